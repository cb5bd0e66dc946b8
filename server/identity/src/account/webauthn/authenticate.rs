//! `auth/webauthn/authenticate`: a security key as the second factor of a sign-in.

use ferrostock_models::{AuthWebAuthnProof, AuthWebAuthnRequestAnswer, AuthenticatedAnswer};

use super::super::mfa::authenticate::{account, go_on, waiting, whose};
use super::{ceremony, credential};
use crate::account::AccountCall;
use crate::auth::session::{self, Purpose};
use ferrostock_kernel::error::{Error, Result};

/// What an authenticator answered is not what was asked. 400.
pub fn incorrect() -> Error {
    super::super::answer::invalid("credential", "incorrect_code", "Incorrect code.")
}

/// Gives what a browser asks for the second factor with.
pub async fn get(call: &AccountCall) -> Result<AuthWebAuthnRequestAnswer> {
    let mut connection = call.db.get().await?;
    let transaction = connection.transaction().await?;
    let user_id = whose(call, &transaction).await?;
    let (user, mut session) = waiting(call, &transaction, user_id).await?;
    let keys = credential::ids(&transaction, user.id).await?;
    let (answer, asked) = ceremony::request(call, Purpose::Authenticate, keys)?;
    session.data.ceremony = Some(asked);
    session::remember(&transaction, session.id, &session.data).await?;
    transaction.commit().await?;
    Ok(answer)
}

/// Goes on with a sign-in that waits for a second factor.
pub async fn post(call: &AccountCall, body: AuthWebAuthnProof) -> Result<AuthenticatedAnswer> {
    // Which user it is must be known before the attempt is counted, outside of the transaction.
    let user_id = whose(call, &call.db.get().await?).await?;
    let answer = ceremony::read(body.credential).ok_or_else(incorrect)?;
    let attempt = call
        .auth
        .throttle
        .begin(&account(user_id), call.origin.address)
        .await?;
    let mut connection = call.db.get().await?;
    let transaction = connection.transaction().await?;
    let (user, mut session) = waiting(call, &transaction, user_id).await?;
    let purpose = Purpose::Authenticate;
    let proof =
        credential::prove(call, &transaction, &mut session, purpose, user.id, &answer).await?;
    let Some(proof) = proof else {
        transaction.commit().await?;
        return Err(incorrect());
    };
    attempt.succeeded(&transaction).await?;
    go_on(call, transaction, &user, session, proof).await
}
