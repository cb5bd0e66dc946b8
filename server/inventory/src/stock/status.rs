//! The statuses of stock. Source: the contract's list of status codes.

use ferrostock_kernel::db::Session;
use ferrostock_kernel::error::{Error, Result};

/// The built-in statuses.
const STATUSES: [(i32, &str); 8] = [
    (10, "OK"),
    (50, "Attention needed"),
    (55, "Damaged"),
    (60, "Destroyed"),
    (65, "Rejected"),
    (70, "Lost"),
    (75, "Quarantined"),
    (85, "Returned"),
];

/// What a built-in status is called.
pub fn label(status: i32) -> &'static str {
    STATUSES
        .iter()
        .find(|(key, _)| *key == status)
        .map_or("", |(_, label)| label)
}

/// A status as it is stored: the built-in one that rules go by, and the one that is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Status {
    /// The built-in status.
    pub logical: i32,
    /// The status that is shown: the same, or one of the users' own that stands for it.
    pub custom: i32,
}

/// The status that a request names under `field`; one that is none is refused.
pub async fn find(session: &impl Session, field: &str, key: i64) -> Result<Status> {
    let status = known(session, key).await?;
    status.ok_or_else(|| Error::field(field, "Invalid choice"))
}

/// The status of a key, if there is one: built in, or made by users.
pub async fn known(session: &impl Session, key: i64) -> Result<Option<Status>> {
    let built_in = i32::try_from(key)
        .ok()
        .filter(|key| !label(*key).is_empty());
    if let Some(key) = built_in {
        return Ok(Some(Status {
            logical: key,
            custom: key,
        }));
    }
    let row = session
        .query_opt(
            "SELECT key, logical_key FROM custom_status
             WHERE reference_status = 'StockStatus' AND key = $1::bigint",
            &[&key],
        )
        .await?;
    row.map(|row| {
        Ok(Status {
            logical: row.try_get("logical_key")?,
            custom: row.try_get("key")?,
        })
    })
    .transpose()
}
