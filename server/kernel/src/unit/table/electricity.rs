//! What is measured in currents, too.

use super::{Group, of, unit};
use crate::unit::dimension::{AREA, CHARGE, CURRENT, FLUX, LENGTH, MASS, NONE, VOLTAGE};

/// The units of it, by quantity.
pub(super) const ELECTRICITY: &[Group] = &[
    // Current
    of(
        CURRENT,
        &[
            unit("atomic_unit_of_current a_u_current", 0.006623618237508185),
            unit("gilbert Gb", 0.7957747154594768),
            unit("US_international_ampere A_US", 0.9998350816345909),
            unit("mean_international_ampere A_it", 0.9998500734640026),
            unit("ampere A amp", 1.0),
            unit("ampere_turn At", 1.0),
            unit("conventional_ampere_90 A_90", 1.000000088871438),
            unit("biot Bi", 10.0),
            unit("abampere abA", 10.0),
            unit("biot_turn", 10.0),
            unit("planck_current", 3.478872754928505e25),
        ],
    ),
    // Charge
    of(
        CHARGE,
        &[
            unit("elementary_charge e", 1.602176634e-19),
            unit("coulomb C", 1.0),
            unit("conventional_coulomb_90 C_90", 1.000000088871438),
            unit("abcoulomb abC", 10.0),
            unit("ampere_hour Ah", 3600.0),
            unit("faraday", 96485.33212331),
        ],
    ),
    // Voltage
    of(
        VOLTAGE,
        &[
            unit("abvolt abV", 1e-8),
            unit("volt V", 1.0),
            unit("conventional_volt_90 V_90", 1.0000001066651074),
            unit("US_international_volt V_US", 1.00033),
            unit("mean_international_volt V_it", 1.00034),
        ],
    ),
    // Resistance
    of(
        VOLTAGE.per(CURRENT),
        &[
            unit("abohm abΩ", 1e-9),
            unit("ohm Ω", 1.0),
            unit("conventional_ohm_90 Ω_90 ohm_90", 1.0000000177936679),
            unit("mean_international_ohm Ω_it ohm_it", 1.00049),
            unit("US_international_ohm Ω_US ohm_US", 1.000495),
            unit(
                "impedance_of_free_space Z_0 characteristic_impedance_of_vacuum",
                376.7303134119101,
            ),
            unit("conventional_von_klitzing_constant R_K90", 25812.807),
            unit("von_klitzing_constant R_K", 25812.807459304513),
        ],
    ),
    // Conductance
    of(
        CURRENT.per(VOLTAGE),
        &[
            unit("conductance_quantum G_0", 7.74809172986365e-5),
            unit("siemens S mho", 1.0),
            unit("absiemens abS abmho", 1e9),
        ],
    ),
    // Capacitance
    of(
        CHARGE.per(VOLTAGE),
        &[
            unit("conventional_farad_90 F_90", 0.9999999822063327),
            unit("farad F", 1.0),
            unit("abfarad abF", 1e9),
        ],
    ),
    // Inductance
    of(
        FLUX.per(CURRENT),
        &[
            unit("abhenry abH", 1e-9),
            unit("henry H", 1.0),
            unit("conventional_henry_90 H_90", 1.0000000177936679),
        ],
    ),
    // Magnetic flux
    of(
        FLUX,
        &[
            unit("magnetic_flux_quantum Φ_0 Phi_0", 2.0678338484619295e-15),
            unit("unit_pole", 1.2566370612696005e-7),
            unit("weber Wb", 1.0),
        ],
    ),
    // Reciprocal magnetic flux
    of(
        NONE.per(FLUX),
        &[
            unit("josephson_constant K_J", 483597848416983.56),
            unit("conventional_josephson_constant K_J90", 4.835979e14),
        ],
    ),
    // Magnetic flux density
    of(
        FLUX.per(AREA),
        &[unit("gamma γ", 1e-9), unit("tesla T", 1.0)],
    ),
    // Magnetic moment
    of(
        CURRENT.times(AREA),
        &[
            unit("nuclear_magneton µ_N mu_N", 5.050783739271897e-27),
            unit("bohr_magneton µ_B mu_B", 9.274010065738068e-24),
        ],
    ),
    // Permeability
    of(
        FLUX.per(CURRENT).per(LENGTH),
        &[unit(
            "vacuum_permeability µ_0 mu_0 mu0 magnetic_constant",
            1.2566370612696005e-6,
        )],
    ),
    // Permittivity
    of(
        CHARGE.per(VOLTAGE).per(LENGTH),
        &[unit(
            "vacuum_permittivity ε_0 epsilon_0 eps_0 eps0 electric_constant",
            8.854187818792247e-12,
        )],
    ),
    // Coulomb's constant
    of(
        VOLTAGE.times(LENGTH).per(CHARGE),
        &[unit("coulomb_constant k_C", 8987551786.178669)],
    ),
    // Electric field
    of(
        VOLTAGE.per(LENGTH),
        &[unit(
            "atomic_unit_of_electric_field a_u_electric_field",
            514220675112.0944,
        )],
    ),
    // Gradient of an electric field
    of(
        VOLTAGE.per(AREA),
        &[unit(
            "atomic_unit_of_electric_field_gradient a_u_efg",
            9.717362442414777e21,
        )],
    ),
    // Electric field of a density of particles
    of(VOLTAGE.times(AREA), &[unit("townsend Td", 1e-21)]),
    // Electric dipole
    of(
        CHARGE.times(LENGTH),
        &[unit("debye D", 3.335640951981521e-30)],
    ),
    // Electric quadrupole
    of(
        CHARGE.times(AREA),
        &[unit("buckingham", 3.3356409519815214e-40)],
    ),
    // Exposure to ionising radiation
    of(CHARGE.per(MASS), &[unit("roentgen röntgen", 0.000258)]),
];
