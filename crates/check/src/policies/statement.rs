//! One statement.

use lakewright_facts::Place;
use lakewright_template::{Diagnostic, Value};

use super::{Checker, Kind, is_nothing, matches};

const ARN: &str = "^(arn:(aws[A-Za-z\\-]*?|\\*):[^:]+:[^:]*(:(?:\\d{12}|\\*|aws)?:.+|)|\\*)$";

const OWN_ARN: &str = "^arn:aws[A-Za-z\\-]*?:[^:]+:[^:]*(:(?:\\d{12}|\\*|aws)?:.+|)$";

const PRINCIPALS: [&str; 4] = [
    "^\\d{12}$",
    "^arn:(aws|aws-cn|aws-us-gov):iam::\\d{12}:(?:root|user|group|role)",
    "^arn:(aws|aws-cn|aws-us-gov):sts::\\d{12}:assumed-role",
    "^arn:(aws|aws-cn|aws-us-gov):iam::cloudfront:user/.+$",
];

const OPERATOR: &str = "^(ForAnyValue:|ForAllValues:)?((Not)?IpAddress(Exists)?|Arn(Not)?(Equals|Like)(Exists)?|Bool|Date(Less|Greater)Than(Equals)?|Date(Not)?Equals|Null|Numeric(Less|Greater)Than(Equals)?(Exists)?|Numeric(Not)?Equals(Exists)?|String(Not)?Equals(IgnoreCase)?(Exists)?|String(Not)?Like(Exists)?)(IfExists)?$";

impl Checker<'_, '_> {
    pub(super) fn statement(&mut self, value: &Value, place: &Place<'_>) {
        let Some(statement) = value.as_object() else { return };
        let has_resources = matches!(self.kind, Kind::Identity | Kind::Resource);
        let has_principals = self.kind != Kind::Identity;
        for (name, value) in statement.iter() {
            let here = place.key(name);
            match name.as_ref() {
                "Action" | "NotAction" => {
                    self.not_empty(value, &here);
                    self.actions(value, &here);
                }
                "Condition" => self.conditions(value, &here),
                "Effect" => self.effect(value, &here),
                "Sid" => self.sid(value, &here),
                "Resource" | "NotResource" if has_resources => {
                    self.not_empty(value, &here);
                    self.resources(value, &here);
                }
                "Principal" | "NotPrincipal" if has_principals => self.principals(value, &here),
                "Principal" | "NotPrincipal" => {
                    self.error(&here, format!("a policy of an identity has no `{name}`: it is the identity"));
                }
                "Resource" | "NotResource" => {
                    self.error(&here, format!("this policy has no `{name}`: it is of one resource"));
                }
                _ => self.error(&here, format!("a statement has no element `{name}`")),
            }
        }
        // What a condition leaves out is not there.
        let is_there = |name: &str| statement.get(name).is_some_and(|it| !is_nothing(it));
        let mut one_of = |pair: [&str; 2]| match pair.map(&is_there) {
            [false, false] => self.error(place, format!("the element `{}` is missing", pair[0])),
            [true, true] => {
                for name in pair {
                    self.error(&place.key(name), format!("`{}` and `{}` exclude each other", pair[0], pair[1]));
                }
            }
            _ => {}
        };
        one_of(["Action", "NotAction"]);
        if has_resources {
            one_of(["Resource", "NotResource"]);
        }
        if has_principals {
            one_of(["Principal", "NotPrincipal"]);
        }
        if !is_there("Effect") {
            self.error(place, "the element `Effect` is missing");
        }
    }

    fn effect(&mut self, value: &Value, place: &Place<'_>) {
        self.each(value, place, &mut |this, value, place| {
            if !matches!(value.as_str(), Some("Allow" | "Deny")) {
                this.error(place, "an effect is `Allow` or `Deny`");
            }
        });
        self.computed(value, place, &|text| {
            (!matches!(text, "Allow" | "Deny")).then(|| format!("an effect is `Allow` or `Deny`, this is `{text}`"))
        });
    }

    /// A list of actions or resources has at least one.
    fn not_empty(&mut self, value: &Value, place: &Place<'_>) {
        self.each(value, place, &mut |this, value, place| {
            let Some(items) = value.as_array() else { return };
            let is_nothing =
                |it: &Value| matches!(it.as_function(), Some(("Ref", name)) if name.as_str() == Some("AWS::NoValue"));
            if items.iter().all(is_nothing) {
                this.error(place, format!("`{}` lists nothing", place.name()));
            }
        });
    }

