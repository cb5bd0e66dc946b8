//! What this server asks providers: only the addresses that the settings allow, by https (http on
//! this machine), without following redirects, for a limited time and a limited size.

use std::time::Duration;

use futures::future::BoxFuture;
use openidconnect::{AsyncHttpClient, HttpRequest, HttpResponse};
use url::Url;

use super::settings::ProviderSettings;

/// How long a provider may take to answer.
const PATIENCE: Duration = Duration::from_secs(10);
/// How long it may take to be connected.
const CONNECTING: Duration = Duration::from_secs(5);
/// The largest answer in bytes.
const MOST: usize = 512 * 1024;

/// Why a provider could not be asked.
#[derive(Debug, thiserror::Error)]
pub enum Failure {
    /// The provider names an address that the settings don't allow.
    #[error("{0} is not one of the provider's hosts; the setting hosts can add it")]
    Elsewhere(String),
    /// The answer is too long.
    #[error("the answer has more than {MOST} bytes")]
    TooLong,
    /// The connection, or HTTP, failed.
    #[error("no answer: {0}")]
    Http(#[from] reqwest::Error),
    /// What came is no HTTP.
    #[error("no HTTP: {0}")]
    Malformed(#[from] http::Error),
}

/// Asks one provider.
#[derive(Debug)]
pub struct Asker {
    http: reqwest::Client,
    origins: Vec<String>,
}

impl Asker {
    /// One for this provider.
    pub fn new(settings: &ProviderSettings) -> anyhow::Result<Self> {
        let mut http = reqwest::Client::builder()
            .redirect(reqwest::redirect::Policy::none())
            .connect_timeout(CONNECTING)
            .timeout(PATIENCE)
            .user_agent(concat!("ferrostock/", env!("CARGO_PKG_VERSION")));
        if settings.is_local {
            // A proxy can't reach this machine by its own name for itself.
            http = http.no_proxy();
        }
        Ok(Self {
            http: http.build()?,
            origins: settings.origins.clone(),
        })
    }

    async fn ask(&self, request: HttpRequest) -> Result<HttpResponse, Failure> {
        let address = request.uri().to_string();
        let origin = Url::parse(&address)
            .map(|url| url.origin().ascii_serialization())
            .unwrap_or_default();
        if !self.origins.contains(&origin) {
            return Err(Failure::Elsewhere(origin));
        }
        let (parts, body) = request.into_parts();
        let mut answer = self
            .http
            .request(parts.method, address)
            .headers(parts.headers)
            .body(body)
            .send()
            .await
            // The address may hold what is secret.
            .map_err(reqwest::Error::without_url)?;
        let mut response = http::Response::builder().status(answer.status());
        for (name, value) in answer.headers() {
            response = response.header(name, value);
        }
        let mut bytes = Vec::new();
        while let Some(chunk) = answer.chunk().await.map_err(reqwest::Error::without_url)? {
            if bytes.len() + chunk.len() > MOST {
                return Err(Failure::TooLong);
            }
            bytes.extend_from_slice(&chunk);
        }
        Ok(response.body(bytes)?)
    }
}

impl<'c> AsyncHttpClient<'c> for Asker {
    type Error = Failure;
    type Future = BoxFuture<'c, Result<HttpResponse, Failure>>;

    fn call(&'c self, request: HttpRequest) -> Self::Future {
        Box::pin(self.ask(request))
    }
}
