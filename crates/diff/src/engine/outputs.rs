//! Outputs: which of them will have another value.

use std::collections::{BTreeSet, HashMap};

use lakewright_template::Value;

use super::state::States;
use crate::change::Action;
use crate::changes::OutputChange;
use crate::compare::{Rules, same};
use crate::evaluate::Evaluator;
use crate::symbol::{self, Certainty};

/// Which outputs will be others, and how sure that is.
pub(crate) type OutputStates = HashMap<String, Certainty>;

/// The outputs of both sides, compared.
#[derive(Default)]
pub(crate) struct Outputs {
    pub(crate) changes: Vec<OutputChange>,
    pub(crate) states: OutputStates,
}

struct Output {
    value: Value,
    export: Option<String>,
}

pub(crate) fn compare(old: &Evaluator<'_, '_>, new: &Evaluator<'_, '_>, states: &States<'_, '_>) -> Outputs {
    let names = old.side.template.outputs().chain(new.side.template.outputs()).map(|it| it.0);
    let names: BTreeSet<&str> = names.collect();
    let mut found = Outputs::default();
    for name in names {
        let before = output(old, name, |it| states.value_before(it));
        let after = output(new, name, |it| states.value_after(it));
        let (action, certainty) = match (&before, &after) {
            (None, None) => continue,
            (None, Some(_)) => (Action::Add, Certainty::Sure),
            (Some(_), None) => (Action::Remove, Certainty::Sure),
            (Some(one), Some(other)) => {
                let is_same = same(&one.value, &other.value, Rules::none())
                    || states.is_same_reference(Some(&one.value), Some(&other.value));
                if is_same && one.export == other.export {
                    continue;
                }
                (Action::Modify, symbol::certainty(Some(&one.value), Some(&other.value)))
            }
        };
        found.states.insert(name.to_owned(), certainty);
        found.changes.push(OutputChange {
            name: name.to_owned(),
            action,
            before: before.as_ref().map(|it| symbol::shown(&it.value)),
            after: after.as_ref().map(|it| symbol::shown(&it.value)),
            export_before: before.and_then(|it| it.export),
            export_after: after.and_then(|it| it.export),
            is_sure: certainty == Certainty::Sure,
        });
    }
    found
}

fn output(evaluator: &Evaluator<'_, '_>, name: &str, rewrite: impl Fn(&Value) -> Value) -> Option<Output> {
    let output = evaluator.side.template.entry("Outputs", name)?;
    let condition = output.get("Condition").and_then(Value::as_str);
    if evaluator.side.is_made(condition) == Some(false) {
        return None;
    }
    let value = output.get("Value").and_then(|it| evaluator.under(condition, it)).map(|it| rewrite(&it));
    let export = output.get("Export").and_then(|it| it.get("Name"));
    let export = export.and_then(|it| evaluator.under(condition, it)).map(|it| crate::render::value_text(&it));
    Some(Output { value: value.unwrap_or(Value::Null), export })
}
