// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::Omics`: 9 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::Omics::AnnotationStore`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-omics-annotationstore.html).
    AnnotationStore = "AWS::Omics::AnnotationStore", Ref = Str;
    tags "Tags" Object;
    new (name: Str = "Name", store_format: annotation_store::StoreFormat = "StoreFormat");
    set {
        /// `Description`: at most 500 characters. Update: in place.
        description: Str = "Description";
        /// `Name`: `^([a-z]){1}([a-z0-9_]){2,254}`. Update: replaces.
        name: Str = "Name";
        /// `Reference`. Update: replaces.
        reference: annotation_store::ReferenceItem = "Reference";
        /// `SseConfig`. Update: replaces.
        sse_config: annotation_store::SseConfig = "SseConfig";
        /// `StoreFormat`. Update: replaces.
        store_format: annotation_store::StoreFormat = "StoreFormat";
        /// `StoreOptions`. Update: replaces.
        store_options: annotation_store::StoreOptions = "StoreOptions";
        /// `Tags`. Update: replaces.
        tags: Map<Str> = "Tags";
    }
    get {
        /// `CreationTime`
        creation_time: Str = "CreationTime";
        /// `Id`
        id: Str = "Id";
        /// `Status`
        status: Str = "Status";
        /// `StatusMessage`
        status_message: Str = "StatusMessage";
        /// `StoreArn`
        store_arn: Arn = "StoreArn";
        /// `StoreSizeBytes`
        store_size_bytes: Num = "StoreSizeBytes";
        /// `UpdateTime`
        update_time: Str = "UpdateTime";
    }
    ref name;
}

/// Property types of `AWS::Omics::AnnotationStore`.
pub mod annotation_store {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `ReferenceItem` of `AWS::Omics::AnnotationStore`.
        ReferenceItem;
        new (reference_arn: Str = "ReferenceArn");
        set {
        }
    }

    property! {
        /// `SseConfig` of `AWS::Omics::AnnotationStore`.
        SseConfig;
        new (type_: EncryptionType = "Type");
        set {
            /// `KeyArn`: 20 to 2048 characters. Update: replaces.
            key_arn: Str = "KeyArn";
        }
    }

    property! {
        /// `StoreOptions` of `AWS::Omics::AnnotationStore`.
        StoreOptions;
        new (tsv_store_options: TsvStoreOptions = "TsvStoreOptions");
        set {
        }
    }

    property! {
        /// `TsvStoreOptions` of `AWS::Omics::AnnotationStore`.
        TsvStoreOptions;
        new ();
        set {
            /// `AnnotationType`. Update: replaces.
            annotation_type: AnnotationType = "AnnotationType";
            /// `FormatToHeader`. Update: replaces.
            format_to_header: Map<Str> = "FormatToHeader";
            /// `Schema`: 1 to 5000 items. Update: replaces.
            schema: List<Map<SchemaValueType>> = "Schema";
        }
    }

    values! {
        /// `AnnotationType` of `AWS::Omics::AnnotationStore`.
        AnnotationType {
            GENERIC = "GENERIC",
            CHR_POS = "CHR_POS",
            CHR_POS_REF_ALT = "CHR_POS_REF_ALT",
            CHR_START_END_ONE_BASE = "CHR_START_END_ONE_BASE",
            CHR_START_END_REF_ALT_ONE_BASE = "CHR_START_END_REF_ALT_ONE_BASE",
            CHR_START_END_ZERO_BASE = "CHR_START_END_ZERO_BASE",
            CHR_START_END_REF_ALT_ZERO_BASE = "CHR_START_END_REF_ALT_ZERO_BASE",
        }
    }

    values! {
        /// `EncryptionType` of `AWS::Omics::AnnotationStore`.
        EncryptionType {
            KMS = "KMS",
        }
    }

    values! {
        /// `SchemaValueType` of `AWS::Omics::AnnotationStore`.
        SchemaValueType {
            LONG = "LONG",
            INT = "INT",
            STRING = "STRING",
            FLOAT = "FLOAT",
            DOUBLE = "DOUBLE",
            BOOLEAN = "BOOLEAN",
        }
    }

    values! {
        /// `StoreFormat` of `AWS::Omics::AnnotationStore`.
        StoreFormat {
            GFF = "GFF",
            TSV = "TSV",
            VCF = "VCF",
        }
    }
}

