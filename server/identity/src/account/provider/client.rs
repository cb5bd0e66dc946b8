//! This server as a client of a provider (OpenID Connect Core): where to send a browser, and what
//! a code or an ID token says.

use std::str::FromStr as _;
use std::sync::Arc;
use std::time::{Duration, Instant};

use anyhow::{Context as _, anyhow, ensure};
use openidconnect::core::{
    CoreAuthenticationFlow, CoreClient, CoreClientAuthMethod, CoreGenderClaim, CoreIdToken,
    CoreIdTokenClaims, CoreJwsSigningAlgorithm, CoreProviderMetadata,
};
use openidconnect::{
    AccessToken, AuthType, AuthorizationCode, ClaimsVerificationError, CsrfToken,
    EmptyAdditionalClaims, EndpointMaybeSet, EndpointNotSet, EndpointSet, Nonce,
    OAuth2TokenResponse as _, PkceCodeChallenge, PkceCodeVerifier, RedirectUrl, RequestTokenError,
    Scope, SignatureVerificationError, TokenResponse as _, UserInfoClaims,
};
use tokio::sync::Mutex;
use url::Url;

use super::http::Asker;
use super::settings::{ProviderSettings, is_loopback};
use crate::auth::Identity;

/// For how long a provider's description and keys are believed.
const KEPT: Duration = Duration::from_hours(1);
/// A provider whose keys are this young is not asked for them again.
const YOUNG: Duration = Duration::from_mins(1);
/// For how long a provider that did not answer is left alone.
const SPARED: Duration = Duration::from_secs(5);

/// The library's client, as a provider's description makes it.
type Client = CoreClient<
    EndpointSet,
    EndpointNotSet,
    EndpointNotSet,
    EndpointNotSet,
    EndpointMaybeSet,
    EndpointMaybeSet,
>;

/// What is unguessable about one sign-in.
#[derive(Clone, Debug)]
pub struct Secrets {
    /// Comes back with the browser.
    pub state: String,
    /// Comes back in the ID token.
    pub nonce: String,
    /// Goes along with the code (RFC 7636).
    pub verifier: String,
}

/// What is known of a provider.
struct Known {
    metadata: CoreProviderMetadata,
    since: Instant,
}

enum Memory {
    Nothing,
    Known(Arc<Known>),
    /// It did not answer.
    Silent(Instant),
}

/// A provider, as this server uses it.
pub struct Provider {
    /// What the settings say.
    pub settings: ProviderSettings,
    asker: Asker,
    memory: Mutex<Memory>,
}

impl Provider {
    /// The provider of these settings. It is not asked before somebody signs in with it.
    pub fn new(settings: ProviderSettings) -> anyhow::Result<Self> {
        Ok(Self {
            asker: Asker::new(&settings)?,
            settings,
            memory: Mutex::new(Memory::Nothing),
        })
    }

    /// Where the provider's description stands.
    pub fn configuration_url(&self) -> String {
        let issuer = self.settings.issuer.as_str().trim_end_matches('/');
        format!("{issuer}/.well-known/openid-configuration")
    }

    /// Where a browser signs in.
    pub async fn sign_in_url(&self, secrets: &Secrets, redirect_uri: &str) -> anyhow::Result<Url> {
        let known = self.known(KEPT).await?;
        let at = known.metadata.authorization_endpoint().url();
        let is_safe = at.scheme() == "https"
            || (at.scheme() == "http" && self.settings.is_local && is_loopback(at));
        ensure!(is_safe, "its page to sign in on is not reached by https");
        let client = self.client(&known, Some(redirect_uri))?;
        let challenge = PkceCodeChallenge::from_code_verifier_sha256(&PkceCodeVerifier::new(
            secrets.verifier.clone(),
        ));
        let scopes = self.settings.scopes.iter().cloned().map(Scope::new);
        let (state, nonce) = (secrets.state.clone(), secrets.nonce.clone());
        let (url, _, _) = client
            .authorize_url(
                CoreAuthenticationFlow::AuthorizationCode,
                move || CsrfToken::new(state.clone()),
                move || Nonce::new(nonce.clone()),
            )
            .add_scopes(scopes)
            .set_pkce_challenge(challenge)
            .url();
        Ok(url)
    }

    /// Who signed in, by the code that the browser brought.
    pub async fn redeem(
        &self,
        code: &str,
        secrets: Secrets,
        redirect_uri: &str,
    ) -> anyhow::Result<Identity> {
        let known = self.known(KEPT).await?;
        let client = self.client(&known, Some(redirect_uri))?;
        let tokens = client
            .exchange_code(AuthorizationCode::new(code.to_owned()))?
            .set_pkce_verifier(PkceCodeVerifier::new(secrets.verifier))
            .request_async(&self.asker)
            .await
            .map_err(|error| match error {
                // The reason would repeat a part of the answer, which holds tokens.
                RequestTokenError::Parse(..) => anyhow!("the answer to the code can't be read"),
                error => anyhow!(error).context("the code was not exchanged"),
            })?;
        let id_token = tokens.id_token().context("there is no ID token")?;
        let nonce = Nonce::new(secrets.nonce);
        let claims = self.verified(id_token, Some(&nonce)).await?;
        let mut identity = self.identity(&claims)?;
        // Many providers tell the address there alone (OpenID Connect Core, 5.4).
        if identity.email.is_none() {
            match self
                .user_info(&client, tokens.access_token(), &claims)
                .await
            {
                Ok(Some(more)) => identity.complete(&more),
                Ok(None) => {}
                Err(error) => {
                    let provider = &self.settings.id;
                    // Its causes could repeat what the provider tells of the user.
                    tracing::warn!(provider, %error, "no user info");
                }
            }
        }
        Ok(identity)
    }

