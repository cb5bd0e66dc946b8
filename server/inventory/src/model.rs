//! Kinds of objects by the names of their models, whether their resource is declared or not.
//!
//! Most are declared, and known from the registry. Those that are not are the ones that nothing but
//! their key is asked of yet.

use ferrostock_models::database::Column;

use crate::REGISTRY;

/// A kind of objects.
#[derive(Clone, Copy, Debug)]
pub struct Model {
    /// What messages call one of them, such as `SalesOrder`.
    pub name: &'static str,
    /// The table that they stand in.
    pub table: &'static str,
    /// Whether the table has a column for what programs keep with an object.
    pub metadata: bool,
    /// The columns that objects are looked up by, by the names of the properties.
    pub lookup: &'static [&'static str],
}

const fn model(name: &'static str, table: &'static str, lookup: &'static [&'static str]) -> Model {
    Model {
        name,
        table,
        metadata: true,
        lookup,
    }
}

/// The models without a declaration; the name that clients send is the one here without capitals.
static OTHERS: &[Model] = &[
    model("Attachment", "attachment", &[]),
    model("BomItem", "bom_item", &["reference"]),
    model("BomItemSubstitute", "bom_item_substitute", &[]),
    model("Build", "build", &["reference"]),
    model("BuildItem", "build_item", &[]),
    model("LabelTemplate", "label_template", &["name"]),
    model("ManufacturerPart", "manufacturer_part", &["MPN"]),
    model("Parameter", "parameter", &[]),
    model("PluginConfig", "plugin_config", &["key", "name"]),
    model("PurchaseOrder", "purchase_order", &["reference"]),
    model(
        "PurchaseOrderExtraLine",
        "purchase_order_extra_line",
        &["reference"],
    ),
    model(
        "PurchaseOrderLineItem",
        "purchase_order_line",
        &["reference"],
    ),
    model("ReportTemplate", "report_template", &["name"]),
    model("ReturnOrder", "return_order", &["reference"]),
    model(
        "ReturnOrderExtraLine",
        "return_order_extra_line",
        &["reference"],
    ),
    model("ReturnOrderLineItem", "return_order_line", &["reference"]),
    model("SalesOrder", "sales_order", &["reference"]),
    model(
        "SalesOrderExtraLine",
        "sales_order_extra_line",
        &["reference"],
    ),
    model("SalesOrderLineItem", "sales_order_line", &["reference"]),
    model("SalesOrderShipment", "sales_order_shipment", &["reference"]),
    model("StockItemTestResult", "stock_item_test_result", &[]),
    model("SupplierPart", "supplier_part", &["SKU"]),
    model("TransferOrder", "transfer_order", &["reference"]),
    model(
        "TransferOrderLineItem",
        "transfer_order_line",
        &["reference"],
    ),
];

/// The kind of objects that clients know by this name, such as `salesorder`.
pub fn find(name: &str) -> Option<Model> {
    if let Some(declared) = REGISTRY.named(name) {
        let declaration = declared.resource.declaration();
        return Some(Model {
            name: declaration.source.model,
            table: declaration.table(),
            metadata: declaration.metadata,
            lookup: declaration.lookup,
        });
    }
    let plain = name.bytes().all(|b| b.is_ascii_lowercase());
    let known = |model: &&Model| plain && model.name.eq_ignore_ascii_case(name);
    OTHERS.iter().find(known).copied()
}

impl Model {
    /// The column that an object is looked up by under the name of a property.
    pub fn column(&self, property: &str) -> Option<&'static str> {
        if matches!(property, "pk" | "id") {
            return Some("id");
        }
        let named = self.lookup.iter().find(|known| **known == property)?;
        let declared = REGISTRY.0.iter().find_map(|it| {
            let same = it.resource.declaration().table() == self.table;
            let columns: &'static [Column] = it.resource.columns();
            same.then(|| columns.iter().find(|column| column.property == *named))?
        });
        Some(declared.map_or(*named, |column| column.column))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn models_are_known_by_their_small_names() {
        assert_eq!(find("company").map(|it| it.table), Some("company"));
        assert_eq!(find("salesorder").map(|it| it.name), Some("SalesOrder"));
        assert!(find("SalesOrder").is_none());
        assert!(find("nothing").is_none());
    }

    #[test]
    fn what_is_declared_is_not_listed_once_more() {
        for declared in REGISTRY.0 {
            let table = declared.resource.declaration().table();
            assert!(
                !OTHERS.iter().any(|it| it.table == table),
                "{table} is declared"
            );
        }
    }
}
