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

/// What is between names, whatever it is, parts them; a sign is whatever looks right. Hidden characters are
/// not taken out, which would make another name of what was sent.
#[tokio::test]
async fn a_unit_is_kept_as_it_was_sent() -> Result<()> {
    let server = Server::start().await?;
    let reel = json!({ "name": "reel", "definition": "5000 piece" });
    let one = format!("{UNITS}{}/", made(&server, UNITS, reel).await?);
    for body in [
        json!({ "symbol": "a<b" }),
        json!({ "symbol": "R&D" }),
        json!({ "definition": "m<s" }),
    ] {
        let (status, answer) = server.send(Method::PATCH, &one, &body).await?;
        assert_eq!(status, StatusCode::OK, "{body}: {answer}");
        let kept = server.get(&one).await?;
        for (field, value) in body.as_object().context("an object")? {
            assert_eq!(&kept[field], value);
        }
    }
    for body in [
        json!({ "name": "re\u{200f}el" }),
        json!({ "name": "re\u{7}el" }),
        json!({ "symbol": "r\0l" }),
        json!({ "definition": "\u{200f}m" }),
    ] {
        let (status, answer) = server.send(Method::PATCH, &one, &body).await?;
        assert_eq!(status, StatusCode::BAD_REQUEST, "{body}: {answer}");
    }
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

/// What parameters are as numbers follows the unit of their template.
#[tokio::test]
async fn numbers_of_parameters_follow_the_unit() -> Result<()> {
    let server = Server::start().await?;
    server
        .db
        .batch_execute(
            "INSERT INTO part (id, name) SELECT n, 'P' || n FROM generate_series(1, 1500) AS n;
             INSERT INTO custom_unit (name, definition) VALUES ('ell', '1.2 m');
             INSERT INTO parameter_template (id, name, units) VALUES (1, 'Length', 'mm');
             INSERT INTO parameter (model, model_id, template_id, data, data_numeric)
             SELECT 'part.part', n, 1, CASE n % 5 WHEN 0 THEN '2 metre' WHEN 1 THEN '5' WHEN 2 THEN 'long'
                                         WHEN 3 THEN '3 ell' ELSE '7 kg' END, -1
             FROM generate_series(1, 1500) AS n;",
        )
        .await?;
    for (units, numbers) in [
        ("cm", [Some(200.0), Some(5.0), None, Some(360.0), None]),
        ("ell", [Some(2.0 / 1.2), Some(5.0), None, Some(3.0), None]),
        ("g", [None, Some(5.0), None, None, Some(7000.0)]),
        ("", [None, Some(5.0), None, None, None]),
    ] {
        let change = json!({ "units": units });
        let path = "/api/parameter/template/1/";
        let (status, body) = server.send(Method::PATCH, path, &change).await?;
        assert_eq!(status, StatusCode::OK, "{body}");
        let rows = server
            .db
            .query(
                "SELECT model_id % 5 AS kind, count(*) AS rows, min(data_numeric) AS least,
                        max(data_numeric) AS most, count(data_numeric) AS numbers
                 FROM parameter GROUP BY 1 ORDER BY 1",
                &[],
            )
            .await?;
        for (row, number) in rows.iter().zip(numbers) {
            let [least, most] = ["least", "most"].map(|it| row.get::<_, Option<f64>>(it));
            let near = |it: Option<f64>| match (it, number) {
                (Some(it), Some(number)) => (it - number).abs() < 1e-9,
                (it, number) => it == number,
            };
            assert!(
                near(least) && near(most),
                "{units}: {row:?} {least:?} {most:?}"
            );
            let numbers = if number.is_some() { 300 } else { 0 };
            assert_eq!(row.get::<_, i64>("rows"), 300);
            assert_eq!(row.get::<_, i64>("numbers"), numbers, "{units}: {row:?}");
        }
    }
    // What changes nothing about the unit leaves them alone.
    server
        .db
        .execute("UPDATE parameter SET data_numeric = 1", &[])
        .await?;
    let change = json!({ "units": "", "name": "Size" });
    server
        .send(Method::PATCH, "/api/parameter/template/1/", &change)
        .await?;
    let row = server
        .db
        .query_one("SELECT count(*) FROM parameter WHERE data_numeric = 1", &[])
        .await?;
    assert_eq!(row.get::<_, i64>(0), 1500);
    Ok(())
}
