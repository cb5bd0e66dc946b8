//! `/api/part/category/tree/`: part categories for clients that draw the tree.

use ferrostock_api::params::PartCategoryTreeListQuery;
use ferrostock_models::{PartCategoryTree, PartCategoryTreeListAnswer};

use super::TREE;
use ferrostock_kernel::call::Call;
use ferrostock_kernel::error::Result;
use ferrostock_kernel::list::{Ordering, Resource};
use ferrostock_kernel::tree::{self, NodeQuery, nodes};

static NODES: Resource = Resource {
    model: TREE.model,
    table: "part_category AS node",
    joins: "",
    id: "node.id",
    search: tree::SEARCHED,
    ordering: Ordering {
        fields: &[
            ("level", &["nlevel(node.path)", "node.name COLLATE \"C\""]),
            ("name", &["node.name COLLATE \"C\""]),
            ("subcategories", &["node.below"]),
        ],
        default: &["nlevel(node.path)", "node.name COLLATE \"C\""],
    },
};

/// Lists the nodes of the tree.
pub async fn list(
    call: &Call,
    query: PartCategoryTreeListQuery,
) -> Result<PartCategoryTreeListAnswer> {
    let query = NodeQuery {
        level: query.level,
        max_level: query.max_level,
        parent: query.parent,
        tree_id: query.tree_id,
    };
    let icon = "coalesce(node.icon, '') AS icon";
    let listed = nodes(call, &TREE, &NODES, icon, query, |node| PartCategoryTree {
        pk: node.pk,
        name: node.name,
        description: node.description,
        pathstring: node.pathstring,
        parent: node.parent,
        tree_id: node.tree_id,
        level: node.level,
        icon: node.icon,
        structural: node.structural,
        subcategories: node.below,
    });
    Ok(listed.await?.answer())
}
