//! `bench scale`: how cost grows with the size of a question. Joins of ten thousand rows and more, and chains of as many
//! as fifty hops between two databases.

use std::{
    env,
    fmt::Write as _,
    path::Path,
    process::Command,
    time::{Duration, Instant},
};

use axum::http::HeaderMap;
use generator::introspection::Mode;
use runtime::{
    pipeline::{Engine, GraphqlRequest},
    session::Session,
};
use serde_json::Value;

use crate::{
    Failure, build_time,
    cluster::Cluster,
    environment::Environment,
    gateway, load,
    process::Server,
    report::Report,
    run_sql,
    synthesize::{self, Shape},
};

/// What is joined to rows of `visits`, of which ten at a time have the same customer. `$first` is the number of rows.
const JOINS: &[(&str, &str)] = &[
    ("rows alone", "id"),
    ("to another database", "id customer { name }"),
    ("to a remote schema", "id person { nickname }"),
    (
        "three levels: database, remote schema, remote schema",
        "id customer { name person { nickname company { title } } }",
    ),
];

/// Rows of the smallest question.
const ROWS: usize = 10_000;

/// How often each question is asked, for a processor time that the kernel's clock can tell.
const REPEATED: u32 = 50;

/// What a question of some size costs.
#[derive(Clone, Copy, Debug)]
pub struct Growth {
    pub question: &'static str,
    pub rows: usize,
    /// Milliseconds of the gateway's processor time.
    pub cpu: f64,
    /// The gateway's peak above what it had before, in megabytes.
    pub memory: f64,
    /// The answer, in megabytes.
    pub answer: f64,
}

/// Measures joins of `ROWS` rows, twice and four times as many, each by a gateway of its own, so that its peak is theirs.
pub async fn joins(environment: &Environment, report: &mut Report) -> Result<(), Failure> {
    for (question, selection) in JOINS {
        for factor in [1, 2, 4] {
            let rows = ROWS * factor;
            let growth = join(environment, question, selection, rows).await?;
            eprintln!("{rows} rows, {question}: {:.1} ms, {:.1} MB", growth.cpu, growth.memory);
            report.growths.push(growth);
        }
    }
    Ok(())
}

async fn join(
    environment: &Environment,
    question: &'static str,
    selection: &str,
    rows: usize,
) -> Result<Growth, Failure> {
    let (server, _) = start(&gateway::own_metadata(), environment.variables().into_iter(), false)?;
    let request = |rows: usize| {
        let field = format!("visits(order_by: {{id: asc}}, limit: $first) {{ {selection} }}");
        let query = format!("query Rows($first: Int!) {{ {field} }}");
        let body = serde_json::json!({ "query": query, "variables": { "first": rows } });
        load::request("/v1/graphql", &body.to_string())
    };
    // Connections and plans are there already when it counts.
    load::once(server.address, &request(10)).await?;
    let (idle, before) = (server.peak_memory()?, server.cpu_time()?);
    let mut answer = Vec::new();
    for _ in 0..REPEATED {
        answer = load::once(server.address, &request(rows)).await?;
    }
    refuse_errors(&answer)?;
    let cpu = server.cpu_time()?.saturating_sub(before).as_secs_f64() * 1e3 / f64::from(REPEATED);
    let memory = megabytes(server.peak_memory()? - idle);
    Ok(Growth { question, rows, cpu, memory, answer: megabytes(answer.len() as u64) })
}

/// Bytes as megabytes.
#[allow(clippy::cast_precision_loss, reason = "no process has 2^52 bytes")]
pub fn megabytes(bytes: u64) -> f64 {
    bytes as f64 / 1e6
}

/// Measures chains of hops over 25 tables in each of two databases, every one related to every table of the other.
pub async fn hops(cluster: &Cluster, report: &mut Report) -> Result<(), Failure> {
    let directory = build_time::workspace("crossing")?;
    let shape = build_time::crossing();
    let schemas = synthesize::write(&shape, &directory)?;
    let mut variables = Vec::new();
    for source in 0..shape.sources {
        let database = format!("source_{source}");
        run_sql(&cluster.url("postgres"), &format!("CREATE DATABASE {database}")).await?;
        let url = cluster.url(&database);
        let sql = std::fs::read_to_string(directory.join(format!("databases/{database}.sql")))?;
        run_sql(&url, &sql).await?;
        variables.push((Shape::source_variable(source), url));
    }
    plan_hops(&schemas, &variables, report).await?;
    answer_hops(&schemas, &variables, report).await
}

/// A row of the first table and `hops` tables after it, each in the other database: objects and lists by turns.
fn chain(shape: &Shape, hops: usize) -> String {
    let mut query = String::from("query Chain { table_000_by_pk(id: 1) { id ");
    for hop in 1..=hops {
        let _ = write!(query, "{} {{ id ", shape.chain_relationship(hop));
    }
    query + &"}".repeat(hops + 2)
}

