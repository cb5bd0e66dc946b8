//! What one of a unit is: its dimension, and how its values are counted.

use super::Unreadable;
use super::dimension::{Dimension, NONE, Ratio};

/// How values of a unit relate to the coherent unit of the same dimension.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Scale {
    /// A multiple of it.
    Linear(f64),
    /// A multiple of it, counted from a zero of its own.
    Offset {
        /// How much a step of one is.
        factor: f64,
        /// What zero is, in the coherent unit.
        zero: f64,
    },
    /// A level: so many factors above what zero is.
    Level {
        /// What zero is, in the coherent unit.
        reference: f64,
        /// The factor that levels count.
        base: f64,
        /// How many of the unit are one such factor.
        steps: f64,
    },
    /// Levels multiplied with something (`dB/m`): a unit, but of values that can't be converted.
    Mixed,
}

/// What one of a unit is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Quantity {
    /// What it measures.
    pub dimension: Dimension,
    /// How its values are counted.
    pub scale: Scale,
}

impl Quantity {
    /// A number alone.
    pub fn number(value: f64) -> Result<Self, Unreadable> {
        Self::linear(NONE, Some(value))
    }

    /// A value of this unit as one of another; `None` where the two measure different things, or no
    /// number can say it.
    pub fn convert(&self, value: f64, to: &Self) -> Option<f64> {
        if self.dimension != to.dimension {
            return None;
        }
        let coherent = match self.scale {
            Scale::Linear(factor) => value * factor,
            Scale::Offset { factor, zero } => value * factor + zero,
            Scale::Level {
                reference,
                base,
                steps,
            } => reference * base.powf(value / steps),
            Scale::Mixed => return None,
        };
        let converted = match to.scale {
            Scale::Linear(factor) => coherent / factor,
            Scale::Offset { factor, zero } => (coherent - zero) / factor,
            Scale::Level {
                reference,
                base,
                steps,
            } => steps * (coherent / reference).ln() / base.ln(),
            Scale::Mixed => return None,
        };
        converted.is_finite().then_some(converted)
    }

    /// So many of it as a prefix says; `None` for units that take none, because they count from a
    /// zero of their own or are levels.
    pub fn prefixed(&self, prefix: f64) -> Option<Self> {
        match self.scale {
            Scale::Linear(factor) => Some(Self {
                dimension: self.dimension,
                scale: Scale::Linear(factor * prefix),
            }),
            _ => None,
        }
    }

    pub(super) fn times(&self, other: &Self) -> Result<Self, Unreadable> {
        let dimension = self.dimension.checked_times(other.dimension);
        Self::linear(
            dimension.ok_or(Unreadable::Number)?,
            self.factor().zip(other.factor()).map(|(a, b)| a * b),
        )
    }

    pub(super) fn per(&self, other: &Self) -> Result<Self, Unreadable> {
        let dimension = self.dimension.checked_per(other.dimension);
        Self::linear(
            dimension.ok_or(Unreadable::Number)?,
            self.factor().zip(other.factor()).map(|(a, b)| a / b),
        )
    }

    /// This and so much more of the same kind.
    pub(super) fn plus(&self, other: &Self) -> Result<Self, Unreadable> {
        if self.dimension != other.dimension {
            return Err(Unreadable::Dimension);
        }
        Self::linear(
            self.dimension,
            self.factor().zip(other.factor()).map(|(a, b)| a + b),
        )
    }

    pub(super) fn negative(&self) -> Result<Self, Unreadable> {
        Self::linear(self.dimension, self.factor().map(|factor| -factor))
    }

    /// This to the power of a number, which may be written with units that cancel out.
    pub(super) fn power(&self, exponent: &Self) -> Result<Self, Unreadable> {
        if exponent.dimension != NONE {
            return Err(Unreadable::Dimension);
        }
        let power = exponent.factor().ok_or(Unreadable::Dimension)?;
        let ratio = Ratio::near(power).ok_or(Unreadable::Number)?;
        let dimension = self.dimension.checked_power(ratio);
        Self::linear(
            dimension.ok_or(Unreadable::Number)?,
            self.factor().map(|factor| factor.powf(power)),
        )
    }

    /// How much a step of one is; in products, zeros of their own don't count.
    const fn factor(&self) -> Option<f64> {
        match self.scale {
            Scale::Linear(factor) | Scale::Offset { factor, .. } => Some(factor),
            Scale::Level { .. } | Scale::Mixed => None,
        }
    }

    fn linear(dimension: Dimension, factor: Option<f64>) -> Result<Self, Unreadable> {
        let scale = match factor {
            Some(factor) if factor.is_finite() => Scale::Linear(factor),
            Some(_) => return Err(Unreadable::Number),
            None => Scale::Mixed,
        };
        Ok(Self { dimension, scale })
    }
}
