//! What a quantity measures: a product of powers of base quantities. Powers may be fractions.

/// A fraction in lowest terms; the denominator is positive.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Ratio {
    numerator: i64,
    denominator: i64,
}

/// The largest denominator that an exponent written as a decimal number is taken for.
const LARGEST_DENOMINATOR: i64 = 1_000_000;
/// The largest exponent that is read.
const LARGEST_EXPONENT: f64 = 1e9;
/// How far a fraction may be from the decimal number that it stands for.
const CLOSE: f64 = 1e-9;

impl Ratio {
    /// Zero.
    pub const ZERO: Self = Self::whole(0);

    /// A whole number.
    pub const fn whole(number: i64) -> Self {
        Self {
            numerator: number,
            denominator: 1,
        }
    }

    /// The simplest fraction that is as good as equal to a number: a third for `0.3333333333`.
    /// `None` for what is no number, or beyond a thousand million.
    pub fn near(number: f64) -> Option<Self> {
        if !number.is_finite() || number.abs() > LARGEST_EXPONENT {
            return None;
        }
        // Each step of the continued fraction gives the best fraction for its denominator.
        let (mut before, mut now) = ((0_i64, 1_i64), (1_i64, 0_i64));
        let mut rest = number;
        loop {
            let whole = rest.floor() as i64;
            let next = (
                whole.checked_mul(now.0)?.checked_add(before.0)?,
                whole.checked_mul(now.1)?.checked_add(before.1)?,
            );
            if next.1 > LARGEST_DENOMINATOR {
                break;
            }
            (before, now) = (now, next);
            let fraction = rest - rest.floor();
            let off = now.0 as f64 / now.1 as f64 - number;
            if off.abs() <= CLOSE || fraction == 0.0 {
                break;
            }
            rest = 1.0 / fraction;
        }
        Some(Self {
            numerator: now.0,
            denominator: now.1,
        })
    }

    const fn plus(self, other: Self) -> Option<Self> {
        let (Some(left), Some(right), Some(denominator)) = (
            self.numerator.checked_mul(other.denominator),
            other.numerator.checked_mul(self.denominator),
            self.denominator.checked_mul(other.denominator),
        ) else {
            return None;
        };
        match left.checked_add(right) {
            Some(numerator) => Some(Self::lowest(numerator, denominator)),
            None => None,
        }
    }

    const fn times(self, other: Self) -> Option<Self> {
        match (
            self.numerator.checked_mul(other.numerator),
            self.denominator.checked_mul(other.denominator),
        ) {
            (Some(numerator), Some(denominator)) => Some(Self::lowest(numerator, denominator)),
            _ => None,
        }
    }

    const fn lowest(numerator: i64, denominator: i64) -> Self {
        let (mut divisor, mut rest) = (denominator, numerator);
        while rest != 0 {
            (divisor, rest) = (rest, divisor % rest);
        }
        // The denominator stays positive; it is never zero, so neither is the divisor.
        let divisor = if divisor < 0 { -divisor } else { divisor };
        Self {
            numerator: numerator / divisor,
            denominator: denominator / divisor,
        }
    }
}

/// How many base quantities there are: length, mass, time, current, temperature, amount of substance,
/// light, and the dots of a picture.
const BASES: usize = 8;

/// A product of powers of base quantities.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Dimension([Ratio; BASES]);

impl Dimension {
    /// Whether it is that of numbers.
    pub fn is_none(self) -> bool {
        self == NONE
    }

    const fn base(index: usize) -> Self {
        let mut exponents = [Ratio::ZERO; BASES];
        exponents[index] = Ratio::whole(1);
        Self(exponents)
    }

    /// The dimension of a product; `None` where the exponents grow beyond all measure.
    pub const fn checked_times(self, other: Self) -> Option<Self> {
        let mut exponents = self.0;
        let mut index = 0;
        while index < BASES {
            exponents[index] = match self.0[index].plus(other.0[index]) {
                Some(exponent) => exponent,
                None => return None,
            };
            index += 1;
        }
        Some(Self(exponents))
    }

    /// The dimension of a power; `None` where the exponents grow beyond all measure.
    pub const fn checked_power(self, exponent: Ratio) -> Option<Self> {
        let mut exponents = self.0;
        let mut index = 0;
        while index < BASES {
            exponents[index] = match self.0[index].times(exponent) {
                Some(exponent) => exponent,
                None => return None,
            };
            index += 1;
        }
        Some(Self(exponents))
    }