resource! {
    /// `AWS::Omics::Configuration`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-omics-configuration.html).
    Configuration = "AWS::Omics::Configuration", Ref = Str;
    tags "Tags" Object;
    new (name: Str = "Name", run_configurations: configuration::RunConfigurations = "RunConfigurations");
    set {
        /// `Description`: 1 to 256 characters, `^[\p{L}||\p{M}||\p{Z}||\p{S}||\p{N}||\p{P}]+$`. Update: in place.
        description: Str = "Description";
        /// `Name`: 1 to 128 characters, `^[A-Za-z0-9][A-Za-z0-9\-\._]*$`. Update: replaces.
        name: Str = "Name";
        /// `RunConfigurations`. Update: replaces.
        run_configurations: configuration::RunConfigurations = "RunConfigurations";
        /// `Tags`. Update: in place.
        tags: Map<Str> = "Tags";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
        /// `CreationTime`
        creation_time: Str = "CreationTime";
        /// `Status`
        status: Str = "Status";
        /// `Uuid`
        uuid: Str = "Uuid";
    }
    ref name;
}

/// Property types of `AWS::Omics::Configuration`.
pub mod configuration {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `RunConfigurations` of `AWS::Omics::Configuration`.
        RunConfigurations;
        new ();
        set {
            /// `VpcConfig`. Update: replaces.
            vpc_config: VpcConfig = "VpcConfig";
        }
    }

    property! {
        /// `VpcConfig` of `AWS::Omics::Configuration`.
        VpcConfig;
        new ();
        set {
            /// `SecurityGroupIds`: at most 5 items, 4 to 128 characters, `^sg-[0-9a-f]+$`. Update: replaces.
            security_group_ids: List<Ec2SecurityGroupId> = "SecurityGroupIds";
            /// `SubnetIds`: at most 16 items, 8 to 128 characters, `^subnet-[0-9a-f]+$`. Update: replaces.
            subnet_ids: List<Str> = "SubnetIds";
        }
    }
}

resource! {
    /// `AWS::Omics::ReferenceStore`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-omics-referencestore.html).
    ReferenceStore = "AWS::Omics::ReferenceStore", Ref = Str;
    tags "Tags" Object;
    new (name: Str = "Name");
    set {
        /// `Description`: 1 to 255 characters, `^[\p{L}||\p{M}||\p{Z}||\p{S}||\p{N}||\p{P}]+$`. Update: replaces.
        description: Str = "Description";
        /// `Name`: 1 to 127 characters, `^[\p{L}||\p{M}||\p{Z}||\p{S}||\p{N}||\p{P}]+$`. Update: replaces.
        name: Str = "Name";
        /// `SseConfig`. Update: replaces.
        sse_config: reference_store::SseConfig = "SseConfig";
        /// `Tags`. Update: replaces.
        tags: Map<Str> = "Tags";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
        /// `CreationTime`
        creation_time: Str = "CreationTime";
    }
    ref reference_store_id;
}

/// Property types of `AWS::Omics::ReferenceStore`.
pub mod reference_store {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::annotation_store::{EncryptionType, SseConfig};
}

resource! {
    /// `AWS::Omics::RunCache`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-omics-runcache.html).
    RunCache = "AWS::Omics::RunCache", Ref = Arn;
    tags "Tags" List;
    new ();
    set {
        /// `CacheBehavior`: 1 to 64 characters. Update: in place.
        cache_behavior: run_cache::CacheBehavior = "CacheBehavior";
        /// `CacheBucketOwnerId`: 12 characters, `^[0-9]+$`. Update: replaces.
        cache_bucket_owner_id: Str = "CacheBucketOwnerId";
        /// `CacheS3Location`. Update: replaces.
        cache_s3_location: Str = "CacheS3Location";
        /// `Description`: 1 to 256 characters, `^[\p{L}||\p{M}||\p{Z}||\p{S}||\p{N}||\p{P}]+$`. Update: in place.
        description: Str = "Description";
        /// `Name`: 1 to 128 characters, `^[\p{L}||\p{M}||\p{Z}||\p{S}||\p{N}||\p{P}]+$`. Update: in place.
        name: Str = "Name";
        /// `Tags`: no item twice. Update: in place.
        tags: List<run_cache::Tag> = "Tags";
    }
    get {
        /// `CreationTime`
        creation_time: Str = "CreationTime";
        /// `Id`
        id: Str = "Id";
        /// `Status`
        status: Str = "Status";
    }
    ref arn;
}

