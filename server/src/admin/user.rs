//! `ferrostock user`.

use anyhow::{Context as _, Result, ensure};
use clap::{Args, Subcommand};
use tokio_postgres::Client;

use super::password::Source;
use super::{event, explain, on_database, on_database_itself, print, print_rows};
use crate::config::Given;
use ferrostock_identity::account::mfa;
use ferrostock_identity::auth::password;
use ferrostock_identity::auth::password_rules::Names;
use ferrostock_identity::user::rules;
use ferrostock_kernel::audit::record;
use ferrostock_kernel::change::{self, Changes};
use ferrostock_kernel::db::{Database, Session as _, Transaction};

/// What `ferrostock user` does.
#[derive(Subcommand)]
pub enum Command {
    /// Create a user
    Create {
        /// The user
        #[command(flatten)]
        new: New,
        /// Settings that every command takes
        #[command(flatten)]
        given: Given,
    },
    /// Give a user another password
    SetPassword {
        /// The name that the user signs in with
        username: String,
        /// Where the password comes from
        #[command(flatten)]
        source: Source,
        /// Settings that every command takes
        #[command(flatten)]
        given: Given,
    },
    /// Deactivate a user: sessions and tokens stop working at once, and nobody signs in as the user
    Deactivate {
        /// The name that the user signs in with
        username: String,
        /// Settings that every command takes
        #[command(flatten)]
        given: Given,
    },
    /// Let a user who was deactivated sign in again
    Activate {
        /// The name that the user signs in with
        username: String,
        /// Settings that every command takes
        #[command(flatten)]
        given: Given,
    },
    /// Remove a user's second factors: authenticator app, security keys, recovery codes; for whoever
    /// has lost them
    RemoveMfa {
        /// The name that the user signs in with
        username: String,
        /// Settings that every command takes
        #[command(flatten)]
        given: Given,
    },
    /// List users: key, name, what they are, groups; separated by tabs
    List {
        /// Settings that every command takes
        #[command(flatten)]
        given: Given,
    },
}

/// A user to create.
#[derive(Args)]
pub struct New {
    /// The name to sign in with
    username: String,
    /// First name
    #[arg(long, default_value = "", hide_default_value = true)]
    first_name: String,
    /// Last name
    #[arg(long, default_value = "", hide_default_value = true)]
    last_name: String,
    /// E-mail address
    #[arg(long, default_value = "", hide_default_value = true)]
    email: String,
    /// Make the user staff, who may administer as far as the role admin goes
    #[arg(long)]
    staff: bool,
    /// Make the user a superuser, who may do everything
    #[arg(long)]
    superuser: bool,
    /// Put the user into this group; may be given several times
    #[arg(long, value_name = "NAME")]
    group: Vec<String>,
    /// Give no password: nobody can sign in as the user until one is set
    #[arg(long, conflicts_with_all = ["password_stdin", "weak"])]
    no_password: bool,
    #[command(flatten)]
    source: Source,
}

/// Runs the command.
pub fn run(command: Command) -> Result<()> {
    match command {
        Command::Create { new, given } => {
            let settings = given.check()?;
            let stored = new.password()?;
            let id = on_database(&settings, async |db| {
                new.create(db, stored.as_deref()).await
            })?;
            print(id)
        }
        Command::SetPassword {
            username,
            source,
            given,
        } => on_database(&given.check()?, async |db| {
            set_password(db, &username, &source).await
        }),
        Command::Deactivate { username, given } => on_database(&given.check()?, async |db| {
            set_active(db, &username, false).await
        }),
        Command::Activate { username, given } => on_database(&given.check()?, async |db| {
            set_active(db, &username, true).await
        }),
        Command::RemoveMfa { username, given } => {
            on_database(&given.check()?, async |db| remove_mfa(db, &username).await)
        }
        Command::List { given } => on_database_itself(&given.check()?, list),
    }
}

