//! Global settings: which there are, what values they take, and what they are now.

mod check;
mod known;

use std::collections::HashMap;

use crate::db::Session;
use crate::error::Result;

pub use check::Kind;
pub use known::{KNOWN, Known};

/// The setting of the currencies that prices may have: codes, separated by commas.
pub const CURRENCIES: &str = "CURRENCY_CODES";

/// The setting of a key, whatever its case.
pub fn find(key: &str) -> Option<&'static Known> {
    KNOWN
        .iter()
        .find(|known| known.key.eq_ignore_ascii_case(key))
}

/// Some of the global settings, read together.
#[derive(Clone, Debug, Default)]
pub struct Settings(HashMap<String, String>);

impl Settings {
    /// Reads these settings, in one statement.
    pub async fn load(session: &impl Session, keys: &[&str]) -> Result<Self> {
        let keys: Vec<String> = keys.iter().map(|key| (*key).to_owned()).collect();
        let rows = session
            .query(
                "SELECT upper(key) AS key, value FROM setting WHERE upper(key) = ANY ($1)",
                &[&keys],
            )
            .await?;
        let values = rows
            .iter()
            .map(|row| Ok((row.try_get("key")?, row.try_get("value")?)));
        Ok(Self(values.collect::<Result<_>>()?))
    }

    /// Whether somebody has set it.
    pub fn is_set(&self, key: &str) -> bool {
        self.0.contains_key(key)
    }

    /// A setting as text; `None` when it is neither set nor has a default.
    pub fn text(&self, key: &str) -> Option<String> {
        let default = || find(key)?.default.map(str::to_owned);
        self.0.get(key).cloned().or_else(default)
    }

    /// A setting as a truth value; what is none counts as false.
    pub fn flag(&self, key: &str) -> bool {
        self.text(key)
            .and_then(|value| crate::spelled::truth(&value))
            .unwrap_or(false)
    }

    /// A setting as a number; what is none counts as zero.
    pub fn number(&self, key: &str) -> i64 {
        self.text(key)
            .and_then(|value| value.trim().parse().ok())
            .unwrap_or(0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_default_is_a_value_that_the_setting_takes() {
        let keys: std::collections::BTreeSet<_> = KNOWN.iter().map(|known| known.key).collect();
        assert_eq!(keys.len(), KNOWN.len());
        for known in KNOWN {
            let Some(default) = known.default else {
                continue;
            };
            if known.kind != Kind::Told {
                assert_eq!(
                    known.kind.check(default).as_deref(),
                    Ok(default),
                    "{known:?}"
                );
            }
        }
        assert_eq!(find("part_ipn_regex").unwrap().key, "PART_IPN_REGEX");
    }
}
