//! The page to sign in on: names, passwords, second factors, and where it leads.

use anyhow::{Context as _, Result};
use ferrostock_tests::oauth::{location, page, send_form, sign_in};
use ferrostock_tests::second_factor::with_app;
use ferrostock_tests::{Browser, Server};
use reqwest::header::CONTENT_TYPE;
use reqwest::{Method, Response, StatusCode};
use serde_json::Value;

const PAGE: &str = "/accounts/login/";

/// Signs in with a code, in a browser of its own.
async fn with_code(server: &Server, user: &str, code: &str) -> Result<(Browser, Response)> {
    let mut browser = Browser::new(&server.url);
    let response = fill_in(&mut browser, user, user, code, None).await?;
    Ok((browser, response))
}

async fn fill_in(
    browser: &mut Browser,
    user: &str,
    password: &str,
    code: &str,
    next: Option<&str>,
) -> Result<Response> {
    let query = next
        .map(|next| ferrostock_tests::oauth::encoded(&[("next", next)]))
        .transpose()?;
    let path = format!("{PAGE}?{}", query.unwrap_or_default());
    let (_, shown) = page(browser, &path).await?;
    let fields = [("username", user), ("password", password), ("code", code)];
    send_form(browser, PAGE, &shown, &fields).await
}

/// Asserts that nobody was signed in, for this reason.
async fn refused(browser: &mut Browser, response: Response, reason: &str) -> Result<()> {
    assert_eq!(response.status(), StatusCode::FORBIDDEN);
    let shown = response.text().await?;
    assert!(shown.contains(reason), "{shown}");
    assert!(browser.cookie("sessionid").is_empty());
    let (status, _) = browser.get("/api/user/me/").await?;
    assert_eq!(status, StatusCode::UNAUTHORIZED);
    Ok(())
}

#[tokio::test]
async fn sign_in_pages_are_there_without_oauth() -> Result<()> {
    let server = Server::start().await?;
    let mut browser = Browser::new(&server.url);
    server.user("reader", &[]).await?;
    let response = sign_in(&mut browser, "reader", "wrong", Some("/api-doc/")).await?;
    assert_eq!(response.status(), StatusCode::FORBIDDEN);
    assert!(browser.cookie("sessionid").is_empty());
    let shown = response.text().await?;
    assert!(shown.contains("do not belong together") && shown.contains("value=\"reader\""));
    // Only pages of this site are next.
    for (next, to) in [
        (Some("/api-doc/?x=1"), "/api-doc/?x=1"),
        (Some("https://evil.example/"), "/"),
        (Some("//evil.example/"), "/"),
        (Some("/\\evil.example/"), "/"),
        (None, "/"),
    ] {
        let mut browser = Browser::new(&server.url);
        let response = sign_in(&mut browser, "reader", "reader", next).await?;
        assert_eq!(location(&response)?, to);
        assert_eq!(browser.get("/api/user/me/").await?.1["username"], "reader");
    }
    let response = browser
        .fetch(browser.request(Method::GET, "/accounts/login/?next=\"><script>"))
        .await?;
    let policy = response.headers()["content-security-policy"].to_str()?;
    assert!(
        policy.starts_with("default-src 'none'") && !policy.contains("unsafe"),
        "{policy}"
    );
    assert!(!response.text().await?.contains("\"><script>"));
    // A form that another site made is refused; so is signing out by a link.
    let request = browser
        .request(Method::POST, "/accounts/login/")
        .header(CONTENT_TYPE, "application/x-www-form-urlencoded")
        .body("username=reader&password=reader");
    assert_eq!(request.send().await?.status(), StatusCode::FORBIDDEN);
    let out = browser
        .request(Method::GET, "/accounts/logout/")
        .send()
        .await?;
    assert_eq!(out.status(), StatusCode::METHOD_NOT_ALLOWED);
    sign_in(&mut browser, "reader", "reader", None).await?;
    let (_, shown) = page(&mut browser, "/accounts/login/").await?;
    send_form(&mut browser, "/accounts/logout/", &shown, &[]).await?;
    assert_eq!(
        browser.get("/api/user/me/").await?.0,
        StatusCode::UNAUTHORIZED
    );
    let style = reqwest::get(format!("{}/web/style.css", server.url)).await?;
    assert_eq!(style.headers()["content-type"], "text/css");
    Ok(())
}

