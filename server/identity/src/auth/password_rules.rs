//! What a new password must be like.
//!
//! The rules and their sentences are those that clients know from Django's password validators:
//! not like the user's own names, long enough, not common, not only digits. What is common is told
//! by zxcvbn's lists of passwords, names and words.

use zxcvbn::feedback::Warning;

/// The smallest number of characters.
const SHORTEST: usize = 8;
/// How much of a password may be the user's own name: the share of characters in common.
const MOST_ALIKE: f64 = 0.7;
/// zxcvbn takes longer for longer passwords; no listed one is longer than this.
const LONGEST_LISTED: usize = 64;

/// A row, a repetition or a sequence that takes fewer guesses than this is common as well, such as
/// `123`: the lists of common passwords have them all.
const FEW_GUESSES: u64 = 1000;

/// What a user is called, against which the password is compared.
#[derive(Clone, Copy, Debug, Default)]
pub struct Names<'a> {
    /// The name to sign in with.
    pub username: &'a str,
    /// First name.
    pub first_name: &'a str,
    /// Last name.
    pub last_name: &'a str,
    /// E-mail address.
    pub email: &'a str,
}

/// Everything that speaks against a password, each as a sentence; empty when nothing does.
pub fn check(password: &str, names: Names<'_>) -> Vec<String> {
    let mut messages = Vec::new();
    if let Some(name) = like(password, names) {
        messages.push(format!("The password is too similar to the {name}."));
    }
    if password.chars().count() < SHORTEST {
        messages.push(format!(
            "This password is too short. It must contain at least {SHORTEST} characters."
        ));
    }
    if is_common(password) {
        messages.push("This password is too common.".to_owned());
    }
    if !password.is_empty() && password.chars().all(char::is_numeric) {
        messages.push("This password is entirely numeric.".to_owned());
    }
    messages
}

/// Which of the user's names the password is too much like.
fn like(password: &str, names: Names<'_>) -> Option<&'static str> {
    let password = password.to_lowercase();
    let known = [
        ("username", names.username),
        ("first name", names.first_name),
        ("last name", names.last_name),
        ("email address", names.email),
    ];
    known.into_iter().find_map(|(label, name)| {
        let name = name.to_lowercase();
        let parts = name.split(|c: char| !(c.is_alphanumeric() || c == '_'));
        parts
            .chain([name.as_str()])
            .filter(|part| !part.is_empty())
            .any(|part| alike(&password, part) >= MOST_ALIKE)
            .then_some(label)
    })
}

/// The share of characters that two texts have in common, in whatever order; 0 when one is so much
/// longer that the other hardly matters.
fn alike(password: &str, name: &str) -> f64 {
    let mut left: Vec<char> = password.chars().collect();
    let length = name.chars().count();
    let both = left.len() + length;
    if left.len() >= 10 * length {
        return 0.0;
    }
    let mut common = 0;
    for c in name.chars() {
        if let Some(at) = left.iter().position(|other| *other == c) {
            left.swap_remove(at);
            common += 1;
        }
    }
    2.0 * f64::from(common) / both as f64
}

/// Whether the password is a listed one: a password that many use, a name, or a single word.
fn is_common(password: &str) -> bool {
    if password.is_empty() || password.chars().count() > LONGEST_LISTED {
        return false;
    }
    let estimate = zxcvbn::zxcvbn(password, &[]);
    let few = estimate.guesses() < FEW_GUESSES;
    estimate
        .feedback()
        .and_then(zxcvbn::feedback::Feedback::warning)
        .is_some_and(|warning| {
            matches!(
                warning,
                Warning::ThisIsATop10Password
                    | Warning::ThisIsATop100Password
                    | Warning::ThisIsACommonPassword
                    | Warning::AWordByItselfIsEasyToGuess
                    | Warning::NamesAndSurnamesByThemselvesAreEasyToGuess
                    | Warning::CommonNamesAndSurnamesAreEasyToGuess
            ) || few
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    const NAMES: Names<'_> = Names {
        username: "mlovelace",
        first_name: "Maria",
        last_name: "Lovelace-Byron",
        email: "maria@analytical.example",
    };

    #[test]
    fn a_good_password_passes() {
        for password in ["correct horse battery", "x9$Kp2_vLq", "Grüße aus Bärlin 7"] {
            assert_eq!(check(password, NAMES), Vec::<String>::new(), "{password}");
        }
    }

    #[test]
    fn each_rule_has_its_sentence() {
        assert_eq!(
            check("q7$k", NAMES),
            ["This password is too short. It must contain at least 8 characters."]
        );
        assert_eq!(check("Password1", NAMES), ["This password is too common."]);
        assert_eq!(check("jennifer", NAMES), ["This password is too common."]);
        assert_eq!(
            check("482915037164", NAMES),
            ["This password is entirely numeric."]
        );
        assert_eq!(
            check("mlovelace1", NAMES),
            ["The password is too similar to the username."]
        );
        assert_eq!(
            check("analytical", NAMES),
            [
                "The password is too similar to the email address.",
                "This password is too common."
            ]
        );
        assert_eq!(check("12345", NAMES).len(), 3);
        assert_eq!(check("123", NAMES).len(), 3);
        assert_eq!(check("", Names::default()).len(), 1);
    }

    #[test]
    fn a_long_password_may_hold_a_name() {
        assert!(check("maria sings in the rain at noon", NAMES).is_empty());
        assert!(alike("aaaaaaaaaa", "a") < f64::EPSILON);
        assert!(check(&"long ".repeat(2000), NAMES).is_empty());
    }
}
