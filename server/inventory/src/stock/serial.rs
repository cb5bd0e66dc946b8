//! Serial numbers: how a text names many of them.
//!
//! Words are separated by white space and commas. `~` in a word stands for the next serial number. Where
//! there are as many words as items, each is a serial number. Else a word is one serial number, a range
//! (`5-10`, `SN008-SN012`), a start with a count (`10+2` is 10, 11 and 12), or a start that runs on as far
//! as the quantity asks (`7+`): from one to the next, the digits at the end count up, and keep their width.

/// The most serial numbers that one request makes.
const MOST: usize = 1000;
/// The longest serial number in characters.
const LONGEST: usize = 100;

/// Reads serial numbers for `quantity` items; `latest` is the highest one in use. The errors are all that is
/// wrong with the text, in words for the client.
pub fn parse(
    text: &str,
    quantity: usize,
    latest: Option<&str>,
) -> Result<Vec<String>, Vec<String>> {
    if quantity > MOST {
        return Err(vec![format!(
            "Cannot serialize more than {MOST} items at once"
        )]);
    }
    let mut reader = Reader {
        quantity,
        serials: Vec::new(),
        mistakes: Vec::new(),
    };
    let words = words(text, latest);
    let as_many = words.len() == quantity;
    for word in words {
        if as_many {
            reader.add(word);
        } else {
            reader.group(&word);
        }
    }
    reader.finish()
}

/// The words of the text; each `~` in them is one further than the last.
fn words(text: &str, latest: Option<&str>) -> Vec<String> {
    // Clients know 1 as the number that a family without any has had.
    let mut latest = latest.unwrap_or("1").to_owned();
    text.split(|c: char| c == ',' || c.is_whitespace())
        .filter(|word| !word.is_empty())
        .map(|word| {
            let mut parts = word.split('~');
            let mut word = parts.next().unwrap_or_default().to_owned();
            for part in parts {
                // Where none follows, the latest itself is told to be taken.
                latest = after(&latest).unwrap_or(latest.clone());
                word = word + &latest + part;
            }
            word
        })
        .collect()
}

/// The serial number after another one, if that ends with digits; the first one after none.
fn after(serial: &str) -> Option<String> {
    let start = serial.trim_end_matches(|c: char| c.is_ascii_digit()).len();
    let (before, digits) = serial.split_at(start);
    (serial.is_empty() || !digits.is_empty()).then(|| before.to_owned() + &counted_up(digits))
}

/// The next number, with no fewer digits than before; 1 after none.
fn counted_up(digits: &str) -> String {
    // Nines at the end turn to zeros, and the digit before them counts up.
    let head = digits.trim_end_matches('9');
    let zeros = "0".repeat(digits.len() - head.len());
    match head.split_at_checked(head.len().saturating_sub(1)) {
        Some((head, digit)) if !digit.is_empty() => {
            let digit: u8 = digit.parse().unwrap_or_default();
            format!("{head}{}{zeros}", digit + 1)
        }
        _ => format!("1{zeros}"),
    }
}

/// What was read so far.
struct Reader {
    quantity: usize,
    serials: Vec<String>,
    mistakes: Vec<String>,
}

impl Reader {
    /// How many more there may be.
    fn room(&self) -> usize {
        self.quantity.saturating_sub(self.serials.len())
    }

    fn add(&mut self, serial: String) {
        if serial.chars().count() > LONGEST {
            let mistake = format!("Serial numbers have no more than {LONGEST} characters");
            self.mistakes.push(mistake);
        } else if self.serials.contains(&serial) {
            self.mistakes.push(format!("Duplicate serial: {serial}"));
        } else if !serial.is_empty() {
            self.serials.push(serial);
        }
    }

    fn group(&mut self, word: &str) {
        let ends: Vec<&str> = word.split('-').collect();
        let starts: Vec<&str> = word.split('+').collect();
        let named = match (ends.as_slice(), starts.as_slice()) {
            ([start, end], _) => self.range(start, end),
            // More than one hyphen is part of a serial number.
            ([_], [start, count]) => self.run(start, count),
            ([_], [_, _, ..]) => Err(Mistake::Invalid),
            _ => Ok(vec![word.to_owned()]),
        };
        match named {
            Ok(named) => named.into_iter().for_each(|serial| self.add(serial)),
            Err(Mistake::Invalid) => self.mistakes.push(format!("Invalid group: {word}")),
            Err(Mistake::TooMany) => self.mistakes.push(format!(
                "Group range {word} exceeds allowed quantity ({})",
                self.quantity
            )),
        }
    }

    /// From one serial number to another.
    fn range(&self, start: &str, end: &str) -> Result<Vec<String>, Mistake> {
        if start.is_empty() || end.is_empty() || start == end {
            return Err(Mistake::Invalid);
        }
        let mut named = vec![start.to_owned()];
        let mut last = start.to_owned();
        while last != end {
            last = after(&last).ok_or(Mistake::Invalid)?;
            named.push(last.clone());
            if named.len() > self.room() {
                return Err(Mistake::TooMany);
            }
        }
        Ok(named)
    }

