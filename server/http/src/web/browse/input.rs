//! The inputs of forms.

use serde::Serialize;
use serde_json::Value;

/// One input.
#[derive(Debug, Default, Serialize)]
pub struct Input {
    /// The name under which it is sent.
    pub name: &'static str,
    /// What it is called.
    pub label: String,
    /// What is said about it.
    pub help: String,
    /// How it looks: a type of HTML's inputs, or `select` or `textarea`.
    pub look: &'static str,
    /// Which keys a small screen shows.
    pub keys: &'static str,
    /// Its value.
    pub value: String,
    /// What can be chosen.
    pub choices: Vec<Choice>,
    /// Whether the server refuses the form without it.
    pub required: bool,
    /// The list in which its values are found.
    pub lookup: Option<&'static str>,
    /// What is wrong with it.
    pub mistakes: Vec<String>,
}

/// One value of a select.
#[derive(Debug, PartialEq, Eq, Serialize)]
pub struct Choice {
    /// What is sent.
    pub value: String,
    /// What is shown.
    pub text: String,
}

impl Choice {
    /// A choice.
    pub fn new(value: impl Into<String>, text: impl Into<String>) -> Self {
        Self {
            value: value.into(),
            text: text.into(),
        }
    }

    /// The choices of a truth value; that the first is chosen says nothing.
    pub fn truth() -> Vec<Self> {
        vec![
            Self::new("", "–"),
            Self::new("true", "yes"),
            Self::new("false", "no"),
        ]
    }
}

/// A value as an input holds it.
pub fn text(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}
