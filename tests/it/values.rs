//! Every type of Postgres with values at its edges, round and round: written as SQL, read through the API and compared with
//! what Postgres itself makes of the row, then given back as the operand of a filter, in the document and in a variable,
//! which must find what Postgres finds; and the same for arrays of the type.

mod types;

use std::fmt::Write as _;

use axum::http::HeaderMap;
use generator::introspection::Mode;
use runtime::definition::RoleId;
use runtime::pipeline::{Engine, GraphqlRequest};
use runtime::{config::Config, session};
use serde_json::{Value, value::RawValue};
use sqlx::{AssertSqlSafe, Connection as _, Executor as _, PgConnection};

use self::types::{Type, types};
use crate::support::{databases, databases::Database, gateway};

/// How many arrays of a type there are.
const ARRAYS: usize = 4;

/// Whom to ask, and what was wrong.
struct Bench {
    engine: Engine,
    config: Config,
    /// For what is written.
    postgres: PgConnection,
    failures: Vec<String>,
    checks: usize,
}

/// A row, as Postgres has it.
struct Stored<'t> {
    type_: &'t Type,
    table: String,
    row: usize,
    /// As JSON.
    output: String,
    /// The value as text.
    text: String,
    /// The rows that are equal; `None` where there is no `=`.
    equal: Option<Vec<u32>>,
}

#[tokio::test(flavor = "multi_thread")]
async fn values_of_every_type_come_back_as_they_are() {
    let mut possible = Vec::new();
    for type_ in types() {
        if type_.sql == "xml" && !databases::are_real() {
            databases::left_out("xml", "the embedded server is built without it");
        } else if databases::offer(type_.extensions.iter().copied()).await {
            possible.push(type_);
        } else {
            databases::left_out(type_.name, &format!("the server has not {}", type_.extensions.join(", ")));
        }
    }
    let database = Database::create(&database(&possible)).await;
    let mut postgres = PgConnection::connect(database.url()).await.expect("the database answers");
    let mut stored = Vec::new();
    for type_ in &possible {
        for row in 0..type_.values.len() {
            stored.push(Stored::read(&mut postgres, type_, type_.table(), row, type_.has_equality).await);
        }
        for row in 0..if type_.has_array { ARRAYS } else { 0 } {
            stored.push(Stored::read(&mut postgres, type_, type_.array_table(), row, type_.arrays_have_equality).await);
        }
    }
    let directory = metadata(&possible);
    let environment = [("DATABASE_URL", database.url().to_owned())];
    let (engine, config) = gateway::in_memory(directory.path(), &environment, Mode::Refresh).await;
    let mut bench = Bench { engine, config, postgres, failures: Vec::new(), checks: 0 };
    for stored in &stored {
        bench.round_trip(stored).await;
    }
    let Bench { failures, checks, .. } = bench;
    assert!(failures.is_empty(), "{} failures\n{}", failures.len(), failures.join("\n"));
    assert!(checks > 1000, "only {checks} checks");
}

impl<'t> Stored<'t> {
    async fn read(postgres: &mut PgConnection, type_: &'t Type, table: String, row: usize, has_equality: bool) -> Self {
        let shown = if type_.is_shape { "ST_AsGeoJSON(v, 15, 4)::json" } else { "v" };
        let output = format!("SELECT row_to_json(r)::text FROM (SELECT {shown} AS v FROM {table} WHERE id = {row}) r");
        let output = ask_postgres(postgres, &output).await;
        let text = ask_postgres(postgres, &format!("SELECT v::text FROM {table} WHERE id = {row}")).await;
        let mut equal = None;
        if has_equality {
            let ids = format!(
                "SELECT coalesce(json_agg(id ORDER BY id), '[]')::text FROM {table} \
                 WHERE v = (SELECT v FROM {table} WHERE id = {row})"
            );
            equal = serde_json::from_str(&ask_postgres(postgres, &ids).await).expect("a list");
        }
        Self { type_, table, row, output, text, equal }
    }

    /// What is given back: what came out, or where that is of another form, the text.
    fn operand(&self) -> String {
        // Lists in a list of JSON are JSON, not another dimension.
        let is_ambiguous = self.type_.graphql.starts_with("json") && self.output.starts_with("{\"v\":[[");
        if self.type_.by_text || (is_ambiguous && self.is_array()) {
            return Value::from(self.text.as_str()).to_string();
        }
        let value = self.output.strip_prefix("{\"v\":").and_then(|rest| rest.strip_suffix('}'));
        value.expect("a row of one column").to_owned()
    }

    fn is_array(&self) -> bool {
        self.table.ends_with("_array")
    }

