//! Web addresses that objects link to.

use std::net::{Ipv4Addr, Ipv6Addr};

/// The schemes that links may have.
const SCHEMES: [&str; 4] = ["http", "https", "ftp", "ftps"];
/// The longest name of a host in bytes (RFC 1034).
const LONGEST_HOST: usize = 253;
/// The longest label in it.
const LONGEST_LABEL: usize = 63;

/// A link as it is kept, or `None` if it is none. `strict` wants its scheme to be said; otherwise an
/// address without one is of the scheme `http`.
pub fn read(text: &str, strict: bool) -> Option<String> {
    let link = if strict || text.contains("://") {
        text.to_owned()
    } else {
        format!("http://{text}")
    };
    is_link(&link).then_some(link)
}

/// Whether the text is an address of the web, with its scheme and a host that can be one: of all
/// languages, with a top domain of two letters at least, or a number.
fn is_link(text: &str) -> bool {
    let Some((scheme, rest)) = text.split_once("://") else {
        return false;
    };
    let known = SCHEMES
        .iter()
        .any(|known| known.eq_ignore_ascii_case(scheme));
    let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
    let (authority, path) = rest.split_at(end);
    known && !path.contains(char::is_whitespace) && is_authority(authority)
}

fn is_authority(text: &str) -> bool {
    let (user, place) = match text.rsplit_once('@') {
        Some((user, place)) => (Some(user), place),
        None => (None, text),
    };
    let (host, port) = match place.rsplit_once(':') {
        // The colons within brackets are the host's own.
        Some((host, port)) if !port.contains(']') => (host, Some(port)),
        _ => (place, None),
    };
    user.is_none_or(is_user) && port.is_none_or(is_port) && is_host(host)
}

fn is_user(text: &str) -> bool {
    let (name, password) = text.split_once(':').unwrap_or((text, ""));
    let odd = |c: char| c.is_whitespace() || matches!(c, ':' | '@' | '/');
    !name.is_empty() && !name.contains(odd) && !password.contains(odd)
}

fn is_port(text: &str) -> bool {
    (1..=5).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit())
}

fn is_host(text: &str) -> bool {
    if let Some(address) = text
        .strip_prefix('[')
        .and_then(|text| text.strip_suffix(']'))
    {
        return address.parse::<Ipv6Addr>().is_ok();
    }
    text.eq_ignore_ascii_case("localhost") || text.parse::<Ipv4Addr>().is_ok() || is_name(text)
}

/// A name with a dot in it; one at its end is allowed.
fn is_name(text: &str) -> bool {
    let name = text.strip_suffix('.').unwrap_or(text);
    let Some((rest, top)) = name.rsplit_once('.') else {
        return false;
    };
    text.len() <= LONGEST_HOST && rest.split('.').all(is_label) && is_top(top)
}

fn is_label(text: &str) -> bool {
    text.chars()
        .all(|c| is_letter(c) || c.is_ascii_digit() || c == '-')
        && is_framed(text)
}

fn is_top(text: &str) -> bool {
    let encoded = text
        .strip_prefix("xn--")
        .is_some_and(|rest| rest.bytes().all(|byte| byte.is_ascii_alphanumeric()));
    let letters = text.chars().all(|c| is_letter(c) || c == '-') && text.chars().count() >= 2;
    (encoded || letters) && is_framed(text)
}

/// Whether a label has a length that fits, and no hyphen at its ends.
fn is_framed(text: &str) -> bool {
    let length = text.chars().count();
    (1..=LONGEST_LABEL).contains(&length) && !text.starts_with('-') && !text.ends_with('-')
}

fn is_letter(c: char) -> bool {
    c.is_ascii_alphabetic() || ('\u{a1}'..='\u{ffff}').contains(&c)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hosts_of_all_languages_can_be_linked_to() {
        for text in [
            "http://x.yz",
            "HTTP://X.ORG",
            "https://münchen.de/",
            "http://例え.テスト",
            "http://xn--mnchen-3ya.de",
            "http://localhost:8000/x",
            "http://1.2.3.4",
            "http://[::1]/",
            "ftp://x.org/",
            "http://user:pw@x.org",
            "http://x.org:99999",
            "http://x.org.",
            "http://x.co-m",
            "http://x.org/ü?q=<3#f",
            "https://x.org?y",
        ] {
            assert_eq!(read(text, true).as_deref(), Some(text), "{text}");
        }
        for text in [
            "",
            "x",
            "x.org",
            "example.com/x",
            "/part/1",
            "//x.org",
            "http:/x.org",
            "http://",
            "http://x",
            "http://x.y",
            "http://x.1",
            "http://x.123",
            "http://x..org",
            "http://-x.org",
            "http://x-.org",
            "https://a_b.example.com/",
            "http://1.2.3",
            "http://256.1.1.1",
            "http://x.org/a b",
            "http://x.org:",
            "http://x.org:123456",
            "http://a@b@x.org",
            "mailto:a@b.org",
            "javascript:alert(1)",
            "ssh://x.org",
            "file:///x",
            "http://http://x.org",
            "http://[x]/",
        ] {
            assert_eq!(read(text, true), None, "{text}");
        }
        assert_eq!(read(&format!("http://{}.org", "a".repeat(64)), true), None);
    }

    #[test]
    fn a_scheme_may_be_left_out_where_that_is_allowed() {
        for (text, link) in [
            ("example.com/x", Some("http://example.com/x")),
            ("localhost:8000", Some("http://localhost:8000")),
            ("user@x.org", Some("http://user@x.org")),
            ("ftp://x.org", Some("ftp://x.org")),
            ("x", None),
            ("/part/1", None),
            ("javascript:alert(1)", None),
            ("ssh://x.org", None),
        ] {
            assert_eq!(read(text, false).as_deref(), link, "{text}");
        }
    }
}
