// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::WellArchitected`: 7 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::WellArchitected::AgentContext`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wellarchitected-agentcontext.html).
    AgentContext = "AWS::WellArchitected::AgentContext", Ref = Arn;
    new_with AgentContextRequired {
        /// `ProfileArn`: 1 to 2048 characters. Update: replaces.
        profile_arn: Str = "ProfileArn",
        /// `Title`: 1 to 1000 characters, `^[\P{C}]+$`. Update: in place.
        title: Str = "Title",
        /// `ContextType`. Update: replaces.
        context_type: agent_context::ContextType = "ContextType",
        /// `Content`. Update: in place.
        content: Json = "Content",
    }
    set {
        /// `Content`. Update: in place.
        content: Json = "Content";
        /// `ContextType`. Update: replaces.
        context_type: agent_context::ContextType = "ContextType";
        /// `ProfileArn`: 1 to 2048 characters. Update: replaces.
        profile_arn: Str = "ProfileArn";
        /// `Title`: 1 to 1000 characters, `^[\P{C}]+$`. Update: in place.
        title: Str = "Title";
    }
    get {
        /// `ApplicationType`
        application_type: Str = "ApplicationType";
        /// `CreatedAt`
        created_at: Str = "CreatedAt";
        /// `CreatedBy`
        created_by: Str = "CreatedBy";
        /// `Criticality`
        criticality: Str = "Criticality";
        /// `Id`
        id: Str = "Id";
        /// `LastModifiedAt`
        last_modified_at: Str = "LastModifiedAt";
        /// `LastModifiedBy`
        last_modified_by: Str = "LastModifiedBy";
    }
    ref arn;
}

/// Property types of `AWS::WellArchitected::AgentContext`.
pub mod agent_context {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    values! {
        /// `ContextType` of `AWS::WellArchitected::AgentContext`.
        ContextType {
            APPLICATION = "APPLICATION",
        }
    }
}

resource! {
    /// `AWS::WellArchitected::AgentGoal`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wellarchitected-agentgoal.html).
    AgentGoal = "AWS::WellArchitected::AgentGoal", Ref = Arn;
    new_with AgentGoalRequired {
        /// `ProfileArn`: 1 to 2048 characters. Update: replaces.
        profile_arn: Str = "ProfileArn",
        /// `Pillars`: 1 to 5 items, no item twice. Update: in place.
        pillars: List<agent_goal::Pillar> = "Pillars",
        /// `Title`: 1 to 1000 characters, `^(?:(?!\$\{[a-zA-Z]+:)[\P{C}])+$`. Update: in place.
        title: Str = "Title",
    }
    set {
        /// `Description`: 1 to 4000 characters, `^(?:(?!\$\{[a-zA-Z]+:)[\P{C}])+$`. Update: in place.
        description: Str = "Description";
        /// `Pillars`: 1 to 5 items, no item twice. Update: in place.
        pillars: List<agent_goal::Pillar> = "Pillars";
        /// `ProfileArn`: 1 to 2048 characters. Update: replaces.
        profile_arn: Str = "ProfileArn";
        /// `Title`: 1 to 1000 characters, `^(?:(?!\$\{[a-zA-Z]+:)[\P{C}])+$`. Update: in place.
        title: Str = "Title";
    }
    get {
        /// `CreatedAt`
        created_at: Str = "CreatedAt";
        /// `CreatedBy`
        created_by: Str = "CreatedBy";
        /// `Id`
        id: Str = "Id";
        /// `LastModifiedAt`
        last_modified_at: Str = "LastModifiedAt";
        /// `LastModifiedBy`
        last_modified_by: Str = "LastModifiedBy";
    }
    ref arn;
}

/// Property types of `AWS::WellArchitected::AgentGoal`.
pub mod agent_goal {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    values! {
        /// `Pillar` of `AWS::WellArchitected::AgentGoal`.
        Pillar {
            COST_OPTIMIZATION = "COST_OPTIMIZATION",
            SECURITY = "SECURITY",
            RESILIENCE = "RESILIENCE",
            PERFORMANCE = "PERFORMANCE",
            OPERATIONAL_EXCELLENCE = "OPERATIONAL_EXCELLENCE",
        }
    }
}

