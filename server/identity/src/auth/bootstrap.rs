//! The administrator that an empty database starts with.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use rand::RngCore as _;

use super::password;
use ferrostock_kernel::db::{Database, Session};
use ferrostock_kernel::error::Result;

/// Who administers the database of a server that starts.
#[derive(Clone, PartialEq, Eq)]
pub enum Administrator {
    /// It had no user: this one was made.
    Made {
        /// The name to sign in with.
        username: String,
        /// The password, when it was made up here and nobody knows it yet.
        made_up: Option<String>,
    },
    /// The one of this name, who has never signed in: whoever waits for it may have missed the password.
    Awaited(String),
    /// Somebody who has signed in before.
    Known,
}

/// Makes an administrator, if there is no user at all. However many servers start at the same time,
/// one of them makes it.
pub async fn bootstrap(
    db: &Database,
    username: &str,
    given: Option<&str>,
) -> Result<Administrator> {
    let mut connection = db.get().await?;
    let transaction = connection.transaction().await?;
    transaction
        .execute("LOCK TABLE app_user IN SHARE ROW EXCLUSIVE MODE", &[])
        .await?;
    if transaction
        .query_opt("SELECT 1 FROM app_user LIMIT 1", &[])
        .await?
        .is_some()
    {
        return awaited(&transaction).await;
    }
    let made_up = given.is_none().then(|| {
        let mut bytes = [0; 15];
        rand::rng().fill_bytes(&mut bytes);
        URL_SAFE_NO_PAD.encode(bytes)
    });
    let hash = password::hash(given.or(made_up.as_deref()).unwrap_or_default())?;
    transaction
        .execute(
            "INSERT INTO app_user (username, password, is_staff, is_superuser)
             VALUES ($1, $2, true, true)",
            &[&username, &hash],
        )
        .await?;
    transaction.commit().await?;
    Ok(Administrator::Made {
        username: username.to_owned(),
        made_up,
    })
}

/// The first administrator, if none has ever signed in or got a token, which takes a password as well.
async fn awaited(session: &impl Session) -> Result<Administrator> {
    let row = session
        .query_opt(
            "SELECT u.username,
                    u.last_login IS NOT NULL
                        OR EXISTS (SELECT 1 FROM api_token AS t WHERE t.user_id = u.id) AS known
             FROM app_user AS u
             WHERE u.is_superuser AND u.is_active
             ORDER BY known DESC, u.id LIMIT 1",
            &[],
        )
        .await?;
    match row {
        Some(row) if !row.try_get::<_, bool>("known")? => {
            Ok(Administrator::Awaited(row.try_get("username")?))
        }
        _ => Ok(Administrator::Known),
    }
}
