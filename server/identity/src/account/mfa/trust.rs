//! `auth/2fa/trust`: browsers that sign in without a second factor for a while.

use ferrostock_models::{AuthMfaTrust, AuthenticatedAnswer};

use super::super::answer::{self, Pending};
use super::super::login;
use super::super::user::User;
use crate::account::AccountCall;
use crate::auth::session::{self, Stage};
use crate::auth::{Visitor, token};
use ferrostock_kernel::db::Session;
use ferrostock_kernel::error::Result;

/// The cookie of a trusted browser.
const COOKIE: &str = "mfa_trusted";

/// Whether browsers may be trusted here.
pub fn is_offered(call: &AccountCall) -> bool {
    call.accounts.settings.mfa_trust_days > 0
}

/// Whether this browser is trusted by this user.
pub async fn is_trusted(db: &impl Session, visitor: &Visitor, user_id: i64) -> Result<bool> {
    let Some(key) = visitor.cookie(COOKIE) else {
        return Ok(false);
    };
    let found = db
        .query_opt(
            "SELECT 1 FROM trusted_browser
             WHERE key_hash = $1 AND user_id = $2 AND expires > now()",
            &[&token::hash(&key), &user_id],
        )
        .await?;
    Ok(found.is_some())
}

/// Completes a sign-in that asks whether to trust the browser.
pub async fn post(call: &AccountCall, body: AuthMfaTrust) -> Result<AuthenticatedAnswer> {
    let mut connection = call.db.get().await?;
    let transaction = connection.transaction().await?;
    let session = session::find(&transaction, &call.visitor).await?;
    let waits = session
        .as_ref()
        .filter(|session| session.pending && session.data.stage == Some(Stage::MfaTrust));
    let user = match waits.and_then(|session| session.user_id) {
        Some(id) => User::find(&transaction, id).await?,
        None => None,
    };
    let (Some(waits), Some(user)) = (waits, user.filter(|user| user.is_active)) else {
        let pending = session.as_ref().and_then(Pending::of);
        return Err(answer::unauthenticated(call, &transaction, pending.as_ref()).await?);
    };
    let days = i64::from(call.accounts.settings.mfa_trust_days);
    if body.trust && days > 0 {
        let key = call.visitor.keep_secret(COOKIE, days * 24 * 60 * 60);
        transaction
            .execute("DELETE FROM trusted_browser WHERE expires < now()", &[])
            .await?;
        transaction
            .execute(
                "INSERT INTO trusted_browser (key_hash, user_id, expires)
                 VALUES ($1, $2, now() + make_interval(days => $3))",
                &[&token::hash(&key), &user.id, &(days as i32)],
            )
            .await?;
    }
    let methods = waits.data.methods.clone();
    login::finish(call, transaction, &user, methods).await
}
