//! Nested stacks, which no emulator takes apart: in plans, in approval, and when their parent is deleted. Through the real SDK,
//! against answers as the API reference has them, read 2026-11: there are no recordings of AWS.

use std::sync::Arc;

use super::recorded::{Form, Requests, real, refused, sent};
use super::*;
use crate::{Consent, Outcome, Plan, Refusal};

const STACK: &str = "AWS::CloudFormation::Stack";
const PARENT: &str =
    "Resources: {Network: {Type: 'AWS::CloudFormation::Stack', Properties: {TemplateURL: 'https://x/y'}}}";
/// The deployed nested stack, and its change set.
const DEPLOYED: &str = "arn:aws:cloudformation:eu-west-1:111111111111:stack/orders-Network-1/2";
const CHANGE_SET: &str = "arn:aws:cloudformation:eu-west-1:111111111111:changeSet/nested-1/1";

/// A page of a change set as CloudFormation writes it. Source: `DescribeChangeSet` of the API reference, read 2026-11.
fn change_set(id: &str, of: &Form, changes: &str) -> (u16, String) {
    let field = |name: &str| of.get(name).cloned().unwrap_or_default();
    let body = format!(
        "<DescribeChangeSetResponse xmlns=\"http://cloudformation.amazonaws.com/doc/2010-05-15/\"><DescribeChangeSetResult>\
         <ChangeSetId>{id}</ChangeSetId><ChangeSetName>{}</ChangeSetName><Description>{}</Description>\
         <StackId>arn:aws:cloudformation:eu-west-1:111111111111:stack/orders/1</StackId><StackName>orders</StackName>\
         <Status>CREATE_COMPLETE</Status><ExecutionStatus>AVAILABLE</ExecutionStatus><IncludeNestedStacks>true</IncludeNestedStacks>\
         <Changes>{changes}</Changes></DescribeChangeSetResult></DescribeChangeSetResponse>",
        field("ChangeSetName"),
        field("Description"),
    );
    (200, body)
}

fn change(id: &str, kind: &str, action: &str, more: &str) -> String {
    format!(
        "<member><Type>Resource</Type><ResourceChange><Action>{action}</Action><LogicalResourceId>{id}</LogicalResourceId>\
         <ResourceType>{kind}</ResourceType>{more}<Details/><Scope/></ResourceChange></member>"
    )
}

#[tokio::test]
async fn change_sets_of_nested_stacks_are_read_to_the_bottom_and_what_they_lose_is_refused() {
    let cloud = Cloud::new();
    let nested =
        |number: u8| format!("arn:aws:cloudformation:eu-west-1:111111111111:changeSet/nested-{number}/{number}");
    let requests = Requests::default();
    let made = Arc::clone(&requests);
    let (real_deployer, _, _) = real(&cloud, move |form| {
        made.lock().expect("no panic").push(form.clone());
        let below = |number| format!("<ChangeSetId>{}</ChangeSetId><Replacement>False</Replacement>", nested(number));
        match (form["Action"].as_str(), form.get("ChangeSetName").map(String::as_str)) {
            ("DescribeChangeSet", Some(set)) if set == nested(1) => {
                Some(change_set(set, form, &change("Storage", STACK, "Modify", &below(2))))
            }
            ("DescribeChangeSet", Some(set)) if set == nested(2) => {
                let lost = "<PhysicalResourceId>acme-raw</PhysicalResourceId><Replacement>True</Replacement>\
                            <PolicyAction>ReplaceAndDelete</PolicyAction>";
                Some(change_set(set, form, &change("Raw", "AWS::S3::Bucket", "Modify", lost)))
            }
            ("DescribeChangeSet", Some(_)) => {
                let created = sent(&made, "CreateChangeSet").pop()?;
                Some(change_set(
                    "arn:aws:cloudformation:eu-west-1:111111111111:changeSet/root/1",
                    &created,
                    &change("Network", STACK, "Modify", &below(1)),
                ))
            }
            _ => None,
        }
    })
    .await;
    let template =
        "Resources: {Network: {Type: 'AWS::CloudFormation::Stack', Properties: {TemplateURL: 'https://x/y'}}}";
    let (_, plan) = real_deployer.plan(&target("orders", template)).await;
    assert_eq!(sent(&requests, "CreateChangeSet")[0]["IncludeNestedStacks"], "true");
    let plan = plan.expect("a plan");
    let ids: Vec<&str> = plan.changes.iter().map(|it| it.logical_id.as_str()).collect();
    assert_eq!(ids, ["Network", "Network/Storage", "Network/Storage/Raw"]);
    let Err(Refusal::DataAtRisk { resources }) = plan.approve(&Policy::new(Approve::Any)) else {
        panic!("{:?}", plan.risks)
    };
    assert_eq!((resources[0].logical_id.as_str(), resources[0].by_server_alone), ("Network/Storage/Raw", true));
    assert!(plan.approve(&allowing(&["Network/Storage/Raw"])).is_ok());
}

