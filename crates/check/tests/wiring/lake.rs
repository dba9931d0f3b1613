//! The default lake has no finding of the wiring rules, and defects that are planted in it are found by the rule that is
//! meant for them.

use std::collections::BTreeSet;

use lakewright_check::{Options, check_text};
use lakewright_datalake::config::{
    Accounts, Crawler, CrawlerMode, DataLake, DeadLetters, Monitoring, Network, Services, Sharing, Singleton, Stream,
    Zone, Zones,
};
use lakewright_template::{Days, Seconds, write};
use serde_json::{Value, json};

/// A template of the lake as its snapshot has it.
fn lake(name: &str) -> Value {
    let path = format!("{}/../../snapshots/datalake-{name}.template.snap", env!("CARGO_MANIFEST_DIR"));
    let text = std::fs::read_to_string(path).unwrap();
    // The header of a snapshot ends with its second line of dashes.
    let text = text.splitn(3, "---\n").nth(2).unwrap();
    serde_json::from_str(text).unwrap()
}

fn found(template: &Value) -> Vec<(String, String)> {
    let found = check_text(&template.to_string(), &Options::default());
    let wiring = found.iter().filter(|it| it.id.starts_with("LW-") || it.id == "E3502");
    wiring.map(|it| (it.id.to_string(), format!("{}: {}", it.path, it.message))).collect()
}

#[test]
fn the_default_lake_has_no_finding() {
    assert_eq!(found(&lake("prod")), []);
    assert_eq!(found(&lake("security")), []);
}

/// A defect: what is wrong, the rule that finds it, the resource it is reported at, and how it is planted.
type Defect = (&'static str, &'static str, &'static str, fn(&mut Value));

/// The properties of a resource.
fn of<'v>(template: &'v mut Value, id: &str) -> &'v mut Value {
    let resource = &mut template["Resources"][id];
    assert!(resource.is_object(), "there is no {id}");
    &mut resource["Properties"]
}

/// Takes statements out of a policy document.
fn drop_statements(document: &mut Value, is_meant: impl Fn(&Value) -> bool) {
    let statements = document["Statement"].as_array_mut().unwrap();
    let before = statements.len();
    statements.retain(|it| !is_meant(it));
    assert!(statements.len() < before, "nothing was taken out");
}

fn is_of(service: &'static str) -> impl Fn(&Value) -> bool {
    move |it| it["Principal"]["Service"] == service
}

/// The statement of a document that lets a service in.
fn statement<'v>(document: &'v mut Value, service: &str) -> &'v mut Value {
    document["Statement"].as_array_mut().unwrap().iter_mut().find(|it| it["Principal"]["Service"] == service).unwrap()
}

fn remove(object: &mut Value, key: &str) {
    assert!(object.as_object_mut().unwrap().remove(key).is_some(), "there is no {key}");
}

fn add(template: &mut Value, id: &str, kind: &str, properties: Value) {
    template["Resources"][id] = json!({"Type": kind, "Properties": properties});
}