resource! {
    /// `AWS::WellArchitected::AgentProfile`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wellarchitected-agentprofile.html).
    AgentProfile = "AWS::WellArchitected::AgentProfile", Ref = Arn;
    tags "Tags" List;
    new_with AgentProfileRequired {
        /// `Name`: 3 to 128 characters, `^[a-zA-Z0-9_-]+$`. Update: replaces.
        name: Str = "Name",
        /// `ExecutionRoleArn`: 1 to 2048 characters. Update: in place.
        execution_role_arn: IamRoleArn = "ExecutionRoleArn",
        /// `Pillars`: 1 to 4 items, no item twice. Update: in place.
        pillars: List<agent_profile::Pillar> = "Pillars",
        /// `AggregationConfiguration`: at most 100 items, no item twice. Update: in place.
        aggregation_configuration: List<agent_profile::AggregationConfiguration> = "AggregationConfiguration",
    }
    set {
        /// `AggregationConfiguration`: at most 100 items, no item twice. Update: in place.
        aggregation_configuration: List<agent_profile::AggregationConfiguration> = "AggregationConfiguration";
        /// `BusinessOverview`: at most 512 characters. Update: in place.
        business_overview: Str = "BusinessOverview";
        /// `DeletionProtection`. Update: in place.
        deletion_protection: Bool = "DeletionProtection";
        /// `Description`: at most 512 characters. Update: in place.
        description: Str = "Description";
        /// `DisplayName`: 3 to 128 characters. Update: in place.
        display_name: Str = "DisplayName";
        /// `ExecutionRoleArn`: 1 to 2048 characters. Update: in place.
        execution_role_arn: IamRoleArn = "ExecutionRoleArn";
        /// `Name`: 3 to 128 characters, `^[a-zA-Z0-9_-]+$`. Update: replaces.
        name: Str = "Name";
        /// `Pillars`: 1 to 4 items, no item twice. Update: in place.
        pillars: List<agent_profile::Pillar> = "Pillars";
        /// `Tags`: at most 50 items, no item twice. Update: in place.
        tags: List<agent_profile::Tag> = "Tags";
    }
    get {
        /// `CreatedAt`
        created_at: Str = "CreatedAt";
        /// `CreatedBy`
        created_by: Str = "CreatedBy";
        /// `LastModifiedAt`
        last_modified_at: Str = "LastModifiedAt";
        /// `LastModifiedBy`
        last_modified_by: Str = "LastModifiedBy";
    }
    ref arn;
}

/// Property types of `AWS::WellArchitected::AgentProfile`.
pub mod agent_profile {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `AggregationConfiguration` of `AWS::WellArchitected::AgentProfile`.
        AggregationConfiguration;
        new (account_id: Str = "AccountId", regions: List<Str> = "Regions", access_role_arn: IamRoleArn = "AccessRoleArn");
        set {
        }
    }

    property! {
        /// `Tag` of `AWS::WellArchitected::AgentProfile`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    values! {
        /// `Pillar` of `AWS::WellArchitected::AgentProfile`.
        Pillar {
            COST_OPTIMIZATION = "COST_OPTIMIZATION",
            SECURITY = "SECURITY",
            RESILIENCE = "RESILIENCE",
            PERFORMANCE = "PERFORMANCE",
        }
    }
}

resource! {
    /// `AWS::WellArchitected::Lens`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wellarchitected-lens.html).
    Lens = "AWS::WellArchitected::Lens", Ref = Arn;
    tags "Tags" List;
    new ();
    set {
        /// `JSONString`: 2 to 500 000 characters. Update: replaces.
        json_string: Str = "JSONString";
        /// `LensVersion`: 1 to 32 characters. Update: replaces.
        lens_version: Str = "LensVersion";
        /// `Tags`: at most 50 items. Update: in place.
        tags: List<lens::Tags> = "Tags";
    }
    get {
        /// `Description`
        description: Str = "Description";
        /// `LensId`
        lens_id: Str = "LensId";
        /// `Name`
        name: Str = "Name";
        /// `Owner`
        owner_: Str = "Owner";
    }
    ref lens_arn;
}

