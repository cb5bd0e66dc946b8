//! What becomes of text before it is kept: one rule for every text that a request sends, so that no
//! client ever shows markup or hidden characters that somebody stored.

use std::sync::LazyLock;

use ammonia::Builder;
use pulldown_cmark::{Event, LinkType, Options, Parser, Tag};
use url::{ParseError, Url};

/// A sanitiser that lets no tag through.
static WITHOUT_TAGS: LazyLock<Builder<'static>> = LazyLock::new(Builder::empty);

/// The schemes of addresses that notes may link to.
const SCHEMES: [&str; 3] = ["http", "https", "mailto"];

/// The text without the characters that nobody sees: controls, and marks that turn the direction of
/// writing. Only notes keep their line feeds. Blanks at both ends go, too.
pub fn cleaned(text: &str, notes: bool) -> String {
    let hidden = |c: char| match c {
        '\n' => !notes,
        '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' => true,
        c => c.is_control(),
    };
    if text.contains(hidden) {
        text.replace(hidden, "").trim().to_owned()
    } else {
        text.trim().to_owned()
    }
}

/// Whether a browser would read something else than the text itself in it: a tag, a comment, an
/// entity. That is so where a sanitiser changes it, but for the three characters that it escapes.
pub fn has_markup(text: &str) -> bool {
    // What starts neither a tag nor an entity is taken as it is, without parsing.
    if !text.contains(['<', '&', '\u{a0}']) {
        return false;
    }
    let clean = WITHOUT_TAGS.clean(text).to_string();
    clean
        .replace("&gt;", ">")
        .replace("&lt;", "<")
        .replace("&amp;", "&")
        != text
}

/// Whether notes, rendered as Markdown, show anything beyond plain markup: a link or picture whose
/// address is neither of this site nor on the web or an e-mail address, or with a title.
pub fn is_unsafe_markdown(notes: &str) -> bool {
    Parser::new_ext(notes, Options::ENABLE_TABLES).any(|event| match event {
        Event::Start(Tag::Link {
            link_type,
            dest_url,
            title,
            ..
        }) => {
            !title.is_empty() || link_type != LinkType::Email && is_unsafe_address(&dest_url, true)
        }
        Event::Start(Tag::Image {
            dest_url, title, ..
        }) => !title.is_empty() || is_unsafe_address(&dest_url, false),
        _ => false,
    })
}

/// Whether a browser would leave the web to follow the address.
fn is_unsafe_address(address: &str, link: bool) -> bool {
    match Url::parse(address) {
        Ok(url) => !SCHEMES.contains(&url.scheme()) || !link && url.scheme() == "mailto",
        // Without a scheme it is an address of this site.
        Err(ParseError::RelativeUrlWithoutBase) => false,
        Err(_) => true,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_nobody_sees_goes() {
        assert_eq!(cleaned(" x\u{200f}\u{202e}y\u{7}z ", false), "xyz");
        assert_eq!(cleaned("a\r\n\tb\0\u{85}\u{9f}c", false), "abc");
        assert_eq!(cleaned("a\r\n\tb\n", true), "a\nb");
        assert_eq!(
            cleaned("a\u{200b}\u{feff}b 😀", false),
            "a\u{200b}\u{feff}b 😀"
        );
    }

    #[test]
    fn markup_is_what_a_browser_reads() {
        for text in [
            "a<b",
            "a<b>c</b>",
            "<b",
            "</p",
            "</ p>",
            "<!--x-->",
            "<!x",
            "<?x",
            "<br>",
            "if a<b and c>d",
            "<http://x.org>",
            "a@b <c@d.e>",
            "&amp;",
            "&amp",
            "a&copy;b",
            "&#60;b",
            "&lt;b",
            "&not",
            "x\u{a0}y",
        ] {
            assert!(has_markup(text), "{text}");
        }
        for text in [
            "AT&T",
            "R&D",
            "a < b",
            "x <3 y",
            "<10mm",
            "<",
            "a<",
            "a>b",
            "<é>",
            "a<_b",
            "1 < 2 > 3",
            "a&b;",
            "&unknown;",
            "&nbsp;",
            "\"q\" 's'",
            "{{ x }}",
        ] {
            assert!(!has_markup(text), "{text}");
        }
    }

    #[test]
    fn notes_link_to_the_web_or_to_this_site() {
        for notes in [
            "[a](javascript:alert(1))",
            "[a]( JaVaScRiPt:x)",
            "![a](javascript:alert(1))",
            "[a](data:text/html,x)",
            "![x](data:image/png;base64,AAAA)",
            "[a](vbscript:x)",
            "[a](ftp://x.org)",
            "[a](tel:123)",
            "[a](foo:bar)",
            "[a](file:///x)",
            "[a][1]\n\n[1]: javascript:alert(1)",
            "[x](http://a \"t\")",
            "![x](x.png \"t\")",
            "![x](mailto:a@b.org)",
            "[a](http://[)",
        ] {
            assert!(is_unsafe_markdown(notes), "{notes}");
        }
        for notes in [
            "[a](mailto:a@b.org)",
            "[a](/part/1)",
            "[a](http://x/?a=1&b=2)",
            "![x](/media/y.png)",
            "[x](#a)",
            "javascript:alert(1)",
            "[1]: javascript:alert(1)",
            "# head",
            "| a | b |\n|---|---|\n| 1 | 2 |",
            "- [ ] task",
            "`[a](javascript:x)`",
            "*** ~~s~~",
        ] {
            assert!(!is_unsafe_markdown(notes), "{notes}");
        }
    }
}
