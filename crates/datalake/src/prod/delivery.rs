//! How a zone's queues hear of new objects, and what key and queues must allow for it.
//!
//! The path is complete and acyclic by construction: key and queue policies name the bucket by its deterministic ARN,
//! the bucket waits for the policies. Without the key's statement S3 accepts the configuration and delivers nothing.

use lakewright_iam::{Condition, Policy, ResourceStatement, ServicePrincipal, ThisKey, action, arn, service};
use lakewright_resources::{Handle, ResourceExt, events, kms, s3, sns, sqs};
use lakewright_stack::Scope;
use lakewright_template::{Expr, Object, Reference, Value, kinds};

use super::monitoring::deny_plain_http_to_topic;
use super::queues::queue_policy;
use crate::config::{CrawlerMode, DataLake, Hop, Zone};
use crate::names;

/// How the queues of a zone's functions hear of new objects.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Delivery {
    /// The bucket tells each queue.
    Direct,
    /// The bucket tells a topic for each function, which tells the function's queue and the crawler's: a bucket tells
    /// one target only of each object.
    Topic,
    /// GuardDuty tells what it found clean: the bucket itself tells of an object before it was scanned.
    Scanned,
}

impl Delivery {
    pub(crate) fn of(lake: &DataLake, zone: &Zone) -> Delivery {
        if zone.malware_protection {
            Delivery::Scanned
        } else if crawls_by_events(lake, zone) {
            Delivery::Topic
        } else {
            Delivery::Direct
        }
    }

    /// What the zone's key allows those who deliver, each for this account and where possible for this bucket only.
    pub(crate) fn key_statements(
        self,
        lake: &DataLake,
        zone: &Zone,
        bucket: Expr<kinds::Arn>,
    ) -> Vec<ResourceStatement> {
        let allow = |principal: ServicePrincipal| {
            ResourceStatement::allow(principal, [action::kms::DECRYPT, action::kms::GENERATE_DATA_KEY])
                .on(ThisKey)
                .when(Condition::own_account())
        };
        let bucket_tells = || allow(service::S3).when(Condition::source_arn(bucket));
        match self {
            Delivery::Direct => vec![bucket_tells()],
            Delivery::Topic => vec![bucket_tells(), allow(service::SNS)],
            Delivery::Scanned if crawls_by_events(lake, zone) => vec![bucket_tells(), allow(service::EVENTS)],
            Delivery::Scanned => vec![allow(service::EVENTS)],
        }
    }
}

/// Whether the zone has a crawler that is told of new objects.
pub(crate) fn crawls_by_events(lake: &DataLake, zone: &Zone) -> bool {
    zone.crawl && lake.crawler.mode == CrawlerMode::Event
}

/// What the bucket of a zone is told to notify, collected while the zone's queues are made.
#[derive(Default)]
pub(crate) struct Notifications {
    queues: Vec<s3::bucket::QueueConfiguration>,
    topics: Vec<s3::bucket::TopicConfiguration>,
    event_bridge: bool,
    /// What must be there first: S3 tests its targets when the bucket is configured.
    policies: Vec<Reference>,
    /// The topics of the zone's functions by stream, for the crawler's queue.
    pub(crate) function_topics: Vec<(String, Handle<sns::Topic>)>,
}

const CREATED: &str = "s3:ObjectCreated:*";

impl Notifications {
    /// Lets a function's queue hear of the objects of its stream.
    pub(crate) fn tell_function(
        &mut self,
        scope: &mut Scope<'_>,
        lake: &DataLake,
        hop: &Hop<'_>,
        key: &Handle<kms::Key>,
        queue: &Handle<sqs::Queue>,
    ) {
        match Delivery::of(lake, hop.zone) {
            Delivery::Direct => self.tell_queue(scope, lake, hop.zone, queue, filter(hop)),
            Delivery::Topic => self.tell_topic(scope, lake, hop, key, queue),
            Delivery::Scanned => self.tell_when_clean(scope, lake, hop, queue),
        }
    }

    /// Lets a queue hear of objects from the bucket itself.
    pub(crate) fn tell_queue(
        &mut self,
        scope: &mut Scope<'_>,
        lake: &DataLake,
        zone: &Zone,
        queue: &Handle<sqs::Queue>,
        filter: Option<s3::bucket::NotificationFilter>,
    ) {
        let policy = queue_policy(queue, [from_bucket(lake, zone, queue)]);
        let policy = scope.add("QueuePolicy", sqs::QueuePolicy::new(policy, [queue.queue_url()]));
        self.policies.push(Reference::from(&policy));
        let told = s3::bucket::QueueConfiguration::new(CREATED, queue.arn());
        self.queues.push(match filter {
            Some(filter) => told.filter(filter),
            None => told,
        });
    }

    fn tell_topic(
        &mut self,
        scope: &mut Scope<'_>,
        lake: &DataLake,
        hop: &Hop<'_>,
        key: &Handle<kms::Key>,
        queue: &Handle<sqs::Queue>,
    ) {
        let topic = sns::Topic::new().topic_name(names::queue(lake, hop)).kms_master_key_id(key.arn());
        let topic = scope.add("Topic", topic);
        let policy = Policy::new().statement(deny_plain_http_to_topic(&topic)).statement(
            ResourceStatement::allow(service::S3, action::sns::PUBLISH)
                .on(topic.topic_arn())
                .when(Condition::own_account())
                .when(Condition::source_arn(arn::s3_bucket(names::zone_bucket(lake, hop.zone)))),
        );
        let policy = scope.add("TopicPolicy", sns::TopicPolicy::new(policy, [topic.topic_arn()]));
        self.policies.push(Reference::from(&policy));
        let subscription = subscribe(scope, &topic, queue);
        let policy = queue_policy(queue, [from_topics(queue, std::slice::from_ref(&topic))]);
        let policy = scope.add("QueuePolicy", sqs::QueuePolicy::new(policy, [queue.queue_url()]));
        // The path behind the topic is whole before the bucket tells the first object.
        self.policies.extend([Reference::from(&subscription), Reference::from(&policy)]);
        let told = s3::bucket::TopicConfiguration::new(CREATED, topic.topic_arn());
        self.topics.push(match filter(hop) {
            Some(filter) => told.filter(filter),
            None => told,
        });
        self.function_topics.push((hop.name.clone(), topic));
    }

