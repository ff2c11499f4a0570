//! `generator dev`: serves a metadata directory at once, without compiling it, and puts a new gateway in place of the
//! old one after each change. With errors in the metadata the last good gateway goes on. The sources are asked at the
//! start, and their snapshots written; changes are checked against those.

use std::collections::BTreeMap;
use std::io::IsTerminal;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, Instant};

use notify::{RecursiveMode, Watcher};
use runtime::config::{self, Arguments, Config, Internals, LogFormat};
use runtime::definition::Gateway;
use runtime::pipeline::Engine;
use runtime::server;
use tokio::sync::{mpsc, watch};

use crate::diagnostic::{Code, Diagnostics, SourceMap, Style, render_human, summary};
use crate::introspection::{self, Mode, Progress};
use crate::pipeline::{self, Counts};
use crate::schema::leak;
use crate::{settings, sync};

/// How long the directory must be still before it is read: editors write in several steps.
const DEBOUNCE: Duration = Duration::from_millis(150);

/// What to serve.
#[derive(Debug)]
pub struct Start {
    /// The metadata directory.
    pub directory: PathBuf,
    /// The port to listen on.
    pub port: u16,
    /// Whom to ask about the sources.
    pub introspection_mode: Mode,
    /// The settings that shape the schema.
    pub flags: settings::Flags,
}

/// What makes `dev` look again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Event {
    /// A file has changed.
    Changed,
    /// Enter was pressed: the sources are to be asked again.
    Asked,
}

/// A gateway that can be served, and the state of the directory it was made from.
struct Ready {
    gateway: &'static Gateway,
    config: Config,
    digest: String,
}

/// Serves until Ctrl-C. The error says why it cannot.
pub async fn run(start: Start) -> Result<(), String> {
    let (sender, mut events) = mpsc::unbounded_channel();
    watch_directory(&start.directory, sender.clone())?;
    watch_enter(sender);
    let ready = loop {
        if let Some(ready) = check(&start, start.introspection_mode).await {
            break ready;
        }
        eprintln!("waiting for a change in `{}`", start.directory.display());
        tokio::select! {
            event = next_event(&mut events) => drop(event?),
            _ = tokio::signal::ctrl_c() => return Ok(()),
        }
    };
    let Ready { gateway, config, digest } = ready;
    runtime::telemetry::start(&config.log);
    let listener = server::bind(&config.listen).await.map_err(|error| error.to_string())?;
    let address = listener.local_addr().map_err(|error| error.to_string())?;
    let engine = Engine::new(gateway, &config).map_err(|error| error.to_string())?;
    let (swap, current) = watch::channel(Arc::new(engine));
    eprintln!("serving on http://localhost:{}/ (Enter asks the sources again, Ctrl-C ends)", address.port());
    let stop = async {
        // Without the signal there is still the process to end.
        let _ = tokio::signal::ctrl_c().await;
    };
    tokio::select! {
        served = server::serve_on(listener, config, current, stop) => served.map_err(|error| error.to_string()),
        failed = keep_current(&start, digest, &mut events, &swap) => failed,
    }
}

/// Checks after each change, for ever, and swaps where there is no error.
async fn keep_current(
    start: &Start,
    mut served: String,
    events: &mut mpsc::UnboundedReceiver<Event>,
    swap: &watch::Sender<Arc<Engine>>,
) -> Result<(), String> {
    loop {
        let event = next_event(events).await?;
        // Editors touch more than they change, and the snapshots written here are a change too.
        if event == Event::Changed && pipeline::digest_of(&start.directory).is_ok_and(|digest| digest == served) {
            continue;
        }
        let ready = match event {
            Event::Asked => check(start, start.introspection_mode).await,
            Event::Changed => check_changed(start).await,
        };
        let Some(Ready { gateway, config, digest }) = ready else {
            eprintln!("the last good gateway goes on");
            // Also a return to what is served is a change then: it says that all is well again.
            served.clear();
            continue;
        };
        match Engine::new(gateway, &config) {
            Ok(engine) => {
                swap.send_replace(Arc::new(engine));
                served = digest;
            }
            Err(error) => eprintln!("error: {error}; the last good gateway goes on"),
        }
    }
}

/// The metadata against the snapshots: at once, and without a connection that the served gateway may need. A source that
/// is new has none, so then all are asked.
async fn check_changed(start: &Start) -> Option<Ready> {
    let mut findings = Findings::default();
    let ready = check_once(start, Mode::Locked, &mut findings).await;
    if start.introspection_mode != Mode::Locked && findings.diagnostics.has_any_of(&[Code::SnapshotMissing]) {
        return check(start, start.introspection_mode).await;
    }
    findings.print(ready.is_some());
    ready
}

async fn check(start: &Start, mode: Mode) -> Option<Ready> {
    let mut findings = Findings::default();
    let ready = check_once(start, mode, &mut findings).await;
    findings.print(ready.is_some());
    ready
}

