// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::EKS`: 9 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::EKS::AccessEntry`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eks-accessentry.html).
    AccessEntry = "AWS::EKS::AccessEntry", Ref = Str;
    tags "Tags" List;
    new_with AccessEntryRequired {
        /// `PrincipalArn`: at least 1 characters. Update: replaces.
        principal_arn: Str = "PrincipalArn",
        /// `ClusterName`: at least 1 characters. Update: replaces.
        cluster_name: Str = "ClusterName",
    }
    set {
        /// `AccessPolicies`: at most 20 items, no item twice. Update: in place.
        access_policies: List<access_entry::AccessPolicy> = "AccessPolicies";
        /// `ClusterName`: at least 1 characters. Update: replaces.
        cluster_name: Str = "ClusterName";
        /// `KubernetesGroups`: no item twice. Update: in place.
        kubernetes_groups: List<Str> = "KubernetesGroups";
        /// `PrincipalArn`: at least 1 characters. Update: replaces.
        principal_arn: Str = "PrincipalArn";
        /// `Tags`: no item twice. Update: in place.
        tags: List<access_entry::Tag> = "Tags";
        /// `Type`. Update: replaces.
        type_: Str = "Type";
        /// `Username`. Update: in place.
        username: Str = "Username";
    }
    get {
        /// `AccessEntryArn`
        access_entry_arn: Arn = "AccessEntryArn";
    }
}

/// Property types of `AWS::EKS::AccessEntry`.
pub mod access_entry {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `AccessPolicy` of `AWS::EKS::AccessEntry`.
        AccessPolicy;
        new (policy_arn: Str = "PolicyArn", access_scope: AccessScope = "AccessScope");
        set {
        }
    }

    property! {
        /// `AccessScope` of `AWS::EKS::AccessEntry`.
        AccessScope;
        new (type_: Type = "Type");
        set {
            /// `Namespaces`: no item twice. Update: in place.
            namespaces: List<Str> = "Namespaces";
        }
    }

    property! {
        /// `Tag` of `AWS::EKS::AccessEntry`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    values! {
        /// `Type` of `AWS::EKS::AccessEntry`.
        Type {
            NAMESPACE = "namespace",
            CLUSTER = "cluster",
        }
    }
}

resource! {
    /// `AWS::EKS::Addon`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eks-addon.html).
    Addon = "AWS::EKS::Addon", Ref = Str;
    tags "Tags" List;
    new_with AddonRequired {
        /// `ClusterName`: at least 1 characters. Update: replaces.
        cluster_name: Str = "ClusterName",
        /// `AddonName`: at least 1 characters. Update: replaces.
        addon_name: Str = "AddonName",
    }
    set {
        /// `AddonName`: at least 1 characters. Update: replaces.
        addon_name: Str = "AddonName";
        /// `AddonVersion`: at least 1 characters. Update: in place.
        addon_version: Str = "AddonVersion";
        /// `ClusterName`: at least 1 characters. Update: replaces.
        cluster_name: Str = "ClusterName";
        /// `ConfigurationValues`: at least 1 characters. Update: in place.
        configuration_values: Str = "ConfigurationValues";
        /// `NamespaceConfig`. Update: replaces.
        namespace_config: addon::NamespaceConfig = "NamespaceConfig";
        /// `PodIdentityAssociations`: no item twice. Update: in place.
        pod_identity_associations: List<addon::PodIdentityAssociation> = "PodIdentityAssociations";
        /// `PreserveOnDelete`. Update: in place.
        preserve_on_delete: Bool = "PreserveOnDelete";
        /// `ResolveConflicts`: at least 1 characters. Update: in place.
        resolve_conflicts: addon::ResolveConflicts = "ResolveConflicts";
        /// `ServiceAccountRoleArn`: 1 to 255 characters. Update: in place.
        service_account_role_arn: IamRoleArn = "ServiceAccountRoleArn";
        /// `Tags`: no item twice. Update: in place.
        tags: List<addon::Tag> = "Tags";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
    }
}

/// Property types of `AWS::EKS::Addon`.
pub mod addon {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `NamespaceConfig` of `AWS::EKS::Addon`.
        NamespaceConfig;
        new (namespace: Str = "Namespace");
        set {
        }
    }

    property! {
        /// `PodIdentityAssociation` of `AWS::EKS::Addon`.
        PodIdentityAssociation;
        new (service_account: Str = "ServiceAccount", role_arn: IamRoleArn = "RoleArn");
        set {
        }
    }

    property! {
        /// `Tag` of `AWS::EKS::Addon`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    values! {
        /// `ResolveConflicts` of `AWS::EKS::Addon`.
        ResolveConflicts {
            NONE = "NONE",
            OVERWRITE = "OVERWRITE",
            PRESERVE = "PRESERVE",
        }
    }
}

resource! {
    /// `AWS::EKS::Capability`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eks-capability.html).
    Capability = "AWS::EKS::Capability", Ref = Arn;
    tags "Tags" List;
    new_with CapabilityRequired {
        /// `ClusterName`: 1 to 100 characters. Update: replaces.
        cluster_name: Str = "ClusterName",
        /// `CapabilityName`: 1 to 100 characters. Update: replaces.
        capability_name: Str = "CapabilityName",
        /// `Type`. Update: replaces.
        type_: capability::CapabilityType = "Type",
        /// `RoleArn`. Update: in place.
        role_arn: IamRoleArn = "RoleArn",
        /// `DeletePropagationPolicy`. Update: in place.
        delete_propagation_policy: capability::DeletePropagationPolicy = "DeletePropagationPolicy",
    }
    set {
        /// `CapabilityName`: 1 to 100 characters. Update: replaces.
        capability_name: Str = "CapabilityName";
        /// `ClusterName`: 1 to 100 characters. Update: replaces.
        cluster_name: Str = "ClusterName";
        /// `Configuration`. Update: in place.
        configuration: capability::CapabilityConfiguration = "Configuration";
        /// `DeletePropagationPolicy`. Update: in place.
        delete_propagation_policy: capability::DeletePropagationPolicy = "DeletePropagationPolicy";
        /// `RoleArn`. Update: in place.
        role_arn: IamRoleArn = "RoleArn";
        /// `Tags`: no item twice. Update: in place.
        tags: List<capability::Tag> = "Tags";
        /// `Type`. Update: replaces.
        type_: capability::CapabilityType = "Type";
    }
    get {
        /// `Configuration.ArgoCd.AwsIdc.IdcManagedApplicationArn`
        configuration_argo_cd_aws_idc_idc_managed_application_arn: Arn = "Configuration.ArgoCd.AwsIdc.IdcManagedApplicationArn";
        /// `Configuration.ArgoCd.ServerUrl`
        configuration_argo_cd_server_url: Str = "Configuration.ArgoCd.ServerUrl";
        /// `CreatedAt`
        created_at: Str = "CreatedAt";
        /// `ModifiedAt`
        modified_at: Str = "ModifiedAt";
        /// `Status`
        status: Str = "Status";
        /// `Version`
        version: Str = "Version";
    }
    ref arn;
}

