//! How many requests a join makes, what each of them failing does, and that what else is selected changes nothing.

use std::{
    collections::BTreeMap,
    fmt::Write as _,
    fs,
    path::Path,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::{Duration, Instant},
};

use axum::http::HeaderMap;
use generator::introspection::Mode;
use runtime::{
    config::Config,
    pipeline::{Engine, GraphqlRequest},
};
use serde_json::{Map, Value, json, value::RawValue};
use tokio::sync::Barrier;

use crate::support::{
    databases::Database,
    gateway,
    random::Random,
    remotes::{Received, Reply, StubRemote},
    service::Service,
};

/// A remote schema whose rows have keys, and one that knows what the keys stand for.
struct World {
    engine: Engine,
    config: Config,
    right: StubRemote,
    _left: StubRemote,
}

const LEFT: &str = "type Query { rows: [Row!]! } type Row { user: ID }";
const RIGHT: &str = "type Query { people(ids: [ID!]!): [Person] person(id: ID!): Person }
type Person { id: ID! team: ID }";

impl World {
    /// Rows with these keys; `answer` is asked for every request to the right.
    async fn start(
        keys: Vec<Value>,
        batching: &str,
        answer: impl Fn(&Received) -> Reply + Send + Sync + 'static,
    ) -> Self {
        let directory = tempfile::tempdir().expect("a temporary directory");
        let list = "gatewright: {list: {argument: ids, key: id}}";
        let relationship = |name: &str, key: &str, field: &str, more: &str| {
            format!(
                "      - {{name: {name}, definition: {{to_remote_schema: {{remote_schema: right, lhs_fields: [{key}], \
                 remote_field: {field}{more}}}}}}}\n"
            )
        };
        let metadata = [
            "- name: left\n  definition: {url: \"{{LEFT}}\"}\n  remote_relationships:\n".to_owned(),
            "  - type_name: Row\n    relationships:\n".to_owned(),
            relationship("person", "user", "{people: {arguments: {ids: [$user]}}}", &format!(", {list}")),
            relationship("alone", "user", "{person: {arguments: {id: $user}}}", ""),
            "- name: right\n  definition: {url: \"{{RIGHT}}\"}\n".to_owned(),
            format!("  gatewright: {{batching: {batching}}}\n"),
            "  remote_relationships:\n  - type_name: Person\n    relationships:\n".to_owned(),
            relationship("lead", "team", "{people: {arguments: {ids: [$team]}}}", &format!(", {list}")),
        ];
        for (name, text) in [
            ("version.yaml", "version: 3"),
            ("remote_schemas.yaml", &metadata.concat()),
            ("snapshots/remote_schemas/left.graphql", LEFT),
            ("snapshots/remote_schemas/right.graphql", RIGHT),
        ] {
            let path = directory.path().join(name);
            fs::create_dir_all(path.parent().expect("a file is in a folder")).expect("a folder can be made");
            fs::write(path, text).expect("a file can be written");
        }
        let rows: Vec<Value> = keys.into_iter().map(|key| json!({ "k": key })).collect();
        // The gateway's own alias of the key is not known here: every row answers with it.
        let left = StubRemote::start(move |received| {
            let alias = received.query().split(['{', ',', '}']).find_map(|part| part.strip_suffix(":user"));
            let row = |row: &Value| json!({ alias.unwrap_or("user"): row["k"] });
            Reply::json(&json!({ "data": { "rows": rows.iter().map(row).collect::<Vec<_>>() } }))
        })
        .await;
        let right = StubRemote::start(answer).await;
        let environment = [("LEFT", left.url()), ("RIGHT", right.url())];
        let (engine, config) = gateway::in_memory(directory.path(), &environment, Mode::Locked).await;
        Self { engine, config, right, _left: left }
    }

    async fn ask(&self, query: &str) -> Value {
        serde_json::from_str(&ask(&self.engine, &self.config, query).await).expect("an answer is JSON")
    }
}

async fn ask(engine: &Engine, config: &Config, query: &str) -> String {
    let headers = HeaderMap::new();
    let session = runtime::session::resolve(engine.gateway, &config.authentication, &headers).expect("admin");
    let request = GraphqlRequest { query: query.into(), operation_name: None, variables: None };
    let answer = engine.execute(request, &session, &headers, false).await;
    String::from_utf8(answer.body.to_vec()).expect("an answer is UTF-8")
}

/// The ids that a request asks for.
fn asked(received: &Received) -> Vec<String> {
    let list = received.query().split_once("ids:[").and_then(|(_, rest)| rest.split_once(']')).expect("a list").0;
    list.split(',').map(|id| id.trim_matches('"').to_owned()).collect()
}

