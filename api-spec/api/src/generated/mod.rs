// Generated from api-spec by `cargo xtask generate`. Do not edit.

pub(crate) mod api;
mod fields;
pub(crate) mod operations;
pub mod params;
