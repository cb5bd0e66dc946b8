//! What authenticators are asked with, and the check of what they answer (WebAuthn 3, §§ 7.1, 7.2).

use std::collections::HashMap;
use std::time::Duration;

use chrono::Utc;
use ferrostock_models::{
    AuthWebAuthnCreation, AuthWebAuthnCreationAnswer, AuthWebAuthnOptions,
    AuthWebAuthnRequestAnswer,
};
use http::StatusCode;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use url::Url;
use webauthn_rs_core::proto::{
    AllowCredentials, AuthenticationResult, AuthenticationState, COSEAlgorithm, Credential,
    PubKeyCredParams, PublicKeyCredential, RegisterPublicKeyCredential, RegistrationState,
    RequestRegistrationExtensions, UserVerificationPolicy,
};
use webauthn_rs_core::{WebauthnCore, error::WebauthnError};

use super::super::answer;
use crate::account::AccountCall;
use crate::auth::session::{Ceremony, Data, Purpose};
use ferrostock_kernel::error::{Error, Result};

/// How long an authenticator may take to answer, in seconds. WebAuthn 3, § 15.1 advises five to ten
/// minutes.
const AGE: f64 = 600.0;

/// The signatures that clients are offered, in the order of preference in which they know them.
const OFFERED: [i64; 10] = [-7, -8, -35, -36, -37, -257, -47, -48, -49, -50];
/// The signatures that can be checked. Every authenticator there is makes one of the first or the
/// last.
const CHECKED: [COSEAlgorithm; 3] = [
    COSEAlgorithm::ES256,
    COSEAlgorithm::ES384,
    COSEAlgorithm::RS256,
];

/// For whom a key is made.
pub struct Owner<'a> {
    /// Primary key; the authenticator keeps it as the user handle.
    pub id: i64,
    /// What the authenticator calls the user.
    pub name: &'a str,
    /// The keys that the user has.
    pub keys: Vec<Vec<u8>>,
    /// Whether the key is to sign in alone: it is found without being named, and its authenticator
    /// makes sure who uses it.
    pub passwordless: bool,
}

/// What an authenticator knows a user by.
pub fn handle(user_id: i64) -> Vec<u8> {
    user_id.to_string().into_bytes()
}

/// The user whom an authenticator means.
pub fn user_of(handle: &[u8]) -> Option<i64> {
    std::str::from_utf8(handle).ok()?.parse().ok()
}

/// This site as authenticators know it: keys belong to the name of its host, and browsers vouch for
/// the origin of the page that asked.
fn site(call: &AccountCall) -> Result<WebauthnCore> {
    let unknown = || {
        answer::failed(
            StatusCode::BAD_REQUEST,
            None,
            "invalid_host",
            "Security keys need a host whose name is known.",
        )
    };
    let url = Url::parse(&call.base_url).map_err(|_| unknown())?;
    let host = url.host_str().ok_or_else(unknown)?;
    let name = match url.port() {
        Some(port) => format!("{host}:{port}"),
        None => host.to_owned(),
    };
    let below = format!(".{host}");
    let origins = call
        .visitor
        .own_origins()
        .filter_map(|origin| Url::parse(origin).ok())
        .filter(|origin| {
            let other = origin.host_str().unwrap_or_default();
            other == host || (url.domain().is_some() && other.ends_with(&below))
        })
        .collect();
    let timeout = Duration::from_secs(AGE as u64);
    Ok(WebauthnCore::new_unsafe_experts_only(
        &name, host, origins, timeout, None, None,
    ))
}

/// An object of any members, as the models have it.
type Object = HashMap<String, Value>;

fn object(value: impl Serialize) -> Result<Object> {
    let value = serde_json::to_value(value).map_err(Error::internal)?;
    serde_json::from_value(value).map_err(Error::internal)
}

fn begun(purpose: Purpose, state: impl Serialize) -> Result<Ceremony> {
    Ok(Ceremony {
        purpose,
        state: serde_json::to_value(state).map_err(Error::internal)?,
        at: now(),
    })
}

fn now() -> f64 {
    Utc::now().timestamp_micros() as f64 / 1e6
}

