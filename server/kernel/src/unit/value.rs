//! Values of parameters, as people write them: with a unit, with a prefix alone, as `4k7`.

use super::own::Own;
use super::{Quantity, Scale, dimension, read};

/// The number of a value in a unit. The value may say a unit of its own (`1/2 in`), only a prefix
/// (`10k`), also in place of the decimal point (`4k7`, and `1R5` for 1.5), or none; one without any
/// dimension (`10%`) is the number itself. `None` where it measures something else, or is no number that
/// can be held.
pub fn amount(text: &str, unit: &str, own: &Own) -> Option<f64> {
    let unit_of = read(unit, own).ok()?;
    let text = text.trim();
    let pointed = pointed(text);
    let readings = [pointed.as_deref(), Some(text)];
    readings.into_iter().flatten().find_map(|text| {
        let alone = measured(text, own);
        let with_unit = || measured(&format!("{text}{unit}"), own);
        let number = |measured: (f64, Quantity)| number(measured, &unit_of);
        alone
            .and_then(number)
            .or_else(|| with_unit().and_then(number))
    })
}

/// A measured value in a unit; what has no dimension is the number itself.
fn number((value, quantity): (f64, Quantity), unit: &Quantity) -> Option<f64> {
    if let Some(converted) = quantity.convert(value, unit) {
        // Percent of percent are the number that was written.
        let same = quantity.dimension == dimension::NONE && unit.dimension == dimension::NONE;
        return if same {
            plain(value, &quantity)
        } else {
            Some(converted)
        };
    }
    (quantity.dimension == dimension::NONE)
        .then(|| plain(value, &quantity))
        .flatten()
}

fn plain(value: f64, quantity: &Quantity) -> Option<f64> {
    match quantity.scale {
        Scale::Linear(factor) => Some(value * factor).filter(|number| number.is_finite()),
        _ => None,
    }
}

/// Reads a value with its unit. What is counted from a zero of its own keeps it, where a number stands
/// alone before it: 20 °C are no product.
fn measured(text: &str, own: &Own) -> Option<(f64, Quantity)> {
    let end = text
        .find(|c: char| !matches!(c, '0'..='9' | '.' | '+' | '-'))
        .unwrap_or(text.len());
    let (number, unit) = text.split_at(end);
    if let Ok(value) = number.parse::<f64>()
        && !unit.trim().is_empty()
        && let Ok(quantity) = read(unit, own)
        && matches!(quantity.scale, Scale::Offset { .. } | Scale::Level { .. })
    {
        return Some((value, quantity));
    }
    Some((1.0, read(text, own).ok()?))
}

/// A value with a letter in place of its decimal point, as `4k7`, or with the letter for none behind it,
/// as `1.5R`, with a point.
fn pointed(text: &str) -> Option<String> {
    if let Some(number) = text.strip_suffix('R') {
        return number.parse::<f64>().ok().map(|_| number.to_owned());
    }
    let at = text.find(|c: char| !c.is_ascii_digit())?;
    let letter = text[at..].chars().next().filter(|c| c.is_alphabetic())?;
    let (whole, rest) = (&text[..at], &text[at + letter.len_utf8()..]);
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    (digits(whole) && digits(rest)).then(|| match letter {
        'R' => format!("{whole}.{rest}"),
        _ => format!("{whole}.{rest}{letter}"),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Values, units, and the numbers that were observed.
    const OBSERVED: &[(&str, &str, Option<f64>)] = &[
        ("1", "ohms", Some(1.0)),
        ("10k", "ohms", Some(1e4)),
        ("4k7", "ohms", Some(4700.0)),
        ("2K2", "ohms", None),
        ("1R5", "ohms", Some(1.5)),
        ("1.5R", "ohms", Some(1.5)),
        ("100m", "ohms", Some(0.1)),
        ("10 kohm", "ohms", Some(1e4)),
        ("10K", "ohms", None),
        ("4M7", "ohms", Some(4.7e6)),
        ("10kΩ", "ohms", Some(1e4)),
        ("1e3", "ohms", Some(1e3)),
        ("-5", "ohms", Some(-5.0)),
        ("5 kg", "ohms", None),
        ("k", "ohms", Some(1e3)),
        ("1/4", "ohms", Some(0.25)),
        ("2*3", "ohms", Some(6.0)),
        ("10 k", "ohms", Some(1e4)),
        ("0", "ohms", Some(0.0)),
        ("1,000", "ohms", Some(1000.0)),
        ("3u3", "ohms", Some(3.3e-6)),
        ("0R1", "ohms", Some(0.1)),
        ("R47", "ohms", None),
        ("4.7k ohms", "ohms", None),
        ("10%", "ohms", Some(0.1)),
        ("1k 5", "ohms", None),
        ("1-2", "ohms", Some(-1.0)),
        ("ohms", "ohms", Some(1.0)),
        ("x", "ohms", None),
        ("2.5 V/A", "ohms", Some(2.5)),
        ("0x10", "ohms", None),
        ("-", "mm", Some(-1.0)),
        ("1 cm", "mm", Some(10.0)),
        ("1/2 in", "mm", Some(12.7)),
        ("3 m 2", "mm", Some(6000.0)),
        ("2^3", "mm", Some(8.0)),
        ("m", "mm", Some(1000.0)),
        ("abc", "mm", None),
        ("20", "degC", Some(20.0)),
        ("20 degC", "degC", Some(20.0)),
        ("20 K", "degC", Some(-253.15)),
        ("68 degF", "degC", Some(20.0)),
        ("20°C", "degC", Some(20.0)),
        ("-40", "degC", Some(-40.0)),
        ("20 C", "degC", None),
        ("10", "percent", Some(10.0)),
        ("10%", "percent", Some(0.1)),
        ("0.1", "percent", Some(0.1)),
        ("5 percent", "percent", Some(0.05)),
    ];

    #[test]
    fn values_are_read_as_observed() {
        for (text, unit, expected) in OBSERVED {
            let read = amount(text, unit, &Own::default());
            let near = match (read, expected) {
                (Some(read), Some(expected)) => {
                    (read - expected).abs() <= 1e-9 * expected.abs().max(1.0)
                }
                (read, expected) => read.is_none() && expected.is_none(),
            };
            assert!(near, "{text:?} in {unit}: {read:?}, not {expected:?}");
        }
    }
}
