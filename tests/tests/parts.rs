//! Parts.

use anyhow::Result;
use ferrostock_client::models::{
    InitialStock, PartBulkPatch, PartBulkUpdate, PartCreate, PartListAnswer, PartPatch,
};
use ferrostock_client::{Client, Failure};
use ferrostock_tests::Server;
use reqwest::{Method, StatusCode};
use serde_json::json;

fn named(name: &str) -> PartCreate {
    PartCreate {
        name: name.into(),
        ..PartCreate::default()
    }
}

async fn part(client: &Client, name: &str) -> Result<i64> {
    Ok(client.part_create().body(named(name)).send().await?.pk)
}

fn fields(failure: Failure) -> Vec<String> {
    match failure {
        Failure::Refused(refusal) => refusal.fields().map(str::to_owned).collect(),
        other => panic!("{other}"),
    }
}

#[tokio::test]
async fn a_part_is_made_changed_and_deleted() -> Result<()> {
    let server = Server::start().await?;
    let client = &server.admin;
    let body = PartCreate {
        ipn: Some(Some("R-10K".into())),
        revision: Some(Some("A".into())),
        tags: Some(vec!["smd".into(), "0402".into()]),
        units: Some(Some("m".into())),
        ..named("Resistor")
    };
    let made = client.part_create().body(body).send().await?.into_inner();
    assert_eq!(made.full_name, "R-10K | Resistor | A");
    assert_eq!(
        made.tags.as_deref(),
        Some(["smd".to_owned(), "0402".to_owned()].as_slice())
    );
    let id = made.pk;
    let body = PartPatch {
        description: Some("10 kΩ".into()),
        ..PartPatch::default()
    };
    client
        .part_partial_update()
        .id(id)
        .body(body)
        .send()
        .await?;
    client
        .part_update()
        .id(id)
        .body(named("Resistor 10k"))
        .send()
        .await?;
    let shown = client.part_retrieve().id(id).tags(true).send().await?;
    assert_eq!(
        (shown.name.as_str(), shown.description.as_str()),
        ("Resistor 10k", "10 kΩ")
    );
    assert_eq!(
        client
            .part_destroy()
            .id(id)
            .send()
            .await
            .map_err(|e| fields(e.into()))
            .err(),
        Some(vec!["non_field_errors".into()])
    );
    let body = PartPatch {
        active: Some(false),
        ..PartPatch::default()
    };
    client
        .part_partial_update()
        .id(id)
        .body(body)
        .send()
        .await?;
    client.part_destroy().id(id).send().await?;
    assert!(client.part_retrieve().id(id).send().await.is_err());
    Ok(())
}

#[tokio::test]
async fn units_of_parts_are_those_of_the_table_and_those_that_users_add() -> Result<()> {
    let server = Server::start().await?;
    let id = part(&server.admin, "Wire").await?;
    let path = format!("/api/part/{id}/");
    let takes = async |server: &Server, units: &str| -> Result<bool> {
        let body = json!({ "units": units });
        let (status, answer) = server.send(Method::PATCH, &path, &body).await?;
        if status == StatusCode::OK {
            assert_eq!(answer["units"], json!(units.trim()));
            return Ok(true);
        }
        assert_eq!(status, StatusCode::BAD_REQUEST, "{units}");
        assert!(answer["units"][0].is_string(), "{units}: {answer}");
        Ok(false)
    };
    for units in [
        "degC", "°C", "ea", "dz", "N·m", "s^-1", "m^0.5", "piece/m", "dBm", "ppm/°C", "R&D", "mm²",
        "",
    ] {
        assert!(takes(&server, units).await?, "{units}");
    }
    for units in [
        "gross", "pair", "in\"", "KG", "mm2", "m/", "m+s", "1/0", "crates",
    ] {
        assert!(!takes(&server, units).await?, "{units}");
    }
    // An added unit is known at once, with those that it is defined by, and no longer than these.
    server
        .db
        .batch_execute(
            "INSERT INTO custom_unit (name, symbol, definition) VALUES
                 ('crate', 'crt', '4 trays'), ('tray', '', '24 * piece'), ('loop', '', 'loop'),
                 ('euro', '€', 'piece'), ('gross', '', '12 dozen')",
        )
        .await?;
    for units in ["crate", "crates", "kcrt", "crt/m", "gross", "€", "euros"] {
        assert!(takes(&server, units).await?, "{units}");
    }
    for units in ["Crate", "loop", "pair", "crateful"] {
        assert!(!takes(&server, units).await?, "{units}");
    }
    server
        .db
        .execute("DELETE FROM custom_unit WHERE name = 'tray'", &[])
        .await?;
    assert!(!takes(&server, "crates").await?);
    Ok(())
}

