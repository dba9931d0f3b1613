// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::InspectorV2`: 5 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::InspectorV2::CisScanConfiguration`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-inspectorv2-cisscanconfiguration.html).
    CisScanConfiguration = "AWS::InspectorV2::CisScanConfiguration", Ref = Arn;
    tags "Tags" Object;
    new_with CisScanConfigurationRequired {
        /// `ScanName`: at least 1 characters. Update: in place.
        scan_name: Str = "ScanName",
        /// `SecurityLevel`. Update: in place.
        security_level: cis_scan_configuration::CisSecurityLevel = "SecurityLevel",
        /// `Schedule`. Update: in place.
        schedule: cis_scan_configuration::Schedule = "Schedule",
        /// `Targets`. Update: in place.
        targets: cis_scan_configuration::CisTargets = "Targets",
    }
    set {
        /// `ScanName`: at least 1 characters. Update: in place.
        scan_name: Str = "ScanName";
        /// `Schedule`. Update: in place.
        schedule: cis_scan_configuration::Schedule = "Schedule";
        /// `SecurityLevel`. Update: in place.
        security_level: cis_scan_configuration::CisSecurityLevel = "SecurityLevel";
        /// `Tags`. Update: in place.
        tags: Map<Str> = "Tags";
        /// `Targets`. Update: in place.
        targets: cis_scan_configuration::CisTargets = "Targets";
    }
    get {
    }
    ref arn;
}

/// Property types of `AWS::InspectorV2::CisScanConfiguration`.
pub mod cis_scan_configuration {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `CisTargets` of `AWS::InspectorV2::CisScanConfiguration`.
        CisTargets;
        new (account_ids: List<Str> = "AccountIds", target_resource_tags: Map<List<Str>> = "TargetResourceTags");
        set {
        }
    }

    property! {
        /// `DailySchedule` of `AWS::InspectorV2::CisScanConfiguration`.
        DailySchedule;
        new (start_time: Time = "StartTime");
        set {
        }
    }

    property! {
        /// `MonthlySchedule` of `AWS::InspectorV2::CisScanConfiguration`.
        MonthlySchedule;
        new (start_time: Time = "StartTime", day: Day = "Day");
        set {
        }
    }

    property! {
        /// `Schedule` of `AWS::InspectorV2::CisScanConfiguration`.
        Schedule;
        new ();
        set {
            /// `Daily`. Update: in place.
            daily: DailySchedule = "Daily";
            /// `Monthly`. Update: in place.
            monthly: MonthlySchedule = "Monthly";
            /// `OneTime`. Update: in place.
            one_time: Json = "OneTime";
            /// `Weekly`. Update: in place.
            weekly: WeeklySchedule = "Weekly";
        }
    }

    property! {
        /// `Time` of `AWS::InspectorV2::CisScanConfiguration`.
        Time;
        new_with TimeRequired {
            /// `TimeOfDay`: `^([0-1]?[0-9]|2[0-3]):[0-5][0-9]$`. Update: in place.
            time_of_day: Str = "TimeOfDay",
            /// `TimeZone`. Update: in place.
            time_zone: Str = "TimeZone",
        }
        set {
        }
    }

    property! {
        /// `WeeklySchedule` of `AWS::InspectorV2::CisScanConfiguration`.
        WeeklySchedule;
        new (start_time: Time = "StartTime", days: List<Day> = "Days");
        set {
        }
    }

    values! {
        /// `CisSecurityLevel` of `AWS::InspectorV2::CisScanConfiguration`.
        CisSecurityLevel {
            LEVEL_1 = "LEVEL_1",
            LEVEL_2 = "LEVEL_2",
        }
    }

    values! {
        /// `Day` of `AWS::InspectorV2::CisScanConfiguration`.
        Day {
            MON = "MON",
            TUE = "TUE",
            WED = "WED",
            THU = "THU",
            FRI = "FRI",
            SAT = "SAT",
            SUN = "SUN",
        }
    }
}

