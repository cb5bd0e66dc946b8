//! Stock items.

use anyhow::Result;
use ferrostock_client::models::{
    BulkSelection, PartCreate, StockItemBulkPatch, StockItemBulkUpdate, StockItemCreate,
    StockItemListAnswer, StockItemPatch,
};
use ferrostock_client::{Client, Failure};
use ferrostock_tests::{PASSWORD, Server};
use reqwest::{Method, StatusCode};
use serde_json::json;

async fn part(client: &Client, name: &str, trackable: bool) -> Result<i64> {
    let body = PartCreate {
        name: name.into(),
        trackable: Some(trackable),
        ..PartCreate::default()
    };
    Ok(client.part_create().body(body).send().await?.pk)
}

fn stock(part: i64, quantity: f64) -> StockItemCreate {
    StockItemCreate {
        part,
        quantity,
        ..StockItemCreate::default()
    }
}

fn serials(part: i64, quantity: f64, serials: &str) -> StockItemCreate {
    StockItemCreate {
        serial_numbers: Some(Some(serials.into())),
        ..stock(part, quantity)
    }
}

fn status(failure: Failure) -> u16 {
    match failure {
        Failure::Refused(refusal) => refusal.status,
        other => panic!("{other}"),
    }
}

#[tokio::test]
async fn an_item_is_made_changed_and_deleted() -> Result<()> {
    let server = Server::start().await?;
    let client = &server.admin;
    let part = part(client, "Screw", false).await?;
    let made = client
        .stock_create()
        .body(stock(part, 100.0))
        .send()
        .await?
        .into_inner();
    assert_eq!(made.len(), 1);
    let id = made[0].pk;
    let body = StockItemPatch {
        quantity: Some(80.5),
        status: Some(55),
        ..StockItemPatch::default()
    };
    client
        .stock_partial_update()
        .id(id)
        .body(body)
        .send()
        .await?;
    let shown = client.stock_retrieve().id(id).send().await?;
    assert_eq!(
        (shown.quantity, shown.status, shown.tracking_items),
        (80.5, 55, Some(2))
    );
    assert_eq!(
        client.part_retrieve().id(part).send().await?.in_stock,
        Some(80.5)
    );
    client
        .stock_update()
        .id(id)
        .body(stock(part, 10.0))
        .send()
        .await?;
    // Lost stock is not in stock.
    let body = StockItemPatch {
        status: Some(70),
        ..StockItemPatch::default()
    };
    client
        .stock_partial_update()
        .id(id)
        .body(body)
        .send()
        .await?;
    assert_eq!(
        client.part_retrieve().id(part).send().await?.in_stock,
        Some(0.0)
    );
    client.stock_destroy().id(id).send().await?;
    assert_eq!(
        status(
            client
                .stock_retrieve()
                .id(id)
                .send()
                .await
                .unwrap_err()
                .into()
        ),
        404
    );
    Ok(())
}

#[tokio::test]
async fn serial_numbers_are_made_and_stay_unique() -> Result<()> {
    let server = Server::start().await?;
    let client = &server.admin;
    let part = part(client, "Board", true).await?;
    let made = client
        .stock_create()
        .body(serials(part, 3.0, "1-2,A7"))
        .send()
        .await?
        .into_inner();
    let named: Vec<_> = made
        .iter()
        .filter_map(|item| item.serial.as_deref())
        .collect();
    assert_eq!(named, ["1", "2", "A7"]);
    assert!(
        made.iter()
            .all(|item| item.quantity.to_bits() == 1.0_f64.to_bits())
    );
    let again = client
        .stock_create()
        .body(serials(part, 2.0, "2,3"))
        .send()
        .await;
    assert_eq!(status(again.unwrap_err().into()), 400);
    let next = client
        .stock_create()
        .body(serials(part, 1.0, "~"))
        .send()
        .await?
        .into_inner();
    assert_eq!(next[0].serial.as_deref(), Some("A8"));
    let StockItemListAnswer::All(all) = client
        .stock_list()
        .part(part)
        .serialized(true)
        .send()
        .await?
        .into_inner()
    else {
        panic!("a bare list")
    };
    assert_eq!(all.len(), 4);
    let body = StockItemPatch {
        serial: Some(Some("A7".into())),
        ..StockItemPatch::default()
    };
    let renamed = client
        .stock_partial_update()
        .id(made[0].pk)
        .body(body)
        .send()
        .await;
    assert_eq!(status(renamed.unwrap_err().into()), 400);
    Ok(())
}

