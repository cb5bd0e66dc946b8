//! Signing in and out.

use anyhow::Result;
use ferrostock_tests::{Browser, PASSWORD, Server, answer, signed_in};
use reqwest::{Method, StatusCode};
use serde_json::{Value, json};

use crate::{ME, error, flows};

#[tokio::test]
async fn the_anonymous_are_told_the_ways_in() -> Result<()> {
    let server = Server::start().await?;
    let mut browser = Browser::new(&server.url);
    let (status, body) = browser.call("allauth_config_get", Value::Null).await?;
    assert_eq!(status, StatusCode::OK);
    let account = &body["data"]["account"];
    assert_eq!(account["login_methods"], json!(["username"]));
    assert_eq!(account["is_open_for_signup"], false);
    assert_eq!(account["authentication_method"], "username");
    assert_eq!(body["data"]["socialaccount"], json!({ "providers": [] }));
    assert_eq!(
        body["data"]["usersessions"],
        json!({ "track_activity": true })
    );
    assert!(!browser.cookie("csrftoken").is_empty());

    let request = browser.request(Method::GET, "/api/auth/v1/auth/session");
    let response = request.send().await?;
    assert!(!response.headers().contains_key("www-authenticate"));
    let (status, body) = answer(response).await?;
    assert_eq!(status, StatusCode::UNAUTHORIZED);
    assert_eq!(body["status"], 401);
    assert_eq!(body["meta"], json!({ "is_authenticated": false }));
    assert!(flows(&body).contains(&"login") && !flows(&body).contains(&"signup"));

    for id in [
        "allauth_account_authenticators_get",
        "allauth_account_authenticators_totp_get",
        "allauth_account_authenticators_totp_delete",
        "allauth_account_authenticators_recovery_codes_get",
        "allauth_account_authenticators_recovery_codes_post",
        "allauth_account_email_get",
        "allauth_account_phone_get",
        "allauth_auth_sessions_get",
    ] {
        let (status, body) = browser.call(id, Value::Null).await?;
        assert_eq!(status, StatusCode::UNAUTHORIZED, "{id}");
        assert!(flows(&body).contains(&"login"), "{id}: {body}");
    }
    let (status, body) = browser
        .send(Method::PUT, "/api/auth/v1/auth/login", None)
        .await?;
    assert_eq!(status, StatusCode::METHOD_NOT_ALLOWED);
    assert_eq!(body["detail"], "Method \"PUT\" not allowed.");
    // Neither a token nor a password names anybody here.
    let response = browser
        .request(Method::GET, "/api/auth/v1/auth/session")
        .basic_auth("admin", Some(PASSWORD))
        .send()
        .await?;
    assert_eq!(response.status(), StatusCode::UNAUTHORIZED);
    Ok(())
}

#[tokio::test]
async fn name_and_password_sign_in() -> Result<()> {
    let server = Server::start().await?;
    server.user("paula", &[]).await?;
    server.user("ian", &[]).await?;
    server
        .db
        .execute(
            "UPDATE app_user SET is_active = false WHERE username = 'ian'",
            &[],
        )
        .await?;
    let mut browser = Browser::new(&server.url);
    let (status, body) = browser.login("paula", "wrong").await?;
    assert_eq!(status, StatusCode::BAD_REQUEST);
    assert_eq!(error(&body), ("username_password_mismatch", "password"));
    let unknown = browser.login("nobody", "wrong").await?;
    assert_eq!(unknown, (status, body));
    for (sent, param) in [
        (json!({ "username": "paula" }), "password"),
        (json!({ "username": "paula", "password": "" }), "password"),
        (json!({ "password": "paula" }), "username"),
        (
            json!({ "email": "a@example.org", "password": "x" }),
            "username",
        ),
    ] {
        let (status, body) = browser.call("allauth_auth_login_post", sent).await?;
        assert_eq!(status, StatusCode::BAD_REQUEST);
        assert_eq!(error(&body), ("required", param), "{body}");
    }
    let (status, body) = browser.login("ian", "ian").await?;
    assert_eq!(status, StatusCode::UNAUTHORIZED);
    assert!(flows(&body).contains(&"login"));
    assert_eq!(browser.get(ME).await?.0, StatusCode::UNAUTHORIZED);

    let before = browser.cookie("csrftoken").to_owned();
    let (status, body) = browser.login("paula", "paula").await?;
    assert_eq!(status, StatusCode::OK);
    let user = &body["data"]["user"];
    assert_eq!(
        (
            &user["username"],
            &user["display"],
            &user["has_usable_password"]
        ),
        (&json!("paula"), &json!("paula"), &json!(true))
    );
    assert!(user.get("email").is_none());
    let method = &body["data"]["methods"][0];
    assert_eq!(
        (&method["method"], &method["username"]),
        (&json!("password"), &json!("paula"))
    );
    assert!(method["at"].is_f64() && method.get("reauthenticated").is_none());
    assert_eq!(body["meta"], json!({ "is_authenticated": true }));
    assert_ne!(browser.cookie("csrftoken"), before);

    assert_eq!(browser.get(ME).await?.1["username"], "paula");
    let (status, again) = browser.login("paula", "paula").await?;
    assert_eq!(
        (status, again),
        (StatusCode::CONFLICT, json!({ "status": 409 }))
    );
    assert_eq!(
        browser
            .call("allauth_auth_session_get", Value::Null)
            .await?,
        (StatusCode::OK, body)
    );

    let (status, body) = browser
        .call("allauth_auth_session_delete", Value::Null)
        .await?;
    assert_eq!(status, StatusCode::UNAUTHORIZED);
    assert!(flows(&body).contains(&"login"));
    assert_eq!(browser.cookie("sessionid"), "");
    assert_eq!(browser.get(ME).await?.0, StatusCode::UNAUTHORIZED);
    Ok(())
}

