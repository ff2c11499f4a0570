//! A report as text, as JSON for machines, and as Markdown for a comment on a change under review.

use std::fmt::Write;

use serde_json::{Value, json};

use super::{Change, Class, Report};
use crate::diagnostic::{Diagnostics, SourceMap, render_human as render_diagnostics, render_json as diagnostics_json};

/// How many roles are named; the JSON form names all.
const MAX_ROLES: usize = 6;

/// As text: a line per change, the worst first, and a line with the counts.
pub fn render_human(report: &Report) -> String {
    let mut text = String::new();
    for change in &report.changes {
        let Change { class, kind, place, message, .. } = change;
        let roles = roles(change).map(|roles| format!(" ({roles})")).unwrap_or_default();
        // Writing to a string cannot fail, here and below.
        let _ = writeln!(text, "{}[{}] {place}: {message}{roles}", class.as_str(), kind.as_str());
    }
    if !report.changes.is_empty() {
        text.push('\n');
    }
    let _ = writeln!(text, "{}", summary(report));
    text
}

/// `2 breaking, 1 safe`
fn summary(report: &Report) -> String {
    let counts = Class::ALL.map(|class| (report.count(class), class.as_str()));
    let parts: Vec<_> =
        counts.iter().filter(|(count, _)| *count > 0).map(|(count, class)| format!("{count} {class}")).collect();
    if parts.is_empty() { "no changes".to_owned() } else { parts.join(", ") }
}

/// In words; `None` where it reaches nobody, which the class says already.
fn roles(change: &Change) -> Option<String> {
    let names: Vec<String> = change.roles.iter().map(|name| role_name(name)).collect();
    match names.as_slice() {
        [] => None,
        [one] => Some(format!("role {one}")),
        many if many.len() <= MAX_ROLES => Some(format!("roles {}", many.join(", "))),
        many => Some(format!("{} roles: {}, …", many.len(), many[..MAX_ROLES].join(", "))),
    }
}

fn role_name(name: &str) -> String {
    if name.is_empty() { "(any unnamed)".to_owned() } else { name.to_owned() }
}

/// As one JSON document: `{"class", "breaking", "dangerous", "safe", "changes": [{"class", "kind", "place", "message",
/// "roles"}], "diagnostics"}`. The class is null where nothing has changed; `diagnostics` are there where the new state
/// has errors, which is breaking, and have the form of other commands.
pub fn render_json(report: &Report, diagnostics: Option<(&Diagnostics, &SourceMap)>) -> String {
    let changes: Vec<Value> = report
        .changes
        .iter()
        .map(|change| {
            json!({
                "class": change.class.as_str(),
                "kind": change.kind.as_str(),
                "place": change.place,
                "message": change.message,
                "roles": change.roles,
            })
        })
        .collect();
    let worst = if diagnostics.is_some() { Some(Class::Breaking) } else { report.worst() };
    let diagnostics = diagnostics
        .and_then(|(diagnostics, sources)| serde_json::from_str::<Value>(&diagnostics_json(diagnostics, sources)).ok());
    let document = json!({
        "class": worst.map(Class::as_str),
        "breaking": report.count(Class::Breaking),
        "dangerous": report.count(Class::Dangerous),
        "safe": report.count(Class::Safe),
        "changes": changes,
        "diagnostics": diagnostics,
    });
    format!("{document:#}\n")
}

/// As Markdown: a table per class, the safe changes folded away.
pub fn render_markdown(report: &Report, diagnostics: Option<(&Diagnostics, &SourceMap)>) -> String {
    let mut text = String::from("### Schema changes\n\n");
    if let Some((diagnostics, sources)) = diagnostics {
        text.push_str("The gateway can no longer be generated, which breaks every client:\n\n```text\n");
        let findings = render_diagnostics(diagnostics, sources, crate::diagnostic::Style::Plain);
        text.push_str(&findings.replace("```", "'''"));
        text.push_str("```\n");
        return text;
    }
    let _ = writeln!(text, "{}", summary(report));
    for class in Class::ALL {
        let changes: Vec<_> = report.changes.iter().filter(|change| change.class == class).collect();
        if changes.is_empty() {
            continue;
        }
        let is_folded = class == Class::Safe;
        let title = format!("{} {}", changes.len(), class.as_str());
        let _ = if is_folded {
            writeln!(text, "\n<details><summary>{title}</summary>\n")
        } else {
            writeln!(text, "\n**{title}**\n")
        };
        text.push_str("| place | change | roles |\n|---|---|---|\n");
        for change in changes {
            let roles: Vec<_> = change.roles.iter().take(MAX_ROLES).map(|name| role_name(name)).collect();
            let more = if change.roles.len() > MAX_ROLES { ", …" } else { "" };
            let cells = [format!("`{}`", change.place), change.message.clone(), format!("{}{more}", roles.join(", "))];
            let _ = writeln!(text, "| {} |", cells.map(|cell| table_cell(&cell)).join(" | "));
        }
        text.push_str(if is_folded { "\n</details>\n" } else { "" });
    }
    text
}

/// What would end a cell.
fn table_cell(text: &str) -> String {
    text.replace('|', "\\|").replace(['\n', '\r'], " ")
}
