// Generated from api-spec by `cargo xtask generate`. Do not edit.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use crate as models;

/// What the server is and what it offers.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct ServerInfo {
    /// Kind of server; clients look for this exact name.

    #[serde(rename = "server")]
    pub server: String,
    /// Primary key.

    #[schemars(with = "crate::Null<String>")]
    #[serde(rename = "id")]
    pub id: Option<String>,
    /// Version of the server software.

    #[serde(rename = "version")]
    pub version: String,
    /// Name of this installation.

    #[serde(rename = "instance")]
    pub instance: String,
    /// Version of the API that the server speaks.

    #[serde(rename = "apiVersion")]
    pub api_version: i64,
    /// Whether background work is being done.

    #[serde(rename = "worker_running")]
    pub worker_running: bool,
    /// Number of background workers.

    #[serde(rename = "worker_count")]
    pub worker_count: i64,
    /// Number of tasks that wait for a background worker.

    #[serde(rename = "worker_pending_tasks")]
    pub worker_pending_tasks: i64,
    /// Whether plugins may run.

    #[serde(rename = "plugins_enabled")]
    pub plugins_enabled: bool,
    /// Whether plugins can be installed over the network.

    #[serde(rename = "plugins_install_disabled")]
    pub plugins_install_disabled: bool,
    /// Plugins in use.

    #[serde(rename = "active_plugins")]
    pub active_plugins: std::collections::HashMap<String, serde_json::Value>,
    /// Whether the server can send mail.

    #[serde(rename = "email_configured")]
    pub email_configured: bool,
    /// Whether the server runs in debug mode.

    #[serde(rename = "debug_mode")]
    pub debug_mode: bool,
    /// Whether the server runs in a container.

    #[serde(rename = "docker_mode")]
    pub docker_mode: bool,
    /// Language of people who have chosen none.

    #[serde(rename = "default_locale")]
    pub default_locale: String,
    /// How the web interface is dressed.

    #[serde(rename = "customize")]
    pub customize: models::ServerCustomisation,
    /// Whether all checks of the server pass; hidden from the anonymous.

    #[schemars(with = "crate::Null<bool>")]
    #[serde(rename = "system_health")]
    pub system_health: Option<bool>,
    /// Kind of database; hidden from the anonymous.

    #[schemars(with = "crate::Null<String>")]
    #[serde(rename = "database")]
    pub database: Option<String>,
    /// Operating system of the server; hidden from the anonymous.

    #[schemars(with = "crate::Null<String>")]
    #[serde(rename = "platform")]
    pub platform: Option<String>,
    /// How the server was installed; hidden from the anonymous.

    #[schemars(with = "crate::Null<String>")]
    #[serde(rename = "installer")]
    pub installer: Option<String>,
    /// Release channel; hidden from the anonymous.

    #[schemars(with = "crate::Null<String>")]
    #[serde(rename = "target")]
    pub target: Option<String>,
    /// Path of an administration site; hidden from the anonymous.

    #[schemars(with = "crate::Null<String>")]
    #[serde(rename = "django_admin")]
    pub django_admin: Option<String>,
    /// What sign-in offers.

    #[serde(rename = "settings")]
    pub settings: models::ServerSignIn,
}
