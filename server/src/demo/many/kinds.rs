//! What parts there are.

/// A kind of part: what tells its parts from each other.
pub struct Kind {
    /// What it is called.
    pub name: &'static str,
    /// The letter of its designators in a circuit.
    pub letter: char,
    /// How much it does.
    pub values: &'static [&'static str],
    /// What it looks like; variants of a part differ in it.
    pub forms: &'static [&'static str],
    /// How well it is made, or what of.
    pub grades: &'static [&'static str],
    /// What none of it costs more than, in hundredths of a cent.
    pub dearest: u64,
}

/// The kinds; all parts of a category are of the same.
pub const KINDS: [Kind; 12] = [
    Kind {
        name: "Resistor",
        letter: 'R',
        values: &[
            "10 Ω", "47 Ω", "100 Ω", "220 Ω", "1 kΩ", "4.7 kΩ", "10 kΩ", "22 kΩ", "100 kΩ", "1 MΩ",
        ],
        forms: &["0402", "0603", "0805", "1206"],
        grades: &["0.1 %", "1 %", "5 %"],
        dearest: 2_000,
    },
    Kind {
        name: "Capacitor",
        letter: 'C',
        values: &[
            "10 pF", "100 pF", "1 nF", "10 nF", "100 nF", "1 µF", "4.7 µF", "10 µF", "100 µF",
        ],
        forms: &["0402", "0603", "0805", "1210", "radial"],
        grades: &["C0G", "X5R", "X7R", "electrolytic"],
        dearest: 9_000,
    },
    Kind {
        name: "Inductor",
        letter: 'L',
        values: &[
            "1 µH", "2.2 µH", "4.7 µH", "10 µH", "47 µH", "100 µH", "1 mH",
        ],
        forms: &["0603", "1008", "4x4 mm", "6x6 mm"],
        grades: &["shielded", "unshielded"],
        dearest: 15_000,
    },
    Kind {
        name: "Diode",
        letter: 'D',
        values: &["20 V", "40 V", "75 V", "100 V", "400 V", "1 kV"],
        forms: &["SOD-123", "SOD-323", "SMA", "DO-35"],
        grades: &["Schottky", "fast", "Zener", "light emitting"],
        dearest: 6_000,
    },
    Kind {
        name: "Transistor",
        letter: 'Q',
        values: &["20 V", "30 V", "45 V", "60 V", "100 V", "650 V"],
        forms: &["SOT-23", "SOT-223", "TO-92", "TO-220"],
        grades: &["NPN", "PNP", "N channel", "P channel"],
        dearest: 30_000,
    },
    Kind {
        name: "Connector",
        letter: 'J',
        values: &[
            "2 pins", "3 pins", "4 pins", "6 pins", "8 pins", "10 pins", "20 pins", "40 pins",
        ],
        forms: &["1.27 mm", "2 mm", "2.54 mm", "5.08 mm"],
        grades: &["straight", "angled", "for cables"],
        dearest: 45_000,
    },
    Kind {
        name: "Screw",
        letter: 'H',
        values: &[
            "M2x6", "M2.5x8", "M3x6", "M3x10", "M3x16", "M4x12", "M5x20", "M6x30",
        ],
        forms: &["cylinder head", "countersunk", "pan head", "hexagon head"],
        grades: &["galvanised", "stainless", "brass", "nylon"],
        dearest: 1_500,
    },
    Kind {
        name: "Cable",
        letter: 'W',
        values: &[
            "0.14 mm²",
            "0.25 mm²",
            "0.5 mm²",
            "0.75 mm²",
            "1.5 mm²",
            "2.5 mm²",
        ],
        forms: &["1 wire", "2 wires", "4 wires", "8 wires"],
        grades: &["plain", "screened", "halogen-free"],
        dearest: 60_000,
    },
    Kind {
        name: "Sensor",
        letter: 'B',
        values: &[
            "temperature",
            "pressure",
            "humidity",
            "light",
            "distance",
            "acceleration",
        ],
        forms: &["module", "LGA-8", "DFN-6", "M12 housing"],
        grades: &["consumer", "industrial", "automotive"],
        dearest: 400_000,
    },
    Kind {
        name: "Housing",
        letter: 'X',
        values: &[
            "50x30x20 mm",
            "80x40x25 mm",
            "100x60x30 mm",
            "120x80x50 mm",
            "200x120x75 mm",
        ],
        forms: &["for a rail", "for a table", "for a wall"],
        grades: &["ABS", "polycarbonate", "aluminium"],
        dearest: 250_000,
    },
    Kind {
        name: "Relay",
        letter: 'K',
        values: &["5 V", "12 V", "24 V", "48 V", "230 V"],
        forms: &["for a circuit board", "for a socket", "for a rail"],
        grades: &["1 contact", "2 contacts", "latching"],
        dearest: 120_000,
    },
    Kind {
        name: "Fuse",
        letter: 'F',
        values: &["100 mA", "250 mA", "500 mA", "1 A", "2 A", "5 A", "10 A"],
        forms: &["1206", "5x20 mm", "6.3x32 mm"],
        grades: &["fast", "slow", "resettable"],
        dearest: 8_000,
    },
];

/// What assemblies are called: those of parts alone, those with such as these in them, and those
/// with the latter in them.
pub const ASSEMBLIES: [&[&str]; 3] = [
    &[
        "Controller board",
        "Power board",
        "Display board",
        "Radio board",
        "Driver board",
    ],
    &[
        "Control unit",
        "Power supply",
        "Front panel",
        "Gateway",
        "Motor drive",
    ],
    &[
        "Weather station",
        "Test bench",
        "Charging point",
        "Conveyor",
        "Greenhouse control",
    ],
];
