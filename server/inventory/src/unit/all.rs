//! `/api/units/all/`: all units that there are, with those that users have added.

use std::collections::HashMap;

use ferrostock_models::{AllUnits, Unit};

use ferrostock_kernel::call::Call;
use ferrostock_kernel::error::Result;
use ferrostock_kernel::unit::own::{self, Own};
use ferrostock_kernel::unit::{Dimension, told};

/// The systems of units that clients know.
const SYSTEMS: [&str; 7] = ["Planck", "SI", "US", "atomic", "cgs", "imperial", "mks"];
/// The one whose units are the base units.
const SYSTEM: &str = "mks";

/// Shows all units.
pub async fn retrieve(call: &Call) -> Result<AllUnits> {
    let added = own::all(&call.db.quick().await?).await?;
    let own = Own::new(added.clone());
    let mut units: HashMap<String, Unit> = told::all()
        .map(|unit| shown(unit.name, unit.own, unit.quantity.dimension))
        .collect();
    // They come first: one that is named like another takes its place.
    for unit in added {
        for (name, proper) in [(&unit.name, true), (&unit.symbol, false)] {
            if let Some(quantity) = own.get(name).filter(|_| !name.is_empty()) {
                units.extend([shown(name, proper, quantity.dimension)]);
            }
        }
    }
    Ok(AllUnits {
        default_system: SYSTEM.to_owned(),
        available_systems: SYSTEMS.map(str::to_owned).to_vec(),
        available_units: units,
    })
}

/// A unit by one of its names. Clients know `is_alias` as true of a unit's own name.
fn shown(name: &str, proper: bool, dimension: Dimension) -> (String, Unit) {
    let compatible = told::compatible(dimension);
    let unit = Unit {
        name: name.to_owned(),
        is_alias: proper,
        compatible_units: compatible.iter().map(|&unit| unit.to_owned()).collect(),
        isdimensionless: dimension.is_none(),
    };
    (name.to_owned(), unit)
}
