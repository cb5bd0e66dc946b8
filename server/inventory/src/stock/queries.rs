//! The SQL of stock items: where their lists come from, and what a row shows.

use super::MODEL;
use crate::{brief, location_icon, supplier_part_object};
use ferrostock_kernel::list::Ordering;
use ferrostock_kernel::resource::{Detail, Source};
use ferrostock_kernel::tags_of;

/// The SQL of the quantity of item `s` that was set aside for builds and sales orders; it still
/// counts when they are done, as clients know it.
#[macro_export]
macro_rules! allocated {
    () => {
        "(coalesce((SELECT sum(a.quantity) FROM build_item AS a
                    WHERE a.stock_item_id = s.id), 0)
          + coalesce((SELECT sum(a.quantity) FROM sales_order_allocation AS a
                      WHERE a.item_id = s.id), 0))"
    };
}

/// Where the lists of stock items come from.
pub const SOURCE: Source = Source {
    model: MODEL,
    table: "stock_item AS s",
    joins: "JOIN part AS p ON p.id = s.part_id
            LEFT JOIN stock_location AS l ON l.id = s.location_id
            LEFT JOIN supplier_part AS sp ON sp.id = s.supplier_part_id
            LEFT JOIN manufacturer_part AS mp ON mp.id = sp.manufacturer_part_id",
    id: "s.id",
    search: &["s.id IN (
        SELECT found.id FROM stock_item AS found
        WHERE {indexed search_grams(found.serial, found.batch)}
              (found.serial <> '' OR found.batch <> '')
              AND {holds found.serial, found.batch}
        UNION ALL
        SELECT held.id FROM stock_location AS place
        JOIN stock_item AS held ON held.location_id = place.id WHERE place.name {matches}
        UNION ALL
        SELECT held.id FROM part_text AS found JOIN stock_item AS held ON held.part_id = found.part_id
        WHERE {indexed search_grams(found.name, found.description, found.ipn, found.revision,
                                    found.keywords)}
              {holds found.name, found.ipn, found.description}
        UNION ALL
        SELECT held.id FROM supplier_part AS sold
        JOIN stock_item AS held ON held.supplier_part_id = sold.id
        WHERE {indexed search_grams(sold.sku)} {holds sold.sku}
        UNION ALL
        SELECT held.id FROM manufacturer_part AS made
        JOIN supplier_part AS sold ON sold.manufacturer_part_id = made.id
        JOIN stock_item AS held ON held.supplier_part_id = sold.id
        WHERE {indexed search_grams(made.mpn)} {holds made.mpn}
        UNION ALL
        SELECT held.id FROM company AS seller
        JOIN supplier_part AS sold ON sold.supplier_id = seller.id
        JOIN stock_item AS held ON held.supplier_part_id = sold.id
        WHERE seller.name {matches}
        UNION ALL
        SELECT held.id FROM company AS maker
        JOIN manufacturer_part AS made ON made.manufacturer_id = maker.id
        JOIN supplier_part AS sold ON sold.manufacturer_part_id = made.id
        JOIN stock_item AS held ON held.supplier_part_id = sold.id
        WHERE maker.name {matches}
        UNION ALL
        SELECT tagged.model_id FROM tag JOIN tagged_item AS tagged ON tagged.tag_id = tag.id
        WHERE tagged.model = 'stock.stockitem' AND tag.name {matches})"],
    ordering: Ordering {
        fields: &[
            ("batch", &["s.batch COLLATE \"C\""]),
            ("location", &["l.pathstring COLLATE \"C\""]),
            ("part", &["p.name COLLATE \"C\""]),
            ("part__name", &["p.name COLLATE \"C\""]),
            ("part__IPN", &["p.ipn COLLATE \"C\""]),
            ("IPN", &["p.ipn COLLATE \"C\""]),
            ("updated", &["s.updated"]),
            ("purchase_price", &["s.purchase_price"]),
            ("creation_date", &["s.creation_date"]),
            ("stocktake_date", &["s.stocktake_date"]),
            ("expiry_date", &["s.expiry_date"]),
            ("packaging", &["s.packaging COLLATE \"C\""]),
            ("quantity", &["s.quantity"]),
            (
                "stock",
                &["s.quantity", "s.serial_int", "s.serial COLLATE \"C\""],
            ),
            ("status", &["s.status"]),
            ("SKU", &["sp.sku COLLATE \"C\""]),
            ("MPN", &["mp.mpn COLLATE \"C\""]),
        ],
        default: &["p.name COLLATE \"C\"", "s.quantity", "l.name COLLATE \"C\""],
    },
};

