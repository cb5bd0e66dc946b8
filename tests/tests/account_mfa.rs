//! Second factors: authenticator apps, recovery codes, trusted browsers, and what passwords alone
//! can't do any more.

use anyhow::{Context as _, Result};
use ferrostock_tests::second_factor::{AUTHENTICATE, SHOW, TRUST, show_code, with_app};
use ferrostock_tests::{Browser, Server, answer, pending};
use futures::future::join_all;
use reqwest::{Method, StatusCode};
use serde_json::{Value, json};
use totp_rs::Secret;

const ME: &str = "/api/user/me/";
const SETUP: &str = "allauth_account_authenticators_totp_post";
const CODES: &str = "allauth_account_authenticators_recovery_codes_get";

#[tokio::test]
async fn an_app_is_set_up_used_and_removed() -> Result<()> {
    let server = Server::start().await?;
    server.user("paula", &[]).await?;
    let mut browser = Browser::new(&server.url);
    browser.login("paula", "paula").await?;
    let wrong = json!({ "code": "000000" });
    let (status, body) = browser.call(SETUP, wrong.clone()).await?;
    assert_eq!(status, StatusCode::BAD_REQUEST);
    assert_eq!(
        body["errors"],
        json!([{ "message": "Incorrect code.", "code": "incorrect_code", "param": "code" }])
    );
    assert_eq!(
        browser.call(CODES, Value::Null).await?,
        (StatusCode::NOT_FOUND, json!({ "status": 404 }))
    );
    let (_, body) = browser.call(SHOW, Value::Null).await?;
    let url = body["meta"]["totp_url"].as_str().context("no address")?;
    assert!(
        url.starts_with("otpauth://totp/") && url.contains("paula"),
        "{url}"
    );
    browser
        .call("allauth_auth_session_delete", Value::Null)
        .await?;

    let (mut browser, app) = with_app(&server, "paula").await?;
    let (status, body) = browser.call(SHOW, Value::Null).await?;
    assert_eq!(
        (status, &body["data"]["type"]),
        (StatusCode::OK, &json!("totp"))
    );
    assert_eq!(body["data"]["last_used_at"], Value::Null);
    // No code sets up another beside it, also not a right one.
    for code in [wrong, json!({ "code": app.code(0)? })] {
        let (status, body) = browser.call(SETUP, code).await?;
        assert_eq!(
            (status, &body["errors"][0]["code"]),
            (StatusCode::BAD_REQUEST, &json!("incorrect_code"))
        );
    }
    let (_, body) = browser
        .call("allauth_account_authenticators_get", Value::Null)
        .await?;
    let kinds: Vec<_> = body["data"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| &one["type"])
        .collect();
    assert_eq!(kinds, ["totp", "recovery_codes"]);
    assert_eq!(body["data"][1]["unused_code_count"], 10);
    assert!(body["data"][0].get("total_code_count").is_none());

    // What is stored tells neither the secret nor a code.
    let row = server.db.query_one("SELECT secret FROM totp", &[]).await?;
    let sealed: Vec<u8> = row.try_get(0)?;
    let plain =
        Secret::try_from_base32(&app.secret).map_err(|error| anyhow::anyhow!("{error:?}"))?;
    assert!(!sealed.windows(20).any(|window| window == plain.as_bytes()));

    // A password alone is not enough any more, in whatever way it is shown.
    let basic = server.request_as(Method::GET, "/api/user/me/token/", "paula", "paula");
    assert_eq!(basic.send().await?.status(), StatusCode::UNAUTHORIZED);
    let mut other = Browser::new(&server.url);
    let (status, body) = other.login("paula", "paula").await?;
    assert_eq!(status, StatusCode::UNAUTHORIZED);
    assert_eq!(
        pending(&body),
        Some(&json!({
            "id": "mfa_authenticate",
            "is_pending": true,
            "types": ["recovery_codes", "totp"],
        }))
    );
    assert_eq!(other.get(ME).await?.0, StatusCode::UNAUTHORIZED);
    let (status, body) = other.call("allauth_auth_session_get", Value::Null).await?;
    assert_eq!(status, StatusCode::UNAUTHORIZED);
    assert!(pending(&body).is_some());
    let (status, _) = other.call("allauth_account_email_get", Value::Null).await?;
    assert_eq!(status, StatusCode::UNAUTHORIZED);

    let (status, body) = other.call(AUTHENTICATE, json!({ "code": "0" })).await?;
    assert_eq!(
        (status, &body["errors"][0]["code"]),
        (StatusCode::BAD_REQUEST, &json!("incorrect_code"))
    );
    // The code that set the app up is used.
    let used = json!({ "code": app.code(-1)? });
    assert_eq!(
        other.call(AUTHENTICATE, used).await?.0,
        StatusCode::BAD_REQUEST
    );
    let before = other.cookie("sessionid").to_owned();
    let right = json!({ "code": app.code(0)? });
    let (status, body) = show_code(&mut other, &app.code(0)?).await?;
    assert_eq!(status, StatusCode::OK, "{body}");
    let methods = body["data"]["methods"].as_array().unwrap();
    assert_eq!(
        (&methods[1]["method"], &methods[1]["type"]),
        (&json!("mfa"), &json!("totp"))
    );
    assert!(methods[1]["id"].is_i64(), "{body}");
    assert_ne!(other.cookie("sessionid"), before);
    assert_eq!(other.get(ME).await?.0, StatusCode::OK);
    let (status, _) = other.call(AUTHENTICATE, right).await?;
    assert_eq!(status, StatusCode::UNAUTHORIZED);

    let removal = "allauth_account_authenticators_totp_delete";
    // Also where there is none any more.
    for _ in 0..2 {
        assert_eq!(
            other.call(removal, Value::Null).await?,
            (StatusCode::OK, json!({ "status": 200 }))
        );
    }
    assert_eq!(
        other.call(CODES, Value::Null).await?.0,
        StatusCode::NOT_FOUND
    );
    let mut again = Browser::new(&server.url);
    assert_eq!(again.login("paula", "paula").await?.0, StatusCode::OK);
    Ok(())
}

