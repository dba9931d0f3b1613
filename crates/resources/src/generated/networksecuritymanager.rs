// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::NetworkSecurityManager`: 5 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::NetworkSecurityManager::Deployment`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networksecuritymanager-deployment.html).
    Deployment = "AWS::NetworkSecurityManager::Deployment", Ref = Arn;
    tags "Tags" List;
    new (deployment_name: Str = "DeploymentName");
    set {
        /// `AssociatedPolicyList`: 1 to 2 items. Update: in place.
        associated_policy_list: List<deployment::AssociatedPolicy> = "AssociatedPolicyList";
        /// `AssociatedScopeList`: 1 items. Update: in place.
        associated_scope_list: List<deployment::AssociatedScope> = "AssociatedScopeList";
        /// `DeploymentConfiguration`. Update: in place.
        deployment_configuration: deployment::DeploymentConfiguration = "DeploymentConfiguration";
        /// `DeploymentDescription`: at most 256 characters, `^[a-zA-Z0-9 _.:/=+\-@]*$`. Update: in place.
        deployment_description: Str = "DeploymentDescription";
        /// `DeploymentName`: 1 to 128 characters, `^[a-zA-Z0-9][a-zA-Z0-9 _.:/=+\-@]*$`. Update: replaces.
        deployment_name: Str = "DeploymentName";
        /// `Tags`: no item twice. Update: in place.
        tags: List<deployment::Tag> = "Tags";
    }
    get {
        /// `DeploymentId`
        deployment_id: Str = "DeploymentId";
        /// `Status`
        status: Str = "Status";
        /// `UpdatedAt`
        updated_at: Str = "UpdatedAt";
        /// `Version`
        version: Str = "Version";
    }
    ref deployment_arn;
}

/// Property types of `AWS::NetworkSecurityManager::Deployment`.
pub mod deployment {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `AssociatedPolicy` of `AWS::NetworkSecurityManager::Deployment`.
        AssociatedPolicy;
        new (policy_arn: Str = "PolicyArn");
        set {
        }
    }

    property! {
        /// `AssociatedScope` of `AWS::NetworkSecurityManager::Deployment`.
        AssociatedScope;
        new (scope_arn: Str = "ScopeArn");
        set {
        }
    }

    property! {
        /// `DeploymentConfiguration` of `AWS::NetworkSecurityManager::Deployment`.
        DeploymentConfiguration;
        new (enable_cross_account_visibility: Bool = "EnableCrossAccountVisibility");
        set {
        }
    }

    property! {
        /// `Tag` of `AWS::NetworkSecurityManager::Deployment`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }
}

resource! {
    /// `AWS::NetworkSecurityManager::Policy`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networksecuritymanager-policy.html).
    Policy = "AWS::NetworkSecurityManager::Policy", Ref = Arn;
    tags "Tags" List;
    new_with PolicyRequired {
        /// `PolicyName`: 1 to 128 characters, `^[a-zA-Z0-9][a-zA-Z0-9 _.:/=+\-@]*$`. Update: replaces.
        policy_name: Str = "PolicyName",
        /// `Priority`: at least 1. Update: in place.
        priority: Int = "Priority",
        /// `FirewallType`. Update: replaces.
        firewall_type: policy::FirewallType = "FirewallType",
        /// `PolicyConfiguration`. Update: in place.
        policy_configuration: policy::PolicyConfiguration = "PolicyConfiguration",
    }
    set {
        /// `AssociatedTemplateAndRuleList`: at most 100 items. Update: in place.
        associated_template_and_rule_list: List<policy::AssociatedTemplateAndRule> = "AssociatedTemplateAndRuleList";
        /// `FirewallType`. Update: replaces.
        firewall_type: policy::FirewallType = "FirewallType";
        /// `PolicyConfiguration`. Update: in place.
        policy_configuration: policy::PolicyConfiguration = "PolicyConfiguration";
        /// `PolicyDescription`: at most 256 characters, `^[a-zA-Z0-9 _.:/=+\-@]*$`. Update: in place.
        policy_description: Str = "PolicyDescription";
        /// `PolicyName`: 1 to 128 characters, `^[a-zA-Z0-9][a-zA-Z0-9 _.:/=+\-@]*$`. Update: replaces.
        policy_name: Str = "PolicyName";
        /// `Priority`: at least 1. Update: in place.
        priority: Int = "Priority";
        /// `Tags`: no item twice. Update: in place.
        tags: List<policy::Tag> = "Tags";
    }
    get {
        /// `PolicyId`
        policy_id: Str = "PolicyId";
        /// `Status`
        status: Str = "Status";
        /// `UpdatedAt`
        updated_at: Str = "UpdatedAt";
        /// `Version`
        version: Str = "Version";
    }
    ref policy_arn;
}

