//! `/o/applications/`: where superusers register applications.

use dropshot::Body;
use http::{Method, Response, StatusCode};
use serde_json::json;

use crate::web::{self, Form, PER_PAGE, Page, Request, next_page};
use ferrostock_identity::oauth::registration::{self, Registration};
use ferrostock_kernel::caller::Caller;
use ferrostock_kernel::error::{Error, Result};

/// Serves the pages; `rest` is the path below `/o/applications/`.
pub async fn serve(request: &Request<'_>, rest: &str) -> Result<Response<Body>> {
    let Some(caller) = request.server.auth.by_session(request.visitor).await? else {
        return request.sign_in_first();
    };
    if !caller.is_superuser {
        return Err(Error::forbidden());
    }
    let parts: Vec<_> = rest.split('/').filter(|part| !part.is_empty()).collect();
    let key = |text: &str| text.parse::<i64>().map_err(|_| missing());
    let get = request.reads();
    let post = request.method == Method::POST;
    match parts[..] {
        [] if get => list(request, &caller).await,
        ["register"] if get => edit_page(request, &caller, &Registration::preset(), &[]),
        ["register"] if post => register(request, &caller).await,
        [id] if get => show(request, &caller, key(id)?, None).await,
        [id, "update"] if get => {
            let shown = find(request, key(id)?).await?;
            edit_page(request, &caller, &shown, &[])
        }
        [id, "update"] if post => update(request, &caller, key(id)?).await,
        [id, "secret"] if post => renew(request, &caller, key(id)?).await,
        [id, "delete"] if get => {
            let shown = find(request, key(id)?).await?;
            Page::new(
                "application_delete",
                "Delete this application?",
                Some(&caller),
            )
            .show(request, json!({ "application": shown }))
        }
        [id, "delete"] if post => delete(request, key(id)?).await,
        [] | [_] | [_, "update" | "secret" | "delete"] => Err(request.method_not_allowed()),
        _ => Err(missing()),
    }
}

fn missing() -> Error {
    Error::refused(StatusCode::NOT_FOUND, "There is no such application.")
}

async fn list(request: &Request<'_>, caller: &Caller) -> Result<Response<Body>> {
    let all = registration::list(&request.server.db, request.after(), PER_PAGE).await?;
    let next_page = next_page("/o/applications/", all.iter().map(|one| one.id));
    let values = json!({ "applications": all, "next_page": next_page });
    Page::new("applications", "Applications", Some(caller)).show(request, values)
}

async fn find(request: &Request<'_>, id: i64) -> Result<Registration> {
    let found = registration::find(&request.server.db, id).await?;
    found.ok_or_else(missing)
}

/// Shows an application; `secret` is one that was made just now.
async fn show(
    request: &Request<'_>,
    caller: &Caller,
    id: i64,
    secret: Option<&str>,
) -> Result<Response<Body>> {
    let shown = find(request, id).await?;
    let title = if shown.name.is_empty() {
        &shown.client_id
    } else {
        &shown.name
    };
    let values = json!({ "application": shown, "secret": secret });
    Page::new("application", title, Some(caller)).show(request, values)
}

fn edit_page(
    request: &Request<'_>,
    caller: &Caller,
    shown: &Registration,
    mistakes: &[String],
) -> Result<Response<Body>> {
    let page = Page {
        status: if mistakes.is_empty() {
            StatusCode::OK
        } else {
            StatusCode::BAD_REQUEST
        },
        ..Page::new("application_form", "Application", Some(caller))
    };
    let action = request.path;
    let values = json!({ "application": shown, "mistakes": mistakes, "action": action });
    page.show(request, values)
}

/// What a form asks for.
struct Asked {
    terms: Registration,
    /// The key of the user as whom the application acts.
    user_id: Option<i64>,
    /// What is wrong, for the person who filled the form in.
    mistakes: Vec<String>,
}

/// Reads the form; there must be a user of the name that it gives.
async fn asked(request: &Request<'_>) -> Result<Asked> {
    let form = request.proven_form()?;
    let terms = terms(&form);
    let mut mistakes = terms.mistakes();
    let named = terms.acts_as.as_ref().filter(|_| mistakes.is_empty());
    let user_id = match named {
        Some(name) => registration::user(&request.server.db, name).await?,
        None => None,
    };
    if let (Some(name), None) = (named, user_id) {
        mistakes.push(format!("There is no user {name}."));
    }
    Ok(Asked {
        terms,
        user_id,
        mistakes,
    })
}

/// The terms that a form says.
fn terms(form: &Form) -> Registration {
    let text = |name: &str| form.value(name).unwrap_or_default().trim().to_owned();
    Registration {
        name: text("name"),
        client_type: text("client_type"),
        grant_type: text("authorization_grant_type"),
        redirect_uris: text("redirect_uris")
            .split_whitespace()
            .map(str::to_owned)
            .collect(),
        skip_authorization: form.ticked("skip_authorization"),
        acts_as: Some(text("user")).filter(|name| !name.is_empty()),
        ..Registration::default()
    }
}

async fn register(request: &Request<'_>, caller: &Caller) -> Result<Response<Body>> {
    let asked = asked(request).await?;
    if !asked.mistakes.is_empty() {
        return edit_page(request, caller, &asked.terms, &asked.mistakes);
    }
    let (id, secret) =
        registration::register(&request.server.db, &asked.terms, asked.user_id).await?;
    show(request, caller, id, secret.as_deref()).await
}

/// Saves the form.
async fn update(request: &Request<'_>, caller: &Caller, id: i64) -> Result<Response<Body>> {
    let mut asked = asked(request).await?;
    asked.terms.id = id;
    if !asked.mistakes.is_empty() {
        return edit_page(request, caller, &asked.terms, &asked.mistakes);
    }
    let changed = registration::update(&request.server.db, &asked.terms, asked.user_id).await?;
    let secret = changed.ok_or_else(missing)?;
    show(request, caller, id, secret.as_deref()).await
}

/// Gives a confidential application a new secret.
async fn renew(request: &Request<'_>, caller: &Caller, id: i64) -> Result<Response<Body>> {
    request.proven_form()?;
    let changed = registration::renew(&request.server.db, id).await?;
    let secret = changed.ok_or_else(missing)?;
    show(request, caller, id, secret.as_deref()).await
}

async fn delete(request: &Request<'_>, id: i64) -> Result<Response<Body>> {
    request.proven_form()?;
    if !registration::remove(&request.server.db, id).await? {
        return Err(missing());
    }
    web::redirect("/o/applications/")
}
