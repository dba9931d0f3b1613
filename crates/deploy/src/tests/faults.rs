//! Each fault that a deployer must survive, by the id it has in `docs/faults.md`.

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

#[tokio::test(start_paused = true)]
async fn f01_reads_that_are_throttled_are_no_failure() {
    for operation in [EVENTS, STACKS, CHANGE_SET] {
        let cloud = with_small().await;
        cloud.set_faults(Faults::none().times(30, operation, Fault::Throttled));
        let (report, progress) = deploy_by(&cloud, &large(), options(), &any()).await;
        assert_eq!(report.outcome, Outcome::Changed, "{operation}");
        assert!(progress.iter().any(|it| matches!(it, Progress::Retrying { .. })), "{operation}");
    }
}

#[tokio::test(start_paused = true)]
async fn f02_writes_that_are_throttled_count_once() {
    for operation in [CREATE, EXECUTE] {
        let cloud = with_small().await;
        cloud.set_faults(Faults::none().times(5, operation, Fault::Throttled));
        assert_eq!(deploy(&cloud, &large()).await.outcome, Outcome::Changed);
        assert_eq!(cloud.executions().len(), 2);
        assert_eq!(cloud.calls(operation), 2 + 5);
    }
}

#[tokio::test(start_paused = true)]
async fn f03_errors_of_aws_itself_are_asked_again_and_told() {
    let cloud = with_small().await;
    cloud.set_faults(Faults::none().times(5, EVENTS, Fault::Unavailable).times(5, CREATE, Fault::Unavailable));
    let (report, progress) = deploy_by(&cloud, &large(), options(), &any()).await;
    assert_eq!(report.outcome, Outcome::Changed);
    assert!(progress.iter().any(|it| matches!(it, Progress::Retrying { seconds, .. } if *seconds < 20)));
}

#[tokio::test(start_paused = true)]
async fn f04_a_lost_answer_makes_no_second_change_set() {
    let cloud = with_small().await;
    cloud.set_faults(Faults::none().then(CREATE, Fault::LostAnswer));
    let (deployer, _) = deployer(&cloud, options());
    let (_, first) = deployer.plan(&large()).await;
    let (_, second) = deployer.plan(&large()).await;
    assert_eq!(first.unwrap().change_set, second.unwrap().change_set);
    assert_eq!(cloud.calls(CREATE), 3, "one for the first version, one, and the same again");
}

#[tokio::test(start_paused = true)]
async fn f05_a_lost_answer_makes_no_second_execution() {
    let cloud = with_small().await;
    cloud.set_faults(Faults::none().then(EXECUTE, Fault::LostAnswer));
    assert_eq!(deploy(&cloud, &large()).await.outcome, Outcome::Changed);
    assert_eq!(cloud.executions().len(), 2);
    // The same where reads are old just then.
    let cloud = with_small().await;
    let (deployer, _) = deployer(&cloud, options());
    let (_, plan) = deployer.plan(&large()).await;
    let faults = Faults::none().then(EXECUTE, Fault::LostAnswer).times(3, STACKS, Fault::OldAnswer);
    cloud.set_faults(faults);
    assert_eq!(deployer.execute(plan.unwrap().approve(&any()).unwrap()).await.outcome, Outcome::Changed);
    assert_eq!(cloud.executions().len(), 2);
}

/// Runs a deployment until the process dies at a request.
async fn killed(cloud: &Cloud, target: &Target, operation: &str, fault: Fault) {
    cloud.set_faults(Faults::none().then(operation, fault));
    let work = deploy_by(cloud, target, options(), &any());
    assert!(tokio::time::timeout(std::time::Duration::from_secs(3600), work).await.is_err(), "it lives");
    cloud.set_faults(Faults::none());
}

#[tokio::test(start_paused = true)]
async fn f06_the_change_set_of_a_killed_run_is_used_again() {
    let cloud = with_small().await;
    killed(&cloud, &large(), EXECUTE, Fault::DiesBefore).await;
    let (report, progress) = deploy_by(&cloud, &large(), options(), &any()).await;
    assert_eq!(report.outcome, Outcome::Changed);
    assert!(progress.iter().any(|it| matches!(it, Progress::ChangeSet { was_there: true, .. })));
    assert_eq!(cloud.executions().len(), 2);
    assert_eq!(cloud.calls(CREATE), 2);
}

