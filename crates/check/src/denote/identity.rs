//! The names and ARNs of resources.

use lakewright_facts::{Schemas, TypeSchema};
use lakewright_template::{Resource, SubPart, Value, sub_parts};

use super::{Denoter, text};

/// What a resource is called.
#[derive(Clone, Debug)]
pub(super) struct Identity {
    /// Its physical name.
    name: String,
    /// Its ARN, where the form of it is known.
    arn: Option<String>,
}

impl<'d> Denoter<'_, 'd> {
    /// The physical name of a resource: the one that is set, else one as CloudFormation makes them up.
    pub fn name_of(&self, id: &str) -> Option<String> {
        self.identity(id).map(|it| it.name)
    }

    /// The ARN of a resource. `None` where its form is not known.
    pub fn arn_of(&self, id: &str) -> Option<String> {
        self.identity(id)?.arn
    }

    /// What `Ref` of a resource denotes.
    pub(super) fn reference_of(&self, id: &str) -> Option<String> {
        let resource = self.template.resource(id)?;
        let kind = resource.kind()?;
        match kind {
            "AWS::SQS::Queue" => return self.attribute(id, "QueueUrl"),
            "AWS::Lambda::Alias" => {
                let function = self.function_arn(resource.property("FunctionName")?)?;
                return Some(format!("{function}:{}", self.plain(resource.property("Name")?)?));
            }
            "AWS::Lambda::Version" => {
                let function = self.function_arn(resource.property("FunctionName")?)?;
                return Some(format!("{function}:{{{id}}}"));
            }
            "AWS::SecretsManager::Secret" => return self.arn_of(id),
            "AWS::Events::Rule" => {
                // The name alone on the default bus, `bus|name` on others.
                return match resource.property("EventBusName") {
                    None => self.name_of(id),
                    Some(bus) => Some(format!("{}|{}", self.plain(bus)?, self.name_of(id)?)),
                };
            }
            kind if is_open(kind) => return Some(format!("{{~{id}}}")),
            _ => {}
        }
        let schema = Schemas::get(kind)?;
        let mut names = schema.reference();
        match (names.next(), names.next()) {
            (Some(name), None) => self.attribute(id, name),
            _ => Some(format!("{{{id}}}")),
        }
    }

    /// What `Fn::GetAtt` of a resource denotes; of a property that is set, its value.
    pub(super) fn attribute(&self, id: &str, attribute: &str) -> Option<String> {
        self.spend(2)?;
        let resource = self.template.resource(id)?;
        let kind = resource.kind()?;
        if is_open(kind) {
            return Some(format!("{{~{id}.{attribute}}}"));
        }
        let schema = Schemas::get(kind)?;
        if kind == "AWS::SQS::Queue" && attribute == "QueueUrl" {
            let name = self.name_of(id)?;
            return Some(format!("https://sqs.{}.amazonaws.com/{}/{name}", self.region(), self.account()));
        }
        if kind == "AWS::Logs::LogGroup" && attribute == "Arn" {
            return self.arn_of(id).map(|it| format!("{it}:*"));
        }
        let is_arn = attribute == "Arn"
            || (attribute.ends_with("Arn") && schema.primary_identifier().any(|it| it == attribute))
            || (kind == "AWS::SecretsManager::Secret" && attribute == "Id");
        if is_arn && let Some(arn) = self.arn_of(id) {
            return Some(arn);
        }
        if Some(attribute) == name_property(schema) {
            return self.name_of(id);
        }
        if let Some(value) = resource.property(attribute) {
            return self.plain(value);
        }
        if kind == "AWS::Events::Rule" && attribute == "RuleName" {
            return self.name_of(id);
        }
        let is_only = schema.primary_identifier().len() == 1 && schema.primary_identifier().next() == Some(attribute);
        Some(if is_only { format!("{{{id}}}") } else { format!("{{{id}.{attribute}}}") })
    }

    fn plain(&self, value: &Value) -> Option<String> {
        text(&self.expression(value, &[], 2)?)
    }

    /// The ARN of a function that is given by name or by ARN.
    pub fn function_arn(&self, value: &Value) -> Option<String> {
        let given = self.plain(value)?;
        Some(match given.starts_with("arn:") {
            true => given,
            false => self.arn("lambda", &format!("function:{given}")),
        })
    }

    /// An ARN of this account and Region.
    pub fn arn(&self, service: &str, resource: &str) -> String {
        format!("arn:{}:{service}:{}:{}:{resource}", self.partition(), self.region(), self.account())
    }

    fn identity(&self, id: &str) -> Option<Identity> {
        if let Some(known) = self.identities.borrow().get(id) {
            return known.clone();
        }
        // A name that leads back to itself denotes nothing.
        self.identities.borrow_mut().insert(id.to_owned(), None);
        let made = self.template.resource(id).and_then(|it| self.make(it));
        self.identities.borrow_mut().insert(id.to_owned(), made.clone());
        made
    }

    fn make(&self, resource: Resource<'d>) -> Option<Identity> {
        let kind = resource.kind()?;
        if kind == "AWS::Serverless::Function" {
            let name = self.given(resource, "FunctionName").unwrap_or_else(|| generated(resource.id, kind));
            return Some(Identity { arn: Some(self.arn("lambda", &format!("function:{name}"))), name });
        }
        let schema = Schemas::get(kind)?;
        let set = name_property(schema).filter(|it| resource.property(it).is_some());
        let name = match set {
            Some(property) => self.given(resource, property).unwrap_or_else(|| format!("{{~{}}}", resource.id)),
            None => generated(resource.id, kind),
        };
        let arn = schema.arn().map(|it| self.filled(it, resource, &name));
        Some(Identity { name, arn })
    }

    fn given(&self, resource: Resource<'d>, property: &str) -> Option<String> {
        // Under which conditions a resource is looked at is not known here; its own one holds.
        let assumed: Vec<_> = resource.condition().map(|it| (it.to_owned(), true)).into_iter().collect();
        text(&self.expression(resource.property(property)?, &assumed, 2)?)
    }

    /// The pattern of an ARN with its parts put in.
    fn filled(&self, pattern: &str, resource: Resource<'d>, name: &str) -> String {
        let mut made = String::new();
        for part in sub_parts(pattern) {
            match part {
                SubPart::Variable("Partition") => made.push_str(&self.partition()),
                SubPart::Variable("Region") => made.push_str(self.region()),
                SubPart::Variable("Account") => made.push_str(self.account()),
                SubPart::Variable(variable) if variable.ends_with("WithPath") => {
                    let path = self.given(resource, "Path").unwrap_or_else(|| "/".to_owned());
                    made.push_str(path.trim_start_matches('/'));
                    made.push_str(name);
                }
                SubPart::Variable("RuleName") => {
                    let bus = self.given(resource, "EventBusName").filter(|it| it != "default");
                    if let Some(bus) = bus {
                        made.push_str(bus.rsplit('/').next().unwrap_or_default());
                        made.push('/');
                    }
                    made.push_str(name);
                }
                SubPart::Variable("Alias") => {
                    made.push_str(name.strip_prefix("alias/").unwrap_or(name));
                }
                SubPart::Variable("SecretId") => {
                    made.push_str(name);
                    made.push_str(&format!("-{{{}}}", resource.id));
                }
                SubPart::Variable(_) => made.push_str(name),
                SubPart::Text(it) | SubPart::Literal(it) => made.push_str(it),
            }
        }
        made
    }
}

