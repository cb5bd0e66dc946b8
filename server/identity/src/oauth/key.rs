//! The key that ID tokens are signed with.
//!
//! It is made when it is first needed, and kept in the database under encryption with a key that is
//! derived from the server's secret: servers that share both share the key. A server with another
//! secret makes a key of its own; the public halves of all are shown.

use aws_lc_rs::aead::{AES_256_GCM, Aad, Nonce, RandomizedNonceKey};
use aws_lc_rs::encoding::{AsDer as _, Pkcs8V1Der};
use aws_lc_rs::rsa::{KeyPair, KeySize};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use jsonwebtoken::jwk::{Jwk, PublicKeyUse, ThumbprintHash};
use jsonwebtoken::{Algorithm, EncodingKey};
use serde_json::Value;

use crate::auth::token::SecretKey;
use ferrostock_kernel::db::{Database, Session as _};
use ferrostock_kernel::error::{Error, Result};

/// What the derived keys are for.
const SEALING: &str = "oauth signing key: encryption";
const NAMING: &str = "oauth signing key: name";

/// The key, ready to sign.
pub struct SigningKey {
    /// The name of its public half.
    pub id: String,
    /// Its private half.
    pub key: EncodingKey,
}

/// The public halves of all keys, as JSON web keys (RFC 7517).
pub async fn public(db: &Database, secret: &SecretKey) -> Result<Vec<Value>> {
    // So that a client which asks before the first token finds the key of that token.
    signing(db, secret).await?;
    let rows = db
        .get()
        .await?
        .query("SELECT public_key FROM oauth_key ORDER BY id", &[])
        .await?;
    rows.iter()
        .map(|row| Ok(row.try_get("public_key")?))
        .collect()
}

/// The key of this server. The first that needs it makes it; of several at the same time, one.
pub async fn signing(db: &Database, secret: &SecretKey) -> Result<SigningKey> {
    if let Some(found) = find(db, secret).await? {
        return Ok(found);
    }
    let made = tokio::task::spawn_blocking(make)
        .await
        .map_err(Error::internal)??;
    let mut sealed = made.der;
    let nonce = sealing(secret)?
        .seal_in_place_append_tag(Aad::empty(), &mut sealed)
        .map_err(Error::internal)?;
    db.get()
        .await?
        .execute(
            "INSERT INTO oauth_key (sealed_for, sealed, nonce, public_key)
             VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING",
            &[
                &name(secret),
                &sealed,
                &nonce.as_ref().as_slice(),
                &made.public,
            ],
        )
        .await?;
    find(db, secret)
        .await?
        .ok_or_else(|| Error::internal("the new signing key is gone"))
}

fn name(secret: &SecretKey) -> Vec<u8> {
    secret.derived(NAMING).to_vec()
}

fn sealing(secret: &SecretKey) -> Result<RandomizedNonceKey> {
    RandomizedNonceKey::new(&AES_256_GCM, &secret.derived(SEALING)).map_err(Error::internal)
}

async fn find(db: &Database, secret: &SecretKey) -> Result<Option<SigningKey>> {
    let row = db
        .get()
        .await?
        .query_opt(
            "SELECT sealed, nonce, public_key FROM oauth_key WHERE sealed_for = $1",
            &[&name(secret)],
        )
        .await?;
    let Some(row) = row else { return Ok(None) };
    let mut sealed: Vec<u8> = row.try_get("sealed")?;
    let nonce = Nonce::try_assume_unique_for_key(row.try_get("nonce")?).map_err(Error::internal)?;
    let der = sealing(secret)?
        .open_in_place(nonce, Aad::empty(), &mut sealed)
        .map_err(|_| Error::internal("the signing key of ID tokens was tampered with"))?;
    let public: Value = row.try_get("public_key")?;
    let id = public.get("kid").and_then(Value::as_str);
    Ok(Some(SigningKey {
        id: id.unwrap_or_default().to_owned(),
        key: encoding_key(der)?,
    }))
}

/// A new key: its private half, and its public one.
struct Made {
    der: Vec<u8>,
    public: Value,
}

fn make() -> Result<Made> {
    let pair = KeyPair::generate(KeySize::Rsa2048).map_err(Error::internal)?;
    let der: Pkcs8V1Der<'_> = pair.as_der().map_err(Error::internal)?;
    let der = der.as_ref().to_vec();
    let key = encoding_key(&der)?;
    let mut public = Jwk::from_encoding_key(&key, Algorithm::RS256).map_err(Error::internal)?;
    let id = public
        .thumbprint(ThumbprintHash::SHA256)
        .map_err(Error::internal)?;
    public.common.key_id = Some(id);
    public.common.public_key_use = Some(PublicKeyUse::Signature);
    Ok(Made {
        public: serde_json::to_value(public).map_err(Error::internal)?,
        der,
    })
}

/// The crate takes a key in PKCS #8 only as PEM (RFC 7468).
fn encoding_key(der: &[u8]) -> Result<EncodingKey> {
    let text = STANDARD.encode(der);
    let mut pem = String::from("-----BEGIN PRIVATE KEY-----\n");
    for line in text.as_bytes().chunks(64) {
        pem.push_str(&String::from_utf8_lossy(line));
        pem.push('\n');
    }
    pem.push_str("-----END PRIVATE KEY-----\n");
    EncodingKey::from_rsa_pem(pem.as_bytes()).map_err(Error::internal)
}

#[cfg(test)]
mod tests {
    use super::*;
    use jsonwebtoken::{DecodingKey, Header, Validation, decode, encode};

    #[test]
    fn the_public_half_verifies_what_the_private_half_signs() {
        let made = make().unwrap();
        assert_eq!(made.public["kty"], "RSA");
        assert_eq!(made.public["use"], "sig");
        assert!(made.public.get("d").is_none());
        let claims = serde_json::json!({ "sub": "1", "exp": 4_000_000_000_u64 });
        let key = encoding_key(&made.der).unwrap();
        let text = encode(&Header::new(Algorithm::RS256), &claims, &key).unwrap();
        let jwk: Jwk = serde_json::from_value(made.public).unwrap();
        let read = decode::<Value>(
            &text,
            &DecodingKey::from_jwk(&jwk).unwrap(),
            &Validation::new(Algorithm::RS256),
        );
        assert_eq!(read.unwrap().claims, claims);
    }
}
