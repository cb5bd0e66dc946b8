//! The one error type of the server's domain code, and how each error answers.
//!
//! A rule that is broken says so through a constructor here; what a client sees is decided in one
//! place ([`From<Error> for ApiError`](ApiError)). Failures of ours (a lost database, a bug) carry
//! their cause for the log and show a client nothing of it.

pub mod outage;
pub mod violation;

use std::borrow::Cow;
use std::collections::BTreeMap;

use ferrostock_api::ApiError;
use ferrostock_models::database::RowError;
use http::StatusCode;
use serde_json::{Map, Value, json};
use tokio_postgres::error::SqlState;

/// The key under which messages stand that belong to no single field.
pub const NON_FIELD: &str = "non_field_errors";

/// Why an operation did not do what was asked.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The request breaks rules; messages by field. 400.
    #[error("invalid: {0:?}")]
    Invalid(FieldErrors),
    /// The request is refused as a whole, with one sentence. Any 4xx status.
    #[error("{status}: {message}")]
    Refused {
        /// The status to answer with.
        status: StatusCode,
        /// The sentence, shown as `{"detail": …}`.
        message: Cow<'static, str>,
    },
    /// The request is refused with a body that has a form of its own. Any 4xx status.
    #[error("{status}: {body}")]
    Body {
        /// The status to answer with.
        status: StatusCode,
        /// The whole JSON body.
        body: Value,
    },
    /// The browser is sent elsewhere, by an operation whose answer that is. 302.
    #[error("elsewhere")]
    Redirect {
        /// The address, which may hold what only that browser may know.
        location: String,
    },
    /// What is looked for has another address now. 301.
    #[error("moved")]
    Moved {
        /// That address.
        location: String,
    },
    /// Too much was tried. 429.
    #[error("throttled for {seconds} s")]
    Throttled {
        /// How long to wait, in seconds.
        seconds: u64,
    },
    /// The database failed (500), or could not be reached or went away (503).
    #[error("database: {0}")]
    Database(#[from] tokio_postgres::Error),
    /// No connection to the database could be had in time. 503.
    #[error("database pool: {0}")]
    Pool(#[from] deadpool_postgres::PoolError),
    /// Something failed that the client has no part in. 500.
    #[error("internal: {0}")]
    Internal(anyhow::Error),
}

/// Shorthand for what domain functions return.
pub type Result<T, E = Error> = std::result::Result<T, E>;

impl Error {
    /// One field is wrong.
    pub fn field(name: impl Into<String>, message: impl Into<String>) -> Self {
        let mut errors = FieldErrors::default();
        errors.add(name, message);
        Self::Invalid(errors)
    }

    /// The fields are each right, but not together.
    pub fn non_field(message: impl Into<String>) -> Self {
        Self::field(NON_FIELD, message)
    }

    /// A refusal with a sentence of its own.
    pub fn refused(status: StatusCode, message: impl Into<Cow<'static, str>>) -> Self {
        Self::Refused {
            status,
            message: message.into(),
        }
    }

    /// A malformed request. 400.
    pub fn bad_request(message: impl Into<Cow<'static, str>>) -> Self {
        Self::refused(StatusCode::BAD_REQUEST, message)
    }

    /// There is no such object; `model` is the resource's name, such as `PartCategory`. 404.
    pub fn not_found(model: &str) -> Self {
        Self::refused(
            StatusCode::NOT_FOUND,
            format!("No {model} matches the given query."),
        )
    }

    /// The caller may not do this. 403.
    pub fn forbidden() -> Self {
        Self::refused(
            StatusCode::FORBIDDEN,
            "You do not have permission to perform this action.",
        )
    }

    /// The operation needs a user, and nobody signed in. 401.
    pub fn unauthenticated() -> Self {
        Self::refused(
            StatusCode::UNAUTHORIZED,
            "Authentication credentials were not provided.",
        )
    }

    /// A related object does not exist, as a message under its field. 400.
    pub fn invalid_pk(name: impl Into<String>, pk: impl std::fmt::Display) -> Self {
        Self::field(name, invalid_pk_message(pk))
    }

    /// Something that can't happen did.
    pub fn internal(message: impl std::fmt::Display) -> Self {
        Self::Internal(anyhow::anyhow!("{message}"))
    }
}

impl From<RowError> for Error {
    fn from(error: RowError) -> Self {
        match error {
            RowError::Column(source) => Self::Database(source),
            other @ (RowError::Null(_) | RowError::Missing(_)) => Self::internal(other),
        }
    }
}

/// The sentence for a related object that does not exist.
pub fn invalid_pk_message(pk: impl std::fmt::Display) -> String {
    format!("Invalid pk \"{pk}\" - object does not exist.")
}

/// Messages by field. Collects everything that is wrong with a request before it is refused, so
/// that a client sees all of it at once.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct FieldErrors(BTreeMap<String, Value>);

impl FieldErrors {
    /// Adds a message under a field.
    pub fn add(&mut self, name: impl Into<String>, message: impl Into<String>) {
        let slot = self.0.entry(name.into()).or_insert_with(|| json!([]));
        if let Value::Array(list) = slot {
            list.push(Value::String(message.into()));
        }
    }

    /// Adds a message under a field of nested objects; `path` leads to it from the outside.
    pub fn add_at(&mut self, path: &[&str], message: impl Into<String>) {
        let [outer, inner @ ..] = path else { return };
        if inner.is_empty() {
            return self.add(*outer, message);
        }
        let slot = self
            .0
            .entry((*outer).to_owned())
            .or_insert_with(|| json!({}));
        if let Value::Object(nested) = slot {
            let mut errors = Self(std::mem::take(nested).into_iter().collect());
            errors.add_at(inner, message);
            *slot = errors.into_value();
        }
    }

    /// Puts the errors of a nested object, or the list of errors of a list's elements, under a field.
    pub fn nest(&mut self, name: impl Into<String>, errors: Value) {
        self.0.insert(name.into(), errors);
    }

    /// Whether nothing is wrong.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether a field already has a message.
    pub fn has(&self, name: &str) -> bool {
        self.0.contains_key(name)
    }

    /// Whether a field has this message.
    pub fn says(&self, name: &str, message: &str) -> bool {
        self.0
            .get(name)
            .and_then(Value::as_array)
            .is_some_and(|list| list.iter().any(|said| said == message))
    }

    /// Says something in other words, if it is said.
    pub fn replace(&mut self, name: &str, message: &str, other: &str) {
        if let Some(Value::Array(list)) = self.0.get_mut(name) {
            for said in list.iter_mut().filter(|said| *said == message) {
                *said = Value::String(other.to_owned());
            }
        }
    }

    /// Takes back what is said of a field.
    pub fn remove(&mut self, name: &str) {
        self.0.remove(name);
    }

    /// Takes over the messages of `other`.
    pub fn merge(&mut self, other: Self) {
        for (name, value) in other.0 {
            self.0.entry(name).or_insert(value);
        }
    }

    /// `Ok` when nothing is wrong, the refusal otherwise.
    pub fn into_result(self) -> Result<()> {
        if self.is_empty() {
            Ok(())
        } else {
            Err(Error::Invalid(self))
        }
    }

    /// The messages as the JSON object that a client sees.
    pub fn into_value(self) -> Value {
        Value::Object(self.0.into_iter().collect::<Map<_, _>>())
    }
}

impl From<Error> for ApiError {
    /// Says what a client sees of an error, and tells the log of a failure of ours.
    fn from(error: Error) -> Self {
        error.answer()
    }
}

impl Error {
    fn answer(self) -> ApiError {
        match self {
            Self::Invalid(errors) => ApiError::new(StatusCode::BAD_REQUEST, errors.into_value()),
            Self::Refused { status, message } => ApiError::detail(status, message),
            Self::Body { status, body } => ApiError::new(status, body),
            Self::Moved { location } => ApiError {
                location: Some(location),
                ..ApiError::new(StatusCode::MOVED_PERMANENTLY, Value::Null)
            },
            Self::Redirect { location } => ApiError {
                location: Some(location),
                ..ApiError::new(StatusCode::FOUND, Value::Null)
            },
            Self::Throttled { seconds } => {
                let message =
                    format!("Request was throttled. Expected available in {seconds} seconds.");
                ApiError {
                    retry_after: Some(seconds),
                    ..ApiError::detail(StatusCode::TOO_MANY_REQUESTS, message)
                }
            }
            Self::Pool(source) if outage::is_rush(&source) => {
                outage::rushed();
                ApiError::detail(
                    StatusCode::SERVICE_UNAVAILABLE,
                    "The server has too much to do at the moment.",
                )
            }
            Self::Pool(source) => {
                outage::begun(&source);
                ApiError::detail(
                    StatusCode::SERVICE_UNAVAILABLE,
                    "The database can't be reached at the moment.",
                )
            }
            Self::Database(source) if outage::is_outage(&source) => {
                outage::begun(&source);
                ApiError::detail(
                    StatusCode::SERVICE_UNAVAILABLE,
                    "The connection to the database was lost.",
                )
            }
            Self::Database(source) if source.code() == Some(&SqlState::QUERY_CANCELED) => {
                tracing::error!(error = %source, "a statement took too long");
                ApiError::detail(
                    StatusCode::SERVICE_UNAVAILABLE,
                    "This takes longer than a request may take.",
                )
            }
            Self::Database(source) => {
                if let Some(errors) = violation::explain(&source) {
                    return ApiError::new(StatusCode::BAD_REQUEST, errors.into_value());
                }
                let cause = source.as_db_error().map(ToString::to_string);
                tracing::error!(error = %source, cause, "a statement failed");
                ApiError::detail(
                    StatusCode::INTERNAL_SERVER_ERROR,
                    "The server could not do this.",
                )
            }
            Self::Internal(source) => {
                tracing::error!(error = ?source, "internal error");
                ApiError::detail(
                    StatusCode::INTERNAL_SERVER_ERROR,
                    "The server could not do this.",
                )
            }
        }
    }
}
