//! The gateway that ships: settings from flags and environment, then the generated gateway on the runtime's server.

use std::process::ExitCode;

use runtime::config::{self, Arguments, Config};

fn main() -> ExitCode {
    let command = config::command("gateway", env!("CARGO_PKG_VERSION")).about("GraphQL gateway with one fixed schema");
    let arguments = Arguments::from_matches(&command.get_matches());
    let config = match Config::from(&arguments, &config::process_environment, &generated::GATEWAY) {
        Ok(config) => config,
        Err(problems) => {
            for problem in problems {
                eprintln!("error: {problem}");
            }
            return ExitCode::from(2);
        }
    };
    match run(config) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run(config: Config) -> Result<(), Box<dyn std::error::Error>> {
    let mut builder = tokio::runtime::Builder::new_multi_thread();
    if let Some(workers) = config.workers {
        builder.worker_threads(workers);
    }
    builder.enable_all().build()?.block_on(runtime::serve(&generated::GATEWAY, config))?;
    Ok(())
}
