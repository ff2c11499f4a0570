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
pub async fn in_memory<N: AsRef<str>>(directory: &Path, environment: &[(N, String)], mode: Mode) -> (Engine, Config) {
    in_memory_with(directory, environment, mode, Settings::default()).await
}

/// The same with settings that shape the schema.
pub async fn in_memory_with<N: AsRef<str>>(
    directory: &Path,
    environment: &[(N, String)],
    mode: Mode,
    settings: Settings,
) -> (Engine, Config) {
    runtime::server::install_crypto_provider();
    let checked = check(directory, environment, mode, settings).await;
    let value =
        |name: &str| environment.iter().find(|(known, _)| known.as_ref() == name).map(|(_, value)| value.clone());
    let gateway = checked.gateway;
    let config = Config::from(&Arguments::default(), &value, gateway).expect("the environment is complete");
    (Engine::new(gateway, &config).expect("an engine can be made"), config)
}

/// The stages up to the checked gateway.
pub async fn check<N: AsRef<str>>(
    directory: &Path,
    environment: &[(N, String)],
    mode: Mode,
    settings: Settings,
) -> Checked {
    let options = pipeline::Options {
        introspection: introspection::Options {
            mode,
            environment: environment.iter().map(|(name, value)| (name.as_ref().to_owned(), value.clone())).collect(),
            progress: Progress::silent(),
            timeout: introspection::DEFAULT_TIMEOUT,
        },
        settings,
    };
    let (mut sources, mut diagnostics) = (SourceMap::default(), Diagnostics::default());
    let checked = pipeline::check_directory(directory, &options, &mut sources, &mut diagnostics).await;
    let findings = render_human(&diagnostics, &sources, Style::Plain);
    checked.unwrap_or_else(|| panic!("{findings}"))
}
