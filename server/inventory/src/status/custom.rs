//! `/api/generic/status/custom/`: states that users add to a set. Each stands for a built-in one, by
//! which the rules go.

use ferrostock_kernel::change::Changes;
use ferrostock_kernel::db::Session as _;
use ferrostock_kernel::error::{Error, FieldErrors, Result};
use ferrostock_kernel::list::Ordering;
use ferrostock_kernel::resource::{Change, Declaration, Narrow, Resource, Source, Unique};
use ferrostock_models::{self as models, CustomStateCreate, CustomStatePatch};

use super::built_in;

/// A state that users have added.
pub struct Custom;

impl Resource for Custom {
    type Row = models::CustomState;
    type Create = CustomStateCreate;
    type Patch = CustomStatePatch;

    const DECLARATION: Declaration = Declaration {
        source: Source {
            joins: "LEFT JOIN content_type AS kind ON kind.id = custom_status.model_id",
            search: &[
                "custom_status.key::text",
                "custom_status.name",
                "custom_status.label",
                "custom_status.color",
                "custom_status.logical_key::text",
                "custom_status.reference_status",
            ],
            ordering: Ordering {
                fields: &[("key", &["custom_status.key"])],
                default: &["custom_status.id"],
            },
            ..Source::of(
                "InvenTreeCustomUserStateModel",
                "custom_status",
                "custom_status.id",
            )
        },
        columns: &[(
            "model_name",
            "coalesce(split_part(kind.app_labeled_name, ' | ', 2), '')",
        )],
        filters: &[
            (
                "model",
                Narrow::Of("content_type", "custom_status.model_id = {}"),
            ),
            (
                "reference_status",
                Narrow::By("custom_status.reference_status = {}"),
            ),
        ],
        unique: &[
            Unique::set("custom_status_key_unique", &["reference_status", "key"]),
            Unique::set("custom_status_name_unique", &["reference_status", "name"]),
        ],
        ..Declaration::of("common.inventreecustomuserstatemodel")
    };

    async fn before_create(_: &mut Change<'_>, body: &mut CustomStateCreate) -> Result<Changes> {
        check(&State {
            set: &body.reference_status,
            key: body.key,
            logical: body.logical_key,
            name: &body.name,
            model: body.model.flatten(),
        })?;
        Ok(Changes::default())
    }

    async fn before_change(
        change: &mut Change<'_>,
        ids: &[i64],
        patch: &mut CustomStatePatch,
    ) -> Result<Changes> {
        let rows = change
            .transaction
            .query(
                "SELECT reference_status, key, logical_key, name, model_id FROM custom_status
                 WHERE id = ANY ($1)",
                &[&ids],
            )
            .await?;
        for row in rows {
            let (set, name): (String, String) =
                (row.try_get("reference_status")?, row.try_get("name")?);
            let key: i32 = row.try_get("key")?;
            let logical: i32 = row.try_get("logical_key")?;
            check(&State {
                set: patch.reference_status.as_deref().unwrap_or(&set),
                key: patch.key.unwrap_or(key.into()),
                logical: patch.logical_key.unwrap_or(logical.into()),
                name: patch.name.as_deref().unwrap_or(&name),
                model: patch.model.unwrap_or(row.try_get("model_id")?),
            })?;
        }
        Ok(Changes::default())
    }
}

/// A state as it would be.
struct State<'a> {
    set: &'a str,
    key: i64,
    logical: i64,
    name: &'a str,
    model: Option<i64>,
}

/// A state of one's own is none of the built-in ones, and stands for one of these.
fn check(state: &State<'_>) -> Result<()> {
    let refuse = |field: &str, message: &str| Err(Error::field(field, message));
    if state.model.is_none() {
        return refuse("model", "Say which kind of object it is for.");
    }
    if state.key == state.logical {
        return refuse(
            "key",
            "It must be another key than that of the state it stands for.",
        );
    }
    let states = built_in(state.set).unwrap_or_default();
    let mut errors = FieldErrors::default();
    if !states.iter().any(|it| i64::from(it.key) == state.logical) {
        errors.add(
            "logical_key",
            "The set has no built-in state with this key.",
        );
    } else if states.iter().any(|it| i64::from(it.key) == state.key) {
        errors.add("key", "A built-in state of the set has this key.");
    } else if states.iter().any(|it| it.name == state.name) {
        errors.add("name", "A built-in state of the set has this name.");
    }
    errors.into_result()
}
