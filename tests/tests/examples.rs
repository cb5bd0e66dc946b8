//! The examples of the document: the server takes every one of them, and refuses as the document says.

use std::collections::BTreeSet;

use anyhow::{Context as _, Result, ensure};
use ferrostock_http::document;
use ferrostock_tests::examples::{Made, examples, operations};
use ferrostock_tests::{Server, answer};
use reqwest::{Method, StatusCode};
use serde_json::{Value, json};

/// The operations whose bodies have an example at least.
const USUAL: [&str; 21] = [
    "part_create",
    "part_update",
    "part_partial_update",
    "part_bulk_partial_update",
    "part_category_create",
    "part_category_update",
    "part_category_partial_update",
    "part_category_destroy",
    "stock_create",
    "stock_update",
    "stock_partial_update",
    "stock_bulk_partial_update",
    "stock_location_create",
    "stock_location_update",
    "stock_location_partial_update",
    "stock_location_destroy",
    "user_create",
    "user_partial_update",
    "user_group_create",
    "user_tokens_create",
    "user_set_password_update",
];

#[tokio::test]
async fn the_server_takes_every_example() -> Result<()> {
    let examples = examples()?;
    let known: BTreeSet<_> = examples.iter().map(|example| example.id.as_str()).collect();
    for id in USUAL {
        assert!(known.contains(id), "{id} has no example");
    }
    let server = Server::start_with(&["--demo"]).await?;
    let mut made = Made::default();
    for example in &examples {
        let path = if let Some(path) = made.path(&example.path) {
            path
        } else {
            // What nobody makes: a rule of a group.
            let known = example.path.split_once("{id}");
            let (list, rest) = known.with_context(|| example.path.clone())?;
            let key = server.get(list).await?[0]["pk"].clone();
            format!("{list}{key}{rest}")
        };
        let (status, body) = server
            .send(example.method.clone(), &path, &example.body)
            .await?;
        ensure!(status.is_success(), "{}: {status} {body}", example.id);
        if example.method == Method::POST {
            made.remember(&example.path, &body);
        }
        // What is said is what is there then.
        for (name, value) in example.body.as_object().into_iter().flatten() {
            let shown = if body.is_array() {
                &body[0][name]
            } else {
                &body[name]
            };
            if name != "items" && !shown.is_null() && example.method != Method::DELETE {
                let number = |value: &Value| {
                    let text = value.as_str().and_then(|text| text.parse::<f64>().ok());
                    value.as_f64().or(text)
                };
                let alike = number(shown).is_some() && number(shown) == number(value);
                assert!(shown == value || alike, "{}: {name} is {shown}", example.id);
            }
        }
    }
    Ok(())
}

#[tokio::test]
async fn refusals_are_those_of_the_document() -> Result<()> {
    let document: Value = serde_json::from_str(document::JSON)?;
    for (path, method, operation) in operations(&document) {
        let documented = |code: &str| operation["responses"].get(code).is_some();
        if path.starts_with("/api/auth/v1/") {
            assert!(
                documented("401") || path.ends_with("/config"),
                "{method} {path}"
            );
            continue;
        }
        // Who calls need not be known everywhere, but bad credentials are refused.
        let ways = operation["security"].as_array().into_iter().flatten();
        let open = ways.into_iter().any(|way| *way == json!({}));
        assert!(documented("401"), "{method} {path}");
        assert_eq!(documented("403"), !open, "{method} {path}");
        assert_eq!(documented("404"), path.contains('{'), "{method} {path}");
    }
    let server = Server::start().await?;
    server.user("nobody", &[]).await?;
    let path = "/api/part/987654/";
    let refusals = [
        ("Unauthenticated", server.anonymous(Method::GET, path)),
        (
            "Forbidden",
            server.request_as(Method::GET, path, "nobody", "nobody"),
        ),
        ("NotFound", server.request(Method::GET, path)),
    ];
    for ((component, request), status) in refusals.into_iter().zip([401, 403, 404]) {
        let response = request.send().await?;
        let says_how = response.headers().contains_key("www-authenticate");
        let (answered, body) = answer(response).await?;
        assert_eq!(answered, StatusCode::from_u16(status)?);
        let documented = &document["components"]["responses"][component];
        let example = &documented["content"]["application/json"]["example"];
        assert_eq!(says_how, documented.get("headers").is_some(), "{component}");
        let keys = |value: &Value| {
            value
                .as_object()
                .map(|map| map.keys().cloned().collect::<Vec<_>>())
        };
        assert_eq!(keys(&body), keys(example), "{component}: {body}");
    }
    let response = server.anonymous(Method::GET, "/api/auth/v1/auth/session");
    let (status, body) = answer(response.send().await?).await?;
    assert_eq!(status, StatusCode::UNAUTHORIZED);
    let example = &document["components"]["responses"]["SignInNeeded"]["content"];
    let example = &example["application/json"]["example"];
    assert_eq!(body["status"], example["status"]);
    assert_eq!(body["meta"], example["meta"]);
    assert_eq!(body["data"]["flows"][0]["id"], json!("login"));
    Ok(())
}
