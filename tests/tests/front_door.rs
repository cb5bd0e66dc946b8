//! What the front door does to every request.

use anyhow::Result;
use ferrostock_tests::{Server, answer};
use reqwest::{Method, StatusCode};
use serde_json::json;

#[tokio::test]
async fn paths_and_methods_that_do_not_exist() -> Result<()> {
    let server = Server::start().await?;
    let (status, body) = answer(server.request(Method::GET, "/api/nowhere/").send().await?).await?;
    assert_eq!(status, StatusCode::NOT_FOUND);
    assert_eq!(body["detail"], "API endpoint not found");
    assert_eq!(body["url"], format!("{}/api/nowhere/", server.url));
    let response = server
        .anonymous(Method::GET, "/api/nowhere/")
        .send()
        .await?;
    assert_eq!(response.status(), StatusCode::UNAUTHORIZED);
    assert_eq!(response.headers()["www-authenticate"], "Token");

    let response = server
        .request(Method::POST, "/api/part/1/")
        .json(&json!({}))
        .send()
        .await?;
    assert_eq!(response.status(), StatusCode::METHOD_NOT_ALLOWED);
    assert_eq!(
        response.headers()["allow"],
        "GET, PUT, PATCH, DELETE, HEAD, OPTIONS"
    );
    let (_, body) = answer(response).await?;
    assert_eq!(body["detail"], "Method \"POST\" not allowed.");

    let response = server
        .request(Method::GET, "/api/part/not-a-number/")
        .send()
        .await?;
    assert_eq!(response.status(), StatusCode::NOT_FOUND);
    let response = server.anonymous(Method::GET, "/elsewhere").send().await?;
    assert_eq!(response.status(), StatusCode::NOT_FOUND);
    Ok(())
}

#[tokio::test]
async fn the_last_slash_may_be_left_out() -> Result<()> {
    let server = Server::start().await?;
    assert_eq!(server.get("/api/part").await?, json!([]));
    assert_eq!(server.get("/api/part/").await?, json!([]));
    let head = server.request(Method::HEAD, "/api/part/").send().await?;
    assert_eq!(head.status(), StatusCode::OK);
    assert_eq!(head.text().await?, "");
    Ok(())
}

#[tokio::test]
async fn bodies_that_cannot_be_read() -> Result<()> {
    let server = Server::start_with(&["--max-body", "2000"]).await?;
    let post = || server.request(Method::POST, "/api/part/category/");
    let cases = [
        (
            post()
                .header("content-type", "application/json")
                .body("{\"name\": "),
            400,
            "detail",
        ),
        (
            post()
                .header("content-type", "application/json")
                .body("[1]"),
            400,
            "non_field_errors",
        ),
        (
            post().header("content-type", "text/csv").body("name"),
            415,
            "detail",
        ),
        (
            post().json(&json!({ "name": "x".repeat(3000) })),
            413,
            "detail",
        ),
        (
            post()
                .header("content-type", "multipart/form-data")
                .body("name"),
            400,
            "detail",
        ),
        (
            post()
                .header("accept", "text/csv")
                .json(&json!({ "name": "x" })),
            406,
            "detail",
        ),
    ];
    for (request, expected, key) in cases {
        let (status, body) = answer(request.send().await?).await?;
        assert_eq!(status.as_u16(), expected, "{body}");
        assert!(body.get(key).is_some(), "{body}");
    }
    assert_eq!(server.get("/api/part/category/").await?, json!([]));
    Ok(())
}

#[tokio::test]
async fn forms_are_taken_wherever_json_is() -> Result<()> {
    let server = Server::start().await?;
    let post = || server.request(Method::POST, "/api/part/category/");
    let form = post()
        .header("content-type", "application/x-www-form-urlencoded")
        .body("name=From+a+form&structural=on&parent=");
    let (status, body) = answer(form.send().await?).await?;
    assert_eq!(status, StatusCode::CREATED, "{body}");
    assert_eq!(
        (&body["structural"], &body["parent"]),
        (&json!(true), &json!(null))
    );

    let parts =
        "--X\r\nContent-Disposition: form-data; name=\"name\"\r\n\r\nFrom parts\r\n--X--\r\n";
    let multipart = post()
        .header("content-type", "multipart/form-data; boundary=X")
        .body(parts);
    let (status, body) = answer(multipart.send().await?).await?;
    assert_eq!(status, StatusCode::CREATED, "{body}");
    assert_eq!(body["name"], "From parts");

    let id = &body["pk"];
    let overridden = server
        .request(Method::POST, &format!("/api/part/category/{id}/"))
        .header("x-http-method-override", "PATCH")
        .json(&json!({ "description": "changed" }));
    let (status, body) = answer(overridden.send().await?).await?;
    assert_eq!(
        (status, &body["description"]),
        (StatusCode::OK, &json!("changed"))
    );
    Ok(())
}

