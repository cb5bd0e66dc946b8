//! Signing in with name and password: the right password of a moment ago is remembered, since comparing it
//! takes long by design, and failed logins are counted.

use std::array;
use std::sync::Arc;
use std::time::{Duration, Instant};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use hmac::{Hmac, Mac as _};
use quick_cache::sync::Cache;
use rand::RngCore as _;
use sha2::Sha256;
use tokio::sync::{Mutex, MutexGuard};

use super::enrolment::{self, enrolment_columns};
use super::password::Verdict;
use super::throttle::locked_for;
use super::{Authenticator, caller, caller_columns, refused};
use ferrostock_kernel::audit::{self, Event, Origin};
use ferrostock_kernel::caller::Caller;
use ferrostock_kernel::db::Session as _;
use ferrostock_kernel::error::Result;

/// How long a login by name and password is remembered.
const REMEMBERED: Duration = Duration::from_mins(1);
/// How many logins are remembered.
const MOST_REMEMBERED: usize = 10_000;
/// How many lines there are to wait in; who waits in which is random.
const TURNS: usize = 256;

/// The logins that went well a moment ago, and those that are under way.
pub(super) struct Logins {
    remembered: Cache<Mac, Login>,
    /// Whoever shows the same name and password at the same time waits here for each other, so that
    /// the first answers for all.
    turns: [Mutex<()>; TURNS],
    key: [u8; 32],
}

/// What a login is remembered by.
type Mac = [u8; 32];

/// A login that went well: with this stored hash, at this time.
#[derive(Clone)]
struct Login {
    password: Arc<str>,
    at: Instant,
}

impl Default for Logins {
    fn default() -> Self {
        let mut key = [0; 32];
        rand::rng().fill_bytes(&mut key);
        Self {
            remembered: Cache::new(MOST_REMEMBERED),
            turns: array::from_fn(|_| Mutex::new(())),
            key,
        }
    }
}

impl Logins {
    /// Logins are remembered by a hash under a key that only this process knows, and for the
    /// address that they came from: what one knows answers nobody's guesses from elsewhere.
    fn mac(&self, username: &str, password: &str, origin: &Origin) -> Mac {
        // HMAC takes keys of any length; the type only can't say so.
        let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(&self.key) else {
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

    /// Waits for others who show the same.
    async fn turn(&self, login: &Mac) -> MutexGuard<'_, ()> {
        self.turns[usize::from(login[0]) % TURNS].lock().await
    }

    /// Whether this login went well a moment ago, from where this one comes. It says so of every
    /// right password: only who may try at all asks it.
    fn has(&self, login: &Mac, stored: Option<&str>) -> bool {
        let Some(stored) = stored else { return false };
        let found = self.remembered.get(login);
        found.is_some_and(|login| &*login.password == stored && login.at.elapsed() < REMEMBERED)
    }

    fn remember(&self, login: Mac, stored: &str) {
        let well = Login {
            password: stored.into(),
            at: Instant::now(),
        };
        self.remembered.insert(login, well);
    }
}

impl Authenticator {
    /// Tells who has the name and password of these credentials (RFC 7617).
    pub(super) async fn by_password(
        &self,
        credentials: &str,
        origin: &Origin,
    ) -> Result<Arc<Caller>> {
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
        let login = self.logins.mac(username, password, origin);
        // Where nobody may guess any more, the memory is no way to go on guessing.
        let right = !locked && self.logins.has(&login, stored.as_deref())
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
    /// and the answer is 429. It takes connections of its own: whoever calls should hold none. Gives
    /// the hash that is stored now, if the password is right.
    pub async fn verify(
        &self,
        username: &str,
        password: &str,
        stored: Option<String>,
        origin: &Origin,
    ) -> Result<Option<String>> {
        let login = self.logins.mac(username, password, origin);
        let _turn = self.logins.turn(&login).await;
        if self.logins.has(&login, stored.as_deref()) {
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
        self.logins.remember(login, &stored);
        Ok(Some(stored))
    }
}
