//! The users whose accounts these are.

use ferrostock_kernel::db::Row;
use ferrostock_models::AuthUser;

use super::answer;
use crate::account::AccountCall;
use crate::auth::session::{self, Found};
use ferrostock_kernel::db::Session;
use ferrostock_kernel::error::{Error, FieldErrors, Result};

/// What is stored where no password signs in: no hash of any.
pub const NO_PASSWORD: &str = "!";

/// A user, as far as the account API cares.
#[derive(Clone, Debug)]
pub struct User {
    /// Primary key.
    pub id: i64,
    /// The name to sign in with.
    pub username: String,
    /// First name.
    pub first_name: String,
    /// Last name.
    pub last_name: String,
    /// E-mail address; empty without one.
    pub email: String,
    /// The hash of the password.
    pub password: String,
    /// Whether the user can sign in with a password.
    pub has_usable_password: bool,
    /// Whether the user may sign in at all.
    pub is_active: bool,
    /// Whether signing in takes a second factor.
    pub has_second_factor: bool,
}

/// The columns that [`User::read`] reads; `u` is the user.
macro_rules! user_columns {
    () => {
        "u.id, u.username, u.first_name, u.last_name, u.email, u.password, u.is_active,
         u.password <> '' AND left(u.password, 1) <> '!' AS has_usable_password,
         has_second_factor(u.id)"
    };
}
pub(super) use user_columns;

impl User {
    /// One who is about to be made, without a password.
    pub fn new(username: &str, email: &str) -> Self {
        Self {
            id: 0,
            username: username.to_owned(),
            first_name: String::new(),
            last_name: String::new(),
            email: email.to_owned(),
            password: NO_PASSWORD.to_owned(),
            has_usable_password: false,
            is_active: true,
            has_second_factor: false,
        }
    }

    /// Reads a row.
    pub fn read(row: &Row) -> Result<Self> {
        Ok(Self {
            id: row.try_get("id")?,
            username: row.try_get("username")?,
            first_name: row.try_get("first_name")?,
            last_name: row.try_get("last_name")?,
            email: row.try_get("email")?,
            password: row.try_get("password")?,
            has_usable_password: row.try_get("has_usable_password")?,
            is_active: row.try_get("is_active")?,
            has_second_factor: row.try_get("has_second_factor")?,
        })
    }

    /// The user of this key.
    pub async fn find(db: &impl Session, id: i64) -> Result<Option<Self>> {
        let row = db
            .query_opt(
                concat!(
                    "SELECT ",
                    user_columns!(),
                    " FROM app_user AS u WHERE u.id = $1"
                ),
                &[&id],
            )
            .await?;
        row.as_ref().map(Self::read).transpose()
    }

    /// The user as clients see it.
    pub fn shown(&self) -> AuthUser {
        AuthUser {
            id: Some(self.id),
            display: Some(self.username.clone()),
            has_usable_password: Some(self.has_usable_password),
            email: Some(self.email.clone()).filter(|email| !email.is_empty()),
            username: Some(self.username.clone()),
        }
    }

    /// Adds what speaks against a new password of the user's, which stands in this field.
    pub fn check_password(&self, field: &str, password: &str, errors: &mut FieldErrors) {
        let names = crate::auth::password_rules::Names {
            username: &self.username,
            first_name: &self.first_name,
            last_name: &self.last_name,
            email: &self.email,
        };
        for message in crate::auth::password_rules::check(password, names) {
            errors.add(field, message);
        }
    }
}

/// Who is signed in: 401 with the ways to sign in for everybody else. Within a transaction the
/// session is locked.
pub async fn signed_in(call: &AccountCall, db: &impl Session) -> Result<(User, Found)> {
    let session = session::find(db, &call.visitor).await?;
    if let Some(session) = session.as_ref().filter(|session| !session.pending)
        && call.caller.is_authenticated()
        && session.user_id == Some(call.caller.user_id)
        && let Some(user) = User::find(db, call.caller.user_id).await?
    {
        return Ok((user, session.clone()));
    }
    let pending = session.as_ref().and_then(answer::Pending::of);
    Err(answer::unauthenticated(call, db, pending.as_ref()).await?)
}

/// Like [`signed_in`], for changes: the user is locked before the session, in the order in which the
/// end of all of a user's sessions locks them.
pub async fn signed_in_to_change(call: &AccountCall, db: &impl Session) -> Result<(User, Found)> {
    lock(db, call.caller.user_id).await?;
    signed_in(call, db).await
}

/// Locks a user, so that two changes of the same account come one after the other.
pub async fn lock(db: &impl Session, user_id: i64) -> Result<()> {
    db.execute(
        "SELECT 1 FROM app_user WHERE id = $1 FOR NO KEY UPDATE",
        &[&user_id],
    )
    .await?;
    Ok(())
}

/// The user with this e-mail address who may sign in: whoever has shown that the address is theirs,
/// else whoever claims it, if it is one alone.
pub async fn by_email(db: &impl Session, email: &str) -> Result<Option<User>> {
    let rows = db
        .query(
            concat!(
                "SELECT ",
                user_columns!(),
                ", coalesce(bool_or(e.verified), false) AS verified
                 FROM app_user AS u
                 LEFT JOIN email_address AS e
                     ON e.user_id = u.id AND fold(e.email) = fold($1)
                 WHERE u.is_active AND (e.id IS NOT NULL OR fold(u.email) = fold($1))
                 GROUP BY u.id ORDER BY verified DESC, u.id LIMIT 2"
            ),
            &[&email],
        )
        .await?;
    match rows.as_slice() {
        [first, ..] if first.try_get("verified")? => User::read(first).map(Some),
        [only] => User::read(only).map(Some),
        _ => Ok(None),
    }
}

/// A session or a user that was there a moment ago is not there any more.
pub fn gone() -> Error {
    Error::unauthenticated()
}
