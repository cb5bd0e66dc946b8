//! The filters of the stock list.

use crate::{allocated, stale_until, today};
use ferrostock_kernel::asked::Asked;
use ferrostock_kernel::call::Call;
use ferrostock_kernel::list::{Condition, Filter};
use ferrostock_kernel::resource::Narrow::{self, By, Contains, Is, Matches, Of};
use ferrostock_kernel::spelled;
use ferrostock_kernel::{holds, holds_sql, tagged};

/// Whether the setting says that stock expires.
macro_rules! expiry_counts {
    () => {
        "(SELECT coalesce(bool_or(lower(value) IN ('true', '1', 'yes')), false)
          FROM setting WHERE upper(key) = 'STOCK_ENABLE_EXPIRY')"
    };
}

/// That stock expires before a day; while nobody keeps an eye on expiry, everything meets both sides.
macro_rules! expires_before {
    ($day:expr) => {
        Condition::either(
            concat!(
                "NOT ",
                expiry_counts!(),
                " OR s.in_stock AND s.expiry_date < ",
                $day
            ),
            concat!(
                "NOT ",
                expiry_counts!(),
                " OR (s.in_stock AND s.expiry_date < ",
                $day,
                ") IS NOT TRUE"
            ),
        )
    };
}

/// The companies that a customer can be.
const CUSTOMERS: &str = "(SELECT id FROM company WHERE is_customer) AS customer";
/// The companies that a supplier can be.
const SUPPLIERS: &str = "(SELECT id FROM company WHERE is_supplier) AS supplier";

/// The parameters that narrow lists of stock by themselves.
pub const FILTERS: &[(&str, Narrow)] = &[
    // The same parameter asks for the tags to be shown; as a filter it is a list of names.
    ("tags", By(tagged!("stock.stockitem", "s.id"))),
    (
        "tags__name",
        By(
            "EXISTS (SELECT 1 FROM tagged_item AS tagged JOIN tag ON tag.id = tagged.tag_id
                     WHERE tagged.model = 'stock.stockitem' AND tagged.model_id = s.id
                       AND tag.name = {})",
        ),
    ),
    (
        "tags__slug",
        By(
            "EXISTS (SELECT 1 FROM tagged_item AS tagged JOIN tag ON tag.id = tagged.tag_id
                     WHERE tagged.model = 'stock.stockitem' AND tagged.model_id = s.id
                       AND tag.slug = {})",
        ),
    ),
    // The item's own fields.
    ("batch", By("s.batch = {}")),
    ("batch_regex", Matches("s.batch COLLATE letters ~* {}")),
    ("serial", By("s.serial = {}")),
    ("serial_gte", By("s.serial_int >= {}")),
    ("serial_lte", By("s.serial_int <= {}")),
    ("min_stock", By("s.quantity >= {}::numeric")),
    ("max_stock", By("s.quantity <= {}::numeric")),
    ("status", By("coalesce(s.status_custom_key, s.status) = {}")),
    ("has_batch", Is(holds!("s.batch <> ''"))),
    ("serialized", Is(holds!("s.serial <> ''"))),
    ("tracked", Is(holds!("s.serial <> '' OR s.batch <> ''"))),
    (
        "has_purchase_price",
        Is(holds!("s.purchase_price IS NOT NULL")),
    ),
    ("has_stocktake", Is(holds!("s.stocktake_date IS NOT NULL"))),
    // Where it is.
    ("external", Is(holds!("l.external"))),
    // Its part.
    ("name", By("fold(p.name) = fold({})")),
    ("name_contains", Contains("p.name COLLATE letters ILIKE {}")),
    ("name_regex", Matches("p.name COLLATE letters ~* {}")),
    ("IPN", By("fold(p.ipn) = fold({})")),
    ("IPN_contains", Contains("p.ipn COLLATE letters ILIKE {}")),
    ("IPN_regex", Matches("p.ipn COLLATE letters ~* {}")),
    ("active", Is(holds!("p.active"))),
    ("assembly", Is(holds!("p.assembly"))),
    ("salable", Is(holds!("p.salable"))),
    (
        "part_tree",
        Of(
            "part",
            "s.family_id = (SELECT subpath(variant_path, 0, 1)::text::bigint FROM part
                            WHERE id = {})",
        ),
    ),
    (
        "category",
        Of(
            "part_category",
            "p.category_id IN (SELECT below.id FROM part_category AS node
                               JOIN part_category AS below ON below.path <@ node.path
                               WHERE node.id = {})",
        ),
    ),
    (
        "bom_item",
        // The part of the line and its substitutes; with their variants where the line says so.
        Of(
            "bom_item",
            "s.part_id IN (
                 SELECT b.sub_part_id FROM bom_item AS b WHERE b.id = {}
                 UNION
                 SELECT u.part_id FROM bom_item_substitute AS u WHERE u.bom_item_id = {}
                 UNION
                 SELECT v.id FROM bom_item AS b JOIN part AS top ON top.id = b.sub_part_id
                 JOIN part AS v ON v.variant_path <@ top.variant_path
                               AND (v.is_template OR v.variant_of_id IS NOT NULL)
                 WHERE b.id = {} AND b.allow_variants)",
        ),
    ),
    // What state it is in.
    ("in_stock", Is(holds!("s.in_stock"))),
    ("allocated", Is(holds_sql!(allocated!(), " > 0"))),
    (
        "available",
        Is(Condition::either(
            concat!("s.in_stock AND s.quantity > ", allocated!()),
            concat!("s.quantity <= ", allocated!()),
        )),
    ),
    (
        "depleted",
        Is(Condition::either("s.quantity <= 0", "s.quantity > 0")),
    ),
    ("is_building", Is(holds!("s.is_building"))),
    ("installed", Is(holds!("s.belongs_to_id IS NOT NULL"))),
    ("sent_to_customer", Is(holds!("s.customer_id IS NOT NULL"))),
    ("consumed", Is(holds!("s.consumed_by_id IS NOT NULL"))),
    (
        "has_installed_items",
        Is(holds!(
            "EXISTS (SELECT 1 FROM stock_item AS i WHERE i.belongs_to_id = s.id)"
        )),
    ),
    (
        "has_child_items",
        Is(holds!(
            "EXISTS (SELECT 1 FROM stock_item AS c WHERE c.parent_id = s.id)"
        )),
    ),
    // When what happens to it.
    ("expired", Is(expires_before!(today!()))),
    ("stale", Is(expires_before!(stale_until!()))),
    ("expiry_before", By("s.expiry_date < {}")),
    ("expiry_after", By("s.expiry_date > {}")),
    // Points in time are compared with the beginning of the day.
    (
        "created_before",
        By("s.creation_date < {}::timestamp AT TIME ZONE 'UTC'"),
    ),
    (
        "created_after",
        By("s.creation_date > {}::timestamp AT TIME ZONE 'UTC'"),
    ),
    (
        "updated_before",
        By("s.updated < {}::timestamp AT TIME ZONE 'UTC'"),
    ),
    (
        "updated_after",
        By("s.updated > {}::timestamp AT TIME ZONE 'UTC'"),
    ),
    ("stocktake_before", By("s.stocktake_date < {}")),
    ("stocktake_after", By("s.stocktake_date > {}")),
    // What it has to do with others.
    ("belongs_to", Of("stock_item", "s.belongs_to_id = {}")),
    ("parent", Of("stock_item", "s.parent_id = {}")),
    ("build", Of("build", "s.build_id = {}")),
    ("consumed_by", Of("build", "s.consumed_by_id = {}")),
    ("customer", Of(CUSTOMERS, "s.customer_id = {}")),
    (
        "purchase_order",
        Of("purchase_order", "s.purchase_order_id = {}"),
    ),
    ("sales_order", Of("sales_order", "s.sales_order_id = {}")),
    (
        "supplier_part",
        Of("supplier_part", "s.supplier_part_id = {}"),
    ),
    ("supplier", Of(SUPPLIERS, "sp.supplier_id = {}")),
    ("manufacturer", Of("company", "mp.manufacturer_id = {}")),
    ("manufacturer_part", Of("manufacturer_part", "mp.id = {}")),
    (
        "company",
        Of("company", "sp.supplier_id = {} OR mp.manufacturer_id = {}"),
    ),
];

