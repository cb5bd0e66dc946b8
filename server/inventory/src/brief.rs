//! Short forms of objects, shown inside of others.

use ferrostock_kernel::db::Row;
use ferrostock_models::PartBrief;
use ferrostock_models::database::FromRow as _;

use crate::{full_name, full_name_sql};
use ferrostock_kernel::error::Result;
use ferrostock_kernel::image;

/// The columns of a part `p` in short form; `price` is its pricing.
pub const PART_COLUMNS: &str = concat!(
    "p.id AS p_pk, p.ipn AS \"p_IPN\", p.barcode_hash AS p_barcode_hash,
    (SELECT coalesce(c.default_location_id, above.default_location_id)
     FROM part_category AS c LEFT JOIN part_category AS above ON above.id = c.parent_id
     WHERE c.id = p.category_id) AS p_category_default_location,
    p.default_location_id AS p_default_location, p.default_expiry AS p_default_expiry,
    p.name AS p_name, p.revision AS p_revision, ",
    full_name_sql!(),
    " AS p_full_name, p.description AS p_description, p.image AS p_image,
    coalesce(p.image, '') AS p_thumbnail, p.active AS p_active, p.locked AS p_locked,
    p.assembly AS p_assembly, p.component AS p_component, p.minimum_stock AS p_minimum_stock,
    p.is_template AS p_is_template, p.purchaseable AS p_purchaseable, p.salable AS p_salable,
    p.testable AS p_testable, p.trackable AS p_trackable, p.virtual AS p_virtual,
    p.consumable AS p_consumable, p.units AS p_units, price.overall_min AS p_pricing_min,
    price.overall_max AS p_pricing_max"
);

/// Reads the part of a row, if it has [`PART_COLUMNS`].
pub fn part(row: &Row) -> Result<Option<PartBrief>> {
    let row = row.within("p_");
    if !row.has("pk") {
        return Ok(None);
    }
    let mut part = PartBrief::from_row(&row)?;
    full_name::unpack(&mut part.full_name);
    part.thumbnail = image::thumbnail(Some(&part.thumbnail));
    part.image = image::url(part.image.as_deref());
    Ok(Some(part))
}
