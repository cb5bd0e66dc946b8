//! ID tokens: who signed in, when and for whom (OpenID Connect Core, 2).

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use chrono::Utc;
use jsonwebtoken::{Algorithm, Header, encode};
use serde::Serialize;
use sha2::{Digest as _, Sha256};

use super::claims::Claims;
use super::client::Application;
use super::redeem::Redeemed;
use super::{issue, key};
use crate::auth::token::SecretKey;
use ferrostock_kernel::db::{Database, Session as _};
use ferrostock_kernel::error::{Error, Result};

#[derive(Serialize)]
struct IdToken<'a> {
    iss: String,
    aud: &'a str,
    exp: i64,
    iat: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    auth_time: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    nonce: Option<&'a str>,
    at_hash: String,
    #[serde(flatten)]
    user: Claims,
}

/// Makes the ID token that goes with an access token; `issuer` is the name of this server.
pub async fn make(
    db: &Database,
    secret: &SecretKey,
    issuer: String,
    application: &Application,
    redeemed: &Redeemed,
    access_token: &str,
) -> Result<String> {
    let row = db
        .get()
        .await?
        .query_one(
            "SELECT id AS user_id, username, first_name, last_name, email
             FROM app_user WHERE id = $1",
            &[&redeemed.user_id],
        )
        .await?;
    let now = Utc::now().timestamp();
    let claims = IdToken {
        iss: issuer,
        aud: &application.client_id,
        exp: now + issue::ACCESS_LIFE,
        iat: now,
        auth_time: redeemed.auth_time.map(|time| time.timestamp()),
        nonce: redeemed.nonce.as_deref(),
        // The left half of the hash (OpenID Connect Core, 3.1.3.6).
        at_hash: URL_SAFE_NO_PAD.encode(&Sha256::digest(access_token.as_bytes())[..16]),
        user: Claims::read(&row)?,
    };
    let signing = key::signing(db, secret).await?;
    let header = Header {
        kid: Some(signing.id),
        ..Header::new(Algorithm::RS256)
    };
    encode(&header, &claims, &signing.key).map_err(Error::internal)
}
