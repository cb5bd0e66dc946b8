//! The regular expressions of clients: what the database compares with for them, and for how long.

use std::time::Duration;

use crate::error::{Error, Result};

/// How long rows may be compared with a client's expression.
const LONGEST: Duration = Duration::from_secs(2);

/// What is said of an expression that refers back.
const REFERS_BACK: &str = "References to what a group matched (\\1 to \\9) are not allowed.";
/// What is said of an expression that takes too long.
const TOO_SLOW: &str = "It takes too long to compare with this expression. Use a simpler one.";

/// Refuses an expression, given under a parameter's name, with a reference to what a group of it
/// matched: with them comparing can take for ever, and nothing but trying tells.
pub fn ensure_simple(name: &str, expression: &str) -> Result<()> {
    let mut characters = expression.chars();
    while let Some(c) = characters.next() {
        // Whatever is escaped, a backslash as well, is passed over.
        if c == '\\' && matches!(characters.next(), Some('1'..='9')) {
            return Err(Error::field(name, REFERS_BACK));
        }
    }
    Ok(())
}

/// Waits for what compares with the expression of a parameter; when that takes too long, it is
/// given up and refused.
pub async fn within<T>(name: &str, reading: impl Future<Output = Result<T>>) -> Result<T> {
    match tokio::time::timeout(LONGEST, reading).await {
        Ok(read) => read,
        Err(_) => Err(Error::field(name, TOO_SLOW)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn references_are_told_from_other_escapes() {
        for refers in [r"(a)\1", r"\\\2", r"x\9", r"[a]\3$"] {
            assert!(ensure_simple("x", refers).is_err(), "{refers}");
        }
        for simple in [r"\d+", r"\\1", r"\0", "(a)1", r"C\.1", r"\", ""] {
            assert!(ensure_simple("x", simple).is_ok(), "{simple}");
        }
    }
}
