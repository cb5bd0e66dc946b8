//! Constraints that a client's request would break, as messages for the client.
//!
//! Rules are checked before anything is written, so that all mistakes are told together. What two
//! clients do at the same time only the database sees; it has the last word, and this says it.

use tokio_postgres::error::SqlState;

use super::{FieldErrors, NON_FIELD};

/// What is said of a group whose name another one has.
pub const GROUP_NAME_TAKEN: &str = "group with this name already exists.";

/// What a broken constraint means: the constraint, the field, the message.
const KNOWN: &[(&str, &str, &str)] = &[
    (
        "part_category_name_unique",
        NON_FIELD,
        "Duplicate names cannot exist under the same parent",
    ),
    (
        "stock_location_name_unique",
        NON_FIELD,
        "Duplicate names cannot exist under the same parent",
    ),
    ("part_category_no_cycle", "parent", "Invalid choice"),
    ("stock_location_no_cycle", "parent", "Invalid choice"),
    (
        "part_name_ipn_revision_unique",
        NON_FIELD,
        "The fields name, IPN, revision must make a unique set.",
    ),
    (
        "part_variant_no_cycle",
        "variant_of",
        "A part can't be a variant of itself",
    ),
    (
        "app_user_username_unique",
        "username",
        "A user with that username already exists.",
    ),
    ("user_group_name_unique", "name", GROUP_NAME_TAKEN),
    (
        "custom_unit_symbol_unique",
        "symbol",
        "Unit symbol must be unique",
    ),
    (
        "part_related_not_itself",
        NON_FIELD,
        "Part relationship cannot be created between a part and itself",
    ),
    ("tag_slug_filled", "slug", "This field cannot be blank."),
    (
        "tag_slug_unique",
        "slug",
        "Tag with this Slug already exists.",
    ),
    (
        "stock_item_serial_unique",
        "serial_numbers",
        "Serial number already exists",
    ),
    (
        "stock_item_serial_single",
        "quantity",
        "Quantity must be 1 for an item with a serial number",
    ),
    (
        "stock_item_quantity_positive",
        "quantity",
        "Ensure this value is greater than or equal to 0.",
    ),
    (
        "supplier_part_unique",
        NON_FIELD,
        "The fields part, supplier, SKU must make a unique set.",
    ),
];

/// The messages for a statement that broke a constraint; `None` for every other failure.
pub fn explain(error: &tokio_postgres::Error) -> Option<FieldErrors> {
    let failure = error.as_db_error()?;
    let mut errors = FieldErrors::default();
    let constraint = failure.constraint().unwrap_or_default();
    if let Some((_, field, message)) = KNOWN.iter().find(|(known, _, _)| *known == constraint) {
        errors.add(*field, *message);
        return Some(errors);
    }
    match *failure.code() {
        SqlState::FOREIGN_KEY_VIOLATION => {
            let (field, message) = match referenced(constraint, failure.table()) {
                Some(field) => (field, "Object does not exist."),
                None => (NON_FIELD.to_owned(), "Other objects depend on this one."),
            };
            errors.add(field, message);
        }
        SqlState::UNIQUE_VIOLATION => errors.add(NON_FIELD, "An object like this exists already."),
        SqlState::NUMERIC_VALUE_OUT_OF_RANGE => errors.add(NON_FIELD, "A number is too large."),
        _ => return None,
    }
    Some(errors)
}

/// The field of a foreign key that points nowhere, from the constraint's name, which the database
/// makes of the table, the column and `fkey`.
fn referenced(constraint: &str, table: Option<&str>) -> Option<String> {
    let column = constraint
        .strip_prefix(table?)?
        .strip_prefix('_')?
        .strip_suffix("_fkey")?;
    Some(column.strip_suffix("_id").unwrap_or(column).to_owned())
}

#[cfg(test)]
mod tests {
    use super::referenced;

    #[test]
    fn foreign_keys_are_named_after_their_field() {
        let field = |constraint| referenced(constraint, Some("stock_item"));
        assert_eq!(
            field("stock_item_location_id_fkey").as_deref(),
            Some("location")
        );
        assert_eq!(field("other_location_id_fkey"), None);
    }
}
