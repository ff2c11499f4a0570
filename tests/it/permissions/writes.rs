//! What roles change of random rows under random permissions, and what they are told of it. The evaluator keeps the rows
//! itself: after every request the whole table must be as it says, also where the request was refused.

use std::fmt::Write as _;

use axum::http::HeaderMap;
use generator::introspection::Mode;
use runtime::{
    config::Config,
    pipeline::{Engine, GraphqlRequest},
};
use serde_json::{Map, Value, json};

use super::{COLUMNS, Exp, Eyes, Permission, ROLES, Row, databases_of, holds};
use crate::support::{databases::Database, gateway, random::Random};

/// What a role may do besides reading.
#[derive(Clone, Debug)]
struct Writes {
    select: Permission,
    insert: Change,
    insert_check: Exp,
    update: Change,
    update_filter: Exp,
    update_check: Option<Exp>,
    delete_filter: Exp,
}

/// The columns that a client may give, and what others are given for it.
#[derive(Clone, Debug)]
struct Change {
    columns: Vec<usize>,
    presets: Vec<(usize, Preset)>,
}

#[derive(Clone, Copy, Debug)]
enum Preset {
    Fixed(Option<i64>),
    /// The session variable, which is 2.
    Session,
}

impl Change {
    /// The key is given in inserts only, and always.
    fn random(random: &mut Random, first: usize) -> Self {
        let presets: Vec<_> = (1..4).filter(|_| random.one_in(4)).collect();
        let presets: Vec<_> = presets
            .into_iter()
            .map(|column| (column, if random.one_in(3) { Preset::Session } else { Preset::Fixed(cell(random)) }))
            .collect();
        let given = |column: &usize| presets.iter().all(|(preset, _)| preset != column);
        let columns = (first..4).filter(given).filter(|column| *column == 0 || random.happens(75)).collect();
        Self { columns, presets }
    }

    fn preset(&self, row: &mut Row) {
        for (column, preset) in &self.presets {
            row[*column] = match preset {
                Preset::Fixed(value) => *value,
                Preset::Session => Some(2),
            };
        }
    }

    /// `columns` also has what is preset, which changes nothing of what a client may give.
    fn json(&self) -> Map<String, Value> {
        let set: Map<_, _> = self
            .presets
            .iter()
            .map(|(column, preset)| {
                let value = match preset {
                    Preset::Fixed(value) => json!(value),
                    Preset::Session => json!("x-Hasura-TWO"),
                };
                (COLUMNS[*column].to_owned(), value)
            })
            .collect();
        let columns: Vec<_> = self
            .columns
            .iter()
            .chain(self.presets.iter().map(|(column, _)| column))
            .map(|column| COLUMNS[*column])
            .collect();
        Map::from_iter([("columns".to_owned(), json!(columns)), ("set".to_owned(), Value::Object(set))])
    }

    /// Some of the columns with values.
    fn given(&self, random: &mut Random) -> Vec<(usize, Option<i64>)> {
        let chosen: Vec<_> = self.columns.iter().filter(|column| **column != 0 && random.happens(70)).collect();
        chosen.into_iter().map(|column| (*column, cell(random))).collect()
    }
}

fn cell(random: &mut Random) -> Option<i64> {
    (!random.one_in(4)).then(|| i64::try_from(random.below(4)).expect("small"))
}

fn object(given: &[(usize, Option<i64>)]) -> Value {
    given.iter().map(|(column, value)| (COLUMNS[*column].to_owned(), json!(value))).collect::<Map<_, _>>().into()
}

fn show(row: &Row) -> Value {
    (0..4).map(|column| (COLUMNS[column].to_owned(), json!(row[column]))).collect::<Map<_, _>>().into()
}

/// A root field of a mutation.
#[derive(Clone, Debug)]
enum Field {
    Insert { rows: Vec<Vec<(usize, Option<i64>)>>, conflict: Option<Conflict>, is_one: bool },
    Update(Update),
    UpdateOne { id: i64, set: Vec<(usize, Option<i64>)> },
    UpdateMany(Vec<Update>),
    Delete(Exp),
    DeleteOne(i64),
}

