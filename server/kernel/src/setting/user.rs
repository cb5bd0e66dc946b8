//! The settings that each user has. Source: what InvenTree 530 tells of its settings.

use super::Kind::{Choice, Flag, Text, Whole};
use super::{Known, known};

/// All of them, by key.
pub static USER: &[Known] = known! {
    "BARCODE_IN_FORM_FIELDS", Flag, Some("False"), "Barcode Scanner in Form Fields", "Fields of forms can be filled by scanning";
    "DATE_DISPLAY_FORMAT", Choice(&[("YYYY-MM-DD", "2022-02-22"), ("YYYY/MM/DD", "2022/22/22"), ("DD-MM-YYYY", "22-02-2022"), ("DD/MM/YYYY", "22/02/2022"), ("MM-DD-YYYY", "02-22-2022"), ("MM/DD/YYYY", "02/22/2022"), ("MMM DD YYYY", "Feb 22 2022")]), Some("YYYY-MM-DD"), "Date Format", "How days are written";
    "DISPLAY_ITEMS_FINAL_LEVEL", Flag, Some("False"), "Display Items at Final Level", "Categories and locations with nothing below them open with their parts or stock";
    "DISPLAY_STOCKTAKE_TAB", Flag, Some("True"), "Show Stock History", "Parts show how their stock was counted";
    "ENABLE_LAST_BREADCRUMB", Flag, Some("False"), "Show Last Breadcrumb", "The path above a page ends with the page itself";
    "ENABLE_PREVIEW_PANEL", Flag, Some("False"), "Table Preview Panel", "Rows of tables open beside the table first";
    "FORMS_CLOSE_USING_ESCAPE", Flag, Some("True"), "Escape Key Closes Forms", "The escape key closes forms";
    "ICONS_IN_NAVBAR", Flag, Some("False"), "Navigation Icons", "The menu has icons";
    "LABEL_DEFAULT_PRINTER", Choice(&[("inventreelabel", "InvenTreeLabel - InvenTree PDF label printer"), ("inventreelabelmachine", "InvenTreeLabelMachine - InvenTree machine label printer")]), Some(""), "Default label printer", "What prints labels when nothing else is chosen";
    "LABEL_INLINE", Flag, Some("True"), "Inline label display", "Labels open in the browser instead of being saved";
    "LAST_USED_PRINTING_MACHINES", Text, Some(""), "Last used printing machines", "What was printed with last";
    "NOTIFICATION_ERROR_REPORT", Flag, Some("True"), "Receive error reports", "Whether errors of the server are told";
    "REPORT_INLINE", Flag, Some("False"), "Inline report display", "Reports open in the browser instead of being saved";
    "SEARCH_HIDE_INACTIVE_PARTS", Flag, Some("False"), "Hide Inactive Parts", "What a search shows leaves out inactive parts";
    "SEARCH_NOTES", Flag, Some("False"), "Search Notes", "A search looks into notes, too";
    "SEARCH_PREVIEW_EXCLUDE_INACTIVE_PURCHASE_ORDERS", Flag, Some("True"), "Exclude Inactive Purchase Orders", "What a search shows leaves out closed purchase orders";
    "SEARCH_PREVIEW_EXCLUDE_INACTIVE_RETURN_ORDERS", Flag, Some("True"), "Exclude Inactive Return Orders", "What a search shows leaves out closed return orders";
    "SEARCH_PREVIEW_EXCLUDE_INACTIVE_SALES_ORDERS", Flag, Some("True"), "Exclude Inactive Sales Orders", "What a search shows leaves out closed sales orders";
    "SEARCH_PREVIEW_HIDE_UNAVAILABLE_STOCK", Flag, Some("False"), "Hide Unavailable Stock Items", "What a search shows leaves out stock that is not there";
    "SEARCH_PREVIEW_RESULTS", Whole(Some(1), ""), Some("10"), "Search Preview Results", "How many results of each kind a search shows";
    "SEARCH_PREVIEW_SHOW_BUILD_ORDERS", Flag, Some("True"), "Search Build Orders", "A search shows builds";
    "SEARCH_PREVIEW_SHOW_CATEGORIES", Flag, Some("False"), "Search Categories", "A search shows categories of parts";
    "SEARCH_PREVIEW_SHOW_COMPANIES", Flag, Some("True"), "Search Companies", "A search shows companies";
    "SEARCH_PREVIEW_SHOW_LOCATIONS", Flag, Some("False"), "Search Locations", "A search shows locations of stock";
    "SEARCH_PREVIEW_SHOW_MANUFACTURER_PARTS", Flag, Some("True"), "Search Manufacturer Parts", "A search shows parts of manufacturers";
    "SEARCH_PREVIEW_SHOW_PARTS", Flag, Some("True"), "Search Parts", "A search shows parts";
    "SEARCH_PREVIEW_SHOW_PURCHASE_ORDERS", Flag, Some("True"), "Search Purchase Orders", "A search shows purchase orders";
    "SEARCH_PREVIEW_SHOW_RETURN_ORDERS", Flag, Some("True"), "Search Return Orders", "A search shows return orders";
    "SEARCH_PREVIEW_SHOW_SALES_ORDERS", Flag, Some("True"), "Search Sales Orders", "A search shows sales orders";
    "SEARCH_PREVIEW_SHOW_SALES_ORDER_SHIPMENTS", Flag, Some("True"), "Search Sales Order Shipments", "A search shows shipments";
    "SEARCH_PREVIEW_SHOW_STOCK", Flag, Some("True"), "Search Stock", "A search shows stock";
    "SEARCH_PREVIEW_SHOW_SUPPLIER_PARTS", Flag, Some("True"), "Search Supplier Parts", "A search shows parts of suppliers";
    "SEARCH_REGEX", Flag, Some("False"), "Regex Search", "Terms of a search are regular expressions";
    "SEARCH_RESULTS_PREVIEW_PANEL", Flag, Some("False"), "Search Results Preview Panel", "Results of a search open beside the list first";
    "SEARCH_WHOLE", Flag, Some("False"), "Whole Word Search", "Terms of a search are whole words";
    "SHOW_BOM_SUBASSEMBLY_LEVELS", Flag, Some("True"), "Show Subassemblies in BOM table", "A bill of materials shows what its assemblies are made of";
    "SHOW_EXTRA_MODEL_INFO", Flag, Some("False"), "Show Extra Model Information", "Choices in forms tell more of each object";
    "SHOW_FULL_CATEGORY_IN_TABLES", Flag, Some("False"), "Show full part categories in tables", "Tables show categories with those above them";
    "SHOW_FULL_LOCATION_IN_TABLES", Flag, Some("False"), "Show full stock location in tables", "Tables show locations with those above them";
    "SHOW_SPOTLIGHT", Flag, Some("True"), "Show Spotlight", "Pages and actions are found by typing";
    "STICKY_HEADER", Flag, Some("False"), "Fixed Navbar", "The menu stays in sight";
    "STICKY_TABLE_HEADER", Flag, Some("False"), "Fixed Table Headers", "The titles of tables stay in sight";
};