#[tokio::test]
async fn what_makes_no_sense_is_refused() -> Result<()> {
    let server = Server::start().await?;
    let part = part(&server.admin, "Screw", false).await?;
    for (body, field) in [
        (json!({}), "quantity"),
        (json!({ "quantity": 1 }), "part"),
        (json!({ "quantity": 1, "part": 999_999 }), "part"),
        (json!({ "quantity": -1, "part": part }), "quantity"),
        (json!({ "quantity": "ten", "part": part }), "quantity"),
        (json!({ "quantity": 1.123_456_7, "part": part }), "quantity"),
        (
            json!({ "quantity": 1, "part": part, "location": 999_999 }),
            "location",
        ),
        (
            json!({ "quantity": 1, "part": part, "expiry_date": "soon" }),
            "expiry_date",
        ),
        (
            json!({ "quantity": 1, "part": part, "serial_numbers": "1" }),
            "serial_numbers",
        ),
    ] {
        let (status, errors) = server.send(Method::POST, "/api/stock/", &body).await?;
        assert_eq!(status, StatusCode::BAD_REQUEST, "{body}: {errors}");
        assert!(errors.get(field).is_some(), "{body}: {errors}");
    }
    assert_eq!(server.get("/api/stock/").await?, json!([]));
    Ok(())
}

#[tokio::test]
async fn several_items_are_changed_and_deleted_together() -> Result<()> {
    let server = Server::start().await?;
    let client = &server.admin;
    let part = part(client, "Screw", false).await?;
    let mut ids = Vec::new();
    for _ in 0..3 {
        ids.push(
            client
                .stock_create()
                .body(stock(part, 5.0))
                .send()
                .await?
                .into_inner()[0]
                .pk,
        );
    }
    let body = StockItemBulkPatch {
        items: Some(ids.clone()),
        batch: Some(Some("B1".into())),
        ..StockItemBulkPatch::default()
    };
    client.stock_bulk_partial_update().body(body).send().await?;
    let body = StockItemBulkUpdate {
        items: Some(ids.clone()),
        packaging: Some(Some("reel".into())),
        ..StockItemBulkUpdate::default()
    };
    client.stock_bulk_update().body(body).send().await?;
    let found = server.get("/api/stock/?batch=B1").await?;
    assert_eq!(found.as_array().map(Vec::len), Some(3));
    let body = BulkSelection {
        items: Some(ids[..2].to_vec()),
        filters: None,
    };
    let done = client
        .stock_bulk_destroy()
        .body(body)
        .send()
        .await?
        .into_inner();
    assert_eq!(done.success, "Deleted 2 items");
    assert_eq!(
        client.part_retrieve().id(part).send().await?.in_stock,
        Some(5.0)
    );
    Ok(())
}

/// Clients of two servers ask for the same serial numbers at the same time: each is given once.
#[tokio::test(flavor = "multi_thread")]
async fn racing_clients_never_get_the_same_serial_number() -> Result<()> {
    let server = Server::start().await?;
    let beside = server.beside()?;
    let other = ferrostock_client::connect(&beside.url)
        .password("admin", PASSWORD)
        .build()?;
    let part = part(&server.admin, "Board", true).await?;
    let asked = (0..24_i64).map(|turn| {
        let client = if turn % 2 == 0 { &server.admin } else { &other };
        // Every number is asked for by several.
        let first = turn % 6 + 1;
        client
            .stock_create()
            .body(serials(part, 2.0, &format!("{first},{}", first + 1)))
            .send()
    });
    let done = futures::future::join_all(asked).await;
    let made: usize = done.iter().flatten().map(|made| made.len()).sum();
    for failure in done.into_iter().filter_map(Result::err) {
        assert_eq!(status(failure.into()), 400);
    }
    let row = server
        .db
        .query_one(
            "SELECT count(*), count(DISTINCT serial) FROM stock_item",
            &[],
        )
        .await?;
    let (items, distinct): (i64, i64) = (row.try_get(0)?, row.try_get(1)?);
    assert_eq!((items, items), (distinct, i64::try_from(made)?));
    assert!(items >= 2);
    Ok(())
}

