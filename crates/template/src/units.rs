//! Lengths of time. The template has a bare number; the type says of what.

use crate::value::{Number, Value};

/// Seconds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Seconds(pub u32);

/// Minutes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Minutes(pub u32);

/// Hours.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Hours(pub u32);

/// Days.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Days(pub u32);

macro_rules! in_seconds {
    ($($unit:ident = $seconds:literal;)*) => {$(
        impl From<$unit> for Value {
            /// The length in seconds: a JSON number.
            fn from(it: $unit) -> Value {
                Value::Number(Number::from(i64::from(it.0) * $seconds))
            }
        }
    )*};
}

in_seconds! {
    Seconds = 1;
    Minutes = 60;
    Hours = 3_600;
    Days = 86_400;
}
