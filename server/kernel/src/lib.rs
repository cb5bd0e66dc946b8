//! What every domain of the server stands on: errors, the database, lists, changes, trees, settings,
//! files, mail, the audit log, what a request is told of, and how values are read.
//!
//! It knows the models and the table of operations that are generated from the document, and no layer
//! above: neither who proves how who they are, nor what is kept in stock, nor HTTP.

pub mod asked;
pub mod audit;
pub mod call;
pub mod caller;
pub mod change;
pub mod currency;
pub mod db;
pub mod email;
pub mod error;
pub mod icon;
pub mod image;
pub mod json;
pub mod link;
pub mod list;
pub mod mail;
pub mod media;
pub mod quantity;
pub mod resource;
pub mod setting;
pub mod spelled;
pub mod star;
pub mod tag;
pub mod text;
pub mod tree;
pub mod unit;

pub use error::{Error, Result};
