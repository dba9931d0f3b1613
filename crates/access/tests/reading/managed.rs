//! What managed policies give, and whether they are there.

use lakewright_access::{Verb, Verdict};

use super::*;

#[test]
fn what_managed_policies_of_aws_allow_is_known_or_said_not_to_be() {
    let of = |arn: &str| {
        let access = access(&format!(
            "Resources:
  Runs:
    Type: AWS::IAM::Role
    Properties:
      {TRUST}
      ManagedPolicyArns: ['{arn}']
  Notes: {{Type: AWS::S3::Bucket, Properties: {{BucketName: notes}}}}
  Events: {{Type: AWS::Kinesis::Stream, Properties: {{Name: events}}}}
  Items: {{Type: AWS::DynamoDB::Table, Properties: {{TableName: items}}}}
  Code: {{Type: AWS::Lambda::Function, Properties: {{FunctionName: code, Role: !GetAtt Runs.Arn}}}}
  Lines: {{Type: AWS::Logs::LogGroup, Properties: {{LogGroupName: lines}}}}
"
        ));
        let role = access.principals_called(None, "Runs").next().expect("the role");
        let mut found: Vec<String> = Vec::new();
        for (verb, data) in [
            (Verb::Read, "Notes"),
            (Verb::Write, "Notes"),
            (Verb::Receive, "Events"),
            (Verb::Send, "Events"),
            (Verb::Read, "Items"),
            (Verb::Invoke, "Code"),
            (Verb::Write, "Lines"),
            (Verb::Read, "Lines"),
        ] {
            let data = access.data_called(None, data).next().expect("the data");
            for cell in access.cells(role, verb, data) {
                let doubt = if matches!(cell.verdict, Verdict::Yes(_)) { "" } else { "?" };
                let place = cell.place.map(|it| format!("/{it}")).unwrap_or_default();
                found.push(format!("{verb} {}{place}{doubt}", cell.data));
            }
        }
        (found.join(", "), role.unknown_policies().len())
    };
    let known = |name: &str| match of(&format!("arn:aws:iam::aws:policy/{name}")) {
        (found, 0) => found,
        (_, _) => "not known".to_owned(),
    };
    for name in [
        "service-role/AWSLambdaBasicExecutionRole",
        "service-role/AWSAppSyncPushToCloudWatchLogs",
        "service-role/AWSLambdaVPCAccessExecutionRole",
        "service-role/AWSLambdaSQSQueueExecutionRole",
        "service-role/AWSLambdaDynamoDBExecutionRole",
        "service-role/AWSLambdaMSKExecutionRole",
        "service-role/AmazonECSTaskExecutionRolePolicy",
        "CloudWatchAgentServerPolicy",
    ] {
        assert_eq!(known(name), "write Lines", "{name}");
    }
    for name in [
        "AmazonSSMManagedInstanceCore",
        "AmazonEC2ContainerRegistryReadOnly",
        "AWSXRayDaemonWriteAccess",
        "AWSXrayWriteOnlyAccess",
    ] {
        assert_eq!(known(name), "", "{name}");
    }
    assert_eq!(known("service-role/AWSLambdaKinesisExecutionRole"), "receive Events, write Lines");
    // Objects with `aws-glue-` in their names, and streams whose names begin with `/aws-glue/`, of any group.
    assert_eq!(known("service-role/AWSGlueServiceRole"), "read Notes, write Notes, write Lines");
    assert_eq!(known("service-role/AWSLambdaRole"), "invoke Code");
    assert_eq!(known("service-role/AmazonAPIGatewayPushToCloudWatchLogs"), "write Lines, read Lines");
    assert_eq!(known("AmazonS3ReadOnlyAccess"), "read Notes");
    assert_eq!(known("AmazonS3FullAccess"), "read Notes, write Notes");
    assert_eq!(known("AmazonKinesisFullAccess"), "receive Events, send Events");
    assert_eq!(known("AWSLambdaExecute"), "read Notes, write Notes, write Lines, read Lines");
    let all = "read Notes, write Notes, receive Events, send Events, read Items, invoke Code, write Lines, read Lines";
    assert_eq!(known("AdministratorAccess"), all);
    assert_eq!(known("PowerUserAccess"), all);
    assert_eq!(known("CloudWatchLogsFullAccess"), "write Lines, read Lines");
    assert_eq!(known("AmazonDynamoDBReadOnlyAccess"), "read Items");
    assert_eq!(known("AWSLambda_FullAccess"), "invoke Code");
    assert_eq!(known("IAMFullAccess"), "");
    assert_eq!(known("AWSDenyAll"), "");
    assert_eq!(known("SomeNewAccess"), "not known");
    // What names resources of one partition says nothing of another.
    assert_eq!(of("arn:aws-cn:iam::aws:policy/AWSLambdaExecute").1, 1);
    assert_eq!(of("arn:aws-cn:iam::aws:policy/AmazonS3ReadOnlyAccess").1, 0);
}

#[test]
fn a_managed_policy_of_a_list_that_depends_on_a_condition_may_be_there() {
    let reads = |list: &str| {
        let access = access(&format!(
            "Parameters: {{Level: {{Type: String}}}}
Conditions: {{High: !Equals [!Ref Level, high], Always: !Equals [a, a]}}
Resources:
  Who:
    Type: AWS::IAM::Role
    Properties:
      ManagedPolicyArns: {list}
      {TRUST}
  Notes: {{Type: AWS::S3::Bucket, Properties: {{BucketName: notes}}}}
"
        ));
        those_who(&access, Verb::Read, "Notes")
    };
    let (all, queues) =
        ("'arn:aws:iam::aws:policy/AmazonS3FullAccess'", "'arn:aws:iam::aws:policy/AmazonSQSFullAccess'");
    assert_eq!(reads(&format!("[{all}]")), ["Who"]);
    assert_eq!(reads(&format!("!If [High, [{all}], [{queues}]]")), ["Who perhaps"]);
    assert_eq!(reads(&format!("[{queues}, !If [High, {all}, !Ref 'AWS::NoValue']]")), ["Who perhaps"]);
    assert_eq!(reads(&format!("[!If [High, {queues}, !Ref 'AWS::NoValue']]")), [""; 0]);
}
