//! The policies of resources.

use std::collections::{BTreeMap, HashMap};

use lakewright_template::{Object, Path, Resource, Value};

use super::Model;
use super::data::DataKind;
use super::gather::Reading;
use super::policy::{Source, Statements};

/// Types that attach a policy: the property that says to what, that with the document, and what it is attached to.
const ATTACHING: [(&str, &str, &str, DataKind); 9] = [
    ("AWS::S3::BucketPolicy", "Bucket", "PolicyDocument", DataKind::Bucket),
    ("AWS::SQS::QueuePolicy", "Queues", "PolicyDocument", DataKind::Queue),
    ("AWS::SQS::QueueInlinePolicy", "Queue", "PolicyDocument", DataKind::Queue),
    ("AWS::SNS::TopicPolicy", "Topics", "PolicyDocument", DataKind::Topic),
    ("AWS::SNS::TopicInlinePolicy", "TopicArn", "PolicyDocument", DataKind::Topic),
    ("AWS::SecretsManager::ResourcePolicy", "SecretId", "ResourcePolicy", DataKind::Secret),
    ("AWS::Kinesis::ResourcePolicy", "ResourceArn", "ResourcePolicy", DataKind::Stream),
    ("AWS::Lambda::ResourcePolicy", "ResourceArn", "PolicyDocument", DataKind::Function),
    ("AWS::Events::EventBusPolicy", "EventBusName", "Statement", DataKind::Bus),
];

/// Types that have their policy themselves.
const OWN: [(DataKind, &[&str]); 5] = [
    (DataKind::Key, &["KeyPolicy"]),
    (DataKind::Bus, &["Policy"]),
    (DataKind::Table, &["ResourcePolicy", "PolicyDocument"]),
    (DataKind::Stream, &["ResourcePolicy", "PolicyDocument"]),
    (DataKind::Role, &["AssumeRolePolicyDocument"]),
];

/// Adds the policies of resources: a template may attach one to what another of the account makes.
pub(super) fn gather(readings: &[Reading<'_, '_>], model: &mut Model) {
    let mut found: BTreeMap<usize, Statements> = BTreeMap::new();
    readings.iter().for_each(|it| of_template(it, model, &mut found));
    for (number, statements) in found {
        let index = model.add(statements.finish());
        if let Some(data) = model.data.get_mut(number) {
            data.policy = Some(index);
        }
    }
}

fn of_template(reading: &Reading<'_, '_>, model: &mut Model, found: &mut BTreeMap<usize, Statements>) {
    let owners = Owners::of(reading, model);
    for (number, data) in model.data.iter().enumerate().filter(|(_, it)| it.stack == reading.stack) {
        let Some(resource) = reading.template.resource(&data.id) else { continue };
        for (_, path) in OWN.iter().filter(|it| it.0 == data.kind) {
            let document = path
                .iter()
                .try_fold(resource.properties(), |at, key| Some(reading.denoter.taken(at?.get(key)?)?.as_object()));
            let document = match document {
                Some(Some(document)) => Value::Object(document.clone()),
                // What there is and can not be read before deployment may say anything.
                _ if path.first().is_some_and(|it| resource.property(it).is_some()) => {
                    found.entry(number).or_default().add_unknown();
                    continue;
                }
                _ if data.kind == DataKind::Key => default_key_policy(reading),
                _ => continue,
            };
            let at = path.iter().fold(properties(&data.id), |at, key| at.join(*key));
            let source = Source { stack: reading.stack.to_owned(), name: data.id.clone(), path: at };
            found.entry(number).or_default().add(reading.denoter, &document, source, true);
        }
    }
    for (kind, target, document, owner) in ATTACHING {
        for resource in reading.of_type(kind) {
            let at = properties(resource.id);
            let at = if document == "Statement" { at } else { at.join(document) };
            let source = Source { stack: reading.stack.to_owned(), name: resource.id.to_owned(), path: at };
            for target in reading.texts(resource, target) {
                let Some(number) = target.as_ref().and_then(|it| owners.of_text(owner, it)) else {
                    let whose = target.unwrap_or_else(|| "what is not known".to_owned());
                    model.notes.push(format!("policy `{}` is attached to {whose}, outside the templates", resource.id));
                    continue;
                };
                let target = model.data.get(number).filter(|it| it.stack == reading.stack);
                let target = target.and_then(|it| reading.template.resource(&it.id));
                let is_certain = reading.is_there_with(resource, target);
                let statements = found.entry(number).or_default();
                match resource.property(document) {
                    Some(statement) if document == "Statement" => {
                        let wrapped = Object::of("Version", "2012-10-17").with("Statement", statement.clone());
                        statements.add(reading.denoter, &wrapped.into(), source.clone(), is_certain);
                    }
                    Some(document) => statements.add(reading.denoter, document, source.clone(), is_certain),
                    None => statements.add_unknown(),
                }
            }
        }
    }
    for permission in reading.of_type("AWS::Lambda::Permission") {
        let function = reading.text(permission, "FunctionName");
        let number = function.and_then(|it| owners.of_text(DataKind::Function, &it));
        let Some(number) = number else {
            model.notes.push(format!("permission `{}` is for a function outside the templates", permission.id));
            continue;
        };
        let Some(arn) = model.data.get(number).map(|it| it.arn.clone()) else { continue };
        let at = properties(permission.id);
        let source = Source { stack: reading.stack.to_owned(), name: permission.id.to_owned(), path: at };
        let document = Object::of("Version", "2012-10-17").with("Statement", permitted(permission, &arn));
        found.entry(number).or_default().add(reading.denoter, &document.into(), source, true);
    }
}

