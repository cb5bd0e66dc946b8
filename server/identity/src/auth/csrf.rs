//! Proof that a request which a browser sent with its cookies was meant by a page of this site.
//!
//! The browser keeps a random value in a cookie that only pages of the site can read; a request that
//! changes something repeats it in a header or in a field of its form, which a page of another site
//! can't. Where the browser says which page sent the request, it must be one of ours.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use http::{Method, StatusCode};
use rand::RngCore as _;
use rand::distr::{Alphanumeric, SampleString as _};
use subtle::ConstantTimeEq as _;

use super::token::SecretKey;
use super::visitor::{From, Visitor, origin_of};
use ferrostock_kernel::error::{Error, Result};

/// The cookie.
pub const COOKIE: &str = "csrftoken";
/// The field of a form that repeats the cookie.
pub const FIELD: &str = "csrfmiddlewaretoken";

/// How long the cookie is kept, in seconds: 52 weeks.
const AGE: i64 = 52 * 7 * 24 * 60 * 60;
/// Length of the cookie's value.
const LENGTH: usize = 32;
/// Length of the nonce of a form's token.
const NONCE: usize = 16;

/// Whether a request with this method may change something.
pub fn is_unsafe(method: &Method) -> bool {
    ![Method::GET, Method::HEAD, Method::OPTIONS, Method::TRACE].contains(method)
}

/// The value of the visitor's cookie. Who has none is given one; it is sent with the answer in any
/// case, so that it lasts.
pub fn issue(visitor: &Visitor) -> String {
    let value = visitor
        .cookie(COOKIE)
        .filter(|value| well_formed(value))
        .unwrap_or_else(fresh);
    visitor.keep(COOKIE, value.clone(), AGE, true);
    value
}

/// Gives the visitor a new value: whoever knew the old one knows nothing any more. For every login.
pub fn rotate(visitor: &Visitor) {
    visitor.keep(COOKIE, fresh(), AGE, true);
}

/// A value for the field [`FIELD`] of an HTML form. It is another one each time, so that nobody can
/// guess it from the length of compressed pages.
pub fn form_token(key: &SecretKey, visitor: &Visitor) -> String {
    let mut token = [0; NONCE + 32];
    rand::rng().fill_bytes(&mut token[..NONCE]);
    let mac = key.mac(&[b"csrf", issue(visitor).as_bytes(), &token[..NONCE]]);
    token[NONCE..].copy_from_slice(&mac);
    URL_SAFE_NO_PAD.encode(token)
}

/// What the visitor's header says, if it says something.
pub fn header(visitor: &Visitor) -> Option<&str> {
    visitor.header("x-csrftoken")
}

/// Checks a request that may change something: `given` is what its header or its form repeats. The
/// error is the reason.
pub fn verify(key: &SecretKey, visitor: &Visitor, given: Option<&str>) -> Result<(), String> {
    let (from, kind) = match &visitor.from {
        Some(From::Origin(origin)) => (Some(origin.as_str()), "Origin"),
        Some(From::Referer(address)) if visitor.secure => (Some(origin_of(address)), "Referer"),
        _ => (None, ""),
    };
    if let Some(from) = from
        && !visitor.trusts(from)
    {
        return Err(format!(
            "{kind} checking failed - {from} does not match any trusted origins."
        ));
    }
    let Some(cookie) = visitor.cookie(COOKIE).filter(|value| well_formed(value)) else {
        return Err("CSRF cookie not set.".into());
    };
    let Some(given) = given.filter(|given| !given.is_empty()) else {
        return Err("CSRF token missing.".into());
    };
    if bool::from(given.as_bytes().ct_eq(cookie.as_bytes())) || is_form_token(key, &cookie, given) {
        Ok(())
    } else {
        Err("CSRF token incorrect.".into())
    }
}

/// The refusal of a request without that proof. 403.
pub fn refusal(reason: &str) -> Error {
    Error::refused(StatusCode::FORBIDDEN, format!("CSRF Failed: {reason}"))
}

fn is_form_token(key: &SecretKey, cookie: &str, given: &str) -> bool {
    let Ok(token) = URL_SAFE_NO_PAD.decode(given) else {
        return false;
    };
    if token.len() != NONCE + 32 {
        return false;
    }
    let (nonce, mac) = token.split_at(NONCE);
    key.mac(&[b"csrf", cookie.as_bytes(), nonce])
        .ct_eq(mac)
        .into()
}

fn well_formed(value: &str) -> bool {
    value.len() == LENGTH && value.bytes().all(|byte| byte.is_ascii_alphanumeric())
}

fn fresh() -> String {
    Alphanumeric.sample_string(&mut rand::rng(), LENGTH)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::auth::visitor::tests::{visitor, visitor_of};

    const VALUE: &str = "abcdefghijklmnopqrstuvwxyz012345";

    fn verdict(headers: &[(&'static str, &str)], given: Option<&str>) -> Result<(), String> {
        verify(&SecretKey::new([1; 32]), &visitor(headers), given)
    }

    #[test]
    fn the_cookie_must_be_repeated() {
        let cookie = format!("csrftoken={VALUE}");
        let cookie = ("cookie", cookie.as_str());
        assert_eq!(verdict(&[cookie], Some(VALUE)), Ok(()));
        assert!(verdict(&[cookie], None).unwrap_err().contains("missing"));
        assert!(
            verdict(&[cookie], Some("x"))
                .unwrap_err()
                .contains("incorrect")
        );
        assert!(verdict(&[], Some(VALUE)).unwrap_err().contains("cookie"));
        // A value that could mean something elsewhere is none of ours.
        assert!(verdict(&[("cookie", "csrftoken=a")], Some("a")).is_err());
    }

    #[test]
    fn pages_of_other_sites_are_refused() {
        let cookie = format!("csrftoken={VALUE}");
        let from = |origin| verdict(&[("cookie", &cookie), ("origin", origin)], Some(VALUE));
        assert_eq!(from("http://shop.example.com"), Ok(()));
        for other in [
            "https://shop.example.com",
            "http://evil.example.com",
            "null",
        ] {
            assert!(from(other).unwrap_err().contains(other), "{other}");
        }
    }

    #[test]
    fn on_a_secure_site_the_page_before_counts() {
        let cookie = format!("csrftoken={VALUE}");
        let after = |site: &str, page| {
            let visitor = visitor_of(site, &[("cookie", &cookie), ("referer", page)]);
            verify(&SecretKey::new([1; 32]), &visitor, Some(VALUE))
        };
        let site = "https://shop.example.com";
        assert_eq!(after(site, "https://shop.example.com/web/login?x"), Ok(()));
        assert!(
            after(site, "https://evil.example.com/")
                .unwrap_err()
                .contains("Referer")
        );
        assert!(after(site, "http://shop.example.com/").is_err());
        // Without encryption anybody on the way could write it.
        assert_eq!(
            after("http://shop.example.com", "http://evil.example.com/"),
            Ok(())
        );
    }

    #[test]
    fn a_form_has_a_token_of_its_own() {
        let key = SecretKey::new([1; 32]);
        let visitor = visitor(&[]);
        let (one, two) = (form_token(&key, &visitor), form_token(&key, &visitor));
        assert_ne!(one, two);
        for token in [&one, &two] {
            assert_eq!(verify(&key, &visitor, Some(token)), Ok(()));
        }
        rotate(&visitor);
        assert!(verify(&key, &visitor, Some(&one)).is_err());
    }
}