    fn graphql(&self) -> String {
        let scalar = self.type_.graphql;
        if self.is_array() { format!("[{scalar}!]") } else { scalar.to_owned() }
    }
}

async fn ask_postgres(postgres: &mut PgConnection, sql: &str) -> String {
    let found = sqlx::query_scalar::<_, String>(AssertSqlSafe(sql.to_owned())).fetch_one(postgres).await;
    found.unwrap_or_else(|error| panic!("{sql}: {error}"))
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
    async fn round_trip(&mut self, stored: &Stored<'_>) {
        let Stored { table, row, output, .. } = stored;
        let found = self.ask(&format!("{{ rows: {table}(where: {{id: {{_eq: {row}}}}}) {{ v }} }}"), None).await;
        self.compare(&format!("{table}, row {row}"), &format!("{{\"data\":{{\"rows\":[{output}]}}}}"), &found);
        self.finds(stored).await;
        self.writes(stored).await;
    }

    /// The value finds what Postgres finds.
    async fn finds(&mut self, stored: &Stored<'_>) {
        let Some(equal) = &stored.equal else { return };
        let ids: Vec<_> = equal.iter().map(|id| format!("{{\"id\":{id}}}")).collect();
        let expected = format!("{{\"data\":{{\"rows\":[{}]}}}}", ids.join(", "));
        let (table, graphql, operand) = (&stored.table, stored.graphql(), stored.operand());
        let query = |definitions: &str, condition: &str| {
            format!(
                "query {definitions} {{ rows: {table}(where: {{v: {{{condition}}}}}, order_by: {{id: asc}}) {{ id }} }}"
            )
        };
        let mut questions = vec![
            (query(&format!("($v: {graphql}!)"), "_eq: $v"), Some(format!("{{\"v\":{operand}}}"))),
            (query(&format!("($v: [{graphql}!]!)"), "_in: $v"), Some(format!("{{\"v\":[{operand}]}}"))),
        ];
        if let Some(literal) = literal(&operand) {
            questions.push((query("", &format!("_eq: {literal}")), None));
            questions.push((query("", &format!("_in: [{literal}]")), None));
        }
        for (document, variables) in questions {
            let found = self.ask(&document, variables.as_deref()).await;
            self.compare(&format!("{document} {variables:?}"), &expected, &found);
        }
    }

    /// Rows that are inserted and updated with the value hold what the first one does.
    async fn writes(&mut self, stored: &Stored<'_>) {
        let (table, graphql, operand) = (&stored.table, stored.graphql(), stored.operand());
        let (insert, update) = (format!("insert_{table}_one"), format!("update_{table}_by_pk"));
        let types = &self.engine.gateway.type_system;
        let has = |name: &str| {
            let root = types.mutation_root.map(|root| types.type_(root));
            root.is_some_and(|root| root.visible_field(name, RoleId::ADMIN).is_some())
        };
        let (inserts, updates) = (has(&insert), has(&update));
        let variables = Some(format!("{{\"v\":{operand}}}"));
        let mut written = Vec::new();
        if inserts {
            let document = format!("mutation ($v: {graphql}) {{ {insert}(object: {{id: 1001, v: $v}}) {{ id }} }}");
            written.push((1001, document, variables.clone()));
            // The text of `json` is kept as it is, and literals of the document are not written as JSON is.
            if let Some(literal) = literal(&operand).filter(|_| stored.type_.graphql != "json") {
                let document = format!("mutation {{ {insert}(object: {{id: 1002, v: {literal}}}) {{ id }} }}");
                written.push((1002, document, None));
            }
        }
        if updates {
            // Another value, where there is one.
            let row = stored.row;
            let prepare = format!(
                "INSERT INTO {table} SELECT 1003, v FROM {table} WHERE id < 1000 ORDER BY id = {row}, id LIMIT 1"
            );
            self.postgres.execute(AssertSqlSafe(prepare)).await.expect("a row to be updated");
            let set = "pk_columns: {id: 1003}, _set: {v: $v}";
            written.push((1003, format!("mutation ($v: {graphql}) {{ {update}({set}) {{ id }} }}"), variables));
        }
        for (id, document, variables) in written {
            let answer = self.ask(&document, variables.as_deref()).await;
            let text = format!("SELECT coalesce((SELECT v::text FROM {table} WHERE id = {id}), 'nothing')");
            let found = ask_postgres(&mut self.postgres, &text).await;
            self.compare(&format!("{document} {variables:?}: {answer}"), &stored.text, &found);
        }
        let clean = format!("DELETE FROM {table} WHERE id > 1000");
        self.postgres.execute(AssertSqlSafe(clean)).await.expect("rows can be deleted");
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