/// Property types of `AWS::NetworkSecurityManager::Policy`.
pub mod policy {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::deployment::Tag;

    property! {
        /// `AssociatedTemplateAndRule` of `AWS::NetworkSecurityManager::Policy`.
        AssociatedTemplateAndRule;
        new ();
        set {
            /// `RuleArn`. Update: in place.
            rule_arn: Str = "RuleArn";
            /// `TemplateArn`. Update: in place.
            template_arn: Str = "TemplateArn";
        }
    }

    property! {
        /// `PolicyConfiguration` of `AWS::NetworkSecurityManager::Policy`.
        PolicyConfiguration;
        new ();
        set {
            /// `RemediationEnabled`. Update: in place.
            remediation_enabled: Bool = "RemediationEnabled";
            /// `ResourcesCleanUp`. Update: in place.
            resources_clean_up: Bool = "ResourcesCleanUp";
            /// `WafConfig`. Update: in place.
            waf_config: WafConfig = "WafConfig";
        }
    }

    property! {
        /// `WafConfig` of `AWS::NetworkSecurityManager::Policy`.
        WafConfig;
        new (existing_customer_web_acl_resolution: ExistingCustomerWebACLResolution = "ExistingCustomerWebACLResolution", conflict_resolution: ConflictResolution = "ConflictResolution");
        set {
        }
    }

    values! {
        /// `ConflictResolution` of `AWS::NetworkSecurityManager::Policy`.
        ConflictResolution {
            MERGE_WHERE_APPLICABLE = "MERGE_WHERE_APPLICABLE",
        }
    }

    values! {
        /// `ExistingCustomerWebACLResolution` of `AWS::NetworkSecurityManager::Policy`.
        ExistingCustomerWebACLResolution {
            RETROFIT = "RETROFIT",
            OVERRIDE_ASSOCIATION = "OVERRIDE_ASSOCIATION",
            NO_REMEDIATION = "NO_REMEDIATION",
        }
    }

    values! {
        /// `FirewallType` of `AWS::NetworkSecurityManager::Policy`.
        FirewallType {
            WAF = "WAF",
            SHIELD_ADVANCED = "SHIELD_ADVANCED",
        }
    }
}

resource! {
    /// `AWS::NetworkSecurityManager::Rule`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networksecuritymanager-rule.html).
    Rule = "AWS::NetworkSecurityManager::Rule", Ref = Arn;
    tags "Tags" List;
    new (rule_name: Str = "RuleName");
    set {
        /// `Configuration`. Update: in place.
        configuration: Str = "Configuration";
        /// `FirewallType`. Update: replaces.
        firewall_type: rule::FirewallType = "FirewallType";
        /// `RuleDescription`: at most 256 characters, `^[a-zA-Z0-9 _.:/=+\-@]*$`. Update: in place.
        rule_description: Str = "RuleDescription";
        /// `RuleName`: 1 to 128 characters, `^[a-zA-Z0-9][a-zA-Z0-9 _.:/=+\-@]*$`. Update: replaces.
        rule_name: Str = "RuleName";
        /// `RuleType`. Update: replaces.
        rule_type: rule::RuleType = "RuleType";
        /// `Tags`: no item twice. Update: in place.
        tags: List<rule::Tag> = "Tags";
    }
    get {
        /// `RuleId`
        rule_id: Str = "RuleId";
        /// `Status`
        status: Str = "Status";
        /// `UpdatedAt`
        updated_at: Str = "UpdatedAt";
        /// `Version`
        version: Str = "Version";
    }
    ref rule_arn;
}

