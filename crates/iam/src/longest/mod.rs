//! What a value becomes at deployment, at its longest: sizes are measured before anything is deployed.
//!
//! Pseudo parameters take the longest value of any partition. A reference takes the name that the template gives its
//! resource, else the longest name that the type may have; what is not known takes a bound, which is noted.

mod naming;

use std::borrow::Cow;

use lakewright_template::write::{self, JsonSize};
use lakewright_template::{Object, Value};

use naming::NAMINGS;

/// `AWS::Partition` at its longest.
const PARTITION: &str = "aws-us-gov";
/// `AWS::Region` at its longest.
const REGION: &str = "us-isof-south-1";
/// `AWS::AccountId`.
const ACCOUNT: &str = "111111111111";
/// `AWS::URLSuffix` at its longest.
const SUFFIX: &str = "amazonaws.com.cn";
/// The longest name of a stack.
const STACK_NAME: usize = 128;
/// What CloudFormation adds to the names it makes: two hyphens and random characters.
const NAME_ENDING: usize = 15;
/// What an unknown ARN is counted as.
const UNKNOWN_ARN: usize = 256;
/// What any other unknown text is counted as.
const UNKNOWN_TEXT: usize = 128;
/// How deep names may refer to one another before a bound stands for them.
const DEPTH: usize = 24;

/// Values at their longest, within a template.
pub(crate) struct Longest<'t> {
    template: Option<&'t Value>,
    /// What was counted by a bound and not by what the template says.
    pub(crate) assumptions: Vec<String>,
    /// How many characters were.
    pub(crate) assumed: usize,
    depth: usize,
}

