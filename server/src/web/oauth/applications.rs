//! `/o/applications/`: where superusers register applications.

use crate::db::Row;
use dropshot::Body;
use http::{Method, Response, StatusCode};
use serde::Serialize;
use serde_json::json;

use super::client::{new_client_id, new_secret};
use super::{issue, redirect};
use crate::auth::Caller;
use crate::db::Session as _;
use crate::error::{Error, Result};
use crate::web::{self, Form, PER_PAGE, Page, Request, next_page};

/// What every page needs of an application; `u` is the user as whom it acts.
macro_rules! columns {
    () => {
        "a.id, a.client_id, a.name, a.client_type, a.grant_type, a.redirect_uris,
         a.skip_authorization, u.username AS acts_as"
    };
}

/// An application as the pages show it.
#[derive(Clone, Debug, Default, Serialize)]
struct Shown {
    id: i64,
    client_id: String,
    name: String,
    client_type: String,
    grant_type: String,
    redirect_uris: Vec<String>,
    skip_authorization: bool,
    acts_as: Option<String>,
}

impl Shown {
    fn read(row: &Row) -> Result<Self> {
        Ok(Self {
            id: row.try_get("id")?,
            client_id: row.try_get("client_id")?,
            name: row.try_get("name")?,
            client_type: row.try_get("client_type")?,
            grant_type: row.try_get("grant_type")?,
            redirect_uris: row.try_get("redirect_uris")?,
            skip_authorization: row.try_get("skip_authorization")?,
            acts_as: row.try_get("acts_as")?,
        })
    }

    /// What the form says, and what is wrong with it.
    fn from_form(form: &Form) -> (Self, Vec<String>) {
        let text = |name: &str| form.value(name).unwrap_or_default().trim().to_owned();
        let shown = Self {
            name: text("name"),
            client_type: text("client_type"),
            grant_type: text("authorization_grant_type"),
            redirect_uris: text("redirect_uris")
                .split_whitespace()
                .map(str::to_owned)
                .collect(),
            skip_authorization: form.ticked("skip_authorization"),
            acts_as: Some(text("user")).filter(|name| !name.is_empty()),
            ..Self::default()
        };
        let mut mistakes = Vec::new();
        if shown.name.is_empty() || shown.name.chars().count() > 255 {
            mistakes.push("The application needs a name of at most 255 characters.".to_owned());
        }
        if !["public", "confidential"].contains(&shown.client_type.as_str()) {
            mistakes.push("Choose a type.".to_owned());
        }
        // Whoever calls itself by its name would act for users who never hear of it (RFC 6749, 10.2).
        if shown.skip_authorization && shown.client_type == "public" {
            mistakes.push(
                "Users are always asked about a public application: it can't prove which one it is."
                    .to_owned(),
            );
        }
        match shown.grant_type.as_str() {
            "authorization-code" => {
                if shown.redirect_uris.is_empty() {
                    mistakes
                        .push("Users must be sent back somewhere: give a redirect URI.".to_owned());
                }
            }
            "client-credentials" => {
                if shown.client_type != "confidential" {
                    mistakes.push("Only a confidential application signs in by itself.".to_owned());
                }
                if shown.acts_as.is_none() {
                    mistakes.push("Say as which user the application acts.".to_owned());
                }
            }
            _ => mistakes.push("Choose a grant.".to_owned()),
        }
        mistakes.extend(
            shown
                .redirect_uris
                .iter()
                .filter_map(|uri| redirect::check(uri).err()),
        );
        if [
            &shown.name,
            &form.value("user").unwrap_or_default().to_owned(),
        ]
        .iter()
        .any(|text| text.contains('\0'))
        {
            mistakes.push("Null characters are not allowed.".to_owned());
        }
        (shown, mistakes)
    }
}

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
        ["register"] if get => edit_page(request, &caller, &Shown::preset(), &[]),
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

impl Shown {
    /// What a new application's form shows.
    fn preset() -> Self {
        Self {
            client_type: "public".into(),
            grant_type: "authorization-code".into(),
            ..Self::default()
        }
    }
}

fn missing() -> Error {
    Error::refused(StatusCode::NOT_FOUND, "There is no such application.")
}

async fn list(request: &Request<'_>, caller: &Caller) -> Result<Response<Body>> {
    let rows = request
        .server
        .db
        .get()
        .await?
        .query(
            concat!(
                "SELECT ",
                columns!(),
                " FROM oauth_application AS a LEFT JOIN app_user AS u ON u.id = a.user_id
                  WHERE a.id > $1 ORDER BY a.id LIMIT $2"
            ),
            &[&request.after(), &PER_PAGE],
        )
        .await?;
    let all = rows.iter().map(Shown::read).collect::<Result<Vec<_>>>()?;
    let next_page = next_page("/o/applications/", all.iter().map(|one| one.id));
    let values = json!({ "applications": all, "next_page": next_page });
    Page::new("applications", "Applications", Some(caller)).show(request, values)
}

