//! What InvenTree's interface was seen to take and to refuse as the unit of a part, and conversions.

// Factors are printed here as tables of physics print them.
#![allow(clippy::unreadable_literal)]

use super::own::{Definition, Own};
use super::{Quantity, Unreadable, read};

/// Texts that it takes.
#[rustfmt::skip]
const TAKEN: &[&str] = &[
    "degC", "°C", "ea", "dz", "N·m", "s^-1", "m^0.5", "piece/m", "dBm", "ppm/°C", "in", "R&D",
    "m", "kg", "piece", "pieces", "each", "dozen", "hundred", "thousand", "percent", "%", "ppm",
    "10", "2 m", "3*m", "m m", "m²", "m⁻¹", "m**2", "m^-2", "(m)", "m per s", "m / s / kg", "R@D",
    "a$b", "m&m", "m@", "m#", "m;s", "m!", "inch", "in.", "a.b", "m,s", "1,5", "1e3 m", "e", "pi",
    "π", "µm", "\u{3bc}m", "um", "Ω", "kΩ", "degree", "°", "delta_degC", "mM", "kohm", "ohm",
    "meter", "metre", "metres", "meters", "foots", "feet", "foot", "m%", "dimensionless", "0",
    "m+m", "-m", "1/s", "m^2^3", "m^(1/2)", "m**0.5", " m ", "m\ts", "m\ns", "lambda", "m:s",
    "[m]", "{m}", "pcs", "pc", "EA", "Ea", "dozens", "kpiece", "kilopiece", "kea", "milliea",
    "dozens/m", "hundreds", "thousands", "percents", "ppms", "kppm", "k%", "square meter", "sq m",
    "cubic meter", "meter squared", "m cubed", "meter cubed", "kilom", "kmeter", "kmeters",
    "msec", "dBms", "degCs", "kelvins", "K/W", "°C/W", "degC/W", "degC*m", "degC^2", "degF/hr",
    "°F", "m×s", "N.m", "2m", "10k", "2 3", "m^-1", "m^+1", "m/-s", "m%s", "m>s", "m,", ",m",
    "m..s", "1.", ".5m", "1_000 m", "1e", "1e m", "m^1e9", "m^0", "(1/2)", "((m))", "(m)(s)",
    "m(s)", "2(m)", "(m)2", "(m)s", "m^(s/s)", "m^(km/m)", "2^2", "m^-(1)", "m²³", "m^2²",
    "1/2 m", "k", "da", "µ", "u", "m/s/s", "m/(s*s)", "m/(s s)", "m/s s", "a m", "m in s",
    "in in", "in in in", "fs as", "m.s", "m . s", "delta_degC/m", "Δ°C", "Δcelsius", "Δ°C/m", "C",
    "F", "c", "g", "G", "h", "D", "me", "k_B", "kB", "KiB", "Kib", "MiB", "mB", "MB", "bit",
    "byte", "octet", "bps", "baud", "Bd", "rpm", "cps", "Hz", "GHz", "dB", "dBi", "dBW", "dBu",
    "neper", "Np", "octave", "decade", "pH", "m # s", "m#s", "m`", "1$", "m}", "m;", "m...", "@m",
    "m@s", "R_∞", "\u{212b}", "Å", "‰", "ℓ", "ħ", "α", "K", "µ°", "m³ s⁻²", "kg·m²/s³", "1×10³m",
    "10^3m", "m^0,5", "m^.5", "m^-.5", "m^5e-1", "m**-1", "m** -1", "m ^ - 1", "m^(-1)",
    "m^(2-1)", "m^(m/m)", "m^1/2", "square  m", "square kg", "m  squared", "m  per  s", "1 per s",
    "m s", "k m", "dam", "dag", "hPa", "GPa", "nF", "uF", "µF", "pF", "mH", "uH", "kV", "mA", "A",
    "W", "mW", "kW", "kWh", "kW·h", "mAh", "Ah", "VA", "kVA", "lm", "lx", "cd", "Pa", "bar",
    "mbar", "psi", "N", "Nm", "N m", "J", "cal", "kcal", "eV", "degrees", "deg", "rad", "turns",
    "sec", "min", "hour", "hours", "days", "yr", "month", "s", "ms", "us", "ns", "ps", "L", "l",
    "mL", "ml", "cl", "gal", "fl oz", "floz", "oz", "lbs", "lb", "cwt", "ton", "tonne", "t", "ft",
    "yd", "mi", "mil", "mils", "thou", "mm²", "cc", "cu ft", "sq ft", "ft²", "acre", "ha", "V",
    "mV", "V/m", "H", "S", "T", "Wb", "ohms", "Mohm", "megaohm", "MΩ", "mΩ", "Ω·m", "ppm/K",
    "%/K", "dB/m", "dBm/Hz", "bits", "kbit", "kbps", "Mbps", "Mbit/s", "MB/s", "lumens", "lm/W",
    "kelvin", "°K", "°R", "C/W", "deg C", "deg. C", "Celsius", "Fahrenheit", "celsius",
    "fahrenheit", "Kelvin", "px", "pixel", "dpi", "DPI", "PPI", "mol", "mmol", "mol/L", "M",
    "g/mol", "bag", "unit", "units", "count", "counts", "EA.", "ea.", "1", "100", "-1", "+m",
    "1e-3", "1E3", "1E3m", "0.5.", "1..2", "kKelvin", "Kelvins", "kdozen", "kdz", "eas",
    "kpercent", "krankine", "m|s", "|m",
];

