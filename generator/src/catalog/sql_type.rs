//! Postgres types by the names that users write in logical models and native queries.

use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::introspection::snapshot::{ColumnType, Database};
use crate::metadata::SqlTypeName;

/// Names of the SQL grammar, and the types of the system catalog that they stand for.
const ALIASES: &[(&str, &str)] = &[
    ("bigint", "int8"),
    ("bit varying", "varbit"),
    ("boolean", "bool"),
    ("character", "bpchar"),
    ("character varying", "varchar"),
    ("decimal", "numeric"),
    ("double precision", "float8"),
    ("float", "float8"),
    ("int", "int4"),
    ("integer", "int4"),
    ("real", "float4"),
    ("smallint", "int2"),
    ("string", "text"),
    ("time with time zone", "timetz"),
    ("time without time zone", "time"),
    ("timestamp with time zone", "timestamptz"),
    ("timestamp without time zone", "timestamp"),
];

/// The types of the system catalog that values can be of.
const BUILT_IN: &[&str] = &[
    "bit",
    "bool",
    "box",
    "bpchar",
    "bytea",
    "char",
    "cidr",
    "circle",
    "date",
    "daterange",
    "float4",
    "float8",
    "inet",
    "int2",
    "int4",
    "int4range",
    "int8",
    "int8range",
    "interval",
    "json",
    "jsonb",
    "jsonpath",
    "line",
    "lseg",
    "macaddr",
    "macaddr8",
    "money",
    "name",
    "numeric",
    "numrange",
    "oid",
    "path",
    "pg_lsn",
    "point",
    "polygon",
    "regclass",
    "text",
    "time",
    "timestamp",
    "timestamptz",
    "timetz",
    "tsquery",
    "tsrange",
    "tstzrange",
    "tsvector",
    "uuid",
    "varbit",
    "varchar",
    "xml",
];

/// The type of that name; reported if neither the system catalog nor the snapshot has it.
pub fn find(written: &SqlTypeName, database: &Database, diagnostics: &mut Diagnostics) -> Option<ColumnType> {
    let (name, is_array) = normal(&written.name);
    let array = written.array || is_array;
    if let Some(found) = built_in(&name).or_else(|| recorded(&written.name, &name, database)) {
        return Some(ColumnType { array, ..found });
    }
    let names = ALIASES.iter().map(|(alias, _)| *alias).chain(BUILT_IN.iter().copied());
    let names = names.chain(database.enums.iter().map(|type_| type_.name.as_str()));
    diagnostics.push(
        Diagnostic::new(Code::UnknownSqlType, format!("`{}` is no type of the database", written.name.value))
            .label(written.name.span, "no such type")
            .help("types of extensions are known if a column or an argument of a function is of them")
            .suggest(&name, names),
    );
    None
}

/// The name in the spelling of the catalog, and whether it is that of an array.
fn normal(written: &str) -> (String, bool) {
    let lower = written.trim().to_lowercase();
    let (name, is_array) = match lower.strip_suffix("[]") {
        Some(item) => (item.trim_end_matches("[]"), true),
        None => (lower.as_str(), false),
    };
    // `varchar(10)`, `timestamp(3) with time zone`: the length is not the type.
    let without_length = match (name.find('('), name.find(')')) {
        (Some(open), Some(close)) if open < close => format!("{} {}", &name[..open], &name[close + 1..]),
        _ => name.to_owned(),
    };
    (without_length.split_whitespace().collect::<Vec<_>>().join(" "), is_array)
}

fn built_in(name: &str) -> Option<ColumnType> {
    let name = name.strip_prefix("pg_catalog.").unwrap_or(name);
    let alias = ALIASES.iter().find(|(alias, _)| *alias == name);
    let name = alias.map_or(name, |(_, name)| name);
    BUILT_IN.contains(&name).then(|| ColumnType {
        schema: "pg_catalog".to_owned(),
        name: name.to_owned(),
        array: false,
        is_enum: false,
        extension: false,
        composite: false,
    })
}

/// A type that the database reports: an enum, or what a column or an argument is of.
fn recorded(written: &str, normal: &str, database: &Database) -> Option<ColumnType> {
    let written = written.trim().trim_end_matches("[]");
    let is_it = |schema: &str, name: &str| {
        [written, normal].iter().any(|wanted| *wanted == name || *wanted == format!("{schema}.{name}"))
    };
    let found = database.enums.iter().filter(|type_| is_it(&type_.schema, &type_.name));
    if let Some(type_) = found.min_by_key(|type_| type_.schema != "public") {
        return Some(ColumnType {
            schema: type_.schema.clone(),
            name: type_.name.clone(),
            array: false,
            is_enum: true,
            extension: false,
            composite: false,
        });
    }
    let of_columns = database.tables.iter().flat_map(|table| &table.columns).map(|column| &column.type_);
    let arguments = database.functions.iter().flat_map(|function| &function.arguments).filter(|value| !value.pseudo);
    let of_functions = arguments.map(|argument| &argument.type_);
    let found = of_columns.chain(of_functions).find(|type_| is_it(&type_.schema, &type_.name));
    found.cloned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_the_grammar() {
        let cases = [
            ("Integer", "int4", false),
            ("varchar(10)", "varchar", false),
            ("timestamp(3)  with time zone", "timestamptz", false),
            ("numeric(10, 2)[]", "numeric", true),
            ("double precision", "float8", false),
            ("uuid", "uuid", false),
        ];
        for (written, expected, is_array) in cases {
            let (name, array) = normal(written);
            assert_eq!(
                (built_in(&name).map(|type_| type_.name).as_deref(), array),
                (Some(expected), is_array),
                "{written}"
            );
        }
        assert!(built_in("no_such").is_none());
    }
}
