//! Whose rights somebody can get hold of, and how: roles taken, roles handed to services, code and policies changed.

use std::collections::BTreeMap;
use std::fmt;

use lakewright_iam::Effect;

use crate::access::Access;
use crate::decide::{Found, Given, Outcome, Step, acts, may, search};
use crate::glob;
use crate::model::{DataKind, FRESH, Model, Principal, PrincipalKind, Tagged, example_of};
use crate::verb::Verb;

/// A way from one principal to the rights of another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edge {
    /// The name of who goes it.
    pub from: String,
    /// Whose rights it leads to.
    pub to: Target,
    /// The actions, in words.
    pub by: String,
    /// Whether it is not decided that the way is open.
    pub is_unknown: bool,
}

/// Where a way leads.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Target {
    /// To the rights of a principal, by name.
    Principal(String),
    /// To any rights: whoever can write policies can write their own.
    Everything,
}

/// Ways, one behind the other.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chain {
    /// The ways.
    pub edges: Vec<Edge>,
}

impl Chain {
    /// Where it ends.
    pub fn end(&self) -> Option<&Target> {
        self.edges.last().map(|it| &it.to)
    }
}

impl fmt::Display for Target {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Target::Principal(name) => f.write_str(name),
            Target::Everything => f.write_str("any rights"),
        }
    }
}

impl fmt::Display for Chain {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(first) = self.edges.first() {
            f.write_str(&first.from)?;
        }
        for edge in &self.edges {
            let in_doubt = if edge.is_unknown { ", perhaps" } else { "" };
            write!(f, " → {} ({}{in_doubt})", edge.to, edge.by)?;
        }
        Ok(())
    }
}

/// Services that run with a role that they are handed: the actions that hand it, any of which is enough.
///
/// Sources: the pages of each service on service roles; the service authorization reference lists `iam:PassRole` as a
/// dependent action of few.
const RUNS: [(&str, &[&str]); 15] = [
    ("lambda.amazonaws.com", &["lambda:CreateFunction", "lambda:UpdateFunctionConfiguration"]),
    (
        "glue.amazonaws.com",
        &[
            "glue:CreateJob",
            "glue:UpdateJob",
            "glue:CreateDevEndpoint",
            "glue:UpdateDevEndpoint",
            "glue:CreateSession",
            "glue:CreateCrawler",
            "glue:UpdateCrawler",
        ],
    ),
    (
        "sagemaker.amazonaws.com",
        &[
            "sagemaker:CreateNotebookInstance",
            "sagemaker:CreateTrainingJob",
            "sagemaker:CreateProcessingJob",
            "sagemaker:CreateDomain",
            "sagemaker:CreateUserProfile",
            "sagemaker:CreateModel",
            "sagemaker:CreateAutoMLJob",
            "sagemaker:CreatePipeline",
        ],
    ),
    (
        "cloudformation.amazonaws.com",
        &["cloudformation:CreateStack", "cloudformation:UpdateStack", "cloudformation:CreateChangeSet"],
    ),
    ("states.amazonaws.com", &["states:CreateStateMachine", "states:UpdateStateMachine"]),
    ("ecs-tasks.amazonaws.com", &["ecs:RunTask", "ecs:StartTask", "ecs:RegisterTaskDefinition"]),
    (
        "ec2.amazonaws.com",
        &["ec2:RunInstances", "ec2:AssociateIamInstanceProfile", "ec2:ReplaceIamInstanceProfileAssociation"],
    ),
    // A build may be started with another role than its project's.
    ("codebuild.amazonaws.com", &["codebuild:CreateProject", "codebuild:UpdateProject", "codebuild:StartBuild"]),
    ("codepipeline.amazonaws.com", &["codepipeline:CreatePipeline", "codepipeline:UpdatePipeline"]),
    ("datapipeline.amazonaws.com", &["datapipeline:CreatePipeline"]),
    ("elasticmapreduce.amazonaws.com", &["elasticmapreduce:RunJobFlow"]),
    ("batchoperations.s3.amazonaws.com", &["s3:CreateJob"]),
    ("s3.amazonaws.com", &["s3:PutReplicationConfiguration"]),
    ("scheduler.amazonaws.com", &["scheduler:CreateSchedule", "scheduler:UpdateSchedule"]),
    ("ssm.amazonaws.com", &["ssm:StartAutomationExecution", "ssm:CreateAssociation"]),
];

