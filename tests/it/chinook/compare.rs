//! A description of what roles may see of a store, and the comparisons that follow from it.
//!
//! SQL in a description speaks of the row that is looked at as `{row}`, of a related one as `{other}`, and of the session
//! variable `x-hasura-user-id` as `{user}`.

use std::{collections::BTreeSet, fmt};

use serde_json::{Value, json};
use sqlx::{AssertSqlSafe, Connection as _, PgConnection};

use crate::support::serve::Server;

/// Tables, who may see and change what of them, and how they are related.
pub struct Store {
    /// Tables and their primary keys.
    pub tables: &'static [(&'static str, &'static [&'static str])],
    /// What is not in here, a role must not see.
    pub grants: &'static [Grant],
    /// Relationships.
    pub links: &'static [Link],
    /// Roles with the values of `x-hasura-user-id` to ask with.
    pub users: &'static [(&'static str, &'static [u32])],
    /// Role, request, and the SQL of what it must give.
    pub requests: &'static [(&'static str, &'static str, &'static str)],
}

/// What a role may see of a table.
pub struct Grant {
    pub role: &'static str,
    pub table: &'static str,
    pub columns: &'static [&'static str],
    /// A condition in SQL.
    pub rows: &'static str,
}

/// A relationship.
pub struct Link {
    pub table: &'static str,
    pub name: &'static str,
    pub target: &'static str,
    pub is_list: bool,
    /// A condition in SQL.
    pub on: &'static str,
}

/// A [`Grant`].
pub const fn grant(
    role: &'static str,
    table: &'static str,
    columns: &'static [&'static str],
    rows: &'static str,
) -> Grant {
    Grant { role, table, columns, rows }
}

/// A [`Link`] to one row.
pub const fn object(table: &'static str, name: &'static str, target: &'static str, on: &'static str) -> Link {
    Link { table, name, target, is_list: false, on }
}

/// A [`Link`] to many rows.
pub const fn array(table: &'static str, name: &'static str, target: &'static str, on: &'static str) -> Link {
    Link { table, name, target, is_list: true, on }
}

/// A request, and what it must give.
pub struct Case {
    role: &'static str,
    user: String,
    pub query: String,
    /// Selects the text of `data`.
    sql: String,
}

impl Case {
    pub fn headers(&self) -> [(&str, &str); 2] {
        [("x-hasura-role", self.role), ("X-Hasura-User-Id", &self.user)]
    }
}

impl fmt::Display for Case {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{} {}: {}\n{}", self.role, self.user, self.query, self.sql)
    }
}

impl Store {
    pub fn grant(&self, role: &str, table: &str) -> Option<&'static Grant> {
        self.grants.iter().find(|grant| grant.role == role && grant.table == table)
    }

    pub fn key(&self, table: &str) -> &'static [&'static str] {
        self.tables.iter().find(|(name, _)| *name == table).expect("the table is described").1
    }

    /// The relationships of a table that a role can follow.
    pub fn links<'s>(
        &'s self,
        role: &'s str,
        table: &'s str,
    ) -> impl Iterator<Item = (&'static Link, &'static Grant)> + 's {
        let links = self.links.iter().filter(move |link| link.table == table);
        links.filter_map(move |link| Some((link, self.grant(role, link.target)?)))
    }
}

/// Every table, relationship and request of the store, for every user.
pub fn cases(store: &Store) -> Vec<Case> {
    let mut cases = Vec::new();
    for (role, users) in store.users {
        for user in *users {
            let user = user.to_string();
            let mut add = |query: String, sql: String| {
                let sql = sql.replace("{user}", &user);
                cases.push(Case { role, user: user.clone(), query, sql });
            };
            for grant in store.grants.iter().filter(|grant| grant.role == *role) {
                let key = store.key(grant.table);
                let (query, sql) = all_rows(grant, key);
                add(query, sql);
                let (query, sql) = rows_by_key(grant, key);
                add(query, sql);
                for (link, target) in store.links(role, grant.table) {
                    for (query, sql) in through_link(grant, key, link, target, store.key(link.target)) {
                        add(query, sql);
                    }
                }
            }
            for (_, query, sql) in store.requests.iter().filter(|(for_role, ..)| for_role == role) {
                add((*query).to_owned(), (*sql).to_owned());
            }
        }
    }
    cases
}

/// Every row, every column.
fn all_rows(grant: &Grant, key: &[&str]) -> (String, String) {
    let Grant { table, columns, .. } = grant;
    let query = format!("{{ {table}(order_by: {}) {{ {} }} }}", order_by(key), columns.join(" "));
    (query, data(table, &list(table, &selected("mine", columns), &rows_of(grant, "mine"), key)))
}

