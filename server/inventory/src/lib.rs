//! The domains of the inventory: what each operation does, its rules, and its SQL beside them.
//!
//! A module for each path of the URL. Domains know the kernel and each other in one direction, and
//! nothing of HTTP; what an operation's path is, and who may call it, the document says.

pub mod brief;
mod choices;
pub mod company;
pub mod content_type;
pub mod currency;
pub mod full_name;
mod generated;
pub mod icon;
pub mod metadata;
pub mod model;
pub mod news;
pub mod notification;
pub mod parameter;
pub mod part;
pub mod plugin;
pub mod project_code;
pub mod selection;
pub mod status;
pub mod stock;
pub mod supplier_part;
pub mod tag;
pub mod unit;

pub use generated::registry::REGISTRY;
