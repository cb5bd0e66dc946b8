//! How the filters of lists are read.

use anyhow::Result;
use ferrostock_tests::{Server, answer};
use reqwest::{Method, StatusCode};
use serde_json::{Value, json};

/// A server with a small inventory: a category with another below it, a part in each and one in
/// none; locations alike, with stock of the first part at each and at none.
async fn inventory() -> Result<Server> {
    let server = Server::start().await?;
    server
        .db
        .batch_execute(
            "INSERT INTO part_category (id, name, parent_id) VALUES (1, 'Parts', NULL), (2, 'Screws', 1);
             INSERT INTO stock_location (id, name, parent_id) VALUES (1, 'Shop', NULL), (2, 'Shelf', 1);
             INSERT INTO company (id, name, is_supplier, is_customer) VALUES
                 (1, 'Sellers', true, false), (2, 'Buyers', false, true);
             INSERT INTO part (id, name, category_id, active) VALUES
                 (1, 'Bolt', 1, true), (2, 'Screw', 2, true), (3, 'Nut', NULL, false);
             INSERT INTO supplier_part (id, part_id, supplier_id, sku) VALUES (1, 1, 1, 'B-1');
             INSERT INTO stock_item (id, part_id, quantity, location_id, supplier_part_id, creation_date)
             VALUES (1, 1, 5, 1, 1, '2024-05-01T00:00:00Z'), (2, 1, 7, 2, NULL, '2024-05-01T12:00:00Z'),
                    (3, 1, 9, NULL, NULL, '2024-05-02T08:00:00Z');",
        )
        .await?;
    Ok(server)
}

/// The keys of a list's rows.
async fn keys(server: &Server, path: &str) -> Result<Value> {
    let rows = server.get(path).await?;
    let keys = rows.as_array().into_iter().flatten();
    let mut keys: Vec<_> = keys.filter_map(|row| row["pk"].as_i64()).collect();
    keys.sort_unstable();
    Ok(json!(keys))
}

/// What a filter is refused under.
async fn refused(server: &Server, path: &str) -> Result<Vec<String>> {
    let (status, body) = answer(server.request(Method::GET, path).send().await?).await?;
    assert_eq!(status, StatusCode::BAD_REQUEST, "{path}: {body}");
    let fields = body.as_object().into_iter().flatten();
    Ok(fields.map(|(name, _)| name.clone()).collect())
}

#[tokio::test]
async fn words_for_truth_narrow_or_count_as_not_given() -> Result<()> {
    let server = inventory().await?;
    for word in ["true", "True", "1"] {
        assert_eq!(
            keys(&server, &format!("/api/part/?active={word}")).await?,
            json!([1, 2])
        );
    }
    assert_eq!(keys(&server, "/api/part/?active=FALSE").await?, json!([3]));
    for word in ["yes", "on", "null", "2", ""] {
        let path = format!("/api/part/?active={word}");
        assert_eq!(keys(&server, &path).await?, json!([1, 2, 3]), "{word}");
    }
    // Switches know more words, and are off for all others.
    for (word, shown) in [("ok", true), ("On", true), ("abc", false), ("", false)] {
        let list = server
            .get(&format!("/api/stock/?part_detail={word}"))
            .await?;
        assert_eq!(list[0].get("part_detail").is_some(), shown, "{word}");
    }
    Ok(())
}

#[tokio::test]
async fn keys_that_name_nothing_are_refused() -> Result<()> {
    let server = inventory().await?;
    for (list, filters) in [
        (
            "part",
            &[
                "ancestor",
                "exclude_tree",
                "variant_of",
                "revision_of",
                "default_location",
            ][..],
        ),
        (
            "stock",
            &[
                "part",
                "category",
                "supplier_part",
                "bom_item",
                "company",
                "manufacturer_part",
                "build",
            ],
        ),
        ("part/category", &["parent", "exclude_tree"]),
        ("stock/location", &["parent", "location_type"]),
    ] {
        for filter in filters {
            for value in [
                "0",
                "-1",
                "999999",
                "99999999999999999999",
                "none",
                "null",
                "abc",
                "1,2",
            ] {
                let path = format!("/api/{list}/?{filter}={value}");
                assert_eq!(refused(&server, &path).await?, [*filter], "{path}");
            }
        }
    }
    // Companies are chosen among those that sell or buy.
    assert_eq!(keys(&server, "/api/stock/?supplier=1").await?, json!([1]));
    assert_eq!(
        refused(&server, "/api/stock/?supplier=2").await?,
        ["supplier"]
    );
    assert_eq!(
        refused(&server, "/api/stock/?customer=1").await?,
        ["customer"]
    );
    assert_eq!(
        refused(&server, "/api/part/?exclude_id=1,x").await?,
        ["non_field_errors"]
    );
    assert_eq!(
        keys(&server, "/api/part/?exclude_id=1,2").await?,
        json!([3])
    );
    Ok(())
}