    /// A start with so many more, or as many as there is room for.
    fn run(&self, start: &str, count: &str) -> Result<Vec<String>, Mistake> {
        let more = match count {
            "" => self.room().saturating_sub(1),
            count => count.parse().map_err(|_| Mistake::Invalid)?,
        };
        if more >= self.room() + usize::from(start.is_empty()) {
            return Err(Mistake::TooMany);
        }
        let mut named = vec![start.to_owned()];
        let mut last = start.to_owned();
        for _ in 0..more {
            last = after(&last).ok_or(Mistake::Invalid)?;
            named.push(last.clone());
        }
        Ok(named)
    }

    fn finish(mut self) -> Result<Vec<String>, Vec<String>> {
        let found = self.serials.len();
        if self.mistakes.is_empty() && found == 0 {
            self.mistakes.push("Empty serial number string".into());
        } else if self.mistakes.is_empty() && found != self.quantity {
            self.mistakes.push(format!(
                "Number of unique serial numbers ({found}) must match quantity ({})",
                self.quantity
            ));
        }
        if self.mistakes.is_empty() {
            Ok(self.serials)
        } else {
            Err(self.mistakes)
        }
    }
}

/// Why a group names no serial numbers.
enum Mistake {
    Invalid,
    TooMany,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str, quantity: usize) -> Result<Vec<String>, Vec<String>> {
        parse(text, quantity, Some("99"))
    }

    fn mistakes(text: &str, quantity: usize) -> Vec<String> {
        read(text, quantity).unwrap_err()
    }

    #[test]
    fn as_many_words_as_items_are_taken_as_they_are() {
        assert_eq!(read("A-1 B-2", 2).unwrap(), ["A-1", "B-2"]);
        assert_eq!(read("500-600", 1).unwrap(), ["500-600"]);
        assert_eq!(read("5+0", 1).unwrap(), ["5+0"]);
        assert_eq!(read("1,,2 ,", 2).unwrap(), ["1", "2"]);
    }

    #[test]
    fn groups_count_up_at_their_end() {
        assert_eq!(read("1, 2,5-6", 4).unwrap(), ["1", "2", "5", "6"]);
        assert_eq!(read("001-003", 3).unwrap(), ["001", "002", "003"]);
        assert_eq!(read("SN008-SN010", 3).unwrap(), ["SN008", "SN009", "SN010"]);
        assert_eq!(read("v1.0-v1.2", 3).unwrap(), ["v1.0", "v1.1", "v1.2"]);
        assert_eq!(read("99-102", 4).unwrap(), ["99", "100", "101", "102"]);
        assert_eq!(read("10+2", 3).unwrap(), ["10", "11", "12"]);
        assert_eq!(read("0010+", 3).unwrap(), ["0010", "0011", "0012"]);
        assert_eq!(read("A9+2", 3).unwrap(), ["A9", "A10", "A11"]);
        assert_eq!(read("+3", 3).unwrap(), ["1", "2", "3"]);
        assert_eq!(read("7-9 10+", 5).unwrap(), ["7", "8", "9", "10", "11"]);
    }

    #[test]
    fn the_next_number_follows_the_latest() {
        assert_eq!(read("~ ~", 2).unwrap(), ["100", "101"]);
        assert_eq!(read("~+2", 3).unwrap(), ["100", "101", "102"]);
        assert_eq!(read("~-102", 3).unwrap(), ["100", "101", "102"]);
        assert_eq!(parse("~", 1, Some("SN-0042")).unwrap(), ["SN-0043"]);
        assert_eq!(parse("~", 1, Some("099")).unwrap(), ["100"]);
        assert_eq!(parse("~", 1, Some("abc")).unwrap(), ["abc"]);
        assert_eq!(parse("~", 1, None).unwrap(), ["2"]);
    }

    #[test]
    fn mistakes_are_told_together() {
        for (text, quantity, mistake) in [
            (
                "a,b,c",
                2,
                "Number of unique serial numbers (3) must match quantity (2)",
            ),
            (
                "1;2;3",
                3,
                "Number of unique serial numbers (1) must match quantity (3)",
            ),
            (
                "1-2-3",
                3,
                "Number of unique serial numbers (1) must match quantity (3)",
            ),
            ("3-1", 3, "Group range 3-1 exceeds allowed quantity (3)"),
            ("1-5", 3, "Group range 1-5 exceeds allowed quantity (3)"),
            ("SN1-3", 3, "Group range SN1-3 exceeds allowed quantity (3)"),
            ("10+ 7-9", 6, "Group range 7-9 exceeds allowed quantity (6)"),
            ("1+5", 3, "Group range 1+5 exceeds allowed quantity (3)"),
            ("1-1", 2, "Invalid group: 1-1"),
            ("A-1", 3, "Invalid group: A-1"),
            ("A+", 2, "Invalid group: A+"),
            ("10+x", 2, "Invalid group: 10+x"),
            ("1+2+3", 3, "Invalid group: 1+2+3"),
            (" , ", 1, "Empty serial number string"),
        ] {
            assert_eq!(mistakes(text, quantity), [mistake], "{text}");
        }
        let duplicates = [
            "Duplicate serial: 2",
            "Duplicate serial: 3",
            "Invalid group: x+",
        ];
        assert_eq!(mistakes("1-3,2-4,x+", 6), duplicates);
        assert_eq!(mistakes("1+999999999", 2000).len(), 1);
        assert_eq!(mistakes(&"x".repeat(101), 1).len(), 1);
    }
}
