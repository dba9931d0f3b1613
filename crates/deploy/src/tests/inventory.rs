//! Everything that lakewright made.

use super::*;
use crate::aws::ServerChange;
use crate::fake::{Fault, Faults};
use crate::{Consent, Inventory, Outcome};

const KEPT: &str = ", DeletionPolicy: Retain";

/// The parts of a template: here whatever is called after another.
fn parts(root: &lakewright_template::Value) -> std::collections::BTreeMap<String, String> {
    let ids = lakewright_template::Template::of(root).resources().map(|it| it.id.to_owned());
    ids.filter_map(|id| Some((id.clone(), id.strip_suffix("Policy")?.to_owned()))).collect()
}

async fn inventory(cloud: &Cloud, declared: &[Target]) -> Inventory {
    let (deployer, _) = deployer(cloud, options());
    deployer.inventory(declared, parts).await.expect("an inventory")
}

fn shown(inventory: &Inventory) -> String {
    let mut lines = Vec::new();
    for stack in &inventory.stacks {
        lines.push(format!("{} {:?} {:?}", stack.stack, stack.status, stack.owner));
        for it in &stack.resources {
            let whole = if it.is_whole() { "whole" } else { "not whole" };
            let (declared, deployed, live, drift) = (it.declared, it.deployed, it.live.as_deref(), it.drift);
            let of = (&it.logical_id, &it.component, it.owner.as_deref());
            lines.push(format!("  {of:?} {declared:?} {deployed} {live:?} {drift:?}: {whole}"));
        }
    }
    for it in &inventory.lost {
        lines.push(format!(
            "lost: {} {} of {}, gone: {}, failed: {}, {:?}",
            it.kind, it.logical_id, it.stack, it.stack_is_gone, it.has_failed, it.owner
        ));
    }
    lines.join("\n")
}

fn owned(stack: &str, template: &str) -> Target {
    let mut target = target(stack, template);
    target.tags.insert("Owner".into(), "ana".into());
    target
}

#[tokio::test(start_paused = true)]
async fn each_resource_stands_declared_deployed_and_live() {
    let cloud = Cloud::new();
    let deployed = "Conditions: {Never: !Equals [a, b]}\nResources:\n  A: {Type: 'AWS::SNS::Topic', Properties: {Tags: [{Key: owner, \
                    Value: bob}]}}\n  APolicy: {Type: 'AWS::SNS::TopicPolicy'}\n  Gone: {Type: 'AWS::SQS::Queue'}\n  Perhaps: {Type: \
                    'AWS::SQS::Queue', Condition: Never}\n";
    assert_eq!(deploy(&cloud, &owned("orders", deployed)).await.outcome, Outcome::Changed);
    let drift = ServerChange { logical_id: "A".into(), action: "Modify".into(), ..ServerChange::default() };
    cloud.add_change(ACCOUNT, "orders", drift);
    let alone = inventory(&cloud, &[]).await;
    assert!(alone.stacks[0].resources.iter().all(|it| it.declared.is_none()) && !alone.is_whole());
    let declared = deployed.replace("Gone:", "New:");
    let mut elsewhere = owned("elsewhere", deployed);
    elsewhere.account = Some("222222222222".into());
    let targets = [owned("orders", &declared), owned("later", &topics(&[("B", "")])), elsewhere];
    insta::assert_snapshot!(shown(&inventory(&cloud, &targets).await), @r#"
    later None Some("ana")
      ("B", "B", Some("ana")) Some(true) false None None: not whole
    orders Some("CREATE_COMPLETE") Some("ana")
      ("A", "A", Some("bob")) Some(true) true Some("CREATE_COMPLETE") Some(Modified): not whole
      ("APolicy", "A", Some("ana")) Some(true) true Some("CREATE_COMPLETE") None: whole
      ("Gone", "Gone", Some("ana")) Some(false) true Some("CREATE_COMPLETE") None: not whole
      ("New", "New", Some("ana")) Some(true) false None None: not whole
      ("Perhaps", "Perhaps", Some("ana")) Some(true) true None None: whole
    "#);
}

#[tokio::test(start_paused = true)]
async fn what_lost_its_stack_is_told_until_a_stack_has_it_again() {
    let cloud = Cloud::new();
    let whole = deploy(&cloud, &owned("orders", &topics(&[("Kept", KEPT), ("A", "")]))).await;
    assert_eq!(whole.outcome, Outcome::Changed);
    assert!(inventory(&cloud, &[]).await.is_whole());
    // It leaves the stack, and stays.
    assert_eq!(deploy(&cloud, &owned("orders", &topics(&[("A", "")]))).await.outcome, Outcome::Changed);
    assert_eq!(deploy(&cloud, &owned("gone", &topics(&[("Old", KEPT), ("B", "")]))).await.outcome, Outcome::Changed);
    let (deployer, _) = deployer(&cloud, options());
    let destruction = deployer.destruction("gone").await.expect("a stack");
    assert_eq!(deployer.destroy(&destruction, &Consent::default()).await.outcome, Outcome::Changed);
    let found = inventory(&cloud, &[]).await;
    assert!(!found.is_whole());
    insta::assert_snapshot!(shown(&found), @r#"
    orders Some("UPDATE_COMPLETE") Some("ana")
      ("A", "A", Some("ana")) None true Some("CREATE_COMPLETE") None: whole
    lost: AWS::SNS::Topic Old of gone, gone: true, failed: false, Some("ana")
    lost: AWS::SNS::Topic Kept of orders, gone: false, failed: false, Some("ana")
    "#);
    for it in &found.lost {
        cloud.adopt(ACCOUNT, "orders", &it.kind, &it.physical_id);
    }
    assert_eq!(inventory(&cloud, &[]).await.lost, []);
}

#[tokio::test(start_paused = true)]
async fn what_others_deployed_is_not_shown_and_what_may_not_be_read_is_told() {
    let cloud = Cloud::new();
    assert_eq!(deploy(&cloud, &owned("orders", &topics(&[("A", "")]))).await.outcome, Outcome::Changed);
    cloud.set_change_set(ACCOUNT, "orders", "arn:aws:cloudformation:eu-west-1:111111111111:changeSet/theirs/1");
    assert_eq!(inventory(&cloud, &[]).await.stacks, []);
    // Declared, it is shown whoever deployed it.
    let declared = [owned("orders", &topics(&[("A", "")]))];
    assert_eq!(inventory(&cloud, &declared).await.stacks.len(), 1);
    let faults = ["cloudformation:ListStacks", "cloudformation:GetTemplate", "cloudformation:DescribeStackEvents"];
    cloud.set_faults(faults.iter().fold(Faults::none(), |all, it| all.always(it, Fault::Denied)));
    let found = inventory(&cloud, &declared).await;
    assert_eq!(found.incomplete.len(), 3, "{:?}", found.incomplete);
    assert_eq!(found.stacks[0].resources[0].live.as_deref(), Some("CREATE_COMPLETE"));
}
