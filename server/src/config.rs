//! What the server is told: by flags, by environment variables, by a TOML file, in this order of
//! precedence. Everything is checked before anything starts.

mod account;
mod bind;
pub mod fixed;
mod given;
mod provider;

use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context as _, Result, bail, ensure};

pub use account::GivenAccounts;
pub use given::{Given, GivenToServe};
pub use provider::GivenProvider;

use fixed::Fixed;

use ferrostock_http::site::{Cors, SiteSettings};
use ferrostock_http::web_ui::WebUi;
use ferrostock_identity::account::AccountSettings;

/// What every command works with.
#[derive(Clone, Debug)]
pub struct Common {
    /// Where the server keeps what is its own.
    pub data_dir: PathBuf,
    /// The database, or none for one of our own.
    pub database_url: Option<String>,
    /// Largest number of connections to the database.
    pub database_connections: usize,
    /// What to log.
    pub log: String,
    /// Whether to log JSON lines.
    pub log_json: bool,
}

/// What a running server works with.
#[derive(Clone, Debug)]
pub struct Settings {
    /// What every command works with.
    pub common: Common,
    /// Where to listen.
    pub bind: SocketAddr,
    /// What serving requests depends on.
    pub site: SiteSettings,
    /// How many threads answer requests.
    pub threads: usize,
    /// Where uploaded files are kept.
    pub media: PathBuf,
    /// The web interface, if there is one.
    pub web_ui: Option<WebUi>,
    /// The secret key, if one is given.
    pub secret_key: Option<String>,
    /// The first administrator's name.
    pub admin_user: String,
    /// The first administrator's password, if one is given.
    pub admin_password: Option<String>,
    /// Accounts and mail.
    pub accounts: AccountSettings,
    /// The global settings that are held at a value.
    pub fixed: Vec<Fixed>,
}

impl Given {
    /// Fills what is missing from the file, and checks it.
    pub fn check(self) -> Result<Common> {
        // One file serves all commands: keys that only the server needs may be in it.
        let file: GivenToServe = read_file(self.config.as_deref())?;
        self.or(file.common).checked()
    }

    /// The secret key: the given one, else the file's, if either has one.
    pub fn secret_key(&self, given: Option<String>) -> Result<Option<String>> {
        let file: GivenToServe = read_file(self.config.as_deref())?;
        checked_key(given.or(file.secret_key))
    }

    /// The folder of uploaded files: the given one, else the file's, if either has one.
    pub fn media(&self, given: Option<PathBuf>) -> Result<Option<PathBuf>> {
        let file: GivenToServe = read_file(self.config.as_deref())?;
        Ok(given.or(file.media))
    }

    fn or(self, file: Self) -> Self {
        Self {
            config: None,
            data_dir: self.data_dir.or(file.data_dir),
            database_url: self.database_url.or(file.database_url),
            database_connections: self.database_connections.or(file.database_connections),
            log: self.log.or(file.log),
            log_format: self.log_format.or(file.log_format),
        }
    }

    fn checked(self) -> Result<Common> {
        let log = self.log.unwrap_or_else(|| "info".into());
        tracing_subscriber::EnvFilter::try_new(&log).with_context(|| {
            format!("log = {log:?} is no filter; use a level such as info, or target=level pairs")
        })?;
        let log_json = match self.log_format.as_deref() {
            None | Some("text") => false,
            Some("json") => true,
            Some(other) => bail!("log-format = {other:?} is unknown; use text or json"),
        };
        let database_url = self.database_url.filter(|url| !url.trim().is_empty());
        let database_connections = self
            .database_connections
            .unwrap_or_else(|| connections(database_url.is_none()));
        if !(1..=1000).contains(&database_connections) {
            bail!("database-connections = {database_connections} must be between 1 and 1000");
        }
        if let Some(url) = &database_url
            && ferrostock_kernel::db::Address::parse(url).is_err()
        {
            // The address may hold a password: it is not repeated.
            bail!(
                "database-url can't be read; write it like \
                 postgresql://user:password@host:5432/database"
            );
        }
        Ok(Common {
            data_dir: self.data_dir.map_or_else(default_data_dir, Ok)?,
            database_url,
            database_connections,
            log,
            log_json,
        })
    }
}

impl Common {
    /// The folder of uploaded files, unless another one is given.
    pub fn media(&self) -> PathBuf {
        self.data_dir.join("media")
    }
}

