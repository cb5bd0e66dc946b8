//! `/api/license/`: the libraries that the program is made of.

mod libraries;

use ferrostock_kernel::call::Call;
use ferrostock_kernel::error::Result;
use ferrostock_models::{License, Licenses};

use libraries::LIBRARIES;

/// Tells them, with their licences. A web interface is somebody else's folder, so nothing is known of what it
/// is made of.
// Entry points await every function.
#[allow(clippy::unused_async)]
pub async fn retrieve(_: &Call) -> Result<Licenses> {
    let told = LIBRARIES
        .iter()
        .map(|(name, version, license, home)| License {
            name: (*name).into(),
            version: (*version).into(),
            license: (*license).into(),
            licensetext: Some((*home).into()),
        });
    Ok(Licenses {
        backend: told.collect(),
        frontend: Vec::new(),
    })
}
