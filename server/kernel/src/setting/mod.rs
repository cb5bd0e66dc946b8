//! Settings of the server and of users: which there are, what values they take, and what the server's
//! are now.

mod check;
mod global;
mod user;

use std::borrow::Cow;
use std::collections::HashMap;

use crate::db::Session;
use crate::error::Result;

pub use check::Kind;
pub use global::GLOBAL;
pub use user::USER;

/// A setting that there is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Known {
    /// Its key.
    pub key: &'static str,
    /// What values it takes.
    pub kind: Kind,
    /// What it is while nobody has set it; `None` where the server itself finds that out.
    pub default: Option<&'static str>,
    /// What clients call it; empty where they are not told of it.
    pub name: &'static str,
    /// What it does.
    pub description: &'static str,
}

impl Known {
    /// Checks a value; gives it in the form in which it is kept. The error is a sentence about it.
    /// The default is always one.
    pub fn check(&self, value: &str) -> Result<String, String> {
        match self.default {
            Some(default) if default == value && self.kind != Kind::Told => Ok(value.to_owned()),
            _ => self.kind.check(value),
        }
    }
}

/// A table of settings, a line for each: key, kind, default, name and description.
macro_rules! known {
    ($($key:literal, $kind:expr, $default:expr, $name:literal, $description:literal;)*) => {
        &[$(Known {
            key: $key,
            kind: $kind,
            default: $default,
            name: $name,
            description: $description,
        }),*]
    };
}
use known;

/// The setting of the currencies that prices may have: codes, separated by commas.
pub const CURRENCIES: &str = "CURRENCY_CODES";

/// The setting of the server with this key, whatever its case.
pub fn find(key: &str) -> Option<&'static Known> {
    find_in(GLOBAL, key)
}

/// The setting with this key, whatever its case, among these.
pub fn find_in(among: &'static [Known], key: &str) -> Option<&'static Known> {
    // The tables are sorted, and hold capitals alone; so do nearly all keys that are asked for.
    let key = if key.bytes().any(|letter| letter.is_ascii_lowercase()) {
        Cow::Owned(key.to_ascii_uppercase())
    } else {
        Cow::Borrowed(key)
    };
    let place = among.binary_search_by(|known| known.key.cmp(&key));
    place.ok().and_then(|at| among.get(at))
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
                "SELECT upper(key) AS key, value FROM setting
                 WHERE upper(key) = ANY ($1) AND value IS NOT NULL",
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
        for table in [GLOBAL, USER] {
            let keys: Vec<_> = table.iter().map(|known| known.key).collect();
            assert!(keys.is_sorted_by(|a, b| a < b), "{keys:?}");
            for known in table {
                let Some(default) = known.default else {
                    continue;
                };
                // A choice that nobody has made yet is none of the choices.
                if known.kind != Kind::Told && !(default.is_empty() && known.kind.is_choice()) {
                    let checked = known.kind.check(default);
                    assert_eq!(checked.as_deref(), Ok(default), "{known:?}");
                }
            }
        }
        assert_eq!(find("part_ipn_regex").unwrap().key, "PART_IPN_REGEX");
        assert_eq!(find_in(USER, "Search_Regex").unwrap().key, "SEARCH_REGEX");
        assert!(find("SEARCH_REGEX").is_none());
    }
}
