//! The kinds of references: which attributes have a kind of their own, and what it is called.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::facts::Types;
use crate::model::Kind;
use crate::names;

/// Attributes whose kind is another's, or that the sources name in words of their own.
const ALIASES: [(&str, &str); 9] = [
    ("AWS::Glue::Database.Id", "AWS::Glue::Database.DatabaseName"),
    ("AWS::EC2::VPC.DefaultSecurityGroup", "AWS::EC2::SecurityGroup.GroupId"),
    ("AWS::EC2::SecurityGroup.Id", "AWS::EC2::SecurityGroup.GroupId"),
    ("AWS::SNS::Topic.Arn", "AWS::SNS::Topic.TopicArn"),
    ("AWS::KinesisFirehose::DeliveryStream.Id", "AWS::KinesisFirehose::DeliveryStream.DeliveryStreamName"),
    ("AWS::Lambda::Version.Arn", "AWS::Lambda::Version.FunctionArn"),
    ("AWS::Lambda::Alias.Arn", "AWS::Lambda::Alias.AliasArn"),
    ("AWS::Lambda::Alias.Id", "AWS::Lambda::Alias.AliasArn"),
    ("AWS::SecretsManager::Secret.Arn", "AWS::SecretsManager::Secret.Id"),
];

/// Attributes that are ARNs though their names do not say so. Where they are wanted, a name does as well.
const ARNS: [&str; 1] = ["AWS::SecretsManager::Secret.Id"];

/// Pairs and triples that AWS takes for one another, by the union's name.
const UNIONS: [(&str, &[&str]); 1] = [(
    "KmsKey",
    &[
        "AWS::KMS::Alias.AliasName",
        "AWS::KMS::Key.Arn",
        "AWS::KMS::Key.KeyId",
        "AWS::KMS::ReplicaKey.Arn",
        "AWS::KMS::ReplicaKey.KeyId",
    ],
)];

/// What literal text may stand for a kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Family {
    Name,
    Arn,
}

/// A kind of reference.
#[derive(Debug)]
pub(crate) struct Reference {
    pub(crate) family: Family,
    /// `AWS::SQS::Queue.Arn`, or the attributes a union takes.
    pub(crate) attributes: BTreeSet<String>,
    /// Whether a kind of names holds ARNs all the same.
    pub(crate) is_also_arn: bool,
    /// For a union: the kinds it accepts.
    pub(crate) accepts: BTreeSet<String>,
}

/// All kinds of references.
#[derive(Debug, Default)]
pub(crate) struct References {
    pub(crate) kinds: BTreeMap<String, Reference>,
    /// Attribute to the name of its kind.
    by_attribute: BTreeMap<String, String>,
}

impl References {
    /// Collects what properties refer to, and what the resources of `always` give.
    pub(crate) fn collect(types: &Types, always: impl Fn(&str) -> bool) -> References {
        let mut wanted: BTreeSet<Vec<String>> = BTreeSet::new();
        for facts in types.values() {
            targets_below(facts, &mut wanted);
        }
        let mut references = References::default();
        for targets in &wanted {
            for target in targets {
                if exists(types, target) {
                    references.add(target);
                }
            }
        }
        for (name, facts) in types.iter().filter(|it| always(it.0)) {
            for attribute in identity(facts) {
                references.add(&format!("{name}.{attribute}"));
            }
        }
        for targets in &wanted {
            references.add_union(targets);
        }
        references
    }

    /// The kind of an attribute, if it has one of its own.
    pub(crate) fn of_attribute(&self, resource: &str, attribute: &str) -> Option<Kind> {
        self.by_attribute.get(&canonical(&format!("{resource}.{attribute}"))).map(|it| Kind::Named(it.clone()))
    }

    /// The kind of a text property that refers to `targets`: exact where there is one target or a known union.
    ///
    /// Targets are observed examples, not closed sets (a `TargetArn` has been seen with a queue, but takes a topic as
    /// well), so the compiler insists only where the property's own name speaks of the target.
    pub(crate) fn of_targets(&self, property: &str, targets: &[String]) -> Option<Kind> {
        let targets = canonicals(targets);
        if !targets.iter().any(|it| speaks_of(property, it)) {
            let arns = !targets.is_empty() && targets.iter().all(|it| is_arn(it));
            let property = property.to_ascii_lowercase();
            return (arns && (property.ends_with("arn") || property.ends_with("arns"))).then_some(Kind::Arn);
        }
        self.of_exact_targets(&targets)
    }

