// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::OpenSearchServerless`: 9 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::OpenSearchServerless::AccessPolicy`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-opensearchserverless-accesspolicy.html).
    AccessPolicy = "AWS::OpenSearchServerless::AccessPolicy", Ref = Str;
    new_with AccessPolicyRequired {
        /// `Type`. Update: replaces.
        type_: access_policy::AccessPolicyType = "Type",
        /// `Name`: 3 to 32 characters, `^[a-z][a-z0-9-]{2,31}$`. Update: replaces.
        name: Str = "Name",
        /// `Policy`: 1 to 20 480 characters, `[\u0009\u000A\u000D\u0020-\u007E\u00A1-\u00FF]+`. Update: in place.
        policy: Str = "Policy",
    }
    set {
        /// `Description`: 1 to 1000 characters. Update: in place.
        description: Str = "Description";
        /// `Name`: 3 to 32 characters, `^[a-z][a-z0-9-]{2,31}$`. Update: replaces.
        name: Str = "Name";
        /// `Policy`: 1 to 20 480 characters, `[\u0009\u000A\u000D\u0020-\u007E\u00A1-\u00FF]+`. Update: in place.
        policy: Str = "Policy";
        /// `Type`. Update: replaces.
        type_: access_policy::AccessPolicyType = "Type";
    }
    get {
    }
}

/// Property types of `AWS::OpenSearchServerless::AccessPolicy`.
pub mod access_policy {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    values! {
        /// `AccessPolicyType` of `AWS::OpenSearchServerless::AccessPolicy`.
        AccessPolicyType {
            DATA = "data",
        }
    }
}

resource! {
    /// `AWS::OpenSearchServerless::Collection`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-opensearchserverless-collection.html).
    Collection = "AWS::OpenSearchServerless::Collection", Ref = Str;
    tags "Tags" List;
    new (name: Str = "Name");
    set {
        /// `CollectionGroupName`: 3 to 32 characters, `^[a-z][a-z0-9-]+$`. Update: replaces.
        collection_group_name: Str = "CollectionGroupName";
        /// `DeletionProtection`. Update: in place.
        deletion_protection: collection::DeletionProtection = "DeletionProtection";
        /// `Description`: at most 1000 characters. Update: in place.
        description: Str = "Description";
        /// `EncryptionConfig`. Update: replaces.
        encryption_config: collection::EncryptionConfig = "EncryptionConfig";
        /// `Name`: 3 to 64 characters, `^[a-z][a-z0-9-]{2,63}$`. Update: replaces.
        name: Str = "Name";
        /// `StandbyReplicas`. Update: replaces.
        standby_replicas: collection::StandbyReplicas = "StandbyReplicas";
        /// `Tags`: at most 50 items. Update: replaces.
        tags: List<collection::Tag> = "Tags";
        /// `Type`. Update: replaces.
        type_: collection::CollectionType = "Type";
        /// `VectorOptions`. Update: in place.
        vector_options: collection::VectorOptions = "VectorOptions";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
        /// `CollectionEndpoint`
        collection_endpoint: Str = "CollectionEndpoint";
        /// `DashboardEndpoint`
        dashboard_endpoint: Str = "DashboardEndpoint";
        /// `FipsEndpoints`
        fips_endpoints: Json = "FipsEndpoints";
        /// `FipsEndpoints.CollectionEndpoint`
        fips_endpoints_collection_endpoint: Str = "FipsEndpoints.CollectionEndpoint";
        /// `FipsEndpoints.DashboardEndpoint`
        fips_endpoints_dashboard_endpoint: Str = "FipsEndpoints.DashboardEndpoint";
        /// `KmsKeyArn`
        kms_key_arn: Arn = "KmsKeyArn";
    }
    ref id;
}

