//! Values of a condition key that stand for all others: one for each way to meet the conditions on the key.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use super::kinds::Form;
use super::unknown::Unknown;
use crate::eval::literal::{Network, binary, date, number, truth};

const SECOND: i128 = 1_000_000_000;

/// Whether a value has the form that a key's values have.
pub(crate) fn has_form(value: &str, form: Form) -> bool {
    match form {
        Form::Text => true,
        Form::Address => value.parse::<IpAddr>().is_ok(),
        Form::Bool => truth(value).is_some(),
        Form::Number => number(value).is_some(),
        Form::Date => date(value).is_some(),
    }
}

/// A number at each of these, between each two, beyond them, and what is no number.
pub(crate) fn numbers(operands: impl Iterator<Item = f64>) -> Vec<String> {
    let mut points: Vec<f64> = operands.collect();
    points.sort_by(f64::total_cmp);
    points.dedup();
    let mut values = vec!["none".to_owned()];
    let (first, last) = (points.first().copied().unwrap_or(0.0), points.last().copied().unwrap_or(0.0));
    // Beyond 2^53 one more is the same number.
    let below = if first - 1.0 < first { first - 1.0 } else { first.next_down() };
    let above = if last + 1.0 > last { last + 1.0 } else { last.next_up() };
    values.extend([below, above].iter().filter(|it| it.is_finite()).map(f64::to_string));
    for (place, point) in points.iter().enumerate() {
        values.push(point.to_string());
        if let Some(next) = points.get(place + 1) {
            let (whole, middle) = (point.floor() + 1.0, point / 2.0 + next / 2.0);
            let between = if whole > *point && whole < *next { whole } else { middle };
            if between > *point && between < *next {
                values.push(between.to_string());
            } else if point.next_up() < *next {
                values.push(point.next_up().to_string());
            }
        }
    }
    values
}

/// A date at each of these, between each two, beyond them, and what is no date.
pub(crate) fn dates<'t>(key: &str, operands: impl Iterator<Item = &'t str>) -> Result<Vec<String>, Unknown> {
    let far = || Unknown::NotModelled { key: key.to_owned(), what: "a date beyond the years that have a form" };
    let mut points: Vec<(i128, &str)> = operands.filter_map(|it| Some((date(it)?, it))).collect();
    points.sort_unstable();
    points.dedup_by_key(|it| it.0);
    let mut values = vec!["none".to_owned()];
    let first = points.first().map_or(0, |it| it.0.div_euclid(SECOND));
    let last = points.last().map_or(0, |it| it.0.div_euclid(SECOND));
    for seconds in [first - 1, last + 1] {
        values.push(date_text(seconds).ok_or_else(far)?);
    }
    for (place, (point, text)) in points.iter().enumerate() {
        values.push((*text).to_owned());
        if let Some((next, _)) = points.get(place + 1) {
            let second = point.div_euclid(SECOND) + 1;
            let middle = point + (next - point) / 2;
            if second * SECOND < *next {
                values.push(date_text(second).ok_or_else(far)?);
            } else if middle > *point {
                values.push(fraction_text(middle).ok_or_else(far)?);
            }
        }
    }
    Ok(values)
}

/// A date of whole seconds since 1970: ISO 8601 in the years that it has, Unix time in others.
fn date_text(seconds: i128) -> Option<String> {
    let unix = i64::try_from(seconds).ok()?;
    let (days, clock) = (unix.div_euclid(86_400), unix.rem_euclid(86_400));
    // Years begin in March here, so that a leap day is the last of its year.
    let shifted = days + 719_468;
    let (era, of_era) = (shifted.div_euclid(146_097), shifted.rem_euclid(146_097));
    let year_of_era = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let month = (5 * of_year + 2) / 153;
    let day = of_year - (153 * month + 2) / 5 + 1;
    let month = if month < 10 { month + 3 } else { month - 9 };
    let year = era * 400 + year_of_era + i64::from(month <= 2);
    if !(1..=9999).contains(&year) {
        return Some(unix.to_string());
    }
    let (hours, minutes, seconds) = (clock / 3_600, clock / 60 % 60, clock % 60);
    Some(format!("{year:04}-{month:02}-{day:02}T{hours:02}:{minutes:02}:{seconds:02}Z"))
}

/// A date between two seconds.
fn fraction_text(nanoseconds: i128) -> Option<String> {
    let whole = date_text(nanoseconds.div_euclid(SECOND))?;
    Some(format!("{}.{:09}Z", whole.strip_suffix('Z')?, nanoseconds.rem_euclid(SECOND)))
}

