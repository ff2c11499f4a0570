//! What is written by hand or by a command, and must say what the code says: `generated/`, and two pages of the guide.

use std::{fs, path::Path};

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
