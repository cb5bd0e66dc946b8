//! `/api/part/`: parts.

pub mod category;
mod create;
mod detail;
mod duplicate;
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

use ferrostock_models::{self as models, PartCreate, PartPatch};

use crate::full_name;
use ferrostock_kernel::asked::Asked;
use ferrostock_kernel::call::Call;
use ferrostock_kernel::change::Changes;
use ferrostock_kernel::db::{Row, Session as _};
use ferrostock_kernel::error::{Error, Result};
use ferrostock_kernel::list::{List, Value};
use ferrostock_kernel::resource::{self, Change, Declaration, Resource};
use ferrostock_kernel::setting::Settings;
use ferrostock_kernel::star::Followed;
use ferrostock_kernel::{bulk_changes, followed, image};

/// The resource's name in messages.
const MODEL: &str = "Part";

static STARS: Followed = followed!("part_star", "part_id");

/// Something that is bought, built, sold or stocked.
pub struct Part;

impl Resource for Part {
    type Row = models::Part;
    type Create = PartCreate;
    type Patch = PartPatch;

    const DECLARATION: Declaration = Declaration {
        source: queries::SOURCE,
        columns: queries::COLUMNS,
        details: queries::DETAILS,
        alone: &["notes"],
        filters: filters::FILTERS,
        beside: &["existing_image", "copy_category_parameters"],
        lookup: &["name", "IPN"],
        metadata: true,
        pictures: Some(picture::FOLDER),
        ..Declaration::of("part.part")
    };

    fn narrow(call: &Call, asked: &Asked, list: &mut List) -> Result<()> {
        filters::narrow(call, asked, &mut list.filter);
        Ok(())
    }

    fn complete(_: &Row, part: &mut models::Part) -> Result<()> {
        full_name::unpack(&mut part.full_name);
        part.thumbnail = image::thumbnail(Some(&part.thumbnail));
        part.image = image::url(part.image.as_deref());
        let sum = |counted: [Option<f64>; 2]| counted.into_iter().flatten().sum::<f64>();
        let total = sum([part.in_stock, part.variant_stock]);
        let set_aside = sum([
            part.allocated_to_build_orders,
            part.allocated_to_sales_orders,
        ]);
        part.total_in_stock = Some(total);
        part.unallocated_stock = Some((total - set_aside).max(0.0));
        Ok(())
    }

    fn tags(patch: &PartPatch) -> Option<&[String]> {
        patch.tags.as_deref()
    }

    async fn before_create(change: &mut Change<'_>, body: &mut PartCreate) -> Result<Changes> {
        let settings = Settings::load(change.transaction, rules::SETTINGS).await?;
        let mut changes = chosen(change, body.existing_image.as_deref()).await?;
        rules::check(change.transaction, &settings, None, &body.clone().into()).await?;
        create::preset(&settings, body);
        changes.push("creation_user_id", Value::new(change.call.caller.user_id));
        Ok(changes)
    }

    async fn after_create(change: &mut Change<'_>, id: i64, body: &PartCreate) -> Result<()> {
        create::beside(change, id, body).await
    }

    async fn before_change(
        change: &mut Change<'_>,
        ids: &[i64],
        patch: &mut PartPatch,
    ) -> Result<Changes> {
        let settings = Settings::load(change.transaction, rules::SETTINGS).await?;
        let changes = chosen(change, patch.existing_image.as_deref()).await?;
        for id in ids {
            rules::check(change.transaction, &settings, Some(*id), patch).await?;
        }
        Ok(changes)
    }

    /// The answer still tells how it was before.
    async fn after_answer(change: &mut Change<'_>, ids: &[i64]) -> Result<()> {
        STARS.set(change.call, change.transaction, ids).await
    }

    /// Parts go that are out of use.
    async fn before_delete(change: &mut Change<'_>, ids: &[i64]) -> Result<()> {
        let rows = change
            .transaction
            .query(
                "SELECT p.active, p.locked,
                        EXISTS (SELECT 1 FROM bom_item AS i WHERE i.sub_part_id = p.id) AS used,
                        coalesce((SELECT lower(value) FROM setting
                                  WHERE upper(key) = 'PART_ALLOW_DELETE_FROM_ASSEMBLY'),
                                 'false') IN ('true', '1', 'yes') AS may_be_used
                 FROM part AS p WHERE p.id = ANY ($1) ORDER BY p.id",
                &[&ids],
            )
            .await?;
        for row in rows {
            let because = if row.try_get("locked")? {
                "locked"
            } else if row.try_get("active")? {
                "still active"
            } else if row.try_get("used")? && !row.try_get::<_, bool>("may_be_used")? {
                "used in an assembly"
            } else {
                continue;
            };
            return Err(Error::non_field(format!(
                "Cannot delete this part as it is {because}"
            )));
        }
        Ok(())
    }

    /// What is summed up for a part is not part of the answer to a creation.
    fn fresh(part: &mut models::Part) {
        part.revision_count = None;
        part.allocated_to_build_orders = None;
        part.allocated_to_sales_orders = None;
        part.building = None;
        part.scheduled_to_build = None;
        part.category_default_location = None;
        part.in_stock = None;
        part.ordering = None;
        part.required_for_build_orders = None;
        part.required_for_sales_orders = None;
        part.stock_item_count = None;
        part.total_in_stock = None;
        part.external_stock = None;
        part.unallocated_stock = None;
        part.variant_stock = None;
    }
}

/// The picture among those that are there that a request chooses.
async fn chosen(change: &mut Change<'_>, image: Option<&str>) -> Result<Changes> {
    let mut changes = Changes::default();
    if let Some(key) = picture::existing(change.transaction, change.files, image).await? {
        changes.push("image", Value::new(key));
    }
    Ok(changes)
}

/// Replaces a part. What is not sent stays as it is, as clients know it; only the name must be sent.
pub async fn update(call: &Call, id: i64, body: PartCreate) -> Result<models::Part> {
    let mut patch = PartPatch::from(body);
    // These have a value of their own when a replacement leaves them out.
    patch.minimum_stock.get_or_insert(0.0);
    patch.maximum_stock.get_or_insert(0.0);
    patch.ipn.get_or_insert_with(|| Some(String::new()));
    patch.revision.get_or_insert_with(|| Some(String::new()));
    resource::partial_update::<Part>(call, id, patch).await
}

bulk_changes!(
    Part,
    PartBulkUpdate,
    PartBulkPatch,
    PartBulkAnswer,
    PartBulkDone
);
