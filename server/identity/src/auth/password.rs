//! Passwords: argon2id for what is stored anew, Django's forms for what an import brought along.

use std::sync::Arc;

use argon2::{Argon2, PasswordHash, PasswordHasher as _, PasswordVerifier as _};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use password_hash::SaltString;
use rand::RngCore as _;
use sha2::Sha256;
use subtle::ConstantTimeEq as _;
use tokio::sync::Semaphore;

use ferrostock_kernel::error::{Error, Result};

/// What Django calls the form of its standard hashes.
const DJANGO_PBKDF2: &str = "pbkdf2_sha256$";
/// What Django puts before an argon2 hash in PHC form.
const DJANGO_ARGON2: &str = "argon2$";
/// More rounds than any release of Django uses; a hash that asks for more is not believed, as
/// checking it would keep a processor busy for long.
const MOST_ROUNDS: u32 = 10_000_000;

/// What came of comparing a password with a stored hash.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// They do not belong together.
    Wrong,
    /// They belong together.
    Right,
    /// They belong together, and the hash is of a form that should be replaced.
    Outdated,
}

/// Hashes and compares passwords, only so many at a time: hashing is made to be slow, and must not
/// starve everything else.
#[derive(Clone, Debug)]
pub struct Hasher {
    permits: Arc<Semaphore>,
}

impl Hasher {
    /// A hasher that works on so many passwords at the same time.
    pub fn new(parallel: usize) -> Self {
        Self {
            permits: Arc::new(Semaphore::new(parallel.max(1))),
        }
    }

    /// The hash to store for a password.
    pub async fn hash(&self, password: String) -> Result<String> {
        self.blocking(move || hash(&password)).await?
    }

    /// Compares a password with what is stored for a user. `None` stands for a user who does not
    /// exist, and takes as long as one who does; so does a user who has no password.
    pub async fn verify(&self, password: String, stored: Option<String>) -> Result<Verdict> {
        self.blocking(move || {
            if let Some(stored) = stored.filter(|stored| is_usable(stored)) {
                verify(&password, &stored)
            } else {
                // The hash of nothing in particular, with the parameters of real ones.
                let _ = hash(&password);
                Verdict::Wrong
            }
        })
        .await
    }

    async fn blocking<T: Send + 'static>(
        &self,
        work: impl FnOnce() -> T + Send + 'static,
    ) -> Result<T> {
        let _permit = self.permits.acquire().await.map_err(Error::internal)?;
        tokio::task::spawn_blocking(work)
            .await
            .map_err(Error::internal)
    }
}

/// Whether something may belong to what is stored: what Django calls unusable starts with an
/// exclamation mark.
pub fn is_usable(stored: &str) -> bool {
    !stored.is_empty() && !stored.starts_with('!')
}

/// Hashes a password with argon2id and a fresh salt, in PHC form.
pub fn hash(password: &str) -> Result<String> {
    let mut salt = [0; 16];
    rand::rng().fill_bytes(&mut salt);
    let salt = SaltString::encode_b64(&salt).map_err(Error::internal)?;
    let hash = Argon2::default().hash_password(password.as_bytes(), &salt);
    Ok(hash.map_err(Error::internal)?.to_string())
}

/// Compares a password with a stored hash of any known form; other forms never match.
pub fn verify(password: &str, stored: &str) -> Verdict {
    if let Some(django) = stored.strip_prefix(DJANGO_PBKDF2) {
        return outdated(verify_pbkdf2(password, django).unwrap_or(false));
    }
    if let Some(django) = stored.strip_prefix(DJANGO_ARGON2) {
        return outdated(verify_argon2(password, &format!("${django}")));
    }
    if verify_argon2(password, stored) {
        Verdict::Right
    } else {
        Verdict::Wrong
    }
}

const fn outdated(right: bool) -> Verdict {
    if right {
        Verdict::Outdated
    } else {
        Verdict::Wrong
    }
}

fn verify_argon2(password: &str, phc: &str) -> bool {
    PasswordHash::new(phc).is_ok_and(|hash| {
        Argon2::default()
            .verify_password(password.as_bytes(), &hash)
            .is_ok()
    })
}

/// `rounds$salt$hash`, the hash in base64.
fn verify_pbkdf2(password: &str, stored: &str) -> Option<bool> {
    let mut parts = stored.splitn(3, '$');
    let rounds: u32 = parts.next()?.parse().ok()?;
    let salt = parts.next()?;
    let expected = STANDARD.decode(parts.next()?).ok()?;
    if rounds == 0 || rounds > MOST_ROUNDS || expected.len() != 32 {
        return None;
    }
    let mut found = [0; 32];
    pbkdf2::pbkdf2_hmac::<Sha256>(password.as_bytes(), salt.as_bytes(), rounds, &mut found);
    Some(found.ct_eq(&expected).into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn own_hashes_match_and_are_current() {
        let stored = hash("correct horse").unwrap();
        assert!(stored.starts_with("$argon2id$"));
        assert_eq!(verify("correct horse", &stored), Verdict::Right);
        assert_eq!(verify("wrong", &stored), Verdict::Wrong);
        assert_ne!(stored, hash("correct horse").unwrap());
    }

    #[test]
    fn django_hashes_match_and_are_outdated() {
        // PBKDF2-HMAC-SHA256 of "password" with salt "salt", 4096 rounds (the well-known vector).
        let stored = "pbkdf2_sha256$4096$salt$xeR41ZKIyEGqUw22hFxMjZYok6ABzk4RpJY4c6qYE0o=";
        assert_eq!(verify("password", stored), Verdict::Outdated);
        assert_eq!(verify("passwort", stored), Verdict::Wrong);
        let argon2 = format!("argon2{}", hash("x").unwrap());
        assert_eq!(verify("x", &argon2), Verdict::Outdated);
    }

    #[test]
    fn what_is_no_hash_never_matches() {
        for stored in [
            "",
            "!",
            "!unusable",
            "pbkdf2_sha256$x$y$z",
            "pbkdf2_sha256$1$a$",
            "plain",
        ] {
            assert_eq!(verify("", stored), Verdict::Wrong, "{stored}");
            assert_eq!(verify("plain", stored), Verdict::Wrong, "{stored}");
        }
    }
}
