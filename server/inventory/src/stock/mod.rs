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

use ferrostock_api::params::{StockListQuery, StockRetrieveQuery};
use ferrostock_models::{
    BulkSelection, StockItem, StockItemBulkAnswer, StockItemBulkDone, StockItemBulkPatch,
    StockItemBulkUpdate, StockItemCreate, StockItemListAnswer, StockItemPatch, Success,
};

use ferrostock_kernel::call::Call;
use ferrostock_kernel::db::Session;
use ferrostock_kernel::error::{Error, Result};
use ferrostock_kernel::list::{self, List, Listed};
use ferrostock_kernel::setting::Settings;
use ferrostock_kernel::tree;
use queries::{Expiry, ITEM, Show, item, view};

/// The resource's name in messages.
const MODEL: &str = "StockItem";
/// The resource as tags name it.
const KIND: &str = "stock.stockitem";

/// Lists stock items.
pub async fn list(call: &Call, query: StockListQuery) -> Result<StockItemListAnswer> {
    let expiry = Expiry::load(&call.db.quick().await?).await?;
    let items = listed(call, &query, expiry, true).await?;
    // A location with items is there: that is asked only when there are none.
    if items.is_empty()
        && query.location.is_some()
        && !filters::place_is_known(&call.db.quick().await?, &query).await?
    {
        return Ok(listed(call, &query, expiry, false).await?.answer());
    }
    Ok(items.answer())
}

async fn listed(
    call: &Call,
    query: &StockListQuery,
    expiry: Expiry,
    known: bool,
) -> Result<Listed<StockItem>> {
    let show = Show::in_list(call, query, filters::shows_tags(query.tags.as_deref()));
    let mut list = List::new(&ITEM, call);
    filters::narrow(call, query, expiry, known, &mut list.filter);
    list.fetch(call, &view(show), move |row| item(row, show, expiry))
        .await
}

/// Shows a stock item.
pub async fn retrieve(call: &Call, id: i64, query: StockRetrieveQuery) -> Result<StockItem> {
    let connection = call.db.quick().await?;
    let expiry = Expiry::load(&connection).await?;
    let show = Show::in_detail(call, &query, call.query_flag("tags") == Some(true));
    let view = view(show);
    list::one(&connection, &ITEM, &view, id, |row| item(row, show, expiry)).await
}

/// Creates a stock item, or one for each serial number. Serial numbers come in `serial_numbers`
/// only. Tags are shown in the answer and not kept, as clients know it: they are set by a change.
pub async fn create(call: &Call, body: StockItemCreate) -> Result<Vec<StockItem>> {
    let tags = body.tags.clone();
    let patch = StockItemPatch::from(body);
    let mut created = create::create(
        call,
        StockItemPatch {
            serial: None,
            tags: None,
            ..patch
        },
    )
    .await?;
    if let [single] = created.as_mut_slice()
        && tags.is_some()
    {
        single.tags = tags;
    }
    Ok(created)
}

/// Replaces a stock item. What is not sent stays as it is, as clients know it; only part and
/// quantity must be sent.
pub async fn update(call: &Call, id: i64, body: StockItemCreate) -> Result<StockItem> {
    partial_update(call, id, body.into()).await
}

/// Changes a stock item.
pub async fn partial_update(call: &Call, id: i64, body: StockItemPatch) -> Result<StockItem> {
    edit::change(call, &[id], body)
        .await?
        .pop()
        .ok_or_else(|| Error::not_found(MODEL))
}

/// Sets fields of several stock items.
pub async fn bulk_update(
    call: &Call,
    mut body: StockItemBulkUpdate,
) -> Result<StockItemBulkAnswer> {
    let items = tree::bulk_items(body.items.take())?;
    bulk(call, &items, body.into()).await
}

/// Changes several stock items.
pub async fn bulk_partial_update(
    call: &Call,
    mut body: StockItemBulkPatch,
) -> Result<StockItemBulkAnswer> {
    let items = tree::bulk_items(body.items.take())?;
    bulk(call, &items, body.into()).await
}

async fn bulk(call: &Call, ids: &[i64], patch: StockItemPatch) -> Result<StockItemBulkAnswer> {
    let items = edit::change(call, ids, patch).await?;
    if items.is_empty() {
        return Err(tree::none_matches());
    }
    Ok(StockItemBulkAnswer::Done(StockItemBulkDone {
        success: tree::UPDATED.to_owned(),
        items,
    }))
}

/// Deletes a stock item; its history stays.
pub async fn destroy(call: &Call, id: i64) -> Result<()> {
    match delete(call, &[id]).await? {
        0 => Err(Error::not_found(MODEL)),
        _ => Ok(()),
    }
}

/// Deletes several stock items.
pub async fn bulk_destroy(call: &Call, body: BulkSelection) -> Result<Success> {
    let items = tree::bulk_items(body.items)?;
    match delete(call, &items).await? {
        0 => Err(tree::none_matches()),
        deleted => Ok(Success {
            success: format!("Deleted {deleted} items"),
        }),
    }
}

async fn delete(call: &Call, ids: &[i64]) -> Result<usize> {
    let mut connection = call.db.get().await?;
    let transaction = connection.transaction().await?;
    let settings = Settings::load(&transaction, rules::SETTINGS).await?;
    let rows = transaction
        .query(
            "SELECT id, serial IS NOT NULL AS serialised FROM stock_item
             WHERE id = ANY ($1) ORDER BY id FOR UPDATE",
            &[&ids],
        )
        .await?;
    let mut found: Vec<i64> = Vec::with_capacity(rows.len());
    for row in &rows {
        if row.try_get("serialised")? && !settings.flag("STOCK_ALLOW_DELETE_SERIALIZED") {
            return Err(Error::non_field("Serialized stock items cannot be deleted"));
        }
        found.push(row.try_get("id")?);
    }
    // What is attached by kind and key has no foreign key that would follow.
    for sql in [
        "DELETE FROM tagged_item WHERE model = 'stock.stockitem' AND model_id = ANY ($1)",
        "DELETE FROM attachment WHERE model_type = 'stockitem' AND model_id = ANY ($1)",
        "DELETE FROM stock_item WHERE id = ANY ($1)",
    ] {
        transaction.execute(sql, &[&found]).await?;
    }
    transaction.commit().await?;
    Ok(found.len())
}

/// Reads items as answers to changes show them.
async fn read(call: &Call, session: &impl Session, ids: Vec<i64>) -> Result<Vec<StockItem>> {
    let expiry = Expiry::load(session).await?;
    let show = Show::all(call);
    let mut items = list::several(session, &ITEM, &view(show), ids, |row| {
        item(row, show, expiry)
    })
    .await?;
    items.sort_by_key(|item| item.pk);
    Ok(items)
}
