//! From the JSON of a request's variables to values of their declared types (GraphQL specification, section 6.1.2).
//!
//! Each value is decoded once, straight into [`Value`], and borrows what it can from the request. Custom scalars take
//! any JSON value: what a database or a remote schema makes of it is seen there.

mod mismatch;
mod rows;

use std::borrow::Cow;
use std::cell::Cell;
use std::collections::BTreeMap;

use serde_json::value::RawValue;

use self::mismatch::{Mismatch, Step};
use super::ast::{Operation, Type, Value};
use super::json_reader::{Kind, Reader};
use super::json_text::{is_finite, json_text, whole};
use super::{Destination, Variable, VariableDefinition, Variables};
use crate::definition::{EnumValue, Gateway, InputValue, RoleId, TypeKind, TypeRef, TypeSystem, specified};
use crate::error::{ClientError, Code};

/// How deep a variable's value may be nested.
const MAX_DEPTH: usize = 200;

/// How many names a message lists.
const MAX_LISTED_NAMES: usize = 10;

/// The definitions of a validated operation's variables, in the operation's order, with coerced default values.
pub fn variable_definitions(gateway: &'static Gateway, operation: &Operation<'_>) -> Vec<VariableDefinition> {
    let type_system = &gateway.type_system;
    operation
        .variables
        .iter()
        .filter_map(|variable| {
            let type_ = type_ref(type_system, &variable.type_)?;
            let default_value =
                variable.default_value.clone().map(|value| coerce_literal(type_system, type_, value.into_owned()));
            let name = variable.name.to_owned();
            Some(VariableDefinition { name, type_, default_value, destination: Destination::Anywhere })
        })
        .collect()
}

/// A type as written, resolved without regard to roles; `None` where it is unknown or has too many wrappers.
pub(super) fn type_ref(type_system: &TypeSystem, type_: &Type<'_>) -> Option<TypeRef> {
    let mut wrappers = Vec::new();
    let mut inner = type_;
    let name = loop {
        match inner {
            Type::Named(name) => break *name,
            Type::List(item) => {
                wrappers.push(TypeRef::list as fn(TypeRef) -> TypeRef);
                inner = item;
            }
            Type::NonNull(nullable) => {
                wrappers.push(TypeRef::non_null);
                inner = nullable;
            }
        }
    };
    if wrappers.len() > TypeRef::MAX_WRAPPERS {
        return None;
    }
    let named = type_system.type_id(name).or_else(|| specified::type_id(name))?;
    Some(wrappers.into_iter().rev().fold(TypeRef::named(named), |type_, wrap| wrap(type_)))
}

/// What coercion makes of a valid literal: lists around single values, `ID`s as strings.
fn coerce_literal(type_system: &TypeSystem, type_: TypeRef, value: Value<'static>) -> Value<'static> {
    match (type_.item(), value) {
        (_, Value::Null) => Value::Null,
        (Some(item), Value::List(items)) => {
            Value::List(items.into_iter().map(|value| coerce_literal(type_system, item, value)).collect())
        }
        (Some(item), value) => Value::List(vec![coerce_literal(type_system, item, value)]),
        (None, value) => match (type_system.type_(type_.named_type()).kind, value) {
            (TypeKind::InputObject { fields, .. }, Value::Object(entries)) => {
                let entries = entries.into_iter().map(|(name, value)| match input_field(fields, &name) {
                    Some(field) => (Cow::Borrowed(field.name), coerce_literal(type_system, field.type_, value)),
                    None => (name, value),
                });
                Value::Object(entries.collect())
            }
            (TypeKind::Scalar { .. }, Value::Int(text)) if type_system.type_(type_.named_type()).name == "ID" => {
                Value::String(text)
            }
            (_, value) => value,
        },
    }
}

fn input_field(fields: &'static [InputValue], name: &str) -> Option<&'static InputValue> {
    let index = fields.binary_search_by(|field| field.name.cmp(name)).ok()?;
    fields.get(index)
}

/// Coerces the variables of a request to their declared types. `variables` is absent, `null` or an object.
pub fn coerce_variables<'r>(
    gateway: &'static Gateway,
    role: RoleId,
    definitions: &[VariableDefinition],
    variables: Option<&'r RawValue>,
) -> Result<Variables<'r>, ClientError> {
    let mut values = vec![None; definitions.len()];
    if let Some(variables) = variables {
        let coercer = Coercer {
            type_system: &gateway.type_system,
            role,
            respelled: Cell::new(false),
            is_for_database: Cell::new(false),
        };
        let mut reader = Reader::new(variables.get());
        match reader.kind() {
            Some(Kind::Null) => {}
            Some(Kind::Object) => coercer.variables(definitions, &mut reader, &mut values)?,
            _ => return Err(ClientError::new(Code::ParseFailed, "the variables must be an object")),
        }
    }
    for (definition, value) in definitions.iter().zip(&mut values) {
        if value.is_some() {
            continue;
        }
        if let Some(default_value) = &definition.default_value {
            *value = Some(Variable { value: default_value.clone(), rows: None, json: None });
        } else if definition.type_.is_non_null() {
            let message = format!("expecting a value for non-nullable variable: \"{}\"", definition.name);
            return Err(ClientError::new(Code::ValidationFailed, message));
        }
    }
    Ok(Variables { values })
}

