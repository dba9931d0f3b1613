// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::ECR`: 9 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::ECR::PublicRepository`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecr-publicrepository.html).
    PublicRepository = "AWS::ECR::PublicRepository", Ref = EcrPublicRepositoryName;
    tags "Tags" List;
    new ();
    set {
        /// `RepositoryCatalogData`. Update: in place.
        repository_catalog_data: public_repository::RepositoryCatalogData = "RepositoryCatalogData";
        /// `RepositoryName`: 2 to 256 characters. Update: replaces.
        repository_name: Str = "RepositoryName";
        /// `RepositoryPolicyText`. Update: in place.
        repository_policy_text: PolicyDocument = "RepositoryPolicyText";
        /// `Tags`: at most 50 items, no item twice. Update: in place.
        tags: List<public_repository::Tag> = "Tags";
    }
    get {
        /// `Arn`
        arn: EcrPublicRepositoryArn = "Arn";
    }
    ref repository_name;
}

/// Property types of `AWS::ECR::PublicRepository`.
pub mod public_repository {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `RepositoryCatalogData` of `AWS::ECR::PublicRepository`.
        RepositoryCatalogData;
        new ();
        set {
            /// `AboutText`: at most 10 240 characters. Update: in place.
            about_text: Str = "AboutText";
            /// `Architectures`: at most 50 items, no item twice, 1 to 50 characters. Update: in place.
            architectures: List<Str> = "Architectures";
            /// `OperatingSystems`: at most 50 items, no item twice, 1 to 50 characters. Update: in place.
            operating_systems: List<Str> = "OperatingSystems";
            /// `RepositoryDescription`: at most 1024 characters. Update: in place.
            repository_description: Str = "RepositoryDescription";
            /// `UsageText`: at most 10 240 characters. Update: in place.
            usage_text: Str = "UsageText";
        }
    }

    property! {
        /// `Tag` of `AWS::ECR::PublicRepository`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }
}

resource! {
    /// `AWS::ECR::PullThroughCacheRule`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecr-pullthroughcacherule.html).
    PullThroughCacheRule = "AWS::ECR::PullThroughCacheRule", Ref = EcrPullThroughCacheRuleEcrRepositoryPrefix;
    new ();
    set {
        /// `CredentialArn`: 50 to 612 characters. Update: replaces.
        credential_arn: Str = "CredentialArn";
        /// `CustomRoleArn`: at most 2048 characters. Update: replaces.
        custom_role_arn: IamRoleArn = "CustomRoleArn";
        /// `EcrRepositoryPrefix`: 2 to 30 characters. Update: replaces.
        ecr_repository_prefix: Str = "EcrRepositoryPrefix";
        /// `UpstreamRegistry`. Update: replaces.
        upstream_registry: pull_through_cache_rule::UpstreamRegistry = "UpstreamRegistry";
        /// `UpstreamRegistryUrl`. Update: replaces.
        upstream_registry_url: Str = "UpstreamRegistryUrl";
        /// `UpstreamRepositoryPrefix`: 2 to 30 characters. Update: replaces.
        upstream_repository_prefix: Str = "UpstreamRepositoryPrefix";
    }
    get {
    }
    ref ecr_repository_prefix;
}

/// Property types of `AWS::ECR::PullThroughCacheRule`.
pub mod pull_through_cache_rule {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    values! {
        /// `UpstreamRegistry` of `AWS::ECR::PullThroughCacheRule`.
        UpstreamRegistry {
            AZURE_CONTAINER_REGISTRY = "azure-container-registry",
            CHAINGUARD = "chainguard",
            DOCKER_HUB = "docker-hub",
            ECR = "ecr",
            ECR_PUBLIC = "ecr-public",
            GITHUB_CONTAINER_REGISTRY = "github-container-registry",
            GITLAB_CONTAINER_REGISTRY = "gitlab-container-registry",
            K8S = "k8s",
            QUAY = "quay",
        }
    }
}

resource! {
    /// `AWS::ECR::PullTimeUpdateExclusion`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecr-pulltimeupdateexclusion.html).
    PullTimeUpdateExclusion = "AWS::ECR::PullTimeUpdateExclusion", Ref = EcrPullTimeUpdateExclusionPrincipalArn;
    new (principal_arn: Str = "PrincipalArn");
    set {
        /// `PrincipalArn`: at most 200 characters. Update: replaces.
        principal_arn: Str = "PrincipalArn";
    }
    get {
    }
    ref principal_arn;
}