resource! {
    /// `AWS::InspectorV2::CodeSecurityIntegration`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-inspectorv2-codesecurityintegration.html).
    CodeSecurityIntegration = "AWS::InspectorV2::CodeSecurityIntegration", Ref = Arn;
    tags "Tags" Object;
    new ();
    set {
        /// `CreateIntegrationDetails`. Update: replaces.
        create_integration_details: code_security_integration::CreateDetails = "CreateIntegrationDetails";
        /// `Name`: 1 to 60 characters, `^[a-zA-Z0-9-_$:.]*$`. Update: in place.
        name: Str = "Name";
        /// `Tags`. Update: in place.
        tags: Map<Str> = "Tags";
        /// `Type`. Update: in place.
        type_: code_security_integration::IntegrationType = "Type";
        /// `UpdateIntegrationDetails`. Update: in place.
        update_integration_details: code_security_integration::UpdateDetails = "UpdateIntegrationDetails";
    }
    get {
        /// `AuthorizationUrl`
        authorization_url: Str = "AuthorizationUrl";
        /// `CreatedAt`
        created_at: Str = "CreatedAt";
        /// `LastUpdatedAt`
        last_updated_at: Str = "LastUpdatedAt";
        /// `Status`
        status: Str = "Status";
        /// `StatusReason`
        status_reason: Str = "StatusReason";
    }
    ref arn;
}

/// Property types of `AWS::InspectorV2::CodeSecurityIntegration`.
pub mod code_security_integration {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `CreateDetails` of `AWS::InspectorV2::CodeSecurityIntegration`.
        CreateDetails;
        new (gitlab_self_managed: CreateGitLabSelfManagedIntegrationDetail = "gitlabSelfManaged");
        set {
        }
    }

    property! {
        /// `CreateGitLabSelfManagedIntegrationDetail` of `AWS::InspectorV2::CodeSecurityIntegration`.
        CreateGitLabSelfManagedIntegrationDetail;
        new_with CreateGitLabSelfManagedIntegrationDetailRequired {
            /// `instanceUrl`: `^https://[-a-zA-Z0-9()@:%_+.~#?&//=]{1,1024}$`. Update: replaces.
            instance_url: Str = "instanceUrl",
            /// `accessToken`. Update: replaces.
            access_token: Str = "accessToken",
        }
        set {
        }
    }

    property! {
        /// `UpdateDetails` of `AWS::InspectorV2::CodeSecurityIntegration`.
        UpdateDetails;
        new ();
        set {
            /// `github`. Update: in place.
            github: UpdateGitHubIntegrationDetail = "github";
            /// `gitlabSelfManaged`. Update: in place.
            gitlab_self_managed: UpdateGitLabSelfManagedIntegrationDetail = "gitlabSelfManaged";
        }
    }

    property! {
        /// `UpdateGitHubIntegrationDetail` of `AWS::InspectorV2::CodeSecurityIntegration`.
        UpdateGitHubIntegrationDetail;
        new_with UpdateGitHubIntegrationDetailRequired {
            /// `code`: 1 to 1024 characters. Update: in place.
            code: Str = "code",
            /// `installationId`: 1 to 1024 characters. Update: in place.
            installation_id: Str = "installationId",
        }
        set {
        }
    }

    property! {
        /// `UpdateGitLabSelfManagedIntegrationDetail` of `AWS::InspectorV2::CodeSecurityIntegration`.
        UpdateGitLabSelfManagedIntegrationDetail;
        new (auth_code: Str = "authCode");
        set {
        }
    }

    values! {
        /// `IntegrationType` of `AWS::InspectorV2::CodeSecurityIntegration`.
        IntegrationType {
            GITLAB_SELF_MANAGED = "GITLAB_SELF_MANAGED",
            GITHUB = "GITHUB",
        }
    }
}

