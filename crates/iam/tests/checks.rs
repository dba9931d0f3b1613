//! Findings about the policy documents of whole templates.

use lakewright_iam::{
    AnyAction, AnyPrincipal, AnyResource, Condition, Policy, Reasons, ResourceStatement, SizeLimit, Statement, ThisKey,
    action, arn, check_template, confused_deputies, measure, service,
};
use lakewright_template::{Diagnostic, Object, Value, read};

fn template(text: &str) -> Value {
    read(text).expect("a template").root
}

fn findings(text: &str) -> Vec<String> {
    check_template(&template(text)).iter().map(Diagnostic::to_string).collect()
}

/// A template with one resource.
fn with(kind: &str, properties: Object) -> Value {
    let resource = Object::of("Type", kind.to_owned()).with("Properties", properties);
    Object::of("Resources", Object::of("It", resource)).into()
}

fn long_policy(statements: usize) -> Value {
    let statement =
        |number| Statement::allow(action::s3::GET_OBJECT).on(arn::s3_object(format!("bucket-{number}"), "*"));
    Policy::new().with((0..statements).map(statement)).to_value()
}

#[test]
fn inline_policies_of_one_role_are_measured_together() {
    let policy = |name: &'static str| Object::of("PolicyName", name).with("PolicyDocument", long_policy(60)).into();
    let role = |policies: Vec<Value>| {
        let trust = Policy::trust(service::LAMBDA).to_value();
        with("AWS::IAM::Role", Object::of("AssumeRolePolicyDocument", trust).with("Policies", policies))
    };
    assert_eq!(check_template(&role(vec![policy("a")])), []);
    let both = check_template(&role(vec![policy("a"), policy("b")]));
    assert_eq!(both.len(), 1);
    assert!(both[0].is_error());
    let size = 2 * measure(&long_policy(60), SizeLimit::InlineRole, None).size;
    assert_eq!(
        both[0].message,
        format!("inline policies of a role of {size} characters, at its longest; the limit is 10240")
    );
    assert_eq!(both[0].path.to_string(), "Resources.It");
}

#[test]
fn a_separate_policy_counts_for_the_roles_it_names() {
    let mut template = with("AWS::IAM::Role", Object::of("RoleName", "reader"));
    let separate = |role: Value| {
        let properties =
            Object::of("PolicyName", "p").with("PolicyDocument", long_policy(60)).with("Roles", vec![role]);
        Object::of("Type", "AWS::IAM::Policy").with("Properties", properties)
    };
    let resources =
        template.as_object_mut().and_then(|it| it.get_mut("Resources")?.as_object_mut()).expect("resources");
    resources.insert("One", separate(Object::of("Ref", "It").into()));
    resources.insert("Two", separate("reader".into()));
    let found = check_template(&template);
    let sizes: Vec<&Diagnostic> = found.iter().filter(|it| it.id == "LW-POLICY-SIZE").collect();
    assert_eq!(sizes.len(), 1);
    assert_eq!(sizes[0].path.to_string(), "Resources.It");
}

#[test]
fn nine_tenths_of_a_limit_are_a_warning() {
    let template = with("AWS::IAM::ManagedPolicy", Object::of("PolicyDocument", long_policy(67)));
    let found = check_template(&template);
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(!found[0].is_error());
    assert!(found[0].message.starts_with("managed policy of "), "{}", found[0].message);
}

#[test]
fn a_queue_policy_has_quotas_besides_its_size() {
    let many = [
        action::sqs::ADD_PERMISSION,
        action::sqs::CHANGE_MESSAGE_VISIBILITY,
        action::sqs::CREATE_QUEUE,
        action::sqs::DELETE_MESSAGE,
        action::sqs::DELETE_QUEUE,
        action::sqs::GET_QUEUE_URL,
        action::sqs::PURGE_QUEUE,
        action::sqs::SEND_MESSAGE,
    ];
    let statement = |_| ResourceStatement::allow(service::S3, many).on(arn::sqs_queue("q"));
    let policy = Policy::new().with((0..21).map(statement));
    let found = check_template(&with("AWS::SQS::QueuePolicy", Object::of("PolicyDocument", policy)));
    let messages: Vec<&str> = found.iter().map(|it| it.message.as_str()).collect();
    assert!(messages.contains(&"queue policy with 21 statements; the limit is 20"), "{messages:?}");
    assert!(messages.contains(&"queue policy with 8 actions in one statement; the limit is 7"), "{messages:?}");
}

