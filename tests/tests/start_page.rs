//! The start page, and what a person is shown where there is nothing.

use anyhow::Result;
use ferrostock_tests::oauth::{page, sign_in};
use ferrostock_tests::{Browser, PASSWORD, Server};
use reqwest::header::{ACCEPT, CONTENT_TYPE};
use reqwest::{Method, StatusCode};

/// What browsers say when a person goes to an address.
const NAVIGATES: &str = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

/// A page, with its slashes as people read them.
async fn shown_at(browser: &mut Browser, path: &str) -> Result<(StatusCode, String)> {
    let (status, text) = page(browser, path).await?;
    Ok((status, text.replace("&#x2f;", "/")))
}

#[tokio::test]
async fn the_start_page_leads_everywhere_that_is_open() -> Result<()> {
    let server = Server::start_with(&["--oauth2", "--debug"]).await?;
    server.user("reader", &[]).await?;
    let mut nobody = Browser::new(&server.url);
    let (status, shown) = shown_at(&mut nobody, "/").await?;
    assert_eq!(status, StatusCode::OK);
    for part in [
        "/accounts/login/?next=",
        "href=\"/api-doc/\"",
        "href=\"/api/\"",
        &server.url,
    ] {
        assert!(shown.contains(part), "{part} in {shown}");
    }
    assert!(!shown.contains("Ferrostock 0."), "{shown}");
    assert!(
        !shown.contains("/o/applications/") && !shown.contains("Sign out"),
        "{shown}"
    );

    let mut reader = Browser::new(&server.url);
    sign_in(&mut reader, "reader", "reader", None).await?;
    let (_, shown) = shown_at(&mut reader, "/").await?;
    assert!(shown.contains("<strong>reader</strong> (user)"), "{shown}");
    assert!(
        shown.contains("Sign out") && shown.contains("/o/authorized_tokens/"),
        "{shown}"
    );
    assert!(!shown.contains("/o/applications/"), "{shown}");

    let mut admin = Browser::new(&server.url);
    sign_in(&mut admin, "admin", PASSWORD, None).await?;
    let (_, shown) = shown_at(&mut admin, "/").await?;
    // Every way leads somewhere.
    let ways: Vec<_> = shown
        .split("<td><a href=\"")
        .skip(1)
        .filter_map(|rest| rest.split('"').next())
        .collect();
    assert!(ways.contains(&"/o/applications/"), "{ways:?}");
    for way in &ways {
        let sent = admin.request(Method::GET, way).header(ACCEPT, NAVIGATES);
        assert_eq!(admin.fetch(sent).await?.status(), StatusCode::OK, "{way}");
    }

    let plain = Server::start().await?;
    let mut nobody = Browser::new(&plain.url);
    let (_, shown) = shown_at(&mut nobody, "/").await?;
    assert!(
        !shown.contains("href=\"/api/\"") && !shown.contains("/o/"),
        "{shown}"
    );
    Ok(())
}

#[tokio::test]
async fn a_person_reads_what_is_wrong_as_a_page() -> Result<()> {
    let server = Server::start_with(&["--oauth2"]).await?;
    let ask = async |method: Method, path: &str, accept: &str| {
        let sent = server.anonymous(method, path).header(ACCEPT, accept);
        let sent = sent.send().await?;
        let kind = sent.headers()[CONTENT_TYPE].to_str()?.to_owned();
        anyhow::Ok((sent.status(), kind, sent.text().await?))
    };
    for path in [
        "/nothing",
        "/a/b/c.html",
        "/index.html",
        "/o/nothing/",
        "/static/nothing.png",
        "/api-doc/nothing",
        "/web/nothing",
    ] {
        let (status, kind, text) = ask(Method::GET, path, NAVIGATES).await?;
        assert_eq!(status, StatusCode::NOT_FOUND, "{path}");
        assert!(kind.starts_with("text/html"), "{path}: {kind}");
        assert!(
            text.contains("<h1>Not Found</h1>") && text.contains("href=\"/\""),
            "{path}: {text}"
        );
        // Programs read JSON as ever.
        let (status, kind, _) = ask(Method::GET, path, "*/*").await?;
        assert_eq!(status, StatusCode::NOT_FOUND, "{path}");
        assert!(kind.starts_with("application/json"), "{path}: {kind}");
    }
    let (status, _, text) = ask(Method::GET, "/media/part_images/a.png", NAVIGATES).await?;
    assert_eq!(status, StatusCode::UNAUTHORIZED);
    let text = text.replace("&#x2f;", "/");
    assert!(
        text.contains("/accounts/login/?next=%2Fmedia%2Fpart_images%2Fa.png"),
        "{text}"
    );
    let (status, kind, _) = ask(Method::POST, "/", NAVIGATES).await?;
    assert_eq!(status, StatusCode::METHOD_NOT_ALLOWED);
    assert!(kind.starts_with("text/html"), "{kind}");
    // The API answers in JSON, whoever asks.
    let (_, kind, _) = ask(Method::GET, "/api/nothing/", NAVIGATES).await?;
    assert!(kind.starts_with("application/json"), "{kind}");

    for (path, wanted, begins) in [
        ("/favicon.ico", "image/png", "\u{fffd}PNG"),
        ("/web/icon.svg", "image/svg+xml", "<svg"),
    ] {
        let (status, kind, text) = ask(Method::GET, path, "*/*").await?;
        assert_eq!(status, StatusCode::OK, "{path}");
        assert_eq!(kind, wanted);
        assert!(text.starts_with(begins), "{path}");
    }
    Ok(())
}
