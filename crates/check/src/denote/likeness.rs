//! Whether two texts with stand-ins may be the same text.

/// The stand-ins of a text: what stands in braces, but for policy variables (`${aws:username}`).
pub fn stand_ins(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        loop {
            let open = rest.find('{')?;
            let close = open + rest.get(open..)?.find('}')?;
            let inside = rest.get(open + 1..close)?;
            let is_variable = rest.get(..open)?.ends_with('$');
            rest = rest.get(close + 1..)?;
            if !is_variable {
                return Some(inside);
            }
        }
    })
}

/// Whether a part of a text may be anything.
pub fn is_open(text: &str) -> bool {
    text.contains("{~") && stand_ins(text).any(|it| it.starts_with('~'))
}

/// How a text of a policy relates to one of a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Likeness {
    /// It is the same, or its pattern matches.
    Same,
    /// It may be the same, as deployed.
    Maybe,
    /// It can not be.
    Never,
}

/// Longer texts may always be the same.
const LONGEST: usize = 4_096;

/// Compares a text of a policy, where `*` and `?` are wildcards if `is_pattern`, with a text of a request.
///
/// `any_place`: an account, Region or partition that is written down may be the one that is deployed to.
///
/// ```
/// use lakewright_check::denote::likeness::{Likeness, compare};
///
/// assert_eq!(compare("arn:aws:s3:::{~Name}", "arn:aws:s3:::{~Name}", false, true), Likeness::Same);
/// assert_eq!(compare("arn:aws:s3:::raw", "arn:aws:s3:::{~Name}", false, true), Likeness::Maybe);
/// assert_eq!(compare("arn:aws:s3:::raw", "arn:aws:s3:::{~stack}-raw-{Raw}", false, true), Likeness::Never);
/// assert_eq!(compare("arn:aws:s3:::r*", "arn:aws:s3:::raw", true, true), Likeness::Same);
/// assert_eq!(compare("arn:aws:sqs:*:111111111111:a", "arn:aws:sqs:us-east-1:222222222222:a", true, true), Likeness::Maybe);
/// ```
pub fn compare(policy: &str, request: &str, is_pattern: bool, any_place: bool) -> Likeness {
    if policy.len() > LONGEST || request.len() > LONGEST {
        return Likeness::Maybe;
    }
    if differ_early(policy, request) {
        return Likeness::Never;
    }
    let read = |text: &str, is_pattern: bool| symbols(text, is_pattern, None, false);
    let (plain, asked) = (read(policy, is_pattern), read(request, false));
    if meet(&plain, &asked) {
        return Likeness::Same;
    }
    // What stands on both sides is one text, whatever it is.
    let shared: Vec<&str> = stand_ins(policy).filter(|it| stand_ins(request).any(|other| other == *it)).collect();
    let loose = symbols(policy, is_pattern, Some(&shared), any_place);
    let asked = symbols(request, false, Some(&shared), any_place);
    if meet(&loose, &asked) { Likeness::Maybe } else { Likeness::Never }
}

/// Whether two ARNs of one place differ in a character before anything that may be something else: so do most of those that
/// are compared. A digit may be one of an account, in any place.
fn differ_early(one: &str, other: &str) -> bool {
    let (one, other) = (one.as_bytes(), other.as_bytes());
    let mut colons = 0;
    for (place, (mine, theirs)) in one.iter().zip(other).enumerate() {
        if [mine, theirs].iter().any(|it| matches!(it, b'*' | b'?' | b'{' | b'$')) {
            return false;
        }
        if mine != theirs {
            return colons >= 5 && ![one, other].iter().any(|it| is_in_account(it, place));
        }
        colons += usize::from(*mine == b':');
    }
    false
}

