//! The account API without mail: signing in and out, sessions, passwords, addresses, defences.

use anyhow::Result;
use ferrostock_tests::{Browser, PASSWORD, Server, answer};
use futures::future::join_all;
use reqwest::{Method, StatusCode};
use serde_json::{Value, json};

const ME: &str = "/api/user/me/";

async fn signed_in(server: &Server, user: &str) -> Result<Browser> {
    let mut browser = Browser::new(&server.url);
    let (status, body) = browser.login(user, user).await?;
    assert_eq!(status, StatusCode::OK, "{body}");
    Ok(browser)
}

/// The one error of an answer: its code and the field that it is about.
fn error(body: &Value) -> (&str, &str) {
    let one = &body["errors"][0];
    (
        one["code"].as_str().unwrap_or_default(),
        one["param"].as_str().unwrap_or_default(),
    )
}

fn flows(body: &Value) -> Vec<&str> {
    let flows = body["data"]["flows"].as_array();
    let ids = flows.into_iter().flatten().map(|flow| flow["id"].as_str());
    ids.flatten().collect()
}

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
async fn sessions_are_listed_and_ended() -> Result<()> {
    let server = Server::start().await?;
    server.user("paula", &[]).await?;
    server.user("peter", &[]).await?;
    let mut other = signed_in(&server, "paula").await?;
    let mut browser = signed_in(&server, "paula").await?;
    let mut peter = signed_in(&server, "peter").await?;
    let (status, body) = browser
        .call("allauth_auth_sessions_get", Value::Null)
        .await?;
    assert_eq!(status, StatusCode::OK);
    let sessions = body["data"].as_array().unwrap();
    assert_eq!(sessions.len(), 2);
    let current: Vec<_> = sessions
        .iter()
        .map(|one| one["is_current"] == true)
        .collect();
    assert_eq!(current, [false, true]);
    assert_eq!(sessions[0]["ip"], "127.0.0.1");
    assert!(sessions[0]["created_at"].is_f64() && sessions[0]["last_seen_at"].is_f64());

    let (_, theirs) = peter.call("allauth_auth_sessions_get", Value::Null).await?;
    let ids = json!({ "sessions": [sessions[0]["id"], theirs["data"][0]["id"], 987_654] });
    let (status, body) = browser.call("allauth_auth_sessions_delete", ids).await?;
    assert_eq!(status, StatusCode::OK);
    assert_eq!(body["data"].as_array().map(Vec::len), Some(1));
    assert_eq!(other.get(ME).await?.0, StatusCode::UNAUTHORIZED);
    assert_eq!(peter.get(ME).await?.0, StatusCode::OK);

    let (status, body) = browser
        .call("allauth_auth_sessions_delete", json!({ "sessions": ["x"] }))
        .await?;
    assert_eq!(
        (status, error(&body).1),
        (StatusCode::BAD_REQUEST, "sessions")
    );
    let own = json!({ "sessions": [sessions[1]["id"]] });
    let (status, _) = browser.call("allauth_auth_sessions_delete", own).await?;
    assert_eq!(status, StatusCode::UNAUTHORIZED);
    assert_eq!(browser.get(ME).await?.0, StatusCode::UNAUTHORIZED);
    Ok(())
}

