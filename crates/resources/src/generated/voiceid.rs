// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::VoiceID`: 1 resource type.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::VoiceID::Domain`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-voiceid-domain.html).
    Domain = "AWS::VoiceID::Domain", Ref = Str;
    tags "Tags" List;
    new (name: Str = "Name", server_side_encryption_configuration: domain::ServerSideEncryptionConfiguration = "ServerSideEncryptionConfiguration");
    set {
        /// `Description`: 1 to 1024 characters, `^([\p{L}\p{Z}\p{N}_.:/=+\-%@]*)$`. Update: in place.
        description: Str = "Description";
        /// `Name`: 1 to 256 characters, `^[a-zA-Z0-9][a-zA-Z0-9_-]*$`. Update: in place.
        name: Str = "Name";
        /// `ServerSideEncryptionConfiguration`. Update: in place.
        server_side_encryption_configuration: domain::ServerSideEncryptionConfiguration = "ServerSideEncryptionConfiguration";
        /// `Tags`: at most 200 items. Update: in place.
        tags: List<domain::Tag> = "Tags";
    }
    get {
    }
    ref domain_id;
}

/// Property types of `AWS::VoiceID::Domain`.
pub mod domain {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `ServerSideEncryptionConfiguration` of `AWS::VoiceID::Domain`.
        ServerSideEncryptionConfiguration;
        new (kms_key_id: KmsKey = "KmsKeyId");
        set {
        }
    }

    property! {
        /// `Tag` of `AWS::VoiceID::Domain`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }
}
