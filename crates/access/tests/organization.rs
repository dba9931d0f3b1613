//! What policies of the organization and permission sets of IAM Identity Center mean for who can do what.

use lakewright_access::{Access, Claim, Stack, Verb, Verdict, bucket, permission_set, queue, role};
use lakewright_template::read;

/// A workload of account 111111111111 and what an organization says in account 999999999999.
fn access(organization: &str) -> Access {
    let workload = read(
        "Resources:
  Worker:
    Type: AWS::IAM::Role
    Properties:
      RoleName: worker
      AssumeRolePolicyDocument:
        Statement: [{Effect: Allow, Principal: {Service: ec2.amazonaws.com}, Action: 'sts:AssumeRole'}]
      Policies:
        - PolicyName: may
          PolicyDocument:
            Statement: [{Effect: Allow, Action: ['s3:GetObject', 's3:PutObject', 'sqs:SendMessage'], Resource: '*'}]
  Notes: {Type: AWS::S3::Bucket, Properties: {BucketName: notes}}
  NotesPolicy:
    Type: AWS::S3::BucketPolicy
    Properties:
      Bucket: notes
      PolicyDocument:
        Statement:
          - {Effect: Allow, Principal: {AWS: 'arn:aws:iam::333333333333:role/partner'}, Action: 's3:GetObject', Resource: 'arn:aws:s3:::notes/*'}
  Work: {Type: AWS::SQS::Queue, Properties: {QueueName: work}}
  News: {Type: AWS::SNS::Topic, Properties: {TopicName: news}}
  NewsPolicy:
    Type: AWS::SNS::TopicPolicy
    Properties:
      Topics: [!Ref News]
      PolicyDocument:
        Statement:
          - {Effect: Allow, Principal: {AWS: 'arn:aws:iam::333333333333:role/partner'}, Action: 'sns:Publish', Resource: '*'}
  Shared:
    Type: AWS::IAM::ManagedPolicy
    Properties:
      ManagedPolicyName: shared
      PolicyDocument: {Statement: [{Effect: Allow, Action: 's3:ListBucket', Resource: '*'}]}
",
    )
    .expect("a template");
    let organization = read(&format!("Resources:{organization}")).expect("a template");
    Access::of([
        Stack::new("work", &workload.root).in_account("111111111111"),
        Stack::new("organization", &organization.root).in_account("999999999999"),
    ])
}

/// Whether somebody may do something: `yes`, `no` or `unknown`.
fn may(access: &Access, who: &str, verb: Verb, data: &str) -> &'static str {
    let who = access.principals_called(None, who).next().expect("who");
    let data = access.data_called(None, data).next().expect("the data");
    let cells = access.cells(who, verb, data);
    match cells.first().map(|it| &it.verdict) {
        None => "no",
        Some(Verdict::Unknown(_)) => "unknown",
        Some(_) => "yes",
    }
}

fn control(kind: &str, targets: &str, statements: &str) -> String {
    format!(
        "
  Control:
    Type: AWS::Organizations::Policy
    Properties:
      Name: control
      Type: {kind}
      TargetIds: [{targets}]
      Content: {{Version: '2012-10-17', Statement: [{statements}]}}
"
    )
}

const NO_READS: &str = "{Effect: Deny, Action: 's3:GetObject', Resource: '*'}";
const ONLY_QUEUES: &str = "{Effect: Allow, Action: 'sqs:*', Resource: '*'}";

