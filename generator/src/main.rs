//! The command line of the generator; see `cli`.

use std::process::ExitCode;

fn main() -> ExitCode {
    generator::cli::main()
}
