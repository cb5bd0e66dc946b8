//! `auth/reauthenticate`: the password once more, for changes that ask for a recent proof.

use ferrostock_models::{AuthReauthenticate, AuthenticatedAnswer};

use super::answer;
use super::user::{signed_in, signed_in_to_change};
use crate::account::AccountCall;
use crate::auth::session::{self, Proof};
use ferrostock_kernel::error::Result;

/// Proves once more who is signed in.
pub async fn post(call: &AccountCall, body: AuthReauthenticate) -> Result<AuthenticatedAnswer> {
    let (user, _) = signed_in(call, &call.db.get().await?).await?;
    let right = call
        .auth
        .verify(
            &user.username,
            &body.password,
            Some(user.password.clone()),
            &call.origin,
        )
        .await?;
    if right.is_none() {
        return Err(answer::invalid(
            "password",
            "incorrect_password",
            "Incorrect password.",
        ));
    }
    let mut connection = call.db.get().await?;
    let transaction = connection.transaction().await?;
    let (user, mut session) = signed_in_to_change(call, &transaction).await?;
    session.data.prove(Proof {
        reauthenticated: Some(true),
        ..Proof::now("password")
    });
    session::remember(&transaction, session.id, &session.data).await?;
    transaction.commit().await?;
    Ok(answer::authenticated(&user, &session.data.methods))
}
