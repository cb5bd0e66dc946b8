//! Electricity as the Gaussian and the electrostatic system measure it: in lengths, masses and times
//! alone, which takes roots of them.

use super::{Group, of, unit};
use crate::unit::dimension::{ACCELERATION, AREA, GAUSSIAN_CHARGE, LENGTH, NONE, TIME, VOLUME};

/// The units of it, by quantity.
pub(super) const GAUSSIAN: &[Group] = &[
    // Charge and magnetic flux
    of(
        GAUSSIAN_CHARGE,
        &[
            unit("franklin Fr statcoulomb statC esu", 3.1622776601683795e-5),
            unit("maxwell Mx", 3.1622776601683795e-5),
        ],
    ),
    // Current
    of(
        GAUSSIAN_CHARGE.per(TIME),
        &[unit("statampere statA", 3.1622776601683795e-5)],
    ),
    // Voltage
    of(
        GAUSSIAN_CHARGE.per(LENGTH),
        &[unit("statvolt statV", 0.0031622776601683794)],
    ),
    // Fields
    of(
        GAUSSIAN_CHARGE.per(AREA),
        &[
            unit("gauss G", 0.3162277660168379),
            unit("oersted Oe ørsted", 0.3162277660168379),
        ],
    ),
    // Magnetic flux of the electrostatic system
    of(
        GAUSSIAN_CHARGE.per(LENGTH).times(TIME),
        &[unit("statweber statWb", 0.0031622776601683794)],
    ),
    // Magnetic flux density of the electrostatic system
    of(
        GAUSSIAN_CHARGE.per(VOLUME).times(TIME),
        &[unit("stattesla statT", 31.622776601683793)],
    ),
    // Resistance
    of(TIME.per(LENGTH), &[unit("statohm statΩ", 100.0)]),
    // Inductance
    of(NONE.per(ACCELERATION), &[unit("stathenry statH", 100.0)]),
];