#[tokio::test(start_paused = true)]
async fn f07_the_shell_of_a_killed_run_is_filled() {
    let cloud = Cloud::new();
    killed(&cloud, &small(), CREATE, Fault::DiesAfter).await;
    assert_eq!(cloud.stack(ACCOUNT, "orders").unwrap().status.name(), "REVIEW_IN_PROGRESS");
    let (deployer, _) = deployer(&cloud, options());
    let leftovers = deployer.stacks().await.unwrap();
    assert_eq!(leftovers[0].status, "REVIEW_IN_PROGRESS");
    // Other content too: the shell is no stack yet.
    assert_eq!(deploy(&cloud, &large()).await.outcome, Outcome::Changed);
    killed(&cloud, &target("gone", &topics(&[("A", "")])), EXECUTE, Fault::DiesBefore).await;
    let shown = deployer.destruction("gone").await.unwrap();
    assert_eq!(deployer.destroy(&shown, &Consent::default()).await.outcome, Outcome::Changed);
}

#[tokio::test(start_paused = true)]
async fn f08_the_operation_of_a_killed_run_is_attached_to() {
    let cloud = with_small().await;
    killed(&cloud, &large(), EXECUTE, Fault::DiesAfter).await;
    let (report, progress) = deploy_by(&cloud, &large(), options(), &any()).await;
    assert_eq!(report.outcome, Outcome::Changed);
    assert!(progress.iter().any(|it| matches!(it, Progress::Resource(it) if it.logical_id == "B")));
    assert_eq!(cloud.executions().len(), 2);
    assert_eq!(cloud.calls("cloudformation:CancelUpdateStack"), 0);
}

#[tokio::test(start_paused = true)]
async fn f09_an_update_can_be_detached_from_attached_to_and_cancelled() {
    let cloud = with_small().await;
    killed(&cloud, &large(), EXECUTE, Fault::DiesAfter).await;
    let (deployer, _) = deployer(&cloud, options());
    assert_eq!(deployer.cancel("orders").await.outcome, Outcome::Undone);
    assert_eq!(cloud.stack(ACCOUNT, "orders").unwrap().status.name(), "UPDATE_ROLLBACK_COMPLETE");
    let cancel = deployer.cancel("orders").await.outcome;
    assert_eq!(cancel.exit_status(), 4, "{cancel}");
    let attached = deployer.attach("orders").await.outcome;
    assert_eq!(attached.exit_status(), 5, "{attached}");
}

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
async fn f11_of_two_deployers_one_waits_or_is_told() {
    // By the lock.
    let cloud = with_small().await;
    cloud.make_bucket("artifacts");
    let locked = Options { bucket: Some("artifacts".into()), ..options() };
    let (one, _) = deployer(&cloud, locked.clone());
    let other = Options { owner: "bob@there 2".into(), ..locked.clone() };
    let patient = Options { wait: std::time::Duration::from_secs(600), ..other.clone() };
    let large = large();
    let (_, told) = tokio::join!(
        one.deploy(&large, async |plan| {
            tokio::time::sleep(std::time::Duration::from_secs(60)).await;
            plan.approve(&any())
        }),
        async {
            tokio::time::sleep(std::time::Duration::from_secs(20)).await;
            deploy_by(&cloud, &small(), other, &any()).await.0
        }
    );
    let Outcome::Locked { by, .. } = &told.outcome else { panic!("{}", told.outcome) };
    assert!(by.starts_with("`orders` is locked by ana@here 1"), "{by}");
    assert_eq!(told.outcome.exit_status(), 9);
    assert_eq!(cloud.executions().len(), 2);
    assert_eq!(cloud.keys("artifacts"), Vec::<String>::new(), "the lock was given back");
    // Who waits gets there.
    let (one, two) = tokio::join!(
        deploy_by(&cloud, &small(), Options { owner: "ana@here 1".into(), ..patient.clone() }, &any()),
        deploy_by(&cloud, &target("orders", &topics(&[("Z", "")])), patient, &any())
    );
    assert_eq!((one.0.outcome, two.0.outcome), (Outcome::Changed, Outcome::Changed));
    assert!(one.1.iter().chain(&two.1).any(|it| matches!(it, Progress::Waiting { .. })));
}

