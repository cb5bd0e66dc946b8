//! New values for rows: which columns a request sets, and the statements that write them.

use crate::db::Session;
use crate::error::{Error, Result};
use crate::list::{Bind, Statement, Value, run};

/// New values by column.
#[derive(Debug, Default)]
pub struct Changes(Vec<(&'static str, Value)>);

impl Changes {
    /// Adds a new value, if there is one.
    pub fn set<T: Bind>(&mut self, column: &'static str, value: Option<T>) {
        if let Some(value) = value {
            self.push(column, Value::new(value));
        }
    }

    /// Adds a new text, if there is one; a column that holds no null takes the empty text for it.
    pub fn set_text(&mut self, column: &'static str, value: Option<Option<String>>) {
        self.set(column, value.map(Option::unwrap_or_default));
    }

    /// Adds a new value.
    pub fn push(&mut self, column: &'static str, value: Value) {
        self.0.push((column, value));
    }

    /// Whether a column gets a new value.
    pub fn sets(&self, column: &str) -> bool {
        self.0.iter().any(|(known, _)| *known == column)
    }

    /// Whether nothing changes.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

/// Adds a row and tells its primary key.
pub async fn insert(session: &impl Session, table: &'static str, changes: &Changes) -> Result<i64> {
    let mut statement = Statement::new();
    statement.push("INSERT INTO ").push(table).push(" (");
    for (at, (column, _)) in changes.0.iter().enumerate() {
        statement.push(if at == 0 { "" } else { ", " }).push(column);
    }
    statement.push(") VALUES (");
    for (at, (_, value)) in changes.0.iter().enumerate() {
        statement.push(if at == 0 { "" } else { ", " }).bind(value);
    }
    statement.push(") RETURNING id");
    match run(session, statement).await?.first() {
        Some(row) => Ok(row.try_get(0)?),
        None => Err(Error::internal("an insert returned no row")),
    }
}

/// Gives rows new values, in one statement; does nothing when there are none.
pub async fn update(
    session: &impl Session,
    table: &'static str,
    ids: &Value,
    changes: &Changes,
) -> Result<()> {
    if changes.is_empty() {
        return Ok(());
    }
    let mut statement = Statement::new();
    statement.push("UPDATE ").push(table).push(" SET ");
    for (at, (column, value)) in changes.0.iter().enumerate() {
        statement.push(if at == 0 { "" } else { ", " });
        statement.push(column).push(" = ").bind(value);
    }
    statement.push(" WHERE id = ANY(").bind(ids).push(")");
    run(session, statement).await?;
    Ok(())
}
