//! What all prices have in common that hold from a quantity on, whoever asks for them.

use ferrostock_models::Money;

use ferrostock_kernel::error::{Error, Result};

/// Refuses a price that is none. `sent` is what a request says of it, where it says something; only a
/// new price must be said.
pub fn check(sent: Option<&Option<Money>>, creates: bool) -> Result<()> {
    match sent {
        Some(Some(_)) => Ok(()),
        None if !creates => Ok(()),
        _ => Err(Error::field("price", "This field cannot be blank.")),
    }
}
