//! Who somebody is at a provider.

use openidconnect::core::{CoreGenderClaim, CoreIdTokenClaims};
use openidconnect::{EmptyAdditionalClaims, LocalizedClaim, UserInfoClaims};
use serde::{Deserialize, Serialize};

/// How much of a subject there may be, in characters (OpenID Connect Core, 2).
const LONGEST_SUBJECT: usize = 255;
/// How much of a name is kept, in characters.
const LONGEST_NAME: usize = 150;
/// How long an address may be, in characters.
const LONGEST_EMAIL: usize = 254;

/// Who signed in at a provider, and what it tells of them. Only issuer and subject say who it is:
/// everything else may change, and may be somebody else's one day.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Identity {
    /// What the settings call the provider.
    pub provider: String,
    /// Who says so.
    pub issuer: String,
    /// The key of the account there.
    pub subject: String,
    /// The name that they sign in with there.
    pub username: Option<String>,
    /// First name.
    pub first_name: String,
    /// Last name.
    pub last_name: String,
    /// E-mail address.
    pub email: Option<String>,
    /// Whether the provider saw that the address is theirs.
    pub email_verified: bool,
}

/// What ID tokens and user info both tell.
macro_rules! read {
    ($claims:expr) => {
        Identity {
            username: $claims
                .preferred_username()
                .and_then(|name| kept(name.as_str(), LONGEST_NAME)),
            first_name: first($claims.given_name()),
            last_name: first($claims.family_name()),
            email: $claims
                .email()
                .map(|email| email.trim().to_owned())
                .filter(|email| is_address(email)),
            email_verified: $claims.email_verified().unwrap_or(false),
            ..Identity::default()
        }
    };
}

impl Identity {
    /// Reads the claims of an ID token of the provider that the settings call so.
    pub fn of(provider: &str, claims: &CoreIdTokenClaims) -> Self {
        Self {
            provider: provider.to_owned(),
            issuer: claims.issuer().as_str().to_owned(),
            subject: claims.subject().as_str().to_owned(),
            ..read!(claims)
        }
    }

    /// Fills what is missing from what the provider tells further.
    pub fn complete(&mut self, more: &UserInfoClaims<EmptyAdditionalClaims, CoreGenderClaim>) {
        let more: Self = read!(more);
        if self.email.is_none() {
            self.email = more.email;
            self.email_verified = more.email_verified;
        }
        self.username = self.username.take().or(more.username);
        for (mine, other) in [
            (&mut self.first_name, more.first_name),
            (&mut self.last_name, more.last_name),
        ] {
            if mine.is_empty() {
                *mine = other;
            }
        }
    }

    /// Whether it says who it is.
    pub fn is_whole(&self) -> bool {
        let length = self.subject.chars().count();
        (1..=LONGEST_SUBJECT).contains(&length) && !self.subject.contains('\0')
    }

    /// What to call the account.
    pub fn display(&self) -> &str {
        let name = self.email.as_deref().or(self.username.as_deref());
        name.unwrap_or(&self.subject)
    }
}

/// A name of a claim that may stand in many languages.
fn first<T: std::ops::Deref<Target = String>>(claim: Option<&LocalizedClaim<T>>) -> String {
    let value = claim.and_then(|claim| claim.iter().next());
    value
        .and_then(|(_, value)| kept(value, LONGEST_NAME))
        .unwrap_or_default()
}

/// Text without control characters, cut to a length.
fn kept(text: &str, longest: usize) -> Option<String> {
    let text: String = text
        .trim()
        .chars()
        .filter(|c| !c.is_control())
        .take(longest)
        .collect();
    Some(text).filter(|text| !text.is_empty())
}

fn is_address(email: &str) -> bool {
    email.chars().count() <= LONGEST_EMAIL
        && !email.contains(|c: char| c.is_control() || c.is_whitespace())
        && email.parse::<lettre::Address>().is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_and_addresses_are_cleaned() {
        assert_eq!(kept(" a\0b\n ", 9).as_deref(), Some("ab"));
        assert_eq!(kept("\t", 9), None);
        assert_eq!(kept("abcd", 2).as_deref(), Some("ab"));
        assert!(is_address("a@example.org"));
        for wrong in ["", "a", "a@", "a b@example.org", "a@example.org\0"] {
            assert!(!is_address(wrong), "{wrong:?}");
        }
    }

    #[test]
    fn only_a_subject_makes_an_identity() {
        let identity = |subject: &str| Identity {
            subject: subject.into(),
            ..Identity::default()
        };
        assert!(identity("7").is_whole());
        assert!(!identity("").is_whole());
        assert!(!identity("a\0").is_whole());
        assert!(!identity(&"7".repeat(256)).is_whole());
        assert_eq!(identity("7").display(), "7");
    }
}
