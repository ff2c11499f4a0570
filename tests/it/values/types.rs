//! The types of Postgres with the values at their edges.

/// A type.
#[expect(clippy::struct_excessive_bools, reason = "a type is each of them or not, independently of the others")]
pub struct Type {
    /// Its name in the names of tables.
    pub name: &'static str,
    /// Its name in SQL.
    pub sql: &'static str,
    /// Its GraphQL scalar.
    pub graphql: &'static str,
    /// Whether values are given back as their text, because they come out in another form.
    pub by_text: bool,
    /// Whether there is an `=`.
    pub has_equality: bool,
    /// Whether there are arrays of it.
    pub has_array: bool,
    /// Whether there is an `=` for those.
    pub arrays_have_equality: bool,
    /// Whether values come out as GeoJSON.
    pub is_shape: bool,
    /// The extensions that bring it.
    pub extensions: &'static [&'static str],
    /// Values, as Postgres reads them.
    pub values: &'static [&'static str],
}

impl Type {
    /// The table with a row for each value.
    pub fn table(&self) -> String {
        format!("v_{}", self.name)
    }

    /// The table of arrays.
    pub fn array_table(&self) -> String {
        format!("v_{}_array", self.name)
    }

    fn no_equality(self) -> Self {
        Self { has_equality: false, arrays_have_equality: false, ..self }
    }

    /// Its `=` is not one that arrays of it could use.
    fn no_equality_of_arrays(self) -> Self {
        Self { arrays_have_equality: false, ..self }
    }

    fn by_text(self) -> Self {
        Self { by_text: true, ..self }
    }

    fn without_arrays(self) -> Self {
        Self { has_array: false, ..self }
    }

    fn of(self, extensions: &'static [&'static str]) -> Self {
        Self { extensions, ..self }
    }
}

