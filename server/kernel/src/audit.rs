//! The audit log: who did what to whose account, token or permissions, from where.
//!
//! An event is written in the transaction of what it tells of, so neither is there without the
//! other; it also goes to the log, under the target `audit`. What was refused has no transaction:
//! it is recorded on a connection of its own. Never put a password, a token, a code or a hash of
//! one into an event.

use std::net::IpAddr;
use std::sync::Arc;

use http::{HeaderMap, header};
use serde_json::{Map, Value};

use crate::caller::Caller;
use crate::db::Session;
use crate::error::Result;

/// The longest user agent that is kept, in characters.
const LONGEST_AGENT: usize = 256;

/// Where a request came from.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Origin {
    /// The client's address.
    pub address: Option<IpAddr>,
    /// What the client calls itself.
    pub user_agent: Option<Arc<str>>,
    /// The request's identifier, by which the log tells of it.
    pub request_id: Arc<str>,
}

impl Origin {
    /// Reads where a request came from. `peer` is the other end of the connection; behind a proxy
    /// that is trusted, the client is the last one that `X-Forwarded-For` names, as the proxy
    /// itself has added it.
    pub fn of(headers: &HeaderMap, peer: IpAddr, trust_proxy: bool, request_id: &str) -> Self {
        let forwarded = headers
            .get_all("x-forwarded-for")
            .iter()
            .next_back()
            .filter(|_| trust_proxy)
            .and_then(|value| value.to_str().ok())
            .and_then(|value| value.rsplit(',').next())
            .and_then(|address| address.trim().parse().ok());
        let user_agent = headers
            .get(header::USER_AGENT)
            .and_then(|value| value.to_str().ok())
            .map(|agent| agent.chars().take(LONGEST_AGENT).collect::<String>());
        Self {
            address: Some(forwarded.unwrap_or(peer).to_canonical()),
            user_agent: user_agent.map(Arc::from),
            request_id: request_id.into(),
        }
    }
}

/// Where somebody is: an address, or the network of 64 bits that a user of IPv6 commands.
pub fn network(from: Option<IpAddr>) -> Vec<u8> {
    match from {
        Some(IpAddr::V4(address)) => address.octets().to_vec(),
        Some(IpAddr::V6(address)) => address.octets()[..8].to_vec(),
        None => Vec::new(),
    }
}

/// Something that is to be recorded.
#[derive(Clone, Debug)]
#[must_use = "an event has to be recorded"]
pub struct Event {
    what: &'static str,
    failed: bool,
    actor: Option<(i64, String)>,
    subject: Option<(Option<i64>, Option<String>)>,
    token_id: Option<i64>,
    client_id: Option<String>,
    origin: Origin,
    detail: Map<String, Value>,
}

impl Event {
    /// Something that went well; `what` is a kind of object and what was done to it, such as
    /// `token.create`.
    pub fn new(what: &'static str, origin: &Origin) -> Self {
        Self {
            what,
            failed: false,
            actor: None,
            subject: None,
            token_id: None,
            client_id: None,
            origin: origin.clone(),
            detail: Map::new(),
        }
    }

    /// Says that it was tried and refused.
    pub fn failed(mut self) -> Self {
        self.failed = true;
        self
    }

    /// Says who did it, and with which token.
    pub fn by(mut self, caller: &Caller) -> Self {
        if caller.is_authenticated() {
            self.actor = Some((caller.user_id, caller.username.clone()));
            self.token_id = caller.token_id;
        }
        self
    }

    /// Says to whose account it was done.
    pub fn about(mut self, user_id: i64) -> Self {
        self.subject.get_or_insert((None, None)).0 = Some(user_id);
        self
    }

    /// Says the name of whose account it was done to, where the key does not tell it: a user who is
    /// gone, or one who was never there.
    pub fn about_name(mut self, username: &str) -> Self {
        self.subject.get_or_insert((None, None)).1 = Some(username.replace('\0', ""));
        self
    }

    /// Says which OAuth2 client did it.
    pub fn client(mut self, client_id: &str) -> Self {
        self.client_id = Some(client_id.to_owned());
        self
    }

    /// Says more. Never a secret.
    pub fn with(mut self, name: &str, value: impl Into<Value>) -> Self {
        self.detail.insert(name.to_owned(), value.into());
        self
    }
}

/// Writes an event, in the session's transaction, and tells the log of it.
pub async fn record(session: &impl Session, event: Event) -> Result<()> {
    let outcome = if event.failed { "failure" } else { "success" };
    let (actor_id, actor_name) = event.actor.unzip();
    let (subject_id, subject_name) = event.subject.unwrap_or_default();
    let Origin {
        address,
        user_agent,
        request_id,
    } = event.origin;
    let user_agent = user_agent.as_deref();
    let request_id = Some(&*request_id).filter(|id| !id.is_empty());
    let detail = Value::Object(event.detail);
    session
        .execute(
            "INSERT INTO audit_event (what, outcome, actor_id, actor_name, subject_id, subject_name,
                                      token_id, client_id, address, user_agent, request_id, detail)
             VALUES ($1, $2, $3, $4, $5,
                     coalesce($6, (SELECT username FROM app_user WHERE id = $5)),
                     $7, $8, $9, $10, $11, $12)",
            &[
                &event.what,
                &outcome,
                &actor_id,
                &actor_name,
                &subject_id,
                &subject_name,
                &event.token_id,
                &event.client_id,
                &address,
                &user_agent,
                &request_id,
                &detail,
            ],
        )
        .await?;
    tracing::info!(
        target: "audit",
        what = event.what,
        outcome,
        actor = actor_id,
        actor_name,
        subject = subject_id,
        subject_name,
        token = event.token_id,
        client = event.client_id,
        address = address.map(tracing::field::display),
        user_agent,
        request = request_id,
        %detail,
        "audit"
    );
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_proxy_is_believed_only_when_it_is_trusted() {
        let mut headers = HeaderMap::new();
        headers.append(
            "x-forwarded-for",
            "203.0.113.9, 198.51.100.7".parse().unwrap(),
        );
        headers.insert(header::USER_AGENT, "x".repeat(1000).parse().unwrap());
        let peer: IpAddr = "::ffff:192.0.2.1".parse().unwrap();
        let address = |trust| {
            Origin::of(&headers, peer, trust, "r")
                .address
                .unwrap()
                .to_string()
        };
        assert_eq!(address(false), "192.0.2.1");
        assert_eq!(address(true), "198.51.100.7");
        let origin = Origin::of(&headers, peer, true, "r");
        assert_eq!(origin.user_agent.unwrap().len(), LONGEST_AGENT);
    }
}
