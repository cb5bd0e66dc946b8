//! A new version takes over the inventory of an older one: whatever a migration keeps from then on, it
//! works out for what is already there.

use std::path::Path;

use anyhow::Result;
use ferrostock_identity::auth::password;
use ferrostock_tests::{PASSWORD, Server};
use refinery::{Runner, Target, load_sql_migrations};
use serde_json::{Value, json};

/// An inventory that every schema from [`WHOLE`] on can hold.
const INVENTORY: &str = "
    INSERT INTO part_category (id, name, parent_id) VALUES
        (1, 'Passives', NULL), (2, 'Resistors', 1), (3, 'Chip', 2), (4, 'Tools', NULL);
    INSERT INTO stock_location (id, name, parent_id, external) VALUES
        (1, 'Store', NULL, false), (2, 'Shelf', 1, false), (3, 'Workshop of others', 1, true);
    INSERT INTO company (id, name) VALUES (1, 'Supplier');
    INSERT INTO part (id, name, description, category_id, ipn, keywords, trackable) VALUES
        (1, 'R 10k', 'Resistor, 1 %', 3, 'R-10000', 'thick film', false),
        (2, 'R 22k', '', 3, NULL, NULL, false),
        (3, 'Soldering iron', 'It''s hot', 4, '', '', true),
        (4, 'Sample', '', NULL, '', '', false);
    INSERT INTO supplier_part (id, part_id, supplier_id, sku) VALUES (1, 2, 1, 'RC0603-22K');
    INSERT INTO stock_item (id, part_id, location_id, quantity, serial, batch) VALUES
        (1, 1, 2, 5000, NULL, 'LOT-2024/7'), (2, 1, 3, 250.5, NULL, ''),
        (3, 3, 1, 1, 'SN-0815', NULL), (4, 4, NULL, 2, NULL, NULL);
    INSERT INTO app_user (id, username, is_superuser) VALUES (1, 'admin', true);
    INSERT INTO api_token (id, user_id, name, nonce, token_hash, expiry, revoked) VALUES
        (1, 1, 'shell', 'a', 'a', '2099-01-01', false), (2, 1, 'shell', 'b', 'b', '2099-01-01', true);
    SELECT setval(pg_get_serial_sequence('part', 'id'), 100),
           setval(pg_get_serial_sequence('stock_item', 'id'), 100);
";

/// The first schema that has all tables of an inventory.
const WHOLE: i32 = 9;
/// The last one that counted what is in categories and locations with each request, and searched
/// the texts of parts where they stand.
const COUNTED: i32 = 18;

/// A server whose database comes from a version with this schema.
async fn from_version(version: i32) -> Result<Server> {
    Server::start_after(async |db| {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../server/kernel/migrations");
        Runner::new(&load_sql_migrations(folder)?)
            .set_target(Target::Version(version))
            .run_async(db)
            .await?;
        db.batch_execute(INVENTORY).await?;
        let hash = password::hash(PASSWORD).map_err(|error| anyhow::anyhow!("{error}"))?;
        db.execute("UPDATE app_user SET password = $1", &[&hash])
            .await?;
        Ok(())
    })
    .await
}

/// The values of two fields by primary key.
async fn two(server: &Server, path: &str, fields: [&str; 2]) -> Result<Value> {
    let rows = server.get(path).await?;
    let rows = rows.as_array().expect("a list").iter();
    Ok(rows
        .map(|row| json!([row["pk"], row[fields[0]], row[fields[1]]]))
        .collect())
}

/// The primary keys of the page that a search finds, and how many there are in all.
async fn found(server: &Server, path: &str) -> Result<(Vec<i64>, i64)> {
    let page = server.get(path).await?;
    let rows = page["results"].as_array().expect("a page").iter();
    let mut keys: Vec<_> = rows.filter_map(|row| row["pk"].as_i64()).collect();
    keys.sort_unstable();
    Ok((keys, page["count"].as_i64().expect("a count")))
}

async fn is_taken_over(server: &Server) -> Result<()> {
    let categories = "/api/part/category/?ordering=pathstring";
    assert_eq!(
        two(server, categories, ["subcategories", "part_count"]).await?,
        json!([[1, 2, 2], [2, 1, 2], [3, 0, 2], [4, 0, 1]])
    );
    assert_eq!(
        two(
            server,
            "/api/stock/location/?ordering=pathstring",
            ["sublocations", "items"]
        )
        .await?,
        json!([[1, 2, 3], [2, 0, 1], [3, 0, 1]])
    );
    assert_eq!(
        two(server, "/api/part/", ["in_stock", "external_stock"]).await?,
        json!([
            [1, 5250.5, 250.5],
            [2, 0.0, 0.0],
            [4, 2.0, 0.0],
            [3, 1.0, 0.0]
        ])
    );

    for (path, keys) in [
        ("/api/part/?limit=9", vec![1, 2, 3, 4]),
        ("/api/part/?limit=9&search=10k", vec![1]),
        ("/api/part/?limit=9&search=thick", vec![1]),
        ("/api/part/?limit=9&search=it's+hot", vec![3]),
        ("/api/part/?limit=9&search=rc0603-22", vec![2]),
        (
            "/api/part/?limit=9&search=%5ER.*k$&search_regex=true",
            vec![1, 2],
        ),
        ("/api/stock/?limit=9", vec![1, 2, 3, 4]),
        ("/api/stock/?limit=9&search=sn-08", vec![3]),
        ("/api/stock/?limit=9&search=lot-2024/7", vec![1]),
    ] {
        let count = keys.len().try_into()?;
        assert_eq!(found(server, path).await?, (keys, count), "{path}");
    }

    // What comes now is counted with what was there.
    let part = json!({"name": "R 47k", "description": "-", "category": 2});
    let (status, made) = server
        .send(reqwest::Method::POST, "/api/part/", &part)
        .await?;
    assert_eq!(status, 201, "{made}");
    assert_eq!(found(server, "/api/part/?limit=9&search=r").await?.1, 4);
    assert_eq!(
        two(server, categories, ["subcategories", "part_count"]).await?,
        json!([[1, 2, 3], [2, 1, 3], [3, 0, 2], [4, 0, 1]])
    );
    Ok(())
}

#[tokio::test]
async fn an_inventory_of_the_first_version_is_taken_over() -> Result<()> {
    let server = from_version(WHOLE).await?;
    is_taken_over(&server).await?;

    // Tokens that work are given out again when their names are asked for.
    let tokens = server
        .db
        .query("SELECT given FROM api_token ORDER BY id", &[])
        .await?;
    let given: Vec<bool> = tokens.iter().map(|row| row.get(0)).collect();
    assert_eq!(given, [true, false]);
    Ok(())
}

#[tokio::test]
async fn an_inventory_from_before_counts_were_kept_is_taken_over() -> Result<()> {
    is_taken_over(&from_version(COUNTED).await?).await
}
