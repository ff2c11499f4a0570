//! What roles change of random rows under random permissions, and what they are told of it. The evaluator keeps the rows
//! itself: after every request the whole table must be as it says, also where the request was refused.
//!
//! Some roles have permissions of their own, others inherit them: what they insert from one member, what they change from
//! another, what they read from both.

mod apply;
mod fields;

use axum::http::HeaderMap;
use generator::introspection::Mode;
use runtime::{
    config::Config,
    pipeline::{Engine, GraphqlRequest},
};
use serde_json::{Map, Value, json};

use self::fields::Field;
use super::{COLUMNS, Exp, Permission, Row, databases_of};
use crate::support::{databases::Database, gateway, random::Random};

/// What a role may do.
#[derive(Clone, Debug, Default)]
struct Writes {
    /// Of the role, or of each that it inherits from.
    select: Vec<Permission>,
    insert: Option<Insert>,
    update: Option<Update>,
    delete: Option<Exp>,
}

#[derive(Clone, Debug)]
struct Insert {
    change: Change,
    check: Exp,
}

#[derive(Clone, Debug)]
struct Update {
    change: Change,
    filter: Exp,
    check: Option<Exp>,
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

/// A predicate of a permission; often one that is always true.
fn exp(random: &mut Random, depth: usize) -> Exp {
    if random.one_in(4) { Exp::All(Vec::new()) } else { Exp::random(random, depth, false, &[0, 1, 2, 3]) }
}

impl Insert {
    fn random(random: &mut Random) -> Self {
        Self { change: Change::random(random, 0), check: exp(random, 2) }
    }

    fn json(&self) -> Value {
        let mut all = self.change.json();
        all.insert("check".to_owned(), self.check.json());
        all.into()
    }
}

impl Update {
    fn random(random: &mut Random) -> Self {
        let change = Change::random(random, 1);
        let filter = exp(random, 3);
        Self { change, filter, check: random.happens(60).then(|| exp(random, 2)) }
    }

