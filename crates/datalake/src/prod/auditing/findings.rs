//! Findings: what the detectors say, and the way to the security account.

use lakewright_iam::{Condition, Policy, Statement, TrustStatement, action, arn, service};
use lakewright_resources::{events, iam};
use lakewright_stack::Stack;
use lakewright_template::{Expr, Object, Uncheck, Value, aws, kinds::Arn};

use crate::config::{DataLake, Services};
use crate::names;

/// Adds the rule that sends the findings of the prod account to the security account's bus, and its role: another
/// account's bus is the one target for which EventBridge acts as a role rather than as itself.
pub(crate) fn send(stack: &mut Stack, lake: &DataLake) {
    let Some(pattern) = all(lake.auditing.prod) else { return };
    let bus = arn::of("events", aws::region(), lake.accounts.security.as_str(), bus_path(lake));
    let trust = TrustStatement::allow(service::EVENTS, action::sts::ASSUME_ROLE).when(Condition::own_account());
    let put = Policy::new().statement(Statement::allow(action::events::PUT_EVENTS).on(&bus));
    let role = iam::Role::new(Policy::new().statement(trust))
        .role_name(names::finding_role(lake))
        .path(names::service_role_path(lake))
        .policies([iam::role::Policy::new("own", put)]);
    let role = stack.add("FindingRole", role);
    let target = target("security", bus).role_arn(role.arn());
    stack.add("Findings", events::Rule::new().name(names::finding_rule(lake)).event_pattern(pattern).targets([target]));
}

/// The bus, as its ARN ends.
pub(crate) fn bus_path(lake: &DataLake) -> String {
    format!("event-bus/{}", names::event_bus(lake))
}

/// A target by its ARN.
pub(crate) fn target(id: &'static str, arn: Expr<Arn>) -> events::rule::Target {
    events::rule::Target::new(id.unchecked(), arn.unchecked())
}

struct Source {
    source: &'static str,
    detail_type: &'static str,
    is_there: bool,
}

fn sources(services: Services) -> impl Iterator<Item = Source> {
    let source = |source, detail_type, is_there| Source { source, detail_type, is_there };
    let all = [
        source("aws.guardduty", "GuardDuty Finding", services.guardduty.is_there()),
        source("aws.securityhub", "Security Hub Findings - Imported", services.security_hub.is_there()),
        source("aws.macie", "Macie Finding", services.macie.is_there()),
        source("aws.access-analyzer", "Access Analyzer Finding", services.access_analyzer.is_there()),
    ];
    all.into_iter().filter(|it| it.is_there)
}

/// The pattern of every finding of the services that are there; `None` if there are none.
pub(crate) fn all(services: Services) -> Option<Object> {
    let (names, types): (Vec<_>, Vec<_>) =
        sources(services).map(|it| (Value::from(it.source), Value::from(it.detail_type))).unzip();
    (!names.is_empty()).then(|| Object::of("source", names).with("detail-type", types))
}

/// The pattern of those that people are told of at once. Security Hub repeats every finding of the others and every
/// control that passes: of it, what is new and severe. Of the others, what is no more than a hint is left out.
pub(crate) fn worth_a_mail(services: Services) -> Option<Object> {
    let one = |value: Value| Value::Array(vec![value]);
    let mut alternatives: Vec<Object> = sources(services)
        .map(|it| {
            let pattern = Object::of("source", one(it.source.into())).with("detail-type", one(it.detail_type.into()));
            match it.detail() {
                Some(detail) => pattern.with("detail", detail),
                None => pattern,
            }
        })
        .collect();
    // `$or` of one alternative is refused.
    match alternatives.len() {
        0 | 1 => alternatives.pop(),
        _ => Some(Object::of("$or", Value::Array(alternatives.into_iter().map(Value::from).collect()))),
    }
}

impl Source {
    fn detail(&self) -> Option<Object> {
        let texts = |texts: &[&'static str]| Value::Array(texts.iter().map(|it| Value::from(*it)).collect());
        match self.source {
            "aws.guardduty" => {
                let medium = Object::of("numeric", [Value::from(">="), Value::from(4)]);
                Some(Object::of("severity", Value::Array(vec![medium.into()])))
            }
            "aws.securityhub" => {
                let finding = Object::of("RecordState", texts(&["ACTIVE"]))
                    .with("Severity", Object::of("Label", texts(&["HIGH", "CRITICAL"])))
                    .with("Workflow", Object::of("Status", texts(&["NEW"])));
                Some(Object::of("findings", finding))
            }
            "aws.macie" => Some(Object::of("severity", Object::of("description", texts(&["Medium", "High"])))),
            "aws.access-analyzer" => Some(Object::of("status", texts(&["ACTIVE"]))),
            _ => None,
        }
    }
}
