//! Small templates as text, and what holds for any.

use lakewright_graph::{Detail, Graph, Options};
use lakewright_template::Document;

fn read(text: &str) -> Document {
    lakewright_template::read(text).expect("a template")
}

/// The arrows of an overview.
fn arrows(text: &str) -> String {
    let mermaid = Graph::of_template("test", &read(text).root).mermaid(&Options::default());
    let lines = mermaid.lines().filter(|it| it.contains("--") || it.contains("-.")).map(str::trim);
    lines.collect::<Vec<_>>().join("\n")
}

const UPLOADS: &str = "
Resources:
  Uploads:
    Type: AWS::S3::Bucket
    Properties:
      NotificationConfiguration: {QueueConfigurations: [{Event: 's3:ObjectCreated:*', Queue: !GetAtt Events.Arn}]}
      BucketEncryption: {ServerSideEncryptionConfiguration: [{ServerSideEncryptionByDefault: {KMSMasterKeyID: !Ref Key}}]}
  UploadsPolicy: {Type: AWS::S3::BucketPolicy, Properties: {Bucket: !Ref Uploads}}
  Key: {Type: AWS::KMS::Key}
  Alias: {Type: AWS::KMS::Alias, Properties: {TargetKeyId: !Ref Key}}
  Events:
    Type: AWS::SQS::Queue
    Properties:
      KmsMasterKeyId: !Ref Key
      RedrivePolicy: {deadLetterTargetArn: !GetAtt DeadLetters.Arn, maxReceiveCount: 3}
  DeadLetters: {Type: AWS::SQS::Queue}
  Role:
    Type: AWS::IAM::Role
    Properties:
      Policies:
        - PolicyDocument:
            Statement:
              - {Effect: Allow, Action: 's3:GetObject', Resource: !Sub '${Uploads.Arn}/*'}
              - {Effect: Allow, Action: ['s3:Put*'], Resource: !Sub 'arn:${AWS::Partition}:s3:::results-${AWS::AccountId}/*'}
  Worker: {Type: AWS::Lambda::Function, Properties: {Role: !GetAtt Role.Arn}}
  Mapping:
    Type: AWS::Lambda::EventSourceMapping
    Properties: {EventSourceArn: !GetAtt Events.Arn, FunctionName: !Ref Worker}
  Results: {Type: AWS::S3::Bucket, Properties: {BucketName: !Sub 'results-${AWS::AccountId}'}}
";

#[test]
fn objects_go_by_queue_and_function_to_the_next_bucket() {
    insta::assert_snapshot!(Graph::of_template("uploads", &read(UPLOADS).root).mermaid(&Options::default()));
}

#[test]
fn graphviz_draws_the_same() {
    insta::assert_snapshot!(Graph::of_template("uploads", &read(UPLOADS).root).dot(&Options::default()));
}

#[test]
fn in_full_every_resource_is_a_box_of_its_own() {
    let options = Options::default().detail(Detail::Full);
    insta::assert_snapshot!(Graph::of_template("uploads", &read(UPLOADS).root).mermaid(&options));
}

