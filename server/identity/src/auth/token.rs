//! Tokens: strings that stand for a user.
//!
//! A token is shown again to its owner on request, yet kept nowhere: it is derived from a random
//! nonce with the server's secret key, and found by its hash when somebody shows it. Whoever reads
//! the database alone can neither use nor make one.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use chrono::{DateTime, Months, NaiveDate, Utc};
use hmac::{Hmac, Mac as _};
use rand::RngCore as _;
use sha2::{Digest as _, Sha256};

use ferrostock_kernel::db::Session;
use ferrostock_kernel::error::{Error, Result};

/// The key that tokens are derived with.
#[derive(Clone)]
pub struct SecretKey(std::sync::Arc<[u8]>);

impl SecretKey {
    /// Takes a key; 32 bytes or more.
    pub fn new(bytes: impl Into<std::sync::Arc<[u8]>>) -> Self {
        Self(bytes.into())
    }

    /// A fresh key, as text.
    pub fn random() -> String {
        let mut bytes = [0; 32];
        rand::rng().fill_bytes(&mut bytes);
        URL_SAFE_NO_PAD.encode(bytes)
    }

    /// The keyed hash of what `parts` say, for the purpose that the first part names.
    pub fn mac(&self, parts: &[&[u8]]) -> [u8; 32] {
        // HMAC takes keys of any length; the type only can't say so.
        let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(&self.0) else {
            return [0; 32];
        };
        for part in parts {
            mac.update(&(part.len() as u64).to_be_bytes());
            mac.update(part);
        }
        mac.finalize().into_bytes().into()
    }

    /// A key of 32 bytes for one purpose only; who knows it learns nothing of other keys.
    pub fn derived(&self, purpose: &str) -> [u8; 32] {
        self.mac(&[b"key", purpose.as_bytes()])
    }

    /// The token that belongs to a nonce: `inv-`, 40 hexadecimal digits, and the day of its
    /// creation.
    pub fn token(&self, nonce: &[u8], created: DateTime<Utc>) -> String {
        let mac = self.mac(&[b"token", nonce]);
        let mut token = String::from("inv-");
        for byte in &mac[..20] {
            token.push_str(&format!("{byte:02x}"));
        }
        token + &created.format("-%Y%m%d").to_string()
    }
}

impl std::fmt::Debug for SecretKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("SecretKey")
    }
}

/// What is stored to find a token by.
pub fn hash(token: &str) -> Vec<u8> {
    Sha256::digest(token.as_bytes()).to_vec()
}

/// A token with the middle hidden, as lists show it.
pub fn redact(token: &str) -> String {
    const SHOWN_BEFORE: usize = 8;
    const SHOWN_AFTER: usize = 12;
    let length = token.chars().count();
    let hidden = |at: usize| at >= SHOWN_BEFORE && at + SHOWN_AFTER < length;
    token
        .chars()
        .enumerate()
        .map(|(at, c)| if hidden(at) { '*' } else { c })
        .collect()
}

/// A token that was given to its owner.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Issued {
    /// Primary key.
    pub id: i64,
    /// The token itself.
    pub token: String,
    /// Its name.
    pub name: String,
    /// The last day on which it works.
    pub expiry: NaiveDate,
    /// Whether it was made just now.
    pub new: bool,
}

/// Gives the user's token of this name: the one there is (of several the one that works longest),
/// or a new one that works for a year. However many ask at the same time, all get the same.
pub async fn give(
    session: &impl Session,
    key: &SecretKey,
    user_id: i64,
    name: &str,
) -> Result<Issued> {
    // One that has expired makes place for a new one.
    session
        .execute(
            "UPDATE api_token SET revoked = true
             WHERE user_id = $1 AND name = $2 AND given AND NOT revoked AND expiry < CURRENT_DATE",
            &[&user_id, &name],
        )
        .await?;
    if let Some(issued) = find(session, key, user_id, name).await? {
        return Ok(issued);
    }
    if let Some(issued) = insert(session, key, user_id, name, None, true).await? {
        return Ok(issued);
    }
    // Somebody else was faster.
    find(session, key, user_id, name)
        .await?
        .ok_or_else(|| Error::internal("a new token is gone"))
}

