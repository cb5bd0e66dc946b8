//! Security keys and passkeys: adding and removing them, as second factor, as proof once more, and
//! alone.

use anyhow::{Context as _, Result};
use ferrostock_tests::second_factor::{show_code, without_trust};
use ferrostock_tests::security_key::{
    PASSWORDLESS, SecurityKey, add, refusal, show, signed_in, site, with_passkey,
};
use ferrostock_tests::{Browser, Mailbox, Server, pending};
use reqwest::{Method, StatusCode};
use serde_json::{Value, json};

const ADD: &str = "allauth_account_authenticators_webauthn_post";
const ASK: &str = "allauth_account_authenticators_webauthn_get";
const RENAME: &str = "allauth_account_authenticators_webauthn_put";
const REMOVE: &str = "allauth_account_authenticators_webauthn_delete";
const LIST: &str = "allauth_account_authenticators_get";
const ASK_LOGIN: &str = "allauth_auth_webauthn_login_get";
const LOGIN: &str = "allauth_auth_webauthn_login_post";
const ASK_SECOND: &str = "allauth_auth_webauthn_authenticate_get";
const SECOND: &str = "allauth_auth_webauthn_authenticate_post";
const ASK_AGAIN: &str = "allauth_auth_webauthn_reauthenticate_get";
const AGAIN: &str = "allauth_auth_webauthn_reauthenticate_post";
const ASK_SIGNUP: &str = "allauth_auth_webauthn_signup_get";
const BEGIN_SIGNUP: &str = "allauth_auth_webauthn_signup_post";
const SIGNUP: &str = "allauth_auth_webauthn_signup_put";
const ASK_PLAIN: &str = "/api/auth/v1/account/authenticators/webauthn";
const ME: &str = "/api/user/me/";

#[tokio::test]
async fn what_authenticators_are_asked_with() -> Result<()> {
    let server = Server::start().await?;
    server.user("paula", &[]).await?;
    let mut browser = signed_in(&server, "paula").await?;
    let (_, mut body) = browser.call(ASK, Value::Null).await?;
    let options = &mut body["data"]["creation_options"]["publicKey"];
    let challenge = options["challenge"].take();
    assert_eq!(challenge.as_str().map(str::len), Some(43));
    let id: i64 = server
        .db
        .query_one("SELECT id FROM app_user WHERE username = 'paula'", &[])
        .await?
        .try_get(0)?;
    use base64::Engine as _;
    let id = base64::engine::general_purpose::URL_SAFE_NO_PAD.encode(id.to_string());
    let port = server.url.rsplit_once(':').context("no port")?.1;
    let algorithms = [-7, -8, -35, -36, -37, -257, -47, -48, -49, -50];
    assert_eq!(
        *options,
        json!({
            "rp": { "name": format!("localhost:{port}"), "id": "localhost" },
            "user": { "name": "paula", "id": id, "displayName": "paula" },
            "challenge": null,
            "pubKeyCredParams": algorithms.map(|alg| json!({ "type": "public-key", "alg": alg })),
            "excludeCredentials": [],
            "authenticatorSelection": {
                "residentKey": "discouraged",
                "userVerification": "discouraged",
                "requireResidentKey": false,
            },
            "extensions": { "credProps": true },
        })
    );
    let alone = json!({
        "residentKey": "required",
        "userVerification": "required",
        "requireResidentKey": true,
    });
    let mut ask = async |path: &str| -> Result<Value> {
        let (_, body) = browser.get(path).await?;
        Ok(body["data"]["creation_options"]["publicKey"]["authenticatorSelection"].clone())
    };
    assert_eq!(ask(PASSWORDLESS).await?, alone);
    assert_eq!(ask(&format!("{PASSWORDLESS}=true")).await?, alone);
    assert_ne!(ask(&format!("{PASSWORDLESS}=false")).await?, alone);

    // Hosts without a name work as far as the server is concerned.
    let mut browser = Browser::new(&server.url);
    browser.login("paula", "paula").await?;
    let (_, body) = browser.call(ASK, Value::Null).await?;
    let host = &body["data"]["creation_options"]["publicKey"]["rp"]["id"];
    assert_eq!(host, "127.0.0.1");

    let mut nobody = Browser::new(&site(&server));
    let (status, mut body) = nobody.call(ASK_LOGIN, Value::Null).await?;
    assert_eq!(status, StatusCode::OK);
    let options = &mut body["data"]["request_options"]["publicKey"];
    options["challenge"].take();
    assert_eq!(
        *options,
        json!({
            "challenge": null,
            "rpId": "localhost",
            "allowCredentials": [],
            "userVerification": "preferred",
        })
    );
    let (_, body) = nobody.call("allauth_config_get", Value::Null).await?;
    assert_eq!(
        body["data"]["mfa"],
        json!({
            "supported_types": ["totp", "recovery_codes", "webauthn"],
            "passkey_login_enabled": true,
        })
    );
    let (_, body) = nobody.call("allauth_auth_session_get", Value::Null).await?;
    assert_eq!(
        body["data"]["flows"],
        json!([{ "id": "login" }, { "id": "mfa_login_webauthn" }])
    );
    Ok(())
}

