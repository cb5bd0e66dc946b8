//! `/api/stock/location/`: places where stock is kept, which form a tree.

pub mod tree;

use ferrostock_kernel::asked::Asked;
use ferrostock_kernel::call::Call;
use ferrostock_kernel::change::Changes;
use ferrostock_kernel::error::Result;
use ferrostock_kernel::list::{List, Ordering, View};
use ferrostock_kernel::resource::{Change, Declaration, Detail, Move, Narrow, Resource, Source};
use ferrostock_kernel::tree::{HELD, Tree, waiting};
use ferrostock_kernel::{bulk_changes, holds, icon, tagged, tags_of};
use ferrostock_models::{
    StockLocation, StockLocationCreate, StockLocationDeletion, StockLocationPatch,
};

use crate::parameters_of;

static TREE: Tree = Tree {
    model: "StockLocation",
    kind: "stock.stocklocation",
    table: "stock_location",
    content: "stock_item",
    content_key: "location_id",
    not_empty: "You cannot make this stock location structural because some stock items are \
                already located into it!",
};

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

/// A place where stock is kept.
pub struct Location;

impl Resource for Location {
    type Row = StockLocation;
    type Create = StockLocationCreate;
    type Patch = StockLocationPatch;

    const DECLARATION: Declaration = Declaration {
        source: Source {
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
                    ("items", &[HELD]),
                    ("level", &["nlevel(node.path)"]),
                    ("tree_id", &["place.tree_id"]),
                    ("lft", &["place.lft"]),
                ],
                default: &["node.sort_key"],
            },
            ..Source::of(TREE.model, "stock_location AS node", "node.id")
        },
        columns: &[
            ("level", "(nlevel(node.path) - 1)::bigint"),
            ("icon", location_icon!("node")),
            ("items", HELD),
            ("sublocations", "node.below"),
            (
                "location_type_detail",
                "(SELECT jsonb_build_object('pk', kind.id, 'name', kind.name, 'icon', kind.icon,
                                            'description', kind.description,
                                            'location_count', NULL)
                  FROM stock_location_type AS kind WHERE kind.id = node.location_type_id)",
            ),
        ],
        details: &[
            Detail {
                flag: "path_detail",
                // Other than those of categories they show their icons.
                ..Detail::of(
                    "path",
                    concat!(
                        "(SELECT jsonb_agg(jsonb_build_object(
                              'pk', above.id, 'name', above.name, 'icon', ",
                        location_icon!("above"),
                        ") ORDER BY nlevel(above.path))
                          FROM stock_location AS above WHERE above.path @> node.path)"
                    ),
                )
            },
            Detail::of("tags", tags_of!("stock.stocklocation", "node.id")),
            Detail::of(
                "parameters",
                parameters_of!("stock.stocklocation", "node.id"),
            ),
        ],
        filters: &[
            ("name", Narrow::By("node.name = {}")),
            ("structural", Narrow::Is(holds!("node.structural"))),
            ("external", Narrow::Is(holds!("node.external"))),
            (
                "has_location_type",
                Narrow::Is(holds!("node.location_type_id IS NOT NULL")),
            ),
            (
                "location_type",
                Narrow::Of("stock_location_type", "node.location_type_id = {}"),
            ),
            // The same parameter asks for the tags to be shown; as a filter it is a list of names.
            (
                "tags",
                Narrow::By(tagged!("stock.stocklocation", "node.id")),
            ),
        ],
        lookup: &["name", "pathstring"],
        metadata: true,
        ..Declaration::of(TREE.kind)
    };
    const TREE: Option<&'static Tree> = Some(&TREE);

    fn narrow(call: &Call, asked: &Asked, list: &mut List) -> Result<()> {
        TREE.narrow(call, asked, list);
        Ok(())
    }

    fn show(_: &Call, view: &mut View) {
        view.join(waiting(&TREE));
    }

    fn branch(patch: &StockLocationPatch) -> Move {
        Move {
            parent: patch.parent.flatten(),
            structural: patch.structural,
        }
    }

    fn key(location: &StockLocation) -> Option<i64> {
        Some(location.pk)
    }

    fn tags(patch: &StockLocationPatch) -> Option<&[String]> {
        patch.tags.as_deref()
    }

    async fn before_create(_: &mut Change<'_>, body: &mut StockLocationCreate) -> Result<Changes> {
        let named = body.custom_icon.as_ref().and_then(Option::as_deref);
        icon::of_field("custom_icon", named)?;
        Ok(Changes::default())
    }

    async fn before_change(
        _: &mut Change<'_>,
        _: &[i64],
        patch: &mut StockLocationPatch,
    ) -> Result<Changes> {
        let named = patch.custom_icon.as_ref().and_then(Option::as_deref);
        icon::of_field("custom_icon", named)?;
        Ok(Changes::default())
    }

    /// What is counted is not part of the answer to a creation.
    fn fresh(location: &mut StockLocation) {
        location.items = None;
        location.sublocations = None;
    }
}

bulk_changes!(
    Location,
    StockLocationBulkUpdate,
    StockLocationBulkPatch,
    StockLocationBulkAnswer,
    StockLocationBulkDone
);

/// Deletes a stock location.
pub async fn destroy(call: &Call, id: i64, body: StockLocationDeletion) -> Result<()> {
    let mut connection = call.db.get().await?;
    let transaction = connection.transaction().await?;
    ferrostock_kernel::tree::delete(
        &transaction,
        &TREE,
        id,
        body.delete_sub_locations,
        body.delete_stock_items,
    )
    .await?;
    transaction.commit().await
}
