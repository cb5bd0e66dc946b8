//! Whole sessions of the account API, as InvenTree 530 answers them: each step with its status and what
//! the answer tells, so that clients which are made for it find nothing else here.

mod factor;
mod mail;
mod own;
mod races;
mod signup;
mod told;
mod world;

use serde_json::{Value, json};

const LOGIN: &str = "auth/v1/auth/login";
const SESSION: &str = "auth/v1/auth/session";
const SESSIONS: &str = "auth/v1/auth/sessions";
const TOTP: &str = "auth/v1/account/authenticators/totp";
const FACTORS: &str = "auth/v1/account/authenticators";
const CODES: &str = "auth/v1/account/authenticators/recovery-codes";
const FACTOR: &str = "auth/v1/auth/2fa/authenticate";
const AGAIN: &str = "auth/v1/auth/2fa/reauthenticate";
const TRUST: &str = "auth/v1/auth/2fa/trust";
const EMAIL: &str = "auth/v1/account/email";
const VERIFY: &str = "auth/v1/auth/email/verify";
const CHANGE: &str = "auth/v1/account/password/change";
const FORGOTTEN: &str = "auth/v1/auth/password/request";
const RESET: &str = "auth/v1/auth/password/reset";
const SIGNUP: &str = "auth/v1/auth/signup";
const ME: &str = "user/me/";

/// Nobody is signed in.
const NOBODY: &str = "401 login mfa_login_webauthn";
/// A second factor is asked for.
const ASKED: &str = "401 login mfa_login_webauthn mfa_authenticate*(recovery_codes, totp)";
/// Whether to trust the browser is asked.
const TRUSTED: &str = "401 login mfa_login_webauthn mfa_trust*";

fn engineer() -> Value {
    json!({ "username": "engineer", "password": "engineer" })
}

/// Nothing is sent.
const NONE: Value = Value::Null;
