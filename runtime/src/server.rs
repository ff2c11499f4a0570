//! From a gateway and its settings to a server on a socket, until it is told to stop.
//!
//! Starting is opening a socket: no remote schema and no database is contacted, so one that is down delays nothing but
//! the requests that need it.

use std::{future::Future, io, net::SocketAddr, pin::pin, sync::Arc, time::Duration};

use axum::body::Body;
use hyper::{body::Incoming, server::conn::http1, service::service_fn};
use hyper_util::{
    rt::{TokioIo, TokioTimer},
    server::graceful::GracefulShutdown,
};
use serde::Serialize;
use tokio::{net::TcpListener, sync::watch, time::MissedTickBehavior};

use crate::{
    config::{Config, Listen, Log, LogFormat},
    definition::Gateway,
    drift,
    http::{Execute, State, respond},
    pipeline::{Engine, StartError},
    telemetry::{self, STARTUP},
};

/// How long to wait after a connection could not be accepted.
const ACCEPT_PAUSE: Duration = Duration::from_secs(1);

/// Why a server cannot run.
#[derive(Debug, thiserror::Error)]
pub enum ServeError {
    /// The address is taken, or not an address of this machine.
    #[error("cannot listen on `{0}`: {1}")]
    Listen(Listen, #[source] io::Error),
    /// The signals that stop a server cannot be watched.
    #[error("cannot watch for signals: {0}")]
    Signal(#[source] io::Error),
    /// The engine cannot be made.
    #[error(transparent)]
    Start(#[from] StartError),
}

/// Serves `gateway` until SIGTERM or SIGINT; then finishes the running requests within the grace period.
pub async fn serve(gateway: &'static Gateway, config: Config) -> Result<(), ServeError> {
    telemetry::start(&config.log);
    install_crypto_provider();
    let stop = stop_signal().map_err(ServeError::Signal)?;
    let listener = bind(&config.listen).await?;
    // The sending half stays alive, but silent: the shipped binary serves one gateway all its life.
    let engine = Arc::new(Engine::new(gateway, &config)?);
    if let Some(period) = config.drift_probe {
        tokio::spawn(watch_drift(Arc::clone(&engine), period));
    }
    let (_engine_holder, engine) = watch::channel(engine);
    if config.authentication.admin_secrets.is_empty() {
        tracing::warn!("no admin secret is set: every request is trusted, and `admin` unless it names a role");
    }
    serve_on(listener, config, engine, stop).await
}

/// The same on a socket that is bound already, until `stop` is ready. Whoever holds the sending half of `engine` can
/// put another engine in its place; running requests finish with the one they started with.
pub async fn serve_on<E: Execute>(
    listener: TcpListener,
    config: Config,
    engine: watch::Receiver<Arc<E>>,
    stop: impl Future<Output = ()> + Send + 'static,
) -> Result<(), ServeError> {
    let grace = config.shutdown_grace;
    warn_of_insecure(engine.borrow().gateway(), &config);
    if let Ok(address) = listener.local_addr() {
        announce(config.log, address, engine.borrow().gateway());
    }
    let (idle_timeout, state) = (config.idle_timeout, Arc::new(State { config, engine }));
    let running = GracefulShutdown::new();
    accept_until(stop, listener, idle_timeout, &state, &running).await;
    tokio::select! {
        () = running.shutdown() => tracing::info!("stopped"),
        () = tokio::time::sleep(grace) => tracing::warn!(?grace, "stopped with requests still running"),
    }
    Ok(())
}

/// Serves connections until it is told to stop; then nobody listens any more, and the connections go on by themselves.
async fn accept_until<E: Execute>(
    stop: impl Future<Output = ()>,
    listener: TcpListener,
    idle_timeout: Option<Duration>,
    state: &Arc<State<E>>,
    running: &GracefulShutdown,
) {
    let mut builder = http1::Builder::new();
    // A client that is slow to send, or silent, must not keep a connection for ever.
    builder.timer(TokioTimer::new()).header_read_timeout(idle_timeout);
    let mut stop = pin!(stop);
    loop {
        let accepted = tokio::select! {
            accepted = listener.accept() => accepted,
            () = &mut stop => return,
        };
        let (stream, peer) = match accepted {
            Ok(accepted) => accepted,
            Err(error) => {
                // A client that has gone already is its own affair. What else there is, such as too many open files,
                // passes, but not at once.
                if !is_of_the_client(&error) {
                    tracing::error!(%error, "no connection can be accepted");
                    tokio::time::sleep(ACCEPT_PAUSE).await;
                }
                continue;
            }
        };
        // Answers are written in one piece: waiting for more to send would only delay them.
        if let Err(error) = stream.set_nodelay(true) {
            tracing::debug!(%error, "a connection keeps its sending delay");
        }
        let state = Arc::clone(state);
        let service = service_fn(move |request: http::Request<Incoming>| {
            respond(Arc::clone(&state), peer, request.map(Body::new))
        });
        let connection = running.watch(builder.serve_connection(TokioIo::new(stream), service));
        tokio::spawn(async move {
            if let Err(error) = connection.await {
                tracing::debug!(%error, "a connection ended early");
            }
        });
    }
}

fn is_of_the_client(error: &io::Error) -> bool {
    use io::ErrorKind::{ConnectionAborted, ConnectionRefused, ConnectionReset};
    matches!(error.kind(), ConnectionAborted | ConnectionRefused | ConnectionReset)
}

/// Compares the remote schemas with what `engine` was made from, for ever.
pub async fn watch_drift(engine: Arc<Engine>, period: Duration) {
    let mut states = drift::States::default();
    let mut ticks = tokio::time::interval(period);
    ticks.set_missed_tick_behavior(MissedTickBehavior::Delay);
    loop {
        ticks.tick().await;
        engine.probe_drift(&mut states).await;
    }
}

/// Says at start which remote schemas are believed whoever they are.
fn warn_of_insecure(gateway: &Gateway, config: &Config) {
    for (definition, target) in gateway.remote_schemas.iter().zip(&config.remote_schemas) {
        if target.tls.is_insecure() {
            let name = definition.name;
            tracing::warn!("remote schema `{name}` is `insecure`: its TLS certificate is not checked");
        }
    }
}

/// Binds the address of the settings.
pub async fn bind(listen: &Listen) -> Result<TcpListener, ServeError> {
    let port = listen.port;
    let bound = if listen.host == "*" {
        match TcpListener::bind(("::", port)).await {
            // A machine without IPv6.
            Err(error) if error.kind() != io::ErrorKind::AddrInUse => TcpListener::bind(("0.0.0.0", port)).await,
            bound => bound,
        }
    } else {
        TcpListener::bind((listen.host.trim_matches(['[', ']']), port)).await
    };
    bound.map_err(|error| ServeError::Listen(listen.clone(), error))
}

/// Chooses the cryptography behind TLS for this process. Needed before the first [`Engine`] is made; calling it again
/// does nothing.
pub fn install_crypto_provider() {
    // Fails only where one is installed already.
    let _ = rustls::crypto::ring::default_provider().install_default();
}

#[cfg(unix)]
fn stop_signal() -> io::Result<impl Future<Output = ()> + Send + 'static> {
    use tokio::signal::unix::{SignalKind, signal};
    let mut terminate = signal(SignalKind::terminate())?;
    let mut interrupt = signal(SignalKind::interrupt())?;
    Ok(async move {
        tokio::select! {
            _ = terminate.recv() => {}
            _ = interrupt.recv() => {}
        }
    })
}

#[cfg(not(unix))]
fn stop_signal() -> io::Result<impl Future<Output = ()> + Send + 'static> {
    Ok(async {
        let _ = tokio::signal::ctrl_c().await;
    })
}

/// One line that says where the server is and what it serves.
fn announce(log: Log, address: SocketAddr, gateway: &Gateway) {
    #[derive(Serialize)]
    struct Detail {
        kind: &'static str,
        info: Info,
    }
    #[derive(Serialize)]
    struct Info {
        address: String,
        digest: &'static str,
        version: &'static str,
    }
    if !log.startup {
        return;
    }
    let (digest, version) = (gateway.digest, env!("CARGO_PKG_VERSION"));
    match log.format {
        LogFormat::Text => tracing::info!(target: STARTUP, "listening on http://{address}, digest {digest}"),
        LogFormat::Json => {
            let detail = Detail { kind: "listening", info: Info { address: address.to_string(), digest, version } };
            let detail = serde_json::to_string(&detail).unwrap_or_default();
            tracing::info!(target: STARTUP, detail);
        }
    }
}
