//! The SQL of stock locations.

use ferrostock_kernel::db::Row;
use ferrostock_models::{StockLocation, StockLocationPatch};

use super::TREE;
use crate::parameters_column;
use ferrostock_kernel::call::Call;
use ferrostock_kernel::change::Changes;
use ferrostock_kernel::error::Result;
use ferrostock_kernel::list::{Fragment, Ordering, Resource, Value, View};
use ferrostock_kernel::tree;
use ferrostock_kernel::{icon, json, tags_column};

/// The SQL of a location's icon: its own, its type's, or the one for all.
#[macro_export]
macro_rules! location_icon {
    ($node:literal) => {
        concat!(
            "coalesce(nullif(", $node, ".custom_icon, ''),
                      (SELECT nullif(kind.icon, '') FROM stock_location_type AS kind
                       WHERE kind.id = ", $node, ".location_type_id),
                      (SELECT value FROM setting WHERE upper(key) = 'STOCK_LOCATION_DEFAULT_ICON'),
                      '')"
        )
    };
}

/// Where the lists of locations come from.
pub static LOCATION: Resource = Resource {
    model: TREE.model,
    table: "stock_location AS node",
    joins: "",
    id: "node.id",
    search: &[
        "node.name",
        "node.description",
        "node.pathstring",
        "EXISTS (SELECT 1 FROM tagged_item AS tagged JOIN tag ON tag.id = tagged.tag_id
                 WHERE tagged.model = 'stock.stocklocation' AND tagged.model_id = node.id
                   AND tag.name {matches})",
    ],
    ordering: Ordering {
        fields: &[
            ("name", &["node.name COLLATE \"C\""]),
            ("pathstring", &["node.pathstring COLLATE \"C\""]),
            ("items", &[tree::HELD]),
            ("level", &["nlevel(node.path)"]),
            ("tree_id", &["place.tree_id"]),
            ("lft", &["place.lft"]),
        ],
        default: &["node.sort_key"],
    },
};

/// What a row shows beside its own fields.
#[derive(Clone, Copy, Debug, Default)]
pub struct Show {
    /// The nodes from the top of the tree down.
    pub path: bool,
    /// The tags.
    pub tags: bool,
    /// The parameters.
    pub parameters: bool,
}

impl Show {
    /// What the client asked for.
    pub fn asked(call: &Call, path_detail: Option<bool>) -> Self {
        let flag = |name| call.query_flag(name) == Some(true);
        Self {
            path: path_detail == Some(true),
            tags: flag("tags"),
            parameters: flag("parameters") && call.shows("parameters"),
        }
    }

    /// Everything, as answers to changes show it.
    pub fn all(call: &Call) -> Self {
        Self {
            path: true,
            tags: true,
            parameters: call.shows("parameters"),
        }
    }
}

/// The columns of a location.
pub fn view(show: Show) -> View {
    let mut view = View::new(
        "node.id, node.name, node.description, (nlevel(node.path) - 1)::bigint AS level,
         node.parent_id, node.pathstring, node.owner_id, node.custom_icon, node.structural,
         node.external, node.location_type_id, node.barcode_hash,
         node.below,
         (SELECT jsonb_build_object('pk', kind.id, 'name', kind.name, 'icon', kind.icon,
                                    'description', kind.description, 'location_count', NULL)
          FROM stock_location_type AS kind WHERE kind.id = node.location_type_id) AS kind",
    );
    tree::show_held(&TREE, &mut view);
    view.column(concat!(location_icon!("node"), " AS icon"));
    view.column(if show.path {
        path()
    } else {
        "NULL::jsonb AS path".into()
    });
    view.column(if show.tags {
        tags_column!("stock.stocklocation", "node.id")
    } else {
        "NULL::text[] AS tags"
    });
    view.column(if show.parameters {
        parameters_column!("stock.stocklocation", "node.id")
    } else {
        "NULL::jsonb AS parameters"
    });
    view
}

/// The locations from the top of the tree down to the row itself; other than those of categories
/// they show their icons.
fn path() -> Fragment {
    Fragment::new(concat!(
        "(SELECT jsonb_agg(jsonb_build_object('pk', above.id, 'name', above.name, 'icon', ",
        location_icon!("above"),
        ") ORDER BY nlevel(above.path))
          FROM stock_location AS above WHERE above.path @> node.path) AS path"
    ))
}

/// Reads a row of [`view`].
pub fn location(row: &Row) -> Result<StockLocation> {
    Ok(StockLocation {
        pk: row.try_get("id")?,
        barcode_hash: row.try_get("barcode_hash")?,
        name: row.try_get("name")?,
        level: row.try_get("level")?,
        description: row.try_get("description")?,
        parent: row.try_get("parent_id")?,
        pathstring: row.try_get("pathstring")?,
        path: json::read(row, "path")?.map(Some),
        items: Some(row.try_get("held")?),
        sublocations: Some(row.try_get("below")?),
        owner: row.try_get("owner_id")?,
        icon: row.try_get("icon")?,
        custom_icon: row.try_get("custom_icon")?,
        structural: row.try_get("structural")?,
        external: row.try_get("external")?,
        location_type: row.try_get("location_type_id")?,
        location_type_detail: json::read(row, "kind")?,
        tags: row.try_get("tags")?,
        parameters: json::read(row, "parameters")?.map(Some),
    })
}

/// The new values of a request, by column; its tags are kept elsewhere.
pub fn changes(patch: StockLocationPatch) -> Result<Changes> {
    let mut changes = Changes::default();
    changes.set("name", patch.name);
    changes.set("description", patch.description);
    changes.set("parent_id", patch.parent);
    changes.set("owner_id", patch.owner);
    changes.set("structural", patch.structural);
    changes.set("external", patch.external);
    changes.set("location_type_id", patch.location_type);
    if let Some(name) = patch.custom_icon {
        icon::of_field("custom_icon", name.as_deref())?;
        changes.push("custom_icon", Value::new(name));
    }
    Ok(changes)
}
