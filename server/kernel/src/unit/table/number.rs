//! Numbers: angles, information, counts and shares, levels; and what screens and printers count.

use std::f64::consts::{E, LN_10, PI, TAU};

use super::{Group, level, of, unit};
use crate::unit::dimension::{DOTS, LENGTH, NONE, POWER};

/// The units of it, by quantity.
pub(super) const NUMBER: &[Group] = &[
    // Angles, plane and solid
    of(
        NONE,
        &[
            unit("milliarcsecond mas", 4.84813681109536e-9),
            unit(
                "arcsecond arcsec arc_second angular_second",
                4.84813681109536e-6,
            ),
            unit("tansec", 4.848136811133344e-6),
            unit("mil", 9.817477042468104e-5),
            unit(
                "arcminute arcmin arc_minute angular_minute",
                0.00029088820866572163,
            ),
            unit("square_degree sq_deg sqdeg", 0.00030461741978670857),
            unit("grade grad gon gradian", 0.015707963267948967),
            unit(
                "degree deg ° arcdeg arcdegree angular_degree",
                0.017453292519943295,
            ),
            unit("radian rad", 1.0),
            unit("steradian sr", 1.0),
            unit("turn revolution cycle circle", TAU),
        ],
    ),
    // Information
    of(NONE, &[unit("bit", 1.0), unit("byte B octet", 8.0)]),
    // Counts and shares
    of(
        NONE,
        &[
            unit("ppm", 1e-6),
            unit("permille ‰", 0.001),
            unit("percent %", 0.01),
            unit("count", 1.0),
            unit("each ea", 1.0),
            unit("piece", 1.0),
            unit("dimensionless", 1.0),
            unit("dozen dz", 12.0),
            unit("hundred", 100.0),
            unit("thousand", 1000.0),
            unit("strain ε ϵ", 1.0),
            unit("refractive_index_unit RIU", 1.0),
            unit("absorbance_unit AU", 1.0),
        ],
    ),
    // Numbers with a name
    of(
        NONE,
        &[
            unit("electron_g_factor g_e", -2.00231930436092),
            unit("fine_structure_constant α alpha", 0.0072973525643394025),
            unit("ln10", LN_10),
            unit("eulers_number", E),
            unit("wien_u", 2.8214393721220787),
            unit("pi π", PI),
            unit("wien_x", 4.965114231744276),
            unit("zeta ζ", 2.99792458e10),
            unit("avogadro_number", 6.02214076e23),
        ],
    ),
    // Levels
    of(
        NONE,
        &[
            level("decibel dB", 1.0, 10.0, 10.0),
            level("decade", 1.0, 10.0, 1.0),
            level("octave oct", 1.0, 2.0, 1.0),
            level("neper Np", 1.0, E, 0.5),
        ],
    ),
    // Levels of power
    of(
        POWER,
        &[
            level("decibelmicrowatt dBu", 1e-6, 10.0, 10.0),
            level("decibelmilliwatt dBm", 1e-3, 10.0, 10.0),
            level("decibelwatt dBW", 1.0, 10.0, 10.0),
        ],
    ),
    // Picture elements
    of(DOTS, &[unit("pixel dot pel picture_element", 1.0)]),
    // Information of a picture element
    of(NONE.per(DOTS), &[unit("bits_per_pixel bpp", 1.0)]),
    // Resolution
    of(
        DOTS.per(LENGTH),
        &[
            unit(
                "pixels_per_inch dots_per_inch PPI ppi DPI printers_dpi",
                39.37007874015748,
            ),
            unit("pixels_per_centimeter PPCM", 100.0),
        ],
    ),
];