#[tokio::test]
async fn keys_are_added_listed_renamed_and_removed() -> Result<()> {
    let server = Server::start().await?;
    let (mut browser, mut key, body) = with_passkey(&server, "paula").await?;
    assert_eq!(body["meta"], json!({ "recovery_codes_generated": true }));
    let data = &body["data"];
    assert_eq!(data["type"], "webauthn");
    assert_eq!(data["name"], "Master key");
    assert_eq!(data["is_passwordless"], true);
    assert!(data["created_at"].is_f64() && data["last_used_at"].is_null());
    let first = data["id"].clone();

    // The keys that there are should not be made again.
    let (_, asked) = browser.call(ASK, Value::Null).await?;
    let excluded = &asked["data"]["creation_options"]["publicKey"]["excludeCredentials"];
    let created = key.key.as_ref().context("no key")?.credential_id.clone();
    let id: String = created.into();
    assert_eq!(*excluded, json!([{ "type": "public-key", "id": id }]));
    let (_, body) = add(&server, &mut browser, PASSWORDLESS).await?;
    assert_eq!(body["meta"], json!({ "recovery_codes_generated": false }));
    assert_eq!(body["data"]["name"], "Backup key");
    let second = body["data"]["id"].clone();
    let mut third = SecurityKey::new(&site(&server))?;
    let (_, asked) = browser.call(ASK, Value::Null).await?;
    let made = json!({ "credential": third.create(&asked).await?, "name": "n".repeat(300) });
    let (_, body) = browser.call(ADD, made).await?;
    assert_eq!(body["data"]["name"], "n".repeat(100));
    let third = body["data"]["id"].clone();

    let (_, body) = browser.call(LIST, Value::Null).await?;
    let kinds: Vec<_> = body["data"].as_array().unwrap().iter().collect();
    let ids: Vec<_> = kinds.iter().map(|one| &one["id"]).collect();
    assert_eq!(ids, [&first, &Value::Null, &second, &third], "{body}");
    assert_eq!(body["data"][1]["type"], "recovery_codes");

    let (status, body) = browser
        .call(RENAME, json!({ "id": first, "name": "On my ring" }))
        .await?;
    assert_eq!(
        (status, &body["data"]["name"]),
        (StatusCode::OK, &json!("On my ring"))
    );
    for (body, param, code) in [
        (json!({ "name": "x" }), "id", "required"),
        (json!({ "id": first }), "name", "required"),
        (json!({ "id": first, "name": "" }), "name", "required"),
        (
            json!({ "id": first, "name": "x".repeat(101) }),
            "name",
            "max_length",
        ),
        (json!({ "id": 987, "name": "x" }), "id", "invalid_choice"),
    ] {
        let (status, answer) = browser.call(RENAME, body.clone()).await?;
        assert_eq!(status, StatusCode::BAD_REQUEST, "{body}");
        assert_eq!(answer["errors"][0]["param"], param, "{body}: {answer}");
        assert_eq!(answer["errors"][0]["code"], code, "{body}: {answer}");
    }
    for (body, code) in [
        (json!({ "authenticators": [] }), "required"),
        (json!({}), "required"),
        (json!({ "authenticators": [first, 987] }), "invalid_choice"),
    ] {
        let (status, answer) = browser.call(REMOVE, body.clone()).await?;
        assert_eq!(status, StatusCode::BAD_REQUEST, "{body}");
        assert_eq!(answer["errors"][0]["param"], "authenticators", "{answer}");
        assert_eq!(answer["errors"][0]["code"], code, "{body}: {answer}");
    }

    // Nobody touches the keys of others.
    server.user("oskar", &[]).await?;
    let mut other = signed_in(&server, "oskar").await?;
    let body = json!({ "id": first, "name": "mine" });
    assert_eq!(other.call(RENAME, body).await?.0, StatusCode::BAD_REQUEST);
    let body = json!({ "authenticators": [first] });
    assert_eq!(other.call(REMOVE, body).await?.0, StatusCode::BAD_REQUEST);

    let done = (StatusCode::OK, json!({ "status": 200 }));
    let body = json!({ "authenticators": [first, second] });
    assert_eq!(browser.call(REMOVE, body).await?, done);
    let (_, body) = browser.call(LIST, Value::Null).await?;
    assert_eq!(body["data"].as_array().map(Vec::len), Some(2), "{body}");
    // With the last of them the recovery codes go, and the password is enough again.
    let body = json!({ "authenticators": [third] });
    assert_eq!(browser.call(REMOVE, body).await?, done);
    let (_, body) = browser.call(LIST, Value::Null).await?;
    assert_eq!(body["data"], json!([]));
    signed_in(&server, "paula").await?;
    let mut nobody = Browser::new(&site(&server));
    assert_eq!(
        show(&mut nobody, &mut key, ASK_LOGIN, LOGIN).await?,
        refusal(Some("credential"))
    );

    let events = server
        .db
        .query(
            "SELECT DISTINCT what FROM audit_event WHERE what LIKE 'security_key.%' ORDER BY 1",
            &[],
        )
        .await?;
    let events: Vec<String> = events.iter().map(|row| row.get(0)).collect();
    assert_eq!(
        events,
        [
            "security_key.create",
            "security_key.delete",
            "security_key.update"
        ]
    );
    Ok(())
}

