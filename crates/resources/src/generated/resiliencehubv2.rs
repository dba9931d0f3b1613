// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::ResilienceHubV2`: 5 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::ResilienceHubV2::Policy`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-resiliencehubv2-policy.html).
    Policy = "AWS::ResilienceHubV2::Policy", Ref = Arn;
    tags "Tags" List;
    new (name: Str = "Name");
    set {
        /// `AvailabilitySlo`. Update: in place.
        availability_slo: policy::AvailabilitySlo = "AvailabilitySlo";
        /// `DataRecovery`. Update: in place.
        data_recovery: policy::DataRecoveryTargets = "DataRecovery";
        /// `Description`: at most 615 characters. Update: in place.
        description: Str = "Description";
        /// `KmsKeyId`: 1 to 2048 characters. Update: replaces.
        kms_key_id: KmsKey = "KmsKeyId";
        /// `MultiAz`. Update: in place.
        multi_az: policy::MultiAzTargets = "MultiAz";
        /// `MultiRegion`. Update: in place.
        multi_region: policy::MultiRegionTargets = "MultiRegion";
        /// `Name`: `^[A-Za-z0-9][A-Za-z0-9_\-]{1,59}$`. Update: replaces.
        name: Str = "Name";
        /// `SharingEnabled`: default `false`. Update: in place.
        sharing_enabled: Bool = "SharingEnabled";
        /// `Tags`: at most 50 items. Update: in place.
        tags: List<policy::Tag> = "Tags";
    }
    get {
        /// `AssociatedServiceCount`
        associated_service_count: Int = "AssociatedServiceCount";
        /// `CreatedAt`
        created_at: Str = "CreatedAt";
        /// `UpdatedAt`
        updated_at: Str = "UpdatedAt";
    }
    ref policy_arn;
}

/// Property types of `AWS::ResilienceHubV2::Policy`.
pub mod policy {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `AvailabilitySlo` of `AWS::ResilienceHubV2::Policy`.
        AvailabilitySlo;
        new ();
        set {
            /// `Target`: 0 to 100. Update: in place.
            target: Num = "Target";
        }
    }

    property! {
        /// `DataRecoveryTargets` of `AWS::ResilienceHubV2::Policy`.
        DataRecoveryTargets;
        new ();
        set {
            /// `TimeBetweenBackupsInMinutes`: at least 0. Update: in place.
            time_between_backups_in_minutes: Int = "TimeBetweenBackupsInMinutes";
        }
    }

    property! {
        /// `MultiAzTargets` of `AWS::ResilienceHubV2::Policy`.
        MultiAzTargets;
        new ();
        set {
            /// `DisasterRecoveryApproach`. Update: in place.
            disaster_recovery_approach: DisasterRecoveryApproach = "DisasterRecoveryApproach";
            /// `RpoInMinutes`: 0 to 2 147 483 647. Update: in place.
            rpo_in_minutes: Int = "RpoInMinutes";
            /// `RtoInMinutes`: 0 to 2 147 483 647. Update: in place.
            rto_in_minutes: Int = "RtoInMinutes";
        }
    }

    property! {
        /// `MultiRegionTargets` of `AWS::ResilienceHubV2::Policy`.
        MultiRegionTargets;
        new ();
        set {
            /// `DisasterRecoveryApproach`. Update: in place.
            disaster_recovery_approach: DisasterRecoveryApproach = "DisasterRecoveryApproach";
            /// `RpoInMinutes`: 0 to 2 147 483 647. Update: in place.
            rpo_in_minutes: Int = "RpoInMinutes";
            /// `RtoInMinutes`: 0 to 2 147 483 647. Update: in place.
            rto_in_minutes: Int = "RtoInMinutes";
        }
    }

    property! {
        /// `Tag` of `AWS::ResilienceHubV2::Policy`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    values! {
        /// `DisasterRecoveryApproach` of `AWS::ResilienceHubV2::Policy`.
        DisasterRecoveryApproach {
            ACTIVE_ACTIVE = "ACTIVE_ACTIVE",
            HOT_STANDBY = "HOT_STANDBY",
            WARM_STANDBY = "WARM_STANDBY",
            PILOT_LIGHT = "PILOT_LIGHT",
            BACKUP_AND_RESTORE = "BACKUP_AND_RESTORE",
        }
    }
}

