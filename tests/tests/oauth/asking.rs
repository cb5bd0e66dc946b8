//! How applications ask, and what users are asked.

use anyhow::{Context as _, Result};
use ferrostock_tests::oauth::{REDIRECT, Site, exchange, page, refresh, send_form};
use ferrostock_tests::{Browser, answer};
use reqwest::header::CONTENT_TYPE;
use reqwest::{Method, StatusCode};
use serde_json::json;

use crate::text;

#[tokio::test]
async fn nothing_of_it_is_there_unless_it_is_wanted() -> Result<()> {
    let mut site = Site::start().await?;
    let tokens = site.tokens("g:read").await?;
    let token = text(&tokens, "access_token");
    assert_eq!(site.get("/api/user/me/", token).await?, StatusCode::OK);
    // Another server on the same database, where it is off.
    let off = site.server.beside()?;
    for path in [
        "/o/authorize/",
        "/o/token/",
        "/o/applications/",
        "/o/.well-known/jwks.json",
        "/.well-known/oauth-authorization-server",
    ] {
        let answer = reqwest::get(format!("{}{path}", off.url)).await?;
        assert_eq!(answer.status(), StatusCode::NOT_FOUND, "{path}");
    }
    let request = reqwest::Client::new().get(format!("{}/api/user/me/", off.url));
    let answer = request.bearer_auth(token).send().await?;
    assert_eq!(answer.status(), StatusCode::UNAUTHORIZED);
    Ok(())
}

#[tokio::test]
async fn an_application_acts_for_a_user_who_agrees() -> Result<()> {
    let mut site = Site::start().await?;
    let told = site
        .authorize(&Site::ask("openid r:view:part g:read"))
        .await?;
    assert!(told.0.as_str().starts_with(REDIRECT), "{told:?}");
    assert_eq!(told.value("state").as_deref(), Some("a state"));
    assert_eq!(told.value("iss"), Some(format!("{}/o", site.server.url)));
    let code = told.value("code").context("no code")?;
    let request = reqwest::Client::new()
        .post(format!("{}/o/token/", site.server.url))
        .header(CONTENT_TYPE, "application/x-www-form-urlencoded")
        .body(ferrostock_tests::oauth::encoded(&exchange(&code))?);
    let response = request.send().await?;
    assert_eq!(response.headers()["cache-control"], "no-store");
    let (status, tokens) = answer(response).await?;
    assert_eq!(status, StatusCode::OK, "{tokens}");
    assert_eq!(tokens["token_type"], "Bearer");
    assert_eq!(tokens["expires_in"], 3600);
    assert_eq!(tokens["scope"], "r:view:part g:read openid");
    assert_eq!(text(&tokens, "id_token").split('.').count(), 3);
    let token = text(&tokens, "access_token");
    assert_eq!(site.get("/api/part/", token).await?, StatusCode::OK);
    // The user may see stock; the application may not.
    assert_eq!(site.get("/api/stock/", token).await?, StatusCode::FORBIDDEN);
    // Nothing of it stands in the database as it is.
    let row = site
        .server
        .db
        .query_one(
            "SELECT (SELECT string_agg(t::text, ' ') FROM oauth_token AS t)
                 || (SELECT string_agg(g::text, ' ') FROM oauth_grant AS g)",
            &[],
        )
        .await?;
    let stored: String = row.try_get(0)?;
    for secret in [&code[..], token, text(&tokens, "refresh_token")] {
        assert!(!secret.is_empty() && !stored.contains(secret));
    }
    // Once more with the refresh token, this time with less.
    let mut narrower = refresh(text(&tokens, "refresh_token")).to_vec();
    narrower.push(("scope", "r:view:part"));
    let (status, next) = site.post("/o/token/", &narrower).await?;
    assert_eq!(
        (status, &next["scope"]),
        (StatusCode::OK, &json!("r:view:part"))
    );
    let token = text(&next, "access_token");
    assert_eq!(site.get("/api/part/", token).await?, StatusCode::OK);
    assert_eq!(
        site.get("/api/user/me/", token).await?,
        StatusCode::FORBIDDEN
    );
    let (_, all) = site.refresh(text(&next, "refresh_token")).await?;
    assert_eq!(all["scope"], tokens["scope"]);
    Ok(())
}

