//! `/api/notifications/`: what users are told. Each sees her own or his own.

use std::collections::HashMap;

use ferrostock_models as models;
use serde_json::Value;

use crate::{full_name, full_name_sql};
use ferrostock_kernel::call::Call;
use ferrostock_kernel::db::{Database, Row, Session as _};
use ferrostock_kernel::error::Result;
use ferrostock_kernel::holds;
use ferrostock_kernel::list::{Fragment, Ordering, View};
use ferrostock_kernel::resource::{Declaration, Narrow, Resource, Source};

/// Something that a user is told.
pub struct Notification;

impl Resource for Notification {
    type Row = models::NotificationMessage;
    type Create = models::NotificationMessageCreate;
    type Patch = models::NotificationMessagePatch;

    const DECLARATION: Declaration = Declaration {
        source: Source {
            joins: "JOIN app_user AS told ON told.id = notification.user_id
                    LEFT JOIN error_report AS error ON notification.target_kind = 'error'
                        AND error.id = notification.target_id
                    LEFT JOIN part AS p ON notification.target_kind = 'part'
                        AND p.id = notification.target_id",
            search: &["notification.name", "notification.message"],
            ordering: Ordering {
                fields: &[
                    ("category", &["notification.category COLLATE \"C\""]),
                    ("name", &["notification.name COLLATE \"C\""]),
                    ("read", &["notification.read"]),
                    ("creation", &["notification.creation"]),
                ],
                default: &["-notification.creation"],
            },
            ..Source::of("NotificationMessage", "notification", "notification.id")
        },
        columns: &[
            ("user", "notification.user_id"),
            (
                "source",
                "jsonb_build_object('name', told.username, 'model_name', 'user',
                     'model_type', 'user', 'model_id', told.id)",
            ),
            (
                "target",
                concat!(
                    "CASE WHEN error.id IS NOT NULL THEN jsonb_build_object(
                         'name', 'Error object (' || error.id || ')', 'model_name', 'Error',
                         'model_type', 'error', 'model_id', error.id, 'link', notification.link)
                     WHEN p.id IS NOT NULL THEN jsonb_build_object(
                         'name', ",
                    full_name_sql!(),
                    ", 'description', p.description, 'model_name', 'Part',
                         'model_type', 'part', 'model_id', p.id, 'link', notification.link) END"
                ),
            ),
            (
                "age",
                "greatest(floor(extract(epoch FROM now() - notification.creation)), 0)::bigint",
            ),
            ("age_human", "''::text"),
        ],
        filters: &[
            ("category", Narrow::By("notification.category = {}")),
            ("read", Narrow::Is(holds!("notification.read"))),
        ],
        own: Some("notification.user_id = {}"),
        ..Declaration::of("common.notificationmessage")
    };

    fn show(call: &Call, view: &mut View) {
        let site = Fragment::new("{}::text").bind(call.base_url.to_string());
        view.named(site, SITE);
    }

    fn complete(row: &Row, object: &mut Self::Row) -> Result<()> {
        object.age_human = ago(object.age);
        if let Some(target) = &mut object.target {
            tell(target, row.try_get(SITE)?);
        }
        Ok(())
    }
}

/// The column of the address under which the reader reaches the server.
const SITE: &str = "site";

/// Completes what is told of an object: the name of a part, and the address of its page, which is kept
/// without the site.
fn tell(target: &mut HashMap<String, Value>, site: &str) {
    let description = target.remove("description");
    if let Some(Value::String(name)) = target.get_mut("name") {
        full_name::unpack(name);
        let description = description.as_ref().and_then(Value::as_str);
        if let Some(description) = description.filter(|text| !text.is_empty()) {
            *name = format!("{name} - {description}");
        }
    }
    if let Some(Value::String(link)) = target.get_mut("link")
        && link.starts_with('/')
    {
        link.insert_str(0, site);
    }
}

/// Marks all that the caller was told as read.
pub async fn read_all(
    call: &Call,
    _: models::NotificationReadAll,
) -> Result<models::NotificationReadAllAnswer> {
    let connection = call.db.get().await?;
    connection
        .execute(
            "UPDATE notification SET read = true WHERE user_id = $1 AND NOT read",
            &[&call.caller.user_id],
        )
        .await?;
    let done = models::NotificationReadAllDone {
        status: "ok".into(),
    };
    Ok(models::NotificationReadAllAnswer::Done(done))
}

/// Reports that the server failed at a request, and tells those of the staff who want to know
/// (`NOTIFICATION_ERROR_REPORT`). The same path is reported once in a minute, however often it fails.
pub async fn failed(db: &Database, path: &str, request_id: &str, base_url: &str) -> Result<()> {
    let connection = db.get().await?;
    connection
        .execute(
            "WITH report AS (
                 INSERT INTO error_report (path, info, data)
                 SELECT $1, 'The server failed at this request.', 'request ' || $2
                 WHERE NOT EXISTS (SELECT 1 FROM error_report
                                   WHERE path = $1 AND created > now() - interval '1 minute')
                 RETURNING id)
             INSERT INTO notification (user_id, category, name, message, target_kind, target_id, link)
             SELECT u.id, 'inventree.error_log', 'Server Error',
                    'The server failed at a request; its log tells why.', 'error', report.id, $3
             FROM report, app_user AS u
             WHERE u.is_active AND (u.is_staff OR u.is_superuser) AND NOT EXISTS (
                 SELECT 1 FROM user_setting AS s
                 WHERE s.user_id = u.id AND upper(s.key) = 'NOTIFICATION_ERROR_REPORT'
                   AND lower(s.value) = 'false')",
            &[&path, &request_id, &format!("{base_url}{path}")],
        )
        .await?;
    Ok(())
}

/// How long ago that is, in words. Source: InvenTree.
fn ago(seconds: i64) -> String {
    const STEPS: [(i64, &str, &str); 6] = [
        (31_536_000, "a year", "years"),
        (2_592_000, "a month", "months"),
        (86_400, "a day", "days"),
        (3_600, "an hour", "hours"),
        (60, "a minute", "minutes"),
        (1, "a second", "seconds"),
    ];
    let step = STEPS.iter().find(|(length, _, _)| seconds >= *length);
    match step {
        None => "now".to_owned(),
        Some((length, one, _)) if seconds < 2 * length => format!("{one} ago"),
        Some((length, _, many)) => format!("{} {many} ago", seconds / length),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_age_is_told_in_its_largest_unit() {
        for (seconds, words) in [
            (0, "now"),
            (1, "a second ago"),
            (59, "59 seconds ago"),
            (60, "a minute ago"),
            (7_200, "2 hours ago"),
            (86_400, "a day ago"),
            (40 * 86_400, "a month ago"),
            (800 * 86_400, "2 years ago"),
        ] {
            assert_eq!(ago(seconds), words);
        }
    }
}
