//! Who makes parts, and who sells them.

use anyhow::Result;
use tokio_postgres::Transaction;

use super::Inventory;
use super::draw::{Draws, Stream};
use super::spread::Pattern;
use super::trees::{manufacturer, supplier};
use ferrostock_kernel::db::Copy;

/// Whether the maker is known: of six parts in twenty.
const MAKERS: Pattern = Pattern([0, 0, 1, 0, 0, 1, 0, 0, 0, 1, 0, 0, 1, 0, 0, 1, 0, 0, 0, 1]);

/// How many sell a part: up to three sell what can be bought, and nobody sells assemblies.
pub const SELLERS: Pattern = Pattern([0, 1, 1, 2, 1, 1, 1, 3, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1]);

/// Makes the numbers that makers have for parts. Gives the number of rows.
pub async fn manufacturer_parts(
    transaction: &Transaction<'_>,
    inventory: &Inventory,
) -> Result<u64> {
    let columns = ["id", "part_id", "manufacturer_id", "mpn"];
    let mut rows = Copy::start(transaction, "manufacturer_part", &columns).await?;
    for part in (1..=inventory.parts).filter(|part| MAKERS.of(*part) > 0) {
        let mut draws = Draws::of(inventory.seed, Stream::ManufacturerPart, part);
        let letter = inventory.part(part).kind.letter;
        rows.put(MAKERS.before(part) + 1)
            .put(part)
            .put(manufacturer(draws.below(inventory.manufacturers())))
            .put(format_args!("{letter}{:03}-{part}", draws.below(1_000)))
            .end()
            .await?;
    }
    Ok(rows.finish().await?)
}

/// Makes what sellers offer. Gives the number of rows.
pub async fn supplier_parts(transaction: &Transaction<'_>, inventory: &Inventory) -> Result<u64> {
    let columns = [
        "id",
        "part_id",
        "supplier_id",
        "sku",
        "is_primary",
        "manufacturer_part_id",
        "packaging",
        "pack_quantity",
        "pack_quantity_native",
        "available",
    ];
    let mut rows = Copy::start(transaction, "supplier_part", &columns).await?;
    for part in 1..=inventory.parts {
        let mut draws = Draws::of(inventory.seed, Stream::SupplierPart, part);
        let first = draws.below(inventory.suppliers());
        let maker = (MAKERS.of(part) > 0).then(|| MAKERS.before(part) + 1);
        for nth in 0..SELLERS.of(part) {
            let id = SELLERS.before(part) + 1 + nth;
            let packaging = draws.one(&[None, Some("Bag"), Some("Reel"), Some("Tray")]);
            let pack = draws.one(&[1, 1, 1, 10, 100]);
            rows.put(id)
                .put(part)
                .put(supplier((first + nth) % inventory.suppliers()))
                .put(format_args!("SKU-{id}"))
                .put(nth == 0)
                .put_or_null(maker)
                .put_or_null(packaging)
                .put(pack)
                .put(pack)
                .put(draws.below(20_000))
                .end()
                .await?;
        }
    }
    Ok(rows.finish().await?)
}
