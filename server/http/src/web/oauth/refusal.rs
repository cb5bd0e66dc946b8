//! Refusals as OAuth2 clients read them (RFC 6749, 5.2).

use dropshot::Body;
use ferrostock_api::ApiError;
use http::{HeaderValue, Response, header};
use serde_json::json;

use crate::answer;
use crate::web::{Repeated, not_stored};
use ferrostock_identity::oauth::failure::Failure;

/// The answer to a request that was not granted.
pub fn answer(failure: Failure) -> Response<Body> {
    let (code, description, status, challenge) = match failure {
        Failure::Told {
            code,
            description,
            status,
            challenge,
        } => (code, description, status, challenge),
        Failure::Other(error) => return answer::error(&ApiError::from(error)),
    };
    let mut response = answer::json(
        status,
        &json!({ "error": code, "error_description": description }),
    );
    if let Some(challenge) = challenge.and_then(|text| HeaderValue::from_str(&text).ok()) {
        let headers = response.headers_mut();
        headers.insert(header::WWW_AUTHENTICATE, challenge);
    }
    not_stored(&mut response);
    response
}

impl From<Repeated> for Failure {
    fn from(Repeated(name): Repeated) -> Self {
        Self::invalid_request(format!("{name} stands more than once."))
    }
}
