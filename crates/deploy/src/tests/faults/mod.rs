//! Each fault that a deployer must survive, by the id it has in `docs/faults.md`.

mod failed;
mod killed;
mod refused;
mod requests;
mod uploads;

use super::*;
use crate::aws::{Aws, ErrorKind, ServerChange};
use crate::fake::{Fault, Faults};
use crate::{Consent, Outcome, Refusal, deploy_all};

const EVENTS: &str = "cloudformation:DescribeStackEvents";
const STACKS: &str = "cloudformation:DescribeStacks";
const CHANGE_SET: &str = "cloudformation:DescribeChangeSet";
const CREATE: &str = "cloudformation:CreateChangeSet";
const EXECUTE: &str = "cloudformation:ExecuteChangeSet";

fn small() -> Target {
    target("orders", &topics(&[("A", "")]))
}

fn large() -> Target {
    target("orders", &topics(&[("A", ", Properties: {DisplayName: x}"), ("B", "")]))
}

/// A cloud with the small stack.
async fn with_small() -> Cloud {
    let cloud = Cloud::new();
    assert_eq!(deploy(&cloud, &small()).await.outcome, Outcome::Changed);
    cloud
}

fn any() -> Policy {
    Policy::new(Approve::Any)
}

/// Runs a deployment until the process dies at a request.
async fn killed(cloud: &Cloud, target: &Target, operation: &str, fault: Fault) {
    cloud.set_faults(Faults::none().then(operation, fault));
    let work = deploy_by(cloud, target, options(), &any());
    assert!(tokio::time::timeout(std::time::Duration::from_secs(3600), work).await.is_err(), "it lives");
    cloud.set_faults(Faults::none());
}
