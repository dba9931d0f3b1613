// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::HealthLake`: 2 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::HealthLake::DataTransformationProfile`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-healthlake-datatransformationprofile.html).
    DataTransformationProfile = "AWS::HealthLake::DataTransformationProfile", Ref = Arn;
    tags "Tags" List;
    new (profile_name: Str = "ProfileName", source_format: data_transformation_profile::SourceFormat = "SourceFormat");
    set {
        /// `KmsKeyId`: 1 to 2048 characters. Update: replaces.
        kms_key_id: KmsKey = "KmsKeyId";
        /// `ProfileDescription`: at most 1000 characters. Update: replaces.
        profile_description: Str = "ProfileDescription";
        /// `ProfileName`: 1 to 256 characters. Update: replaces.
        profile_name: Str = "ProfileName";
        /// `Source`. Update: replaces.
        source: data_transformation_profile::Source = "Source";
        /// `SourceFormat`. Update: replaces.
        source_format: data_transformation_profile::SourceFormat = "SourceFormat";
        /// `Tags`: no item twice. Update: in place.
        tags: List<data_transformation_profile::Tag> = "Tags";
    }
    get {
        /// `ProfileId`
        profile_id: Str = "ProfileId";
        /// `TargetFormat`
        target_format: Str = "TargetFormat";
    }
    ref arn;
}

/// Property types of `AWS::HealthLake::DataTransformationProfile`.
pub mod data_transformation_profile {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `ExistingVersionedProfileSource` of `AWS::HealthLake::DataTransformationProfile`.
        ExistingVersionedProfileSource;
        new (profile_id: Str = "ProfileId", version: Int = "Version");
        set {
        }
    }

    property! {
        /// `ProfileMappingSource` of `AWS::HealthLake::DataTransformationProfile`.
        ProfileMappingSource;
        new (profile_mapping: Map<Str> = "ProfileMapping");
        set {
        }
    }

    property! {
        /// `Source` of `AWS::HealthLake::DataTransformationProfile`.
        Source;
        new ();
        set {
            /// `ExistingVersionedProfileId`. Update: replaces.
            existing_versioned_profile_id: ExistingVersionedProfileSource = "ExistingVersionedProfileId";
            /// `ProfileMapping`. Update: replaces.
            profile_mapping: ProfileMappingSource = "ProfileMapping";
            /// `StarterProfile`. Update: replaces.
            starter_profile: StarterProfileSource = "StarterProfile";
        }
    }

    property! {
        /// `StarterProfileSource` of `AWS::HealthLake::DataTransformationProfile`.
        StarterProfileSource;
        new (starter_profile_name: Str = "StarterProfileName");
        set {
        }
    }

    property! {
        /// `Tag` of `AWS::HealthLake::DataTransformationProfile`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    values! {
        /// `SourceFormat` of `AWS::HealthLake::DataTransformationProfile`.
        SourceFormat {
            CCDA = "CCDA",
            CSV = "CSV",
        }
    }
}

resource! {
    /// `AWS::HealthLake::FHIRDatastore`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-healthlake-fhirdatastore.html).
    FHIRDatastore = "AWS::HealthLake::FHIRDatastore", Ref = Str;
    tags "Tags" List;
    new (datastore_type_version: fhir_datastore::DatastoreTypeVersion = "DatastoreTypeVersion");
    set {
        /// `AnalyticsConfiguration`. Update: in place.
        analytics_configuration: fhir_datastore::AnalyticsConfiguration = "AnalyticsConfiguration";
        /// `DatastoreName`: 1 to 256 characters, `^([\p{L}\p{Z}\p{N}_.:/=+\-%@]*)$`. Update: may replace.
        datastore_name: Str = "DatastoreName";
        /// `DatastoreTypeVersion`. Update: replaces.
        datastore_type_version: fhir_datastore::DatastoreTypeVersion = "DatastoreTypeVersion";
        /// `IdentityProviderConfiguration`. Update: may replace.
        identity_provider_configuration: fhir_datastore::IdentityProviderConfiguration = "IdentityProviderConfiguration";
        /// `NlpConfiguration`. Update: in place.
        nlp_configuration: fhir_datastore::NlpConfiguration = "NlpConfiguration";
        /// `PreloadDataConfig`. Update: replaces.
        preload_data_config: fhir_datastore::PreloadDataConfig = "PreloadDataConfig";
        /// `ProfileConfiguration`. Update: in place.
        profile_configuration: fhir_datastore::ProfileConfiguration = "ProfileConfiguration";
        /// `SseConfiguration`. Update: replaces.
        sse_configuration: fhir_datastore::SseConfiguration = "SseConfiguration";
        /// `Tags`: at most 200 items. Update: in place.
        tags: List<fhir_datastore::Tag> = "Tags";
    }
    get {
        /// `CreatedAt`
        created_at: Json = "CreatedAt";
        /// `CreatedAt.Nanos`
        created_at_nanos: Int = "CreatedAt.Nanos";
        /// `CreatedAt.Seconds`
        created_at_seconds: Str = "CreatedAt.Seconds";
        /// `DatastoreArn`
        datastore_arn: Arn = "DatastoreArn";
        /// `DatastoreEndpoint`
        datastore_endpoint: Str = "DatastoreEndpoint";
        /// `DatastoreStatus`
        datastore_status: Str = "DatastoreStatus";
    }
    ref datastore_id;
}

