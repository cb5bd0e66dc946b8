//! Conditional requests (RFC 9110, section 13): a client that has an answer already is told that
//! it still holds, instead of being sent it again.
//!
//! The tag of an answer is a hash of its body, so that it needs no knowledge of what the answer is
//! made of. It is weak: the same answer may travel compressed or not.

use bytes::Bytes;
use dropshot::Body;
use http::{HeaderMap, HeaderValue, Method, Response, StatusCode, header};
use http_body::Body as _;
use http_body_util::BodyExt as _;
use xxhash_rust::xxh3::xxh3_64;

use ferrostock_kernel::error::{Error, Result};

/// Larger answers are sent as they come, without a tag.
const LARGEST: u64 = 16 << 20;

/// Gives an answer to a read its tag, and empties it when the client has it already.
pub async fn apply(
    method: &Method,
    request: &HeaderMap,
    mut response: Response<Body>,
) -> Result<Response<Body>> {
    let read = matches!(*method, Method::GET | Method::HEAD);
    if !read || response.status() != StatusCode::OK {
        return Ok(response);
    }
    // Whoever keeps an answer asks again before using it: it may have changed, or the right to it.
    response
        .headers_mut()
        .entry(header::CACHE_CONTROL)
        .or_insert(HeaderValue::from_static("private, no-cache"));
    if !response.headers().contains_key(header::ETAG) {
        let size = response.body().size_hint().exact();
        if size.is_none_or(|size| size > LARGEST) {
            return Ok(response);
        }
        let (parts, body) = response.into_parts();
        let body = body.collect().await.map_err(Error::internal)?.to_bytes();
        let tag = tag(&body);
        response = Response::from_parts(parts, Body::from(body));
        response.headers_mut().insert(header::ETAG, tag);
    }
    if response
        .headers()
        .get(header::ETAG)
        .is_some_and(|tag| known(request, tag))
    {
        *response.status_mut() = StatusCode::NOT_MODIFIED;
        *response.body_mut() = Body::empty();
        response.headers_mut().remove(header::CONTENT_TYPE);
        response.headers_mut().remove(header::CONTENT_LENGTH);
    }
    Ok(response)
}

fn tag(body: &Bytes) -> HeaderValue {
    let tag = format!("W/\"{:016x}\"", xxh3_64(body));
    // Hexadecimal digits and quotes are always a header.
    HeaderValue::try_from(tag).unwrap_or_else(|_| HeaderValue::from_static("W/\"\""))
}

/// Whether `If-None-Match` names the tag, by the weak comparison that the header asks for.
fn known(request: &HeaderMap, tag: &HeaderValue) -> bool {
    let opaque = |tag: &str| tag.trim().trim_start_matches("W/").to_owned();
    let Ok(tag) = tag.to_str().map(opaque) else {
        return false;
    };
    request
        .get_all(header::IF_NONE_MATCH)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(','))
        .any(|named| named.trim() == "*" || opaque(named) == tag)
}

#[cfg(test)]
mod tests {
    use super::*;

    async fn asked(named: Option<&'static str>) -> Response<Body> {
        let mut request = HeaderMap::new();
        if let Some(named) = named {
            request.insert(header::IF_NONE_MATCH, HeaderValue::from_static(named));
        }
        let response = Response::new(Body::from(b"[]".to_vec()));
        apply(&Method::GET, &request, response).await.unwrap()
    }

    #[tokio::test]
    async fn who_has_an_answer_is_not_sent_it_again() {
        let first = asked(None).await;
        assert_eq!(first.status(), StatusCode::OK);
        let tag = first.headers()[header::ETAG].to_str().unwrap().to_owned();
        assert!(tag.starts_with("W/\""));
        let tag: &'static str = tag.leak();
        assert_eq!(asked(Some(tag)).await.status(), StatusCode::NOT_MODIFIED);
        assert_eq!(asked(Some("*")).await.status(), StatusCode::NOT_MODIFIED);
        let listed: &'static str = format!("\"other\", {tag}").leak();
        assert_eq!(asked(Some(listed)).await.status(), StatusCode::NOT_MODIFIED);
        assert_eq!(asked(Some("\"other\"")).await.status(), StatusCode::OK);
    }

    #[tokio::test]
    async fn changes_and_refusals_have_no_tag() {
        let post = apply(
            &Method::POST,
            &HeaderMap::new(),
            Response::new(Body::empty()),
        )
        .await;
        assert!(!post.unwrap().headers().contains_key(header::ETAG));
        let mut refused = Response::new(Body::from("{}"));
        *refused.status_mut() = StatusCode::FORBIDDEN;
        let refused = apply(&Method::GET, &HeaderMap::new(), refused).await;
        assert!(!refused.unwrap().headers().contains_key(header::ETAG));
    }
}
