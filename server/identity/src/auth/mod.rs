//! Who calls.
//!
//! A request names its user by a token (`Authorization: Token …`), by name and password (RFC 7617),
//! by the cookie of a session, or by the access token of an application that acts for the user (RFC
//! 6750). Whatever it is, the user's row is read for every request: who is deactivated, loses a role
//! or has a token revoked is stopped at the next request.

mod bearer;
mod bootstrap;
pub mod csrf;
pub mod enrolment;
pub mod fingerprint;
mod identity;
pub mod password;
pub mod password_rules;
pub mod seal;
pub mod session;
mod throttle;
pub mod token;
mod visitor;

use std::sync::Arc;
use std::time::{Duration, Instant};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use ferrostock_kernel::db::Row;
use hmac::{Hmac, Mac as _};
use http::{HeaderMap, StatusCode, header};
use quick_cache::sync::Cache;
use rand::RngCore as _;
use sha2::Sha256;
use tokio::sync::Mutex;

pub use bearer::bearer;
pub use bootstrap::{Administrator, bootstrap};
pub use identity::Identity;
pub use throttle::{Limits, Throttle};
pub use visitor::Visitor;

use enrolment::enrolment_columns;
use ferrostock_kernel::audit::{self, Event, Origin};
use ferrostock_kernel::caller::{Caller, RoleSet, ScopeSet};
use ferrostock_kernel::db::{Database, Session as _};
use ferrostock_kernel::error::{Error, Result};
use password::{Hasher, Verdict};
use throttle::locked_for;
use token::SecretKey;

/// How long a login by name and password is remembered.
const REMEMBERED: Duration = Duration::from_mins(1);
/// How many logins are remembered.
const MOST_REMEMBERED: usize = 10_000;
/// How many lines there are to wait in; who waits in which is random.
const TURNS: usize = 256;

/// What a user is and may do, in the statements that read callers: `u` is the user. The rules of
/// all groups come as `role:bits`, see [`RoleSet::allow_rule`].
macro_rules! caller_columns {
    () => {
        "u.id AS user_id, u.username, u.is_staff, u.is_superuser, u.is_active,
         ARRAY(
             SELECT r.name || ':' || (r.can_view::int + 2 * r.can_add::int
                                      + 4 * r.can_change::int + 8 * r.can_delete::int)
             FROM user_group_member AS m
             JOIN ruleset AS r ON r.group_id = m.group_id
             WHERE m.user_id = u.id
         ) AS rules"
    };
}
use caller_columns;

/// Knows who calls.
pub struct Authenticator {
    db: Database,
    /// The key that tokens are derived with.
    pub key: SecretKey,
    /// Hashes passwords.
    pub hasher: Hasher,
    /// Counts failed logins.
    pub throttle: Throttle,
    /// Whether applications may act for users (OAuth2).
    oauth2: bool,
    logins: Cache<[u8; 32], Login>,
    /// Whoever shows the same name and password at the same time waits here for each other, so that
    /// the first answers for all.
    turns: [Mutex<()>; TURNS],
    login_key: [u8; 32],
}

/// A login that went well: with this stored hash, at this time.
#[derive(Clone)]
struct Login {
    password: Arc<str>,
    at: Instant,
}

impl Authenticator {
    /// An authenticator for the users of a database.
    pub fn new(db: Database, key: SecretKey, limits: Limits, oauth2: bool) -> Self {
        let mut login_key = [0; 32];
        rand::rng().fill_bytes(&mut login_key);
        let parallel = std::thread::available_parallelism().map_or(1, usize::from);
        Self {
            throttle: Throttle::new(db.clone(), key.clone(), limits),
            db,
            key,
            hasher: Hasher::new(parallel),
            oauth2,
            logins: Cache::new(MOST_REMEMBERED),
            turns: std::array::from_fn(|_| Mutex::new(())),
            login_key,
        }
    }

    /// Whether applications may act for users.
    pub const fn knows_applications(&self) -> bool {
        self.oauth2
    }

