//! What the gateway does when its sources fail, and what it sends them: a real server over HTTP, with a database and two
//! remote schemas that do as the tests say.

mod calls;
mod headers;
mod limits;
mod matrix;
mod recovery;
mod strict;
mod stubs;

use std::path::Path;

use generator::introspection::Mode;
use serde_json::{Value, json};

use crate::support::{
    databases::Database,
    remotes::{Reply, StubRemote},
    serve::Server,
};

const DIRECTORY: &str = "tests/cases/pass/unreliable_sources";

/// A gateway over sources that all work.
struct World {
    server: Server,
    people: StubRemote,
    billing: StubRemote,
    _database: Database,
}

impl World {
    async fn start() -> Self {
        Self::start_with(&[]).await
    }

    async fn start_with(settings: &[(&str, &str)]) -> Self {
        let database = database().await;
        let people = StubRemote::start(stubs::answer).await;
        let billing = StubRemote::start(stubs::answer).await;
        let server = serve(database.url(), &people.url(), &billing.url(), settings).await;
        Self { server, people, billing, _database: database }
    }
}

async fn database() -> Database {
    let sql = std::fs::read_to_string(Path::new(DIRECTORY).join("database.sql")).expect("there are tables");
    Database::create(&sql).await
}

/// Starts the gateway without a look at any source.
async fn serve(database: &str, people: &str, billing: &str, settings: &[(&str, &str)]) -> Server {
    let environment = [
        ("SHOP_DATABASE_URL", database.to_owned()),
        ("PEOPLE_URL", people.to_owned()),
        ("BILLING_URL", billing.to_owned()),
        ("PEOPLE_KEY", "key from the environment".to_owned()),
    ];
    Server::start(Path::new(DIRECTORY), &environment, Mode::Locked, settings).await
}

fn graphql_url(port: u16) -> String {
    format!("http://127.0.0.1:{port}/graphql")
}

/// An answer's errors as path and message.
fn errors(answer: &Value) -> Vec<(String, String)> {
    let errors = answer["errors"].as_array().into_iter().flatten();
    errors.map(|error| (error["path"].to_string(), error["message"].as_str().expect("a message").to_owned())).collect()
}

/// The same as [`errors`] gives it.
fn error(path: &Value, message: &str) -> (String, String) {
    (path.to_string(), message.to_owned())
}

/// A stub's answer with an error of its own.
fn failing(data: &Value, error: &Value) -> Reply {
    Reply::json(&json!({ "data": data, "errors": [error] }))
}