#[tokio::test]
async fn a_request_must_be_right_before_anybody_is_asked() -> Result<()> {
    let mut site = Site::start().await?;
    site.register("other", "client-credentials", Some("secret"), &[REDIRECT])
        .await?;
    // The name, what it is instead (nothing: left out), and what the application is told.
    let wrong = [
        ("response_type", "token", "unsupported_response_type"),
        ("response_type", "", "invalid_request"),
        ("code_challenge", "", "invalid_request"),
        ("code_challenge", "short", "invalid_request"),
        ("code_challenge_method", "plain", "invalid_request"),
        ("code_challenge_method", "", "invalid_request"),
        ("scope", "", "invalid_scope"),
        ("scope", "r:eat:part", "invalid_scope"),
        ("client_id", "other", "unauthorized_client"),
        ("response_mode", "fragment", "invalid_request"),
        ("request", "a.b.c", "request_not_supported"),
        ("prompt", "none login", "invalid_request"),
        ("prompt", "none", "consent_required"),
        ("max_age", "-1", "invalid_request"),
        ("nonce", "nul\0", "invalid_request"),
    ];
    for (name, value, error) in wrong {
        let mut ask = Site::ask("g:read");
        ask.retain(|(known, _)| *known != name);
        ask.push((name, value));
        let told = site.authorize(&ask).await?;
        assert_eq!(
            told.value("error").as_deref(),
            Some(error),
            "{name}={value}"
        );
        assert_eq!(told.value("code"), None);
        assert_eq!(told.value("state").as_deref(), Some("a state"));
        assert_eq!(told.value("iss"), Some(format!("{}/o", site.server.url)));
    }
    let mut twice = Site::ask("g:read");
    twice.push(("scope", "a:superuser"));
    let told = site.authorize(&twice).await?;
    assert_eq!(told.value("error").as_deref(), Some("invalid_request"));
    // To an address that is not the application's nobody is sent at all.
    for (name, value) in [
        ("client_id", "nobody"),
        ("client_id", "nul\0"),
        ("redirect_uri", "https://evil.example/callback"),
        ("redirect_uri", "http://127.0.0.1:49152/callback/"),
        (
            "redirect_uri",
            "http://127.0.0.1:49152@evil.example/callback",
        ),
        ("redirect_uri", ""),
    ] {
        let mut ask = Site::ask("g:read");
        ask.retain(|(known, _)| *known != name);
        ask.push((name, value));
        let path = format!("/o/authorize/?{}", ferrostock_tests::oauth::encoded(&ask)?);
        let (status, page) = page(&mut site.browser, &path).await?;
        assert_eq!(status, StatusCode::BAD_REQUEST, "{name}={value}");
        assert!(!page.contains("evil.example"), "{page}");
    }
    Ok(())
}

#[tokio::test]
async fn refusing_and_forging_give_nothing() -> Result<()> {
    let mut site = Site::start().await?;
    let ask = ferrostock_tests::oauth::encoded(&Site::ask("g:read"))?;
    let path = format!("/o/authorize/?{ask}");
    let response = site
        .browser
        .fetch(site.browser.request(Method::GET, &path))
        .await?;
    let policy = response.headers()["content-security-policy"].to_str()?;
    assert!(
        policy.contains("form-action 'self' http://127.0.0.1:49152;"),
        "{policy}"
    );
    assert_eq!(response.headers()["x-frame-options"], "DENY");
    let shown = response.text().await?;
    let denied = send_form(
        &mut site.browser,
        "/o/authorize/",
        &shown,
        &[("deny", "yes")],
    )
    .await?;
    let to = ferrostock_tests::oauth::location(&denied)?;
    assert!(
        to.contains("error=access_denied") && !to.contains("code="),
        "{to}"
    );
    // Another site's form lacks the proof; and it says where it comes from.
    let forged = format!("{ask}&allow=yes");
    let request = site.browser.request(Method::POST, "/o/authorize/");
    let request = request
        .header(CONTENT_TYPE, "application/x-www-form-urlencoded")
        .body(forged);
    assert_eq!(request.send().await?.status(), StatusCode::FORBIDDEN);
    // Who is not signed in is asked to sign in first, and comes back.
    let mut stranger = Browser::new(&site.server.url);
    let response = stranger.fetch(stranger.request(Method::GET, &path)).await?;
    let to = ferrostock_tests::oauth::location(&response)?;
    assert!(
        to.starts_with("/accounts/login/?next=%2Fo%2Fauthorize%2F"),
        "{to}"
    );
    let mut silent = Site::ask("g:read");
    silent.push(("prompt", "none"));
    let told = ferrostock_tests::oauth::authorize(&mut stranger, &silent).await?;
    assert_eq!(told.value("error").as_deref(), Some("login_required"));
    // A session that a token opened is worth no more than the token.
    let issued = site.server.get("/api/user/me/token/?name=x").await?;
    let mut bound = Browser::new(&site.server.url);
    let request = bound
        .request(Method::GET, "/api/user/me/token/?name=x")
        .header("authorization", format!("Token {}", text(&issued, "token")));
    assert_eq!(bound.fetch(request).await?.status(), StatusCode::OK);
    assert_eq!(bound.get("/api/user/me/").await?.0, StatusCode::OK);
    let response = bound.fetch(bound.request(Method::GET, &path)).await?;
    assert!(ferrostock_tests::oauth::location(&response)?.starts_with("/accounts/login/"));
    Ok(())
}