/// Whether what AWS gives of such a resource may be anything: nested stacks, custom resources, macros.
fn is_open(kind: &str) -> bool {
    kind.starts_with("Custom::")
        || kind.starts_with("AWS::CloudFormation::")
        || kind.ends_with("::MODULE")
        || (kind.starts_with("AWS::Serverless::") && kind != "AWS::Serverless::Function")
        || !kind.starts_with("AWS::")
        || matches!(kind, "AWS::SSM::Parameter" | "AWS::ServiceCatalog::CloudFormationProvisionedProduct")
}

/// The property that is the name in the ARN.
fn name_property(schema: TypeSchema) -> Option<&'static str> {
    let pattern = schema.arn()?;
    let variable = pattern.rsplit_once("${")?.1.split_once('}')?.0;
    let variable = variable.strip_suffix("WithPath").unwrap_or(variable);
    let variable = match variable {
        "Alias" => "AliasName",
        "PolicyName" if schema.name() == "AWS::IAM::ManagedPolicy" => "ManagedPolicyName",
        other => other,
    };
    let is_set = |name: &'static str| {
        (schema.root().property(name).is_some() && !schema.read_only().any(|it| it == name)).then_some(name)
    };
    if let Some(name) = is_set(variable) {
        return Some(name);
    }
    let service_name = schema.name().rsplit("::").next().unwrap_or_default();
    // `CrawlerName`, `StreamName`, `SecretId`: the property is `Name`.
    (variable.starts_with(service_name) || variable.ends_with("Name") || variable == "SecretId")
        .then(|| is_set("Name"))
        .flatten()
}

/// A name as CloudFormation makes it up.
///
/// Source: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-name.html>.
fn generated(id: &str, kind: &str) -> String {
    match kind {
        "AWS::S3::Bucket" => format!("{{~stack}}-{}-{{{id}}}", id.to_ascii_lowercase()),
        kind if is_named_after_stack(kind) => format!("{{~stack}}-{id}-{{{id}}}"),
        _ => format!("{{{id}}}"),
    }
}

/// Whether CloudFormation makes names of this type from the stack's; other types have ids that AWS makes up.
fn is_named_after_stack(kind: &str) -> bool {
    !(kind.starts_with("AWS::EC2::") || kind == "AWS::KMS::Key")
}
