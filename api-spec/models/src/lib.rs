//! Typed models of the inventory API: one type for each schema of the document.
//!
//! A field that an answer always has and that may be `null` is an `Option`. A field that may be
//! absent is an `Option` too, left out when it is `None`; where `null` then means something else
//! than absence, it is an `Option<Option<_>>`: absent, `null`, or a value.

#[cfg(feature = "database")]
pub mod database;
mod generated;
mod list;
mod support;

pub use generated::*;
pub use list::ListAnswer;
pub use support::{Decimal, Minute, Money, Null, Ordered, present};
