//! `/accounts/login/`: signing in, and out, without scripts.

use dropshot::Body;
use http::{Method, Response, StatusCode};
use serde_json::json;

use super::{Form, Page, Request, local, redirect};
use crate::auth::session::{self, Data, Opening, Proof};
use crate::error::{Error, Result};

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
    match sign_in(request, username, password).await {
        Ok(()) => redirect(&next.and_then(local).unwrap_or_else(|| HOME.into())),
        Err(Error::Refused { status, .. }) if status == StatusCode::UNAUTHORIZED => {
            let message = "This name and password do not belong together.";
            page(request, next, username, Some(message))
        }
        Err(error) => Err(error),
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

/// Opens a session for whoever has this name and password; 401 when they are wrong.
async fn sign_in(request: &Request<'_>, username: &str, password: &str) -> Result<()> {
    let caller = request.server.auth.login(username, password).await?;
    let opening = Opening {
        user_id: Some(caller.user_id),
        data: Data {
            methods: vec![Proof::password(username)],
        },
        ..Opening::default()
    };
    session::open(&request.server.db.get().await?, request.visitor, &opening).await?;
    Ok(())
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
