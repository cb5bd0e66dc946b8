//! `/api/part/internal-price/`: what so many of a part are reckoned at among ourselves.

use ferrostock_models as models;

use crate::price;
use ferrostock_kernel::change::Changes;
use ferrostock_kernel::error::Result;
use ferrostock_kernel::list::Ordering;
use ferrostock_kernel::resource::{Change, Declaration, Narrow, Resource, Source, Unique};

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
        unique: &[Unique {
            constraint: "part_internal_price_unique",
            properties: &["part", "quantity"],
            fold: false,
            message: "The fields part, quantity must make a unique set.",
        }],
        ..Declaration::of("part.partinternalpricebreak")
    };

    async fn before_create(
        _: &mut Change<'_>,
        body: &mut models::PartInternalPriceCreate,
    ) -> Result<Changes> {
        price::check(body.price.as_ref(), true)?;
        Ok(Changes::default())
    }

    async fn before_change(
        _: &mut Change<'_>,
        _: &[i64],
        patch: &mut models::PartInternalPricePatch,
    ) -> Result<Changes> {
        price::check(patch.price.as_ref(), false)?;
        Ok(Changes::default())
    }
}
