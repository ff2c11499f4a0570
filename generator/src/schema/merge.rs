//! One type system out of all definitions: the first definition of a name stands, root fields and joins find their
//! types, and each type is given the roles that reach it.
//!
//! Definitions of one name that differ are for `check` to report.

use std::collections::BTreeMap;

use runtime::definition::Resolver;

use super::access::Access;
use super::definitions::{
    Definition, Definitions, Directive, Field, FieldResolver, JoinField, Kind, Operation, Owner, RootField, named,
    non_null,
};
use super::prune::prune;
use super::roles::Roles;
use super::unite::unite;
use super::{description, namespace, naming};
use crate::catalog::{Catalog, RemoteRelationship};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};

/// A closed set of types.
#[derive(Debug)]
pub struct Merged {
    /// The types that a role reaches, by name.
    pub types: BTreeMap<String, Definition>,
    /// Who reaches each of them.
    pub visible: BTreeMap<String, Roles>,
    /// The remote relationships that have a type to be on, by left type and field name: indexes into the catalog's.
    pub joins: BTreeMap<(String, String), usize>,
    /// The directives, by name.
    pub directives: BTreeMap<String, Directive>,
}

/// Scalars that introspection and the standard directives use, for every role.
const ALWAYS: [&str; 2] = ["Boolean", "String"];

/// Merges all definitions.
pub fn merge(catalog: &Catalog, access: &Access, definitions: Definitions, diagnostics: &mut Diagnostics) -> Merged {
    let mut types: BTreeMap<String, Definition> = BTreeMap::new();
    for root in root_types(catalog, definitions.root_fields) {
        types.insert(root.name.clone(), root);
    }
    for definition in definitions.types {
        add(&mut types, definition);
    }
    let joins = add_joins(catalog, &mut types, definitions.join_fields, diagnostics);
    prune(&mut types);
    if let Some(Definition { kind: Kind::Object { fields, .. }, .. }) = types.get_mut(naming::QUERY_ROOT) {
        let without = access.everybody.difference(&all_visible(fields));
        if !without.is_empty() {
            fields.push(no_queries_available(without));
        }
    }
    add_scalars(access, &mut types, &definitions.directives);
    let mut directives = BTreeMap::new();
    for directive in definitions.directives {
        // One of a name that another has is for `check` to report.
        directives.entry(directive.name.clone()).or_insert(directive);
    }
    let visible = reach(access, &types, directives.values());
    types.retain(|name, _| visible.contains_key(name));
    Merged { types, visible, joins, directives }
}

fn add(types: &mut BTreeMap<String, Definition>, definition: Definition) {
    match types.get_mut(&definition.name) {
        Some(first) => unite(first, &definition),
        None => {
            types.insert(definition.name.clone(), definition);
        }
    }
}

/// The root types that have fields, and the query root.
fn root_types(catalog: &Catalog, root_fields: Vec<RootField>) -> Vec<Definition> {
    let mut roots: BTreeMap<Operation, Vec<Field>> = BTreeMap::from([(Operation::Query, Vec::new())]);
    for root_field in root_fields {
        if namespace::of(catalog, root_field.owner).is_some() {
            continue;
        }
        let fields = roots.entry(root_field.operation).or_default();
        if fields.iter().all(|field| field.name != root_field.field.name) {
            fields.push(root_field.field);
        }
    }
    roots
        .into_iter()
        .map(|(operation, fields)| Definition {
            name: root_name(operation).to_owned(),
            description: None,
            owner: Owner::Gateway,
            span: None,
            kind: Kind::Object { fields, interfaces: Vec::new() },
            memberships: BTreeMap::new(),
        })
        .collect()
}

/// The name of a root type.
pub fn root_name(operation: Operation) -> &'static str {
    match operation {
        Operation::Query => naming::QUERY_ROOT,
        Operation::Mutation => naming::MUTATION_ROOT,
        Operation::Subscription => naming::SUBSCRIPTION_ROOT,
    }
}

fn all_visible(fields: &[Field]) -> Roles {
    fields.iter().fold(Roles::default(), |all, field| all.union(&field.visible))
}

fn no_queries_available(visible: Roles) -> Field {
    Field {
        name: naming::NO_QUERIES_AVAILABLE.to_owned(),
        description: Some(description::NO_QUERIES_AVAILABLE.to_owned()),
        arguments: Vec::new(),
        type_: non_null(named("String")),
        deprecated: None,
        visible,
        resolver: FieldResolver::Source(Resolver::Constant(description::NO_QUERIES_AVAILABLE)),
    }
}

