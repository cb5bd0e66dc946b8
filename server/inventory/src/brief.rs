//! Short forms of objects, shown inside of others.

use ferrostock_kernel::db::Row;
use ferrostock_models::{Decimal, PartBrief};

use crate::{full_name, naming_column};
use ferrostock_kernel::error::Result;
use ferrostock_kernel::image;

/// The columns of a part `p` in short form; `price` is its pricing.
pub const PART_COLUMNS: &str = concat!(
    naming_column!("p_naming"),
    ",
    p.id AS p_id, p.ipn AS p_ipn, p.barcode_hash AS p_barcode_hash, p.name AS p_name,
    p.revision AS p_revision, p.description AS p_description, p.image AS p_image,
    p.default_location_id AS p_default_location, p.default_expiry AS p_default_expiry,
    p.active AS p_active, p.locked AS p_locked, p.assembly AS p_assembly,
    p.component AS p_component, p.minimum_stock AS p_minimum_stock,
    p.is_template AS p_is_template, p.purchaseable AS p_purchaseable, p.salable AS p_salable,
    p.testable AS p_testable, p.trackable AS p_trackable, p.virtual AS p_virtual,
    p.consumable AS p_consumable, p.units AS p_units, price.overall_min AS p_pricing_min,
    price.overall_max AS p_pricing_max,
    (SELECT coalesce(c.default_location_id, above.default_location_id)
     FROM part_category AS c LEFT JOIN part_category AS above ON above.id = c.parent_id
     WHERE c.id = p.category_id) AS p_category_default_location"
);

/// Reads a row with [`PART_COLUMNS`].
pub fn part(row: &Row) -> Result<PartBrief> {
    let money = |column: &str| -> Result<_> {
        Ok(row
            .try_get::<_, Option<rust_decimal::Decimal>>(column)?
            .map(Into::into))
    };
    let name: String = row.try_get("p_name")?;
    let ipn: Option<String> = row.try_get("p_ipn")?;
    let revision: Option<String> = row.try_get("p_revision")?;
    let picture: Option<String> = row.try_get("p_image")?;
    Ok(PartBrief {
        pk: row.try_get("p_id")?,
        full_name: full_name::of(row, "p_naming", ipn.as_deref(), &name, revision.as_deref())?,
        ipn,
        name,
        revision,
        barcode_hash: row.try_get("p_barcode_hash")?,
        category_default_location: row.try_get("p_category_default_location")?,
        default_location: row.try_get("p_default_location")?,
        default_expiry: row.try_get("p_default_expiry")?,
        description: row.try_get("p_description")?,
        image: image::url(picture.as_deref()),
        thumbnail: image::thumbnail(picture.as_deref()),
        active: row.try_get("p_active")?,
        locked: row.try_get("p_locked")?,
        assembly: row.try_get("p_assembly")?,
        component: row.try_get("p_component")?,
        minimum_stock: Decimal(row.try_get("p_minimum_stock")?),
        is_template: row.try_get("p_is_template")?,
        purchaseable: row.try_get("p_purchaseable")?,
        salable: row.try_get("p_salable")?,
        testable: row.try_get("p_testable")?,
        trackable: row.try_get("p_trackable")?,
        r#virtual: row.try_get("p_virtual")?,
        consumable: row.try_get("p_consumable")?,
        units: row.try_get("p_units")?,
        pricing_min: money("p_pricing_min")?,
        pricing_max: money("p_pricing_max")?,
    })
}
