//! The filters of the stock list.

use ferrostock_api::params::StockListQuery;

use super::queries::Expiry;
use crate::allocated;
use ferrostock_kernel::call::Call;
use ferrostock_kernel::db::Session;
use ferrostock_kernel::error::Result;
use ferrostock_kernel::list::{Condition, Filter, Fragment};
use ferrostock_kernel::spelled;
use ferrostock_kernel::{holds, holds_sql, tagged};

/// Adds what the client asked for to a list of items `s` of parts `p`.
pub fn narrow(
    call: &Call,
    query: &StockListQuery,
    expiry: Expiry,
    place_is_known: bool,
    filter: &mut Filter,
) {
    own_fields(query, filter);
    place(call, query, place_is_known, filter);
    part(query, filter);
    state(query, filter);
    dates(query, expiry, filter);
    related(query, filter);
}

fn own_fields(query: &StockListQuery, filter: &mut Filter) {
    // The same parameter asks for the tags to be shown; as a filter it is a list of names.
    filter
        .by(query.tags.clone(), tagged!("stock.stockitem", "s.id"))
        .by(
            query.tags__name.clone(),
            "EXISTS (SELECT 1 FROM tagged_item AS tagged JOIN tag ON tag.id = tagged.tag_id
                     WHERE tagged.model = 'stock.stockitem' AND tagged.model_id = s.id
                       AND tag.name = {})",
        )
        .by(
            query.tags__slug.clone(),
            "EXISTS (SELECT 1 FROM tagged_item AS tagged JOIN tag ON tag.id = tagged.tag_id
                     WHERE tagged.model = 'stock.stockitem' AND tagged.model_id = s.id
                       AND tag.slug = {})",
        )
        .by(query.batch.clone(), "s.batch = {}")
        .regex(
            "batch_regex",
            query.batch_regex.clone(),
            "s.batch COLLATE letters ~* {}",
        )
        .by(query.serial.clone(), "s.serial = {}")
        .by(query.serial_gte, "s.serial_int >= {}")
        .by(query.serial_lte, "s.serial_int <= {}")
        .by(query.min_stock, "s.quantity >= {}::numeric")
        .by(query.max_stock, "s.quantity <= {}::numeric")
        .by(query.status, "coalesce(s.status_custom_key, s.status) = {}")
        .flag(query.has_batch, holds!("s.batch <> ''"))
        .flag(query.serialized, holds!("s.serial <> ''"))
        .flag(query.tracked, holds!("s.serial <> '' OR s.batch <> ''"))
        .flag(
            query.has_purchase_price,
            holds!("s.purchase_price IS NOT NULL"),
        )
        .flag(query.has_stocktake, holds!("s.stocktake_date IS NOT NULL"));
}

/// The location, with what stands below it unless `cascade` says otherwise. One that does not exist
/// (`known`) then narrows nothing; `null` is stock without a location, which only `cascade` set to
/// something that does not agree asks for.
fn place(call: &Call, query: &StockListQuery, known: bool, filter: &mut Filter) {
    filter.flag(query.external, holds!("l.external"));
    let cascade = query.cascade != Some(false);
    let Some(id) = query.location else {
        let none = call.query_value("location").is_some_and(spelled::is_null);
        if none && !cascade {
            filter.require("s.location_id IS NULL");
        }
        return;
    };
    if !cascade {
        filter.by(Some(id), "s.location_id = {}");
    } else if known {
        filter.by(
            Some(id),
            "s.location_id IN (SELECT below.id FROM stock_location AS node
                               JOIN stock_location AS below ON below.path <@ node.path
                               WHERE node.id = {})",
        );
    }
}

/// Whether the location exists that the client asks for. It is not asked in the list's own
/// statement: "there or nowhere" leaves the database no index to use.
pub async fn place_is_known(session: &impl Session, query: &StockListQuery) -> Result<bool> {
    let Some(id) = query.location.filter(|_| query.cascade != Some(false)) else {
        return Ok(true);
    };
    let sql = "SELECT 1 FROM stock_location WHERE id = $1";
    Ok(session.query_opt(sql, &[&id]).await?.is_some())
}

/// What is in stock of a part: of its variants too, unless the client says otherwise.
fn part(query: &StockListQuery, filter: &mut Filter) {
    filter.must_exist("part", "part", query.part);
    if let Some(id) = query.part {
        filter.require(
            Fragment::new(if query.include_variants == Some(false) {
                "s.part_id = {}"
            } else {
                "s.part_id IN (
                     SELECT {} UNION
                     SELECT v.id FROM part AS top
                     JOIN part AS v ON v.variant_path <@ top.variant_path
                                   AND (v.is_template OR v.variant_of_id IS NOT NULL)
                     WHERE top.id = {})"
            })
            .bind(id),
        );
    }
    filter
        .by(query.name.clone(), "fold(p.name) = fold({})")
        .contains(
            query.name_contains.clone(),
            "p.name COLLATE letters ILIKE {}",
        )
        .regex(
            "name_regex",
            query.name_regex.clone(),
            "p.name COLLATE letters ~* {}",
        )
        .by(query.ipn.clone(), "fold(p.ipn) = fold({})")
        .contains(query.ipn_contains.clone(), "p.ipn COLLATE letters ILIKE {}")
        .regex(
            "IPN_regex",
            query.ipn_regex.clone(),
            "p.ipn COLLATE letters ~* {}",
        )
        .flag(query.active, holds!("p.active"))
        .flag(query.assembly, holds!("p.assembly"))
        .flag(query.salable, holds!("p.salable"))
        .related(
            "part_tree",
            "part",
            query.part_tree,
            "s.family_id = (SELECT subpath(variant_path, 0, 1)::text::bigint FROM part
                            WHERE id = {})",
        )
        .related(
            "category",
            "part_category",
            query.category,
            "p.category_id IN (SELECT below.id FROM part_category AS node
                               JOIN part_category AS below ON below.path <@ node.path
                               WHERE node.id = {})",
        )
        .related(
            "bom_item",
            "bom_item",
            query.bom_item,
            // The part of the line and its substitutes; with their variants where the line says so.
            "s.part_id IN (
                 SELECT b.sub_part_id FROM bom_item AS b WHERE b.id = {}
                 UNION
                 SELECT u.part_id FROM bom_item_substitute AS u WHERE u.bom_item_id = {}
                 UNION
                 SELECT v.id FROM bom_item AS b JOIN part AS top ON top.id = b.sub_part_id
                 JOIN part AS v ON v.variant_path <@ top.variant_path
                               AND (v.is_template OR v.variant_of_id IS NOT NULL)
                 WHERE b.id = {} AND b.allow_variants)",
        );
}

