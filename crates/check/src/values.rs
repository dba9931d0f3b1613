//! What intrinsic functions give, as far as the template itself says: from parameters' defaults and allowed values,
//! from mappings, from the names of Regions.

use std::cell::Cell;

use lakewright_template::{Object, Parameter, Path, SubPart, Template, Value, sub_parts, write};

use crate::conditions::Conditions;
use crate::pseudo;

/// How many values one expression is followed to.
const MOST_VALUES: usize = 256;

/// How much work following expressions may take in one template.
const MOST_STEPS: usize = 250_000;

/// How deep functions may stand in one another.
const MOST_DEPTH: usize = 40;

/// The longest value of a parameter that is followed: CloudFormation takes no longer one.
const LONGEST_PARAMETER: usize = 4_096;

/// A value that an expression may have.
#[derive(Clone, Debug)]
pub struct Outcome {
    /// The value.
    pub value: Value,
    /// What it rests on.
    pub state: State,
}

/// What a value rests on.
#[derive(Clone, Debug, Default)]
pub struct State {
    /// Parameters and pseudo parameters that have a value in it.
    pub bound: Vec<(String, Value)>,
    /// Conditions that hold, or do not.
    pub conditions: Vec<(String, bool)>,
    /// Where the value itself is written, if it is a parameter's: `Parameters.Name.Default`.
    pub origin: Option<Path>,
    /// Whether it rests on a parameter, which whoever deploys may set to something else.
    pub from_parameters: bool,
}

/// What following an expression leads to.
pub(crate) enum Followed {
    Value(Outcome),
    /// A lookup in a mapping that fails: the position of the argument, what is wrong, and whether it rests on a parameter.
    Missing {
        position: usize,
        message: String,
        from_parameters: bool,
    },
}

/// Follows expressions.
#[derive(Debug)]
pub(crate) struct Values<'d> {
    template: Template<'d>,
    regions: Vec<String>,
    steps: Cell<usize>,
}

