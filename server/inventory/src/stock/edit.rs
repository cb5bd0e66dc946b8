//! Editing stock items.

use ferrostock_kernel::db::Row;
use ferrostock_models::{StockItem, StockItemPatch};
use rust_decimal::Decimal;

use super::status::{self, Status};
use super::tracking::{self, Event};
use super::{Item, KIND, read, rules};
use ferrostock_kernel::call::Call;
use ferrostock_kernel::change::{self, Changes};
use ferrostock_kernel::db::Session;
use ferrostock_kernel::error::{Error, FieldErrors, Result};
use ferrostock_kernel::list::Value;
use ferrostock_kernel::resource;
use ferrostock_kernel::setting::Settings;
use ferrostock_kernel::tag;

/// What an item is before it is edited.
struct Before {
    id: i64,
    part_id: i64,
    serial: Option<String>,
    quantity: Decimal,
    status: Status,
}

/// Changes those of the items that exist, all of them or none, and answers with them. Their rows are
/// locked in the order of their keys until it is done.
pub async fn change(call: &Call, ids: &[i64], mut patch: StockItemPatch) -> Result<Vec<StockItem>> {
    let mut connection = call.db.get().await?;
    let transaction = connection.transaction().await?;
    let rows = transaction
        .query(
            "SELECT id, part_id, serial, quantity, status, coalesce(status_custom_key, status) AS custom
             FROM stock_item WHERE id = ANY ($1) ORDER BY id FOR UPDATE",
            &[&ids],
        )
        .await?;
    let items = rows.iter().map(before).collect::<Result<Vec<_>>>()?;
    if items.is_empty() {
        return Ok(Vec::new());
    }
    let ids: Vec<i64> = items.iter().map(|item| item.id).collect();
    let settings = Settings::load(&transaction, rules::SETTINGS).await?;
    rules::check_location(&transaction, patch.location.flatten()).await?;
    check_part(&transaction, patch.part).await?;
    let tags = patch.tags.take();
    let mut changes = Changes::default();
    rules::check_origin(&transaction, &ids, &patch).await?;
    let quantity = patch.quantity.map(rules::quantity).transpose()?;
    let new_serial = patch.serial.clone().map(given);
    let kept = single(&items, quantity, new_serial.as_ref())?;
    changes.set("quantity", quantity);
    if let Some(new) = new_serial {
        set_serial(&transaction, &settings, &items, new, &mut changes).await?;
    }
    // An item with a serial number is kept when it is depleted, once somebody edits it.
    if items.iter().any(|item| item.serial.is_some()) && patch.delete_on_deplete.is_none() {
        let serialised: Vec<i64> = items
            .iter()
            .filter(|item| item.serial.is_some())
            .map(|item| item.id)
            .collect();
        transaction
            .execute(
                "UPDATE stock_item SET delete_on_deplete = false WHERE id = ANY ($1)",
                &[&serialised],
            )
            .await?;
    }
    let status = match (patch.status_custom_key.flatten(), patch.status) {
        (Some(key), _) => Some(status::find(&transaction, "status_custom_key", key).await?),
        (None, Some(key)) => Some(status::find(&transaction, "status", key).await?),
        (None, None) => None,
    };
    if let Some(status) = status {
        changes.set("status", Some(status.logical));
        changes.set("status_custom_key", Some(Some(status.custom)));
    }
    changes.push("updated", Value::new(chrono::Utc::now()));
    let changes = resource::changes::<Item>(patch, changes);
    change::update(
        &transaction,
        "stock_item",
        &Value::new(ids.clone()),
        &changes,
    )
    .await?;
    if !kept.is_empty() {
        let sql = "UPDATE stock_item SET quantity = 1 WHERE id = ANY ($1)";
        transaction.execute(sql, &[&kept]).await?;
    }
    if let Some(tags) = tags {
        tag::set(&transaction, KIND, &ids, &tags).await?;
    }
    // The answer counts the history as it was before this change is noted.
    let after = read(call, &transaction, ids).await?;
    if let Some(new) = status {
        note_status(call, &transaction, &items, new).await?;
    }
    transaction.commit().await?;
    Ok(after)
}