/// The people who are asked for in reverse, without every tenth; the team of all is 1 or 2.
fn people(received: &Received) -> Value {
    let asks_for_team = received.query().contains("__join0_0:team");
    let person = |id: usize| {
        let mut person = json!({ "__join_key": id, "id": id.to_string() });
        if asks_for_team {
            person["__join0_0"] = json!((id % 2 + 1).to_string());
        }
        person
    };
    let ids = asked(received).into_iter().map(|id| id.parse::<usize>().expect("a number"));
    let people: Vec<Value> = ids.rev().filter(|id| !id.is_multiple_of(10)).map(person).collect();
    json!({ "data": { "f0": people } })
}

/// What the rows of `keys` answer where nothing fails.
fn expected(keys: &[usize]) -> Value {
    let row = |key: &usize| match key % 10 {
        0 => json!({ "person": null }),
        _ => json!({ "person": { "id": key.to_string() } }),
    };
    keys.iter().map(row).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn keys_above_the_limit_take_several_requests() {
    let keys: Vec<usize> = (0..2500).chain(100..200).collect();
    let given = keys.iter().map(|key| json!(key.to_string())).collect();
    // All five are answered only once all five were asked.
    let meeting = Arc::new(Barrier::new(5));
    let world = World::start(given, "{max_keys: 500, max_in_flight: 5}", move |received| {
        Reply::json(&people(received)).when_all_are_asked(Arc::clone(&meeting))
    })
    .await;
    let answer = world.ask("{ rows { person { id } } }").await;
    assert_eq!(answer["errors"], Value::Null);
    assert_eq!(answer["data"]["rows"], expected(&keys));
    let mut sizes: Vec<usize> = world.right.take_received().iter().map(|received| asked(received).len()).collect();
    sizes.sort_unstable();
    assert_eq!(sizes, [500; 5]);
}

#[tokio::test(flavor = "multi_thread")]
async fn requests_wait_for_each_other_where_one_is_allowed() {
    let given = (1..=5).map(|key| json!(key.to_string())).collect();
    let delay = Duration::from_millis(40);
    let world = World::start(given, "{max_keys: 1, max_in_flight: 1}", move |received| {
        Reply::json(&people(received)).after(delay)
    })
    .await;
    let start = Instant::now();
    let answer = world.ask("{ rows { person { id } } }").await;
    assert_eq!(answer["data"]["rows"], expected(&[1, 2, 3, 4, 5]));
    assert!(start.elapsed() >= delay * 5);
}

#[tokio::test(flavor = "multi_thread")]
async fn joins_further_in_are_asked_once_for_all_requests() {
    let given = (1..=9).map(|key| json!(key.to_string())).collect();
    let world = World::start(given, "{max_keys: 3}", |received| Reply::json(&people(received))).await;
    let answer = world.ask("{ rows { person { id lead { id } } } }").await;
    assert_eq!(answer["errors"], Value::Null);
    assert_eq!(answer["data"]["rows"][3], json!({ "person": { "id": "4", "lead": { "id": "1" } } }));
    assert_eq!(answer["data"]["rows"][4], json!({ "person": { "id": "5", "lead": { "id": "2" } } }));
    let received = world.right.take_received();
    assert_eq!(received.len(), 4);
    let mut leads = asked(&received[3]);
    leads.sort();
    assert_eq!(leads, ["1", "2"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_request_that_fails_takes_only_its_own_rows() {
    let bad: [fn() -> Reply; 4] = [Reply::html, Reply::truncated, Reply::broken_off, || {
        Reply::json(&json!({ "data": { "f0": null }, "errors": [{ "message": "no" }] }))
    }];
    for (number, bad) in bad.into_iter().enumerate() {
        let keys: Vec<usize> = (1..=9).collect();
        let given = keys.iter().map(|key| json!(key.to_string())).collect();
        let world = World::start(given, "{max_keys: 3}", move |received| {
            if asked(received).contains(&"5".to_owned()) { bad() } else { Reply::json(&people(received)) }
        })
        .await;
        let answer = world.ask("{ rows { person { id } } }").await;
        let mut rows = expected(&keys);
        for row in 3..6 {
            rows[row] = json!({ "person": null });
        }
        assert_eq!(answer["data"]["rows"], rows, "failure {number}");
        let errors = answer["errors"].as_array().expect("errors");
        let paths: Vec<Value> = errors.iter().map(|error| error["path"].clone()).collect();
        let expected: Vec<Value> = (3..6).map(|row| json!(["rows", row, "person"])).collect();
        assert_eq!(paths, expected, "failure {number}");
    }
}

/// An answer that claims to hold another request's values is not believed.
#[tokio::test(flavor = "multi_thread")]
async fn no_request_answers_for_another() {
    let given = (1..=4).map(|key| json!(key.to_string())).collect();
    let calls = AtomicUsize::new(0);
    let world = World::start(given, "{max_aliases: 2, max_in_flight: 1}", move |_| {
        let own = calls.fetch_add(1, Ordering::Relaxed) * 2;
        let members: Map<String, Value> =
            (0..6).map(|row| (format!("f{row}"), json!({ "id": format!("{own}.{row}") }))).collect();
        Reply::json(&json!({ "data": members }))
    })
    .await;
    let answer = world.ask("{ rows { alone { id } } }").await;
    let ids: Vec<&Value> =
        answer["data"]["rows"].as_array().expect("rows").iter().map(|row| &row["alone"]["id"]).collect();
    assert_eq!(ids, ["0.0", "0.1", "2.2", "2.3"]);
}

/// People with keys of every kind, some of them null.
fn random_people(random: &mut Random) -> String {
    let mut sql = "CREATE TABLE person (id int4 PRIMARY KEY, name text NOT NULL, friend_ids int4[], data jsonb);
        CREATE TABLE birthday (id int4 PRIMARY KEY, day date NOT NULL, wish text NOT NULL);
        INSERT INTO birthday VALUES (1, '2000-01-01', 'cake'), (2, '2000-01-02', 'book');\n"
        .to_owned();
    for id in 1..=40 {
        let items = (0..random.below(4)).map(|_| match random.below(5) {
            0 => "NULL".to_owned(),
            _ => random.below(45).to_string(),
        });
        let items = items.collect::<Vec<_>>().join(",");
        let friends = if random.below(4) == 0 { "NULL".to_owned() } else { format!("'{{{items}}}'") };
        let data = match random.below(4) {
            0 => "NULL".to_owned(),
            1 => "'{\"city\": {\"id\": {}}, \"birthday\": \"never\", \"neighbours\": [\"x\"]}'".to_owned(),
            number => format!(
                "'{{\"city\": {{\"id\": {}}}, \"birthday\": \"2000-01-0{number}\", \"neighbours\": [{}]}}'",
                random.below(9),
                random.below(45)
            ),
        };
        writeln!(sql, "INSERT INTO person VALUES ({id}, 'p{id}', {friends}, {data});").expect("a text grows");
    }
    sql
}

/// Each row's fields as their text.
fn rows(answer: &str) -> Vec<BTreeMap<String, Box<RawValue>>> {
    let mut answer: BTreeMap<String, Box<RawValue>> = serde_json::from_str(answer).expect("an object");
    let data = answer.remove("data").expect("data");
    let mut data: BTreeMap<String, Box<RawValue>> = serde_json::from_str(data.get()).expect("an object");
    serde_json::from_str(data.remove("person").expect("rows").get()).expect("a list of objects")
}

/// Every joined field is, to the byte, what it is when nothing else is asked for.
#[tokio::test(flavor = "multi_thread")]
async fn what_else_is_selected_changes_no_join() {
    const JOINS: &[&str] = &[
        "account { id name }",
        "friends { id name }",
        "best_friend { name friends { id } }",
        "friend_users { id }",
        "friend_accounts { name }",
        "friends_at_once { id }",
        "city { id }",
        "neighbour { name city { id } }",
        "team_mates { id }",
        "born_on { wish }",
    ];
    const COLUMNS: &[&str] = &["id", "friend_ids", "data", "name"];
    let feature = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/features/joins/keys_and_batches");
    let mut random = Random::new(0);
    let database = Database::create(&random_people(&mut random)).await;
    let sdl = fs::read_to_string(feature.join("remotes/people.graphql")).expect("the feature has a remote schema");
    let service = Service::validating(&sdl).await;
    let people = StubRemote::start(move |received| Reply::json(&service.answer(&received.body))).await;
    let environment = [("SHOP_URL", database.url().to_owned()), ("PEOPLE_URL", people.url())];
    let (engine, config) = gateway::in_memory(&feature.join("metadata"), &environment, Mode::Refresh).await;
    let query = |selection: &str| format!("{{ person(order_by: {{id: asc}}) {{ {selection} }} }}");

    let mut alone = Vec::new();
    for join in JOINS {
        let answer = ask(&engine, &config, &query(&format!("join: {join}"))).await;
        alone.push(rows(&answer));
        assert!(alone.iter().all(|rows| rows.len() == 40), "{join}: {answer}");
    }
    for number in 0..60 {
        let mut selection = String::new();
        let mut chosen = Vec::new();
        for place in 0..=random.below(7) {
            if random.below(3) == 0 {
                let column = COLUMNS[random.below(COLUMNS.len())];
                write!(selection, "c{place}: {column} {column} ").expect("a text grows");
            } else {
                let join = random.below(JOINS.len());
                write!(selection, "j{place}: {} ", JOINS[join]).expect("a text grows");
                chosen.push((format!("j{place}"), join));
            }
        }
        let found = rows(&ask(&engine, &config, &query(&selection)).await);
        for (key, join) in chosen {
            for (row, found) in found.iter().enumerate() {
                let expected = alone[join][row]["join"].get();
                assert_eq!(found[&key].get(), expected, "case {number}: {key} of row {row} in {selection}");
            }
        }
    }
}