/// Property types of `AWS::WellArchitected::Lens`.
pub mod lens {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `Tags` of `AWS::WellArchitected::Lens`.
        Tags;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }
}

resource! {
    /// `AWS::WellArchitected::Profile`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wellarchitected-profile.html).
    Profile = "AWS::WellArchitected::Profile", Ref = Arn;
    tags "Tags" List;
    new_with ProfileRequired {
        /// `ProfileName`: 3 to 100 characters. Update: replaces.
        profile_name: Str = "ProfileName",
        /// `ProfileDescription`: 3 to 100 characters. Update: in place.
        profile_description: Str = "ProfileDescription",
        /// `ProfileQuestions`. Update: in place.
        profile_questions: List<profile::ProfileQuestionUpdate> = "ProfileQuestions",
    }
    set {
        /// `ProfileDescription`: 3 to 100 characters. Update: in place.
        profile_description: Str = "ProfileDescription";
        /// `ProfileName`: 3 to 100 characters. Update: replaces.
        profile_name: Str = "ProfileName";
        /// `ProfileQuestions`. Update: in place.
        profile_questions: List<profile::ProfileQuestionUpdate> = "ProfileQuestions";
        /// `Tags`: at most 50 items. Update: in place.
        tags: List<profile::Tag> = "Tags";
    }
    get {
        /// `CreatedAt`
        created_at: Str = "CreatedAt";
        /// `Owner`
        owner_: Str = "Owner";
        /// `ProfileVersion`
        profile_version: Str = "ProfileVersion";
        /// `UpdatedAt`
        updated_at: Str = "UpdatedAt";
    }
    ref profile_arn;
}

/// Property types of `AWS::WellArchitected::Profile`.
pub mod profile {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::agent_profile::Tag;

    property! {
        /// `ProfileQuestionUpdate` of `AWS::WellArchitected::Profile`.
        ProfileQuestionUpdate;
        new ();
        set {
            /// `QuestionId`: 1 to 128 characters. Update: in place.
            question_id: Str = "QuestionId";
            /// `SelectedChoiceIds`: 1 to 64 characters. Update: in place.
            selected_choice_ids: List<Str> = "SelectedChoiceIds";
        }
    }
}

resource! {
    /// `AWS::WellArchitected::ReviewTemplate`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wellarchitected-reviewtemplate.html).
    ReviewTemplate = "AWS::WellArchitected::ReviewTemplate", Ref = Arn;
    tags "Tags" List;
    new_with ReviewTemplateRequired {
        /// `TemplateName`: 3 to 100 characters, `^[A-Za-z0-9-_.,:/()@!&?#+''\s]+$`. Update: in place.
        template_name: Str = "TemplateName",
        /// `Description`: 3 to 250 characters, `^[A-Za-z0-9-_.,:/()@!&?#+''\s]+$`. Update: in place.
        description: Str = "Description",
        /// `Lenses`: 1 to 128 characters. Update: replaces.
        lenses: List<Str> = "Lenses",
    }
    set {
        /// `Description`: 3 to 250 characters, `^[A-Za-z0-9-_.,:/()@!&?#+''\s]+$`. Update: in place.
        description: Str = "Description";
        /// `Lenses`: 1 to 128 characters. Update: replaces.
        lenses: List<Str> = "Lenses";
        /// `Notes`: at most 2084 characters. Update: in place.
        notes: Str = "Notes";
        /// `Tags`: no item twice. Update: in place.
        tags: List<review_template::Tags> = "Tags";
        /// `TemplateName`: 3 to 100 characters, `^[A-Za-z0-9-_.,:/()@!&?#+''\s]+$`. Update: in place.
        template_name: Str = "TemplateName";
    }
    get {
        /// `Owner`
        owner_: Str = "Owner";
        /// `UpdateStatus`
        update_status: Str = "UpdateStatus";
        /// `UpdatedAt`
        updated_at: Str = "UpdatedAt";
    }
    ref template_arn;
}

/// Property types of `AWS::WellArchitected::ReviewTemplate`.
pub mod review_template {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::lens::Tags;
}

