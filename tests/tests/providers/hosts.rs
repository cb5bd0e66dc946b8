//! Which addresses the server asks, and what comes of providers that do not answer as they should.

use anyhow::{Context as _, Result};
use ferrostock_tests::oauth::location;
use ferrostock_tests::{Issuer, Server, answer};
use reqwest::StatusCode;
use serde_json::json;

use crate::world::{ask, begin, browser, set};

#[tokio::test]
async fn only_the_hosts_of_the_settings_are_asked() -> Result<()> {
    let elsewhere = Issuer::start().await?;
    let mut issuers = Vec::new();
    let mut file = String::new();
    // Each says something wrong of itself; the last does not.
    for (id, described) in [
        (
            "keys",
            json!({ "jwks_uri": format!("{}/jwks", elsewhere.url) }),
        ),
        ("name", json!({ "issuer": elsewhere.url })),
        ("huge", json!({ "jwks_uri": "HERE/huge" })),
        ("moved", json!({ "jwks_uri": "HERE/moved" })),
        (
            "http",
            json!({ "authorization_endpoint": "http://login.example.com/" }),
        ),
        (
            "script",
            json!({ "authorization_endpoint": "javascript:alert(1)" }),
        ),
        ("good", json!({})),
    ] {
        let issuer = Issuer::start().await?;
        let described = described.to_string().replace("HERE", &issuer.url);
        issuer.describes(serde_json::from_str(&described)?);
        file += &format!(
            "[[provider]]\nid = '{id}'\nissuer = '{}'\nclient_id = '{}'\n",
            issuer.url,
            Issuer::CLIENT
        );
        issuers.push((id, issuer));
    }
    let settings = tempfile::NamedTempFile::new()?;
    std::fs::write(settings.path(), file)?;
    let path = settings.path().to_str().context("no path")?;
    let server = Server::start_with(&["--config", path]).await?;
    set(&server, "LOGIN_ENABLE_SSO", "True").await?;
    let mut browser = browser(&server).await?;
    for (id, _) in &issuers {
        let response = ask(&mut browser, id, "login", "/web/").await?;
        assert_eq!(response.status(), StatusCode::FOUND);
        let to = location(&response)?;
        if *id == "good" {
            assert!(to.contains("/authorize?"), "{to}");
        } else {
            let told = "/web/?error=unknown&error_process=login";
            assert_eq!(to, told, "{id}");
        }
    }
    assert_eq!(elsewhere.described_times(), 0);
    Ok(())
}

#[tokio::test]
async fn a_silent_provider_is_left_alone_for_a_moment() -> Result<()> {
    let issuer = Issuer::start().await?;
    let arguments = issuer.arguments();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    issuer.is_silent(true);
    // The server starts, whether or not the provider answers.
    let server = Server::start_with(&arguments).await?;
    set(&server, "LOGIN_ENABLE_SSO", "True").await?;
    let mut browser = browser(&server).await?;
    let told = "/web/?error=unknown&error_process=login";
    let response = ask(&mut browser, "home", "login", "/web/").await?;
    assert_eq!(location(&response)?, told);
    issuer.is_silent(false);
    let response = ask(&mut browser, "home", "login", "/web/").await?;
    assert_eq!(location(&response)?, told);
    assert_eq!(issuer.described_times(), 0);
    tokio::time::sleep(std::time::Duration::from_secs(6)).await;
    begin(&mut browser, "home", "login", "/web/").await?;
    Ok(())
}

#[tokio::test]
async fn without_providers_there_is_nothing_to_sign_in_with() -> Result<()> {
    let server = Server::start().await?;
    set(&server, "LOGIN_ENABLE_SSO", "True").await?;
    let mut browser = browser(&server).await?;
    let (status, body) = answer(ask(&mut browser, "home", "login", "/").await?).await?;
    assert_eq!(status, StatusCode::BAD_REQUEST, "{body}");
    let callback = browser.request(reqwest::Method::GET, crate::world::CALLBACK);
    assert_eq!(
        browser.fetch(callback).await?.status(),
        StatusCode::NOT_FOUND
    );
    Ok(())
}
