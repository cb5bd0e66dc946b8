//! The built-in states of each set. Source: the contract's table of status codes.

use super::State;

const fn state(key: i32, name: &'static str, label: &'static str, color: &'static str) -> State {
    State {
        key,
        name,
        label,
        color,
    }
}

/// All sets by their names, with their states.
pub static SETS: &[(&str, &[State])] = &[
    (
        "BuildStatus",
        &[
            state(10, "PENDING", "Pending", "secondary"),
            state(20, "PRODUCTION", "Production", "primary"),
            state(25, "ON_HOLD", "On Hold", "warning"),
            state(30, "CANCELLED", "Cancelled", "danger"),
            state(40, "COMPLETE", "Complete", "success"),
        ],
    ),
    (
        "DataImportStatusCode",
        &[
            state(0, "INITIAL", "Initializing", "secondary"),
            state(10, "MAPPING", "Mapping Columns", "primary"),
            state(20, "IMPORTING", "Importing Data", "primary"),
            state(30, "PROCESSING", "Processing Data", "primary"),
            state(40, "COMPLETE", "Complete", "success"),
        ],
    ),
    (
        "LabelPrinterStatus",
        &[
            state(100, "CONNECTED", "Connected", "success"),
            state(101, "UNKNOWN", "Unknown", "secondary"),
            state(110, "PRINTING", "Printing", "primary"),
            state(200, "WARNING", "Warning", "warning"),
            state(301, "NO_MEDIA", "No media", "warning"),
            state(302, "PAPER_JAM", "Paper jam", "warning"),
            state(400, "DISCONNECTED", "Disconnected", "danger"),
            state(500, "ERROR", "Error", "danger"),
        ],
    ),
    ("MachineStatus", &[]),
    (
        "PurchaseOrderStatus",
        &[
            state(10, "PENDING", "Pending", "secondary"),
            state(20, "PLACED", "Placed", "primary"),
            state(25, "ON_HOLD", "On Hold", "warning"),
            state(30, "COMPLETE", "Complete", "success"),
            state(40, "CANCELLED", "Cancelled", "danger"),
            state(50, "LOST", "Lost", "warning"),
            state(60, "RETURNED", "Returned", "warning"),
        ],
    ),
    (
        "ReturnOrderLineStatus",
        &[
            state(10, "PENDING", "Pending", "secondary"),
            state(20, "RETURN", "Return", "success"),
            state(30, "REPAIR", "Repair", "primary"),
            state(40, "REPLACE", "Replace", "warning"),
            state(50, "REFUND", "Refund", "info"),
            state(60, "REJECT", "Reject", "danger"),
        ],
    ),
    (
        "ReturnOrderStatus",
        &[
            state(10, "PENDING", "Pending", "secondary"),
            state(20, "IN_PROGRESS", "In Progress", "primary"),
            state(25, "ON_HOLD", "On Hold", "warning"),
            state(30, "COMPLETE", "Complete", "success"),
            state(40, "CANCELLED", "Cancelled", "danger"),
        ],
    ),
    (
        "SalesOrderStatus",
        &[
            state(10, "PENDING", "Pending", "secondary"),
            state(15, "IN_PROGRESS", "In Progress", "primary"),
            state(20, "SHIPPED", "Shipped", "primary"),
            state(25, "ON_HOLD", "On Hold", "warning"),
            state(30, "COMPLETE", "Complete", "success"),
            state(40, "CANCELLED", "Cancelled", "danger"),
            state(50, "LOST", "Lost", "warning"),
            state(60, "RETURNED", "Returned", "warning"),
        ],
    ),
    (
        "StockHistoryCode",
        &[
            state(0, "LEGACY", "Legacy stock tracking entry", "secondary"),
            state(1, "CREATED", "Stock item created", "secondary"),
            state(5, "EDITED", "Edited stock item", "secondary"),
            state(6, "ASSIGNED_SERIAL", "Assigned serial number", "secondary"),
            state(10, "STOCK_COUNT", "Stock counted", "secondary"),
            state(11, "STOCK_ADD", "Stock manually added", "secondary"),
            state(12, "STOCK_REMOVE", "Stock manually removed", "secondary"),
            state(
                13,
                "STOCK_SERIALIZED",
                "Serialized stock items",
                "secondary",
            ),
            state(15, "RETURNED_TO_STOCK", "Returned to stock", "secondary"),
            state(20, "STOCK_MOVE", "Location changed", "secondary"),
            state(25, "STOCK_UPDATE", "Stock updated", "secondary"),
            state(
                30,
                "INSTALLED_INTO_ASSEMBLY",
                "Installed into assembly",
                "secondary",
            ),
            state(
                31,
                "REMOVED_FROM_ASSEMBLY",
                "Removed from assembly",
                "secondary",
            ),
            state(
                35,
                "INSTALLED_CHILD_ITEM",
                "Installed component item",
                "secondary",
            ),
            state(
                36,
                "REMOVED_CHILD_ITEM",
                "Removed component item",
                "secondary",
            ),
            state(
                40,
                "SPLIT_FROM_PARENT",
                "Split from parent item",
                "secondary",
            ),
            state(42, "SPLIT_CHILD_ITEM", "Split child item", "secondary"),
            state(45, "MERGED_STOCK_ITEMS", "Merged stock items", "secondary"),
            state(
                46,
                "DISASSEMBLED",
                "Disassembled into components",
                "secondary",
            ),
            state(
                47,
                "CREATED_FROM_DISASSEMBLY",
                "Created from disassembly",
                "secondary",
            ),
            state(
                48,
                "CONVERTED_TO_VARIANT",
                "Converted to variant",
                "secondary",
            ),
            state(
                50,
                "BUILD_OUTPUT_CREATED",
                "Build order output created",
                "secondary",
            ),
            state(
                55,
                "BUILD_OUTPUT_COMPLETED",
                "Build order output completed",
                "secondary",
            ),
            state(
                56,
                "BUILD_OUTPUT_REJECTED",
                "Build order output rejected",
                "secondary",
            ),
            state(57, "BUILD_CONSUMED", "Consumed by build order", "secondary"),
            state(
                60,
                "SHIPPED_AGAINST_SALES_ORDER",
                "Shipped against Sales Order",
                "secondary",
            ),
            state(
                70,
                "RECEIVED_AGAINST_PURCHASE_ORDER",
                "Received against Purchase Order",
                "secondary",
            ),
            state(
                80,
                "RETURNED_AGAINST_RETURN_ORDER",
                "Returned against Return Order",
                "secondary",
            ),
            state(100, "SENT_TO_CUSTOMER", "Sent to customer", "secondary"),
            state(
                105,
                "RETURNED_FROM_CUSTOMER",
                "Returned from customer",
                "secondary",
            ),
        ],
    ),
    (
        "StockStatus",
        &[
            state(10, "OK", "OK", "success"),
            state(50, "ATTENTION", "Attention needed", "warning"),
            state(55, "DAMAGED", "Damaged", "warning"),
            state(60, "DESTROYED", "Destroyed", "danger"),
            state(65, "REJECTED", "Rejected", "danger"),
            state(70, "LOST", "Lost", "dark"),
            state(75, "QUARANTINED", "Quarantined", "info"),
            state(85, "RETURNED", "Returned", "warning"),
        ],
    ),
    (
        "TransferOrderStatus",
        &[
            state(10, "PENDING", "Pending", "secondary"),
            state(20, "ISSUED", "Issued", "primary"),
            state(25, "ON_HOLD", "On Hold", "warning"),
            state(30, "COMPLETE", "Complete", "success"),
            state(40, "CANCELLED", "Cancelled", "danger"),
        ],
    ),
];
