//! The units as they are told to whoever asks for all of them.

use std::collections::HashMap;
use std::sync::LazyLock;

use super::table;
use super::{Dimension, Quantity};

/// Units that nothing is converted to unless it is asked for by name: those of old customs, of trades and
/// of Gauss, and numbers with names.
const CUSTOMARY: &str = "RKM UK_force_ton UK_hundredweight UK_ton US_force_ton US_hundredweight US_ton aberdeen \
    acre acre_foot apothecary_dram apothecary_ounce apothecary_pound bag barrel beer_barrel \
    bits_per_pixel board_foot bushel cables_length chain cicero circular_mil css_pixel \
    cubic_foot cubic_inch cubic_yard cup delta_degree_Celsius delta_degree_Fahrenheit \
    delta_degree_Reaumur denier didot dozen dram dry_barrel dry_gallon dry_pint dry_quart dtex \
    each fathom fifth fluid_dram fluid_ounce foot force_long_ton force_ounce force_pound \
    force_ton franklin furlong gallon gauss gill hand hogshead hundred hundredweight \
    imperial_barrel imperial_bushel imperial_cup imperial_fluid_drachm imperial_fluid_ounce \
    imperial_fluid_scruple imperial_gallon imperial_gill imperial_minim imperial_peck \
    imperial_pint imperial_quart inch jute kip league link long_hundredweight long_ton maxwell \
    mile minim number_english number_meter oersted oil_barrel ounce peck pennyweight pica \
    piece pint pixel pixels_per_centimeter pixels_per_inch point pound poundal quart quarter \
    rod scaled_point scruple shot slinch slug square_foot square_inch square_league \
    square_mile square_rod square_survey_mile square_yard statampere statfarad stathenry \
    statmho statohm stattesla statvolt statweber stone survey_foot survey_mile tablespoon \
    teaspoon tex tex_cicero tex_didot tex_pica tex_point thou thousand ton troy_ounce \
    troy_pound yard";

/// Names that clients may write and are not told of.
const UNTOLD: [&str; 2] = ["dimensionless", "°"];

/// Units with a prefix that clients are told of by a name of their own.
const PREFIXED: [&str; 12] = [
    "centimeter",
    "centipoise",
    "decimeter",
    "decitex",
    "femtometer",
    "kilogram",
    "kilometer",
    "microgram",
    "microliter",
    "micrometer",
    "micromole",
    "milligram",
];

/// A name of a unit.
#[derive(Clone, Copy, Debug)]
pub struct Told {
    /// The name, or a symbol.
    pub name: &'static str,
    /// Whether it is the unit's own name, and no symbol or other name of it.
    pub own: bool,
    /// What one of the unit is.
    pub quantity: Quantity,
}

/// All names of all units of the table.
pub fn all() -> impl Iterator<Item = Told> {
    let prefixed = PREFIXED.iter().filter_map(|name| {
        let quantity = super::read(name, &super::own::Own::default()).ok()?;
        Some(Told {
            name,
            own: true,
            quantity,
        })
    });
    table::names()
        .map(|(name, own, quantity)| Told {
            name,
            own,
            quantity,
        })
        .filter(|told| !UNTOLD.contains(&told.name))
        .chain(prefixed)
}

static COMPATIBLE: LazyLock<HashMap<Dimension, Vec<&'static str>>> = LazyLock::new(|| {
    let mut units: HashMap<Dimension, Vec<_>> = HashMap::new();
    for (name, own, quantity) in table::names() {
        let usual = !CUSTOMARY.split(' ').any(|it| it == name) && !UNTOLD.contains(&name);
        if own && usual {
            units.entry(quantity.dimension).or_default().push(name);
        }
    }
    units
});

/// The units that values of a dimension are usually converted to, by their own names.
pub fn compatible(dimension: Dimension) -> &'static [&'static str] {
    COMPATIBLE.get(&dimension).map_or(&[], Vec::as_slice)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::unit::{own::Own, read};

    #[test]
    fn every_name_is_a_unit_and_each_unit_has_one_name_of_its_own() {
        let names: Vec<_> = all().collect();
        for told in &names {
            assert_eq!(
                read(told.name, &Own::default()),
                Ok(told.quantity),
                "{}",
                told.name
            );
        }
        assert!(names.len() > 1000);
        for name in CUSTOMARY.split(' ') {
            let own = names.iter().any(|told| told.own && told.name == name);
            assert!(own, "{name}");
        }
    }

    #[test]
    fn units_convert_to_those_of_their_dimension() {
        let of = |name: &str| {
            let quantity = read(name, &Own::default()).unwrap();
            compatible(quantity.dimension)
        };
        assert!(of("inch").contains(&"meter") && !of("inch").contains(&"inch"));
        assert!(of("dozen").contains(&"percent"));
        assert_eq!(of("gauss"), [""; 0]);
    }
}
