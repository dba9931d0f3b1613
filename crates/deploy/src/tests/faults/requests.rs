//! Requests that AWS does not answer as it should, or refuses.

use super::*;

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
async fn what_the_door_refuses_is_told_apart() {
    let cloud = Cloud::new();
    let error = cloud.door(ACCOUNT, REGION).template("nostack").await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::NotFound);
}
