//! Keys that are mailed: each is random, kept as a hash, works once, and not for long.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use rand::RngCore as _;

use crate::auth::token;
use ferrostock_kernel::db::Session;
use ferrostock_kernel::error::Result;

/// What a key is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Showing that an e-mail address is one's own; three days.
    Email,
    /// Setting a new password; a day.
    Password,
}

impl Kind {
    const fn name(self) -> &'static str {
        match self {
            Self::Email => "email",
            Self::Password => "password",
        }
    }

    /// How long a key works, in hours.
    const fn hours(self) -> i32 {
        match self {
            Self::Email => 72,
            Self::Password => 24,
        }
    }
}

/// Whose a key is, and for which address.
#[derive(Clone, Debug)]
pub struct Holder {
    /// The user.
    pub user_id: i64,
    /// The address.
    pub email: String,
}

/// Makes a key in place of all others that the user has for this.
pub async fn make(db: &impl Session, kind: Kind, user_id: i64, email: &str) -> Result<String> {
    let mut bytes = [0; 32];
    rand::rng().fill_bytes(&mut bytes);
    let key = URL_SAFE_NO_PAD.encode(bytes);
    db.execute(
        "DELETE FROM account_key WHERE user_id = $1 AND kind = $2 AND email = $3
             OR key_hash IN (SELECT key_hash FROM account_key WHERE expires < now()
                             ORDER BY expires LIMIT 100 FOR UPDATE SKIP LOCKED)",
        &[&user_id, &kind.name(), &email],
    )
    .await?;
    db.execute(
        "INSERT INTO account_key (key_hash, kind, user_id, email, expires)
         VALUES ($1, $2, $3, $4, now() + make_interval(hours => $5))",
        &[
            &token::hash(&key),
            &kind.name(),
            &user_id,
            &email,
            &kind.hours(),
        ],
    )
    .await?;
    Ok(key)
}

/// Whose a key is. Within a transaction it is locked: nobody else uses it meanwhile.
pub async fn find(db: &impl Session, kind: Kind, key: &str) -> Result<Option<Holder>> {
    let row = db
        .query_opt(
            "SELECT user_id, email FROM account_key
             WHERE key_hash = $1 AND kind = $2 AND expires > now() FOR UPDATE",
            &[&token::hash(key), &kind.name()],
        )
        .await?;
    row.map(|row| {
        Ok(Holder {
            user_id: row.try_get("user_id")?,
            email: row.try_get("email")?,
        })
    })
    .transpose()
}

/// Uses a key up; false when somebody else has.
pub async fn used(db: &impl Session, key: &str) -> Result<bool> {
    let gone = db
        .execute(
            "DELETE FROM account_key WHERE key_hash = $1",
            &[&token::hash(key)],
        )
        .await?;
    Ok(gone == 1)
}

/// Whether one was made for this address within the last minutes.
pub async fn is_fresh(db: &impl Session, kind: Kind, user_id: i64, email: &str) -> Result<bool> {
    let row = db
        .query_opt(
            "SELECT 1 FROM account_key WHERE user_id = $1 AND kind = $2 AND email = $3
                 AND created > now() - interval '3 minutes'",
            &[&user_id, &kind.name(), &email],
        )
        .await?;
    Ok(row.is_some())
}
