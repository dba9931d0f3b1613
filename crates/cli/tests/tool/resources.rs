//! `lakewright resources` against a cloud in memory.

use lakewright_deploy::aws::ServerChange;
use sha2::Digest as _;

use crate::place::{ACCOUNT, Place};

const LAKE: &str = "\
Resources:
  Raw: {Type: 'AWS::S3::Bucket', DeletionPolicy: Retain, UpdateReplacePolicy: Retain}
  RawPolicy: {Type: 'AWS::S3::BucketPolicy', Properties: {Bucket: !Ref Raw, PolicyDocument: {Statement: []}}}
  Alarms: {Type: 'AWS::SNS::Topic', Properties: {Tags: [{Key: owner, Value: bob}]}}
";

fn write(place: &Place, template: &str) {
    let digest: String = sha2::Sha256::digest(template).iter().map(|it| format!("{it:02x}")).collect();
    let stack = serde_json::json!({
        "name": "prod", "stackName": "lake", "account": ACCOUNT, "template": "t.yaml", "sha256": digest, "inline": true,
        "capabilities": ["CAPABILITY_NAMED_IAM"], "tags": {"owner": "ana"},
    });
    let manifest = serde_json::json!({"version": 1, "app": "shop", "stacks": [stack]});
    place.folder.write("assembly/t.yaml", template).write("assembly/manifest.json", manifest.to_string());
}

/// The output with nothing in it that another run would have otherwise.
fn steady(output: &str) -> String {
    let ids = output.split_whitespace().filter(|it| it.starts_with("lake-"));
    ids.fold(output.to_owned(), |text, id| text.replace(id, "ID"))
}

#[test]
fn what_is_declared_deployed_and_live_stands_side_by_side() {
    let place = Place::new();
    let nothing = place.run("resources");
    assert_eq!(
        (nothing.status, nothing.output.as_str()),
        (0, "account 111111111111 eu-west-1\n  no stack of lakewright\n")
    );
    write(&place, LAKE);
    assert_eq!(place.run("deploy assembly --yes").status, 0);
    let whole = place.run("resources");
    assert_eq!(whole.status, 0, "{whole:?}");
    insta::assert_snapshot!(steady(&whole.output), @r#"
    account 111111111111 eu-west-1

    lake: CREATE_COMPLETE, owner ana
      Alarms       AWS::SNS::Topic        deployed, CREATE_COMPLETE, owner bob  ID
      Raw          AWS::S3::Bucket        deployed, CREATE_COMPLETE             ID
        RawPolicy  AWS::S3::BucketPolicy  deployed, CREATE_COMPLETE             ID
    "#);
    // Declared anew, and changed by somebody.
    write(&place, &LAKE.replace("Alarms:", "Alerts:"));
    let drift = ServerChange { logical_id: "Raw".into(), action: "Modify".into(), ..ServerChange::default() };
    place.cloud.add_change(ACCOUNT, "lake", drift);
    let beside = place.run("resources assembly");
    assert_eq!(beside.status, 1, "{beside:?}");
    insta::assert_snapshot!(steady(&beside.output), @r#"
    account 111111111111 eu-west-1

    lake: CREATE_COMPLETE, owner ana
      Alarms !     AWS::SNS::Topic        not declared, deployed, CREATE_COMPLETE, owner bob      ID
      Alerts !     AWS::SNS::Topic        declared, not deployed, not live, owner bob
      Raw !        AWS::S3::Bucket        declared, deployed, CREATE_COMPLETE, changed by others  ID
        RawPolicy  AWS::S3::BucketPolicy  declared, deployed, CREATE_COMPLETE                     ID
    "#);
    let of_bob = place.run("resources assembly --owner bob --component Alarms --format json");
    let line: serde_json::Value = serde_json::from_str(of_bob.output.trim()).expect("an object");
    let resources = line["stacks"][0]["resources"].as_array().expect("resources");
    assert_eq!(resources.len(), 1, "{line}");
    assert_eq!(
        (&resources[0]["logical_id"], &resources[0]["declared"], &resources[0]["deployed"], &resources[0]["live"]),
        (&"Alarms".into(), &false.into(), &true.into(), &"CREATE_COMPLETE".into())
    );
}

#[test]
fn what_lost_its_stack_is_found_and_accounts_that_nobody_sees_are_told() {
    let place = Place::new();
    write(&place, LAKE);
    assert_eq!(place.run("deploy assembly --yes").status, 0);
    assert_eq!(place.run("destroy lake --yes --unprotect").status, 0);
    let lost = place.run("resources");
    assert_eq!(lost.status, 1, "{lost:?}");
    insta::assert_snapshot!(steady(&lost.output), @r#"
    account 111111111111 eu-west-1
      no stack of lakewright

    in no stack any more, if they are still there:
      AWS::S3::Bucket ID owner ana
        it was Raw of `lake`, which was deleted; it was kept
      help: import them into a stack, or delete what is of no use
    "#);
    assert_eq!(place.run("resources --owner bob").status, 0, "it is not his");
    let manifest = place.folder.read("assembly/manifest.json").replace(ACCOUNT, "222222222222");
    place.folder.write("assembly/manifest.json", manifest);
    let unseen = place.run("resources assembly");
    assert!(unseen.status == 1 && unseen.messages.contains("`lake` belongs to account 222222222222"), "{unseen:?}");
    assert_eq!(place.run("resources assembly/t.yaml").status, 2);
}
