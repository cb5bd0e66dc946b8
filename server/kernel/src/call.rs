//! What a domain function knows about the request it serves.

use std::sync::Arc;

use ferrostock_api::{Operation, Permission};
use serde_json::{Map, Value};

use crate::audit::{Event, Origin};
use crate::caller::{self, Caller};
use crate::db::Database;
use crate::db::rest::Slot;
use crate::media::{Media, Uploads};
use crate::spelled;

/// One authorised request: its operation is found, who calls is proved, the permission checked and
/// what was sent read before a domain function sees it.
#[derive(Clone)]
pub struct Call {
    /// The operation that was called.
    pub operation: &'static Operation,
    /// Who calls.
    pub caller: Arc<Caller>,
    /// Where the request came from.
    pub origin: Origin,
    /// The database, of whose connections the caller may have a share.
    pub db: Database,
    /// What the answer goes on with, where it is too long to be made as a whole.
    pub rest: Arc<Slot>,
    /// Where files are kept.
    pub media: Media,
    /// Name of this installation.
    pub instance: Arc<str>,
    /// Where exchange rates are asked for, if somewhere: an address in which `{base}` stands for the
    /// code of the base currency.
    pub exchange_rates: Option<Arc<str>>,
    /// Whether the server runs for development.
    pub debug: bool,
    /// Scheme, host and port under which the client reached the server, such as
    /// `http://localhost:8000`, to build absolute links with.
    pub base_url: Arc<str>,
    /// The path as the client sent it.
    pub path: Arc<str>,
    /// The key of the object that the path leads through, where a resource stands below another one.
    pub below: Option<i64>,
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
    /// Something that the caller did, to be recorded in the audit log.
    pub fn event(&self, what: &'static str) -> Event {
        Event::new(what, &self.origin).by(&self.caller)
    }

    /// The same call below an object that its path leads through.
    #[must_use]
    pub fn below(&self, id: i64) -> Self {
        Self {
            below: Some(id),
            ..self.clone()
        }
    }

    /// Whether a field of the operation's answer may be shown to the caller: one that holds other objects'
    /// data (`x-shows`) is for those who may view these.
    pub fn shows(&self, field: &str) -> bool {
        let shows = self.operation.form.shows;
        let of = shows.iter().find(|(known, _)| *known == field);
        of.is_none_or(|(_, model)| caller::shows(&self.caller, model, Permission::View))
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
