//! Metadata directories in which one file is broken, YAML or snapshot: loaded, resolved, checked, and what is wrong
//! with them rendered.

use std::{
    fs,
    path::{Path, PathBuf},
};

use generator::{
    diagnostic::{Diagnostics, SourceMap, Style, render_human, render_json},
    introspection::{self, Mode, Progress},
    metadata, pipeline,
};
use runtime::definition::Settings;
use tokio::runtime::Handle;

use super::{Outcome, corpus, fuzz, mutate::broken};
use crate::support::random::Random;

/// How long the findings about one directory may be.
const MAX_FINDINGS: usize = 8 << 20;

#[tokio::test(flavor = "multi_thread")]
async fn fuzz_metadata() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let projects: Vec<Project> = ["schemas", "tests/cases/pass/kitchen_sink/metadata"]
        .iter()
        .map(|path| Project::copy(&root.join(path)))
        .collect();
    let texts: Vec<String> =
        projects.iter().flat_map(|project| project.files.iter().map(|(_, text)| text.clone())).collect();
    tokio::task::block_in_place(|| {
        let input = |random: &mut Random| {
            let project = random.below(projects.len());
            let file = random.below(projects[project].files.len());
            let mut text = projects[project].files[file].1.clone();
            for _ in 0..=random.below(3) {
                text = broken(&text, &texts, random);
            }
            text.truncate(text.floor_char_boundary(64 * 1024));
            // The places go along, because inputs are texts.
            format!("{project} {file}\n{text}")
        };
        fuzz("metadata", 80, input, |input, random| {
            let (place, text) = input.split_once('\n').expect("a place and a text");
            let (project, file) = place.split_once(' ').expect("two numbers");
            let project = &projects[project.parse::<usize>().expect("a number")];
            let (path, original) = &project.files[file.parse::<usize>().expect("a number")];
            fs::write(path, text).expect("a file can be written");
            // A gateway that is made is never given back, so few are.
            let outcome = if random.one_in(20) { project.build() } else { project.load() };
            fs::write(path, original).expect("a file can be written");
            outcome
        });
    });
}

/// A copy of a metadata directory.
struct Project {
    directory: tempfile::TempDir,
    files: Vec<(PathBuf, String)>,
}

impl Project {
    fn copy(from: &Path) -> Self {
        let directory = tempfile::tempdir().expect("a temporary directory");
        let mut files = Vec::new();
        for path in corpus::files(from) {
            let to = directory.path().join(path.strip_prefix(from).expect("a file below the directory"));
            let text = fs::read_to_string(&path).expect("metadata is text");
            fs::create_dir_all(to.parent().expect("a file is in a folder")).expect("a folder can be made");
            fs::write(&to, &text).expect("a file can be written");
            files.push((to, text));
        }
        Self { directory, files }
    }

    /// Reads it.
    fn load(&self) -> Outcome {
        let (mut sources, mut diagnostics) = (SourceMap::default(), Diagnostics::default());
        let options = options();
        let metadata = metadata::load(self.directory.path(), &mut sources, &mut diagnostics);
        let found = metadata.and_then(|metadata| {
            let found = introspection::introspect(
                self.directory.path(),
                &metadata,
                &options.introspection,
                &mut sources,
                &mut diagnostics,
            );
            let found = Handle::current().block_on(found)?;
            let catalog = generator::catalog::build(&metadata, &found.snapshot, options.settings, &mut diagnostics);
            generator::check::check(&catalog, &generator::schema::definitions(&catalog), &mut diagnostics);
            Some(())
        });
        judge(found.is_some(), &sources, &diagnostics)
    }

    /// Reads it and makes a gateway of it.
    fn build(&self) -> Outcome {
        let (mut sources, mut diagnostics) = (SourceMap::default(), Diagnostics::default());
        let options = options();
        let checked = pipeline::check_directory(self.directory.path(), &options, &mut sources, &mut diagnostics);
        let checked = Handle::current().block_on(checked);
        judge(checked.is_some(), &sources, &diagnostics)
    }
}

fn judge(complete: bool, sources: &SourceMap, diagnostics: &Diagnostics) -> Outcome {
    let length = render_human(diagnostics, sources, Style::Plain).len();
    assert!(length <= MAX_FINDINGS, "{length} bytes of findings");
    assert!(complete || length > 0, "refused without a finding");
    let json = render_json(diagnostics, sources);
    assert!(serde_json::from_str::<serde_json::Value>(&json).is_ok(), "findings as JSON are JSON");
    if complete && !diagnostics.has_errors() { Outcome::Accepted } else { Outcome::Refused }
}

fn options() -> pipeline::Options {
    pipeline::Options {
        introspection: introspection::Options {
            mode: Mode::Locked,
            environment: introspection::process_environment(),
            progress: Progress::silent(),
            timeout: introspection::DEFAULT_TIMEOUT,
        },
        settings: Settings::default(),
    }
}
