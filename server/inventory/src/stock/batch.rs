//! Batch codes: what an item gets whose creator names none.

use chrono::{Datelike as _, Timelike as _, Utc};
use serde_json::json;

use ferrostock_kernel::setting::Settings;

/// The setting that holds the template.
pub const TEMPLATE: &str = "STOCK_BATCH_CODE_TEMPLATE";

/// The batch code of an item that is made now; none without a template.
pub fn code(settings: &Settings) -> Option<String> {
    rendered(&settings.text(TEMPLATE).unwrap_or_default())
}

/// The batch code that the template makes today; none for an empty template or one that can't be
/// read, which stops nobody from working.
fn rendered(template: &str) -> Option<String> {
    if template.is_empty() {
        return None;
    }
    let now = Utc::now();
    let values = json!({
        "date": now.format("%Y-%m-%d").to_string(),
        "year": now.year(),
        "month": now.month(),
        "day": now.day(),
        "hour": now.hour(),
        "minute": now.minute(),
        "week": now.iso_week().week(),
    });
    match minijinja::Environment::new().render_str(template, values) {
        Ok(code) => Some(code),
        Err(error) => {
            tracing::warn!(%error, "{TEMPLATE} can't be used");
            None
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn batch_codes_come_from_a_template() {
        assert_eq!(rendered(""), None);
        assert_eq!(rendered("{{ nonsense"), None);
        assert!(
            rendered("B{{ year }}-{{ month }}")
                .unwrap()
                .starts_with("B20")
        );
    }
}
