//! The API as pages, with `--debug`: for browsers that go to it, and for nobody else.

mod forms;

use anyhow::{Context as _, Result};
use ferrostock_api::{Method as Verb, OPERATIONS};
use ferrostock_tests::oauth::{encoded, sign_in};
use ferrostock_tests::{Browser, PASSWORD, Server};
use reqwest::header::{ACCEPT, CONTENT_SECURITY_POLICY, CONTENT_TYPE, LOCATION};
use reqwest::{Method, Response, StatusCode};
use serde_json::json;

/// What a browser says when a person goes somewhere.
const NAVIGATES: &str = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";
const FORM: &str = "application/x-www-form-urlencoded";
const HTML: &str = "text/html; charset=utf-8";
const HOSTILE: &str = "</script><script>alert(\"1\")</script>'\"><img src=x onerror=alert(1)>";
const CATEGORIES: &str = "/api/part/category/";

/// A server in debug mode, and an administrator's browser on it.
async fn site() -> Result<(Server, Browser)> {
    let server = Server::start_with(&["--debug"]).await?;
    let mut browser = Browser::new(&server.url);
    let answer = sign_in(&mut browser, "admin", PASSWORD, None).await?;
    assert_eq!(answer.status(), StatusCode::SEE_OTHER);
    Ok((server, browser))
}

/// Goes somewhere; gives status and page.
async fn go(browser: &mut Browser, path: &str) -> Result<(StatusCode, String)> {
    let request = browser.request(Method::GET, path).header(ACCEPT, NAVIGATES);
    page(browser.fetch(request).await?).await
}

/// Sends fields of a form as they are.
async fn post(
    browser: &mut Browser,
    path: &str,
    fields: &[(&str, &str)],
) -> Result<(StatusCode, String)> {
    let request = browser
        .request(Method::POST, path)
        .header(ACCEPT, NAVIGATES)
        .header(CONTENT_TYPE, FORM)
        .body(encoded(fields)?);
    page(browser.fetch(request).await?).await
}

/// Status and text of an answer, which must be a page whose policy lets no script run.
async fn page(response: Response) -> Result<(StatusCode, String)> {
    assert_eq!(response.headers()[CONTENT_TYPE], HTML);
    let policy = response.headers()[CONTENT_SECURITY_POLICY].to_str()?;
    assert!(policy.contains("default-src 'none'"), "{policy}");
    assert!(!policy.contains("script"), "{policy}");
    let status = response.status();
    let text = response.text().await?;
    assert!(!text.contains("<script"), "{text}");
    // Templates write slashes as entities.
    Ok((status, text.replace("&#x2f;", "/")))
}

/// The proof that the forms of a page repeat.
fn proof(page: &str) -> Result<String> {
    let (_, rest) = page
        .split_once("name=\"csrfmiddlewaretoken\" value=\"")
        .context("no form")?;
    Ok(rest.split('"').next().unwrap_or_default().to_owned())
}

#[tokio::test]
async fn without_debug_mode_there_are_no_pages() -> Result<()> {
    let server = Server::start().await?;
    assert_eq!(server.get("/api/").await?["debug_mode"], false);
    for query in ["", "?format=api"] {
        let asked = server
            .request(Method::GET, &format!("{CATEGORIES}{query}"))
            .header(ACCEPT, NAVIGATES)
            .send()
            .await?;
        assert_eq!(asked.headers()[CONTENT_TYPE], "application/json");
        assert_eq!(asked.status(), StatusCode::OK);
    }
    let only = server.request(Method::GET, CATEGORIES);
    let only = only.header(ACCEPT, "text/html").send().await?;
    assert_eq!(only.status(), StatusCode::NOT_ACCEPTABLE);
    assert_eq!(only.headers()[CONTENT_TYPE], "application/json");

    // A form that names another method is a form like any other.
    let body = json!({ "name": "Stays" });
    let (_, category) = server.send(Method::POST, CATEGORIES, &body).await?;
    let path = format!("{CATEGORIES}{}/", category["pk"]);
    let deleted = server
        .request(Method::POST, &path)
        .header(ACCEPT, NAVIGATES)
        .header(CONTENT_TYPE, FORM)
        .body("_method=DELETE")
        .send()
        .await?;
    assert_eq!(deleted.status(), StatusCode::METHOD_NOT_ALLOWED);
    server.get(&path).await?;
    Ok(())
}

