//! `/o/token/`: codes, refresh tokens and secrets become access tokens (RFC 6749, 4 to 6).

use dropshot::Body;
use http::{Response, StatusCode};
use serde::Serialize;

use super::{authenticate, issuer};
use crate::answer;
use crate::server::Server;
use crate::web::{Form, Request, not_stored};
use ferrostock_identity::oauth::client::{Application, Grant};
use ferrostock_identity::oauth::failure::Failure;
use ferrostock_identity::oauth::redeem::{self, Outcome, Redeemed};
use ferrostock_identity::oauth::{id_token, issue};
use ferrostock_kernel::caller::ScopeSet;
use ferrostock_kernel::db::Transaction;

/// What the client gets (RFC 6749, 5.1).
#[derive(Serialize)]
struct Tokens {
    access_token: String,
    token_type: &'static str,
    expires_in: i64,
    scope: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    refresh_token: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    id_token: Option<String>,
}

/// Answers a request for tokens.
pub async fn serve(request: &Request<'_>) -> Result<Response<Body>, Failure> {
    let form = Form::read(request.headers, &request.body)
        .map_err(|_| Failure::invalid_request("The body is no form."))?;
    let application = authenticate::client(request, &form).await?;
    let tokens = match form.one("grant_type")? {
        Some("authorization_code") => by_code(request, &application, &form).await?,
        Some("refresh_token") => by_refresh_token(request, &application, &form).await?,
        Some("client_credentials") => by_secret(request, &application, &form).await?,
        Some(_) => {
            return Err(Failure::new(
                "unsupported_grant_type",
                "Use authorization_code, refresh_token or client_credentials.",
            ));
        }
        None => return Err(Failure::invalid_request("grant_type is missing.")),
    };
    let mut response = answer::json(StatusCode::OK, &tokens);
    not_stored(&mut response);
    Ok(response)
}

async fn by_code(
    request: &Request<'_>,
    application: &Application,
    form: &Form,
) -> Result<Tokens, Failure> {
    allowed(application, Grant::AuthorizationCode)?;
    let code = needed(form, "code")?;
    let redirect_uri = form.one("redirect_uri")?;
    let verifier = needed(form, "code_verifier")?;
    if !redeem::is_verifier(verifier) {
        return Err(Failure::invalid_request("The code_verifier is malformed."));
    }
    let mut connection = request.server.db.get().await?;
    let transaction = connection.transaction().await?;
    let outcome = redeem::code(&transaction, application, code, redirect_uri, verifier).await?;
    let Outcome::Good(redeemed) = outcome else {
        transaction.commit().await?;
        return Err(Failure::invalid_grant("The code was used before."));
    };
    let scopes = redeemed.scopes;
    let made = make(transaction, &redeemed, scopes).await?;
    drop(connection);
    answer(request, application, &redeemed, scopes, made).await
}

async fn by_refresh_token(
    request: &Request<'_>,
    application: &Application,
    form: &Form,
) -> Result<Tokens, Failure> {
    allowed(application, Grant::AuthorizationCode)?;
    let shown = needed(form, "refresh_token")?;
    let asked = form.one("scope")?.map(scopes).transpose()?;
    let mut connection = request.server.db.get().await?;
    let transaction = connection.transaction().await?;
    let Outcome::Good(redeemed) = redeem::refresh(&transaction, application, shown).await? else {
        transaction.commit().await?;
        return Err(Failure::invalid_grant("The refresh token was used before."));
    };
    let scopes = asked.unwrap_or(redeemed.scopes);
    if !scopes.is_within(redeemed.scopes) {
        // Dropping the transaction leaves the refresh token unused.
        return Err(Failure::new(
            "invalid_scope",
            "The user did not agree to all of these scopes.",
        ));
    }
    let made = make(transaction, &redeemed, scopes).await?;
    drop(connection);
    answer(request, application, &redeemed, scopes, made).await
}

/// The tokens of a consent.
struct Made {
    access: String,
    refresh: String,
}

/// Makes the tokens of what was redeemed, and with that is done: an access token for these scopes,
/// and a refresh token for all that the user agreed to.
async fn make(
    transaction: Transaction<'_>,
    redeemed: &Redeemed,
    scopes: ScopeSet,
) -> Result<Made, Failure> {
    let made = Made {
        access: issue::access(&transaction, redeemed.grant_id, scopes).await?,
        refresh: issue::refresh(&transaction, redeemed.grant_id, redeemed.scopes).await?,
    };
    transaction.commit().await?;
    Ok(made)
}

/// What the client is told. It takes a connection of its own.
async fn answer(
    request: &Request<'_>,
    application: &Application,
    redeemed: &Redeemed,
    scopes: ScopeSet,
    made: Made,
) -> Result<Tokens, Failure> {
    let id_token = if scopes.has("openid") {
        Some({
            let Server { db, auth, .. } = request.server;
            let issuer = issuer(request);
            id_token::make(db, &auth.key, issuer, application, redeemed, &made.access).await?
        })
    } else {
        None
    };
    Ok(Tokens {
        access_token: made.access,
        token_type: "Bearer",
        expires_in: issue::ACCESS_LIFE,
        scope: scopes.to_string(),
        refresh_token: Some(made.refresh),
        id_token,
    })
}

/// A confidential application that signs in by itself acts as the user whom an administrator named.
async fn by_secret(
    request: &Request<'_>,
    application: &Application,
    form: &Form,
) -> Result<Tokens, Failure> {
    allowed(application, Grant::ClientCredentials)?;
    let nobody = || {
        Failure::new(
            "unauthorized_client",
            "This client must be confidential, and act as an active user.",
        )
    };
    let user_id = application
        .user_id
        .filter(|_| application.confidential)
        .ok_or_else(nobody)?;
    let scopes = scopes(form.one("scope")?.unwrap_or_default())?;
    let mut connection = request.server.db.get().await?;
    let transaction = connection.transaction().await?;
    if !issue::is_active(&transaction, user_id).await? {
        return Err(nobody());
    }
    let grant_id = issue::own(&transaction, application.id, user_id, scopes).await?;
    let access_token = issue::access(&transaction, grant_id, scopes).await?;
    transaction.commit().await?;
    Ok(Tokens {
        access_token,
        token_type: "Bearer",
        expires_in: issue::ACCESS_LIFE,
        scope: scopes.to_string(),
        refresh_token: None,
        id_token: None,
    })
}

fn allowed(application: &Application, grant: Grant) -> Result<(), Failure> {
    if application.grant == grant {
        return Ok(());
    }
    Err(Failure::new(
        "unauthorized_client",
        "This client is registered for another grant.",
    ))
}

fn needed<'a>(form: &'a Form, name: &str) -> Result<&'a str, Failure> {
    form.one(name)?
        .ok_or_else(|| Failure::invalid_request(format!("{name} is missing.")))
}

/// The scopes that a request names; it must name one.
pub fn scopes(names: &str) -> Result<ScopeSet, Failure> {
    let invalid = |why: String| Failure::new("invalid_scope", why);
    let scopes = ScopeSet::parse(names).map_err(|_| invalid("A scope is unknown.".into()))?;
    if scopes.is_empty() {
        return Err(invalid("Say which scopes are needed.".into()));
    }
    Ok(scopes)
}
