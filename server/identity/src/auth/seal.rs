//! Secrets that must be read again, such as those of authenticator apps, and are stored so that the
//! database alone tells nothing of them: XChaCha20-Poly1305 under a key that is derived from the
//! server's secret key.

use chacha20poly1305::aead::{Aead as _, Payload};
use chacha20poly1305::{KeyInit as _, XChaCha20Poly1305, XNonce};
use rand::RngCore as _;

use super::token::SecretKey;
use ferrostock_kernel::error::{Error, Result};

/// Length of a nonce in bytes.
const NONCE: usize = 24;

fn cipher(key: &SecretKey) -> XChaCha20Poly1305 {
    XChaCha20Poly1305::new(&key.mac(&[b"seal"]).into())
}

/// Seals a secret. It can only be opened for what it belongs to.
pub fn seal(key: &SecretKey, belongs_to: &str, secret: &[u8]) -> Result<Vec<u8>> {
    let mut sealed = vec![0; NONCE];
    rand::rng().fill_bytes(&mut sealed);
    let payload = Payload {
        msg: secret,
        aad: belongs_to.as_bytes(),
    };
    let text = cipher(key)
        .encrypt(&nonce(&sealed)?, payload)
        .map_err(Error::internal)?;
    sealed.extend(text);
    Ok(sealed)
}

/// Opens what was sealed under the same key, for the same thing.
pub fn open(key: &SecretKey, belongs_to: &str, sealed: &[u8]) -> Result<Vec<u8>> {
    let (start, text) = sealed
        .split_at_checked(NONCE)
        .ok_or_else(|| Error::internal("a sealed secret is cut off"))?;
    let payload = Payload {
        msg: text,
        aad: belongs_to.as_bytes(),
    };
    cipher(key)
        .decrypt(&nonce(start)?, payload)
        .map_err(|_| Error::internal("a secret was sealed under another key"))
}

fn nonce(bytes: &[u8]) -> Result<XNonce> {
    let nonce: [u8; NONCE] = bytes.try_into().map_err(Error::internal)?;
    Ok(nonce.into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_same_key_opens_it_for_the_same_thing() {
        let key = SecretKey::new([1; 32]);
        let sealed = seal(&key, "totp 7", b"secret").unwrap();
        assert_eq!(open(&key, "totp 7", &sealed).unwrap(), b"secret");
        assert!(open(&key, "totp 8", &sealed).is_err());
        assert!(open(&SecretKey::new([2; 32]), "totp 7", &sealed).is_err());
        assert!(open(&key, "totp 7", &sealed[..20]).is_err());
        assert_ne!(sealed, seal(&key, "totp 7", b"secret").unwrap());
    }
}
