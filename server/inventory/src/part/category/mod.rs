//! `/api/part/category/`: part categories, which form a tree.

pub mod detail;
pub mod parameter;
pub mod tree;

use ferrostock_kernel::asked::Asked;
use ferrostock_kernel::call::Call;
use ferrostock_kernel::change::Changes;
use ferrostock_kernel::db::Session as _;
use ferrostock_kernel::error::Result;
use ferrostock_kernel::list::{List, Ordering, View};
use ferrostock_kernel::media::Files;
use ferrostock_kernel::resource::{Change, Declaration, Detail, Move, Narrow, Resource, Source};
use ferrostock_kernel::star::Followed;
use ferrostock_kernel::tree::{HELD, Tree, waiting};
use ferrostock_kernel::{bulk_changes, followed, holds, icon, path_object};
use ferrostock_models::{
    PartCategory, PartCategoryCreate, PartCategoryDeletion, PartCategoryPatch,
};

use crate::parameters_of;

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

/// The condition that the user whose key is bound follows the category.
const STARRED: &str = "EXISTS (SELECT 1 FROM part_category_star AS star
                 WHERE star.category_id = node.id AND star.user_id = {})";
const NOT_STARRED: &str = "NOT EXISTS (SELECT 1 FROM part_category_star AS star
                     WHERE star.category_id = node.id AND star.user_id = {})";

/// A part category.
pub struct Category;

impl Resource for Category {
    type Row = PartCategory;
    type Create = PartCategoryCreate;
    type Patch = PartCategoryPatch;

    const DECLARATION: Declaration = Declaration {
        source: Source {
            search: &["node.name", "node.description", "node.pathstring"],
            ordering: Ordering {
                fields: &[
                    ("name", &["node.name COLLATE \"C\""]),
                    ("pathstring", &["node.pathstring COLLATE \"C\""]),
                    ("level", &["nlevel(node.path)"]),
                    ("tree_id", &["place.tree_id"]),
                    ("lft", &["place.lft"]),
                    ("part_count", &[HELD]),
                ],
                default: &["node.sort_key"],
            },
            ..Source::of(TREE.model, "part_category AS node", "node.id")
        },
        columns: &[
            ("level", "(nlevel(node.path) - 1)::bigint"),
            ("icon", "coalesce(node.icon, '')"),
            ("part_count", HELD),
            ("subcategories", "node.below"),
            // What is inherited comes from the category directly above.
            (
                "parent_default_location",
                "(SELECT above.default_location_id FROM part_category AS above
                  WHERE above.id = node.parent_id)",
            ),
        ],
        details: &[
            Detail {
                flag: "path_detail",
                ..Detail::of("path", path_object!("part_category"))
            },
            Detail {
                flag: "",
                shown: true,
                ..Detail::of("starred", STARRED)
            },
            Detail::of("parameters", parameters_of!("part.partcategory", "node.id")),
        ],
        filters: &[
            ("name", Narrow::By("node.name = {}")),
            ("structural", Narrow::Is(holds!("node.structural"))),
        ],
        lookup: &["name", "pathstring"],
        metadata: true,
        ..Declaration::of(TREE.kind)
    };
    const TREE: Option<&'static Tree> = Some(&TREE);
    const COMPARES: bool = true;

    fn narrow(call: &Call, asked: &Asked, list: &mut List) -> Result<()> {
        TREE.narrow(call, asked, list);
        if let Some(starred) = asked.truth("starred") {
            let sql = if starred { STARRED } else { NOT_STARRED };
            list.filter.by(Some(call.caller.user_id), sql);
        }
        Ok(())
    }

    fn show(_: &Call, view: &mut View) {
        view.join(waiting(&TREE));
    }

    fn branch(patch: &PartCategoryPatch) -> Move {
        Move {
            parent: patch.parent.flatten(),
            structural: patch.structural,
        }
    }

    async fn before_create(_: &mut Change<'_>, body: &mut PartCategoryCreate) -> Result<Changes> {
        icon::of_field("_icon", body.icon.as_ref().and_then(Option::as_deref))?;
        Ok(Changes::default())
    }

    async fn before_change(
        _: &mut Change<'_>,
        _: &[i64],
        patch: &mut PartCategoryPatch,
    ) -> Result<Changes> {
        icon::of_field("_icon", patch.icon.as_ref().and_then(Option::as_deref))?;
        Ok(Changes::default())
    }

    async fn after_answer(change: &mut Change<'_>, ids: &[i64]) -> Result<()> {
        STARS.set(change.call, change.transaction, ids).await
    }

    fn key(category: &PartCategory) -> Option<i64> {
        Some(category.pk)
    }

    /// Clients are shown the location that was inherited before; only the next read follows a move.
    fn compare(before: &PartCategory, after: &mut PartCategory) {
        after.parent_default_location = before.parent_default_location;
    }

    /// What is counted or inherited is not known yet in the answer to a creation.
    fn fresh(category: &mut PartCategory) {
        category.part_count = None;
        category.subcategories = None;
        category.parent_default_location = None;
    }
}

bulk_changes!(
    Category,
    PartCategoryBulkUpdate,
    PartCategoryBulkPatch,
    PartCategoryBulkAnswer,
    PartCategoryBulkDone
);

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
