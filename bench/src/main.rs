//! The benchmark: the gateway against hand-written handlers that make the same fetches, in one paired run.
//!
//! It starts a throwaway Postgres cluster, the remote services, the gateway and the handlers, each as a process of its
//! own, so that the kernel's accounts of processor time can be told apart. It prints a Markdown table.

mod build_time;
mod clients;
mod environment;
mod floor;
mod gateway;
mod github;
mod load;
mod measure;
mod process;
mod report;
mod scale;
mod study;
mod synthesize;
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
use generator::introspection::Mode;
use sqlx::{Connection as _, Executor as _, PgConnection};

use cluster::Cluster;
use environment::Environment;
use measure::Rounds;
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
    #[arg(long, global = true, value_name = "FILE")]
    json: Option<PathBuf>,
    /// Two short rounds, for trying the benchmark out
    #[arg(long, global = true)]
    quick: bool,
    /// Eight long rounds, for figures to publish
    #[arg(long, global = true, conflicts_with = "quick")]
    thorough: bool,
    /// Only workloads whose name has this in it
    #[arg(long, value_name = "TEXT")]
    only: Option<String>,
    /// Also load the gateway with all workloads in turn for so long, and look at its memory
    #[arg(long, value_name = "SECONDS")]
    soak: Option<u64>,
    /// The shipped binary, for the time of its start and its memory; left out where there is none
    #[arg(long, value_name = "FILE", default_value = "target/release/gateway")]
    gateway: PathBuf,
    #[command(subcommand)]
    command: Option<Task>,
}

