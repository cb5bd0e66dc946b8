//! Text that carries HTML is refused, so that no client ever shows markup that somebody stored.

/// Whether the text has something in it that a browser would read as a tag or a comment.
///
/// A browser starts a tag at `<` with a letter after it, a closing one at `</`, and a comment or
/// declaration at `<!` or `<?` (WHATWG HTML, tokenization, "tag open state"). Everything else, such
/// as `a < b`, is plain text.
pub fn has_tags(text: &str) -> bool {
    text.match_indices('<').any(|(at, _)| {
        let mut after = text[at + 1..].chars();
        match after.next() {
            Some('!' | '?') => true,
            Some('/') => after.next().is_some_and(|c| c.is_ascii_alphabetic()),
            Some(c) => c.is_ascii_alphabetic() && text[at..].contains('>'),
            None => false,
        }
    })
}

#[cfg(test)]
mod tests {
    use super::has_tags;

    #[test]
    fn tags_are_found() {
        for text in [
            "a <b>",
            "<script>alert(1)</script> ok",
            "</p>",
            "<!-- x",
            "<a href=x>",
        ] {
            assert!(has_tags(text), "{text}");
        }
        for text in ["a < b", "1 <2> 3", "R&D", "<", "->", "x <= y", "I<Imax"] {
            assert!(!has_tags(text), "{text}");
        }
    }
}
