// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::GuardDuty`: 11 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::GuardDuty::CustomDetectionRuleAssociation`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-guardduty-customdetectionruleassociation.html).
    CustomDetectionRuleAssociation = "AWS::GuardDuty::CustomDetectionRuleAssociation", Ref = Str;
    tags "Tags" List;
    new (rule_id: Str = "RuleId", mode: custom_detection_rule_association::Mode = "Mode");
    set {
        /// `Mode`. Update: in place.
        mode: custom_detection_rule_association::Mode = "Mode";
        /// `RuleId`: 1 to 100 characters, `^[a-z0-9]+(-[a-z0-9]+)*$`. Update: replaces.
        rule_id: Str = "RuleId";
        /// `Tags`: no item twice. Update: in place.
        tags: List<custom_detection_rule_association::TagItem> = "Tags";
    }
    get {
        /// `AccountId`
        account_id: Str = "AccountId";
        /// `Arn`
        arn: GuardDutyCustomDetectionRuleAssociationArn = "Arn";
        /// `AssociationId`
        association_id: Str = "AssociationId";
        /// `CreatedAt`
        created_at: Str = "CreatedAt";
        /// `UpdatedAt`
        updated_at: Str = "UpdatedAt";
    }
}

/// Property types of `AWS::GuardDuty::CustomDetectionRuleAssociation`.
pub mod custom_detection_rule_association {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `TagItem` of `AWS::GuardDuty::CustomDetectionRuleAssociation`.
        TagItem;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    values! {
        /// `Mode` of `AWS::GuardDuty::CustomDetectionRuleAssociation`.
        Mode {
            LIVE = "LIVE",
            DRY_RUN = "DRY_RUN",
        }
    }
}

resource! {
    /// `AWS::GuardDuty::Detector`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-guardduty-detector.html).
    Detector = "AWS::GuardDuty::Detector", Ref = GuardDutyDetectorId;
    tags "Tags" List;
    new (enable: Bool = "Enable");
    set {
        /// `DataSources`. Update: in place.
        data_sources: detector::CFNDataSourceConfigurations = "DataSources";
        /// `Enable`. Update: in place.
        enable: Bool = "Enable";
        /// `Features`. Update: in place.
        features: List<detector::CFNFeatureConfiguration> = "Features";
        /// `FindingPublishingFrequency`. Update: in place.
        finding_publishing_frequency: detector::FindingPublishingFrequency = "FindingPublishingFrequency";
        /// `Tags`. Update: in place.
        tags: List<detector::TagItem> = "Tags";
    }
    get {
    }
    ref id;
}

/// Property types of `AWS::GuardDuty::Detector`.
pub mod detector {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::custom_detection_rule_association::TagItem;

    property! {
        /// `CFNDataSourceConfigurations` of `AWS::GuardDuty::Detector`.
        CFNDataSourceConfigurations;
        new ();
        set {
            /// `Kubernetes`. Update: in place.
            kubernetes: CFNKubernetesConfiguration = "Kubernetes";
            /// `MalwareProtection`. Update: in place.
            malware_protection: CFNMalwareProtectionConfiguration = "MalwareProtection";
            /// `S3Logs`. Update: in place.
            s3_logs: CFNS3LogsConfiguration = "S3Logs";
        }
    }

    property! {
        /// `CFNFeatureAdditionalConfiguration` of `AWS::GuardDuty::Detector`.
        CFNFeatureAdditionalConfiguration;
        new ();
        set {
            /// `Name`: 1 to 256 characters. Update: in place.
            name: CFNFeatureAdditionalConfigurationName = "Name";
            /// `Status`: 1 to 128 characters. Update: in place.
            status: CFNFeatureAdditionalConfigurationStatus = "Status";
        }
    }

    property! {
        /// `CFNFeatureConfiguration` of `AWS::GuardDuty::Detector`.
        CFNFeatureConfiguration;
        new (name: CFNFeatureConfigurationName = "Name", status: CFNFeatureConfigurationStatus = "Status");
        set {
            /// `AdditionalConfiguration`. Update: in place.
            additional_configuration: List<CFNFeatureAdditionalConfiguration> = "AdditionalConfiguration";
        }
    }