resource! {
    /// `AWS::ECR::RegistryPolicy`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecr-registrypolicy.html).
    RegistryPolicy = "AWS::ECR::RegistryPolicy", Ref = EcrRegistryPolicyRegistryId;
    new (policy_text: PolicyDocument = "PolicyText");
    set {
        /// `PolicyText`: at most 10 240 characters. Update: in place.
        policy_text: PolicyDocument = "PolicyText";
    }
    get {
    }
    ref registry_id;
}

resource! {
    /// `AWS::ECR::RegistryScanningConfiguration`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecr-registryscanningconfiguration.html).
    RegistryScanningConfiguration = "AWS::ECR::RegistryScanningConfiguration", Ref = EcrRegistryScanningConfigurationRegistryId;
    new (rules: List<registry_scanning_configuration::ScanningRule> = "Rules", scan_type: registry_scanning_configuration::ScanType = "ScanType");
    set {
        /// `Rules`: at most 2 items. Update: in place.
        rules: List<registry_scanning_configuration::ScanningRule> = "Rules";
        /// `ScanType`. Update: in place.
        scan_type: registry_scanning_configuration::ScanType = "ScanType";
    }
    get {
    }
    ref registry_id;
}

/// Property types of `AWS::ECR::RegistryScanningConfiguration`.
pub mod registry_scanning_configuration {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `RepositoryFilter` of `AWS::ECR::RegistryScanningConfiguration`.
        RepositoryFilter;
        new (filter: Str = "Filter", filter_type: FilterType = "FilterType");
        set {
        }
    }

    property! {
        /// `ScanningRule` of `AWS::ECR::RegistryScanningConfiguration`.
        ScanningRule;
        new (scan_frequency: ScanFrequency = "ScanFrequency", repository_filters: List<RepositoryFilter> = "RepositoryFilters");
        set {
        }
    }

    values! {
        /// `FilterType` of `AWS::ECR::RegistryScanningConfiguration`.
        FilterType {
            WILDCARD = "WILDCARD",
        }
    }

    values! {
        /// `ScanFrequency` of `AWS::ECR::RegistryScanningConfiguration`.
        ScanFrequency {
            SCAN_ON_PUSH = "SCAN_ON_PUSH",
            CONTINUOUS_SCAN = "CONTINUOUS_SCAN",
        }
    }

    values! {
        /// `ScanType` of `AWS::ECR::RegistryScanningConfiguration`.
        ScanType {
            BASIC = "BASIC",
            ENHANCED = "ENHANCED",
        }
    }
}

resource! {
    /// `AWS::ECR::ReplicationConfiguration`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecr-replicationconfiguration.html).
    ReplicationConfiguration = "AWS::ECR::ReplicationConfiguration", Ref = EcrReplicationConfigurationRegistryId;
    new (replication_configuration: replication_configuration::ReplicationConfiguration = "ReplicationConfiguration");
    set {
        /// `ReplicationConfiguration`. Update: in place.
        replication_configuration: replication_configuration::ReplicationConfiguration = "ReplicationConfiguration";
    }
    get {
    }
    ref registry_id;
}

/// Property types of `AWS::ECR::ReplicationConfiguration`.
pub mod replication_configuration {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `ReplicationConfiguration` of `AWS::ECR::ReplicationConfiguration`.
        ReplicationConfiguration;
        new (rules: List<ReplicationRule> = "Rules");
        set {
        }
    }

    property! {
        /// `ReplicationDestination` of `AWS::ECR::ReplicationConfiguration`.
        ReplicationDestination;
        new_with ReplicationDestinationRequired {
            /// `Region`: `[0-9a-z-]{2,25}`. Update: in place.
            region: Str = "Region",
            /// `RegistryId`: `^[0-9]{12}$`. Update: in place.
            registry_id: Str = "RegistryId",
        }
        set {
        }
    }

    property! {
        /// `ReplicationRule` of `AWS::ECR::ReplicationConfiguration`.
        ReplicationRule;
        new (destinations: List<ReplicationDestination> = "Destinations");
        set {
            /// `RepositoryFilters`: at most 100 items. Update: in place.
            repository_filters: List<RepositoryFilter> = "RepositoryFilters";
        }
    }

    property! {
        /// `RepositoryFilter` of `AWS::ECR::ReplicationConfiguration`.
        RepositoryFilter;
        new (filter: Str = "Filter", filter_type: FilterType = "FilterType");
        set {
        }
    }

    values! {
        /// `FilterType` of `AWS::ECR::ReplicationConfiguration`.
        FilterType {
            PREFIX_MATCH = "PREFIX_MATCH",
        }
    }
}

