//! Sessions of browsers: how they are opened, what they prove, and when they end.

use anyhow::Result;
use ferrostock_tests::{Browser, Server, answer};
use reqwest::{Method, StatusCode};
use serde_json::json;

const ME: &str = "/api/user/me/";
const TOKEN: &str = "/api/user/me/token/?name=web";

/// A browser that has been given a session for a user's password.
async fn signed_in(server: &Server, user: &str) -> Result<Browser> {
    let mut browser = Browser::new(&server.url);
    let request = browser
        .request(Method::GET, TOKEN)
        .basic_auth(user, Some(user));
    let response = browser.fetch(request).await?;
    assert_eq!(response.status(), StatusCode::OK);
    Ok(browser)
}

#[tokio::test]
async fn a_password_opens_a_session() -> Result<()> {
    let server = Server::start().await?;
    server.user("paula", &[]).await?;
    let response = server
        .request_as(Method::GET, TOKEN, "paula", "paula")
        .send()
        .await?;
    assert_eq!(response.headers()["cache-control"], "no-store, private");
    assert_eq!(
        response.headers()["cross-origin-opener-policy"],
        "same-origin"
    );
    let cookies: Vec<&str> = response
        .headers()
        .get_all("set-cookie")
        .iter()
        .map(|value| value.to_str().unwrap())
        .collect();
    let named = |name: &str| {
        let found = cookies.iter().find(|text| text.starts_with(name));
        (*found.unwrap()).to_owned()
    };
    let session = named("sessionid=");
    for part in ["HttpOnly", "SameSite=Lax", "Path=/", "Max-Age=1209600"] {
        assert!(session.contains(part), "{part}: {session}");
    }
    assert!(!session.contains("Secure"), "{session}");
    let csrf = named("csrftoken=");
    assert!(!csrf.contains("HttpOnly") && csrf.contains("SameSite=Lax"));

    let mut browser = signed_in(&server, "paula").await?;
    let (status, me) = browser.get(ME).await?;
    assert_eq!((status, &me["username"]), (StatusCode::OK, &json!("paula")));
    // Only a hash of the key is stored.
    let key = browser.cookie("sessionid").to_owned();
    let stored = server
        .db
        .query_one(
            "SELECT count(*) FROM session WHERE session::text LIKE '%' || $1 || '%'",
            &[&key],
        )
        .await?;
    assert_eq!(stored.try_get::<_, i64>(0)?, 0);
    // Who has a session already is given no other.
    browser.get(TOKEN).await?;
    assert_eq!(browser.cookie("sessionid"), key);
    Ok(())
}

#[tokio::test]
async fn a_secure_site_keeps_its_cookies_to_https() -> Result<()> {
    let server = Server::start_with(&["--site-url", "https://shop.example.com"]).await?;
    let response = server.request(Method::GET, TOKEN).send().await?;
    for cookie in response.headers().get_all("set-cookie") {
        assert!(cookie.to_str()?.contains("Secure"), "{cookie:?}");
    }
    Ok(())
}

#[tokio::test]
async fn a_change_must_be_meant() -> Result<()> {
    let server = Server::start().await?;
    server.user("paula", &[]).await?;
    let mut browser = signed_in(&server, "paula").await?;
    let change = json!({ "first_name": "Paula" });
    let patch = |browser: &Browser| browser.request(Method::PATCH, ME).json(&change);
    let token = browser.cookie("csrftoken").to_owned();

    let mut refused = vec![
        patch(&browser),
        patch(&browser).header("x-csrftoken", "x".repeat(32)),
        patch(&browser)
            .header("x-csrftoken", &token)
            .header("origin", "https://evil.example.com"),
        patch(&browser)
            .header("x-csrftoken", &token)
            .header("origin", "null"),
        // A body that says it is a form and repeats nothing.
        browser
            .request(Method::PATCH, ME)
            .header("content-type", "application/x-www-form-urlencoded")
            .body("first_name=Paula"),
        // A field of JSON proves nothing.
        browser
            .request(Method::PATCH, ME)
            .json(&json!({ "first_name": "Paula", "csrfmiddlewaretoken": token })),
        browser.request(Method::DELETE, ME),
        browser
            .request(Method::DELETE, ME)
            .header("content-type", "multipart/form-data; boundary=X"),
    ];
    let mut lost = browser.clone();
    lost.cookies.remove("csrftoken");
    refused.push(patch(&lost).header("x-csrftoken", &token));
    for request in refused {
        let (status, body) = answer(request.send().await?).await?;
        assert_eq!(status, StatusCode::FORBIDDEN, "{body}");
        let detail = body["detail"].as_str().unwrap_or_default();
        assert!(detail.starts_with("CSRF Failed: "), "{body}");
    }
    let (_, me) = browser.get(ME).await?;
    assert_eq!(me["first_name"], "");

    let (status, me) = browser.send(Method::PATCH, ME, Some(&change)).await?;
    assert_eq!(
        (status, &me["first_name"]),
        (StatusCode::OK, &json!("Paula"))
    );
    let form = browser
        .request(Method::PATCH, ME)
        .header("content-type", "application/x-www-form-urlencoded")
        .body(format!("last_name=Page&csrfmiddlewaretoken={token}"));
    let (status, me) = answer(browser.fetch(form).await?).await?;
    assert_eq!((status, &me["last_name"]), (StatusCode::OK, &json!("Page")));
    // Who shows a password or a token with each request has nothing to prove.
    let with_password = server
        .request_as(Method::PATCH, ME, "paula", "paula")
        .json(&change);
    assert_eq!(with_password.send().await?.status(), StatusCode::OK);
    Ok(())
}

