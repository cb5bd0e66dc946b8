//! What no two objects have in common.
//!
//! It is checked before anything is written, so that all mistakes are told together; what two clients
//! do at the same time the constraint of the database sees, and the message is the same.

use ferrostock_models::database::{Column, Given};

use super::Declaration;
use crate::db::Session;
use crate::error::{Error, FieldErrors, NON_FIELD, Result};
use crate::list::{Statement, Value, run};

/// Properties that no two objects have the same values of.
#[derive(Clone, Copy, Debug)]
pub struct Unique {
    /// The constraint or unique index of the database.
    pub constraint: &'static str,
    /// The properties: the message stands under a single one, and under no field for several.
    pub properties: &'static [&'static str],
    /// Whether case does not count.
    pub fold: bool,
    /// What is said to whoever breaks it.
    pub message: &'static str,
}

impl Unique {
    fn field(&self) -> &'static str {
        match self.properties {
            [property] => property,
            _ => NON_FIELD,
        }
    }
}

/// Refuses values that another object has. `except` are the objects that get them; where the request
/// leaves out one of the properties, theirs counts.
pub async fn check(
    session: &impl Session,
    declaration: &Declaration,
    columns: &[Column],
    given: &[Given],
    except: Option<i64>,
) -> Result<()> {
    let mut errors = FieldErrors::default();
    for unique in declaration.unique {
        let set = |property: &&str| given.iter().any(|it| it.property == *property);
        // Nothing can collide when nothing of it is set, or nothing is known of the others.
        let touched = unique.properties.iter().any(set);
        if touched && (except.is_some() || unique.properties.iter().all(set)) {
            let key = Value::new(except.unwrap_or_default());
            let statement = taken(declaration, columns, unique, given, &key);
            if !run(session, statement).await?.is_empty() {
                errors.add(unique.field(), unique.message);
            }
        }
    }
    errors.into_result()
}

/// The statement that finds another object with the same values.
fn taken<'a>(
    declaration: &Declaration,
    columns: &[Column],
    unique: &Unique,
    given: &'a [Given],
    except: &'a Value,
) -> Statement<'a> {
    let mut statement = Statement::new();
    statement.push("SELECT 1 FROM ").push(declaration.table());
    statement.push(" AS other WHERE other.id <> ").bind(except);
    for property in unique.properties {
        let (open, close) = if unique.fold {
            ("fold(", ")")
        } else {
            ("", "")
        };
        let sent = given.iter().find(|it| it.property == *property);
        let column = declaration.column(property, columns);
        statement.push(" AND ").push(open).push("other.");
        statement.push(column).push(close).push(" = ").push(open);
        if let Some(sent) = sent {
            statement.bind(&sent.value);
        } else {
            statement.push("(SELECT own.").push(column).push(" FROM ");
            statement.push(declaration.table());
            statement
                .push(" AS own WHERE own.id = ")
                .bind(except)
                .push(")");
        }
        statement.push(close);
    }
    statement.push(" LIMIT 1");
    statement
}

/// Says what a constraint means that a statement broke.
pub fn explain(declaration: &Declaration, error: Error) -> Error {
    let Error::Database(source) = &error else {
        return error;
    };
    let constraint = source.as_db_error().and_then(|it| it.constraint());
    let broken = declaration
        .unique
        .iter()
        .find(|unique| Some(unique.constraint) == constraint);
    match broken {
        Some(unique) => Error::field(unique.field(), unique.message),
        None => error,
    }
}
