//! Supplier parts as other objects show them.

/// Builds the SQL of a supplier part as JSON, by the expression of its key; null when there is none. It is shown in short: without the companies and the manufacturer's part, and
/// without what is known of how much there is.
#[macro_export]
macro_rules! supplier_part_object {
    ($id:literal) => {
        concat!(
            "(SELECT jsonb_build_object(
                  'pk', v.id, 'part', v.part_id, 'SKU', v.sku, 'active', v.active,
                  'primary', v.is_primary, 'description', v.description,
                  'link', v.link, 'note', v.note, 'notes', v.notes, 'packaging', v.packaging,
                  'pack_quantity', v.pack_quantity,
                  'pack_quantity_native', v.pack_quantity_native::float8,
                  'barcode_hash', v.barcode_hash, 'updated', v.updated,
                  'supplier', v.supplier_id, 'manufacturer_part', v.manufacturer_part_id,
                  'MPN', m.mpn, 'in_stock', NULL)
              FROM supplier_part AS v
              LEFT JOIN manufacturer_part AS m ON m.id = v.manufacturer_part_id
              WHERE v.id = ",
            $id,
            ")"
        )
    };
}
