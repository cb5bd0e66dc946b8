//! Applications, and how they prove who they are (RFC 6749, 2).

use std::net::IpAddr;

use rand::distr::{Alphanumeric, SampleString as _};
use sha2::{Digest as _, Sha256};
use subtle::ConstantTimeEq as _;

use crate::auth::Authenticator;
use crate::auth::password::Verdict;
use ferrostock_kernel::db::{Database, Row, Session as _};
use ferrostock_kernel::error::Result;

/// What marks the hash of a secret that was made here.
const OURS: &str = "sha256$";
/// Length of a secret in letters and digits: more than 256 bits.
const SECRET_LENGTH: usize = 64;
/// Length of a client identifier.
const CLIENT_ID_LENGTH: usize = 40;

/// How an application gets tokens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Grant {
    /// Users agree.
    AuthorizationCode,
    /// It signs in by itself.
    ClientCredentials,
    /// A way that is not served.
    None,
}

impl Grant {
    /// Reads the stored name.
    pub fn parse(name: &str) -> Self {
        match name {
            "authorization-code" => Self::AuthorizationCode,
            "client-credentials" => Self::ClientCredentials,
            _ => Self::None,
        }
    }
}

/// A registered application.
#[derive(Clone, Debug)]
pub struct Application {
    /// Primary key.
    pub id: i64,
    /// What it calls itself in requests.
    pub client_id: String,
    /// What people call it.
    pub name: String,
    /// Whether it can keep a secret.
    pub confidential: bool,
    /// How it gets tokens.
    pub grant: Grant,
    /// Where browsers may be sent with an answer.
    pub redirect_uris: Vec<String>,
    /// Whether users are not asked.
    pub skip_authorization: bool,
    /// As whom it acts when it signs in by itself.
    pub user_id: Option<i64>,
    secret_hash: Option<String>,
}

impl Application {
    /// The name to show.
    pub fn shown(&self) -> &str {
        if self.name.is_empty() {
            &self.client_id
        } else {
            &self.name
        }
    }

    fn read(row: &Row) -> Result<Self> {
        Ok(Self {
            id: row.try_get("id")?,
            client_id: row.try_get("client_id")?,
            name: row.try_get("name")?,
            confidential: row.try_get::<_, &str>("client_type")? == "confidential",
            grant: Grant::parse(row.try_get("grant_type")?),
            redirect_uris: row.try_get("redirect_uris")?,
            skip_authorization: row.try_get("skip_authorization")?,
            user_id: row.try_get("user_id")?,
            secret_hash: row.try_get("secret_hash")?,
        })
    }
}

/// Finds an application by what it calls itself.
pub async fn find(db: &Database, client_id: &str) -> Result<Option<Application>> {
    if client_id.contains('\0') {
        return Ok(None);
    }
    let row = db
        .get()
        .await?
        .query_opt(
            "SELECT id, client_id, name, client_type, grant_type, redirect_uris,
                    skip_authorization, user_id, secret_hash
             FROM oauth_application WHERE client_id = $1",
            &[&client_id],
        )
        .await?;
    row.as_ref().map(Application::read).transpose()
}

/// A new client identifier.
pub fn new_client_id() -> String {
    Alphanumeric.sample_string(&mut rand::rng(), CLIENT_ID_LENGTH)
}

/// A new secret, and what is stored of it.
pub fn new_secret() -> (String, String) {
    let secret = Alphanumeric.sample_string(&mut rand::rng(), SECRET_LENGTH);
    let hash = hash(&secret);
    (secret, hash)
}

fn hash(secret: &str) -> String {
    let digest = Sha256::digest(secret.as_bytes());
    digest
        .iter()
        .fold(OURS.to_owned(), |text, byte| text + &format!("{byte:02x}"))
}

/// Whether one of these is the application's secret. `from` is the address of whoever shows it.
pub async fn proves(
    db: &Database,
    auth: &Authenticator,
    from: Option<IpAddr>,
    application: &Application,
    secrets: Vec<String>,
) -> Result<bool> {
    let Some(stored) = &application.secret_hash else {
        return Ok(false);
    };
    if stored.starts_with(OURS) {
        let right = |secret: &String| hash(secret).as_bytes().ct_eq(stored.as_bytes()).into();
        return Ok(secrets.iter().any(right));
    }
    // One that an import brought along may be a word that somebody thought of: guesses are counted.
    let subject = format!("\0application {}", application.id);
    let attempt = auth.throttle.begin(&subject, from).await?;
    for secret in secrets {
        if auth.hasher.verify(secret, Some(stored.clone())).await? != Verdict::Wrong {
            attempt.succeeded(&db.get().await?).await?;
            return Ok(true);
        }
    }
    Ok(false)
}