/// Actions by which whoever may do them gives rights to themselves.
const GIVES_RIGHTS: [&str; 16] = [
    "iam:AddUserToGroup",
    "iam:AttachGroupPolicy",
    "iam:AttachRolePolicy",
    "iam:AttachUserPolicy",
    "iam:CreateAccessKey",
    "iam:CreateLoginProfile",
    "iam:CreatePolicyVersion",
    "iam:DeleteRolePermissionsBoundary",
    "iam:DeleteUserPermissionsBoundary",
    "iam:PutGroupPolicy",
    "iam:PutRolePermissionsBoundary",
    "iam:PutRolePolicy",
    "iam:PutUserPolicy",
    "iam:SetDefaultPolicyVersion",
    "iam:UpdateAssumeRolePolicy",
    "iam:UpdateLoginProfile",
];

/// Whether a step is open: `Some(false)` if it surely is, `Some(true)` in doubt, `None` if not.
fn is_open(model: &Model, principal: &Principal, step: &Step) -> Option<bool> {
    match search::decided(model, principal, step) {
        Found::Allowed(_) => Some(false),
        Found::Unknown(_) => Some(true),
        Found::None => None,
    }
}

/// Whether a principal may do an action on something: examples of what its own statements name are asked about.
fn on_something(model: &Model, principal: &Principal, action: &str) -> Option<bool> {
    let lower = action.to_ascii_lowercase();
    let mut examples: Vec<String> = Vec::new();
    let policies = principal.identity.iter().filter_map(|it| model.policy(*it));
    for statement in policies.flat_map(|it| it.may.statements()).filter(|it| it.effect() == Effect::Allow) {
        let (mut actions, all_but) = statement.actions();
        if actions.any(|it| glob::matches(&it.to_ascii_lowercase(), &lower)) == all_but {
            continue;
        }
        let (resources, all_but) = statement.resources();
        match all_but {
            true => examples.push("*".to_owned()),
            false => examples.extend(resources.map(|it| example_of(it, &|key| of_tag(model, principal, key)))),
        }
    }
    if !principal.unknown.is_empty() {
        examples.push("~any".to_owned());
    }
    let mut found = None;
    for example in examples {
        let step = Step {
            action: action.to_owned(),
            resource: example,
            policy: None,
            account: principal.account.clone(),
            fixed: Vec::new(),
            is_example: false,
        };
        match is_open(model, principal, &step) {
            Some(false) => return Some(false),
            Some(true) => found = Some(true),
            None => {}
        }
    }
    found
}

/// A value of a principal's tag, for an example.
fn of_tag(model: &Model, principal: &Principal, key: &str) -> String {
    let own = key.strip_prefix("aws:principaltag/");
    let own = own.and_then(|tag| principal.tags.iter().find(|it| it.0.eq_ignore_ascii_case(tag)));
    if let Some((_, value)) = own {
        return value.clone();
    }
    model.values.get(key).and_then(|it| it.first()).cloned().unwrap_or_else(|| FRESH.to_owned())
}

/// All ways of all principals.
pub(crate) fn edges(access: &Access) -> Vec<Edge> {
    let model = &access.model;
    let mut found = Vec::new();
    let trusts = trusted_services(model);
    for principal in model.principals.iter().filter(|it| has_rights(it)) {
        roles(model, principal, &trusts, &mut found);
        functions(model, principal, &mut found);
        jobs(model, principal, &mut found);
        if !matches!(principal.kind, PrincipalKind::Named | PrincipalKind::Outsider) {
            for action in GIVES_RIGHTS {
                if let Some(is_unknown) = on_something(model, principal, action) {
                    push(&mut found, principal, Target::Everything, action.to_owned(), is_unknown);
                }
            }
        }
    }
    found
}