resource! {
    /// `AWS::ECR::Repository`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecr-repository.html).
    Repository = "AWS::ECR::Repository", Ref = EcrRepositoryName;
    tags "Tags" List;
    new ();
    set {
        /// `EmptyOnDelete`. Update: in place.
        empty_on_delete: Bool = "EmptyOnDelete";
        /// `EncryptionConfiguration`. Update: replaces.
        encryption_configuration: repository::EncryptionConfiguration = "EncryptionConfiguration";
        /// `ImageScanningConfiguration`. Update: in place.
        image_scanning_configuration: repository::ImageScanningConfiguration = "ImageScanningConfiguration";
        /// `ImageTagMutability`. Update: in place.
        image_tag_mutability: repository::ImageTagMutability = "ImageTagMutability";
        /// `ImageTagMutabilityExclusionFilters`: 1 to 5 items. Update: in place.
        image_tag_mutability_exclusion_filters: List<repository::ImageTagMutabilityExclusionFilter> = "ImageTagMutabilityExclusionFilters";
        /// `LifecyclePolicy`. Update: in place.
        lifecycle_policy: repository::LifecyclePolicy = "LifecyclePolicy";
        /// `RepositoryName`: 2 to 256 characters. Update: replaces.
        repository_name: Str = "RepositoryName";
        /// `RepositoryPolicyText`. Update: in place.
        repository_policy_text: PolicyDocument = "RepositoryPolicyText";
        /// `Tags`: at most 50 items, no item twice. Update: in place.
        tags: List<repository::Tag> = "Tags";
    }
    get {
        /// `Arn`
        arn: EcrRepositoryArn = "Arn";
        /// `RepositoryUri`
        repository_uri: Str = "RepositoryUri";
    }
    ref repository_name;
}

/// Property types of `AWS::ECR::Repository`.
pub mod repository {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::public_repository::Tag;

    property! {
        /// `EncryptionConfiguration` of `AWS::ECR::Repository`.
        EncryptionConfiguration;
        new (encryption_type: EncryptionType = "EncryptionType");
        set {
            /// `KmsKey`: 1 to 2048 characters. Update: replaces.
            kms_key: KmsKeyArn = "KmsKey";
        }
    }

    property! {
        /// `ImageScanningConfiguration` of `AWS::ECR::Repository`.
        ImageScanningConfiguration;
        new ();
        set {
            /// `ScanOnPush`. Update: in place.
            scan_on_push: Bool = "ScanOnPush";
        }
    }

    property! {
        /// `ImageTagMutabilityExclusionFilter` of `AWS::ECR::Repository`.
        ImageTagMutabilityExclusionFilter;
        new (image_tag_mutability_exclusion_filter_type: ImageTagMutabilityExclusionFilterType = "ImageTagMutabilityExclusionFilterType", image_tag_mutability_exclusion_filter_value: Str = "ImageTagMutabilityExclusionFilterValue");
        set {
        }
    }

    property! {
        /// `LifecyclePolicy` of `AWS::ECR::Repository`.
        LifecyclePolicy;
        new ();
        set {
            /// `LifecyclePolicyText`: 100 to 30 720 characters. Update: in place.
            lifecycle_policy_text: Str = "LifecyclePolicyText";
            /// `RegistryId`: 12 characters, `^[0-9]{12}$`. Update: in place.
            registry_id: Str = "RegistryId";
        }
    }

    values! {
        /// `EncryptionType` of `AWS::ECR::Repository`.
        EncryptionType {
            AES256 = "AES256",
            KMS = "KMS",
            KMS_DSSE = "KMS_DSSE",
        }
    }

    values! {
        /// `ImageTagMutability` of `AWS::ECR::Repository`.
        ImageTagMutability {
            MUTABLE = "MUTABLE",
            IMMUTABLE = "IMMUTABLE",
            MUTABLE_WITH_EXCLUSION = "MUTABLE_WITH_EXCLUSION",
            IMMUTABLE_WITH_EXCLUSION = "IMMUTABLE_WITH_EXCLUSION",
        }
    }

    values! {
        /// `ImageTagMutabilityExclusionFilterType` of `AWS::ECR::Repository`.
        ImageTagMutabilityExclusionFilterType {
            WILDCARD = "WILDCARD",
        }
    }
}

