//! What deploying itself needs in an account and Region: a bucket, as a stack like any other.

use crate::target::{Target, TargetError};

/// The name of the stack.
pub const STACK: &str = "lakewright-bootstrap";

/// The output with the name of the bucket.
pub const OUTPUT: &str = "ArtifactBucket";

/// The bucket is versioned and encrypted, nobody outside the account reads it, and it is kept whatever happens to the
/// stack. Versions that are replaced (the lock is, often) and uploads that were never finished go away by themselves.
const TEMPLATE: &str = r#"AWSTemplateFormatVersion: '2010-09-09'
Description: 'lakewright: the bucket for templates, assets and locks of this account and Region'
Resources:
  Artifacts:
    Type: AWS::S3::Bucket
    DeletionPolicy: Retain
    UpdateReplacePolicy: Retain
    Properties:
      BucketName: !Sub lakewright-artifacts-${AWS::AccountId}-${AWS::Region}
      BucketEncryption:
        ServerSideEncryptionConfiguration:
          - ServerSideEncryptionByDefault: {SSEAlgorithm: AES256}
      OwnershipControls:
        Rules:
          - ObjectOwnership: BucketOwnerEnforced
      PublicAccessBlockConfiguration:
        BlockPublicAcls: true
        BlockPublicPolicy: true
        IgnorePublicAcls: true
        RestrictPublicBuckets: true
      VersioningConfiguration: {Status: Enabled}
      LifecycleConfiguration:
        Rules:
          - Id: unfinished
            Status: Enabled
            AbortIncompleteMultipartUpload: {DaysAfterInitiation: 1}
          - Id: locks
            Status: Enabled
            Prefix: lakewright/locks/
            ExpiredObjectDeleteMarker: true
            NoncurrentVersionExpiration: {NoncurrentDays: 1}
  ArtifactsPolicy:
    Type: AWS::S3::BucketPolicy
    Properties:
      Bucket: !Ref Artifacts
      PolicyDocument:
        Version: '2012-10-17'
        Statement:
          - Sid: TlsOnly
            Effect: Deny
            Principal: '*'
            Action: s3:*
            Resource: [!GetAtt Artifacts.Arn, !Sub '${Artifacts.Arn}/*']
            Condition:
              Bool: {aws:SecureTransport: false}
Outputs:
  ArtifactBucket:
    Description: 'The bucket to name with --bucket'
    Value: !Ref Artifacts
"#;

/// The stack with the bucket: deployed, compared and deleted like any other.
///
/// # Errors
/// None in practice: the template is part of this crate, and tested.
pub fn target() -> Result<Target, TargetError> {
    let mut target = Target::of_template(STACK, TEMPLATE)?;
    target.capabilities.clear();
    Ok(target)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_template_is_read_and_small_enough_to_need_no_bucket() {
        let target = target().expect("a template");
        assert!(target.text().len() < 51_200);
        assert_eq!(crate::protect::of_template(target.root()), ["Artifacts"]);
    }
}
