//! What goes to remote schemas and what comes back, over real connections: headers, cookies, trust, further tries, errors
//! in strict mode, drift.

mod cookies;
mod drift;
mod headers;
mod introspection;
mod log;
mod retries;
mod strict;
mod tls;

use std::{fmt::Write as _, fs};

use generator::introspection::Mode;
use tempfile::TempDir;

use crate::support::serve::Server;

const PEOPLE: &str = "type Query { greeting: String people: [Person!] } type Mutation { hire(name: String!): Person }
    type Person { name: String }";
const BILLING: &str = "type Query { rate: Float } type Mutation { pay(amount: Int): Int }";

/// A remote schema of a test: its name, further keys of its definition, and its extension, both in YAML's flow style.
struct Remote {
    name: &'static str,
    definition: &'static str,
    extension: &'static str,
}

const fn remote(name: &'static str, definition: &'static str, extension: &'static str) -> Remote {
    Remote { name, definition, extension }
}

/// A metadata directory with these remote schemas, each at `{{<NAME>_URL}}`. Those that are known have snapshots.
fn directory(remotes: &[Remote]) -> TempDir {
    let directory = tempfile::tempdir().expect("a temporary directory");
    let snapshots = directory.path().join("snapshots/remote_schemas");
    fs::create_dir_all(&snapshots).expect("a folder");
    let mut text = String::new();
    for Remote { name, definition, extension } in remotes {
        let variable = format!("{}_URL", name.to_uppercase());
        let _ = write!(
            text,
            "- name: {name}\n  definition: {{url_from_env: {variable}, {definition}}}\n  gatewright: {{{extension}}}\n"
        );
        if let Some(sdl) = [("people", PEOPLE), ("billing", BILLING)].iter().find(|(known, _)| known == name) {
            fs::write(snapshots.join(format!("{name}.graphql")), sdl.1).expect("a file");
        }
    }
    fs::write(directory.path().join("remote_schemas.yaml"), text).expect("a file");
    fs::write(directory.path().join("version.yaml"), "version: 3\n").expect("a file");
    directory
}

/// A gateway with these remote schemas, made from the snapshots.
async fn serve(remotes: &[Remote], environment: &[(&'static str, String)], settings: &[(&str, &str)]) -> Server {
    Server::start(directory(remotes).path(), environment, Mode::Locked, settings).await
}
