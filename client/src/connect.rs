//! Building a client.

use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use reqwest::header::{AUTHORIZATION, HeaderMap, HeaderValue};

use crate::Client;

/// Starts to build a client of the server at an address such as `http://localhost:8000`.
pub fn connect(base_url: impl Into<String>) -> Connect {
    Connect {
        base_url: base_url.into(),
        authorization: None,
        timeout: Duration::from_secs(30),
    }
}

/// A client under construction.
#[derive(Clone)]
pub struct Connect {
    base_url: String,
    authorization: Option<String>,
    timeout: Duration,
}

/// A client could not be built.
#[derive(Debug, thiserror::Error)]
pub enum ConnectError {
    /// The token or the password holds what can't be sent.
    #[error("the credentials hold characters that can't be sent")]
    Credentials,
    /// The HTTP client could not be made.
    #[error("the HTTP client can't be made: {0}")]
    Http(#[from] reqwest::Error),
}

impl Connect {
    /// Signs in with a token.
    #[must_use]
    pub fn token(mut self, token: &str) -> Self {
        self.authorization = Some(format!("Token {token}"));
        self
    }

    /// Signs in with name and password.
    #[must_use]
    pub fn password(mut self, username: &str, password: &str) -> Self {
        let credentials = STANDARD.encode(format!("{username}:{password}"));
        self.authorization = Some(format!("Basic {credentials}"));
        self
    }

    /// How long a request may take; 30 seconds unless said otherwise.
    #[must_use]
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// Builds the client. Nothing is sent yet.
    pub fn build(self) -> Result<Client, ConnectError> {
        let mut headers = HeaderMap::new();
        if let Some(authorization) = self.authorization {
            let mut value =
                HeaderValue::from_str(&authorization).map_err(|_| ConnectError::Credentials)?;
            value.set_sensitive(true);
            headers.insert(AUTHORIZATION, value);
        }
        let http = reqwest::Client::builder()
            .default_headers(headers)
            .timeout(self.timeout)
            .build()?;
        Ok(Client::new_with_client(
            self.base_url.trim_end_matches('/'),
            http,
        ))
    }
}
