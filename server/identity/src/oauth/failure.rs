//! Refusals as OAuth2 clients read them (RFC 6749, 5.2).

use http::StatusCode;

use ferrostock_kernel::error::Error;

/// Why a request was not granted.
#[derive(Debug)]
pub enum Failure {
    /// The client is told one of the codes of the RFCs.
    Told {
        /// The code, such as `invalid_grant`.
        code: &'static str,
        /// One sentence for whoever writes the client.
        description: String,
        /// The status to answer with.
        status: StatusCode,
        /// How the client may sign in instead (RFC 9110, 11.6.1).
        challenge: Option<String>,
    },
    /// Anything else.
    Other(Error),
}

impl Failure {
    /// A refusal with status 400.
    pub fn new(code: &'static str, description: impl Into<String>) -> Self {
        Self::Told {
            code,
            description: description.into(),
            status: StatusCode::BAD_REQUEST,
            challenge: None,
        }
    }

    /// The code, the refresh token or what belongs to it is not right.
    pub fn invalid_grant(description: impl Into<String>) -> Self {
        Self::new("invalid_grant", description)
    }

    /// The request lacks something, or says it twice.
    pub fn invalid_request(description: impl Into<String>) -> Self {
        Self::new("invalid_request", description)
    }

    /// The client did not prove who it is. 401.
    pub fn invalid_client(description: impl Into<String>) -> Self {
        Self::Told {
            code: "invalid_client",
            description: description.into(),
            status: StatusCode::UNAUTHORIZED,
            challenge: Some("Basic realm=\"o\"".into()),
        }
    }

    /// An access token does not suffice (RFC 6750, 3).
    pub fn bearer(status: StatusCode, code: &'static str, description: &'static str) -> Self {
        Self::Told {
            code,
            description: description.into(),
            status,
            challenge: Some(format!(
                "Bearer realm=\"o\", error=\"{code}\", error_description=\"{description}\""
            )),
        }
    }
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        Self::Other(error)
    }
}

impl From<tokio_postgres::Error> for Failure {
    fn from(error: tokio_postgres::Error) -> Self {
        Self::Other(error.into())
    }
}

impl From<Failure> for Error {
    /// A refusal that a person reads instead of a client.
    fn from(failure: Failure) -> Self {
        match failure {
            Failure::Told {
                description,
                status,
                ..
            } => Self::refused(status, description),
            Failure::Other(error) => error,
        }
    }
}
