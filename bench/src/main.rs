//! The benchmark: the gateway against hand-written handlers that make the same fetches, in one paired run.
//!
//! It starts a throwaway Postgres cluster, the remote services, the gateway and the handlers, each as a process of its
//! own, so that the kernel's accounts of processor time can be told apart. It prints a Markdown table.

mod environment;
mod floor;
mod gateway;
mod load;
mod measure;
mod process;
mod report;
mod upstream;
mod workload;

/// The tests start their clusters the same way.
#[path = "../../tests/it/support/cluster.rs"]
mod cluster;

use std::{
    env, fs,
    net::SocketAddr,
    path::PathBuf,
    process::{Command, ExitCode},
    time::Duration,
};

use clap::{Parser, Subcommand, ValueEnum};
use sqlx::{Connection as _, Executor as _, PgConnection};

use cluster::Cluster;
use environment::Environment;
use process::Server;
use report::Report;
use workload::WORKLOADS;

/// What stops the benchmark.
pub type Failure = Box<dyn std::error::Error + Send + Sync>;

/// Measures the gateway against hand-written handlers.
#[derive(Debug, Parser)]
#[command(name = "bench")]
struct Arguments {
    /// Also write the results to this file, as JSON
    #[arg(long, value_name = "FILE")]
    json: Option<PathBuf>,
    /// Shorter rounds, for trying the benchmark out
    #[arg(long)]
    quick: bool,
    /// Only workloads whose name has this in it
    #[arg(long, value_name = "TEXT")]
    only: Option<String>,
    /// The shipped binary, for the time of its start and its memory; left out where there is none
    #[arg(long, value_name = "FILE", default_value = "target/release/gateway")]
    gateway: PathBuf,
    #[command(subcommand)]
    role: Option<Role>,
}

/// What the child processes do.
#[derive(Debug, Subcommand)]
enum Role {
    /// Be one of the servers that are measured
    #[command(hide = true)]
    Serve { server: Kind, address: SocketAddr },
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Kind {
    Upstream,
    Floor,
    Gateway,
}

#[tokio::main]
async fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let result = match arguments.role {
        Some(Role::Serve { server: Kind::Upstream, address }) => upstream::serve(address).await,
        Some(Role::Serve { server, address }) => serve(server, address).await,
        None => benchmark(&arguments).await,
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

async fn serve(server: Kind, address: SocketAddr) -> Result<(), Failure> {
    let environment = Environment::of_process()?;
    match server {
        Kind::Gateway => gateway::serve(address, &environment).await,
        Kind::Floor | Kind::Upstream => floor::serve(address, &environment).await,
    }
}

async fn benchmark(arguments: &Arguments) -> Result<(), Failure> {
    let Some(cluster) = Cluster::start(&[("max_connections", "100"), ("autovacuum", "off")])? else {
        return Err("the benchmark needs the programs of a Postgres server".into());
    };
    let mut connection = PgConnection::connect(&cluster.url("postgres")).await?;
    connection.execute(sqlx::raw_sql(include_str!("database.sql"))).await?;
    connection.close().await?;

    let myself = env::current_exe()?;
    let start = |server: &'static str, environment: Option<&Environment>| {
        Server::start(|address| {
            let mut command = Command::new(&myself);
            command.args(["serve", server, &address.to_string()]);
            command.envs(environment.iter().flat_map(|environment| environment.variables()));
            command
        })
    };
    let (upstream, _) = start("upstream", None)?;
    let environment = Environment {
        database: cluster.url("postgres"),
        people: format!("http://{}/people", upstream.address),
        companies: format!("http://{}/companies", upstream.address),
    };
    let (floor, _) = start("floor", Some(&environment))?;
    let (gateway, _) = start("gateway", Some(&environment))?;

    let mut report = Report::default();
    let (rounds, time) = if arguments.quick { (2, 300) } else { (8, 1500) };
    for workload in WORKLOADS {
        if arguments.only.as_ref().is_some_and(|only| !workload.name.contains(only)) {
            continue;
        }
        for concurrency in [1, 32] {
            eprintln!("{}, {concurrency} connections", workload.name);
            let time = Duration::from_millis(time);
            report.comparisons.push(measure::compare(workload, concurrency, rounds, time, &gateway, &floor).await?);
        }
    }
    report.memory("memory after the load above: gateway", gateway.resident_memory()?);
    report.memory("memory after the load above: by hand", floor.resident_memory()?);
    drop((gateway, floor));
    gateway::shipped_figures(&arguments.gateway, &mut report)?;

    println!("{}", report.markdown());
    if let Some(path) = &arguments.json {
        fs::write(path, format!("{:#}\n", report.json()))?;
    }
    Ok(())
}
