//! `bench clients`: 64 clients at once over connection pools of several sizes, and very many different documents.
//!
//! Every answer must be a success. How long requests took is told in percentiles, and whether some clients got through
//! many more requests than others.

use std::{env, fs, path::PathBuf, process::Command, time::Instant};

use crate::{
    Failure, build_time,
    environment::Environment,
    gateway,
    load::{self, Pair},
    measure::Rounds,
    process::Server,
    report::Report,
    scale::megabytes,
    workload::WORKLOADS,
};

const CLIENTS: usize = 64;
/// The default is first. The Postgres server of the benchmark has a hundred.
const POOLS: [Option<usize>; 3] = [None, Some(16), Some(4)];
/// How many documents that differ in more than their literals are asked one after the other.
const DOCUMENTS: usize = 20_000;

/// Measures all of it.
pub async fn run(environment: &Environment, rounds: Rounds, report: &mut Report) -> Result<(), Failure> {
    for pool in POOLS {
        let server = start(environment, pool)?;
        let size = pool.map_or("the default pool".to_owned(), |size| format!("a pool of {size}"));
        for workload in WORKLOADS.iter().filter(|workload| workload.is_database()) {
            let Pair { name, gateway, .. } = workload.pair();
            let time = rounds.time * u32::try_from(rounds.count)?;
            let load = load::run(server.address, &gateway, CLIENTS, time).await?;
            let of = format!("{CLIENTS} clients, {size}: {name}");
            eprintln!("{of}: {} requests, {} to {} a client", load.requests, load.least, load.most);
            for percent in [50, 90, 99] {
                report.time(format!("{of}: {percent} % answered within"), load.percentile(percent));
            }
            report.time(format!("{of}: the slowest"), load.percentile(100));
        }
    }
    documents(environment, report).await
}

/// Different documents leave the caches bounded, and those that differ in literals alone share statements.
async fn documents(environment: &Environment, report: &mut Report) -> Result<(), Failure> {
    let server = start(environment, Some(4))?;
    let ask = |query: &str| load::request("/v1/graphql", &serde_json::json!({ "query": query }).to_string());
    load::once(server.address, &ask("{ customers_by_pk(id: 1) { id } }")).await?;
    for (name, document) in [
        (
            "documents that differ in a literal",
            (|n| format!("{{ customers(limit: {n}, where: {{id: {{_eq: {n}}}}}) {{ id name }} }}"))
                as fn(usize) -> String,
        ),
        ("documents that differ in an alias", |n| format!("{{ customers(limit: 1) {{ id name_{n}: name }} }}")),
    ] {
        let before = (server.cpu_time()?, server.resident_memory()?, Instant::now());
        for number in 1..=DOCUMENTS {
            load::once(server.address, &ask(&document(number))).await?;
        }
        let count = u32::try_from(DOCUMENTS)?;
        report.time(
            format!("{DOCUMENTS} {name}: processor time of one"),
            server.cpu_time()?.saturating_sub(before.0) / count,
        );
        report.time(format!("{DOCUMENTS} {name}: time of one"), before.2.elapsed() / count);
        let memory = server.resident_memory()?;
        eprintln!("{name}: {:.1} MB, then {:.1} MB", megabytes(before.1), megabytes(memory));
        report.memory(format!("memory after {DOCUMENTS} {name}"), memory);
    }
    Ok(())
}

/// A gateway over the benchmark's metadata with another size of its pools.
fn start(environment: &Environment, pool: Option<usize>) -> Result<Server, Failure> {
    let metadata = metadata(pool)?;
    let myself = env::current_exe()?;
    let (server, _) = Server::start(|address| {
        let mut command = Command::new(&myself);
        command.args(["serve", "gateway", &address.to_string(), "--metadata"]).arg(&metadata);
        command.envs(environment.variables());
        command
    })?;
    Ok(server)
}

fn metadata(pool: Option<usize>) -> Result<PathBuf, Failure> {
    let name = format!("clients-{}", pool.map_or("default".to_owned(), |size| size.to_string()));
    let directory = build_time::workspace(&name)?.join("schemas");
    if directory.exists() {
        fs::remove_dir_all(&directory)?;
    }
    let copied = Command::new("cp").arg("-r").arg(gateway::own_metadata()).arg(&directory).status()?;
    if !copied.success() {
        return Err("the metadata cannot be copied".into());
    }
    let path = directory.join("databases/databases.yaml");
    let text = fs::read_to_string(&path)?;
    let lines = text.lines().filter_map(|line| match (line.contains("max_connections:"), pool) {
        (true, None) => None,
        (true, Some(size)) => Some(format!("        max_connections: {size}")),
        (false, _) => Some(line.to_owned()),
    });
    fs::write(&path, lines.collect::<Vec<_>>().join("\n") + "\n")?;
    Ok(directory)
}
