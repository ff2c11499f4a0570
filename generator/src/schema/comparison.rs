//! The comparison types of scalars and arrays: which operators `where` offers for a column.

use std::collections::{BTreeMap, BTreeSet};

use super::access::Access;
use super::definitions::{Definition, InputValue, Kind, Owner, Type, list, named, non_null};
use super::description;
use super::naming::{self, Convention};
use crate::catalog::{Catalog, ComputedField};

/// Which scalars can be compared as which others.
const CASTS: [(&str, &str); 3] = [("jsonb", "String"), ("geometry", "geography"), ("geography", "geometry")];

/// The comparison types of all exposed columns, and the input types they need.
pub fn definitions(catalog: &Catalog, access: &Access) -> Vec<Definition> {
    let conventions = catalog.conventions();
    let mut definitions: Vec<_> =
        conventions.into_iter().flat_map(|convention| of_convention(catalog, access, convention)).collect();
    definitions.extend(shape_inputs(catalog, access));
    definitions
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
        let computed = table.computed_fields.iter().filter_map(ComputedField::plain_scalar);
        wanted.extend(computed.map(|type_| (type_.scalar.as_str(), type_.array)));
    }
    // Filters by aggregates compare with these, whether there are such columns or not.
    wanted.extend([("Boolean", false), ("Int", false), ("float8", false)]);
    let mut definitions = Vec::new();
    for (from, to) in CASTS {
        if wanted.contains(&(from, false)) {
            // What can be cast back and forth is compared in both ways.
            wanted.insert((to, false));
        }
    }
    for (from, to) in CASTS {
        if wanted.contains(&(from, false)) {
            definitions.push(cast(access, convention, from, to));
        }
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
    if scalar == "raster" && !array {
        // Rasters are equal or not.
        fields.retain(|(name, _)| !matches!(*name, "_gt" | "_gte" | "_lt" | "_lte"));
    }
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
        "geometry" => {
            with(
                &[
                    "_st_contains",
                    "_st_crosses",
                    "_st_equals",
                    "_st_intersects",
                    "_st_3d_intersects",
                    "_st_overlaps",
                    "_st_touches",
                    "_st_within",
                ],
                &value(),
            );
            with(&["_st_d_within", "_st_3d_d_within"], &named(naming::ST_D_WITHIN));
            with(&["_cast"], &named(naming::cast(convention, scalar)));
        }
        "geography" => {
            with(&["_st_intersects"], &value());
            with(&["_st_d_within"], &named(naming::ST_D_WITHIN_GEOGRAPHY));
            with(&["_cast"], &named(naming::cast(convention, scalar)));
        }
        "raster" => {
            with(&["_st_intersects_rast"], &value());
            with(&["_st_intersects_nband_geom"], &named(naming::ST_INTERSECTS_NBAND_GEOM));
            with(&["_st_intersects_geom_nband"], &named(naming::ST_INTERSECTS_GEOM_NBAND));
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

/// The input types of the operators of PostGIS that take more than one value. They are the same in both conventions.
fn shape_inputs(catalog: &Catalog, access: &Access) -> Vec<Definition> {
    let columns =
        || catalog.tables.iter().flat_map(|table| &table.columns).filter(|column| column.field_name.is_some());
    let wanted = |scalar: &str| columns().any(|column| column.type_.scalar == scalar && !column.type_.array);
    let input = |name: &str, fields| input_object(access, Convention::HasuraDefault, name.to_owned(), None, fields);
    let required = |scalar: &str| non_null(named(scalar));
    let mut definitions = Vec::new();
    if wanted("geometry") || wanted("geography") {
        let fields = vec![("distance", required("Float")), ("from", required("geometry"))];
        definitions.push(input(naming::ST_D_WITHIN, fields));
        let fields =
            vec![("distance", required("Float")), ("from", required("geography")), ("use_spheroid", named("Boolean"))];
        let mut geography = input(naming::ST_D_WITHIN_GEOGRAPHY, fields);
        if let Kind::InputObject { fields, .. } = &mut geography.kind {
            for field in fields.iter_mut().filter(|field| field.name == "use_spheroid") {
                field.default_value = Some("true".to_owned());
            }
        }
        definitions.push(geography);
    }
    if wanted("raster") {
        let fields = vec![("geommin", required("geometry")), ("nband", required("Int"))];
        definitions.push(input(naming::ST_INTERSECTS_NBAND_GEOM, fields));
        let fields = vec![("geommin", required("geometry")), ("nband", named("Int"))];
        definitions.push(input(naming::ST_INTERSECTS_GEOM_NBAND, fields));
    }
    definitions
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
