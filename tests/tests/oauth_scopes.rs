//! What access tokens may do: every operation of the document, with and without its scopes.

use std::collections::BTreeSet;

use anyhow::{Context as _, Result};
use ferrostock_api::{Access, Method, OPERATIONS, Operation};
use ferrostock_server::auth::ScopeSet;
use ferrostock_tests::Server;
use reqwest::StatusCode;

/// Operations that no application may call, whatever its scopes.
const PERSONAL: [&str; 6] = [
    "user_me_token_retrieve",
    "user_token_retrieve",
    "user_tokens_create",
    "user_me_update",
    "user_me_partial_update",
    "user_me_destroy",
];

/// An access token of the administrator's with these scopes.
async fn token(server: &Server, scopes: &[String]) -> Result<String> {
    let row = server
        .db
        .query_one(
            "WITH made AS (
                 INSERT INTO oauth_grant (application_id, user_id, scopes, expires)
                 SELECT a.id, u.id, $1, now() + interval '1 hour'
                 FROM oauth_application AS a, app_user AS u WHERE u.username = 'admin'
                 RETURNING id, gen_random_uuid()::text AS token
             ), kept AS (
                 INSERT INTO oauth_token (grant_id, kind, token_hash, scopes, expires)
                 SELECT id, 'access', sha256(convert_to(token, 'UTF8')), $1,
                        now() + interval '1 hour' FROM made
             )
             SELECT token FROM made",
            &[&scopes],
        )
        .await?;
    Ok(row.try_get(0)?)
}

async fn call(server: &Server, operation: &Operation, token: &str) -> Result<StatusCode> {
    let method = operation.method.as_str().parse()?;
    let path = operation.path.replace("{id}", "987654321");
    let request = server.anonymous(method, &path).bearer_auth(token);
    let request = match operation.method {
        Method::Get | Method::Delete => request,
        _ => request.json(&serde_json::json!({})),
    };
    Ok(request.send().await?.status())
}

#[tokio::test]
async fn an_operation_needs_one_of_its_scopes() -> Result<()> {
    let server = Server::start_with(&["--oauth2"]).await?;
    let all = ScopeSet::all().names();
    for operation in OPERATIONS {
        let id = operation.id;
        let others: Vec<_> = all
            .iter()
            .filter(|name| !operation.scopes.contains(&name.as_str()))
            .cloned()
            .collect();
        let free = operation.scopes.is_empty() && operation.access == Access::Anonymous;
        let without = call(&server, operation, &token(&server, &others).await?).await?;
        assert_eq!(without == StatusCode::FORBIDDEN, !free, "{id}: {without}");
        for scope in operation.scopes {
            let token = token(&server, &[(*scope).to_owned()]).await?;
            let status = call(&server, operation, &token).await?;
            let refused = status == StatusCode::FORBIDDEN;
            assert_eq!(
                refused,
                PERSONAL.contains(&id),
                "{id} with {scope}: {status}"
            );
            assert_ne!(status, StatusCode::UNAUTHORIZED, "{id} with {scope}");
            assert!(!status.is_server_error(), "{id} with {scope}: {status}");
        }
    }
    Ok(())
}

#[tokio::test]
async fn the_document_names_no_other_scopes() {
    let known: BTreeSet<_> = ScopeSet::all().names().into_iter().collect();
    for operation in OPERATIONS {
        for scope in operation.scopes {
            assert!(known.contains(*scope), "{} names {scope}", operation.id);
        }
    }
}

#[tokio::test]
async fn one_scope_does_not_open_another_role() -> Result<()> {
    let server = Server::start_with(&["--oauth2"]).await?;
    let token = token(&server, &["g:read".into(), "r:view:part".into()]).await?;
    let get = async |path: &str| -> Result<StatusCode> {
        let request = server.anonymous(reqwest::Method::GET, path);
        Ok(request.bearer_auth(&token).send().await?.status())
    };
    assert_eq!(get("/api/part/").await?, StatusCode::OK);
    assert_eq!(get("/api/user/me/").await?, StatusCode::OK);
    for path in ["/api/stock/", "/api/stock/location/", "/api/part/category/"] {
        assert_eq!(get(path).await?, StatusCode::FORBIDDEN, "{path}");
    }
    // It gets neither a token of the user's own nor a session.
    for path in ["/api/user/me/token/", "/api/user/token/?name=x"] {
        let request = server.anonymous(reqwest::Method::GET, path);
        let response = request.bearer_auth(&token).send().await?;
        assert_eq!(response.status(), StatusCode::FORBIDDEN, "{path}");
        assert!(response.headers().get("set-cookie").is_none(), "{path}");
    }
    let made = server.db.query_one("SELECT count(*) FROM api_token", &[]);
    assert_eq!(made.await?.try_get::<_, i64>(0)?, 0);
    // What it is told of the user's roles is what it may do.
    let request = server.anonymous(reqwest::Method::GET, "/api/user/me/roles/");
    let (_, told) = ferrostock_tests::answer(request.bearer_auth(&token).send().await?).await?;
    assert_eq!(told["roles"]["part"], serde_json::json!(["view"]));
    assert_eq!(told["roles"]["stock"], serde_json::Value::Null);
    let described = server.anonymous(reqwest::Method::OPTIONS, "/api/part/");
    let (_, told) = ferrostock_tests::answer(described.bearer_auth(&token).send().await?).await?;
    let actions = told["actions"].as_object().context("no actions")?;
    assert_eq!(actions.keys().collect::<Vec<_>>(), ["GET"]);
    // Nonsense is nobody.
    for token in ["x", "", "a b"] {
        let request = server.anonymous(reqwest::Method::GET, "/api/user/me/");
        let request = request.header("authorization", format!("Bearer {token}"));
        let response = request.send().await?;
        assert_eq!(response.status(), StatusCode::UNAUTHORIZED, "{token}");
        assert_eq!(response.headers()["www-authenticate"], "Token");
    }
    Ok(())
}
