//! The intrinsic functions.

use lakewright_template::{SubPart, Value, sub_parts, write};

use super::Evaluator;
use super::blocks;
use super::text::{MAX_TEXT, concatenated, scalar_text};
use crate::symbol;

impl Evaluator<'_, '_> {
    /// What a function comes to.
    pub(super) fn function(&self, name: &str, argument: &Value, depth: usize) -> Option<Value> {
        match (name, argument) {
            ("Ref", Value::String(name)) => self.name(name),
            ("Fn::GetAtt", _) => Some(self.attribute(argument, depth)),
            ("Fn::If", Value::Array(parts)) => match parts.as_slice() {
                [Value::String(condition), yes, no] => self.decide(condition, yes, no, depth),
                _ => Some(self.kept(name, argument, depth)),
            },
            ("Fn::Sub", _) => Some(self.sub(argument, depth)),
            ("Fn::Join", Value::Array(parts)) => Some(self.join(parts, argument, depth)),
            ("Fn::Select", Value::Array(parts)) => self.select(parts, depth),
            ("Fn::Split", Value::Array(parts)) => Some(self.split(parts, argument, depth)),
            ("Fn::FindInMap", Value::Array(parts)) => self.find_in_map(parts, depth),
            ("Fn::Transform", _) => Some(self.transform(argument, depth)),
            ("Fn::Length", _) => Some(self.length(argument, depth)),
            ("Fn::ToJsonString", _) => Some(self.to_json_string(argument, depth)),
            ("Fn::Cidr", Value::Array(parts)) => Some(self.cidr(parts, argument, depth)),
            ("Fn::GetAZs", _) => Some(self.zones(argument, depth)),
            _ => Some(self.kept(name, argument, depth)),
        }
    }

