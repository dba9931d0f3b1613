//! Plans and reports for people.

use std::fmt::Write as _;

use lakewright_deploy::{Plan, Report};
use lakewright_diff::render;

/// What a plan does.
pub(super) fn plan(plan: &Plan, colour: render::Colour) -> String {
    let mut text = format!("{} in {} {}\n", plan.stack, plan.account, plan.region);
    match &plan.diff {
        Some(changes) => text.push_str(&render::text(Ok(changes), colour)),
        None => {
            for it in &plan.changes {
                let replaced = it.replacement.as_deref().filter(|it| *it != "False");
                let replaced = replaced.map(|it| format!(", replaced: {it}")).unwrap_or_default();
                // Writing to a String can not fail.
                let _ = writeln!(text, "  {} {} {}{replaced}", it.action, it.kind, it.logical_id);
            }
        }
    }
    if plan.diff.is_some() {
        if plan.differences.is_empty() {
            text.push_str("CloudFormation says the same.\n");
        } else {
            text.push_str("CloudFormation says something else of:\n");
            for it in &plan.differences {
                let _ = writeln!(text, "  {it}");
            }
        }
    }
    for risk in &plan.risks {
        let _ = writeln!(text, "data at risk: {risk}");
    }
    text
}

/// How it ended, for each stack.
pub(super) fn reports(reports: &[Report]) -> String {
    let mut text = String::new();
    for report in reports {
        let place = format!("{} {}", report.account, report.region);
        let _ = writeln!(text, "{} in {}: {}", report.stack, place.trim(), report.outcome);
        if let Some(content) = &report.content {
            let _ = writeln!(text, "  content {}", content.get(..16).unwrap_or(content));
        }
        for (name, value) in &report.outputs {
            let _ = writeln!(text, "  {name} = {value}");
        }
    }
    text
}
