//! Numbers, dates, addresses and binary values as conditions compare them.

use std::cmp::Ordering;
use std::net::IpAddr;

/// A number of a condition: an integer or a decimal.
pub(crate) fn number(text: &str) -> Option<f64> {
    let digits = text.strip_prefix(['-', '+']).unwrap_or(text);
    // Rust reads `inf` and `nan` too, which are no numbers here.
    if !digits.starts_with(|it: char| it.is_ascii_digit() || it == '.') {
        return None;
    }
    text.parse().ok().filter(|it: &f64| it.is_finite())
}

/// Two numbers, neither of which is NaN.
pub(crate) fn order(request: f64, policy: f64) -> Ordering {
    request.partial_cmp(&policy).unwrap_or(Ordering::Equal)
}

/// A truth value, whatever its case.
pub(crate) fn truth(text: &str) -> Option<bool> {
    if text.eq_ignore_ascii_case("true") {
        Some(true)
    } else if text.eq_ignore_ascii_case("false") {
        Some(false)
    } else {
        None
    }
}

/// The bytes that base 64 stands for.
pub(crate) fn binary(text: &str) -> Option<Box<[u8]>> {
    let digits = text.trim_end_matches('=');
    if text.len() - digits.len() > 2 {
        return None;
    }
    let mut bytes = Vec::with_capacity(digits.len() * 3 / 4);
    let (mut bits, mut held) = (0u32, 0u32);
    for digit in digits.bytes() {
        let value = match digit {
            b'A'..=b'Z' => digit - b'A',
            b'a'..=b'z' => digit - b'a' + 26,
            b'0'..=b'9' => digit - b'0' + 52,
            b'+' => 62,
            b'/' => 63,
            _ => return None,
        };
        bits = (bits << 6) | u32::from(value);
        held += 6;
        if held >= 8 {
            held -= 8;
            bytes.push(u8::try_from((bits >> held) & 0xFF).unwrap_or_default());
        }
    }
    // A lone digit holds less than a byte.
    (held < 6).then(|| bytes.into())
}

/// A range of addresses: `203.0.113.0/24`, `2001:db8::/32`, or one address.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Network {
    base: IpAddr,
    bits: u8,
}

impl Network {
    /// Reads a range; without its length it is one address.
    pub(crate) fn read(text: &str) -> Option<Network> {
        let (base, bits) = match text.split_once('/') {
            Some((base, bits)) if bits.bytes().all(|it| it.is_ascii_digit()) => (base, Some(bits.parse().ok()?)),
            Some(_) => return None,
            None => (text, None),
        };
        let base: IpAddr = base.parse().ok()?;
        let longest = if base.is_ipv4() { 32 } else { 128 };
        let bits = bits.unwrap_or(longest);
        (bits <= longest).then_some(Network { base, bits })
    }

    /// Whether an address lies in the range. One of the other version does not.
    pub(crate) fn contains(self, address: IpAddr) -> bool {
        match (self.base, address) {
            (IpAddr::V4(base), IpAddr::V4(address)) => {
                let mask = u32::MAX.checked_shl(32 - u32::from(self.bits)).unwrap_or(0);
                base.to_bits() & mask == address.to_bits() & mask
            }
            (IpAddr::V6(base), IpAddr::V6(address)) => {
                let mask = u128::MAX.checked_shl(128 - u32::from(self.bits)).unwrap_or(0);
                base.to_bits() & mask == address.to_bits() & mask
            }
            _ => false,
        }
    }
}

/// A date of a condition in nanoseconds since 1970: an ISO 8601 date as W3C profiles it, or seconds of Unix time.
///
/// A date of digits alone is Unix time, so a year stands with its month.
/// Source: <https://www.w3.org/TR/NOTE-datetime>.
pub(crate) fn date(text: &str) -> Option<i128> {
    const SECOND: i128 = 1_000_000_000;
    if let Some(seconds) = unix_time(text) {
        return Some(i128::from(seconds) * SECOND);
    }
    let (day, time) = match text.split_once(['T', 't']) {
        Some((day, time)) => (day, Some(time)),
        None => (text, None),
    };
    let mut parts = day.split('-');
    let year = digits(parts.next()?, 4)?;
    let month = parts.next().map_or(Some(1), |it| digits(it, 2))?;
    let day = parts.next().map_or(Some(1), |it| digits(it, 2))?;
    if parts.next().is_some() || !(1..=12).contains(&month) || !(1..=days_of(year, month)).contains(&day) {
        return None;
    }
    let midnight = days_since_1970(year, month, day) * 86_400;
    let (clock, nanoseconds) = time.map_or(Some((0, 0)), clock)?;
    Some(i128::from(midnight + clock) * SECOND + i128::from(nanoseconds))
}

fn unix_time(text: &str) -> Option<i64> {
    let digits = text.strip_prefix('-').unwrap_or(text);
    let plain = !digits.is_empty() && digits.bytes().all(|it| it.is_ascii_digit());
    if plain { text.parse().ok() } else { None }
}

