//! Tags of those who ask.

use lakewright_access::Verb;

use super::*;

/// Who reads notes that are for those with a high level: a role with these properties and these statements beside.
fn readers(properties: &str, more: &str) -> Vec<String> {
    let access = access(&format!(
        "Parameters: {{Level: {{Type: String}}, Action: {{Type: String}}}}
Conditions: {{High: !Equals [!Ref Level, high]}}
Resources:
  Who:
    Type: AWS::IAM::Role
    Properties:
      {properties}
      Policies:
        - PolicyName: may
          PolicyDocument:
            Version: '2012-10-17'
            Statement:
              - Effect: Allow
                Action: 's3:GetObject'
                Resource: 'arn:aws:s3:::notes/*'
                Condition: {{StringEquals: {{'aws:PrincipalTag/level': high}}}}
              {more}
  Notes: {{Type: AWS::S3::Bucket, Properties: {{BucketName: notes}}}}
"
    ));
    those_who(&access, Verb::Read, "Notes").iter().map(ToString::to_string).collect()
}

#[test]
fn who_may_tag_itself_has_any_tag() {
    let role = format!("RoleName: who\n      Tags: [{{Key: level, Value: low}}]\n      {TRUST}");
    let reads = |more: &str| readers(&role, &format!("- {more}"));
    assert_eq!(reads(&allows("iam:TagRole", "arn:aws:iam::111111111111:role/other")), [""; 0]);
    assert_eq!(reads(&allows("iam:TagRole", "arn:aws:iam::111111111111:role/who")), ["Who"]);
}

#[test]
fn a_tag_that_only_deployment_knows_may_be_any() {
    let reads = |tags: &str| readers(&format!("RoleName: who\n      Tags: {tags}\n      {TRUST}"), "").len();
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
fn a_trust_that_lets_a_session_say_tags_is_found_by_any_pattern() {
    let reads = |action: &str| {
        let trust = format!("Statement: [{{Effect: Allow, Principal: {{AWS: '222222222222'}}, {action}}}]");
        let role = format!("Tags: [{{Key: level, Value: low}}]\n      AssumeRolePolicyDocument:\n        {trust}");
        readers(&role, "").len()
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