/// Property types of `AWS::OpenSearchServerless::Collection`.
pub mod collection {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `EncryptionConfig` of `AWS::OpenSearchServerless::Collection`.
        EncryptionConfig;
        new ();
        set {
            /// `AWSOwnedKey`. Update: replaces.
            aws_owned_key: Bool = "AWSOwnedKey";
            /// `KmsKeyArn`. Update: replaces.
            kms_key_arn: KmsKeyArn = "KmsKeyArn";
        }
    }

    property! {
        /// `Tag` of `AWS::OpenSearchServerless::Collection`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    property! {
        /// `VectorOptions` of `AWS::OpenSearchServerless::Collection`.
        VectorOptions;
        new ();
        set {
            /// `ServerlessVectorAcceleration`. Update: in place.
            serverless_vector_acceleration: ServerlessVectorAcceleration = "ServerlessVectorAcceleration";
        }
    }

    values! {
        /// `CollectionType` of `AWS::OpenSearchServerless::Collection`.
        CollectionType {
            SEARCH = "SEARCH",
            TIMESERIES = "TIMESERIES",
            VECTORSEARCH = "VECTORSEARCH",
        }
    }

    values! {
        /// `DeletionProtection` of `AWS::OpenSearchServerless::Collection`.
        DeletionProtection {
            ENABLED = "ENABLED",
            DISABLED = "DISABLED",
        }
    }

    values! {
        /// `ServerlessVectorAcceleration` of `AWS::OpenSearchServerless::Collection`.
        ServerlessVectorAcceleration {
            ENABLED = "ENABLED",
            DISABLED = "DISABLED",
            ALLOWED = "ALLOWED",
        }
    }

    values! {
        /// `StandbyReplicas` of `AWS::OpenSearchServerless::Collection`.
        StandbyReplicas {
            ENABLED = "ENABLED",
            DISABLED = "DISABLED",
        }
    }
}

resource! {
    /// `AWS::OpenSearchServerless::CollectionGroup`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-opensearchserverless-collectiongroup.html).
    CollectionGroup = "AWS::OpenSearchServerless::CollectionGroup", Ref = Str;
    tags "Tags" List;
    new (name: Str = "Name", standby_replicas: collection_group::StandbyReplicas = "StandbyReplicas");
    set {
        /// `CapacityLimits`. Update: in place.
        capacity_limits: collection_group::CapacityLimits = "CapacityLimits";
        /// `Description`: at most 1000 characters. Update: in place.
        description: Str = "Description";
        /// `Generation`. Update: replaces.
        generation: collection_group::Generation = "Generation";
        /// `Name`: 3 to 32 characters, `^[a-z][a-z0-9-]{2,31}$`. Update: replaces.
        name: Str = "Name";
        /// `StandbyReplicas`. Update: replaces.
        standby_replicas: collection_group::StandbyReplicas = "StandbyReplicas";
        /// `Tags`: at most 50 items, no item twice. Update: in place.
        tags: List<collection_group::Tag> = "Tags";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
    }
    ref id;
}

/// Property types of `AWS::OpenSearchServerless::CollectionGroup`.
pub mod collection_group {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::collection::StandbyReplicas;

    property! {
        /// `CapacityLimits` of `AWS::OpenSearchServerless::CollectionGroup`.
        CapacityLimits;
        new ();
        set {
            /// `MaxIndexingCapacityInOcu`: at least 1. Update: in place.
            max_indexing_capacity_in_ocu: Num = "MaxIndexingCapacityInOcu";
            /// `MaxSearchCapacityInOcu`: at least 1. Update: in place.
            max_search_capacity_in_ocu: Num = "MaxSearchCapacityInOcu";
            /// `MinIndexingCapacityInOcu`: at least 0. Update: in place.
            min_indexing_capacity_in_ocu: Num = "MinIndexingCapacityInOcu";
            /// `MinSearchCapacityInOcu`: at least 0. Update: in place.
            min_search_capacity_in_ocu: Num = "MinSearchCapacityInOcu";
        }
    }

    property! {
        /// `Tag` of `AWS::OpenSearchServerless::CollectionGroup`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    values! {
        /// `Generation` of `AWS::OpenSearchServerless::CollectionGroup`.
        Generation {
            CLASSIC = "CLASSIC",
            NEXTGEN = "NEXTGEN",
        }
    }
}

