//! The `ferrostock` command.
fn main() {}
