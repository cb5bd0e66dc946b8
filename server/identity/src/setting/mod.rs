//! `/api/settings/`: the settings of the server, and those of each user.
//!
//! Clients know a setting by the key of its row. Rows are made when somebody asks for them; without a value
//! they stand for the default.

pub mod global;
mod shown;
pub mod user;
mod write;

use ferrostock_kernel::error::{Error, Result};
use ferrostock_kernel::setting::{Known, find_in};
use http::StatusCode;

pub use shown::typed;
pub use write::{checked, refusal, sent, store};

/// The setting that clients know by this key, among these.
fn find(among: &'static [Known], key: &str) -> Result<&'static Known> {
    find_in(among, key)
        .filter(|known| !known.name.is_empty())
        .ok_or_else(|| Error::refused(StatusCode::NOT_FOUND, "Not found."))
}

/// The keys of the settings that clients are told of.
fn told(among: &'static [Known]) -> Vec<&'static str> {
    let told = among.iter().filter(|known| !known.name.is_empty());
    told.map(|known| known.key).collect()
}
