//! `/api/version-text`: what the last versions of the interface changed.

use chrono::NaiveDate;
use ferrostock_api::params::VersionTextListQuery;
use ferrostock_models::VersionText;

use crate::spoken;
use ferrostock_kernel::call::Call;
use ferrostock_kernel::error::Result;

/// How many versions are told of unless the client says otherwise.
const USUAL: i64 = 10;

/// A version of the interface.
struct Version {
    number: i64,
    /// Year, month and day on which it came.
    date: (i32, u32, u32),
    /// The number of the discussion that it came from.
    discussion: u32,
    changes: &'static [&'static str],
}

/// The last versions, the oldest first. Dates and discussions are those of the interface's history.
const HISTORY: &[Version] = &[
    Version {
        number: 521,
        date: (2026, 7, 12),
        discussion: 12_360,
        changes: &["Stock items form no tree of their own any more."],
    },
    Version {
        number: 522,
        date: (2026, 7, 14),
        discussion: 12_388,
        changes: &["Parameter templates say whether values must be unique."],
    },
    Version {
        number: 523,
        date: (2026, 7, 14),
        discussion: 12_391,
        changes: &[
            "Lines of all four kinds of orders can be deleted several at a time.",
            "So can their extra lines.",
            "A completed transfer order is locked, unless a global setting allows its edit.",
        ],
    },
    Version {
        number: 524,
        date: (2026, 7, 20),
        discussion: 12_393,
        changes: &["Lines and extra lines of orders have a discount."],
    },
    Version {
        number: 525,
        date: (2026, 7, 20),
        discussion: 12_409,
        changes: &["Some fields have more precise types; nothing works differently."],
    },
    Version {
        number: 526,
        date: (2026, 7, 24),
        discussion: 12_463,
        changes: &["The export of sales order allocations works again."],
    },
    Version {
        number: 527,
        date: (2026, 7, 24),
        discussion: 12_454,
        changes: &["A login code can be sent once more by an operation of its own."],
    },
    Version {
        number: 528,
        date: (2026, 7, 26),
        discussion: 12_469,
        changes: &["Sales order allocations can be sorted in more ways."],
    },
    Version {
        number: 529,
        date: (2026, 7, 26),
        discussion: 12_471,
        changes: &[
            "Parts can be filtered by whether some are on order.",
            "Parts can be sorted by the quantity on order.",
        ],
    },
    Version {
        number: spoken::API_VERSION,
        date: (2026, 7, 28),
        discussion: 12_487,
        changes: &["Report snippets can be searched."],
    },
];

/// Tells of versions from a first one on, or of the last ones.
// Entry points await every domain function.
#[allow(clippy::unused_async)]
pub async fn list(_: &Call, query: VersionTextListQuery) -> Result<Vec<VersionText>> {
    let count = query.versions.unwrap_or(USUAL);
    let first = match query.start_version {
        Some(first) if first > 0 => first,
        _ => spoken::API_VERSION.saturating_sub(count).saturating_add(1),
    };
    let told = |version: &&Version| {
        version.number >= first && version.number < first.saturating_add(count)
    };
    Ok(HISTORY
        .iter()
        .filter(told)
        .filter_map(|version| {
            let (year, month, day) = version.date;
            Some(VersionText {
                version: format!("v{}", version.number),
                date: NaiveDate::from_ymd_opt(year, month, day)?,
                gh: Some(format!(
                    "https://github.com/inventree/InvenTree/pull/{}",
                    version.discussion
                )),
                text: version.changes.iter().map(|&text| text.into()).collect(),
                latest: version.number == spoken::API_VERSION,
            })
        })
        .collect())
}
