// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::WorkSpaces`: 5 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::WorkSpaces::ConnectionAlias`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspaces-connectionalias.html).
    ConnectionAlias = "AWS::WorkSpaces::ConnectionAlias", Ref = Str;
    tags "Tags" List;
    new (connection_string: Str = "ConnectionString");
    set {
        /// `ConnectionString`: 1 to 255 characters, `^[.0-9a-zA-Z\-]{1,255}$`. Update: replaces.
        connection_string: Str = "ConnectionString";
        /// `Tags`. Update: replaces.
        tags: List<connection_alias::Tag> = "Tags";
    }
    get {
        /// `Associations`
        associations: List<Str> = "Associations";
        /// `ConnectionAliasState`
        connection_alias_state: Str = "ConnectionAliasState";
    }
    ref alias_id;
}

/// Property types of `AWS::WorkSpaces::ConnectionAlias`.
pub mod connection_alias {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `Tag` of `AWS::WorkSpaces::ConnectionAlias`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }
}

resource! {
    /// `AWS::WorkSpaces::Directory`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspaces-directory.html).
    Directory = "AWS::WorkSpaces::Directory", Ref = Arn;
    tags "Tags" List;
    new ();
    set {
        /// `ActiveDirectoryConfig`. Update: replaces.
        active_directory_config: directory::ActiveDirectoryConfig = "ActiveDirectoryConfig";
        /// `CertificateBasedAuthProperties`. Update: in place.
        certificate_based_auth_properties: directory::CertificateBasedAuthProperties = "CertificateBasedAuthProperties";
        /// `EnableSelfService`. Update: replaces.
        enable_self_service: Bool = "EnableSelfService";
        /// `EndpointEncryptionMode`. Update: in place.
        endpoint_encryption_mode: directory::EndpointEncryptionMode = "EndpointEncryptionMode";
        /// `IdcInstanceArn`. Update: replaces.
        idc_instance_arn: Str = "IdcInstanceArn";
        /// `IpGroupIds`: `^wsipg-[0-9a-z]{8,63}$`. Update: in place.
        ip_group_ids: List<Str> = "IpGroupIds";
        /// `MicrosoftEntraConfig`. Update: replaces.
        microsoft_entra_config: directory::MicrosoftEntraConfig = "MicrosoftEntraConfig";
        /// `SamlProperties`. Update: in place.
        saml_properties: directory::SamlProperties = "SamlProperties";
        /// `SelfservicePermissions`. Update: in place.
        selfservice_permissions: directory::SelfservicePermissions = "SelfservicePermissions";
        /// `StreamingProperties`. Update: in place.
        streaming_properties: directory::StreamingProperties = "StreamingProperties";
        /// `SubnetIds`: at most 2 items, 15 to 24 characters, `^(subnet-([0-9a-f]{8}|[0-9a-f]{17}))$`. Update: replaces.
        subnet_ids: List<Str> = "SubnetIds";
        /// `Tags`: no item twice. Update: in place.
        tags: List<directory::Tag> = "Tags";
        /// `Tenancy`. Update: replaces.
        tenancy: directory::Tenancy = "Tenancy";
        /// `UserIdentityType`. Update: replaces.
        user_identity_type: directory::UserIdentityType = "UserIdentityType";
        /// `WorkspaceAccessProperties`. Update: in place.
        workspace_access_properties: directory::WorkspaceAccessProperties = "WorkspaceAccessProperties";
        /// `WorkspaceCreationProperties`. Update: in place.
        workspace_creation_properties: directory::DefaultWorkspaceCreationProperties = "WorkspaceCreationProperties";
        /// `WorkspaceDirectoryDescription`. Update: replaces.
        workspace_directory_description: Str = "WorkspaceDirectoryDescription";
        /// `WorkspaceDirectoryName`: `^[a-zA-Z0-9][a-zA-Z0-9_.\s-]{1,64}$`. Update: replaces.
        workspace_directory_name: Str = "WorkspaceDirectoryName";
        /// `WorkspaceType`. Update: replaces.
        workspace_type: directory::WorkspaceType = "WorkspaceType";
    }
    get {
        /// `Alias`
        alias: Str = "Alias";
        /// `CustomerUserName`
        customer_user_name: Str = "CustomerUserName";
        /// `DirectoryId`
        directory_id: Str = "DirectoryId";
        /// `DirectoryName`
        directory_name: Str = "DirectoryName";
        /// `DirectoryType`
        directory_type: Str = "DirectoryType";
        /// `DnsIpAddresses`
        dns_ip_addresses: List<Str> = "DnsIpAddresses";
        /// `DnsIpv6Addresses`
        dns_ipv6_addresses: List<Str> = "DnsIpv6Addresses";
        /// `IDCConfig`
        idc_config: Json = "IDCConfig";
        /// `IDCConfig.ApplicationArn`
        idc_config_application_arn: Arn = "IDCConfig.ApplicationArn";
        /// `IDCConfig.InstanceArn`
        idc_config_instance_arn: Arn = "IDCConfig.InstanceArn";
        /// `IamRoleId`
        iam_role_id: Str = "IamRoleId";
        /// `RegistrationCode`
        registration_code: Str = "RegistrationCode";
        /// `State`
        state: Str = "State";
        /// `WorkspaceSecurityGroupId`
        workspace_security_group_id: Str = "WorkspaceSecurityGroupId";
    }
    ref arn;
}

