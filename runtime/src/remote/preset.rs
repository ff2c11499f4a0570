//! Presets of a remote schema's permissions in outgoing documents: what the role's permission gives to arguments and input
//! fields that the role itself does not have. What is known when planning is written into the document; session variables
//! become variables of the document, and presets inside a client's variable are merged into its value per request.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use super::names::Names;
use super::print::Printer;
use crate::definition::{Gateway, InputValue, PresetValue, RoleId, TypeId, TypeKind, TypeRef, TypeSystem};
use crate::document::ast::Value;
use crate::document::{VariableDefinition, Variables};
use crate::error::{ClientError, Code};
use crate::session::Session;

/// The values of one request that go into outgoing documents.
#[derive(Clone, Copy)]
pub struct Values<'r> {
    /// The gateway.
    pub gateway: &'static Gateway,
    /// The client's variables.
    pub variables: &'r Variables<'r>,
    /// Who asks.
    pub session: &'r Session,
}

/// What presets make of the variables of one document.
#[derive(Default)]
pub(super) struct PresetVariables {
    /// The client's variables whose values get presets, by index, with the place of their first use.
    merged: BTreeMap<usize, String>,
    /// The session variables.
    session: Vec<SessionVariable>,
    /// The input types whose presets were looked for.
    known: BTreeMap<TypeId, bool>,
}

/// A session variable as a variable of the document.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct SessionVariable {
    /// The variable's name in the document, which no variable of the client has.
    pub(super) name: String,
    header: &'static str,
    type_: TypeId,
    /// The argument that it stands for first.
    path: String,
}

/// Where the value of a variable comes from.
#[derive(Debug, PartialEq)]
pub(super) enum VariableSource {
    /// The client, as it sent it.
    Client(usize),
    /// The client, with presets added; the place is for messages.
    Merged { index: usize, type_: TypeRef, path: String },
    /// The session.
    Session(SessionVariable),
}

impl Printer<'_, '_, '_> {
    /// `name: value` for every argument or input field that is preset for the role.
    pub(super) fn presets(&mut self, inputs: impl IntoIterator<Item = &'static InputValue>) {
        let role = self.context.scope.role;
        for input in inputs {
            let Some(preset) = input.preset(role) else { continue };
            self.separate();
            let _ = write!(self.text, "{}:", input.name);
            let length = self.path.len();
            let _ = write!(self.path, ".{}", input.name);
            self.preset(preset);
            self.path.truncate(length);
        }
    }

    fn preset(&mut self, value: &'static PresetValue) {
        match value {
            PresetValue::Scalar(text) | PresetValue::Enum(text) => self.text.push_str(text),
            PresetValue::Session(header, type_) => {
                let definitions = self.context.scope.definitions;
                let name = self.presets.session_variable(header, *type_, definitions, &self.path);
                let _ = write!(self.text, "${name}");
            }
            PresetValue::List(items) => {
                self.text.push('[');
                for item in *items {
                    self.separate();
                    self.preset(item);
                }
                self.text.push(']');
            }
            PresetValue::Object(entries) => {
                self.text.push('{');
                for (name, entry) in *entries {
                    self.separate();
                    let _ = write!(self.text, "{name}:");
                    self.preset(entry);
                }
                self.text.push('}');
            }
        }
    }

    /// Notes that a client's variable stands at a place of that type.
    pub(super) fn variable_at(&mut self, index: usize, type_: TypeId) {
        let scope = &self.context.scope;
        let type_system = &scope.gateway.type_system;
        let has_presets = *self
            .presets
            .known
            .entry(type_)
            .or_insert_with(|| has_presets(type_system, scope.role, type_, &mut BTreeSet::new()));
        if has_presets && !self.presets.merged.contains_key(&index) {
            self.presets.merged.insert(index, self.path.clone());
        }
    }

    /// Whether the selections of an interface or union say too much or too little as they are written: what the role sees
    /// depends on the object's type.
    pub(super) fn is_restricted(&self, type_: TypeId) -> bool {
        let scope = &self.context.scope;
        let withheld = scope.gateway.type_system.withheld;
        let first = withheld.partition_point(|withheld| withheld.abstract_type < type_);
        let mut own = withheld[first..].iter().take_while(|withheld| withheld.abstract_type == type_);
        own.any(|withheld| withheld.from.contains(scope.role)) || self.has_presets_by_type(type_)
    }

    /// Whether an object type of an interface has presets at a field of the interface that the interface does not have.
    /// The field is then asked for by type.
    fn has_presets_by_type(&self, type_: TypeId) -> bool {
        let scope = &self.context.scope;
        let type_system = &scope.gateway.type_system;
        let TypeKind::Interface { fields, possible_types, .. } = type_system.type_(type_).kind else { return false };
        if scope.role == RoleId::ADMIN {
            return false;
        }
        let visible = fields.iter().filter(|field| field.visible.contains(scope.role));
        let has_own = |field: &crate::definition::Field, possible: TypeId| {
            let own = type_system.type_(possible).visible_field(field.name, scope.role);
            let mut arguments = own.iter().flat_map(|own| own.arguments);
            arguments.any(|argument| {
                let at_interface = field.arguments.binary_search_by(|other| other.name.cmp(argument.name)).ok();
                let is_there = at_interface.is_some_and(|index| field.arguments[index].preset(scope.role).is_some());
                argument.preset(scope.role).is_some() && !is_there
            })
        };
        visible.into_iter().any(|field| possible_types.iter().any(|possible| has_own(field, *possible)))
    }
}

