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
mod login;
pub mod password;
pub mod password_rules;
pub mod seal;
pub mod session;
mod throttle;
pub mod token;
mod visitor;

use std::sync::Arc;

use ferrostock_kernel::db::Row;
use http::{HeaderMap, StatusCode, header};

pub use bearer::bearer;
pub use bootstrap::{Administrator, bootstrap};
pub use identity::Identity;
pub use throttle::{Limits, Throttle};
pub use visitor::Visitor;

use enrolment::enrolment_columns;
use ferrostock_kernel::caller::{Caller, RoleSet, ScopeSet};
use ferrostock_kernel::db::{Database, Session as _};
use ferrostock_kernel::error::{Error, Result};
use login::Logins;
use password::Hasher;
use token::SecretKey;

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
    logins: Logins,
}

impl Authenticator {
    /// An authenticator for the users of a database.
    pub fn new(db: Database, key: SecretKey, limits: Limits, oauth2: bool) -> Self {
        let parallel = std::thread::available_parallelism().map_or(1, usize::from);
        Self {
            throttle: Throttle::new(db.clone(), key.clone(), limits),
            db,
            key,
            hasher: Hasher::new(parallel),
            oauth2,
            logins: Logins::default(),
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
