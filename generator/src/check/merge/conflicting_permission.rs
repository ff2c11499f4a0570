//! Of a type that several sources define alike, a role sees the same parts by each of them. Otherwise it would see through
//! one what the other keeps from it.

use std::collections::{BTreeMap, BTreeSet};

use runtime::definition::RoleId;

use super::owner_in_words;
use crate::catalog::Catalog;
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Span};
use crate::schema::definitions::{Definition, Field, InputValue, Kind, Owner};
use crate::schema::{Definitions, Roles};

pub(super) fn check(catalog: &Catalog, definitions: &Definitions, diagnostics: &mut Diagnostics) {
    if !catalog.settings.remote_schema_permissions {
        return;
    }
    let mut by_name: BTreeMap<&str, Vec<&Definition>> = BTreeMap::new();
    for definition in &definitions.types {
        by_name.entry(&definition.name).or_default().push(definition);
    }
    for group in by_name.values() {
        for (index, second) in group.iter().enumerate() {
            for first in &group[..index] {
                check_pair(catalog, definitions, first, second, diagnostics);
            }
        }
    }
}

fn check_pair(
    catalog: &Catalog,
    definitions: &Definitions,
    first: &Definition,
    second: &Definition,
    diagnostics: &mut Diagnostics,
) {
    let common = who_has(catalog, first).intersection(&who_has(catalog, second));
    let comparison = Comparison { catalog, definitions, common };
    // Of one pair one difference is shown, as for types that conflict.
    let Some((role, part)) = comparison.find(first, second) else { return };
    let role_name = catalog.roles.get(usize::from(role.0)).copied().unwrap_or_default();
    let (owner, other) = (owner_in_words(catalog, second.owner), owner_in_words(catalog, first.owner));
    let message =
        format!("role `{role_name}` does not have {part} of type `{}` alike in {owner} and in {other}", first.name);
    let mut diagnostic = Diagnostic::new(Code::ConflictingPermission, message);
    for (definition, owner) in [(second, owner), (first, other)] {
        if let Some(span) = place(catalog, definition, role) {
            diagnostic = diagnostic.label(span, format!("by {owner}"));
        }
    }
    diagnostics
        .push(diagnostic.help("types that are defined alike are one type; give the role the same parts in both"));
}

/// Who has a type by its definition.
fn who_has(catalog: &Catalog, definition: &Definition) -> Roles {
    let Owner::RemoteSchema(id) = definition.owner else { return Roles::all(catalog.roles.len()) };
    let mut roles = Roles::admin();
    for permission in &catalog.remote_schema(id).permissions {
        if permission.view.type_(original_name(catalog, definition)).is_some() {
            roles.insert(permission.role);
        }
    }
    roles
}

/// The remote schema's name of a type, which its permissions use.
fn original_name<'d>(catalog: &'d Catalog, definition: &'d Definition) -> &'d str {
    match definition.owner {
        Owner::RemoteSchema(id) => catalog.remote_schema(id).names.original_type(&definition.name),
        Owner::Gateway | Owner::Source(_) | Owner::Table(_) | Owner::Function(_) => &definition.name,
    }
}

/// The type in the role's SDL, or the type itself where it comes from elsewhere.
fn place(catalog: &Catalog, definition: &Definition, role: RoleId) -> Option<Span> {
    let Owner::RemoteSchema(id) = definition.owner else { return definition.span };
    let permission = catalog.remote_schema(id).permission(role);
    let written = permission.and_then(|permission| permission.view.types.get(original_name(catalog, definition)));
    written.map(|type_| type_.span).or(definition.span)
}

struct Comparison<'c, 'a> {
    catalog: &'c Catalog<'a>,
    definitions: &'c Definitions,
    /// The roles that have the type by both definitions.
    common: Roles,
}