const DEFECTS: &[Defect] = &[
    ("a queue without a policy", "LW-DELIVERY-QUEUE", "DropBucket", |it| {
        remove(&mut it["Resources"], "DropQueuePolicy");
        it["Resources"]["DropBucket"]["DependsOn"] = json!("AccessLogsPolicy");
    }),
    ("a queue's policy for another bucket", "LW-DELIVERY-QUEUE", "DropBucket", |it| {
        let policy = &mut of(it, "DropQueuePolicy")["PolicyDocument"];
        statement(policy, "s3.amazonaws.com")["Condition"]["ArnLike"]["aws:SourceArn"] =
            json!("arn:aws:s3:::acme-prod-raw");
    }),
    ("a queue's policy for another service", "LW-DELIVERY-QUEUE", "DropBucket", |it| {
        let policy = &mut of(it, "DropQueuePolicy")["PolicyDocument"];
        statement(policy, "s3.amazonaws.com")["Principal"]["Service"] = json!("sns.amazonaws.com");
    }),
    ("a queue's policy for another action", "LW-DELIVERY-QUEUE", "RawBucket", |it| {
        let policy = &mut of(it, "RawQueuePolicy")["PolicyDocument"];
        statement(policy, "s3.amazonaws.com")["Action"] = json!("sqs:ReceiveMessage");
    }),
    ("a queue's policy for another queue", "LW-DELIVERY-QUEUE", "RawBucket", |it| {
        let policy = &mut of(it, "RawQueuePolicy")["PolicyDocument"];
        statement(policy, "s3.amazonaws.com")["Resource"] = json!({"Fn::GetAtt": ["DropQueue", "Arn"]});
    }),
    ("a queue's policy that is attached to another queue", "LW-DELIVERY-QUEUE", "RawBucket", |it| {
        of(it, "RawQueuePolicy")["Queues"] = json!([{"Ref": "DeadLettersQueue"}]);
    }),
    ("a queue's policy with a condition that a service never meets", "LW-DELIVERY-QUEUE", "DropBucket", |it| {
        let policy = &mut of(it, "DropQueuePolicy")["PolicyDocument"];
        statement(policy, "s3.amazonaws.com")["Condition"]["StringEquals"]["aws:PrincipalOrgID"] =
            json!("o-a1b2c3d4e5");
    }),
    ("a Deny for everybody outside the organization", "LW-DELIVERY-QUEUE", "DropBucket", |it| {
        let deny = json!({"Effect": "Deny", "Principal": "*", "Action": "sqs:*", "Resource": "*",
            "Condition": {"StringNotEquals": {"aws:PrincipalOrgID": "o-a1b2c3d4e5"}}});
        of(it, "DropQueuePolicy")["PolicyDocument"]["Statement"].as_array_mut().unwrap().push(deny);
    }),
    ("a key that does not let S3 in", "LW-DELIVERY-KEY", "DropBucket", |it| {
        drop_statements(&mut of(it, "DropKey")["KeyPolicy"], is_of("s3.amazonaws.com"));
    }),
    ("a key that lets S3 decrypt alone", "LW-DELIVERY-KEY", "RawBucket", |it| {
        statement(&mut of(it, "RawKey")["KeyPolicy"], "s3.amazonaws.com")["Action"] = json!("kms:Decrypt");
    }),
    ("a queue that is encrypted with another zone's key", "LW-DELIVERY-KEY", "DropBucket", |it| {
        of(it, "DropQueue")["KmsMasterKeyId"] = json!({"Fn::GetAtt": ["RawKey", "Arn"]});
    }),
    ("a queue that names another zone's key by its alias", "LW-DELIVERY-KEY", "DropBucket", |it| {
        of(it, "DropQueue")["KmsMasterKeyId"] = json!({"Ref": "RawAlias"});
    }),
    ("an alert key that does not let CloudWatch in", "LW-DELIVERY-KEY", "DropAgeAlarm", |it| {
        drop_statements(&mut of(it, "AlertKey")["KeyPolicy"], is_of("cloudwatch.amazonaws.com"));
    }),
    ("an alert key that does not let EventBridge in", "LW-DELIVERY-KEY", "CrawlerFailed", |it| {
        drop_statements(&mut of(it, "AlertKey")["KeyPolicy"], is_of("events.amazonaws.com"));
    }),
    ("a queue under AWS's own key", "LW-DELIVERY-MANAGED-KEY", "DropBucket", |it| {
        of(it, "DropQueue")["KmsMasterKeyId"] = json!("alias/aws/sqs");
    }),
    ("an alert topic under AWS's own key", "LW-DELIVERY-MANAGED-KEY", "DropAgeAlarm", |it| {
        of(it, "AlertTopic")["KmsMasterKeyId"] = json!("alias/aws/sns");
    }),
    ("an alert topic that does not let alarms in", "LW-DELIVERY-TOPIC", "DropAgeAlarm", |it| {
        drop_statements(&mut of(it, "AlertTopicPolicy")["PolicyDocument"], is_of("cloudwatch.amazonaws.com"));
    }),
    ("an alert topic that does not let events in", "LW-DELIVERY-TOPIC", "CrawlerFailed", |it| {
        drop_statements(&mut of(it, "AlertTopicPolicy")["PolicyDocument"], is_of("events.amazonaws.com"));
    }),
    ("an alert topic for the rules of another service", "LW-DELIVERY-TOPIC", "CrawlerFailed", |it| {
        let policy = &mut of(it, "AlertTopicPolicy")["PolicyDocument"];
        statement(policy, "events.amazonaws.com")["Condition"]["ArnLike"]["aws:SourceArn"] =
            json!({"Fn::Sub": "arn:${AWS::Partition}:s3:::*"});
    }),
    ("a bucket that does not wait for the queue's policy", "LW-DELIVERY-ORDER", "DropBucket", |it| {
        it["Resources"]["DropBucket"]["DependsOn"] = json!("AccessLogsPolicy");
    }),
    ("a queue's policy that waits for the bucket", "LW-DELIVERY-CYCLE", "RawBucket", |it| {
        let policy = &mut of(it, "RawQueuePolicy")["PolicyDocument"];
        statement(policy, "s3.amazonaws.com")["Condition"]["ArnLike"]["aws:SourceArn"] =
            json!({"Fn::GetAtt": ["RawBucket", "Arn"]});
        it["Resources"]["RawBucket"]["DependsOn"] = json!("AccessLogsPolicy");
    }),
    ("a key that waits for the bucket whose queue it encrypts", "LW-DELIVERY-CYCLE", "RawBucket", |it| {
        statement(&mut of(it, "RawKey")["KeyPolicy"], "s3.amazonaws.com")["Condition"]["ArnLike"]["aws:SourceArn"] =
            json!({"Fn::GetAtt": ["RawBucket", "Arn"]});
    }),
    ("a FIFO queue for a bucket's events", "LW-DELIVERY-FIFO", "DropBucket", |it| {
        of(it, "DropQueue")["FifoQueue"] = json!(true);
    }),
    ("a function that S3 may not call", "LW-DELIVERY-FUNCTION", "Sandboxes", |it| {
        of(it, "Sandboxes")["NotificationConfiguration"] = json!({"LambdaConfigurations": [
            {"Event": "s3:ObjectCreated:*", "Function": {"Fn::GetAtt": ["DropFunction", "Arn"]}}]});
    }),
    ("a rule for a bucket that sends no events", "LW-S3-EVENTBRIDGE", "Uploads", |it| {
        add(
            it,
            "Uploads",
            "AWS::Events::Rule",
            json!({
            "EventPattern": {"source": ["aws.s3"], "detail-type": ["Object Created"],
                "detail": {"bucket": {"name": [{"Ref": "DropBucket"}]}}},
            "Targets": [{"Arn": {"Ref": "AlertTopic"}, "Id": "alerts"}]}),
        );
    }),
    ("a state machine without a role to start it", "LW-DELIVERY-ROLE", "CrawlerFailed", |it| {
        add(
            it,
            "Machine",
            "AWS::StepFunctions::StateMachine",
            json!({"RoleArn": {"Fn::Sub": "arn:aws:iam::${AWS::AccountId}:role/machine"}}),
        );
        of(it, "CrawlerFailed")["Targets"] = json!([{"Arn": {"Ref": "Machine"}, "Id": "machine"}]);
    }),
    ("a log group that nothing lets events into", "LW-DELIVERY-LOGS", "CrawlerFailed", |it| {
        of(it, "CrawlerFailed")["Targets"] = json!([{"Arn": {"Fn::GetAtt": ["DropLogGroup", "Arn"]}, "Id": "log"}]);
    }),
    ("a visibility timeout of the function's timeout alone", "LW-MAPPING-VISIBILITY", "DropQueue", |it| {
        of(it, "DropQueue")["VisibilityTimeout"] = json!(60);
    }),
    ("a longer timeout of a function", "LW-MAPPING-VISIBILITY", "RawQueue", |it| {
        of(it, "RawFunction")["Timeout"] = json!(61);
    }),
    ("a batching window that nobody added", "LW-MAPPING-VISIBILITY", "RawQueue", |it| {
        of(it, "RawMapping")["MaximumBatchingWindowInSeconds"] = json!(5);
    }),
    ("one try for a message", "LW-MAPPING-RECEIVES", "DropQueue", |it| {
        of(it, "DropQueue")["RedrivePolicy"]["maxReceiveCount"] = json!(1);
    }),
    ("batches that fail as a whole", "LW-MAPPING-PARTIAL-BATCH", "DropMapping", |it| {
        remove(of(it, "DropMapping"), "FunctionResponseTypes");
    }),
    ("a large batch without a window", "LW-MAPPING-WINDOW", "DropMapping", |it| {
        of(it, "DropMapping")["BatchSize"] = json!(100);
    }),
    ("less reserved concurrency than the queue uses", "LW-MAPPING-CONCURRENCY", "DropFunction", |it| {
        of(it, "DropFunction")["ReservedConcurrentExecutions"] = json!(5);
    }),
    ("reserved concurrency and a queue without a limit", "LW-MAPPING-CONCURRENCY", "DropMapping", |it| {
        of(it, "DropFunction")["ReservedConcurrentExecutions"] = json!(5);
        remove(of(it, "DropMapping"), "ScalingConfig");
    }),
    ("a role that may not delete messages", "LW-MAPPING-ROLE", "DropMapping", |it| {
        let statements = &mut of(it, "DropRole")["Policies"][0]["PolicyDocument"]["Statement"];
        statements[2]["Action"] = json!(["sqs:ReceiveMessage", "sqs:GetQueueAttributes"]);
    }),
    ("a role for another queue", "LW-MAPPING-ROLE", "DropMapping", |it| {
        let statements = &mut of(it, "DropRole")["Policies"][0]["PolicyDocument"]["Statement"];
        statements[2]["Resource"] = json!({"Fn::GetAtt": ["RawQueue", "Arn"]});
    }),
    ("a role that may not decrypt messages", "LW-MAPPING-ROLE", "DropMapping", |it| {
        drop_statements(&mut of(it, "DropRole")["Policies"][0]["PolicyDocument"], |it| it["Action"] == "kms:Decrypt");
    }),
    ("a mapping that does not wait for its role's policy", "LW-MAPPING-ORDER", "DropMapping", |it| {
        let document = of(it, "DropRole")["Policies"][0]["PolicyDocument"].take();
        remove(of(it, "DropRole"), "Policies");
        add(
            it,
            "DropPolicy",
            "AWS::IAM::Policy",
            json!({"PolicyName": "hop", "PolicyDocument": document, "Roles": [{"Ref": "DropRole"}]}),
        );
    }),
    ("a queue without dead letters", "LW-QUEUE-DEAD-LETTERS", "CuratedQueue", |it| {
        remove(of(it, "CuratedQueue"), "RedrivePolicy");
    }),
    ("dead letters that are kept as long as messages", "LW-QUEUE-RETENTION", "DeadLettersQueue", |it| {
        remove(of(it, "DeadLettersQueue"), "MessageRetentionPeriod");
    }),
    ("two functions at one queue", "LW-QUEUE-CONSUMERS", "RawMapping", |it| {
        of(it, "RawMapping")["EventSourceArn"] = json!({"Fn::GetAtt": ["DropQueue", "Arn"]});
    }),
    ("dead letters of a function that a queue calls", "LW-FUNCTION-DEAD-LETTERS", "DropFunction", |it| {
        of(it, "DropFunction")["DeadLetterConfig"] = json!({"TargetArn": {"Fn::GetAtt": ["DeadLettersQueue", "Arn"]}});
    }),
    ("dead letters that go to a topic", "LW-REDRIVE-TARGET", "DropQueue", |it| {
        of(it, "DropQueue")["RedrivePolicy"]["deadLetterTargetArn"] = json!({"Ref": "AlertTopic"});
    }),
    ("dead letters that go to the queue's URL", "LW-REDRIVE-TARGET", "DropQueue", |it| {
        of(it, "DropQueue")["RedrivePolicy"]["deadLetterTargetArn"] = json!({"Ref": "DeadLettersQueue"});
    }),
    ("FIFO dead letters of a standard queue", "E3502", "DropQueue", |it| {
        of(it, "DeadLettersQueue")["FifoQueue"] = json!(true);
    }),
    ("dead letters that are not taken", "LW-REDRIVE-ALLOW", "CuratedQueue", |it| {
        of(it, "DeadLettersQueue")["RedriveAllowPolicy"]["sourceQueueArns"].as_array_mut().unwrap().pop();
    }),
    ("a key as role", "LW-ROLE-ARN", "DropFunction", |it| {
        of(it, "DropFunction")["Role"] = json!({"Fn::GetAtt": ["DropKey", "Arn"]});
    }),
    ("the crawler's role for a function", "LW-ROLE-TRUST", "DropFunction", |it| {
        of(it, "DropFunction")["Role"] = json!({"Fn::GetAtt": ["CrawlerRole", "Arn"]});
    }),
    ("a function's role for the crawler", "LW-ROLE-TRUST", "Crawler", |it| {
        of(it, "Crawler")["Role"] = json!({"Fn::GetAtt": ["DropRole", "Arn"]});
    }),
    ("a role that EventBridge may not take", "LW-ROLE-TRUST", "Findings", |it| {
        let trust = &mut of(it, "FindingRole")["AssumeRolePolicyDocument"];
        statement(trust, "events.amazonaws.com")["Principal"]["Service"] = json!("lambda.amazonaws.com");
    }),
    ("functions without the S3 endpoint", "LW-FUNCTION-ROUTE", "DropFunction", |it| {
        remove(&mut it["Resources"], "S3Endpoint");
    }),
    ("an endpoint at the routes of other subnets", "LW-FUNCTION-ROUTE", "DropFunction", |it| {
        of(it, "S3Endpoint")["RouteTableIds"] = json!([{"Ref": "DataRoutes"}]);
    }),
    ("a function that sends messages without a way to", "LW-FUNCTION-ROUTE", "DropFunction", |it| {
        let statements = &mut of(it, "DropRole")["Policies"][0]["PolicyDocument"]["Statement"];
        statements.as_array_mut().unwrap().push(
            json!({"Effect": "Allow", "Action": "sqs:SendMessage", "Resource": {"Fn::GetAtt": ["RawQueue", "Arn"]}}),
        );
    }),
    ("a function in the public subnets", "LW-FUNCTION-PUBLIC-SUBNET", "DropFunction", |it| {
        of(it, "DropFunction")["VpcConfig"]["SubnetIds"] = json!([{"Ref": "PublicSubnetA"}]);
    }),
    ("an endpoint at the public routes", "LW-ENDPOINT-PUBLIC-ROUTES", "S3Endpoint", |it| {
        of(it, "S3Endpoint")["RouteTableIds"] = json!([{"Ref": "PublicRoutes"}]);
    }),
    ("an endpoint without routes", "LW-ENDPOINT-ROUTES", "DynamoDbEndpoint", |it| {
        remove(of(it, "DynamoDbEndpoint"), "RouteTableIds");
    }),
    ("an endpoint for reading alone", "LW-ENDPOINT-POLICY", "S3Endpoint", |it| {
        of(it, "S3Endpoint")["PolicyDocument"]["Statement"][0]["Action"] = json!("s3:GetObject");
    }),
    ("an endpoint without the last zone", "LW-ENDPOINT-POLICY", "S3Endpoint", |it| {
        let resources = of(it, "S3Endpoint")["PolicyDocument"]["Statement"][0]["Resource"].as_array_mut().unwrap();
        resources.pop();
    }),
    ("a DynamoDB endpoint for everything", "LW-ENDPOINT-OPEN", "DynamoDbEndpoint", |it| {
        let statement = &mut of(it, "DynamoDbEndpoint")["PolicyDocument"]["Statement"][0];
        statement["Resource"] = json!("*");
        remove(statement, "Condition");
    }),
    ("a network that resolves no names", "LW-VPC-NAMES", "Vpc", |it| {
        of(it, "Vpc")["EnableDnsSupport"] = json!(false);
    }),
    ("public subnets without a way out", "LW-PUBLIC-SUBNET-ROUTE", "PublicSubnetA", |it| {
        of(it, "PublicSubnetA")["MapPublicIpOnLaunch"] = json!(true);
        remove(&mut it["Resources"], "PublicDefaultRoute");
    }),
    ("a key that is deleted with the stack", "LW-RETAIN", "RawKey", |it| {
        it["Resources"]["RawKey"]["DeletionPolicy"] = json!("Delete");
    }),
    ("a queue for everybody", "LW-PUBLIC-ACCESS", "DropQueuePolicy", |it| {
        let statement = statement(&mut of(it, "DropQueuePolicy")["PolicyDocument"], "s3.amazonaws.com");
        statement["Principal"] = json!("*");
        remove(statement, "Condition");
    }),
    ("a bucket for everybody but one", "LW-PUBLIC-ACCESS", "DropBucketPolicy", |it| {
        of(it, "DropBucketPolicy")["PolicyDocument"]["Statement"].as_array_mut().unwrap().push(json!({
            "Effect": "Allow", "NotPrincipal": {"AWS": {"Fn::GetAtt": ["DropRole", "Arn"]}}, "Action": "s3:GetObject",
            "Resource": {"Fn::Sub": "${DropBucket.Arn}/*"}}));
    }),
    ("a key that S3 may use for anybody", "LW-CONFUSED-DEPUTY", "DropKey", |it| {
        remove(statement(&mut of(it, "DropKey")["KeyPolicy"], "s3.amazonaws.com"), "Condition");
    }),
    ("two notifications of the same objects", "LW-NOTIFICATION-OVERLAP", "DropBucket", |it| {
        of(it, "DropBucket")["NotificationConfiguration"]["TopicConfigurations"] =
            json!([{"Event": "s3:ObjectCreated:Put", "Topic": {"Ref": "AlertTopic"}}]);
    }),
    ("a function that writes to its own zone", "LW-NOTIFICATION-LOOP", "DropBucket", |it| {
        of(it, "DropRole")["Policies"][0]["PolicyDocument"]["Statement"][4]["Resource"] =
            json!({"Fn::Sub": "arn:${AWS::Partition}:s3:::acme-prod-drop-111111111111/*"});
    }),
    ("objects that are archived after a week", "LW-ARCHIVED-DATA", "DropBucket", |it| {
        of(it, "DropBucket")["LifecycleConfiguration"]["Rules"][0]["Transitions"] =
            json!([{"StorageClass": "GLACIER", "TransitionInDays": 7}]);
    }),
    ("objects that move to infrequent access after a week", "LW-LIFECYCLE-DAYS", "DropBucket", |it| {
        of(it, "DropBucket")["LifecycleConfiguration"]["Rules"][0]["Transitions"] =
            json!([{"StorageClass": "STANDARD_IA", "TransitionInDays": 7}]);
    }),
    ("access logs that are encrypted with a key", "LW-ACCESS-LOGS", "DropBucket", |it| {
        of(it, "AccessLogs")["BucketEncryption"] = json!({"ServerSideEncryptionConfiguration": [
            {"ServerSideEncryptionByDefault": {"SSEAlgorithm": "aws:kms", "KMSMasterKeyID": {"Fn::GetAtt": ["AlertKey", "Arn"]}}}]});
    }),
    ("access logs under Object Lock", "LW-ACCESS-LOGS", "DropBucket", |it| {
        of(it, "AccessLogs")["ObjectLockConfiguration"] =
            json!({"ObjectLockEnabled": "Enabled", "Rule": {"DefaultRetention": {"Mode": "GOVERNANCE", "Days": 30}}});
    }),
    ("access logs that nobody may write", "LW-ACCESS-LOGS", "DropBucket", |it| {
        drop_statements(&mut of(it, "AccessLogsPolicy")["PolicyDocument"], is_of("logging.s3.amazonaws.com"));
    }),
    ("a key by its alias", "LW-KEY-BY-ALIAS", "RawBucket", |it| {
        of(it, "RawBucket")["BucketEncryption"]["ServerSideEncryptionConfiguration"][0]["ServerSideEncryptionByDefault"]
            ["KMSMasterKeyID"] = json!({"Ref": "RawAlias"});
    }),
    ("a function that may not write where it is told to", "LW-ENVIRONMENT-ACCESS", "DropFunction", |it| {
        of(it, "DropRole")["Policies"][0]["PolicyDocument"]["Statement"].as_array_mut().unwrap().remove(4);
    }),
    ("two outputs that give one subnet", "LW-OUTPUT-PAIRS", "PrivateSubnetB", |it| {
        it["Outputs"]["PrivateSubnetA"] = json!({"Value": {"Ref": "PrivateSubnetA"}});
        it["Outputs"]["PrivateSubnetB"] = json!({"Value": {"Ref": "PrivateSubnetA"}});
    }),
    ("a clearance that lets untagged objects through", "LW-TAG-DENY", "Clearance", |it| {
        let statement = &mut of(it, "Clearance")["PolicyDocument"]["Statement"][0];
        statement["Condition"] = json!({"StringEquals": {"s3:ExistingObjectTag/dataclassification": ["secret"]}});
    }),
    ("a set operator on a tag", "LW-SET-OPERATOR", "Clearance", |it| {
        let statement = &mut of(it, "Clearance")["PolicyDocument"]["Statement"][0];
        statement["Condition"] =
            json!({"ForAnyValue:StringNotEquals": {"s3:ExistingObjectTag/dataclassification": "public"}});
    }),
    ("analysts with a policy for all of S3", "LW-ADMINISTRATOR", "BiAnalyst", |it| {
        of(it, "BiAnalyst")["ManagedPolicyArns"] =
            json!([{"Fn::Sub": "arn:${AWS::Partition}:iam::aws:policy/AmazonS3FullAccess"}]);
    }),
    ("a database with a hyphen", "LW-DATABASE-NAME", "Database", |it| {
        of(it, "Database")["DatabaseInput"]["Name"] = json!("acme-prod");
    }),
    ("a bucket's name in a policy", "LW-STATEMENT-RESOURCE", "CrawlerRole", |it| {
        of(it, "CrawlerRole")["Policies"][0]["PolicyDocument"]["Statement"][1]["Resource"] =
            json!({"Ref": "DropBucket"});
    }),
    ("a second policy of a queue", "LW-POLICY-TWICE", "Other", |it| {
        let policy = of(it, "DropQueuePolicy").clone();
        add(it, "Other", "AWS::SQS::QueuePolicy", policy);
    }),
    ("a role of one account", "LW-ROLE-ACCOUNT", "DropFunction", |it| {
        of(it, "DropFunction")["Role"] = json!("arn:aws:iam::773548596459:role/lambda");
    }),
    ("a crawler that reads the events of four buckets", "LW-CRAWLER-EVENTS", "Crawler", |it| {
        of(it, "Crawler")["RecrawlPolicy"]["RecrawlBehavior"] = json!("CRAWL_EVENT_MODE");
    }),
    ("a crawler of new folders that changes tables", "LW-CRAWLER-EVENTS", "Crawler", |it| {
        of(it, "Crawler")["RecrawlPolicy"]["RecrawlBehavior"] = json!("CRAWL_NEW_FOLDERS_ONLY");
    }),
];

