//! Sign-ins that are under way at a provider.
//!
//! The browser that begins one gets a cookie for it, and a state that the provider hands back. Both
//! must come together, once and within minutes: nobody can end in one browser what was begun in
//! another.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use rand::RngCore as _;

use super::client::Secrets;
use crate::account::AccountCall;
use crate::auth::token::{self, SecretKey};
use crate::auth::{Visitor, session};
use ferrostock_kernel::db::Session;
use ferrostock_kernel::error::Result;

/// The cookie of the browser that began it.
const COOKIE: &str = "provider_login";
/// How long it may take, in seconds.
const AGE: i64 = 600;

/// What a sign-in with a provider is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Process {
    /// To sign in.
    Login,
    /// To connect the account with the user who is signed in.
    Connect,
}

impl Process {
    /// Its name, as clients know it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Login => "login",
            Self::Connect => "connect",
        }
    }
}

impl From<&str> for Process {
    /// The process of this name; the form lets no other names through than these two.
    fn from(name: &str) -> Self {
        match name {
            "connect" => Self::Connect,
            _ => Self::Login,
        }
    }
}

/// A sign-in that was under way.
#[derive(Clone, Debug)]
pub struct Flow {
    /// What it is for.
    pub process: Process,
    /// The session that the account is to be connected in.
    pub session_id: Option<i64>,
    /// Where the browser goes afterwards.
    pub callback_url: String,
    /// What is unguessable about it.
    pub secrets: Secrets,
}

/// Begins one: gives what is unguessable about it.
pub async fn begin(
    call: &AccountCall,
    db: &impl Session,
    provider: &str,
    process: Process,
    callback_url: &str,
) -> Result<Secrets> {
    let mut bytes = [0; 32];
    rand::rng().fill_bytes(&mut bytes);
    let state = URL_SAFE_NO_PAD.encode(bytes);
    let browser = call.visitor.keep_secret(COOKIE, AGE);
    let session_id = match process {
        Process::Login => None,
        Process::Connect => session::find(db, &call.visitor)
            .await?
            .map(|found| found.id),
    };
    db.execute(
        "DELETE FROM provider_login WHERE state_hash IN (
             SELECT state_hash FROM provider_login WHERE expires < now()
             ORDER BY expires LIMIT 100 FOR UPDATE SKIP LOCKED)",
        &[],
    )
    .await?;
    db.execute(
        "INSERT INTO provider_login
             (state_hash, browser_hash, session_id, provider, process, callback_url, expires)
         VALUES ($1, $2, $3, $4, $5, $6, now() + make_interval(secs => $7))",
        &[
            &token::hash(&state),
            &token::hash(&browser),
            &session_id,
            &provider,
            &process.name(),
            &callback_url,
            &(AGE as f64),
        ],
    )
    .await?;
    Ok(secrets(&call.auth.key, state))
}

/// Ends the one of this state, if this browser began it with this provider; it can't be ended again.
pub async fn end(
    key: &SecretKey,
    db: &impl Session,
    visitor: &Visitor,
    provider: &str,
    state: &str,
) -> Result<Option<Flow>> {
    let Some(browser) = visitor.cookie(COOKIE) else {
        return Ok(None);
    };
    let row = db
        .query_opt(
            "DELETE FROM provider_login
             WHERE state_hash = $1 AND browser_hash = $2 AND provider = $3 AND expires > now()
             RETURNING process, session_id, callback_url",
            &[&token::hash(state), &token::hash(&browser), &provider],
        )
        .await?;
    let Some(row) = row else { return Ok(None) };
    visitor.forget(COOKIE);
    Ok(Some(Flow {
        process: Process::from(row.try_get::<_, &str>("process")?),
        session_id: row.try_get("session_id")?,
        callback_url: row.try_get("callback_url")?,
        secrets: secrets(key, state.to_owned()),
    }))
}

/// Nonce and verifier are derived from the state, so that they need not be stored.
fn secrets(key: &SecretKey, state: String) -> Secrets {
    let derived = |what: &[u8]| URL_SAFE_NO_PAD.encode(key.mac(&[what, state.as_bytes()]));
    Secrets {
        nonce: derived(b"provider nonce"),
        verifier: derived(b"provider verifier"),
        state,
    }
}
