//! Quantities: decimal numbers of which a column holds so many digits.

use rust_decimal::Decimal;
use rust_decimal::prelude::FromPrimitive as _;

/// How many digits a column has room for.
#[derive(Clone, Copy, Debug)]
pub struct Room {
    /// Digits before the point.
    pub before: usize,
    /// Digits after it.
    pub after: u32,
}

impl Room {
    /// The number as it is kept: exact. The error is a message about the field.
    pub fn fit(self, value: f64) -> Result<Decimal, String> {
        let too_large = || {
            format!(
                "Ensure that there are no more than {} digits before the decimal point.",
                self.before
            )
        };
        let number = Decimal::from_f64(value).ok_or_else(too_large)?;
        if number.trunc().abs().to_string().len() > self.before {
            return Err(too_large());
        }
        if number.normalize().scale() > self.after {
            return Err(format!(
                "Ensure that there are no more than {} decimal places.",
                self.after
            ));
        }
        Ok(number)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_fit_or_are_refused() {
        let room = Room {
            before: 3,
            after: 2,
        };
        assert_eq!(room.fit(-999.25), Ok(Decimal::new(-99_925, 2)));
        for value in [1000.0, 1e30, f64::NAN, 0.001, 1.125] {
            assert!(room.fit(value).is_err(), "{value}");
        }
    }
}
