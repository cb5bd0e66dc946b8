//! Prints what the compiled API says of itself, as JSON: the document that dropshot derives from
//! the trait, and the table of operations. `cargo xtask check` compares both with the authored
//! document; it runs this program, so that `cargo xtask generate` does not need code to compile
//! that it is about to write.

use ferrostock_api::{Access, OPERATIONS, Operation, api_mod};
use serde_json::{Value, json};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let description = api_mod::stub_api_description()?;
    let document = description
        .openapi("Ferrostock", env!("CARGO_PKG_VERSION").parse()?)
        .json()?;
    let operations: Vec<Value> = OPERATIONS.iter().map(row).collect();
    println!(
        "{}",
        json!({ "document": document, "operations": operations })
    );
    Ok(())
}

fn row(operation: &Operation) -> Value {
    let access = match operation.access {
        Access::Anonymous => json!("anonymous"),
        Access::Authenticated => json!("authenticated"),
        Access::Staff => json!("staff"),
        Access::Superuser => json!("superuser"),
        Access::AnyRole { permission, roles } => {
            json!({ "permission": permission.as_str(), "roles": roles })
        }
        Access::StaffWithRole { permission, roles } => {
            json!({ "permission": permission.as_str(), "staff": roles })
        }
    };
    json!({
        "id": operation.id,
        "method": operation.method.as_str(),
        "path": operation.path,
        "scopes": operation.scopes,
        "access": access,
    })
}