/// Adds what more than one parameter says of.
pub fn narrow(call: &Call, asked: &Asked, filter: &mut Filter) {
    place(call, asked, filter);
    part(asked, filter);
}

/// The location, with what stands below it unless `cascade` says otherwise. One that does not exist then
/// narrows nothing; `null` is stock without a location, which only `cascade` set to something that does
/// not agree asks for.
fn place(call: &Call, asked: &Asked, filter: &mut Filter) {
    let id = asked.whole("location");
    if asked.truth("cascade") != Some(false) {
        filter.within(
            "stock_location",
            id,
            "s.location_id IN (SELECT below.id FROM stock_location AS node
                               JOIN stock_location AS below ON below.path <@ node.path
                               WHERE node.id = {})",
        );
    } else if id.is_some() {
        filter.by(id, "s.location_id = {}");
    } else if call.query_value("location").is_some_and(spelled::is_null) {
        filter.require("s.location_id IS NULL");
    }
}

/// What is in stock of a part: of its variants too, unless the client says otherwise.
fn part(asked: &Asked, filter: &mut Filter) {
    let id = asked.whole("part");
    let condition = if asked.truth("include_variants") == Some(false) {
        "s.part_id = {}"
    } else {
        "s.part_id IN (
             SELECT {} UNION
             SELECT v.id FROM part AS top
             JOIN part AS v ON v.variant_path <@ top.variant_path
                           AND (v.is_template OR v.variant_of_id IS NOT NULL)
             WHERE top.id = {})"
    };
    filter.related("part", "part", id, condition);
}
