//! Parameters: named values that any object can have.

pub mod exists;
mod number;
pub mod template;

/// Builds the SQL of a template `t` of parameters as JSON.
#[macro_export]
macro_rules! template_json {
    () => {
        "jsonb_build_object(
             'pk', t.id, 'name', t.name, 'units', t.units, 'description', t.description,
             'model_type', t.model_type, 'checkbox', t.checkbox, 'choices', t.choices,
             'selectionlist', t.selection_list_id, 'enabled', t.enabled, 'unique', t.unique_rule)"
    };
}

/// The same by the expression of its key.
#[macro_export]
macro_rules! template_object {
    ($id:literal) => {
        concat!(
            "(SELECT ",
            $crate::template_json!(),
            " FROM parameter_template AS t WHERE t.id = ",
            $id,
            ")"
        )
    };
}

/// Builds the SQL of an object's parameters, a JSON array of `Parameter`s by key: its kind, such
/// as `part.part`, and the expression of its key.
#[macro_export]
macro_rules! parameters_of {
    ($kind:literal, $id:literal) => {
        concat!(
            "(SELECT coalesce(jsonb_agg(jsonb_build_object(
                 'pk', v.id, 'template', v.template_id, 'model_type', v.model,
                 'model_id', v.model_id, 'data', v.data, 'data_numeric', v.data_numeric,
                 'note', v.note, 'updated', v.updated, 'updated_by', v.updated_by_id,
                 'template_detail', ",
            $crate::template_json!(),
            ",
                 'updated_by_detail', CASE WHEN u.id IS NOT NULL THEN jsonb_build_object(
                     'pk', u.id, 'username', u.username, 'first_name', u.first_name,
                     'last_name', u.last_name, 'email', u.email) END
             ) ORDER BY v.id), '[]')
             FROM parameter AS v
             JOIN parameter_template AS t ON t.id = v.template_id
             LEFT JOIN app_user AS u ON u.id = v.updated_by_id
             WHERE v.model = '",
            $kind,
            "' AND v.model_id = ",
            $id,
            ")"
        )
    };
}
