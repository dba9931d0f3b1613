//! What goes on, told while it goes on.

use serde::Serialize;
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};

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

/// Tells what goes on; to nobody, if nobody listens.
#[derive(Clone, Debug, Default)]
pub struct Reporter(Option<UnboundedSender<Progress>>);

/// What goes on, as a stream: [`ProgressStream::next`] until there is no more.
#[derive(Debug)]
pub struct ProgressStream(UnboundedReceiver<Progress>);

impl Reporter {
    /// A reporter, and the stream of what it tells.
    pub fn new() -> (Reporter, ProgressStream) {
        let (sender, receiver) = unbounded_channel();
        (Reporter(Some(sender)), ProgressStream(receiver))
    }

    /// A reporter that nobody listens to.
    pub fn silent() -> Reporter {
        Reporter(None)
    }

    pub(crate) fn tell(&self, progress: Progress) {
        if let Some(sender) = &self.0 {
            // Who no longer listens does not want to know.
            drop(sender.send(progress));
        }
    }

    pub(crate) fn warn(&self, message: impl Into<String>, help: impl Into<String>) {
        self.tell(Progress::Warning { message: message.into(), help: help.into() });
    }
}

impl ProgressStream {
    /// The next thing that happened; none once every reporter is gone.
    pub async fn next(&mut self) -> Option<Progress> {
        self.0.recv().await
    }

    /// What happened already and was not asked for yet.
    pub fn pending(&mut self) -> Vec<Progress> {
        std::iter::from_fn(|| self.0.try_recv().ok()).collect()
    }
}
