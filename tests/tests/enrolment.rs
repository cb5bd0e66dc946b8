//! What administrators decide for everybody: a second factor (`LOGIN_ENFORCE_MFA`), and whether
//! forgotten passwords are set anew by mail (`LOGIN_ENABLE_PWD_FORGOT`).

use anyhow::Result;
use ferrostock_tests::oauth::{page, sign_in};
use ferrostock_tests::second_factor::{set_up, show_code};
use ferrostock_tests::{Browser, Mailbox, Server, answer};
use reqwest::{Method, StatusCode};
use serde_json::{Value, json};

const ME: &str = "/api/user/me/";
const PARTS: &str = "/api/part/";
const TOKEN: &str = "/api/user/me/token/";

async fn set(server: &Server, key: &str, value: &str) -> Result<()> {
    server
        .db
        .execute(
            "INSERT INTO setting (key, value) VALUES ($1, $2)
             ON CONFLICT (upper(key)) DO UPDATE SET value = excluded.value",
            &[&key, &value],
        )
        .await?;
    Ok(())
}

/// Asserts that a second factor is asked for first.
async fn must_enrol(browser: &mut Browser, method: Method, path: &str) -> Result<()> {
    let (status, body) = browser.send(method, path, None).await?;
    assert_eq!(status, StatusCode::UNAUTHORIZED, "{path}: {body}");
    assert_eq!(body["id"], "mfa_register", "{path}");
    assert!(body["error"].is_string() && body["detail"].is_null());
    Ok(())
}

#[tokio::test]
async fn who_has_no_second_factor_sets_one_up_first() -> Result<()> {
    let server = Server::start_with(&["--oauth2"]).await?;
    server.user("paula", &[("part", "view change")]).await?;
    let basic = |path| server.request_as(Method::GET, path, "paula", "paula");
    let (_, issued) = answer(basic(TOKEN).send().await?).await?;
    let token = format!("Token {}", issued["token"].as_str().unwrap_or_default());
    let with_token = |browser: &Browser, path| {
        browser
            .request(Method::GET, path)
            .header("authorization", token.as_str())
    };
    // Its session was there before; it is asked at its next request.
    let mut browser = Browser::new(&server.url);
    browser.login("paula", "paula").await?;
    assert_eq!(browser.get(PARTS).await?.0, StatusCode::OK);
    set(&server, "LOGIN_ENFORCE_MFA", "True").await?;
    for (method, path) in [
        (Method::GET, PARTS),
        (Method::OPTIONS, PARTS),
        (Method::PATCH, ME),
        (Method::GET, "/api/user/me/profile/"),
        (Method::GET, TOKEN),
        (Method::GET, "/api/nothing/"),
        (Method::GET, "/media/part_images/nothing.png"),
    ] {
        must_enrol(&mut browser, method, path).await?;
    }
    // What a client needs to find that out stays open, and what everybody may.
    for path in [ME, "/api/user/me/roles/", "/api/user/roles/", "/api/"] {
        assert_eq!(browser.get(path).await?.0, StatusCode::OK, "{path}");
    }
    // Nor does it agree to anything on pages.
    let (status, shown) = page(&mut browser, "/o/authorized_tokens/").await?;
    assert_eq!(status, StatusCode::UNAUTHORIZED);
    assert!(shown.contains("second factor"), "{shown}");
    // Name and password alone do nothing; a token goes on, and so does what it opens.
    assert_eq!(
        basic(PARTS).send().await?.status(),
        StatusCode::UNAUTHORIZED
    );
    let mut bound = Browser::new(&server.url);
    let opened = with_token(&bound, TOKEN);
    assert_eq!(bound.fetch(opened).await?.status(), StatusCode::OK);
    assert_eq!(bound.get(PARTS).await?.0, StatusCode::OK);
    // Whoever signs in now, on the page or not, may do no more.
    let mut late = Browser::new(&server.url);
    let response = sign_in(&mut late, "paula", "paula", None).await?;
    assert_eq!(response.status(), StatusCode::SEE_OTHER);
    must_enrol(&mut late, Method::GET, PARTS).await?;

    let app = set_up(&mut browser).await?;
    assert_eq!(browser.get(PARTS).await?.0, StatusCode::OK);
    // It was set up in one session: the others, which showed a password alone, are over.
    assert_eq!(late.get(ME).await?.0, StatusCode::UNAUTHORIZED);
    assert_eq!(bound.get(PARTS).await?.0, StatusCode::OK);
    late.login("paula", "paula").await?;
    let (status, _) = show_code(&mut late, &app.code(0)?).await?;
    assert_eq!(status, StatusCode::OK);
    assert_eq!(late.get(PARTS).await?.0, StatusCode::OK);
    // Removing it leads back to the start.
    let remove = "allauth_account_authenticators_totp_delete";
    assert_eq!(late.call(remove, Value::Null).await?.0, StatusCode::OK);
    must_enrol(&mut late, Method::GET, PARTS).await?;
    set(&server, "LOGIN_ENFORCE_MFA", "False").await?;
    assert_eq!(late.get(PARTS).await?.0, StatusCode::OK);
    assert_eq!(basic(PARTS).send().await?.status(), StatusCode::OK);
    Ok(())
}

#[tokio::test]
async fn forgotten_passwords_are_for_administrators_to_allow() -> Result<()> {
    let mut mailbox = Mailbox::start().await?;
    let arguments = mailbox.arguments();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let server = Server::start_with(&arguments).await?;
    server.user("paula", &[]).await?;
    let email = "UPDATE app_user SET email = 'paula@example.org' WHERE username = 'paula'";
    server.db.execute(email, &[]).await?;
    let shown = server.get("/api/").await?;
    assert_eq!(shown["settings"]["password_forgotten_enabled"], true);
    assert_eq!(shown["settings"]["registration_enabled"], false);
    let mut browser = Browser::new(&server.url);
    browser.call("allauth_config_get", Value::Null).await?;
    let request = "allauth_auth_password_request_post";
    let address = json!({ "email": "paula@example.org" });
    let (status, _) = browser.call(request, address.clone()).await?;
    assert_eq!(status, StatusCode::OK);
    let key = mailbox.next().await?.after("set-password?key=")?;

    set(&server, "LOGIN_ENABLE_PWD_FORGOT", "False").await?;
    set(&server, "LOGIN_ENABLE_REG", "True").await?;
    let shown = server.get("/api/").await?;
    assert_eq!(shown["settings"]["password_forgotten_enabled"], false);
    assert_eq!(shown["settings"]["registration_enabled"], true);
    // Neither are keys mailed nor do those work that were.
    let reset = "allauth_auth_password_reset_post";
    let new = json!({ "key": key, "password": "Another-pass-1" });
    for (id, body) in [(request, address), (reset, new.clone())] {
        let (status, body) = browser.call(id, body).await?;
        assert_eq!(status, StatusCode::FORBIDDEN, "{id}");
        assert_eq!(body["errors"][0]["code"], "password_reset_disabled");
    }
    let check = browser
        .request(Method::GET, "/api/auth/v1/auth/password/reset")
        .header("x-password-reset-key", &key);
    assert_eq!(browser.fetch(check).await?.status(), StatusCode::FORBIDDEN);
    assert!(mailbox.stays_empty().await);
    set(&server, "LOGIN_ENABLE_PWD_FORGOT", "true").await?;
    let (status, _) = browser.call(reset, new).await?;
    assert_eq!(status, StatusCode::UNAUTHORIZED);
    let (status, _) = browser.login("paula", "Another-pass-1").await?;
    assert_eq!(status, StatusCode::OK);
    Ok(())
}
