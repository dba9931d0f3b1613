//! Change sets of CloudFormation: made, read and executed to the end.

use std::sync::atomic::{AtomicUsize, Ordering};

use http::Method;

use crate::cloud::{Caller, Refused};
use crate::wait::until;

const VERSION: &str = "2010-05-15";
/// What a request takes of a template.
const INLINE: usize = 51_200;

/// A change that a change set tells of.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Change {
    pub id: String,
    pub kind: String,
    pub action: String,
    /// `True`, `False`, `Conditional`; empty where nothing is modified.
    pub replacement: String,
}

/// What stands of a resource.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Resource {
    pub id: String,
    pub kind: String,
    pub physical: String,
}

impl Caller {
    /// Brings a stack to a template, by a change set; gives what that changed.
    ///
    /// # Panics
    /// Where the stack does not get there, with the events that say why.
    pub fn deploy(&self, stack: &str, template: &str, parameters: &[(&str, &str)]) -> Vec<Change> {
        let what = |error: Refused| panic!("{stack}: {error}");
        let kind = if self.status(stack).is_some() { "UPDATE" } else { "CREATE" };
        static MADE: AtomicUsize = AtomicUsize::new(0);
        let name = format!("e2e-{}", MADE.fetch_add(1, Ordering::Relaxed));
        let url = (template.len() > INLINE).then(|| self.put_template(stack, template));
        let mut fields = vec![
            ("StackName", stack),
            ("ChangeSetName", name.as_str()),
            ("ChangeSetType", kind),
            ("Capabilities.member.1", "CAPABILITY_NAMED_IAM"),
        ];
        fields.push(url.as_deref().map_or(("TemplateBody", template), |url| ("TemplateURL", url)));
        let named: Vec<(String, &str)> = parameters
            .iter()
            .enumerate()
            .flat_map(|(at, (key, value))| {
                let member = |field| format!("Parameters.member.{}.{field}", at + 1);
                [(member("ParameterKey"), *key), (member("ParameterValue"), *value)]
            })
            .collect();
        fields.extend(named.iter().map(|(name, value)| (name.as_str(), *value)));
        self.query("cloudformation", VERSION, "CreateChangeSet", &fields).unwrap_or_else(what);
        let set = [("StackName", stack), ("ChangeSetName", name.as_str())];
        let described = until(&format!("the change set of {stack}"), || {
            let described = self.query("cloudformation", VERSION, "DescribeChangeSet", &set).unwrap_or_else(what);
            (!described.contains("_PENDING<") && !described.contains("<Status>CREATE_IN_PROGRESS<"))
                .then_some(described)
        });
        if described.contains("<Status>FAILED<") && described.contains("contain changes") {
            return Vec::new();
        }
        assert!(described.contains("<Status>CREATE_COMPLETE<"), "{stack}: {described}");
        self.query("cloudformation", VERSION, "ExecuteChangeSet", &set).unwrap_or_else(what);
        let status =
            until(&format!("the stack {stack}"), || self.status(stack).filter(|it| !it.ends_with("_IN_PROGRESS")));
        let events = self.failures(stack);
        assert!(["CREATE_COMPLETE", "UPDATE_COMPLETE"].contains(&status.as_str()), "{stack}: {status}\n{events}");
        changes(&described)
    }

    /// The state of a stack; nothing where there is none.
    pub fn status(&self, stack: &str) -> Option<String> {
        let answer = self.query("cloudformation", VERSION, "DescribeStacks", &[("StackName", stack)]).ok()?;
        rows(&answer, "Stacks", &["StackStatus"]).pop().and_then(|mut it| it.pop())
    }

    /// The resources of a stack.
    ///
    /// # Errors
    /// The service's own.
    pub fn resources(&self, stack: &str) -> Result<Vec<Resource>, Refused> {
        let answer = self.query("cloudformation", VERSION, "DescribeStackResources", &[("StackName", stack)])?;
        let fields = ["LogicalResourceId", "ResourceType", "PhysicalResourceId"];
        let resource = |row: Vec<String>| {
            let [id, kind, physical] = row.try_into().expect("as many as fields");
            Resource { id, kind, physical }
        };
        Ok(rows(&answer, "StackResources", &fields).into_iter().map(resource).collect())
    }

    /// Deletes a stack, to the end; gives its last state.
    ///
    /// # Errors
    /// The service's own.
    pub fn delete_stack(&self, stack: &str) -> Result<String, Refused> {
        self.query("cloudformation", VERSION, "DeleteStack", &[("StackName", stack)])?;
        Ok(until(&format!("the end of {stack}"), || {
            Some(self.status(stack).unwrap_or_else(|| "DELETE_COMPLETE".to_owned()))
                .filter(|it| !it.ends_with("_IN_PROGRESS"))
        }))
    }

    fn failures(&self, stack: &str) -> String {
        let answer = self.query("cloudformation", VERSION, "DescribeStackEvents", &[("StackName", stack)]);
        let fields = ["LogicalResourceId", "ResourceType", "ResourceStatus", "ResourceStatusReason"];
        let rows = rows(&answer.unwrap_or_default(), "StackEvents", &fields);
        let failed = rows.into_iter().filter(|it| it.iter().any(|it| it.ends_with("_FAILED")));
        failed.map(|it| it.join(" ")).collect::<Vec<_>>().join("\n")
    }

    /// Puts a template into a bucket of the account; gives its URL.
    fn put_template(&self, stack: &str, template: &str) -> String {
        let bucket = format!("/e2e-templates-{}", self.account());
        // It may be there already.
        drop(self.rest("s3", Method::PUT, &bucket, &[], &[], b""));
        let path = format!("{bucket}/{stack}.json");
        let put = self.rest("s3", Method::PUT, &path, &[], &[], template.as_bytes());
        put.unwrap_or_else(|error| panic!("{path}: {error}"));
        format!("{}{path}", self.place().endpoint)
    }
}

fn changes(described: &str) -> Vec<Change> {
    let fields = ["LogicalResourceId", "ResourceType", "Action", "Replacement"];
    let change = |row: Vec<String>| {
        let [id, kind, action, replacement] = row.try_into().expect("as many as fields");
        Change { id, kind, action, replacement }
    };
    let mut found: Vec<Change> = rows(described, "Changes", &fields).into_iter().map(change).collect();
    found.sort_unstable();
    found
}

/// The members of a list: of each the texts of these elements, or nothing.
fn rows(xml: &str, list: &str, fields: &[&str]) -> Vec<Vec<String>> {
    let Ok(document) = roxmltree::Document::parse(xml) else { return Vec::new() };
    let lists = document.descendants().filter(|it| it.tag_name().name() == list);
    let members = lists.flat_map(|it| it.children().filter(|it| it.tag_name().name() == "member").collect::<Vec<_>>());
    members
        .map(|member| {
            let text = |name: &&str| {
                let found = member.descendants().find(|it| it.tag_name().name() == *name);
                found.and_then(|it| it.text()).unwrap_or_default().to_owned()
            };
            fields.iter().map(text).collect()
        })
        .collect()
}
