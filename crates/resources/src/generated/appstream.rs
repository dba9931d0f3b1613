// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::AppStream`: 13 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::AppStream::AppBlock`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appstream-appblock.html).
    AppBlock = "AWS::AppStream::AppBlock", Ref = Arn;
    new (name: Str = "Name", source_s3_location: app_block::S3Location = "SourceS3Location");
    set {
        /// `Description`: at most 256 characters. Update: replaces.
        description: Str = "Description";
        /// `DisplayName`: at most 100 characters. Update: replaces.
        display_name: Str = "DisplayName";
        /// `Name`: `^[a-zA-Z0-9][a-zA-Z0-9_.-]{0,100}$`. Update: replaces.
        name: Str = "Name";
        /// `PackagingType`. Update: replaces.
        packaging_type: app_block::PackagingType = "PackagingType";
        /// `PostSetupScriptDetails`. Update: replaces.
        post_setup_script_details: app_block::ScriptDetails = "PostSetupScriptDetails";
        /// `SetupScriptDetails`. Update: replaces.
        setup_script_details: app_block::ScriptDetails = "SetupScriptDetails";
        /// `SourceS3Location`. Update: replaces.
        source_s3_location: app_block::S3Location = "SourceS3Location";
        /// `Tags`: no item twice. Update: in place.
        tags: List<app_block::Tag> = "Tags";
    }
    get {
        /// `CreatedTime`
        created_time: Str = "CreatedTime";
    }
    ref arn;
}

/// Property types of `AWS::AppStream::AppBlock`.
pub mod app_block {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `S3Location` of `AWS::AppStream::AppBlock`.
        S3Location;
        new (s3_bucket: S3BucketName = "S3Bucket");
        set {
            /// `S3Key`: 1 to 1024 characters. Update: replaces.
            s3_key: Str = "S3Key";
        }
    }

    property! {
        /// `ScriptDetails` of `AWS::AppStream::AppBlock`.
        ScriptDetails;
        new (script_s3_location: S3Location = "ScriptS3Location", executable_path: Str = "ExecutablePath", timeout_in_seconds: Int = "TimeoutInSeconds");
        set {
            /// `ExecutableParameters`: at least 1 characters. Update: replaces.
            executable_parameters: Str = "ExecutableParameters";
        }
    }

    property! {
        /// `Tag` of `AWS::AppStream::AppBlock`.
        Tag;
        new ();
        set {
            /// `Key`. Update: in place.
            key: Str = "Key";
            /// `TagKey` (deprecated). Update: in place.
            tag_key: Str = "TagKey";
            /// `TagValue` (deprecated). Update: in place.
            tag_value: Str = "TagValue";
            /// `Value`. Update: in place.
            value: Str = "Value";
        }
    }

    values! {
        /// `PackagingType` of `AWS::AppStream::AppBlock`.
        PackagingType {
            APPSTREAM2 = "APPSTREAM2",
            CUSTOM = "CUSTOM",
        }
    }
}

resource! {
    /// `AWS::AppStream::AppBlockBuilder`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appstream-appblockbuilder.html).
    AppBlockBuilder = "AWS::AppStream::AppBlockBuilder", Ref = Str;
    tags "Tags" List;
    new_with AppBlockBuilderRequired {
        /// `Name`: `^[a-zA-Z0-9][a-zA-Z0-9_.-]{0,100}$`. Update: replaces.
        name: Str = "Name",
        /// `Platform`. Update: in place.
        platform: app_block_builder::PlatformType = "Platform",
        /// `InstanceType`: at least 1 characters. Update: in place.
        instance_type: Str = "InstanceType",
        /// `VpcConfig`. Update: in place.
        vpc_config: app_block_builder::VpcConfig = "VpcConfig",
    }
    set {
        /// `AccessEndpoints`: 1 to 4 items, no item twice. Update: in place.
        access_endpoints: List<app_block_builder::AccessEndpoint> = "AccessEndpoints";
        /// `AppBlockArns`: no item twice. Update: in place.
        app_block_arns: List<Str> = "AppBlockArns";
        /// `Description`: at most 256 characters. Update: in place.
        description: Str = "Description";
        /// `DisableIMDSV1`. Update: in place.
        disable_imdsv1: Bool = "DisableIMDSV1";
        /// `DisplayName`: at most 100 characters. Update: in place.
        display_name: Str = "DisplayName";
        /// `EnableDefaultInternetAccess`. Update: in place.
        enable_default_internet_access: Bool = "EnableDefaultInternetAccess";
        /// `IamRoleArn`. Update: in place.
        iam_role_arn: IamRoleArn = "IamRoleArn";
        /// `InstanceType`: at least 1 characters. Update: in place.
        instance_type: Str = "InstanceType";
        /// `Name`: `^[a-zA-Z0-9][a-zA-Z0-9_.-]{0,100}$`. Update: replaces.
        name: Str = "Name";
        /// `Platform`. Update: in place.
        platform: app_block_builder::PlatformType = "Platform";
        /// `Tags`: no item twice. Update: in place.
        tags: List<app_block_builder::Tag> = "Tags";
        /// `VpcConfig`. Update: in place.
        vpc_config: app_block_builder::VpcConfig = "VpcConfig";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
        /// `CreatedTime`
        created_time: Str = "CreatedTime";
    }
    ref name;
}

