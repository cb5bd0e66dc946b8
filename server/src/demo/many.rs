//! `ferrostock demo`: an inventory of any size, to try out and to measure large ones.
//!
//! The database makes it up itself, in a few statements for all rows, in one transaction. The same
//! numbers and seed make the same inventory.

use std::time::Instant;

use anyhow::{Context as _, Result, ensure};
use clap::Args;
use tokio_postgres::Client;

use crate::config::{Common, Given};
use crate::serve::{Home, runtime};

/// How the inventory is made; names in braces stand for [`Size`]'s numbers.
const INVENTORY: &str = include_str!("many.sql");

/// What `ferrostock demo` is told.
#[derive(Args)]
pub struct Command {
    /// How much to make
    #[command(flatten)]
    pub size: Size,
    /// Settings that every command takes
    #[command(flatten)]
    pub given: Given,
}

/// How large an inventory is, and which one of that size.
#[derive(Args, Clone, Copy, Debug)]
pub struct Size {
    /// Number of parts, at least ten
    #[arg(long, value_parser = clap::value_parser!(i64).range(10..=100_000_000))]
    pub parts: i64,
    /// Number of stock items
    #[arg(long, value_parser = clap::value_parser!(i64).range(0..=100_000_000))]
    pub stock: i64,
    /// Another seed makes another inventory of the same size
    #[arg(long, default_value_t = 1, value_parser = clap::value_parser!(i64).range(0..=1_000_000_000))]
    pub seed: i64,
}

/// Runs the command: opens the database, fills it, tells how long that took.
pub fn command(command: Command) -> Result<()> {
    let settings: Common = command.given.check()?;
    crate::logging::start(&settings);
    runtime()?.block_on(async {
        let home = Home::open_beside(&settings).await?;
        let made = async {
            let mut client = home.address().connect().await?;
            let started = Instant::now();
            let rows = fill(&mut client, command.size).await?;
            let seconds = started.elapsed().as_secs_f64();
            println!(
                "{rows} rows in {seconds:.1} s, {:.0} rows/s",
                rows as f64 / seconds
            );
            Ok(())
        };
        let made = made.await;
        home.close().await;
        made
    })
}

/// Fills a database that has no parts, stock or places yet; any other is refused. Gives the number
/// of rows made.
pub async fn fill(client: &mut Client, size: Size) -> Result<i64> {
    let transaction = client.transaction().await?;
    transaction
        .batch_execute("LOCK TABLE part, stock_item, part_category, stock_location, company IN SHARE ROW EXCLUSIVE MODE")
        .await?;
    let used = "SELECT EXISTS (SELECT 1 FROM part) OR EXISTS (SELECT 1 FROM part_category)
                    OR EXISTS (SELECT 1 FROM stock_location) OR EXISTS (SELECT 1 FROM company)";
    let used: bool = transaction.query_one(used, &[]).await?.try_get(0)?;
    ensure!(
        !used,
        "the database has data already; sample data only goes into an empty one"
    );
    let numbers = [
        ("{parts}", size.parts),
        ("{stock}", size.stock),
        ("{seed}", size.seed),
        ("{categories}", (size.parts / 100).clamp(20, 5_000)),
        ("{locations}", (size.stock / 100).clamp(20, 5_000)),
        ("{companies}", (size.parts / 200).clamp(10, 2_000)),
    ];
    let script = numbers
        .iter()
        .fold(INVENTORY.to_owned(), |script, (name, number)| {
            script.replace(name, &format!("{number}::bigint"))
        });
    transaction
        .batch_execute(&script)
        .await
        .context("the inventory can't be made")?;
    let rows: i64 = transaction
        .query_one(
            "SELECT (SELECT count(*) FROM part) + (SELECT count(*) FROM stock_item)
                  + (SELECT count(*) FROM stock_tracking) + (SELECT count(*) FROM bom_item)
                  + (SELECT count(*) FROM supplier_part) + (SELECT count(*) FROM company)
                  + (SELECT count(*) FROM part_category) + (SELECT count(*) FROM stock_location)",
            &[],
        )
        .await?
        .try_get(0)?;
    transaction.commit().await?;
    // Measures should not depend on when the database gets around to it.
    client.batch_execute("VACUUM ANALYZE").await?;
    Ok(rows)
}
