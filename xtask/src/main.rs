//! The project's chores. This file only dispatches; each chore is a module.

use anyhow::Result;
use clap::Parser;

mod access;
mod bench;
mod bundle;
mod check;
mod client;
mod derive;
mod drift;
mod forms;
mod generate;
mod icons;
mod layers;
mod licenses;
mod lint;
mod paths;
mod program;
mod published;
mod refusals;
mod resources;
mod routes;
mod shorthand;
mod siege;
mod views;

/// Chores of the project.
#[derive(Parser)]
#[command(name = "cargo xtask")]
enum Chore {
    /// Bundle the document and write everything that is generated from it.
    Generate,
    /// Fail when anything generated is stale, or when document and server have drifted apart.
    Check,
    /// Fetch the names of icons from the package that ships them.
    Icons,
    /// Measure how fast the server is, and write docs/performance.md.
    Bench(bench::Bench),
    /// Let attackers and faults loose on a server, and say what held.
    Siege(siege::Siege),
}

fn main() -> Result<()> {
    match Chore::parse() {
        Chore::Generate => generate::run(),
        Chore::Check => check::run(),
        Chore::Icons => icons::run(),
        Chore::Bench(told) => bench::run(&told),
        Chore::Siege(told) => siege::run(&told),
    }
}