/// The same in the template of the security account.
const SECURITY_DEFECTS: &[Defect] = &[
    ("a trail without a policy of its bucket", "LW-TRAIL-BUCKET", "Trail", |it| {
        drop_statements(&mut of(it, "TrailArchivePolicy")["PolicyDocument"], |it| {
            it["Principal"]["Service"] == "cloudtrail.amazonaws.com"
        });
    }),
    ("a trail that does not wait for the policy of its bucket", "LW-TRAIL-BUCKET", "Trail", |it| {
        remove(&mut it["Resources"]["Trail"], "DependsOn");
    }),
    ("a trail that logs its own bucket", "LW-TRAIL-LOOP", "Trail", |it| {
        of(it, "Trail")["AdvancedEventSelectors"] = json!([{"FieldSelectors": [
            {"Field": "eventCategory", "Equals": ["Data"]},
            {"Field": "resources.type", "Equals": ["AWS::S3::Object"]},
            {"Field": "resources.ARN", "StartsWith": [{"Fn::Sub": "${TrailArchive.Arn}/"}]}]}]);
    }),
    ("configuration for a bucket under Object Lock", "LW-CONFIG-BUCKET", "DeliveryChannel", |it| {
        of(it, "ConfigArchive")["ObjectLockConfiguration"] =
            json!({"ObjectLockEnabled": "Enabled", "Rule": {"DefaultRetention": {"Mode": "GOVERNANCE", "Days": 30}}});
    }),
    ("findings that may not come to the alert topic", "LW-DELIVERY-TOPIC", "OwnFindings", |it| {
        drop_statements(&mut of(it, "AlertTopicPolicy")["PolicyDocument"], is_of("events.amazonaws.com"));
    }),
];

