//! # W3005: DependsOn says what a reference says already
//!
//! **What.** A resource refers to another and names it in `DependsOn` as well.
//!
//! **Why.** The reference makes it wait; saying it twice hides which dependencies are real.
//!
//! **Example.**
//!
//! ```yaml
//! Policy:
//!   Type: AWS::SQS::QueuePolicy
//!   DependsOn: Queue
//!   Properties: {Queues: [!Ref Queue]}
//! ```
//!
//! **Fix.** Take it out of `DependsOn`.
//!
//! **Source.** <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-attribute-dependson.html>

use std::collections::HashSet;

use lakewright_template::{Change, Fix, Path, Severity, Step};

use crate::context::Context;
use crate::references::How;
use crate::rule::{Findings, Rule};

/// The rule.
pub(crate) const RULE: Rule =
    Rule::new("W3005", Severity::Warning, "DependsOn says what a reference says already", check);

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    let references = || {
        let all = context.references().iter();
        all.filter(|it| it.section == "Resources" && it.how != How::DependsOn)
    };
    let implied: HashSet<(&str, &str)> = references().map(|it| (it.from, it.to)).collect();
    // One in a branch of a condition is not always there: without `DependsOn` the resource would not wait then.
    let always: HashSet<(&str, &str)> =
        references().filter(|it| !is_conditional(&it.path)).map(|it| (it.from, it.to)).collect();
    for resource in context.template().resources() {
        for (path, name) in resource.depends_on() {
            if implied.contains(&(resource.id, name)) {
                let fix = Fix { path: path.clone(), change: Change::Remove };
                let fix = always.contains(&(resource.id, name)).then(|| Box::new(fix));
                let message = format!("a reference makes this resource wait for `{name}` already");
                findings.add(path, message).fix = fix;
            }
        }
    }
}

fn is_conditional(path: &Path) -> bool {
    path.steps().iter().any(|it| *it == Step::from("Fn::If"))
}