/// Texts that it refuses.
#[rustfmt::skip]
const REFUSED: &[&str] = &[
    "gross", "pair", "()", "foo&", "&foo", "@", "&", "#", "~", "!", "KM", "Kg", "KG", "kOhm",
    "Ohm", "OHM", "milli", "kkg", "kilogrammes", "m+s", "m-s", "/s", "m/", "m*", "^", "m^s",
    "sin", "x", "?", "'m'", "None", "True", "|", "Piece", "PIECE", "PCS", "Each", "EACH", "DZ",
    "eaches", "per", "per m", "m per", "square_meter", "squared", "sq", "kms", "Vs", "mdegC",
    "kdegC", "mdBm", "℃", "m•s", "m2", "m3", "s-1", "m-2", "m--s", "m^^2", "m***2", "m//s", ",",
    ".", "..", "0x10 m", "1j m", "1j", "0^-1", "1/0", "m/0", "0/0", "m^(1/2", "m)", "2^m", "m^²",
    "²", "⁻¹", "m⁻", "m⁺²", "m⁰·⁵", "m^½", "½ m", "m½", "kilo", "not", "and", "or", "m and s",
    "m if s", "import", "m is s", "print", "__import__", "_", "m_", "_m", "mm_", "delta_kelvin",
    "oC", "mp", "KB", "kiB", "Bytes", "o", "RPM", "hz", "HZ", "dBV", "dBmW", "ln", "log", "exp",
    "sqrt", "sqrt m", "'", "\"", "\"m\"", "in\"", "\\", "m\\s", "m\\", "`", "é", "m é", "mé", "€",
    "m€", "$", "US$", "{", "m{", "[", "m[", "]", "(m", ";", ":=", "\u{2126}", "k\u{2126}",
    "florp", "ŝ", "\u{212a}elvin", "\u{fb01}", "\u{ff4d}", "Δ", "Δm", "m \u{2212} s",
    "m\u{2013}s", "m÷s", "m\u{2215}s", "m\u{663}", "2\u{663}", "°°", "m ³", "m⁻³\u{2044}²", "x10",
    "sqm", "cubic", "meter square", "SQ m", "Square m", "squared m", "mPERs", "m Per s", "mpers",
    "per s", "hr per", "kilo meter", "kilo-meter", "centi_meter", "milli m", "5 milli", "µµm",
    "kkm", "kmm", "Mkg", "mkg", "VAr", "var", "VAR", "Wp", "rev", "mo", "st", "AWG", "awg", "mm2",
    "sqmm", "cm3", "sqft", "Ohms", "megohm", "Ωm", "Ω/sq", "ppb", "dBFS", "dBc", "Vpp", "Vrms",
    "VDC", "V DC", "VAC", "Adc", "A rms", "degc", "Celcius", "pkg", "pack", "set", "roll", "reel",
    "box", "sheet", "bottle", "lot", "kit", "pallet", "case", "tube", "spool", "Stk", "Stück",
    "st.", "ST", "-", "+", "kCelsius", "kRankine",
];

