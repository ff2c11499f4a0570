//! Every relationship with the way it is answered: what is called, how often, and within which limits.

use std::fmt::Write;

use runtime::definition::{Gateway, Join, JoinTarget};

use crate::diff::join_words;
use crate::schema::{Origin, Schema};

/// A paragraph per remote relationship, then a line per relationship inside a source.
pub fn relationships(schema: &Schema) -> String {
    let gateway = schema.gateway;
    let mut text = String::new();
    for (join, origin) in gateway.joins.iter().zip(&schema.origins.joins) {
        let left = gateway.type_system.type_(join.left_type).name;
        // Writing to a string cannot fail, here and below.
        let _ = writeln!(text, "{left}.{} -> {}", join.name, join_words(gateway, join));
        let _ = writeln!(text, "    {}", strategy(gateway, join));
        let _ = writeln!(text, "    {}", place(origin));
    }
    let nested = gateway.tables.iter().zip(&schema.origins.relationships);
    let inside: Vec<_> = nested
        .flat_map(|(table, origins)| {
            let left = gateway.type_system.type_(table.row_type).name;
            table.relationships.iter().zip(origins).map(move |(relationship, origin)| {
                format!("{left}.{} -> {} ({})", relationship.name, origin.text, place(origin))
            })
        })
        .collect();
    if !inside.is_empty() {
        text.push_str(if text.is_empty() { "" } else { "\n" });
        text.push_str("inside a source, a part of the statement that reads the table, without a call of their own:\n");
        for line in inside {
            let _ = writeln!(text, "    {line}");
        }
    }
    if text.is_empty() { "no relationships\n".to_owned() } else { text }
}

fn place(origin: &Origin) -> String {
    format!("{}:{}", origin.path, origin.line)
}

/// The strategy, and the calls it makes for all rows of a level together.
fn strategy(gateway: &Gateway, join: &Join) -> String {
    match join.target {
        JoinTarget::Table { .. } => "statement: 1 statement per level, for all distinct keys".to_owned(),
        JoinTarget::Remote { remote_schema, list, .. } => {
            let remote_schema = gateway.remote_schema(remote_schema);
            let batching = remote_schema.batching;
            let (name, unit, limit) = match list {
                Some(_) => ("list", "keys in its argument", batching.max_keys),
                None => ("aliases", "aliases", batching.max_aliases),
            };
            format!(
                "{name}: 1 request per level, for all distinct keys; a request has at most {limit} {unit}, and at most {} \
                 run at a time; gives up after {} s",
                batching.max_in_flight, remote_schema.timeout_seconds
            )
        }
    }
}