/// Property types of `AWS::Omics::RunCache`.
pub mod run_cache {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `Tag` of `AWS::Omics::RunCache`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    values! {
        /// `CacheBehavior` of `AWS::Omics::RunCache`.
        CacheBehavior {
            CACHE_ON_FAILURE = "CACHE_ON_FAILURE",
            CACHE_ALWAYS = "CACHE_ALWAYS",
        }
    }
}

resource! {
    /// `AWS::Omics::RunGroup`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-omics-rungroup.html).
    RunGroup = "AWS::Omics::RunGroup", Ref = Str;
    tags "Tags" Object;
    new ();
    set {
        /// `MaxCpus`: 1 to 100 000. Update: in place.
        max_cpus: Num = "MaxCpus";
        /// `MaxDuration`: 1 to 100 000. Update: in place.
        max_duration: Num = "MaxDuration";
        /// `MaxGpus`: 1 to 100 000. Update: in place.
        max_gpus: Num = "MaxGpus";
        /// `MaxRuns`: 1 to 100 000. Update: in place.
        max_runs: Num = "MaxRuns";
        /// `Name`: 1 to 128 characters, `^[\p{L}||\p{M}||\p{Z}||\p{S}||\p{N}||\p{P}]+$`. Update: in place.
        name: Str = "Name";
        /// `Tags`. Update: in place.
        tags: Map<Str> = "Tags";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
        /// `CreationTime`
        creation_time: Str = "CreationTime";
    }
    ref id;
}

resource! {
    /// `AWS::Omics::SequenceStore`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-omics-sequencestore.html).
    SequenceStore = "AWS::Omics::SequenceStore", Ref = Str;
    tags "Tags" Object;
    new (name: Str = "Name");
    set {
        /// `AccessLogLocation`. Update: in place.
        access_log_location: Str = "AccessLogLocation";
        /// `Description`: 1 to 255 characters, `^[\p{L}||\p{M}||\p{Z}||\p{S}||\p{N}||\p{P}]+$`. Update: may replace.
        description: Str = "Description";
        /// `ETagAlgorithmFamily`. Update: replaces.
        e_tag_algorithm_family: sequence_store::ETagAlgorithmFamily = "ETagAlgorithmFamily";
        /// `FallbackLocation`. Update: may replace.
        fallback_location: Str = "FallbackLocation";
        /// `Name`: 1 to 127 characters, `^[\p{L}||\p{M}||\p{Z}||\p{S}||\p{N}||\p{P}]+$`. Update: may replace.
        name: Str = "Name";
        /// `PropagatedSetLevelTags`: at most 50 items, 1 to 128 characters. Update: in place.
        propagated_set_level_tags: List<Str> = "PropagatedSetLevelTags";
        /// `S3AccessPolicy`: 1 to 100 000 characters. Update: in place.
        s3_access_policy: PolicyDocument = "S3AccessPolicy";
        /// `SseConfig`. Update: replaces.
        sse_config: sequence_store::SseConfig = "SseConfig";
        /// `Tags`. Update: may replace.
        tags: Map<Str> = "Tags";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
        /// `CreationTime`
        creation_time: Str = "CreationTime";
        /// `S3AccessPointArn`
        s3_access_point_arn: Arn = "S3AccessPointArn";
        /// `S3Uri`
        s3_uri: Str = "S3Uri";
        /// `Status`
        status: Str = "Status";
        /// `StatusMessage`
        status_message: Str = "StatusMessage";
        /// `UpdateTime`
        update_time: Str = "UpdateTime";
    }
    ref sequence_store_id;
}

/// Property types of `AWS::Omics::SequenceStore`.
pub mod sequence_store {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::annotation_store::{EncryptionType, SseConfig};

    values! {
        /// `ETagAlgorithmFamily` of `AWS::Omics::SequenceStore`.
        ETagAlgorithmFamily {
            MD5UP = "MD5up",
            SHA256UP = "SHA256up",
            SHA512UP = "SHA512up",
        }
    }
}