/// Property types of `AWS::WorkSpaces::Directory`.
pub mod directory {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `AccessEndpoint` of `AWS::WorkSpaces::Directory`.
        AccessEndpoint;
        new ();
        set {
            /// `AccessEndpointType`. Update: in place.
            access_endpoint_type: AccessEndpointType = "AccessEndpointType";
            /// `VpcEndpointId`: `^[a-zA-Z0-9\_\-]{1,1000}$`. Update: in place.
            vpc_endpoint_id: Str = "VpcEndpointId";
        }
    }

    property! {
        /// `AccessEndpointConfig` of `AWS::WorkSpaces::Directory`.
        AccessEndpointConfig;
        new (access_endpoints: List<AccessEndpoint> = "AccessEndpoints");
        set {
            /// `InternetFallbackProtocols`. Update: in place.
            internet_fallback_protocols: List<InternetFallbackProtocols> = "InternetFallbackProtocols";
        }
    }

    property! {
        /// `ActiveDirectoryConfig` of `AWS::WorkSpaces::Directory`.
        ActiveDirectoryConfig;
        new_with ActiveDirectoryConfigRequired {
            /// `DomainName`: `^([a-zA-Z0-9]+[.-])+([a-zA-Z0-9])+$`. Update: replaces.
            domain_name: Str = "DomainName",
            /// `ServiceAccountSecretArn`. Update: replaces.
            service_account_secret_arn: Str = "ServiceAccountSecretArn",
        }
        set {
        }
    }

    property! {
        /// `CertificateBasedAuthProperties` of `AWS::WorkSpaces::Directory`.
        CertificateBasedAuthProperties;
        new ();
        set {
            /// `CertificateAuthorityArn`: 5 to 200 characters. Update: in place.
            certificate_authority_arn: Str = "CertificateAuthorityArn";
            /// `Status`. Update: in place.
            status: CertificateBasedAuthPropertiesStatus = "Status";
        }
    }

    property! {
        /// `DefaultWorkspaceCreationProperties` of `AWS::WorkSpaces::Directory`.
        DefaultWorkspaceCreationProperties;
        new ();
        set {
            /// `CustomSecurityGroupId`: 11 to 20 characters, `^(sg-([0-9a-f]{8}|[0-9a-f]{17}))$`. Update: in place.
            custom_security_group_id: Str = "CustomSecurityGroupId";
            /// `DefaultOu`. Update: in place.
            default_ou: Str = "DefaultOu";
            /// `EnableInternetAccess`. Update: in place.
            enable_internet_access: Bool = "EnableInternetAccess";
            /// `EnableMaintenanceMode`. Update: in place.
            enable_maintenance_mode: Bool = "EnableMaintenanceMode";
            /// `InstanceIamRoleArn`. Update: in place.
            instance_iam_role_arn: IamRoleArn = "InstanceIamRoleArn";
            /// `UserEnabledAsLocalAdministrator`. Update: in place.
            user_enabled_as_local_administrator: Bool = "UserEnabledAsLocalAdministrator";
        }
    }

    property! {
        /// `GlobalAcceleratorForDirectory` of `AWS::WorkSpaces::Directory`.
        GlobalAcceleratorForDirectory;
        new (mode: Mode = "Mode");
        set {
            /// `PreferredProtocol`. Update: in place.
            preferred_protocol: PreferredProtocol = "PreferredProtocol";
        }
    }

    property! {
        /// `MicrosoftEntraConfig` of `AWS::WorkSpaces::Directory`.
        MicrosoftEntraConfig;
        new ();
        set {
            /// `ApplicationConfigSecretArn`. Update: replaces.
            application_config_secret_arn: Str = "ApplicationConfigSecretArn";
            /// `TenantId`: `^[a-zA-Z0-9-]{1,100}$`. Update: replaces.
            tenant_id: Str = "TenantId";
        }
    }

    property! {
        /// `SamlProperties` of `AWS::WorkSpaces::Directory`.
        SamlProperties;
        new ();
        set {
            /// `RelayStateParameterName`: at least 1 characters. Update: in place.
            relay_state_parameter_name: Str = "RelayStateParameterName";
            /// `Status`. Update: in place.
            status: SamlPropertiesStatus = "Status";
            /// `UserAccessUrl`: 8 to 200 characters, `^(http|https)\://\S+$`. Update: in place.
            user_access_url: Str = "UserAccessUrl";
        }
    }

    property! {
        /// `SelfservicePermissions` of `AWS::WorkSpaces::Directory`.
        SelfservicePermissions;
        new ();
        set {
            /// `ChangeComputeType`. Update: in place.
            change_compute_type: ChangeComputeType = "ChangeComputeType";
            /// `IncreaseVolumeSize`. Update: in place.
            increase_volume_size: IncreaseVolumeSize = "IncreaseVolumeSize";
            /// `RebuildWorkspace`. Update: in place.
            rebuild_workspace: RebuildWorkspace = "RebuildWorkspace";
            /// `RestartWorkspace`. Update: in place.
            restart_workspace: RestartWorkspace = "RestartWorkspace";
            /// `SwitchRunningMode`. Update: in place.
            switch_running_mode: SwitchRunningMode = "SwitchRunningMode";
        }
    }

    property! {
        /// `StorageConnector` of `AWS::WorkSpaces::Directory`.
        StorageConnector;
        new (connector_type: ConnectorType = "ConnectorType", status: StorageConnectorStatus = "Status");
        set {
        }
    }

    property! {
        /// `StreamingProperties` of `AWS::WorkSpaces::Directory`.
        StreamingProperties;
        new ();
        set {
            /// `GlobalAccelerator`. Update: in place.
            global_accelerator: GlobalAcceleratorForDirectory = "GlobalAccelerator";
            /// `StorageConnectors`: at least 1 items. Update: in place.
            storage_connectors: List<StorageConnector> = "StorageConnectors";
            /// `StreamingExperiencePreferredProtocol`. Update: in place.
            streaming_experience_preferred_protocol: StreamingExperiencePreferredProtocol = "StreamingExperiencePreferredProtocol";
            /// `UserSettings`: at least 1 items. Update: in place.
            user_settings: List<UserSetting> = "UserSettings";
        }
    }

    property! {
        /// `Tag` of `AWS::WorkSpaces::Directory`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    property! {
        /// `UserSetting` of `AWS::WorkSpaces::Directory`.
        UserSetting;
        new (action: Action = "Action", permission: Permission = "Permission");
        set {
            /// `MaximumLength`: at least 0. Update: in place.
            maximum_length: Int = "MaximumLength";
        }
    }

    property! {
        /// `WorkspaceAccessProperties` of `AWS::WorkSpaces::Directory`.
        WorkspaceAccessProperties;
        new ();
        set {
            /// `AccessEndpointConfig`. Update: in place.
            access_endpoint_config: AccessEndpointConfig = "AccessEndpointConfig";
            /// `DeviceTypeAndroid`. Update: in place.
            device_type_android: DeviceTypeAndroid = "DeviceTypeAndroid";
            /// `DeviceTypeChromeOs`. Update: in place.
            device_type_chrome_os: DeviceTypeChromeOs = "DeviceTypeChromeOs";
            /// `DeviceTypeIos`. Update: in place.
            device_type_ios: DeviceTypeIos = "DeviceTypeIos";
            /// `DeviceTypeLinux`. Update: in place.
            device_type_linux: DeviceTypeLinux = "DeviceTypeLinux";
            /// `DeviceTypeOsx`. Update: in place.
            device_type_osx: DeviceTypeOsx = "DeviceTypeOsx";
            /// `DeviceTypeWeb`. Update: in place.
            device_type_web: DeviceTypeWeb = "DeviceTypeWeb";
            /// `DeviceTypeWindows`. Update: in place.
            device_type_windows: DeviceTypeWindows = "DeviceTypeWindows";
            /// `DeviceTypeWorkSpacesThinClient`. Update: in place.
            device_type_work_spaces_thin_client: DeviceTypeWorkSpacesThinClient = "DeviceTypeWorkSpacesThinClient";
            /// `DeviceTypeZeroClient`. Update: in place.
            device_type_zero_client: DeviceTypeZeroClient = "DeviceTypeZeroClient";
        }
    }

    values! {
        /// `AccessEndpointType` of `AWS::WorkSpaces::Directory`.
        AccessEndpointType {
            STREAMING_WSP = "STREAMING_WSP",
        }
    }

    values! {
        /// `Action` of `AWS::WorkSpaces::Directory`.
        Action {
            CLIPBOARD_COPY_FROM_LOCAL_DEVICE = "CLIPBOARD_COPY_FROM_LOCAL_DEVICE",
            CLIPBOARD_COPY_TO_LOCAL_DEVICE = "CLIPBOARD_COPY_TO_LOCAL_DEVICE",
            PRINTING_TO_LOCAL_DEVICE = "PRINTING_TO_LOCAL_DEVICE",
            SMART_CARD = "SMART_CARD",
        }
    }

    values! {
        /// `CertificateBasedAuthPropertiesStatus` of `AWS::WorkSpaces::Directory`.
        CertificateBasedAuthPropertiesStatus {
            DISABLED = "DISABLED",
            ENABLED = "ENABLED",
        }
    }

    values! {
        /// `ChangeComputeType` of `AWS::WorkSpaces::Directory`.
        ChangeComputeType {
            ENABLED = "ENABLED",
            DISABLED = "DISABLED",
        }
    }

    values! {
        /// `ConnectorType` of `AWS::WorkSpaces::Directory`.
        ConnectorType {
            HOME_FOLDER = "HOME_FOLDER",
        }
    }

    values! {
        /// `DeviceTypeAndroid` of `AWS::WorkSpaces::Directory`.
        DeviceTypeAndroid {
            ALLOW = "ALLOW",
            DENY = "DENY",
        }
    }

    values! {
        /// `DeviceTypeChromeOs` of `AWS::WorkSpaces::Directory`.
        DeviceTypeChromeOs {
            ALLOW = "ALLOW",
            DENY = "DENY",
        }
    }

    values! {
        /// `DeviceTypeIos` of `AWS::WorkSpaces::Directory`.
        DeviceTypeIos {
            ALLOW = "ALLOW",
            DENY = "DENY",
        }
    }

    values! {
        /// `DeviceTypeLinux` of `AWS::WorkSpaces::Directory`.
        DeviceTypeLinux {
            ALLOW = "ALLOW",
            DENY = "DENY",
        }
    }

    values! {
        /// `DeviceTypeOsx` of `AWS::WorkSpaces::Directory`.
        DeviceTypeOsx {
            ALLOW = "ALLOW",
            DENY = "DENY",
        }
    }

    values! {
        /// `DeviceTypeWeb` of `AWS::WorkSpaces::Directory`.
        DeviceTypeWeb {
            ALLOW = "ALLOW",
            DENY = "DENY",
        }
    }

    values! {
        /// `DeviceTypeWindows` of `AWS::WorkSpaces::Directory`.
        DeviceTypeWindows {
            ALLOW = "ALLOW",
            DENY = "DENY",
        }
    }

    values! {
        /// `DeviceTypeWorkSpacesThinClient` of `AWS::WorkSpaces::Directory`.
        DeviceTypeWorkSpacesThinClient {
            ALLOW = "ALLOW",
            DENY = "DENY",
        }
    }

    values! {
        /// `DeviceTypeZeroClient` of `AWS::WorkSpaces::Directory`.
        DeviceTypeZeroClient {
            ALLOW = "ALLOW",
            DENY = "DENY",
        }
    }

    values! {
        /// `EndpointEncryptionMode` of `AWS::WorkSpaces::Directory`.
        EndpointEncryptionMode {
            STANDARD_TLS = "STANDARD_TLS",
            FIPS_VALIDATED = "FIPS_VALIDATED",
        }
    }

    values! {
        /// `IncreaseVolumeSize` of `AWS::WorkSpaces::Directory`.
        IncreaseVolumeSize {
            ENABLED = "ENABLED",
            DISABLED = "DISABLED",
        }
    }

    values! {
        /// `InternetFallbackProtocols` of `AWS::WorkSpaces::Directory`.
        InternetFallbackProtocols {
            PCOIP = "PCOIP",
        }
    }

    values! {
        /// `Mode` of `AWS::WorkSpaces::Directory`.
        Mode {
            ENABLED_AUTO = "ENABLED_AUTO",
            DISABLED = "DISABLED",
        }
    }

    values! {
        /// `Permission` of `AWS::WorkSpaces::Directory`.
        Permission {
            ENABLED = "ENABLED",
            DISABLED = "DISABLED",
        }
    }

    values! {
        /// `PreferredProtocol` of `AWS::WorkSpaces::Directory`.
        PreferredProtocol {
            TCP = "TCP",
            NONE = "NONE",
        }
    }

    values! {
        /// `RebuildWorkspace` of `AWS::WorkSpaces::Directory`.
        RebuildWorkspace {
            ENABLED = "ENABLED",
            DISABLED = "DISABLED",
        }
    }

    values! {
        /// `RestartWorkspace` of `AWS::WorkSpaces::Directory`.
        RestartWorkspace {
            ENABLED = "ENABLED",
            DISABLED = "DISABLED",
        }
    }

    values! {
        /// `SamlPropertiesStatus` of `AWS::WorkSpaces::Directory`.
        SamlPropertiesStatus {
            DISABLED = "DISABLED",
            ENABLED = "ENABLED",
            ENABLED_WITH_DIRECTORY_LOGIN_FALLBACK = "ENABLED_WITH_DIRECTORY_LOGIN_FALLBACK",
        }
    }

    values! {
        /// `StorageConnectorStatus` of `AWS::WorkSpaces::Directory`.
        StorageConnectorStatus {
            ENABLED = "ENABLED",
            DISABLED = "DISABLED",
        }
    }

    values! {
        /// `StreamingExperiencePreferredProtocol` of `AWS::WorkSpaces::Directory`.
        StreamingExperiencePreferredProtocol {
            TCP = "TCP",
            UDP = "UDP",
        }
    }

    values! {
        /// `SwitchRunningMode` of `AWS::WorkSpaces::Directory`.
        SwitchRunningMode {
            ENABLED = "ENABLED",
            DISABLED = "DISABLED",
        }
    }

    values! {
        /// `Tenancy` of `AWS::WorkSpaces::Directory`.
        Tenancy {
            DEDICATED = "DEDICATED",
            SHARED = "SHARED",
        }
    }

    values! {
        /// `UserIdentityType` of `AWS::WorkSpaces::Directory`.
        UserIdentityType {
            CUSTOMER_MANAGED = "CUSTOMER_MANAGED",
            AWS_DIRECTORY_SERVICE = "AWS_DIRECTORY_SERVICE",
            AWS_IAM_IDENTITY_CENTER = "AWS_IAM_IDENTITY_CENTER",
        }
    }

    values! {
        /// `WorkspaceType` of `AWS::WorkSpaces::Directory`.
        WorkspaceType {
            PERSONAL = "PERSONAL",
            POOLS = "POOLS",
        }
    }
}