#[test]
fn the_shape_of_every_document_is_checked() {
    let found = findings(
        "
        Resources:
          Role:
            Type: AWS::IAM::Role
            Properties:
              AssumeRolePolicyDocument:
                Version: '2012-10-17'
                Statement: [{Effect: Allow, Action: 'sts:AssumeRole', Principal: {Service: x}, Resource: '*'}]
              Policies:
                - PolicyName: p
                  PolicyDocument:
                    Version: '2008-10-17'
                    Statement:
                      - {Sid: 'a b', Effect: allow, Action: 's3:*', Resource: '*', Principal: '*'}
                      - {Sid: A, Effect: Deny, Action: 's3:*', Resource: '*', Conditions: {}}
                      - {Sid: A, Effect: Deny, Resource: '*', Condition: {StringIs: {'aws:a': 1, 'AWS:A': 2}}}
        ",
    );
    let ends: Vec<String> = found.iter().map(|it| it.replace("Resources.Role.Properties.", "")).collect();
    let ends: Vec<&str> = ends.iter().map(|it| it.lines().next().unwrap_or_default()).collect();
    assert_eq!(
        ends,
        [
            "error[E3512] AssumeRolePolicyDocument.Statement[0].Resource: a statement of this policy takes no `Resource`",
            "warning[W2511] Policies[0].PolicyDocument.Version: 2008-10-17 is an old version of the policy language",
            "error[E3510] Policies[0].PolicyDocument.Statement[0].Effect: `allow` is neither `Allow` nor `Deny`",
            "error[E3510] Policies[0].PolicyDocument.Statement[0].Principal: a statement of this policy takes no `Principal`",
            "error[E3510] Policies[0].PolicyDocument.Statement[1].Conditions: a statement has no element `Conditions`",
            "error[E3510] Policies[0].PolicyDocument.Statement[2]: a statement of this policy needs `Action`",
            "error[E3510] Policies[0].PolicyDocument.Statement[2].Condition.StringIs: `StringIs` is no condition operator",
            "error[E3510] Policies[0].PolicyDocument.Statement[2].Condition.StringIs.AWS:A: condition keys `aws:a` and `AWS:A` are one key: only one of them would count",
            "error[LW-POLICY-SID] Policies[0].PolicyDocument.Statement[0].Sid: Sid `a b` has other characters than letters and digits",
            "error[LW-POLICY-SID] Policies[0].PolicyDocument.Statement[2].Sid: Sid `A` stands twice in one document",
        ]
    );
}

#[test]
fn a_policy_variable_needs_the_version_that_has_them() {
    let document = |version: &str, resource: &str| {
        let statement = format!("{{Effect: Allow, Action: 's3:GetObject', Resource: {resource}}}");
        let document = format!("{{{version} Statement: {statement}}}");
        findings(&format!(
            "Resources: {{P: {{Type: AWS::IAM::ManagedPolicy, Properties: {{PolicyDocument: {document}}}}}}}"
        ))
    };
    assert_eq!(document("", "'arn:aws:s3:::b/*'").len(), 0);
    assert_eq!(document("", "!Sub 'arn:${AWS::Partition}:s3:::b/*'").len(), 0);
    assert_eq!(document("", "'arn:aws:s3:::b/${aws:username}/*'").len(), 1);
    assert_eq!(document("", "!Sub '${B.Arn}/${!aws:username}/*'").len(), 1);
    assert_eq!(document("Version: '2012-10-17',", "!Sub '${B.Arn}/${!aws:username}/*'").len(), 0);
}

#[test]
fn a_bound_alone_makes_no_error() {
    let statement = |number| {
        let resource = Object::of("Fn::GetAtt", [format!("Thing{number}").into(), "Arn".into()]);
        Object::of("Effect", "Allow").with("Action", "s3:GetObject").with("Resource", resource).into()
    };
    let statements: Vec<Value> = (0..40).map(statement).collect();
    let document = Object::of("Version", "2012-10-17").with("Statement", statements);
    let found = check_template(&with("AWS::IAM::ManagedPolicy", Object::of("PolicyDocument", document)));
    assert_eq!(found.len(), 1);
    assert!(!found[0].is_error());
    assert!(found[0].help.as_ref().is_some_and(|it| it.contains("`Thing0.Arn` is counted as 256 characters")));
}

#[test]
fn a_character_that_iam_refuses_is_named() {
    let statement = Statement::deny(action::s3::GET_OBJECT).on(arn::s3_object("b", "dash–dash"));
    let policy = Policy::new().statement(statement);
    let found = check_template(&with("AWS::IAM::ManagedPolicy", Object::of("PolicyDocument", policy)));
    assert_eq!(found.len(), 1);
    assert!(found[0].message.ends_with("has the character U+2013, which policies do not take"), "{}", found[0].message);
}

#[test]
fn every_open_element_needs_its_reason() {
    let mut reasons = Reasons::new();
    let statement = || Statement::allow(action::ec2::DESCRIBE_VPCS).on(AnyResource::because("lists have no ARN"));
    let explained = reasons.keep("It", Policy::new().statement(statement()));
    let template = with("AWS::IAM::ManagedPolicy", Object::of("PolicyDocument", explained));
    assert_eq!(reasons.unexplained(&template), []);
    assert_eq!(Reasons::new().unexplained(&template).len(), 1);
}