    /// Who an ID token says that somebody is.
    pub async fn verify(&self, id_token: &str) -> anyhow::Result<Identity> {
        let id_token = CoreIdToken::from_str(id_token).context("this is no ID token")?;
        let claims = self.verified(&id_token, None).await?;
        self.identity(&claims)
    }

    fn identity(&self, claims: &CoreIdTokenClaims) -> anyhow::Result<Identity> {
        let identity = Identity::of(&self.settings.id, claims);
        ensure!(identity.is_whole(), "the subject is too long, or none");
        Ok(identity)
    }

    /// The claims of an ID token whose signature, issuer, audience and time are right; and its
    /// nonce, where there is one to compare.
    async fn verified(
        &self,
        id_token: &CoreIdToken,
        nonce: Option<&Nonce>,
    ) -> anyhow::Result<CoreIdTokenClaims> {
        let known = self.known(KEPT).await?;
        match self.check(&known, id_token, nonce) {
            // The keys may have changed since.
            Err(ClaimsVerificationError::SignatureVerification(
                SignatureVerificationError::NoMatchingKey
                | SignatureVerificationError::CryptoError(_),
            )) => {
                let known = self.known(YOUNG).await?;
                Ok(self.check(&known, id_token, nonce)?)
            }
            checked => Ok(checked?),
        }
    }

    fn check(
        &self,
        known: &Known,
        id_token: &CoreIdToken,
        nonce: Option<&Nonce>,
    ) -> Result<CoreIdTokenClaims, ClaimsVerificationError> {
        let client = self
            .client(known, None)
            .map_err(|error| ClaimsVerificationError::Other(error.to_string()))?;
        // Only the provider has the keys of these: neither is a token taken that is signed with a
        // secret which this site knows as well, nor one that is not signed at all.
        let asymmetric = known
            .metadata
            .id_token_signing_alg_values_supported()
            .iter()
            .filter(|algorithm| {
                !matches!(
                    algorithm,
                    CoreJwsSigningAlgorithm::HmacSha256
                        | CoreJwsSigningAlgorithm::HmacSha384
                        | CoreJwsSigningAlgorithm::HmacSha512
                        | CoreJwsSigningAlgorithm::None
                )
            })
            .cloned();
        let verifier = client.id_token_verifier().set_allowed_algs(asymmetric);
        let claims = match nonce {
            Some(nonce) => id_token.claims(&verifier, nonce),
            None => id_token.claims(&verifier, |_: Option<&Nonce>| Ok(())),
        };
        claims.cloned()
    }

    async fn user_info(
        &self,
        client: &Client,
        token: &AccessToken,
        claims: &CoreIdTokenClaims,
    ) -> anyhow::Result<Option<UserInfoClaims<EmptyAdditionalClaims, CoreGenderClaim>>> {
        if client.user_info_url().is_none() {
            return Ok(None);
        }
        let fits = token.secret().bytes().all(|byte| byte.is_ascii_graphic());
        ensure!(fits, "the access token does not fit into a header");
        let answer = client
            .user_info(token.clone(), Some(claims.subject().clone()))?
            .request_async(&self.asker)
            .await?;
        Ok(Some(answer))
    }

    fn client(&self, known: &Known, redirect_uri: Option<&str>) -> anyhow::Result<Client> {
        let settings = &self.settings;
        let mut client = CoreClient::from_provider_metadata(
            known.metadata.clone(),
            settings.client_id.clone(),
            settings.client_secret.clone(),
        );
        let basic = known
            .metadata
            .token_endpoint_auth_methods_supported()
            .is_none_or(|methods| methods.contains(&CoreClientAuthMethod::ClientSecretBasic));
        if !basic {
            client = client.set_auth_type(AuthType::RequestBody);
        }
        Ok(match redirect_uri {
            Some(uri) => client.set_redirect_uri(RedirectUrl::new(uri.to_owned())?),
            None => client,
        })
    }

    /// What is known of the provider; it is asked for what is older than this.
    async fn known(&self, oldest: Duration) -> anyhow::Result<Arc<Known>> {
        let mut memory = self.memory.lock().await;
        match &*memory {
            Memory::Known(known) if known.since.elapsed() < oldest => return Ok(Arc::clone(known)),
            Memory::Silent(since) if since.elapsed() < SPARED => {
                return Err(anyhow!("it did not answer a moment ago"));
            }
            _ => {}
        }
        let issuer = self.settings.issuer.clone();
        match CoreProviderMetadata::discover_async(issuer, &self.asker).await {
            Ok(metadata) => {
                let since = Instant::now();
                let known = Arc::new(Known { metadata, since });
                *memory = Memory::Known(Arc::clone(&known));
                Ok(known)
            }
            Err(error) => {
                *memory = Memory::Silent(Instant::now());
                Err(anyhow!(error).context("the provider's description can't be read"))
            }
        }
    }
}