/// What was planted and not found as it should be, of some defects.
fn missed(template: &Value, defects: &[Defect]) -> Vec<String> {
    let mut missed = Vec::new();
    for (what, rule, owner, plant) in defects {
        let mut template = template.clone();
        plant(&mut template);
        let found = found(&template);
        let is_it = |it: &(String, String)| it.0 == *rule && it.1.split(['.', ':']).nth(1) == Some(owner);
        if !found.iter().any(is_it) {
            missed.push(format!("{what}: {rule} at {owner} is missing among {found:#?}"));
        }
        // A defect is seen by the rules for it and for what follows from it, not by all of them.
        let rules: BTreeSet<&String> = found.iter().map(|it| &it.0).collect();
        if rules.len() > 4 {
            missed.push(format!("{what}: {rules:?}"));
        }
    }
    missed
}

#[test]
fn every_planted_defect_is_found_by_the_rule_for_it() {
    let lake = lake("prod");
    let missed: Vec<String> = std::thread::scope(|scope| {
        let lake = &lake;
        let of = |defects| scope.spawn(move || missed(lake, defects));
        let threads: Vec<_> = DEFECTS.chunks(DEFECTS.len().div_ceil(4)).map(of).collect();
        threads.into_iter().flat_map(|it| it.join().unwrap()).collect()
    });
    assert!(missed.is_empty(), "{}", missed.join("\n"));
}

