//! # E3004: resources wait for each other in a circle
//!
//! **What.** Resources refer to each other, or wait for each other by `DependsOn`, in a circle.
//!
//! **Why.** CloudFormation can make none of them first, and refuses the template.
//!
//! **Example.**
//!
//! ```yaml
//! Key: {Type: AWS::KMS::Key, Properties: {KeyPolicy: {Resource: !GetAtt Queue.Arn}}}
//! Queue: {Type: AWS::SQS::Queue, Properties: {KmsMasterKeyId: !Ref Key}}
//! ```
//!
//! **Fix.** Break the circle: a deterministic name instead of a reference, or a policy or rule as a resource of its
//! own.
//!
//! **Source.** <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-attribute-dependson.html>

use std::collections::HashMap;

use lakewright_template::Severity;
use petgraph::algo::tarjan_scc;
use petgraph::graph::{DiGraph, NodeIndex};

use crate::context::Context;
use crate::place::at;
use crate::rule::{Findings, Rule};

/// The rule.
pub(crate) const RULE: Rule = Rule::new("E3004", Severity::Error, "resources wait for each other in a circle", check);

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    // A serverless resource becomes several, which may break the circle.
    let is_plain = |id: &str| context.type_of(id).is_some_and(|it| !it.starts_with("AWS::Serverless::"));
    let mut graph: DiGraph<&str, ()> = DiGraph::new();
    let mut nodes: HashMap<&str, NodeIndex> = HashMap::new();
    let mut selves: Vec<&str> = Vec::new();
    for reference in context.references() {
        if reference.section != "Resources" || !is_plain(reference.from) || !is_plain(reference.to) {
            continue;
        }
        if reference.from == reference.to {
            selves.push(reference.from);
            continue;
        }
        let [from, to] =
            [reference.from, reference.to].map(|id| *nodes.entry(id).or_insert_with(|| graph.add_node(id)));
        graph.update_edge(from, to, ());
    }
    let mut circles: Vec<Vec<&str>> = tarjan_scc(&graph)
        .into_iter()
        .filter(|it| it.len() > 1)
        .map(|it| it.into_iter().filter_map(|node| graph.node_weight(node).copied()).collect())
        .collect();
    selves.sort_unstable();
    selves.dedup();
    circles.extend(selves.into_iter().map(|it| vec![it]));
    for mut circle in circles {
        circle.sort_unstable();
        let names: Vec<String> = circle.iter().take(6).map(|it| format!("`{it}`")).collect();
        let message = if circle.len() == 1 {
            "it waits for itself".to_owned()
        } else {
            format!("these resources wait for each other: {}", names.join(", "))
        };
        for id in circle {
            findings.add(at(["Resources", id]), message.clone());
        }
    }
}
