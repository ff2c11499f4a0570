//! Merged definitions as the gateway's static type system.

use std::collections::BTreeMap;

use runtime::definition::{
    self as gateway, JoinId, PresetValue, Resolver, RoleId, RoleSet, TableId, TypeId, TypeRef, TypeSystem,
    WithheldMembership,
};

use super::access::Access;
use super::definitions::{
    Definition, Directive, EnumValue, Field, FieldResolver, InputValue, Kind, Operation, Owner, Preset, Type,
};
use super::leak;
use super::merge::{Merged, root_name};
use super::roles::{Interner, Roles};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Span};

/// A static type system and the ids in it.
#[derive(Debug)]
pub struct Frozen {
    /// The type system.
    pub type_system: TypeSystem,
    /// The catalog's remote relationships by join, with the type that has the field.
    pub joins: Vec<(TypeId, usize)>,
}

/// What is being frozen, for what is to be said about it.
#[derive(Clone, Copy)]
struct Place<'d> {
    name: &'d str,
    span: Option<Span>,
    /// The table that it is made from.
    table: Option<TableId>,
}

impl<'d> Place<'d> {
    fn of(definition: &'d Definition) -> Self {
        let table = match definition.owner {
            Owner::Table(id) => Some(id),
            _ => None,
        };
        Self { name: &definition.name, span: definition.span, table }
    }
}

struct Freezer<'m> {
    merged: &'m Merged,
    access: &'m Access,
    ids: BTreeMap<&'m str, TypeId>,
    /// By index into the catalog's remote relationships.
    joins: BTreeMap<usize, JoinId>,
    roles: Interner,
}

/// Makes the static type system.
pub fn freeze(merged: &Merged, access: &Access, diagnostics: &mut Diagnostics) -> Frozen {
    let ids: BTreeMap<&str, TypeId> = merged.types.keys().map(String::as_str).zip((0..).map(TypeId)).collect();
    // A map by left type and field name iterates in the order of the gateway's joins.
    let reached = || merged.joins.iter().filter_map(|((type_, _), index)| Some((*ids.get(type_.as_str())?, *index)));
    let joins = reached().map(|(_, index)| index).zip((0..).map(JoinId)).collect();
    let join_list = reached().collect();
    let mut freezer = Freezer { merged, access, ids, joins, roles: Interner::default() };
    let types = merged.types.values().map(|definition| freezer.type_(definition, diagnostics)).collect();
    let directives = merged.directives.values().map(|directive| freezer.directive(directive, diagnostics)).collect();
    let directives = leak::slice(directives);
    let withheld = freezer.withheld();
    let without_introspection = freezer.roles_or_nobody(&access.without_introspection);
    let root = |operation| freezer.ids.get(root_name(operation)).copied();
    let type_system = TypeSystem {
        types: leak::slice(types),
        query_root: root(Operation::Query).expect("the query root is always defined and everybody reaches it"),
        mutation_root: root(Operation::Mutation),
        subscription_root: root(Operation::Subscription),
        directives,
        withheld,
        without_introspection,
    };
    Frozen { type_system, joins: join_list }
}

