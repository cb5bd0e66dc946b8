//! What is told about outside providers.

use std::net::IpAddr;

use openidconnect::{ClientId, ClientSecret, IssuerUrl};
use url::{Host, Url};

/// A provider that a running server knows.
#[derive(Clone, Debug)]
pub struct ProviderSettings {
    /// Its name in addresses.
    pub id: String,
    /// Its name for people.
    pub name: String,
    /// Who signs its tokens.
    pub issuer: IssuerUrl,
    /// What this site is called there.
    pub client_id: ClientId,
    /// This site's secret there, if it has one.
    pub client_secret: Option<ClientSecret>,
    /// What is asked for, besides `openid`.
    pub scopes: Vec<String>,
    /// The origins that are asked for tokens and keys.
    pub origins: Vec<String>,
    /// Whether it runs on this machine, where http will do.
    pub is_local: bool,
}

/// Whether an address is on this machine.
pub fn is_loopback(url: &Url) -> bool {
    match url.host() {
        Some(Host::Ipv4(address)) => IpAddr::V4(address).is_loopback(),
        Some(Host::Ipv6(address)) => IpAddr::V6(address).is_loopback(),
        Some(Host::Domain(name)) => name == "localhost",
        None => false,
    }
}
