//! The state that all requests share.

use std::sync::Arc;

use crate::account::Accounts;
use crate::auth::Authenticator;
use crate::config::Settings;
use crate::db::Database;
use crate::front::{Operations, Routes};
use crate::media::Media;

/// A server: what its requests share. It implements the API ([`ferrostock_api::Api`]) in
/// `generated/entry.rs`.
pub struct Server {
    /// The database.
    pub db: Database,
    /// Where files are kept.
    pub media: Media,
    /// Who knows callers.
    pub auth: Arc<Authenticator>,
    /// What accounts need: settings and mail.
    pub accounts: Arc<Accounts>,
    /// What the server was told.
    pub settings: Settings,
    /// The paths of the contract.
    pub routes: Routes,
    /// The entry points of the operations.
    pub operations: Operations,
    /// Renders the metrics.
    pub metrics: metrics_exporter_prometheus::PrometheusHandle,
}
