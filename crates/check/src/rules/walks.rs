//! What several rules share: the walks over properties and policies, and over the functions in metadata.

use lakewright_facts::Place;

use super::wiring::model::Wiring;
use crate::context::Context;
use crate::functions::{Caller, IN_PROPERTIES, Types};
use crate::place::at;
use crate::rule::Findings;

pub(crate) fn walks(context: &Context<'_>, findings: &mut Findings<'_>) {
    crate::policies::check(context, findings);
    crate::policies::measure(context, findings);
    let wiring = Wiring::of(context);
    super::wiring::walk(&wiring, findings);
    super::constraints::walk(&wiring, findings);
    super::relations::walk(&wiring, findings);
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
