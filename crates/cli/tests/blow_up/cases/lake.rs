//! Many of what a data lake has, each wired to all the others; and values that are large in each their own way.

use super::*;

const ROLE: &str = r#""AssumeRolePolicyDocument":{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":["lambda.amazonaws.com","firehose.amazonaws.com"]},"Action":"sts:AssumeRole"}]}"#;

fn get_arn(id: &str) -> String {
    format!(r#"{{"Fn::GetAtt":["{id}","Arn"]}}"#)
}

/// Buckets that tell queues of their objects, with filters, and policies with statements for all of them.
fn notifications(buckets: usize, each: usize, policies: usize, statements: usize) -> Vec<u8> {
    let tell = |bucket: usize, it: usize| {
        let queue = get_arn(&format!("Q{}", (bucket + it) % buckets));
        let filter = format!(
            r#"{{"S3Key":{{"Rules":[{{"Name":"prefix","Value":"a{}/"}},{{"Name":"suffix","Value":".{it}"}}]}}}}"#,
            it % 7
        );
        format!(r#"{{"Event":"s3:ObjectCreated:*","Queue":{queue},"Filter":{filter}}}"#)
    };
    let bucket = |at: usize| {
        format!(
            r#""B{at}":{{"Type":"AWS::S3::Bucket","Properties":{{"BucketName":"lake-{at}","NotificationConfiguration":{{"QueueConfigurations":{}}}}}}},"Q{at}":{{"Type":"AWS::SQS::Queue"}}"#,
            list(each, |it| tell(at, it))
        )
    };
    let policy = |at: usize| {
        let statement = |it: usize| {
            let bucket = format!("arn:aws:s3:::*l*a*k*e*-{}", (at + it) % buckets);
            format!(
                r#"{{"Effect":"Allow","Principal":{{"Service":"s3.amazonaws.com"}},"Action":"sqs:*e*n*d*e","Resource":"*","Condition":{{"ArnLike":{{"aws:SourceArn":"{bucket}"}}}}}}"#
            )
        };
        format!(
            r#""P{at}":{{"Type":"AWS::SQS::QueuePolicy","Properties":{{"Queues":{},"PolicyDocument":{{"Version":"2012-10-17","Statement":{}}}}}}}"#,
            list(10, |it| format!(r#"{{"Ref":"Q{}"}}"#, (at * 10 + it) % buckets)),
            list(statements, statement)
        )
    };
    template(&format!("{},{}", items(buckets, bucket), items(policies, policy)), "")
}

/// Functions that read queues as roles with many policies.
fn readers(functions: usize, policies: usize, wild: &str) -> Vec<u8> {
    let function = |it: usize| {
        format!(
            r#""F{it}":{{"Type":"AWS::Lambda::Function","Properties":{{"Role":{role},"Runtime":"python3.13","Handler":"a.b","Timeout":60,"Code":{{"ZipFile":"x"}}}}}},"Q{it}":{{"Type":"AWS::SQS::Queue","Properties":{{"VisibilityTimeout":30,"RedrivePolicy":{{"deadLetterTargetArn":{dead},"maxReceiveCount":3}}}}}},"M{it}":{{"Type":"AWS::Lambda::EventSourceMapping","Properties":{{"FunctionName":{{"Ref":"F{it}"}},"EventSourceArn":{queue}}}}}"#,
            role = get_arn("R"),
            dead = get_arn(&format!("Q{}", (it + 1) % functions)),
            queue = get_arn(&format!("Q{it}")),
        )
    };
    let policy = |it: usize| {
        format!(
            r#"{{"PolicyName":"p{it}","PolicyDocument":{{"Version":"2012-10-17","Statement":[{{"Effect":"Allow","Action":["sqs:{wild}{it}","sqs:Receive*"],"Resource":["arn:*:sqs:*:*:{wild}{it}",{}]}}]}}}}"#,
            get_arn(&format!("Q{}", it % functions))
        )
    };
    template(
        &format!(
            r#"{},"R":{{"Type":"AWS::IAM::Role","Properties":{{{ROLE},"Policies":{}}}}}"#,
            items(functions, function),
            list(policies, policy)
        ),
        "",
    )
}

/// Parameters whose patterns are meant to take for ever, and their values with them.
fn patterns(patterns: &[&str], count: usize, value: &str) -> Vec<u8> {
    let parameter = |it: usize| {
        format!(
            r#""P{it}":{{"Type":"String","AllowedPattern":"{}","Default":"{value}","AllowedValues":["{value}","{value}{it}"]}}"#,
            patterns[it % patterns.len()].replace('#', &it.to_string())
        )
    };
    queue("\"a\"", &format!(r#""Parameters":{}"#, object(count, parameter)))
}

/// `count` conditions of parameters with two values, and all of them in one text.
fn switches(count: usize) -> Vec<u8> {
    let parameter = |it: usize| format!(r#""P{it}":{{"Type":"String","AllowedValues":["a","b"],"Default":"a"}}"#);
    let condition = |it: usize| {
        let neighbour = format!(r#"{{"Condition":"C{}"}}"#, (it + 1) % count);
        let own = format!(r#"{{"Fn::Equals":[{{"Ref":"P{it}"}},"a"]}}"#);
        format!(r#""C{it}":{own},"D{it}":{}"#, xor(&format!(r#"{{"Condition":"C{it}"}}"#), &neighbour))
    };
    let all = list(count, |it| format!(r#"{{"Fn::If":["D{it}",{{"Ref":"P{it}"}},{{"Fn::If":["C{it}","x","y"]}}]}}"#));
    let name = format!(r#"{{"Fn::Join":["-",{all}]}}"#);
    let resource = |it: usize| {
        format!(
            r#""Q{it}":{{"Type":"AWS::SQS::Queue","Condition":"D{it}","Properties":{{"QueueName":{name},"Tags":[{{"Key":{name},"Value":{{"Ref":"Q{}"}}}}]}}}}"#,
            (it + 1) % count
        )
    };
    template(
        &items(count, resource),
        &format!(
            r#""Parameters":{},"Conditions":{},"Outputs":{{"O":{{"Condition":"D0","Value":{name},"Export":{{"Name":{name}}}}}}}"#,
            object(count, parameter),
            object(count, condition)
        ),
    )
}

/// Resources of conditions made of several, each of which names the ones before it.
fn conditional_references(count: usize, each: usize) -> Vec<u8> {
    let parameters = object(20, |it| format!(r#""P{it}":{{"Type":"String"}}"#));
    let condition = |it: usize| {
        let part = |at: usize| format!(r#"{{"Fn::Equals":[{{"Ref":"P{}"}},"{}"]}}"#, (it * 7 + at * 3) % 20, at % 3);
        format!(r#""C{it}":{{"Fn::And":{}}}"#, list(5, |at| if at % 2 == 0 { part(at) } else { not(&part(at)) }))
    };
    let resource = |it: usize| {
        let tag = |at: usize| {
            format!(
                r#"{{"Key":"k{at}","Value":{{"Fn::If":["C{}",{{"Ref":"Q{}"}},"x"]}}}}"#,
                (it + at) % count,
                (it + at * 11 + 1) % count
            )
        };
        format!(
            r#""Q{it}":{{"Type":"AWS::SQS::Queue","Condition":"C{it}","Properties":{{"Tags":{}}}}}"#,
            list(each, tag)
        )
    };
    let rest = format!(r#""Parameters":{parameters},"Conditions":{}"#, object(count, condition));
    template(&items(count, resource), &rest)
}

/// Tables of many columns, and streams that write into them.
fn tables(count: usize, columns: usize) -> Vec<u8> {
    let column = |it: usize| format!(r#"{{"Name":"c{it}","Type":"struct<a:array<map<string,struct<b:int>>>>"}}"#);
    let columns = list(columns, column);
    let table = |it: usize| {
        format!(
            r#""T{it}":{{"Type":"AWS::Glue::Table","Properties":{{"CatalogId":"123456789012","DatabaseName":{{"Ref":"D"}},"TableInput":{{"Name":"t{it}","PartitionKeys":[{{"Name":"c{it}","Type":"string"}}],"StorageDescriptor":{{"Columns":{columns},"Location":{{"Fn::Sub":"s3://${{B}}/t{it}/"}}}}}}}}}}"#
        )
    };
    let stream = |it: usize| {
        format!(
            r#""S{it}":{{"Type":"AWS::KinesisFirehose::DeliveryStream","Properties":{{"ExtendedS3DestinationConfiguration":{{"BucketARN":{bucket},"RoleARN":{role},"Prefix":"t{it}/!{{partitionKeyFromQuery:c0}}/","DataFormatConversionConfiguration":{{"SchemaConfiguration":{{"DatabaseName":{{"Ref":"D"}},"TableName":{{"Ref":"T{it}"}},"RoleARN":{role}}}}}}}}}}}"#,
            bucket = get_arn("B"),
            role = get_arn("R"),
        )
    };
    let rest = format!(
        r#""B":{{"Type":"AWS::S3::Bucket"}},"D":{{"Type":"AWS::Glue::Database","Properties":{{"CatalogId":"123456789012","DatabaseInput":{{"Name":"d"}}}}}},"R":{{"Type":"AWS::IAM::Role","Properties":{{{ROLE},"Policies":{}}}}}"#,
        list(count, |it| format!(
            r#"{{"PolicyName":"p{it}","PolicyDocument":{{"Statement":[{{"Effect":"Allow","Action":["glue:GetTable*","s3:Put*"],"Resource":[{{"Fn::Sub":"${{B.Arn}}/t{it}/*"}},{{"Fn::Sub":"arn:${{AWS::Partition}}:glue:${{AWS::Region}}:${{AWS::AccountId}}:table/d/t{it}"}}]}}]}}}}"#
        ))
    );
    template(&format!("{},{},{rest}", items(count, table), items(count, stream)), "")
}

/// Policies that stand at all roles at once.
fn attached(roles: usize, policies: usize) -> Vec<u8> {
    let role = |it: usize| {
        format!(
            r#""R{it}":{{"Type":"AWS::IAM::Role","Properties":{{{ROLE},"ManagedPolicyArns":{}}}}},"F{it}":{{"Type":"AWS::Lambda::Function","Properties":{{"Role":{},"Runtime":"python3.13","Handler":"a.b","Code":{{"ZipFile":"x"}},"Environment":{{"Variables":{{"T":{{"Ref":"T{it}"}}}}}}}}}},"T{it}":{{"Type":"AWS::SNS::Topic"}}"#,
            list(10, |at| format!(r#"{{"Ref":"P{}"}}"#, (it + at) % policies)),
            get_arn(&format!("R{it}"))
        )
    };
    let policy = |it: usize| {
        format!(
            r#""P{it}":{{"Type":"AWS::IAM::ManagedPolicy","Properties":{{"Roles":{},"PolicyDocument":{{"Version":"2012-10-17","Statement":[{{"Effect":"Allow","Action":"sns:*","Resource":{{"Ref":"T{}"}}}},{{"Effect":"Deny","NotAction":"sns:Pub*","NotResource":"arn:*:*{it}*"}}]}}}}}}"#,
            list(roles, |at| format!(r#"{{"Ref":"R{at}"}}"#)),
            it % roles
        )
    };
    template(&format!("{},{}", items(roles, role), items(policies, policy)), "")
}

/// Loops in every place that may have them.
fn loops_everywhere(width: usize) -> Vec<u8> {
    let values = list(width, |it| format!("\"v{it}\""));
    let properties = format!(
        r#""Properties":{{"Fn::ForEach::Tags":["T",{values},{{"QueueName${{T}}":"${{T}}"}}],"Tags":[{{"Fn::ForEach::K":["K",{values},{{"Key${{K}}":{{"Ref":"K"}}}}]}}]}}"#
    );
    let rest = format!(
        r#""Transform":"AWS::LanguageExtensions","Parameters":{{"L":{{"Type":"CommaDelimitedList","Default":"{}"}}}},"Conditions":{{"Fn::ForEach::C":["X",{{"Ref":"L"}},{{"C${{X}}":{{"Fn::Equals":[{{"Ref":"AWS::Region"}},{{"Ref":"X"}}]}}}}]}},"Outputs":{{"Fn::ForEach::O":["X",{values},{{"Fn::ForEach::P":["Y",{values},{{"O${{X}}${{Y}}":{{"Condition":"C${{X}}","Value":{{"Fn::GetAtt":["Q${{X}}","Arn"]}},"Export":{{"Name":{{"Fn::Sub":"${{X}}-${{Y}}"}}}}}}}}]}}]}}"#,
        (0..width).map(|it| format!("v{it}")).collect::<Vec<_>>().join(",")
    );
    template(
        &format!(
            r#""Fn::ForEach::Q":["X",{{"Ref":"L"}},{{"Q${{X}}":{{"Type":"AWS::SQS::Queue","Condition":"C${{X}}",{properties}}}}}]"#
        ),
        &rest,
    )
}

fn code(lines: usize) -> String {
    format!("\"{}\"", (0..lines).map(|it| format!("a = {it}\\n")).collect::<String>())
}

/// Every case: a line each.
#[rustfmt::skip]
pub(crate) const CASES: &[Case] = &[
    // Wiring.
    Case { name: "notifications_500_with_policies_of_500", write: |s| notifications(s.of(500), 10, s.of(500), s.of(60)) },
    Case { name: "notifications_100_of_1000_buckets", write: |s| notifications(s.of(1_000), s.of(100).min(100), 3, 3) },
    Case { name: "notifications_5000_of_a_bucket", write: |s| notifications(3, s.of(5_000), 3, 3) },
    Case { name: "readers_500_with_500_policies", write: |s| readers(s.of(500), s.of(500), "*a*a*a*a*a*b") },
    Case { name: "readers_of_many_stars", write: |s| readers(s.of(100), s.of(100), &"*a".repeat(s.of(1_000))) },
    Case { name: "tables_300_of_100_columns", write: |s| tables(s.of(300), s.of(100)) },
    Case { name: "attached_policies_200_of_200_roles", write: |s| attached(s.of(200), s.of(200)) },
    Case { name: "event_rules_1000", write: |s| { let n = s.of(1_000); template(&format!(r#"{},"P":{{"Type":"AWS::SQS::QueuePolicy","Properties":{{"Queues":{},"PolicyDocument":{{"Statement":{}}}}}}}"#, items(n, |it| format!(r#""E{it}":{{"Type":"AWS::Events::Rule","Properties":{{"EventPattern":{{"source":["aws.s3"],"detail":{{"bucket":{{"name":[{{"wildcard":"*a*a*a*{it}"}},{{"prefix":"x"}}]}}}}}},"Targets":[{{"Id":"a","Arn":{}}}]}}}},"Q{it}":{{"Type":"AWS::SQS::Queue"}}"#, get_arn(&format!("Q{it}")))), list(n, |it| format!(r#"{{"Ref":"Q{it}"}}"#)), list(n, |it| format!(r#"{{"Effect":"Allow","Principal":{{"Service":"events.amazonaws.com"}},"Action":"sqs:SendMessage","Resource":{},"Condition":{{"ArnEquals":{{"aws:SourceArn":{}}}}}}}"#, get_arn(&format!("Q{it}")), get_arn(&format!("E{it}"))))), "") } },
    Case { name: "subscriptions_2000_with_filters", write: |s| template(&format!(r#""T":{{"Type":"AWS::SNS::Topic"}},"Q":{{"Type":"AWS::SQS::Queue"}},{}"#, items(s.of(2_000), |it| format!(r#""S{it}":{{"Type":"AWS::SNS::Subscription","Properties":{{"TopicArn":{{"Ref":"T"}},"Protocol":"sqs","Endpoint":{},"FilterPolicy":{{"a":[{{"anything-but":{}}}]}}}}}}"#, get_arn("Q"), list(20, |at| format!("\"v{at}\""))))), "") },
    Case { name: "principals_5000_in_a_queue_policy", write: |s| template(&format!(r#""Q":{{"Type":"AWS::SQS::Queue"}},"T":{{"Type":"AWS::SNS::Topic","Properties":{{"Subscription":[{{"Protocol":"sqs","Endpoint":{arn}}}]}}}},"P":{{"Type":"AWS::SQS::QueuePolicy","Properties":{{"Queues":[{{"Ref":"Q"}}],"PolicyDocument":{{"Statement":[{{"Effect":"Allow","Principal":{{"AWS":{},"Service":{}}},"Action":{},"Resource":{arn},"Condition":{{"ArnLike":{{"aws:SourceArn":{}}}}}}}]}}}}}}"#, list(s.of(5_000), |it| format!("\"arn:aws:iam::{:012}:root\"", it)), list(s.of(5_000), |it| format!("\"s{it}.amazonaws.com\"")), list(s.of(5_000), |it| format!("\"sqs:S*e*n*d*{it}*\"")), list(s.of(5_000), |it| format!("\"arn:aws:sns:*:*:*t*o*p*{it}*\"")), arn = get_arn("Q")), "") },
    Case { name: "bucket_policy_of_3000_denials", write: |s| template(&format!(r#""B":{{"Type":"AWS::S3::Bucket","Properties":{{"BucketName":"b","LoggingConfiguration":{{"DestinationBucketName":"b"}}}}}},"C":{{"Type":"AWS::CloudTrail::Trail","Properties":{{"IsLogging":true,"S3BucketName":{{"Ref":"B"}}}}}},"P":{{"Type":"AWS::S3::BucketPolicy","Properties":{{"Bucket":{{"Ref":"B"}},"PolicyDocument":{{"Statement":{}}}}}}}"#, list(s.of(3_000), |it| format!(r#"{{"Effect":"Deny","NotPrincipal":{{"AWS":"arn:aws:iam::{it:012}:role/*a*b*c"}},"NotAction":"s3:*{it}*t*","NotResource":["arn:aws:s3:::b/*{it}*/*","arn:aws:s3:::b"],"Condition":{{"StringNotLike":{{"aws:PrincipalArn":["*a*a*a*a*{it}","?????*"]}},"Bool":{{"aws:SecureTransport":"false"}}}}}}"#))), "") },
    Case { name: "permissions_3000_of_a_lake", write: |s| template(&items(s.of(3_000), |it| format!(r#""L{it}":{{"Type":"AWS::LakeFormation::PrincipalPermissions","Properties":{{"Principal":{{"DataLakePrincipalIdentifier":"arn:aws:iam::123456789012:role/r{it}"}},"Resource":{{"TableWithColumns":{{"CatalogId":"123456789012","DatabaseName":"d","Name":"t{it}","ColumnNames":["a","b","c"]}}}},"Permissions":["SELECT","SELECT","ALL"],"PermissionsWithGrantOption":[]}}}}"#)), "") },
    Case { name: "state_machine_of_5000_functions", write: |s| { let n = s.of(5_000); template(&format!(r#"{},"M":{{"Type":"AWS::StepFunctions::StateMachine","Properties":{{"RoleArn":{},"DefinitionString":"{{\"StartAt\":\"S0\",\"States\":{{{}}}}}","DefinitionSubstitutions":{}}}}},"R":{{"Type":"AWS::IAM::Role","Properties":{{{ROLE}}}}}"#, items(n, |it| format!(r#""F{it}":{{"Type":"AWS::SNS::Topic"}}"#)), get_arn("R"), items(n, |it| format!(r#"\"S{it}\":{{\"Type\":\"Task\",\"Resource\":\"${{F{it}}}\",\"Catch\":[{{\"ErrorEquals\":[\"States.ALL\"],\"Next\":\"S{}\"}}],\"Next\":\"S{}\"}}"#, (it * 7) % n, (it + 1) % n)), object(n, |it| format!(r#""F{it}":{}"#, get_arn(&format!("F{it}"))))), "") } },
    Case { name: "state_machine_of_maps_in_maps", write: |_| one("AWS::StepFunctions::StateMachine", &format!(r#"{{"RoleArn":"arn:aws:iam::123456789012:role/a","Definition":{}}}"#, nested(30, r#"{"StartAt":"S","States":{"S":{"Type":"Succeed"}}}"#, |_, it| format!(r#"{{"StartAt":"S","States":{{"S":{{"Type":"Map","ItemProcessor":{it},"End":true}}}}}}"#))), "") },
    Case { name: "code_of_50000_lines", write: |s| one("AWS::Lambda::Function", &format!(r#"{{"Runtime":"python3.13","Handler":"a.b","Role":"a","Code":{{"ZipFile":{}}}}}"#, code(s.of(50_000))), "") },
    // Conditions.
    Case { name: "switches_30", write: |_| switches(30) },
    Case { name: "switches_200", write: |s| switches(s.of(100)) },
    Case { name: "conditional_references_1000", write: |s| conditional_references(s.of(1_000), 30) },
    Case { name: "conditions_of_3000_parameters_with_values", write: |s| { let n = s.of(3_000); queue(IN_NAME, &format!(r#"{},"Conditions":{}"#, parameters(n, 50), object(n, |it| format!(r#""C{it}":{{"Fn::Or":{}}}"#, list(9, |at| format!(r#"{{"Fn::Equals":[{{"Ref":"P{}"}},"v{at}"]}}"#, (it + at) % n)))))) } },
    Case { name: "conditions_of_texts_put_together", write: |s| { let n = s.of(1_000); queue(IN_NAME, &format!(r#"{},"Conditions":{}"#, parameters(20, 50), object(n, |it| format!(r#""C{it}":{{"Fn::Equals":[{{"Fn::Join":["-",{}]}},{{"Fn::Select":[{},{{"Fn::Split":["-",{{"Fn::Sub":"${{P0}}-${{P{}}}-${{P2}}"}}]}}]}}]}}"#, list(20, |at| format!(r#"{{"Ref":"P{at}"}}"#)), it % 3, it % 20)))) } },
    Case { name: "if_ladders_in_a_policy", write: |s| { let n = s.of(200); let ladder = |at: usize| nested(25, "\"*\"", |it, inner| format!(r#"{{"Fn::If":["C{}","arn:aws:s3:::b{it}/*",{inner}]}}"#, (at + it) % 60)); one("AWS::IAM::ManagedPolicy", &format!(r#"{{"PolicyDocument":{{"Version":"2012-10-17","Statement":{}}}}}"#, list(n, |at| format!(r#"{{"Effect":"Allow","Action":{{"Fn::If":["C{}","s3:Get*",["s3:Put*","s3:List*"]]}},"Resource":[{}]}}"#, at % 60, ladder(at)))), &conditions(60)) } },
    Case { name: "if_in_depends_on_and_metadata", write: |s| { let n = s.of(2_000); template(&items(n, |it| format!(r#""Q{it}":{{"Type":"AWS::SQS::Queue","DependsOn":{{"Fn::If":["C{}","Q{}","Q0"]}},"Metadata":{{"Fn::If":["C{it}",{{"a":{{"Ref":"Q{}"}}}},{{}}]}},"DeletionPolicy":{{"Fn::If":["C{it}","Retain","Delete"]}}}}"#, it % 60, (it + 1) % n, (it + 2) % n)), &conditions(60)) } },
    // Loops.
    Case { name: "loops_everywhere", write: |s| loops_everywhere(s.of(300)) },
    Case { name: "loops_side_by_side", write: |s| template(&items(s.of(500), |it| format!(r#""Fn::ForEach::L{it}":["X",{},{{"Q{it}${{X}}":{{"Type":"AWS::SQS::Queue","Properties":{{"QueueName":{{"Fn::Sub":"q{it}-${{X}}"}}}}}}}}]"#, list(100, |at| format!("\"v{at}\"")))), r#""Transform":"AWS::LanguageExtensions""#) },
    Case { name: "loop_of_a_mapping", write: |s| template(r#""Fn::ForEach::L":["X",{"Fn::FindInMap":["M",{"Ref":"AWS::Region"},"l",{"DefaultValue":{"Fn::FindInMap":["M","v1","l"]}}]},{"Q${X}":{"Type":"AWS::SQS::Queue","Properties":{"QueueName":{"Fn::FindInMap":["M",{"Ref":"X"},"v1"]}}}}]"#, &format!(r#""Transform":"AWS::LanguageExtensions","Mappings":{{"M":{}}}"#, object(s.of(1_000), |it| format!(r#""v{it}":{{"l":{},"v1":"x{it}"}}"#, list(200, |at| format!("\"v{at}\"")))))) },
    // Texts, patterns, values.
    Case { name: "sub_5000_variables_20_times", write: |s| { let n = s.of(5_000); let names: String = (0..n).map(|it| format!("${{X{it}}}")).collect(); let values = object(n, |it| format!(r#""X{it}":{{"Fn::Join":["",[{{"Ref":"P0"}},"{it}"]]}}"#)); template(&items(20, |it| format!(r#""Q{it}":{{"Type":"AWS::SQS::Queue","Properties":{{"QueueName":{{"Fn::Sub":["{names}",{values}]}}}}}}"#)), &parameters(1, 10)) } },
    Case { name: "patterns_that_go_back", write: |s| patterns(&["^(a+)+$#?", "^(a|aa)+$#?", "(.*a){20}#?", "^(([a-z])+.)+[A-Z]([a-z])+$#?", "(?=(a+)+)b#?", "(a*)*\\\\1\\\\1#?", "(?<=(a|ab)*)c#?", "(?:(?:a?){30}){30}#?"], s.of(400), &"a".repeat(s.of(4_000))) },
    Case { name: "patterns_of_counts", write: |s| patterns(&["(a{1000}){1000}#?", "(((a{100}){100}){100}){100}#?", "\\\\w{1000}#?", "[\\\\w\\\\W]{5000}#?", "(\\\\pL{1,900}){1,900}#?", "a{99999999999}#?", "a{1,}{1,}{1,}{1,}#?", "(?i)(?:\\\\p{Greek}|\\\\w){400}#?"], s.of(400), "aaaa") },
    Case { name: "patterns_that_are_none", write: |s| patterns(&["(#", "[#", "a{2,1}#", "\\\\#", "(?P<a#", "[[:nothing#:]]", "(?<n>a)(?<n>b)#", "*#", "[z-a]#", "\\\\p{Nothing#}"], s.of(5_000), "a") },
    Case { name: "patterns_nested", write: |s| patterns(&[&format!("{}a{}#?", "(".repeat(200), ")*".repeat(200)), &format!("{}a{}#?", "(?:".repeat(20_000), ")".repeat(20_000)), &"[a-[".repeat(500), &"a|".repeat(5_000)], s.of(100), "aaaa") },
    Case { name: "pattern_of_a_megabyte", write: |s| patterns(&[&format!("{}#?", "(a|b)?".repeat(s.of(150_000)))], 1, "aaaa") },
    Case { name: "values_100000_of_a_parameter", write: |s| queue(r#"{"Fn::Sub":"${P0}-${P0}-${AWS::Region}"}"#, &format!(r#"{},"Conditions":{{"C":{{"Fn::Equals":[{{"Ref":"P0"}},"v7"]}}}}"#, parameters(1, s.of(100_000)))) },
    Case { name: "mapping_of_1000_by_200", write: |s| { let row = object(200, |it| format!(r#""k{it}":"x{it}""#)); template(&items(50, |it| format!(r#""Q{it}":{{"Type":"AWS::SQS::Queue","Properties":{{"QueueName":{{"Fn::FindInMap":["M",{{"Ref":"P0"}},{{"Ref":"P1"}}]}}}}}}"#)), &format!(r#""Parameters":{{"P0":{{"Type":"String","AllowedValues":{}}},"P1":{{"Type":"String","AllowedValues":{}}}}},"Mappings":{{"M":{}}}"#, list(s.of(1_000), |it| format!("\"r{it}\"")), list(200, |it| format!("\"k{it}\"")), object(s.of(1_000), |it| format!(r#""r{it}":{row}"#)))) } },
    Case { name: "join_of_200000", write: |s| queue(&format!(r#"{{"Fn::Join":["{}",{}]}}"#, ",".repeat(100), list(s.of(200_000), |_| r#""a""#.into())), "") },
    Case { name: "join_of_a_long_list_many_times", write: |s| { let n = s.of(1_000); template(&items(n, |it| format!(r#""Q{it}":{{"Type":"AWS::SQS::Queue","Properties":{{"QueueName":{{"Fn::Join":["-",{{"Ref":"P"}}]}},"KmsMasterKeyId":{{"Fn::Select":[{it},{{"Ref":"P"}}]}}}}}}"#)), &format!(r#""Parameters":{{"P":{{"Type":"CommaDelimitedList","Default":"{}"}}}}"#, "a,".repeat(s.of(20_000)))) } },
    Case { name: "get_att_of_dots", write: |s| template(&format!(r#""Q":{{"Type":"AWS::SQS::Queue"}},"S":{{"Type":"AWS::CloudFormation::Stack","Properties":{{"TemplateURL":"https://a/b","Parameters":{{"A":{{"Fn::GetAtt":"Q{dots}"}},"B":{{"Fn::GetAtt":["S","Outputs{dots}"]}},"C":{{"Fn::Sub":"${{Q{dots}}}"}}}}}}}}"#, dots = ".a".repeat(s.of(100_000))), "") },
    Case { name: "stacks_in_a_chain", write: |s| template(&items(s.of(3_000), |it| format!(r#""S{it}":{{"Type":"AWS::CloudFormation::Stack","Properties":{{"TemplateURL":"https://a/b","Parameters":{{"A":{{"Fn::GetAtt":["S{}","Outputs.A"]}},"B":{{"Fn::Sub":"${{S{}.Outputs.B}}"}}}}}}}}"#, it + 1, it / 2)), "") },
    Case { name: "dynamic_references_that_end", write: |s| queue(&format!("\"{}\"", "{{resolve:secretsmanager:a:SecretString:b::}}".repeat(s.of(30_000))), "") },
    Case { name: "cidr_of_everything", write: |s| { let n = s.of(2_000); template(&items(n, |it| format!(r#""N{it}":{{"Type":"AWS::EC2::Subnet","Properties":{{"VpcId":{{"Ref":"V"}},"CidrBlock":{{"Fn::Select":[{it},{{"Fn::Cidr":[{{"Fn::GetAtt":["V","CidrBlock"]}},256,8]}}]}},"Ipv6CidrBlock":{{"Fn::Select":[{it},{{"Fn::Cidr":["::/0",256,{}]}}]}}}}}}"#, it % 129)), "") } },
    Case { name: "characters_in_names", write: |s| template(&items(s.of(3_000), |it| format!(r#""\u0000\ud83d\ude00{it}":{{"Type":"AWS::SQS::Queue\u0000","Properties":{{"\u202e\u0000":"\u0000","QueueName":{{"Ref":"\u0000\ud83d\ude00{}"}}}}}}"#, it + 1)), "") },
    Case { name: "numbers_of_every_kind", write: |s| bucket_tags(&list(s.of(20_000), |it| format!(r#"{{"Key":{},"Value":{it}}}"#, ["1e400", "-1e400", "1e-400", "0.1e1", "123456789012345678901234567890", "-0"][it % 6])), "") },
    Case { name: "long_keys_1000", write: |s| { let n = s.of(1_000); queue("\"a\"", &format!(r#""Metadata":{},"Mappings":{{"M":{}}}"#, object(n, |it| format!(r#""{}{it}":1"#, "k".repeat(2_000))), object(n, |it| format!(r#""{}{it}":{{"a":"b"}}"#, "k".repeat(1_100))))) } },
    // Suppressions.
    Case { name: "ignored_50000_in_one_place", write: |s| queue("1", &format!(r#""Metadata":{{"lakewright":{{"ignore":{}}},"cfn-lint":{{"config":{{"ignore_checks":{}}}}}}}"#, list(s.of(50_000), |it| format!(r#"{{"rule":"E{it}","reason":"a"}}"#)), list(s.of(50_000), |it| format!("\"E{it}\"")))) },
    Case { name: "ignored_100_of_2000_resources", write: |s| { let ignored = list(100, |it| format!(r#"{{"rule":"W{it:04}","reason":"a"}}"#)); queues(s.of(2_000), |_| format!(r#","Properties":{{"A":1,"B":2}},"Metadata":{{"lakewright":{{"ignore":{ignored}}}}}"#)) } },
    // YAML.
    Case { name: "yaml_lists_100_deep_500_times", write: |s| yaml(format!("Metadata:\n{}Resources: {{}}\n", (0..s.of(500)).map(|it| format!("  L{it}: {}{}\n", "[".repeat(100), "]".repeat(100))).collect::<String>())) },
    Case { name: "yaml_aliases_50000", write: |s| yaml(format!("Metadata:\n  A: &a {{b: c}}\n  B: [{}]\nResources: {{}}\n", "*a, ".repeat(s.of(50_000)))) },
    Case { name: "yaml_merges_of_1000_keys", write: |s| yaml(format!("Metadata:\n  A: &a {{{}}}\nResources:\n{}", (0..s.of(1_000)).map(|it| format!("k{it}: {it}, ")).collect::<String>(), (0..s.of(200)).map(|it| format!("  Q{it}:\n    Type: AWS::SQS::Queue\n    Properties: {{<<: [*a, *a], k{it}: 2}}\n")).collect::<String>())) },
    Case { name: "yaml_policy_1000_times", write: |s| yaml(format!("Metadata:\n  A: &a\n    Version: '2012-10-17'\n    Statement: [{}]\nResources:\n{}", "{Effect: Allow, Action: 's3:*a*b*', Resource: '*'}, ".repeat(20), (0..s.of(1_000)).map(|it| format!("  P{it}: {{Type: AWS::IAM::ManagedPolicy, Properties: {{PolicyDocument: *a}}}}\n")).collect::<String>())) },
    Case { name: "yaml_long_keys", write: |s| yaml(format!("Metadata:\n{}Resources: {{}}\n", (0..s.of(500)).map(|it| format!("  ? {}{it}\n  : a\n  {}{it}: b\n", "k".repeat(2_000), "j".repeat(1_000))).collect::<String>())) },
    Case { name: "yaml_quotes_that_are_mended", write: |s| yaml((0..s.of(5_000)).map(|it| format!("K{it}:\n  - 'a\nb\n\nc'\n")).collect::<String>()) },
    Case { name: "yaml_returns", write: |s| yaml(format!("Metadata:\r{}Resources: {{\r}}\r", (0..s.of(20_000)).map(|it| format!("  K{it}: [\ra\r]\r")).collect::<String>())) },
    Case { name: "yaml_tags_in_tags", write: |s| yaml(format!("Resources:\n{}", (0..s.of(2_000)).map(|it| format!("  Q{it}:\n    Type: AWS::SQS::Queue\n    Properties:\n      QueueName: !Join ['-', [!Sub '${{Q{it}}}', !GetAtt 'Q{}.Arn', !If [C, !Ref AWS::NoValue, !Select [0, !Split [a, !ImportValue b]]]]]\n", it + 1)).collect::<String>())) },
    Case { name: "yaml_comments_of_suppressions", write: |s| yaml(format!("Resources:\n{}", (0..s.of(10_000)).map(|it| format!("  Q{it}: # lakewright: ignore E3002 W{it}\n    Type: AWS::SQS::Queue\n    Properties: {{A: 1}}\n")).collect::<String>())) },
];
