//! Every type of Postgres with values at its edges, round and round: written as SQL, read through the API and compared with
//! what Postgres itself makes of the row, then given back as the operand of a filter, in the document and in a variable,
//! which must find what Postgres finds; and the same for arrays of the type.

mod types;

use std::fmt::Write as _;

use axum::http::HeaderMap;
use generator::introspection::Mode;
use runtime::pipeline::{Engine, GraphqlRequest};
use runtime::{config::Config, session};
use serde_json::{Value, value::RawValue};
use sqlx::{AssertSqlSafe, Connection as _, Executor as _, PgConnection};

use self::types::{Equality, Type, types};
use crate::support::{databases, databases::Database, gateway};

/// What is asked, and whom.
struct Bench {
    engine: Engine,
    config: Config,
    postgres: PgConnection,
    failures: Vec<String>,
    checks: usize,
}

#[tokio::test(flavor = "multi_thread")]
async fn values_of_every_type_come_back_as_they_are() {
    let mut possible = Vec::new();
    for type_ in types() {
        if databases::offer(type_.extensions.iter().copied()).await {
            possible.push(type_);
        } else {
            println!("skipped, the server has not {}: {}", type_.extensions.join(", "), type_.name);
        }
    }
    let database = Database::create(&database(&possible)).await;
    let directory = metadata(&possible);
    let environment = [("DATABASE_URL", database.url().to_owned())];
    let (engine, config) = gateway::in_memory(directory.path(), &environment, Mode::Refresh).await;
    // Expected values are read before an embedded server, which serves one connection, is asked through the gateway.
    let mut postgres = PgConnection::connect(database.url()).await.expect("the database answers");
    postgres.execute("SET extra_float_digits = 1").await.expect("a setting");
    let mut bench = Bench { engine, config, postgres, failures: Vec::new(), checks: 0 };
    for type_ in &possible {
        bench.round_trips(type_, &type_.table(), type_.values.len(), type_.equality).await;
        if type_.has_array {
            bench.round_trips(type_, &type_.array_table(), type_.array_rows(), type_.equality_of_arrays).await;
        }
    }
    let Bench { failures, checks, .. } = bench;
    assert!(failures.is_empty(), "{} failures\n{}", failures.len(), failures.join("\n"));
    assert!(checks > 500, "only {checks} checks");
}

fn database(types: &[Type]) -> String {
    let mut extensions: Vec<_> = types.iter().flat_map(|type_| type_.extensions).collect();
    extensions.sort_unstable();
    extensions.dedup();
    let mut sql = String::new();
    for extension in extensions {
        let _ = writeln!(sql, "CREATE EXTENSION {extension};");
    }
    sql.push_str(types::DEFINITIONS);
    for type_ in types {
        let Type { sql: name, values, .. } = type_;
        let _ = writeln!(sql, "CREATE TABLE {} (id int PRIMARY KEY, v {name});", type_.table());
        for (index, value) in values.iter().enumerate() {
            let _ = writeln!(sql, "INSERT INTO {} VALUES ({index}, {});", type_.table(), quote(value));
        }
        if type_.has_array {
            let table = type_.array_table();
            let all = values.iter().map(|value| quote(value)).collect::<Vec<_>>().join(", ");
            let first = quote(values[0]);
            let _ = writeln!(
                sql,
                "CREATE TABLE {table} (id int PRIMARY KEY, v {name}[]);
                 INSERT INTO {table} VALUES (0, ARRAY[{all}]::{name}[]), (1, '{{}}'), (2, ARRAY[{first}, {first}]::{name}[]),
                   (3, ARRAY[[{first}, {first}], [{first}, {first}]]::{name}[]);"
            );
        }
    }
    sql
}

fn quote(text: &str) -> String {
    format!("E'{}'", text.replace('\\', "\\\\").replace('\'', "''"))
}

fn metadata(types: &[Type]) -> tempfile::TempDir {
    let directory = tempfile::tempdir().expect("a temporary directory");
    std::fs::create_dir(directory.path().join("databases")).expect("a folder");
    let write = |path: &str, text: &str| std::fs::write(directory.path().join(path), text).expect("a file");
    write("version.yaml", "version: 3");
    let mut yaml = "- name: default\n  kind: postgres\n  configuration: {connection_info: {database_url: {from_env: \
                    DATABASE_URL}}}\n  tables:\n"
        .to_owned();
    for type_ in types {
        let _ = writeln!(yaml, "  - table: {}", type_.table());
        if type_.has_array {
            let _ = writeln!(yaml, "  - table: {}", type_.array_table());
        }
    }
    write("databases/databases.yaml", &yaml);
    directory
}