/// Property types of `AWS::EKS::Capability`.
pub mod capability {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::access_entry::Tag;

    property! {
        /// `Ack` of `AWS::EKS::Capability`.
        Ack;
        new ();
        set {
            /// `DisabledServices`: at most 200 items, 1 to 63 characters, `^[a-z][a-z0-9]*$`. Update: in place.
            disabled_services: List<Str> = "DisabledServices";
            /// `EnableCrossNamespace`. Update: in place.
            enable_cross_namespace: Bool = "EnableCrossNamespace";
        }
    }

    property! {
        /// `ArgoCd` of `AWS::EKS::Capability`.
        ArgoCd;
        new (aws_idc: AwsIdc = "AwsIdc");
        set {
            /// `EndpointPrefix`: 1 to 50 characters, `^[a-z0-9]([a-z0-9-]*[a-z0-9])?$`. Update: may replace.
            endpoint_prefix: Str = "EndpointPrefix";
            /// `Namespace`. Update: replaces.
            namespace: Str = "Namespace";
            /// `NetworkAccess`. Update: in place.
            network_access: NetworkAccess = "NetworkAccess";
            /// `RbacRoleMappings`. Update: in place.
            rbac_role_mappings: List<ArgoCdRoleMapping> = "RbacRoleMappings";
            /// `ServerUrl`. Update: in place.
            server_url: Str = "ServerUrl";
        }
    }

    property! {
        /// `ArgoCdRoleMapping` of `AWS::EKS::Capability`.
        ArgoCdRoleMapping;
        new (role: Role = "Role", identities: List<SsoIdentity> = "Identities");
        set {
        }
    }

    property! {
        /// `AwsIdc` of `AWS::EKS::Capability`.
        AwsIdc;
        new (idc_instance_arn: Str = "IdcInstanceArn");
        set {
            /// `IdcManagedApplicationArn`. Update: replaces.
            idc_managed_application_arn: Str = "IdcManagedApplicationArn";
            /// `IdcRegion`. Update: replaces.
            idc_region: Str = "IdcRegion";
        }
    }

    property! {
        /// `CapabilityConfiguration` of `AWS::EKS::Capability`.
        CapabilityConfiguration;
        new ();
        set {
            /// `Ack`. Update: in place.
            ack: Ack = "Ack";
            /// `ArgoCd`. Update: in place.
            argo_cd: ArgoCd = "ArgoCd";
        }
    }

    property! {
        /// `NetworkAccess` of `AWS::EKS::Capability`.
        NetworkAccess;
        new ();
        set {
            /// `VpceIds`. Update: in place.
            vpce_ids: List<Str> = "VpceIds";
        }
    }

    property! {
        /// `SsoIdentity` of `AWS::EKS::Capability`.
        SsoIdentity;
        new (id: Str = "Id", type_: SsoIdentityType = "Type");
        set {
        }
    }

    values! {
        /// `CapabilityType` of `AWS::EKS::Capability`.
        CapabilityType {
            ARGOCD = "ARGOCD",
            ACK = "ACK",
            KRO = "KRO",
        }
    }

    values! {
        /// `DeletePropagationPolicy` of `AWS::EKS::Capability`.
        DeletePropagationPolicy {
            RETAIN = "RETAIN",
        }
    }

    values! {
        /// `Role` of `AWS::EKS::Capability`.
        Role {
            ADMIN = "ADMIN",
            EDITOR = "EDITOR",
            VIEWER = "VIEWER",
        }
    }

    values! {
        /// `SsoIdentityType` of `AWS::EKS::Capability`.
        SsoIdentityType {
            SSO_USER = "SSO_USER",
            SSO_GROUP = "SSO_GROUP",
        }
    }
}

resource! {
    /// `AWS::EKS::CertificateAuthority`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eks-certificateauthority.html).
    CertificateAuthority = "AWS::EKS::CertificateAuthority", Ref = Str;
    new (cluster_name: Str = "ClusterName");
    set {
        /// `ClusterName`: 1 to 100 characters. Update: replaces.
        cluster_name: Str = "ClusterName";
    }
    get {
        /// `ActivatedAt`
        activated_at: Str = "ActivatedAt";
        /// `ActivatedBy`
        activated_by: Str = "ActivatedBy";
        /// `CreatedAt`
        created_at: Str = "CreatedAt";
        /// `CreatedBy`
        created_by: Str = "CreatedBy";
        /// `Data`
        data: Str = "Data";
        /// `DistributionStatus`
        distribution_status: Str = "DistributionStatus";
        /// `Id`
        id: Str = "Id";
        /// `RollbackAvailable`
        rollback_available: Bool = "RollbackAvailable";
        /// `ScheduledEvents`
        scheduled_events: Json = "ScheduledEvents";
        /// `ScheduledEvents.FinalAutoActivation`
        scheduled_events_final_auto_activation: Str = "ScheduledEvents.FinalAutoActivation";
        /// `ScheduledEvents.FirstAutoActivation`
        scheduled_events_first_auto_activation: Str = "ScheduledEvents.FirstAutoActivation";
        /// `SigningStatus`
        signing_status: Str = "SigningStatus";
        /// `Validity`
        validity: Json = "Validity";
        /// `Validity.NotAfter`
        validity_not_after: Str = "Validity.NotAfter";
        /// `Validity.NotBefore`
        validity_not_before: Str = "Validity.NotBefore";
    }
}