#[tokio::test]
async fn all_mistakes_of_a_request_are_told_together() -> Result<()> {
    let server = Server::start().await?;
    let body = json!({
        "name": "", "category": 99999, "active": "maybe", "minimum_stock": "lots",
        "link": "no address", "units": "florps", "description": "<b>bold</b>",
        "initial_stock": { "quantity": "-1" },
    });
    let (status, errors) = server.send(Method::POST, "/api/part/", &body).await?;
    assert_eq!(status, StatusCode::BAD_REQUEST);
    for field in [
        "name",
        "category",
        "active",
        "minimum_stock",
        "link",
        "units",
        "description",
    ] {
        assert!(errors[field][0].is_string(), "{field}: {errors}");
    }
    assert!(
        errors["initial_stock"]["quantity"][0].is_string(),
        "{errors}"
    );
    assert_eq!(server.get("/api/part/").await?, json!([]));
    Ok(())
}

#[tokio::test]
async fn names_and_numbers_are_unique_together() -> Result<()> {
    let server = Server::start().await?;
    let client = &server.admin;
    part(client, "Same").await?;
    let again = client.part_create().body(named("Same")).send().await;
    assert_eq!(fields(again.unwrap_err().into()), ["non_field_errors"]);
    let other = PartCreate {
        ipn: Some(Some("X".into())),
        ..named("Same")
    };
    client.part_create().body(other).send().await?;
    Ok(())
}

#[tokio::test]
async fn variants_stand_below_templates_only() -> Result<()> {
    let server = Server::start().await?;
    let client = &server.admin;
    let template = PartCreate {
        is_template: Some(true),
        ..named("Template")
    };
    let template = client.part_create().body(template).send().await?.pk;
    let variant = PartCreate {
        variant_of: Some(Some(template)),
        ..named("Variant")
    };
    let variant = client.part_create().body(variant).send().await?.pk;
    let wrong = PartCreate {
        variant_of: Some(Some(variant)),
        ..named("Wrong")
    };
    let wrong = client.part_create().body(wrong).send().await;
    assert_eq!(fields(wrong.unwrap_err().into()), ["variant_of"]);
    let PartListAnswer::All(below) = client
        .part_list()
        .ancestor(template)
        .send()
        .await?
        .into_inner()
    else {
        panic!("a bare list")
    };
    assert_eq!(
        below.iter().map(|part| part.pk).collect::<Vec<_>>(),
        [variant]
    );
    Ok(())
}

#[tokio::test]
async fn a_part_can_come_with_stock_and_stock_is_summed_up() -> Result<()> {
    let server = Server::start().await?;
    let client = &server.admin;
    let template = PartCreate {
        is_template: Some(true),
        ..named("Template")
    };
    let template = client.part_create().body(template).send().await?.pk;
    let body = PartCreate {
        variant_of: Some(Some(template)),
        initial_stock: Some(InitialStock {
            quantity: "12.5".parse::<rust_decimal::Decimal>()?.into(),
            location: None,
        }),
        ..named("Variant")
    };
    let variant = client.part_create().body(body).send().await?.pk;
    let shown = client.part_retrieve().id(variant).send().await?;
    assert_eq!(
        (shown.in_stock, shown.stock_item_count),
        (Some(12.5), Some(1))
    );
    let shown = client.part_retrieve().id(template).send().await?;
    assert_eq!(
        (shown.in_stock, shown.total_in_stock),
        (Some(0.0), Some(12.5))
    );
    Ok(())
}

#[tokio::test]
async fn parts_are_found_by_many_filters() -> Result<()> {
    let server = Server::start().await?;
    let client = &server.admin;
    let a = PartCreate {
        ipn: Some(Some("IPN-1".into())),
        trackable: Some(true),
        keywords: Some(Some("blue round".into())),
        ..named("Alpha")
    };
    let a = client.part_create().body(a).send().await?.pk;
    let b = part(client, "Beta").await?;
    for (query, expected) in [
        ("trackable=true", vec![a]),
        ("trackable=false", vec![b]),
        ("has_ipn=true", vec![a]),
        ("search=blue", vec![a]),
        ("search=%22blue%20round%22", vec![a]),
        ("search=beta", vec![b]),
        ("name_regex=^B", vec![b]),
        ("IPN=ipn-1", vec![a]),
        ("ordering=-name", vec![b, a]),
        ("active=maybe&ordering=nonsense", vec![a, b]),
        ("has_stock=true", vec![]),
    ] {
        let found = server.get(&format!("/api/part/?{query}")).await?;
        let ids: Vec<_> = found
            .as_array()
            .into_iter()
            .flatten()
            .map(|p| p["pk"].as_i64())
            .collect();
        assert_eq!(
            ids,
            expected.into_iter().map(Some).collect::<Vec<_>>(),
            "{query}"
        );
    }
    let (status, body) = server
        .send(Method::GET, "/api/part/?name_regex=[", &json!(null))
        .await?;
    assert_eq!(status, StatusCode::BAD_REQUEST, "{body}");
    assert!(body["name_regex"][0].is_string(), "{body}");
    Ok(())
}

