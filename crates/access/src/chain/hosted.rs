//! Code that is changed, and hosts that are entered: whoever does that acts as the role.

use super::{Target, Ways, step};
use crate::decide::{Given, Outcome, acts, may};
use crate::model::{DataKind, Host, Need, Principal, PrincipalKind};
use crate::verb::Verb;

pub(super) fn find(ways: &mut Ways<'_>, principal: &Principal) {
    functions(ways, principal);
    hosts(ways, principal);
}

/// Whoever writes the code of a function acts as its role; a layer is code too, and who writes the policy of a function
/// may let themselves write its code.
///
/// Sources: <https://docs.aws.amazon.com/lambda/latest/dg/permissions-user-function.html>, what attaching a layer needs;
/// <https://docs.aws.amazon.com/lambda/latest/api/API_AddPermission.html>, whose action may be any of Lambda.
fn functions(ways: &mut Ways<'_>, principal: &Principal) {
    let model = ways.model;
    for function in model.data.iter().filter(|it| it.kind == DataKind::Function) {
        let runs = |it: &&Principal| it.kind == PrincipalKind::Function && it.function.as_ref() == Some(&function.arn);
        let Some(target) = model.principals.iter().find(runs) else { continue };
        let mut open: Vec<(&str, bool)> = Vec::new();
        if let Some(in_doubt) = ways.is_open_on(principal, "lambda:UpdateFunctionCode", function) {
            open.push(("lambda:UpdateFunctionCode", in_doubt));
        }
        if let Some(configures) = ways.is_open_on(principal, "lambda:UpdateFunctionConfiguration", function)
            && let Some(takes) = ways.on_something(principal, "lambda:GetLayerVersion")
        {
            open.push(("lambda:UpdateFunctionConfiguration, lambda:GetLayerVersion", configures || takes));
        }
        // Which actions a policy of a function may name beside invoking it, only Lambda decides.
        if ways.is_open_on(principal, "lambda:AddPermission", function).is_some() {
            open.push(("lambda:AddPermission", true));
        }
        if let Some((by, in_doubt)) = open.into_iter().min_by_key(|it| it.1) {
            ways.push(principal, Target::Principal(target.name().to_owned()), by.to_owned(), in_doubt);
        }
    }
}

/// Hosts that somebody gets hold of by what is known of their type.
///
/// Source: <https://docs.aws.amazon.com/glue/latest/webapi/API_JobCommand.html>, where the script of a job is.
fn hosts(ways: &mut Ways<'_>, principal: &Principal) {
    let model = ways.model;
    for host in &model.hosts {
        let Some(target) = model.principals.iter().find(|it| it.kind == PrincipalKind::Role && it.arn == host.role)
        else {
            continue;
        };
        let mut best: Option<(String, bool)> = None;
        for way in host.ways {
            let mut by: Vec<String> = Vec::new();
            let mut in_doubt = Some(way.perhaps);
            for need in way.needs {
                let (is_open, action) = match need {
                    Need::On(action) => (on_host(ways, principal, host, action), (*action).to_owned()),
                    Need::Some(action) => (ways.on_something(principal, action), (*action).to_owned()),
                    Need::Script => match script(ways, principal, host) {
                        Some((action, doubt)) if way.needs.len() == 1 => {
                            (Some(doubt), format!("{action} of the script of {}", host.id))
                        }
                        Some((action, doubt)) => (Some(doubt), action.to_owned()),
                        None => (None, String::new()),
                    },
                };
                by.push(action);
                in_doubt = in_doubt.zip(is_open).map(|(before, this)| before || this);
                if in_doubt.is_none() {
                    break;
                }
            }
            if let Some(in_doubt) = in_doubt
                && best.as_ref().is_none_or(|it| it.1 && !in_doubt)
            {
                best = Some((by.join(", "), in_doubt));
            }
        }
        if let Some((by, in_doubt)) = best {
            ways.push_if_told(principal, Target::Principal(target.name().to_owned()), by, in_doubt);
        }
    }
}

fn on_host(ways: &mut Ways<'_>, principal: &Principal, host: &Host, action: &str) -> Option<bool> {
    if !ways.may_ask(principal, action) || host.account != principal.account {
        return None;
    }
    match host.arn.starts_with("arn:") {
        true => ways.is_open(principal, &step(action, &host.arn, &host.account)),
        false => ways.on_something(principal, action),
    }
}

/// Whether somebody can write the script of a host, and by which action.
fn script(ways: &mut Ways<'_>, principal: &Principal, host: &Host) -> Option<(&'static str, bool)> {
    let model = ways.model;
    let script = host.script.as_ref()?;
    let (bucket, key) = script.split_once('/').unwrap_or((script, ""));
    let data = model.data.iter().find(|it| it.kind == DataKind::Bucket && it.arn == bucket);
    let Some(data) = data else {
        let is_asked = ways.may_ask(principal, "s3:PutObject");
        let open = is_asked.then(|| ways.is_open(principal, &step("s3:PutObject", script, &host.account))).flatten();
        return open.map(|it| ("s3:PutObject", it));
    };
    let act = acts(Verb::Write, data).iter().find(|it| it.action == "s3:PutObject")?;
    let written = match may(model, principal, data, *act, key, &Given::new()) {
        Outcome::Yes(_) => Some(("s3:PutObject", false)),
        Outcome::Unknown(_) => Some(("s3:PutObject", true)),
        Outcome::No => None,
    };
    let let_in = |ways: &mut Ways<'_>| {
        ways.is_open_on(principal, "s3:PutBucketPolicy", data).map(|it| ("s3:PutBucketPolicy", it))
    };
    written.or_else(|| let_in(ways))
}
