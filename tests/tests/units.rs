//! Units that users add, all units, and icons.

use anyhow::{Context as _, Result};
use ferrostock_tests::{Life, Server, answer};
use futures::future::join_all;
use reqwest::{Method, StatusCode};
use serde_json::{Value, json};

const UNITS: &str = "/api/units/";

/// Creates an object and tells its key.
async fn made(server: &Server, path: &str, body: Value) -> Result<i64> {
    let (status, body) = server.send(Method::POST, path, &body).await?;
    assert_eq!(status, StatusCode::CREATED, "{path}: {body}");
    body["pk"].as_i64().context("a key")
}

#[tokio::test]
async fn units_live() -> Result<()> {
    let server = Server::start().await?;
    let life = Life {
        operations: [
            "units_list",
            "units_create",
            "units_retrieve",
            "units_update",
            "units_partial_update",
            "units_destroy",
        ],
        below: &[],
        create: &json!({ "name": "reel", "definition": "5000 * piece" }),
        replace: &json!({ "name": "reel_small", "symbol": "rls", "definition": "100 piece" }),
        change: &json!({ "definition": "3 m", "symbol": "" }),
    };
    life.live(&server).await
}

#[tokio::test]
async fn a_unit_is_a_word_made_of_other_units() -> Result<()> {
    let server = Server::start().await?;
    let reel = json!({ "name": "reel", "symbol": "rl", "definition": "5000 piece" });
    let reel = made(&server, UNITS, reel).await?;
    let crates = json!({ "name": "crate", "definition": "20 reel" });
    made(&server, UNITS, crates).await?;
    let one = format!("{UNITS}{reel}/");
    for (method, path, body, field) in [
        (
            Method::POST,
            UNITS,
            json!({ "name": "reel", "definition": "m" }),
            "name",
        ),
        (
            Method::POST,
            UNITS,
            json!({ "name": "a b", "definition": "m" }),
            "name",
        ),
        (
            Method::POST,
            UNITS,
            json!({ "name": "9a", "definition": "m" }),
            "name",
        ),
        (
            Method::POST,
            UNITS,
            json!({ "name": "a", "definition": "blorp" }),
            "definition",
        ),
        (
            Method::POST,
            UNITS,
            json!({ "name": "zork", "definition": "2 zork" }),
            "definition",
        ),
        (
            Method::POST,
            UNITS,
            json!({ "name": "a", "definition": "" }),
            "definition",
        ),
        (
            Method::POST,
            UNITS,
            json!({ "name": "a", "symbol": "rl", "definition": "m" }),
            "symbol",
        ),
        // Not in a circle, either.
        (
            Method::PATCH,
            &one,
            json!({ "definition": "2 reel" }),
            "definition",
        ),
        (
            Method::PATCH,
            &one,
            json!({ "definition": "2 crate" }),
            "definition",
        ),
    ] {
        let (status, answer) = server.send(method, path, &body).await?;
        assert_eq!(status, StatusCode::BAD_REQUEST, "{body}: {answer}");
        assert!(answer[field].is_array(), "{body}: {answer}");
    }
    let kept = server.get(&one).await?;
    assert_eq!(kept["definition"], "5000 piece");
    Ok(())
}

#[tokio::test]
async fn an_added_unit_is_known_at_once_and_everywhere() -> Result<()> {
    let server = Server::start().await?;
    let beside = server.beside()?;
    let part = made(&server, "/api/part/", json!({ "name": "Tape" })).await?;
    let part = format!("/api/part/{part}/");
    let body = json!({ "units": "reels" });
    let (status, _) = server.send(Method::PATCH, &part, &body).await?;
    assert_eq!(status, StatusCode::BAD_REQUEST);
    let reel = json!({ "name": "reel", "symbol": "rl", "definition": "30 m" });
    let reel = made(&server, UNITS, reel).await?;
    let (status, _) = server.send(Method::PATCH, &part, &body).await?;
    assert_eq!(status, StatusCode::OK);
    // Another server of the same database knows it as well, as templates and values do.
    let template = json!({ "name": "Tape", "units": "rl" });
    let client = reqwest::Client::new();
    let request = client.post(format!("{}/api/parameter/template/", beside.url));
    let request = request.basic_auth("admin", Some(ferrostock_tests::PASSWORD));
    let (status, template) = answer(request.json(&template).send().await?).await?;
    assert_eq!(status, StatusCode::CREATED, "{template}");
    let category = made(&server, "/api/part/category/", json!({ "name": "Tapes" })).await?;
    let path = "/api/part/category/parameters/";
    let value =
        json!({ "category": category, "template": template["pk"], "default_value": "60 m" });
    made(&server, path, value).await?;
    let (status, all) = server.call("units_all_retrieve", &[], &json!({})).await?;
    assert_eq!(status, StatusCode::OK);
    let units = &all["available_units"];
    assert_eq!(
        (&units["reel"]["is_alias"], &units["rl"]["is_alias"]),
        (&json!(true), &json!(false))
    );
    assert_eq!(
        units["reel"]["compatible_units"],
        units["meter"]["compatible_units"]
    );
    assert_eq!(units["reel"]["isdimensionless"], false);
    assert_eq!(units["percent"]["isdimensionless"], true);
    assert!(units.as_object().context("an object")?.len() > 1000);
    // And it is gone at once.
    server
        .send(Method::DELETE, &format!("{UNITS}{reel}/"), &json!({}))
        .await?;
    let (status, _) = server
        .send(Method::PATCH, &part, &json!({ "units": "reel" }))
        .await?;
    assert_eq!(status, StatusCode::BAD_REQUEST);
    Ok(())
}

#[tokio::test]
async fn many_writers_make_one_unit_of_a_symbol() -> Result<()> {
    let server = Server::start().await?;
    let bodies: Vec<Value> = (0..20)
        .map(|n| json!({ "name": format!("u{n}"), "symbol": "u", "definition": "m" }))
        .collect();
    let tries = bodies
        .iter()
        .map(|body| server.send(Method::POST, UNITS, body));
    let mut created = 0;
    for outcome in join_all(tries).await {
        match outcome? {
            (StatusCode::CREATED, _) => created += 1,
            (status, body) => {
                assert_eq!(status, StatusCode::BAD_REQUEST, "{body}");
                assert!(body["symbol"].is_array(), "{body}");
            }
        }
    }
    assert_eq!(created, 1);
    Ok(())
}

#[tokio::test]
async fn icons_are_those_that_can_be_set() -> Result<()> {
    let server = Server::start().await?;
    let (status, sets) = server.call("icons_list", &[], &json!({})).await?;
    assert_eq!(status, StatusCode::OK);
    let set = &sets[0];
    assert_eq!(
        (&set["prefix"], sets.as_array().map(Vec::len)),
        (&json!("ti"), Some(1))
    );
    assert_eq!(
        set["icons"]["box"]["variants"],
        json!({ "outline": "ea45" })
    );
    let path = "/api/stock/location-type/";
    for (icon, expected) in [
        ("ti:box:outline", 201),
        ("ti:box-align-top:filled", 201),
        ("ti:box:filled", 400),
        ("ti:nothing:outline", 400),
        ("box", 400),
    ] {
        let body = json!({ "name": icon, "icon": icon });
        let (status, body) = server.send(Method::POST, path, &body).await?;
        assert_eq!(status, expected, "{icon}: {body}");
    }
    let page = server.get("/api/icons/?limit=1&offset=1").await?;
    assert_eq!((&page["count"], &page["results"]), (&json!(1), &json!([])));
    assert!(page["previous"].is_string());
    Ok(())
}