#[test]
fn a_seed_of_every_open_form_is_found() {
    let open = template(
        "
        Resources:
          Queue:
            Type: AWS::SQS::QueuePolicy
            Properties:
              PolicyDocument:
                Statement: {Effect: Allow, Principal: '*', Action: 'SQS:*', Resource: 'arn:aws:sqs:*:*:*'}
          Endpoint:
            Type: AWS::EC2::VPCEndpoint
            Properties:
              PolicyDocument:
                Statement:
                  - {Effect: Allow, Principal: {AWS: ['*']}, NotAction: 's3:PutObject', NotResource: 'arn:aws:s3:::a'}
                  - {Effect: Allow, Principal: {AWS: '1'}, Action: 's3:GetObject', Resource: !Sub 'arn:${AWS::Partition}:s3:::*/*'}
                  - {Effect: Deny, Principal: '*', Action: '*', Resource: '*'}
          Key:
            Type: AWS::KMS::Key
            Properties:
              KeyPolicy:
                Statement: {Effect: Allow, Principal: {AWS: '1'}, Action: 'kms:Decrypt', Resource: '*'}
        ",
    );
    let found: Vec<String> = Reasons::new().unexplained(&open).iter().map(|it| it.path.to_string()).collect();
    let ends: Vec<&str> = found.iter().filter_map(|it| it.split("Statement").nth(1)).collect();
    assert_eq!(
        ends,
        [".Action", ".Resource", ".Principal", "[0].NotAction", "[0].NotResource", "[0].Principal", "[1].Resource"]
    );
}

#[test]
fn the_keys_own_policy_needs_no_reason_for_its_resource() {
    let mut reasons = Reasons::new();
    let policy = Policy::new()
        .statement(ResourceStatement::allow(service::S3, action::kms::DECRYPT).on(ThisKey))
        .statement(
            ResourceStatement::allow(AnyPrincipal::because("narrowed by the account"), action::kms::DECRYPT)
                .on(ThisKey),
        )
        .statement(
            ResourceStatement::allow(
                service::SNS,
                AnyAction::matching(action::kms::SERVICE, "GenerateDataKey*", "all forms"),
            )
            .on(ThisKey),
        );
    let template = with("AWS::KMS::Key", Object::of("KeyPolicy", reasons.keep("It", policy)));
    assert_eq!(reasons.unexplained(&template), []);
    assert_eq!(Reasons::new().unexplained(&template).len(), 2);
}

#[test]
fn permissions_of_a_function_are_measured_as_its_policy() {
    let permission = |number: usize| {
        let id = format!("Permission{number}");
        let properties = Object::of("FunctionName", Object::of("Ref", "Function"))
            .with("Action", "lambda:InvokeFunction")
            .with("Principal", "s3.amazonaws.com")
            .with("SourceArn", arn::s3_bucket(format!("bucket-{number}")));
        (id, Object::of("Type", "AWS::Lambda::Permission").with("Properties", properties))
    };
    let template = |count| Object::of("Resources", (0..count).map(permission).collect::<Object>()).into();
    assert_eq!(check_template(&template(20)), []);
    let found = check_template(&template(60));
    assert_eq!(found.len(), 1);
    assert!(found[0].message.starts_with("function policy of "), "{}", found[0].message);
}

#[test]
fn a_service_is_let_in_for_somebody() {
    let allow = || ResourceStatement::allow(service::S3, action::kms::DECRYPT).on(ThisKey);
    let found = |statement| {
        let key = with("AWS::KMS::Key", Object::of("KeyPolicy", Policy::new().statement(statement)));
        confused_deputies(&key).len()
    };
    assert_eq!(found(allow()), 1);
    assert_eq!(found(allow().when(Condition::source_arn(arn::s3_bucket("*")))), 1);
    assert_eq!(found(allow().when(Condition::own_account().if_exists())), 1);
    assert_eq!(found(allow().when(Condition::own_account())), 0);
    assert_eq!(found(allow().when(Condition::source_arn(arn::s3_bucket("acme-*")))), 0);
}

#[test]
fn reasons_are_found_behind_the_name_of_a_scope() {
    let mut reasons = Reasons::new();
    let statement = Statement::allow(action::ec2::DESCRIBE_VPCS).on(AnyResource::because("lists have no ARN"));
    let policy = reasons.keep("Policy", Policy::new().statement(statement));
    let resource =
        Object::of("Type", "AWS::IAM::ManagedPolicy").with("Properties", Object::of("PolicyDocument", policy));
    let template = Object::of("Resources", Object::of("BronzePolicy", resource)).into();
    assert_eq!(reasons.unexplained(&template), []);
}