resource! {
    /// `AWS::WorkSpaces::Workspace`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspaces-workspace.html).
    Workspace = "AWS::WorkSpaces::Workspace", Ref = Str;
    tags "Tags" List;
    new_with WorkspaceRequired {
        /// `BundleId`. Update: may replace.
        bundle_id: Str = "BundleId",
        /// `DirectoryId`. Update: replaces.
        directory_id: Str = "DirectoryId",
        /// `UserName`. Update: replaces.
        user_name: Str = "UserName",
    }
    set {
        /// `BundleId`. Update: may replace.
        bundle_id: Str = "BundleId";
        /// `DirectoryId`. Update: replaces.
        directory_id: Str = "DirectoryId";
        /// `RootVolumeEncryptionEnabled`. Update: may replace.
        root_volume_encryption_enabled: Bool = "RootVolumeEncryptionEnabled";
        /// `Tags`. Update: in place.
        tags: List<workspace::Tag> = "Tags";
        /// `UserName`. Update: replaces.
        user_name: Str = "UserName";
        /// `UserVolumeEncryptionEnabled`. Update: may replace.
        user_volume_encryption_enabled: Bool = "UserVolumeEncryptionEnabled";
        /// `VolumeEncryptionKey`. Update: may replace.
        volume_encryption_key: Str = "VolumeEncryptionKey";
        /// `WorkspaceProperties`. Update: in place.
        workspace_properties: workspace::WorkspaceProperties = "WorkspaceProperties";
    }
    get {
        /// `Id`
        id: Str = "Id";
    }
    ref workspace_id;
}