resource! {
    /// `AWS::Omics::VariantStore`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-omics-variantstore.html).
    VariantStore = "AWS::Omics::VariantStore", Ref = Str;
    tags "Tags" Object;
    new (name: Str = "Name", reference: variant_store::ReferenceItem = "Reference");
    set {
        /// `Description`: at most 500 characters. Update: in place.
        description: Str = "Description";
        /// `Name`: `^([a-z]){1}([a-z0-9_]){2,254}`. Update: replaces.
        name: Str = "Name";
        /// `Reference`. Update: replaces.
        reference: variant_store::ReferenceItem = "Reference";
        /// `SseConfig`. Update: replaces.
        sse_config: variant_store::SseConfig = "SseConfig";
        /// `Tags`. Update: replaces.
        tags: Map<Str> = "Tags";
    }
    get {
        /// `CreationTime`
        creation_time: Str = "CreationTime";
        /// `Id`
        id: Str = "Id";
        /// `Status`
        status: Str = "Status";
        /// `StatusMessage`
        status_message: Str = "StatusMessage";
        /// `StoreArn`
        store_arn: Arn = "StoreArn";
        /// `StoreSizeBytes`
        store_size_bytes: Num = "StoreSizeBytes";
        /// `UpdateTime`
        update_time: Str = "UpdateTime";
    }
    ref name;
}

/// Property types of `AWS::Omics::VariantStore`.
pub mod variant_store {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::annotation_store::{EncryptionType, ReferenceItem, SseConfig};
}

resource! {
    /// `AWS::Omics::Workflow`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-omics-workflow.html).
    Workflow = "AWS::Omics::Workflow", Ref = Str;
    tags "Tags" Object;
    new ();
    set {
        /// `Accelerators`: 1 to 64 characters. Update: replaces.
        accelerators: workflow::Accelerators = "Accelerators";
        /// `ContainerRegistryMap`. Update: replaces.
        container_registry_map: workflow::ContainerRegistryMap = "ContainerRegistryMap";
        /// `ContainerRegistryMapUri`: 1 to 750 characters, `^[\p{L}||\p{M}||\p{Z}||\p{S}||\p{N}||\p{P}]+$`. Update: replaces.
        container_registry_map_uri: Str = "ContainerRegistryMapUri";
        /// `DefinitionRepository`. Update: replaces.
        definition_repository: workflow::DefinitionRepository = "DefinitionRepository";
        /// `DefinitionUri`: 1 to 256 characters, `^[\p{L}||\p{M}||\p{Z}||\p{S}||\p{N}||\p{P}]+$`. Update: replaces.
        definition_uri: Str = "DefinitionUri";
        /// `Description`: 1 to 256 characters, `^[\p{L}||\p{M}||\p{Z}||\p{S}||\p{N}||\p{P}]+$`. Update: in place.
        description: Str = "Description";
        /// `Engine`: 1 to 64 characters. Update: replaces.
        engine: workflow::WorkflowEngine = "Engine";
        /// `Main`: 1 to 128 characters, `^[\p{L}||\p{M}||\p{Z}||\p{S}||\p{N}||\p{P}]+$`. Update: replaces.
        main: Str = "Main";
        /// `Name`: 1 to 128 characters, `^[\p{L}||\p{M}||\p{Z}||\p{S}||\p{N}||\p{P}]+$`. Update: in place.
        name: Str = "Name";
        /// `ParameterTemplate`. Update: replaces.
        parameter_template: Map<workflow::WorkflowParameter> = "ParameterTemplate";
        /// `ParameterTemplatePath`: 1 to 128 characters, `^[\S]+$`. Update: replaces.
        parameter_template_path: Str = "ParameterTemplatePath";
        /// `StorageCapacity`: 0 to 100 000. Update: replaces.
        storage_capacity: Num = "StorageCapacity";
        /// `StorageType`: 1 to 64 characters. Update: in place.
        storage_type: workflow::StorageType = "StorageType";
        /// `Tags`. Update: in place.
        tags: Map<Str> = "Tags";
        /// `WorkflowBucketOwnerId`: `^[0-9]{12}$`. Update: replaces.
        workflow_bucket_owner_id: Str = "WorkflowBucketOwnerId";
        /// `readmeMarkdown`. Update: in place.
        readme_markdown: Str = "readmeMarkdown";
        /// `readmePath`: 1 to 128 characters, `^[\p{L}||\p{M}||\p{Z}||\p{S}||\p{N}||\p{P}]+$`. Update: replaces.
        readme_path: Str = "readmePath";
        /// `readmeUri`. Update: replaces.
        readme_uri: Str = "readmeUri";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
        /// `CreationTime`
        creation_time: Str = "CreationTime";
        /// `Status`
        status: Str = "Status";
        /// `Type`
        type_: Str = "Type";
        /// `Uuid`
        uuid: Str = "Uuid";
    }
    ref id;
}