/// Property types of `AWS::AppStream::AppBlockBuilder`.
pub mod app_block_builder {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `AccessEndpoint` of `AWS::AppStream::AppBlockBuilder`.
        AccessEndpoint;
        new (endpoint_type: EndpointType = "EndpointType", vpce_id: Str = "VpceId");
        set {
        }
    }

    property! {
        /// `Tag` of `AWS::AppStream::AppBlockBuilder`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    property! {
        /// `VpcConfig` of `AWS::AppStream::AppBlockBuilder`.
        VpcConfig;
        new ();
        set {
            /// `SecurityGroupIds`: at most 5 items, at least 1 characters. Update: in place.
            security_group_ids: List<Ec2SecurityGroupId> = "SecurityGroupIds";
            /// `SubnetIds`: at least 1 characters. Update: in place.
            subnet_ids: List<Str> = "SubnetIds";
        }
    }

    values! {
        /// `EndpointType` of `AWS::AppStream::AppBlockBuilder`.
        EndpointType {
            STREAMING = "STREAMING",
        }
    }

    values! {
        /// `PlatformType` of `AWS::AppStream::AppBlockBuilder`.
        PlatformType {
            WINDOWS_SERVER_2019 = "WINDOWS_SERVER_2019",
        }
    }
}

resource! {
    /// `AWS::AppStream::Application`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appstream-application.html).
    Application = "AWS::AppStream::Application", Ref = Arn;
    new_with ApplicationRequired {
        /// `Name`: `^[a-zA-Z0-9][a-zA-Z0-9_.-]{0,100}$`. Update: replaces.
        name: Str = "Name",
        /// `IconS3Location`. Update: in place.
        icon_s3_location: application::S3Location = "IconS3Location",
        /// `LaunchPath`: at least 1 characters. Update: in place.
        launch_path: Str = "LaunchPath",
        /// `Platforms`: at most 4 items, no item twice. Update: replaces.
        platforms: List<application::PlatformType> = "Platforms",
        /// `InstanceFamilies`: no item twice, at least 1 characters. Update: replaces.
        instance_families: List<Str> = "InstanceFamilies",
        /// `AppBlockArn`. Update: in place.
        app_block_arn: Str = "AppBlockArn",
    }
    set {
        /// `AppBlockArn`. Update: in place.
        app_block_arn: Str = "AppBlockArn";
        /// `AttributesToDelete`: no item twice. Update: in place.
        attributes_to_delete: List<Str> = "AttributesToDelete";
        /// `Description`: at most 256 characters. Update: in place.
        description: Str = "Description";
        /// `DisplayName`: at most 100 characters. Update: in place.
        display_name: Str = "DisplayName";
        /// `IconS3Location`. Update: in place.
        icon_s3_location: application::S3Location = "IconS3Location";
        /// `InstanceFamilies`: no item twice, at least 1 characters. Update: replaces.
        instance_families: List<Str> = "InstanceFamilies";
        /// `LaunchParameters`: at least 1 characters. Update: in place.
        launch_parameters: Str = "LaunchParameters";
        /// `LaunchPath`: at least 1 characters. Update: in place.
        launch_path: Str = "LaunchPath";
        /// `Name`: `^[a-zA-Z0-9][a-zA-Z0-9_.-]{0,100}$`. Update: replaces.
        name: Str = "Name";
        /// `Platforms`: at most 4 items, no item twice. Update: replaces.
        platforms: List<application::PlatformType> = "Platforms";
        /// `Tags`: no item twice. Update: in place.
        tags: List<application::Tag> = "Tags";
        /// `WorkingDirectory`: at least 1 characters. Update: in place.
        working_directory: Str = "WorkingDirectory";
    }
    get {
        /// `CreatedTime`
        created_time: Str = "CreatedTime";
    }
    ref arn;
}

/// Property types of `AWS::AppStream::Application`.
pub mod application {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::app_block::Tag;

    property! {
        /// `S3Location` of `AWS::AppStream::Application`.
        S3Location;
        new_with S3LocationRequired {
            /// `S3Bucket`: 3 to 63 characters, `^[0-9a-z\.\-]*(?<!\.)$`. Update: in place.
            s3_bucket: S3BucketName = "S3Bucket",
            /// `S3Key`: 1 to 1024 characters. Update: in place.
            s3_key: Str = "S3Key",
        }
        set {
        }
    }

