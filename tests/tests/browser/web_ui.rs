//! The web interface, as far as the server has a part in it: a stand-in for it runs in the browser.

use std::process::Command;

use anyhow::{Context as _, Result, ensure};
use ferrostock_tests::stand_in::{SCRIPT, stand_in};
use ferrostock_tests::{PASSWORD, Server};
use reqwest::Method;
use serde_json::json;

use crate::tab::{Tab, open};

/// What the interface calls before anybody signs in.
const BEFORE: [&str; 4] = [
    "200 GET /api/auth/v1/config",
    "401 GET /api/auth/v1/auth/session",
    "200 GET /api/",
    "200 POST /api/system-internal/observability/end",
];
/// What each of its pages calls then.
const EACH: [&str; 11] = [
    "200 GET /auth/",
    "200 GET /api/user/me/?roles=true",
    "200 GET /api/generic/status/",
    "200 GET /api/settings/user/",
    "200 GET /api/settings/global/",
    "200 GET /api/icons/",
    "200 GET /api/notifications/?read=false&limit=1",
    "200 GET /api/news/?read=false",
    "200 GET /api/plugins/?active=true",
    "200 OPTIONS /api/part/",
    "200 GET /api/part/?limit=25&offset=0&search=",
];

#[tokio::test]
async fn the_web_interface_finds_what_it_asks_for() -> Result<()> {
    let folder = stand_in()?;
    // What lies there compressed, the browser takes so.
    let compressed = Command::new("gzip")
        .arg("--keep")
        .arg(folder.path().join(SCRIPT))
        .status()?;
    ensure!(compressed.success(), "gzip");
    let folder = folder.path().display().to_string();
    let server = Server::start_with(&["--web-ui", &folder]).await?;
    open(&server, async |tab, _| use_interface(tab, &server).await).await
}

async fn use_interface(tab: &Tab, server: &Server) -> Result<()> {
    let part = json!({ "name": "Washer M3" });
    let (_, part) = server.send(Method::POST, "/api/part/", &part).await?;
    tab.web.goto("about:blank").await?;
    tab.failed().await?;

    // The old address of the part leads to its page, whose script shows who it is for.
    tab.go(&format!("/part/{}/", part["pk"])).await?;
    tab.fill("input[name=username]", "admin").await?;
    tab.fill("input[name=password]", PASSWORD).await?;
    tab.picture("15-web-ui").await?;
    tab.click("form button").await?;
    assert_eq!(tab.text("h1").await?, "Signed in as admin");
    let own = format!("200 GET /api/part/{}/", part["pk"]);
    let expected = [
        &BEFORE[..],
        &["200 POST /api/auth/v1/auth/login"],
        &EACH,
        &[&own],
    ];
    assert_eq!(lines(tab).await?, expected.concat());
    let address = tab.web.current_url().await?;
    assert_eq!(address.path(), format!("/web/part/{}", part["pk"]));
    // Nothing else failed, not even a picture or the font.
    let session = ("401".to_owned(), "/api/auth/v1/auth/session".to_owned());
    assert_eq!(tab.failed().await?, std::slice::from_ref(&session));
    let body = tab.find("body").await?;
    let colour = body.css_value("background-color").await?;
    assert!(colour.contains("240, 250, 240"), "{colour}");

    // The next page knows the session by its cookie.
    tab.go("/").await?;
    assert_eq!(tab.text("h1").await?, "Signed in as admin");
    let known = BEFORE.map(|line| line.replace("401", "200"));
    let expected: Vec<_> = known.iter().map(String::as_str).chain(EACH).collect();
    assert_eq!(lines(tab).await?, expected);
    assert_eq!(tab.failed().await?, []);
    assert_eq!(tab.web.current_url().await?.path(), "/web");

    // Signing out says so with 401, which it is.
    tab.follow("button").await?;
    tab.find("input[name=username]").await?;
    assert_eq!(tab.failed().await?, [session.clone(), session]);
    Ok(())
}

/// What the stand-in says that it called.
async fn lines(tab: &Tab) -> Result<Vec<String>> {
    let text = tab.text("pre").await.context("not signed in")?;
    Ok(text.lines().map(str::to_owned).collect())
}
