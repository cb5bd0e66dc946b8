//! What is measured in masses, too.

use super::{Group, of, unit};
use crate::unit::dimension::{AREA, ENERGY, FORCE, LENGTH, MASS, POWER, TIME, VOLUME};

/// The units of it, by quantity.
pub(super) const MECHANICS: &[Group] = &[
    // Mass
    of(
        MASS,
        &[
            unit(
                "electron_mass m_e atomic_unit_of_mass a_u_mass",
                9.1093837139e-31,
            ),
            unit("atomic_mass_constant m_u", 1.66053906892e-27),
            unit("unified_atomic_mass_unit u amu", 1.66053906892e-27),
            unit("dalton Da", 1.66053906892e-27),
            unit("proton_mass m_p", 1.67262192595e-27),
            unit("neutron_mass m_n", 1.67492750056e-27),
            unit("gamma_mass", 1e-9),
            unit("planck_mass", 2.176434342717899e-8),
            unit("grain gr", 6.479891e-5),
            unit("carat ct", 0.0002),
            unit("gram g", 0.001),
            unit("scruple", 0.0012959782),
            unit("pennyweight dwt", 0.00155517384),
            unit("dram dr avoirdupois_dram avdp_dram", 0.0017718451953125003),
            unit(
                "apothecary_dram ap_dr apothecary_drachm drachm",
                0.0038879346,
            ),
            unit("ounce oz avoirdupois_ounce avdp_ounce", 0.028349523125),
            unit("troy_ounce toz ozt", 0.0311034768),
            unit("apothecary_ounce ap_oz", 0.0311034768),
            unit("troy_pound tlb lbt", 0.3732417216),
            unit("apothecary_pound ap_lb", 0.3732417216),
            unit("pound lb avoirdupois_pound avdp_pound", 0.45359237),
            unit("stone", 6.35029318),
            unit("quarter", 12.70058636),
            unit("slug", 14.59390293720637),
            unit("bag", 42.63768278),
            unit("hundredweight cwt short_hundredweight", 45.359237),
            unit("US_hundredweight US_cwt", 45.359237),
            unit("long_hundredweight", 50.80234544),
            unit("UK_hundredweight UK_cwt", 50.80234544),
            unit("slinch blob slugette", 175.12683524647645),
            unit("ton short_ton", 907.18474),
            unit("US_ton", 907.18474),
            unit("metric_ton t tonne", 1000.0),
            unit("long_ton", 1016.0469088),
            unit("UK_ton", 1016.0469088),
        ],
    ),
    // Density
    of(
        MASS.per(VOLUME),
        &[
            unit("water_density_60F ρH2O_60F", 999.001),
            unit("water_density_4C ρH2O_4C", 999.972),
            unit("conventional_water_density ρH2O", 1000.0),
            unit("mercury_density_60F ρHg_60F", 13556.8),
            unit("conventional_mercury_density ρHg", 13595.1),
            unit("mercury_density_0C ρHg_0C", 13595.1),
            unit("mercury_density_32F ρHg_32F", 13595.1),
        ],
    ),
    // Mass of a length: how heavy a thread is
    of(
        MASS.per(LENGTH),
        &[
            unit("dtex", 1e-7),
            unit("denier den", 1.1111111111111111e-7),
            unit("tex Tt", 1e-6),
            unit("jute Tj", 3.444823943448042e-5),
            unit("aberdeen Ta", 3.444823943448042e-5),
        ],
    ),
    // Length of a mass: how fine a thread is
    of(
        LENGTH.per(MASS),
        &[
            unit("number_meter Nm", 1000.0),
            unit("number_english Ne NeC ECC", 1693.3618173515572),
        ],
    ),
    // Force
    of(
        FORCE,
        &[
            unit("atomic_unit_of_force a_u_force", 8.238723503843028e-8),
            unit("dyne dyn", 1e-5),
            unit("force_gram gf gram_force pond", 0.00980665),
            unit("poundal pdl", 0.138254954376),
            unit("force_ounce ozf ounce_force", 0.2780138509537813),
            unit("newton N", 1.0),
            unit("force_pound lbf pound_force", 4.4482216152605005),
            unit("force_kilogram kgf kilogram_force", 9.80665),
            unit("kip", 4448.2216152605015),
            unit(
                "force_ton ton_force force_short_ton short_ton_force",
                8896.443230521,
            ),
            unit("US_force_ton US_ton_force", 8896.443230521),
            unit(
                "force_metric_ton tf metric_ton_force force_t t_force",
                9806.65,
            ),
            unit("force_long_ton long_ton_force", 9964.01641818352),
            unit("UK_force_ton UK_ton_force", 9964.01641818352),
        ],
    ),
    // Pressure
    of(
        FORCE.per(AREA),
        &[
            unit("sound_pressure_level SPL", 2e-5),
            unit("barye Ba barie barad barrie baryd", 0.1),
            unit("pascal Pa", 1.0),
            unit("torr", 133.32236842105263),
            unit(
                "inch_H2O_60F inH2O_60F in_H2O_60F inchesH2O_60F inches_H2O_60F",
                248.84007017891,
            ),
            unit(
                "inch_H2O_4C inH2O_4C in_H2O_4C inchesH2O_4C inches_H2O_4C",
                249.08193551052,
            ),
            unit("inch_H2O inH2O in_H2O inchesH2O inches_H2O", 249.08891),
            unit(
                "foot_H2O_60F ftH2O_60F ft_H2O_60F feetH2O_60F feet_H2O_60F",
                2986.080842146919,
            ),
            unit(
                "foot_H2O_4C ftH2O_4C ft_H2O_4C feetH2O_4C feet_H2O_4C",
                2988.9832261262395,
            ),
            unit("foot_H2O ftH2O ft_H2O feetH2O feet_H2O", 2989.06692),
            unit(
                "inch_Hg_60F inHg_60F in_Hg_60F inchesHg_60F inches_Hg_60F",
                3376.848535088,
            ),
            unit("inch_Hg inHg in_Hg inchesHg inches_Hg", 3386.388640341),
            unit(
                "inch_Hg_0C inHg_0C in_Hg_0C inchesHg_0C inches_Hg_0C",
                3386.388640341,
            ),
            unit(
                "inch_Hg_32F inHg_32F in_Hg_32F inchesHg_32F inches_Hg_32F",
                3386.388640341,
            ),
            unit("pound_force_per_square_inch psi", 6894.7572931683635),
            unit("meter_H2O_60F mH2O_60F m_H2O_60F", 9796.85315665),
            unit("meter_H2O_4C mH2O_4C m_H2O_4C", 9806.3754138),
            unit("meter_H2O mH2O m_H2O", 9806.65),
            unit(
                "foot_Hg_60F ftHg_60F ft_Hg_60F feetHg_60F feet_Hg_60F",
                40522.182421055986,
            ),
            unit("foot_Hg ftHg ft_Hg feetHg feet_Hg", 40636.663684092004),
            unit(
                "foot_Hg_0C ftHg_0C ft_Hg_0C feetHg_0C feet_Hg_0C",
                40636.663684092004,
            ),
            unit(
                "foot_Hg_32F ftHg_32F ft_Hg_32F feetHg_32F feet_Hg_32F",
                40636.663684092004,
            ),
            unit("technical_atmosphere at", 98066.5),
            unit("bar", 100000.0),
            unit("standard_atmosphere atm atmosphere", 101325.0),
            unit("meter_Hg_60F mHg_60F m_Hg_60F", 132946.79272),
            unit("meter_Hg mHg m_Hg", 133322.387415),
            unit("meter_Hg_0C mHg_0C m_Hg_0C", 133322.387415),
            unit("meter_Hg_32F mHg_32F m_Hg_32F", 133322.387415),
            unit("kip_per_square_inch ksi", 6894757.293168365),
        ],
    ),
    // Energy
    of(
        ENERGY,
        &[
            unit("electron_volt eV electronvolt", 1.602176634e-19),
            unit("rydberg Ry", 2.179872361102989e-18),
            unit(
                "hartree E_h Eh hartree_energy atomic_unit_of_energy a_u_energy",
                4.359744722205978e-18,
            ),
            unit("erg", 1e-7),
            unit("joule J", 1.0),
            unit("foot_pound ft_lb footpound", 1.3558179483314001),
            unit("calorie cal thermochemical_calorie cal_th", 4.184),
            unit("fifteen_degree_calorie cal_15", 4.1855),
            unit(
                "international_calorie cal_it international_steam_table_calorie",
                4.1868,
            ),
            unit("atmosphere_liter atm_l", 101.325),
            unit(
                "thermochemical_british_thermal_unit Btu_th",
                1054.3502644888893,
            ),
            unit("international_british_thermal_unit Btu_it", 1055.05585262),
            unit("british_thermal_unit Btu BTU Btu_iso", 1055.056),
            unit("watt_hour Wh watthour", 3600.0),
            unit("US_therm", 1.054804e8),
            unit("therm thm EC_therm", 1.055056e8),
            unit("ton_TNT tTNT", 4.184e9),
            unit("tonne_of_oil_equivalent toe", 4.1868e10),
            unit("quadrillion_Btu quad", 1.055056e18),
        ],
    ),
    // Power
    of(
        POWER,
        &[
            unit("watt W", 1.0),
            unit("volt_ampere VA", 1.0),
            unit("conventional_watt_90 W_90", 1.0000001955365547),
            unit("standard_liter_per_minute slpm slm", 1.68875),
            unit("metric_horsepower", 735.49875),
            unit(
                "horsepower hp UK_horsepower hydraulic_horsepower",
                745.6998715822701,
            ),
            unit("electrical_horsepower", 746.0),
            unit("refrigeration_ton ton_of_refrigeration", 3516.8533333333335),
            unit("cooling_tower_ton", 4396.0666666666675),
            unit("boiler_horsepower", 9810.555444444444),
        ],
    ),
    // Action
    of(
        ENERGY.times(TIME),
        &[
            unit(
                "dirac_constant ħ hbar atomic_unit_of_action a_u_action",
                1.0545718176461565e-34,
            ),
            unit("planck_constant ℎ", 6.62607015e-34),
        ],
    ),
    // Energy of an area
    of(
        ENERGY.per(AREA),
        &[
            unit("langley Ly", 41840.0),
            unit("peak_sun_hour PSH", 3.6e6),
        ],
    ),
    // Power of an area
    of(
        POWER.per(AREA),
        &[unit(
            "atomic_unit_of_intensity a_u_intensity",
            3.509445527729845e20,
        )],
    ),
    // Energy of a mass: doses of radiation, and the breaking length of a thread
    of(
        ENERGY.per(MASS),
        &[
            unit("rads", 0.01),
            unit("rem", 0.01),
            unit("gray Gy", 1.0),
            unit("sievert Sv", 1.0),
            unit("RKM", 9806.65),
        ],
    ),
    // Viscosity
    of(
        FORCE.per(AREA).times(TIME),
        &[unit("poise P", 0.1), unit("reyn", 6894.7572931683635)],
    ),
    // Fluidity
    of(AREA.per(FORCE).per(TIME), &[unit("rhe", 10.0)]),
    // Kinematic viscosity
    of(AREA.per(TIME), &[unit("stokes St", 0.0001)]),
    // Gravitation
    of(
        FORCE.times(AREA).per(MASS.power(2)),
        &[unit(
            "newtonian_constant_of_gravitation gravitational_constant",
            6.6743e-11,
        )],
    ),
];
