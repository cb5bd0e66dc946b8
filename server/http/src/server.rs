//! The state that all requests share.

use std::sync::Arc;

use dropshot::{Body, RequestContext};
use ferrostock_api::Operation;
use futures::future::BoxFuture;
use http::{Request, Response};

use crate::route::Routes;
use crate::site::SiteSettings;
use crate::web_ui::WebUi;
use ferrostock_identity::account::{AccountCall, Accounts};
use ferrostock_identity::auth::{Authenticator, Visitor};
use ferrostock_kernel::audit::{Origin, network};
use ferrostock_kernel::call::Call;
use ferrostock_kernel::caller::Caller;
use ferrostock_kernel::db::{Database, Who};
use ferrostock_kernel::media::Media;

/// Runs the entry point of a request whose path is the router's own ([`crate::route::inner_path`]).
/// The error says where it failed, for the log.
pub type Operations = Box<
    dyn Fn(
            RequestContext<Server>,
            Request<Body>,
        ) -> BoxFuture<'static, Result<Response<Body>, &'static str>>
        + Send
        + Sync,
>;

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
    pub settings: SiteSettings,
    /// The web interface, if it has one.
    pub web_ui: Option<WebUi>,
    /// The paths of the contract.
    pub routes: Routes,
    /// The entry points of the operations.
    pub operations: Operations,
    /// Renders the metrics.
    pub metrics: metrics_exporter_prometheus::PrometheusHandle,
}

impl Server {
    /// A request for an operation, before anything of its body was read.
    pub fn call(
        &self,
        operation: &'static Operation,
        caller: Arc<Caller>,
        visitor: &Arc<Visitor>,
        base_url: Arc<str>,
        path: Arc<str>,
        query: Arc<[(String, String)]>,
    ) -> AccountCall {
        let call = Call {
            operation,
            origin: visitor.origin.clone(),
            db: self.db.used_by(who(&caller, &visitor.origin)),
            caller,
            rest: Arc::default(),
            media: self.media.clone(),
            instance: self.settings.instance.as_str().into(),
            exchange_rates: self.settings.exchange_rates.clone(),
            debug: self.settings.debug,
            base_url,
            below: None,
            path,
            query,
            sent: Arc::default(),
            uploads: Arc::default(),
        };
        AccountCall {
            call,
            visitor: Arc::clone(visitor),
            auth: Arc::clone(&self.auth),
            accounts: Arc::clone(&self.accounts),
        }
    }
}

/// Whose share of the connections a request uses.
fn who(caller: &Caller, origin: &Origin) -> Who {
    if caller.is_authenticated() {
        Who::User(caller.user_id)
    } else {
        Who::Network(network(origin.address))
    }
}
