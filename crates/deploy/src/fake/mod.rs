//! A cloud in memory: CloudFormation, S3 and STS as far as deploying needs them, with faults.
//!
//! For tests of programs that deploy. Operations go on by a step with each request, so that nothing depends on a clock;
//! errors have AWS's own codes and words. What it changes is what `lakewright-diff` says. Metadata of a resource makes it
//! fail: `Fail` (text: why its creation or update fails), `FailRollback`, `FailDelete`.

mod changes;
mod door;
mod faults;
mod http;
mod operation;
mod requests;
mod storage;
mod xml;

use std::collections::{BTreeMap, VecDeque};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use lakewright_template::{Value, read};

use crate::aws::{AwsError, Event, ServerChange, Stack, StackStatus};
use operation::{Effect, Running};
use storage::Bucket;

pub use door::Door;
pub use faults::{Fault, Faults};
pub use http::Server;

/// A cloud in memory. Clones are the same cloud.
#[derive(Clone, Debug, Default)]
pub struct Cloud(Arc<Mutex<State>>);

/// Everything there is.
#[derive(Debug, Default)]
pub(crate) struct State {
    pub(crate) stacks: Vec<Held>,
    pub(crate) buckets: BTreeMap<String, Bucket>,
    pub(crate) faults: Faults,
    pub(crate) calls: BTreeMap<&'static str, usize>,
    pub(crate) executions: Vec<String>,
    /// Milliseconds since 1970, a little more with each request.
    pub(crate) now: i64,
    pub(crate) next_id: u64,
    /// How many steps an operation goes on with each request, beyond the first.
    pub(crate) more_steps: usize,
    /// Whether somebody died at a request.
    pub(crate) has_died: bool,
    /// The highest number of requests within a second of this cloud's time that is let through.
    pub(crate) limit: Option<Limit>,
}

/// How many requests are let through: the rest is throttled.
#[derive(Debug)]
pub(crate) struct Limit {
    pub(crate) per_second: u32,
    pub(crate) second: u64,
    pub(crate) taken: u32,
    pub(crate) begin: tokio::time::Instant,
}

/// A stack, also a deleted one.
#[derive(Clone, Debug)]
pub(crate) struct Held {
    pub(crate) account: String,
    pub(crate) region: String,
    pub(crate) stack: Stack,
    /// Its template as text; none as a shell.
    pub(crate) template: Option<String>,
    pub(crate) resources: Vec<Made>,
    /// The oldest first.
    pub(crate) events: Vec<Event>,
    pub(crate) change_sets: Vec<Waiting>,
    pub(crate) policy: Option<String>,
    pub(crate) running: Option<Running>,
    /// What undoes an operation that failed and was left as it was.
    pub(crate) left: VecDeque<Effect>,
    /// The stack as it was before its last change of status: what an old answer tells.
    pub(crate) before: Option<Stack>,
    /// What CloudFormation will say of the next change sets beyond the templates.
    pub(crate) extra: Vec<ServerChange>,
}

/// A resource.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Made {
    pub(crate) logical_id: String,
    pub(crate) physical_id: String,
    pub(crate) kind: String,
    pub(crate) status: String,
}

/// A change set.
#[derive(Clone, Debug)]
pub(crate) struct Waiting {
    pub(crate) set: crate::aws::ChangeSet,
    pub(crate) token: String,
    pub(crate) template: String,
    pub(crate) parameters: BTreeMap<String, String>,
    pub(crate) tags: BTreeMap<String, String>,
    pub(crate) role: Option<String>,
    pub(crate) changes: Vec<ServerChange>,
    /// How often it is asked for until CloudFormation has worked it out.
    pub(crate) thinking: u32,
    /// What it becomes then.
    pub(crate) verdict: Option<String>,
}

impl Cloud {
    /// An empty cloud.
    pub fn new() -> Cloud {
        let cloud = Cloud::default();
        cloud.state().now = 1_700_000_000_000;
        cloud
    }

    /// The door to an account and Region of it.
    pub fn door(&self, account: &str, region: &str) -> Door {
        Door::new(self.clone(), account, region)
    }

    /// Sets what goes wrong from here on.
    pub fn set_faults(&self, faults: Faults) {
        self.state().faults = faults;
    }

    /// Throttles what is more than this number of requests in a second, by tokio's clock.
    pub fn limit(&self, per_second: u32) {
        let begin = tokio::time::Instant::now();
        self.state().limit = Some(Limit { per_second, second: 0, taken: 0, begin });
    }

    /// How often an operation was asked for.
    pub fn calls(&self, operation: &str) -> usize {
        self.state().calls.get(operation).copied().unwrap_or_default()
    }

    /// How often anything was asked for.
    pub fn all_calls(&self) -> usize {
        self.state().calls.values().sum()
    }

    /// The change sets that were executed, in order; one that is executed twice is there twice.
    pub fn executions(&self) -> Vec<String> {
        self.state().executions.clone()
    }

    /// A stack by its name, as it stands.
    pub fn stack(&self, account: &str, name: &str) -> Option<Stack> {
        let state = self.state();
        let found =
            state.stacks.iter().rev().find(|it| it.account == account && it.stack.name == name && it.is_there());
        found.map(|it| it.stack.clone())
    }