resource! {
    /// `AWS::EKS::Cluster`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eks-cluster.html).
    Cluster = "AWS::EKS::Cluster", Ref = EksClusterName;
    tags "Tags" List;
    new (role_arn: IamRoleArn = "RoleArn", resources_vpc_config: cluster::ResourcesVpcConfig = "ResourcesVpcConfig");
    set {
        /// `AccessConfig`. Update: in place.
        access_config: cluster::AccessConfig = "AccessConfig";
        /// `ActiveCertificateAuthorityId`. Update: in place.
        active_certificate_authority_id: Str = "ActiveCertificateAuthorityId";
        /// `BootstrapSelfManagedAddons`. Update: replaces.
        bootstrap_self_managed_addons: Bool = "BootstrapSelfManagedAddons";
        /// `CertificateAuthority`. Update: in place.
        certificate_authority: cluster::CertificateAuthority = "CertificateAuthority";
        /// `ComputeConfig`. Update: in place.
        compute_config: cluster::ComputeConfig = "ComputeConfig";
        /// `ControlPlaneScalingConfig`. Update: in place.
        control_plane_scaling_config: cluster::ControlPlaneScalingConfig = "ControlPlaneScalingConfig";
        /// `DeletionProtection`. Update: in place.
        deletion_protection: Bool = "DeletionProtection";
        /// `EncryptionConfig`: at most 1 items. Update: replaces.
        encryption_config: List<cluster::EncryptionConfig> = "EncryptionConfig";
        /// `Force`: default `false`. Update: in place.
        force: Bool = "Force";
        /// `KubeApiServerConfig`. Update: in place.
        kube_api_server_config: cluster::KubeApiServerConfig = "KubeApiServerConfig";
        /// `KubeControllerManagerConfig`. Update: in place.
        kube_controller_manager_config: cluster::KubeControllerManagerConfig = "KubeControllerManagerConfig";
        /// `KubeSchedulerConfig`. Update: in place.
        kube_scheduler_config: cluster::KubeSchedulerConfig = "KubeSchedulerConfig";
        /// `KubernetesNetworkConfig`. Update: may replace.
        kubernetes_network_config: cluster::KubernetesNetworkConfig = "KubernetesNetworkConfig";
        /// `Logging`. Update: in place.
        logging: cluster::Logging = "Logging";
        /// `Name`: 1 to 100 characters, `^[0-9A-Za-z][A-Za-z0-9\-_]*`. Update: replaces.
        name: Str = "Name";
        /// `OutpostConfig`. Update: replaces.
        outpost_config: cluster::OutpostConfig = "OutpostConfig";
        /// `RemoteNetworkConfig`. Update: in place.
        remote_network_config: cluster::RemoteNetworkConfig = "RemoteNetworkConfig";
        /// `ResourcesVpcConfig`. Update: in place.
        resources_vpc_config: cluster::ResourcesVpcConfig = "ResourcesVpcConfig";
        /// `RoleArn`. Update: replaces.
        role_arn: IamRoleArn = "RoleArn";
        /// `RollbackConfig`. Update: in place.
        rollback_config: cluster::RollbackConfig = "RollbackConfig";
        /// `StorageConfig`. Update: in place.
        storage_config: cluster::StorageConfig = "StorageConfig";
        /// `Tags`: no item twice. Update: in place.
        tags: List<cluster::Tag> = "Tags";
        /// `UpgradePolicy`. Update: in place.
        upgrade_policy: cluster::UpgradePolicy = "UpgradePolicy";
        /// `Version`: `1\.\d\d`. Update: in place.
        version: Str = "Version";
        /// `ZonalShiftConfig`. Update: in place.
        zonal_shift_config: cluster::ZonalShiftConfig = "ZonalShiftConfig";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
        /// `CertificateAuthority.Active.ActivatedBy`
        certificate_authority_active_activated_by: Str = "CertificateAuthority.Active.ActivatedBy";
        /// `CertificateAuthority.Active.Id`
        certificate_authority_active_id: Str = "CertificateAuthority.Active.Id";
        /// `CertificateAuthority.Data`
        certificate_authority_data: Str = "CertificateAuthority.Data";
        /// `CertificateAuthorityData`
        certificate_authority_data_: Str = "CertificateAuthorityData";
        /// `ClusterSecurityGroupId`
        cluster_security_group_id: Str = "ClusterSecurityGroupId";
        /// `EncryptionConfigKeyArn`
        encryption_config_key_arn: Arn = "EncryptionConfigKeyArn";
        /// `Endpoint`
        endpoint: Str = "Endpoint";
        /// `Id`
        id: Str = "Id";
        /// `KubernetesNetworkConfig.ServiceIpv6Cidr`
        kubernetes_network_config_service_ipv6_cidr: Str = "KubernetesNetworkConfig.ServiceIpv6Cidr";
        /// `OpenIdConnectIssuerUrl`
        open_id_connect_issuer_url: Str = "OpenIdConnectIssuerUrl";
    }
    ref name;
}

/// Property types of `AWS::EKS::Cluster`.
pub mod cluster {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::access_entry::Tag;

    property! {
        /// `AccessConfig` of `AWS::EKS::Cluster`.
        AccessConfig;
        new ();
        set {
            /// `AuthenticationMode`. Update: in place.
            authentication_mode: AuthenticationMode = "AuthenticationMode";
            /// `BootstrapClusterCreatorAdminPermissions`. Update: replaces.
            bootstrap_cluster_creator_admin_permissions: Bool = "BootstrapClusterCreatorAdminPermissions";
        }
    }

    property! {
        /// `ActiveCertificateAuthority` of `AWS::EKS::Cluster`.
        ActiveCertificateAuthority;
        new ();
        set {
            /// `ActivatedBy`. Update: in place.
            activated_by: Str = "ActivatedBy";
            /// `Id`. Update: in place.
            id: Str = "Id";
        }
    }