/// Makes a token, for a year unless `expiry` says otherwise. There may be others of this name.
pub async fn create(
    session: &impl Session,
    key: &SecretKey,
    user_id: i64,
    name: &str,
    expiry: Option<NaiveDate>,
) -> Result<Issued> {
    insert(session, key, user_id, name, expiry, false)
        .await?
        .ok_or_else(|| Error::internal("a token was not made"))
}

/// Adds a token; `None` when it is to be the one of its name and there is one already.
async fn insert(
    session: &impl Session,
    key: &SecretKey,
    user_id: i64,
    name: &str,
    expiry: Option<NaiveDate>,
    given: bool,
) -> Result<Option<Issued>> {
    let mut nonce = vec![0; 32];
    rand::rng().fill_bytes(&mut nonce);
    let created = Utc::now();
    let token = key.token(&nonce, created);
    let hash = hash(&token);
    let today = created.date_naive();
    let expiry = expiry
        .or_else(|| today.checked_add_months(Months::new(12)))
        .unwrap_or(today);
    let row = session
        .query_opt(
            "INSERT INTO api_token (user_id, name, nonce, token_hash, created, expiry, given)
             VALUES ($1, $2, $3, $4, $5, $6, $7)
             ON CONFLICT (user_id, name) WHERE given AND NOT revoked DO NOTHING
             RETURNING id",
            &[&user_id, &name, &nonce, &hash, &created, &expiry, &given],
        )
        .await?;
    row.map(|row| {
        Ok(Issued {
            id: row.try_get("id")?,
            token,
            name: name.to_owned(),
            expiry,
            new: true,
        })
    })
    .transpose()
}

/// The token of this name that works longest. One that this key did not make is passed over, as
/// nobody can show it again: it goes on working for those who have it. Only the one that is given by
/// its name becomes the one of this key.
async fn find(
    session: &impl Session,
    key: &SecretKey,
    user_id: i64,
    name: &str,
) -> Result<Option<Issued>> {
    const MOST: i64 = 100;
    let rows = session
        .query(
            "SELECT id, nonce, token_hash, created, expiry, given FROM api_token
             WHERE user_id = $1 AND name = $2 AND NOT revoked AND expiry >= CURRENT_DATE
             ORDER BY expiry DESC, id LIMIT $3",
            &[&user_id, &name, &MOST],
        )
        .await?;
    let mut foreign = None;
    for row in rows {
        let issued = Issued {
            id: row.try_get("id")?,
            token: key.token(row.try_get("nonce")?, row.try_get("created")?),
            name: name.to_owned(),
            expiry: row.try_get("expiry")?,
            new: false,
        };
        if hash(&issued.token) == row.try_get::<_, &[u8]>("token_hash")? {
            return Ok(Some(issued));
        }
        if row.try_get("given")? {
            foreign = Some(issued);
        }
    }
    if let Some(issued) = &foreign {
        session
            .execute(
                "UPDATE api_token SET token_hash = $2 WHERE id = $1",
                &[&issued.id, &hash(&issued.token)],
            )
            .await?;
    }
    Ok(foreign)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_belongs_to_its_nonce_and_key() {
        let created = "2026-11-23T10:00:00Z".parse().unwrap();
        let key = SecretKey::new([7; 32]);
        let token = key.token(b"nonce", created);
        assert_eq!(token.len(), 53);
        assert!(token.starts_with("inv-") && token.ends_with("-20261123"));
        assert_eq!(token, key.token(b"nonce", created));
        assert_ne!(token, key.token(b"other", created));
        assert_ne!(token, SecretKey::new([8; 32]).token(b"nonce", created));
        assert_eq!(format!("{key:?}"), "SecretKey");
    }

    #[test]
    fn redaction_hides_the_middle() {
        let redacted = redact("inv-6e9f00000000000000000000000000000000000f63-20261123");
        assert!(redacted.starts_with("inv-6e9f*") && redacted.ends_with("*f63-20261123"));
        assert!(!redacted.contains("00000"));
        assert_eq!(redact("short"), "short");
    }
}
