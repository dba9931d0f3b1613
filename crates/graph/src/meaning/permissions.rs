//! Which way data flows, by what the role of a resource may do.

use std::collections::{HashMap, HashSet};

use lakewright_template::Value;

use super::{Reader, path};
use crate::graph::{Flow, FlowKind};

/// Actions that carry data out of who does them, each with a word for it.
const OUT: &[(&str, &str)] = &[
    ("s3:PutObject", "writes"),
    ("sqs:SendMessage", "sends"),
    ("sns:Publish", "publishes"),
    ("dynamodb:PutItem", "writes"),
    ("dynamodb:UpdateItem", "writes"),
    ("dynamodb:BatchWriteItem", "writes"),
    ("kinesis:PutRecord", "writes"),
    ("kinesis:PutRecords", "writes"),
    ("firehose:PutRecord", "writes"),
    ("firehose:PutRecordBatch", "writes"),
    ("events:PutEvents", "sends"),
    ("states:StartExecution", "starts"),
    ("lambda:InvokeFunction", "calls"),
    ("glue:StartJobRun", "starts"),
    ("glue:StartCrawler", "starts"),
];

/// Actions that carry data to who does them.
const IN: &[&str] = &[
    "s3:GetObject",
    "dynamodb:GetItem",
    "dynamodb:Query",
    "dynamodb:Scan",
    "dynamodb:BatchGetItem",
    "sqs:ReceiveMessage",
    "kinesis:GetRecords",
];

/// How many flows are drawn: of more nobody sees one.
const MOST_FLOWS: usize = 100_000;

/// The flows that roles allow to the resources that take them. What a resource may read and is led to in another way
/// (a bucket whose queue triggers the function) is not drawn twice.
pub(crate) fn of(reader: &Reader<'_, '_>, used_by: &[Vec<usize>], known: &[Flow]) -> Vec<Flow> {
    let mut flows = Vec::new();
    let joined: HashSet<_> = known.iter().map(|it| (it.from, it.to)).collect();
    let mut leads = Leads::of(known);
    for role in (0..reader.resources.len()).filter(|it| reader.kind(*it) == "AWS::IAM::Role") {
        let users: Vec<_> = users(reader, used_by, role).into_iter().filter(|it| acts(reader.kind(*it))).collect();
        if users.is_empty() {
            continue;
        }
        for (statement, stack) in statements(reader, used_by, role) {
            let (out, reads) = verbs(statement);
            if out.is_none() && !reads {
                continue;
            }
            let Some(resource) = statement.get("Resource") else { continue };
            for target in reader.targets(stack, resource, &[]) {
                if !carries(reader.kind(target)) || flows.len() > MOST_FLOWS {
                    continue;
                }
                for user in users.iter().copied().filter(|it| *it != target) {
                    if let Some(label) = out
                        && !joined.contains(&(user, target))
                    {
                        flows.push(Flow { from: user, to: target, kind: FlowKind::Data, label, via: None });
                    }
                    if reads && out.is_none() && !leads.to(target, user) {
                        flows.push(Flow { from: target, to: user, kind: FlowKind::Data, label: "read by", via: None });
                    }
                }
            }
        }
    }
    flows
}

/// What takes a role: not other access resources, and not what only names it in a condition.
pub(crate) fn users(reader: &Reader<'_, '_>, used_by: &[Vec<usize>], role: usize) -> Vec<usize> {
    let users = used_by.get(role).map(Vec::as_slice).unwrap_or_default();
    let takes = |it: &&usize| {
        let kind = reader.kind(**it);
        !kind.starts_with("AWS::IAM::") && !kind.starts_with("AWS::KMS::") && !kind.ends_with("Policy")
    };
    users.iter().filter(takes).copied().collect()
}

/// Whether a type does things of its own by its role. (A crawler's targets and a trail's bucket are properties.)
fn acts(kind: &str) -> bool {
    !matches!(kind, "AWS::Glue::Crawler" | "AWS::CloudTrail::Trail" | "AWS::Config::ConfigurationRecorder")
}

/// Whether data of its own goes through a type.
fn carries(kind: &str) -> bool {
    !kind.starts_with("AWS::IAM::") && !kind.starts_with("AWS::KMS::") && kind != "AWS::Logs::LogGroup"
}

/// The allowing statements of a role: its own and those of policies attached to it, with the template they stand in.
fn statements<'v>(reader: &Reader<'_, 'v>, used_by: &[Vec<usize>], role: usize) -> Vec<(&'v Value, usize)> {
    let mut found = Vec::new();
    let mut add = |position: usize, at: &str| {
        let Some((stack, resource)) = reader.resources.get(position) else { return };
        let values = resource.properties().map(|it| path::at(it, at)).unwrap_or_default();
        let allowing = values.into_iter().filter(|it| it.get("Effect").and_then(Value::as_str) == Some("Allow"));
        found.extend(allowing.map(|it| (it, *stack)));
    };
    add(role, "Policies[].PolicyDocument.Statement[]");
    let attached = used_by.get(role).into_iter().flatten().copied();
    let named = reader.at(role, "ManagedPolicyArns", &[]);
    for policy in attached.chain(named) {
        if matches!(reader.kind(policy), "AWS::IAM::Policy" | "AWS::IAM::ManagedPolicy" | "AWS::IAM::RolePolicy") {
            add(policy, "PolicyDocument.Statement[]");
        }
    }
    found
}

/// What a statement lets flow: out, in a word; and whether in.
fn verbs(statement: &Value) -> (Option<&'static str>, bool) {
    let Some(actions) = statement.get("Action") else { return (None, false) };
    let single = actions.as_str().into_iter();
    let listed = actions.as_array().unwrap_or_default().iter().filter_map(Value::as_str);
    let (mut out, mut reads) = (None, false);
    // `*` alone is an administrator: it says nothing about where data goes.
    for action in single.chain(listed).filter(|it| *it != "*") {
        out = out.or_else(|| OUT.iter().find(|it| matches(action, it.0)).map(|it| it.1));
        reads |= IN.iter().any(|it| matches(action, it));
    }
    (out, reads)
}

/// Whether an action with `*` at its end covers another.
fn matches(pattern: &str, action: &str) -> bool {
    match pattern.split_once('*') {
        Some((start, "")) => action.get(..start.len()).is_some_and(|it| it.eq_ignore_ascii_case(start)),
        Some(_) => false,
        None => pattern.eq_ignore_ascii_case(action),
    }
}

/// Where the data of each resource comes to in at most three steps.
struct Leads {
    next: HashMap<usize, Vec<usize>>,
    reached: HashMap<usize, HashSet<usize>>,
}

impl Leads {
    fn of(flows: &[Flow]) -> Leads {
        let mut next: HashMap<usize, Vec<usize>> = HashMap::new();
        for flow in flows.iter().filter(|it| it.kind == FlowKind::Data) {
            next.entry(flow.from).or_default().push(flow.to);
        }
        Leads { next, reached: HashMap::new() }
    }

    fn to(&mut self, from: usize, to: usize) -> bool {
        let next = &self.next;
        let reached = self.reached.entry(from).or_insert_with(|| {
            let mut reached = HashSet::from([from]);
            let mut last = vec![from];
            for _ in 0..3 {
                let all = last.iter().filter_map(|it| next.get(it)).flatten().copied();
                last = all.filter(|it| reached.insert(*it)).collect();
            }
            reached
        });
        reached.contains(&to)
    }
}
