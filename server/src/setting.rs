//! Global settings, as far as other domains act by them.

use std::collections::HashMap;

use crate::db::Session;
use crate::error::Result;

/// Some of the global settings, read together.
#[derive(Clone, Debug, Default)]
pub struct Settings(HashMap<String, String>);

/// What a setting is that nobody has set. Source: the contract's list of settings.
const DEFAULTS: &[(&str, &str)] = &[
    ("PART_ALLOW_DUPLICATE_IPN", "True"),
    ("PART_ALLOW_EDIT_IPN", "True"),
    ("PART_ALLOW_DELETE_FROM_ASSEMBLY", "False"),
    ("PART_ASSEMBLY", "False"),
    ("PART_COMPONENT", "True"),
    ("PART_PURCHASEABLE", "True"),
    ("PART_SALABLE", "False"),
    ("PART_TEMPLATE", "False"),
    ("PART_TESTABLE", "False"),
    ("PART_TRACKABLE", "False"),
    ("PART_VIRTUAL", "False"),
    ("PART_CATEGORY_PARAMETERS", "True"),
    ("PART_CATEGORY_DEFAULT_ICON", ""),
    ("PART_IPN_REGEX", ""),
    ("PART_REVISION_ASSEMBLY_ONLY", "False"),
    ("PART_ENABLE_REVISION", "True"),
    ("INVENTREE_DEFAULT_CURRENCY", "USD"),
    ("SERIAL_NUMBER_GLOBALLY_UNIQUE", "False"),
    ("STOCK_ALLOW_EDIT_SERIAL", "False"),
    ("STOCK_ALLOW_DELETE_SERIALIZED", "True"),
    ("STOCK_DELETE_DEPLETED_DEFAULT", "True"),
    ("STOCK_BATCH_CODE_TEMPLATE", ""),
    ("STOCK_ENABLE_EXPIRY", "False"),
    ("STOCK_ALLOW_EXPIRED_SALE", "False"),
    ("STOCK_STALE_DAYS", "0"),
    ("STOCK_LOCATION_DEFAULT_ICON", ""),
    ("LOGIN_ENABLE_PWD_FORGOT", "True"),
    ("LOGIN_ENABLE_REG", "False"),
    ("LOGIN_ENABLE_SSO", "False"),
    ("LOGIN_ENABLE_SSO_REG", "False"),
    ("LOGIN_SIGNUP_SSO_AUTO", "True"),
    ("LOGIN_MAIL_REQUIRED", "False"),
    ("LOGIN_SIGNUP_MAIL_RESTRICTION", ""),
    ("SIGNUP_GROUP", ""),
];

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

    /// A setting as text; `None` when it is neither set nor has a default.
    pub fn text(&self, key: &str) -> Option<String> {
        let default = || {
            DEFAULTS
                .iter()
                .find(|(known, _)| *known == key)
                .map(|(_, value)| (*value).to_owned())
        };
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