    fn tell_when_clean(&mut self, scope: &mut Scope<'_>, lake: &DataLake, hop: &Hop<'_>, queue: &Handle<sqs::Queue>) {
        self.event_bridge = true;
        let target = events::rule::Target::new("queue", queue.arn());
        let rule = events::Rule::new().event_pattern(clean_objects(lake, hop)).targets([target]);
        let rule = scope.add("CleanRule", rule);
        let allow = ResourceStatement::allow(service::EVENTS, action::sqs::SEND_MESSAGE)
            .on(queue.arn())
            .when(Condition::own_account())
            .when(Condition::source_arn(rule.arn()));
        let policy = queue_policy(queue, [allow]);
        let policy = scope.add("QueuePolicy", sqs::QueuePolicy::new(policy, [queue.queue_url()]));
        self.policies.extend([Reference::from(&rule), Reference::from(&policy)]);
    }

    /// Tells the bucket all that was collected.
    pub(crate) fn configure(self, bucket: s3::Bucket) -> s3::Bucket {
        use s3::bucket::{EventBridgeConfiguration, NotificationConfiguration};

        let mut notifications = NotificationConfiguration::new();
        let mut any = self.event_bridge;
        if self.event_bridge {
            // Left out, an update of the bucket would turn it off again.
            notifications = notifications.event_bridge_configuration(EventBridgeConfiguration::new(true));
        }
        if !self.queues.is_empty() {
            any = true;
            notifications = notifications.queue_configurations(self.queues);
        }
        if !self.topics.is_empty() {
            any = true;
            notifications = notifications.topic_configurations(self.topics);
        }
        let bucket = if any { bucket.notification_configuration(notifications) } else { bucket };
        self.policies.into_iter().fold(bucket, ResourceExt::depends_on)
    }
}

/// Sends what a topic hears to a queue, as it is.
pub(crate) fn subscribe(
    scope: &mut Scope<'_>,
    topic: &Handle<sns::Topic>,
    queue: &Handle<sqs::Queue>,
) -> Handle<sns::Subscription> {
    let subscription =
        sns::Subscription::new(topic.topic_arn(), "sqs").endpoint(queue.arn()).raw_message_delivery(true);
    scope.add("Subscription", subscription)
}

fn from_bucket(lake: &DataLake, zone: &Zone, queue: &Handle<sqs::Queue>) -> ResourceStatement {
    ResourceStatement::allow(service::S3, action::sqs::SEND_MESSAGE)
        .on(queue.arn())
        .when(Condition::own_account())
        .when(Condition::source_arn(arn::s3_bucket(names::zone_bucket(lake, zone))))
}

/// Lets topics send to a queue.
pub(crate) fn from_topics(queue: &Handle<sqs::Queue>, topics: &[Handle<sns::Topic>]) -> ResourceStatement {
    ResourceStatement::allow(service::SNS, action::sqs::SEND_MESSAGE)
        .on(queue.arn())
        .when(Condition::source_arn(topics.iter().map(Handle::<sns::Topic>::topic_arn).collect::<Vec<_>>()))
}

/// The prefix and suffix of a stream; `None` where it takes every object.
fn filter(hop: &Hop<'_>) -> Option<s3::bucket::NotificationFilter> {
    use s3::bucket::{FilterRule, FilterRuleRequired, NotificationFilter, S3KeyFilter};

    let rules: Vec<FilterRule> = [("prefix", hop.prefix()), ("suffix", hop.suffix())]
        .into_iter()
        .filter(|(_, value)| !value.is_empty())
        .map(|(name, value)| FilterRule::new(FilterRuleRequired { name: name.into(), value: value.to_owned().into() }))
        .collect();
    (!rules.is_empty()).then(|| NotificationFilter::new(S3KeyFilter::new(rules)))
}

/// The scan results of a stream's objects in which nothing was found.
fn clean_objects(lake: &DataLake, hop: &Hop<'_>) -> Object {
    let only = |value: Value| Value::Array(vec![value]);
    let mut object = Object::of("bucketName", only(names::zone_bucket(lake, hop.zone).into()));
    let mut key = Object::new();
    if !hop.prefix().is_empty() {
        key.insert("prefix", hop.prefix().to_owned());
    }
    // Prefix and suffix in one pattern of EventBridge: a wildcard.
    if !hop.suffix().is_empty() {
        key = Object::of("wildcard", format!("{}*{}", hop.prefix(), hop.suffix()));
    }
    if !key.is_empty() {
        object.insert("objectKey", only(key.into()));
    }
    Object::of("source", only("aws.guardduty".into()))
        .with("detail-type", only("GuardDuty Malware Protection Object Scan Result".into()))
        .with(
            "detail",
            Object::of("s3ObjectDetails", object)
                .with("scanResultDetails", Object::of("scanResultStatus", only("NO_THREATS_FOUND".into()))),
        )
}