#[tokio::test]
async fn trusted_origins_may_act_and_no_others() -> Result<()> {
    let server = Server::start_with(&[
        "--trusted-origins",
        "https://shop.example.com",
        "--cors-origins",
        "*",
    ])
    .await?;
    server.user("paula", &[]).await?;
    let browser = signed_in(&server, "paula").await?;
    for (origin, expected) in [
        ("https://shop.example.com", StatusCode::OK),
        (
            "https://shop.example.com.evil.example",
            StatusCode::FORBIDDEN,
        ),
    ] {
        let request = browser
            .request(Method::PATCH, ME)
            .header("origin", origin)
            .header("x-csrftoken", browser.cookie("csrftoken"))
            .json(&json!({ "first_name": "Paula" }));
        let response = request.send().await?;
        assert_eq!(response.status(), expected, "{origin}");
        // Other sites may read what a token shows, never what a cookie does.
        assert!(
            !response
                .headers()
                .contains_key("access-control-allow-credentials")
        );
    }
    Ok(())
}

#[tokio::test]
async fn a_planted_key_is_worth_nothing() -> Result<()> {
    let server = Server::start().await?;
    server.user("paula", &[]).await?;
    let mut browser = Browser::new(&server.url);
    for name in ["sessionid", "csrftoken"] {
        browser
            .cookies
            .insert(name.into(), "planted0planted0planted0planted0".into());
    }
    assert_eq!(browser.get(ME).await?.0, StatusCode::UNAUTHORIZED);
    let request = browser
        .request(Method::GET, TOKEN)
        .basic_auth("paula", Some("paula"));
    browser.fetch(request).await?;
    for name in ["sessionid", "csrftoken"] {
        assert!(!browser.cookie(name).starts_with("planted"), "{name}");
    }
    // The session that somebody had before ends when another is opened in its place.
    let before = browser.clone();
    let request = browser
        .request(Method::GET, TOKEN)
        .basic_auth("paula", Some("paula"));
    browser.fetch(request).await?;
    assert_ne!(browser.cookie("sessionid"), before.cookie("sessionid"));
    assert_eq!(before.clone().get(ME).await?.0, StatusCode::UNAUTHORIZED);
    assert_eq!(browser.get(ME).await?.0, StatusCode::OK);
    Ok(())
}

#[tokio::test]
async fn sessions_end_with_what_they_stand_on() -> Result<()> {
    let server = Server::start().await?;
    let endings = [
        "UPDATE app_user SET password = '!' WHERE username = 'paula'",
        "UPDATE app_user SET is_active = false WHERE username = 'paula'",
        "DELETE FROM app_user WHERE username = 'paula'",
        "UPDATE session SET expires = now() - interval '1 second'",
    ];
    for ending in endings {
        server
            .db
            .execute("DELETE FROM app_user WHERE username = 'paula'", &[])
            .await?;
        server
            .db
            .execute("DELETE FROM user_group WHERE name = 'paula'", &[])
            .await?;
        server.user("paula", &[]).await?;
        let mut browser = signed_in(&server, "paula").await?;
        assert_eq!(browser.get(ME).await?.0, StatusCode::OK);
        server.db.execute(ending, &[]).await?;
        assert_eq!(
            browser.get(ME).await?.0,
            StatusCode::UNAUTHORIZED,
            "{ending}"
        );
    }
    // Activating a user again does not bring a session back.
    server.user("peter", &[]).await?;
    let mut browser = signed_in(&server, "peter").await?;
    for active in [false, true] {
        server
            .db
            .execute(
                "UPDATE app_user SET is_active = $1 WHERE username = 'peter'",
                &[&active],
            )
            .await?;
    }
    assert_eq!(browser.get(ME).await?.0, StatusCode::UNAUTHORIZED);
    Ok(())
}

#[tokio::test]
async fn a_session_that_a_token_opened_ends_with_the_token() -> Result<()> {
    let server = Server::start().await?;
    server.user("paula", &[]).await?;
    let request = server.request_as(Method::GET, TOKEN, "paula", "paula");
    let (_, issued) = answer(request.send().await?).await?;
    let token = issued["token"].as_str().unwrap_or_default().to_owned();
    let mut browser = Browser::new(&server.url);
    let request = browser
        .request(Method::GET, TOKEN)
        .header("authorization", format!("Token {token}"));
    browser.fetch(request).await?;
    assert_eq!(browser.get(ME).await?.0, StatusCode::OK);
    server
        .db
        .execute("UPDATE api_token SET revoked = true", &[])
        .await?;
    assert_eq!(browser.get(ME).await?.0, StatusCode::UNAUTHORIZED);
    Ok(())
}

#[tokio::test]
async fn storing_a_password_in_a_better_form_ends_nothing() -> Result<()> {
    let server = Server::start().await?;
    server.user("paula", &[]).await?;
    let mut browser = signed_in(&server, "paula").await?;
    // "password" in the form that an import brings along.
    server
        .db
        .execute(
            "UPDATE app_user SET password =
                 'pbkdf2_sha256$4096$salt$xeR41ZKIyEGqUw22hFxMjZYok6ABzk4RpJY4c6qYE0o='
             WHERE username = 'paula'
               AND set_config('ferrostock.same_password', 'on', true) = 'on'",
            &[],
        )
        .await?;
    let request = server.request_as(Method::GET, ME, "paula", "password");
    assert_eq!(request.send().await?.status(), StatusCode::OK);
    let stored = server
        .db
        .query_one(
            "SELECT password FROM app_user WHERE username = 'paula'",
            &[],
        )
        .await?;
    assert!(stored.try_get::<_, String>(0)?.starts_with("$argon2id$"));
    assert_eq!(browser.get(ME).await?.0, StatusCode::OK);
    Ok(())
}
