//! The Ferrostock server as a library.

pub mod auth;
pub mod call;
pub mod db;
pub mod error;
pub mod list;

pub use error::{Error, Result};
