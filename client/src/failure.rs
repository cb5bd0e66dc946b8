//! What can go wrong with a request.

use serde_json::{Map, Value};

use crate::generated::types;

/// Why a request did not succeed.
#[derive(Debug, thiserror::Error)]
pub enum Failure {
    /// The server understood the request and refused it (4xx), or failed (5xx).
    #[error("{0}")]
    Refused(Refusal),
    /// The request could not be made of what was given.
    #[error("invalid request: {0}")]
    Request(String),
    /// The server was not reached, or its answer broke off.
    #[error("no answer: {0}")]
    Connection(reqwest::Error),
    /// The server answered with something that the document does not know.
    #[error("unexpected answer: {0}")]
    Answer(String),
}

/// A refusal, as the server words it.
#[derive(Clone, Debug, PartialEq)]
pub struct Refusal {
    /// The HTTP status.
    pub status: u16,
    /// The whole body.
    pub body: Map<String, Value>,
}

impl Refusal {
    /// What the server says of the request as a whole.
    pub fn detail(&self) -> Option<&str> {
        self.body.get("detail")?.as_str()
    }

    /// What the server says of a field.
    pub fn field(&self, name: &str) -> Vec<&str> {
        match self.body.get(name) {
            Some(Value::String(message)) => vec![message],
            Some(Value::Array(messages)) => messages.iter().filter_map(Value::as_str).collect(),
            _ => Vec::new(),
        }
    }

    /// The fields of which the server says something.
    pub fn fields(&self) -> impl Iterator<Item = &str> {
        self.body
            .keys()
            .map(String::as_str)
            .filter(|name| *name != "detail")
    }
}

impl std::fmt::Display for Refusal {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.detail() {
            Some(detail) => write!(f, "{}: {detail}", self.status),
            None => write!(f, "{}: {}", self.status, Value::Object(self.body.clone())),
        }
    }
}

impl From<progenitor_client::Error<types::Error>> for Failure {
    fn from(error: progenitor_client::Error<types::Error>) -> Self {
        use progenitor_client::Error;
        match error {
            Error::ErrorResponse(response) => {
                let status = response.status().as_u16();
                Self::Refused(Refusal {
                    status,
                    body: response.into_inner().0,
                })
            }
            Error::InvalidRequest(message) => Self::Request(message),
            Error::CommunicationError(error) | Error::ResponseBodyError(error) => {
                Self::Connection(error)
            }
            other => Self::Answer(other.to_string()),
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn refusal(body: Value) -> Refusal {
        let Value::Object(body) = body else {
            panic!("an object")
        };
        Refusal { status: 400, body }
    }

    #[test]
    fn messages_are_found_by_field() {
        let refusal = refusal(json!({"name": ["This field is required."], "part": "missing"}));
        assert_eq!(refusal.field("name"), ["This field is required."]);
        assert_eq!(refusal.field("part"), ["missing"]);
        assert_eq!(refusal.fields().collect::<Vec<_>>(), ["name", "part"]);
        assert_eq!(refusal.detail(), None);
    }

    #[test]
    fn a_detail_speaks_for_the_whole() {
        assert_eq!(refusal(json!({"detail": "No."})).to_string(), "400: No.");
    }
}
