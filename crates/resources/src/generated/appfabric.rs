// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::AppFabric`: 2 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::AppFabric::AppAuthorization`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appfabric-appauthorization.html).
    AppAuthorization = "AWS::AppFabric::AppAuthorization", Ref = Arn;
    tags "Tags" List;
    new_with AppAuthorizationRequired {
        /// `AppBundleIdentifier`: 1 to 1011 characters. Update: replaces.
        app_bundle_identifier: Str = "AppBundleIdentifier",
        /// `App`: 1 to 255 characters. Update: replaces.
        app: Str = "App",
        /// `AuthType`. Update: replaces.
        auth_type: app_authorization::AuthType = "AuthType",
        /// `Tenant`. Update: in place.
        tenant: app_authorization::Tenant = "Tenant",
    }
    set {
        /// `App`: 1 to 255 characters. Update: replaces.
        app: Str = "App";
        /// `AppBundleIdentifier`: 1 to 1011 characters. Update: replaces.
        app_bundle_identifier: Str = "AppBundleIdentifier";
        /// `AuthType`. Update: replaces.
        auth_type: app_authorization::AuthType = "AuthType";
        /// `Credential`. Update: in place.
        credential: app_authorization::Credential = "Credential";
        /// `Tags`: at most 50 items, no item twice. Update: in place.
        tags: List<app_authorization::Tag> = "Tags";
        /// `Tenant`. Update: in place.
        tenant: app_authorization::Tenant = "Tenant";
    }
    get {
        /// `AppAuthorizationIdentifier`
        app_authorization_identifier: Str = "AppAuthorizationIdentifier";
        /// `AppBundleArn`
        app_bundle_arn: Arn = "AppBundleArn";
        /// `CreatedAt`
        created_at: Str = "CreatedAt";
        /// `Persona`
        persona: Str = "Persona";
        /// `Status`
        status: Str = "Status";
        /// `UpdatedAt`
        updated_at: Str = "UpdatedAt";
    }
    ref app_authorization_arn;
}

/// Property types of `AWS::AppFabric::AppAuthorization`.
pub mod app_authorization {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `ApiKeyCredential` of `AWS::AppFabric::AppAuthorization`.
        ApiKeyCredential;
        new (api_key: Str = "ApiKey");
        set {
        }
    }

    property! {
        /// `Credential` of `AWS::AppFabric::AppAuthorization`.
        Credential;
        new ();
        set {
            /// `ApiKeyCredential`. Update: in place.
            api_key_credential: ApiKeyCredential = "ApiKeyCredential";
            /// `Oauth2Credential`. Update: in place.
            oauth2_credential: Oauth2Credential = "Oauth2Credential";
        }
    }

    property! {
        /// `Oauth2Credential` of `AWS::AppFabric::AppAuthorization`.
        Oauth2Credential;
        new_with Oauth2CredentialRequired {
            /// `ClientId`: 1 to 2048 characters. Update: in place.
            client_id: Str = "ClientId",
            /// `ClientSecret`: 1 to 2048 characters. Update: in place.
            client_secret: Str = "ClientSecret",
        }
        set {
        }
    }

    property! {
        /// `Tag` of `AWS::AppFabric::AppAuthorization`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    property! {
        /// `Tenant` of `AWS::AppFabric::AppAuthorization`.
        Tenant;
        new_with TenantRequired {
            /// `TenantIdentifier`: 1 to 1024 characters. Update: in place.
            tenant_identifier: Str = "TenantIdentifier",
            /// `TenantDisplayName`: 1 to 2048 characters. Update: in place.
            tenant_display_name: Str = "TenantDisplayName",
        }
        set {
        }
    }

    values! {
        /// `AuthType` of `AWS::AppFabric::AppAuthorization`.
        AuthType {
            OAUTH2 = "oauth2",
            API_KEY = "apiKey",
        }
    }
}

