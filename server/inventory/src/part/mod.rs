//! `/api/part/`: parts.

pub mod category;
mod create;
mod detail;
mod duplicate;
mod edit;
mod filters;
mod initial;
pub mod internal_price;
mod picture;
mod queries;
pub mod related;
pub mod rules;
pub mod sale_price;
mod sums;
pub mod test_template;
pub mod thumbs;

use ferrostock_api::params::{PartListQuery, PartRetrieveQuery};
use ferrostock_models::{
    Part, PartBulkAnswer, PartBulkDone, PartBulkPatch, PartBulkUpdate, PartCreate, PartListAnswer,
    PartPatch,
};

use ferrostock_kernel::call::Call;
use ferrostock_kernel::db::Session;
use ferrostock_kernel::error::{Error, Result};
use ferrostock_kernel::list::{self, List, Listed};
use ferrostock_kernel::media::Files;
use ferrostock_kernel::tree;
use queries::{PART, Show, part, view};

/// The resource's name in messages.
const MODEL: &str = "Part";
/// The resource as tags and parameters name it.
const KIND: &str = "part.part";

/// Lists parts.
pub async fn list(call: &Call, query: PartListQuery) -> Result<PartListAnswer> {
    let parts = listed(call, &query, true).await?;
    // A category with parts is there: that is asked only when there are none.
    if parts.is_empty()
        && query.category.is_some()
        && !filters::category_is_known(&call.db.quick().await?, &query).await?
    {
        return Ok(listed(call, &query, false).await?.answer());
    }
    Ok(parts.answer())
}

async fn listed(call: &Call, query: &PartListQuery, known: bool) -> Result<Listed<Part>> {
    let show = Show::in_list(call, query);
    let mut list = List::new(&PART, call);
    filters::narrow(call, query, known, &mut list.filter)?;
    list.fetch(call, &view(call, show), move |row| part(row, show))
        .await
}

/// Shows a part.
pub async fn retrieve(call: &Call, id: i64, query: PartRetrieveQuery) -> Result<Part> {
    let show = Show::in_detail(call, &query);
    let connection = call.db.quick().await?;
    let view = view(call, show);
    list::one(&connection, &PART, &view, id, |row| part(row, show)).await
}

/// Creates a part, with what the request wants to have with it: first stock, a supplier's part, the
/// parameters of its category, copies of what another part has.
pub async fn create(call: &Call, body: PartCreate) -> Result<Part> {
    let created = create::create(call, body.into()).await?;
    Ok(Part {
        // What is summed up for a part is not part of the answer to a creation.
        revision_count: None,
        allocated_to_build_orders: None,
        allocated_to_sales_orders: None,
        building: None,
        scheduled_to_build: None,
        category_default_location: None,
        in_stock: None,
        ordering: None,
        required_for_build_orders: None,
        required_for_sales_orders: None,
        stock_item_count: None,
        total_in_stock: None,
        external_stock: None,
        unallocated_stock: None,
        variant_stock: None,
        ..created
    })
}

/// Replaces a part. What is not sent stays as it is, as clients know it; only the name must be sent.
pub async fn update(call: &Call, id: i64, body: PartCreate) -> Result<Part> {
    let mut patch = PartPatch::from(body);
    // These have a value of their own when a replacement leaves them out.
    patch.minimum_stock.get_or_insert(0.0);
    patch.maximum_stock.get_or_insert(0.0);
    patch.ipn.get_or_insert_with(|| Some(String::new()));
    patch.revision.get_or_insert_with(|| Some(String::new()));
    partial_update(call, id, patch).await
}

/// Changes a part.
pub async fn partial_update(call: &Call, id: i64, body: PartPatch) -> Result<Part> {
    edit::change(call, &[id], body)
        .await?
        .pop()
        .ok_or_else(|| Error::not_found(MODEL))
}

/// Sets fields of several parts.
pub async fn bulk_update(call: &Call, mut body: PartBulkUpdate) -> Result<PartBulkAnswer> {
    let items = tree::bulk_items(body.items.take())?;
    bulk(call, &items, body.into()).await
}

/// Changes several parts.
pub async fn bulk_partial_update(call: &Call, mut body: PartBulkPatch) -> Result<PartBulkAnswer> {
    let items = tree::bulk_items(body.items.take())?;
    bulk(call, &items, body.into()).await
}

async fn bulk(call: &Call, ids: &[i64], patch: PartPatch) -> Result<PartBulkAnswer> {
    let items = edit::change(call, ids, patch).await?;
    if items.is_empty() {
        return Err(tree::none_matches());
    }
    Ok(PartBulkAnswer::Done(PartBulkDone {
        success: tree::UPDATED.to_owned(),
        items,
    }))
}

/// Deletes a part that is out of use.
pub async fn destroy(call: &Call, id: i64) -> Result<()> {
    let mut connection = call.db.get().await?;
    let mut files = Files::new(&call.media);
    let transaction = connection.transaction().await?;
    let row = transaction
        .query_opt(
            "SELECT p.active, p.locked, coalesce(p.image, '') AS image,
                    EXISTS (SELECT 1 FROM bom_item AS i WHERE i.sub_part_id = p.id) AS used,
                    coalesce((SELECT lower(value) FROM setting
                              WHERE upper(key) = 'PART_ALLOW_DELETE_FROM_ASSEMBLY'),
                             'false') IN ('true', '1', 'yes') AS may_be_used
             FROM part AS p WHERE p.id = $1 FOR UPDATE OF p",
            &[&id],
        )
        .await?;
    let Some(row) = row else {
        return Err(Error::not_found(MODEL));
    };
    if row.try_get("locked")? {
        return Err(Error::non_field("Cannot delete this part as it is locked"));
    }
    if row.try_get("active")? {
        return Err(Error::non_field(
            "Cannot delete this part as it is still active",
        ));
    }
    if row.try_get("used")? && !row.try_get::<_, bool>("may_be_used")? {
        return Err(Error::non_field(
            "Cannot delete this part as it is used in an assembly",
        ));
    }
    // What is attached by kind and key has no foreign key that would follow.
    for sql in [
        "DELETE FROM tagged_item WHERE model = 'part.part' AND model_id = $1",
        "DELETE FROM parameter WHERE model = 'part.part' AND model_id = $1",
        "DELETE FROM attachment WHERE model_type = 'part' AND model_id = $1",
        "DELETE FROM part WHERE id = $1",
    ] {
        transaction.execute(sql, &[&id]).await?;
    }
    files.release(row.try_get::<_, String>("image")?);
    transaction.commit().await?;
    files.settle(&mut connection).await;
    Ok(())
}

/// Reads parts as answers to changes show them.
async fn read(call: &Call, session: &impl Session, ids: Vec<i64>) -> Result<Vec<Part>> {
    let show = Show::all(call);
    list::several(session, &PART, &view(call, show), ids, |row| {
        part(row, show)
    })
    .await
}
