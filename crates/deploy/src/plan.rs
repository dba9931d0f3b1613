//! What a deployment will do to a stack: reviewed by people, approved, and executed as it is.

mod approval;
mod risk;
mod verdict;

use std::collections::BTreeMap;

use lakewright_diff::{Changes, Grants};
use serde::{Deserialize, Serialize};

use crate::aws::{ChangeSetType, ServerChange, Stack};
use crate::digest;

pub use approval::{Approve, Approved, Policy};
pub use risk::Risk;
pub(crate) use risk::risks;
pub use verdict::Verdict;

/// The version of a plan's file: 2 says what each plan waits for.
const VERSION: u32 = 2;

/// What a deployment will do to a stack: a change set of CloudFormation that waits, and what it was made for.
///
/// As JSON it is a file that can be reviewed and given to a later run. It holds no parameter values.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Plan {
    version: u32,
    /// What people call the stack: its name in the assembly.
    pub name: String,
    /// The stack's name.
    pub stack: String,
    /// The names of the plans that it waits for, of those before it; all of them, where it does not say.
    pub after: Option<Vec<String>>,
    /// The stack's ARN.
    pub stack_id: String,
    /// The account.
    pub account: String,
    /// The Region.
    pub region: String,
    /// Whether the stack is created or updated.
    pub kind: ChangeSetType,
    /// The change set's ARN: this one is executed, or none.
    pub change_set: String,
    /// The digest of what is deployed.
    pub content: String,
    /// What the stack was when this was planned.
    pub base: Base,
    /// The changes as CloudFormation says them.
    pub changes: Vec<ServerChange>,
    /// The resources whose data would be lost.
    pub risks: Vec<Risk>,
    /// What somebody could do that was not allowed before.
    pub grants: Vec<String>,
    /// Where CloudFormation says something else of a resource than the comparison of the templates.
    pub differences: Vec<Verdict>,
    /// The resources with data that stay in the stack, to be protected by its policy.
    pub protected: Vec<String>,
    seal: String,
    /// The comparison of the templates; not in the file.
    #[serde(skip)]
    pub diff: Option<Changes>,
}

/// What a stack was, as far as it tells whether somebody changed it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Base {
    /// The stack's ARN; none where there was none.
    pub stack_id: Option<String>,
    /// When its last update began.
    pub updated: Option<i64>,
    /// Its status.
    pub status: Option<String>,
}

impl Base {
    pub(crate) fn of(stack: Option<&Stack>) -> Base {
        // The shell of a stack is none: whatever is in it, nothing was created.
        let stack = stack.filter(|it| it.status.phase() != crate::aws::StackPhase::Shell);
        Base {
            stack_id: stack.map(|it| it.id.clone()),
            updated: stack.and_then(|it| it.updated),
            status: stack.map(|it| it.status.name().to_owned()),
        }
    }

    pub(crate) fn digest(&self) -> String {
        let updated = self.updated.map(|it| it.to_string()).unwrap_or_default();
        digest::of_fields([
            self.stack_id.as_deref().unwrap_or_default(),
            &updated,
            self.status.as_deref().unwrap_or_default(),
        ])
    }

    /// What moved from here to there, in words.
    pub(crate) fn moved(&self, now: &Base) -> String {
        let (was, is) = (self.status.as_deref().unwrap_or("not there"), now.status.as_deref().unwrap_or("not there"));
        if self.stack_id != now.stack_id {
            format!("the stack was {was} when this was planned, and is another one that is {is}")
        } else if self.updated != now.updated {
            "the stack was updated after this was planned".to_owned()
        } else {
            format!("the stack was {was} when this was planned, and is {is}")
        }
    }
}

/// What a plan is made of.
pub(crate) struct Parts {
    pub(crate) name: String,
    pub(crate) after: Option<Vec<String>>,
    pub(crate) stack: String,
    pub(crate) stack_id: String,
    pub(crate) account: String,
    pub(crate) region: String,
    pub(crate) kind: ChangeSetType,
    pub(crate) change_set: String,
    pub(crate) content: String,
    pub(crate) base: Base,
    pub(crate) changes: Vec<ServerChange>,
    pub(crate) risks: Vec<Risk>,
    pub(crate) protected: Vec<String>,
    pub(crate) unknown: Vec<String>,
    pub(crate) diff: Option<Changes>,
}

