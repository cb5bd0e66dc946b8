//! The rules of signing in, for the account API ([`super::login`]) and the page for people alike.

use super::mfa::trust;
use super::user::{User, user_columns};
use crate::auth::session::{self, Data, Opening, Proof};
use crate::auth::token::SecretKey;
use crate::auth::{Authenticator, Visitor};
use ferrostock_kernel::audit::{self, Event, Origin};
use ferrostock_kernel::db::{Database, Session, Transaction};
use ferrostock_kernel::error::Result;

/// The user who has this name and password, with the hash that is stored now. It takes connections of
/// its own: whoever calls should hold none.
pub async fn by_password(
    auth: &Authenticator,
    db: &Database,
    username: &str,
    password: &str,
    origin: &Origin,
) -> Result<Option<User>> {
    // No name has one, and the database would refuse to look.
    if username.contains('\0') {
        return Ok(None);
    }
    let row = db
        .get()
        .await?
        .query_opt(
            concat!(
                "SELECT ",
                user_columns!(),
                " FROM app_user AS u WHERE u.username = $1"
            ),
            &[&username],
        )
        .await?;
    let user = row.as_ref().map(User::read).transpose()?;
    let stored = user.as_ref().map(|user| user.password.clone());
    let hash = auth.verify(username, password, stored, origin).await?;
    Ok(user.zip(hash).map(|(mut user, hash)| {
        user.password = hash;
        user
    }))
}

/// What a user who gave a first proof has to show besides.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum More {
    /// Nothing.
    Nothing,
    /// A second factor.
    SecondFactor,
}

/// Asks what a user has to show besides a first proof; `None` for one who may not sign in (any more).
/// The user's row is read again, and locked: nobody signs in to an account that is deactivated
/// meanwhile, or with a password that is changed meanwhile.
pub async fn more(
    key: &SecretKey,
    transaction: &Transaction<'_>,
    visitor: &Visitor,
    user: &User,
) -> Result<Option<More>> {
    let row = transaction
        .query_opt(
            "SELECT has_second_factor(id) FROM app_user
             WHERE id = $1 AND password = $2 AND is_active FOR NO KEY UPDATE",
            &[&user.id, &user.password],
        )
        .await?;
    let Some(row) = row else { return Ok(None) };
    let asks: bool = row.try_get("has_second_factor")?;
    if asks && !trust::is_trusted(key, transaction, visitor, user).await? {
        return Ok(Some(More::SecondFactor));
    }
    Ok(Some(More::Nothing))
}

/// Opens the session of a user who has shown everything that was asked for, and records it.
pub async fn complete(
    db: &impl Session,
    visitor: &Visitor,
    event: Event,
    user: &User,
    methods: Vec<Proof>,
) -> Result<()> {
    let how: Vec<String> = methods.iter().map(|proof| proof.method.clone()).collect();
    let opening = Opening {
        user_id: Some(user.id),
        data: Data {
            methods,
            ..Data::default()
        },
        ..Opening::default()
    };
    session::open(db, visitor, &opening).await?;
    db.execute(
        "UPDATE app_user SET last_login = now() WHERE id = $1",
        &[&user.id],
    )
    .await?;
    audit::record(db, event.about(user.id).with("methods", how)).await
}
