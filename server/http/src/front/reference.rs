//! Whether the objects that a body names exist.

use ferrostock_inventory::model;
use ferrostock_kernel::db::Session;
use ferrostock_kernel::error::{Error, FieldErrors, Result, invalid_pk_message};
use ferrostock_kernel::list::{Statement, Value, run};

use super::form::Reference;

/// What an object of a model must be, by the filter of the list where clients look it up.
const ROLES: &[(&str, &str, &str)] = &[
    ("company", "is_customer", " AND is_customer"),
    ("company", "is_manufacturer", " AND is_manufacturer"),
    ("company", "is_supplier", " AND is_supplier"),
    ("part", "salable", " AND salable"),
    ("part", "testable", " AND testable"),
];

/// The condition on what an object is; on everything else the domains decide.
fn role(reference: &Reference) -> &'static str {
    let filters = reference.filters.unwrap_or_default();
    ROLES
        .iter()
        .find(|(model, name, _)| *model == reference.model && filters.contains(name))
        .map_or("", |(_, _, condition)| condition)
}

/// Adds a message for each reference whose object does not exist: one statement whatever their
/// number, none without any. The foreign keys of the database stay the last word, as an object may
/// be deleted after this look.
pub async fn check(
    session: &impl Session,
    references: &[Reference],
    errors: &mut FieldErrors,
) -> Result<()> {
    if references.is_empty() {
        return Ok(());
    }
    let keys: Vec<_> = references
        .iter()
        .map(|reference| Value::new(reference.pk))
        .collect();
    let mut statement = Statement::new();
    for (at, (reference, key)) in references.iter().zip(&keys).enumerate() {
        let Some(model) = model::find(reference.model) else {
            return Err(Error::internal(format!(
                "no table for model {}",
                reference.model
            )));
        };
        statement.push(if at == 0 { "SELECT " } else { ", " });
        statement
            .push("EXISTS (SELECT 1 FROM ")
            .push(model.table)
            .push(" WHERE id = ");
        statement.bind(key).push(role(reference)).push(")");
    }
    let rows = run(session, statement).await?;
    let row = rows
        .first()
        .ok_or_else(|| Error::internal("no answer to the checks"))?;
    for (at, reference) in references.iter().enumerate() {
        if !row.try_get::<_, bool>(at)? {
            errors.add_at(&reference.path, invalid_pk_message(reference.pk));
        }
    }
    Ok(())
}

/// Whether there is no such object. Of models that fields do not point to it is not known here.
pub async fn is_missing(session: &impl Session, model: &str, pk: i64) -> Result<bool> {
    let Some(model) = model::find(model) else {
        return Ok(false);
    };
    let key = Value::new(pk);
    let mut statement = Statement::new();
    statement
        .push("SELECT 1 FROM ")
        .push(model.table)
        .push(" WHERE id = ");
    statement.bind(&key);
    Ok(run(session, statement).await?.is_empty())
}

#[cfg(test)]
mod tests {
    use ferrostock_api::{Field, OPERATIONS};

    use ferrostock_inventory::model;

    fn every_model_has_a_table(fields: &[Field]) {
        for field in fields {
            if let Some(related) = field.related {
                assert!(model::find(related.model).is_some(), "{related:?}");
            }
            every_model_has_a_table(field.children);
        }
    }

    #[test]
    fn every_model_of_the_document_has_a_table() {
        for fields in OPERATIONS
            .iter()
            .filter_map(|operation| operation.form.body)
        {
            every_model_has_a_table(fields);
        }
    }
}
