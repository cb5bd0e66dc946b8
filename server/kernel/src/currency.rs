//! Currencies.

use iso_currency::Currency;

/// What a currency is called where clients choose one: its code and its name.
pub fn label(code: &str) -> String {
    // Names that clients know otherwise than ISO 4217 has them.
    let known = match code {
        "AUD" => Some("Australian Dollar"),
        "CAD" => Some("Canadian Dollar"),
        "CNY" => Some("Chinese Yuan"),
        "GBP" => Some("British Pound"),
        "JPY" => Some("Japanese Yen"),
        "NZD" => Some("New Zealand Dollar"),
        "USD" => Some("US Dollar"),
        _ => None,
    };
    let listed = Currency::from_code(code);
    match known.or_else(|| listed.as_ref().map(Currency::name)) {
        Some(name) => format!("{code} - {name}"),
        None => code.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_currency_is_called_by_its_code_and_its_name() {
        assert_eq!(label("EUR"), "EUR - Euro");
        assert_eq!(label("CNY"), "CNY - Chinese Yuan");
        assert_eq!(label("CHF"), "CHF - Swiss franc");
        assert_eq!(label("ABC"), "ABC");
    }
}