#[tokio::test]
async fn a_key_is_a_second_factor() -> Result<()> {
    let server = Server::start().await?;
    server.user("paula", &[]).await?;
    let mut browser = signed_in(&server, "paula").await?;
    let (mut key, _) = add(&server, &mut browser, ASK_PLAIN).await?;

    // A password alone is not enough any more, in whatever way it is shown.
    let basic = server.request_as(Method::GET, "/api/user/me/token/", "paula", "paula");
    assert_eq!(basic.send().await?.status(), StatusCode::UNAUTHORIZED);
    let mut other = Browser::new(&site(&server));
    let (status, _) = other.call(ASK_SECOND, Value::Null).await?;
    assert_eq!(status, StatusCode::UNAUTHORIZED);
    let (status, body) = other.login("paula", "paula").await?;
    assert_eq!(status, StatusCode::UNAUTHORIZED);
    assert_eq!(
        pending(&body),
        Some(&json!({
            "id": "mfa_authenticate",
            "is_pending": true,
            "types": ["recovery_codes", "webauthn"],
        }))
    );
    assert_eq!(other.get(ME).await?.0, StatusCode::UNAUTHORIZED);
    let before = other.cookie("sessionid").to_owned();
    let (_, asked) = other.call(ASK_SECOND, Value::Null).await?;
    let options = &asked["data"]["request_options"]["publicKey"];
    assert_eq!(
        options["allowCredentials"].as_array().map(Vec::len),
        Some(1)
    );
    // Somebody who merely holds it is enough beside the password.
    key.verifies = false;
    let body = json!({ "credential": key.sign(&asked).await? });
    let answered = other.call(SECOND, body).await?;
    assert_eq!(
        pending(&answered.1),
        Some(&json!({ "id": "mfa_trust", "is_pending": true }))
    );
    let (status, body) = without_trust(&mut other, answered).await?;
    assert_eq!(status, StatusCode::OK, "{body}");
    let methods = &body["data"]["methods"];
    assert_eq!(methods[0]["method"], "password");
    assert_eq!(methods[1]["method"], "mfa");
    assert_eq!(methods[1]["type"], "webauthn");
    assert!(methods[1]["id"].is_i64() && methods[1].get("passwordless").is_none());
    assert_ne!(before, other.cookie("sessionid"));
    assert_eq!(other.get(ME).await?.0, StatusCode::OK);
    let (_, body) = other.call(LIST, Value::Null).await?;
    assert!(body["data"][0]["last_used_at"].is_f64(), "{body}");

    // But not alone: nothing would show whose hands it is in.
    let mut alone = Browser::new(&site(&server));
    assert_eq!(
        show(&mut alone, &mut key, ASK_LOGIN, LOGIN).await?,
        refusal(Some("credential"))
    );
    // A recovery code does in place of the key.
    let (_, codes) = other
        .call(
            "allauth_account_authenticators_recovery_codes_get",
            Value::Null,
        )
        .await?;
    let mut browser = Browser::new(&site(&server));
    browser.login("paula", "paula").await?;
    let code = codes["data"]["unused_codes"][0].as_str();
    let (status, _) = show_code(&mut browser, code.context("no code")?).await?;
    assert_eq!(status, StatusCode::OK);
    Ok(())
}

