//! Which values fit where: the types of columns and of remote fields, as families, against the types of arguments and
//! of other columns. One table for keys that become arguments, one for keys that are compared with columns.
//!
//! docs/relationships.md shows both, made by [`documentation`](super::type_fit_docs).
//!
//! A list fits an argument that is a list, or one that takes its items: then each item is looked up. Compared with a
//! column that is none, a list stands for the rows of all its items.

use std::collections::BTreeSet;

use runtime::definition::{KeyEncoding, Settings};

use super::scalar::ColumnType;
use super::{Catalog, Column, KeyField, Left, RemoteSchema};
use crate::introspection::snapshot::{self, RemoteTypeKind, RemoteTypeRef};
use crate::schema::leak;

/// The type of a key or of a column that keys are compared with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ValueType {
    /// What kind of values it has.
    pub family: Family,
    /// How many lists or arrays these are in.
    pub lists: usize,
    /// The type as its owner writes it: `uuid`, `[ID!]!`.
    pub name: String,
}

/// Kinds of values.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Family {
    /// `int2`, `int4`, GraphQL's `Int`.
    Integer,
    /// `int8`
    BigInteger,
    /// `numeric`
    Decimal,
    /// `float4`, `float8`, GraphQL's `Float`.
    Float,
    /// `bool`, GraphQL's `Boolean`.
    Boolean,
    /// `text` and its like, GraphQL's `String`.
    Text,
    /// GraphQL's `ID`: a text that may hold a number.
    Id,
    /// `uuid`
    Uuid,
    /// `date`
    Date,
    /// `timestamp`, `timestamptz`
    Timestamp,
    /// `time`, `timetz`
    Time,
    /// `json`, `jsonb`
    Json,
    /// An enum with these values.
    Enum(BTreeSet<String>),
    /// Any other Postgres type, by name: it has a text form and nothing else is known.
    Opaque(String),
    /// A custom scalar of a remote schema: nothing is known.
    Custom(String),
    /// Something inside JSON: nothing is known either, and it may be a list.
    Anything,
    /// Not a single value: an object, interface or union.
    Composite,
}

/// How well values of one type fit another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fit {
    /// Every value fits.
    Always,
    /// Only some values fit; which.
    Sometimes(String),
    /// None does.
    Never,
}

/// The type of an argument or input field, without its lists and `!`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ArgumentType {
    /// `Int`
    Int,
    /// `Float`
    Float,
    /// `String`
    String,
    /// `ID`
    Id,
    /// `Boolean`
    Boolean,
    /// An enum with these values.
    Enum(BTreeSet<String>),
    /// A custom scalar.
    Custom,
    /// An input object.
    InputObject,
}

/// The type of a column. The database's enums are needed for their values.
pub fn of_column(database: Option<&snapshot::Database>, column: &Column) -> ValueType {
    let value = of_reported(database, &column.snapshot.type_, Settings::default());
    ValueType { name: shown_type(column), ..value }
}

fn of_reported(
    database: Option<&snapshot::Database>,
    reported: &snapshot::ColumnType,
    settings: Settings,
) -> ValueType {
    let family = if reported.is_enum {
        let enums = database.map(|database| database.enums.as_slice()).unwrap_or_default();
        let found = enums.iter().find(|found| found.schema == reported.schema && found.name == reported.name);
        Family::Enum(found.map(|found| found.values.iter().cloned().collect()).unwrap_or_default())
    } else {
        postgres_family(&reported.name)
    };
    let name = shown_reported(reported, &ColumnType::new(reported, settings));
    ValueType { family, lists: usize::from(reported.array), name }
}

