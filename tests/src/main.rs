//! Runs a command with a PostgreSQL for the tests: `cargo run -p ferrostock-tests -- COMMAND…`. It
//! is one of its own, or the one whose socket is in the folder that `FERROSTOCK_POSTGRES_FOLDER`
//! names.

use std::process::{Command, ExitCode};

use anyhow::{Context as _, Result};
use ferrostock_server::db::Embedded;
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
    let status = tokio::task::spawn_blocking(move || {
        Command::new(program)
            .args(arguments)
            .env(DATABASE_VARIABLE, socket)
            .status()
    })
    .await?;
    if let Some(embedded) = embedded {
        embedded.shutdown().await;
    }
    Ok(if status?.success() {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}
