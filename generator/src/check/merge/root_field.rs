//! Every field of the root types comes from one place.

use std::collections::{BTreeMap, BTreeSet};

use runtime::definition::{SourceId, TableId};

use super::{advice, is_made_from, owner_in_words};
use crate::catalog::Catalog;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::schema::definitions::{Operation, Owner, RootField};
use crate::schema::{Definitions, namespace};

pub(super) fn check(
    catalog: &Catalog,
    definitions: &Definitions,
    repeated: &BTreeSet<TableId>,
    diagnostics: &mut Diagnostics,
) {
    let mut first: BTreeMap<(Operation, Option<SourceId>, &str), &RootField> = BTreeMap::new();
    for root_field in &definitions.root_fields {
        if is_made_from(root_field.owner, repeated) {
            continue;
        }
        let name = root_field.field.name.as_str();
        let key = (root_field.operation, namespace::of(catalog, root_field.owner), name);
        let Some(other) = first.get(&key) else {
            first.insert(key, root_field);
            continue;
        };
        if root_field.owner == other.owner && matches!(other.owner, Owner::RemoteSchema(_)) {
            // A remote schema that is at odds with itself is another rule's.
            continue;
        }
        let operation = match root_field.operation {
            Operation::Query => "query",
            Operation::Mutation => "mutation",
            Operation::Subscription => "subscription",
        };
        let mut diagnostic =
            Diagnostic::new(Code::DuplicateRootField, format!("the {operation} field `{name}` is defined twice"))
                .label(root_field.span, format!("by {}", owner_in_words(catalog, root_field.owner)))
                .label(other.span, format!("by {}", owner_in_words(catalog, other.owner)));
        if let Owner::RemoteSchema(id) = root_field.owner {
            diagnostic = diagnostic.label(catalog.remote_schema(id).span, "the remote schema is added here");
        }
        let is_of_table = |owner| matches!(owner, Owner::Table(_));
        let is_of_function = |owner| matches!(owner, Owner::Function(_));
        let is_native = |owner| match owner {
            Owner::Function(id) => catalog.functions.get(usize::from(id.0)).is_some_and(|native| native.code.is_some()),
            _ => false,
        };
        if is_native(root_field.owner) || is_native(other.owner) {
            diagnostic = diagnostic.help("give the native query another `root_field_name`");
        } else if is_of_function(root_field.owner) || is_of_function(other.owner) {
            diagnostic = diagnostic.help("name the function's field otherwise in its `custom_root_fields`");
        } else if is_of_table(root_field.owner) || is_of_table(other.owner) {
            diagnostic = diagnostic.help("name the table's field otherwise in its `custom_root_fields`");
        } else if matches!(root_field.owner, Owner::Source(_)) {
            diagnostic = diagnostic.help("give the source another `namespace`");
        } else if let Owner::RemoteSchema(id) = root_field.owner {
            diagnostic.help = advice::rename_root_field(catalog.remote_schema(id), root_field.operation, name);
        }
        diagnostics.push(diagnostic);
    }
}
