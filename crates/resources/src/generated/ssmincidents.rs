// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::SSMIncidents`: 2 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::SSMIncidents::ReplicationSet`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssmincidents-replicationset.html).
    ReplicationSet = "AWS::SSMIncidents::ReplicationSet", Ref = Arn;
    tags "Tags" List;
    new (regions: List<replication_set::ReplicationRegion> = "Regions");
    set {
        /// `DeletionProtected`. Update: in place.
        deletion_protected: Bool = "DeletionProtected";
        /// `Regions`: 1 to 3 items, no item twice. Update: in place.
        regions: List<replication_set::ReplicationRegion> = "Regions";
        /// `Tags`: at most 50 items, no item twice. Update: in place.
        tags: List<replication_set::Tag> = "Tags";
    }
    get {
    }
    ref arn;
}

/// Property types of `AWS::SSMIncidents::ReplicationSet`.
pub mod replication_set {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `RegionConfiguration` of `AWS::SSMIncidents::ReplicationSet`.
        RegionConfiguration;
        new (sse_kms_key_id: Str = "SseKmsKeyId");
        set {
        }
    }

    property! {
        /// `ReplicationRegion` of `AWS::SSMIncidents::ReplicationSet`.
        ReplicationRegion;
        new ();
        set {
            /// `RegionConfiguration`. Update: in place.
            region_configuration: RegionConfiguration = "RegionConfiguration";
            /// `RegionName`: at most 20 characters. Update: in place.
            region_name: Str = "RegionName";
        }
    }

    property! {
        /// `Tag` of `AWS::SSMIncidents::ReplicationSet`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }
}

resource! {
    /// `AWS::SSMIncidents::ResponsePlan`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssmincidents-responseplan.html).
    ResponsePlan = "AWS::SSMIncidents::ResponsePlan", Ref = Arn;
    tags "Tags" List;
    new (name: Str = "Name", incident_template: response_plan::IncidentTemplate = "IncidentTemplate");
    set {
        /// `Actions`: at most 1 items, no item twice. Update: in place.
        actions: List<response_plan::Action> = "Actions";
        /// `ChatChannel`. Update: in place.
        chat_channel: response_plan::ChatChannel = "ChatChannel";
        /// `DisplayName`: 1 to 200 characters. Update: in place.
        display_name: Str = "DisplayName";
        /// `Engagements`: at most 5 items, no item twice, at most 1000 characters. Update: in place.
        engagements: List<Str> = "Engagements";
        /// `IncidentTemplate`. Update: in place.
        incident_template: response_plan::IncidentTemplate = "IncidentTemplate";
        /// `Integrations`: at most 1 items, no item twice. Update: in place.
        integrations: List<response_plan::Integration> = "Integrations";
        /// `Name`: 1 to 200 characters, `^[a-zA-Z0-9_-]*$`. Update: replaces.
        name: Str = "Name";
        /// `Tags`: at most 50 items, no item twice. Update: in place.
        tags: List<response_plan::Tag> = "Tags";
    }
    get {
    }
    ref arn;
}

/// Property types of `AWS::SSMIncidents::ResponsePlan`.
pub mod response_plan {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::replication_set::Tag;

    property! {
        /// `Action` of `AWS::SSMIncidents::ResponsePlan`.
        Action;
        new ();
        set {
            /// `SsmAutomation`. Update: in place.
            ssm_automation: SsmAutomation = "SsmAutomation";
        }
    }

    property! {
        /// `ChatChannel` of `AWS::SSMIncidents::ResponsePlan`.
        ChatChannel;
        new ();
        set {
            /// `ChatbotSns`: no item twice, at most 1000 characters. Update: in place.
            chatbot_sns: List<Str> = "ChatbotSns";
        }
    }

    property! {
        /// `DynamicSsmParameter` of `AWS::SSMIncidents::ResponsePlan`.
        DynamicSsmParameter;
        new (key: Str = "Key", value: DynamicSsmParameterValue = "Value");
        set {
        }
    }

