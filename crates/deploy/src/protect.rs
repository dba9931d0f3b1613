//! What keeps data-bearing resources from harm: termination protection of their stack, and its stack policy.

use std::collections::BTreeSet;

use lakewright_diff::holds_data;
use lakewright_template::{Object, Template, Value, read_json, write};

use crate::aws::{Aws, AwsError, ErrorKind, ServerChange, Stack};
use crate::client::Client;

/// The data-bearing resources of a template.
pub(crate) fn of_template(root: &Value) -> Vec<String> {
    let resources = Template::of(root).resources();
    resources.filter(|it| it.kind().is_some_and(holds_data)).map(|it| it.id.to_owned()).collect()
}

/// The policy that lets no update replace or delete these resources. A stack policy can be replaced, not removed: with
/// nothing to protect it allows everything.
fn policy<'i>(ids: impl IntoIterator<Item = &'i str>) -> String {
    let resources: Vec<Value> = ids.into_iter().map(|it| format!("LogicalResourceId/{it}").into()).collect();
    let statement = |effect: &'static str, actions: Value, resources: Value| {
        Value::Object(
            Object::of("Effect", effect).with("Action", actions).with("Principal", "*").with("Resource", resources),
        )
    };
    let mut statements = vec![statement("Allow", "Update:*".into(), "*".into())];
    if !resources.is_empty() {
        let denied = Value::Array(vec!["Update:Replace".into(), "Update:Delete".into()]);
        statements.push(statement("Deny", denied, Value::Array(resources)));
    }
    write::json_minified(&Object::of("Statement", statements).into())
}

/// The resources that a policy of ours protects; nothing of a policy that somebody else wrote.
fn protected_by(text: &str) -> Option<BTreeSet<String>> {
    let root = read_json(text).ok()?.root;
    let statements = root.get("Statement")?.as_array()?;
    let denied = statements.get(1).and_then(|it| it.get("Resource")).and_then(Value::as_array).unwrap_or_default();
    let ids = denied.iter().filter_map(|it| it.as_str()?.strip_prefix("LogicalResourceId/"));
    let ids: BTreeSet<String> = ids.map(str::to_owned).collect();
    let ours = read_json(&policy(ids.iter().map(String::as_str))).ok()?.root;
    (write::json_minified(&root) == write::json_minified(&ours)).then_some(ids)
}

/// Makes way for what was approved: resources that the plan replaces or removes are taken out of the stack's policy.
pub(crate) async fn relax<A: Aws>(client: &Client<A>, stack: &str, changes: &[ServerChange]) -> Result<(), AwsError> {
    let touched = |id: &String| {
        changes.iter().any(|it| {
            &it.logical_id == id && (it.action == "Remove" || it.replacement.as_deref().is_some_and(|it| it != "False"))
        })
    };
    let text = match client.ask(|it| it.stack_policy(stack)).await {
        Ok(text) => text,
        // Where it can not be read there is none of ours.
        Err(error) if error.kind() == ErrorKind::Denied => None,
        Err(error) => return Err(error),
    };
    let Some(ids) = text.as_deref().and_then(protected_by) else { return Ok(()) };
    if ids.iter().any(touched) {
        let kept = policy(ids.iter().filter(|it| !touched(it)).map(String::as_str));
        client.ask(|it| it.set_stack_policy(stack, &kept)).await?;
    }
    Ok(())
}

/// Protects what holds data. What can not be done is a warning: the deployment is done.
pub(crate) async fn apply<A: Aws>(client: &Client<A>, stack: &Stack, ids: &[String]) {
    if let Err(error) = try_apply(client, stack, ids).await {
        let help = format!("{}; or deploy with `--unprotected`", error.help());
        client.reporter.warn(format!("resources with data are not protected: {error}"), help);
    }
}

async fn try_apply<A: Aws>(client: &Client<A>, stack: &Stack, ids: &[String]) -> Result<(), AwsError> {
    let wanted: BTreeSet<String> = ids.iter().cloned().collect();
    let found = client.ask(|it| it.stack_policy(&stack.id)).await?;
    let ours = found.as_deref().and_then(protected_by);
    let is_ours_to_set = found.is_none() || ours.is_some();
    if is_ours_to_set && ours.unwrap_or_default() != wanted {
        let text = policy(wanted.iter().map(String::as_str));
        client.ask(|it| it.set_stack_policy(&stack.id, &text)).await?;
    }
    if !ids.is_empty() && !stack.is_protected {
        client.ask(|it| it.protect_from_termination(&stack.id, true)).await?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_policy_of_ours_is_known_again_and_others_are_left_alone() {
        for ids in [&["A", "B"][..], &[]] {
            let found = protected_by(&policy(ids.iter().copied()));
            assert_eq!(found, Some(ids.iter().map(|it| (*it).to_owned()).collect()));
        }
        insta::assert_snapshot!(policy(["Raw"]), @r#"{"Statement":[{"Effect":"Allow","Action":"Update:*","Principal":"*","Resource":"*"},{"Effect":"Deny","Action":["Update:Replace","Update:Delete"],"Principal":"*","Resource":["LogicalResourceId/Raw"]}]}"#);
        let other = r#"{"Statement":[{"Effect":"Deny","Action":"Update:*","Principal":"*","Resource":"*"}]}"#;
        assert_eq!(protected_by(other), None);
        assert_eq!(protected_by("{"), None);
    }

    #[test]
    fn what_holds_data_is_protected() {
        let root = lakewright_template::read(
            "{Resources: {Raw: {Type: 'AWS::S3::Bucket'}, Topic: {Type: 'AWS::SNS::Topic'}, Network: {Type: \
             'AWS::CloudFormation::Stack'}}}",
        );
        // A nested stack may hold data, and what is in it goes with it.
        assert_eq!(of_template(&root.unwrap().root), ["Raw", "Network"]);
    }
}
