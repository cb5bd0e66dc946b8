//! `/api/user/roles/`: the older address of [`super::me::roles`].

pub use super::me::roles::retrieve;
