//! Where pictures are found: stored are keys below the media folder.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use crate::media::{VARIANTS, variant};

/// What stands in for a thumbnail that is not there.
const NO_THUMBNAIL: &str = "/static/img/blank_image.thumbnail.png";
/// What stands for itself in the address of a file.
const ADDRESS: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'/')
    .remove(b'.')
    .remove(b'-')
    .remove(b'_')
    .remove(b'~')
    .remove(b'!')
    .remove(b'*')
    .remove(b'(')
    .remove(b')')
    .remove(b'\'');

/// The address of a picture.
pub fn url(image: Option<&str>) -> Option<String> {
    image.filter(|key| !key.is_empty()).map(address)
}

/// The address of a picture's thumbnail, which lies beside it: `a.png` has `a.thumbnail.png`.
pub fn thumbnail(image: Option<&str>) -> String {
    match image.filter(|key| !key.is_empty()) {
        Some(key) => address(&variant(key, VARIANTS[0])),
        None => NO_THUMBNAIL.to_owned(),
    }
}

fn address(key: &str) -> String {
    format!("/media/{}", utf8_percent_encode(key, ADDRESS))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn thumbnails_lie_beside_their_pictures() {
        assert_eq!(
            url(Some("part_images/a.jpg")).as_deref(),
            Some("/media/part_images/a.jpg")
        );
        assert_eq!(
            thumbnail(Some("part_images/ä b.jpg")),
            "/media/part_images/%C3%A4%20b.thumbnail.jpg"
        );
        assert_eq!(
            (url(Some("")), thumbnail(None).as_str()),
            (None, NO_THUMBNAIL)
        );
    }
}