    property! {
        /// `DynamicSsmParameterValue` of `AWS::SSMIncidents::ResponsePlan`.
        DynamicSsmParameterValue;
        new ();
        set {
            /// `Variable`. Update: in place.
            variable: VariableType = "Variable";
        }
    }

    property! {
        /// `IncidentTemplate` of `AWS::SSMIncidents::ResponsePlan`.
        IncidentTemplate;
        new (title: Str = "Title", impact: Int = "Impact");
        set {
            /// `DedupeString`: 1 to 1000 characters. Update: in place.
            dedupe_string: Str = "DedupeString";
            /// `IncidentTags`: at most 50 items, no item twice. Update: in place.
            incident_tags: List<Tag> = "IncidentTags";
            /// `NotificationTargets`: at most 10 items. Update: in place.
            notification_targets: List<NotificationTargetItem> = "NotificationTargets";
            /// `Summary`: 1 to 4000 characters. Update: in place.
            summary: Str = "Summary";
        }
    }

    property! {
        /// `Integration` of `AWS::SSMIncidents::ResponsePlan`.
        Integration;
        new ();
        set {
            /// `PagerDutyConfiguration`. Update: in place.
            pager_duty_configuration: PagerDutyConfiguration = "PagerDutyConfiguration";
        }
    }

    property! {
        /// `NotificationTargetItem` of `AWS::SSMIncidents::ResponsePlan`.
        NotificationTargetItem;
        new ();
        set {
            /// `SnsTopicArn`: at most 1000 characters. Update: in place.
            sns_topic_arn: SnsTopicArn = "SnsTopicArn";
        }
    }

    property! {
        /// `PagerDutyConfiguration` of `AWS::SSMIncidents::ResponsePlan`.
        PagerDutyConfiguration;
        new_with PagerDutyConfigurationRequired {
            /// `Name`: 1 to 200 characters. Update: in place.
            name: Str = "Name",
            /// `SecretId`: 1 to 512 characters. Update: in place.
            secret_id: Str = "SecretId",
            /// `PagerDutyIncidentConfiguration`. Update: in place.
            pager_duty_incident_configuration: PagerDutyIncidentConfiguration = "PagerDutyIncidentConfiguration",
        }
        set {
        }
    }

    property! {
        /// `PagerDutyIncidentConfiguration` of `AWS::SSMIncidents::ResponsePlan`.
        PagerDutyIncidentConfiguration;
        new (service_id: Str = "ServiceId");
        set {
        }
    }

    property! {
        /// `SsmAutomation` of `AWS::SSMIncidents::ResponsePlan`.
        SsmAutomation;
        new (role_arn: IamRoleArn = "RoleArn", document_name: Str = "DocumentName");
        set {
            /// `DocumentVersion`: at most 128 characters. Update: in place.
            document_version: Str = "DocumentVersion";
            /// `DynamicParameters`: at most 200 items, no item twice. Update: in place.
            dynamic_parameters: List<DynamicSsmParameter> = "DynamicParameters";
            /// `Parameters`: 1 to 200 items, no item twice. Update: in place.
            parameters: List<SsmParameter> = "Parameters";
            /// `TargetAccount`. Update: in place.
            target_account: TargetAccount = "TargetAccount";
        }
    }

    property! {
        /// `SsmParameter` of `AWS::SSMIncidents::ResponsePlan`.
        SsmParameter;
        new (values: List<Str> = "Values", key: Str = "Key");
        set {
        }
    }

    values! {
        /// `TargetAccount` of `AWS::SSMIncidents::ResponsePlan`.
        TargetAccount {
            IMPACTED_ACCOUNT = "IMPACTED_ACCOUNT",
            RESPONSE_PLAN_OWNER_ACCOUNT = "RESPONSE_PLAN_OWNER_ACCOUNT",
        }
    }

    values! {
        /// `VariableType` of `AWS::SSMIncidents::ResponsePlan`.
        VariableType {
            INCIDENT_RECORD_ARN = "INCIDENT_RECORD_ARN",
            INVOLVED_RESOURCES = "INVOLVED_RESOURCES",
        }
    }
}