    property! {
        /// `CFNKubernetesAuditLogsConfiguration` of `AWS::GuardDuty::Detector`.
        CFNKubernetesAuditLogsConfiguration;
        new (enable: Bool = "Enable");
        set {
        }
    }

    property! {
        /// `CFNKubernetesConfiguration` of `AWS::GuardDuty::Detector`.
        CFNKubernetesConfiguration;
        new (audit_logs: CFNKubernetesAuditLogsConfiguration = "AuditLogs");
        set {
        }
    }

    property! {
        /// `CFNMalwareProtectionConfiguration` of `AWS::GuardDuty::Detector`.
        CFNMalwareProtectionConfiguration;
        new ();
        set {
            /// `ScanEc2InstanceWithFindings`. Update: in place.
            scan_ec2_instance_with_findings: CFNScanEc2InstanceWithFindingsConfiguration = "ScanEc2InstanceWithFindings";
        }
    }

    property! {
        /// `CFNS3LogsConfiguration` of `AWS::GuardDuty::Detector`.
        CFNS3LogsConfiguration;
        new (enable: Bool = "Enable");
        set {
        }
    }

    property! {
        /// `CFNScanEc2InstanceWithFindingsConfiguration` of `AWS::GuardDuty::Detector`.
        CFNScanEc2InstanceWithFindingsConfiguration;
        new ();
        set {
            /// `EbsVolumes`. Update: in place.
            ebs_volumes: Bool = "EbsVolumes";
        }
    }

    values! {
        /// `CFNFeatureAdditionalConfigurationName` of `AWS::GuardDuty::Detector`.
        CFNFeatureAdditionalConfigurationName {
            EC2_AGENT_MANAGEMENT = "EC2_AGENT_MANAGEMENT",
            ECS_FARGATE_AGENT_MANAGEMENT = "ECS_FARGATE_AGENT_MANAGEMENT",
            EKS_ADDON_MANAGEMENT = "EKS_ADDON_MANAGEMENT",
            RDS_DATA_RISK = "RDS_DATA_RISK",
        }
    }

    values! {
        /// `CFNFeatureAdditionalConfigurationStatus` of `AWS::GuardDuty::Detector`.
        CFNFeatureAdditionalConfigurationStatus {
            DISABLED = "DISABLED",
            ENABLED = "ENABLED",
        }
    }

    values! {
        /// `CFNFeatureConfigurationName` of `AWS::GuardDuty::Detector`.
        CFNFeatureConfigurationName {
            AI_ANALYST = "AI_ANALYST",
            AI_PROTECTION = "AI_PROTECTION",
            EBS_MALWARE_PROTECTION = "EBS_MALWARE_PROTECTION",
            EKS_AUDIT_LOGS = "EKS_AUDIT_LOGS",
            EKS_RUNTIME_MONITORING = "EKS_RUNTIME_MONITORING",
            LAMBDA_NETWORK_LOGS = "LAMBDA_NETWORK_LOGS",
            RDS_LOGIN_EVENTS = "RDS_LOGIN_EVENTS",
            RUNTIME_MONITORING = "RUNTIME_MONITORING",
            S3_DATA_EVENTS = "S3_DATA_EVENTS",
        }
    }

    values! {
        /// `CFNFeatureConfigurationStatus` of `AWS::GuardDuty::Detector`.
        CFNFeatureConfigurationStatus {
            ENABLED = "ENABLED",
            DISABLED = "DISABLED",
        }
    }

    values! {
        /// `FindingPublishingFrequency` of `AWS::GuardDuty::Detector`.
        FindingPublishingFrequency {
            FIFTEEN_MINUTES = "FIFTEEN_MINUTES",
            ONE_HOUR = "ONE_HOUR",
            SIX_HOURS = "SIX_HOURS",
        }
    }
}

