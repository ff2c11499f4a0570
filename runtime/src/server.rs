//! From a gateway and its settings to a server on a socket, until it is told to stop.
//!
//! Starting is opening a socket: no remote schema and no database is contacted, so one that is down delays nothing but
//! the requests that need it.

use std::{future::Future, io, net::SocketAddr, sync::Arc};

use axum::serve::ListenerExt;
use serde::Serialize;
use tokio::{
    net::TcpListener,
    sync::{oneshot, watch},
};

use crate::{
    config::{Config, Listen, Log, LogFormat},
    definition::Gateway,
    http::{Connections, Execute, State},
    pipeline::{Engine, StartError},
    telemetry::{self, STARTUP},
};

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
    let (_engine_holder, engine) = watch::channel(Arc::new(Engine::new(gateway, &config)?));
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
    if let Ok(address) = listener.local_addr() {
        announce(config.log, address, engine.borrow().gateway());
    }
    let listener = listener.tap_io(|stream| {
        // Answers are written in one piece: waiting for more to send would only delay them.
        if let Err(error) = stream.set_nodelay(true) {
            tracing::debug!(%error, "a connection keeps its sending delay");
        }
    });
    let (stopping, stopped) = oneshot::channel();
    let serving =
        axum::serve(listener, Connections(Arc::new(State { config, engine }))).with_graceful_shutdown(async {
            stop.await;
            // Fails only when the server has ended before it was told to.
            let _ = stopping.send(());
        });
    tokio::select! {
        // Without an end of its own: it retries whatever fails.
        _ = serving.into_future() => tracing::info!("stopped"),
        () = async {
            let _ = stopped.await;
            tokio::time::sleep(grace).await;
        } => tracing::warn!(?grace, "stopped with requests still running"),
    }
    Ok(())
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