impl Comparison<'_, '_> {
    /// A role and a part that it sees by one of the two definitions only.
    fn find(&self, first: &Definition, second: &Definition) -> Option<(RoleId, String)> {
        match (&first.kind, &second.kind) {
            (
                Kind::Object { fields, interfaces } | Kind::Interface { fields, interfaces },
                Kind::Object { fields: others, .. } | Kind::Interface { fields: others, .. },
            ) => {
                let fields = self.fields(fields, others);
                fields.or_else(|| self.names(first, second, interfaces)).or_else(|| self.implementations(first, second))
            }
            (Kind::Union { members }, Kind::Union { .. }) => self.names(first, second, members),
            (Kind::Enum { values }, Kind::Enum { values: others }) => values.iter().find_map(|value| {
                let other = others.iter().find(|other| other.name == value.name)?;
                let role = self.differs(&value.visible, &other.visible)?;
                Some((role, format!("value `{}`", value.name)))
            }),
            (Kind::InputObject { fields, .. }, Kind::InputObject { fields: others, .. }) => {
                let (role, name) = self.input_values(fields, others)?;
                Some((role, format!("field `{name}`")))
            }
            _ => None,
        }
    }

    fn differs(&self, left: &Roles, right: &Roles) -> Option<RoleId> {
        let differing = left.difference(right).union(&right.difference(left)).intersection(&self.common);
        (0..u16::MAX).map(RoleId).take(self.catalog.roles.len()).find(|role| differing.contains(*role))
    }

    fn fields(&self, fields: &[Field], others: &[Field]) -> Option<(RoleId, String)> {
        fields.iter().find_map(|field| {
            let other = others.iter().find(|other| other.name == field.name)?;
            if let Some(role) = self.differs(&field.visible, &other.visible) {
                return Some((role, format!("field `{}`", field.name)));
            }
            let (role, argument) = self.input_values(&field.arguments, &other.arguments)?;
            Some((role, format!("argument `{argument}` of field `{}`", field.name)))
        })
    }

    fn input_values<'v>(&self, values: &'v [InputValue], others: &[InputValue]) -> Option<(RoleId, &'v str)> {
        values.iter().find_map(|value| {
            let other = others.iter().find(|other| other.name == value.name)?;
            let preset = |value: &InputValue, role: RoleId| {
                value.presets.iter().find(|(other, _)| *other == role).map(|(_, preset)| preset.clone())
            };
            let presets = value.presets.iter().chain(&other.presets).map(|(role, _)| *role);
            let differing = self.differs(&value.visible, &other.visible).or_else(|| {
                let mut common = presets.filter(|role| self.common.contains(*role));
                common.find(|role| preset(value, *role) != preset(other, *role))
            });
            Some((differing?, value.name.as_str()))
        })
    }

    /// Interfaces or members.
    fn names(&self, first: &Definition, second: &Definition, names: &[String]) -> Option<(RoleId, String)> {
        let everybody = Roles::all(self.catalog.roles.len());
        names.iter().find_map(|name| {
            let role = self.differs(first.membership(name, &everybody), second.membership(name, &everybody))?;
            Some((role, format!("`{name}`")))
        })
    }

    /// The object types of an interface.
    fn implementations(&self, first: &Definition, second: &Definition) -> Option<(RoleId, String)> {
        let (left, right) = (self.implementers(first), self.implementers(second));
        let names: BTreeSet<&str> = left.keys().chain(right.keys()).copied().collect();
        names.into_iter().find_map(|name| {
            let roles = |found: &BTreeMap<&str, Roles>| found.get(name).cloned().unwrap_or_default();
            Some((self.differs(&roles(&left), &roles(&right))?, format!("implementation `{name}`")))
        })
    }

    fn implementers(&self, interface: &Definition) -> BTreeMap<&str, Roles> {
        let everybody = Roles::all(self.catalog.roles.len());
        let own = self.definitions.types.iter().filter(|definition| definition.owner == interface.owner);
        own.filter(|definition| definition.kind.interfaces().contains(&interface.name))
            .map(|definition| {
                let roles = definition.membership(&interface.name, &everybody);
                (definition.name.as_str(), roles.intersection(&who_has(self.catalog, definition)))
            })
            .collect()
    }
}