resource! {
    /// `AWS::GuardDuty::Filter`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-guardduty-filter.html).
    Filter = "AWS::GuardDuty::Filter", Ref = Str;
    tags "Tags" List;
    new_with FilterRequired {
        /// `DetectorId`: 1 to 300 characters. Update: replaces.
        detector_id: Str = "DetectorId",
        /// `Name`: 1 to 64 characters. Update: replaces.
        name: Str = "Name",
        /// `FindingCriteria`. Update: in place.
        finding_criteria: filter::FindingCriteria = "FindingCriteria",
    }
    set {
        /// `Action`. Update: in place.
        action: filter::Action = "Action";
        /// `Description`: at most 512 characters. Update: in place.
        description: Str = "Description";
        /// `DetectorId`: 1 to 300 characters. Update: replaces.
        detector_id: Str = "DetectorId";
        /// `FindingCriteria`. Update: in place.
        finding_criteria: filter::FindingCriteria = "FindingCriteria";
        /// `Name`: 1 to 64 characters. Update: replaces.
        name: Str = "Name";
        /// `Rank`: 1 to 100. Update: in place.
        rank: Int = "Rank";
        /// `Tags`. Update: in place.
        tags: List<filter::TagItem> = "Tags";
    }
    get {
    }
}

/// Property types of `AWS::GuardDuty::Filter`.
pub mod filter {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::custom_detection_rule_association::TagItem;

    property! {
        /// `Condition` of `AWS::GuardDuty::Filter`.
        Condition;
        new ();
        set {
            /// `Eq`. Update: in place.
            eq: List<Str> = "Eq";
            /// `Equals`. Update: in place.
            equals: List<Str> = "Equals";
            /// `GreaterThan`. Update: in place.
            greater_than: Int = "GreaterThan";
            /// `GreaterThanOrEqual`. Update: in place.
            greater_than_or_equal: Int = "GreaterThanOrEqual";
            /// `Gt`. Update: in place.
            gt: Int = "Gt";
            /// `Gte`. Update: in place.
            gte: Int = "Gte";
            /// `LessThan`. Update: in place.
            less_than: Int = "LessThan";
            /// `LessThanOrEqual`. Update: in place.
            less_than_or_equal: Int = "LessThanOrEqual";
            /// `Lt`. Update: in place.
            lt: Int = "Lt";
            /// `Lte`. Update: in place.
            lte: Int = "Lte";
            /// `Matches`. Update: in place.
            matches: List<Str> = "Matches";
            /// `Neq`. Update: in place.
            neq: List<Str> = "Neq";
            /// `NotEquals`. Update: in place.
            not_equals: List<Str> = "NotEquals";
            /// `NotMatches`. Update: in place.
            not_matches: List<Str> = "NotMatches";
        }
    }

    property! {
        /// `FindingCriteria` of `AWS::GuardDuty::Filter`.
        FindingCriteria;
        new ();
        set {
            /// `Criterion`. Update: in place.
            criterion: Map<Condition> = "Criterion";
        }
    }

    values! {
        /// `Action` of `AWS::GuardDuty::Filter`.
        Action {
            ARCHIVE = "ARCHIVE",
            NOOP = "NOOP",
        }
    }
}

resource! {
    /// `AWS::GuardDuty::IPSet`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-guardduty-ipset.html).
    IPSet = "AWS::GuardDuty::IPSet", Ref = Str;
    tags "Tags" List;
    new (format: ip_set::Format = "Format", location: Str = "Location");
    set {
        /// `Activate`. Update: in place.
        activate: Bool = "Activate";
        /// `DetectorId`: 1 to 300 characters. Update: replaces.
        detector_id: Str = "DetectorId";
        /// `ExpectedBucketOwner`: 12 characters. Update: in place.
        expected_bucket_owner: Str = "ExpectedBucketOwner";
        /// `Format`. Update: replaces.
        format: ip_set::Format = "Format";
        /// `Location`: 1 to 300 characters. Update: in place.
        location: Str = "Location";
        /// `Name`: 1 to 300 characters. Update: in place.
        name: Str = "Name";
        /// `Tags`. Update: in place.
        tags: List<ip_set::TagItem> = "Tags";
    }
    get {
        /// `Id`
        id: Str = "Id";
    }
}

