//! The filters of the part list.

use crate::{
    allocated_to_builds, on_order, required_for_builds, total_in_stock, unallocated_stock,
};
use ferrostock_kernel::asked::Asked;
use ferrostock_kernel::call::Call;
use ferrostock_kernel::list::{Condition, Filter, Fragment};
use ferrostock_kernel::resource::Narrow::{self, By, Is, Keys, Matches, Of};
use ferrostock_kernel::spelled;
use ferrostock_kernel::{holds, holds_sql, tagged};

/// The parameters that narrow lists of parts by themselves.
pub const FILTERS: &[(&str, Narrow)] = &[
    // The part's own fields.
    ("IPN", By("fold(p.ipn) = fold({})")),
    (
        "IPN_regex",
        Matches(
            "p.id IN (SELECT found.part_id FROM part_text AS found
                      WHERE found.ipn COLLATE letters ~* {})",
        ),
    ),
    (
        "name_regex",
        Matches(
            "p.id IN (SELECT found.part_id FROM part_text AS found
                      WHERE found.name COLLATE letters ~* {})",
        ),
    ),
    ("active", Is(holds!("p.active"))),
    ("assembly", Is(holds!("p.assembly"))),
    ("component", Is(holds!("p.component"))),
    ("consumable", Is(holds!("p.consumable"))),
    ("is_template", Is(holds!("p.is_template"))),
    ("locked", Is(holds!("p.locked"))),
    ("purchaseable", Is(holds!("p.purchaseable"))),
    ("salable", Is(holds!("p.salable"))),
    ("testable", Is(holds!("p.testable"))),
    ("trackable", Is(holds!("p.trackable"))),
    ("virtual", Is(holds!("p.virtual"))),
    ("bom_valid", Is(holds!("p.bom_validated"))),
    ("has_ipn", Is(holds!("p.ipn <> ''"))),
    ("has_units", Is(holds!("p.units <> ''"))),
    ("is_revision", Is(holds!("p.revision_of_id IS NOT NULL"))),
    ("is_variant", Is(holds!("p.variant_of_id IS NOT NULL"))),
    (
        "has_revisions",
        Is(holds!(
            "EXISTS (SELECT 1 FROM part AS r WHERE r.revision_of_id = p.id)"
        )),
    ),
    ("has_pricing", Is(holds!("price.overall_min IS NOT NULL"))),
    ("created_after", By("p.creation_date > {}")),
    ("created_before", By("p.creation_date < {}")),
    (
        "default_location",
        Of("stock_location", "p.default_location_id = {}"),
    ),
    ("revision_of", Of("part", "p.revision_of_id = {}")),
    ("variant_of", Of("part", "p.variant_of_id = {}")),
    ("exclude_id", Keys("p.id <> ALL ({})")),
    // Templates and their variants.
    ("ancestor", Of("part", BELOW)),
    ("exclude_tree", Of("part", WITHOUT)),
    ("convert_from", Of("part", CONVERTIBLE)),
    // How much there is, and how much is needed.
    (
        "has_stock",
        Is(Condition::either("p.in_stock > 0", "p.in_stock <= 0")),
    ),
    (
        "low_stock",
        Is(holds_sql!(
            "p.active AND p.minimum_stock > 0 AND ",
            total_in_stock!(),
            " < p.minimum_stock"
        )),
    ),
    (
        "high_stock",
        Is(holds_sql!(
            "p.maximum_stock > 0 AND ",
            total_in_stock!(),
            " > p.maximum_stock"
        )),
    ),
    (
        "depleted_stock",
        Is(holds!(
            "p.in_stock = 0 AND EXISTS (SELECT 1 FROM stock_item AS s WHERE s.part_id = p.id)"
        )),
    ),
    (
        "unallocated_stock",
        Is(holds_sql!(unallocated_stock!(), " > 0")),
    ),
    ("on_order", Is(holds_sql!(on_order!(), " > 0"))),
    (
        "stock_to_build",
        Is(holds_sql!(
            required_for_builds!(),
            " > ",
            allocated_to_builds!()
        )),
    ),
    // What the part has to do with others.
    (
        "in_bom_for",
        // Lines of the part itself, and those that it inherits from its templates.
        Of(
            "part",
            "p.id IN (SELECT i.sub_part_id FROM part AS one
                      JOIN part AS above ON above.variant_path @> one.variant_path
                      JOIN bom_item AS i ON i.part_id = above.id
                                        AND (above.id = one.id OR i.inherited)
                      WHERE one.id = {})",
        ),
    ),
    (
        "exclude_related",
        By(
            "p.id NOT IN (SELECT CASE WHEN r.part_1_id = {} THEN r.part_2_id ELSE r.part_1_id END
                          FROM part_related AS r WHERE r.part_1_id = {} OR r.part_2_id = {})",
        ),
    ),
];

