//! What is written by hand or by a command, and must say what the code says: `generated/`, tables of the guide, links,
//! and the code map.

use std::{
    fs,
    path::{Path, PathBuf},
};

use generator::{
    catalog::type_fit_docs::{self, Table},
    diagnostic::{Diagnostics, SourceMap, Style, documentation, render_human},
    diff,
    introspection::{self, Environment, Mode as Ask, Progress},
    pipeline, settings,
    sync::Mode,
};
use runtime::config::SETTINGS;

use crate::support::golden;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

#[tokio::test]
async fn generated_is_what_the_demo_metadata_gives() {
    let (mut sources, mut diagnostics) = (SourceMap::default(), Diagnostics::default());
    let environment = Environment::new();
    let schemas = root().join("schemas");
    let resolved = settings::resolve(&schemas, settings::Flags::default(), Ask::Locked, &environment);
    let resolved = resolved.expect("the settings can be read");
    let options = pipeline::Options {
        introspection: introspection::Options {
            mode: Ask::Locked,
            environment,
            progress: Progress::silent(),
            timeout: introspection::DEFAULT_TIMEOUT,
        },
        settings: resolved.settings,
    };
    let out = root().join("generated");
    let generated =
        pipeline::generate(&schemas, &out, &options, Vec::new(), Mode::Check, &mut sources, &mut diagnostics).await;
    let findings = render_human(&diagnostics, &sources, Style::Plain);
    let generated = generated.expect("generated/ can be read").unwrap_or_else(|| panic!("{findings}"));
    assert!(generated.is_in_sync(), "run `cargo gen`:\n{}", generated.sync.diff);
}

#[test]
fn the_page_about_diagnostics_is_what_the_codes_say() {
    let page = root().join("docs/diagnostics.md");
    if let Err(difference) = golden::compare(&page, Some(&documentation())) {
        panic!("{difference}");
    }
}

#[test]
fn the_page_about_ci_lists_every_kind_of_change() {
    let page = root().join("docs/ci.md");
    let text = fs::read_to_string(&page).expect("the page is there");
    let start = text.find(KINDS_BEGIN).expect("the page says where its table begins");
    let end = text.find(KINDS_END).expect("the page says where its table ends");
    let expected = format!("{}{KINDS_BEGIN}\n\n{}\n{}", &text[..start], diff::documentation(), &text[end..]);
    if let Err(difference) = golden::compare(&page, Some(&expected)) {
        panic!("{difference}");
    }
}

#[test]
fn the_page_about_relationships_says_which_keys_fit() {
    let page = root().join("docs/relationships.md");
    let mut text = fs::read_to_string(&page).expect("the page is there");
    for (name, table) in [("arguments", Table::Arguments), ("columns", Table::Columns)] {
        let start = format!("<!-- made by the generator: {name} -->\n");
        let (before, rest) = text.split_once(&start).expect("the page has the table");
        let (_, after) = rest.split_once("<!-- end -->").expect("the table has an end");
        text = format!("{before}{start}{}<!-- end -->{after}", type_fit_docs::documentation(table));
    }
    if let Err(difference) = golden::compare(&page, Some(&text)) {
        panic!("{difference}");
    }
}

/// The comments around the table of the page about CI that is made from the code.
const KINDS_BEGIN: &str = "<!-- kinds of changes: made from generator/src/diff/kind.rs -->";
const KINDS_END: &str = "<!-- end of the kinds -->";

#[test]
fn the_page_about_running_names_every_setting() {
    let page = fs::read_to_string(root().join("docs/running.md")).expect("the page is there");
    let rows: Vec<&str> = page.lines().filter(|line| line.starts_with("| `--")).collect();
    for setting in SETTINGS {
        let flag = format!("| `--{}` |", setting.flag);
        let Some(row) = rows.iter().find(|row| row.starts_with(&flag)) else {
            panic!("docs/running.md has no row for `--{}`", setting.flag);
        };
        for variable in std::iter::once(&setting.variable).chain(setting.aliases) {
            assert!(
                row.contains(&format!("`{variable}`")),
                "the row of `--{}` does not name `{variable}`",
                setting.flag
            );
        }
    }
    assert_eq!(rows.len(), SETTINGS.len(), "docs/running.md has rows of settings that are not there");
}

