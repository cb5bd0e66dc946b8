//! What applications are told whose access token does not suffice (RFC 6750). The walk over all
//! operations asks each of them; here are the other paths.

use anyhow::Result;
use ferrostock_tests::oauth::Site;
use ferrostock_tests::{Server, answer};
use reqwest::header::WWW_AUTHENTICATE;
use reqwest::{Method, StatusCode};
use serde_json::{Value, json};

use crate::text;

/// Status, challenge and body of an answer to a request that shows something.
async fn told(
    server: &Server,
    method: Method,
    path: &str,
    shown: &str,
) -> Result<(StatusCode, String, Value)> {
    let request = server.anonymous(method, path);
    let response = request.header("authorization", shown).send().await?;
    let challenge = response
        .headers()
        .get(WWW_AUTHENTICATE)
        .map(|value| value.to_str().map(str::to_owned))
        .transpose()?;
    let (status, body) = answer(response).await?;
    Ok((status, challenge.unwrap_or_default(), body))
}

const INVALID: &str = "Bearer realm=\"api\", error=\"invalid_token\", \
     error_description=\"The access token is unknown, has expired or was revoked.\"";

#[tokio::test]
async fn a_token_that_does_not_count_is_called_invalid() -> Result<()> {
    let mut site = Site::start().await?;
    let tokens = site.tokens("g:read r:view:part").await?;
    let shown = format!("Bearer {}", text(&tokens, "access_token"));
    let server = &site.server;
    let missing = json!({ "detail": "Authentication credentials were not provided." });
    let endings = [
        "UPDATE oauth_token SET expires = now()",
        "UPDATE oauth_token SET expires = now() + interval '1 hour', revoked = now()",
    ];
    for ending in endings {
        let (status, ..) = told(server, Method::GET, "/api/part/", &shown).await?;
        assert_eq!(status, StatusCode::OK);
        server.db.execute(ending, &[]).await?;
        for (method, path) in [
            (Method::GET, "/api/part/"),
            (Method::POST, "/api/part/"),
            (Method::OPTIONS, "/api/part/"),
            (Method::GET, "/api/nothing/"),
            (Method::GET, "/media/part_images/nothing.png"),
        ] {
            let all = told(server, method, path, &shown).await?;
            let expected = (
                StatusCode::UNAUTHORIZED,
                INVALID.to_owned(),
                missing.clone(),
            );
            assert_eq!(all, expected, "{path} after {ending}");
        }
        // Where nobody is asked, nothing is refused.
        let (status, challenge, _) = told(server, Method::GET, "/api/", &shown).await?;
        assert_eq!((status, challenge.as_str()), (StatusCode::OK, ""));
        server
            .db
            .execute(
                "UPDATE oauth_token SET expires = now() + interval '1 hour', revoked = NULL",
                &[],
            )
            .await?;
    }
    // The user is part of it.
    server
        .db
        .execute("UPDATE app_user SET is_active = false", &[])
        .await?;
    let (status, challenge, _) = told(server, Method::GET, "/api/part/", &shown).await?;
    assert_eq!(
        (status, challenge.as_str()),
        (StatusCode::UNAUTHORIZED, INVALID)
    );
    // The account API knows cookies alone; its refusals are regular answers.
    let (status, challenge, _) =
        told(server, Method::GET, "/api/auth/v1/auth/session", &shown).await?;
    assert_eq!((status, challenge.as_str()), (StatusCode::UNAUTHORIZED, ""));
    // Endpoints of OAuth2 have challenges of their own.
    let (status, challenge, _) = told(server, Method::GET, "/o/userinfo/", &shown).await?;
    assert_eq!(status, StatusCode::UNAUTHORIZED);
    assert!(challenge.starts_with("Bearer realm=\"o\", error=\"invalid_token\""));
    Ok(())
}

#[tokio::test]
async fn other_credentials_keep_their_challenge() -> Result<()> {
    let site = Site::start().await?;
    let off = Server::start().await?;
    for (server, shown) in [
        (&site.server, "Token nonsense"),
        (&site.server, "Basic bm9ib2R5Om5vdGhpbmc="),
        (&site.server, "Digest x"),
        (&site.server, "Bearer"),
        (&off, "Bearer nonsense"),
    ] {
        let (status, challenge, _) = told(server, Method::GET, "/api/part/", shown).await?;
        assert_eq!(
            (status, challenge.as_str()),
            (StatusCode::UNAUTHORIZED, "Token"),
            "{shown}"
        );
    }
    Ok(())
}

#[tokio::test]
async fn a_scope_that_is_missing_is_named() -> Result<()> {
    let mut site = Site::start().await?;
    let tokens = site.tokens("g:read").await?;
    let shown = format!("Bearer {}", text(&tokens, "access_token"));
    let server = &site.server;
    for (method, path, scope) in [
        (Method::GET, "/api/part/", "r:view:build r:view:part"),
        (Method::OPTIONS, "/api/part/", "r:view:build r:view:part"),
        (Method::POST, "/api/part/", "r:add:build r:add:part"),
        (Method::GET, "/api/version/", "a:staff"),
    ] {
        let (status, challenge, body) = told(server, method, path, &shown).await?;
        assert_eq!(status, StatusCode::FORBIDDEN);
        assert!(
            challenge.starts_with("Bearer realm=\"api\", error=\"insufficient_scope\", ")
                && challenge.ends_with(&format!(", scope=\"{scope}\"")),
            "{path}: {challenge}"
        );
        let detail = "You do not have permission to perform this action.";
        assert_eq!(body, json!({ "detail": detail }));
    }
    // Where no scope would help, none is named.
    let (status, challenge, _) = told(server, Method::GET, "/api/user/me/token/", &shown).await?;
    assert_eq!((status, challenge.as_str()), (StatusCode::FORBIDDEN, ""));
    Ok(())
}
