//! Trees: what part categories and stock locations have in common.
//!
//! A tree table has a parent key and columns that the database derives from it: `path`,
//! `pathstring`, `sort_key` (see the first migration), and how much there is below
//! (`V19__tree_counts.sql`). Every statement here calls the table `node`,
//! so that the two resources share their conditions. Nothing here stores a place in the tree; the
//! numbers that clients know from nested sets (`tree_id`, `lft`) are worked out when asked for.

mod nodes;
mod write;

pub use nodes::{Node, NodeQuery, SEARCHED, nodes};
pub use write::{bulk_items, delete, lock, none_matches, update};

use crate::asked::Asked;
use crate::call::Call;
use crate::list::{Filter, Fragment, List};

/// A tree of resources, and what its nodes hold.
#[derive(Clone, Copy, Debug)]
pub struct Tree {
    /// The resource's name in messages, such as `PartCategory`.
    pub model: &'static str,
    /// The resource as tags and parameters name it, such as `part.partcategory`.
    pub kind: &'static str,
    /// The table of the nodes.
    pub table: &'static str,
    /// The table of what nodes hold.
    pub content: &'static str,
    /// The key in `content` that points to the node.
    pub content_key: &'static str,
    /// What is answered when a node that holds something shall become structural.
    pub not_empty: &'static str,
}

/// The part of a tree that a list is about.
#[derive(Clone, Copy, Debug, Default)]
pub struct Branch {
    /// Only what stands below this node.
    pub parent: Option<i64>,
    /// With `parent`: at any depth below it, not only directly.
    pub cascade: bool,
    /// Without `parent`: only the top of the tree.
    pub not_below: bool,
    /// At most so many levels below `parent`, or below the top.
    pub depth: Option<f64>,
    /// Only the top of the tree.
    pub top_level: Option<bool>,
    /// Without this node and what stands below it.
    pub exclude_tree: Option<i64>,
}

impl Tree {
    /// Narrows a list of the tree's nodes to the branch that a query asks for, and joins what it is
    /// sorted by.
    pub fn narrow(&self, call: &Call, asked: &Asked, list: &mut List) {
        if list.sorts_by("place.tree_id") || list.sorts_by("place.lft") {
            list.join(place(self));
        }
        if list.sorts_by(HELD) {
            list.join(waiting(self));
        }
        let branch = Branch {
            parent: asked.whole("parent"),
            cascade: call.query_flag("cascade") == Some(true),
            not_below: asked.truth("cascade") == Some(false),
            depth: asked.number("depth"),
            top_level: asked.truth("top_level"),
            exclude_tree: asked.whole("exclude_tree"),
        };
        branch.narrow(self, &mut list.filter);
    }
}

impl Branch {
    /// Adds the conditions of the branch to a list of `node`s.
    pub fn narrow(&self, tree: &Tree, filter: &mut Filter) {
        let on_path = |text, id: i64| Fragment::new(text).table(tree.table).bind(id);
        filter
            .must_exist("parent", tree.table, self.parent)
            .must_exist("exclude_tree", tree.table, self.exclude_tree)
            .only(self.top_level, "node.parent_id IS NULL");
        if let Some(parent) = self.parent {
            if self.cascade {
                filter.require(on_path(
                    "node.path <@ (SELECT path FROM {table} WHERE id = {}) AND node.id <> {}",
                    parent,
                ));
            } else {
                filter.by(Some(parent), "node.parent_id = {}");
            }
            if let Some(depth) = self.depth {
                let limit = on_path(
                    "nlevel(node.path) <= (SELECT nlevel(path) FROM {table} WHERE id = {1}) + {2}",
                    parent,
                );
                filter.require(limit.bind(depth));
            }
        } else {
            filter.by(self.depth, "nlevel(node.path) - 1 <= {}");
            if self.not_below {
                filter.require("node.parent_id IS NULL");
            }
        }
        if let Some(excluded) = self.exclude_tree {
            filter.require(on_path(
                "NOT node.path <@ (SELECT path FROM {table} WHERE id = {})",
                excluded,
            ));
        }
    }
}

/// A join that numbers the trees by name (`numbered.tree_id`). It reads the tops of the trees only.
pub fn numbered(tree: &Tree) -> Fragment {
    Fragment::new(
        "JOIN (
            SELECT id AS top_id,
                   dense_rank() OVER (ORDER BY split_part(sort_key, chr(1), 1), id) AS tree_id
            FROM {table} WHERE parent_id IS NULL
        ) AS numbered ON numbered.top_id = ltree2text(subpath(node.path, 0, 1))::bigint",
    )
    .table(tree.table)
}

/// A join that numbers the trees by name (`place.tree_id`) and gives each node the number that it
/// has when every tree is walked round, counting each node on the way down and on the way up
/// (`place.lft`). It reads the whole table: for the requests that name these numbers only.
pub fn place(tree: &Tree) -> Fragment {
    Fragment::new(
        "JOIN (
            SELECT id AS place_id,
                   dense_rank() OVER (
                       ORDER BY split_part(sort_key, chr(1), 1),
                                ltree2text(subpath(path, 0, 1))::bigint
                   ) AS tree_id,
                   2 * row_number() OVER (PARTITION BY subpath(path, 0, 1) ORDER BY sort_key, path)
                       - nlevel(path) AS lft
            FROM {table}
        ) AS place ON place.place_id = node.id",
    )
    .table(tree.table)
}

/// How much a node and all nodes below it hold; needs the join of [`waiting`].
pub const HELD: &str = "node.held_total + coalesce(waiting.held, 0)";

/// A join that sums the changes of what nodes hold that are not carried up to them yet
/// (`waiting.held`). They are few, however many nodes there are and however much they hold; and of even
/// fewer nodes, which is why they are summed up before anything else.
pub fn waiting(tree: &Tree) -> Fragment {
    Fragment::new(
        "LEFT JOIN (
            SELECT above.id AS waiting_id, sum(changed.change)::bigint AS held
            FROM (
                SELECT node, sum(change) AS change
                FROM row_count WHERE counted = '{table}' GROUP BY node
            ) AS changed
            JOIN {table} AS place ON place.id = changed.node,
                 unnest(tree_above(place.path) || place.id) AS above (id)
            GROUP BY above.id
        ) AS waiting ON waiting.waiting_id = node.id",
    )
    .table(tree.table)
}

/// Builds the SQL of the nodes from the top of the tree down to the row itself, as JSON: the table.
#[macro_export]
macro_rules! path_object {
    ($table:literal) => {
        concat!(
            "(SELECT jsonb_agg(jsonb_build_object('pk', above.id, 'name', above.name)
                               ORDER BY nlevel(above.path))
              FROM ",
            $table,
            " AS above WHERE above.path @> node.path)"
        )
    };
}

/// What answers a bulk request that changed something.
pub const UPDATED: &str = "Updated multiple items";