impl<'d> Values<'d> {
    pub(crate) fn new(template: Template<'d>, regions: &[String]) -> Values<'d> {
        Values { template, regions: regions.to_vec(), steps: Cell::new(0) }
    }

    fn spend(&self, steps: usize) -> bool {
        let spent = self.steps.get().saturating_add(steps);
        self.steps.set(spent);
        spent < MOST_STEPS
    }

    /// The values of an expression that are possible under `assumed` conditions.
    pub(crate) fn follow(
        &self,
        conditions: &Conditions<'_>,
        value: &Value,
        assumed: &[(String, bool)],
    ) -> Vec<Followed> {
        // Which values go with a condition that compares computed texts is not known.
        if !assumed.is_empty() && !conditions.are_plain(assumed.iter().map(|it| it.0.as_str())) {
            return Vec::new();
        }
        let state = State { conditions: assumed.to_vec(), ..State::default() };
        let mut found = self.expression(value, &state, 0);
        if !assumed.is_empty()
            || found.iter().any(|it| matches!(it, Followed::Value(it) if !it.state.conditions.is_empty()))
        {
            found.retain(|it| match it {
                Followed::Value(Outcome { state, .. }) => conditions
                    .possible_with(state.conditions.iter().map(|(name, holds)| (name.as_str(), *holds)), &state.bound),
                Followed::Missing { .. } => true,
            });
        }
        found
    }

    fn expression(&self, value: &Value, state: &State, depth: usize) -> Vec<Followed> {
        let Some((name, argument)) = value.as_function() else {
            let mut size = 0;
            value.walk(&mut |_| size += 1);
            if !self.spend(size) {
                return Vec::new();
            }
            return vec![Followed::Value(Outcome { value: value.clone(), state: state.clone() })];
        };
        if depth > MOST_DEPTH || !self.spend(4 + weight(&state.bound)) {
            return Vec::new();
        }
        let depth = depth + 1;
        let mut found = match name {
            "Ref" => argument.as_str().map(|it| values(self.reference(it, state))).unwrap_or_default(),
            "Fn::FindInMap" => self.find_in_map(argument, state, depth),
            "Fn::GetAZs" => values(self.zones(argument, state, depth)),
            "Fn::If" => self.branches(argument, state, depth),
            "Fn::Join" => values(self.join(argument, state, depth)),
            "Fn::Select" => self.select(argument, state, depth),
            "Fn::Split" => values(self.split(argument, state, depth)),
            "Fn::Sub" => values(self.sub(argument, state, depth)),
            "Fn::ToJsonString" => values(self.json(argument, state, depth)),
            "Fn::Length" => values(self.length(argument, state, depth)),
            _ => Vec::new(),
        };
        found.truncate(MOST_VALUES);
        found
    }

    fn outcomes(&self, value: &Value, state: &State, depth: usize) -> Vec<Outcome> {
        let only = |it| match it {
            Followed::Value(outcome) => Some(outcome),
            Followed::Missing { .. } => None,
        };
        self.expression(value, state, depth).into_iter().filter_map(only).collect()
    }

    fn reference(&self, name: &str, state: &State) -> Vec<Outcome> {
        if let Some((_, value)) = state.bound.iter().find(|it| it.0 == name) {
            return vec![Outcome { value: value.clone(), state: state.clone() }];
        }
        if name.starts_with("AWS::") {
            let in_region = |region: &String| {
                let value = pseudo::value(name, region)?;
                let mut state = state.clone();
                for other in pseudo::REGIONAL {
                    if let Some(value) = pseudo::value(other, region)
                        && state.bound.iter().all(|it| it.0 != other)
                    {
                        state.bound.push((other.to_owned(), value));
                    }
                }
                state.origin = None;
                Some(Outcome { value, state })
            };
            let bound = state.bound.iter().find(|it| it.0 == "AWS::Region").and_then(|it| it.1.as_str());
            return match bound {
                Some(region) => in_region(&region.to_owned()).into_iter().collect(),
                None => self.regions.iter().filter_map(in_region).collect(),
            };
        }
        let Some(parameter) = self.template.parameter(name) else { return Vec::new() };
        let with = |(value, place): (Value, Path)| {
            let mut state = state.clone();
            state.bound.push((name.to_owned(), value.clone()));
            state.origin = Some(place);
            state.from_parameters = true;
            Outcome { value, state }
        };
        parameter_values(parameter).into_iter().take(MOST_VALUES).map(with).collect()
    }

    fn find_in_map(&self, argument: &Value, state: &State, depth: usize) -> Vec<Followed> {
        let Value::Array(parts) = argument else { return Vec::new() };
        let ([map, first, second] | [map, first, second, _]) = parts.as_slice() else { return Vec::new() };
        let mut found = Vec::new();
        let default = parts.get(3).and_then(|it| it.get("DefaultValue"));
        if let Some(default) = default {
            found.extend(values(self.outcomes(default, state, depth)));
        }
        let mappings = self.template.root().get("Mappings").and_then(Value::as_object);
        let is_macro = mappings.is_some_and(|it| it.contains_key("Fn::Transform"));
        let is_empty = mappings.is_none_or(Object::is_empty);
        if is_macro {
            return found;
        }
        if is_empty && default.is_none() {
            let message = "the template has no mappings".to_owned();
            found.push(Followed::Missing { position: 0, message, from_parameters: false });
            return found;
        }
        let mut missing = Vec::new();
        let mut miss = |position, message: String, state: &State| {
            if default.is_none() {
                missing.push(Followed::Missing { position, message, from_parameters: state.from_parameters });
            }
        };
        if is_pseudo(map) {
            return found;
        }
        let mut is_found = false;
        for Outcome { value: map_name, state } in self.outcomes(map, state, depth) {
            let Some(map_name) = text(&map_name) else { continue };
            let Some(entries) = mappings.and_then(|it| it.get(&map_name)) else {
                miss(0, format!("there is no mapping `{map_name}`"), &state);
                continue;
            };
            let Some(entries) = entries.as_object().filter(|it| !it.contains_key("Fn::Transform")) else { continue };
            if is_pseudo(second) {
                continue;
            }
            if is_pseudo(first) {
                is_found |= self.by_pseudo(entries, (first, second), &state, &mut found, &mut miss);
                continue;
            }
            for Outcome { value: key, state } in self.outcomes(first, &state, depth) {
                if found.len() >= MOST_VALUES || !self.spend(8 + state.bound.len()) {
                    break;
                }
                let Some(key) = text(&key) else { continue };
                let Some(row) = entries.get(&key) else {
                    miss(1, format!("mapping `{map_name}` has no key `{key}`"), &state);
                    continue;
                };
                let Some(row) = row.as_object().filter(|it| !it.contains_key("Fn::Transform")) else { continue };
                for Outcome { value: name, mut state } in self.outcomes(second, &state, depth) {
                    if found.len() >= MOST_VALUES || !self.spend(4) {
                        break;
                    }
                    let Some(name) = text(&name) else { continue };
                    match row.get(&name) {
                        Some(value) => {
                            is_found = true;
                            state.origin = None;
                            found.push(Followed::Value(Outcome { value: value.clone(), state }));
                        }
                        None => miss(2, format!("mapping `{map_name}` has no `{name}` under `{key}`"), &state),
                    }
                }
            }
        }
        if !is_found {
            found.append(&mut missing);
        }
        found
    }

    /// A lookup by Region or account: every key that is one.
    fn by_pseudo(
        &self,
        entries: &Object,
        (first, second): (&Value, &Value),
        state: &State,
        found: &mut Vec<Followed>,
        miss: &mut impl FnMut(usize, String, &State),
    ) -> bool {
        let (Some(("Ref", Value::String(pseudo))), Some(second)) = (first.as_function(), second.as_str()) else {
            return false;
        };
        let (mut is_key, mut is_name) = (false, false);
        for (key, row) in entries.iter() {
            let fits = match pseudo.as_ref() {
                "AWS::AccountId" => key.len() == 12 && key.bytes().all(|it| it.is_ascii_digit()),
                "AWS::Region" => pseudo::zones(key).is_some(),
                _ => true,
            };
            if !fits {
                continue;
            }
            is_key = true;
            if let Some(value) = row.get(second) {
                is_name = true;
                let mut state = state.clone();
                state.origin = None;
                found.push(Followed::Value(Outcome { value: value.clone(), state }));
            }
        }
        if !is_key {
            miss(1, format!("no key of the mapping is a value of `{pseudo}`"), state);
        } else if !is_name {
            miss(2, format!("the mapping has no `{second}` under any value of `{pseudo}`"), state);
        }
        is_name
    }

    fn zones(&self, argument: &Value, state: &State, depth: usize) -> Vec<Outcome> {
        let mut found = Vec::new();
        for Outcome { value, state } in self.outcomes(argument, state, depth) {
            let regions = match value.as_str() {
                Some("") => self.regions.clone(),
                Some(region) => vec![region.to_owned()],
                None => continue,
            };
            for zones in regions.iter().filter_map(|it| pseudo::zones(it)) {
                let value = Value::Array(zones.into_iter().map(Value::from).collect());
                found.push(Outcome { value, state: state.clone() });
            }
        }
        found
    }

    fn branches(&self, argument: &Value, state: &State, depth: usize) -> Vec<Followed> {
        let Some([Value::String(condition), yes, no]) = argument.as_array() else { return Vec::new() };
        let mut found = Vec::new();
        for (holds, branch) in [(true, yes), (false, no)] {
            let other = state.conditions.iter().find(|it| it.0 == condition.as_ref());
            if other.is_some_and(|it| it.1 != holds) {
                continue;
            }
            let mut state = state.clone();
            if other.is_none() {
                state.conditions.push((condition.to_string(), holds));
            }
            found.extend(self.expression(branch, &state, depth));
        }
        found
    }

    fn join(&self, argument: &Value, state: &State, depth: usize) -> Vec<Outcome> {
        let Some([delimiter, list]) = argument.as_array() else { return Vec::new() };
        let mut found = Vec::new();
        for Outcome { value: delimiter, state } in self.outcomes(delimiter, state, depth) {
            let Some(delimiter) = delimiter.as_str() else { continue };
            for Outcome { value: list, state } in self.outcomes(list, &state, depth) {
                let Value::Array(items) = &list else { continue };
                let mut partial = vec![(String::new(), state)];
                for (position, item) in items.iter().enumerate() {
                    let mut next = Vec::new();
                    for (before, state) in &partial {
                        for Outcome { value, state } in self.outcomes(item, state, depth) {
                            let Some(text) = text(&value) else { return Vec::new() };
                            if !self.spend(1 + (before.len() + text.len()) / 64) {
                                return Vec::new();
                            }
                            let between = if position == 0 { "" } else { delimiter };
                            next.push((format!("{before}{between}{text}"), state));
                        }
                    }
                    next.truncate(MOST_VALUES);
                    partial = next;
                }
                if !items.is_empty() {
                    found.extend(partial.into_iter().map(|(text, mut state)| {
                        state.origin = None;
                        Outcome { value: text.into(), state }
                    }));
                }
            }
        }
        found
    }

    fn select(&self, argument: &Value, state: &State, depth: usize) -> Vec<Followed> {
        let Some([index, list]) = argument.as_array() else { return Vec::new() };
        let mut found = Vec::new();
        for Outcome { value: index, state } in self.outcomes(index, state, depth) {
            let Some(index) = text(&index).and_then(|it| it.trim().parse::<usize>().ok()) else { continue };
            for Outcome { value: list, state } in self.outcomes(list, &state, depth) {
                if let Some(item) = list.as_array().and_then(|it| it.get(index)) {
                    found.extend(self.expression(item, &state, depth));
                }
            }
        }
        found
    }

    fn split(&self, argument: &Value, state: &State, depth: usize) -> Vec<Outcome> {
        let Some([Value::String(delimiter), source]) = argument.as_array() else { return Vec::new() };
        let mut found = Vec::new();
        for Outcome { value, state } in self.outcomes(source, state, depth) {
            let Some(text) = value.as_str() else { continue };
            if delimiter.is_empty() || !self.spend(text.len() / 16) {
                continue;
            }
            let items = text.split(delimiter.as_ref()).map(|it| Value::from(it.to_owned()));
            found.push(Outcome { value: Value::Array(items.collect()), state });
        }
        found
    }

    fn sub(&self, argument: &Value, state: &State, depth: usize) -> Vec<Outcome> {
        let (template, variables) = match argument {
            Value::String(text) => (text, None),
            Value::Array(parts) => match parts.as_slice() {
                [Value::String(text), Value::Object(variables)] => (text, Some(variables)),
                _ => return Vec::new(),
            },
            _ => return Vec::new(),
        };
        let mut names: Vec<&str> = Vec::new();
        for part in sub_parts(template) {
            match part {
                SubPart::Variable(name) if !names.contains(&name) => names.push(name),
                _ => {}
            }
            if names.len() > 60 {
                return Vec::new();
            }
        }
        let mut choices: Vec<Choice<'_>> = vec![Choice { texts: Vec::new(), bound: state.bound.clone() }];
        for name in names {
            let given = variables.and_then(|it| it.get(name));
            let outcomes = match given {
                Some(value) => self.outcomes(value, state, depth),
                None if name.contains('.') => return Vec::new(),
                None => self.reference(name, state),
            };
            let mut next = Vec::new();
            for choice in &choices {
                for outcome in &outcomes {
                    let Some(text) = text(&outcome.value) else { return Vec::new() };
                    if !self.spend(1 + choice.texts.len() + outcome.state.bound.len()) || next.len() >= MOST_VALUES {
                        break;
                    }
                    let mut choice = choice.clone();
                    choice.texts.push((name, text));
                    for bound in &outcome.state.bound {
                        if choice.bound.iter().all(|it| it.0 != bound.0) {
                            choice.bound.push(bound.clone());
                        }
                    }
                    next.push(choice);
                }
            }
            choices = next;
        }
        let written = |choice: Choice<'_>| {
            let mut text = String::new();
            for part in sub_parts(template) {
                match part {
                    SubPart::Text(it) => text.push_str(it),
                    SubPart::Literal(it) => {
                        text.push_str("${!");
                        text.push_str(it);
                        text.push('}');
                    }
                    SubPart::Variable(name) => {
                        text.push_str(choice.texts.iter().find(|it| it.0 == name).map_or("", |it| it.1.as_str()));
                    }
                }
            }
            if !self.spend(text.len() / 64) {
                return None;
            }
            let state = State { bound: choice.bound, origin: None, ..state.clone() };
            Some(Outcome { value: text.into(), state })
        };
        choices.into_iter().filter_map(written).collect()
    }

