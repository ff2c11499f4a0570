//! Arguments that a relationship gives in part and the client the rest: both values as one, while a join is planned.
//!
//! Objects are united field by field, lists one after the other with the client's items first. The types of such
//! arguments are the gateway's own (`F_remote_rel_…`), which no remote schema knows, so that a variable of one cannot be
//! passed on: it is opened, its parts written as literals. Which parts there are belongs to the shape of the variables
//! that a plan is made for; what is in them is written per request, see [`OpenedValue`].

use super::document::Segments;
use super::preset::input_fields;
use super::print::Printer;
use crate::definition::{Field, Gateway, InputValue, JoinStep, JoinValue, RemoteSchemaId, Resolver, TypeId, TypeRef};
use crate::document::ast::Value;
use crate::document::{CollectedField, PathStep, Variables, parse_literal, write_literal};
use crate::error::{ClientError, Code};

/// A part of a variable that is written as a literal.
#[derive(Debug, PartialEq)]
pub(super) struct OpenedValue {
    /// The variable's name, for messages.
    name: String,
    /// The index of its definition.
    index: usize,
    path: Vec<PathStep>,
}

impl OpenedValue {
    /// The literal; an error where the client's JSON has no GraphQL form.
    pub(super) fn literal(&self, variables: &Variables<'_>) -> Result<String, ClientError> {
        let mut text = String::new();
        let Some(value) = variables.part(self.index, &self.path) else {
            return Ok("null".to_owned());
        };
        if let Some(key) = odd_key(value) {
            let key: String = key.chars().take(100).collect();
            let message =
                format!("variable \"{}\" has an object with the key '{key}', which is no GraphQL name", self.name);
            return Err(ClientError::new(Code::ValidationFailed, message));
        }
        write_literal(&mut text, value);
        Ok(text)
    }

    /// Roughly the bytes that it takes.
    pub(super) fn size(&self) -> usize {
        let steps = self.path.iter().map(|step| match step {
            PathStep::Field(name) => size_of::<PathStep>() + name.len(),
            PathStep::Item(_) => size_of::<PathStep>(),
        });
        size_of::<Self>() + self.name.len() + steps.sum::<usize>()
    }

    /// The place, as plans show it: `$w.name`.
    pub(super) fn place(&self) -> String {
        let steps = self.path.iter().map(|step| match step {
            PathStep::Field(name) => format!(".{name}"),
            PathStep::Item(index) => format!("[{index}]"),
        });
        format!("${}{}", self.name, steps.collect::<String>())
    }
}

/// A key that only JSON can write.
fn odd_key<'v>(value: &'v Value<'_>) -> Option<&'v str> {
    match value {
        Value::List(items) => items.iter().find_map(odd_key),
        Value::Object(fields) => fields
            .iter()
            .find_map(|(name, value)| if super::literal::is_name(name) { odd_key(value) } else { Some(name.as_ref()) }),
        _ => None,
    }
}

/// `field(arguments)` of the joined field: the relationship's own, with the client's parts in them, then the client's.
pub(super) fn joined_field<'d, 'a>(
    printer: &mut Printer<'_, 'd, 'a>,
    segments: &mut Segments,
    path: &'static [JoinStep],
    field: &CollectedField<'d, 'a>,
) -> Result<(), ClientError> {
    let Some(step) = path.last() else { return Ok(()) };
    segments.text(step.field);
    let role = printer.context.scope.role;
    let definitions = field.definition.map_or(&[][..], |definition| definition.arguments);
    let mut separator = "(";
    for argument in step.arguments {
        segments.text(separator);
        segments.text(argument.name);
        segments.text(":");
        let open = definitions.iter().find(|definition| definition.name == argument.name);
        let mut merge = Merge { printer: &mut *printer, segments: &mut *segments, path: vec![argument.name] };
        match open.filter(|open| open.visible.contains(role)) {
            Some(open) => merge.argument(field.argument(argument.name), argument.value, open)?,
            None => merge.alone_with_presets(path, argument.name, argument.value),
        }
        separator = ",";
    }
    let is_given = |name: &str| step.arguments.iter().any(|argument| argument.name == name);
    let own = field.nodes[0].arguments.iter().filter(|argument| !is_given(argument.name));
    printer.given_and_preset(own, definitions)?;
    let open = std::mem::take(&mut printer.text);
    if !open.is_empty() {
        segments.text(separator);
        segments.text(&open);
        separator = ",";
    }
    if separator == "," {
        segments.text(")");
    }
    Ok(())
}

