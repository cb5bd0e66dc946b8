//! Changing parts.

use ferrostock_kernel::db::Row;
use ferrostock_models::{Part, PartPatch};

use super::rules::{self, Before};
use super::{KIND, picture, read};
use ferrostock_kernel::call::Call;
use ferrostock_kernel::change::{self, Changes};
use ferrostock_kernel::db::{Connection, Session as _};
use ferrostock_kernel::error::Result;
use ferrostock_kernel::followed;
use ferrostock_kernel::list::Value;
use ferrostock_kernel::media::Files;
use ferrostock_kernel::setting::Settings;
use ferrostock_kernel::star::Followed;
use ferrostock_kernel::tag;

static STARS: Followed = followed!("part_star", "part_id");

/// Changes those of the parts that exist, all of them or none, and answers with them.
pub async fn change(call: &Call, ids: &[i64], patch: PartPatch) -> Result<Vec<Part>> {
    let mut connection = call.db.get().await?;
    let mut files = Files::new(&call.media);
    let changed = change_with(call, &mut connection, &mut files, ids, patch).await;
    files.settle(&mut connection).await;
    changed
}

async fn change_with(
    call: &Call,
    connection: &mut Connection,
    files: &mut Files,
    ids: &[i64],
    mut patch: PartPatch,
) -> Result<Vec<Part>> {
    let transaction = connection.transaction().await?;
    let rows = transaction
        .query(
            "SELECT id, name, ipn, revision, revision_of_id, coalesce(image, '') AS image FROM part WHERE id = ANY ($1)
             ORDER BY id FOR UPDATE",
            &[&ids],
        )
        .await?;
    if rows.is_empty() {
        return Ok(Vec::new());
    }
    let settings = Settings::load(&transaction, rules::SETTINGS).await?;
    let existing = picture::existing(&transaction, files, &patch).await?;
    let mut found = Vec::with_capacity(rows.len());
    for row in &rows {
        let before = before(row)?;
        rules::check(&transaction, &settings, &before, &patch).await?;
        found.extend(before.id);
    }
    let image = picture::new(call, &transaction, files, &patch, existing).await?;
    if let Some(image) = &image {
        for row in &rows {
            let old: String = row.try_get("image")?;
            if image.as_ref() != Some(&old) {
                files.release(old);
            }
        }
    }
    let tags = patch.tags.take();
    change::update(
        &transaction,
        "part",
        &Value::new(found.clone()),
        &changes(patch, image),
    )
    .await?;
    if let Some(tags) = tags {
        tag::set(&transaction, KIND, &found, &tags).await?;
    }
    let after = read(call, &transaction, found.clone()).await?;
    // The answer still tells how it was before.
    STARS.set(call, &transaction, &found).await?;
    transaction.commit().await?;
    Ok(after)
}

fn before(row: &Row) -> Result<Before> {
    Ok(Before {
        id: row.try_get("id")?,
        name: row.try_get("name")?,
        ipn: row.try_get("ipn")?,
        revision: row.try_get("revision")?,
        revision_of: row.try_get("revision_of_id")?,
    })
}

/// The new values of a request, by column, with what it means for the picture. Tags and what is made
/// beside the part are kept elsewhere.
pub fn changes(patch: PartPatch, image: Option<Option<String>>) -> Changes {
    let mut changes = Changes::default();
    changes.set("name", patch.name);
    changes.set("active", patch.active);
    changes.set("assembly", patch.assembly);
    changes.set("category_id", patch.category);
    changes.set("component", patch.component);
    changes.set("creation_user_id", patch.creation_user);
    changes.set("default_expiry", patch.default_expiry);
    changes.set("default_location_id", patch.default_location);
    changes.set("description", patch.description);
    changes.set("ipn", patch.ipn);
    changes.set("is_template", patch.is_template);
    changes.set("keywords", patch.keywords);
    changes.set("link", patch.link);
    changes.set("locked", patch.locked);
    changes.set("minimum_stock", patch.minimum_stock.map(rounded));
    changes.set("maximum_stock", patch.maximum_stock.map(rounded));
    changes.set("notes", patch.notes);
    changes.set("purchaseable", patch.purchaseable);
    changes.set("revision", patch.revision);
    changes.set("revision_of_id", patch.revision_of);
    changes.set("salable", patch.salable);
    changes.set("testable", patch.testable);
    changes.set("trackable", patch.trackable);
    changes.set("units", patch.units);
    changes.set("variant_of_id", patch.variant_of);
    changes.set("virtual", patch.r#virtual);
    changes.set("consumable", patch.consumable);
    changes.set("responsible_id", patch.responsible);
    changes.set("image", image);
    changes
}

/// A quantity as the database keeps it.
fn rounded(quantity: f64) -> rust_decimal::Decimal {
    use rust_decimal::prelude::FromPrimitive as _;
    // A number that a decimal can't hold is larger than the column takes, and refused there.
    rust_decimal::Decimal::from_f64(quantity).unwrap_or(rust_decimal::Decimal::MAX)
}
