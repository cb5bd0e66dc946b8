//! `/o/authorized_tokens/`: the applications that a user agreed to, and their end.

use crate::db::Row;
use chrono::{DateTime, Utc};
use dropshot::Body;
use http::{Method, Response, StatusCode};
use serde::Serialize;
use serde_json::json;

use super::issue;
use crate::audit::{self, Event};
use crate::auth::{Caller, ScopeSet};
use crate::db::Session as _;
use crate::error::{Error, Result};
use crate::web::{self, PER_PAGE, Page, Request, next_page};

/// Where the page is.
const HERE: &str = "/o/authorized_tokens/";

/// An application that may act for the user.
#[derive(Clone, Debug, Serialize)]
struct Consented {
    id: i64,
    name: String,
    /// What it may do: each scope with what it means.
    scopes: Vec<(String, String)>,
    first: String,
    last: String,
}

impl Consented {
    fn read(row: &Row) -> Result<Self> {
        let scopes = ScopeSet::from_names(row.try_get::<_, Vec<&str>>("scopes")?);
        let day = |name| {
            row.try_get::<_, DateTime<Utc>>(name)
                .map(|time| time.format("%Y-%m-%d %H:%M UTC").to_string())
        };
        Ok(Self {
            id: row.try_get("id")?,
            name: row.try_get("name")?,
            scopes: scopes.described(),
            first: day("first")?,
            last: day("last")?,
        })
    }
}

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

/// Lists the applications whose codes or tokens still work, each with all that they may do.
async fn list(request: &Request<'_>, caller: &Caller) -> Result<Response<Body>> {
    let rows = request
        .server
        .db
        .get()
        .await?
        .query(
            "SELECT a.id, coalesce(nullif(a.name, ''), a.client_id) AS name,
                    array_agg(DISTINCT scope.name) AS scopes,
                    min(g.created) AS first, max(g.created) AS last
             FROM oauth_grant AS g
             JOIN oauth_application AS a ON a.id = g.application_id
             CROSS JOIN unnest(g.scopes) AS scope (name)
             WHERE g.user_id = $1 AND g.code_hash IS NOT NULL
               AND g.revoked IS NULL AND g.expires > now() AND a.id > $2
             GROUP BY a.id ORDER BY a.id LIMIT $3",
            &[&caller.user_id, &request.after(), &PER_PAGE],
        )
        .await?;
    let all = rows
        .iter()
        .map(Consented::read)
        .collect::<Result<Vec<_>>>()?;
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
