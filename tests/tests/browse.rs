//! The API as pages, with `--debug`: for browsers that go to it, and for nobody else.

use anyhow::{Context as _, Result};
use ferrostock_api::{Method as Verb, OPERATIONS};
use ferrostock_tests::oauth::{encoded, sign_in};
use ferrostock_tests::{Browser, PASSWORD, Server, answer};
use reqwest::header::{ACCEPT, CONTENT_SECURITY_POLICY, CONTENT_TYPE, LOCATION};
use reqwest::multipart::{Form, Part};
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
async fn forms_do_what_they_say_with_their_proof_only() -> Result<()> {
    let (server, mut browser) = site().await?;
    let token = proof(&go(&mut browser, CATEGORIES).await?.1)?;
    let proven = ("csrfmiddlewaretoken", token.as_str());

    let count =
        || async { anyhow::Ok(server.get(CATEGORIES).await?.as_array().map_or(0, Vec::len)) };
    for wrong in [vec![], vec![("csrfmiddlewaretoken", "x")]] {
        let mut fields = vec![("_method", "POST"), ("name", "Forged")];
        fields.extend(wrong);
        let (status, text) = post(&mut browser, CATEGORIES, &fields).await?;
        assert_eq!(status, StatusCode::FORBIDDEN);
        assert!(text.contains("CSRF Failed"), "{text}");
    }
    // Credentials that a browser may send by itself are no proof either.
    let forged = server
        .request(Method::POST, CATEGORIES)
        .header(ACCEPT, NAVIGATES)
        .header(CONTENT_TYPE, FORM)
        .body("_method=POST&name=Forged");
    assert_eq!(forged.send().await?.status(), StatusCode::FORBIDDEN);
    assert_eq!(count().await?, 0);

    // What is left open gets its default.
    let fields = [
        ("_method", "POST"),
        proven,
        ("name", "Made"),
        ("parent", ""),
        ("structural", ""),
    ];
    let (status, text) = post(&mut browser, CATEGORIES, &fields).await?;
    assert_eq!(status, StatusCode::CREATED, "{text}");
    let made = server.get(CATEGORIES).await?[0].clone();
    assert_eq!(
        (&made["name"], &made["structural"]),
        (&json!("Made"), &json!(false))
    );
    let path = format!("{CATEGORIES}{}/", made["pk"]);
    // The new one is a link away.
    assert!(text.contains(&format!("href=\"{path}\"")), "{text}");

    let raw = [
        ("_method", "PATCH"),
        proven,
        ("_content", "{\"description\": \"by JSON\"}"),
    ];
    assert_eq!(post(&mut browser, &path, &raw).await?.0, StatusCode::OK);
    // What is left open when something is changed stays as it is, and is emptied when it is replaced.
    let fields = [
        ("_method", "PATCH"),
        proven,
        ("name", "Renamed"),
        ("description", ""),
    ];
    assert_eq!(post(&mut browser, &path, &fields).await?.0, StatusCode::OK);
    let now = server.get(&path).await?;
    assert_eq!(
        (&now["name"], &now["description"]),
        (&json!("Renamed"), &json!("by JSON"))
    );
    let fields = [
        ("_method", "PUT"),
        proven,
        ("name", "Replaced"),
        ("description", ""),
    ];
    assert_eq!(post(&mut browser, &path, &fields).await?.0, StatusCode::OK);
    let now = server.get(&path).await?;
    assert_eq!(
        (&now["name"], &now["description"]),
        (&json!("Replaced"), &json!(""))
    );

    let broken = [("_method", "PATCH"), proven, ("_content", "{\"name\": ")];
    let (status, text) = post(&mut browser, &path, &broken).await?;
    assert_eq!(status, StatusCode::BAD_REQUEST);
    assert!(text.contains("JSON parse error"), "{text}");
    let (status, _) = post(&mut browser, &path, &[("_method", "TRACE"), proven]).await?;
    assert_eq!(status, StatusCode::METHOD_NOT_ALLOWED);
    let (status, text) = post(&mut browser, &path, &[("_method", "OPTIONS"), proven]).await?;
    assert_eq!(status, StatusCode::OK);
    assert!(text.contains("&quot;actions&quot;"), "{text}");

    // Deleting a category asks what becomes of what is in it.
    let open = [("_method", "DELETE"), proven];
    let (status, _) = post(&mut browser, &path, &open).await?;
    assert_eq!(status, StatusCode::BAD_REQUEST);
    let fields = [
        ("_method", "DELETE"),
        proven,
        ("delete_child_categories", "false"),
        ("delete_parts", "false"),
    ];
    let (status, text) = post(&mut browser, &path, &fields).await?;
    // The page says what the answer was; a status without a body could not carry it.
    assert_eq!(status, StatusCode::OK);
    assert!(
        text.contains("HTTP 204") && !text.contains("value=\"PUT\""),
        "{text}"
    );
    assert_eq!(count().await?, 0);

    // A client that asks for JSON has no such forms.
    let asked = browser
        .request(Method::POST, CATEGORIES)
        .header(CONTENT_TYPE, FORM)
        .body(encoded(&[
            ("_method", "DELETE"),
            proven,
            ("name", "Plain"),
        ])?);
    let (status, _) = answer(browser.fetch(asked).await?).await?;
    assert_eq!(status, StatusCode::CREATED);
    Ok(())
}

