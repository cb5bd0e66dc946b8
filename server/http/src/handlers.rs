//! The functions that the document's `x-handler` names, of all layers: the entry points find a module
//! of a domain here as soon as it is there.

pub use crate::{flag, health, license, observability, root, version};
pub use ferrostock_identity::*;
pub use ferrostock_inventory::*;
