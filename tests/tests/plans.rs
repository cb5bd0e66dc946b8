//! How the database finds the rows of lists: never by reading a large table from end to end.

use anyhow::{Context as _, Result};
use ferrostock_server::demo::many::{self, Size};
use ferrostock_tests::Server;

/// How many rows of parts and of stock have been read by scans of all of them.
async fn scanned(server: &Server) -> Result<i64> {
    // A session tells what it did at once only if it was silent for a second.
    tokio::time::sleep(std::time::Duration::from_millis(1200)).await;
    let row = server
        .db
        .query_one(
            "SELECT sum(coalesce(seq_tup_read, 0))::bigint FROM pg_stat_user_tables
             WHERE relname IN ('part', 'stock_item')",
            &[],
        )
        .await
        .context("statistics")?;
    Ok(row.try_get(0)?)
}

#[tokio::test]
async fn lists_of_parts_do_not_read_them_all() -> Result<()> {
    const REQUESTS: [&str; 5] = [
        "/api/part/?limit=25",
        "/api/part/?limit=25&category=150",
        "/api/part/?limit=100&search=IPN-000001",
        "/api/part/7/",
        "/api/part/category/tree/?max_level=0",
    ];
    let mut server = Server::start().await?;
    let size = Size {
        parts: 20_000,
        stock: 20_000,
        seed: 1,
    };
    many::fill(&mut server.db, size).await?;
    let mut before = scanned(&server).await?;
    for path in REQUESTS {
        // Oftener than the database tries out plans for kept statements.
        for _ in 0..8 {
            server.get(path).await?;
        }
        let after = scanned(&server).await?;
        assert_eq!(before, after, "{path} reads a table from end to end");
        before = after;
    }
    // The measure sees what it should.
    server
        .db
        .query("SELECT 1 FROM part WHERE notes = 'nowhere'", &[])
        .await?;
    assert!(scanned(&server).await? > before);
    Ok(())
}

#[tokio::test]
async fn counts_follow_what_is_added_and_removed() -> Result<()> {
    let server = Server::start().await?;
    let count = async |expected: i64| -> Result<()> {
        let page = server.get("/api/part/?limit=1").await?;
        assert_eq!(page["count"], serde_json::json!(expected));
        Ok(())
    };
    count(0).await?;
    // Often enough that sums are joined on the way.
    for n in 0..300_i32 {
        let sql = "INSERT INTO part (name) SELECT 'p' || $1::int || '.' || n FROM generate_series(1, 2) n";
        server.db.execute(sql, &[&n]).await?;
    }
    count(600).await?;
    server
        .db
        .execute("DELETE FROM part WHERE name LIKE 'p1%'", &[])
        .await?;
    let left: i64 = server
        .db
        .query_one("SELECT count(*) FROM part", &[])
        .await?
        .try_get(0)?;
    count(left).await?;
    server
        .db
        .batch_execute("BEGIN; DELETE FROM part; ROLLBACK")
        .await?;
    count(left).await?;
    let rows: i64 = server
        .db
        .query_one("SELECT count(*) FROM row_count WHERE counted = 'part'", &[])
        .await?
        .try_get(0)?;
    assert!(rows < 300, "sums are joined");
    Ok(())
}
