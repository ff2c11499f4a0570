//! Fields of the root types that hold all root fields of a source (`root_fields.namespace` of its customization).

use std::collections::BTreeMap;

use runtime::definition::{Resolver, SourceId};

use super::definitions::{Definition, Definitions, Field, FieldResolver, Kind, Operation, Owner, RootField, named};
use super::naming;
use super::roles::Roles;
use crate::catalog::Catalog;

/// The source in whose namespace the root fields of an owner are; `None` for those that stand beside all others.
pub fn of(catalog: &Catalog, owner: Owner) -> Option<SourceId> {
    let source = match owner {
        Owner::Table(id) => catalog.table(id).source,
        Owner::Function(id) => catalog.functions[usize::from(id.0)].source,
        Owner::Gateway | Owner::Source(_) | Owner::RemoteSchema(_) => return None,
    };
    catalog.source(source).metadata.customization.namespace.as_ref().map(|_| source)
}

/// Adds the namespaces that have something in them. The root fields inside stay in the list as well.
pub fn add(catalog: &Catalog, definitions: &mut Definitions) {
    let mut inside: BTreeMap<(SourceId, Operation), Vec<Field>> = BTreeMap::new();
    for root_field in &definitions.root_fields {
        let Some(source) = of(catalog, root_field.owner) else { continue };
        let fields = inside.entry((source, root_field.operation)).or_default();
        // One of a name that another has is for `check` to report.
        if fields.iter().all(|field| field.name != root_field.field.name) {
            fields.push(root_field.field.clone());
        }
    }
    for ((id, operation), fields) in inside {
        let source = catalog.source(id);
        let Some(namespace) = &source.metadata.customization.namespace else { continue };
        let kind = match operation {
            Operation::Query => "query",
            Operation::Mutation => "mutation_frontend",
            Operation::Subscription => "subscription",
        };
        let name = naming::namespace_type(&source.names, namespace, kind);
        let visible = fields.iter().fold(Roles::default(), |all, field| all.union(&field.visible));
        let field = Field {
            name: namespace.value.clone(),
            description: None,
            arguments: Vec::new(),
            type_: named(name.as_str()),
            deprecated: None,
            visible,
            resolver: FieldResolver::Source(Resolver::SourceNamespace(id)),
        };
        definitions.root_fields.push(RootField { operation, owner: Owner::Source(id), span: namespace.span, field });
        definitions.types.push(Definition {
            name,
            description: None,
            owner: Owner::Source(id),
            span: Some(namespace.span),
            kind: Kind::Object { fields, interfaces: Vec::new() },
            memberships: BTreeMap::new(),
        });
    }
}