/// Property types of `AWS::GuardDuty::IPSet`.
pub mod ip_set {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::custom_detection_rule_association::TagItem;

    values! {
        /// `Format` of `AWS::GuardDuty::IPSet`.
        Format {
            ALIEN_VAULT = "ALIEN_VAULT",
            FIRE_EYE = "FIRE_EYE",
            OTX_CSV = "OTX_CSV",
            PROOF_POINT = "PROOF_POINT",
            STIX = "STIX",
            TXT = "TXT",
        }
    }
}

resource! {
    /// `AWS::GuardDuty::MalwareProtectionPlan`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-guardduty-malwareprotectionplan.html).
    MalwareProtectionPlan = "AWS::GuardDuty::MalwareProtectionPlan", Ref = GuardDutyMalwareProtectionPlanId;
    tags "Tags" List;
    new (role: Str = "Role", protected_resource: malware_protection_plan::CFNProtectedResource = "ProtectedResource");
    set {
        /// `Actions`. Update: in place.
        actions: malware_protection_plan::CFNActions = "Actions";
        /// `ProtectedResource`. Update: in place.
        protected_resource: malware_protection_plan::CFNProtectedResource = "ProtectedResource";
        /// `Role`. Update: in place.
        role: Str = "Role";
        /// `Tags`. Update: in place.
        tags: List<malware_protection_plan::TagItem> = "Tags";
    }
    get {
        /// `Arn`
        arn: GuardDutyMalwareProtectionPlanArn = "Arn";
        /// `CreatedAt`
        created_at: Str = "CreatedAt";
        /// `Status`
        status: Str = "Status";
        /// `StatusReasons`
        status_reasons: List<Str> = "StatusReasons";
    }
    ref malware_protection_plan_id;
}

/// Property types of `AWS::GuardDuty::MalwareProtectionPlan`.
pub mod malware_protection_plan {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `CFNActions` of `AWS::GuardDuty::MalwareProtectionPlan`.
        CFNActions;
        new ();
        set {
            /// `Tagging`. Update: in place.
            tagging: CFNTagging = "Tagging";
        }
    }

    property! {
        /// `CFNProtectedResource` of `AWS::GuardDuty::MalwareProtectionPlan`.
        CFNProtectedResource;
        new (s3_bucket: S3Bucket = "S3Bucket");
        set {
        }
    }

    property! {
        /// `CFNTagging` of `AWS::GuardDuty::MalwareProtectionPlan`.
        CFNTagging;
        new ();
        set {
            /// `Status`. Update: in place.
            status: Status = "Status";
        }
    }

    property! {
        /// `S3Bucket` of `AWS::GuardDuty::MalwareProtectionPlan`.
        S3Bucket;
        new ();
        set {
            /// `BucketName`. Update: in place.
            bucket_name: S3BucketName = "BucketName";
            /// `ObjectPrefixes`: at most 5 items. Update: in place.
            object_prefixes: List<Str> = "ObjectPrefixes";
        }
    }

    property! {
        /// `TagItem` of `AWS::GuardDuty::MalwareProtectionPlan`.
        TagItem;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    values! {
        /// `Status` of `AWS::GuardDuty::MalwareProtectionPlan`.
        Status {
            DISABLED = "DISABLED",
            ENABLED = "ENABLED",
        }
    }
}

resource! {
    /// `AWS::GuardDuty::Master`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-guardduty-master.html).
    Master = "AWS::GuardDuty::Master", Ref = Str;
    new_with MasterRequired {
        /// `MasterId`. Update: replaces.
        master_id: Str = "MasterId",
        /// `DetectorId`. Update: replaces.
        detector_id: Str = "DetectorId",
    }
    set {
        /// `DetectorId`. Update: replaces.
        detector_id: Str = "DetectorId";
        /// `InvitationId`. Update: replaces.
        invitation_id: Str = "InvitationId";
        /// `MasterId`. Update: replaces.
        master_id: Str = "MasterId";
    }
    get {
    }
}