/// What a check has to say.
#[derive(Default)]
struct Findings {
    sources: SourceMap,
    diagnostics: Diagnostics,
    /// What cannot be said with a place in the metadata.
    problems: Vec<String>,
    summary: String,
}

impl Findings {
    fn print(&self, is_ready: bool) {
        let style = if std::io::stderr().is_terminal() { Style::Colored } else { Style::Plain };
        eprint!("{}", render_human(&self.diagnostics, &self.sources, style));
        for problem in &self.problems {
            eprintln!("error: {problem}");
        }
        if is_ready {
            eprintln!("{}", self.summary);
        } else if self.problems.is_empty() {
            eprintln!("{}", summary(&self.diagnostics));
        }
    }
}

/// One run of the pipeline. The gateway lives as long as the process, as static data does: some megabytes per change.
async fn check_once(start: &Start, mode: Mode, findings: &mut Findings) -> Option<Ready> {
    let started = Instant::now();
    let environment = introspection::process_environment();
    let resolved = settings::resolve(&start.directory, start.flags, start.introspection_mode, &environment);
    let settings = resolved.map_err(|reason| findings.problems.push(reason)).ok()?.settings;
    let introspection = introspection::Options {
        mode,
        environment,
        progress: Progress::silent(),
        timeout: introspection::DEFAULT_TIMEOUT,
    };
    let options = pipeline::Options { introspection, settings };
    let Findings { sources, diagnostics, problems, summary } = findings;
    let checked = pipeline::check_directory(&start.directory, &options, sources, diagnostics).await?;
    // Recorded, so that the next change can be checked without asking anybody.
    let recorded = sync::record(&checked.files_to_write, sync::Mode::Write)
        .and_then(|_| pipeline::digest_of(&start.directory))
        .map_err(|error| problems.push(error.to_string()));
    let digest = recorded.ok()?;
    let gateway = Gateway { digest: leak::text(&digest), ..*checked.gateway };
    let gateway: &'static Gateway = Box::leak(Box::new(gateway));
    let config = configure(gateway, &checked.passwords, start.port).map_err(|problem| problems.extend(problem)).ok()?;
    *summary = format!("{}, {:.2} s", Counts::of(gateway), started.elapsed().as_secs_f64());
    Some(Ready { gateway, config, digest })
}

/// The shipped binary's settings with those of development on: the page to try queries, errors in full, lines for
/// people, and this machine alone where no address is set.
fn configure(gateway: &Gateway, passwords: &BTreeMap<String, String>, port: u16) -> Result<Config, Vec<String>> {
    let environment = |name: &str| config::process_environment(name).or_else(|| passwords.get(name).cloned());
    let mut config = Config::from(&Arguments::default(), &environment, gateway)
        .map_err(|problems| problems.iter().map(ToString::to_string).collect::<Vec<_>>())?;
    config.listen.port = port;
    if config.listen.host == "*" {
        "localhost".clone_into(&mut config.listen.host);
    }
    config.graphiql = true;
    config.internals = Internals::Everybody;
    config.log.format = LogFormat::Text;
    Ok(config)
}

/// Waits for an event, and then for the directory to be still.
async fn next_event(events: &mut mpsc::UnboundedReceiver<Event>) -> Result<Event, String> {
    let ended = || "the directory can no longer be watched".to_owned();
    let mut event = events.recv().await.ok_or_else(ended)?;
    while let Ok(next) = tokio::time::timeout(DEBOUNCE, events.recv()).await {
        if next.ok_or_else(ended)? == Event::Asked {
            event = Event::Asked;
        }
    }
    Ok(event)
}

/// An event per change. The watcher runs on a thread of its own, which lives as long as the process.
fn watch_directory(directory: &Path, events: mpsc::UnboundedSender<Event>) -> Result<(), String> {
    let cannot = |error: notify::Error| format!("`{}` cannot be watched: {error}", directory.display());
    let mut watcher = notify::recommended_watcher(move |event: notify::Result<notify::Event>| {
        // Reading a file is an event too, and the check reads them all.
        let is_change = event.map_or(true, |event| !event.kind.is_access());
        if is_change {
            // Nobody listens only when the process is ending.
            let _ = events.send(Event::Changed);
        }
    })
    .map_err(cannot)?;
    watcher.watch(directory, RecursiveMode::Recursive).map_err(cannot)?;
    Box::leak(Box::new(watcher));
    Ok(())
}

/// An event per line of a terminal.
fn watch_enter(events: mpsc::UnboundedSender<Event>) {
    if !std::io::stdin().is_terminal() {
        return;
    }
    std::thread::spawn(move || {
        let mut line = String::new();
        while std::io::stdin().read_line(&mut line).is_ok_and(|bytes| bytes > 0) && events.send(Event::Asked).is_ok() {
            line.clear();
        }
    });
}
