//! Whom and what small templates mean, where that is not plain.

use lakewright_access::{Access, Cell, Claim, DataKind, Stack, Verb, Verdict, anonymous, any, bucket, outsiders};
use lakewright_template::read;

/// What a template means.
fn access(template: &str) -> Access {
    let template = read(template).expect("a template");
    Access::of([Stack::new("notes", &template.root).in_account("111111111111")])
}

/// Who may do something with data, and who may perhaps.
fn those_who(access: &Access, verb: Verb, data: &str) -> Vec<String> {
    let data = access.data_called(None, data).next().expect("the data");
    let verdict = |it: &Cell| match it.verdict {
        Verdict::Yes(_) => "",
        _ => " perhaps",
    };
    let of = |it| access.cells(it, verb, data).iter().map(|it| format!("{}{}", it.principal, verdict(it))).next();
    access.principals().iter().filter_map(of).collect()
}

#[test]
fn nobody_takes_a_role_unsigned() {
    for principal in ["'*'", "{AWS: '*'}"] {
        let access = access(&format!(
            "Resources:
  Open:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument:
        Statement: [{{Effect: Allow, Principal: {principal}, Action: ['sts:*', 'sts:AssumeRole']}}]
  Other:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument:
        Statement: [{{Effect: Allow, Principal: {{Service: ec2.amazonaws.com}}, Action: 'sts:AssumeRole'}}]
  Public: {{Type: AWS::S3::Bucket}}
  Says:
    Type: AWS::S3::BucketPolicy
    Properties:
      Bucket: !Ref Public
      PolicyDocument:
        Statement: [{{Effect: Allow, Principal: {principal}, Action: 's3:GetObject', Resource: !Sub '${{Public.Arn}}/*'}}]
"
        ));
        let takers = those_who(&access, Verb::Assume, "Open");
        assert!(takers.contains(&"any other account".to_owned()), "{takers:?}");
        assert!(takers.contains(&"Other".to_owned()), "{takers:?}");
        assert!(!takers.iter().any(|it| it.starts_with("anonymous")), "{takers:?}");
        let readers = those_who(&access, Verb::Read, "Public");
        assert!(readers.contains(&"anonymous".to_owned()), "{readers:?}");
        access.verify([Claim::never(Verb::Assume, any(DataKind::Role)).by(anonymous())]).expect("nobody does");
    }
}

#[test]
fn a_function_has_the_role_that_its_property_means() {
    for role in [
        "!Ref Runs",
        "!GetAtt Runs.Arn",
        "!Sub '${Runs.Arn}'",
        "!Sub ['${Arn}', {Arn: !GetAtt Runs.Arn}]",
        "!Join ['', [!GetAtt Runs.Arn]]",
        "!Join ['', ['arn:', !Ref 'AWS::Partition', ':iam::', !Ref 'AWS::AccountId', ':role/', !Ref Runs]]",
    ] {
        let access = access(&format!(
            "Resources:
  Runs:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument:
        Statement: [{{Effect: Allow, Principal: {{Service: lambda.amazonaws.com}}, Action: 'sts:AssumeRole'}}]
      Policies:
        - PolicyName: read
          PolicyDocument:
            Statement: [{{Effect: Allow, Action: 's3:GetObject', Resource: 'arn:aws:s3:::notes/*'}}]
  Notes: {{Type: AWS::S3::Bucket, Properties: {{BucketName: notes}}}}
  Code:
    Type: AWS::Lambda::Function
    Properties: {{Role: {role}, Code: {{ZipFile: ''}}, Handler: index.handler, Runtime: python3.13}}
"
        ));
        assert_eq!(access.notes(), [""; 0], "{role}");
        assert_eq!(those_who(&access, Verb::Read, "Notes"), ["Runs", "Code"], "{role}");
    }
}