    property! {
        /// `BlockStorage` of `AWS::EKS::Cluster`.
        BlockStorage;
        new ();
        set {
            /// `Enabled`. Update: in place.
            enabled: Bool = "Enabled";
        }
    }

    property! {
        /// `CertificateAuthority` of `AWS::EKS::Cluster`.
        CertificateAuthority;
        new ();
        set {
            /// `Active`. Update: in place.
            active: ActiveCertificateAuthority = "Active";
            /// `Data`. Update: in place.
            data: Str = "Data";
        }
    }

    property! {
        /// `ClusterLogging` of `AWS::EKS::Cluster`.
        ClusterLogging;
        new ();
        set {
            /// `EnabledTypes`. Update: in place.
            enabled_types: List<LoggingTypeConfig> = "EnabledTypes";
        }
    }

    property! {
        /// `ComputeConfig` of `AWS::EKS::Cluster`.
        ComputeConfig;
        new ();
        set {
            /// `Enabled`. Update: in place.
            enabled: Bool = "Enabled";
            /// `NodePools`. Update: in place.
            node_pools: List<Str> = "NodePools";
            /// `NodeRoleArn`. Update: in place.
            node_role_arn: IamRoleArn = "NodeRoleArn";
        }
    }

    property! {
        /// `ControlPlanePlacement` of `AWS::EKS::Cluster`.
        ControlPlanePlacement;
        new ();
        set {
            /// `GroupName`. Update: replaces.
            group_name: Str = "GroupName";
            /// `SpreadLevel`. Update: replaces.
            spread_level: SpreadLevel = "SpreadLevel";
        }
    }

    property! {
        /// `ControlPlaneScalingConfig` of `AWS::EKS::Cluster`.
        ControlPlaneScalingConfig;
        new ();
        set {
            /// `Tier`. Update: in place.
            tier: Tier = "Tier";
        }
    }

    property! {
        /// `ElasticLoadBalancing` of `AWS::EKS::Cluster`.
        ElasticLoadBalancing;
        new ();
        set {
            /// `Enabled`. Update: may replace.
            enabled: Bool = "Enabled";
        }
    }

    property! {
        /// `EncryptionConfig` of `AWS::EKS::Cluster`.
        EncryptionConfig;
        new ();
        set {
            /// `Provider`. Update: replaces.
            provider: Provider = "Provider";
            /// `Resources` (deprecated). Update: replaces.
            resources: List<Str> = "Resources";
        }
    }

    property! {
        /// `EtcdPlacement` of `AWS::EKS::Cluster`.
        EtcdPlacement;
        new ();
        set {
            /// `SpreadLevel`. Update: replaces.
            spread_level: SpreadLevel = "SpreadLevel";
        }
    }

    property! {
        /// `HorizontalPodAutoscalerControllerConfig` of `AWS::EKS::Cluster`.
        HorizontalPodAutoscalerControllerConfig;
        new ();
        set {
            /// `HorizontalPodAutoscalerSyncPeriod`. Update: in place.
            horizontal_pod_autoscaler_sync_period: Str = "HorizontalPodAutoscalerSyncPeriod";
        }
    }

    property! {
        /// `KubeApiServerConfig` of `AWS::EKS::Cluster`.
        KubeApiServerConfig;
        new ();
        set {
            /// `EventTtl`. Update: in place.
            event_ttl: Str = "EventTtl";
            /// `ServiceNodePortRange`. Update: in place.
            service_node_port_range: ServiceNodePortRange = "ServiceNodePortRange";
        }
    }

    property! {
        /// `KubeControllerManagerConfig` of `AWS::EKS::Cluster`.
        KubeControllerManagerConfig;
        new ();
        set {
            /// `HorizontalPodAutoscalerControllerConfig`. Update: in place.
            horizontal_pod_autoscaler_controller_config: HorizontalPodAutoscalerControllerConfig = "HorizontalPodAutoscalerControllerConfig";
            /// `PodGcControllerConfig`. Update: in place.
            pod_gc_controller_config: PodGcControllerConfig = "PodGcControllerConfig";
        }
    }

    property! {
        /// `KubeSchedulerConfig` of `AWS::EKS::Cluster`.
        KubeSchedulerConfig;
        new ();
        set {
            /// `NodeResourcesFit`. Update: in place.
            node_resources_fit: NodeResourcesFitConfig = "NodeResourcesFit";
        }
    }

    property! {
        /// `KubernetesNetworkConfig` of `AWS::EKS::Cluster`.
        KubernetesNetworkConfig;
        new ();
        set {
            /// `ElasticLoadBalancing`. Update: may replace.
            elastic_load_balancing: ElasticLoadBalancing = "ElasticLoadBalancing";
            /// `IpFamily`. Update: replaces.
            ip_family: IpFamily = "IpFamily";
            /// `ServiceIpv4Cidr`. Update: replaces.
            service_ipv4_cidr: Str = "ServiceIpv4Cidr";
            /// `ServiceIpv6Cidr`. Update: may replace.
            service_ipv6_cidr: Str = "ServiceIpv6Cidr";
        }
    }

    property! {
        /// `Logging` of `AWS::EKS::Cluster`.
        Logging;
        new ();
        set {
            /// `ClusterLogging`. Update: in place.
            cluster_logging: ClusterLogging = "ClusterLogging";
        }
    }

    property! {
        /// `LoggingTypeConfig` of `AWS::EKS::Cluster`.
        LoggingTypeConfig;
        new ();
        set {
            /// `Type`. Update: in place.
            type_: LoggingTypeConfigType = "Type";
        }
    }

    property! {
        /// `NodeResourcesFitConfig` of `AWS::EKS::Cluster`.
        NodeResourcesFitConfig;
        new ();
        set {
            /// `ScoringStrategy`. Update: in place.
            scoring_strategy: ScoringStrategy = "ScoringStrategy";
        }
    }

