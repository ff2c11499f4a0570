//! The settings that shape the schema: from flags, the environment, or the record of the last run in
//! `snapshots/settings.json`, in this order.
//!
//! The record makes runs agree that do not share an environment: a colleague without the variable does not switch remote
//! schema permissions off unawares, and `--locked` in CI, which reads no environment, gets what was decided where the
//! snapshots were made. A recorded setting stays until a flag or a variable says otherwise.

use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use runtime::definition::Settings;
use serde::{Deserialize, Serialize};

use crate::introspection::{Environment, Mode};
use crate::schema::naming::Convention;

/// The variable for [`Settings::remote_schema_permissions`].
const REMOTE_SCHEMA_PERMISSIONS: &str = "HASURA_GRAPHQL_ENABLE_REMOTE_SCHEMA_PERMISSIONS";
/// The variable for [`Settings::stringify_numeric_types`].
const STRINGIFY_NUMERIC_TYPES: &str = "HASURA_GRAPHQL_STRINGIFY_NUMERIC_TYPES";

/// The variable for [`Settings::infer_function_permissions`].
const INFER_FUNCTION_PERMISSIONS: &str = "HASURA_GRAPHQL_INFER_FUNCTION_PERMISSIONS";
/// The variable for [`Settings::graphql_default`].
const DEFAULT_NAMING_CONVENTION: &str = "HASURA_GRAPHQL_DEFAULT_NAMING_CONVENTION";

/// The flags; what is not given is looked up.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Flags {
    /// `--remote-schema-permissions`
    pub remote_schema_permissions: Option<bool>,
    /// `--stringify-numeric-types`
    pub stringify_numeric_types: Option<bool>,
    /// `--infer-function-permissions`
    pub infer_function_permissions: Option<bool>,
    /// `--default-naming-convention`
    pub default_naming_convention: Option<Convention>,
}

/// What [`resolve`] found.
#[derive(Debug)]
pub struct Resolved {
    /// The settings.
    pub settings: Settings,
    /// The record, where it has to be written.
    pub file_to_write: Option<(PathBuf, String)>,
}

#[derive(Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields, default)]
struct Record {
    remote_schema_permissions: bool,
    stringify_numeric_types: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    default_naming_convention: Option<String>,
    /// Left out where it is as usual, so that older records stay as they are.
    #[serde(skip_serializing_if = "Clone::clone")]
    infer_function_permissions: bool,
}

impl Default for Record {
    fn default() -> Self {
        let usual = Settings::default();
        Self {
            remote_schema_permissions: usual.remote_schema_permissions,
            stringify_numeric_types: usual.stringify_numeric_types,
            default_naming_convention: None,
            infer_function_permissions: usual.infer_function_permissions,
        }
    }
}

/// The settings for a metadata directory. The error says what cannot be read.
pub fn resolve(directory: &Path, flags: Flags, mode: Mode, environment: &Environment) -> Result<Resolved, String> {
    let path = directory.join("snapshots").join("settings.json");
    let recorded_text = match std::fs::read_to_string(&path) {
        Ok(text) => Some(text),
        Err(error) if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) => None,
        Err(error) => return Err(format!("`{}` cannot be read: {error}", path.display())),
    };
    let recorded: Record = match &recorded_text {
        Some(text) => {
            serde_json::from_str(text).map_err(|error| format!("`{}` cannot be read: {error}", path.display()))?
        }
        None => Record::default(),
    };
    let choose = |flag: Option<bool>, variable: &str, recorded: bool| -> Result<bool, String> {
        match (flag, mode) {
            (Some(flag), _) => Ok(flag),
            (None, Mode::Locked) => Ok(recorded),
            (None, Mode::Live | Mode::Refresh) => {
                Ok(boolean(variable, environment.get(variable).map(String::as_str))?.unwrap_or(recorded))
            }
        }
    };
    let convention = default_naming_convention(&recorded, flags, mode, environment)?;
    let record = Record {
        remote_schema_permissions: choose(
            flags.remote_schema_permissions,
            REMOTE_SCHEMA_PERMISSIONS,
            recorded.remote_schema_permissions,
        )?,
        stringify_numeric_types: choose(
            flags.stringify_numeric_types,
            STRINGIFY_NUMERIC_TYPES,
            recorded.stringify_numeric_types,
        )?,
        infer_function_permissions: choose(
            flags.infer_function_permissions,
            INFER_FUNCTION_PERMISSIONS,
            recorded.infer_function_permissions,
        )?,
        // The usual one is not written down.
        default_naming_convention: (convention != Convention::default()).then(|| convention.name().to_owned()),
    };
    let settings = Settings {
        remote_schema_permissions: record.remote_schema_permissions,
        stringify_numeric_types: record.stringify_numeric_types,
        infer_function_permissions: record.infer_function_permissions,
        graphql_default: convention == Convention::GraphqlDefault,
    };
    let mut text = serde_json::to_string_pretty(&record).map_err(|error| error.to_string())?;
    text.push('\n');
    let is_as_recorded = match &recorded_text {
        Some(recorded) => *recorded == text,
        None => settings == Settings::default(),
    };
    Ok(Resolved { settings, file_to_write: (!is_as_recorded).then_some((path, text)) })
}

