//! Stock locations.

pub(super) mod queries;
pub mod tree;

use ferrostock_api::params::{StockLocationListQuery, StockLocationRetrieveQuery};
use ferrostock_models::{
    StockLocation, StockLocationBulkAnswer, StockLocationBulkDone, StockLocationBulkPatch,
    StockLocationBulkUpdate, StockLocationCreate, StockLocationDeletion, StockLocationListAnswer,
    StockLocationPatch,
};

use ferrostock_kernel::call::Call;
use ferrostock_kernel::change;
use ferrostock_kernel::db::Session;
use ferrostock_kernel::error::{Error, Result};
use ferrostock_kernel::list::{self, List};
use ferrostock_kernel::tree::{Branch, Tree};
use ferrostock_kernel::{holds, tag, tagged};
use queries::{LOCATION, Show, changes, location, view};

static TREE: Tree = Tree {
    model: "StockLocation",
    kind: "stock.stocklocation",
    table: "stock_location",
    content: "stock_item",
    content_key: "location_id",
    not_empty: "You cannot make this stock location structural because some stock items are \
                already located into it!",
};

/// Lists stock locations.
pub async fn list(call: &Call, query: StockLocationListQuery) -> Result<StockLocationListAnswer> {
    let mut list = List::new(&LOCATION, call);
    if list.sorts_by("place.tree_id") || list.sorts_by("place.lft") {
        list.join(ferrostock_kernel::tree::place(&TREE));
    }
    if list.sorts_by(ferrostock_kernel::tree::HELD) {
        list.join(ferrostock_kernel::tree::waiting(&TREE));
    }
    let branch = Branch {
        parent: query.parent,
        cascade: call.query_flag("cascade") == Some(true),
        not_below: query.cascade == Some(false),
        depth: query.depth,
        top_level: query.top_level,
        exclude_tree: None,
    };
    branch.narrow(&TREE, &mut list.filter);
    let kind = query.location_type;
    list.filter
        .by(query.name, "node.name = {}")
        .flag(query.structural, holds!("node.structural"))
        .flag(query.external, holds!("node.external"))
        .flag(
            query.has_location_type,
            holds!("node.location_type_id IS NOT NULL"),
        )
        .related(
            "location_type",
            "stock_location_type",
            kind,
            "node.location_type_id = {}",
        );
    // The same parameter asks for the tags to be shown; as a filter it is a list of names.
    list.filter
        .by(query.tags, tagged!("stock.stocklocation", "node.id"));
    let view = view(Show::asked(call, query.path_detail));
    Ok(list.fetch(call, &view, location).await?.answer())
}

/// Shows a stock location.
pub async fn retrieve(
    call: &Call,
    id: i64,
    query: StockLocationRetrieveQuery,
) -> Result<StockLocation> {
    let connection = call.db.quick().await?;
    let view = view(Show::asked(call, query.path_detail));
    list::one(&connection, &LOCATION, &view, id, location).await
}

/// Creates a stock location.
pub async fn create(call: &Call, body: StockLocationCreate) -> Result<StockLocation> {
    let mut connection = call.db.get().await?;
    let transaction = connection.transaction().await?;
    let mut patch = StockLocationPatch::from(body);
    let tags = patch.tags.take();
    let id = change::insert(&transaction, TREE.table, &changes(patch)?).await?;
    if let Some(tags) = tags {
        tag::set(&transaction, TREE.kind, &[id], &tags).await?;
    }
    let mut created = read(call, &transaction, vec![id]).await?;
    transaction.commit().await?;
    let mut created = created.pop().ok_or_else(|| Error::not_found(TREE.model))?;
    // What is counted is not part of the answer to a creation.
    created.items = None;
    created.sublocations = None;
    Ok(created)
}

/// Replaces a stock location.
pub async fn update(call: &Call, id: i64, body: StockLocationCreate) -> Result<StockLocation> {
    partial_update(call, id, body.into()).await
}

/// Changes a stock location.
pub async fn partial_update(
    call: &Call,
    id: i64,
    body: StockLocationPatch,
) -> Result<StockLocation> {
    let changed = change(call, &[id], body).await?.pop();
    changed.ok_or_else(|| Error::not_found(TREE.model))
}

/// Sets fields of several stock locations.
pub async fn bulk_update(
    call: &Call,
    mut body: StockLocationBulkUpdate,
) -> Result<StockLocationBulkAnswer> {
    let items = ferrostock_kernel::tree::bulk_items(body.items.take())?;
    bulk(call, &items, body.into()).await
}

/// Changes several stock locations.
pub async fn bulk_partial_update(
    call: &Call,
    mut body: StockLocationBulkPatch,
) -> Result<StockLocationBulkAnswer> {
    let items = ferrostock_kernel::tree::bulk_items(body.items.take())?;
    bulk(call, &items, body.into()).await
}

/// Deletes a stock location.
pub async fn destroy(call: &Call, id: i64, body: StockLocationDeletion) -> Result<()> {
    let mut connection = call.db.get().await?;
    let transaction = connection.transaction().await?;
    ferrostock_kernel::tree::delete(
        &transaction,
        &TREE,
        id,
        body.delete_sub_locations,
        body.delete_stock_items,
    )
    .await?;
    transaction.commit().await
}

async fn bulk(
    call: &Call,
    ids: &[i64],
    patch: StockLocationPatch,
) -> Result<StockLocationBulkAnswer> {
    let items = change(call, ids, patch).await?;
    if items.is_empty() {
        return Err(ferrostock_kernel::tree::none_matches());
    }
    let success = ferrostock_kernel::tree::UPDATED.to_owned();
    Ok(StockLocationBulkAnswer::Done(StockLocationBulkDone {
        success,
        items,
    }))
}

/// Changes those of the locations that exist and answers with them.
async fn change(
    call: &Call,
    ids: &[i64],
    mut patch: StockLocationPatch,
) -> Result<Vec<StockLocation>> {
    let mut connection = call.db.get().await?;
    let transaction = connection.transaction().await?;
    let ids = ferrostock_kernel::tree::lock(&transaction, &TREE, ids).await?;
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let (parent, structural) = (patch.parent.flatten(), patch.structural);
    let tags = patch.tags.take();
    let changes = changes(patch)?;
    ferrostock_kernel::tree::update(&transaction, &TREE, &ids, parent, structural, &changes)
        .await?;
    if let Some(tags) = tags {
        tag::set(&transaction, TREE.kind, &ids, &tags).await?;
    }
    let after = read(call, &transaction, ids).await?;
    transaction.commit().await?;
    Ok(after)
}

async fn read(call: &Call, session: &impl Session, ids: Vec<i64>) -> Result<Vec<StockLocation>> {
    list::several(session, &LOCATION, &view(Show::all(call)), ids, location).await
}
