//! The SQL of parts: where their lists come from, and what a row shows.

use super::MODEL;
use crate::{
    allocated_to_builds, allocated_to_sales, full_name_sql, on_order, parameters_of,
    required_for_builds, required_for_sales, total_in_stock, unallocated_stock, variant_stock,
};
use ferrostock_kernel::list::Ordering;
use ferrostock_kernel::resource::{Detail, Source};
use ferrostock_kernel::tags_of;

/// Where the lists of parts come from.
pub const SOURCE: Source = Source {
    model: MODEL,
    table: "part AS p",
    joins: "LEFT JOIN part_category AS c ON c.id = p.category_id
            LEFT JOIN part_pricing AS price ON price.part_id = p.id",
    id: "p.id",
    // One set of primary keys, of which each piece has an index; joined by OR the conditions would
    // be tried on every part.
    search: &["p.id IN (
        SELECT found.part_id FROM part_text AS found
        WHERE {indexed search_grams(found.name, found.description, found.ipn, found.revision,
                                    found.keywords)}
              {holds found.name, found.description, found.ipn, found.revision, found.keywords}
        UNION ALL
        SELECT found.id FROM part_category AS filed
        JOIN part AS found ON found.category_id = filed.id WHERE filed.name {matches}
        UNION ALL
        SELECT made.part_id FROM manufacturer_part AS made
        WHERE {indexed search_grams(made.mpn)} {holds made.mpn}
        UNION ALL
        SELECT sold.part_id FROM supplier_part AS sold
        WHERE {indexed search_grams(sold.sku)} {holds sold.sku}
        UNION ALL
        SELECT tagged.model_id FROM tag JOIN tagged_item AS tagged ON tagged.tag_id = tag.id
        WHERE tagged.model = 'part.part' AND tag.name {matches})"],
    ordering: Ordering {
        fields: &[
            ("id", &["p.id"]),
            ("name", &["p.name COLLATE \"C\""]),
            ("creation_date", &["p.creation_date"]),
            ("IPN", &["p.ipn COLLATE \"C\""]),
            ("ordering", &[on_order!()]),
            ("in_stock", &["p.in_stock"]),
            ("total_in_stock", &[total_in_stock!()]),
            ("unallocated_stock", &[unallocated_stock!()]),
            ("category", &["p.category_id"]),
            ("default_location", &["p.default_location_id"]),
            ("units", &["p.units COLLATE \"C\""]),
            ("pricing_min", &["price.overall_min"]),
            ("pricing_max", &["price.overall_max"]),
            ("pricing_updated", &["price.updated"]),
            ("revision", &["p.revision COLLATE \"C\""]),
            (
                "revision_count",
                &["(SELECT count(*) FROM part AS r WHERE r.revision_of_id = p.id)"],
            ),
        ],
        default: &["p.name COLLATE \"C\""],
    },
};

/// The place of a sum of other properties: it is worked out when the row is read.
const SUMMED_UP: &str = "0::float8";

/// What a part shows besides the columns of its own.
pub const COLUMNS: &[(&str, &str)] = &[
    ("category_name", "c.name"),
    ("full_name", full_name_sql!()),
    ("thumbnail", "coalesce(p.image, '')"),
    ("pricing_min", "price.overall_min"),
    ("pricing_max", "price.overall_max"),
    (
        "pricing_updated",
        "to_char(price.updated AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI')",
    ),
    (
        "revision_count",
        "(SELECT count(*) FROM part AS r WHERE r.revision_of_id = p.id)",
    ),
    (
        "category_default_location",
        "coalesce(c.default_location_id, (
             SELECT above.default_location_id FROM part_category AS above
             WHERE above.id = c.parent_id))",
    ),
    ("in_stock", "p.in_stock"),
    ("stock_item_count", "p.stock_item_count"),
    ("variant_stock", variant_stock!()),
    ("total_in_stock", SUMMED_UP),
    ("unallocated_stock", SUMMED_UP),
    (
        "external_stock",
        "CASE WHEN EXISTS (SELECT 1 FROM stock_location WHERE external) THEN (
             SELECT coalesce(sum(s.quantity), 0) FROM stock_item AS s
             JOIN stock_location AS l ON l.id = s.location_id
             WHERE s.part_id = p.id AND s.in_stock AND l.external)
         ELSE 0 END",
    ),
    (
        "building",
        "(SELECT coalesce(sum(s.quantity), 0) FROM stock_item AS s
          WHERE s.part_id = p.id AND s.is_building)",
    ),
    (
        "scheduled_to_build",
        "(SELECT coalesce(sum(greatest(b.quantity - b.completed, 0)), 0) FROM build AS b
          WHERE b.part_id = p.id AND b.status IN (10, 20, 25))",
    ),
    ("allocated_to_build_orders", allocated_to_builds!()),
    ("allocated_to_sales_orders", allocated_to_sales!()),
    ("ordering", on_order!()),
    (
        "required_for_build_orders",
        concat!("trunc(", required_for_builds!(), ")::bigint"),
    ),
    (
        "required_for_sales_orders",
        concat!("trunc(", required_for_sales!(), ")::bigint"),
    ),
];

/// What a part shows when it is asked for, and what the calling user has to do with it.
pub const DETAILS: &[Detail] = &[
    Detail {
        flag: "",
        shown: true,
        ..Detail::of(
            "starred",
            "EXISTS (SELECT 1 FROM part_star AS star
                     WHERE star.part_id = p.id AND star.user_id = {})",
        )
    },
    Detail {
        flag: "",
        shown: true,
        ..Detail::of("notes", "p.notes")
    },
    Detail::of("category_detail", CATEGORY_DETAIL),
    Detail {
        flag: "path_detail",
        ..Detail::of(
            "category_path",
            "(SELECT jsonb_agg(jsonb_build_object('pk', above.id, 'name', above.name)
                               ORDER BY nlevel(above.path))
              FROM part_category AS above WHERE above.path @> c.path)",
        )
    },
    Detail {
        flag: "location_detail",
        ..Detail::of(
            "default_location_detail",
            "(SELECT jsonb_build_object('pk', l.id, 'name', l.name, 'pathstring', l.pathstring)
              FROM stock_location AS l WHERE l.id = p.default_location_id)",
        )
    },
    Detail::of("parameters", parameters_of!("part.part", "p.id")),
    Detail::of(
        "price_breaks",
        "(SELECT coalesce(jsonb_agg(jsonb_build_object(
              'pk', s.id, 'part', s.part_id, 'quantity', s.quantity, 'price', s.price,
              'price_currency', s.price_currency) ORDER BY s.quantity), '[]')
          FROM part_sale_price AS s WHERE s.part_id = p.id)",
    ),
    Detail::of("tags", tags_of!("part.part", "p.id")),
];

/// The part's category as a whole.
const CATEGORY_DETAIL: &str = "CASE WHEN c.id IS NOT NULL THEN jsonb_build_object(
    'pk', c.id, 'name', c.name, 'description', c.description,
    'default_location', c.default_location_id, 'default_keywords', c.default_keywords,
    'level', nlevel(c.path) - 1, 'parent', c.parent_id, 'pathstring', c.pathstring,
    'structural', c.structural, 'icon', coalesce(c.icon, ''),
    'part_count', NULL, 'subcategories', NULL,
    'starred', EXISTS (SELECT 1 FROM part_category_star AS star
                       WHERE star.category_id = c.id AND star.user_id = {}),
    'parent_default_location', NULL) END";
