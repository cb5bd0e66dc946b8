//! `/o/authorized_tokens/`: the applications that a user agreed to, and their end.

use dropshot::Body;
use http::{Method, Response, StatusCode};
use serde_json::json;

use crate::web::{self, PER_PAGE, Page, Request, next_page};
use ferrostock_identity::oauth::{consents, issue};
use ferrostock_kernel::audit::{self, Event};
use ferrostock_kernel::caller::Caller;
use ferrostock_kernel::error::{Error, Result};

/// Where the page is.
const HERE: &str = "/o/authorized_tokens/";

/// Serves the page; `rest` is the path below it.
pub async fn serve(request: &Request<'_>, rest: &str) -> Result<Response<Body>> {
    let Some(caller) = request.server.auth.by_session(request.visitor).await? else {
        return request.sign_in_first();
    };
    let parts: Vec<_> = rest.split('/').filter(|part| !part.is_empty()).collect();
    match parts[..] {
        [] if request.reads() => list(request, &caller).await,
        [id, "delete"] if request.method == Method::POST => {
            revoke(request, &caller, id.parse().map_err(|_| missing())?).await
        }
        [] | [_, "delete"] => Err(request.method_not_allowed()),
        _ => Err(missing()),
    }
}

fn missing() -> Error {
    Error::refused(
        StatusCode::NOT_FOUND,
        "You have not agreed to such an application.",
    )
}

/// Lists the applications.
async fn list(request: &Request<'_>, caller: &Caller) -> Result<Response<Body>> {
    let all = consents::of(
        &request.server.db,
        caller.user_id,
        request.after(),
        PER_PAGE,
    )
    .await?;
    let next_page = next_page(HERE, all.iter().map(|one| one.id));
    let values = json!({ "applications": all, "next_page": next_page });
    let title = "Applications that act for you";
    Page::new("consents", title, Some(caller)).show(request, values)
}

/// Ends everything that the user agreed to with an application.
async fn revoke(
    request: &Request<'_>,
    caller: &Caller,
    application_id: i64,
) -> Result<Response<Body>> {
    request.proven_form()?;
    let mut connection = request.server.db.get().await?;
    let transaction = connection.transaction().await?;
    let ended = issue::end_consents(&transaction, application_id, caller.user_id).await?;
    if ended == 0 {
        return Err(missing());
    }
    let event = Event::new("oauth.revoke", &request.visitor.origin)
        .by(caller)
        .about(caller.user_id)
        .with("application", application_id);
    audit::record(&transaction, event).await?;
    transaction.commit().await?;
    web::redirect(HERE)
}
