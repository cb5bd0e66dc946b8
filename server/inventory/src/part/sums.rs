//! Quantities that are summed up for a part, as SQL expressions of the part `p`.
//!
//! A list evaluates them for the rows of its page only; those that a list can be sorted or filtered
//! by for all rows are kept in the part's own row where that is possible (`part.in_stock`).

/// What is in stock of the part's variants, at any depth. Most parts have none, which the small
/// look-up finds out first.
#[macro_export]
macro_rules! variant_stock {
    () => {
        "(CASE WHEN EXISTS (SELECT 1 FROM part AS v WHERE v.variant_of_id = p.id) THEN (
              SELECT coalesce(sum(v.in_stock), 0) FROM part AS v
              WHERE v.variant_path <@ p.variant_path AND v.id <> p.id
                AND (v.is_template OR v.variant_of_id IS NOT NULL)
          ) ELSE 0 END)"
    };
}

/// What is in stock of the part and of its variants.
#[macro_export]
macro_rules! total_in_stock {
    () => {
        concat!("(p.in_stock + ", $crate::variant_stock!(), ")")
    };
}

/// What is set aside for builds that are under way.
#[macro_export]
macro_rules! allocated_to_builds {
    () => {
        "(SELECT coalesce(sum(a.quantity), 0)
          FROM stock_item AS s
          JOIN build_item AS a ON a.stock_item_id = s.id
          JOIN build_line AS l ON l.id = a.build_line_id
          JOIN build AS b ON b.id = l.build_id
          WHERE s.part_id = p.id AND b.status IN (10, 20, 25))"
    };
}

/// What is set aside for sales orders and has not left yet.
#[macro_export]
macro_rules! allocated_to_sales {
    () => {
        "(SELECT coalesce(sum(a.quantity), 0)
          FROM stock_item AS s
          JOIN sales_order_allocation AS a ON a.item_id = s.id
          JOIN sales_order_line AS l ON l.id = a.line_id
          JOIN sales_order AS o ON o.id = l.order_id
          LEFT JOIN sales_order_shipment AS h ON h.id = a.shipment_id
          WHERE s.part_id = p.id AND o.status IN (10, 15, 25) AND h.shipment_date IS NULL)"
    };
}

/// What is in stock and not set aside.
#[macro_export]
macro_rules! unallocated_stock {
    () => {
        concat!(
            "greatest(",
            $crate::total_in_stock!(),
            " - ",
            $crate::allocated_to_builds!(),
            " - ",
            $crate::allocated_to_sales!(),
            ", 0)"
        )
    };
}

/// What is still to come from purchase orders, in the part's own unit.
#[macro_export]
macro_rules! on_order {
    () => {
        "(SELECT coalesce(sum(greatest(l.quantity - l.received, 0) * sp.pack_quantity_native), 0)
          FROM supplier_part AS sp
          JOIN purchase_order_line AS l ON l.part_id = sp.id
          JOIN purchase_order AS o ON o.id = l.order_id
          WHERE sp.part_id = p.id AND o.status IN (10, 20, 25))"
    };
}

/// What builds that are under way need of the part.
#[macro_export]
macro_rules! required_for_builds {
    () => {
        "(SELECT coalesce(sum(greatest(l.quantity - l.consumed, 0)), 0)
          FROM bom_item AS i
          JOIN build_line AS l ON l.bom_item_id = i.id
          JOIN build AS b ON b.id = l.build_id
          WHERE i.sub_part_id = p.id AND b.status IN (10, 20, 25))"
    };
}

/// What open sales orders still need of the part.
#[macro_export]
macro_rules! required_for_sales {
    () => {
        "(SELECT coalesce(sum(greatest(l.quantity - l.shipped, 0)), 0)
          FROM sales_order_line AS l
          JOIN sales_order AS o ON o.id = l.order_id
          WHERE l.part_id = p.id AND o.status IN (10, 15, 25))"
    };
}
