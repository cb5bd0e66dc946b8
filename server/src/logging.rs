//! The log: structured events on standard error.

use std::io::IsTerminal as _;

use tracing_subscriber::EnvFilter;
use tracing_subscriber::fmt;

use crate::config::Common;

/// Starts logging. The filter was checked with the settings.
pub fn start(settings: &Common) {
    let filter = EnvFilter::new(&settings.log);
    let filter = match "refinery_core=warn".parse() {
        // What is migrated we say ourselves.
        Ok(quiet) => filter.add_directive(quiet),
        Err(_) => filter,
    };
    let started = if settings.log_json {
        fmt()
            .with_env_filter(filter)
            .with_writer(std::io::stderr)
            .json()
            .try_init()
    } else {
        fmt()
            .with_env_filter(filter)
            .with_writer(std::io::stderr)
            .with_ansi(std::io::stderr().is_terminal())
            .try_init()
    };
    if let Err(error) = started {
        eprintln!("ferrostock: no log: {error}");
    }
    std::panic::set_hook(Box::new(|panic| {
        tracing::error!(%panic, "a bug: something panicked");
    }));
}
