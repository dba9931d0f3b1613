//! What a plain YAML scalar means: the rules of YAML 1.1 as PyYAML, and so cfn-lint, applies them.
//!
//! Three kinds stay text here: dates (CloudFormation has no timestamps), infinities and NaN (JSON has none).

use crate::value::{Number, Value};

/// The value of a plain scalar; `None` if it is a string.
pub(super) fn resolve(text: &str) -> Option<Value> {
    match text {
        "" | "~" | "null" | "Null" | "NULL" => Some(Value::Null),
        _ => boolean(text).map(Value::Bool).or_else(|| number(text).map(Value::Number)),
    }
}

/// A boolean of YAML 1.1; `y` and `n` are none.
pub(super) fn boolean(text: &str) -> Option<bool> {
    match text {
        "yes" | "Yes" | "YES" | "true" | "True" | "TRUE" | "on" | "On" | "ON" => Some(true),
        "no" | "No" | "NO" | "false" | "False" | "FALSE" | "off" | "Off" | "OFF" => Some(false),
        _ => None,
    }
}

/// An integer or a floating-point number of YAML 1.1.
pub(super) fn number(text: &str) -> Option<Number> {
    let digits = text.strip_prefix(['-', '+']).unwrap_or(text);
    if !digits.starts_with(|it: char| it.is_ascii_digit() || it == '.') {
        return None;
    }
    if digits.contains('.') { float(text) } else { integer(text) }
}

/// Splits off the sign: `-` or nothing.
fn sign(text: &str) -> (&'static str, &str) {
    match text.strip_prefix('-') {
        Some(rest) => ("-", rest),
        None => ("", text.strip_prefix('+').unwrap_or(text)),
    }
}

fn integer(text: &str) -> Option<Number> {
    let (sign, digits) = sign(text);
    if let Some(binary) = digits.strip_prefix("0b") {
        return radix(sign, binary, 2);
    }
    if let Some(hexadecimal) = digits.strip_prefix("0x") {
        return radix(sign, hexadecimal, 16);
    }
    if digits.contains(':') {
        return digits
            .starts_with(|it| matches!(it, '1'..='9'))
            .then(|| sexagesimal(digits))
            .flatten()
            .and_then(|it| Number::from_json(&format!("{sign}{it}")));
    }
    match digits.strip_prefix('0') {
        Some("") => Number::from_json(text.trim_start_matches('+')),
        Some(octal) => radix(sign, octal, 8),
        None => decimal(digits).and_then(|digits| Number::from_json(&format!("{sign}{digits}"))),
    }
}

/// Decimal digits without their underscores, if they are nothing else.
fn decimal(text: &str) -> Option<String> {
    let fits =
        text.starts_with(|it: char| it.is_ascii_digit()) && text.bytes().all(|it| it.is_ascii_digit() || it == b'_');
    fits.then(|| text.replace('_', ""))
}

/// A number above `u128` stays a string.
fn radix(sign: &str, digits: &str, radix: u32) -> Option<Number> {
    if digits.is_empty() || !digits.chars().all(|it| it == '_' || it.is_digit(radix)) {
        return None;
    }
    let digits = digits.replace('_', "");
    let value = if digits.is_empty() && radix == 8 { 0 } else { u128::from_str_radix(&digits, radix).ok()? };
    Number::from_json(&if value == 0 { "0".to_owned() } else { format!("{sign}{value}") })
}

/// `190:20:30` is 685230: base 60, a relic of YAML 1.1.
fn sexagesimal(digits: &str) -> Option<u64> {
    let mut parts = digits.split(':');
    let first: u64 = decimal(parts.next()?)?.parse().ok()?;
    parts.try_fold(first, |sum, part| sum.checked_mul(60)?.checked_add(sixtieth(part)?))
}

/// One place of a base 60 number: `[0-5]?[0-9]`.
fn sixtieth(part: &str) -> Option<u64> {
    let fits = part.bytes().all(|it| it.is_ascii_digit()) && (part.len() == 1 || part.len() == 2 && part < "60");
    fits.then(|| part.parse().ok()).flatten()
}