resource! {
    /// `AWS::WellArchitected::Workload`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wellarchitected-workload.html).
    Workload = "AWS::WellArchitected::Workload", Ref = Arn;
    tags "Tags" List;
    new_with WorkloadRequired {
        /// `WorkloadName`: 3 to 100 characters. Update: in place.
        workload_name: Str = "WorkloadName",
        /// `Description`: 3 to 250 characters. Update: in place.
        description: Str = "Description",
        /// `Environment`. Update: in place.
        environment: workload::Environment = "Environment",
        /// `Lenses`: 1 to 128 characters. Update: replaces.
        lenses: List<Str> = "Lenses",
    }
    set {
        /// `AccountIds`: at most 100 items, 12 characters, `^[0-9]{12}$`. Update: in place.
        account_ids: List<Str> = "AccountIds";
        /// `ArchitecturalDesign`: at most 2048 characters, `^(|(https?|ftp):\/\/[^\s/$.?#].[^\s]*)$`. Update: in place.
        architectural_design: Str = "ArchitecturalDesign";
        /// `AwsRegions`: at most 50 items, at most 100 characters. Update: in place.
        aws_regions: List<Str> = "AwsRegions";
        /// `Description`: 3 to 250 characters. Update: in place.
        description: Str = "Description";
        /// `DiscoveryConfig`. Update: in place.
        discovery_config: workload::DiscoveryConfig = "DiscoveryConfig";
        /// `Environment`. Update: in place.
        environment: workload::Environment = "Environment";
        /// `Industry`: at most 100 characters. Update: in place.
        industry: Str = "Industry";
        /// `IndustryType`: at most 100 characters. Update: in place.
        industry_type: Str = "IndustryType";
        /// `Lenses`: 1 to 128 characters. Update: replaces.
        lenses: List<Str> = "Lenses";
        /// `NonAwsRegions`: at most 5 items, 3 to 25 characters. Update: in place.
        non_aws_regions: List<Str> = "NonAwsRegions";
        /// `Notes`: at most 2084 characters. Update: in place.
        notes: Str = "Notes";
        /// `ReviewOwner`: 3 to 255 characters. Update: in place.
        review_owner: Str = "ReviewOwner";
        /// `Tags`: at most 50 items. Update: in place.
        tags: List<workload::Tags> = "Tags";
        /// `WorkloadName`: 3 to 100 characters. Update: in place.
        workload_name: Str = "WorkloadName";
    }
    get {
        /// `ImprovementStatus`
        improvement_status: Str = "ImprovementStatus";
        /// `WorkloadId`
        workload_id: Str = "WorkloadId";
    }
    ref workload_arn;
}

/// Property types of `AWS::WellArchitected::Workload`.
pub mod workload {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::lens::Tags;

    property! {
        /// `DiscoveryConfig` of `AWS::WellArchitected::Workload`.
        DiscoveryConfig;
        new ();
        set {
            /// `TrustedAdvisorIntegrationStatus`. Update: in place.
            trusted_advisor_integration_status: TrustedAdvisorIntegrationStatus = "TrustedAdvisorIntegrationStatus";
            /// `WorkloadResourceDefinition`. Update: in place.
            workload_resource_definition: List<WorkloadResourceDefinition> = "WorkloadResourceDefinition";
        }
    }

    values! {
        /// `Environment` of `AWS::WellArchitected::Workload`.
        Environment {
            PRODUCTION = "PRODUCTION",
            PREPRODUCTION = "PREPRODUCTION",
        }
    }

    values! {
        /// `TrustedAdvisorIntegrationStatus` of `AWS::WellArchitected::Workload`.
        TrustedAdvisorIntegrationStatus {
            ENABLED = "ENABLED",
            DISABLED = "DISABLED",
        }
    }

    values! {
        /// `WorkloadResourceDefinition` of `AWS::WellArchitected::Workload`.
        WorkloadResourceDefinition {
            WORKLOAD_METADATA = "WORKLOAD_METADATA",
            APP_REGISTRY = "APP_REGISTRY",
        }
    }
}
