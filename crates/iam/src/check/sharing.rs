//! Documents that share a limit: the inline policies of one role, the permissions of one function.

use lakewright_template::{Object, Path, Value, write};

use crate::documents::{items, resources};
use crate::size::SizeLimit;

/// A role, user or group, and the limit on its inline policies.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) struct Holder {
    pub(super) limit: SizeLimit,
    /// The logical id, or the name as it is written.
    name: String,
}

impl Holder {
    pub(super) fn path(&self, template: &Value) -> Path {
        let of_resource = resources(template).any(|(id, _, _)| id == self.name);
        match of_resource {
            true => ["Resources".to_owned(), self.name.clone()].into_iter().collect(),
            false => Path::root().join("Resources"),
        }
    }
}

/// The inline policies of a template by their holder, in its order.
pub(super) fn inline_policies(template: &Value) -> Vec<(Holder, Vec<&Value>)> {
    let mut found: Vec<(Holder, Vec<&Value>)> = Vec::new();
    let mut add = |holder: Holder, document| match found.iter_mut().find(|(it, _)| *it == holder) {
        Some((_, documents)) => documents.push(document),
        None => found.push((holder, vec![document])),
    };
    for (id, kind, properties) in resources(template) {
        let own = match kind {
            "AWS::IAM::Role" => Some(SizeLimit::InlineRole),
            "AWS::IAM::Group" => Some(SizeLimit::InlineGroup),
            "AWS::IAM::User" => Some(SizeLimit::InlineUser),
            _ => None,
        };
        if let (Some(limit), Some(policies)) = (own, properties.get("Policies")) {
            for (_, policy) in items(policies, Path::root()) {
                if let Some(document) = policy.get("PolicyDocument") {
                    add(Holder { limit, name: id.to_owned() }, document);
                }
            }
        }
        let attached: &[(&str, SizeLimit)] = match kind {
            "AWS::IAM::Policy" => &[
                ("Roles", SizeLimit::InlineRole),
                ("Groups", SizeLimit::InlineGroup),
                ("Users", SizeLimit::InlineUser),
            ],
            "AWS::IAM::RolePolicy" => &[("RoleName", SizeLimit::InlineRole)],
            "AWS::IAM::GroupPolicy" => &[("GroupName", SizeLimit::InlineGroup)],
            "AWS::IAM::UserPolicy" => &[("UserName", SizeLimit::InlineUser)],
            _ => &[],
        };
        for (property, limit) in attached {
            let (Some(holders), Some(document)) = (properties.get(property), properties.get("PolicyDocument")) else {
                continue;
            };
            for (_, holder) in items(holders, Path::root()) {
                add(Holder { limit: *limit, name: resource_named(template, holder) }, document);
            }
        }
    }
    found
}

/// The logical id of the resource that a name refers to, by `Ref` or by its text; else the name as it is written.
fn resource_named(template: &Value, name: &Value) -> String {
    if let Some(("Ref", id)) = name.as_function()
        && let Some(id) = id.as_str()
    {
        return id.to_owned();
    }
    let named = |properties: &Object| {
        ["RoleName", "UserName", "GroupName", "FunctionName"].iter().any(|it| properties.get(it) == Some(name))
    };
    let holder =
        resources(template).filter(|(_, kind, _)| !kind.ends_with("Policy") && *kind != "AWS::Lambda::Permission");
    let holder = holder.filter(|(_, _, properties)| named(properties)).map(|(id, _, _)| id.to_owned()).next();
    holder.unwrap_or_else(|| write::json_minified(name))
}

/// The policies that Lambda makes of the permissions of each function.
pub(super) fn function_policies(template: &Value) -> Vec<(Path, Value)> {
    let mut functions: Vec<(String, Path, Vec<Value>)> = Vec::new();
    for (id, _, properties) in resources(template).filter(|(_, kind, _)| *kind == "AWS::Lambda::Permission") {
        let Some(function) = properties.get("FunctionName") else { continue };
        let statement = permission(id, properties, function);
        let function = match function.as_function() {
            Some(("Fn::GetAtt", argument)) => {
                let id = argument.as_array().and_then(|it| it.first()).unwrap_or(argument);
                id.as_str().and_then(|it| it.split('.').next()).unwrap_or("").to_owned()
            }
            _ => resource_named(template, function),
        };
        match functions.iter_mut().find(|(it, _, _)| *it == function) {
            Some((_, _, statements)) => statements.push(statement),
            None => {
                let path = ["Resources".to_owned(), id.to_owned()].into_iter().collect();
                functions.push((function, path, vec![statement]));
            }
        }
    }
    let policy = |statements: Vec<Value>| {
        Object::of("Version", "2012-10-17").with("Id", "default").with("Statement", statements).into()
    };
    functions.into_iter().map(|(_, path, statements)| (path, policy(statements))).collect()
}

/// The statement that Lambda makes of a permission; its Sid is CloudFormation's name of the permission.
fn permission(id: &str, properties: &Object, function: &Value) -> Value {
    let given = |name: &str| properties.get(name).cloned();
    let mut statement = Object::of("Sid", Object::of("Fn::Sub", format!("${{AWS::StackName}}-{id}-xxxxxxxxxxxxx")));
    statement.insert("Effect", "Allow");
    statement.insert("Principal", Object::of("Service", given("Principal").unwrap_or("*".into())));
    statement.insert("Action", given("Action").unwrap_or("".into()));
    let arn = "arn:${AWS::Partition}:lambda:${AWS::Region}:${AWS::AccountId}:function:${Name}";
    let name = match function.as_function() {
        Some(("Fn::GetAtt", Value::Array(parts))) => {
            Object::of("Ref", parts.first().cloned().unwrap_or(Value::Null)).into()
        }
        _ => function.clone(),
    };
    statement.insert("Resource", Object::of("Fn::Sub", [arn.into(), Object::of("Name", name).into()]));
    let mut conditions = Object::new();
    for (property, operator, key) in [
        ("SourceAccount", "StringEquals", "AWS:SourceAccount"),
        ("SourceArn", "ArnLike", "AWS:SourceArn"),
        ("PrincipalOrgID", "StringEquals", "aws:PrincipalOrgID"),
    ] {
        if let Some(value) = given(property) {
            conditions.insert(operator, Object::of(key, value));
        }
    }
    if !conditions.is_empty() {
        statement.insert("Condition", conditions);
    }
    statement.into()
}