/// An answer of CloudFormation.
fn answer(action: &str, content: &str) -> (u16, String) {
    let body = format!(
        "<{action}Response xmlns=\"http://cloudformation.amazonaws.com/doc/2010-05-15/\"><{action}Result>{content}</{action}Result>\
         </{action}Response>"
    );
    (200, body)
}

/// A plan of a parent whose nested stack is updated from one template to another; with what CloudFormation says of it.
async fn planned(
    before: &'static str,
    after: Option<&'static str>,
    parent: impl Fn(&str) -> String + Send + Sync + 'static,
    within: &'static str,
) -> (Plan, Vec<Progress>) {
    let cloud = Cloud::new();
    let requests = Requests::default();
    let made = Arc::clone(&requests);
    let (deployer, mut stream, _) = real(&cloud, move |form| {
        made.lock().expect("no panic").push(form.clone());
        let field = |name: &str| form.get(name).map(String::as_str);
        match (form["Action"].as_str(), field("StackName"), field("ChangeSetName")) {
            ("GetTemplate", _, Some(CHANGE_SET)) => Some(match after {
                Some(text) => answer("GetTemplate", &format!("<TemplateBody>{text}</TemplateBody>")),
                None => refused("AccessDenied", "User: ana is not authorized to perform: cloudformation:GetTemplate"),
            }),
            ("GetTemplate", Some(DEPLOYED), _) => {
                Some(answer("GetTemplate", &format!("<TemplateBody>{before}</TemplateBody>")))
            }
            ("DescribeChangeSet", _, Some(CHANGE_SET)) => {
                let (status, body) = change_set(CHANGE_SET, form, within);
                Some((status, body.replace("<Changes>", &format!("{PARAMETERS}<Changes>"))))
            }
            ("DescribeChangeSet", _, Some(_)) => {
                let created = sent(&made, "CreateChangeSet").pop()?;
                let root = "arn:aws:cloudformation:eu-west-1:111111111111:changeSet/root/1";
                Some(change_set(root, &created, &parent(&format!("<PhysicalResourceId>{DEPLOYED}</PhysicalResourceId>"))))
            }
            ("DescribeStacks", Some(DEPLOYED), _) => Some(answer(
                "DescribeStacks",
                &format!(
                    "<Stacks><member><StackId>{DEPLOYED}</StackId><StackName>orders-Network-1</StackName>\
                     <StackStatus>CREATE_COMPLETE</StackStatus><CreationTime>2026-11-01T00:00:00Z</CreationTime>{PARAMETERS}</member></Stacks>"
                ),
            )),
            ("ListStackResources", Some(DEPLOYED), _) => Some(answer("ListStackResources", RESOURCES)),
            _ => None,
        }
    })
    .await;
    let (report, plan) = deployer.plan(&target("orders", PARENT)).await;
    (plan.unwrap_or_else(|| panic!("{}", report.outcome)), stream.pending())
}