#[tokio::test]
async fn several_parts_are_changed_together() -> Result<()> {
    let server = Server::start().await?;
    let client = &server.admin;
    let ids = vec![part(client, "a").await?, part(client, "b").await?];
    let body = PartBulkPatch {
        items: Some(ids.clone()),
        salable: Some(true),
        ..PartBulkPatch::default()
    };
    client.part_bulk_partial_update().body(body).send().await?;
    let body = PartBulkUpdate {
        items: Some(ids.clone()),
        description: Some("both".into()),
        ..PartBulkUpdate::default()
    };
    client.part_bulk_update().body(body).send().await?;
    for id in ids {
        let shown = client.part_retrieve().id(id).send().await?;
        assert_eq!((shown.salable, shown.description.as_str()), (true, "both"));
    }
    let body = PartBulkPatch {
        items: Some(vec![999_999]),
        ..PartBulkPatch::default()
    };
    assert!(
        client
            .part_bulk_partial_update()
            .body(body)
            .send()
            .await
            .is_err()
    );
    Ok(())
}

#[tokio::test]
async fn the_name_of_a_part_follows_its_setting() -> Result<()> {
    let server = Server::start().await?;
    let body = json!({"name": "Resistor", "IPN": "R-1", "revision": "B"});
    let (_, part) = server.send(Method::POST, "/api/part/", &body).await?;
    assert_eq!(part["full_name"], "R-1 | Resistor | B");
    let path = format!("/api/part/{}/", part["pk"]);
    let stock = json!({"part": part["pk"], "quantity": 1});
    let (made, answer) = server.send(Method::POST, "/api/stock/", &stock).await?;
    assert_eq!(made, StatusCode::CREATED, "{answer}");
    for (format, name) in [
        ("{{ part.name }} ({{ part.IPN }})", "Resistor (R-1)"),
        (
            "{{ part.id }}{{ part.category.name }}",
            &*part["pk"].to_string(),
        ),
        ("{{ part.name", "R-1 | Resistor | B"),
        (
            "{% for a in range(9999) %}{% for b in range(9999) %}x{% endfor %}{% endfor %}",
            "R-1 | Resistor | B",
        ),
        ("", "R-1 | Resistor | B"),
    ] {
        server
            .db
            .execute(
                "INSERT INTO setting (key, value) VALUES ('PART_NAME_FORMAT', $1)
                 ON CONFLICT (upper(key)) DO UPDATE SET value = $1",
                &[&format],
            )
            .await?;
        assert_eq!(server.get(&path).await?["full_name"], name, "{format}");
        let list = server.get("/api/part/?limit=5").await?;
        assert_eq!(list["results"][0]["full_name"], name, "{format}");
        let list = server.get("/api/stock/?part_detail=true").await?;
        assert_eq!(list[0]["part_detail"]["full_name"], name, "{format}");
    }
    Ok(())
}

#[tokio::test]
async fn prices_are_shown_with_the_part() -> Result<()> {
    let server = Server::start().await?;
    let id = part(&server.admin, "Kit").await?;
    server
        .db
        .execute(
            "INSERT INTO part_sale_price (part_id, quantity, price, price_currency)
             VALUES ($1, 1, 79, 'EUR'), ($1, 10, 71.25, 'EUR'), ($1, 100, NULL, 'EUR')",
            &[&id],
        )
        .await?;
    let list = server.get("/api/part/?price_breaks=true").await?;
    let prices: Vec<_> = list[0]["price_breaks"]
        .as_array()
        .into_iter()
        .flatten()
        .map(|price| price["price"].clone())
        .collect();
    assert_eq!(prices, [json!(79.0), json!(71.25), json!(null)]);
    Ok(())
}

/// Parameters come as they were made, whatever their names are.
#[tokio::test]
async fn parameters_come_in_the_order_of_their_keys() -> Result<()> {
    let server = Server::start().await?;
    server
        .db
        .batch_execute(
            "INSERT INTO part (id, name) VALUES (1, 'P');
             INSERT INTO part_category (id, name) VALUES (1, 'C');
             INSERT INTO parameter_template (id, name) VALUES (1, 'Width'), (2, 'Colour'), (3, 'Length');
             INSERT INTO parameter (id, model, model_id, template_id, data)
             VALUES (7, 'part.part', 1, 1, '1'), (8, 'part.part', 1, 2, 'b'), (5, 'part.part', 1, 3, '2'),
                    (9, 'part.partcategory', 1, 1, '1'), (6, 'part.partcategory', 1, 3, '2');",
        )
        .await?;
    let keys = |of: &serde_json::Value| -> Vec<_> {
        let parameters = of["parameters"].as_array().into_iter().flatten();
        parameters.filter_map(|one| one["pk"].as_i64()).collect()
    };
    for path in [
        "/api/part/?parameters=true",
        "/api/part/category/?parameters=true",
    ] {
        let list = server.get(path).await?;
        let expected: &[i64] = if path.contains("category") {
            &[6, 9]
        } else {
            &[5, 7, 8]
        };
        assert_eq!(keys(&list[0]), expected, "{path}");
    }
    assert_eq!(
        keys(&server.get("/api/part/1/?parameters=true").await?),
        [5, 7, 8]
    );
    Ok(())
}
