//! Codes and tokens as they are made and stored: random text, of which only the hash stays.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use chrono::{DateTime, Utc};
use rand::RngCore as _;

use crate::auth::token;
use ferrostock_kernel::caller::ScopeSet;
use ferrostock_kernel::db::Session;
use ferrostock_kernel::error::Result;

/// How long a code works, in seconds.
pub const CODE_LIFE: i64 = 60;
/// How long an access token works, in seconds.
pub const ACCESS_LIFE: i64 = 60 * 60;
/// How long a refresh token works, in seconds; each use gives a new one.
pub const REFRESH_LIFE: i64 = 30 * 24 * 60 * 60;

/// What a user agreed to.
#[derive(Clone, Debug)]
pub struct Consent<'a> {
    /// The application.
    pub application_id: i64,
    /// The user.
    pub user_id: i64,
    /// The scopes.
    pub scopes: ScopeSet,
    /// The redirect URI, if the request named one.
    pub redirect_uri: Option<&'a str>,
    /// The S256 challenge.
    pub code_challenge: &'a str,
    /// What the ID token repeats.
    pub nonce: Option<&'a str>,
    /// When the user signed in.
    pub auth_time: DateTime<Utc>,
}

/// 256 random bits as text.
fn secret() -> String {
    let mut bytes = [0; 32];
    rand::rng().fill_bytes(&mut bytes);
    URL_SAFE_NO_PAD.encode(bytes)
}

/// Stores a consent; gives the code that stands for it. Consents that have long expired make place.
pub async fn code(db: &impl Session, consent: &Consent<'_>) -> Result<String> {
    let code = secret();
    db.execute(
        "DELETE FROM oauth_grant WHERE id IN (
             SELECT id FROM oauth_grant WHERE expires < now() - interval '1 day'
             ORDER BY expires LIMIT 100 FOR UPDATE SKIP LOCKED)",
        &[],
    )
    .await?;
    db.execute(
        "INSERT INTO oauth_grant
             (application_id, user_id, scopes, expires, code_hash, code_expires, redirect_uri,
              code_challenge, nonce, auth_time)
         SELECT $1, $2, $3, until, $4, until, $5, $6, $7, $8
         FROM (SELECT now() + make_interval(secs => $9) AS until) AS lasts",
        &[
            &consent.application_id,
            &consent.user_id,
            &consent.scopes.names(),
            &token::hash(&code),
            &consent.redirect_uri,
            &consent.code_challenge,
            &consent.nonce,
            &consent.auth_time,
            &(CODE_LIFE as f64),
        ],
    )
    .await?;
    Ok(code)
}

/// Whether there is a user of this key who may sign in.
pub async fn is_active(db: &impl Session, user_id: i64) -> Result<bool> {
    let row = db
        .query_opt(
            "SELECT id FROM app_user WHERE id = $1 AND is_active",
            &[&user_id],
        )
        .await?;
    Ok(row.is_some())
}

/// Stores that an application may act as its own user; gives the grant's primary key.
pub async fn own(
    db: &impl Session,
    application_id: i64,
    user_id: i64,
    scopes: ScopeSet,
) -> Result<i64> {
    let row = db
        .query_one(
            "INSERT INTO oauth_grant (application_id, user_id, scopes, expires)
             VALUES ($1, $2, $3, now() + make_interval(secs => $4)) RETURNING id",
            &[
                &application_id,
                &user_id,
                &scopes.names(),
                &(ACCESS_LIFE as f64),
            ],
        )
        .await?;
    Ok(row.try_get("id")?)
}

/// Makes an access token of a grant.
pub async fn access(db: &impl Session, grant_id: i64, scopes: ScopeSet) -> Result<String> {
    make(db, grant_id, "access", scopes, ACCESS_LIFE).await
}

/// Makes a refresh token of a grant, which lasts as long as the token.
pub async fn refresh(db: &impl Session, grant_id: i64, scopes: ScopeSet) -> Result<String> {
    make(db, grant_id, "refresh", scopes, REFRESH_LIFE).await
}

async fn make(
    db: &impl Session,
    grant_id: i64,
    kind: &str,
    scopes: ScopeSet,
    life: i64,
) -> Result<String> {
    let made = secret();
    db.execute(
        "WITH lasting AS (
             UPDATE oauth_grant
             SET expires = greatest(expires, now() + make_interval(secs => $5)) WHERE id = $1
         )
         INSERT INTO oauth_token (grant_id, kind, token_hash, scopes, expires)
         VALUES ($1, $2, $3, $4, now() + make_interval(secs => $5))",
        &[
            &grant_id,
            &kind,
            &token::hash(&made),
            &scopes.names(),
            &(life as f64),
        ],
    )
    .await?;
    Ok(made)
}

/// Ends a grant: nothing that came of it works any more.
pub async fn end(db: &impl Session, grant_id: i64) -> Result<()> {
    db.execute(
        "UPDATE oauth_grant SET revoked = now() WHERE id = $1 AND revoked IS NULL",
        &[&grant_id],
    )
    .await?;
    Ok(())
}

/// Ends all grants of an application: nothing that came of them works any more.
pub async fn end_all(db: &impl Session, application_id: i64) -> Result<()> {
    // Locked in the order of their keys, as everywhere.
    db.execute(
        "UPDATE oauth_grant SET revoked = now()
         WHERE id IN (SELECT id FROM oauth_grant WHERE application_id = $1 AND revoked IS NULL
                      ORDER BY id FOR NO KEY UPDATE)",
        &[&application_id],
    )
    .await?;
    Ok(())
}

/// Ends what a user agreed to with an application; gives how many grants that were.
pub async fn end_consents(db: &impl Session, application_id: i64, user_id: i64) -> Result<u64> {
    db.execute(
        "UPDATE oauth_grant SET revoked = now()
         WHERE id IN (SELECT id FROM oauth_grant
                      WHERE application_id = $1 AND user_id = $2 AND code_hash IS NOT NULL
                        AND revoked IS NULL AND expires > now()
                      ORDER BY id FOR NO KEY UPDATE)",
        &[&application_id, &user_id],
    )
    .await
}
