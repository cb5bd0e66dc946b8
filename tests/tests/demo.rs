//! The sample data.

use anyhow::Result;
use ferrostock_client::connect;
use ferrostock_server::demo::many::{self, Size};
use ferrostock_tests::{PASSWORD, Server};
use serde_json::json;

#[tokio::test]
async fn the_sample_data_makes_an_inventory() -> Result<()> {
    let server = Server::start_with(&["--demo"]).await?;
    let admin = connect(&server.url).password("admin", PASSWORD).build()?;
    assert!(admin.user_me_retrieve().send().await?.is_superuser);
    let count = async |path: &str| -> Result<i64> {
        Ok(server.get(&format!("{path}?limit=1")).await?["count"]
            .as_i64()
            .unwrap_or_default())
    };
    assert!(count("/api/part/").await? >= 50);
    assert!(count("/api/stock/").await? >= 80);
    assert!(count("/api/part/category/").await? >= 10);
    assert!(count("/api/stock/location/").await? >= 8);
    // It holds something for each kind of list.
    for query in [
        "has_stock=true",
        "is_template=true",
        "assembly=true",
        "low_stock=true",
        "is_revision=true",
    ] {
        let found = server.get(&format!("/api/part/?{query}")).await?;
        assert_ne!(found, json!([]), "{query}");
    }
    for query in [
        "serialized=true",
        "has_batch=true",
        "allocated=true",
        "in_stock=false",
    ] {
        assert_ne!(
            server.get(&format!("/api/stock/?{query}")).await?,
            json!([]),
            "{query}"
        );
    }
    Ok(())
}

/// What is in the tables that a made-up inventory fills, as one value.
const CONTENTS: &str = "SELECT md5(string_agg(line, '|' ORDER BY line)) FROM (
    SELECT to_jsonb(p)::text FROM part AS p
    UNION ALL SELECT to_jsonb(s)::text FROM stock_item AS s
    UNION ALL SELECT to_jsonb(c)::text FROM part_category AS c
    UNION ALL SELECT to_jsonb(l)::text FROM stock_location AS l
    UNION ALL SELECT (to_jsonb(b) - 'id')::text FROM bom_item AS b
    UNION ALL SELECT to_jsonb(s)::text FROM supplier_part AS s) AS contents (line)";

#[tokio::test]
async fn the_same_seed_makes_the_same_inventory() -> Result<()> {
    let mut contents = Vec::new();
    for seed in [1, 1, 2] {
        let mut server = Server::start().await?;
        let size = Size {
            parts: 1_000,
            stock: 2_000,
            seed,
        };
        many::fill(&mut server.db, size).await?;
        let found: String = server.db.query_one(CONTENTS, &[]).await?.try_get(0)?;
        contents.push(found);

        // What follows from the rows is right, and what comes next works.
        let wrong: i64 = server
            .db
            .query_one(
                "SELECT count(*) FROM part AS p
                 WHERE (p.in_stock, p.stock_item_count) <>
                       (SELECT coalesce(sum(s.quantity) FILTER (WHERE s.in_stock), 0), count(*)
                        FROM stock_item AS s WHERE s.part_id = p.id)
                    OR p.variant_path IS DISTINCT FROM
                       (coalesce(p.variant_of_id || '.', '') || p.id)::ltree",
                &[],
            )
            .await?
            .try_get(0)?;
        assert_eq!(wrong, 0);
        assert_eq!(
            server.get("/api/part/?limit=1").await?["count"],
            json!(1_000)
        );
        assert_eq!(
            server.get("/api/stock/?limit=1").await?["count"],
            json!(2_000)
        );
        let category = server.get("/api/part/category/13/").await?;
        assert_eq!(category["pathstring"], json!("Category 1/Category 13"));
        let (status, made) = server
            .send(
                reqwest::Method::POST,
                "/api/part/",
                &json!({ "name": "After", "description": "the rest" }),
            )
            .await?;
        assert_eq!((status.as_u16(), &made["pk"]), (201, &json!(1_001)));

        let refused = many::fill(&mut server.db, size).await;
        assert!(refused.is_err(), "a second inventory is refused");
    }
    assert_eq!(contents[0], contents[1]);
    assert_ne!(contents[0], contents[2]);
    Ok(())
}