/// `hh:mm`, `hh:mm:ss` or `hh:mm:ss.s`, each with its zone, in seconds and nanoseconds since midnight UTC.
fn clock(text: &str) -> Option<(i64, i64)> {
    let zone = text.find(['Z', 'z', '+', '-'])?;
    let (clock, zone) = (text.get(..zone)?, text.get(zone..)?);
    let offset = match zone.strip_prefix(['+', '-']) {
        None if zone.eq_ignore_ascii_case("z") => 0,
        None => return None,
        Some(rest) => {
            let (hours, minutes) = rest.split_once(':').or_else(|| rest.split_at_checked(2))?;
            let offset = digits(hours, 2)? * 3600 + digits(minutes, 2)? * 60;
            if zone.starts_with('-') { -offset } else { offset }
        }
    };
    let (clock, fraction) = clock.split_once('.').unwrap_or((clock, "0"));
    let mut parts = clock.split(':');
    let (hours, minutes) = (digits(parts.next()?, 2)?, digits(parts.next()?, 2)?);
    let seconds = parts.next().map_or(Some(0), |it| digits(it, 2))?;
    // 24:00 is the end of the day, and a minute may have a leap second.
    let valid = parts.next().is_none() && hours <= 24 && minutes < 60 && seconds <= 60;
    let nine = fraction.get(..fraction.len().min(9)).filter(|it| !it.is_empty())?;
    let nanoseconds = digits(nine, nine.len())? * 10i64.pow(u32::try_from(9 - nine.len()).ok()?);
    (valid && fraction.bytes().all(|it| it.is_ascii_digit()))
        .then_some((hours * 3600 + minutes * 60 + seconds - offset, nanoseconds))
}

fn digits(text: &str, length: usize) -> Option<i64> {
    let plain = text.len() == length && text.bytes().all(|it| it.is_ascii_digit());
    if plain { text.parse().ok() } else { None }
}

fn days_of(year: i64, month: i64) -> i64 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        _ => 31,
    }
}

/// Years begin in March here, so that a leap day is the last of its year.
fn days_since_1970(year: i64, month: i64, day: i64) -> i64 {
    let year = if month <= 2 { year - 1 } else { year };
    let (era, of_era) = (year.div_euclid(400), year.rem_euclid(400));
    let of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    era * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719_468
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_read_in_every_form_of_the_profile() {
        let second = 1_000_000_000i128;
        for (text, seconds) in [
            ("0", 0),
            ("-1", -1),
            ("1970-01", 0),
            ("1970-01-02", 86_400),
            ("1970-01-01T00:00Z", 0),
            ("1970-01-01T01:00+01:00", 0),
            ("2000-02-29T00:00:01Z", 951_782_401),
            ("2013-06-30T00:00:00-05:00", 1_372_568_400),
            ("2020-01-01t00:00:01z", 1_577_836_801),
        ] {
            assert_eq!(date(text), Some(seconds * second), "{text}");
        }
        assert_eq!(date("1970-01-01T00:00:00.25Z"), Some(second / 4));
        for text in ["", "soon", "2020-13", "2021-02-29", "2020-01-01T00:00:00", "2020-01-01T25:00Z", "20-1-1", "1.5"] {
            assert_eq!(date(text), None, "{text}");
        }
    }

    #[test]
    fn addresses_lie_in_ranges_of_their_version() {
        for (range, address, inside) in [
            ("203.0.113.0/24", "203.0.113.255", true),
            ("203.0.113.0/24", "203.0.114.0", false),
            ("203.0.113.7", "203.0.113.7", true),
            ("0.0.0.0/0", "1.2.3.4", true),
            ("0.0.0.0/0", "::1", false),
            ("2001:db8::/32", "2001:db8:ffff::1", true),
            ("2001:db8::/32", "2001:db9::1", false),
            ("::/0", "2001:db9::1", true),
        ] {
            let network = Network::read(range).expect(range);
            assert_eq!(network.contains(address.parse().expect(address)), inside, "{range} {address}");
        }
        for text in ["", "203.0.113.0/33", "203.0.113/24", "::/129", "1.2.3.4/", "1.2.3.4/+8"] {
            assert_eq!(Network::read(text), None, "{text}");
        }
    }

    #[test]
    fn base_64_is_compared_by_its_bytes() {
        assert_eq!(binary("QmluYXJ5").as_deref(), Some(b"Binary".as_slice()));
        assert_eq!(binary("QUI="), binary("QUI"));
        for text in ["Q", "****", "QUI==="] {
            assert_eq!(binary(text), None, "{text}");
        }
    }

    #[test]
    fn numbers_are_integers_and_decimals() {
        for (text, value) in
            [("10", Some(10.0)), ("-0.5", Some(-0.5)), ("inf", None), ("nan", None), ("1x", None), ("", None)]
        {
            assert_eq!(number(text), value, "{text}");
        }
    }
}
