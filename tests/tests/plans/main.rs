//! How the database finds the rows of lists: never by reading a large table from end to end.

mod explained;

use std::path::Path;

use anyhow::Result;
use ferrostock_server::demo::many::{self, Size};
use ferrostock_tests::Server;

use explained::{Explained, Request, get, text};

/// Tables that grow with the inventory.
const LARGE: [&str; 7] = [
    "bom_item",
    "manufacturer_part",
    "part",
    "part_text",
    "stock_item",
    "stock_tracking",
    "supplier_part",
];

/// The requests whose plans are kept in `snapshot.txt`.
const REQUESTS: [Request; 21] = [
    get("/api/"),
    get("/api/part/7/"),
    get("/api/part/?limit=25"),
    get("/api/part/?limit=25&category=150"),
    get("/api/part/?limit=100&search=IPN-000001"),
    get("/api/part/?limit=100&search=resistor"),
    get("/api/part/?limit=25&name_regex=Resistor+77$"),
    get("/api/part/category/tree/?max_level=0"),
    get("/api/part/category/?limit=25&top_level=true"),
    get("/api/stock/7/"),
    get("/api/stock/?limit=100"),
    get("/api/stock/?limit=100&search=IPN-000001"),
    get("/api/stock/?limit=100&search=B77"),
    get("/api/stock/?limit=100&part=7"),
    get("/api/stock/?limit=100&location=150"),
    get("/api/stock/location/?limit=25&top_level=true"),
    get("/api/stock/?limit=100&bom_item=7"),
    get("/api/part/?limit=25&ancestor=1"),
    get("/api/part/?limit=25&convert_from=2"),
    Request {
        method: "POST",
        path: "/api/part/",
        body: r#"{"name": "Made {new}", "description": "made by the test", "category": 1}"#,
    },
    Request {
        method: "PATCH",
        path: "/api/stock/7/",
        body: r#"{"batch": "B{new}"}"#,
    },
];

/// No index serves this one: what the test tells from the plans of the others, it sees here.
const SCANS: Request = get("/api/part/?limit=25&has_units=true");

const SIZE: Size = Size {
    parts: 20_000,
    stock: 20_000,
    seed: 1,
};

/// `FERROSTOCK_SNAPSHOT=write` writes the snapshot anew. It is of the release of PostgreSQL that its
/// first line names; with another one only the rule is checked.
#[tokio::test]
async fn plans_are_those_of_the_snapshot() -> Result<()> {
    let mut server = Server::start().await?;
    many::fill(&mut server.db, SIZE).await?;
    let explained = Explained::start(&server).await?;
    let mut found = Vec::new();
    for request in REQUESTS {
        let plans = explained.request(request).await?;
        for plan in &plans {
            for table in plan.scanned() {
                assert!(
                    !LARGE.contains(&table),
                    "{request:?} reads all of {table}: {plan:?}"
                );
            }
        }
        found.push((request, plans));
    }
    let scans = explained.request(SCANS).await?;
    assert!(
        scans
            .iter()
            .any(|plan| plan.scanned().any(|table| table == "part")),
        "{scans:?}"
    );
    let release: String = server
        .db
        .query_one("SELECT current_setting('server_version_num')", &[])
        .await?
        .try_get(0)?;
    let release = format!("PostgreSQL {}", &release[..2]);
    let found = format!("{release}\n{}", text(&found)?);
    let kept = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/plans/snapshot.txt");
    if std::env::var("FERROSTOCK_SNAPSHOT").is_ok_and(|wish| wish == "write") {
        std::fs::write(&kept, &found)?;
    }
    let kept = std::fs::read_to_string(&kept)?;
    if kept.lines().next() == Some(&release) {
        for (kept, found) in kept.split("\n\n").zip(found.split("\n\n")) {
            assert_eq!(
                kept, found,
                "other plans than in tests/tests/plans/snapshot.txt"
            );
        }
        assert_eq!(kept.len(), found.len(), "other requests in the snapshot");
    } else {
        eprintln!("the snapshot is not of {release}: not compared");
    }
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
