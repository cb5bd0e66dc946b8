//! `/o/revoke_token/`: a client gives a token back (RFC 7009).

use dropshot::Body;
use http::{Response, StatusCode};

use super::authenticate;
use crate::answer;
use crate::web::{Form, Request, not_stored};
use ferrostock_identity::oauth::failure::Failure;
use ferrostock_identity::oauth::introspect;

/// Ends a token of the client's; with a refresh token all that came of its grant. A token that is
/// not there, or another client's, is answered in the same way.
pub async fn serve(request: &Request<'_>) -> Result<Response<Body>, Failure> {
    let form = Form::read(request.headers, &request.body)
        .map_err(|_| Failure::invalid_request("The body is no form."))?;
    let application = authenticate::client(request, &form).await?;
    let shown = form
        .one("token")?
        .ok_or_else(|| Failure::invalid_request("token is missing."))?;
    introspect::revoke(&request.server.db, application.id, shown).await?;
    let mut response = answer::json(StatusCode::OK, &serde_json::json!({}));
    not_stored(&mut response);
    Ok(response)
}
