//! `bench sql`: the statements that the gateway sends against the best ones by hand with the same answer, on a database
//! of its own with a million rows. Both are prepared and take turns on one connection.

mod cases;

use std::{
    path::{Path, PathBuf},
    time::Instant,
};

use clap::Args;
use generator::introspection::Mode;
use runtime::{
    definition::{Gateway, RoleId},
    document::{self, Limits, Scope},
    plan,
    session::Session,
    sql::KeyColumns,
};
use serde_json::{Value as Json, value::RawValue};
use sqlx::{
    Arguments as _, AssertSqlSafe, Connection as _, Executor as _, PgConnection, Row as _, ValueRef as _,
    postgres::PgArguments,
};

use crate::{Failure, cluster::Cluster, gateway, report::Report, run_sql};
use cases::{CASES, Case, Value};

/// What is compared.
#[derive(Args, Debug)]
pub struct Arguments {
    /// Only cases whose name has this in it
    #[arg(long, value_name = "TEXT")]
    only: Option<String>,
    /// How often each statement runs
    #[arg(long, default_value_t = 31)]
    runs: usize,
    /// Also print the statements and what `EXPLAIN (ANALYZE, BUFFERS)` says about both
    #[arg(long)]
    explain: bool,
    /// A setting for both, such as `jit=on`; the gateway's own otherwise
    #[arg(long, value_name = "NAME=VALUE")]
    set: Vec<String>,
}

/// Medians of one case.
#[derive(Debug)]
pub struct Compared {
    pub name: &'static str,
    pub gateway: Cost,
    pub by_hand: Cost,
    /// Gateway over hand: the median of the rounds, each by itself.
    pub ratio: f64,
}

/// What a statement costs.
#[derive(Clone, Copy, Debug, Default)]
pub struct Cost {
    /// A round trip of the prepared statement, in milliseconds: it is planned again only where Postgres thinks so.
    pub time: f64,
    /// What `EXPLAIN ANALYZE` says, in milliseconds.
    pub planning: f64,
    pub execution: f64,
    /// Blocks of tables and indexes that were looked at.
    pub buffers: u64,
}

/// A statement with its arguments.
struct Bound {
    text: String,
    arguments: PgArguments,
}

struct Keys(usize);

impl KeyColumns for Keys {
    fn len(&self) -> usize {
        self.0
    }

    fn value(&self, row: usize, _: usize) -> &str {
        // Such texts live as long as the process, which is short.
        Box::leak(key(row).to_string().into_boxed_str())
    }
}

/// The key with that number: ids behind those of the customers with very many orders.
fn key(number: usize) -> usize {
    301 + number
}

/// The body of the note with that number.
fn body(number: usize) -> String {
    format!("Note {number} of many")
}

/// Compares all cases.
pub async fn run(arguments: &Arguments) -> Result<Report, Failure> {
    let Some(cluster) = Cluster::start(&[("shared_buffers", "512MB"), ("autovacuum", "off")])? else {
        return Err("the study needs the programs of a Postgres server".into());
    };
    let url = cluster.url("postgres");
    run_sql(&url, include_str!("data.sql")).await?;
    // Commits reach the disk some time later here, and until then VACUUM cannot say of any page that all of it is visible,
    // which index-only scans need.
    run_sql(&url, "CHECKPOINT").await?;
    run_sql(&url, "VACUUM ANALYZE").await?;
    let environment = [("STUDY_DATABASE_URL".to_owned(), url.clone())];
    let gateway = gateway::check_with(&metadata(), Mode::Refresh, &environment).await?;
    let mut connection = PgConnection::connect(&url).await?;
    for setting in std::iter::once("jit=off").chain(arguments.set.iter().map(String::as_str)) {
        connection.execute(AssertSqlSafe(format!("SET {setting}"))).await?;
    }
    let mut report = Report::default();
    let is_wanted = |case: &&Case| arguments.only.as_ref().is_none_or(|only| case.name.contains(only));
    for case in CASES.iter().filter(is_wanted) {
        let (of_gateway, by_hand) = (of_gateway(gateway, case)?, by_hand(case)?);
        let compared = compare(&mut connection, case, [&of_gateway, &by_hand], arguments).await?;
        eprintln!("{}: {:.2}x", case.name, compared.ratio);
        report.statements.push(compared);
    }
    Ok(report)
}

