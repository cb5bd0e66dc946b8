//! Sessions: what the server knows of a browser that signed in, or is about to.
//!
//! The browser keeps a random key in a cookie; the database knows the key's hash. A session is given
//! a new key whenever somebody signs in, so that a key which was planted before is worth nothing. It
//! ends with the user's password, with the user's deactivation (the database sees to both), and after
//! two weeks.

use chrono::{DateTime, Utc};
use ferrostock_kernel::db::Row;
use postgres_types::Json;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{Identity, csrf, token};
use crate::auth::visitor::Visitor;
use ferrostock_kernel::db::Session as Statements;
use ferrostock_kernel::error::Result;

/// The cookie with the key.
pub const COOKIE: &str = "sessionid";

/// How long a session lasts, in seconds: two weeks.
const AGE: i64 = 14 * 24 * 60 * 60;
/// How long a session lasts that belongs to nobody, in seconds: an hour.
const BRIEF_AGE: i64 = 60 * 60;
/// How many sessions a user may have; the oldest make place for a new one.
const MOST_PER_USER: i64 = 100;

/// A way in which a user proved who they are, as the account API tells of it.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Proof {
    /// `password`, `code`, `mfa`, …
    pub method: String,
    /// When, in seconds since 1970.
    pub at: f64,
    /// The name that was given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub username: Option<String>,
    /// The e-mail address that was given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// The kind of second factor.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
    /// Of a second factor, its primary key.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
    /// Of a sign-in elsewhere, the provider.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub provider: Option<String>,
    /// Of a sign-in elsewhere, the account.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub uid: Option<String>,
    /// Whether the user was signed in already and proved it once more.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reauthenticated: Option<bool>,
    /// Whether a passkey was shown in place of a password.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub passwordless: Option<bool>,
}

impl Proof {
    /// A proof of now.
    pub fn now(method: &str) -> Self {
        Self {
            method: method.to_owned(),
            at: Utc::now().timestamp_micros() as f64 / 1e6,
            ..Self::default()
        }
    }

    /// The name and the password.
    pub fn password(username: &str) -> Self {
        Self {
            username: Some(username.to_owned()),
            ..Self::now("password")
        }
    }

    /// A second factor of a kind, with its primary key.
    pub fn second_factor(kind: &str, id: i64) -> Self {
        Self {
            kind: Some(kind.into()),
            id: Some(id),
            ..Self::now("mfa")
        }
    }
}

/// What a session keeps in mind.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Data {
    /// How the user proved who they are, in order.
    pub methods: Vec<Proof>,
    /// What signing in waits for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stage: Option<Stage>,
    /// The secret that was shown to set up an authenticator app with; sealed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub totp_secret: Option<Vec<u8>>,
    /// What a security key was asked to sign.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ceremony: Option<Ceremony>,
}

/// What a security key was asked to sign.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Ceremony {
    /// What it was asked for.
    pub purpose: Purpose,
    /// The challenge and its conditions, as the WebAuthn library keeps them.
    pub state: Value,
    /// When, in seconds since 1970.
    pub at: f64,
}

/// What a security key is asked for. An answer counts only for what was asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Purpose {
    /// To become a key of the user who is signed in.
    Add,
    /// To be the second factor of a sign-in.
    Authenticate,
    /// To prove once more who is signed in.
    Reauthenticate,
    /// To sign in alone.
    Login,
    /// To become the key of a new account.
    Signup,
}

impl Data {
    /// How many proofs are kept.
    const MOST_METHODS: usize = 20;

    /// Adds a proof; the oldest make place for it.
    pub fn prove(&mut self, proof: Proof) {
        self.methods.push(proof);
        let over = self.methods.len().saturating_sub(Self::MOST_METHODS);
        self.methods.drain(..over);
    }
}

/// What signing in waits for.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "id", rename_all = "snake_case")]
pub enum Stage {
    /// A second factor.
    MfaAuthenticate,
    /// Whether to trust this browser from now on.
    MfaTrust,
    /// A code that was mailed.
    LoginByCode(SentCode),
    /// The passkey of an account that is to be made.
    MfaSignupWebauthn(NewAccount),
    /// What a provider does not tell of a new user.
    ProviderSignup(Identity),
}

impl Stage {
    /// Its name among the ways to go on.
    pub const fn id(&self) -> &'static str {
        match self {
            Self::MfaAuthenticate => "mfa_authenticate",
            Self::MfaTrust => "mfa_trust",
            Self::LoginByCode(_) => "login_by_code",
            Self::MfaSignupWebauthn(_) => "mfa_signup_webauthn",
            Self::ProviderSignup(_) => "provider_signup",
        }
    }
}

/// A code that was mailed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SentCode {
    /// The address that was named.
    pub email: String,
    /// The code's keyed hash.
    pub hash: Vec<u8>,
    /// When it was sent, in seconds since 1970.
    pub at: f64,
    /// How many wrong codes were given.
    pub wrong: u32,
    /// How often it was sent again.
    pub resent: u32,
}