/// Property types of `AWS::WorkSpaces::Workspace`.
pub mod workspace {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::directory::Tag;

    property! {
        /// `WorkspaceProperties` of `AWS::WorkSpaces::Workspace`.
        WorkspaceProperties;
        new ();
        set {
            /// `ComputeTypeName`. Update: in place.
            compute_type_name: Str = "ComputeTypeName";
            /// `RootVolumeSizeGib`. Update: in place.
            root_volume_size_gib: Int = "RootVolumeSizeGib";
            /// `RunningMode`. Update: in place.
            running_mode: Str = "RunningMode";
            /// `RunningModeAutoStopTimeoutInMinutes`. Update: in place.
            running_mode_auto_stop_timeout_in_minutes: Int = "RunningModeAutoStopTimeoutInMinutes";
            /// `UserVolumeSizeGib`. Update: in place.
            user_volume_size_gib: Int = "UserVolumeSizeGib";
        }
    }
}

resource! {
    /// `AWS::WorkSpaces::WorkspaceIpGroup`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspaces-workspaceipgroup.html).
    WorkspaceIpGroup = "AWS::WorkSpaces::WorkspaceIpGroup", Ref = Arn;
    tags "Tags" List;
    new (group_name: Str = "GroupName");
    set {
        /// `GroupDesc`. Update: replaces.
        group_desc: Str = "GroupDesc";
        /// `GroupName`. Update: replaces.
        group_name: Str = "GroupName";
        /// `Tags`. Update: in place.
        tags: List<workspace_ip_group::Tag> = "Tags";
        /// `UserRules`. Update: in place.
        user_rules: List<workspace_ip_group::IpRuleItem> = "UserRules";
    }
    get {
        /// `GroupId`
        group_id: Str = "GroupId";
    }
    ref arn;
}

