//! `/accounts/login/`: signing in, and out, without scripts.

use dropshot::Body;
use http::{Method, Response, StatusCode};
use serde_json::json;

use super::{Form, Page, Request, local, redirect};
use crate::account::mfa::authenticate;
use crate::account::sign_in::{self, More};
use crate::audit::{self, Event};
use crate::auth::session::{self, Proof};
use crate::error::Result;

/// Where a browser goes that signed in for nothing in particular.
const HOME: &str = "/";

/// The page, and what its form does.
pub async fn serve(request: &Request<'_>) -> Result<Response<Body>> {
    if request.reads() {
        let next = Form::from_query(request.query);
        return page(request, next.value("next"), "", None);
    }
    if request.method != Method::POST {
        return Err(request.method_not_allowed());
    }
    let form = request.proven_form()?;
    let username = form.value("username").unwrap_or_default();
    let password = form.value("password").unwrap_or_default();
    let next = form.value("next");
    let code = form.value("code").unwrap_or_default();
    match sign_in(request, username, password, code).await? {
        None => redirect(&next.and_then(local).unwrap_or_else(|| HOME.into())),
        Some(mistake) => page(request, next, username, Some(mistake)),
    }
}

/// Ends the session. `POST` only: another site must not do it by showing an image.
pub async fn logout(request: &Request<'_>) -> Result<Response<Body>> {
    if request.method != Method::POST {
        return Err(request.method_not_allowed());
    }
    request.proven_form()?;
    session::end(&request.server.db.get().await?, request.visitor).await?;
    redirect(super::LOGIN)
}

/// Opens a session for whoever has this name and password, and the second factor that the account
/// asks for. Gives what is wrong, in words.
async fn sign_in(
    request: &Request<'_>,
    username: &str,
    password: &str,
    code: &str,
) -> Result<Option<&'static str>> {
    const WRONG: &str = "This name and password do not belong together.";
    let (auth, db) = (&request.server.auth, &request.server.db);
    let origin = &request.visitor.origin;
    let Some(user) = sign_in::by_password(auth, db, username, password, origin).await? else {
        return Ok(Some(WRONG));
    };
    // Counted before it is known whether a code is asked for, as it takes a connection of its own.
    let attempt = match code {
        "" => None,
        _ => Some(
            auth.throttle
                .begin(&authenticate::account(user.id), origin.address)
                .await?,
        ),
    };
    let mut connection = db.get().await?;
    let transaction = connection.transaction().await?;
    let mut methods = vec![Proof::password(username)];
    match sign_in::more(&transaction, request.visitor, &user).await? {
        None => return Ok(Some(WRONG)),
        Some(More::Nothing) => {}
        Some(More::SecondFactor) => {
            if code.is_empty() {
                return Ok(Some(
                    "This account needs the code of its authenticator app.",
                ));
            }
            let kind = authenticate::kind(&auth.key, &transaction, user.id, code).await?;
            let Some(kind) = kind else {
                drop(transaction);
                let event = Event::new("login.second_factor", origin).about(user.id);
                audit::record(&connection, event.failed()).await?;
                return Ok(Some("This code is wrong or was used before."));
            };
            methods.push(Proof {
                kind: Some(kind.into()),
                ..Proof::now("mfa")
            });
        }
    }
    if let Some(attempt) = attempt {
        attempt.succeeded(&transaction).await?;
    }
    let event = Event::new("login", origin);
    sign_in::complete(&transaction, request.visitor, event, &user, methods).await?;
    transaction.commit().await?;
    Ok(None)
}

fn page(
    request: &Request<'_>,
    next: Option<&str>,
    username: &str,
    mistake: Option<&str>,
) -> Result<Response<Body>> {
    let page = Page {
        status: match mistake {
            Some(_) => StatusCode::FORBIDDEN,
            None => StatusCode::OK,
        },
        ..Page::new("login", "Sign in", None)
    };
    let values = json!({
        "next": next.and_then(local),
        "name": username,
        "mistake": mistake,
    });
    page.show(request, values)
}