#[tokio::test]
async fn a_passkey_signs_in_alone() -> Result<()> {
    let server = Server::start().await?;
    let (_, mut key, _) = with_passkey(&server, "paula").await?;
    let mut browser = Browser::new(&site(&server));
    let (_, asked) = browser.call(ASK_LOGIN, Value::Null).await?;
    let before = browser.cookies.clone();
    assert_eq!(browser.get(ME).await?.0, StatusCode::UNAUTHORIZED);
    let body = json!({ "credential": key.sign(&asked).await? });
    let (status, body) = browser.call(LOGIN, body).await?;
    assert_eq!(status, StatusCode::OK, "{body}");
    assert_eq!(body["data"]["user"]["username"], "paula");
    let method = &body["data"]["methods"][0];
    assert_eq!(method["type"], "webauthn");
    assert_eq!(method["passwordless"], true);
    assert_eq!(body["meta"], json!({ "is_authenticated": true }));
    for cookie in ["sessionid", "csrftoken"] {
        assert_ne!(before.get(cookie), browser.cookies.get(cookie), "{cookie}");
    }
    let (_, me) = browser.get(ME).await?;
    assert_eq!(me["username"], "paula");

    // Only if the authenticator makes sure who uses it.
    let mut browser = Browser::new(&site(&server));
    key.verifies = false;
    let bare = show(&mut browser, &mut key, ASK_LOGIN, LOGIN).await?;
    assert_eq!(bare, refusal(Some("credential")));
    key.verifies = true;

    // And not to an account that is closed.
    server
        .db
        .execute(
            "UPDATE app_user SET is_active = false WHERE username = 'paula'",
            &[],
        )
        .await?;
    let (status, body) = show(&mut browser, &mut key, ASK_LOGIN, LOGIN).await?;
    assert_eq!(status, StatusCode::UNAUTHORIZED, "{body}");
    assert_eq!(body["meta"], json!({ "is_authenticated": false }));
    assert_eq!(browser.get(ME).await?.0, StatusCode::UNAUTHORIZED);
    Ok(())
}