    /// The dimension of a quotient; `None` where the exponents grow beyond all measure.
    pub const fn checked_per(self, other: Self) -> Option<Self> {
        match other.checked_power(Ratio::whole(-1)) {
            Some(reciprocal) => self.checked_times(reciprocal),
            None => None,
        }
    }

    /// [`Self::checked_times`] for the table, whose exponents are small.
    pub(super) const fn times(self, other: Self) -> Self {
        self.checked_times(other).expect("a small exponent")
    }

    /// [`Self::checked_per`] for the table, whose exponents are small.
    pub(super) const fn per(self, other: Self) -> Self {
        self.checked_per(other).expect("a small exponent")
    }

    /// [`Self::checked_power`] for the table, whose exponents are small.
    pub(super) const fn power(self, exponent: i64) -> Self {
        self.checked_power(Ratio::whole(exponent))
            .expect("a small exponent")
    }

    const fn root(self) -> Self {
        let half = Ratio {
            numerator: 1,
            denominator: 2,
        };
        self.checked_power(half).expect("a small exponent")
    }
}

/// The dimension of numbers.
pub const NONE: Dimension = Dimension([Ratio::ZERO; BASES]);
pub(super) const LENGTH: Dimension = Dimension::base(0);
pub(super) const MASS: Dimension = Dimension::base(1);
pub(super) const TIME: Dimension = Dimension::base(2);
pub(super) const CURRENT: Dimension = Dimension::base(3);
pub(super) const TEMPERATURE: Dimension = Dimension::base(4);
pub(super) const SUBSTANCE: Dimension = Dimension::base(5);
pub(super) const LIGHT: Dimension = Dimension::base(6);
pub(super) const DOTS: Dimension = Dimension::base(7);
pub(super) const AREA: Dimension = LENGTH.power(2);
pub(super) const VOLUME: Dimension = LENGTH.power(3);
pub(super) const ACCELERATION: Dimension = LENGTH.per(TIME.power(2));
pub(super) const FORCE: Dimension = MASS.times(ACCELERATION);
pub(super) const ENERGY: Dimension = FORCE.times(LENGTH);
pub(super) const POWER: Dimension = ENERGY.per(TIME);
pub(super) const CHARGE: Dimension = CURRENT.times(TIME);
pub(super) const VOLTAGE: Dimension = POWER.per(CURRENT);
pub(super) const FLUX: Dimension = VOLTAGE.times(TIME);
/// Two such charges draw each other with charge² / length².
pub(super) const GAUSSIAN_CHARGE: Dimension = FORCE.times(AREA).root();

#[cfg(test)]
mod tests {
    use super::{FLUX, LENGTH, NONE, Ratio, TIME, VOLTAGE};

    #[test]
    fn decimal_numbers_are_the_simplest_fraction_near_them() {
        for (number, numerator, denominator) in [
            (2.0, 2, 1),
            (-1.0, -1, 1),
            (0.0, 0, 1),
            (0.5, 1, 2),
            (-1.5, -3, 2),
            (0.333, 333, 1000),
            (1.0 / 3.0, 1, 3),
            (-2.0 / 3.0, -2, 3),
            (0.1 + 0.2, 3, 10),
            (1e9, 1_000_000_000, 1),
        ] {
            assert_eq!(
                Ratio::near(number),
                Some(Ratio {
                    numerator,
                    denominator
                }),
                "{number}"
            );
        }
        for number in [f64::NAN, f64::INFINITY, 1e10, -1e300] {
            assert_eq!(Ratio::near(number), None, "{number}");
        }
        assert!(Ratio::near(std::f64::consts::PI).is_some());
    }

    #[test]
    fn dimensions_multiply_and_what_grows_too_large_is_none() {
        assert_eq!(LENGTH.per(LENGTH), NONE);
        assert_eq!(VOLTAGE.per(FLUX), NONE.per(TIME));
        assert_eq!(LENGTH.root().times(LENGTH.root()), LENGTH);
        let large = LENGTH.checked_power(Ratio::whole(i64::MAX)).unwrap();
        assert_eq!(large.checked_times(LENGTH), None);
        assert_eq!(large.checked_power(Ratio::whole(2)), None);
    }
}
