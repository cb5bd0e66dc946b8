//! What a token is worth (RFC 7662), and its end (RFC 7009).

use chrono::{DateTime, Utc};

use super::issue;
use crate::auth::token;
use ferrostock_kernel::caller::ScopeSet;
use ferrostock_kernel::db::{Database, Session as _};
use ferrostock_kernel::error::Result;

/// A token that works.
#[derive(Clone, Debug)]
pub struct Active {
    /// Whether it is an access token; else it is a refresh token.
    pub is_access: bool,
    /// What it lets its holder do.
    pub scopes: ScopeSet,
    /// When it was made.
    pub created: DateTime<Utc>,
    /// When it ends.
    pub expires: DateTime<Utc>,
    /// The user for whom it speaks.
    pub user_id: i64,
    /// The user's name.
    pub username: String,
}

/// The token, if it works and is this application's.
pub async fn find(db: &Database, application_id: i64, shown: &str) -> Result<Option<Active>> {
    let row = db
        .get()
        .await?
        .query_opt(
            "SELECT t.kind, t.scopes, t.created, t.expires, u.id AS user_id, u.username
             FROM oauth_token AS t
             JOIN oauth_grant AS g ON g.id = t.grant_id
             JOIN app_user AS u ON u.id = g.user_id
             WHERE t.token_hash = $1 AND g.application_id = $2 AND t.expires > now()
               AND t.revoked IS NULL AND t.used IS NULL AND g.revoked IS NULL AND u.is_active",
            &[&token::hash(shown), &application_id],
        )
        .await?;
    let Some(row) = row else { return Ok(None) };
    Ok(Some(Active {
        is_access: row.try_get::<_, &str>("kind")? == "access",
        scopes: ScopeSet::from_names(row.try_get::<_, Vec<&str>>("scopes")?),
        created: row.try_get("created")?,
        expires: row.try_get("expires")?,
        user_id: row.try_get("user_id")?,
        username: row.try_get("username")?,
    }))
}

/// Ends a token of the application's; with a refresh token all that came of its grant. Of any other
/// token nothing happens.
pub async fn revoke(db: &Database, application_id: i64, shown: &str) -> Result<()> {
    let connection = db.get().await?;
    let ended = connection
        .query_opt(
            "UPDATE oauth_token AS t SET revoked = coalesce(t.revoked, now())
             FROM oauth_grant AS g
             WHERE t.token_hash = $1 AND g.id = t.grant_id AND g.application_id = $2
             RETURNING t.kind, t.grant_id",
            &[&token::hash(shown), &application_id],
        )
        .await?;
    if let Some(row) = ended
        && row.try_get::<_, &str>("kind")? == "refresh"
    {
        issue::end(&connection, row.try_get("grant_id")?).await?;
    }
    Ok(())
}