impl New {
    fn names(&self) -> Names<'_> {
        Names {
            username: &self.username,
            first_name: &self.first_name,
            last_name: &self.last_name,
            email: &self.email,
        }
    }

    /// What to store for the password; none for none.
    fn password(&self) -> Result<Option<String>> {
        rules::check_username(&self.username).map_err(explain)?;
        ensure!(
            self.email.is_empty() || ferrostock_kernel::email::is_email(&self.email),
            "{:?} is no e-mail address",
            self.email
        );
        if self.no_password {
            return Ok(None);
        }
        let password = self.source.read(self.names())?;
        Ok(Some(password::hash(&password)?))
    }

    async fn create(&self, db: &Database, stored: Option<&str>) -> Result<i64> {
        let mut connection = db.get().await?;
        let transaction = connection.transaction().await?;
        let mut changes = Changes::default();
        changes.set("username", Some(self.username.clone()));
        changes.set("first_name", Some(self.first_name.clone()));
        changes.set("last_name", Some(self.last_name.clone()));
        changes.set("email", Some(self.email.clone()));
        changes.set("is_staff", Some(self.staff));
        changes.set("is_superuser", Some(self.superuser));
        changes.set("password", stored.map(str::to_owned));
        let id = change::insert(&transaction, "app_user", &changes);
        let id = id.await.map_err(explain)?;
        for group in &self.group {
            let joined = transaction
                .execute(
                    "INSERT INTO user_group_member (user_id, group_id)
                     SELECT $1, g.id FROM user_group AS g WHERE g.name = $2
                     ON CONFLICT DO NOTHING",
                    &[&id, group],
                )
                .await?;
            let twice = self.group.iter().filter(|name| *name == group).count() > 1;
            ensure!(joined == 1 || twice, "there is no group {group:?}");
        }
        let event = event("user.create")
            .about(id)
            .with("is_staff", self.staff)
            .with("is_superuser", self.superuser)
            .with("groups", self.group.clone());
        record(&transaction, event).await?;
        transaction.commit().await?;
        Ok(id)
    }
}

async fn set_password(db: &Database, username: &str, source: &Source) -> Result<()> {
    let mut connection = db.get().await?;
    let row = connection
        .query_opt(
            "SELECT id, first_name, last_name, email FROM app_user WHERE username = $1",
            &[&username],
        )
        .await?
        .with_context(|| format!("there is no user {username:?}"))?;
    let id: i64 = row.try_get(0)?;
    let names = Names {
        username,
        first_name: row.try_get(1)?,
        last_name: row.try_get(2)?,
        email: row.try_get(3)?,
    };
    let stored = password::hash(&source.read(names)?)?;
    let transaction = connection.transaction().await?;
    transaction
        .execute(
            "UPDATE app_user SET password = $2 WHERE id = $1",
            &[&id, &stored],
        )
        .await?;
    record(&transaction, event("user.password").about(id)).await?;
    transaction.commit().await?;
    Ok(())
}

/// The key of the user of this name, whose row stays as it is until the transaction ends.
async fn locked(transaction: &Transaction<'_>, username: &str) -> Result<i64> {
    let row = transaction
        .query_opt(
            "SELECT id FROM app_user WHERE username = $1 FOR NO KEY UPDATE",
            &[&username],
        )
        .await?
        .with_context(|| format!("there is no user {username:?}"))?;
    Ok(row.try_get(0)?)
}

async fn set_active(db: &Database, username: &str, active: bool) -> Result<()> {
    let mut connection = db.get().await?;
    let transaction = connection.transaction().await?;
    let id = locked(&transaction, username).await?;
    if !active {
        let kept = rules::keep_an_administrator(&transaction, id, "is_active").await;
        kept.map_err(explain)?;
    }
    transaction
        .execute(
            "UPDATE app_user SET is_active = $2 WHERE id = $1",
            &[&id, &active],
        )
        .await?;
    let set = serde_json::json!({ "is_active": active });
    record(
        &transaction,
        event("user.change").about(id).with("set", set),
    )
    .await?;
    transaction.commit().await?;
    Ok(())
}

async fn remove_mfa(db: &Database, username: &str) -> Result<()> {
    let mut connection = db.get().await?;
    let transaction = connection.transaction().await?;
    let id = locked(&transaction, username).await?;
    let removed = mfa::remove_all(&transaction, id).await?;
    ensure!(removed, "{username:?} has no second factor");
    record(&transaction, event("mfa.remove").about(id)).await?;
    transaction.commit().await?;
    Ok(())
}

/// Prints users as they come.
async fn list(client: &Client) -> Result<()> {
    let nothing: [&str; 0] = [];
    let rows = client
        .query_raw(
            "SELECT concat_ws(chr(9), u.id, u.username,
                        concat_ws(',', CASE WHEN u.is_active THEN 'active' ELSE 'inactive' END,
                                  CASE WHEN u.is_staff THEN 'staff' END,
                                  CASE WHEN u.is_superuser THEN 'superuser' END),
                        array_to_string(ARRAY(
                            SELECT g.name FROM user_group_member AS m
                            JOIN user_group AS g ON g.id = m.group_id
                            WHERE m.user_id = u.id ORDER BY g.name), ', '))
             FROM app_user AS u ORDER BY u.id",
            nothing,
        )
        .await?;
    print_rows(rows).await
}
