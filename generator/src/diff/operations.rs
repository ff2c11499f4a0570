//! Known operations: the documents that clients send. Where they are given, only what one of them meets counts.
//!
//! An operation meets a change when it is valid for one of the roles concerned, in the old state, and uses the place. Of
//! the input objects that variables bring nothing is known but their type, so all of it counts as used.

use std::collections::BTreeSet;

use runtime::definition::{Gateway, InputValue, Resolver, RoleId, TypeDefinition, TypeId, TypeKind, TypeSystem};
use runtime::document::ast::{Argument, Directive, Document, Selection, Type, Value};
use runtime::document::{Limits, parse, validate};

use super::permission::qualified_name;
use super::{Change, Class, Kind, Report};

/// A document, and what it uses.
#[derive(Debug)]
pub struct Operation {
    /// Who may send it.
    roles: BTreeSet<&'static str>,
    /// `Type`, `Type.field`, `Type.field(argument:)`, `Input.field`, `Enum.VALUE`, `@directive`, `source.schema.table`.
    places: BTreeSet<String>,
}

/// Reads a document as one of the old state. The error says why no role can send it.
pub fn read(gateway: &'static Gateway, text: &str) -> Result<Operation, String> {
    let document = parse(text, &Limits::default()).map_err(|error| error.message)?;
    let mut roles = BTreeSet::new();
    let mut reason = String::new();
    for (id, name) in (0..).map(RoleId).zip(gateway.roles) {
        match validate(gateway, id, &document) {
            Ok(()) => {
                roles.insert(*name);
            }
            // Admin sees most, so its reason says most.
            Err(errors) if reason.is_empty() => {
                reason = errors.into_iter().next().map(|error| error.message).unwrap_or_default();
            }
            Err(_) => {}
        }
    }
    if roles.is_empty() {
        return Err(reason);
    }
    let mut collector = Collector { gateway, places: BTreeSet::new() };
    collector.document(&document);
    Ok(Operation { roles, places: collector.places })
}

/// Makes the changes safe that none of the operations meets, and says so.
pub fn narrow(report: Report, operations: &[Operation]) -> Report {
    let mut changes = report.changes;
    for change in &mut changes {
        if change.class > Class::Safe && !operations.iter().any(|operation| meets(operation, change)) {
            change.class = Class::Safe;
            change.message.push_str("; no known operation meets it");
        }
    }
    Report::sorted(changes)
}

fn meets(operation: &Operation, change: &Change) -> bool {
    if !change.roles.iter().any(|role| operation.roles.contains(role)) {
        return false;
    }
    let uses = |place: &str| operation.places.contains(place);
    let before = |separator: &str| change.place.split(separator).next().unwrap_or_default().to_owned();
    match change.kind {
        // Whoever does not give it meets it, and so does whoever does.
        Kind::RequiredArgumentAdded | Kind::ArgumentRequired | Kind::ArgumentDefaultChanged | Kind::PresetChanged => {
            uses(&before(if change.place.contains('(') { "(" } else { "." }))
        }
        Kind::RequiredInputFieldAdded
        | Kind::InputFieldRequired
        | Kind::InputFieldDefaultChanged
        | Kind::EnumValueAdded => uses(&before(".")),
        Kind::UnionMemberAdded | Kind::UnionMemberRemoved => uses(&before(" = ")),
        Kind::ImplementationAdded | Kind::ImplementationRemoved => {
            uses(change.place.rsplit(' ').next().unwrap_or_default())
        }
        // What these change cannot be told from a document.
        Kind::RoleRemoved
        | Kind::RoleAdded
        | Kind::NumbersStringified
        | Kind::EnumLabelRemoved
        | Kind::EnumLabelAdded => true,
        _ => uses(&change.place),
    }
}

struct Collector {
    gateway: &'static Gateway,
    places: BTreeSet<String>,
}

impl Collector {
    fn types(&self) -> TypeSystem {
        self.gateway.type_system
    }

    fn document(&mut self, document: &Document) {
        use runtime::document::ast::OperationKind::{Mutation, Query, Subscription};
        for operation in &document.operations {
            for variable in &operation.variables {
                let id = self.types().type_id(named(&variable.type_));
                self.whole_input(id);
            }
            let root = match operation.kind {
                Query => Some(self.types().query_root),
                Mutation => self.types().mutation_root,
                Subscription => self.types().subscription_root,
            };
            self.directives(&operation.directives);
            self.selections(root, &operation.selection_set);
        }
        for fragment in &document.fragments {
            let id = self.types().type_id(fragment.type_condition);
            self.directives(&fragment.directives);
            self.selections(id, &fragment.selection_set);
        }
    }

