//! The policy language once more, written to be read and not to be fast: what the evaluator is held against.
//!
//! One policy, everything else that counts allowing everything.

use std::net::IpAddr;

use lakewright_template::Value;

/// A request. Keys are in lower case; `true` marks a key with several values.
#[derive(Clone, Debug)]
pub(crate) struct Asked {
    pub(crate) principal: String,
    pub(crate) action: String,
    /// `*` is what an action without resource types asks about.
    pub(crate) resource: String,
    pub(crate) context: Vec<(String, Vec<String>, bool)>,
}

/// A sign of a pattern: text, `?`, `*`, or a `*` that stays between colons.
#[derive(Clone, Copy, PartialEq)]
enum Sign {
    Is(char),
    One,
    Any,
    NoColon,
}

fn like(pattern: &[Sign], text: &[char]) -> bool {
    let mut ends = vec![vec![None; text.len() + 1]; pattern.len() + 1];
    like_from(pattern, text, 0, 0, &mut ends)
}

fn like_from(pattern: &[Sign], text: &[char], at: usize, from: usize, known: &mut Vec<Vec<Option<bool>>>) -> bool {
    if let Some(known) = known[at][from] {
        return known;
    }
    let next = text.get(from);
    let answer = match pattern.get(at) {
        None => next.is_none(),
        Some(Sign::Is(wanted)) => next == Some(wanted) && like_from(pattern, text, at + 1, from + 1, known),
        Some(Sign::One) => next.is_some() && like_from(pattern, text, at + 1, from + 1, known),
        Some(star) => {
            like_from(pattern, text, at + 1, from, known)
                || next.is_some_and(|it| *star == Sign::Any || *it != ':')
                    && like_from(pattern, text, at, from + 1, known)
        }
    };
    known[at][from] = Some(answer);
    answer
}

/// How the characters of a value count.
#[derive(Clone, Copy, PartialEq)]
enum How {
    Text,
    Lower,
    Like,
    Resource,
    Arn,
}

fn value_of<'c>(context: &'c Asked, key: &str) -> Option<&'c (String, Vec<String>, bool)> {
    context.context.iter().find(|it| it.0 == key.to_lowercase())
}

/// A value of a policy for this request; `None` if a variable in it has no value.
fn signs(text: &str, how: How, variables: bool, asked: &Asked) -> Option<Vec<Sign>> {
    let text: Vec<char> = text.chars().collect();
    let (mut signs, mut at, mut colons) = (Vec::new(), 0, 0);
    while at < text.len() {
        let close = text[at..].iter().position(|it| *it == '}');
        if variables && text[at] == '$' && text.get(at + 1) == Some(&'{') && close.is_some() {
            let inside: String = text[at + 2..at + close.unwrap_or(0)].iter().collect();
            at += close.unwrap_or(0) + 1;
            let value = match inside.as_str() {
                "*" | "?" | "$" => inside,
                _ if how == How::Resource && colons < 5 => return None,
                _ => {
                    let (key, default) = match inside.split_once(',') {
                        Some((key, default)) if default.trim().starts_with('\'') => {
                            (key, Some(default.trim().trim_matches('\'').to_owned()))
                        }
                        _ => (inside.as_str(), None),
                    };
                    match value_of(asked, key.trim()) {
                        Some((_, values, false)) => values[0].clone(),
                        _ => default?,
                    }
                }
            };
            let value = if how == How::Lower { value.to_lowercase() } else { value };
            signs.extend(value.chars().map(Sign::Is));
            continue;
        }
        let last_of_part = matches!(text.get(at + 1), None | Some(':'));
        signs.push(match (text[at], how) {
            ('*', How::Like) => Sign::Any,
            ('*', How::Resource) if colons >= 5 || last_of_part => Sign::Any,
            ('*', How::Arn) if colons >= 5 => Sign::Any,
            ('*', How::Resource | How::Arn) => Sign::NoColon,
            ('?', How::Like | How::Resource | How::Arn) => Sign::One,
            (other, How::Lower) => {
                signs.extend(other.to_lowercase().map(Sign::Is));
                at += 1;
                continue;
            }
            (other, _) => {
                colons += usize::from(other == ':');
                Sign::Is(other)
            }
        });
        at += 1;
    }
    Some(signs)
}

fn texts(value: &Value) -> Vec<String> {
    match value {
        Value::Array(list) => list.iter().flat_map(texts).collect(),
        Value::Bool(it) => vec![it.to_string()],
        Value::Number(it) => vec![it.to_string()],
        other => vec![other.as_str().expect("a text").to_owned()],
    }
}

fn matches(value: &str, text: &str, how: How, variables: bool, asked: &Asked) -> bool {
    let text = if how == How::Lower { text.to_lowercase() } else { text.to_owned() };
    signs(value, how, variables, asked).is_some_and(|it| like(&it, &text.chars().collect::<Vec<_>>()))
}