#[derive(Clone, Debug)]
struct Conflict {
    columns: Vec<usize>,
    filter: Option<Exp>,
}

#[derive(Clone, Debug)]
struct Update {
    filter: Exp,
    set: Vec<(usize, Option<i64>)>,
    /// What is added to a column that is not set.
    inc: Option<(usize, i64)>,
}

impl Update {
    fn random(random: &mut Random, writes: &Writes) -> Self {
        let set = writes.update.given(random);
        let left: Vec<usize> = writes
            .update
            .columns
            .iter()
            .copied()
            .filter(|column| set.iter().all(|(other, _)| other != column))
            .collect();
        let inc = (!left.is_empty() && random.one_in(2)).then(|| (*random.one_of(&left), 1));
        Self { filter: Exp::random(random, 2, true, &[0, 1, 2, 3]), set, inc }
    }

    fn json(&self) -> Map<String, Value> {
        let mut arguments = Map::from_iter([("where".to_owned(), self.filter.json())]);
        if !self.set.is_empty() {
            arguments.insert("_set".to_owned(), object(&self.set));
        }
        if let Some((column, by)) = self.inc {
            arguments.insert("_inc".to_owned(), json!({COLUMNS[column]: by}));
        }
        arguments
    }
}

impl Field {
    fn random(random: &mut Random, writes: &Writes) -> Self {
        let id = |random: &mut Random| i64::try_from(random.below(12)).expect("small");
        match random.below(7) {
            0 | 1 => {
                let conflict = random.one_in(2).then(|| {
                    let columns = writes.update.columns.iter().copied().filter(|_| random.happens(60)).collect();
                    let filter = random.one_in(2).then(|| Exp::random(random, 1, true, &[0, 1, 2, 3]));
                    Conflict { columns, filter }
                });
                let is_one = random.one_in(3);
                // No row twice, which a statement could not update.
                let ids = random.shuffled((0..12).collect::<Vec<i64>>());
                let count = if is_one { 1 } else { random.below(4) };
                let row = |id: i64, random: &mut Random| {
                    [(0, Some(id))].into_iter().chain(writes.insert.given(random)).collect::<Vec<_>>()
                };
                let rows = ids.into_iter().take(count).map(|id| row(id, random)).collect();
                Self::Insert { rows, conflict, is_one }
            }
            2 => Self::Update(Update::random(random, writes)),
            3 => Self::UpdateOne { id: id(random), set: writes.update.given(random) },
            4 => Self::UpdateMany((0..=random.below(3)).map(|_| Update::random(random, writes)).collect()),
            5 => Self::Delete(Exp::random(random, 2, true, &[0, 1, 2, 3])),
            _ => Self::DeleteOne(id(random)),
        }
    }