#[test]
fn what_managed_policies_of_aws_allow_is_known_or_said_not_to_be() {
    let of = |arn: &str| {
        let access = access(&format!(
            "Resources:
  Runs:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument:
        Statement: [{{Effect: Allow, Principal: {{Service: ec2.amazonaws.com}}, Action: 'sts:AssumeRole'}}]
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

/// Whose rights a role `Who` with these statements reaches.
fn reached(statements: &str) -> Vec<String> {
    let access = access(&format!(
        "Resources:
  Who:
    Type: AWS::IAM::Role
    Properties:
      RoleName: who
      Tags: [{{Key: level, Value: low}}]
      AssumeRolePolicyDocument:
        Statement: [{{Effect: Allow, Principal: {{Service: ec2.amazonaws.com}}, Action: 'sts:AssumeRole'}}]
      Policies: [{{PolicyName: may, PolicyDocument: {{Version: '2012-10-17', Statement: [{statements}]}}}}]
  Runs:
    Type: AWS::IAM::Role
    Properties:
      RoleName: runs
      AssumeRolePolicyDocument:
        Statement:
          - Effect: Allow
            Principal: {{Service: [lambda.amazonaws.com, glue.amazonaws.com, codebuild.amazonaws.com]}}
            Action: 'sts:AssumeRole'
  Code: {{Type: AWS::Lambda::Function, Properties: {{FunctionName: code, Role: !GetAtt Runs.Arn}}}}
  Scripts: {{Type: AWS::S3::Bucket, Properties: {{BucketName: scripts}}}}
  Loads:
    Type: AWS::Glue::Job
    Properties: {{Name: loads, Role: !Ref Runs, Command: {{Name: glueetl, ScriptLocation: !Sub 's3://${{Scripts}}/etl/load.py'}}}}
"
    ));
    let who = access.principals_called(None, "who").next().expect("the role");
    access.chains(who).iter().map(ToString::to_string).collect()
}

/// A statement that allows an action on a resource.
fn allows(action: &str, resource: &str) -> String {
    format!("{{Effect: Allow, Action: '{action}', Resource: '{resource}'}}")
}

#[test]
fn a_layer_is_code_of_a_function() {
    let configures = allows("lambda:UpdateFunctionConfiguration", "*:function:code");
    let takes = allows("lambda:GetLayerVersion", "*");
    assert_eq!(reached(&configures), [""; 0]);
    assert_eq!(
        reached(&format!("{configures}, {takes}")),
        ["Who → Code (lambda:UpdateFunctionConfiguration, lambda:GetLayerVersion)"]
    );
    assert_eq!(
        reached(&allows("lambda:UpdateFunctionCode", "arn:aws:lambda:us-east-1:111111111111:function:code")),
        ["Who → Code (lambda:UpdateFunctionCode)"]
    );
}

#[test]
fn the_script_of_a_job_is_code_of_its_role() {
    let writes = allows("s3:PutObject", "arn:aws:s3:::scripts/etl/*");
    let starts = allows("glue:StartJobRun", "arn:aws:glue:us-east-1:111111111111:job/loads");
    assert_eq!(reached(&starts), [""; 0]);
    assert_eq!(reached(&format!("{writes}, {starts}")), ["Who → Runs (s3:PutObject, glue:StartJobRun)"]);
    assert_eq!(reached(&writes), ["Who → Runs (s3:PutObject of the script of Loads, perhaps)"]);
    let elsewhere = allows("s3:PutObject", "arn:aws:s3:::scripts/notes/*");
    assert_eq!(reached(&format!("{elsewhere}, {starts}")), [""; 0]);
}

#[test]
fn a_build_may_be_started_with_another_role_and_a_job_changed_to_one() {
    let passes = allows("iam:PassRole", "arn:aws:iam::111111111111:role/runs");
    let starts = allows("codebuild:StartBuild", "*");
    assert_eq!(reached(&starts), [""; 0]);
    assert_eq!(reached(&format!("{passes}, {starts}")), ["Who → Runs (iam:PassRole, codebuild:StartBuild)"]);
    assert_eq!(
        reached(&format!("{passes}, {}", allows("glue:UpdateJob", "*"))),
        ["Who → Runs (iam:PassRole, glue:UpdateJob)"]
    );
}

#[test]
fn who_may_tag_itself_has_any_tag() {
    let reads = |more: &str| {
        let access = access(&format!(
            "Resources:
  Who:
    Type: AWS::IAM::Role
    Properties:
      RoleName: who
      Tags: [{{Key: level, Value: low}}]
      AssumeRolePolicyDocument:
        Statement: [{{Effect: Allow, Principal: {{Service: ec2.amazonaws.com}}, Action: 'sts:AssumeRole'}}]
      Policies:
        - PolicyName: may
          PolicyDocument:
            Version: '2012-10-17'
            Statement:
              - Effect: Allow
                Action: 's3:GetObject'
                Resource: 'arn:aws:s3:::notes/*'
                Condition: {{StringEquals: {{'aws:PrincipalTag/level': high}}}}
              - {more}
  Notes: {{Type: AWS::S3::Bucket, Properties: {{BucketName: notes}}}}
"
        ));
        those_who(&access, Verb::Read, "Notes")
    };
    assert_eq!(reads(&allows("iam:TagRole", "arn:aws:iam::111111111111:role/other")), [""; 0]);
    assert_eq!(reads(&allows("iam:TagRole", "arn:aws:iam::111111111111:role/who")), ["Who"]);
}

#[test]
fn a_tag_that_only_deployment_knows_may_be_any() {
    let reads = |tags: &str| {
        let access = access(&format!(
            "Parameters: {{Level: {{Type: String}}}}
Conditions: {{High: !Equals [!Ref Level, high]}}
Resources:
  Who:
    Type: AWS::IAM::Role
    Properties:
      RoleName: who
      Tags: {tags}
      AssumeRolePolicyDocument:
        Statement: [{{Effect: Allow, Principal: {{Service: ec2.amazonaws.com}}, Action: 'sts:AssumeRole'}}]
      Policies:
        - PolicyName: may
          PolicyDocument:
            Statement:
              - Effect: Allow
                Action: 's3:GetObject'
                Resource: 'arn:aws:s3:::notes/*'
                Condition: {{StringEquals: {{'aws:PrincipalTag/level': high}}}}
  Notes: {{Type: AWS::S3::Bucket, Properties: {{BucketName: notes}}}}
"
        ));
        those_who(&access, Verb::Read, "Notes").len()
    };
    assert_eq!(reads("[{Key: level, Value: low}]"), 0);
    assert_eq!(reads("[{Key: level, Value: high}]"), 1);
    for open in [
        "[{Key: level, Value: !Ref Level}]",
        "[{Key: !Ref Level, Value: high}]",
        "[{Key: level, Value: !ImportValue level}]",
        "[{Key: level, Value: !If [High, high, low]}]",
        "!If [High, [{Key: level, Value: high}], [{Key: level, Value: low}]]",
        "[!If [High, {Key: level, Value: high}, {Key: level, Value: low}]]",
    ] {
        assert_eq!(reads(open), 1, "{open}");
    }
}

#[test]
fn what_one_template_attaches_to_those_of_another_of_the_account_counts() {
    let people = "Resources:
  Who:
    Type: AWS::IAM::Role
    Properties:
      RoleName: who
      AssumeRolePolicyDocument:
        Statement: [{Effect: Allow, Principal: {Service: ec2.amazonaws.com}, Action: 'sts:AssumeRole'}]
  Ann: {Type: AWS::IAM::User, Properties: {UserName: ann}}
  Bob: {Type: AWS::IAM::User, Properties: {UserName: bob, Groups: [readers]}}
";
    let rights = "Resources:
  Reads:
    Type: AWS::IAM::ManagedPolicy
    Properties:
      Roles: [who]
      PolicyDocument: {Statement: [{Effect: Allow, Action: 's3:GetObject', Resource: 'arn:aws:s3:::notes/*'}]}
  Readers: {Type: AWS::IAM::Group, Properties: {GroupName: readers, ManagedPolicyArns: [!Ref Reads]}}
  Joins: {Type: AWS::IAM::UserToGroupAddition, Properties: {GroupName: readers, Users: [ann]}}
  Notes: {Type: AWS::S3::Bucket, Properties: {BucketName: notes}}
";
    let (people, rights) = (read(people).expect("a template"), read(rights).expect("a template"));
    let of = |account: &str| {
        let access = Access::of([
            Stack::new("people", &people.root).in_account(account),
            Stack::new("rights", &rights.root).in_account("111111111111"),
        ]);
        those_who(&access, Verb::Read, "Notes")
    };
    assert_eq!(of("111111111111"), ["Who", "Ann", "Bob", "Readers"]);
    // The names of another account are others; in which groups of its own Bob is there, is not known.
    assert_eq!(of("222222222222"), ["Readers"]);
}

#[test]
fn a_trust_that_lets_a_session_say_tags_is_found_by_any_pattern() {
    let reads = |action: &str| {
        let access = access(&format!(
            "Parameters: {{Action: {{Type: String}}}}
Resources:
  Who:
    Type: AWS::IAM::Role
    Properties:
      Tags: [{{Key: level, Value: low}}]
      AssumeRolePolicyDocument:
        Statement: [{{Effect: Allow, Principal: {{AWS: '222222222222'}}, {action}}}]
      Policies:
        - PolicyName: may
          PolicyDocument:
            Statement:
              - Effect: Allow
                Action: 's3:GetObject'
                Resource: 'arn:aws:s3:::notes/*'
                Condition: {{StringEquals: {{'aws:PrincipalTag/level': high}}}}
  Notes: {{Type: AWS::S3::Bucket, Properties: {{BucketName: notes}}}}
"
        ));
        those_who(&access, Verb::Read, "Notes").len()
    };
    assert_eq!(reads("Action: 'sts:AssumeRole'"), 0);
    assert_eq!(reads("Action: ['sts:AssumeRole', 'sts:SetSourceIdentity']"), 0);
    // An identity provider too needs `sts:TagSession` for that.
    assert_eq!(reads("Action: 'sts:AssumeRole*'"), 0);
    for action in [
        "Action: ['sts:AssumeRole', 'sts:TagSession']",
        "Action: ['sts:AssumeRole', 'STS:Tag*']",
        "Action: 'sts:*'",
        "NotAction: 'sts:GetFederationToken'",
        "Action: ['sts:AssumeRole', !Ref Action]",
    ] {
        assert_eq!(reads(action), 1, "{action}");
    }
}

#[test]
fn whom_a_condition_lets_in_is_somebody() {
    let readers = |condition: &str| {
        let access = access(&format!(
            "Resources:
  Notes: {{Type: AWS::S3::Bucket, Properties: {{BucketName: notes}}}}
  Says:
    Type: AWS::S3::BucketPolicy
    Properties:
      Bucket: notes
      PolicyDocument:
        Statement: [{{Effect: Allow, Principal: '*', Action: 's3:GetObject', Resource: 'arn:aws:s3:::notes/*', Condition: {{{condition}}}}}]
"
        ));
        those_who(&access, Verb::Read, "Notes")
    };
    assert_eq!(readers("StringEquals: {'aws:PrincipalAccount': '333333333333'}"), ["arn:aws:iam::333333333333:root"]);
    assert_eq!(readers("StringEquals: {'aws:PrincipalOrgID': o-abcdefghij}"), ["any account of o-abcdefghij"]);
    assert_eq!(readers("StringLike: {'aws:PrincipalOrgPaths': ['o-abcdefghij/*']}"), ["any account of o-abcdefghij"]);
    assert_eq!(
        readers("ArnLike: {'aws:PrincipalArn': 'arn:aws:iam::333333333333:role/*'}"),
        ["arn:aws:iam::333333333333:role/~any"]
    );
    let others = readers("StringLike: {'aws:userid': 'AROAEXAMPLE:*'}");
    assert!(others.contains(&"any other account".to_owned()), "{others:?}");
    let roles = readers("StringEquals: {'aws:PrincipalType': AssumedRole}");
    assert_eq!(roles, ["arn:aws:iam::999999999999:role/~any"]);
    let bobs = readers("StringEquals: {'aws:username': bob}");
    assert_eq!(bobs, ["arn:aws:iam::999999999999:user/bob"]);
    assert_eq!(readers("ArnLike: {'aws:SourceArn': 'arn:aws:sns:*:*:news'}"), ["any service"]);
    assert_eq!(readers("StringEquals: {'aws:PrincipalServiceName': logs.amazonaws.com}"), ["logs.amazonaws.com"]);
    let spared = |condition: &str| {
        readers(&format!(
            "}}}}, {{Effect: Deny, Principal: '*', Action: 's3:*', Resource: 'arn:aws:s3:::notes/*', Condition: {{{condition}"
        ))
    };
    assert_eq!(spared("StringNotEquals: {'aws:PrincipalOrgID': o-abcdefghij}"), ["any account of o-abcdefghij"]);
    assert_eq!(
        spared("ArnNotLike: {'aws:PrincipalArn': 'arn:aws:iam::333333333333:role/a*'}"),
        ["arn:aws:iam::333333333333:role/a~any"]
    );
    let both = "StringEquals: {'aws:PrincipalAccount': '333333333333'}, ArnLike: {'aws:PrincipalArn': 'arn:aws:iam::*:role/a*'}";
    assert_eq!(readers(both), ["arn:aws:iam::333333333333:role/a~any"]);
}

#[test]
fn a_policy_that_one_template_attaches_to_a_thing_of_another_counts() {
    let things = "Resources:
  Notes: {Type: AWS::S3::Bucket, Properties: {BucketName: notes}}
  Work: {Type: AWS::SQS::Queue, Properties: {QueueName: work}}
  Code: {Type: AWS::Lambda::Function, Properties: {FunctionName: code, Role: 'arn:aws:iam::111111111111:role/r'}}
  Own:
    Type: AWS::S3::BucketPolicy
    Properties:
      Bucket: notes
      PolicyDocument:
        Statement: [{Effect: Deny, Principal: {AWS: '333333333333'}, Action: 's3:PutObject', Resource: 'arn:aws:s3:::notes/*'}]
";
    let policies = "Resources:
  NotesPolicy:
    Type: AWS::S3::BucketPolicy
    Properties:
      Bucket: notes
      PolicyDocument:
        Statement: [{Effect: Allow, Principal: {AWS: '333333333333'}, Action: ['s3:GetObject', 's3:PutObject'], Resource: 'arn:aws:s3:::notes/*'}]
  WorkPolicy:
    Type: AWS::SQS::QueuePolicy
    Properties:
      Queues: ['https://sqs.us-east-1.amazonaws.com/111111111111/work']
      PolicyDocument:
        Statement: [{Effect: Allow, Principal: {AWS: '333333333333'}, Action: 'sqs:SendMessage', Resource: '*'}]
  May: {Type: AWS::Lambda::Permission, Properties: {FunctionName: code, Action: 'lambda:InvokeFunction', Principal: '333333333333'}}
";
    let (things, policies) = (read(things).expect("a template"), read(policies).expect("a template"));
    let of = |account: &str| {
        let access = Access::of([
            Stack::new("things", &things.root).in_account("111111111111"),
            Stack::new("policies", &policies.root).in_account(account),
        ]);
        let asked = [(Verb::Read, "Notes"), (Verb::Write, "Notes"), (Verb::Send, "Work"), (Verb::Invoke, "Code")];
        let counts =
            asked.map(|(verb, data)| those_who(&access, verb, data).iter().filter(|it| it.contains("333")).count());
        (counts, access.notes().iter().filter(|it| it.contains("outside the templates")).count())
    };
    // What the bucket's own template denies stays denied.
    assert_eq!(of("111111111111"), ([1, 0, 1, 1], 1));
    assert_eq!(of("222222222222"), ([0, 0, 0, 0], 4));
}

#[test]
fn a_policy_of_its_own_that_depends_on_a_condition_may_say_anything() {
    let access = access(
        "Parameters: {Level: {Type: String}}
Conditions: {High: !Equals [!Ref Level, high]}
Resources:
  Master:
    Type: AWS::KMS::Key
    Properties:
      KeyPolicy: !If
        - High
        - {Statement: [{Effect: Allow, Principal: {AWS: 'arn:aws:iam::333333333333:role/a'}, Action: 'kms:*', Resource: '*'}]}
        - {Statement: [{Effect: Allow, Principal: {AWS: '111111111111'}, Action: 'kms:*', Resource: '*'}]}
  Open:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument: !If
        - High
        - {Statement: [{Effect: Allow, Principal: {AWS: '333333333333'}, Action: 'sts:AssumeRole'}]}
        - {Statement: [{Effect: Allow, Principal: {Service: ec2.amazonaws.com}, Action: 'sts:AssumeRole'}]}
",
    );
    for (verb, data) in [(Verb::Decrypt, "Master"), (Verb::Assume, "Open")] {
        let who = those_who(&access, verb, data);
        assert!(who.contains(&"any other account perhaps".to_owned()), "{who:?}");
    }
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
      AssumeRolePolicyDocument:
        Statement: [{{Effect: Allow, Principal: {{Service: ec2.amazonaws.com}}, Action: 'sts:AssumeRole'}}]
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

/// Two templates that have the same: a key without a policy, a bucket without a name, and a role that reads them.
const SAME: &str = "Resources:
  Key: {Type: AWS::KMS::Key, Properties: {EnableKeyRotation: true}}
  Lake: {Type: AWS::S3::Bucket}
  Reader:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument:
        Statement: [{Effect: Allow, Principal: {Service: lambda.amazonaws.com}, Action: 'sts:AssumeRole'}]
      Policies:
        - PolicyName: read
          PolicyDocument:
            Version: '2012-10-17'
            Statement:
              - {Effect: Allow, Action: 's3:GetObject', Resource: !Sub '${Lake.Arn}/orders/*'}
              - {Effect: Allow, Action: 'kms:Decrypt', Resource: !GetAtt Key.Arn}
";

#[test]
fn what_has_no_name_of_its_own_is_known_apart_from_all_else() {
    let template = read(SAME).expect("a template");
    let of = |name: &'static str| Stack::new(name, &template.root).in_account("111111111111");
    let alone = Access::of([of("one")]);
    let named = Access::of([of("one").deployed_as("one-prod"), of("two").deployed_as("two-prod")]);
    let both = Access::of([of("one"), of("two")]);
    for (access, prefix) in [(alone, ""), (named, "one."), (both, "one.")] {
        let lake = bucket(&format!("{prefix}Lake"));
        let key = lakewright_access::key(&format!("{prefix}Key"));
        let role = || lakewright_access::role(&format!("{prefix}Reader"));
        access
            .verify([
                Claim::always(Verb::Read, lake.clone().part("orders/*")).by(role()),
                Claim::always(Verb::Decrypt, key.clone()).by(role()),
                Claim::never(Verb::Read, any(DataKind::Bucket)).outside(lake.part("orders/*")).by(role()),
                Claim::never(Verb::Decrypt, any(DataKind::Key)).outside(key).by(role()),
                Claim::never(Verb::Decrypt, any(DataKind::Key)).by(outsiders()),
            ])
            .expect("it reads its own");
    }
}

#[test]
fn a_name_that_only_deployment_knows_may_be_one_that_not_resource_leaves_out() {
    let of = |deny: &str| {
        let access = access(&format!(
            "Parameters: {{Name: {{Type: String}}}}
Resources:
  Lake: {{Type: AWS::S3::Bucket, Properties: {{BucketName: !Ref Name}}}}
  Reader:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument:
        Statement: [{{Effect: Allow, Principal: {{Service: lambda.amazonaws.com}}, Action: 'sts:AssumeRole'}}]
      Policies:
        - PolicyName: read
          PolicyDocument:
            Statement:
              - {{Effect: Allow, Action: 's3:GetObject', Resource: '*'}}
              - {{Effect: Deny, {deny}}}
"
        ));
        those_who(&access, Verb::Read, "Lake")
    };
    assert_eq!(of("Action: 's3:GetObject', NotResource: 'arn:aws:s3:::raw/*'"), ["Reader perhaps"]);
    assert_eq!(of("NotAction: 's3:PutObject', Resource: 'arn:aws:s3:::raw/*'"), ["Reader perhaps"]);
    assert_eq!(of("NotAction: 's3:GetObject', Resource: 'arn:aws:s3:::raw/*'"), ["Reader"]);
    assert_eq!(of("Action: 's3:GetObject', Resource: 'arn:aws:s3:::raw/*'"), ["Reader perhaps"]);
}
