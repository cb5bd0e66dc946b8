//! The one error type that every operation of the trait answers with.

use dropshot::{HttpError, HttpResponseError};
use http::StatusCode;
use schemars::JsonSchema;
use serde::Serialize;
use serde_json::{Value, json};

/// An error as clients see it: a status, and a body in the form that REST clients of this API
/// expect: `{"detail": "…"}`, or messages by field, `{"name": ["…"]}`.
#[derive(Clone, Debug, Serialize)]
#[serde(transparent)]
pub struct ApiError {
    /// The HTTP status, 4xx or 5xx.
    #[serde(skip)]
    pub status: StatusCode,
    /// After how many seconds the client may try again, as the `Retry-After` header says it.
    #[serde(skip)]
    pub retry_after: Option<u64>,
    /// Where a browser is sent instead, as the `Location` header says it.
    #[serde(skip)]
    pub location: Option<String>,
    /// The JSON body.
    pub body: Value,
}

impl ApiError {
    /// An error with any body.
    pub fn new(status: StatusCode, body: Value) -> Self {
        Self {
            status,
            retry_after: None,
            location: None,
            body,
        }
    }

    /// An error that is about the request as a whole.
    pub fn detail(status: StatusCode, message: impl Into<String>) -> Self {
        Self::new(status, json!({ "detail": message.into() }))
    }
}

impl std::fmt::Display for ApiError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}: {}", self.status, self.body)
    }
}

impl std::error::Error for ApiError {}

impl JsonSchema for ApiError {
    fn schema_name() -> String {
        "Error".into()
    }

    fn json_schema(_: &mut schemars::r#gen::SchemaGenerator) -> schemars::schema::Schema {
        schemars::schema::SchemaObject {
            instance_type: Some(schemars::schema::InstanceType::Object.into()),
            ..Default::default()
        }
        .into()
    }
}

/// dropshot's own errors (an extractor that refuses a request) take the same form.
impl From<HttpError> for ApiError {
    fn from(error: HttpError) -> Self {
        Self::detail(error.status_code.as_status(), error.external_message)
    }
}

impl HttpResponseError for ApiError {
    fn status_code(&self) -> dropshot::ErrorStatusCode {
        // A status outside 4xx and 5xx can't be an error: answered as a failure of ours.
        dropshot::ErrorStatusCode::from_status(self.status)
            .unwrap_or(dropshot::ErrorStatusCode::INTERNAL_SERVER_ERROR)
    }
}
