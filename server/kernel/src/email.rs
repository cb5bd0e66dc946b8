//! E-mail addresses.

/// Whether the text is an e-mail address.
pub fn is_email(text: &str) -> bool {
    let Some((name, host)) = text.rsplit_once('@') else {
        return false;
    };
    let host_fits = host
        .split('.')
        .all(|label| !label.is_empty() && label.chars().all(|c| c.is_alphanumeric() || c == '-'));
    !name.is_empty()
        && !text.contains(char::is_whitespace)
        && host_fits
        && (host.contains('.') || host == "localhost")
}

#[cfg(test)]
mod tests {
    use super::is_email;

    #[test]
    fn addresses_are_checked() {
        assert!(is_email("a@example.com") && !is_email("a@b") && !is_email("a b@example.com"));
    }
}