impl<'t> Longest<'t> {
    pub(crate) fn new(template: Option<&'t Value>) -> Longest<'t> {
        Longest { template, assumptions: Vec::new(), assumed: 0, depth: 0 }
    }

    /// The value as it is deployed; `None` where it is left out (`AWS::NoValue`).
    pub(crate) fn resolve(&mut self, value: &Value) -> Option<Value> {
        self.below(|this| match value {
            Value::Array(items) => Some(Value::Array(items.iter().filter_map(|it| this.resolve(it)).collect())),
            Value::Reference(it) => this.reference(it.id.as_str(), it.attribute.as_deref()),
            Value::Object(object) => match function_of(object) {
                Some((name, argument)) => this.function(name, argument),
                None => {
                    let members = object.iter().filter_map(|(key, value)| Some((key.clone(), this.resolve(value)?)));
                    Some(members.collect::<Object>().into())
                }
            },
            other => Some(other.clone()),
        })
        .unwrap_or_else(Some)
    }

    /// How large the value is as it is deployed, as JSON without blanks: that of [`Longest::resolve`], which a document
    /// with hundreds of texts needs not become for this.
    pub(crate) fn size(&mut self, value: &Value) -> Option<JsonSize> {
        let is_function = match value {
            Value::Object(object) => function_of(object).is_some(),
            other => matches!(other, Value::Reference(_)),
        };
        if is_function {
            return self.resolve(value).map(|it| write::json_size(&it));
        }
        let size = self.below(|this| match value {
            Value::Array(items) => between_brackets(items.iter().filter_map(|it| this.size(it))),
            Value::Object(object) => {
                let members = object.iter();
                between_brackets(
                    members.filter_map(|(key, value)| Some(write::json_text_size(key) + COLON + this.size(value)?)),
                )
            }
            other => write::json_size(other),
        });
        Some(size.unwrap_or_else(|cut| write::json_size(&cut)))
    }

    /// Goes one step down; `Err` with a bound where that is too deep.
    fn below<T>(&mut self, step: impl FnOnce(&mut Self) -> T) -> Result<T, Value> {
        if self.depth >= DEPTH {
            return Err(self.unknown("a name that refers to itself", UNKNOWN_TEXT));
        }
        self.depth += 1;
        let result = step(self);
        self.depth -= 1;
        Ok(result)
    }

    fn function(&mut self, name: &str, argument: &Value) -> Option<Value> {
        match name {
            "Ref" => self.reference(argument.as_str()?, None),
            "Fn::GetAtt" => {
                let joined = argument.as_str().and_then(|it| it.split_once('.'));
                let (id, attribute) = match argument.as_array() {
                    Some([id, attribute]) => (id.as_str()?, attribute.as_str().unwrap_or("")),
                    _ => joined?,
                };
                self.reference(id, Some(attribute))
            }
            "Fn::Sub" => Some(self.substitute(argument)),
            "Fn::Join" => {
                let [delimiter, items] = argument.as_array()? else { return None };
                let delimiter = delimiter.as_str().unwrap_or("").to_owned();
                let items = self.resolve(items)?;
                let texts: Vec<Cow<'_, str>> =
                    items.as_array().map_or_else(|| vec![text_of(&items)], |it| it.iter().map(text_of).collect());
                Some(texts.join(&delimiter).into())
            }
            "Fn::If" => {
                let [_, then, otherwise] = argument.as_array()? else { return None };
                longer(self.resolve(then), self.resolve(otherwise))
            }
            "Fn::Select" => {
                let [position, items] = argument.as_array()? else { return None };
                let items = self.resolve(items)?;
                let items = items.as_array()?;
                let position = position.as_i64().or_else(|| position.as_str()?.parse().ok());
                let chosen = position.and_then(|it| items.get(usize::try_from(it).ok()?)).cloned();
                chosen.or_else(|| items.iter().cloned().map(Some).fold(None, longer))
            }
            "Fn::Split" => {
                let [delimiter, text] = argument.as_array()? else { return None };
                let text = self.resolve(text)?;
                let text = text_of(&text);
                let parts = text.split(delimiter.as_str().unwrap_or("\n")).map(|it| Value::from(it.to_owned()));
                Some(Value::Array(parts.collect()))
            }
            "Fn::FindInMap" => Some(self.mapped(argument)),
            "Fn::Base64" => {
                let length = text_of(&self.resolve(argument)?).len();
                Some(filler(length.div_ceil(3) * 4))
            }
            "Fn::GetAZs" => Some(Value::Array(vec![format!("{REGION}a").into(); 6])),
            "Fn::ToJsonString" => Some(write::json_minified(&self.resolve(argument)?).into()),
            "Fn::ImportValue" => Some(self.unknown("an imported value", UNKNOWN_ARN)),
            other => Some(self.unknown(other, UNKNOWN_TEXT)),
        }
    }

    fn reference(&mut self, id: &str, attribute: Option<&str>) -> Option<Value> {
        let pseudo = match id {
            "AWS::NoValue" => return None,
            "AWS::Partition" => PARTITION.into(),
            "AWS::Region" => REGION.into(),
            "AWS::AccountId" => ACCOUNT.into(),
            "AWS::URLSuffix" => SUFFIX.into(),
            "AWS::StackName" => filler(STACK_NAME),
            "AWS::StackId" => fill("arn:{P}:cloudformation:{R}:{A}:stack/{128}/{36}", "", ""),
            _ => {
                if let Some(parameter) = self.entry("Parameters", id) {
                    return Some(self.parameter(id, parameter));
                }
                return Some(self.resource(id, attribute));
            }
        };
        Some(pseudo)
    }

    fn entry(&self, section: &str, id: &str) -> Option<&'t Value> {
        self.template?.get(section)?.get(id)
    }

    fn parameter(&mut self, id: &str, parameter: &Value) -> Value {
        let text = |name: &str| parameter.get(name).map(text_of);
        if let Some(allowed) = parameter.get("AllowedValues").and_then(Value::as_array) {
            let longest = allowed.iter().map(text_of).max_by_key(|it| it.len());
            return longest.unwrap_or_default().into_owned().into();
        }
        if let Some(longest) = text("MaxLength").and_then(|it| it.parse().ok()) {
            return filler(longest);
        }
        let default = text("Default").unwrap_or_default();
        let kind = text("Type").unwrap_or_default();
        if kind == "CommaDelimitedList" || kind.starts_with("List<") {
            let items = default.split(',').map(|it| Value::from(it.trim().to_owned()));
            self.assumptions.push(format!("list parameter `{id}` is counted as its default"));
            return Value::Array(items.collect());
        }
        match kind.as_ref() {
            "Number" => filler(20),
            _ if kind.starts_with("AWS::EC2::") && kind.ends_with("::Id") => filler(26),
            _ => self.unknown(&format!("parameter `{id}` without MaxLength"), default.len().max(64)),
        }
    }