#[test]
fn the_page_about_compatibility_names_tests_that_are_there() {
    const FOLDERS: [&str; 7] = ["cases/", "features/", "generator/", "it/", "requests/", "runtime/", "tests/"];
    let page = fs::read_to_string(root().join("docs/compatibility.md")).expect("the page is there");
    let rows = page.lines().filter_map(|line| line.trim_end_matches([' ', '|']).rsplit_once(" | "));
    let named: Vec<&str> = rows.flat_map(|(_, tests)| tests.split('`').skip(1).step_by(2)).collect();
    let paths: Vec<&str> =
        named.into_iter().filter(|name| FOLDERS.iter().any(|folder| name.starts_with(folder))).collect();
    assert!(paths.len() >= 60, "only {} tests are named", paths.len());
    for path in paths {
        // A star at the end stands for all that begin alike.
        let (folder, name) = path.trim_end_matches('*').rsplit_once('/').expect("it starts with a folder");
        let is_there = [root(), &root().join("tests")].iter().any(|base| {
            let entries = fs::read_dir(base.join(folder)).into_iter().flatten();
            entries.flatten().any(|entry| entry.file_name().to_string_lossy().starts_with(name))
        });
        assert!(is_there, "docs/compatibility.md names `{path}`, which is not there");
    }
}

#[test]
fn links_between_pages_lead_somewhere() {
    let mut broken = Vec::new();
    for page in pages() {
        let text = fs::read_to_string(&page).expect("a page can be read");
        let links = text.split("](").skip(1).filter_map(|rest| rest.split_once(')'));
        for (target, _) in links.filter(|(target, _)| !target.contains("://")) {
            let (path, heading) = target.split_once('#').unwrap_or((target, ""));
            let linked = if path.is_empty() { page.clone() } else { page.with_file_name(path) };
            let has_heading = || {
                let text = fs::read_to_string(&linked).unwrap_or_default();
                text.lines().any(|line| line.starts_with('#') && anchor(line) == heading)
            };
            if !linked.exists() || !(heading.is_empty() || has_heading()) {
                broken.push(format!("{}: `{target}`", page.display()));
            }
        }
    }
    assert!(broken.is_empty(), "links to what is not there:\n{}", broken.join("\n"));
}

/// What code hosts make of a heading, so that links can lead to it.
fn anchor(heading: &str) -> String {
    let text = heading.trim_start_matches('#').trim().to_lowercase();
    let kept = text.chars().filter(|letter| letter.is_alphanumeric() || ['-', '_', ' '].contains(letter));
    kept.map(|letter| if letter == ' ' { '-' } else { letter }).collect()
}

/// The pages at the top of the repository and in `docs/`.
fn pages() -> Vec<PathBuf> {
    let mut pages: Vec<PathBuf> = [root(), &root().join("docs")]
        .into_iter()
        .flat_map(|folder| {
            fs::read_dir(folder).expect("a folder of pages").map(|entry| entry.expect("readable").path())
        })
        .filter(|path| path.extension().is_some_and(|extension| extension == "md"))
        .collect();
    pages.sort();
    assert!(pages.len() >= 10, "only {} pages were found", pages.len());
    pages
}

#[test]
fn pages_name_files_that_are_there() {
    const FOLDERS: [&str; 9] =
        [".ci/", "bench/", "demo/", "docs/", "generator/", "runtime/", "schemas/", "src/", "tests/"];
    let mut missing = Vec::new();
    for page in pages() {
        let text = fs::read_to_string(&page).expect("a page can be read");
        for name in text.lines().flat_map(|line| line.split('`').skip(1).step_by(2)) {
            // What has a hole in it names many files.
            let is_path = FOLDERS.iter().any(|folder| name.starts_with(folder)) && !name.contains([' ', '<', '*', '…']);
            if is_path && !root().join(name).exists() {
                missing.push(format!("{}: `{name}`", page.display()));
            }
        }
    }
    assert!(missing.is_empty(), "files that are not there:\n{}", missing.join("\n"));
}

#[test]
fn the_code_map_names_every_module() {
    let page = fs::read_to_string(root().join("ARCHITECTURE.md")).expect("the page is there");
    let mut missing = Vec::new();
    for folder in ["bench/src", "generator/src", "runtime/src", "tests/it", "tests/it/support"] {
        for entry in fs::read_dir(root().join(folder)).expect("a folder of modules") {
            let name = entry.expect("readable").file_name().to_string_lossy().into_owned();
            let module = name.trim_end_matches(".rs");
            if module.contains('.') {
                continue;
            }
            // A file and the folder of its parts are one module.
            let is_named = [format!("`{folder}/{module}.rs`"), format!("`{folder}/{module}/`")]
                .iter()
                .any(|path| page.contains(path.as_str()));
            if !["lib", "main", "mod"].contains(&module) && !is_named {
                missing.push(format!("{folder}/{name}"));
            }
        }
    }
    missing.sort();
    assert!(missing.is_empty(), "ARCHITECTURE.md does not name\n{}", missing.join("\n"));
}