    /// The kind of a text property of which is known what it takes.
    pub(crate) fn of_exact_targets(&self, targets: &[String]) -> Option<Kind> {
        let targets = canonicals(targets);
        let known: Vec<&String> = targets.iter().filter_map(|it| self.by_attribute.get(it)).collect();
        if known.len() < targets.len() {
            return None;
        }
        match known.as_slice() {
            [] => None,
            [one] => Some(Kind::Named((*one).clone())),
            _ => match union_name(&targets).filter(|it| self.kinds.contains_key(it)) {
                Some(name) => Some(Kind::Named(name)),
                None => known.iter().all(|it| self.kinds[*it].family == Family::Arn).then_some(Kind::Arn),
            },
        }
    }

    fn add(&mut self, attribute: &str) {
        let attribute = canonical(attribute);
        let name = kind_name(&attribute);
        let is_also_arn = ARNS.contains(&attribute.as_str());
        let family = if is_arn(&attribute) && !is_also_arn { Family::Arn } else { Family::Name };
        let new = || Reference { family, is_also_arn, attributes: BTreeSet::new(), accepts: BTreeSet::new() };
        self.kinds.entry(name.clone()).or_insert_with(new).attributes.insert(attribute.clone());
        self.by_attribute.insert(attribute, name);
    }

    fn add_union(&mut self, targets: &[String]) {
        let targets = canonicals(targets);
        let Some(name) = union_name(&targets) else { return };
        let accepts: BTreeSet<String> = targets.iter().filter_map(|it| self.by_attribute.get(it).cloned()).collect();
        if accepts.len() < 2 {
            return;
        }
        let new = || Reference {
            family: Family::Name,
            is_also_arn: false,
            attributes: BTreeSet::new(),
            accepts: BTreeSet::new(),
        };
        let union = self.kinds.entry(name).or_insert_with(new);
        union.attributes.extend(targets);
        union.accepts.extend(accepts);
    }
}

/// What identifies a resource: what `Ref` gives, if that is one property, and its ARN.
fn identity(facts: &Value) -> Vec<String> {
    let mut found = Vec::new();
    if let Some(reference) = reference_property(facts) {
        found.push(reference);
    }
    for (name, form) in facts["attributes"].as_object().into_iter().flatten() {
        if form == "string" && !name.contains('.') && name.to_ascii_lowercase().ends_with("arn") {
            found.push(name.clone());
        }
    }
    found
}

/// The property that `Ref` gives, if it is one.
pub(crate) fn reference_property(facts: &Value) -> Option<String> {
    let list = facts["refGives"].as_array().or(facts["primaryIdentifier"].as_array())?;
    match list.as_slice() {
        [one] => one.as_str().filter(|it| !it.contains('/')).map(str::to_owned),
        _ => None,
    }
}

fn targets_below(node: &Value, wanted: &mut BTreeSet<Vec<String>>) {
    match node {
        Value::Object(map) => {
            for list in ["targets", "takes"].into_iter().filter_map(|it| map.get(it)?.as_array()) {
                wanted.insert(list.iter().filter_map(|it| it.as_str().map(str::to_owned)).collect());
            }
            map.values().for_each(|it| targets_below(it, wanted));
        }
        Value::Array(list) => list.iter().for_each(|it| targets_below(it, wanted)),
        _ => {}
    }
}

fn exists(types: &Types, target: &str) -> bool {
    let target = canonical(target);
    let Some((name, attribute)) = target.split_once('.') else { return false };
    let Some(facts) = types.get(name) else { return false };
    facts["attributes"].get(attribute).is_some() || facts["properties"].get(attribute).is_some()
}

fn canonical(attribute: &str) -> String {
    ALIASES.iter().find(|it| it.0 == attribute).map_or(attribute, |it| it.1).to_owned()
}

