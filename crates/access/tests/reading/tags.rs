//! Tags of those who ask.

use lakewright_access::Verb;

use super::*;

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
      {TRUST}
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
      {TRUST}
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