resource! {
    /// `AWS::InspectorV2::CodeSecurityScanConfiguration`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-inspectorv2-codesecurityscanconfiguration.html).
    CodeSecurityScanConfiguration = "AWS::InspectorV2::CodeSecurityScanConfiguration", Ref = Arn;
    tags "Tags" Object;
    new ();
    set {
        /// `Configuration`. Update: in place.
        configuration: code_security_scan_configuration::CodeSecurityScanConfiguration = "Configuration";
        /// `Level`. Update: replaces.
        level: code_security_scan_configuration::ConfigurationLevel = "Level";
        /// `Name`: 1 to 60 characters, `^[a-zA-Z0-9-_$:.]*$`. Update: replaces.
        name: Str = "Name";
        /// `ScopeSettings`. Update: replaces.
        scope_settings: code_security_scan_configuration::ScopeSettings = "ScopeSettings";
        /// `Tags`. Update: in place.
        tags: Map<Str> = "Tags";
    }
    get {
    }
    ref arn;
}

/// Property types of `AWS::InspectorV2::CodeSecurityScanConfiguration`.
pub mod code_security_scan_configuration {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `CodeSecurityScanConfiguration` of `AWS::InspectorV2::CodeSecurityScanConfiguration`.
        CodeSecurityScanConfiguration;
        new (rule_set_categories: List<RuleSetCategory> = "ruleSetCategories");
        set {
            /// `continuousIntegrationScanConfiguration`. Update: in place.
            continuous_integration_scan_configuration: ContinuousIntegrationScanConfiguration = "continuousIntegrationScanConfiguration";
            /// `periodicScanConfiguration`. Update: in place.
            periodic_scan_configuration: PeriodicScanConfiguration = "periodicScanConfiguration";
        }
    }

    property! {
        /// `ContinuousIntegrationScanConfiguration` of `AWS::InspectorV2::CodeSecurityScanConfiguration`.
        ContinuousIntegrationScanConfiguration;
        new (supported_events: List<ContinuousIntegrationScanEvent> = "supportedEvents");
        set {
        }
    }

    property! {
        /// `PeriodicScanConfiguration` of `AWS::InspectorV2::CodeSecurityScanConfiguration`.
        PeriodicScanConfiguration;
        new ();
        set {
            /// `frequency`. Update: in place.
            frequency: PeriodicScanFrequency = "frequency";
            /// `frequencyExpression`: 1 to 256 characters. Update: in place.
            frequency_expression: Str = "frequencyExpression";
        }
    }

    property! {
        /// `ScopeSettings` of `AWS::InspectorV2::CodeSecurityScanConfiguration`.
        ScopeSettings;
        new ();
        set {
            /// `projectSelectionScope`. Update: replaces.
            project_selection_scope: ProjectSelectionScope = "projectSelectionScope";
        }
    }

    values! {
        /// `ConfigurationLevel` of `AWS::InspectorV2::CodeSecurityScanConfiguration`.
        ConfigurationLevel {
            ORGANIZATION = "ORGANIZATION",
            ACCOUNT = "ACCOUNT",
        }
    }

    values! {
        /// `ContinuousIntegrationScanEvent` of `AWS::InspectorV2::CodeSecurityScanConfiguration`.
        ContinuousIntegrationScanEvent {
            PULL_REQUEST = "PULL_REQUEST",
            PUSH = "PUSH",
        }
    }

    values! {
        /// `PeriodicScanFrequency` of `AWS::InspectorV2::CodeSecurityScanConfiguration`.
        PeriodicScanFrequency {
            WEEKLY = "WEEKLY",
            MONTHLY = "MONTHLY",
            NEVER = "NEVER",
        }
    }

    values! {
        /// `ProjectSelectionScope` of `AWS::InspectorV2::CodeSecurityScanConfiguration`.
        ProjectSelectionScope {
            ALL = "ALL",
        }
    }

    values! {
        /// `RuleSetCategory` of `AWS::InspectorV2::CodeSecurityScanConfiguration`.
        RuleSetCategory {
            SAST = "SAST",
            IAC = "IAC",
            SCA = "SCA",
        }
    }
}

