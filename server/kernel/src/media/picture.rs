//! Pictures that clients upload: whether they are any, and their smaller forms.

use std::io::Cursor;

use image::metadata::Orientation;
use image::{DynamicImage, ImageDecoder as _, ImageFormat, ImageReader, Limits};

use super::name;

/// The extensions that a picture's name may have, and the formats that they stand for.
const EXTENSIONS: [(&str, ImageFormat); 6] = [
    ("bmp", ImageFormat::Bmp),
    ("gif", ImageFormat::Gif),
    ("jpeg", ImageFormat::Jpeg),
    ("jpg", ImageFormat::Jpeg),
    ("png", ImageFormat::Png),
    ("webp", ImageFormat::WebP),
];
/// The most pixels that a picture may have: a small file can hold a picture that fills the memory.
const MOST_PIXELS: u64 = 40_000_000;
/// The most bytes that decoding may take.
const MOST_BYTES: u64 = 256 * 1024 * 1024;
/// The longest sides of the [`name::VARIANTS`], in pixels.
const SIDES: [u32; 2] = [128, 256];

/// What is told of a file that holds no picture.
const NOT_AN_IMAGE: &str = "Upload a valid image. The file you uploaded was either not an image \
                            or a corrupted image.";

/// The smaller forms of a picture, each with its name of [`name::VARIANTS`].
pub type Variants = Vec<(&'static str, Vec<u8>)>;

/// Reads the picture in a file, all of it, and makes its smaller forms. An error is a message for
/// the client. Takes time and memory: not for the threads that serve requests.
pub fn read(bytes: &[u8], file_name: &str) -> Result<Variants, String> {
    let picture = decode(bytes)?;
    let extension = name::extension(file_name);
    let Some((_, format)) = EXTENSIONS.iter().find(|(known, _)| *known == extension) else {
        let known: Vec<_> = EXTENSIONS.iter().map(|(extension, _)| *extension).collect();
        return Err(format!(
            "File extension “{extension}” is not allowed. Allowed extensions are: {}.",
            known.join(", ")
        ));
    };
    let mut variants = Variants::new();
    for (name, side) in name::VARIANTS.into_iter().zip(SIDES) {
        let bytes = encode(&shrunk(&picture, side), *format).map_err(|error| {
            tracing::warn!(%error, name, "a smaller form of a picture could not be made");
            NOT_AN_IMAGE.to_owned()
        })?;
        variants.push((name, bytes));
    }
    Ok(variants)
}

fn decode(bytes: &[u8]) -> Result<DynamicImage, String> {
    let not_an_image = |error: image::ImageError| {
        tracing::debug!(%error, "an upload is no picture");
        NOT_AN_IMAGE.to_owned()
    };
    let mut reader = ImageReader::new(Cursor::new(bytes))
        .with_guessed_format()
        .map_err(|_| NOT_AN_IMAGE)?;
    let mut limits = Limits::default();
    limits.max_alloc = Some(MOST_BYTES);
    reader.limits(limits);
    let mut decoder = reader.into_decoder().map_err(not_an_image)?;
    let (width, height) = decoder.dimensions();
    if u64::from(width) * u64::from(height) > MOST_PIXELS || decoder.total_bytes() > MOST_BYTES {
        return Err(format!(
            "The image is too large: it has {width} × {height} pixels, and at most {MOST_PIXELS} \
             are accepted."
        ));
    }
    if width == 0 || height == 0 {
        return Err(NOT_AN_IMAGE.into());
    }
    let orientation = decoder.orientation().unwrap_or(Orientation::NoTransforms);
    let mut picture = DynamicImage::from_decoder(decoder).map_err(not_an_image)?;
    picture.apply_orientation(orientation);
    Ok(picture)
}

/// The picture with sides of at most `side`; never larger than it is.
fn shrunk(picture: &DynamicImage, side: u32) -> DynamicImage {
    if picture.width() <= side && picture.height() <= side {
        picture.clone()
    } else {
        picture.thumbnail(side, side)
    }
}

fn encode(picture: &DynamicImage, format: ImageFormat) -> image::ImageResult<Vec<u8>> {
    let mut bytes = Cursor::new(Vec::new());
    // What every format takes; JPEG knows no transparency.
    if picture.color().has_alpha() && format != ImageFormat::Jpeg {
        DynamicImage::ImageRgba8(picture.to_rgba8()).write_to(&mut bytes, format)?;
    } else {
        DynamicImage::ImageRgb8(picture.to_rgb8()).write_to(&mut bytes, format)?;
    }
    Ok(bytes.into_inner())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn picture(width: u32, height: u32, format: ImageFormat) -> Vec<u8> {
        encode(&DynamicImage::new_rgba8(width, height), format).unwrap()
    }

    fn sizes(bytes: &[u8], name: &str) -> Vec<(u32, u32)> {
        let variants = read(bytes, name).unwrap();
        let sizes = variants.iter().map(|(_, bytes)| {
            let picture = image::load_from_memory(bytes).unwrap();
            (picture.width(), picture.height())
        });
        sizes.collect()
    }

    #[test]
    fn all_formats_have_smaller_forms() {
        for (extension, format) in EXTENSIONS {
            let name = format!("a.{extension}");
            let large = picture(600, 300, format);
            assert_eq!(sizes(&large, &name), [(128, 64), (256, 128)], "{name}");
            let small = picture(20, 40, format);
            assert_eq!(sizes(&small, &name), [(20, 40), (20, 40)], "{name}");
            let variants = read(&large, &name).unwrap();
            assert_eq!(image::guess_format(&variants[0].1).unwrap(), format);
        }
        // The content decides what is read, the name what is written.
        let variants = read(&picture(300, 300, ImageFormat::Png), "a.jpg").unwrap();
        assert_eq!(
            image::guess_format(&variants[1].1).unwrap(),
            ImageFormat::Jpeg
        );
    }

    #[test]
    fn what_is_no_picture_is_refused() {
        let good = picture(200, 200, ImageFormat::Png);
        for bad in [
            &b"hello"[..],
            b"",
            &good[..good.len() / 2],
            b"<svg xmlns='http://www.w3.org/2000/svg'/>",
        ] {
            assert_eq!(read(bad, "a.png").unwrap_err(), NOT_AN_IMAGE);
        }
        // Of a JPEG that is cut off, what is there is shown.
        let whole = |format: &ImageFormat| *format != ImageFormat::Jpeg;
        for (extension, format) in EXTENSIONS.into_iter().filter(|(_, f)| whole(f)) {
            let mut cut = picture(200, 200, format);
            cut.truncate(cut.len() / 2);
            let told = read(&cut, &format!("a.{extension}"));
            assert_eq!(told.err().as_deref(), Some(NOT_AN_IMAGE), "{extension}");
        }
        let message = read(&good, "a.txt").unwrap_err();
        assert!(message.contains("“txt” is not allowed"), "{message}");
    }

    #[test]
    fn a_bomb_is_not_decoded() {
        // A picture's header says its size; nothing else of it is needed.
        let mut bomb = picture(1, 1, ImageFormat::Bmp);
        bomb[18..22].copy_from_slice(&50_000_i32.to_le_bytes());
        bomb[22..26].copy_from_slice(&50_000_i32.to_le_bytes());
        let message = read(&bomb, "a.bmp").unwrap_err();
        assert!(message.contains("50000 × 50000"), "{message}");
    }
}
