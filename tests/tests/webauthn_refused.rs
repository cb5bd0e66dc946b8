//! Security keys: what is not an answer to what was asked, copies of keys, and guessing.

use anyhow::{Context as _, Result};
use ferrostock_tests::security_key::{SecurityKey, refusal, show, site, with_passkey};
use ferrostock_tests::{Browser, Server};
use futures::future::join_all;
use reqwest::StatusCode;
use serde_json::{Value, json};

const ADD: &str = "allauth_account_authenticators_webauthn_post";
const ASK: &str = "allauth_account_authenticators_webauthn_get";
const ASK_LOGIN: &str = "allauth_auth_webauthn_login_get";
const LOGIN: &str = "allauth_auth_webauthn_login_post";
const ASK_AGAIN: &str = "allauth_auth_webauthn_reauthenticate_get";
const AGAIN: &str = "allauth_auth_webauthn_reauthenticate_post";

#[tokio::test]
async fn answers_to_something_else_are_refused() -> Result<()> {
    let server = Server::start_with(&["--login-attempts", "100"]).await?;
    let (mut signed, mut key, _) = with_passkey(&server, "paula").await?;
    let (mut other, _, _) = with_passkey(&server, "oskar").await?;
    let refused = refusal(Some("credential"));
    let mut browser = Browser::new(&site(&server));

    // What was asked is answered once.
    let (_, asked) = browser.call(ASK_LOGIN, Value::Null).await?;
    let body = json!({ "credential": key.sign(&asked).await? });
    assert_eq!(browser.call(LOGIN, body.clone()).await?.0, StatusCode::OK);
    assert_eq!(browser.call(LOGIN, body.clone()).await?, refused);
    let mut fresh = Browser::new(&site(&server));
    fresh.call(ASK_LOGIN, Value::Null).await?;
    assert_eq!(fresh.call(LOGIN, body.clone()).await?, refused);
    // A wrong answer uses it up, too.
    let (_, asked) = fresh.call(ASK_LOGIN, Value::Null).await?;
    assert_eq!(fresh.call(LOGIN, body).await?, refused);
    let right = json!({ "credential": key.sign(&asked).await? });
    assert_eq!(fresh.call(LOGIN, right).await?, refused);

    // In the browser that was asked, and for what was asked.
    let (_, asked) = fresh.call(ASK_LOGIN, Value::Null).await?;
    let mut elsewhere = Browser::new(&site(&server));
    elsewhere.call(ASK_LOGIN, Value::Null).await?;
    let body = json!({ "credential": key.sign(&asked).await? });
    assert_eq!(elsewhere.call(LOGIN, body).await?, refused);
    let again = show(&mut signed, &mut key, ASK_LOGIN, AGAIN).await?;
    assert_eq!(again, refused);

    // Not long after.
    let (_, asked) = fresh.call(ASK_LOGIN, Value::Null).await?;
    let late = "UPDATE session SET data = jsonb_set(data, '{ceremony,at}',
                    to_jsonb((data #>> '{ceremony,at}')::float8 - 601))
                WHERE data ? 'ceremony'";
    assert!(server.db.execute(late, &[]).await? > 0);
    let body = json!({ "credential": key.sign(&asked).await? });
    assert_eq!(fresh.call(LOGIN, body).await?, refused);

    // On a page of this site.
    let mut astray = key.clone();
    astray.origin.set_port(Some(1)).ok().context("no port")?;
    let foreign = show(&mut fresh, &mut astray, ASK_LOGIN, LOGIN).await?;
    assert_eq!(foreign, refused);
    key.key = astray.key;

    // With a key of the user's own, whoever it says that it means.
    let mut posing = key.clone();
    let handle = {
        let row = server
            .db
            .query_one(
                "SELECT id::text FROM app_user WHERE username = 'oskar'",
                &[],
            )
            .await?;
        row.try_get::<_, String>(0)?
    };
    posing.key.as_mut().context("no key")?.user_handle = Some(handle.into_bytes().into());
    let posed = show(&mut fresh, &mut posing, ASK_LOGIN, LOGIN).await?;
    assert_eq!(posed, refused);
    let (_, mut asked) = other.call(ASK_AGAIN, Value::Null).await?;
    asked["data"]["request_options"]["publicKey"]["allowCredentials"] = json!([]);
    let body = json!({ "credential": key.sign(&asked).await? });
    assert_eq!(other.call(AGAIN, body).await?, refused);

    // Nobody takes the key of another.
    let (_, asked) = other.call(ASK, Value::Null).await?;
    let mut copied = SecurityKey::new(&site(&server))?;
    let made = json!({ "credential": copied.create(&asked).await? });
    let stolen = key.key.as_ref().context("no key")?.credential_id.clone();
    server
        .db
        .execute(
            "UPDATE webauthn_credential SET credential_id = $1
             WHERE user_id = (SELECT id FROM app_user WHERE username = 'paula')",
            &[&copied
                .key
                .as_ref()
                .context("no key")?
                .credential_id
                .to_vec()],
        )
        .await?;
    assert_eq!(other.call(ADD, made).await?, refusal(None));
    server
        .db
        .execute(
            "UPDATE webauthn_credential SET credential_id = $1
             WHERE user_id = (SELECT id FROM app_user WHERE username = 'paula')",
            &[&stolen.to_vec()],
        )
        .await?;

    // What is no answer at all changes nothing.
    let (_, asked) = signed.call(ASK_AGAIN, Value::Null).await?;
    for credential in [json!({ "type": "public-key" }), json!({ "id": 5 })] {
        let body = json!({ "credential": credential });
        assert_eq!(signed.call(AGAIN, body.clone()).await?, refused);
        assert_eq!(signed.call(LOGIN, body.clone()).await?, refused);
        assert_eq!(signed.call(ADD, body).await?, refusal(None));
    }
    for nothing in [json!(null), json!({}), json!([]), json!("")] {
        for operation in [AGAIN, LOGIN, ADD] {
            let body = json!({ "credential": nothing });
            let (status, answer) = signed.call(operation, body).await?;
            assert_eq!(status, StatusCode::BAD_REQUEST, "{operation} {nothing}");
            assert_eq!(answer["errors"][0]["param"], "credential");
            assert_eq!(answer["errors"][0]["code"], "required");
        }
    }
    let (_, answer) = signed.call(AGAIN, json!({})).await?;
    assert_eq!(answer["errors"][0]["code"], "required");
    let body = json!({ "credential": key.sign(&asked).await? });
    assert_eq!(signed.call(AGAIN, body).await?.0, StatusCode::OK);
    Ok(())
}

#[tokio::test]
async fn copies_of_keys_are_found_out() -> Result<()> {
    let server = Server::start_with(&["--login-attempts", "100"]).await?;
    let (_, mut key, _) = with_passkey(&server, "paula").await?;
    let mut copy = key.clone();
    let mut browser = Browser::new(&site(&server));
    let (status, _) = show(&mut browser, &mut key, ASK_LOGIN, LOGIN).await?;
    assert_eq!(status, StatusCode::OK);
    let mut thief = Browser::new(&site(&server));
    assert_eq!(
        show(&mut thief, &mut copy, ASK_LOGIN, LOGIN).await?,
        refusal(Some("credential"))
    );
    let failures: i64 = server
        .db
        .query_one(
            "SELECT count(*) FROM audit_event
             WHERE what = 'login.security_key' AND outcome = 'failure'",
            &[],
        )
        .await?
        .try_get(0)?;
    assert_eq!(failures, 1);

    // Of copies that count alike, and are shown at the same time, one is let in.
    let mut pairs = Vec::new();
    for _ in 0..4 {
        let mut browser = Browser::new(&site(&server));
        let (_, asked) = browser.call(ASK_LOGIN, Value::Null).await?;
        let body = json!({ "credential": key.clone().sign(&asked).await? });
        pairs.push((browser, body));
    }
    let all = pairs
        .iter_mut()
        .map(|(browser, body)| browser.call(LOGIN, body.clone()));
    let mut let_in = 0;
    for answer in join_all(all).await {
        let_in += usize::from(answer?.0 == StatusCode::OK);
    }
    assert_eq!(let_in, 1);
    Ok(())
}

#[tokio::test]
async fn showing_wrong_keys_is_slowed() -> Result<()> {
    let server = Server::start_with(&["--login-attempts", "3"]).await?;
    let (_, mut key, _) = with_passkey(&server, "paula").await?;
    let mut browser = Browser::new(&site(&server));
    key.verifies = false;
    for expected in [400, 400, 400, 429] {
        let (status, body) = show(&mut browser, &mut key, ASK_LOGIN, LOGIN).await?;
        assert_eq!(status.as_u16(), expected, "{body}");
    }
    Ok(())
}