resource! {
    /// `AWS::InspectorV2::Connector`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-inspectorv2-connector.html).
    Connector = "AWS::InspectorV2::Connector", Ref = Arn;
    tags "Tags" List;
    new (name: Str = "Name", provider: connector::CloudProvider = "Provider", provider_configuration: connector::ProviderConfiguration = "ProviderConfiguration");
    set {
        /// `Description`: at most 200 characters. Update: in place.
        description: Str = "Description";
        /// `Name`: 1 to 50 characters, `^[\p{L}\p{N}_-]+$`. Update: replaces.
        name: Str = "Name";
        /// `Provider`. Update: replaces.
        provider: connector::CloudProvider = "Provider";
        /// `ProviderConfiguration`. Update: in place.
        provider_configuration: connector::ProviderConfiguration = "ProviderConfiguration";
        /// `Tags`: at most 50 items, no item twice. Update: in place.
        tags: List<connector::Tag> = "Tags";
    }
    get {
        /// `CreatedAt`
        created_at: Str = "CreatedAt";
        /// `EnablementStatus`
        enablement_status: Str = "EnablementStatus";
        /// `EnablementStatusReason`
        enablement_status_reason: Str = "EnablementStatusReason";
        /// `Health`
        health: Json = "Health";
        /// `Health.ConnectorStatus`
        health_connector_status: Str = "Health.ConnectorStatus";
        /// `Health.LastCheckedAt`
        health_last_checked_at: Str = "Health.LastCheckedAt";
        /// `Health.Message`
        health_message: Str = "Health.Message";
        /// `LastUpdatedAt`
        last_updated_at: Str = "LastUpdatedAt";
        /// `ProviderConfiguration.Azure.ScopeConfiguration.ContainerImageScanning.State`
        provider_configuration_azure_scope_configuration_container_image_scanning_state: Str = "ProviderConfiguration.Azure.ScopeConfiguration.ContainerImageScanning.State";
        /// `ProviderConfiguration.Azure.ScopeConfiguration.ContainerImageScanning.StateReason`
        provider_configuration_azure_scope_configuration_container_image_scanning_state_reason: Str = "ProviderConfiguration.Azure.ScopeConfiguration.ContainerImageScanning.StateReason";
        /// `ProviderConfiguration.Azure.ScopeConfiguration.ServerlessScanning.State`
        provider_configuration_azure_scope_configuration_serverless_scanning_state: Str = "ProviderConfiguration.Azure.ScopeConfiguration.ServerlessScanning.State";
        /// `ProviderConfiguration.Azure.ScopeConfiguration.ServerlessScanning.StateReason`
        provider_configuration_azure_scope_configuration_serverless_scanning_state_reason: Str = "ProviderConfiguration.Azure.ScopeConfiguration.ServerlessScanning.StateReason";
        /// `ProviderConfiguration.Azure.ScopeConfiguration.VmScanning.State`
        provider_configuration_azure_scope_configuration_vm_scanning_state: Str = "ProviderConfiguration.Azure.ScopeConfiguration.VmScanning.State";
        /// `ProviderConfiguration.Azure.ScopeConfiguration.VmScanning.StateReason`
        provider_configuration_azure_scope_configuration_vm_scanning_state_reason: Str = "ProviderConfiguration.Azure.ScopeConfiguration.VmScanning.StateReason";
    }
    ref connector_arn;
}

