//! The Ferrostock API as Rust: the dropshot trait, the parameters, and the table of operations.

mod error;
mod generated;
mod operation;

pub use error::ApiError;
pub use generated::api::{Api, api_mod};
pub use generated::operations::OPERATIONS;
pub use generated::params;
pub use operation::{
    Access, DefaultFrom, Field, FieldKind, Form, Method, Operation, Param, ParamKind, Permission,
    Related, Shown,
};