/// The type of a relationship's key.
pub fn of_key(catalog: &Catalog, left: Left, field: KeyField) -> ValueType {
    match (left, field) {
        (Left::Table(id), KeyField::Column(column)) => {
            let source = catalog.source(catalog.table(id).source);
            of_column(source.snapshot, catalog.table(id).column(column))
        }
        (Left::Table(id), KeyField::Computed(computed)) => {
            let source = catalog.source(catalog.table(id).source);
            let function = catalog.table(id).computed_field(computed).snapshot;
            of_reported(source.snapshot, &function.returns, catalog.settings)
        }
        (Left::Table(id), KeyField::JsonPath(column, _)) => {
            let type_ = shown_type(catalog.table(id).column(column));
            ValueType { family: Family::Anything, lists: 0, name: format!("inside {type_}") }
        }
        (Left::RemoteType(id, _), KeyField::RemoteField(field)) => {
            of_remote_type(catalog.remote_schema(id), &field.type_)
        }
        (Left::Table(_), KeyField::RemoteField(_))
        | (Left::RemoteType(..), KeyField::Column(_) | KeyField::Computed(_) | KeyField::JsonPath(..)) => {
            unreachable!("a table's keys are columns and a remote type's are its fields")
        }
    }
}

impl ValueType {
    /// The type of a list's items.
    #[must_use]
    pub fn item(self) -> Self {
        Self { lists: self.lists.saturating_sub(1), name: format!("an item of {}", self.name), ..self }
    }

    /// Whether a value may be a list.
    pub fn may_be_list(&self) -> bool {
        self.lists > 0 || matches!(self.family, Family::Custom(_) | Family::Anything | Family::Json)
    }
}

/// Whether a key is a list that goes item by item to an argument of that type.
pub fn goes_by_item(key: &ValueType, remote_schema: &RemoteSchema, type_: &RemoteTypeRef) -> bool {
    key.lists > list_depth(type_) && argument_type(remote_schema, type_) != ArgumentType::Custom
}

/// The type of a column as messages write it.
pub fn shown_type(column: &Column) -> String {
    shown_reported(&column.snapshot.type_, &column.type_)
}

/// A type that a database reports, as messages write it.
pub fn shown_reported(reported: &snapshot::ColumnType, type_: &ColumnType) -> String {
    match reported.schema.as_str() {
        "pg_catalog" => type_.sql_name(),
        schema => {
            let schema = if schema == "public" { String::new() } else { format!("{schema}.") };
            format!("{schema}{}{}", reported.name, if reported.array { "[]" } else { "" })
        }
    }
}

fn postgres_family(name: &str) -> Family {
    match name {
        "int2" | "int4" => Family::Integer,
        "int8" => Family::BigInteger,
        "numeric" => Family::Decimal,
        "float4" | "float8" => Family::Float,
        "bool" => Family::Boolean,
        "text" | "varchar" | "bpchar" | "char" | "name" | "citext" => Family::Text,
        "uuid" => Family::Uuid,
        "date" => Family::Date,
        "timestamp" | "timestamptz" => Family::Timestamp,
        "time" | "timetz" => Family::Time,
        "json" | "jsonb" => Family::Json,
        other => Family::Opaque(other.to_owned()),
    }
}

/// The type of a field of a remote schema.
pub fn of_remote_type(remote_schema: &RemoteSchema, type_: &RemoteTypeRef) -> ValueType {
    let family = match type_.named_type() {
        "Int" => Family::Integer,
        "Float" => Family::Float,
        "String" => Family::Text,
        "Boolean" => Family::Boolean,
        "ID" => Family::Id,
        name => match remote_schema.type_(name).map(|type_| &type_.kind) {
            Some(RemoteTypeKind::Enum { values }) => {
                Family::Enum(values.iter().map(|value| value.name.clone()).collect())
            }
            Some(RemoteTypeKind::Scalar { .. }) | None => Family::Custom(name.to_owned()),
            Some(_) => Family::Composite,
        },
    };
    ValueType { family, lists: list_depth(type_), name: type_.to_string() }
}

/// The type of an argument, without its lists and `!`.
pub fn argument_type(remote_schema: &RemoteSchema, type_: &RemoteTypeRef) -> ArgumentType {
    match type_.named_type() {
        "Int" => ArgumentType::Int,
        "Float" => ArgumentType::Float,
        "String" => ArgumentType::String,
        "Boolean" => ArgumentType::Boolean,
        "ID" => ArgumentType::Id,
        name => match remote_schema.type_(name).map(|type_| &type_.kind) {
            Some(RemoteTypeKind::Enum { values }) => {
                ArgumentType::Enum(values.iter().map(|value| value.name.clone()).collect())
            }
            Some(RemoteTypeKind::InputObject { .. }) => ArgumentType::InputObject,
            _ => ArgumentType::Custom,
        },
    }
}

