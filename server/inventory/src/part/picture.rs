//! The picture of a part: uploaded, chosen among those that are there, or taken away.

use ferrostock_models::PartPatch;
use percent_encoding::percent_decode_str;

use ferrostock_kernel::call::Call;
use ferrostock_kernel::db::Session;
use ferrostock_kernel::error::{Error, Result};
use ferrostock_kernel::media::Files;

/// The folder of parts' pictures.
const FOLDER: &str = "part_images";

/// The key of the picture that a request chooses; from here on it is not removed until the
/// transaction ends.
pub async fn existing(
    session: &impl Session,
    files: &Files,
    patch: &PartPatch,
) -> Result<Option<String>> {
    let Some(chosen) = patch.existing_image.as_deref().filter(|c| !c.is_empty()) else {
        return Ok(None);
    };
    // Whatever address a client sends, the file's name counts, also as addresses write it.
    let name = chosen.rsplit('/').next().unwrap_or_default();
    let name = percent_decode_str(name).decode_utf8_lossy();
    let key = format!("{FOLDER}/{name}");
    if name.is_empty() || !files.hold(session, &key).await? {
        return Err(Error::field("existing_image", "Image file does not exist"));
    }
    Ok(Some(key))
}

/// The new value of a part's picture, if a request has one: the chosen one, or else the uploaded
/// one, which is written, or none.
pub async fn new(
    call: &Call,
    session: &impl Session,
    files: &mut Files,
    patch: &PartPatch,
    existing: Option<String>,
) -> Result<Option<Option<String>>> {
    if existing.is_some() {
        return Ok(Some(existing));
    }
    match (&patch.image, call.uploads.get("image")) {
        (Some(Some(_)), Some(upload)) => Ok(Some(Some(files.keep(session, FOLDER, upload).await?))),
        // The form lets nothing but files be named.
        (Some(Some(_)), None) => Err(Error::internal("a picture without a file")),
        (Some(None), _) => Ok(Some(None)),
        (None, _) => Ok(None),
    }
}
