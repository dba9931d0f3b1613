//! Templates as an adversary writes them: each takes a kind of work and asks for as much of it as fits in a file.

mod lake;

/// A template and its name; sizes are those of the worst case, divided by `scale`.
pub(crate) struct Case {
    pub(crate) name: &'static str,
    write: fn(Size) -> Vec<u8>,
}

impl Case {
    /// The template, `scale` times smaller than it can be.
    pub(crate) fn bytes(&self, scale: usize) -> Vec<u8> {
        (self.write)(Size(scale))
    }
}

#[derive(Clone, Copy)]
struct Size(usize);

impl Size {
    fn of(self, full: usize) -> usize {
        (full / self.0).max(3)
    }

    /// A depth at which something doubles.
    fn deep(self, full: usize) -> usize {
        if self.0 == 1 { full } else { full / 3 }
    }
}

fn list(count: usize, item: impl Fn(usize) -> String) -> String {
    format!("[{}]", items(count, item))
}

fn object(count: usize, entry: impl Fn(usize) -> String) -> String {
    format!("{{{}}}", items(count, entry))
}

fn items(count: usize, item: impl Fn(usize) -> String) -> String {
    (0..count).map(item).collect::<Vec<_>>().join(",")
}

fn nested(depth: usize, core: &str, wrap: impl Fn(usize, String) -> String) -> String {
    (0..depth).fold(core.to_owned(), |inner, at| wrap(at, inner))
}

