//! What a provider says signs in, and nothing that somebody else says.

use anyhow::{Context as _, Result, ensure};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use ferrostock_tests::oauth::{encoded, location};
use ferrostock_tests::{Browser, Issuer, answer};
use futures::future::join_all;
use reqwest::{Method, StatusCode};
use serde_json::{Value, json};
use sha2::{Digest as _, Sha256};

use crate::world::{
    ACCOUNTS, CALLBACK, DISCONNECT, ME, SIGNUP_SHOWN, World, ask, begin, come_back, error, flow,
    me, value,
};

#[tokio::test]
async fn clients_are_told_of_the_providers() -> Result<()> {
    let world = World::start(&[]).await?;
    let mut browser = world.browser().await?;
    let provider = json!({
        "id": "home",
        "name": "Home",
        "client_id": Issuer::CLIENT,
        "openid_configuration_url": format!("{}/.well-known/openid-configuration", world.issuer.url),
        "flows": ["provider_redirect", "provider_token"],
    });
    let (_, body) = browser.call("allauth_config_get", Value::Null).await?;
    assert_eq!(
        body["data"]["socialaccount"],
        json!({ "providers": [provider] })
    );
    let (_, body) = browser
        .call("allauth_auth_session_get", Value::Null)
        .await?;
    for id in ["provider_redirect", "provider_token"] {
        assert_eq!(
            flow(&body, id),
            Some(&json!({ "id": id, "providers": ["home"] }))
        );
    }
    let (status, body) = browser.call(ACCOUNTS, Value::Null).await?;
    assert_eq!(status, StatusCode::UNAUTHORIZED, "{body}");
    let mut paula = world.user("paula").await?;
    let none = (StatusCode::OK, json!({ "status": 200, "data": [] }));
    assert_eq!(paula.call(ACCOUNTS, Value::Null).await?, none);
    assert_eq!(
        browser.call(SIGNUP_SHOWN, Value::Null).await?,
        (StatusCode::CONFLICT, json!({ "status": 409 }))
    );

    // The administrators can turn it off.
    let asked = begin(&mut browser, "home", "login", "/").await?;
    world.set("LOGIN_ENABLE_SSO", "False").await?;
    let (_, body) = browser.call("allauth_config_get", Value::Null).await?;
    assert_eq!(body["data"]["socialaccount"], json!({ "providers": [] }));
    let (_, body) = browser
        .call("allauth_auth_session_get", Value::Null)
        .await?;
    assert_eq!(flow(&body, "provider_redirect"), None);
    let (status, body) = answer(ask(&mut browser, "home", "login", "/").await?).await?;
    assert_eq!(status, StatusCode::BAD_REQUEST);
    assert_eq!(error(&body), ("unknown_provider", "provider"));
    let (status, body) = world
        .show(&mut browser, "login", &world.issuer.claims("7"))
        .await?;
    assert_eq!(status, StatusCode::BAD_REQUEST);
    assert_eq!(error(&body), ("unknown_provider", "provider"));
    let back = come_back(&mut browser, CALLBACK, &value(&asked, "state")?).await?;
    assert_eq!(
        location(&back)?,
        "/?error=permission_denied&error_process=login"
    );
    assert!(world.issuer.redeemed().is_empty());
    Ok(())
}

