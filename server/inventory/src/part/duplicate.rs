//! Copying what another part has.

use ferrostock_models::PartDuplicateOptions;

use ferrostock_kernel::db::Session;
use ferrostock_kernel::error::Result;

/// Gives a new part what the options name of the original. Each kind is one statement.
pub async fn copy(session: &impl Session, options: &PartDuplicateOptions, new: i64) -> Result<()> {
    let copies = [
        (
            options.copy_image,
            // The original keeps its picture until this is done, and with it the file.
            "WITH o AS (SELECT image FROM part WHERE id = $1 FOR SHARE)
             UPDATE part SET image = o.image FROM o WHERE part.id = $2 AND o.image <> ''",
        ),
        (
            options.copy_notes,
            "UPDATE part SET notes = o.notes FROM part AS o WHERE o.id = $1 AND part.id = $2",
        ),
        (
            options.copy_bom,
            "INSERT INTO bom_item (part_id, sub_part_id, raw_amount, quantity, optional, consumable,
                                   setup_quantity, attrition, rounding_multiple, reference, note,
                                   inherited, allow_variants)
             SELECT $2, sub_part_id, raw_amount, quantity, optional, consumable, setup_quantity,
                    attrition, rounding_multiple, reference, note, inherited, allow_variants
             FROM bom_item WHERE part_id = $1 AND sub_part_id <> $2 ORDER BY id",
        ),
        (
            options.copy_tests,
            "INSERT INTO part_test_template (part_id, test_name, key, description, enabled,
                                             required, requires_value, requires_attachment, choices)
             SELECT $2, test_name, key, description, enabled, required, requires_value,
                    requires_attachment, choices
             FROM part_test_template WHERE part_id = $1 ORDER BY id",
        ),
        (
            options.copy_parameters,
            "INSERT INTO parameter (model, model_id, template_id, data, data_numeric, note)
             SELECT model, $2, template_id, data, data_numeric, note
             FROM parameter WHERE model = 'part.part' AND model_id = $1 ORDER BY id
             ON CONFLICT DO NOTHING",
        ),
    ];
    for (wanted, sql) in copies {
        if wanted == Some(true) {
            session.execute(sql, &[&options.original, &new]).await?;
        }
    }
    Ok(())
}