/// A template with a resource `R`, and what else stands at its root.
fn one(kind: &str, properties: &str, rest: &str) -> Vec<u8> {
    template(&format!(r#""R":{{"Type":"{kind}","Properties":{properties}}}"#), rest)
}

/// A queue whose name is this.
fn queue(name: &str, rest: &str) -> Vec<u8> {
    one("AWS::SQS::Queue", &format!(r#"{{"QueueName":{name}}}"#), rest)
}

fn bucket_tags(tags: &str, rest: &str) -> Vec<u8> {
    one("AWS::S3::Bucket", &format!(r#"{{"Tags":{tags}}}"#), rest)
}

fn template(resources: &str, rest: &str) -> Vec<u8> {
    let comma = if rest.is_empty() { "" } else { "," };
    format!(r#"{{"Resources":{{{resources}}}{comma}{rest}}}"#).into_bytes()
}

fn policy(statements: &str) -> Vec<u8> {
    one(
        "AWS::IAM::ManagedPolicy",
        &format!(r#"{{"PolicyDocument":{{"Version":"2012-10-17","Statement":{statements}}}}}"#),
        "",
    )
}

/// `count` conditions about parameters of their own.
fn conditions(count: usize) -> String {
    let parameters = object(count, |it| format!(r#""P{it}":{{"Type":"String"}}"#));
    let conditions = object(count, |it| format!(r#""C{it}":{{"Fn::Equals":[{{"Ref":"P{it}"}},"a"]}}"#));
    format!(r#""Parameters":{parameters},"Conditions":{conditions}"#)
}

/// Conditions, each made of the two behind it.
fn ladder(count: usize, rung: impl Fn(&str, &str) -> String) -> String {
    let condition = |it: usize| {
        let at = |number: usize| format!(r#"{{"Condition":"C{number}"}}"#);
        if it + 2 >= count {
            format!(r#""C{it}":{{"Fn::Equals":[{{"Ref":"P"}},"{it}"]}}"#)
        } else {
            format!(r#""C{it}":{}"#, rung(&at(it + 1), &at(it + 2)))
        }
    };
    format!(r#""Parameters":{{"P":{{"Type":"String"}}}},"Conditions":{}"#, object(count, condition))
}

fn and(one: &str, other: &str) -> String {
    format!(r#"{{"Fn::And":[{one},{other}]}}"#)
}

fn or(one: &str, other: &str) -> String {
    format!(r#"{{"Fn::Or":[{one},{other}]}}"#)
}

fn not(one: &str) -> String {
    format!(r#"{{"Fn::Not":[{one}]}}"#)
}

fn xor(one: &str, other: &str) -> String {
    or(&and(one, &not(other)), &and(&not(one), other))
}

const IN_NAME: &str = r#"{"Fn::If":["C0","a",{"Fn::If":["C1","b","c"]}]}"#;

/// `count` parameters with 200 allowed values each.
fn parameters(count: usize, values: usize) -> String {
    let allowed = list(values, |it| format!("\"v{it}\""));
    let parameter = |it| format!(r#""P{it}":{{"Type":"String","AllowedValues":{allowed}}}"#);
    format!(r#""Parameters":{}"#, object(count, parameter))
}

fn mapping(width: usize) -> String {
    let row = object(width, |it| format!(r#""v{it}":"x{it}""#));
    format!(r#""Mappings":{{"M":{}}}"#, object(width, |it| format!(r#""v{it}":{row}"#)))
}

/// Every function with an argument that it does not take.
fn misused(argument: &str) -> Vec<u8> {
    const FUNCTIONS: &[&str] = &[
        "Ref",
        "Condition",
        "Fn::And",
        "Fn::Base64",
        "Fn::Cidr",
        "Fn::Contains",
        "Fn::Equals",
        "Fn::FindInMap",
        "Fn::ForEach",
        "Fn::ForEach::X",
        "Fn::GetAZs",
        "Fn::GetAtt",
        "Fn::GetStackOutput",
        "Fn::If",
        "Fn::ImportValue",
        "Fn::Join",
        "Fn::Length",
        "Fn::Not",
        "Fn::Or",
        "Fn::RefAll",
        "Fn::Select",
        "Fn::Split",
        "Fn::Sub",
        "Fn::ToJsonString",
        "Fn::Transform",
        "Fn::ValueOf",
        "Fn::Unknown",
        "Rain::Include",
        "fn::sub",
        "Fn::",
    ];
    let mut resources = Vec::new();
    let mut rest = vec![r#""Transform":"AWS::LanguageExtensions""#.to_owned()];
    for section in ["Conditions", "Outputs", "Rules", "Mappings", "Parameters", "Metadata"] {
        let entry = |it: usize| format!(r#""X{it}":{{"{}":{argument}}}"#, FUNCTIONS[it]);
        rest.push(format!(r#""{section}":{}"#, object(FUNCTIONS.len(), entry)));
    }
    for (at, function) in FUNCTIONS.iter().enumerate() {
        let call = format!(r#"{{"{function}":{argument}}}"#);
        resources.push(format!(
            r#""A{at}":{{"Type":"AWS::SQS::Queue","Condition":{call},"DependsOn":{call},"Properties":{{"QueueName":{call},"Tags":{call},"RedrivePolicy":{call},"VisibilityTimeout":{call}}}}},
               "B{at}":{{"Type":"AWS::IAM::Role","Properties":{{"AssumeRolePolicyDocument":{call},"Policies":[{call},{{"PolicyName":{call},"PolicyDocument":{{"Statement":{call}}}}}]}}}},
               "C{at}":{call},"D{at}":{{"Type":{call}}},"E{at}":{{"Type":"AWS::SNS::Topic","Properties":{call},"UpdatePolicy":{call},"CreationPolicy":{call},"Metadata":{call},"DeletionPolicy":{call}}}"#
        ));
    }
    template(&resources.join(","), &rest.join(","))
}

/// Every place of a template has this value.
fn everywhere(value: &str) -> Vec<u8> {
    const KINDS: &[&str] = &[
        "AWS::SQS::Queue",
        "AWS::IAM::Role",
        "AWS::IAM::Policy",
        "AWS::S3::Bucket",
        "AWS::Lambda::Function",
        "AWS::DynamoDB::Table",
        "AWS::EC2::SecurityGroup",
        "AWS::CloudFormation::Stack",
        "AWS::Serverless::Function",
        "AWS::ECS::TaskDefinition",
        "AWS::RDS::DBInstance",
        "AWS::StepFunctions::StateMachine",
        "AWS::KMS::Key",
        "Custom::Thing",
        "AWS::CodePipeline::Pipeline",
        "AWS::ApiGateway::RestApi",
        "AWS::CloudFront::Distribution",
    ];
    const PROPERTIES: &[&str] = &[
        "AssumeRolePolicyDocument",
        "PolicyDocument",
        "Policies",
        "Roles",
        "Tags",
        "BucketName",
        "Code",
        "Handler",
        "Runtime",
        "AttributeDefinitions",
        "KeySchema",
        "SecurityGroupIngress",
        "TemplateURL",
        "Parameters",
        "Events",
        "ContainerDefinitions",
        "Engine",
        "DefinitionString",
        "Definition",
        "KeyPolicy",
        "ServiceToken",
        "Stages",
        "Body",
        "DistributionConfig",
        "QueueName",
        "RedrivePolicy",
        "Cpu",
        "Memory",
        "Environment",
    ];
    let properties = object(PROPERTIES.len(), |it| format!(r#""{}":{value}"#, PROPERTIES[it]));
    let resource = |it: usize| {
        format!(
            r#""R{it}":{{"Type":"{}","Properties":{properties},"Condition":{value},"DependsOn":{value},"Metadata":{value},"UpdatePolicy":{value},"CreationPolicy":{value},"DeletionPolicy":{value},"UpdateReplacePolicy":{value}}},"S{it}":{{"Type":"{}","Properties":{value}}}"#,
            KINDS[it], KINDS[it]
        )
    };
    let resources = items(KINDS.len(), resource);
    let rest = format!(
        r#""T":{{"Type":{value}}},"U":{value}}},"AWSTemplateFormatVersion":{value},"Description":{value},"Transform":{value},"Conditions":{{"A":{value}}},"Mappings":{{"A":{value},"B":{{"C":{value}}}}},"Metadata":{value},"Rules":{{"A":{value},"B":{{"Assertions":{value},"RuleCondition":{value}}}}},"Parameters":{{"A":{value},"B":{{"Type":{value},"AllowedValues":{value},"Default":{value},"MinValue":{value},"MaxLength":{value},"AllowedPattern":{value},"NoEcho":{value},"ConstraintDescription":{value}}}}},"Outputs":{{"A":{value},"B":{{"Value":{value},"Export":{value},"Condition":{value}}},"C":{{"Export":{{"Name":{value}}}}}}},"Hooks":{value}"#
    );
    format!(r#"{{"Resources":{{{resources},{rest}}}"#).into_bytes()
}

fn sections(value: &str) -> Vec<u8> {
    const SECTIONS: &[&str] = &[
        "AWSTemplateFormatVersion",
        "Description",
        "Metadata",
        "Parameters",
        "Mappings",
        "Rules",
        "Conditions",
        "Transform",
        "Resources",
        "Outputs",
        "Hooks",
        "Globals",
    ];
    object(SECTIONS.len(), |it| format!(r#""{}":{value}"#, SECTIONS[it])).into_bytes()
}

/// Texts that make a search which goes back take for ever, in places whose pattern the schemas give.
fn hard_texts(text: &str) -> Vec<u8> {
    let places = [
        (
            "AWS::Lambda::Function",
            r#"{"FunctionName":T,"Role":T,"Handler":T,"Runtime":T,"Code":{"S3Bucket":T,"S3Key":T,"ImageUri":T},"KmsKeyArn":T,"Layers":[T],"Description":T}"#,
        ),
        (
            "AWS::IAM::Role",
            r#"{"RoleName":T,"Path":T,"PermissionsBoundary":T,"ManagedPolicyArns":[T],"Description":T,"AssumeRolePolicyDocument":T}"#,
        ),
        (
            "AWS::S3::Bucket",
            r#"{"BucketName":T,"LifecycleConfiguration":{"Rules":[{"Prefix":T,"Id":T,"Status":T}]},"ReplicationConfiguration":{"Role":T,"Rules":[]}}"#,
        ),
        (
            "AWS::Events::Rule",
            r#"{"Name":T,"ScheduleExpression":T,"EventPattern":T,"RoleArn":T,"Targets":[{"Arn":T,"Id":T}]}"#,
        ),
        ("AWS::CloudFormation::Stack", r#"{"TemplateURL":T,"Parameters":{"A":T}}"#),
        (
            "AWS::Cognito::UserPool",
            r#"{"UserPoolName":T,"EmailVerificationMessage":T,"SmsConfiguration":{"SnsCallerArn":T}}"#,
        ),
        ("AWS::EC2::VPC", r#"{"CidrBlock":T}"#),
        (
            "AWS::EC2::SecurityGroup",
            r#"{"GroupDescription":T,"SecurityGroupIngress":[{"IpProtocol":T,"CidrIp":T,"CidrIpv6":T}]}"#,
        ),
        ("AWS::Route53::RecordSet", r#"{"Name":T,"Type":T,"ResourceRecords":[T],"TTL":T,"HostedZoneId":T}"#),
        ("AWS::StepFunctions::StateMachine", r#"{"DefinitionString":T,"RoleArn":T}"#),
        (
            "AWS::CodePipeline::Pipeline",
            r#"{"RoleArn":T,"Name":T,"Stages":[{"Name":T,"Actions":[{"Name":T,"ActionTypeId":{"Category":T,"Owner":T,"Provider":T,"Version":T}}]}]}"#,
        ),
        ("AWS::Glue::Job", r#"{"Role":T,"Command":{"Name":T,"ScriptLocation":T,"PythonVersion":T},"WorkerType":T}"#),
        ("AWS::ApiGatewayV2::Api", r#"{"Name":T,"RouteSelectionExpression":T,"ProtocolType":T}"#),
        ("AWS::SSM::Parameter", r#"{"Name":T,"Type":T,"Value":T,"AllowedPattern":T,"Policies":T}"#),
        ("AWS::DataSync::Task", r#"{"SourceLocationArn":T,"DestinationLocationArn":T,"Name":T}"#),
        (
            "AWS::Backup::BackupPlan",
            r#"{"BackupPlan":{"BackupPlanName":T,"BackupPlanRule":[{"RuleName":T,"TargetBackupVault":T,"ScheduleExpression":T}]}}"#,
        ),
        ("AWS::QuickSight::DataSource", r#"{"Name":T,"Type":T,"AwsAccountId":T,"DataSourceId":T}"#),
        ("AWS::AppSync::GraphQLApi", r#"{"Name":T,"AuthenticationType":T,"OwnerContact":T}"#),
        ("AWS::IoT::TopicRule", r#"{"RuleName":T,"TopicRulePayload":{"Sql":T,"Actions":[]}}"#),
        ("AWS::DMS::DataProvider", r#"{"Engine":T,"DataProviderName":T,"Settings":T}"#),
    ];
    let resource = |it: usize| {
        let (kind, properties) = places[it];
        let written = properties.replace(":T", &format!(":{text}")).replace("[T]", &format!("[{text}]"));
        format!(r#""R{it}":{{"Type":"{kind}","Properties":{written}}}"#)
    };
    let parameter = format!(
        r#""Parameters":{{"A":{{"Type":"String","AllowedPattern":"^(a+)+$","Default":{text}}},"B":{{"Type":"String","AllowedPattern":"(a|a)*b","AllowedValues":[{text}]}},"C":{{"Type":"String","AllowedPattern":"(.*)*(.*)*(.*)*x","Default":{text}}},"D":{{"Type":"String","AllowedPattern":"(((a{{1,1000}}){{1,1000}}){{1,1000}}){{1,1000}}","Default":{text}}},"E":{{"Type":"String","AllowedPattern":{text},"Default":{text}}}}}"#
    );
    template(&items(places.len(), resource), &parameter)
}

fn text_of(bytes: usize, part: &str) -> String {
    part.repeat(bytes / part.len())
}

/// Objects in one YAML file, each of ten of the one before.
fn laughs(levels: usize, merge: bool) -> Vec<u8> {
    let mut text = "Metadata:\n  L0: &l0 {a: b}\n".to_owned();
    for it in 1..=levels {
        let before = format!("*l{}", it - 1);
        let line = if merge {
            format!("  L{it}: &l{it}\n    <<: [{}]\n    k{it}: {before}\n", vec![before.clone(); 10].join(", "))
        } else {
            format!("  L{it}: &l{it} [{}]\n", vec![before; 10].join(", "))
        };
        text.push_str(&line);
    }
    text.push_str("Resources:\n  R:\n    Type: AWS::SQS::Queue\n");
    text.into_bytes()
}

fn loops(levels: usize, width: usize) -> Vec<u8> {
    let values = list(width, |it| format!("\"v{it}\""));
    let names: String = (0..levels).map(|it| format!("${{X{it}}}")).collect();
    let core =
        format!(r#""Q{names}":{{"Type":"AWS::SQS::Queue","Properties":{{"QueueName":{{"Fn::Sub":"{names}"}}}}}}"#);
    let body = nested(levels, &core, |it, inner| format!(r#""Fn::ForEach::L{it}":["X{it}",{values},{{{inner}}}]"#));
    template(&body, r#""Transform":"AWS::LanguageExtensions""#)
}

fn yaml(text: impl Into<String>) -> Vec<u8> {
    text.into().into_bytes()
}

fn queues(count: usize, rest: impl Fn(usize) -> String) -> Vec<u8> {
    template(&items(count, |it| format!(r#""Q{it}":{{"Type":"AWS::SQS::Queue"{}}}"#, rest(it))), "")
}

fn numbers(number: &str) -> Vec<u8> {
    template(
        &format!(
            r#""Q":{{"Type":"AWS::SQS::Queue","Properties":{{"VisibilityTimeout":{number},"QueueName":{number},"DelaySeconds":"{number}","Tags":[{{"Key":{number},"Value":{number}}}]}}}},
               "N":{{"Type":"AWS::EC2::Volume","Properties":{{"Size":{number},"Iops":{number}}}}},
               "L":{{"Type":"AWS::Lambda::Function","Properties":{{"Timeout":{number},"MemorySize":{{"Fn::Select":[{number},["a"]]}},"Role":{{"Fn::Cidr":["10.0.0.0/8",{number},{number}]}}}}}}"#
        ),
        &format!(
            r#""Parameters":{{"P":{{"Type":"Number","Default":{number},"MinValue":{number},"MaxValue":{number},"AllowedValues":[{number}]}},"S":{{"Type":"String","MinLength":{number},"MaxLength":{number}}}}}"#
        ),
    )
}

/// Every case.
pub(crate) fn all() -> impl Iterator<Item = &'static Case> {
    CASES.iter().chain(lake::CASES)
}

/// Those about the language; a line each.
#[rustfmt::skip]
const CASES: &[Case] = &[
    // Depth.
    Case { name: "objects_127_deep", write: |_| queue(&nested(120, "1", |_, it| format!(r#"{{"a":{it}}}"#)), "") },
    Case { name: "objects_100000_deep", write: |s| nested(s.of(100_000), "1", |_, it| format!(r#"{{"a":{it}}}"#)).into() },
    Case { name: "lists_100000_deep", write: |s| "[".repeat(s.of(100_000)).into() },
    Case { name: "yaml_lists_100000_deep", write: |s| yaml(format!("A: {}", "[".repeat(s.of(100_000)))) },
    Case { name: "yaml_items_5000_deep", write: |s| yaml(format!("A:\n{}", "- ".repeat(s.of(5_000)))) },
    Case { name: "yaml_indent_3000_deep", write: |s| yaml((0..s.of(3_000)).map(|it| format!("{}a:\n", " ".repeat(it))).collect::<String>()) },
    Case { name: "yaml_explicit_keys_deep", write: |s| yaml("? ".repeat(s.of(50_000))) },
    Case { name: "yaml_flow_keys_deep", write: |s| yaml("{? ".repeat(s.of(50_000))) },
    Case { name: "yaml_tags_deep", write: |s| yaml(format!("A: {}", "!Not [".repeat(s.of(10_000)))) },
    Case { name: "policy_120_deep", write: |_| policy(&nested(110, "1", |_, it| format!("[{it}]"))) },
    Case { name: "policy_conditions_deep", write: |_| policy(&nested(40, r#"{"Effect":"Allow"}"#, |_, it| format!(r#"{{"Fn::If":["C",{it},{it2}]}}"#, it2 = 1))) },
    // Many.
    Case { name: "resources_10000", write: |s| queues(s.of(10_000), |_| String::new()) },
    Case { name: "resources_10000_with_tags", write: |s| queues(s.of(10_000), |it| format!(r#","Properties":{{"QueueName":"q{it}","Tags":[{{"Key":"a","Value":"b"}}]}}"#)) },
    Case { name: "resources_10000_same_name", write: |s| queues(s.of(10_000), |_| r#","Properties":{"QueueName":"q"}"#.into()) },
    Case { name: "resources_10000_wrong", write: |s| queues(s.of(10_000), |_| r#","Properties":{"QueueNam":1,"Tags":{"a":1}}"#.into()) },
    Case { name: "resources_10000_unknown", write: |s| template(&items(s.of(10_000), |it| format!(r#""R{it}":{{"Type":"AWS::Nothing::Thing{it}"}}"#)), "") },
    Case { name: "tags_100000", write: |s| bucket_tags(&list(s.of(100_000), |it| format!(r#"{{"Key":"k{it}","Value":"v"}}"#)), "") },
    Case { name: "tags_100000_equal", write: |s| bucket_tags(&list(s.of(100_000), |_| r#"{"Key":"k","Value":"v"}"#.into()), "") },
    Case { name: "tags_20000_wrong", write: |s| bucket_tags(&list(s.of(20_000), |it| format!(r#"{{"Kye":{it}}}"#)), "") },
    Case { name: "list_of_a_million", write: |s| queue(&list(s.of(1_000_000), |_| "1".into()), "") },
    Case { name: "unique_list_of_a_million", write: |s| one("AWS::Lambda::Function", &format!(r#"{{"Architectures":{l},"Layers":{l},"VpcConfig":{{"SubnetIds":{l}}}}}"#, l = list(s.of(300_000), |it| format!("\"{it}\""))), "") },
    Case { name: "metadata_of_50_mb", write: |s| queue("\"a\"", &format!(r#""Metadata":{}"#, list(s.of(1_000_000), |it| format!(r#"{{"aaaaaaaaaaaaaa":"bbbbbbbbbbbbbbbbb{it}"}}"#)))) },
    Case { name: "text_of_50_mb", write: |s| queue(&format!("\"{}\"", text_of(s.of(50_000_000), "a")), "") },
    Case { name: "long_names", write: |s| { let n = text_of(s.of(1_000_000), "n"); template(&format!(r#""{n}":{{"Type":"AWS::SQS::Queue","DependsOn":"{n}x","{n}":1,"Properties":{{"{n}":{{"Ref":"{n}"}}}}}},"B":{{"Type":"AWS::{n}","Condition":"{n}"}}"#), &format!(r#""{n}":1,"Conditions":{{"{n}":{{"Condition":"{n}z"}}}},"Outputs":{{"{n}":{{"Value":{{"Ref":"{n}y"}}}}}}"#)) } },
    Case { name: "unknown_properties_20000", write: |s| one("AWS::S3::Bucket", &object(s.of(20_000), |it| format!(r#""BucketName{it}":1"#)), "") },
    Case { name: "unknown_sections_20000", write: |s| template("", &items(s.of(20_000), |it| format!(r#""Resource{it}":1"#))) },
    Case { name: "missing_references_20000", write: |s| queues(s.of(5_000), |it| format!(r#","Properties":{{"QueueName":{{"Ref":"Z{it}"}},"KmsMasterKeyId":{{"Fn::GetAtt":["Y{it}","Arn"]}}}},"DependsOn":["X{it}"],"Condition":"W{it}""#)) },
    Case { name: "outputs_10000", write: |s| template(r#""Q":{"Type":"AWS::SQS::Queue"}"#, &format!(r#""Outputs":{}"#, object(s.of(10_000), |it| format!(r#""O{it}":{{"Value":{{"Ref":"Q"}},"Export":{{"Name":"e"}}}}"#)))) },
    Case { name: "duplicate_keys_50000", write: |s| template(&items(s.of(50_000), |_| r#""Q":{"Type":"AWS::SQS::Queue"}"#.into()), "") },
    Case { name: "yaml_duplicate_keys_20000", write: |s| yaml(format!("Resources:\n{}", "  Q: {Type: AWS::SQS::Queue}\n".repeat(s.of(20_000)))) },
    Case { name: "yaml_unknown_tags_20000", write: |s| yaml(format!("Resources:\n{}", (0..s.of(20_000)).map(|it| format!("  Q{it}: !Foo 1\n")).collect::<String>())) },
    // Conditions.
    Case { name: "conditions_in_a_chain", write: |s| queue(IN_NAME, &format!(r#""Conditions":{}"#, object(s.of(5_000), |it| format!(r#""C{it}":{}"#, not(&format!(r#"{{"Condition":"C{}"}}"#, it + 1)))))) },
    Case { name: "conditions_ladder_and", write: |s| queue(IN_NAME, &ladder(s.of(3_000), and)) },
    Case { name: "conditions_ladder_or", write: |s| queue(IN_NAME, &ladder(s.of(3_000), or)) },
    Case { name: "conditions_ladder_xor", write: |s| queue(IN_NAME, &ladder(s.of(2_000), xor)) },
    Case { name: "conditions_xor_of_all", write: |s| { let n = s.of(200); let all = nested(n, r#"{"Condition":"C0"}"#, |it, inner| if it < 50 { format!(r#"{{"Fn::Or":[{inner},{{"Condition":"C{it}"}}]}}"#) } else { inner }); queue(r#"{"Fn::If":["Z","a","b"]}"#, &conditions(n).replacen(r#""Conditions":{"#, &format!(r#""Conditions":{{"Z":{all},"#), 1)) } },
    Case { name: "conditions_parity", write: |s| { let n = s.of(400); let rung = |it: usize| format!(r#""X{it}":{}"#, if it == 0 { r#"{"Fn::Equals":[{"Ref":"P0"},"a"]}"#.into() } else { xor(&format!(r#"{{"Condition":"X{}"}}"#, it - 1), &format!(r#"{{"Fn::Equals":[{{"Ref":"P{it}"}},"a"]}}"#)) }); queue(&format!(r#"{{"Fn::If":["X{}",{{"Fn::If":["Y","a","b"]}},"c"]}}"#, n - 1), &format!(r#""Parameters":{},"Conditions":{{{},"Y":{}}}"#, object(n, |it| format!(r#""P{it}":{{"Type":"String"}}"#)), items(n, rung), not(&format!(r#"{{"Condition":"X{}"}}"#, n - 1)))) } },
    Case { name: "conditions_pigeons", write: |s| { let n = s.of(60).min(12); let mut clauses = vec![]; for p in 0..=n { clauses.push(format!(r#"{{"Fn::Or":{}}}"#, list(n, |h| format!(r#"{{"Condition":"C{}"}}"#, p * n + h)))); } for h in 0..n { for p in 0..=n { for q in 0..p { clauses.push(not(&and(&format!(r#"{{"Condition":"C{}"}}"#, p * n + h), &format!(r#"{{"Condition":"C{}"}}"#, q * n + h)))); } } } queue(r#"{"Fn::If":["Z","a","b"]}"#, &conditions((n + 1) * n).replacen(r#""Conditions":{"#, &format!(r#""Conditions":{{"Z":{{"Fn::And":[{}]}},"#, clauses.join(",")), 1)) } },
    Case { name: "conditions_in_a_circle", write: |s| { let n = s.of(5_000); queue(IN_NAME, &format!(r#""Conditions":{}"#, object(n, |it| format!(r#""C{it}":{}"#, and(&format!(r#"{{"Condition":"C{}"}}"#, (it + 1) % n), &format!(r#"{{"Condition":"C{}"}}"#, (it + 7) % n)))))) } },
    Case { name: "conditions_of_themselves", write: |s| queue(IN_NAME, &format!(r#""Conditions":{}"#, object(s.of(5_000), |it| format!(r#""C{it}":{{"Condition":"C{it}"}}"#)))) },
    Case { name: "conditions_20000_unused", write: |s| queue("\"a\"", &conditions(s.of(20_000))) },
    Case { name: "conditions_20000_used", write: |s| { let n = s.of(10_000); template(&items(n, |it| format!(r#""Q{it}":{{"Type":"AWS::SQS::Queue","Condition":"C{it}","DependsOn":"Q{}","Properties":{{"QueueName":{{"Ref":"Q{}"}}}}}}"#, (it + 1) % n, (it + 2) % n)), &conditions(n)) } },
    Case { name: "conditions_of_one_parameter", write: |s| { let n = s.of(5_000); let c = object(n, |it| format!(r#""C{it}":{{"Fn::Equals":[{{"Ref":"P0"}},"v{it}"]}}"#)); template(&items(n, |it| format!(r#""Q{it}":{{"Type":"AWS::SQS::Queue","Condition":"C{it}","Properties":{{"QueueName":{{"Fn::If":["C{}","a","b"]}}}}}}"#, (it + 1) % n)), &format!(r#"{},"Conditions":{c}"#, parameters(1, n))) } },
    Case { name: "conditions_wide_and", write: |s| { let n = s.of(20_000); queue(r#"{"Fn::If":["Z","a","b"]}"#, &conditions(n).replacen(r#""Conditions":{"#, &format!(r#""Conditions":{{"Z":{{"Fn::And":{}}},"#, list(n, |it| format!(r#"{{"Condition":"C{it}"}}"#))), 1)) } },
    // Fn::If.
    Case { name: "if_120_deep", write: |_| queue(&nested(50, "\"x\"", |it, inner| format!(r#"{{"Fn::If":["C{it}","v{it}",{inner}]}}"#)), &conditions(60)) },
    Case { name: "if_60_deep_same_condition", write: |_| queue(&nested(55, "\"x\"", |_, inner| format!(r#"{{"Fn::If":["C0",{{"Ref":"AWS::NoValue"}},{inner}]}}"#)), &conditions(2)) },
    Case { name: "if_full_tree", write: |s| { let depth = if s.0 == 1 { 15 } else { 6 }; queue(&nested(depth, "\"x\"", |it, inner| format!(r#"{{"Fn::If":["C{it}",{inner},{inner}]}}"#)), &conditions(16)) } },
    Case { name: "if_full_tree_of_properties", write: |s| { let depth = if s.0 == 1 { 13 } else { 5 }; one("AWS::S3::Bucket", &nested(depth, r#"{"BucketName":1}"#, |it, inner| format!(r#"{{"Fn::If":["C{it}",{inner},{inner}]}}"#)), &conditions(16)) } },
    Case { name: "if_in_every_entry", write: |s| bucket_tags(&list(s.of(2_000), |it| format!(r#"{{"Fn::If":["C{it}",{{"Key":"k","Value":"v"}},{{"Ref":"AWS::NoValue"}}]}}"#)), &conditions(s.of(2_000))) },
    Case { name: "if_in_every_key_and_value", write: |s| bucket_tags(&list(s.of(2_000), |it| format!(r#"{{"Key":{{"Fn::If":["C{it}","a","b"]}},"Value":{{"Fn::If":["C{}","a","b"]}}}}"#, it / 2)), &conditions(s.of(2_000))) },
    Case { name: "if_in_every_property", write: |s| { const NAMES: [&str; 14] = ["QueueName", "VisibilityTimeout", "DelaySeconds", "KmsMasterKeyId", "FifoQueue", "ContentBasedDeduplication", "MaximumMessageSize", "MessageRetentionPeriod", "ReceiveMessageWaitTimeSeconds", "RedrivePolicy", "RedriveAllowPolicy", "SqsManagedSseEnabled", "DeduplicationScope", "FifoThroughputLimit"]; let n = s.of(500); template(&items(n, |r| format!(r#""Q{r}":{{"Type":"AWS::SQS::Queue","Properties":{}}}"#, object(14, |it| format!(r#""{}":{{"Fn::If":["C{}",1,{{"Ref":"AWS::NoValue"}}]}}"#, NAMES[it], (r + it) % n)))), &conditions(n)) } },
    Case { name: "if_in_a_table", write: |s| { let n = s.of(300); let c = |v: &str, it: usize| format!(r#"{{"Fn::If":["C{it}",{v},{{"Ref":"AWS::NoValue"}}]}}"#); one("AWS::DynamoDB::Table", &format!(r#"{{"AttributeDefinitions":{},"KeySchema":{},"GlobalSecondaryIndexes":{}}}"#, list(n, |it| c(&format!(r#"{{"AttributeName":"a{it}","AttributeType":"S"}}"#), it)), list(n, |it| c(&format!(r#"{{"AttributeName":"a{it}","KeyType":"HASH"}}"#), it)), list(n, |it| c(&format!(r#"{{"IndexName":"i{it}","KeySchema":[{{"AttributeName":"b{it}","KeyType":"HASH"}}],"Projection":{{"ProjectionType":"ALL"}}}}"#), it))), &conditions(n)) } },
    Case { name: "if_in_a_role", write: |s| { let n = s.of(500); let st = |it: usize| format!(r#"{{"Fn::If":["C{it}",{{"Effect":"Allow","Action":{{"Fn::If":["C{}","s3:GetObject","s3:*"]}},"Resource":"*"}},{{"Ref":"AWS::NoValue"}}]}}"#, (it + 1) % n); one("AWS::IAM::Role", &format!(r#"{{"AssumeRolePolicyDocument":{{"Statement":{l}}},"Policies":[{{"PolicyName":"a","PolicyDocument":{{"Statement":{l}}}}}]}}"#, l = list(n, st)), &conditions(n)) } },
    Case { name: "if_in_container_definitions", write: |s| { let n = s.of(300); one("AWS::ECS::TaskDefinition", &format!(r#"{{"NetworkMode":{{"Fn::If":["C0","awsvpc","host"]}},"Cpu":{{"Fn::If":["C1",256,512]}},"Memory":{{"Fn::If":["C2",256,"512"]}},"RequiresCompatibilities":[{{"Fn::If":["C1","EC2","FARGATE"]}}],"ContainerDefinitions":{}}}"#, list(n, |it| format!(r#"{{"Fn::If":["C{it}",{{"Name":"a","Image":"b","PortMappings":[{{"ContainerPort":{{"Fn::If":["C0",1,2]}},"HostPort":{{"Fn::If":["C2",1,{{"Ref":"AWS::NoValue"}}]}}}}]}},{{"Ref":"AWS::NoValue"}}]}}"#))), &conditions(n)) } },
    Case { name: "no_value_everywhere", write: |_| everywhere(r#"{"Ref":"AWS::NoValue"}"#) },
    // Texts put together.
    Case { name: "sub_of_parameters", write: |s| queue(&format!(r#"{{"Fn::Sub":"{}"}}"#, (0..s.of(2_000)).map(|it| format!("${{P{it}}}")).collect::<String>()), &parameters(s.of(2_000), 200)) },
    Case { name: "join_of_parameters", write: |s| queue(&format!(r#"{{"Fn::Join":["-",{}]}}"#, list(s.of(2_000), |it| format!(r#"{{"Ref":"P{it}"}}"#))), &parameters(s.of(2_000), 200)) },
    Case { name: "select_of_parameters", write: |s| queue(&format!(r#"{{"Fn::Select":[{{"Ref":"P0"}},{}]}}"#, list(s.of(2_000), |it| format!(r#"{{"Ref":"P{it}"}}"#))), &parameters(s.of(2_000), 200)) },
    Case { name: "find_in_map_of_parameters", write: |_| queue(r#"{"Fn::FindInMap":["M",{"Ref":"P0"},{"Ref":"P1"}]}"#, &format!("{},{}", parameters(2, 200), mapping(200))) },
    Case { name: "find_in_map_1000_times", write: |s| template(&items(s.of(1_000), |it| format!(r#""Q{it}":{{"Type":"AWS::SQS::Queue","Properties":{{"QueueName":{{"Fn::FindInMap":["M",{{"Ref":"P0"}},{{"Ref":"P1"}}]}},"VisibilityTimeout":{{"Fn::FindInMap":["M",{{"Ref":"P1"}},{{"Ref":"P0"}}]}}}}}}"#)), &format!("{},{}", parameters(2, 200), mapping(200))) },
    Case { name: "find_in_map_of_find_in_map", write: |_| queue(&nested(20, "\"v1\"", |_, it| format!(r#"{{"Fn::FindInMap":["M",{it},{{"Ref":"P0"}}]}}"#)), &format!("{},{}", parameters(2, 200), mapping(200))) },
    Case { name: "products_1000_times", write: |s| template(&items(s.of(1_000), |it| format!(r#""Q{it}":{{"Type":"AWS::SQS::Queue","Properties":{{"QueueName":{{"Fn::Sub":"${{P0}}${{P1}}${{P2}}"}},"KmsMasterKeyId":{{"Fn::Join":["",[{{"Ref":"P3"}},{{"Ref":"P4"}}]]}}}}}}"#)), &parameters(5, 200)) },
    Case { name: "sub_10000_variables", write: |s| { let n = s.of(10_000); queue(&format!(r#"{{"Fn::Sub":["{}",{}]}}"#, (0..n).map(|it| format!("${{X{it}}}")).collect::<String>(), object(n, |it| format!(r#""X{it}":{{"Ref":"P0"}}"#))), &parameters(1, 3)) } },
    Case { name: "sub_10000_unused_variables", write: |s| queue(&format!(r#"{{"Fn::Sub":["a",{}]}}"#, object(s.of(10_000), |it| format!(r#""X{it}":{{"Ref":"Y{it}"}}"#))), "") },
    Case { name: "sub_open_braces", write: |s| queue(&format!(r#"{{"Fn::Sub":"{}"}}"#, "${".repeat(s.of(100_000))), "") },
    Case { name: "sub_missing_variables", write: |s| queue(&format!(r#"{{"Fn::Sub":"{}"}}"#, (0..s.of(50_000)).map(|it| format!("${{X{it}.Y}}")).collect::<String>()), "") },
    Case { name: "text_of_open_braces", write: |s| queue(&format!("\"{}\"", "${".repeat(s.of(500_000))), "") },
    Case { name: "dynamic_references", write: |s| queue(&format!("\"{}\"", "{{resolve:ssm:".repeat(s.of(100_000))), "") },
    Case { name: "sub_of_a_megabyte", write: |s| queue(&format!(r#"{{"Fn::Sub":"{}${{P0}}"}}"#, text_of(s.of(1_000_000), "arn:aws:")), &parameters(1, 200)) },
    Case { name: "large_sub_200_times", write: |s| template(&items(s.of(200), |it| format!(r#""Q{it}":{{"Type":"AWS::SQS::Queue","Properties":{{"QueueName":{{"Fn::Sub":"{}${{P0}}"}}}}}}"#, text_of(20_000, "a"))), &parameters(1, 200)) },
    Case { name: "sub_doubles_60_times", write: |s| queue(&nested(s.deep(30), r#"{"Ref":"P0"}"#, |_, it| format!(r#"{{"Fn::Sub":["${{A}}${{A}}",{{"A":{it}}}]}}"#)), &parameters(1, 2)) },
    Case { name: "sub_doubles_a_text", write: |s| queue(&nested(s.deep(30), "\"x\"", |_, it| format!(r#"{{"Fn::Sub":["${{A}}${{A}}",{{"A":{it}}}]}}"#)), "") },
    Case { name: "sub_doubles_an_attribute", write: |s| template(&format!(r#""Q":{{"Type":"AWS::SQS::Queue"}},"R":{{"Type":"AWS::SQS::Queue","Properties":{{"QueueName":{}}}}}"#, nested(s.deep(30), r#"{"Fn::GetAtt":["Q","Arn"]}"#, |_, it| format!(r#"{{"Fn::Sub":["${{A}}${{A}}",{{"A":{it}}}]}}"#))), "") },
    Case { name: "sub_of_what_is_no_text", write: |s| queue(&nested(s.deep(30), "[1]", |_, it| format!(r#"{{"Fn::Sub":["${{A}}${{A}}${{A}}",{{"A":{it}}}]}}"#)), "") },
    Case { name: "join_with_what_is_no_text", write: |s| queue(&nested(s.deep(30), "[1]", |_, it| format!(r#"{{"Fn::Join":[[],[{it}]]}}"#)), "") },
    Case { name: "split_of_nothing", write: |_| queue(&nested(50, r#"{"Ref":"AWS::NoValue"}"#, |_, it| format!(r#"{{"Fn::Split":[{it},"a"]}}"#)), "") },
    Case { name: "if_of_itself_in_both", write: |_| queue(&nested(40, "\"x\"", |it, inner| format!(r#"{{"Fn::FindInMap":["M",{inner},"a",{{"DefaultValue":{{"Ref":"P{it}"}}}}]}}"#)), r#""Mappings":{"M":{"x":{"a":"x"}}},"Transform":"AWS::LanguageExtensions""#) },
    Case { name: "join_nested_twice", write: |s| queue(&nested(if s.0 == 1 { 14 } else { 8 }, r#"{"Ref":"P0"}"#, |_, it| format!(r#"{{"Fn::Join":["-",[{it},{it}]]}}"#)), &parameters(1, 200)) },
    Case { name: "join_nested_deep", write: |_| queue(&nested(30, r#"{"Ref":"P0"}"#, |_, it| format!(r#"{{"Fn::Join":["-",["a",{it},{{"Ref":"P1"}}]]}}"#)), &parameters(2, 200)) },
    Case { name: "select_split_chain", write: |_| queue(&nested(20, r#"{"Ref":"P0"}"#, |_, it| format!(r#"{{"Fn::Select":[0,{{"Fn::Split":["-",{it}]}}]}}"#)), &parameters(1, 200)) },
    Case { name: "split_of_a_megabyte", write: |s| queue(&format!(r#"{{"Fn::Select":[1,{{"Fn::Split":[",","{}"]}}]}}"#, text_of(s.of(1_000_000), ",")), "") },
    Case { name: "split_then_join", write: |s| queue(&nested(6, &format!("\"{}\"", text_of(s.of(50_000), ",")), |_, it| format!(r#"{{"Fn::Join":[",,,,,,,,,,",{{"Fn::Split":[",",{it}]}}]}}"#)), "") },
    Case { name: "to_json_string_nested", write: |_| queue(&nested(50, "\"\\\"\"", |_, it| format!(r#"{{"Fn::ToJsonString":[{it}]}}"#)), r#""Transform":"AWS::LanguageExtensions""#) },
    Case { name: "base64_nested", write: |_| queue(&nested(60, "\"abcdefghijkl\"", |_, it| format!(r#"{{"Fn::Base64":{it}}}"#)), "") },
    Case { name: "cidr_huge", write: |_| queue(r#"{"Fn::Select":[255,{"Fn::Cidr":["0.0.0.0/0",256,1]}]}"#, "") },
    Case { name: "lists_of_parameters", write: |s| { let l = text_of(s.of(200_000), "a,"); one("AWS::Lambda::Function", r#"{"VpcConfig":{"SubnetIds":{"Ref":"P"}},"Layers":{"Fn::Split":[",",{"Fn::Join":[",",{"Ref":"P"}]}]}}"#, &format!(r#""Parameters":{{"P":{{"Type":"CommaDelimitedList","Default":"{l}"}}}}"#)) } },
    Case { name: "parameters_5000", write: |s| queue("\"a\"", &parameters(s.of(2_000), 200)) },
    // Loops.
    Case { name: "loops_10_to_the_8", write: |s| loops(s.deep(8), 10) },
    Case { name: "loops_10_to_the_15_deep", write: |_| loops(15, 10) },
    Case { name: "loop_of_100000", write: |s| loops(1, s.of(100_000)) },
    Case { name: "loop_of_itself", write: |_| template(r#""Fn::ForEach::L":["X",{"Ref":"X"},{"Q${X}":{"Fn::ForEach::L":["X",["a"],{"Ref":"X"}]}}]"#, r#""Transform":"AWS::LanguageExtensions""#) },
    Case { name: "loop_without_transform", write: |s| { let mut t = loops(3, s.of(300)); let at = t.len(); t.truncate(at - 42); t.extend(b"}"); t } },
    // Circles.
    Case { name: "circle_of_references", write: |s| { let n = s.of(5_000); template(&items(n, |it| format!(r#""Q{it}":{{"Type":"AWS::SQS::Queue","Properties":{{"QueueName":{{"Ref":"Q{}"}},"KmsMasterKeyId":{{"Fn::GetAtt":["Q{}","Arn"]}}}}}}"#, (it + 1) % n, (it + 5) % n)), "") } },
    Case { name: "circle_of_itself", write: |s| queues(s.of(2_000), |it| format!(r#","DependsOn":"Q{it}","Properties":{{"QueueName":{{"Fn::GetAtt":"Q{it}.Arn"}}}}"#)) },
    Case { name: "depends_on_each_other_500", write: |s| { let n = s.of(500); queues(n, |_| format!(r#","DependsOn":{}"#, list(n, |it| format!("\"Q{it}\"")))) } },
    Case { name: "depends_on_all_before_500", write: |s| { let n = s.of(500); queues(n, |at| format!(r#","DependsOn":{}"#, list(at, |it| format!("\"Q{it}\"")))) } },
    Case { name: "references_to_all_before_500", write: |s| { let n = s.of(500); queues(n, |at| format!(r#","Properties":{{"Tags":{}}}"#, list(at, |it| format!(r#"{{"Key":"k{it}","Value":{{"Ref":"Q{it}"}}}}"#)))) } },
    Case { name: "depends_on_10000", write: |s| template(&format!(r#""R":{{"Type":"AWS::SQS::Queue","DependsOn":{}}}"#, list(s.of(10_000), |it| format!("\"Q{it}\""))), "") },
    Case { name: "depends_on_10000_equal", write: |s| template(&format!(r#""Q":{{"Type":"AWS::SNS::Topic"}},"R":{{"Type":"AWS::SQS::Queue","DependsOn":{}}}"#, list(s.of(10_000), |_| "\"Q\"".into())), "") },
    Case { name: "chain_of_references_10000", write: |s| { let n = s.of(10_000); queues(n, |it| format!(r#","DependsOn":"Q{}","Properties":{{"QueueName":{{"Ref":"Q{}"}}}}"#, it + 1, it + 1)) } },
    Case { name: "diamonds_of_references", write: |s| { let n = s.of(2_000); queues(n, |it| if it + 2 < n { format!(r#","DependsOn":["Q{}","Q{}"],"Properties":{{"QueueName":{{"Fn::Sub":"${{Q{}}}-${{Q{}.Arn}}"}}}}"#, it + 1, it + 2, it + 1, it + 2) } else { String::new() }) } },
    Case { name: "stacks_of_themselves", write: |s| template(&items(s.of(1_000), |it| format!(r#""R{it}":{{"Type":"AWS::CloudFormation::Stack","Properties":{{"TemplateURL":"./template.json","Parameters":{{"A":{{"Fn::GetAtt":["R{it}","Outputs.A"]}}}}}}}}"#)), "") },
    // Policies.
    Case { name: "policy_10000_statements", write: |s| policy(&list(s.of(10_000), |it| format!(r#"{{"Sid":"S{it}","Effect":"Allow","Action":"s3:GetObject","Resource":"arn:aws:s3:::b{it}/*"}}"#))) },
    Case { name: "policy_10000_actions", write: |s| policy(&format!(r#"{{"Effect":"Allow","Action":{},"Resource":"*"}}"#, list(s.of(10_000), |it| format!("\"s3:Get*{it}*\"")))) },
    Case { name: "policy_10000_wildcards", write: |s| policy(&format!(r#"{{"Effect":"Allow","Action":{},"Resource":{}}}"#, list(s.of(10_000), |it| format!("\"{}?*e*e*e*e*\"", ["ec2:", "s3:", "*", "iam:"][it % 4])), list(s.of(10_000), |it| format!("\"arn:aws:s3:::*{it}*a*b*c*\"")))) },
    Case { name: "policy_stars", write: |s| policy(&format!(r#"[{{"Effect":"Allow","Action":"ec2:{st}x","Resource":"arn:{st}"}},{{"Effect":"Allow","Action":"{st}","Resource":"{st}"}}]"#, st = "*?".repeat(s.of(20_000)))) },
    Case { name: "policy_of_5_mb", write: |s| policy(&list(s.of(20_000), |it| format!(r#"{{"Sid":"S{it}","Effect":"Deny","Principal":{{"AWS":"arn:aws:iam::123456789012:root"}},"NotAction":["s3:GetObject","sqs:*"],"NotResource":["arn:aws:s3:::bucket{it}","*"],"Condition":{{"StringLike":{{"aws:PrincipalOrgID":["o-*","x"]}}}}}}"#))) },
    Case { name: "policies_1000_of_roles", write: |s| template(&items(s.of(1_000), |it| format!(r#""R{it}":{{"Type":"AWS::IAM::Role","Properties":{{"AssumeRolePolicyDocument":{{"Version":"2012-10-17","Statement":[{{"Effect":"Allow","Principal":{{"Service":"lambda.amazonaws.com"}},"Action":"sts:AssumeRole"}}]}},"Policies":[{{"PolicyName":"p","PolicyDocument":{{"Statement":[{{"Effect":"Allow","Action":["s3:*","ec2:Describe*","*"],"Resource":{{"Fn::Sub":"arn:${{AWS::Partition}}:s3:::${{P0}}/${{P1}}"}}}}]}}}}]}}}},"F{it}":{{"Type":"AWS::Lambda::Function","Properties":{{"Role":{{"Fn::GetAtt":["R{it}","Arn"]}},"Runtime":"python3.12","Handler":"a.b","Code":{{"ZipFile":"x"}}}}}}"#)), &parameters(2, 200)) },
    Case { name: "policies_bucket_each_other", write: |s| { let n = s.of(300); template(&items(n, |it| format!(r#""B{it}":{{"Type":"AWS::S3::Bucket","Properties":{{"NotificationConfiguration":{{"QueueConfigurations":[{{"Event":"s3:ObjectCreated:*","Queue":{{"Fn::GetAtt":["Q{it}","Arn"]}}}}]}}}}}},"Q{it}":{{"Type":"AWS::SQS::Queue"}},"P{it}":{{"Type":"AWS::SQS::QueuePolicy","Properties":{{"Queues":{queues},"PolicyDocument":{{"Statement":[{{"Effect":"Allow","Principal":"*","Action":"sqs:*","Resource":{arns},"Condition":{{"ArnLike":{{"aws:SourceArn":{arns}}}}}}}]}}}}}}"#, queues = list(n, |q| format!(r#"{{"Ref":"Q{q}"}}"#)), arns = list(n, |q| format!(r#"{{"Fn::GetAtt":["Q{q}","Arn"]}}"#)))), "") } },
    Case { name: "wiring_1000_functions", write: |s| { let n = s.of(1_000); template(&(items(n, |it| format!(r#""F{it}":{{"Type":"AWS::Lambda::Function","Properties":{{"Role":{{"Fn::GetAtt":["R","Arn"]}},"Runtime":"python3.12","Handler":"a.b","Code":{{"ZipFile":"x"}},"Environment":{{"Variables":{{"A":{{"Ref":"Q"}}}}}}}}}},"M{it}":{{"Type":"AWS::Lambda::EventSourceMapping","Properties":{{"FunctionName":{{"Ref":"F{it}"}},"EventSourceArn":{{"Fn::GetAtt":["Q","Arn"]}}}}}},"L{it}":{{"Type":"AWS::Lambda::Permission","Properties":{{"FunctionName":{{"Ref":"F{it}"}},"Action":"lambda:InvokeFunction","Principal":"events.amazonaws.com","SourceArn":{{"Fn::GetAtt":["E{it}","Arn"]}}}}}},"E{it}":{{"Type":"AWS::Events::Rule","Properties":{{"ScheduleExpression":"rate(1 day)","Targets":[{{"Id":"a","Arn":{{"Fn::GetAtt":["F{it}","Arn"]}}}}]}}}}"#)) + r#","Q":{"Type":"AWS::SQS::Queue"},"R":{"Type":"AWS::IAM::Role","Properties":{"AssumeRolePolicyDocument":{"Statement":[{"Effect":"Allow","Principal":{"Service":"lambda.amazonaws.com"},"Action":"sts:AssumeRole"}]},"Policies":[{"PolicyName":"p","PolicyDocument":{"Statement":[{"Effect":"Allow","Action":"s3:*","Resource":"*"}]}}]}}"#), "") } },
    Case { name: "network_2000_subnets", write: |s| { let n = s.of(2_000); template(&format!(r#""V":{{"Type":"AWS::EC2::VPC","Properties":{{"CidrBlock":"10.0.0.0/8"}}}},"G":{{"Type":"AWS::EC2::SecurityGroup","Properties":{{"GroupDescription":"g","VpcId":{{"Ref":"V"}},"SecurityGroupIngress":{}}}}},{}"#, list(n, |it| format!(r#"{{"IpProtocol":"tcp","FromPort":{it},"ToPort":{it},"CidrIp":"10.0.0.0/8"}}"#)), items(n, |it| format!(r#""S{it}":{{"Type":"AWS::EC2::Subnet","Properties":{{"VpcId":{{"Ref":"V"}},"CidrBlock":"10.{}.{}.0/24"}}}},"A{it}":{{"Type":"AWS::EC2::SubnetRouteTableAssociation","Properties":{{"SubnetId":{{"Ref":"S{it}"}},"RouteTableId":{{"Ref":"T{it}"}}}}}},"T{it}":{{"Type":"AWS::EC2::RouteTable","Properties":{{"VpcId":{{"Ref":"V"}}}}}},"O{it}":{{"Type":"AWS::EC2::Route","Properties":{{"RouteTableId":{{"Ref":"T{it}"}},"DestinationCidrBlock":"0.0.0.0/0","GatewayId":{{"Ref":"I"}}}}}}"#, it / 256, it % 256))), "") } },
    Case { name: "network_2000_equal_subnets", write: |s| { let n = s.of(2_000); template(&format!(r#""V":{{"Type":"AWS::EC2::VPC","Properties":{{"CidrBlock":"10.0.0.0/8"}}}},{}"#, items(n, |it| format!(r#""S{it}":{{"Type":"AWS::EC2::Subnet","Properties":{{"VpcId":{{"Ref":"V"}},"CidrBlock":"10.0.0.0/24"}}}}"#))), "") } },
    Case { name: "state_machine_of_5_mb", write: |s| one("AWS::StepFunctions::StateMachine", &format!(r#"{{"RoleArn":"arn:aws:iam::123456789012:role/a","Definition":{{"StartAt":"S0","States":{}}}}}"#, object(s.of(10_000), |it| format!(r#""S{it}":{{"Type":"Task","Resource":"arn:aws:lambda:us-east-1:123456789012:function:f","Next":"S{}"}}"#, it + 1))), "") },
    Case { name: "state_machine_as_text", write: |s| one("AWS::StepFunctions::StateMachine", &format!(r#"{{"RoleArn":"arn:aws:iam::123456789012:role/a","DefinitionString":"{}"}}"#, nested(if s.0 == 1 { 20_000 } else { 300 }, "1", |_, it| format!(r#"{{\"a\":{it}}}"#))), "") },
    // Hard texts.
    Case { name: "hard_text_of_a", write: |s| hard_texts(&format!("\"{}!\"", text_of(s.of(50_000), "a"))) },
    Case { name: "hard_text_of_slashes", write: |s| hard_texts(&format!("\"{}!\"", text_of(s.of(50_000), "/a-a."))) },
    Case { name: "hard_text_of_arns", write: |s| hard_texts(&format!("\"{}!\"", text_of(s.of(50_000), "arn:aws:a:us-east-1:123456789012:"))) },
    Case { name: "hard_text_of_blanks", write: |s| hard_texts(&format!("\"{}!\"", text_of(s.of(50_000), " "))) },
    Case { name: "hard_text_of_brackets", write: |s| hard_texts(&format!("\"{}\"", text_of(s.of(20_000), "("))) },
    Case { name: "hard_text_of_numbers", write: |s| hard_texts(&format!("\"{}!\"", text_of(s.of(50_000), "1."))) },
    Case { name: "hard_text_of_json", write: |s| hard_texts(&format!("\"{}\"", text_of(s.of(50_000), "{\\\"a\\\":["))) },
    // Numbers and characters.
    Case { name: "number_1e400", write: |_| numbers("1e400") },
    Case { name: "number_1e999999999", write: |_| numbers("1e999999999") },
    Case { name: "number_1e-999999999", write: |_| numbers("-1e-999999999999999999999") },
    Case { name: "number_of_100000_digits", write: |s| numbers(&format!("1{}", text_of(s.of(100_000), "0"))) },
    Case { name: "number_of_100000_decimals", write: |s| numbers(&format!("0.{}1", text_of(s.of(100_000), "0"))) },
    Case { name: "number_18446744073709551616", write: |_| numbers("18446744073709551616") },
    Case { name: "number_minus_zero", write: |_| numbers("-0.0") },
    Case { name: "yaml_numbers", write: |s| yaml(format!("Parameters:\n  P: {{Type: Number, Default: {}}}\n  O: {{Type: Number, Default: 0o{}}}\n  X: {{Type: Number, Default: 0x{}}}\n  B: {{Type: Number, Default: 0b{}}}\n  T: {{Type: Number, Default: 1{}}}\n  I: {{Type: Number, Default: .inf}}\n  N: {{Type: Number, Default: .nan}}\n  E: {{Type: Number, Default: 1e999999999}}\nResources: {{1: {{Type: 5}}, true: {{Type: true}}, null: {{Type: null}}, 1.5: {{Type: 2001-01-01}}}}\n", "9".repeat(s.of(50_000)), "7".repeat(s.of(50_000)), "f".repeat(s.of(50_000)), "1".repeat(s.of(50_000)), ":59".repeat(s.of(20_000)))) },
    Case { name: "characters", write: |_| queue(r#""\u0000\ud83d\ude00\u202e\u0301\uffff\u2028""#, "\"Metadata\":{\"e\u{301}\u{202e}\u{1f468}\u{200d}\u{1f469}\":\"\u{feff}\u{0}\"},\"Description\":\"\\u0000\"") },
    Case { name: "raw_characters", write: |_| template("\"\u{202e}\u{1f600}\":{\"Type\":\"AWS::\u{e9}\u{301}::\u{5d0}\",\"Properties\":{\"\u{1f600}\":{\"Ref\":\"\u{1f600}\"}}}", "\"Outputs\":{\"\u{5d0}\":{\"Value\":{\"Fn::Sub\":\"\u{1f600}${\u{1f600}}${!\u{1f600}}${\u{1f600}.\u{1f600}}\u{1f600}\"}}}") },
    Case { name: "lone_surrogates", write: |_| queue(r#""\ud800\udc00\udc00\ud800""#, r#""\ud800":1"#) },
    Case { name: "cut_escape", write: |_| br#"{"Resources":"\u12"#.to_vec() },
    Case { name: "cut_character", write: |_| b"{\"Resources\":\"\xf0\x9f".to_vec() },
    Case { name: "utf_16", write: |_| "\u{feff}{\"Resources\":{}}".encode_utf16().flat_map(u16::to_le_bytes).collect() },
    Case { name: "utf_16_without_mark", write: |_| "{\"Resources\":{}}".encode_utf16().flat_map(u16::to_be_bytes).collect() },
    Case { name: "garbage", write: |s| (0..s.of(1_000_000)).scan(1_u32, |state, _| { *state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223); Some((*state >> 24) as u8) }).collect() },
    Case { name: "garbage_that_is_text", write: |s| (0..s.of(300_000)).scan(1_u32, |state, _| { *state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223); Some(b"{}[]:,-#&*!|>'\"%@`? \n\tab01"[(*state >> 24) as usize % 26]) }).collect() },
    Case { name: "nothing", write: |_| Vec::new() },
    Case { name: "zeros", write: |s| vec![0; s.of(1_000_000)] },
    Case { name: "blanks", write: |s| vec![b' '; s.of(5_000_000)] },
    Case { name: "lines", write: |s| vec![b'\n'; s.of(5_000_000)] },
    Case { name: "tabs", write: |_| b"Resources:\n\tA:\n\t\tType: AWS::SQS::Queue\n".to_vec() },
    Case { name: "tabs_20000", write: |s| yaml(format!("Resources:\n{}", "\tA:\n\t\tType: AWS::SQS::Queue\n".repeat(s.of(20_000)))) },
    Case { name: "mark_and_crlf", write: |_| "\u{feff}Resources:\r\n  A:\r\n    Type: AWS::SQS::Queue\r\n    Properties:\r\n      QueueNam: |\r\n        a\r\n".into() },
    Case { name: "carriage_returns", write: |_| b"Resources:\r  A:\r    Type: AWS::SQS::Queue\r".to_vec() },
    Case { name: "comments", write: |s| yaml(format!("{}Resources: {{}}\n", "# a\n".repeat(s.of(500_000)))) },
    // YAML.
    Case { name: "yaml_laughs", write: |_| laughs(12, false) },
    Case { name: "yaml_laughs_that_fit", write: |_| laughs(5, false) },
    Case { name: "yaml_merge_laughs", write: |_| laughs(12, true) },
    Case { name: "yaml_merge_chain", write: |s| yaml((0..s.of(2_000)).fold("Metadata:\n  L0: &l0 {a: b}\n".to_owned(), |text, it| text + &format!("  L{n}: &l{n} {{<<: *l{it}, k{it}: 1}}\n", n = it + 1)) + "Resources: {}\n") },
    Case { name: "yaml_anchors_100000", write: |s| yaml(format!("Metadata:\n{}Resources: {{}}\n", (0..s.of(100_000)).map(|it| format!("  L{it}: &l{it} a\n")).collect::<String>())) },
    Case { name: "yaml_nested_anchors", write: |s| yaml(format!("Metadata: {}{}\nResources: {{}}\n", (0..s.of(100)).map(|it| format!("&l{it} [")).collect::<String>(), "]".repeat(s.of(100)))) },
    Case { name: "yaml_nested_anchors_of_much", write: |s| yaml(format!("Metadata: {}{}{}\nResources: {{}}\n", (0..s.of(100)).map(|it| format!("&l{it} [")).collect::<String>(), "a, ".repeat(s.of(50_000)), "]".repeat(s.of(100)))) },
    Case { name: "yaml_anchor_of_itself", write: |_| yaml("Resources: &a\n  A: *a\n  <<: *a\n") },
    Case { name: "yaml_large_alias", write: |s| yaml(format!("Metadata:\n  A: &a {}\n  B: [{}]\nResources: {{}}\n", "x".repeat(s.of(100_000)), "*a, ".repeat(s.of(50_000)))) },
    Case { name: "yaml_documents", write: |s| yaml("---\nA: 1\n".repeat(s.of(10_000))) },
    Case { name: "yaml_empty_documents", write: |s| yaml("---\n...\n".repeat(s.of(10_000))) },
    Case { name: "yaml_one_flow_line", write: |s| yaml(format!("Resources: {}", object(s.of(10_000), |it| format!("Q{it}: {{Type: AWS::SQS::Queue}}")))) },
    Case { name: "yaml_complex_keys", write: |_| yaml("? [a, b]\n: c\n? {a: b}\n: c\nResources: {[a]: b, {c: d}: e, ? f, : g}\n") },
    Case { name: "yaml_directives", write: |_| yaml("%YAML 9.9\n%TAG ! tag:x,2000:\n---\nResources: !x {}\n") },
    Case { name: "yaml_long_text", write: |s| yaml(format!("Description: |\n{}Resources: {{}}\n", "  line\n".repeat(s.of(300_000)))) },
    Case { name: "yaml_long_plain", write: |s| yaml(format!("Description: a\n{}Resources: {{}}\n", "  line\n".repeat(s.of(300_000)))) },
    Case { name: "yaml_long_quoted", write: |s| yaml(format!("Description: \"a\n{}\"\nResources: {{}}\n", "  line\n\n".repeat(s.of(200_000)))) },
    Case { name: "yaml_open_quote", write: |s| yaml(format!("Description: \"{}", "a: b\n".repeat(s.of(100_000)))) },
    Case { name: "yaml_bad_indent", write: |s| yaml(format!("Resources:\n{}", (0..s.of(5_000)).map(|it| format!("{}Q{it}: a\n", " ".repeat(it % 7))).collect::<String>())) },
    Case { name: "yaml_multiline_flow", write: |s| yaml(format!("Resources: {{\n{}}}\n", (0..s.of(5_000)).map(|it| format!("Q{it}: {{\nType: AWS::SQS::Queue,\nProperties: {{\nQueueName: a }}\n}},\n")).collect::<String>())) },
    Case { name: "yaml_joined_tags", write: |s| yaml(format!("Resources:\n  R:\n    Type: AWS::SQS::Queue\n    Properties:\n      QueueName: !Join\n        - ''\n{}", (0..s.of(5_000)).map(|it| format!("        - !Sub '${{A{it}}}'\n")).collect::<String>())) },
    Case { name: "yaml_in_json", write: |s| yaml(format!("{{Resources: {}, }}", object(s.of(10_000), |it| format!("\"Q{it}\": {{\"Type\": AWS::SQS::Queue}}")))) },
    Case { name: "json_with_a_fault_at_its_end", write: |s| { let mut t = queues(s.of(10_000), |_| String::new()); t.pop(); t } },
    Case { name: "json_with_comments", write: |s| yaml(format!("{{/* {} */ \"Resources\": {{}}}}", "*".repeat(s.of(100_000)))) },
    // Shapes.
    Case { name: "misused_null", write: |_| misused("null") },
    Case { name: "misused_number", write: |_| misused("-7.5") },
    Case { name: "misused_truth", write: |_| misused("true") },
    Case { name: "misused_text", write: |_| misused(r#""a.b.c""#) },
    Case { name: "misused_empty_text", write: |_| misused(r#""""#) },
    Case { name: "misused_empty_list", write: |_| misused("[]") },
    Case { name: "misused_empty_object", write: |_| misused("{}") },
    Case { name: "misused_list_of_null", write: |_| misused("[null,null,null]") },
    Case { name: "misused_list_of_lists", write: |_| misused("[[],[[]],{}]") },
    Case { name: "misused_list_of_one", write: |_| misused(r#"["A0"]"#) },
    Case { name: "misused_list_of_two", write: |_| misused(r#"["A0",["a",1,null,{"Ref":"A1"}]]"#) },
    Case { name: "misused_list_of_three", write: |_| misused(r#"["X0",{"Ref":"AWS::NoValue"},{"Ref":"A0"}]"#) },
    Case { name: "misused_list_of_many", write: |_| misused(r#"["X0",["a","b"],{"a${X0}":{"Ref":"X0"}},"",1,2,3,4,5,6,7,8,9,10]"#) },
    Case { name: "misused_object", write: |_| misused(r#"{"Fn::If":["X0",{"Name":"AWS::Include"},{"Fn::Sub":["",{"":null}]}]}"#) },
    Case { name: "misused_two_keys", write: |_| misused(r#"{"Ref":"A0","Fn::GetAtt":["A0","Arn"]}"#) },
    Case { name: "misused_transform", write: |_| misused(r#"{"Name":"AWS::Include","Parameters":{"Location":{"Ref":"X0"}}}"#) },
    Case { name: "everywhere_null", write: |_| everywhere("null") },
    Case { name: "everywhere_truth", write: |_| everywhere("true") },
    Case { name: "everywhere_number", write: |_| everywhere("-1e308") },
    Case { name: "everywhere_text", write: |_| everywhere(r#""\ud83d\ude00""#) },
    Case { name: "everywhere_empty_text", write: |_| everywhere(r#""""#) },
    Case { name: "everywhere_empty_list", write: |_| everywhere("[]") },
    Case { name: "everywhere_empty_object", write: |_| everywhere("{}") },
    Case { name: "everywhere_list", write: |_| everywhere(r#"[null,1,"a",[],{},{"Ref":"A"},{"Fn::If":["A",1,{"Ref":"AWS::NoValue"}]}]"#) },
    Case { name: "everywhere_object", write: |_| everywhere(r#"{"":null,"Statement":[null,{"Effect":[],"Action":{},"Principal":[1],"Condition":[1]}],"Name":[],"Type":{},"Key":[1]}"#) },
    Case { name: "everywhere_json", write: |_| everywhere(r#""{\"Statement\":[{\"Effect\":{}}],\"States\":[1],\"StartAt\":null}""#) },
    Case { name: "everywhere_if", write: |_| everywhere(r#"{"Fn::If":["A",{"Fn::If":["B",1,"x"]},{"Ref":"AWS::NoValue"}]}"#) },
    Case { name: "everywhere_sub", write: |_| everywhere(r#"{"Fn::Sub":["${A}${A.B}${!A}${AWS::Region}${}${ A }${A",{"A":{"Ref":"B"}}]}"#) },
    Case { name: "everywhere_transform", write: |_| everywhere(r#"{"Fn::Transform":[{"Name":"AWS::Include","Parameters":{"Location":1}},"x",null]}"#) },
    Case { name: "everywhere_loop", write: |_| everywhere(r#"{"Fn::ForEach::A":["X",["a"],{"${X}":1}]}"#) },
    Case { name: "everywhere_get_att", write: |_| everywhere(r#"{"Fn::GetAtt":["R0",{"Fn::Select":[9,{"Fn::Split":["",""]}]}]}"#) },
    Case { name: "sections_null", write: |_| sections("null") },
    Case { name: "sections_list", write: |_| sections(r#"[{"Type":"AWS::SQS::Queue"}]"#) },
    Case { name: "sections_text", write: |_| sections("\"a\"") },
    Case { name: "sections_empty", write: |_| sections("{}") },
    Case { name: "sections_of_functions", write: |_| sections(r#"{"Fn::If":["A",{"R":{"Type":"AWS::SQS::Queue"}},{}]}"#) },
    Case { name: "sections_of_sections", write: |_| sections(r#"{"Resources":{"Type":"AWS::SQS::Queue"},"Type":{"Ref":"Type"}}"#) },
    Case { name: "root_list", write: |s| list(s.of(100_000), |_| "{}".into()).into() },
    Case { name: "root_text", write: |_| b"\"a\"".to_vec() },
    Case { name: "root_null", write: |_| b"null".to_vec() },
    Case { name: "root_function", write: |_| br#"{"Fn::Transform":{"Name":"AWS::Include"}}"#.to_vec() },
    Case { name: "transforms_10000", write: |s| queue("\"a\"", &format!(r#""Transform":{}"#, list(s.of(10_000), |it| format!("\"Macro{it}\"")))) },
    Case { name: "modules_5000", write: |s| template(&items(s.of(5_000), |it| format!(r#""M{it}":{{"Type":"A::B::C::MODULE"}},"Q{it}":{{"Type":"AWS::SQS::Queue","Properties":{{"QueueName":{{"Ref":"M{it}X"}},"KmsMasterKeyId":{{"Ref":"Z{it}"}}}}}}"#)), "") },
    Case { name: "serverless_2000", write: |s| template(&items(s.of(2_000), |it| format!(r#""F{it}":{{"Type":"AWS::Serverless::Function","Properties":{{"Handler":"a.b","Runtime":"python3.12","CodeUri":"x","Events":{{"A":{{"Type":"Api","Properties":{{"Path":"/","Method":"get"}}}}}}}}}}"#)), r#""Transform":"AWS::Serverless-2016-10-31","Globals":{"Function":{"Timeout":900}}"#) },
    Case { name: "rules_2000", write: |s| queue("\"a\"", &format!(r#"{},"Rules":{}"#, parameters(3, 200), object(s.of(2_000), |it| format!(r#""X{it}":{{"RuleCondition":{{"Fn::Equals":[{{"Ref":"P0"}},"v1"]}},"Assertions":[{{"Assert":{{"Fn::EachMemberIn":[{{"Fn::ValueOfAll":["AWS::EC2::VPC::Id","Tags.a"]}},{{"Fn::RefAll":"P1"}}]}},"AssertDescription":"x"}}]}}"#)))) },
    Case { name: "ignored_20000", write: |s| queues(s.of(5_000), |it| format!(r#","Properties":{{"A{it}":1}},"Metadata":{{"lakewright":{{"ignore":[{{"rule":"E3002","reason":"a"}}]}},"cfn-lint":{{"config":{{"ignore_checks":["E3002","W"]}}}}}}"#)) },
];