    fn length(&self, argument: &Value, state: &State, depth: usize) -> Vec<Outcome> {
        let count = |it: Outcome| Some(Outcome { value: it.value.as_array()?.len().into(), state: it.state });
        self.outcomes(argument, state, depth).into_iter().filter_map(count).collect()
    }

    fn json(&self, argument: &Value, state: &State, depth: usize) -> Vec<Outcome> {
        let as_text = |it: Outcome| Outcome { value: write::json_minified(&it.value).into(), state: it.state };
        self.outcomes(argument, state, depth).into_iter().map(as_text).collect()
    }
}

/// Values of the variables of `Fn::Sub`, and the parameters that they rest on.
#[derive(Clone)]
struct Choice<'t> {
    texts: Vec<(&'t str, String)>,
    bound: Vec<(String, Value)>,
}

/// How much work it is to copy values that are bound.
fn weight(bound: &[(String, Value)]) -> usize {
    bound.iter().map(|it| it.1.as_array().map_or(1, |items| 1 + items.len())).sum()
}

fn values(outcomes: Vec<Outcome>) -> Vec<Followed> {
    outcomes.into_iter().map(Followed::Value).collect()
}

fn is_pseudo(value: &Value) -> bool {
    matches!(value.as_function(), Some(("Ref", Value::String(name))) if name.starts_with("AWS::"))
}