#[tokio::test]
async fn a_code_signs_one_browser_in() -> Result<()> {
    const LIMITS: [&str; 4] = [
        "--login-attempts",
        "100",
        "--login-attempts-per-address",
        "1000",
    ];
    let server = Server::start_with(&LIMITS).await?;
    server.user("paula", &[]).await?;
    let (mut owner, app) = with_app(&server, "paula").await?;
    let (_, body) = owner.call(CODES, Value::Null).await?;
    let recovery = body["data"]["unused_codes"][3].clone();
    for shown in [json!(app.code(0)?), recovery] {
        let mut browsers = Vec::new();
        for _ in 0..20 {
            let mut browser = Browser::new(&server.url);
            let (_, body) = browser.login("paula", "paula").await?;
            assert!(pending(&body).is_some(), "{body}");
            browsers.push(browser);
        }
        let code = shown.as_str().context("no code")?;
        let attempts = browsers.iter_mut().map(|browser| show_code(browser, code));
        let mut went_well = 0;
        for outcome in join_all(attempts).await {
            let (status, body) = outcome?;
            went_well += usize::from(status == StatusCode::OK);
            assert!(
                [StatusCode::OK, StatusCode::BAD_REQUEST].contains(&status),
                "{status} {body}"
            );
        }
        assert_eq!(went_well, 1, "{shown}");
    }
    let (_, body) = owner.call(CODES, Value::Null).await?;
    assert_eq!(body["data"]["unused_code_count"], 9);
    assert_eq!(
        body["data"]["unused_codes"].as_array().map(Vec::len),
        Some(9)
    );
    Ok(())
}

#[tokio::test]
async fn recovery_codes_are_made_anew() -> Result<()> {
    let server = Server::start().await?;
    server.user("paula", &[]).await?;
    let renew = "allauth_account_authenticators_recovery_codes_post";
    let mut without = Browser::new(&server.url);
    without.login("paula", "paula").await?;
    let (status, body) = without.call(renew, Value::Null).await?;
    assert_eq!(status, StatusCode::BAD_REQUEST);
    assert_eq!(body["errors"][0]["code"], "cannot_generate_recovery_codes");

    let (mut owner, _) = with_app(&server, "paula").await?;
    let (_, old) = owner.call(CODES, Value::Null).await?;
    let (status, new) = owner.call(renew, Value::Null).await?;
    assert_eq!(
        (status, &new["data"]["total_code_count"]),
        (StatusCode::OK, &json!(10))
    );
    assert_ne!(old["data"]["unused_codes"], new["data"]["unused_codes"]);
    let mut browser = Browser::new(&server.url);
    browser.login("paula", "paula").await?;
    for (codes, expected) in [(old, StatusCode::BAD_REQUEST), (new, StatusCode::OK)] {
        let code = codes["data"]["unused_codes"][0].as_str().unwrap();
        let typed = format!("{} {}", &code[..4], &code[4..]);
        let (status, body) = show_code(&mut browser, &typed).await?;
        assert_eq!(status, expected, "{body}");
    }
    Ok(())
}

