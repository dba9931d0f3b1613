// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::AmazonMQ`: 3 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::AmazonMQ::Broker`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-amazonmq-broker.html).
    Broker = "AWS::AmazonMQ::Broker", Ref = Str;
    tags "Tags" List;
    new_with BrokerRequired {
        /// `BrokerName`: `^[0-9A-Za-z_-]{1,50}$`. Update: replaces.
        broker_name: Str = "BrokerName",
        /// `EngineType`. Update: replaces.
        engine_type: broker::EngineType = "EngineType",
        /// `DeploymentMode`. Update: replaces.
        deployment_mode: broker::DeploymentMode = "DeploymentMode",
        /// `HostInstanceType`. Update: in place.
        host_instance_type: Str = "HostInstanceType",
        /// `PubliclyAccessible`. Update: replaces.
        publicly_accessible: Bool = "PubliclyAccessible",
    }
    set {
        /// `AuthenticationStrategy`. Update: replaces.
        authentication_strategy: broker::AuthenticationStrategy = "AuthenticationStrategy";
        /// `AutoMinorVersionUpgrade`. Update: in place.
        auto_minor_version_upgrade: Bool = "AutoMinorVersionUpgrade";
        /// `BrokerName`: `^[0-9A-Za-z_-]{1,50}$`. Update: replaces.
        broker_name: Str = "BrokerName";
        /// `Configuration`. Update: in place.
        configuration: broker::ConfigurationId = "Configuration";
        /// `DataReplicationMode`. Update: in place.
        data_replication_mode: broker::DataReplicationMode = "DataReplicationMode";
        /// `DataReplicationPrimaryBrokerArn`: `^arn:.*`. Update: in place.
        data_replication_primary_broker_arn: Str = "DataReplicationPrimaryBrokerArn";
        /// `DeploymentMode`. Update: replaces.
        deployment_mode: broker::DeploymentMode = "DeploymentMode";
        /// `EncryptionOptions`. Update: replaces.
        encryption_options: broker::EncryptionOptions = "EncryptionOptions";
        /// `EngineType`. Update: replaces.
        engine_type: broker::EngineType = "EngineType";
        /// `EngineVersion`. Update: in place.
        engine_version: Str = "EngineVersion";
        /// `HostInstanceType`. Update: in place.
        host_instance_type: Str = "HostInstanceType";
        /// `LdapServerMetadata`. Update: in place.
        ldap_server_metadata: broker::LdapServerMetadata = "LdapServerMetadata";
        /// `Logs`. Update: in place.
        logs: broker::LogList = "Logs";
        /// `MaintenanceWindowStartTime`. Update: in place.
        maintenance_window_start_time: broker::MaintenanceWindow = "MaintenanceWindowStartTime";
        /// `PubliclyAccessible`. Update: replaces.
        publicly_accessible: Bool = "PubliclyAccessible";
        /// `ResourceShareArns`: no item twice, `^arn:.*`. Update: in place.
        resource_share_arns: List<Str> = "ResourceShareArns";
        /// `SecurityGroups`: 1 to 5 items. Update: in place.
        security_groups: List<Ec2SecurityGroupId> = "SecurityGroups";
        /// `StorageSize`. Update: in place.
        storage_size: Int = "StorageSize";
        /// `StorageType`. Update: replaces.
        storage_type: broker::StorageType = "StorageType";
        /// `SubnetIds`. Update: replaces.
        subnet_ids: List<Str> = "SubnetIds";
        /// `Tags`. Update: in place.
        tags: List<broker::TagsEntry> = "Tags";
        /// `Users`. Update: in place.
        users: List<broker::User> = "Users";
    }
    get {
        /// `AmqpEndpoints`
        amqp_endpoints: List<Str> = "AmqpEndpoints";
        /// `Arn`
        arn: Arn = "Arn";
        /// `ConfigurationId`
        configuration_id: Str = "ConfigurationId";
        /// `ConfigurationRevision`
        configuration_revision: Str = "ConfigurationRevision";
        /// `ConsoleURLs`
        console_urls: List<Str> = "ConsoleURLs";
        /// `EngineVersionCurrent`
        engine_version_current: Str = "EngineVersionCurrent";
        /// `IpAddresses`
        ip_addresses: List<Str> = "IpAddresses";
        /// `MqttEndpoints`
        mqtt_endpoints: List<Str> = "MqttEndpoints";
        /// `OpenWireEndpoints`
        open_wire_endpoints: List<Str> = "OpenWireEndpoints";
        /// `StompEndpoints`
        stomp_endpoints: List<Str> = "StompEndpoints";
        /// `WssEndpoints`
        wss_endpoints: List<Str> = "WssEndpoints";
    }
    ref id;
}

