//! Lengths of time in a configuration, as people write them: `"30 days"`, `"90 seconds"`.

use std::fmt;

use lakewright_settings::length::{DAY, parse, write};
use lakewright_template::{Days, Seconds};
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A length of time in a configuration, to the second.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct InSeconds(pub(crate) Seconds);

/// A length of time in a configuration, in whole days.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct InDays(pub(crate) Days);

impl fmt::Display for InSeconds {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&write(u64::from(self.0.0)))
    }
}

impl fmt::Display for InDays {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0.0 {
            0 => f.write_str("0 days"),
            days => f.write_str(&write(u64::from(days) * DAY)),
        }
    }
}

impl Serialize for InSeconds {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl Serialize for InDays {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for InSeconds {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        let seconds = parse(&text)
            .ok_or_else(|| serde::de::Error::custom(format!("`{text}` is no length of time such as `90 seconds`")))?;
        Ok(InSeconds(Seconds(u32::try_from(seconds).unwrap_or(u32::MAX))))
    }
}

impl<'de> Deserialize<'de> for InDays {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        let seconds = parse(&text)
            .filter(|it| it.is_multiple_of(DAY) || *it == u64::MAX)
            .ok_or_else(|| serde::de::Error::custom(format!("`{text}` is no number of days such as `30 days`")))?;
        Ok(InDays(Days(u32::try_from(seconds / DAY).unwrap_or(u32::MAX))))
    }
}

impl JsonSchema for InSeconds {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "LengthOfTime".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "type": "string",
            "pattern": r"^[0-9]{1,9} (second|minute|hour|day|week|year)s?$",
            "examples": ["90 seconds", "5 minutes", "12 hours", "30 days"],
            "x-unit": "seconds",
            "x-allowed": "a number, a space and one of seconds, minutes, hours, days, weeks and years, in quotes: \"90 seconds\""
        })
    }
}

impl JsonSchema for InDays {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "NumberOfDays".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "type": "string",
            "pattern": r"^[0-9]{1,9} (day|week|year)s?$",
            "examples": ["30 days", "2 weeks", "1 year"],
            "x-unit": "days",
            "x-allowed": "a number, a space and one of days, weeks and years (of 365 days), in quotes: \"30 days\""
        })
    }
}

/// The unit types of the rest of the workspace, as text: for `#[serde(with = "...")]`.
macro_rules! as_text {
    ($module:ident, $maybe:ident, $unit:ident, $text:ident) => {
        pub(crate) mod $module {
            use super::*;

            pub(crate) fn serialize<S: Serializer>(it: &$unit, serializer: S) -> Result<S::Ok, S::Error> {
                $text(*it).serialize(serializer)
            }

            pub(crate) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<$unit, D::Error> {
                Ok($text::deserialize(deserializer)?.0)
            }
        }

        pub(crate) mod $maybe {
            use super::*;

            pub(crate) fn serialize<S: Serializer>(it: &Option<$unit>, serializer: S) -> Result<S::Ok, S::Error> {
                it.map($text).serialize(serializer)
            }

            pub(crate) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<$unit>, D::Error> {
                Ok(Option::<$text>::deserialize(deserializer)?.map(|it| it.0))
            }
        }
    };
}

as_text!(seconds, maybe_seconds, Seconds, InSeconds);
as_text!(days, maybe_days, Days, InDays);
