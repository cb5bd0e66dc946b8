//! `/api/selection/{id}/entry/`: the values of a list.

use ferrostock_models as models;

use super::LOCKED;
use ferrostock_kernel::change::Changes;
use ferrostock_kernel::db::Session as _;
use ferrostock_kernel::error::{Error, Result};
use ferrostock_kernel::holds;
use ferrostock_kernel::list::Ordering;
use ferrostock_kernel::resource::{Change, Declaration, Narrow, Resource, Source, Unique};
use http::StatusCode;

/// Builds the SQL of an entry `e` as JSON.
#[macro_export]
macro_rules! entry_json {
    () => {
        "jsonb_build_object('id', e.id, 'value', e.value, 'label', e.label,
             'description', e.description, 'active', e.active, 'list', e.list_id)"
    };
}

/// A value of a list.
pub struct Entry;

impl Resource for Entry {
    type Row = models::SelectionEntry;
    type Create = models::SelectionEntryCreate;
    type Patch = models::SelectionEntryPatch;

    const DECLARATION: Declaration = Declaration {
        source: Source {
            search: &[
                "selection_list_entry.label",
                "selection_list_entry.description",
            ],
            ordering: Ordering {
                fields: &[
                    ("list", &["selection_list_entry.list_id"]),
                    ("label", &["selection_list_entry.label COLLATE \"C\""]),
                    ("active", &["selection_list_entry.active"]),
                ],
                default: &["selection_list_entry.id"],
            },
            ..Source::of(
                "SelectionListEntry",
                "selection_list_entry",
                "selection_list_entry.id",
            )
        },
        filters: &[
            ("active", Narrow::Is(holds!("selection_list_entry.active"))),
            (
                "list",
                Narrow::Of("selection_list", "selection_list_entry.list_id = {}"),
            ),
            ("value", Narrow::By("selection_list_entry.value = {}")),
        ],
        unique: &[Unique::set(
            "selection_list_entry_unique",
            &["list", "value"],
        )],
        below: Some("selection_list_entry.list_id = {}"),
        ..Declaration::of("common.selectionlistentry")
    };

    /// An entry of which no list is said belongs to the one in the path.
    async fn before_create(
        change: &mut Change<'_>,
        body: &mut models::SelectionEntryCreate,
    ) -> Result<Changes> {
        let list = body.list.flatten().or(change.call.below);
        body.list = Some(list);
        let Some(list) = list else {
            return Err(Error::field("list", "This field is required."));
        };
        if !open(change, &[list], &[]).await? {
            return Err(Error::not_found(super::List::DECLARATION.source.model));
        }
        Ok(Changes::default())
    }

    /// An entry can go to another list, but not to none.
    async fn before_change(
        change: &mut Change<'_>,
        ids: &[i64],
        patch: &mut models::SelectionEntryPatch,
    ) -> Result<Changes> {
        let lists = Vec::from_iter(patch.list.flatten());
        if lists.is_empty() {
            patch.list = None;
        }
        open(change, &lists, ids).await?;
        Ok(Changes::default())
    }

    async fn before_delete(change: &mut Change<'_>, ids: &[i64]) -> Result<()> {
        match open(change, &[], ids).await {
            Err(Error::Invalid(_)) => Err(Error::refused(StatusCode::FORBIDDEN, LOCKED)),
            other => other.map(drop),
        }
    }
}

/// Refuses to change entries of locked lists; until the transaction ends, nobody locks these. Tells
/// whether there is any such list.
async fn open(change: &Change<'_>, lists: &[i64], entries: &[i64]) -> Result<bool> {
    let rows = change
        .transaction
        .query(
            "SELECT locked FROM selection_list
             WHERE id = ANY ($1)
                OR id IN (SELECT list_id FROM selection_list_entry WHERE id = ANY ($2))
             ORDER BY id FOR NO KEY UPDATE",
            &[&lists, &entries],
        )
        .await?;
    for row in &rows {
        if row.try_get("locked")? {
            return Err(Error::field("list", LOCKED));
        }
    }
    Ok(!rows.is_empty())
}
