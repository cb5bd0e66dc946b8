//! Lists of choices in one text, separated by commas.

use std::collections::HashSet;

use ferrostock_kernel::error::FieldErrors;

/// Refuses the field `choices` when it has one of them twice.
pub fn check(choices: &str, errors: &mut FieldErrors) {
    if repeats(choices) {
        errors.add("choices", "Choices must be unique");
    }
}

fn repeats(choices: &str) -> bool {
    let mut seen = HashSet::new();
    let given = choices.split(',').map(str::trim);
    !given
        .filter(|choice| !choice.is_empty())
        .all(|choice| seen.insert(choice))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn choices_are_compared_to_the_letter() {
        assert!(repeats("a,b, a"));
        assert!(!repeats("a, A,,b,,"));
    }
}
