//! Another Ferrostock as the provider: the whole way, consent included.

use anyhow::Result;
use ferrostock_tests::oauth::{self, Site, location};
use ferrostock_tests::{Browser, Server};
use reqwest::{Method, StatusCode, Url};
use serde_json::Value;

use crate::world::{ACCOUNTS, CALLBACK, begin, browser, me, set};

/// Follows the browser to the provider, where it is signed in, and back.
async fn follow(provider: &mut Site, browser: &mut Browser, asked: &Url) -> Result<String> {
    let ask: Vec<_> = asked.query_pairs().into_owned().collect();
    let ask: Vec<_> = ask
        .iter()
        .map(|(name, value)| (&**name, &**value))
        .collect();
    let told = oauth::authorize(&mut provider.browser, &ask).await?;
    assert_eq!(told.0.path(), CALLBACK);
    let path = format!("{CALLBACK}?{}", told.0.query().unwrap_or_default());
    let back = browser.fetch(browser.request(Method::GET, &path)).await?;
    location(&back)
}

#[tokio::test]
async fn ferrostock_signs_in_to_ferrostock() -> Result<()> {
    let mut provider = Site::start().await?;
    let secret = "the secret of the other site";
    let back = format!("http://127.0.0.1{CALLBACK}");
    provider
        .register("stock", "authorization-code", Some(secret), &[&back])
        .await?;
    let issuer = format!("{}/o", provider.server.url);
    let server = Server::start_with(&[
        "--provider-id=home",
        &format!("--provider-issuer={issuer}"),
        "--provider-client-id=stock",
        &format!("--provider-client-secret={secret}"),
        "--provider-scopes=openid",
    ])
    .await?;
    set(&server, "LOGIN_ENABLE_SSO", "True").await?;
    server.user("paula", &[]).await?;

    let mut paula = browser(&server).await?;
    paula.login("paula", "paula").await?;
    let asked = begin(&mut paula, "home", "connect", "/web/").await?;
    assert_eq!(follow(&mut provider, &mut paula, &asked).await?, "/web/");
    let (status, body) = paula.call(ACCOUNTS, Value::Null).await?;
    assert_eq!(status, StatusCode::OK);
    assert_eq!(body["data"][0]["display"], "admin");

    // The provider's administrator is paula here, and no more than that.
    let mut browser = browser(&server).await?;
    let asked = begin(&mut browser, "home", "login", "/web/").await?;
    assert_eq!(follow(&mut provider, &mut browser, &asked).await?, "/web/");
    assert_eq!(me(&mut browser).await?, "paula");

    // A nonce that somebody changed on the way is told in the token.
    let mut changed = begin(&mut browser, "home", "login", "/web/").await?;
    let pairs: Vec<_> = changed.query_pairs().into_owned().collect();
    changed
        .query_pairs_mut()
        .clear()
        .extend_pairs(pairs.iter().map(|(name, value)| {
            (
                name,
                if name == "nonce" {
                    "another"
                } else {
                    value.as_str()
                },
            )
        }));
    assert_eq!(
        follow(&mut provider, &mut browser, &changed).await?,
        "/web/?error=unknown&error_process=login"
    );
    Ok(())
}
