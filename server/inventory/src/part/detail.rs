//! A part as other objects show it: with all its own fields, without what is counted.

use ferrostock_models::Part;

use crate::full_name;
use ferrostock_kernel::image;

/// Builds the SQL of a part as JSON, by the expression of its key; null when there is none.
/// [`complete`] makes addresses of pictures, and the name, of what it reads.
#[macro_export]
macro_rules! part_object {
    ($id:literal) => {
        concat!(
            "(SELECT to_jsonb(shown) FROM (
                  SELECT p.id AS pk, p.name, p.description, p.ipn AS \"IPN\", p.revision,
                         p.revision_of_id AS revision_of, p.is_template,
                         p.variant_of_id AS variant_of, p.keywords, p.link, p.image, p.active,
                         p.assembly, p.category_id AS category, k.name AS category_name,
                         p.component, p.creation_date, p.creation_user_id AS creation_user,
                         p.default_expiry, p.default_location_id AS default_location, p.locked,
                         p.minimum_stock, p.maximum_stock, p.purchaseable, p.salable, p.testable,
                         p.trackable, p.units, p.virtual, p.consumable, p.notes,
                         p.responsible_id AS responsible, p.barcode_hash, false AS starred,
                         '' AS thumbnail, price.overall_min AS pricing_min,
                         price.overall_max AS pricing_max,
                         to_char(price.updated AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI')
                             AS pricing_updated, ",
            $crate::full_name_sql!(),
            " AS full_name
                  FROM part AS p
                  LEFT JOIN part_category AS k ON k.id = p.category_id
                  LEFT JOIN part_pricing AS price ON price.part_id = p.id
                  WHERE p.id = ",
            $id,
            ") AS shown)"
        )
    };
}

/// Completes a part that was read from a [`part_object!`].
pub fn complete(part: &mut Part) {
    full_name::unpack(&mut part.full_name);
    part.thumbnail = image::thumbnail(part.image.as_deref());
    part.image = image::url(part.image.as_deref());
}
