//! Findings of both accounts: the bus that prod's arrive on, and the mail that people get.

use lakewright_iam::{Condition, Policy, Principal, ResourceStatement, action, key};
use lakewright_resources::{Handle, events};
use lakewright_stack::{Output, Stack};
use lakewright_template::Is;

use crate::config::{DataLake, Services};
use crate::names;
use crate::prod::auditing::findings;
use crate::prod::monitoring::Alerts;

/// Adds the bus, the topic, and a rule from each account's findings to the topic.
pub(super) fn add(stack: &mut Stack, lake: &DataLake) {
    let alerts = Alerts::add(&mut stack.scope("Alert"), lake);
    let bus = stack.add("FindingBus", events::EventBus::new(names::event_bus(lake)));
    for statement in admit_prod(lake, &bus).statements() {
        let policy = events::EventBusPolicy::new("prod").event_bus_name(bus.name()).statement(statement);
        stack.add("FindingBusPolicy", policy);
    }
    let mut rule = |id: &'static str, services: Services, bus: Option<&Handle<events::EventBus>>| {
        let Some(pattern) = findings::worth_a_mail(services) else { return };
        let target = findings::target("alerts", alerts.topic.topic_arn().expr());
        let rule = events::Rule::new().event_pattern(pattern).targets([target]);
        let rule = match bus {
            Some(bus) => rule.event_bus_name(bus.name()),
            None => rule,
        };
        stack.add(id, rule);
    };
    rule("ProdFindings", lake.auditing.prod, Some(&bus));
    rule("OwnFindings", lake.auditing.security, None);
    stack.output("FindingBus", Output::new(bus.arn()).description("Bus that findings of the prod account arrive on"));
    let topic = Output::new(alerts.topic.topic_arn());
    stack.output("AlertTopic", topic.description("Topic of findings: who subscribes gets them"));
}

/// The prod account may put events on the bus; which of its roles may, it says itself.
fn admit_prod(lake: &DataLake, bus: &Handle<events::EventBus>) -> Policy<ResourceStatement> {
    let prod = Principal::account_root(lake.accounts.prod.as_str());
    let statement = ResourceStatement::allow(prod, action::events::PUT_EVENTS).on(bus.arn()).sid("prod");
    Policy::new().statement(match &lake.organization {
        Some(organization) => statement.when(Condition::string_equals(key::PRINCIPAL_ORG_ID, organization)),
        None => statement,
    })
}