#[tokio::test]
async fn an_account_with_an_app_asks_for_its_code() -> Result<()> {
    const NEEDS: &str = "needs the code";
    const WRONG: &str = "wrong or was used before";
    let server = Server::start_with(&["--login-attempts", "20"]).await?;
    server.user("paula", &[]).await?;
    let (mut own, app) = with_app(&server, "paula").await?;
    let (mut browser, response) = with_code(&server, "paula", "").await?;
    refused(&mut browser, response, NEEDS).await?;
    for wrong in ["000000", "12", "\u{0}", "recovery"] {
        let (mut browser, response) = with_code(&server, "paula", wrong).await?;
        refused(&mut browser, response, WRONG).await?;
    }
    // The code that set the app up is used, too.
    let (mut browser, response) = with_code(&server, "paula", &app.code(-1)?).await?;
    refused(&mut browser, response, WRONG).await?;

    let right = app.code(0)?;
    // It is worth nothing with a wrong password, and stays unused.
    let mut browser = Browser::new(&server.url);
    let response = fill_in(&mut browser, "paula", "wrong", &right, None).await?;
    refused(&mut browser, response, "do not belong together").await?;
    let (mut browser, response) = with_code(&server, "paula", &right).await?;
    assert_eq!(response.status(), StatusCode::SEE_OTHER);
    assert_eq!(browser.get("/api/user/me/").await?.1["username"], "paula");
    let session = browser
        .call("allauth_auth_session_get", Value::Null)
        .await?;
    let methods = &session.1["data"]["methods"];
    assert_eq!(methods[0]["method"], "password");
    assert_eq!(methods[1]["method"], "mfa");
    assert_eq!(methods[1]["type"], "totp");
    // It works once.
    let (mut browser, response) = with_code(&server, "paula", &right).await?;
    refused(&mut browser, response, WRONG).await?;

    // A recovery code does as well, once.
    let codes = "allauth_account_authenticators_recovery_codes_get";
    let (_, body) = own.call(codes, Value::Null).await?;
    let recovery = body["data"]["unused_codes"][0]
        .as_str()
        .context("no code")?;
    let (mut browser, response) = with_code(&server, "paula", recovery).await?;
    assert_eq!(response.status(), StatusCode::SEE_OTHER);
    assert_eq!(browser.get("/api/user/me/").await?.0, StatusCode::OK);
    let (mut browser, response) = with_code(&server, "paula", recovery).await?;
    refused(&mut browser, response, WRONG).await?;

    let told = server
        .db
        .query_one(
            "SELECT count(*) FILTER (WHERE what = 'login.second_factor' AND outcome = 'failure'),
                    count(*) FILTER (WHERE what = 'login' AND outcome = 'success')
             FROM audit_event WHERE subject_name = 'paula' OR subject_id =
                 (SELECT id FROM app_user WHERE username = 'paula')",
            &[],
        )
        .await?;
    assert_eq!(
        (told.try_get::<_, i64>(0)?, told.try_get::<_, i64>(1)?),
        (7, 3)
    );
    Ok(())
}

