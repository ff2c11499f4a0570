//! The files of a metadata directory beside the sources and remote schemas: read for their mistakes, and named where
//! they ask for something that has no effect yet.

use super::{
    Yaml,
    files::Files,
    read::{self, MapReader},
};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Spanned, did_you_mean};

/// Files with a list or map of definitions, and what their being without effect means.
const WITHOUT_EFFECT: &[(&str, &str)] = &[
    ("actions.yaml", "actions and their types are not in the schema"),
    ("api_limits.yaml", "these limits are not enforced"),
    ("backend_configs.yaml", "data connectors are not supported"),
    ("cron_triggers.yaml", "no events are sent"),
    ("metrics_config.yaml", "metrics are not changed"),
    ("network.yaml", "certificates are verified for every host"),
    ("opentelemetry.yaml", "no traces are exported"),
    ("query_collections.yaml", "these operations are not prepared"),
    ("rest_endpoints.yaml", "there are no REST endpoints"),
];

/// Files and folders that belong to the directory but are read elsewhere or not at all.
const KNOWN: &[&str] = &[
    "actions.graphql",
    "allow_list.yaml",
    "config.yaml",
    "databases",
    "graphql_schema_introspection.yaml",
    "inherited_roles.yaml",
    "remote_schemas",
    "remote_schemas.yaml",
    "snapshots",
    "version.yaml",
];

/// Reads them all; answers the roles that do not have introspection.
pub(super) fn read_other_files(files: &mut Files<'_>, diagnostics: &mut Diagnostics) -> Vec<Spanned<String>> {
    for (file, consequence) in WITHOUT_EFFECT {
        let Some(value) = files.read(file, diagnostics) else { continue };
        if let Some(first) = first_content(&value) {
            let message = format!("`{file}` is not supported yet");
            diagnostics.push(Diagnostic::new(Code::NotSupportedYet, message).label(first, *consequence));
        }
    }
    read_allow_list(files, diagnostics);
    let introspection_disabled_for = read_schema_introspection(files, diagnostics);
    report_unknown_files(files, diagnostics);
    introspection_disabled_for
}

/// The first thing in a file that asks for something.
fn first_content(value: &Spanned<Yaml>) -> Option<crate::diagnostic::Span> {
    match &value.value {
        Yaml::Null | Yaml::Boolean(false) => None,
        Yaml::List(items) => items.first().map(|item| item.span),
        Yaml::Map(entries) => {
            // `actions: []` asks for nothing; a map of settings asks with any setting, also a false one.
            let is_asking = |value: &Spanned<Yaml>| match &value.value {
                Yaml::Null => false,
                Yaml::List(_) | Yaml::Map(_) => first_content(value).is_some(),
                _ => true,
            };
            entries.iter().find(|(_, value)| is_asking(value)).map(|(key, _)| key.span)
        }
        _ => Some(value.span),
    }
}

/// The allow list counts only where it is switched on; there it is a guard.
fn read_allow_list(files: &mut Files<'_>, diagnostics: &mut Diagnostics) {
    const SWITCH: &str = "HASURA_GRAPHQL_ENABLE_ALLOWLIST";
    let Some(value) = files.read("allow_list.yaml", diagnostics) else { return };
    let Some(first) = first_content(&value) else { return };
    let (code, help) = if read::is_switched_on(SWITCH) {
        (Code::UnsupportedGuard, Some(format!("`{SWITCH}` asks for it to be enforced")))
    } else {
        (Code::NotSupportedYet, None)
    };
    let mut diagnostic = Diagnostic::new(code, "`allow_list.yaml` is not supported yet")
        .label(first, "no operation is refused for not being listed");
    diagnostic.help = help;
    diagnostics.push(diagnostic);
}

/// The roles from which the schema is hidden.
fn read_schema_introspection(files: &mut Files<'_>, diagnostics: &mut Diagnostics) -> Vec<Spanned<String>> {
    const FILE: &str = "graphql_schema_introspection.yaml";
    let value = files.read(FILE, diagnostics).filter(|value| value.value != Yaml::Null);
    let Some(value) = value else { return Vec::new() };
    let reader = MapReader::new(&value, "`graphql_schema_introspection.yaml`", diagnostics);
    let Some(mut reader) = reader else { return Vec::new() };
    let roles = reader.optional("disabled_for_roles");
    reader.finish(diagnostics);
    roles.map(|roles| read::names(roles, "`disabled_for_roles`", diagnostics)).unwrap_or_default()
}

/// A misspelt file would otherwise be passed over in silence.
fn report_unknown_files(files: &mut Files<'_>, diagnostics: &mut Diagnostics) {
    let known: Vec<&str> = WITHOUT_EFFECT.iter().map(|(file, _)| *file).chain(KNOWN.iter().copied()).collect();
    for entry in files.entries() {
        let is_yaml = [".yaml", ".yml"].iter().any(|extension| entry.ends_with(extension));
        if !is_yaml || known.contains(&entry.as_str()) || entry.starts_with('.') {
            continue;
        }
        let place = files.beginning(&entry);
        let mut diagnostic =
            Diagnostic::new(Code::UnknownFile, format!("`{entry}` is not a file of the metadata format"))
                .label(place, "not read");
        if let Some(meant) = did_you_mean(&entry, known.iter().copied()) {
            diagnostic = diagnostic.help(format!("did you mean `{meant}`?"));
        }
        diagnostics.push(diagnostic);
    }
}
