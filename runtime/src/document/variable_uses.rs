//! What a plan depends on besides the document: the part of the variables that changes what is fetched and how.
//!
//! Two requests for the same operation whose [`shape_key`]s are equal may share a plan: conditions have the same
//! outcome, input objects have the same keys, lists of input objects the same lengths, enums and booleans the same
//! values, and the same variables are null, absent or present. All other values are placeholders, and so is everything in
//! the columns of rows that are inserted.

use std::collections::HashMap;

use super::ast::{Document, Operation, Selection, Value};
use super::row_shape::{is_relationship, row_shape};
use super::{Destination, VariableDefinition, Variables};
use crate::definition::{Field, Gateway, Resolver, RoleId, TypeId, TypeKind, TypeRef, TypeSystem, specified};

/// How much of a variable's value shapes the plan; later ones include earlier ones.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum VariableUse {
    /// Whether it is absent, null or present: it is handed on whole, to a remote schema.
    #[default]
    Presence,
    /// The shape of rows that are inserted, or nothing of a value in one of their columns.
    Rows,
    /// Its shape: it takes part in SQL text.
    Shape,
    /// All of it: it decides what is selected, or is answered by the gateway itself.
    Value,
}

/// How an operation uses its variables, by the index of their definition.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct VariableUses(pub Vec<VariableUse>);

/// How a validated operation uses its variables. Marks the definitions of those that only databases get.
pub fn variable_uses(
    gateway: &'static Gateway,
    role: RoleId,
    document: &Document<'_>,
    operation: &Operation<'_>,
    definitions: &mut [VariableDefinition],
) -> VariableUses {
    let type_system = &gateway.type_system;
    let uses = VariableUses(vec![VariableUse::Presence; definitions.len()]);
    if definitions.is_empty() {
        return uses;
    }
    let root = match operation.kind {
        super::ast::OperationKind::Query => Some(type_system.query_root),
        super::ast::OperationKind::Mutation => type_system.mutation_root,
        super::ast::OperationKind::Subscription => type_system.subscription_root,
    };
    let elsewhere = vec![false; definitions.len()];
    let mut walk = Walk { gateway, type_system, role, document, definitions, uses, elsewhere, visited: Vec::new() };
    for directive in &operation.directives {
        directive.arguments.iter().for_each(|argument| walk.value(&argument.value, Place::ELSEWHERE));
    }
    if let Some(root) = root {
        walk.selection_set(root, &operation.selection_set);
    }
    let Walk { uses, elsewhere, .. } = walk;
    for ((definition, use_), elsewhere) in definitions.iter_mut().zip(&uses.0).zip(elsewhere) {
        definition.destination = match use_ {
            _ if elsewhere => Destination::Anywhere,
            VariableUse::Rows => Destination::InsertedRows,
            _ => Destination::Databases,
        };
    }
    uses
}

/// Where a value stands.
#[derive(Clone, Copy)]
struct Place {
    use_: VariableUse,
    /// Whether it is in an argument of a field that a database answers.
    is_for_database: bool,
}

impl Place {
    /// Rows that are inserted.
    const ROWS: Self = Self { use_: VariableUse::Rows, is_for_database: true };
    /// What belongs to them.
    const IN_ROWS: Self = Self { use_: VariableUse::Shape, is_for_database: true };
    const ELSEWHERE: Self = Self { use_: VariableUse::Value, is_for_database: false };
}

struct Walk<'w, 'a> {
    gateway: &'static Gateway,
    type_system: &'static TypeSystem,
    role: RoleId,
    document: &'w Document<'a>,
    definitions: &'w [VariableDefinition],
    uses: VariableUses,
    /// Which variables stand in other places than arguments of fields that databases answer.
    elsewhere: Vec<bool>,
    visited: Vec<&'a str>,
}

