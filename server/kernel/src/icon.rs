//! Names of icons.

use crate::error::Error;

/// The icon sets that the web interface brings along.
const PACKS: &[&str] = &["ti"];

/// Checks an icon's name, `pack:name:variant`; the empty name means no icon. The error is the
/// message for the client.
pub fn check(icon: &str) -> Result<(), String> {
    if icon.is_empty() {
        return Ok(());
    }
    let parts: Vec<_> = icon.split(':').collect();
    let [pack, name, variant] = parts[..] else {
        return Err(format!(
            "Invalid icon format: {icon}, expected: pack:name:variant"
        ));
    };
    if !PACKS.contains(&pack) {
        return Err(format!("Invalid icon pack: {pack}"));
    }
    if name.is_empty() {
        return Err(format!("Invalid icon name: {name}"));
    }
    if variant.is_empty() {
        return Err(format!("Invalid icon variant: {variant}"));
    }
    Ok(())
}

/// Checks the icon that a request sets, if it does; a refusal stands under its field.
pub fn of_field(field: &'static str, icon: Option<&str>) -> Result<(), Error> {
    check(icon.unwrap_or_default()).map_err(|message| Error::field(field, message))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn icons_have_three_parts_and_a_known_pack() {
        assert_eq!(check(""), Ok(()));
        assert_eq!(check("ti:box:outline"), Ok(()));
        assert!(check("box").unwrap_err().contains("format"));
        assert_eq!(check("no:such:icon").unwrap_err(), "Invalid icon pack: no");
        assert!(check("ti::outline").is_err());
    }
}
