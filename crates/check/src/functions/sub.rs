//! `Fn::Sub` and `Fn::Join`: text made of parts.

use lakewright_facts::Place;
use lakewright_template::{Change, Fix, Severity, Step, SubPart, Value, sub_parts};

use super::shape::{Types, describe};
use super::{By, Caller, Problem};

const VARIABLES: [&str; 13] = [
    "Fn::Base64",
    "Fn::FindInMap",
    "Fn::GetAtt",
    "Fn::GetAZs",
    "Fn::GetStackOutput",
    "Fn::If",
    "Fn::ImportValue",
    "Fn::Join",
    "Fn::Select",
    "Fn::Sub",
    "Fn::ToJsonString",
    "Fn::Transform",
    "Ref",
];

const LISTS: [&str; 7] = ["Fn::Cidr", "Fn::FindInMap", "Fn::GetAtt", "Fn::GetAZs", "Fn::If", "Fn::Split", "Ref"];

const ITEMS: [&str; 11] = [
    "Fn::Base64",
    "Fn::FindInMap",
    "Fn::GetAtt",
    "Fn::GetStackOutput",
    "Fn::If",
    "Fn::ImportValue",
    "Fn::Join",
    "Fn::Select",
    "Fn::Sub",
    "Fn::Transform",
    "Ref",
];

/// How many variables of one text are looked at.
const MOST_VARIABLES: usize = 300;

impl Caller<'_, '_> {
    pub(super) fn sub(&self, argument: &Value, place: &Place<'_>, problems: &mut Vec<Problem>) {
        let (text, variables) = match argument {
            Value::String(text) => (text, None),
            Value::Array(items) if items.len() == 2 => {
                self.argument(&items[0], &[], Types::STRING, &place.index(0), problems);
                let at = place.index(1);
                match &items[1] {
                    Value::Object(variables) => {
                        for (name, value) in variables.iter() {
                            let here = at.key(name);
                            if !name.bytes().any(|it| it.is_ascii_alphanumeric()) {
                                problems.push(Problem::own(&here, format!("`{name}` is no name of a variable")));
                                continue;
                            }
                            self.argument(value, &VARIABLES, Types::STRING, &here, problems);
                        }
                    }
                    other => {
                        let message = format!("variables are an object, this is {}", describe(other));
                        problems.push(Problem::own(&at, message));
                    }
                }
                match items.as_slice() {
                    [Value::String(text), Value::Object(variables)] => (text, Some(variables)),
                    _ => return,
                }
            }
            Value::Array(items) => {
                let message = format!("`Fn::Sub` takes text and its variables, these are {} items", items.len());
                return problems.push(Problem::own(place, message));
            }
            other => {
                let message = format!("`Fn::Sub` takes text, this is {}", describe(other));
                return problems.push(Problem::own(place, message));
            }
        };
        if !problems.is_empty() {
            return;
        }
        let mut has_variables = false;
        let mut seen: Vec<&str> = Vec::new();
        for part in sub_parts(text) {
            let SubPart::Variable(name) = part else { continue };
            has_variables |= !name.is_empty();
            if seen.contains(&name) {
                continue;
            }
            // Whoever has more variables than this in one text has the same fault in all of them.
            if seen.len() >= MOST_VARIABLES {
                break;
            }
            seen.push(name);
            if variables.is_some_and(|it| it.contains_key(name)) {
                continue;
            }
            let before = problems.len();
            match name.split_once('.') {
                Some((_, "Stage")) if self.context.is_serverless() => {}
                Some((resource, attribute)) => {
                    self.attribute(resource, attribute, Types::STRING, (place, place), place, problems);
                }
                None => {
                    let message = self.missing(name).or_else(|| self.unfit(name, Types::STRING));
                    problems.extend(message.map(|it| Problem::own(place, it)));
                }
            }
            for problem in problems.iter_mut().skip(before) {
                problem.by = By::Function("");
            }
        }
        if problems.is_empty() && !has_variables && !self.context.is_serverless() {
            let message = "`Fn::Sub` is not needed: the text has no variables";
            let fix = without_sub(argument, place);
            problems.push(Problem { fix, ..Problem::of("W1020", Severity::Warning, place, message) });
        }
    }

