// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::SSMGuiConnect`: 1 resource type.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::SSMGuiConnect::Preferences`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssmguiconnect-preferences.html).
    Preferences = "AWS::SSMGuiConnect::Preferences", Ref = Str;
    new ();
    set {
        /// `ConnectionRecordingPreferences`. Update: in place.
        connection_recording_preferences: preferences::ConnectionRecordingPreferences = "ConnectionRecordingPreferences";
    }
    get {
    }
    ref account_id;
}

/// Property types of `AWS::SSMGuiConnect::Preferences`.
pub mod preferences {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `ConnectionRecordingPreferences` of `AWS::SSMGuiConnect::Preferences`.
        ConnectionRecordingPreferences;
        new (recording_destinations: RecordingDestinations = "RecordingDestinations", kms_key_arn: KmsKeyArn = "KMSKeyArn");
        set {
        }
    }

    property! {
        /// `RecordingDestinations` of `AWS::SSMGuiConnect::Preferences`.
        RecordingDestinations;
        new (s3_buckets: List<S3Bucket> = "S3Buckets");
        set {
        }
    }

    property! {
        /// `S3Bucket` of `AWS::SSMGuiConnect::Preferences`.
        S3Bucket;
        new_with S3BucketRequired {
            /// `BucketOwner`: `^[0-9]{12}$`. Update: in place.
            bucket_owner: Str = "BucketOwner",
            /// `BucketName`. Update: in place.
            bucket_name: S3BucketName = "BucketName",
        }
        set {
        }
    }
}
