// Generated from api-spec by `cargo xtask generate`. Do not edit.

//! The resources that the document names.

use ferrostock_kernel::resource::{Registered, Registry};

/// All of them.
pub static REGISTRY: Registry = Registry(&[
    Registered {
        resource: &crate::company::Company,
        operations: &[
            "company_list",
            "company_create",
            "company_retrieve",
            "company_update",
            "company_partial_update",
            "company_destroy",
        ],
    },
    Registered {
        resource: &crate::company::address::Address,
        operations: &[
            "company_address_list",
            "company_address_create",
            "company_address_bulk_destroy",
            "company_address_retrieve",
            "company_address_update",
            "company_address_partial_update",
            "company_address_destroy",
        ],
    },
    Registered {
        resource: &crate::company::contact::Contact,
        operations: &[
            "company_contact_list",
            "company_contact_create",
            "company_contact_bulk_destroy",
            "company_contact_retrieve",
            "company_contact_update",
            "company_contact_partial_update",
            "company_contact_destroy",
        ],
    },
    Registered {
        resource: &crate::company::price_break::PriceBreak,
        operations: &[
            "company_price_break_list",
            "company_price_break_create",
            "company_price_break_retrieve",
            "company_price_break_update",
            "company_price_break_partial_update",
            "company_price_break_destroy",
        ],
    },
    Registered {
        resource: &crate::content_type::ContentType,
        operations: &["contenttype_list", "contenttype_retrieve"],
    },
    Registered {
        resource: &crate::project_code::ProjectCode,
        operations: &[
            "project_code_list",
            "project_code_create",
            "project_code_retrieve",
            "project_code_update",
            "project_code_partial_update",
            "project_code_destroy",
        ],
    },
    Registered {
        resource: &crate::status::custom::Custom,
        operations: &[
            "generic_status_custom_list",
            "generic_status_custom_create",
            "generic_status_custom_retrieve",
            "generic_status_custom_update",
            "generic_status_custom_partial_update",
            "generic_status_custom_destroy",
        ],
    },
]);
