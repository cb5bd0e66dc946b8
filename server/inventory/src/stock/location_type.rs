//! `/api/stock/location-type/`: types of locations, such as shelves and drawers.

use ferrostock_models as models;

use ferrostock_kernel::change::Changes;
use ferrostock_kernel::error::Result;
use ferrostock_kernel::icon;
use ferrostock_kernel::list::Ordering;
use ferrostock_kernel::resource::{Change, Declaration, Resource, Source};

/// How many locations a type has.
const LOCATIONS: &str = "(SELECT count(*) FROM stock_location AS placed
     WHERE placed.location_type_id = stock_location_type.id)";
/// Those with the most locations first.
const MOST_LOCATIONS: &str = "-(SELECT count(*) FROM stock_location AS placed
     WHERE placed.location_type_id = stock_location_type.id)";

/// A type of locations.
pub struct LocationType;

impl Resource for LocationType {
    type Row = models::StockLocationType;
    type Create = models::StockLocationTypeCreate;
    type Patch = models::StockLocationTypePatch;

    const DECLARATION: Declaration = Declaration {
        source: Source {
            search: &["stock_location_type.name"],
            ordering: Ordering {
                fields: &[
                    ("name", &["stock_location_type.name COLLATE \"C\""]),
                    ("location_count", &[LOCATIONS]),
                    ("icon", &["stock_location_type.icon COLLATE \"C\""]),
                ],
                default: &[MOST_LOCATIONS],
            },
            ..Source::of(
                "StockLocationType",
                "stock_location_type",
                "stock_location_type.id",
            )
        },
        columns: &[("location_count", LOCATIONS)],
        lookup: &["name"],
        metadata: true,
        ..Declaration::of("stock.stocklocationtype")
    };

    async fn before_create(
        _: &mut Change<'_>,
        body: &mut models::StockLocationTypeCreate,
    ) -> Result<Changes> {
        icon::of_field("icon", body.icon.as_deref())?;
        Ok(Changes::default())
    }

    async fn before_change(
        _: &mut Change<'_>,
        _: &[i64],
        patch: &mut models::StockLocationTypePatch,
    ) -> Result<Changes> {
        icon::of_field("icon", patch.icon.as_deref())?;
        Ok(Changes::default())
    }

    fn fresh(object: &mut models::StockLocationType) {
        object.location_count = None;
    }
}