/// Whether a policy allows a request. `named`: whether it has principals that count.
pub(crate) fn allows(policy: &Value, asked: &Asked, named: bool) -> bool {
    let variables = policy.get("Version").and_then(Value::as_str) == Some("2012-10-17");
    let statements = policy.get("Statement").expect("statements");
    let statements: Vec<&Value> = match statements {
        Value::Array(list) => list.iter().collect(),
        one => vec![one],
    };
    let speaking = |effect: &str| {
        statements
            .iter()
            .any(|it| it.get("Effect").and_then(Value::as_str) == Some(effect) && speaks(it, asked, variables, named))
    };
    speaking("Allow") && !speaking("Deny")
}

fn speaks(statement: &Value, asked: &Asked, variables: bool, named: bool) -> bool {
    let either = |one: &str, holds: &dyn Fn(&str) -> bool| {
        let any = |value: &Value| texts(value).iter().any(|it| holds(it));
        match (statement.get(one), statement.get(&format!("Not{one}"))) {
            (Some(value), _) => any(value),
            (_, Some(value)) => !any(value),
            _ => true,
        }
    };
    let action = asked.action.to_ascii_lowercase();
    let of_action = either("Action", &|it| matches(&it.to_ascii_lowercase(), &action, How::Like, false, asked));
    let of_resource = either("Resource", &|it| {
        if !it.is_empty() && it.chars().all(|it| it == '*') {
            return true;
        }
        let short = it.starts_with("arn:") && it.matches(':').count() < 5;
        if short && named && !it.contains('*') {
            return false;
        }
        let whole = if short { format!("{it}{}", ":*".repeat(5 - it.matches(':').count())) } else { it.to_owned() };
        asked.resource != "*" && matches(&whole, &asked.resource, How::Resource, variables, asked)
    });
    let of_principal = !named
        || match (statement.get("Principal"), statement.get("NotPrincipal")) {
            (Some(it), _) => is_named(it, &asked.principal),
            (_, Some(it)) => !is_named(it, &asked.principal),
            _ => false,
        };
    of_action && of_resource && of_principal && conditions(statement, asked, variables)
}

fn is_named(principals: &Value, caller: &str) -> bool {
    let Some(kinds) = principals.as_object() else { return true };
    let parts: Vec<&str> = caller.splitn(6, ':').collect();
    let account = parts.get(4).copied().unwrap_or("-");
    kinds.iter().any(|(kind, names)| {
        texts(names).iter().any(|name| match kind.as_ref() {
            "AWS" => {
                let root = format!("arn:aws:iam::{account}:root");
                let of_session = parts.get(5).and_then(|it| it.strip_prefix("assumed-role/")).is_some_and(|session| {
                    let role = session.split('/').next().unwrap_or("");
                    name.starts_with(&format!("arn:aws:iam::{account}:role/")) && name.rsplit('/').next() == Some(role)
                });
                let of_user = parts.get(5).and_then(|it| it.strip_prefix("federated-user/")).is_some_and(|user| {
                    name.starts_with(&format!("arn:aws:iam::{account}:user/")) && name.rsplit('/').next() == Some(user)
                });
                let by_account = matches!(parts.get(2), Some(&"iam" | &"sts")) && (name == account || *name == root);
                let provider = caller.contains("-provider/");
                name == "*" || (!provider && (name == caller || by_account || of_session || of_user))
            }
            _ => name == caller,
        })
    })
}

fn conditions(statement: &Value, asked: &Asked, variables: bool) -> bool {
    let Some(operators) = statement.get("Condition").and_then(Value::as_object) else { return true };
    operators.iter().all(|(operator, keys)| {
        let keys = keys.as_object().expect("keys");
        keys.iter().all(|(key, values)| condition(operator, key, &texts(values), asked, variables))
    })
}

fn condition(operator: &str, key: &str, values: &[String], asked: &Asked, variables: bool) -> bool {
    let found = value_of(asked, key);
    let (set, name) = operator.split_once(':').unwrap_or(("", operator));
    let (name, if_exists) = name.strip_suffix("IfExists").map_or((name, false), |it| (it, true));
    if name == "Null" {
        return values.iter().any(|it| it.eq_ignore_ascii_case(if found.is_none() { "true" } else { "false" }));
    }
    let negated = name.contains("Not");
    let accepts =
        |value: &String| compare(&name.replacen("Not", "", 1), value, values, asked, variables) == Some(!negated);
    match (set, found) {
        ("", None) => if_exists || negated,
        ("", Some((_, _, true))) => false,
        ("", Some((_, found, _))) => accepts(&found[0]),
        ("ForAllValues", None) => true,
        ("ForAllValues", Some((_, found, _))) => found.iter().all(|it| it.is_empty()) || found.iter().all(accepts),
        (_, None) => if_exists,
        (_, Some((_, found, _))) => found.iter().any(accepts),
    }
}