/// The fields that an object in a list gives, in its order. The next object is likely to give the same.
type Expected = Vec<&'static InputValue>;

/// An input object type.
struct ObjectType {
    name: &'static str,
    fields: &'static [InputValue],
    one_of: bool,
}

struct Coercer {
    type_system: &'static TypeSystem,
    role: RoleId,
    /// Whether a number of the present variable was written in a way that sources need not understand.
    respelled: Cell<bool>,
    /// Whether the present variable goes to databases alone.
    is_for_database: Cell<bool>,
}

impl Coercer {
    fn variables<'r>(
        &self,
        definitions: &[VariableDefinition],
        reader: &mut Reader<'r>,
        values: &mut [Option<Variable<'r>>],
    ) -> Result<(), ClientError> {
        // Requests choose how many variables there are, so looking each up must not cost more the more there are.
        let index: BTreeMap<&str, usize> = if definitions.len() > 16 {
            definitions.iter().enumerate().map(|(index, definition)| (definition.name.as_str(), index)).collect()
        } else {
            BTreeMap::new()
        };
        let find = |name: &str| match index.len() {
            0 => definitions.iter().position(|definition| definition.name == name),
            _ => index.get(name).copied(),
        };
        let mut unexpected: Vec<String> = Vec::new();
        let malformed = || ClientError::new(Code::ParseFailed, "the variables are not valid JSON");
        let mut first = true;
        while let Some(name) = reader.next_key(&mut first).map_err(|_| malformed())? {
            let Some(position) = find(&name) else {
                reader.skip_value().map_err(|_| malformed())?;
                if unexpected.len() < MAX_LISTED_NAMES && !unexpected.iter().any(|known| *known == name) {
                    unexpected.push(name.chars().take(100).collect());
                }
                continue;
            };
            let definition = &definitions[position];
            let start = reader.value_start();
            self.is_for_database.set(definition.destination != Destination::Anywhere);
            if reader.kind() == Some(Kind::Null) && definition.type_.is_non_null() {
                let type_ = definition.type_.print(self.type_system);
                let message = format!("null value found for non-nullable type: \"{type_}\"");
                return Err(ClientError::new(Code::ValidationFailed, message));
            }
            let rows = match definition.destination {
                Destination::InsertedRows => self.rows(reader, definition.type_),
                Destination::Databases | Destination::Anywhere => None,
            };
            let (value, rows) = if let Some((first, rows)) = rows {
                (Value::List(vec![first]), Some(rows))
            } else {
                let value = self.value(reader, definition.type_, None, 0);
                (value.map_err(|mismatch| mismatch.into_error(&definition.name))?, None)
            };
            let written = reader.text_since(start);
            let json = if self.respelled.take() { Cow::Owned(json_text(&value)) } else { Cow::Borrowed(written) };
            values[position] = Some(Variable { value, rows, json: Some(json) });
        }
        if unexpected.is_empty() {
            return Ok(());
        }
        let message = format!("unexpected variables in variableValues: {}", unexpected.join(", "));
        Err(ClientError::new(Code::ValidationFailed, message))
    }

