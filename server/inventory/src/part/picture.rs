//! The picture of a part that is chosen among those that are there.

use percent_encoding::percent_decode_str;

use ferrostock_kernel::db::Session;
use ferrostock_kernel::error::{Error, Result};
use ferrostock_kernel::media::Files;

/// The folder of parts' pictures.
pub const FOLDER: &str = "part_images";

/// The key of the picture that a request chooses; from here on it is not removed until the
/// transaction ends.
pub async fn existing(
    session: &impl Session,
    files: &Files,
    chosen: Option<&str>,
) -> Result<Option<String>> {
    let Some(chosen) = chosen.filter(|chosen| !chosen.is_empty()) else {
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