    values! {
        /// `PlatformType` of `AWS::AppStream::Application`.
        PlatformType {
            AMAZON_LINUX2 = "AMAZON_LINUX2",
            RHEL8 = "RHEL8",
            ROCKY_LINUX8 = "ROCKY_LINUX8",
            UBUNTU_PRO_2404 = "UBUNTU_PRO_2404",
            WINDOWS = "WINDOWS",
            WINDOWS_SERVER_2016 = "WINDOWS_SERVER_2016",
            WINDOWS_SERVER_2019 = "WINDOWS_SERVER_2019",
            WINDOWS_SERVER_2022 = "WINDOWS_SERVER_2022",
            WINDOWS_SERVER_2025 = "WINDOWS_SERVER_2025",
        }
    }
}

resource! {
    /// `AWS::AppStream::ApplicationEntitlementAssociation`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appstream-applicationentitlementassociation.html).
    ApplicationEntitlementAssociation = "AWS::AppStream::ApplicationEntitlementAssociation", Ref = Str;
    new_with ApplicationEntitlementAssociationRequired {
        /// `StackName`. Update: replaces.
        stack_name: Str = "StackName",
        /// `EntitlementName`. Update: replaces.
        entitlement_name: Str = "EntitlementName",
        /// `ApplicationIdentifier`. Update: replaces.
        application_identifier: Str = "ApplicationIdentifier",
    }
    set {
        /// `ApplicationIdentifier`. Update: replaces.
        application_identifier: Str = "ApplicationIdentifier";
        /// `EntitlementName`. Update: replaces.
        entitlement_name: Str = "EntitlementName";
        /// `StackName`. Update: replaces.
        stack_name: Str = "StackName";
    }
    get {
    }
}

resource! {
    /// `AWS::AppStream::ApplicationFleetAssociation`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appstream-applicationfleetassociation.html).
    ApplicationFleetAssociation = "AWS::AppStream::ApplicationFleetAssociation", Ref = Str;
    new_with ApplicationFleetAssociationRequired {
        /// `FleetName`. Update: replaces.
        fleet_name: Str = "FleetName",
        /// `ApplicationArn`. Update: replaces.
        application_arn: Str = "ApplicationArn",
    }
    set {
        /// `ApplicationArn`. Update: replaces.
        application_arn: Str = "ApplicationArn";
        /// `FleetName`. Update: replaces.
        fleet_name: Str = "FleetName";
    }
    get {
    }
}

resource! {
    /// `AWS::AppStream::DirectoryConfig`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appstream-directoryconfig.html).
    DirectoryConfig = "AWS::AppStream::DirectoryConfig", Ref = Str;
    new (directory_name: Str = "DirectoryName", organizational_unit_distinguished_names: List<Str> = "OrganizationalUnitDistinguishedNames", service_account_credentials: directory_config::ServiceAccountCredentials = "ServiceAccountCredentials");
    set {
        /// `CertificateBasedAuthProperties`. Update: in place.
        certificate_based_auth_properties: directory_config::CertificateBasedAuthProperties = "CertificateBasedAuthProperties";
        /// `DirectoryName`. Update: replaces.
        directory_name: Str = "DirectoryName";
        /// `OrganizationalUnitDistinguishedNames`: at most 2000 characters. Update: in place.
        organizational_unit_distinguished_names: List<Str> = "OrganizationalUnitDistinguishedNames";
        /// `ServiceAccountCredentials`. Update: in place.
        service_account_credentials: directory_config::ServiceAccountCredentials = "ServiceAccountCredentials";
    }
    get {
    }
    ref directory_name;
}

/// Property types of `AWS::AppStream::DirectoryConfig`.
pub mod directory_config {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `CertificateBasedAuthProperties` of `AWS::AppStream::DirectoryConfig`.
        CertificateBasedAuthProperties;
        new ();
        set {
            /// `CertificateAuthorityArn`. Update: in place.
            certificate_authority_arn: Str = "CertificateAuthorityArn";
            /// `Status`. Update: in place.
            status: Status = "Status";
        }
    }

    property! {
        /// `ServiceAccountCredentials` of `AWS::AppStream::DirectoryConfig`.
        ServiceAccountCredentials;
        new_with ServiceAccountCredentialsRequired {
            /// `AccountName`: at least 1 characters. Update: in place.
            account_name: Str = "AccountName",
            /// `AccountPassword`: 1 to 127 characters. Update: in place.
            account_password: Str = "AccountPassword",
        }
        set {
        }
    }

    values! {
        /// `Status` of `AWS::AppStream::DirectoryConfig`.
        Status {
            DISABLED = "DISABLED",
            ENABLED = "ENABLED",
            ENABLED_NO_DIRECTORY_LOGIN_FALLBACK = "ENABLED_NO_DIRECTORY_LOGIN_FALLBACK",
        }
    }
}

