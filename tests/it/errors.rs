//! The messages, codes and places of what a request may have wrong, row by row of the documentation's table: a client that
//! knows them finds them here.

mod table;

use std::fmt::Write as _;

use axum::http::HeaderMap;
use generator::introspection::Mode;
use runtime::pipeline::GraphqlRequest;
use serde_json::{Value, json};

use crate::support::{databases::Database, gateway};

const ROWS: &str = "
    CREATE TABLE author (
        id int PRIMARY KEY, name text NOT NULL UNIQUE, uid uuid, meta jsonb, big bigint, boss int REFERENCES author,
        score int CHECK (score > 0), during int4range, EXCLUDE USING gist (during WITH &&)
    );
    CREATE TABLE article (id int PRIMARY KEY, author_id int NOT NULL REFERENCES author, title text NOT NULL);
    INSERT INTO author (id, name, meta, boss, during) VALUES (1, 'Ada', '{\"a\": 1}', NULL, '[1,5)'), (2, 'Bob', NULL, 1, NULL);
    INSERT INTO article VALUES (1, 1, 'One');
    CREATE FUNCTION search(term text, at_least int) RETURNS SETOF author LANGUAGE sql STABLE AS
        $$ SELECT * FROM author WHERE name LIKE term AND id >= at_least $$;
    CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
        IF NEW.title = 'raise' THEN RAISE EXCEPTION 'a secret of the trigger'; END IF;
        IF NEW.title = 'data' THEN RAISE EXCEPTION 'said to all' USING ERRCODE = '22000'; END IF;
        IF NEW.title = 'turn' THEN NEW.title := 'no'; END IF;
        IF NEW.title = 'divide' THEN NEW.id := 1 / 0; END IF;
        RETURN NEW;
    END $$;
    CREATE TRIGGER refuses BEFORE INSERT OR UPDATE ON article FOR EACH ROW EXECUTE FUNCTION refuse();
";

const METADATA: &str = r#"
- name: default
  kind: postgres
  configuration:
    connection_info: {database_url: {from_env: DATABASE_URL}, pool_settings: {max_connections: 1}}
  functions: [{function: search}]
  tables:
    - table: author
      array_relationships:
        - {name: articles, using: {foreign_key_constraint_on: {table: article, column: author_id}}}
      select_permissions:
        - {role: reader, permission: {columns: [id, name], filter: {boss: X-Hasura-User-Id}}}
    - table: article
      object_relationships:
        - {name: author, using: {foreign_key_constraint_on: author_id}}
      insert_permissions:
        - {role: writer, permission: {columns: "*", check: {title: {_neq: no}}}}
      update_permissions:
        - {role: writer, permission: {columns: [title], filter: {}, check: {title: {_neq: no}}}}
"#;

#[tokio::test(flavor = "multi_thread")]
async fn errors_are_those_of_the_table() {
    let database = Database::create(ROWS).await;
    let directory = tempfile::tempdir().expect("a temporary directory");
    std::fs::create_dir(directory.path().join("databases")).expect("a folder");
    std::fs::write(directory.path().join("version.yaml"), "version: 3").expect("a file");
    std::fs::write(directory.path().join("databases/databases.yaml"), METADATA).expect("a file");
    let environment = [("DATABASE_URL", database.url().to_owned())];
    let (engine, config) = gateway::in_memory(directory.path(), &environment, Mode::Live).await;
    let mut differences = String::new();
    for (role, query, variables, [path, code, message]) in table::REQUESTS {
        let mut headers = HeaderMap::new();
        headers.insert("x-hasura-role", role.parse().expect("a name"));
        let session =
            runtime::session::resolve(engine.gateway, &config.authentication, &headers).expect("everybody may ask");
        let raw = serde_json::value::RawValue::from_string((*variables).to_owned()).ok();
        let request = GraphqlRequest { query: (*query).into(), operation_name: None, variables: raw.as_deref() };
        let answer = engine.execute(request, &session, &headers, false).await;
        let found: Value = serde_json::from_slice(&answer.body).expect("JSON");
        let error = &found["errors"][0];
        let is_message = error["message"].as_str().is_some_and(|found| found.starts_with(message));
        let mut extensions = error["extensions"].clone();
        // What went wrong inside is for `admin` alone.
        let internal = extensions.as_object_mut().and_then(|extensions| extensions.remove("internal"));
        let is_shown = internal.is_none() || *role == "admin";
        let is_alone = found.get("data").is_none_or(|data| {
            data.is_null() || data.as_object().is_some_and(|data| data.values().all(Value::is_null))
        });
        if !is_message || !is_shown || !is_alone || extensions != json!({"path": path, "code": code}) {
            let _ = writeln!(
                differences,
                "{role}: {query} {variables}\n  expected {path} {code} {message}\n  found {found}"
            );
        }
    }
    assert!(differences.is_empty(), "{differences}");
}
