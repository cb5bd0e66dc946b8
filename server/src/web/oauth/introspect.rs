//! `/o/introspect/`: what a token is worth (RFC 7662), told to the confidential client that has it.

use chrono::{DateTime, Utc};
use dropshot::Body;
use http::{Response, StatusCode};
use serde_json::json;

use super::failure::Failure;
use super::{client, issuer};
use crate::auth::{ScopeSet, token};
use crate::db::Session as _;
use crate::front;
use crate::web::{Form, Request, not_stored};

/// Describes a token of the client's. Of any other it only says that it is not active.
pub async fn serve(request: &Request<'_>) -> Result<Response<Body>, Failure> {
    let form = Form::read(request.headers, &request.body)
        .map_err(|_| Failure::invalid_request("The body is no form."))?;
    let application = client::confidential(request, &form).await?;
    let shown = form
        .one("token")?
        .ok_or_else(|| Failure::invalid_request("token is missing."))?;
    let row = request
        .server
        .db
        .get()
        .await?
        .query_opt(
            "SELECT t.kind, t.scopes, t.created, t.expires, u.id AS user_id, u.username
             FROM oauth_token AS t
             JOIN oauth_grant AS g ON g.id = t.grant_id
             JOIN app_user AS u ON u.id = g.user_id
             WHERE t.token_hash = $1 AND g.application_id = $2 AND t.expires > now()
               AND t.revoked IS NULL AND t.used IS NULL AND g.revoked IS NULL AND u.is_active",
            &[&token::hash(shown), &application.id],
        )
        .await?;
    let described = match row {
        None => json!({ "active": false }),
        Some(row) => {
            let scopes = ScopeSet::from_names(row.try_get::<_, Vec<&str>>("scopes")?);
            let time = |name| {
                row.try_get::<_, DateTime<Utc>>(name)
                    .map(|time| time.timestamp())
            };
            let mut described = json!({
                "active": true,
                "scope": scopes.to_string(),
                "client_id": application.client_id,
                "username": row.try_get::<_, &str>("username")?,
                "sub": row.try_get::<_, i64>("user_id")?.to_string(),
                "iss": issuer(request),
                "iat": time("created")?,
                "exp": time("expires")?,
            });
            if row.try_get::<_, &str>("kind")? == "access" {
                described["token_type"] = "Bearer".into();
            }
            described
        }
    };
    let mut response = front::json(StatusCode::OK, &described);
    not_stored(&mut response);
    Ok(response)
}