/// How a key is written as a GraphQL literal for an argument of that type.
pub fn encoding(argument: &ArgumentType) -> KeyEncoding {
    match argument {
        ArgumentType::String | ArgumentType::Id => KeyEncoding::String,
        ArgumentType::Int => KeyEncoding::Integer,
        ArgumentType::Float => KeyEncoding::Number,
        ArgumentType::Boolean => KeyEncoding::Boolean,
        ArgumentType::Enum(values) => {
            KeyEncoding::Enum(leak::slice(values.iter().map(|value| leak::text(value)).collect()))
        }
        ArgumentType::InputObject => KeyEncoding::Object,
        ArgumentType::Custom => KeyEncoding::Plain,
    }
}

/// A key that becomes an argument. A single value is fine for a list.
pub fn fit_argument(key: &ValueType, remote_schema: &RemoteSchema, type_: &RemoteTypeRef) -> Fit {
    let argument = argument_type(remote_schema, type_);
    if goes_by_item(key, remote_schema, type_) && key.lists > list_depth(type_) + 1 {
        return Fit::Never;
    }
    fit_argument_type(&key.family, &argument)
}

/// The first table: a single value as an argument.
#[expect(clippy::match_same_arms, reason = "the arms are the rows of the table, where order matters")]
pub fn fit_argument_type(key: &Family, argument: &ArgumentType) -> Fit {
    use ArgumentType as To;
    use Family as From;
    match (key, argument) {
        (From::Composite, _) => Fit::Never,
        (_, To::Custom) | (From::Anything, _) => Fit::Always,
        (From::Json, To::InputObject) => some("objects with these fields"),
        (From::Json, To::String) => some("JSON texts"),
        (From::Enum(from), To::Enum(to)) if from.is_subset(to) => Fit::Always,
        (From::Enum(from), To::Enum(to)) => match from.intersection(to).next() {
            Some(_) => some(&format!("not {}", quoted(from.difference(to)))),
            None => Fit::Never,
        },
        (From::Text, To::Enum(_)) => some("texts that are one of its values"),
        (_, To::Enum(_) | To::InputObject) | (From::Json, _) => Fit::Never,
        (From::Custom(_), _) => Fit::Always,

        (From::Integer, To::Int | To::Float) | (From::Float, To::Float) | (From::Boolean, To::Boolean) => Fit::Always,
        (From::BigInteger, To::Int) => some("integers of 32 bits"),
        (From::BigInteger, To::Float) => some("integers of 53 bits"),
        (From::Decimal | From::Float, To::Int) => some("whole numbers of 32 bits"),
        (From::Decimal, To::Float) => some("numbers of 15 digits"),
        (From::Text, To::Int | To::Float) | (From::Id, To::Int) => some("texts that are numbers"),

        (From::Boolean, To::Id) => Fit::Never,
        (_, To::String | To::Id) => Fit::Always,
        (_, To::Int | To::Float | To::Boolean) => Fit::Never,
    }
}

