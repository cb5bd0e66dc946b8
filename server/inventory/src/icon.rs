//! `/api/icons/`: the sets of icons.

use ferrostock_api::params::IconsListQuery;
use ferrostock_models::{Icon, IconPackage, IconPackageListAnswer};

use ferrostock_kernel::call::Call;
use ferrostock_kernel::error::Result;
use ferrostock_kernel::icon::{PREFIX, SET, all};
use ferrostock_kernel::list::{Listed, Window};

/// Where the web interface has the font of the set, by format. A browser takes the first that it can use:
/// the smallest.
const FONTS: [(&str, &str); 3] = [
    ("woff2", "/static/tabler-icons/tabler-icons.woff2"),
    ("woff", "/static/tabler-icons/tabler-icons.woff"),
    ("truetype", "/static/tabler-icons/tabler-icons.ttf"),
];

/// Lists the sets of icons, of which there is one.
#[expect(
    clippy::unused_async,
    reason = "entry points wait for every domain function"
)]
pub async fn list(call: &Call, query: IconsListQuery) -> Result<IconPackageListAnswer> {
    let window = Window::new(query.limit, query.offset);
    Ok(Listed::of(call, window, vec![package()]).answer())
}

fn package() -> IconPackage {
    let owned = |(name, value): (&str, &str)| (name.to_owned(), value.to_owned());
    let icons = all().map(|icon| {
        let shown = Icon {
            name: icon.name.to_owned(),
            category: icon.category.to_owned(),
            tags: icon.words().map(str::to_owned).collect(),
            variants: icon.variants().map(owned).collect(),
        };
        (icon.name.to_owned(), shown)
    });
    IconPackage {
        name: SET.to_owned(),
        prefix: PREFIX.to_owned(),
        fonts: FONTS.map(owned).into(),
        icons: icons.collect(),
    }
}
