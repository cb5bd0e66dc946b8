//! Security keys and passkeys (WebAuthn): `auth/webauthn` and `account/authenticators/webauthn`.
//!
//! Each of them comes in two steps. `GET` gives what a browser asks an authenticator with, and keeps
//! the challenge in the session; the second step takes what the authenticator made of it. A challenge
//! counts for what it was asked for, in its session, once, and not for long ([`ceremony`]).

pub mod authenticate;
mod ceremony;
mod credential;
pub mod login;
pub mod manage;
pub mod reauthenticate;
pub mod signup;
