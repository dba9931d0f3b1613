// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::FMS`: 5 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::FMS::ApplicationsList`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-fms-applicationslist.html).
    ApplicationsList = "AWS::FMS::ApplicationsList", Ref = Arn;
    tags "Tags" List;
    new (list_name: Str = "ListName", apps_list: List<applications_list::App> = "AppsList");
    set {
        /// `AppsList`. Update: in place.
        apps_list: List<applications_list::App> = "AppsList";
        /// `ListName`: 1 to 128 characters, `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`. Update: in place.
        list_name: Str = "ListName";
        /// `Tags`: at most 200 items, no item twice. Update: in place.
        tags: List<applications_list::Tag> = "Tags";
    }
    get {
        /// `CreateTime`
        create_time: Str = "CreateTime";
        /// `LastUpdateTime`
        last_update_time: Str = "LastUpdateTime";
        /// `ListId`
        list_id: Str = "ListId";
    }
    ref arn;
}

/// Property types of `AWS::FMS::ApplicationsList`.
pub mod applications_list {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `App` of `AWS::FMS::ApplicationsList`.
        App;
        new_with AppRequired {
            /// `AppName`: 1 to 128 characters, `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`. Update: in place.
            app_name: Str = "AppName",
            /// `Protocol`: 1 to 20 characters, `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`. Update: in place.
            protocol: Str = "Protocol",
            /// `Port`: 0 to 65 535. Update: in place.
            port: Int = "Port",
        }
        set {
        }
    }

    property! {
        /// `Tag` of `AWS::FMS::ApplicationsList`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }
}

resource! {
    /// `AWS::FMS::NotificationChannel`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-fms-notificationchannel.html).
    NotificationChannel = "AWS::FMS::NotificationChannel", Ref = Arn;
    new_with NotificationChannelRequired {
        /// `SnsRoleName`: 1 to 1024 characters, `^([^\s]+)$`. Update: in place.
        sns_role_name: Str = "SnsRoleName",
        /// `SnsTopicArn`: 1 to 1024 characters, `^([^\s]+)$`. Update: replaces.
        sns_topic_arn: Str = "SnsTopicArn",
    }
    set {
        /// `SnsRoleName`: 1 to 1024 characters, `^([^\s]+)$`. Update: in place.
        sns_role_name: Str = "SnsRoleName";
        /// `SnsTopicArn`: 1 to 1024 characters, `^([^\s]+)$`. Update: replaces.
        sns_topic_arn: Str = "SnsTopicArn";
    }
    get {
    }
    ref sns_topic_arn;
}

resource! {
    /// `AWS::FMS::Policy`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-fms-policy.html).
    Policy = "AWS::FMS::Policy", Ref = Str;
    tags "Tags" List;
    new_with PolicyRequired {
        /// `ExcludeResourceTags`. Update: in place.
        exclude_resource_tags: Bool = "ExcludeResourceTags",
        /// `PolicyName`: 1 to 1024 characters, `^([a-zA-Z0-9_.:/=+\-@\s]+)$`. Update: in place.
        policy_name: Str = "PolicyName",
        /// `RemediationEnabled`. Update: in place.
        remediation_enabled: Bool = "RemediationEnabled",
        /// `SecurityServicePolicyData`. Update: in place.
        security_service_policy_data: policy::SecurityServicePolicyData = "SecurityServicePolicyData",
    }
    set {
        /// `DeleteAllPolicyResources`. Update: in place.
        delete_all_policy_resources: Bool = "DeleteAllPolicyResources";
        /// `ExcludeMap`. Update: in place.
        exclude_map: policy::IEMap = "ExcludeMap";
        /// `ExcludeResourceTags`. Update: in place.
        exclude_resource_tags: Bool = "ExcludeResourceTags";
        /// `IncludeMap`. Update: in place.
        include_map: policy::IEMap = "IncludeMap";
        /// `PolicyDescription`: at most 256 characters, `^([a-zA-Z0-9_.:/=+\-@\s]+)$`. Update: in place.
        policy_description: Str = "PolicyDescription";
        /// `PolicyName`: 1 to 1024 characters, `^([a-zA-Z0-9_.:/=+\-@\s]+)$`. Update: in place.
        policy_name: Str = "PolicyName";
        /// `RemediationEnabled`. Update: in place.
        remediation_enabled: Bool = "RemediationEnabled";
        /// `ResourceSetIds`: no item twice, 22 characters, `^[a-z0-9A-Z]{22}$`. Update: in place.
        resource_set_ids: List<Str> = "ResourceSetIds";
        /// `ResourceTagLogicalOperator`. Update: in place.
        resource_tag_logical_operator: policy::ResourceTagLogicalOperator = "ResourceTagLogicalOperator";
        /// `ResourceTags`: at most 50 items. Update: in place.
        resource_tags: List<policy::ResourceTag> = "ResourceTags";
        /// `ResourceType`: 1 to 128 characters, `^([^\s]*)$`. Update: in place.
        resource_type: Str = "ResourceType";
        /// `ResourceTypeList`: 1 to 128 characters, `^([^\s]*)$`. Update: in place.
        resource_type_list: List<Str> = "ResourceTypeList";
        /// `ResourcesCleanUp`. Update: in place.
        resources_clean_up: Bool = "ResourcesCleanUp";
        /// `SecurityServicePolicyData`. Update: in place.
        security_service_policy_data: policy::SecurityServicePolicyData = "SecurityServicePolicyData";
        /// `Tags`. Update: in place.
        tags: List<policy::PolicyTag> = "Tags";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
    }
    ref id;
}