/// An account that is made once its passkey is.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct NewAccount {
    /// The primary key that is set aside for it: passkeys know it before the account is there.
    pub user_id: i64,
    /// The name to sign in with.
    pub username: String,
    /// The e-mail address.
    pub email: String,
}

/// What a new session is for.
#[derive(Clone, Debug, Default)]
pub struct Opening {
    /// Whose it is.
    pub user_id: Option<i64>,
    /// Whether signing in is not complete yet.
    pub pending: bool,
    /// Whether it only keeps something in mind for a visitor of whom nothing is known. It ends soon,
    /// and forms that the visitor has open still work.
    pub brief: bool,
    /// The token that it was opened with, and ends with.
    pub token_id: Option<i64>,
    /// What it keeps in mind.
    pub data: Data,
}

/// A session that was found.
#[derive(Clone, Debug)]
pub struct Found {
    /// Primary key.
    pub id: i64,
    /// Whose it is.
    pub user_id: Option<i64>,
    /// Whether signing in is not complete yet.
    pub pending: bool,
    /// When it was opened.
    pub created: DateTime<Utc>,
    /// What it keeps in mind.
    pub data: Data,
}

/// What is stored to find a session by: by the cookie as it was set since, or as it was brought. The
/// database may have given up what set it, and what is tried again then finds the visitor's session as
/// it was. Empty for a visitor without the cookie.
pub(super) fn key_hashes(visitor: &Visitor) -> Vec<Vec<u8>> {
    let now = visitor.cookie(COOKIE);
    let keys = now.as_deref().into_iter().chain(visitor.session_key());
    keys.map(token::hash).collect()
}

/// Opens a session, in place of the one that the visitor has; both cookies are new, unless it is
/// brief. Gives its primary key.
pub async fn open(db: &impl Statements, visitor: &Visitor, opening: &Opening) -> Result<i64> {
    let age = if opening.brief { BRIEF_AGE } else { AGE };
    let key = visitor.keep_secret(COOKIE, age);
    db.execute(
        "DELETE FROM session WHERE key_hash = $1
             OR id IN (SELECT id FROM session WHERE expires < now() ORDER BY expires LIMIT 100
                       FOR UPDATE SKIP LOCKED)
             OR id IN (SELECT id FROM session WHERE user_id = $2
                       ORDER BY id DESC OFFSET $3 FOR UPDATE SKIP LOCKED)",
        &[
            &visitor.session_key().map(token::hash),
            &opening.user_id,
            &(MOST_PER_USER - 1),
        ],
    )
    .await?;
    let row = db
        .query_one(
            "INSERT INTO session
                 (key_hash, user_id, pending, token_id, expires, ip, user_agent, data)
             VALUES ($1, $2, $3, $4, now() + make_interval(secs => $5), $6, $7, $8)
             RETURNING id",
            &[
                &token::hash(&key),
                &opening.user_id,
                &opening.pending,
                &opening.token_id,
                &(age as f64),
                &visitor.origin.address,
                &visitor.origin.user_agent.as_deref().unwrap_or_default(),
                &Json(&opening.data),
            ],
        )
        .await?;
    if !opening.brief {
        csrf::rotate(visitor);
    }
    Ok(row.try_get("id")?)
}

/// The visitor's session. Within a transaction it is locked: what was read stays true until its end.
pub async fn find(db: &impl Statements, visitor: &Visitor) -> Result<Option<Found>> {
    let keys = key_hashes(visitor);
    if keys.is_empty() {
        return Ok(None);
    }
    let row = db
        .query_opt(
            "SELECT id, user_id, pending, created, data FROM session
             WHERE key_hash = ANY ($1) AND expires > now() FOR UPDATE",
            &[&keys],
        )
        .await?;
    row.as_ref().map(read).transpose()
}

fn read(row: &Row) -> Result<Found> {
    let Json(data) = row.try_get("data")?;
    Ok(Found {
        id: row.try_get("id")?,
        user_id: row.try_get("user_id")?,
        pending: row.try_get("pending")?,
        created: row.try_get("created")?,
        data,
    })
}

/// Changes what a session keeps in mind.
pub async fn remember(db: &impl Statements, id: i64, data: &Data) -> Result<()> {
    db.execute(
        "UPDATE session SET data = $2, last_seen = now() WHERE id = $1",
        &[&id, &Json(data)],
    )
    .await?;
    Ok(())
}

/// Ends the visitor's session, and has the browser forget it.
pub async fn end(db: &impl Statements, visitor: &Visitor) -> Result<()> {
    let keys = key_hashes(visitor);
    if !keys.is_empty() {
        db.execute("DELETE FROM session WHERE key_hash = ANY ($1)", &[&keys])
            .await?;
    }
    visitor.forget(COOKIE);
    Ok(())
}

/// Ends all sessions of a user but one, as far as no token keeps them.
pub async fn end_others(db: &impl Statements, user_id: i64, id: i64) -> Result<()> {
    db.execute(
        "DELETE FROM session WHERE user_id = $1 AND id <> $2 AND token_id IS NULL",
        &[&user_id, &id],
    )
    .await?;
    Ok(())
}
