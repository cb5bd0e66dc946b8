//! The history of stock: what was done to an item, by whom.

use serde_json::{Value, json};

use super::status::Status;
use ferrostock_kernel::db::Session;
use ferrostock_kernel::error::Result;

/// What was done. Source: the contract's list of history codes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Event {
    /// The item was made.
    Created = 1,
    /// The item was edited.
    Edited = 5,
}

/// Notes the same event for several items, in one statement.
pub async fn note(
    session: &impl Session,
    event: Event,
    items: &[i64],
    user_id: i64,
    deltas: &Value,
) -> Result<()> {
    session
        .execute(
            "INSERT INTO stock_tracking (tracking_type, item_id, part_id, notes, user_id, deltas)
             SELECT $1, s.id, s.part_id, '', $3, $4
             FROM stock_item AS s WHERE s.id = ANY ($2) ORDER BY s.id",
            &[&(event as i32), &items, &user_id, deltas],
        )
        .await?;
    Ok(())
}

/// What changes with the creation of an item.
pub fn created(quantity: f64, status: Status) -> Value {
    json!({ "quantity": quantity, "status": status.custom })
}

/// What changes with the creation of a serialised item; clients know it without a status.
pub fn created_serialised(quantity: f64) -> Value {
    json!({ "quantity": quantity, "status": null })
}

/// What changes with another status.
pub fn status_changed(old: Status, new: Status) -> Value {
    json!({
        "status": new.custom,
        "old_status": old.custom,
        "status_logical": new.logical,
        "old_status_logical": old.logical,
    })
}