#[tokio::test]
async fn a_password_is_proved_again_and_changed() -> Result<()> {
    let server = Server::start().await?;
    server.user("paula", &[]).await?;
    let mut browser = signed_in(&server, "paula").await?;
    let mut other = signed_in(&server, "paula").await?;

    let again = "allauth_auth_reauthenticate_post";
    let (status, body) = browser.call(again, json!({ "password": "wrong" })).await?;
    assert_eq!(status, StatusCode::BAD_REQUEST);
    assert_eq!(error(&body), ("incorrect_password", "password"));
    let (status, body) = browser.call(again, json!({ "password": "paula" })).await?;
    assert_eq!(status, StatusCode::OK);
    let methods = body["data"]["methods"].as_array().unwrap();
    assert_eq!(methods.len(), 2);
    assert_eq!(methods[1]["reauthenticated"], true);

    let change = "allauth_account_password_change_post";
    for (sent, code, param) in [
        (
            json!({ "current_password": "wrong", "new_password": "Another-pass-77" }),
            "enter_current_password",
            "current_password",
        ),
        (
            json!({ "new_password": "Another-pass-77" }),
            "required",
            "current_password",
        ),
        (
            json!({ "current_password": "paula" }),
            "required",
            "new_password",
        ),
    ] {
        let (status, body) = browser.call(change, sent).await?;
        assert_eq!(status, StatusCode::BAD_REQUEST);
        assert_eq!(error(&body), (code, param), "{body}");
    }
    let (_, body) = browser
        .call(
            change,
            json!({ "current_password": "paula", "new_password": "123" }),
        )
        .await?;
    let codes: Vec<_> = body["errors"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| {
            (
                one["code"].as_str().unwrap(),
                one["param"].as_str().unwrap(),
            )
        })
        .collect();
    assert_eq!(
        codes,
        [
            ("password_too_short", "new_password"),
            ("password_too_common", "new_password"),
            ("password_entirely_numeric", "new_password"),
        ]
    );
    let (status, body) = browser
        .call(
            change,
            json!({ "current_password": "paula", "new_password": "<b>An other 77</b>" }),
        )
        .await?;
    assert_eq!(status, StatusCode::UNAUTHORIZED, "{body}");
    assert!(flows(&body).contains(&"login"));
    assert_eq!(browser.cookie("sessionid"), "");
    for mut ended in [browser.clone(), other.clone()] {
        assert_eq!(ended.get(ME).await?.0, StatusCode::UNAUTHORIZED);
    }
    assert_eq!(
        other.login("paula", "paula").await?.0,
        StatusCode::BAD_REQUEST
    );
    assert_eq!(
        other.login("paula", "<b>An other 77</b>").await?.0,
        StatusCode::OK
    );
    Ok(())
}

#[tokio::test]
async fn of_two_who_change_a_password_one_is_first() -> Result<()> {
    let server = Server::start().await?;
    server.user("paula", &[]).await?;
    let mut browsers = Vec::new();
    for _ in 0..3 {
        browsers.push(signed_in(&server, "paula").await?);
    }
    let changes = browsers.iter_mut().enumerate().map(|(at, browser)| {
        let body = json!({
            "current_password": "paula",
            "new_password": format!("Another-pass-{at}"),
        });
        browser.call("allauth_account_password_change_post", body)
    });
    for outcome in join_all(changes).await {
        let (status, body) = outcome?;
        let known = [
            StatusCode::UNAUTHORIZED,
            StatusCode::CONFLICT,
            StatusCode::BAD_REQUEST,
        ];
        assert!(known.contains(&status), "{status} {body}");
    }
    let changed = server
        .db
        .query_one(
            "SELECT count(*) FROM audit_event WHERE what = 'password.change'",
            &[],
        )
        .await?;
    assert_eq!(changed.try_get::<_, i64>(0)?, 1);
    Ok(())
}

