//! `/api/user/ruleset/`: what groups may do, a rule for each group and role.

use ferrostock_kernel::audit::record;
use ferrostock_kernel::call::Call;
use ferrostock_kernel::db::{Row, Session as _};
use ferrostock_kernel::error::{Error, Result};
use ferrostock_kernel::list::Ordering;
use ferrostock_kernel::resource::{Change, Declaration, Narrow, Resource, Source};
use ferrostock_models::database::FromRow as _;
use ferrostock_models::{self as models, RuleSetPatch, RuleSetUpdate};
use http::StatusCode;

/// What a group may do in one role.
pub struct Rule;

impl Resource for Rule {
    type Row = models::RuleSet;
    type Create = RuleSetUpdate;
    type Patch = RuleSetPatch;

    const DECLARATION: Declaration = Declaration {
        source: Source {
            search: &["r.name"],
            ordering: Ordering {
                fields: &[("name", &["r.name COLLATE \"C\""])],
                default: &["r.id"],
            },
            ..Source::of("RuleSet", "ruleset AS r", "r.id")
        },
        columns: &[("group", "r.group_id"), ("label", "''")],
        filters: &[
            ("name", Narrow::By("r.name = {}")),
            ("group", Narrow::Of("user_group", "r.group_id = {}")),
        ],
        ..Declaration::of("users.ruleset")
    };

    fn complete(_: &Row, rule: &mut models::RuleSet) -> Result<()> {
        label_of(rule);
        Ok(())
    }

    /// Rules come with their groups.
    async fn create(_: &Call, _: RuleSetUpdate) -> Result<models::RuleSet> {
        let message = "A group has a rule for every role.";
        Err(Error::refused(StatusCode::METHOD_NOT_ALLOWED, message))
    }

    /// Changes what a rule allows. Who may add or delete may change, and who may do anything may view.
    async fn change(call: &Call, ids: &[i64], body: RuleSetPatch) -> Result<Vec<models::RuleSet>> {
        let &[id] = ids else {
            return Err(Error::internal("rules are changed one by one"));
        };
        let mut connection = call.db.get().await?;
        let transaction = connection.transaction().await?;
        let row = transaction
            .query_opt(
                "WITH wanted AS (
                 SELECT r.id, coalesce($2, r.can_view) AS views, coalesce($3, r.can_add) AS adds,
                        coalesce($4, r.can_change) AS changes, coalesce($5, r.can_delete) AS deletes
                 FROM ruleset AS r WHERE r.id = $1 FOR NO KEY UPDATE
             )
             UPDATE ruleset AS r
             SET can_view = w.views OR w.adds OR w.changes OR w.deletes,
                 can_add = w.adds,
                 can_change = w.changes OR w.adds OR w.deletes,
                 can_delete = w.deletes
             FROM wanted AS w WHERE r.id = w.id
             RETURNING r.id AS pk, r.name, '' AS label, r.group_id AS \"group\", r.can_view,
                       r.can_add, r.can_change, r.can_delete",
                &[
                    &id,
                    &body.can_view,
                    &body.can_add,
                    &body.can_change,
                    &body.can_delete,
                ],
            )
            .await?
            .ok_or_else(|| Error::not_found("RuleSet"))?;
        let mut changed = models::RuleSet::from_row(&row)?;
        label_of(&mut changed);
        let allowed = [
            ("view", changed.can_view),
            ("add", changed.can_add),
            ("change", changed.can_change),
            ("delete", changed.can_delete),
        ];
        let allowed = allowed.into_iter().filter(|(_, may)| *may);
        let event = call
            .event("ruleset.change")
            .with("group", changed.group)
            .with("role", changed.name.clone())
            .with("allowed", allowed.map(|(name, _)| name).collect::<Vec<_>>());
        record(&transaction, event).await?;
        transaction.commit().await?;
        Ok(vec![changed])
    }

    /// The group may do nothing in the role.
    async fn before_delete(change: &mut Change<'_>, ids: &[i64]) -> Result<()> {
        let rules = change
            .transaction
            .query(
                "SELECT group_id, name FROM ruleset WHERE id = ANY ($1)",
                &[&ids],
            )
            .await?;
        for rule in rules {
            let event = change.call.event("ruleset.delete");
            let event = event
                .with("group", rule.try_get::<_, i64>(0)?)
                .with("role", rule.try_get::<_, String>(1)?);
            record(change.transaction, event).await?;
        }
        Ok(())
    }
}

fn label_of(rule: &mut models::RuleSet) {
    label(&rule.name).clone_into(&mut rule.label);
}

/// What clients show for a role.
pub fn label(role: &str) -> &'static str {
    match role {
        "admin" => "Admin",
        "part_category" => "Part Categories",
        "part" => "Parts",
        "bom" => "Bills of Material",
        "stock_location" => "Stock Locations",
        "stock" => "Stock Items",
        "build" => "Build Orders",
        "purchase_order" => "Purchase Orders",
        "sales_order" => "Sales Orders",
        "return_order" => "Return Orders",
        "transfer_order" => "Transfer Orders",
        _ => "",
    }
}

#[cfg(test)]
mod tests {
    use super::label;
    use ferrostock_kernel::caller::ROLES;

    #[test]
    fn every_role_has_a_label() {
        assert!(ROLES.iter().all(|role| !label(role).is_empty()));
    }
}
