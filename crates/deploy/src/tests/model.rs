//! Deployers against a cloud where anything goes wrong at any time: what must hold whatever happens.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::time::Duration;

use proptest::prelude::*;
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};

use super::*;
use crate::fake::Faults;
use crate::{Outcome, Plan};

/// What somebody does.
#[derive(Clone, Debug)]
enum Act {
    /// Deploys a version of the template, as one of two deployers.
    Deploy { version: usize, who: usize },
    /// Two deployers at once.
    Both { one: usize, other: usize },
    /// Plans a version; a later `Execute` takes the plan.
    Plan { version: usize },
    /// Executes the oldest plan that waits.
    Execute,
    /// Somebody changes the stack by other means.
    Outside,
}

/// What goes wrong meanwhile.
#[derive(Clone, Debug)]
struct Weather {
    seed: u64,
    probability: f64,
    dies_at: Option<(usize, bool)>,
}

fn acts() -> impl Strategy<Value = Vec<(Act, Weather)>> {
    let act = prop_oneof![
        4 => (0..VERSIONS, 0..2_usize).prop_map(|(version, who)| Act::Deploy { version, who }),
        2 => (0..VERSIONS, 0..VERSIONS).prop_map(|(one, other)| Act::Both { one, other }),
        1 => (0..VERSIONS).prop_map(|version| Act::Plan { version }),
        2 => Just(Act::Execute),
        1 => Just(Act::Outside),
    ];
    let weather =
        (any::<u64>(), prop_oneof![Just(0.0), Just(0.1), Just(0.4)], prop::option::of((0..25_usize, any::<bool>())));
    let weather = weather.prop_map(|(seed, probability, dies_at)| Weather { seed, probability, dies_at });
    prop::collection::vec((act, weather), 1..5)
}

const VERSIONS: usize = 4;

/// Version 0 is small, 1 and 2 change it, 3 fails.
fn version(number: usize) -> String {
    match number {
        0 => topics(&[("A", "")]),
        1 => topics(&[("A", ", Properties: {DisplayName: one}"), ("B", "")]),
        2 => topics(&[("B", ", Properties: {TopicName: named}"), ("C", "")]),
        _ => topics(&[("A", ""), ("Bad", ", Metadata: {Fail: 'it can not be made'}")]),
    }
}

struct World {
    cloud: Cloud,
    /// The change sets that were approved, with what they were made of.
    approved: RefCell<Vec<String>>,
    waiting: RefCell<Vec<Plan>>,
    outside: RefCell<usize>,
}

impl World {
    fn options(&self, who: usize) -> Options {
        Options { bucket: Some("artifacts".into()), owner: format!("deployer {who}"), ..options() }
    }

    fn set_weather(&self, weather: &Weather) {
        let mut faults = Faults::none().by_chance(weather.seed, weather.probability, 12);
        if let Some((request, is_carried_out)) = weather.dies_at {
            faults = faults.dies_at(request, is_carried_out);
        }
        self.cloud.set_faults(faults);
    }

    /// Deploys, unless the process dies first: then nothing.
    async fn deploy(&self, number: usize, who: usize) -> Option<Report> {
        let (deployer, _) = deployer(&self.cloud, self.options(who));
        let target = target("lake", &version(number));
        let work = deployer.deploy(&target, async |plan: &Plan| {
            // Thinking takes time, in which others work.
            tokio::time::sleep(Duration::from_secs(5)).await;
            self.approved.borrow_mut().push(plan.change_set.clone());
            plan.approve(&Policy::new(Approve::Any))
        });
        // Longer than any patience: whoever did not answer by then is dead.
        tokio::time::timeout(Duration::from_secs(6 * 3600), work).await.ok()
    }

    async fn act(&self, act: &Act) {
        match act {
            Act::Deploy { version, who } => {
                if let Some(report) = self.deploy(*version, *who).await {
                    self.check(*version, &report);
                }
            }
            Act::Both { one, other } => {
                let (one_report, other_report) = tokio::join!(self.deploy(*one, 0), self.deploy(*other, 1));
                for (version, report) in [(one, one_report), (other, other_report)] {
                    if let Some(report) = report {
                        self.check_message(*version, &report);
                    }
                }
            }
            Act::Plan { version } => {
                let (deployer, _) = deployer(&self.cloud, self.options(0));
                let target = target("lake", &self::version(*version));
                let planned = tokio::time::timeout(Duration::from_secs(6 * 3600), deployer.plan(&target)).await;
                if let Ok((_, Some(plan))) = planned {
                    self.waiting.borrow_mut().push(plan);
                }
            }
            Act::Execute => {
                let Some(plan) = self.waiting.borrow_mut().pop() else { return };
                self.approved.borrow_mut().push(plan.change_set.clone());
                let approved = plan.approve(&Policy::new(Approve::Any)).expect("approval");
                let (deployer, _) = deployer(&self.cloud, self.options(1));
                drop(tokio::time::timeout(Duration::from_secs(6 * 3600), deployer.execute(approved)).await);
            }
            Act::Outside => {
                self.cloud.finish();
                let number = {
                    let mut outside = self.outside.borrow_mut();
                    *outside += 1;
                    *outside
                };
                let (deployer, _) = deployer(&self.cloud, options());
                let text = topics(&[("A", &format!(", Properties: {{DisplayName: '{number}'}}"))]);
                self.cloud.set_faults(Faults::none());
                let policy = Policy::new(Approve::Any);
                let outside = target("lake", &text);
                deployer
                    .deploy(&outside, async |plan: &Plan| {
                        self.approved.borrow_mut().push(plan.change_set.clone());
                        plan.approve(&policy)
                    })
                    .await;
            }
        }
    }

