//! The door to an account and Region of a cloud.

use super::requests::To;
use super::{Cloud, Fault, State, invalid};
use crate::aws::{
    Answer, Aws, AwsError, Bytes, ChangeSet, ChangeSetRequest, Created, Drift, DriftStatus, Event, Identity, Object,
    Page, Precondition, RunningDrift, ServerChange, Stack, StackResource,
};

/// The door to an account and Region of a cloud in memory.
#[derive(Clone, Debug)]
pub struct Door {
    cloud: Cloud,
    account: String,
    region: String,
}

impl Door {
    pub(super) fn new(cloud: Cloud, account: &str, region: &str) -> Door {
        Door { cloud, account: account.to_owned(), region: region.to_owned() }
    }

    fn to(&self) -> To<'_> {
        To { account: &self.account, region: &self.region }
    }

    /// A request, with what goes wrong.
    async fn call<T>(&self, operation: &'static str, answer: impl FnOnce(&mut State, bool) -> Answer<T>) -> Answer<T> {
        let (result, dies) = self.answer(operation, answer);
        if dies {
            self.cloud.state().has_died = true;
            return std::future::pending().await;
        }
        result
    }

    /// What is answered, and whether who asked is dead by then.
    fn answer<T>(
        &self,
        operation: &'static str,
        answer: impl FnOnce(&mut State, bool) -> Answer<T>,
    ) -> (Answer<T>, bool) {
        let mut state = self.cloud.state();
        *state.calls.entry(operation).or_default() += 1;
        state.now += 100;
        for _ in 0..=state.more_steps {
            state.advance_all();
        }
        if state.is_over_limit() {
            return (Err(Fault::Throttled.error(operation)), false);
        }
        match state.faults.next(operation) {
            None | Some(Fault::None) => (answer(&mut state, false), false),
            Some(Fault::OldAnswer) => (answer(&mut state, true), false),
            Some(fault @ Fault::LostAnswer) => {
                drop(answer(&mut state, false));
                (Err(fault.error(operation)), false)
            }
            Some(fault @ Fault::DiesAfter) => {
                drop(answer(&mut state, false));
                (Err(fault.error(operation)), true)
            }
            Some(fault) => (Err(fault.error(operation)), fault == Fault::DiesBefore),
        }
    }
}

impl State {
    fn is_over_limit(&mut self) -> bool {
        let Some(limit) = &mut self.limit else { return false };
        let second = limit.begin.elapsed().as_secs();
        if second != limit.second {
            (limit.second, limit.taken) = (second, 0);
        }
        limit.taken += 1;
        limit.taken > limit.per_second
    }
}

/// Pages of this length: few events are enough for several.
const PAGE: usize = 10;

fn page<T: Clone>(items: &[T], next: Option<&str>) -> Page<T> {
    let from: usize = next.and_then(|it| it.parse().ok()).unwrap_or_default();
    let next = (from + PAGE < items.len()).then(|| (from + PAGE).to_string());
    Page { items: items.iter().skip(from).take(PAGE).cloned().collect(), next }
}

/// What a change from outside makes of a resource.
fn drift_of(extra: &ServerChange) -> DriftStatus {
    if extra.action == "Add" { DriftStatus::Deleted } else { DriftStatus::Modified }
}

impl Aws for Door {
    async fn identity(&self) -> Answer<Identity> {
        let (account, region) = (self.account.clone(), self.region.clone());
        let arn = format!("arn:aws:iam::{account}:user/ana");
        self.call("sts:GetCallerIdentity", |_, _| Ok(Identity { account, arn, region })).await
    }

    fn url(&self, bucket: &str, key: &str) -> String {
        format!("https://{bucket}.s3.{}.amazonaws.com/{key}", self.region)
    }

    async fn stack(&self, stack: &str) -> Answer<Option<Stack>> {
        self.call("cloudformation:DescribeStacks", |state, is_old| {
            let found = state.find(self.to(), stack).and_then(|at| state.stacks.get(at));
            Ok(found.map(|it| match &it.before {
                Some(before) if is_old => before.clone(),
                _ => it.stack.clone(),
            }))
        })
        .await
    }

