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

/// The tables that a made-up inventory fills.
const TABLES: [&str; 9] = [
    "stock_location",
    "part_category",
    "company",
    "part",
    "manufacturer_part",
    "supplier_part",
    "bom_item",
    "stock_item",
    "stock_tracking",
];

/// Statements that find nothing in a sound inventory.
const WRONG: [(&str, &str); 12] = [
    (
        "totals of parts",
        "SELECT p.id FROM part AS p
         WHERE (p.in_stock, p.stock_item_count) <>
               (SELECT coalesce(sum(s.quantity) FILTER (WHERE s.in_stock), 0), count(*)
                FROM stock_item AS s WHERE s.part_id = p.id)",
    ),
    (
        "number of rows",
        "SELECT 1 WHERE (SELECT sum(change) FROM row_count WHERE counted = 'part')
                            <> (SELECT count(*) FROM part)
            OR (SELECT sum(change) FROM row_count WHERE counted = 'stock_item')
                   <> (SELECT count(*) FROM stock_item)",
    ),
    (
        "ways to variants",
        "SELECT id FROM part
         WHERE variant_path IS DISTINCT FROM (coalesce(variant_of_id || '.', '') || id)::ltree",
    ),
    (
        "families of stock",
        "SELECT s.id FROM stock_item AS s JOIN part AS p ON p.id = s.part_id
         WHERE s.family_id <> coalesce(p.variant_of_id, p.id)",
    ),
    (
        "ways to places and categories",
        "SELECT n.id FROM (SELECT id, parent_id, name, path, pathstring FROM part_category
                           UNION ALL
                           SELECT -id, -parent_id, name, path, pathstring FROM stock_location) AS n
         LEFT JOIN (SELECT id, path, pathstring FROM part_category
                    UNION ALL
                    SELECT -id, path, pathstring FROM stock_location) AS up ON up.id = n.parent_id
         WHERE n.path <> coalesce(up.path, '') || abs(n.id)::text
            OR n.pathstring <> coalesce(up.pathstring || '/', '') || n.name",
    ),
    (
        "circles in bills of materials",
        "WITH RECURSIVE walk AS (
             SELECT part_id, sub_part_id FROM bom_item
             UNION
             SELECT w.part_id, b.sub_part_id FROM walk AS w JOIN bom_item AS b ON b.part_id = w.sub_part_id)
         SELECT part_id FROM walk WHERE part_id = sub_part_id",
    ),
    (
        "bills of what is no assembly",
        "SELECT p.id FROM part AS p
         WHERE p.assembly <> EXISTS (SELECT 1 FROM bom_item AS b WHERE b.part_id = p.id)",
    ),
    (
        "serial numbers",
        "SELECT s.part_id FROM stock_item AS s JOIN part AS p ON p.id = s.part_id
         GROUP BY s.part_id, p.trackable
         HAVING count(DISTINCT s.serial) <> CASE WHEN p.trackable THEN count(*) ELSE 0 END
             OR max(s.serial_int) <> CASE WHEN p.trackable THEN count(*) ELSE 0 END",
    ),
    (
        "sellers of parts",
        "SELECT p.id FROM part AS p
         LEFT JOIN supplier_part AS s ON s.part_id = p.id
         LEFT JOIN company AS c ON c.id = s.supplier_id AND c.is_supplier
         GROUP BY p.id
         HAVING count(c.id) <> count(s.id) OR count(c.id) <> count(DISTINCT c.id)
             OR count(c.id) NOT BETWEEN CASE WHEN p.purchaseable THEN 1 ELSE 0 END
                                    AND CASE WHEN p.purchaseable THEN 3 ELSE 0 END",
    ),
    (
        "makers of parts",
        "SELECT m.id FROM manufacturer_part AS m JOIN company AS c ON c.id = m.manufacturer_id
         WHERE NOT c.is_manufacturer
         UNION ALL
         SELECT s.id FROM supplier_part AS s JOIN manufacturer_part AS m ON m.id = s.manufacturer_part_id
         WHERE m.part_id <> s.part_id
         UNION ALL
         SELECT s.id FROM stock_item AS s JOIN supplier_part AS p ON p.id = s.supplier_part_id
         WHERE p.part_id <> s.part_id",
    ),
    (
        "history of stock",
        "SELECT s.id FROM stock_item AS s JOIN part AS p ON p.id = s.part_id
         LEFT JOIN LATERAL (
             SELECT array_agg(t.date ORDER BY t.id) AS by_id, array_agg(t.date ORDER BY t.date) AS by_date,
                    (array_agg(t.tracking_type ORDER BY t.id))[1] AS first,
                    min(t.date) AS start, max(t.date) AS last
             FROM stock_tracking AS t WHERE t.item_id = s.id AND t.part_id = s.part_id) AS t ON true
         WHERE t.first IS DISTINCT FROM 1 OR t.by_id <> t.by_date OR t.start <> s.creation_date
            OR t.last <> s.updated OR s.creation_date < p.creation_date OR t.last > now()",
    ),
    (
        "triggers that are off",
        "SELECT 1 FROM pg_trigger WHERE tgenabled <> 'O'",
    ),
];

