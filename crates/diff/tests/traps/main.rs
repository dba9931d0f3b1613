//! Traps: pairs of templates that a comparison of text, or a hasty one of meaning, gets wrong. Each says why.

mod conditions;
mod data;
mod parameters;
mod propagation;
mod refusals;
mod spelling;
mod unwritten;

use lakewright_diff::{Change, Changes, Parameters, Refused, diff};
use lakewright_template::{Value, read};

fn template(text: &str) -> Value {
    read(text).map_err(|it| format!("{it:?} in {text}")).expect("a template").root
}

fn compared(before: &str, after: &str, parameters: &Parameters) -> Result<Changes, Refused> {
    diff(&template(before), &template(after), parameters)
}

fn line(it: &Change) -> String {
    let mut line = format!("{} {}", it.logical_id, it.action);
    if let Some(replacement) = it.replacement {
        let scope: Vec<&str> = it.scope.iter().map(|it| it.name()).collect();
        line.push_str(&format!(" {replacement} [{}]", scope.join(" ")));
    }
    if let Some(action) = it.policy_action {
        line.push_str(&format!(" {action}"));
    }
    line
}

/// One line for each change; what is refused, in CloudFormation's words.
fn told(before: &str, after: &str, parameters: &Parameters) -> String {
    match compared(before, after, parameters) {
        Ok(changes) => changes.resources.iter().map(line).collect::<Vec<_>>().join("\n"),
        Err(refused) => format!("refused: {refused}"),
    }
}

/// A trap: its name is what CloudFormation does, `why` the reason.
macro_rules! trap {
    ($name:ident, $why:literal, $before:expr, $after:expr, $expected:expr) => {
        crate::trap!($name, $why, $before, $after, lakewright_diff::Parameters::none(), $expected);
    };
    ($name:ident, $why:literal, $before:expr, $after:expr, $parameters:expr, $expected:expr) => {
        #[doc = $why]
        #[test]
        fn $name() {
            assert_eq!(crate::told($before, $after, &$parameters), $expected, $why);
        }
    };
}
pub(crate) use trap;
