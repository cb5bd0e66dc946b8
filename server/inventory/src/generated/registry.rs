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
        resource: &crate::news::News,
        operations: &[
            "news_list",
            "news_bulk_destroy",
            "news_retrieve",
            "news_update",
            "news_partial_update",
            "news_destroy",
        ],
    },
    Registered {
        resource: &crate::notification::Notification,
        operations: &[
            "notifications_list",
            "notifications_bulk_destroy",
            "notifications_retrieve",
            "notifications_update",
            "notifications_partial_update",
            "notifications_destroy",
        ],
    },
    Registered {
        resource: &crate::parameter::template::Template,
        operations: &[
            "parameter_template_list",
            "parameter_template_create",
            "parameter_template_retrieve",
            "parameter_template_update",
            "parameter_template_partial_update",
            "parameter_template_destroy",
        ],
    },
    Registered {
        resource: &crate::part::Part,
        operations: &[
            "part_list",
            "part_create",
            "part_retrieve",
            "part_partial_update",
            "part_destroy",
        ],
    },
    Registered {
        resource: &crate::part::category::Category,
        operations: &[
            "part_category_list",
            "part_category_create",
            "part_category_bulk_update",
            "part_category_bulk_partial_update",
            "part_category_retrieve",
            "part_category_update",
            "part_category_partial_update",
            "part_category_destroy",
        ],
    },
    Registered {
        resource: &crate::part::category::parameter::CategoryParameter,
        operations: &[
            "part_category_parameters_list",
            "part_category_parameters_create",
            "part_category_parameters_retrieve",
            "part_category_parameters_update",
            "part_category_parameters_partial_update",
            "part_category_parameters_destroy",
        ],
    },
    Registered {
        resource: &crate::part::internal_price::InternalPrice,
        operations: &[
            "part_internal_price_list",
            "part_internal_price_create",
            "part_internal_price_retrieve",
            "part_internal_price_update",
            "part_internal_price_partial_update",
            "part_internal_price_destroy",
        ],
    },
    Registered {
        resource: &crate::part::related::Related,
        operations: &[
            "part_related_list",
            "part_related_create",
            "part_related_retrieve",
            "part_related_update",
            "part_related_partial_update",
            "part_related_destroy",
        ],
    },
    Registered {
        resource: &crate::part::sale_price::SalePrice,
        operations: &[
            "part_sale_price_list",
            "part_sale_price_create",
            "part_sale_price_retrieve",
            "part_sale_price_update",
            "part_sale_price_partial_update",
            "part_sale_price_destroy",
        ],
    },
    Registered {
        resource: &crate::part::test_template::TestTemplate,
        operations: &[
            "part_test_template_list",
            "part_test_template_create",
            "part_test_template_retrieve",
            "part_test_template_update",
            "part_test_template_partial_update",
            "part_test_template_destroy",
        ],
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
        resource: &crate::selection::List,
        operations: &[
            "selection_list",
            "selection_create",
            "selection_retrieve",
            "selection_update",
            "selection_partial_update",
            "selection_destroy",
        ],
    },
    Registered {
        resource: &crate::selection::entry::Entry,
        operations: &[
            "selection_entry_list",
            "selection_entry_create",
            "selection_entry_retrieve",
            "selection_entry_update",
            "selection_entry_partial_update",
            "selection_entry_destroy",
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
    Registered {
        resource: &crate::stock::Item,
        operations: &[
            "stock_list",
            "stock_bulk_destroy",
            "stock_retrieve",
            "stock_update",
            "stock_partial_update",
            "stock_destroy",
        ],
    },
    Registered {
        resource: &crate::stock::location::Location,
        operations: &[
            "stock_location_list",
            "stock_location_create",
            "stock_location_bulk_update",
            "stock_location_bulk_partial_update",
            "stock_location_retrieve",
            "stock_location_update",
            "stock_location_partial_update",
            "stock_location_destroy",
        ],
    },
    Registered {
        resource: &crate::stock::location_type::LocationType,
        operations: &[
            "stock_location_type_list",
            "stock_location_type_create",
            "stock_location_type_retrieve",
            "stock_location_type_update",
            "stock_location_type_partial_update",
            "stock_location_type_destroy",
        ],
    },
    Registered {
        resource: &crate::tag::Tag,
        operations: &[
            "tag_list",
            "tag_create",
            "tag_retrieve",
            "tag_update",
            "tag_partial_update",
            "tag_destroy",
        ],
    },
    Registered {
        resource: &crate::unit::Custom,
        operations: &[
            "units_list",
            "units_create",
            "units_retrieve",
            "units_update",
            "units_partial_update",
            "units_destroy",
        ],
    },
    Registered {
        resource: &ferrostock_identity::user::User,
        operations: &[
            "user_list",
            "user_create",
            "user_retrieve",
            "user_partial_update",
            "user_destroy",
        ],
    },
    Registered {
        resource: &ferrostock_identity::user::group::Group,
        operations: &[
            "user_group_list",
            "user_group_create",
            "user_group_retrieve",
            "user_group_update",
            "user_group_partial_update",
            "user_group_destroy",
        ],
    },
    Registered {
        resource: &ferrostock_identity::user::owner::Owner,
        operations: &["user_owner_list", "user_owner_retrieve"],
    },
    Registered {
        resource: &ferrostock_identity::user::ruleset::Rule,
        operations: &[
            "user_ruleset_list",
            "user_ruleset_retrieve",
            "user_ruleset_update",
            "user_ruleset_partial_update",
            "user_ruleset_destroy",
        ],
    },
]);