    fn json(&self) -> Value {
        let mut all = self.change.json();
        all.insert("filter".to_owned(), self.filter.json());
        all.insert("check".to_owned(), json!(self.check.as_ref().map(Exp::json)));
        all.into()
    }
}

impl Writes {
    /// The columns that the role reads, if only in some rows.
    fn columns(&self) -> Vec<usize> {
        (0..4).filter(|column| self.select.iter().any(|member| member.columns.contains(column))).collect()
    }
}

/// A role that may read rows, all of their columns or some.
fn reader(random: &mut Random, percent: usize) -> Writes {
    let columns = (0..4).filter(|column| *column == 0 || random.happens(percent)).collect();
    Writes { select: vec![Permission { columns, filter: exp(random, 2), limit: None }], ..Writes::default() }
}

/// The roles by name, and which of them have permissions of their own; the others inherit.
fn roles(random: &mut Random) -> Vec<(&'static str, Writes)> {
    let full = |random: &mut Random| Writes {
        insert: Some(Insert::random(random)),
        update: Some(Update::random(random)),
        delete: Some(exp(random, 3)),
        ..reader(random, 100)
    };
    let inserter = Writes { insert: Some(Insert::random(random)), ..reader(random, 60) };
    let changer = Writes { update: Some(Update::random(random)), delete: Some(exp(random, 3)), ..reader(random, 60) };
    // Says what another says already, and reads nothing.
    let twin = Writes { insert: inserter.insert.clone(), ..Writes::default() };
    let select = [inserter.select.as_slice(), changer.select.as_slice()].concat();
    let heir = Writes { select, insert: inserter.insert.clone(), ..changer.clone() };
    let grandchild = Writes { update: Some(Update::random(random)), ..heir.clone() };
    vec![
        ("one", full(random)),
        ("two", full(random)),
        ("inserter", inserter),
        ("changer", changer),
        ("twin", twin),
        ("heir", heir),
        ("grandchild", grandchild),
    ]
}

const INHERITED: &str =
    "[{role_name: heir, role_set: [inserter, changer]}, {role_name: grandchild, role_set: [heir, twin]}]";

/// What is written of the roles: of those that inherit only what replaces what they would have.
fn permissions(roles: &[(&str, Writes)]) -> Value {
    let of = |permission: &dyn Fn(&str, &Writes) -> Option<Value>| -> Value {
        let entry = |(role, writes): &(&str, Writes)| {
            permission(role, writes).map(|permission| json!({"role": role, "permission": permission}))
        };
        roles.iter().filter_map(entry).collect()
    };
    let is_own = |role: &str| !matches!(role, "heir" | "grandchild");
    json!({
        "select_permissions": of(&|role, writes| {
            let select = writes.select.first().filter(|_| is_own(role))?;
            let columns: Vec<_> = select.columns.iter().map(|column| COLUMNS[*column]).collect();
            Some(json!({"columns": columns, "filter": select.filter.json(), "allow_aggregations": true}))
        }),
        "insert_permissions": of(&|role, writes| writes.insert.as_ref().filter(|_| is_own(role)).map(Insert::json)),
        "update_permissions": of(&|role, writes| {
            writes.update.as_ref().filter(|_| is_own(role) || role == "grandchild").map(Update::json)
        }),
        "delete_permissions": of(&|role, writes| {
            writes.delete.as_ref().filter(|_| is_own(role)).map(|filter| json!({"filter": filter.json()}))
        }),
    })
}

/// The rows without permissions.
fn show(row: &Row) -> Value {
    (0..4).map(|column| (COLUMNS[column].to_owned(), json!(row[column]))).collect::<Map<_, _>>().into()
}

/// The same with the rows in the order of their ids, which is no promise of updates.
fn in_order(answer: &mut Value) {
    if let Some(rows) = answer.get_mut("returning").and_then(Value::as_array_mut) {
        rows.sort_by_key(|row| row["id"].as_i64());
    }
    answer.as_array_mut().into_iter().flatten().for_each(in_order);
}

/// How requests ended.
#[derive(Default)]
struct Tried {
    changed: usize,
    unchanged: usize,
    refused: usize,
    /// Of those that changed something, how many inserted rows with rows that belong to them.
    nested: usize,
    /// Of those that changed something, how many by what the role inherits.
    inherited: usize,
}

/// Rows, their roles, and what each of them tries.
async fn round(seed: u64, database: &Database, tried: &mut Tried) {
    let mut random = Random::new(seed);
    let mut rows: Vec<Row> =
        (0..8).map(|id| [Some(id), cell(&mut random), cell(&mut random), cell(&mut random)]).collect();
    database.reset(&super::table_of(&rows)).await;
    let roles = roles(&mut random);
    let metadata = databases_of(&permissions(&roles));
    let directory = tempfile::tempdir().expect("a temporary directory");
    std::fs::create_dir(directory.path().join("databases")).expect("a folder");
    let write = |path: &str, text: &str| std::fs::write(directory.path().join(path), text).expect("a file");
    write("version.yaml", "version: 3");
    write("databases/databases.yaml", &metadata.to_string());
    write("inherited_roles.yaml", INHERITED);
    let environment = [("DATABASE_URL", database.url().to_owned())];
    let (engine, config) = gateway::in_memory(directory.path(), &environment, Mode::Live).await;
    for _ in 0..4 {
        for (role, writes) in roles.iter().filter(|(role, _)| *role != "twin") {
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
                .map(|(index, field)| {
                    apply::field(field, writes, &mut after).map(|answer| (format!("f{index}"), answer))
                })
                .collect();
            let variables = Value::Object(variables);
            let mut found = ask(&engine, &config, role, &query, &variables).await;
            let about = format!("seed {seed}, role {role}: {query} with {variables}\n{writes:#?}\n{before:?}");
            match answers {
                Ok(answers) => {
                    found["data"].as_object_mut().into_iter().flatten().for_each(|(_, answer)| in_order(answer));
                    assert_eq!(found, json!({"data": answers}), "{about}");
                    after.sort_unstable();
                    let is_changed = before != after;
                    tried.changed += usize::from(is_changed);
                    tried.unchanged += usize::from(!is_changed);
                    tried.nested += usize::from(is_changed && fields.iter().any(Field::is_nested));
                    tried.inherited += usize::from(is_changed && writes.select.len() > 1);
                    rows = after;
                }
                Err(code) => {
                    let error = &found["errors"][0];
                    assert_eq!(error["extensions"]["code"], code, "{found}\n{about}");
                    assert_eq!(error["extensions"]["internal"], Value::Null, "{found}\n{about}");
                    assert_eq!(found["data"], Value::Null, "{about}");
                    tried.refused += 1;
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
    let mut tried = Tried::default();
    for seed in 0..super::rounds(24) {
        round(seed, &database, &mut tried).await;
    }
    let Tried { changed, unchanged, refused, nested, inherited } = tried;
    println!(
        "{changed} requests changed rows, {nested} of them with nested rows, {inherited} by inherited permissions; \
         {unchanged} did not, {refused} were refused"
    );
    assert!(changed > 20 && refused > 10 && nested > 2 && inherited > 5, "most requests tried nothing");
}