#[tokio::test]
async fn the_way_on_is_kept_and_stays_on_this_site() -> Result<()> {
    let server = Server::start().await?;
    server.user("paula", &[]).await?;
    let (_, app) = with_app(&server, "paula").await?;
    let mut browser = Browser::new(&server.url);
    let first = fill_in(&mut browser, "paula", "paula", "", Some("/api-doc/?x=1")).await?;
    // The page that asks for the code knows the way on.
    let shown = first.text().await?;
    let now = app.code(0)?;
    let fields = [("username", "paula"), ("password", "paula"), ("code", &now)];
    let response = send_form(&mut browser, PAGE, &shown, &fields).await?;
    assert_eq!(location(&response)?, "/api-doc/?x=1");
    let mut browser = Browser::new(&server.url);
    let then = app.code(1)?;
    let next = Some("https://evil.example/");
    let response = fill_in(&mut browser, "paula", "paula", &then, next).await?;
    assert_eq!(location(&response)?, "/");
    Ok(())
}

#[tokio::test]
async fn guessing_codes_on_the_page_is_slowed() -> Result<()> {
    let server = Server::start_with(&["--login-attempts", "3"]).await?;
    server.user("paula", &[]).await?;
    let (mut own, app) = with_app(&server, "paula").await?;
    for expected in [403, 403, 403, 429] {
        let (_, response) = with_code(&server, "paula", "000000").await?;
        assert_eq!(response.status().as_u16(), expected);
    }
    let right = app.code(0)?;
    let (mut browser, response) = with_code(&server, "paula", &right).await?;
    assert_eq!(response.status(), StatusCode::TOO_MANY_REQUESTS);
    assert!(browser.cookie("sessionid").is_empty());
    // The same guesses count for the account API.
    browser.login("paula", "paula").await?;
    let body = serde_json::json!({ "code": right });
    let (status, _) = browser
        .call("allauth_auth_2fa_authenticate_post", body)
        .await?;
    assert_eq!(status, StatusCode::TOO_MANY_REQUESTS);
    // Who is signed in already is not kept out.
    assert_eq!(own.get("/api/user/me/").await?.0, StatusCode::OK);
    Ok(())
}

#[tokio::test]
async fn a_browser_is_trusted_by_a_tick() -> Result<()> {
    let server = Server::start().await?;
    server.user("paula", &[]).await?;
    let (_, app) = with_app(&server, "paula").await?;
    let mut browser = Browser::new(&server.url);
    let (_, shown) = page(&mut browser, "/accounts/login/").await?;
    assert!(shown.contains("for 14 days"), "{shown}");
    let code = app.code(0)?;
    let login = [("username", "paula"), ("password", "paula")];
    let ticked = [&login[..], &[("code", &code), ("trust", "1")]].concat();
    for (fields, expected) in [
        // Nothing is trusted that showed no code.
        (
            &[&login[..], &[("trust", "1")]].concat(),
            StatusCode::FORBIDDEN,
        ),
        (&ticked, StatusCode::SEE_OTHER),
        (&login.to_vec(), StatusCode::SEE_OTHER),
    ] {
        browser.cookies.remove("sessionid");
        let (_, shown) = page(&mut browser, "/accounts/login/").await?;
        let response = send_form(&mut browser, "/accounts/login/", &shown, fields).await?;
        assert_eq!(response.status(), expected, "{fields:?}");
    }
    // The cookie is not worth anything to others, nor with something of it changed.
    let cookie = browser.cookie("mfa_trusted").to_owned();
    let mut other = Browser::new(&server.url);
    for (planted, expected) in [
        (cookie.clone(), StatusCode::SEE_OTHER),
        (
            cookie.replace(|c: char| c.is_ascii_digit(), "x"),
            StatusCode::FORBIDDEN,
        ),
    ] {
        other.cookies.clear();
        other.cookies.insert("mfa_trusted".into(), planted);
        let response = sign_in(&mut other, "paula", "paula", None).await?;
        assert_eq!(response.status(), expected);
    }
    // Nobody is asked where browsers are not trusted.
    let strict = server.beside_with(&["--mfa-trust-days", "0"])?;
    let mut browser = Browser::new(&strict.url);
    let (_, shown) = page(&mut browser, "/accounts/login/").await?;
    assert!(!shown.contains("name=\"trust\""), "{shown}");
    Ok(())
}
