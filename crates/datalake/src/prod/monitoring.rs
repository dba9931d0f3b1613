//! The topic that alarms go to, and the dashboard.

use lakewright_iam::{AnyPrincipal, Condition, Policy, ResourceStatement, ThisKey, action, arn, key, service};
use lakewright_resources::{Handle, budgets, cloudwatch, events, sns};
use lakewright_stack::{Scope, Stack};
use lakewright_template::{Object, Value, write};

use super::links::{self, Console};
use crate::config::DataLake;
use crate::keys::customer_key;
use crate::names;

/// The topic that a key is used for.
///
/// Source: Amazon SNS Developer Guide, "Key management": the condition keys for the source of a call do not hold for what
/// EventBridge publishes to an encrypted topic.
const TOPIC_CONTEXT: key::Key<key::OfText> = key::Key::new("kms:EncryptionContext:aws:sns:topicArn");

/// Where alarms go.
#[derive(Clone, Debug)]
pub(crate) struct Alerts {
    pub(crate) topic: Handle<sns::Topic>,
}

impl Alerts {
    /// Adds an encrypted topic to a scope. CloudWatch and EventBridge may publish to it; AWS's own key for SNS would
    /// not let them.
    pub(crate) fn add(scope: &mut Scope<'_>, lake: &DataLake) -> Alerts {
        let topic_arn = arn::sns_topic(names::alert_topic(lake));
        let use_key = |publisher| {
            ResourceStatement::allow(publisher, [action::kms::DECRYPT, action::kms::GENERATE_DATA_KEY]).on(ThisKey)
        };
        let keys = [
            use_key(service::CLOUDWATCH).when(Condition::own_account()),
            // EventBridge does not say for whom it publishes to an encrypted topic, only to which.
            use_key(service::EVENTS).when(Condition::string_equals(TOPIC_CONTEXT, topic_arn)),
        ];
        let key = customer_key(scope, names::key_alias(lake, "alerts"), "Alarms and findings".into(), keys);
        let topic = sns::Topic::new().topic_name(names::alert_topic(lake)).kms_master_key_id(key.key_id());
        let topic = scope.add("Topic", topic);
        let publish = |publisher| ResourceStatement::allow(publisher, action::sns::PUBLISH).on(topic.topic_arn());
        let policy = Policy::new()
            .statement(deny_plain_http_to_topic(&topic))
            .statement(publish(service::CLOUDWATCH).when(Condition::own_account()))
            .statement(publish(service::EVENTS).when(Condition::source_arn(arn::events_rule("*"))));
        scope.add("TopicPolicy", sns::TopicPolicy::new(policy, [topic.topic_arn()]));
        for (position, address) in lake.monitoring.alert_emails.iter().enumerate() {
            let subscription = sns::Subscription::new(topic.topic_arn(), "email").endpoint(address);
            scope.add(format!("Mail{}", position + 1), subscription);
        }
        Alerts { topic }
    }
}

/// Denies everybody who does not come to a topic over TLS.
pub(crate) fn deny_plain_http_to_topic(topic: &Handle<sns::Topic>) -> ResourceStatement {
    ResourceStatement::deny(AnyPrincipal::because("TLS only"), action::sns::PUBLISH)
        .on(topic.topic_arn())
        .when(Condition::plain_http())
}

/// Tells people when a crawler fails: crawlers have no metric for it.
pub(crate) fn add_crawler_rule(stack: &mut Stack, lake: &DataLake, alerts: &Alerts) {
    if lake.crawled_zones().next().is_none() {
        return;
    }
    let only = |value: Value| Value::Array(vec![value]);
    let crawlers = Object::of("prefix", names::base(lake));
    let pattern = Object::of("source", only("aws.glue".into()))
        .with("detail-type", only("Glue Crawler State Change".into()))
        .with("detail", Object::of("state", only("Failed".into())).with("crawlerName", only(crawlers.into())));
    let target = events::rule::Target::new("alerts", alerts.topic.topic_arn());
    stack.add("CrawlerFailed", events::Rule::new().event_pattern(pattern).targets([target]));
}

/// A mail when the month costs more than planned.
pub(crate) fn add_budget(stack: &mut Stack, lake: &DataLake) {
    use budgets::budget::{
        BudgetData, BudgetDataRequired, Notification, NotificationRequired, NotificationWithSubscribers, Spend,
        Subscriber, SubscriberRequired,
    };

    let Some(budget) = &lake.budget else { return };
    let data = BudgetData::new(BudgetDataRequired { time_unit: "MONTHLY".into(), budget_type: "COST".into() })
        .budget_name(names::base(lake))
        .budget_limit(Spend::new(budget.monthly_usd, "USD"));
    let warn = NotificationWithSubscribers::new(
        [Subscriber::new(SubscriberRequired {
            subscription_type: "EMAIL".into(),
            address: budget.email.clone().into(),
        })],
        Notification::new(NotificationRequired {
            comparison_operator: "GREATER_THAN".into(),
            notification_type: "FORECASTED".into(),
            threshold: 100.into(),
        })
        .threshold_type("PERCENTAGE"),
    );
    stack.add("Budget", budgets::Budget::new(data).notifications_with_subscribers([warn]));
}

/// One dashboard: the dead letters, how the zones compare in waiting messages, calls and errors, and the way to each.
pub(crate) fn add_dashboard(stack: &mut Stack, lake: &DataLake, console: &Console) {
    if !lake.monitoring.dashboard {
        return;
    }
    let hops = lake.hops();
    let of_queues =
        |name: &str| hops.iter().map(|it| metric(["AWS/SQS", name, "QueueName", &names::queue(lake, it)])).collect();
    let of_functions = |name: &str| {
        hops.iter().map(|it| metric(["AWS/Lambda", name, "FunctionName", &names::function(lake, it)])).collect()
    };
    let widgets = vec![
        widget("Dead letters", dead_letter_metrics(lake), [0, 0]),
        widget("Age of oldest message", of_queues("ApproximateAgeOfOldestMessage"), [12, 0]),
        widget("Calls", of_functions("Invocations"), [0, 6]),
        widget("Errors", of_functions("Errors"), [12, 6]),
        links(lake),
    ];
    let body = console.text(write::json_minified(&Object::of("widgets", widgets).into()));
    stack.add("Dashboard", cloudwatch::Dashboard::new(body).dashboard_name(names::base(lake)));
}

fn dead_letter_metrics(lake: &DataLake) -> Vec<Value> {
    let mut queues: Vec<String> = lake.zones.iter().map(|zone| names::dead_letters_of(lake, zone)).collect();
    queues.dedup();
    queues.iter().map(|it| metric(["AWS/SQS", "ApproximateNumberOfMessagesVisible", "QueueName", it])).collect()
}

fn metric(parts: [&str; 4]) -> Value {
    Value::Array(parts.map(|it| Value::from(it.to_owned())).into())
}

fn links(lake: &DataLake) -> Value {
    let place = Object::of("type", "text").with("width", 24).with("height", 3).with("x", 0).with("y", 12);
    place.with("properties", Object::of("markdown", links::markdown(lake))).into()
}

fn widget(title: &'static str, metrics: Vec<Value>, [x, y]: [u32; 2]) -> Value {
    let properties = Object::of("metrics", metrics).with("region", "{region}").with("title", title);
    let place = Object::of("type", "metric").with("width", 12).with("height", 6).with("x", x).with("y", y);
    place.with("properties", properties).into()
}
