//! The Ferrostock server as a library.

pub mod error;

pub use error::{Error, Result};