#[tokio::test]
async fn mistakes_stand_beside_what_was_written() -> Result<()> {
    let (server, mut browser) = site().await?;
    let token = proof(&go(&mut browser, "/api/part/").await?.1)?;
    let fields = [
        ("_method", "POST"),
        ("csrfmiddlewaretoken", token.as_str()),
        ("name", ""),
        ("IPN", "D-100"),
        ("category", "987654321"),
        ("units", "furlong per apple"),
    ];
    let (status, text) = post(&mut browser, "/api/part/", &fields).await?;
    assert_eq!(status, StatusCode::BAD_REQUEST);
    let (_, form) = text.split_once("<details open>").context("closed")?;
    for kept in [
        "value=\"D-100\"",
        "value=\"987654321\"",
        "value=\"furlong per apple\"",
    ] {
        assert!(form.contains(kept), "{kept}: {form}");
    }
    let mistake = "role=\"alert\">This field may not be blank.</small>";
    assert!(form.contains(mistake), "{form}");
    assert!(
        form.contains("role=\"alert\">Invalid pk &quot;987654321&quot;"),
        "{form}"
    );
    assert_eq!(server.get("/api/part/").await?, json!([]));
    // Passwords are not written into pages.
    let fields = [
        ("_method", "PUT"),
        ("csrfmiddlewaretoken", token.as_str()),
        ("password", "a-very-secret-word"),
        ("override_warning", "perhaps"),
    ];
    let me = server.get("/api/user/me/").await?;
    let path = format!("/api/user/{}/set-password/", me["pk"]);
    let (status, text) = post(&mut browser, &path, &fields).await?;
    assert_eq!(status, StatusCode::BAD_REQUEST, "{text}");
    assert!(!text.contains("a-very-secret-word"), "{text}");
    Ok(())
}

#[tokio::test]
async fn lists_and_files_are_sent_by_forms() -> Result<()> {
    let (server, mut browser) = site().await?;
    let mut keys = Vec::new();
    for name in ["A", "B"] {
        let (_, made) = server
            .send(Method::POST, CATEGORIES, &json!({ "name": name }))
            .await?;
        keys.push(made["pk"].clone());
    }
    let (_, text) = go(&mut browser, CATEGORIES).await?;
    let token = proof(&text)?;
    let proven = ("csrfmiddlewaretoken", token.as_str());
    let items = json!(keys).to_string();
    let fields = [
        ("_method", "PATCH"),
        proven,
        ("items", &items),
        ("name", ""),
        ("description", "both"),
    ];
    let (status, text) = post(&mut browser, CATEGORIES, &fields).await?;
    assert_eq!(status, StatusCode::OK, "{text}");
    for row in server.get(CATEGORIES).await?.as_array().context("rows")? {
        assert_eq!(row["description"], "both");
        assert_ne!(row["name"], "");
    }

    let (_, part) = server
        .send(Method::POST, "/api/part/", &json!({ "name": "Seen" }))
        .await?;
    let mut keys = Vec::new();
    for quantity in [1, 2, 3] {
        let item = json!({ "part": part["pk"], "quantity": quantity });
        let (_, made) = server.send(Method::POST, "/api/stock/", &item).await?;
        keys.push(made[0]["pk"].clone());
    }
    let items = json!(keys[1..]).to_string();
    let fields = [("_method", "DELETE"), proven, ("items", &items)];
    let (_, text) = post(&mut browser, "/api/stock/", &fields).await?;
    let left = server.get("/api/stock/").await?;
    assert_eq!(left.as_array().map(Vec::len), Some(1), "{text}");
    assert_eq!(left[0]["pk"], keys[0]);

    let path = format!("/api/part/{}/", part["pk"]);
    let (_, text) = go(&mut browser, &path).await?;
    assert!(text.contains("enctype=\"multipart/form-data\"") && text.contains("type=\"file\""));
    let mut picture = std::io::Cursor::new(Vec::new());
    image::RgbImage::new(3, 2).write_to(&mut picture, image::ImageFormat::Png)?;
    let form = Form::new()
        .text("_method", "PATCH")
        .text("csrfmiddlewaretoken", token.clone())
        .text("description", "")
        .part(
            "image",
            Part::bytes(picture.into_inner()).file_name("a.png"),
        );
    let request = browser
        .request(Method::POST, &path)
        .header(ACCEPT, NAVIGATES)
        .multipart(form);
    let (status, text) = page(browser.fetch(request).await?).await?;
    assert_eq!(status, StatusCode::OK, "{text}");
    assert!(text.contains("href=\"/media/"), "{text}");
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