/// Property types of `AWS::FMS::Policy`.
pub mod policy {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `IEMap` of `AWS::FMS::Policy`.
        IEMap;
        new ();
        set {
            /// `ACCOUNT`: 12 characters, `^([0-9]*)$`. Update: in place.
            account: List<Str> = "ACCOUNT";
            /// `ORGUNIT`: 16 to 68 characters, `^(ou-[0-9a-z]{4,32}-[a-z0-9]{8,32})$`. Update: in place.
            orgunit: List<Str> = "ORGUNIT";
        }
    }

    property! {
        /// `IcmpTypeCode` of `AWS::FMS::Policy`.
        IcmpTypeCode;
        new_with IcmpTypeCodeRequired {
            /// `Code`: 0 to 255. Update: in place.
            code: Int = "Code",
            /// `Type`: 0 to 255. Update: in place.
            type_: Int = "Type",
        }
        set {
        }
    }

    property! {
        /// `NetworkAclCommonPolicy` of `AWS::FMS::Policy`.
        NetworkAclCommonPolicy;
        new (network_acl_entry_set: NetworkAclEntrySet = "NetworkAclEntrySet");
        set {
        }
    }

    property! {
        /// `NetworkAclEntry` of `AWS::FMS::Policy`.
        NetworkAclEntry;
        new (egress: Bool = "Egress", protocol: Str = "Protocol", rule_action: RuleAction = "RuleAction");
        set {
            /// `CidrBlock`. Update: in place.
            cidr_block: Str = "CidrBlock";
            /// `IcmpTypeCode`. Update: in place.
            icmp_type_code: IcmpTypeCode = "IcmpTypeCode";
            /// `Ipv6CidrBlock`. Update: in place.
            ipv6_cidr_block: Str = "Ipv6CidrBlock";
            /// `PortRange`. Update: in place.
            port_range: PortRange = "PortRange";
        }
    }

    property! {
        /// `NetworkAclEntrySet` of `AWS::FMS::Policy`.
        NetworkAclEntrySet;
        new_with NetworkAclEntrySetRequired {
            /// `ForceRemediateForFirstEntries`. Update: in place.
            force_remediate_for_first_entries: Bool = "ForceRemediateForFirstEntries",
            /// `ForceRemediateForLastEntries`. Update: in place.
            force_remediate_for_last_entries: Bool = "ForceRemediateForLastEntries",
        }
        set {
            /// `FirstEntries`. Update: in place.
            first_entries: List<NetworkAclEntry> = "FirstEntries";
            /// `LastEntries`. Update: in place.
            last_entries: List<NetworkAclEntry> = "LastEntries";
        }
    }

    property! {
        /// `NetworkFirewallPolicy` of `AWS::FMS::Policy`.
        NetworkFirewallPolicy;
        new (firewall_deployment_model: FirewallDeploymentModel = "FirewallDeploymentModel");
        set {
        }
    }

    property! {
        /// `PolicyOption` of `AWS::FMS::Policy`.
        PolicyOption;
        new ();
        set {
            /// `NetworkAclCommonPolicy`. Update: in place.
            network_acl_common_policy: NetworkAclCommonPolicy = "NetworkAclCommonPolicy";
            /// `NetworkFirewallPolicy`. Update: in place.
            network_firewall_policy: NetworkFirewallPolicy = "NetworkFirewallPolicy";
            /// `ThirdPartyFirewallPolicy`. Update: in place.
            third_party_firewall_policy: ThirdPartyFirewallPolicy = "ThirdPartyFirewallPolicy";
        }
    }

    property! {
        /// `PolicyTag` of `AWS::FMS::Policy`.
        PolicyTag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    property! {
        /// `PortRange` of `AWS::FMS::Policy`.
        PortRange;
        new_with PortRangeRequired {
            /// `From`: 0 to 65 535. Update: in place.
            from: Int = "From",
            /// `To`: 0 to 65 535. Update: in place.
            to: Int = "To",
        }
        set {
        }
    }

    property! {
        /// `ResourceTag` of `AWS::FMS::Policy`.
        ResourceTag;
        new (key: Str = "Key");
        set {
            /// `Value`: at most 256 characters. Update: in place.
            value: Str = "Value";
        }
    }

    property! {
        /// `SecurityServicePolicyData` of `AWS::FMS::Policy`.
        SecurityServicePolicyData;
        new (type_: PolicyType = "Type");
        set {
            /// `ManagedServiceData`: 1 to 30 000 characters. Update: in place.
            managed_service_data: Str = "ManagedServiceData";
            /// `PolicyOption`. Update: in place.
            policy_option: PolicyOption = "PolicyOption";
        }
    }

    property! {
        /// `ThirdPartyFirewallPolicy` of `AWS::FMS::Policy`.
        ThirdPartyFirewallPolicy;
        new (firewall_deployment_model: FirewallDeploymentModel = "FirewallDeploymentModel");
        set {
        }
    }

    values! {
        /// `FirewallDeploymentModel` of `AWS::FMS::Policy`.
        FirewallDeploymentModel {
            DISTRIBUTED = "DISTRIBUTED",
            CENTRALIZED = "CENTRALIZED",
        }
    }

    values! {
        /// `PolicyType` of `AWS::FMS::Policy`.
        PolicyType {
            WAF = "WAF",
            WAFV2 = "WAFV2",
            SHIELD_ADVANCED = "SHIELD_ADVANCED",
            SECURITY_GROUPS_COMMON = "SECURITY_GROUPS_COMMON",
            SECURITY_GROUPS_CONTENT_AUDIT = "SECURITY_GROUPS_CONTENT_AUDIT",
            SECURITY_GROUPS_USAGE_AUDIT = "SECURITY_GROUPS_USAGE_AUDIT",
            NETWORK_FIREWALL = "NETWORK_FIREWALL",
            THIRD_PARTY_FIREWALL = "THIRD_PARTY_FIREWALL",
            DNS_FIREWALL = "DNS_FIREWALL",
            IMPORT_NETWORK_FIREWALL = "IMPORT_NETWORK_FIREWALL",
            NETWORK_ACL_COMMON = "NETWORK_ACL_COMMON",
        }
    }

    values! {
        /// `ResourceTagLogicalOperator` of `AWS::FMS::Policy`.
        ResourceTagLogicalOperator {
            AND = "AND",
            OR = "OR",
        }
    }

    values! {
        /// `RuleAction` of `AWS::FMS::Policy`.
        RuleAction {
            ALLOW = "allow",
            DENY = "deny",
        }
    }
}

