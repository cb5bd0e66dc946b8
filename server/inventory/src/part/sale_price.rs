//! `/api/part/sale-price/`: what so many of a part are sold for.

use ferrostock_models as models;

use crate::price;
use ferrostock_kernel::change::Changes;
use ferrostock_kernel::error::Result;
use ferrostock_kernel::list::Ordering;
use ferrostock_kernel::resource::{Change, Declaration, Narrow, Resource, Source, Unique};

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
        unique: &[Unique {
            constraint: "part_sale_price_unique",
            properties: &["part", "quantity"],
            fold: false,
            message: "The fields part, quantity must make a unique set.",
        }],
        ..Declaration::of("part.partsellpricebreak")
    };

    async fn before_create(
        _: &mut Change<'_>,
        body: &mut models::PartSalePriceCreate,
    ) -> Result<Changes> {
        price::check(body.price.as_ref(), true)?;
        Ok(Changes::default())
    }

    async fn before_change(
        _: &mut Change<'_>,
        _: &[i64],
        patch: &mut models::PartSalePricePatch,
    ) -> Result<Changes> {
        price::check(patch.price.as_ref(), false)?;
        Ok(Changes::default())
    }
}