#[tokio::test]
async fn some_changes_ask_for_a_recent_proof() -> Result<()> {
    let server = Server::start().await?;
    server.user("paula", &[]).await?;
    let (mut browser, app) = with_app(&server, "paula").await?;
    let long_ago = "UPDATE session SET data = jsonb_set(data, '{methods,0,at}', '1000.0')";
    server.db.execute(long_ago, &[]).await?;
    for id in [
        CODES,
        "allauth_account_authenticators_recovery_codes_post",
        "allauth_account_authenticators_totp_delete",
    ] {
        let (status, body) = browser.call(id, Value::Null).await?;
        assert_eq!(status, StatusCode::UNAUTHORIZED, "{id}");
        assert_eq!(body["meta"], json!({ "is_authenticated": true }));
        assert_eq!(
            body["data"]["flows"],
            json!([
                { "id": "reauthenticate" },
                { "id": "mfa_reauthenticate", "types": ["recovery_codes", "totp"] },
            ])
        );
        assert_eq!(body["data"]["user"]["username"], "paula");
    }
    let again = "allauth_auth_2fa_reauthenticate_post";
    let (status, _) = browser.call(again, json!({ "code": "1" })).await?;
    assert_eq!(status, StatusCode::BAD_REQUEST);
    let right = json!({ "code": app.code(0)? });
    let (status, body) = browser.call(again, right.clone()).await?;
    assert_eq!(status, StatusCode::OK);
    let method = &body["data"]["methods"][1];
    assert!(method["id"].is_i64() && method.get("reauthenticated").is_none());
    assert_eq!(browser.call(again, right).await?.0, StatusCode::BAD_REQUEST);
    assert_eq!(browser.call(CODES, Value::Null).await?.0, StatusCode::OK);
    Ok(())
}

#[tokio::test]
async fn guessing_codes_is_slowed() -> Result<()> {
    let server = Server::start_with(&["--login-attempts", "3"]).await?;
    server.user("paula", &[]).await?;
    let (_, app) = with_app(&server, "paula").await?;
    let mut browser = Browser::new(&server.url);
    browser.login("paula", "paula").await?;
    for expected in [400, 400, 400, 429] {
        let (status, _) = browser.call(AUTHENTICATE, json!({ "code": "0" })).await?;
        assert_eq!(status.as_u16(), expected);
    }
    // A new sign-in does not make the guesses undone.
    let mut another = Browser::new(&server.url);
    assert_eq!(
        another.login("paula", "paula").await?.0,
        StatusCode::UNAUTHORIZED
    );
    let right = json!({ "code": app.code(0)? });
    assert_eq!(
        another.call(AUTHENTICATE, right).await?.0,
        StatusCode::TOO_MANY_REQUESTS
    );
    Ok(())
}

#[tokio::test]
async fn a_trusted_browser_is_not_asked_again() -> Result<()> {
    let server = Server::start().await?;
    server.user("paula", &[]).await?;
    server.user("peter", &[]).await?;
    let (_, app) = with_app(&server, "paula").await?;
    let (_, other_app) = with_app(&server, "peter").await?;
    let mut browser = Browser::new(&server.url);
    browser.login("paula", "paula").await?;
    let (status, _) = browser.call(TRUST, json!({ "trust": true })).await?;
    assert_eq!(status, StatusCode::UNAUTHORIZED);
    let right = json!({ "code": app.code(0)? });
    let (status, body) = browser.call(AUTHENTICATE, right).await?;
    assert_eq!(status, StatusCode::UNAUTHORIZED);
    assert_eq!(pending(&body).unwrap()["id"], "mfa_trust");
    assert_eq!(browser.get(ME).await?.0, StatusCode::UNAUTHORIZED);
    assert_eq!(
        browser.call(TRUST, json!({})).await?.0,
        StatusCode::BAD_REQUEST
    );
    let (status, body) = browser.call(TRUST, json!({ "trust": true })).await?;
    assert_eq!(status, StatusCode::OK, "{body}");
    assert_eq!(browser.get(ME).await?.0, StatusCode::OK);

    browser
        .call("allauth_auth_session_delete", Value::Null)
        .await?;
    assert_eq!(browser.login("paula", "paula").await?.0, StatusCode::OK);
    browser
        .call("allauth_auth_session_delete", Value::Null)
        .await?;
    // Trusted is the browser of a user, not the browser of everybody.
    let (status, body) = browser.login("peter", "peter").await?;
    assert_eq!(status, StatusCode::UNAUTHORIZED);
    assert_eq!(pending(&body).unwrap()["id"], "mfa_authenticate");
    let right = json!({ "code": other_app.code(0)? });
    browser.call(AUTHENTICATE, right).await?;
    assert_eq!(
        browser.call(TRUST, json!({ "trust": false })).await?.0,
        StatusCode::OK
    );
    // A new password ends the trust.
    server
        .db
        .execute(
            "UPDATE app_user SET password = password || '' , first_name = 'x' WHERE username = 'paula'",
            &[],
        )
        .await?;
    let kept: i64 = server
        .db
        .query_one("SELECT count(*) FROM trusted_browser", &[])
        .await?
        .try_get(0)?;
    assert_eq!(kept, 1);
    server
        .db
        .execute(
            "UPDATE app_user SET password = '!' WHERE username = 'paula'",
            &[],
        )
        .await?;
    let kept: i64 = server
        .db
        .query_one("SELECT count(*) FROM trusted_browser", &[])
        .await?
        .try_get(0)?;
    assert_eq!(kept, 0);
    let response = browser.request(Method::GET, ME).send().await?;
    assert_eq!(answer(response).await?.1["username"], "peter");
    Ok(())
}