fn default_naming_convention(
    recorded: &Record,
    flags: Flags,
    mode: Mode,
    environment: &Environment,
) -> Result<Convention, String> {
    let named = |whose: &str, name: &str| {
        let message = || format!("`{whose}` is `{name}`, which is not `hasura-default` or `graphql-default`");
        Convention::named(name).ok_or_else(message)
    };
    let variable = environment.get(DEFAULT_NAMING_CONVENTION).filter(|name| !name.is_empty());
    match (flags.default_naming_convention, variable, &recorded.default_naming_convention) {
        (Some(convention), ..) => Ok(convention),
        (None, Some(name), _) if mode != Mode::Locked => named(DEFAULT_NAMING_CONVENTION, name),
        (None, _, Some(name)) => named("default_naming_convention", name),
        (None, _, None) => Ok(Convention::default()),
    }
}

/// The spellings that such gateways accept; an empty value is none.
fn boolean(variable: &str, value: Option<&str>) -> Result<Option<bool>, String> {
    match value.map(|value| value.trim().to_ascii_lowercase()).as_deref() {
        None | Some("") => Ok(None),
        Some("true" | "t" | "yes" | "y") => Ok(Some(true)),
        Some("false" | "f" | "no" | "n") => Ok(Some(false)),
        Some(other) => Err(format!("`{variable}` is `{other}`, which is not `true` or `false`")),
    }
}

#[cfg(test)]
mod tests {
    use super::{DEFAULT_NAMING_CONVENTION, Flags, REMOTE_SCHEMA_PERMISSIONS, resolve};
    use crate::introspection::{Environment, Mode};
    use crate::schema::naming::Convention;

    fn check(recorded: Option<&str>, flag: Option<bool>, mode: Mode, variable: &str, expected: (bool, Option<&str>)) {
        let directory = tempfile::tempdir().expect("a temporary directory");
        if let Some(recorded) = recorded {
            std::fs::create_dir(directory.path().join("snapshots")).expect("writable");
            std::fs::write(directory.path().join("snapshots/settings.json"), recorded).expect("writable");
        }
        let flags = Flags { remote_schema_permissions: flag, ..Flags::default() };
        let environment: Environment =
            [(REMOTE_SCHEMA_PERMISSIONS.to_owned(), variable.to_owned())].into_iter().collect();
        let resolved = resolve(directory.path(), flags, mode, &environment).expect("all is readable");
        let text = resolved.file_to_write.map(|(_, text)| text);
        assert_eq!((resolved.settings.remote_schema_permissions, text.as_deref()), expected);
    }

    const ON: &str = "{\n  \"remote_schema_permissions\": true,\n  \"stringify_numeric_types\": false\n}\n";
    const OFF: &str = "{\n  \"remote_schema_permissions\": false,\n  \"stringify_numeric_types\": false\n}\n";

    #[test]
    fn flag_then_environment_then_record() {
        check(None, None, Mode::Live, "", (false, None));
        check(None, None, Mode::Live, "true", (true, Some(ON)));
        check(Some(ON), None, Mode::Live, "", (true, None));
        check(Some(ON), None, Mode::Live, "no", (false, Some(OFF)));
        check(Some(ON), Some(false), Mode::Live, "true", (false, Some(OFF)));
        check(Some(ON), Some(false), Mode::Locked, "true", (false, Some(OFF)));
    }

    #[test]
    fn locked_reads_no_environment() {
        check(Some(ON), None, Mode::Locked, "false", (true, None));
        check(None, None, Mode::Locked, "true", (false, None));
    }

    #[test]
    fn what_is_no_boolean_is_an_error() {
        let environment: Environment =
            [(REMOTE_SCHEMA_PERMISSIONS.to_owned(), "maybe".to_owned())].into_iter().collect();
        let directory = tempfile::tempdir().expect("a temporary directory");
        let error = resolve(directory.path(), Flags::default(), Mode::Live, &environment).expect_err("not a boolean");
        assert_eq!(error, format!("`{REMOTE_SCHEMA_PERMISSIONS}` is `maybe`, which is not `true` or `false`"));
    }

    #[test]
    fn naming_convention() {
        let directory = tempfile::tempdir().expect("a temporary directory");
        let with = |value: &str, flags, mode| {
            let environment: Environment =
                [(DEFAULT_NAMING_CONVENTION.to_owned(), value.to_owned())].into_iter().collect();
            resolve(directory.path(), flags, mode, &environment)
                .map(|resolved| (resolved.settings.graphql_default, resolved.file_to_write.map(|(_, text)| text)))
        };
        let (is_on, text) = with("graphql-default", Flags::default(), Mode::Live).expect("a convention");
        assert!(is_on && text.is_some_and(|text| text.contains("\"default_naming_convention\": \"graphql-default\"")));
        let flags = Flags { default_naming_convention: Some(Convention::HasuraDefault), ..Flags::default() };
        assert_eq!(with("graphql-default", flags, Mode::Live), Ok((false, None)));
        assert_eq!(with("graphql-default", Flags::default(), Mode::Locked), Ok((false, None)));
        assert!(with("camel", Flags::default(), Mode::Live).is_err());
    }
}
