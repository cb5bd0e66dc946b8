//! `/api/part/internal-price/`: what so many of a part are reckoned at among ourselves.

use ferrostock_models as models;

use ferrostock_kernel::list::Ordering;
use ferrostock_kernel::resource::{Declaration, Narrow, Resource, Source, Unique};

/// What so many of a part are reckoned at each, among ourselves.
pub struct InternalPrice;

impl Resource for InternalPrice {
    type Row = models::PartInternalPrice;
    type Create = models::PartInternalPriceCreate;
    type Patch = models::PartInternalPricePatch;

    const DECLARATION: Declaration = Declaration {
        source: Source {
            ordering: Ordering {
                fields: &[
                    ("quantity", &["part_internal_price.quantity"]),
                    ("price", &["part_internal_price.price"]),
                ],
                default: &["part_internal_price.quantity"],
            },
            ..Source::of(
                "PartInternalPriceBreak",
                "part_internal_price",
                "part_internal_price.id",
            )
        },
        filters: &[(
            "part",
            Narrow::Of("part", "part_internal_price.part_id = {}"),
        )],
        unique: &[Unique::set(
            "part_internal_price_unique",
            &["part", "quantity"],
        )],
        filled: &["price"],
        ..Declaration::of("part.partinternalpricebreak")
    };
}
