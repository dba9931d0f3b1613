//! What is asked about as a policy, and what is known of the statements that say something of it.

use std::collections::BTreeSet;

use lakewright_iam::eval::{Caller, CompiledPolicy, CompiledStatement, Context, ContextValue, Request, compile};
use lakewright_template::{Object, Value};

use super::counting::Counting;
use super::domain::{BY_CALLER, closed};
use super::proof::Region;
use super::search::request;
use super::step::Step;
use crate::glob;
use crate::model::{Model, Principal, PrincipalKind};

/// Whether a Deny surely is about everything that is asked about: the common case, told without a comparison.
pub(super) fn covers(statement: &CompiledStatement, region: &Region) -> bool {
    let (actions, all_but_actions) = statement.actions();
    let actions: Vec<String> = actions.map(str::to_ascii_lowercase).collect();
    let (resources, all_but_resources) = statement.resources();
    // A `?` of a pattern would take in one character of what a `*` of the question stands for.
    let resources: Vec<&str> = resources.filter(|it| !it.contains(['?', '$'])).collect();
    let mut context = Context::default();
    for (key, said) in &region.given {
        match said.as_deref() {
            Some([value]) => context.set(key, value),
            Some(_) => return false,
            None => {}
        }
    }
    let is_given = |key: &str| region.given.iter().any(|it| it.0.eq_ignore_ascii_case(key));
    !all_but_actions
        && !all_but_resources
        && statement.conditions().iter().all(|it| is_given(it.key()) && it.holds(&context))
        && region.asked.iter().all(|(asked, resource)| {
            let on_action = |it: &String| {
                let asked = it.to_ascii_lowercase();
                actions.iter().any(|it| glob::matches(it, &asked))
            };
            resources.iter().any(|it| glob::matches(it, resource)) && asked.iter().all(on_action)
        })
}

/// Whether the conditions of a statement may hold, as far as keys are about which everything is known.
pub(super) fn may_hold(model: &Model, principal: &Principal, region: &Region, statement: &CompiledStatement) -> bool {
    statement.conditions().iter().all(|condition| {
        let key = condition.key().to_ascii_lowercase();
        if condition.values().any(|it| it.contains("${")) {
            return true;
        }
        let mut context = Context::default();
        if BY_CALLER.contains(&key.as_str()) {
            let by_caller = by_caller(principal, region);
            match by_caller.context().get(&key) {
                Some(ContextValue::Single(value)) => context.set(&key, value),
                None if has_no(principal, &key) => {}
                _ => return true,
            }
            return condition.holds(&context);
        }
        match closed(model, principal, &region.given, &key).as_deref() {
            Some([None]) => {}
            Some([Some(values)]) => match values.as_slice() {
                [value] => context.set(&key, value),
                _ => return true,
            },
            _ => return true,
        }
        condition.holds(&context)
    })
}

/// What the policy variables of the statements stand for, where that is known of all of them.
pub(super) fn variables(
    model: &Model,
    principal: &Principal,
    region: &Region,
    counting: &Counting<'_>,
) -> Option<Context> {
    let keys: BTreeSet<String> = counting
        .all()
        .flat_map(|it| {
            let values = it.conditions().iter().flat_map(|it| it.values()).flat_map(glob::variables);
            values.chain(it.resources().0.flat_map(glob::variables)).collect::<Vec<_>>()
        })
        .chain(region.but.iter().flat_map(|it| glob::variables(it)))
        .collect();
    let mut context = Context::default();
    for key in keys {
        match closed(model, principal, &region.given, &key)?.as_slice() {
            [None] => {}
            [Some(values)] => match values.as_slice() {
                [value] => context.set(&key, value),
                _ => return None,
            },
            _ => return None,
        }
    }
    Some(context)
}

