//! `bench generate`: what a metadata directory costs until it is a running binary. Generate and compile times as the
//! processor times of the generator and of cargo, and with `--release` start, memory and size of the binary.
//!
//! Each case gets a workspace of its own below `target/bench/`: links to this one's crates beside the case's `schemas/`
//! and `generated/`. Nothing of this workspace is touched.

use std::{
    fs,
    os::unix::fs::symlink,
    path::{Path, PathBuf},
    process::{Command, Stdio},
    time::SystemTime,
};

use clap::{Args, ValueEnum};

use crate::{
    Failure, gateway, github,
    process::{self, Server},
    report::Report,
    synthesize::{self, Shape},
};

/// What is generated and compiled.
#[derive(Args, Debug)]
pub struct Arguments {
    /// The cases; all where none is named
    #[arg(value_name = "CASE")]
    cases: Vec<Case>,
    /// Also build the release binary and measure its start and memory
    #[arg(long)]
    release: bool,
    /// Leave out compiling
    #[arg(long, conflicts_with = "release")]
    no_compile: bool,
    /// The generator that is measured
    #[arg(long, value_name = "FILE", default_value = "target/debug/generator")]
    generator: PathBuf,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Case {
    /// 250 tables, 880 relationships, 94 roles, 4,780 permissions
    Real,
    /// The same with 4,780 permissions to write beside those to read
    RealWrites,
    /// 300 tables, 10 roles, 3 remote schemas
    Memory,
    /// The same with twice as many roles
    MemoryRoles,
    /// 2 databases of 25 tables, every table related to every table of the other database
    Crossing,
    /// The remote schema of GitHub, fetched by npm
    Github,
}

impl Case {
    fn name(self) -> String {
        self.to_possible_value().map(|value| value.get_name().to_owned()).unwrap_or_default()
    }

    /// The shape of made-up metadata.
    fn shape(self) -> Option<Shape> {
        let real = Shape {
            sources: 1,
            tables: 250,
            relationships: 880,
            crossing: false,
            roles: 94,
            permissions: 4780,
            writes: 0,
            remotes: 0,
            remote_types: 100,
            rows: 20,
        };
        let memory = Shape {
            sources: 2,
            tables: 300,
            relationships: 900,
            roles: 10,
            permissions: 3000,
            remotes: 3,
            ..real.clone()
        };
        match self {
            Self::Real => Some(real),
            Self::RealWrites => Some(Shape { writes: 4780, ..real }),
            Self::Memory => Some(memory),
            Self::MemoryRoles => Some(Shape { roles: 20, permissions: 6000, ..memory }),
            Self::Crossing => Some(crossing()),
            Self::Github => None,
        }
    }
}

/// 25 tables in each of two databases, every one related to every table of the other.
pub fn crossing() -> Shape {
    Shape {
        sources: 2,
        tables: 50,
        relationships: 1250,
        crossing: true,
        roles: 2,
        permissions: 100,
        writes: 0,
        remotes: 0,
        remote_types: 0,
        rows: 20,
    }
}

/// Runs the cases.
pub fn run(arguments: &Arguments) -> Result<Report, Failure> {
    let mut report = Report::default();
    let all = Case::value_variants().to_vec();
    for case in if arguments.cases.is_empty() { &all } else { &arguments.cases } {
        measure(*case, arguments, &mut report)?;
    }
    Ok(report)
}

fn measure(case: Case, arguments: &Arguments, report: &mut Report) -> Result<(), Failure> {
    let name = case.name();
    let directory = workspace(&name)?;
    let mut variables = Vec::new();
    if let Some(shape) = case.shape() {
        synthesize::write(&shape, &directory)?;
        variables.extend((0..shape.sources).map(|source| (Shape::source_variable(source), gateway::NO_DATABASE)));
        variables.extend((0..shape.remotes).map(|remote| (Shape::remote_variable(remote), gateway::NO_REMOTE)));
    } else {
        github::write(&directory)?;
        variables.push((github::VARIABLE.to_owned(), gateway::NO_REMOTE));
        let (stub, _) = github::stub(&directory)?;
        let live = generate(&directory, &arguments.generator, &[], &[(github::VARIABLE, &stub_url(&stub))])?;
        report.cost(format!("{name}: generate, live"), live);
    }
    let locked = generate(&directory, &arguments.generator, &["--locked"], &[])?;
    report.cost(format!("{name}: generate --locked"), locked);
    let again = generate(&directory, &arguments.generator, &["--locked"], &[])?;
    report.cost(format!("{name}: generate --locked, nothing changed"), again);
    if !arguments.no_compile {
        cargo(&directory, &["build", "-q", "-p", "runtime"])?;
        touch(&directory)?;
        let compile = cargo(&directory, &["build", "-q", "-p", "generated"])?;
        report.cost(format!("{name}: compile `generated`, debug"), compile);
    }
    if arguments.release {
        cargo(&directory, &["build", "-q", "--release", "-p", "runtime"])?;
        touch(&directory)?;
        let compile = cargo(&directory, &["build", "-q", "--release", "-p", "gateway"])?;
        report.cost(format!("{name}: compile `generated` and link, release"), compile);
        let binary = target().join("release/gateway");
        let kept = directory.join("gateway");
        fs::copy(binary, &kept)?;
        gateway::shipped_figures(&name, &kept, &variables, report)?;
    }
    Ok(())
}

/// Makes `generated` new to cargo, which tells packages apart by their place in the workspace: to it those of all cases
/// are one.
fn touch(directory: &Path) -> Result<(), Failure> {
    let library = fs::File::options().append(true).open(directory.join("generated/src/lib.rs"))?;
    Ok(library.set_modified(SystemTime::now())?)
}

fn stub_url(stub: &Server) -> String {
    format!("http://{}/graphql", stub.address)
}

fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().map(Path::to_owned).unwrap_or_default()
}

fn target() -> PathBuf {
    repository().join("target/bench/target")
}

/// The directory of a case below `target/bench/`, a workspace of links.
pub fn workspace(name: &str) -> Result<PathBuf, Failure> {
    let repository = repository();
    let directory = repository.join("target/bench").join(name);
    fs::create_dir_all(&directory)?;
    let linked = [
        "Cargo.toml",
        "Cargo.lock",
        "build.rs",
        "clippy.toml",
        "src",
        "runtime",
        "generator",
        "demo",
        "bench",
        "tests",
    ];
    for entry in linked {
        let link = directory.join(entry);
        if link.symlink_metadata().is_err() {
            symlink(repository.join(entry), link)?;
        }
    }
    Ok(directory)
}

fn generate(
    directory: &Path,
    generator: &Path,
    flags: &[&str],
    variables: &[(&str, &str)],
) -> Result<process::Usage, Failure> {
    let generator = generator.canonicalize().map_err(|error| format!("`{}`: {error}", generator.display()))?;
    let mut command = Command::new(generator);
    command.arg("generate").args(flags).arg("schemas").current_dir(directory);
    command.envs(variables.iter().copied()).stdout(Stdio::null());
    eprintln!("{}: generate {}", directory.display(), flags.join(" "));
    process::run(&mut command)
}

fn cargo(directory: &Path, arguments: &[&str]) -> Result<process::Usage, Failure> {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.args(arguments).current_dir(directory).env("CARGO_TARGET_DIR", target());
    eprintln!("{}: cargo {}", directory.display(), arguments.join(" "));
    process::run(&mut command)
}
