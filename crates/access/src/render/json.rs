//! For machines.

use std::collections::BTreeMap;

use lakewright_settings::Schema;
use schemars::JsonSchema;
use serde::Serialize;

use super::{Locate, Version};
use crate::access::{Cell, Verdict};
use crate::diff::{AccessChange, AccessDiff, Deed};
use crate::matrix::Matrix;
use crate::why::{Because, Why};
use crate::witness::Request;

/// What is written as JSON.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Report {
    /// [`Matrix::to_json`]
    Matrix,
    /// [`AccessDiff::to_json`]
    Diff,
    /// [`Why::all_to_json`]
    Why,
}

/// The JSON Schema of a report.
pub fn schema(report: Report) -> String {
    match report {
        Report::Matrix => Schema::of::<MatrixReport>().text(),
        Report::Diff => Schema::of::<DiffReport>().text(),
        Report::Why => Schema::of::<WhyReport>().text(),
    }
}

/// Everything that anybody can do with anything. What is not in `cells`, nobody can.
#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
struct MatrixReport {
    /// The version of this form.
    version: u32,
    /// Who does something.
    principals: Vec<PrincipalEntry>,
    /// What something is done with.
    data: Vec<DataEntry>,
    /// What they can, or may perhaps.
    cells: Vec<CellEntry>,
    /// What could not be read: the answers leave it out.
    notes: Vec<String>,
}

/// Who does something.
#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
struct PrincipalEntry {
    /// The name, unique.
    name: String,
    /// role, group, user, function, service, named, outsider or anonymous.
    kind: &'static str,
    /// Whose rights it reaches, and how.
    chains: Vec<String>,
    /// Policies whose contents are not known here.
    unknown_policies: Vec<String>,
    /// Whether a policy names it and it is of another account.
    is_foreign: bool,
}

/// What something is done with.
#[derive(Serialize, JsonSchema)]
struct DataEntry {
    /// The name, unique.
    name: String,
    /// bucket, table, catalog, secret, stream, queue, topic, bus, key, log-group, function or role.
    kind: &'static str,
}

/// What somebody can do with some data.
#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
struct CellEntry {
    /// The name of who.
    principal: String,
    /// What it does.
    verb: &'static str,
    /// The name of the data.
    data: String,
    /// The part of it, as policies write it; null for any part.
    part: Option<String>,
    /// yes, no or unknown.
    may: &'static str,
    /// The actions of the verb that are allowed.
    actions: Vec<String>,
    /// Under which conditions, in words.
    conditions: Vec<String>,
    /// Whether it is allowed over TLS only.
    only_over_tls: bool,
    /// A request that is allowed, in one line.
    #[serde(skip_serializing_if = "Option::is_none")]
    witness: Option<String>,
    /// Why it is not decided.
    #[serde(skip_serializing_if = "Option::is_none")]
    because: Option<String>,
}

/// What anyone newly can or no longer can.
#[derive(Serialize, JsonSchema)]
struct DiffReport {
    /// The version of this form.
    version: u32,
    /// What somebody newly can.
    gained: Vec<ChangeEntry>,
    /// What somebody no longer can.
    lost: Vec<ChangeEntry>,
    /// What could not be read: the changes leave it out.
    notes: Vec<String>,
}

/// One thing that somebody can on one side only.
#[derive(Serialize, JsonSchema)]
struct ChangeEntry {
    /// The name of who.
    principal: String,
    /// What it is.
    kind: &'static str,
    /// What it does; null where it reaches the rights of another.
    verb: Option<&'static str>,
    /// The actions that are meant.
    actions: Vec<String>,
    /// The name of the data.
    data: Option<String>,
    /// The part of it, as policies write it; null for any part.
    part: Option<String>,
    /// Whose rights it reaches, and by which actions.
    reaches: Option<ReachEntry>,
    /// A request that is allowed on that side and not on the other.
    witness: Option<RequestEntry>,
    /// The statements that allow it on that side.
    allowed: Vec<StatementEntry>,
    /// What refuses it on the other side.
    refused: Vec<StatementEntry>,
    /// Why it is not decided that it is so; null where it is.
    unknown: Option<String>,
    /// Who can become it, and so can what it can.
    through: Vec<String>,
}

/// Rights of another.
#[derive(Serialize, JsonSchema)]
struct ReachEntry {
    /// Whose.
    target: String,
    /// The actions.
    by: String,
}

/// A concrete request.
#[derive(Serialize, JsonSchema)]
struct RequestEntry {
    /// The ARN of who asks, or the name of a service.
    principal: String,
    /// The action.
    action: String,
    /// The ARN it is on; what only deployment knows stands in braces, `~any` and `~other` are any other text.
    resource: String,
    /// What the request says of condition keys.
    context: BTreeMap<String, Vec<String>>,
}

/// A statement that decided, or what was missing.
#[derive(Serialize, JsonSchema)]
struct StatementEntry {
    /// What it is, in words.
    text: String,
    /// The stack of the statement.
    stack: Option<String>,
    /// The statement in the template of the stack.
    path: Option<String>,
    /// The file, line and column of the statement.
    place: Option<String>,
}

/// Why somebody may do something, or may not.
#[derive(Serialize, JsonSchema)]
struct WhyReport {
    /// The version of this form.
    version: u32,
    /// The answers.
    answers: Vec<WhyEntry>,
}