    /// The field's text; its arguments are variables.
    fn text(&self, writes: &Writes, name: &str, variables: &mut Map<String, Value>, declared: &mut String) -> String {
        const MANY: &str = "{ affected_rows returning { id a b parent } }";
        const ONE: &str = "{ id a b parent }";
        let mut arguments = String::new();
        let mut argument = |key: &str, type_: &str, value: Value| {
            let variable = format!("{name}_{key}");
            let _ = write!(declared, "${variable}: {type_} ");
            let _ = write!(arguments, "{key}: ${variable} ");
            variables.insert(variable, value);
        };
        let (field, selection) = match self {
            Self::Insert { rows, conflict, is_one } => {
                if let Some(Conflict { columns, filter }) = conflict {
                    let columns: Vec<_> = columns.iter().map(|column| COLUMNS[*column]).collect();
                    let mut value = json!({"constraint": "t_pkey", "update_columns": columns});
                    if let Some(filter) = filter {
                        value["where"] = filter.json();
                    }
                    argument("on_conflict", "t_on_conflict", value);
                }
                let rows = rows.iter().map(|row| object(row));
                if *is_one {
                    argument("object", "t_insert_input!", rows.collect::<Vec<_>>().remove(0));
                    ("insert_t_one", ONE)
                } else {
                    argument("objects", "[t_insert_input!]!", rows.collect());
                    ("insert_t", MANY)
                }
            }
            Self::Update(update) => {
                for (key, value) in update.json() {
                    let type_ = match key.as_str() {
                        "where" => "t_bool_exp!",
                        "_set" => "t_set_input",
                        _ => "t_inc_input",
                    };
                    argument(&key, type_, value);
                }
                ("update_t", MANY)
            }
            Self::UpdateOne { id, set } => {
                argument("pk_columns", "t_pk_columns_input!", json!({"id": id}));
                if !writes.update.columns.is_empty() {
                    argument("_set", "t_set_input", object(set));
                }
                ("update_t_by_pk", ONE)
            }
            Self::UpdateMany(updates) => {
                argument(
                    "updates",
                    "[t_updates!]!",
                    updates.iter().map(|update| Value::Object(update.json())).collect(),
                );
                ("update_t_many", MANY)
            }
            Self::Delete(filter) => {
                argument("where", "t_bool_exp!", filter.json());
                ("delete_t", MANY)
            }
            Self::DeleteOne(id) => {
                argument("id", "Int!", json!(id));
                ("delete_t_by_pk", ONE)
            }
        };
        format!("{name}: {field}({arguments}) {selection}")
    }

    /// Does it to the rows. Its answer, or the code of the error.
    fn apply(&self, writes: &Writes, rows: &mut Vec<Row>) -> Result<Value, &'static str> {
        match self {
            Self::Insert { rows: given, conflict, is_one } => {
                let changed = insert(writes, rows, given, conflict.as_ref())?;
                Ok(if *is_one { one(&changed) } else { many(changed) })
            }
            Self::Update(given) => Ok(many(update(writes, rows, given)?)),
            Self::UpdateOne { id, set } => {
                let key = Update { filter: Exp::Compare(0, "eq", Some(*id)), set: set.clone(), inc: None };
                Ok(one(&update(writes, rows, &key)?))
            }
            Self::UpdateMany(updates) => updates.iter().map(|given| Ok(many(update(writes, rows, given)?))).collect(),
            Self::Delete(filter) => Ok(many(delete(writes, rows, filter))),
            Self::DeleteOne(id) => Ok(one(&delete(writes, rows, &Exp::Compare(0, "eq", Some(*id))))),
        }
    }
}

fn one(changed: &[Row]) -> Value {
    changed.first().map_or(Value::Null, show)
}

fn many(mut changed: Vec<Row>) -> Value {
    changed.sort_unstable();
    json!({"affected_rows": changed.len(), "returning": changed.iter().map(show).collect::<Vec<_>>()})
}

/// The same with the rows in the order of their ids, which is no promise of updates.
fn in_order(answer: &mut Value) {
    if let Some(rows) = answer.get_mut("returning").and_then(Value::as_array_mut) {
        rows.sort_by_key(|row| row["id"].as_i64());
    }
    answer.as_array_mut().into_iter().flatten().for_each(in_order);
}

/// Whether a new row is allowed: what it is related to is there as it was before the statement. Unknown is allowed.
fn is_allowed(before: &[Row], row: &Row, check: &Exp) -> bool {
    holds(before, Eyes::Permission { root: row }, row, check) != Some(false)
}

/// Whether a row is the role's to change, and meant by the client.
fn is_meant(writes: &Writes, before: &[Row], row: &Row, own: &Exp, filter: Option<&Exp>) -> bool {
    let is_own = holds(before, Eyes::Permission { root: row }, row, own) == Some(true);
    let members = std::slice::from_ref(&writes.select);
    is_own && filter.is_none_or(|filter| holds(before, Eyes::Client(members), row, filter) == Some(true))
}

