//! Sets of states (`generic_status_retrieve_all`, `generic_status_retrieve`), the states that users add,
//! and kinds of objects (`contenttype_retrieve_model`).

use anyhow::Result;
use ferrostock_tests::Server;
use futures::future::try_join_all;
use reqwest::{Method, StatusCode};
use serde_json::{Value, json};

async fn state(server: &Server) -> Result<Value> {
    let kind = server.get("/api/contenttype/model/stockitem/").await?;
    assert_eq!(kind["app_labeled_name"], "Stock | Stock Item");
    Ok(json!({
        "key": 151, "name": "HELD", "label": "Held back", "color": "warning", "logical_key": 10,
        "model": kind["pk"], "reference_status": "StockStatus",
    }))
}

#[tokio::test]
async fn a_custom_state_shows_at_once_and_everywhere() -> Result<()> {
    let server = Server::start().await?;
    let beside = server.beside()?;
    server
        .db
        .batch_execute(
            "INSERT INTO part (id, name) VALUES (1, 'Bolt');
             INSERT INTO stock_item (id, part_id, quantity) VALUES (1, 1, 5);",
        )
        .await?;
    let (status, made) = server
        .send(
            Method::POST,
            "/api/generic/status/custom/",
            &state(&server).await?,
        )
        .await?;
    assert_eq!(status, StatusCode::CREATED, "{made}");
    assert_eq!(made["model_name"], "Stock Item");
    let of_other = reqwest::Client::new()
        .get(format!("{}/api/generic/status/", beside.url))
        .basic_auth("admin", Some(ferrostock_tests::PASSWORD));
    let all: Value = of_other.send().await?.json().await?;
    assert_eq!(
        all["StockStatus"]["values"]["HELD"],
        json!({ "key": 151, "logical_key": "10", "name": "HELD", "label": "Held back",
                "color": "warning", "custom": true })
    );
    assert_eq!(all["BuildStatus"]["values"].get("HELD"), None);
    let (status, item) = server
        .send(
            Method::PATCH,
            "/api/stock/1/",
            &json!({ "status_custom_key": 151 }),
        )
        .await?;
    assert_eq!(status, StatusCode::OK, "{item}");
    assert_eq!(item["status_text"], "Held back");
    assert_eq!(
        (&item["status"], &item["status_custom_key"]),
        (&json!(10), &json!(151))
    );
    let listed = server.get("/api/stock/?status=151&limit=5").await?;
    assert_eq!(listed["count"], 1);
    let path = format!("/api/generic/status/custom/{}/", made["pk"]);
    server
        .send(Method::PATCH, &path, &json!({ "label": "Waits" }))
        .await?;
    assert_eq!(server.get("/api/stock/1/").await?["status_text"], "Waits");
    let set = server.get("/api/generic/status/StockStatus/").await?;
    assert_eq!(set["values"]["HELD"]["label"], "Waits");
    assert_eq!(set["values"]["OK"]["key"], 10);
    let (status, _) = server
        .send(Method::GET, "/api/generic/status/Nothing/", &Value::Null)
        .await?;
    assert_eq!(status, StatusCode::NOT_FOUND);
    Ok(())
}

#[tokio::test]
async fn a_custom_state_is_none_of_the_built_in_ones() -> Result<()> {
    let server = Server::start().await?;
    let right = state(&server).await?;
    for (field, value) in [
        ("key", json!(10)),
        ("key", json!(50)),
        ("logical_key", json!(11)),
        ("name", json!("OK")),
        ("name", json!("two words")),
        ("name", json!("small")),
        ("model", Value::Null),
        ("model", json!(999_999)),
        ("color", json!("pink")),
        ("reference_status", json!("NoStatus")),
    ] {
        let mut wrong = right.clone();
        wrong[field] = value.clone();
        let (status, body) = server
            .send(Method::POST, "/api/generic/status/custom/", &wrong)
            .await?;
        assert_eq!(status, StatusCode::BAD_REQUEST, "{field} {value}: {body}");
        assert!(body.get(field).is_some(), "{field} {value}: {body}");
    }
    // Of those who make the same one at once, one makes it.
    let writers = (0..20).map(|_| server.send(Method::POST, "/api/generic/status/custom/", &right));
    let made = try_join_all(writers).await?;
    let count = |wanted| made.iter().filter(|(status, _)| *status == wanted).count();
    assert_eq!(count(StatusCode::CREATED), 1, "{made:?}");
    assert_eq!(count(StatusCode::BAD_REQUEST), 19, "{made:?}");
    // The name counts as well.
    let mut other = right.clone();
    other["key"] = json!(152);
    let (status, body) = server
        .send(Method::POST, "/api/generic/status/custom/", &other)
        .await?;
    assert_eq!(status, StatusCode::BAD_REQUEST);
    assert!(body.get("non_field_errors").is_some(), "{body}");
    Ok(())
}
