// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::HealthAgent`: 1 resource type.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::HealthAgent::Domain`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-healthagent-domain.html).
    Domain = "AWS::HealthAgent::Domain", Ref = Arn;
    tags "Tags" List;
    new (name: Str = "Name");
    set {
        /// `Name`: 1 to 64 characters. Update: replaces.
        name: Str = "Name";
        /// `Tags`: no item twice. Update: in place.
        tags: List<domain::Tags> = "Tags";
    }
    get {
        /// `CreatedAt`
        created_at: Str = "CreatedAt";
        /// `DomainId`
        domain_id: Str = "DomainId";
        /// `EncryptionContext`
        encryption_context: Json = "EncryptionContext";
        /// `EncryptionContext.EncryptionType`
        encryption_context_encryption_type: Str = "EncryptionContext.EncryptionType";
        /// `Status`
        status: Str = "Status";
    }
    ref arn;
}

/// Property types of `AWS::HealthAgent::Domain`.
pub mod domain {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `Tags` of `AWS::HealthAgent::Domain`.
        Tags;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }
}