    /// Tells who calls: who the `Authorization` header names, else whose session the visitor has.
    /// `None` is somebody without credentials, or with a scheme that is not ours; credentials that
    /// are wrong are refused with 401. Who is known by a session must prove for each change that it
    /// was meant ([`csrf`]). Who has to set up a second factor first is refused as well.
    pub async fn authenticate(
        &self,
        headers: &HeaderMap,
        visitor: &Visitor,
    ) -> Result<Option<Arc<Caller>>> {
        enrolled(self.identify(headers, visitor).await?)
    }

    /// Like [`Self::authenticate`], for who asks about [`Caller::must_enrol`] later.
    pub async fn identify(
        &self,
        headers: &HeaderMap,
        visitor: &Visitor,
    ) -> Result<Option<Arc<Caller>>> {
        // The rarer ways have futures in boxes of their own, which requests with tokens do not carry.
        let Some(value) = headers.get(header::AUTHORIZATION) else {
            return Box::pin(self.by_any_session(visitor)).await;
        };
        let value = value.to_str().unwrap_or_default().trim();
        let (scheme, credentials) = value.split_once(' ').unwrap_or((value, ""));
        let credentials = credentials.trim();
        let one = |what: &str| {
            if credentials.is_empty() {
                refused(format!("Invalid {what} header. No credentials provided."))
            } else if credentials.contains(' ') {
                refused(format!(
                    "Invalid {what} header. Credentials string should not contain spaces."
                ))
            } else {
                Ok(())
            }
        };
        match scheme.to_ascii_lowercase().as_str() {
            "token" => {
                one("token")?;
                self.by_token(credentials).await.map(Some)
            }
            "basic" => {
                one("basic")?;
                Box::pin(self.by_password(credentials, &visitor.origin))
                    .await
                    .map(Some)
            }
            // An application; one whose token is unknown counts as nobody, as with other schemes.
            "bearer" if self.oauth2 => {
                let found = Box::pin(bearer(&self.db, credentials)).await?;
                found.map(|row| caller_for(&row)).transpose()
            }
            _ => Box::pin(self.by_any_session(visitor)).await,
        }
    }

    /// Tells whose session the visitor has. A session that has ended, whose user is not active, or
    /// in which signing in is not complete is none; who has to set up a second factor first is
    /// refused.
    pub async fn by_session(&self, visitor: &Visitor) -> Result<Option<Arc<Caller>>> {
        enrolled(self.by_any_session(visitor).await?)
    }

    /// Like [`Self::by_session`], for who asks about [`Caller::must_enrol`] later.
    pub async fn by_any_session(&self, visitor: &Visitor) -> Result<Option<Arc<Caller>>> {
        let keys = session::key_hashes(visitor);
        if keys.is_empty() {
            return Ok(None);
        }
        let row = self
            .db
            .quick()
            .await?
            .query_opt(
                concat!(
                    "SELECT ",
                    caller_columns!(),
                    ", s.id AS session_id, s.last_seen < now() - interval '1 minute' AS unseen,
                       s.token_id IS NULL AS stands_alone, ",
                    enrolment_columns!(),
                    " FROM session AS s JOIN app_user AS u ON u.id = s.user_id
                     LEFT JOIN api_token AS t ON t.id = s.token_id
                     WHERE s.key_hash = ANY ($1) AND NOT s.pending AND s.expires > now() AND u.is_active
                       AND (t.id IS NULL OR (NOT t.revoked AND t.expiry >= CURRENT_DATE))"
                ),
                &[&keys],
            )
            .await?;
        let Some(row) = row else { return Ok(None) };
        let mut caller = caller(&row)?;
        let id: i64 = row.try_get("session_id")?;
        caller.session_id = Some(id);
        // One that a token opened is worth what the token is.
        caller.must_enrol = row.try_get("stands_alone")? && enrolment::is_missing(&row)?;
        if row.try_get("unseen")? {
            self.db
                .get()
                .await?
                .execute("UPDATE session SET last_seen = now() WHERE id = $1", &[&id])
                .await?;
        }
        Ok(Some(Arc::new(caller)))
    }

