//! The `ferrostock` command.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};
use ferrostock_http::document::{self, Format};
use ferrostock_server::config::GivenToServe;
use ferrostock_server::{admin, backup, demo, import, serve};

/// Gives memory back: hashing a password takes 19 MiB for a moment, a long list as much.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// Inventory server that speaks version 530 of the InvenTree REST API
#[derive(Parser)]
#[command(name = "ferrostock", version)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Run the server, with a PostgreSQL of its own unless --database-url names one
    Serve {
        /// Fill an empty database with a small electronics inventory to try things out with
        #[arg(long)]
        demo: bool,
        #[command(flatten)]
        given: GivenToServe,
    },
    /// Read an export of an InvenTree database (as its export-records command writes it) into the
    /// database, in one transaction: all of it or nothing. Running it again with the same file
    /// changes nothing
    Import(import::Command),
    /// Write everything that the server keeps into one file, beside a running server or without one:
    /// its database, the files that users uploaded, its secret key
    Backup(backup::Backup),
    /// Bring back what ferrostock backup wrote; the server is stopped meanwhile
    Restore(backup::Restore),
    /// Fill an empty database with a made-up inventory of any size; the same numbers make the same
    /// inventory
    Demo(demo::many::Command),
    /// Create, list and deactivate users, give them passwords, remove their second factors, beside a
    /// running server or without one
    User {
        #[command(subcommand)]
        command: admin::user::Command,
    },
    /// Create and list groups of users
    Group {
        #[command(subcommand)]
        command: admin::group::Command,
    },
    /// List, read and change the global settings
    Setting {
        #[command(subcommand)]
        command: admin::setting::Command,
    },
    /// Make, list and revoke tokens
    Token {
        #[command(subcommand)]
        command: admin::token::Command,
    },
    /// Have the database belong to another secret key, while no server runs: all tokens end
    Rekey(admin::rekey::Command),
    /// Write the OpenAPI document of the API
    Schema {
        /// Where to write it [default: standard output]
        file: Option<PathBuf>,
        /// How to write it
        #[arg(long, value_enum, default_value = "yaml")]
        format: Format,
    },
}

fn main() -> ExitCode {
    let done = match Cli::parse().command {
        Command::Serve { demo, given } => given
            .check()
            .and_then(|settings| serve::run(settings, demo)),
        Command::Import(command) => import::command(command),
        Command::Backup(command) => backup::backup(command),
        Command::Restore(command) => backup::restore(command),
        Command::Demo(command) => demo::many::command(command),
        Command::User { command } => admin::user::run(command),
        Command::Group { command } => admin::group::run(command),
        Command::Setting { command } => admin::setting::run(command),
        Command::Token { command } => admin::token::run(command),
        Command::Rekey(command) => admin::rekey::run(command),
        Command::Schema { file, format } => document::write_to(format, file.as_deref()),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        // Whoever reads what we print has read enough, as `head` does.
        Err(error) if is_broken_pipe(&error) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("ferrostock: {error:#}");
            ExitCode::FAILURE
        }
    }
}

/// Whether a failure means that nobody reads what is written any more.
fn is_broken_pipe(error: &anyhow::Error) -> bool {
    error.chain().any(|cause| {
        cause
            .downcast_ref::<std::io::Error>()
            .is_some_and(|error| error.kind() == std::io::ErrorKind::BrokenPipe)
    })
}
