//! What roles mean for single models, as clients are told of it.

use std::collections::HashMap;

use ferrostock_api::Permission;
use serde_json::{Value, json};

use ferrostock_kernel::caller::{
    Caller, MODELS, PERMISSIONS, ROLES, RoleSet, UNCOVERED, covered, may,
};

/// The permissions of each role, null for none.
pub fn by_role(caller: &Caller) -> HashMap<String, Value> {
    ROLES
        .iter()
        .map(|role| {
            let held: Vec<_> = PERMISSIONS
                .into_iter()
                .filter(|permission| caller.holds(role, *permission))
                .map(Permission::as_str)
                .collect();
            (
                (*role).to_owned(),
                if held.is_empty() {
                    Value::Null
                } else {
                    json!(held)
                },
            )
        })
        .collect()
}

/// The permissions of each model that the caller may do anything with.
pub fn by_model(caller: &Caller) -> HashMap<String, Value> {
    held_by(|model, permission| may(caller, model, permission))
}

/// The permissions of each model that somebody with these roles may do anything with.
pub fn of_roles(roles: RoleSet) -> HashMap<String, Value> {
    held_by(|model, permission| covered(model, |role| roles.has(role, permission)))
}

fn held_by(may: impl Fn(&str, Permission) -> bool) -> HashMap<String, Value> {
    let mut models: HashMap<String, Value> = HashMap::new();
    let all = MODELS.iter().flat_map(|(_, models)| models.iter());
    for model in all.chain(UNCOVERED) {
        let mut held: Vec<_> = PERMISSIONS
            .into_iter()
            .filter(|permission| may(model, *permission))
            .map(Permission::as_str)
            .collect();
        held.sort_unstable();
        if !held.is_empty() {
            models.insert((*model).to_owned(), json!(held));
        }
    }
    models
}
