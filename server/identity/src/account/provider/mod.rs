//! Signing in with accounts elsewhere: outside OpenID Connect providers.
//!
//! A browser is sent to a provider ([`redirect`]), comes back to a page of ours with
//! a code, and the provider says for it who signed in ([`client`]); an app shows an ID token instead
//! ([`token`]). What becomes of whoever it is decides [`complete`]: a user to whom the account
//! belongs is signed in, a user who is signed in gets it connected, and who is not known yet makes
//! an account ([`signup`]), if the administrators allow that. Never does an e-mail address alone
//! lead into an account that exists.

mod client;
pub mod complete;
pub mod flow;
mod http;
pub mod redirect;
mod settings;
pub mod signup;
pub mod token;

use ferrostock_models::{AuthProvider, AuthProviderAccount};
use serde_json::{Value, json};

pub use client::Provider;
pub use settings::{ProviderSettings, is_loopback};

use super::answer;
use ferrostock_kernel::db::Session;
use ferrostock_kernel::error::{Error, Result};
use ferrostock_kernel::setting::Settings;

/// How a provider can be used, as clients are told of it.
const FLOWS: [&str; 2] = ["provider_redirect", "provider_token"];

/// The providers that the settings name.
#[derive(Default)]
pub struct Providers(Vec<Provider>);

impl Providers {
    /// The providers of these settings.
    pub fn new(settings: &[ProviderSettings]) -> anyhow::Result<Self> {
        let all = settings.iter().cloned().map(Provider::new);
        Ok(Self(all.collect::<anyhow::Result<_>>()?))
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The provider of this name, whether or not it may be used now.
    pub fn named(&self, id: &str) -> Option<&Provider> {
        self.0.iter().find(|provider| provider.settings.id == id)
    }

    /// Who signs the tokens of the providers.
    pub fn issuers(&self) -> Vec<&str> {
        let issuers = self.0.iter().map(|one| one.settings.issuer.as_str());
        issuers.collect()
    }

    /// Whether users may sign in with providers: there are some, and the administrators allow it
    /// (`LOGIN_ENABLE_SSO`).
    pub async fn are_on(&self, db: &impl Session) -> Result<bool> {
        if self.is_empty() {
            return Ok(false);
        }
        let settings = Settings::load(db, &["LOGIN_ENABLE_SSO"]).await?;
        Ok(settings.flag("LOGIN_ENABLE_SSO"))
    }

    /// The providers that may be used now, by their names.
    pub async fn open(&self, db: &impl Session) -> Result<Vec<&Provider>> {
        if !self.are_on(db).await? {
            return Ok(Vec::new());
        }
        let mut all: Vec<_> = self.0.iter().collect();
        all.sort_by_key(|provider| &provider.settings.name);
        Ok(all)
    }

    /// The provider of this name, if it may be used now; 400 otherwise.
    pub async fn find(&self, db: &impl Session, id: &str) -> Result<&Provider> {
        let on = self.are_on(db).await?;
        let found = self.named(id).filter(|_| on);
        found.ok_or_else(|| answer::invalid("provider", "unknown_provider", "Unknown provider."))
    }

    /// The ways to sign in that the providers offer.
    pub async fn flows(&self, db: &impl Session) -> Result<Vec<Value>> {
        let open = self.open(db).await?;
        if open.is_empty() {
            return Ok(Vec::new());
        }
        let ids: Vec<&str> = open.iter().map(|one| one.settings.id.as_str()).collect();
        let flows = FLOWS.map(|flow| json!({ "id": flow, "providers": ids }));
        Ok(flows.to_vec())
    }

    /// A provider as clients see it; of one that the settings don't name any more only its name is
    /// known.
    pub fn shown(&self, id: &str) -> AuthProvider {
        let Some(provider) = self.named(id) else {
            return AuthProvider {
                id: id.to_owned(),
                name: id.to_owned(),
                ..AuthProvider::default()
            };
        };
        AuthProvider {
            id: id.to_owned(),
            name: provider.settings.name.clone(),
            client_id: Some(provider.settings.client_id.to_string()),
            openid_configuration_url: Some(provider.configuration_url()),
            flows: FLOWS.map(str::to_owned).to_vec(),
        }
    }

    /// An account elsewhere as clients see it.
    pub fn account(&self, provider: &str, subject: String, display: String) -> AuthProviderAccount {
        AuthProviderAccount {
            uid: subject,
            display,
            provider: self.shown(provider),
        }
    }
}

/// What went wrong with a provider, for the log: never a token, a code or a secret.
pub fn tell(provider: &Provider, error: &anyhow::Error) {
    let provider = &provider.settings.id;
    tracing::warn!(provider, error = %format!("{error:#}"), "a sign-in with a provider failed");
}

/// An ID token that is none, or not this provider's, or not for this site. 400.
fn invalid_token() -> Error {
    answer::invalid("token", "invalid_token", "Invalid token.")
}
