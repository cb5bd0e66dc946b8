//! Serial numbers: how a text names many of them.
//!
//! Groups are separated by commas or white space. A group is one serial number, a range (`5-10`), a
//! start with a count (`10+2` is 10, 11 and 12), a start that runs on as far as the quantity asks
//! (`7+`), or `~`, the next free number.

/// What is wrong with the text, in words for the client.
pub type Mistake = String;

/// The most serial numbers that one request makes.
const MOST: i64 = 1000;

/// Reads serial numbers for `quantity` items; `next` is the number that follows the largest one in
/// use.
pub fn parse(text: &str, quantity: i64, next: i64) -> Result<Vec<String>, Mistake> {
    if quantity > MOST {
        return Err(format!("Cannot serialize more than {MOST} items at once"));
    }
    let mut serials: Vec<String> = Vec::new();
    let mut next = next;
    for group in text
        .split([',', ' ', '\n', '\t'])
        .map(str::trim)
        .filter(|g| !g.is_empty())
    {
        let named = expand(group, quantity, serials.len() as i64, &mut next)?;
        for serial in named {
            if serials.contains(&serial) {
                return Err(format!("Duplicate serial: {serial}"));
            }
            serials.push(serial);
        }
    }
    if serials.is_empty() {
        return Err("Empty serial number string".into());
    }
    if serials.len() as i64 != quantity {
        let found = serials.len();
        return Err(format!(
            "Number of unique serial numbers ({found}) must match quantity ({quantity})"
        ));
    }
    Ok(serials)
}

fn expand(group: &str, quantity: i64, so_far: i64, next: &mut i64) -> Result<Vec<String>, Mistake> {
    if group == "~" {
        *next += 1;
        return Ok(vec![(*next - 1).to_string()]);
    }
    // `~` at the head of a longer group stands for the next number, too.
    let group = if group.starts_with('~') {
        group.replacen('~', &next.to_string(), 1)
    } else {
        group.into()
    };
    if let Some((start, end)) = bounds(&group) {
        let count = end - start + 1;
        if count < 2 || so_far + count > quantity {
            return Err(format!(
                "Group range {group} exceeds allowed quantity ({quantity})"
            ));
        }
        return Ok((start..=end).map(|number| number.to_string()).collect());
    }
    if let Some((start, count)) = group.split_once('+')
        && let Ok(start) = start.parse::<i64>()
    {
        let count = match count {
            "" => quantity - so_far - 1,
            count => count
                .parse()
                .map_err(|_| format!("Invalid group: {group}"))?,
        };
        if count < 0 || so_far + count + 1 > quantity {
            return Err(format!(
                "Group range {group} exceeds allowed quantity ({quantity})"
            ));
        }
        let end = start
            .checked_add(count)
            .ok_or_else(|| format!("Invalid group: {group}"))?;
        return Ok((start..=end).map(|number| number.to_string()).collect());
    }
    Ok(vec![group])
}

/// The ends of a range of numbers; `A-1` is no range but a serial number.
fn bounds(group: &str) -> Option<(i64, i64)> {
    let (start, end) = group.split_once('-')?;
    Some((start.parse().ok()?, end.parse().ok()?))
}

/// A serial number as a number, to sort and compare by: its last run of digits, 0 without any.
pub fn number(serial: &str) -> i64 {
    let digits: Vec<char> = serial
        .chars()
        .rev()
        .skip_while(|c| !c.is_ascii_digit())
        .take_while(char::is_ascii_digit)
        .collect();
    let text: String = digits.into_iter().rev().collect();
    // What the column can't hold sorts last.
    if text.is_empty() {
        0
    } else {
        text.parse::<i64>().unwrap_or(i64::MAX).min(0x7fff_ffff)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str, quantity: i64) -> Result<Vec<String>, Mistake> {
        parse(text, quantity, 100)
    }

    #[test]
    fn groups_name_serial_numbers() {
        assert_eq!(read("1, 2,5-6", 4).unwrap(), ["1", "2", "5", "6"]);
        assert_eq!(read("10+2", 3).unwrap(), ["10", "11", "12"]);
        assert_eq!(read("7+", 3).unwrap(), ["7", "8", "9"]);
        assert_eq!(read("~ ~", 2).unwrap(), ["100", "101"]);
        assert_eq!(read("~+2", 3).unwrap(), ["100", "101", "102"]);
        assert_eq!(read("A1 B-2", 2).unwrap(), ["A1", "B-2"]);
    }

    #[test]
    fn mistakes_are_named() {
        assert_eq!(
            read("a,b,c", 2).unwrap_err(),
            "Number of unique serial numbers (3) must match quantity (2)"
        );
        assert_eq!(
            read("9-8", 2).unwrap_err(),
            "Group range 9-8 exceeds allowed quantity (2)"
        );
        assert_eq!(
            read("1-5", 3).unwrap_err(),
            "Group range 1-5 exceeds allowed quantity (3)"
        );
        assert_eq!(read("4,4", 2).unwrap_err(), "Duplicate serial: 4");
        assert!(read(" , ", 1).is_err());
        assert!(read("1+999999999", 2000).is_err());
    }

    #[test]
    fn serial_numbers_sort_by_their_last_digits() {
        assert_eq!(
            (number("17"), number("A-12"), number("12B"), number("none")),
            (17, 12, 12, 0)
        );
        assert_eq!(number("99999999999999999999"), 0x7fff_ffff);
    }
}
