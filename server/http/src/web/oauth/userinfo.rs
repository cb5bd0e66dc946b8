//! `/o/userinfo/`: who the user is (OpenID Connect Core, 5.3).

use dropshot::Body;
use http::{Response, StatusCode, header};

use crate::answer;
use crate::web::{Request, not_stored};
use ferrostock_identity::auth::bearer;
use ferrostock_identity::oauth::claims::Claims;
use ferrostock_identity::oauth::failure::Failure;

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
    let row = bearer(&request.server.db, token)
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
    let mut response = answer::json(StatusCode::OK, &Claims::read(&row)?);
    not_stored(&mut response);
    Ok(response)
}