    /// What a report says must be true.
    fn check(&self, number: usize, report: &Report) {
        self.check_message(number, report);
        let deployed = self.cloud.template(ACCOUNT, "lake");
        if report.outcome.is_good() {
            assert_eq!(deployed, Some(version(number)), "{}", report.outcome);
        }
        if matches!(report.outcome, Outcome::RolledBack(_)) {
            assert_ne!(deployed, Some(version(number)), "{}", report.outcome);
        }
    }

    fn check_message(&self, number: usize, report: &Report) {
        if let Outcome::RolledBack(cause) = &report.outcome {
            assert_eq!(number, 3, "{cause}");
            assert_eq!((cause.path.as_str(), cause.reason.as_str()), ("Bad", "it can not be made"));
        }
    }

    /// Never two executions of one plan, never one that was not approved.
    fn check_executions(&self) {
        let mut count: BTreeMap<String, usize> = BTreeMap::new();
        for execution in self.cloud.executions() {
            *count.entry(execution).or_default() += 1;
        }
        for (execution, times) in count {
            assert_eq!(times, 1, "{execution}");
            assert!(self.approved.borrow().contains(&execution), "{execution} was not approved");
        }
    }
}

fn hold(acts: &[(Act, Weather)]) {
    let runtime =
        tokio::runtime::Builder::new_current_thread().enable_time().start_paused(true).build().expect("a runtime");
    runtime.block_on(async {
        let cloud = Cloud::new();
        cloud.make_bucket("artifacts");
        let world =
            World { cloud, approved: RefCell::default(), waiting: RefCell::default(), outside: RefCell::default() };
        for (act, weather) in acts {
            world.set_weather(weather);
            world.act(act).await;
            world.check_executions();
            // Whoever died holds the lock until it ends.
            world.cloud.wait(1_000_000);
        }
        // In good weather a second run completes whatever the first came to.
        world.cloud.set_faults(Faults::none());
        for number in [1, 2] {
            let report = world.deploy(number, 0).await.expect("an end");
            let report = match &report.outcome {
                // Somebody's operation runs still: it ends, and the next run gets there.
                Outcome::Locked { .. } => {
                    world.cloud.finish();
                    world.deploy(number, 0).await.expect("an end")
                }
                // What an earlier run began has just failed, or a first creation did.
                Outcome::RolledBack(_) => world.deploy(number, 0).await.expect("an end"),
                _ => report,
            };
            let is_stuck = world.cloud.stack(ACCOUNT, "lake").is_some_and(|it| it.status.name() == "ROLLBACK_COMPLETE");
            let report = if is_stuck {
                assert_eq!(report.outcome.exit_status(), 4, "{}", report.outcome);
                assert!(report.outcome.text().contains("--recreate"), "{}", report.outcome);
                let options = Options { recreate: true, ..world.options(0) };
                let (deployer, _) = deployer(&world.cloud, options);
                let target = target("lake", &version(number));
                deployer
                    .deploy(&target, async |plan: &Plan| {
                        world.approved.borrow_mut().push(plan.change_set.clone());
                        plan.approve(&Policy::new(Approve::Any))
                    })
                    .await
            } else {
                report
            };
            assert!(report.outcome.is_good(), "{}", report.outcome);
            assert_eq!(world.cloud.template(ACCOUNT, "lake"), Some(version(number)));
        }
        world.check_executions();
    });
}

fn runner(seed: u8, cases: u32) -> TestRunner {
    let rng = TestRng::from_seed(RngAlgorithm::ChaCha, &[seed; 32]);
    TestRunner::new_with_rng(Config { cases, failure_persistence: None, ..Config::default() }, rng)
}

#[test]
fn whatever_goes_wrong_nothing_runs_twice_or_unapproved_and_the_next_run_gets_there() {
    let seed = std::env::var("LAKEWRIGHT_MODEL_SEED").ok().and_then(|it| it.parse().ok()).unwrap_or(17);
    let cases = std::env::var("LAKEWRIGHT_MODEL_CASES").ok().and_then(|it| it.parse().ok()).unwrap_or(200);
    let result = runner(seed, cases).run(&acts(), |acts| {
        hold(&acts);
        Ok(())
    });
    if let Err(error) = result {
        panic!("{error}");
    }
}

/// The process dies at each request of a creation, and of an update: before it is carried out, and after.
#[test]
fn whereever_it_is_killed_the_next_run_takes_it_up() {
    for is_carried_out in [false, true] {
        for request in 0..30 {
            let dies = Weather { seed: 0, probability: 0.0, dies_at: Some((request, is_carried_out)) };
            let good = Weather { dies_at: None, ..dies.clone() };
            let deploy = |version| Act::Deploy { version, who: 0 };
            hold(&[(deploy(0), dies.clone())]);
            hold(&[(deploy(0), good.clone()), (deploy(1), dies.clone())]);
            hold(&[(deploy(0), good), (deploy(3), dies)]);
        }
    }
}
