//! Every key and operator of a permission's filter, in both spellings, against the condition that the documentation says
//! it stands for, written by hand and asked of the same database.

use std::fmt::Write as _;

use axum::http::HeaderMap;
use generator::introspection::Mode;
use runtime::pipeline::GraphqlRequest;
use serde_json::{Value, json};

use crate::support::{databases, gateway};

const ROWS: &str = "
    CREATE TABLE pair (id int PRIMARY KEY, sample int, label text);
    CREATE TABLE sample (
        id int PRIMARY KEY, word text, other text NOT NULL, number int, another int, data jsonb, list int[], pair int,
        amount numeric, day date
    );
    INSERT INTO pair VALUES (1, 1, 'apple'), (2, 1, 'fig'), (3, 4, 'FIG'), (4, NULL, 'apple');
    INSERT INTO sample VALUES
        (1, 'apple', 'apple', 1, 1, '{\"a\": 1, \"b\": null}', '{1,2}', 1, 1.50, '2020-02-29'),
        (2, 'Fig', 'fig', 2, 1, '{\"b\": [1, 2]}', '{}', 3, 2, '2021-01-01'),
        (3, NULL, 'x%y', NULL, 3, NULL, NULL, NULL, NULL, NULL),
        (4, 'fig tree', 'fig', 3, NULL, '[\"a\", \"c\"]', '{2,NULL}', 2, -1, '2020-02-28'),
        (5, 'X-Hasura-Word', 'reader', 2, 2, '{}', '{2}', 4, 'NaN', 'infinity');
";