/// The second table: a key that travels to another database and is compared with a column there.
#[expect(clippy::match_same_arms, reason = "the arms are the rows of the table, where order matters")]
pub fn fit_column(key: &ValueType, column: &ValueType) -> Fit {
    use Family as F;
    let is_list_of_items = key.lists == 1 && column.lists == 0;
    if key.lists != column.lists && !is_list_of_items {
        // Of a custom scalar anything can be expected, lists too.
        let unknown = matches!(key.family, Family::Custom(_) | Family::Anything) && key.lists == 0;
        return if unknown { Fit::Always } else { Fit::Never };
    }
    match (&key.family, &column.family) {
        (F::Composite, _) | (_, F::Composite) => Fit::Never,
        _ if WITHOUT_EQUALITY.contains(&column.name.as_str()) => Fit::Never,
        (F::Custom(_) | F::Anything, _) | (_, F::Custom(_) | F::Anything) => Fit::Always,
        (left, right) if left == right => Fit::Always,
        (F::Json, F::Text) => some("JSON texts"),
        (F::Json, _) | (_, F::Json) => Fit::Never,
        (F::BigInteger, F::Integer) => some("integers of 32 bits"),
        (F::Decimal | F::Float, F::Integer | F::BigInteger) => some("whole numbers in its range"),
        (F::BigInteger | F::Decimal, F::Float) => some("numbers of 15 digits"),
        (F::Integer | F::BigInteger | F::Float, F::Integer | F::BigInteger | F::Decimal | F::Float) => Fit::Always,
        (F::Enum(from), F::Enum(to)) if from.is_disjoint(to) => Fit::Never,
        (F::Enum(from), F::Enum(to)) if from.is_subset(to) => Fit::Always,
        (F::Enum(from), F::Enum(to)) => some(&format!("not {}", quoted(from.difference(to)))),
        (F::Timestamp, F::Date) => some("times at midnight"),
        (F::Date, F::Timestamp) => Fit::Always,
        (_, F::Text | F::Id) => Fit::Always,
        // An ID is made from some value's text; which, is the service's to know.
        (F::Id, F::Integer | F::BigInteger | F::Uuid) => Fit::Always,
        (F::Id | F::Text, F::Boolean) => Fit::Never,
        (F::Id | F::Text, F::Enum(_)) => some("texts that are one of its values"),
        (F::Id | F::Text, _) => some("texts of that form"),
        _ => Fit::Never,
    }
}

/// Types whose values Postgres cannot compare with `=`.
const WITHOUT_EQUALITY: [&str; 5] = ["json", "jsonpath", "point", "polygon", "xml"];

/// Whether Postgres has `=` between the two types, without a cast.
pub fn comparable(left: &ValueType, right: &ValueType) -> bool {
    use Family as F;
    if left.lists != right.lists {
        return false;
    }
    if left.lists > 0 {
        // Arrays are equal only to arrays of the same type.
        return left.name == right.name;
    }
    if [left, right].iter().any(|side| WITHOUT_EQUALITY.contains(&side.name.as_str())) {
        return false;
    }
    match (&left.family, &right.family) {
        (F::Integer | F::BigInteger | F::Decimal | F::Float, F::Integer | F::BigInteger | F::Decimal | F::Float)
        | (F::Date | F::Timestamp, F::Date | F::Timestamp) => true,
        (F::Enum(_), F::Enum(_)) => left.name == right.name,
        (left, right) => left == right,
    }
}

fn some(values: &str) -> Fit {
    Fit::Sometimes(values.to_owned())
}

fn quoted<'a>(names: impl Iterator<Item = &'a String>) -> String {
    crate::diagnostic::quoted_list(names.map(String::as_str))
}

/// Whether it is a list, nullable or not.
pub fn is_list(type_: &RemoteTypeRef) -> bool {
    list_depth(type_) > 0
}

