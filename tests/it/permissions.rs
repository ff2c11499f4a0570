//! What roles see of random rows under random permissions: the generator's predicates and the runtime's statements on one
//! side, on the other a few lines that decide about rows in memory and know nothing of SQL.
//!
//! `FUZZ_TIMES` multiplies the rounds. A finding names its seed.

mod operators;
mod orders;
mod writes;

use std::fmt::Write as _;

use axum::http::HeaderMap;
use generator::introspection::Mode;
use runtime::pipeline::GraphqlRequest;
use serde_json::{Value, json};

use self::orders::Asked;
use crate::support::{
    databases::{Database, are_real},
    gateway,
    random::Random,
};

const ROLES: [&str; 3] = ["one", "two", "three"];
const COLUMNS: [&str; 4] = ["id", "a", "b", "parent"];

/// A row of the one table: `id`, `a`, `b`, `parent`, of which the last leads to another row's `id`.
type Row = [Option<i64>; 4];

/// A predicate of a permission or a filter of a client.
#[derive(Clone, Debug)]
enum Exp {
    All(Vec<Exp>),
    Any(Vec<Exp>),
    Not(Box<Exp>),
    Compare(usize, &'static str, Option<i64>),
    In(usize, Vec<i64>),
    IsNull(usize, bool),
    /// The session variable, which is 2.
    Session(usize),
    Columns(usize, &'static str, usize),
    Parent(Box<Exp>),
    Children(Box<Exp>),
    /// A row of the table with the expression and with `a` as the root row has `b`.
    Exists(Box<Exp>),
    /// How many of the children a client sees have the expression.
    Count(Box<Exp>, &'static str, i64),
}

/// SQL's three values: `None` is unknown.
type Truth = Option<bool>;

fn not(truth: Truth) -> Truth {
    truth.map(|truth| !truth)
}

fn all(truths: impl Iterator<Item = Truth>) -> Truth {
    let mut all = Some(true);
    for truth in truths {
        all = match (all, truth) {
            (Some(false), _) | (_, Some(false)) => Some(false),
            (Some(true), Some(true)) => Some(true),
            _ => None,
        };
    }
    all
}

fn compare(left: Option<i64>, operator: &str, right: Option<i64>) -> Truth {
    let (left, right) = (left?, right?);
    Some(match operator {
        "eq" => left == right,
        "neq" => left != right,
        "gt" => left > right,
        _ => left <= right,
    })
}

/// Who asks: rows of related tables are only there for a filter of a client where the role sees them.
#[derive(Clone, Copy)]
enum Eyes<'e> {
    Permission { root: &'e Row },
    Client(&'e [Permission]),
}

fn holds(rows: &[Row], eyes: Eyes<'_>, row: &Row, exp: &Exp) -> Truth {
    let value = |row: &Row, column: usize| match eyes {
        Eyes::Permission { .. } => row[column],
        Eyes::Client(members) => cell(rows, members, row, column),
    };
    let seen = |row: &Row| match eyes {
        Eyes::Permission { .. } => true,
        Eyes::Client(members) => sees(rows, members, row),
    };
    match exp {
        Exp::All(parts) => all(parts.iter().map(|part| holds(rows, eyes, row, part))),
        Exp::Any(parts) => not(all(parts.iter().map(|part| not(holds(rows, eyes, row, part))))),
        Exp::Not(inner) => not(holds(rows, eyes, row, inner)),
        // The metadata's comparison with null is a test for null.
        Exp::Compare(column, operator, None) => Some(row[*column].is_none() == (*operator == "eq")),
        Exp::Compare(column, operator, right) => compare(value(row, *column), operator, *right),
        // Nothing is in an empty list, not even NULL.
        Exp::In(_, list) if list.is_empty() => Some(false),
        Exp::In(column, list) => value(row, *column).map(|value| list.contains(&value)),
        Exp::IsNull(column, is_null) => Some(value(row, *column).is_none() == *is_null),
        Exp::Session(column) => compare(value(row, *column), "eq", Some(2)),
        Exp::Columns(left, operator, right) => compare(value(row, *left), operator, value(row, *right)),
        Exp::Parent(inner) => {
            let related = |other: &&Row| row[3].is_some() && other[0] == row[3] && seen(other);
            Some(rows.iter().filter(related).any(|other| holds(rows, eyes, other, inner) == Some(true)))
        }
        Exp::Children(inner) => {
            let related = |other: &&Row| other[3].is_some() && other[3] == row[0] && seen(other);
            Some(rows.iter().filter(related).any(|other| holds(rows, eyes, other, inner) == Some(true)))
        }
        Exp::Count(inner, operator, number) => {
            let related = |other: &&Row| other[3].is_some() && other[3] == row[0] && seen(other);
            let count =
                rows.iter().filter(related).filter(|other| holds(rows, eyes, other, inner) == Some(true)).count();
            compare(i64::try_from(count).ok(), operator, Some(*number))
        }
        Exp::Exists(inner) => {
            let Eyes::Permission { root } = eyes else { return None };
            let meets = |other: &Row| {
                compare(other[1], "eq", root[2]) == Some(true) && holds(rows, eyes, other, inner) == Some(true)
            };
            Some(rows.iter().any(meets))
        }
    }
}

#[derive(Clone, Debug)]
struct Permission {
    columns: Vec<usize>,
    filter: Exp,
    limit: Option<usize>,
}

fn passes(rows: &[Row], permission: &Permission, row: &Row) -> bool {
    holds(rows, Eyes::Permission { root: row }, row, &permission.filter) == Some(true)
}

fn sees(rows: &[Row], members: &[Permission], row: &Row) -> bool {
    members.iter().any(|member| passes(rows, member, row))
}

/// A column's value as the members see it between them: null where nobody who grants it sees the row.
fn cell(rows: &[Row], members: &[Permission], row: &Row, column: usize) -> Option<i64> {
    let grants = |member: &&Permission| member.columns.contains(&column);
    let is_plain = members.iter().all(|member| grants(&member));
    let is_seen = is_plain || members.iter().filter(grants).any(|member| passes(rows, member, row));
    if is_seen { row[column] } else { None }
}

impl Exp {
    fn random(random: &mut Random, depth: usize, is_client: bool, columns: &[usize]) -> Self {
        let inner = |random: &mut Random| Box::new(Self::random(random, depth - 1, is_client, columns));
        let column = *random.one_of(columns);
        if depth > 0 && random.happens(60) {
            return match random.below(6) {
                0 => Self::All((0..random.below(3)).map(|_| *inner(random)).collect()),
                1 => Self::Any((0..random.below(3)).map(|_| *inner(random)).collect()),
                2 => Self::Not(inner(random)),
                3 => Self::Parent(inner(random)),
                4 => Self::Children(inner(random)),
                _ if is_client => {
                    let number = i64::try_from(random.below(3)).expect("small");
                    Self::Count(inner(random), random.word(&["eq", "neq", "gt", "lte"]), number)
                }
                _ => Self::Exists(inner(random)),
            };
        }
        let number = |random: &mut Random| i64::try_from(random.below(4)).expect("small");
        match random.below(if is_client { 3 } else { 6 }) {
            0 => Self::Compare(column, random.word(&["eq", "neq", "gt", "lte"]), Some(number(random))),
            1 => Self::In(column, (0..random.below(3)).map(|_| number(random)).collect()),
            2 => Self::IsNull(column, random.one_in(2)),
            // Of columns that can be null; in other columns it compares with NULL.
            3 => Self::Compare(1 + random.below(3), random.word(&["eq", "neq"]), None),
            4 => Self::Session(column),
            _ => Self::Columns(column, random.word(&["eq", "neq", "gt", "lte"]), random.below(4)),
        }
    }

    /// As the metadata and clients write it, but for the quotes that only JSON has around names.
    fn json(&self) -> Value {
        let list = |parts: &[Self]| parts.iter().map(Self::json).collect::<Vec<_>>();
        match self {
            Self::All(parts) => json!({"_and": list(parts)}),
            Self::Any(parts) => json!({"_or": list(parts)}),
            Self::Not(inner) => json!({"_not": inner.json()}),
            Self::Compare(column, operator, right) => json!({COLUMNS[*column]: {format!("_{operator}"): right}}),
            Self::In(column, list) => json!({COLUMNS[*column]: {"_in": list}}),
            Self::IsNull(column, is_null) => json!({COLUMNS[*column]: {"_is_null": is_null}}),
            Self::Session(column) => json!({COLUMNS[*column]: {"_eq": "X-Hasura-Two"}}),
            Self::Columns(left, operator, right) => {
                json!({COLUMNS[*left]: {format!("_c{operator}").replace("_cneq", "_cne"): COLUMNS[*right]}})
            }
            Self::Parent(inner) => json!({"up": inner.json()}),
            Self::Children(inner) => json!({"down": inner.json()}),
            Self::Count(inner, operator, number) => {
                json!({"down_aggregate": {"count": {"predicate": {format!("_{operator}"): number}, "filter": inner.json()}}})
            }
            Self::Exists(inner) => {
                let same = json!({"a": {"_ceq": ["$", "b"]}});
                json!({"_exists": {"_table": {"schema": "public", "name": "t"}, "_where": {"_and": [same, inner.json()]}}})
            }
        }
    }
}

/// The statements that make the table with its rows.
fn table_of(rows: &[Row]) -> String {
    let mut sql = "CREATE TABLE t (id int PRIMARY KEY, a int, b int, parent int);\n".to_owned();
    for row in rows {
        let values: Vec<_> =
            row.iter().map(|value| value.map_or("NULL".to_owned(), |value| value.to_string())).collect();
        let _ = writeln!(sql, "INSERT INTO t VALUES ({});", values.join(", "));
    }
    sql + "ANALYZE t;\n"
}

/// The metadata of the one source with the table and its permissions.
fn databases_of(permissions: &Value) -> Value {
    let relationship = |name: &str, own: &str, other: &str| json!({"name": name, "using": {"manual_configuration": {"remote_table": "t", "column_mapping": {own: other}}}});
    let mut table = json!({
        "table": "t",
        "object_relationships": [relationship("up", "parent", "id")],
        "array_relationships": [relationship("down", "id", "parent")],
    });
    for (kind, list) in permissions.as_object().into_iter().flatten() {
        table[kind] = list.clone();
    }
    json!([{
        "name": "default", "kind": "postgres",
        "configuration": {"connection_info": {"database_url": {"from_env": "DATABASE_URL"}, "pool_settings": {"max_connections": 1}}},
        "tables": [table],
    }])
}

/// A round: rows, three roles, and `both` and `every` who inherit from two and three of them.
async fn round(seed: u64, database: &Database) {
    let mut random = Random::new(seed);
    let number = |random: &mut Random| (!random.one_in(4)).then(|| i64::try_from(random.below(4)).expect("small"));
    let rows: Vec<Row> =
        (0..8).map(|id| [Some(id), number(&mut random), number(&mut random), number(&mut random)]).collect();
    database.reset(&table_of(&rows)).await;
    let permissions: Vec<Permission> = ROLES
        .iter()
        .map(|_| Permission {
            columns: (0..4).filter(|column| *column == 0 || random.happens(60)).collect(),
            filter: Exp::random(&mut random, 3, false, &[0, 1, 2, 3]),
            limit: random.one_in(3).then(|| 1 + random.below(4)),
        })
        .collect();
    let written = ROLES.iter().zip(&permissions).map(|(role, permission)| {
        let columns: Vec<_> = permission.columns.iter().map(|column| COLUMNS[*column]).collect();
        let filter = permission.filter.json();
        json!({"role": role, "permission": {"columns": columns, "filter": filter, "limit": permission.limit, "allow_aggregations": true}})
    });
    let metadata = databases_of(&json!({"select_permissions": written.collect::<Vec<_>>()}));
    let directory = tempfile::tempdir().expect("a temporary directory");
    std::fs::create_dir(directory.path().join("databases")).expect("a folder");
    let write = |path: &str, text: &str| std::fs::write(directory.path().join(path), text).expect("a file");
    write("version.yaml", "version: 3");
    write("databases/databases.yaml", &metadata.to_string());
    write(
        "inherited_roles.yaml",
        "[{role_name: both, role_set: [one, two]}, {role_name: every, role_set: [both, three, nobody_else]}, {role_name: nobody_else, role_set: [one]}]",
    );
    let environment = [("DATABASE_URL", database.url().to_owned())];
    let (engine, config) = gateway::in_memory(directory.path(), &environment, Mode::Live).await;
    let roles = [("one", 0..1), ("two", 1..2), ("three", 2..3), ("both", 0..2), ("every", 0..3)];
    for (role, members) in roles {
        let members = &permissions[members];
        let columns: Vec<usize> =
            (0..4).filter(|column| members.iter().any(|member| member.columns.contains(column))).collect();
        let limit = members
            .iter()
            .map(|member| member.limit)
            .collect::<Option<Vec<_>>>()
            .and_then(|limits| limits.into_iter().max());
        for _ in 0..4 {
            let filter = Exp::random(&mut random, 2, true, &columns);
            let names = columns.iter().map(|column| COLUMNS[*column]).collect::<Vec<_>>().join(" ");
            let last = COLUMNS[*columns.last().expect("`id` is one")];
            let asked = Asked::random(&mut random, &columns);
            let query = format!(
                "query ($f: t_bool_exp!, $distinct_on: [t_select_column!], $order_by: [t_order_by!], $limit: Int, $offset: Int) {{
                    asked: t(where: $f, distinct_on: $distinct_on, order_by: $order_by, limit: $limit, offset: $offset) {{ id }}
                    rows: t(where: $f, order_by: {{id: asc}}) {{ {names} up {{ id }} down(order_by: {{id: asc}}) {{ id }} }}
                    t_aggregate(where: $f) {{ aggregate {{ count seen: count(columns: {last}) sum {{ {last} }} }} }} }}"
            );
            let mut variables = json!({"f": filter.json()});
            for (name, value) in asked.variables() {
                variables[name] = value;
            }
            let chosen: Vec<&Row> = rows
                .iter()
                .filter(|row| sees(&rows, members, row))
                .filter(|row| holds(&rows, Eyes::Client(members), row, &filter) == Some(true))
                .collect();
            let shown = |row: &&&Row| {
                let mut object: serde_json::Map<String, Value> = columns
                    .iter()
                    .map(|column| (COLUMNS[*column].to_owned(), json!(cell(&rows, members, row, *column))))
                    .collect();
                let of = |other: &&Row| sees(&rows, members, other);
                let up = rows.iter().filter(of).find(|other| row[3].is_some() && other[0] == row[3]);
                let down = rows.iter().filter(of).filter(|other| other[3].is_some() && other[3] == row[0]);
                object.insert("up".to_owned(), up.map_or(Value::Null, |up| json!({"id": cell(&rows, members, up, 0)})));
                let down =
                    down.take(limit.unwrap_or(usize::MAX)).map(|down| json!({"id": cell(&rows, members, down, 0)}));
                object.insert("down".to_owned(), down.collect());
                Value::Object(object)
            };
            let last_of = |row: &&Row| cell(&rows, members, row, *columns.last().expect("`id` is one"));
            let seen: Vec<i64> = chosen.iter().filter_map(last_of).collect();
            let sum = (!seen.is_empty()).then(|| seen.iter().sum::<i64>());
            let expected = json!({"data": {
                "asked": asked.ids(&rows, members, limit, &chosen),
                "rows": chosen.iter().take(limit.unwrap_or(usize::MAX)).collect::<Vec<_>>().iter().map(shown).collect::<Vec<_>>(),
                "t_aggregate": {"aggregate": {"count": chosen.len(), "seen": seen.len(), "sum": {last: sum}}},
            }});
            let raw = serde_json::value::to_raw_value(&variables).expect("it is JSON");
            let request = GraphqlRequest { query: query.as_str().into(), operation_name: None, variables: Some(&*raw) };
            let mut headers = HeaderMap::new();
            headers.insert("x-hasura-role", role.parse().expect("a name"));
            headers.insert("x-hasura-two", "2".parse().expect("a number"));
            let session =
                runtime::session::resolve(engine.gateway, &config.authentication, &headers).expect("everybody may ask");
            let response = engine.execute(request, &session, &headers, false).await;
            let found: Value = serde_json::from_slice(&response.body).expect("JSON");
            assert_eq!(
                found, expected,
                "seed {seed}, role {role}: {query} with {variables}\n{permissions:#?}\n{rows:?}"
            );
        }
    }
}

async fn database() -> Database {
    // Postgres would take longer to compile most of the statements than to run them.
    const JIT_OFF: &str = "DO $$ BEGIN EXECUTE format('ALTER DATABASE %I SET jit = off', current_database()); END $$;";
    Database::create(JIT_OFF).await
}

/// How many rounds a test has: fewer on an embedded server, which takes much longer for each.
fn rounds(usual: u64) -> u64 {
    let times = std::env::var("FUZZ_TIMES").ok().and_then(|times| times.parse().ok()).unwrap_or(1);
    times * if are_real() { usual } else { usual / 4 }
}

#[tokio::test(flavor = "multi_thread")]
async fn roles_see_what_their_permissions_say() {
    let database = database().await;
    for seed in 0..rounds(12) {
        round(seed, &database).await;
    }
}