/// A scalar as text.
fn text(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.to_string()),
        Value::Number(number) => Some(number.to_string()),
        // Python's spelling is what joined truth values are known by; CloudFormation writes them in lower case.
        Value::Bool(it) => Some(it.to_string()),
        _ => None,
    }
}

/// The values that a parameter is known to take, each with its place: the allowed ones, else the default.
fn parameter_values(parameter: Parameter<'_>) -> Vec<(Value, Path)> {
    if parameter.is_stored() {
        return Vec::new();
    }
    let place = |steps: &[&'static str]| -> Path {
        let mut path: Path = ["Parameters".to_owned(), parameter.name.to_owned()].into_iter().collect();
        steps.iter().for_each(|it| path.push(*it));
        path
    };
    let is_list = parameter.kind().is_some_and(|it| it == "CommaDelimitedList" || it.starts_with("List<"));
    let value = |given: &Value| -> Option<Value> {
        let text = text(given).filter(|it| it.len() <= LONGEST_PARAMETER)?;
        Some(if is_list {
            Value::Array(text.split(',').map(|it| Value::from(it.trim().to_owned())).collect())
        } else {
            Value::from(text)
        })
    };
    let allowed = parameter.allowed_values();
    if !allowed.is_empty() {
        let at = place(&["AllowedValues"]);
        let all = allowed.iter().enumerate();
        return all.filter_map(|(position, it)| Some((value(it)?, at.join(position)))).collect();
    }
    let mut found = Vec::new();
    found.extend(parameter.default().and_then(value).map(|it| (it, place(&["Default"]))));
    for bound in ["MinValue", "MaxValue"] {
        found.extend(parameter.object.get(bound).and_then(value).map(|it| (it, place(&[bound]))));
    }
    found
}
