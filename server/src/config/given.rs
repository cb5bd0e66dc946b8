//! The settings as they may be given: flags, variables and keys of the file.

use std::path::PathBuf;

use clap::Args;
use serde::Deserialize;

use super::{GivenAccounts, GivenProvider};

/// The settings as they may be given. Each is a flag, a variable and a key of the file.
#[derive(Args, Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Given {
    /// TOML file with settings; its keys are the flags' names with underscores
    #[arg(long, env = "FERROSTOCK_CONFIG", value_name = "FILE")]
    #[serde(skip)]
    pub config: Option<PathBuf>,

    /// Folder for everything that the server keeps (its database, its secret key)
    /// [default: /var/lib/ferrostock for root, else ferrostock in the user's data folder]
    #[arg(long, env = "FERROSTOCK_DATA_DIR", value_name = "FOLDER")]
    pub data_dir: Option<PathBuf>,

    /// PostgreSQL (14 to 18) to use, such as postgresql://user:password@host/database; without it
    /// the server runs a PostgreSQL of its own in the data folder
    #[arg(long, env = "DATABASE_URL", value_name = "URL", hide_env_values = true)]
    pub database_url: Option<String>,

    /// Largest number of connections to the database, of which half are for short reads; one more is
    /// for /health. Of three or more nobody gets the last that is left [default: 9; beside a PostgreSQL of its own
    /// four for each core, from 8 to 48, and one]
    #[arg(long, env = "FERROSTOCK_DATABASE_CONNECTIONS", value_name = "NUMBER")]
    pub database_connections: Option<usize>,

    /// What to log, such as info, debug or ferrostock=debug,info [default: info]
    #[arg(long, env = "FERROSTOCK_LOG", value_name = "FILTER")]
    pub log: Option<String>,

    /// How to log: text or json [default: text]
    #[arg(long, env = "FERROSTOCK_LOG_FORMAT", value_name = "FORMAT")]
    pub log_format: Option<String>,
}

