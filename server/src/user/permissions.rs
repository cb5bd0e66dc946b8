//! What roles mean for single models, as clients are told of it.

use std::collections::HashMap;

use serde_json::{Value, json};

use crate::auth::{Caller, PERMISSIONS, ROLES};

/// The models that each role covers, by the names that clients know them under. A model may be
/// covered by several roles: any of them is enough.
const MODELS: &[(&str, &[&str])] = &[
    (
        "admin",
        &[
            "accesstoken",
            "apitoken",
            "application",
            "authenticator",
            "barcodescanresult",
            "devicegrant",
            "emailaddress",
            "emailconfirmation",
            "emailmessage",
            "emailthread",
            "flagstate",
            "grant",
            "group",
            "idtoken",
            "labeltemplate",
            "machineconfig",
            "machinesetting",
            "mailbox",
            "message",
            "messageattachment",
            "newsfeedentry",
            "permission",
            "pluginconfig",
            "pluginsetting",
            "pluginusersetting",
            "refreshtoken",
            "reportasset",
            "reportsnippet",
            "reporttemplate",
            "ruleset",
            "socialaccount",
            "socialapp",
            "socialtoken",
            "staticdevice",
            "statictoken",
            "tag",
            "taggeditem",
            "totpdevice",
            "user",
        ],
    ),
    (
        "part_category",
        &[
            "partcategory",
            "partcategoryparametertemplate",
            "partcategorystar",
        ],
    ),
    (
        "part",
        &[
            "manufacturerpart",
            "part",
            "partinternalpricebreak",
            "partpricing",
            "partrelated",
            "partsellpricebreak",
            "partstar",
            "partstocktake",
            "parttesttemplate",
            "supplierpart",
        ],
    ),
    ("bom", &["bomitem", "bomitemsubstitute"]),
    ("stock_location", &["stocklocation", "stocklocationtype"]),
    (
        "stock",
        &["stockitem", "stockitemtestresult", "stockitemtracking"],
    ),
    (
        "build",
        &[
            "bomitem",
            "bomitemsubstitute",
            "build",
            "builditem",
            "buildline",
            "part",
            "partcategory",
            "stockitem",
            "stocklocation",
        ],
    ),
    (
        "purchase_order",
        &[
            "address",
            "company",
            "contact",
            "manufacturerpart",
            "purchaseorder",
            "purchaseorderextraline",
            "purchaseorderlineitem",
            "supplierpart",
            "supplierpricebreak",
        ],
    ),
    (
        "sales_order",
        &[
            "address",
            "company",
            "contact",
            "salesorder",
            "salesorderallocation",
            "salesorderextraline",
            "salesorderlineitem",
            "salesordershipment",
        ],
    ),
    (
        "return_order",
        &[
            "address",
            "company",
            "contact",
            "returnorder",
            "returnorderextraline",
            "returnorderlineitem",
        ],
    ),
    (
        "transfer_order",
        &[
            "transferorder",
            "transferorderallocation",
            "transferorderlineitem",
        ],
    ),
];

/// Models that no role covers: only superusers are told that they may do something with them here.
const UNCOVERED: &[&str] = &[
    "attachment",
    "contenttype",
    "customunit",
    "dataimportcolumnmap",
    "dataimportrow",
    "dataimportsession",
    "dataoutput",
    "error",
    "exchangebackend",
    "failure",
    "inventreecustomuserstatemodel",
    "inventreesetting",
    "inventreeusersetting",
    "logentry",
    "notesimage",
    "notificationentry",
    "notificationmessage",
    "ormq",
    "owner",
    "parameter",
    "parametertemplate",
    "projectcode",
    "rate",
    "schedule",
    "selectionlist",
    "selectionlistentry",
    "session",
    "success",
    "task",
    "userprofile",
    "usersession",
    "webhookendpoint",
    "webhookmessage",
];

/// The permissions of each role, null for none.
pub fn by_role(caller: &Caller) -> HashMap<String, Value> {
    ROLES
        .iter()
        .map(|role| {
            let held: Vec<_> = PERMISSIONS
                .into_iter()
                .filter(|permission| caller.holds(role, *permission))
                .map(ferrostock_api::Permission::as_str)
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
    let mut models: HashMap<String, Value> = HashMap::new();
    let covered = MODELS.iter().flat_map(|(_, models)| models.iter());
    for model in covered.chain(UNCOVERED) {
        let mut held: Vec<_> = PERMISSIONS
            .into_iter()
            .filter(|permission| {
                let holds = |(role, models): &(&str, &[&str])| {
                    models.contains(model) && caller.holds(role, *permission)
                };
                caller.is_superuser || MODELS.iter().any(holds)
            })
            .map(ferrostock_api::Permission::as_str)
            .collect();
        held.sort_unstable();
        if !held.is_empty() {
            models.insert((*model).to_owned(), json!(held));
        }
    }
    models
}
