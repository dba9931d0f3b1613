// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::S3ObjectLambda`: 2 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::S3ObjectLambda::AccessPoint`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3objectlambda-accesspoint.html).
    AccessPoint = "AWS::S3ObjectLambda::AccessPoint", Ref = Str;
    new (object_lambda_configuration: access_point::ObjectLambdaConfiguration = "ObjectLambdaConfiguration");
    set {
        /// `Name`: 3 to 45 characters, `^[a-z0-9]([a-z0-9\-]*[a-z0-9])?$`. Update: replaces.
        name: Str = "Name";
        /// `ObjectLambdaConfiguration`. Update: in place.
        object_lambda_configuration: access_point::ObjectLambdaConfiguration = "ObjectLambdaConfiguration";
    }
    get {
        /// `Alias`
        alias: Json = "Alias";
        /// `Alias.Status`
        alias_status: Str = "Alias.Status";
        /// `Alias.Value`
        alias_value: Str = "Alias.Value";
        /// `Arn`
        arn: Arn = "Arn";
        /// `CreationDate`
        creation_date: Str = "CreationDate";
        /// `PolicyStatus`
        policy_status: Json = "PolicyStatus";
        /// `PolicyStatus.IsPublic`
        policy_status_is_public: Bool = "PolicyStatus.IsPublic";
        /// `PublicAccessBlockConfiguration`
        public_access_block_configuration: Json = "PublicAccessBlockConfiguration";
        /// `PublicAccessBlockConfiguration.BlockPublicAcls`
        public_access_block_configuration_block_public_acls: Bool = "PublicAccessBlockConfiguration.BlockPublicAcls";
        /// `PublicAccessBlockConfiguration.BlockPublicPolicy`
        public_access_block_configuration_block_public_policy: Bool = "PublicAccessBlockConfiguration.BlockPublicPolicy";
        /// `PublicAccessBlockConfiguration.IgnorePublicAcls`
        public_access_block_configuration_ignore_public_acls: Bool = "PublicAccessBlockConfiguration.IgnorePublicAcls";
        /// `PublicAccessBlockConfiguration.RestrictPublicBuckets`
        public_access_block_configuration_restrict_public_buckets: Bool = "PublicAccessBlockConfiguration.RestrictPublicBuckets";
    }
    ref name;
}

/// Property types of `AWS::S3ObjectLambda::AccessPoint`.
pub mod access_point {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `AwsLambda` of `AWS::S3ObjectLambda::AccessPoint`.
        AwsLambda;
        new (function_arn: LambdaFunctionArn = "FunctionArn");
        set {
            /// `FunctionPayload`. Update: in place.
            function_payload: Str = "FunctionPayload";
        }
    }

    property! {
        /// `ContentTransformation` of `AWS::S3ObjectLambda::AccessPoint`.
        ContentTransformation;
        new (aws_lambda: AwsLambda = "AwsLambda");
        set {
        }
    }

    property! {
        /// `ObjectLambdaConfiguration` of `AWS::S3ObjectLambda::AccessPoint`.
        ObjectLambdaConfiguration;
        new (supporting_access_point: S3AccessPointArn = "SupportingAccessPoint", transformation_configurations: List<TransformationConfiguration> = "TransformationConfigurations");
        set {
            /// `AllowedFeatures`: no item twice. Update: in place.
            allowed_features: List<Str> = "AllowedFeatures";
            /// `CloudWatchMetricsEnabled`. Update: in place.
            cloud_watch_metrics_enabled: Bool = "CloudWatchMetricsEnabled";
        }
    }

    property! {
        /// `TransformationConfiguration` of `AWS::S3ObjectLambda::AccessPoint`.
        TransformationConfiguration;
        new (actions: List<Str> = "Actions", content_transformation: ContentTransformation = "ContentTransformation");
        set {
        }
    }
}

resource! {
    /// `AWS::S3ObjectLambda::AccessPointPolicy`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3objectlambda-accesspointpolicy.html).
    AccessPointPolicy = "AWS::S3ObjectLambda::AccessPointPolicy", Ref = Str;
    new (object_lambda_access_point: Str = "ObjectLambdaAccessPoint", policy_document: PolicyDocument = "PolicyDocument");
    set {
        /// `ObjectLambdaAccessPoint`: 3 to 45 characters, `^[a-z0-9]([a-z0-9\-]*[a-z0-9])?$`. Update: replaces.
        object_lambda_access_point: Str = "ObjectLambdaAccessPoint";
        /// `PolicyDocument`. Update: in place.
        policy_document: PolicyDocument = "PolicyDocument";
    }
    get {
    }
    ref object_lambda_access_point;
}
