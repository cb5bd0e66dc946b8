//! The Ferrostock server as a library.

pub mod account;
pub mod audit;
pub mod auth;
pub mod brief;
pub mod call;
pub mod change;
pub mod config;
pub mod db;
pub mod demo;
pub mod document;
pub mod error;
pub mod front;
pub mod full_name;
mod generated;
pub mod icon;
pub mod image;
pub mod import;
pub mod json;
pub mod list;
pub mod logging;
pub mod mail;
pub mod pages;
pub mod parameter;
pub mod part;
pub mod root;
pub mod serve;
pub mod server;
pub mod setting;
pub mod spoken;
pub mod stock;
pub mod supplier_part;
pub mod tag;
pub mod tree;
pub mod user;
pub mod version;

pub use error::{Error, Result};
