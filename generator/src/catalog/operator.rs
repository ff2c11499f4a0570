//! The operators of permission filters: how each is spelt, which columns have it, what it compares with.

use super::scalar::ColumnType;

/// An operator.
#[derive(Debug, PartialEq, Eq)]
pub struct Operator {
    /// The name in the metadata.
    pub name: &'static str,
    /// How it is written in SQL.
    pub sql: SqlForm,
    /// Which columns have it.
    pub columns: Columns,
    /// What stands on its right.
    pub operand: OperandType,
}

/// The SQL of an operator.
#[derive(Debug, PartialEq, Eq)]
pub enum SqlForm {
    /// `column = value`; a null operand means `IS NULL` where the column can be NULL.
    Equal,
    /// `column <> value`; a null operand means `IS NOT NULL` where the column can be NULL.
    NotEqual,
    /// `column op value`
    Infix(&'static str),
    /// `column = ANY(list)`
    In,
    /// `NOT (column = ANY(list))`
    NotIn,
    /// `function(column, value)`
    Function(&'static str),
}

/// Which columns have an operator.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Columns {
    /// All but `json`.
    Any,
    /// `text`, `varchar`, `bpchar`, `citext`
    Text,
    /// `jsonb` and arrays.
    JsonbOrArray,
    /// `jsonb`
    Jsonb,
    /// `ltree`
    Ltree,
    /// `geometry`
    Geometry,
    /// `geography`
    Geography,
    /// `geometry` and `geography`
    Spatial,
    /// `raster`
    Raster,
}

/// What an operator compares with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OperandType {
    /// A value of the column's type.
    Column,
    /// A list of such values.
    ColumnList,
    /// A value of this type, which is in the schema of the column's type or built in.
    Named(&'static str),
    /// A list of such values.
    NamedList(&'static str),
    /// A map of these fields, in the order of the function's arguments.
    Fields(&'static [Field]),
}

/// A field of an operand that is a map.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Field {
    /// The name.
    pub name: &'static str,
    /// Its type, as in [`OperandType::Named`]; `None` is the column's.
    pub type_: Option<&'static str>,
    /// What stands for it where it is not written; `None` where it must be.
    pub default: Option<&'static str>,
}

const fn field(name: &'static str, type_: Option<&'static str>) -> Field {
    Field { name, type_, default: None }
}

const FROM: Field = field("from", None);
const DISTANCE: Field = field("distance", Some("float8"));
const SPHEROID: Field = Field { name: "use_spheroid", type_: Some("bool"), default: Some("true") };
const BAND: Field = field("nband", Some("int4"));
const ANY_BAND: Field = Field { name: "nband", type_: Some("int4"), default: Some("NULL") };
const SHAPE: Field = field("geommin", Some("geometry"));

const fn operator(name: &'static str, sql: SqlForm, columns: Columns, operand: OperandType) -> Operator {
    Operator { name, sql, columns, operand }
}

use Columns::{Any, Geography, Geometry, Jsonb, JsonbOrArray, Ltree, Raster, Spatial, Text};
use OperandType::{Column, ColumnList, Fields, Named, NamedList};
use SqlForm::{Equal, Function, In, Infix, NotEqual, NotIn};

/// The operators that compare with a value.
pub const OPERATORS: &[Operator] = &[
    operator("_eq", Equal, Any, Column),
    operator("_neq", NotEqual, Any, Column),
    operator("_ne", NotEqual, Any, Column),
    operator("_gt", Infix(">"), Any, Column),
    operator("_gte", Infix(">="), Any, Column),
    operator("_lt", Infix("<"), Any, Column),
    operator("_lte", Infix("<="), Any, Column),
    operator("_in", In, Any, ColumnList),
    operator("_nin", NotIn, Any, ColumnList),
    operator("_like", Infix("LIKE"), Text, Column),
    operator("_nlike", Infix("NOT LIKE"), Text, Column),
    operator("_ilike", Infix("ILIKE"), Text, Column),
    operator("_nilike", Infix("NOT ILIKE"), Text, Column),
    operator("_similar", Infix("SIMILAR TO"), Text, Column),
    operator("_nsimilar", Infix("NOT SIMILAR TO"), Text, Column),
    operator("_regex", Infix("~"), Text, Column),
    operator("_nregex", Infix("!~"), Text, Column),
    operator("_iregex", Infix("~*"), Text, Column),
    operator("_niregex", Infix("!~*"), Text, Column),
    operator("_contains", Infix("@>"), JsonbOrArray, Column),
    operator("_contained_in", Infix("<@"), JsonbOrArray, Column),
    operator("_has_key", Infix("?"), Jsonb, Named("text")),
    operator("_has_keys_any", Infix("?|"), Jsonb, NamedList("text")),
    operator("_has_keys_all", Infix("?&"), Jsonb, NamedList("text")),
    operator("_ancestor", Infix("@>"), Ltree, Column),
    operator("_ancestor_any", Infix("@>"), Ltree, ColumnList),
    operator("_descendant", Infix("<@"), Ltree, Column),
    operator("_descendant_any", Infix("<@"), Ltree, ColumnList),
    operator("_matches", Infix("~"), Ltree, Named("lquery")),
    operator("_matches_any", Infix("?"), Ltree, NamedList("lquery")),
    operator("_matches_fulltext", Infix("@"), Ltree, Named("ltxtquery")),
    operator("_st_contains", Function("st_contains"), Geometry, Column),
    operator("_st_crosses", Function("st_crosses"), Geometry, Column),
    operator("_st_equals", Function("st_equals"), Geometry, Column),
    operator("_st_intersects", Function("st_intersects"), Spatial, Column),
    operator("_st_3d_intersects", Function("st_3dintersects"), Geometry, Column),
    operator("_st_overlaps", Function("st_overlaps"), Geometry, Column),
    operator("_st_touches", Function("st_touches"), Geometry, Column),
    operator("_st_within", Function("st_within"), Geometry, Column),
    operator("_st_d_within", Function("st_dwithin"), Geometry, Fields(&[FROM, DISTANCE])),
    operator("_st_d_within", Function("st_dwithin"), Geography, Fields(&[FROM, DISTANCE, SPHEROID])),
    operator("_st_3d_d_within", Function("st_3ddwithin"), Geometry, Fields(&[FROM, DISTANCE])),
    operator("_st_intersects_rast", Function("st_intersects"), Raster, Column),
    operator("_st_intersects_nband_geom", Function("st_intersects"), Raster, Fields(&[BAND, SHAPE])),
    operator("_st_intersects_geom_nband", Function("st_intersects"), Raster, Fields(&[SHAPE, ANY_BAND])),
];

/// The operators that compare with another column.
pub const COLUMN_OPERATORS: &[Operator] = &[
    operator("_ceq", Equal, Any, Column),
    operator("_cne", NotEqual, Any, Column),
    operator("_cneq", NotEqual, Any, Column),
    operator("_cgt", Infix(">"), Any, Column),
    operator("_cgte", Infix(">="), Any, Column),
    operator("_clt", Infix("<"), Any, Column),
    operator("_clte", Infix("<="), Any, Column),
];

/// The operator that a plain value stands for.
pub const EQUAL: &Operator = &OPERATORS[0];

/// The operator of that name in one of the two lists; where it has several forms, that for the type.
pub fn find(operators: &'static [Operator], name: &str, type_: &ColumnType) -> Option<&'static Operator> {
    let mut named = operators.iter().filter(|operator| operator.name == name);
    named.clone().find(|operator| operator.columns.include(type_)).or_else(|| named.next())
}

/// The names of all operators, with those that are no comparison.
pub fn names() -> impl Iterator<Item = &'static str> {
    OPERATORS.iter().chain(COLUMN_OPERATORS).map(|operator| operator.name).chain(["_is_null", "_cast"])
}

impl Columns {
    /// Whether columns of that type have the operator.
    pub fn include(self, type_: &ColumnType) -> bool {
        let base = type_.base.as_str();
        match self {
            Self::Any => base != "json" || type_.array,
            Self::JsonbOrArray => type_.array || base == "jsonb",
            _ if type_.array => false,
            Self::Text => matches!(base, "text" | "varchar" | "bpchar" | "citext"),
            Self::Jsonb => base == "jsonb",
            Self::Ltree => base == "ltree",
            Self::Geometry => base == "geometry",
            Self::Geography => base == "geography",
            Self::Spatial => matches!(base, "geometry" | "geography"),
            Self::Raster => base == "raster",
        }
    }

    /// The columns in words.
    pub fn describe(self) -> &'static str {
        match self {
            Self::Any => "any type but `json`",
            Self::Text => "`text`, `varchar`, `bpchar` and `citext`",
            Self::JsonbOrArray => "`jsonb` and arrays",
            Self::Jsonb => "`jsonb`",
            Self::Ltree => "`ltree`",
            Self::Geometry => "`geometry`",
            Self::Geography => "`geography`",
            Self::Spatial => "`geometry` and `geography`",
            Self::Raster => "`raster`",
        }
    }
}
