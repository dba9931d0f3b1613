//! Claims as sentences.

use std::fmt;

use super::claim::{Claim, Must, Named, Side, What, Who};
use crate::model::{DataKind, PrincipalKind};

impl fmt::Display for Who {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Named { kind: None, word, .. } if word == "*" => f.write_str("anybody"),
            Named { kind: Some(PrincipalKind::Outsider), .. } => f.write_str("any other account"),
            Named { kind: Some(PrincipalKind::Anonymous), .. } => f.write_str("the anonymous"),
            Named { kind, word, .. } => {
                let kind = kind.map(PrincipalKind::name).map(|it| format!("{it} ")).unwrap_or_default();
                write!(f, "{kind}{word}")
            }
        }
    }
}

impl fmt::Display for What {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Named { kind, word, place } = &self.0;
        let kind = kind.map(DataKind::name).map(|it| format!("{it} ")).unwrap_or_default();
        write!(f, "{kind}{word}")?;
        place.as_ref().map_or(Ok(()), |it| write!(f, "/{it}"))
    }
}

fn list<T: ToString>(items: &[T], last: &str) -> String {
    let texts: Vec<String> = items.iter().map(ToString::to_string).collect();
    match texts.as_slice() {
        [before @ .., one, other] => {
            let before: String = before.iter().map(|it| format!("{it}, ")).collect();
            format!("{before}{one} {last} {other}")
        }
        [one] => one.clone(),
        [] => String::new(),
    }
}

impl fmt::Display for Claim {
    /// One sentence.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Must::Exactly { of, at_most } = self.must {
            let who = list(&self.by, "and");
            let what = list(&self.data, "and");
            match of {
                Side::May => write!(f, "{who} may")?,
                Side::Unknown => {
                    let policies = list(&self.policies, "and");
                    return write!(f, "{who} has the policies {policies} and no others that are not known here");
                }
                Side::Denied => write!(f, "{who} is denied")?,
                Side::LetsIn => write!(f, "the policy of {what} allows")?,
                Side::Refuses => write!(f, "the policy of {what} denies")?,
                Side::LetsThrough => {
                    write!(f, "endpoint {} lets through", self.endpoint.as_deref().unwrap_or_default())?;
                }
            }
            f.write_str(if at_most { " at most: " } else { " exactly: " })?;
            let grants: Vec<String> = self.grants.iter().map(ToString::to_string).collect();
            f.write_str(if grants.is_empty() { "nothing".to_owned() } else { grants.join("; ") }.as_str())?;
            return self.but.iter().try_for_each(|it| write!(f, "; but not {it}"));
        }
        let verbs: Vec<String> = self.verbs.iter().map(|it| third_person(it.name())).collect();
        match (self.must, self.by.is_empty()) {
            (Must::Never, true) => f.write_str("nobody")?,
            (Must::Never, false) => write!(f, "{} never", list(&self.by, "or"))?,
            (Must::Always, true) => f.write_str("everybody")?,
            (Must::Exactly { .. }, _) => {}
            (Must::Always, false) => write!(f, "{} always", list(&self.by, "and"))?,
        }
        if !self.except.is_empty() {
            write!(f, " but {}", list(&self.except, "and"))?;
        }
        write!(f, " {} {}", list(&verbs, "or"), list(&self.data, "or"))?;
        if !self.not_data.is_empty() {
            write!(f, " outside {}", list(&self.not_data, "and"))?;
        }
        if let Some(action) = &self.only {
            write!(f, " by {action}")?;
        }
        for (position, (key, said)) in self.given.iter().enumerate() {
            f.write_str(if position == 0 { " with " } else { ", " })?;
            let key = spelt(key);
            match said {
                Some(values) => write!(f, "{key}={}", values.join("+"))?,
                None => write!(f, "no {key}")?,
            }
        }
        for (position, grant) in self.unless.iter().enumerate() {
            write!(f, "{}{grant}", if position == 0 { " unless " } else { " or " })?;
        }
        Ok(())
    }
}

/// A condition key as AWS spells it, where it is one that claims often have.
fn spelt(key: &str) -> String {
    for prefix in ["s3:ExistingObjectTag/", "s3:RequestObjectTag/", "aws:PrincipalTag/", "aws:SecureTransport"] {
        if let Some(rest) = key.strip_prefix(&prefix.to_ascii_lowercase()) {
            return format!("{prefix}{rest}");
        }
    }
    key.to_owned()
}

/// What somebody does: `reads`.
pub(crate) fn third_person(verb: &str) -> String {
    match verb {
        "change-policy" => "changes the policy of".to_owned(),
        "pass-role" => "passes".to_owned(),
        "list" | "write" | "delete" | "receive" | "decrypt" | "encrypt" | "invoke" | "assume" | "inspect" | "read"
        | "tag" | "send" | "administer" => format!("{verb}s"),
        other => other.to_owned(),
    }
}
