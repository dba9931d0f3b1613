//! Alarms: what a person has to look at.

use lakewright_resources::cloudwatch::alarm::Statistic;
use lakewright_resources::{Handle, cloudwatch, lambda, scheduler, sqs};
use lakewright_stack::Scope;
use lakewright_template::{Expr, kinds::Str, val};

use super::monitoring::Alerts;
use crate::config::{DataLake, Hop};

/// Messages wait too long, calls fail, calls are throttled.
pub(crate) fn of_hop(
    scope: &mut Scope<'_>,
    lake: &DataLake,
    hop: &Hop<'_>,
    alerts: &Alerts,
    queue: &Handle<sqs::Queue>,
    function: &Handle<lambda::Function>,
) {
    let age = lake.oldest_message_age_of(hop.zone).0;
    let queue = Metric::of_queue("ApproximateAgeOfOldestMessage", queue);
    scope.add("AgeAlarm", alarm(alerts, queue, Statistic::MAXIMUM, age));
    for (id, name) in [("ErrorAlarm", "Errors"), ("ThrottleAlarm", "Throttles")] {
        let metric =
            Metric { namespace: "AWS/Lambda", name, dimension: "FunctionName", value: val(function.function_name()) };
        scope.add(id, alarm(alerts, metric, Statistic::SUM, 0));
    }
}

/// A dead letter: data that did not arrive.
pub(crate) fn of_dead_letters(scope: &mut Scope<'_>, alerts: &Alerts, queue: &Handle<sqs::Queue>) {
    let metric = Metric::of_queue("ApproximateNumberOfMessagesVisible", queue);
    scope.add("Alarm", alarm(alerts, metric, Statistic::MAXIMUM, 0));
}

/// A call that a schedule gave up.
pub(crate) fn of_schedules(scope: &mut Scope<'_>, alerts: &Alerts, group: &Handle<scheduler::ScheduleGroup>) {
    let metric = Metric {
        namespace: "AWS/Scheduler",
        name: "InvocationDroppedCount",
        dimension: "ScheduleGroup",
        value: val(group.name()),
    };
    scope.add("Alarm", alarm(alerts, metric, Statistic::SUM, 0));
}

struct Metric {
    namespace: &'static str,
    name: &'static str,
    dimension: &'static str,
    value: Expr<Str>,
}

impl Metric {
    fn of_queue(name: &'static str, queue: &Handle<sqs::Queue>) -> Metric {
        Metric { namespace: "AWS/SQS", name, dimension: "QueueName", value: queue.queue_name() }
    }
}

/// An alarm as soon as a metric is above a threshold for five minutes; no data is no reason.
fn alarm(alerts: &Alerts, metric: Metric, statistic: Statistic, threshold: u32) -> cloudwatch::Alarm {
    use cloudwatch::alarm::{ComparisonOperator, Dimension, DimensionRequired, TreatMissingData};

    cloudwatch::Alarm::new()
        .comparison_operator(ComparisonOperator::GREATER_THAN_THRESHOLD)
        .evaluation_periods(1)
        .namespace(metric.namespace)
        .metric_name(metric.name)
        .dimensions([Dimension::new(DimensionRequired { name: metric.dimension.into(), value: metric.value })])
        .statistic(statistic)
        .period(300)
        .threshold(threshold)
        .treat_missing_data(TreatMissingData::NOT_BREACHING)
        .alarm_actions([alerts.topic.topic_arn()])
}
