//! `/o/revoke_token/`: a client gives a token back (RFC 7009).

use dropshot::Body;
use http::{Response, StatusCode};

use super::failure::Failure;
use super::{client, issue};
use crate::auth::token;
use crate::db::Session as _;
use crate::front;
use crate::web::{Form, Request, not_stored};

/// Ends a token of the client's; with a refresh token all that came of its grant. A token that is
/// not there, or another client's, is answered in the same way.
pub async fn serve(request: &Request<'_>) -> Result<Response<Body>, Failure> {
    let form = Form::read(request.headers, &request.body)
        .map_err(|_| Failure::invalid_request("The body is no form."))?;
    let application = client::authenticate(request, &form).await?;
    let shown = form
        .one("token")?
        .ok_or_else(|| Failure::invalid_request("token is missing."))?;
    let connection = request.server.db.get().await?;
    let ended = connection
        .query_opt(
            "UPDATE oauth_token AS t SET revoked = coalesce(t.revoked, now())
             FROM oauth_grant AS g
             WHERE t.token_hash = $1 AND g.id = t.grant_id AND g.application_id = $2
             RETURNING t.kind, t.grant_id",
            &[&token::hash(shown), &application.id],
        )
        .await?;
    if let Some(row) = ended
        && row.try_get::<_, &str>("kind")? == "refresh"
    {
        issue::end(&connection, row.try_get("grant_id")?).await?;
    }
    let mut response = front::json(StatusCode::OK, &serde_json::json!({}));
    not_stored(&mut response);
    Ok(response)
}
