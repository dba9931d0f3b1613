//! What goes on, told while it goes on.

use std::sync::Arc;

use serde::Serialize;
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};
use tokio::sync::watch;

use crate::aws::Event;
use crate::outcome::Report;
use crate::plan::Plan;

/// One thing that happened. As JSON it is an object whose `event` says what.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "event", rename_all = "snake_case")]
#[non_exhaustive]
pub enum Progress {
    /// Work on a stack begins.
    Started {
        /// The stack's name.
        stack: String,
        /// The account it is in.
        account: String,
        /// The Region it is in.
        region: String,
    },
    /// A file is in the bucket.
    Uploaded {
        /// The bucket.
        bucket: String,
        /// Its key.
        key: String,
        /// Its length.
        bytes: u64,
        /// Whether it was there before.
        was_there: bool,
    },
    /// A change set is there.
    ChangeSet {
        /// The stack's name.
        stack: String,
        /// The change set's ARN.
        change_set: String,
        /// Whether an earlier run had made it.
        was_there: bool,
    },
    /// What a deployment would do is known: what is to be approved.
    Planned(Box<Plan>),
    /// An operation runs.
    Running {
        /// The stack's name.
        stack: String,
        /// Its ARN.
        stack_id: String,
        /// How many resources change, as far as it is known.
        resources: Option<usize>,
    },
    /// CloudFormation tells of a resource.
    Resource(Box<Event>),
    /// AWS does not answer as it should, and is asked again.
    Retrying {
        /// What is asked for.
        operation: String,
        /// The last error.
        error: String,
        /// For how long it has been asked.
        seconds: u64,
    },
    /// Somebody else is at work, and that is waited for.
    Waiting {
        /// The stack's name.
        stack: String,
        /// Who or what.
        on: String,
    },
    /// Something to know that stops nothing.
    Warning {
        /// What.
        message: String,
        /// What to do about it.
        help: String,
    },
    /// Work on a stack is over.
    Finished(Box<Report>),
}

/// Tells what goes on, and hears whether to stop; to nobody and of nobody, if nobody listens.
#[derive(Clone, Debug, Default)]
pub struct Reporter(Option<Shared>);

#[derive(Clone, Debug)]
struct Shared {
    sender: UnboundedSender<Progress>,
    stop: watch::Receiver<bool>,
    held: Arc<watch::Sender<usize>>,
}

/// What goes on, as a stream: [`ProgressStream::next`] until there is no more.
#[derive(Debug)]
pub struct ProgressStream {
    receiver: UnboundedReceiver<Progress>,
    stop: watch::Sender<bool>,
    held: watch::Receiver<usize>,
}

/// A lock that is held, as far as who listens knows; until it is dropped.
#[derive(Debug)]
pub(crate) struct Held(Option<Arc<watch::Sender<usize>>>);

impl Drop for Held {
    fn drop(&mut self) {
        if let Some(held) = &self.0 {
            held.send_modify(|it| *it = it.saturating_sub(1));
        }
    }
}

impl Reporter {
    /// A reporter, and the stream of what it tells.
    pub fn new() -> (Reporter, ProgressStream) {
        let (sender, receiver) = unbounded_channel();
        let ((stop, is_stopped), (count, held)) = (watch::channel(false), watch::channel(0));
        let shared = Shared { sender, stop: is_stopped, held: Arc::new(count) };
        (Reporter(Some(shared)), ProgressStream { receiver, stop, held })
    }

    /// A reporter that nobody listens to.
    pub fn silent() -> Reporter {
        Reporter(None)
    }

    pub(crate) fn tell(&self, progress: Progress) {
        if let Some(shared) = &self.0 {
            // Who no longer listens does not want to know.
            drop(shared.sender.send(progress));
        }
    }

    pub(crate) fn warn(&self, message: impl Into<String>, help: impl Into<String>) {
        self.tell(Progress::Warning { message: message.into(), help: help.into() });
    }

    /// Ends once somebody wants that nothing more is begun; else never.
    pub(crate) async fn stopped(&self) {
        if let Some(shared) = &self.0
            && shared.stop.clone().wait_for(|it| *it).await.is_ok()
        {
            return;
        }
        std::future::pending().await
    }

    /// Says that a lock is held.
    pub(crate) fn holds(&self) -> Held {
        let held = self.0.as_ref().map(|it| Arc::clone(&it.held));
        if let Some(held) = &held {
            held.send_modify(|it| *it += 1);
        }
        Held(held)
    }
}

impl ProgressStream {
    /// The next thing that happened; none once every reporter is gone.
    pub async fn next(&mut self) -> Option<Progress> {
        self.receiver.recv().await
    }

    /// What happened already and was not asked for yet.
    pub fn pending(&mut self) -> Vec<Progress> {
        std::iter::from_fn(|| self.receiver.try_recv().ok()).collect()
    }

    /// Asks that nothing more is begun: what is planned, or waits for approval, ends and gives its lock back. What runs
    /// already is followed still.
    pub fn stop(&self) {
        self.stop.send_replace(true);
    }

    /// Ends once no lock is held, as long as the work goes on beside it.
    pub async fn let_go(&self) {
        // Where every reporter is gone, so is every lock.
        drop(self.held.clone().wait_for(|it| *it == 0).await);
    }
}
