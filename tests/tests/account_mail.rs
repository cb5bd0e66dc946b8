//! What the account API does by mail: verification, new passwords, codes, sign-up.

use anyhow::Result;
use ferrostock_tests::{Browser, Mailbox, Server};
use futures::future::join_all;
use reqwest::StatusCode;
use serde_json::{Value, json};

const REQUEST: &str = "allauth_auth_password_request_post";
const RESET: &str = "allauth_auth_password_reset_post";
const CONFIRM: &str = "allauth_auth_code_confirm_post";

async fn start(more: &[&str]) -> Result<(Server, Mailbox)> {
    let mailbox = Mailbox::start().await?;
    let mut arguments = mailbox.arguments();
    arguments.extend(more.iter().map(|argument| (*argument).to_owned()));
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let server = Server::start_with(&arguments).await?;
    for user in ["paula", "peter"] {
        server.user(user, &[]).await?;
    }
    let email = "UPDATE app_user SET email = username || '@example.org' WHERE username <> 'admin'";
    server.db.execute(email, &[]).await?;
    Ok((server, mailbox))
}

/// A browser that has seen the site.
async fn browser(server: &Server) -> Result<Browser> {
    let mut browser = Browser::new(&server.url);
    browser.call("allauth_config_get", Value::Null).await?;
    Ok(browser)
}

fn error(body: &Value) -> &str {
    body["errors"][0]["code"].as_str().unwrap_or_default()
}

/// A request with a header, which the document gives some operations.
async fn with_header(
    browser: &mut Browser,
    path: &str,
    name: &str,
    value: &str,
) -> Result<(StatusCode, Value)> {
    let request = browser
        .request(reqwest::Method::GET, path)
        .header(name, value);
    ferrostock_tests::answer(browser.fetch(request).await?).await
}

#[tokio::test]
async fn a_forgotten_password_is_set_anew() -> Result<()> {
    let (server, mut mailbox) = start(&[]).await?;
    let mut before = Browser::new(&server.url);
    before.login("paula", "paula").await?;
    let mut browser = browser(&server).await?;
    let known = browser
        .call(REQUEST, json!({ "email": "Paula@example.org" }))
        .await?;
    let mail = mailbox.next().await?;
    assert_eq!(mail.to, "Paula@example.org");
    let unknown = browser
        .call(REQUEST, json!({ "email": "nobody@example.org" }))
        .await?;
    assert_eq!(known, unknown);
    assert_eq!(known, (StatusCode::OK, json!({ "status": 200 })));
    assert!(mailbox.stays_empty().await);
    // Links lead to the site, whatever the request said of it.
    let key = mail.after("http://shop.example.com/web/set-password?key=")?;
    let stored: i64 = server
        .db
        .query_one(
            "SELECT count(*) FROM account_key WHERE account_key::text LIKE '%' || $1 || '%'",
            &[&key],
        )
        .await?
        .try_get(0)?;
    assert_eq!(stored, 0);

    let path = "/api/auth/v1/auth/password/reset";
    let header = "x-password-reset-key";
    let (status, body) = with_header(&mut browser, path, header, &key).await?;
    assert_eq!(
        (status, &body["data"]["user"]["username"]),
        (StatusCode::OK, &json!("paula"))
    );
    let (status, body) = with_header(&mut browser, path, header, "nonsense").await?;
    assert_eq!(
        (status, error(&body)),
        (StatusCode::BAD_REQUEST, "invalid_password_reset")
    );
    let weak = json!({ "key": key, "password": "paula" });
    let (status, body) = browser.call(RESET, weak).await?;
    assert_eq!(
        (status, error(&body)),
        (StatusCode::BAD_REQUEST, "password_too_similar")
    );

    // The key works once, however many use it at the same time.
    let uses = (0..4).map(|at| {
        let mut browser = browser.clone();
        let body = json!({ "key": key, "password": format!("Another-pass-{at}") });
        async move { browser.call(RESET, body).await }
    });
    let mut statuses = Vec::new();
    for outcome in join_all(uses).await {
        let (status, body) = outcome?;
        assert!(status == StatusCode::UNAUTHORIZED || error(&body) == "invalid_password_reset");
        statuses.push(status);
    }
    let first = statuses
        .iter()
        .position(|status| *status == StatusCode::UNAUTHORIZED);
    let count = statuses
        .iter()
        .filter(|status| **status == StatusCode::UNAUTHORIZED)
        .count();
    assert_eq!(count, 1);
    assert_eq!(
        before.get("/api/user/me/").await?.0,
        StatusCode::UNAUTHORIZED
    );
    let password = format!("Another-pass-{}", first.unwrap());
    assert_eq!(browser.login("paula", &password).await?.0, StatusCode::OK);
    Ok(())
}

