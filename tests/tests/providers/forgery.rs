//! Tokens that the provider did not make for this site.

use anyhow::{Context as _, Result};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use ferrostock_tests::Issuer;
use ferrostock_tests::oauth::location;
use jsonwebtoken::{Algorithm, EncodingKey, Header, encode};
use reqwest::StatusCode;
use serde_json::{Value, json};

use crate::world::{CALLBACK, ME, TOKEN, World, begin, come_back, error, show, value};

#[tokio::test]
async fn forged_tokens_sign_nobody_in() -> Result<()> {
    let world = World::start(&[]).await?;
    let issuer = &world.issuer;
    let mut paula = world.user("paula").await?;
    world.go(&mut paula, "connect", issuer.claims("7")).await?;
    let changed = |name: &str, to: Value| {
        let mut claims = issuer.claims("7");
        claims[name] = to;
        claims
    };
    let good = issuer.sign(&issuer.claims("7"))?;
    let (head, rest) = good.split_once('.').context("no token")?;
    let (_, signature) = rest.split_once('.').context("no token")?;
    let part = |value: &Value| URL_SAFE_NO_PAD.encode(value.to_string());
    let hmac = |secret: &str| {
        let key = EncodingKey::from_secret(secret.as_bytes());
        encode(&Header::new(Algorithm::HS256), &issuer.claims("7"), &key)
    };
    let stranger = Issuer::start().await?;
    let mut pretended = issuer.claims("7");
    pretended["iss"] = json!(issuer.url);
    let forged = [
        ("nonsense", "x".to_owned()),
        (
            "another's audience",
            issuer.sign(&changed("aud", json!("other")))?,
        ),
        (
            "further audiences",
            issuer.sign(&changed("aud", json!([Issuer::CLIENT, "other"])))?,
        ),
        (
            "another issuer",
            issuer.sign(&changed("iss", json!("https://other.example")))?,
        ),
        (
            "expired",
            issuer.sign(&changed("exp", json!(1_700_000_000)))?,
        ),
        ("no expiry", {
            let mut claims = issuer.claims("7");
            claims.as_object_mut().context("claims")?.remove("exp");
            issuer.sign(&claims)?
        }),
        ("no subject", issuer.sign(&changed("sub", json!("")))?),
        (
            "a null character",
            issuer.sign(&changed("sub", json!("7\0")))?,
        ),
        (
            "an endless subject",
            issuer.sign(&changed("sub", json!("7".repeat(256))))?,
        ),
        ("another's key", stranger.sign(&pretended)?),
        (
            "a changed subject",
            format!("{head}.{}.{signature}", part(&changed("sub", json!("8")))),
        ),
        (
            "no signature",
            format!("{head}.{}.", part(&issuer.claims("7"))),
        ),
        (
            "no algorithm",
            format!(
                "{}.{}.",
                part(&json!({ "alg": "none" })),
                part(&issuer.claims("7"))
            ),
        ),
        ("signed with the secret", hmac(Issuer::SECRET)?),
        ("signed with what everybody knows", hmac(Issuer::CLIENT)?),
    ];
    let mut browser = world.browser().await?;
    for (how, token) in &forged {
        let (status, body) = show(&mut browser, "login", token).await?;
        assert_eq!(status, StatusCode::BAD_REQUEST, "{how}: {body}");
        assert_eq!(error(&body), ("invalid_token", "token"), "{how}");
        assert_eq!(browser.get(ME).await?.0, StatusCode::UNAUTHORIZED, "{how}");
    }
    // What comes for a code is checked in the same way, and must hold the nonce of this sign-in.
    let mut claims = issuer.claims("7");
    claims["nonce"] = json!("another");
    let more = [
        ("another nonce", issuer.sign(&claims)?),
        ("no nonce", good.clone()),
        ("no token", String::new()),
    ];
    for (how, token) in forged.iter().chain(&more) {
        let asked = begin(&mut browser, "home", "login", "/web/").await?;
        issuer.gives(token.clone());
        let back = come_back(&mut browser, CALLBACK, &value(&asked, "state")?).await?;
        let told = "/web/?error=unknown&error_process=login";
        assert_eq!(location(&back)?, told, "{how}");
        assert_eq!(browser.get(ME).await?.0, StatusCode::UNAUTHORIZED, "{how}");
    }
    for (sent, code, param) in [
        (
            json!({ "client_id": "other", "id_token": good }),
            "client_id_mismatch",
            "token",
        ),
        (
            json!({ "client_id": Issuer::CLIENT }),
            "token_required",
            "token",
        ),
        (
            json!({ "client_id": Issuer::CLIENT, "access_token": "x" }),
            "token_required",
            "token",
        ),
    ] {
        let body = json!({ "provider": "home", "process": "login", "token": sent });
        let (status, body) = browser.call(TOKEN, body).await?;
        assert_eq!(status, StatusCode::BAD_REQUEST, "{body}");
        assert_eq!(error(&body), (code, param));
    }
    // Keys that the provider does not show sign nothing, and looking for them has an end.
    let times = issuer.described_times();
    issuer.turns_key()?;
    for _ in 0..5 {
        let (status, _) = world
            .show(&mut browser, "login", &issuer.claims("7"))
            .await?;
        assert_eq!(status, StatusCode::BAD_REQUEST);
    }
    assert_eq!(issuer.described_times(), times);
    // The right one still works.
    let (status, _) = show(&mut browser, "login", &good).await?;
    assert_eq!(status, StatusCode::OK);
    Ok(())
}
