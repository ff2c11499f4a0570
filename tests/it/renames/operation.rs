//! Random valid operations on a schema: every kind of type and value, aliases that look like other fields' names, fragments
//! of all forms, conditions, variables at every place.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use runtime::definition::{Field, Gateway, InputValue, RoleId, TypeDefinition, TypeId, TypeKind, TypeRef, TypeSystem};
use serde_json::{Map, Value, json};

use super::{MARKER, RIVAL};
use crate::support::random::Random;

/// An operation and its variables.
pub struct Operation {
    pub text: String,
    pub variables: Value,
}

/// A random operation on the gateway's schema. `names` are those that aliases are made from.
pub fn random(gateway: &'static Gateway, names: &[String], random: &mut Random) -> Operation {
    let type_system = &gateway.type_system;
    let mutation = type_system.mutation_root.filter(|_| random.happens(20));
    let root = mutation.unwrap_or(type_system.query_root);
    let mut writer = Writer {
        type_system,
        names,
        random,
        definitions: Vec::new(),
        variables: Map::new(),
        fragments: String::new(),
        is_constant: false,
        keys: BTreeMap::new(),
        count: 0,
    };
    let depth = 2 + writer.random.below(3);
    let selections = writer.selections(root, depth);
    let keyword = if mutation.is_some() { "mutation" } else { "query" };
    let definitions = match writer.definitions.as_slice() {
        [] => String::new(),
        definitions => format!("({})", definitions.join(", ")),
    };
    let name = if writer.random.happens(50) { " Some" } else { "" };
    let text = format!("{keyword}{name}{definitions} {{{selections} }}{}", writer.fragments);
    Operation { text, variables: Value::Object(writer.variables) }
}

struct Writer<'w> {
    type_system: &'static TypeSystem,
    names: &'w [String],
    random: &'w mut Random,
    definitions: Vec<String>,
    variables: Map<String, Value>,
    fragments: String,
    /// Whether a default value is being written, where no variable may be.
    is_constant: bool,
    /// What each response key stands for, so that fields of one key can always be merged.
    keys: BTreeMap<String, String>,
    count: usize,
}