/// Why somebody may do something with some data, or may not.
#[derive(Serialize, JsonSchema)]
struct WhyEntry {
    /// The name of who.
    principal: String,
    /// What it does.
    verb: &'static str,
    /// The name of the data.
    data: String,
    /// What becomes of the actions of the verb.
    reasons: Vec<ReasonEntry>,
}

/// What becomes of actions.
#[derive(Serialize, JsonSchema)]
struct ReasonEntry {
    /// The request in one line, or the action and the resource where none is allowed.
    request: String,
    /// Other resources that the same is true of.
    #[serde(rename = "alsoOn")]
    also_on: Vec<String>,
    /// Other actions that the same is true of.
    likewise: Vec<String>,
    /// allowed, denied or unknown.
    answer: &'static str,
    /// The statements that decided, and what was missing.
    because: Vec<StatementEntry>,
}

fn written(report: &impl Serialize) -> String {
    // INVARIANT: keys are texts and numbers are whole: nothing here can not be written.
    serde_json::to_string_pretty(report).unwrap_or_default() + "\n"
}

impl Matrix {
    /// JSON: `principals`, `data`, `cells` and `notes`; what is not in `cells`, nobody can. Deterministic.
    pub fn to_json(&self) -> String {
        written(&MatrixReport {
            version: 1,
            principals: self
                .principals
                .iter()
                .map(|it| PrincipalEntry {
                    name: it.name.clone(),
                    kind: it.kind.name(),
                    chains: it.chains.iter().map(ToString::to_string).collect(),
                    unknown_policies: it.unknown_policies.clone(),
                    is_foreign: it.is_foreign,
                })
                .collect(),
            data: self.data.iter().map(|it| DataEntry { name: it.0.clone(), kind: it.1.name() }).collect(),
            cells: self.cells.iter().map(cell).collect(),
            notes: self.notes.clone(),
        })
    }
}

fn cell(cell: &Cell) -> CellEntry {
    let mut entry = CellEntry {
        principal: cell.principal.clone(),
        verb: cell.verb.name(),
        data: cell.data.clone(),
        part: cell.place.clone(),
        may: "no",
        actions: Vec::new(),
        conditions: Vec::new(),
        only_over_tls: false,
        witness: None,
        because: None,
    };
    match &cell.verdict {
        Verdict::Yes(allowed) => {
            entry.may = "yes";
            entry.actions.clone_from(&allowed.actions);
            entry.conditions.clone_from(&allowed.conditions);
            entry.only_over_tls = allowed.over_tls;
            entry.witness = Some(allowed.witness.clone());
        }
        Verdict::No => {}
        Verdict::Unknown(why) => {
            entry.may = "unknown";
            entry.because = Some(why.clone());
        }
    }
    entry
}

impl AccessDiff {
    /// JSON: `gained`, `lost` and `notes`. Deterministic.
    pub fn to_json(&self, locate: &Locate<'_>) -> String {
        written(&DiffReport {
            version: 1,
            gained: self.gained.iter().map(|it| change(it, Version::New, Version::Old, locate)).collect(),
            lost: self.lost.iter().map(|it| change(it, Version::Old, Version::New, locate)).collect(),
            notes: self.notes.clone(),
        })
    }
}

fn change(it: &AccessChange, allowed: Version, refused: Version, locate: &Locate<'_>) -> ChangeEntry {
    let mut entry = ChangeEntry {
        principal: it.principal.clone(),
        kind: it.kind.name(),
        verb: None,
        actions: Vec::new(),
        data: None,
        part: None,
        reaches: None,
        witness: it.witness.as_ref().map(request),
        allowed: it.allowed.iter().map(|it| statement(it, allowed, locate)).collect(),
        refused: it.refused.iter().map(|it| statement(it, refused, locate)).collect(),
        unknown: it.unknown.clone(),
        through: it.through.clone(),
    };
    match &it.deed {
        Deed::Does { verb, actions, data, part, .. } => {
            entry.verb = Some(verb.name());
            entry.actions.clone_from(actions);
            entry.data = Some(data.clone());
            entry.part.clone_from(part);
        }
        Deed::Reaches { target, by } => {
            entry.reaches = Some(ReachEntry { target: target.clone(), by: by.clone() });
        }
    }
    entry
}

fn request(it: &Request) -> RequestEntry {
    RequestEntry {
        principal: it.arn.clone(),
        action: it.action.clone(),
        resource: it.resource.clone(),
        context: it.context.clone(),
    }
}

fn statement(it: &Because, version: Version, locate: &Locate<'_>) -> StatementEntry {
    StatementEntry {
        text: it.text.clone(),
        stack: it.at.as_ref().map(|it| it.stack.clone()),
        path: it.at.as_ref().map(|it| it.path.to_string()),
        place: it.at.as_ref().and_then(|it| locate(version, it)),
    }
}

impl Why {
    /// JSON: `answers`. Deterministic.
    pub fn all_to_json(all: &[Why], locate: &Locate<'_>) -> String {
        let answers = all.iter().map(|it| WhyEntry {
            principal: it.principal.clone(),
            verb: it.verb.name(),
            data: it.data.clone(),
            reasons: it
                .reasons
                .iter()
                .map(|it| ReasonEntry {
                    request: it.request.clone(),
                    also_on: it.also_on.clone(),
                    likewise: it.likewise.clone(),
                    answer: it.answer,
                    because: it.because.iter().map(|it| statement(it, Version::New, locate)).collect(),
                })
                .collect(),
        });
        written(&WhyReport { version: 1, answers: answers.collect() })
    }
}