const BELOW: &str = "p.id IN (SELECT v.id FROM part AS top JOIN part AS v
        ON v.variant_path <@ top.variant_path AND (v.is_template OR v.variant_of_id IS NOT NULL)
        WHERE top.id = {} AND v.id <> top.id)";
const WITHOUT: &str = "p.id <> {} AND p.id NOT IN (SELECT v.id FROM part AS top JOIN part AS v
        ON v.variant_path <@ top.variant_path AND (v.is_template OR v.variant_of_id IS NOT NULL)
        WHERE top.id = {})";
// The part's template, the template's other variants, and what stands below the part itself.
const CONVERTIBLE: &str = "p.id <> {} AND p.active AND NOT p.virtual AND p.id IN (
        SELECT one.variant_of_id FROM part AS one WHERE one.id = {}
        UNION
        SELECT other.id FROM part AS one JOIN part AS other ON other.variant_of_id = one.variant_of_id
        WHERE one.id = {}
        UNION
        SELECT v.id FROM part AS one JOIN part AS v
        ON v.variant_path <@ one.variant_path AND (v.is_template OR v.variant_of_id IS NOT NULL)
        WHERE one.id = {})";
const RELATED: &str = "p.id IN (
    SELECT CASE WHEN r.part_1_id = {} THEN r.part_2_id ELSE r.part_1_id END
    FROM part_related AS r WHERE r.part_1_id = {} OR r.part_2_id = {})";
const STARRED: &str = "EXISTS (SELECT 1 FROM part_star AS star
                                   WHERE star.part_id = p.id AND star.user_id = {})";
const NOT_STARRED: &str = "NOT EXISTS (SELECT 1 FROM part_star AS star
                                           WHERE star.part_id = p.id AND star.user_id = {})";

/// Adds what more than one parameter says of, or the caller.
pub fn narrow(call: &Call, asked: &Asked, filter: &mut Filter) {
    category(call, asked, filter);
    // No part has the key 0, which counts as not given.
    let related = asked.number("related").filter(|id| *id != 0.0);
    filter.by(related, RELATED);
    if let Some(wanted) = asked.truth("starred") {
        let condition = Fragment::new(if wanted { STARRED } else { NOT_STARRED });
        filter.require(condition.bind(call.caller.user_id));
    }
    // The same parameter asks for the tags to be shown; as a filter it is a list of names.
    let tags = call.query_value("tags").filter(|tags| !tags.is_empty());
    filter.by(tags.map(str::to_owned), tagged!("part.part", "p.id"));
}

/// The category, with what stands below it unless `cascade` says otherwise; one that does not exist
/// then narrows nothing. `null` is the parts without a category, which only `cascade` set to something
/// that does not agree asks for.
fn category(call: &Call, asked: &Asked, filter: &mut Filter) {
    let cascade = asked.truth("cascade") != Some(false);
    let id = asked.whole("category");
    if cascade {
        filter.within(
            "part_category",
            id,
            "p.category_id IN (SELECT below.id FROM part_category AS node
                               JOIN part_category AS below ON below.path <@ node.path
                               WHERE node.id = {})",
        );
    } else if id.is_some() {
        filter.by(id, "p.category_id = {}");
    } else if call.query_value("category").is_some_and(spelled::is_null) {
        filter.require("p.category_id IS NULL");
    }
}
