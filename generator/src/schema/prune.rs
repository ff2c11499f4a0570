//! Fields and arguments whose types would have nothing in them for some roles: those roles do not have them, because
//! GraphQL knows no empty types. Such a role may have a permission to select rows of a table, and none of its columns.
//!
//! What has to be given stays, as the objects of an insert do of which every column is preset.

use std::collections::BTreeMap;

use super::definitions::{Definition, InputValue, Kind, Type};
use super::roles::Roles;

/// Takes such fields and arguments from the roles, until there are none.
pub(super) fn prune(types: &mut BTreeMap<String, Definition>) {
    loop {
        let filled: BTreeMap<String, Roles> = types
            .iter()
            .filter_map(|(name, definition)| Some((name.clone(), roles_with_members(&definition.kind)?)))
            .collect();
        let mut changed = false;
        for definition in types.values_mut() {
            match &mut definition.kind {
                Kind::Object { fields, .. } => {
                    for field in fields {
                        changed |= narrow(&mut field.visible, &field.type_, &filled);
                        changed |= narrow_inputs(&mut field.arguments, &filled);
                    }
                }
                Kind::InputObject { fields, .. } => changed |= narrow_inputs(fields, &filled),
                Kind::Scalar { .. } | Kind::Interface { .. } | Kind::Union { .. } | Kind::Enum { .. } => {}
            }
        }
        if !changed {
            return;
        }
    }
}

/// The roles that see a part of a type; `None` for types that have no parts of their own.
fn roles_with_members(kind: &Kind) -> Option<Roles> {
    let any = |roles: &mut dyn Iterator<Item = &Roles>| roles.fold(Roles::default(), |all, roles| all.union(roles));
    match kind {
        Kind::Object { fields, .. } => Some(any(&mut fields.iter().map(|field| &field.visible))),
        Kind::InputObject { fields, .. } => Some(any(&mut fields.iter().map(|field| &field.visible))),
        Kind::Enum { values } => Some(any(&mut values.iter().map(|value| &value.visible))),
        Kind::Scalar { .. } | Kind::Interface { .. } | Kind::Union { .. } => None,
    }
}

fn narrow_inputs(inputs: &mut [InputValue], filled: &BTreeMap<String, Roles>) -> bool {
    let mut changed = false;
    for input in inputs.iter_mut().filter(|input| !matches!(input.type_, Type::NonNull(_))) {
        changed |= narrow(&mut input.visible, &input.type_, filled);
    }
    changed
}

fn narrow(visible: &mut Roles, type_: &Type, filled: &BTreeMap<String, Roles>) -> bool {
    let Some(filled) = filled.get(type_.named_type()) else { return false };
    let rest = visible.intersection(filled);
    let changed = rest != *visible;
    *visible = rest;
    changed
}
