//! `/o/introspect/`: what a token is worth (RFC 7662), told to the confidential client that has it.

use dropshot::Body;
use http::{Response, StatusCode};
use serde_json::json;

use super::{authenticate, issuer};
use crate::answer;
use crate::web::{Form, Request, not_stored};
use ferrostock_identity::oauth::failure::Failure;
use ferrostock_identity::oauth::introspect;

/// Describes a token of the client's. Of any other it only says that it is not active.
pub async fn serve(request: &Request<'_>) -> Result<Response<Body>, Failure> {
    let form = Form::read(request.headers, &request.body)
        .map_err(|_| Failure::invalid_request("The body is no form."))?;
    let application = authenticate::confidential(request, &form).await?;
    let shown = form
        .one("token")?
        .ok_or_else(|| Failure::invalid_request("token is missing."))?;
    let found = introspect::find(&request.server.db, application.id, shown).await?;
    let described = match found {
        None => json!({ "active": false }),
        Some(token) => {
            let mut described = json!({
                "active": true,
                "scope": token.scopes.to_string(),
                "client_id": application.client_id,
                "username": token.username,
                "sub": token.user_id.to_string(),
                "iss": issuer(request),
                "iat": token.created.timestamp(),
                "exp": token.expires.timestamp(),
            });
            if token.is_access {
                described["token_type"] = "Bearer".into();
            }
            described
        }
    };
    let mut response = answer::json(StatusCode::OK, &described);
    not_stored(&mut response);
    Ok(response)
}
