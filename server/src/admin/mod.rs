//! Administration from the command line: `ferrostock user …`, `group`, `token`, `setting` and `rekey`.
//!
//! The commands work on the database itself, beside a running server or without one, so they also
//! help when nobody can sign in any more. What they do is in the audit log.

pub mod group;
mod password;
pub mod rekey;
pub mod setting;
pub mod token;
pub mod user;

use std::io::Write as _;

use anyhow::{Result, anyhow};
use futures::TryStreamExt as _;
use tokio_postgres::{Client, RowStream};

use crate::config::Common;
use crate::home::{Home, runtime};
use ferrostock_kernel::audit::{Event, Origin};
use ferrostock_kernel::db::Database;
use ferrostock_kernel::error::{Error, violation};

/// Opens the database, does the work on it, and closes it again.
fn on_database<T>(settings: &Common, work: impl AsyncFnOnce(&Database) -> Result<T>) -> Result<T> {
    crate::logging::start(settings);
    runtime()?.block_on(async {
        let home = Home::open_beside(settings).await?;
        let done = async {
            let db = home.address().pool(1)?;
            let done = work(&db).await;
            db.close();
            done
        };
        let done = done.await;
        home.close().await;
        done
    })
}

/// Like [`on_database`], with a connection outside of any pool, for rows that are read as they come.
fn on_database_itself(
    settings: &Common,
    work: impl AsyncFnOnce(&Client) -> Result<()>,
) -> Result<()> {
    crate::logging::start(settings);
    runtime()?.block_on(async {
        let home = Home::open_beside(settings).await?;
        let done = async { work(&home.address().connect().await?).await };
        let done = done.await;
        home.close().await;
        done
    })
}

/// Prints rows of one text, each a line.
async fn print_rows(rows: RowStream) -> Result<()> {
    let mut rows = std::pin::pin!(rows);
    while let Some(row) = rows.try_next().await? {
        print(row.try_get::<_, &str>(0)?)?;
    }
    Ok(())
}

/// Prints a line for whoever, or whatever program, reads what a command found.
fn print(line: impl std::fmt::Display) -> Result<()> {
    Ok(writeln!(std::io::stdout().lock(), "{line}")?)
}

/// Something that was done here, for the audit log.
fn event(what: &'static str) -> Event {
    Event::new(what, &Origin::default()).with("by", "command line")
}

/// What went wrong, in words for a terminal.
fn explain(error: Error) -> anyhow::Error {
    let errors = match error {
        Error::Invalid(errors) => errors,
        Error::Database(source) => match violation::explain(&source) {
            Some(errors) => errors,
            None => return source.into(),
        },
        other => return other.into(),
    };
    let serde_json::Value::Object(fields) = errors.into_value() else {
        return anyhow!("refused");
    };
    let lines: Vec<String> = fields
        .iter()
        .flat_map(|(field, messages)| {
            let messages = messages.as_array().into_iter().flatten();
            let messages = messages.filter_map(|message| message.as_str());
            messages.map(move |message| format!("{field}: {message}"))
        })
        .collect();
    anyhow!("{}", lines.join("\n"))
}
