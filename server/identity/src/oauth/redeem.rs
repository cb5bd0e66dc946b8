//! Codes and refresh tokens when they are shown: each works once.
//!
//! The row is locked while it is looked at. Of two requests that show the same at the same time the
//! second finds it used, and that ends the grant: one of the two has stolen it, and nobody can tell
//! which (RFC 6749, 4.1.2 and 10.4; RFC 9700, 4.14).

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use chrono::{DateTime, Utc};
use ferrostock_kernel::db::Row;
use sha2::{Digest as _, Sha256};
use subtle::ConstantTimeEq as _;

use super::client::Application;
use super::failure::Failure;
use super::issue;
use crate::auth::token;
use ferrostock_kernel::caller::ScopeSet;
use ferrostock_kernel::db::{Session as _, Transaction};

/// What a code or a refresh token was good for.
#[derive(Clone, Debug)]
pub struct Redeemed {
    /// The grant.
    pub grant_id: i64,
    /// The user who agreed.
    pub user_id: i64,
    /// What the user agreed to.
    pub scopes: ScopeSet,
    /// What the ID token repeats.
    pub nonce: Option<String>,
    /// When the user signed in.
    pub auth_time: Option<DateTime<Utc>>,
}

/// What became of a code or a refresh token that was shown.
pub enum Outcome {
    /// It was good, and is used now.
    Good(Redeemed),
    /// It was used before. The grant is ended; that must be committed.
    Replayed,
}

/// Uses a code. `redirect_uri` is what this request says of it.
pub async fn code(
    transaction: &Transaction<'_>,
    application: &Application,
    code: &str,
    redirect_uri: Option<&str>,
    verifier: &str,
) -> Result<Outcome, Failure> {
    let wrong =
        || Failure::invalid_grant("The code is unknown, has expired or is not this client's.");
    let row = transaction
        .query_opt(
            "SELECT g.id AS grant_id, g.application_id, g.user_id, g.scopes, g.nonce, g.auth_time,
                    g.redirect_uri, g.code_challenge, g.code_used IS NOT NULL AS used,
                    g.code_expires > now() AND g.revoked IS NULL AND u.is_active AS good
             FROM oauth_grant AS g JOIN app_user AS u ON u.id = g.user_id
             WHERE g.code_hash = $1 FOR UPDATE OF g",
            &[&token::hash(code)],
        )
        .await?
        .ok_or_else(wrong)?;
    if row.try_get::<_, i64>("application_id")? != application.id {
        return Err(wrong());
    }
    let redeemed = read(&row, false)?;
    if row.try_get("used")? {
        issue::end(transaction, redeemed.grant_id).await?;
        return Ok(Outcome::Replayed);
    }
    if !row.try_get::<_, bool>("good")? {
        return Err(wrong());
    }
    if row.try_get::<_, Option<&str>>("redirect_uri")? != redirect_uri {
        return Err(Failure::invalid_grant(
            "The redirect_uri is not the one that the code was asked for with.",
        ));
    }
    let challenge: Option<&str> = row.try_get("code_challenge")?;
    if !challenge.is_some_and(|challenge| fits(challenge, verifier)) {
        return Err(Failure::invalid_grant("The code_verifier is wrong."));
    }
    transaction
        .execute(
            "UPDATE oauth_grant SET code_used = now() WHERE id = $1",
            &[&redeemed.grant_id],
        )
        .await?;
    Ok(Outcome::Good(redeemed))
}

/// Uses a refresh token.
pub async fn refresh(
    transaction: &Transaction<'_>,
    application: &Application,
    shown: &str,
) -> Result<Outcome, Failure> {
    let wrong = || {
        Failure::invalid_grant("The refresh token is unknown, has expired or is not this client's.")
    };
    // The grant is locked first, as everywhere: two requests can't wait for each other.
    let row = transaction
        .query_opt(
            "SELECT g.id AS grant_id FROM oauth_grant AS g
             WHERE g.application_id = $2
               AND g.id = (SELECT grant_id FROM oauth_token
                           WHERE token_hash = $1 AND kind = 'refresh')
             FOR UPDATE",
            &[&token::hash(shown), &application.id],
        )
        .await?;
    row.ok_or_else(wrong)?;
    let row = transaction
        .query_opt(
            "SELECT t.id AS token_id, g.id AS grant_id, g.user_id, t.scopes, g.auth_time,
                    t.used IS NOT NULL AS used,
                    t.expires > now() AND t.revoked IS NULL AND g.revoked IS NULL AND u.is_active
                        AS good
             FROM oauth_token AS t
             JOIN oauth_grant AS g ON g.id = t.grant_id
             JOIN app_user AS u ON u.id = g.user_id
             WHERE t.token_hash = $1 AND t.kind = 'refresh'",
            &[&token::hash(shown)],
        )
        .await?
        .ok_or_else(wrong)?;
    let redeemed = read(&row, true)?;
    if row.try_get("used")? {
        issue::end(transaction, redeemed.grant_id).await?;
        return Ok(Outcome::Replayed);
    }
    if !row.try_get::<_, bool>("good")? {
        return Err(wrong());
    }
    transaction
        .execute(
            "UPDATE oauth_token SET used = now() WHERE id = $1",
            &[&row.try_get::<_, i64>("token_id")?],
        )
        .await?;
    Ok(Outcome::Good(redeemed))
}

fn read(row: &Row, again: bool) -> Result<Redeemed, tokio_postgres::Error> {
    Ok(Redeemed {
        grant_id: row.try_get("grant_id")?,
        user_id: row.try_get("user_id")?,
        scopes: ScopeSet::from_names(row.try_get::<_, Vec<&str>>("scopes")?),
        nonce: if again { None } else { row.try_get("nonce")? },
        auth_time: row.try_get("auth_time")?,
    })
}

/// Whether a verifier has the form of RFC 7636, 4.1.
pub fn is_verifier(text: &str) -> bool {
    (43..=128).contains(&text.len())
        && text
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || b"-._~".contains(&byte))
}

/// Whether a challenge is what S256 makes: the 43 characters of a SHA-256.
pub fn is_challenge(text: &str) -> bool {
    URL_SAFE_NO_PAD
        .decode(text)
        .is_ok_and(|digest| digest.len() == 32)
}

/// Whether the S256 challenge was made of the verifier.
fn fits(challenge: &str, verifier: &str) -> bool {
    let made = URL_SAFE_NO_PAD.encode(Sha256::digest(verifier.as_bytes()));
    made.as_bytes().ct_eq(challenge.as_bytes()).into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_example_of_rfc_7636_fits() {
        let verifier = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
        let challenge = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";
        assert!(is_verifier(verifier) && is_challenge(challenge));
        assert!(fits(challenge, verifier) && !fits(verifier, verifier));
        assert!(!is_verifier("short") && !is_verifier(&"x".repeat(129)));
        assert!(!is_verifier(&" ".repeat(43)) && !is_challenge("short"));
    }
}