#[tokio::test]
async fn who_asks_for_json_gets_it_in_debug_mode() -> Result<()> {
    let server = Server::start_with(&["--debug"]).await?;
    assert_eq!(server.get("/api/").await?["debug_mode"], true);
    let json = "application/json";
    for (accept, query, expected) in [
        ("*/*", "", json),
        ("application/json", "", json),
        ("application/json, text/html", "", json),
        ("application/json;q=0.2, text/html;q=0.1", "", json),
        (NAVIGATES, "?format=json", json),
        (NAVIGATES, "", HTML),
        ("text/html", "", HTML),
        ("application/json;q=0.1, text/html;q=0.2", "", HTML),
        ("*/*", "?format=api", HTML),
    ] {
        let asked = server
            .request(Method::GET, &format!("{CATEGORIES}{query}"))
            .header(ACCEPT, accept)
            .send()
            .await?;
        assert_eq!(asked.status(), StatusCode::OK, "{accept} {query}");
        assert_eq!(asked.headers()[CONTENT_TYPE], expected, "{accept} {query}");
    }
    let silent = server.request(Method::GET, CATEGORIES).send().await?;
    assert_eq!(silent.headers()[CONTENT_TYPE], json);
    // What is no operation is left alone.
    let schema = server.request(Method::GET, "/api/schema/");
    let schema = schema.header(ACCEPT, NAVIGATES).send().await?;
    assert_eq!(schema.headers()[CONTENT_TYPE], json);
    Ok(())
}

/// Of every operation that reads and has no variables, as an administrator and as nobody.
#[tokio::test]
async fn every_operation_that_reads_has_a_page() -> Result<()> {
    let (server, browser) = site().await?;
    let mut seen = 0;
    for operation in OPERATIONS {
        if operation.method != Verb::Get || operation.path.contains('{') {
            continue;
        }
        seen += 1;
        for mut browser in [browser.clone(), Browser::new(&server.url)] {
            let json = browser.request(Method::GET, operation.path);
            let json = browser.fetch(json).await?.status();
            let (status, text) = go(&mut browser, operation.path).await?;
            assert_eq!(status, json, "{}", operation.id);
            let told = format!("HTTP {}", status.as_u16());
            assert!(text.contains(&told), "{}", operation.id);
            let named = format!("<code>{}</code>", operation.id);
            assert!(text.contains(&named), "{}", operation.id);
            for param in operation.query.iter().filter(|_| status.is_success()) {
                let input = format!("name=\"{}\"", param.name);
                assert!(text.contains(&input), "{}: {}", operation.id, param.name);
            }
        }
    }
    assert!(seen > 20, "{seen}");
    Ok(())
}

