//! `/media/`: files as clients get them.

use dropshot::Body;
use http::{HeaderMap, HeaderValue, Method, Response, StatusCode, header};
use http_body_util::StreamBody;
use hyper::body::Frame;
use object_store::{GetOptions, GetResult, ObjectMeta};
use percent_encoding::{NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};
use sync_wrapper::SyncStream;

use ferrostock_kernel::error::{Error, Result};
use ferrostock_kernel::media::Media;

/// How a browser may use a file: a signed-in user's browser asks again whether it is still there.
const CACHE: &str = "private, no-cache";
/// Nothing in a file may run or load anything.
const POLICY: &str = "default-src 'none'; sandbox";

/// Answers a request for the file that the rest of a path names. Who asks has signed in.
pub async fn serve(
    media: &Media,
    method: &Method,
    headers: &HeaderMap,
    path: &str,
) -> Result<Response<Body>> {
    if ![Method::GET, Method::HEAD].contains(method) {
        return Err(Error::refused(
            StatusCode::METHOD_NOT_ALLOWED,
            format!("Method \"{method}\" not allowed."),
        ));
    }
    let absent = || Error::refused(StatusCode::NOT_FOUND, "Not found.");
    let key = percent_decode_str(path)
        .decode_utf8()
        .map_err(|_| absent())?;
    let options = GetOptions {
        head: method == Method::HEAD,
        ..GetOptions::default()
    };
    let found = media.find(&key, options).await?.ok_or_else(absent)?;
    let mut response = answer(found, method, headers);
    let sent = response.status() == StatusCode::OK;
    let headers = response.headers_mut();
    if sent {
        let name = key.rsplit('/').next().unwrap_or_default();
        set(headers, header::CONTENT_TYPE, &content_type(name));
        set(headers, header::CONTENT_DISPOSITION, &disposition(name));
    }
    set(headers, header::CACHE_CONTROL, CACHE);
    set(headers, header::CONTENT_SECURITY_POLICY, POLICY);
    Ok(response)
}

/// An answer with a file that was found, read while the client takes it; without it for a client that
/// has it already.
pub fn answer(found: GetResult, method: &Method, asked: &HeaderMap) -> Response<Body> {
    let tag = tag(&found.meta);
    let mut response = if is_known(asked, &found.meta, &tag) {
        let mut response = Response::new(Body::empty());
        *response.status_mut() = StatusCode::NOT_MODIFIED;
        response
    } else {
        let size = found.meta.size;
        let body = if method == Method::HEAD {
            Body::empty()
        } else {
            use futures::StreamExt as _;
            let frames = found.into_stream().map(|chunk| chunk.map(Frame::data));
            Body::wrap(StreamBody::new(SyncStream::new(frames)))
        };
        let mut response = Response::new(body);
        response
            .headers_mut()
            .insert(header::CONTENT_LENGTH, size.into());
        response
    };
    let headers = response.headers_mut();
    set(headers, header::ETAG, &tag.0);
    set(headers, header::LAST_MODIFIED, &tag.1);
    response
}

fn set(headers: &mut HeaderMap, name: header::HeaderName, value: &str) {
    if let Ok(value) = HeaderValue::from_str(value) {
        headers.insert(name, value);
    }
}

/// By what a client recognises the state of a file: its entity tag, and its time as HTTP writes it.
fn tag(meta: &ObjectMeta) -> (String, String) {
    let modified = meta.last_modified;
    let tag = match &meta.e_tag {
        Some(tag) => tag.trim_matches('"').to_owned(),
        None => format!("{:x}-{:x}", modified.timestamp_micros(), meta.size),
    };
    let time = modified.format("%a, %d %b %Y %H:%M:%S GMT");
    (format!("\"{tag}\""), time.to_string())
}

/// Whether the client has the file as it is (RFC 9110, 13.1: the tag is asked before the time).
fn is_known(headers: &HeaderMap, meta: &ObjectMeta, tag: &(String, String)) -> bool {
    let text = |name| headers.get(name).and_then(|value| value.to_str().ok());
    if let Some(tags) = text(header::IF_NONE_MATCH) {
        return tags
            .split(',')
            .map(|known| known.trim().trim_start_matches("W/"))
            .any(|known| known == "*" || known == tag.0);
    }
    text(header::IF_MODIFIED_SINCE)
        .and_then(|since| chrono::DateTime::parse_from_rfc2822(since).ok())
        .is_some_and(|since| meta.last_modified.timestamp() <= since.timestamp())
}

/// The type of a file by its name.
pub fn content_type(name: &str) -> String {
    mime_guess::from_path(name)
        .first_or_octet_stream()
        .to_string()
}

/// Pictures are shown, everything else is saved: a page or a script from a user must not run as if
/// it were ours.
fn disposition(name: &str) -> String {
    const SHOWN: [&str; 5] = [
        "image/bmp",
        "image/gif",
        "image/jpeg",
        "image/png",
        "image/webp",
    ];
    let kind = if SHOWN.contains(&content_type(name).as_str()) {
        "inline"
    } else {
        "attachment"
    };
    format!(
        "{kind}; filename*=UTF-8''{}",
        utf8_percent_encode(name, NON_ALPHANUMERIC)
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_pictures_are_shown_in_place() {
        assert_eq!(
            disposition("a b.png"),
            "inline; filename*=UTF-8''a%20b%2Epng"
        );
        for name in ["a.svg", "a.html", "a.js", "a.pdf", "a", "a.png.exe"] {
            assert!(disposition(name).starts_with("attachment"), "{name}");
        }
        assert_eq!(content_type("a.jpg"), "image/jpeg");
        assert_eq!(content_type("a"), "application/octet-stream");
    }

    #[test]
    fn a_client_that_has_the_file_is_told_so() {
        let meta = ObjectMeta {
            location: object_store::path::Path::from("a"),
            last_modified: chrono::DateTime::from_timestamp(1_700_000_000, 5_000_000).unwrap(),
            size: 3,
            e_tag: Some("x".into()),
            version: None,
        };
        let tag = tag(&meta);
        assert_eq!(tag.0, "\"x\"");
        let asks = |name: &'static str, value: &str| {
            let mut headers = HeaderMap::new();
            headers.insert(name, value.parse().unwrap());
            is_known(&headers, &meta, &tag)
        };
        assert!(asks("if-none-match", "\"y\", W/\"x\""));
        assert!(!asks("if-none-match", "\"y\""));
        assert!(asks("if-modified-since", &tag.1));
        assert!(!asks("if-modified-since", "Tue, 14 Nov 2023 22:13:19 GMT"));
    }
}
