//! The administrator that an empty database starts with.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use rand::RngCore as _;

use super::password;
use crate::db::{Database, Session as _};
use crate::error::Result;

/// An administrator that was made.
#[derive(Clone, PartialEq, Eq)]
pub struct Administrator {
    /// The name to sign in with.
    pub username: String,
    /// The password, when it was made up here and nobody knows it yet.
    pub made_up: Option<String>,
}

/// Makes an administrator, if there is no user at all; `None` when there is one. However many
/// servers start at the same time, one of them makes it.
pub async fn bootstrap(
    db: &Database,
    username: &str,
    given: Option<&str>,
) -> Result<Option<Administrator>> {
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
        return Ok(None);
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
    Ok(Some(Administrator {
        username: username.to_owned(),
        made_up,
    }))
}