    property! {
        /// `OutpostConfig` of `AWS::EKS::Cluster`.
        OutpostConfig;
        new (outpost_arns: List<Str> = "OutpostArns", control_plane_instance_type: Str = "ControlPlaneInstanceType");
        set {
            /// `ControlPlanePlacement`. Update: replaces.
            control_plane_placement: ControlPlanePlacement = "ControlPlanePlacement";
            /// `EtcdInstanceType`. Update: replaces.
            etcd_instance_type: Str = "EtcdInstanceType";
            /// `EtcdPlacement`. Update: replaces.
            etcd_placement: EtcdPlacement = "EtcdPlacement";
        }
    }

    property! {
        /// `PodGcControllerConfig` of `AWS::EKS::Cluster`.
        PodGcControllerConfig;
        new ();
        set {
            /// `TerminatedPodGcThreshold`: 1 to 1 000 000. Update: in place.
            terminated_pod_gc_threshold: Int = "TerminatedPodGcThreshold";
        }
    }

    property! {
        /// `Provider` of `AWS::EKS::Cluster`.
        Provider;
        new ();
        set {
            /// `KeyArn`. Update: replaces.
            key_arn: Str = "KeyArn";
        }
    }

    property! {
        /// `RemoteNetworkConfig` of `AWS::EKS::Cluster`.
        RemoteNetworkConfig;
        new ();
        set {
            /// `RemoteNodeNetworks`: at most 1 items. Update: in place.
            remote_node_networks: List<RemoteNodeNetwork> = "RemoteNodeNetworks";
            /// `RemotePodNetworks`: at most 1 items. Update: in place.
            remote_pod_networks: List<RemotePodNetwork> = "RemotePodNetworks";
        }
    }

    property! {
        /// `RemoteNodeNetwork` of `AWS::EKS::Cluster`.
        RemoteNodeNetwork;
        new (cidrs: List<Str> = "Cidrs");
        set {
        }
    }

    property! {
        /// `RemotePodNetwork` of `AWS::EKS::Cluster`.
        RemotePodNetwork;
        new (cidrs: List<Str> = "Cidrs");
        set {
        }
    }

    property! {
        /// `ResourceWeight` of `AWS::EKS::Cluster`.
        ResourceWeight;
        new ();
        set {
            /// `Name`: 1 to 253 characters. Update: in place.
            name: Str = "Name";
            /// `Weight`: 1 to 100. Update: in place.
            weight: Int = "Weight";
        }
    }

    property! {
        /// `ResourcesVpcConfig` of `AWS::EKS::Cluster`.
        ResourcesVpcConfig;
        new (subnet_ids: List<Ec2SubnetId> = "SubnetIds");
        set {
            /// `ControlPlaneEgressMode`. Update: in place.
            control_plane_egress_mode: ControlPlaneEgressMode = "ControlPlaneEgressMode";
            /// `EndpointPrivateAccess`. Update: in place.
            endpoint_private_access: Bool = "EndpointPrivateAccess";
            /// `EndpointPublicAccess`. Update: in place.
            endpoint_public_access: Bool = "EndpointPublicAccess";
            /// `PublicAccessCidrs`. Update: in place.
            public_access_cidrs: List<Str> = "PublicAccessCidrs";
            /// `SecurityGroupIds`. Update: may replace.
            security_group_ids: List<Ec2SecurityGroupId> = "SecurityGroupIds";
        }
    }

    property! {
        /// `RollbackConfig` of `AWS::EKS::Cluster`.
        RollbackConfig;
        new ();
        set {
            /// `TimeoutMinutes`: 120 to 10 080. Update: in place.
            timeout_minutes: Int = "TimeoutMinutes";
        }
    }

    property! {
        /// `ScoringStrategy` of `AWS::EKS::Cluster`.
        ScoringStrategy;
        new ();
        set {
            /// `Resources`: at most 100 items. Update: in place.
            resources: List<ResourceWeight> = "Resources";
            /// `Type`. Update: in place.
            type_: ScoringStrategyType = "Type";
        }
    }

    property! {
        /// `ServiceNodePortRange` of `AWS::EKS::Cluster`.
        ServiceNodePortRange;
        new ();
        set {
            /// `MaxPort`. Update: in place.
            max_port: Int = "MaxPort";
            /// `MinPort`. Update: in place.
            min_port: Int = "MinPort";
        }
    }

    property! {
        /// `StorageConfig` of `AWS::EKS::Cluster`.
        StorageConfig;
        new ();
        set {
            /// `BlockStorage`. Update: in place.
            block_storage: BlockStorage = "BlockStorage";
        }
    }

    property! {
        /// `UpgradePolicy` of `AWS::EKS::Cluster`.
        UpgradePolicy;
        new ();
        set {
            /// `SupportType`. Update: in place.
            support_type: SupportType = "SupportType";
        }
    }

    property! {
        /// `ZonalShiftConfig` of `AWS::EKS::Cluster`.
        ZonalShiftConfig;
        new ();
        set {
            /// `Enabled`. Update: in place.
            enabled: Bool = "Enabled";
        }
    }

    values! {
        /// `AuthenticationMode` of `AWS::EKS::Cluster`.
        AuthenticationMode {
            CONFIG_MAP = "CONFIG_MAP",
            API_AND_CONFIG_MAP = "API_AND_CONFIG_MAP",
            API = "API",
        }
    }

    values! {
        /// `ControlPlaneEgressMode` of `AWS::EKS::Cluster`.
        ControlPlaneEgressMode {
            AWS_MANAGED = "AWS_MANAGED",
            CUSTOMER_ISOLATED = "CUSTOMER_ISOLATED",
            CUSTOMER_ROUTED = "CUSTOMER_ROUTED",
        }
    }

    values! {
        /// `IpFamily` of `AWS::EKS::Cluster`.
        IpFamily {
            IPV4 = "ipv4",
            IPV6 = "ipv6",
        }
    }

    values! {
        /// `LoggingTypeConfigType` of `AWS::EKS::Cluster`.
        LoggingTypeConfigType {
            API = "api",
            AUDIT = "audit",
            AUTHENTICATOR = "authenticator",
            CONTROLLER_MANAGER = "controllerManager",
            SCHEDULER = "scheduler",
        }
    }