#[test]
fn a_service_control_policy_of_the_account_takes_away() {
    let none = access(" {Other: {Type: AWS::SNS::Topic}}");
    let scp = access(&control("SERVICE_CONTROL_POLICY", "'111111111111'", NO_READS));
    for (access, reads) in [(&none, "yes"), (&scp, "no")] {
        assert_eq!(may(access, "worker", Verb::Read, "Notes"), reads);
        assert_eq!(may(access, "worker", Verb::Write, "Notes"), "yes");
        assert_eq!(may(access, "worker", Verb::Send, "Work"), "yes");
    }
    let reads = || Claim::never(Verb::Read, bucket("Notes")).by(role("worker"));
    scp.verify([reads(), Claim::always(Verb::Send, queue("Work")).by(role("worker"))]).expect("it is denied");
    assert!(none.broken(&reads()).is_some_and(|it| !it.is_unknown));
    assert!(
        scp.broken(&Claim::never(Verb::Write, bucket("Notes")).by(role("worker"))).is_some_and(|it| !it.is_unknown)
    );
    // Whom another account's policies let is limited by that account's.
    assert_eq!(may(&scp, "*partner", Verb::Read, "Notes"), "yes");
    let why = {
        let who = scp.principals_called(None, "worker").next().expect("who");
        let data = scp.data_called(None, "Notes").next().expect("the data");
        scp.why(who, Verb::Read, data).to_string()
    };
    assert!(why.contains("s3:GetObject denied by Control (organization)"), "{why}");
}

#[test]
fn a_service_control_policy_that_allows_leaves_open_what_else_is_attached() {
    let listed = access(&control("SERVICE_CONTROL_POLICY", "'111111111111'", ONLY_QUEUES));
    assert_eq!(may(&listed, "worker", Verb::Send, "Work"), "yes");
    assert_eq!(may(&listed, "worker", Verb::Read, "Notes"), "unknown");
}

#[test]
fn what_is_attached_to_a_unit_is_said_and_not_guessed() {
    for target in ["ou-ab12-11111111", "r-ab12", "!Ref Unit", "'999999999999', !Ref Unit"] {
        let more = "  Unit: {Type: AWS::Organizations::OrganizationalUnit, Properties: {Name: a, ParentId: r-ab12}}\n";
        let scp = access(&(control("SERVICE_CONTROL_POLICY", target, NO_READS) + more));
        assert_eq!(may(&scp, "worker", Verb::Read, "Notes"), "unknown", "{target}");
        assert_eq!(may(&scp, "worker", Verb::Write, "Notes"), "yes", "{target}");
        assert!(scp.notes().iter().any(|it| it.contains("is not known here")), "{:?}", scp.notes());
        // Neither that it is so nor that it never is holds.
        let claims = [Claim::never(Verb::Read, bucket("Notes")), Claim::always(Verb::Read, bucket("Notes"))];
        for claim in claims {
            assert!(scp.broken(&claim.by(role("worker"))).is_some_and(|it| it.is_unknown));
        }
    }
    let attached_to_none = access(&control("SERVICE_CONTROL_POLICY", "", NO_READS));
    assert_eq!(may(&attached_to_none, "worker", Verb::Read, "Notes"), "yes");
    // Other kinds of policies say nothing of requests.
    let tags = access(&control("TAG_POLICY", "'111111111111'", NO_READS));
    assert_eq!(may(&tags, "worker", Verb::Read, "Notes"), "yes");
}

#[test]
fn a_resource_control_policy_keeps_others_out() {
    let outside = "{Effect: Deny, Principal: '*', Action: '*', Resource: '*', Condition: {StringNotEqualsIfExists: \
                   {'aws:PrincipalAccount': '111111111111'}}}";
    let rcp = access(&control("RESOURCE_CONTROL_POLICY", "'111111111111'", outside));
    assert_eq!(may(&rcp, "*partner", Verb::Read, "Notes"), "no");
    assert_eq!(may(&rcp, "worker", Verb::Read, "Notes"), "yes");
    let other = access(&control("RESOURCE_CONTROL_POLICY", "'222222222222'", outside));
    assert_ne!(may(&other, "*partner", Verb::Read, "Notes"), "no");
    // Topics take no such policies: that somebody never sends to one is not said.
    let sends = Claim::never(Verb::Send, lakewright_access::topic("News")).by(lakewright_access::somebody("*partner"));
    assert!(rcp.broken(&sends).is_some());
}

