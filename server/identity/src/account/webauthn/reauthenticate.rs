//! `auth/webauthn/reauthenticate`: a security key as proof, once more, of who is signed in.

use ferrostock_models::{AuthWebAuthnProof, AuthWebAuthnRequestAnswer, AuthenticatedAnswer};

use super::super::answer;
use super::super::mfa::authenticate::account;
use super::super::user::{signed_in, signed_in_to_change};
use super::authenticate::incorrect;
use super::{ceremony, credential};
use crate::account::AccountCall;
use crate::auth::session::{self, Purpose};
use ferrostock_kernel::error::Result;

/// Gives what a browser asks for the proof with.
pub async fn get(call: &AccountCall) -> Result<AuthWebAuthnRequestAnswer> {
    let mut connection = call.db.get().await?;
    let transaction = connection.transaction().await?;
    let (user, mut session) = signed_in_to_change(call, &transaction).await?;
    let keys = credential::ids(&transaction, user.id).await?;
    let (answer, asked) = ceremony::request(call, Purpose::Reauthenticate, keys)?;
    session.data.ceremony = Some(asked);
    session::remember(&transaction, session.id, &session.data).await?;
    transaction.commit().await?;
    Ok(answer)
}

/// Proves once more who is signed in.
pub async fn post(call: &AccountCall, body: AuthWebAuthnProof) -> Result<AuthenticatedAnswer> {
    let (user, _) = signed_in(call, &call.db.get().await?).await?;
    let given = ceremony::read(body.credential).ok_or_else(incorrect)?;
    let attempt = call
        .auth
        .throttle
        .begin(&account(user.id), call.origin.address)
        .await?;
    let mut connection = call.db.get().await?;
    let transaction = connection.transaction().await?;
    let (user, mut session) = signed_in_to_change(call, &transaction).await?;
    let purpose = Purpose::Reauthenticate;
    let proof =
        credential::prove(call, &transaction, &mut session, purpose, user.id, &given).await?;
    let Some(proof) = proof else {
        transaction.commit().await?;
        return Err(incorrect());
    };
    attempt.succeeded(&transaction).await?;
    session.data.prove(proof);
    session::remember(&transaction, session.id, &session.data).await?;
    transaction.commit().await?;
    Ok(answer::authenticated(&user, &session.data.methods))
}
