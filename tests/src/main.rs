//! Runs a command with a PostgreSQL for the tests: `cargo run -p ferrostock-tests -- COMMAND…`. It
//! is one of its own, or the one whose socket is in the folder that `FERROSTOCK_POSTGRES_FOLDER`
//! names.

use std::process::{Command, ExitCode};

use anyhow::{Context as _, Result};
use ferrostock_kernel::db::Embedded;
use ferrostock_tests::{DATABASE_VARIABLE, Postgres, data_folder, make_template};

#[tokio::main]
async fn main() -> Result<ExitCode> {
    let mut arguments: std::collections::VecDeque<_> = std::env::args_os().skip(1).collect();
    let program = arguments.pop_front().context("say which command to run")?;
    let data = data_folder()?;
    let (embedded, socket) = match std::env::var_os("FERROSTOCK_POSTGRES_FOLDER") {
        Some(folder) => (None, folder.into()),
        None => (
            Some(Embedded::start(data.path()).await?),
            data.path().canonicalize()?.join("socket"),
        ),
    };
    make_template(&Postgres::new(&socket)).await?;
    let mut command = Command::new(program);
    command.args(arguments).env(DATABASE_VARIABLE, socket);
    // What cargo told this program of itself: to a cargo that it runs it would look like a change, for
    // which packages are built anew.
    for (name, _) in std::env::vars_os() {
        let text = name.to_string_lossy();
        if text.starts_with("CARGO_PKG_") || text.starts_with("CARGO_MANIFEST_") {
            command.env_remove(&name);
        }
    }
    let status = tokio::task::spawn_blocking(move || command.status()).await?;
    if let Some(embedded) = embedded {
        embedded.shutdown().await;
    }
    Ok(if status?.success() {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}
