//! The name under which a part is shown: internal part number, name and revision.

/// Joins what there is of the three by bars.
pub fn join(ipn: &str, name: &str, revision: &str) -> String {
    let parts: Vec<_> =
        [ipn, name, revision].into_iter().filter(|part| !part.is_empty()).collect();
    parts.join(" | ")
}

#[cfg(test)]
mod tests {
    use super::join;

    #[test]
    fn what_is_empty_is_left_out() {
        assert_eq!(join("R-1", "Resistor", "B"), "R-1 | Resistor | B");
        assert_eq!(join("", "Resistor", ""), "Resistor");
    }
}
