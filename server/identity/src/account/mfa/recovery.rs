//! Recovery codes: `account/authenticators/recovery-codes`.
//!
//! Ten codes, each of which works once in place of another second factor. They are derived from a
//! nonce with the server's secret key, so that their owner can look at them again and the database
//! alone tells nothing of them.

use ferrostock_models::{AuthRecoveryCodes, AuthRecoveryCodesAnswer};
use http::StatusCode;
use rand::RngCore as _;
use subtle::ConstantTimeEq as _;

use super::super::answer;
use super::super::user::{signed_in, signed_in_to_change};
use crate::account::AccountCall;
use crate::auth::token::SecretKey;
use ferrostock_kernel::audit;
use ferrostock_kernel::db::Session;
use ferrostock_kernel::error::Result;

/// How many codes a user has.
const TOTAL: i32 = 10;

/// The code at a place of a set: eight digits.
fn code(key: &SecretKey, nonce: &[u8], place: i32) -> String {
    let mac = key.mac(&[b"recovery", nonce, &place.to_be_bytes()]);
    let mut start = [0; 8];
    start.copy_from_slice(&mac[..8]);
    format!("{:08}", u64::from_be_bytes(start) % 100_000_000)
}

/// Makes new codes in place of those that there are.
async fn make(db: &impl Session, user_id: i64) -> Result<()> {
    let mut nonce = vec![0; 32];
    rand::rng().fill_bytes(&mut nonce);
    db.execute(
        "INSERT INTO recovery_code_set (user_id, nonce, total) VALUES ($1, $2, $3)
         ON CONFLICT (user_id) DO UPDATE SET nonce = excluded.nonce, total = excluded.total,
             used = '{}', created = now(), last_used = NULL",
        &[&user_id, &nonce, &TOTAL],
    )
    .await?;
    Ok(())
}

/// Makes codes for a user who has none; tells whether it did.
pub async fn make_if_none(db: &impl Session, user_id: i64) -> Result<bool> {
    let there = db
        .query_opt(
            "SELECT 1 FROM recovery_code_set WHERE user_id = $1",
            &[&user_id],
        )
        .await?;
    if there.is_some() {
        return Ok(false);
    }
    make(db, user_id).await?;
    Ok(true)
}

/// Removes the codes of a user who has no other second factor any more, and the trust in browsers.
pub async fn remove_if_alone(db: &impl Session, user_id: i64) -> Result<()> {
    db.execute(
        "WITH codes AS (
             DELETE FROM recovery_code_set WHERE user_id = $1 AND NOT has_second_factor($1)
         )
         DELETE FROM trusted_browser WHERE user_id = $1 AND NOT has_second_factor($1)",
        &[&user_id],
    )
    .await?;
    Ok(())
}

/// The primary key of the user's codes, if this is one of them that is left; then it is used up.
pub async fn uses(
    key: &SecretKey,
    db: &impl Session,
    user_id: i64,
    given: &str,
) -> Result<Option<i64>> {
    let row = db
        .query_opt(
            "SELECT nonce, total FROM recovery_code_set WHERE user_id = $1",
            &[&user_id],
        )
        .await?;
    let Some(row) = row else { return Ok(None) };
    let nonce: &[u8] = row.try_get("nonce")?;
    let given: String = given.chars().filter(char::is_ascii_digit).collect();
    let mut found = None;
    for place in 0..row.try_get("total")? {
        let code = code(key, nonce, place);
        if code.as_bytes().ct_eq(given.as_bytes()).into() {
            found = Some(place);
        }
    }
    let Some(place) = found else { return Ok(None) };
    // Of those who show the same code at the same time, one is first.
    let used = db
        .query_opt(
            "UPDATE recovery_code_set SET used = used || $2::integer, last_used = now()
             WHERE user_id = $1 AND nonce = $3 AND NOT $2 = ANY (used) RETURNING id",
            &[&user_id, &place, &nonce],
        )
        .await?;
    Ok(used.map(|row| row.try_get("id")).transpose()?)
}

async fn shown(
    db: &impl Session,
    key: &SecretKey,
    user_id: i64,
) -> Result<Option<AuthRecoveryCodesAnswer>> {
    let row = db
        .query_opt(
            "SELECT nonce, total, used, extract(epoch FROM created)::float8 AS created_at,
                    extract(epoch FROM last_used)::float8 AS last_used_at
             FROM recovery_code_set WHERE user_id = $1",
            &[&user_id],
        )
        .await?;
    let Some(row) = row else { return Ok(None) };
    let (nonce, used): (&[u8], Vec<i32>) = (row.try_get("nonce")?, row.try_get("used")?);
    let total: i32 = row.try_get("total")?;
    let left: Vec<String> = (0..total)
        .filter(|place| !used.contains(place))
        .map(|place| code(key, nonce, place))
        .collect();
    Ok(Some(AuthRecoveryCodesAnswer {
        status: 200,
        data: AuthRecoveryCodes {
            r#type: "recovery_codes".into(),
            created_at: row.try_get("created_at")?,
            last_used_at: row.try_get("last_used_at")?,
            total_code_count: total.into(),
            unused_code_count: left.len() as i64,
            unused_codes: left,
        },
    }))
}

/// Shows the user's codes that are left.
pub async fn get(call: &AccountCall) -> Result<AuthRecoveryCodesAnswer> {
    let connection = call.db.get().await?;
    let (user, session) = signed_in(call, &connection).await?;
    let found = shown(&connection, &call.auth.key, user.id).await?;
    let found = found.ok_or_else(|| answer::bare(StatusCode::NOT_FOUND))?;
    answer::ensure_recent(&connection, &user, &session.data.methods).await?;
    Ok(found)
}

/// Makes new codes; the old ones stop working.
pub async fn post(call: &AccountCall) -> Result<AuthRecoveryCodesAnswer> {
    let mut connection = call.db.get().await?;
    let transaction = connection.transaction().await?;
    let (user, session) = signed_in_to_change(call, &transaction).await?;
    answer::ensure_recent(&transaction, &user, &session.data.methods).await?;
    if !user.has_second_factor {
        return Err(answer::failed(
            StatusCode::BAD_REQUEST,
            None,
            "cannot_generate_recovery_codes",
            "You cannot generate recovery codes without having two-factor authentication enabled.",
        ));
    }
    make(&transaction, user.id).await?;
    audit::record(
        &transaction,
        call.event("recovery_codes.create").about(user.id),
    )
    .await?;
    let made = shown(&transaction, &call.auth.key, user.id).await?;
    transaction.commit().await?;
    made.ok_or_else(super::super::user::gone)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_belong_to_nonce_and_key() {
        let key = SecretKey::new([1; 32]);
        let codes: Vec<_> = (0..TOTAL)
            .map(|place| code(&key, b"nonce", place))
            .collect();
        assert!(codes.iter().all(|code| code.len() == 8));
        assert_ne!(codes[0], codes[1]);
        assert_eq!(codes[0], code(&key, b"nonce", 0));
        assert_ne!(codes[0], code(&key, b"other", 0));
        assert_ne!(codes[0], code(&SecretKey::new([2; 32]), b"nonce", 0));
    }
}
