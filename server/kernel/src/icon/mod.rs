//! Icons: the set that the web interface brings along, and names of icons in it.

use std::collections::HashMap;
use std::sync::LazyLock;

use crate::error::Error;

/// What names of icons of the set begin with.
pub const PREFIX: &str = "ti";
/// What the set is called.
pub const SET: &str = "Tabler Icons";

/// An icon of the set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Icon {
    /// Its name.
    pub name: &'static str,
    /// What it is about; empty where the set does not say.
    pub category: &'static str,
    /// Words to find it by, separated by commas.
    words: &'static str,
    /// The code of its outline in the font.
    outline: &'static str,
    /// The code of its filled form; empty where it has none.
    filled: &'static str,
}

impl Icon {
    /// Words to find it by.
    pub fn words(&self) -> impl Iterator<Item = &'static str> {
        self.words.split(',').filter(|word| !word.is_empty())
    }

    /// The codes of its letters in the font, by the names of its variants.
    pub fn variants(&self) -> impl Iterator<Item = (&'static str, &'static str)> {
        [("outline", self.outline), ("filled", self.filled)]
            .into_iter()
            .filter(|(_, code)| !code.is_empty())
    }
}

/// The lines of the set; `cargo xtask icons` writes them.
const TABLE: &str = include_str!("tabler.txt");

static ICONS: LazyLock<HashMap<&str, Icon>> = LazyLock::new(|| {
    let lines = TABLE.lines().filter(|line| !line.starts_with('#'));
    let icons = lines.filter_map(|line| {
        let mut fields = line.split('\t');
        let mut next = || fields.next();
        Some(Icon {
            name: next()?,
            category: next()?,
            words: next()?,
            outline: next()?,
            filled: next()?,
        })
    });
    icons.map(|icon| (icon.name, icon)).collect()
});

/// All icons of the set, in no order.
pub fn all() -> impl Iterator<Item = Icon> {
    ICONS.values().copied()
}

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
    if pack != PREFIX {
        return Err(format!("Invalid icon pack: {pack}"));
    }
    let known = ICONS.get(name);
    let known = known.ok_or_else(|| format!("Invalid icon name: {name}"))?;
    if !known.variants().any(|(name, _)| name == variant) {
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
    fn icons_have_three_parts_and_are_of_the_set() {
        assert_eq!(check(""), Ok(()));
        assert_eq!(check("ti:box:outline"), Ok(()));
        assert_eq!(check("ti:box-align-top:filled"), Ok(()));
        assert!(check("box").unwrap_err().contains("format"));
        assert_eq!(check("no:such:icon").unwrap_err(), "Invalid icon pack: no");
        assert_eq!(check("ti:no:outline").unwrap_err(), "Invalid icon name: no");
        for variant in ["", "filled", "other"] {
            let refused = check(&format!("ti:box:{variant}")).unwrap_err();
            assert_eq!(refused, format!("Invalid icon variant: {variant}"));
        }
        assert!(check("ti::outline").is_err());
    }

    #[test]
    fn every_line_is_an_icon() {
        assert_eq!(ICONS.len(), 4744);
        assert!(all().all(|icon| icon.variants().next().is_some()));
        let dot = ICONS["a-b"];
        assert_eq!(dot.words().collect::<Vec<_>>(), ["test", "visual", "user"]);
    }
}
