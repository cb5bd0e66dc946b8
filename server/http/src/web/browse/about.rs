//! What the document says of an operation.

use std::collections::HashMap;
use std::sync::LazyLock;

use ferrostock_api::{Access, Operation};
use serde::{Deserialize, Serialize};

use crate::document;

/// What the page tells of an operation.
#[derive(Debug, Serialize)]
pub struct Explained {
    id: &'static str,
    summary: &'static str,
    description: &'static str,
    /// Who may call it.
    access: String,
    /// What the operation asks for besides.
    further: &'static str,
    scopes: &'static [&'static str],
}

/// The part of the document that the table of operations leaves out.
#[derive(Debug, Default, Deserialize)]
struct Document {
    paths: HashMap<String, HashMap<String, Documented>>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Documented {
    description: String,
    #[serde(rename = "x-further")]
    further: String,
    parameters: Vec<Parameter>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Parameter {
    name: String,
    description: String,
}

/// Read when the first page is made.
static DOCUMENT: LazyLock<Document> = LazyLock::new(|| {
    serde_json::from_str(document::JSON).unwrap_or_else(|error| {
        tracing::error!(%error, "the document can't be read");
        Document::default()
    })
});

fn documented(operation: &Operation) -> Option<&'static Documented> {
    let method = operation.method.as_str().to_ascii_lowercase();
    DOCUMENT.paths.get(operation.path)?.get(&method)
}

/// What is to be told of an operation.
pub fn explain(operation: &'static Operation) -> Explained {
    let documented = documented(operation);
    Explained {
        id: operation.id,
        summary: operation.summary,
        description: documented.map_or("", |documented| &documented.description),
        access: access(operation.access),
        further: documented.map_or("", |documented| &documented.further),
        scopes: operation.scopes,
    }
}

/// What the document says of a query parameter.
pub fn parameter(operation: &Operation, name: &str) -> &'static str {
    documented(operation)
        .and_then(|documented| {
            documented
                .parameters
                .iter()
                .find(|param| param.name == name)
        })
        .map_or("", |param| &param.description)
}

fn access(access: Access) -> String {
    match access {
        Access::Anonymous => "everybody, even without credentials".to_owned(),
        Access::Authenticated => "every user".to_owned(),
        Access::Staff => "staff".to_owned(),
        Access::Superuser => "superusers".to_owned(),
        Access::StaffWithRole { permission, roles } => {
            format!(
                "staff with the permission {} in {}",
                permission.as_str(),
                one_of(roles)
            )
        }
        Access::AnyRole { permission, roles } => {
            format!(
                "users with the permission {} in {}",
                permission.as_str(),
                one_of(roles)
            )
        }
    }
}

fn one_of(roles: &[&str]) -> String {
    match roles {
        [role] => format!("the role {role}"),
        roles => format!("one of the roles {}", roles.join(", ")),
    }
}

#[cfg(test)]
mod tests {
    use ferrostock_api::OPERATIONS;

    use super::*;

    #[test]
    fn the_document_explains_every_operation_and_parameter() {
        for operation in OPERATIONS {
            let explained = explain(operation);
            assert!(!explained.summary.is_empty() && !explained.access.is_empty());
            assert!(!explained.description.is_empty(), "{}", operation.id);
            for param in operation.query {
                let about = parameter(operation, param.name);
                assert!(!about.is_empty(), "{}: {}", operation.id, param.name);
            }
        }
    }
}