/// A value of the client: written in the document, or inside a variable.
#[derive(Clone)]
struct Given<'v> {
    value: &'v Value<'v>,
    variable: Option<(usize, &'v str, Vec<PathStep>)>,
}

impl<'v> Given<'v> {
    /// A value that `self` holds.
    fn part(&self, value: &'v Value<'v>, step: PathStep) -> Self {
        let mut variable = self.variable.clone();
        if let Some((_, _, path)) = &mut variable {
            path.push(step);
        }
        Self { value, variable }
    }
}

/// Writes one argument.
struct Merge<'m, 'c, 'd, 'a> {
    printer: &'m mut Printer<'c, 'd, 'a>,
    segments: &'m mut Segments,
    /// The argument, and the way to what is being united, for messages.
    path: Vec<&'static str>,
}

impl<'d> Merge<'_, '_, 'd, '_> {
    fn argument(
        &mut self,
        client: Option<&'d Value<'_>>,
        relationship: JoinValue,
        shown: &'static InputValue,
    ) -> Result<(), ClientError> {
        let client = match client {
            Some(value) => self.resolve(Given { value, variable: None })?,
            None => None,
        };
        self.field(client, relationship, shown)
    }

    /// The relationship's value of an argument that the client cannot add to, with what is preset for the role.
    fn alone_with_presets(&mut self, path: &[JoinStep], name: &str, relationship: JoinValue) {
        let scope = &self.printer.context.scope;
        // The type that is left for clients may lack what is preset, or not be there at all.
        let own = match relationship {
            JoinValue::Object(_) | JoinValue::List(_) => remote_field(scope.gateway, self.printer.remote_schema, path)
                .and_then(|field| field.arguments.iter().find(|definition| definition.name == name)),
            _ => None,
        };
        let Some(own) = own else { return self.segments.value(relationship) };
        let outer = self.printer.path.len();
        self.printer.path.push_str(".args.");
        self.printer.path.push_str(name);
        self.with_presets(relationship, own.type_);
        self.printer.path.truncate(outer);
    }

    /// A value of the relationship with what is preset for the role in its objects, as far as the relationship does not
    /// give it.
    fn with_presets(&mut self, relationship: JoinValue, type_: TypeRef) {
        let entries = match relationship {
            JoinValue::Object(entries) => entries,
            JoinValue::List(items) => {
                self.segments.text("[");
                for (index, item) in items.iter().enumerate() {
                    self.segments.text(if index > 0 { "," } else { "" });
                    self.with_presets(*item, type_.item().unwrap_or(type_));
                }
                return self.segments.text("]");
            }
            value => return self.segments.value(value),
        };
        let definitions = self.fields(type_);
        let mut separator = "{";
        for (name, value) in entries {
            self.name(&mut separator, name);
            match definitions.iter().find(|definition| definition.name == *name) {
                Some(definition) => self.with_presets(*value, definition.type_),
                None => self.segments.value(*value),
            }
        }
        let is_given = |definition: &&InputValue| entries.iter().any(|(name, _)| *name == definition.name);
        self.printer.presets(definitions.iter().filter(|definition| !is_given(definition)));
        let presets = std::mem::take(&mut self.printer.text);
        if !presets.is_empty() {
            self.segments.text(separator);
            self.segments.text(&presets);
            separator = ",";
        }
        self.segments.text(if separator == "{" { "{}" } else { "}" });
    }

    /// An argument or input field of which both may give a part; without the client's, its default stands in.
    fn field(
        &mut self,
        client: Option<Given<'_>>,
        relationship: JoinValue,
        shown: &'static InputValue,
    ) -> Result<(), ClientError> {
        if client.is_some() {
            return self.both(client, relationship, shown.type_);
        }
        let default = shown.default_value.and_then(parse_literal);
        self.both(default.as_ref().map(|value| Given { value, variable: None }), relationship, shown.type_)
    }

    /// What a variable of the document stands for; `None` where it was not given.
    fn resolve<'v>(&self, given: Given<'v>) -> Result<Option<Given<'v>>, ClientError>
    where
        'd: 'v,
    {
        let (Value::Variable(name), None) = (given.value, &given.variable) else { return Ok(Some(given)) };
        let Some((index, value)) = self.printer.context.scope.variable(name) else {
            return Err(ClientError::validation("$", format!("unbound variable \"{name}\"")));
        };
        Ok(value.map(|value| Given { value, variable: Some((index, name, Vec::new())) }))
    }

    /// A null of the client counts as not given.
    fn both(&mut self, client: Option<Given<'_>>, relationship: JoinValue, type_: TypeRef) -> Result<(), ClientError> {
        self.printer.context.spend(1)?;
        let client = client.filter(|client| *client.value != Value::Null);
        match (client, relationship) {
            (client, JoinValue::Object(entries)) => match client {
                None => self.alone(entries, type_),
                Some(client) => match client.value {
                    Value::Object(fields) => self.objects(&client, fields, entries, type_),
                    _ => Err(self.cannot_combine()),
                },
            },
            (None, relationship) => {
                self.segments.value(relationship);
                Ok(())
            }
            (Some(client), JoinValue::List(items)) => self.lists(&client, items),
            (Some(_), _) => Err(self.cannot_combine()),
        }
    }

    /// The build leaves no place open where an object could meet anything but an object.
    fn cannot_combine(&self) -> ClientError {
        let place = self.path.join(".");
        let message = format!("the value of '{place}' cannot be combined with the relationship's own");
        ClientError::new(Code::ValidationFailed, message)
    }

    /// The relationship's object, where the client gives none: whatever else is required is missing.
    fn alone(&mut self, entries: &'static [(&'static str, JoinValue)], type_: TypeRef) -> Result<(), ClientError> {
        if let Some(path) = self.missing(entries, type_) {
            let place = self.path.join(".");
            let message =
                format!("expecting a value for '{place}.{path}': the relationship gives '{place}' without it");
            return Err(ClientError::new(Code::ValidationFailed, message));
        }
        self.segments.value(JoinValue::Object(entries));
        Ok(())
    }

    /// The place of a required input field that the relationship does not give.
    fn missing(&self, entries: &[(&str, JoinValue)], type_: TypeRef) -> Option<String> {
        let role = self.printer.context.scope.role;
        self.fields(type_).iter().filter(|field| field.visible.contains(role)).find_map(|field| {
            match entries.iter().find(|(name, _)| *name == field.name) {
                Some((_, JoinValue::Object(inner))) => {
                    self.missing(inner, field.type_).map(|path| format!("{}.{path}", field.name))
                }
                Some(_) => None,
                None => (field.type_.is_non_null() && field.default_value.is_none()).then(|| field.name.to_owned()),
            }
        })
    }

    fn fields(&self, type_: TypeRef) -> &'static [InputValue] {
        input_fields(&self.printer.context.scope.gateway.type_system, type_.named_type())
    }

    /// The client's fields in their order, then what only the relationship gives.
    fn objects<'v>(
        &mut self,
        client: &Given<'v>,
        fields: &'v [(std::borrow::Cow<'v, str>, Value<'v>)],
        entries: &'static [(&'static str, JoinValue)],
        type_: TypeRef,
    ) -> Result<(), ClientError>
    where
        'd: 'v,
    {
        let definitions = self.fields(type_);
        let shown = |name: &str| definitions.iter().find(|definition| definition.name == name);
        let mut separator = "{";
        for (name, value) in fields {
            let part = client.part(value, PathStep::Field(name.clone().into_owned()));
            let relationship = entries.iter().find(|(known, _)| known == name).map(|(_, value)| *value);
            if relationship.is_some() && shown(name).is_some() {
                // Comes with the relationship's.
                continue;
            }
            self.name(&mut separator, name);
            self.plain(&part)?;
        }
        for (name, relationship) in entries {
            self.name(&mut separator, name);
            let Some(definition) = shown(name) else {
                self.segments.value(*relationship);
                continue;
            };
            let value = fields.iter().find(|(known, _)| known == name).map(|(_, value)| value);
            let part = match value {
                Some(value) => self.resolve(client.part(value, PathStep::Field((*name).to_owned())))?,
                None => None,
            };
            self.path.push(name);
            self.field(part, *relationship, definition)?;
            self.path.pop();
        }
        self.segments.text(if separator == "{" { "{}" } else { "}" });
        Ok(())
    }

    fn name(&mut self, separator: &mut &'static str, name: &str) {
        self.segments.text(separator);
        self.segments.text(name);
        self.segments.text(":");
        *separator = ",";
    }

    /// The client's items, then the relationship's.
    fn lists<'v>(&mut self, client: &Given<'v>, items: &'static [JoinValue]) -> Result<(), ClientError>
    where
        'd: 'v,
    {
        self.segments.text("[");
        let mut separator = "";
        if let Value::List(values) = client.value {
            for (index, value) in values.iter().enumerate() {
                self.segments.text(separator);
                separator = ",";
                self.opened(client.part(value, PathStep::Item(index)), items)?;
            }
        } else {
            // A single value stands for a list of itself.
            self.opened(client.clone(), items)?;
            separator = ",";
        }
        for item in items {
            self.segments.text(separator);
            separator = ",";
            self.segments.value(*item);
        }
        self.segments.text("]");
        Ok(())
    }

    /// An item of the client's at a place whose type is the gateway's own. `guides` are the relationship's values at
    /// such places: where one of them is an object, the type has been changed.
    fn opened<'v>(&mut self, given: Given<'v>, guides: &[JoinValue]) -> Result<(), ClientError>
    where
        'd: 'v,
    {
        self.printer.context.spend(1)?;
        let Some(given) = self.resolve(given)? else {
            self.segments.text("null");
            return Ok(());
        };
        let inner: Vec<JoinValue> = guides.iter().flat_map(items_of).copied().collect();
        match given.value {
            Value::List(values) => {
                self.segments.text("[");
                for (index, value) in values.iter().enumerate() {
                    self.segments.text(if index > 0 { "," } else { "" });
                    self.opened(given.part(value, PathStep::Item(index)), &inner)?;
                }
                self.segments.text("]");
                Ok(())
            }
            Value::Object(fields) => {
                let guides = if inner.is_empty() { guides } else { &inner };
                let mut separator = "{";
                for (name, value) in fields {
                    let part = given.part(value, PathStep::Field(name.clone().into_owned()));
                    let inside: Vec<JoinValue> = guides.iter().filter_map(|guide| field_of(guide, name)).collect();
                    if inside.is_empty() {
                        self.name(&mut separator, name);
                        self.plain(&part)?;
                    } else if let Some(part) = self.resolve(part)? {
                        self.name(&mut separator, name);
                        self.opened(part, &inside)?;
                    }
                }
                self.segments.text(if separator == "{" { "{}" } else { "}" });
                Ok(())
            }
            _ => self.plain(&given),
        }
    }

    /// A value of a type that the remote schema has: as it is written, variables included, or a part of a variable.
    fn plain(&mut self, given: &Given<'_>) -> Result<(), ClientError> {
        match &given.variable {
            None => {
                // Whoever has presets inside cannot add anything.
                self.printer.value(given.value, None)?;
                let text = std::mem::take(&mut self.printer.text);
                self.segments.text(&text);
            }
            Some((index, name, path)) => {
                let opened = OpenedValue { name: (*name).to_owned(), index: *index, path: path.clone() };
                self.segments.opened(opened);
            }
        }
        Ok(())
    }
}

