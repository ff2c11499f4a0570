//! Gateways without compiling one: metadata directory and environment in, an engine over the live sources out.

use std::path::Path;

use generator::{
    diagnostic::{Diagnostics, SourceMap, Style, render_human},
    introspection::{self, Mode, Progress},
    pipeline::{self, Checked},
};
use runtime::{
    config::{Arguments, Config},
    definition::Settings,
    pipeline::Engine,
};

/// The engine for `directory` with these environment variables, and its settings. Errors of the generator fail the
/// test.
pub async fn in_memory(directory: &Path, environment: &[(&'static str, String)], mode: Mode) -> (Engine, Config) {
    runtime::server::install_crypto_provider();
    let checked = check(directory, environment, mode).await;
    let value = |name: &str| environment.iter().find(|(known, _)| *known == name).map(|(_, value)| value.clone());
    let config = Config::from(&Arguments::default(), &value, checked.gateway).expect("the environment is complete");
    (Engine::new(checked.gateway, &config).expect("an engine can be made"), config)
}

/// The stages up to the checked gateway.
pub async fn check(directory: &Path, environment: &[(&'static str, String)], mode: Mode) -> Checked {
    let options = pipeline::Options {
        introspection: introspection::Options {
            mode,
            environment: environment.iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect(),
            progress: Progress::silent(),
            timeout: introspection::DEFAULT_TIMEOUT,
        },
        settings: Settings::default(),
    };
    let (mut sources, mut diagnostics) = (SourceMap::default(), Diagnostics::default());
    let checked = pipeline::check_directory(directory, &options, &mut sources, &mut diagnostics).await;
    let findings = render_human(&diagnostics, &sources, Style::Plain);
    checked.unwrap_or_else(|| panic!("{findings}"))
}
