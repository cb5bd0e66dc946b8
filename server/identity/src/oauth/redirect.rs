//! Redirect URIs: which may be registered, which match, and how an answer is added to one.

use url::{Host, Url};

/// Schemes by which a browser would run or show what an address holds, or ask this machine for it.
const DANGEROUS: [&str; 12] = [
    "javascript",
    "data",
    "vbscript",
    "file",
    "blob",
    "about",
    "ftp",
    "ws",
    "wss",
    "view-source",
    "filesystem",
    "mailto",
];

/// Whether a redirect URI may be registered: https, http to the user's own machine, or a scheme of
/// the application's own (RFC 8252, 7). The error says what is wrong.
pub fn check(uri: &str) -> Result<(), String> {
    let wrong = |why: &str| Err(format!("{uri} {why}"));
    let Ok(url) = Url::parse(uri) else {
        return wrong("is no absolute address.");
    };
    if uri.chars().any(|c| c.is_control() || c.is_whitespace()) {
        return wrong("holds white space.");
    }
    if uri.contains('#') {
        return wrong("must not have a fragment.");
    }
    if !url.username().is_empty() || url.password().is_some() {
        return wrong("must not name a user.");
    }
    match url.scheme() {
        "https" => Ok(()),
        "http" if is_loopback(&url) => Ok(()),
        "http" => wrong("needs https; http is for the user's own machine only."),
        scheme if DANGEROUS.contains(&scheme) => wrong("has a scheme that is not allowed."),
        _ => Ok(()),
    }
}

/// Whether a request's redirect URI is this registered one: the same text, or the same but for the
/// port on the user's own machine (RFC 8252, 7.3).
pub fn matches(registered: &str, given: &str) -> bool {
    // What an import brought along was never checked.
    if DANGEROUS.contains(&given.split(':').next().unwrap_or_default()) {
        return false;
    }
    registered == given || {
        let (Ok(mut ours), Ok(mut theirs)) = (Url::parse(registered), Url::parse(given)) else {
            return false;
        };
        ours.scheme() == "http"
            && is_loopback(&ours)
            && !given.contains(['#', '@', '\\'])
            && ours.set_port(None).is_ok()
            && theirs.set_port(None).is_ok()
            && ours == theirs
    }
}

/// The address with parameters added to its query; `None` when it can't be read.
pub fn with(uri: &str, parameters: &[(&str, &str)]) -> Option<String> {
    let mut url = Url::parse(uri).ok()?;
    url.query_pairs_mut().extend_pairs(parameters);
    Some(url.into())
}

/// What a page's policy calls the place that the address leads to.
pub fn source(uri: &str) -> Option<String> {
    let url = Url::parse(uri).ok()?;
    let scheme = url.scheme();
    Some(match (scheme, url.host()) {
        ("http" | "https", Some(Host::Domain(_) | Host::Ipv4(_))) => {
            url.origin().ascii_serialization()
        }
        // The policy has no word for addresses of version 6 nor for hosts of other schemes.
        _ => format!("{scheme}:"),
    })
}

fn is_loopback(url: &Url) -> bool {
    match url.host() {
        Some(Host::Ipv4(address)) => address == std::net::Ipv4Addr::LOCALHOST,
        Some(Host::Ipv6(address)) => address == std::net::Ipv6Addr::LOCALHOST,
        Some(Host::Domain(name)) => name == "localhost",
        None => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn redirects_match_exactly_but_for_the_port_of_the_own_machine() {
        let site = "https://app.example/cb";
        assert!(matches(site, site));
        for other in [
            "https://app.example/cb/",
            "https://app.example/cb?x=1",
            "https://app.example:8443/cb",
            "http://app.example/cb",
            "https://app.example/CB",
            "https://app.example.evil/cb",
            "https://app.example/cb/../cb",
        ] {
            assert!(!matches(site, other), "{other}");
        }
        let own = "http://127.0.0.1/cb";
        for port in ["http://127.0.0.1/cb", "http://127.0.0.1:5123/cb"] {
            assert!(matches(own, port), "{port}");
        }
        for other in [
            "http://127.0.0.1:5123/other",
            "http://localhost:5123/cb",
            "http://127.0.0.1:5123/cb#x",
            "http://127.0.0.1:5123@evil.example/cb",
            "http://user@127.0.0.1:5123/cb",
            "https://127.0.0.1:5123/cb",
            "http://127.0.0.1:5123/cb?x=1",
        ] {
            assert!(!matches(own, other), "{other}");
        }
        assert!(matches("app:/cb", "app:/cb"));
        assert!(!matches("javascript:alert(1)", "javascript:alert(1)"));
    }

    #[test]
    fn only_safe_redirects_are_registered() {
        for good in [
            "https://app.example/cb?x=1",
            "http://127.0.0.1/cb",
            "http://[::1]:80/cb",
            "http://localhost/",
            "com.example.app:/cb",
            "inventory://oauth",
        ] {
            assert_eq!(check(good), Ok(()), "{good}");
        }
        for bad in [
            "",
            "/cb",
            "http://app.example/cb",
            "https://app.example/cb#x",
            "https://user@app.example/cb",
            "javascript:alert(1)",
            "data:text/html,x",
            "https://app.example/a b",
        ] {
            assert!(check(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn answers_are_added_to_the_query() {
        assert_eq!(
            with("https://app.example/cb?x=1", &[("code", "a&b")]).as_deref(),
            Some("https://app.example/cb?x=1&code=a%26b")
        );
        assert_eq!(
            with("com.example.app:/cb", &[("code", "c")]).as_deref(),
            Some("com.example.app:/cb?code=c")
        );
        assert_eq!(
            source("https://app.example:1/cb").as_deref(),
            Some("https://app.example:1")
        );
        assert_eq!(source("inventory://oauth").as_deref(), Some("inventory:"));
        assert_eq!(source("http://[::1]:5/").as_deref(), Some("http:"));
    }
}