    fn sid(&mut self, value: &Value, place: &Place<'_>) {
        let is_strict = self.kind == Kind::Identity;
        self.each(value, place, &mut |this, value, place| match value {
            Value::String(sid) if is_strict && !sid.bytes().all(|it| it.is_ascii_alphanumeric()) => {
                this.error(place, format!("`{sid}` is no Sid: letters and digits only"));
            }
            Value::String(sid) if is_strict && sid.is_empty() => this.error(place, "a Sid is not empty"),
            Value::Object(_) | Value::Array(_) | Value::Null => this.error(place, "a Sid is text"),
            _ => {}
        });
        if is_strict {
            self.resolved(value, place, &|text| {
                let is_good = !text.is_empty() && text.bytes().all(|it| it.is_ascii_alphanumeric());
                (!is_good).then(|| format!("`{text}` is no Sid: letters and digits only"))
            });
        }
    }

    fn resources(&mut self, value: &Value, place: &Place<'_>) {
        // Policies of resources are held to a rule of their own.
        if self.kind != Kind::Identity {
            return self.own_resources(value, place);
        }
        let fault = |text: &str| (!matches(ARN, text)).then(|| format!("`{text}` is no ARN"));
        self.texts(value, place, &mut |this, text, place| {
            if text.contains("{{resolve:") {
                return;
            }
            if let Some(message) = fault(text) {
                this.error(place, message);
            }
        });
        self.computed(value, place, &fault);
    }

    /// Resources of a policy that a resource has. The policy of a bucket takes no lone `*`.
    fn own_resources(&mut self, value: &Value, place: &Place<'_>) {
        let is_bucket = self.of == "AWS::S3::BucketPolicy";
        self.texts(value, place, &mut |this, text, place| {
            let is_all = text == "*" && !is_bucket;
            if !is_all && !text.contains("{{resolve:") && !matches(OWN_ARN, text) {
                this.found.push(Diagnostic::error("E3514", place.path(), format!("`{text}` is no ARN")));
            }
        });
    }

    /// Values of functions, of the element itself or of its items.
    pub(super) fn computed(&mut self, value: &Value, place: &Place<'_>, fault: &dyn Fn(&str) -> Option<String>) {
        match value {
            Value::Array(items) => {
                for (position, item) in items.iter().enumerate() {
                    self.computed(item, &place.index(position), fault);
                }
            }
            Value::Object(object) => match object.single() {
                Some((name, Value::Array(parts))) if name == "Fn::If" => {
                    if let [Value::String(condition), yes, no] = parts.as_slice() {
                        let here = place.key("Fn::If");
                        for (position, holds, branch) in [(1, true, yes), (2, false, no)] {
                            let assumed = self.assumed.iter().map(|it| (it.0.as_str(), it.1));
                            let is_possible =
                                self.context.conditions().possible(assumed.chain([(condition.as_ref(), holds)]));
                            if is_possible && self.context.afford_branch() {
                                self.assumed.push((condition.to_string(), holds));
                                self.computed(branch, &here.index(position), fault);
                                self.assumed.pop();
                            }
                        }
                    }
                }
                Some((name, _)) => {
                    let here = place.key(name);
                    self.resolved(value, &here, fault);
                }
                None => {}
            },
            _ => {}
        }
    }

    fn principals(&mut self, value: &Value, place: &Place<'_>) {
        self.each(value, place, &mut |this, value, place| match value {
            Value::String(text) if text == "*" => {}
            Value::String(text) => this.error(place, format!("`{text}` is no principal: an object, or `*`")),
            Value::Object(object) => {
                for (kind, value) in object.iter() {
                    let here = place.key(kind);
                    let is_account = kind == "AWS";
                    if !matches!(kind.as_ref(), "AWS" | "CanonicalUser" | "Federated" | "Service") {
                        continue;
                    }
                    let fault = |text: &str| {
                        let is_good = text == "*" || PRINCIPALS.iter().any(|it| matches(it, text));
                        (is_account && !is_good).then(|| format!("`{text}` is no principal of AWS"))
                    };
                    this.texts(value, &here, &mut |this, text, place| {
                        if text.contains("{{resolve:") {
                            return;
                        }
                        if let Some(message) = fault(text) {
                            this.error(place, message);
                        }
                    });
                    this.computed(value, &here, &fault);
                }
            }
            _ => this.error(place, "a principal is an object, or `*`"),
        });
    }

    fn conditions(&mut self, value: &Value, place: &Place<'_>) {
        self.each(value, place, &mut |this, value, place| {
            let Some(operators) = value.as_object() else { return this.error(place, "a condition is an object") };
            for (operator, keys) in operators.iter() {
                let here = place.key(operator);
                if operator != "BinaryEquals" && !matches(OPERATOR, operator) {
                    this.error(&here, format!("there is no operator `{operator}`"));
                    continue;
                }
                this.each(keys, &here, &mut |this, keys, place| {
                    let Some(keys) = keys.as_object() else {
                        return this.error(place, "an operator has keys and values");
                    };
                    for (key, value) in keys.iter() {
                        let is_null = operator == "Null";
                        this.texts(value, &place.key(key), &mut |this, text, place| {
                            if is_null && !matches!(text, "true" | "false") && !text.contains("{{resolve:") {
                                this.error(place, "`Null` takes `true` or `false`");
                            }
                        });
                    }
                });
            }
        });
    }
}