resource! {
    /// `AWS::ResilienceHubV2::Service`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-resiliencehubv2-service.html).
    Service = "AWS::ResilienceHubV2::Service", Ref = Arn;
    tags "Tags" List;
    new (name: Str = "Name", regions: List<Str> = "Regions");
    set {
        /// `Assertions`: at most 20 items. Update: in place.
        assertions: List<service::AssertionDefinition> = "Assertions";
        /// `AssociatedSystems`: at most 1000 items. Update: in place.
        associated_systems: List<service::AssociatedSystem> = "AssociatedSystems";
        /// `DependencyDiscovery`. Update: in place.
        dependency_discovery: service::DependencyDiscovery = "DependencyDiscovery";
        /// `Description`: at most 615 characters. Update: in place.
        description: Str = "Description";
        /// `DevOpsAgentConfiguration`. Update: in place.
        dev_ops_agent_configuration: service::DevOpsAgentConfiguration = "DevOpsAgentConfiguration";
        /// `InputSources`: at most 20 items. Update: in place.
        input_sources: List<service::InputSourceDefinition> = "InputSources";
        /// `KmsKeyId`: 1 to 2048 characters. Update: replaces.
        kms_key_id: KmsKey = "KmsKeyId";
        /// `Name`: `^[A-Za-z0-9][A-Za-z0-9_\-]{1,59}$`. Update: replaces.
        name: Str = "Name";
        /// `PermissionModel`. Update: in place.
        permission_model: service::PermissionModel = "PermissionModel";
        /// `PolicyArn`. Update: in place.
        policy_arn: Str = "PolicyArn";
        /// `Regions`: 1 to 10 items, at least 6 characters. Update: replaces.
        regions: List<Str> = "Regions";
        /// `ReportConfiguration`. Update: in place.
        report_configuration: service::ServiceReportConfiguration = "ReportConfiguration";
        /// `Tags`: at most 50 items, no item twice. Update: in place.
        tags: List<service::Tag> = "Tags";
    }
    get {
        /// `CreatedAt`
        created_at: Str = "CreatedAt";
        /// `EffectivePolicyValues`
        effective_policy_values: Json = "EffectivePolicyValues";
        /// `EffectivePolicyValues.AvailabilitySlo`
        effective_policy_values_availability_slo: Json = "EffectivePolicyValues.AvailabilitySlo";
        /// `EffectivePolicyValues.AvailabilitySlo.PolicyName`
        effective_policy_values_availability_slo_policy_name: Str = "EffectivePolicyValues.AvailabilitySlo.PolicyName";
        /// `EffectivePolicyValues.AvailabilitySlo.Value`
        effective_policy_values_availability_slo_value: Num = "EffectivePolicyValues.AvailabilitySlo.Value";
        /// `EffectivePolicyValues.MultiAzDrApproach`
        effective_policy_values_multi_az_dr_approach: Json = "EffectivePolicyValues.MultiAzDrApproach";
        /// `EffectivePolicyValues.MultiAzDrApproach.PolicyName`
        effective_policy_values_multi_az_dr_approach_policy_name: Str = "EffectivePolicyValues.MultiAzDrApproach.PolicyName";
        /// `EffectivePolicyValues.MultiAzDrApproach.Value`
        effective_policy_values_multi_az_dr_approach_value: Str = "EffectivePolicyValues.MultiAzDrApproach.Value";
        /// `EffectivePolicyValues.MultiAzRpo`
        effective_policy_values_multi_az_rpo: Json = "EffectivePolicyValues.MultiAzRpo";
        /// `EffectivePolicyValues.MultiAzRpo.PolicyName`
        effective_policy_values_multi_az_rpo_policy_name: Str = "EffectivePolicyValues.MultiAzRpo.PolicyName";
        /// `EffectivePolicyValues.MultiAzRpo.Value`
        effective_policy_values_multi_az_rpo_value: Int = "EffectivePolicyValues.MultiAzRpo.Value";
        /// `EffectivePolicyValues.MultiAzRto`
        effective_policy_values_multi_az_rto: Json = "EffectivePolicyValues.MultiAzRto";
        /// `EffectivePolicyValues.MultiAzRto.PolicyName`
        effective_policy_values_multi_az_rto_policy_name: Str = "EffectivePolicyValues.MultiAzRto.PolicyName";
        /// `EffectivePolicyValues.MultiAzRto.Value`
        effective_policy_values_multi_az_rto_value: Int = "EffectivePolicyValues.MultiAzRto.Value";
        /// `EffectivePolicyValues.MultiRegionDrApproach`
        effective_policy_values_multi_region_dr_approach: Json = "EffectivePolicyValues.MultiRegionDrApproach";
        /// `EffectivePolicyValues.MultiRegionDrApproach.PolicyName`
        effective_policy_values_multi_region_dr_approach_policy_name: Str = "EffectivePolicyValues.MultiRegionDrApproach.PolicyName";
        /// `EffectivePolicyValues.MultiRegionDrApproach.Value`
        effective_policy_values_multi_region_dr_approach_value: Str = "EffectivePolicyValues.MultiRegionDrApproach.Value";
        /// `EffectivePolicyValues.MultiRegionRpo`
        effective_policy_values_multi_region_rpo: Json = "EffectivePolicyValues.MultiRegionRpo";
        /// `EffectivePolicyValues.MultiRegionRpo.PolicyName`
        effective_policy_values_multi_region_rpo_policy_name: Str = "EffectivePolicyValues.MultiRegionRpo.PolicyName";
        /// `EffectivePolicyValues.MultiRegionRpo.Value`
        effective_policy_values_multi_region_rpo_value: Int = "EffectivePolicyValues.MultiRegionRpo.Value";
        /// `EffectivePolicyValues.MultiRegionRto`
        effective_policy_values_multi_region_rto: Json = "EffectivePolicyValues.MultiRegionRto";
        /// `EffectivePolicyValues.MultiRegionRto.PolicyName`
        effective_policy_values_multi_region_rto_policy_name: Str = "EffectivePolicyValues.MultiRegionRto.PolicyName";
        /// `EffectivePolicyValues.MultiRegionRto.Value`
        effective_policy_values_multi_region_rto_value: Int = "EffectivePolicyValues.MultiRegionRto.Value";
        /// `UpdatedAt`
        updated_at: Str = "UpdatedAt";
    }
    ref service_arn;
}

