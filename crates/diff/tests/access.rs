//! IAM changes, told as statements.

use lakewright_diff::{AccessChange, Grants, Parameters, StatementChange, diff};
use lakewright_template::read;

fn access(before: &str, after: &str) -> Vec<AccessChange> {
    let template = |text: &str| read(text).map_err(|it| format!("{it:?} in {text}")).expect("a template").root;
    diff(&template(before), &template(after), &Parameters::none()).expect("changes").access
}

fn role(statement: &str) -> String {
    format!(
        "Resources: {{R: {{Type: AWS::IAM::Role, Properties: {{AssumeRolePolicyDocument: {{Statement: []}}, Policies: [{{PolicyName: read, PolicyDocument: {{Statement: [{statement}]}}}}]}}}}}}"
    )
}

const ALL: &str = "{Effect: Allow, Action: 's3:*', Resource: 'arn:aws:s3:::lake/*'}";
const SOME: &str = "{Effect: Allow, Action: ['s3:GetObject'], Resource: 'arn:aws:s3:::lake/raw/*'}";

#[test]
fn a_narrowed_statement_is_called_narrowed() {
    let found = access(&role(ALL), &role(SOME));
    assert_eq!(found.len(), 1);
    assert_eq!((found[0].change, found[0].grants), (StatementChange::Narrowed, Grants::Less));
    assert_eq!((found[0].owner.as_str(), found[0].document.as_str()), ("R", "Policies[read]"));
}

#[test]
fn a_widened_statement_is_called_widened() {
    let found = access(&role(SOME), &role(ALL));
    assert_eq!((found[0].change, found[0].grants), (StatementChange::Widened, Grants::More));
}

#[test]
fn a_denial_that_goes_allows_more() {
    let found = access(&role("{Effect: Deny, Action: 's3:*', Resource: '*'}"), &role(SOME));
    let grants: Vec<_> = found.iter().map(|it| (it.change, it.grants)).collect();
    assert_eq!(grants, [(StatementChange::Added, Grants::More), (StatementChange::Removed, Grants::More)]);
}

#[test]
fn statements_in_another_order_are_no_change() {
    assert_eq!(access(&role(&format!("{ALL}, {SOME}")), &role(&format!("{SOME}, {ALL}"))), []);
}

#[test]
fn a_parameter_that_widens_a_statement_is_seen() {
    let text = |value: &str| {
        format!(
            "{{Parameters: {{A: {{Type: String, Default: '{value}'}}}}, {}}}",
            role("{Effect: Allow, Action: !Ref A, Resource: '*'}").replace('\n', " ")
        )
    };
    let found = access(&text("s3:GetObject"), &text("s3:*"));
    assert_eq!(found[0].change, StatementChange::Widened);
}

#[test]
fn a_permission_of_a_function_and_an_attached_policy_are_statements_too() {
    let before = "Resources: {A: {Type: AWS::SNS::Topic}}";
    let after = "Resources: {A: {Type: AWS::SNS::Topic}, P: {Type: AWS::Lambda::Permission, Properties: {Action: 'lambda:InvokeFunction', FunctionName: f, Principal: s3.amazonaws.com}}, R: {Type: AWS::IAM::Role, Properties: {ManagedPolicyArns: ['arn:aws:iam::aws:policy/AdministratorAccess']}}}";
    let found = access(before, after);
    let documents: Vec<_> = found.iter().map(|it| (it.owner.as_str(), it.document.as_str(), it.grants)).collect();
    assert_eq!(documents, [("P", "Permission", Grants::More), ("R", "ManagedPolicyArns", Grants::More)]);
}

#[test]
fn a_queue_policy_that_goes_denies_what_it_allowed() {
    let before = "Resources: {A: {Type: AWS::SNS::Topic}, P: {Type: AWS::SQS::QueuePolicy, Properties: {Queues: [q], PolicyDocument: {Statement: {Effect: Allow, Principal: '*', Action: 'sqs:SendMessage', Resource: '*'}}}}}";
    let found = access(before, "Resources: {A: {Type: AWS::SNS::Topic}}");
    assert_eq!((found[0].change, found[0].grants), (StatementChange::Removed, Grants::Less));
}