    async fn by_token(&self, token: &str) -> Result<Arc<Caller>> {
        let row = self
            .db
            .quick()
            .await?
            .query_opt(
                concat!(
                    "SELECT ",
                    caller_columns!(),
                    ", t.id AS token_id, t.revoked, t.expiry < CURRENT_DATE AS expired,
                       t.last_seen IS DISTINCT FROM CURRENT_DATE AS unseen
                     FROM api_token AS t JOIN app_user AS u ON u.id = t.user_id
                     WHERE t.token_hash = $1"
                ),
                &[&token::hash(token)],
            )
            .await?;
        let Some(row) = row else {
            return refused("Invalid token.");
        };
        if row.try_get("revoked")? {
            return refused("Token has been revoked.");
        }
        if row.try_get("expired")? {
            return refused("Token has expired.");
        }
        let mut caller = caller(&row)?;
        let id: i64 = row.try_get("token_id")?;
        caller.token_id = Some(id);
        if row.try_get("unseen")? {
            self.db
                .get()
                .await?
                .execute(
                    "UPDATE api_token SET last_seen = CURRENT_DATE WHERE id = $1",
                    &[&id],
                )
                .await?;
        }
        Ok(Arc::new(caller))
    }

    async fn by_password(&self, credentials: &str, origin: &Origin) -> Result<Arc<Caller>> {
        let decoded = STANDARD
            .decode(credentials)
            .ok()
            .and_then(|bytes| String::from_utf8(bytes).ok());
        let Some((username, password)) = decoded.as_deref().and_then(|text| text.split_once(':'))
        else {
            return refused("Invalid basic header. Credentials not correctly base64 encoded.");
        };
        self.login(username, password, origin).await
    }

    /// Tells who has this name and password; 401 when they do not belong together.
    async fn login(&self, username: &str, password: &str, origin: &Origin) -> Result<Arc<Caller>> {
        if username.contains('\0') {
            return refused("Invalid username/password.");
        }
        let tried = self.throttle.tried(username, origin.address);
        let row = self
            .db
            .quick()
            .await?
            .query_opt(
                concat!(
                    "SELECT ",
                    caller_columns!(),
                    ", u.password, ",
                    locked_for!("$2", "$3"),
                    " IS NOT NULL AS locked, ",
                    enrolment_columns!(),
                    " FROM app_user AS u WHERE u.username = $1"
                ),
                &[&username, &&tried.subjects[..], &&tried.limits[..]],
            )
            .await?;
        let stored = row
            .as_ref()
            .map(|row| row.try_get::<_, String>("password"))
            .transpose()?;
        let locked = match &row {
            Some(row) => row.try_get("locked")?,
            None => false,
        };
        // Where nobody may guess any more, the memory is no way to go on guessing.
        let right = !locked && self.remembers(username, password, stored.as_deref(), origin)
            || self
                .verify(username, password, stored, origin)
                .await?
                .is_some();
        let Some(row) = row.filter(|_| right) else {
            return refused("Invalid username/password.");
        };
        let caller = caller(&row)?;
        if row.try_get("has_second_factor")? {
            return refused(
                "This account has a second factor: use a token, or sign in with a browser.",
            );
        }
        if enrolment::is_missing(&row)? {
            return refused(
                "This server asks for a second factor: use a token, or sign in with a browser.",
            );
        }
        Ok(Arc::new(caller))
    }

