//! A security key and its browser, as others wrote them (the crate `passkey`).

use anyhow::{Context as _, Result, anyhow, ensure};
use passkey::authenticator::{Authenticator, UiHint, UserCheck, UserValidationMethod};
use passkey::client::{Client, DefaultClientData};
use passkey::crypto::rust_crypto::RustCryptoBackend;
use passkey::types::Passkey;
use passkey::types::ctap2::{Aaguid, Ctap2Error};
use passkey::types::webauthn::{CredentialCreationOptions, CredentialRequestOptions};
use reqwest::StatusCode;
use serde_json::{Value, json};
use url::Url;

use crate::second_factor::without_trust;
use crate::{Browser, Server};

/// Begins to add a key that signs in alone.
pub const PASSWORDLESS: &str = "/api/auth/v1/account/authenticators/webauthn?passwordless";

/// An authenticator with room for one key, in a browser on a page.
#[derive(Clone, Debug)]
pub struct SecurityKey {
    /// The page.
    pub origin: Url,
    /// Whether it makes sure who uses it.
    pub verifies: bool,
    /// What it holds.
    pub key: Option<Passkey>,
}

/// Who touches it.
struct Hand {
    verifies: bool,
}

#[async_trait::async_trait]
impl UserValidationMethod for Hand {
    type PasskeyItem = Passkey;

    async fn check_user<'a>(
        &self,
        _hint: UiHint<'a, Passkey>,
        presence: bool,
        verification: bool,
    ) -> Result<UserCheck, Ctap2Error> {
        Ok(UserCheck {
            presence,
            verification: verification && self.verifies,
        })
    }

    fn is_presence_enabled(&self) -> bool {
        true
    }

    fn is_verification_enabled(&self) -> Option<bool> {
        self.verifies.then_some(true)
    }
}

impl SecurityKey {
    /// An empty one, on a page of this site.
    pub fn new(site: &str) -> Result<Self> {
        Ok(Self {
            origin: site.parse()?,
            verifies: true,
            key: None,
        })
    }

    fn authenticator(&self) -> Authenticator<Option<Passkey>, Hand, RustCryptoBackend> {
        let hand = Hand {
            verifies: self.verifies,
        };
        let id = Aaguid::new_empty();
        let mut made = Authenticator::new(id, self.key.clone(), hand, RustCryptoBackend);
        made.set_make_credentials_with_signature_counter(true);
        made
    }

    /// Makes a key as the answer with `creation_options` asks for it.
    pub async fn create(&mut self, asked: &Value) -> Result<Value> {
        let options = asked["data"]["creation_options"].clone();
        let options: CredentialCreationOptions =
            serde_json::from_value(options).with_context(|| asked.to_string())?;
        let mut client = Client::new(self.authenticator()).allows_insecure_localhost(true);
        let made = client
            .register(&self.origin, options, DefaultClientData)
            .await
            .map_err(|error| anyhow!("{error:?}"))?;
        self.key.clone_from(client.authenticator().store());
        Ok(serde_json::to_value(made)?)
    }

    /// Uses the key as the answer with `request_options` asks for it.
    pub async fn sign(&mut self, asked: &Value) -> Result<Value> {
        let options = asked["data"]["request_options"].clone();
        let options: CredentialRequestOptions =
            serde_json::from_value(options).with_context(|| asked.to_string())?;
        let mut client = Client::new(self.authenticator())
            .allows_insecure_localhost(true)
            .user_verification_when_preferred(self.verifies);
        let signed = client
            .authenticate(&self.origin, options, DefaultClientData)
            .await
            .map_err(|error| anyhow!("{error:?}"))?;
        self.key.clone_from(client.authenticator().store());
        Ok(serde_json::to_value(signed)?)
    }
}

/// Where browsers find the server; security keys want a host with a name.
pub fn site(server: &Server) -> String {
    server.url.replace("127.0.0.1", "localhost")
}

/// What is answered to a key that is not as it was asked for.
pub fn refusal(param: Option<&str>) -> (StatusCode, Value) {
    let mut error = json!({ "message": "Incorrect code.", "code": "incorrect_code" });
    if let Some(param) = param {
        error["param"] = json!(param);
    }
    let body = json!({ "status": 400, "errors": [error] });
    (StatusCode::BAD_REQUEST, body)
}

/// Signs a user in with the password alone.
pub async fn signed_in(server: &Server, user: &str) -> Result<Browser> {
    let mut browser = Browser::new(&site(server));
    let (status, body) = browser.login(user, user).await?;
    ensure!(status == StatusCode::OK, "{body}");
    Ok(browser)
}

/// Adds a key to the account of whoever is signed in; gives it with what was answered.
pub async fn add(
    server: &Server,
    browser: &mut Browser,
    ask: &str,
) -> Result<(SecurityKey, Value)> {
    let mut key = SecurityKey::new(&site(server))?;
    let (status, asked) = browser.get(ask).await?;
    ensure!(status == StatusCode::OK, "{asked}");
    let body = json!({ "credential": key.create(&asked).await? });
    let (status, body) = browser
        .call("allauth_account_authenticators_webauthn_post", body)
        .await?;
    ensure!(status == StatusCode::OK, "{body}");
    Ok((key, body))
}

/// A user with a key that signs in alone.
pub async fn with_passkey(server: &Server, user: &str) -> Result<(Browser, SecurityKey, Value)> {
    server.user(user, &[]).await?;
    let mut browser = signed_in(server, user).await?;
    let (key, body) = add(server, &mut browser, PASSWORDLESS).await?;
    Ok((browser, key, body))
}

/// Asks and answers, from a browser that is not trusted; gives what the server says to it.
pub async fn show(
    browser: &mut Browser,
    key: &mut SecurityKey,
    ask: &str,
    answer: &str,
) -> Result<(StatusCode, Value)> {
    let (status, asked) = browser.call(ask, Value::Null).await?;
    ensure!(status == StatusCode::OK, "{asked}");
    let body = json!({ "credential": key.sign(&asked).await? });
    let answered = browser.call(answer, body).await?;
    without_trust(browser, answered).await
}