    values! {
        /// `ScoringStrategyType` of `AWS::EKS::Cluster`.
        ScoringStrategyType {
            LEAST_ALLOCATED = "LeastAllocated",
            MOST_ALLOCATED = "MostAllocated",
        }
    }

    values! {
        /// `SpreadLevel` of `AWS::EKS::Cluster`.
        SpreadLevel {
            HOST = "host",
            RACK = "rack",
        }
    }

    values! {
        /// `SupportType` of `AWS::EKS::Cluster`.
        SupportType {
            STANDARD = "STANDARD",
            EXTENDED = "EXTENDED",
        }
    }

    values! {
        /// `Tier` of `AWS::EKS::Cluster`.
        Tier {
            STANDARD = "standard",
            TIER_XL = "tier-xl",
            TIER_2XL = "tier-2xl",
            TIER_4XL = "tier-4xl",
            TIER_8XL = "tier-8xl",
            TIER_ULTRA = "tier-ultra",
        }
    }
}

resource! {
    /// `AWS::EKS::FargateProfile`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eks-fargateprofile.html).
    FargateProfile = "AWS::EKS::FargateProfile", Ref = Str;
    tags "Tags" List;
    new (cluster_name: Str = "ClusterName", pod_execution_role_arn: IamRoleArn = "PodExecutionRoleArn", selectors: List<fargate_profile::Selector> = "Selectors");
    set {
        /// `ClusterName`: at least 1 characters. Update: replaces.
        cluster_name: Str = "ClusterName";
        /// `FargateProfileName`: at least 1 characters. Update: replaces.
        fargate_profile_name: Str = "FargateProfileName";
        /// `PodExecutionRoleArn`: at least 1 characters. Update: replaces.
        pod_execution_role_arn: IamRoleArn = "PodExecutionRoleArn";
        /// `Selectors`: at least 1 items. Update: replaces.
        selectors: List<fargate_profile::Selector> = "Selectors";
        /// `Subnets`. Update: replaces.
        subnets: List<Ec2SubnetId> = "Subnets";
        /// `Tags`: no item twice. Update: in place.
        tags: List<fargate_profile::Tag> = "Tags";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
    }
}

/// Property types of `AWS::EKS::FargateProfile`.
pub mod fargate_profile {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::addon::Tag;

    property! {
        /// `Label` of `AWS::EKS::FargateProfile`.
        Label;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    property! {
        /// `Selector` of `AWS::EKS::FargateProfile`.
        Selector;
        new (namespace: Str = "Namespace");
        set {
            /// `Labels`. Update: replaces.
            labels: List<Label> = "Labels";
        }
    }
}

resource! {
    /// `AWS::EKS::IdentityProviderConfig`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eks-identityproviderconfig.html).
    IdentityProviderConfig = "AWS::EKS::IdentityProviderConfig", Ref = Str;
    tags "Tags" List;
    new (type_: identity_provider_config::Type = "Type", cluster_name: Str = "ClusterName");
    set {
        /// `ClusterName`. Update: replaces.
        cluster_name: Str = "ClusterName";
        /// `IdentityProviderConfigName`. Update: replaces.
        identity_provider_config_name: Str = "IdentityProviderConfigName";
        /// `Oidc`. Update: replaces.
        oidc: identity_provider_config::OidcIdentityProviderConfig = "Oidc";
        /// `Tags`: no item twice. Update: in place.
        tags: List<identity_provider_config::Tag> = "Tags";
        /// `Type`. Update: replaces.
        type_: identity_provider_config::Type = "Type";
    }
    get {
        /// `IdentityProviderConfigArn`
        identity_provider_config_arn: Arn = "IdentityProviderConfigArn";
    }
}

/// Property types of `AWS::EKS::IdentityProviderConfig`.
pub mod identity_provider_config {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::access_entry::Tag;

    property! {
        /// `OidcIdentityProviderConfig` of `AWS::EKS::IdentityProviderConfig`.
        OidcIdentityProviderConfig;
        new_with OidcIdentityProviderConfigRequired {
            /// `ClientId`. Update: replaces.
            client_id: Str = "ClientId",
            /// `IssuerUrl`. Update: replaces.
            issuer_url: Str = "IssuerUrl",
        }
        set {
            /// `GroupsClaim`. Update: replaces.
            groups_claim: Str = "GroupsClaim";
            /// `GroupsPrefix`. Update: replaces.
            groups_prefix: Str = "GroupsPrefix";
            /// `RequiredClaims`: no item twice. Update: replaces.
            required_claims: List<RequiredClaim> = "RequiredClaims";
            /// `UsernameClaim`. Update: replaces.
            username_claim: Str = "UsernameClaim";
            /// `UsernamePrefix`. Update: replaces.
            username_prefix: Str = "UsernamePrefix";
        }
    }

