//! `ferrostock token`.

use anyhow::{Context as _, Result, bail};
use chrono::{NaiveDate, Utc};
use clap::Subcommand;
use tokio_postgres::Client;

use super::{event, on_database, on_database_itself, print, print_rows};
use crate::config::Given;
use crate::home;
use ferrostock_identity::auth::fingerprint;
use ferrostock_identity::auth::token::{self, SecretKey};
use ferrostock_kernel::audit::record;
use ferrostock_kernel::db::{Database, Session as _};

/// What `ferrostock token` does.
#[derive(Subcommand)]
pub enum Command {
    /// Make a token for a user and print it; it is shown this once. Its key stands on standard error
    Create {
        /// The name that the user signs in with
        username: String,
        /// What to call the token
        #[arg(long, default_value = "", hide_default_value = true)]
        name: String,
        /// Its last day (UTC), today or later, such as 2030-12-31 [default: in a year]
        #[arg(long, value_name = "DATE")]
        expiry: Option<NaiveDate>,
        /// Key from which tokens are derived, as the server has it
        #[arg(
            long,
            env = "FERROSTOCK_SECRET_KEY",
            value_name = "KEY",
            hide_env_values = true,
            allow_hyphen_values = true
        )]
        secret_key: Option<String>,
        /// Settings that every command takes
        #[command(flatten)]
        given: Given,
    },
    /// List tokens: key, user, name, when it was made, last day, last seen, and whether it is active,
    /// expired or revoked; separated by tabs. The tokens themselves are kept nowhere
    List {
        /// Only those of this user
        username: Option<String>,
        /// Settings that every command takes
        #[command(flatten)]
        given: Given,
    },
    /// Revoke a token: it stops working at once
    Revoke {
        /// The token's key, as lists show it
        id: i64,
        /// Settings that every command takes
        #[command(flatten)]
        given: Given,
    },
}

/// Runs the command.
pub fn run(command: Command) -> Result<()> {
    match command {
        Command::Create {
            username,
            name,
            expiry,
            secret_key,
            given,
        } => {
            let today = Utc::now().date_naive();
            if let Some(day) = expiry.filter(|day| *day < today) {
                bail!("{day} is in the past: the token would never work");
            }
            let secret_key = given.secret_key(secret_key)?;
            let settings = given.check()?;
            let issued = on_database(&settings, async |db| {
                let key = home::key(secret_key.as_deref(), &settings.data_dir)?;
                fingerprint::ensure(db, &key).await?;
                create(db, &key, &username, &name, expiry).await
            })?;
            eprintln!("{}", issued.id);
            print(issued.token)
        }
        Command::List { username, given } => {
            let settings = given.check()?;
            on_database_itself(&settings, async |client| {
                list(client, username.as_deref()).await
            })
        }
        Command::Revoke { id, given } => {
            on_database(&given.check()?, async |db| revoke(db, id).await)
        }
    }
}

async fn create(
    db: &Database,
    key: &SecretKey,
    username: &str,
    name: &str,
    expiry: Option<NaiveDate>,
) -> Result<token::Issued> {
    let mut connection = db.get().await?;
    let transaction = connection.transaction().await?;
    let user_id: i64 = transaction
        .query_opt("SELECT id FROM app_user WHERE username = $1", &[&username])
        .await?
        .with_context(|| format!("there is no user {username:?}"))?
        .try_get(0)?;
    let issued = token::create(&transaction, key, user_id, name, expiry).await?;
    let event = event("token.create")
        .about(user_id)
        .with("token", issued.id)
        .with("name", name);
    record(&transaction, event).await?;
    transaction.commit().await?;
    Ok(issued)
}

/// Prints tokens as they come.
async fn list(client: &Client, username: Option<&str>) -> Result<()> {
    if let Some(name) = username {
        let known = client
            .query_opt("SELECT 1 FROM app_user WHERE username = $1", &[&name])
            .await?;
        known.with_context(|| format!("there is no user {name:?}"))?;
    }
    let rows = client
        .query_raw(
            "SELECT concat_ws(chr(9), t.id, u.username, translate(t.name, E'\\t\\n\\r', '   '),
                        to_char(t.created AT TIME ZONE 'UTC', 'YYYY-MM-DD'), t.expiry,
                        coalesce(t.last_seen::text, 'never'),
                        CASE WHEN t.revoked THEN 'revoked'
                             WHEN t.expiry < CURRENT_DATE THEN 'expired' ELSE 'active' END)
             FROM api_token AS t JOIN app_user AS u ON u.id = t.user_id
             WHERE $1::text IS NULL OR u.username = $1 ORDER BY t.id",
            [username],
        )
        .await?;
    print_rows(rows).await
}

async fn revoke(db: &Database, id: i64) -> Result<()> {
    let mut connection = db.get().await?;
    let transaction = connection.transaction().await?;
    let row = transaction
        .query_opt(
            "UPDATE api_token SET revoked = true WHERE id = $1 RETURNING user_id, name",
            &[&id],
        )
        .await?
        .with_context(|| format!("there is no token {id}"))?;
    let event = event("token.revoke")
        .about(row.try_get(0)?)
        .with("token", id)
        .with("name", row.try_get::<_, String>(1)?);
    record(&transaction, event).await?;
    transaction.commit().await?;
    Ok(())
}