fn metadata() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("study")
}

/// The statement that the gateway sends.
fn of_gateway(gateway: &'static Gateway, case: &Case) -> Result<Bound, Failure> {
    let session = match case.user {
        None => Session { role: RoleId::ADMIN, variables: Vec::new() },
        Some(user) => {
            let variables = vec![("x-hasura-user-id".to_owned(), user.to_owned())];
            Session { role: gateway.role("manager"), variables }
        }
    };
    let refused = |errors: Vec<runtime::error::ClientError>| {
        format!("{}: {}", case.name, errors.first().map(ToString::to_string).unwrap_or_default())
    };
    let parsed = document::parse(case.query, &Limits::default()).map_err(|error| error.message)?;
    let operation = document::select_operation(&parsed, None).map_err(|error| error.message)?;
    document::validate(gateway, session.role, &parsed).map_err(refused)?;
    let definitions = document::variable_definitions(gateway, operation);
    let keys: Vec<String> = (0..case.keys).map(|number| key(number).to_string()).collect();
    let json = if case.objects > 0 {
        let object = |number| format!(r#"{{"customer_id":{},"body":"{}","rating":3}}"#, key(number), body(number));
        format!(r#"{{"objects":[{}]}}"#, (0..case.objects).map(object).collect::<Vec<_>>().join(","))
    } else if case.variables == "{}" && case.statement == 0 && case.keys > 0 {
        format!(r#"{{"ids":[{}]}}"#, keys.join(","))
    } else {
        case.variables.to_owned()
    };
    let raw: Box<RawValue> = RawValue::from_string(json)?;
    let variables = document::coerce_variables(gateway, session.role, &definitions, Some(&raw))
        .map_err(|error| refused(vec![error]))?;
    let scope = Scope {
        gateway,
        role: session.role,
        document: &parsed,
        definitions: &definitions,
        variables: &variables,
        null_collapse: false,
    };
    let plan = plan::plan(scope, operation, case.query).map_err(|error| refused(vec![error]))?;
    let statement = plan.statements().nth(case.statement).ok_or("the plan has no such statement")?;
    let arguments =
        statement.arguments(&variables, &session, &Keys(case.keys)).map_err(|error| refused(vec![error]))?;
    Ok(Bound { text: statement.text.to_string(), arguments })
}

fn by_hand(case: &Case) -> Result<Bound, Failure> {
    let mut arguments = PgArguments::default();
    for value in case.values {
        match value {
            Value::Int(value) => arguments.add(*value),
            Value::Text(value) => arguments.add(*value),
            Value::Keys(count) => {
                let keys = (0..*count).map(|number| i32::try_from(key(number)));
                arguments.add(keys.collect::<Result<Vec<i32>, _>>()?)
            }
            Value::Bodies(count) => arguments.add((0..*count).map(body).collect::<Vec<_>>()),
        }?;
    }
    Ok(Bound { text: case.by_hand.to_owned(), arguments })
}

async fn compare(
    connection: &mut PgConnection,
    case: &Case,
    sides: [&Bound; 2],
    arguments: &Arguments,
) -> Result<Compared, Failure> {
    let mut answers = Vec::new();
    let is_write = case.query.starts_with("mutation");
    if is_write {
        // Of what was rolled back before, rows that nobody sees are left.
        connection.execute("VACUUM notes").await?;
    }
    for side in sides {
        answers.push(serde_json::from_str::<Json>(&answer(connection, side, is_write).await?.0)?);
    }
    if answers[0] != answers[1] {
        let name = case.name;
        // A width is for texts only.
        let text = |side: usize| answers[side].to_string();
        return Err(format!("{name}: the answers differ\ngateway: {:.600}\nby hand: {:.600}", text(0), text(1)).into());
    }
    // From the sixth run on Postgres may keep a plan.
    for _ in 0..6 {
        for side in sides {
            answer(connection, side, is_write).await?;
        }
    }
    let mut times = [Vec::new(), Vec::new()];
    let mut ratios = Vec::new();
    for round in 0..arguments.runs {
        for side in if round % 2 == 0 { [0, 1] } else { [1, 0] } {
            times[side].push(answer(connection, sides[side], is_write).await?.1);
        }
        ratios.push(times[0][round] / times[1][round]);
    }
    let mut costs = [Cost::default(); 2];
    for (side, bound) in sides.into_iter().enumerate() {
        costs[side] = explained(connection, bound, is_write).await?;
        costs[side].time = median(&mut times[side]);
        if arguments.explain {
            println!("### {}, {}\n\n{}\n", case.name, ["gateway", "by hand"][side], bound.text);
            println!("{}\n", plan_text(connection, bound, is_write).await?);
        }
    }
    let [gateway, by_hand] = costs;
    Ok(Compared { name: case.name, gateway, by_hand, ratio: median(&mut ratios) })
}

/// What a statement answers, and the milliseconds that this takes. What it writes is taken back.
async fn answer(connection: &mut PgConnection, bound: &Bound, is_write: bool) -> Result<(String, f64), Failure> {
    if is_write {
        connection.execute("BEGIN").await?;
    }
    let query = sqlx::query_with(AssertSqlSafe(bound.text.clone()), bound.arguments.clone());
    let started = Instant::now();
    let row = query.fetch_one(&mut *connection).await?;
    let time = started.elapsed().as_secs_f64() * 1e3;
    let value = row.try_get_raw(0)?;
    let text = if value.is_null() { "null".to_owned() } else { value.as_str()?.to_owned() };
    if is_write {
        connection.execute("ROLLBACK").await?;
    }
    Ok((text, time))
}

async fn explained(connection: &mut PgConnection, bound: &Bound, is_write: bool) -> Result<Cost, Failure> {
    let text = format!("EXPLAIN (ANALYZE, BUFFERS, TIMING OFF, FORMAT JSON) {}", bound.text);
    let bound = Bound { text, arguments: bound.arguments.clone() };
    let (mut planning, mut execution, mut buffers) = (Vec::new(), Vec::new(), 0);
    for _ in 0..7 {
        let plan: Json = serde_json::from_str(&answer(connection, &bound, is_write).await?.0)?;
        let plan = &plan[0];
        planning.push(plan["Planning Time"].as_f64().unwrap_or_default());
        execution.push(plan["Execution Time"].as_f64().unwrap_or_default());
        let blocks = |key: &str| plan["Plan"][key].as_u64().unwrap_or_default();
        buffers = blocks("Shared Hit Blocks") + blocks("Shared Read Blocks");
    }
    Ok(Cost { time: 0.0, planning: median(&mut planning), execution: median(&mut execution), buffers })
}

async fn plan_text(connection: &mut PgConnection, bound: &Bound, is_write: bool) -> Result<String, Failure> {
    if is_write {
        connection.execute("BEGIN").await?;
    }
    let text = format!("EXPLAIN (ANALYZE, BUFFERS) {}", bound.text);
    let query = sqlx::query_with(AssertSqlSafe(text), bound.arguments.clone());
    let rows = query.fetch_all(&mut *connection).await?;
    if is_write {
        connection.execute("ROLLBACK").await?;
    }
    let lines = rows.iter().map(|row| row.try_get::<String, _>(0)).collect::<Result<Vec<_>, _>>()?;
    Ok(lines.join("\n"))
}

fn median(values: &mut [f64]) -> f64 {
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or_default()
}
