//! Selections as text for a remote schema: fragments inlined, `@skip` and `@include` resolved, joined fields replaced by
//! the keys of their joins.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use crate::definition::{LeftField, Resolver, TypeId, TypeKind};
use crate::document::ast::{Argument, Selection, Value};
use crate::document::{CollectedField, collect_fields, is_included};
use crate::error::{ClientError, Code};
use crate::plan::{Context, JoinTree};

/// How long an outgoing document may get, roughly.
const MAX_TEXT: usize = 64 << 20;

/// Writes one outgoing document.
pub(super) struct Printer<'c, 'd, 'a> {
    pub(super) context: &'c mut Context<'d, 'a>,
    pub(super) text: String,
    /// The variables that the text uses, by index of their definition.
    pub(super) variables: BTreeSet<usize>,
}

impl<'c, 'd, 'a> Printer<'c, 'd, 'a> {
    pub(super) fn new(context: &'c mut Context<'d, 'a>) -> Self {
        Self { context, text: String::new(), variables: BTreeSet::new() }
    }

    /// `{ … }` for a composite type.
    pub(super) fn selection_set(
        &mut self,
        type_: TypeId,
        selection_sets: &[&'d [Selection<'a>]],
    ) -> Result<JoinTree, ClientError> {
        let is_object = matches!(self.context.scope.gateway.type_system.type_(type_).kind, TypeKind::Object { .. });
        self.text.push('{');
        let start = self.text.len();
        let mut tree = if is_object {
            let fields = collect_fields(&self.context.scope, type_, selection_sets)?;
            self.fields(&fields)?
        } else if self.has_join(type_, selection_sets)? {
            self.abstract_by_type(type_, selection_sets)?
        } else {
            self.abstract_as_written(type_, selection_sets)?
        };
        if self.text.len() == start {
            // Everything is skipped, but an empty selection set is no GraphQL.
            let alias = self.context.hidden_alias();
            let _ = write!(self.text, "{alias}:__typename");
            tree.hidden = Some(alias);
        }
        self.text.push('}');
        Ok(tree)
    }

    /// The fields of an object type.
    pub(super) fn fields(&mut self, fields: &[CollectedField<'d, 'a>]) -> Result<JoinTree, ClientError> {
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
                        let _ = write!(self.text, "{alias}:{name}");
                    }
                    tree.joins.push(index);
                }
                _ => tree.add(field.response_key, self.field(field)?),
            }
        }
        Ok(tree)
    }

    /// A field that the remote schema answers itself.
    fn field(&mut self, field: &CollectedField<'d, 'a>) -> Result<JoinTree, ClientError> {
        self.context.spend(1)?;
        if self.text.len() > MAX_TEXT {
            return Err(ClientError::new(Code::LimitExceeded, "the operation is too large for a remote schema"));
        }
        if field.response_key != field.name() {
            let _ = write!(self.text, "{}:", field.response_key);
        }
        self.text.push_str(field.name());
        self.arguments(&field.nodes[0].arguments)?;
        let Some(definition) = field.definition else { return Ok(JoinTree::default()) };
        let type_ = definition.type_.named_type();
        if !self.context.scope.gateway.type_system.type_(type_).is_composite() {
            return Ok(JoinTree::default());
        }
        self.selection_set(type_, &field.selection_sets())
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

    /// The selections of an interface or union as the client wrote them. Right as long as there is no join among them.
    fn abstract_as_written(
        &mut self,
        type_: TypeId,
        selection_sets: &[&'d [Selection<'a>]],
    ) -> Result<JoinTree, ClientError> {
        let scope = self.context.scope;
        let definition = scope.gateway.type_system.type_(type_);
        let mut tree = JoinTree::default();
        for selection in selection_sets.iter().copied().flatten() {
            let (condition, directives, selections) = match selection {
                Selection::Field(node) => {
                    if is_included(&scope, &node.directives) {
                        let definition = definition.visible_field(node.name, scope.role);
                        let field = CollectedField { response_key: node.response_key(), definition, nodes: vec![node] };
                        self.separate();
                        tree.add(field.response_key, self.field(&field)?);
                    }
                    continue;
                }
                Selection::InlineFragment(fragment) => {
                    (fragment.type_condition, &fragment.directives, &fragment.selection_set)
                }
                Selection::FragmentSpread(spread) => {
                    let fragment = scope.document.fragments.iter().find(|fragment| fragment.name == spread.name);
                    let Some(fragment) = fragment else { continue };
                    if !is_included(&scope, &spread.directives) {
                        continue;
                    }
                    (Some(fragment.type_condition), &fragment.directives, &fragment.selection_set)
                }
            };
            if !is_included(&scope, directives) {
                continue;
            }
            match condition.and_then(|name| scope.gateway.type_system.type_id(name)) {
                Some(condition) if condition != type_ => {
                    self.separate();
                    let name = scope.gateway.type_system.type_(condition).name;
                    let _ = write!(self.text, "... on {name}");
                    let inner = self.selection_set(condition, &[selections.as_slice()])?;
                    tree.merge(inner);
                }
                _ => tree.merge(self.abstract_as_written(type_, &[selections.as_slice()])?),
            }
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
            if !type_system.type_(possible).visible.contains(scope.role) {
                continue;
            }
            let fields = collect_fields(&scope, possible, selection_sets)?;
            if fields.is_empty() {
                continue;
            }
            self.separate();
            let _ = write!(self.text, "... on {}{{", type_system.type_(possible).name);
            tree.merge(self.fields(&fields)?);
            self.text.push('}');
        }
        Ok(tree)
    }

    /// `(name: value, …)`, or nothing.
    fn arguments(&mut self, arguments: &[Argument<'a>]) -> Result<(), ClientError> {
        if arguments.is_empty() {
            return Ok(());
        }
        self.text.push('(');
        for argument in arguments {
            self.argument(argument)?;
        }
        self.text.push(')');
        Ok(())
    }

    /// `name: value`
    pub(super) fn argument(&mut self, argument: &Argument<'a>) -> Result<(), ClientError> {
        self.separate();
        let _ = write!(self.text, "{}:", argument.name);
        self.value(&argument.value)
    }

    /// A literal or a variable.
    pub(super) fn value(&mut self, value: &Value<'_>) -> Result<(), ClientError> {
        match value {
            Value::Variable(name) => {
                let (index, _) = self
                    .context
                    .scope
                    .variable(name)
                    .ok_or_else(|| ClientError::validation("$", format!("unbound variable \"{name}\"")))?;
                self.variables.insert(index);
                let _ = write!(self.text, "${name}");
            }
            Value::List(items) => {
                self.text.push('[');
                for item in items {
                    self.separate();
                    self.value(item)?;
                }
                self.text.push(']');
            }
            Value::Object(fields) => {
                self.text.push('{');
                for (name, value) in fields {
                    self.separate();
                    let _ = write!(self.text, "{name}:");
                    self.value(value)?;
                }
                self.text.push('}');
            }
            scalar => write_scalar(&mut self.text, scalar),
        }
        Ok(())
    }

    /// A comma, unless something has just been opened.
    fn separate(&mut self) {
        if !matches!(self.text.as_bytes().last(), None | Some(b'{' | b'(' | b'[' | b',' | b':')) {
            self.text.push(',');
        }
    }

    /// `($name: Type = default, …)` for the variables that were used, or nothing.
    pub(super) fn variable_definitions(&self) -> String {
        if self.variables.is_empty() {
            return String::new();
        }
        let type_system = &self.context.scope.gateway.type_system;
        let definitions = self.variables.iter().map(|&index| {
            let definition = &self.context.scope.definitions[index];
            let mut text = format!("${}:{}", definition.name, definition.type_.print(type_system));
            if let Some(default) = &definition.default_value {
                text.push('=');
                write_constant(&mut text, default);
            }
            text
        });
        format!("({})", definitions.collect::<Vec<_>>().join(","))
    }
}

/// A value without variables as a GraphQL literal.
fn write_constant(text: &mut String, value: &Value<'_>) {
    match value {
        Value::List(items) => {
            text.push('[');
            for (index, item) in items.iter().enumerate() {
                if index > 0 {
                    text.push(',');
                }
                write_constant(text, item);
            }
            text.push(']');
        }
        Value::Object(fields) => {
            text.push('{');
            for (index, (name, value)) in fields.iter().enumerate() {
                if index > 0 {
                    text.push(',');
                }
                let _ = write!(text, "{name}:");
                write_constant(text, value);
            }
            text.push('}');
        }
        scalar => write_scalar(text, scalar),
    }
}

fn write_scalar(text: &mut String, value: &Value<'_>) {
    match value {
        Value::Boolean(true) => text.push_str("true"),
        Value::Boolean(false) => text.push_str("false"),
        Value::Int(token) | Value::Float(token) | Value::Enum(token) => text.push_str(token),
        // JSON and GraphQL write strings alike.
        Value::String(content) => {
            text.push_str(&serde_json::to_string(content).expect("a string is always JSON"));
        }
        Value::Null | Value::List(_) | Value::Object(_) | Value::Variable(_) => text.push_str("null"),
    }
}
