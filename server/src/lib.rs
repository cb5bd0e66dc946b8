//! The program: what it is told, starting and stopping, and the commands beside `serve`. It puts the
//! layers below together and may know all of them.

pub mod admin;
pub mod backup;
pub mod config;
pub mod demo;
pub mod fixed;
pub mod home;
pub mod import;
pub mod logging;
pub mod serve;