    /// Compares the password with the stored hash (`None` for a user who does not exist), and
    /// remembers that it was right. The memory is bound to the stored hash, so that a new password
    /// ends it. Failures are counted and told to the audit log; after too many, nothing is compared
    /// and the answer is 429. It takes connections of its own: whoever calls should hold none. Gives the hash that is stored now, if the password is right.
    pub async fn verify(
        &self,
        username: &str,
        password: &str,
        stored: Option<String>,
        origin: &Origin,
    ) -> Result<Option<String>> {
        let login = self.login_mac(username, password, origin);
        let _turn = self.turns[usize::from(login[0]) % TURNS].lock().await;
        if self.remembers(username, password, stored.as_deref(), origin) {
            self.throttle.ensure_open(username, origin.address).await?;
            return Ok(stored);
        }
        let attempt = self.throttle.begin(username, origin.address).await?;
        let verdict = self
            .hasher
            .verify(password.to_owned(), stored.clone())
            .await?;
        let (Some(mut stored), true) = (stored, verdict != Verdict::Wrong) else {
            let event = Event::new("login", origin).about_name(username).failed();
            audit::record(&self.db.get().await?, event).await?;
            return Ok(None);
        };
        attempt.succeeded(&self.db.get().await?).await?;
        if verdict == Verdict::Outdated {
            let new = self.hasher.hash(password.to_owned()).await?;
            let replaced = self
                .db
                .get()
                .await?
                .execute(
                    "UPDATE app_user SET password = $3 WHERE username = $1 AND password = $2
                       AND set_config('ferrostock.same_password', 'on', true) = 'on'",
                    &[&username, &stored, &new],
                )
                .await?;
            // Zero when somebody else was faster; the next request finds their hash.
            if replaced == 1 {
                stored = new;
            }
        }
        let remembered = Login {
            password: stored.as_str().into(),
            at: Instant::now(),
        };
        self.logins.insert(login, remembered);
        Ok(Some(stored))
    }

    /// Whether this login went well a moment ago, from where this one comes. It says so of every
    /// right password: only who may try at all asks it.
    fn remembers(
        &self,
        username: &str,
        password: &str,
        stored: Option<&str>,
        origin: &Origin,
    ) -> bool {
        let Some(stored) = stored else { return false };
        let found = self.logins.get(&self.login_mac(username, password, origin));
        found.is_some_and(|login| &*login.password == stored && login.at.elapsed() < REMEMBERED)
    }

    /// Logins are remembered by a hash under a key that only this process knows, and for the
    /// address that they came from: what one knows answers nobody's guesses from elsewhere.
    fn login_mac(&self, username: &str, password: &str, origin: &Origin) -> [u8; 32] {
        // HMAC takes keys of any length; the type only can't say so.
        let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(&self.login_key) else {
            return [0; 32];
        };
        let from = audit::network(origin.address);
        for part in [&from[..], username.as_bytes()] {
            mac.update(&(part.len() as u64).to_be_bytes());
            mac.update(part);
        }
        mac.update(password.as_bytes());
        mac.finalize().into_bytes().into()
    }
}

/// Refuses who has to set up a second factor first.
fn enrolled(caller: Option<Arc<Caller>>) -> Result<Option<Arc<Caller>>> {
    if caller.as_ref().is_some_and(|caller| caller.must_enrol) {
        return Err(enrolment::refusal());
    }
    Ok(caller)
}

fn refused<T>(message: impl Into<std::borrow::Cow<'static, str>>) -> Result<T> {
    Err(Error::refused(StatusCode::UNAUTHORIZED, message))
}

/// The caller of a row that says what an application may do for the user.
fn caller_for(row: &Row) -> Result<Arc<Caller>> {
    let scopes = ScopeSet::from_names(row.try_get::<_, Vec<&str>>("scopes")?);
    Ok(Arc::new(caller(row)?.narrowed(scopes)))
}

fn caller(row: &Row) -> Result<Caller> {
    if !row.try_get::<_, bool>("is_active")? {
        return refused("User inactive or deleted.");
    }
    let mut roles = RoleSet::default();
    for rule in row.try_get::<_, Vec<&str>>("rules")? {
        roles.allow_rule(rule);
    }
    Ok(Caller {
        user_id: row.try_get("user_id")?,
        username: row.try_get("username")?,
        is_staff: row.try_get("is_staff")?,
        is_superuser: row.try_get("is_superuser")?,
        roles,
        token_id: None,
        session_id: None,
        delegated: None,
        must_enrol: false,
    })
}