/// The field of a remote schema that a path of its own names leads to.
fn remote_field(gateway: &'static Gateway, id: RemoteSchemaId, path: &[JoinStep]) -> Option<&'static Field> {
    let (first, further) = path.split_first()?;
    let type_system = &gateway.type_system;
    let names = &gateway.remote_schema(id).names;
    let named = |type_: TypeId, field: &Field, step: &JoinStep| {
        names.original_field(type_, field.name).unwrap_or(field.name) == step.field
    };
    let root = type_system.query_root;
    let fields = type_system.type_(root).fields();
    let namespace = fields.iter().find(|field| field.resolver == Resolver::RemoteNamespace(id));
    let (root, fields) = match namespace.map(|field| field.type_.named_type()) {
        Some(type_) => (type_, type_system.type_(type_).fields()),
        None => (root, fields),
    };
    let is_own =
        |field: &&Field| matches!(field.resolver, Resolver::RemoteField) || field.resolver == Resolver::RemoteRoot(id);
    let start = fields.iter().filter(is_own).find(|field| named(root, field, first))?;
    further.iter().try_fold(start, |field, step| {
        let type_ = field.type_.named_type();
        type_system.type_(type_).fields().iter().filter(is_own).find(|field| named(type_, field, step))
    })
}

fn items_of(value: &JoinValue) -> &'static [JoinValue] {
    match value {
        JoinValue::List(items) => items,
        _ => &[],
    }
}

fn field_of(value: &JoinValue, name: &str) -> Option<JoinValue> {
    match value {
        JoinValue::Object(fields) => fields.iter().find(|(known, _)| *known == name).map(|(_, value)| *value),
        _ => None,
    }
}