#[tokio::test]
async fn a_place_that_is_none_narrows_nothing_unless_asked_for_alone() -> Result<()> {
    let server = inventory().await?;
    let everything = json!([1, 2, 3]);
    for place in ["999999", "0", "null", "none", "99999999999999999999"] {
        let path = format!("/api/part/?category={place}");
        assert_eq!(keys(&server, &path).await?, everything, "{place}");
        let path = format!("/api/stock/?location={place}");
        assert_eq!(keys(&server, &path).await?, everything, "{place}");
    }
    // What does not agree is no cascade: only what is right there.
    for word in ["false", "no", "abc", ""] {
        for (list, filter) in [("part", "category"), ("stock", "location")] {
            let alone = |place: &str| format!("/api/{list}/?{filter}={place}&cascade={word}");
            assert_eq!(keys(&server, &alone("1")).await?, json!([1]), "{word}");
            assert_eq!(keys(&server, &alone("null")).await?, json!([3]), "{word}");
            assert_eq!(keys(&server, &alone("None")).await?, json!([3]), "{word}");
            assert_eq!(keys(&server, &alone("999999")).await?, json!([]), "{word}");
        }
    }
    assert_eq!(
        keys(&server, "/api/stock/?location=1&cascade=on").await?,
        json!([1, 2])
    );
    Ok(())
}

#[tokio::test]
async fn numbers_and_days_are_read_in_every_spelling() -> Result<()> {
    let server = inventory().await?;
    assert_eq!(
        keys(&server, "/api/stock/?min_stock=7e0").await?,
        json!([2, 3])
    );
    assert_eq!(keys(&server, "/api/stock/?min_stock=1_0").await?, json!([]));
    assert_eq!(
        keys(&server, "/api/stock/?status=1e1").await?,
        json!([1, 2, 3])
    );
    assert_eq!(
        keys(&server, "/api/stock/?serial_lte=99999999999999999999").await?,
        json!([1, 2, 3])
    );
    for value in ["nan", "inf", "null", "1,5"] {
        let path = format!("/api/stock/?min_stock={value}");
        assert_eq!(refused(&server, &path).await?, ["min_stock"]);
    }
    // A point in time is compared with the beginning of the day.
    for day in ["2024-05-01", "2024-5-1", "05/01/2024", "1 May 2024"] {
        let path = format!("/api/stock/?created_after={day}");
        assert_eq!(keys(&server, &path).await?, json!([2, 3]), "{day}");
    }
    assert_eq!(
        keys(&server, "/api/stock/?created_before=2024-05-02").await?,
        json!([1, 2])
    );
    for day in ["2024-02-30", "0000-01-01", "20240501", "null"] {
        let path = format!("/api/stock/?created_after={day}");
        assert_eq!(refused(&server, &path).await?, ["created_after"]);
    }
    Ok(())
}

#[tokio::test]
async fn searches_look_where_people_do() -> Result<()> {
    let server = inventory().await?;
    // Stock is found by who sells it.
    assert_eq!(
        keys(&server, "/api/stock/?search=sellers").await?,
        json!([1])
    );
    // A tree shows the way down to what is found, in the order of the tree, whatever order is asked
    // for; filters are about what is found.
    let found = server
        .get("/api/part/category/tree/?search=screws&ordering=name")
        .await?;
    assert_eq!((&found[0]["pk"], &found[1]["pk"]), (&json!(1), &json!(2)));
    assert_eq!(
        keys(&server, "/api/part/category/tree/?search=screws&level=0").await?,
        json!([])
    );
    assert_eq!(
        keys(&server, "/api/part/category/tree/?search=parts").await?,
        json!([1])
    );
    Ok(())
}
