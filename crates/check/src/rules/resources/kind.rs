//! # E3006: there is no such resource type
//!
//! **What.** The type of a resource is not one that CloudFormation has in the Regions of the template.
//!
//! **Why.** CloudFormation refuses the template.
//!
//! **Example.**
//!
//! ```yaml
//! Queue: {Type: AWS::SQS::Kew}
//! ```
//!
//! **Fix.** Correct the name; see which types a Region has.
//!
//! **Source.** <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-template-resource-type-ref.html>

use lakewright_facts::Schemas;
use lakewright_template::Severity;

use crate::context::Context;
use crate::rule::{Findings, Rule};

/// The rule.
pub(crate) const RULE: Rule = Rule::new("E3006", Severity::Error, "there is no such resource type", check);

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    for resource in context.template().resources() {
        let Some(kind) = resource.kind() else { continue };
        if kind.starts_with("Custom::") || kind.ends_with("::MODULE") || kind.starts_with("AWS::Serverless::") {
            continue;
        }
        let regions = context.options().regions.iter();
        let mut missing = regions.filter(|region| {
            let is_there = Schemas::get(kind).is_some_and(|it| it.exists_in(region) != Some(false));
            let is_made = resource.condition().is_none_or(|it| context.conditions().possible_in(it, region));
            !is_there && is_made
        });
        let Some(region) = missing.next() else { continue };
        let message = match Schemas::get(kind) {
            Some(_) => format!("there is no `{kind}` in {region}"),
            None => format!("there is no resource type `{kind}`"),
        };
        let finding = findings.add(resource.path().join("Type"), message);
        if Schemas::get(kind).is_none() && kind.starts_with("AWS::") {
            finding.help = close(kind).map(|it| format!("did you mean `{it}`?"));
        }
    }
}

/// A type whose name differs in case only, or in its service's.
fn close(kind: &str) -> Option<&'static str> {
    let name = kind.rsplit("::").next()?;
    let mut same = Schemas::all().map(|it| it.name()).filter(|it| it.eq_ignore_ascii_case(kind));
    let mut others = Schemas::all().map(|it| it.name()).filter(|it| it.rsplit("::").next() == Some(name));
    same.next().or_else(|| others.next().filter(|_| others.next().is_none()))
}
