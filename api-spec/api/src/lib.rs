//! The Ferrostock API as Rust: the dropshot trait, the parameters, and the table of operations.

mod error;
mod operation;

pub use error::ApiError;
pub use operation::{
    Access, Field, FieldKind, Form, Method, Operation, Param, ParamKind, Permission, Related,
};

/// The operations of the document, in its order.
pub static OPERATIONS: &[Operation] = &[];