/// Statements that find something in it: what a believable inventory has.
const FOUND: [&str; 9] = [
    "SELECT 1 FROM stock_item WHERE status = 75",
    "SELECT 1 FROM stock_item WHERE quantity = 0",
    "SELECT 1 FROM stock_item WHERE customer_id IS NOT NULL",
    "SELECT 1 FROM stock_item WHERE serial IS NOT NULL",
    "SELECT 1 FROM stock_item WHERE purchase_price > 0 AND supplier_part_id IS NOT NULL",
    "SELECT 1 FROM stock_tracking WHERE tracking_type = 20",
    "SELECT 1 FROM part WHERE name ~ '^[A-Z].* [0-9]+$' AND ipn = 'IPN-00000007' AND id = 7",
    "SELECT 1 FROM supplier_part GROUP BY part_id HAVING count(*) = 3",
    // Assemblies in assemblies in assemblies.
    "SELECT 1 FROM bom_item AS a JOIN bom_item AS b ON b.part_id = a.sub_part_id
     JOIN bom_item AS c ON c.part_id = b.sub_part_id",
];

/// All rows of each table, as one value.
async fn contents(server: &Server) -> Result<Vec<String>> {
    let mut contents = Vec::new();
    for table in TABLES {
        let sql = format!("SELECT md5(string_agg(t::text, '|' ORDER BY id)) FROM {table} AS t");
        contents.push(server.db.query_one(&sql, &[]).await?.try_get(0)?);
    }
    Ok(contents)
}

const SIZE: Size = Size {
    parts: 1_000,
    stock: 2_000,
    seed: 1,
};

#[tokio::test]
async fn the_same_seed_makes_the_same_inventory() -> Result<()> {
    let mut found = Vec::new();
    for seed in [1, 1, 2] {
        let mut server = Server::start().await?;
        let rows = many::fill(&mut server.db, Size { seed, ..SIZE }).await?;
        let mut counted = 0;
        for table in TABLES {
            let sql = format!("SELECT count(*) FROM {table}");
            counted += server.db.query_one(&sql, &[]).await?.try_get::<_, i64>(0)?;
        }
        assert_eq!(i64::try_from(rows)?, counted);
        found.push(contents(&server).await?);
    }
    assert_eq!(found[0], found[1]);
    // Where things are filed, and who trades in them, is left to no chance.
    for (at, table) in TABLES.iter().enumerate().skip(3) {
        assert_ne!(found[0][at], found[2][at], "{table}");
    }
    Ok(())
}

#[tokio::test]
async fn a_made_up_inventory_is_sound() -> Result<()> {
    for (parts, stock, seed) in [(1_000, 2_000, 1), (10, 0, 1), (37, 500, 3), (2_345, 678, 4)] {
        let mut server = Server::start().await?;
        many::fill(&mut server.db, Size { parts, stock, seed }).await?;
        for (what, sql) in WRONG {
            let wrong = server.db.query(sql, &[]).await?;
            assert!(wrong.is_empty(), "{what}, {parts} parts: {}", wrong.len());
        }
        if (parts, stock) == (1_000, 2_000) {
            for sql in FOUND {
                assert!(!server.db.query(sql, &[]).await?.is_empty(), "{sql}");
            }
        }
        for (path, count) in [("/api/part/", parts), ("/api/stock/", stock)] {
            let page = server.get(&format!("{path}?limit=1")).await?;
            assert_eq!(page["count"], json!(count));
        }
        let category = server.get("/api/part/category/13/").await?;
        assert_eq!(category["pathstring"], json!("Category 1/Category 13"));
        // What comes next works.
        let next = json!({ "name": "After", "description": "the rest" });
        let (status, made) = server
            .send(reqwest::Method::POST, "/api/part/", &next)
            .await?;
        assert_eq!((status.as_u16(), &made["pk"]), (201, &json!(parts + 1)));
    }
    Ok(())
}

#[tokio::test]
async fn an_inventory_goes_into_an_empty_database_whole_or_not_at_all() -> Result<()> {
    let mut server = Server::start().await?;
    let late = "ALTER TABLE stock_tracking ADD CONSTRAINT late CHECK (id < 500)";
    server.db.batch_execute(late).await?;
    let failed = many::fill(&mut server.db, SIZE).await.err();
    let failed = failed.map(|error| format!("{error:?}")).unwrap_or_default();
    assert!(failed.contains("late"), "{failed}");
    for table in TABLES {
        let sql = format!("SELECT count(*) FROM {table}");
        let count: i64 = server.db.query_one(&sql, &[]).await?.try_get(0)?;
        assert_eq!(count, 0, "{table}");
    }
    let off = "SELECT 1 FROM pg_trigger WHERE tgenabled <> 'O'";
    assert!(server.db.query(off, &[]).await?.is_empty());

    let late = "ALTER TABLE stock_tracking DROP CONSTRAINT late";
    server.db.batch_execute(late).await?;
    many::fill(&mut server.db, SIZE).await?;
    let before = contents(&server).await?;
    assert!(many::fill(&mut server.db, SIZE).await.is_err());
    assert_eq!(contents(&server).await?, before);
    Ok(())
}
