//! `auth/webauthn/login`: signing in with a passkey alone.

use ferrostock_models::{AuthWebAuthnProof, AuthWebAuthnRequestAnswer, AuthenticatedAnswer};
use webauthn_rs_core::proto::PublicKeyCredential;

use super::super::mfa::authenticate::account;
use super::super::user::{self, User};
use super::super::{answer, login};
use super::authenticate::incorrect;
use super::{ceremony, credential};
use crate::account::AccountCall;
use crate::auth::session::{self, Data, Opening, Proof, Purpose};
use ferrostock_kernel::audit;
use ferrostock_kernel::error::Result;

/// Gives what a browser asks for any passkey of this site with.
pub async fn get(call: &AccountCall) -> Result<AuthWebAuthnRequestAnswer> {
    let (answer, asked) = ceremony::request(call, Purpose::Login, Vec::new())?;
    let mut connection = call.db.get().await?;
    let transaction = connection.transaction().await?;
    let session = session::find(&transaction, &call.visitor).await?;
    let kept = session.filter(|it| it.user_id.is_some() || it.data.stage.is_some());
    if let Some(mut session) = kept {
        session.data.ceremony = Some(asked);
        session::remember(&transaction, session.id, &session.data).await?;
    } else {
        let opening = Opening {
            pending: true,
            brief: true,
            data: Data {
                ceremony: Some(asked),
                ..Data::default()
            },
            ..Opening::default()
        };
        session::open(&transaction, &call.visitor, &opening).await?;
    }
    transaction.commit().await?;
    Ok(answer)
}

/// Signs in whoever the passkey belongs to.
pub async fn post(call: &AccountCall, body: AuthWebAuthnProof) -> Result<AuthenticatedAnswer> {
    let given: PublicKeyCredential = ceremony::read(body.credential).ok_or_else(incorrect)?;
    let handle = given.response.user_handle.as_deref();
    let user_id = handle.and_then(ceremony::user_of).ok_or_else(incorrect)?;
    let attempt = call
        .auth
        .throttle
        .begin(&account(user_id), call.origin.address)
        .await?;
    let mut connection = call.db.get().await?;
    let transaction = connection.transaction().await?;
    user::lock(&transaction, user_id).await?;
    let session = session::find(&transaction, &call.visitor).await?;
    let user = User::find(&transaction, user_id).await?;
    let (Some(mut session), Some(user)) = (session, user) else {
        return Err(incorrect());
    };
    let purpose = Purpose::Login;
    let proof =
        credential::prove(call, &transaction, &mut session, purpose, user.id, &given).await?;
    let Some(proof) = proof else {
        transaction.commit().await?;
        return Err(incorrect());
    };
    if !user.is_active {
        let event = call.event("login").about(user.id).failed();
        audit::record(&transaction, event).await?;
        let nobody = answer::unauthenticated(call, &transaction, None).await?;
        transaction.commit().await?;
        return Err(nobody);
    }
    attempt.succeeded(&transaction).await?;
    let proof = Proof {
        passwordless: Some(true),
        ..proof
    };
    login::finish(call, transaction, &user, vec![proof]).await
}