    property! {
        /// `RequiredClaim` of `AWS::EKS::IdentityProviderConfig`.
        RequiredClaim;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    values! {
        /// `Type` of `AWS::EKS::IdentityProviderConfig`.
        Type {
            OIDC = "oidc",
        }
    }
}

resource! {
    /// `AWS::EKS::Nodegroup`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eks-nodegroup.html).
    Nodegroup = "AWS::EKS::Nodegroup", Ref = Str;
    tags "Tags" Object;
    new (cluster_name: EksClusterName = "ClusterName", node_role: IamRoleArn = "NodeRole", subnets: List<Ec2SubnetId> = "Subnets");
    set {
        /// `AmiType`. Update: replaces.
        ami_type: nodegroup::AmiType = "AmiType";
        /// `CapacityType`. Update: replaces.
        capacity_type: nodegroup::CapacityType = "CapacityType";
        /// `ClusterName`: at least 1 characters. Update: replaces.
        cluster_name: EksClusterName = "ClusterName";
        /// `DiskSize`. Update: replaces.
        disk_size: Int = "DiskSize";
        /// `ForceUpdateEnabled`: default `false`. Update: in place.
        force_update_enabled: Bool = "ForceUpdateEnabled";
        /// `InstanceTypes`. Update: replaces.
        instance_types: List<Str> = "InstanceTypes";
        /// `Labels`. Update: in place.
        labels: Map<Str> = "Labels";
        /// `LaunchTemplate`. Update: in place.
        launch_template: nodegroup::LaunchTemplateSpecification = "LaunchTemplate";
        /// `NodeRepairConfig`. Update: in place.
        node_repair_config: nodegroup::NodeRepairConfig = "NodeRepairConfig";
        /// `NodeRole`. Update: replaces.
        node_role: IamRoleArn = "NodeRole";
        /// `NodegroupName`: at least 1 characters. Update: replaces.
        nodegroup_name: Str = "NodegroupName";
        /// `ReleaseVersion`. Update: in place.
        release_version: Str = "ReleaseVersion";
        /// `RemoteAccess`. Update: replaces.
        remote_access: nodegroup::RemoteAccess = "RemoteAccess";
        /// `ScalingConfig`. Update: in place.
        scaling_config: nodegroup::ScalingConfig = "ScalingConfig";
        /// `Subnets`. Update: replaces.
        subnets: List<Ec2SubnetId> = "Subnets";
        /// `Tags`. Update: in place.
        tags: Map<Str> = "Tags";
        /// `Taints`. Update: in place.
        taints: List<nodegroup::Taint> = "Taints";
        /// `UpdateConfig`. Update: in place.
        update_config: nodegroup::UpdateConfig = "UpdateConfig";
        /// `Version`. Update: in place.
        version: Str = "Version";
        /// `WarmPoolConfig`. Update: in place.
        warm_pool_config: nodegroup::WarmPoolConfig = "WarmPoolConfig";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
        /// `ClusterName`
        cluster_name: Str = "ClusterName";
        /// `NodegroupName`
        nodegroup_name: Str = "NodegroupName";
    }
    ref id;
}

/// Property types of `AWS::EKS::Nodegroup`.
pub mod nodegroup {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `LaunchTemplateSpecification` of `AWS::EKS::Nodegroup`.
        LaunchTemplateSpecification;
        new ();
        set {
            /// `Id`: at least 1 characters. Update: in place.
            id: Str = "Id";
            /// `Name`: at least 1 characters. Update: in place.
            name: Str = "Name";
            /// `Version`: at least 1 characters. Update: in place.
            version: Str = "Version";
        }
    }

    property! {
        /// `NodeRepairConfig` of `AWS::EKS::Nodegroup`.
        NodeRepairConfig;
        new ();
        set {
            /// `Enabled`. Update: in place.
            enabled: Bool = "Enabled";
            /// `MaxParallelNodesRepairedCount`: at least 1. Update: in place.
            max_parallel_nodes_repaired_count: Int = "MaxParallelNodesRepairedCount";
            /// `MaxParallelNodesRepairedPercentage`: 1 to 100. Update: in place.
            max_parallel_nodes_repaired_percentage: Int = "MaxParallelNodesRepairedPercentage";
            /// `MaxUnhealthyNodeThresholdCount`: at least 1. Update: in place.
            max_unhealthy_node_threshold_count: Int = "MaxUnhealthyNodeThresholdCount";
            /// `MaxUnhealthyNodeThresholdPercentage`: 1 to 100. Update: in place.
            max_unhealthy_node_threshold_percentage: Int = "MaxUnhealthyNodeThresholdPercentage";
            /// `NodeRepairConfigOverrides`. Update: in place.
            node_repair_config_overrides: List<NodeRepairConfigOverrides> = "NodeRepairConfigOverrides";
        }
    }

    property! {
        /// `NodeRepairConfigOverrides` of `AWS::EKS::Nodegroup`.
        NodeRepairConfigOverrides;
        new ();
        set {
            /// `MinRepairWaitTimeMins`: at least 1. Update: in place.
            min_repair_wait_time_mins: Int = "MinRepairWaitTimeMins";
            /// `NodeMonitoringCondition`. Update: in place.
            node_monitoring_condition: Str = "NodeMonitoringCondition";
            /// `NodeUnhealthyReason`. Update: in place.
            node_unhealthy_reason: Str = "NodeUnhealthyReason";
            /// `RepairAction`. Update: in place.
            repair_action: RepairAction = "RepairAction";
        }
    }

    property! {
        /// `RemoteAccess` of `AWS::EKS::Nodegroup`.
        RemoteAccess;
        new (ec2_ssh_key: Str = "Ec2SshKey");
        set {
            /// `SourceSecurityGroups`. Update: replaces.
            source_security_groups: List<Str> = "SourceSecurityGroups";
        }
    }

    property! {
        /// `ScalingConfig` of `AWS::EKS::Nodegroup`.
        ScalingConfig;
        new ();
        set {
            /// `DesiredSize`: at least 0. Update: in place.
            desired_size: Int = "DesiredSize";
            /// `MaxSize`: at least 1. Update: in place.
            max_size: Int = "MaxSize";
            /// `MinSize`: at least 0. Update: in place.
            min_size: Int = "MinSize";
        }
    }

    property! {
        /// `Taint` of `AWS::EKS::Nodegroup`.
        Taint;
        new ();
        set {
            /// `Effect`: at least 1 characters. Update: in place.
            effect: Effect = "Effect";
            /// `Key`: 1 to 317 characters. Update: in place.
            key: Str = "Key";
            /// `Value`: at most 63 characters. Update: in place.
            value: Str = "Value";
        }
    }

    property! {
        /// `UpdateConfig` of `AWS::EKS::Nodegroup`.
        UpdateConfig;
        new ();
        set {
            /// `MaxUnavailable`: at least 1. Update: in place.
            max_unavailable: Num = "MaxUnavailable";
            /// `MaxUnavailablePercentage`: 1 to 100. Update: in place.
            max_unavailable_percentage: Num = "MaxUnavailablePercentage";
            /// `UpdateStrategy`. Update: in place.
            update_strategy: UpdateStrategy = "UpdateStrategy";
        }
    }

