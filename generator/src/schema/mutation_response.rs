//! `t_mutation_response`: what a mutation of rows answers.

use std::collections::BTreeMap;

use runtime::definition::{MutationField, Resolver, TableId};

use super::access::Access;
use super::definitions::{Definition, Field, FieldResolver, Kind, Owner, named, non_null};
use super::object_type::rows_type;
use super::{description, naming};
use crate::catalog::Catalog;

/// The number of rows for everybody, the rows for those who may read the table.
pub fn definition(catalog: &Catalog, access: &Access, id: TableId) -> Definition {
    let table = catalog.table(id);
    let affected_rows = Field {
        name: table.graphql_name.fixed(naming::AFFECTED_ROWS),
        description: Some(description::AFFECTED_ROWS.to_owned()),
        arguments: Vec::new(),
        type_: non_null(named("Int")),
        deprecated: None,
        visible: access.everybody.clone(),
        resolver: FieldResolver::Source(Resolver::Mutation(MutationField::AffectedRows)),
    };
    let returning = Field {
        name: table.graphql_name.fixed(naming::RETURNING),
        description: Some(description::RETURNING.to_owned()),
        arguments: Vec::new(),
        type_: non_null(rows_type(catalog, id)),
        deprecated: None,
        visible: access.rows(id).clone(),
        resolver: FieldResolver::Source(Resolver::Mutation(MutationField::Returning)),
    };
    Definition {
        memberships: BTreeMap::new(),
        name: naming::mutation_response(&table.graphql_name),
        description: Some(description::mutation_response(table)),
        owner: Owner::Table(id),
        span: Some(table.span),
        kind: Kind::Object { fields: vec![affected_rows, returning], interfaces: Vec::new() },
    }
}
