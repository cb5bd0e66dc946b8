//! What a browser brings along with a request, and what it is told to keep.

use std::sync::{Mutex, MutexGuard, PoisonError};

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use cookie::{Cookie, CookieJar, SameSite};
use http::{HeaderMap, HeaderValue, header};
use rand::RngCore as _;

use ferrostock_kernel::audit::Origin;

/// One request's browser: its cookies, its address, and where its request came from.
pub struct Visitor {
    jar: Mutex<CookieJar>,
    /// The key of the session that the request came with.
    session_key: Option<String>,
    headers: HeaderMap,
    /// Its address, and what it calls itself.
    pub origin: Origin,
    /// Whether the browser reached the site by https.
    pub secure: bool,
    /// The page that made the browser send the request: its origin, or its address.
    pub(super) from: Option<From>,
    /// The origins whose pages may act with this site's cookies: the site's own names, and those
    /// that the settings trust.
    pub(super) trusted: Vec<String>,
}

/// What a request says of the page that it came from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum From {
    /// The `Origin` header.
    Origin(String),
    /// The `Referer` header.
    Referer(String),
}

impl Visitor {
    /// Reads a request's headers. `base_url` is the address under which the browser reached the
    /// site, `site_url` the official one, if there is one; `trusted_origins` are those whose pages,
    /// besides the site's own, may act with its cookies.
    pub fn new(
        headers: &HeaderMap,
        origin: &Origin,
        base_url: &str,
        site_url: Option<&str>,
        trusted_origins: &[String],
    ) -> Self {
        let text = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
        let mut jar = CookieJar::new();
        for value in headers.get_all(header::COOKIE) {
            for cookie in Cookie::split_parse(value.to_str().unwrap_or_default()).flatten() {
                jar.add_original(cookie.into_owned());
            }
        }
        let from = text("origin")
            .map(|origin| From::Origin(origin.to_owned()))
            .or_else(|| text("referer").map(|address| From::Referer(address.to_owned())));
        let mut trusted = vec![origin_of(base_url).to_owned()];
        if let (Some(url), Some(host)) = (site_url, text("host")) {
            // The site may be reached by other names than its official one.
            trusted.push(format!("{}://{host}", scheme_of(url)));
        }
        trusted.extend(trusted_origins.iter().cloned());
        Self {
            session_key: jar
                .get(super::session::COOKIE)
                .map(|cookie| cookie.value().to_owned())
                .filter(|key| !key.is_empty()),
            jar: Mutex::new(jar),
            headers: headers.clone(),
            origin: origin.clone(),
            secure: scheme_of(base_url) == "https",
            from,
            trusted,
        }
    }

    /// A header of the request.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    /// The origins whose pages may act with this site's cookies.
    pub fn own_origins(&self) -> impl Iterator<Item = &str> {
        self.trusted.iter().map(String::as_str)
    }

    /// Whether pages of this origin may act with the browser's session: the site's own, and those
    /// that the settings trust.
    pub fn trusts(&self, origin: &str) -> bool {
        let mut trusted = self.trusted.iter();
        trusted.any(|own| own.eq_ignore_ascii_case(origin))
    }

    fn jar(&self) -> MutexGuard<'_, CookieJar> {
        // Nothing that is done under the lock leaves a jar half changed.
        self.jar.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// A cookie: as it was brought, or as it was set since.
    pub fn cookie(&self, name: &str) -> Option<String> {
        let jar = self.jar();
        jar.get(name)
            .map(|cookie| cookie.value().to_owned())
            .filter(|value| !value.is_empty())
    }

    /// The key of the session that the request came with, whatever became of it since.
    pub(super) fn session_key(&self) -> Option<&str> {
        self.session_key.as_deref()
    }

    /// Has the browser keep a cookie for `age` seconds. Scripts can read it only if it is `open`.
    pub(crate) fn keep(&self, name: &'static str, value: String, age: i64, open: bool) {
        let cookie = Cookie::build((name, value))
            .path("/")
            .max_age(cookie::time::Duration::seconds(age))
            .expires(cookie::time::OffsetDateTime::now_utc() + cookie::time::Duration::seconds(age))
            .same_site(SameSite::Lax)
            .http_only(!open)
            .secure(self.secure);
        self.jar().add(cookie);
    }

    /// Has the browser keep a random value, which is given, for `age` seconds, out of scripts' reach.
    pub fn keep_secret(&self, name: &'static str, age: i64) -> String {
        let mut bytes = [0; 32];
        rand::rng().fill_bytes(&mut bytes);
        let value = URL_SAFE_NO_PAD.encode(bytes);
        self.keep(name, value.clone(), age, false);
        value
    }

    /// Has the browser forget a cookie.
    pub fn forget(&self, name: &'static str) {
        self.jar().remove(Cookie::build(name).path("/"));
    }

    /// The `Set-Cookie` headers of the answer.
    pub fn set_cookies(&self) -> Vec<HeaderValue> {
        let jar = self.jar();
        jar.delta()
            .filter_map(|cookie| HeaderValue::from_str(&cookie.to_string()).ok())
            .collect()
    }
}

fn scheme_of(url: &str) -> &str {
    url.split("://").next().unwrap_or_default()
}

/// Scheme, host and port of an address.
pub(super) fn origin_of(url: &str) -> &str {
    let host_at = url.find("://").map_or(0, |at| at + 3);
    let end = url[host_at..]
        .find(['/', '?', '#'])
        .map_or(url.len(), |at| host_at + at);
    &url[..end]
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;

    /// A visitor who sends these headers to a site at `http://shop.example.com`.
    pub fn visitor(headers: &[(&'static str, &str)]) -> Visitor {
        visitor_of("http://shop.example.com", headers)
    }

    /// A visitor who sends these headers to a site.
    pub fn visitor_of(site: &str, headers: &[(&'static str, &str)]) -> Visitor {
        let mut map = HeaderMap::new();
        for (name, value) in headers {
            map.append(*name, value.parse().unwrap());
        }
        Visitor::new(&map, &Origin::default(), site, None, &[])
    }

    #[test]
    fn cookies_are_read_set_and_removed() {
        let visitor = visitor(&[("cookie", "a=1; b=2"), ("cookie", "c=3")]);
        assert_eq!(visitor.cookie("c").as_deref(), Some("3"));
        assert!(visitor.set_cookies().is_empty());
        visitor.keep("a", "9".into(), 60, false);
        visitor.keep("a", "8".into(), 60, false);
        visitor.forget("b");
        assert_eq!(visitor.cookie("a").as_deref(), Some("8"));
        assert_eq!(visitor.cookie("b"), None);
        let set = visitor.set_cookies();
        let set: Vec<&str> = set.iter().map(|value| value.to_str().unwrap()).collect();
        assert_eq!(set.len(), 2);
        let kept = set.iter().find(|text| text.starts_with("a=8")).unwrap();
        assert!(
            kept.contains("HttpOnly") && kept.contains("SameSite=Lax"),
            "{kept}"
        );
        assert!(!kept.contains("Secure"), "{kept}");
        let gone = set.iter().find(|text| text.starts_with("b=")).unwrap();
        assert!(gone.contains("Max-Age=0"), "{gone}");
    }

    #[test]
    fn origins_end_before_the_path() {
        assert_eq!(origin_of("https://a.example:8/x?y"), "https://a.example:8");
        assert_eq!(origin_of("https://a.example?y"), "https://a.example");
        assert_eq!(origin_of("null"), "null");
    }
}