/// Property types of `AWS::NetworkSecurityManager::Rule`.
pub mod rule {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::deployment::Tag;

    values! {
        /// `FirewallType` of `AWS::NetworkSecurityManager::Rule`.
        FirewallType {
            WAF = "WAF",
        }
    }

    values! {
        /// `RuleType` of `AWS::NetworkSecurityManager::Rule`.
        RuleType {
            CONFIGURATION = "CONFIGURATION",
            INSPECTION = "INSPECTION",
        }
    }
}

resource! {
    /// `AWS::NetworkSecurityManager::Scope`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networksecuritymanager-scope.html).
    Scope = "AWS::NetworkSecurityManager::Scope", Ref = Arn;
    tags "Tags" List;
    new (scope_name: Str = "ScopeName");
    set {
        /// `ScopeConfiguration`. Update: in place.
        scope_configuration: Str = "ScopeConfiguration";
        /// `ScopeDescription`: at most 256 characters, `^[a-zA-Z0-9 _.:/=+\-@]*$`. Update: in place.
        scope_description: Str = "ScopeDescription";
        /// `ScopeName`: 1 to 128 characters, `^[a-zA-Z0-9][a-zA-Z0-9 _.:/=+\-@]*$`. Update: replaces.
        scope_name: Str = "ScopeName";
        /// `Tags`: no item twice. Update: in place.
        tags: List<scope::Tag> = "Tags";
    }
    get {
        /// `ScopeId`
        scope_id: Str = "ScopeId";
        /// `Status`
        status: Str = "Status";
        /// `UpdatedAt`
        updated_at: Str = "UpdatedAt";
        /// `Version`
        version: Str = "Version";
    }
    ref scope_arn;
}

/// Property types of `AWS::NetworkSecurityManager::Scope`.
pub mod scope {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::deployment::Tag;
}

resource! {
    /// `AWS::NetworkSecurityManager::Template`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networksecuritymanager-template.html).
    Template = "AWS::NetworkSecurityManager::Template", Ref = Arn;
    tags "Tags" List;
    new (template_name: Str = "TemplateName");
    set {
        /// `AssociatedRuleList`: 1 to 50 items. Update: in place.
        associated_rule_list: List<template::AssociatedRule> = "AssociatedRuleList";
        /// `FirewallType`. Update: replaces.
        firewall_type: template::FirewallType = "FirewallType";
        /// `Tags`: no item twice. Update: in place.
        tags: List<template::Tag> = "Tags";
        /// `TemplateDescription`: at most 256 characters, `^[a-zA-Z0-9 _.:/=+\-@]*$`. Update: in place.
        template_description: Str = "TemplateDescription";
        /// `TemplateName`: 1 to 128 characters, `^[a-zA-Z0-9][a-zA-Z0-9 _.:/=+\-@]*$`. Update: replaces.
        template_name: Str = "TemplateName";
    }
    get {
        /// `Status`
        status: Str = "Status";
        /// `TemplateId`
        template_id: Str = "TemplateId";
        /// `UpdatedAt`
        updated_at: Str = "UpdatedAt";
        /// `Version`
        version: Str = "Version";
    }
    ref template_arn;
}

/// Property types of `AWS::NetworkSecurityManager::Template`.
pub mod template {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::deployment::Tag;

    property! {
        /// `AssociatedRule` of `AWS::NetworkSecurityManager::Template`.
        AssociatedRule;
        new (rule_arn: Str = "RuleArn");
        set {
        }
    }

    values! {
        /// `FirewallType` of `AWS::NetworkSecurityManager::Template`.
        FirewallType {
            WAF = "WAF",
            NETWORK_FIREWALL = "NETWORK_FIREWALL",
            NETWORK_FIREWALL_V2 = "NETWORK_FIREWALL_V2",
            IGW_FIREWALL = "IGW_FIREWALL",
        }
    }
}