fn add_joins(
    catalog: &Catalog,
    types: &mut BTreeMap<String, Definition>,
    join_fields: Vec<JoinField>,
    diagnostics: &mut Diagnostics,
) -> BTreeMap<(String, String), usize> {
    let mut joins = BTreeMap::new();
    for JoinField { left_type, relationship, field, input_types } in join_fields {
        let Some(Definition { kind: Kind::Object { fields, .. }, .. }) = types.get_mut(&left_type) else {
            report_unreachable(&catalog.remote_relationships[relationship], &left_type, diagnostics);
            continue;
        };
        // Clashes inside a source are reported by the catalog, those of merged types by `check`.
        if fields.iter().all(|other| other.name != field.name) {
            // The aggregates of a relationship are answered by its join as well.
            if matches!(field.resolver, FieldResolver::Join(_)) {
                joins.insert((left_type, field.name.clone()), relationship);
            }
            fields.push(field);
            for definition in input_types {
                add(types, definition);
            }
        }
    }
    joins
}

fn report_unreachable(relationship: &RemoteRelationship, left_type: &str, diagnostics: &mut Diagnostics) {
    diagnostics.push(
        Diagnostic::new(
            Code::UnreachableType,
            format!("relationship `{}` has no effect: no query reaches type `{left_type}`", relationship.name),
        )
        .label(relationship.span, "defined here")
        .help("define it on a type that a root field leads to; the remote's root types themselves cannot have any"),
    );
}

/// Every type that is referred to and not defined is a scalar: of a column, or built in.
fn add_scalars(access: &Access, types: &mut BTreeMap<String, Definition>, directives: &[Directive]) {
    let mut missing: Vec<String> = ALWAYS.iter().map(|name| (*name).to_owned()).collect();
    for definition in types.values() {
        definition.references(&access.everybody, |name, _| {
            if !types.contains_key(name) {
                missing.push(name.to_owned());
            }
        });
    }
    let arguments = directives.iter().flat_map(|directive| &directive.arguments);
    missing.extend(arguments.map(|argument| argument.type_.named_type().to_owned()));
    for name in missing {
        types.entry(name.clone()).or_insert_with(|| Definition {
            name,
            description: None,
            owner: Owner::Gateway,
            span: None,
            kind: Kind::Scalar { specified_by_url: None },
            memberships: BTreeMap::new(),
        });
    }
}

/// Who reaches each type from the root fields and directives they have.
fn reach<'d>(
    access: &Access,
    types: &BTreeMap<String, Definition>,
    directives: impl Iterator<Item = &'d Directive>,
) -> BTreeMap<String, Roles> {
    let mut implementations: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for (name, definition) in types {
        for interface in definition.kind.interfaces() {
            implementations.entry(interface).or_default().push(name);
        }
    }
    let mut waiting: Vec<(String, Roles)> =
        ALWAYS.iter().map(|name| ((*name).to_owned(), access.everybody.clone())).collect();
    for operation in [Operation::Query, Operation::Mutation, Operation::Subscription] {
        let name = root_name(operation);
        if let Some(Definition { kind: Kind::Object { fields, .. }, owner: Owner::Gateway, .. }) = types.get(name) {
            waiting.push((name.to_owned(), all_visible(fields)));
        }
    }
    for directive in directives {
        for argument in &directive.arguments {
            let roles = argument.visible.intersection(&directive.visible);
            waiting.push((argument.type_.named_type().to_owned(), roles));
        }
    }
    let mut visible: BTreeMap<String, Roles> = BTreeMap::new();
    while let Some((name, roles)) = waiting.pop() {
        let Some(definition) = types.get(&name) else { continue };
        let seen = visible.entry(name.clone()).or_default();
        let new = roles.difference(seen);
        if new.is_empty() {
            continue;
        }
        *seen = seen.union(&new);
        definition.references(&access.everybody, |name, roles| {
            waiting.push((name.to_owned(), roles.intersection(&new)));
        });
        for implementation in implementations.get(name.as_str()).into_iter().flatten() {
            let membership = types[*implementation].membership(&name, &access.everybody);
            waiting.push(((*implementation).to_owned(), membership.intersection(&new)));
        }
    }
    visible.retain(|_, roles| !roles.is_empty());
    visible
}