#[tokio::test]
async fn what_is_off_says_so() -> Result<()> {
    let server = Server::start().await?;
    server.user("paula", &[]).await?;
    let mut browser = Browser::new(&server.url);
    browser.call("allauth_config_get", Value::Null).await?;
    let address = json!({ "email": "paula@example.org" });
    let (status, body) = browser
        .call("allauth_auth_password_request_post", address.clone())
        .await?;
    assert_eq!(status, StatusCode::SERVICE_UNAVAILABLE);
    assert_eq!(error(&body).0, "mail_not_configured");
    let code = json!({ "code": "000000" });
    let mut paula = signed_in(&server, "paula").await?;
    // What is not there the anonymous are not told of, whatever they send.
    for id in [
        "allauth_auth_code_request_post",
        "allauth_auth_code_resend_post",
        "allauth_auth_code_confirm_post",
    ] {
        for sent in [address.clone(), json!({})] {
            let (status, body) = browser.call(id, sent.clone()).await?;
            assert_eq!(status, StatusCode::UNAUTHORIZED, "{id}: {body}");
            assert!(body["detail"].is_string(), "{id}: {body}");
            let (status, body) = paula.call(id, sent).await?;
            assert_eq!(status, StatusCode::NOT_FOUND, "{id}: {body}");
            assert_eq!(body["detail"], "API endpoint not found");
        }
    }
    let unknown = "/api/auth/v1/auth/nothing";
    assert_eq!(browser.get(unknown).await?.0, StatusCode::UNAUTHORIZED);
    assert_eq!(paula.get(unknown).await?.0, StatusCode::NOT_FOUND);
    let signup = json!({
        "username": "x1", "email": "x1@example.org", "password": "Another-pass-77",
    });
    assert_eq!(
        browser.call("allauth_auth_signup_post", signup).await?,
        (StatusCode::FORBIDDEN, json!({ "status": 403 }))
    );
    for (id, body) in [
        ("allauth_auth_email_verify_resend_post", Value::Null),
        ("allauth_auth_phone_verify_post", code.clone()),
        ("allauth_auth_phone_verify_resend_post", Value::Null),
    ] {
        assert_eq!(
            browser.call(id, body).await?.0,
            StatusCode::CONFLICT,
            "{id}"
        );
    }
    for (id, body) in [
        ("allauth_auth_2fa_authenticate_post", code.clone()),
        ("allauth_auth_2fa_reauthenticate_post", code.clone()),
        ("allauth_auth_2fa_trust_post", json!({ "trust": true })),
        (
            "allauth_account_phone_post",
            json!({ "phone": "+15550100" }),
        ),
    ] {
        let (status, body) = browser.call(id, body).await?;
        assert_eq!(status, StatusCode::UNAUTHORIZED, "{id}: {body}");
    }
    let refresh = json!({ "refresh_token": "x" });
    let (status, body) = browser.call("allauth_tokens_refresh_post", refresh).await?;
    assert_eq!(
        (status, error(&body).1),
        (StatusCode::BAD_REQUEST, "refresh_token")
    );
    for id in [
        "allauth_auth_password_reset_get",
        "allauth_auth_email_verify_get",
    ] {
        let (status, body) = browser.call(id, Value::Null).await?;
        assert_eq!(status, StatusCode::BAD_REQUEST);
        assert_eq!(error(&body), ("required", "key"));
    }
    let (status, body) = paula.call("allauth_account_phone_get", Value::Null).await?;
    assert_eq!((status, &body["data"]), (StatusCode::OK, &json!([])));
    let phone = json!({ "phone": "+15550100" });
    let (status, body) = paula.call("allauth_account_phone_post", phone).await?;
    assert_eq!((status, error(&body).1), (StatusCode::BAD_REQUEST, "phone"));
    Ok(())
}

#[tokio::test]
async fn logins_are_told_to_the_audit_log() -> Result<()> {
    let server = Server::start().await?;
    server.user("paula", &[]).await?;
    let mut browser = Browser::new(&server.url);
    browser.login("paula", "not-the-password").await?;
    browser.login("paula", "paula").await?;
    browser
        .call("allauth_auth_session_delete", Value::Null)
        .await?;
    let rows = server
        .db
        .query(
            "SELECT what, outcome, subject_name, audit_event::text FROM audit_event
             WHERE what LIKE 'log%' ORDER BY id",
            &[],
        )
        .await?;
    let told: Vec<(String, String, String)> = rows
        .iter()
        .map(|row| (row.get(0), row.get(1), row.get(2)))
        .collect();
    let paula = |what: &str, outcome: &str| (what.to_owned(), outcome.to_owned(), "paula".into());
    assert_eq!(
        told,
        [
            paula("login", "failure"),
            paula("login", "success"),
            paula("logout", "success"),
        ]
    );
    for row in rows {
        let text: String = row.get(3);
        assert!(!text.contains("not-the-password"), "{text}");
    }
    Ok(())
}
