//! The SQL of part categories.

use ferrostock_kernel::db::Row;
use ferrostock_models::{PartCategory, PartCategoryPatch};

use super::TREE;
use crate::parameters_column;
use ferrostock_kernel::call::Call;
use ferrostock_kernel::change::Changes;
use ferrostock_kernel::error::Result;
use ferrostock_kernel::list::{Fragment, Ordering, Resource, Value, View};
use ferrostock_kernel::tree;
use ferrostock_kernel::{icon, json};

/// Where the lists of categories come from.
pub static CATEGORY: Resource = Resource {
    model: TREE.model,
    table: "part_category AS node",
    joins: "",
    id: "node.id",
    search: &["node.name", "node.description", "node.pathstring"],
    ordering: Ordering {
        fields: &[
            ("name", &["node.name COLLATE \"C\""]),
            ("pathstring", &["node.pathstring COLLATE \"C\""]),
            ("level", &["nlevel(node.path)"]),
            ("tree_id", &["place.tree_id"]),
            ("lft", &["place.lft"]),
            ("part_count", &[tree::HELD]),
        ],
        default: &["node.sort_key"],
    },
};

/// What a row shows beside its own fields.
#[derive(Clone, Copy, Debug, Default)]
pub struct Show {
    /// The nodes from the top of the tree down.
    pub path: bool,
    /// The parameters.
    pub parameters: bool,
}

impl Show {
    /// What the client asked for.
    pub fn asked(call: &Call, path_detail: Option<bool>) -> Self {
        Self {
            path: path_detail == Some(true),
            parameters: call.query_flag("parameters") == Some(true) && call.shows("parameters"),
        }
    }

    /// Everything, as answers to changes show it.
    pub fn all(call: &Call) -> Self {
        Self {
            path: true,
            parameters: call.shows("parameters"),
        }
    }
}

/// Whether the user follows the category.
pub fn starred(wanted: bool) -> Fragment {
    Fragment::new(if wanted {
        "EXISTS (SELECT 1 FROM part_category_star AS star
                 WHERE star.category_id = node.id AND star.user_id = {})"
    } else {
        "NOT EXISTS (SELECT 1 FROM part_category_star AS star
                     WHERE star.category_id = node.id AND star.user_id = {})"
    })
}

/// The columns of a category. What is inherited comes from the category directly above.
pub fn view(call: &Call, show: Show) -> View {
    let mut view = View::new(
        "node.id, node.name, node.description, node.default_location_id, node.default_keywords,
         (nlevel(node.path) - 1)::bigint AS level, node.parent_id, node.pathstring,
         node.structural, node.icon, node.below,
         (SELECT above.default_location_id FROM part_category AS above
          WHERE above.id = node.parent_id) AS parent_default_location",
    );
    tree::show_held(&TREE, &mut view);
    view.column(
        Fragment::new(
            "EXISTS (SELECT 1 FROM part_category_star AS star
                     WHERE star.category_id = node.id AND star.user_id = {}) AS starred",
        )
        .bind(call.caller.user_id),
    );
    view.column(if show.path {
        tree::path_column(&TREE)
    } else {
        "NULL::jsonb AS path".into()
    });
    view.column(if show.parameters {
        parameters_column!("part.partcategory", "node.id")
    } else {
        "NULL::jsonb AS parameters"
    });
    view
}

/// Reads a row of [`view`].
pub fn category(row: &Row) -> Result<PartCategory> {
    Ok(PartCategory {
        pk: row.try_get("id")?,
        name: row.try_get("name")?,
        description: row.try_get("description")?,
        default_location: row.try_get("default_location_id")?,
        default_keywords: row.try_get("default_keywords")?,
        level: row.try_get("level")?,
        parent: row.try_get("parent_id")?,
        part_count: row.try_get("held")?,
        subcategories: row.try_get("below")?,
        pathstring: row.try_get("pathstring")?,
        path: json::read(row, "path")?.map(Some),
        starred: row.try_get("starred")?,
        structural: row.try_get("structural")?,
        icon: Some(
            row.try_get::<_, Option<String>>("icon")?
                .unwrap_or_default(),
        ),
        parent_default_location: row.try_get("parent_default_location")?,
        parameters: json::read(row, "parameters")?.map(Some),
    })
}

/// The new values of a request, by column.
pub fn changes(patch: PartCategoryPatch) -> Result<Changes> {
    let mut changes = Changes::default();
    changes.set("name", patch.name);
    changes.set("description", patch.description);
    changes.set("default_location_id", patch.default_location);
    changes.set("default_keywords", patch.default_keywords);
    changes.set("parent_id", patch.parent);
    changes.set("structural", patch.structural);
    if let Some(name) = patch.icon {
        icon::of_field("_icon", name.as_deref())?;
        changes.push("icon", Value::new(name));
    }
    Ok(changes)
}
