//! What the generated models are made of.

use chrono::{DateTime, NaiveDateTime, Utc};
use schemars::JsonSchema;
use schemars::r#gen::SchemaGenerator;
use schemars::schema::{InstanceType, Schema, SchemaObject};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// Texts by name, in an order that means something: the first is the best.
pub type Ordered = indexmap::IndexMap<String, String>;

/// A decimal number that keeps its digits: `"20.00000"`. On the wire it is a string.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[serde(transparent)]
pub struct Decimal(#[serde(with = "rust_decimal::serde::str")] pub rust_decimal::Decimal);

impl JsonSchema for Decimal {
    fn schema_name() -> String {
        "Decimal".into()
    }

    fn is_referenceable() -> bool {
        false
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        SchemaObject {
            instance_type: Some(InstanceType::String.into()),
            format: Some("decimal".into()),
            ..Default::default()
        }
        .into()
    }
}

impl std::fmt::Display for Decimal {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}

impl From<rust_decimal::Decimal> for Decimal {
    fn from(value: rust_decimal::Decimal) -> Self {
        Self(value)
    }
}

/// An amount of money. Unlike [`Decimal`] it is a number on the wire, `7.5`, as clients of this API
/// know it though the contract calls it a string; both are read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(transparent)]
pub struct Money(#[serde(with = "rust_decimal::serde::float")] pub rust_decimal::Decimal);

impl<'de> Deserialize<'de> for Money {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        // Reads numbers and strings alike.
        rust_decimal::serde::float::deserialize(deserializer).map(Self)
    }
}

impl JsonSchema for Money {
    fn schema_name() -> String {
        Decimal::schema_name()
    }

    fn is_referenceable() -> bool {
        false
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        Decimal::json_schema(generator)
    }
}

impl From<rust_decimal::Decimal> for Money {
    fn from(value: rust_decimal::Decimal) -> Self {
        Self(value)
    }
}

/// A time to the minute, in UTC: `2026-11-23 14:21`, the form in which this API shows when something
/// happened. RFC 3339 is read as well.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Minute(pub DateTime<Utc>);

const MINUTE: &str = "%Y-%m-%d %H:%M";

impl Serialize for Minute {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&self.0.format(MINUTE))
    }
}

impl<'de> Deserialize<'de> for Minute {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        let minute = NaiveDateTime::parse_from_str(&text, MINUTE).map(|time| time.and_utc());
        let time =
            minute.or_else(|_| DateTime::parse_from_rfc3339(&text).map(|time| time.to_utc()));
        time.map(Self).map_err(serde::de::Error::custom)
    }
}

impl JsonSchema for Minute {
    fn schema_name() -> String {
        DateTime::<Utc>::schema_name()
    }

    fn is_referenceable() -> bool {
        false
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        DateTime::<Utc>::json_schema(generator)
    }
}

impl From<DateTime<Utc>> for Minute {
    fn from(value: DateTime<Utc>) -> Self {
        Self(value)
    }
}

/// Schema of a property that is always there and may be `null`; schemars would call a plain
/// `Option` one that may be missing.
pub struct Null<T>(std::marker::PhantomData<T>);

impl<T: JsonSchema> JsonSchema for Null<T> {
    fn schema_name() -> String {
        Option::<T>::schema_name()
    }

    fn is_referenceable() -> bool {
        false
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        Option::<T>::json_schema(generator)
    }
}

/// Reads a property that is there, so that `null` is told from absence (which is the default).
///
/// # Errors
/// When the value is neither `null` nor of the right type.
pub fn present<'de, T, D>(deserializer: D) -> Result<Option<T>, D::Error>
where
    T: Deserialize<'de>,
    D: Deserializer<'de>,
{
    T::deserialize(deserializer).map(Some)
}

#[cfg(test)]
mod tests {
    use super::Money;

    #[test]
    fn money_is_read_from_numbers_and_strings() {
        for text in ["79.5", "\"79.5\"", "79.500000"] {
            let money: Money = serde_json::from_str(text).unwrap();
            assert_eq!(serde_json::to_string(&money).unwrap(), "79.5", "{text}");
        }
        let whole: Money = serde_json::from_value(serde_json::json!(79)).unwrap();
        assert_eq!(whole, Money(79.into()));
        let tenths: Money = serde_json::from_value(serde_json::json!(0.1)).unwrap();
        assert_eq!(tenths.0.to_string(), "0.1");
        assert!(serde_json::from_str::<Money>("\"x\"").is_err());
    }
}
