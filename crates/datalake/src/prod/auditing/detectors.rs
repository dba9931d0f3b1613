//! The services that look for what is wrong: GuardDuty, Security Hub, Macie, Access Analyzer.

use lakewright_resources::{accessanalyzer, guardduty, macie, securityhub};
use lakewright_stack::Stack;

use crate::config::{DataLake, Services};
use crate::names;

/// Adds those that the account does not have yet.
pub(crate) fn add(stack: &mut Stack, lake: &DataLake, services: Services) {
    if services.guardduty.is_created() {
        use guardduty::detector::*;

        let data_events = CFNFeatureConfiguration::new(
            CFNFeatureConfigurationName::S3_DATA_EVENTS,
            CFNFeatureConfigurationStatus::ENABLED,
        );
        stack.add("Detector", guardduty::Detector::new(true).features([data_events]));
    }
    if services.security_hub.is_created() {
        stack.add("SecurityHub", securityhub::Hub::new().enable_default_standards(true));
    }
    if services.macie.is_created() {
        stack.add("Macie", macie::Session::new().status(macie::session::Status::ENABLED));
    }
    if services.access_analyzer.is_created() {
        stack.add("Analyzer", accessanalyzer::Analyzer::new("ACCOUNT").analyzer_name(names::analyzer(lake)));
    }
}
