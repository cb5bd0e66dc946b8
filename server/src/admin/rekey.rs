//! `ferrostock rekey`: the database gets another secret key.

use anyhow::{Result, ensure};
use clap::Args;

use super::event;
use crate::config::Given;
use crate::home::{self, Home, runtime};
use ferrostock_identity::account::mfa::totp;
use ferrostock_identity::auth::fingerprint;
use ferrostock_identity::auth::token::SecretKey;
use ferrostock_kernel::audit::record;
use ferrostock_kernel::db::{Database, Session as _};

/// What `ferrostock rekey` is told.
#[derive(Args)]
pub struct Command {
    /// The new key, as the servers will have it [default: that of the data folder]
    #[arg(
        long,
        env = "FERROSTOCK_SECRET_KEY",
        value_name = "KEY",
        hide_env_values = true,
        allow_hyphen_values = true
    )]
    secret_key: Option<String>,
    /// The key until now. Without it authenticator apps stop working, and users who have one can't
    /// sign in until it is removed from their account
    #[arg(
        long,
        env = "FERROSTOCK_OLD_SECRET_KEY",
        value_name = "KEY",
        hide_env_values = true,
        allow_hyphen_values = true
    )]
    old_secret_key: Option<String>,
    /// Settings that every command takes
    #[command(flatten)]
    given: Given,
}

/// What a new key changed.
struct Changed {
    tokens: u64,
    apps: u64,
}

/// Runs the command. Servers must not run meanwhile; one that works in the data folder is noticed.
pub fn run(command: Command) -> Result<()> {
    let secret_key = command.given.secret_key(command.secret_key)?;
    let settings = command.given.check()?;
    crate::logging::start(&settings);
    let old = command.old_secret_key;
    let old = old.map(|key| SecretKey::new(key.into_bytes()));
    let resealed = old.is_some();
    let changed = runtime()?.block_on(async {
        let home = Home::open(&settings).await?;
        let done = async {
            let key = home::key(secret_key.as_deref(), &settings.data_dir)?;
            let db = home.address().pool(1)?;
            let done = change(&db, &key, old.as_ref()).await;
            db.close();
            done
        };
        let done = done.await;
        home.close().await;
        done
    })?;
    let Some(Changed { tokens, apps }) = changed else {
        println!("The database belongs to this key already.");
        return Ok(());
    };
    println!("The database belongs to the new key. {tokens} tokens ended.");
    match (apps, resealed) {
        (0, _) => {}
        (apps, true) => println!("{apps} authenticator apps go on working."),
        (apps, false) => println!("{apps} authenticator apps do not work any more."),
    }
    Ok(())
}

/// Makes the database belong to a key; `None` when it does. What hangs on the old one ends: tokens,
/// the keys of ID tokens, counts of failed logins; and the secrets of authenticator apps, unless the
/// old key is given to read them with.
async fn change(
    db: &Database,
    key: &SecretKey,
    old: Option<&SecretKey>,
) -> Result<Option<Changed>> {
    let mut connection = db.get().await?;
    let transaction = connection.transaction().await?;
    transaction
        .execute("LOCK TABLE secret_key IN ACCESS EXCLUSIVE MODE", &[])
        .await?;
    let kept = fingerprint::kept(&transaction, key).await?;
    if kept == fingerprint::of(key) {
        transaction.commit().await?;
        return Ok(None);
    }
    if let Some(old) = old {
        ensure!(
            kept == fingerprint::of(old),
            "the old secret key is not the one that the database belongs to"
        );
    }
    let tokens = transaction
        .execute("UPDATE api_token SET revoked = true WHERE NOT revoked", &[])
        .await?;
    let apps = totp::reseal(&transaction, old, key).await?;
    transaction.execute("DELETE FROM oauth_key", &[]).await?;
    transaction
        .execute("DELETE FROM login_failure", &[])
        .await?;
    transaction
        .execute(
            "UPDATE secret_key SET fingerprint = $1, since = now()",
            &[&fingerprint::of(key)],
        )
        .await?;
    let event = event("key.change")
        .with("tokens", tokens)
        .with("apps", apps);
    record(&transaction, event).await?;
    transaction.commit().await?;
    Ok(Some(Changed { tokens, apps }))
}
