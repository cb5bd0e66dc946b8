//! What every answer has: its headers, and the one way to write JSON.

use dropshot::Body;
use ferrostock_api::ApiError;
use http::{HeaderName, HeaderValue, Response, StatusCode, header};
use serde::Serialize;

use crate::spoken;

/// An answer with a JSON body.
pub fn json(status: StatusCode, body: &impl Serialize) -> Response<Body> {
    match serde_json::to_vec(body) {
        Ok(bytes) => with_body(status, "application/json", bytes),
        Err(error) => {
            tracing::error!(%error, "an answer could not be written");
            with_body(
                StatusCode::INTERNAL_SERVER_ERROR,
                "application/json",
                b"{}".to_vec(),
            )
        }
    }
}

/// An answer with a page.
pub fn html(body: impl Into<Vec<u8>>) -> Response<Body> {
    with_body(StatusCode::OK, "text/html; charset=utf-8", body.into())
}

/// An answer with any body.
pub fn text(content_type: &'static str, body: impl Into<Vec<u8>>) -> Response<Body> {
    with_body(StatusCode::OK, content_type, body.into())
}

fn with_body(status: StatusCode, content_type: &'static str, body: Vec<u8>) -> Response<Body> {
    let mut response = Response::new(Body::from(body));
    *response.status_mut() = status;
    let content_type = HeaderValue::from_static(content_type);
    response
        .headers_mut()
        .insert(header::CONTENT_TYPE, content_type);
    response
}

/// An error as clients see it.
pub fn error(error: &ApiError) -> Response<Body> {
    let mut response = json(error.status, &error.body);
    if let Some(seconds) = error.retry_after {
        response
            .headers_mut()
            .insert(header::RETRY_AFTER, HeaderValue::from(seconds));
    }
    if let Some(to) = error.location.as_deref() {
        let Ok(to) = HeaderValue::from_str(to) else {
            tracing::error!("an address does not fit into a header");
            response = json(StatusCode::INTERNAL_SERVER_ERROR, &serde_json::json!({}));
            return response;
        };
        response.headers_mut().insert(header::LOCATION, to);
    }
    // Who is told the ways to sign in is not asked for a token.
    if error.status == StatusCode::UNAUTHORIZED && error.body.get("detail").is_some() {
        let challenge = HeaderValue::from_static("Token");
        response
            .headers_mut()
            .insert(header::WWW_AUTHENTICATE, challenge);
    }
    response
}

/// Adds the headers that every answer carries.
pub fn finish(response: &mut Response<Body>, request_id: &str, allow: Option<&str>) {
    const FIXED: [(HeaderName, &str); 8] = [
        (
            HeaderName::from_static("x-inventree-version"),
            spoken::VERSION,
        ),
        (
            HeaderName::from_static("x-inventree-api"),
            spoken::API_VERSION_TEXT,
        ),
        (
            HeaderName::from_static("x-inventree-python"),
            spoken::PYTHON,
        ),
        (
            HeaderName::from_static("x-inventree-installer"),
            spoken::INSTALLER,
        ),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::X_FRAME_OPTIONS, "DENY"),
        (header::REFERRER_POLICY, "same-origin"),
        (
            HeaderName::from_static("cross-origin-opener-policy"),
            "same-origin",
        ),
    ];
    let headers = response.headers_mut();
    for (name, value) in FIXED {
        headers.insert(name, HeaderValue::from_static(value));
    }
    if let Ok(id) = HeaderValue::from_str(request_id) {
        headers.insert(HeaderName::from_static("x-inventree-reqid"), id);
    }
    if let Some(allow) = allow.and_then(|allow| HeaderValue::from_str(allow).ok()) {
        headers.insert(header::ALLOW, allow);
    }
    // Answers depend on who asks, unless they say on what.
    headers
        .entry(header::VARY)
        .or_insert(HeaderValue::from_static(
            "Accept, Authorization, Cookie, Origin",
        ));
}
