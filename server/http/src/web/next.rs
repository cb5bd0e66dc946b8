//! The page to sign in on, and the way back from it.

/// The page to sign in on.
pub const LOGIN: &str = "/accounts/login/";

/// The page to sign in on, to come back to a page of this site afterwards.
pub fn login_url(next: &str) -> String {
    let mut query = form_urlencoded::Serializer::new(String::new());
    query.append_pair("next", next);
    format!("{LOGIN}?{}", query.finish())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_login_page_knows_the_way_back() {
        assert_eq!(
            login_url("/a?b=c&d"),
            "/accounts/login/?next=%2Fa%3Fb%3Dc%26d"
        );
    }
}
