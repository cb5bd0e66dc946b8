//! What an application is told whose access token does not suffice (RFC 6750, 3).

use dropshot::Body;
use http::{HeaderValue, Response, StatusCode, header};

use super::Visit;
use super::log::Log;

impl Visit<'_> {
    /// Names in a refusal what is wrong with the access token that the request shows, if it does.
    pub(super) fn explain(&self, refusal: &mut Response<Body>, log: &Log) {
        if self.is_account() || !self.shows_access_token() {
            return;
        }
        let challenge = match refusal.status() {
            StatusCode::UNAUTHORIZED => "Bearer realm=\"api\", error=\"invalid_token\", \
                 error_description=\"The access token is unknown, has expired or was revoked.\""
                .to_owned(),
            StatusCode::FORBIDDEN if !log.lacking.is_empty() => format!(
                "Bearer realm=\"api\", error=\"insufficient_scope\", \
                 error_description=\"The access token lacks a scope; one of these is enough.\", \
                 scope=\"{}\"",
                log.lacking.join(" ")
            ),
            _ => return,
        };
        if let Ok(challenge) = HeaderValue::from_str(&challenge) {
            let headers = refusal.headers_mut();
            headers.insert(header::WWW_AUTHENTICATE, challenge);
        }
    }

    fn shows_access_token(&self) -> bool {
        self.server.settings.oauth2
            && self
                .headers
                .get(header::AUTHORIZATION)
                .and_then(|value| value.to_str().ok())
                .and_then(|value| value.trim().split_once(' '))
                .is_some_and(|(scheme, _)| scheme.eq_ignore_ascii_case("bearer"))
    }
}