resource! {
    /// `AWS::ECR::RepositoryCreationTemplate`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecr-repositorycreationtemplate.html).
    RepositoryCreationTemplate = "AWS::ECR::RepositoryCreationTemplate", Ref = EcrRepositoryCreationTemplatePrefix;
    new (prefix: Str = "Prefix", applied_for: List<repository_creation_template::AppliedForItem> = "AppliedFor");
    set {
        /// `AppliedFor`: no item twice. Update: in place.
        applied_for: List<repository_creation_template::AppliedForItem> = "AppliedFor";
        /// `CustomRoleArn`: at most 2048 characters. Update: in place.
        custom_role_arn: IamRoleArn = "CustomRoleArn";
        /// `Description`: at most 256 characters. Update: in place.
        description: Str = "Description";
        /// `EncryptionConfiguration`. Update: in place.
        encryption_configuration: repository_creation_template::EncryptionConfiguration = "EncryptionConfiguration";
        /// `ImageTagMutability`. Update: in place.
        image_tag_mutability: repository_creation_template::ImageTagMutability = "ImageTagMutability";
        /// `ImageTagMutabilityExclusionFilters`: 1 to 5 items. Update: in place.
        image_tag_mutability_exclusion_filters: List<repository_creation_template::ImageTagMutabilityExclusionFilter> = "ImageTagMutabilityExclusionFilters";
        /// `LifecyclePolicy`: 100 to 30 720 characters. Update: in place.
        lifecycle_policy: Str = "LifecyclePolicy";
        /// `Prefix`: 1 to 256 characters. Update: replaces.
        prefix: Str = "Prefix";
        /// `RepositoryPolicy`: at most 10 240 characters. Update: in place.
        repository_policy: Str = "RepositoryPolicy";
        /// `ResourceTags`: at most 50 items, no item twice. Update: in place.
        resource_tags: List<repository_creation_template::Tag> = "ResourceTags";
    }
    get {
        /// `CreatedAt`
        created_at: Str = "CreatedAt";
        /// `UpdatedAt`
        updated_at: Str = "UpdatedAt";
    }
    ref prefix;
}

/// Property types of `AWS::ECR::RepositoryCreationTemplate`.
pub mod repository_creation_template {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::repository::{EncryptionType, ImageTagMutabilityExclusionFilter, ImageTagMutabilityExclusionFilterType};

    property! {
        /// `EncryptionConfiguration` of `AWS::ECR::RepositoryCreationTemplate`.
        EncryptionConfiguration;
        new (encryption_type: EncryptionType = "EncryptionType");
        set {
            /// `KmsKey`: 1 to 2048 characters. Update: in place.
            kms_key: Str = "KmsKey";
        }
    }

    property! {
        /// `Tag` of `AWS::ECR::RepositoryCreationTemplate`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    values! {
        /// `AppliedForItem` of `AWS::ECR::RepositoryCreationTemplate`.
        AppliedForItem {
            REPLICATION = "REPLICATION",
            PULL_THROUGH_CACHE = "PULL_THROUGH_CACHE",
            CREATE_ON_PUSH = "CREATE_ON_PUSH",
        }
    }

    values! {
        /// `ImageTagMutability` of `AWS::ECR::RepositoryCreationTemplate`.
        ImageTagMutability {
            MUTABLE = "MUTABLE",
            IMMUTABLE = "IMMUTABLE",
            IMMUTABLE_WITH_EXCLUSION = "IMMUTABLE_WITH_EXCLUSION",
            MUTABLE_WITH_EXCLUSION = "MUTABLE_WITH_EXCLUSION",
        }
    }
}

resource! {
    /// `AWS::ECR::SigningConfiguration`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecr-signingconfiguration.html).
    SigningConfiguration = "AWS::ECR::SigningConfiguration", Ref = EcrSigningConfigurationRegistryId;
    new (rules: List<signing_configuration::Rule> = "Rules");
    set {
        /// `Rules`: at most 50 items. Update: in place.
        rules: List<signing_configuration::Rule> = "Rules";
    }
    get {
    }
    ref registry_id;
}

/// Property types of `AWS::ECR::SigningConfiguration`.
pub mod signing_configuration {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `RepositoryFilter` of `AWS::ECR::SigningConfiguration`.
        RepositoryFilter;
        new (filter: Str = "Filter", filter_type: FilterType = "FilterType");
        set {
        }
    }

    property! {
        /// `Rule` of `AWS::ECR::SigningConfiguration`.
        Rule;
        new (signing_profile_arn: Str = "SigningProfileArn");
        set {
            /// `RepositoryFilters`: 1 to 100 items. Update: in place.
            repository_filters: List<RepositoryFilter> = "RepositoryFilters";
        }
    }

    values! {
        /// `FilterType` of `AWS::ECR::SigningConfiguration`.
        FilterType {
            WILDCARD_MATCH = "WILDCARD_MATCH",
        }
    }
}