resource! {
    /// `AWS::AppStream::Entitlement`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appstream-entitlement.html).
    Entitlement = "AWS::AppStream::Entitlement", Ref = Str;
    new_with EntitlementRequired {
        /// `Name`: `^[a-zA-Z0-9][a-zA-Z0-9_.-]{0,100}$`. Update: replaces.
        name: Str = "Name",
        /// `StackName`: `^[a-zA-Z0-9][a-zA-Z0-9_.-]{0,100}$`. Update: replaces.
        stack_name: Str = "StackName",
        /// `AppVisibility`. Update: in place.
        app_visibility: entitlement::AppVisibility = "AppVisibility",
        /// `Attributes`: at least 1 items, no item twice. Update: in place.
        attributes: List<entitlement::Attribute> = "Attributes",
    }
    set {
        /// `AppVisibility`. Update: in place.
        app_visibility: entitlement::AppVisibility = "AppVisibility";
        /// `Attributes`: at least 1 items, no item twice. Update: in place.
        attributes: List<entitlement::Attribute> = "Attributes";
        /// `Description`: at most 256 characters. Update: in place.
        description: Str = "Description";
        /// `Name`: `^[a-zA-Z0-9][a-zA-Z0-9_.-]{0,100}$`. Update: replaces.
        name: Str = "Name";
        /// `StackName`: `^[a-zA-Z0-9][a-zA-Z0-9_.-]{0,100}$`. Update: replaces.
        stack_name: Str = "StackName";
    }
    get {
        /// `CreatedTime`
        created_time: Str = "CreatedTime";
        /// `LastModifiedTime`
        last_modified_time: Str = "LastModifiedTime";
    }
}

/// Property types of `AWS::AppStream::Entitlement`.
pub mod entitlement {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `Attribute` of `AWS::AppStream::Entitlement`.
        Attribute;
        new_with AttributeRequired {
            /// `Name`: at least 1 characters. Update: in place.
            name: Str = "Name",
            /// `Value`: at least 1 characters. Update: in place.
            value: Str = "Value",
        }
        set {
        }
    }

    values! {
        /// `AppVisibility` of `AWS::AppStream::Entitlement`.
        AppVisibility {
            ALL = "ALL",
            ASSOCIATED = "ASSOCIATED",
        }
    }
}

resource! {
    /// `AWS::AppStream::Fleet`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appstream-fleet.html).
    Fleet = "AWS::AppStream::Fleet", Ref = Str;
    tags "Tags" List;
    new_with FleetRequired {
        /// `InstanceType`: at least 1 characters. Update: in place.
        instance_type: Str = "InstanceType",
        /// `Name`: 1 to 100 characters. Update: replaces.
        name: Str = "Name",
    }
    set {
        /// `AttributesToDelete`: no item twice. Update: in place.
        attributes_to_delete: List<fleet::AttributesToDelete> = "AttributesToDelete";
        /// `ComputeCapacity`. Update: in place.
        compute_capacity: fleet::ComputeCapacity = "ComputeCapacity";
        /// `Description`: 1 to 256 characters. Update: in place.
        description: Str = "Description";
        /// `DisableIMDSV1`. Update: in place.
        disable_imdsv1: Bool = "DisableIMDSV1";
        /// `DisconnectTimeoutInSeconds`: 60 to 360 000. Update: in place.
        disconnect_timeout_in_seconds: Int = "DisconnectTimeoutInSeconds";
        /// `DisplayName`: 1 to 100 characters. Update: in place.
        display_name: Str = "DisplayName";
        /// `DomainJoinInfo`. Update: in place.
        domain_join_info: fleet::DomainJoinInfo = "DomainJoinInfo";
        /// `EnableDefaultInternetAccess`. Update: in place.
        enable_default_internet_access: Bool = "EnableDefaultInternetAccess";
        /// `FleetType`: `^ALWAYS_ON$|^ON_DEMAND$|^ELASTIC$`. Update: replaces.
        fleet_type: Str = "FleetType";
        /// `IamRoleArn`. Update: in place.
        iam_role_arn: IamRoleArn = "IamRoleArn";
        /// `IdleDisconnectTimeoutInSeconds`: 0 to 3600. Update: in place.
        idle_disconnect_timeout_in_seconds: Int = "IdleDisconnectTimeoutInSeconds";
        /// `ImageArn`: at most 1024 characters. Update: in place.
        image_arn: Str = "ImageArn";
        /// `ImageName`: 1 to 100 characters, `^[a-zA-Z0-9][a-zA-Z0-9_.-]{0,100}$`. Update: in place.
        image_name: Str = "ImageName";
        /// `InstanceType`: at least 1 characters. Update: in place.
        instance_type: Str = "InstanceType";
        /// `MaxConcurrentSessions`. Update: in place.
        max_concurrent_sessions: Int = "MaxConcurrentSessions";
        /// `MaxSessionsPerInstance`. Update: in place.
        max_sessions_per_instance: Int = "MaxSessionsPerInstance";
        /// `MaxUserDurationInSeconds`: 600 to 360 000. Update: in place.
        max_user_duration_in_seconds: Int = "MaxUserDurationInSeconds";
        /// `Name`: 1 to 100 characters. Update: replaces.
        name: Str = "Name";
        /// `Platform`. Update: in place.
        platform: fleet::Platform = "Platform";
        /// `RootVolumeConfig`. Update: in place.
        root_volume_config: fleet::VolumeConfig = "RootVolumeConfig";
        /// `SessionScriptS3Location`. Update: in place.
        session_script_s3_location: fleet::S3Location = "SessionScriptS3Location";
        /// `StreamView`. Update: in place.
        stream_view: fleet::StreamView = "StreamView";
        /// `Tags`: 1 to 50 items. Update: in place.
        tags: List<fleet::Tag> = "Tags";
        /// `UsbDeviceFilterStrings`: at most 100 characters. Update: in place.
        usb_device_filter_strings: List<Str> = "UsbDeviceFilterStrings";
        /// `VpcConfig`. Update: in place.
        vpc_config: fleet::VpcConfig = "VpcConfig";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
    }
    ref name;
}

