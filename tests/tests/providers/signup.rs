//! Accounts for those who signed in with a provider and have none: made, asked for, and refused.

use anyhow::{Context as _, Result};
use futures::future::join_all;
use reqwest::StatusCode;
use serde_json::{Value, json};

use crate::world::{ME, SIGNUP, SIGNUP_SHOWN, World, error, flow, me};

const OPEN: (&str, &str) = ("LOGIN_ENABLE_SSO_REG", "True");
const ASK: (&str, &str) = ("LOGIN_SIGNUP_SSO_AUTO", "False");

/// What the provider says of somebody whom it knows well.
fn nora(world: &World) -> Value {
    let mut claims = world.issuer.claims("n-1");
    claims["preferred_username"] = json!("nora");
    claims["given_name"] = json!("Nora");
    claims["family_name"] = json!("Nord");
    claims["email"] = json!("nora@example.org");
    claims["email_verified"] = json!(true);
    claims
}

#[tokio::test]
async fn an_account_is_made_of_what_the_provider_tells() -> Result<()> {
    let world = World::start(&[OPEN]).await?;
    let db = &world.server.db;
    db.execute("INSERT INTO user_group (id, name) VALUES (900, 'new')", &[])
        .await?;
    world.set("SIGNUP_GROUP", "900").await?;
    let mut browser = world.browser().await?;
    assert_eq!(
        world.go(&mut browser, "login", nora(&world)).await?,
        "/web/?a=b"
    );
    assert_eq!(me(&mut browser).await?, "nora");
    let (_, body) = browser
        .call("allauth_auth_session_get", Value::Null)
        .await?;
    assert_eq!(body["data"]["user"]["has_usable_password"], false);
    assert_eq!(body["data"]["user"]["email"], "nora@example.org");
    let (_, body) = browser
        .call("allauth_account_email_get", Value::Null)
        .await?;
    let address = json!({ "email": "nora@example.org", "primary": true, "verified": true });
    assert_eq!(body["data"], json!([address]));
    let row = db
        .query_one(
            "SELECT first_name, last_name, is_staff OR is_superuser,
                    ARRAY(SELECT group_id FROM user_group_member WHERE user_id = app_user.id)
             FROM app_user WHERE username = 'nora'",
            &[],
        )
        .await?;
    assert_eq!(
        (row.get(0), row.get(1), row.get(2), row.get(3)),
        ("Nora", "Nord", false, vec![900_i64])
    );
    // Neither a form nor Basic takes a password that is none.
    for password in ["", "!"] {
        let mut other = world.browser().await?;
        let (status, _) = other.login("nora", password).await?;
        assert_eq!(status, StatusCode::BAD_REQUEST);
    }
    // The second time it is the same account, whatever it is called there by now.
    let mut claims = nora(&world);
    claims["preferred_username"] = json!("other");
    claims["email"] = json!("other@example.org");
    let mut browser = world.browser().await?;
    world.go(&mut browser, "login", claims).await?;
    assert_eq!(me(&mut browser).await?, "nora");
    Ok(())
}

#[tokio::test]
async fn many_first_sign_ins_make_one_account() -> Result<()> {
    let world = World::start(&[OPEN]).await?;
    let racing = (0..6).map(async |_| -> Result<StatusCode> {
        let mut browser = world.browser().await?;
        Ok(world.show(&mut browser, "login", &nora(&world)).await?.0)
    });
    for status in join_all(racing).await {
        assert_eq!(status?, StatusCode::OK);
    }
    assert_eq!(
        world.count("SELECT count(*) FROM provider_account").await?,
        1
    );
    assert_eq!(
        world
            .count("SELECT count(*) FROM app_user WHERE username = 'nora'")
            .await?,
        1
    );
    Ok(())
}

