//! The files of the interface as browsers get them.

use dropshot::Body;
use http::{HeaderMap, HeaderValue, Method, Response, StatusCode, header};
use object_store::GetOptions;
use percent_encoding::percent_decode_str;

use crate::accept;
use crate::files::{self, content_type};
use ferrostock_kernel::error::{Error, Result};
use ferrostock_kernel::media::Folder;

/// For a file whose name says what is in it: there will never be another one of that name.
const FOR_EVER: &str = "public, max-age=31536000, immutable";
/// For every other: the browser asks again whether it is still the same.
const ASK_AGAIN: &str = "public, no-cache";
/// How many characters of a hash are in a file's name. Source: Vite.
const HASH: usize = 8;

/// Codings and the endings of the files beside a file that have it in them, the best first.
const CODINGS: [(&str, &str); 2] = [("br", ".br"), ("gzip", ".gz")];

/// Answers with the file that the rest of a path names, in the coding that the browser likes best of
/// those that it lies there in; `None` when there is none.
pub async fn serve(
    folder: &Folder,
    method: &Method,
    headers: &HeaderMap,
    path: &str,
) -> Result<Option<Response<Body>>> {
    let Ok(key) = percent_decode_str(path).decode_utf8() else {
        return Ok(None);
    };
    let mut liked: Vec<_> = CODINGS
        .into_iter()
        .map(|coding| (accept::coding(headers, coding.0), Some(coding)))
        .filter(|(quality, _)| *quality > 0.0)
        .collect();
    // Of those that are liked as much, the best stays the first.
    liked.sort_by(|one, other| other.0.total_cmp(&one.0));
    for coding in liked.into_iter().map(|(_, coding)| coding).chain([None]) {
        let ending = coding.map_or("", |(_, ending)| ending);
        let options = GetOptions {
            head: method == Method::HEAD,
            ..GetOptions::default()
        };
        let Some(found) = folder.find(&format!("{key}{ending}"), options).await? else {
            continue;
        };
        let mut response = files::answer(found, method, headers);
        if response.status() == StatusCode::OK {
            let headers = response.headers_mut();
            headers.insert(header::CONTENT_TYPE, kind(&key)?);
            if let Some((coding, _)) = coding {
                headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static(coding));
            }
        }
        keep(
            &mut response,
            if is_hashed(&key) { FOR_EVER } else { ASK_AGAIN },
        );
        return Ok(Some(response));
    }
    Ok(None)
}

/// Says how long a browser may keep a file, whoever uses it.
pub fn keep(response: &mut Response<Body>, how: &'static str) {
    let headers = response.headers_mut();
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static(how));
    headers.insert(
        header::VARY,
        HeaderValue::from_static("Accept-Encoding, Origin"),
    );
    // What is not compressed yet may be on its way out, and is the same file.
    let tag = headers.get(header::ETAG).and_then(|tag| tag.to_str().ok());
    let weak = tag.and_then(|tag| HeaderValue::try_from(format!("W/{tag}")).ok());
    if let Some(weak) = weak {
        headers.insert(header::ETAG, weak);
    }
}

/// The type of a file by its name. Browsers run modules of one type only.
fn kind(key: &str) -> Result<HeaderValue> {
    let name = key.rsplit('/').next().unwrap_or_default();
    let kind = match name.rsplit_once('.') {
        Some((_, "mjs")) => "text/javascript".to_owned(),
        Some((_, "map")) => "application/json".to_owned(),
        _ => content_type(name),
    };
    HeaderValue::from_str(&kind).map_err(Error::internal)
}

/// Whether the name of a file says what is in it: `assets/index-DzTCRgaq.js`. A hash that is a word by
/// chance is asked for again, which does no harm.
fn is_hashed(key: &str) -> bool {
    let Some(name) = key.strip_prefix("assets/") else {
        return false;
    };
    let name = name.rsplit('/').next().unwrap_or_default();
    let stem = name.split('.').next().unwrap_or_default().as_bytes();
    let Some(at) = stem.len().checked_sub(HASH) else {
        return false;
    };
    let (before, hash) = stem.split_at(at);
    let is_letter = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_');
    before.len() > 1
        && before.ends_with(b"-")
        && hash.iter().all(is_letter)
        && !hash.iter().all(u8::is_ascii_lowercase)
}

#[cfg(test)]
mod tests {
    use super::is_hashed;

    #[test]
    fn a_hash_is_told_from_a_word() {
        for hashed in [
            "assets/index-DzTCRgaq.js",
            "assets/messages-a_b-12cd.js",
            "assets/fonts/inter-0a1b2c3d.woff2",
            "assets/index-DzTCRgaq.js.map",
        ] {
            assert!(is_hashed(hashed), "{hashed}");
        }
        for other in [
            "assets/index.js",
            "assets/some-software.js",
            "assets/-DzTCRgaq.js",
            "assets/DzTCRgaq.js",
            "assets/index-Dz.js",
            "index-DzTCRgaq.js",
            "sha.txt",
            "assets/",
        ] {
            assert!(!is_hashed(other), "{other}");
        }
    }
}
