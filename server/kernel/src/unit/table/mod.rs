//! The units that there are without anybody having added one, and their prefixes.
//!
//! Names, factors and zeros are facts of physics and of custom, as the pint registry has them that
//! `InvenTree` asks. Factors are to the coherent unit of the SI (metre, kilogram, second, ampere,
//! kelvin, mole, candela; radians and bits count for the number one, dots are a base of their own);
//! of those of the Gaussian system too, so that a factor there holds the roots of centimetre and gram.

// Constants are printed here as tables of physics print them.
#![allow(clippy::unreadable_literal)]

mod electricity;
mod gaussian;
mod matter;
mod mechanics;
mod number;
mod space;

use std::collections::HashMap;
use std::sync::LazyLock;

use super::dimension::Dimension;
use super::quantity::{Quantity, Scale};

/// The units of one quantity.
struct Group {
    dimension: Dimension,
    units: &'static [Unit],
}

/// A unit: its names, parted by blanks, symbols and what people call it else among them.
struct Unit {
    names: &'static str,
    scale: Scale,
}

const fn of(dimension: Dimension, units: &'static [Unit]) -> Group {
    Group { dimension, units }
}

/// A unit that is a multiple of the coherent one.
const fn unit(names: &'static str, factor: f64) -> Unit {
    Unit {
        names,
        scale: Scale::Linear(factor),
    }
}

/// A unit that counts from a zero of its own: `zero` is what 0 of it is in the coherent unit.
const fn from_zero(names: &'static str, factor: f64, zero: f64) -> Unit {
    Unit {
        names,
        scale: Scale::Offset { factor, zero },
    }
}

/// A unit of levels: `steps` of it are `base` times as much, and 0 of it is `reference`.
const fn level(names: &'static str, reference: f64, base: f64, steps: f64) -> Unit {
    Unit {
        names,
        scale: Scale::Level {
            reference,
            base,
            steps,
        },
    }
}

/// The prefixes of tens and of twos, and three words for halves: names, parted by blanks, and factor.
const PREFIXES: &[(&str, f64)] = &[
    ("quetta Q", 1e30),
    ("ronna R", 1e27),
    ("yotta Y", 1e24),
    ("zetta Z", 1e21),
    ("exa E", 1e18),
    ("peta P", 1e15),
    ("tera T", 1e12),
    ("giga G", 1e9),
    ("mega M", 1e6),
    ("kilo k", 1e3),
    ("hecto h", 1e2),
    ("deca deka da", 1e1),
    ("sesqui", 1.5),
    ("semi demi", 0.5),
    ("deci d", 1e-1),
    ("centi c", 1e-2),
    ("milli m", 1e-3),
    // The micro sign, and the Greek letter.
    ("micro \u{b5} \u{3bc} u mu mc", 1e-6),
    ("nano n", 1e-9),
    ("pico p", 1e-12),
    ("femto f", 1e-15),
    ("atto a", 1e-18),
    ("zepto z", 1e-21),
    ("yocto y", 1e-24),
    ("ronto r", 1e-27),
    ("quecto q", 1e-30),
    ("kibi Ki", 1024.0),
    ("mebi Mi", 1048576.0),
    ("gibi Gi", 1073741824.0),
    ("tebi Ti", 1099511627776.0),
    ("pebi Pi", 1125899906842624.0),
    ("exbi Ei", 1152921504606846976.0),
    ("zebi Zi", 1180591620717411303424.0),
    ("yobi Yi", 1208925819614629174706176.0),
];

static UNITS: LazyLock<HashMap<&str, Quantity>> = LazyLock::new(|| {
    names()
        .map(|(name, _, quantity)| (name, quantity))
        .collect()
});

/// All names of all units, whether one is the unit's own (the first of its names), and what one of the
/// unit is.
pub fn names() -> impl Iterator<Item = (&'static str, bool, Quantity)> {
    [
        space::SPACE,
        mechanics::MECHANICS,
        electricity::ELECTRICITY,
        gaussian::GAUSSIAN,
        matter::MATTER,
        number::NUMBER,
    ]
    .into_iter()
    .flatten()
    .flat_map(|group| group.units.iter().map(|unit| (group.dimension, unit)))
    .flat_map(|(dimension, unit)| {
        let quantity = Quantity {
            dimension,
            scale: unit.scale,
        };
        let names = unit.names.split(' ').enumerate();
        names.map(move |(at, name)| (name, at == 0, quantity))
    })
}

/// All prefixes by name, shorter ones first: `mcd` is a thousandth of a candela, no millionth of a day.
static PREFIXES_BY_LENGTH: LazyLock<Vec<(&str, f64)>> = LazyLock::new(|| {
    let mut prefixes: Vec<_> = PREFIXES
        .iter()
        .flat_map(|(names, factor)| names.split(' ').map(move |name| (name, *factor)))
        .collect();
    prefixes.sort_by_key(|(name, _)| name.chars().count());
    prefixes
});

/// The unit of a name or symbol, which is compared to the letter.
pub fn unit_of(name: &str) -> Option<Quantity> {
    UNITS.get(name).copied()
}

/// The names and factors of all prefixes, shorter names first.
pub fn prefixes() -> &'static [(&'static str, f64)] {
    &PREFIXES_BY_LENGTH
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::{
        PREFIXES_BY_LENGTH, UNITS, electricity, gaussian, matter, mechanics, number, space,
    };

    #[test]
    fn no_name_means_two_things() {
        let groups = [
            space::SPACE,
            mechanics::MECHANICS,
            electricity::ELECTRICITY,
            gaussian::GAUSSIAN,
            matter::MATTER,
            number::NUMBER,
        ];
        let names = groups
            .into_iter()
            .flatten()
            .flat_map(|group| group.units)
            .flat_map(|unit| unit.names.split(' '));
        for name in names.clone() {
            assert!(!name.is_empty());
        }
        assert_eq!(UNITS.len(), names.count());
        let prefixes: HashSet<_> = PREFIXES_BY_LENGTH.iter().map(|(name, _)| name).collect();
        assert_eq!(prefixes.len(), PREFIXES_BY_LENGTH.len());
    }
}
