//! The plugins that belong to the server. Source: what InvenTree 530 tells of its built-in ones, and its
//! documentation of them.

use ferrostock_kernel::setting::{self as kernel, Kind};

/// A plugin.
#[derive(Clone, Copy, Debug)]
pub struct Known {
    /// Its key.
    pub key: &'static str,
    /// What it is called; empty where nothing is known of it but that it exists.
    pub title: &'static str,
    /// What it is for.
    pub description: &'static str,
    /// Its version.
    pub version: &'static str,
    /// What it does: keys, and what they are called.
    pub mixins: &'static [(&'static str, &'static str)],
    /// Whether it can't be switched off.
    pub mandatory: bool,
    /// What is set for all users.
    pub settings: &'static [Setting],
    /// What each user sets.
    pub user_settings: &'static [Setting],
}

/// A setting of a plugin.
#[derive(Clone, Copy, Debug)]
pub struct Setting {
    /// What it is.
    pub known: kernel::Known,
    /// What its value is the key of, if it is one.
    pub related: Option<Related>,
}

/// Objects that a setting chooses one of.
#[derive(Clone, Copy, Debug)]
pub struct Related {
    /// Their kind.
    pub model: &'static str,
    /// Where they are listed.
    pub url: &'static str,
    /// What they must be: a parameter of that list, which is true of them.
    pub filter: &'static str,
    /// Finds one by its key, as text.
    pub find: &'static str,
}

const fn setting(
    key: &'static str,
    kind: Kind,
    default: &'static str,
    name: &'static str,
    description: &'static str,
) -> Setting {
    Setting {
        known: kernel::Known {
            key,
            kind,
            default: Some(default),
            name,
            description,
        },
        related: None,
    }
}

/// The settings of the plugins that read barcodes of a supplier.
const SUPPLIER: &[Setting] = &[Setting {
    related: Some(Related {
        model: "company.company",
        url: "/api/company/",
        filter: "is_supplier",
        find: "SELECT 1 FROM company WHERE is_supplier
                   AND id = CASE WHEN $1 ~ '^[0-9]{1,18}$' THEN $1::bigint END",
    }),
    ..setting(
        "SUPPLIER_ID",
        Kind::Text,
        "",
        "Supplier",
        "The company whose barcodes these are",
    )
}];

/// What several plugins do.
const SETTINGS: (&str, &str) = ("settings", "Settings");
const EXPORTER: (&str, &str) = ("exporter", "DataExport");
const LABELS: (&str, &str) = ("labels", "Label printing");
const NOTIFICATION: (&str, &str) = ("notification", "notification");
/// What every plugin does.
pub const BASE: (&str, &str) = ("base", "base");

const fn mandatory(
    key: &'static str,
    title: &'static str,
    description: &'static str,
    version: &'static str,
    mixins: &'static [(&'static str, &'static str)],
) -> Known {
    Known {
        key,
        title,
        description,
        version,
        mixins,
        mandatory: true,
        settings: &[],
        user_settings: &[],
    }
}

const fn optional(key: &'static str, title: &'static str, description: &'static str) -> Known {
    Known {
        key,
        title,
        description,
        version: "1.0.0",
        mixins: &[],
        mandatory: false,
        settings: &[],
        user_settings: &[],
    }
}

const fn supplier(key: &'static str, title: &'static str, description: &'static str) -> Known {
    Known {
        settings: SUPPLIER,
        ..optional(key, title, description)
    }
}

/// All of them.
pub static KNOWN: &[Known] = &[
    mandatory(
        "bom-exporter",
        "Multi-Level BOM Exporter",
        "Exports bills of materials with all their levels",
        "1.1.0",
        &[EXPORTER],
    ),
    mandatory(
        "inventree-exporter",
        "InvenTree Generic Exporter",
        "Exports lists of any kind",
        "1.0.0",
        &[EXPORTER],
    ),
    mandatory(
        "parameter-exporter",
        "Parameter Exporter",
        "Exports lists with their parameters",
        "2.0.0",
        &[EXPORTER],
    ),
    Known {
        settings: &[
            setting(
                "INTERNAL_BARCODE_FORMAT",
                Kind::Choice(&[("json", "JSON barcodes"), ("short", "Short barcodes")]),
                "short",
                "Internal Barcode Format",
                "How barcodes of the server's own objects are written",
            ),
            setting(
                "SHORT_BARCODE_PREFIX",
                Kind::Text,
                "INV-",
                "Short Barcode Prefix",
                "What short barcodes begin with",
            ),
        ],
        ..mandatory(
            "inventreebarcode",
            "InvenTree Barcodes",
            "Reads and writes barcodes of the server's own objects",
            "2.2.0",
            &[("barcode", "Barcode"), SETTINGS],
        )
    },
    mandatory(
        "inventreecurrencyexchange",
        "InvenTree Currency Exchange",
        "Finds out exchange rates",
        "1.0.0",
        &[
            ("currencyexchange", "CurrentExchange"),
            ("api_call", "API calls"),
        ],
    ),
    Known {
        user_settings: &[setting(
            "NOTIFY_BY_EMAIL",
            Kind::Flag,
            "True",
            "Allow email notifications",
            "Whether notifications are mailed to you",
        )],
        ..mandatory(
            "inventree-email-notification",
            "InvenTree Email Notifications",
            "Tells users by mail",
            "1.0.0",
            &[SETTINGS, NOTIFICATION],
        )
    },
    mandatory(
        "inventree-ui-notification",
        "InvenTree UI Notifications",
        "Tells users in the web interface",
        "1.0.0",
        &[NOTIFICATION],
    ),
    Known {
        settings: &[setting(
            "DEBUG",
            Kind::Flag,
            "False",
            "Debug mode",
            "Whether labels are shown as pages, and not made as PDF",
        )],
        ..mandatory(
            "inventreelabel",
            "InvenTree PDF label printer",
            "Makes labels as PDF",
            "1.1.0",
            &[SETTINGS, LABELS],
        )
    },
    mandatory(
        "inventreelabelmachine",
        "InvenTree machine label printer",
        "Prints labels with a machine",
        "1.0.0",
        &[LABELS],
    ),
    mandatory(
        "inventree-machines",
        "InvenTree Machines",
        "Knows the types of machines",
        "1.0.0",
        &[("machine", "MachineDriver")],
    ),
    optional(
        "autocreatebuilds",
        "Auto Create Builds",
        "Starts builds of what builds need",
    ),
    optional(
        "autoiissueorders",
        "Auto Issue Orders",
        "Issues orders when their time has come",
    ),
    optional(
        "inventree-stocktake-exporter",
        "Part Stocktake Exporter",
        "Exports stocktakes",
    ),
    optional(
        "inventree-slack-notification",
        "Slack Notifications",
        "Tells users in Slack",
    ),
    optional(
        "partnotificationsplugin",
        "Part Notifications",
        "Tells who follows a part of it",
    ),
    optional(
        "inventreelabelsheet",
        "Label Sheet",
        "Puts several labels on a page",
    ),
    supplier(
        "digikeyplugin",
        "DigiKey Barcodes",
        "Reads barcodes of DigiKey",
    ),
    supplier("lcscplugin", "LCSC Barcodes", "Reads barcodes of LCSC"),
    supplier(
        "mouserplugin",
        "Mouser Barcodes",
        "Reads barcodes of Mouser",
    ),
    supplier("tmeplugin", "TME Barcodes", "Reads barcodes of TME"),
];

/// The plugin of a key.
pub fn find(key: &str) -> Option<&'static Known> {
    KNOWN.iter().find(|known| known.key == key)
}