/// The parameter of the nested stack; not its default.
const PARAMETERS: &str =
    "<Parameters><member><ParameterKey>Open</ParameterKey><ParameterValue>no</ParameterValue></member></Parameters>";

const RESOURCES: &str = "<StackResourceSummaries><member><LogicalResourceId>Raw</LogicalResourceId>\
    <PhysicalResourceId>acme-raw</PhysicalResourceId><ResourceType>AWS::S3::Bucket</ResourceType>\
    <ResourceStatus>CREATE_COMPLETE</ResourceStatus><LastUpdatedTimestamp>2026-11-01T00:00:00Z</LastUpdatedTimestamp></member>\
    <member><LogicalResourceId>Topic</LogicalResourceId><PhysicalResourceId>t</PhysicalResourceId>\
    <ResourceType>AWS::SNS::Topic</ResourceType><ResourceStatus>CREATE_COMPLETE</ResourceStatus>\
    <LastUpdatedTimestamp>2026-11-01T00:00:00Z</LastUpdatedTimestamp></member></StackResourceSummaries>";

/// Its parent updates the nested stack.
fn updated(physical: &str) -> String {
    change("Network", STACK, "Modify", &format!("{physical}<ChangeSetId>{CHANGE_SET}</ChangeSetId>"))
}

/// Its parent removes the nested stack.
fn removed(physical: &str) -> String {
    change("Network", STACK, "Remove", &format!("{physical}<PolicyAction>Delete</PolicyAction>"))
}

fn at_risk(plan: &Plan) -> Vec<(&str, &str)> {
    plan.risks.iter().map(|it| (it.logical_id.as_str(), it.what.as_str())).collect()
}

#[tokio::test]
async fn what_a_nested_stack_newly_allows_is_found_and_what_nobody_could_look_at_may_allow_anything() {
    let roles = "Parameters: {Open: {Type: String, Default: 'yes'}}\nConditions: {IsOpen: !Equals [!Ref Open, 'no']}\n\
                 Resources: {Role: {Type: 'AWS::IAM::ManagedPolicy', Properties: {PolicyDocument: {Statement: \
                 [{Effect: Allow, Action: 's3:GetObject', Resource: '*'}]}}}}";
    let wider = "Parameters: {Open: {Type: String, Default: 'yes'}}\nConditions: {IsOpen: !Equals [!Ref Open, 'no']}\n\
                 Resources: {Role: {Type: 'AWS::IAM::ManagedPolicy', Properties: {PolicyDocument: {Statement: \
                 [{Effect: Allow, Action: 's3:GetObject', Resource: '*'}, !If [IsOpen, {Effect: Allow, Action: 's3:PutObject', \
                 Resource: '*'}, !Ref 'AWS::NoValue']]}}}}";
    let within = change("Role", "AWS::IAM::ManagedPolicy", "Modify", "<Replacement>False</Replacement>");
    let within: &'static str = Box::leak(within.into_boxed_str());
    let (same, _) = planned(roles, Some(roles), updated, within).await;
    assert_eq!(same.grants, Vec::<String>::new());
    assert!(same.approve(&Policy::new(Approve::NoNewAccess)).is_ok());
    // By the value that the nested stack has, and not by its default.
    let (wide, _) = planned(roles, Some(wider), updated, within).await;
    let Err(Refusal::NewAccess { grants }) = wide.approve(&Policy::new(Approve::NoNewAccess)) else {
        panic!("{:?}", wide.grants)
    };
    assert!(grants[0].starts_with("Network/Role") && grants[0].contains("s3:PutObject"), "{grants:?}");
    let shown =
        wide.diff.as_ref().map(|it| lakewright_diff::render::text(Ok(it), lakewright_diff::render::Colour::Never));
    assert!(shown.as_deref().is_some_and(|it| it.contains("Nested stack Network")), "{shown:?}");
    let (unknown, progress) = planned(roles, None, updated, within).await;
    let Err(Refusal::NewAccess { grants }) = unknown.approve(&Policy::new(Approve::NoNewAccess)) else {
        panic!("{:?}", unknown.grants)
    };
    assert_eq!(grants, ["Network: not compared, so what it allows is not known"]);
    assert!(warnings(&progress)[0].contains("cloudformation:GetTemplate"), "{:?}", warnings(&progress));
    assert!(unknown.approve(&Policy::new(Approve::NoDataLoss)).is_ok());
}