#[tokio::test]
async fn addresses_are_added_chosen_and_removed() -> Result<()> {
    let server = Server::start().await?;
    server.user("paula", &[]).await?;
    server.user("peter", &[]).await?;
    server
        .db
        .execute(
            "UPDATE app_user SET email = 'peter@example.org' WHERE username = 'peter'",
            &[],
        )
        .await?;
    let mut browser = signed_in(&server, "paula").await?;
    let new = json!({ "email": "paula@example.org" });
    assert_eq!(
        browser
            .call("allauth_account_email_get", Value::Null)
            .await?,
        (StatusCode::OK, json!({ "status": 200, "data": [] }))
    );
    let (status, body) = browser
        .call("allauth_account_email_post", new.clone())
        .await?;
    let first = json!({ "email": "paula@example.org", "verified": false, "primary": false });
    assert_eq!(
        (status, &body),
        (StatusCode::OK, &json!({ "status": 200, "data": [first] }))
    );
    for (sent, code) in [
        (json!({ "email": "not an address" }), "invalid"),
        (json!({}), "required"),
        (json!({ "email": "Paula@Example.org" }), "duplicate_email"),
        (json!({ "email": "PETER@example.org" }), "email_taken"),
    ] {
        let (status, body) = browser.call("allauth_account_email_post", sent).await?;
        assert_eq!(status, StatusCode::BAD_REQUEST);
        assert_eq!(error(&body), (code, "email"), "{body}");
    }
    // Without mail, a link can't be sent: this is said.
    let (status, body) = browser
        .call("allauth_account_email_put", new.clone())
        .await?;
    assert_eq!(status, StatusCode::SERVICE_UNAVAILABLE);
    assert_eq!(error(&body).0, "mail_not_configured");
    let (status, body) = browser
        .call(
            "allauth_account_email_patch",
            json!({ "email": "paula@example.org", "primary": true }),
        )
        .await?;
    assert_eq!(
        (status, &body["data"][0]["primary"]),
        (StatusCode::OK, &json!(true))
    );
    assert_eq!(browser.get(ME).await?.1["email"], "paula@example.org");
    for (sent, param) in [
        (json!({ "email": "paula@example.org" }), "primary"),
        (
            json!({ "email": "paula@example.org", "primary": false }),
            "primary",
        ),
        (json!({ "primary": true }), "email"),
        (
            json!({ "email": "peter@example.org", "primary": true }),
            "email",
        ),
    ] {
        let (status, body) = browser.call("allauth_account_email_patch", sent).await?;
        assert_eq!((status, error(&body).1), (StatusCode::BAD_REQUEST, param));
    }
    browser
        .call(
            "allauth_account_email_post",
            json!({ "email": "second@example.org" }),
        )
        .await?;
    let (status, body) = browser
        .call("allauth_account_email_delete", new.clone())
        .await?;
    assert_eq!(status, StatusCode::BAD_REQUEST);
    assert_eq!(error(&body).0, "cannot_remove_primary_email");
    for email in ["second@example.org", "paula@example.org"] {
        let (status, _) = browser
            .call("allauth_account_email_delete", json!({ "email": email }))
            .await?;
        assert_eq!(status, StatusCode::OK);
    }
    assert_eq!(browser.get(ME).await?.1["email"], "");
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
    for id in [
        "allauth_auth_code_request_post",
        "allauth_auth_code_resend_post",
    ] {
        let (status, body) = browser.call(id, address.clone()).await?;
        assert_eq!(status, StatusCode::NOT_FOUND);
        assert_eq!(body["detail"], "API endpoint not found");
    }
    let code = json!({ "code": "000000" });
    let (status, _) = browser
        .call("allauth_auth_code_confirm_post", code.clone())
        .await?;
    assert_eq!(status, StatusCode::NOT_FOUND);
    let signup = json!({
        "username": "x1", "email": "x1@example.org", "password": "Another-pass-77",
    });
    assert_eq!(
        browser.call("allauth_auth_signup_post", signup).await?,
        (StatusCode::CONFLICT, json!({ "status": 409 }))
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
    let mut paula = signed_in(&server, "paula").await?;
    let (status, body) = paula.call("allauth_account_phone_get", Value::Null).await?;
    assert_eq!((status, &body["data"]), (StatusCode::OK, &json!([])));
    let phone = json!({ "phone": "+15550100" });
    let (status, body) = paula.call("allauth_account_phone_post", phone).await?;
    assert_eq!((status, error(&body).1), (StatusCode::BAD_REQUEST, "phone"));
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
