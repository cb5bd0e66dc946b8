//! `/api/company/price-break/`: what so many of a supplier's part cost.

use ferrostock_models as models;
use ferrostock_models::database::Row;

use crate::{price, supplier_part_object};
use ferrostock_kernel::change::Changes;
use ferrostock_kernel::error::Result;
use ferrostock_kernel::image;
use ferrostock_kernel::list::{Ordering, Value};
use ferrostock_kernel::resource::{Change, Declaration, Detail, Narrow, Resource, Source, Unique};

/// What so many of a supplier's part cost each.
pub struct PriceBreak;

impl Resource for PriceBreak {
    type Row = models::SupplierPriceBreak;
    type Create = models::SupplierPriceBreakCreate;
    type Patch = models::SupplierPriceBreakPatch;

    const DECLARATION: Declaration = Declaration {
        source: Source {
            joins: "JOIN supplier_part AS sold ON sold.id = supplier_price_break.part_id
                    JOIN company AS supplier ON supplier.id = sold.supplier_id",
            search: &["supplier.name", "sold.sku"],
            ordering: Ordering {
                fields: &[
                    ("quantity", &["supplier_price_break.quantity"]),
                    ("supplier", &["supplier.name COLLATE \"C\""]),
                    ("SKU", &["sold.sku COLLATE \"C\""]),
                    ("price", &["supplier_price_break.price"]),
                ],
                default: &["supplier_price_break.quantity"],
            },
            ..Source::of(
                "SupplierPriceBreak",
                "supplier_price_break",
                "supplier_price_break.id",
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
            Detail::of(
                "part_detail",
                supplier_part_object!("supplier_price_break.part_id"),
            ),
        ],
        filters: &[
            ("base_part", Narrow::Of("part", "sold.part_id = {}")),
            (
                "part",
                Narrow::Of("supplier_part", "supplier_price_break.part_id = {}"),
            ),
            ("supplier", Narrow::Of("company", "sold.supplier_id = {}")),
            (
                "quantity",
                Narrow::By("supplier_price_break.quantity = {}::numeric"),
            ),
        ],
        unique: &[Unique {
            constraint: "supplier_price_break_unique",
            properties: &["part", "quantity"],
            fold: false,
            message: "The fields part, quantity must make a unique set.",
        }],
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

    async fn before_create(
        _: &mut Change<'_>,
        body: &mut models::SupplierPriceBreakCreate,
    ) -> Result<Changes> {
        price::check(Some(&body.price), true)?;
        Ok(updated())
    }

    async fn before_change(
        _: &mut Change<'_>,
        _: &[i64],
        patch: &mut models::SupplierPriceBreakPatch,
    ) -> Result<Changes> {
        price::check(patch.price.as_ref(), false)?;
        Ok(updated())
    }
}

/// The time of the change.
fn updated() -> Changes {
    let mut changes = Changes::default();
    changes.push("updated", Value::new(chrono::Utc::now()));
    changes
}
