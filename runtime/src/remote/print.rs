//! Selections as text for a remote schema: fragments inlined, `@skip` and `@include` resolved, joined fields replaced by
//! the keys of their joins.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use super::directives;
use super::names::Names;
use super::preset::{PresetVariables, input_fields};
use crate::definition::{InputValue, LeftField, RemoteSchemaId, Resolver, TypeId, TypeKind};
use crate::document::ast::{Argument, Selection, Value};
use crate::document::{CollectedField, collect_fields, is_included, write_literal};
use crate::error::{ClientError, Code};
use crate::plan::{Context, JoinTree, TypeName};

/// How long an outgoing document may get, roughly.
pub(super) const MAX_TEXT: usize = 64 << 20;

/// Writes one outgoing document.
pub(super) struct Printer<'c, 'd, 'a> {
    pub(super) context: &'c mut Context<'d, 'a>,
    pub(super) text: String,
    /// The variables that the text uses, by index of their definition.
    pub(super) variables: BTreeSet<usize>,
    /// What presets add to them.
    pub(super) presets: PresetVariables,
    /// The place in the request, for messages.
    pub(super) path: String,
    pub(super) names: Names,
    pub(super) remote_schema: RemoteSchemaId,
    /// Whether the remote schema has directives that are passed on.
    pub(super) has_directives: bool,
    /// Whether the place that is being written can be one of objects of several types.
    several_types: bool,
}

impl<'c, 'd, 'a> Printer<'c, 'd, 'a> {
    pub(super) fn new(context: &'c mut Context<'d, 'a>, remote_schema: RemoteSchemaId) -> Self {
        let gateway = context.scope.gateway;
        Self {
            context,
            text: String::new(),
            variables: BTreeSet::new(),
            presets: PresetVariables::default(),
            path: "$".to_owned(),
            names: Names::new(gateway, remote_schema),
            remote_schema,
            has_directives: directives::are_defined(gateway, remote_schema),
            several_types: false,
        }
    }