/// Property types of `AWS::InspectorV2::Connector`.
pub mod connector {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `AzureProviderConfiguration` of `AWS::InspectorV2::Connector`.
        AzureProviderConfiguration;
        new (aws_config_connector_arn: Str = "AwsConfigConnectorArn", scope_configuration: AzureScopeConfigurationMap = "ScopeConfiguration", azure_regions: List<Str> = "AzureRegions");
        set {
            /// `AutoInstallVMScanner`: default `true`. Update: in place.
            auto_install_vm_scanner: Bool = "AutoInstallVMScanner";
        }
    }

    property! {
        /// `AzureScopeConfigurationMap` of `AWS::InspectorV2::Connector`.
        AzureScopeConfigurationMap;
        new ();
        set {
            /// `ContainerImageScanning`. Update: in place.
            container_image_scanning: ScopeConfiguration = "ContainerImageScanning";
            /// `ServerlessScanning`. Update: in place.
            serverless_scanning: ScopeConfiguration = "ServerlessScanning";
            /// `VmScanning`. Update: in place.
            vm_scanning: ScopeConfiguration = "VmScanning";
        }
    }

    property! {
        /// `ProviderConfiguration` of `AWS::InspectorV2::Connector`.
        ProviderConfiguration;
        new (azure: AzureProviderConfiguration = "Azure");
        set {
        }
    }

    property! {
        /// `ScopeConfiguration` of `AWS::InspectorV2::Connector`.
        ScopeConfiguration;
        new (scope_type: ScopeType = "ScopeType");
        set {
            /// `ScopeValues`: at most 100 items. Update: in place.
            scope_values: List<Str> = "ScopeValues";
            /// `State`. Update: in place.
            state: ScopeState = "State";
            /// `StateReason`. Update: in place.
            state_reason: Str = "StateReason";
        }
    }

    property! {
        /// `Tag` of `AWS::InspectorV2::Connector`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    values! {
        /// `CloudProvider` of `AWS::InspectorV2::Connector`.
        CloudProvider {
            AZURE = "AZURE",
        }
    }

    values! {
        /// `ScopeState` of `AWS::InspectorV2::Connector`.
        ScopeState {
            ACTIVE = "ACTIVE",
            PENDING = "PENDING",
            ERROR = "ERROR",
            DISABLED = "DISABLED",
        }
    }

    values! {
        /// `ScopeType` of `AWS::InspectorV2::Connector`.
        ScopeType {
            TENANT = "TENANT",
            SUBSCRIPTION = "SUBSCRIPTION",
        }
    }
}

resource! {
    /// `AWS::InspectorV2::Filter`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-inspectorv2-filter.html).
    Filter = "AWS::InspectorV2::Filter", Ref = Arn;
    tags "Tags" Object;
    new (name: Str = "Name", filter_criteria: filter::FilterCriteria = "FilterCriteria", filter_action: filter::FilterAction = "FilterAction");
    set {
        /// `Description`: 1 to 512 characters. Update: in place.
        description: Str = "Description";
        /// `FilterAction`. Update: in place.
        filter_action: filter::FilterAction = "FilterAction";
        /// `FilterCriteria`. Update: in place.
        filter_criteria: filter::FilterCriteria = "FilterCriteria";
        /// `Name`: 1 to 128 characters. Update: in place.
        name: Str = "Name";
        /// `Tags`. Update: in place.
        tags: Map<Str> = "Tags";
    }
    get {
    }
    ref arn;
}

