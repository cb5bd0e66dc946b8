//! Heat, amounts of substance, and light.

use super::{Group, from_zero, of, unit};
use crate::unit::dimension::{
    AREA, CHARGE, ENERGY, LENGTH, LIGHT, NONE, POWER, SUBSTANCE, TEMPERATURE, TIME, VOLUME,
};

/// The units of it, by quantity.
pub(super) const MATTER: &[Group] = &[
    // Temperature
    of(
        TEMPERATURE,
        &[
            unit("degree_Rankine °R rankine degR degreeR", 0.5555555555555556),
            from_zero(
                "degree_Fahrenheit Fahrenheit °F fahrenheit degF degreeF",
                0.5555555555555556,
                255.37222222222223,
            ),
            unit(
                "delta_degree_Fahrenheit Δ°F Δfahrenheit ΔdegF ΔdegreeF delta_fahrenheit delta_degF delta_degreeF",
                0.5555555555555556,
            ),
            unit("kelvin Kelvin K degK °K degree_Kelvin degreeK", 1.0),
            from_zero(
                "degree_Celsius Celsius °C celsius degC degreeC",
                1.0,
                273.15,
            ),
            unit(
                "delta_degree_Celsius Δ°C Δcelsius ΔdegC ΔdegreeC delta_celsius delta_degC delta_degreeC",
                1.0,
            ),
            from_zero(
                "degree_Reaumur °Re reaumur degRe degreeRe degree_Réaumur réaumur",
                1.25,
                273.15,
            ),
            unit(
                "delta_degree_Reaumur Δ°Re Δreaumur ΔdegRe ΔdegreeRe Δdegree_Réaumur Δréaumur delta_reaumur delta_degRe delta_degreeRe delta_degree_Réaumur delta_réaumur",
                1.25,
            ),
            unit("atomic_unit_of_temperature a_u_temp", 315775.0248039855),
            unit("planck_temperature", 1.4167841621573425e32),
        ],
    ),
    // Length and temperature: constants of radiation
    of(
        LENGTH.times(TEMPERATURE),
        &[
            unit(
                "wien_wavelength_displacement_law_constant",
                0.0028977719551851727,
            ),
            unit("second_radiation_constant c_2", 0.014387768775039337),
        ],
    ),
    // Frequency of a temperature
    of(
        NONE.per(TIME).per(TEMPERATURE),
        &[unit(
            "wien_frequency_displacement_law_constant",
            58789257576.468254,
        )],
    ),
    // Radiated power of an area
    of(
        POWER.per(AREA).per(TEMPERATURE.power(4)),
        &[unit(
            "stefan_boltzmann_constant σ sigma",
            5.670374419184431e-8,
        )],
    ),
    // Radiated power
    of(
        POWER.times(AREA),
        &[unit("first_radiation_constant c_1", 3.7417718521927573e-16)],
    ),
    // Entropy
    of(
        ENERGY.per(TEMPERATURE),
        &[
            unit("boltzmann_constant k k_B", 1.380649e-23),
            unit("clausius Cl", 4.184),
        ],
    ),
    // Entropy of an amount of substance
    of(
        ENERGY.per(TEMPERATURE).per(SUBSTANCE),
        &[
            unit("entropy_unit eu", 4.184),
            unit("molar_gas_constant R", 8.314462618153241),
        ],
    ),
    // Amount of substance
    of(
        SUBSTANCE,
        &[
            unit("particle molec molecule", 1.6605390671738466e-24),
            unit("mole mol", 1.0),
        ],
    ),
    // Number of an amount of substance
    of(
        NONE.per(SUBSTANCE),
        &[unit("avogadro_constant N_A", 6.02214076e23)],
    ),
    // Charge of an amount of substance
    of(
        CHARGE.per(SUBSTANCE),
        &[unit("faraday_constant", 96485.33212331)],
    ),
    // Concentration
    of(SUBSTANCE.per(VOLUME), &[unit("molar M", 1000.0)]),
    // Catalytic activity
    of(
        SUBSTANCE.per(TIME),
        &[
            unit("enzyme_unit U enzymeunit", 1.6666666666666667e-8),
            unit("katal kat", 1.0),
        ],
    ),
    // Luminous intensity and flux
    of(
        LIGHT,
        &[unit("candela cd candle", 1.0), unit("lumen lm", 1.0)],
    ),
    // Luminance and illuminance
    of(
        LIGHT.per(AREA),
        &[
            unit("nit", 1.0),
            unit("lux lx", 1.0),
            unit("lambert", 3183.098861837907),
            unit("stilb", 10000.0),
        ],
    ),
];