resource! {
    /// `AWS::GuardDuty::Member`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-guardduty-member.html).
    Member = "AWS::GuardDuty::Member", Ref = Str;
    new (email: Str = "Email");
    set {
        /// `DetectorId`: 1 to 300 characters. Update: replaces.
        detector_id: Str = "DetectorId";
        /// `DisableEmailNotification`. Update: in place.
        disable_email_notification: Bool = "DisableEmailNotification";
        /// `Email`. Update: may replace.
        email: Str = "Email";
        /// `MemberId`. Update: replaces.
        member_id: Str = "MemberId";
        /// `Message`. Update: in place.
        message: Str = "Message";
        /// `Status`. Update: in place.
        status: member::Status = "Status";
    }
    get {
    }
}

/// Property types of `AWS::GuardDuty::Member`.
pub mod member {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    values! {
        /// `Status` of `AWS::GuardDuty::Member`.
        Status {
            CREATED = "Created",
            DISABLED = "Disabled",
            ENABLED = "Enabled",
            INVITED = "Invited",
            REMOVED = "Removed",
            RESIGNED = "Resigned",
        }
    }
}

resource! {
    /// `AWS::GuardDuty::PublishingDestination`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-guardduty-publishingdestination.html).
    PublishingDestination = "AWS::GuardDuty::PublishingDestination", Ref = Str;
    tags "Tags" List;
    new (detector_id: Str = "DetectorId", destination_type: publishing_destination::DestinationType = "DestinationType", destination_properties: publishing_destination::CFNDestinationProperties = "DestinationProperties");
    set {
        /// `DestinationProperties`. Update: in place.
        destination_properties: publishing_destination::CFNDestinationProperties = "DestinationProperties";
        /// `DestinationType`. Update: in place.
        destination_type: publishing_destination::DestinationType = "DestinationType";
        /// `DetectorId`: 1 to 300 characters. Update: replaces.
        detector_id: Str = "DetectorId";
        /// `Tags`. Update: in place.
        tags: List<publishing_destination::TagItem> = "Tags";
    }
    get {
        /// `Id`
        id: Str = "Id";
        /// `PublishingFailureStartTimestamp`
        publishing_failure_start_timestamp: Str = "PublishingFailureStartTimestamp";
        /// `Status`
        status: Str = "Status";
    }
}

/// Property types of `AWS::GuardDuty::PublishingDestination`.
pub mod publishing_destination {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::custom_detection_rule_association::TagItem;

    property! {
        /// `CFNDestinationProperties` of `AWS::GuardDuty::PublishingDestination`.
        CFNDestinationProperties;
        new ();
        set {
            /// `DestinationArn`. Update: in place.
            destination_arn: Str = "DestinationArn";
            /// `KmsKeyArn`. Update: in place.
            kms_key_arn: KmsKeyArn = "KmsKeyArn";
        }
    }

    values! {
        /// `DestinationType` of `AWS::GuardDuty::PublishingDestination`.
        DestinationType {
            S3 = "S3",
        }
    }
}