resource! {
    /// `AWS::FMS::ProtocolsList`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-fms-protocolslist.html).
    ProtocolsList = "AWS::FMS::ProtocolsList", Ref = Arn;
    tags "Tags" List;
    new (list_name: Str = "ListName", protocols_list: List<Str> = "ProtocolsList");
    set {
        /// `ListName`: 1 to 128 characters, `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`. Update: in place.
        list_name: Str = "ListName";
        /// `ProtocolsList`: 1 to 20 characters, `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`. Update: in place.
        protocols_list: List<Str> = "ProtocolsList";
        /// `Tags`: at most 200 items, no item twice. Update: in place.
        tags: List<protocols_list::Tag> = "Tags";
    }
    get {
        /// `CreateTime`
        create_time: Str = "CreateTime";
        /// `LastUpdateTime`
        last_update_time: Str = "LastUpdateTime";
        /// `ListId`
        list_id: Str = "ListId";
    }
    ref arn;
}

/// Property types of `AWS::FMS::ProtocolsList`.
pub mod protocols_list {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::applications_list::Tag;
}

resource! {
    /// `AWS::FMS::ResourceSet`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-fms-resourceset.html).
    ResourceSet = "AWS::FMS::ResourceSet", Ref = Str;
    tags "Tags" List;
    new (name: Str = "Name", resource_type_list: List<Str> = "ResourceTypeList");
    set {
        /// `Description`: at most 256 characters, `^([a-zA-Z0-9_.:/=+\-@\s]*)$`. Update: in place.
        description: Str = "Description";
        /// `Name`: 1 to 128 characters, `^([a-zA-Z0-9_.:/=+\-@\s]+)$`. Update: in place.
        name: Str = "Name";
        /// `ResourceTypeList`: no item twice, 1 to 128 characters, `^([^\s]*)$`. Update: in place.
        resource_type_list: List<Str> = "ResourceTypeList";
        /// `Resources`: no item twice, 1 to 1024 characters, `^([^\s]*)$`. Update: in place.
        resources: List<Str> = "Resources";
        /// `Tags`: no item twice. Update: in place.
        tags: List<resource_set::Tag> = "Tags";
    }
    get {
    }
    ref id;
}

/// Property types of `AWS::FMS::ResourceSet`.
pub mod resource_set {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `Tag` of `AWS::FMS::ResourceSet`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }
}
