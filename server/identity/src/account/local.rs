//! Where a browser goes after it signed in: a page of this site, never another's.

use url::Url;

/// The page that `next` names, if it is one of this site: a path with perhaps a query.
pub fn local(next: &str) -> Option<String> {
    // Browsers take a backslash for a slash, and leave out tabs and line ends.
    let strange = |c: char| c.is_control() || c == '\\';
    if !next.starts_with('/') || next.starts_with("//") || next.contains(strange) {
        return None;
    }
    // A name that nobody has: what leads elsewhere shows.
    let site = Url::parse("https://site.invalid/").ok()?;
    let to = site.join(next).ok()?;
    if to.origin() != site.origin() || to.path().starts_with("//") {
        return None;
    }
    Some(match to.query() {
        Some(query) => format!("{}?{query}", to.path()),
        None => to.path().to_owned(),
    })
}

#[cfg(test)]
mod tests {
    use super::local;

    #[test]
    fn only_pages_of_this_site_are_next() {
        assert_eq!(
            local("/o/applications/").as_deref(),
            Some("/o/applications/")
        );
        assert_eq!(
            local("/o/authorize/?a=https://b.example/&c=%20#d").as_deref(),
            Some("/o/authorize/?a=https://b.example/&c=%20")
        );
        for elsewhere in [
            "",
            "api-doc/",
            "https://evil.example/",
            "//evil.example/",
            "/\\evil.example/",
            "\\\\evil.example/",
            "/\t/evil.example/",
            "/./\n/evil.example",
            "/.//evil.example/",
            "javascript:alert(1)",
        ] {
            assert_eq!(local(elsewhere), None, "{elsewhere:?}");
        }
    }
}
