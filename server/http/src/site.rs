//! What the site is told: how clients reach it, whom it trusts, and what it lets them do.

use std::sync::Arc;

use std::time::Duration;

/// What serving requests depends on, apart from the contract.
#[derive(Clone, Debug)]
pub struct SiteSettings {
    /// Under which address clients reach the server.
    pub site_url: Option<String>,
    /// Where exchange rates are asked for.
    pub exchange_rates: Option<Arc<str>>,
    /// Whether to believe a proxy's headers.
    pub trust_proxy: bool,
    /// Whose web pages may use the API.
    pub cors: Cors,
    /// Whose web pages, besides the site's own, may act with a browser's session.
    pub trusted_origins: Vec<String>,
    /// Largest body in bytes.
    pub max_body: usize,
    /// How long a request may take until its answer begins.
    pub request_timeout: Duration,
    /// How long a client may neither send nor read.
    pub client_timeout: Duration,
    /// What the metrics are shown for, if not for nothing.
    pub metrics_token: Option<String>,
    /// Whether applications may act for users.
    pub oauth2: bool,
    /// Whether browsers see the API as pages.
    pub debug: bool,
    /// Name of this installation.
    pub instance: String,
}

impl Default for SiteSettings {
    fn default() -> Self {
        Self {
            site_url: None,
            exchange_rates: None,
            trust_proxy: false,
            cors: Cors::None,
            trusted_origins: Vec::new(),
            max_body: 25 * 1024 * 1024,
            request_timeout: Duration::from_secs(30),
            client_timeout: Duration::from_secs(30),
            metrics_token: None,
            oauth2: false,
            debug: false,
            instance: "Ferrostock".into(),
        }
    }
}

/// Which origins' web pages may use the API.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cors {
    /// None.
    None,
    /// Every one.
    All,
    /// These.
    Origins(Vec<String>),
}
