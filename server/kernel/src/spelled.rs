//! Numbers, keys, days and words for truth as clients spell them in text.

use std::borrow::Cow;

use chrono::{Datelike as _, NaiveDate, Weekday};

/// The largest number that a filter takes.
const LARGEST: f64 = 1e50;

/// A number, with an exponent if need be; digits may be grouped with underscores. Neither infinity
/// nor what is no number is one.
pub fn number(text: &str) -> Option<f64> {
    let digits = grouped(text)?;
    // The parser of floats knows words for what is no number.
    let plain = |c: char| c.is_ascii_digit() || matches!(c, '+' | '-' | '.' | 'e' | 'E');
    let number: f64 = digits.chars().all(plain).then(|| digits.parse().ok())??;
    (number <= LARGEST && number.is_finite()).then_some(number)
}

/// The key of an object. One that no column can hold names nothing, like the largest.
pub fn key(text: &str) -> Option<i64> {
    let digits = grouped(text.trim())?;
    let number = digits.strip_prefix(['+', '-']).unwrap_or(&digits);
    if number.is_empty() || !number.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let most = if digits.starts_with('-') {
        i64::MIN
    } else {
        i64::MAX
    };
    Some(digits.parse().unwrap_or(most))
}

/// The text without the underscores that group its digits; `None` where they do not.
pub fn grouped(text: &str) -> Option<Cow<'_, str>> {
    if !text.contains('_') {
        return Some(text.into());
    }
    let bytes = text.as_bytes();
    let between = |at: usize| {
        let digit = |at: Option<usize>| {
            at.and_then(|at| bytes.get(at))
                .is_some_and(u8::is_ascii_digit)
        };
        digit(at.checked_sub(1)) && digit(at.checked_add(1))
    };
    let fits = text.match_indices('_').all(|(at, _)| between(at));
    fits.then(|| text.replace('_', "").into())
}

/// Whether the word asks for what has no value.
pub fn is_null(value: &str) -> bool {
    matches!(value.trim().to_ascii_lowercase().as_str(), "null" | "none")
}

/// Whether a switch is on: it is for the words that agree, and off for everything else.
pub fn agrees(word: &str) -> bool {
    matches!(
        word.to_ascii_lowercase().as_str(),
        "1" | "y" | "yes" | "t" | "true" | "ok" | "on"
    )
}

/// The truth value that a word of a body stands for.
pub fn truth(word: &str) -> Option<bool> {
    match word.trim().to_ascii_lowercase().as_str() {
        "1" | "y" | "yes" | "t" | "true" | "on" => Some(true),
        "0" | "n" | "no" | "f" | "false" | "off" => Some(false),
        _ => None,
    }
}

/// How people write a day with the name of its month; names may be cut to three letters.
const NAMED: [&str; 4] = ["%B %d %Y", "%B %d, %Y", "%d %B %Y", "%d %B, %Y"];

/// A calendar day of a filter: `2021-7-28`, `7/28/2021`, `7/28/21`, `28 July 2021`…
pub fn day(text: &str) -> Option<NaiveDate> {
    let named = || {
        let day = NAMED
            .iter()
            .find_map(|format| NaiveDate::parse_from_str(text, format).ok());
        // Where a month has a name, years have four digits.
        day.filter(|day| day.year() >= 1000)
    };
    let day = numbered(text, '-', [0, 1, 2])
        .or_else(|| numbered(text, '/', [2, 0, 1]))
        .or_else(|| NaiveDate::parse_from_str(text, "%m/%d/%y").ok())
        .or_else(named);
    day.filter(|day| in_calendar(*day))
}

/// A calendar day of a body: as ISO 8601 writes it, with its month and day or its week; zeros at
/// the head of month and day may be missing.
pub fn iso_day(text: &str) -> Option<NaiveDate> {
    let week = || {
        let (year, rest) = text.split_at_checked(4)?;
        let rest = rest.strip_prefix('-').unwrap_or(rest).strip_prefix('W')?;
        let (week, rest) = rest.split_at_checked(2)?;
        let day: u8 = match rest.strip_prefix('-').unwrap_or(rest) {
            "" => 1,
            day => day.parse().ok()?,
        };
        let day = Weekday::try_from(day.checked_sub(1)?).ok()?;
        NaiveDate::from_isoywd_opt(year.parse().ok()?, week.parse().ok()?, day)
    };
    let compact = || {
        let digits = text.len() == 8 && text.bytes().all(|byte| byte.is_ascii_digit());
        digits.then(|| NaiveDate::parse_from_str(text, "%Y%m%d").ok())?
    };
    let day = numbered(text, '-', [0, 1, 2])
        .or_else(compact)
        .or_else(week);
    day.filter(|day| in_calendar(*day))
}

/// Year, month and day as numbers, which stand at these places: the year has four digits.
fn numbered(text: &str, between: char, [year, month, day]: [usize; 3]) -> Option<NaiveDate> {
    let parts: Vec<&str> = text.splitn(4, between).collect();
    let number = |at: usize, lengths: std::ops::RangeInclusive<usize>| {
        let part = parts.get(at)?;
        let fits = lengths.contains(&part.len()) && part.bytes().all(|b| b.is_ascii_digit());
        fits.then(|| part.parse::<u32>().ok())?
    };
    let year = number(year, 4..=4)?.cast_signed();
    let day = NaiveDate::from_ymd_opt(year, number(month, 1..=2)?, number(day, 1..=2)?);
    day.filter(|_| parts.len() == 3)
}

/// Clients know the years from 1 to 9999.
fn in_calendar(day: NaiveDate) -> bool {
    (1..=9999).contains(&day.year())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers() {
        assert_eq!(number("1e1"), Some(10.0));
        assert_eq!(number("-1_000.5"), Some(-1000.5));
        for text in [
            "", "1,5", "inf", "nan", "1e400", "1e51", "_1", "1_", "0x1F", "ten",
        ] {
            assert_eq!(number(text), None, "{text}");
        }
    }

    #[test]
    fn keys() {
        assert_eq!(key(" 12 "), Some(12));
        assert_eq!(key("-1"), Some(-1));
        assert_eq!(key("99999999999999999999"), Some(i64::MAX));
        assert_eq!(key("-99999999999999999999"), Some(i64::MIN));
        for text in ["", "-", "1.0", "1e1", "null", "1 2"] {
            assert_eq!(key(text), None, "{text}");
        }
    }

    #[test]
    fn days() {
        let july = NaiveDate::from_ymd_opt(2021, 7, 28);
        for text in [
            "2021-07-28",
            "2021-7-28",
            "07/28/2021",
            "7/28/21",
            "Jul 28, 2021",
            "28 July 2021",
        ] {
            assert_eq!(day(text), july, "{text}");
        }
        for text in [
            "21-07-28",
            "Jul 28 21",
            "2021-07-28-1",
            "2021-02-30",
            "20210728",
            "0000-01-01",
            "10000-01-01",
            "2021-07-28T00:00",
        ] {
            assert_eq!(day(text), None, "{text}");
        }
        for text in [
            "2021-07-28",
            "2021-7-28",
            "20210728",
            "2021-W30-3",
            "2021W303",
        ] {
            assert_eq!(iso_day(text), july, "{text}");
        }
        for text in [
            "7/28/2021",
            "2021-W99-1",
            "2021-W30-8",
            "2021-07-28-1",
            "é021W30",
        ] {
            assert_eq!(iso_day(text), None, "{text}");
        }
    }
}