    fn resource(&mut self, id: &str, attribute: Option<&str>) -> Value {
        let resource = self.entry("Resources", id);
        let kind = resource.and_then(|it| it.get("Type")).and_then(Value::as_str).unwrap_or("");
        let naming = NAMINGS.iter().find(|it| it.kind == kind);
        let pattern = naming.and_then(|naming| match attribute {
            None => Some(naming.reference),
            Some(name) => naming.attributes.iter().find(|(it, _)| *it == name).map(|(_, pattern)| *pattern),
        });
        let (Some(naming), Some(pattern)) = (naming, pattern) else {
            return self.unknown_attribute(id, attribute);
        };
        let properties = resource.and_then(|it| it.get("Properties"));
        let given = |name: &str| properties.and_then(|it| it.get(name)).filter(|_| !name.is_empty());
        let name = given(naming.property).and_then(|it| self.resolve(it)).unwrap_or_else(|| match naming.property {
            "" => "".into(),
            _ => {
                let length = naming.longest.min(STACK_NAME + id.len() + NAME_ENDING);
                self.unknown(&format!("the name that CloudFormation makes for `{id}`"), length)
            }
        });
        let path = given("Path").and_then(|it| self.resolve(it)).unwrap_or_else(|| "/".into());
        fill(pattern, &text_of(&name), &text_of(&path))
    }

    fn unknown_attribute(&mut self, id: &str, attribute: Option<&str>) -> Value {
        match attribute {
            Some(name) if name.ends_with("Arn") => self.unknown(&format!("`{id}.{name}`"), UNKNOWN_ARN),
            Some(name) => self.unknown(&format!("`{id}.{name}`"), UNKNOWN_TEXT),
            None => self.unknown(&format!("`{id}`"), UNKNOWN_TEXT),
        }
    }

    fn substitute(&mut self, argument: &Value) -> Value {
        let (template, variables) = match argument.as_array() {
            Some([template, variables]) => (template.as_str(), variables.as_object()),
            _ => (argument.as_str(), None),
        };
        let mut rest = template.unwrap_or("");
        let mut text = String::with_capacity(rest.len() * 2);
        while let Some((before, behind)) = rest.split_once("${") {
            text.push_str(before);
            let Some((name, after)) = behind.split_once('}') else {
                text.push_str("${");
                rest = behind;
                continue;
            };
            rest = after;
            if let Some(literal) = name.strip_prefix('!') {
                text.extend(["${", literal, "}"]);
                continue;
            }
            let name = name.trim();
            let value = match variables.and_then(|it| it.get(name)) {
                Some(value) => self.resolve(value),
                None => match name.split_once('.') {
                    Some((id, attribute)) => self.reference(id, Some(attribute)),
                    None => self.reference(name, None),
                },
            };
            if let Some(value) = &value {
                text.push_str(&text_of(value));
            }
        }
        text.push_str(rest);
        text.into()
    }

    /// The longest value that the keys can mean; a key that is not written out can be any.
    fn mapped(&mut self, argument: &Value) -> Value {
        let keys = argument.as_array().unwrap_or_default();
        let map = keys.first().and_then(Value::as_str).and_then(|it| self.entry("Mappings", it));
        let mut found: Vec<&Value> = map.into_iter().collect();
        for key in [keys.get(1), keys.get(2)] {
            let all = found.iter().filter_map(|it| it.as_object());
            found = match key.and_then(Value::as_str) {
                Some(key) => all.filter_map(|it| it.get(key)).collect(),
                None => all.flat_map(Object::values).collect(),
            };
        }
        let longest = found.into_iter().cloned().map(Some).fold(None, longer);
        longest.unwrap_or_else(|| self.unknown("a mapping that the template does not have", UNKNOWN_TEXT))
    }