/// Property types of `AWS::AppStream::Fleet`.
pub mod fleet {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::app_block_builder::VpcConfig;

    pub use super::application::{S3Location, S3LocationRequired};

    property! {
        /// `ComputeCapacity` of `AWS::AppStream::Fleet`.
        ComputeCapacity;
        new ();
        set {
            /// `DesiredInstances`. Update: in place.
            desired_instances: Int = "DesiredInstances";
            /// `DesiredSessions`. Update: in place.
            desired_sessions: Int = "DesiredSessions";
        }
    }

    property! {
        /// `DomainJoinInfo` of `AWS::AppStream::Fleet`.
        DomainJoinInfo;
        new ();
        set {
            /// `DirectoryName`. Update: in place.
            directory_name: Str = "DirectoryName";
            /// `OrganizationalUnitDistinguishedName`: at most 2000 characters. Update: in place.
            organizational_unit_distinguished_name: Str = "OrganizationalUnitDistinguishedName";
        }
    }

    property! {
        /// `Tag` of `AWS::AppStream::Fleet`.
        Tag;
        new (key: Str = "Key");
        set {
            /// `Value`: at most 256 characters, `^[\S\s]*$`. Update: in place.
            value: Str = "Value";
        }
    }

    property! {
        /// `VolumeConfig` of `AWS::AppStream::Fleet`.
        VolumeConfig;
        new ();
        set {
            /// `VolumeSizeInGb`. Update: in place.
            volume_size_in_gb: Int = "VolumeSizeInGb";
        }
    }

    values! {
        /// `AttributesToDelete` of `AWS::AppStream::Fleet`.
        AttributesToDelete {
            VPC_CONFIGURATION = "VPC_CONFIGURATION",
            VPC_CONFIGURATION_SECURITY_GROUP_IDS = "VPC_CONFIGURATION_SECURITY_GROUP_IDS",
            DOMAIN_JOIN_INFO = "DOMAIN_JOIN_INFO",
            IAM_ROLE_ARN = "IAM_ROLE_ARN",
            USB_DEVICE_FILTER_STRINGS = "USB_DEVICE_FILTER_STRINGS",
            SESSION_SCRIPT_S3_LOCATION = "SESSION_SCRIPT_S3_LOCATION",
            MAX_SESSIONS_PER_INSTANCE = "MAX_SESSIONS_PER_INSTANCE",
        }
    }

    values! {
        /// `Platform` of `AWS::AppStream::Fleet`.
        Platform {
            AMAZON_LINUX2 = "AMAZON_LINUX2",
            RHEL8 = "RHEL8",
            ROCKY_LINUX8 = "ROCKY_LINUX8",
            UBUNTU_PRO_2404 = "UBUNTU_PRO_2404",
            WINDOWS = "WINDOWS",
            WINDOWS_SERVER_2016 = "WINDOWS_SERVER_2016",
            WINDOWS_SERVER_2019 = "WINDOWS_SERVER_2019",
            WINDOWS_SERVER_2022 = "WINDOWS_SERVER_2022",
            WINDOWS_SERVER_2025 = "WINDOWS_SERVER_2025",
        }
    }

    values! {
        /// `StreamView` of `AWS::AppStream::Fleet`.
        StreamView {
            APP = "APP",
            DESKTOP = "DESKTOP",
        }
    }
}

