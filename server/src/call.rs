//! What a domain function knows about the request it serves.

use std::sync::Arc;

use ferrostock_api::{Field, Operation, Permission};
use serde_json::{Map, Value};

use crate::account::Accounts;
use crate::audit::{Event, Origin};
use crate::auth::password::Hasher;
use crate::auth::token::SecretKey;
use crate::auth::{Authenticator, Caller, Visitor, network};
use crate::db::{Database, Who};
use crate::list::Slot;
use crate::media::{Media, Uploads};
use crate::server::Server;
use crate::spelled;
use crate::user::permissions;

/// One authorised request: the front door has found its operation, proved who calls, checked the
/// permission and read what was sent before a domain function sees it.
#[derive(Clone)]
pub struct Call {
    /// The operation that was called.
    pub operation: &'static Operation,
    /// Who calls.
    pub caller: Arc<Caller>,
    /// The browser that sent the request: its cookies and its address.
    pub visitor: Arc<Visitor>,
    /// Where the request came from.
    pub origin: Origin,
    /// The database, of whose connections the caller may have a share.
    pub db: Database,
    /// What the answer goes on with, where it is too long to be made as a whole.
    pub rest: Arc<Slot>,
    /// Where files are kept.
    pub media: Media,
    /// Who knows passwords.
    pub auth: Arc<Authenticator>,
    /// What accounts need: settings and mail.
    pub accounts: Arc<Accounts>,
    /// The key that tokens are derived with.
    pub key: SecretKey,
    /// Hashes passwords.
    pub hasher: Hasher,
    /// Name of this installation.
    pub instance: Arc<str>,
    /// Whether the server runs for development.
    pub debug: bool,
    /// Scheme, host and port under which the client reached the server, such as
    /// `http://localhost:8000`, to build absolute links with.
    pub base_url: Arc<str>,
    /// The path as the client sent it.
    pub path: Arc<str>,
    /// The query as the client sent it, decoded, in order.
    pub query: Arc<[(String, String)]>,
    /// The body as the client sent it: fields that the document does not let requests set are only
    /// here.
    pub sent: Arc<Map<String, Value>>,
    /// The files that came with the body, by their fields. Those of fields that ask for pictures
    /// are pictures; the typed body has their names.
    pub uploads: Arc<Uploads>,
}

impl Call {
    /// A request for an operation, before anything of its body was read.
    pub fn new(
        server: &Server,
        operation: &'static Operation,
        caller: Arc<Caller>,
        visitor: &Arc<Visitor>,
        base_url: Arc<str>,
        path: Arc<str>,
        query: Arc<[(String, String)]>,
    ) -> Self {
        Self {
            operation,
            visitor: Arc::clone(visitor),
            origin: visitor.origin.clone(),
            db: server.db.used_by(who(&caller, &visitor.origin)),
            caller,
            rest: Arc::default(),
            media: server.media.clone(),
            auth: Arc::clone(&server.auth),
            accounts: Arc::clone(&server.accounts),
            key: server.auth.key.clone(),
            hasher: server.auth.hasher.clone(),
            instance: server.settings.instance.as_str().into(),
            debug: server.settings.debug,
            base_url,
            path,
            query,
            sent: Arc::default(),
            uploads: Arc::default(),
        }
    }

    /// Something that the caller did, to be recorded in the audit log.
    pub fn event(&self, what: &'static str) -> Event {
        Event::new(what, &self.origin).by(&self.caller)
    }

    /// Whether a field of the operation's answer may be shown to the caller: one that holds other objects'
    /// data (`x-shows`) is for those who may view these.
    pub fn shows(&self, field: &str) -> bool {
        let models = shown_by(self.operation.form.answer, field);
        models.is_none_or(|model| permissions::shows(&self.caller, model, Permission::View))
    }

    /// The value of a query parameter, as the client sent it; the last one if it was repeated.
    pub fn query_value(&self, name: &str) -> Option<&str> {
        self.query
            .iter()
            .rev()
            .find(|(known, _)| known == name)
            .map(|(_, value)| value.as_str())
    }

    /// Whether a switch of the body is on; `None` when it is missing. For switches that clients send
    /// though the document does not list them.
    pub fn sent_flag(&self, name: &str) -> Option<bool> {
        self.sent.get(name).map(|value| match value {
            Value::String(word) => spelled::agrees(word.trim()),
            other => spelled::agrees(&other.to_string()),
        })
    }

    /// Whether a switch of the query is on; `None` when it is missing. For switches that clients send
    /// though the document does not list them.
    pub fn query_flag(&self, name: &str) -> Option<bool> {
        self.query_value(name).map(spelled::agrees)
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

/// The model whose data a field shows, wherever the field stands in an answer.
fn shown_by(fields: &'static [Field], name: &str) -> Option<&'static str> {
    fields.iter().find_map(|field| {
        let own = field.shows.filter(|_| field.name == name);
        own.or_else(|| shown_by(field.children, name))
    })
}