#[tokio::test]
async fn a_key_proves_once_more_who_is_signed_in() -> Result<()> {
    let server = Server::start().await?;
    let (mut browser, mut key, added) = with_passkey(&server, "paula").await?;
    let (_, asked) = browser.call(ASK, Value::Null).await?;
    let mut spare = SecurityKey::new(&site(&server))?;
    let spare = json!({ "credential": spare.create(&asked).await? });
    let long_ago = "UPDATE session SET data = jsonb_set(data, '{methods,0,at}', '1000.0')";
    server.db.execute(long_ago, &[]).await?;
    let id = &added["data"]["id"];
    for (operation, body) in [
        (ASK, Value::Null),
        (ADD, spare.clone()),
        (RENAME, json!({ "id": id, "name": "x" })),
        (REMOVE, json!({ "authenticators": [id] })),
    ] {
        let (status, body) = browser.call(operation, body).await?;
        assert_eq!(status, StatusCode::UNAUTHORIZED, "{operation}");
        assert_eq!(
            body["data"]["flows"],
            json!([
                { "id": "reauthenticate" },
                { "id": "mfa_reauthenticate", "types": ["recovery_codes", "webauthn"] },
            ])
        );
    }
    let (_, body) = browser.call(LIST, Value::Null).await?;
    assert_eq!(body["data"][0]["name"], "Master key");
    let (status, body) = show(&mut browser, &mut key, ASK_AGAIN, AGAIN).await?;
    assert_eq!(status, StatusCode::OK, "{body}");
    let method = &body["data"]["methods"][1];
    assert!(method.get("reauthenticated").is_none());
    assert_eq!(
        (&method["type"], &method["id"]),
        (&json!("webauthn"), &added["data"]["id"])
    );
    let body = json!({ "id": id, "name": "x" });
    assert_eq!(browser.call(RENAME, body).await?.0, StatusCode::OK);
    // What was asked before is not asked any more.
    assert_eq!(browser.call(ADD, spare).await?, refusal(None));
    Ok(())
}

#[tokio::test]
async fn an_account_is_made_with_its_passkey() -> Result<()> {
    let mut mailbox = Mailbox::start().await?;
    let mut arguments = mailbox.arguments();
    arguments[1] = "http://localhost".into();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let server = Server::start_with(&arguments).await?;
    let mut browser = Browser::new(&site(&server));
    browser.call("allauth_config_get", Value::Null).await?;
    let wish = json!({ "username": "nora", "email": "nora@example.org" });
    // Off unless an administrator turns it on.
    let closed = (StatusCode::FORBIDDEN, json!({ "status": 403 }));
    assert_eq!(browser.call(BEGIN_SIGNUP, wish.clone()).await?, closed);
    server
        .db
        .execute(
            "INSERT INTO setting (key, value) VALUES ('LOGIN_ENABLE_REG', 'True')",
            &[],
        )
        .await?;
    let none = (StatusCode::CONFLICT, json!({ "status": 409 }));
    assert_eq!(browser.call(ASK_SIGNUP, Value::Null).await?, none);
    for (body, param) in [
        (json!({ "email": "nora@example.org" }), "username"),
        (
            json!({ "username": "no ra", "email": "n@example.org" }),
            "username",
        ),
        (
            json!({ "username": "admin", "email": "n@example.org" }),
            "username",
        ),
    ] {
        let (status, answer) = browser.call(BEGIN_SIGNUP, body.clone()).await?;
        assert_eq!(status, StatusCode::BAD_REQUEST, "{body}: {answer}");
        assert_eq!(answer["errors"][0]["param"], param, "{answer}");
    }
    let (status, body) = browser.call(BEGIN_SIGNUP, wish.clone()).await?;
    assert_eq!(status, StatusCode::UNAUTHORIZED);
    assert_eq!(
        pending(&body),
        Some(&json!({ "id": "mfa_signup_webauthn", "is_pending": true }))
    );
    let count = "SELECT count(*) FROM app_user WHERE username = 'nora'";
    let made: i64 = server.db.query_one(count, &[]).await?.try_get(0)?;
    assert_eq!(made, 0, "an account without a key");

    let mut key = SecurityKey::new(&site(&server))?;
    let (_, asked) = browser.call(ASK_SIGNUP, Value::Null).await?;
    // A passkey has to make sure who uses it.
    let mut bare = SecurityKey::new(&site(&server))?;
    let mut lax = asked.clone();
    lax["data"]["creation_options"]["publicKey"]["authenticatorSelection"]["userVerification"] =
        json!("discouraged");
    let body = json!({ "credential": bare.create(&lax).await? });
    assert_eq!(browser.call(SIGNUP, body).await?, refusal(None));
    let (_, asked) = browser.call(ASK_SIGNUP, Value::Null).await?;
    let body = json!({ "credential": key.create(&asked).await?, "name": "Phone" });
    let (status, body) = browser.call(SIGNUP, body).await?;
    assert_eq!(status, StatusCode::OK, "{body}");
    assert_eq!(body["data"]["user"]["username"], "nora");
    assert_eq!(body["data"]["user"]["has_usable_password"], false);
    assert_eq!(browser.get(ME).await?.1["username"], "nora");
    assert_eq!(mailbox.next().await?.to, "nora@example.org");
    let (_, body) = browser.call(LIST, Value::Null).await?;
    assert_eq!(body["data"][0]["name"], "Phone");
    assert_eq!(body["data"].as_array().map(Vec::len), Some(1));
    assert_eq!(browser.call(BEGIN_SIGNUP, wish).await?, none);

    let mut later = Browser::new(&site(&server));
    let (status, body) = show(&mut later, &mut key, ASK_LOGIN, LOGIN).await?;
    assert_eq!(status, StatusCode::OK, "{body}");
    assert_eq!(body["data"]["user"]["username"], "nora");
    Ok(())
}