resource! {
    /// `AWS::AppStream::ImageBuilder`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appstream-imagebuilder.html).
    ImageBuilder = "AWS::AppStream::ImageBuilder", Ref = Str;
    tags "Tags" List;
    new_with ImageBuilderRequired {
        /// `Name`: at least 1 characters. Update: replaces.
        name: Str = "Name",
        /// `InstanceType`: at least 1 characters. Update: in place.
        instance_type: Str = "InstanceType",
    }
    set {
        /// `AccessEndpoints`: 1 to 4 items. Update: in place.
        access_endpoints: List<image_builder::AccessEndpoint> = "AccessEndpoints";
        /// `AppstreamAgentVersion`: 1 to 100 characters. Update: in place.
        appstream_agent_version: Str = "AppstreamAgentVersion";
        /// `Description`: at most 256 characters. Update: in place.
        description: Str = "Description";
        /// `DisableIMDSV1`. Update: in place.
        disable_imdsv1: Bool = "DisableIMDSV1";
        /// `DisplayName`: at most 100 characters. Update: in place.
        display_name: Str = "DisplayName";
        /// `DomainJoinInfo`. Update: in place.
        domain_join_info: image_builder::DomainJoinInfo = "DomainJoinInfo";
        /// `EnableDefaultInternetAccess`. Update: in place.
        enable_default_internet_access: Bool = "EnableDefaultInternetAccess";
        /// `IamRoleArn`. Update: in place.
        iam_role_arn: IamRoleArn = "IamRoleArn";
        /// `ImageArn`. Update: in place.
        image_arn: Str = "ImageArn";
        /// `ImageName`: at least 1 characters. Update: in place.
        image_name: Str = "ImageName";
        /// `InstanceType`: at least 1 characters. Update: in place.
        instance_type: Str = "InstanceType";
        /// `Name`: at least 1 characters. Update: replaces.
        name: Str = "Name";
        /// `RootVolumeConfig`. Update: in place.
        root_volume_config: image_builder::VolumeConfig = "RootVolumeConfig";
        /// `SoftwaresToInstall`: at least 1 characters. Update: in place.
        softwares_to_install: List<Str> = "SoftwaresToInstall";
        /// `SoftwaresToUninstall`: at least 1 characters. Update: in place.
        softwares_to_uninstall: List<Str> = "SoftwaresToUninstall";
        /// `Tags`. Update: in place.
        tags: List<image_builder::Tag> = "Tags";
        /// `VpcConfig`. Update: in place.
        vpc_config: image_builder::VpcConfig = "VpcConfig";
    }
    get {
        /// `StreamingUrl`
        streaming_url: Str = "StreamingUrl";
    }
    ref name;
}

/// Property types of `AWS::AppStream::ImageBuilder`.
pub mod image_builder {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::app_block_builder::{AccessEndpoint, EndpointType, Tag, VpcConfig};

    pub use super::fleet::{DomainJoinInfo, VolumeConfig};
}

resource! {
    /// `AWS::AppStream::Stack`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appstream-stack.html).
    Stack = "AWS::AppStream::Stack", Ref = Str;
    tags "Tags" List;
    new ();
    set {
        /// `AccessEndpoints`: 1 to 4 items. Update: in place.
        access_endpoints: List<stack::AccessEndpoint> = "AccessEndpoints";
        /// `AgentAccessConfig`. Update: in place.
        agent_access_config: stack::AgentAccessConfig = "AgentAccessConfig";
        /// `ApplicationSettings`. Update: in place.
        application_settings: stack::ApplicationSettings = "ApplicationSettings";
        /// `AttributesToDelete`. Update: in place.
        attributes_to_delete: List<Str> = "AttributesToDelete";
        /// `ContentRedirection`. Update: in place.
        content_redirection: stack::ContentRedirection = "ContentRedirection";
        /// `DeleteStorageConnectors`. Update: in place.
        delete_storage_connectors: Bool = "DeleteStorageConnectors";
        /// `Description`: at most 256 characters. Update: in place.
        description: Str = "Description";
        /// `DisplayName`: at most 100 characters. Update: in place.
        display_name: Str = "DisplayName";
        /// `EmbedHostDomains`: 1 to 20 items, at most 128 characters. Update: in place.
        embed_host_domains: List<Str> = "EmbedHostDomains";
        /// `FeedbackURL`: at most 1000 characters. Update: in place.
        feedback_url: Str = "FeedbackURL";
        /// `Name`: `^[a-zA-Z0-9][a-zA-Z0-9_.-]{0,100}$`. Update: replaces.
        name: Str = "Name";
        /// `RedirectURL`: at most 1000 characters. Update: in place.
        redirect_url: Str = "RedirectURL";
        /// `StorageConnectors`. Update: in place.
        storage_connectors: List<stack::StorageConnector> = "StorageConnectors";
        /// `StreamingExperienceSettings`. Update: in place.
        streaming_experience_settings: stack::StreamingExperienceSettings = "StreamingExperienceSettings";
        /// `Tags`. Update: in place.
        tags: List<stack::Tag> = "Tags";
        /// `UserSettings`: at least 1 items. Update: in place.
        user_settings: List<stack::UserSetting> = "UserSettings";
    }
    get {
    }
    ref name;
}

