//! The whole system on one machine: starts databases and services, generates, builds and starts the gateway, and says
//! what to try. Ctrl-C stops everything.

use std::{error::Error, fs, path::PathBuf, process::ExitCode};

use clap::Parser;
use demo::stack::Stack;

/// Starts two databases, two GraphQL services and the gateway over them.
#[derive(Debug, Parser)]
#[command(name = "demo")]
struct Arguments {
    /// Start databases and services only, and print the environment a gateway needs
    #[arg(long)]
    services_only: bool,
    /// Also write the environment, one `NAME=value` a line, to this file
    #[arg(long, value_name = "FILE")]
    env_file: Option<PathBuf>,
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

async fn run(arguments: &Arguments) -> Result<(), Box<dyn Error + Send + Sync>> {
    let stack = Stack::start().await?;
    let mut lines = String::new();
    for (name, value) in stack.environment() {
        lines.push_str(&format!("{name}={value}\n"));
    }
    if let Some(path) = &arguments.env_file {
        fs::write(path, &lines)?;
    }
    print!("{lines}");
    if arguments.services_only {
        eprintln!("running; Ctrl-C stops it");
        tokio::signal::ctrl_c().await?;
    }
    Ok(())
}
