//! `/api/selection/`: lists of values that parameters are chosen from.

pub mod entry;

use ferrostock_models as models;

use crate::entry_json;
use ferrostock_kernel::change::Changes;
use ferrostock_kernel::db::Session as _;
use ferrostock_kernel::error::{Error, Result};
use ferrostock_kernel::list::Ordering;
use ferrostock_kernel::resource::{Change, Declaration, Resource, Source, Unique};

/// What is said of a list that nothing changes any more.
const LOCKED: &str = "Selection list is locked";

/// A list of values.
pub struct List;

impl Resource for List {
    type Row = models::SelectionList;
    type Create = models::SelectionListCreate;
    type Patch = models::SelectionListPatch;

    const DECLARATION: Declaration = Declaration {
        source: Source {
            search: &["selection_list.name", "selection_list.description"],
            ordering: Ordering {
                fields: &[],
                default: &["selection_list.id"],
            },
            ..Source::of("SelectionList", "selection_list", "selection_list.id")
        },
        columns: &[
            (
                "default",
                concat!(
                    "(SELECT ",
                    entry_json!(),
                    " FROM selection_list_entry AS e WHERE e.id = selection_list.default_id)"
                ),
            ),
            (
                "entry_count",
                "(SELECT count(*) FROM selection_list_entry AS e
                  WHERE e.list_id = selection_list.id)",
            ),
            (
                "choices",
                concat!(
                    "(SELECT coalesce(jsonb_agg(",
                    entry_json!(),
                    " ORDER BY e.written, e.id), '[]') FROM selection_list_entry AS e
                      WHERE e.list_id = selection_list.id)"
                ),
            ),
        ],
        unique: &[Unique {
            constraint: "selection_list_name_unique",
            properties: &["name"],
            fold: false,
            message: "Selection List with this Name already exists.",
        }],
        stamp: Some("last_updated"),
        lookup: &["name"],
        metadata: true,
        ..Declaration::of("common.selectionlist")
    };

    /// Nothing of a locked list changes, the lock neither.
    async fn before_change(
        change: &mut Change<'_>,
        ids: &[i64],
        _: &mut models::SelectionListPatch,
    ) -> Result<Changes> {
        let locked = change
            .transaction
            .query_one(
                "SELECT EXISTS (SELECT 1 FROM selection_list WHERE id = ANY ($1) AND locked)",
                &[&ids],
            )
            .await?;
        if locked.try_get(0)? {
            return Err(Error::field("locked", LOCKED));
        }
        Ok(Changes::default())
    }

    fn fresh(list: &mut models::SelectionList) {
        list.entry_count = None;
    }
}