/// Property types of `AWS::Omics::Workflow`.
pub mod workflow {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `ContainerRegistryMap` of `AWS::Omics::Workflow`.
        ContainerRegistryMap;
        new ();
        set {
            /// `ImageMappings`. Update: replaces.
            image_mappings: List<ImageMapping> = "ImageMappings";
            /// `RegistryMappings`. Update: replaces.
            registry_mappings: List<RegistryMapping> = "RegistryMappings";
        }
    }

    property! {
        /// `DefinitionRepository` of `AWS::Omics::Workflow`.
        DefinitionRepository;
        new ();
        set {
            /// `connectionArn`: 1 to 256 characters, `^arn:aws(-[\\w]+)*:.+:.+:[0-9]{12}:.+$`. Update: replaces.
            connection_arn: Str = "connectionArn";
            /// `excludeFilePatterns`: 1 to 50 items. Update: replaces.
            exclude_file_patterns: List<Str> = "excludeFilePatterns";
            /// `fullRepositoryId`: `.+/.+`. Update: replaces.
            full_repository_id: Str = "fullRepositoryId";
            /// `sourceReference`. Update: replaces.
            source_reference: SourceReference = "sourceReference";
        }
    }

    property! {
        /// `ImageMapping` of `AWS::Omics::Workflow`.
        ImageMapping;
        new ();
        set {
            /// `DestinationImage`: 1 to 750 characters, `^[\p{L}||\p{M}||\p{Z}||\p{S}||\p{N}||\p{P}]+$`. Update: replaces.
            destination_image: Str = "DestinationImage";
            /// `SourceImage`: 1 to 750 characters, `^[\p{L}||\p{M}||\p{Z}||\p{S}||\p{N}||\p{P}]+$`. Update: replaces.
            source_image: Str = "SourceImage";
        }
    }

    property! {
        /// `RegistryMapping` of `AWS::Omics::Workflow`.
        RegistryMapping;
        new ();
        set {
            /// `EcrAccountId`: 12 characters, `^[0-9]+$`. Update: replaces.
            ecr_account_id: Str = "EcrAccountId";
            /// `EcrRepositoryPrefix`: 1 to 256 characters, `^[\p{L}||\p{M}||\p{Z}||\p{S}||\p{N}||\p{P}]+$`. Update: replaces.
            ecr_repository_prefix: Str = "EcrRepositoryPrefix";
            /// `UpstreamRegistryUrl`: 1 to 750 characters, `^[\p{L}||\p{M}||\p{Z}||\p{S}||\p{N}||\p{P}]+$`. Update: replaces.
            upstream_registry_url: Str = "UpstreamRegistryUrl";
            /// `UpstreamRepositoryPrefix`: 2 to 30 characters, `^[\p{L}||\p{M}||\p{Z}||\p{S}||\p{N}||\p{P}]+$`. Update: replaces.
            upstream_repository_prefix: Str = "UpstreamRepositoryPrefix";
        }
    }

    property! {
        /// `SourceReference` of `AWS::Omics::Workflow`.
        SourceReference;
        new ();
        set {
            /// `type`. Update: replaces.
            type_: Type = "type";
            /// `value`. Update: replaces.
            value: Str = "value";
        }
    }

    property! {
        /// `WorkflowParameter` of `AWS::Omics::Workflow`.
        WorkflowParameter;
        new ();
        set {
            /// `Description`: at most 256 characters, `^[\p{L}||\p{M}||\p{Z}||\p{S}||\p{N}||\p{P}]+$`. Update: replaces.
            description: Str = "Description";
            /// `Optional`. Update: replaces.
            optional: Bool = "Optional";
        }
    }

    values! {
        /// `Accelerators` of `AWS::Omics::Workflow`.
        Accelerators {
            GPU = "GPU",
        }
    }

    values! {
        /// `StorageType` of `AWS::Omics::Workflow`.
        StorageType {
            STATIC = "STATIC",
            DYNAMIC = "DYNAMIC",
        }
    }

    values! {
        /// `Type` of `AWS::Omics::Workflow`.
        Type {
            BRANCH = "BRANCH",
            TAG = "TAG",
            COMMIT = "COMMIT",
        }
    }

    values! {
        /// `WorkflowEngine` of `AWS::Omics::Workflow`.
        WorkflowEngine {
            WDL = "WDL",
            NEXTFLOW = "NEXTFLOW",
            CWL = "CWL",
        }
    }
}

