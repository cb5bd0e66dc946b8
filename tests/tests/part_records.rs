//! What is kept about parts beside them: relations, prices, tests, and parameters of categories; and the
//! types of locations.

use anyhow::{Context as _, Result};
use ferrostock_tests::{Life, Server};
use futures::future::join_all;
use reqwest::{Method, StatusCode};
use serde_json::{Value, json};

/// Creates an object and tells its key.
async fn made(server: &Server, path: &str, body: Value) -> Result<i64> {
    let (status, body) = server.send(Method::POST, path, &body).await?;
    assert_eq!(status, StatusCode::CREATED, "{path}: {body}");
    body["pk"].as_i64().context("a key")
}

/// A part that is all that the records here ask of one.
async fn part(server: &Server, name: &str) -> Result<i64> {
    let body = json!({ "name": name, "salable": true, "testable": true, "is_template": true });
    made(server, "/api/part/", body).await
}

/// A template of parameters.
async fn template(server: &Server, name: &str, units: &str) -> Result<i64> {
    let row = server
        .db
        .query_one(
            "INSERT INTO parameter_template (name, units) VALUES ($1, $2) RETURNING id",
            &[&name, &units],
        )
        .await?;
    Ok(row.try_get(0)?)
}

/// Sends what must be refused under a field, and nothing else.
async fn refused(
    server: &Server,
    method: Method,
    path: &str,
    body: Value,
    field: &str,
) -> Result<()> {
    let (status, answer) = server.send(method, path, &body).await?;
    assert_eq!(status, StatusCode::BAD_REQUEST, "{path} {body}: {answer}");
    assert!(answer[field].is_array(), "{path} {body}: {answer}");
    assert_eq!(
        answer.as_object().map(serde_json::Map::len),
        Some(1),
        "{answer}"
    );
    Ok(())
}

#[tokio::test]
async fn location_types_live() -> Result<()> {
    let server = Server::start().await?;
    let life = Life {
        operations: [
            "stock_location_type_list",
            "stock_location_type_create",
            "stock_location_type_retrieve",
            "stock_location_type_update",
            "stock_location_type_partial_update",
            "stock_location_type_destroy",
        ],
        below: &[],
        create: &json!({ "name": "Shelf", "icon": "ti:box:outline" }),
        replace: &json!({ "name": "Rack", "description": "Of steel" }),
        change: &json!({ "name": "Racks", "icon": "" }),
    };
    life.live(&server).await
}

#[tokio::test]
async fn relations_live() -> Result<()> {
    let server = Server::start().await?;
    let (a, b, c) = (
        part(&server, "a").await?,
        part(&server, "b").await?,
        part(&server, "c").await?,
    );
    let life = Life {
        operations: [
            "part_related_list",
            "part_related_create",
            "part_related_retrieve",
            "part_related_update",
            "part_related_partial_update",
            "part_related_destroy",
        ],
        below: &[],
        create: &json!({ "part_1": a, "part_2": b, "note": "see also" }),
        replace: &json!({ "part_1": a, "part_2": c }),
        change: &json!({ "note": "the other way round" }),
    };
    life.live(&server).await
}

#[tokio::test]
async fn sale_prices_live() -> Result<()> {
    let server = Server::start().await?;
    let part = part(&server, "Nut").await?;
    let life = Life {
        operations: [
            "part_sale_price_list",
            "part_sale_price_create",
            "part_sale_price_retrieve",
            "part_sale_price_update",
            "part_sale_price_partial_update",
            "part_sale_price_destroy",
        ],
        below: &[],
        create: &json!({ "part": part, "quantity": 10.0, "price": 0.5, "price_currency": "EUR" }),
        replace: &json!({ "part": part, "quantity": 100.0, "price": 0.25 }),
        change: &json!({ "quantity": 1.25, "price": 0.75 }),
    };
    life.live(&server).await
}

#[tokio::test]
async fn internal_prices_live() -> Result<()> {
    let server = Server::start().await?;
    let part = part(&server, "Nut").await?;
    let life = Life {
        operations: [
            "part_internal_price_list",
            "part_internal_price_create",
            "part_internal_price_retrieve",
            "part_internal_price_update",
            "part_internal_price_partial_update",
            "part_internal_price_destroy",
        ],
        below: &[],
        create: &json!({ "part": part, "quantity": 10.0, "price": 0.5, "price_currency": "EUR" }),
        replace: &json!({ "part": part, "quantity": 100.0, "price": 0.25 }),
        change: &json!({ "quantity": 1.25, "price": 0.75 }),
    };
    life.live(&server).await
}

#[tokio::test]
async fn test_templates_live() -> Result<()> {
    let server = Server::start().await?;
    let part = part(&server, "Widget").await?;
    let life = Life {
        operations: [
            "part_test_template_list",
            "part_test_template_create",
            "part_test_template_retrieve",
            "part_test_template_update",
            "part_test_template_partial_update",
            "part_test_template_destroy",
        ],
        below: &[],
        create: &json!({ "part": part, "test_name": "Paint", "description": "d", "choices": "a,b" }),
        replace: &json!({ "part": part, "test_name": "Colour of it", "description": "e" }),
        change: &json!({ "required": false, "requires_value": true }),
    };
    life.live(&server).await
}

