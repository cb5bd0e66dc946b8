//! Who may send anything at all: asked before a body is read, so that whoever may not is told just that,
//! and nothing of the form of the body.
//!
//! An operation asks once more, in its transaction, what must still be so then.

use super::mfa::{authenticate, trust};
use super::user::signed_in;
use super::{PREFIX, code, login, password, provider, signup, webauthn};
use crate::account::AccountCall;
use ferrostock_api::Method;
use ferrostock_kernel::error::Result;

/// Refuses a request to an operation that its sender has no business with.
pub async fn ensure_open(call: &AccountCall) -> Result<()> {
    let operation = call.operation;
    let path = operation.path.strip_prefix(PREFIX).unwrap_or_default();
    match path {
        "auth/login" | "auth/code/request" => login::ensure_nobody(call),
        "auth/signup" => signup::ensure_open(call).await,
        "auth/webauthn/signup" if operation.method == Method::Post => {
            signup::ensure_open(call).await
        }
        "auth/password/request" | "auth/password/reset" => {
            password::ensure_enabled(&call.db.get().await?).await
        }
        _ => {
            let db = call.db.get().await?;
            match path {
                "auth/2fa/authenticate" | "auth/webauthn/authenticate" => {
                    authenticate::whose(call, &db).await.map(drop)
                }
                "auth/2fa/trust" => trust::waiting(call, &db).await.map(drop),
                "auth/code/confirm" => code::waiting(call, &db).await.map(drop),
                "auth/provider/signup" => provider::signup::waiting(call, &db).await.map(drop),
                "auth/webauthn/signup" => webauthn::signup::waiting(call, &db).await.map(drop),
                "auth/sessions"
                | "auth/reauthenticate"
                | "auth/2fa/reauthenticate"
                | "auth/webauthn/reauthenticate" => signed_in(call, &db).await.map(drop),
                own if own.starts_with("account/") => signed_in(call, &db).await.map(drop),
                _ => Ok(()),
            }
        }
    }
}

/// Whether there is an operation at this path: one that is switched off is not there, whoever asks.
pub fn is_there(settings: &super::AccountSettings, path: &str) -> bool {
    let of_codes = |path: &str| path.starts_with("auth/code/");
    settings.login_by_code || !path.strip_prefix(PREFIX).is_some_and(of_codes)
}

#[cfg(test)]
mod tests {
    use super::*;
    use ferrostock_api::{Access, OPERATIONS};

    /// Whoever adds an operation with a body says here who may send one.
    #[test]
    fn every_body_has_somebody_who_may_send_it() {
        const EVERYBODY: [&str; 8] = [
            "auth/email/verify",
            "auth/phone/verify",
            "auth/provider/redirect",
            "auth/provider/token",
            "auth/webauthn/login",
            "tokens/refresh",
            "auth/password/request",
            "auth/password/reset",
        ];
        const SOME: [&str; 12] = [
            "auth/login",
            "auth/code/request",
            "auth/code/confirm",
            "auth/signup",
            "auth/webauthn/signup",
            "auth/2fa/authenticate",
            "auth/webauthn/authenticate",
            "auth/2fa/trust",
            "auth/provider/signup",
            "auth/sessions",
            "auth/2fa/reauthenticate",
            "auth/webauthn/reauthenticate",
        ];
        for operation in OPERATIONS {
            let Some(path) = operation.path.strip_prefix(PREFIX) else {
                continue;
            };
            assert_eq!(operation.access, Access::Anonymous, "{path}");
            let known = EVERYBODY.contains(&path)
                || SOME.contains(&path)
                || path == "auth/reauthenticate"
                || path.starts_with("account/");
            assert!(known || operation.form.body.is_none(), "{path}");
        }
    }
}