impl GivenToServe {
    /// Fills what is missing from the file, and checks it.
    pub fn check(self) -> Result<Settings> {
        let file: Self = read_file(self.common.config.as_deref())?;
        let preset = SiteSettings::default();
        let bind = self
            .bind
            .or(file.bind)
            .unwrap_or_else(|| "127.0.0.1:8000".into());
        let bind = bind::address(&bind)?;
        let site_url = self.site_url.or(file.site_url);
        let exchange_rates = self.exchange_rates.or(file.exchange_rates);
        if let Some(address) = exchange_rates.as_deref() {
            let parsed = url::Url::parse(&address.replace("{base}", "USD"));
            let usable = parsed.is_ok_and(|url| matches!(url.scheme(), "http" | "https"));
            ensure!(usable, "--exchange-rates {address:?} is no web address");
        }
        if let Some(url) = site_url.as_deref()
            && !(url.starts_with("http://") || url.starts_with("https://"))
        {
            bail!("site-url = {url:?} must start with http:// or https://");
        }
        let cors = cors(self.cors_origins.or(file.cors_origins).as_deref())?;
        let trusted_origins = self.trusted_origins.or(file.trusted_origins);
        let trusted_origins = origins("trusted-origins", trusted_origins.as_deref())?;
        let max_body = self.max_body.or(file.max_body).unwrap_or(preset.max_body);
        if max_body < 1024 {
            bail!("max-body = {max_body} is too small for any request; use 1024 or more");
        }
        let request_timeout = self.request_timeout.or(file.request_timeout);
        let request_timeout = seconds("request-timeout", request_timeout, preset.request_timeout)?;
        let client_timeout = self.client_timeout.or(file.client_timeout);
        let client_timeout = seconds("client-timeout", client_timeout, preset.client_timeout)?;
        let metrics_token = self.metrics_token.or(file.metrics_token);
        if metrics_token
            .as_deref()
            .is_some_and(|token| token.len() < 16)
        {
            bail!("metrics-token is too short to be secret; use 16 random characters or more");
        }
        let oauth2 = self.oauth2.or(file.oauth2).unwrap_or(preset.oauth2);
        if oauth2 && site_url.is_none() {
            // Who issues tokens must not be what a request says it is.
            bail!("oauth2 needs site-url, the address under which applications know the server");
        }
        let secret_key = checked_key(self.secret_key.or(file.secret_key))?;
        let common = self.common.or(file.common).checked()?;
        let threads = match self.threads.or(file.threads) {
            Some(given @ 1..=1024) => given,
            Some(given) => bail!("threads = {given} must be between 1 and 1024"),
            None => threads(common.database_url.is_none()),
        };
        let media = self.media.or(file.media).unwrap_or_else(|| common.media());
        let web_ui = self.web_ui.or(file.web_ui);
        let web_ui = web_ui.map(|folder| WebUi::open(&folder)).transpose();
        let web_ui = web_ui.context("web-ui")?;
        let fixed = match self.setting {
            given if given.is_empty() => file.setting,
            given => given,
        };
        let fixed = fixed
            .iter()
            .filter(|line| !line.trim().is_empty())
            .map(|line| Fixed::parse(line))
            .collect::<Result<_>>()?;
        let mut accounts = self.accounts.check(file.accounts, site_url.as_deref())?;
        accounts.providers = self.one_provider.check(file.provider)?;
        let site = SiteSettings {
            site_url,
            exchange_rates: exchange_rates.map(Arc::from),
            trust_proxy: self
                .trust_proxy
                .or(file.trust_proxy)
                .unwrap_or(preset.trust_proxy),
            cors,
            trusted_origins,
            max_body,
            request_timeout,
            client_timeout,
            metrics_token,
            oauth2,
            debug: self.debug.or(file.debug).unwrap_or(preset.debug),
            instance: self.instance.or(file.instance).unwrap_or(preset.instance),
        };
        Ok(Settings {
            accounts,
            fixed,
            common,
            bind,
            site,
            threads,
            media,
            web_ui,
            secret_key,
            admin_user: self
                .admin_user
                .or(file.admin_user)
                .unwrap_or_else(|| "admin".into()),
            admin_password: self.admin_password.or(file.admin_password),
        })
    }
}

/// How many connections to the database there are if nothing else is said: few, as what its cores can't
/// work at waits better here than there, where each process takes the place of the others in the
/// cores' caches.
fn connections(own_database: bool) -> usize {
    let for_one = if own_database {
        (4 * cores()).clamp(8, 48)
    } else {
        8
    };
    // Half of what one caller uses at most, and one that is left for everybody else.
    for_one + 1
}

/// How many threads answer requests if nothing else is said. Those that the database needs more are
/// left to it: a thread that finds no core free is woken late, and its waking costs others time.
fn threads(own_database: bool) -> usize {
    if own_database {
        (cores() / 2).max(1)
    } else {
        cores()
    }
}

fn cores() -> usize {
    std::thread::available_parallelism().map_or(1, usize::from)
}

/// A time in which something has to be done. Longer than ten minutes the database does not work at a
/// statement.
fn seconds(name: &str, given: Option<u64>, preset: Duration) -> Result<Duration> {
    match given {
        None => Ok(preset),
        Some(seconds @ 1..=600) => Ok(Duration::from_secs(seconds)),
        Some(other) => bail!("{name} = {other} must be between 1 and 600 seconds"),
    }
}

