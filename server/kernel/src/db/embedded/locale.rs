//! The locale of the server's own PostgreSQL: it knows letters beyond ASCII, so that searches and
//! comparisons that ignore case find `Резистор` as `резистор`. Texts are sorted by their code points,
//! which costs least and never changes with the system.
//!
//! A database keeps the locale that it was made with. One that was made before, whose locale knows no
//! other letters, is copied into one that does, which takes its place when it is whole.

use std::time::Instant;

use anyhow::{Context as _, Result, bail};
use futures::{SinkExt as _, TryStreamExt as _};
use tokio_postgres::Client;
use tokio_postgres::error::SqlState;

use super::NAME;
use super::cluster::Cluster;
use crate::db::content::{self, Load};
use crate::db::{migrate, schema_version};

/// The first version that brings such a locale along, whatever the system has.
const BUILTIN: u32 = 17;

/// Names of a locale that knows all letters, on different systems.
const SYSTEM: [&str; 4] = ["C.UTF-8", "C.utf8", "en_US.UTF-8", "UTF-8"];

/// The database that is being made, and the one that is given up for it.
const NEXT: &str = "ferrostock_next";
const LAST: &str = "ferrostock_last";

/// The options of `initdb` for a new cluster, the best first. The last ones are for systems that have
/// no locale but that which knows no letters.
pub fn of_new_clusters(version: u32) -> Vec<Vec<String>> {
    let collate = "--locale=C".to_owned();
    if version >= BUILTIN {
        return vec![vec![
            collate,
            "--locale-provider=builtin".into(),
            "--builtin-locale=C.UTF-8".into(),
        ]];
    }
    let mut all: Vec<_> = SYSTEM
        .iter()
        .map(|name| vec![collate.clone(), format!("--lc-ctype={name}")])
        .collect();
    all.push(vec![collate]);
    all
}

/// Sees to it that the server's database knows all letters. Where that can't be, the database stays as it
/// is, and the log says what to do.
pub async fn settle(cluster: &Cluster, maintenance: &Client) -> Result<()> {
    clean_up(maintenance).await?;
    if knows_letters(&cluster.address(NAME).connect().await?).await? {
        return Ok(());
    }
    if let Err(error) = replace(cluster, maintenance).await {
        tracing::warn!(
            error = format!("{error:#}"),
            "the database knows no letters but those of ASCII, and could not be copied into one that \
             does: searches for others heed their case. Write a backup (ferrostock backup), move the \
             data folder away, and bring the backup back (ferrostock restore)"
        );
        clean_up(maintenance).await?;
    }
    Ok(())
}

/// Removes what a copy left that did not come to its end, and opens the database again that it closed.
async fn clean_up(maintenance: &Client) -> Result<()> {
    let left = "SELECT datname::text FROM pg_database
                WHERE datname = ANY ($1) OR datname = $2 AND NOT datallowconn";
    let left = maintenance
        .query(left, &[&[NEXT, LAST].as_slice(), &NAME])
        .await?;
    for row in left {
        match row.try_get(0)? {
            NAME => {
                let open = format!("ALTER DATABASE {NAME} ALLOW_CONNECTIONS true");
                maintenance.batch_execute(&open).await?;
            }
            other => {
                end_sessions(maintenance, &[other]).await?;
                let drop = format!("DROP DATABASE {other}");
                maintenance.batch_execute(&drop).await?;
            }
        }
    }
    Ok(())
}

/// Ends whatever goes on in these databases.
async fn end_sessions(maintenance: &Client, databases: &[&str]) -> Result<()> {
    let end =
        "SELECT pg_terminate_backend(pid, 10000) FROM pg_stat_activity WHERE datname = ANY ($1)";
    maintenance.query(end, &[&databases]).await?;
    Ok(())
}

/// Whether case is ignored beyond ASCII.
async fn knows_letters(client: &Client) -> Result<bool> {
    let row = client.query_one("SELECT lower('Ж') = 'ж'", &[]).await?;
    Ok(row.try_get(0)?)
}

/// Copies the database into a new one, which takes its name.
async fn replace(cluster: &Cluster, maintenance: &Client) -> Result<()> {
    let started = Instant::now();
    create(maintenance).await?;
    // A command beside the server shall not change what is being copied: it has to wait.
    end_sessions(maintenance, &[NAME]).await?;
    let mut old = cluster.address(NAME).connect().await?;
    let close = format!("ALTER DATABASE {NAME} ALLOW_CONNECTIONS false");
    maintenance.batch_execute(&close).await?;
    let alone = "SELECT count(*) = 1 FROM pg_stat_activity WHERE datname = current_database()";
    if !old.query_one(alone, &[]).await?.try_get::<_, bool>(0)? {
        bail!("another program works with the database just now");
    }
    let mut new = cluster.address(NEXT).connect().await?;
    if !knows_letters(&new).await? {
        bail!("the system has no locale that knows more");
    }
    if schema_version(&mut old).await?.is_some() {
        tracing::info!("copying the database into one that knows the letters of all languages");
        migrate(&mut old).await?;
        migrate(&mut new).await?;
        copy(&mut old, &mut new).await?;
        new.batch_execute("ANALYZE").await?;
    }
    drop((old, new));
    // Their sessions end a moment later.
    end_sessions(maintenance, &[NAME, NEXT]).await?;
    maintenance
        .batch_execute(&format!(
            "BEGIN; ALTER DATABASE {NAME} RENAME TO {LAST}; ALTER DATABASE {NEXT} RENAME TO {NAME};
             COMMIT"
        ))
        .await?;
    maintenance
        .batch_execute(&format!("DROP DATABASE {LAST}"))
        .await?;
    tracing::info!(
        seconds = started.elapsed().as_secs(),
        "the database knows the letters of all languages"
    );
    Ok(())
}

/// Makes the new database.
async fn create(maintenance: &Client) -> Result<()> {
    let version: i32 = maintenance
        .query_one(
            "SELECT current_setting('server_version_num')::int / 10000",
            &[],
        )
        .await?
        .try_get(0)?;
    let statement =
        format!("CREATE DATABASE {NEXT} TEMPLATE template0 ENCODING 'UTF8' LC_COLLATE 'C'");
    if version as u32 >= BUILTIN {
        let builtin = "LC_CTYPE 'C' LOCALE_PROVIDER builtin BUILTIN_LOCALE 'C.UTF-8'";
        let statement = format!("{statement} {builtin}");
        return Ok(maintenance.batch_execute(&statement).await?);
    }
    for name in SYSTEM {
        let statement = format!("{statement} LC_CTYPE '{name}'");
        match maintenance.batch_execute(&statement).await {
            Ok(()) => return Ok(()),
            // The system has no locale of this name.
            Err(error) if error.code() == Some(&SqlState::WRONG_OBJECT_TYPE) => {}
            Err(error) => return Err(error.into()),
        }
    }
    bail!("the system has none of the locales {}", SYSTEM.join(", "))
}

async fn copy(old: &mut Client, new: &mut Client) -> Result<()> {
    let from = content::snapshot(old).await?;
    let to = new.transaction().await?;
    let load = Load::begin(&to).await?;
    for table in content::tables(&from).await? {
        let mut rows = std::pin::pin!(table.read(&from).await?);
        let mut sink = std::pin::pin!(load.rows_of(&table).await?);
        while let Some(bytes) = rows.try_next().await? {
            sink.send(bytes).await?;
        }
        let copied = sink.finish().await;
        copied.with_context(|| format!("the rows of {} can't be copied", table.name))?;
    }
    load.finish(&content::sequences(&from).await?).await?;
    Ok(to.commit().await?)
}
