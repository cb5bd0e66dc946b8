//! `/api/part/category/parameters/`: parameters that new parts of a category start with.

use ferrostock_models as models;

use crate::{category_object, template_object};
use ferrostock_kernel::asked::Asked;
use ferrostock_kernel::call::Call;
use ferrostock_kernel::change::Changes;
use ferrostock_kernel::db::Session as _;
use ferrostock_kernel::error::{Error, Result};
use ferrostock_kernel::list::{List, Ordering};
use ferrostock_kernel::resource::{Change, Declaration, Detail, Resource, Source, Unique};
use ferrostock_kernel::setting::Settings;
use ferrostock_kernel::spelled;
use ferrostock_kernel::unit;

/// The setting that wants values to be in the unit of their template.
const ENFORCE_UNITS: &str = "PARAMETER_ENFORCE_UNITS";

/// A parameter that new parts of a category start with.
pub struct CategoryParameter;

impl Resource for CategoryParameter {
    type Row = models::CategoryParameterTemplate;
    type Create = models::CategoryParameterTemplateCreate;
    type Patch = models::CategoryParameterTemplatePatch;

    const DECLARATION: Declaration = Declaration {
        source: Source {
            ordering: Ordering {
                fields: &[],
                default: &["part_category_parameter.id"],
            },
            ..Source::of(
                "PartCategoryParameterTemplate",
                "part_category_parameter",
                "part_category_parameter.id",
            )
        },
        columns: &[(
            "template_detail",
            template_object!("part_category_parameter.template_id"),
        )],
        details: &[Detail::usual(
            "category_detail",
            category_object!("part_category_parameter.category_id"),
        )],
        unique: &[Unique::set(
            "part_category_parameter_unique",
            &["category", "template"],
        )],
        metadata: true,
        ..Declaration::of("part.partcategoryparametertemplate")
    };

    /// Of a category, with what it takes over from those above it.
    fn narrow(call: &Call, _: &Asked, list: &mut List) -> Result<()> {
        let category = call.query_value("category").and_then(spelled::number);
        list.filter.within(
            "part_category",
            category.map(|id| id as i64),
            "part_category_parameter.category_id IN (
                 SELECT above.id FROM part_category AS node
                 JOIN part_category AS above ON above.path @> node.path WHERE node.id = {})",
        );
        Ok(())
    }

    async fn before_create(
        change: &mut Change<'_>,
        body: &mut models::CategoryParameterTemplateCreate,
    ) -> Result<Changes> {
        let value = body.default_value.as_deref().unwrap_or_default();
        check(change, body.template, value).await?;
        Ok(Changes::default())
    }

    async fn before_change(
        change: &mut Change<'_>,
        ids: &[i64],
        patch: &mut models::CategoryParameterTemplatePatch,
    ) -> Result<Changes> {
        if patch.template.is_none() && patch.default_value.is_none() {
            return Ok(Changes::default());
        }
        let rows = change
            .transaction
            .query(
                "SELECT template_id, default_value FROM part_category_parameter
                 WHERE id = ANY ($1) ORDER BY id",
                &[&ids],
            )
            .await?;
        for row in rows {
            let before: String = row.try_get("default_value")?;
            let value = patch.default_value.as_ref().unwrap_or(&before);
            let template = patch.template.unwrap_or(row.try_get("template_id")?);
            check(change, template, value).await?;
        }
        Ok(Changes::default())
    }
}

/// Refuses a value that is not in a unit that can be one of the template, unless the settings take any.
async fn check(change: &Change<'_>, template: i64, value: &str) -> Result<()> {
    let session = change.transaction;
    let row = session
        .query_opt(
            "SELECT units FROM parameter_template WHERE id = $1",
            &[&template],
        )
        .await?;
    let Some(row) = row.filter(|_| !value.is_empty()) else {
        return Ok(());
    };
    let units: String = row.try_get("units")?;
    if units.is_empty()
        || !Settings::load(session, &[ENFORCE_UNITS])
            .await?
            .flag(ENFORCE_UNITS)
    {
        return Ok(());
    }
    match unit::own::amount(session, value, &units).await? {
        Some(_) => Ok(()),
        None => Err(Error::field(
            "default_value",
            format!("Could not convert {value} to {units}"),
        )),
    }
}