#[tokio::test]
async fn a_page_shows_where_to_go() -> Result<()> {
    let (server, mut browser) = site().await?;
    let body = json!({ "name": "Top" });
    let (_, top) = server.send(Method::POST, CATEGORIES, &body).await?;
    let body = json!({ "name": "Below", "parent": top["pk"] });
    let (_, below) = server.send(Method::POST, CATEGORIES, &body).await?;
    let (_, text) = go(&mut browser, "/api/part/category/?limit=1").await?;
    let next = "/api/part/category/?limit=1&amp;offset=1\" rel=\"next\"";
    assert!(
        text.contains(next) && !text.contains("rel=\"prev\""),
        "{text}"
    );
    let (_, text) = go(&mut browser, "/api/part/category/?limit=1&offset=1").await?;
    assert!(
        text.contains("rel=\"prev\"") && !text.contains("rel=\"next\""),
        "{text}"
    );

    let path = format!("{CATEGORIES}{}/", below["pk"]);
    let (status, text) = go(&mut browser, &path).await?;
    assert_eq!(status, StatusCode::OK);
    for part in [
        // The way up, and the parent, which the answer names by its key.
        "<a href=\"/api/part/category/\">category</a>".to_owned(),
        format!("href=\"/api/part/category/{}/\"", top["pk"]),
        "GET, PUT, PATCH, DELETE".to_owned(),
        "name=\"_method\" value=\"PUT\"".to_owned(),
        "name=\"_method\" value=\"DELETE\"".to_owned(),
        "name=\"_content\"".to_owned(),
        // What is replaced is filled in.
        "name=\"name\" value=\"Below\"".to_owned(),
        "users with the permission view in".to_owned(),
        "<code>r:view:part_category</code>".to_owned(),
    ] {
        assert!(text.contains(&part), "{part} in {text}");
    }
    // Filters that were left empty say nothing, and make the address long.
    let sent = browser
        .request(Method::GET, "/api/part/?limit=&search=a+b&active=")
        .header(ACCEPT, NAVIGATES);
    let sent = browser.fetch(sent).await?;
    assert_eq!(sent.status(), StatusCode::SEE_OTHER);
    assert_eq!(sent.headers()[LOCATION], "/api/part/?search=a+b");
    Ok(())
}

#[tokio::test]
async fn forms_are_for_who_may_use_them() -> Result<()> {
    let (server, mut browser) = site().await?;
    let (_, text) = go(&mut browser, CATEGORIES).await?;
    for method in ["POST", "PUT", "PATCH", "DELETE"] {
        let form = format!("name=\"_method\" value=\"{method}\"");
        let has = OPERATIONS
            .iter()
            .any(|operation| operation.path == CATEGORIES && operation.method.as_str() == method);
        assert_eq!(text.contains(&form), has, "{method}");
    }
    server.user("reader", &[("part_category", "view")]).await?;
    let mut reader = Browser::new(&server.url);
    sign_in(&mut reader, "reader", "reader", None).await?;
    let (status, text) = go(&mut reader, CATEGORIES).await?;
    assert_eq!(status, StatusCode::OK);
    assert!(
        text.contains("reader") && text.contains("name=\"search\""),
        "{text}"
    );
    assert!(!text.contains("name=\"_method\" value=\"POST\""), "{text}");
    Ok(())
}

#[tokio::test]
async fn refusals_are_pages_with_their_status() -> Result<()> {
    let (server, mut browser) = site().await?;
    let mut anonymous = Browser::new(&server.url);
    let (status, text) = go(&mut anonymous, "/api/part/?limit=3").await?;
    assert_eq!(status, StatusCode::UNAUTHORIZED);
    assert!(text.contains("Authentication credentials were not provided."));
    let login = "/accounts/login/?next=%2Fapi%2Fpart%2F%3Flimit%3D3";
    assert!(
        text.contains(login) && !text.contains("name=\"_method\""),
        "{text}"
    );
    let there = sign_in(
        &mut anonymous,
        "admin",
        PASSWORD,
        Some("/api/part/?limit=3"),
    )
    .await?;
    assert_eq!(there.headers()[LOCATION], "/api/part/?limit=3");

    let wrong = server
        .anonymous(Method::GET, "/api/part/")
        .header(ACCEPT, NAVIGATES)
        .header("authorization", "Token inv-nonsense");
    let (status, text) = page(wrong.send().await?).await?;
    assert_eq!(status, StatusCode::UNAUTHORIZED);
    assert!(
        text.contains("Invalid token.") && text.contains("www-authenticate"),
        "{text}"
    );

    let (status, text) = go(&mut browser, "/api/part/?category=abc").await?;
    assert_eq!(status, StatusCode::BAD_REQUEST);
    assert!(
        text.contains("Enter a number.") && text.contains("value=\"abc\""),
        "{text}"
    );
    let (status, text) = go(&mut browser, "/api/nowhere/").await?;
    assert_eq!(status, StatusCode::NOT_FOUND);
    assert!(text.contains("API endpoint not found"));
    let (status, text) = go(&mut browser, "/api/part/987654321/").await?;
    assert_eq!(status, StatusCode::NOT_FOUND);
    assert!(
        text.contains("part_retrieve") && !text.contains("name=\"_method\""),
        "{text}"
    );

    server.user("nobody", &[]).await?;
    let mut limited = Browser::new(&server.url);
    sign_in(&mut limited, "nobody", "nobody", None).await?;
    let (status, text) = go(&mut limited, "/api/part/").await?;
    assert_eq!(status, StatusCode::FORBIDDEN);
    assert!(text.contains("You do not have permission to perform this action."));
    Ok(())
}

