//! Stacks that failed, or are not what they were left as.

use super::*;

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
    // Nor where something of it is left.
    cloud.adopt(ACCOUNT, "orders", "AWS::S3::Bucket", "orders-raw");
    let left = deploy_by(&cloud, &small(), recreate.clone(), &any()).await.0.outcome;
    assert!(left.exit_status() == 4 && left.text().contains("Adopted (orders-raw)"), "{left}");
    assert_eq!(cloud.calls("cloudformation:DeleteStack"), 0);
    cloud.forget(ACCOUNT, "orders", "Adopted");
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
async fn f19_what_fails_stays_where_that_is_wanted_and_nothing_is_replaced_then() {
    let keep = Options { keep_failed: true, ..options() };
    for (cloud, left) in [(Cloud::new(), "CREATE_FAILED"), (with_small().await, "UPDATE_FAILED")] {
        let report = deploy_by(&cloud, &failing(), keep.clone(), &any()).await.0;
        assert_eq!(report.outcome.exit_status(), 6, "{}", report.outcome);
        assert!(report.outcome.text().contains(&format!("the stack is {left}")), "{}", report.outcome);
        assert_eq!(cloud.stack(ACCOUNT, "orders").unwrap().status.name(), left);
        let refused = deploy_by(&cloud, &large(), keep.clone(), &any()).await.0.outcome;
        assert!(refused.exit_status() == 4 && refused.text().contains("`lakewright rollback orders`"), "{refused}");
        let (deployer, _) = deployer(&cloud, options());
        assert_eq!(deployer.rollback("orders", &[]).await.outcome, Outcome::Undone);
    }
    let named = |name: &str| target("named", &topics(&[("A", &format!(", Properties: {{TopicName: {name}}}"))]));
    let cloud = Cloud::new();
    assert_eq!(deploy_by(&cloud, &named("one"), keep.clone(), &any()).await.0.outcome, Outcome::Changed);
    let refused = deploy_by(&cloud, &named("two"), keep.clone(), &any()).await.0.outcome;
    assert!(refused.exit_status() == 4 && refused.text().contains("A is replaced"), "{refused}");
    let (keeping, _) = deployer(&cloud, keep);
    let (_, plan) = keeping.plan(&named("two")).await;
    let executed = keeping.execute(plan.expect("a plan").approve(&any()).expect("approval")).await.outcome;
    assert!(executed.exit_status() == 4 && executed.text().contains("--no-rollback"), "{executed}");
    assert_eq!(cloud.executions().len(), 1);
    assert_eq!(deploy(&cloud, &named("two")).await.outcome, Outcome::Changed);
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
    // What is gone is named too.
    let gone = ServerChange { logical_id: "A".into(), action: "Add".into(), ..ServerChange::default() };
    let other = with_small().await;
    other.add_change(ACCOUNT, "orders", gone);
    let (looking, _) = super::deployer(&other, options());
    let report = looking.drift("orders").await.unwrap().to_string();
    assert!(report.contains("AWS::SNS::Topic A") && report.contains("is gone"), "{report}");
    let revert = Options { revert_drift: true, ..options() };
    let (report, _) = deploy_by(&cloud, &small(), revert, &any()).await;
    assert_eq!(report.outcome, Outcome::Changed);
    assert_eq!(deployer.drift("orders").await.unwrap().drifted, []);
}