/// Asks for a new key.
pub fn create(
    call: &AccountCall,
    purpose: Purpose,
    owner: Owner<'_>,
) -> Result<(AuthWebAuthnCreationAnswer, Ceremony)> {
    let site = site(call)?;
    let verification = if owner.passwordless {
        UserVerificationPolicy::Required
    } else {
        UserVerificationPolicy::Discouraged_DO_NOT_USE
    };
    let builder = site
        .new_challenge_register_builder(&handle(owner.id), owner.name, owner.name)
        .map_err(Error::internal)?
        .user_verification_policy(verification)
        .require_resident_key(owner.passwordless)
        .exclude_credentials(Some(owner.keys))
        .credential_algorithms(CHECKED.to_vec())
        .extensions(Some(RequestRegistrationExtensions {
            cred_protect: None,
            uvm: None,
            cred_props: Some(true),
            min_pin_length: None,
            hmac_create_secret: None,
        }));
    let (mut options, state) = site
        .generate_challenge_register(builder)
        .map_err(Error::internal)?;
    options.public_key.pub_key_cred_params = OFFERED
        .map(|alg| PubKeyCredParams {
            type_: "public-key".into(),
            alg,
        })
        .to_vec();
    // What clients know says nothing of these.
    options.public_key.timeout = None;
    options.public_key.attestation = None;
    let answer = AuthWebAuthnCreationAnswer {
        status: 200,
        data: AuthWebAuthnCreation {
            creation_options: object(options)?,
        },
    };
    Ok((answer, begun(purpose, state)?))
}

/// Asks for the use of one of these keys, or of any key of this site's if there are none.
pub fn request(
    call: &AccountCall,
    purpose: Purpose,
    keys: Vec<Vec<u8>>,
) -> Result<(AuthWebAuthnRequestAnswer, Ceremony)> {
    let site = site(call)?;
    // Browsers are told to prefer it in any case; a key that signs in alone has to, since nothing
    // else shows that it is in the hands of its owner.
    let verification = match purpose {
        Purpose::Login => UserVerificationPolicy::Required,
        _ => UserVerificationPolicy::Preferred,
    };
    let builder = site
        .new_challenge_authenticate_builder(Vec::new(), Some(verification))
        .map_err(Error::internal)?;
    let (mut options, state) = site
        .generate_challenge_authenticate(builder)
        .map_err(Error::internal)?;
    options.public_key.user_verification = UserVerificationPolicy::Preferred;
    options.public_key.timeout = None;
    options.public_key.allow_credentials = keys
        .into_iter()
        .map(|id| AllowCredentials {
            type_: "public-key".into(),
            id,
            transports: None,
        })
        .collect();
    let answer = AuthWebAuthnRequestAnswer {
        status: 200,
        data: AuthWebAuthnOptions {
            request_options: object(options)?,
        },
    };
    Ok((answer, begun(purpose, state)?))
}

/// Takes what was asked of an authenticator for a purpose out of a session, if it is recent.
pub fn take<T: DeserializeOwned>(data: &mut Data, purpose: Purpose) -> Option<T> {
    let ceremony = data.ceremony.take()?;
    let recent = (0.0..AGE).contains(&(now() - ceremony.at));
    (ceremony.purpose == purpose && recent)
        .then(|| serde_json::from_value(ceremony.state).ok())
        .flatten()
}

/// Reads what an authenticator answered; `None` if it is nothing of the kind.
pub fn read<T: DeserializeOwned>(answer: Object) -> Option<T> {
    let is_key = answer.get("type").is_some_and(|kind| kind == "public-key");
    let answer = Value::Object(answer.into_iter().collect());
    is_key
        .then(|| serde_json::from_value(answer).ok())
        .flatten()
}

/// The key that was made, if everything about it is as it was asked for.
pub fn created(
    call: &AccountCall,
    state: &RegistrationState,
    answer: &RegisterPublicKeyCredential,
) -> Result<Option<Credential>> {
    Ok(outcome(
        site(call)?.register_credential(answer, state, None),
    ))
}

/// How the key was used, if its signature is right and everything is as it was asked for.
pub fn used(
    call: &AccountCall,
    state: &AuthenticationState,
    answer: &PublicKeyCredential,
    key: &Credential,
) -> Result<Option<AuthenticationResult>> {
    let site = site(call)?;
    Ok(outcome(
        site.authenticate_single_credential(answer, state, key),
    ))
}

fn outcome<T>(result: Result<T, WebauthnError>) -> Option<T> {
    result
        .inspect_err(|reason| tracing::info!(%reason, "a security key was refused"))
        .ok()
}