    fn unknown(&mut self, what: &str, length: usize) -> Value {
        let assumption = format!("{what} is counted as {length} characters");
        if !self.assumptions.contains(&assumption) {
            self.assumptions.push(assumption);
        }
        self.assumed += length;
        filler(length)
    }
}

fn filler(length: usize) -> Value {
    "x".repeat(length).into()
}

/// A pattern of [`naming`] with its parts filled in.
fn fill(pattern: &str, name: &str, path: &str) -> Value {
    // The parts of an ARN take some fifty characters more than their names do.
    let mut text = String::with_capacity(pattern.len() + name.len() + path.len() + 64);
    let mut rest = pattern;
    while let Some((before, (part, after))) =
        rest.split_once('{').and_then(|(it, behind)| Some((it, behind.split_once('}')?)))
    {
        text.push_str(before);
        match part {
            "" => text.push_str(name),
            "path" => text.push_str(path),
            "P" => text.push_str(PARTITION),
            "R" => text.push_str(REGION),
            "A" => text.push_str(ACCOUNT),
            "S" => text.push_str(SUFFIX),
            length => text.push_str(&"x".repeat(length.parse().unwrap_or(0))),
        }
        rest = after;
    }
    text.push_str(rest);
    text.into()
}

fn text_of(value: &Value) -> Cow<'_, str> {
    match value {
        Value::String(text) => Cow::Borrowed(text),
        Value::Number(number) => number.to_string().into(),
        Value::Bool(it) => it.to_string().into(),
        other => write::json_minified(other).into(),
    }
}

/// The name and argument of a function.
fn function_of(object: &Object) -> Option<(&str, &Value)> {
    let (name, argument) = object.single()?;
    (name == "Ref" || name.starts_with("Fn::")).then_some((name.as_ref(), argument))
}

/// A character of JSON's own.
const COLON: JsonSize = JsonSize { bytes: 1, characters: 1 };

/// The size of a list or object of parts of these sizes: with its brackets and the commas between them.
fn between_brackets(parts: impl Iterator<Item = JsonSize>) -> JsonSize {
    let mut size = JsonSize::default();
    let mut own: usize = 1;
    for part in parts {
        size += part;
        own += 1;
    }
    // A comma in front of each part but the first, and two brackets; empty, the brackets alone.
    let own = own.max(2);
    size + JsonSize { bytes: own, characters: own }
}

