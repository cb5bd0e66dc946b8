//! Cross-origin requests (the Fetch standard): which web pages of other origins may read answers.

use dropshot::Body;
use http::{HeaderMap, HeaderName, HeaderValue, Method, Response, StatusCode, header};

use crate::site::Cors;

/// What pages may see of the answers' own headers.
const EXPOSED: &str =
    "X-InvenTree-Version, X-InvenTree-API, X-InvenTree-ReqId, X-Request-Id, Allow";

/// Whether a browser asks if it may send the real request.
pub fn is_preflight(method: &Method, headers: &HeaderMap) -> bool {
    method == Method::OPTIONS
        && headers.contains_key(header::ORIGIN)
        && headers.contains_key(header::ACCESS_CONTROL_REQUEST_METHOD)
}

/// The answer to that; [`allow`] says whether the origin may.
pub fn preflight(headers: &HeaderMap) -> Response<Body> {
    let mut response = Response::new(Body::empty());
    *response.status_mut() = StatusCode::NO_CONTENT;
    let answered = response.headers_mut();
    let methods = HeaderValue::from_static("GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS");
    answered.insert(header::ACCESS_CONTROL_ALLOW_METHODS, methods);
    if let Some(asked) = headers.get(header::ACCESS_CONTROL_REQUEST_HEADERS) {
        answered.insert(header::ACCESS_CONTROL_ALLOW_HEADERS, asked.clone());
    }
    answered.insert(
        header::ACCESS_CONTROL_MAX_AGE,
        HeaderValue::from_static("86400"),
    );
    response
}

/// Lets the page that asked read the answer, if its origin is allowed. Credentials that a browser
/// adds by itself (cookies) are never allowed across origins; tokens are.
pub fn allow(cors: &Cors, request: &HeaderMap, response: &mut HeaderMap) {
    const NAMES: [HeaderName; 3] = [
        header::ACCESS_CONTROL_ALLOW_METHODS,
        header::ACCESS_CONTROL_ALLOW_HEADERS,
        header::ACCESS_CONTROL_MAX_AGE,
    ];
    let Some(origin) = request.get(header::ORIGIN) else {
        return;
    };
    let allowed = match cors {
        Cors::None => None,
        Cors::All => Some(HeaderValue::from_static("*")),
        Cors::Origins(origins) => origins
            .iter()
            .any(|known| known.as_bytes() == origin.as_bytes())
            .then(|| origin.clone()),
    };
    match allowed {
        Some(allowed) => {
            response.insert(header::ACCESS_CONTROL_ALLOW_ORIGIN, allowed);
            let exposed = HeaderValue::from_static(EXPOSED);
            response.insert(header::ACCESS_CONTROL_EXPOSE_HEADERS, exposed);
        }
        None => {
            for name in NAMES {
                response.remove(name);
            }
        }
    }
}