/// How many lists a type is in.
pub fn list_depth(type_: &RemoteTypeRef) -> usize {
    match type_ {
        RemoteTypeRef::List(inner) => 1 + list_depth(inner),
        RemoteTypeRef::NonNull(inner) => list_depth(inner),
        RemoteTypeRef::Named(_) => 0,
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;

    fn value(name: &str) -> ValueType {
        let (base, lists) = name.strip_suffix("[]").map_or((name, 0), |base| (base, 1));
        let family = match base {
            "mood" => Family::Enum(["good", "bad"].map(str::to_owned).into()),
            "ID" => Family::Id,
            "Custom" => Family::Custom(base.to_owned()),
            "Anything" => Family::Anything,
            "Object" => Family::Composite,
            other => postgres_family(other),
        };
        ValueType { family, lists, name: name.to_owned() }
    }

    fn word(fit: &Fit) -> &str {
        match fit {
            Fit::Always => "always",
            Fit::Sometimes(values) => values,
            Fit::Never => "never",
        }
    }

    #[test]
    fn comparing_with_a_column() {
        #[track_caller]
        fn check(key: &str, column: &str, expected: &str) {
            assert_eq!(word(&fit_column(&value(key), &value(column))), expected, "{key} with {column}");
        }
        check("int4", "int8", "always");
        check("int8", "int4", "integers of 32 bits");
        check("numeric", "int8", "whole numbers in its range");
        check("numeric", "float8", "numbers of 15 digits");
        check("float8", "numeric", "always");
        check("int4", "text", "always");
        check("text", "int4", "texts of that form");
        check("ID", "int4", "always");
        check("ID", "uuid", "always");
        check("ID", "date", "texts of that form");
        check("uuid", "int4", "never");
        check("bool", "int4", "never");
        check("text", "bool", "never");
        check("uuid", "uuid", "always");
        check("uuid[]", "uuid", "always");
        check("uuid[]", "int4", "never");
        check("uuid", "uuid[]", "never");
        check("Anything", "int4", "always");
        check("Anything", "int4[]", "always");
        check("uuid[]", "uuid[]", "always");
        check("timestamptz", "date", "times at midnight");
        check("jsonb", "int4", "never");
        check("Custom", "int4", "always");
        check("Custom", "json", "never");
        check("jsonb", "jsonb", "always");
        check("point", "point", "never");
        check("Object", "int4", "never");
        check("mood", "text", "always");
        check("text", "mood", "texts that are one of its values");
    }

    #[test]
    fn comparing_in_one_statement() {
        #[track_caller]
        fn check(left: &str, right: &str, expected: bool) {
            assert_eq!(comparable(&value(left), &value(right)), expected, "{left} = {right}");
        }
        check("int2", "numeric", true);
        check("text", "varchar", true);
        check("date", "timestamptz", true);
        check("uuid", "text", false);
        check("int4", "text", false);
        check("json", "json", false);
        check("jsonb", "jsonb", true);
        check("int4[]", "int8[]", false);
        check("int4[]", "int4[]", true);
        check("inet", "inet", true);
        check("inet", "macaddr", false);
        check("xml", "xml", false);
    }

    #[test]
    fn becoming_an_argument() {
        let scalar = |name: &str| {
            (
                name.to_owned(),
                snapshot::RemoteType {
                    offset: 0,
                    description: None,
                    kind: RemoteTypeKind::Scalar { specified_by_url: None },
                },
            )
        };
        let types: BTreeMap<_, _> = [scalar("Date")].into();
        let remote = snapshot::RemoteSchema {
            file: crate::diagnostic::FileId(0),
            query_type: "Query".to_owned(),
            mutation_type: None,
            subscription_type: None,
            types,
            directives: Vec::new(),
        };
        let span = crate::diagnostic::Span { file: crate::diagnostic::FileId(0), start: 0, end: 0 };
        let name = crate::diagnostic::Spanned::new("r".to_owned(), span);
        let metadata = crate::metadata::RemoteSchema {
            url: crate::metadata::RemoteUrl::Template(name.clone()),
            name,
            timeout_seconds: None,
            forward_client_headers: false,
            customization: crate::metadata::Customization::default(),
            headers: Vec::new(),
            comment: None,
            remote_relationships: Vec::new(),
            permissions: Vec::new(),
            extension: crate::metadata::Extension::default(),
        };
        let remote_schema = RemoteSchema {
            name: "r",
            span,
            metadata: &metadata,
            snapshot: &remote,
            permissions: Vec::new(),
            names: crate::catalog::Names::default(),
        };
        let check = |key: &str, argument: &str, expected: &str| {
            let named = RemoteTypeRef::Named(argument.trim_matches(['[', ']']).to_owned());
            let type_ = if argument.starts_with('[') { RemoteTypeRef::List(Box::new(named)) } else { named };
            let fit = fit_argument(&value(key), &remote_schema, &type_);
            assert_eq!(word(&fit), expected, "{key} to {argument}");
        };
        check("int4", "Int", "always");
        check("int8", "Int", "integers of 32 bits");
        check("int8", "ID", "always");
        check("uuid", "String", "always");
        check("uuid", "Int", "never");
        check("bool", "ID", "never");
        check("text", "Int", "texts that are numbers");
        check("text", "[String]", "always");
        check("text[]", "[String]", "always");
        check("text[]", "String", "always");
        check("bool[]", "ID", "never");
        check("Anything", "Int", "always");
        check("text[]", "Date", "always");
        check("timestamptz", "Date", "always");
        check("timestamptz", "String", "always");
        check("timestamptz", "Boolean", "never");
        check("jsonb", "String", "JSON texts");
        check("Custom", "Int", "always");
    }
}