resource! {
    /// `AWS::OpenSearchServerless::CollectionIndex`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-opensearchserverless-collectionindex.html).
    CollectionIndex = "AWS::OpenSearchServerless::CollectionIndex", Ref = Str;
    new_with CollectionIndexRequired {
        /// `Id`: 3 to 40 characters, `^[a-z0-9]{3,40}$`. Update: replaces.
        id: Str = "Id",
        /// `IndexName`: 1 to 255 characters, `^(?![_-])[a-z][a-z0-9_-]*$`. Update: replaces.
        index_name: Str = "IndexName",
    }
    set {
        /// `Id`: 3 to 40 characters, `^[a-z0-9]{3,40}$`. Update: replaces.
        id: Str = "Id";
        /// `IndexName`: 1 to 255 characters, `^(?![_-])[a-z][a-z0-9_-]*$`. Update: replaces.
        index_name: Str = "IndexName";
        /// `IndexSchema`: 1 to 2480 characters, `[\u0009\u000A\u000D\u0020-\u007E\u00A1-\u00FF]+`. Update: in place.
        index_schema: Str = "IndexSchema";
    }
    get {
    }
}

resource! {
    /// `AWS::OpenSearchServerless::Index`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-opensearchserverless-index.html).
    Index = "AWS::OpenSearchServerless::Index", Ref = Str;
    new_with IndexRequired {
        /// `CollectionEndpoint`. Update: replaces.
        collection_endpoint: Str = "CollectionEndpoint",
        /// `IndexName`: `^(?![_-])[a-z][a-z0-9_-]*$`. Update: replaces.
        index_name: Str = "IndexName",
    }
    set {
        /// `CollectionEndpoint`. Update: replaces.
        collection_endpoint: Str = "CollectionEndpoint";
        /// `IndexName`: `^(?![_-])[a-z][a-z0-9_-]*$`. Update: replaces.
        index_name: Str = "IndexName";
        /// `Mappings`. Update: in place.
        mappings: index::Mappings = "Mappings";
        /// `Settings`. Update: in place.
        settings: index::IndexSettings = "Settings";
    }
    get {
        /// `Uuid`
        uuid: Str = "Uuid";
    }
}