    async fn stacks(&self, next: Option<&str>) -> Answer<Page<Stack>> {
        self.call("cloudformation:DescribeStacks", |state, _| {
            let here = state.stacks.iter().filter(|it| it.account == self.account && it.region == self.region);
            let stacks: Vec<Stack> = here.filter(|it| it.is_there()).map(|it| it.stack.clone()).collect();
            Ok(page(&stacks, next))
        })
        .await
    }

    async fn deleted_stacks(&self, next: Option<&str>) -> Answer<Page<String>> {
        self.call("cloudformation:ListStacks", |state, _| {
            let here = state.stacks.iter().filter(|it| it.account == self.account && it.region == self.region);
            let stacks: Vec<String> = here.filter(|it| !it.is_there()).map(|it| it.stack.id.clone()).collect();
            Ok(page(&stacks, next))
        })
        .await
    }

    async fn template(&self, stack: &str) -> Answer<Option<String>> {
        const OPERATION: &str = "cloudformation:GetTemplate";
        self.call(OPERATION, |state, _| Ok(state.held(OPERATION, self.to(), stack)?.template.clone())).await
    }

    async fn change_set_template(&self, change_set: &str) -> Answer<Option<String>> {
        const OPERATION: &str = "cloudformation:GetTemplate";
        self.call(OPERATION, |state, _| {
            let found = state.change_set_template(self.to(), change_set);
            let message = || format!("ChangeSet [{change_set}] does not exist");
            found.map(Some).ok_or_else(|| AwsError::of_code(OPERATION, 404, "ChangeSetNotFound", &message()))
        })
        .await
    }

    async fn resources(&self, stack: &str, next: Option<&str>) -> Answer<Page<StackResource>> {
        const OPERATION: &str = "cloudformation:ListStackResources";
        self.call(OPERATION, |state, _| {
            let held = state.held(OPERATION, self.to(), stack)?;
            let resources: Vec<StackResource> = held
                .resources
                .iter()
                .map(|it| StackResource {
                    logical_id: it.logical_id.clone(),
                    physical_id: it.physical_id.clone(),
                    kind: it.kind.clone(),
                    status: it.status.clone(),
                    reason: None,
                    drift: held.extra.iter().find(|extra| extra.logical_id == it.logical_id).map(drift_of),
                })
                .collect();
            Ok(page(&resources, next))
        })
        .await
    }

    async fn events(&self, stack: &str, next: Option<&str>) -> Answer<Page<Event>> {
        const OPERATION: &str = "cloudformation:DescribeStackEvents";
        self.call(OPERATION, |state, is_old| {
            let held = state.held(OPERATION, self.to(), stack)?;
            let mut events: Vec<Event> = held.events.iter().rev().cloned().collect();
            if is_old {
                events.drain(..events.len().min(2));
            }
            Ok(page(&events, next))
        })
        .await
    }

    async fn create_change_set(&self, request: &ChangeSetRequest) -> Answer<Created> {
        self.call("cloudformation:CreateChangeSet", |state, _| state.create_change_set(self.to(), request)).await
    }

    async fn change_set(&self, stack: &str, change_set: &str, next: Option<&str>) -> Answer<Option<ChangeSet>> {
        self.call("cloudformation:DescribeChangeSet", |state, _| {
            Ok(state.change_set(self.to(), stack, change_set, next))
        })
        .await
    }

    async fn delete_change_set(&self, stack: &str, change_set: &str) -> Answer<()> {
        self.call("cloudformation:DeleteChangeSet", |state, _| {
            state.delete_change_set(self.to(), stack, change_set);
            Ok(())
        })
        .await
    }

    async fn execute_change_set(&self, stack: &str, change_set: &str, keep_failed: bool, token: &str) -> Answer<()> {
        self.call("cloudformation:ExecuteChangeSet", |state, _| {
            state.execute(self.to(), stack, change_set, keep_failed, token)
        })
        .await
    }

    async fn cancel_update(&self, stack: &str, _token: &str) -> Answer<()> {
        self.call("cloudformation:CancelUpdateStack", |state, _| state.cancel(self.to(), stack)).await
    }

    async fn continue_rollback(&self, stack: &str, skip: &[String], token: &str) -> Answer<()> {
        self.call("cloudformation:ContinueUpdateRollback", |state, _| {
            state.continue_rollback(self.to(), stack, skip, token)
        })
        .await
    }