async fn plan_hops(schemas: &Path, variables: &[(String, String)], report: &mut Report) -> Result<(), Failure> {
    let started = Instant::now();
    let gateway = gateway::check(schemas, Mode::Locked).await?;
    report.time("50 tables, 1,250 crossing relationships: checked gateway value", started.elapsed());
    let address = "127.0.0.1:0".parse()?;
    let config = gateway::configure(gateway, address, variables)?;
    let engine = Engine::new(gateway, &config).map_err(|error| error.to_string())?;
    let session =
        runtime::session::resolve(gateway, &config.authentication, &HeaderMap::new()).map_err(|error| error.message)?;
    let shape = build_time::crossing();
    for hops in [10, 25, 50] {
        let query = chain(&shape, hops);
        let (plan, time) = explain(&engine, &session, &query)?;
        report.time(format!("{hops} hops: parse, validate and plan"), time);
        let statements = plan.matches("one statement").count();
        if statements != hops + 1 {
            return Err(format!("{hops} hops are planned as {statements} statements").into());
        }
    }
    for (name, query) in malicious(&shape) {
        let started = Instant::now();
        let refused = explain(&engine, &session, &query).err();
        let message = refused.ok_or_else(|| format!("{name} is not refused"))?;
        report.time(format!("{name}, {} bytes, refused ({message})", query.len()), started.elapsed());
    }
    Ok(())
}

/// The plan of a query, and how long it took to find them.
fn explain(engine: &Engine, session: &Session, query: &str) -> Result<(String, Duration), Failure> {
    let request = GraphqlRequest { query: query.into(), operation_name: None, variables: None };
    let started = Instant::now();
    match engine.explain(&request, session) {
        Ok(explanation) => Ok((explanation.plan, started.elapsed())),
        Err(errors) => Err(errors.first().map(|error| error.message.clone()).unwrap_or_default().into()),
    }
}

/// Queries that are meant to be expensive.
fn malicious(shape: &Shape) -> Vec<(&'static str, String)> {
    // Each fragment takes the next one twice, so that little text asks for very many joins.
    let mut doubled = String::from("query Doubled { table_000 { ...F1 } }");
    for hop in 1..=12 {
        let join = shape.chain_relationship(hop);
        let (on, next) = (Shape::table(shape.chain_table(hop - 1)), hop + 1);
        let inner = if hop == 12 { "id".to_owned() } else { format!("...F{next}") };
        let _ = write!(doubled, " fragment F{hop} on {on} {{ a: {join} {{ {inner} }} b: {join} {{ {inner} }} }}");
    }
    let wide_join = shape.chain_relationship(1);
    let wide: Vec<String> = (0..4000).map(|index| format!("a{index}: {wide_join} {{ id }}")).collect();
    let wide = wide.join(" ");
    vec![
        ("8,190 joins by fragments", doubled),
        ("4,000 joins side by side", format!("query Wide {{ table_000 {{ {wide} }} }}")),
        ("200 hops", chain(shape, 200)),
    ]
}

async fn answer_hops(schemas: &Path, variables: &[(String, String)], report: &mut Report) -> Result<(), Failure> {
    let pairs = variables.iter().map(|(name, value)| (name.as_str(), value.as_str()));
    let (server, _) = start(schemas, pairs, true)?;
    let shape = build_time::crossing();
    for hops in [1, 10, 25, 50] {
        let body = serde_json::json!({ "query": chain(&shape, hops) }).to_string();
        let request = load::request("/v1/graphql", &body);
        let answer = load::once(server.address, &request).await?;
        refuse_errors(&answer)?;
        if answer.windows(4).filter(|part| part == b"\"id\"").count() != hops + 1 {
            return Err(format!("{hops} hops: {}", String::from_utf8_lossy(&answer)).into());
        }
        let before = server.cpu_time()?;
        let started = Instant::now();
        for _ in 0..REPEATED {
            load::once(server.address, &request).await?;
        }
        let time = started.elapsed() / REPEATED;
        let cpu = server.cpu_time()?.saturating_sub(before) / REPEATED;
        report.time(format!("{hops} hops: answered, plan cached"), time);
        report.time(format!("{hops} hops: processor time of the gateway"), cpu);
    }
    Ok(())
}

fn start<'v>(
    metadata: &Path,
    variables: impl Iterator<Item = (&'v str, &'v str)>,
    locked: bool,
) -> Result<(Server, Duration), Failure> {
    let myself = env::current_exe()?;
    Server::start(|address| {
        let mut command = Command::new(&myself);
        command.args(["serve", "gateway", &address.to_string(), "--metadata"]).arg(metadata).envs(variables);
        if locked {
            command.arg("--locked");
        }
        command
    })
}

fn refuse_errors(answer: &[u8]) -> Result<(), Failure> {
    let answer: Value = serde_json::from_slice(answer)?;
    match answer.get("errors") {
        None => Ok(()),
        Some(errors) => Err(format!("the gateway answered with errors: {errors:.2000}").into()),
    }
}