/// Property types of `AWS::OpenSearchServerless::Index`.
pub mod index {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `Analysis` of `AWS::OpenSearchServerless::Index`.
        Analysis;
        new ();
        set {
            /// `Analyzer`. Update: replaces.
            analyzer: Map<Analyzer> = "Analyzer";
        }
    }

    property! {
        /// `Analyzer` of `AWS::OpenSearchServerless::Index`.
        Analyzer;
        new ();
        set {
            /// `CharFilter`. Update: replaces.
            char_filter: List<Str> = "CharFilter";
            /// `Filter`. Update: replaces.
            filter: List<Str> = "Filter";
            /// `Tokenizer`. Update: replaces.
            tokenizer: Str = "Tokenizer";
            /// `Type`. Update: replaces.
            type_: Str = "Type";
        }
    }

    property! {
        /// `Index` of `AWS::OpenSearchServerless::Index`.
        Index;
        new ();
        set {
            /// `Knn`. Update: in place.
            knn: Bool = "Knn";
            /// `KnnAlgoParamEfSearch`. Update: in place.
            knn_algo_param_ef_search: Int = "KnnAlgoParamEfSearch";
            /// `RefreshInterval`. Update: in place.
            refresh_interval: Str = "RefreshInterval";
        }
    }

    property! {
        /// `IndexSettings` of `AWS::OpenSearchServerless::Index`.
        IndexSettings;
        new ();
        set {
            /// `Analysis`. Update: replaces.
            analysis: Analysis = "Analysis";
            /// `Index`. Update: in place.
            index: Index = "Index";
        }
    }

    property! {
        /// `Mappings` of `AWS::OpenSearchServerless::Index`.
        Mappings;
        new ();
        set {
            /// `Properties`. Update: in place.
            properties: Map<PropertyMapping> = "Properties";
        }
    }

    property! {
        /// `Method` of `AWS::OpenSearchServerless::Index`.
        Method;
        new (name: Name = "Name");
        set {
            /// `Engine`. Update: in place.
            engine: Engine = "Engine";
            /// `Parameters`. Update: in place.
            parameters: Parameters = "Parameters";
            /// `SpaceType`. Update: in place.
            space_type: SpaceType = "SpaceType";
        }
    }

    property! {
        /// `Parameters` of `AWS::OpenSearchServerless::Index`.
        Parameters;
        new ();
        set {
            /// `EfConstruction`: at least 1. Update: in place.
            ef_construction: Int = "EfConstruction";
            /// `M`: 2 to 100. Update: in place.
            m: Int = "M";
        }
    }

    property! {
        /// `PropertyMapping` of `AWS::OpenSearchServerless::Index`.
        PropertyMapping;
        new (type_: Type = "Type");
        set {
            /// `Analyzer`. Update: in place.
            analyzer: Str = "Analyzer";
            /// `CompressionLevel`. Update: in place.
            compression_level: CompressionLevel = "CompressionLevel";
            /// `DataType`. Update: in place.
            data_type: DataType = "DataType";
            /// `Dimension`. Update: in place.
            dimension: Int = "Dimension";
            /// `Index`. Update: in place.
            index: Bool = "Index";
            /// `Method`. Update: in place.
            method: Method = "Method";
            /// `Properties`. Update: in place.
            properties: Map<PropertyMapping> = "Properties";
            /// `SpaceType`. Update: in place.
            space_type: SpaceType = "SpaceType";
            /// `Value`. Update: in place.
            value: Str = "Value";
        }
    }

    values! {
        /// `CompressionLevel` of `AWS::OpenSearchServerless::Index`.
        CompressionLevel {
            N16X = "16x",
            N32X = "32x",
            N8X = "8x",
            N4X = "4x",
            N2X = "2x",
            N1X = "1x",
        }
    }

    values! {
        /// `DataType` of `AWS::OpenSearchServerless::Index`.
        DataType {
            FLOAT = "float",
            BYTE = "byte",
        }
    }

    values! {
        /// `Engine` of `AWS::OpenSearchServerless::Index`.
        Engine {
            NMSLIB = "nmslib",
            FAISS = "faiss",
            LUCENE = "lucene",
        }
    }

    values! {
        /// `Name` of `AWS::OpenSearchServerless::Index`.
        Name {
            HNSW = "hnsw",
            IVF = "ivf",
        }
    }

    values! {
        /// `SpaceType` of `AWS::OpenSearchServerless::Index`.
        SpaceType {
            L2 = "l2",
            L1 = "l1",
            LINF = "linf",
            COSINESIMIL = "cosinesimil",
            INNERPRODUCT = "innerproduct",
            HAMMING = "hamming",
        }
    }

    values! {
        /// `Type` of `AWS::OpenSearchServerless::Index`.
        Type {
            TEXT = "text",
            KNN_VECTOR = "knn_vector",
            KEYWORD = "keyword",
            INTEGER = "integer",
        }
    }
}

resource! {
    /// `AWS::OpenSearchServerless::LifecyclePolicy`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-opensearchserverless-lifecyclepolicy.html).
    LifecyclePolicy = "AWS::OpenSearchServerless::LifecyclePolicy", Ref = Str;
    new_with LifecyclePolicyRequired {
        /// `Type`. Update: replaces.
        type_: lifecycle_policy::LifecyclePolicyType = "Type",
        /// `Name`: 3 to 32 characters, `^[a-z][a-z0-9-]+$`. Update: replaces.
        name: Str = "Name",
        /// `Policy`: 1 to 20 480 characters, `[\u0009\u000A\u000D\u0020-\u007E\u00A1-\u00FF]+`. Update: in place.
        policy: Str = "Policy",
    }
    set {
        /// `Description`: at most 1000 characters. Update: in place.
        description: Str = "Description";
        /// `Name`: 3 to 32 characters, `^[a-z][a-z0-9-]+$`. Update: replaces.
        name: Str = "Name";
        /// `Policy`: 1 to 20 480 characters, `[\u0009\u000A\u000D\u0020-\u007E\u00A1-\u00FF]+`. Update: in place.
        policy: Str = "Policy";
        /// `Type`. Update: replaces.
        type_: lifecycle_policy::LifecyclePolicyType = "Type";
    }
    get {
    }
}

