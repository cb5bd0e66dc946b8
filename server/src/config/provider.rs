//! What the server is told about outside providers.

use std::collections::BTreeSet;
use std::path::PathBuf;

use anyhow::{Context as _, Result, bail, ensure};
use clap::Args;
use openidconnect::{ClientId, ClientSecret, IssuerUrl};
use serde::Deserialize;
use url::Url;

use ferrostock_identity::account::provider::{ProviderSettings, is_loopback};

/// One provider as it may be given: as a `[[provider]]` of the file, or, for one alone, as flags
/// and variables.
#[derive(Args, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct GivenProvider {
    /// Short name of an outside provider (OpenID Connect) with which users sign in, for addresses.
    /// More than one are `[[provider]]` tables of the settings file
    #[arg(
        id = "provider-id",
        long = "provider-id",
        env = "FERROSTOCK_PROVIDER_ID",
        value_name = "ID"
    )]
    pub id: Option<String>,

    /// Name of the provider for people [default: its short name]
    #[arg(
        id = "provider-name",
        long = "provider-name",
        env = "FERROSTOCK_PROVIDER_NAME",
        value_name = "NAME"
    )]
    pub name: Option<String>,

    /// Issuer of the provider, such as https://login.example.com/realms/shop
    #[arg(
        id = "provider-issuer",
        long = "provider-issuer",
        env = "FERROSTOCK_PROVIDER_ISSUER",
        value_name = "URL"
    )]
    pub issuer: Option<String>,

    /// What this site is called at the provider
    #[arg(
        id = "provider-client-id",
        long = "provider-client-id",
        env = "FERROSTOCK_PROVIDER_CLIENT_ID",
        value_name = "ID"
    )]
    pub client_id: Option<String>,

    /// This site's secret at the provider; without one it is a public client
    #[arg(
        id = "provider-client-secret",
        long = "provider-client-secret",
        env = "FERROSTOCK_PROVIDER_CLIENT_SECRET",
        value_name = "SECRET",
        hide_env_values = true,
        allow_hyphen_values = true
    )]
    pub client_secret: Option<String>,

    /// File that holds the secret
    #[arg(
        id = "provider-client-secret-file",
        long = "provider-client-secret-file",
        env = "FERROSTOCK_PROVIDER_CLIENT_SECRET_FILE",
        value_name = "FILE"
    )]
    pub client_secret_file: Option<PathBuf>,

    /// What to ask the provider for, separated by commas [default: openid,profile,email]
    #[arg(
        id = "provider-scopes",
        long = "provider-scopes",
        env = "FERROSTOCK_PROVIDER_SCOPES",
        value_name = "SCOPES",
        value_delimiter = ','
    )]
    pub scopes: Option<Vec<String>>,

    /// Hosts, besides the issuer's, that the provider serves its tokens and keys from, separated by
    /// commas; no others are asked
    #[arg(
        id = "provider-hosts",
        long = "provider-hosts",
        env = "FERROSTOCK_PROVIDER_HOSTS",
        value_name = "HOSTS",
        value_delimiter = ','
    )]
    pub hosts: Option<Vec<String>>,
}

impl std::fmt::Debug for GivenProvider {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        // There is a secret in it.
        write!(f, "GivenProvider({:?})", self.id)
    }
}

impl GivenProvider {
    /// All providers, checked: those of the file, and the one of flags and variables.
    pub fn check(self, file: Vec<Self>) -> Result<Vec<ProviderSettings>> {
        let mut given = file;
        if self.is_given() {
            given.push(self);
        }
        let mut ids = BTreeSet::new();
        let mut providers = Vec::new();
        for one in given {
            let id = one.id.clone().unwrap_or_default();
            let provider = one.checked().with_context(|| format!("provider {id:?}"))?;
            ensure!(
                ids.insert(provider.id.clone()),
                "there are two providers with the id {id:?}"
            );
            providers.push(provider);
        }
        Ok(providers)
    }

    fn is_given(&self) -> bool {
        self.id.is_some()
            || self.issuer.is_some()
            || self.client_id.is_some()
            || self.client_secret.is_some()
            || self.client_secret_file.is_some()
    }