/// Single rows by primary key under aliases: those that there are, those that there are not, those of others.
fn rows_by_key(grant: &Grant, key: &[&str]) -> (String, String) {
    let Grant { table, columns, .. } = grant;
    let (mut fields, mut members) = (Vec::new(), Vec::new());
    for number in 0..40_u32 {
        let values: Vec<u32> = match key {
            [_] => vec![number],
            _ => vec![1 + number % 3, 1 + number / 3],
        };
        let arguments: Vec<_> = key.iter().zip(&values).map(|(column, value)| format!("{column}: {value}")).collect();
        let equals: Vec<_> =
            key.iter().zip(&values).map(|(column, value)| format!(r#"mine."{column}" = {value}"#)).collect();
        fields.push(format!("r{number}: {table}_by_pk({}) {{ {} }}", arguments.join(" "), columns.join(" ")));
        let rows = format!("{} AND {}", rows_of(grant, "mine"), equals.join(" AND "));
        members.push(format!("'r{number}', ({})", one(table, &selected("mine", columns), &rows)));
    }
    (format!("{{ {} }}", fields.join(" ")), format!("SELECT json_build_object({})::text", members.join(", ")))
}

/// What is behind a relationship; the rows that have something behind it; rows sorted by what is behind it.
fn through_link(
    grant: &Grant,
    key: &[&str],
    link: &Link,
    target: &Grant,
    target_key: &[&str],
) -> Vec<(String, String)> {
    let table = grant.table;
    let on = link.on.replace("{row}", "mine").replace("{other}", "theirs");
    let behind = format!("({on}) AND {}", rows_of(target, "theirs"));
    let columns = target.columns.join(" ");
    let (arguments, inner) = if link.is_list {
        let inner = list_as("theirs", link.target, &selected("theirs", target.columns), &behind, target_key);
        (format!("(order_by: {})", order_by(target_key)), inner)
    } else {
        (String::new(), one_as("theirs", link.target, &selected("theirs", target.columns), &behind))
    };
    let order = order_by(key);
    let keys = selected("mine", key);
    let rows = rows_of(grant, "mine");
    let nested = (
        format!("{{ {table}(order_by: {order}) {{ {} {}{arguments} {{ {columns} }} }} }}", key.join(" "), link.name),
        data(table, &list(table, &format!(r#"{keys}, ({inner}) AS "{}""#, link.name), &rows, key)),
    );
    let exists = format!(r#"EXISTS (SELECT 1 FROM "{}" theirs WHERE {behind})"#, link.target);
    let with = (
        format!("{{ {table}(where: {{{}: {{}}}}, order_by: {order}) {{ {} }} }}", link.name, key.join(" ")),
        data(table, &list(table, &keys, &format!("{rows} AND {exists}"), key)),
    );
    let without = (
        format!("{{ {table}(where: {{_not: {{{}: {{}}}}}}, order_by: {order}) {{ {} }} }}", link.name, key.join(" ")),
        data(table, &list(table, &keys, &format!("{rows} AND NOT {exists}"), key)),
    );
    let mut cases = vec![nested, with, without];
    if !link.is_list {
        let column = target.columns[0];
        let by = format!(r#"(SELECT theirs."{column}" FROM "{}" theirs WHERE {behind}) DESC NULLS FIRST"#, link.target);
        let sql = format!(
            r#"SELECT coalesce(json_agg(r), '[]') FROM (SELECT {keys} FROM "{table}" mine WHERE {rows} ORDER BY {by}, {}) r"#,
            selected("mine", key)
        );
        let order = format!("[{{{}: {{{column}: desc}}}}, {}]", link.name, order.trim_matches(['[', ']']));
        cases.push((format!("{{ {table}(order_by: {order}) {{ {} }} }}", key.join(" ")), data(table, &sql)));
    }
    cases
}

pub fn rows_of(grant: &Grant, alias: &str) -> String {
    format!("({})", grant.rows.replace("{row}", alias))
}

pub fn selected(alias: &str, columns: &[&str]) -> String {
    columns.iter().map(|column| format!(r#"{alias}."{column}""#)).collect::<Vec<_>>().join(", ")
}

pub fn order_by(key: &[&str]) -> String {
    let columns: Vec<_> = key.iter().map(|column| format!("{{{column}: asc}}")).collect();
    format!("[{}]", columns.join(", "))
}

fn data(field: &str, value: &str) -> String {
    format!("SELECT json_build_object('{field}', ({value}))::text")
}

fn list(table: &str, columns: &str, rows: &str, key: &[&str]) -> String {
    list_as("mine", table, columns, rows, key)
}

pub fn list_as(alias: &str, table: &str, columns: &str, rows: &str, key: &[&str]) -> String {
    let order = selected(alias, key);
    format!(
        r#"SELECT coalesce(json_agg(r), '[]') FROM (SELECT {columns} FROM "{table}" {alias} WHERE {rows} ORDER BY {order}) r"#
    )
}

fn one(table: &str, columns: &str, rows: &str) -> String {
    one_as("mine", table, columns, rows)
}

pub fn one_as(alias: &str, table: &str, columns: &str, rows: &str) -> String {
    format!(r#"SELECT to_json(r) FROM (SELECT {columns} FROM "{table}" {alias} WHERE {rows}) r"#)
}

/// What the cases must give, as whole answers.
pub async fn run_sql(cases: &[Case], url: &str) -> Vec<Value> {
    let mut connection = PgConnection::connect(url).await.expect("the database answers");
    let mut answers = Vec::with_capacity(cases.len());
    for case in cases {
        let text: String = sqlx::query_scalar(AssertSqlSafe(case.sql.clone()))
            .fetch_one(&mut connection)
            .await
            .unwrap_or_else(|error| panic!("{error}: {case}"));
        let data: Value = serde_json::from_str(&text).expect("Postgres builds JSON");
        answers.push(json!({ "data": data }));
    }
    connection.close().await.expect("a connection closes");
    answers
}

/// The schema of each role holds what it may see, and nothing else.
pub async fn schema(store: &Store, server: &Server) -> Vec<String> {
    let mut failures = Vec::new();
    for (role, _) in store.users {
        let mut compare = |what: String, found: BTreeSet<String>, expected: BTreeSet<String>| {
            if found != expected {
                failures.push(format!("{role}: {what}\n--- described\n{expected:?}\n--- by the gateway\n{found:?}"));
            }
        };
        let granted = store.grants.iter().filter(|grant| grant.role == *role);
        let roots = granted.flat_map(|grant| [grant.table.to_owned(), format!("{}_by_pk", grant.table)]);
        compare("query_root".to_owned(), names(server, role, "query_root", "fields").await, roots.collect());
        for (table, _) in store.tables {
            let fields: BTreeSet<String> = store.grant(role, table).map_or_else(BTreeSet::new, |grant| {
                let columns = grant.columns.iter().map(|column| (*column).to_owned());
                columns.chain(store.links(role, table).map(|(link, _)| link.name.to_owned())).collect()
            });
            compare((*table).to_owned(), names(server, role, table, "fields").await, fields.clone());
            let where_ = format!("{table}_bool_exp");
            let operators = ["_and", "_not", "_or"].iter().map(|name| (*name).to_owned());
            let conditions = if fields.is_empty() { BTreeSet::new() } else { operators.chain(fields).collect() };
            compare(where_.clone(), names(server, role, &where_, "inputFields").await, conditions);
        }
    }
    failures
}

/// The names of a type's fields; none where the role knows no such type.
pub async fn names(server: &Server, role: &str, type_: &str, fields: &str) -> BTreeSet<String> {
    let query = format!("{{ __type(name: \"{type_}\") {{ {fields} {{ name }} }} }}");
    let answer = server.ask_as(&[("x-hasura-role", role)], &query).await;
    assert!(answer["errors"].is_null(), "{answer}");
    let fields = answer["data"]["__type"][fields].as_array().into_iter().flatten();
    fields.map(|field| field["name"].as_str().expect("a name").to_owned()).collect()
}

/// Requests that a role must not make, and sessions that lack what the permission asks for.
pub async fn refusals(store: &Store, server: &Server) -> Vec<String> {
    let mut failures = Vec::new();
    let mut check = |about: &str, answer: &Value, code: &str, message: &str| {
        let error = &answer["errors"][0];
        let refused = answer["data"].is_null() && error["extensions"]["code"] == code && error["message"] == message;
        if !refused {
            failures.push(format!("{about}\n--- expected\n{code}: {message}\n--- by the gateway\n{answer}"));
        }
    };
    for (role, users) in store.users {
        let user = users[0].to_string();
        let session = [("x-hasura-role", *role), ("x-hasura-user-id", user.as_str())];
        for (table, key) in store.tables {
            let Some(grant) = store.grant(role, table) else {
                let query = format!("{{ {table} {{ {} }} }}", key[0]);
                let message = format!("field '{table}' not found in type: 'query_root'");
                check(&query, &server.ask_as(&session, &query).await, "validation-failed", &message);
                continue;
            };
            let others = store.grants.iter().filter(|other| other.table == *table).flat_map(|other| other.columns);
            for column in others.filter(|column| !grant.columns.contains(column)) {
                let query = format!("{{ {table} {{ {column} }} }}");
                let message = format!("field '{column}' not found in type: '{table}'");
                check(&query, &server.ask_as(&session, &query).await, "validation-failed", &message);
                let query = format!("{{ {table}(where: {{{column}: {{_is_null: false}}}}) {{ {} }} }}", key[0]);
                let message = format!("field '{column}' not found in type: '{table}_bool_exp'");
                check(&query, &server.ask_as(&session, &query).await, "validation-failed", &message);
            }
            if grant.rows.contains("{user}") {
                let query = format!("{{ {table} {{ {} }} }}", key[0]);
                let message = r#"missing session variable: "x-hasura-user-id""#;
                check(&query, &server.ask_as(&session[..1], &query).await, "not-found", message);
                let answer = server.ask_as(&[session[0], ("x-hasura-user-id", "1 OR 1 = 1")], &query).await;
                let message = r#"invalid input syntax for type integer: "1 OR 1 = 1""#;
                check(&query, &answer, "data-exception", message);
            }
        }
    }
    failures
}
