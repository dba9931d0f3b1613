//! The arguments of the other functions.

use lakewright_facts::Place;
use lakewright_template::{Severity, Value};

use super::shape::{Shape, Types, describe};
use super::{Caller, Problem};
use crate::pseudo;

const TEXTS: [&str; 16] = [
    "Fn::Base64",
    "Fn::Cidr",
    "Fn::Contains",
    "Fn::FindInMap",
    "Fn::GetAtt",
    "Fn::GetStackOutput",
    "Fn::If",
    "Fn::ImportValue",
    "Fn::Join",
    "Fn::Length",
    "Fn::Select",
    "Fn::Sub",
    "Fn::ToJsonString",
    "Fn::Transform",
    "Ref",
    "Fn::ForEach",
];

const IMPORTS: [&str; 7] = ["Fn::Base64", "Fn::FindInMap", "Fn::If", "Fn::Join", "Fn::Select", "Fn::Sub", "Ref"];

const SPLITS: [&str; 10] = [
    "Fn::Base64",
    "Fn::FindInMap",
    "Fn::GetAtt",
    "Fn::GetAZs",
    "Fn::If",
    "Fn::ImportValue",
    "Fn::Join",
    "Fn::Select",
    "Fn::Sub",
    "Ref",
];

const CIDRS: [&str; 7] = ["Fn::FindInMap", "Fn::GetAtt", "Fn::If", "Fn::ImportValue", "Fn::Select", "Fn::Sub", "Ref"];

const ZONES: [&str; 6] = ["Fn::GetAtt", "Fn::If", "Fn::Join", "Fn::Select", "Fn::Sub", "Ref"];

const SELECT_LISTS: [&str; 7] = ["Fn::FindInMap", "Fn::GetAtt", "Fn::GetAZs", "Fn::If", "Fn::Split", "Fn::Cidr", "Ref"];

const SELECT_ITEMS: [&str; 5] = ["Fn::FindInMap", "Fn::GetAtt", "Fn::GetStackOutput", "Fn::If", "Ref"];

const COMPARED: [&str; 8] =
    ["Ref", "Fn::FindInMap", "Fn::Sub", "Fn::Join", "Fn::Select", "Fn::Split", "Fn::Length", "Fn::ToJsonString"];

const CONDITIONS: [&str; 5] = ["Condition", "Fn::Equals", "Fn::Not", "Fn::And", "Fn::Or"];

const MAPPED: [&str; 8] =
    ["Fn::FindInMap", "Fn::Join", "Fn::Sub", "Fn::If", "Fn::Select", "Fn::Length", "Fn::ToJsonString", "Ref"];

const COUNTED: [&str; 5] = ["Ref", "Fn::FindInMap", "Fn::Split", "Fn::If", "Fn::GetAZs"];

const WRITTEN: [&str; 7] = ["Fn::FindInMap", "Fn::GetAtt", "Fn::GetAZs", "Fn::If", "Fn::Select", "Fn::Split", "Ref"];

impl Caller<'_, '_> {
    pub(super) fn arguments(&self, shape: &Shape, argument: &Value, place: &Place<'_>, problems: &mut Vec<Problem>) {
        match shape.name {
            "Fn::Base64" => self.argument(argument, &TEXTS, Types::STRING, place, problems),
            "Fn::ImportValue" => self.argument(argument, &IMPORTS, Types::STRING, place, problems),
            "Fn::GetAZs" => self.zones(argument, place, problems),
            "Fn::If" => self.if_shape(argument, place, problems),
            "Fn::Select" => self.select(argument, place, problems),
            "Fn::Split" => self.split(argument, place, problems),
            "Fn::Cidr" => self.cidr(argument, place, problems),
            "Fn::FindInMap" => self.find_in_map(argument, place, problems),
            "Fn::Length" | "Fn::ToJsonString" if !self.context.has_language_extensions() => {
                let message = format!("`{}` needs the transform `AWS::LanguageExtensions`", shape.name);
                problems.push(Problem::own(place, message));
            }
            "Fn::Length" => self.list(argument, &COUNTED, &TEXTS, Types::ALL, place, problems),
            "Fn::ToJsonString" => {
                self.argument(argument, &WRITTEN, Types(Types::LIST.0 | Types::OBJECT.0), place, problems);
            }
            "Fn::Equals" => self.equals(argument, place, problems),
            "Fn::And" | "Fn::Or" => self.all_of(shape.name, argument, (2, 10), place, problems),
            "Fn::Not" => self.all_of(shape.name, argument, (1, 1), place, problems),
            "Condition" => self.named(argument, place, problems),
            _ => {}
        }
    }