fn insert(
    writes: &Writes,
    rows: &mut Vec<Row>,
    given: &[Vec<(usize, Option<i64>)>],
    conflict: Option<&Conflict>,
) -> Result<Vec<Row>, &'static str> {
    let before = rows.clone();
    let mut changed = Vec::new();
    for values in given {
        let mut row = [None; 4];
        for (column, value) in values {
            row[*column] = *value;
        }
        writes.insert.preset(&mut row);
        let Some(there) = rows.iter_mut().find(|there| there[0] == row[0]) else {
            if !is_allowed(&before, &row, &writes.insert_check) {
                return Err("permission-error");
            }
            rows.push(row);
            changed.push(row);
            continue;
        };
        let Some(Conflict { columns, filter }) = conflict else { return Err("constraint-violation") };
        if columns.is_empty() || !is_meant(writes, &before, there, &writes.update_filter, filter.as_ref()) {
            continue;
        }
        for column in columns {
            there[*column] = row[*column];
        }
        writes.update.preset(there);
        if !is_allowed(&before, there, writes.update_check.as_ref().unwrap_or(&writes.insert_check)) {
            return Err("permission-error");
        }
        changed.push(*there);
    }
    Ok(changed)
}

fn update(writes: &Writes, rows: &mut [Row], given: &Update) -> Result<Vec<Row>, &'static str> {
    let mut changed = Vec::new();
    if given.set.is_empty() && given.inc.is_none() && writes.update.presets.is_empty() {
        return Ok(changed);
    }
    let before = rows.to_vec();
    for row in rows {
        if !is_meant(writes, &before, row, &writes.update_filter, Some(&given.filter)) {
            continue;
        }
        for (column, value) in &given.set {
            row[*column] = *value;
        }
        if let Some((column, by)) = given.inc {
            row[column] = row[column].map(|value| value + by);
        }
        writes.update.preset(row);
        if writes.update_check.as_ref().is_some_and(|check| !is_allowed(&before, row, check)) {
            return Err("permission-error");
        }
        changed.push(*row);
    }
    Ok(changed)
}

fn delete(writes: &Writes, rows: &mut Vec<Row>, filter: &Exp) -> Vec<Row> {
    let before = rows.clone();
    let (gone, left) =
        before.iter().partition(|row| is_meant(writes, &before, row, &writes.delete_filter, Some(filter)));
    *rows = left;
    gone
}

