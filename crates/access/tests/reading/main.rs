//! Whom and what small templates mean, where that is not plain.

mod managed;
mod steps;
mod tags;
mod things;
mod who;

use lakewright_access::{Access, Cell, Stack, Verb, Verdict};
use lakewright_template::read;

/// What a template means.
fn access(template: &str) -> Access {
    let template = read(template).expect("a template");
    Access::of([Stack::new("notes", &template.root).in_account("111111111111")])
}

/// Who may do something with data, and who may perhaps.
fn those_who(access: &Access, verb: Verb, data: &str) -> Vec<String> {
    let data = access.data_called(None, data).next().expect("the data");
    let verdict = |it: &Cell| match it.verdict {
        Verdict::Yes(_) => "",
        _ => " perhaps",
    };
    let of = |it| access.cells(it, verb, data).iter().map(|it| format!("{}{}", it.principal, verdict(it))).next();
    access.principals().iter().filter_map(of).collect()
}

/// The trust of a role that an instance may take.
const TRUST: &str = "AssumeRolePolicyDocument: {Statement: [{Effect: Allow, Principal: {Service: ec2.amazonaws.com}, Action: 'sts:AssumeRole'}]}";

/// A statement that allows an action on a resource.
fn allows(action: &str, resource: &str) -> String {
    format!("{{Effect: Allow, Action: '{action}', Resource: '{resource}'}}")
}
