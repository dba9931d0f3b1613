//! Lengths of time as people write them: `"30 days"`, `"90 seconds"`. A bare number is refused, since it does not say
//! of what.

/// Every unit and its length in seconds, longest first. A year has 365 days.
const UNITS: [(&str, u64); 6] =
    [("year", 31_536_000), ("week", 604_800), ("day", 86_400), ("hour", 3_600), ("minute", 60), ("second", 1)];

/// The seconds of a day.
pub const DAY: u64 = 86_400;

/// Reads `30 days` into seconds; `None` if it is no number with a unit. Too large numbers give the largest length.
pub fn parse(text: &str) -> Option<u64> {
    let (number, unit) = text.split_once(' ')?;
    if number.is_empty() || !number.bytes().all(|it| it.is_ascii_digit()) {
        return None;
    }
    let unit = unit.strip_suffix('s').unwrap_or(unit);
    let (_, length) = UNITS.iter().find(|(name, _)| *name == unit)?;
    Some(number.parse::<u64>().unwrap_or(u64::MAX).saturating_mul(*length))
}

/// Writes seconds in the longest unit that says them exactly; weeks are left out, since AWS speaks of days.
pub fn write(seconds: u64) -> String {
    let (name, length) = UNITS
        .iter()
        .find(|(name, length)| *name != "week" && seconds != 0 && seconds.is_multiple_of(*length))
        .unwrap_or(&("second", 1));
    let number = seconds / length;
    if number == 1 { format!("1 {name}") } else { format!("{number} {name}s") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lengths_read_as_people_write_them() {
        for (text, seconds) in [
            ("0 seconds", 0),
            ("90 seconds", 90),
            ("1 minute", 60),
            ("12 hours", 43_200),
            ("2 weeks", 14 * DAY),
            ("1 year", 365 * DAY),
            ("99999999999999999999 days", u64::MAX),
        ] {
            assert_eq!(parse(text), Some(seconds), "{text}");
        }
        for text in
            ["", "90", "90s", " 90 seconds", "90  seconds", "90 Seconds", "-1 days", "1.5 days", "1 month", "1 dayss"]
        {
            assert_eq!(parse(text), None, "{text}");
        }
    }

    #[test]
    fn lengths_are_written_in_the_longest_exact_unit() {
        for (seconds, text) in [
            (0, "0 seconds"),
            (1, "1 second"),
            (90, "90 seconds"),
            (120, "2 minutes"),
            (14 * DAY, "14 days"),
            (365 * DAY, "1 year"),
        ] {
            assert_eq!(write(seconds), text);
            assert_eq!(parse(text), Some(seconds));
        }
    }
}