impl Writer<'_> {
    fn type_(&self, id: TypeId) -> &'static TypeDefinition {
        self.type_system.type_(id)
    }

    fn fresh(&mut self, stem: &str) -> String {
        self.count += 1;
        format!("{stem}{}", self.count)
    }

    /// What stands between the braces.
    fn selections(&mut self, id: TypeId, depth: usize) -> String {
        let type_ = self.type_(id);
        let mut text = String::new();
        if let TypeKind::Union { possible_types } = type_.kind {
            // What tells the members apart is in the interface that all of them implement.
            let TypeKind::Object { interfaces, .. } = self.type_(possible_types[0]).kind else { unreachable!() };
            let node = interfaces.iter().find(
                |id| matches!(self.type_(**id).kind, TypeKind::Interface { interfaces, .. } if interfaces.is_empty()),
            );
            let node = self.type_(*node.expect("members implement it")).name;
            write!(text, " ... on {node} {{ {MARKER} }}").expect("it is memory");
        }
        let fields: Vec<&'static Field> = type_.fields().iter().filter(|field| self.fits(field, depth)).collect();
        if type_.visible_field(MARKER, RoleId::ADMIN).is_some() {
            write!(text, " {MARKER}").expect("it is memory");
        }
        for _ in 0..=self.random.below(3) {
            let piece = match self.random.below(10) {
                0 => " __typename".to_owned(),
                1 => {
                    let key = self.fresh("t");
                    format!(" {key}: __typename{}", self.condition())
                }
                2 if depth > 0 => self.inline_fragment(id, depth - 1),
                3 if depth > 0 => self.named_fragment(id, depth - 1),
                4 => self.one_key_two_meanings(type_),
                _ if fields.is_empty() => " __typename".to_owned(),
                _ => {
                    let field = *self.random.one_of(&fields);
                    self.field(field, depth)
                }
            };
            text.push_str(&piece);
            if self.random.happens(10) {
                text.push_str(&piece);
            }
        }
        if text.is_empty() { " __typename".to_owned() } else { text }
    }

    fn fits(&self, field: &Field, depth: usize) -> bool {
        let below = self.type_(field.type_.named_type());
        ![MARKER, RIVAL].contains(&field.name) && (depth > 0 || !below.is_composite())
    }

    fn inline_fragment(&mut self, id: TypeId, depth: usize) -> String {
        let type_ = self.type_(id);
        let condition = match type_.kind {
            TypeKind::Interface { possible_types, interfaces, .. } if self.random.happens(80) => {
                let others: Vec<TypeId> = possible_types.iter().chain(interfaces).copied().collect();
                Some(*self.random.one_of(&others))
            }
            TypeKind::Union { possible_types } if self.random.happens(90) => Some(*self.random.one_of(possible_types)),
            TypeKind::Object { interfaces, .. } if !interfaces.is_empty() && self.random.happens(50) => {
                Some(*self.random.one_of(interfaces))
            }
            _ => None,
        };
        let written = match condition {
            Some(condition) => format!(" on {}", self.type_(condition).name),
            None if self.random.happens(50) => format!(" on {}", type_.name),
            None => String::new(),
        };
        let directive = self.condition();
        let selections = self.selections(condition.unwrap_or(id), depth);
        format!(" ...{written}{directive} {{{selections} }}")
    }

    fn named_fragment(&mut self, id: TypeId, depth: usize) -> String {
        let name = self.fresh("F");
        let selections = self.selections(id, depth);
        write!(self.fragments, " fragment {name} on {} {{{selections} }}", self.type_(id).name).expect("it is memory");
        format!(" ...{name}{}", self.condition())
    }

    /// A response key that is a type's name in one object and a text in the next.
    fn one_key_two_meanings(&mut self, type_: &TypeDefinition) -> String {
        let (TypeKind::Interface { possible_types, .. } | TypeKind::Union { possible_types }) = type_.kind else {
            return " __typename".to_owned();
        };
        let key = self.fresh("odd");
        let types = self.random.shuffled(possible_types.to_vec());
        let meanings = ["__typename", RIVAL, "__typename", RIVAL];
        let parts = types.into_iter().zip(meanings);
        parts.fold(String::new(), |mut text, (id, meaning)| {
            write!(text, " ... on {} {{ {key}: {meaning} }}", self.type_(id).name).expect("it is memory");
            text
        })
    }

    fn field(&mut self, field: &'static Field, depth: usize) -> String {
        let given: Vec<&'static InputValue> =
            field.arguments.iter().filter(|argument| is_required(argument) || self.random.happens(60)).collect();
        let arguments: Vec<String> = given
            .into_iter()
            .map(|argument| format!("{}: {}", argument.name, self.value(argument.type_, Place::Plain, 3)))
            .collect();
        let arguments = if arguments.is_empty() { String::new() } else { format!("({})", arguments.join(", ")) };
        let printed = format!("{}{arguments}: {}", field.name, field.type_.print(self.type_system));
        let (key, is_alias) = self.response_key(field.name, &printed);
        let alias = if is_alias { format!("{key}: ") } else { String::new() };
        let below = field.type_.named_type();
        let directive = self.condition();
        let mut text = format!(" {alias}{}{arguments}{directive}", field.name);
        if self.type_(below).is_composite() {
            let selections = self.selections(below, depth.saturating_sub(1));
            write!(text, " {{{selections} }}").expect("it is memory");
        }
        text
    }

    /// The field's own name, that of any other field, or a new one; and whether it is to be written.
    fn response_key(&mut self, name: &str, printed: &str) -> (String, bool) {
        let candidate = match self.random.below(3) {
            0 => self.random.one_of(self.names).clone(),
            1 => self.fresh("a"),
            _ => name.to_owned(),
        };
        let known = self.keys.entry(candidate.clone()).or_insert_with(|| printed.to_owned());
        let key = if known == printed { candidate } else { self.fresh("a") };
        let is_alias = key != name;
        (key, is_alias)
    }

    fn condition(&mut self) -> String {
        let (name, wanted) = if self.random.happens(50) { ("include", true) } else { ("skip", false) };
        match self.random.below(20) {
            0 => format!(" @{name}(if: {wanted})"),
            1 => format!(" @{name}(if: {})", !wanted),
            2 => {
                let variable = self.fresh("c");
                self.definitions.push(format!("${variable}: Boolean!"));
                let value = self.random.happens(70) == wanted;
                self.variables.insert(variable.clone(), json!(value));
                format!(" @{name}(if: ${variable})")
            }
            _ => String::new(),
        }
    }

    /// A literal, perhaps with variables in it.
    fn value(&mut self, type_: TypeRef, place: Place, depth: usize) -> String {
        if !self.is_constant && place != Place::OnlyItem && self.random.happens(30) {
            return self.variable(type_, place);
        }
        if !type_.is_non_null() && place != Place::OneOf && (depth == 0 || self.random.happens(10)) {
            return "null".to_owned();
        }
        if let Some(item) = type_.item() {
            if self.random.happens(15) && item.item().is_none() {
                return self.value(item.non_null(), Place::OnlyItem, depth);
            }
            let items: Vec<String> =
                (0..self.random.below(3)).map(|_| self.value(item, Place::Plain, depth.saturating_sub(1))).collect();
            return format!("[{}]", items.join(", "));
        }
        match self.type_(type_.named_type()).kind {
            TypeKind::InputObject { fields, one_of } => {
                let fields = self.input_fields(fields, one_of, depth);
                let written: Vec<String> = fields
                    .into_iter()
                    .map(|field| {
                        let place = if one_of { Place::OneOf } else { Place::Plain };
                        format!("{}: {}", field.name, self.value(field.type_, place, depth.saturating_sub(1)))
                    })
                    .collect();
                format!("{{{}}}", written.join(", "))
            }
            TypeKind::Enum { values } => self.random.one_of(values).name.to_owned(),
            _ => literal(&self.scalar(type_)),
        }
    }

    /// A variable that may stand at a place of that type.
    fn variable(&mut self, type_: TypeRef, place: Place) -> String {
        let name = self.fresh("v");
        let printed = type_.print(self.type_system);
        let definition = if place == Place::OneOf {
            format!("${name}: {}", type_.non_null().print(self.type_system))
        } else if type_.is_non_null() && self.random.happens(20) {
            self.is_constant = true;
            let default = self.value(type_, Place::Plain, 2);
            self.is_constant = false;
            format!("${name}: {} = {default}", type_.nullable().print(self.type_system))
        } else {
            format!("${name}: {printed}")
        };
        let must = type_.is_non_null() || place == Place::OneOf;
        let has_default = definition.contains(" = ");
        if (must && !has_default) || self.random.happens(60) {
            let given = if must { type_.non_null() } else { type_ };
            let value = self.json(given, 2);
            self.variables.insert(name.clone(), value);
        }
        self.definitions.push(definition);
        format!("${name}")
    }

    fn input_fields(&mut self, fields: &'static [InputValue], one_of: bool, depth: usize) -> Vec<&'static InputValue> {
        if one_of {
            return vec![self.random.one_of(fields)];
        }
        fields.iter().filter(|field| is_required(field) || (depth > 0 && self.random.happens(50))).collect()
    }

    /// A value of a variable.
    fn json(&mut self, type_: TypeRef, depth: usize) -> Value {
        if !type_.is_non_null() && (depth == 0 || self.random.happens(15)) {
            return Value::Null;
        }
        if let Some(item) = type_.item() {
            return (0..self.random.below(3)).map(|_| self.json(item, depth.saturating_sub(1))).collect();
        }
        match self.type_(type_.named_type()).kind {
            TypeKind::InputObject { fields, one_of } => {
                let fields = self.input_fields(fields, one_of, depth);
                let entries = fields.into_iter().map(|field| {
                    let type_ = if one_of { field.type_.non_null() } else { field.type_ };
                    (field.name.to_owned(), self.json(type_, depth.saturating_sub(1)))
                });
                Value::Object(entries.collect())
            }
            TypeKind::Enum { values } => json!(self.random.one_of(values).name),
            _ => self.scalar(type_),
        }
    }

    fn scalar(&mut self, type_: TypeRef) -> Value {
        match self.type_(type_.named_type()).name {
            "Int" => json!(self.random.below(100)),
            "Float" => json!(1.5),
            "Boolean" => json!(self.random.happens(50)),
            "ID" | "String" => json!(format!("text {} \"é\" \\", self.random.below(10))),
            _ => self.random.one_of(&[json!("a"), json!(7), json!({ "x": [1, null], "y": "z" })]).clone(),
        }
    }
}

/// Where a value stands.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    Plain,
    /// The item of a list that is written without brackets.
    OnlyItem,
    /// In an object of which exactly one field is given.
    OneOf,
}

fn is_required(value: &InputValue) -> bool {
    value.type_.is_non_null() && value.default_value.is_none()
}

/// A JSON value as a GraphQL literal.
fn literal(value: &Value) -> String {
    match value {
        Value::Object(entries) => {
            let entries: Vec<String> =
                entries.iter().map(|(key, value)| format!("{key}: {}", literal(value))).collect();
            format!("{{{}}}", entries.join(", "))
        }
        Value::Array(items) => format!("[{}]", items.iter().map(literal).collect::<Vec<_>>().join(", ")),
        scalar => scalar.to_string(),
    }
}
