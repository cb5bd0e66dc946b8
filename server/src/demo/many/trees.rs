//! What everything is filed in: categories and places, and the companies that parts come from.

use anyhow::Result;
use tokio_postgres::Transaction;

use super::Inventory;
use ferrostock_kernel::db::Copy;

/// Makes a tree of so many nodes: twelve at the top, and twelve below each in turn. Gives the number
/// of rows.
pub async fn fill(
    transaction: &Transaction<'_>,
    table: &str,
    nodes: u64,
    (name, description): (&str, &str),
) -> Result<u64> {
    // What leads to a node is worked out in the end; until then there is something in its place.
    let columns = [
        "id",
        "name",
        "description",
        "parent_id",
        "path",
        "pathstring",
        "sort_key",
    ];
    let mut rows = Copy::start(transaction, table, &columns).await?;
    for n in 1..=nodes {
        rows.put(n)
            .put(format_args!("{name} {n}"))
            .put(format_args!("{description} {n}"))
            .put_or_null((n > 12).then(|| (n - 1) / 12))
            .put("")
            .put("")
            .put("")
            .end()
            .await?;
    }
    Ok(rows.finish().await?)
}

/// Makes the companies: of three, two sell and one makes parts; every fifth buys, too.
pub async fn companies(transaction: &Transaction<'_>, inventory: &Inventory) -> Result<u64> {
    let columns = [
        "id",
        "name",
        "description",
        "is_supplier",
        "is_manufacturer",
        "is_customer",
        "currency",
    ];
    let mut rows = Copy::start(transaction, "company", &columns).await?;
    for n in 1..=inventory.companies {
        let makes = n % 3 == 0;
        rows.put(n)
            .put(format_args!("Company {n}"))
            .put(if makes {
                "Makes parts"
            } else {
                "Sells parts of many makers"
            })
            .put(!makes)
            .put(makes)
            .put(n % 5 == 0)
            .put("EUR")
            .end()
            .await?;
    }
    Ok(rows.finish().await?)
}

impl Inventory {
    /// How many companies sell parts.
    pub fn suppliers(&self) -> u64 {
        self.companies - self.companies / 3
    }

    /// How many companies make parts.
    pub fn manufacturers(&self) -> u64 {
        self.companies / 3
    }

    /// How many companies buy things.
    pub fn customers(&self) -> u64 {
        self.companies / 5
    }
}

/// The company that is the n-th to sell parts, counted from zero.
pub fn supplier(n: u64) -> u64 {
    n / 2 * 3 + n % 2 + 1
}

/// The company that is the n-th to make parts, counted from zero.
pub fn manufacturer(n: u64) -> u64 {
    3 * (n + 1)
}

/// The company that is the n-th to buy things, counted from zero.
pub fn customer(n: u64) -> u64 {
    5 * (n + 1)
}
