//! `account/password/change`, `auth/password/request` and `auth/password/reset`.

use ferrostock_models::{
    AuthEmail, AuthPasswordChange, AuthPasswordReset, AuthPasswordResetAnswer,
    AuthPasswordResetData, AuthStatus, AuthenticatedAnswer,
};
use http::StatusCode;
use serde_json::{Map, Value};

use super::answer;
use super::key::{self, Kind};
use super::user::{self, User, signed_in, signed_in_to_change};
use crate::account::AccountCall;
use crate::auth::session;
use ferrostock_kernel::audit;
use ferrostock_kernel::db::{Database, Session};
use ferrostock_kernel::error::{Error, FieldErrors, Result};
use ferrostock_kernel::setting::Settings;

/// The header with the key.
const HEADER: &str = "x-password-reset-key";

/// The setting by which administrators let users set a new password with a mailed key.
pub const FORGOTTEN: &str = "LOGIN_ENABLE_PWD_FORGOT";

/// Refuses to reset passwords where administrators do not want it. 403.
pub async fn ensure_enabled(db: &impl Session) -> Result<()> {
    if Settings::load(db, &[FORGOTTEN]).await?.flag(FORGOTTEN) {
        return Ok(());
    }
    Err(answer::failed(
        StatusCode::FORBIDDEN,
        None,
        "password_reset_disabled",
        "Passwords can't be reset by mail here; ask an administrator for a new one.",
    ))
}

/// Adds what a change lacks: the present password, if there is one.
pub async fn check_change(
    call: &AccountCall,
    fields: &Map<String, Value>,
    errors: &mut FieldErrors,
) -> Result<()> {
    if fields.contains_key("current_password") || errors.has("current_password") {
        return Ok(());
    }
    let (user, _) = signed_in(call, &call.db.get().await?).await?;
    if !user.has_usable_password {
        return Ok(());
    }
    errors.add("current_password", answer::REQUIRED);
    if let Some(new) = fields.get("new_password").and_then(Value::as_str) {
        user.check_password("new_password", new, errors);
    }
    Ok(())
}

/// Changes the password of who is signed in, and ends all of the user's sessions.
pub async fn change(call: &AccountCall, body: AuthPasswordChange) -> Result<()> {
    let (user, _) = signed_in(call, &call.db.get().await?).await?;
    let mut current = user.password.clone();
    let mut errors = FieldErrors::default();
    if user.has_usable_password {
        let given = body
            .current_password
            .ok_or_else(|| answer::required("current_password"))?;
        let verified = call
            .auth
            .verify(
                &user.username,
                &given,
                Some(user.password.clone()),
                &call.origin,
            )
            .await?;
        match verified {
            Some(hash) => current = hash,
            None => errors.add("current_password", answer::WRONG_CURRENT),
        }
    }
    user.check_password("new_password", &body.new_password, &mut errors);
    errors.into_result()?;
    let hash = call.auth.hasher.hash(body.new_password).await?;
    let mut connection = call.db.get().await?;
    let transaction = connection.transaction().await?;
    signed_in_to_change(call, &transaction).await?;
    // Of two who change it at the same time, one is first.
    let changed = transaction
        .execute(
            "UPDATE app_user SET password = $2 WHERE id = $1 AND password = $3",
            &[&user.id, &hash, &current],
        )
        .await?;
    if changed == 0 {
        return Err(answer::conflict());
    }
    audit::record(&transaction, call.event("password.change").about(user.id)).await?;
    // The database has ended it already; the browser is told to forget it.
    session::end(&transaction, &call.visitor).await?;
    let nobody = answer::unauthenticated(call, &transaction, None).await?;
    transaction.commit().await?;
    Err(nobody)
}

/// Mails a key to set a new password with. The answer is the same, and comes as fast, whether the
/// address is somebody's or not.
pub async fn request(call: &AccountCall, body: AuthEmail) -> Result<AuthStatus> {
    call.accounts.mailer()?;
    let _counted = call
        .auth
        .throttle
        .begin(
            &format!("password request of {}", body.email),
            call.origin.address,
        )
        .await?;
    let call = call.clone();
    tokio::spawn(async move {
        if let Err(error) = mail_key(&call, &body.email).await {
            tracing::error!(%error, "a key to reset a password could not be made");
        }
    });
    Ok(answer::done())
}

async fn mail_key(call: &AccountCall, email: &str) -> Result<()> {
    let mut connection = call.db.get().await?;
    let transaction = connection.transaction().await?;
    let Some(user) = user::by_email(&transaction, email).await? else {
        tracing::debug!("nobody has the address for which a password was asked");
        return Ok(());
    };
    let key = key::make(&transaction, Kind::Password, user.id, email).await?;
    let event = call.event("password.request").about(user.id);
    audit::record(&transaction, event).await?;
    transaction.commit().await?;
    let mail = call.accounts.mail(
        email,
        &format!("{}: a new password", call.instance),
        &format!(
            "Somebody asked for a new password for your account {}. If it was you, open this page \
             within a day to set one:",
            user.username
        ),
        &format!("/web/set-password?key={key}"),
        "If it was not you, there is nothing to do; your password stays as it is.",
    );
    call.accounts.mailer()?.send(mail).await
}

fn bad_key() -> Error {
    answer::invalid(
        "key",
        "invalid_password_reset",
        "The password reset token was invalid.",
    )
}

async fn holder(db: &impl Session, key: &str) -> Result<User> {
    ensure_enabled(db).await?;
    let holder = key::find(db, Kind::Password, key)
        .await?
        .ok_or_else(bad_key)?;
    let user = User::find(db, holder.user_id).await?;
    user.filter(|user| user.is_active).ok_or_else(bad_key)
}

/// Shows whose password a key resets.
pub async fn check(call: &AccountCall) -> Result<AuthPasswordResetAnswer> {
    let key = call
        .visitor
        .header(HEADER)
        .ok_or_else(|| answer::required("key"))?;
    let user = holder(&call.db.get().await?, key).await?;
    Ok(AuthPasswordResetAnswer {
        status: 200,
        data: AuthPasswordResetData {
            user: Some(user.shown()),
        },
    })
}

/// Sets a new password with a key, and ends all of the user's sessions. Nobody is signed in by it.
pub async fn reset(call: &AccountCall, body: AuthPasswordReset) -> Result<AuthenticatedAnswer> {
    let user = holder(&call.db.get().await?, &body.key).await?;
    let mut errors = FieldErrors::default();
    user.check_password("password", &body.password, &mut errors);
    errors.into_result()?;
    // Hashing takes its time; the key is not locked meanwhile.
    let hash = call.auth.hasher.hash(body.password).await?;
    let nobody = set(&call.db, call, &body.key, &hash).await?;
    Err(nobody)
}

async fn set(db: &Database, call: &AccountCall, key: &str, hash: &str) -> Result<Error> {
    let mut connection = db.get().await?;
    let transaction = connection.transaction().await?;
    let user = holder(&transaction, key).await?;
    // Of two who use it at the same time, one is first.
    if !key::used(&transaction, key).await? {
        return Err(bad_key());
    }
    transaction
        .execute(
            "UPDATE app_user SET password = $2 WHERE id = $1",
            &[&user.id, &hash],
        )
        .await?;
    audit::record(&transaction, call.event("password.reset").about(user.id)).await?;
    let nobody = answer::unauthenticated(call, &transaction, None).await?;
    transaction.commit().await?;
    Ok(nobody)
}
