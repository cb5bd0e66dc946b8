//! What users do with their own account: sessions, passwords, addresses.

use anyhow::Result;
use ferrostock_tests::{Server, signed_in};
use futures::future::join_all;
use reqwest::StatusCode;
use serde_json::{Value, json};

use crate::{ME, error, flows};

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
    // Who names one that is somebody else's, or nobody's, ends none.
    for (sent, code) in [
        (
            json!([sessions[0]["id"], theirs["data"][0]["id"]]),
            "invalid_choice",
        ),
        (json!([sessions[0]["id"], 987_654]), "invalid_choice"),
        (json!([]), "required"),
        (json!(null), "required"),
        (json!(""), "required"),
        (json!("x"), "invalid_list"),
        (json!(7), "invalid_list"),
    ] {
        let body = json!({ "sessions": sent });
        let (status, body) = browser.call("allauth_auth_sessions_delete", body).await?;
        assert_eq!(status, StatusCode::BAD_REQUEST, "{sent}: {body}");
        assert_eq!(error(&body), (code, "sessions"), "{sent}: {body}");
    }
    assert_eq!(other.get(ME).await?.0, StatusCode::OK);
    let ids = json!({ "sessions": [sessions[0]["id"]] });
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