    /// The template that a stack has.
    pub fn template(&self, account: &str, name: &str) -> Option<String> {
        let state = self.state();
        let found =
            state.stacks.iter().rev().find(|it| it.account == account && it.stack.name == name && it.is_there());
        found.and_then(|it| it.template.clone())
    }

    /// The policy that a stack has.
    pub fn policy(&self, account: &str, name: &str) -> Option<String> {
        let state = self.state();
        state.stacks.iter().rev().find(|it| it.account == account && it.stack.name == name)?.policy.clone()
    }

    /// Lets every operation that runs go on to its end.
    pub fn finish(&self) {
        let mut state = self.state();
        for _ in 0..10_000 {
            if !state.advance_all() {
                return;
            }
        }
    }

    /// Sets the status of a stack: a state that something outside left.
    pub fn set_status(&self, account: &str, name: &str, status: &str) {
        self.change(account, name, |it| it.stack.status = StackStatus::new(status));
    }

    /// Puts a resource into a stack, as an import does.
    pub fn adopt(&self, account: &str, name: &str, kind: &str, physical_id: &str) {
        let made = Made {
            logical_id: "Adopted".to_owned(),
            physical_id: physical_id.to_owned(),
            kind: kind.to_owned(),
            status: "IMPORT_COMPLETE".to_owned(),
        };
        self.change(account, name, |it| it.resources.push(made));
    }

    /// Takes a resource out of a stack.
    pub fn forget(&self, account: &str, name: &str, logical_id: &str) {
        self.change(account, name, |it| it.resources.retain(|it| it.logical_id != logical_id));
    }

    /// Says that a stack was deployed last by this change set: another tool's.
    pub fn set_change_set(&self, account: &str, name: &str, change_set: &str) {
        self.change(account, name, |it| it.stack.change_set = Some(change_set.to_owned()));
    }

    /// What CloudFormation will say of a stack's next change sets beyond what the templates say: a drift, say.
    pub fn add_change(&self, account: &str, name: &str, change: ServerChange) {
        self.change(account, name, |it| it.extra.push(change));
    }

    /// Makes a bucket.
    pub fn make_bucket(&self, name: &str) {
        self.state().buckets.insert(name.to_owned(), Bucket::default());
    }

    /// The content of an object.
    pub fn object(&self, bucket: &str, key: &str) -> Option<Vec<u8>> {
        self.state().buckets.get(bucket)?.objects.get(key).map(|it| it.content.to_vec())
    }

    /// The keys of a bucket.
    pub fn keys(&self, bucket: &str) -> Vec<String> {
        self.state().buckets.get(bucket).map(|it| it.objects.keys().cloned().collect()).unwrap_or_default()
    }

    /// Writes an object without a checksum, as other tools do.
    pub fn write(&self, bucket: &str, key: &str, content: &[u8]) {
        let mut state = self.state();
        let now = state.now;
        let etag = state.id();
        if let Some(bucket) = state.buckets.get_mut(bucket) {
            bucket.objects.insert(key.to_owned(), storage::Stored::new(content.into(), None, etag, now));
        }
    }

    /// Lets operations go on by this many steps more with each request: for programs that really wait between two.
    pub fn hurry(&self, more_steps: usize) {
        self.state().more_steps = more_steps;
    }

    /// Whether a process has come to the request at which it dies; asked once.
    pub fn has_died(&self) -> bool {
        std::mem::take(&mut self.state().has_died)
    }

    /// Lets time go by.
    pub fn wait(&self, milliseconds: i64) {
        self.state().now += milliseconds;
    }

    fn change(&self, account: &str, name: &str, change: impl FnOnce(&mut Held)) {
        let mut state = self.state();
        let found =
            state.stacks.iter_mut().rev().find(|it| it.account == account && it.stack.name == name && it.is_there());
        if let Some(found) = found {
            change(found);
        }
    }

    pub(crate) fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    /// A new id, in the form of a UUID.
    pub(crate) fn id(&mut self) -> String {
        self.next_id += 1;
        format!("00000000-0000-4000-8000-{:012x}", self.next_id)
    }
}

impl Held {
    pub(crate) fn is_there(&self) -> bool {
        self.stack.status.name() != "DELETE_COMPLETE"
    }

    /// What the stack's template says, as data; an empty one as a shell.
    pub(crate) fn root(&self) -> Value {
        root(self.template.as_deref())
    }

    pub(crate) fn set_status(&mut self, status: &str, reason: Option<&str>) {
        self.before = Some(self.stack.clone());
        self.stack.status = StackStatus::new(status);
        self.stack.reason = reason.map(str::to_owned);
    }
}

fn root(text: Option<&str>) -> Value {
    let read = text.and_then(|it| read(it).ok()).map(|it| it.root);
    read.unwrap_or_else(|| Value::Object(lakewright_template::Object::new()))
}

fn invalid(operation: &'static str, message: impl AsRef<str>) -> AwsError {
    AwsError::of_code(operation, 400, "ValidationError", message.as_ref())
}
