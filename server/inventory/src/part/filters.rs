//! The filters of the part list.

use ferrostock_api::params::PartListQuery;

use crate::{
    allocated_to_builds, on_order, required_for_builds, total_in_stock, unallocated_stock,
};
use ferrostock_kernel::call::Call;
use ferrostock_kernel::db::Session;
use ferrostock_kernel::error::Result;
use ferrostock_kernel::list::{Condition, Filter, Fragment};
use ferrostock_kernel::spelled;
use ferrostock_kernel::{holds, holds_sql, tagged};

/// Adds what the client asked for to a list of parts `p`.
pub fn narrow(
    call: &Call,
    query: &PartListQuery,
    category_is_known: bool,
    filter: &mut Filter,
) -> Result<()> {
    own_fields(call, query, filter)?;
    category(call, query, category_is_known, filter);
    family(query, filter);
    stock(query, filter);
    relations(call, query, filter);
    Ok(())
}

fn own_fields(call: &Call, query: &PartListQuery, filter: &mut Filter) -> Result<()> {
    filter
        .by(query.ipn.clone(), "fold(p.ipn) = fold({})")
        .regex(
            "IPN_regex",
            query.ipn_regex.clone(),
            "p.id IN (SELECT found.part_id FROM part_text AS found WHERE found.ipn COLLATE letters ~* {})",
        )
        .regex(
            "name_regex",
            query.name_regex.clone(),
            "p.id IN (SELECT found.part_id FROM part_text AS found WHERE found.name COLLATE letters ~* {})",
        )
        .flag(query.active, holds!("p.active"))
        .flag(query.assembly, holds!("p.assembly"))
        .flag(query.component, holds!("p.component"))
        .flag(query.consumable, holds!("p.consumable"))
        .flag(query.is_template, holds!("p.is_template"))
        .flag(query.locked, holds!("p.locked"))
        .flag(query.purchaseable, holds!("p.purchaseable"))
        .flag(query.salable, holds!("p.salable"))
        .flag(query.testable, holds!("p.testable"))
        .flag(query.trackable, holds!("p.trackable"))
        .flag(query.r#virtual, holds!("p.virtual"))
        .flag(query.bom_valid, holds!("p.bom_validated"))
        .flag(query.has_ipn, holds!("p.ipn <> ''"))
        .flag(query.has_units, holds!("p.units <> ''"))
        .flag(query.is_revision, holds!("p.revision_of_id IS NOT NULL"))
        .flag(query.is_variant, holds!("p.variant_of_id IS NOT NULL"))
        .flag(
            query.has_revisions,
            holds!("EXISTS (SELECT 1 FROM part AS r WHERE r.revision_of_id = p.id)"),
        )
        .flag(query.has_pricing, holds!("price.overall_min IS NOT NULL"))
        .by(query.created_after, "p.creation_date > {}")
        .by(query.created_before, "p.creation_date < {}")
        .related(
            "default_location",
            "stock_location",
            query.default_location,
            "p.default_location_id = {}",
        )
        .related(
            "revision_of",
            "part",
            query.revision_of,
            "p.revision_of_id = {}",
        )
        .related(
            "variant_of",
            "part",
            query.variant_of,
            "p.variant_of_id = {}",
        )
        .ids(call.query_value("exclude_id"), "p.id <> ALL ({})")?;
    // The same parameter asks for the tags to be shown; as a filter it is a list of names.
    filter.by(
        call.query_value("tags")
            .filter(|tags| !tags.is_empty())
            .map(str::to_owned),
        tagged!("part.part", "p.id"),
    );
    Ok(())
}

/// The category, with what stands below it unless `cascade` says otherwise; one that does not exist
/// (`known`) then narrows nothing. `null` is the parts without a category, which only `cascade` set
/// to something that does not agree asks for.
fn category(call: &Call, query: &PartListQuery, known: bool, filter: &mut Filter) {
    let cascade = query.cascade != Some(false);
    let Some(id) = query.category else {
        let none = call.query_value("category").is_some_and(spelled::is_null);
        if none && !cascade {
            filter.require("p.category_id IS NULL");
        }
        return;
    };
    if !cascade {
        filter.by(Some(id), "p.category_id = {}");
    } else if known {
        filter.by(
            Some(id),
            "p.category_id IN (SELECT below.id FROM part_category AS node
                               JOIN part_category AS below ON below.path <@ node.path
                               WHERE node.id = {})",
        );
    }
}

