//! Every path on which a service delivers to a queue, topic, function, stream or log group of the template.

use lakewright_template::{Path, Resource, Value};

use super::model::{Item, Target, Wiring};
use crate::denote::{Assumed, Question};

/// A path of delivery.
#[derive(Clone, Debug)]
pub(crate) struct Delivery<'d> {
    /// The resource that says so: a bucket, a subscription, a rule, an alarm.
    pub(crate) by: Resource<'d>,
    /// The service that delivers, as a principal.
    pub(crate) service: &'static str,
    /// The ARN of what it delivers for. `None` where it is not known.
    pub(crate) source: Option<String>,
    /// The source if it is a resource of this template.
    pub(crate) from: Option<Resource<'d>>,
    /// Where the target is named.
    pub(crate) path: Path,
    /// The conditions under which it delivers.
    pub(crate) assumed: Assumed,
    /// What it delivers to.
    pub(crate) target: Target<'d>,
    /// How.
    pub(crate) how: Channel,
}

/// A kind of delivery.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Channel {
    /// A notification of a bucket.
    Notification,
    /// A subscription of a topic.
    Subscription,
    /// A target of an EventBridge rule.
    Rule,
    /// An action of an alarm.
    Alarm,
    /// What a subscription or rule could not deliver.
    DeadLetters,
}

impl<'d> Delivery<'d> {
    /// The target, if it is a resource of this type.
    pub(crate) fn target_of(&self, kind: &str) -> Option<Resource<'d>> {
        match &self.target {
            Target::Here(it) if it.is(kind) => Some(*it),
            _ => None,
        }
    }

    /// The request that the service makes.
    pub(crate) fn asks(&self, wiring: &Wiring<'_, 'd>, action: &str, resource: &str) -> Question {
        let asked = Question::of_service(self.service, action, resource);
        wiring.on_behalf(asked, self.source.as_deref())
    }

    /// `bucket `Raw``
    pub(crate) fn source_name(&self) -> String {
        let id = self.from.map_or(self.by.id, |it| it.id);
        let what = match self.how {
            Channel::Notification => "bucket",
            Channel::Subscription | Channel::DeadLetters if self.service == "sns.amazonaws.com" => "topic",
            Channel::Subscription => "topic",
            Channel::Rule | Channel::DeadLetters => "rule",
            Channel::Alarm => "alarm",
        };
        format!("{what} `{id}`")
    }
}

impl<'d> Wiring<'_, 'd> {
    /// All paths of delivery.
    pub(crate) fn deliveries(&self) -> &[Delivery<'d>] {
        self.deliveries.get_or_init(|| {
            let mut found = Vec::new();
            notifications(self, &mut found);
            subscriptions(self, &mut found);
            rules(self, &mut found);
            alarms(self, &mut found);
            found
        })
    }
}

fn push<'d>(
    wiring: &Wiring<'_, 'd>,
    item: Item<'d>,
    (by, service, how): (Resource<'d>, &'static str, Channel),
    (source, from): (Option<String>, Option<Resource<'d>>),
    found: &mut Vec<Delivery<'d>>,
) {
    let target = wiring.by_arn(item.value, &item.assumed);
    let Item { path, assumed, .. } = item;
    found.push(Delivery { by, service, source, from, path, assumed, target, how });
}

fn notifications<'d>(wiring: &Wiring<'_, 'd>, found: &mut Vec<Delivery<'d>>) {
    const LISTS: [(&str, &str); 3] =
        [("QueueConfigurations", "Queue"), ("TopicConfigurations", "Topic"), ("LambdaConfigurations", "Function")];
    for bucket in wiring.all("AWS::S3::Bucket") {
        for (list, key) in LISTS {
            for item in wiring.items(bucket, &["NotificationConfiguration", list, key]) {
                let source = (wiring.denoter.arn_of(bucket.id), Some(bucket));
                push(wiring, item, (bucket, "s3.amazonaws.com", Channel::Notification), source, found);
            }
        }
    }
}

fn subscriptions<'d>(wiring: &Wiring<'_, 'd>, found: &mut Vec<Delivery<'d>>) {
    let is_wanted = |protocol: Option<&Value>| matches!(protocol.and_then(Value::as_str), Some("sqs" | "lambda"));
    for subscription in wiring.all("AWS::SNS::Subscription") {
        let Some(topic) = subscription.property("TopicArn") else { continue };
        let assumed = wiring.conditions_of(subscription);
        let from = match wiring.by_arn(topic, &assumed) {
            Target::Here(it) if it.is("AWS::SNS::Topic") => Some(it),
            _ => None,
        };
        let source = wiring.denoter.denote_under(topic, &assumed);
        let kind = (subscription, "sns.amazonaws.com", Channel::Subscription);
        if is_wanted(subscription.property("Protocol")) {
            for item in wiring.items(subscription, &["Endpoint"]) {
                push(wiring, item, kind, (source.clone(), from), found);
            }
        }
        for item in wiring.items(subscription, &["RedrivePolicy", "deadLetterTargetArn"]) {
            let kind = (subscription, "sns.amazonaws.com", Channel::DeadLetters);
            push(wiring, item, kind, (source.clone(), from), found);
        }
    }
    for topic in wiring.all("AWS::SNS::Topic") {
        for item in wiring.items(topic, &["Subscription"]) {
            if !is_wanted(item.value.get("Protocol")) {
                continue;
            }
            for item in wiring.below(item, &["Endpoint"]) {
                let source = (wiring.denoter.arn_of(topic.id), Some(topic));
                push(wiring, item, (topic, "sns.amazonaws.com", Channel::Subscription), source, found);
            }
        }
    }
}

fn rules<'d>(wiring: &Wiring<'_, 'd>, found: &mut Vec<Delivery<'d>>) {
    for rule in wiring.all("AWS::Events::Rule") {
        let source = wiring.denoter.arn_of(rule.id);
        for item in wiring.items(rule, &["Targets"]) {
            for dead in wiring.below(item.clone(), &["DeadLetterConfig", "Arn"]) {
                let kind = (rule, "events.amazonaws.com", Channel::DeadLetters);
                push(wiring, dead, kind, (source.clone(), Some(rule)), found);
            }
            // With a role of its own the target's policy does not matter.
            if item.value.get("RoleArn").is_some() {
                continue;
            }
            for item in wiring.below(item, &["Arn"]) {
                push(wiring, item, (rule, "events.amazonaws.com", Channel::Rule), (source.clone(), Some(rule)), found);
            }
        }
    }
}

fn alarms<'d>(wiring: &Wiring<'_, 'd>, found: &mut Vec<Delivery<'d>>) {
    for kind in ["AWS::CloudWatch::Alarm", "AWS::CloudWatch::CompositeAlarm"] {
        for alarm in wiring.all(kind) {
            for list in ["AlarmActions", "OKActions", "InsufficientDataActions"] {
                for item in wiring.items(alarm, &[list]) {
                    let source = (wiring.denoter.arn_of(alarm.id), Some(alarm));
                    let is_function = |it: &Target<'_>| matches!(it, Target::Here(it) if is_function(*it));
                    push(wiring, item, (alarm, "cloudwatch.amazonaws.com", Channel::Alarm), source, found);
                    if let Some(last) = found.last_mut()
                        && is_function(&last.target)
                    {
                        last.service = "lambda.alarms.cloudwatch.amazonaws.com";
                    }
                }
            }
        }
    }
}

/// Whether a resource is a function.
pub(crate) fn is_function(resource: Resource<'_>) -> bool {
    matches!(resource.kind(), Some("AWS::Lambda::Function" | "AWS::Serverless::Function"))
}
