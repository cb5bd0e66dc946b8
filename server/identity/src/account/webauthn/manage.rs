//! `account/authenticators/webauthn`: the security keys of whoever is signed in.

use ferrostock_models::{
    AuthStatus, AuthTotpMeta, AuthWebAuthnAdd, AuthWebAuthnAddAnswer, AuthWebAuthnAnswer,
    AuthWebAuthnCreationAnswer, AuthWebAuthnRemove, AuthWebAuthnRename,
};

use super::super::answer;
use super::super::mfa::{ensure_may_add, recovery};
use super::super::user::signed_in_to_change;
use super::ceremony::{self, Owner};
use super::credential::{self, columns, shown};
use crate::account::AccountCall;
use crate::auth::session::{self, Purpose};
use ferrostock_kernel::audit;
use ferrostock_kernel::db::Session as _;
use ferrostock_kernel::error::{Error, Result};
use ferrostock_kernel::spelled::truth;

/// What an authenticator made is not what was asked for. 400.
pub fn unfit() -> Error {
    answer::failed(
        http::StatusCode::BAD_REQUEST,
        None,
        "incorrect_code",
        "Incorrect code.",
    )
}

/// Gives what a browser makes a new key with.
pub async fn get(
    call: &AccountCall,
    query: ferrostock_api::params::AllauthAccountAuthenticatorsWebauthnGetQuery,
) -> Result<AuthWebAuthnCreationAnswer> {
    // The bare word means yes, as clients use it.
    let bare = call
        .query_value("passwordless")
        .map(|word| truth(word) != Some(false));
    let passwordless = query.passwordless.or(bare).unwrap_or(false);
    let mut connection = call.db.get().await?;
    let transaction = connection.transaction().await?;
    let (user, mut session) = signed_in_to_change(call, &transaction).await?;
    ensure_may_add(call, &transaction, &user).await?;
    answer::ensure_recent(&transaction, &user, &session.data.methods).await?;
    let owner = Owner {
        id: user.id,
        name: &user.username,
        keys: credential::ids(&transaction, user.id).await?,
        passwordless,
    };
    let (answer, asked) = ceremony::create(call, Purpose::Add, owner)?;
    session.data.ceremony = Some(asked);
    session::remember(&transaction, session.id, &session.data).await?;
    transaction.commit().await?;
    Ok(answer)
}

/// Keeps a new key.
pub async fn post(call: &AccountCall, body: AuthWebAuthnAdd) -> Result<AuthWebAuthnAddAnswer> {
    let mut connection = call.db.get().await?;
    let transaction = connection.transaction().await?;
    let (user, mut session) = signed_in_to_change(call, &transaction).await?;
    ensure_may_add(call, &transaction, &user).await?;
    answer::ensure_recent(&transaction, &user, &session.data.methods).await?;
    let given = ceremony::read(body.credential).ok_or_else(unfit)?;
    let made = credential::made(call, &transaction, &mut session, Purpose::Add, &given).await?;
    let added = match made {
        Some(key) => credential::keep(&transaction, user.id, body.name, key, &given).await?,
        None => None,
    };
    let Some(data) = added else {
        transaction.commit().await?;
        return Err(unfit());
    };
    let generated = recovery::make_if_none(&transaction, user.id).await?;
    if call.caller.must_enrol {
        // What this opens to the session that set it up, it must not open to those that did not.
        session::end_others(&transaction, user.id, session.id).await?;
    }
    let event = call.event("security_key.create").about(user.id);
    audit::record(&transaction, event.with("key", data.id)).await?;
    transaction.commit().await?;
    Ok(AuthWebAuthnAddAnswer {
        status: 200,
        data,
        meta: AuthTotpMeta {
            recovery_codes_generated: Some(generated),
        },
    })
}

/// Renames a key.
pub async fn put(call: &AccountCall, body: AuthWebAuthnRename) -> Result<AuthWebAuthnAnswer> {
    let mut connection = call.db.get().await?;
    let transaction = connection.transaction().await?;
    let (user, session) = signed_in_to_change(call, &transaction).await?;
    let id = body.id.ok_or_else(|| answer::required("id"))?;
    let name = body.name.ok_or_else(|| answer::required("name"))?;
    let renamed = transaction
        .query_opt(
            concat!(
                "UPDATE webauthn_credential SET name = $3 WHERE id = $1 AND user_id = $2
                 RETURNING ",
                columns!()
            ),
            &[&id, &user.id, &name],
        )
        .await?;
    let Some(row) = renamed else {
        return Err(answer::no_choice("id", &id));
    };
    // Without a recent proof the transaction, and the new name with it, is given up.
    answer::ensure_recent(&transaction, &user, &session.data.methods).await?;
    let event = call.event("security_key.update").about(user.id);
    audit::record(&transaction, event.with("key", id)).await?;
    transaction.commit().await?;
    Ok(AuthWebAuthnAnswer {
        status: 200,
        data: shown(&row)?,
    })
}

/// Removes keys; with the last second factor the recovery codes go, and so does the trust in
/// browsers.
pub async fn delete(call: &AccountCall, body: AuthWebAuthnRemove) -> Result<AuthStatus> {
    let mut connection = call.db.get().await?;
    let transaction = connection.transaction().await?;
    let (user, session) = signed_in_to_change(call, &transaction).await?;
    let rows = transaction
        .query(
            "SELECT id FROM webauthn_credential WHERE user_id = $1 AND id = ANY ($2)",
            &[&user.id, &body.authenticators],
        )
        .await?;
    let known: Vec<i64> = rows
        .iter()
        .map(|row| Ok(row.try_get("id")?))
        .collect::<Result<_>>()?;
    if let Some(other) = body.authenticators.iter().find(|id| !known.contains(id)) {
        return Err(answer::no_choice("authenticators", other));
    }
    answer::ensure_recent(&transaction, &user, &session.data.methods).await?;
    transaction
        .execute(
            "DELETE FROM webauthn_credential WHERE id = ANY ($1)",
            &[&known],
        )
        .await?;
    recovery::remove_if_alone(&transaction, user.id).await?;
    let event = call.event("security_key.delete").about(user.id);
    audit::record(&transaction, event.with("keys", known)).await?;
    transaction.commit().await?;
    Ok(answer::done())
}
