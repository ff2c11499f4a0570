//! The shape of the code: a first line on every file, modules that know only those before them, input and output in
//! few places, generated code that names one module only. The order of the modules is written down here and nowhere else.

use std::{
    fs,
    path::{Path, PathBuf},
};

/// The generator's modules; each may use those before it. A part of a module can stand before the rest of it.
const GENERATOR: &[&[&str]] = &[
    &["diagnostic"],
    &["digest"],
    &["metadata"],
    &["introspection"],
    &["schema::leak", "schema::naming"],
    &["settings"],
    &["catalog"],
    &["schema::definitions", "check::relationship::type_fit", "check::checked"],
    &["join"],
    &["schema"],
    &["check"],
    &["emit"],
    &["diff"],
    &["explain", "lock"],
    &["sync"],
    &["pipeline"],
    &["dev"],
    &["cli"],
];

/// The runtime's modules. Those of one line know each other: settings name what they set; a plan holds the statements
/// and documents that are rendered for it, and rendering needs the plan's context.
const RUNTIME: &[&[&str]] = &[
    &["error"],
    &["definition"],
    &["codegen"],
    &["document"],
    &["response"],
    &["introspection"],
    &["config", "session", "telemetry"],
    &["plan", "sql", "remote", "join"],
    &["metrics"],
    &["execute"],
    &["drift"],
    &["pipeline"],
    &["http"],
    &["server"],
];

/// What may use a later module all the same: from, to, and what it is.
const EXCEPTIONS: &[(&str, &str, &str)] = &[("config", "http", "Cors")];

/// The generator's modules that read or write files, or open connections.
const INPUT_AND_OUTPUT: &[&str] = &["metadata", "introspection", "sync", "cli", "dev", "settings", "digest"];

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

#[test]
fn every_file_says_what_it_is() {
    let mut silent = Vec::new();
    for path in rust_files(root()) {
        let text = read(&path);
        // A build script or program may start with `#!`.
        if !text.starts_with("//!") {
            silent.push(path.display().to_string());
        }
    }
    assert!(silent.is_empty(), "no `//!` on the first line of\n{}", silent.join("\n"));
}