#[tokio::test]
async fn answers_carry_their_headers() -> Result<()> {
    let server = Server::start_with(&["--cors-origins", "https://shop.example.com"]).await?;
    let response = server
        .request(Method::GET, "/api/part/")
        .header("origin", "https://shop.example.com")
        .send()
        .await?;
    let headers = response.headers();
    assert_eq!(headers["x-inventree-api"], "530");
    assert!(headers.contains_key("x-inventree-version"));
    assert_eq!(headers["x-inventree-reqid"], headers["x-request-id"]);
    assert_eq!(
        headers["access-control-allow-origin"],
        "https://shop.example.com"
    );
    assert_eq!(headers["x-content-type-options"], "nosniff");

    let preflight = |origin: &'static str| {
        server
            .anonymous(Method::OPTIONS, "/api/part/")
            .header("origin", origin)
            .header("access-control-request-method", "POST")
            .header("access-control-request-headers", "authorization")
    };
    let allowed = preflight("https://shop.example.com").send().await?;
    assert_eq!(allowed.status(), StatusCode::NO_CONTENT);
    assert_eq!(
        allowed.headers()["access-control-allow-headers"],
        "authorization"
    );
    let refused = preflight("https://evil.example.com").send().await?;
    assert!(
        !refused
            .headers()
            .contains_key("access-control-allow-origin")
    );
    assert!(
        !refused
            .headers()
            .contains_key("access-control-allow-methods")
    );
    Ok(())
}

#[tokio::test]
async fn long_answers_are_compressed() -> Result<()> {
    let server = Server::start().await?;
    let response = server
        .anonymous(Method::GET, "/api/schema/")
        .header("accept-encoding", "gzip")
        .send()
        .await?;
    assert_eq!(response.headers()["content-encoding"], "gzip");
    Ok(())
}

#[tokio::test]
async fn the_document_is_shown_without_help_from_elsewhere() -> Result<()> {
    let server = Server::start().await?;
    let page = server.anonymous(Method::GET, "/api-doc/").send().await?;
    let policy = page.headers()["content-security-policy"]
        .to_str()?
        .to_owned();
    assert!(policy.contains("default-src 'self'"));
    let page = page.text().await?;
    assert!(
        !page.contains("http://") && !page.contains("https://"),
        "{page}"
    );
    for name in [
        "api-doc.js",
        "swagger-ui-bundle.js",
        "swagger-ui.css",
        "openapi.yaml",
    ] {
        let part = server
            .anonymous(Method::GET, &format!("/api-doc/{name}"))
            .send()
            .await?;
        assert_eq!(part.status(), StatusCode::OK, "{name}");
        assert!(part.text().await?.len() > 100, "{name}");
    }
    let document = server.get("/api/schema/").await?;
    assert_eq!(document["info"]["version"], "530");
    Ok(())
}

#[tokio::test]
async fn options_tell_what_may_be_sent() -> Result<()> {
    let server = Server::start().await?;
    server.user("reader", &[("part_category", "view")]).await?;
    let options = |user: &'static str, password: &'static str| {
        server.request_as(Method::OPTIONS, "/api/part/category/", user, password)
    };
    let (status, body) = answer(options("admin", ferrostock_tests::PASSWORD).send().await?).await?;
    assert_eq!(status, StatusCode::OK);
    let name = &body["actions"]["POST"]["name"];
    assert_eq!(
        (&name["type"], &name["required"]),
        (&json!("string"), &json!(true))
    );
    assert_eq!(name["max_length"], 100);
    assert_eq!(
        body["actions"]["POST"]["parent"]["api_url"],
        "/api/part/category/"
    );
    let (_, body) = answer(options("reader", "reader").send().await?).await?;
    let actions: Vec<_> = body["actions"].as_object().into_iter().flatten().collect();
    assert_eq!(
        actions
            .iter()
            .map(|(method, _)| *method)
            .collect::<Vec<_>>(),
        ["GET"]
    );
    let anonymous = server
        .anonymous(Method::OPTIONS, "/api/part/category/")
        .send()
        .await?;
    assert_eq!(anonymous.status(), StatusCode::UNAUTHORIZED);
    Ok(())
}

