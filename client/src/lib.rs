//! A typed client of the inventory API, generated from the same OpenAPI document as the server.
//!
//! [`connect`] builds a client; the generated [`Client`] has a method for each operation, named
//! after its `operationId`. A method gives a builder: parameters are set by name, `send` sends.
//!
//! ```no_run
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! use ferrostock_client::models::PartCreate;
//! use ferrostock_client::{Failure, connect, pages};
//! use futures::TryStreamExt as _;
//!
//! let client = connect("http://localhost:8000").token("inv-…").build()?;
//!
//! // Create a part; a refusal tells what is wrong, field by field.
//! let new = PartCreate { name: "Resistor 10k".into(), ..PartCreate::default() };
//! match client.part_create().body(new).send().await.map_err(Failure::from) {
//!     Ok(part) => println!("part {}", part.pk),
//!     Err(Failure::Refused(refusal)) => println!("name: {:?}", refusal.field("name")),
//!     Err(other) => return Err(other.into()),
//! }
//!
//! // Read all parts in stock, a page at a time.
//! let mut parts = pages(100, |limit, offset| {
//!     client.part_list().has_stock(true).limit(limit).offset(offset).send()
//! });
//! while let Some(part) = parts.try_next().await? {
//!     println!("{}: {:?}", part.full_name, part.in_stock);
//! }
//! # Ok(()) }
//! ```

mod connect;
mod failure;
// Made by a generator, which has its own ideas of style.
#[allow(
    clippy::all,
    clippy::pedantic,
    clippy::unwrap_used,
    missing_docs,
    unused_imports,
    rust_2018_idioms
)]
mod generated;
mod paging;
mod upload;

pub use connect::{Connect, ConnectError, connect};
pub use failure::{Failure, Refusal};
pub use ferrostock_models as models;
pub use generated::{Client, builder, types};
pub use paging::pages;
