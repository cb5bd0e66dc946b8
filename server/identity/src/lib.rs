//! Who calls: tokens, passwords, sessions and second factors, accounts, applications that act for
//! users, users and groups, and what they set.
//!
//! It knows the kernel, and no layer above: requests and pages are read and answered elsewhere.

pub mod account;
pub mod auth;
pub mod oauth;
pub mod setting;
pub mod user;
