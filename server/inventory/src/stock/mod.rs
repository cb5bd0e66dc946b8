//! `/api/stock/`: stock items.

pub mod batch;
pub mod create;
mod edit;
mod filters;
pub mod location;
pub mod location_type;
mod queries;
pub mod rules;
mod serial;
mod status;
mod tracking;

use ferrostock_kernel::asked::Asked;
use ferrostock_kernel::bulk_changes;
use ferrostock_kernel::call::Call;
use ferrostock_kernel::db::{Row, Session};
use ferrostock_kernel::error::{Error, Result};
use ferrostock_kernel::list::List;
use ferrostock_kernel::resource::{self, Change, Declaration, Resource};
use ferrostock_kernel::setting::Settings;
use ferrostock_models::database::FromRow as _;
use ferrostock_models::{StockItem, StockItemCreate, StockItemPatch, StockLocationBrief};

use crate::brief;

/// The resource's name in messages.
const MODEL: &str = "StockItem";
/// The resource as tags name it.
const KIND: &str = "stock.stockitem";

/// So much of a part, in one place.
pub struct Item;

impl Resource for Item {
    type Row = StockItem;
    type Create = StockItemCreate;
    type Patch = StockItemPatch;

    const DECLARATION: Declaration = Declaration {
        source: queries::SOURCE,
        columns: queries::COLUMNS,
        details: queries::DETAILS,
        filters: filters::FILTERS,
        // What these mean depends on what the item is.
        beside: &[
            "quantity",
            "serial",
            "serial_numbers",
            "status",
            "status_custom_key",
            "use_pack_size",
        ],
        lookup: &["serial", "batch", "barcode_hash"],
        metadata: true,
        ..Declaration::of(KIND)
    };

    fn narrow(call: &Call, asked: &Asked, list: &mut List) -> Result<()> {
        filters::narrow(call, asked, &mut list.filter);
        Ok(())
    }

    fn complete(row: &Row, item: &mut StockItem) -> Result<()> {
        item.part_detail = brief::part(row)?.map(Some);
        let place = row.within("l_");
        if place.has("pk") {
            let there = item.location.is_some();
            let place = there.then(|| StockLocationBrief::from_row(&place));
            item.location_detail = Some(place.transpose()?);
        }
        if item.status_text.is_none() {
            let label = i32::try_from(item.status).map(status::label);
            item.status_text = label.ok().map(str::to_owned);
        }
        Ok(())
    }

    /// Creates a stock item; of those for several serial numbers the first is shown.
    async fn create(call: &Call, body: StockItemCreate) -> Result<StockItem> {
        let created = create(call, body).await?;
        let first = created.into_iter().next();
        first.ok_or_else(|| Error::internal("no stock was created"))
    }

    async fn change(call: &Call, ids: &[i64], patch: StockItemPatch) -> Result<Vec<StockItem>> {
        edit::change(call, ids, patch).await
    }

    /// What has a serial number stays, unless the settings say otherwise.
    async fn before_delete(change: &mut Change<'_>, ids: &[i64]) -> Result<()> {
        let settings = Settings::load(change.transaction, rules::SETTINGS).await?;
        let serialised = change
            .transaction
            .query_opt(
                "SELECT 1 FROM stock_item WHERE id = ANY ($1) AND serial IS NOT NULL LIMIT 1",
                &[&ids],
            )
            .await?;
        if serialised.is_some() && !settings.flag("STOCK_ALLOW_DELETE_SERIALIZED") {
            return Err(Error::non_field("Serialized stock items cannot be deleted"));
        }
        Ok(())
    }
}

/// Creates a stock item, or one for each serial number. Serial numbers come in `serial_numbers`
/// only. Tags are shown in the answer and not kept, as clients know it: they are set by a change.
pub async fn create(call: &Call, body: StockItemCreate) -> Result<Vec<StockItem>> {
    let mut patch = StockItemPatch::from(body);
    patch.serial = None;
    let tags = patch.tags.take();
    let mut created = create::create(call, patch).await?;
    if let [single] = created.as_mut_slice()
        && tags.is_some()
    {
        single.tags = tags;
    }
    Ok(created)
}

bulk_changes!(
    Item,
    StockItemBulkUpdate,
    StockItemBulkPatch,
    StockItemBulkAnswer,
    StockItemBulkDone
);

/// Reads items as answers to changes show them.
async fn read(call: &Call, session: &impl Session, ids: Vec<i64>) -> Result<Vec<StockItem>> {
    let mut items = resource::several::<Item>(call, session, ids).await?;
    items.sort_by_key(|item| item.pk);
    Ok(items)
}
