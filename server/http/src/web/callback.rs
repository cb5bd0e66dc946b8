//! `/accounts/oidc/<provider>/login/callback/`: the page that a provider sends browsers back to.

use dropshot::Body;
use http::{Response, StatusCode};

use super::{Form, Request, redirect};
use ferrostock_identity::account::provider::complete::{Refusal, complete};
use ferrostock_identity::account::provider::flow::{self, Flow, Process};
use ferrostock_identity::account::provider::redirect::{told, uri};
use ferrostock_identity::account::provider::{Provider, tell};
use ferrostock_kernel::audit::{self, Event};
use ferrostock_kernel::error::{Error, Result};

/// What stands before and behind the provider's name in the page's path.
const BEFORE: &str = "/accounts/oidc/";
const BEHIND: &str = "/login/callback";

/// The operation that the page ends: what it does counts as that.
const OPERATION: &str = "allauth_auth_provider_redirect_post";

/// The provider that a path names, if it is one of this page's.
pub fn provider_of(path: &str) -> Option<&str> {
    let path = path.strip_suffix('/').unwrap_or(path);
    let id = path.strip_prefix(BEFORE)?.strip_suffix(BEHIND)?;
    (!id.is_empty() && !id.contains('/')).then_some(id)
}

/// Ends a sign-in with a provider, and sends the browser on.
pub async fn serve(request: &Request<'_>, id: &str) -> Result<Response<Body>> {
    if !request.reads() {
        return Err(request.method_not_allowed());
    }
    let accounts = &request.server.accounts;
    let provider = accounts
        .providers
        .named(id)
        .ok_or_else(|| Error::refused(StatusCode::NOT_FOUND, "Not found."))?;
    let query = Form::from_query(request.query);
    let one = |name| {
        let repeated = |_| Error::bad_request(format!("{name} must stand once."));
        query.one(name).map_err(repeated)
    };
    let (state, code, failure, issuer) = (one("state")?, one("code")?, one("error")?, one("iss")?);
    let connection = request.server.db.get().await?;
    let flow = match state {
        Some(state) if is_text(state) => {
            let key = &request.server.auth.key;
            flow::end(key, &connection, request.visitor, id, state).await?
        }
        _ => None,
    };
    let Some(flow) = flow else {
        return Err(Error::bad_request(
            "This sign-in was not begun in this browser, has taken too long, or is over already. \
             Please begin again.",
        ));
    };
    let is_on = accounts.providers.are_on(&connection).await?;
    drop(connection);
    let (back, process) = (flow.callback_url.clone(), flow.process);
    let error = if !is_on {
        Some("permission_denied")
    } else if let Some(failure) = failure {
        let cancelled = failure == "access_denied";
        Some(if cancelled { "cancelled" } else { "unknown" })
    } else {
        // A provider that says who it is must be the one that was asked (RFC 9207).
        let is_it = issuer.is_none_or(|issuer| issuer == provider.settings.issuer.as_str());
        match code.filter(|code| is_it && is_text(code)) {
            Some(code) => end(request, provider, code, flow).await?,
            None => Some("unknown"),
        }
    };
    if let Some(error) = error {
        let what = match process {
            Process::Login => "login",
            Process::Connect => "provider.connect",
        };
        let event = Event::new(what, &request.visitor.origin)
            .failed()
            .with("provider", id)
            .with("reason", error);
        audit::record(&request.server.db.get().await?, event).await?;
    }
    redirect(&told(&back, error, process))
}

/// Finds out who it is and signs in, or connects. Gives the code of what went wrong.
async fn end(
    request: &Request<'_>,
    provider: &Provider,
    code: &str,
    flow: Flow,
) -> Result<Option<&'static str>> {
    let redirect_uri = uri(request.base_url, &provider.settings.id);
    let identity = match provider.redeem(code, flow.secrets, &redirect_uri).await {
        Ok(identity) => identity,
        Err(error) => {
            tell(provider, &error);
            return Ok(Some("unknown"));
        }
    };
    if flow.process == Process::Connect && flow.session_id.is_none() {
        return Ok(Some("permission_denied"));
    }
    let call = request.call(OPERATION).await?;
    match complete(&call, identity, flow.process, flow.session_id).await {
        Ok(_) => Ok(None),
        Err(refusal) => Ok(Refusal::ours(refusal)?.code()),
    }
}

/// What the database takes as text.
fn is_text(value: &str) -> bool {
    !value.contains('\0')
}

#[cfg(test)]
mod tests {
    use super::provider_of;

    #[test]
    fn the_path_names_the_provider() {
        assert_eq!(provider_of("/accounts/oidc/a/login/callback/"), Some("a"));
        assert_eq!(provider_of("/accounts/oidc/a/login/callback"), Some("a"));
        for other in [
            "/accounts/oidc/a/login/",
            "/accounts/oidc//login/callback/",
            "/accounts/oidc/a/b/login/callback/",
            "/accounts/oidc/login/callback/",
            "/accounts/login/",
        ] {
            assert_eq!(provider_of(other), None, "{other}");
        }
    }
}