/// Whether a place is in a number of twelve digits.
fn is_in_account(text: &[u8], place: usize) -> bool {
    let digits = |it: &mut dyn Iterator<Item = &u8>| it.take_while(|it| it.is_ascii_digit()).count();
    let (before, after) = text.split_at(place.min(text.len()));
    digits(&mut before.iter().rev()) + digits(&mut after.iter()) == 12
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Symbol {
    Is(char),
    One,
    Any,
}

/// A text as symbols. With stand-ins that both sides have, the others and policy variables may be anything.
fn symbols(text: &str, is_pattern: bool, shared: Option<&[&str]>, any_place: bool) -> Vec<Symbol> {
    let text = if shared.is_some() && any_place { without_place(text) } else { text.to_owned() };
    let mut found = Vec::with_capacity(text.len());
    let mut rest = text.as_str();
    while let Some(next) = rest.chars().next() {
        let is_open = |shared: &[&str]| {
            let name = || rest.get(1..).and_then(|it| it.split('}').next()).unwrap_or_default();
            rest.starts_with("${") || (rest.starts_with("{~") && !shared.contains(&name()))
        };
        let skip = shared.filter(|it| is_open(it)).and_then(|_| rest.find('}')).map(|it| it + 1);
        if let Some(skip) = skip {
            found.push(Symbol::Any);
            rest = rest.get(skip..).unwrap_or_default();
            continue;
        }
        found.push(match next {
            '*' if is_pattern => Symbol::Any,
            '?' if is_pattern => Symbol::One,
            other => Symbol::Is(other),
        });
        rest = rest.get(next.len_utf8()..).unwrap_or_default();
    }
    found.dedup_by(|one, other| *one == Symbol::Any && *other == Symbol::Any);
    found
}

/// A text with one account for all, and of an ARN one Region and partition.
fn without_place(text: &str) -> String {
    let mut made = String::with_capacity(text.len());
    let mut digits = 0;
    for next in text.chars().chain([' ']) {
        if next.is_ascii_digit() {
            digits += 1;
        } else {
            if digits == 12 {
                made.truncate(made.len() - 12);
                made.push_str("000000000000");
            }
            digits = 0;
        }
        made.push(next);
    }
    made.pop();
    let parts: Vec<&str> = made.splitn(6, ':').collect();
    let [scheme, partition, service, region, account, resource] = parts.as_slice() else { return made };
    if *scheme != "arn" {
        return made;
    }
    let region = if region.is_empty() || region.contains(['*', '?', '{']) { region } else { "here" };
    let partition = if partition.starts_with("aws") { "aws" } else { partition };
    [*scheme, partition, service, region, account, resource].join(":")
}

/// Whether two patterns have a text in common.
fn meet(mut one: &[Symbol], mut other: &[Symbol]) -> bool {
    // Nearly all differ in a character before the first wildcard, or behind the last.
    while let ([Symbol::Is(mine), rest @ ..], [Symbol::Is(theirs), others @ ..]) = (one, other) {
        if mine != theirs {
            return false;
        }
        (one, other) = (rest, others);
    }
    while let ([rest @ .., Symbol::Is(mine)], [others @ .., Symbol::Is(theirs)]) = (one, other) {
        if mine != theirs {
            return false;
        }
        (one, other) = (rest, others);
    }
    // reached[j]: the first i symbols of one and j of other have a text in common.
    let mut reached = vec![false; other.len() + 1];
    let first = |it: &mut Vec<bool>| {
        for (j, symbol) in other.iter().enumerate() {
            let before = it.get(j).copied().unwrap_or_default();
            if let Some(slot) = it.get_mut(j + 1) {
                *slot |= before && *symbol == Symbol::Any;
            }
        }
    };
    if let Some(slot) = reached.first_mut() {
        *slot = true;
    }
    first(&mut reached);
    for symbol in one {
        let mut next = vec![false; other.len() + 1];
        if *symbol == Symbol::Any {
            let mut any = false;
            for (slot, before) in next.iter_mut().zip(&reached) {
                any |= *before;
                *slot = any;
            }
        } else {
            for (j, theirs) in other.iter().enumerate() {
                let diagonal = reached.get(j).copied().unwrap_or_default();
                let above = reached.get(j + 1).copied().unwrap_or_default();
                let left = next.get(j).copied().unwrap_or_default();
                let fits = match (symbol, theirs) {
                    (_, Symbol::Any) => above || left || diagonal,
                    (Symbol::One, _) | (_, Symbol::One) => diagonal,
                    (mine, theirs) => diagonal && mine == theirs,
                };
                if let Some(slot) = next.get_mut(j + 1) {
                    *slot = fits;
                }
            }
        }
        if !next.contains(&true) {
            return false;
        }
        reached = next;
    }
    reached.last().copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stand_ins_are_not_policy_variables() {
        assert_eq!(stand_ins("a{~P}/${aws:username}/{Q}").collect::<Vec<_>>(), ["~P", "Q"]);
        assert!(!is_open("{Queue}"));
    }

    #[test]
    fn what_stands_on_both_sides_is_one_text() {
        let (policy, object) = ("arn:aws:s3:::{~stack}-l-{L}/AWSLogs/*", "arn:aws:s3:::{~stack}-l-{L}/x/AWSLogs/log");
        assert_eq!(compare(policy, object, true, true), Likeness::Never);
        assert_eq!(compare(policy, &object.replace("x/", "{~P}/"), true, true), Likeness::Maybe);
    }

    #[test]
    fn what_differs_early_is_another_thing_but_for_accounts() {
        let object = "arn:aws:s3:::raw-{Raw}/in-01/object";
        assert_eq!(compare("arn:aws:s3:::raw-01/*", "arn:aws:s3:::raw-02/object", true, true), Likeness::Never);
        assert_eq!(compare("arn:aws:s3:::ra-*", object, true, true), Likeness::Never);
        for (one, other) in [("111111111111", "222222222222"), ("111111111111", "111111111112")] {
            let name = |account: &str| format!("arn:aws:s3:::raw-{account}-x");
            assert_eq!(compare(&name(one), &name(other), true, true), Likeness::Maybe, "{other}");
            assert_eq!(compare(&name(one), &name(other), true, false), Likeness::Never, "{other}");
            // One digit less or more is no account.
            let (one, other) = (format!("{one}0"), format!("{other}0"));
            assert_eq!(compare(&name(&one), &name(&other), true, true), Likeness::Never, "{other}");
        }
    }

    #[test]
    fn names_with_the_same_ending_may_be_the_same() {
        assert_eq!(compare("{~A}-raw", "{~B}-raw", false, true), Likeness::Maybe);
        assert_eq!(compare("{~A}-raw", "{~A}-rwa", false, true), Likeness::Never);
        assert_eq!(compare("arn:aws:s3:::{~stack}-*", "arn:aws:s3:::{~stack}-raw-{Raw}", true, true), Likeness::Same);
        assert_eq!(compare("arn:aws:sqs:eu-west-1:1:a", "arn:aws:sqs:us-east-1:1:a", false, true), Likeness::Maybe);
        assert_eq!(compare("arn:aws:sqs:eu-west-1:1:a", "arn:aws:sqs:us-east-1:1:a", false, false), Likeness::Never);
    }
}
