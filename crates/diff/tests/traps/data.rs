//! Retention, data, moves, and what only looks like a change of data.

use lakewright_diff::{DataFate, Likeness, Outcome, Parameters};

use crate::{compared, trap};

trap!(
    a_retained_resource_that_is_replaced_stays_beside_the_new_one,
    "`UpdateReplacePolicy` decides, not `DeletionPolicy`",
    "Resources: {B: {Type: AWS::S3::Bucket, UpdateReplacePolicy: Retain, Properties: {BucketName: a}}}",
    "Resources: {B: {Type: AWS::S3::Bucket, UpdateReplacePolicy: Retain, Properties: {BucketName: b}}}",
    "B Modify True [Properties] ReplaceAndRetain"
);

trap!(
    a_deletion_policy_does_not_keep_what_is_replaced,
    "it speaks of removal alone",
    "Resources: {B: {Type: AWS::S3::Bucket, DeletionPolicy: Retain, Properties: {BucketName: a}}}",
    "Resources: {B: {Type: AWS::S3::Bucket, DeletionPolicy: Retain, Properties: {BucketName: b}}}",
    "B Modify True [Properties] ReplaceAndDelete"
);

trap!(
    a_retained_resource_that_is_removed_stays,
    "it leaves the stack and not the account",
    "Resources: {A: {Type: AWS::SNS::Topic}, B: {Type: AWS::S3::Bucket, DeletionPolicy: Retain}}",
    "Resources: {A: {Type: AWS::SNS::Topic}}",
    "B Remove Retain"
);

trap!(
    retain_except_on_create_retains_what_stands,
    "it deletes only what a failed creation left",
    "Resources: {A: {Type: AWS::SNS::Topic}, B: {Type: AWS::S3::Bucket, DeletionPolicy: RetainExceptOnCreate}}",
    "Resources: {A: {Type: AWS::SNS::Topic}}",
    "B Remove Retain"
);

trap!(
    databases_leave_a_snapshot_by_default,
    "the default policy of clusters, and of instances in no cluster, is `Snapshot`",
    "Resources: {A: {Type: AWS::SNS::Topic}, D: {Type: AWS::RDS::DBInstance}, C: {Type: AWS::RDS::DBCluster, Properties: {Engine: aurora-mysql}}, M: {Type: AWS::RDS::DBInstance, Properties: {DBClusterIdentifier: c}}}",
    "Resources: {A: {Type: AWS::SNS::Topic}}",
    "C Remove Snapshot\nD Remove Snapshot\nM Remove Delete"
);

trap!(
    a_policy_alone_is_a_change_of_that_policy,
    "nothing is touched in the resource, and it matters when it goes",
    "Resources: {B: {Type: AWS::S3::Bucket}}",
    "Resources: {B: {Type: AWS::S3::Bucket, DeletionPolicy: Retain, UpdateReplacePolicy: Snapshot}}",
    "B Modify False [DeletionPolicy UpdateReplacePolicy]"
);

trap!(
    metadata_alone_is_a_change_of_metadata,
    "CloudFormation stores it with the resource; helper scripts read it",
    "Resources: {I: {Type: AWS::EC2::Instance, Metadata: {v: 1}}}",
    "Resources: {I: {Type: AWS::EC2::Instance, Metadata: {v: 2}}}",
    "I Modify False [Metadata]"
);

trap!(
    update_and_creation_policies_are_told_apart,
    "they steer updates and are no properties",
    "Resources: {G: {Type: AWS::AutoScaling::AutoScalingGroup, Properties: {MinSize: '1', MaxSize: '1'}, UpdatePolicy: {AutoScalingRollingUpdate: {MaxBatchSize: 1}}}}",
    "Resources: {G: {Type: AWS::AutoScaling::AutoScalingGroup, Properties: {MinSize: '1', MaxSize: '2'}, CreationPolicy: {ResourceSignal: {Count: 1}}, UpdatePolicy: {AutoScalingRollingUpdate: {MaxBatchSize: 2}}}}",
    "G Modify False [CreationPolicy Properties UpdatePolicy]"
);

trap!(
    another_provider_is_another_custom_resource,
    "`ServiceToken` is create-only in the schema of AWS::CloudFormation::CustomResource",
    "Resources: {C: {Type: 'Custom::X', Properties: {ServiceToken: 'arn:a'}}}",
    "Resources: {C: {Type: 'Custom::X', Properties: {ServiceToken: 'arn:b'}}}",
    "C Modify True [Properties] ReplaceAndDelete"
);