/// Rows, three roles, and what each of them tries.
async fn round(seed: u64, database: &Database, tried: &mut [usize; 3]) {
    let mut random = Random::new(seed);
    let mut rows: Vec<Row> =
        (0..8).map(|id| [Some(id), cell(&mut random), cell(&mut random), cell(&mut random)]).collect();
    database.reset(&super::table_of(&rows)).await;
    let exp = |random: &mut Random, depth| {
        if random.one_in(4) { Exp::All(Vec::new()) } else { Exp::random(random, depth, false, &[0, 1, 2, 3]) }
    };
    let roles: Vec<Writes> = ROLES
        .iter()
        .map(|_| Writes {
            select: Permission { columns: vec![0, 1, 2, 3], filter: exp(&mut random, 2), limit: None },
            insert: Change::random(&mut random, 0),
            insert_check: exp(&mut random, 2),
            update: Change::random(&mut random, 1),
            update_filter: exp(&mut random, 3),
            update_check: random.happens(60).then(|| exp(&mut random, 2)),
            delete_filter: exp(&mut random, 3),
        })
        .collect();
    let of_roles = |permission: &dyn Fn(&Writes) -> Value| -> Value {
        ROLES.iter().zip(&roles).map(|(role, writes)| json!({"role": role, "permission": permission(writes)})).collect()
    };
    let with = |change: &Change, rest: Value| {
        let mut all = change.json();
        all.extend(rest.as_object().expect("an object").clone());
        Value::Object(all)
    };
    let metadata = databases_of(&json!({
        "select_permissions": of_roles(&|writes| json!({"columns": "*", "filter": writes.select.filter.json()})),
        "insert_permissions": of_roles(&|writes| with(&writes.insert, json!({"check": writes.insert_check.json()}))),
        "update_permissions": of_roles(&|writes| {
            let check = writes.update_check.as_ref().map(Exp::json);
            with(&writes.update, json!({"filter": writes.update_filter.json(), "check": check}))
        }),
        "delete_permissions": of_roles(&|writes| json!({"filter": writes.delete_filter.json()})),
    }));
    let directory = tempfile::tempdir().expect("a temporary directory");
    std::fs::create_dir(directory.path().join("databases")).expect("a folder");
    let write = |path: &str, text: &str| std::fs::write(directory.path().join(path), text).expect("a file");
    write("version.yaml", "version: 3");
    write("databases/databases.yaml", &metadata.to_string());
    let environment = [("DATABASE_URL", database.url().to_owned())];
    let (engine, config) = gateway::in_memory(directory.path(), &environment, Mode::Live).await;
    for _ in 0..4 {
        for (role, writes) in ROLES.iter().zip(&roles) {
            let count = if random.one_in(3) { 2 } else { 1 };
            let fields: Vec<_> = (0..count).map(|_| Field::random(&mut random, writes)).collect();
            let (mut variables, mut declared, mut texts) = (Map::new(), String::new(), String::new());
            for (index, field) in fields.iter().enumerate() {
                texts.push_str(&field.text(writes, &format!("f{index}"), &mut variables, &mut declared));
                texts.push(' ');
            }
            let declared = if declared.is_empty() { declared } else { format!("({declared})") };
            let query = format!("mutation {declared} {{ {texts}}}");
            let before = rows.clone();
            let mut after = rows.clone();
            let answers: Result<Map<_, _>, &str> = fields
                .iter()
                .enumerate()
                .map(|(index, field)| field.apply(writes, &mut after).map(|answer| (format!("f{index}"), answer)))
                .collect();
            let variables = Value::Object(variables);
            let mut found = ask(&engine, &config, role, &query, &variables).await;
            let about = format!("seed {seed}, role {role}: {query} with {variables}\n{writes:#?}\n{before:?}");
            match answers {
                Ok(answers) => {
                    found["data"].as_object_mut().into_iter().flatten().for_each(|(_, answer)| in_order(answer));
                    assert_eq!(found, json!({"data": answers}), "{about}");
                    after.sort_unstable();
                    tried[usize::from(before == after)] += 1;
                    rows = after;
                }
                Err(code) => {
                    let error = &found["errors"][0];
                    assert_eq!(error["extensions"]["code"], code, "{found}\n{about}");
                    assert_eq!(error["extensions"]["internal"], Value::Null, "{found}\n{about}");
                    assert_eq!(found["data"], Value::Null, "{about}");
                    tried[2] += 1;
                }
            }
            let state =
                ask(&engine, &config, "admin", "{ t(order_by: {id: asc}) { id a b parent } }", &json!({})).await;
            assert_eq!(state, json!({"data": {"t": rows.iter().map(show).collect::<Vec<_>>()}}), "{about}");
        }
    }
}

async fn ask(engine: &Engine, config: &Config, role: &str, query: &str, variables: &Value) -> Value {
    let raw = serde_json::value::to_raw_value(variables).expect("it is JSON");
    let request = GraphqlRequest { query: query.into(), operation_name: None, variables: Some(&*raw) };
    let mut headers = HeaderMap::new();
    headers.insert("x-hasura-role", role.parse().expect("a name"));
    headers.insert("x-hasura-two", "2".parse().expect("a number"));
    let session =
        runtime::session::resolve(engine.gateway, &config.authentication, &headers).expect("everybody may ask");
    let response = engine.execute(request, &session, &headers, false).await;
    serde_json::from_slice(&response.body).expect("JSON")
}

#[tokio::test(flavor = "multi_thread")]
async fn roles_change_what_their_permissions_say() {
    let database = super::database().await;
    let mut tried = [0; 3];
    for seed in 0..30 * super::times() {
        round(seed, &database, &mut tried).await;
    }
    let [changed, unchanged, refused] = tried;
    println!("{changed} requests changed rows, {unchanged} did not, {refused} were refused");
    assert!(changed > 100 && refused > 30, "most requests tried nothing");
}