#[tokio::test]
async fn parameters_of_categories_live() -> Result<()> {
    let server = Server::start().await?;
    let category = made(
        &server,
        "/api/part/category/",
        json!({ "name": "Resistors" }),
    )
    .await?;
    let package = template(&server, "Package", "").await?;
    let length = template(&server, "Length", "mm").await?;
    let life = Life {
        operations: [
            "part_category_parameters_list",
            "part_category_parameters_create",
            "part_category_parameters_retrieve",
            "part_category_parameters_update",
            "part_category_parameters_partial_update",
            "part_category_parameters_destroy",
        ],
        below: &[],
        create: &json!({ "category": category, "template": package, "default_value": "0402" }),
        replace: &json!({ "category": category, "template": length, "default_value": "1/2 in" }),
        change: &json!({ "default_value": "10" }),
    };
    life.live(&server).await
}

#[tokio::test]
async fn two_parts_are_related_once_and_none_to_itself() -> Result<()> {
    let server = Server::start().await?;
    let (a, b, c) = (
        part(&server, "a").await?,
        part(&server, "b").await?,
        part(&server, "c").await?,
    );
    let path = "/api/part/related/";
    let both = json!({ "part_1": a, "part_2": b });
    let id = made(&server, path, both.clone()).await?;
    let (_, shown) = server
        .call("part_related_retrieve", &[id], &json!({}))
        .await?;
    assert_eq!(shown["part_1_detail"]["full_name"], "a");
    assert_eq!(shown["part_2_detail"]["pk"], b);
    let other = made(&server, path, json!({ "part_1": a, "part_2": c })).await?;
    let one = format!("{path}{other}/");
    let none = "non_field_errors";
    for (method, path, body) in [
        (Method::POST, path, both),
        (Method::POST, path, json!({ "part_1": b, "part_2": a })),
        (Method::POST, path, json!({ "part_1": b, "part_2": b })),
        (Method::PATCH, &one, json!({ "part_2": b })),
        (Method::PATCH, &one, json!({ "part_2": a })),
        (Method::PATCH, &one, json!({ "part_1": b, "part_2": a })),
    ] {
        refused(&server, method, path, body, none).await?;
    }
    for (part, count) in [(a, 2), (b, 1), (c, 1)] {
        let list = server.get(&format!("{path}?part={part}&limit=1")).await?;
        assert_eq!(list["count"], count, "{part}");
    }
    Ok(())
}

#[tokio::test]
async fn relations_both_ways_at_once_become_one() -> Result<()> {
    let server = Server::start().await?;
    let (a, b) = (part(&server, "a").await?, part(&server, "b").await?);
    let both = [
        json!({ "part_1": a, "part_2": b }),
        json!({ "part_1": b, "part_2": a }),
    ];
    let tries = (0..20).map(|n| server.send(Method::POST, "/api/part/related/", &both[n % 2]));
    let mut created = 0;
    for outcome in join_all(tries).await {
        match outcome? {
            (StatusCode::CREATED, _) => created += 1,
            (status, body) => assert_eq!(status, StatusCode::BAD_REQUEST, "{body}"),
        }
    }
    assert_eq!(created, 1);
    Ok(())
}

#[tokio::test]
async fn a_test_is_told_by_its_key_among_a_part_and_what_it_is_a_variant_of() -> Result<()> {
    let server = Server::start().await?;
    let top = part(&server, "Widget").await?;
    let variant = json!({ "name": "Red", "testable": true, "variant_of": top });
    let variant = made(&server, "/api/part/", variant).await?;
    let other = part(&server, "Gadget").await?;
    let path = "/api/part/test-template/";
    let test =
        |part: i64, name: &str| json!({ "part": part, "test_name": name, "description": "d" });
    let id = made(&server, path, test(top, "Test A")).await?;
    made(&server, path, test(other, "Test A")).await?;
    let below = made(&server, path, test(variant, "R&D  9")).await?;
    let (_, shown) = server
        .call("part_test_template_retrieve", &[below], &json!({}))
        .await?;
    assert_eq!(
        (&shown["key"], &shown["results"]),
        (&json!("rd9"), &json!(0))
    );
    let one = format!("{path}{id}/");
    let below = format!("{path}{below}/");
    for (method, path, body, field) in [
        (Method::POST, path, test(variant, "test-a"), "test_name"),
        (Method::POST, path, test(top, "%!"), "test_name"),
        (
            Method::POST,
            path,
            json!({ "part": top, "test_name": "b" }),
            "description",
        ),
        (
            Method::PATCH,
            &one,
            json!({ "description": null }),
            "description",
        ),
        (
            Method::PATCH,
            &one,
            json!({ "choices": "a, b,a" }),
            "choices",
        ),
        (
            Method::PATCH,
            &below,
            json!({ "test_name": "TestA" }),
            "test_name",
        ),
        (
            Method::PATCH,
            &below,
            json!({ "part": other, "test_name": "test a" }),
            "test_name",
        ),
    ] {
        refused(&server, method, path, body, field).await?;
    }
    // A variant has the tests of what it is a variant of, not the other way round.
    for (part, count) in [(top, 1), (variant, 2), (other, 1)] {
        let list = server.get(&format!("{path}?part={part}&limit=1")).await?;
        assert_eq!(list["count"], count, "{part}");
    }
    // Parts that no stock of is tested, or that are not sold, have none of these.
    let plain = made(
        &server,
        "/api/part/",
        json!({ "name": "Plain", "salable": false }),
    )
    .await?;
    refused(&server, Method::POST, path, test(plain, "x"), "part").await?;
    let price = json!({ "part": plain, "quantity": 1, "price": 1 });
    refused(
        &server,
        Method::POST,
        "/api/part/sale-price/",
        price,
        "part",
    )
    .await?;
    for list in [path, "/api/part/sale-price/"] {
        let list = format!("{list}?part={plain}");
        refused(&server, Method::GET, &list, json!({}), "part").await?;
    }
    Ok(())
}