/// A request that has the keys that follow from caller and account.
fn by_caller(principal: &Principal, region: &Region) -> Request {
    let sample = Step {
        action: "x:y".to_owned(),
        resource: "*".to_owned(),
        policy: None,
        account: region.account.clone(),
        fixed: Vec::new(),
        is_example: false,
    };
    request(principal, &sample, &[], &[])
}

/// Whether a key that follows from the caller is not there if it is not known. Of whom no template makes not all is known,
/// but that only services have the name of one, and roles no name of a user.
///
/// Source: <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html>.
fn has_no(principal: &Principal, key: &str) -> bool {
    match key {
        "aws:principalservicename" => true,
        "aws:username" if matches!(principal.caller, Caller::Role(_) | Caller::Session(_)) => true,
        _ => matches!(principal.kind, PrincipalKind::Service | PrincipalKind::Anonymous),
    }
}

/// What is asked about, as a policy that allows it.
pub(super) fn question(
    model: &Model,
    principal: &Principal,
    region: &Region,
    counting: &Counting<'_>,
) -> Option<CompiledPolicy> {
    let mut keys: BTreeSet<String> = region.given.iter().map(|it| it.0.clone()).collect();
    for statement in counting.all() {
        for condition in statement.conditions() {
            keys.insert(condition.key().to_ascii_lowercase());
            keys.extend(condition.values().flat_map(|it| glob::variables(it).collect::<Vec<_>>()));
        }
        keys.extend(statement.resources().0.flat_map(|it| glob::variables(it).collect::<Vec<_>>()));
    }
    let by_caller = by_caller(principal, region);
    let mut conditions = Object::new();
    let mut add = |operator: &'static str, key: &str, values: Vec<String>| {
        let mut keys = conditions.get(operator).and_then(Value::as_object).cloned().unwrap_or_default();
        keys.insert(key.to_owned(), Value::Array(values.into_iter().map(Value::from).collect()));
        conditions.insert(operator, keys);
    };
    for key in keys {
        if BY_CALLER.contains(&key.as_str()) {
            match by_caller.context().get(&key) {
                Some(ContextValue::Single(value)) => add("StringEquals", &key, vec![value.to_string()]),
                Some(ContextValue::Several(_)) => {}
                None if has_no(principal, &key) => add("Null", &key, vec!["true".to_owned()]),
                None => {}
            }
            continue;
        }
        let Some(all) = closed(model, principal, &region.given, &key) else { continue };
        if all.iter().flatten().any(|it| it.len() != 1) {
            let values: Vec<String> = all.iter().flatten().flatten().cloned().collect();
            match values.is_empty() {
                true => add("Null", &key, vec!["true".to_owned()]),
                false => add("ForAllValues:StringEquals", &key, values),
            }
            continue;
        }
        let may_be_absent = all.contains(&None);
        let values: Vec<String> = all.into_iter().flatten().flatten().collect();
        match (may_be_absent, values.is_empty()) {
            (true, true) => add("Null", &key, vec!["true".to_owned()]),
            (true, false) => add("StringEqualsIfExists", &key, values),
            (false, _) => add("StringEquals", &key, values),
        }
    }
    let statements = region.asked.iter().map(|(actions, resource)| {
        let actions = Value::Array(actions.iter().map(|it| Value::from(it.clone())).collect());
        let mut made = Object::of("Effect", "Allow").with("Action", actions).with("Resource", resource.clone());
        if !conditions.is_empty() {
            made.insert("Condition", conditions.clone());
        }
        Value::Object(made)
    });
    let document = crate::model::document(&statements.collect::<Vec<_>>());
    compile(&document).ok()
}

/// What is left out of what is asked about, each as a policy that allows it.
pub(super) fn excluded(region: &Region) -> Vec<CompiledPolicy> {
    let one = |it: &String| {
        let made = Object::of("Effect", "Allow").with("Action", "*").with("Resource", it.clone());
        compile(&crate::model::document(&[Value::Object(made)])).ok()
    };
    region.but.iter().filter_map(one).chain(region.unless.iter().cloned()).collect()
}
