// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::M2`: 3 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::M2::Application`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-m2-application.html).
    Application = "AWS::M2::Application", Ref = Arn;
    tags "Tags" Object;
    new (engine_type: application::EngineType = "EngineType", name: Str = "Name");
    set {
        /// `Definition`. Update: in place.
        definition: application::Definition = "Definition";
        /// `Description`: at most 500 characters. Update: in place.
        description: Str = "Description";
        /// `EngineType`. Update: replaces.
        engine_type: application::EngineType = "EngineType";
        /// `KmsKeyId`: at most 2048 characters. Update: replaces.
        kms_key_id: KmsKey = "KmsKeyId";
        /// `Name`: `^[A-Za-z0-9][A-Za-z0-9_\-]{1,59}$`. Update: replaces.
        name: Str = "Name";
        /// `RoleArn`. Update: replaces.
        role_arn: IamRoleArn = "RoleArn";
        /// `Tags`. Update: in place.
        tags: Map<Str> = "Tags";
    }
    get {
        /// `ApplicationId`
        application_id: Str = "ApplicationId";
    }
    ref application_arn;
}

/// Property types of `AWS::M2::Application`.
pub mod application {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `Definition` of `AWS::M2::Application`.
        Definition;
        new ();
        set {
            /// `Content`: 1 to 6500 characters. Update: in place.
            content: Str = "Content";
            /// `S3Location`: `^\S{1,2000}$`. Update: in place.
            s3_location: Str = "S3Location";
        }
    }

    values! {
        /// `EngineType` of `AWS::M2::Application`.
        EngineType {
            MICROFOCUS = "microfocus",
            BLUAGE = "bluage",
        }
    }
}

resource! {
    /// `AWS::M2::Deployment`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-m2-deployment.html).
    Deployment = "AWS::M2::Deployment", Ref = Str;
    new_with DeploymentRequired {
        /// `EnvironmentId`: `^\S{1,80}$`. Update: replaces.
        environment_id: Str = "EnvironmentId",
        /// `ApplicationId`: `^\S{1,80}$`. Update: replaces.
        application_id: Str = "ApplicationId",
        /// `ApplicationVersion`: at least 1. Update: in place.
        application_version: Int = "ApplicationVersion",
    }
    set {
        /// `ApplicationId`: `^\S{1,80}$`. Update: replaces.
        application_id: Str = "ApplicationId";
        /// `ApplicationVersion`: at least 1. Update: in place.
        application_version: Int = "ApplicationVersion";
        /// `EnvironmentId`: `^\S{1,80}$`. Update: replaces.
        environment_id: Str = "EnvironmentId";
    }
    get {
        /// `DeploymentId`
        deployment_id: Str = "DeploymentId";
        /// `Status`
        status: Str = "Status";
    }
    ref application_id;
}

resource! {
    /// `AWS::M2::Environment`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-m2-environment.html).
    Environment = "AWS::M2::Environment", Ref = Arn;
    tags "Tags" Object;
    new_with EnvironmentRequired {
        /// `EngineType`. Update: replaces.
        engine_type: environment::EngineType = "EngineType",
        /// `InstanceType`: `^\S{1,20}$`. Update: in place.
        instance_type: Str = "InstanceType",
        /// `Name`: `^[A-Za-z0-9][A-Za-z0-9_\-]{1,59}$`. Update: replaces.
        name: Str = "Name",
    }
    set {
        /// `Description`: at most 500 characters. Update: replaces.
        description: Str = "Description";
        /// `EngineType`. Update: replaces.
        engine_type: environment::EngineType = "EngineType";
        /// `EngineVersion`: `^\S{1,10}$`. Update: in place.
        engine_version: Str = "EngineVersion";
        /// `HighAvailabilityConfig`. Update: in place.
        high_availability_config: environment::HighAvailabilityConfig = "HighAvailabilityConfig";
        /// `InstanceType`: `^\S{1,20}$`. Update: in place.
        instance_type: Str = "InstanceType";
        /// `KmsKeyId`: at most 2048 characters. Update: replaces.
        kms_key_id: KmsKey = "KmsKeyId";
        /// `Name`: `^[A-Za-z0-9][A-Za-z0-9_\-]{1,59}$`. Update: replaces.
        name: Str = "Name";
        /// `NetworkType`. Update: replaces.
        network_type: environment::NetworkType = "NetworkType";
        /// `PreferredMaintenanceWindow`: `^\S{1,50}$`. Update: in place.
        preferred_maintenance_window: Str = "PreferredMaintenanceWindow";
        /// `PubliclyAccessible`. Update: replaces.
        publicly_accessible: Bool = "PubliclyAccessible";
        /// `SecurityGroupIds`: `^\S{1,50}$`. Update: replaces.
        security_group_ids: List<Ec2SecurityGroupId> = "SecurityGroupIds";
        /// `StorageConfigurations`. Update: replaces.
        storage_configurations: List<environment::StorageConfiguration> = "StorageConfigurations";
        /// `SubnetIds`: `^\S{1,50}$`. Update: replaces.
        subnet_ids: List<Str> = "SubnetIds";
        /// `Tags`. Update: in place.
        tags: Map<Str> = "Tags";
    }
    get {
        /// `EnvironmentId`
        environment_id: Str = "EnvironmentId";
    }
    ref environment_arn;
}

/// Property types of `AWS::M2::Environment`.
pub mod environment {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::application::EngineType;

    property! {
        /// `EfsStorageConfiguration` of `AWS::M2::Environment`.
        EfsStorageConfiguration;
        new_with EfsStorageConfigurationRequired {
            /// `FileSystemId`: `^\S{1,200}$`. Update: replaces.
            file_system_id: Str = "FileSystemId",
            /// `MountPoint`: `^\S{1,200}$`. Update: replaces.
            mount_point: Str = "MountPoint",
        }
        set {
        }
    }

    property! {
        /// `FsxStorageConfiguration` of `AWS::M2::Environment`.
        FsxStorageConfiguration;
        new_with FsxStorageConfigurationRequired {
            /// `FileSystemId`: `^\S{1,200}$`. Update: replaces.
            file_system_id: Str = "FileSystemId",
            /// `MountPoint`: `^\S{1,200}$`. Update: replaces.
            mount_point: Str = "MountPoint",
        }
        set {
        }
    }

    property! {
        /// `HighAvailabilityConfig` of `AWS::M2::Environment`.
        HighAvailabilityConfig;
        new (desired_capacity: Int = "DesiredCapacity");
        set {
        }
    }

    property! {
        /// `StorageConfiguration` of `AWS::M2::Environment`.
        StorageConfiguration;
        new ();
        set {
            /// `Efs`. Update: replaces.
            efs: EfsStorageConfiguration = "Efs";
            /// `Fsx`. Update: replaces.
            fsx: FsxStorageConfiguration = "Fsx";
        }
    }

    values! {
        /// `NetworkType` of `AWS::M2::Environment`.
        NetworkType {
            IPV4 = "ipv4",
            DUAL = "dual",
        }
    }
}