/// Property types of `AWS::InspectorV2::Filter`.
pub mod filter {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `DateFilter` of `AWS::InspectorV2::Filter`.
        DateFilter;
        new ();
        set {
            /// `EndInclusive`. Update: in place.
            end_inclusive: Int = "EndInclusive";
            /// `StartInclusive`. Update: in place.
            start_inclusive: Int = "StartInclusive";
        }
    }

    property! {
        /// `FilterCriteria` of `AWS::InspectorV2::Filter`.
        FilterCriteria;
        new ();
        set {
            /// `AwsAccountId`: 1 to 10 items. Update: in place.
            aws_account_id: List<StringFilter> = "AwsAccountId";
            /// `CodeVulnerabilityDetectorName`: 1 to 10 items. Update: in place.
            code_vulnerability_detector_name: List<StringFilter> = "CodeVulnerabilityDetectorName";
            /// `CodeVulnerabilityDetectorTags`: 1 to 10 items. Update: in place.
            code_vulnerability_detector_tags: List<StringFilter> = "CodeVulnerabilityDetectorTags";
            /// `CodeVulnerabilityFilePath`: 1 to 10 items. Update: in place.
            code_vulnerability_file_path: List<StringFilter> = "CodeVulnerabilityFilePath";
            /// `ComponentId`: 1 to 10 items. Update: in place.
            component_id: List<StringFilter> = "ComponentId";
            /// `ComponentType`: 1 to 10 items. Update: in place.
            component_type: List<StringFilter> = "ComponentType";
            /// `Ec2InstanceImageId`: 1 to 10 items. Update: in place.
            ec2_instance_image_id: List<StringFilter> = "Ec2InstanceImageId";
            /// `Ec2InstanceSubnetId`: 1 to 10 items. Update: in place.
            ec2_instance_subnet_id: List<StringFilter> = "Ec2InstanceSubnetId";
            /// `Ec2InstanceVpcId`: 1 to 10 items. Update: in place.
            ec2_instance_vpc_id: List<StringFilter> = "Ec2InstanceVpcId";
            /// `EcrImageArchitecture`: 1 to 10 items. Update: in place.
            ecr_image_architecture: List<StringFilter> = "EcrImageArchitecture";
            /// `EcrImageHash`: 1 to 10 items. Update: in place.
            ecr_image_hash: List<StringFilter> = "EcrImageHash";
            /// `EcrImageInUseCount`: 1 to 10 items. Update: in place.
            ecr_image_in_use_count: List<NumberFilter> = "EcrImageInUseCount";
            /// `EcrImagePushedAt`: 1 to 10 items. Update: in place.
            ecr_image_pushed_at: List<DateFilter> = "EcrImagePushedAt";
            /// `EcrImageRegistry`: 1 to 10 items. Update: in place.
            ecr_image_registry: List<StringFilter> = "EcrImageRegistry";
            /// `EcrImageRepositoryName`: 1 to 10 items. Update: in place.
            ecr_image_repository_name: List<StringFilter> = "EcrImageRepositoryName";
            /// `EcrImageTags`: 1 to 10 items. Update: in place.
            ecr_image_tags: List<StringFilter> = "EcrImageTags";
            /// `EpssScore`: 1 to 10 items. Update: in place.
            epss_score: List<NumberFilter> = "EpssScore";
            /// `ExploitAvailable`: 1 to 10 items. Update: in place.
            exploit_available: List<StringFilter> = "ExploitAvailable";
            /// `FindingArn`: 1 to 10 items. Update: in place.
            finding_arn: List<StringFilter> = "FindingArn";
            /// `FindingStatus`: 1 to 10 items. Update: in place.
            finding_status: List<StringFilter> = "FindingStatus";
            /// `FindingType`: 1 to 10 items. Update: in place.
            finding_type: List<StringFilter> = "FindingType";
            /// `FirstObservedAt`: 1 to 10 items. Update: in place.
            first_observed_at: List<DateFilter> = "FirstObservedAt";
            /// `FixAvailable`: 1 to 10 items. Update: in place.
            fix_available: List<StringFilter> = "FixAvailable";
            /// `InspectorScore`: 1 to 10 items. Update: in place.
            inspector_score: List<NumberFilter> = "InspectorScore";
            /// `LambdaFunctionExecutionRoleArn`: 1 to 10 items. Update: in place.
            lambda_function_execution_role_arn: List<StringFilter> = "LambdaFunctionExecutionRoleArn";
            /// `LambdaFunctionLastModifiedAt`: 1 to 10 items. Update: in place.
            lambda_function_last_modified_at: List<DateFilter> = "LambdaFunctionLastModifiedAt";
            /// `LambdaFunctionLayers`: 1 to 10 items. Update: in place.
            lambda_function_layers: List<StringFilter> = "LambdaFunctionLayers";
            /// `LambdaFunctionName`: 1 to 10 items. Update: in place.
            lambda_function_name: List<StringFilter> = "LambdaFunctionName";
            /// `LambdaFunctionRuntime`: 1 to 10 items. Update: in place.
            lambda_function_runtime: List<StringFilter> = "LambdaFunctionRuntime";
            /// `LastObservedAt`: 1 to 10 items. Update: in place.
            last_observed_at: List<DateFilter> = "LastObservedAt";
            /// `NetworkProtocol`: 1 to 10 items. Update: in place.
            network_protocol: List<StringFilter> = "NetworkProtocol";
            /// `PortRange`: 1 to 10 items. Update: in place.
            port_range: List<PortRangeFilter> = "PortRange";
            /// `RelatedVulnerabilities`: 1 to 10 items. Update: in place.
            related_vulnerabilities: List<StringFilter> = "RelatedVulnerabilities";
            /// `ResourceId`: 1 to 10 items. Update: in place.
            resource_id: List<StringFilter> = "ResourceId";
            /// `ResourceTags`: 1 to 10 items. Update: in place.
            resource_tags: List<MapFilter> = "ResourceTags";
            /// `ResourceType`: 1 to 10 items. Update: in place.
            resource_type: List<StringFilter> = "ResourceType";
            /// `Severity`: 1 to 10 items. Update: in place.
            severity: List<StringFilter> = "Severity";
            /// `Title`: 1 to 10 items. Update: in place.
            title: List<StringFilter> = "Title";
            /// `UpdatedAt`: 1 to 10 items. Update: in place.
            updated_at: List<DateFilter> = "UpdatedAt";
            /// `VendorSeverity`: 1 to 10 items. Update: in place.
            vendor_severity: List<StringFilter> = "VendorSeverity";
            /// `VulnerabilityId`: 1 to 10 items. Update: in place.
            vulnerability_id: List<StringFilter> = "VulnerabilityId";
            /// `VulnerabilitySource`: 1 to 10 items. Update: in place.
            vulnerability_source: List<StringFilter> = "VulnerabilitySource";
            /// `VulnerablePackages`: 1 to 10 items. Update: in place.
            vulnerable_packages: List<PackageFilter> = "VulnerablePackages";
        }
    }

    property! {
        /// `MapFilter` of `AWS::InspectorV2::Filter`.
        MapFilter;
        new (comparison: MapComparison = "Comparison");
        set {
            /// `Key`: 1 to 128 characters. Update: in place.
            key: Str = "Key";
            /// `Value`: at most 256 characters. Update: in place.
            value: Str = "Value";
        }
    }

    property! {
        /// `NumberFilter` of `AWS::InspectorV2::Filter`.
        NumberFilter;
        new ();
        set {
            /// `LowerInclusive`. Update: in place.
            lower_inclusive: Num = "LowerInclusive";
            /// `UpperInclusive`. Update: in place.
            upper_inclusive: Num = "UpperInclusive";
        }
    }

    property! {
        /// `PackageFilter` of `AWS::InspectorV2::Filter`.
        PackageFilter;
        new ();
        set {
            /// `Architecture`. Update: in place.
            architecture: StringFilter = "Architecture";
            /// `Epoch`. Update: in place.
            epoch: NumberFilter = "Epoch";
            /// `FilePath`. Update: in place.
            file_path: StringFilter = "FilePath";
            /// `Name`. Update: in place.
            name: StringFilter = "Name";
            /// `Release`. Update: in place.
            release: StringFilter = "Release";
            /// `SourceLambdaLayerArn`. Update: in place.
            source_lambda_layer_arn: StringFilter = "SourceLambdaLayerArn";
            /// `SourceLayerHash`. Update: in place.
            source_layer_hash: StringFilter = "SourceLayerHash";
            /// `Version`. Update: in place.
            version: StringFilter = "Version";
        }
    }

    property! {
        /// `PortRangeFilter` of `AWS::InspectorV2::Filter`.
        PortRangeFilter;
        new ();
        set {
            /// `BeginInclusive`: 0 to 65 535. Update: in place.
            begin_inclusive: Int = "BeginInclusive";
            /// `EndInclusive`: 0 to 65 535. Update: in place.
            end_inclusive: Int = "EndInclusive";
        }
    }

    property! {
        /// `StringFilter` of `AWS::InspectorV2::Filter`.
        StringFilter;
        new (comparison: StringComparison = "Comparison", value: Str = "Value");
        set {
        }
    }

    values! {
        /// `FilterAction` of `AWS::InspectorV2::Filter`.
        FilterAction {
            NONE = "NONE",
            SUPPRESS = "SUPPRESS",
        }
    }

    values! {
        /// `MapComparison` of `AWS::InspectorV2::Filter`.
        MapComparison {
            EQUALS = "EQUALS",
        }
    }

    values! {
        /// `StringComparison` of `AWS::InspectorV2::Filter`.
        StringComparison {
            EQUALS = "EQUALS",
            PREFIX = "PREFIX",
            NOT_EQUALS = "NOT_EQUALS",
        }
    }
}
