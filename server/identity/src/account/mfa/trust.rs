//! `auth/2fa/trust`: browsers that sign in without a second factor for a while.
//!
//! The cookie of a trusted browser is signed with the server's key, for its user and for the password
//! that the user has: whoever can write into the database alone makes no browser trusted, and neither
//! does whoever knows a cookie of somebody else's. The database knows which cookies were given, and
//! forgets them with the user's password and with the last second factor.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use ferrostock_models::{AuthMfaTrust, AuthenticatedAnswer};
use rand::RngCore as _;
use subtle::ConstantTimeEq as _;

use super::super::answer::{self, Pending};
use super::super::login;
use super::super::user::{self, User};
use crate::account::AccountCall;
use crate::auth::session::{self, Found, Stage};
use crate::auth::token::SecretKey;
use crate::auth::{Visitor, token};
use ferrostock_kernel::db::Session;
use ferrostock_kernel::error::Result;

/// The cookie of a trusted browser.
const COOKIE: &str = "mfa_trusted";
/// Length of what tells cookies apart, in bytes.
const NONCE: usize = 32;

/// Whether browsers may be trusted here.
pub fn is_offered(call: &AccountCall) -> bool {
    call.accounts.settings.mfa_trust_days > 0
}

/// What signs a cookie for a user with the password of now.
fn signature(key: &SecretKey, user: &User, nonce: &[u8]) -> [u8; 32] {
    let id = user.id.to_be_bytes();
    key.mac(&[b"trusted browser", nonce, &id, user.password.as_bytes()])
}

/// Whether a cookie is one that this server signed for this user.
fn is_signed(key: &SecretKey, user: &User, cookie: &str) -> bool {
    let Ok(bytes) = URL_SAFE_NO_PAD.decode(cookie) else {
        return false;
    };
    let Some((nonce, signed)) = bytes.split_at_checked(NONCE) else {
        return false;
    };
    signature(key, user, nonce).ct_eq(signed).into()
}

/// Whether this browser is trusted by this user, whose password must be the one that is stored now.
pub async fn is_trusted(
    key: &SecretKey,
    db: &impl Session,
    visitor: &Visitor,
    user: &User,
) -> Result<bool> {
    let Some(cookie) = visitor.cookie(COOKIE).filter(|it| is_signed(key, user, it)) else {
        return Ok(false);
    };
    let found = db
        .query_opt(
            "SELECT 1 FROM trusted_browser
             WHERE key_hash = $1 AND user_id = $2 AND expires > now()",
            &[&token::hash(&cookie), &user.id],
        )
        .await?;
    Ok(found.is_some())
}

/// Has a user trust this browser for so many days; with none, nothing happens.
pub async fn remember(
    key: &SecretKey,
    db: &impl Session,
    visitor: &Visitor,
    user: &User,
    days: u16,
) -> Result<()> {
    if days == 0 {
        return Ok(());
    }
    let mut cookie = vec![0; NONCE];
    rand::rng().fill_bytes(&mut cookie);
    let signed = signature(key, user, &cookie);
    cookie.extend(signed);
    let cookie = URL_SAFE_NO_PAD.encode(cookie);
    db.execute("DELETE FROM trusted_browser WHERE expires < now()", &[])
        .await?;
    db.execute(
        "INSERT INTO trusted_browser (key_hash, user_id, expires)
         VALUES ($1, $2, now() + make_interval(days => $3))",
        &[&token::hash(&cookie), &user.id, &i32::from(days)],
    )
    .await?;
    visitor.keep(COOKIE, cookie, i64::from(days) * 24 * 60 * 60, false);
    Ok(())
}

/// The sign-in that asks whether to trust the browser. 401 if none does.
pub async fn waiting(call: &AccountCall, db: &impl Session) -> Result<(User, Found)> {
    let session = session::find(db, &call.visitor).await?;
    let pending = session.as_ref().and_then(Pending::of);
    let asks = session.filter(|it| it.pending && it.data.stage == Some(Stage::MfaTrust));
    if let Some(session) = asks
        && let Some(id) = session.user_id
        && let Some(user) = User::find(db, id).await?
        && user.is_active
    {
        return Ok((user, session));
    }
    Err(answer::unauthenticated(call, db, pending.as_ref()).await?)
}

/// Completes a sign-in that asks whether to trust the browser.
pub async fn post(call: &AccountCall, body: AuthMfaTrust) -> Result<AuthenticatedAnswer> {
    let mut connection = call.db.get().await?;
    let (user, _) = waiting(call, &connection).await?;
    let transaction = connection.transaction().await?;
    user::lock(&transaction, user.id).await?;
    let (user, session) = waiting(call, &transaction).await?;
    if body.trust {
        let days = call.accounts.settings.mfa_trust_days;
        remember(&call.auth.key, &transaction, &call.visitor, &user, days).await?;
    }
    login::finish(call, transaction, &user, session.data.methods).await
}

#[cfg(test)]
mod tests {
    use super::*;

    fn user(id: i64, password: &str) -> User {
        User {
            id,
            password: password.to_owned(),
            ..User::new("paula", "")
        }
    }

    #[test]
    fn a_cookie_counts_for_its_user_and_the_password() {
        let (key, other) = (SecretKey::new([1; 32]), SecretKey::new([2; 32]));
        let paula = user(1, "hash");
        let cookie = |nonce: &[u8]| {
            let signed = signature(&key, &paula, nonce);
            URL_SAFE_NO_PAD.encode([nonce, &signed[..]].concat())
        };
        let good = cookie(&[7; NONCE]);
        assert!(is_signed(&key, &paula, &good));
        assert!(!is_signed(&other, &paula, &good));
        assert!(!is_signed(&key, &user(2, "hash"), &good));
        assert!(!is_signed(&key, &user(1, "another"), &good));
        for bad in [
            "",
            "x",
            &good[1..],
            &cookie(&[7; 3]),
            &format!("{good}AAAA"),
        ] {
            assert!(!is_signed(&key, &paula, bad), "{bad:?}");
        }
    }
}
