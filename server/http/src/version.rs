//! `/api/version/`: versions of the server and of what it stands for.

pub mod text;

use ferrostock_models::{VersionInfo, VersionLinks, VersionParts};

use crate::spoken;
use ferrostock_kernel::call::Call;
use ferrostock_kernel::error::Result;

/// Tells the versions. Clients compare them with what they need, so they are those of the release
/// whose interface is spoken; see [`spoken`].
// Entry points await every domain function.
#[allow(clippy::unused_async)]
pub async fn retrieve(_: &Call) -> Result<VersionInfo> {
    Ok(VersionInfo {
        dev: spoken::VERSION.ends_with("dev"),
        up_to_date: true,
        version: VersionParts {
            server: spoken::VERSION.into(),
            api: spoken::API_VERSION,
            commit_hash: None,
            commit_date: None,
            commit_branch: None,
            python: spoken::PYTHON.into(),
            django: spoken::DJANGO.into(),
        },
        links: VersionLinks {
            doc: "https://docs.inventree.org".into(),
            code: "https://github.com/InvenTree/InvenTree/".into(),
            app: "https://docs.inventree.org/en/latest/app/".into(),
            bug: "https://github.com/InvenTree/InvenTree/issues".into(),
        },
    })
}