fn type_(name: &'static str, sql: &'static str, graphql: &'static str, values: &'static [&'static str]) -> Type {
    Type {
        name,
        sql,
        graphql,
        by_text: false,
        has_equality: true,
        has_array: true,
        arrays_have_equality: true,
        is_shape: false,
        extensions: &[],
        values,
    }
}

/// A type that is called the same everywhere.
fn plain(name: &'static str, values: &'static [&'static str]) -> Type {
    type_(name, name, name, values)
}

/// What types of its own the test needs.
pub const DEFINITIONS: &str = r#"
CREATE TYPE mood AS ENUM ('sad', 'so so', 'it''s "fine"', 'Ünder\back', '');
CREATE DOMAIN positive AS int CHECK (value > 0);
CREATE DOMAIN words AS text[] CHECK (cardinality(value) < 9);
CREATE DOMAIN email AS varchar(40) NOT NULL;
CREATE TYPE pair AS (x int, y text);
CREATE TYPE float_range AS RANGE (subtype = float8);
CREATE SCHEMA other;
CREATE TYPE other.level AS ENUM ('low', 'high');
"#;

const TEXTS: &[&str] = &[
    "",
    " ",
    "plain",
    "it's \"so\" \\ {a,b} %_ $1",
    "line\nbreak\ttab",
    "NULL",
    "null",
    "{}",
    "{a,b}",
    "Ünïcödé €😀 \u{2028}",
];

/// All of them.
pub fn types() -> Vec<Type> {
    let mut types = numbers();
    types.extend(texts());
    types.extend(times());
    types.extend(structures());
    types.extend(others());
    types.extend(of_extensions());
    types
}

fn numbers() -> Vec<Type> {
    vec![
        type_("int2", "int2", "smallint", &["-32768", "0", "32767"]),
        type_("int4", "int4", "Int", &["-2147483648", "0", "2147483647"]),
        type_("int8", "int8", "bigint", &["-9223372036854775808", "0", "9007199254740993", "9223372036854775807"]),
        type_(
            "float4",
            "float4",
            "Float",
            &["0", "-0", "0.1", "1.5", "3.4028235e38", "1.17549435e-38", "1e-45", "NaN", "Infinity", "-Infinity"],
        ),
        type_(
            "float8",
            "float8",
            "float8",
            &[
                "0",
                "-0",
                "0.1",
                "0.30000000000000004",
                "1e300",
                "1.7976931348623157e308",
                "5e-324",
                "NaN",
                "Infinity",
                "-Infinity",
            ],
        ),
        type_(
            "numeric",
            "numeric",
            "numeric",
            &[
                "0",
                "1.50",
                "-0.000000000000000000001",
                "123456789012345678901234567890.123456789",
                "1e131000",
                "NaN",
                "Infinity",
                "-Infinity",
            ],
        ),
        type_("numeric_of_scale", "numeric(10,2)", "numeric", &["0", "1.5", "-99999999.99"]),
        plain("money", &["$0.00", "$1.00", "-$92,233,720,368,547,758.08", "$92,233,720,368,547,758.07"]),
        plain("oid", &["0", "4294967295"]),
    ]
}

fn texts() -> Vec<Type> {
    vec![
        type_("text", "text", "String", TEXTS),
        type_("varchar", "varchar", "String", TEXTS),
        type_("varchar_of_length", "varchar(3)", "String", &["", "abc", "äöü"]),
        type_("bpchar", "char(5)", "bpchar", &["", "abc", "abcde"]),
        type_("any_bpchar", "bpchar", "bpchar", &["", "abc"]),
        type_("one_char", "\"char\"", "char", &["", "a", "\\"]),
        plain("name", &["", "a name", "it's"]),
        type_("mood", "mood", "mood", &["sad", "so so", "it's \"fine\"", "Ünder\\back", ""]),
        type_("level", "other.level", "level", &["low", "high"]),
        plain("xml", &["<a/>", "<a b=\"c\">text</a>", ""]).no_equality(),
        plain("tsvector", &["", "'a':1 'cat':2,3A", "'it''s'"]),
        plain("tsquery", &["'a' & !'b' | 'c' <-> 'd'", "'a':*"]),
        plain("bytea", &["", "\\x00ff", "\\xdeadbeef", "abc"]),
        plain("uuid", &["00000000-0000-0000-0000-000000000000", "{A0EEBC99-9C0B-4EF8-BB6D-6BB9BD380A11}"]),
    ]
}

fn times() -> Vec<Type> {
    vec![
        plain("date", &["2024-02-29", "0044-03-15 BC", "5874897-12-31", "infinity", "-infinity"]),
        plain("time", &["00:00:00", "23:59:59.999999", "24:00:00"]),
        plain("timetz", &["00:00:00+00", "23:59:59.999999-15:59", "10:20:30+05:45"]),
        plain(
            "timestamp",
            &[
                "2024-01-05 10:20:30.5",
                "0044-03-15 12:00:00 BC",
                "294276-12-31 23:59:59.999999",
                "infinity",
                "-infinity",
            ],
        ),
        plain(
            "timestamptz",
            &[
                "2024-01-05 10:20:30.5+05:45",
                "0044-03-15 12:00:00+00 BC",
                "1970-01-01 00:00:00-12",
                "infinity",
                "-infinity",
            ],
        ),
        plain("interval", &["0", "1 year 2 mons -3 days 04:05:06.789", "-178000000 years", "1 day", "24:00:00"]),
    ]
}

fn structures() -> Vec<Type> {
    vec![
        type_("bool", "bool", "Boolean", &["true", "false"]),
        // Its text is kept as it is, which in an array cannot be: there it is inside of other text. Null is no value.
        type_("json", "json", "json", &["{\"a\" : 1,  \"a\": [null, true]}", "1.50", "\"text\"", "[]"])
            .no_equality()
            .without_arrays(),
        type_(
            "jsonb",
            "jsonb",
            "jsonb",
            &[
                "{\"a\": 1, \"b\": {\"k k\": [1, null, true, \"x\\\"y\"]}}",
                "1.50",
                "123456789012345678901234567890",
                "\"text\"",
                "\"\"",
                "[]",
                "[{\"a\": {}}]",
                "true",
                "{}",
                "\"Ünïcödé 😀 \\\\ \\n\"",
            ],
        ),
        plain("jsonpath", &["$.\"a\"[*]?(@ > 1)"]).no_equality(),
        type_("domain", "positive", "Int", &["1", "2147483647"]).without_arrays(),
        type_("domain_of_text", "email", "String", &["a@b.c"]).without_arrays(),
        type_("composite", "pair", "pair_scalar", &["(1,a)", "(,)", "(2,\"it's \"\"so\"\", \\\\ (x)\")"]).by_text(),
        plain("int4range", &["[1,5)", "empty", "(,)", "[,3)"]),
        plain("int8range", &["[1,9223372036854775807)"]),
        plain("numrange", &["[1.50,2]", "(,0)"]),
        plain("tsrange", &["[\"2024-01-01 00:00:00\",\"2024-01-02 00:00:00\")"]),
        plain("tstzrange", &["[\"2024-01-01 00:00:00+00\",infinity]"]),
        plain("daterange", &["[2024-01-01,2024-02-01)"]),
        type_("float_range", "float_range", "float_range", &["[0.1,Infinity)"]),
        plain("int4multirange", &["{}", "{[1,3),[5,7)}"]),
        plain("datemultirange", &["{[2024-01-01,2024-02-01),[2025-01-01,)}"]),
    ]
}

fn others() -> Vec<Type> {
    vec![
        type_("bit", "bit(3)", "bit", &["101", "000"]),
        type_("varbit", "varbit", "varbit", &["", "1", "10110"]),
        plain("inet", &["192.168.0.1", "10.0.0.1/8", "::1", "2001:db8::/32"]),
        plain("cidr", &["10.0.0.0/8", "::/0"]),
        plain("macaddr", &["08:00:2b:01:02:03"]),
        plain("macaddr8", &["08:00:2b:01:02:03:04:05"]),
        plain("point", &["(1,2)", "(1.5,-1e+300)"]).no_equality(),
        plain("line", &["{1,2,3}"]).no_equality_of_arrays(),
        plain("lseg", &["[(0,0),(1,1)]"]).no_equality_of_arrays(),
        plain("box", &["(1,1),(0,0)"]).without_arrays(),
        plain("path", &["((0,0),(1,1),(2,0))", "[(0,0),(1,1)]"]).no_equality_of_arrays(),
        plain("polygon", &["((0,0),(1,1),(2,0))"]).no_equality(),
        plain("circle", &["<(1,2),3>"]).no_equality_of_arrays(),
        plain("pg_lsn", &["0/0", "16/B374D848"]),
        plain("tid", &["(0,1)"]),
        plain("xid", &["1"]),
        plain("regclass", &["pg_class"]),
        plain("regtype", &["integer"]),
        plain("oidvector", &["1 2 3"]).without_arrays().by_text(),
        plain("int2vector", &["1 2 3"]).without_arrays().by_text(),
    ]
}

fn of_extensions() -> Vec<Type> {
    let shapes: &[&str] = &[
        "SRID=4326;POINT(1.5 -2.25)",
        "SRID=4326;LINESTRING(0 0,1 1)",
        "SRID=4326;POLYGON((0 0,1 0,1 1,0 0),(0.5 0.25,0.75 0.25,0.75 0.5,0.5 0.25))",
        "SRID=4326;MULTIPOINT(0 0,1 1)",
        "SRID=4326;GEOMETRYCOLLECTION(POINT(1 2),LINESTRING(0 0,1 1))",
    ];
    vec![
        plain("citext", &["", "Ünder", "It's", "MiXed"]).of(&["citext"]),
        plain("ltree", &["", "Top", "Top.Science.Astronomy"]).of(&["ltree"]),
        plain("lquery", &["*.Science@.*{1,2}"]).of(&["ltree"]).no_equality(),
        plain("ltxtquery", &["Europe & !Asia"]).of(&["ltree"]).no_equality(),
        plain("hstore", &["", "\"a\"=>\"1\", \"k k\"=>NULL"]).of(&["hstore"]).by_text(),
        plain("cube", &["(1, 2),(3, 4)"]).of(&["cube"]),
        plain("isbn13", &["978-0-393-04002-9"]).of(&["isn"]),
        Type { is_shape: true, has_array: false, ..plain("geometry", shapes) }.of(&["postgis"]),
        Type { is_shape: true, has_array: false, ..plain("geography", shapes) }.of(&["postgis"]),
        plain("box2d", &["BOX(0 0,1 1)"]).of(&["postgis"]).no_equality(),
        plain(
            "raster",
            &["0100000000000000000000F03F000000000000F0BF0000000000000000000000000000000000000000000000000000000000000000E61\
               0000000000000"],
        )
        .of(&["postgis", "postgis_raster"])
        .without_arrays(),
    ]
}