#[tokio::test]
async fn the_sign_in_page_asks_for_keys() -> Result<()> {
    const PAGE: &str = "/accounts/login/";
    let server = Server::start().await?;
    let (_, mut key, _) = with_passkey(&server, "paula").await?;
    let mut browser = Browser::new(&site(&server));
    let response = browser.fetch(browser.request(Method::GET, PAGE)).await?;
    let policy = response.headers()["content-security-policy"]
        .to_str()?
        .to_owned();
    assert!(policy.contains("script-src 'sha256-"), "{policy}");
    assert!(
        policy.contains("connect-src 'self'") && !policy.contains("unsafe"),
        "{policy}"
    );
    let text = response.text().await?;
    assert!(text.contains("/auth/webauthn/login") && !text.contains("/webauthn/authenticate"));
    // What the policy lets run is what is there.
    let script = text.split("<script>").nth(1).context("no script")?;
    let script = script.split("</script>").next().context("no end")?;
    let hash = sha256_base64(script);
    assert!(policy.contains(&format!("'sha256-{hash}'")), "{policy}");

    let field = |text: &str| -> Result<String> {
        let start = text.split("name=\"csrfmiddlewaretoken\" value=\"").nth(1);
        let token = start.and_then(|rest| rest.split('"').next());
        Ok(token.context("no token")?.to_owned())
    };
    let token = field(&text)?;
    // The script asks, and the form still works after.
    browser.call(ASK_LOGIN, Value::Null).await?;
    let form = [
        ("csrfmiddlewaretoken", token.as_str()),
        ("username", "paula"),
        ("password", "paula"),
    ];
    let request = browser
        .request(Method::POST, PAGE)
        .header("origin", site(&server))
        .header("content-type", "application/x-www-form-urlencoded")
        .body(
            form_urlencoded::Serializer::new(String::new())
                .extend_pairs(form)
                .finish(),
        );
    let response = browser.fetch(request).await?;
    assert_eq!(response.status(), StatusCode::FORBIDDEN);
    let text = response.text().await?;
    assert!(text.contains("needs its security key"), "{text}");
    assert!(text.contains("/auth/webauthn/authenticate") && text.contains("<noscript>"));
    // As the script of that page does.
    let (status, body) = show(&mut browser, &mut key, ASK_SECOND, SECOND).await?;
    assert_eq!(status, StatusCode::OK, "{body}");
    assert_eq!(browser.get(ME).await?.0, StatusCode::OK);
    Ok(())
}

fn sha256_base64(text: &str) -> String {
    use base64::Engine as _;
    use passkey::crypto::hash::Sha256Backend as _;
    use passkey::crypto::rust_crypto::RustCryptoSha2;
    base64::engine::general_purpose::STANDARD.encode(RustCryptoSha2::sha256(text.as_bytes()))
}
