//! What to write into the metadata where names of a remote schema clash with others: the lines themselves.

use crate::catalog::RemoteSchema;
use crate::schema::definitions::Operation;
use crate::schema::naming;

/// Another name for a type of a remote schema, given by its customised name.
pub(super) fn rename_type(remote_schema: &RemoteSchema, name: &str) -> String {
    let (original, stem) = (remote_schema.names.original_type(name), naming::from_remote_schema(remote_schema.name));
    let one = format!(
        "in the definition of remote schema `{}` write `customization: {{type_names: {{mapping: {{{original}: \
         {stem}_{name}}}}}}}`",
        remote_schema.name
    );
    if original != name {
        // It has its name from a mapping or a namespace, which a prefix would not change; or a prefix is there already.
        return one;
    }
    format!("{one}, or rename all its types with `customization: {{type_names: {{prefix: {stem}_}}}}`")
}

/// Another name for a root field of a remote schema, given by its customised name.
pub(super) fn rename_root_field(remote_schema: &RemoteSchema, operation: Operation, name: &str) -> Option<String> {
    let stem = naming::from_remote_schema(remote_schema.name);
    if remote_schema.names.namespace.is_some() {
        return Some(format!("give remote schema `{}` another `root_fields_namespace`", remote_schema.name));
    }
    let snapshot = remote_schema.snapshot;
    let root = match operation {
        Operation::Query => Some(&snapshot.query_type),
        Operation::Mutation => snapshot.mutation_type.as_ref(),
        Operation::Subscription => snapshot.subscription_type.as_ref(),
    }?;
    let original = remote_schema.names.original_field(root, name);
    Some(format!(
        "in the definition of remote schema `{}` write `customization: {{field_names: [{{parent_type: {root}, mapping: \
         {{{original}: {stem}_{name}}}}}]}}`, or keep all its root fields apart with `customization: \
         {{root_fields_namespace: {stem}}}`",
        remote_schema.name
    ))
}
