//! What a rule is, and what it writes its findings to.

use lakewright_template::{Diagnostic, Path, Severity};

use crate::context::Context;

/// A rule: something that may be wrong with a template.
#[derive(Clone, Copy, Debug)]
pub struct Rule {
    /// Its id: cfn-lint's where the same fault has one there, one with the prefix `LW-` else.
    pub id: &'static str,
    /// What it finds, in a few words.
    pub title: &'static str,
    /// How much a finding matters.
    pub severity: Severity,
    /// What finds it. `None` for a rule whose findings come out of a walk that several rules share.
    pub(crate) check: Option<fn(&Context<'_>, &mut Findings<'_>)>,
}

impl Rule {
    /// A rule that is checked on its own.
    pub(crate) const fn new(
        id: &'static str,
        severity: Severity,
        title: &'static str,
        check: fn(&Context<'_>, &mut Findings<'_>),
    ) -> Rule {
        Rule { id, title, severity, check: Some(check) }
    }

    /// A rule whose findings come out of a walk that several rules share.
    pub(crate) const fn shared(id: &'static str, severity: Severity, title: &'static str) -> Rule {
        Rule { id, title, severity, check: None }
    }
}

/// How many findings of one rule are kept.
const MOST_FINDINGS: usize = 10_000;

/// Where rules write what they find.
#[derive(Debug)]
pub struct Findings<'f> {
    rule: Option<&'static Rule>,
    found: &'f mut Vec<Diagnostic>,
}

impl<'f> Findings<'f> {
    pub(crate) fn new(found: &'f mut Vec<Diagnostic>) -> Findings<'f> {
        Findings { rule: None, found }
    }

    pub(crate) fn of(&mut self, rule: &'static Rule) -> Findings<'_> {
        Findings { rule: Some(rule), found: self.found }
    }

    /// Lets a rule add findings, no more of them than anybody reads.
    pub(crate) fn checked(&mut self, rule: &'static Rule, check: impl FnOnce(&mut Findings<'_>)) {
        let before = self.found.len();
        check(&mut self.of(rule));
        self.found.truncate(before + MOST_FINDINGS);
    }

    /// Adds a finding of the rule that is being checked, with its level. Gives it, for [`Diagnostic::help`] and the like.
    pub fn add(&mut self, path: Path, message: impl Into<String>) -> &mut Diagnostic {
        let mut finding = match self.rule {
            Some(rule) => Diagnostic { severity: rule.severity, ..Diagnostic::error(rule.id, path, message) },
            None => Diagnostic::error("E0002", path, message),
        };
        finding.source = None;
        self.push(finding);
        // INVARIANT: a finding was just pushed.
        let last = self.found.len() - 1;
        &mut self.found[last]
    }

    /// Adds a finding as it is.
    pub fn push(&mut self, finding: Diagnostic) {
        self.found.push(finding);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_one_rule_no_more_is_kept_than_anybody_reads() {
        static RULE: Rule = Rule::shared("E1", Severity::Error, "a rule");
        let mut found = Vec::new();
        let mut findings = Findings::new(&mut found);
        for _ in 0..2 {
            findings.checked(&RULE, |it| {
                for _ in 0..=MOST_FINDINGS {
                    it.add(Path::root(), "a finding");
                }
            });
        }
        assert_eq!(found.len(), 2 * MOST_FINDINGS);
    }
}
