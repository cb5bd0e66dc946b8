//! What no two objects have in common.
//!
//! It is checked before anything is written, so that all mistakes are told together; what two clients
//! do at the same time the constraint of the database sees, and the message is the same.

use std::borrow::Cow;

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
    /// What is said to whoever breaks it; empty where the names of the properties say it.
    pub message: &'static str,
}

impl Unique {
    /// Several properties that are unique together.
    pub const fn set(constraint: &'static str, properties: &'static [&'static str]) -> Self {
        Self {
            constraint,
            properties,
            fold: false,
            message: "",
        }
    }

    fn message(&self) -> Cow<'static, str> {
        if self.message.is_empty() {
            let names = self.properties.join(", ");
            return format!("The fields {names} must make a unique set.").into();
        }
        self.message.into()
    }

    fn field(&self) -> &'static str {
        match self.properties {
            [property] => property,
            _ => NON_FIELD,
        }
    }
}

/// Refuses values that another object has, in one statement for each rule. `changed` are the objects that
/// get them, none for one that is created; where the request leaves out one of the properties, theirs
/// counts. That several of them get the same value the constraint sees.
pub async fn check(
    session: &impl Session,
    declaration: &Declaration,
    columns: &[Column],
    given: &[Given],
    changed: Option<&[i64]>,
) -> Result<()> {
    let changed = changed.map(|ids| Value::new(ids.to_vec()));
    let mut errors = FieldErrors::default();
    for unique in declaration.unique {
        let set = |property: &&str| given.iter().any(|it| it.property == *property);
        // Nothing can collide when nothing of it is set, or nothing is known of the others.
        let touched = unique.properties.iter().any(set);
        if touched && (changed.is_some() || unique.properties.iter().all(set)) {
            let statement = taken(declaration, columns, unique, given, changed.as_ref());
            if !run(session, statement).await?.is_empty() {
                errors.add(unique.field(), unique.message());
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
    changed: Option<&'a Value>,
) -> Statement<'a> {
    let table = declaration.table();
    let mut statement = Statement::new();
    statement
        .push("SELECT 1 FROM ")
        .push(table)
        .push(" AS other");
    match changed {
        Some(ids) => {
            statement.push(" JOIN ").push(table);
            statement.push(" AS own ON own.id <> other.id WHERE own.id = ANY (");
            statement.bind(ids).push(")");
        }
        None => {
            statement.push(" WHERE true");
        }
    }
    let (open, close) = if unique.fold {
        ("fold(", ")")
    } else {
        ("", "")
    };
    for property in unique.properties {
        let sent = given.iter().find(|it| it.property == *property);
        let column = declaration.column(property, columns);
        statement
            .push(" AND ")
            .push(open)
            .push("other.")
            .push(column);
        statement.push(close).push(" = ").push(open);
        match sent {
            Some(sent) => statement.bind(&sent.value),
            None => statement.push("own.").push(column),
        };
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
        Some(unique) => Error::field(unique.field(), unique.message()),
        None => error,
    }
}
