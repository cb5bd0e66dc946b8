//! Bringing the database's schema up to date.

use anyhow::{Context as _, Result, bail};
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
    client
        .execute("SELECT pg_advisory_lock($1)", &[&LOCK])
        .await
        .context("the migration lock can't be had")?;
    let done = apply(client).await;
    // The lock ends with the session at the latest.
    client
        .execute("SELECT pg_advisory_unlock($1)", &[&LOCK])
        .await?;
    done
}

async fn apply(client: &mut Client) -> Result<()> {
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
    let runner = embedded::migrations::runner();
    let known = runner
        .get_migrations()
        .iter()
        .map(refinery::Migration::version)
        .max();
    let migrated: bool = client
        .query_one(
            "SELECT to_regclass('refinery_schema_history') IS NOT NULL",
            &[],
        )
        .await?
        .try_get(0)?;
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
    let report = runner
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
