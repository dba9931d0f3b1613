//! Which runtimes have support on a day.

use lakewright_facts::runtimes::{Runtime, runtime};
use lakewright_template::Value;

use crate::context::Context;
use crate::options::Date;
use crate::rule::Findings;

/// How far the end of a runtime has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Stage {
    Deprecated,
    CreateBlocked,
    UpdateBlocked,
}

/// The last stage that a runtime has reached.
fn stage(runtime: Runtime, today: Date) -> Option<(Stage, &'static str)> {
    let reached = |date: Option<&'static str>| date.filter(|it| Date::parse(it).is_some_and(|it| it <= today));
    let stages = [
        (Stage::UpdateBlocked, runtime.update_blocked),
        (Stage::CreateBlocked, runtime.create_blocked),
        (Stage::Deprecated, runtime.deprecated),
    ];
    stages.into_iter().find_map(|(stage, date)| Some((stage, reached(date)?)))
}

pub(crate) fn check(context: &Context<'_>, wanted: Stage, phrase: &str, findings: &mut Findings<'_>) {
    let is_function = |kind: &str| matches!(kind, "AWS::Lambda::Function" | "AWS::Serverless::Function");
    for function in context.template().resources().filter(|it| it.kind().is_some_and(is_function)) {
        let Some(value) = function.property("Runtime") else { continue };
        let assumed = context.own_condition(function);
        let mut names: Vec<String> = match value {
            Value::String(name) => vec![name.to_string()],
            _ => context
                .values(value, &assumed)
                .into_iter()
                .filter_map(|it| it.value.as_str().map(str::to_owned))
                .collect(),
        };
        names.sort();
        names.dedup();
        for name in names {
            let Some(runtime) = runtime(&name) else { continue };
            let Some((stage, since)) = stage(runtime, context.options().today) else { continue };
            if stage == wanted {
                let message = format!("`{name}` {phrase} since {since}");
                let finding = findings.add(function.property_path("Runtime"), message);
                finding.help = runtime.successor.map(|it| format!("use `{it}`"));
            }
        }
    }
}