trap!(
    tags_of_a_resource_are_a_part_of_their_own,
    "the user guide's example change sets have the scope `Tags` for a tag in the template",
    "Resources: {Q: {Type: AWS::SQS::Queue, Properties: {Tags: [{Key: a, Value: b}]}}}",
    "Resources: {Q: {Type: AWS::SQS::Queue, Properties: {Tags: [{Key: a, Value: c}]}}}",
    "Q Modify False [Tags]"
);

trap!(
    tags_and_a_property_are_two_parts,
    "the user guide's example has both scopes, and replaces by the property",
    "Resources: {Q: {Type: AWS::SQS::Queue, Properties: {QueueName: a}}}",
    "Resources: {Q: {Type: AWS::SQS::Queue, Properties: {QueueName: b, Tags: [{Key: a, Value: c}]}}}",
    "Q Modify True [Properties Tags] ReplaceAndDelete"
);

trap!(
    tags_that_are_an_object_are_a_property,
    "a recorded change set of a parameter has them as a property with a name",
    "Resources: {P: {Type: AWS::SSM::Parameter, Properties: {Type: String, Value: x}}}",
    "Resources: {P: {Type: AWS::SSM::Parameter, Properties: {Type: String, Value: x, Tags: {a: b}}}}",
    "P Modify False [Properties]"
);

trap!(
    another_name_of_a_record_set_is_another_record_set,
    "the documentation says so, and the name is what `Ref` gives; its schema lists other properties alone",
    "Resources: {R: {Type: AWS::Route53::RecordSet, Properties: {HostedZoneId: Z, Type: A, Name: a.example.org.}}}",
    "Resources: {R: {Type: AWS::Route53::RecordSet, Properties: {HostedZoneId: Z, Type: A, Name: b.example.org.}}}",
    "R Modify True [Properties] ReplaceAndDelete"
);

trap!(
    a_serverless_function_changes_as_the_function_that_it_becomes,
    "code and memory are updated in place; what is published of the serverless type says that all replaces",
    "{Transform: AWS::Serverless-2016-10-31, Resources: {F: {Type: AWS::Serverless::Function, Properties: {CodeUri: 's3://b/1', MemorySize: 128}}}}",
    "{Transform: AWS::Serverless-2016-10-31, Resources: {F: {Type: AWS::Serverless::Function, Properties: {CodeUri: 's3://b/2', MemorySize: 256}}}}",
    "F Modify False [Properties]"
);

trap!(
    a_serverless_function_or_table_of_another_name_or_key_is_another,
    "so it is with the types that they become",
    "{Transform: AWS::Serverless-2016-10-31, Resources: {F: {Type: AWS::Serverless::Function, Properties: {FunctionName: a}}, T: {Type: AWS::Serverless::SimpleTable, Properties: {PrimaryKey: {Name: a, Type: String}}}}}",
    "{Transform: AWS::Serverless-2016-10-31, Resources: {F: {Type: AWS::Serverless::Function, Properties: {FunctionName: b}}, T: {Type: AWS::Serverless::SimpleTable, Properties: {PrimaryKey: {Name: b, Type: String}}}}}",
    "F Modify True [Properties] ReplaceAndDelete\nT Modify True [Properties] ReplaceAndDelete"
);

trap!(
    a_launch_type_that_goes_may_leave_the_service,
    "the schema leaves room for a service that gets a strategy of capacity providers; another launch type is another service",
    "Resources: {A: {Type: AWS::ECS::Service, Properties: {LaunchType: FARGATE}}, B: {Type: AWS::ECS::Service, Properties: {LaunchType: FARGATE}}}",
    "Resources: {A: {Type: AWS::ECS::Service, Properties: {CapacityProviderStrategy: [{CapacityProvider: FARGATE}]}}, B: {Type: AWS::ECS::Service, Properties: {LaunchType: EC2}}}",
    "A Modify Conditional [Properties] ReplaceAndDelete\nB Modify True [Properties] ReplaceAndDelete"
);

