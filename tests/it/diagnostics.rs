//! Failing cases: `tests/cases/fail/<code>/<variant>/{metadata/, snapshots/, expected.txt}`. Each must report its code,
//! and the whole rendered text is compared. Without `snapshots/` the metadata is only loaded; with them everything is
//! checked, without any network. A file `live` makes it ask the sources instead, with no environment variable set; a file
//! `remote_schema_permissions` switches these on.
//! `UPDATE_EXPECT=1` accepts what is found.

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

use generator::{
    diagnostic::{Code, Diagnostics, SourceMap, Style, render_human, render_json},
    introspection::{self, DEFAULT_TIMEOUT, Environment, Mode, Progress},
    metadata, pipeline,
};

const CASES: &str = "tests/cases/fail";

#[tokio::test]
async fn every_failing_case_renders_as_expected() {
    let mut failures = Vec::new();
    for case in cases() {
        let mut sources = SourceMap::default();
        let mut diagnostics = Diagnostics::default();
        run(&case, &mut sources, &mut diagnostics).await;
        let shown = case.display().to_string();
        // Paths are shown from the case's folder on, so that a case can be renamed.
        let found = render_human(&diagnostics, &sources, Style::Plain).replace(&format!("{shown}/"), "");
        let code = case.parent().and_then(Path::file_name).expect("a case is in its code's folder");
        let code = code.to_str().expect("codes are ASCII");
        if !found.contains(&format!("[{code}]")) {
            failures.push(format!("{shown}: does not report `{code}` but\n{found}"));
            continue;
        }
        let json: serde_json::Value =
            serde_json::from_str(&render_json(&diagnostics, &sources)).expect("it renders as JSON");
        assert_eq!(json["errors"].as_u64().is_some_and(|errors| errors > 0), diagnostics.has_errors(), "{shown}");
        let golden = case.join("expected.txt");
        if std::env::var_os("UPDATE_EXPECT").is_some() {
            fs::write(&golden, &found).expect("the golden is written");
        }
        let expected = fs::read_to_string(&golden).unwrap_or_default();
        if found != expected {
            failures.push(format!("{shown}:\n--- expected\n{expected}\n--- found\n{found}"));
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

async fn run(case: &Path, sources: &mut SourceMap, diagnostics: &mut Diagnostics) {
    let is_live = case.join("live").exists();
    if !is_live && !case.join("snapshots").exists() {
        metadata::load(case, sources, diagnostics);
        return;
    }
    let options = pipeline::Options {
        introspection: introspection::Options {
            mode: if is_live { Mode::Live } else { Mode::Locked },
            environment: Environment::new(),
            progress: Progress::silent(),
            timeout: DEFAULT_TIMEOUT,
        },
        settings: runtime::definition::Settings {
            remote_schema_permissions: case.join("remote_schema_permissions").exists(),
            ..runtime::definition::Settings::default()
        },
    };
    let checked = pipeline::check_directory(case, &options, sources, diagnostics).await;
    assert_eq!(checked.is_none(), diagnostics.has_errors(), "{}", case.display());
}

#[test]
fn every_code_has_a_failing_case() {
    // Findings that depend on what the machine does or lets read have their tests where they are made.
    let elsewhere = [
        "metadata-not-found",
        "remote-schema-introspection-failed",
        "remote-schema-unreachable",
        "source-introspection-failed",
        "source-unreachable",
    ];
    let covered: BTreeSet<String> = folders(Path::new(CASES))
        .into_iter()
        .filter_map(|folder| Some(folder.file_name()?.to_str()?.to_owned()))
        .chain(elsewhere.map(str::to_owned))
        .collect();
    let codes: BTreeSet<String> = Code::ALL.iter().map(|code| code.as_str().to_owned()).collect();
    let missing: Vec<_> = codes.difference(&covered).collect();
    assert!(missing.is_empty(), "codes without a case: {missing:?}");
    let unknown: Vec<_> = covered.difference(&codes).collect();
    assert!(unknown.is_empty(), "cases of no code: {unknown:?}");
}

fn cases() -> Vec<PathBuf> {
    folders(Path::new(CASES)).iter().flat_map(|code| folders(code)).collect()
}

fn folders(path: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(path).expect("the folder of cases is there");
    let mut folders: Vec<_> =
        entries.map(|entry| entry.expect("it is readable").path()).filter(|path| path.is_dir()).collect();
    folders.sort();
    folders
}
