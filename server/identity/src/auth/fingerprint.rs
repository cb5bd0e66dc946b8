//! Whether the servers of a database have the same secret key. With different ones they would make
//! different tokens of the same nonce, and could not read the secrets that the other one sealed.

use anyhow::{Result, ensure};

use super::token::SecretKey;
use ferrostock_kernel::db::{Database, Session};

/// What the derived key is for.
const PURPOSE: &str = "fingerprint";

/// What tells keys apart, and tells nothing of the key.
pub fn of(key: &SecretKey) -> Vec<u8> {
    key.derived(PURPOSE).to_vec()
}

/// The fingerprint of the key that the database belongs to; that of this one, if it had none yet.
pub async fn kept(
    session: &impl Session,
    key: &SecretKey,
) -> ferrostock_kernel::error::Result<Vec<u8>> {
    session
        .execute(
            "INSERT INTO secret_key (fingerprint) VALUES ($1) ON CONFLICT DO NOTHING",
            &[&of(key)],
        )
        .await?;
    let row = session
        .query_one("SELECT fingerprint FROM secret_key", &[])
        .await?;
    Ok(row.try_get("fingerprint")?)
}

/// Refuses to work with another key than the one that the database belongs to.
pub async fn ensure(db: &Database, key: &SecretKey) -> Result<()> {
    ensure!(
        kept(&db.get().await?, key).await? == of(key),
        "the database belongs to servers with another secret key. Servers that share a database \
         share the key: give theirs with --secret-key, or put the file secret-key of their data \
         folder in place of the one in this server's. If it is lost, stop all servers and run \
         ferrostock rekey, which ends all tokens"
    );
    Ok(())
}