    async fn rollback(&self, stack: &str, token: &str) -> Answer<()> {
        self.call("cloudformation:RollbackStack", |state, _| state.rollback(self.to(), stack, token)).await
    }

    async fn delete_stack(&self, stack: &str, keep: &[String], token: &str) -> Answer<()> {
        self.call("cloudformation:DeleteStack", |state, _| state.delete_stack(self.to(), stack, keep, token)).await
    }

    async fn protect_from_termination(&self, stack: &str, on: bool) -> Answer<()> {
        const OPERATION: &str = "cloudformation:UpdateTerminationProtection";
        self.call(OPERATION, |state, _| {
            state.held(OPERATION, self.to(), stack)?.stack.is_protected = on;
            Ok(())
        })
        .await
    }

    async fn stack_policy(&self, stack: &str) -> Answer<Option<String>> {
        const OPERATION: &str = "cloudformation:GetStackPolicy";
        self.call(OPERATION, |state, _| Ok(state.held(OPERATION, self.to(), stack)?.policy.clone())).await
    }

    async fn set_stack_policy(&self, stack: &str, policy: &str) -> Answer<()> {
        const OPERATION: &str = "cloudformation:SetStackPolicy";
        self.call(OPERATION, |state, _| {
            let held = state.held(OPERATION, self.to(), stack)?;
            if lakewright_template::read_json(policy).is_err() {
                return Err(invalid(OPERATION, "Error validating stack policy: Invalid stack policy"));
            }
            held.policy = Some(policy.to_owned());
            Ok(())
        })
        .await
    }

    async fn importers(&self, export: &str) -> Answer<Vec<String>> {
        self.call("cloudformation:ListImports", |state, _| Ok(state.importers(export))).await
    }

    async fn detect_drift(&self, stack: &str) -> Answer<String> {
        const OPERATION: &str = "cloudformation:DetectStackDrift";
        self.call(OPERATION, |state, _| Ok(state.held(OPERATION, self.to(), stack)?.stack.id.clone())).await
    }

    async fn drift_status(&self, _detection: &str) -> Answer<RunningDrift> {
        self.call("cloudformation:DescribeStackDriftDetectionStatus", |_, _| Ok(RunningDrift::Done)).await
    }

    async fn drifts(&self, stack: &str, next: Option<&str>) -> Answer<Page<Drift>> {
        const OPERATION: &str = "cloudformation:DescribeStackResourceDrifts";
        self.call(OPERATION, |state, _| {
            let held = state.held(OPERATION, self.to(), stack)?;
            let drifts: Vec<Drift> = held
                .resources
                .iter()
                .map(|it| {
                    let extra = held.extra.iter().find(|extra| extra.logical_id == it.logical_id);
                    Drift {
                        logical_id: it.logical_id.clone(),
                        physical_id: it.physical_id.clone(),
                        kind: it.kind.clone(),
                        status: extra.map_or(DriftStatus::InSync, drift_of),
                        differences: extra
                            .iter()
                            .flat_map(|it| &it.properties)
                            .map(|it| crate::aws::PropertyDifference {
                                path: format!("/{it}"),
                                expected: "as declared".to_owned(),
                                actual: "changed".to_owned(),
                                difference: "NOT_EQUAL".to_owned(),
                            })
                            .collect(),
                    }
                })
                .collect();
            Ok(page(&drifts, next))
        })
        .await
    }

    async fn head(&self, bucket: &str, key: &str) -> Answer<Option<Object>> {
        self.call("s3:HeadObject", |state, _| {
            let object = state.object("s3:HeadObject", bucket, key)?;
            Ok(object.map(|it| Object { content: Bytes::from([]), ..it }))
        })
        .await
    }

    async fn get(&self, bucket: &str, key: &str) -> Answer<Option<Object>> {
        self.call("s3:GetObject", |state, _| state.object("s3:GetObject", bucket, key)).await
    }

    async fn put(&self, bucket: &str, key: &str, content: &Bytes, only: &Precondition) -> Answer<String> {
        self.call("s3:PutObject", |state, _| state.put("s3:PutObject", bucket, key, content, only)).await
    }

    async fn delete(&self, bucket: &str, key: &str, etag: &str) -> Answer<()> {
        self.call("s3:DeleteObject", |state, _| state.delete_object("s3:DeleteObject", bucket, key, etag)).await
    }
}
