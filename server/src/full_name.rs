//! The name under which a part is shown: internal part number, name and revision.

/// Joins what there is of the three by bars.
pub fn join(ipn: Option<&str>, name: &str, revision: Option<&str>) -> String {
    let parts = [ipn, Some(name), revision]
        .into_iter()
        .flatten()
        .filter(|part| !part.is_empty());
    parts.collect::<Vec<_>>().join(" | ")
}

#[cfg(test)]
mod tests {
    use super::join;

    #[test]
    fn what_is_empty_is_left_out() {
        assert_eq!(
            join(Some("R-1"), "Resistor", Some("B")),
            "R-1 | Resistor | B"
        );
        assert_eq!(join(Some(""), "Resistor", None), "Resistor");
    }
}
