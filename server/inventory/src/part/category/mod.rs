//! Part categories.

pub mod detail;
pub mod parameter;
mod queries;
pub mod tree;

use ferrostock_api::params::{PartCategoryListQuery, PartCategoryRetrieveQuery};
use ferrostock_models::{
    PartCategory, PartCategoryBulkAnswer, PartCategoryBulkDone, PartCategoryBulkPatch,
    PartCategoryBulkUpdate, PartCategoryCreate, PartCategoryDeletion, PartCategoryListAnswer,
    PartCategoryPatch,
};

use ferrostock_kernel::call::Call;
use ferrostock_kernel::change;
use ferrostock_kernel::db::Session;
use ferrostock_kernel::error::{Error, Result};
use ferrostock_kernel::list::{self, List};
use ferrostock_kernel::media::Files;
use ferrostock_kernel::star::Followed;
use ferrostock_kernel::tree::{Branch, Tree};
use ferrostock_kernel::{followed, holds};
use queries::{CATEGORY, Show, category, changes, view};

static TREE: Tree = Tree {
    model: "PartCategory",
    kind: "part.partcategory",
    table: "part_category",
    content: "part",
    content_key: "category_id",
    not_empty: "You cannot make this part category structural because some parts are already \
                assigned to it!",
};

static STARS: Followed = followed!("part_category_star", "category_id");

/// Lists part categories.
pub async fn list(call: &Call, query: PartCategoryListQuery) -> Result<PartCategoryListAnswer> {
    let mut list = List::new(&CATEGORY, call);
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
        exclude_tree: query.exclude_tree,
    };
    branch.narrow(&TREE, &mut list.filter);
    list.filter
        .by(query.name, "node.name = {}")
        .flag(query.structural, holds!("node.structural"));
    if let Some(starred) = query.starred {
        list.filter
            .require(queries::starred(starred).bind(call.caller.user_id));
    }
    let view = view(call, Show::asked(call, query.path_detail));
    Ok(list.fetch(call, &view, category).await?.answer())
}

/// Shows a part category.
pub async fn retrieve(
    call: &Call,
    id: i64,
    query: PartCategoryRetrieveQuery,
) -> Result<PartCategory> {
    let connection = call.db.quick().await?;
    let view = view(call, Show::asked(call, query.path_detail));
    list::one(&connection, &CATEGORY, &view, id, category).await
}

/// Creates a part category.
pub async fn create(call: &Call, body: PartCategoryCreate) -> Result<PartCategory> {
    let mut connection = call.db.get().await?;
    let transaction = connection.transaction().await?;
    let changes = changes(body.into())?;
    let id = change::insert(&transaction, TREE.table, &changes).await?;
    let mut created = read(call, &transaction, vec![id]).await?;
    transaction.commit().await?;
    let mut created = created.pop().ok_or_else(|| Error::not_found(TREE.model))?;
    // What is counted or inherited is not known yet in the answer to a creation.
    created.part_count = None;
    created.subcategories = None;
    created.parent_default_location = None;
    Ok(created)
}

/// Replaces a part category.
pub async fn update(call: &Call, id: i64, body: PartCategoryCreate) -> Result<PartCategory> {
    partial_update(call, id, body.into()).await
}

/// Changes a part category.
pub async fn partial_update(call: &Call, id: i64, body: PartCategoryPatch) -> Result<PartCategory> {
    let changed = change(call, &[id], body).await?.pop();
    changed.ok_or_else(|| Error::not_found(TREE.model))
}

/// Sets fields of several part categories.
pub async fn bulk_update(
    call: &Call,
    mut body: PartCategoryBulkUpdate,
) -> Result<PartCategoryBulkAnswer> {
    let items = ferrostock_kernel::tree::bulk_items(body.items.take())?;
    bulk(call, &items, body.into()).await
}

/// Changes several part categories.
pub async fn bulk_partial_update(
    call: &Call,
    mut body: PartCategoryBulkPatch,
) -> Result<PartCategoryBulkAnswer> {
    let items = ferrostock_kernel::tree::bulk_items(body.items.take())?;
    bulk(call, &items, body.into()).await
}

/// Deletes a part category.
pub async fn destroy(call: &Call, id: i64, body: PartCategoryDeletion) -> Result<()> {
    let mut connection = call.db.get().await?;
    let mut files = Files::new(&call.media);
    let transaction = connection.transaction().await?;
    if body.delete_parts {
        // More than what goes may be told: what is still shown stays.
        let pictures = transaction
            .query(
                "SELECT DISTINCT p.image FROM part_category AS c
                 JOIN part_category AS below ON below.path <@ c.path
                 JOIN part AS p ON p.category_id = below.id
                 WHERE c.id = $1 AND p.image <> ''",
                &[&id],
            )
            .await?;
        for row in &pictures {
            files.release(row.try_get::<_, String>(0)?);
        }
    }
    ferrostock_kernel::tree::delete(
        &transaction,
        &TREE,
        id,
        body.delete_child_categories,
        body.delete_parts,
    )
    .await?;
    transaction.commit().await?;
    files.settle(&mut connection).await;
    Ok(())
}

async fn bulk(
    call: &Call,
    ids: &[i64],
    patch: PartCategoryPatch,
) -> Result<PartCategoryBulkAnswer> {
    let items = change(call, ids, patch).await?;
    if items.is_empty() {
        return Err(ferrostock_kernel::tree::none_matches());
    }
    let success = ferrostock_kernel::tree::UPDATED.to_owned();
    Ok(PartCategoryBulkAnswer::Done(PartCategoryBulkDone {
        success,
        items,
    }))
}

/// Changes those of the categories that exist and answers with them.
async fn change(call: &Call, ids: &[i64], patch: PartCategoryPatch) -> Result<Vec<PartCategory>> {
    let mut connection = call.db.get().await?;
    let transaction = connection.transaction().await?;
    let ids = ferrostock_kernel::tree::lock(&transaction, &TREE, ids).await?;
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let before = read(call, &transaction, ids.clone()).await?;
    let parent = patch.parent.flatten();
    let structural = patch.structural;
    let changes = changes(patch)?;
    ferrostock_kernel::tree::update(&transaction, &TREE, &ids, parent, structural, &changes)
        .await?;
    let mut after = read(call, &transaction, ids.clone()).await?;
    // The answer still tells how it was before.
    STARS.set(call, &transaction, &ids).await?;
    transaction.commit().await?;
    // Clients are shown the location that was inherited before; only the next read follows a move.
    for category in &mut after {
        if let Some(before) = before.iter().find(|before| before.pk == category.pk) {
            category.parent_default_location = before.parent_default_location;
        }
    }
    Ok(after)
}

async fn read(call: &Call, session: &impl Session, ids: Vec<i64>) -> Result<Vec<PartCategory>> {
    list::several(
        session,
        &CATEGORY,
        &view(call, Show::all(call)),
        ids,
        category,
    )
    .await
}
