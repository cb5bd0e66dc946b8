//! What new parts are when nobody says so, and what comes with them.

use ferrostock_models::PartCreate;

use super::{duplicate, initial};
use ferrostock_kernel::db::Session;
use ferrostock_kernel::error::Result;
use ferrostock_kernel::resource::Change;
use ferrostock_kernel::setting::Settings;

/// What a new part is when the request does not say so.
pub fn preset(settings: &Settings, body: &mut PartCreate) {
    for (value, setting) in [
        (&mut body.assembly, "PART_ASSEMBLY"),
        (&mut body.component, "PART_COMPONENT"),
        (&mut body.purchaseable, "PART_PURCHASEABLE"),
        (&mut body.salable, "PART_SALABLE"),
        (&mut body.is_template, "PART_TEMPLATE"),
        (&mut body.testable, "PART_TESTABLE"),
        (&mut body.trackable, "PART_TRACKABLE"),
        (&mut body.r#virtual, "PART_VIRTUAL"),
    ] {
        value.get_or_insert_with(|| settings.flag(setting));
    }
    body.copy_category_parameters
        .get_or_insert_with(|| settings.flag("PART_CATEGORY_PARAMETERS"));
}

/// Makes what the request wants to have with a new part: copies of what another part has, the parameters of
/// its category, first stock, a supplier's part.
pub async fn beside(change: &mut Change<'_>, id: i64, body: &PartCreate) -> Result<()> {
    let transaction = change.transaction;
    if let Some(options) = &body.duplicate {
        duplicate::copy(transaction, options, id).await?;
    }
    if body.copy_category_parameters == Some(true) {
        category_parameters(transaction, id).await?;
    }
    if let Some(stock) = &body.initial_stock {
        initial::stock(change.call, transaction, id, stock).await?;
    }
    if let Some(supplier) = &body.initial_supplier {
        initial::supplier(transaction, id, supplier.clone()).await?;
    }
    Ok(())
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
