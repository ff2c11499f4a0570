//! Mutations against a gateway, and the same by hand-written SQL in a twin of its database: both must give the same
//! answer and leave the same rows in every table, after every single change.

use std::{collections::BTreeSet, fmt};

use serde_json::{Map, Value, json};
use sqlx::{AssertSqlSafe, Connection as _, PgConnection, error::DatabaseError};

use super::compare::Store;
use crate::support::{databases::Database, serve::Server};

/// A mutation, and what it must do.
pub struct Change {
    pub role: &'static str,
    pub user: u32,
    pub query: String,
    pub variables: Value,
    pub outcome: Outcome,
}

/// What a mutation must do.
pub enum Outcome {
    /// What these statements do in one transaction. Each gives the text of the field it is named after, or of the next
    /// element of the list where that name ends with `[]`; one without a name gives nothing. Where one of them fails,
    /// the gateway must say so and change nothing.
    Same(Vec<(String, String)>),
    /// Nothing, and give this code and message.
    Refused(&'static str, String),
}

impl Change {
    /// A change without variables; SQL speaks of the user as `{user}`.
    pub fn new(role: &'static str, user: u32, query: impl Into<String>, statements: &[(&str, &str)]) -> Self {
        let statements = statements.iter().map(|(name, sql)| ((*name).to_owned(), (*sql).to_owned())).collect();
        let outcome = Outcome::Same(statements);
        Self { role, user, query: query.into(), variables: json!({}), outcome }
    }

    /// A change that the role must not make.
    pub fn refused(
        role: &'static str,
        user: u32,
        query: impl Into<String>,
        code: &'static str,
        message: impl Into<String>,
    ) -> Self {
        let outcome = Outcome::Refused(code, message.into());
        Self { role, user, query: query.into(), variables: json!({}), outcome }
    }

    /// A change whose new rows or values a permission's check does not let pass.
    pub fn unchecked(role: &'static str, user: u32, query: impl Into<String>) -> Self {
        let message = "check constraint of an insert/update permission has failed";
        Self::refused(role, user, query, "permission-error", message)
    }

    pub fn with(self, variables: Value) -> Self {
        Self { variables, ..self }
    }
}

impl fmt::Display for Change {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{} {}: {:.2000}", self.role, self.user, self.query)
    }
}

/// Makes the changes one after the other and gives what is different, up to the first difference in the tables.
pub async fn run(
    store: &Store,
    changes: &[Change],
    server: &Server,
    database: &Database,
    twin: &Database,
) -> Vec<String> {
    let mut failures = Vec::new();
    let mut connection = PgConnection::connect(twin.url()).await.expect("the database answers");
    let mut other = PgConnection::connect(database.url()).await.expect("the database answers");
    for change in changes {
        let expected = match &change.outcome {
            Outcome::Same(statements) => by_hand(&mut connection, change.user, statements).await,
            Outcome::Refused(code, message) => error(code, message),
        };
        let found = ask(server, change).await;
        if found != expected {
            failures.push(format!("{change}\n--- by SQL\n{expected:.4000}\n--- by the gateway\n{found:.4000}"));
        }
        if matches!(change.outcome, Outcome::Refused("validation-failed", _)) {
            // Nothing has run, and the next change would show it.
            continue;
        }
        let (ours, theirs) = (digests(store, &mut connection).await, digests(store, &mut other).await);
        if let Some(index) = (0..ours.len()).find(|index| ours[*index] != theirs[*index]) {
            let table = store.tables[index].0;
            let (expected, found) = (rows(table, &mut connection).await, rows(table, &mut other).await);
            let (missing, extra) = (only_in(&expected, &found), only_in(&found, &expected));
            failures.push(format!("{change}\n--- {table} by SQL\n{missing}\n--- {table} by the gateway\n{extra}"));
            return failures;
        }
    }
    failures
}

/// Asks, and gives `data`, or code and message of the error.
async fn ask(server: &Server, change: &Change) -> Value {
    let body = json!({ "query": change.query, "variables": change.variables });
    let request = server.request(body.to_string()).header("x-hasura-role", change.role);
    let answer = request.header("x-hasura-user-id", change.user.to_string()).send().await.expect("an answer");
    let mut answer: Value =
        serde_json::from_str(&answer.text().await.expect("a whole answer")).expect("the answer is JSON");
    let failed = &answer["errors"][0];
    if let (Some(code), Some(message)) = (failed["extensions"]["code"].as_str(), failed["message"].as_str()) {
        assert!(answer["data"].is_null(), "{change}: {answer}");
        return error(code, message);
    }
    let mut data = answer["data"].take();
    sort_returned(&mut data);
    data
}

