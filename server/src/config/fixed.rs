//! Global settings that the server is told to hold at a value.

use anyhow::{Context as _, Result, ensure};

use ferrostock_kernel::setting::{Kind, Known, find};

/// A setting and the value that it is held at.
#[derive(Clone, Debug)]
pub struct Fixed {
    /// The setting.
    pub known: &'static Known,
    /// The value, as it was given.
    pub value: String,
}

impl Fixed {
    /// Reads `KEY=VALUE`. What the value must be like, the database has a part in.
    pub fn parse(text: &str) -> Result<Self> {
        let (key, value) = text
            .split_once('=')
            .with_context(|| format!("setting = {text:?} is none; write it like KEY=VALUE"))?;
        let known = find(key.trim()).with_context(|| {
            format!("there is no setting {key:?}; ferrostock setting list names all")
        })?;
        ensure!(
            known.kind != Kind::Told,
            "{} is told by the server; it can't be set",
            known.key
        );
        Ok(Self {
            known,
            value: value.to_owned(),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn settings_are_named_with_a_value() {
        let fixed = Fixed::parse("login_enable_reg=a=b").unwrap();
        assert_eq!(
            (fixed.known.key, fixed.value.as_str()),
            ("LOGIN_ENABLE_REG", "a=b")
        );
        for wrong in ["LOGIN_ENABLE_REG", "NO_SUCH=1", "INVENTREE_BASE_URL=x", ""] {
            assert!(Fixed::parse(wrong).is_err(), "{wrong}");
        }
    }
}
