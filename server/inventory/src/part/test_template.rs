//! `/api/part/test-template/`: tests that stock of a part, and of its variants, goes through.

use ferrostock_models as models;

use crate::choices;
use ferrostock_kernel::change::Changes;
use ferrostock_kernel::db::Session as _;
use ferrostock_kernel::error::{FieldErrors, Result};
use ferrostock_kernel::holds;
use ferrostock_kernel::list::Ordering;
use ferrostock_kernel::resource::{Change, Declaration, Narrow, Resource, Source};

/// How many results a test has.
const RESULTS: &str = "(SELECT count(*) FROM stock_item_test_result AS result
     WHERE result.template_id = part_test_template.id)";

/// A test that stock of a part goes through.
pub struct TestTemplate;

impl Resource for TestTemplate {
    type Row = models::PartTestTemplate;
    type Create = models::PartTestTemplateCreate;
    type Patch = models::PartTestTemplatePatch;

    const DECLARATION: Declaration = Declaration {
        source: Source {
            search: &[
                "part_test_template.test_name",
                "part_test_template.description",
            ],
            ordering: Ordering {
                fields: &[
                    ("enabled", &["part_test_template.enabled"]),
                    ("required", &["part_test_template.required"]),
                    ("requires_value", &["part_test_template.requires_value"]),
                    (
                        "requires_attachment",
                        &["part_test_template.requires_attachment"],
                    ),
                    ("results", &[RESULTS]),
                    ("test_name", &["part_test_template.test_name COLLATE \"C\""]),
                ],
                default: &["part_test_template.test_name COLLATE \"C\""],
            },
            ..Source::of(
                "PartTestTemplate",
                "part_test_template",
                "part_test_template.id",
            )
        },
        columns: &[("results", RESULTS)],
        filters: &[
            ("enabled", Narrow::Is(holds!("part_test_template.enabled"))),
            (
                "required",
                Narrow::Is(holds!("part_test_template.required")),
            ),
            (
                "requires_value",
                Narrow::Is(holds!("part_test_template.requires_value")),
            ),
            (
                "requires_attachment",
                Narrow::Is(holds!("part_test_template.requires_attachment")),
            ),
            (
                "has_results",
                Narrow::Is(holds!(
                    "EXISTS (SELECT 1 FROM stock_item_test_result AS result
                             WHERE result.template_id = part_test_template.id)"
                )),
            ),
            ("key", Narrow::By("part_test_template.key = {}")),
            (
                "part",
                Narrow::Of(
                    "(SELECT id FROM part WHERE testable) AS tested",
                    "part_test_template.part_id IN (
                         SELECT unnest(string_to_array(own.variant_path::text, '.'))::bigint
                         FROM part AS own WHERE own.id = {})",
                ),
            ),
        ],
        lookup: &["key", "test_name"],
        metadata: true,
        ..Declaration::of("part.parttesttemplate")
    };

    async fn before_create(
        change: &mut Change<'_>,
        body: &mut models::PartTestTemplateCreate,
    ) -> Result<Changes> {
        let patch = body.clone().into();
        let mut errors = FieldErrors::default();
        let key = own_fields(&patch, true, &mut errors);
        if let Some(key) = &key {
            check_key(change, body.part, key, 0, &mut errors).await?;
        }
        errors.into_result()?;
        let mut changes = Changes::default();
        changes.set("key", key);
        Ok(changes)
    }

    async fn before_change(
        change: &mut Change<'_>,
        ids: &[i64],
        patch: &mut models::PartTestTemplatePatch,
    ) -> Result<Changes> {
        let mut errors = FieldErrors::default();
        let key = own_fields(patch, false, &mut errors);
        if key.is_some() || patch.part.is_some() {
            let rows = change
                .transaction
                .query(
                    "SELECT id, part_id, key FROM part_test_template WHERE id = ANY ($1) ORDER BY id",
                    &[&ids],
                )
                .await?;
            for row in rows {
                let part = patch.part.unwrap_or(row.try_get("part_id")?);
                let before: String = row.try_get("key")?;
                let key = key.as_ref().unwrap_or(&before);
                check_key(change, part, key, row.try_get("id")?, &mut errors).await?;
            }
        }
        errors.into_result()?;
        let mut changes = Changes::default();
        changes.set("key", key);
        Ok(changes)
    }

    fn fresh(object: &mut models::PartTestTemplate) {
        object.results = None;
    }
}

/// Checks what a request says of the test alone; tells the key of a new name.
fn own_fields(
    patch: &models::PartTestTemplatePatch,
    creates: bool,
    errors: &mut FieldErrors,
) -> Option<String> {
    let described = patch.description.as_ref().map_or(!creates, Option::is_some);
    if !described {
        errors.add("description", "This field cannot be blank.");
    }
    choices::check(patch.choices.as_deref().unwrap_or_default(), errors);
    let key = key(patch.test_name.as_deref()?);
    if key.is_empty() {
        errors.add(
            "test_name",
            "Invalid template name - must include at least one alphanumeric character",
        );
        return None;
    }
    Some(key)
}

/// The name of a test in a form that compares well: its letters and digits, and underscores, in lower
/// case, with an underscore in front of what does not start with a letter.
fn key(name: &str) -> String {
    let mut key: String = name.to_lowercase();
    key.retain(|c| c.is_alphanumeric() || c == '_');
    if key.starts_with(|c: char| !c.is_alphabetic() && c != '_') {
        key.insert(0, '_');
    }
    key
}

/// Refuses the key of a test (than `except`) that the part has already, or a part that it is a variant
/// of. Until the transaction ends, nobody else gives tests to these parts.
async fn check_key(
    change: &Change<'_>,
    part: i64,
    key: &str,
    except: i64,
    errors: &mut FieldErrors,
) -> Result<()> {
    let above = change
        .transaction
        .query(
            "SELECT id FROM part WHERE id IN (
                 SELECT unnest(string_to_array(own.variant_path::text, '.'))::bigint
                 FROM part AS own WHERE own.id = $1)
             ORDER BY id FOR NO KEY UPDATE",
            &[&part],
        )
        .await?;
    let above: Vec<i64> = above
        .iter()
        .map(|row| row.try_get(0))
        .collect::<Result<_, _>>()?;
    let taken = change
        .transaction
        .query_one(
            "SELECT EXISTS (SELECT 1 FROM part_test_template
                            WHERE part_id = ANY ($1) AND key = $2 AND id <> $3)",
            &[&above, &key, &except],
        )
        .await?;
    if taken.try_get(0)? {
        errors.add(
            "test_name",
            "Test template with the same key already exists for part",
        );
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_are_letters_digits_and_underscores() {
        for (name, expected) in [
            ("Paint", "paint"),
            ("R&D", "rd"),
            ("Größe ß", "größeß"),
            ("A-b_c  9", "ab_c9"),
            ("9lives", "_9lives"),
            ("½", "_½"),
            ("x²", "x²"),
            ("日本", "日本"),
            ("_", "_"),
            ("%-", ""),
        ] {
            assert_eq!(key(name), expected, "{name}");
        }
    }
}
