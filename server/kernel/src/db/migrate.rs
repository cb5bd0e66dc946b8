//! Bringing the database's schema up to date.

use anyhow::{Context as _, Result, bail};
use refinery::Target;
use tokio_postgres::Client;

mod embedded {
    refinery::embed_migrations!("migrations");
}

/// What keeps two servers that start at the same time from migrating at once: the key of an
/// advisory lock, "ferrosto" in ASCII.
const LOCK: i64 = 0x6665_7272_6f73_746f;

/// Applies the migrations that the database has not seen. Another server that does so at the same
/// time is waited for. A database that a newer version has migrated is refused.
pub async fn migrate(client: &mut Client) -> Result<()> {
    locked(client, Target::Latest).await
}

/// Like [`migrate`], up to a version of the schema that an older program made.
pub async fn migrate_to(client: &mut Client, version: i32) -> Result<()> {
    locked(client, Target::Version(version)).await
}

/// The newest version of the schema that this program knows.
pub fn newest_schema() -> i32 {
    let runner = embedded::migrations::runner();
    let versions = runner
        .get_migrations()
        .iter()
        .map(refinery::Migration::version);
    versions.max().unwrap_or_default()
}

/// The version of the schema of a database; `None` for one that has no schema yet. One that is not ours is
/// refused.
pub async fn schema_version(client: &mut Client) -> Result<Option<i32>> {
    let runner = embedded::migrations::runner();
    if !is_migrated(client).await? || !is_ours(client, &runner).await? {
        ensure_empty(client).await?;
        return Ok(None);
    }
    let last = runner.get_last_applied_migration_async(client).await?;
    Ok(last.map(|last| last.version()))
}

async fn is_migrated(client: &Client) -> Result<bool> {
    let row = client
        .query_one(
            "SELECT to_regclass('refinery_schema_history') IS NOT NULL",
            &[],
        )
        .await?;
    Ok(row.try_get(0)?)
}

async fn locked(client: &mut Client, target: Target) -> Result<()> {
    client
        .execute("SELECT pg_advisory_lock($1)", &[&LOCK])
        .await
        .context("the migration lock can't be had")?;
    let done = apply(client, target).await;
    // The lock ends with the session at the latest.
    client
        .execute("SELECT pg_advisory_unlock($1)", &[&LOCK])
        .await?;
    done
}

async fn apply(client: &mut Client, target: Target) -> Result<()> {
    let version: i32 = client
        .query_one(
            "SELECT current_setting('server_version_num')::int / 10000",
            &[],
        )
        .await?
        .try_get(0)?;
    if version < 14 {
        bail!("PostgreSQL {version} is too old; use 14 or newer");
    }
    ensure_utf8(client).await?;
    let runner = embedded::migrations::runner();
    let known = runner
        .get_migrations()
        .iter()
        .map(refinery::Migration::version)
        .max();
    let migrated = is_migrated(client).await?;
    if migrated
        && let Some(applied) = runner.get_last_applied_migration_async(client).await?
        && Some(applied.version()) > known
    {
        bail!(
            "the database is at schema version {}, this program knows versions up to {}; \
             use a newer ferrostock, or another database",
            applied.version(),
            known.unwrap_or_default(),
        );
    }
    if !migrated || !is_ours(client, &runner).await? {
        ensure_empty(client).await?;
    }
    let report = runner
        .set_target(target)
        .set_grouped(true)
        .set_abort_divergent(true)
        .set_abort_missing(true)
        .run_async(client)
        .await
        .context("the database's schema can't be brought up to date; nothing was changed")?;
    for migration in report.applied_migrations() {
        tracing::info!(
            version = migration.version(),
            name = migration.name(),
            "migrated"
        );
    }
    Ok(())
}

/// Texts are those of all languages.
async fn ensure_utf8(client: &Client) -> Result<()> {
    let encoding: String = client
        .query_one("SELECT current_setting('server_encoding')", &[])
        .await?
        .try_get(0)?;
    if encoding != "UTF8" {
        bail!(
            "the database's encoding is {encoding}, which can't hold texts of all languages; make \
             one with CREATE DATABASE … ENCODING 'UTF8' TEMPLATE template0"
        );
    }
    Ok(())
}

/// Whether the migrations that a database has seen are ours: others use the same table for theirs.
async fn is_ours(client: &Client, runner: &refinery::Runner) -> Result<bool> {
    let first = client
        .query_opt(
            "SELECT name FROM refinery_schema_history ORDER BY version LIMIT 1",
            &[],
        )
        .await?;
    let ours = runner
        .get_migrations()
        .iter()
        .min_by_key(|one| one.version());
    Ok(match first {
        Some(row) => ours.is_some_and(|ours| {
            row.try_get::<_, &str>(0)
                .is_ok_and(|name| name == ours.name())
        }),
        // One that was about to begin.
        None => true,
    })
}

/// Refuses a database that holds what others made: it would have our tables among its own.
async fn ensure_empty(client: &Client) -> Result<()> {
    let row = client
        .query_one(
            "SELECT coalesce(array_agg(found.relname ORDER BY found.relname), '{}') AS some,
                    (SELECT count(*) FROM pg_class AS c
                     WHERE c.relkind IN ('r', 'p') AND c.relnamespace = current_schema()::regnamespace
                    ) AS tables
             FROM (SELECT c.relname::text FROM pg_class AS c
                   WHERE c.relkind IN ('r', 'p')
                     AND c.relnamespace = current_schema()::regnamespace
                   ORDER BY c.relname LIMIT 3) AS found",
            &[],
        )
        .await?;
    let (some, tables): (Vec<String>, i64) = (row.try_get("some")?, row.try_get("tables")?);
    if tables == 0 {
        return Ok(());
    }
    let inventree = client
        .query_one("SELECT to_regclass('part_part') IS NOT NULL", &[])
        .await?
        .try_get(0)?;
    let hint = if inventree {
        "; it seems to be InvenTree's: export it there with export-records, and read the file with \
         ferrostock import"
    } else {
        ""
    };
    bail!(
        "the database is not empty, and not Ferrostock's: it holds {tables} tables ({}{}). Nothing was \
         changed; name an empty database{hint}",
        some.join(", "),
        if tables > 3 { ", …" } else { "" }
    )
}
