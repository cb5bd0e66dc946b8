//! `auth/email/verify`: showing that an e-mail address is one's own, with a key that was mailed to it.

use std::future::ready;

use ferrostock_models::{
    AuthEmailKey, AuthEmailVerification, AuthEmailVerificationAnswer, AuthEmailVerificationMeta,
    AuthStatus, AuthenticatedAnswer,
};

use super::answer;
use super::key::{self, Holder, Kind};
use super::user::{User, signed_in};
use crate::account::AccountCall;
use ferrostock_kernel::audit;
use ferrostock_kernel::db::Session;
use ferrostock_kernel::error::{Error, Result};
use ferrostock_kernel::mail::Mail;

/// The header with the key.
const HEADER: &str = "x-email-verification-key";

/// Makes a key, and the mail that brings it. Whoever has shown that the address is theirs already is told
/// of it instead: the key is mailed to nobody, and nobody else learns whose the address is.
pub async fn mail(
    call: &AccountCall,
    db: &impl Session,
    user_id: i64,
    email: &str,
) -> Result<Mail> {
    let key = key::make(db, Kind::Email, user_id, email).await?;
    if super::email::is_verified_elsewhere(db, email, user_id).await? {
        return Ok(call.accounts.mail(
            email,
            &format!("{}: this address is in use", call.instance),
            "Somebody named this address as theirs for another account. It stays with yours:",
            "/",
            "If it was not you, there is nothing to do.",
        ));
    }
    Ok(call.accounts.mail(
        email,
        &format!("{}: is this your address?", call.instance),
        "Somebody named this address as theirs. If it was you, open this page to confirm it:",
        &format!("/web/verify-email/{key}"),
        "If it was not you, there is nothing to do.",
    ))
}

fn bad_key() -> Error {
    answer::invalid("key", "invalid_or_expired_key", "Invalid or expired key.")
}

/// What a key verifies: whose address it is, and that it is still theirs.
async fn holder(db: &impl Session, key: &str) -> Result<(Holder, User)> {
    let holder = key::find(db, Kind::Email, key).await?.ok_or_else(bad_key)?;
    let user = User::find(db, holder.user_id).await?;
    let user = user.filter(|user| user.is_active).ok_or_else(bad_key)?;
    Ok((holder, user))
}

/// Shows what a key verifies.
pub async fn get(call: &AccountCall) -> Result<AuthEmailVerificationAnswer> {
    let key = call
        .visitor
        .header(HEADER)
        .ok_or_else(|| answer::required("key"))?;
    let (holder, user) = holder(&call.db.get().await?, key).await?;
    Ok(AuthEmailVerificationAnswer {
        status: 200,
        data: AuthEmailVerification {
            email: holder.email,
            user: user.shown(),
        },
        meta: AuthEmailVerificationMeta {
            is_authenticating: false,
        },
    })
}

/// Verifies an address.
pub async fn post(call: &AccountCall, body: AuthEmailKey) -> Result<AuthenticatedAnswer> {
    let mut connection = call.db.get().await?;
    let transaction = connection.transaction().await?;
    let (holder, user) = holder(&transaction, &body.key).await?;
    // Of two who verify the same address at the same time, one is first.
    transaction
        .execute(
            "SELECT pg_advisory_xact_lock(hashtextextended('address:' || fold($1), 0))",
            &[&holder.email],
        )
        .await?;
    if super::email::is_verified_elsewhere(&transaction, &holder.email, user.id).await? {
        return Err(Error::field("key", answer::EMAIL_TAKEN));
    }
    let verified = transaction
        .execute(
            "UPDATE email_address SET verified = true WHERE user_id = $1 AND fold(email) = fold($2)",
            &[&user.id, &holder.email],
        )
        .await?;
    if verified == 0 || !key::used(&transaction, &body.key).await? {
        return Err(bad_key());
    }
    let event = call.event("email.verify").about(user.id);
    audit::record(&transaction, event).await?;
    transaction.commit().await?;
    let (user, session) = signed_in(call, &connection).await?;
    Ok(answer::authenticated(&user, &session.data.methods))
}

/// Addresses are verified by links; no sign-in waits for a code.
pub fn resend(_: &AccountCall) -> impl Future<Output = Result<AuthStatus>> {
    ready(Err(answer::conflict()))
}