#[test]
fn a_topic_fans_out() {
    let found = arrows(
        "
Resources:
  Orders: {Type: AWS::SNS::Topic, Properties: {Subscription: [{Protocol: sqs, Endpoint: !GetAtt Billing.Arn}]}}
  Billing: {Type: AWS::SQS::Queue}
  Mail: {Type: AWS::Lambda::Function}
  ToMail: {Type: AWS::SNS::Subscription, Properties: {TopicArn: !Ref Orders, Protocol: lambda, Endpoint: !GetAtt Mail.Arn}}
  MayMail: {Type: AWS::Lambda::Permission, Properties: {FunctionName: !Ref Mail, SourceArn: !Ref Orders}}
",
    );
    insta::assert_snapshot!(found, @"
    Orders -->|delivers| Billing
    Orders -->|delivers| Mail
    ");
}

#[test]
fn rules_lead_from_bus_and_bucket_to_targets() {
    let found = arrows(
        "
Resources:
  Bus: {Type: AWS::Events::EventBus, Properties: {Name: orders}}
  Uploads: {Type: AWS::S3::Bucket, Properties: {BucketName: uploads}}
  Paid: {Type: AWS::Events::Rule, Properties: {EventBusName: orders, Targets: [{Id: a, Arn: !GetAtt Ship.Arn, DeadLetterConfig: {Arn: !GetAtt Lost.Arn}}]}}
  Arrived: {Type: AWS::Events::Rule, Properties: {EventPattern: {source: [aws.s3], detail: {bucket: {name: [uploads]}}}, Targets: [{Id: a, Arn: !Ref Steps}]}}
  Ship: {Type: AWS::Lambda::Function}
  Lost: {Type: AWS::SQS::Queue}
  Steps: {Type: AWS::StepFunctions::StateMachine, Properties: {DefinitionSubstitutions: {Ship: !GetAtt Ship.Arn}}}
",
    );
    insta::assert_snapshot!(found, @"
    Bus -->|matches| Paid
    Paid -->|sends| Ship
    Paid -.->|dead letters| Lost
    Uploads -->|events| Arrived
    Arrived -->|sends| Steps
    Steps -->|runs| Ship
    ");
}

#[test]
fn what_no_table_knows_is_drawn_with_what_it_refers_to() {
    let found = arrows(
        "
Resources:
  Widget: {Type: Acme::Thing::Widget, Properties: {Parts: [!Ref Wheel], Vpc: !ImportValue vpc}}
  Wheel: {Type: Custom::Wheel, DependsOn: Axle}
  Axle: {Type: 7}
",
    );
    insta::assert_snapshot!(found, @"
    Widget -.-> Wheel
    Wheel -.-> Axle
    ");
}

#[test]
fn nested_stacks_hand_on_their_outputs() {
    let found = arrows(
        "
Resources:
  Network: {Type: AWS::CloudFormation::Stack, Properties: {TemplateURL: network.yaml}}
  App: {Type: AWS::CloudFormation::Stack, Properties: {TemplateURL: app.yaml, Parameters: {Vpc: !GetAtt Network.Outputs.Vpc}}}
",
    );
    insta::assert_snapshot!(found, @"App -.-> Network");
}

#[test]
fn circles_of_flows_and_of_parts_are_drawn() {
    let found = arrows(
        "
Resources:
  A: {Type: AWS::Lambda::Function, Properties: {Environment: {Variables: {Q: !Ref Q}}}}
  Q: {Type: AWS::SQS::Queue, Properties: {RedrivePolicy: {deadLetterTargetArn: !GetAtt Q.Arn}}}
  M: {Type: AWS::Lambda::EventSourceMapping, Properties: {EventSourceArn: !GetAtt Q.Arn, FunctionName: !Ref A}}
  Alias: {Type: AWS::KMS::Alias, Properties: {TargetKeyId: !Ref Other}}
  Other: {Type: AWS::KMS::Alias, Properties: {TargetKeyId: !Ref Alias}}
",
    );
    insta::assert_snapshot!(found, @"Q -->|triggers| A");
}

#[test]
fn names_join_the_stacks_of_two_accounts() {
    let prod = read(
        "
Resources:
  Trail: {Type: AWS::CloudTrail::Trail, Properties: {S3BucketName: archive-222222222222}}
  Findings: {Type: AWS::Events::Rule, Properties: {Name: all, Targets: [{Id: a, Arn: 'arn:aws:events:eu-west-1:222222222222:event-bus/all'}]}}
",
    );
    let security = read(
        "
Resources:
  Archive: {Type: AWS::S3::Bucket, Properties: {BucketName: !Sub 'archive-${AWS::AccountId}'}}
  Bus: {Type: AWS::Events::EventBus, Properties: {Name: all}}
",
    );
    let graph = Graph::of_assembly(&[("prod", &prod.root), ("security", &security.root)]);
    let mermaid = graph.mermaid(&Options::default());
    assert!(mermaid.contains("prod_Trail -.->|trail| security_Archive"), "{mermaid}");
    assert!(mermaid.contains("prod_Findings -->|sends| security_Bus"), "{mermaid}");
}

#[test]
fn what_all_zones_do_is_one_arrow_of_the_zones() {
    let zone = |zone: &str| {
        let tags = format!("Tags: [{{Key: zone, Value: {zone}}}]");
        format!(
            "
  {zone}Queue: {{Type: AWS::SQS::Queue, Properties: {{RedrivePolicy: {{deadLetterTargetArn: !GetAtt Lost.Arn}}, {tags}}}}}
  {zone}Bucket: {{Type: AWS::S3::Bucket, Properties: {{NotificationConfiguration: {{QueueConfigurations: [{{Queue: !GetAtt {zone}Queue.Arn}}]}}, {tags}}}}}"
        )
    };
    let found = arrows(&format!("Resources:\n  Lost: {{Type: AWS::SQS::Queue}}{}{}", zone("raw"), zone("fine")));
    insta::assert_snapshot!(found, @"
    zones_test -.->|dead letters| Lost
    rawBucket -->|notifies| rawQueue
    fineBucket -->|notifies| fineQueue
    ");
}

#[test]
fn hostile_names_stay_text() {
    let hostile = r#"a"]; end <script>alert(1)</script> & `x` | --> "#;
    let text = format!(
        "Resources: {{ {0}: {{Type: {0}, Properties: {{Tags: [{{Key: zone, Value: {0}}}]}}}}, end: {{Type: 'AWS::SQS::Queue'}}, End: {{Type: 'A::B::C\\u0000'}} }}",
        quoted(hostile)
    );
    let graph = Graph::of_template(hostile, &read(&text).root);
    let (mermaid, dot, svg) =
        (graph.mermaid(&Options::default()), graph.dot(&Options::default()), graph.svg(&Options::default()));
    assert!(!svg.contains("<script") && !svg.contains('\0'), "{svg}");
    assert!(!mermaid.contains("<script") && !mermaid.contains("`x`") && !mermaid.contains("a\"]"), "{mermaid}");
    assert!(mermaid.contains("n_end[") && mermaid.contains("n_End_2["), "{mermaid}");
    assert!(!dot.contains("a\"]"), "{dot}");
}

/// A text as JSON writes it.
fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}

#[test]
fn large_groups_collapse_and_say_what_they_hold() {
    let chains: String = (0..100)
        .map(|it| {
            format!(
                "
  B{it}: {{Type: AWS::S3::Bucket, Properties: {{NotificationConfiguration: {{QueueConfigurations: [{{Queue: !GetAtt Q{it}.Arn}}]}}}}}}
  Q{it}: {{Type: AWS::SQS::Queue}}
  F{it}: {{Type: AWS::Lambda::Function, Properties: {{Role: !GetAtt R{it}.Arn}}}}
  R{it}: {{Type: AWS::IAM::Role}}
  M{it}: {{Type: AWS::Lambda::EventSourceMapping, Properties: {{EventSourceArn: !GetAtt Q{it}.Arn, FunctionName: !Ref F{it}}}}}"
            )
        })
        .collect();
    let document = read(&format!("Resources:{chains}"));
    let graph = Graph::of_template("many", &document.root);
    assert_eq!(graph.len(), 500);
    insta::assert_snapshot!(graph.mermaid(&Options::default()));
    let everything = graph.mermaid(&Options::default().collapse_above(1_000));
    assert!(everything.contains("B99 -->|notifies| Q99") && everything.contains("Q99 -->|triggers| F99"));
}

#[test]
fn no_template_at_all_is_an_empty_picture() {
    for text in ["{}", "Resources: []", "Resources: {A: 1}", "[1]"] {
        let graph = Graph::of_template("empty", &read(text).root);
        assert!(graph.is_empty());
        assert!(graph.svg(&Options::default()).ends_with("</svg>\n"));
    }
    assert!(Graph::of_assembly(&[]).svg(&Options::default()).ends_with("</svg>\n"));
}

#[test]
fn each_resource_is_in_a_component() {
    let document = read(UPLOADS);
    let graph = Graph::of_template("test", &document.root);
    let components: std::collections::BTreeMap<&str, &str> = graph.components().collect();
    assert_eq!(components.len(), graph.len());
    assert_eq!(
        (components["Uploads"], components["UploadsPolicy"], components["Events"]),
        ("Uploads", "Uploads", "Events")
    );
}
