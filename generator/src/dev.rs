//! `generator dev`: serves a metadata directory at once, without compiling it, and puts a new gateway in place of the
//! old one after each change. With errors in the metadata the last good gateway goes on.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, Instant};

use notify::{RecursiveMode, Watcher};
use runtime::config::{self, Arguments, Config, Internals, LogFormat};
use runtime::definition::Gateway;
use runtime::pipeline::Engine;
use runtime::server;
use tokio::sync::{mpsc, watch};

use crate::diagnostic::{Diagnostics, SourceMap, Style, render_human, summary};
use crate::introspection::{self, Mode, Progress};
use crate::pipeline::{self, Checked, Counts};
use crate::settings;

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

/// Serves until Ctrl-C. The error says why it cannot.
pub async fn run(start: Start) -> Result<(), String> {
    let mut changes = watch_directory(&start.directory)?;
    let (gateway, config) = loop {
        if let Some(ready) = check(&start).await {
            break ready;
        }
        eprintln!("waiting for a change in `{}`", start.directory.display());
        tokio::select! {
            change = next_change(&mut changes) => change?,
            _ = tokio::signal::ctrl_c() => return Ok(()),
        }
    };
    runtime::telemetry::start(&config.log);
    let listener = server::bind(&config.listen).await.map_err(|error| error.to_string())?;
    let address = listener.local_addr().map_err(|error| error.to_string())?;
    let engine = Engine::new(gateway, &config).map_err(|error| error.to_string())?;
    let (swap, current) = watch::channel(Arc::new(engine));
    eprintln!("serving on http://localhost:{}/ (Ctrl-C ends)", address.port());
    let stop = async {
        // Without the signal there is still the process to end.
        let _ = tokio::signal::ctrl_c().await;
    };
    tokio::select! {
        served = server::serve_on(listener, config, current, stop) => served.map_err(|error| error.to_string()),
        failed = keep_current(&start, &mut changes, &swap) => failed,
    }
}

/// Checks after each change, for ever, and swaps where there is no error.
async fn keep_current(
    start: &Start,
    changes: &mut mpsc::UnboundedReceiver<()>,
    swap: &watch::Sender<Arc<Engine>>,
) -> Result<(), String> {
    loop {
        next_change(changes).await?;
        let Some((gateway, config)) = check(start).await else {
            eprintln!("the last good gateway goes on");
            continue;
        };
        match Engine::new(gateway, &config) {
            Ok(engine) => {
                swap.send_replace(Arc::new(engine));
            }
            Err(error) => eprintln!("error: {error}; the last good gateway goes on"),
        }
    }
}

/// One run of the pipeline with its findings on stderr. The gateway lives as long as the process, as static data does:
/// some megabytes per change.
async fn check(start: &Start) -> Option<(&'static Gateway, Config)> {
    let started = Instant::now();
    let environment = introspection::process_environment();
    let resolved = match settings::resolve(&start.directory, start.flags, start.introspection_mode, &environment) {
        Ok(resolved) => resolved,
        Err(reason) => {
            eprintln!("error: {reason}");
            return None;
        }
    };
    let options = pipeline::Options {
        introspection: introspection::Options {
            mode: start.introspection_mode,
            environment,
            progress: Progress::silent(),
            timeout: introspection::DEFAULT_TIMEOUT,
        },
        settings: resolved.settings,
    };
    let (mut sources, mut diagnostics) = (SourceMap::default(), Diagnostics::default());
    let checked = pipeline::check_directory(&start.directory, &options, &mut sources, &mut diagnostics).await;
    let style = if std::io::IsTerminal::is_terminal(&std::io::stderr()) { Style::Colored } else { Style::Plain };
    eprint!("{}", render_human(&diagnostics, &sources, style));
    let Some(checked) = checked else {
        eprintln!("{}", summary(&diagnostics));
        return None;
    };
    let config = configure(&checked, start.port)?;
    eprintln!("{}, {:.2} s", Counts::of(checked.gateway), started.elapsed().as_secs_f64());
    Some((checked.gateway, config))
}

/// The shipped binary's settings with those of development on: the page to try queries, errors in full, lines for
/// people, and this machine alone where no address is set.
fn configure(checked: &Checked, port: u16) -> Option<Config> {
    let environment = |name: &str| config::process_environment(name).or_else(|| checked.passwords.get(name).cloned());
    let mut config = match Config::from(&Arguments::default(), &environment, checked.gateway) {
        Ok(config) => config,
        Err(problems) => {
            for problem in problems {
                eprintln!("error: {problem}");
            }
            return None;
        }
    };
    config.listen.port = port;
    if config.listen.host == "*" {
        "localhost".clone_into(&mut config.listen.host);
    }
    config.graphiql = true;
    config.internals = Internals::Everybody;
    config.log.format = LogFormat::Text;
    Some(config)
}

/// Waits for a change, and then for the directory to be still.
async fn next_change(changes: &mut mpsc::UnboundedReceiver<()>) -> Result<(), String> {
    let ended = || "the directory can no longer be watched".to_owned();
    changes.recv().await.ok_or_else(ended)?;
    loop {
        match tokio::time::timeout(DEBOUNCE, changes.recv()).await {
            Ok(change) => change.ok_or_else(ended)?,
            Err(_) => return Ok(()),
        }
    }
}

/// A message per change. The watcher runs on a thread of its own, which lives as long as the process.
fn watch_directory(directory: &Path) -> Result<mpsc::UnboundedReceiver<()>, String> {
    let (sender, receiver) = mpsc::unbounded_channel();
    let cannot = |error: notify::Error| format!("`{}` cannot be watched: {error}", directory.display());
    let mut watcher = notify::recommended_watcher(move |event: notify::Result<notify::Event>| {
        // Reading a file is an event too, and the check reads them all.
        let is_change = event.map_or(true, |event| !event.kind.is_access());
        if is_change {
            // Nobody listens only when the process is ending.
            let _ = sender.send(());
        }
    })
    .map_err(cannot)?;
    watcher.watch(directory, RecursiveMode::Recursive).map_err(cannot)?;
    Box::leak(Box::new(watcher));
    Ok(receiver)
}
