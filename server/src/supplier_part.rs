//! Supplier parts as other objects show them.

/// Builds the SQL of a supplier part as JSON, by the expression of its key, under a column name;
/// null when there is none. Its companies and the manufacturer's part come with it;
/// what is summed up for it does not.
#[macro_export]
macro_rules! supplier_part_json {
    ($id:literal, $column:literal) => {
        concat!(
            "(SELECT jsonb_build_object(
                  'pk', v.id, 'part', v.part_id, 'SKU', v.sku, 'active', v.active,
                  'primary', v.is_primary, 'available', v.available,
                  'availability_updated', v.availability_updated, 'description', v.description,
                  'link', v.link, 'note', v.note, 'notes', v.notes, 'packaging', v.packaging,
                  'pack_quantity', v.pack_quantity,
                  'pack_quantity_native', v.pack_quantity_native::float8,
                  'barcode_hash', v.barcode_hash, 'updated', v.updated,
                  'supplier', v.supplier_id, 'manufacturer_part', v.manufacturer_part_id,
                  'MPN', m.mpn,
                  'in_stock', NULL, 'on_order', NULL,
                  'manufacturer_part_detail', CASE WHEN m.id IS NOT NULL THEN jsonb_build_object(
                      'pk', m.id, 'part', m.part_id, 'manufacturer', m.manufacturer_id,
                      'description', m.description, 'MPN', m.mpn, 'link', m.link,
                      'barcode_hash', m.barcode_hash, 'notes', m.notes) END,
                  'manufacturer_detail', ", $crate::company_json!("maker"), ",
                  'supplier_detail', ", $crate::company_json!("seller"), ")
              FROM supplier_part AS v
              LEFT JOIN manufacturer_part AS m ON m.id = v.manufacturer_part_id
              LEFT JOIN company AS maker ON maker.id = m.manufacturer_id
              LEFT JOIN company AS seller ON seller.id = v.supplier_id
              WHERE v.id = ", $id, ") AS ", $column
        )
    };
}

/// Builds the SQL of a company in short form as JSON, by its alias; null when there is none.
#[macro_export]
macro_rules! company_json {
    ($c:literal) => {
        concat!(
            "CASE WHEN ", $c, ".id IS NOT NULL THEN jsonb_build_object(
                'pk', ", $c, ".id, 'active', ", $c, ".active, 'name', ", $c, ".name,
                'description', ", $c, ".description, 'currency', ", $c, ".currency,
                'tax_id', ", $c, ".tax_id,
                'image', '/media/' || nullif(", $c, ".image, ''),
                'thumbnail', coalesce('/media/' || regexp_replace(nullif(", $c, ".image, ''),
                    '\\.([^.]*)$', '.thumbnail.\\1'), '/static/img/blank_image.thumbnail.png')) END"
        )
    };
}