/// How many of the second unit one of the first is.
const FACTORS: &[(&str, &str, f64)] = &[
    ("inch", "mm", 25.4),
    ("ft", "m", 0.3048),
    ("mile", "km", 1.609344),
    ("nmi", "m", 1852.0),
    ("mil_length", "µm", 25.4),
    ("ha", "m²", 10000.0),
    ("acre", "m^2", 4046.872609874),
    ("gallon", "l", 3.785411784),
    ("l", "cm³", 1000.0),
    ("cc", "ml", 1.0),
    ("hour", "min", 60.0),
    ("day", "s", 86400.0),
    ("km/h", "m/s", 0.2777777777777778),
    ("mph", "kph", 1.609344),
    ("lb", "g", 453.59237),
    ("oz", "g", 28.349523125),
    ("tonne", "kg", 1000.0),
    ("kgf", "N", 9.80665),
    ("lbf ft", "N·m", 1.3558179483314003),
    ("psi", "kPa", 6.894757293168361),
    ("bar", "Pa", 100000.0),
    ("atm", "torr", 760.0),
    ("kWh", "MJ", 3.6),
    ("cal", "J", 4.184),
    ("hp", "W", 745.6998715822702),
    ("Ah", "C", 3600.0),
    ("kV·mA", "W", 1.0),
    ("V/A", "ohm", 1.0),
    ("S", "mho", 1.0),
    ("A s/V", "F", 1.0),
    ("Wb/m²", "T", 1.0),
    ("T", "V s per m²", 1.0),
    ("eV", "J", 1.602176634e-19),
    ("rpm", "Hz", 0.10471975511965977),
    ("turn", "degree", 360.0),
    ("degree", "mrad", 17.453292519943297),
    ("byte", "bit", 8.0),
    ("KiB", "B", 1024.0),
    ("percent", "ppm", 10000.0),
    ("dozen", "ea", 12.0),
    ("hundred", "dz", 8.333333333333334),
    ("ppm/°C", "1e-6/K", 1.0),
    ("mol/l", "M", 1.0),
    ("mm^0.5", "m^0.5", 0.03162277660168379),
    ("PPI", "PPCM", 0.39370078740157477),
    ("P", "mPa s", 100.0),
    ("Ω·m", "kΩ mm", 1.0),
    ("statcoulomb", "dyne^0.5 cm", 1.0),
    ("lm", "cd", 1.0),
];

/// Values of units that count from a zero of their own, or are levels.
const VALUES: &[(f64, &str, f64, &str)] = &[
    (0.0, "degC", 273.15, "K"),
    (100.0, "°C", 212.0, "°F"),
    (-40.0, "degF", -40.0, "celsius"),
    (300.0, "K", 26.85, "degC"),
    (80.0, "degRe", 100.0, "degC"),
    (10.0, "delta_degC", 18.0, "delta_degF"),
    (0.0, "dBm", 1.0, "mW"),
    (30.0, "dBm", 0.0, "dBW"),
    (2.0, "W", 33.01029995663981, "dBm"),
    (20.0, "dB", 100.0, "dimensionless"),
    (3.0, "octave", 8.0, "count"),
    (1.0, "Np", 8.685889638065035, "dB"),
];

fn fixed(text: &str) -> Result<Quantity, Unreadable> {
    read(text, &Own::default())
}

fn close(one: f64, other: f64) -> bool {
    (one - other).abs() <= 1e-9 * other.abs().max(1e-12)
}

#[test]
fn texts_are_units_where_they_are_elsewhere() {
    for text in TAKEN {
        assert!(fixed(text).is_ok(), "{text:?}: {:?}", fixed(text));
    }
    for text in REFUSED {
        assert!(fixed(text).is_err(), "{text:?}: {:?}", fixed(text));
    }
    for text in ["", " ", "\t"] {
        assert_eq!(fixed(text), fixed("piece"));
    }
}

#[test]
fn values_convert_within_a_dimension() {
    for (from, to, factor) in FACTORS {
        let value = fixed(from).unwrap().convert(1.0, &fixed(to).unwrap());
        assert!(
            value.is_some_and(|value| close(value, *factor)),
            "{from}, {to}: {value:?}"
        );
    }
    for (value, from, expected, to) in VALUES {
        let (from_unit, to_unit) = (fixed(from).unwrap(), fixed(to).unwrap());
        let got = from_unit.convert(*value, &to_unit);
        assert!(
            got.is_some_and(|got| (got - expected).abs() < 1e-9),
            "{from}, {to}: {got:?}"
        );
        let back = to_unit.convert(*expected, &from_unit);
        assert!(
            back.is_some_and(|back| (back - value).abs() < 1e-9),
            "{to}, {from}: {back:?}"
        );
    }
}

#[test]
fn what_no_number_can_say_does_not_convert() {
    for (from, to) in [
        ("m", "s"),
        ("m", "m^2"),
        ("m^0.5", "m"),
        ("degC", "m"),
        ("N", "N·m"),
        ("dBm", "dB"),
        ("dB/m", "Np/m"),
        ("1", "0"),
    ] {
        let (from_unit, to_unit) = (fixed(from).unwrap(), fixed(to).unwrap());
        assert_eq!(from_unit.convert(1.0, &to_unit), None, "{from}, {to}");
    }
}

