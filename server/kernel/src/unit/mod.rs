//! Units of measure: which texts are one, and what they measure.
//!
//! Names are those of our own table, with prefixes (`kilo` and `k` before any name) and an `s` for
//! the plural, and what users have added. Case counts: `mW` is no `MW`.

mod dimension;
pub mod own;
mod parse;
mod quantity;
mod table;
#[cfg(test)]
mod tests;
mod token;
pub mod told;
pub mod value;

pub use dimension::{Dimension, Ratio};
pub use quantity::{Quantity, Scale};

use own::Own;

/// Why a text is no unit.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Unreadable {
    /// A name is not known.
    #[error("{0} is no unit")]
    Unknown(String),
    /// The text is built wrongly.
    #[error("the text is no product, quotient or power of units")]
    Grammar,
    /// Different things are added, or an exponent has a unit.
    #[error("what is added must measure the same, and exponents must be numbers")]
    Dimension,
    /// A number is too large, or a division by zero.
    #[error("a number is too large")]
    Number,
}

/// What a text says, with the units that users have added; these come first. The empty text is the
/// number one: pieces.
pub fn read(text: &str, own: &Own) -> Result<Quantity, Unreadable> {
    let text = text.trim();
    if text.is_empty() {
        return Quantity::number(1.0);
    }
    // A name may be made of characters that the grammar does not know: `R_∞`, `€`.
    match known(text, own) {
        Some(quantity) => Ok(quantity),
        None => parse::parse(text, |word| named(word, own)),
    }
}

/// What a name says as it is.
fn known(name: &str, own: &Own) -> Option<Quantity> {
    own.get(name).or_else(|| table::unit_of(name))
}

/// What a name says: as it is, without the `s` of the plural, without a prefix, without both, in this
/// order. Names of one letter have no plural.
fn named(word: &str, own: &Own) -> Option<Quantity> {
    let known = |name: &str| known(name, own);
    let plural = |name: &str| {
        let one = name.strip_suffix('s')?;
        (one.chars().nth(1).is_some()).then(|| known(one))?
    };
    let prefixed = |unit: &dyn Fn(&str) -> Option<Quantity>| {
        table::prefixes()
            .iter()
            .find_map(|(prefix, factor)| unit(word.strip_prefix(prefix)?)?.prefixed(*factor))
    };
    known(word)
        .or_else(|| plural(word))
        .or_else(|| prefixed(&known))
        .or_else(|| prefixed(&plural))
}