impl Plan {
    pub(crate) fn new(parts: Parts) -> Plan {
        let mut grants = parts.diff.as_ref().map(|it| grants(it, "")).unwrap_or_default();
        // What nobody could look at may allow anything.
        grants.extend(parts.unknown.iter().map(|it| format!("{it}: not compared, so what it allows is not known")));
        let differences = parts.diff.as_ref().map(|it| verdict::differences(it, &parts.changes)).unwrap_or_default();
        let plan = Plan {
            version: VERSION,
            name: parts.name,
            after: parts.after,
            stack: parts.stack,
            stack_id: parts.stack_id,
            account: parts.account,
            region: parts.region,
            kind: parts.kind,
            change_set: parts.change_set,
            content: parts.content,
            base: parts.base,
            changes: parts.changes,
            risks: parts.risks,
            grants,
            differences,
            protected: parts.protected,
            seal: String::new(),
            diff: parts.diff,
        };
        Plan { seal: plan.sealed(), ..plan }
    }

    /// The plan as a file.
    pub fn to_json(&self) -> String {
        // Text, numbers and lists of them: there is nothing that JSON does not have.
        serde_json::to_string_pretty(self).unwrap_or_default() + "\n"
    }

    /// Reads a plan from its file.
    ///
    /// # Errors
    /// In one line, where it is none, is of another version, or was changed after it was written.
    pub fn from_json(text: &str) -> Result<Plan, String> {
        let no_plan = |error: serde_json::Error| format!("this is no plan: {error}");
        let value: serde_json::Value = serde_json::from_str(text).map_err(no_plan)?;
        // Of another version it may have anything in it.
        if let Some(version) = value.get("version").filter(|it| **it != VERSION) {
            return Err(format!("the plan is of version {version}, and {VERSION} is understood: plan again"));
        }
        let plan: Plan = serde_json::from_value(value).map_err(no_plan)?;
        if plan.seal != plan.sealed() {
            return Err("the plan was changed after it was written: plan again".to_owned());
        }
        Ok(plan)
    }

    /// Several plans as one file, in the order in which they are executed.
    pub fn list_to_json(plans: &[Plan]) -> String {
        serde_json::to_string_pretty(plans).unwrap_or_default() + "\n"
    }

    /// Reads a file of several plans, or of one.
    ///
    /// # Errors
    /// As [`Plan::from_json`].
    pub fn list_from_json(text: &str) -> Result<Vec<Plan>, String> {
        let value: serde_json::Value =
            serde_json::from_str(text).map_err(|error| format!("this is no plan: {error}"))?;
        match value {
            serde_json::Value::Array(plans) => plans.iter().map(|it| Plan::from_json(&it.to_string())).collect(),
            one => Ok(vec![Plan::from_json(&one.to_string())?]),
        }
    }

    /// Whether it waits for a plan before it.
    pub(crate) fn waits_for(&self, other: &Plan) -> bool {
        self.after.as_ref().is_none_or(|it| it.contains(&other.name))
    }

    /// A digest of all that is in the file.
    fn sealed(&self) -> String {
        let bare = Plan { seal: String::new(), ..self.clone() };
        digest::of_bytes(bare.to_json().as_bytes())
    }

    /// How many resources change.
    pub fn len(&self) -> usize {
        self.changes.len()
    }

    /// Whether no resource changes: outputs or tags of the stack alone.
    pub fn is_empty(&self) -> bool {
        self.changes.is_empty()
    }

    /// The changes as CloudFormation says them, by resource.
    pub fn by_resource(&self) -> BTreeMap<&str, &ServerChange> {
        self.changes.iter().map(|it| (it.logical_id.as_str(), it)).collect()
    }
}

/// What somebody could do that was not allowed before, a line for each statement; `above` are the nested stacks it is in.
fn grants(changes: &Changes, above: &str) -> Vec<String> {
    let own = changes.access.iter().filter(|it| it.grants != Grants::Less).map(|it| {
        let shown = it.after.as_ref().or(it.before.as_ref());
        let join = |set: &std::collections::BTreeSet<String>| set.iter().cloned().collect::<Vec<_>>().join(", ");
        let text = shown.map_or_else(String::new, |it| {
            let who = if it.principals.is_empty() { String::new() } else { format!("{} ", join(&it.principals)) };
            format!("{:?} {who}{} on {}", it.effect, join(&it.actions), join(&it.resources))
        });
        let doubt = if it.grants == Grants::Unclear { " (unclear whether it is more)" } else { "" };
        format!("{above}{} {}: {text}{doubt}", it.owner, it.document)
    });
    let below = changes.nested.iter().filter_map(|nested| {
        let changes = nested.changes.as_ref().ok()?;
        Some(grants(changes, &format!("{above}{}/", nested.logical_id)))
    });
    own.chain(below.flatten()).collect()
}