    property! {
        /// `WarmPoolConfig` of `AWS::EKS::Nodegroup`.
        WarmPoolConfig;
        new ();
        set {
            /// `Enabled`. Update: in place.
            enabled: Bool = "Enabled";
            /// `MaxGroupPreparedCapacity`: at least -1. Update: in place.
            max_group_prepared_capacity: Int = "MaxGroupPreparedCapacity";
            /// `MinSize`: at least 0. Update: in place.
            min_size: Int = "MinSize";
            /// `PoolState`. Update: in place.
            pool_state: PoolState = "PoolState";
            /// `ReuseOnScaleIn`. Update: in place.
            reuse_on_scale_in: Bool = "ReuseOnScaleIn";
        }
    }

    values! {
        /// `AmiType` of `AWS::EKS::Nodegroup`.
        AmiType {
            AL2023_ARM_64_NVIDIA = "AL2023_ARM_64_NVIDIA",
            AL2023_ARM_64_STANDARD = "AL2023_ARM_64_STANDARD",
            AL2023_X86_64_NEURON = "AL2023_x86_64_NEURON",
            AL2023_X86_64_NVIDIA = "AL2023_x86_64_NVIDIA",
            AL2023_X86_64_STANDARD = "AL2023_x86_64_STANDARD",
            AL2_ARM_64 = "AL2_ARM_64",
            AL2_X86_64 = "AL2_x86_64",
            AL2_X86_64_GPU = "AL2_x86_64_GPU",
            BOTTLEROCKET_ARM_64 = "BOTTLEROCKET_ARM_64",
            BOTTLEROCKET_ARM_64_FIPS = "BOTTLEROCKET_ARM_64_FIPS",
            BOTTLEROCKET_ARM_64_NVIDIA = "BOTTLEROCKET_ARM_64_NVIDIA",
            BOTTLEROCKET_ARM_64_NVIDIA_FIPS = "BOTTLEROCKET_ARM_64_NVIDIA_FIPS",
            BOTTLEROCKET_X86_64 = "BOTTLEROCKET_x86_64",
            BOTTLEROCKET_X86_64_FIPS = "BOTTLEROCKET_x86_64_FIPS",
            BOTTLEROCKET_X86_64_NVIDIA = "BOTTLEROCKET_x86_64_NVIDIA",
            BOTTLEROCKET_X86_64_NVIDIA_FIPS = "BOTTLEROCKET_x86_64_NVIDIA_FIPS",
            CUSTOM = "CUSTOM",
            WINDOWS_CORE_2019_X86_64 = "WINDOWS_CORE_2019_x86_64",
            WINDOWS_CORE_2022_X86_64 = "WINDOWS_CORE_2022_x86_64",
            WINDOWS_CORE_2025_X86_64 = "WINDOWS_CORE_2025_x86_64",
            WINDOWS_FULL_2019_X86_64 = "WINDOWS_FULL_2019_x86_64",
            WINDOWS_FULL_2022_X86_64 = "WINDOWS_FULL_2022_x86_64",
            WINDOWS_FULL_2025_X86_64 = "WINDOWS_FULL_2025_x86_64",
        }
    }

    values! {
        /// `CapacityType` of `AWS::EKS::Nodegroup`.
        CapacityType {
            CAPACITY_BLOCK = "CAPACITY_BLOCK",
            ON_DEMAND = "ON_DEMAND",
            ON_DEMAND_ = "OnDemand",
            SPOT = "SPOT",
        }
    }

    values! {
        /// `Effect` of `AWS::EKS::Nodegroup`.
        Effect {
            NO_EXECUTE = "NO_EXECUTE",
            NO_SCHEDULE = "NO_SCHEDULE",
            PREFER_NO_SCHEDULE = "PREFER_NO_SCHEDULE",
        }
    }

    values! {
        /// `PoolState` of `AWS::EKS::Nodegroup`.
        PoolState {
            HIBERNATED = "HIBERNATED",
            RUNNING = "RUNNING",
            STOPPED = "STOPPED",
        }
    }

    values! {
        /// `RepairAction` of `AWS::EKS::Nodegroup`.
        RepairAction {
            REPLACE = "Replace",
            REBOOT = "Reboot",
            NO_ACTION = "NoAction",
        }
    }

    values! {
        /// `UpdateStrategy` of `AWS::EKS::Nodegroup`.
        UpdateStrategy {
            DEFAULT = "DEFAULT",
            MINIMAL = "MINIMAL",
        }
    }
}

resource! {
    /// `AWS::EKS::PodIdentityAssociation`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eks-podidentityassociation.html).
    PodIdentityAssociation = "AWS::EKS::PodIdentityAssociation", Ref = Arn;
    tags "Tags" List;
    new_with PodIdentityAssociationRequired {
        /// `ClusterName`: at least 1 characters. Update: replaces.
        cluster_name: Str = "ClusterName",
        /// `RoleArn`. Update: in place.
        role_arn: IamRoleArn = "RoleArn",
        /// `Namespace`. Update: replaces.
        namespace: Str = "Namespace",
        /// `ServiceAccount`. Update: replaces.
        service_account: Str = "ServiceAccount",
    }
    set {
        /// `ClusterName`: at least 1 characters. Update: replaces.
        cluster_name: Str = "ClusterName";
        /// `DisableSessionTags`: at least 1 characters. Update: in place.
        disable_session_tags: Bool = "DisableSessionTags";
        /// `Namespace`. Update: replaces.
        namespace: Str = "Namespace";
        /// `Policy`: at least 1 characters. Update: in place.
        policy: Str = "Policy";
        /// `RoleArn`. Update: in place.
        role_arn: IamRoleArn = "RoleArn";
        /// `ServiceAccount`. Update: replaces.
        service_account: Str = "ServiceAccount";
        /// `Tags`: no item twice. Update: in place.
        tags: List<pod_identity_association::Tag> = "Tags";
        /// `TargetRoleArn`: at least 1 characters. Update: in place.
        target_role_arn: IamRoleArn = "TargetRoleArn";
    }
    get {
        /// `AssociationId`
        association_id: Str = "AssociationId";
        /// `ExternalId`
        external_id: Str = "ExternalId";
    }
    ref association_arn;
}

/// Property types of `AWS::EKS::PodIdentityAssociation`.
pub mod pod_identity_association {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::access_entry::Tag;
}
