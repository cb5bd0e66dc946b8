//! `/api/user/`: the calling user, and tokens.

pub mod me;
mod permissions;
pub mod roles;
pub mod token;
pub mod tokens;
