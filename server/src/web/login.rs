//! `/accounts/login/`: signing in, and out, without scripts.

use dropshot::Body;
use http::{Method, Response, StatusCode};
use serde_json::json;

use super::{Form, Page, Request, local, redirect};
use crate::account::mfa::{authenticate, trust};
use crate::audit::{self, Event};
use crate::auth::session::{self, Data, Opening, Proof};
use crate::db::Session as _;
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
    let auth = &request.server.auth;
    let origin = &request.visitor.origin;
    if username.contains('\0') {
        return Ok(Some(WRONG));
    }
    let known = request
        .server
        .db
        .get()
        .await?
        .query_opt(
            "SELECT id, password FROM app_user WHERE username = $1",
            &[&username],
        )
        .await?;
    let stored = known.as_ref().map(|row| row.try_get("password"));
    let hash = auth
        .verify(username, password, stored.transpose()?, origin)
        .await?;
    let (Some(known), Some(hash)) = (known, hash) else {
        return Ok(Some(WRONG));
    };
    let user_id: i64 = known.try_get("id")?;
    // Counted before it is known whether a code is asked for, as it takes a connection of its own.
    let attempt = match code {
        "" => None,
        _ => Some(
            auth.throttle
                .begin(&authenticate::account(user_id), origin.address)
                .await?,
        ),
    };
    let mut connection = request.server.db.get().await?;
    let transaction = connection.transaction().await?;
    // Locked: nobody signs in to an account that is deactivated meanwhile, or with a password that
    // is changed meanwhile.
    let row = transaction
        .query_opt(
            "SELECT has_second_factor(id) FROM app_user
             WHERE id = $1 AND password = $2 AND is_active FOR NO KEY UPDATE",
            &[&user_id, &hash],
        )
        .await?;
    let Some(row) = row else {
        return Ok(Some(WRONG));
    };
    let mut methods = vec![Proof::password(username)];
    if row.try_get("has_second_factor")?
        && !trust::is_trusted(&transaction, request.visitor, user_id).await?
    {
        let kind = match code {
            "" => {
                return Ok(Some(
                    "This account needs the code of its authenticator app.",
                ));
            }
            code => authenticate::kind(&auth.key, &transaction, user_id, code).await?,
        };
        let Some(kind) = kind else {
            drop(transaction);
            let event = Event::new("login.second_factor", origin).about(user_id);
            audit::record(&connection, event.failed()).await?;
            return Ok(Some("This code is wrong or was used before."));
        };
        methods.push(Proof {
            kind: Some(kind.into()),
            ..Proof::now("mfa")
        });
    }
    if let Some(attempt) = attempt {
        attempt.succeeded(&transaction).await?;
    }
    let how: Vec<String> = methods.iter().map(|proof| proof.method.clone()).collect();
    let opening = Opening {
        user_id: Some(user_id),
        data: Data {
            methods,
            ..Data::default()
        },
        ..Opening::default()
    };
    session::open(&transaction, request.visitor, &opening).await?;
    transaction
        .execute(
            "UPDATE app_user SET last_login = now() WHERE id = $1",
            &[&user_id],
        )
        .await?;
    let event = Event::new("login", origin)
        .about(user_id)
        .with("methods", how);
    audit::record(&transaction, event).await?;
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