/// Property types of `AWS::AppStream::Stack`.
pub mod stack {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::app_block_builder::{AccessEndpoint, EndpointType, Tag};

    property! {
        /// `AgentAccessConfig` of `AWS::AppStream::Stack`.
        AgentAccessConfig;
        new (settings: List<AgentAccessSetting> = "Settings", screen_resolution: ScreenResolution = "ScreenResolution", screen_image_format: ScreenImageFormat = "ScreenImageFormat");
        set {
            /// `S3BucketArn`. Update: in place.
            s3_bucket_arn: Str = "S3BucketArn";
            /// `ScreenshotsUploadEnabled`. Update: in place.
            screenshots_upload_enabled: Bool = "ScreenshotsUploadEnabled";
            /// `UserControlMode`. Update: in place.
            user_control_mode: UserControlMode = "UserControlMode";
        }
    }

    property! {
        /// `AgentAccessSetting` of `AWS::AppStream::Stack`.
        AgentAccessSetting;
        new (agent_action: AgentAction = "AgentAction", permission: Permission = "Permission");
        set {
        }
    }

    property! {
        /// `ApplicationSettings` of `AWS::AppStream::Stack`.
        ApplicationSettings;
        new (enabled: Bool = "Enabled");
        set {
            /// `SettingsGroup`: at most 100 characters. Update: in place.
            settings_group: Str = "SettingsGroup";
        }
    }

    property! {
        /// `ContentRedirection` of `AWS::AppStream::Stack`.
        ContentRedirection;
        new ();
        set {
            /// `HostToClient`. Update: in place.
            host_to_client: UrlRedirectionConfig = "HostToClient";
        }
    }

    property! {
        /// `StorageConnector` of `AWS::AppStream::Stack`.
        StorageConnector;
        new (connector_type: ConnectorType = "ConnectorType");
        set {
            /// `Domains`: at most 50 items, 1 to 64 characters. Update: in place.
            domains: List<Str> = "Domains";
            /// `ResourceIdentifier`: 1 to 2048 characters. Update: in place.
            resource_identifier: Str = "ResourceIdentifier";
        }
    }

    property! {
        /// `StreamingExperienceSettings` of `AWS::AppStream::Stack`.
        StreamingExperienceSettings;
        new ();
        set {
            /// `PreferredProtocol`. Update: in place.
            preferred_protocol: PreferredProtocol = "PreferredProtocol";
        }
    }

    property! {
        /// `UrlRedirectionConfig` of `AWS::AppStream::Stack`.
        UrlRedirectionConfig;
        new (enabled: Bool = "Enabled");
        set {
            /// `AllowedUrls`: at most 100 items, 1 to 2048 characters, `^(\*|https?://[^\s,;]+)$`. Update: in place.
            allowed_urls: List<Str> = "AllowedUrls";
            /// `DeniedUrls`: at most 100 items, 1 to 2048 characters, `^(\*|https?://[^\s,;]+)$`. Update: in place.
            denied_urls: List<Str> = "DeniedUrls";
        }
    }

    property! {
        /// `UserSetting` of `AWS::AppStream::Stack`.
        UserSetting;
        new (action: Action = "Action", permission: Permission = "Permission");
        set {
            /// `MaximumLength`. Update: in place.
            maximum_length: Int = "MaximumLength";
        }
    }

    values! {
        /// `Action` of `AWS::AppStream::Stack`.
        Action {
            AUTO_TIME_ZONE_REDIRECTION = "AUTO_TIME_ZONE_REDIRECTION",
            CLIPBOARD_COPY_FROM_LOCAL_DEVICE = "CLIPBOARD_COPY_FROM_LOCAL_DEVICE",
            CLIPBOARD_COPY_TO_LOCAL_DEVICE = "CLIPBOARD_COPY_TO_LOCAL_DEVICE",
            DOMAIN_PASSWORD_SIGNIN = "DOMAIN_PASSWORD_SIGNIN",
            DOMAIN_SMART_CARD_SIGNIN = "DOMAIN_SMART_CARD_SIGNIN",
            FILE_DOWNLOAD = "FILE_DOWNLOAD",
            FILE_UPLOAD = "FILE_UPLOAD",
            PRINTING_TO_LOCAL_DEVICE = "PRINTING_TO_LOCAL_DEVICE",
        }
    }

