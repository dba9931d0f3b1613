//! Tags that are changed: where rights depend on a principal's tags, what a template says of them is not all there is.

use super::{Reach, Target, Ways, step};
use crate::access::Access;
use crate::model::{Model, Principal, PrincipalKind, Tagged};

/// Frees the tags of those who may give themselves others, and of those whom somebody that reaches them may tag.
pub(crate) fn free_tags(mut model: Model) -> Model {
    free_roles(&mut model);
    // Whose tags are free may reach more, and tag those.
    loop {
        let before = free(&model);
        model = freed(model);
        if free(&model) == before {
            return model;
        }
    }
}

/// Frees the tags of roles that somebody of the templates may tag, as requests about the roles say them.
fn free_roles(model: &mut Model) {
    if model.data.iter().all(|it| it.tagged.is_empty()) {
        return;
    }
    let is_free = |model: &Model, arn: &str, account: &str| {
        let mut ways = Ways::new(model);
        let mut all = model.principals.iter().filter(|it| super::has_rights(it) && it.account == account);
        all.any(|it| {
            ["iam:TagRole", "iam:UntagRole"]
                .iter()
                .any(|action| ways.may_ask(it, action) && ways.is_open(it, &step(action, arn, account)).is_some())
        })
    };
    let free: Vec<bool> =
        model.data.iter().map(|it| !it.tagged.is_empty() && is_free(model, &it.arn, &it.account)).collect();
    for (data, _) in model.data.iter_mut().zip(free).filter(|it| it.1) {
        data.tagged.clear();
    }
    model.hopeless.borrow_mut().clear();
}

/// How many tags are free.
fn free(model: &Model) -> usize {
    model.principals.iter().filter(|it| it.tagged == Tagged::BySession).count()
}

fn freed(mut model: Model) -> Model {
    let is_free = |it: &Principal| it.tagged == Tagged::Fixed && may_tag(&model, it, it);
    let free: Vec<bool> = model.principals.iter().map(is_free).collect();
    let is_any_free = free.contains(&true);
    for (principal, _) in model.principals.iter_mut().zip(free).filter(|it| it.1) {
        principal.tagged = Tagged::BySession;
    }
    let depends = model.values.keys().any(|it| it.starts_with("aws:principaltag/")) || mentions_tags(&model);
    let pairs = if depends { taggers(&model) } else { Vec::new() };
    if pairs.is_empty() {
        // What was decided with tags that are free now is decided anew.
        if is_any_free {
            model.hopeless.borrow_mut().clear();
        }
        return model;
    }
    let access = Access::with(model);
    let reached = |from: &str, to: &str| {
        let principal = access.principals().iter().find(|it| it.name() == from);
        principal.is_some_and(|it| {
            let chains = Reach::of(access.edges(), it).chains;
            chains.iter().any(|it| matches!(it.end(), Some(Target::Principal(name)) if name == to))
        })
    };
    let free: Vec<String> = pairs.into_iter().filter(|(from, to)| reached(from, to)).map(|it| it.1).collect();
    let mut model = access.model;
    for principal in model.principals.iter_mut().filter(|it| free.contains(&it.name)) {
        principal.tagged = Tagged::BySession;
    }
    model.hopeless.borrow_mut().clear();
    model
}

/// Whether a policy looks at the tags of a principal.
fn mentions_tags(model: &Model) -> bool {
    let is_tag = |it: &str| it.to_ascii_lowercase().contains("aws:principaltag/");
    model.policies.iter().flat_map(|it| it.may.statements()).any(|it| {
        it.conditions().iter().any(|it| is_tag(it.key()) || it.values().any(is_tag)) || it.resources().0.any(is_tag)
    })
}

/// Who may tag whom, by name.
fn taggers(model: &Model) -> Vec<(String, String)> {
    let mut ways = Ways::new(model);
    let mut found = Vec::new();
    let fixed: Vec<&Principal> = model.principals.iter().filter(|it| it.tagged == Tagged::Fixed).collect();
    for principal in model.principals.iter().filter(|it| super::has_rights(it) && super::is_of_templates(it)) {
        for target in &fixed {
            let Some(action) = action(target) else { continue };
            if target.name() != principal.name() && ways.may_ask(principal, action) && may_tag(model, principal, target)
            {
                found.push((principal.name().to_owned(), target.name().to_owned()));
            }
        }
    }
    found
}

fn action(target: &Principal) -> Option<&'static str> {
    match target.kind {
        PrincipalKind::User => Some("iam:TagUser"),
        PrincipalKind::Role | PrincipalKind::Function => Some("iam:TagRole"),
        _ => None,
    }
}

fn may_tag(model: &Model, principal: &Principal, target: &Principal) -> bool {
    let Some(action) = action(target) else { return false };
    let is_own = principal.account == target.account;
    is_own && Ways::new(model).is_open(principal, &step(action, &target.arn, &target.account)).is_some()
}
