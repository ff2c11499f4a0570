//! The comparison types of scalars and arrays: which operators `where` offers for a column. Those of geometries are not
//! offered yet.

use std::collections::BTreeMap;

use std::collections::BTreeSet;

use super::access::Access;
use super::definitions::{Definition, InputValue, Kind, Owner, Type, list, named, non_null};
use super::description;
use super::naming::{self, Convention};
use crate::catalog::Catalog;

/// The comparison types of all exposed columns, and the input types they need.
pub fn definitions(catalog: &Catalog, access: &Access) -> Vec<Definition> {
    let conventions = catalog.conventions();
    conventions.into_iter().flat_map(|convention| of_convention(catalog, access, convention)).collect()
}

fn of_convention(catalog: &Catalog, access: &Access, convention: Convention) -> Vec<Definition> {
    let mut wanted: BTreeSet<(&str, bool)> = BTreeSet::new();
    let mut enums: BTreeSet<&str> = BTreeSet::new();
    for table in catalog.tables.iter().filter(|table| table.graphql_name.convention() == convention) {
        let exposed = table.columns.iter().filter(|column| column.field_name.is_some());
        for column in exposed {
            match &column.enum_ {
                Some(enum_) => drop(enums.insert(enum_.type_name.as_str())),
                None => drop(wanted.insert((column.type_.scalar.as_str(), column.type_.array))),
            }
        }
    }
    // Filters by aggregates compare with these, whether there are such columns or not.
    wanted.extend([("Boolean", false), ("Int", false), ("float8", false)]);
    let mut definitions = Vec::new();
    if wanted.contains(&("jsonb", false)) {
        wanted.insert(("String", false));
        definitions.push(cast(access, convention, "jsonb", "String"));
    }
    definitions.extend(wanted.into_iter().map(|(scalar, array)| comparison(access, convention, scalar, array)));
    definitions.extend(enums.into_iter().map(|type_name| of_enum(access, convention, type_name)));
    definitions
}

fn comparison(access: &Access, convention: Convention, scalar: &str, array: bool) -> Definition {
    let element = || named(scalar);
    let value = || if array { list(non_null(element())) } else { element() };
    let values = || list(non_null(value()));
    let mut fields: Vec<(&str, Type)> = vec![
        ("_eq", value()),
        ("_gt", value()),
        ("_gte", value()),
        ("_in", values()),
        ("_is_null", named("Boolean")),
        ("_lt", value()),
        ("_lte", value()),
        ("_neq", value()),
        ("_nin", values()),
    ];
    let mut with = |names: &[&'static str], type_: &Type| {
        fields.extend(names.iter().map(|name| (*name, type_.clone())));
    };
    match scalar {
        _ if array => with(&["_contains", "_contained_in"], &value()),
        "String" | "bpchar" | "citext" => with(
            &[
                "_like",
                "_nlike",
                "_ilike",
                "_nilike",
                "_similar",
                "_nsimilar",
                "_regex",
                "_nregex",
                "_iregex",
                "_niregex",
            ],
            &value(),
        ),
        "jsonb" => {
            with(&["_contains", "_contained_in"], &value());
            with(&["_has_key"], &named("String"));
            with(&["_has_keys_any", "_has_keys_all"], &list(non_null(named("String"))));
            with(&["_cast"], &named(naming::cast(convention, scalar)));
        }
        "ltree" => {
            with(&["_ancestor", "_descendant"], &value());
            with(&["_ancestor_any", "_descendant_any"], &values());
            with(&["_matches"], &named("lquery"));
            with(&["_matches_any"], &list(non_null(named("lquery"))));
            with(&["_matches_fulltext"], &named("ltxtquery"));
        }
        _ => {}
    }
    input_object(
        access,
        convention,
        naming::comparison(convention, scalar, array),
        Some(description::comparison(scalar)),
        fields,
    )
}

/// Values of an enum have no order.
fn of_enum(access: &Access, convention: Convention, type_name: &str) -> Definition {
    let values = || list(non_null(named(type_name)));
    let fields = vec![
        ("_eq", named(type_name)),
        ("_in", values()),
        ("_is_null", named("Boolean")),
        ("_neq", named(type_name)),
        ("_nin", values()),
    ];
    let name = naming::comparison(convention, type_name, false);
    input_object(access, convention, name, Some(description::comparison(type_name)), fields)
}

fn cast(access: &Access, convention: Convention, scalar: &str, to: &'static str) -> Definition {
    input_object(
        access,
        convention,
        naming::cast(convention, scalar),
        None,
        vec![(to, named(naming::comparison(convention, to, false)))],
    )
}

fn input_object(
    access: &Access,
    convention: Convention,
    name: String,
    description: Option<String>,
    fields: Vec<(&str, Type)>,
) -> Definition {
    let fields = fields
        .into_iter()
        .map(|(name, type_)| InputValue::new(operator(convention, name), type_, &access.everybody))
        .collect();
    Definition {
        memberships: BTreeMap::new(),
        name,
        description,
        owner: Owner::Gateway,
        span: None,
        kind: Kind::InputObject { fields, one_of: false },
    }
}

/// Operators follow the convention; what a value is cast to is the name of a type.
fn operator(convention: Convention, name: &str) -> String {
    if name.starts_with('_') { convention.field(name) } else { name.to_owned() }
}