/// Property types of `AWS::AmazonMQ::Broker`.
pub mod broker {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `ConfigurationId` of `AWS::AmazonMQ::Broker`.
        ConfigurationId;
        new (revision: Int = "Revision", id: Str = "Id");
        set {
        }
    }

    property! {
        /// `EncryptionOptions` of `AWS::AmazonMQ::Broker`.
        EncryptionOptions;
        new (use_aws_owned_key: Bool = "UseAwsOwnedKey");
        set {
            /// `KmsKeyId`. Update: replaces.
            kms_key_id: KmsKey = "KmsKeyId";
        }
    }

    property! {
        /// `LdapServerMetadata` of `AWS::AmazonMQ::Broker`.
        LdapServerMetadata;
        new_with LdapServerMetadataRequired {
            /// `Hosts`. Update: in place.
            hosts: List<Str> = "Hosts",
            /// `UserSearchMatching`. Update: in place.
            user_search_matching: Str = "UserSearchMatching",
            /// `UserBase`. Update: in place.
            user_base: Str = "UserBase",
            /// `RoleSearchMatching`. Update: in place.
            role_search_matching: Str = "RoleSearchMatching",
            /// `ServiceAccountUsername`. Update: in place.
            service_account_username: Str = "ServiceAccountUsername",
            /// `RoleBase`. Update: in place.
            role_base: Str = "RoleBase",
        }
        set {
            /// `RoleName`. Update: in place.
            role_name: Str = "RoleName";
            /// `RoleSearchSubtree`. Update: in place.
            role_search_subtree: Bool = "RoleSearchSubtree";
            /// `ServiceAccountPassword`. Update: in place.
            service_account_password: Str = "ServiceAccountPassword";
            /// `UserRoleName`. Update: in place.
            user_role_name: Str = "UserRoleName";
            /// `UserSearchSubtree`. Update: in place.
            user_search_subtree: Bool = "UserSearchSubtree";
        }
    }

    property! {
        /// `LogList` of `AWS::AmazonMQ::Broker`.
        LogList;
        new ();
        set {
            /// `Audit`. Update: in place.
            audit: Bool = "Audit";
            /// `General`. Update: in place.
            general: Bool = "General";
        }
    }

    property! {
        /// `MaintenanceWindow` of `AWS::AmazonMQ::Broker`.
        MaintenanceWindow;
        new_with MaintenanceWindowRequired {
            /// `DayOfWeek`. Update: in place.
            day_of_week: DayOfWeek = "DayOfWeek",
            /// `TimeOfDay`: `^[0-9]{1,2}:[0-9]{2}(:[0-9]{2})?$`. Update: in place.
            time_of_day: Str = "TimeOfDay",
            /// `TimeZone`. Update: in place.
            time_zone: Str = "TimeZone",
        }
        set {
        }
    }

    property! {
        /// `TagsEntry` of `AWS::AmazonMQ::Broker`.
        TagsEntry;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    property! {
        /// `User` of `AWS::AmazonMQ::Broker`.
        User;
        new_with UserRequired {
            /// `Username`: `^[A-Za-z0-9_.~-]{2,100}$`. Update: in place.
            username: Str = "Username",
            /// `Password`: at least 12 characters, `^[^,:=]+$`. Update: in place.
            password: Str = "Password",
        }
        set {
            /// `ConsoleAccess`. Update: in place.
            console_access: Bool = "ConsoleAccess";
            /// `Groups`: at most 20 items, `^[A-Za-z0-9._~-]{2,100}$`. Update: in place.
            groups: List<Str> = "Groups";
            /// `ReplicationUser`. Update: in place.
            replication_user: Bool = "ReplicationUser";
        }
    }

    values! {
        /// `AuthenticationStrategy` of `AWS::AmazonMQ::Broker`.
        AuthenticationStrategy {
            CONFIG_MANAGED = "config_managed",
            LDAP = "ldap",
            SIMPLE = "simple",
        }
    }

    values! {
        /// `DataReplicationMode` of `AWS::AmazonMQ::Broker`.
        DataReplicationMode {
            CRDR = "crdr",
            NONE = "none",
        }
    }

    values! {
        /// `DayOfWeek` of `AWS::AmazonMQ::Broker`.
        DayOfWeek {
            FRIDAY = "friday",
            MONDAY = "monday",
            SATURDAY = "saturday",
            SUNDAY = "sunday",
            THURSDAY = "thursday",
            TUESDAY = "tuesday",
            WEDNESDAY = "wednesday",
        }
    }

    values! {
        /// `DeploymentMode` of `AWS::AmazonMQ::Broker`.
        DeploymentMode {
            ACTIVE_STANDBY_MULTI_AZ = "active_standby_multi_az",
            CLUSTER_MULTI_AZ = "cluster_multi_az",
            SINGLE_INSTANCE = "single_instance",
        }
    }

    values! {
        /// `EngineType` of `AWS::AmazonMQ::Broker`.
        EngineType {
            ACTIVEMQ = "activemq",
            RABBITMQ = "rabbitmq",
        }
    }

    values! {
        /// `StorageType` of `AWS::AmazonMQ::Broker`.
        StorageType {
            EBS = "EBS",
            EFS = "EFS",
        }
    }
}