resource! {
    /// `AWS::AppFabric::IngestionDestination`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appfabric-ingestiondestination.html).
    IngestionDestination = "AWS::AppFabric::IngestionDestination", Ref = Arn;
    tags "Tags" List;
    new_with IngestionDestinationRequired {
        /// `AppBundleArn`: 1 to 1011 characters, `^arn:.+$`. Update: replaces.
        app_bundle_arn: Str = "AppBundleArn",
        /// `IngestionArn`: 1 to 1011 characters, `^arn:.+$`. Update: replaces.
        ingestion_arn: Str = "IngestionArn",
        /// `ProcessingConfiguration`. Update: replaces.
        processing_configuration: ingestion_destination::ProcessingConfiguration = "ProcessingConfiguration",
        /// `DestinationConfiguration`. Update: in place.
        destination_configuration: ingestion_destination::DestinationConfiguration = "DestinationConfiguration",
    }
    set {
        /// `AppBundleArn`: 1 to 1011 characters, `^arn:.+$`. Update: replaces.
        app_bundle_arn: Str = "AppBundleArn";
        /// `DestinationConfiguration`. Update: in place.
        destination_configuration: ingestion_destination::DestinationConfiguration = "DestinationConfiguration";
        /// `IngestionArn`: 1 to 1011 characters, `^arn:.+$`. Update: replaces.
        ingestion_arn: Str = "IngestionArn";
        /// `ProcessingConfiguration`. Update: replaces.
        processing_configuration: ingestion_destination::ProcessingConfiguration = "ProcessingConfiguration";
        /// `Tags`: at most 50 items. Update: in place.
        tags: List<ingestion_destination::Tag> = "Tags";
    }
    get {
        /// `CreatedAt`
        created_at: Str = "CreatedAt";
        /// `Status`
        status: Str = "Status";
        /// `UpdatedAt`
        updated_at: Str = "UpdatedAt";
    }
    ref arn;
}

/// Property types of `AWS::AppFabric::IngestionDestination`.
pub mod ingestion_destination {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::app_authorization::Tag;

    property! {
        /// `AuditLogDestinationConfiguration` of `AWS::AppFabric::IngestionDestination`.
        AuditLogDestinationConfiguration;
        new (destination: Destination = "Destination");
        set {
        }
    }

    property! {
        /// `AuditLogProcessingConfiguration` of `AWS::AppFabric::IngestionDestination`.
        AuditLogProcessingConfiguration;
        new (schema: Schema = "Schema", format: Format = "Format");
        set {
        }
    }

    property! {
        /// `Destination` of `AWS::AppFabric::IngestionDestination`.
        Destination;
        new ();
        set {
            /// `FirehoseStream`. Update: in place.
            firehose_stream: FirehoseStream = "FirehoseStream";
            /// `S3Bucket`. Update: in place.
            s3_bucket: S3Bucket = "S3Bucket";
        }
    }

    property! {
        /// `DestinationConfiguration` of `AWS::AppFabric::IngestionDestination`.
        DestinationConfiguration;
        new (audit_log: AuditLogDestinationConfiguration = "AuditLog");
        set {
        }
    }

    property! {
        /// `FirehoseStream` of `AWS::AppFabric::IngestionDestination`.
        FirehoseStream;
        new (stream_name: Str = "StreamName");
        set {
        }
    }

    property! {
        /// `ProcessingConfiguration` of `AWS::AppFabric::IngestionDestination`.
        ProcessingConfiguration;
        new (audit_log: AuditLogProcessingConfiguration = "AuditLog");
        set {
        }
    }

    property! {
        /// `S3Bucket` of `AWS::AppFabric::IngestionDestination`.
        S3Bucket;
        new (bucket_name: S3BucketName = "BucketName");
        set {
            /// `Prefix`: 1 to 120 characters. Update: in place.
            prefix: Str = "Prefix";
        }
    }

    values! {
        /// `Format` of `AWS::AppFabric::IngestionDestination`.
        Format {
            JSON = "json",
            PARQUET = "parquet",
        }
    }

    values! {
        /// `Schema` of `AWS::AppFabric::IngestionDestination`.
        Schema {
            OCSF = "ocsf",
            RAW = "raw",
        }
    }
}