fn canonicals(targets: &[String]) -> Vec<String> {
    let all: BTreeSet<String> = targets.iter().map(|it| canonical(it)).collect();
    all.into_iter().collect()
}

fn is_arn(attribute: &str) -> bool {
    ARNS.contains(&attribute) || attribute.to_ascii_lowercase().ends_with("arn")
}

/// Whether a property's name has the last word of the target's resource, as `LambdaRoleArn` has `Role`.
fn speaks_of(property: &str, target: &str) -> bool {
    let resource = target.split_once('.').map_or(target, |it| it.0);
    let words = resource_words(resource);
    words.last().is_some_and(|word| property.to_ascii_lowercase().contains(word.as_str()))
        || (resource.starts_with("AWS::KMS::") && property.to_ascii_lowercase().contains("kms"))
        || (resource.starts_with("AWS::KMS::") && property.to_ascii_lowercase().contains("key"))
}

/// `AWS::SQS::Queue.QueueUrl` is `SqsQueueUrl`: service, resource, and what the attribute says beyond the resource.
fn kind_name(attribute: &str) -> String {
    let (resource, attribute) = attribute.split_once('.').unwrap_or((attribute, ""));
    let mut parts = resource_words(resource);
    let of_attribute = names::words(attribute);
    let overlap = (1..of_attribute.len()).rev().find(|count| parts.ends_with(&of_attribute[..*count])).unwrap_or(0);
    parts.extend_from_slice(&of_attribute[overlap..]);
    names::pascal(&parts)
}

fn resource_words(resource: &str) -> Vec<String> {
    let mut parts = resource.split("::").skip(1);
    let service = parts.next().unwrap_or_default().to_owned();
    let mut words = names::words(&service);
    words.extend(parts.flat_map(names::words));
    words
}

/// Several attributes of one resource are a union called after it; others only where AWS is known to take either.
fn union_name(targets: &[String]) -> Option<String> {
    if let Some((name, _)) = UNIONS.iter().find(|it| targets.iter().all(|target| it.1.contains(&target.as_str()))) {
        return (targets.len() > 1).then(|| (*name).to_owned());
    }
    let resources: BTreeSet<&str> = targets.iter().filter_map(|it| it.split_once('.')).map(|it| it.0).collect();
    match resources.into_iter().collect::<Vec<_>>().as_slice() {
        [one] if targets.len() > 1 => Some(names::pascal(&resource_words(one))),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kinds_are_called_after_their_attribute() {
        for (attribute, expected) in [
            ("AWS::SQS::Queue.QueueUrl", "SqsQueueUrl"),
            ("AWS::SQS::Queue.Arn", "SqsQueueArn"),
            ("AWS::IAM::Role.Arn", "IamRoleArn"),
            ("AWS::S3::Bucket.BucketName", "S3BucketName"),
            ("AWS::EC2::SecurityGroup.GroupId", "Ec2SecurityGroupId"),
            ("AWS::EC2::VPC.VpcId", "Ec2VpcId"),
            ("AWS::SNS::Topic.TopicArn", "SnsTopicArn"),
            ("AWS::Glue::Database.DatabaseName", "GlueDatabaseName"),
        ] {
            assert_eq!(kind_name(attribute), expected);
        }
    }

    #[test]
    fn several_attributes_of_one_resource_are_a_union() {
        let targets = |list: &[&str]| list.iter().map(|it| (*it).to_owned()).collect::<Vec<_>>();
        let function = targets(&["AWS::Lambda::Function.Arn", "AWS::Lambda::Function.FunctionName"]);
        assert_eq!(union_name(&function).as_deref(), Some("LambdaFunction"));
        let key = targets(&["AWS::KMS::Alias.AliasName", "AWS::KMS::Key.Arn", "AWS::KMS::Key.KeyId"]);
        assert_eq!(union_name(&key).as_deref(), Some("KmsKey"));
        assert_eq!(union_name(&targets(&["AWS::SQS::Queue.Arn", "AWS::SNS::Topic.TopicArn"])), None);
        assert_eq!(union_name(&targets(&["AWS::KMS::Key.Arn"])), None);
    }
}