#[tokio::test]
async fn a_key_ends_with_time_and_with_the_password() -> Result<()> {
    let (server, mut mailbox) = start(&[]).await?;
    let mut browser = browser(&server).await?;
    for ending in [
        "UPDATE account_key SET expires = now() - interval '1 second'",
        "UPDATE app_user SET is_active = false WHERE username = 'peter'",
    ] {
        browser
            .call(REQUEST, json!({ "email": "peter@example.org" }))
            .await?;
        let key = mailbox.next().await?.after("set-password?key=")?;
        server.db.execute(ending, &[]).await?;
        let body = json!({ "key": key, "password": "Another-pass-77" });
        let (status, body) = browser.call(RESET, body).await?;
        assert_eq!(
            (status, error(&body)),
            (StatusCode::BAD_REQUEST, "invalid_password_reset")
        );
    }
    // Who is not active is mailed nothing; who asks too often neither.
    browser
        .call(REQUEST, json!({ "email": "peter@example.org" }))
        .await?;
    assert!(mailbox.stays_empty().await);
    let mut last = StatusCode::OK;
    for _ in 0..6 {
        last = browser
            .call(REQUEST, json!({ "email": "paula@example.org" }))
            .await?
            .0;
    }
    assert_eq!(last, StatusCode::TOO_MANY_REQUESTS);
    Ok(())
}

#[tokio::test]
async fn addresses_are_verified_by_a_link() -> Result<()> {
    let (server, mut mailbox) = start(&[]).await?;
    let mut paula = browser(&server).await?;
    paula.login("paula", "paula").await?;
    let new = json!({ "email": "new@example.org" });
    let (status, body) = paula
        .call("allauth_account_email_post", new.clone())
        .await?;
    assert_eq!(status, StatusCode::OK);
    assert_eq!(body["data"].as_array().map(Vec::len), Some(2));
    let mail = mailbox.next().await?;
    assert_eq!(mail.to, "new@example.org");
    let key = mail.after("/web/verify-email/")?;
    // Just sent, it is not sent again.
    let again = paula.call("allauth_account_email_put", new.clone()).await?;
    assert_eq!(again, (StatusCode::FORBIDDEN, json!({ "status": 403 })));
    // A second factor waits for it.
    let (status, body) = paula
        .call("allauth_account_authenticators_totp_get", Value::Null)
        .await?;
    assert_eq!(
        (status, error(&body)),
        (StatusCode::CONFLICT, "unverified_email")
    );

    let path = "/api/auth/v1/auth/email/verify";
    let header = "x-email-verification-key";
    let (status, body) = with_header(&mut paula, path, header, &key).await?;
    assert_eq!(
        (status, &body["data"]["email"]),
        (StatusCode::OK, &json!("new@example.org"))
    );
    assert_eq!(body["meta"], json!({ "is_authenticating": false }));
    let verify = "allauth_auth_email_verify_post";
    let (status, body) = paula.call(verify, json!({ "key": "nonsense" })).await?;
    assert_eq!(
        (status, error(&body)),
        (StatusCode::BAD_REQUEST, "invalid_or_expired_key")
    );
    let (status, body) = paula.call(verify, json!({ "key": key })).await?;
    assert_eq!(
        (status, &body["meta"]["is_authenticated"]),
        (StatusCode::OK, &json!(true))
    );
    assert_eq!(
        paula.call(verify, json!({ "key": key })).await?.0,
        StatusCode::BAD_REQUEST
    );
    let (_, body) = paula.call("allauth_account_email_get", Value::Null).await?;
    assert_eq!(
        body["data"][1],
        json!({ "email": "new@example.org", "verified": true, "primary": false })
    );
    // The first address is not verified; a verified one is not given up for it.
    let (_, body) = paula
        .call(
            "allauth_account_email_patch",
            json!({ "email": "paula@example.org", "primary": true }),
        )
        .await?;
    assert_eq!(error(&body), "unverified_primary_email");
    // Asked for by hand, and used by somebody who is not signed in.
    let own = json!({ "email": "paula@example.org" });
    let sent = paula.call("allauth_account_email_put", own).await?;
    assert_eq!(sent, (StatusCode::OK, json!({ "status": 200 })));
    let key = mailbox.next().await?.after("/web/verify-email/")?;
    let mut nobody = browser(&server).await?;
    assert_eq!(
        nobody.call(verify, json!({ "key": key })).await?.0,
        StatusCode::UNAUTHORIZED
    );
    let (_, body) = paula.call("allauth_account_email_get", Value::Null).await?;
    assert_eq!(body["data"][0]["verified"], true);
    Ok(())
}

