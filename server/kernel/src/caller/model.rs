//! What roles mean for single models.

use ferrostock_api::Permission;

use super::role::Caller;

/// The models that each role covers, by the names that clients know them under. A model may be
/// covered by several roles: any of them is enough.
pub const MODELS: &[(&str, &[&str])] = &[
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
pub const UNCOVERED: &[&str] = &[
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

/// Whether the caller may do this to objects of a model, as far as roles say; a model that no role
/// covers is told of superusers only.
pub fn may(caller: &Caller, model: &str, permission: Permission) -> bool {
    caller.is_superuser || covered(model, |role| caller.roles.has(role, permission))
}

/// Whether a client is told that it may do this to objects of a model: where roles cover the model,
/// one of them has to allow it.
pub fn shows(caller: &Caller, model: &str, permission: Permission) -> bool {
    !covered(model, |_| true) || may(caller, model, permission)
}

/// Whether a role that covers the model passes.
pub fn covered(model: &str, passes: impl Fn(&str) -> bool) -> bool {
    MODELS
        .iter()
        .any(|(role, models)| models.contains(&model) && passes(role))
}