/// Property types of `AWS::WorkSpaces::WorkspaceIpGroup`.
pub mod workspace_ip_group {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::directory::Tag;

    property! {
        /// `IpRuleItem` of `AWS::WorkSpaces::WorkspaceIpGroup`.
        IpRuleItem;
        new (ip_rule: Str = "IpRule");
        set {
            /// `RuleDesc`. Update: in place.
            rule_desc: Str = "RuleDesc";
        }
    }
}

resource! {
    /// `AWS::WorkSpaces::WorkspacesPool`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspaces-workspacespool.html).
    WorkspacesPool = "AWS::WorkSpaces::WorkspacesPool", Ref = Str;
    tags "Tags" List;
    new_with WorkspacesPoolRequired {
        /// `PoolName`: `^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$`. Update: replaces.
        pool_name: Str = "PoolName",
        /// `BundleId`: `^wsb-[0-9a-z]{8,63}$`. Update: in place.
        bundle_id: Str = "BundleId",
        /// `DirectoryId`: 10 to 65 characters, `^wsd-[0-9a-z]{8,63}$`. Update: in place.
        directory_id: Str = "DirectoryId",
        /// `Capacity`. Update: in place.
        capacity: workspaces_pool::Capacity = "Capacity",
    }
    set {
        /// `ApplicationSettings`. Update: in place.
        application_settings: workspaces_pool::ApplicationSettings = "ApplicationSettings";
        /// `BundleId`: `^wsb-[0-9a-z]{8,63}$`. Update: in place.
        bundle_id: Str = "BundleId";
        /// `Capacity`. Update: in place.
        capacity: workspaces_pool::Capacity = "Capacity";
        /// `Description`: 1 to 255 characters, `^[a-zA-Z0-9_./() -]+$`. Update: in place.
        description: Str = "Description";
        /// `DirectoryId`: 10 to 65 characters, `^wsd-[0-9a-z]{8,63}$`. Update: in place.
        directory_id: Str = "DirectoryId";
        /// `PoolName`: `^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$`. Update: replaces.
        pool_name: Str = "PoolName";
        /// `RunningMode`. Update: in place.
        running_mode: workspaces_pool::RunningMode = "RunningMode";
        /// `Tags`. Update: in place.
        tags: List<workspaces_pool::Tag> = "Tags";
        /// `TimeoutSettings`. Update: in place.
        timeout_settings: workspaces_pool::TimeoutSettings = "TimeoutSettings";
    }
    get {
        /// `CreatedAt`
        created_at: Str = "CreatedAt";
        /// `PoolArn`
        pool_arn: Arn = "PoolArn";
    }
    ref pool_id;
}

