//! The pages and endpoints of OAuth2 and OpenID Connect ([`ferrostock_identity::oauth`]).
//!
//! Served are the authorization code grant with PKCE and client credentials (RFC 6749, 7636), refresh
//! tokens that work once, revocation and introspection (RFC 7009, 7662), metadata (RFC 8414) and ID
//! tokens, all with the advice of RFC 9700: redirect URIs are compared exactly, codes work once, and
//! whoever shows a code or a refresh token a second time ends all that came of it.
//!
//! What an access token may do is decided where every caller is: [`ferrostock_kernel::caller::Caller::may`].

mod applications;
mod authenticate;
mod authorize;
mod consents;
mod discovery;
mod introspect;
mod refusal;
mod revoke;
mod token;
mod userinfo;

use dropshot::Body;
use http::{Method, Response};

use super::{Request, status_page};
use ferrostock_kernel::error::{Error, Result};

/// Below the address of the site: what names this authorization server in tokens and answers.
const ISSUER: &str = "/o";
/// Where RFC 8414 puts the metadata of a server without a path, and where of ours.
const METADATA: [&str; 3] = [
    "/.well-known/oauth-authorization-server",
    "/.well-known/oauth-authorization-server/o",
    "/o/.well-known/openid-configuration",
];

/// Whether a path, without its last slash, belongs here.
pub fn knows(path: &str) -> bool {
    path.starts_with("/o/") || METADATA.contains(&path)
}

/// Answers a request for one of these paths.
pub async fn serve(request: &Request<'_>) -> Response<Body> {
    let path = request.path.trim_end_matches('/');
    let get = request.reads();
    let post = request.method == Method::POST;
    let served = match path {
        path if METADATA.contains(&path) && get => Ok(discovery::metadata(request)),
        "/o/.well-known/jwks.json" if get => discovery::keys(request).await,
        "/o/token" if post => token::serve(request).await,
        "/o/revoke_token" if post => revoke::serve(request).await,
        "/o/introspect" if post => introspect::serve(request).await,
        "/o/userinfo" if get || post => userinfo::serve(request).await,
        "/o/authorize" => return page(request, authorize::serve(request).await),
        "/o/applications" => return page(request, applications::serve(request, "").await),
        "/o/authorized_tokens" => return page(request, consents::serve(request, "").await),
        other => {
            if let Some(rest) = other.strip_prefix("/o/applications/") {
                return page(request, applications::serve(request, rest).await);
            }
            if let Some(rest) = other.strip_prefix("/o/authorized_tokens/") {
                return page(request, consents::serve(request, rest).await);
            }
            let error = if is_endpoint(other) {
                request.method_not_allowed()
            } else {
                Error::refused(http::StatusCode::NOT_FOUND, "Not found.")
            };
            if request.likes_pages() {
                return status_page(request, error);
            }
            Err(error.into())
        }
    };
    served.unwrap_or_else(refusal::answer)
}

fn is_endpoint(path: &str) -> bool {
    let endpoints = [
        "/o/.well-known/jwks.json",
        "/o/token",
        "/o/revoke_token",
        "/o/introspect",
        "/o/userinfo",
    ];
    METADATA.contains(&path) || endpoints.contains(&path)
}

fn page(request: &Request<'_>, served: Result<Response<Body>>) -> Response<Body> {
    served.unwrap_or_else(|error| status_page(request, error))
}

/// What names this server, for clients that reached it like this request.
fn issuer(request: &Request<'_>) -> String {
    format!("{}{ISSUER}", request.base_url)
}