resource! {
    /// `AWS::AmazonMQ::Configuration`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-amazonmq-configuration.html).
    Configuration = "AWS::AmazonMQ::Configuration", Ref = Str;
    tags "Tags" List;
    new (engine_type: configuration::EngineType = "EngineType", name: Str = "Name");
    set {
        /// `AuthenticationStrategy`. Update: replaces.
        authentication_strategy: configuration::AuthenticationStrategy = "AuthenticationStrategy";
        /// `Data`. Update: in place.
        data: Str = "Data";
        /// `Description`. Update: in place.
        description: Str = "Description";
        /// `EngineType`. Update: replaces.
        engine_type: configuration::EngineType = "EngineType";
        /// `EngineVersion`. Update: replaces.
        engine_version: Str = "EngineVersion";
        /// `Name`. Update: replaces.
        name: Str = "Name";
        /// `Tags`. Update: in place.
        tags: List<configuration::TagsEntry> = "Tags";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
        /// `Revision`
        revision: Str = "Revision";
    }
    ref id;
}

/// Property types of `AWS::AmazonMQ::Configuration`.
pub mod configuration {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::broker::{AuthenticationStrategy, EngineType, TagsEntry};
}

resource! {
    /// `AWS::AmazonMQ::ConfigurationAssociation`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-amazonmq-configurationassociation.html).
    ConfigurationAssociation = "AWS::AmazonMQ::ConfigurationAssociation", Ref = Str;
    new (configuration: configuration_association::ConfigurationId = "Configuration", broker: Str = "Broker");
    set {
        /// `Broker`. Update: replaces.
        broker: Str = "Broker";
        /// `Configuration`. Update: in place.
        configuration: configuration_association::ConfigurationId = "Configuration";
    }
    get {
    }
    ref id;
}

/// Property types of `AWS::AmazonMQ::ConfigurationAssociation`.
pub mod configuration_association {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::broker::ConfigurationId;
}
