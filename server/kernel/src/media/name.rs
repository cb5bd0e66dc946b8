//! Under which names files are kept: what a client calls a file is a wish, never a path.

use rand::Rng as _;

/// The most characters of a key, folder and all. Source: the columns of the contract.
const LONGEST: usize = 100;
/// The most bytes of a file's name, so that its variants still fit what file systems take (255).
const LONGEST_BYTES: usize = 200;
/// What the names of the smaller forms of a picture have before their extension.
pub const VARIANTS: [&str; 2] = ["thumbnail", "preview"];

/// The name of a file as a client sent it, without folders and without what can't be printed;
/// `None` when nothing is left, in which case there is no file.
pub fn of_upload(sent: &str) -> Option<String> {
    let last = sent.rsplit(['/', '\\']).next().unwrap_or_default();
    let name: String = last
        .chars()
        .filter(|c| !c.is_control())
        .collect::<String>()
        .trim()
        .into();
    (!name.is_empty() && name != "." && name != "..").then_some(name)
}

/// Whether this can be the key of a file: names of folders and of a file, none of them hidden or
/// reserved.
pub fn is_key(key: &str) -> bool {
    key.split('/').all(|name| {
        !name.is_empty()
            && name.len() <= 255
            && !name.starts_with('.')
            && !name.contains(|c: char| c.is_control() || matches!(c, '\\' | '#'))
    })
}

/// A name's extension in lower case; empty without one.
pub fn extension(name: &str) -> String {
    match name.rsplit_once('.') {
        Some((stem, extension)) if !stem.is_empty() => extension.to_lowercase(),
        _ => String::new(),
    }
}

/// The key of a variant of a file: `a/b.png` has `a/b.thumbnail.png`.
pub fn variant(key: &str, variant: &str) -> String {
    let (folder, name) = match key.rsplit_once('/') {
        Some((folder, name)) => (Some(folder), name),
        None => (None, key),
    };
    let name = match name.rsplit_once('.') {
        Some((stem, extension)) => format!("{stem}.{variant}.{extension}"),
        None => format!("{name}.{variant}"),
    };
    match folder {
        Some(folder) => format!("{folder}/{name}"),
        None => name,
    }
}

/// The key for a file in a folder. The first try is the name itself, made of letters, digits,
/// `_`, `-` and `.` only; further ones add something random, for when the name is taken.
pub fn key(folder: &str, name: &str, first: bool) -> String {
    let (stem, extension) = match name.rsplit_once('.') {
        Some((stem, extension)) if !stem.is_empty() => (stem, format!(".{}", clean(extension))),
        _ => (name, String::new()),
    };
    let mut stem = clean(stem).trim_matches('.').to_owned();
    // The names of variants are ours.
    for variant in VARIANTS {
        if let Some(start) = stem.strip_suffix(&format!(".{variant}")) {
            stem = format!("{start}_{variant}");
        }
    }
    if stem.is_empty() {
        "file".clone_into(&mut stem);
    }
    let suffix = if first { String::new() } else { random() };
    let rest = folder.len() + 1 + suffix.len() + extension.chars().count();
    let mut stem: String = stem.chars().take(LONGEST.saturating_sub(rest)).collect();
    while stem.len() + suffix.len() + extension.len() > LONGEST_BYTES && stem.pop().is_some() {}
    format!("{folder}/{stem}{suffix}{extension}")
}

fn clean(text: &str) -> String {
    text.trim()
        .chars()
        .map(|c| if c == ' ' { '_' } else { c })
        .filter(|c| c.is_alphanumeric() || matches!(c, '_' | '-' | '.'))
        .collect()
}

fn random() -> String {
    let letters = rand::rng().sample_iter(rand::distr::Alphanumeric);
    std::iter::once('_')
        .chain(letters.take(7).map(char::from))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folders_of_a_client_are_forgotten() {
        assert_eq!(
            of_upload("../../etc/passwd.png").as_deref(),
            Some("passwd.png")
        );
        assert_eq!(of_upload("C:\\pictures\\a.png").as_deref(), Some("a.png"));
        assert_eq!(of_upload("a\0\n.png").as_deref(), Some("a.png"));
        for nothing in ["", ".", "..", "a/", "a/..", "\t"] {
            assert_eq!(of_upload(nothing), None, "{nothing:?}");
        }
    }

    #[test]
    fn keys_hold_nothing_that_could_be_a_path() {
        assert_eq!(key("f", "a b%2e#1?.PNG", true), "f/a_b2e1.PNG");
        assert_eq!(key("f", "..png", true), "f/file.png");
        assert_eq!(key("f", ".png", true), "f/png");
        assert_eq!(key("f", "a.thumbnail.png", true), "f/a_thumbnail.png");
        assert_eq!(key("f", "Größe.png", true), "f/Größe.png");
        let other = key("f", "a.png", false);
        assert_eq!(
            (other.len(), &other[..4]),
            ("f/a_1234567.png".len(), "f/a_")
        );
    }

    #[test]
    fn keys_are_not_too_long() {
        for first in [true, false] {
            let long = key("part_images", &format!("{}.png", "x".repeat(300)), first);
            assert_eq!(long.chars().count(), LONGEST);
            assert_eq!(extension(&long), "png");
            let wide = key("part_images", &format!("{}.png", "語".repeat(300)), first);
            assert!(wide.len() <= LONGEST_BYTES + "part_images/".len());
        }
        assert!(key("f", &format!("a.{}", "x".repeat(300)), true).len() < 310);
    }

    #[test]
    fn only_names_below_the_folder_are_keys() {
        assert!(is_key("part_images/Größe 1.png"));
        for other in [
            "",
            "/",
            "/etc/passwd",
            "a/",
            "a//b",
            "..",
            "../a",
            "a/../b",
            "a/./b",
            ".hidden",
            "a\\b",
            "a#1",
            "a\0",
        ] {
            assert!(!is_key(other), "{other:?}");
        }
    }

    #[test]
    fn variants_lie_beside_their_file() {
        assert_eq!(variant("f/a.b.png", "preview"), "f/a.b.preview.png");
        assert_eq!(variant("f.d/a", "thumbnail"), "f.d/a.thumbnail");
        assert_eq!(extension("A.PNG"), "png");
        assert_eq!(extension(".png"), "");
    }
}