#[test]
fn modules_know_only_those_before_them() {
    let mut failures = Vec::new();
    for (name, layers) in [("generator", GENERATOR), ("runtime", RUNTIME)] {
        let source = root().join(name).join("src");
        let rank = |path: &[String]| -> Option<(usize, &str)> {
            let joined = path.join("::");
            let found = layers.iter().enumerate().flat_map(|(rank, layer)| layer.iter().map(move |unit| (rank, *unit)));
            // The longest name counts: a part before its whole.
            found
                .filter(|(_, unit)| joined == *unit || joined.starts_with(&format!("{unit}::")))
                .max_by_key(|(_, unit)| unit.len())
        };
        for path in rust_files(&source) {
            let inside = path.strip_prefix(&source).expect("it is inside").with_extension("");
            let mut module: Vec<String> =
                inside.iter().map(|part| part.to_string_lossy().into_owned()).filter(|part| part != "mod").collect();
            if module.iter().any(|part| part.ends_with("tests") || part == "fixture")
                || ["lib", "main"].contains(&module[0].as_str())
            {
                continue;
            }
            module.push(String::new());
            let Some((own_rank, own)) = rank(&module) else {
                failures.push(format!("`{name}` has `{}`, which has no place in the order", inside.display()));
                continue;
            };
            for used in crate_paths(&code_of(&read(&path))) {
                let Some((used_rank, unit)) = rank(&used) else { continue };
                let excepted = EXCEPTIONS
                    .iter()
                    .any(|(from, to, what)| *from == own && *to == unit && used.contains(&(*what).to_owned()));
                if used_rank > own_rank && !excepted {
                    failures.push(format!("{}: `{own}` uses `{}`", path.display(), used.join("::")));
                }
            }
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

#[test]
fn few_modules_of_the_generator_do_input_and_output() {
    const DOORS: &[&str] = &["std::fs", "fs::", "std::net", "tokio::net", "tokio::fs", "reqwest", "sqlx"];
    let source = root().join("generator/src");
    for path in rust_files(&source) {
        let inside = path.strip_prefix(&source).expect("it is inside").display().to_string();
        let may = INPUT_AND_OUTPUT
            .iter()
            .any(|module| inside.starts_with(&format!("{module}/")) || inside == format!("{module}.rs"));
        if may || inside.contains("tests") || inside.contains("fixture") {
            continue;
        }
        let code = code_of(&read(&path));
        let found: Vec<_> = DOORS.iter().filter(|door| code.contains(**door)).collect();
        assert!(found.is_empty(), "generator/src/{inside} uses {found:?}");
    }
}

#[test]
fn joining_waits_for_nothing() {
    for path in rust_files(&root().join("runtime/src/join")) {
        let code = code_of(&read(&path));
        assert!(!code.contains("async ") && !code.contains(".await"), "{} is async", path.display());
        assert!(!code.contains("execute"), "{} names `execute`", path.display());
    }
}

#[test]
fn generated_code_names_one_module_of_the_runtime() {
    let files: Vec<_> = all_rust_files(&root().join("generated/src"));
    assert!(!files.is_empty(), "nothing is generated");
    for path in files {
        for line in read(&path).lines().filter(|line| !line.trim_start().starts_with("//")) {
            for (at, _) in line.match_indices("runtime::") {
                let rest = &line[at + "runtime::".len()..];
                assert!(rest.starts_with("codegen::"), "{}: {line}", path.display());
            }
            let foreign = ["std::", "serde", "tokio", "unsafe", "allow("]
                .iter()
                .find(|word| line.contains(**word) && !line.contains('"'));
            assert!(foreign.is_none(), "{}: {line}", path.display());
        }
    }
}

/// The files that people write.
fn rust_files(directory: &Path) -> Vec<PathBuf> {
    all_rust_files(directory).into_iter().filter(|path| !path.starts_with(root().join("generated"))).collect()
}

fn all_rust_files(directory: &Path) -> Vec<PathBuf> {
    let (mut found, mut open) = (Vec::new(), vec![directory.to_path_buf()]);
    while let Some(folder) = open.pop() {
        for path in fs::read_dir(&folder).expect("a folder of sources").map(|entry| entry.expect("readable").path()) {
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            if path.is_dir() && name != "target" && !name.starts_with('.') {
                open.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                found.push(path);
            }
        }
    }
    found.sort();
    found
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).expect("a source file")
}

/// Without comments and without the tests at the end.
fn code_of(text: &str) -> String {
    let code = text.split("#[cfg(test)]\nmod tests {").next().unwrap_or_default();
    code.lines().filter(|line| !line.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n")
}

/// Every path that starts with `crate::`, groups in braces taken apart.
fn crate_paths(code: &str) -> Vec<Vec<String>> {
    let mut paths = Vec::new();
    for (at, start) in code.match_indices("crate::") {
        if code[..at].ends_with(|before: char| before.is_alphanumeric() || before == '_' || before == '$') {
            continue;
        }
        read_path(&code[at + start.len()..], &[], &mut paths);
    }
    paths
}

/// Reads a path or a group of paths; gives what follows it.
fn read_path<'c>(code: &'c str, before: &[String], paths: &mut Vec<Vec<String>>) -> &'c str {
    let mut rest = code.trim_start();
    if let Some(group) = rest.strip_prefix('{') {
        rest = group.trim_start();
        while !rest.is_empty() && !rest.starts_with('}') {
            let after = read_path(rest, before, paths).trim_start();
            let after = after.strip_prefix(',').unwrap_or(after).trim_start();
            // Whatever is not understood ends the group.
            if after.len() == rest.len() {
                return after;
            }
            rest = after;
        }
        return rest.strip_prefix('}').unwrap_or(rest);
    }
    let end = rest.find(|letter: char| !letter.is_alphanumeric() && letter != '_').unwrap_or(rest.len());
    let (name, after) = rest.split_at(end);
    let mut path = before.to_vec();
    path.push(name.to_owned());
    if let Some(inner) = after.strip_prefix("::") {
        return read_path(inner, &path, paths);
    }
    paths.push(path);
    match after.strip_prefix(" as ") {
        Some(renamed) => renamed.trim_start_matches(|letter: char| letter.is_alphanumeric() || letter == '_'),
        None => after,
    }
}

#[test]
fn paths_are_taken_apart() {
    let paths = crate_paths("use crate::{a::{B, self as c}, d}; use crate::e::F; let x = crate::g::h(i);");
    let mut found: Vec<_> = paths.iter().map(|path| path.join("::")).collect();
    found.sort();
    assert_eq!(found, ["a::B", "a::self", "d", "e::F", "g::h"]);
}
