//! The services that look for what is wrong: GuardDuty, Security Hub, Macie, Access Analyzer.

use lakewright_resources::{Handle, accessanalyzer, guardduty, macie, securityhub};
use lakewright_stack::Stack;

use crate::config::{DataLake, Services};
use crate::names;

/// Those that were added, where others need them.
pub(crate) struct Detectors {
    pub(crate) hub: Option<Handle<securityhub::Hub>>,
    pub(crate) macie: Option<Handle<macie::Session>>,
}

/// Adds those that the account does not have yet.
pub(crate) fn add(stack: &mut Stack, lake: &DataLake, services: Services) -> Detectors {
    if services.guardduty.is_created() {
        use guardduty::detector::*;

        let data_events = CFNFeatureConfiguration::new(
            CFNFeatureConfigurationName::S3_DATA_EVENTS,
            CFNFeatureConfigurationStatus::ENABLED,
        );
        stack.add("Detector", guardduty::Detector::new(true).features([data_events]));
    }
    let hub = services
        .security_hub
        .is_created()
        .then(|| stack.add("SecurityHub", securityhub::Hub::new().enable_default_standards(true)));
    let macie = services
        .macie
        .is_created()
        .then(|| stack.add("Macie", macie::Session::new().status(macie::session::Status::ENABLED)));
    if services.access_analyzer.is_created() {
        stack.add("Analyzer", accessanalyzer::Analyzer::new("ACCOUNT").analyzer_name(names::analyzer(lake)));
    }
    Detectors { hub, macie }
}