#[tokio::test]
async fn nothing_that_an_answer_holds_is_markup() -> Result<()> {
    let (server, mut browser) = site().await?;
    let body = json!({ "name": "It's \"quoted\"", "description": "a < b & c > 'd'" });
    let (status, part) = server.send(Method::POST, "/api/part/", &body).await?;
    assert_eq!(status, StatusCode::CREATED, "{part}");
    let pk = part["pk"].as_i64();
    let (_, text) = go(&mut browser, &format!("/api/part/{}/", part["pk"])).await?;
    assert!(
        text.contains("a &lt; b &amp; c &gt; &#x27;d&#x27;"),
        "{text}"
    );
    // Requests can't say this; an import or another program may have.
    server
        .db
        .execute(
            "UPDATE part SET name = $2, description = $2, link = 'javascript:alert(1)' WHERE id = $1",
            &[&pk, &HOSTILE],
        )
        .await?;
    for path in [
        format!("/api/part/{}/", part["pk"]),
        "/api/part/".to_owned(),
        format!("/api/part/?{}", encoded(&[("search", HOSTILE)])?),
        format!(
            "/api/part/?{}",
            encoded(&[
                (HOSTILE, HOSTILE),
                ("category", HOSTILE),
                ("active", HOSTILE)
            ])?
        ),
        format!("/api/nowhere/?{}", encoded(&[("a", HOSTILE)])?),
        "/api/%3Cimg%20src=x%3E/".to_owned(),
    ] {
        let (_, text) = go(&mut browser, &path).await?;
        assert!(!text.contains("<img"), "{path}: {text}");
        assert!(!text.contains("href=\"javascript"), "{path}: {text}");
    }
    let token = proof(&go(&mut browser, "/api/part/").await?.1)?;
    let proven = ("csrfmiddlewaretoken", token.as_str());
    let fields = [
        ("_method", "POST"),
        proven,
        ("name", HOSTILE),
        ("category", HOSTILE),
        (HOSTILE, HOSTILE),
    ];
    let content = format!("{{\"name\": {}}}", json!(HOSTILE));
    let raw = [("_method", "POST"), proven, ("_content", content.as_str())];
    for fields in [&fields[..], &raw[..]] {
        let (status, text) = post(&mut browser, "/api/part/", fields).await?;
        assert_eq!(status, StatusCode::BAD_REQUEST);
        assert!(!text.contains("<img"), "{text}");
        // What was written is there to be put right.
        assert!(text.contains("&lt;img src=x"), "{text}");
    }
    Ok(())
}

#[tokio::test]
async fn the_account_api_has_pages_too() -> Result<()> {
    let server = Server::start_with(&["--debug"]).await?;
    let mut browser = Browser::new(&server.url);
    let path = "/api/auth/v1/auth/login";
    let (status, text) = go(&mut browser, path).await?;
    assert_eq!(status, StatusCode::METHOD_NOT_ALLOWED);
    let token = proof(&text)?;
    let fields = [
        ("_method", "POST"),
        ("csrfmiddlewaretoken", token.as_str()),
        ("username", "admin"),
        ("password", PASSWORD),
    ];
    let (status, text) = post(&mut browser, path, &fields).await?;
    assert_eq!(status, StatusCode::OK, "{text}");
    let (status, _) = go(&mut browser, "/api/part/").await?;
    assert_eq!(status, StatusCode::OK);
    Ok(())
}
