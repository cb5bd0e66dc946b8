//! `/api/part/thumbs/`: the pictures of parts.

use ferrostock_api::params::PartThumbsListQuery;
use ferrostock_models::{
    PartPatch, PartPicture, PartPicturePatch, PartPictureUpdate, PartThumb, PartThumbListAnswer,
};

use super::{MODEL, Part, queries};
use ferrostock_kernel::call::Call;
use ferrostock_kernel::db::Session as _;
use ferrostock_kernel::error::{Error, Result};
use ferrostock_kernel::image;
use ferrostock_kernel::list::List;
use ferrostock_kernel::resource::{self, Source};

/// Parts, to look for their pictures.
static SHOWN: Source = Source {
    search: &[
        "p.name",
        "p.description",
        "p.ipn",
        "p.revision",
        "p.keywords",
        "c.name",
    ],
    ..queries::SOURCE
};

/// Lists the pictures that parts show, those of the most parts first.
pub async fn list(call: &Call, _: PartThumbsListQuery) -> Result<PartThumbListAnswer> {
    let mut list = List::new(&SHOWN, call);
    list.filter.require("p.image <> ''");
    let listed = list.fetch_values(call, "p.image", |row| {
        Ok(PartThumb {
            image: image::url(row.try_get("value")?),
            count: row.try_get("count")?,
        })
    });
    Ok(listed.await?.answer())
}

/// Shows the picture of a part.
pub async fn retrieve(call: &Call, id: i64) -> Result<PartPicture> {
    let row = call
        .db
        .get()
        .await?
        .query_opt("SELECT image FROM part WHERE id = $1", &[&id])
        .await?
        .ok_or_else(|| Error::not_found(MODEL))?;
    Ok(PartPicture {
        image: image::url(row.try_get("image")?),
    })
}

/// Gives a part another picture.
pub async fn update(call: &Call, id: i64, body: PartPictureUpdate) -> Result<PartPicture> {
    change(call, id, Some(body.image)).await
}

/// Gives a part another picture, if one is sent.
pub async fn partial_update(call: &Call, id: i64, body: PartPicturePatch) -> Result<PartPicture> {
    change(call, id, body.image).await
}

async fn change(call: &Call, id: i64, image: Option<String>) -> Result<PartPicture> {
    let patch = PartPatch {
        image: image.map(Some),
        ..PartPatch::default()
    };
    let part = resource::partial_update::<Part>(call, id, patch).await?;
    Ok(PartPicture { image: part.image })
}