resource! {
    /// `AWS::Omics::WorkflowVersion`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-omics-workflowversion.html).
    WorkflowVersion = "AWS::Omics::WorkflowVersion", Ref = Arn;
    tags "Tags" Object;
    new_with WorkflowVersionRequired {
        /// `WorkflowId`: 1 to 18 characters, `^[0-9]+$`. Update: replaces.
        workflow_id: Str = "WorkflowId",
        /// `VersionName`: 1 to 64 characters, `^[A-Za-z0-9][A-Za-z0-9\-\._]*$`. Update: replaces.
        version_name: Str = "VersionName",
    }
    set {
        /// `Accelerators`: 1 to 64 characters. Update: replaces.
        accelerators: workflow_version::Accelerators = "Accelerators";
        /// `ContainerRegistryMap`. Update: replaces.
        container_registry_map: workflow_version::ContainerRegistryMap = "ContainerRegistryMap";
        /// `ContainerRegistryMapUri`: 1 to 750 characters, `^[\p{L}||\p{M}||\p{Z}||\p{S}||\p{N}||\p{P}]+$`. Update: replaces.
        container_registry_map_uri: Str = "ContainerRegistryMapUri";
        /// `DefinitionRepository`. Update: replaces.
        definition_repository: workflow_version::DefinitionRepository = "DefinitionRepository";
        /// `DefinitionUri`: 1 to 256 characters, `^[\p{L}||\p{M}||\p{Z}||\p{S}||\p{N}||\p{P}]+$`. Update: replaces.
        definition_uri: Str = "DefinitionUri";
        /// `Description`: 1 to 256 characters, `^[\p{L}||\p{M}||\p{Z}||\p{S}||\p{N}||\p{P}]+$`. Update: in place.
        description: Str = "Description";
        /// `Engine`: 1 to 64 characters. Update: replaces.
        engine: workflow_version::WorkflowEngine = "Engine";
        /// `Main`: 1 to 128 characters, `^[\p{L}||\p{M}||\p{Z}||\p{S}||\p{N}||\p{P}]+$`. Update: replaces.
        main: Str = "Main";
        /// `ParameterTemplate`. Update: replaces.
        parameter_template: Map<workflow_version::WorkflowParameter> = "ParameterTemplate";
        /// `ParameterTemplatePath`: 1 to 128 characters, `^[\S]+$`. Update: replaces.
        parameter_template_path: Str = "ParameterTemplatePath";
        /// `StorageCapacity`: 0 to 100 000. Update: in place.
        storage_capacity: Num = "StorageCapacity";
        /// `StorageType`: 1 to 64 characters. Update: in place.
        storage_type: workflow_version::StorageType = "StorageType";
        /// `Tags`. Update: in place.
        tags: Map<Str> = "Tags";
        /// `VersionName`: 1 to 64 characters, `^[A-Za-z0-9][A-Za-z0-9\-\._]*$`. Update: replaces.
        version_name: Str = "VersionName";
        /// `WorkflowBucketOwnerId`: 1 to 12 characters, `^[0-9]{12}$`. Update: replaces.
        workflow_bucket_owner_id: Str = "WorkflowBucketOwnerId";
        /// `WorkflowId`: 1 to 18 characters, `^[0-9]+$`. Update: replaces.
        workflow_id: Str = "WorkflowId";
        /// `readmeMarkdown`. Update: in place.
        readme_markdown: Str = "readmeMarkdown";
        /// `readmePath`: 1 to 128 characters, `^[\p{L}||\p{M}||\p{Z}||\p{S}||\p{N}||\p{P}]+$`. Update: replaces.
        readme_path: Str = "readmePath";
        /// `readmeUri`. Update: replaces.
        readme_uri: Str = "readmeUri";
    }
    get {
        /// `CreationTime`
        creation_time: Str = "CreationTime";
        /// `Status`
        status: Str = "Status";
        /// `Type`
        type_: Str = "Type";
        /// `Uuid`
        uuid: Str = "Uuid";
    }
    ref arn;
}

/// Property types of `AWS::Omics::WorkflowVersion`.
pub mod workflow_version {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::workflow::{Accelerators, ContainerRegistryMap, DefinitionRepository, ImageMapping, RegistryMapping, SourceReference, StorageType, Type, WorkflowEngine, WorkflowParameter};
}
