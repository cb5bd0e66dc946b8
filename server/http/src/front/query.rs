//! The query string: what an operation knows of it, in the form that its typed query reads.

use ferrostock_api::Operation;

use ferrostock_kernel::asked::Asked;
use ferrostock_kernel::error::Result;

/// A query as the client sent it, decoded, in order.
pub type Pairs = Vec<(String, String)>;

/// Decodes a query string.
pub fn decode(query: &str) -> Pairs {
    form_urlencoded::parse(query.as_bytes())
        .into_owned()
        .collect()
}

/// What the operation's typed query is read from: the parameters that it knows, in one spelling
/// ([`Asked`]). The word `null` where a key or nothing may stand asks for rows without a value; as it is
/// no number, the domain reads it from the call.
pub fn normalise(operation: &Operation, pairs: &[(String, String)]) -> Result<String> {
    Ok(Asked::read(operation.query, pairs)?.spelled())
}

#[cfg(test)]
mod tests {
    use ferrostock_api::OPERATIONS;

    use super::*;

    fn read(id: &str, query: &str) -> Result<String> {
        let operation = OPERATIONS
            .iter()
            .find(|operation| operation.id == id)
            .unwrap();
        normalise(operation, &decode(query))
    }

    #[test]
    fn what_cannot_be_read_counts_as_not_given() {
        let query = "limit=5&offset=x&active=maybe&ordering=nonsense&unknown=1&category=null";
        assert_eq!(read("part_list", query).unwrap(), "limit=5");
        assert_eq!(
            read("part_list", "active=True&active=0").unwrap(),
            "active=false"
        );
    }

    #[test]
    fn filters_know_four_words_for_truth() {
        for word in ["yes", "on", "t", "2", "", "null", "+true"] {
            let query = format!("active={word}");
            assert_eq!(read("part_list", &query).unwrap(), "", "{word}");
        }
        assert_eq!(read("part_list", "active=TRUE").unwrap(), "active=true");
    }

    #[test]
    fn switches_are_on_or_off() {
        for (word, on) in [
            ("ok", true),
            ("On", true),
            ("", false),
            ("2", false),
            ("+true", false),
        ] {
            let query = format!("category_detail={word}");
            let read = read("part_list", &query).unwrap();
            assert_eq!(read, format!("category_detail={on}"), "{word}");
        }
    }

    #[test]
    fn numbers_are_read_as_far_as_they_go() {
        let read = |query| read("stock_list", query).unwrap();
        assert_eq!(read("serial_gte=1.9"), "serial_gte=1");
        assert_eq!(read("status=1e1"), "status=10");
        let most = format!("serial_lte={}", i64::MAX);
        assert_eq!(read("serial_lte=99999999999999999999"), most);
        assert_eq!(read("min_stock=1_0"), "min_stock=10");
        assert_eq!(read("location=1.5"), "location=1");
        assert_eq!(read("part=+2+"), "part=2");
    }

    #[test]
    fn bad_numbers_keys_and_dates_are_refused() {
        for query in [
            "category=abc",
            "ancestor=null",
            "ancestor=none",
            "ancestor=1.0",
            "related=null",
            "related=inf",
            "created_before=yesterday",
            "created_before=0000-01-01",
            "search=a%00b",
        ] {
            assert!(read("part_list", query).is_err(), "{query}");
        }
    }
}
