//! `/o/userinfo/`: who the user is (OpenID Connect Core, 5.3).

use dropshot::Body;
use http::{Response, StatusCode, header};
use serde::Serialize;

use super::failure::Failure;
use crate::front;
use crate::web::{Request, not_stored};

/// What the scope `openid` tells of a user.
#[derive(Clone, Debug, Serialize)]
pub struct Claims {
    sub: String,
    preferred_username: String,
    name: String,
    given_name: String,
    family_name: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    email: String,
}

impl Claims {
    /// Reads the columns of a user; `user_id` is the key.
    pub fn read(row: &crate::db::Row) -> Result<Self, tokio_postgres::Error> {
        let username: String = row.try_get("username")?;
        let given_name: String = row.try_get("first_name")?;
        let family_name: String = row.try_get("last_name")?;
        let name = format!("{given_name} {family_name}").trim().to_owned();
        Ok(Self {
            sub: row.try_get::<_, i64>("user_id")?.to_string(),
            name: if name.is_empty() {
                username.clone()
            } else {
                name
            },
            preferred_username: username,
            given_name,
            family_name,
            email: row.try_get("email")?,
        })
    }
}

/// Tells an application with the scope `openid` who the user is.
pub async fn serve(request: &Request<'_>) -> Result<Response<Body>, Failure> {
    let invalid = || {
        Failure::bearer(
            StatusCode::UNAUTHORIZED,
            "invalid_token",
            "The access token is missing, unknown or has expired.",
        )
    };
    let token = request
        .headers
        .get(header::AUTHORIZATION)
        .and_then(|value| value.to_str().ok())
        .and_then(|value| value.split_once(' '))
        .filter(|(scheme, _)| scheme.eq_ignore_ascii_case("bearer"))
        .map(|(_, token)| token.trim())
        .ok_or_else(invalid)?;
    let row = super::bearer(&request.server.db, token)
        .await?
        .ok_or_else(invalid)?;
    if !row.try_get::<_, bool>("is_active")? {
        return Err(invalid());
    }
    if !row.try_get::<_, Vec<&str>>("scopes")?.contains(&"openid") {
        return Err(Failure::bearer(
            StatusCode::FORBIDDEN,
            "insufficient_scope",
            "The access token lacks the scope openid.",
        ));
    }
    let mut response = front::json(StatusCode::OK, &Claims::read(&row)?);
    not_stored(&mut response);
    Ok(response)
}