/// Property types of `AWS::OpenSearchServerless::LifecyclePolicy`.
pub mod lifecycle_policy {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    values! {
        /// `LifecyclePolicyType` of `AWS::OpenSearchServerless::LifecyclePolicy`.
        LifecyclePolicyType {
            RETENTION = "retention",
        }
    }
}

resource! {
    /// `AWS::OpenSearchServerless::SecurityConfig`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-opensearchserverless-securityconfig.html).
    SecurityConfig = "AWS::OpenSearchServerless::SecurityConfig", Ref = Str;
    new ();
    set {
        /// `Description`: 1 to 1000 characters. Update: in place.
        description: Str = "Description";
        /// `IamFederationOptions`. Update: in place.
        iam_federation_options: security_config::IamFederationConfigOptions = "IamFederationOptions";
        /// `IamIdentityCenterOptions`. Update: in place.
        iam_identity_center_options: security_config::IamIdentityCenterConfigOptions = "IamIdentityCenterOptions";
        /// `Name`: 3 to 32 characters, `^[a-z][a-z0-9-]{2,31}$`. Update: replaces.
        name: Str = "Name";
        /// `SamlOptions`. Update: in place.
        saml_options: security_config::SamlConfigOptions = "SamlOptions";
        /// `Type`. Update: replaces.
        type_: security_config::SecurityConfigType = "Type";
    }
    get {
        /// `IamIdentityCenterOptions.ApplicationArn`
        iam_identity_center_options_application_arn: Arn = "IamIdentityCenterOptions.ApplicationArn";
        /// `IamIdentityCenterOptions.ApplicationDescription`
        iam_identity_center_options_application_description: Str = "IamIdentityCenterOptions.ApplicationDescription";
        /// `IamIdentityCenterOptions.ApplicationName`
        iam_identity_center_options_application_name: Str = "IamIdentityCenterOptions.ApplicationName";
    }
    ref id;
}

/// Property types of `AWS::OpenSearchServerless::SecurityConfig`.
pub mod security_config {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `IamFederationConfigOptions` of `AWS::OpenSearchServerless::SecurityConfig`.
        IamFederationConfigOptions;
        new ();
        set {
            /// `GroupAttribute`: 1 to 64 characters, `^[A-Za-z][A-Za-z0-9_.:/=+\-@]*$`. Update: in place.
            group_attribute: Str = "GroupAttribute";
            /// `UserAttribute`: 1 to 64 characters, `^[A-Za-z][A-Za-z0-9_.:/=+\-@]*$`. Update: in place.
            user_attribute: Str = "UserAttribute";
        }
    }

    property! {
        /// `IamIdentityCenterConfigOptions` of `AWS::OpenSearchServerless::SecurityConfig`.
        IamIdentityCenterConfigOptions;
        new (instance_arn: Str = "InstanceArn");
        set {
            /// `ApplicationArn`. Update: in place.
            application_arn: Str = "ApplicationArn";
            /// `ApplicationDescription`. Update: in place.
            application_description: Str = "ApplicationDescription";
            /// `ApplicationName`. Update: in place.
            application_name: Str = "ApplicationName";
            /// `GroupAttribute`. Update: in place.
            group_attribute: Str = "GroupAttribute";
            /// `UserAttribute`. Update: in place.
            user_attribute: Str = "UserAttribute";
        }
    }

    property! {
        /// `SamlConfigOptions` of `AWS::OpenSearchServerless::SecurityConfig`.
        SamlConfigOptions;
        new (metadata: Str = "Metadata");
        set {
            /// `GroupAttribute`: 1 to 2048 characters, `[\w+=,.@-]+`. Update: in place.
            group_attribute: Str = "GroupAttribute";
            /// `OpenSearchServerlessEntityId`: 1 to 1024 characters, `^aws:opensearch:[0-9]{12}:*`. Update: in place.
            open_search_serverless_entity_id: Str = "OpenSearchServerlessEntityId";
            /// `SessionTimeout`. Update: in place.
            session_timeout: Int = "SessionTimeout";
            /// `UserAttribute`: 1 to 2048 characters, `[\w+=,.@-]+`. Update: in place.
            user_attribute: Str = "UserAttribute";
        }
    }

    values! {
        /// `SecurityConfigType` of `AWS::OpenSearchServerless::SecurityConfig`.
        SecurityConfigType {
            SAML = "saml",
            IAMIDENTITYCENTER = "iamidentitycenter",
            IAMFEDERATION = "iamfederation",
        }
    }
}

