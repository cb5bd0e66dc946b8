//! Applications, and how they prove who they are (RFC 6749, 2).

use crate::db::Row;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use http::header;
use rand::distr::{Alphanumeric, SampleString as _};
use sha2::{Digest as _, Sha256};
use subtle::ConstantTimeEq as _;

use super::failure::Failure;
use crate::auth::password::Verdict;
use crate::db::{Database, Session as _};
use crate::error::Result;
use crate::web::{Form, Request};

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

/// The application that a request comes from: a confidential one has proved it, a public one only
/// says so.
pub async fn authenticate(request: &Request<'_>, form: &Form) -> Result<Application, Failure> {
    let refused = || Failure::invalid_client("The client is unknown, or its secret is wrong.");
    let basic = basic(request)?;
    let in_form = form.one("client_id")?;
    let secret = form.one("client_secret")?;
    let (client_id, secrets) = match basic {
        Some(_) if secret.is_some() => {
            return Err(Failure::invalid_request(
                "The client proves who it is in two ways; one is enough.",
            ));
        }
        Some((client_id, ..)) if in_form.is_some_and(|other| *other != client_id) => {
            return Err(Failure::invalid_request("Two clients are named."));
        }
        Some((client_id, secrets)) => (client_id, secrets),
        None => (
            in_form.ok_or_else(refused)?.to_owned(),
            secret.map(str::to_owned).into_iter().collect(),
        ),
    };
    let application = find(&request.server.db, &client_id)
        .await?
        .ok_or_else(refused)?;
    let proven = if application.confidential {
        proves(request, &application, secrets).await?
    } else {
        secrets.iter().all(String::is_empty)
    };
    if proven {
        Ok(application)
    } else {
        Err(refused())
    }
}

/// Like [`authenticate`], for what only clients that keep a secret may do.
pub async fn confidential(request: &Request<'_>, form: &Form) -> Result<Application, Failure> {
    let application = authenticate(request, form).await?;
    if application.confidential {
        Ok(application)
    } else {
        Err(Failure::invalid_client("Only confidential clients may."))
    }
}

/// Whether one of these is the application's secret.
async fn proves(
    request: &Request<'_>,
    application: &Application,
    secrets: Vec<String>,
) -> Result<bool, Failure> {
    let Some(stored) = &application.secret_hash else {
        return Ok(false);
    };
    if stored.starts_with(OURS) {
        let right = |secret: &String| hash(secret).as_bytes().ct_eq(stored.as_bytes()).into();
        return Ok(secrets.iter().any(right));
    }
    // One that an import brought along may be a word that somebody thought of: guesses are counted.
    let auth = &request.server.auth;
    let subject = format!("\0application {}", application.id);
    let address = request.visitor.origin.address;
    let attempt = auth.throttle.begin(&subject, address).await?;
    for secret in secrets {
        if auth.hasher.verify(secret, Some(stored.clone())).await? != Verdict::Wrong {
            attempt.succeeded(&request.server.db.get().await?).await?;
            return Ok(true);
        }
    }
    Ok(false)
}

/// Name and secret in the `Authorization` header. Each should be encoded like a form's value (RFC
/// 6749, 2.3.1); many clients send the secret as it is, so that is the second reading of it.
fn basic(request: &Request<'_>) -> Result<Option<(String, Vec<String>)>, Failure> {
    let Some(value) = request.headers.get(header::AUTHORIZATION) else {
        return Ok(None);
    };
    let unreadable = || Failure::invalid_client("The Authorization header can't be read.");
    let value = value.to_str().map_err(|_| unreadable())?;
    let (scheme, credentials) = value.split_once(' ').ok_or_else(unreadable)?;
    if !scheme.eq_ignore_ascii_case("basic") {
        return Err(unreadable());
    }
    let decoded = STANDARD.decode(credentials.trim()).ok();
    let text = decoded.and_then(|bytes| String::from_utf8(bytes).ok());
    let (name, secret) = text
        .as_deref()
        .and_then(|text| text.split_once(':'))
        .ok_or_else(unreadable)?;
    let decoded = form_decoded(secret);
    let secrets = if decoded == secret {
        vec![decoded]
    } else {
        vec![decoded, secret.to_owned()]
    };
    Ok(Some((form_decoded(name), secrets)))
}

fn form_decoded(text: &str) -> String {
    let spaced = text.replace('+', " ");
    percent_encoding::percent_decode_str(&spaced)
        .decode_utf8_lossy()
        .into_owned()
}
