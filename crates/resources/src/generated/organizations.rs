// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::Organizations`: 5 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::Organizations::Account`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-organizations-account.html).
    Account = "AWS::Organizations::Account", Ref = Str;
    tags "Tags" List;
    new_with AccountRequired {
        /// `AccountName`: 1 to 50 characters, `[\u0020-\u007E]+`. Update: in place.
        account_name: Str = "AccountName",
        /// `Email`: 6 to 64 characters, `[^\s@]+@[^\s@]+\.[^\s@]+`. Update: in place.
        email: Str = "Email",
    }
    set {
        /// `AccountName`: 1 to 50 characters, `[\u0020-\u007E]+`. Update: in place.
        account_name: Str = "AccountName";
        /// `Email`: 6 to 64 characters, `[^\s@]+@[^\s@]+\.[^\s@]+`. Update: in place.
        email: Str = "Email";
        /// `ParentIds`: no item twice. Update: in place.
        parent_ids: List<Str> = "ParentIds";
        /// `RoleName`: 1 to 64 characters, `[\w+=,.@-]{1,64}`, default `"OrganizationAccountAccessRole"`. Update: in place.
        role_name: Str = "RoleName";
        /// `Tags`: no item twice. Update: in place.
        tags: List<account::Tag> = "Tags";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
        /// `JoinedMethod`
        joined_method: Str = "JoinedMethod";
        /// `JoinedTimestamp`
        joined_timestamp: Str = "JoinedTimestamp";
        /// `Paths`
        paths: List<Str> = "Paths";
        /// `State`
        state: Str = "State";
        /// `Status`
        status: Str = "Status";
    }
    ref account_id;
}

/// Property types of `AWS::Organizations::Account`.
pub mod account {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `Tag` of `AWS::Organizations::Account`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }
}

resource! {
    /// `AWS::Organizations::Organization`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-organizations-organization.html).
    Organization = "AWS::Organizations::Organization", Ref = Str;
    new ();
    set {
        /// `FeatureSet`: default `"ALL"`. Update: in place.
        feature_set: organization::FeatureSet = "FeatureSet";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
        /// `ManagementAccountArn`
        management_account_arn: Arn = "ManagementAccountArn";
        /// `ManagementAccountEmail`
        management_account_email: Str = "ManagementAccountEmail";
        /// `ManagementAccountId`
        management_account_id: Str = "ManagementAccountId";
        /// `RootId`
        root_id: Str = "RootId";
    }
    ref id;
}

/// Property types of `AWS::Organizations::Organization`.
pub mod organization {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    values! {
        /// `FeatureSet` of `AWS::Organizations::Organization`.
        FeatureSet {
            ALL = "ALL",
            CONSOLIDATED_BILLING = "CONSOLIDATED_BILLING",
        }
    }
}

resource! {
    /// `AWS::Organizations::OrganizationalUnit`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-organizations-organizationalunit.html).
    OrganizationalUnit = "AWS::Organizations::OrganizationalUnit", Ref = Str;
    tags "Tags" List;
    new_with OrganizationalUnitRequired {
        /// `Name`: 1 to 128 characters, `[\s\S]*`. Update: in place.
        name: Str = "Name",
        /// `ParentId`: at most 100 characters. Update: replaces.
        parent_id: Str = "ParentId",
    }
    set {
        /// `Name`: 1 to 128 characters, `[\s\S]*`. Update: in place.
        name: Str = "Name";
        /// `ParentId`: at most 100 characters. Update: replaces.
        parent_id: Str = "ParentId";
        /// `Tags`: no item twice. Update: in place.
        tags: List<organizational_unit::Tag> = "Tags";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
        /// `Path`
        path: Str = "Path";
    }
    ref id;
}

/// Property types of `AWS::Organizations::OrganizationalUnit`.
pub mod organizational_unit {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `Tag` of `AWS::Organizations::OrganizationalUnit`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }
}

resource! {
    /// `AWS::Organizations::Policy`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-organizations-policy.html).
    Policy = "AWS::Organizations::Policy", Ref = Str;
    tags "Tags" List;
    new (name: Str = "Name", type_: policy::Type = "Type", content: Json = "Content");
    set {
        /// `Content`: 1 to 1 000 000 characters, `[\s\S]*`. Update: in place.
        content: Json = "Content";
        /// `Description`: at most 512 characters, `[\s\S]*`. Update: in place.
        description: Str = "Description";
        /// `Name`: 1 to 128 characters, `[\s\S]*`. Update: in place.
        name: Str = "Name";
        /// `Tags`: no item twice. Update: in place.
        tags: List<policy::Tag> = "Tags";
        /// `TargetIds`: no item twice. Update: in place.
        target_ids: List<Str> = "TargetIds";
        /// `Type`. Update: replaces.
        type_: policy::Type = "Type";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
        /// `AwsManaged`
        aws_managed: Bool = "AwsManaged";
    }
    ref id;
}

/// Property types of `AWS::Organizations::Policy`.
pub mod policy {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::account::Tag;

    values! {
        /// `Type` of `AWS::Organizations::Policy`.
        Type {
            AISERVICES_OPT_OUT_POLICY = "AISERVICES_OPT_OUT_POLICY",
            BACKUP_POLICY = "BACKUP_POLICY",
            BEDROCK_POLICY = "BEDROCK_POLICY",
            CHATBOT_POLICY = "CHATBOT_POLICY",
            DECLARATIVE_POLICY_EC2 = "DECLARATIVE_POLICY_EC2",
            GUARDDUTY_POLICY = "GUARDDUTY_POLICY",
            INSPECTOR_POLICY = "INSPECTOR_POLICY",
            NETWORK_SECURITY_DIRECTOR_POLICY = "NETWORK_SECURITY_DIRECTOR_POLICY",
            RESOURCE_CONTROL_POLICY = "RESOURCE_CONTROL_POLICY",
            S3_POLICY = "S3_POLICY",
            SECURITYHUB_POLICY = "SECURITYHUB_POLICY",
            SERVICE_CONTROL_POLICY = "SERVICE_CONTROL_POLICY",
            TAG_POLICY = "TAG_POLICY",
            UPGRADE_ROLLOUT_POLICY = "UPGRADE_ROLLOUT_POLICY",
        }
    }
}

resource! {
    /// `AWS::Organizations::ResourcePolicy`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-organizations-resourcepolicy.html).
    ResourcePolicy = "AWS::Organizations::ResourcePolicy", Ref = Str;
    tags "Tags" List;
    new (content: Json = "Content");
    set {
        /// `Content`: 1 to 40 000 characters, `[\s\S]*`. Update: in place.
        content: Json = "Content";
        /// `Tags`: no item twice. Update: in place.
        tags: List<resource_policy::Tag> = "Tags";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
    }
    ref id;
}

/// Property types of `AWS::Organizations::ResourcePolicy`.
pub mod resource_policy {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::organizational_unit::Tag;
}
