//! Second factors of an export. The secrets of authenticator apps are sealed under the server's key
//! on the way; the other kinds have no home.

use anyhow::{Context as _, Result};
use chrono::{DateTime, Utc};
use tokio_postgres::Transaction;

use super::Report;
use ferrostock_identity::account::mfa::totp;
use ferrostock_identity::auth::token::SecretKey;

/// The model that second factors of all kinds are records of.
pub const MODEL: &str = "mfa.authenticator";

/// Turns staged records into authenticator apps, and corrects the report: of this model only what
/// has a home counts as loaded. `key` is asked for only when there is a secret to seal.
pub async fn load(
    transaction: &Transaction<'_>,
    key: impl AsyncFnOnce() -> Result<SecretKey>,
    report: &mut Report,
) -> Result<()> {
    if report.loaded.remove(MODEL).is_none() {
        return Ok(());
    }
    for row in transaction
        .query(
            "SELECT coalesce(fields ->> 'type', 'unknown') AS kind, count(*) FROM staged
             WHERE model = $1 GROUP BY 1",
            &[&MODEL],
        )
        .await?
    {
        let (kind, count): (String, i64) = (row.try_get(0)?, row.try_get(1)?);
        let (list, name) = match &*kind {
            "totp" => (&mut report.loaded, MODEL.to_owned()),
            other => (&mut report.homeless, format!("{MODEL} ({other})")),
        };
        list.insert(name, count as u64);
    }
    let rows = transaction
        .query(
            "SELECT pk, CASE jsonb_typeof(fields -> 'user') WHEN 'array'
                             THEN pg_temp.key_of('app_user', 'username', fields #>> '{user,0}')
                             ELSE (fields ->> 'user')::bigint END AS user_id,
                    fields #>> '{data,secret}' AS secret,
                    (fields ->> 'created_at')::timestamptz AS created,
                    (fields ->> 'last_used_at')::timestamptz AS last_used
             FROM staged WHERE model = $1 AND fields ->> 'type' = 'totp' ORDER BY pk::bigint",
            &[&MODEL],
        )
        .await
        .with_context(|| format!("the records of {MODEL} can't be read"))?;
    if rows.is_empty() {
        return Ok(());
    }
    let key = key().await?;
    for row in rows {
        let pk: String = row.try_get("pk")?;
        let cause = || format!("{MODEL} {pk} can't be read");
        let user_id: i64 = row.try_get("user_id").with_context(cause)?;
        let secret: &str = row.try_get("secret").with_context(cause)?;
        let sealed = totp::sealed(&key, user_id, secret).with_context(cause)?;
        let created: Option<DateTime<Utc>> = row.try_get("created")?;
        let last_used: Option<DateTime<Utc>> = row.try_get("last_used")?;
        // A code that was used here stays used, however often the export is read.
        transaction
            .execute(
                "INSERT INTO totp (user_id, secret, last_step, created, last_used)
                 VALUES ($1, $2, 0, coalesce($3, now()), $4)
                 ON CONFLICT (user_id) DO UPDATE SET secret = excluded.secret",
                &[&user_id, &sealed, &created, &last_used],
            )
            .await
            .with_context(cause)?;
    }
    Ok(())
}