/// Property types of `AWS::ResilienceHubV2::Service`.
pub mod service {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::policy::Tag;

    property! {
        /// `AssertionDefinition` of `AWS::ResilienceHubV2::Service`.
        AssertionDefinition;
        new (text: Str = "Text");
        set {
        }
    }

    property! {
        /// `AssociatedSystem` of `AWS::ResilienceHubV2::Service`.
        AssociatedSystem;
        new (system_arn: Str = "SystemArn");
        set {
            /// `UserJourneyIds`: at most 50 items, `^\S{1,255}$`. Update: in place.
            user_journey_ids: List<Str> = "UserJourneyIds";
        }
    }

    property! {
        /// `CrossAccountRoleConfiguration` of `AWS::ResilienceHubV2::Service`.
        CrossAccountRoleConfiguration;
        new (cross_account_role_arn: IamRoleArn = "CrossAccountRoleArn");
        set {
            /// `ExternalId`. Update: in place.
            external_id: Str = "ExternalId";
        }
    }

    property! {
        /// `DevOpsAgentConfiguration` of `AWS::ResilienceHubV2::Service`.
        DevOpsAgentConfiguration;
        new (agent_space_arn: Str = "AgentSpaceArn");
        set {
        }
    }

    property! {
        /// `EksLabelSelector` of `AWS::ResilienceHubV2::Service`.
        EksLabelSelector;
        new ();
        set {
            /// `MatchExpressions`: 1 to 20 items. Update: in place.
            match_expressions: List<EksLabelSelectorRequirement> = "MatchExpressions";
            /// `MatchLabels`. Update: in place.
            match_labels: Map<Str> = "MatchLabels";
        }
    }

