//! What keeps the server answering: slow reads, clients that do not read, a database that stands
//! still or crashes.

mod crash;
mod long_lists;
mod slow_reads;
mod stopped;

use std::time::{Duration, Instant};

use anyhow::{Result, ensure};
use ferrostock_tests::Server;

/// Adds this many parts, each with a description of `length` characters.
async fn parts(server: &Server, count: i32, length: i32) -> Result<()> {
    let sql = "INSERT INTO part (name, description)
               SELECT 'part ' || n, repeat('x', $2::int) FROM generate_series(1, $1::int) AS n";
    server.db.execute(sql, &[&count, &length]).await?;
    Ok(())
}

/// How many of the server's connections a condition on `pg_stat_activity` holds for.
async fn connections(server: &Server, condition: &str) -> Result<i64> {
    let sql = format!(
        "SELECT count(*) FROM pg_stat_activity
         WHERE datname = current_database() AND pid <> pg_backend_pid() AND ({condition})"
    );
    Ok(server.db.query_one(&sql, &[]).await?.try_get(0)?)
}

/// Waits until so many of the server's connections are as the condition says.
async fn until(server: &Server, count: i64, condition: &str) -> Result<()> {
    let begun = Instant::now();
    loop {
        let found = connections(server, condition).await?;
        if found == count {
            return Ok(());
        }
        ensure!(
            begun.elapsed() < Duration::from_secs(15),
            "{found} connections instead of {count}: {condition}"
        );
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
}