fn longer(one: Option<Value>, other: Option<Value>) -> Option<Value> {
    let length = |it: &Option<Value>| it.as_ref().map_or(0, |it| text_of(it).len());
    if length(&one) >= length(&other) { one } else { other }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// Values of data and functions, with escapes and depth.
    fn value() -> impl Strategy<Value = Value> {
        let text = prop::sample::select(&["", "a b", "\"ä\"", "\\\n\u{1}", "arn:${AWS::Partition}:s3:::${B}/*"][..]);
        let name = prop::sample::select(&["AWS::NoValue", "AWS::Region", "B", "Nothing", "B.Arn"][..]);
        let leaf = prop_oneof![
            text.clone().prop_map(Value::from),
            text.prop_map(|it| Object::of("Fn::Sub", it).into()),
            name.clone().prop_map(|it| Object::of("Ref", it).into()),
            name.prop_map(|it| Object::of("Fn::GetAtt", it).into()),
            prop_oneof![Just(Value::Null), any::<bool>().prop_map(Value::from), any::<i64>().prop_map(Value::from)],
        ];
        leaf.prop_recursive(40, 120, 4, |inner| {
            let key = prop::sample::select(&["Sid", "\"", "Ref", "Fn::If", "Fn::ToJsonString", "Condition"][..]);
            let several = prop::collection::vec(inner.clone(), 0..4);
            prop_oneof![
                several.clone().prop_map(Value::Array),
                several.clone().prop_map(|it| Object::of("Fn::If", it).into()),
                several.prop_map(|it| Object::of("Fn::Join", [", ".into(), Value::Array(it)]).into()),
                prop::collection::vec((key, inner), 0..4).prop_map(|it| Value::Object(it.into_iter().collect())),
            ]
        })
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn the_counted_size_is_that_of_what_is_resolved(value in value()) {
            let bucket = Object::of("Type", "AWS::S3::Bucket");
            let template = Object::of("Resources", Object::of("B", bucket)).into();
            let (mut resolving, mut counting) = (Longest::new(Some(&template)), Longest::new(Some(&template)));
            let resolved = resolving.resolve(&value);
            prop_assert_eq!(counting.size(&value), resolved.as_ref().map(write::json_size), "{:?}", resolved);
            prop_assert_eq!(
                (counting.assumed, counting.assumptions, counting.depth),
                (resolving.assumed, resolving.assumptions, 0)
            );
        }
    }

    fn longest(template: &str, value: &str) -> String {
        let read = |text: &str| lakewright_template::read(text).expect(text).root;
        let template = read(template);
        let value = read(value);
        let resolved = Longest::new(Some(&template)).resolve(&value);
        let size = Longest::new(Some(&template)).size(&value);
        assert_eq!(size, resolved.as_ref().map(write::json_size), "{resolved:?}");
        resolved.as_ref().map(text_of).unwrap_or_default().into_owned()
    }

    #[test]
    fn a_reference_takes_the_name_that_the_template_gives() {
        let template =
            "Resources: {B: {Type: AWS::S3::Bucket, Properties: {BucketName: !Sub 'lake-${AWS::AccountId}'}}}";
        assert_eq!(longest(template, "!Sub '${B.Arn}/*'"), "arn:aws-us-gov:s3:::lake-111111111111/*");
        assert_eq!(longest(template, "!Ref B"), "lake-111111111111");
    }

    #[test]
    fn a_name_that_cloudformation_makes_is_as_long_as_the_type_allows() {
        let template = "Resources: {B: {Type: AWS::S3::Bucket}}";
        assert_eq!(longest(template, "!GetAtt B.Arn").len(), "arn:aws-us-gov:s3:::".len() + 63);
    }

    #[test]
    fn parameters_and_mappings_take_their_longest_value() {
        let template = "
            Parameters:
              Stage: {Type: String, AllowedValues: [dev, production]}
              Name: {Type: String, MaxLength: 12}
            Mappings:
              Accounts: {dev: {Id: '1', Name: a-long-name}, production: {Id: '22'}}";
        assert_eq!(longest(template, "!Sub '${Stage}-${Name}'").len(), "production-".len() + 12);
        assert_eq!(longest(template, "!FindInMap [Accounts, !Ref Stage, Id]"), "22");
        assert_eq!(longest(template, "!FindInMap [Accounts, dev, !Ref Name]"), "a-long-name");
    }

    #[test]
    fn the_longer_branch_counts_and_a_missing_value_does_not() {
        assert_eq!(longest("{}", "!If [C, short, longer]"), "longer");
        assert_eq!(longest("{}", "[a, !Ref AWS::NoValue]"), r#"["a"]"#);
        assert_eq!(longest("{}", "!Join ['-', [!Ref AWS::Region, !Select [1, [a, bcd]]]]"), "us-isof-south-1-bcd");
        assert_eq!(longest("{}", "!Sub '${!aws:username}/x'"), "${aws:username}/x");
    }

    #[test]
    fn names_that_refer_to_each_other_end() {
        let template = "Resources:
            A: {Type: AWS::S3::Bucket, Properties: {BucketName: !Ref B}}
            B: {Type: AWS::S3::Bucket, Properties: {BucketName: !Ref A}}";
        assert_eq!(longest(template, "!Ref A").len(), UNKNOWN_TEXT);
    }
}