/// The policy that KMS gives a key without one: the policies of its account decide.
///
/// Source: <https://docs.aws.amazon.com/kms/latest/developerguide/key-policy-default.html>, of keys that are made by a program.
fn default_key_policy(reading: &Reading<'_, '_>) -> Value {
    let root = format!("arn:{}:iam::{}:root", reading.denoter.partition(), reading.denoter.account());
    let statement = Object::of("Effect", "Allow")
        .with("Principal", Object::of("AWS", root))
        .with("Action", "kms:*")
        .with("Resource", "*");
    super::document(&[statement.into()])
}

/// The properties of a resource, in its template.
pub(super) fn properties(id: &str) -> Path {
    Path::root().join("Resources").join(id.to_owned()).join("Properties")
}

/// The data of a template and of others of its account by kind, and by ARN or name.
struct Owners(HashMap<(DataKind, String), usize>);

impl Owners {
    fn of(reading: &Reading<'_, '_>, model: &Model) -> Owners {
        let mut found = HashMap::new();
        let own = model.data.iter().enumerate().filter(|it| it.1.stack == reading.stack);
        let is_near = |it: &super::Data| it.stack != reading.stack && it.account == reading.denoter.account();
        let others = model.data.iter().enumerate().filter(|it| is_near(it.1));
        for (number, data) in own.chain(others) {
            found.entry((data.kind, data.arn.clone())).or_insert(number);
            found.entry((data.kind, data.physical.clone())).or_insert(number);
        }
        Owners(found)
    }

    /// The data that a name, an ARN or an address means.
    fn of_text(&self, kind: DataKind, text: &str) -> Option<usize> {
        let of = |it: &str| self.0.get(&(kind, it.to_owned())).copied();
        let last = text.rsplit(['/', ':']).next().filter(|_| text.contains(':'));
        of(text).into_iter().chain(last.and_then(of)).min()
    }
}

/// The statement that a permission of a function is.
///
/// Source: <https://docs.aws.amazon.com/lambda/latest/dg/access-control-resource-based.html>.
fn permitted(permission: Resource<'_>, function: &str) -> Value {
    let given = |name: &str| permission.property(name).cloned();
    let principal = given("Principal").unwrap_or_else(|| "*".into());
    let is_service = principal.as_str().is_none_or(|it| it.contains(".amazonaws.com"));
    let is_any = principal.as_str() == Some("*");
    let principal = match (is_any, is_service) {
        (true, _) => "*".into(),
        (false, true) => Object::of("Service", principal).into(),
        (false, false) => Value::Object(Object::of("AWS", principal)),
    };
    let mut statement = Object::of("Effect", "Allow")
        .with("Principal", principal)
        .with("Action", given("Action").unwrap_or_else(|| "lambda:InvokeFunction".into()))
        .with("Resource", Value::Array(vec![function.to_owned().into(), format!("{function}:*").into()]));
    let mut conditions = Object::new();
    if let Some(account) = given("SourceAccount") {
        conditions.insert("StringEquals", Object::of("aws:SourceAccount", account));
    }
    if let Some(arn) = given("SourceArn") {
        conditions.insert("ArnLike", Object::of("aws:SourceArn", arn));
    }
    if let Some(organization) = given("PrincipalOrgID") {
        let key = if is_any { "StringEquals" } else { "StringLike" };
        conditions.insert(key, Object::of("aws:PrincipalOrgID", organization));
    }
    if let Some(kind) = given("FunctionUrlAuthType") {
        conditions.insert("StringEqualsIfExists", Object::of("lambda:FunctionUrlAuthType", kind));
    }
    if !conditions.is_empty() {
        statement.insert("Condition", conditions);
    }
    statement.into()
}