    property! {
        /// `EksLabelSelectorRequirement` of `AWS::ResilienceHubV2::Service`.
        EksLabelSelectorRequirement;
        new (key: Str = "Key", operator: Operator = "Operator");
        set {
            /// `Values`: 1 to 20 items, at most 63 characters. Update: in place.
            values: List<Str> = "Values";
        }
    }

    property! {
        /// `EksSource` of `AWS::ResilienceHubV2::Service`.
        EksSource;
        new (cluster_arn: Str = "ClusterArn", namespaces: List<Str> = "Namespaces");
        set {
            /// `LabelSelector`. Update: in place.
            label_selector: EksLabelSelector = "LabelSelector";
        }
    }

    property! {
        /// `InputSourceDefinition` of `AWS::ResilienceHubV2::Service`.
        InputSourceDefinition;
        new (resource_configuration: ResourceConfiguration = "ResourceConfiguration");
        set {
        }
    }

    property! {
        /// `PermissionModel` of `AWS::ResilienceHubV2::Service`.
        PermissionModel;
        new (invoker_role_name: Str = "InvokerRoleName");
        set {
            /// `CrossAccountRoleArns`: at most 10 items. Update: in place.
            cross_account_role_arns: List<CrossAccountRoleConfiguration> = "CrossAccountRoleArns";
        }
    }

    property! {
        /// `ReportOutputConfiguration` of `AWS::ResilienceHubV2::Service`.
        ReportOutputConfiguration;
        new ();
        set {
            /// `S3`. Update: in place.
            s3: S3ReportOutputConfiguration = "S3";
        }
    }

    property! {
        /// `ResourceConfiguration` of `AWS::ResilienceHubV2::Service`.
        ResourceConfiguration;
        new ();
        set {
            /// `CfnStackArn`. Update: in place.
            cfn_stack_arn: Str = "CfnStackArn";
            /// `DesignFileS3Url`. Update: in place.
            design_file_s3_url: Str = "DesignFileS3Url";
            /// `Eks`. Update: in place.
            eks: EksSource = "Eks";
            /// `ResourceTags`: 1 to 10 items. Update: in place.
            resource_tags: List<ResourceTag> = "ResourceTags";
            /// `TfStateFileUrl`. Update: in place.
            tf_state_file_url: Str = "TfStateFileUrl";
        }
    }

    property! {
        /// `ResourceTag` of `AWS::ResilienceHubV2::Service`.
        ResourceTag;
        new (key: Str = "Key", values: List<Str> = "Values");
        set {
        }
    }

    property! {
        /// `S3ReportOutputConfiguration` of `AWS::ResilienceHubV2::Service`.
        S3ReportOutputConfiguration;
        new_with S3ReportOutputConfigurationRequired {
            /// `BucketPath`: 3 to 512 characters, `^(s3://)?[a-z0-9][a-z0-9.-]{1,61}[a-z0-9](/.*)?$`. Update: in place.
            bucket_path: Str = "BucketPath",
            /// `BucketOwner`: `^\d{12}$`. Update: in place.
            bucket_owner: Str = "BucketOwner",
        }
        set {
        }
    }

    property! {
        /// `ServiceReportConfiguration` of `AWS::ResilienceHubV2::Service`.
        ServiceReportConfiguration;
        new (report_output: List<ReportOutputConfiguration> = "ReportOutput");
        set {
        }
    }

    values! {
        /// `DependencyDiscovery` of `AWS::ResilienceHubV2::Service`.
        DependencyDiscovery {
            ENABLED = "ENABLED",
            DISABLED = "DISABLED",
            INITIALIZING = "INITIALIZING",
        }
    }

    values! {
        /// `Operator` of `AWS::ResilienceHubV2::Service`.
        Operator {
            IN = "IN",
            NOT_IN = "NOT_IN",
            EXISTS = "EXISTS",
            DOES_NOT_EXIST = "DOES_NOT_EXIST",
        }
    }
}

