//! What nobody gets by: pages of other sites, planted sessions, guessing.

use anyhow::Result;
use ferrostock_tests::{Browser, Server, answer, signed_in};
use futures::future::join_all;
use reqwest::{Method, StatusCode};
use serde_json::{Value, json};

use crate::{ME, error};

#[tokio::test]
async fn pages_of_other_sites_sign_nobody_in() -> Result<()> {
    let server = Server::start().await?;
    server.user("paula", &[]).await?;
    let browser = Browser::new(&server.url);
    let login = json!({ "username": "paula", "password": "paula" });
    let request = || {
        browser
            .request(Method::POST, "/api/auth/v1/auth/login")
            .json(&login)
    };
    for request in [
        request(),
        request().header("x-csrftoken", "x".repeat(32)),
        request().header("origin", "https://evil.example.com"),
    ] {
        let response = request.send().await?;
        assert!(
            response
                .headers()
                .get_all("set-cookie")
                .iter()
                .all(|cookie| !cookie.to_str().unwrap_or_default().contains("sessionid"))
        );
        let (status, body) = answer(response).await?;
        assert_eq!(status, StatusCode::FORBIDDEN);
        assert!(
            body["detail"]
                .as_str()
                .is_some_and(|text| text.contains("CSRF"))
        );
    }
    Ok(())
}

#[tokio::test]
async fn a_planted_session_is_not_the_one_that_is_signed_in() -> Result<()> {
    let server = Server::start().await?;
    server.user("paula", &[]).await?;
    server.user("mallory", &[]).await?;
    let planted = signed_in(&server, "mallory").await?;
    // The victim's browser was given a session of somebody else's and signs out of it, then in.
    let mut victim = planted.clone();
    victim
        .call("allauth_auth_session_delete", Value::Null)
        .await?;
    victim
        .cookies
        .insert("sessionid".into(), planted.cookie("sessionid").into());
    assert_eq!(victim.login("paula", "paula").await?.0, StatusCode::OK);
    assert_ne!(victim.cookie("sessionid"), planted.cookie("sessionid"));
    assert_eq!(planted.clone().get(ME).await?.0, StatusCode::UNAUTHORIZED);
    Ok(())
}

#[tokio::test]
async fn guessing_is_slowed() -> Result<()> {
    let server =
        Server::start_with(&["--login-attempts", "3", "--login-attempts-per-address", "8"]).await?;
    for user in ["paula", "peter", "petra"] {
        server.user(user, &[]).await?;
    }
    let mut browser = Browser::new(&server.url);
    browser.call("allauth_config_get", Value::Null).await?;
    // However many guess at the same time.
    let guesses = (0..10).map(|_| {
        let mut browser = browser.clone();
        async move { browser.login("paula", "wrong").await }
    });
    let mut looked_at = 0;
    for outcome in join_all(guesses).await {
        let (status, body) = outcome?;
        if status == StatusCode::BAD_REQUEST {
            looked_at += 1;
        } else {
            assert_eq!(status, StatusCode::TOO_MANY_REQUESTS);
            assert_eq!(body["status"], 429);
            assert_eq!(error(&body).0, "too_many_login_attempts");
        }
    }
    assert!(looked_at <= 3, "{looked_at}");
    // The right password comes too late, for Basic as well, and the client is told when to return.
    let response = server
        .request_as(Method::GET, ME, "Paula", "paula")
        .send()
        .await?;
    assert_eq!(response.status(), StatusCode::TOO_MANY_REQUESTS);
    let wait: u64 = response.headers()["retry-after"].to_str()?.parse()?;
    assert!((1..=300).contains(&wait), "{wait}");
    let (_, body) = answer(response).await?;
    assert_eq!(
        body["detail"],
        format!("Request was throttled. Expected available in {wait} seconds.")
    );
    // Another server on the same database knows.
    let beside = server.beside()?;
    let mut elsewhere = Browser::new(&beside.url);
    assert_eq!(
        elsewhere.login("paula", "paula").await?.0,
        StatusCode::TOO_MANY_REQUESTS
    );
    // The address is over its limit for all accounts by now.
    assert_eq!(
        browser.login("peter", "peter").await?.0,
        StatusCode::TOO_MANY_REQUESTS
    );
    server
        .db
        .execute(
            "UPDATE login_failure SET since = now() - interval '6 minutes'",
            &[],
        )
        .await?;
    assert_eq!(browser.login("paula", "paula").await?.0, StatusCode::OK);
    // Success forgets an account's failures.
    let mut peter = Browser::new(&server.url);
    for password in ["wrong", "wrong", "peter"] {
        peter.login("peter", password).await?;
    }
    peter
        .call("allauth_auth_session_delete", Value::Null)
        .await?;
    for password in ["wrong", "wrong"] {
        let (status, _) = peter.login("peter", password).await?;
        assert_eq!(status, StatusCode::BAD_REQUEST);
    }
    assert_eq!(peter.login("peter", "peter").await?.0, StatusCode::OK);
    Ok(())
}