    fn items<'v>(
        &self,
        name: &str,
        argument: &'v Value,
        (least, most): (usize, usize),
        place: &Place<'_>,
        problems: &mut Vec<Problem>,
    ) -> Option<&'v [Value]> {
        let Value::Array(items) = argument else {
            problems.push(Problem::own(place, format!("`{name}` takes a list, this is {}", describe(argument))));
            return None;
        };
        if items.len() < least || items.len() > most {
            let wanted = if least == most { least.to_string() } else { format!("{least} to {most}") };
            problems.push(Problem::own(place, format!("`{name}` takes {wanted} items, these are {}", items.len())));
        }
        Some(items)
    }

    fn zones(&self, argument: &Value, place: &Place<'_>, problems: &mut Vec<Problem>) {
        self.argument(argument, &ZONES, Types::STRING, place, problems);
        let is_region = |it: &str| it.is_empty() || pseudo::zones(it).is_some();
        match argument {
            Value::String(region) if !is_region(region) && !pseudo::is_pseudo(region) => {
                problems.push(Problem::own(place, format!("there is no Region `{region}`")));
            }
            // cfn-lint has a rule of its own for what the function gives; an argument that is none is none of a Region.
            Value::Null => problems.push(Problem::own(place, "null is no Region".to_owned())),
            _ => {}
        }
    }

    fn select(&self, argument: &Value, place: &Place<'_>, problems: &mut Vec<Problem>) {
        let Some(items) = self.items("Fn::Select", argument, (2, 2), place, problems) else { return };
        let Some(index) = items.first() else { return };
        let extended: &[&str] = &["Ref", "Fn::FindInMap", "Fn::Length"];
        let allowed = if self.context.has_language_extensions() { extended } else { &extended[..2] };
        let at = place.index(0);
        self.argument(index, allowed, Types::INTEGER, &at, problems);
        let Some(list) = items.get(1) else { return };
        let number = match index {
            Value::Number(number) => number.as_i64(),
            Value::String(text) => text.trim().parse().ok(),
            _ => None,
        };
        if let Some(number) = number {
            let count = list.as_array().map(<[Value]>::len);
            if number < 0 {
                problems.push(Problem::own(&at, format!("{number} is less than 0")));
            } else if let Some(count) = count.filter(|it| i64::try_from(*it).is_ok_and(|it| number >= it)) {
                problems.push(Problem::own(&at, format!("there is no item {number}: the list has {count}")));
            }
        }
        self.list(list, &SELECT_LISTS, &SELECT_ITEMS, Types::ALL, &place.index(1), problems);
    }

    fn split(&self, argument: &Value, place: &Place<'_>, problems: &mut Vec<Problem>) {
        let Some(items) = self.items("Fn::Split", argument, (2, 2), place, problems) else { return };
        if let [delimiter, source, ..] = items {
            self.argument(delimiter, &[], Types::STRING, &place.index(0), problems);
            self.argument(source, &SPLITS, Types::STRING, &place.index(1), problems);
            if source.as_str().is_some_and(|it| it.contains("{{resolve:")) {
                let message = "`Fn::Split` does not split what is resolved at deployment".to_owned();
                problems.push(Problem::own(&place.index(1), message));
            }
        }
    }

    fn cidr(&self, argument: &Value, place: &Place<'_>, problems: &mut Vec<Problem>) {
        let Some(items) = self.items("Fn::Cidr", argument, (2, 3), place, problems) else { return };
        if let Some(block) = items.first() {
            self.argument(block, &CIDRS, Types::STRING, &place.index(0), problems);
        }
        for (position, most) in [(1, 256), (2, 128)] {
            let Some(item) = items.get(position) else { continue };
            let at = place.index(position);
            self.argument(item, &CIDRS, Types::INTEGER, &at, problems);
            let number = match item {
                Value::Number(number) => number.as_i64(),
                Value::String(text) => text.trim().parse().ok(),
                _ => None,
            };
            if number.is_some_and(|it| it < 1 || it > most) {
                problems.push(Problem::own(&at, format!("this must be 1 to {most}")));
            }
        }
    }

    fn find_in_map(&self, argument: &Value, place: &Place<'_>, problems: &mut Vec<Problem>) {
        let Some(items) = self.items("Fn::FindInMap", argument, (3, 4), place, problems) else { return };
        let is_extended = self.context.has_language_extensions();
        let allowed: &[&str] = if is_extended { &MAPPED } else { &["Fn::FindInMap", "Ref"] };
        for (position, item) in items.iter().take(3).enumerate() {
            self.argument(item, allowed, Types::STRING, &place.index(position), problems);
        }
        if let Some(options) = items.get(3)
            && options.as_object().is_none_or(|it| it.len() != 1 || !it.contains_key("DefaultValue"))
        {
            problems.push(Problem::own(&place.index(3), "the fourth argument is `{DefaultValue: ...}`".to_owned()));
        }
    }

    fn equals(&self, argument: &Value, place: &Place<'_>, problems: &mut Vec<Problem>) {
        let Some(items) = self.items("Fn::Equals", argument, (2, 2), place, problems) else { return };
        for (position, item) in items.iter().enumerate() {
            self.argument(item, &COMPARED, Types::STRING, &place.index(position), problems);
        }
        if !problems.is_empty() {
            return;
        }
        let [left, right] = items else { return };
        let text = |it: &Value| match it {
            Value::String(text) => Some(text.to_string()),
            Value::Number(number) => Some(number.to_string()),
            Value::Bool(it) => Some(it.to_string()),
            _ => None,
        };
        let message = match (text(left), text(right)) {
            (Some(left), Some(right)) if left != right => "this is never true: two different texts are compared",
            (Some(_), Some(_)) => "this is always true: a text is compared with itself",
            _ if left == right => "this is always true: both sides are the same",
            _ => return,
        };
        problems.push(Problem::of("W8003", Severity::Warning, place, message));
    }

    fn all_of(
        &self,
        name: &str,
        argument: &Value,
        counts: (usize, usize),
        place: &Place<'_>,
        problems: &mut Vec<Problem>,
    ) {
        let Some(items) = self.items(name, argument, counts, place, problems) else { return };
        for (position, item) in items.iter().enumerate() {
            self.condition_item(item, &place.index(position), problems);
        }
    }

    fn condition_item(&self, item: &Value, place: &Place<'_>, problems: &mut Vec<Problem>) {
        const OF_RULES: [&str; 6] =
            ["Fn::Contains", "Fn::EachMemberEquals", "Fn::EachMemberIn", "Fn::RefAll", "Fn::ValueOf", "Fn::ValueOfAll"];
        if self.in_rules
            && let Some((key, _)) = item.as_object().and_then(|it| it.single())
            && OF_RULES.contains(&key.as_ref())
        {
            return;
        }
        self.argument(item, &CONDITIONS, Types::BOOLEAN, place, problems);
    }

    fn named(&self, argument: &Value, place: &Place<'_>, problems: &mut Vec<Problem>) {
        match argument.as_str() {
            Some(name) if self.context.conditions().has(name) => {}
            Some(name) => problems.push(Problem::own(place, format!("there is no condition `{name}`"))),
            None => {
                let message = format!("the name of a condition is needed, this is {}", describe(argument));
                problems.push(Problem::own(place, message));
            }
        }
    }
}
