//! `/api/part/sale-price/`: what so many of a part are sold for.

use ferrostock_models as models;

use ferrostock_kernel::list::Ordering;
use ferrostock_kernel::resource::{Declaration, Narrow, Resource, Source, Unique};

/// What so many of a part are sold for each.
pub struct SalePrice;

impl Resource for SalePrice {
    type Row = models::PartSalePrice;
    type Create = models::PartSalePriceCreate;
    type Patch = models::PartSalePricePatch;

    const DECLARATION: Declaration = Declaration {
        source: Source {
            ordering: Ordering {
                fields: &[
                    ("quantity", &["part_sale_price.quantity"]),
                    ("price", &["part_sale_price.price"]),
                ],
                default: &["part_sale_price.quantity"],
            },
            ..Source::of(
                "PartSellPriceBreak",
                "part_sale_price",
                "part_sale_price.id",
            )
        },
        filters: &[(
            "part",
            Narrow::Of(
                "(SELECT id FROM part WHERE salable) AS sold",
                "part_sale_price.part_id = {}",
            ),
        )],
        unique: &[Unique::set("part_sale_price_unique", &["part", "quantity"])],
        filled: &["price"],
        ..Declaration::of("part.partsellpricebreak")
    };
}
