//! Objects that the database hands out as JSON, inside the rows that they belong to: a list shows
//! what belongs to each row without a statement of its own.

use crate::db::Row;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::error::{Error, Result};

/// Reads a JSON column; `None` for null.
pub fn read<T: DeserializeOwned>(row: &Row, column: &str) -> Result<Option<T>> {
    let value: Option<Value> = row.try_get(column)?;
    let object = |value| {
        serde_json::from_value(value)
            .map_err(|error| Error::internal(format!("column {column}: {error}")))
    };
    value.map(object).transpose()
}
