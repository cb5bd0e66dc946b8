//! Physical units.

use std::sync::LazyLock;

use rink_core::Context;

use crate::db::Session;
use crate::error::Result;

/// The library's own units. Reading its definitions takes a moment, so they are read once.
static UNITS: LazyLock<Option<Context>> = LazyLock::new(|| rink_core::simple_context().ok());

/// Names that people give to things that are counted; the library knows no such thing.
const COUNTED: &[&str] = &[
    "piece", "pieces", "pcs", "each", "dozen", "hundred", "thousand", "percent", "ppm",
];

/// Whether a text names a unit: the empty one does (pieces), so does everything that the library
/// can make sense of, and the units that users have added.
pub async fn is_known(session: &impl Session, unit: &str) -> Result<bool> {
    let unit = unit.trim();
    if unit.is_empty() || COUNTED.contains(&unit.to_lowercase().as_str()) {
        return Ok(true);
    }
    let added = session
        .query_opt(
            "SELECT 1 FROM custom_unit WHERE $1 IN (name, symbol)",
            &[&unit],
        )
        .await?;
    Ok(added.is_some() || is_physical(unit))
}

fn is_physical(unit: &str) -> bool {
    let Some(context) = UNITS.as_ref() else {
        return false;
    };
    let mut tokens = rink_core::parsing::text_query::TokenIterator::new(unit).peekable();
    let expression = rink_core::parsing::text_query::parse_expr(&mut tokens);
    context.eval(&expression).is_ok()
}

#[cfg(test)]
mod tests {
    use super::is_physical;

    #[test]
    fn units_and_their_products_are_known() {
        for unit in [
            "m", "kg", "mm", "m^2", "m/s", "ohm", "farad", "volt", "inch", "litre",
        ] {
            assert!(is_physical(unit), "{unit}");
        }
        for unit in ["florps", "m/", "kg kg kg florps", "()"] {
            assert!(!is_physical(unit), "{unit}");
        }
    }
}
