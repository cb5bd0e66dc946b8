//! The Ferrostock server as a library.
