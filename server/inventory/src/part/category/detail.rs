//! A category as other objects show it: without what is counted, and whoever watches it.

/// Builds the SQL of a category as JSON, by the expression of its key; null when there is none.
#[macro_export]
macro_rules! category_object {
    ($id:literal) => {
        concat!(
            "(SELECT jsonb_build_object(
                  'pk', k.id, 'name', k.name, 'description', k.description,
                  'default_location', k.default_location_id,
                  'default_keywords', k.default_keywords, 'level', nlevel(k.path) - 1,
                  'parent', k.parent_id, 'part_count', NULL, 'subcategories', NULL,
                  'pathstring', k.pathstring, 'starred', false, 'structural', k.structural,
                  'icon', coalesce(k.icon, ''), 'parent_default_location', NULL)
              FROM part_category AS k WHERE k.id = ",
            $id,
            ")"
        )
    };
}
