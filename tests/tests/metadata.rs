//! What other programs keep with objects: `metadata_pk_retrieve`, `metadata_pk_update`,
//! `metadata_pk_partial_update`, and the same by a look-up field: `metadata_retrieve`,
//! `metadata_update`, `metadata_partial_update`.

use anyhow::Result;
use ferrostock_tests::Server;
use futures::future::try_join_all;
use reqwest::{Method, StatusCode};
use serde_json::{Value, json};

async fn refused(server: &Server, method: Method, path: &str, body: &Value) -> Result<StatusCode> {
    let (status, answer) = server.send(method, path, body).await?;
    assert!(status.is_client_error(), "{path}: {status} {answer}");
    Ok(status)
}

#[tokio::test]
async fn names_are_set_and_kept() -> Result<()> {
    let server = Server::start().await?;
    server
        .db
        .batch_execute(
            "INSERT INTO part (id, name, ipn) VALUES (1, 'Bolt', 'B/1'), (2, 'Bolt', NULL);
             INSERT INTO sales_order (id, reference, reference_int, status) VALUES (1, 'SO-1', 1, 10);",
        )
        .await?;
    let path = "/api/metadata/part/1/";
    assert_eq!(server.get(path).await?, json!({ "metadata": {} }));
    let first = json!({ "metadata": { "a": 1, "b": { "c": [1, 2] } } });
    let (status, body) = server.send(Method::PATCH, path, &first).await?;
    assert_eq!((status, &body), (StatusCode::OK, &first));
    let second = json!({ "metadata": { "b": { "d": 3 }, "e": null } });
    let (_, body) = server.send(Method::PATCH, path, &second).await?;
    assert_eq!(
        body,
        json!({ "metadata": { "a": 1, "b": { "d": 3 }, "e": null } })
    );
    let whole = json!({ "metadata": { "only": "this" } });
    let (_, body) = server.send(Method::PUT, path, &whole).await?;
    assert_eq!(body, whole);
    for path in ["/api/metadata/part/pk/1/", "/api/metadata/part/IPN/B%2F1/"] {
        assert_eq!(server.get(path).await?, whole, "{path}");
    }
    let by_reference = "/api/metadata/salesorder/reference/SO-1/";
    let (status, body) = server.send(Method::PATCH, by_reference, &whole).await?;
    assert_eq!((status, &body), (StatusCode::OK, &whole));
    assert_eq!(server.get("/api/metadata/salesorder/1/").await?, whole);

    // Two parts have that name, and what can't find anything is refused.
    for path in [
        "/api/metadata/part/name/Bolt/",
        "/api/metadata/part/barcode_data/x/",
        "/api/metadata/nothing/1/",
        "/api/metadata/user/1/",
        "/api/metadata/Part/1/",
    ] {
        let status = refused(&server, Method::GET, path, &Value::Null).await?;
        assert_eq!(status, StatusCode::BAD_REQUEST, "{path}");
    }
    for path in ["/api/metadata/part/9/", "/api/metadata/part/IPN/none/"] {
        let status = refused(&server, Method::PUT, path, &whole).await?;
        assert_eq!(status, StatusCode::NOT_FOUND, "{path}");
    }
    for body in [
        json!({ "metadata": null }),
        json!({ "metadata": "text" }),
        json!({ "metadata": [1] }),
        json!({}),
    ] {
        let status = refused(&server, Method::PUT, path, &body).await?;
        assert_eq!(status, StatusCode::BAD_REQUEST, "{body}");
    }
    assert_eq!(server.get(path).await?, whole);
    Ok(())
}

#[tokio::test]
async fn who_may_change_an_object_sees_its_metadata() -> Result<()> {
    let server = Server::start().await?;
    server
        .db
        .batch_execute(
            "INSERT INTO part (id, name) VALUES (1, 'Bolt');
             INSERT INTO project_code (id, code) VALUES (1, 'P');",
        )
        .await?;
    server.user("viewer", &[("part", "view")]).await?;
    server.user("changer", &[("part", "view change")]).await?;
    for (path, user, status) in [
        ("/api/metadata/part/1/", "viewer", StatusCode::FORBIDDEN),
        ("/api/metadata/part/1/", "changer", StatusCode::OK),
        ("/api/metadata/part/999/", "viewer", StatusCode::FORBIDDEN),
        (
            "/api/metadata/stockitem/1/",
            "changer",
            StatusCode::FORBIDDEN,
        ),
        // No role is about project codes: their metadata is for staff.
        (
            "/api/metadata/projectcode/code/P/",
            "changer",
            StatusCode::FORBIDDEN,
        ),
        ("/api/metadata/projectcode/code/P/", "admin", StatusCode::OK),
    ] {
        let password = if user == "admin" {
            ferrostock_tests::PASSWORD
        } else {
            user
        };
        let request = server.request_as(Method::GET, path, user, password);
        assert_eq!(request.send().await?.status(), status, "{path} as {user}");
    }
    Ok(())
}

#[tokio::test]
async fn those_who_set_different_names_all_keep_theirs() -> Result<()> {
    let server = Server::start().await?;
    server
        .db
        .batch_execute("INSERT INTO part (id, name) VALUES (1, 'Bolt');")
        .await?;
    let writers = (0..20).map(|writer| {
        let server = &server;
        async move {
            let body = json!({ "metadata": { format!("writer {writer}"): writer } });
            server
                .send(Method::PATCH, "/api/metadata/part/1/", &body)
                .await
        }
    });
    for (status, body) in try_join_all(writers).await? {
        assert_eq!(status, StatusCode::OK, "{body}");
    }
    let kept = server.get("/api/metadata/part/1/").await?;
    assert_eq!(
        kept["metadata"].as_object().map(serde_json::Map::len),
        Some(20)
    );
    Ok(())
}

#[tokio::test]
async fn old_addresses_lead_to_the_new_one() -> Result<()> {
    let server = Server::start().await?;
    let client = reqwest::Client::builder()
        .redirect(reqwest::redirect::Policy::none())
        .build()?;
    let answer = client
        .get(format!("{}/api/part/7/metadata/", server.url))
        .basic_auth("admin", Some(ferrostock_tests::PASSWORD))
        .send()
        .await?;
    assert_eq!(answer.status(), StatusCode::MOVED_PERMANENTLY);
    let location = answer.headers().get("location").map(|it| it.to_str());
    assert_eq!(location.transpose()?, Some("/api/metadata/part/pk/7/"));
    let answer = client
        .get(format!("{}/api/part/7/metadata/", server.url))
        .send()
        .await?;
    assert_eq!(answer.status(), StatusCode::UNAUTHORIZED);
    Ok(())
}
