//! Second factors: `account/authenticators` and `auth/2fa`.

pub mod authenticate;
pub mod recovery;
pub mod totp;
pub mod trust;

use ferrostock_models::{AuthAuthenticator, AuthAuthenticatorsAnswer};
use http::StatusCode;

use super::answer;
use super::user::{User, signed_in};
use crate::account::AccountCall;
use ferrostock_kernel::db::Session;
use ferrostock_kernel::error::Result;

/// The kinds of second factors that users may have.
pub const SUPPORTED: [&str; 3] = ["totp", "recovery_codes", "webauthn"];

/// The kinds that a user has, in the order in which clients are told of them.
pub async fn types(db: &impl Session, user_id: i64) -> Result<Vec<&'static str>> {
    let row = db
        .query_one(
            "SELECT EXISTS (SELECT FROM recovery_code_set WHERE user_id = $1) AS codes,
                    EXISTS (SELECT FROM totp WHERE user_id = $1) AS totp,
                    EXISTS (SELECT FROM webauthn_credential WHERE user_id = $1) AS webauthn",
            &[&user_id],
        )
        .await?;
    let mut types = Vec::new();
    if row.try_get("codes")? {
        types.push("recovery_codes");
    }
    if row.try_get("totp")? {
        types.push("totp");
    }
    if row.try_get("webauthn")? {
        types.push("webauthn");
    }
    Ok(types)
}

/// Removes all second factors of a user, the trust in browsers that showed one, and sign-ins that wait for
/// one. Tells whether there were any.
pub async fn remove_all(db: &impl Session, user_id: i64) -> Result<bool> {
    let mut removed = 0;
    for statement in [
        "DELETE FROM totp WHERE user_id = $1",
        "DELETE FROM webauthn_credential WHERE user_id = $1",
        "DELETE FROM recovery_code_set WHERE user_id = $1",
    ] {
        removed += db.execute(statement, &[&user_id]).await?;
    }
    for statement in [
        "DELETE FROM trusted_browser WHERE user_id = $1",
        "DELETE FROM session WHERE user_id = $1 AND pending",
    ] {
        db.execute(statement, &[&user_id]).await?;
    }
    Ok(removed > 0)
}

/// Lists the user's second factors.
pub async fn get(call: &AccountCall) -> Result<AuthAuthenticatorsAnswer> {
    let connection = call.db.get().await?;
    let (user, _) = signed_in(call, &connection).await?;
    let rows = connection
        .query(
            "SELECT type, extract(epoch FROM created)::float8 AS created_at,
                    extract(epoch FROM last_used)::float8 AS last_used_at,
                    total, unused, id, name, is_passwordless
             FROM (
                 SELECT 'totp' AS type, created, last_used, NULL::bigint AS total,
                        NULL::bigint AS unused, NULL::bigint AS id, NULL::text AS name,
                        NULL::boolean AS is_passwordless, 0 AS place
                 FROM totp WHERE user_id = $1
                 UNION ALL
                 SELECT 'webauthn', created, last_used, NULL, NULL, id, name, is_passwordless, 1
                 FROM webauthn_credential WHERE user_id = $1
                 UNION ALL
                 SELECT 'recovery_codes', created, last_used, total::bigint,
                        (total - cardinality(used))::bigint, NULL, NULL, NULL, 2
                 FROM recovery_code_set WHERE user_id = $1
             ) AS one
             ORDER BY created, place, id",
            &[&user.id],
        )
        .await?;
    let list = rows.iter().map(|row| {
        Ok(AuthAuthenticator {
            r#type: row.try_get("type")?,
            created_at: row.try_get("created_at")?,
            last_used_at: row.try_get("last_used_at")?,
            total_code_count: row.try_get("total")?,
            unused_code_count: row.try_get("unused")?,
            id: row.try_get("id")?,
            name: row.try_get("name")?,
            is_passwordless: row.try_get("is_passwordless")?,
        })
    });
    Ok(AuthAuthenticatorsAnswer {
        status: 200,
        data: list.collect::<Result<_>>()?,
    })
}

/// Nobody sets up a second factor before having shown that their address is theirs, as long as this
/// can be shown: otherwise somebody could lock an account that is made in another's name. 409.
pub async fn ensure_may_add(call: &AccountCall, db: &impl Session, user: &User) -> Result<()> {
    let unverified = db
        .query_opt(
            "SELECT 1 FROM email_address WHERE user_id = $1 AND NOT verified LIMIT 1",
            &[&user.id],
        )
        .await?;
    if call.accounts.sends_mail() && unverified.is_some() {
        return Err(answer::failed(
            StatusCode::CONFLICT,
            None,
            "unverified_email",
            "You cannot activate two-factor authentication until you have verified your email \
             address.",
        ));
    }
    Ok(())
}