/// Property types of `AWS::HealthLake::FHIRDatastore`.
pub mod fhir_datastore {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `AnalyticsConfiguration` of `AWS::HealthLake::FHIRDatastore`.
        AnalyticsConfiguration;
        new (status: AnalyticsConfigurationStatus = "Status");
        set {
        }
    }

    property! {
        /// `IdentityProviderConfiguration` of `AWS::HealthLake::FHIRDatastore`.
        IdentityProviderConfiguration;
        new (authorization_strategy: AuthorizationStrategy = "AuthorizationStrategy");
        set {
            /// `FineGrainedAuthorizationEnabled`. Update: may replace.
            fine_grained_authorization_enabled: Bool = "FineGrainedAuthorizationEnabled";
            /// `IdpLambdaArn`: 49 to 256 characters. Update: may replace.
            idp_lambda_arn: Str = "IdpLambdaArn";
            /// `Metadata`. Update: may replace.
            metadata: Str = "Metadata";
        }
    }

    property! {
        /// `KmsEncryptionConfig` of `AWS::HealthLake::FHIRDatastore`.
        KmsEncryptionConfig;
        new (cmk_type: CmkType = "CmkType");
        set {
            /// `KmsKeyId`: 1 to 400 characters. Update: replaces.
            kms_key_id: KmsKey = "KmsKeyId";
        }
    }

    property! {
        /// `NlpConfiguration` of `AWS::HealthLake::FHIRDatastore`.
        NlpConfiguration;
        new (status: NlpConfigurationStatus = "Status");
        set {
        }
    }

    property! {
        /// `PreloadDataConfig` of `AWS::HealthLake::FHIRDatastore`.
        PreloadDataConfig;
        new (preload_data_type: PreloadDataType = "PreloadDataType");
        set {
        }
    }

    property! {
        /// `ProfileConfiguration` of `AWS::HealthLake::FHIRDatastore`.
        ProfileConfiguration;
        new (default_profiles: List<Str> = "DefaultProfiles");
        set {
        }
    }

    property! {
        /// `SseConfiguration` of `AWS::HealthLake::FHIRDatastore`.
        SseConfiguration;
        new (kms_encryption_config: KmsEncryptionConfig = "KmsEncryptionConfig");
        set {
        }
    }

    property! {
        /// `Tag` of `AWS::HealthLake::FHIRDatastore`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    values! {
        /// `AnalyticsConfigurationStatus` of `AWS::HealthLake::FHIRDatastore`.
        AnalyticsConfigurationStatus {
            ENABLED = "ENABLED",
            PAUSED = "PAUSED",
        }
    }

    values! {
        /// `AuthorizationStrategy` of `AWS::HealthLake::FHIRDatastore`.
        AuthorizationStrategy {
            SMART_ON_FHIR_V1 = "SMART_ON_FHIR_V1",
            AWS_AUTH = "AWS_AUTH",
            SMART_ON_FHIR = "SMART_ON_FHIR",
        }
    }

    values! {
        /// `CmkType` of `AWS::HealthLake::FHIRDatastore`.
        CmkType {
            CUSTOMER_MANAGED_KMS_KEY = "CUSTOMER_MANAGED_KMS_KEY",
            AWS_OWNED_KMS_KEY = "AWS_OWNED_KMS_KEY",
        }
    }

    values! {
        /// `DatastoreTypeVersion` of `AWS::HealthLake::FHIRDatastore`.
        DatastoreTypeVersion {
            R4 = "R4",
        }
    }

    values! {
        /// `NlpConfigurationStatus` of `AWS::HealthLake::FHIRDatastore`.
        NlpConfigurationStatus {
            ENABLED = "ENABLED",
            DISABLED = "DISABLED",
        }
    }

    values! {
        /// `PreloadDataType` of `AWS::HealthLake::FHIRDatastore`.
        PreloadDataType {
            SYNTHEA = "SYNTHEA",
        }
    }
}
