//! `ferrostock setting`: the global settings.

use anyhow::{Context as _, Result, bail, ensure};
use clap::Subcommand;

use super::{event, on_database, print};
use crate::config::Given;
use ferrostock_identity::setting::{checked, store};
use ferrostock_kernel::audit::record;
use ferrostock_kernel::db::{Database, Session};
use ferrostock_kernel::setting::{self, GLOBAL, Kind, Known, Settings};

/// What `ferrostock setting` does.
#[derive(Subcommand)]
pub enum Command {
    /// List settings: key, value, whether it is set, fixed by the server's own settings or the
    /// default, what values there are; separated by tabs
    List {
        /// Only those that are set
        #[arg(long)]
        set: bool,
        /// Settings that every command takes
        #[command(flatten)]
        given: Given,
    },
    /// Print the value of a setting
    Get {
        /// Its key, such as PART_IPN_REGEX
        key: String,
        /// Settings that every command takes
        #[command(flatten)]
        given: Given,
    },
    /// Give a setting another value; a running server acts by it at once
    Set {
        /// Its key, such as PART_IPN_REGEX
        key: String,
        /// The value: true or false, a number, a text; for SIGNUP_GROUP the name of a group or its key
        #[arg(allow_hyphen_values = true)]
        value: String,
        /// Settings that every command takes
        #[command(flatten)]
        given: Given,
    },
    /// Give a setting its default back
    Reset {
        /// Its key, such as PART_IPN_REGEX
        key: String,
        /// Settings that every command takes
        #[command(flatten)]
        given: Given,
    },
}

/// Runs the command.
pub fn run(command: Command) -> Result<()> {
    match command {
        Command::List { set, given } => {
            on_database(&given.check()?, async |db| list(db, set).await)
        }
        Command::Get { key, given } => {
            let known = find(&key)?;
            on_database(&given.check()?, async |db| {
                let settings = Settings::load(&db.get().await?, &[known.key]).await?;
                print(settings.text(known.key).unwrap_or_default())
            })
        }
        Command::Set { key, value, given } => {
            let known = find(&key)?;
            on_database(&given.check()?, async |db| set(db, known, &value).await)
        }
        Command::Reset { key, given } => {
            let known = find(&key)?;
            on_database(&given.check()?, async |db| reset(db, known).await)
        }
    }
}

fn find(key: &str) -> Result<&'static Known> {
    setting::find(key).with_context(|| {
        let word = key.to_ascii_uppercase();
        let alike: Vec<_> = GLOBAL
            .iter()
            .filter(|known| known.key.contains(&word))
            .map(|known| known.key)
            .take(5)
            .collect();
        match alike.as_slice() {
            [] => format!("there is no setting {key:?}; ferrostock setting list names all"),
            alike => format!(
                "there is no setting {key:?}; there are {}",
                alike.join(", ")
            ),
        }
    })
}

async fn list(db: &Database, only_set: bool) -> Result<()> {
    let keys: Vec<_> = GLOBAL.iter().map(|known| known.key).collect();
    let settings = Settings::load(&db.get().await?, &keys).await?;
    let rows = db
        .get()
        .await?
        .query("SELECT upper(key) AS key FROM setting WHERE fixed", &[])
        .await?;
    let held: Vec<String> = rows
        .iter()
        .map(|row| Ok(row.try_get("key")?))
        .collect::<Result<_>>()?;
    for known in GLOBAL {
        let is_set = settings.is_set(known.key);
        if only_set && !is_set {
            continue;
        }
        let value = settings.text(known.key).unwrap_or_default();
        print(format_args!(
            "{}\t{}\t{}\t{}",
            known.key,
            value.replace(['\t', '\n', '\r'], " "),
            match is_set {
                _ if held.iter().any(|key| key == known.key) => "fixed",
                true => "set",
                false => "default",
            },
            known.kind.words()
        ))?;
    }
    Ok(())
}

async fn set(db: &Database, known: &Known, value: &str) -> Result<()> {
    let mut connection = db.get().await?;
    let transaction = connection.transaction().await?;
    let value = match known.kind {
        Kind::Group => group(&transaction, value).await?,
        _ => value.to_owned(),
    };
    let value = match checked(&transaction, known, &value).await? {
        Ok(value) => value,
        Err(reason) => bail!("{value:?} is no value for {}: {reason}", known.key),
    };
    ensure_free(store(&transaction, known, Some(&value)).await?, known)?;
    let event = event("setting.change")
        .with("key", known.key)
        .with("value", value);
    record(&transaction, event).await?;
    transaction.commit().await?;
    Ok(())
}

async fn reset(db: &Database, known: &Known) -> Result<()> {
    ensure!(
        known.kind != Kind::Told,
        "{} is told by the server; it can't be set",
        known.key
    );
    let mut connection = db.get().await?;
    let transaction = connection.transaction().await?;
    let default = known.default.unwrap_or_default();
    if let Err(reason) = checked(&transaction, known, default).await? {
        bail!("{} can't go back to {default:?}: {reason}", known.key);
    }
    ensure_free(store(&transaction, known, None).await?, known)?;
    let event = event("setting.reset").with("key", known.key);
    record(&transaction, event).await?;
    transaction.commit().await?;
    Ok(())
}

/// Refuses to change a setting that a server holds.
fn ensure_free(stored: bool, known: &Known) -> Result<()> {
    ensure!(
        stored,
        "{} is held by the server's own settings (--setting); change it there",
        known.key
    );
    Ok(())
}

/// The key of the group of this name; what names none stays as it is, if it is a group's key.
pub async fn group(session: &impl Session, named: &str) -> Result<String> {
    if named.trim().is_empty() {
        return Ok(String::new());
    }
    let row = session
        .query_opt(
            "SELECT id::text FROM user_group WHERE name = $1 OR id::text = $1
             ORDER BY name = $1 DESC LIMIT 1",
            &[&named],
        )
        .await?;
    let row = row.with_context(|| format!("there is no group {named:?}"))?;
    Ok(row.try_get(0)?)
}
