//! `ferrostock demo`: an inventory of any size, to try out and to measure large ones.
//!
//! Rows are made one by one and go through `COPY` at once, in one transaction; none is kept. The same
//! numbers and seed make the same inventory. What triggers would work out row by row (totals, the
//! ways through trees of variants) is told by the rule that makes the rows and written with them.

mod bom;
mod draw;
mod kinds;
mod parts;
mod spread;
mod stock;
mod suppliers;
mod trees;

use std::io::Write as _;
use std::time::Instant;

use anyhow::{Context as _, Result, ensure};
use clap::Args;
use tokio_postgres::{Client, Transaction};

use crate::config::{Common, Given};
use crate::home::{Home, runtime};
use crate::import::follow;
use stock::Stock;

/// What comes before the rows. The two triggers would write another value over what the rows say;
/// their tables are locked for others anyway, and whatever goes wrong, the end of the transaction
/// sets them right.
const BEGIN: &str = "
    SET LOCAL ferrostock.importing = 'on';
    SET LOCAL work_mem = '64MB';
    SET LOCAL gin_pending_list_limit = '64MB';
    ALTER TABLE part DISABLE TRIGGER part_variant;
    ALTER TABLE stock_item DISABLE TRIGGER stock_item_family";

/// What comes after them.
const END: &str = "
    ALTER TABLE part ENABLE TRIGGER part_variant;
    ALTER TABLE stock_item ENABLE TRIGGER stock_item_family;
    SELECT tree_rebuild('stock_location'), tree_rebuild('part_category')";

/// The tables that get rows.
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
    #[arg(long, value_parser = clap::value_parser!(u64).range(10..=100_000_000))]
    pub parts: u64,
    /// Number of stock items
    #[arg(long, value_parser = clap::value_parser!(u64).range(0..=100_000_000))]
    pub stock: u64,
    /// Another seed makes another inventory of the same size
    #[arg(long, default_value_t = 1, value_parser = clap::value_parser!(u64).range(0..=1_000_000_000))]
    pub seed: u64,
}

/// How many there are of everything that others refer to; all are numbered from one.
struct Inventory {
    parts: u64,
    stock: u64,
    seed: u64,
    categories: u64,
    locations: u64,
    companies: u64,
}

impl Inventory {
    fn new(size: Size) -> Self {
        Self {
            parts: size.parts,
            stock: size.stock,
            seed: size.seed,
            categories: (size.parts / 100).clamp(20, 5_000),
            locations: (size.stock / 100).clamp(20, 5_000),
            companies: (size.parts / 200).clamp(10, 2_000),
        }
    }

    /// Fills the tables, each before those that refer to it. Gives the number of rows.
    async fn fill(&self, transaction: &Transaction<'_>) -> Result<u64> {
        let stock = Stock::new(self);
        let places = ("Shelf", "Place number");
        let categories = ("Category", "What belongs to category");
        let rows = [
            trees::fill(transaction, "stock_location", self.locations, places).await?,
            trees::fill(transaction, "part_category", self.categories, categories).await?,
            trees::companies(transaction, self).await?,
            parts::fill(transaction, self, &stock).await?,
            suppliers::manufacturer_parts(transaction, self).await?,
            suppliers::supplier_parts(transaction, self).await?,
            bom::fill(transaction, self).await?,
            stock.fill(transaction).await?,
            stock.track(transaction).await?,
        ];
        Ok(rows.iter().sum())
    }
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
            Ok(writeln!(
                std::io::stdout().lock(),
                "{rows} rows in {seconds:.1} s, {:.0} rows/s",
                rows as f64 / seconds
            )?)
        };
        let made = made.await;
        home.close().await;
        made
    })
}

/// Fills a database that has no parts, stock or places yet; any other is refused. Gives the number
/// of rows made.
pub async fn fill(client: &mut Client, size: Size) -> Result<u64> {
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
    let rows = async {
        transaction.batch_execute(BEGIN).await?;
        let rows = Inventory::new(size).fill(&transaction).await?;
        transaction.batch_execute(END).await?;
        for table in TABLES {
            follow(&transaction, table).await?;
        }
        anyhow::Ok(rows)
    };
    let rows = rows.await.context("the inventory can't be made")?;
    transaction.commit().await?;
    // Measures should not depend on when the database gets around to it.
    client.batch_execute("VACUUM ANALYZE").await?;
    Ok(rows)
}