/// The settings that only a running server needs.
#[derive(Args, Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct GivenToServe {
    /// Settings that every command takes
    #[command(flatten)]
    #[serde(flatten)]
    pub common: Given,

    /// Address and port to listen on, such as 0.0.0.0:8000, or one of the two [default: 127.0.0.1:8000]
    #[arg(long, env = "FERROSTOCK_BIND", value_name = "ADDRESS")]
    pub bind: Option<String>,

    /// Address under which clients reach the server, if it can't be told from their requests
    #[arg(long, env = "FERROSTOCK_SITE_URL", value_name = "URL")]
    pub site_url: Option<String>,

    /// Where exchange rates are asked for: an address that answers with JSON whose `rates` have numbers by
    /// currency code; `{base}` in it stands for the base currency. None are asked for by default
    #[arg(long, env = "FERROSTOCK_EXCHANGE_RATES", value_name = "URL")]
    pub exchange_rates: Option<String>,

    /// Believe what a proxy in front says of the client's protocol, host and address
    /// (X-Forwarded-Proto, X-Forwarded-Host, the last entry of X-Forwarded-For)
    #[arg(long, env = "FERROSTOCK_TRUST_PROXY", value_name = "BOOL", num_args = 0..=1, default_missing_value = "true")]
    pub trust_proxy: Option<bool>,

    /// Origins whose web pages may use the API, separated by commas, or * for all [default: none]
    #[arg(long, env = "FERROSTOCK_CORS_ORIGINS", value_name = "ORIGINS")]
    pub cors_origins: Option<String>,

    /// Origins, besides the site's own, whose web pages may act with a browser's session, separated
    /// by commas [default: none]
    #[arg(long, env = "FERROSTOCK_TRUSTED_ORIGINS", value_name = "ORIGINS")]
    pub trusted_origins: Option<String>,

    /// Threads that answer requests [default: the cores; half of them where the server runs its own
    /// PostgreSQL, which needs the others]
    #[arg(long, env = "FERROSTOCK_THREADS", value_name = "NUMBER")]
    pub threads: Option<usize>,

    /// Largest request body in bytes [default: 26214400]
    #[arg(long, env = "FERROSTOCK_MAX_BODY", value_name = "BYTES")]
    pub max_body: Option<usize>,

    /// Seconds until a request must be answered; 503 after that. Of a long answer only the beginning
    /// [default: 30]
    #[arg(long, env = "FERROSTOCK_REQUEST_TIMEOUT", value_name = "SECONDS")]
    pub request_timeout: Option<u64>,

    /// Seconds after which a client that neither sends nor reads further loses its request or its
    /// answer [default: 30]
    #[arg(long, env = "FERROSTOCK_CLIENT_TIMEOUT", value_name = "SECONDS")]
    pub client_timeout: Option<u64>,

    /// Folder for the files that users upload; servers of one database share it [default: media in
    /// the data folder]
    #[arg(long, env = "FERROSTOCK_MEDIA", value_name = "FOLDER")]
    pub media: Option<PathBuf>,

    /// Folder with InvenTree's web interface, built or downloaded (the one with assets/ and
    /// .vite/manifest.json in it), to serve at /web
    #[arg(long, env = "FERROSTOCK_WEB_UI", value_name = "FOLDER")]
    pub web_ui: Option<PathBuf>,

    /// Key from which tokens are derived, 32 bytes or more; without it one is made and kept in the
    /// data folder
    #[arg(
        long,
        env = "FERROSTOCK_SECRET_KEY",
        value_name = "KEY",
        hide_env_values = true,
        allow_hyphen_values = true
    )]
    pub secret_key: Option<String>,

    /// Name of the administrator that an empty database starts with [default: admin]
    #[arg(long, env = "FERROSTOCK_ADMIN_USER", value_name = "NAME")]
    pub admin_user: Option<String>,

    /// The administrator's password; without it one is made up and printed once
    #[arg(
        long,
        env = "FERROSTOCK_ADMIN_PASSWORD",
        value_name = "PASSWORD",
        hide_env_values = true,
        allow_hyphen_values = true
    )]
    pub admin_password: Option<String>,

    /// Accounts and mail
    #[command(flatten)]
    #[serde(flatten)]
    pub accounts: GivenAccounts,

    /// An outside provider with which users sign in
    #[command(flatten)]
    #[serde(skip)]
    pub one_provider: GivenProvider,

    /// All of them, as tables of the file
    #[arg(skip)]
    pub provider: Vec<GivenProvider>,

    /// Token that /metrics is shown for (Authorization: Bearer TOKEN); without it everybody sees them
    #[arg(
        long,
        env = "FERROSTOCK_METRICS_TOKEN",
        value_name = "TOKEN",
        hide_env_values = true,
        allow_hyphen_values = true
    )]
    pub metrics_token: Option<String>,

    /// Let applications act for users who agree (OAuth2 and OpenID Connect, below /o/); needs
    /// --site-url
    #[arg(long, env = "FERROSTOCK_OAUTH2", value_name = "BOOL", num_args = 0..=1, default_missing_value = "true")]
    pub oauth2: Option<bool>,

    /// A global setting that the server holds at a value: nobody changes it while the server runs. May be
    /// said more than once; in the variable each on a line of its own
    #[arg(
        long,
        env = "FERROSTOCK_SETTING",
        value_name = "KEY=VALUE",
        value_delimiter = '\n'
    )]
    pub setting: Vec<String>,

    /// For development: show browsers that go to the API's addresses its answers as pages with forms
    #[arg(long, env = "FERROSTOCK_DEBUG", value_name = "BOOL", num_args = 0..=1, default_missing_value = "true")]
    pub debug: Option<bool>,

    /// Name of this installation that clients show [default: Ferrostock]
    #[arg(long, env = "FERROSTOCK_INSTANCE", value_name = "NAME")]
    pub instance: Option<String>,
}