    pub(super) fn join(&self, argument: &Value, place: &Place<'_>, problems: &mut Vec<Problem>) {
        match argument {
            Value::Array(parts) if parts.len() == 2 => {
                self.argument(&parts[0], &[], Types::STRING, &place.index(0), problems);
                self.list(&parts[1], &LISTS, &ITEMS, Types::STRING, &place.index(1), problems);
            }
            Value::Array(parts) => {
                let count = parts.len();
                let message = format!("`Fn::Join` takes a delimiter and a list, these are {count} items");
                problems.push(Problem::own(place, message));
                if let Some(delimiter) = parts.first() {
                    self.argument(delimiter, &[], Types::STRING, &place.index(0), problems);
                }
                if let Some(list) = parts.get(1) {
                    self.list(list, &LISTS, &ITEMS, Types::STRING, &place.index(1), problems);
                }
            }
            other => {
                let message = format!("`Fn::Join` takes a delimiter and a list, this is {}", describe(other));
                problems.push(Problem::own(place, message));
            }
        }
        self.could_be_sub(argument, place, problems);
    }

    /// A list, literal or given by a function, and its items.
    pub(super) fn list(
        &self,
        value: &Value,
        lists: &[&str],
        items: &[&str],
        wanted: Types,
        place: &Place<'_>,
        problems: &mut Vec<Problem>,
    ) {
        match value {
            Value::Array(values) => {
                for (position, item) in values.iter().enumerate() {
                    self.argument(item, items, wanted, &place.index(position), problems);
                }
            }
            // Of a condition the branches are lists of the same kind.
            Value::Object(object)
                if lists.contains(&"Fn::If") && object.contains_key("Fn::If") && object.len() == 1 =>
            {
                let argument = object.get("Fn::If").unwrap_or(&Value::Null);
                let at = place.key("Fn::If");
                self.if_shape(argument, &at, problems);
                if let Some([_, yes, no]) = argument.as_array()
                    && self.depth < super::MOST_DEPTH
                {
                    let inner = Caller { depth: self.depth + 1, ..*self };
                    inner.list(yes, lists, items, wanted, &at.index(1), problems);
                    inner.list(no, lists, items, wanted, &at.index(2), problems);
                }
            }
            other => self.argument(other, lists, Types::LIST, place, problems),
        }
    }

    /// Text put together by `Fn::Join` with nothing between reads better as `Fn::Sub`.
    fn could_be_sub(&self, argument: &Value, place: &Place<'_>, problems: &mut Vec<Problem>) {
        let Some([Value::String(delimiter), Value::Array(items), ..]) = argument.as_array() else { return };
        if !delimiter.is_empty() || self.context.is_cdk() {
            return;
        }
        let is_simple = |item: &Value| match item.as_object().and_then(|it| it.single()) {
            Some((key, value)) => match key.as_ref() {
                "Fn::Sub" => value.as_str().is_some(),
                "Ref" | "Fn::GetAtt" => true,
                _ => false,
            },
            None => true,
        };
        if items.iter().all(is_simple) {
            let message = "`Fn::Sub` says the same as `Fn::Join` with an empty delimiter, and is easier to read";
            problems.push(Problem::of("I1022", Severity::Informational, &place.index(0), message));
        }
    }
}

/// The text instead of the function around it, where that says the same: `${!Name}` is something else outside of it.
fn without_sub(argument: &Value, place: &Place<'_>) -> Option<Fix> {
    let text = argument.as_str().filter(|it| !it.contains("${"))?;
    let mut path = place.path();
    let is_inside = path.pop() == Some(Step::from("Fn::Sub"));
    is_inside.then(|| Fix { path, change: Change::Replace(text.to_owned().into()) })
}
