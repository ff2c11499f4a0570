//! The generator's command line: exit codes, what goes where, and that nothing is written that should not be.

mod support;

use std::fs;
use std::path::{Path, PathBuf};

use expect_test::{Expect, expect};
use support::Project;

/// All files below a folder with their texts.
fn files(folder: &Path) -> Vec<(PathBuf, String)> {
    let mut list = Vec::new();
    for entry in fs::read_dir(folder).expect("readable") {
        let path = entry.expect("readable").path();
        if path.is_dir() {
            list.extend(files(&path));
        } else {
            let text = fs::read_to_string(&path).expect("readable");
            list.push((path, text));
        }
    }
    list.sort();
    list
}

/// Without the time, which is never the same.
fn check_summary(text: &str, expected: &Expect) {
    let untimed = text.trim_end().rsplit_once(", ").map_or(text, |(untimed, _)| untimed);
    expected.assert_eq(untimed);
}

#[test]
fn generates_without_a_command_and_then_has_nothing_to_do() {
    let project = Project::new();
    let run = project.check(&["--locked", "schemas"], 0);
    check_summary(
        &run.stdout,
        &expect!["0 sources, 0 tables, 1 remote schema, 0 roles, 0 relationships: 19 files written, 0 unchanged"],
    );
    assert_eq!(run.stderr, "");
    let first = files(&project.path("generated"));
    let run = project.check(&["generate", "schemas/", "--locked"], 0);
    check_summary(
        &run.stdout,
        &expect!["0 sources, 0 tables, 1 remote schema, 0 roles, 0 relationships: 0 files written, 19 unchanged"],
    );
    assert_eq!(files(&project.path("generated")), first);
    project.check(&["--locked", "--check", "schemas"], 0);
}

#[test]
fn check_prints_a_diff_and_writes_nothing() {
    let project = Project::new();
    project.check(&["--locked", "schemas"], 0);
    let before = files(&project.path("generated"));
    let yaml = fs::read_to_string(project.path("schemas/remote_schemas.yaml")).expect("readable");
    project.write("schemas/remote_schemas.yaml", &yaml.replace("timeout_seconds: 5", "timeout_seconds: 7"));
    let run = project.check(&["--locked", "--check", "schemas"], 1);
    assert!(run.stdout.contains("-    timeout_seconds: 5,\n+    timeout_seconds: 7,\n"), "{}", run.stdout);
    assert!(run.stderr.contains("2 files are not what the metadata gives"), "{}", run.stderr);
    assert_eq!(files(&project.path("generated")), before);
}

#[test]
fn foreign_files_stop_it_before_anything_is_written() {
    let project = Project::new();
    project.write("generated/src/mine.rs", "fn mine() {}\n");
    let run = project.check(&["--locked", "--stringify-numeric-types", "schemas"], 2);
    assert!(run.stderr.contains("src/mine.rs"), "{}", run.stderr);
    assert_eq!(files(&project.path("generated")).len(), 1);
    assert!(!project.path("schemas/snapshots/settings.json").exists());
}

#[test]
fn settings_are_recorded_for_locked_runs() {
    let project = Project::new();
    project.check(&["--locked", "--stringify-numeric-types", "schemas"], 0);
    assert!(project.path("schemas/snapshots/settings.json").exists());
    project.check(&["--locked", "--check", "schemas"], 0);
    let run = project.check(&["--locked", "--check", "--stringify-numeric-types=false", "schemas"], 1);
    assert!(run.stdout.contains("-  \"stringify_numeric_types\": true"), "{}", run.stdout);
    assert!(run.stdout.contains("-        stringify_numeric_types: true,"), "{}", run.stdout);
}

#[test]
fn errors_in_the_metadata_exit_with_one() {
    let project = Project::new();
    project.write("schemas/remote_schemas.yaml", "- name: auth\n  definitoin: {}\n");
    let run = project.check(&["check", "--locked", "schemas"], 1);
    assert!(run.stderr.contains("schemas/remote_schemas.yaml:2:3"), "{}", run.stderr);
    assert_eq!(run.stdout, "");
    let run = project.check(&["--locked", "--format", "json", "schemas"], 1);
    let json: serde_json::Value = serde_json::from_str(&run.stderr).expect("stderr is one JSON document");
    assert!(json["errors"].as_u64().is_some_and(|errors| errors > 0), "{json}");
    assert!(!project.path("generated").exists());
}

#[test]
fn what_cannot_run_exits_with_two() {
    let project = Project::new();
    project.check(&["--bogus", "schemas"], 2);
    project.check(&[], 2);
    project.check(&["--locked", "--refresh", "schemas"], 2);
    project.write("schemas/snapshots/settings.json", "{");
    let run = project.check(&["check", "--locked", "schemas"], 2);
    assert!(run.stderr.contains("`schemas/snapshots/settings.json` cannot be read"), "{}", run.stderr);
}

#[test]
fn sdl_of_a_role() {
    let project = Project::new();
    let run = project.check(&["sdl", "--locked", "--role", "admin", "schemas"], 0);
    assert!(run.stdout.contains("type User {\n  id: ID!\n}\n"), "{}", run.stdout);
}

#[test]
fn output_does_not_depend_on_where_it_runs() {
    let project = Project::new();
    project.check(&["--locked", "schemas"], 0);
    let first = files(&project.path("generated"));
    let absolute = project.path("schemas").display().to_string();
    project.check(&["--locked", "--check", &absolute], 0);
    project.check(&["--locked", &absolute], 0);
    assert_eq!(files(&project.path("generated")), first);
    assert!(first.iter().any(|(_, text)| text.contains("From `schemas/remote_schemas.yaml`.")));
}