    /// What an expression of a condition comes to. A value that is not shown is compared all the same.
    pub(super) fn in_condition(&self, value: &Value) -> Value {
        let evaluated = self.value(value).unwrap_or_else(|| symbol::reference("AWS::NoValue"));
        let revealed = |found: symbol::Mention<'_>| {
            let name =
                found.name.strip_prefix(symbol::SECRET).or_else(|| found.name.strip_prefix(symbol::NEW_SECRET))?;
            Some(self.side.parameters.get(name)?.in_conditions(name))
        };
        symbol::replaced(&evaluated, &revealed)
    }

    /// The function with its argument evaluated.
    fn kept(&self, name: &str, argument: &Value, depth: usize) -> Value {
        let argument = self.at_depth(argument, depth + 1).unwrap_or(Value::Null);
        Value::Object([(name.to_owned(), argument)].into_iter().collect())
    }

    fn attribute(&self, argument: &Value, depth: usize) -> Value {
        match argument {
            Value::String(text) => match text.split_once('.') {
                Some((name, attribute)) => symbol::attribute(name, attribute),
                None => symbol::function("Fn::GetAtt", argument.clone()),
            },
            Value::Array(parts) => match parts.as_slice() {
                [Value::String(name), Value::String(attribute)] => symbol::attribute(name.as_ref(), attribute.as_ref()),
                [Value::String(name), attribute] => {
                    let attribute = self.at_depth(attribute, depth + 1).unwrap_or(Value::Null);
                    symbol::function("Fn::GetAtt", [Value::String(name.clone()), attribute])
                }
                // `[Child, Outputs, Name]`: the parts are put together with dots.
                [Value::String(name), rest @ ..] if !rest.is_empty() && rest.iter().all(|it| it.as_str().is_some()) => {
                    let rest: Vec<&str> = rest.iter().filter_map(Value::as_str).collect();
                    symbol::attribute(name.as_ref(), rest.join("."))
                }
                _ => symbol::function("Fn::GetAtt", argument.clone()),
            },
            _ => symbol::function("Fn::GetAtt", argument.clone()),
        }
    }

    fn sub(&self, argument: &Value, depth: usize) -> Value {
        let (text, variables) = match argument {
            Value::String(text) => (text.as_ref(), None),
            Value::Array(parts) => match parts.as_slice() {
                [Value::String(text)] => (text.as_ref(), None),
                [Value::String(text), Value::Object(variables)] => (text.as_ref(), Some(variables)),
                _ => return self.kept("Fn::Sub", argument, depth),
            },
            _ => return self.kept("Fn::Sub", argument, depth),
        };
        let given = variables;
        // Each variable once, however often it stands in the text: what it comes to may be long.
        let variables = variables.map(|it| self.object(it, depth + 1));
        let variable = |name: &str| variables.as_ref()?.get(name).cloned();
        let is_given = |name: &str| given.is_some_and(|it| it.contains_key(name));
        let parts = sub_parts(text).map(|part| match part {
            SubPart::Text(text) => Value::from(text.to_owned()),
            SubPart::Literal(text) => Value::from(format!("${{{text}}}")),
            SubPart::Variable(name) if is_given(name) => variable(name).unwrap_or_else(|| Value::from("")),
            SubPart::Variable(name) => match name.split_once('.') {
                Some((name, attribute)) => symbol::attribute(name, attribute),
                None => self.name(name).unwrap_or_else(|| Value::from("")),
            },
        });
        let written = Value::from(text.to_owned());
        concatenated(parts).unwrap_or_else(|| match variables {
            Some(variables) => symbol::function("Fn::Sub", [written, variables]),
            None => symbol::function("Fn::Sub", written),
        })
    }

    fn join(&self, parts: &[Value], argument: &Value, depth: usize) -> Value {
        let [delimiter, list] = parts else { return self.kept("Fn::Join", argument, depth) };
        let delimiter = self.at_depth(delimiter, depth + 1).as_ref().and_then(scalar_text);
        let list = self.at_depth(list, depth + 1);
        let (Some(delimiter), Some(list)) = (delimiter, list) else { return self.kept("Fn::Join", argument, depth) };
        if let Value::Array(items) = &list {
            let between = |at: usize| (at > 0).then(|| Value::from(delimiter.clone()));
            let texts = items.iter().enumerate().flat_map(|(at, item)| between(at).into_iter().chain([item.clone()]));
            // Parts that are lists themselves stay as they are.
            if let Some(text) = concatenated(texts) {
                return text;
            }
        }
        // Joining what was split at the same place gives it back.
        if let Some(("Fn::Split", Value::Array(split))) = list.as_function()
            && let [Value::String(at), whole] = split.as_slice()
            && *at == delimiter
        {
            return whole.clone();
        }
        symbol::function("Fn::Join", [Value::from(delimiter), list])
    }

    fn select(&self, parts: &[Value], depth: usize) -> Option<Value> {
        let [index, list] = parts else {
            return Some(self.kept("Fn::Select", &Value::Array(parts.to_vec()), depth));
        };
        let index = self.at_depth(index, depth + 1)?;
        let list = self.at_depth(list, depth + 1)?;
        if let (Some(at), Value::Array(items)) = (scalar_text(&index).and_then(|it| it.parse::<usize>().ok()), &list) {
            if let Some(item) = items.get(at) {
                return Some(item.clone());
            }
            self.fault(format!("Template error: Fn::Select cannot select nonexistent value at index {at}"));
        }
        let index = scalar_text(&index).map_or(index, Value::from);
        let list = cut_no_further(&index, &list).unwrap_or(list);
        Some(symbol::function("Fn::Select", [index, list]))
    }

    /// Blocks of addresses, where the block that they are cut from is known.
    fn cidr(&self, parts: &[Value], argument: &Value, depth: usize) -> Value {
        let [block, rest @ ..] = parts else { return self.kept("Fn::Cidr", argument, depth) };
        let evaluated = |it: &Value| self.at_depth(it, depth + 1).as_ref().and_then(scalar_text);
        let number = |it: Option<&Value>| it.and_then(evaluated).and_then(|it| it.parse::<u32>().ok());
        let blocks = match (evaluated(block), number(rest.first()), number(rest.get(1))) {
            (Some(block), Some(count), Some(bits)) => blocks::cut(&block, count, bits),
            _ => None,
        };
        let texts = |it: Vec<String>| Value::Array(it.into_iter().map(Value::from).collect());
        blocks.map_or_else(|| self.kept("Fn::Cidr", argument, depth), texts)
    }

    /// The zones of a Region; empty text is the Region of the stack.
    fn zones(&self, argument: &Value, depth: usize) -> Value {
        match self.at_depth(argument, depth + 1) {
            Some(Value::String(text)) if text.is_empty() => {
                symbol::function("Fn::GetAZs", self.name("AWS::Region").unwrap_or(Value::Null))
            }
            _ => self.kept("Fn::GetAZs", argument, depth),
        }
    }

    fn split(&self, parts: &[Value], argument: &Value, depth: usize) -> Value {
        let [delimiter, text] = parts else { return self.kept("Fn::Split", argument, depth) };
        let (delimiter, text) = (self.at_depth(delimiter, depth + 1), self.at_depth(text, depth + 1));
        match (delimiter, text) {
            (Some(Value::String(delimiter)), Some(Value::String(text))) if !delimiter.is_empty() => {
                Value::Array(text.split(delimiter.as_ref()).map(|it| Value::from(it.to_owned())).collect())
            }
            (Some(delimiter), Some(text)) => symbol::function("Fn::Split", [delimiter, text]),
            _ => self.kept("Fn::Split", argument, depth),
        }
    }

    fn find_in_map(&self, parts: &[Value], depth: usize) -> Option<Value> {
        let [map, first, second, rest @ ..] = parts else {
            return Some(self.kept("Fn::FindInMap", &Value::Array(parts.to_vec()), depth));
        };
        let evaluated = |it| self.at_depth(it, depth + 1).unwrap_or(Value::Null);
        let (map, first, second) = (evaluated(map), evaluated(first), evaluated(second));
        let default = rest.first().and_then(|it| it.get("DefaultValue"));
        let (Some(name), Some(column)) = (scalar_text(&map), scalar_text(&second)) else {
            let name = scalar_text(&map).unwrap_or_default();
            let map = if self.side.maps.agree(&name, "") { map } else { self.sided(map) };
            return Some(symbol::function("Fn::FindInMap", [map, first, second]));
        };
        if let Some(row) = scalar_text(&first) {
            return match (self.side.maps.get(&name, &row, &column), default) {
                (Some(value), _) => self.at_depth(value, depth + 1),
                (None, Some(default)) => self.at_depth(default, depth + 1),
                (None, None) => {
                    if self.is_whole(&name) {
                        self.fault(format!("Template error: Unable to get mapping for {name}::{row}::{column}"));
                    }
                    Some(symbol::function("Fn::FindInMap", [map, first, second]))
                }
            };
        }
        if let (Some(only), None) = (self.side.maps.only(&name, &column), default) {
            return Some(only.clone());
        }
        let map = if self.side.maps.agree(&name, &column) { map } else { self.sided(map) };
        Some(symbol::function("Fn::FindInMap", [map, first, second]))
    }

    /// Whether a mapping is known, or the template more than a piece that was cut out of its own.
    fn is_whole(&self, map: &str) -> bool {
        let (own, other) = (self.side.maps.own, self.side.maps.other);
        own.root().get("Mappings").is_some() || other.entry("Mappings", map).is_some() || own.resources().count() > 1
    }

    /// A mapping that differs between the sides; before the update it has its plain name.
    fn sided(&self, map: Value) -> Value {
        match map {
            Value::String(name) if self.side.is_after => Value::from(format!("{}{name}", symbol::OF_AFTER)),
            other => other,
        }
    }

    fn length(&self, argument: &Value, depth: usize) -> Value {
        match self.at_depth(argument, depth + 1) {
            Some(Value::Array(items)) => Value::from(items.len()),
            other => symbol::function("Fn::Length", other.unwrap_or(Value::Null)),
        }
    }

    fn to_json_string(&self, argument: &Value, depth: usize) -> Value {
        match self.at_depth(argument, depth + 1) {
            Some(value) if symbol::is_known(&value) => {
                let text = write::json_minified(&value);
                if text.len() > MAX_TEXT { symbol::function("Fn::ToJsonString", value) } else { Value::from(text) }
            }
            other => symbol::function("Fn::ToJsonString", other.unwrap_or(Value::Null)),
        }
    }
}

/// The blocks of a network that is not known, up to the selected one: how many follow changes nothing.
fn cut_no_further(index: &Value, list: &Value) -> Option<Value> {
    let number = |it: &Value| scalar_text(it)?.parse::<usize>().ok();
    let ("Fn::Cidr", Value::Array(parts)) = list.as_function()? else { return None };
    let [network, count, bits @ ..] = parts.as_slice() else { return None };
    let least = number(index)?.checked_add(1).filter(|it| number(count).is_some_and(|count| *it <= count))?;
    let parts = [network.clone(), Value::from(least.to_string())].into_iter().chain(bits.iter().cloned());
    Some(symbol::function("Fn::Cidr", Value::Array(parts.collect())))
}