#[tokio::test]
async fn what_is_missing_is_asked_for() -> Result<()> {
    let world = World::start(&[OPEN, ASK, ("LOGIN_MAIL_REQUIRED", "True")]).await?;
    let db = &world.server.db;
    db.execute(
        "UPDATE app_user SET email = 'Paula@example.org' WHERE username = 'paula'",
        &[],
    )
    .await?;
    let mut browser = world.browser().await?;
    assert_eq!(
        world.go(&mut browser, "login", nora(&world)).await?,
        "/web/?a=b"
    );
    assert_eq!(browser.get(ME).await?.0, StatusCode::UNAUTHORIZED);
    let (_, body) = browser
        .call("allauth_auth_session_get", Value::Null)
        .await?;
    let waits = flow(&body, "provider_signup").context("nothing waits")?;
    assert_eq!(waits["is_pending"], true);
    assert_eq!(waits["provider"]["id"], "home");
    let (status, body) = browser.call(SIGNUP_SHOWN, Value::Null).await?;
    assert_eq!(status, StatusCode::OK);
    let address = json!({ "email": "nora@example.org", "primary": true, "verified": true });
    assert_eq!(body["data"]["email"], json!([address]));
    assert_eq!(body["data"]["account"]["uid"], "n-1");
    assert_eq!(body["data"]["account"]["display"], "nora@example.org");
    assert_eq!(body["data"]["account"]["provider"]["name"], "Home");
    assert_eq!(body["data"]["user"]["has_usable_password"], false);
    assert_eq!(body["data"]["user"]["username"], "nora");
    for (sent, code, param) in [
        (json!({ "username": "paula" }), "username_taken", "username"),
        (json!({ "username": "a b" }), "invalid", "username"),
        (
            json!({ "username": "x".repeat(151) }),
            "max_length",
            "username",
        ),
        (
            json!({ "email": "paula@example.org" }),
            "email_taken",
            "email",
        ),
        (json!({ "email": "nobody" }), "invalid", "email"),
    ] {
        let (status, body) = browser.call(SIGNUP, sent.clone()).await?;
        assert_eq!(status, StatusCode::BAD_REQUEST, "{sent}: {body}");
        assert_eq!(error(&body), (code, param), "{sent}: {body}");
    }
    world
        .set("LOGIN_SIGNUP_MAIL_RESTRICTION", "@shop.example")
        .await?;
    let (status, body) = browser.call(SIGNUP, json!({})).await?;
    assert_eq!(
        (status, error(&body)),
        (StatusCode::BAD_REQUEST, ("invalid", "email"))
    );
    world.set("LOGIN_SIGNUP_MAIL_RESTRICTION", "").await?;
    world.set("LOGIN_ENABLE_SSO_REG", "False").await?;
    let (status, body) = browser.call(SIGNUP, json!({})).await?;
    assert_eq!(
        (status, body),
        (StatusCode::FORBIDDEN, json!({ "status": 403 }))
    );
    world.set("LOGIN_ENABLE_SSO_REG", "True").await?;
    // Once, however often it is sent.
    let racing = (0..3).map(|_| {
        let mut browser = browser.clone();
        let sent = json!({ "username": "nora.nord", "email": "n@example.org" });
        async move { browser.call(SIGNUP, sent).await }
    });
    let mut outcomes = Vec::new();
    for outcome in join_all(racing).await {
        let (status, body) = outcome?;
        if status == StatusCode::OK {
            assert_eq!(body["data"]["user"]["username"], "nora.nord");
            assert_eq!(body["data"]["methods"][0]["method"], "socialaccount");
        }
        outcomes.push(status);
    }
    outcomes.sort();
    assert_eq!(
        outcomes,
        [StatusCode::OK, StatusCode::CONFLICT, StatusCode::CONFLICT]
    );
    // An address of one's own choice was not seen by the provider.
    let seen = "SELECT count(*) FROM email_address WHERE email = 'n@example.org' AND verified";
    assert_eq!(world.count(seen).await?, 0);

    // Of whom nothing is told, everything is asked.
    let mut browser = world.browser().await?;
    world
        .go(&mut browser, "login", world.issuer.claims("n-2"))
        .await?;
    let (_, body) = browser.call(SIGNUP_SHOWN, Value::Null).await?;
    assert_eq!(body["data"]["email"], json!([]));
    for (sent, param) in [
        (json!({}), "username"),
        (json!({ "username": "nick" }), "email"),
    ] {
        let (status, body) = browser.call(SIGNUP, sent).await?;
        assert_eq!(status, StatusCode::BAD_REQUEST);
        assert_eq!(error(&body), ("required", param));
    }
    world.set("LOGIN_MAIL_REQUIRED", "False").await?;
    let (status, body) = browser.call(SIGNUP, json!({ "username": "nick" })).await?;
    assert_eq!(status, StatusCode::OK, "{body}");
    assert_eq!(me(&mut browser).await?, "nick");
    Ok(())
}

#[tokio::test]
async fn an_address_is_no_way_into_an_account() -> Result<()> {
    let world = World::start(&[OPEN]).await?;
    let db = &world.server.db;
    let owned = "WITH who AS (UPDATE app_user SET email = 'nora@example.org'
                              WHERE username = 'paula' RETURNING id)
                 INSERT INTO email_address (user_id, email, verified, is_primary)
                 SELECT id, 'nora@example.org', true, true FROM who";
    db.execute(owned, &[]).await?;
    // The same address, the same name, or both: what is theirs stays theirs.
    for (subject, name, email) in [
        ("n-1", "nora", "Nora@Example.org"),
        ("n-2", "PAULA", "n@example.org"),
        ("n-3", "admin", "nora@example.org"),
    ] {
        let mut claims = nora(&world);
        claims["sub"] = json!(subject);
        claims["preferred_username"] = json!(name);
        claims["email"] = json!(email);
        let mut browser = world.browser().await?;
        assert_eq!(world.go(&mut browser, "login", claims).await?, "/web/?a=b");
        assert_eq!(browser.get(ME).await?.0, StatusCode::UNAUTHORIZED);
        let (_, body) = browser
            .call("allauth_auth_session_get", Value::Null)
            .await?;
        assert!(flow(&body, "provider_signup").is_some(), "{body}");
    }
    assert_eq!(
        world.count("SELECT count(*) FROM provider_account").await?,
        0
    );
    Ok(())
}

#[tokio::test]
async fn the_user_info_fills_what_the_token_leaves_out() -> Result<()> {
    let world = World::start(&[OPEN, ASK]).await?;
    let told = |subject: &str| {
        json!({
            "sub": subject,
            "email": "nora@example.org",
            "email_verified": "true",
            "preferred_username": "nora",
        })
    };
    let mut browser = world.browser().await?;
    world.issuer.tells(told("n-1"));
    world
        .go(&mut browser, "login", world.issuer.claims("n-1"))
        .await?;
    let (_, body) = browser.call(SIGNUP_SHOWN, Value::Null).await?;
    assert_eq!(body["data"]["email"][0]["email"], "nora@example.org");
    assert_eq!(body["data"]["email"][0]["verified"], true);
    // What is told of somebody else is not theirs.
    world.issuer.tells(told("n-2"));
    world
        .go(&mut browser, "login", world.issuer.claims("n-1"))
        .await?;
    let (_, body) = browser.call(SIGNUP_SHOWN, Value::Null).await?;
    assert_eq!(body["data"]["email"], json!([]));
    assert_eq!(body["data"]["account"]["uid"], "n-1");
    Ok(())
}