/// `[-+]?[0-9][0-9_]*\.[0-9_]*([eE][-+][0-9]+)?`, the same without whole digits and sign, or base 60.
fn float(text: &str) -> Option<Number> {
    let (sign, digits) = sign(text);
    let (whole, rest) = digits.split_once('.')?;
    if whole.contains(':') {
        return sexagesimal_float(sign, whole, rest);
    }
    let (fraction, exponent) = match rest.find(['e', 'E']) {
        Some(at) => rest.split_at(at),
        None => (rest, ""),
    };
    if !exponent.is_empty() {
        let digits = exponent[1..].strip_prefix(['-', '+'])?;
        decimal(digits).filter(|_| !digits.contains('_'))?;
    }
    let fits = fraction.bytes().all(|it| it.is_ascii_digit() || it == b'_');
    let bare =
        whole.is_empty() && (text.starts_with(['-', '+']) || !fraction.starts_with(|it: char| it.is_ascii_digit()));
    if !fits || bare {
        return None;
    }
    let whole = if whole.is_empty() { "0".to_owned() } else { decimal(whole)? };
    let whole = whole.trim_start_matches('0');
    let fraction = fraction.replace('_', "");
    let or_zero = |digits: &str| if digits.is_empty() { "0".to_owned() } else { digits.to_owned() };
    Number::from_json(&format!("{sign}{}.{}{exponent}", or_zero(whole), or_zero(&fraction)))
}

fn sexagesimal_float(sign: &str, whole: &str, fraction: &str) -> Option<Number> {
    if !fraction.bytes().all(|it| it.is_ascii_digit() || it == b'_') {
        return None;
    }
    let seconds = sexagesimal(whole)?;
    let fraction = fraction.replace('_', "");
    Number::from_json(&format!("{sign}{seconds}.{}", if fraction.is_empty() { "0" } else { &fraction }))
}

/// The text of a number with the tag `!!float`, which may have an exponent without a dot or a sign.
pub(super) fn tagged_float(text: &str) -> Option<Number> {
    Number::from_json(text).or_else(|| number(text))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scalars_mean_what_pyyaml_says() {
        let read = [
            ("012", "10"),
            ("0", "0"),
            ("-0", "-0"),
            ("+5", "5"),
            ("0_", "0"),
            ("1_000", "1000"),
            ("0x1F", "31"),
            ("-0b101", "-5"),
            ("190:20:30", "685230"),
            ("22:22", "1342"),
            ("12:30:45", "45045"),
            ("1:30.5", "90.5"),
            ("1.10", "1.10"),
            (".5", "0.5"),
            ("5.", "5.0"),
            ("+1.5", "1.5"),
            ("01.50", "1.50"),
            ("1.5e+3", "1.5e+3"),
            ("1.e-5", "1.0e-5"),
            ("123456789012345678901234567890", "123456789012345678901234567890"),
            ("00", "0"),
            ("1_0.2_5", "10.25"),
        ];
        for (text, number) in read {
            assert_eq!(
                resolve(text).map(|it| it == Value::Number(Number::from_json(number).expect(number))),
                Some(true),
                "{text}"
            );
        }
    }

    #[test]
    fn what_yaml_1_1_has_no_name_for_is_text() {
        for text in [
            "y",
            "n",
            "012345678901",
            "089",
            "1e3",
            "1e+3",
            "1.5e3",
            "-.5",
            "+.5",
            ".",
            "-",
            "+",
            "...",
            "1.2.3",
            "0x",
            "0x_",
            "0b2",
            "80:80",
            "1:2:",
            "0:30",
            "2012-10-17",
            ".inf",
            "-.INF",
            ".nan",
            "=",
            "<<",
            "0o17",
            "_1",
            "1:60.5",
            "._5",
            "1.5e+_",
        ] {
            assert_eq!(resolve(text), None, "{text}");
        }
    }
}