trap!(
    what_a_replaced_function_carries_depends_on_each_property,
    "version, alias and permission are bound to the function, a mapping is pointed at another",
    "Resources: {F: {Type: AWS::Lambda::Function, Properties: {FunctionName: a, Role: r, Code: {ZipFile: x}}}, P: {Type: AWS::Lambda::Permission, Properties: {FunctionName: !Ref F, Action: 'lambda:InvokeFunction', Principal: s3.amazonaws.com}}, M: {Type: AWS::Lambda::EventSourceMapping, Properties: {FunctionName: !Ref F, EventSourceArn: x}}, V: {Type: AWS::Lambda::Version, Properties: {FunctionName: !Ref F}}, L: {Type: AWS::Lambda::Alias, Properties: {FunctionName: !Ref F, FunctionVersion: !GetAtt V.Version, Name: live}}}",
    "Resources: {F: {Type: AWS::Lambda::Function, Properties: {FunctionName: b, Role: r, Code: {ZipFile: x}}}, P: {Type: AWS::Lambda::Permission, Properties: {FunctionName: !Ref F, Action: 'lambda:InvokeFunction', Principal: s3.amazonaws.com}}, M: {Type: AWS::Lambda::EventSourceMapping, Properties: {FunctionName: !Ref F, EventSourceArn: x}}, V: {Type: AWS::Lambda::Version, Properties: {FunctionName: !Ref F}}, L: {Type: AWS::Lambda::Alias, Properties: {FunctionName: !Ref F, FunctionVersion: !GetAtt V.Version, Name: live}}}",
    "F Modify True [Properties] ReplaceAndDelete\nL Modify True [Properties] ReplaceAndDelete\nM Modify False [Properties]\nP Modify True [Properties] ReplaceAndDelete\nV Modify True [Properties] ReplaceAndDelete"
);

trap!(
    a_resource_that_a_condition_switches_off_goes_by_the_policy_that_was_deployed,
    "what the new template says of it is never deployed",
    "{Conditions: {C: !Equals [a, a]}, Resources: {A: {Type: AWS::SNS::Topic}, B: {Type: AWS::S3::Bucket, Condition: C}}}",
    "{Conditions: {C: !Equals [a, b]}, Resources: {A: {Type: AWS::SNS::Topic}, B: {Type: AWS::S3::Bucket, Condition: C, DeletionPolicy: Retain}}}",
    "B Remove Delete"
);

trap!(
    a_policy_that_comes_with_the_replacement_counts_for_it,
    "what is replaced is cleaned up by the new template",
    "Resources: {B: {Type: AWS::S3::Bucket, Properties: {BucketName: aaa}}}",
    "Resources: {B: {Type: AWS::S3::Bucket, UpdateReplacePolicy: Retain, Properties: {BucketName: bbb}}}",
    "B Modify True [Properties UpdateReplacePolicy] ReplaceAndRetain"
);

#[test]
fn a_name_that_follows_another_resource_is_not_kept() {
    let before = "Resources: {Q: {Type: AWS::SQS::Queue, Properties: {QueueName: orders}}, P: {Type: AWS::SSM::Parameter, Properties: {Type: String, Value: x, Name: !Sub '/queues/${Q.QueueName}'}}}";
    let changes = compared(before, &before.replace("orders", "orders-2"), &Parameters::none()).expect("changes");
    assert!(changes.findings.is_empty(), "{:?}", changes.findings);
    let name = changes.resource("P").and_then(|it| it.details.first()).and_then(|it| it.outlook.clone());
    assert_eq!(name.as_ref().and_then(|it| it.as_str()), Some("/queues/orders-2"));
}

#[test]
fn an_item_that_comes_into_a_list_is_one_change() {
    let paths = |before: &str, after: &str| {
        let changes = compared(before, after, &Parameters::none()).expect("changes");
        let paths = changes.resources[0].details.iter().map(|it| format!("{} {}", it.change, it.path));
        paths.collect::<Vec<_>>().join(", ")
    };
    let crawler = |paths: &str| {
        format!(
            "Resources: {{C: {{Type: AWS::Glue::Crawler, Properties: {{Role: r, Targets: {{S3Targets: [{paths}]}}}}}}}}"
        )
    };
    let (two, three) = (crawler("{Path: a}, {Path: c}"), crawler("{Path: a}, {Path: b}, {Path: c}"));
    assert_eq!(paths(&two, &three), "Add /Properties/Targets/S3Targets/1");
    assert_eq!(paths(&three, &two), "Remove /Properties/Targets/S3Targets/1");
    let policy = |resources: &str| {
        format!(
            "Resources: {{P: {{Type: AWS::IAM::ManagedPolicy, Properties: {{PolicyDocument: {{Statement: [{{Effect: Allow, Action: a, Resource: [{resources}]}}]}}}}}}}}"
        )
    };
    assert_eq!(paths(&policy("x, y"), &policy("z, y, x")), "Add /Properties/PolicyDocument/Statement/0/Resource/0");
}

