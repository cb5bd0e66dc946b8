//! Which model of an export goes into which table.
//!
//! A field goes into the column of its own name, or of its name with `_id` for a reference. Only
//! what differs is said here, so adding a model is one entry.

/// Where the records of a model go.
#[derive(Clone, Copy, Debug)]
pub struct Model {
    /// The model's name in the export.
    pub name: &'static str,
    /// The table.
    pub table: &'static str,
    /// Columns that a field of another name or form fills.
    pub columns: &'static [Column],
    /// Fields that are meant to be left, with the reason.
    pub left: &'static [(&'static str, &'static str)],
    /// Columns by which a row that exists under another key is known to be the same thing: the
    /// export's row takes its place.
    pub same: &'static [&'static str],
}

/// A column that is not filled by the field of its name.
#[derive(Clone, Copy, Debug)]
pub struct Column {
    /// The column.
    pub name: &'static str,
    /// The field that it is made of; empty for none.
    pub field: &'static str,
    /// SQL that gives the column's value as JSON; `$value` is the field's value (JSON). Empty for the
    /// value as it is.
    pub sql: &'static str,
}

const fn from(name: &'static str, field: &'static str, sql: &'static str) -> Column {
    Column { name, field, sql }
}

const fn model(name: &'static str, table: &'static str) -> Model {
    Model {
        name,
        table,
        columns: &[],
        left: &[],
        same: &[],
    }
}

/// Why the numbers of a nested set are left.
const DERIVED: &str = "worked out anew from the parents";
const NESTED_SET: &[(&str, &str)] = &[
    ("lft", DERIVED),
    ("rght", DERIVED),
    ("tree_id", DERIVED),
    ("level", DERIVED),
];
/// Why single permissions are left.
const BY_ROLE: &str = "what users may do comes from the roles of their groups";

/// A pair of application and model becomes a kind, such as `part.part`.
const KIND: &str = "to_jsonb(($value ->> 0) || '.' || ($value ->> 1))";

/// A pair of application and model becomes the key of the kind.
const CONTENT_TYPE: &str = "(SELECT to_jsonb(t.id) FROM content_type AS t
      WHERE t.app_label = $value ->> 0 AND t.model = $value ->> 1)";

