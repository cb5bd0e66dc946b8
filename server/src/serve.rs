//! `ferrostock serve`: from settings to a running server, and back down in order.

use std::io::Write as _;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result};
use dropshot::{CompressionConfig, ConfigDropshot, HandlerTaskMode, HttpServer, ServerBuilder};
use metrics_exporter_prometheus::{PrometheusBuilder, PrometheusHandle};
use tokio::signal::unix::{Signal, SignalKind, signal};

use crate::config::Settings;
use crate::home::{self, Home};
use crate::{demo, fixed, logging};
use ferrostock_http::front;
use ferrostock_http::route::Routes;
use ferrostock_http::server::Server;
use ferrostock_identity::account::Accounts;
use ferrostock_identity::auth::{Administrator, Authenticator, bootstrap, fingerprint};
use ferrostock_kernel::db::Database;
use ferrostock_kernel::media::Media;

/// How long requests that are under way may take when the server stops.
const LAST_REQUESTS: Duration = Duration::from_secs(20);

/// Runs the server until it is told to stop (SIGINT or SIGTERM).
pub fn run(settings: Settings, with_demo: bool) -> Result<()> {
    logging::start(&settings.common);
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(settings.threads)
        .enable_all()
        .build()?;
    runtime.block_on(async {
        let started = Instant::now();
        let metrics = PrometheusBuilder::new()
            .set_buckets(&[0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1.0, 5.0])?
            .install_recorder()?;
        let mut stop = Stop::listen()?;
        // Whatever is half-started then, the next start takes care of.
        let home = tokio::select! {
            home = Home::open(&settings.common) => home?,
            () = stop.told() => return Ok(()),
        };
        let served = serve(&home, settings, with_demo, metrics, started, stop).await;
        home.close().await;
        served
    })
}

async fn serve(
    home: &Home,
    settings: Settings,
    with_demo: bool,
    metrics: PrometheusHandle,
    started: Instant,
    mut stop: Stop,
) -> Result<()> {
    let db = home.address().pool(settings.common.database_connections)?;
    let key = home::key(settings.secret_key.as_deref(), &settings.common.data_dir)?;
    fingerprint::ensure(&db, &key).await?;
    let server = Server {
        auth: Arc::new(Authenticator::new(
            db.clone(),
            key,
            settings.accounts.limits,
            settings.site.oauth2,
        )),
        accounts: Arc::new(Accounts::new(
            settings.accounts.clone(),
            settings.site.site_url.as_deref(),
        )?),
        db: db.clone(),
        media: Media::open(&settings.media)?,
        web_ui: settings.web_ui.clone(),
        routes: Routes::default(),
        operations: front::operations()?,
        metrics,
        settings: settings.site.clone(),
    };
    let listening = listen(server, settings.bind)?;
    // The port and the folders are ours from here on: what is told only once is not lost to them.
    if let Err(error) = prepare(&db, &settings, with_demo).await {
        // What matters is why the server does not start.
        let _ = listening.close().await;
        return Err(error);
    }
    let address = listening.local_addr();
    tracing::info!(%address, ready_ms = started.elapsed().as_millis() as u64, "listening");
    say(&format!(
        "Ferrostock listens on http://{address}/ (its API is shown at /api-doc/)"
    ));
    stop.told().await;
    tracing::info!("stopping");
    if let Ok(closed) = tokio::time::timeout(LAST_REQUESTS, listening.close()).await {
        closed.map_err(|error| anyhow::anyhow!("the server failed: {error}"))?;
    } else {
        tracing::warn!("some requests took too long and were given up");
    }
    db.close();
    Ok(())
}

/// Sees to it that there is an administrator, says how to sign in, and loads the sample data.
async fn prepare(db: &Database, settings: &Settings, with_demo: bool) -> Result<()> {
    fixed::hold(db, &settings.fixed)
        .await
        .context("a setting can't be held")?;
    let demo_password = with_demo && settings.admin_password.is_none();
    let password = settings
        .admin_password
        .as_deref()
        .or(with_demo.then_some(demo::PASSWORD));
    let administrator = bootstrap(db, &settings.admin_user, password)
        .await
        .context("the first administrator can't be made")?;
    match administrator {
        Administrator::Made { username, made_up } => say(&match made_up {
            Some(password) => {
                format!("Sign in as {username} with the password {password} (shown this once)")
            }
            None if demo_password => {
                format!("Sign in as {username} with the password {}", demo::PASSWORD)
            }
            None => format!("Sign in as {username}"),
        }),
        Administrator::Awaited(username) => {
            let at = match &settings.common.database_url {
                Some(_) => "with the same DATABASE_URL".to_owned(),
                None => format!("with --data-dir {}", settings.common.data_dir.display()),
            };
            say(&format!(
                "{username} has never signed in. Is the password lost? Set one with: \
                 ferrostock user set-password {username} ({at})"
            ));
        }
        Administrator::Known => {}
    }
    if with_demo {
        demo::fill(db)
            .await
            .context("the sample data can't be loaded")?;
    }
    Ok(())
}

/// Tells whoever started the server something. If nobody listens, nobody wanted to know.
fn say(text: &str) {
    let mut output = std::io::stdout().lock();
    let _ = writeln!(output, "{text}").and_then(|()| output.flush());
}

fn listen(server: Server, bind_address: SocketAddr) -> Result<HttpServer<Server>> {
    let api = front::api().map_err(|error| anyhow::anyhow!("the front door: {error}"))?;
    let config = ConfigDropshot {
        bind_address,
        default_request_body_max_bytes: server.settings.max_body,
        // The front door decides what goes on without its client.
        default_handler_task_mode: HandlerTaskMode::CancelOnDisconnect,
        log_headers: Vec::new(),
        compression: CompressionConfig::Gzip,
    };
    // dropshot's own log says of each request what ours says better.
    let silent = slog::Logger::root(slog::Discard, slog::o!());
    ServerBuilder::new(api, server, silent)
        .config(config)
        .start()
        .with_context(|| format!("can't listen on {bind_address}; choose another with --bind"))
}

/// What tells the server to stop.
struct Stop {
    interrupt: Signal,
    terminate: Signal,
}

impl Stop {
    /// Begins to listen: from now on nothing that is told is missed.
    fn listen() -> Result<Self> {
        Ok(Self {
            interrupt: signal(SignalKind::interrupt())?,
            terminate: signal(SignalKind::terminate())?,
        })
    }

    /// Waits until the server is told.
    async fn told(&mut self) {
        tokio::select! {
            _ = self.interrupt.recv() => {}
            _ = self.terminate.recv() => {}
        }
    }
}