#[tokio::test]
async fn the_right_password_is_not_slowed_by_being_shown_often() -> Result<()> {
    let server = Server::start_with(&["--login-attempts", "1"]).await?;
    server.user("paula", &[]).await?;
    let requests = (0..20).map(|_| server.request_as(Method::GET, ME, "paula", "paula").send());
    for response in join_all(requests).await {
        assert_eq!(response?.status(), StatusCode::OK);
    }
    Ok(())
}

/// Whoever is locked out learns nothing of a password that the server remembers to be right.
#[tokio::test]
async fn a_locked_account_is_closed_to_the_right_password_too() -> Result<()> {
    const REAUTHENTICATE: &str = "allauth_auth_reauthenticate_post";
    const CHANGE: &str = "allauth_account_password_change_post";
    let server = Server::start_with(&["--login-attempts", "3", "--trust-proxy"]).await?;
    server.user("paula", &[]).await?;
    let basic = |from: &'static str, password: &'static str| {
        server
            .request_as(Method::GET, ME, "paula", password)
            .header("x-forwarded-for", from)
    };
    let mut own = signed_in(&server, "paula").await?;
    // The owner just signed in: from elsewhere, or from where somebody guesses, too.
    for (owner, from) in [
        ("192.0.2.1", "192.0.2.7"),
        ("192.0.2.1", "192.0.2.1"),
        ("127.0.0.1", "127.0.0.1"),
    ] {
        for _ in 0..2 {
            let status = basic(owner, "paula").send().await?.status();
            assert_eq!(status, StatusCode::OK, "{owner}");
        }
        for expected in [401, 401, 401, 429] {
            let status = basic(from, "wrong").send().await?.status();
            assert_eq!(status.as_u16(), expected, "{from}");
        }
        for _ in 0..3 {
            let status = basic(from, "paula").send().await?.status();
            assert_eq!(status, StatusCode::TOO_MANY_REQUESTS, "{from}");
        }
    }
    // 127.0.0.1 is locked by now, and so is every other way in that asks for the password.
    let mut browser = Browser::new(&server.url);
    for password in ["wrong", "paula"] {
        let (status, body) = browser.login("paula", password).await?;
        assert_eq!(status, StatusCode::TOO_MANY_REQUESTS, "{body}");
        let body = json!({ "password": password });
        assert_eq!(
            own.call(REAUTHENTICATE, body).await?.0,
            StatusCode::TOO_MANY_REQUESTS
        );
        let body = json!({ "current_password": password, "new_password": "a new secret, long" });
        assert_eq!(
            own.call(CHANGE, body).await?.0,
            StatusCode::TOO_MANY_REQUESTS
        );
        let form = form_urlencoded::Serializer::new(String::new())
            .append_pair("username", "paula")
            .append_pair("password", password)
            .append_pair("csrfmiddlewaretoken", own.cookie("csrftoken"))
            .finish();
        let response = own
            .request(Method::POST, "/accounts/login/")
            .header("origin", &server.url)
            .header("content-type", "application/x-www-form-urlencoded")
            .body(form)
            .send()
            .await?;
        assert_eq!(response.status(), StatusCode::TOO_MANY_REQUESTS);
    }
    // The owner, elsewhere, is not kept out.
    let status = basic("198.51.100.4", "paula").send().await?.status();
    assert_eq!(status, StatusCode::OK);
    Ok(())
}