#[test]
fn a_renamed_logical_id_is_a_move_and_still_loses_the_data() {
    let before = "Resources: {Old: {Type: AWS::S3::Bucket, Properties: {Tags: [{Key: a, Value: b}]}}, P: {Type: AWS::S3::BucketPolicy, Properties: {Bucket: !Ref Old, PolicyDocument: {}}}}";
    let after = before.replace("Old", "New").replace("P:", "P2:");
    let changes = compared(before, &after, &Parameters::none()).expect("changes");
    let moves: Vec<_> = changes.moves.iter().map(|it| (it.from.as_str(), it.to.as_str(), it.likeness)).collect();
    assert_eq!(moves, [("Old", "New", Likeness::Properties), ("P", "P2", Likeness::Properties)]);
    assert_eq!(changes.outcome(), Outcome::DataAtRisk);
    assert!(changes.moves[0].advice().contains("create-stack-refactor"));
}

#[test]
fn a_move_with_a_fixed_name_fails_at_deployment() {
    let before = "Resources: {Old: {Type: AWS::S3::Bucket, DeletionPolicy: Retain, Properties: {BucketName: acme}}}";
    let after = "Resources: {New: {Type: AWS::S3::Bucket, DeletionPolicy: Retain, Properties: {BucketName: acme, Tags: [{Key: a, Value: b}]}}}";
    let changes = compared(before, after, &Parameters::none()).expect("changes");
    assert_eq!(changes.moves[0].likeness, Likeness::Name);
    assert!(changes.findings.iter().any(|it| it.id == "LW-DIFF-TAKEN"));
}

#[test]
fn a_replacement_under_a_fixed_name_fails_at_deployment() {
    let before = "Resources: {T: {Type: AWS::DynamoDB::Table, Properties: {TableName: t, KeySchema: [{AttributeName: a, KeyType: HASH}]}}}";
    let after = before.replace("AttributeName: a", "AttributeName: b");
    let changes = compared(before, &after, &Parameters::none()).expect("changes");
    assert!(changes.findings.iter().any(|it| it.id == "LW-DIFF-NAMED" && it.is_error()));
}

#[test]
fn what_happens_to_data_is_said_of_what_holds_some() {
    let fate = |text: &str| {
        let changes = compared(text, "Resources: {A: {Type: AWS::SNS::Topic}}", &Parameters::none()).expect("changes");
        changes.resource("X").and_then(|it| it.data)
    };
    let with = |kind: &str, policy: &str| {
        fate(&format!("Resources: {{A: {{Type: AWS::SNS::Topic}}, X: {{Type: '{kind}', DeletionPolicy: {policy}}}}}"))
    };
    assert_eq!(with("AWS::S3::Bucket", "Delete"), Some(DataFate::Lost));
    assert_eq!(with("AWS::S3::Bucket", "Retain"), Some(DataFate::LeftBehind));
    assert_eq!(with("AWS::EC2::Volume", "Snapshot"), Some(DataFate::Snapshot));
    assert_eq!(with("AWS::KMS::Key", "Delete"), Some(DataFate::Lost));
    assert_eq!(with("AWS::IAM::Role", "Delete"), None);
}

#[test]
fn what_may_lose_data_stands_first() {
    let before = "Resources: {A: {Type: AWS::SNS::Topic}, Z: {Type: AWS::S3::Bucket, Properties: {BucketName: a}}}";
    let after = "Resources: {A: {Type: AWS::SNS::Topic, Properties: {DisplayName: x}}, Z: {Type: AWS::S3::Bucket, Properties: {BucketName: b}}}";
    let changes = compared(before, after, &Parameters::none()).expect("changes");
    let order: Vec<&str> = changes.by_weight().iter().map(|it| it.logical_id.as_str()).collect();
    assert_eq!(order, ["Z", "A"]);
    assert_eq!(changes.outcome().exit_status(), 3);
}
