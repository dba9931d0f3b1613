//! What is not begun, or only where somebody says so.

use super::*;

#[tokio::test(start_paused = true)]
async fn f10_a_plan_is_stale_once_somebody_changed_the_stack() {
    let cloud = with_small().await;
    let (deployer, _) = deployer(&cloud, options());
    let (_, plan) = deployer.plan(&large()).await;
    let other = target("orders", &topics(&[("A", ""), ("C", "")]));
    assert_eq!(deploy(&cloud, &other).await.outcome, Outcome::Changed);
    let report = deployer.execute(plan.unwrap().approve(&any()).unwrap()).await;
    insta::assert_snapshot!(report.outcome, @r#"
    the plan is stale: the change set is gone; the stack was updated after this was planned
      help: plan again, and review what has changed
    "#);
    assert_eq!(report.outcome.exit_status(), 8);
    assert_eq!(cloud.executions().len(), 2);
}

#[tokio::test(start_paused = true)]
async fn f16_no_changes_are_no_failure_and_leave_nothing_behind() {
    let cloud = with_small().await;
    let report = deploy(&cloud, &small()).await;
    assert_eq!((&report.outcome, report.outcome.exit_status()), (&Outcome::NoChange, 0));
    assert_eq!(cloud.calls("cloudformation:DeleteChangeSet"), 1);
    assert_eq!(cloud.executions().len(), 1);
}

#[tokio::test(start_paused = true)]
async fn f22_a_protected_stack_is_deleted_in_two_steps() {
    let cloud = Cloud::new();
    assert_eq!(deploy(&cloud, &target("lake", &queues(&[("Raw", 30)]))).await.outcome, Outcome::Changed);
    let (deployer, _) = deployer(&cloud, options());
    let shown = deployer.destruction("lake").await.unwrap();
    let refused = deployer.destroy(&shown, &Consent::default()).await.outcome;
    assert!(refused.exit_status() == 4 && refused.text().contains("--unprotect"), "{refused}");
    assert_eq!(cloud.calls("cloudformation:DeleteStack"), 0);
    let consent = Consent { unprotect: true, ..Consent::default() };
    assert_eq!(deployer.destroy(&shown, &consent).await.outcome, Outcome::Changed);
    assert!(cloud.stack(ACCOUNT, "lake").is_none());
}

#[tokio::test(start_paused = true)]
async fn f23_data_is_lost_only_where_its_resource_is_named() {
    let bucket = |name: &str| {
        target("lake", &format!("Resources: {{Raw: {{Type: 'AWS::S3::Bucket', Properties: {{BucketName: {name}}}}}}}"))
    };
    let cloud = Cloud::new();
    assert_eq!(deploy(&cloud, &bucket("one")).await.outcome, Outcome::Changed);
    let report = deploy(&cloud, &bucket("two")).await;
    insta::assert_snapshot!(report.outcome, @r#"
    refused: data would be lost
      AWS::S3::Bucket Raw is replaced
      help: retain them with DeletionPolicy and UpdateReplacePolicy, or name each: --allow-data-loss Raw
    "#);
    assert_eq!(report.outcome.exit_status(), 3);
    // Also where CloudFormation alone says so.
    let server = ServerChange {
        logical_id: "Raw".into(),
        kind: "AWS::S3::Bucket".into(),
        action: "Modify".into(),
        replacement: Some("True".into()),
        policy_action: Some("ReplaceAndDelete".into()),
        ..ServerChange::default()
    };
    cloud.add_change(ACCOUNT, "lake", server);
    let report = deploy(&cloud, &bucket("one")).await;
    let Outcome::Refused(Refusal::DataAtRisk { resources }) = &report.outcome else { panic!("{}", report.outcome) };
    assert!(resources[0].by_server_alone, "{resources:?}");
    assert_eq!(cloud.executions().len(), 1);
    let (report, _) = deploy_by(&cloud, &bucket("two"), options(), &allowing(&["Raw"])).await;
    assert_eq!(report.outcome, Outcome::Changed);
    // Deleting the stack asks for the name too.
    let (deployer, _) = deployer(&cloud, options());
    let shown = deployer.destruction("lake").await.unwrap();
    let mut consent = Consent { unprotect: true, ..Consent::default() };
    assert_eq!(deployer.destroy(&shown, &consent).await.outcome.exit_status(), 3);
    consent.delete_data.insert("Raw".into());
    assert_eq!(deployer.destroy(&shown, &consent).await.outcome, Outcome::Changed);
}

#[tokio::test(start_paused = true)]
async fn f24_a_named_resource_that_is_replaced_under_its_name_is_told_in_the_plan() {
    let role = |path: &str| {
        target(
            "orders",
            &format!(
                "Resources: {{R: {{Type: 'AWS::IAM::Role', Properties: {{RoleName: fixed, Path: {path}, AssumeRolePolicyDocument: {{Statement: []}}}}}}}}"
            ),
        )
    };
    let cloud = Cloud::new();
    assert_eq!(deploy(&cloud, &role("/a/")).await.outcome, Outcome::Changed);
    let (deployer, _) = deployer(&cloud, options());
    let (_, plan) = deployer.plan(&role("/b/")).await;
    let findings = plan.unwrap().diff.unwrap().findings;
    assert!(findings.iter().any(|it| it.to_string().contains("LW-DIFF-NAMED")), "{findings:?}");
}

#[tokio::test(start_paused = true)]
async fn f28_what_keeps_a_stack_from_being_deleted_is_named() {
    let cloud = Cloud::new();
    let exporting = "Resources: {A: {Type: 'AWS::SNS::Topic', Metadata: {FailDelete: 'The bucket you tried to delete is not \
                     empty'}}}\nOutputs: {Vpc: {Value: v, Export: {Name: net-vpc}}}";
    assert_eq!(deploy(&cloud, &target("net", exporting)).await.outcome, Outcome::Changed);
    let importing = "Resources: {B: {Type: 'AWS::SNS::Topic', Properties: {DisplayName: !ImportValue net-vpc}}}";
    assert_eq!(deploy(&cloud, &target("app", importing)).await.outcome, Outcome::Changed);
    let (deployer, _) = deployer(&cloud, options());
    let shown = deployer.destruction("net").await.unwrap();
    let refused = deployer.destroy(&shown, &Consent::default()).await.outcome;
    assert!(refused.text().contains("its export net-vpc is in use by app"), "{refused}");
    let app = deployer.destruction("app").await.unwrap();
    assert_eq!(deployer.destroy(&app, &Consent::default()).await.outcome, Outcome::Changed);
    let shown = deployer.destruction("net").await.unwrap();
    let early = Consent { retain: vec!["A".into()], ..Consent::default() };
    assert_eq!(
        deployer.destroy(&shown, &early).await.outcome.exit_status(),
        4,
        "only what could not be deleted is kept"
    );
    let stuck = deployer.destroy(&shown, &Consent::default()).await.outcome;
    insta::assert_snapshot!(stuck, @r#"
    failed, and is neither done nor undone
    DELETE_FAILED AWS::SNS::Topic A: The bucket you tried to delete is not empty
      is: net-A-000000000004
      help: empty the bucket, all versions included, or keep it with `--retain`
      the stack is DELETE_FAILED
    "#);
    let shown = deployer.destruction("net").await.unwrap();
    assert_eq!(deployer.destroy(&shown, &early).await.outcome, Outcome::Changed);
    assert!(cloud.stack(ACCOUNT, "net").is_none());
}
