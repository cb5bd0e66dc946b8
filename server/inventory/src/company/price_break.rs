//! `/api/company/price-break/`: what so many of a supplier's part cost.

use ferrostock_models as models;
use ferrostock_models::database::Row;

use crate::supplier_part_object;
use ferrostock_kernel::error::Result;
use ferrostock_kernel::image;
use ferrostock_kernel::list::Ordering;
use ferrostock_kernel::resource::{Declaration, Detail, Narrow, Resource, Source, Unique};

/// What so many of a supplier's part cost each.
pub struct PriceBreak;

impl Resource for PriceBreak {
    type Row = models::SupplierPriceBreak;
    type Create = models::SupplierPriceBreakCreate;
    type Patch = models::SupplierPriceBreakPatch;

    const DECLARATION: Declaration = Declaration {
        source: Source {
            joins: "JOIN supplier_part AS sold ON sold.id = own.part_id
                    JOIN company AS supplier ON supplier.id = sold.supplier_id",
            search: &["supplier.name", "sold.sku"],
            ordering: Ordering {
                fields: &[
                    ("quantity", &["own.quantity"]),
                    ("supplier", &["supplier.name COLLATE \"C\""]),
                    ("SKU", &["sold.sku COLLATE \"C\""]),
                    ("price", &["own.price"]),
                ],
                default: &["own.quantity"],
            },
            ..Source::of(
                "SupplierPriceBreak",
                "supplier_price_break AS own",
                "own.id",
            )
        },
        columns: &[("supplier", "sold.supplier_id")],
        details: &[
            Detail::of(
                "supplier_detail",
                "jsonb_build_object(
                     'pk', supplier.id, 'name', supplier.name, 'active', supplier.active,
                     'description', supplier.description, 'image', supplier.image,
                     'thumbnail', '', 'currency', supplier.currency,
                     'tax_id', supplier.tax_id)",
            ),
            Detail::of("part_detail", supplier_part_object!("own.part_id")),
        ],
        filters: &[
            ("base_part", Narrow::Of("part", "sold.part_id = {}")),
            ("part", Narrow::Of("supplier_part", "own.part_id = {}")),
            ("supplier", Narrow::Of("company", "sold.supplier_id = {}")),
            ("quantity", Narrow::By("own.quantity = {}::numeric")),
        ],
        unique: &[Unique::set(
            "supplier_price_break_unique",
            &["part", "quantity"],
        )],
        filled: &["price"],
        stamp: Some("updated"),
        ..Declaration::of("company.supplierpricebreak")
    };

    fn complete(_: &Row, object: &mut models::SupplierPriceBreak) -> Result<()> {
        if let Some(Some(supplier)) = &mut object.supplier_detail {
            let picture = supplier.image.take();
            supplier.thumbnail = image::thumbnail(picture.as_deref());
            supplier.image = image::url(picture.as_deref());
        }
        Ok(())
    }
}
