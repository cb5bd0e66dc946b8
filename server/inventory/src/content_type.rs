//! `/api/contenttype/`: kinds of objects, as clients name them.

use ferrostock_kernel::call::Call;
use ferrostock_kernel::db::Session as _;
use ferrostock_kernel::error::{Error, Result};
use ferrostock_kernel::list::Ordering;
use ferrostock_kernel::resource::{self, Declaration, Resource, Source};
use ferrostock_models as models;
use ferrostock_models::database::Nothing;
use http::StatusCode;

/// A kind of objects.
pub struct ContentType;

impl Resource for ContentType {
    type Row = models::ContentType;
    type Create = Nothing;
    type Patch = Nothing;

    const DECLARATION: Declaration = Declaration {
        source: Source {
            search: &["content_type.app_label", "content_type.model"],
            ordering: Ordering {
                fields: &[],
                default: &["content_type.id"],
            },
            ..Source::of("ContentType", "content_type", "content_type.id")
        },
        columns: &[("is_plugin", "false")],
        lookup: &["model"],
        ..Declaration::of("contenttypes.contenttype")
    };
}

/// Shows a kind of objects by the name of its model.
pub async fn retrieve_model(call: &Call, model: String) -> Result<models::ContentType> {
    let connection = call.db.quick().await?;
    let found = connection
        .query_opt(
            "SELECT id FROM content_type WHERE model = $1 ORDER BY id LIMIT 1",
            &[&model],
        )
        .await?;
    let missing = || Error::refused(StatusCode::NOT_FOUND, "Not found.");
    let id = found.ok_or_else(missing)?.try_get(0)?;
    resource::one::<ContentType>(call, &connection, id).await
}
