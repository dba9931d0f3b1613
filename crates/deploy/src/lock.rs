//! One deployer at a time: a lock in a bucket, by conditional writes.
//!
//! The lock is an object with its owner. It is made where there is none (`If-None-Match`), renewed while it is ours
//! (`If-Match`), and taken over once it was not renewed for its whole lease. Ages are measured between two times of S3's
//! own: when the object was written, and when S3 answered. CloudFormation itself still refuses two operations at once, so
//! that a lock that is lost is no accident; it spares people from planning against each other.

use std::time::Duration;

use serde::{Deserialize, Serialize};
use tokio::sync::Mutex;
use tokio::time::{Instant, sleep};

use crate::aws::{Answer, Aws, Bytes, ErrorKind, Object, Precondition};
use crate::client::Client;
use crate::digest;
use crate::progress::Held;

/// A lock that is not renewed for so long is left behind.
const LEASE: Duration = Duration::from_secs(120);
/// How often it is renewed.
const RENEWAL: Duration = Duration::from_secs(30);
/// So long before its end it no longer counts: the request that relies on it takes time.
const MARGIN: Duration = Duration::from_secs(20);

/// What stands in the lock.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LockEntry {
    /// The lock's own id: what it is forced open with.
    pub id: String,
    /// Who has it: `ana@build-7 4711`.
    pub owner: String,
    /// When it was taken, in milliseconds since 1970, by S3's clock; 0 until it is renewed for the first time.
    pub since: i64,
    /// How long it lasts without being renewed.
    pub lease_seconds: u64,
    /// How often it was renewed.
    pub renewals: u64,
}

/// A lock that is held.
#[derive(Debug)]
pub(crate) struct Lock<A> {
    client: Client<A>,
    bucket: String,
    key: String,
    state: Mutex<State>,
    /// Last: it says that the lock is given back once all else is dropped.
    _held: Held,
}

#[derive(Debug)]
struct State {
    entry: LockEntry,
    etag: String,
    /// By this machine's monotonic clock, taken before the request was sent: the lease never looks longer than it is.
    renewed: Instant,
    is_lost: bool,
}

/// What came of asking for a lock.
#[derive(Debug)]
pub(crate) enum Taken<A> {
    Held(Box<Lock<A>>),
    ByOther(LockEntry),
}

/// The key of a stack's lock.
pub(crate) fn key(stack: &str) -> String {
    format!("lakewright/locks/{stack}.json")
}

impl LockEntry {
    /// A lock of this owner, with an id of its own.
    pub(crate) fn new(owner: &str) -> LockEntry {
        let chance = [fastrand::u64(..).to_string(), fastrand::u64(..).to_string()];
        let id = digest::of_fields(chance.iter().map(String::as_str)).chars().take(16).collect();
        LockEntry { id, owner: owner.to_owned(), since: 0, lease_seconds: LEASE.as_secs(), renewals: 0 }
    }

    fn bytes(&self) -> Bytes {
        serde_json::to_vec(self).unwrap_or_default().into()
    }

    fn read(object: &Object) -> Option<LockEntry> {
        serde_json::from_slice(&object.content).ok()
    }
}

