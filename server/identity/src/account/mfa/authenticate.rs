//! `auth/2fa/authenticate` and `auth/2fa/reauthenticate`: showing a second factor.

use ferrostock_models::{AuthCode, AuthenticatedAnswer};

use super::super::answer::{self, Pending};
use super::super::login;
use super::super::user::{self, User, signed_in, signed_in_to_change};
use super::{recovery, totp, trust};
use crate::account::AccountCall;
use crate::auth::session::{self, Found, Proof, Stage};
use crate::auth::token::SecretKey;
use ferrostock_kernel::audit;
use ferrostock_kernel::db::{Session, Transaction};
use ferrostock_kernel::error::{Error, Result};

/// The code is none. 400.
pub fn incorrect() -> Error {
    answer::invalid("code", "incorrect_code", "Incorrect code.")
}

/// The proof that a code of one of the user's second factors is; the code is used up.
pub async fn proof(
    key: &SecretKey,
    db: &impl Session,
    user_id: i64,
    code: &str,
) -> Result<Option<Proof>> {
    if let Some(id) = totp::uses(key, db, user_id, code).await? {
        return Ok(Some(Proof::second_factor("totp", id)));
    }
    let codes = recovery::uses(key, db, user_id, code).await?;
    Ok(codes.map(|id| Proof::second_factor("recovery_codes", id)))
}

/// Who guesses codes is slowed like who guesses passwords.
pub fn account(user_id: i64) -> String {
    format!("second factor of {user_id}")
}

/// The user whose sign-in waits for a second factor: 401 with the ways to sign in without one.
pub async fn whose(call: &AccountCall, db: &impl Session) -> Result<i64> {
    let waiting = session::find(db, &call.visitor).await?;
    let user_id = waiting
        .as_ref()
        .filter(|session| session.pending && session.data.stage == Some(Stage::MfaAuthenticate))
        .and_then(|session| session.user_id);
    if let Some(user_id) = user_id {
        return Ok(user_id);
    }
    let pending = waiting.as_ref().and_then(Pending::of);
    Err(answer::unauthenticated(call, db, pending.as_ref()).await?)
}

/// The sign-in of this user that waits for a second factor; both are locked. 401 if it does not wait
/// any more.
pub async fn waiting(call: &AccountCall, db: &impl Session, user_id: i64) -> Result<(User, Found)> {
    user::lock(db, user_id).await?;
    let session = session::find(db, &call.visitor).await?;
    let user = User::find(db, user_id).await?;
    let still = |session: &Found| {
        session.user_id == Some(user_id)
            && session.pending
            && session.data.stage == Some(Stage::MfaAuthenticate)
    };
    match (session.filter(still), user.filter(|user| user.is_active)) {
        (Some(session), Some(user)) => Ok((user, session)),
        _ => Err(answer::unauthenticated(call, db, None).await?),
    }
}

/// Goes on with a sign-in whose second factor was shown.
pub async fn go_on(
    call: &AccountCall,
    transaction: Transaction<'_>,
    user: &User,
    session: Found,
    proof: Proof,
) -> Result<AuthenticatedAnswer> {
    let mut methods = session.data.methods;
    methods.push(proof);
    if trust::is_offered(call) {
        return login::wait(call, transaction, user, methods, Stage::MfaTrust).await;
    }
    login::finish(call, transaction, user, methods).await
}

/// Goes on with a sign-in that waits for a second factor.
pub async fn post(call: &AccountCall, body: AuthCode) -> Result<AuthenticatedAnswer> {
    // Which user it is must be known before the attempt is counted, outside of the transaction.
    let user_id = whose(call, &call.db.get().await?).await?;
    let attempt = call
        .auth
        .throttle
        .begin(&account(user_id), call.origin.address)
        .await?;
    let mut connection = call.db.get().await?;
    let transaction = connection.transaction().await?;
    let (user, session) = waiting(call, &transaction, user_id).await?;
    let Some(proof) = proof(&call.auth.key, &transaction, user.id, &body.code).await? else {
        drop(transaction);
        let event = call.event("login.second_factor").about(user.id).failed();
        audit::record(&connection, event).await?;
        return Err(incorrect());
    };
    attempt.succeeded(&transaction).await?;
    go_on(call, transaction, &user, session, proof).await
}

/// Proves once more, with a second factor, who is signed in.
pub async fn again(call: &AccountCall, body: AuthCode) -> Result<AuthenticatedAnswer> {
    let (user, _) = signed_in(call, &call.db.get().await?).await?;
    let attempt = call
        .auth
        .throttle
        .begin(&account(user.id), call.origin.address)
        .await?;
    let mut connection = call.db.get().await?;
    let transaction = connection.transaction().await?;
    let (user, mut session) = signed_in_to_change(call, &transaction).await?;
    let Some(proof) = proof(&call.auth.key, &transaction, user.id, &body.code).await? else {
        return Err(incorrect());
    };
    attempt.succeeded(&transaction).await?;
    session.data.prove(proof);
    session::remember(&transaction, session.id, &session.data).await?;
    transaction.commit().await?;
    Ok(answer::authenticated(&user, &session.data.methods))
}