resource! {
    /// `AWS::GuardDuty::ThreatEntitySet`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-guardduty-threatentityset.html).
    ThreatEntitySet = "AWS::GuardDuty::ThreatEntitySet", Ref = Str;
    tags "Tags" List;
    new (format: threat_entity_set::Format = "Format", location: Str = "Location");
    set {
        /// `Activate`. Update: in place.
        activate: Bool = "Activate";
        /// `DetectorId`: 1 to 32 characters. Update: replaces.
        detector_id: Str = "DetectorId";
        /// `ExpectedBucketOwner`: 12 characters, `^[0-9]+$`. Update: in place.
        expected_bucket_owner: Str = "ExpectedBucketOwner";
        /// `Format`: 1 to 300 characters. Update: replaces.
        format: threat_entity_set::Format = "Format";
        /// `Location`: 1 to 300 characters. Update: in place.
        location: Str = "Location";
        /// `Name`: 1 to 300 characters. Update: in place.
        name: Str = "Name";
        /// `Tags`. Update: in place.
        tags: List<threat_entity_set::TagItem> = "Tags";
    }
    get {
        /// `CreatedAt`
        created_at: Str = "CreatedAt";
        /// `ErrorDetails`
        error_details: Str = "ErrorDetails";
        /// `Id`
        id: Str = "Id";
        /// `Status`
        status: Str = "Status";
        /// `UpdatedAt`
        updated_at: Str = "UpdatedAt";
    }
}

/// Property types of `AWS::GuardDuty::ThreatEntitySet`.
pub mod threat_entity_set {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::custom_detection_rule_association::TagItem;

    pub use super::ip_set::Format;
}

resource! {
    /// `AWS::GuardDuty::ThreatIntelSet`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-guardduty-threatintelset.html).
    ThreatIntelSet = "AWS::GuardDuty::ThreatIntelSet", Ref = Str;
    tags "Tags" List;
    new (format: threat_intel_set::Format = "Format", location: Str = "Location");
    set {
        /// `Activate`. Update: in place.
        activate: Bool = "Activate";
        /// `DetectorId`: 1 to 32 characters. Update: replaces.
        detector_id: Str = "DetectorId";
        /// `ExpectedBucketOwner`: 12 characters. Update: in place.
        expected_bucket_owner: Str = "ExpectedBucketOwner";
        /// `Format`: 1 to 300 characters. Update: replaces.
        format: threat_intel_set::Format = "Format";
        /// `Location`: 1 to 300 characters. Update: in place.
        location: Str = "Location";
        /// `Name`: 1 to 300 characters. Update: in place.
        name: Str = "Name";
        /// `Tags`. Update: in place.
        tags: List<threat_intel_set::TagItem> = "Tags";
    }
    get {
        /// `Id`
        id: Str = "Id";
    }
}

/// Property types of `AWS::GuardDuty::ThreatIntelSet`.
pub mod threat_intel_set {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::custom_detection_rule_association::TagItem;

    pub use super::ip_set::Format;
}

resource! {
    /// `AWS::GuardDuty::TrustedEntitySet`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-guardduty-trustedentityset.html).
    TrustedEntitySet = "AWS::GuardDuty::TrustedEntitySet", Ref = Str;
    tags "Tags" List;
    new (format: trusted_entity_set::Format = "Format", location: Str = "Location");
    set {
        /// `Activate`. Update: in place.
        activate: Bool = "Activate";
        /// `DetectorId`: 1 to 32 characters. Update: replaces.
        detector_id: Str = "DetectorId";
        /// `ExpectedBucketOwner`: 12 characters, `^[0-9]+$`. Update: in place.
        expected_bucket_owner: Str = "ExpectedBucketOwner";
        /// `Format`: 1 to 300 characters. Update: replaces.
        format: trusted_entity_set::Format = "Format";
        /// `Location`: 1 to 300 characters. Update: in place.
        location: Str = "Location";
        /// `Name`: 1 to 300 characters. Update: in place.
        name: Str = "Name";
        /// `Tags`. Update: in place.
        tags: List<trusted_entity_set::TagItem> = "Tags";
    }
    get {
        /// `CreatedAt`
        created_at: Str = "CreatedAt";
        /// `ErrorDetails`
        error_details: Str = "ErrorDetails";
        /// `Id`
        id: Str = "Id";
        /// `Status`
        status: Str = "Status";
        /// `UpdatedAt`
        updated_at: Str = "UpdatedAt";
    }
}

/// Property types of `AWS::GuardDuty::TrustedEntitySet`.
pub mod trusted_entity_set {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::custom_detection_rule_association::TagItem;

    pub use super::ip_set::Format;
}