#[tokio::test(start_paused = true)]
async fn f11_without_a_lock_cloudformation_itself_says_that_somebody_is_at_work() {
    let cloud = with_small().await;
    killed(&cloud, &large(), EXECUTE, Fault::DiesAfter).await;
    let other = target("orders", &topics(&[("Z", "")]));
    let (report, _) = deploy_by(&cloud, &other, options(), &any()).await;
    assert_eq!(
        report.outcome.text(),
        "locked: stack `orders` is UPDATE_IN_PROGRESS\n  help: see what goes on with `lakewright attach orders`, or wait with `--wait SECONDS`"
    );
    let waiting = Options { wait: std::time::Duration::from_secs(600), ..options() };
    assert_eq!(deploy_by(&cloud, &other, waiting, &any()).await.0.outcome, Outcome::Changed);
}

#[tokio::test(start_paused = true)]
async fn f12_a_lock_that_was_left_is_taken_over_once_it_ended_or_opened_by_its_id() {
    let cloud = with_small().await;
    cloud.make_bucket("artifacts");
    let locked = Options { bucket: Some("artifacts".into()), ..options() };
    cloud.set_faults(Faults::none().then(EXECUTE, Fault::DiesBefore));
    let dead = deploy_by(&cloud, &large(), locked.clone(), &any());
    assert!(tokio::time::timeout(std::time::Duration::from_secs(3600), dead).await.is_err());
    cloud.set_faults(Faults::none());
    let (report, _) = deploy_by(&cloud, &large(), locked.clone(), &any()).await;
    assert_eq!(report.outcome.exit_status(), 9, "{}", report.outcome);
    let (deployer, _) = deployer(&cloud, locked.clone());
    assert_eq!(deployer.unlock("orders", "another").await, Ok(false));
    cloud.wait(121_000);
    let (report, progress) = deploy_by(&cloud, &large(), locked.clone(), &any()).await;
    assert_eq!(report.outcome, Outcome::Changed);
    assert!(
        warnings(&progress)[0].starts_with("the lock of ana@here 1 was not renewed for 12"),
        "{:?}",
        warnings(&progress)
    );
    // By its id, at once.
    cloud.set_faults(Faults::none().then(EXECUTE, Fault::DiesBefore));
    let dead = deploy_by(&cloud, &small(), locked.clone(), &any());
    assert!(tokio::time::timeout(std::time::Duration::from_secs(3600), dead).await.is_err());
    cloud.set_faults(Faults::none());
    let (report, _) = deploy_by(&cloud, &small(), locked.clone(), &any()).await;
    let Outcome::Locked { by, .. } = report.outcome else { panic!("{}", report.outcome) };
    let id = by.split("(lock ").nth(1).unwrap().trim_end_matches(')');
    assert_eq!(deployer.unlock("orders", id).await, Ok(true));
    assert_eq!(deploy_by(&cloud, &small(), locked, &any()).await.0.outcome, Outcome::Changed);
}