/// Property types of `AWS::WorkSpaces::WorkspacesPool`.
pub mod workspaces_pool {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::directory::Tag;

    property! {
        /// `ApplicationSettings` of `AWS::WorkSpaces::WorkspacesPool`.
        ApplicationSettings;
        new (status: ApplicationSettingsStatus = "Status");
        set {
            /// `SettingsGroup`: at most 100 characters, `^[A-Za-z0-9_./()!*'-]+$`. Update: in place.
            settings_group: Str = "SettingsGroup";
        }
    }

    property! {
        /// `Capacity` of `AWS::WorkSpaces::WorkspacesPool`.
        Capacity;
        new (desired_user_sessions: Int = "DesiredUserSessions");
        set {
        }
    }

    property! {
        /// `TimeoutSettings` of `AWS::WorkSpaces::WorkspacesPool`.
        TimeoutSettings;
        new ();
        set {
            /// `DisconnectTimeoutInSeconds`: 60 to 36 000. Update: in place.
            disconnect_timeout_in_seconds: Int = "DisconnectTimeoutInSeconds";
            /// `IdleDisconnectTimeoutInSeconds`: 0 to 36 000. Update: in place.
            idle_disconnect_timeout_in_seconds: Int = "IdleDisconnectTimeoutInSeconds";
            /// `MaxUserDurationInSeconds`: 600 to 432 000. Update: in place.
            max_user_duration_in_seconds: Int = "MaxUserDurationInSeconds";
        }
    }

    values! {
        /// `ApplicationSettingsStatus` of `AWS::WorkSpaces::WorkspacesPool`.
        ApplicationSettingsStatus {
            DISABLED = "DISABLED",
            ENABLED = "ENABLED",
        }
    }

    values! {
        /// `RunningMode` of `AWS::WorkSpaces::WorkspacesPool`.
        RunningMode {
            ALWAYS_ON = "ALWAYS_ON",
            AUTO_STOP = "AUTO_STOP",
        }
    }
}
