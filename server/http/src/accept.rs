//! What a client likes for an answer: the `Accept` header.

use http::{HeaderMap, header};

/// Whether the client takes JSON. One that says nothing takes everything.
pub fn accepts_json(headers: &HeaderMap) -> bool {
    let mut accepts = headers.get_all(header::ACCEPT).iter().peekable();
    if accepts.peek().is_none() {
        return true;
    }
    accepts
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(','))
        .map(|range| {
            range
                .split(';')
                .next()
                .unwrap_or_default()
                .trim()
                .to_ascii_lowercase()
        })
        .any(|range| {
            matches!(
                range.as_str(),
                "" | "*/*" | "application/*" | "application/json"
            )
        })
}

/// Whether a client likes HTML more than JSON, as browsers do in which a person goes to an address.
pub fn likes_pages(headers: &HeaderMap) -> bool {
    quality(headers, "text/html") > quality(headers, "application/json")
}

/// How much a client likes a type, by the most specific range that holds it (RFC 9110, 12.5.1).
fn quality(headers: &HeaderMap, media_type: &str) -> f32 {
    let (kind, _) = media_type.split_once('/').unwrap_or_default();
    let accepts = headers.get_all(header::ACCEPT).iter();
    let ranges = accepts
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(','));
    let mut best = (0, 0.0);
    for range in ranges {
        let mut parts = range.split(';').map(str::trim);
        let name = parts.next().unwrap_or_default().to_ascii_lowercase();
        let precision = match name.split_once('/') {
            _ if name == media_type => 3,
            Some((known, "*")) if known == kind => 2,
            Some(("*", "*")) => 1,
            _ => continue,
        };
        if precision > best.0 {
            best = (precision, weight(parts));
        }
    }
    best.1
}

/// How much a client likes a coding of content (RFC 9110, 12.5.3); none that it does not name.
pub fn coding(headers: &HeaderMap, name: &str) -> f32 {
    let accepts = headers.get_all(header::ACCEPT_ENCODING).iter();
    let codings = accepts
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(','));
    let mut best = (0, 0.0);
    for coding in codings {
        let mut parts = coding.split(';').map(str::trim);
        let precision = match parts.next().unwrap_or_default() {
            named if named.eq_ignore_ascii_case(name) => 2,
            "*" => 1,
            _ => continue,
        };
        if precision > best.0 {
            best = (precision, weight(parts));
        }
    }
    best.1
}

/// What parameters say of how much something is liked.
fn weight<'a>(mut parameters: impl Iterator<Item = &'a str>) -> f32 {
    let said = parameters.find_map(|part| {
        let (name, weight) = part.split_once('=')?;
        name.trim().eq_ignore_ascii_case("q").then_some(weight)
    });
    said.map_or(1.0, |weight| weight.trim().parse().unwrap_or(0.0))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn likes(accept: &str) -> (f32, f32) {
        let mut headers = HeaderMap::new();
        headers.insert(header::ACCEPT, accept.parse().unwrap());
        (
            quality(&headers, "text/html"),
            quality(&headers, "application/json"),
        )
    }

    #[test]
    fn the_most_specific_range_counts() {
        assert_eq!(
            likes("text/html,application/xml;q=0.9,*/*;q=0.8"),
            (1.0, 0.8)
        );
        assert_eq!(likes("*/*"), (1.0, 1.0));
        assert_eq!(
            likes("text/*;q=0.3, text/html; Q=0.7, application/*"),
            (0.7, 1.0)
        );
        assert_eq!(likes("text/html;q=0, */*"), (0.0, 1.0));
        assert_eq!(likes("image/png, text/html;q=x"), (0.0, 0.0));
    }

    #[test]
    fn a_coding_is_liked_as_the_client_says() {
        let likes = |accept: &str| {
            let mut headers = HeaderMap::new();
            headers.insert(header::ACCEPT_ENCODING, accept.parse().unwrap());
            (coding(&headers, "br"), coding(&headers, "gzip"))
        };
        assert_eq!(likes("gzip, deflate, BR"), (1.0, 1.0));
        assert_eq!(likes("gzip;q=0.5, *;q=0.1"), (0.1, 0.5));
        assert_eq!(likes("*, br;q=0"), (0.0, 1.0));
        assert_eq!(likes("br;q=x, identity"), (0.0, 0.0));
        assert!(coding(&HeaderMap::new(), "br") <= 0.0);
    }
}