/// The fields of an input object type; none of any other.
pub(super) fn input_fields(type_system: &TypeSystem, type_: TypeId) -> &'static [InputValue] {
    match type_system.type_(type_).kind {
        TypeKind::InputObject { fields, .. } => fields,
        _ => &[],
    }
}

/// Whether a value of the type can have presets of the role inside.
fn has_presets(type_system: &TypeSystem, role: RoleId, type_: TypeId, seen: &mut BTreeSet<TypeId>) -> bool {
    let fields = input_fields(type_system, type_);
    if fields.is_empty() || !seen.insert(type_) {
        return false;
    }
    fields.iter().any(|field| {
        field.preset(role).is_some()
            || field.visible.contains(role) && has_presets(type_system, role, field.type_.named_type(), seen)
    })
}

impl PresetVariables {
    /// Whether presets are merged into the value of a client's variable.
    pub(super) fn is_merged(&self, index: usize) -> bool {
        self.merged.contains_key(&index)
    }

    /// The session variables of the document.
    pub(super) fn session(&self) -> &[SessionVariable] {
        &self.session
    }

    /// Where the values of the document's variables come from, the client's being used by index.
    pub(super) fn sources(
        self,
        used: impl IntoIterator<Item = usize>,
        definitions: &[VariableDefinition],
    ) -> Vec<(String, VariableSource)> {
        let mut merged = self.merged;
        let client = used.into_iter().map(|index| {
            let definition = &definitions[index];
            let source = match merged.remove(&index) {
                Some(path) => VariableSource::Merged { index, type_: definition.type_, path },
                None => VariableSource::Client(index),
            };
            (definition.name.clone(), source)
        });
        let mut sources: Vec<_> = client.collect();
        let session = self.session.into_iter();
        sources.extend(session.map(|variable| (variable.name.clone(), VariableSource::Session(variable))));
        sources
    }

    /// The name of a session variable of that type: the header's with `_`, and a number where that name is taken.
    fn session_variable(
        &mut self,
        header: &'static str,
        type_: TypeId,
        definitions: &[VariableDefinition],
        path: &str,
    ) -> &str {
        let found = self.session.iter().position(|known| known.header == header && known.type_ == type_);
        let index = found.unwrap_or_else(|| {
            let plain: String =
                header.chars().map(|letter| if letter.is_ascii_alphanumeric() { letter } else { '_' }).collect();
            let taken: BTreeSet<&str> = definitions
                .iter()
                .map(|definition| definition.name.as_str())
                .chain(self.session.iter().map(|known| known.name.as_str()))
                .collect();
            let numbered = (1..=taken.len()).map(|number| format!("{plain}_{number}"));
            let mut names = std::iter::once(plain.clone()).chain(numbered);
            let name = names.find(|name| !taken.contains(name.as_str())).unwrap_or(plain);
            self.session.push(SessionVariable { name, header, type_, path: path.to_owned() });
            self.session.len() - 1
        });
        &self.session[index].name
    }
}

impl SessionVariable {
    /// `$name:Type!`
    pub(super) fn definition(&self, names: &Names) -> String {
        format!("${}:{}", self.name, names.type_ref(TypeRef::named(self.type_).non_null()))
    }
}

