//! `/api/stock/location/tree/`: stock locations for clients that draw the tree.

use ferrostock_api::params::StockLocationTreeListQuery;
use ferrostock_models::{StockLocationTree, StockLocationTreeListAnswer};

use super::TREE;
use crate::location_icon;
use ferrostock_kernel::call::Call;
use ferrostock_kernel::error::Result;
use ferrostock_kernel::list::{Ordering, Resource};
use ferrostock_kernel::tree::{self, NodeQuery, nodes};

static NODES: Resource = Resource {
    model: TREE.model,
    table: "stock_location AS node",
    joins: "",
    id: "node.id",
    search: tree::SEARCHED,
    ordering: Ordering {
        fields: &[
            ("level", &["nlevel(node.path)", "node.name COLLATE \"C\""]),
            ("name", &["node.name COLLATE \"C\""]),
            ("sublocations", &["node.below"]),
        ],
        default: &["nlevel(node.path)", "node.name COLLATE \"C\""],
    },
};

/// Lists the nodes of the tree.
pub async fn list(
    call: &Call,
    query: StockLocationTreeListQuery,
) -> Result<StockLocationTreeListAnswer> {
    let query = NodeQuery {
        level: query.level,
        max_level: query.max_level,
        parent: query.parent,
        tree_id: query.tree_id,
    };
    let icon = concat!(location_icon!("node"), " AS icon");
    let listed = nodes(call, &TREE, &NODES, icon, query, |node| StockLocationTree {
        pk: node.pk,
        name: node.name,
        description: node.description,
        pathstring: node.pathstring,
        parent: node.parent,
        tree_id: node.tree_id,
        level: node.level,
        icon: node.icon,
        structural: node.structural,
        sublocations: node.below,
    });
    Ok(listed.await?.answer())
}