/// A field may be part of what is shown of one object and of a list only for who asks; and what is sent
/// with an object that stands inside of another is told of, too.
#[tokio::test]
async fn options_tell_what_is_shown_where() -> Result<()> {
    let server = Server::start().await?;
    let part = json!({ "name": "P", "description": "-" });
    let (status, part) = server.send(Method::POST, "/api/part/", &part).await?;
    assert_eq!(status, StatusCode::CREATED, "{part}");
    let detail = format!("/api/part/{}/", part["pk"]);
    let mut shown = Vec::new();
    for path in ["/api/part/", &*detail, "/api/stock/"] {
        let response = server.request(Method::OPTIONS, path).send().await?;
        shown.push(answer(response).await?.1["actions"].take());
    }
    let [list, detail, stock] = &shown[..] else {
        anyhow::bail!("{shown:?}");
    };
    for (actions, method, notes, tags) in [
        (list, "GET", false, false),
        (list, "POST", true, true),
        (detail, "GET", true, false),
        (detail, "PUT", true, true),
    ] {
        let has = |name| actions[method].get(name).is_some();
        assert_eq!((has("notes"), has("tags")), (notes, tags), "{method}");
    }
    let duplicate = &stock["POST"]["supplier_part_detail"]["children"]["duplicate"];
    assert_eq!(duplicate["read_only"], false);
    let original = &duplicate["children"]["original"];
    assert_eq!(
        (&original["required"], &original["model"]),
        (&json!(true), &json!("supplierpart"))
    );
    Ok(())
}

#[tokio::test]
async fn the_server_tells_of_itself() -> Result<()> {
    let server = Server::start().await?;
    let open = ferrostock_client::connect(&server.url).build()?;
    let info = open.root_retrieve().send().await?;
    assert_eq!((&*info.server, info.api_version), ("InvenTree", 530));
    assert_eq!(info.database, None);
    let info = server.admin.root_retrieve().send().await?;
    assert!(
        info.database
            .as_deref()
            .is_some_and(|text| text.contains("PostgreSQL"))
    );
    let version = server.admin.version_retrieve().send().await?;
    assert_eq!(version.version.api, 530);
    let health = server.anonymous(Method::GET, "/health").send().await?;
    assert_eq!(health.status(), StatusCode::OK);
    Ok(())
}

#[tokio::test]
async fn an_answer_that_the_client_has_is_not_sent_again() -> Result<()> {
    let server = Server::start().await?;
    let ask = |tag: String| {
        server
            .request(Method::GET, "/api/part/category/")
            .header("if-none-match", tag)
            .send()
    };
    let first = ask("\"none\"".into()).await?;
    assert_eq!(first.status(), StatusCode::OK);
    let tag = first.headers()["etag"].to_str()?.to_owned();
    let again = ask(tag.clone()).await?;
    assert_eq!(again.status(), StatusCode::NOT_MODIFIED);
    assert_eq!(again.headers()["etag"], tag.as_str());
    assert_eq!(again.text().await?, "");
    let category = json!({ "name": "C" });
    server
        .send(Method::POST, "/api/part/category/", &category)
        .await?;
    assert_eq!(ask(tag).await?.status(), StatusCode::OK);
    Ok(())
}

#[tokio::test]
async fn defaults_that_depend_on_settings_and_time_are_told() -> Result<()> {
    let server = Server::start().await?;
    server
        .db
        .batch_execute(
            "INSERT INTO setting (key, value) VALUES
                 ('PART_ASSEMBLY', 'True'), ('STOCK_BATCH_CODE_TEMPLATE', 'B-{{ year }}')",
        )
        .await?;
    let options = |path: &'static str| {
        let request = server.request(Method::OPTIONS, path);
        async move { anyhow::Ok(answer(request.send().await?).await?.1) }
    };
    let part = options("/api/part/").await?;
    assert_eq!(part["actions"]["POST"]["assembly"]["default"], true);
    assert_eq!(part["actions"]["POST"]["component"]["default"], true);
    let stock = options("/api/stock/").await?;
    let batch = stock["actions"]["POST"]["batch"]["default"].clone();
    assert!(batch.as_str().is_some_and(|code| code.starts_with("B-20")));
    let category = server
        .send(Method::POST, "/api/part/category/", &json!({ "name": "C" }))
        .await?
        .1;
    let one = server
        .request(
            Method::OPTIONS,
            &format!("/api/part/category/{}/", category["pk"]),
        )
        .send()
        .await?;
    let one = answer(one).await?.1;
    assert_eq!(
        one["actions"]["PUT"]["parent"]["instance_filters"],
        json!({ "exclude_tree": category["pk"] })
    );
    Ok(())
}

#[tokio::test]
async fn the_history_of_versions_is_told() -> Result<()> {
    let server = Server::start().await?;
    let versions = server.admin.version_text_list().send().await?;
    assert_eq!(versions.len(), 10);
    assert!(versions[9].latest && versions[9].version == "v530");
    let last = server.get("/api/version-text?versions=2").await?;
    assert_eq!(last[0]["version"], "v529");
    let some = server
        .get("/api/version-text?start_version=525&versions=3")
        .await?;
    assert_eq!(some.as_array().map(Vec::len), Some(3));
    assert_eq!(some[0]["version"], "v525");
    Ok(())
}
