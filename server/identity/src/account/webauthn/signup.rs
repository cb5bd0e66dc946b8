//! `auth/webauthn/signup`: visitors who make an account that a passkey signs in to.
//!
//! The account is made together with its passkey: who gives up halfway leaves nothing behind. Its
//! primary key is set aside at the start, because the passkey keeps it.

use ferrostock_models::{
    AuthPasskeySignup, AuthWebAuthnAdd, AuthWebAuthnCreationAnswer, AuthenticatedAnswer,
};
use http::StatusCode;

use super::super::answer;
use super::super::login;
use super::super::signup::{SETTINGS, is_open, make};
use super::super::user::User;
use super::ceremony::{self, Owner};
use super::credential;
use super::manage::unfit;
use crate::account::AccountCall;
use crate::auth::session::{self, Found, NewAccount, Opening, Proof, Purpose, Stage};
use ferrostock_kernel::audit;
use ferrostock_kernel::db::Session;
use ferrostock_kernel::error::Result;
use ferrostock_kernel::setting::Settings;

/// Begins: the sign-in waits for the passkey.
pub async fn post(call: &AccountCall, body: AuthPasskeySignup) -> Result<()> {
    let username = body.username.ok_or_else(|| answer::required("username"))?;
    let email = body.email.unwrap_or_default();
    let mut connection = call.db.get().await?;
    let transaction = connection.transaction().await?;
    let row = transaction
        .query_one(
            "SELECT nextval(pg_get_serial_sequence('app_user', 'id')) AS id",
            &[],
        )
        .await?;
    let stage = Stage::MfaSignupWebauthn(NewAccount {
        user_id: row.try_get("id")?,
        username,
        email,
    });
    let opening = Opening {
        brief: true,
        ..Opening::default()
    };
    let waits = login::hold(call, transaction, opening, stage, None).await?;
    Err(waits)
}

/// The account that waits for its passkey. 409 if none does.
pub async fn waiting(call: &AccountCall, db: &impl Session) -> Result<(Found, NewAccount)> {
    let session = session::find(db, &call.visitor).await?;
    let session = session
        .filter(|session| session.pending)
        .ok_or_else(answer::conflict)?;
    match session.data.stage.clone() {
        Some(Stage::MfaSignupWebauthn(account)) => Ok((session, account)),
        _ => Err(answer::conflict()),
    }
}

/// Gives what a browser makes the passkey with.
pub async fn get(call: &AccountCall) -> Result<AuthWebAuthnCreationAnswer> {
    let mut connection = call.db.get().await?;
    let transaction = connection.transaction().await?;
    let (mut session, account) = waiting(call, &transaction).await?;
    let owner = Owner {
        id: account.user_id,
        name: &account.username,
        keys: Vec::new(),
        passwordless: true,
    };
    let (answer, asked) = ceremony::create(call, Purpose::Signup, owner)?;
    session.data.ceremony = Some(asked);
    session::remember(&transaction, session.id, &session.data).await?;
    transaction.commit().await?;
    Ok(answer)
}

/// Makes the account with its passkey, and signs in.
pub async fn put(call: &AccountCall, body: AuthWebAuthnAdd) -> Result<AuthenticatedAnswer> {
    let mut connection = call.db.get().await?;
    let transaction = connection.transaction().await?;
    let (mut session, account) = waiting(call, &transaction).await?;
    if !is_open(call, &transaction).await? {
        return Err(answer::bare(StatusCode::FORBIDDEN));
    }
    let given = ceremony::read(body.credential).ok_or_else(unfit)?;
    let purpose = Purpose::Signup;
    let Some(key) = credential::made(call, &transaction, &mut session, purpose, &given).await?
    else {
        transaction.commit().await?;
        return Err(unfit());
    };
    let settings = Settings::load(&transaction, &SETTINGS).await?;
    let user = User {
        id: account.user_id,
        ..User::new(&account.username, &account.email)
    };
    // Who took the name or the address meanwhile has it.
    let (user, mail) = make(call, &transaction, Some(account.user_id), user, &settings).await?;
    // Whatever is refused from here on gives the account up.
    let key = credential::keep(&transaction, user.id, body.name, key, &given)
        .await?
        .ok_or_else(unfit)?;
    let event = call.event("security_key.create").about(user.id);
    audit::record(&transaction, event.with("key", key.id)).await?;
    let proof = Proof {
        passwordless: Some(true),
        ..Proof::second_factor("webauthn", key.id)
    };
    let answer = login::finish(call, transaction, &user, vec![proof]).await?;
    if let Some(mail) = mail {
        call.accounts.send_later(mail)?;
    }
    Ok(answer)
}