impl VariableSource {
    /// Writes the value as JSON after what `name` writes; nothing where there is no value.
    pub(super) fn write(
        &self,
        body: &mut Vec<u8>,
        values: Values<'_>,
        name: impl FnOnce(&mut Vec<u8>),
    ) -> Result<(), ClientError> {
        match self {
            Self::Client(index) => {
                let json = values
                    .variables
                    .values
                    .get(*index)
                    .and_then(Option::as_ref)
                    .and_then(|value| value.json.as_deref());
                if let Some(json) = json {
                    name(body);
                    body.extend_from_slice(json.as_bytes());
                }
                Ok(())
            }
            Self::Merged { index, type_, path } => {
                let value = values.variables.values.get(*index).and_then(Option::as_ref);
                match value {
                    Some(variable) => {
                        name(body);
                        Merge { values, path }.value(body, *type_, &variable.value)
                    }
                    None => Ok(()),
                }
            }
            Self::Session(variable) => {
                name(body);
                Merge { values, path: &variable.path }.session(body, variable.header, variable.type_)
            }
        }
    }
}

/// Writes JSON with presets in it.
struct Merge<'m> {
    values: Values<'m>,
    path: &'m str,
}

impl Merge<'_> {
    /// A client's value, which was coerced to the type.
    fn value(&self, body: &mut Vec<u8>, type_: TypeRef, value: &Value<'_>) -> Result<(), ClientError> {
        let type_system = &self.values.gateway.type_system;
        match value {
            Value::List(items) => {
                let item_type = type_.item().unwrap_or(type_);
                body.push(b'[');
                for (index, item) in items.iter().enumerate() {
                    comma(body, index);
                    self.value(body, item_type, item)?;
                }
                body.push(b']');
            }
            Value::Object(entries) => {
                let fields = input_fields(type_system, type_.named_type());
                body.push(b'{');
                let mut written = 0;
                for (name, entry) in entries {
                    let field = fields.binary_search_by(|field| field.name.cmp(name)).ok().map(|index| &fields[index]);
                    if field.is_some_and(|field| field.preset(self.values.session.role).is_some()) {
                        continue;
                    }
                    comma(body, written);
                    written += 1;
                    write_text(body, name);
                    body.push(b':');
                    // Inside a custom scalar there are no presets.
                    self.value(body, field.map_or(type_, |field| field.type_), entry)?;
                }
                for field in fields {
                    if let Some(preset) = field.preset(self.values.session.role) {
                        comma(body, written);
                        written += 1;
                        write_text(body, field.name);
                        body.push(b':');
                        self.preset(body, preset)?;
                    }
                }
                body.push(b'}');
            }
            Value::Null | Value::Variable(_) => body.extend_from_slice(b"null"),
            Value::Boolean(true) => body.extend_from_slice(b"true"),
            Value::Boolean(false) => body.extend_from_slice(b"false"),
            Value::Int(text) | Value::Float(text) => body.extend_from_slice(text.as_bytes()),
            Value::String(text) => write_text(body, text),
            Value::Enum(name) => write_text(body, name),
        }
        Ok(())
    }

    fn preset(&self, body: &mut Vec<u8>, preset: &PresetValue) -> Result<(), ClientError> {
        match preset {
            PresetValue::Scalar(json) => body.extend_from_slice(json.as_bytes()),
            PresetValue::Enum(name) => write_text(body, name),
            PresetValue::Session(header, type_) => self.session(body, header, *type_)?,
            PresetValue::List(items) => {
                body.push(b'[');
                for (index, item) in items.iter().enumerate() {
                    comma(body, index);
                    self.preset(body, item)?;
                }
                body.push(b']');
            }
            PresetValue::Object(entries) => {
                body.push(b'{');
                for (index, (name, entry)) in entries.iter().enumerate() {
                    comma(body, index);
                    write_text(body, name);
                    body.push(b':');
                    self.preset(body, entry)?;
                }
                body.push(b'}');
            }
        }
        Ok(())
    }

    /// A session variable as a value of a scalar or enum type.
    fn session(&self, body: &mut Vec<u8>, header: &str, type_: TypeId) -> Result<(), ClientError> {
        let failure = |code: Code, message: String| ClientError {
            request_path: self.path.to_owned(),
            ..ClientError::new(code, message)
        };
        let Some(text) = self.values.session.variable(header) else {
            return Err(failure(Code::NotFound, format!("\"{header}\" session variable expected, but not found")));
        };
        convert(&self.values.gateway.type_system, type_, text, body)
            .map_err(|message| failure(Code::CoercionError, format!("{text:?} {message}")))
    }
}

