//! A whole gateway in this process: metadata directory, environment and settings in, a server on a loopback port out,
//! with a client that asks it as users do.

use std::{net::SocketAddr, path::Path, sync::Arc};

use generator::{
    diagnostic::{Diagnostics, SourceMap, Style, render_human},
    introspection::{self, Mode, Progress},
    pipeline,
};
use runtime::{
    config::{Arguments, Config, SETTINGS},
    definition::Settings,
    pipeline::Engine,
    server,
};
use serde_json::{Value, json};
use tokio::{
    net::TcpListener,
    sync::{oneshot, watch},
    task::JoinHandle,
};

/// A gateway that serves until it is dropped.
pub struct Server {
    /// Where it listens.
    pub address: SocketAddr,
    /// What the generator found, as text.
    pub findings: String,
    client: reqwest::Client,
    task: JoinHandle<()>,
    probe: Option<JoinHandle<()>>,
    // Both ends stay open as long as the server runs.
    _engine: watch::Sender<Arc<Engine>>,
    _stop: oneshot::Sender<()>,
}

impl Server {
    /// Checks `directory`, which must have no errors, and serves it. `settings` are flags of the
    /// shipped binary with their values.
    pub async fn start(
        directory: &Path,
        environment: &[(&'static str, String)],
        mode: Mode,
        settings: &[(&str, &str)],
    ) -> Self {
        server::install_crypto_provider();
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
        let gateway = checked.unwrap_or_else(|| panic!("{findings}")).gateway;
        let arguments = settings.iter().fold(Arguments::default(), |all, (flag, value)| {
            let setting = SETTINGS.iter().find(|setting| setting.flag == *flag);
            all.with(setting.expect("the flag of a setting"), *value)
        });
        let value = |name: &str| environment.iter().find(|(known, _)| *known == name).map(|(_, value)| value.clone());
        let config = Config::from(&arguments, &value, gateway).expect("the environment is complete");

        let listener = TcpListener::bind(("127.0.0.1", 0)).await.expect("a free port");
        let address = listener.local_addr().expect("a bound socket has an address");
        let engine = Engine::new(gateway, &config).expect("an engine can be made");
        let engine = Arc::new(engine);
        let probe = config.drift_probe.map(|period| tokio::spawn(server::watch_drift(Arc::clone(&engine), period)));
        let (engine_sender, engine) = watch::channel(engine);
        let (stop, stopped) = oneshot::channel::<()>();
        let task = tokio::spawn(async move {
            let stopped = async {
                let _ = stopped.await;
            };
            server::serve_on(listener, config, engine, stopped).await.expect("the server serves");
        });
        Self { address, findings, client: reqwest::Client::new(), task, probe, _engine: engine_sender, _stop: stop }
    }

    /// A request to `/v1/graphql` that is not sent yet.
    pub fn request(&self, body: String) -> reqwest::RequestBuilder {
        self.client
            .post(format!("http://{}/v1/graphql", self.address))
            .header("content-type", "application/json")
            .body(body)
    }

    /// Asks with these headers and returns the whole answer.
    pub async fn ask_as(&self, headers: &[(&str, &str)], query: &str) -> Value {
        let request = self.request(json!({ "query": query }).to_string());
        let request = headers.iter().fold(request, |request, (name, value)| request.header(*name, *value));
        let answer = request.send().await.expect("the gateway answers");
        let text = answer.text().await.expect("the gateway answers in full");
        serde_json::from_str(&text).unwrap_or_else(|error| panic!("{error} in the answer to {query}: {text}"))
    }

    /// Asks as `admin`.
    pub async fn ask(&self, query: &str) -> Value {
        self.ask_as(&[], query).await
    }

    /// A GET of a path.
    pub async fn get(&self, path: &str) -> reqwest::Response {
        self.client.get(format!("http://{}{path}", self.address)).send().await.expect("the gateway answers")
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.task.abort();
        if let Some(probe) = &self.probe {
            probe.abort();
        }
    }
}