/// The day of today, as settings and dates of expiry count days.
#[macro_export]
macro_rules! today {
    () => {
        "(now() AT TIME ZONE 'UTC')::date"
    };
}

/// The day before which stock that expires is stale: so many days from today as the setting says.
#[macro_export]
macro_rules! stale_until {
    () => {
        concat!(
            "(SELECT ",
            $crate::today!(),
            " + coalesce((
                  SELECT CASE WHEN value ~ '^\\d{1,6}$' THEN value::integer END
                  FROM setting WHERE upper(key) = 'STOCK_STALE_DAYS'), 0))"
        )
    };
}

/// What an item shows besides the columns of its own.
pub const COLUMNS: &[(&str, &str)] = &[
    ("parent", "s.parent_id"),
    ("SKU", "sp.sku"),
    ("MPN", "mp.mpn"),
    (
        "status_custom_key",
        "coalesce(s.status_custom_key, s.status)",
    ),
    (
        "status_text",
        // Of the statuses that are built in, the program knows the names.
        "(SELECT c.label FROM custom_status AS c
          WHERE c.reference_status = 'StockStatus' AND c.key = s.status_custom_key)",
    ),
    (
        "purchase_order_reference",
        "(SELECT o.reference FROM purchase_order AS o WHERE o.id = s.purchase_order_id)",
    ),
    (
        "sales_order_reference",
        "(SELECT o.reference FROM sales_order AS o WHERE o.id = s.sales_order_id)",
    ),
    ("creation_date", "s.creation_date"),
    ("updated", "s.updated"),
    (
        "expired",
        concat!(
            "s.in_stock AND coalesce(s.expiry_date < ",
            today!(),
            ", false)"
        ),
    ),
    (
        "stale",
        concat!(
            "s.in_stock AND coalesce(s.expiry_date < ",
            stale_until!(),
            ", false)"
        ),
    ),
    ("allocated", allocated!()),
    (
        "installed_items",
        "(SELECT count(*) FROM stock_item AS i WHERE i.belongs_to_id = s.id)",
    ),
    (
        "child_items",
        "(SELECT count(*) FROM stock_item AS c WHERE c.parent_id = s.id)",
    ),
    (
        "tracking_items",
        "(SELECT count(*) FROM stock_tracking AS t WHERE t.item_id = s.id)",
    ),
];

/// What an item shows when it is asked for; the part is shown unless the client says otherwise.
pub const DETAILS: &[Detail] = &[
    Detail {
        shown: true,
        columns: brief::PART_COLUMNS,
        join: "LEFT JOIN part_pricing AS price ON price.part_id = p.id",
        ..Detail::of("part_detail", "")
    },
    Detail {
        columns: "l.id AS l_pk, l.name AS l_name, l.pathstring AS l_pathstring",
        ..Detail::of("location_detail", "")
    },
    Detail {
        flag: "path_detail",
        ..Detail::of(
            "location_path",
            concat!(
                "(SELECT jsonb_agg(jsonb_build_object('pk', above.id, 'name', above.name, 'icon', ",
                location_icon!("above"),
                ") ORDER BY nlevel(above.path))
                  FROM stock_location AS above WHERE above.path @> l.path)"
            ),
        )
    },
    Detail::of(
        "supplier_part_detail",
        supplier_part_object!("s.supplier_part_id"),
    ),
    Detail::of("tests", TESTS),
    Detail::of("tags", tags_of!("stock.stockitem", "s.id")),
];

/// The test results of an item, the oldest first.
const TESTS: &str = "(SELECT coalesce(jsonb_agg(jsonb_build_object(
        'pk', t.id, 'stock_item', t.stock_item_id, 'result', t.result, 'value', t.value,
        'attachment', '/media/' || nullif(t.attachment, ''), 'notes', t.notes,
        'test_station', t.test_station, 'started_datetime', t.started_datetime,
        'finished_datetime', t.finished_datetime, 'user', t.user_id, 'date', t.date,
        'template', t.template_id) ORDER BY t.date, t.id), '[]')
    FROM stock_item_test_result AS t WHERE t.stock_item_id = s.id)";
