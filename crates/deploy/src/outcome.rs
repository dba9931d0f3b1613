//! How work on a stack ended.

use std::collections::BTreeMap;
use std::fmt;

use serde::Serialize;

use crate::aws::AwsError;
use crate::cause::Cause;
use crate::plan::Risk;

/// How work on a stack ended.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "outcome", rename_all = "snake_case")]
pub enum Outcome {
    /// There was nothing to change.
    NoChange,
    /// It changed as planned.
    Changed,
    /// It was not begun, and why: what was asked for needs somebody's decision first.
    Refused(Refusal),
    /// It failed, and everything is as it was.
    RolledBack(Box<Cause>),
    /// It failed, and is neither done nor undone.
    Stuck(Box<Cause>),
    /// It began, and how it ended is not known.
    Unknown {
        /// Why it is not known.
        why: String,
        /// What to do.
        help: String,
    },
    /// The stack is no longer the one that was planned for.
    Stale {
        /// What moved.
        why: String,
        /// What to do.
        help: String,
    },
    /// Somebody else is at work on it.
    Locked {
        /// Who or what.
        by: String,
        /// What to do.
        help: String,
    },
    /// It could not be begun: nothing was changed.
    NotBegun {
        /// Why.
        why: String,
        /// What to do.
        help: String,
    },
    /// It was undone, as asked: everything is as it was.
    Undone,
}

/// Why something was not begun.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "why", rename_all = "snake_case")]
pub enum Refusal {
    /// Nobody approved it.
    NotApproved,
    /// Data would be lost.
    DataAtRisk {
        /// The resources.
        resources: Vec<Risk>,
    },
    /// Data would be deleted with its stack.
    DataDeleted {
        /// The resources.
        resources: Vec<Risk>,
    },
    /// Somebody could do more than before.
    NewAccess {
        /// Who and what.
        grants: Vec<String>,
    },
    /// The state of the stack forbids it, or who asks is not who should.
    State {
        /// What is in the way.
        message: String,
        /// What to do.
        help: String,
    },
}

impl Outcome {
    pub(crate) fn state(message: impl Into<String>, help: impl Into<String>) -> Outcome {
        Outcome::Refused(Refusal::State { message: message.into(), help: help.into() })
    }

    pub(crate) fn not_begun(why: impl Into<String>, help: impl Into<String>) -> Outcome {
        Outcome::NotBegun { why: why.into(), help: help.into() }
    }

    /// The exit status of a command that ends so.
    ///
    /// | status | outcome |
    /// |---|---|
    /// | 0 | changed as planned; nothing to change (10 where asked for); undone as asked |
    /// | 2 | not begun: a request was refused or could not be made, nothing changed |
    /// | 3 | refused: data would be lost |
    /// | 4 | refused: not approved, or the state of the stack forbids it |
    /// | 5 | failed and rolled back |
    /// | 6 | failed, neither done nor undone |
    /// | 7 | begun, and how it ended is not known |
    /// | 8 | stale: the stack is no longer the one that was planned for |
    /// | 9 | locked: somebody else is at work |
    pub fn exit_status(&self) -> u8 {
        match self {
            Outcome::NoChange | Outcome::Changed | Outcome::Undone => 0,
            Outcome::NotBegun { .. } => 2,
            Outcome::Refused(Refusal::DataAtRisk { .. } | Refusal::DataDeleted { .. }) => 3,
            Outcome::Refused(_) => 4,
            Outcome::RolledBack(_) => 5,
            Outcome::Stuck(_) => 6,
            Outcome::Unknown { .. } => 7,
            Outcome::Stale { .. } => 8,
            Outcome::Locked { .. } => 9,
        }
    }

    /// Whether the stack is as it should be.
    pub fn is_good(&self) -> bool {
        matches!(self, Outcome::NoChange | Outcome::Changed)
    }

    /// The outcome in words; what matters most first.
    pub fn text(&self) -> String {
        match self {
            Outcome::NoChange => "nothing to change".to_owned(),
            Outcome::Changed => "done".to_owned(),
            Outcome::Undone => "undone: everything is as it was".to_owned(),
            Outcome::Refused(refusal) => refusal.text(),
            Outcome::RolledBack(cause) => format!("failed, and everything is as it was\n{cause}"),
            Outcome::Stuck(cause) => format!("failed, and is neither done nor undone\n{cause}"),
            Outcome::Unknown { why, help } => helped("how it ended is not known", why, help),
            Outcome::Stale { why, help } => helped("the plan is stale", why, help),
            Outcome::Locked { by, help } => helped("locked", by, help),
            Outcome::NotBegun { why, help } => helped("not begun", why, help),
        }
    }
}

impl Refusal {
    fn text(&self) -> String {
        match self {
            Refusal::NotApproved => {
                helped("refused", "nobody approved it", "review the plan, then give `--yes` or `--approve`")
            }
            Refusal::DataAtRisk { resources } => lost(
                resources,
                "retain them with DeletionPolicy and UpdateReplacePolicy, or name each: --allow-data-loss",
            ),
            Refusal::DataDeleted { resources } => {
                lost(resources, "retain them with DeletionPolicy and deploy that, or name each: --delete-data")
            }
            Refusal::NewAccess { grants } => {
                let lines: Vec<String> = grants.iter().map(|it| format!("\n  {it}")).collect();
                helped(
                    "refused",
                    &format!("somebody could do more than before{}", lines.concat()),
                    "review it, then give `--yes`",
                )
            }
            Refusal::State { message, help } => helped("refused", message, help),
        }
    }
}

fn lost(resources: &[Risk], help: &str) -> String {
    let lines: Vec<String> = resources.iter().map(|it| format!("\n  {it}")).collect();
    let names: Vec<&str> = resources.iter().map(|it| it.logical_id.as_str()).collect();
    helped("refused", &format!("data would be lost{}", lines.concat()), &format!("{help} {}", names.join(",")))
}

fn helped(title: &str, message: &str, help: &str) -> String {
    format!("{title}: {message}\n  help: {help}")
}

impl fmt::Display for Outcome {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text())
    }
}

/// What there is to say of a stack at the end.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Report {
    /// The stack's name.
    pub stack: String,
    /// The account it is in; empty where that could not be found out.
    pub account: String,
    /// The Region it is in.
    pub region: String,
    /// How it ended.
    #[serde(flatten)]
    pub outcome: Outcome,
    /// The outputs of the stack as it stands.
    pub outputs: BTreeMap<String, String>,
    /// The digest of what is deployed, where that is known: equal for equal content.
    pub content: Option<String>,
}

/// Why a step could not be taken, on the way to an [`Outcome`].
pub(crate) type Step<T> = Result<T, Box<Outcome>>;

/// Turns an error of AWS before anything changed into the end.
pub(crate) fn before(error: AwsError) -> Box<Outcome> {
    Box::new(Outcome::not_begun(error.to_string(), error.help()))
}
