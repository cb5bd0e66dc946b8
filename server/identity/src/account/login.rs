//! `auth/login`, and how a sign-in goes on after a first proof.

use ferrostock_models::{AuthLogin, AuthenticatedAnswer};

use super::answer::{self, Pending};
use super::sign_in::{self, More};
use super::user::User;
use crate::account::AccountCall;
use crate::auth::session::{self, Data, Opening, Proof, Stage};
use ferrostock_kernel::audit;
use ferrostock_kernel::db::Transaction;
use ferrostock_kernel::error::{Error, Result};

/// Refuses who is signed in already. 409.
pub fn ensure_nobody(call: &AccountCall) -> Result<()> {
    if call.caller.is_authenticated() {
        return Err(answer::conflict());
    }
    Ok(())
}

/// Signs in with name and password.
pub async fn post(call: &AccountCall, body: AuthLogin) -> Result<AuthenticatedAnswer> {
    let username = body.username.ok_or_else(|| answer::required("username"))?;
    let user = sign_in::by_password(
        &call.auth,
        &call.db,
        &username,
        &body.password,
        &call.origin,
    )
    .await?;
    let Some(user) = user else {
        return Err(answer::invalid(
            "password",
            "username_password_mismatch",
            "The username and/or password you specified are not correct.",
        ));
    };
    let mut connection = call.db.get().await?;
    let transaction = connection.transaction().await?;
    go_on(call, transaction, &user, vec![Proof::password(&username)]).await
}

/// Goes on after the first proof of who somebody is: asks for the second factor, or signs in.
pub async fn go_on(
    call: &AccountCall,
    transaction: Transaction<'_>,
    user: &User,
    methods: Vec<Proof>,
) -> Result<AuthenticatedAnswer> {
    match sign_in::more(&call.auth.key, &transaction, &call.visitor, user).await? {
        Some(More::Nothing) => finish(call, transaction, user, methods).await,
        Some(More::SecondFactor) => {
            wait(call, transaction, user, methods, Stage::MfaAuthenticate).await
        }
        None => {
            let event = call.event("login").about(user.id).failed();
            let nobody = answer::unauthenticated(call, &transaction, None).await?;
            audit::record(&transaction, event).await?;
            transaction.commit().await?;
            Err(nobody)
        }
    }
}

/// Has the sign-in wait for more.
pub async fn wait(
    call: &AccountCall,
    transaction: Transaction<'_>,
    user: &User,
    methods: Vec<Proof>,
    stage: Stage,
) -> Result<AuthenticatedAnswer> {
    let opening = Opening {
        user_id: Some(user.id),
        data: Data {
            methods,
            ..Data::default()
        },
        ..Opening::default()
    };
    Err(hold(call, transaction, opening, stage, Some(user.id)).await?)
}

/// Has a sign-in wait at a stage: opens the session that remembers it, with what `opening` says
/// besides, and gives the answer that tells so. `known` is the user, as far as the visitor may know.
pub async fn hold(
    call: &AccountCall,
    transaction: Transaction<'_>,
    opening: Opening,
    stage: Stage,
    known: Option<i64>,
) -> Result<Error> {
    let pending = Pending {
        stage: stage.clone(),
        user_id: known,
    };
    let opening = Opening {
        pending: true,
        data: Data {
            stage: Some(stage),
            ..opening.data
        },
        ..opening
    };
    session::open(&transaction, &call.visitor, &opening).await?;
    let waits = answer::unauthenticated(call, &transaction, Some(&pending)).await?;
    transaction.commit().await?;
    Ok(waits)
}

/// Signs in: everything that was asked for was shown.
pub async fn finish(
    call: &AccountCall,
    transaction: Transaction<'_>,
    user: &User,
    methods: Vec<Proof>,
) -> Result<AuthenticatedAnswer> {
    let answer = answer::authenticated(user, &methods);
    let event = call.event("login");
    sign_in::complete(&transaction, &call.visitor, event, user, methods).await?;
    transaction.commit().await?;
    Ok(answer)
}