async fn find(request: &Request<'_>, id: i64) -> Result<Shown> {
    let row = request
        .server
        .db
        .get()
        .await?
        .query_opt(
            concat!(
                "SELECT ",
                columns!(),
                " FROM oauth_application AS a LEFT JOIN app_user AS u ON u.id = a.user_id
                  WHERE a.id = $1"
            ),
            &[&id],
        )
        .await?;
    Shown::read(&row.ok_or_else(missing)?)
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
    shown: &Shown,
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

/// The user of this name, as a message when there is none.
async fn user(
    request: &Request<'_>,
    shown: &Shown,
    mistakes: &mut Vec<String>,
) -> Result<Option<i64>> {
    let Some(name) = shown.acts_as.as_ref().filter(|_| mistakes.is_empty()) else {
        return Ok(None);
    };
    let row = request
        .server
        .db
        .get()
        .await?
        .query_opt("SELECT id FROM app_user WHERE username = $1", &[name])
        .await?;
    if row.is_none() {
        mistakes.push(format!("There is no user {name}."));
    }
    row.map(|row| Ok(row.try_get("id")?)).transpose()
}

async fn register(request: &Request<'_>, caller: &Caller) -> Result<Response<Body>> {
    let (shown, mut mistakes) = Shown::from_form(&request.proven_form()?);
    let user_id = user(request, &shown, &mut mistakes).await?;
    if !mistakes.is_empty() {
        return edit_page(request, caller, &shown, &mistakes);
    }
    let made = (shown.client_type == "confidential").then(new_secret);
    let row = request
        .server
        .db
        .get()
        .await?
        .query_one(
            "INSERT INTO oauth_application
                 (client_id, name, client_type, grant_type, redirect_uris, skip_authorization,
                  user_id, secret_hash)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8) RETURNING id",
            &[
                &new_client_id(),
                &shown.name,
                &shown.client_type,
                &shown.grant_type,
                &shown.redirect_uris,
                &shown.skip_authorization,
                &user_id,
                &made.as_ref().map(|(_, hash)| hash),
            ],
        )
        .await?;
    let secret = made.as_ref().map(|(secret, _)| secret.as_str());
    show(request, caller, row.try_get("id")?, secret).await
}

/// Saves the form. What an application was given under other terms stops working when these become
/// narrower: another type, another grant or another user.
async fn update(request: &Request<'_>, caller: &Caller, id: i64) -> Result<Response<Body>> {
    let (mut shown, mut mistakes) = Shown::from_form(&request.proven_form()?);
    let user_id = user(request, &shown, &mut mistakes).await?;
    if !mistakes.is_empty() {
        shown.id = id;
        return edit_page(request, caller, &shown, &mistakes);
    }
    // One that becomes confidential has no secret yet; one that becomes public has no use for it.
    let made = (shown.client_type == "confidential").then(new_secret);
    let mut connection = request.server.db.get().await?;
    let transaction = connection.transaction().await?;
    let before = transaction
        .query_opt(
            "SELECT client_type, grant_type, user_id, secret_hash IS NOT NULL AS secret
             FROM oauth_application WHERE id = $1 FOR UPDATE",
            &[&id],
        )
        .await?
        .ok_or_else(missing)?;
    let keeps = before.try_get::<_, &str>("client_type")? == shown.client_type
        && before.try_get::<_, &str>("grant_type")? == shown.grant_type
        && before.try_get::<_, Option<i64>>("user_id")? == user_id;
    let has_secret: bool = before.try_get("secret")?;
    let made = made.filter(|_| !has_secret);
    transaction
        .execute(
            "UPDATE oauth_application
             SET name = $2, client_type = $3, grant_type = $4, redirect_uris = $5,
                 skip_authorization = $6, user_id = $7, updated = now(),
                 secret_hash = CASE $3 WHEN 'public' THEN NULL
                                       ELSE coalesce($8, secret_hash) END
             WHERE id = $1",
            &[
                &id,
                &shown.name,
                &shown.client_type,
                &shown.grant_type,
                &shown.redirect_uris,
                &shown.skip_authorization,
                &user_id,
                &made.as_ref().map(|(_, hash)| hash),
            ],
        )
        .await?;
    if !keeps {
        issue::end_all(&transaction, id).await?;
    }
    transaction.commit().await?;
    drop(connection);
    let secret = made.as_ref().map(|(secret, _)| secret.as_str());
    show(request, caller, id, secret).await
}

/// Gives a confidential application a new secret.
async fn renew(request: &Request<'_>, caller: &Caller, id: i64) -> Result<Response<Body>> {
    request.proven_form()?;
    let (secret, hash) = new_secret();
    let changed = request
        .server
        .db
        .get()
        .await?
        .execute(
            "UPDATE oauth_application SET secret_hash = $2, updated = now()
             WHERE id = $1 AND client_type = 'confidential'",
            &[&id, &hash],
        )
        .await?;
    if changed == 0 {
        return Err(missing());
    }
    show(request, caller, id, Some(&secret)).await
}

async fn delete(request: &Request<'_>, id: i64) -> Result<Response<Body>> {
    request.proven_form()?;
    let gone = request
        .server
        .db
        .get()
        .await?
        .execute("DELETE FROM oauth_application WHERE id = $1", &[&id])
        .await?;
    if gone == 0 {
        return Err(missing());
    }
    web::redirect("/o/applications/")
}