resource! {
    /// `AWS::OpenSearchServerless::SecurityPolicy`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-opensearchserverless-securitypolicy.html).
    SecurityPolicy = "AWS::OpenSearchServerless::SecurityPolicy", Ref = Str;
    new_with SecurityPolicyRequired {
        /// `Type`. Update: replaces.
        type_: security_policy::SecurityPolicyType = "Type",
        /// `Name`: 3 to 32 characters, `^[a-z][a-z0-9-]{2,31}$`. Update: replaces.
        name: Str = "Name",
        /// `Policy`: 1 to 20 480 characters, `[\u0009\u000A\u000D\u0020-\u007E\u00A1-\u00FF]+`. Update: in place.
        policy: Str = "Policy",
    }
    set {
        /// `Description`: 1 to 1000 characters. Update: in place.
        description: Str = "Description";
        /// `Name`: 3 to 32 characters, `^[a-z][a-z0-9-]{2,31}$`. Update: replaces.
        name: Str = "Name";
        /// `Policy`: 1 to 20 480 characters, `[\u0009\u000A\u000D\u0020-\u007E\u00A1-\u00FF]+`. Update: in place.
        policy: Str = "Policy";
        /// `Type`. Update: replaces.
        type_: security_policy::SecurityPolicyType = "Type";
    }
    get {
    }
}

/// Property types of `AWS::OpenSearchServerless::SecurityPolicy`.
pub mod security_policy {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    values! {
        /// `SecurityPolicyType` of `AWS::OpenSearchServerless::SecurityPolicy`.
        SecurityPolicyType {
            ENCRYPTION = "encryption",
            NETWORK = "network",
        }
    }
}

resource! {
    /// `AWS::OpenSearchServerless::VpcEndpoint`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-opensearchserverless-vpcendpoint.html).
    VpcEndpoint = "AWS::OpenSearchServerless::VpcEndpoint", Ref = Str;
    new_with VpcEndpointRequired {
        /// `Name`: 3 to 32 characters, `^[a-z][a-z0-9-]{2,31}$`. Update: replaces.
        name: Str = "Name",
        /// `VpcId`: 1 to 255 characters, `^vpc-[0-9a-z]*$`. Update: replaces.
        vpc_id: Ec2VpcId = "VpcId",
        /// `SubnetIds`: 1 to 6 items, 1 to 32 characters, `^subnet-([0-9a-f]{8}|[0-9a-f]{17})$`. Update: in place.
        subnet_ids: List<Str> = "SubnetIds",
    }
    set {
        /// `Name`: 3 to 32 characters, `^[a-z][a-z0-9-]{2,31}$`. Update: replaces.
        name: Str = "Name";
        /// `SecurityGroupIds`: 1 to 5 items, 1 to 128 characters, `^[\w+\-]+$`. Update: in place.
        security_group_ids: List<Ec2SecurityGroupId> = "SecurityGroupIds";
        /// `SubnetIds`: 1 to 6 items, 1 to 32 characters, `^subnet-([0-9a-f]{8}|[0-9a-f]{17})$`. Update: in place.
        subnet_ids: List<Str> = "SubnetIds";
        /// `VpcId`: 1 to 255 characters, `^vpc-[0-9a-z]*$`. Update: replaces.
        vpc_id: Ec2VpcId = "VpcId";
    }
    get {
    }
    ref id;
}
