//! Rules that see a template as [`Wiring`]: they share one.

use super::wiring::model::Wiring;
use crate::rule::{Findings, Rule};

/// A rule and what finds it.
pub(super) struct Wired {
    pub(super) rule: &'static Rule,
    pub(super) check: fn(&Wiring<'_, '_>, &mut Findings<'_>),
}

/// The rules of modules that have a `RULE` and a `check`.
macro_rules! wired {
    ($($module:ident),* $(,)?) => { [$(Wired { rule: &$module::RULE, check: $module::check }),*] };
}

pub(super) use wired;

/// What rules find, those that are off left out.
pub(super) fn walk(all: &[Wired], wiring: &Wiring<'_, '_>, findings: &mut Findings<'_>) {
    for wired in all {
        if wiring.context.options().levels.get(wired.rule.id) != Some(&None) {
            findings.checked(wired.rule, |it| (wired.check)(wiring, it));
        }
    }
}
