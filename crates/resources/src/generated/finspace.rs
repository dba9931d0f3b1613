// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::FinSpace`: 1 resource type.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::FinSpace::Environment` (AWS ends it: sunset): [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-finspace-environment.html).
    Environment = "AWS::FinSpace::Environment", Ref = Str;
    tags "Tags" List;
    new (name: Str = "Name");
    set {
        /// `DataBundles` (deprecated). Update: replaces.
        data_bundles: List<Str> = "DataBundles";
        /// `Description`: `^[a-zA-Z0-9. ]{1,1000}$`. Update: in place.
        description: Str = "Description";
        /// `FederationMode`. Update: in place.
        federation_mode: environment::FederationMode = "FederationMode";
        /// `FederationParameters`. Update: replaces.
        federation_parameters: environment::FederationParameters = "FederationParameters";
        /// `KmsKeyId`: `^[a-zA-Z-0-9-:\/]{1,1000}$`. Update: replaces.
        kms_key_id: KmsKey = "KmsKeyId";
        /// `Name`: `^[a-zA-Z0-9]+[a-zA-Z0-9-]*[a-zA-Z0-9]{1,255}$`. Update: in place.
        name: Str = "Name";
        /// `SuperuserParameters`. Update: replaces.
        superuser_parameters: environment::SuperuserParameters = "SuperuserParameters";
        /// `Tags`. Update: replaces.
        tags: List<environment::Tag> = "Tags";
    }
    get {
        /// `AwsAccountId`
        aws_account_id: Str = "AwsAccountId";
        /// `DedicatedServiceAccountId`
        dedicated_service_account_id: Str = "DedicatedServiceAccountId";
        /// `EnvironmentArn`
        environment_arn: Arn = "EnvironmentArn";
        /// `EnvironmentUrl`
        environment_url: Str = "EnvironmentUrl";
        /// `SageMakerStudioDomainUrl`
        sage_maker_studio_domain_url: Str = "SageMakerStudioDomainUrl";
        /// `Status`
        status: Str = "Status";
    }
    ref environment_id;
}

/// Property types of `AWS::FinSpace::Environment`.
pub mod environment {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `AttributeMap` of `AWS::FinSpace::Environment`.
        AttributeMap;
        new ();
        set {
            /// `Key`: 1 to 128 characters. Update: replaces.
            key: Str = "Key";
            /// `Value`: at most 256 characters. Update: replaces.
            value: Str = "Value";
        }
    }

    property! {
        /// `FederationParameters` of `AWS::FinSpace::Environment`.
        FederationParameters;
        new ();
        set {
            /// `ApplicationCallBackURL`. Update: replaces.
            application_call_back_url: Str = "ApplicationCallBackURL";
            /// `AttributeMap`. Update: replaces.
            attribute_map: List<AttributeMap> = "AttributeMap";
            /// `FederationProviderName`: 1 to 32 characters, `[^_\p{Z}][\p{L}\p{M}\p{S}\p{N}\p{P}][^_\p{Z}]+`. Update: replaces.
            federation_provider_name: Str = "FederationProviderName";
            /// `FederationURN`. Update: replaces.
            federation_urn: Str = "FederationURN";
            /// `SamlMetadataDocument`: 1000 to 10 000 000 characters, `.*`. Update: replaces.
            saml_metadata_document: Str = "SamlMetadataDocument";
            /// `SamlMetadataURL`. Update: replaces.
            saml_metadata_url: Str = "SamlMetadataURL";
        }
    }

    property! {
        /// `SuperuserParameters` of `AWS::FinSpace::Environment`.
        SuperuserParameters;
        new ();
        set {
            /// `EmailAddress`: 1 to 128 characters, `[A-Z0-9a-z._%+-]+@[A-Za-z0-9.-]+[.]+[A-Za-z]+`. Update: replaces.
            email_address: Str = "EmailAddress";
            /// `FirstName`: 1 to 50 characters, `^[a-zA-Z0-9]{1,50}$`. Update: replaces.
            first_name: Str = "FirstName";
            /// `LastName`: 1 to 50 characters, `^[a-zA-Z0-9]{1,50}$`. Update: replaces.
            last_name: Str = "LastName";
        }
    }

    property! {
        /// `Tag` of `AWS::FinSpace::Environment`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    values! {
        /// `FederationMode` of `AWS::FinSpace::Environment`.
        FederationMode {
            LOCAL = "LOCAL",
            FEDERATED = "FEDERATED",
        }
    }
}