#[test]
fn every_planted_defect_of_the_security_stack_is_found() {
    let missed = missed(&lake("security"), SECURITY_DEFECTS);
    assert!(missed.is_empty(), "{}", missed.join("\n"));
}

/// Lakes that have every part between them.
fn lakes() -> Vec<DataLake> {
    let lake = || DataLake::new("acme", Accounts { prod: "111111111111", security: "222222222222" });
    let everything = lake()
        .organization("o-a1b2c3d4e5")
        .zones(Zones::medallion())
        .zone(Zone::new("sand-box").last().expire_after(Days(60)).to_infrequent_access_after(Days(30)))
        .zone(Zone::new("landing").next("bronze").malware_protection(true).stream(Stream::prefix("in/").suffix(".csv")))
        .stream("bronze", Stream::prefix("images/"))
        .stream(
            "bronze",
            Stream::prefix("clickstream/").timeout(Seconds(120)).batch_size(100_u32).batching_window(Seconds(5)),
        )
        .network(Network::default().availability_zones(3_u32).nat(true).interface_endpoint("secretsmanager"))
        .crawler(Crawler::default().mode(CrawlerMode::Event))
        .dead_letters(DeadLetters::default().sharing(Sharing::PerZone))
        .monitoring(Monitoring::default().alert_email("lake@example.com"));
    let skipped = lake().auditing.prod(Services::all(Singleton::Skip)).security(Services::all(Singleton::Skip));
    vec![
        lake(),
        everything,
        lake().zones([Zone::new("only")]),
        lake().zones((0..12).map(|it| Zone::new(format!("zone-{it}")))),
        lake().auditing(skipped.aggregator(false)),
    ]
}

#[test]
fn no_lake_has_a_finding() {
    for lake in lakes() {
        let stacks = lake.build();
        for stack in [&stacks.prod, &stacks.security] {
            let text = write::json(&stack.synth().template);
            let found = check_text(&text, &Options::default());
            let wiring: Vec<String> =
                found.iter().filter(|it| it.id.starts_with("LW-")).map(ToString::to_string).collect();
            assert_eq!(wiring, [""; 0]);
        }
    }
}
