//! What must hold of stock items, whoever writes them.

use ferrostock_models::StockItemPatch;
use rust_decimal::Decimal;

use super::batch;
use ferrostock_kernel::db::Session;
use ferrostock_kernel::error::{Error, FieldErrors, Result};
use ferrostock_kernel::quantity::Room;

/// The settings that stock is made and checked by.
pub const SETTINGS: &[&str] = &[
    "SERIAL_NUMBER_GLOBALLY_UNIQUE",
    "STOCK_ALLOW_DELETE_SERIALIZED",
    "STOCK_ALLOW_EDIT_SERIAL",
    batch::TEMPLATE,
    "STOCK_DELETE_DEPLETED_DEFAULT",
    "INVENTREE_DEFAULT_CURRENCY",
];

/// What is said of a quantity below zero.
const BELOW_ZERO: &str = "Ensure this value is greater than or equal to 0.";

/// What the column of quantities has room for.
const ROOM: Room = Room {
    before: 10,
    after: 5,
};

/// A quantity as it is kept: exact, with a bounded number of digits.
pub fn quantity(value: f64) -> Result<Decimal> {
    if value < 0.0 {
        let mut errors = FieldErrors::default();
        errors.add("quantity", BELOW_ZERO);
        reword(&mut errors);
        return Err(Error::Invalid(errors));
    }
    ROOM.fit(value)
        .map_err(|message| Error::field("quantity", message))
}

/// Refuses a location that only groups others.
pub async fn check_location(session: &impl Session, location: Option<i64>) -> Result<()> {
    let Some(location) = location else {
        return Ok(());
    };
    let row = session
        .query_opt(
            "SELECT structural FROM stock_location WHERE id = $1",
            &[&location],
        )
        .await?;
    match row.map(|row| row.try_get("structural")).transpose()? {
        Some(true) => Err(Error::field(
            "location",
            "Stock items cannot be located into structural stock locations!",
        )),
        _ => Ok(()),
    }
}

/// What is said where stock came otherwise than it could have.
const OTHER_SUPPLIER_PART: &str = "The supplier part does not belong to the part";
const OTHER_BUILD: &str = "Build reference does not point to the same part object";
const NO_BUILD: &str = "Item must have a build reference if is_building=True";

/// Refuses a change after which the items would come from a supplier's part or a build of another part, or be
/// in production without a build.
pub async fn check_origin(
    session: &impl Session,
    ids: &[i64],
    patch: &StockItemPatch,
) -> Result<()> {
    let named = patch.part.is_some()
        || patch.supplier_part.is_some()
        || patch.build.is_some()
        || patch.is_building.is_some();
    if !named {
        return Ok(());
    }
    let row = session
        .query_one(
            "SELECT coalesce(bool_or(sold.part_id <> item.part), false) AS other_supplier_part,
                    coalesce(bool_or(made.part_id <> item.part), false) AS other_build,
                    coalesce(bool_or(item.in_production AND item.build IS NULL), false) AS no_build
             FROM (
                 SELECT coalesce($2, part_id) AS part,
                        CASE WHEN $3 THEN $4 ELSE supplier_part_id END AS supplier_part,
                        CASE WHEN $5 THEN $6 ELSE build_id END AS build,
                        coalesce($7, is_building) AS in_production
                 FROM stock_item WHERE id = ANY ($1)
             ) AS item
             LEFT JOIN supplier_part AS sold ON sold.id = item.supplier_part
             LEFT JOIN build AS made ON made.id = item.build",
            &[
                &ids,
                &patch.part,
                &patch.supplier_part.is_some(),
                &patch.supplier_part.flatten(),
                &patch.build.is_some(),
                &patch.build.flatten(),
                &patch.is_building,
            ],
        )
        .await?;
    refuse_origin(
        row.try_get("other_supplier_part")?,
        row.try_get("other_build")?,
        row.try_get("no_build")?,
    )
}

/// Tells all that is wrong with where stock came from.
pub fn refuse_origin(other_supplier_part: bool, other_build: bool, no_build: bool) -> Result<()> {
    let mut errors = FieldErrors::default();
    for (wrong, field, message) in [
        (other_supplier_part, "supplier_part", OTHER_SUPPLIER_PART),
        (other_build, "build", OTHER_BUILD),
        (no_build, "build", NO_BUILD),
    ] {
        if wrong {
            errors.add(field, message);
        }
    }
    errors.into_result()
}

/// Those of the serial numbers that stock of the part's family has already; of all parts, if serial
/// numbers are unique everywhere. The unique index has the last word.
pub async fn taken_serials(
    session: &impl Session,
    part_id: i64,
    serials: &[String],
    everywhere: bool,
    except: Option<i64>,
) -> Result<Vec<String>> {
    let rows = session
        .query(
            "SELECT DISTINCT s.serial FROM stock_item AS s
             WHERE s.serial = ANY ($2) AND s.id IS DISTINCT FROM $4
               AND ($3 OR s.family_id = (SELECT subpath(variant_path, 0, 1)::text::bigint
                                         FROM part WHERE id = $1))
             ORDER BY s.serial",
            &[&part_id, &serials, &everywhere, &except],
        )
        .await?;
    rows.iter().map(|row| Ok(row.try_get(0)?)).collect()
}

/// What is said of a body that broke the form: some fields of stock have messages of their own.
pub fn reword(errors: &mut FieldErrors) {
    if errors.says("quantity", BELOW_ZERO) {
        errors.add("quantity", "Quantity must be greater than zero");
    }
    errors.replace("quantity", "A valid number is required.", "Invalid value");
    errors.replace(
        "purchase_price",
        "A valid number is required.",
        "Must be a valid number",
    );
}