impl Freezer<'_> {
    fn type_(&mut self, definition: &Definition, diagnostics: &mut Diagnostics) -> gateway::TypeDefinition {
        let merged = self.merged;
        let visible = &merged.visible[&definition.name];
        let kind = match &definition.kind {
            Kind::Scalar { specified_by_url } => {
                gateway::TypeKind::Scalar { specified_by_url: optional(specified_by_url.as_deref()) }
            }
            Kind::Object { fields, interfaces } => gateway::TypeKind::Object {
                fields: self.fields(Place::of(definition), fields, visible, diagnostics),
                interfaces: self.named_types(interfaces.iter().map(String::as_str)),
            },
            Kind::Interface { fields, interfaces } => gateway::TypeKind::Interface {
                fields: self.fields(Place::of(definition), fields, visible, diagnostics),
                interfaces: self.named_types(interfaces.iter().map(String::as_str)),
                possible_types: self.named_types(merged.types.values().filter_map(|other| match &other.kind {
                    Kind::Object { interfaces, .. } if interfaces.contains(&definition.name) => {
                        Some(other.name.as_str())
                    }
                    _ => None,
                })),
            },
            Kind::Union { members } => {
                gateway::TypeKind::Union { possible_types: self.named_types(members.iter().map(String::as_str)) }
            }
            Kind::Enum { values } => gateway::TypeKind::Enum { values: self.enum_values(values, visible) },
            Kind::InputObject { fields, one_of } => gateway::TypeKind::InputObject {
                fields: self.input_values(Place::of(definition), fields, visible, diagnostics),
                one_of: *one_of,
            },
        };
        gateway::TypeDefinition {
            name: leak::text(&definition.name),
            description: optional(definition.description.as_deref()),
            visible: self.roles.intern(visible),
            kind,
        }
    }

    fn directive(&mut self, directive: &Directive, diagnostics: &mut Diagnostics) -> gateway::DirectiveDefinition {
        gateway::DirectiveDefinition {
            name: leak::text(&directive.name),
            visible: self.roles.intern(&directive.visible),
            remote: Some((directive.remote_schema, leak::text(&directive.original))),
            description: optional(directive.description.as_deref()),
            arguments: self.input_values(
                Place { name: &directive.name, span: Some(directive.span), table: None },
                &directive.arguments,
                &directive.visible,
                diagnostics,
            ),
            locations: leak::slice(directive.locations.clone()),
            repeatable: directive.repeatable,
        }
    }

    fn named_types<'n>(&self, names: impl Iterator<Item = &'n str>) -> &'static [TypeId] {
        let mut ids: Vec<_> = names.filter_map(|name| self.ids.get(name).copied()).collect();
        ids.sort_unstable();
        ids.dedup();
        leak::slice(ids)
    }

    fn fields(
        &mut self,
        owner: Place<'_>,
        fields: &[Field],
        outer: &Roles,
        diagnostics: &mut Diagnostics,
    ) -> &'static [gateway::Field] {
        let mut frozen = Vec::new();
        for field in fields {
            let visible = field.visible.intersection(outer);
            if visible.is_empty() {
                continue;
            }
            let resolver = match field.resolver {
                FieldResolver::Source(resolver) => resolver,
                FieldResolver::Join(index) => match self.joins.get(&index) {
                    Some(id) => Resolver::Join(*id),
                    None => continue,
                },
                FieldResolver::JoinAggregate(index) => match self.joins.get(&index) {
                    Some(id) => Resolver::JoinAggregate(*id),
                    None => continue,
                },
            };
            frozen.push(gateway::Field {
                name: leak::text(&field.name),
                description: optional(field.description.as_deref()),
                arguments: self.input_values(owner, &field.arguments, &visible, diagnostics),
                type_: self.type_ref(owner, &field.type_, diagnostics),
                deprecated: optional(field.deprecated.as_deref()),
                nullable_for: self.nullable_for(owner, field, &visible),
                visible: self.roles.intern(&visible),
                resolver,
            });
        }
        frozen.sort_by_key(|field| field.name);
        frozen.dedup_by_key(|field| field.name);
        leak::slice(frozen)
    }

    /// To whom a column that is never NULL may be null: who sees it in some of their rows only.
    fn nullable_for(&mut self, owner: Place<'_>, field: &Field, visible: &Roles) -> RoleSet {
        match (owner.table, field.resolver, &field.type_) {
            (Some(table), FieldResolver::Source(Resolver::Column(column)), Type::NonNull(_)) => {
                let roles = self.access.partial_column(table, column).intersection(visible);
                self.roles_or_nobody(&roles)
            }
            _ => RoleSet::EMPTY,
        }
    }

    fn roles_or_nobody(&mut self, roles: &Roles) -> RoleSet {
        if roles.is_empty() { RoleSet::EMPTY } else { self.roles.intern(roles) }
    }

    fn input_values(
        &mut self,
        owner: Place<'_>,
        values: &[InputValue],
        outer: &Roles,
        diagnostics: &mut Diagnostics,
    ) -> &'static [gateway::InputValue] {
        let mut frozen = Vec::new();
        for value in values {
            let visible = value.visible.intersection(outer);
            if visible.is_empty() {
                continue;
            }
            frozen.push(gateway::InputValue {
                name: leak::text(&value.name),
                description: optional(value.description.as_deref()),
                type_: self.type_ref(owner, &value.type_, diagnostics),
                default_value: optional(value.default_value.as_deref()),
                deprecated: optional(value.deprecated.as_deref()),
                visible: self.roles.intern(&visible),
                presets: self.presets(&value.presets),
            });
        }
        frozen.sort_by_key(|value| value.name);
        frozen.dedup_by_key(|value| value.name);
        leak::slice(frozen)
    }

    fn presets(&self, presets: &[(RoleId, Preset)]) -> &'static [gateway::Preset] {
        let preset = |(role, value): &(RoleId, Preset)| gateway::Preset { role: *role, value: self.preset(value) };
        leak::slice(presets.iter().map(preset).collect())
    }

    fn preset(&self, value: &Preset) -> PresetValue {
        match value {
            Preset::Scalar(json) => PresetValue::Scalar(leak::text(json)),
            Preset::Enum(name) => PresetValue::Enum(leak::text(name)),
            Preset::Session(variable, type_) => {
                // Whoever sees all of the remote schema reaches the type through the argument that has the preset.
                let id = *self.ids.get(type_.as_str()).expect("types that are referred to are reached");
                PresetValue::Session(leak::text(variable), id)
            }
            Preset::List(items) => PresetValue::List(leak::slice(items.iter().map(|item| self.preset(item)).collect())),
            Preset::Object(entries) => {
                let entries = entries.iter().map(|(name, entry)| (leak::text(name), self.preset(entry)));
                PresetValue::Object(leak::slice(entries.collect()))
            }
        }
    }

    /// The memberships that somebody does not see who sees both types.
    fn withheld(&mut self) -> &'static [WithheldMembership] {
        let merged = self.merged;
        let mut withheld = Vec::new();
        for definition in merged.types.values() {
            for (other, roles) in &definition.memberships {
                let (Some(own), Some(id)) = (self.ids.get(definition.name.as_str()), self.ids.get(other.as_str()))
                else {
                    continue;
                };
                let both = merged.visible[&definition.name].intersection(&merged.visible[other]);
                let from = both.difference(roles);
                if from.is_empty() {
                    continue;
                }
                let (abstract_type, member) =
                    if matches!(definition.kind, Kind::Union { .. }) { (*own, *id) } else { (*id, *own) };
                withheld.push(WithheldMembership { abstract_type, member, from: self.roles.intern(&from) });
            }
        }
        withheld.sort_by_key(|withheld| (withheld.abstract_type, withheld.member));
        leak::slice(withheld)
    }

    fn enum_values(&mut self, values: &[EnumValue], outer: &Roles) -> &'static [gateway::EnumValue] {
        let mut frozen = Vec::new();
        for value in values {
            let visible = value.visible.intersection(outer);
            if visible.is_empty() {
                continue;
            }
            frozen.push(gateway::EnumValue {
                name: leak::text(&value.name),
                description: optional(value.description.as_deref()),
                deprecated: optional(value.deprecated.as_deref()),
                visible: self.roles.intern(&visible),
            });
        }
        frozen.sort_by_key(|value| value.name);
        frozen.dedup_by_key(|value| value.name);
        leak::slice(frozen)
    }

    fn type_ref(&self, owner: Place<'_>, type_: &Type, diagnostics: &mut Diagnostics) -> TypeRef {
        let mut wrappers = Vec::new();
        let mut inner = type_;
        let name = loop {
            match inner {
                Type::Named(name) => break name,
                Type::List(item) => {
                    wrappers.push(TypeRef::list as fn(TypeRef) -> TypeRef);
                    inner = item;
                }
                Type::NonNull(item) => {
                    wrappers.push(TypeRef::non_null);
                    inner = item;
                }
            }
        };
        // A visible field or argument leads to types that are visible with it.
        let id = *self.ids.get(name.as_str()).expect("types that are referred to are reached");
        if wrappers.len() > TypeRef::MAX_WRAPPERS {
            let diagnostic = Diagnostic::new(
                Code::TypeTooDeep,
                format!("type `{type_}` in `{}` has more than {} lists and `!`", owner.name, TypeRef::MAX_WRAPPERS),
            );
            diagnostics.push(match owner.span {
                Some(span) => diagnostic.label(span, "in this type"),
                None => diagnostic,
            });
            return TypeRef::named(id);
        }
        wrappers.into_iter().rev().fold(TypeRef::named(id), |type_, wrap| wrap(type_))
    }
}

fn optional(text: Option<&str>) -> Option<&'static str> {
    text.map(leak::text)
}
