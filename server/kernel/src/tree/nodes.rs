//! A tree as a list of its nodes, for clients that draw it.

use serde::Serialize;

use crate::db::Row;

use super::{Tree, numbered, place};
use crate::call::Call;
use crate::error::Result;
use crate::list::{Fragment, List, Listed, Resource, View};

/// The filters of a tree's node list.
#[derive(Clone, Copy, Debug, Default)]
pub struct NodeQuery {
    /// Only nodes of this depth; 0 is the top.
    pub level: Option<i64>,
    /// Only nodes down to this depth.
    pub max_level: Option<f64>,
    /// Only nodes directly below this one.
    pub parent: Option<i64>,
    /// Only nodes of the tree with this number.
    pub tree_id: Option<i64>,
}

/// What a search in a tree looks at; see [`NodeQuery::found`].
pub const SEARCHED: &[&str] = &["found.name", "found.description"];

impl NodeQuery {
    /// Around a search: a node is shown if it is found, or if one below it is, because a tree needs the
    /// way down. The filters are about what is found.
    fn found(&self, tree: &Tree) -> Vec<Fragment> {
        let mut within = vec![
            Fragment::new(
                "EXISTS (SELECT 1 FROM {table} AS found WHERE found.path <@ node.path AND ",
            )
            .table(tree.table),
        ];
        within.extend(
            self.level
                .map(|level| Fragment::new("nlevel(found.path) - 1 = {} AND ").bind(level)),
        );
        within.extend(
            self.max_level
                .map(|most| Fragment::new("nlevel(found.path) - 1 <= {} AND ").bind(most)),
        );
        within.extend(
            self.parent
                .map(|parent| Fragment::new("found.parent_id = {} AND ").bind(parent)),
        );
        within
    }
}

/// A node of a tree.
#[derive(Clone, Debug, PartialEq)]
pub struct Node {
    /// Primary key.
    pub pk: i64,
    /// Name.
    pub name: String,
    /// A short description.
    pub description: String,
    /// The names from the top of the tree down to it.
    pub pathstring: String,
    /// The node above.
    pub parent: Option<i64>,
    /// The number of the tree that it belongs to.
    pub tree_id: i64,
    /// Depth; 0 at the top.
    pub level: i64,
    /// Whether it only groups others.
    pub structural: bool,
    /// The number of nodes below it, at any depth.
    pub below: i64,
    /// Icon; empty for none.
    pub icon: String,
}

/// Lists the nodes of a tree. `icon` is the SQL expression of a node's icon, `map` makes the
/// resource's own model of a node.
pub async fn nodes<T: Serialize>(
    call: &Call,
    tree: &Tree,
    resource: &'static Resource,
    icon: &'static str,
    query: NodeQuery,
    map: impl Fn(Node) -> T + Clone + Send + 'static,
) -> Result<Listed<T>> {
    let mut list = List::new(resource, call);
    if list.sorts_by("place.tree_id") || list.sorts_by("place.lft") {
        list.join(place(tree));
    }
    if query.tree_id.is_some() {
        list.join(numbered(tree));
    }
    list.filter
        .must_exist("parent", tree.table, query.parent)
        .by(query.tree_id, "numbered.tree_id = {}");
    if list.searches() {
        list.search_within(query.found(tree))
            .sort_by(&["node.sort_key"]);
    } else {
        // The top of a tree has an index, its levels have none.
        let top = query.level == Some(0)
            || query
                .max_level
                .is_some_and(|most| (0.0..1.0).contains(&most));
        list.filter
            .only(top.then_some(true), "node.parent_id IS NULL")
            .by(query.level, "nlevel(node.path) - 1 = {}")
            .by(query.max_level, "nlevel(node.path) - 1 <= {}")
            .by(query.parent, "node.parent_id = {}");
    }
    let mut view = View::new(
        "node.id, node.name, node.description, node.pathstring, node.parent_id, numbered.tree_id,
         (nlevel(node.path) - 1)::bigint AS level, node.structural, node.below",
    );
    view.column(icon).join(numbered(tree));
    list.fetch(call, &view, move |row| Ok(map(node(row)?)))
        .await
}

fn node(row: &Row) -> Result<Node> {
    Ok(Node {
        pk: row.try_get("id")?,
        name: row.try_get("name")?,
        description: row.try_get("description")?,
        pathstring: row.try_get("pathstring")?,
        parent: row.try_get("parent_id")?,
        tree_id: row.try_get("tree_id")?,
        level: row.try_get("level")?,
        structural: row.try_get("structural")?,
        below: row.try_get("below")?,
        icon: row.try_get("icon")?,
    })
}