impl Bench {
    async fn round_trips(&mut self, type_: &Type, table: &str, rows: usize, equality: Equality) {
        let is_array = table.ends_with("_array");
        let graphql = if is_array { format!("[{}!]", type_.graphql) } else { type_.graphql.to_owned() };
        for row in 0..rows {
            let what = format!("{table}, row {row}");
            // As it comes out.
            let shown = if type_.is_shape && !is_array { "ST_AsGeoJSON(v, 15, 4)::json" } else { "v" };
            let expected =
                format!("SELECT row_to_json(r)::text FROM (SELECT {shown} AS v FROM {table} WHERE id = {row}) r");
            let expected = self.postgres(&expected).await;
            let found = self.ask(&format!("{{ rows: {table}(where: {{id: {{_eq: {row}}}}}) {{ v }} }}"), None).await;
            self.compare(&what, &format!("{{\"data\":{{\"rows\":[{expected}]}}}}"), &found);
            // As it goes in: what came out, or where that is of another form, the text.
            // Lists in a list of JSON are JSON, not another dimension.
            let is_ambiguous = is_array && type_.graphql == "jsonb" && expected.starts_with("{\"v\":[[");
            let operand = match if is_ambiguous { Equality::OfText } else { equality } {
                Equality::None => continue,
                Equality::OfText => {
                    let text = self.postgres(&format!("SELECT v::text FROM {table} WHERE id = {row}")).await;
                    Value::from(text).to_string()
                }
                Equality::OfOutput => {
                    let value = expected.strip_prefix("{\"v\":").and_then(|rest| rest.strip_suffix('}'));
                    value.expect("a row of one column").to_owned()
                }
            };
            let ids = format!(
                "SELECT coalesce(json_agg(id ORDER BY id), '[]')::text FROM {table} WHERE v = (SELECT v FROM {table} WHERE id = {row})"
            );
            let ids: Vec<u32> = serde_json::from_str(&self.postgres(&ids).await).expect("a list");
            let ids: Vec<_> = ids.iter().map(|id| format!("{{\"id\":{id}}}")).collect();
            let expected = format!("{{\"data\":{{\"rows\":[{}]}}}}", ids.join(", "));
            let query = |definitions: &str, operator: &str, operand: &str| {
                format!(
                    "query {definitions} {{ rows: {table}(where: {{v: {{{operator}: {operand}}}}}, order_by: {{id: asc}}) {{ id }} }}"
                )
            };
            let variables = format!("{{\"v\":{operand}}}");
            let document = query(&format!("($v: {graphql}!)"), "_eq", "$v");
            let found = self.ask(&document, Some(&variables)).await;
            self.compare(&format!("{what}, found by the variable {operand}"), &expected, &found);
            let variables = format!("{{\"v\":[{operand}]}}");
            let document = query(&format!("($v: [{graphql}!]!)"), "_in", "$v");
            let found = self.ask(&document, Some(&variables)).await;
            self.compare(&format!("{what}, found in the variable [{operand}]"), &expected, &found);
            if let Some(literal) = literal(&operand) {
                let found = self.ask(&query("", "_eq", &literal), None).await;
                self.compare(&format!("{what}, found by {literal}"), &expected, &found);
                let found = self.ask(&query("", "_in", &format!("[{literal}]")), None).await;
                self.compare(&format!("{what}, found in [{literal}]"), &expected, &found);
            }
        }
    }

    async fn postgres(&mut self, sql: &str) -> String {
        let found = sqlx::query_scalar::<_, String>(AssertSqlSafe(sql.to_owned())).fetch_one(&mut self.postgres).await;
        found.unwrap_or_else(|error| panic!("{sql}: {error}"))
    }

    async fn ask(&self, query: &str, variables: Option<&str>) -> String {
        let headers = HeaderMap::new();
        let session = session::resolve(self.engine.gateway, &self.config.authentication, &headers).expect("admin");
        let variables = variables.map(|text| RawValue::from_string(text.to_owned()).expect("variables are JSON"));
        let request = GraphqlRequest { query: query.into(), operation_name: None, variables: variables.as_deref() };
        let answer = self.engine.execute(request, &session, &headers, true).await;
        String::from_utf8(answer.body.to_vec()).expect("an answer is UTF-8")
    }

    fn compare(&mut self, what: &str, expected: &str, found: &str) {
        self.checks += 1;
        if expected != found {
            self.failures.push(format!("{what}\n  expected {expected}\n  found    {found}"));
        }
    }
}

/// JSON as a GraphQL literal; `None` where a key is no name.
fn literal(json: &str) -> Option<String> {
    let json = json.trim();
    if let Some(items) = serde_json::from_str::<Vec<&RawValue>>(json).ok().filter(|_| json.starts_with('[')) {
        let items: Option<Vec<_>> = items.iter().map(|item| literal(item.get())).collect();
        return Some(format!("[{}]", items?.join(", ")));
    }
    if json.starts_with('{') {
        let fields: std::collections::BTreeMap<String, &RawValue> = serde_json::from_str(json).ok()?;
        let field = |(name, value): (&String, &&RawValue)| {
            let is_name = name.starts_with(|first: char| first.is_ascii_alphabetic() || first == '_')
                && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
            Some(format!("{name}: {}", literal(value.get()).filter(|_| is_name)?))
        };
        return Some(format!("{{{}}}", fields.iter().map(field).collect::<Option<Vec<_>>>()?.join(", ")));
    }
    Some(json.to_owned())
}