#[tokio::test]
async fn nobody_floods_the_addresses_of_others() -> Result<()> {
    let (server, mut mailbox) = start(&["--login-attempts", "2"]).await?;
    let mut paula = browser(&server).await?;
    paula.login("paula", "paula").await?;
    let victim = json!({ "email": "victim@example.org" });
    let mut statuses = Vec::new();
    for _ in 0..3 {
        let (status, _) = paula
            .call("allauth_account_email_post", victim.clone())
            .await?;
        statuses.push(status);
        paula
            .call("allauth_account_email_delete", victim.clone())
            .await?;
    }
    assert_eq!(
        statuses,
        [
            StatusCode::OK,
            StatusCode::OK,
            StatusCode::TOO_MANY_REQUESTS
        ]
    );
    for _ in 0..2 {
        mailbox.next().await?;
    }
    assert!(mailbox.stays_empty().await);
    Ok(())
}

#[tokio::test]
async fn a_code_signs_in() -> Result<()> {
    let (server, mut mailbox) = start(&["--login-by-code"]).await?;
    let mut paula = browser(&server).await?;
    let ask = "allauth_auth_code_request_post";
    assert_eq!(
        paula.call(CONFIRM, json!({ "code": "ABCDEF" })).await?.0,
        StatusCode::CONFLICT
    );
    let known = paula
        .call(ask, json!({ "email": "paula@example.org" }))
        .await?;
    let mut nobody = browser(&server).await?;
    let unknown = nobody
        .call(ask, json!({ "email": "nobody@example.org" }))
        .await?;
    assert_eq!(known, unknown);
    assert_eq!(known.0, StatusCode::UNAUTHORIZED);
    let waits = json!({ "id": "login_by_code", "is_pending": true });
    assert!(
        known.1["data"]["flows"]
            .as_array()
            .unwrap()
            .contains(&waits)
    );
    let mail = mailbox.next().await?;
    assert_eq!(mail.to, "paula@example.org");
    let code = mail.code()?;
    assert_eq!(code.len(), 6, "{}", mail.text);
    assert_eq!(
        paula
            .call("allauth_auth_code_resend_post", Value::Null)
            .await?
            .0,
        StatusCode::TOO_MANY_REQUESTS
    );
    // Another browser's code is none of this one's.
    let other = nobody.call(CONFIRM, json!({ "code": code })).await?;
    assert_eq!(
        (other.0, error(&other.1)),
        (StatusCode::BAD_REQUEST, "incorrect_code")
    );
    // Of those who show it at the same time, one is signed in.
    let uses = (0..4).map(|_| {
        let mut browser = paula.clone();
        let body = json!({ "code": code.to_lowercase() });
        async move { browser.call(CONFIRM, body).await }
    });
    let mut statuses = Vec::new();
    for outcome in join_all(uses).await {
        statuses.push(outcome?.0);
    }
    assert_eq!(
        statuses
            .iter()
            .filter(|status| **status == StatusCode::OK)
            .count(),
        1
    );
    assert!(
        statuses
            .iter()
            .all(|status| [StatusCode::OK, StatusCode::CONFLICT].contains(status))
    );

    // Three wrong codes are the end; sent again, it is another code.
    let mut peter = browser(&server).await?;
    peter
        .call(ask, json!({ "email": "peter@example.org" }))
        .await?;
    let first = mailbox.next().await?.code()?;
    let ago = "UPDATE session SET data = jsonb_set(data, '{stage,at}', to_jsonb((data->'stage'->>'at')::float8 - 60))
               WHERE data->'stage' ? 'at'";
    server.db.execute(ago, &[]).await?;
    let resent = peter
        .call("allauth_auth_code_resend_post", Value::Null)
        .await?;
    assert_eq!(resent, (StatusCode::OK, json!({ "status": 200 })));
    let second = mailbox.next().await?.code()?;
    for code in [first.as_str(), "BBBBBB", "CCCCCC"] {
        assert_eq!(
            peter.call(CONFIRM, json!({ "code": code })).await?.0,
            StatusCode::BAD_REQUEST
        );
    }
    assert_eq!(
        peter.call(CONFIRM, json!({ "code": second })).await?.0,
        StatusCode::CONFLICT
    );
    Ok(())
}

