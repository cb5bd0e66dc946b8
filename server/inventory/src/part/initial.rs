//! What a new part may come with: first stock, and a supplier's and a manufacturer's part.

use ferrostock_models::{InitialStock, InitialSupplier};
use serde_json::json;

use crate::stock;
use ferrostock_kernel::call::Call;
use ferrostock_kernel::db::Session;
use ferrostock_kernel::error::{Error, FieldErrors, Result};

/// Puts a first quantity of the part into stock.
pub async fn stock(
    call: &Call,
    session: &impl Session,
    part_id: i64,
    first: &InitialStock,
) -> Result<()> {
    if first.quantity.0.is_zero() {
        return Ok(());
    }
    let location = first.location.flatten();
    stock::rules::check_location(session, location).await?;
    stock::create::first(call, session, part_id, first.quantity.0, location).await
}

/// Makes the parts of the manufacturer and the supplier that the request names.
pub async fn supplier(session: &impl Session, part_id: i64, named: InitialSupplier) -> Result<()> {
    let (supplier, manufacturer) = (named.supplier.flatten(), named.manufacturer.flatten());
    let sku = named.sku.unwrap_or_default();
    let mpn = named.mpn.unwrap_or_default();
    check(session, supplier, manufacturer, &sku, &mpn).await?;
    let manufacturer_part: Option<i64> = match manufacturer {
        Some(manufacturer) => session
            .query_opt(
                "INSERT INTO manufacturer_part (part_id, manufacturer_id, mpn)
                 VALUES ($1, $2, $3) RETURNING id",
                &[&part_id, &manufacturer, &mpn],
            )
            .await?
            .map(|row| row.try_get("id"))
            .transpose()?,
        None => None,
    };
    if let Some(supplier) = supplier {
        session
            .execute(
                "INSERT INTO supplier_part
                     (part_id, supplier_id, sku, manufacturer_part_id, is_primary, updated)
                 VALUES ($1, $2, $3, $4, true, now())",
                &[&part_id, &supplier, &sku, &manufacturer_part],
            )
            .await?;
    }
    Ok(())
}

async fn check(
    session: &impl Session,
    supplier: Option<i64>,
    manufacturer: Option<i64>,
    sku: &str,
    mpn: &str,
) -> Result<()> {
    let row = session
        .query_one(
            "SELECT (SELECT is_supplier FROM company WHERE id = $1) AS supplies,
                    (SELECT is_manufacturer FROM company WHERE id = $2) AS manufactures,
                    EXISTS (SELECT 1 FROM supplier_part
                            WHERE supplier_id = $1 AND sku = $3) AS sku_taken,
                    EXISTS (SELECT 1 FROM manufacturer_part
                            WHERE manufacturer_id = $2 AND mpn = $4) AS mpn_taken",
            &[&supplier, &manufacturer, &sku, &mpn],
        )
        .await?;
    let mut errors = FieldErrors::default();
    if row.try_get::<_, Option<bool>>("supplies")? == Some(false) {
        errors.add("supplier", "Selected company is not a valid supplier");
    }
    if row.try_get::<_, Option<bool>>("manufactures")? == Some(false) {
        errors.add(
            "manufacturer",
            "Selected company is not a valid manufacturer",
        );
    }
    if supplier.is_some() && row.try_get("sku_taken")? {
        errors.add("sku", "Supplier part matching this SKU already exists");
    }
    if manufacturer.is_some() && row.try_get("mpn_taken")? {
        errors.add("mpn", "Manufacturer part matching this MPN already exists");
    }
    if errors.is_empty() {
        return Ok(());
    }
    let mut nested = FieldErrors::default();
    nested.nest("initial_supplier", json!(errors.into_value()));
    Err(Error::Invalid(nested))
}