fn checked_key(key: Option<String>) -> Result<Option<String>> {
    if key.as_deref().is_some_and(|key| key.len() < 32) {
        bail!("secret-key is too short to be secret; use 32 random characters or more");
    }
    Ok(key)
}

/// PostgreSQL does not run as root and can't enter root's own folder.
fn default_data_dir() -> Result<PathBuf> {
    if rustix::process::geteuid().is_root() {
        return Ok("/var/lib/ferrostock".into());
    }
    let folder = |name, below: &str| {
        std::env::var_os(name)
            .filter(|path| !path.is_empty())
            .map(|path| PathBuf::from(path).join(below))
    };
    folder("XDG_DATA_HOME", "ferrostock")
        .or_else(|| folder("HOME", ".local/share/ferrostock"))
        .context("there is no home folder; say with --data-dir where to keep data")
}

fn read_file<T: Default + serde::de::DeserializeOwned>(path: Option<&Path>) -> Result<T> {
    let Some(path) = path else {
        return Ok(T::default());
    };
    let text = std::fs::read_to_string(path)
        .with_context(|| format!("the settings file {} can't be read", path.display()))?;
    toml::from_str(&text)
        .with_context(|| format!("the settings file {} has a mistake", path.display()))
}

fn cors(text: Option<&str>) -> Result<Cors> {
    if text.is_some_and(|text| text.trim() == "*") {
        return Ok(Cors::All);
    }
    let origins = origins("cors-origins", text)?;
    Ok(if origins.is_empty() {
        Cors::None
    } else {
        Cors::Origins(origins)
    })
}

/// A list of origins, as the setting of this name gives it.
fn origins(name: &str, text: Option<&str>) -> Result<Vec<String>> {
    let listed = text.unwrap_or_default().split(',').map(str::trim);
    let mut origins = Vec::new();
    for origin in listed.filter(|origin| !origin.is_empty()) {
        let rest = origin.split_once("://").map(|(_, rest)| rest);
        if !rest.is_some_and(|host| !host.is_empty() && !host.contains('/')) {
            bail!("{name}: {origin:?} is no origin; write it like https://shop.example.com");
        }
        origins.push(origin.to_owned());
    }
    Ok(origins)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn secrets_may_begin_with_a_hyphen() {
        #[derive(clap::Parser)]
        struct Line {
            #[command(flatten)]
            given: GivenToServe,
        }
        let words = ["serve", "--secret-key", "-Gx", "--metrics-token", "--y"];
        let given = <Line as clap::Parser>::try_parse_from(words).unwrap().given;
        assert_eq!(given.secret_key.as_deref(), Some("-Gx"));
        assert_eq!(given.metrics_token.as_deref(), Some("--y"));
    }

    #[test]
    fn settings_have_defaults_and_are_checked() {
        let settings = GivenToServe::default().check().unwrap();
        assert_eq!(settings.bind.port(), 8000);
        assert_eq!(settings.site.cors, Cors::None);
        assert!(!settings.site.debug);
        assert!(settings.threads >= 1);
        let wrong = |change: fn(&mut GivenToServe)| {
            let mut given = GivenToServe::default();
            change(&mut given);
            format!("{:#}", given.check().unwrap_err())
        };
        assert!(wrong(|given| given.bind = Some("here:80".into())).contains("127.0.0.1:8000"));
        assert!(wrong(|given| given.threads = Some(0)).contains("1024"));
        assert!(wrong(|given| given.oauth2 = Some(true)).contains("site-url"));
        assert!(wrong(|given| given.metrics_token = Some("short".into())).contains("16"));
        assert!(wrong(|given| given.request_timeout = Some(0)).contains("600"));
        assert!(wrong(|given| given.secret_key = Some("short".into())).contains("32"));
        assert!(
            wrong(|given| given.cors_origins = Some("example.com".into())).contains("https://")
        );
        assert!(wrong(|given| given.common.log_format = Some("xml".into())).contains("json"));
        let mut verified = GivenToServe::default();
        verified.common.database_url =
            Some("postgresql://u:p@db.example.com/d?sslmode=verify-full".into());
        assert!(verified.check().is_ok());
        let leak = wrong(|given| given.common.database_url = Some("mysql:secret".into()));
        assert!(!leak.contains("secret"), "{leak}");
    }

    #[test]
    fn a_file_fills_what_flags_leave_open() {
        let file = tempfile::NamedTempFile::new().unwrap();
        std::fs::write(
            file.path(),
            "bind = '[::1]:9000'\nlog = 'debug'\ndebug = true\n",
        )
        .unwrap();
        let mut given = GivenToServe::default();
        given.common.config = Some(file.path().into());
        given.common.log = Some("warn".into());
        let settings = given.clone().check().unwrap();
        assert_eq!(settings.bind.port(), 9000);
        assert_eq!(settings.common.log, "warn");
        assert!(settings.site.debug);
        std::fs::write(file.path(), "bnid = 1\n").unwrap();
        assert!(given.check().is_err());
    }
}