/// Writes the text of a session variable as a value of a scalar or enum type; else says what is wrong with it.
fn convert(type_system: &TypeSystem, type_: TypeId, text: &str, body: &mut Vec<u8>) -> Result<(), &'static str> {
    let definition = type_system.type_(type_);
    match (definition.kind, definition.name) {
        (TypeKind::Enum { values }, _) => {
            if !super::literal::is_name(text) {
                return Err("is not a valid GraphQL name");
            }
            if values.binary_search_by(|value| value.name.cmp(text)).is_err() {
                return Err("is not one of the valid enum values");
            }
            write_text(body, text);
        }
        (_, "Int") => match text.parse::<i32>() {
            Ok(number) => body.extend_from_slice(number.to_string().as_bytes()),
            Err(_) => return Err("cannot be coerced into an Int value"),
        },
        (_, "Float") => match text.parse::<f64>().ok().and_then(serde_json::Number::from_f64) {
            Some(number) => body.extend_from_slice(number.to_string().as_bytes()),
            None => return Err("cannot be coerced into a Float value"),
        },
        (_, "Boolean") => match text {
            "true" | "false" => body.extend_from_slice(text.as_bytes()),
            _ => return Err("cannot be coerced into a Boolean value"),
        },
        _ => write_text(body, text),
    }
    Ok(())
}

fn comma(body: &mut Vec<u8>, index: usize) {
    if index > 0 {
        body.push(b',');
    }
}

fn write_text(body: &mut Vec<u8>, text: &str) {
    serde_json::to_writer(body, text).expect("writing a string to memory cannot fail");
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::Destination;
    use crate::document::fixture::gateway;

    #[track_caller]
    fn check(type_name: &str, text: &str, expected: Result<&str, &str>) {
        let type_system = &gateway().type_system;
        let mut body = Vec::new();
        let type_ = type_system.type_id(type_name).expect("the type is in the fixture");
        let found = convert(type_system, type_, text, &mut body);
        let written = String::from_utf8(body).expect("it is text");
        assert_eq!(found.map(|()| written.as_str()), expected, "{text} as {type_name}");
    }

    #[test]
    fn session_variables_become_values_of_their_types() {
        for (text, expected) in [("7", Some("7")), ("-0", Some("0")), ("+5", Some("5")), ("7.0", None), ("", None)] {
            check("Int", text, expected.ok_or("cannot be coerced into an Int value"));
        }
        for (text, expected) in [("7", Some("7.0")), ("-1.5e3", Some("-1500.0")), ("NaN", None), ("1,5", None)] {
            check("Float", text, expected.ok_or("cannot be coerced into a Float value"));
        }
        check("Boolean", "true", Ok("true"));
        check("Boolean", "True", Err("cannot be coerced into a Boolean value"));
        for type_name in ["String", "ID", "uuid"] {
            check(type_name, "a \"b\"\n", Ok(r#""a \"b\"\n""#));
        }
        check("pet_kind", "CAT", Ok("\"CAT\""));
        check("pet_kind", "cat", Err("is not one of the valid enum values"));
        check("pet_kind", "CAT\"}", Err("is not a valid GraphQL name"));
    }

    #[test]
    fn names_of_session_variables_are_free() {
        let definition = |name: &str| VariableDefinition {
            name: name.to_owned(),
            type_: TypeRef::named(TypeId(0)),
            default_value: None,
            destination: Destination::Anywhere,
        };
        let definitions = [definition("x_hasura_a"), definition("x_hasura_a_1")];
        let mut variables = PresetVariables::default();
        let mut name = |header, type_| variables.session_variable(header, TypeId(type_), &definitions, "$").to_owned();
        assert_eq!(name("x-hasura-a", 0), "x_hasura_a_2");
        assert_eq!(name("x-hasura-a", 0), "x_hasura_a_2");
        assert_eq!(name("x-hasura-a", 1), "x_hasura_a_3");
        assert_eq!(name("x-hasura-b.c", 0), "x_hasura_b_c");
        assert_eq!(name("x-hasura-b-c", 0), "x_hasura_b_c_1");
    }
}
