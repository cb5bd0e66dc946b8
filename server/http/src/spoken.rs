//! What the server calls itself on the wire.
//!
//! Clients decide by these values what they can do with a server, so they are those of the release
//! whose interface is spoken. Ferrostock's own name and version stand beside them.

/// The version of the interface.
pub const API_VERSION: i64 = 530;
/// [`API_VERSION`] as text.
pub const API_VERSION_TEXT: &str = "530";
/// The release that speaks it.
pub const VERSION: &str = "1.5.0 dev";
/// The Python that clients expect to be told of.
pub const PYTHON: &str = "3.13.5";
/// The Django that clients expect to be told of.
pub const DJANGO: &str = "5.2.16";
/// How the server was installed.
pub const INSTALLER: &str = "ferrostock";
/// Ferrostock's own version.
pub const OWN_VERSION: &str = env!("CARGO_PKG_VERSION");