/// What is done instead of the comparison.
#[derive(Debug, Subcommand)]
enum Task {
    /// Measure generating and compiling large metadata
    Generate(build_time::Arguments),
    /// Measure how the cost of joins grows with their size
    Scale {
        /// Only joins of many rows, or only chains of hops
        #[arg(value_name = "PART")]
        part: Option<Part>,
    },
    /// Measure introspection of GitHub's schema against copying the answer
    Introspection,
    /// Measure 64 clients at once over pools of several sizes, and many different documents and roles
    Clients,
    /// Compare the statements that the gateway sends with the best ones by hand
    Sql(study::Arguments),
    /// Write made-up metadata of any size, its snapshots and its databases
    Synthesize {
        /// Where to; `schemas/` and `databases/` in it are replaced
        directory: PathBuf,
        #[command(flatten)]
        shape: synthesize::Shape,
    },
    /// Be one of the servers that are measured
    #[command(hide = true)]
    Serve {
        server: Kind,
        address: SocketAddr,
        /// The gateway's metadata
        #[arg(long)]
        metadata: Option<PathBuf>,
        /// Use its snapshots alone
        #[arg(long)]
        locked: bool,
        /// What is copied
        #[arg(long)]
        file: Option<PathBuf>,
    },
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Part {
    Joins,
    Hops,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Kind {
    Upstream,
    Floor,
    Gateway,
    Copies,
}

#[tokio::main]
async fn main() -> ExitCode {
    match run(&Arguments::parse()).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

async fn run(arguments: &Arguments) -> Result<(), Failure> {
    let report = match &arguments.command {
        Some(Task::Serve { server, address, metadata, locked, file }) => {
            let mode = if *locked { Mode::Locked } else { Mode::Refresh };
            return match (server, metadata, file) {
                (Kind::Upstream, ..) => upstream::serve(*address).await,
                (Kind::Floor, ..) => floor::serve(*address, &Environment::of_process()?).await,
                (Kind::Gateway, Some(metadata), _) => gateway::serve(*address, metadata, mode).await,
                (Kind::Gateway, None, _) => gateway::serve(*address, &gateway::own_metadata(), mode).await,
                (Kind::Copies, _, Some(file)) => github::copies(*address, file).await,
                (Kind::Copies, _, None) => Err("nothing to copy".into()),
            };
        }
        Some(Task::Synthesize { directory, shape }) => {
            let schemas = synthesize::write(shape, directory)?;
            println!("{}", schemas.display());
            return Ok(());
        }
        Some(Task::Generate(arguments)) => build_time::run(arguments)?,
        Some(Task::Clients) => {
            let sources = Sources::start().await?;
            let mut report = Report::default();
            clients::run(&sources.environment, rounds(arguments), &mut report).await?;
            report
        }
        Some(Task::Sql(arguments)) => study::run(arguments).await?,
        Some(Task::Introspection) => {
            let mut report = Report::default();
            github::introspection(&build_time::workspace("github")?, rounds(arguments), &mut report).await?;
            report
        }
        Some(Task::Scale { part }) => scale(*part).await?,
        None => compare(arguments).await?,
    };
    println!("{}", report.markdown());
    if let Some(path) = &arguments.json {
        fs::write(path, format!("{:#}\n", report.json()))?;
    }
    Ok(())
}

fn rounds(arguments: &Arguments) -> Rounds {
    let (count, milliseconds) = match arguments {
        Arguments { quick: true, .. } => (2, 200),
        Arguments { thorough: true, .. } => (8, 1500),
        _ => (4, 400),
    };
    Rounds { count, time: Duration::from_millis(milliseconds) }
}

/// The sources that the benchmark's own metadata names. They end with this value.
struct Sources {
    cluster: Cluster,
    environment: Environment,
    _upstream: Server,
}

impl Sources {
    async fn start() -> Result<Self, Failure> {
        let Some(cluster) = Cluster::start(&[("max_connections", "100"), ("autovacuum", "off")])? else {
            return Err("the benchmark needs the programs of a Postgres server".into());
        };
        let database = cluster.url("postgres");
        run_sql(&database, include_str!("database.sql")).await?;
        run_sql(&database, "CREATE DATABASE archive").await?;
        let archive = cluster.url("archive");
        run_sql(&archive, include_str!("archive.sql")).await?;
        let (upstream, _) = start("upstream", None)?;
        let people = format!("http://{}/people", upstream.address);
        let companies = format!("http://{}/companies", upstream.address);
        Ok(Self { cluster, environment: Environment { database, archive, people, companies }, _upstream: upstream })
    }
}

/// Runs statements in a database.
async fn run_sql(url: &str, sql: &str) -> Result<(), Failure> {
    let mut connection = PgConnection::connect(url).await?;
    connection.execute(sqlx::raw_sql(sqlx::AssertSqlSafe(sql))).await?;
    connection.close().await?;
    Ok(())
}

/// Starts this program as one of the servers.
fn start(server: &'static str, environment: Option<&Environment>) -> Result<(Server, Duration), Failure> {
    let myself = env::current_exe()?;
    Server::start(|address| {
        let mut command = Command::new(&myself);
        command.args(["serve", server, &address.to_string()]);
        command.envs(environment.iter().flat_map(|environment| environment.variables()));
        command
    })
}

async fn scale(part: Option<Part>) -> Result<Report, Failure> {
    let sources = Sources::start().await?;
    let mut report = Report::default();
    if part != Some(Part::Hops) {
        scale::joins(&sources.environment, &mut report).await?;
    }
    if part != Some(Part::Joins) {
        scale::hops(&sources.cluster, &mut report).await?;
    }
    Ok(report)
}

async fn compare(arguments: &Arguments) -> Result<Report, Failure> {
    let sources = Sources::start().await?;
    let (floor, _) = start("floor", Some(&sources.environment))?;
    let (gateway, _) = start("gateway", Some(&sources.environment))?;
    let mut report = Report::default();
    let is_wanted = |name: &str| arguments.only.as_ref().is_none_or(|only| name.contains(only));
    for pair in WORKLOADS.iter().filter(|workload| is_wanted(workload.name)).map(workload::Workload::pair) {
        for connections in [1, 32] {
            report.add(measure::compare(&pair, connections, rounds(arguments), &gateway, &floor).await?);
        }
    }
    report.memory("memory after the load above: gateway", gateway.resident_memory()?);
    report.memory("memory after the load above: by hand", floor.resident_memory()?);
    if let Some(seconds) = arguments.soak {
        soak(&gateway, seconds, &mut report).await?;
    }
    drop((gateway, floor));
    let nowhere = [
        ("DEFAULT_DATABASE_URL", gateway::NO_DATABASE),
        ("SHOP_DATABASE_URL", gateway::NO_DATABASE),
        ("AUTH_SERVICE_URL", gateway::NO_REMOTE),
        ("PAYMENTS_SERVICE_URL", gateway::NO_REMOTE),
        ("PAYMENTS_SERVICE_TOKEN", "none"),
    ];
    let nowhere = nowhere.map(|(name, value)| (name.to_owned(), value));
    gateway::shipped_figures("the shipped binary", &arguments.gateway, &nowhere, &mut report)?;
    Ok(report)
}

/// All workloads in turn, a second each, and what that does to the gateway's memory.
async fn soak(gateway: &Server, seconds: u64, report: &mut Report) -> Result<(), Failure> {
    let mut requests = 0;
    let mut halfway = 0;
    for second in 0..seconds {
        let workload = &WORKLOADS[usize::try_from(second)? % WORKLOADS.len()];
        requests += load::run(gateway.address, &workload.pair().gateway, 32, Duration::from_secs(1)).await?.requests;
        if second == seconds / 2 {
            halfway = gateway.resident_memory()?;
            eprintln!("{requests} requests: {:.1} MB", scale::megabytes(halfway));
        }
    }
    report.memory(format!("memory halfway through {requests} requests of all workloads"), halfway);
    report
        .memory(format!("memory after {seconds} s, {requests} requests of all workloads"), gateway.resident_memory()?);
    Ok(())
}
