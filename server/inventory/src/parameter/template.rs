//! `/api/parameter/template/`: what parameters mean, and which values they may have.

use ferrostock_models as models;

use super::{exists, number};
use crate::{choices, kinds_of};
use ferrostock_kernel::asked::Asked;
use ferrostock_kernel::call::Call;
use ferrostock_kernel::change::Changes;
use ferrostock_kernel::db::Session as _;
use ferrostock_kernel::error::{FieldErrors, NON_FIELD, Result};
use ferrostock_kernel::holds;
use ferrostock_kernel::list::{List, Ordering, Value};
use ferrostock_kernel::resource::{Change, Declaration, Narrow, Resource, Source, Unique};
use ferrostock_kernel::unit::{self, own::Own};

/// What a parameter means.
pub struct Template;

impl Resource for Template {
    type Row = models::ParameterTemplate;
    type Create = models::ParameterTemplateCreate;
    type Patch = models::ParameterTemplatePatch;

    const DECLARATION: Declaration = Declaration {
        source: Source {
            search: &["parameter_template.name", "parameter_template.description"],
            ordering: Ordering {
                fields: &[
                    ("name", &["parameter_template.name COLLATE \"C\""]),
                    ("units", &["parameter_template.units COLLATE \"C\""]),
                    ("checkbox", &["parameter_template.checkbox"]),
                ],
                default: &["parameter_template.id"],
            },
            ..Source::of(
                "ParameterTemplate",
                "parameter_template",
                "parameter_template.id",
            )
        },
        columns: &[
            ("selectionlist", "parameter_template.selection_list_id"),
            ("unique", "parameter_template.unique_rule"),
        ],
        filters: &[
            (
                "checkbox",
                Narrow::Is(holds!("parameter_template.checkbox")),
            ),
            ("enabled", Narrow::Is(holds!("parameter_template.enabled"))),
            (
                "has_choices",
                Narrow::Is(holds!("parameter_template.choices <> ''")),
            ),
            (
                "has_units",
                Narrow::Is(holds!("parameter_template.units <> ''")),
            ),
            ("name", Narrow::By("parameter_template.name = {}")),
            ("units", Narrow::By("parameter_template.units = {}")),
            ("unique", Narrow::By("parameter_template.unique_rule = {}")),
        ],
        unique: &[Unique {
            constraint: "parameter_template_name_unique",
            properties: &["name"],
            fold: true,
            message: "Parameter template name must be unique",
        }],
        lookup: &["name"],
        metadata: true,
        ..Declaration::of("common.parametertemplate")
    };

    fn narrow(_: &Call, asked: &Asked, list: &mut List) -> Result<()> {
        let filter = &mut list.filter;
        for (name, condition) in [
            (
                "for_model",
                concat!(
                    "(parameter_template.model_type IS NULL OR parameter_template.model_type IN ",
                    kinds_of!(),
                    ")"
                ),
            ),
            (
                "model_type",
                concat!("parameter_template.model_type IN ", kinds_of!()),
            ),
        ] {
            let kind = exists::kind(asked, name);
            filter
                .must_exist(NON_FIELD, exists::KINDS, kind.clone())
                .by(kind, condition);
        }
        exists::narrow(asked, list)
    }

    async fn before_create(
        change: &mut Change<'_>,
        body: &mut models::ParameterTemplateCreate,
    ) -> Result<Changes> {
        let patch = body.clone().into();
        check(change, &Before::default(), &patch).await?;
        Ok(changes(&patch))
    }

    async fn before_change(
        change: &mut Change<'_>,
        ids: &[i64],
        patch: &mut models::ParameterTemplatePatch,
    ) -> Result<Changes> {
        let rows = change
            .transaction
            .query(
                "SELECT id, checkbox, units, choices FROM parameter_template
                 WHERE id = ANY ($1) ORDER BY id",
                &[&ids],
            )
            .await?;
        for row in rows {
            let before = Before {
                checkbox: row.try_get("checkbox")?,
                units: row.try_get("units")?,
                choices: row.try_get("choices")?,
            };
            check(change, &before, patch).await?;
            if let Some(units) = patch.units.as_ref().filter(|it| **it != before.units) {
                number::renew(change.transaction, row.try_get("id")?, units).await?;
            }
        }
        Ok(changes(patch))
    }
}

/// What a template was before a change; of a new one, what it starts as.
#[derive(Debug, Default)]
struct Before {
    checkbox: bool,
    units: String,
    choices: String,
}

/// The values that are kept otherwise than they are sent: the empty kind means any.
fn changes(patch: &models::ParameterTemplatePatch) -> Changes {
    let mut changes = Changes::default();
    if let Some(kind) = &patch.model_type {
        let kind = kind.clone().filter(|kind| !kind.is_empty());
        changes.push("model_type", Value::of(kind));
    }
    changes
}

/// Checks what a template will be.
async fn check(
    change: &Change<'_>,
    before: &Before,
    patch: &models::ParameterTemplatePatch,
) -> Result<()> {
    let mut errors = FieldErrors::default();
    let checkbox = patch.checkbox.unwrap_or(before.checkbox);
    let units = patch.units.as_ref().unwrap_or(&before.units);
    let listed = patch.choices.as_ref().unwrap_or(&before.choices);
    if patch.units.is_some()
        && unit::read(units, &Own::default()).is_err()
        && !unit::own::is_unit(change.transaction, units).await?
    {
        errors.add("units", "Invalid physical unit");
    } else if checkbox && !units.is_empty() {
        errors.add("units", "Checkbox parameters cannot have units");
    }
    if checkbox && !listed.is_empty() {
        errors.add("choices", "Checkbox parameters cannot have choices");
    } else {
        choices::check(listed, &mut errors);
    }
    errors.into_result()
}
