//! Sample data to try things out with: a small electronics workshop.

pub mod many;

use ferrostock_kernel::db::{Database, Session as _};
use ferrostock_kernel::error::Result;

/// The administrator's password, unless another one is given.
pub const PASSWORD: &str = "ferrostock";

/// The inventory, as SQL that refers to things by name.
const INVENTORY: &str = include_str!("inventory.sql");

/// Fills a database that has no parts yet; any other is left as it is.
pub async fn fill(db: &Database) -> Result<()> {
    let mut connection = db.get().await?;
    let transaction = connection.transaction().await?;
    transaction
        .execute("LOCK TABLE part IN SHARE ROW EXCLUSIVE MODE", &[])
        .await?;
    if transaction
        .query_opt("SELECT 1 FROM part LIMIT 1", &[])
        .await?
        .is_some()
    {
        tracing::info!("there is data already; the sample data is not loaded");
        return Ok(());
    }
    transaction.script(INVENTORY).await?;
    transaction.commit().await
}