#[test]
fn products_are_read_from_the_left_and_powers_from_the_right() {
    for (text, same) in [
        ("m/s kg", "m kg / s"),
        ("m per s kg", "m kg / s"),
        ("m/2 s", "0.5 m s"),
        ("1/2m", "0.5 m"),
        ("m^2^3", "m^8"),
        ("m²³", "m^23"),
        ("m^-1 s", "s/m"),
        ("m⁻¹", "1/m"),
        ("-2^2", "-4"),
        ("m^1/2", "0.5 m"),
        ("m^(km/m)", "m^1000"),
        ("square m squared", "m^4"),
        ("sq m s", "m m s"),
        ("m/s squared", "m/s²"),
        ("cubic m/s", "m³/s"),
        ("m + 2 cm", "1.02 m"),
        ("m s + s m", "2 m s"),
        ("1,500 m", "1.5 km"),
        ("R&D", "molar_gas_constant debye"),
        ("mcd", "0.001 candela"),
        ("dau", "0.1 au"),
        ("mins", "60 s"),
        ("1e3e", "1000 elementary_charge"),
        ("k%", "boltzmann_constant percent"),
    ] {
        let (one, other) = (fixed(text).unwrap(), fixed(same).unwrap());
        assert_eq!(one.dimension, other.dimension, "{text}");
        let there = Quantity::number(1.0).unwrap();
        let ratio = one.per(&other).unwrap().convert(1.0, &there);
        assert!(
            ratio.is_some_and(|ratio| close(ratio, 1.0)),
            "{text}: {one:?} {other:?}"
        );
    }
}

#[test]
fn what_is_wrong_is_told() {
    assert_eq!(fixed("m/florp"), Err(Unreadable::Unknown("florp".into())));
    for text in [
        "m/", "(m", "m)", "()", "*m", "m^", "m^^2", "in\"", "square 2", "[m",
    ] {
        assert_eq!(fixed(text), Err(Unreadable::Grammar), "{text}");
    }
    for text in ["m+s", "m^s", "2^m", "m^dB"] {
        assert_eq!(fixed(text), Err(Unreadable::Dimension), "{text}");
    }
    for text in [
        "1e400",
        "1/0",
        "0^-1",
        "m^1e10",
        "(m^1e9)^1e9^9",
        "(-1)^0.5",
        "1e300^2",
    ] {
        assert_eq!(fixed(text), Err(Unreadable::Number), "{text}");
    }
}

#[test]
fn long_and_deep_texts_are_refused() {
    for (text, times) in [
        ("(", 100_000),
        ("-", 100_000),
        ("m^", 100_000),
        ("m ", 100_000),
    ] {
        let text = text.repeat(times) + "m" + if text == "(" { ")" } else { "" };
        assert_eq!(fixed(&text), Err(Unreadable::Grammar));
    }
    assert_eq!(fixed(&("(".repeat(40) + "m" + &")".repeat(40))), fixed("m"));
}

fn own(definitions: &[(&str, &str, &str)]) -> Own {
    let definition = |(name, symbol, definition): &(&str, &str, &str)| Definition {
        name: (*name).into(),
        symbol: (*symbol).into(),
        definition: (*definition).into(),
    };
    Own::new(definitions.iter().map(definition).collect())
}

#[test]
fn added_units_take_prefixes_and_plurals_and_may_stand_on_each_other() {
    let own = own(&[
        ("crate", "", "4 trays"),
        ("tray", "try", "24 * piece"),
        ("euro", "€", "1"),
        ("m", "", "s"),
        ("warm", "", "degC"),
    ]);
    let convert = |from: &str, to: &str| {
        let to = read(to, &own).unwrap();
        read(from, &own).unwrap().convert(1.0, &to)
    };
    for (from, to, factor) in [
        ("tray", "piece", 24.0),
        ("trys", "piece", 24.0),
        ("crates", "trays", 4.0),
        ("kilocrate", "piece", 96_000.0),
        ("ktry/m", "piece/m", 24_000.0),
        ("€", "piece", 1.0),
        // What users add comes first.
        ("m", "s", 1.0),
        ("min", "s", 60.0),
        ("warm", "K", 274.15),
    ] {
        assert_eq!(convert(from, to), Some(factor), "{from}, {to}");
    }
    for text in ["Tray", "trayz", "kwarm", "5 €", "cratess"] {
        assert!(read(text, &own).is_err(), "{text}");
    }
}

#[test]
fn added_units_that_say_nothing_are_none() {
    let own = own(&[
        ("loop", "", "2 loop"),
        ("chicken", "", "3 egg"),
        ("egg", "", "chicken / 3"),
        ("broken", "br", "4 florps"),
        ("good", "", "4"),
    ]);
    for text in ["loop", "chicken", "egg", "broken", "br"] {
        assert!(read(text, &own).is_err(), "{text}");
    }
    assert!(read("goods", &own).is_ok());
}