fn before(row: &Row) -> Result<Before> {
    Ok(Before {
        id: row.try_get("id")?,
        part_id: row.try_get("part_id")?,
        serial: row.try_get("serial")?,
        quantity: row.try_get("quantity")?,
        status: Status {
            logical: row.try_get("status")?,
            custom: row.try_get("custom")?,
        },
    })
}

async fn check_part(session: &impl Session, part: Option<i64>) -> Result<()> {
    let Some(part) = part else { return Ok(()) };
    let row = session
        .query_opt("SELECT virtual FROM part WHERE id = $1", &[&part])
        .await?;
    match row.map(|row| row.try_get("virtual")).transpose()? {
        Some(true) => Err(Error::field(
            "part",
            "Stock item cannot be created for virtual parts",
        )),
        _ => Ok(()),
    }
}

/// An empty serial number is none.
fn given(serial: Option<String>) -> Option<String> {
    serial.filter(|serial| !serial.is_empty())
}

/// What has a serial number is a single piece: more than one is refused, none is left as the one that it
/// is. Gives the items that stay one piece though the request says that there is none.
fn single(
    items: &[Before],
    quantity: Option<Decimal>,
    serial: Option<&Option<String>>,
) -> Result<Vec<i64>> {
    let mut kept = Vec::new();
    for item in items {
        if serial.unwrap_or(&item.serial).is_none() {
            continue;
        }
        let pieces = quantity.unwrap_or(item.quantity);
        if pieces.is_zero() {
            kept.extend(quantity.map(|_| item.id));
        } else if pieces != Decimal::ONE {
            let mut errors = FieldErrors::default();
            errors.add(
                "quantity",
                "Quantity must be 1 for item with a serial number",
            );
            errors.add(
                "serial",
                "Serial number cannot be set if quantity greater than 1",
            );
            return Err(Error::Invalid(errors));
        }
    }
    Ok(kept)
}

/// A serial number is given once, and changed only if the settings allow that. Several items can't
/// have the same.
async fn set_serial(
    session: &impl Session,
    settings: &Settings,
    items: &[Before],
    new: Option<String>,
    changes: &mut Changes,
) -> Result<()> {
    let changed: Vec<_> = items.iter().filter(|item| item.serial != new).collect();
    if changed.is_empty() {
        return Ok(());
    }
    if changed.iter().any(|item| item.serial.is_some()) && !settings.flag("STOCK_ALLOW_EDIT_SERIAL")
    {
        return Err(Error::field(
            "serial",
            "Editing of serial numbers is not allowed - this item has already been assigned a \
             serial number",
        ));
    }
    if let Some(serial) = &new {
        let everywhere = settings.flag("SERIAL_NUMBER_GLOBALLY_UNIQUE");
        for item in &changed {
            let taken = rules::taken_serials(
                session,
                item.part_id,
                std::slice::from_ref(serial),
                everywhere,
                Some(item.id),
            )
            .await?;
            if !taken.is_empty() || items.len() > 1 {
                return Err(Error::field(
                    "serial",
                    format!("Stock item with this serial number already exists: {serial}"),
                ));
            }
        }
    }
    changes.push("serial", Value::new(new));
    Ok(())
}

/// Notes the new status in the history of those items that had another one.
async fn note_status(
    call: &Call,
    session: &impl Session,
    items: &[Before],
    new: Status,
) -> Result<()> {
    let mut olds: Vec<Status> = Vec::new();
    for item in items.iter().filter(|item| item.status != new) {
        if !olds.contains(&item.status) {
            olds.push(item.status);
        }
    }
    // One statement for each status that items had before: there are few of them.
    for old in olds {
        let ids: Vec<i64> = items
            .iter()
            .filter(|item| item.status == old)
            .map(|item| item.id)
            .collect();
        let deltas = tracking::status_changed(old, new);
        tracking::note(session, Event::Edited, &ids, call.caller.user_id, &deltas).await?;
    }
    Ok(())
}
