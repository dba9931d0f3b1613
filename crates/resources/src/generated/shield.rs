// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::Shield`: 4 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::Shield::DRTAccess`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-shield-drtaccess.html).
    DRTAccess = "AWS::Shield::DRTAccess", Ref = Str;
    new (role_arn: IamRoleArn = "RoleArn");
    set {
        /// `LogBucketList`: at most 10 items, 3 to 63 characters. Update: in place.
        log_bucket_list: List<Str> = "LogBucketList";
        /// `RoleArn`: at most 2048 characters. Update: in place.
        role_arn: IamRoleArn = "RoleArn";
    }
    get {
    }
    ref account_id;
}

resource! {
    /// `AWS::Shield::ProactiveEngagement`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-shield-proactiveengagement.html).
    ProactiveEngagement = "AWS::Shield::ProactiveEngagement", Ref = Str;
    new (proactive_engagement_status: proactive_engagement::ProactiveEngagementStatus = "ProactiveEngagementStatus", emergency_contact_list: List<proactive_engagement::EmergencyContact> = "EmergencyContactList");
    set {
        /// `EmergencyContactList`: 1 to 10 items. Update: in place.
        emergency_contact_list: List<proactive_engagement::EmergencyContact> = "EmergencyContactList";
        /// `ProactiveEngagementStatus`. Update: in place.
        proactive_engagement_status: proactive_engagement::ProactiveEngagementStatus = "ProactiveEngagementStatus";
    }
    get {
    }
    ref account_id;
}

/// Property types of `AWS::Shield::ProactiveEngagement`.
pub mod proactive_engagement {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `EmergencyContact` of `AWS::Shield::ProactiveEngagement`.
        EmergencyContact;
        new (email_address: Str = "EmailAddress");
        set {
            /// `ContactNotes`: 1 to 1024 characters, `^[\w\s\.\-,:/()+@]*$`. Update: in place.
            contact_notes: Str = "ContactNotes";
            /// `PhoneNumber`: 1 to 16 characters, `^\+[1-9]\d{1,14}$`. Update: in place.
            phone_number: Str = "PhoneNumber";
        }
    }

    values! {
        /// `ProactiveEngagementStatus` of `AWS::Shield::ProactiveEngagement`.
        ProactiveEngagementStatus {
            ENABLED = "ENABLED",
            DISABLED = "DISABLED",
        }
    }
}

resource! {
    /// `AWS::Shield::Protection`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-shield-protection.html).
    Protection = "AWS::Shield::Protection", Ref = Arn;
    tags "Tags" List;
    new_with ProtectionRequired {
        /// `Name`: 1 to 128 characters, `[ a-zA-Z0-9_\.\-]*`. Update: replaces.
        name: Str = "Name",
        /// `ResourceArn`: 1 to 2048 characters, `^arn:aws`. Update: replaces.
        resource_arn: Str = "ResourceArn",
    }
    set {
        /// `ApplicationLayerAutomaticResponseConfiguration`. Update: in place.
        application_layer_automatic_response_configuration: protection::ApplicationLayerAutomaticResponseConfiguration = "ApplicationLayerAutomaticResponseConfiguration";
        /// `HealthCheckArns`: at most 1 items, 1 to 2048 characters. Update: in place.
        health_check_arns: List<Str> = "HealthCheckArns";
        /// `Name`: 1 to 128 characters, `[ a-zA-Z0-9_\.\-]*`. Update: replaces.
        name: Str = "Name";
        /// `ResourceArn`: 1 to 2048 characters, `^arn:aws`. Update: replaces.
        resource_arn: Str = "ResourceArn";
        /// `Tags`: at most 200 items. Update: in place.
        tags: List<protection::Tag> = "Tags";
    }
    get {
        /// `ProtectionId`
        protection_id: Str = "ProtectionId";
    }
    ref protection_arn;
}

/// Property types of `AWS::Shield::Protection`.
pub mod protection {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `Action` of `AWS::Shield::Protection`.
        Action;
        new ();
        set {
            /// `Block`. Update: in place.
            block: Json = "Block";
            /// `Count`. Update: in place.
            count: Json = "Count";
        }
    }

    property! {
        /// `ApplicationLayerAutomaticResponseConfiguration` of `AWS::Shield::Protection`.
        ApplicationLayerAutomaticResponseConfiguration;
        new (action: Action = "Action", status: Status = "Status");
        set {
        }
    }

    property! {
        /// `Tag` of `AWS::Shield::Protection`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    values! {
        /// `Status` of `AWS::Shield::Protection`.
        Status {
            ENABLED = "ENABLED",
            DISABLED = "DISABLED",
        }
    }
}

resource! {
    /// `AWS::Shield::ProtectionGroup`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-shield-protectiongroup.html).
    ProtectionGroup = "AWS::Shield::ProtectionGroup", Ref = Arn;
    tags "Tags" List;
    new (aggregation: protection_group::Aggregation = "Aggregation", pattern: protection_group::Pattern = "Pattern", protection_group_id: Str = "ProtectionGroupId");
    set {
        /// `Aggregation`. Update: in place.
        aggregation: protection_group::Aggregation = "Aggregation";
        /// `Members`: at most 10 000 items, 1 to 2048 characters, `^arn:aws`. Update: in place.
        members: List<Str> = "Members";
        /// `Pattern`. Update: in place.
        pattern: protection_group::Pattern = "Pattern";
        /// `ProtectionGroupId`: 1 to 36 characters, `[a-zA-Z0-9\-]*`. Update: replaces.
        protection_group_id: Str = "ProtectionGroupId";
        /// `ResourceType`. Update: in place.
        resource_type: protection_group::ResourceType = "ResourceType";
        /// `Tags`: at most 200 items. Update: in place.
        tags: List<protection_group::Tag> = "Tags";
    }
    get {
    }
    ref protection_group_arn;
}

/// Property types of `AWS::Shield::ProtectionGroup`.
pub mod protection_group {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::protection::Tag;

    values! {
        /// `Aggregation` of `AWS::Shield::ProtectionGroup`.
        Aggregation {
            SUM = "SUM",
            MEAN = "MEAN",
            MAX = "MAX",
        }
    }

    values! {
        /// `Pattern` of `AWS::Shield::ProtectionGroup`.
        Pattern {
            ALL = "ALL",
            ARBITRARY = "ARBITRARY",
            BY_RESOURCE_TYPE = "BY_RESOURCE_TYPE",
        }
    }

    values! {
        /// `ResourceType` of `AWS::Shield::ProtectionGroup`.
        ResourceType {
            CLOUDFRONT_DISTRIBUTION = "CLOUDFRONT_DISTRIBUTION",
            ROUTE_53_HOSTED_ZONE = "ROUTE_53_HOSTED_ZONE",
            ELASTIC_IP_ALLOCATION = "ELASTIC_IP_ALLOCATION",
            CLASSIC_LOAD_BALANCER = "CLASSIC_LOAD_BALANCER",
            APPLICATION_LOAD_BALANCER = "APPLICATION_LOAD_BALANCER",
            GLOBAL_ACCELERATOR = "GLOBAL_ACCELERATOR",
        }
    }
}
