//! What no object is without, though requests may be.

use ferrostock_models::database::Given;

use super::Declaration;
use crate::error::{FieldErrors, Result};

/// Refuses nulls where objects have none, and in new objects what is left out.
pub fn check(declaration: &Declaration, given: &[Given], creates: bool) -> Result<()> {
    let mut errors = FieldErrors::default();
    for property in declaration.filled {
        let empty = match given.iter().find(|it| it.property == *property) {
            Some(it) => it.value.is_null(),
            None => creates,
        };
        if empty {
            errors.add(*property, "This field cannot be blank.");
        }
    }
    errors.into_result()
}
