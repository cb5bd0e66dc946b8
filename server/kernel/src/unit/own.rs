//! Units that users have added: each a name, perhaps a symbol, and a text in other units that says
//! how much it is.
//!
//! They are read whenever a text needs them, so that every server knows a new one at once.

use std::collections::HashMap;

use super::{Quantity, read, value};
use crate::db::{Row, Session};
use crate::error::Result;

/// How many added units a text is read with, those included that they are defined by.
const MOST: i64 = 100;

/// Added units, by name and by symbol.
#[derive(Clone, Debug, Default)]
pub struct Own {
    units: HashMap<String, Quantity>,
}

/// An added unit as it is kept.
#[derive(Clone, Debug)]
pub struct Definition {
    /// Its name.
    pub name: String,
    /// Its symbol; empty where it has none.
    pub symbol: String,
    /// How much it is.
    pub definition: String,
}

impl Own {
    /// Works out what added units are. One may be defined by others; one that can't be read, or is
    /// defined by itself, is left out.
    pub fn new(mut definitions: Vec<Definition>) -> Self {
        let mut own = Self::default();
        loop {
            let before = definitions.len();
            definitions.retain(|unit| match read(&unit.definition, &own) {
                Ok(quantity) => {
                    own.units.insert(unit.name.clone(), quantity);
                    if !unit.symbol.is_empty() {
                        own.units.insert(unit.symbol.clone(), quantity);
                    }
                    false
                }
                Err(_) => true,
            });
            if definitions.is_empty() || definitions.len() == before {
                return own;
            }
        }
    }

    /// The unit of a name or symbol, which is compared to the letter.
    pub fn get(&self, name: &str) -> Option<Quantity> {
        self.units.get(name).copied()
    }
}

/// Reads the added units that can play a part in a text: those whose name or symbol occurs in it, and
/// those that occur in their definitions.
pub async fn find(session: &impl Session, text: &str) -> Result<Own> {
    Ok(Own::new(definitions(session, text).await?))
}

async fn definitions(session: &impl Session, text: &str) -> Result<Vec<Definition>> {
    let rows = session
        .query(
            "WITH RECURSIVE used AS (
                 SELECT id, name, symbol, definition FROM custom_unit
                 WHERE strpos($1, name) > 0 OR symbol <> '' AND strpos($1, symbol) > 0
                 UNION
                 SELECT other.id, other.name, other.symbol, other.definition
                 FROM used JOIN custom_unit AS other
                     ON strpos(used.definition, other.name) > 0
                     OR other.symbol <> '' AND strpos(used.definition, other.symbol) > 0
             )
             SELECT name, symbol, definition FROM used ORDER BY id LIMIT $2",
            &[&text, &MOST],
        )
        .await?;
    rows.iter().map(definition).collect()
}

/// Like [`find`], as if there were no added unit with this key: what one can be defined by.
pub async fn find_without(session: &impl Session, text: &str, id: i64) -> Result<Own> {
    let row = session
        .query_opt("SELECT name FROM custom_unit WHERE id = $1", &[&id])
        .await?;
    let found = definitions(session, text).await?;
    let Some(row) = row else {
        return Ok(Own::new(found));
    };
    let name: String = row.try_get("name")?;
    let others = found.into_iter().filter(|unit| unit.name != name);
    Ok(Own::new(others.collect()))
}

/// Reads all added units.
pub async fn all(session: &impl Session) -> Result<Vec<Definition>> {
    let rows = session
        .query(
            "SELECT name, symbol, definition FROM custom_unit ORDER BY id",
            &[],
        )
        .await?;
    rows.iter().map(definition).collect()
}

fn definition(row: &Row) -> Result<Definition> {
    Ok(Definition {
        name: row.try_get("name")?,
        symbol: row.try_get("symbol")?,
        definition: row.try_get("definition")?,
    })
}

/// Whether a text is a unit with those that users have added. Asks the database, so whoever can should
/// ask [`super::read`] without them first.
pub async fn is_unit(session: &impl Session, text: &str) -> Result<bool> {
    let text = text.trim();
    Ok(read(text, &find(session, text).await?).is_ok())
}

/// The number of a value in a unit, such as `4k7` in `ohms`, with the units that users have added; see
/// [`value::amount`].
pub async fn amount(session: &impl Session, text: &str, unit: &str) -> Result<Option<f64>> {
    // Without them first: most need none, and so no statement.
    let known = value::amount(text, unit, &Own::default());
    if known.is_some() {
        return Ok(known);
    }
    let own = find(session, &format!("{text} {unit}")).await?;
    Ok(value::amount(text, unit, &own))
}
