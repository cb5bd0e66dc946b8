//! Creating parts.

use ferrostock_models::{Part, PartPatch};

use super::rules::{self, Before};
use super::{KIND, MODEL, duplicate, edit, initial, picture, read};
use ferrostock_kernel::call::Call;
use ferrostock_kernel::change;
use ferrostock_kernel::db::{Connection, Session};
use ferrostock_kernel::error::{Error, Result};
use ferrostock_kernel::media::Files;
use ferrostock_kernel::setting::Settings;
use ferrostock_kernel::tag;

/// Creates a part and what shall exist with it, all or nothing.
pub async fn create(call: &Call, patch: PartPatch) -> Result<Part> {
    let mut connection = call.db.get().await?;
    let mut files = Files::new(&call.media);
    let created = create_with(call, &mut connection, &mut files, patch).await;
    files.settle(&mut connection).await;
    created
}

async fn create_with(
    call: &Call,
    connection: &mut Connection,
    files: &mut Files,
    mut patch: PartPatch,
) -> Result<Part> {
    let transaction = connection.transaction().await?;
    let settings = Settings::load(&transaction, rules::SETTINGS).await?;
    let new = Before {
        name: patch.name.clone().unwrap_or_default(),
        ..Before::default()
    };
    let existing = picture::existing(&transaction, files, &patch).await?;
    rules::check(&transaction, &settings, &new, &patch).await?;
    preset(call, &settings, &mut patch);

    let tags = patch.tags.take();
    let stock = patch.initial_stock.take();
    let supplier = patch.initial_supplier.take();
    let original = patch.duplicate.take();
    let with_parameters = patch
        .copy_category_parameters
        .unwrap_or_else(|| settings.flag("PART_CATEGORY_PARAMETERS"));
    let image = picture::new(call, &transaction, files, &patch, existing).await?;
    let id = change::insert(&transaction, "part", &edit::changes(patch, image)).await?;
    if let Some(tags) = tags {
        tag::set(&transaction, KIND, &[id], &tags).await?;
    }
    if let Some(options) = original {
        duplicate::copy(&transaction, &options, id).await?;
    }
    if with_parameters {
        category_parameters(&transaction, id).await?;
    }
    if let Some(stock) = stock {
        initial::stock(call, &transaction, id, &stock).await?;
    }
    if let Some(supplier) = supplier {
        initial::supplier(&transaction, id, supplier).await?;
    }
    let created = read(call, &transaction, vec![id]).await?.pop();
    transaction.commit().await?;
    created.ok_or_else(|| Error::not_found(MODEL))
}

/// What a new part is when the request does not say so.
fn preset(call: &Call, settings: &Settings, patch: &mut PartPatch) {
    for (value, setting) in [
        (&mut patch.assembly, "PART_ASSEMBLY"),
        (&mut patch.component, "PART_COMPONENT"),
        (&mut patch.purchaseable, "PART_PURCHASEABLE"),
        (&mut patch.salable, "PART_SALABLE"),
        (&mut patch.is_template, "PART_TEMPLATE"),
        (&mut patch.testable, "PART_TESTABLE"),
        (&mut patch.trackable, "PART_TRACKABLE"),
        (&mut patch.r#virtual, "PART_VIRTUAL"),
    ] {
        value.get_or_insert_with(|| settings.flag(setting));
    }
    patch.creation_user = Some(Some(call.caller.user_id));
}

/// Gives a part the parameters of its category and of those above; the nearest category says a
/// parameter's value.
async fn category_parameters(session: &impl Session, part_id: i64) -> Result<()> {
    session
        .execute(
            "INSERT INTO parameter (model, model_id, template_id, data)
             SELECT DISTINCT ON (preset.template_id)
                    'part.part', p.id, preset.template_id, preset.default_value
             FROM part AS p
             JOIN part_category AS c ON c.id = p.category_id
             JOIN part_category AS above ON above.path @> c.path
             JOIN part_category_parameter AS preset ON preset.category_id = above.id
             WHERE p.id = $1
             ORDER BY preset.template_id, nlevel(above.path) DESC
             ON CONFLICT DO NOTHING",
            &[&part_id],
        )
        .await?;
    Ok(())
}