#[tokio::test]
async fn a_connected_account_signs_in_until_it_is_disconnected() -> Result<()> {
    let world = World::start(&[]).await?;
    let mut paula = world.user("paula").await?;
    let mut claims = world.issuer.claims("7");
    claims["preferred_username"] = json!("p");
    let end = world.go(&mut paula, "connect", claims.clone()).await?;
    assert_eq!(end, "/web/?a=b");
    let (_, body) = paula.call(ACCOUNTS, Value::Null).await?;
    assert_eq!(body["data"][0]["uid"], "7");
    assert_eq!(body["data"][0]["display"], "p");
    assert_eq!(body["data"][0]["provider"]["id"], "home");
    // Once more changes nothing.
    world.go(&mut paula, "connect", claims.clone()).await?;
    assert_eq!(
        paula.call(ACCOUNTS, Value::Null).await?.1["data"]
            .as_array()
            .map(Vec::len),
        Some(1)
    );

    let mut browser = world.browser().await?;
    let asked = begin(&mut browser, "home", "login", "/web/").await?;
    assert_eq!(value(&asked, "response_type")?, "code");
    assert_eq!(value(&asked, "scope")?, "openid profile email");
    assert_eq!(value(&asked, "client_id")?, Issuer::CLIENT);
    let redirect_uri = value(&asked, "redirect_uri")?;
    assert_eq!(redirect_uri, format!("{}{CALLBACK}", world.server.url));
    claims["nonce"] = json!(value(&asked, "nonce")?);
    world.issuer.says(&claims)?;
    let csrf = browser.cookie("csrftoken").to_owned();
    let back = come_back(&mut browser, CALLBACK, &value(&asked, "state")?).await?;
    assert_eq!(location(&back)?, "/web/");
    assert_ne!(browser.cookie("csrftoken"), csrf);
    // The code went along with its verifier, the secret in the way that the provider asks for.
    let form = world.issuer.redeemed().pop().context("no code")?;
    let challenge = URL_SAFE_NO_PAD.encode(Sha256::digest(&form["code_verifier"]));
    assert_eq!(value(&asked, "code_challenge")?, challenge);
    assert_eq!(value(&asked, "code_challenge_method")?, "S256");
    assert_eq!(form["code"], "a code");
    assert_eq!(form["redirect_uri"], redirect_uri);
    assert_eq!(form["client_secret"], Issuer::SECRET);
    let (status, body) = browser
        .call("allauth_auth_session_get", Value::Null)
        .await?;
    assert_eq!(status, StatusCode::OK);
    assert_eq!(body["data"]["user"]["username"], "paula");
    let method = &body["data"]["methods"][0];
    assert_eq!(
        (&method["method"], &method["provider"], &method["uid"]),
        (&json!("socialaccount"), &json!("home"), &json!("7"))
    );
    assert_eq!(me(&mut browser).await?, "paula");

    // An app does it with the token.
    let mut app = world.browser().await?;
    let before = app.cookie("sessionid").to_owned();
    let (status, body) = world
        .show(&mut app, "login", &world.issuer.claims("7"))
        .await?;
    assert_eq!(status, StatusCode::OK, "{body}");
    assert_eq!(body["data"]["user"]["username"], "paula");
    assert_ne!(app.cookie("sessionid"), before);

    let unknown = json!({ "provider": "home", "account": "8" });
    let (status, body) = paula.call(DISCONNECT, unknown).await?;
    assert_eq!(status, StatusCode::BAD_REQUEST);
    assert_eq!(
        body,
        json!({
            "status": 400,
            "errors": [{ "message": "Unknown account.", "code": "account_not_found" }],
        })
    );
    let account = json!({ "provider": "home", "account": "7" });
    let (status, body) = paula.call(DISCONNECT, account.clone()).await?;
    assert_eq!((status, &body["data"]), (StatusCode::OK, &json!([])));
    let (status, body) = world
        .show(
            &mut world.browser().await?,
            "login",
            &world.issuer.claims("7"),
        )
        .await?;
    assert_eq!(
        (status, body),
        (StatusCode::FORBIDDEN, json!({ "status": 403 }))
    );
    let mut browser = world.browser().await?;
    let end = world
        .go(&mut browser, "login", world.issuer.claims("7"))
        .await?;
    assert_eq!(end, "/web/?a=b&error=signup_closed&error_process=login");
    assert_eq!(browser.get(ME).await?.0, StatusCode::UNAUTHORIZED);

    for (what, detail) in [
        ("provider.connect", r#"{"provider": "home"}"#),
        ("login", r#"{"methods": ["socialaccount"]}"#),
        ("provider.disconnect", r#"{"provider": "home"}"#),
        (
            "login",
            r#"{"provider": "home", "reason": "signup_closed"}"#,
        ),
    ] {
        let sql = format!(
            "SELECT count(*) FROM audit_event WHERE what = '{what}' AND detail @> '{detail}'"
        );
        assert!(world.count(&sql).await? > 0, "{what} {detail}");
    }
    Ok(())
}

#[tokio::test]
async fn a_sign_in_ends_once_and_in_the_browser_that_began_it() -> Result<()> {
    let world = World::start(&[]).await?;
    let mut paula = world.user("paula").await?;
    world
        .go(&mut paula, "connect", world.issuer.claims("7"))
        .await?;
    let prepared = async |browser: &mut Browser| -> Result<String> {
        let asked = begin(browser, "home", "login", "/web/").await?;
        let mut claims = world.issuer.claims("7");
        claims["nonce"] = json!(value(&asked, "nonce")?);
        world.issuer.says(&claims)?;
        value(&asked, "state")
    };
    let refused = async |browser: &mut Browser, path: &str, state: &str| -> Result<()> {
        let back = come_back(browser, path, state).await?;
        ensure!(
            back.status() == StatusCode::BAD_REQUEST,
            "{state}: {}",
            back.status()
        );
        ensure!(browser.get(ME).await?.0 == StatusCode::UNAUTHORIZED);
        Ok(())
    };
    let mut browser = world.browser().await?;
    let state = prepared(&mut browser).await?;
    let times = world.issuer.redeemed().len();
    // Another state, none, and one that no database takes.
    for wrong in ["", "x", "a\0b", &state[1..]] {
        refused(&mut browser, CALLBACK, wrong).await?;
    }
    // Another browser, with or without a sign-in of its own.
    let mut other = world.browser().await?;
    refused(&mut other, CALLBACK, &state).await?;
    prepared(&mut other).await?;
    refused(&mut other, CALLBACK, &state).await?;
    // Another provider's page.
    let elsewhere = CALLBACK.replace("home", "other");
    let back = come_back(&mut browser, &elsewhere, &state).await?;
    assert_eq!(back.status(), StatusCode::NOT_FOUND);
    // Nothing was asked for all that, and nothing is lost.
    assert_eq!(world.issuer.redeemed().len(), times);
    let state = prepared(&mut browser).await?;
    let mut twin = browser.clone();
    let back = come_back(&mut browser, CALLBACK, &state).await?;
    assert_eq!(location(&back)?, "/web/");
    assert_eq!(me(&mut browser).await?, "paula");
    refused(&mut twin, CALLBACK, &state).await?;

    // Of many that come back at the same time, one is let in.
    let mut browser = world.browser().await?;
    let state = prepared(&mut browser).await?;
    let racing = (0..6).map(|_| {
        let (mut browser, state) = (browser.clone(), state.clone());
        async move { come_back(&mut browser, CALLBACK, &state).await }
    });
    let mut let_in = 0;
    for back in join_all(racing).await {
        let back = back?;
        match back.status() {
            StatusCode::SEE_OTHER => let_in += 1,
            status => assert_eq!(status, StatusCode::BAD_REQUEST),
        }
    }
    assert_eq!(let_in, 1);

    // It must not take too long.
    let mut browser = world.browser().await?;
    let state = prepared(&mut browser).await?;
    let late = "UPDATE provider_login SET expires = now() - interval '1 second'";
    world.server.db.execute(late, &[]).await?;
    refused(&mut browser, CALLBACK, &state).await?;

    // Who gives up at the provider is told so; so is whoever comes with another's answer.
    for (parameter, value, error) in [
        ("error", "access_denied", "cancelled"),
        ("error", "server_error", "unknown"),
        ("iss", "https://other.example", "unknown"),
        ("x", "y", "unknown"),
    ] {
        let mut browser = world.browser().await?;
        let state = prepared(&mut browser).await?;
        let mut fields = vec![("state", state.as_str()), (parameter, value)];
        if parameter == "iss" {
            fields.push(("code", "a code"));
        }
        let path = format!("{CALLBACK}?{}", encoded(&fields)?);
        let back = browser.fetch(browser.request(Method::GET, &path)).await?;
        let told = format!("/web/?error={error}&error_process=login");
        assert_eq!(location(&back)?, told, "{value}");
        assert_eq!(browser.get(ME).await?.0, StatusCode::UNAUTHORIZED);
    }
    Ok(())
}

#[tokio::test]
async fn browsers_are_only_sent_back_to_this_site() -> Result<()> {
    let world = World::start(&[]).await?;
    let mut browser = world.browser().await?;
    let own = format!("{}/web/#/x", world.server.url);
    let asked = begin(&mut browser, "home", "login", &own).await?;
    let back = come_back(&mut browser, CALLBACK, &value(&asked, "state")?).await?;
    let told = format!(
        "{}/web/?error=unknown&error_process=login#/x",
        world.server.url
    );
    assert_eq!(location(&back)?, told);
    for elsewhere in [
        "https://evil.example/",
        "//evil.example/",
        "/\\evil.example/",
        "javascript:alert(1)",
        &format!("{}.evil.example/", world.server.url),
        &format!("{}@evil.example/", world.server.url),
    ] {
        let (status, body) = answer(ask(&mut browser, "home", "login", elsewhere).await?).await?;
        assert_eq!(status, StatusCode::BAD_REQUEST, "{elsewhere}");
        assert_eq!(error(&body), ("invalid_url", "callback_url"), "{elsewhere}");
    }
    let (_, body) = answer(ask(&mut browser, "other", "login", "/").await?).await?;
    assert_eq!(error(&body), ("unknown_provider", "provider"));
    let (_, body) = answer(ask(&mut browser, "home", "redirect", "/").await?).await?;
    assert_eq!(error(&body).1, "process");
    // No other site begins a sign-in.
    browser.cookies.insert("csrftoken".into(), "another".into());
    let response = ask(&mut browser, "home", "login", "/").await?;
    assert_eq!(response.status(), StatusCode::FORBIDDEN);
    Ok(())
}

#[tokio::test]
async fn the_rules_of_every_sign_in_apply() -> Result<()> {
    let world = World::start(&[]).await?;
    for (user, subject) in [("paula", "7"), ("peter", "8")] {
        let mut browser = world.user(user).await?;
        let claims = world.issuer.claims(subject);
        let (status, body) = world.show(&mut browser, "connect", &claims).await?;
        assert_eq!(status, StatusCode::OK, "{body}");
    }
    // A second factor is asked for.
    world
        .server
        .db
        .execute(
            "INSERT INTO totp (user_id, secret, last_step)
             SELECT id, '', 0 FROM app_user WHERE username = 'paula'",
            &[],
        )
        .await?;
    let mut browser = world.browser().await?;
    let end = world
        .go(&mut browser, "login", world.issuer.claims("7"))
        .await?;
    assert_eq!(end, "/web/?a=b");
    assert_eq!(browser.get(ME).await?.0, StatusCode::UNAUTHORIZED);
    let (_, body) = browser
        .call("allauth_auth_session_get", Value::Null)
        .await?;
    let waits = flow(&body, "mfa_authenticate").context("no second factor")?;
    assert_eq!(waits["is_pending"], true);

    // Whoever is deactivated stays outside.
    let off = "UPDATE app_user SET is_active = false WHERE username = 'peter'";
    world.server.db.execute(off, &[]).await?;
    let mut browser = world.browser().await?;
    let end = world
        .go(&mut browser, "login", world.issuer.claims("8"))
        .await?;
    assert_eq!(end, "/web/?a=b&error=unknown&error_process=login");
    let (status, _) = world
        .show(&mut browser, "login", &world.issuer.claims("8"))
        .await?;
    assert_eq!(status, StatusCode::UNAUTHORIZED);
    assert_eq!(browser.get(ME).await?.0, StatusCode::UNAUTHORIZED);
    Ok(())
}
