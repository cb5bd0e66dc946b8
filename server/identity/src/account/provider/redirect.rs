//! `auth/provider/redirect`: sends a browser to a provider.

use ferrostock_models::AuthProviderRedirect;
use url::Url;

use super::complete::Refusal;
use super::flow::{self, Process};
use super::tell;
use crate::account::AccountCall;
use crate::account::user::signed_in;
use crate::account::{answer, local};
use ferrostock_kernel::error::{Error, Result};

/// The page of a provider's that a browser comes back to.
pub fn uri(base_url: &str, provider: &str) -> String {
    format!("{base_url}/accounts/oidc/{provider}/login/callback/")
}

/// Sends the browser to a provider, to come back to a page of this site.
pub async fn post(call: &AccountCall, body: AuthProviderRedirect) -> Result<()> {
    let back = callback_url(&body.callback_url, |origin| call.visitor.trusts(origin))
        .ok_or_else(|| answer::invalid("callback_url", "invalid_url", "Invalid URL."))?;
    let process = Process::from(body.process.as_str());
    let connection = call.db.get().await?;
    let provider = call
        .accounts
        .providers
        .find(&connection, &body.provider)
        .await?;
    if process == Process::Connect
        && let Err(error) = signed_in(call, &connection).await
    {
        let refusal = Refusal::NotSignedIn(error);
        return Err(gone(told(&back, refusal.code(), process)));
    }
    let secrets = flow::begin(call, &connection, &body.provider, process, &back).await?;
    drop(connection);
    let redirect_uri = uri(&call.base_url, &body.provider);
    match provider.sign_in_url(&secrets, &redirect_uri).await {
        Ok(url) => Err(gone(url.into())),
        Err(error) => {
            tell(provider, &error);
            Err(gone(told(&back, Some("unknown"), process)))
        }
    }
}

fn gone(location: String) -> Error {
    Error::Redirect { location }
}

/// The page to come back to, which is told what went wrong.
pub fn told(back: &str, error: Option<&str>, process: Process) -> String {
    let Some(error) = error else {
        return back.to_owned();
    };
    let (address, fragment) = match back.split_once('#') {
        Some((address, fragment)) => (address, format!("#{fragment}")),
        None => (back, String::new()),
    };
    let query = form_urlencoded::Serializer::new(String::new())
        .append_pair("error", error)
        .append_pair("error_process", process.name())
        .finish();
    let and = if address.contains('?') { '&' } else { '?' };
    format!("{address}{and}{query}{fragment}")
}

/// An address that a browser may be sent back to: a page of this site, or of one that the settings
/// trust with a browser's session.
fn callback_url(address: &str, trusts: impl Fn(&str) -> bool) -> Option<String> {
    if address.starts_with('/') {
        return local(address);
    }
    if address.contains(|c: char| c.is_control() || c.is_whitespace() || c == '\\') {
        return None;
    }
    let url = Url::parse(address).ok()?;
    let is_plain = ["http", "https"].contains(&url.scheme())
        && url.username().is_empty()
        && url.password().is_none();
    (is_plain && trusts(&url.origin().ascii_serialization())).then(|| url.into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn errors_are_added_to_the_address() {
        let told = |back| told(back, Some("a b"), Process::Connect);
        assert_eq!(told("/a"), "/a?error=a+b&error_process=connect");
        assert_eq!(told("/a?b#c"), "/a?b&error=a+b&error_process=connect#c");
        assert_eq!(super::told("/a", None, Process::Login), "/a");
    }

    #[test]
    fn browsers_only_come_back_to_this_site() {
        let to = |address| callback_url(address, |origin| origin == "https://shop.example.com");
        assert_eq!(to("/web/?a=b").as_deref(), Some("/web/?a=b"));
        assert_eq!(
            to("https://shop.example.com/web/#/x").as_deref(),
            Some("https://shop.example.com/web/#/x")
        );
        for elsewhere in [
            "",
            "web/",
            "//evil.example/",
            "/\\evil.example/",
            "https:evil.example",
            "http://shop.example.com/",
            "https://shop.example.com:8443/",
            "https://shop.example.com@evil.example/",
            "https://user@shop.example.com/",
            "https://shop.example.com.evil.example/",
            "https://shop.example.com\\@evil.example/",
            "javascript:alert(1)",
            "data:text/html,x",
        ] {
            assert_eq!(to(elsewhere), None, "{elsewhere:?}");
        }
    }
}
