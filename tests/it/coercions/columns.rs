//! The columns whose values become keys, with the values at the edges of their types.

use std::collections::BTreeSet;

use generator::catalog::type_fit::Family;

/// A column: name, type, family, and per row its value in SQL and in JSON. `NULL` is null.
pub struct Column {
    pub name: &'static str,
    pub type_: &'static str,
    pub family: Family,
    pub values: [(&'static str, &'static str); 4],
}

const NULL: (&str, &str) = ("NULL", "null");

fn column(
    name: &'static str,
    type_: &'static str,
    family: Family,
    values: [(&'static str, &'static str); 4],
) -> Column {
    Column { name, type_, family, values }
}

/// The values of an enum.
pub fn enum_values(values: [&str; 3]) -> BTreeSet<String> {
    values.map(str::to_owned).into()
}

/// One column for each kind of type. The values of a column differ from row to row, so that each finds one row.
pub fn columns() -> Vec<Column> {
    let opaque = |name: &str| Family::Opaque(name.to_owned());
    vec![
        column("int2", "int2", Family::Integer, [("-32768", "-32768"), ("32767", "32767"), ("0", "0"), NULL]),
        column(
            "int4",
            "int4",
            Family::Integer,
            [("-2147483648", "-2147483648"), ("2147483647", "2147483647"), ("1", "1"), NULL],
        ),
        column(
            "int8",
            "int8",
            Family::BigInteger,
            [
                ("-9223372036854775808", "-9223372036854775808"),
                ("9007199254740993", "9007199254740993"),
                ("7", "7"),
                NULL,
            ],
        ),
        column(
            "number",
            "numeric",
            Family::Decimal,
            [
                ("123456789012345678901234567890.123456789", "123456789012345678901234567890.123456789"),
                ("-0.5", "-0.5"),
                ("7.00", "7.00"),
                NULL,
            ],
        ),
        column("float4", "float4", Family::Float, [("0.1", "0.1"), ("-1.5", "-1.5"), ("3", "3"), NULL]),
        column("float8", "float8", Family::Float, [("0.1", "0.1"), ("1e300", "1e+300"), ("-7", "-7"), NULL]),
        column("flag", "bool", Family::Boolean, [("true", "true"), ("false", "false"), NULL, NULL]),
        column(
            "words",
            "text",
            Family::Text,
            [
                ("E'it''s \"so\"\\\\ \\n\\t€😀'", r#""it's \"so\"\\ \n\t€😀""#),
                ("'12'", r#""12""#),
                ("''", r#""""#),
                NULL,
            ],
        ),
        column(
            "short",
            "varchar(20)",
            Family::Text,
            [("'NB'", r#""NB""#), ("'1.50'", r#""1.50""#), ("'null'", r#""null""#), NULL],
        ),
        column(
            "uid",
            "uuid",
            Family::Uuid,
            [
                ("'00000000-0000-0000-0000-000000000000'", r#""00000000-0000-0000-0000-000000000000""#),
                ("'ffffffff-ffff-ffff-ffff-ffffffffffff'", r#""ffffffff-ffff-ffff-ffff-ffffffffffff""#),
                ("'12345678-9abc-4def-8123-456789abcdef'", r#""12345678-9abc-4def-8123-456789abcdef""#),
                NULL,
            ],
        ),
        column(
            "day",
            "date",
            Family::Date,
            [
                ("'2024-02-29'", r#""2024-02-29""#),
                ("'0001-01-01'", r#""0001-01-01""#),
                ("'9999-12-31'", r#""9999-12-31""#),
                NULL,
            ],
        ),
        column(
            "moment",
            "timestamp",
            Family::Timestamp,
            [
                ("'2024-02-29 12:34:56.789012'", r#""2024-02-29T12:34:56.789012""#),
                ("'1970-01-01 00:00:00'", r#""1970-01-01T00:00:00""#),
                ("'2024-02-29 00:00:00'", r#""2024-02-29T00:00:00""#),
                NULL,
            ],
        ),
        column(
            "instant",
            "timestamptz",
            Family::Timestamp,
            [
                ("'2024-02-29 12:34:56.789012+02'", r#""2024-02-29T10:34:56.789012+00:00""#),
                ("'1970-01-01 00:00:00+00'", r#""1970-01-01T00:00:00+00:00""#),
                ("'2024-02-28 00:00:00+00'", r#""2024-02-28T00:00:00+00:00""#),
                NULL,
            ],
        ),
        column(
            "clock",
            "time",
            Family::Time,
            [("'12:34:56.5'", r#""12:34:56.5""#), ("'00:00'", r#""00:00:00""#), ("'23:59:59'", r#""23:59:59""#), NULL],
        ),
        column(
            "clock_there",
            "timetz",
            Family::Time,
            [
                ("'12:34:56+02'", r#""12:34:56+02""#),
                ("'00:00+00'", r#""00:00:00+00""#),
                ("'01:00-05:30'", r#""01:00:00-05:30""#),
                NULL,
            ],
        ),
        column(
            "language",
            "language",
            Family::Enum(enum_values(["DE", "EN", "NB"])),
            [("'NB'", r#""NB""#), ("'EN'", r#""EN""#), ("'DE'", r#""DE""#), NULL],
        ),
        column(
            "document",
            "jsonb",
            Family::Json,
            [
                (r#"'{"a": 1, "b": 9007199254740993}'"#, r#"{"a": 1, "b": 9007199254740993}"#),
                (r#"'"a \"text\""'"#, r#""a \"text\"""#),
                (r"'[1, null, {}]'", "[1, null, {}]"),
                NULL,
            ],
        ),
        column(
            "address",
            "inet",
            opaque("inet"),
            [("'127.0.0.1'", r#""127.0.0.1""#), ("'10.0.0.0/8'", r#""10.0.0.0/8""#), ("'::1'", r#""::1""#), NULL],
        ),
        column(
            "bytes",
            "bytea",
            opaque("bytea"),
            [(r"'\x00ff'", r#""\\x00ff""#), (r"'\x'", r#""\\x""#), (r"'\x61'", r#""\\x61""#), NULL],
        ),
        column(
            "pause",
            "interval",
            opaque("interval"),
            [("'1 day 02:00'", r#""1 day 02:00:00""#), ("'-1 month'", r#""-1 mons""#), ("'0'", r#""00:00:00""#), NULL],
        ),
    ]
}