const LOOSE: &str =
    "Resources: {Raw: {Type: 'AWS::S3::Bucket', Properties: {BucketName: one}}, Topic: {Type: 'AWS::SNS::Topic'}}";
const KEPT: &str =
    "Resources: {Raw: {Type: 'AWS::S3::Bucket', DeletionPolicy: Retain}, Topic: {Type: 'AWS::SNS::Topic'}}";

#[tokio::test]
async fn data_in_a_nested_stack_is_at_risk_by_its_templates_alone_and_with_the_whole_stack() {
    // CloudFormation is silent about the bucket: its templates are not.
    let other =
        "Resources: {Raw: {Type: 'AWS::S3::Bucket', Properties: {BucketName: two}}, Topic: {Type: 'AWS::SNS::Topic'}}";
    let (plan, _) = planned(LOOSE, Some(other), updated, "").await;
    assert_eq!(at_risk(&plan), [("Network/Raw", "replaced")]);
    assert!(matches!(plan.approve(&Policy::new(Approve::Any)), Err(Refusal::DataAtRisk { .. })));
    assert!(plan.approve(&allowing(&["Network/Raw"])).is_ok());
    // The whole stack goes: there is no change set for it.
    let (plan, _) = planned(LOOSE, None, removed, "").await;
    assert_eq!(at_risk(&plan), [("Network", "deleted"), ("Network/Raw", "deleted")]);
    let (plan, _) = planned(KEPT, None, removed, "").await;
    assert_eq!(at_risk(&plan), [("Network", "deleted")]);
    // An emulator makes no change sets of nested stacks: what becomes of the data is not known.
    let silent = |physical: &str| change("Network", STACK, "Modify", physical);
    let (plan, _) = planned(LOOSE, None, silent, "").await;
    assert_eq!(at_risk(&plan), [("Network/Raw", "perhaps replaced")]);
    assert_eq!(plan.protected, ["Network"], "what is nested may hold data");
}

#[tokio::test]
async fn data_in_a_nested_stack_is_deleted_with_its_parent_only_where_it_is_named() {
    let cloud = Cloud::new();
    let is_nested = |form: &Form| form.get("StackName").is_some_and(|it| it.starts_with("orders-Network"));
    let (deployer, ..) = real(&cloud, move |form| match form["Action"].as_str() {
        "ListStackResources" if is_nested(form) => Some(answer("ListStackResources", RESOURCES)),
        "GetTemplate" if is_nested(form) => {
            Some(answer("GetTemplate", &format!("<TemplateBody>{LOOSE}</TemplateBody>")))
        }
        _ => None,
    })
    .await;
    let policy = Policy::new(Approve::Any);
    let report = deployer.deploy(&target("orders", PARENT), async |plan| plan.approve(&policy)).await;
    assert_eq!(report.outcome, Outcome::Changed);
    let shown = deployer.destruction("orders").await.expect("a stack");
    assert!(shown.to_string().contains("AWS::S3::Bucket Network/Raw (acme-raw): deleted, with its data"), "{shown}");
    let consent = Consent { unprotect: true, ..Consent::default() };
    let refused = deployer.destroy(&shown, &consent).await.outcome;
    assert!(refused.exit_status() == 3 && refused.text().contains("--delete-data Network,Network/Raw"), "{refused}");
    assert!(cloud.stack(ACCOUNT, "orders").is_some());
    let consent = Consent { delete_data: ["Network".to_owned(), "Network/Raw".to_owned()].into(), ..consent };
    assert_eq!(deployer.destroy(&shown, &consent).await.outcome, Outcome::Changed);
}
