//! By what name a client reached the server: the `Host` header, or what a proxy says of it.

use http::request::Parts;
use http::uri::Authority;
use http::{HeaderMap, Version, header};

use crate::site::SiteSettings;
use ferrostock_kernel::error::{Error, Result};

/// Refuses a request that says its host in two ways, in none where HTTP asks for one, or says
/// something that is none (RFC 9112, 3.2): whoever passes it on may understand another one.
pub fn ensure_one(parts: &Parts) -> Result<()> {
    let mut hosts = parts.headers.get_all(header::HOST).iter();
    let refused = |message: &'static str| Err(Error::bad_request(message));
    match (hosts.next(), hosts.next()) {
        (Some(_), Some(_)) => refused("The request has more than one Host header."),
        (None, _) if parts.version == Version::HTTP_11 => {
            refused("The request has no Host header.")
        }
        (Some(host), None) if authority(host.to_str().unwrap_or_default()).is_none() => {
            refused("The Host header of the request is no host.")
        }
        _ => Ok(()),
    }
}

/// Scheme, host and port under which the client reached the server. The site's own address counts
/// first, then what a trusted proxy says; of several proxies the first one, which the client talked
/// to. What is no scheme or no host is not heeded.
pub fn base_url(settings: &SiteSettings, parts: &Parts) -> String {
    if let Some(url) = &settings.site_url {
        return url.trim_end_matches('/').to_owned();
    }
    let forwarded = |name| first(&parts.headers, name).filter(|_| settings.trust_proxy);
    let scheme = forwarded("x-forwarded-proto")
        .map(str::to_ascii_lowercase)
        .filter(|scheme| matches!(scheme.as_str(), "http" | "https"));
    let host = forwarded("x-forwarded-host")
        .filter(|host| authority(host).is_some())
        .or_else(|| first(&parts.headers, "host"))
        // HTTP/2 says it in its own way.
        .or_else(|| parts.uri.authority().map(Authority::as_str))
        .unwrap_or("localhost");
    format!("{}://{host}", scheme.as_deref().unwrap_or("http"))
}

/// The first entry of a list in a header.
fn first<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    let value = headers.get(name)?.to_str().ok()?;
    value.split(',').next().map(str::trim)
}

/// A host with or without a port, and nothing else.
fn authority(text: &str) -> Option<Authority> {
    let authority: Authority = text.parse().ok()?;
    let port = authority.as_str().strip_prefix(authority.host())?;
    let plain = port.is_empty() || authority.port_u16().is_some() || port == ":";
    (plain && !authority.host().is_empty()).then_some(authority)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parts(version: Version, headers: &[(&'static str, &str)]) -> Parts {
        let mut request = http::Request::builder().version(version).uri("/");
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        request.body(()).unwrap().into_parts().0
    }

    #[test]
    fn hosts_are_hosts() {
        let one = |host: &str| ensure_one(&parts(Version::HTTP_11, &[("host", host)])).is_ok();
        for host in [
            "a",
            "a.example:80",
            "127.0.0.1:8000",
            "[::1]:8000",
            "[::1]",
            "x_y",
        ] {
            assert!(one(host), "{host}");
        }
        for host in [
            "", "a/b", "u@a", "a b", "a:b", "a:99999", ":80", "a?b", "a,b\\",
        ] {
            assert!(!one(host), "{host}");
        }
        let several = [("host", "a"), ("host", "a")];
        for version in [Version::HTTP_10, Version::HTTP_11] {
            assert!(ensure_one(&parts(version, &several)).is_err());
            let none = ensure_one(&parts(version, &[]));
            assert_eq!(none.is_ok(), version == Version::HTTP_10);
        }
    }

    #[test]
    fn the_first_proxy_says_how_the_client_came() {
        let mut settings = SiteSettings {
            trust_proxy: true,
            ..SiteSettings::default()
        };
        let base = |headers: &[(&'static str, &str)]| {
            let mut all = vec![("host", "inner:8000")];
            all.extend(headers);
            base_url(&settings, &parts(Version::HTTP_11, &all))
        };
        for (proto, scheme) in [
            ("https", "https"),
            ("https, http", "https"),
            ("http,https", "http"),
            (" HTTPS , http", "https"),
            ("javascript", "http"),
            ("ftp, https", "http"),
            ("", "http"),
        ] {
            let url = base(&[("x-forwarded-proto", proto)]);
            assert_eq!(url, format!("{scheme}://inner:8000"), "{proto}");
        }
        for (forwarded, host) in [
            ("shop.example", "shop.example"),
            ("shop.example:81, inner", "shop.example:81"),
            ("shop.example/x", "inner:8000"),
            ("u@shop.example", "inner:8000"),
        ] {
            let url = base(&[("x-forwarded-host", forwarded)]);
            assert_eq!(url, format!("http://{host}"), "{forwarded}");
        }
        settings.trust_proxy = false;
        let headers = [("host", "a"), ("x-forwarded-proto", "https")];
        let url = base_url(&settings, &parts(Version::HTTP_11, &headers));
        assert_eq!(url, "http://a");
    }
}
