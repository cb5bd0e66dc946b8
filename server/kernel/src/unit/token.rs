//! The pieces of a text that names a unit.

use super::Unreadable;

/// A piece of the text.
#[derive(Clone, Debug, PartialEq)]
pub enum Token<'a> {
    /// A number without a sign.
    Number(f64),
    /// A name, or a word that does something to the next or last one.
    Word(&'a str),
    /// `*`, `·` and the like.
    Times,
    /// `/` or `per`.
    Per,
    /// `^`, `**`, or that digits are raised.
    Power,
    Plus,
    Minus,
    Open,
    Close,
}

/// Takes a text apart. What is no sign of its own in ASCII parts words and does nothing else: `R&D`
/// is `R D`.
pub fn tokens(text: &str) -> Result<Vec<Token<'_>>, Unreadable> {
    let mut found = Vec::new();
    let mut rest = text;
    let mut brackets = 0_usize;
    let mut after_blank = true;
    while let Some(first) = rest.chars().next() {
        let mut length = first.len_utf8();
        match first {
            _ if number_length(rest) > 0 => {
                length = number_length(rest);
                found.push(number(&rest[..length])?);
            }
            _ if is_raised(first) => {
                // It belongs to what stands right before it.
                if after_blank {
                    return Err(Unreadable::Grammar);
                }
                length = run(rest, is_raised);
                found.push(Token::Power);
                raised(&rest[..length], &mut found)?;
            }
            '%' | '‰' => found.push(Token::Word(&rest[..length])),
            _ if begins_word(first) => {
                length = run(rest, continues_word);
                found.push(match &rest[..length] {
                    "per" => Token::Per,
                    word => Token::Word(word),
                });
            }
            '*' if rest.starts_with("**") => {
                length = 2;
                found.push(Token::Power);
            }
            '*' | '·' | '⋅' | '×' => found.push(Token::Times),
            '/' => found.push(Token::Per),
            '^' => found.push(Token::Power),
            '+' => found.push(Token::Plus),
            '-' => found.push(Token::Minus),
            '(' => found.push(Token::Open),
            ')' => found.push(Token::Close),
            '[' | '{' => brackets += 1,
            ']' | '}' => brackets = brackets.saturating_sub(1),
            // A text that is quoted, as in `in"`, is no unit.
            '"' | '\'' | '\\' => return Err(Unreadable::Grammar),
            _ if first.is_ascii() => {}
            _ => return Err(Unreadable::Grammar),
        }
        after_blank = first.is_ascii_whitespace();
        rest = &rest[length..];
    }
    if brackets > 0 {
        return Err(Unreadable::Grammar);
    }
    Ok(found)
}

/// How many bytes the characters at the beginning take that are of a kind.
fn run(text: &str, of_a_kind: impl Fn(char) -> bool) -> usize {
    text.find(|c| !of_a_kind(c)).unwrap_or(text.len())
}

fn begins_word(c: char) -> bool {
    c.is_alphabetic() || matches!(c, '_' | '°')
}

fn continues_word(c: char) -> bool {
    (c.is_alphanumeric() || matches!(c, '_' | '°')) && !is_raised(c)
}

/// How many bytes a number at the beginning has: digits, which `_` and `,` may part, a point, and
/// an exponent if there is a digit in it (`1e` is so many charges of an electron).
fn number_length(text: &str) -> usize {
    let bytes = text.as_bytes();
    let digit = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_digit);
    let digits = |mut at: usize| {
        while digit(at) || (matches!(bytes.get(at), Some(b'_' | b',')) && digit(at + 1)) {
            at += 1;
        }
        at
    };
    let begins = digit(0) || (bytes.first() == Some(&b'.') && digit(1));
    if !begins {
        return 0;
    }
    let mut at = digits(0);
    if bytes.get(at) == Some(&b'.') {
        at += 1;
        if digit(at) {
            at = digits(at);
        }
    }
    if matches!(bytes.get(at), Some(b'e' | b'E')) {
        let sign = usize::from(matches!(bytes.get(at + 1), Some(b'+' | b'-')));
        if digit(at + 1 + sign) {
            at = digits(at + 1 + sign);
        }
    }
    at
}

fn number(text: &str) -> Result<Token<'static>, Unreadable> {
    let plain: String = text.chars().filter(|c| !matches!(c, '_' | ',')).collect();
    match plain.parse::<f64>() {
        Ok(number) if number.is_finite() => Ok(Token::Number(number)),
        _ => Err(Unreadable::Number),
    }
}

const RAISED: &str = "⁰¹²³⁴⁵⁶⁷⁸⁹⁻";

fn is_raised(c: char) -> bool {
    RAISED.contains(c)
}

/// Reads raised digits, with a sign before them or none.
fn raised(text: &str, found: &mut Vec<Token<'_>>) -> Result<(), Unreadable> {
    let digits = match text.strip_prefix('⁻') {
        Some(digits) => {
            found.push(Token::Minus);
            digits
        }
        None => text,
    };
    let lowered: String = digits
        .chars()
        .filter_map(|c| RAISED.chars().position(|raised| raised == c))
        .map(|at| "0123456789-".as_bytes()[at] as char)
        .collect();
    found.push(number(&lowered).map_err(|_| Unreadable::Grammar)?);
    Ok(())
}