fn state(query: &StockListQuery, filter: &mut Filter) {
    filter
        .flag(query.in_stock, holds!("s.in_stock"))
        .flag(query.allocated, holds_sql!(allocated!(), " > 0"))
        .flag(
            query.available,
            Condition::either(
                concat!("s.in_stock AND s.quantity > ", allocated!()),
                concat!("s.quantity <= ", allocated!()),
            ),
        )
        .flag(
            query.depleted,
            Condition::either("s.quantity <= 0", "s.quantity > 0"),
        )
        .flag(query.is_building, holds!("s.is_building"))
        .flag(query.installed, holds!("s.belongs_to_id IS NOT NULL"))
        .flag(query.sent_to_customer, holds!("s.customer_id IS NOT NULL"))
        .flag(query.consumed, holds!("s.consumed_by_id IS NOT NULL"))
        .flag(
            query.has_installed_items,
            holds!("EXISTS (SELECT 1 FROM stock_item AS i WHERE i.belongs_to_id = s.id)"),
        )
        .flag(
            query.has_child_items,
            holds!("EXISTS (SELECT 1 FROM stock_item AS c WHERE c.parent_id = s.id)"),
        );
}

fn dates(query: &StockListQuery, expiry: Expiry, filter: &mut Filter) {
    const EXPIRES_BEFORE: &str = "s.in_stock AND s.expiry_date < {}";
    const NOT_BEFORE: &str = "(s.in_stock AND s.expiry_date < {}) IS NOT TRUE";
    if expiry.enabled {
        for (wanted, day) in [(query.expired, expiry.today), (query.stale, expiry.stale)] {
            if let Some(wanted) = wanted {
                let condition = if wanted { EXPIRES_BEFORE } else { NOT_BEFORE };
                filter.require(Fragment::new(condition).bind(day));
            }
        }
    }
    filter
        .by(query.expiry_before, "s.expiry_date < {}")
        .by(query.expiry_after, "s.expiry_date > {}")
        // Points in time are compared with the beginning of the day.
        .by(
            query.created_before,
            "s.creation_date < {}::timestamp AT TIME ZONE 'UTC'",
        )
        .by(
            query.created_after,
            "s.creation_date > {}::timestamp AT TIME ZONE 'UTC'",
        )
        .by(
            query.updated_before,
            "s.updated < {}::timestamp AT TIME ZONE 'UTC'",
        )
        .by(
            query.updated_after,
            "s.updated > {}::timestamp AT TIME ZONE 'UTC'",
        )
        .by(query.stocktake_before, "s.stocktake_date < {}")
        .by(query.stocktake_after, "s.stocktake_date > {}");
}

/// The companies that a customer can be.
const CUSTOMERS: &str = "(SELECT id FROM company WHERE is_customer) AS customer";
/// The companies that a supplier can be.
const SUPPLIERS: &str = "(SELECT id FROM company WHERE is_supplier) AS supplier";

fn related(query: &StockListQuery, filter: &mut Filter) {
    filter
        .related(
            "belongs_to",
            "stock_item",
            query.belongs_to,
            "s.belongs_to_id = {}",
        )
        .related("parent", "stock_item", query.parent, "s.parent_id = {}")
        .related("build", "build", query.build, "s.build_id = {}")
        .related(
            "consumed_by",
            "build",
            query.consumed_by,
            "s.consumed_by_id = {}",
        )
        .related("customer", CUSTOMERS, query.customer, "s.customer_id = {}")
        .related(
            "purchase_order",
            "purchase_order",
            query.purchase_order,
            "s.purchase_order_id = {}",
        )
        .related(
            "sales_order",
            "sales_order",
            query.sales_order,
            "s.sales_order_id = {}",
        )
        .related(
            "supplier_part",
            "supplier_part",
            query.supplier_part,
            "s.supplier_part_id = {}",
        )
        .related("supplier", SUPPLIERS, query.supplier, "sp.supplier_id = {}")
        .related(
            "manufacturer",
            "company",
            query.manufacturer,
            "mp.manufacturer_id = {}",
        )
        .related(
            "manufacturer_part",
            "manufacturer_part",
            query.manufacturer_part,
            "mp.id = {}",
        )
        .related(
            "company",
            "company",
            query.company,
            "sp.supplier_id = {} OR mp.manufacturer_id = {}",
        );
}

/// Whether the rows shall show their tags: the parameter is a switch when it is a truth value.
pub fn shows_tags(tags: Option<&str>) -> bool {
    tags.is_some_and(spelled::agrees)
}