    fn selections(&mut self, id: Option<TypeId>, selections: &[Selection]) {
        let Some(id) = id.filter(|id| (id.0 as usize) < self.types().types.len()) else { return };
        let type_ = self.types().type_(id);
        self.places.insert(type_.name.to_owned());
        for selection in selections {
            match selection {
                Selection::FragmentSpread(spread) => self.directives(&spread.directives),
                Selection::InlineFragment(fragment) => {
                    let condition = fragment.type_condition.map_or(Some(id), |name| self.types().type_id(name));
                    self.directives(&fragment.directives);
                    self.selections(condition, &fragment.selection_set);
                }
                Selection::Field(field) => {
                    self.directives(&field.directives);
                    self.field(type_, field.name, &field.arguments, &field.selection_set);
                }
            }
        }
    }

    fn field(&mut self, type_: &'static TypeDefinition, name: &str, arguments: &[Argument], inner: &[Selection]) {
        let Some(field) = type_.fields().iter().find(|field| field.name == name) else { return };
        self.places.insert(format!("{}.{name}", type_.name));
        // What is asked of an interface is answered by the types that implement it.
        if let TypeKind::Interface { possible_types, .. } = type_.kind {
            let members = possible_types.iter().map(|id| self.gateway.type_system.type_(*id).name);
            self.places.extend(members.map(|member| format!("{member}.{name}")));
        }
        for argument in arguments {
            let place = format!("{}.{name}({}:)", type_.name, argument.name);
            let definition = field.arguments.iter().find(|known| known.name == argument.name);
            self.places.insert(place);
            self.value(definition, &argument.value);
        }
        let named_type = field.type_.named_type();
        self.table(named_type, field.resolver);
        self.places.insert(self.types().type_(named_type).name.to_owned());
        self.selections(Some(named_type), inner);
    }

    /// The table whose rows a field gives.
    fn table(&mut self, row_type: TypeId, resolver: Resolver) {
        if matches!(resolver, Resolver::Column(_) | Resolver::Constant(_)) {
            return;
        }
        let tables = self.gateway.tables.iter().filter(|table| table.row_type == row_type);
        self.places.extend(tables.map(|table| qualified_name(self.gateway, table)));
    }

    fn value(&mut self, definition: Option<&'static InputValue>, value: &Value) {
        let Some(definition) = definition else { return };
        let id = definition.type_.named_type();
        let type_ = self.types().type_(id);
        self.places.insert(type_.name.to_owned());
        match value {
            Value::List(items) => items.iter().for_each(|item| self.value(Some(definition), item)),
            Value::Enum(name) => {
                self.places.insert(format!("{}.{name}", type_.name));
            }
            Value::Object(entries) => {
                let TypeKind::InputObject { fields, .. } = type_.kind else { return };
                for (name, value) in entries {
                    self.places.insert(format!("{}.{name}", type_.name));
                    self.value(fields.iter().find(|field| field.name == name), value);
                }
            }
            // The variable's own type says what it may bring.
            Value::Variable(_)
            | Value::Null
            | Value::Boolean(_)
            | Value::Int(_)
            | Value::Float(_)
            | Value::String(_) => {}
        }
    }

    fn directives(&mut self, directives: &[Directive]) {
        for directive in directives {
            self.places.insert(format!("@{}", directive.name));
            let arguments = directive.arguments.iter();
            self.places.extend(arguments.map(|argument| format!("@{}({}:)", directive.name, argument.name)));
        }
    }

    /// An input type with all that is in it.
    fn whole_input(&mut self, id: Option<TypeId>) {
        let mut waiting: Vec<TypeId> = id.into_iter().collect();
        while let Some(id) = waiting.pop() {
            let type_ = self.types().type_(id);
            if !self.places.insert(type_.name.to_owned()) {
                continue;
            }
            match type_.kind {
                TypeKind::InputObject { fields, .. } => {
                    self.places.extend(fields.iter().map(|field| format!("{}.{}", type_.name, field.name)));
                    waiting.extend(fields.iter().map(|field| field.type_.named_type()));
                }
                TypeKind::Enum { values } => {
                    self.places.extend(values.iter().map(|value| format!("{}.{}", type_.name, value.name)));
                }
                _ => {}
            }
        }
    }
}

fn named<'a>(type_: &'a Type) -> &'a str {
    match type_ {
        Type::Named(name) => name,
        Type::List(inner) | Type::NonNull(inner) => named(inner),
    }
}
