//! Where pictures are found: stored are paths below the media folder.

/// What stands in for a thumbnail that is not there.
const NO_THUMBNAIL: &str = "/static/img/blank_image.thumbnail.png";

/// The address of a picture.
pub fn url(image: Option<&str>) -> Option<String> {
    image
        .filter(|path| !path.is_empty())
        .map(|path| format!("/media/{path}"))
}

/// The address of a picture's thumbnail, which lies beside it: `a.png` has `a.thumbnail.png`.
pub fn thumbnail(image: Option<&str>) -> String {
    let Some(path) = image.filter(|path| !path.is_empty()) else {
        return NO_THUMBNAIL.to_owned();
    };
    match path.rsplit_once('.') {
        Some((stem, extension)) => format!("/media/{stem}.thumbnail.{extension}"),
        None => format!("/media/{path}.thumbnail"),
    }
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
            thumbnail(Some("part_images/a.jpg")),
            "/media/part_images/a.thumbnail.jpg"
        );
        assert_eq!(
            (url(Some("")), thumbnail(None).as_str()),
            (None, NO_THUMBNAIL)
        );
    }
}