    /// `expected` is what an item of a list is likely to give.
    fn value<'r>(
        &self,
        reader: &mut Reader<'r>,
        type_: TypeRef,
        expected: Option<&mut Expected>,
        depth: usize,
    ) -> Result<Value<'r>, Mismatch> {
        if depth > MAX_DEPTH {
            return Err(Mismatch::new(format!("the value is nested deeper than {MAX_DEPTH} levels")));
        }
        let kind = reader.kind().ok_or_else(Mismatch::malformed)?;
        if kind == Kind::Null {
            reader.skip_value().map_err(|_| Mismatch::malformed())?;
            return match (type_.is_non_null(), type_.is_list()) {
                (false, _) => Ok(Value::Null),
                (true, true) => Err(Mismatch::new("expected a list, but found null")),
                (true, false) => {
                    let name = self.type_system.type_(type_.named_type()).name;
                    Err(Mismatch::new(format!("unexpected null value for type '{name}'")))
                }
            };
        }
        if let Some(item) = type_.item() {
            if kind == Kind::String && self.is_for_database.get() && !item.is_list() {
                // Perhaps an array literal, which a list of one must not hide.
                return self.value(reader, TypeRef::named(type_.named_type()), None, depth + 1);
            }
            if kind != Kind::List {
                return Ok(Value::List(vec![self.value(reader, item, None, depth + 1)?]));
            }
            return self.list(reader, item, depth);
        }
        let definition = self.type_system.type_(type_.named_type());
        match definition.kind {
            TypeKind::Scalar { .. } => self.scalar(reader, kind, definition.name, depth),
            TypeKind::Enum { values } => self.enum_value(reader, kind, definition.name, values),
            TypeKind::InputObject { fields, one_of } => {
                if kind != Kind::Object {
                    let (name, found) = (definition.name, kind.describe());
                    return Err(Mismatch::new(format!("expected an object for type '{name}', but found {found}")));
                }
                self.object(reader, &ObjectType { name: definition.name, fields, one_of }, expected, depth)
            }
            // Validation refuses variables of output types.
            _ => Err(Mismatch::new(format!("'{}' is not an input type", definition.name))),
        }
    }

    fn list<'r>(&self, reader: &mut Reader<'r>, item: TypeRef, depth: usize) -> Result<Value<'r>, Mismatch> {
        let mut items = Vec::new();
        let mut expected = Expected::new();
        let mut first = true;
        while reader.next_item(&mut first).map_err(|_| Mismatch::malformed())? {
            let value = self.value(reader, item, Some(&mut expected), depth + 1);
            items.push(value.map_err(|mismatch| mismatch.at(Step::Index(items.len())))?);
        }
        Ok(Value::List(items))
    }

    fn enum_value<'r>(
        &self,
        reader: &mut Reader<'r>,
        kind: Kind,
        type_name: &str,
        values: &'static [EnumValue],
    ) -> Result<Value<'r>, Mismatch> {
        let mut found = kind.describe().to_owned();
        if kind == Kind::String {
            let name = reader.string().map_err(|_| Mismatch::malformed())?;
            if let Ok(index) = values.binary_search_by(|value| value.name.cmp(&name))
                && values[index].visible.contains(self.role)
            {
                return Ok(Value::Enum(Cow::Borrowed(values[index].name)));
            }
            found = format!("'{}'", name.chars().take(100).collect::<String>());
        }
        Err(Mismatch::new(super::messages::enum_mismatch(values, self.role, type_name, &found)))
    }

    fn object<'r>(
        &self,
        reader: &mut Reader<'r>,
        type_: &ObjectType,
        mut expected: Option<&mut Expected>,
        depth: usize,
    ) -> Result<Value<'r>, Mismatch> {
        let expected_count = expected.as_ref().map_or(0, |expected| expected.len());
        let mut entries: Vec<(Cow<'r, str>, Value<'r>)> = Vec::with_capacity(expected_count);
        let mut is_as_expected = true;
        let mut first = true;
        loop {
            let likely = expected.as_ref().filter(|_| is_as_expected).and_then(|expected| expected.get(entries.len()));
            let field = match likely.filter(|field| reader.skip_key(&mut first, field.name)) {
                Some(field) => *field,
                None => match reader.next_key(&mut first).map_err(|_| Mismatch::malformed())? {
                    Some(key) => {
                        is_as_expected = false;
                        self.field(type_, &key)?
                    }
                    None => break,
                },
            };
            let value = self
                .value(reader, field.type_, None, depth + 1)
                .map_err(|mismatch| mismatch.at(Step::Key(field.name.to_owned())))?;
            // As every JSON reader does: the last of equal keys wins. Expected ones are different.
            match entries.iter_mut().find(|(name, _)| !is_as_expected && name == field.name) {
                Some(entry) => entry.1 = value,
                None => entries.push((Cow::Borrowed(field.name), value)),
            }
        }
        if !is_as_expected || entries.len() != expected_count || entries.is_empty() {
            self.check_required(type_, &entries)?;
            if let Some(expected) = &mut expected {
                **expected = entries.iter().filter_map(|(name, _)| input_field(type_.fields, name)).collect();
            }
        }
        if type_.one_of && (entries.len() != 1 || entries.iter().any(|(_, value)| *value == Value::Null)) {
            let name = type_.name;
            return Err(Mismatch::new(format!("exactly one field with a value must be given for type '{name}'")));
        }
        Ok(Value::Object(entries))
    }

    fn field(&self, type_: &ObjectType, key: &str) -> Result<&'static InputValue, Mismatch> {
        input_field(type_.fields, key).filter(|field| field.visible.contains(self.role)).ok_or_else(|| {
            let key: String = key.chars().take(100).collect();
            let mismatch = Mismatch::new(format!("field '{key}' not found in type: '{}'", type_.name));
            mismatch.at(Step::Key(key))
        })
    }

    fn check_required(&self, type_: &ObjectType, entries: &[(Cow<'_, str>, Value<'_>)]) -> Result<(), Mismatch> {
        let is_missing = |field: &&InputValue| {
            field.type_.is_non_null()
                && field.default_value.is_none()
                && field.visible.contains(self.role)
                && !entries.iter().any(|(name, _)| name == field.name)
        };
        match type_.fields.iter().find(is_missing) {
            Some(field) => {
                let mismatch = Mismatch::new(format!("missing required field '{}'", field.name));
                Err(mismatch.at(Step::Key(field.name.to_owned())))
            }
            None => Ok(()),
        }
    }

    fn scalar<'r>(
        &self,
        reader: &mut Reader<'r>,
        kind: Kind,
        type_name: &str,
        depth: usize,
    ) -> Result<Value<'r>, Mismatch> {
        if self.is_for_database.get() {
            // What else is not of the type the database may still read as one.
            return match (kind, type_name) {
                (Kind::Number, "Int") => {
                    let text = reader.number();
                    Ok(self.whole(text).map_or_else(|| number(text), Value::Int))
                }
                (Kind::Number, "ID") => self.id(reader),
                _ => any(reader, depth),
            };
        }
        let mismatch = |found: &str| Mismatch::new(super::messages::scalar_mismatch(type_name, found));
        let value = match (type_name, kind) {
            ("Int", Kind::Number) => {
                let text = reader.number();
                let number = self.whole(text).filter(|number| number.parse::<i32>().is_ok());
                Value::Int(number.ok_or_else(|| mismatch(&format!("{text:.60}")))?)
            }
            ("Float", Kind::Number) => {
                let text = reader.number();
                if !is_finite(text) {
                    return Err(mismatch(&format!("{text:.60}")));
                }
                number(text)
            }
            ("ID", Kind::Number) => self.id(reader)?,
            ("String" | "ID", Kind::String) => Value::String(reader.string().map_err(|_| Mismatch::malformed())?),
            ("Boolean", Kind::Boolean) => Value::Boolean(reader.boolean().map_err(|_| Mismatch::malformed())?),
            ("Int" | "Float" | "ID" | "String" | "Boolean", _) => return Err(mismatch(kind.describe())),
            _ => any(reader, depth)?,
        };
        Ok(value)
    }

    /// The text of an `ID` that is written as a number.
    fn id<'r>(&self, reader: &mut Reader<'r>) -> Result<Value<'r>, Mismatch> {
        let whole = self.whole(reader.number());
        whole.map(Value::String).ok_or_else(|| Mismatch::new(super::messages::scalar_mismatch("ID", "a float")))
    }

    /// The digits of a whole number of any size.
    fn whole<'r>(&self, text: &'r str) -> Option<Cow<'r, str>> {
        if !text.contains(['.', 'e', 'E']) {
            return Some(Cow::Borrowed(text));
        }
        self.respelled.set(true);
        whole(text).map(|number| Cow::Owned(number.to_string()))
    }
}

