//! `/api/currency/`: what currencies are worth in each other.

pub mod exchange;
pub mod refresh;
