//! Connecting accounts elsewhere, and disconnecting them.

use anyhow::Result;
use ferrostock_tests::oauth::location;
use futures::future::join_all;
use reqwest::StatusCode;
use serde_json::{Value, json};

use crate::world::{
    ACCOUNTS, CALLBACK, DISCONNECT, World, ask, begin, come_back, error, flow, value,
};

#[tokio::test]
async fn connecting_needs_who_is_signed_in_and_proved_it_lately() -> Result<()> {
    let world = World::start(&[]).await?;
    let mut nobody = world.browser().await?;
    let response = ask(&mut nobody, "home", "connect", "/").await?;
    assert_eq!(
        location(&response)?,
        "/?error=permission_denied&error_process=connect"
    );
    let (status, body) = world
        .show(&mut nobody, "connect", &world.issuer.claims("7"))
        .await?;
    assert_eq!(status, StatusCode::UNAUTHORIZED);
    assert!(flow(&body, "login").is_some());

    // Who signs out, or in as somebody else, on the way connects nothing.
    let mut paula = world.user("paula").await?;
    let asked = begin(&mut paula, "home", "connect", "/").await?;
    let mut claims = world.issuer.claims("7");
    claims["nonce"] = json!(value(&asked, "nonce")?);
    world.issuer.says(&claims)?;
    paula.login("paula", "paula").await?;
    paula
        .call("allauth_auth_session_delete", Value::Null)
        .await?;
    paula.login("peter", "peter").await?;
    let back = come_back(&mut paula, CALLBACK, &value(&asked, "state")?).await?;
    assert_eq!(back.status(), StatusCode::BAD_REQUEST);

    let mut paula = world.user("paula").await?;
    let long_ago = "UPDATE session SET data = jsonb_set(data, '{methods,0,at}', '1')";
    world.server.db.execute(long_ago, &[]).await?;
    let end = world
        .go(&mut paula, "connect", world.issuer.claims("7"))
        .await?;
    assert_eq!(
        end,
        "/web/?a=b&error=reauthentication_required&error_process=connect"
    );
    let (status, body) = world
        .show(&mut paula, "connect", &world.issuer.claims("7"))
        .await?;
    assert_eq!(status, StatusCode::UNAUTHORIZED);
    assert!(flow(&body, "reauthenticate").is_some(), "{body}");
    assert_eq!(
        world.count("SELECT count(*) FROM provider_account").await?,
        0
    );

    let again = json!({ "password": "paula" });
    paula
        .call("allauth_auth_reauthenticate_post", again)
        .await?;
    let (status, _) = world
        .show(&mut paula, "connect", &world.issuer.claims("7"))
        .await?;
    assert_eq!(status, StatusCode::OK);

    // One account elsewhere is one user's.
    let mut peter = world.user("peter").await?;
    let end = world
        .go(&mut peter, "connect", world.issuer.claims("7"))
        .await?;
    assert_eq!(end, "/web/?a=b&error=connected_other&error_process=connect");
    let (status, body) = world
        .show(&mut peter, "connect", &world.issuer.claims("7"))
        .await?;
    assert_eq!(status, StatusCode::BAD_REQUEST);
    assert_eq!(error(&body).0, "connected_other");
    let racing = ["paula", "peter"].map(async |user| -> Result<StatusCode> {
        let mut browser = world.user(user).await?;
        let claims = world.issuer.claims("8");
        Ok(world.show(&mut browser, "connect", &claims).await?.0)
    });
    let mut outcomes: Vec<_> = join_all(racing).await.into_iter().collect::<Result<_>>()?;
    outcomes.sort();
    assert_eq!(outcomes, [StatusCode::OK, StatusCode::BAD_REQUEST]);
    Ok(())
}

#[tokio::test]
async fn the_only_way_in_is_not_taken_away() -> Result<()> {
    let world = World::start(&[]).await?;
    let mut paula = world.user("paula").await?;
    for subject in ["7", "8"] {
        let claims = world.issuer.claims(subject);
        world.show(&mut paula, "connect", &claims).await?;
    }
    let account = |subject: &str| json!({ "provider": "home", "account": subject });
    let without = "UPDATE app_user SET password = '!' WHERE username = 'paula'";
    world.server.db.execute(without, &[]).await?;
    let mut paula = world.browser().await?;
    let (status, _) = world
        .show(&mut paula, "login", &world.issuer.claims("7"))
        .await?;
    assert_eq!(status, StatusCode::OK);
    // Of two that go at the same time, one stays.
    let racing = ["7", "8"].map(|subject| {
        let (mut browser, body) = (paula.clone(), account(subject));
        async move { browser.call(DISCONNECT, body).await }
    });
    let mut outcomes = Vec::new();
    for outcome in join_all(racing).await {
        let (status, body) = outcome?;
        outcomes.push(status);
        if status == StatusCode::BAD_REQUEST {
            assert_eq!(
                body["errors"],
                json!([{
                    "message": "Your account has no password set up.",
                    "code": "no_password",
                }])
            );
        }
    }
    outcomes.sort();
    assert_eq!(outcomes, [StatusCode::OK, StatusCode::BAD_REQUEST]);
    assert_eq!(
        world.count("SELECT count(*) FROM provider_account").await?,
        1
    );
    // What another provider, which nobody knows any more, once said does not count.
    let gone = "INSERT INTO provider_account (user_id, provider, issuer, subject)
                SELECT id, 'gone', 'https://gone.example', '1' FROM app_user
                WHERE username = 'paula'";
    world.server.db.execute(gone, &[]).await?;
    for subject in ["7", "8"] {
        let (status, body) = paula.call(DISCONNECT, account(subject)).await?;
        assert_eq!(status, StatusCode::BAD_REQUEST, "{body}");
    }
    let (_, body) = paula.call(ACCOUNTS, Value::Null).await?;
    assert_eq!(
        body["data"][1]["provider"],
        json!({ "id": "gone", "name": "gone", "flows": [] })
    );
    let (status, _) = paula
        .call(DISCONNECT, json!({ "provider": "gone", "account": "1" }))
        .await?;
    assert_eq!(status, StatusCode::OK);
    Ok(())
}