resource! {
    /// `AWS::ResilienceHubV2::ServiceFunction`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-resiliencehubv2-servicefunction.html).
    ServiceFunction = "AWS::ResilienceHubV2::ServiceFunction", Ref = Str;
    new_with ServiceFunctionRequired {
        /// `ServiceArn`. Update: replaces.
        service_arn: Str = "ServiceArn",
        /// `Name`: `^[A-Za-z0-9][A-Za-z0-9_\-]{1,59}$`. Update: in place.
        name: Str = "Name",
        /// `Criticality`. Update: in place.
        criticality: service_function::Criticality = "Criticality",
    }
    set {
        /// `Criticality`. Update: in place.
        criticality: service_function::Criticality = "Criticality";
        /// `Description`: at most 500 characters. Update: in place.
        description: Str = "Description";
        /// `Name`: `^[A-Za-z0-9][A-Za-z0-9_\-]{1,59}$`. Update: in place.
        name: Str = "Name";
        /// `ServiceArn`. Update: replaces.
        service_arn: Str = "ServiceArn";
    }
    get {
        /// `CreatedAt`
        created_at: Str = "CreatedAt";
        /// `ResourceCount`
        resource_count: Int = "ResourceCount";
        /// `ServiceFunctionId`
        service_function_id: Str = "ServiceFunctionId";
        /// `Source`
        source: Str = "Source";
        /// `UpdatedAt`
        updated_at: Str = "UpdatedAt";
    }
}

/// Property types of `AWS::ResilienceHubV2::ServiceFunction`.
pub mod service_function {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    values! {
        /// `Criticality` of `AWS::ResilienceHubV2::ServiceFunction`.
        Criticality {
            PRIMARY = "PRIMARY",
            SUPPLEMENTAL = "SUPPLEMENTAL",
        }
    }
}

resource! {
    /// `AWS::ResilienceHubV2::System`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-resiliencehubv2-system.html).
    System = "AWS::ResilienceHubV2::System", Ref = Arn;
    tags "Tags" List;
    new (name: Str = "Name");
    set {
        /// `Description`: at most 500 characters. Update: in place.
        description: Str = "Description";
        /// `KmsKeyId`: 1 to 2048 characters. Update: replaces.
        kms_key_id: KmsKey = "KmsKeyId";
        /// `Name`: `^[A-Za-z0-9][A-Za-z0-9_\-]{1,59}$`. Update: replaces.
        name: Str = "Name";
        /// `SharingEnabled`: default `false`. Update: in place.
        sharing_enabled: Bool = "SharingEnabled";
        /// `Tags`: at most 50 items. Update: in place.
        tags: List<system::Tag> = "Tags";
    }
    get {
        /// `CreatedAt`
        created_at: Str = "CreatedAt";
        /// `SystemId`
        system_id: Str = "SystemId";
        /// `UpdatedAt`
        updated_at: Str = "UpdatedAt";
    }
    ref system_arn;
}

/// Property types of `AWS::ResilienceHubV2::System`.
pub mod system {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::policy::Tag;
}

resource! {
    /// `AWS::ResilienceHubV2::UserJourney`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-resiliencehubv2-userjourney.html).
    UserJourney = "AWS::ResilienceHubV2::UserJourney", Ref = Str;
    new_with UserJourneyRequired {
        /// `SystemIdentifier`: 1 to 2048 characters. Update: replaces.
        system_identifier: Str = "SystemIdentifier",
        /// `Name`: `^[A-Za-z0-9][A-Za-z0-9 _\-]{1,59}$`. Update: replaces.
        name: Str = "Name",
    }
    set {
        /// `Description`: at most 500 characters. Update: in place.
        description: Str = "Description";
        /// `Name`: `^[A-Za-z0-9][A-Za-z0-9 _\-]{1,59}$`. Update: replaces.
        name: Str = "Name";
        /// `PolicyArn`. Update: in place.
        policy_arn: Str = "PolicyArn";
        /// `SystemIdentifier`: 1 to 2048 characters. Update: replaces.
        system_identifier: Str = "SystemIdentifier";
    }
    get {
        /// `CreatedAt`
        created_at: Str = "CreatedAt";
        /// `UpdatedAt`
        updated_at: Str = "UpdatedAt";
        /// `UserJourneyId`
        user_journey_id: Str = "UserJourneyId";
    }
}