/// Whether a value matches one of the policy's, `None` where that can not be said.
fn compare(name: &str, value: &str, values: &[String], asked: &Asked, variables: bool) -> Option<bool> {
    let each: Vec<Option<bool>> = values
        .iter()
        .map(|wanted| {
            let texts = |how: How| Some(matches(wanted, value, how, variables, asked));
            let ordered = |order: Option<std::cmp::Ordering>| {
                let order = order?;
                let tail = name.trim_start_matches("Numeric").trim_start_matches("Date");
                Some(match tail {
                    "Equals" => order.is_eq(),
                    "LessThan" => order.is_lt(),
                    "LessThanEquals" => order.is_le(),
                    "GreaterThan" => order.is_gt(),
                    _ => order.is_ge(),
                })
            };
            match name {
                "StringEquals" => texts(How::Text),
                "StringLike" => texts(How::Like),
                "StringEqualsIgnoreCase" => texts(How::Lower),
                "ArnLike" | "ArnEquals" => {
                    let is_arn = |it: &str| it.starts_with("arn:") && it.matches(':').count() >= 5;
                    if is_arn(wanted) && is_arn(value) { texts(How::Arn) } else { None }
                }
                "Bool" => Some(truth(value)? == truth(wanted)?),
                "BinaryEquals" => Some(bytes(value)? == bytes(wanted)?),
                "IpAddress" => within(value, wanted),
                _ if name.starts_with("Numeric") => {
                    ordered(value.parse::<f64>().ok()?.partial_cmp(&wanted.parse::<f64>().ok()?))
                }
                _ => ordered(Some(seconds(value)?.cmp(&seconds(wanted)?))),
            }
        })
        .collect();
    if each.contains(&Some(true)) {
        Some(true)
    } else if each.contains(&None) {
        None
    } else {
        Some(false)
    }
}

fn truth(text: &str) -> Option<bool> {
    text.to_lowercase().parse().ok()
}

/// Base 64, bit by bit.
fn bytes(text: &str) -> Option<Vec<u8>> {
    const DIGITS: &str = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let plain = text.trim_end_matches('=');
    let mut bits: Vec<bool> = Vec::new();
    for digit in plain.chars() {
        let value = DIGITS.find(digit)?;
        bits.extend((0..6).rev().map(|it| value >> it & 1 == 1));
    }
    let fits = plain.len() % 4 != 1 && text.len() - plain.len() <= 2;
    let byte = |it: &[bool]| it.iter().fold(0u8, |byte, bit| byte << 1 | u8::from(*bit));
    fits.then(|| bits.chunks_exact(8).map(byte).collect())
}

fn within(address: &str, range: &str) -> Option<bool> {
    let address: IpAddr = address.parse().ok()?;
    let (base, length) = range.split_once('/').map_or((range, None), |(base, length)| (base, Some(length)));
    let base: IpAddr = base.parse().ok()?;
    let bits = |it: IpAddr| -> Vec<bool> {
        let bytes = match it {
            IpAddr::V4(it) => it.octets().to_vec(),
            IpAddr::V6(it) => it.octets().to_vec(),
        };
        bytes.iter().flat_map(|byte| (0..8).rev().map(move |it| byte >> it & 1 == 1)).collect()
    };
    let (address, base) = (bits(address), bits(base));
    let length = length.map_or(Some(base.len()), |it| it.parse().ok())?;
    Some(address.len() == base.len() && address[..length] == base[..length])
}

/// `2030-01-01T00:00:00Z`, `2030-01-01`, with whole hours of an offset, or Unix time; in milliseconds.
fn seconds(text: &str) -> Option<i64> {
    if let Ok(unix) = text.parse::<i64>() {
        return Some(unix * 1_000);
    }
    let (day, clock) = text.split_once('T').unwrap_or((text, "00:00:00Z"));
    let day: Option<Vec<i64>> = day.split('-').map(|it| it.parse().ok()).collect();
    let [year, month, day] = day?[..] else { return None };
    if !(1..=12).contains(&month) {
        return None;
    }
    let leap = |it: i64| it % 4 == 0 && (it % 100 != 0 || it % 400 == 0);
    let months = [31, if leap(year) { 29 } else { 28 }, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    let days: i64 = (1600..year).map(|it| if leap(it) { 366 } else { 365 }).sum::<i64>() - 135_140
        + months.iter().take(usize::try_from(month).ok()? - 1).sum::<i64>()
        + day
        - 1;
    let sign = clock.find(['Z', '+', '-'])?;
    let (time, zone) = clock.split_at(sign);
    let hours = if zone == "Z" { 0 } else { zone.get(..3)?.parse::<i64>().ok()? };
    let time: Vec<&str> = time.split(':').collect();
    let [hour, minute, second] = time[..] else { return None };
    let second: f64 = second.parse().ok()?;
    let clock = (hour.parse::<i64>().ok()? - hours) * 3600 + minute.parse::<i64>().ok()? * 60;
    #[allow(clippy::cast_possible_truncation)]
    let milliseconds = (second * 1000.0).round() as i64;
    Some((days * 86_400 + clock) * 1000 + milliseconds)
}
