// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::BackupGateway`: 1 resource type.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::BackupGateway::Hypervisor`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-backupgateway-hypervisor.html).
    Hypervisor = "AWS::BackupGateway::Hypervisor", Ref = Arn;
    tags "Tags" List;
    new ();
    set {
        /// `Host`: 3 to 128 characters, `^.+$`. Update: in place.
        host: Str = "Host";
        /// `KmsKeyArn`: 50 to 500 characters. Update: replaces.
        kms_key_arn: KmsKeyArn = "KmsKeyArn";
        /// `LogGroupArn`: at most 2048 characters. Update: in place.
        log_group_arn: Str = "LogGroupArn";
        /// `Name`: 1 to 100 characters, `^[a-zA-Z0-9-]*$`. Update: in place.
        name: Str = "Name";
        /// `Password`: 1 to 100 characters, `^[ -~]+$`. Update: in place.
        password: Str = "Password";
        /// `Tags`. Update: replaces.
        tags: List<hypervisor::Tag> = "Tags";
        /// `Username`: 1 to 100 characters, `^[ -\.0-\[\]-~]*[!-\.0-\[\]-~][ -\.0-\[\]-~]*$`. Update: in place.
        username: Str = "Username";
    }
    get {
    }
    ref hypervisor_arn;
}

/// Property types of `AWS::BackupGateway::Hypervisor`.
pub mod hypervisor {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `Tag` of `AWS::BackupGateway::Hypervisor`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }
}
