//! Postgres types: their names in SQL, their GraphQL scalars and how values travel.

use runtime::definition::{Settings, SqlType, WireType};
use runtime::sql::extension::{extension_schema, type_beside};

use crate::introspection::snapshot;
use crate::schema::{leak, naming};

/// A column's type.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(clippy::struct_excessive_bools, reason = "a type is each of them or not, independently of the others")]
pub struct ColumnType {
    /// `pg_type.typname` of the (element) type.
    pub base: String,
    /// The (element) type's name for `::`, quoted and schema-qualified where needed.
    pub element_sql_name: String,
    /// Whether it is an array.
    pub array: bool,
    /// Whether the (element) type is an enum.
    pub is_enum: bool,
    /// Whether an extension brings the (element) type, and with it the type's operators.
    pub extension: bool,
    /// The GraphQL scalar of the (element) type.
    pub scalar: String,
    /// How values are bound.
    pub wire: WireType,
    /// Whether values are cast to text on the way out.
    pub stringify: bool,
}

impl ColumnType {
    /// The type a database reports.
    pub fn new(type_: &snapshot::ColumnType, settings: Settings) -> Self {
        let built_in = type_.schema == "pg_catalog";
        let base = type_.name.as_str();
        let stringify = settings.stringify_numeric_types
            && built_in
            && !type_.array
            && matches!(base, "int8" | "numeric" | "float8" | "money");
        Self {
            base: base.to_owned(),
            element_sql_name: if built_in { built_in_name(base) } else { qualified_name(&type_.schema, base) },
            array: type_.array,
            is_enum: type_.is_enum,
            scalar: if type_.composite { naming::composite(base) } else { graphql_scalar(base, built_in).to_owned() },
            wire: if type_.array { WireType::Array } else { wire_type(base, built_in, type_.extension) },
            extension: type_.extension,
            stringify,
        }
    }

    /// A type of the system catalog, not an array.
    pub fn built_in(base: &str) -> Self {
        let type_ = snapshot::ColumnType {
            schema: "pg_catalog".to_owned(),
            name: base.to_owned(),
            array: false,
            is_enum: false,
            extension: false,
            composite: false,
        };
        Self::new(&type_, Settings::default())
    }

    /// The name for `::`.
    pub fn sql_name(&self) -> String {
        if self.array { format!("{}[]", self.element_sql_name) } else { self.element_sql_name.clone() }
    }

    /// Another type of the extension that brings this one.
    #[must_use]
    pub fn sibling(&self, base: &str) -> Self {
        Self {
            base: base.to_owned(),
            element_sql_name: type_beside(&self.element_sql_name, base),
            array: false,
            is_enum: false,
            extension: self.extension,
            scalar: base.to_owned(),
            wire: wire_type(base, false, self.extension),
            stringify: false,
        }
    }

    /// The schema that operators and functions of the type are to be looked up in, quoted, where it is not found by itself.
    pub fn extension_schema(&self) -> Option<&str> {
        extension_schema(&self.element_sql_name, self.wire)
    }

    /// The type of an array's elements.
    #[must_use]
    pub fn element(&self) -> Self {
        let wire = if self.extension { wire_type(&self.base, false, true) } else { WireType::Other };
        Self { array: false, wire, ..self.clone() }
    }

    /// The type of arrays of this type; of the same type if it is one already, as Postgres has it.
    #[must_use]
    pub fn array_of(&self) -> Self {
        Self { array: true, wire: WireType::Array, stringify: false, ..self.clone() }
    }

    /// The type as the gateway uses it.
    pub fn sql_type(&self) -> SqlType {
        SqlType { name: leak::text(&self.sql_name()), wire: self.wire, stringify: self.stringify }
    }

    /// Whether values can be added up, and have a mean and a variance.
    pub fn is_numeric(&self) -> bool {
        const NUMERIC: &[&str] = &["int2", "int4", "int8", "float4", "float8", "numeric", "money"];
        !self.array && NUMERIC.contains(&self.base.as_str())
    }