fn error(code: &str, message: &str) -> Value {
    json!({ "error": { "code": code, "message": message } })
}

/// Rows come back from a mutation in no order that SQL would promise.
fn sort_returned(value: &mut Value) {
    match value {
        Value::Array(values) => values.iter_mut().for_each(sort_returned),
        Value::Object(members) => {
            members.values_mut().for_each(sort_returned);
            if let Some(Value::Array(rows)) = members.get_mut("returning") {
                rows.sort_by_cached_key(Value::to_string);
            }
        }
        _ => {}
    }
}

async fn by_hand(connection: &mut PgConnection, user: u32, statements: &[(String, String)]) -> Value {
    let mut transaction = connection.begin().await.expect("a transaction begins");
    let mut data = Map::new();
    for (name, sql) in statements {
        let sql = sql.replace("{user}", &user.to_string());
        if name.is_empty() {
            match sqlx::query(AssertSqlSafe(sql.clone())).execute(&mut *transaction).await {
                Ok(_) => continue,
                Err(sqlx::Error::Database(failed)) => return refused_by_postgres(&*failed),
                Err(failed) => panic!("{failed}: {sql}"),
            }
        }
        let text: Option<String> =
            match sqlx::query_scalar(AssertSqlSafe(sql.clone())).fetch_optional(&mut *transaction).await {
                Ok(text) => text.flatten(),
                Err(sqlx::Error::Database(failed)) => return refused_by_postgres(&*failed),
                Err(failed) => panic!("{failed}: {sql}"),
            };
        let value = text.map_or(Value::Null, |text| serde_json::from_str(&text).expect("Postgres builds JSON"));
        match name.strip_suffix("[]") {
            Some(name) => {
                let list = data.entry(name).or_insert_with(|| json!([]));
                list.as_array_mut().expect("a list").push(value);
            }
            None => drop(data.insert(name.clone(), value)),
        }
    }
    transaction.commit().await.expect("a transaction is committed");
    let mut data = Value::Object(data);
    sort_returned(&mut data);
    data
}

/// What the gateway must say where Postgres refuses. The transaction is rolled back when it goes out of scope.
fn refused_by_postgres(failed: &dyn DatabaseError) -> Value {
    let (code, prefix) = match failed.code().as_deref() {
        Some("23502") => ("constraint-violation", "Not-NULL violation. "),
        Some("23503") => ("constraint-violation", "Foreign key violation. "),
        Some("23505") => ("constraint-violation", "Uniqueness violation. "),
        Some(code) if code.starts_with("22") => ("data-exception", ""),
        code => panic!("{code:?} is not expected: {failed}"),
    };
    error(code, &format!("{prefix}{}", failed.message()))
}

/// A digest of each table's rows, in whatever order they are.
async fn digests(store: &Store, connection: &mut PgConnection) -> Vec<String> {
    let digest = |(table, _): &(&str, _)| {
        format!(r#"(SELECT coalesce(sum(hashtextextended(t::text, 0)), 0)::text || ' ' || count(*) FROM "{table}" t)"#)
    };
    let sql = format!("SELECT ARRAY[{}]", store.tables.iter().map(digest).collect::<Vec<_>>().join(", "));
    sqlx::query_scalar(AssertSqlSafe(sql)).fetch_one(connection).await.expect("the digests")
}

/// Every row of a table.
async fn rows(table: &str, connection: &mut PgConnection) -> Vec<String> {
    let sql = format!(r#"SELECT t::text FROM "{table}" t ORDER BY 1"#);
    sqlx::query_scalar(AssertSqlSafe(sql)).fetch_all(connection).await.expect("the rows")
}

fn only_in(these: &[String], those: &[String]) -> String {
    let others: BTreeSet<_> = those.iter().collect();
    these.iter().filter(|row| !others.contains(row)).take(10).cloned().collect::<Vec<_>>().join("\n")
}
