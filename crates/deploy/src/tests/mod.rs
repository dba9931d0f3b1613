//! The deployer against a cloud in memory.

mod all;
mod basics;
mod faults;
mod inventory;
mod many;
mod model;
#[cfg(feature = "sdk")]
mod nested;
#[cfg(feature = "sdk")]
mod reach;
#[cfg(feature = "sdk")]
mod recorded;
mod streams;

use std::collections::BTreeSet;

use crate::fake::{Cloud, Door};
use crate::{Approve, Client, Deployer, Options, Patience, Policy, Progress, ProgressStream, Report, Reporter, Target};

pub(crate) const ACCOUNT: &str = "111111111111";
pub(crate) const REGION: &str = "eu-west-1";

/// A template with queues of these names; the second part of each is its visibility timeout.
pub(crate) fn queues(names: &[(&str, u32)]) -> String {
    let queue = |(name, timeout): &(&str, u32)| {
        format!(
            "  {name}: {{Type: 'AWS::SQS::Queue', DeletionPolicy: Retain, UpdateReplacePolicy: Retain, Properties: {{VisibilityTimeout: {timeout}}}}}\n"
        )
    };
    format!(
        "Resources:\n{}Outputs: {{Count: {{Value: '{}'}}}}\n",
        names.iter().map(queue).collect::<String>(),
        names.len()
    )
}

/// A template with topics of these names, with further lines for each.
pub(crate) fn topics(topics: &[(&str, &str)]) -> String {
    let topic = |(name, more): &(&str, &str)| format!("  {name}: {{Type: 'AWS::SNS::Topic'{more}}}\n");
    format!("Resources:\n{}", topics.iter().map(topic).collect::<String>())
}

pub(crate) fn target(stack: &str, template: &str) -> Target {
    let mut target = Target::of_template(stack, template).expect("a template");
    (target.account, target.region) = (Some(ACCOUNT.into()), Some(REGION.into()));
    target
}

pub(crate) fn options() -> Options {
    Options { owner: "ana@here 1".into(), ..Options::default() }
}

/// A deployer, and what it tells.
pub(crate) fn deployer(cloud: &Cloud, options: Options) -> (Deployer<Door>, ProgressStream) {
    let (reporter, stream) = Reporter::new();
    (Deployer::new(Client::new(cloud.door(ACCOUNT, REGION), Patience::new(7), reporter), options), stream)
}

/// Deploys with approval of everything that loses no data.
pub(crate) async fn deploy(cloud: &Cloud, target: &Target) -> Report {
    deploy_by(cloud, target, options(), &Policy::new(Approve::Any)).await.0
}

pub(crate) fn deploy_by(
    cloud: &Cloud,
    target: &Target,
    options: Options,
    policy: &Policy,
) -> impl Future<Output = (Report, Vec<Progress>)> + use<> {
    let (cloud, target, policy) = (cloud.clone(), target.clone(), policy.clone());
    async move {
        let (deployer, mut stream) = deployer(&cloud, options);
        let report = deployer.deploy(&target, async |plan| plan.approve(&policy)).await;
        (report, stream.pending())
    }
}

pub(crate) fn allowing(ids: &[&str]) -> Policy {
    let allow_data_loss: BTreeSet<String> = ids.iter().map(|it| (*it).to_owned()).collect();
    Policy { approve: Approve::Any, allow_data_loss }
}

pub(crate) fn warnings(progress: &[Progress]) -> Vec<&str> {
    fn message(it: &Progress) -> Option<&str> {
        if let Progress::Warning { message, .. } = it { Some(message) } else { None }
    }
    progress.iter().filter_map(message).collect()
}
