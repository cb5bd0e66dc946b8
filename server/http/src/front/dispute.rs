//! Values of a body about which settings decide: they are settled after the form, in one statement.

use ferrostock_kernel::error::FieldErrors;
use ferrostock_kernel::setting::{CURRENCIES, Settings};

use super::value::no_choice;

/// A value about which settings decide.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Disputed {
    /// The field, below the objects that it is nested in.
    /// Where it stands.
    pub path: Vec<&'static str>,
    /// What it is.
    pub kind: Dispute,
}

/// What settings decide about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Dispute {
    /// A link without its scheme.
    Link,
    /// The code of a currency.
    Currency(String),
}

impl Disputed {
    /// The settings that decide.
    pub const SETTINGS: [&str; 2] = [CURRENCIES, STRICT_LINKS];

    /// Adds a message, if the settings are against it.
    pub fn settle(&self, settings: &Settings, errors: &mut FieldErrors) {
        match &self.kind {
            Dispute::Link if settings.flag(STRICT_LINKS) => errors.add_at(&self.path, NO_LINK),
            Dispute::Link => {}
            Dispute::Currency(code) => {
                let codes = settings.text(CURRENCIES).unwrap_or_default();
                if !codes.split(',').any(|known| known.trim() == code) {
                    errors.add_at(&self.path, no_choice(code));
                }
            }
        }
    }
}

/// The setting that wants links to have a scheme.
const STRICT_LINKS: &str = "INVENTREE_STRICT_URLS";
/// What is said of a link that is none.
pub const NO_LINK: &str = "Enter a valid URL.";
