//! Runs that end before their work does, and those who come after them or between.

use super::*;

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
async fn f09_an_update_is_cancelled_while_who_began_it_holds_the_lock() {
    let cloud = with_small().await;
    cloud.make_bucket("artifacts");
    let locked = Options { bucket: Some("artifacts".into()), ..options() };
    let (one, mut stream) = deployer(&cloud, locked.clone());
    let (other, _) = deployer(&cloud, Options { owner: "bob@there 2".into(), ..locked });
    let large = target("orders", &topics(&[("A", ""), ("B", ""), ("C", ""), ("D", ""), ("E", ""), ("F", "")]));
    let cancel = async {
        while !matches!(stream.next().await, Some(Progress::Running { .. })) {}
        other.cancel("orders").await
    };
    let (report, cancelled) = tokio::join!(one.deploy(&large, async |plan| plan.approve(&any())), cancel);
    assert_eq!(cancelled.outcome, Outcome::Undone);
    assert_eq!(report.outcome.exit_status(), 5, "{}", report.outcome);
    assert_eq!(cloud.keys("artifacts"), Vec::<String>::new());
}

#[tokio::test(start_paused = true)]
async fn f09_who_is_stopped_before_something_is_begun_gives_the_lock_back() {
    let cloud = with_small().await;
    cloud.make_bucket("artifacts");
    let (deployer, mut stream) = deployer(&cloud, Options { bucket: Some("artifacts".into()), ..options() });
    let large = large();
    let asked = deployer.deploy(&large, async |_| std::future::pending().await);
    let stop = async {
        while !matches!(stream.next().await, Some(Progress::Planned(_))) {}
        assert_eq!(cloud.keys("artifacts"), ["lakewright/locks/orders.json"]);
        stream.stop();
        stream.let_go().await;
        assert_eq!(cloud.keys("artifacts"), Vec::<String>::new(), "it was let go, and not only said so");
    };
    let (report, ()) = tokio::join!(asked, stop);
    assert_eq!(report.outcome.text(), "not begun: it was stopped\n  help: run it again");
    assert_eq!(cloud.executions().len(), 1);
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
