//! The log: structured events on standard error.

use std::io::IsTerminal as _;

use tracing::Level;
use tracing_subscriber::filter::{EnvFilter, filter_fn};
use tracing_subscriber::layer::SubscriberExt as _;
use tracing_subscriber::util::SubscriberInitExt as _;
use tracing_subscriber::{fmt, registry};

use crate::config::Common;

/// Starts logging. The filter was checked with the settings.
pub fn start(settings: &Common) {
    let filter = EnvFilter::new(&settings.log);
    let filter = match "refinery_core=warn".parse() {
        // What is migrated we say ourselves.
        Ok(quiet) => filter.add_directive(quiet),
        Err(_) => filter,
    };
    // The driver tells the values of each statement, among them hashes of passwords and tokens: that
    // is for no log, whatever the filter says.
    let no_values = filter_fn(|about| {
        *about.level() <= Level::INFO || !about.target().starts_with("tokio_postgres")
    });
    let registry = registry().with(filter).with(no_values);
    let started = if settings.log_json {
        let lines = fmt::layer().with_writer(std::io::stderr).json();
        registry.with(lines).try_init()
    } else {
        let lines = fmt::layer()
            .with_writer(std::io::stderr)
            .with_ansi(std::io::stderr().is_terminal());
        registry.with(lines).try_init()
    };
    if let Err(error) = started {
        eprintln!("ferrostock: no log: {error}");
    }
    std::panic::set_hook(Box::new(|panic| {
        tracing::error!(%panic, "a bug: something panicked");
    }));
}
