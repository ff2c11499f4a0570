//! `t_enum`: the enum type that an enum table's rows are the values of.

use std::collections::BTreeMap;

use runtime::definition::TableId;

use super::access::Access;
use super::definitions::{Definition, EnumValue, Kind, Owner};
use crate::catalog::Catalog;

/// The type, where the table is one of an enum. Whoever sees a column of it sees all its values.
pub fn definition(catalog: &Catalog, access: &Access, id: TableId) -> Option<Definition> {
    let table = catalog.table(id);
    let enum_table = table.enum_table.as_ref()?;
    let values = enum_table.values.iter().map(|value| EnumValue {
        name: value.name.clone(),
        description: value.comment.filter(|comment| !comment.is_empty()).map(str::to_owned),
        deprecated: None,
        visible: access.everybody.clone(),
    });
    Some(Definition {
        memberships: BTreeMap::new(),
        name: enum_table.type_name.clone(),
        description: None,
        owner: Owner::Table(id),
        span: Some(table.span),
        kind: Kind::Enum { values: values.collect() },
    })
}