impl<'a> Walk<'_, 'a> {
    fn selection_set(&mut self, parent: TypeId, selections: &[Selection<'a>]) {
        for selection in selections {
            let directives = match selection {
                Selection::Field(field) => &field.directives,
                Selection::FragmentSpread(spread) => &spread.directives,
                Selection::InlineFragment(fragment) => &fragment.directives,
            };
            for directive in directives {
                directive.arguments.iter().for_each(|argument| self.value(&argument.value, Place::ELSEWHERE));
            }
            match selection {
                Selection::Field(field) => {
                    let (definition, place) = self.field(parent, field.name);
                    for argument in &field.arguments {
                        match definition.and_then(|definition| inserted_rows(definition, argument.name)) {
                            Some(type_) => self.rows(type_, &argument.value),
                            None => self.value(&argument.value, place),
                        }
                    }
                    if let Some(definition) = definition {
                        self.selection_set(definition.type_.named_type(), &field.selection_set);
                    }
                }
                Selection::FragmentSpread(spread) => {
                    let document = self.document;
                    if !self.visited.contains(&spread.name)
                        && let Some(fragment) = document.fragments.iter().find(|fragment| fragment.name == spread.name)
                    {
                        self.visited.push(spread.name);
                        self.fragment(parent, Some(fragment.type_condition), &fragment.selection_set);
                    }
                }
                Selection::InlineFragment(fragment) => {
                    self.fragment(parent, fragment.type_condition, &fragment.selection_set);
                }
            }
        }
    }

    fn fragment(&mut self, parent: TypeId, type_condition: Option<&str>, selections: &[Selection<'a>]) {
        let type_ = match type_condition {
            Some(name) => self.type_system.visible_or_specified_type(name, self.role).map(|(id, _)| id),
            None => Some(parent),
        };
        if let Some(type_) = type_ {
            self.selection_set(type_, selections);
        }
    }

    fn field(&self, parent: TypeId, name: &str) -> (Option<&'static Field>, Place) {
        let meta = if parent == self.type_system.query_root { specified::query_root_field(name) } else { None };
        if meta.is_some() || parent.0 >= specified::FIRST_SPECIFIED {
            let inner = self.type_system.type_(parent).visible_field(name, self.role);
            return (meta.or(inner), Place::ELSEWHERE);
        }
        let definition = self.type_system.type_(parent).visible_field(name, self.role);
        let use_ = match definition.map(|field| field.resolver) {
            Some(Resolver::RemoteRoot(_) | Resolver::RemoteField) => VariableUse::Presence,
            _ => VariableUse::Shape,
        };
        let is_for_database =
            definition.is_some_and(|definition| self.gateway.is_answered_by_database(definition.resolver));
        (definition, Place { use_, is_for_database })
    }

    /// Rows that are inserted: a list of them, or one.
    fn rows(&mut self, type_: TypeRef, value: &Value<'_>) {
        let TypeKind::InputObject { fields, .. } = self.type_system.type_(type_.named_type()).kind else { return };
        match value {
            Value::List(rows) => rows.iter().for_each(|row| self.rows(type_, row)),
            Value::Object(entries) => {
                for (name, entry) in entries {
                    let field = fields.iter().find(|field| field.name == *name);
                    match field.filter(|field| is_relationship(self.type_system, field)) {
                        Some(field) => self.related_rows(field.type_, entry),
                        None => self.value(entry, Place::ROWS),
                    }
                }
            }
            value => self.value(value, Place::ROWS),
        }
    }

    /// Rows of another table inside a row: how many belong to it is part of the plan.
    fn related_rows(&mut self, type_: TypeRef, value: &Value<'_>) {
        let TypeKind::InputObject { fields, .. } = self.type_system.type_(type_.named_type()).kind else { return };
        let Value::Object(entries) = value else { return self.value(value, Place::IN_ROWS) };
        for (name, entry) in entries {
            match fields.iter().find(|field| field.name == *name && field.name == "data") {
                Some(field) if !matches!(entry, Value::Variable(_)) => self.rows(field.type_, entry),
                _ => self.value(entry, Place::IN_ROWS),
            }
        }
    }

    fn value(&mut self, value: &Value<'_>, place: Place) {
        match value {
            Value::Variable(name) => {
                let position = self.definitions.iter().position(|definition| definition.name == *name);
                let Some(position) = position else { return };
                if let Some(known) = self.uses.0.get_mut(position) {
                    *known = place.use_.max(*known);
                }
                if let Some(elsewhere) = self.elsewhere.get_mut(position) {
                    *elsewhere |= !place.is_for_database;
                }
            }
            Value::List(items) => items.iter().for_each(|item| self.value(item, place)),
            Value::Object(entries) => entries.iter().for_each(|(_, entry)| self.value(entry, place)),
            _ => {}
        }
    }
}

/// The type of an argument that holds rows to be inserted.
fn inserted_rows(field: &'static Field, argument: &str) -> Option<TypeRef> {
    let is_rows =
        matches!((field.resolver, argument), (Resolver::InsertRows(_), "objects") | (Resolver::InsertRow(_), "object"));
    let found = field.arguments.iter().find(|definition| definition.name == argument);
    found.filter(|_| is_rows).map(|definition| definition.type_)
}

/// At how many places a validated operation uses each of its variables, once fragments are expanded.
pub fn variable_counts(
    document: &Document<'_>,
    operation: &Operation<'_>,
    definitions: &[VariableDefinition],
) -> Vec<usize> {
    let mut counts = vec![0; definitions.len()];
    if !definitions.is_empty() {
        let names = definitions.iter().enumerate().map(|(index, definition)| (definition.name.as_str(), index));
        count_selections(document, &names.collect(), &operation.selection_set, &mut counts);
    }
    counts
}

/// Expands every fragment at each of its places, which validation bounds.
fn count_selections(
    document: &Document<'_>,
    names: &HashMap<&str, usize>,
    selections: &[Selection<'_>],
    counts: &mut [usize],
) {
    for selection in selections {
        match selection {
            Selection::Field(field) => {
                field.arguments.iter().for_each(|argument| count_value(names, &argument.value, counts));
                count_selections(document, names, &field.selection_set, counts);
            }
            Selection::FragmentSpread(spread) => {
                if let Some(fragment) = document.fragments.iter().find(|fragment| fragment.name == spread.name) {
                    count_selections(document, names, &fragment.selection_set, counts);
                }
            }
            Selection::InlineFragment(fragment) => count_selections(document, names, &fragment.selection_set, counts),
        }
    }
}

fn count_value(names: &HashMap<&str, usize>, value: &Value<'_>, counts: &mut [usize]) {
    match value {
        Value::Variable(name) => {
            if let Some(count) = names.get(name).and_then(|index| counts.get_mut(*index)) {
                *count += 1;
            }
        }
        Value::List(items) => items.iter().for_each(|item| count_value(names, item, counts)),
        Value::Object(entries) => entries.iter().for_each(|(_, entry)| count_value(names, entry, counts)),
        _ => {}
    }
}

/// The part of the variables that a plan depends on, as a text that differs where they do. Empty without variables.
pub fn shape_key(
    gateway: &'static Gateway,
    definitions: &[VariableDefinition],
    variables: &Variables<'_>,
    uses: &VariableUses,
) -> String {
    let mut key = String::new();
    for ((definition, variable), use_) in definitions.iter().zip(&variables.values).zip(&uses.0) {
        match (variable, use_) {
            (None, _) => key.push('-'),
            (Some(variable), VariableUse::Presence) => {
                key.push(if variable.value == Value::Null { 'n' } else { 'v' });
            }
            (Some(variable), VariableUse::Rows) => {
                row_shape(&gateway.type_system, definition.type_, &variable.value, &mut key);
            }
            (Some(variable), VariableUse::Shape) => {
                shape(&gateway.type_system, definition.type_, &variable.value, &mut key);
            }
            (Some(variable), VariableUse::Value) => whole(&variable.value, &mut key),
        }
    }
    key
}

pub(super) fn shape(type_system: &TypeSystem, type_: TypeRef, value: &Value<'_>, key: &mut String) {
    let named = type_system.type_(type_.named_type());
    match value {
        Value::Null => key.push('n'),
        Value::Boolean(true) => key.push('t'),
        Value::Boolean(false) => key.push('f'),
        Value::Enum(name) => {
            key.push('e');
            key.push_str(name);
            key.push(';');
        }
        _ if matches!(named.kind, TypeKind::Scalar { .. }) => key.push('v'),
        Value::List(items) => {
            key.push('[');
            let item_type = type_.item().unwrap_or(type_);
            for item in items {
                shape(type_system, item_type, item, key);
            }
            key.push(']');
        }
        Value::Object(entries) => {
            key.push('{');
            let TypeKind::InputObject { fields, .. } = named.kind else {
                return key.push('v');
            };
            for (name, entry) in entries {
                key.push_str(name);
                key.push(':');
                let field = fields.binary_search_by(|field| field.name.cmp(name)).ok();
                match field.and_then(|index| fields.get(index)) {
                    Some(field) => shape(type_system, field.type_, entry, key),
                    None => whole(entry, key),
                }
            }
            key.push('}');
        }
        _ => key.push('v'),
    }
}

/// The whole value; strings carry their length, so that nothing inside them can look like something else.
fn whole(value: &Value<'_>, key: &mut String) {
    let mut text = |mark: char, text: &str| {
        key.push(mark);
        key.push_str(&text.len().to_string());
        key.push(':');
        key.push_str(text);
    };
    match value {
        Value::Null => key.push('n'),
        Value::Boolean(true) => key.push('t'),
        Value::Boolean(false) => key.push('f'),
        Value::Int(number) | Value::Float(number) => text('#', number),
        Value::String(value) => text('"', value),
        Value::Enum(name) => text('e', name),
        Value::Variable(name) => text('$', name),
        Value::List(items) => {
            key.push('[');
            for item in items {
                whole(item, key);
            }
            key.push(']');
        }
        Value::Object(entries) => {
            key.push('{');
            for (name, entry) in entries {
                key.push_str(&name.len().to_string());
                key.push(':');
                key.push_str(name);
                whole(entry, key);
            }
            key.push('}');
        }
    }
}
