//! What clients reach: the front door, the entry points of all operations, pages for people, the
//! document.
//!
//! It knows the layers below: it finds out who calls and whether they may, reads what was sent, has a
//! domain function do what the operation is for, and writes the answer.

pub mod accept;
pub mod answer;
pub mod document;
pub mod files;
pub mod flag;
pub mod front;
mod generated;
mod handlers;
pub mod health;
pub mod license;
pub mod observability;
pub mod options;
pub mod pages;
pub mod root;
pub mod route;
pub mod server;
pub mod site;
pub mod spoken;
pub mod version;
pub mod web;
pub mod web_ui;
