//! `/api/units/`: units of measure that users have added.

pub mod all;

use ferrostock_models as models;

use ferrostock_kernel::change::Changes;
use ferrostock_kernel::db::Session as _;
use ferrostock_kernel::error::{FieldErrors, Result};
use ferrostock_kernel::list::Ordering;
use ferrostock_kernel::resource::{Change, Declaration, Resource, Source, Unique};
use ferrostock_kernel::unit::{own, read};

/// A unit that users have added.
pub struct Custom;

impl Resource for Custom {
    type Row = models::CustomUnit;
    type Create = models::CustomUnitCreate;
    type Patch = models::CustomUnitPatch;

    const DECLARATION: Declaration = Declaration {
        source: Source {
            ordering: Ordering {
                fields: &[],
                default: &["custom_unit.id"],
            },
            ..Source::of("CustomUnit", "custom_unit", "custom_unit.id")
        },
        unique: &[Unique {
            constraint: "custom_unit_name_unique",
            properties: &["name"],
            fold: false,
            message: "Custom Unit with this Name already exists.",
        }],
        lookup: &["name"],
        ..Declaration::of("common.customunit")
    };

    async fn before_create(
        change: &mut Change<'_>,
        body: &mut models::CustomUnitCreate,
    ) -> Result<Changes> {
        check(change, &body.clone().into(), 0).await?;
        Ok(Changes::default())
    }

    async fn before_change(
        change: &mut Change<'_>,
        ids: &[i64],
        patch: &mut models::CustomUnitPatch,
    ) -> Result<Changes> {
        for id in ids {
            check(change, patch, *id).await?;
        }
        Ok(Changes::default())
    }
}

/// Checks what a request says of a unit (`id`, or of a new one): names are single words, a symbol is that
/// of one unit, and a definition is made of other units.
async fn check(change: &Change<'_>, patch: &models::CustomUnitPatch, id: i64) -> Result<()> {
    let mut errors = FieldErrors::default();
    if patch.name.as_deref().is_some_and(|name| !is_word(name)) {
        errors.add("name", "Unit name must be a valid identifier");
    }
    if let Some(symbol) = patch.symbol.as_ref().filter(|symbol| !symbol.is_empty()) {
        let taken = change
            .transaction
            .query_one(
                "SELECT EXISTS (SELECT 1 FROM custom_unit WHERE symbol = $1 AND id <> $2)",
                &[&symbol, &id],
            )
            .await?;
        if taken.try_get(0)? {
            errors.add("symbol", "Unit symbol must be unique");
        }
    }
    if let Some(definition) = &patch.definition {
        let others = own::find_without(change.transaction, definition, id).await?;
        if let Err(why) = read(definition, &others) {
            errors.add("definition", why.to_string());
        }
    }
    errors.into_result()
}

/// Whether a name is letters, digits and underscores, and does not start with a digit.
fn is_word(name: &str) -> bool {
    name.chars().all(|c| c.is_alphanumeric() || c == '_')
        && name.starts_with(|c: char| c.is_alphabetic() || c == '_')
}
