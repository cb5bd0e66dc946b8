//! What clients need to know of this server (RFC 8414, OpenID Connect Discovery).

use dropshot::Body;
use http::{Response, StatusCode};
use serde_json::json;

use super::issuer;
use crate::answer;
use crate::web::Request;
use ferrostock_identity::oauth::failure::Failure;
use ferrostock_identity::oauth::key;
use ferrostock_kernel::caller::ScopeSet;

/// The metadata.
pub fn metadata(request: &Request<'_>) -> Response<Body> {
    let issuer = issuer(request);
    let at = |path: &str| format!("{issuer}/{path}");
    let secrets = ["client_secret_basic", "client_secret_post"];
    let all = ["client_secret_basic", "client_secret_post", "none"];
    let metadata = json!({
        "issuer": issuer,
        "authorization_endpoint": at("authorize/"),
        "token_endpoint": at("token/"),
        "revocation_endpoint": at("revoke_token/"),
        "introspection_endpoint": at("introspect/"),
        "userinfo_endpoint": at("userinfo/"),
        "jwks_uri": at(".well-known/jwks.json"),
        "scopes_supported": ScopeSet::all().names(),
        "response_types_supported": ["code"],
        "response_modes_supported": ["query"],
        "grant_types_supported": ["authorization_code", "refresh_token", "client_credentials"],
        "code_challenge_methods_supported": ["S256"],
        "token_endpoint_auth_methods_supported": all,
        "revocation_endpoint_auth_methods_supported": all,
        "introspection_endpoint_auth_methods_supported": secrets,
        "authorization_response_iss_parameter_supported": true,
        "subject_types_supported": ["public"],
        "id_token_signing_alg_values_supported": ["RS256"],
        "prompt_values_supported": ["none", "login", "consent"],
        "request_parameter_supported": false,
        "request_uri_parameter_supported": false,
        "claims_supported": [
            "sub", "iss", "aud", "exp", "iat", "auth_time", "nonce", "at_hash",
            "preferred_username", "name", "given_name", "family_name", "email",
        ],
    });
    answer::json(StatusCode::OK, &metadata)
}

/// The keys that ID tokens are signed with.
pub async fn keys(request: &Request<'_>) -> Result<Response<Body>, Failure> {
    let keys = key::public(&request.server.db, &request.server.auth.key).await?;
    Ok(answer::json(StatusCode::OK, &json!({ "keys": keys })))
}