    /// `{ … }` for a composite type.
    pub(super) fn selection_set(
        &mut self,
        type_: TypeId,
        selection_sets: &[&'d [Selection<'a>]],
    ) -> Result<JoinTree, ClientError> {
        let is_object = matches!(self.context.scope.gateway.type_system.type_(type_).kind, TypeKind::Object { .. });
        let outside = self.several_types;
        self.several_types |= !is_object;
        self.text.push('{');
        let start = self.text.len();
        let has_directives = self.has_directive_on_fragment(selection_sets)?;
        let mut tree = if is_object && !has_directives {
            let fields = collect_fields(&self.context.scope, type_, selection_sets)?;
            self.fields(type_, &fields)?
        } else if !self.is_restricted(type_) && !self.has_join(type_, selection_sets)? {
            self.as_written(type_, selection_sets)?
        } else if has_directives {
            let message = "a directive on a fragment cannot be passed on to a remote schema with relationships in it";
            return Err(ClientError::validation("$", message));
        } else {
            self.abstract_by_type(type_, selection_sets)?
        };
        if self.text.len() == start {
            // Everything is skipped, but an empty selection set is no GraphQL.
            let alias = self.context.hidden_alias();
            let _ = write!(self.text, "{alias}:__typename");
            tree.hidden = Some(alias);
        }
        self.text.push('}');
        self.several_types = outside;
        Ok(tree)
    }

    /// The fields of the object type `parent`.
    pub(super) fn fields(
        &mut self,
        parent: TypeId,
        fields: &[CollectedField<'d, 'a>],
    ) -> Result<JoinTree, ClientError> {
        let mut tree = JoinTree::default();
        for field in fields {
            self.separate();
            match field.definition.map(|definition| definition.resolver) {
                Some(Resolver::Join(join) | Resolver::JoinAggregate(join)) => {
                    let index = self.context.join(field, join)?;
                    for (key, definition) in self.context.scope.gateway.join(join).keys.iter().enumerate() {
                        let LeftField::RemoteField(name) = definition.field else {
                            return Err(ClientError::new(Code::Unexpected, "a join on a remote type needs its fields"));
                        };
                        self.separate();
                        let alias = self.context.key_alias(index, key);
                        let _ = write!(self.text, "{alias}:{}", self.names.field(parent, name));
                    }
                    tree.joins.push(index);
                }
                Some(_) => tree.add(field.response_key, self.field(parent, field)?),
                None => self.type_name(parent, field.response_key, &mut tree),
            }
        }
        Ok(tree)
    }

    /// `__typename`. Below an interface or union a response key may be a type's name in one object and something else in
    /// the next (specification, section 5.3.2), so that it gets a key of its own where its value has to be told apart.
    fn type_name(&mut self, parent: TypeId, response_key: &str, tree: &mut JoinTree) {
        const NAME: &str = "__typename";
        let renamed = self.names.renamed(parent);
        let is_plain = renamed.is_empty() || response_key == NAME || !self.several_types;
        let alias = if is_plain { response_key.to_owned() } else { self.context.type_name_alias(response_key) };
        if alias != NAME {
            let _ = write!(self.text, "{alias}:");
        }
        self.text.push_str(NAME);
        if !renamed.is_empty() {
            let response_key = (!is_plain).then(|| response_key.to_owned());
            tree.add_type_name(TypeName { alias, response_key, renamed });
        }
    }

    /// A field of `parent` that the remote schema answers itself.
    fn field(&mut self, parent: TypeId, field: &CollectedField<'d, 'a>) -> Result<JoinTree, ClientError> {
        self.context.spend(1)?;
        if self.text.len() > MAX_TEXT {
            return Err(ClientError::new(Code::LimitExceeded, "the operation is too large for a remote schema"));
        }
        let name = self.names.field(parent, field.name());
        if field.response_key != name {
            let _ = write!(self.text, "{}:", field.response_key);
        }
        self.text.push_str(name);
        let Some(definition) = field.definition else { return Ok(JoinTree::default()) };
        let outer = self.path.len();
        let _ = write!(self.path, ".selectionSet.{}", field.name());
        self.arguments(&field.nodes[0].arguments, definition.arguments)?;
        self.field_directives(field.nodes.iter().copied())?;
        let type_ = definition.type_.named_type();
        let tree = if self.context.scope.gateway.type_system.type_(type_).is_composite() {
            self.selection_set(type_, &field.selection_sets())
        } else {
            Ok(JoinTree::default())
        };
        self.path.truncate(outer);
        tree
    }

    /// Whether a join is selected anywhere below, down to the next remote schema or database.
    fn has_join(&self, type_: TypeId, selection_sets: &[&'d [Selection<'a>]]) -> Result<bool, ClientError> {
        let scope = &self.context.scope;
        for selection in selection_sets.iter().copied().flatten() {
            self.context.spend(1)?;
            let (condition, directives, selections) = match selection {
                Selection::Field(node) => {
                    let definition = scope.gateway.type_system.type_(type_).visible_field(node.name, scope.role);
                    let Some(definition) = definition.filter(|_| is_included(scope, &node.directives)) else {
                        continue;
                    };
                    let is_join = matches!(definition.resolver, Resolver::Join(_) | Resolver::JoinAggregate(_));
                    if is_join || self.has_join(definition.type_.named_type(), &[&node.selection_set])? {
                        return Ok(true);
                    }
                    continue;
                }
                Selection::InlineFragment(fragment) => {
                    (fragment.type_condition, &fragment.directives, &fragment.selection_set)
                }
                Selection::FragmentSpread(spread) => {
                    match scope.document.fragments.iter().find(|fragment| fragment.name == spread.name) {
                        Some(fragment) => (Some(fragment.type_condition), &spread.directives, &fragment.selection_set),
                        None => continue,
                    }
                }
            };
            let condition = condition.and_then(|name| scope.gateway.type_system.type_id(name)).unwrap_or(type_);
            if is_included(scope, directives) && self.has_join(condition, &[selections.as_slice()])? {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// Whether a fragment of a selection set has a directive that is passed on.
    fn has_directive_on_fragment(&self, selection_sets: &[&'d [Selection<'a>]]) -> Result<bool, ClientError> {
        if !self.has_directives {
            return Ok(false);
        }
        for selection in selection_sets.iter().copied().flatten() {
            self.context.spend(1)?;
            let (directives, selections): (_, &'d [Selection<'a>]) = match selection {
                Selection::Field(_) => continue,
                Selection::InlineFragment(fragment) => (&fragment.directives, &fragment.selection_set),
                Selection::FragmentSpread(spread) => {
                    let fragments = &self.context.scope.document.fragments;
                    let fragment = fragments.iter().find(|fragment| fragment.name == spread.name);
                    (&spread.directives, fragment.map(|fragment| fragment.selection_set.as_slice()).unwrap_or_default())
                }
            };
            if self.is_passed_on(directives) || self.has_directive_on_fragment(&[selections])? {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// The selections of a type as the client wrote them. Right as long as there is no join among them.
    fn as_written(&mut self, type_: TypeId, selection_sets: &[&'d [Selection<'a>]]) -> Result<JoinTree, ClientError> {
        let scope = self.context.scope;
        let definition = scope.gateway.type_system.type_(type_);
        let mut tree = JoinTree::default();
        for selection in selection_sets.iter().copied().flatten() {
            let (condition, directives, spread, selections) = match selection {
                Selection::Field(node) => {
                    if is_included(&scope, &node.directives) {
                        let definition = definition.visible_field(node.name, scope.role);
                        let field = CollectedField { response_key: node.response_key(), definition, nodes: vec![node] };
                        self.separate();
                        match field.definition {
                            Some(_) => tree.add(field.response_key, self.field(type_, &field)?),
                            None => self.type_name(type_, field.response_key, &mut tree),
                        }
                    }
                    continue;
                }
                Selection::InlineFragment(fragment) => {
                    (fragment.type_condition, &fragment.directives, &fragment.directives, &fragment.selection_set)
                }
                Selection::FragmentSpread(spread) => {
                    let fragment = scope.document.fragments.iter().find(|fragment| fragment.name == spread.name);
                    let Some(fragment) = fragment else { continue };
                    if !is_included(&scope, &spread.directives) {
                        continue;
                    }
                    (Some(fragment.type_condition), &fragment.directives, &spread.directives, &fragment.selection_set)
                }
            };
            if !is_included(&scope, directives) {
                continue;
            }
            let condition = condition.and_then(|name| scope.gateway.type_system.type_id(name)).unwrap_or(type_);
            if condition == type_ && !self.is_passed_on(spread) {
                tree.merge(self.as_written(type_, &[selections.as_slice()])?);
                continue;
            }
            self.separate();
            let _ = write!(self.text, "... on {}", self.names.type_(condition));
            self.directives(spread, "INLINE_FRAGMENT")?;
            tree.merge(self.selection_set(condition, &[selections.as_slice()])?);
        }
        Ok(tree)
    }

    /// The selections of an interface or union, one inline fragment per possible type with its fields merged.
    fn abstract_by_type(
        &mut self,
        type_: TypeId,
        selection_sets: &[&'d [Selection<'a>]],
    ) -> Result<JoinTree, ClientError> {
        let scope = self.context.scope;
        let type_system = &scope.gateway.type_system;
        let (TypeKind::Interface { possible_types, .. } | TypeKind::Union { possible_types }) =
            type_system.type_(type_).kind
        else {
            return Ok(JoinTree::default());
        };
        let mut tree = JoinTree::default();
        for &possible in possible_types {
            let is_visible = type_system.type_(possible).visible.contains(scope.role);
            if !is_visible || !type_system.is_member(type_, possible, scope.role) {
                continue;
            }
            let fields = collect_fields(&scope, possible, selection_sets)?;
            if fields.is_empty() {
                continue;
            }
            self.separate();
            let _ = write!(self.text, "... on {}{{", self.names.type_(possible));
            tree.merge(self.fields(possible, &fields)?);
            self.text.push('}');
        }
        Ok(tree)
    }

    /// `(name: value, …)`, or nothing.
    pub(super) fn arguments(
        &mut self,
        arguments: &[Argument<'a>],
        definitions: &'static [InputValue],
    ) -> Result<(), ClientError> {
        let start = self.text.len();
        self.text.push('(');
        self.given_and_preset(arguments, definitions)?;
        if self.text.len() == start + 1 {
            self.text.truncate(start);
        } else {
            self.text.push(')');
        }
        Ok(())
    }

    /// `name: value, …`: what the client gives, and what is preset for the role.
    pub(super) fn given_and_preset<'n>(
        &mut self,
        arguments: impl IntoIterator<Item = &'n Argument<'a>>,
        definitions: &'static [InputValue],
    ) -> Result<(), ClientError>
    where
        'a: 'n,
    {
        let outer = self.path.len();
        self.path.push_str(".args");
        for argument in arguments {
            let definition = definitions.binary_search_by(|definition| definition.name.cmp(argument.name)).ok();
            self.entry(argument.name, &argument.value, definition.map(|index| &definitions[index]))?;
        }
        self.presets(definitions);
        self.path.truncate(outer);
        Ok(())
    }

    /// `name: value`
    fn entry(
        &mut self,
        name: &str,
        value: &Value<'_>,
        definition: Option<&'static InputValue>,
    ) -> Result<(), ClientError> {
        self.separate();
        let _ = write!(self.text, "{name}:");
        let outer = self.path.len();
        let _ = write!(self.path, ".{name}");
        self.value(value, definition.map(|definition| definition.type_.named_type()))?;
        self.path.truncate(outer);
        Ok(())
    }

    /// A literal or a variable at a place of that type, or inside of a custom scalar.
    pub(super) fn value(&mut self, value: &Value<'_>, type_: Option<TypeId>) -> Result<(), ClientError> {
        match value {
            Value::Variable(name) => {
                let (index, _) = self
                    .context
                    .scope
                    .variable(name)
                    .ok_or_else(|| ClientError::validation("$", format!("unbound variable \"{name}\"")))?;
                self.variables.insert(index);
                if let Some(type_) = type_ {
                    self.variable_at(index, type_);
                }
                let _ = write!(self.text, "${name}");
            }
            Value::List(items) => {
                self.text.push('[');
                for item in items {
                    self.separate();
                    self.value(item, type_)?;
                }
                self.text.push(']');
            }
            Value::Object(fields) => {
                let definitions =
                    type_.map_or(&[][..], |type_| input_fields(&self.context.scope.gateway.type_system, type_));
                self.text.push('{');
                for (name, value) in fields {
                    let definition = definitions.binary_search_by(|definition| definition.name.cmp(name)).ok();
                    self.entry(name, value, definition.map(|index| &definitions[index]))?;
                }
                self.presets(definitions);
                self.text.push('}');
            }
            scalar => write_literal(&mut self.text, scalar),
        }
        Ok(())
    }

    /// A comma, unless something has just been opened.
    pub(super) fn separate(&mut self) {
        if !matches!(self.text.as_bytes().last(), None | Some(b'{' | b'(' | b'[' | b',' | b':')) {
            self.text.push(',');
        }
    }

    /// `($name: Type = default, …)` for the variables that were used, or nothing.
    pub(super) fn variable_definitions(&self) -> String {
        if self.variables.is_empty() && self.presets.session().is_empty() {
            return String::new();
        }
        let client = self.variables.iter().map(|&index| {
            let definition = &self.context.scope.definitions[index];
            if self.presets.is_merged(index) {
                // The default would lack the presets. It is sent as a value where the client gives none, so that the
                // variable is never without one where it may stand at a non-null place.
                let is_given =
                    !matches!(&self.context.scope.variables.values[index], Some(given) if given.value == Value::Null);
                let has_value = definition.default_value.is_some() && is_given;
                let type_ = if has_value { definition.type_.non_null() } else { definition.type_ };
                return format!("${}:{}", definition.name, self.names.type_ref(type_));
            }
            let mut text = format!("${}:{}", definition.name, self.names.type_ref(definition.type_));
            if let Some(default) = &definition.default_value {
                text.push('=');
                write_literal(&mut text, default);
            }
            text
        });
        let session = self.presets.session().iter().map(|variable| variable.definition(&self.names));
        format!("({})", client.chain(session).collect::<Vec<_>>().join(","))
    }
}
