//! The keys of users: keeping them, and using them.

use ferrostock_kernel::db::Row;
use ferrostock_models::AuthWebAuthn;
use postgres_types::Json;
use serde_json::Value;
use webauthn_rs_core::proto::{
    AuthenticationState, Credential, ParsedAttestation, PublicKeyCredential,
    RegisterPublicKeyCredential, RegistrationState, UserVerificationPolicy,
};

use super::ceremony;
use crate::account::AccountCall;
use crate::auth::session::{self, Found, Proof, Purpose};
use ferrostock_kernel::audit;
use ferrostock_kernel::db::Session;
use ferrostock_kernel::error::{Error, Result};

/// The longest name, in characters.
const LONGEST_NAME: usize = 100;
/// The longest identifier of a key, in bytes (WebAuthn 3, § 7.1).
const LONGEST_ID: usize = 1023;

/// The columns that [`shown`] reads.
macro_rules! columns {
    () => {
        "id, name, is_passwordless, extract(epoch FROM created)::float8 AS created_at,
         extract(epoch FROM last_used)::float8 AS last_used_at"
    };
}
pub(super) use columns;

/// A key as clients see it.
pub fn shown(row: &Row) -> Result<AuthWebAuthn> {
    Ok(AuthWebAuthn {
        r#type: "webauthn".into(),
        id: row.try_get("id")?,
        name: row.try_get("name")?,
        created_at: row.try_get("created_at")?,
        last_used_at: row.try_get("last_used_at")?,
        is_passwordless: row.try_get("is_passwordless")?,
    })
}

/// What authenticators call the user's keys.
pub async fn ids(db: &impl Session, user_id: i64) -> Result<Vec<Vec<u8>>> {
    let rows = db
        .query(
            "SELECT credential_id FROM webauthn_credential WHERE user_id = $1 ORDER BY id",
            &[&user_id],
        )
        .await?;
    rows.iter()
        .map(|row| Ok(row.try_get("credential_id")?))
        .collect()
}

/// The key that an authenticator made, if it is as the session asked for it. What was asked is used
/// up either way; the caller commits.
pub async fn made(
    call: &AccountCall,
    db: &impl Session,
    session: &mut Found,
    purpose: Purpose,
    answer: &RegisterPublicKeyCredential,
) -> Result<Option<Credential>> {
    let asked: Option<RegistrationState> = ceremony::take(&mut session.data, purpose);
    session::remember(db, session.id, &session.data).await?;
    let Some(asked) = asked else { return Ok(None) };
    let key = ceremony::created(call, &asked, answer)?;
    Ok(key.filter(|key| key.cred_id.len() <= LONGEST_ID))
}

/// Keeps a key that was made for a user. `None` if it is somebody's already; whose is not told.
pub async fn keep(
    db: &impl Session,
    user_id: i64,
    name: Option<String>,
    mut key: Credential,
    answer: &RegisterPublicKeyCredential,
) -> Result<Option<AuthWebAuthn>> {
    // Who built the authenticator was not asked, and is nobody's business.
    key.attestation = ParsedAttestation::default();
    let name: String = name
        .unwrap_or_default()
        .trim()
        .chars()
        .take(LONGEST_NAME)
        .collect();
    let resident = answer.extensions.cred_props.as_ref().and_then(|it| it.rk);
    let stored = serde_json::to_value(&key).map_err(Error::internal)?;
    let row = db
        .query_opt(
            concat!(
                "INSERT INTO webauthn_credential
                     (user_id, name, credential_id, credential, sign_count, is_passwordless)
                 SELECT $1::bigint,
                     coalesce(nullif($2::text, ''), CASE count(*)
                         WHEN 0 THEN 'Master key'
                         WHEN 1 THEN 'Backup key'
                         ELSE 'Key nr. ' || (count(*) + 1)
                     END),
                     $3::bytea, $4::jsonb, $5::bigint, $6::boolean
                 FROM webauthn_credential WHERE user_id = $1
                 ON CONFLICT (credential_id) DO NOTHING
                 RETURNING ",
                columns!()
            ),
            &[
                &user_id,
                &name,
                &key.cred_id.as_slice(),
                &Json(&stored),
                &i64::from(key.counter),
                &resident,
            ],
        )
        .await?;
    row.as_ref().map(shown).transpose()
}

/// Uses the key of a user that an authenticator answered with, if it answered what the session asked
/// for, and gives the proof. What was asked is used up either way, and a refusal is recorded; the
/// caller commits.
pub async fn prove(
    call: &AccountCall,
    db: &impl Session,
    session: &mut Found,
    purpose: Purpose,
    user_id: i64,
    answer: &PublicKeyCredential,
) -> Result<Option<Proof>> {
    let proof = check(call, db, session, purpose, user_id, answer).await?;
    session::remember(db, session.id, &session.data).await?;
    if proof.is_none() {
        let event = call.event("login.security_key").about(user_id).failed();
        audit::record(db, event).await?;
    }
    Ok(proof)
}

async fn check(
    call: &AccountCall,
    db: &impl Session,
    session: &mut Found,
    purpose: Purpose,
    user_id: i64,
    answer: &PublicKeyCredential,
) -> Result<Option<Proof>> {
    let asked: Option<AuthenticationState> = ceremony::take(&mut session.data, purpose);
    let Some(asked) = asked else { return Ok(None) };
    // An authenticator that names a user must mean this one (WebAuthn 3, § 7.2, step 6).
    let named = answer.response.user_handle.as_deref();
    if named.is_some_and(|named| ceremony::user_of(named) != Some(user_id)) {
        return Ok(None);
    }
    let row = db
        .query_opt(
            "SELECT id, credential, sign_count FROM webauthn_credential
             WHERE credential_id = $1 AND user_id = $2 FOR UPDATE",
            &[&answer.raw_id.as_slice(), &user_id],
        )
        .await?;
    let Some(row) = row else { return Ok(None) };
    let id: i64 = row.try_get("id")?;
    let Json(stored) = row.try_get::<_, Json<Value>>("credential")?;
    let mut key: Credential = serde_json::from_value(stored).map_err(Error::internal)?;
    let count: i64 = row.try_get("sign_count")?;
    key.counter = u32::try_from(count).map_err(Error::internal)?;
    // Whether the authenticator has to make sure of its user depends on what it is asked for now.
    key.registration_policy = UserVerificationPolicy::Discouraged_DO_NOT_USE;
    let Some(used) = ceremony::used(call, &asked, answer, &key)? else {
        return Ok(None);
    };
    // A count that does not grow is that of a copy of the key.
    let grown = db
        .execute(
            "UPDATE webauthn_credential SET sign_count = $2, last_used = now()
             WHERE id = $1 AND (sign_count < $2 OR (sign_count = 0 AND $2 = 0))",
            &[&id, &i64::from(used.counter())],
        )
        .await?;
    Ok((grown == 1).then(|| Proof::second_factor("webauthn", id)))
}
