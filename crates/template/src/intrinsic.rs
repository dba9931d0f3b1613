//! Intrinsic functions, pseudo parameters and conditions: what CloudFormation computes at deployment.
//!
//! Source: CloudFormation Template Reference, "Intrinsic functions" and "Pseudo parameters".

use std::sync::Arc;

use crate::kind::{Expr, Is, Kind};
use crate::kinds::{Arn, Int, Json, List, Str};
use crate::reference::{LogicalId, StackId};
use crate::value::{Object, Text, Value};

/// Pseudo parameters: what CloudFormation knows of the stack it deploys.
pub mod aws {
    use super::{Arn, Expr, List, Object, Str};

    macro_rules! pseudo {
        ($($(#[$doc:meta])* $name:ident: $kind:ty = $reference:literal;)*) => {$(
            $(#[$doc])*
            pub fn $name() -> Expr<$kind> {
                Expr::from_value(Object::of("Ref", $reference))
            }
        )*};
    }

    pseudo! {
        /// `AWS::AccountId`: the account the stack is deployed in, twelve digits.
        account_id: Str = "AWS::AccountId";
        /// `AWS::NotificationARNs`: the topics that the stack reports to.
        notification_arns: List<Arn> = "AWS::NotificationARNs";
        /// `AWS::Partition`: `aws`, `aws-cn` or `aws-us-gov`.
        partition: Str = "AWS::Partition";
        /// `AWS::Region`: the Region the stack is deployed in.
        region: Str = "AWS::Region";
        /// `AWS::StackId`: the stack's ARN.
        stack_id: Str = "AWS::StackId";
        /// `AWS::StackName`.
        stack_name: Str = "AWS::StackName";
        /// `AWS::URLSuffix`: `amazonaws.com` in most Regions.
        url_suffix: Str = "AWS::URLSuffix";
    }
}

fn function<K: Kind>(name: &'static str, argument: impl Into<Value>) -> Expr<K> {
    Expr::from_value(Object::of(name, argument))
}

/// `Fn::Sub`: text with `${Name}` for parameters, resources (`${Queue.Arn}`) and pseudo parameters of the same template.
/// [`crate::sub!`] takes typed expressions instead and is to be preferred: a misspelled name does not compile there.
pub fn sub(template: impl Into<Text>) -> Expr<Str> {
    function("Fn::Sub", template.into())
}

/// `Fn::Sub` with values for some of its variables.
pub fn sub_with(template: impl Into<Text>, variables: impl IntoIterator<Item = (Text, Value)>) -> Expr<Str> {
    let variables: Object = variables.into_iter().collect();
    if variables.is_empty() {
        return sub(template);
    }
    function("Fn::Sub", [Value::from(template.into()), variables.into()])
}

/// `Fn::Sub` over typed expressions: each `{name}` of the text is an expression of that name.
///
/// ```
/// use lakewright_template::{aws, sub};
///
/// let arn = sub!("arn:{partition}:s3:::lake-{account}/*", partition = aws::partition(), account = aws::account_id());
/// # assert_eq!(
/// #     arn.value().get("Fn::Sub").and_then(|it| it.as_str()),
/// #     Some("arn:${AWS::Partition}:s3:::lake-${AWS::AccountId}/*"),
/// # );
/// ```
#[macro_export]
macro_rules! sub {
    ($template:expr $(, $name:ident = $value:expr)* $(,)?) => {
        $crate::interpolate($template, [$((stringify!($name), $crate::val::<$crate::kinds::Str>($value).into())),*])
    };
}

/// Joins text and values into one `Fn::Sub`, or into plain text where nothing is left to deployment: see [`crate::sub!`].
///
/// Each `{name}` that `variables` has is replaced; any other brace stays as it is.
pub fn interpolate<const N: usize>(template: impl AsRef<str>, variables: [(&'static str, Value); N]) -> Expr<Str> {
    let mut rest = template.as_ref();
    // Names become values, most of them longer.
    let mut parts = Parts { text: String::with_capacity(rest.len() * 2), ..Parts::default() };
    while let Some(open) = rest.find('{') {
        let (before, behind) = rest.split_at(open);
        parts.text(before);
        let found = behind.find('}').and_then(|close| {
            let name = &behind[1..close];
            Some((close, &variables.iter().find(|(it, _)| *it == name)?.1))
        });
        match found {
            Some((close, value)) => {
                parts.value(value);
                rest = &behind[close + 1..];
            }
            None => {
                parts.text("{");
                rest = &behind[1..];
            }
        }
    }
    parts.text(rest);
    parts.finish()
}

/// Text that is being put together for `Fn::Sub`.
#[derive(Default)]
struct Parts {
    text: String,
    variables: Object,
    computed: bool,
}

impl Parts {
    fn text(&mut self, text: &str) {
        // `${` would be read as a variable; `${!` writes it literally.
        match text.contains("${") {
            true => self.text.push_str(&text.replace("${", "${!")),
            false => self.text.push_str(text),
        }
    }

    fn value(&mut self, value: &Value) {
        match value {
            Value::String(text) => self.text(text),
            Value::Number(number) => self.text.push_str(&number.to_string()),
            Value::Bool(it) => self.text.push_str(if *it { "true" } else { "false" }),
            Value::Object(object) => match object.single() {
                Some((key, Value::String(name))) if key == "Ref" => self.variable(name),
                Some((key, Value::String(text))) if key == "Fn::Sub" => {
                    self.computed = true;
                    self.text.push_str(text);
                }
                _ => self.named(value),
            },
            _ => self.named(value),
        }
    }

    fn variable(&mut self, name: &str) {
        self.computed = true;
        self.text.push_str("${");
        self.text.push_str(name);
        self.text.push('}');
    }

    /// Any other expression goes into the variables of the long form; synthesis inlines references where it can.
    fn named(&mut self, value: &Value) {
        let known = self.variables.iter().find(|(_, it)| *it == value).map(|(name, _)| name.to_string());
        let name = known.unwrap_or_else(|| format!("V{}", self.variables.len() + 1));
        self.variable(&name);
        self.variables.insert(name, value.clone());
    }

    fn finish(self) -> Expr<Str> {
        if !self.computed {
            return Expr::from_value(self.text.replace("${!", "${"));
        }
        sub_with(self.text, self.variables)
    }
}

/// `Fn::Join`: the items with a delimiter between them. To attach text to a list's expression; for text with a few
/// values in it [`crate::sub!`] reads better.
pub fn join(delimiter: impl Into<Text>, items: impl Is<List<Str>>) -> Expr<Str> {
    function("Fn::Join", [Value::from(delimiter.into()), items.into_value()])
}

/// `Fn::Select`: the item at a position, from 0.
pub fn select<K: Kind>(position: impl Is<Int>, items: Expr<List<K>>) -> Expr<K> {
    function("Fn::Select", [position.into_value(), items.into()])
}

/// `Fn::Split`: the parts of a text between delimiters.
pub fn split(delimiter: impl Into<Text>, text: impl Is<Str>) -> Expr<List<Str>> {
    function("Fn::Split", [Value::from(delimiter.into()), text.into_value()])
}

/// `Fn::FindInMap`: a value of a mapping. [`Mapping::find`] is the typed form.
pub fn find_in_map(map: impl Is<Str>, top: impl Is<Str>, second: impl Is<Str>) -> Expr<Str> {
    function("Fn::FindInMap", [map.into_value(), top.into_value(), second.into_value()])
}

/// `Fn::Base64`: text encoded, as `UserData` wants it.
pub fn base64(text: impl Is<Str>) -> Expr<Str> {
    function("Fn::Base64", text.into_value())
}

/// `Fn::Cidr`: `count` address blocks of `host_bits` host bits each, cut from a block.
pub fn cidr(block: impl Is<Str>, count: impl Is<Int>, host_bits: impl Is<Int>) -> Expr<List<Str>> {
    function("Fn::Cidr", [block.into_value(), count.into_value(), host_bits.into_value()])
}

/// `Fn::GetAZs` of the stack's own Region: its Availability Zones.
pub fn availability_zones() -> Expr<List<Str>> {
    function("Fn::GetAZs", "")
}

/// `Fn::ImportValue`: an output that another stack of the account and Region exports. The stack it comes from can not
/// change it as long as it is imported; a deterministic name has no such grip.
pub fn import_value<K: Kind>(name: impl Is<Str>) -> Expr<K> {
    function("Fn::ImportValue", name.into_value())
}

/// `Fn::Transform`: what a macro makes of the parameters.
pub fn transform(name: impl Into<Text>, parameters: Object) -> Expr<Json> {
    function("Fn::Transform", Object::of("Name", name.into()).with("Parameters", parameters))
}

/// `Fn::ToJsonString`: a value as JSON text. Needs the transform `AWS::LanguageExtensions`.
pub fn to_json_string(value: impl Into<Value>) -> Expr<Str> {
    function("Fn::ToJsonString", value)
}

/// `Fn::Length`: how many items a list has. Needs the transform `AWS::LanguageExtensions`.
pub fn length<K: Kind>(items: Expr<List<K>>) -> Expr<Int> {
    function("Fn::Length", Value::from(items))
}

/// A condition of a stack: from [`Rule`] by the stack that has it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Condition {
    owner: Arc<StackId>,
    id: LogicalId,
}

impl Condition {
    /// The condition `id` of a stack. Stacks call this when a condition is added to them.
    pub fn new(owner: Arc<StackId>, id: LogicalId) -> Condition {
        Condition { owner, id }
    }

    /// The stack that has it.
    pub fn owner(&self) -> &Arc<StackId> {
        &self.owner
    }

    /// Its logical id.
    pub fn id(&self) -> &LogicalId {
        &self.id
    }
}

/// What a condition says: equality, and the logic over it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rule(Value);

impl Rule {
    /// `Fn::Equals`: whether two texts are the same.
    pub fn equals(left: impl Is<Str>, right: impl Is<Str>) -> Rule {
        Rule(Object::of("Fn::Equals", [left.into_value(), right.into_value()]).into())
    }

    /// `Fn::Not`.
    pub fn not(rule: impl Into<Rule>) -> Rule {
        Rule(Object::of("Fn::Not", [rule.into().0]).into())
    }

    /// `Fn::And` of two to ten rules.
    pub fn and(rules: impl IntoIterator<Item = Rule>) -> Rule {
        Rule(Object::of("Fn::And", Value::Array(rules.into_iter().map(|it| it.0).collect())).into())
    }

    /// `Fn::Or` of two to ten rules.
    pub fn or(rules: impl IntoIterator<Item = Rule>) -> Rule {
        Rule(Object::of("Fn::Or", Value::Array(rules.into_iter().map(|it| it.0).collect())).into())
    }

    /// The rule as it stands in the template.
    pub fn into_value(self) -> Value {
        self.0
    }
}

impl From<&Condition> for Rule {
    fn from(condition: &Condition) -> Rule {
        Rule(Object::of("Condition", Text::from(condition.id.clone())).into())
    }
}

/// A mapping of a stack: constants by two keys.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mapping(LogicalId);

impl Mapping {
    /// The mapping `id`. Stacks call this when a mapping is added to them.
    pub fn new(id: LogicalId) -> Mapping {
        Mapping(id)
    }

    /// `Fn::FindInMap`: the value under two keys.
    pub fn find(&self, top: impl Is<Str>, second: impl Is<Str>) -> Expr<Str> {
        find_in_map(self.0.as_str(), top, second)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_without_values_stays_text() {
        let text = interpolate("a {b} ${c}", [("x", Value::from("1"))]);
        assert_eq!(text.value(), &Value::from("a {b} ${c}"));
    }

    #[test]
    fn nested_texts_become_one() {
        let bucket = sub!("lake-{account}", account = aws::account_id());
        let arn = sub!("arn:{partition}:s3:::{bucket}/*", partition = aws::partition(), bucket = bucket);
        assert_eq!(arn.value(), &Object::of("Fn::Sub", "arn:${AWS::Partition}:s3:::lake-${AWS::AccountId}/*").into());
    }

    #[test]
    fn one_value_used_twice_is_one_variable() {
        let zone = availability_zones();
        let first = || select(0, zone.clone());
        let text = sub!("{a}-{b}", a = first(), b = first());
        assert_eq!(
            text.value().get("Fn::Sub").and_then(|it| it.as_array()).map(|it| &it[0]),
            Some(&"${V1}-${V1}".into())
        );
    }
}
