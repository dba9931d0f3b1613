// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::ResilienceHub`: 2 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::ResilienceHub::App`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-resiliencehub-app.html).
    App = "AWS::ResilienceHub::App", Ref = Arn;
    tags "Tags" Object;
    new_with AppRequired {
        /// `Name`: `^[A-Za-z0-9][A-Za-z0-9_\-]{1,59}$`. Update: replaces.
        name: Str = "Name",
        /// `AppTemplateBody`: at most 409 600 characters, `^[\w\s:,-\.'\/{}\[\]:"]+$`. Update: in place.
        app_template_body: Str = "AppTemplateBody",
        /// `ResourceMappings`. Update: in place.
        resource_mappings: List<app::ResourceMapping> = "ResourceMappings",
    }
    set {
        /// `AppAssessmentSchedule`. Update: in place.
        app_assessment_schedule: app::AppAssessmentSchedule = "AppAssessmentSchedule";
        /// `AppTemplateBody`: at most 409 600 characters, `^[\w\s:,-\.'\/{}\[\]:"]+$`. Update: in place.
        app_template_body: Str = "AppTemplateBody";
        /// `Description`: at most 500 characters. Update: in place.
        description: Str = "Description";
        /// `EventSubscriptions`: at most 10 items. Update: in place.
        event_subscriptions: List<app::EventSubscription> = "EventSubscriptions";
        /// `Name`: `^[A-Za-z0-9][A-Za-z0-9_\-]{1,59}$`. Update: replaces.
        name: Str = "Name";
        /// `PermissionModel`. Update: in place.
        permission_model: app::PermissionModel = "PermissionModel";
        /// `ResiliencyPolicyArn`. Update: in place.
        resiliency_policy_arn: Str = "ResiliencyPolicyArn";
        /// `ResourceMappings`. Update: in place.
        resource_mappings: List<app::ResourceMapping> = "ResourceMappings";
        /// `Tags`. Update: in place.
        tags: Map<Str> = "Tags";
    }
    get {
        /// `DriftStatus`
        drift_status: Str = "DriftStatus";
    }
    ref app_arn;
}

/// Property types of `AWS::ResilienceHub::App`.
pub mod app {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `EventSubscription` of `AWS::ResilienceHub::App`.
        EventSubscription;
        new (name: Str = "Name", event_type: EventType = "EventType");
        set {
            /// `SnsTopicArn`. Update: in place.
            sns_topic_arn: SnsTopicArn = "SnsTopicArn";
        }
    }

    property! {
        /// `PermissionModel` of `AWS::ResilienceHub::App`.
        PermissionModel;
        new (type_: Type = "Type");
        set {
            /// `CrossAccountRoleArns`: at most 10 items. Update: in place.
            cross_account_role_arns: List<Str> = "CrossAccountRoleArns";
            /// `InvokerRoleName`. Update: in place.
            invoker_role_name: Str = "InvokerRoleName";
        }
    }

    property! {
        /// `PhysicalResourceId` of `AWS::ResilienceHub::App`.
        PhysicalResourceId;
        new_with PhysicalResourceIdRequired {
            /// `Identifier`: 1 to 255 characters. Update: in place.
            identifier: Str = "Identifier",
            /// `Type`: `Arn|Native`. Update: in place.
            type_: Str = "Type",
        }
        set {
            /// `AwsAccountId`: `^[0-9]{12}$`. Update: in place.
            aws_account_id: Str = "AwsAccountId";
            /// `AwsRegion`. Update: in place.
            aws_region: Str = "AwsRegion";
        }
    }

    property! {
        /// `ResourceMapping` of `AWS::ResilienceHub::App`.
        ResourceMapping;
        new (mapping_type: Str = "MappingType", physical_resource_id: PhysicalResourceId = "PhysicalResourceId");
        set {
            /// `EksSourceName`: 1 to 255 characters. Update: in place.
            eks_source_name: Str = "EksSourceName";
            /// `LogicalStackName`: 1 to 255 characters. Update: in place.
            logical_stack_name: Str = "LogicalStackName";
            /// `ResourceName`: `^[A-Za-z0-9][A-Za-z0-9_\-]{1,59}$`. Update: in place.
            resource_name: Str = "ResourceName";
            /// `TerraformSourceName`: 1 to 255 characters. Update: in place.
            terraform_source_name: Str = "TerraformSourceName";
        }
    }

    values! {
        /// `AppAssessmentSchedule` of `AWS::ResilienceHub::App`.
        AppAssessmentSchedule {
            DISABLED = "Disabled",
            DAILY = "Daily",
        }
    }

    values! {
        /// `EventType` of `AWS::ResilienceHub::App`.
        EventType {
            SCHEDULED_ASSESSMENT_FAILURE = "ScheduledAssessmentFailure",
            DRIFT_DETECTED = "DriftDetected",
        }
    }

    values! {
        /// `Type` of `AWS::ResilienceHub::App`.
        Type {
            LEGACY_IAM_USER = "LegacyIAMUser",
            ROLE_BASED = "RoleBased",
        }
    }
}