fn set(properties: &str, target: &str) -> String {
    format!(
        "
  Analysts: {{Type: AWS::SSO::PermissionSet, Properties: {{InstanceArn: 'arn:aws:sso:::instance/ssoins-0000000000000000', Name: Analysts, {properties}}}}}
  Assigned:
    Type: AWS::SSO::Assignment
    Properties:
      InstanceArn: 'arn:aws:sso:::instance/ssoins-0000000000000000'
      PermissionSetArn: !GetAtt Analysts.PermissionSetArn
      PrincipalId: 11111111-1111-1111-1111-111111111111
      PrincipalType: GROUP
      TargetId: {target}
      TargetType: AWS_ACCOUNT
"
    )
}

const READS: &str =
    "InlinePolicy: {Version: '2012-10-17', Statement: [{Effect: Allow, Action: 's3:GetObject', Resource: '*'}]}";

#[test]
fn a_permission_set_is_who_is_assigned_to_it() {
    let text =
        "InlinePolicy: '{\"Statement\": [{\"Effect\": \"Allow\", \"Action\": \"s3:GetObject\", \"Resource\": \"*\"}]}'";
    for inline in [READS, text] {
        let access = access(&set(inline, "'111111111111'"));
        assert_eq!(may(&access, "Analysts", Verb::Read, "Notes"), "yes");
        assert_eq!(may(&access, "Analysts", Verb::Write, "Notes"), "no");
        let never = Claim::never(Verb::Read, bucket("Notes")).by(permission_set("Analysts"));
        assert!(access.broken(&never).is_some_and(|it| !it.is_unknown));
        access.verify([Claim::never(Verb::Write, bucket("Notes")).by(permission_set("Analysts"))]).expect("it reads");
    }
    let managed = access(&set("ManagedPolicies: ['arn:aws:iam::aws:policy/AmazonS3FullAccess']", "'111111111111'"));
    assert_eq!(may(&managed, "Analysts", Verb::Write, "Notes"), "yes");
    let own = access(&set("CustomerManagedPolicyReferences: [{Name: shared}]", "'111111111111'"));
    assert_eq!(may(&own, "Analysts", Verb::List, "Notes"), "yes");
    assert_eq!(may(&own, "Analysts", Verb::Read, "Notes"), "no");
    let unknown = access(&set("CustomerManagedPolicyReferences: [{Name: other}]", "'111111111111'"));
    assert_eq!(may(&unknown, "Analysts", Verb::Read, "Notes"), "unknown");
    let bounded = access(&set(
        &format!("{READS}, PermissionsBoundary: {{CustomerManagedPolicyReference: {{Name: shared}}}}"),
        "'111111111111'",
    ));
    assert_eq!(may(&bounded, "Analysts", Verb::Read, "Notes"), "no");
}

#[test]
fn a_permission_set_counts_in_the_accounts_that_it_is_assigned_in() {
    let elsewhere = access(&set(READS, "'222222222222'"));
    assert_eq!(may(&elsewhere, "Analysts", Verb::Read, "Notes"), "no");
    let open = access(&format!("{}\nParameters: {{Target: {{Type: String}}}}", set(READS, "!Ref Target")));
    assert_eq!(may(&open, "Analysts@111111111111", Verb::Read, "Notes"), "unknown");
    assert_eq!(may(&open, "Analysts@111111111111", Verb::Write, "Notes"), "no");
    assert!(open.notes().iter().any(|it| it.contains("is assigned in an account that is not known here")));
    let nobody = access(&format!(
        "\n  Alone: {{Type: AWS::SSO::PermissionSet, Properties: {{InstanceArn: 'arn:aws:sso:::instance/ssoins-0000000000000000', Name: Alone, {READS}}}}}\n"
    ));
    assert!(nobody.principals_called(None, "Alone").next().is_none());
    assert_eq!(nobody.notes(), ["permission set `Alone` is assigned to nobody by the templates"]);
}

#[test]
fn the_organization_limits_permission_sets_too() {
    let both = set(READS, "'111111111111'") + control("SERVICE_CONTROL_POLICY", "'111111111111'", NO_READS).as_str();
    assert_eq!(may(&access(&both), "Analysts", Verb::Read, "Notes"), "no");
}
