//! Who calls, and what they may do: roles, permissions, scopes, and the models that roles cover.
//!
//! These are data and questions. Who a request's caller is, and what they may do, finds out whoever
//! knows passwords, tokens and sessions.

mod model;
mod role;
mod scope;

pub use model::{MODELS, UNCOVERED, covered, may, shows};
pub use role::{Caller, Delegated, PERMISSIONS, ROLES, RoleSet};
pub use scope::ScopeSet;