resource! {
    /// `AWS::ResilienceHub::ResiliencyPolicy`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-resiliencehub-resiliencypolicy.html).
    ResiliencyPolicy = "AWS::ResilienceHub::ResiliencyPolicy", Ref = Arn;
    tags "Tags" Object;
    new (policy_name: Str = "PolicyName", tier: resiliency_policy::Tier = "Tier", policy: resiliency_policy::PolicyMap = "Policy");
    set {
        /// `DataLocationConstraint`. Update: in place.
        data_location_constraint: resiliency_policy::DataLocationConstraint = "DataLocationConstraint";
        /// `Policy`. Update: in place.
        policy: resiliency_policy::PolicyMap = "Policy";
        /// `PolicyDescription`: at most 500 characters. Update: in place.
        policy_description: Str = "PolicyDescription";
        /// `PolicyName`: `^[A-Za-z0-9][A-Za-z0-9_\-]{1,59}$`. Update: in place.
        policy_name: Str = "PolicyName";
        /// `Tags`. Update: in place.
        tags: Map<Str> = "Tags";
        /// `Tier`. Update: in place.
        tier: resiliency_policy::Tier = "Tier";
    }
    get {
    }
    ref policy_arn;
}

/// Property types of `AWS::ResilienceHub::ResiliencyPolicy`.
pub mod resiliency_policy {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `FailurePolicy` of `AWS::ResilienceHub::ResiliencyPolicy`.
        FailurePolicy;
        new_with FailurePolicyRequired {
            /// `RtoInSecs`. Update: in place.
            rto_in_secs: Int = "RtoInSecs",
            /// `RpoInSecs`. Update: in place.
            rpo_in_secs: Int = "RpoInSecs",
        }
        set {
        }
    }

    property! {
        /// `PolicyMap` of `AWS::ResilienceHub::ResiliencyPolicy`.
        PolicyMap;
        new_with PolicyMapRequired {
            /// `AZ`. Update: in place.
            az: FailurePolicy = "AZ",
            /// `Hardware`. Update: in place.
            hardware: FailurePolicy = "Hardware",
            /// `Software`. Update: in place.
            software: FailurePolicy = "Software",
        }
        set {
            /// `Region`. Update: in place.
            region: FailurePolicy = "Region";
        }
    }

    values! {
        /// `DataLocationConstraint` of `AWS::ResilienceHub::ResiliencyPolicy`.
        DataLocationConstraint {
            ANY_LOCATION = "AnyLocation",
            SAME_CONTINENT = "SameContinent",
            SAME_COUNTRY = "SameCountry",
        }
    }

    values! {
        /// `Tier` of `AWS::ResilienceHub::ResiliencyPolicy`.
        Tier {
            MISSION_CRITICAL = "MissionCritical",
            CRITICAL = "Critical",
            IMPORTANT = "Important",
            CORE_SERVICES = "CoreServices",
            NON_CRITICAL = "NonCritical",
        }
    }
}