/// An address in each way to be in and out of these ranges, and what is no address.
pub(crate) fn addresses(operands: impl Iterator<Item = Network> + Clone) -> Vec<String> {
    let mut values = vec!["none".to_owned()];
    let shift = |bits: u8, length: u32| 1u128.checked_shl(length - u32::from(bits)).unwrap_or(0).wrapping_sub(1);
    let four = operands.clone().filter_map(|it| match it.base {
        IpAddr::V4(base) => {
            let rest = shift(it.bits, 32);
            let low = u128::from(base.to_bits()) & !rest;
            Some((low, low | rest))
        }
        IpAddr::V6(_) => None,
    });
    let six = operands.filter_map(|it| match it.base {
        IpAddr::V6(base) => {
            let rest = shift(it.bits, 128);
            let low = base.to_bits() & !rest;
            Some((low, low | rest))
        }
        IpAddr::V4(_) => None,
    });
    // Addresses of documentation, where none is better than another.
    let plain = [u128::from(Ipv4Addr::new(198, 51, 100, 7).to_bits())];
    for address in one_of_each(four, u128::from(u32::MAX), &plain) {
        values.push(Ipv4Addr::from_bits(u32::try_from(address).unwrap_or_default()).to_string());
    }
    let plain = [Ipv6Addr::new(0x2001, 0xDB8, 0, 0, 0, 0, 0, 7).to_bits()];
    for address in one_of_each(six, u128::MAX, &plain) {
        values.push(Ipv6Addr::from_bits(address).to_string());
    }
    values
}

/// A number from each stretch between the ends of ranges.
fn one_of_each(ranges: impl Iterator<Item = (u128, u128)>, largest: u128, plain: &[u128]) -> Vec<u128> {
    let mut begins: Vec<u128> = vec![0];
    for (low, high) in ranges {
        begins.push(low);
        begins.extend(high.checked_add(1).filter(|it| *it <= largest));
    }
    begins.sort_unstable();
    begins.dedup();
    let ends = begins.iter().skip(1).map(|it| it - 1).chain([largest]);
    let pick = |(low, high): (&u128, u128)| {
        let plain = plain.iter().copied().find(|it| (*low..=high).contains(it));
        // The first address of a range names the range.
        plain.unwrap_or(if *low < high { low + 1 } else { *low })
    };
    begins.iter().zip(ends).map(pick).collect()
}

/// Each of these bytes, others, and what is no base 64.
pub(crate) fn binaries<'t>(operands: impl Iterator<Item = &'t str>) -> Vec<String> {
    let mut values = vec!["****".to_owned()];
    let mut known: Vec<Box<[u8]>> = Vec::new();
    for text in operands {
        if let Some(bytes) = binary(text).filter(|it| !known.contains(it)) {
            known.push(bytes);
            values.push(text.to_owned());
        }
    }
    let longer = known.iter().map(|it| it.len()).max().unwrap_or_default() / 3 + 1;
    values.push("eHh4".repeat(longer));
    values
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_stand_at_between_and_beyond_the_operands() {
        assert_eq!(numbers([5.0, 7.0, 7.5].into_iter()), ["none", "4", "8.5", "5", "6", "7", "7.25", "7.5"]);
        let large = numbers([1e17].into_iter());
        assert!(large.iter().any(|it| number(it).is_some_and(|it| it < 1e17)), "{large:?}");
    }

    #[test]
    fn dates_stand_at_between_and_beyond_the_operands() {
        let found = dates("k", ["2024-03-01T00:00:00Z", "0"].into_iter()).expect("modelled");
        assert_eq!(
            found,
            [
                "none",
                "1969-12-31T23:59:59Z",
                "2024-03-01T00:00:01Z",
                "0",
                "1970-01-01T00:00:01Z",
                "2024-03-01T00:00:00Z"
            ]
        );
        for text in &found[1..] {
            assert!(date(text).is_some(), "{text}");
        }
        let close = dates("k", ["2024-03-01T00:00:00.1Z", "2024-03-01T00:00:00.3Z"].into_iter()).expect("modelled");
        assert!(close.contains(&"2024-03-01T00:00:00.200000000Z".to_owned()), "{close:?}");
    }

    #[test]
    fn addresses_stand_in_every_stretch_of_both_versions() {
        let networks = ["10.0.0.0/8", "10.1.0.0/16", "2001:db8::/32"].map(|it| Network::read(it).expect(it));
        assert_eq!(
            addresses(networks.into_iter()),
            [
                "none",
                "0.0.0.1",
                "10.0.0.1",
                "10.1.0.1",
                "10.2.0.1",
                "198.51.100.7",
                "::1",
                "2001:db8::7",
                "2001:db9::1"
            ]
        );
        assert_eq!(addresses([Network::read("0.0.0.0/0").expect("all")].into_iter()).len(), 3);
    }

    #[test]
    fn bytes_stand_once_each() {
        assert_eq!(binaries(["QUI=", "QUI"].into_iter()), ["****", "QUI=", "eHh4"]);
        assert!(!binaries(["eHh4"].into_iter())[1..].iter().skip(1).any(|it| binary(it) == binary("eHh4")));
    }
}