    values! {
        /// `AgentAction` of `AWS::AppStream::Stack`.
        AgentAction {
            COMPUTER_INPUT = "COMPUTER_INPUT",
            COMPUTER_VISION = "COMPUTER_VISION",
            FORWARD_MCP_TOOLS = "FORWARD_MCP_TOOLS",
        }
    }

    values! {
        /// `ConnectorType` of `AWS::AppStream::Stack`.
        ConnectorType {
            GOOGLE_DRIVE = "GOOGLE_DRIVE",
            HOMEFOLDERS = "HOMEFOLDERS",
            ONE_DRIVE = "ONE_DRIVE",
        }
    }

    values! {
        /// `Permission` of `AWS::AppStream::Stack`.
        Permission {
            DISABLED = "DISABLED",
            ENABLED = "ENABLED",
        }
    }

    values! {
        /// `PreferredProtocol` of `AWS::AppStream::Stack`.
        PreferredProtocol {
            TCP = "TCP",
            UDP = "UDP",
        }
    }

    values! {
        /// `ScreenImageFormat` of `AWS::AppStream::Stack`.
        ScreenImageFormat {
            JPEG = "JPEG",
            PNG = "PNG",
        }
    }

    values! {
        /// `ScreenResolution` of `AWS::AppStream::Stack`.
        ScreenResolution {
            W_1280X_H_720 = "W_1280xH_720",
        }
    }

    values! {
        /// `UserControlMode` of `AWS::AppStream::Stack`.
        UserControlMode {
            DISABLED = "DISABLED",
            VIEW_ONLY = "VIEW_ONLY",
            VIEW_STOP = "VIEW_STOP",
        }
    }
}

resource! {
    /// `AWS::AppStream::StackFleetAssociation`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appstream-stackfleetassociation.html).
    StackFleetAssociation = "AWS::AppStream::StackFleetAssociation", Ref = Str;
    new_with StackFleetAssociationRequired {
        /// `FleetName`. Update: replaces.
        fleet_name: Str = "FleetName",
        /// `StackName`. Update: replaces.
        stack_name: Str = "StackName",
    }
    set {
        /// `FleetName`. Update: replaces.
        fleet_name: Str = "FleetName";
        /// `StackName`. Update: replaces.
        stack_name: Str = "StackName";
    }
    get {
    }
}

resource! {
    /// `AWS::AppStream::StackUserAssociation`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appstream-stackuserassociation.html).
    StackUserAssociation = "AWS::AppStream::StackUserAssociation", Ref = Str;
    new_with StackUserAssociationRequired {
        /// `AuthenticationType`. Update: replaces.
        authentication_type: Str = "AuthenticationType",
        /// `StackName`. Update: replaces.
        stack_name: Str = "StackName",
        /// `UserName`. Update: replaces.
        user_name: Str = "UserName",
    }
    set {
        /// `AuthenticationType`. Update: replaces.
        authentication_type: Str = "AuthenticationType";
        /// `SendEmailNotification`. Update: replaces.
        send_email_notification: Bool = "SendEmailNotification";
        /// `StackName`. Update: replaces.
        stack_name: Str = "StackName";
        /// `UserName`. Update: replaces.
        user_name: Str = "UserName";
    }
    get {
    }
}

resource! {
    /// `AWS::AppStream::User`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appstream-user.html).
    User = "AWS::AppStream::User", Ref = Str;
    new (user_name: Str = "UserName", authentication_type: user::AuthenticationType = "AuthenticationType");
    set {
        /// `AuthenticationType`. Update: replaces.
        authentication_type: user::AuthenticationType = "AuthenticationType";
        /// `FirstName`: at most 2048 characters, `^[A-Za-z0-9_\-\s]+$`. Update: replaces.
        first_name: Str = "FirstName";
        /// `LastName`: at most 2048 characters, `^[A-Za-z0-9_\-\s]+$`. Update: replaces.
        last_name: Str = "LastName";
        /// `MessageAction`. Update: replaces.
        message_action: user::MessageAction = "MessageAction";
        /// `UserName`: 1 to 128 characters, `^[\p{L}\p{M}\p{S}\p{N}\p{P}]+$`. Update: replaces.
        user_name: Str = "UserName";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
    }
}

/// Property types of `AWS::AppStream::User`.
pub mod user {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    values! {
        /// `AuthenticationType` of `AWS::AppStream::User`.
        AuthenticationType {
            API = "API",
            AWS_AD = "AWS_AD",
            SAML = "SAML",
            USERPOOL = "USERPOOL",
        }
    }

    values! {
        /// `MessageAction` of `AWS::AppStream::User`.
        MessageAction {
            RESEND = "RESEND",
            SUPPRESS = "SUPPRESS",
        }
    }
}
