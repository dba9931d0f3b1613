//! What several rules share: the walks over properties and policies, and over the functions in metadata.

use std::collections::HashSet;

use lakewright_facts::Place;
use lakewright_template::{Diagnostic, Path, Severity};

use super::wiring::model::Wiring;
use crate::context::Context;
use crate::functions::{Caller, IN_PROPERTIES, Types};
use crate::place::at;
use crate::rule::Findings;

/// What sees a template as [`Wiring`].
const WALKS: [fn(&Wiring<'_, '_>, &mut Findings<'_>); 3] =
    [super::wiring::walk, super::constraints::walk, super::relations::walk];

pub(crate) fn walks(context: &Context<'_>, findings: &mut Findings<'_>) {
    crate::policies::check(context, findings);
    crate::policies::measure(context, findings);
    let wiring = Wiring::of(context);
    let mut certain = Vec::new();
    for walk in WALKS {
        walk(&wiring, &mut Findings::new(&mut certain));
    }
    let by_default = if wiring.denoter.may_know_more() { found_by_default(context, &certain) } else { Vec::new() };
    certain.into_iter().chain(by_default).for_each(|it| findings.push(it));
    let mut copied = 0;
    for resource in context.template().resources() {
        for finding in crate::properties::judge(context, resource, &mut copied) {
            findings.push(finding);
        }
        if let Some(metadata) = resource.object.get("Metadata") {
            let path = at(["Resources", resource.id, "Metadata"]);
            let mut problems = Vec::new();
            Caller::new(context).anything(metadata, &IN_PROPERTIES, Types::ALL, &Place::root(&path), &mut problems);
            for problem in problems {
                findings.push(problem.into_finding(None));
            }
        }
    }
}

/// What rules of [`WALKS`] find with the defaults of parameters, and not whatever these are. Whoever deploys may set them
/// otherwise, so it is no error.
fn found_by_default(context: &Context<'_>, certain: &[Diagnostic]) -> Vec<Diagnostic> {
    let known: HashSet<(&str, &Path)> = certain.iter().map(|it| (it.id.as_ref(), &it.path)).collect();
    let mut found = Vec::new();
    let wiring = Wiring::by_default(context);
    for walk in WALKS {
        walk(&wiring, &mut Findings::new(&mut found));
    }
    found.retain(|it| !known.contains(&(it.id.as_ref(), &it.path)));
    for finding in &mut found {
        if finding.severity == Severity::Error {
            finding.severity = Severity::Warning;
        }
        finding.message.push_str(", with the defaults of the parameters");
    }
    found
}