/// All models that have a home, in the order in which they are loaded.
pub const MODELS: &[Model] = &[
    Model {
        left: &[("permissions", BY_ROLE)],
        same: &["name"],
        ..model("auth.group", "user_group")
    },
    Model {
        left: &[("user_permissions", BY_ROLE)],
        same: &["username"],
        ..model("auth.user", "app_user")
    },
    Model {
        columns: &[from("is_primary", "primary", "")],
        same: &["user_id", "email"],
        ..model("account.emailaddress", "email_address")
    },
    Model {
        same: &["group_id", "name"],
        ..model("users.ruleset", "ruleset")
    },
    Model {
        columns: &[
            from(
                "user_id",
                "owner_id",
                "CASE WHEN r.fields #>> '{owner_type,1}' = 'user' THEN $value END",
            ),
            from(
                "group_id",
                "owner_id",
                "CASE WHEN r.fields #>> '{owner_type,1}' = 'group' THEN $value END",
            ),
        ],
        left: &[("owner_type", "told by which of user and group is set")],
        same: &["user_id", "group_id"],
        ..model("users.owner", "owner")
    },
    Model {
        same: &["user_id"],
        ..model("users.userprofile", "user_profile")
    },
    Model {
        columns: &[
            from(
                "token_hash",
                "key",
                "to_jsonb(sha256(convert_to($value #>> '{}', 'UTF8')))",
            ),
            from("nonce", "", "to_jsonb(uuid_send(gen_random_uuid()))"),
        ],
        ..model("users.apitoken", "api_token")
    },
    Model {
        columns: &[
            from("grant_type", "authorization_grant_type", ""),
            from("user_id", "", "'null'::jsonb"),
            from(
                "redirect_uris",
                "redirect_uris",
                "to_jsonb(regexp_split_to_array(btrim($value #>> '{}'), '\\s+'))",
            ),
            // A secret in clear is hashed on the way.
            from(
                "secret_hash",
                "client_secret",
                "CASE WHEN $value #>> '{}' IS NULL OR $value #>> '{}' = '' THEN NULL
                      WHEN $value #>> '{}' ~ '^[a-z0-9_]+\\$.+\\$' THEN $value
                      ELSE to_jsonb('sha256$' || encode(sha256(convert_to($value #>> '{}', 'UTF8')), 'hex'))
                 END",
            ),
        ],
        left: &[
            ("user", "an application acts as nobody until an administrator says so"),
            ("post_logout_redirect_uris", "signing out is no application's to ask for"),
            ("hash_client_secret", "secrets are always hashed"),
            ("algorithm", "ID tokens are always signed with RS256"),
            ("allowed_origins", "the server's own setting says which origins may call"),
        ],
        same: &["client_id"],
        ..model("oauth2_provider.application", "oauth_application")
    },
    Model {
        same: &["key"],
        ..model("common.inventreesetting", "setting")
    },
    Model {
        same: &["user_id", "key"],
        ..model("common.inventreeusersetting", "user_setting")
    },
    model("common.projectcode", "project_code"),
    model("common.customunit", "custom_unit"),
    Model {
        columns: &[from("model_id", "model", CONTENT_TYPE)],
        ..model("common.inventreecustomuserstatemodel", "custom_status")
    },
    Model {
        same: &["name"],
        ..model("taggit.tag", "tag")
    },
    Model {
        columns: &[from("default_id", "default", "")],
        ..model("common.selectionlist", "selection_list")
    },
    Model {
        columns: &[from("list_id", "list", "")],
        ..model("common.selectionlistentry", "selection_list_entry")
    },
    Model {
        columns: &[
            from("selection_list_id", "selectionlist", ""),
            from("unique_rule", "unique", ""),
        ],
        ..model("common.parametertemplate", "parameter_template")
    },
    model("plugin.pluginconfig", "plugin_config"),
    model("plugin.pluginsetting", "plugin_setting"),
    model("plugin.pluginusersetting", "plugin_user_setting"),
    model("report.labeltemplate", "label_template"),
    model("report.reporttemplate", "report_template"),
    model("company.company", "company"),
    model("company.contact", "contact"),
    Model {
        columns: &[from("is_primary", "primary", "")],
        ..model("company.address", "address")
    },
    model("stock.stocklocationtype", "stock_location_type"),
    Model {
        left: NESTED_SET,
        ..model("stock.stocklocation", "stock_location")
    },
    Model {
        columns: &[from("icon", "_icon", "")],
        left: NESTED_SET,
        ..model("part.partcategory", "part_category")
    },
    model("part.partcategorystar", "part_category_star"),
    model(
        "part.partcategoryparametertemplate",
        "part_category_parameter",
    ),
    Model {
        columns: &[from("responsible_id", "responsible_owner", "")],
        left: NESTED_SET,
        ..model("part.part", "part")
    },
    model("part.partstar", "part_star"),
    model("part.partrelated", "part_related"),
    model("part.parttesttemplate", "part_test_template"),
    model("part.bomitem", "bom_item"),
    model("part.bomitemsubstitute", "bom_item_substitute"),
    model("company.manufacturerpart", "manufacturer_part"),
    Model {
        columns: &[from("is_primary", "primary", "")],
        ..model("company.supplierpart", "supplier_part")
    },
    model("company.supplierpricebreak", "supplier_price_break"),
    model("part.partsellpricebreak", "part_sale_price"),
    model("part.partinternalpricebreak", "part_internal_price"),
    model("part.partpricing", "part_pricing"),
    model("part.partstocktake", "part_stocktake"),
    model("order.purchaseorder", "purchase_order"),
    model("order.salesorder", "sales_order"),
    model("order.returnorder", "return_order"),
    model("order.transferorder", "transfer_order"),
    Model {
        left: NESTED_SET,
        ..model("build.build", "build")
    },
    Model {
        left: NESTED_SET,
        ..model("stock.stockitem", "stock_item")
    },
    model("stock.stockitemtestresult", "stock_item_test_result"),
    model("stock.stockitemtracking", "stock_tracking"),
    model("order.purchaseorderlineitem", "purchase_order_line"),
    model("order.salesorderlineitem", "sales_order_line"),
    model("order.returnorderlineitem", "return_order_line"),
    model("order.transferorderlineitem", "transfer_order_line"),
    model("order.purchaseorderextraline", "purchase_order_extra_line"),
    model("order.salesorderextraline", "sales_order_extra_line"),
    model("order.returnorderextraline", "return_order_extra_line"),
    model("order.transferorderextraline", "transfer_order_extra_line"),
    model("order.salesordershipment", "sales_order_shipment"),
    model("order.salesorderallocation", "sales_order_allocation"),
    model("order.transferorderallocation", "transfer_order_allocation"),
    model("build.buildline", "build_line"),
    model("build.builditem", "build_item"),
    Model {
        columns: &[
            from("model", "content_type", KIND),
            from("model_id", "object_id", ""),
        ],
        ..model("taggit.taggeditem", "tagged_item")
    },
    Model {
        columns: &[from("model", "model_type", KIND)],
        ..model("common.parameter", "parameter")
    },
    model("common.attachment", "attachment"),
];

/// Fields that name several objects, and the table of pairs that they fill.
#[derive(Clone, Copy, Debug)]
pub struct Pairs {
    /// The model whose field it is.
    pub model: &'static str,
    /// The field.
    pub field: &'static str,
    /// Fills the table, from the staged records.
    pub sql: &'static str,
}

/// All such fields.
pub const PAIRS: &[Pairs] = &[Pairs {
    model: "auth.user",
    field: "groups",
    sql: "WITH members AS (
              SELECT r.pk::bigint AS user_id,
                     CASE jsonb_typeof(named) WHEN 'array'
                          THEN pg_temp.key_of('user_group', 'name', named ->> 0)
                          ELSE (named #>> '{}')::bigint END AS group_id
              FROM staged AS r, jsonb_array_elements(r.fields -> 'groups') AS named
              WHERE r.model = 'auth.user'
          ), gone AS (
              DELETE FROM user_group_member AS m USING staged AS r
              WHERE r.model = 'auth.user' AND m.user_id = r.pk::bigint
                AND NOT EXISTS (SELECT 1 FROM members
                                WHERE members.user_id = m.user_id AND members.group_id = m.group_id)
          )
          INSERT INTO user_group_member (user_id, group_id)
          SELECT DISTINCT user_id, group_id FROM members
          ON CONFLICT DO NOTHING",
}];

/// How records name objects other than by primary key: the table, and the column of the name.
pub const NATURAL_KEYS: &[(&str, &str)] = &[
    ("app_user", "username"),
    ("user_group", "name"),
    ("tag", "slug"),
];

/// The home of a model.
pub fn home(name: &str) -> Option<&'static Model> {
    MODELS.iter().find(|model| model.name == name)
}
