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
use std::collections::HashMap;

use lakewright_template::Severity;

use crate::context::Context;
use crate::rule::{Findings, Rule};

/// The rule.
pub(crate) const RULE: Rule = Rule::new("E3006", Severity::Error, "there is no such resource type", check);

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    let mut names = None;
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
            let names = names.get_or_insert_with(Names::new);
            finding.help = names.close(kind).map(|it| format!("did you mean `{it}`?"));
        }
    }
}

/// The names of all types, to find those that are close to one that is none.
struct Names {
    by_lower: HashMap<String, &'static str>,
    /// By the last part, where it is that of one type only.
    by_last: HashMap<&'static str, Option<&'static str>>,
}

impl Names {
    fn new() -> Names {
        let mut names = Names { by_lower: HashMap::new(), by_last: HashMap::new() };
        for name in Schemas::all().map(|it| it.name()) {
            names.by_lower.entry(name.to_ascii_lowercase()).or_insert(name);
            let last = name.rsplit("::").next().unwrap_or(name);
            names.by_last.entry(last).and_modify(|it| *it = None).or_insert(Some(name));
        }
        names
    }

    /// A type whose name differs in case only, or in its service's.
    fn close(&self, kind: &str) -> Option<&'static str> {
        let last = kind.rsplit("::").next()?;
        let same = self.by_lower.get(&kind.to_ascii_lowercase()).copied();
        same.or_else(|| self.by_last.get(last).copied().flatten())
    }
}