fn number(text: &str) -> Value<'_> {
    if text.contains(['.', 'e', 'E']) { Value::Float(Cow::Borrowed(text)) } else { Value::Int(Cow::Borrowed(text)) }
}

/// Any JSON value, for custom scalars.
fn any<'r>(reader: &mut Reader<'r>, depth: usize) -> Result<Value<'r>, Mismatch> {
    if depth > MAX_DEPTH {
        return Err(Mismatch::new(format!("the value is nested deeper than {MAX_DEPTH} levels")));
    }
    let malformed = |_| Mismatch::malformed();
    match reader.kind().ok_or_else(Mismatch::malformed)? {
        Kind::Null => reader.skip_value().map(|()| Value::Null).map_err(malformed),
        Kind::Boolean => reader.boolean().map(Value::Boolean).map_err(malformed),
        Kind::Number => Ok(number(reader.number())),
        Kind::String => reader.string().map(Value::String).map_err(malformed),
        Kind::List => {
            let mut items = Vec::new();
            let mut first = true;
            while reader.next_item(&mut first).map_err(malformed)? {
                items.push(any(reader, depth + 1)?);
            }
            Ok(Value::List(items))
        }
        Kind::Object => {
            let mut entries = Vec::new();
            let mut first = true;
            while let Some(key) = reader.next_key(&mut first).map_err(malformed)? {
                entries.push((key, any(reader, depth + 1)?));
            }
            Ok(Value::Object(entries))
        }
    }
}