impl<A: Aws> Lock<A> {
    /// Takes the lock, if nobody has it.
    pub(crate) async fn take(client: &Client<A>, bucket: &str, stack: &str, entry: LockEntry) -> Answer<Taken<A>> {
        let key = key(stack);
        let mut only = Precondition::Absent;
        loop {
            let renewed = Instant::now();
            let bytes = entry.bytes();
            match client.ask(|it| it.put(bucket, &key, &bytes, &only)).await {
                Ok(etag) => {
                    let state = State { entry, etag, renewed, is_lost: false };
                    let (client, bucket, held) = (client.clone(), bucket.to_owned(), client.reporter.holds());
                    let lock = Lock { client, bucket, key, state: Mutex::new(state), _held: held };
                    return Ok(Taken::Held(Box::new(lock)));
                }
                Err(error) if error.kind() == ErrorKind::Precondition => {}
                // What the condition was about is gone.
                Err(error) if error.kind() == ErrorKind::NotFound && only != Precondition::Absent => {
                    only = Precondition::Absent;
                    continue;
                }
                Err(error) => return Err(error),
            }
            let Some(object) = client.ask(|it| it.get(bucket, &key)).await? else {
                only = Precondition::Absent;
                continue;
            };
            let Some(theirs) = LockEntry::read(&object) else {
                let owner = "something that is no lock".to_owned();
                let id = object.etag.clone();
                return Ok(Taken::ByOther(LockEntry {
                    id,
                    owner,
                    since: object.written,
                    lease_seconds: 0,
                    renewals: 0,
                }));
            };
            if theirs.id == entry.id {
                // The answer to our own write was lost.
                only = Precondition::Unchanged(object.etag);
                continue;
            }
            let age = u64::try_from(object.now.saturating_sub(object.written)).unwrap_or_default();
            if age <= theirs.lease_seconds.saturating_mul(1000) {
                let since = if theirs.since == 0 { object.written } else { theirs.since };
                return Ok(Taken::ByOther(LockEntry { since, ..theirs }));
            }
            client.reporter.warn(
                format!("the lock of {} was not renewed for {} s: taken over", theirs.owner, age / 1000),
                "see that the run that had it is no longer at work",
            );
            only = Precondition::Unchanged(object.etag);
        }
    }

    /// Renews the lock again and again. Never ends.
    pub(crate) async fn keep(&self) {
        loop {
            sleep(RENEWAL).await;
            self.renew().await;
        }
    }

    async fn renew(&self) {
        let mut state = self.state.lock().await;
        let entry = LockEntry { renewals: state.entry.renewals + 1, ..state.entry.clone() };
        let (bytes, only) = (entry.bytes(), Precondition::Unchanged(state.etag.clone()));
        let renewed = Instant::now();
        let patient = self.client.patience.limit(RENEWAL);
        let put = patient.ask(&self.client.reporter, || self.client.aws.put(&self.bucket, &self.key, &bytes, &only));
        match put.await {
            Ok(etag) => *state = State { entry, etag, renewed, is_lost: false },
            Err(error) if matches!(error.kind(), ErrorKind::Precondition | ErrorKind::NotFound) => {
                // Perhaps our own write, whose answer was lost.
                let object = self.client.ask(|it| it.get(&self.bucket, &self.key)).await.ok().flatten();
                match object.filter(|it| LockEntry::read(it).is_some_and(|it| it.id == entry.id)) {
                    Some(object) => *state = State { entry, etag: object.etag, renewed, is_lost: false },
                    None => state.is_lost = true,
                }
            }
            // It still lasts for a while; the next renewal may do.
            Err(_) => {}
        }
    }

    /// Whether it is certainly held.
    pub(crate) async fn is_held(&self) -> bool {
        let state = self.state.lock().await;
        !state.is_lost && state.renewed.elapsed() + MARGIN < LEASE
    }

    /// Gives the lock back.
    pub(crate) async fn release(self) {
        let state = self.state.into_inner();
        if state.is_lost {
            return;
        }
        let (bucket, key) = (&self.bucket, &self.key);
        let patient = self.client.patience.limit(RENEWAL);
        let deleted = patient.ask(&self.client.reporter, || self.client.aws.delete(bucket, key, &state.etag)).await;
        if let Err(error) = deleted
            && !matches!(error.kind(), ErrorKind::Precondition | ErrorKind::NotFound)
        {
            self.client.reporter.warn(
                format!("the lock could not be given back: {error}"),
                format!("it ends by itself after {} s", LEASE.as_secs()),
            );
        }
    }
}

/// Opens a lock whoever has it, where it still has this id.
pub(crate) async fn force<A: Aws>(client: &Client<A>, bucket: &str, stack: &str, id: &str) -> Answer<bool> {
    let key = key(stack);
    let Some(object) = client.ask(|it| it.get(bucket, &key)).await? else { return Ok(false) };
    let found = LockEntry::read(&object).map_or_else(|| object.etag.clone(), |it| it.id);
    if found != id {
        return Ok(false);
    }
    client.ask(|it| it.delete(bucket, &key, &object.etag)).await?;
    Ok(true)
}