fn has_rights(principal: &Principal) -> bool {
    !matches!(principal.kind, PrincipalKind::Service | PrincipalKind::Anonymous)
}

fn push(found: &mut Vec<Edge>, from: &Principal, to: Target, by: String, is_unknown: bool) {
    if to != Target::Principal(from.name().to_owned()) {
        found.push(Edge { from: from.name().to_owned(), to, by, is_unknown });
    }
}

/// By the ARN of a role, the services that may take it, and whether that is in doubt.
fn trusted_services(model: &Model) -> BTreeMap<String, Vec<(&'static str, bool)>> {
    let mut found: BTreeMap<String, Vec<(&'static str, bool)>> = BTreeMap::new();
    let services: Vec<&Principal> = model.principals.iter().filter(|it| it.kind == PrincipalKind::Service).collect();
    for role in model.data.iter().filter(|it| it.kind == DataKind::Role) {
        for (service, _) in RUNS {
            // A service that no policy names takes no role.
            let Some(principal) = services.iter().find(|it| it.id == service) else { continue };
            if let Some(in_doubt) = is_open(model, principal, &Step::new("sts:AssumeRole", &role.arn, role)) {
                found.entry(role.arn.clone()).or_default().push((service, in_doubt));
            }
        }
    }
    found
}

fn roles(
    model: &Model,
    principal: &Principal,
    trusts: &BTreeMap<String, Vec<(&'static str, bool)>>,
    found: &mut Vec<Edge>,
) {
    for role in model.data.iter().filter(|it| it.kind == DataKind::Role) {
        let Some(target) = model.principals.iter().find(|it| it.kind == PrincipalKind::Role && it.arn == role.arn)
        else {
            continue;
        };
        let to = || Target::Principal(target.name().to_owned());
        if let Some(in_doubt) = is_open(model, principal, &Step::new("sts:AssumeRole", &role.arn, role)) {
            push(found, principal, to(), "sts:AssumeRole".to_owned(), in_doubt);
        }
        for (service, doubt) in trusts.get(&role.arn).into_iter().flatten() {
            let mut pass = Step::new("iam:PassRole", &role.arn, role)
                .with("iam:passedtoservice", Some(vec![(*service).to_owned()]));
            // The trust of a role says nothing of who hands it over.
            pass.policy = None;
            let Some(passes) = is_open(model, principal, &pass) else { continue };
            let actions = RUNS.iter().find(|it| it.0 == *service).map(|it| it.1).unwrap_or_default();
            let open: Vec<(&str, bool)> =
                actions.iter().filter_map(|it| Some((*it, on_something(model, principal, it)?))).collect();
            if let Some((action, in_doubt)) = open.iter().min_by_key(|it| it.1) {
                push(found, principal, to(), format!("iam:PassRole, {action}"), passes || *in_doubt || *doubt);
            }
        }
    }
}

/// Whoever writes the code of a function acts as its role; a layer is code too.
///
/// Source: <https://docs.aws.amazon.com/lambda/latest/dg/permissions-user-function.html>, what attaching a layer needs.
fn functions(model: &Model, principal: &Principal, found: &mut Vec<Edge>) {
    for function in model.data.iter().filter(|it| it.kind == DataKind::Function) {
        let runs = |it: &&Principal| it.kind == PrincipalKind::Function && it.function.as_ref() == Some(&function.arn);
        let Some(target) = model.principals.iter().find(runs) else { continue };
        let may = |action: &str| is_open(model, principal, &Step::new(action, &function.arn, function));
        let code = may("lambda:UpdateFunctionCode").map(|it| ("lambda:UpdateFunctionCode", it));
        let layer = || {
            let configures = may("lambda:UpdateFunctionConfiguration")?;
            let takes = on_something(model, principal, "lambda:GetLayerVersion")?;
            Some(("lambda:UpdateFunctionConfiguration, lambda:GetLayerVersion", configures || takes))
        };
        let way = match code {
            Some((_, true)) => layer().filter(|it| !it.1).or(code),
            Some((_, false)) => code,
            None => layer(),
        };
        if let Some((by, in_doubt)) = way {
            push(found, principal, Target::Principal(target.name().to_owned()), by.to_owned(), in_doubt);
        }
    }
}

/// Whoever writes the script of a job acts as its role when the job runs; who does not start it itself waits for that.
///
/// Source: <https://docs.aws.amazon.com/glue/latest/webapi/API_JobCommand.html>, where the script is.
fn jobs(model: &Model, principal: &Principal, found: &mut Vec<Edge>) {
    for job in &model.jobs {
        let Some(target) = model.principals.iter().find(|it| it.kind == PrincipalKind::Role && it.arn == job.role)
        else {
            continue;
        };
        let bucket = job.script.split('/').next().unwrap_or(&job.script);
        let data = model.data.iter().find(|it| it.kind == DataKind::Bucket && it.arn == bucket);
        let step = |action: &str, resource: &str| Step {
            action: action.to_owned(),
            resource: resource.to_owned(),
            policy: None,
            account: job.account.clone(),
            fixed: Vec::new(),
            is_example: false,
        };
        let key = job.script.split_once('/').map_or("", |it| it.1);
        let act = data.and_then(|it| acts(Verb::Write, it).iter().find(|it| it.action == "s3:PutObject"));
        let writes = match (data, act) {
            (Some(data), Some(act)) => match may(model, principal, data, *act, key, &Given::new()) {
                Outcome::Yes(_) => Some(false),
                Outcome::Unknown(_) => Some(true),
                Outcome::No => None,
            },
            _ => is_open(model, principal, &step("s3:PutObject", &job.script)),
        };
        let Some(in_doubt) = writes else { continue };
        let to = Target::Principal(target.name().to_owned());
        match is_open(model, principal, &step("glue:StartJobRun", &job.arn)) {
            Some(doubt) => push(found, principal, to, "s3:PutObject, glue:StartJobRun".to_owned(), in_doubt || doubt),
            None => push(found, principal, to, format!("s3:PutObject of the script of {}", job.id), true),
        }
    }
}

/// Frees the tags of those who may give themselves others: what a template says of them is not all there is.
pub(crate) fn free_tags(model: &mut Model) {
    let is_free = |it: &Principal| it.tagged == Tagged::Fixed && may_tag_itself(model, it);
    let free: Vec<bool> = model.principals.iter().map(is_free).collect();
    for (principal, _) in model.principals.iter_mut().zip(free).filter(|it| it.1) {
        principal.tagged = Tagged::BySession;
    }
}

fn may_tag_itself(model: &Model, principal: &Principal) -> bool {
    let action = match principal.kind {
        PrincipalKind::User => "iam:TagUser",
        PrincipalKind::Role | PrincipalKind::Function => "iam:TagRole",
        _ => return false,
    };
    let step = Step {
        action: action.to_owned(),
        resource: principal.arn.clone(),
        policy: None,
        account: principal.account.clone(),
        fixed: Vec::new(),
        is_example: false,
    };
    is_open(model, principal, &step).is_some()
}

/// What a principal reaches.
#[derive(Clone, Debug, Default)]
pub(crate) struct Reach {
    pub(crate) chains: Vec<Chain>,
}

impl Reach {
    /// The shortest chain to each target.
    pub(crate) fn of(access: &Access, principal: &Principal) -> Reach {
        let edges = access.edges();
        let mut seen = vec![Target::Principal(principal.name().to_owned())];
        let mut reach = Reach::default();
        let mut next: Vec<(String, Vec<Edge>)> = vec![(principal.name().to_owned(), Vec::new())];
        while !next.is_empty() {
            let mut further = Vec::new();
            for (at, so_far) in next {
                for edge in
                    edges.iter().filter(|it| it.from == at && !seen.contains(&it.to)).cloned().collect::<Vec<_>>()
                {
                    if seen.contains(&edge.to) {
                        continue;
                    }
                    seen.push(edge.to.clone());
                    let mut chain = so_far.clone();
                    chain.push(edge.clone());
                    if let Target::Principal(name) = &edge.to {
                        further.push((name.clone(), chain.clone()));
                    }
                    reach.chains.push(Chain { edges: chain });
                }
            }
            next = further;
        }
        reach
    }
}