/// Stock of one part is changed by many at once: the part's total is always the sum of its items.
#[tokio::test(flavor = "multi_thread")]
async fn racing_edits_keep_the_totals_right() -> Result<()> {
    let server = Server::start().await?;
    let beside = server.beside()?;
    let other = ferrostock_client::connect(&beside.url)
        .password("admin", PASSWORD)
        .build()?;
    let first = part(&server.admin, "First", false).await?;
    let second = part(&server.admin, "Second", false).await?;
    let mut ids = Vec::new();
    for turn in 0..6 {
        let part = if turn % 2 == 0 { first } else { second };
        ids.push(
            server
                .admin
                .stock_create()
                .body(stock(part, 10.0))
                .send()
                .await?
                .into_inner()[0]
                .pk,
        );
    }
    let edits = (0..60_usize).map(|turn| {
        let client = if turn % 2 == 0 { &server.admin } else { &other };
        let body = StockItemPatch {
            quantity: Some((turn % 7) as f64),
            part: Some(if turn % 3 == 0 { first } else { second }),
            ..StockItemPatch::default()
        };
        client
            .stock_partial_update()
            .id(ids[turn % 6])
            .body(body)
            .send()
    });
    for done in futures::future::join_all(edits).await {
        done?;
    }
    let wrong: i64 = server
        .db
        .query_one(
            "SELECT count(*) FROM part AS p
             WHERE in_stock <> (SELECT coalesce(sum(quantity) FILTER (WHERE s.in_stock), 0)
                                FROM stock_item AS s WHERE s.part_id = p.id)
                OR stock_item_count <> (SELECT count(*) FROM stock_item AS s
                                        WHERE s.part_id = p.id)",
            &[],
        )
        .await?
        .try_get(0)?;
    assert_eq!(wrong, 0);
    Ok(())
}

/// A supplier part inside of a stock item is shown in short: others of its fields, which say what it is
/// and how much of it there is, are not there, and what is in stock is not counted.
#[tokio::test]
async fn supplier_parts_of_stock_are_shown_in_short() -> Result<()> {
    let server = Server::start().await?;
    server
        .db
        .batch_execute(
            "INSERT INTO part (id, name) VALUES (1, 'Bolt');
             INSERT INTO company (id, name, is_supplier, is_manufacturer) VALUES (1, 'C', true, true);
             INSERT INTO manufacturer_part (id, part_id, manufacturer_id, mpn) VALUES (1, 1, 1, 'M-1');
             INSERT INTO supplier_part (id, part_id, supplier_id, manufacturer_part_id, sku, available)
             VALUES (1, 1, 1, 1, 'S-1', 40);
             INSERT INTO stock_item (id, part_id, quantity, supplier_part_id) VALUES (1, 1, 5, 1);",
        )
        .await?;
    let list = server.get("/api/stock/?supplier_part_detail=true").await?;
    let one = server
        .get("/api/stock/1/?supplier_part_detail=true")
        .await?;
    for item in [&list[0], &one] {
        let shown = item["supplier_part_detail"].as_object();
        let mut fields: Vec<_> = shown
            .into_iter()
            .flatten()
            .map(|(name, _)| &**name)
            .collect();
        fields.sort_unstable();
        assert_eq!(
            fields.join(" "),
            "MPN SKU active barcode_hash description in_stock link manufacturer_part note notes \
             pack_quantity pack_quantity_native packaging part pk primary supplier updated"
        );
        let shown = &item["supplier_part_detail"];
        assert_eq!(
            (&shown["SKU"], &shown["MPN"]),
            (&json!("S-1"), &json!("M-1"))
        );
        assert_eq!(
            (&shown["supplier"], &shown["in_stock"]),
            (&json!(1), &json!(null))
        );
    }
    Ok(())
}