/// What the request says of itself.
const SESSION: [(&str, &str); 15] = [
    ("x-hasura-number", "2"),
    ("x-hasura-word", "apple"),
    ("x-hasura-words", "{apple,Fig}"),
    ("x-hasura-list", "{1,2}"),
    ("x-hasura-json", "{\"a\": 1}"),
    ("x-hasura-user-id", "4"),
    ("x-hasura-day", "2020-02-29"),
    ("x-hasura-pattern", "%FIG%"),
    ("x-hasura-keys", "{a,b}"),
    ("x-hasura-numbers", "{2,NULL}"),
    ("x-hasura-path", "top.a"),
    ("x-hasura-paths", "{top.a,other}"),
    ("x-hasura-dot", r#"{"type": "Point", "coordinates": [1, 1, 0]}"#),
    ("x-hasura-flat-dot", r#"{"type": "Point", "coordinates": [1, 1]}"#),
    (
        "x-hasura-square",
        r#"{"type": "Polygon", "coordinates": [[[0, 0, 0], [0, 4, 0], [4, 4, 0], [4, 0, 0], [0, 0, 0]]]}"#,
    ),
];

/// The filter, in YAML, and the condition on the rows of `sample`.
const FILTERS: &[(&str, &str)] = &[
    // Connectives.
    ("{}", "true"),
    ("{_and: []}", "true"),
    ("{_or: []}", "false"),
    ("{_not: {}}", "false"),
    ("{_and: [{number: 2}, {another: 1}]}", "number = 2 AND another = 1"),
    ("{_or: [{number: 3}, {another: 1}]}", "number = 3 OR another = 1"),
    ("{_not: {number: 2}}", "NOT number = 2"),
    ("{number: 2, another: 1, _or: [{id: 2}, {id: 3}]}", "number = 2 AND another = 1 AND id IN (2, 3)"),
    ("{number: {}}", "true"),
    ("{number: {_gt: 1, _lt: 3}}", "number > 1 AND number < 3"),
    // Comparisons with values.
    ("{word: fig tree}", "word = 'fig tree'"),
    ("{word: null}", "word IS NULL"),
    ("{number: {_eq: 2}}", "number = 2"),
    ("{other: {_eq: fig}}", "other = 'fig'"),
    ("{word: {_eq: null}}", "word IS NULL"),
    ("{other: {_eq: null}}", "other = NULL"),
    ("{number: {_neq: 2}}", "number <> 2"),
    ("{number: {_ne: 2}}", "number <> 2"),
    ("{word: {_neq: null}}", "word IS NOT NULL"),
    ("{other: {_neq: null}}", "other <> NULL"),
    ("{number: {_gt: 2}}", "number > 2"),
    ("{number: {_gte: 2}}", "number >= 2"),
    ("{number: {_lt: 2}}", "number < 2"),
    ("{number: {_lte: 2}}", "number <= 2"),
    ("{amount: {_gt: \"1.5\"}}", "amount > 1.5"),
    ("{day: {_gte: 2020-02-29}}", "day >= '2020-02-29'"),
    ("{number: {_in: [1, 3]}}", "number IN (1, 3)"),
    ("{number: {_in: []}}", "false"),
    ("{number: {_nin: [1, 3]}}", "number NOT IN (1, 3)"),
    ("{number: {_nin: []}}", "true"),
    ("{word: {_is_null: true}}", "word IS NULL"),
    ("{word: {_is_null: false}}", "word IS NOT NULL"),
    // Texts.
    ("{word: {_like: \"fig%\"}}", "word LIKE 'fig%'"),
    ("{word: {_nlike: \"fig%\"}}", "word NOT LIKE 'fig%'"),
    ("{word: {_ilike: \"fig%\"}}", "word ILIKE 'fig%'"),
    ("{word: {_nilike: \"fig%\"}}", "word NOT ILIKE 'fig%'"),
    ("{word: {_similar: \"(apple|Fig)\"}}", "word SIMILAR TO '(apple|Fig)'"),
    ("{word: {_nsimilar: \"(apple|Fig)\"}}", "word NOT SIMILAR TO '(apple|Fig)'"),
    ("{word: {_regex: \"^f\"}}", "word ~ '^f'"),
    ("{word: {_iregex: \"^f\"}}", "word ~* '^f'"),
    ("{word: {_nregex: \"^f\"}}", "word !~ '^f'"),
    ("{word: {_niregex: \"^f\"}}", "word !~* '^f'"),
    // Columns.
    ("{number: {_ceq: another}}", "number = another"),
    ("{number: {_ceq: [another]}}", "number = another"),
    ("{number: {_ceq: [$, another]}}", "number = another"),
    ("{number: {_cne: another}}", "number <> another"),
    ("{number: {_cneq: another}}", "number <> another"),
    ("{number: {_cgt: another}}", "number > another"),
    ("{number: {_cgte: another}}", "number >= another"),
    ("{number: {_clt: another}}", "number < another"),
    ("{number: {_clte: another}}", "number <= another"),
    ("{word: {_ceq: other}}", "word = other"),
    // Arrays and JSON.
    ("{list: {_contains: [2]}}", "list @> '{2}'"),
    ("{list: {_contained_in: [1, 2, 3]}}", "list <@ '{1,2,3}'"),
    ("{list: {_eq: [1, 2]}}", "list = '{1,2}'"),
    ("{list: [1, 2]}", "list = '{1,2}'"),
    ("{data: {_contains: {a: 1}}}", "data @> '{\"a\": 1}'"),
    ("{data: {_contained_in: {a: 1, b: null, c: 2}}}", "data <@ '{\"a\": 1, \"b\": null, \"c\": 2}'"),
    ("{data: {_eq: {}}}", "data = '{}'"),
    ("{data: {_has_key: a}}", "data ? 'a'"),
    ("{data: {_has_keys_any: [a, b]}}", "data ?| '{a,b}'"),
    ("{data: {_has_keys_all: [a, b]}}", "data ?& '{a,b}'"),
    ("{data: {_cast: {text: {_like: \"%1%\"}}}}", "data::text LIKE '%1%'"),
    ("{data: {_cast: {String: {_like: \"%1%\"}}}}", "data::text LIKE '%1%'"),
    // Session variables.
    ("{number: X-Hasura-Number}", "number = 2"),
    ("{number: {_eq: x-HASURA-nUmBeR}}", "number = 2"),
    ("{number: {_neq: X-Hasura-Number}}", "number <> 2"),
    ("{number: {_gt: X-Hasura-Number}}", "number > 2"),
    ("{day: X-Hasura-Day}", "day = '2020-02-29'"),
    ("{id: REQ_USER_ID}", "id = 4"),
    ("{other: X-Hasura-Role}", "other = 'reader'"),
    ("{word: {_ilike: X-Hasura-Pattern}}", "word ILIKE '%FIG%'"),
    ("{word: {_in: X-Hasura-Words}}", "word IN ('apple', 'Fig')"),
    ("{word: {_nin: X-Hasura-Words}}", "word NOT IN ('apple', 'Fig')"),
    ("{number: {_in: X-Hasura-Numbers}}", "number IN (2, NULL)"),
    ("{number: {_nin: X-Hasura-Numbers}}", "number NOT IN (2, NULL)"),
    ("{list: X-Hasura-List}", "list = '{1,2}'"),
    ("{list: {_eq: X-Hasura-List}}", "list = '{1,2}'"),
    ("{list: {_contains: X-Hasura-List}}", "list @> '{1,2}'"),
    ("{list: {_contained_in: X-Hasura-List}}", "list <@ '{1,2}'"),
    ("{data: {_contains: X-Hasura-Json}}", "data @> '{\"a\": 1}'"),
    ("{data: {_has_key: X-Hasura-Word}}", "data ? 'apple'"),
    ("{data: {_has_keys_any: X-Hasura-Keys}}", "data ?| '{a,b}'"),
    ("{data: {_has_keys_all: X-Hasura-Keys}}", "data ?& '{a,b}'"),
    // In a list it is a text like any other.
    ("{word: {_in: [X-Hasura-Word, Fig]}}", "word IN ('X-Hasura-Word', 'Fig')"),
    ("{data: {_has_keys_any: [X-Hasura-Word, a]}}", "data ?| '{X-Hasura-Word,a}'"),
    // Related rows: the role may read none of them.
    ("{pairs: {}}", "EXISTS (SELECT 1 FROM pair p WHERE p.sample = s.id)"),
    ("{pairs: {label: fig}}", "EXISTS (SELECT 1 FROM pair p WHERE p.sample = s.id AND p.label = 'fig')"),
    ("{_not: {pairs: {label: fig}}}", "NOT EXISTS (SELECT 1 FROM pair p WHERE p.sample = s.id AND p.label = 'fig')"),
    ("{pairs: {label: {_ceq: [$, word]}}}", "EXISTS (SELECT 1 FROM pair p WHERE p.sample = s.id AND p.label = s.word)"),
    ("{the_pair: {label: X-Hasura-Word}}", "EXISTS (SELECT 1 FROM pair p WHERE p.id = s.pair AND p.label = 'apple')"),
    (
        "{the_pair: {the_sample: {number: {_clt: [$, id]}}}}",
        "EXISTS (SELECT 1 FROM pair p JOIN sample t ON t.id = p.sample WHERE p.id = s.pair AND t.number < s.id)",
    ),
    ("{_exists: {_table: pair, _where: {label: FIG}}}", "EXISTS (SELECT 1 FROM pair p WHERE p.label = 'FIG')"),
    ("{_exists: {_table: pair, _where: {label: none}}}", "false"),
    (
        "{_exists: {_table: {schema: public, name: pair}, _where: {sample: {_ceq: [$, another]}, label: X-Hasura-Word}}}",
        "EXISTS (SELECT 1 FROM pair p WHERE p.sample = s.another AND p.label = 'apple')",
    ),
    (
        "{the_pair: {_exists: {_table: sample, _where: {number: {_cgt: [$, number]}}}}}",
        "EXISTS (SELECT 1 FROM pair p WHERE p.id = s.pair AND EXISTS (SELECT 1 FROM sample t WHERE t.number > s.number))",
    ),
];

const PLACES: &str = "
    CREATE EXTENSION IF NOT EXISTS ltree;
    CREATE EXTENSION IF NOT EXISTS citext;
    CREATE EXTENSION IF NOT EXISTS postgis;
    CREATE TABLE sample (
        id int PRIMARY KEY, path ltree, label citext, shape geometry(GeometryZ, 4326), globe geography(Point, 4326)
    );
    INSERT INTO sample VALUES
        (1, 'top', 'Apple', 'SRID=4326;POLYGON Z ((0 0 0, 0 4 0, 4 4 0, 4 0 0, 0 0 0))', 'SRID=4326;POINT(1 1)'),
        (2, 'top.a', 'fig', 'SRID=4326;LINESTRING Z (-1 1 0, 2 1 0)', 'SRID=4326;POINT(3 3)'),
        (3, 'top.a.b', 'APPLE', 'SRID=4326;POINT Z (1 1 0)', 'SRID=4326;POINT(40 40)'),
        (4, 'other.b', NULL, 'SRID=4326;POLYGON Z ((3 3 0, 3 6 0, 6 6 0, 6 3 0, 3 3 0))', NULL),
        (5, NULL, 'pie', 'SRID=4326;POLYGON Z ((4 0 9, 4 4 9, 8 4 9, 8 0 9, 4 0 9))', 'SRID=4326;POINT(1.001 1)');
    -- The shapes that filters name.
    CREATE FUNCTION square() RETURNS geometry LANGUAGE sql IMMUTABLE AS
        $$ SELECT 'SRID=4326;POLYGON Z ((0 0 0, 0 4 0, 4 4 0, 4 0 0, 0 0 0))'::geometry $$;
    CREATE FUNCTION dot() RETURNS geometry LANGUAGE sql IMMUTABLE AS $$ SELECT 'SRID=4326;POINT Z (1 1 0)'::geometry $$;
    CREATE FUNCTION flat_dot() RETURNS geometry LANGUAGE sql IMMUTABLE AS $$ SELECT 'SRID=4326;POINT(1 1)'::geometry $$;
";

/// Of columns whose types come from extensions.
const PLACE_FILTERS: &[(&str, &str)] = &[
    ("{path: top.a}", "path = 'top.a'"),
    ("{path: {_ancestor: top.a.b}}", "path @> 'top.a.b'"),
    ("{path: {_ancestor_any: [top.a.b, other.b]}}", "path @> 'top.a.b' OR path @> 'other.b'"),
    ("{path: {_descendant: top.a}}", "path <@ 'top.a'"),
    ("{path: {_descendant_any: [top.a, other]}}", "path <@ 'top.a' OR path <@ 'other'"),
    ("{path: {_matches: \"*.b\"}}", "path ~ '*.b'"),
    ("{path: {_matches_any: [\"*.b\", top]}}", "path ~ '*.b' OR path ~ 'top'"),
    ("{path: {_matches_fulltext: \"a & b\"}}", "path @ 'a & b'"),
    ("{path: {_ancestor: X-Hasura-Path}}", "path @> 'top.a'"),
    ("{path: {_descendant_any: X-Hasura-Paths}}", "path <@ 'top.a' OR path <@ 'other'"),
    ("{label: apple}", "lower(label::text) = 'apple'"),
    ("{label: {_like: \"APP%\"}}", "label::text ILIKE 'APP%'"),
    ("{label: {_in: [FIG, Pie]}}", "lower(label::text) IN ('fig', 'pie')"),
    ("{shape: {_st_contains: {type: Point, coordinates: [1, 1, 0]}}}", "st_contains(shape, dot())"),
    ("{shape: {_st_contains: X-Hasura-Dot}}", "st_contains(shape, dot())"),
    ("{shape: {_st_crosses: X-Hasura-Square}}", "st_crosses(shape, square())"),
    ("{shape: {_st_equals: X-Hasura-Square}}", "st_equals(shape, square())"),
    ("{shape: {_st_intersects: X-Hasura-Square}}", "st_intersects(shape, square())"),
    ("{shape: {_st_3d_intersects: X-Hasura-Square}}", "st_3dintersects(shape, square())"),
    ("{shape: {_st_overlaps: X-Hasura-Square}}", "st_overlaps(shape, square())"),
    ("{shape: {_st_touches: X-Hasura-Square}}", "st_touches(shape, square())"),
    ("{shape: {_st_within: X-Hasura-Square}}", "st_within(shape, square())"),
    ("{shape: {_st_d_within: {distance: 2.5, from: X-Hasura-Dot}}}", "st_dwithin(shape, dot(), 2.5)"),
    ("{shape: {_st_3d_d_within: {distance: 9.5, from: X-Hasura-Dot}}}", "st_3ddwithin(shape, dot(), 9.5)"),
    (
        "{shape: {_cast: {geography: {_st_d_within: {distance: 250000, from: X-Hasura-Flat-Dot}}}}}",
        "st_dwithin(shape::geography, flat_dot()::geography, 250000)",
    ),
    ("{globe: {_st_intersects: X-Hasura-Flat-Dot}}", "st_intersects(globe, flat_dot()::geography)"),
    (
        "{globe: {_st_d_within: {distance: 200, from: {type: Point, coordinates: [1, 1]}, use_spheroid: false}}}",
        "st_dwithin(globe, flat_dot()::geography, 200, false)",
    ),
    (
        "{globe: {_cast: {geometry: {_st_d_within: {distance: 3, from: X-Hasura-Flat-Dot}}}}}",
        "st_dwithin(globe::geometry, flat_dot(), 3)",
    ),
];

/// The same with `$` for the `_` that keys begin with, but for the two inside of `$exists`.
fn with_dollars(filter: &str) -> String {
    let dollars = filter.replace("{_", "{$").replace(", _", ", $");
    dollars.replace("{$table", "{_table").replace("$where", "_where")
}

/// The tables of `ROWS`.
const SAMPLES: &str = "
    - table: pair
      object_relationships:
        - name: the_sample
          using: {manual_configuration: {remote_table: sample, column_mapping: {sample: id}}}
    - table: sample
      # Filters use the names of the database.
      configuration: {column_config: {word: {custom_name: theWord}, number: {custom_name: word}}}
      object_relationships:
        - name: the_pair
          using: {manual_configuration: {remote_table: pair, column_mapping: {pair: id}}}
      array_relationships:
        - name: pairs
          using: {manual_configuration: {remote_table: pair, column_mapping: {id: sample}}}
      select_permissions:
        # Its name is in a row.
        - {role: reader, permission: {columns: [id], filter: {other: X-Hasura-Role}}}
";

fn write_metadata(directory: &std::path::Path, tables: &str, filters: &[(&str, &str)]) {
    let mut yaml = "
- name: default
  kind: postgres
  configuration:
    connection_info: {database_url: {from_env: DATABASE_URL}, pool_settings: {max_connections: 1}}
  tables:"
        .to_owned();
    yaml.push_str(tables);
    for (index, (filter, _)) in filters.iter().enumerate() {
        let _ = writeln!(yaml, "        - {{role: plain{index}, permission: {{columns: [id], filter: {filter}}}}}");
        let dollars = with_dollars(filter);
        let _ = writeln!(yaml, "        - {{role: dollars{index}, permission: {{columns: [id], filter: {dollars}}}}}");
    }
    std::fs::create_dir(directory.join("databases")).expect("a folder");
    std::fs::write(directory.join("version.yaml"), "version: 3").expect("a file");
    std::fs::write(directory.join("databases/databases.yaml"), yaml).expect("a file");
}

async fn compare(rows: &str, tables: &str, filters: &[(&str, &str)]) {
    let database = super::database().await;
    database.reset(rows).await;
    let directory = tempfile::tempdir().expect("a temporary directory");
    write_metadata(directory.path(), tables, filters);
    let queries = filters.iter().enumerate().map(|(index, (_, condition))| {
        format!(
            "SELECT {index} AS filter, (SELECT coalesce(json_agg(json_build_object('id', s.id) ORDER BY s.id), '[]')
                FROM sample s WHERE {condition}) AS rows"
        )
    });
    let rows = database.rows(&format!("{} ORDER BY filter", queries.collect::<Vec<_>>().join(" UNION ALL "))).await;
    let expected = rows.lines().map(|row| serde_json::from_str::<Value>(row).expect("a row")["rows"].take());
    let environment = [("DATABASE_URL", database.url().to_owned())];
    let (engine, config) = gateway::in_memory(directory.path(), &environment, Mode::Live).await;
    let mut differences = String::new();
    for (index, ((filter, condition), expected)) in filters.iter().zip(expected).enumerate() {
        for spelling in ["plain", "dollars"] {
            let is_of_roles = filter.contains("X-Hasura-Role");
            let role = if is_of_roles { "reader".to_owned() } else { format!("{spelling}{index}") };
            let mut headers = HeaderMap::new();
            headers.insert("x-hasura-role", role.parse().expect("a name"));
            for (name, value) in SESSION {
                headers.insert(name, value.parse().expect("a value"));
            }
            let session =
                runtime::session::resolve(engine.gateway, &config.authentication, &headers).expect("everybody may ask");
            let query = "{ sample(order_by: {id: asc}) { id } }";
            let request = GraphqlRequest { query: query.into(), operation_name: None, variables: None };
            let answer = engine.execute(request, &session, &headers, false).await;
            let found: Value = serde_json::from_slice(&answer.body).expect("JSON");
            if found != json!({"data": {"sample": expected}}) {
                let _ = writeln!(differences, "{role}: {filter} is not {condition}, {expected}: {found}");
            }
        }
    }
    assert!(differences.is_empty(), "{differences}");
}

#[tokio::test(flavor = "multi_thread")]
async fn every_operator_is_the_condition_it_stands_for() {
    compare(ROWS, SAMPLES, FILTERS).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn operators_of_extensions_are_the_conditions_they_stand_for() {
    if !databases::offer(["ltree", "citext", "postgis"].into_iter()).await {
        return;
    }
    compare(PLACES, "\n    - table: sample\n      select_permissions:\n", PLACE_FILTERS).await;
}