    /// Whether there is a greatest and a least value (Postgres manual, section 9.21).
    pub fn is_comparable(&self) -> bool {
        const COMPARABLE: &[&str] =
            &["text", "varchar", "bpchar", "citext", "uuid", "date", "timestamp", "timestamptz", "timetz", "ltree"];
        const INCOMPARABLE: &[&str] = &["json", "geometry", "geography", "raster"];
        if self.array {
            return !INCOMPARABLE.contains(&self.base.as_str());
        }
        self.is_numeric() || self.is_enum || COMPARABLE.contains(&self.base.as_str())
    }

    /// Whether its scalar can be named in GraphQL; a column without one is not exposed.
    pub fn has_graphql_name(&self) -> bool {
        naming::is_usable(&self.scalar)
    }
}

/// The usual SQL name of a type of the system catalog.
fn built_in_name(base: &str) -> String {
    match base {
        "int2" => "smallint",
        "int4" => "integer",
        "int8" => "bigint",
        "float4" => "real",
        "float8" => "double precision",
        "bool" => "boolean",
        // Unquoted, these two are other types to the SQL grammar: `character(1)` and `bit(1)`.
        "char" => "\"char\"",
        "bit" => "\"bit\"",
        other if is_plain(other) => other,
        other => return qualified_name("pg_catalog", other),
    }
    .to_owned()
}

/// A schema-qualified, quoted name.
pub fn qualified_name(schema: &str, name: &str) -> String {
    format!("{}.{}", quote_identifier(schema), quote_identifier(name))
}

/// A quoted SQL identifier.
pub fn quote_identifier(name: &str) -> String {
    format!("\"{}\"", name.replace('"', "\"\""))
}

fn is_plain(name: &str) -> bool {
    name.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_')
}

fn graphql_scalar(base: &str, built_in: bool) -> &str {
    match base {
        "int2" if built_in => "smallint",
        "int4" if built_in => "Int",
        "int8" if built_in => "bigint",
        "float4" if built_in => "Float",
        "bool" if built_in => "Boolean",
        "text" | "varchar" if built_in => "String",
        other => other,
    }
}

fn wire_type(base: &str, built_in: bool, extension: bool) -> WireType {
    if !built_in {
        return match base {
            "geometry" if extension => WireType::Geometry,
            "geography" if extension => WireType::Geography,
            _ if extension => WireType::Extension,
            _ => WireType::Other,
        };
    }
    match base {
        "bool" => WireType::Bool,
        "int2" => WireType::Int2,
        "int4" => WireType::Int4,
        "int8" => WireType::Int8,
        "float4" => WireType::Float4,
        "float8" => WireType::Float8,
        "text" | "varchar" => WireType::Text,
        "uuid" => WireType::Uuid,
        "json" | "jsonb" => WireType::Json,
        _ => WireType::Other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn types_have_sql_names_scalars_and_wire_types() {
        #[track_caller]
        fn check(schema: &str, name: &str, array: bool, expected: (&str, &str, WireType)) {
            let reported = snapshot::ColumnType {
                schema: schema.to_owned(),
                name: name.to_owned(),
                array,
                is_enum: false,
                extension: name == "geometry",
                composite: false,
            };
            let type_ = ColumnType::new(&reported, Settings::default());
            assert_eq!((type_.sql_name().as_str(), type_.scalar.as_str(), type_.wire), expected);
        }
        check("pg_catalog", "int4", false, ("integer", "Int", WireType::Int4));
        check("pg_catalog", "int4", true, ("integer[]", "Int", WireType::Array));
        check("pg_catalog", "varchar", false, ("varchar", "String", WireType::Text));
        check("pg_catalog", "timestamptz", false, ("timestamptz", "timestamptz", WireType::Other));
        check("pg_catalog", "char", false, ("\"char\"", "char", WireType::Other));
        check("public", "mood", true, ("\"public\".\"mood\"[]", "mood", WireType::Array));
        check("gis", "geo\"m", false, ("\"gis\".\"geo\"\"m\"", "geo\"m", WireType::Other));
        check("gis", "geometry", false, ("\"gis\".\"geometry\"", "geometry", WireType::Geometry));
        check("public", "text", false, ("\"public\".\"text\"", "text", WireType::Other));
    }
}