#[tokio::test]
async fn visitors_sign_up_where_they_may() -> Result<()> {
    let (server, mut mailbox) = start(&[]).await?;
    let signup = "allauth_auth_signup_post";
    let new = |name: &str, email: &str, password: &str| json!({ "username": name, "email": email, "password": password });
    let good = new("nora", "nora@example.org", "Another-pass-77");
    let mut visitor = browser(&server).await?;
    assert_eq!(
        visitor.call(signup, good.clone()).await?.0,
        StatusCode::FORBIDDEN
    );
    let mut paula = browser(&server).await?;
    paula.login("paula", "paula").await?;
    assert_eq!(
        paula.call(signup, good.clone()).await?.0,
        StatusCode::CONFLICT
    );
    for (key, value) in [
        ("LOGIN_ENABLE_REG", "True"),
        ("LOGIN_SIGNUP_MAIL_RESTRICTION", "@example.org"),
    ] {
        server
            .db
            .execute(
                "INSERT INTO setting (key, value) VALUES ($1, $2)",
                &[&key, &value],
            )
            .await?;
    }
    server
        .db
        .execute(
            "INSERT INTO setting (key, value)
             SELECT 'SIGNUP_GROUP', id::text FROM user_group WHERE name = 'paula'",
            &[],
        )
        .await?;
    let (_, body) = visitor.call("allauth_config_get", Value::Null).await?;
    assert_eq!(body["data"]["account"]["is_open_for_signup"], true);
    for (sent, expected, code) in [
        (
            new("nora", "nora@example.org", "nora"),
            400,
            "password_too_similar",
        ),
        (
            new("no ra", "nora@example.org", "Another-pass-77"),
            400,
            "invalid",
        ),
        (
            new("paula", "nora@example.org", "Another-pass-77"),
            400,
            "username_taken",
        ),
        (
            new("nora", "PAULA@example.org", "Another-pass-77"),
            400,
            "email_taken",
        ),
        (
            new("nora", "nora@other.example", "Another-pass-77"),
            400,
            "invalid",
        ),
        (
            json!({ "username": "nora", "password": "Another-pass-77" }),
            400,
            "required",
        ),
        (
            json!({ "email": "nora@example.org", "password": "Another-pass-77" }),
            400,
            "required",
        ),
    ] {
        let (status, body) = visitor.call(signup, sent).await?;
        assert_eq!((status.as_u16(), error(&body)), (expected, code), "{body}");
    }
    server.db.execute("DELETE FROM login_failure", &[]).await?;
    // Of those who choose the same name at the same time, one is first.
    let tries = (0..4).map(|_| {
        let mut browser = visitor.clone();
        let body = good.clone();
        async move { Ok::<_, anyhow::Error>((browser.call(signup, body).await?, browser)) }
    });
    let mut signed_up = None;
    for outcome in join_all(tries).await {
        let ((status, body), browser) = outcome?;
        if status == StatusCode::OK {
            assert!(signed_up.replace(browser).is_none());
        } else {
            assert!(
                ["username_taken", "email_taken"].contains(&error(&body)),
                "{body}"
            );
        }
    }
    let mut nora = signed_up.unwrap();
    let (_, me) = nora.get("/api/user/me/").await?;
    assert_eq!(
        (&me["username"], &me["groups"][0]["name"]),
        (&json!("nora"), &json!("paula"))
    );
    assert_eq!(
        (&me["is_staff"], &me["is_superuser"]),
        (&json!(false), &json!(false))
    );
    let key = mailbox.next().await?.after("/web/verify-email/")?;
    nora.call("allauth_auth_email_verify_post", json!({ "key": key }))
        .await?;
    let (_, body) = nora.call("allauth_account_email_get", Value::Null).await?;
    assert_eq!(
        body["data"],
        json!([{ "email": "nora@example.org", "verified": true, "primary": true }])
    );
    Ok(())
}

#[tokio::test]
async fn a_mail_server_that_is_away_is_told_of() -> Result<()> {
    let (server, mailbox) = start(&[]).await?;
    drop(mailbox);
    let closed = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
    let port = closed.local_addr()?.port().to_string();
    drop(closed);
    let away = Server::start_with(&[
        "--site-url",
        "http://shop.example.com",
        "--email-host",
        "127.0.0.1",
        "--email-port",
        &port,
        "--email-security",
        "none",
        "--email-sender",
        "stock@shop.example.com",
    ])
    .await?;
    away.user("paula", &[]).await?;
    away.db
        .execute(
            "UPDATE app_user SET email = 'paula@example.org' WHERE username = 'paula'",
            &[],
        )
        .await?;
    let mut paula = Browser::new(&away.url);
    paula.login("paula", "paula").await?;
    let own = json!({ "email": "paula@example.org" });
    for _ in 0..2 {
        // What could not be sent counts as not sent.
        let (status, body) = paula.call("allauth_account_email_put", own.clone()).await?;
        assert_eq!(status, StatusCode::SERVICE_UNAVAILABLE, "{body}");
    }
    assert!(server.get("/api/").await?["email_configured"] == true);
    Ok(())
}
