//! All rules, a file each.

pub(crate) mod parameter_types;

use lakewright_facts::{Place, Walk};

use crate::context::Context;
use crate::properties::Sight;
use crate::rule::{Findings, Rule};

static RULES: [Rule; 0] = [];

/// All rules, by id.
pub fn rules() -> &'static [Rule] {
    &RULES
}

/// What several rules share: the walk over properties, and over the values of outputs and metadata.
pub(crate) fn walks(context: &Context<'_>, findings: &mut Findings<'_>) {
    let mut copied = 0;
    for resource in context.template().resources() {
        for finding in crate::properties::judge(context, resource, &mut copied) {
            findings.push(finding);
        }
    }
}

/// What parameters are used as.
pub(crate) fn used_as(_: &mut Walk<'_, Sight<'_, '_>>, _: &str, _: &Place<'_>) {}