#[tokio::test(start_paused = true)]
async fn f13_credentials_that_expire_leave_the_outcome_unknown() {
    let cloud = with_small().await;
    cloud.set_faults(Faults::none().then(EVENTS, Fault::Throttled).times(2, EVENTS, Fault::Expired));
    assert_eq!(deploy(&cloud, &large()).await.outcome, Outcome::Changed, "renewed in the meantime");
    cloud.set_faults(Faults::none().then("sts:GetCallerIdentity", Fault::Throttled).always(EVENTS, Fault::Expired));
    let report = deploy(&cloud, &small()).await;
    insta::assert_snapshot!(report.outcome, @r#"
    how it ended is not known: cloudformation:DescribeStackEvents: The security token included in the request is expired (ExpiredToken)
      help: CloudFormation goes on by itself: see how it ends with `lakewright attach orders`
    "#);
    assert_eq!(report.outcome.exit_status(), 7);
    cloud.set_faults(Faults::none());
    let (deployer, _) = deployer(&cloud, options());
    assert_eq!(deployer.attach("orders").await.outcome, Outcome::Changed);
}

#[tokio::test(start_paused = true)]
async fn f14_what_is_not_allowed_is_a_warning_where_it_is_not_needed() {
    let cloud = with_small().await;
    let faults = Faults::none()
        .always(EVENTS, Fault::Denied)
        .always("cloudformation:GetTemplate", Fault::Denied)
        .always("cloudformation:GetStackPolicy", Fault::Denied);
    cloud.set_faults(faults);
    let (report, progress) = deploy_by(&cloud, &large(), options(), &any()).await;
    assert_eq!(report.outcome, Outcome::Changed);
    let told = warnings(&progress).join("\n");
    for permission in ["cloudformation:GetTemplate", EVENTS, "cloudformation:GetStackPolicy"] {
        assert!(told.contains(permission), "{told}");
    }
    // A call that is needed fails before anything changed.
    for operation in [STACKS, CREATE, EXECUTE, "sts:GetCallerIdentity"] {
        cloud.set_faults(Faults::none().always(operation, Fault::Denied));
        let report = deploy(&cloud, &small()).await;
        assert_eq!(report.outcome.exit_status(), 2, "{}", report.outcome);
        assert!(report.outcome.text().contains(&format!("allow `{operation}`")), "{}", report.outcome);
    }
    assert_eq!(cloud.executions().len(), 2);
}

#[tokio::test(start_paused = true)]
async fn f15_credentials_of_another_account_or_region_change_nothing() {
    let cloud = Cloud::new();
    for (account, region, word) in [("222222222222", REGION, "--profile"), (ACCOUNT, "us-east-1", "--region eu-west-1")]
    {
        let client = Client::new(cloud.door(account, region), Patience::new(1), Reporter::silent());
        let deployer = Deployer::new(client, options());
        let report = deployer.deploy(&small(), async |plan| plan.approve(&any())).await;
        assert_eq!(report.outcome.exit_status(), 4);
        assert!(report.outcome.text().contains(word), "{}", report.outcome);
    }
    assert_eq!(cloud.all_calls(), cloud.calls("sts:GetCallerIdentity"));
}

#[tokio::test(start_paused = true)]
async fn f16_no_changes_are_no_failure_and_leave_nothing_behind() {
    let cloud = with_small().await;
    let report = deploy(&cloud, &small()).await;
    assert_eq!((&report.outcome, report.outcome.exit_status()), (&Outcome::NoChange, 0));
    assert_eq!(cloud.calls("cloudformation:DeleteChangeSet"), 1);
    assert_eq!(cloud.executions().len(), 1);
}

fn failing() -> Target {
    target("orders", &topics(&[("A", ""), ("Bad", ", Metadata: {Fail: 'acme-raw already exists'}"), ("C", "")]))
}

#[tokio::test(start_paused = true)]
async fn f17_a_creation_that_failed_is_explained_and_cleared_away_on_demand() {
    let cloud = Cloud::new();
    let report = deploy(&cloud, &failing()).await;
    insta::assert_snapshot!(report.outcome, @r#"
    failed, and everything is as it was
    CREATE_FAILED AWS::SNS::Topic Bad: acme-raw already exists
      help: a resource of this name is there already, perhaps retained by an earlier stack: import it, delete it, or choose another name
      the stack is ROLLBACK_COMPLETE
    "#);
    let again = deploy(&cloud, &small()).await;
    insta::assert_snapshot!(again.outcome, @r#"
    refused: the stack `orders` is ROLLBACK_COMPLETE
      CREATE_FAILED AWS::SNS::Topic Bad: acme-raw already exists
      help: a resource of this name is there already, perhaps retained by an earlier stack: import it, delete it, or choose another name
      the stack is ROLLBACK_COMPLETE
      help: nothing was created: mend the cause, then deploy with `--recreate`, which deletes what is left of it
    "#);
    assert_eq!(again.outcome.exit_status(), 4);
    let recreate = Options { recreate: true, ..options() };
    // Not where it is protected.
    let door = cloud.door(ACCOUNT, REGION);
    door.protect_from_termination("orders", true).await.unwrap();
    assert_eq!(deploy_by(&cloud, &small(), recreate.clone(), &any()).await.0.outcome.exit_status(), 4);
    door.protect_from_termination("orders", false).await.unwrap();
    assert_eq!(deploy_by(&cloud, &small(), recreate, &any()).await.0.outcome, Outcome::Changed);
}

#[tokio::test(start_paused = true)]
async fn f18_a_rollback_that_failed_is_continued_without_what_can_not_be_undone() {
    let cloud = with_small().await;
    let stuck = target(
        "orders",
        &topics(&[
            ("A", ", Properties: {DisplayName: y}, Metadata: {FailRollback: 'yes'}"),
            ("Bad", ", Metadata: {Fail: 'no'}"),
        ]),
    );
    let report = deploy(&cloud, &stuck).await;
    assert_eq!(report.outcome.exit_status(), 6);
    insta::assert_snapshot!(report.outcome, @r#"
    failed, and is neither done nor undone
    CREATE_FAILED AWS::SNS::Topic Bad: no
      not undone: UPDATE_FAILED AWS::SNS::Topic A: it can not be undone
      the stack is UPDATE_ROLLBACK_FAILED
    "#);
    let refused = deploy(&cloud, &large()).await.outcome;
    assert!(
        refused.exit_status() == 4 && refused.text().contains("lakewright rollback --continue orders"),
        "{refused}"
    );
    let (deployer, mut stream) = deployer(&cloud, options());
    assert_eq!(deployer.rollback("orders", &[]).await.outcome.exit_status(), 6);
    cloud.set_faults(Faults::none().then("cloudformation:ContinueUpdateRollback", Fault::LostAnswer));
    assert_eq!(deployer.rollback("orders", &["A".into()]).await.outcome, Outcome::Undone);
    assert_eq!(warnings(&stream.pending()), ["A may not be what the template says: skipped"]);
    assert_eq!(deploy(&cloud, &large()).await.outcome, Outcome::Changed);
}

#[tokio::test(start_paused = true)]
async fn f19_a_stack_that_was_left_failed_is_rolled_back_first() {
    let cloud = with_small().await;
    cloud.set_status(ACCOUNT, "orders", "UPDATE_FAILED");
    let refused = deploy(&cloud, &large()).await.outcome;
    assert!(refused.exit_status() == 4 && refused.text().contains("`lakewright rollback orders`"), "{refused}");
    let (deployer, _) = deployer(&cloud, options());
    assert_eq!(deployer.rollback("orders", &[]).await.outcome, Outcome::Undone);
    assert_eq!(deploy(&cloud, &large()).await.outcome, Outcome::Changed);
    let nothing = deployer.rollback("orders", &[]).await.outcome;
    assert_eq!(nothing.exit_status(), 4, "{nothing}");
}

#[tokio::test(start_paused = true)]
async fn f20_the_root_cause_comes_first_also_out_of_a_nested_stack() {
    let cloud = with_small().await;
    let nested = "Resources:\n  A: {Type: 'AWS::SNS::Topic'}\n  Network: {Type: 'AWS::CloudFormation::Stack', Metadata: {Fail: \
                  'quota exceeded'}, Properties: {TemplateURL: 'https://x/y'}}\n";
    let (report, progress) = deploy_by(&cloud, &target("orders", nested), options(), &any()).await;
    insta::assert_snapshot!(report.outcome, @r#"
    failed, and everything is as it was
    CREATE_FAILED AWS::SQS::Queue Network/Inner: quota exceeded
      help: ask for a higher quota in Service Quotas, or delete what is not used
      the stack is UPDATE_ROLLBACK_COMPLETE
    "#);
    assert!(progress.iter().any(|it| matches!(it, Progress::Resource(it) if it.logical_id == "Inner")));
}

#[tokio::test(start_paused = true)]
async fn f21_what_could_not_be_cleaned_up_is_a_warning() {
    let cloud = Cloud::new();
    let old = target("orders", &topics(&[("A", ""), ("Old", ", Metadata: {FailDelete: 'it is in use'}")]));
    assert_eq!(deploy(&cloud, &old).await.outcome, Outcome::Changed);
    let (report, progress) = deploy_by(&cloud, &small(), options(), &any()).await;
    assert_eq!(report.outcome, Outcome::Changed);
    let told = warnings(&progress);
    assert!(told[0].contains("could not be deleted: it is in use") && told[0].contains("orders-Old-"), "{told:?}");
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

/// An assembly's file, and a template that needs it; `padding` makes the template larger.
fn with_asset(padding: usize) -> (std::path::PathBuf, Target) {
    let content = format!("zip {padding}");
    let digest = crate::digest::of_bytes(content.as_bytes());
    let folder = std::env::temp_dir().join(format!("lakewright-deploy-{}-{padding}", std::process::id()));
    std::fs::create_dir_all(folder.join("assets")).unwrap();
    let path = folder.join(format!("assets/{digest}.zip"));
    std::fs::write(&path, content).unwrap();
    let template = format!(
        "Description: '{}'\nParameters: {{ArtifactBucket: {{Type: String}}}}\nResources: {{L: {{Type: 'AWS::Lambda::LayerVersion', \
         Properties: {{Content: {{S3Bucket: !Ref ArtifactBucket, S3Key: acme/assets/{digest}.zip}}}}}}}}\n# {}",
        "about",
        "x".repeat(padding)
    );
    let mut target = target("orders", &template);
    target.assets.push(crate::AssetFile { key: format!("assets/{digest}.zip"), path });
    (folder, target)
}

#[tokio::test(start_paused = true)]
async fn f25_large_templates_go_through_a_bucket_and_what_was_tampered_with_is_not_used() {
    let cloud = Cloud::new();
    cloud.make_bucket("artifacts");
    let (folder, target) = with_asset(52_000);
    let report = deploy(&cloud, &target).await;
    assert!(report.outcome.text().contains("lakewright bootstrap"), "{}", report.outcome);
    let bucket = Options { bucket: Some("artifacts".into()), ..options() };
    cloud.set_faults(Faults::none().then("s3:PutObject", Fault::LostAnswer).then("s3:PutObject", Fault::Unavailable));
    assert_eq!(deploy_by(&cloud, &target, bucket.clone(), &any()).await.0.outcome, Outcome::Changed);
    assert_eq!(cloud.template(ACCOUNT, "orders").as_deref(), Some(target.text()));
    let keys = cloud.keys("artifacts");
    assert_eq!(keys.len(), 2, "{keys:?}");
    let template = keys.iter().find(|it| it.ends_with(".template")).unwrap();
    cloud.write("artifacts", template, b"Resources: {Evil: {Type: 'AWS::SNS::Topic'}}");
    let report = deploy_by(&cloud, &target, bucket, &any()).await.0;
    assert!(
        report.outcome.exit_status() == 4 && report.outcome.text().contains("is not what its key says"),
        "{}",
        report.outcome
    );
    std::fs::remove_dir_all(folder).unwrap();
}

#[tokio::test(start_paused = true)]
async fn f26_an_upload_that_died_is_done_again_and_one_that_is_there_is_not() {
    let cloud = Cloud::new();
    cloud.make_bucket("artifacts");
    let (folder, target) = with_asset(1);
    let bucket = Options { bucket: Some("artifacts".into()), ..options() };
    // The second write is the asset's: the first is the lock.
    for fault in [Fault::DiesBefore, Fault::DiesAfter] {
        cloud.set_faults(
            Faults::none().dies_at(if fault == Fault::DiesBefore { 4 } else { 5 }, fault == Fault::DiesAfter),
        );
        let dead = deploy_by(&cloud, &target, bucket.clone(), &any());
        assert!(tokio::time::timeout(std::time::Duration::from_secs(600), dead).await.is_err());
        cloud.set_faults(Faults::none());
        cloud.wait(200_000);
    }
    let (report, progress) = deploy_by(&cloud, &target, bucket.clone(), &any()).await;
    assert_eq!(report.outcome, Outcome::Changed);
    let uploaded = |progress: &[Progress]| {
        progress.iter().filter(|it| matches!(it, Progress::Uploaded { was_there: false, .. })).count()
    };
    assert!(uploaded(&progress) <= 1);
    let (_, progress) = deploy_by(&cloud, &target, bucket.clone(), &any()).await;
    assert_eq!(uploaded(&progress), 0);
    // A file that is not the one that was written goes nowhere.
    std::fs::write(&target.assets[0].path, "changed").unwrap();
    let other = Cloud::new();
    other.make_bucket("artifacts");
    let report = deploy_by(&other, &target, bucket, &any()).await.0;
    assert!(report.outcome.text().contains("its name has another digest"), "{}", report.outcome);
    assert_eq!(other.calls(CREATE), 0);
    std::fs::remove_dir_all(folder).unwrap();
}

#[tokio::test(start_paused = true)]
async fn f27_each_event_is_told_once_and_in_order_over_many_pages_and_old_answers() {
    let names: Vec<String> = (0..40).map(|it| format!("T{it:02}")).collect();
    let all: Vec<(&str, &str)> = names.iter().map(|it| (it.as_str(), "")).collect();
    let cloud = with_small().await;
    // What was before is not told; pages of ten overlap, since events come in between.
    cloud.set_faults(Faults::none().by_chance(5, 0.5, 200));
    let (report, progress) = deploy_by(&cloud, &target("orders", &topics(&all)), options(), &any()).await;
    assert_eq!(report.outcome, Outcome::Changed);
    let told: Vec<_> = progress
        .iter()
        .filter_map(|it| match it {
            Progress::Resource(event) => Some(event),
            _ => None,
        })
        .collect();
    let ids: std::collections::BTreeSet<&str> = told.iter().map(|it| it.id.as_str()).collect();
    assert_eq!(ids.len(), told.len(), "each once");
    assert!(told.windows(2).all(|it| it[0].time <= it[1].time), "in order");
    assert_eq!((told[0].status.as_str(), told[0].logical_id.as_str()), ("UPDATE_IN_PROGRESS", "orders"));
    assert_eq!(told.iter().filter(|it| it.status == "CREATE_COMPLETE").count(), 40);
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

#[tokio::test(start_paused = true)]
async fn f29_of_two_accounts_the_second_is_taken_up_where_it_failed() {
    let cloud = Cloud::new();
    let policy = any();
    let targets = || {
        let mut security = target("security", &topics(&[("A", "")]));
        security.account = Some("222222222222".into());
        let mut lake = target("lake", &topics(&[("A", "")]));
        lake.account = Some(ACCOUNT.into());
        let mut after = target("after", &topics(&[("A", "")]));
        after.account = Some(ACCOUNT.into());
        let deployer = |account: &str| {
            Deployer::new(Client::new(cloud.door(account, REGION), Patience::new(1), Reporter::silent()), options())
        };
        [(security, deployer("222222222222")), (lake, deployer(ACCOUNT)), (after, deployer(ACCOUNT))]
    };
    // The first goes well, the second can not be executed.
    cloud.set_faults(Faults::none().then(EXECUTE, Fault::None).then(EXECUTE, Fault::Denied));
    let reports = deploy_all(&targets(), async |plan| plan.approve(&policy)).await;
    let told: Vec<String> = reports
        .iter()
        .map(|it| {
            format!(
                "{} in {}: {} ({})",
                it.stack,
                it.account,
                it.outcome.text().lines().next().unwrap_or_default(),
                it.content.is_some()
            )
        })
        .collect();
    insta::assert_snapshot!(told.join("\n"), @r#"
    security in 222222222222: done (true)
    lake in 111111111111: not begun: cloudformation:ExecuteChangeSet: User: arn:aws:iam::111111111111:user/ana is not authorized to perform: cloudformation:ExecuteChangeSet (AccessDenied) (false)
    after in 111111111111: not begun: `lake` comes first, and did not get there (false)
    "#);
    cloud.set_faults(Faults::none());
    let reports = deploy_all(&targets(), async |plan| plan.approve(&policy)).await;
    assert!(reports.iter().all(|it| it.outcome.is_good()), "{reports:?}");
    assert_eq!(cloud.executions().len(), 3);
}

#[tokio::test(start_paused = true)]
async fn f30_drift_is_reported_by_property_and_brought_back() {
    let cloud = with_small().await;
    let (deployer, _) = deployer(&cloud, options());
    assert_eq!(deployer.drift("orders").await.unwrap().drifted, []);
    let drift = ServerChange {
        logical_id: "A".into(),
        kind: "AWS::SNS::Topic".into(),
        action: "Modify".into(),
        replacement: Some("False".into()),
        properties: vec!["DisplayName".into()],
        ..ServerChange::default()
    };
    cloud.add_change(ACCOUNT, "orders", drift);
    let report = deployer.drift("orders").await.unwrap();
    insta::assert_snapshot!(report.to_string().replace(&report.drifted[0].physical_id, "ID"), @r#"
    orders: 1 drifted, 0 in sync, 0 not compared
      AWS::SNS::Topic A (ID) was changed
        /DisplayName: as declared -> changed
    "#);
    let revert = Options { revert_drift: true, ..options() };
    let (report, _) = deploy_by(&cloud, &small(), revert, &any()).await;
    assert_eq!(report.outcome, Outcome::Changed);
    assert_eq!(deployer.drift("orders").await.unwrap().drifted, []);
}

#[tokio::test(start_paused = true)]
async fn what_the_door_refuses_is_told_apart() {
    let cloud = Cloud::new();
    let error = cloud.door(ACCOUNT, REGION).template("nostack").await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::NotFound);
}