    fn checked(self) -> Result<ProviderSettings> {
        let id = self.id.context("id is missing: its name in addresses")?;
        let fits = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || "-_".contains(c);
        if id.is_empty() || id.len() > 50 || !id.chars().all(fits) {
            bail!("id may only have small letters, digits, - and _, and at most 50 of them");
        }
        let issuer = self
            .issuer
            .context("issuer is missing: the address that the provider's tokens name")?;
        let url = Url::parse(&issuer).with_context(|| format!("issuer = {issuer:?}"))?;
        let is_local = is_loopback(&url);
        if !(url.scheme() == "https" || (url.scheme() == "http" && is_local)) {
            bail!("issuer = {issuer:?} must start with https:// (http:// for this machine only)");
        }
        if url.query().is_some()
            || url.fragment().is_some()
            || !url.username().is_empty()
            || url.password().is_some()
        {
            bail!("issuer must have neither a query, nor a fragment, nor a user");
        }
        let client_id = self
            .client_id
            .filter(|id| !id.is_empty())
            .context("client_id is missing: what this site is called at the provider")?;
        let secret = match (self.client_secret, self.client_secret_file) {
            (Some(_), Some(_)) => bail!("client_secret and client_secret_file exclude each other"),
            (Some(secret), None) => Some(secret),
            (None, Some(file)) => {
                let text = std::fs::read_to_string(&file)
                    .with_context(|| format!("client_secret_file {}", file.display()))?;
                Some(text.trim().to_owned())
            }
            (None, None) => None,
        };
        if secret.as_deref() == Some("") {
            bail!("the client secret is empty; leave it out for a public client");
        }
        let mut origins = vec![url.origin().ascii_serialization()];
        for host in self.hosts.unwrap_or_default() {
            origins.push(origin_of_host(host.trim())?);
        }
        let mut scopes = self
            .scopes
            .unwrap_or_else(|| vec!["profile".into(), "email".into()]);
        for scope in &mut scopes {
            *scope = scope.trim().to_owned();
            if scope.is_empty() || scope.contains(char::is_whitespace) {
                bail!("scopes: {scope:?} is none");
            }
        }
        // It is asked for in any case.
        scopes.retain(|scope| scope != "openid");
        Ok(ProviderSettings {
            name: self.name.unwrap_or_else(|| id.clone()),
            id,
            issuer: IssuerUrl::new(issuer)?,
            client_id: ClientId::new(client_id),
            client_secret: secret.map(ClientSecret::new),
            scopes,
            origins,
            is_local,
        })
    }
}

/// The origin of `host` or `host:port`, by https.
fn origin_of_host(host: &str) -> Result<String> {
    let url = Url::parse(&format!("https://{host}/"))
        .ok()
        .filter(|url| url.path() == "/" && url.query().is_none() && url.fragment().is_none())
        .filter(|url| url.username().is_empty() && url.password().is_none())
        .with_context(|| format!("hosts: {host:?} is no host; write it like keys.example.com"))?;
    Ok(url.origin().ascii_serialization())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn given() -> GivenProvider {
        GivenProvider {
            id: Some("shop".into()),
            issuer: Some("https://login.example.com/realms/shop".into()),
            client_id: Some("stock".into()),
            client_secret: Some("very secret".into()),
            ..GivenProvider::default()
        }
    }

    fn wrong(change: fn(&mut GivenProvider)) -> String {
        let mut given = given();
        change(&mut given);
        format!("{:#}", given.check(Vec::new()).unwrap_err())
    }

    #[test]
    fn providers_are_checked() {
        let all = GivenProvider::default().check(vec![given()]).unwrap();
        assert_eq!(all[0].origins, ["https://login.example.com"]);
        assert_eq!(all[0].scopes, ["profile", "email"]);
        assert!(!format!("{all:?} {:?}", given()).contains("very secret"));
        assert!(
            GivenProvider::default()
                .check(Vec::new())
                .unwrap()
                .is_empty()
        );
        assert!(given().check(vec![given()]).is_err());
        assert!(wrong(|given| given.id = Some("a/b".into())).contains("letters"));
        assert!(
            wrong(|given| given.issuer = Some("http://login.example.com".into())).contains("https")
        );
        assert!(
            wrong(|given| given.issuer = Some("https://a.example/?b".into())).contains("query")
        );
        assert!(wrong(|given| given.client_id = None).contains("client_id"));
        assert!(wrong(|given| given.client_secret_file = Some("x".into())).contains("exclude"));
        assert!(wrong(|given| given.hosts = Some(vec!["a/b".into()])).contains("host"));
        let mut local = given();
        local.issuer = Some("http://127.0.0.1:9000/o".into());
        local.hosts = Some(vec!["keys.example.com:8443".into()]);
        let local = local.check(Vec::new()).unwrap();
        assert_eq!(
            local[0].origins,
            ["http://127.0.0.1:9000", "https://keys.example.com:8443"]
        );
    }

    #[test]
    fn the_file_has_a_table_for_each() {
        let text = "[[provider]]\nid = 'a'\nissuer = 'https://a.example'\nclient_id = 'x'\n\
                    [[provider]]\nid = 'b'\nissuer = 'https://b.example'\nclient_id = 'y'\n\
                    scopes = ['openid', 'email']\n";
        let file: super::super::GivenToServe = toml::from_str(text).unwrap();
        let all = GivenProvider::default().check(file.provider).unwrap();
        assert_eq!(all.len(), 2);
        assert_eq!(all[1].scopes, ["email"]);
        let wrong: Result<super::super::GivenToServe, _> =
            toml::from_str("[[provider]]\nsecret = 'x'\n");
        assert!(wrong.is_err());
    }
}