/// Whether the category exists that the client asks for. It is not asked in the list's own
/// statement: "there or nowhere" leaves the database no index to use.
pub async fn category_is_known(session: &impl Session, query: &PartListQuery) -> Result<bool> {
    let Some(id) = query.category.filter(|_| query.cascade != Some(false)) else {
        return Ok(true);
    };
    let sql = "SELECT 1 FROM part_category WHERE id = $1";
    Ok(session.query_opt(sql, &[&id]).await?.is_some())
}

/// Templates and their variants.
fn family(query: &PartListQuery, filter: &mut Filter) {
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
    filter
        .related("ancestor", "part", query.ancestor, BELOW)
        .related("exclude_tree", "part", query.exclude_tree, WITHOUT)
        .related("convert_from", "part", query.convert_from, CONVERTIBLE);
}

/// How much there is, and how much is needed.
fn stock(query: &PartListQuery, filter: &mut Filter) {
    filter
        .flag(
            query.has_stock,
            Condition::either("p.in_stock > 0", "p.in_stock <= 0"),
        )
        .flag(
            query.low_stock,
            holds_sql!(
                "p.active AND p.minimum_stock > 0 AND ",
                total_in_stock!(),
                " < p.minimum_stock"
            ),
        )
        .flag(
            query.high_stock,
            holds_sql!(
                "p.maximum_stock > 0 AND ",
                total_in_stock!(),
                " > p.maximum_stock"
            ),
        )
        .flag(
            query.depleted_stock,
            holds!(
                "p.in_stock = 0 AND EXISTS (SELECT 1 FROM stock_item AS s WHERE s.part_id = p.id)"
            ),
        )
        .flag(
            query.unallocated_stock,
            holds_sql!(unallocated_stock!(), " > 0"),
        )
        .flag(query.on_order, holds_sql!(on_order!(), " > 0"))
        .flag(
            query.stock_to_build,
            holds_sql!(required_for_builds!(), " > ", allocated_to_builds!()),
        );
}

/// What the part has to do with others, and with the caller.
fn relations(call: &Call, query: &PartListQuery, filter: &mut Filter) {
    const STARRED: &str = "EXISTS (SELECT 1 FROM part_star AS star
                                   WHERE star.part_id = p.id AND star.user_id = {})";
    const NOT_STARRED: &str = "NOT EXISTS (SELECT 1 FROM part_star AS star
                                           WHERE star.part_id = p.id AND star.user_id = {})";
    if let Some(wanted) = query.starred {
        let condition = Fragment::new(if wanted { STARRED } else { NOT_STARRED });
        filter.require(condition.bind(call.caller.user_id));
    }
    filter
        .related(
            "in_bom_for",
            "part",
            query.in_bom_for,
            // Lines of the part itself, and those that it inherits from its templates.
            "p.id IN (SELECT i.sub_part_id FROM part AS one
                      JOIN part AS above ON above.variant_path @> one.variant_path
                      JOIN bom_item AS i ON i.part_id = above.id
                                        AND (above.id = one.id OR i.inherited)
                      WHERE one.id = {})",
        )
        .by(
            // No part has the key 0, which counts as not given.
            query.related.filter(|id| *id != 0.0),
            "p.id IN (SELECT CASE WHEN r.part_1_id = {} THEN r.part_2_id ELSE r.part_1_id END
                      FROM part_related AS r WHERE r.part_1_id = {} OR r.part_2_id = {})",
        )
        .by(
            query.exclude_related,
            "p.id NOT IN (SELECT CASE WHEN r.part_1_id = {} THEN r.part_2_id ELSE r.part_1_id END
                          FROM part_related AS r WHERE r.part_1_id = {} OR r.part_2_id = {})",
        );
}