#[tokio::test]
async fn a_default_value_is_in_the_unit_of_its_template() -> Result<()> {
    let server = Server::start().await?;
    let category = made(
        &server,
        "/api/part/category/",
        json!({ "name": "Resistors" }),
    )
    .await?;
    let length = template(&server, "Length", "mm").await?;
    let warmth = template(&server, "Warmth", "degC").await?;
    let path = "/api/part/category/parameters/";
    let value = |template: i64, value: &str| json!({ "category": category, "template": template, "default_value": value });
    for (template, bad) in [(length, "5 kg"), (length, "abc"), (warmth, "1 m")] {
        refused(
            &server,
            Method::POST,
            path,
            value(template, bad),
            "default_value",
        )
        .await?;
    }
    let id = made(&server, path, value(length, "2 cm")).await?;
    made(&server, path, value(warmth, "20 °C")).await?;
    refused(
        &server,
        Method::POST,
        path,
        value(length, "3"),
        "non_field_errors",
    )
    .await?;
    let one = format!("{path}{id}/");
    refused(
        &server,
        Method::PATCH,
        &one,
        json!({ "default_value": "1 V" }),
        "default_value",
    )
    .await?;
    let (_, shown) = server
        .call("part_category_parameters_retrieve", &[id], &json!({}))
        .await?;
    assert_eq!(shown["default_value"], "2 cm");
    assert_eq!(shown["template_detail"]["units"], "mm");
    assert_eq!(shown["category_detail"]["pathstring"], "Resistors");
    // A category shows what it takes over from the one above it; one that is none narrows nothing.
    let below = json!({ "name": "Thin film", "parent": category });
    let below = made(&server, "/api/part/category/", below).await?;
    let beside = made(&server, "/api/part/category/", json!({ "name": "Bolts" })).await?;
    for (category, count) in [(below, 2), (beside, 0), (999_999, 2)] {
        let listed = server.get(&format!("{path}?category={category}")).await?;
        let count_of = listed.as_array().map(Vec::len);
        assert_eq!(count_of, Some(count), "{category}: {listed}");
    }
    // Who wants no such check can turn it off.
    server
        .db
        .execute(
            "INSERT INTO setting (key, value) VALUES ('PARAMETER_ENFORCE_UNITS', 'False')",
            &[],
        )
        .await?;
    let (status, _) = server
        .send(Method::PATCH, &one, &json!({ "default_value": "1 V" }))
        .await?;
    assert_eq!(status, StatusCode::OK);
    Ok(())
}

#[tokio::test]
async fn types_of_locations_tell_how_many_there_are() -> Result<()> {
    let server = Server::start().await?;
    let path = "/api/stock/location-type/";
    let shelf = made(&server, path, json!({ "name": "Shelf" })).await?;
    let drawer = made(&server, path, json!({ "name": "Drawer" })).await?;
    for name in ["a", "b"] {
        let body = json!({ "name": name, "location_type": drawer });
        made(&server, "/api/stock/location/", body).await?;
    }
    let all = server.get(path).await?;
    assert_eq!(all[0]["pk"], drawer);
    assert_eq!(all[0]["location_count"], 2);
    assert_eq!(all[1]["location_count"], 0);
    let one = format!("{path}{shelf}/");
    refused(
        &server,
        Method::PATCH,
        &one,
        json!({ "icon": "no:such:icon" }),
        "icon",
    )
    .await?;
    // A type that goes leaves its locations without one.
    let (status, _) = server
        .call("stock_location_type_destroy", &[drawer], &json!({}))
        .await?;
    assert_eq!(status, StatusCode::NO_CONTENT);
    let locations = server.get("/api/stock/location/").await?;
    assert_eq!(locations[0]["location_type"], Value::Null);
    Ok(())
}
