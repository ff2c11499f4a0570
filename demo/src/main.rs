//! The whole system on one machine: starts databases and services, generates, builds and starts the gateway, and says
//! what to try. Ctrl-C stops everything.

mod gateway;

use std::{env, fmt::Write as _, fs, future::Future, path::PathBuf, process::ExitCode, time::Instant};

use clap::Parser;
use demo::{queries::QUERIES, stack::Stack};
use gateway::Gateway;

/// What stops the demo.
type Failure = Box<dyn std::error::Error + Send + Sync>;

/// Starts two databases, two GraphQL services and the gateway over them.
#[derive(Debug, Parser)]
#[command(name = "demo")]
struct Arguments {
    /// Ask the four queries, compare the answers, and exit
    #[arg(long, conflicts_with = "services_only")]
    check: bool,
    /// Start databases and services only, and print the environment a gateway needs
    #[arg(long)]
    services_only: bool,
    /// Also write the environment, one `NAME=value` a line, to this file
    #[arg(long, value_name = "FILE")]
    env_file: Option<PathBuf>,
    /// Where the gateway listens; a free port where this one is taken
    #[arg(long, default_value_t = 8080)]
    port: u16,
}

fn main() -> ExitCode {
    // `cargo demo -- --check` and `cargo demo --check` shall mean the same, whatever the alias puts before.
    let arguments = Arguments::parse_from(env::args_os().filter(|argument| argument != "--"));
    runtime::server::install_crypto_provider();
    let tokio = match tokio::runtime::Runtime::new() {
        Ok(tokio) => tokio,
        Err(error) => {
            eprintln!("error: {error}");
            return ExitCode::FAILURE;
        }
    };
    // Whatever is running is a value inside the future, and ends with it when a signal comes first.
    let result = tokio.block_on(async {
        tokio::select! {
            result = run(&arguments) => result,
            stopped = stop_signal() => stopped,
        }
    });
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

async fn run(arguments: &Arguments) -> Result<(), Failure> {
    let stack = step("start two databases and two GraphQL services", Box::pin(Stack::start())).await?;
    let environment = stack.environment();
    write_environment(arguments, &environment)?;
    if arguments.services_only {
        eprintln!("running; Ctrl-C stops it");
        return std::future::pending().await;
    }
    // The paths below are those that a user in the workspace's root would give.
    env::set_current_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/.."))?;
    step("generate from `schemas/` against them", Box::pin(gateway::generate(&environment))).await?;
    step("build the gateway", gateway::build()).await?;
    let gateway = step("start the gateway", Gateway::start(&environment, arguments.port)).await?;
    if arguments.check {
        return check(&gateway).await;
    }
    println!("\nThe gateway answers at {}/v1/graphql, with a page to try it at {}/\n", gateway.url(), gateway.url());
    for query in &QUERIES {
        println!("# {}\n{}\n", query.title, query.text);
    }
    println!("Ctrl-C stops everything.");
    std::future::pending().await
}

/// Asks each query; wrong answers are an error in the end, so that all of them are seen.
async fn check(gateway: &Gateway) -> Result<(), Failure> {
    let mut wrong = 0;
    for query in &QUERIES {
        let answer = gateway.ask(query).await?;
        println!("\n# {}\n{}\n{answer}", query.title, query.text);
        if without_space(&answer) != without_space(query.answer) {
            wrong += 1;
            println!("WRONG, the right answer is\n{}", query.answer);
        }
    }
    if wrong > 0 {
        return Err(format!("{wrong} of {} answers are wrong", QUERIES.len()).into());
    }
    println!("\nall {} answers are right", QUERIES.len());
    Ok(())
}

/// JSON text without the space between its tokens: databases put some there, and it means nothing.
fn without_space(json: &str) -> String {
    let (mut is_in_string, mut is_escaped) = (false, false);
    let is_kept = |character: &char| {
        let is_kept = is_in_string || !character.is_ascii_whitespace();
        if *character == '"' && !is_escaped {
            is_in_string = !is_in_string;
        }
        is_escaped = *character == '\\' && !is_escaped;
        is_kept
    };
    json.chars().filter(is_kept).collect()
}

/// Says what is done, how long it took, and what failed.
async fn step<T>(what: &str, work: impl Future<Output = Result<T, Failure>>) -> Result<T, Failure> {
    let started = Instant::now();
    eprintln!("==> {what}");
    let done = work.await.map_err(|error| format!("{what}: {error}"))?;
    eprintln!("    {:.1} s", started.elapsed().as_secs_f64());
    Ok(done)
}

fn write_environment(arguments: &Arguments, environment: &[(&'static str, String)]) -> Result<(), Failure> {
    let mut lines = String::new();
    for (name, value) in environment {
        writeln!(lines, "{name}={value}")?;
    }
    if let Some(path) = &arguments.env_file {
        fs::write(path, &lines)?;
    }
    if arguments.services_only {
        print!("{lines}");
    }
    Ok(())
}

#[cfg(unix)]
async fn stop_signal() -> Result<(), Failure> {
    use tokio::signal::unix::{SignalKind, signal};
    let mut terminate = signal(SignalKind::terminate())?;
    tokio::select! {
        _ = terminate.recv() => Ok(()),
        interrupted = tokio::signal::ctrl_c() => Ok(interrupted?),
    }
}

#[cfg(not(unix))]
async fn stop_signal() -> Result<(), Failure> {
    Ok(tokio::signal::ctrl_c().await?)
}
