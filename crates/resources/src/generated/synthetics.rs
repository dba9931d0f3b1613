// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::Synthetics`: 2 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::Synthetics::Canary`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-synthetics-canary.html).
    Canary = "AWS::Synthetics::Canary", Ref = Str;
    tags "Tags" List;
    new_with CanaryRequired {
        /// `Name`: `^[0-9a-z_\-]{1,255}$`. Update: replaces.
        name: Str = "Name",
        /// `Code`. Update: in place.
        code: canary::Code = "Code",
        /// `ArtifactS3Location`: 1 to 1024 characters, `^(s3|S3)://`. Update: in place.
        artifact_s3_location: Str = "ArtifactS3Location",
        /// `ExecutionRoleArn`: 1 to 2048 characters. Update: in place.
        execution_role_arn: IamRoleArn = "ExecutionRoleArn",
        /// `Schedule`. Update: in place.
        schedule: canary::Schedule = "Schedule",
        /// `RuntimeVersion`: 1 to 1024 characters. Update: in place.
        runtime_version: Str = "RuntimeVersion",
    }
    set {
        /// `ArtifactConfig`. Update: in place.
        artifact_config: canary::ArtifactConfig = "ArtifactConfig";
        /// `ArtifactS3Location`: 1 to 1024 characters, `^(s3|S3)://`. Update: in place.
        artifact_s3_location: Str = "ArtifactS3Location";
        /// `BrowserConfigs`: 1 to 2 items. Update: in place.
        browser_configs: List<canary::BrowserConfig> = "BrowserConfigs";
        /// `Code`. Update: in place.
        code: canary::Code = "Code";
        /// `DeleteLambdaResourcesOnCanaryDeletion` (deprecated). Update: in place.
        delete_lambda_resources_on_canary_deletion: Bool = "DeleteLambdaResourcesOnCanaryDeletion";
        /// `DryRunAndUpdate`. Update: in place.
        dry_run_and_update: Bool = "DryRunAndUpdate";
        /// `ExecutionRoleArn`: 1 to 2048 characters. Update: in place.
        execution_role_arn: IamRoleArn = "ExecutionRoleArn";
        /// `FailureRetentionPeriod`. Update: in place.
        failure_retention_period: Int = "FailureRetentionPeriod";
        /// `KmsKeyArn`: 1 to 2048 characters. Update: in place.
        kms_key_arn: KmsKeyArn = "KmsKeyArn";
        /// `Name`: `^[0-9a-z_\-]{1,255}$`. Update: replaces.
        name: Str = "Name";
        /// `ProvisionedResourceCleanup`. Update: in place.
        provisioned_resource_cleanup: canary::ProvisionedResourceCleanup = "ProvisionedResourceCleanup";
        /// `Replicas`: 1 to 50 items. Update: in place.
        replicas: List<canary::Replica> = "Replicas";
        /// `ResourcesToReplicateTags`: 1 items, no item twice. Update: in place.
        resources_to_replicate_tags: List<canary::ResourceToTag> = "ResourcesToReplicateTags";
        /// `RunConfig`. Update: in place.
        run_config: canary::RunConfig = "RunConfig";
        /// `RuntimeVersion`: 1 to 1024 characters. Update: in place.
        runtime_version: Str = "RuntimeVersion";
        /// `Schedule`. Update: in place.
        schedule: canary::Schedule = "Schedule";
        /// `StartCanaryAfterCreation`. Update: in place.
        start_canary_after_creation: Bool = "StartCanaryAfterCreation";
        /// `SuccessRetentionPeriod`. Update: in place.
        success_retention_period: Int = "SuccessRetentionPeriod";
        /// `Tags`. Update: in place.
        tags: List<canary::Tag> = "Tags";
        /// `VPCConfig`. Update: in place.
        vpc_config: canary::VPCConfig = "VPCConfig";
        /// `VisualReference` (deprecated). Update: in place.
        visual_reference: canary::VisualReference = "VisualReference";
        /// `VisualReferences`: 1 to 2 items. Update: in place.
        visual_references: List<canary::VisualReference> = "VisualReferences";
    }
    get {
        /// `Code.SourceLocationArn`
        code_source_location_arn: Arn = "Code.SourceLocationArn";
        /// `Id`
        id: Str = "Id";
        /// `State`
        state: Str = "State";
    }
    ref name;
}

/// Property types of `AWS::Synthetics::Canary`.
pub mod canary {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `ArtifactConfig` of `AWS::Synthetics::Canary`.
        ArtifactConfig;
        new ();
        set {
            /// `S3Encryption`. Update: in place.
            s3_encryption: S3Encryption = "S3Encryption";
        }
    }

    property! {
        /// `BaseScreenshot` of `AWS::Synthetics::Canary`.
        BaseScreenshot;
        new (screenshot_name: Str = "ScreenshotName");
        set {
            /// `IgnoreCoordinates`. Update: in place.
            ignore_coordinates: List<Str> = "IgnoreCoordinates";
        }
    }

    property! {
        /// `BrowserConfig` of `AWS::Synthetics::Canary`.
        BrowserConfig;
        new (browser_type: BrowserType = "BrowserType");
        set {
        }
    }

    property! {
        /// `Code` of `AWS::Synthetics::Canary`.
        Code;
        new ();
        set {
            /// `BlueprintTypes`: at most 1 items, 1 to 128 characters, `^[0-9a-zA-Z_\-\.]+$`. Update: in place.
            blueprint_types: List<Str> = "BlueprintTypes";
            /// `Dependencies`: at most 1 items. Update: in place.
            dependencies: List<Dependency> = "Dependencies";
            /// `Handler`: at most 128 characters. Update: in place.
            handler: Str = "Handler";
            /// `S3Bucket`: 1 to 1024 characters. Update: in place.
            s3_bucket: S3BucketName = "S3Bucket";
            /// `S3Key`: 1 to 1024 characters. Update: in place.
            s3_key: Str = "S3Key";
            /// `S3ObjectVersion`. Update: in place.
            s3_object_version: Str = "S3ObjectVersion";
            /// `Script`. Update: in place.
            script: Str = "Script";
            /// `SourceLocationArn`. Update: in place.
            source_location_arn: Str = "SourceLocationArn";
        }
    }

    property! {
        /// `Dependency` of `AWS::Synthetics::Canary`.
        Dependency;
        new (reference: Str = "Reference");
        set {
            /// `Type`. Update: in place.
            type_: Type = "Type";
        }
    }

    property! {
        /// `Replica` of `AWS::Synthetics::Canary`.
        Replica;
        new (location: Str = "Location");
        set {
            /// `CanaryState`. Update: in place.
            canary_state: Str = "CanaryState";
            /// `KmsKeyArn`. Update: in place.
            kms_key_arn: KmsKeyArn = "KmsKeyArn";
            /// `LastModified`. Update: in place.
            last_modified: Num = "LastModified";
            /// `ReplicationStatus`. Update: in place.
            replication_status: ReplicaReplicationStatus = "ReplicationStatus";
            /// `ResourcesToReplicateTags`: no item twice. Update: in place.
            resources_to_replicate_tags: List<ResourceToTag> = "ResourcesToReplicateTags";
            /// `Tags`. Update: in place.
            tags: List<Tag> = "Tags";
            /// `VpcConfig`. Update: in place.
            vpc_config: VPCConfig = "VpcConfig";
        }
    }

    property! {
        /// `ReplicaReplicationStatus` of `AWS::Synthetics::Canary`.
        ReplicaReplicationStatus;
        new ();
        set {
            /// `State`. Update: in place.
            state: Str = "State";
        }
    }

    property! {
        /// `RetryConfig` of `AWS::Synthetics::Canary`.
        RetryConfig;
        new (max_retries: Int = "MaxRetries");
        set {
        }
    }

    property! {
        /// `RunConfig` of `AWS::Synthetics::Canary`.
        RunConfig;
        new ();
        set {
            /// `ActiveTracing`. Update: in place.
            active_tracing: Bool = "ActiveTracing";
            /// `EnvironmentVariables`. Update: in place.
            environment_variables: Map<Str> = "EnvironmentVariables";
            /// `EphemeralStorage`: 1024 to 10 240. Update: in place.
            ephemeral_storage: Int = "EphemeralStorage";
            /// `MemoryInMB`: 960 to 3008. Update: in place.
            memory_in_mb: Int = "MemoryInMB";
            /// `TimeoutInSeconds`: 3 to 840. Update: in place.
            timeout_in_seconds: Int = "TimeoutInSeconds";
        }
    }

    property! {
        /// `S3Encryption` of `AWS::Synthetics::Canary`.
        S3Encryption;
        new ();
        set {
            /// `EncryptionMode`. Update: in place.
            encryption_mode: EncryptionMode = "EncryptionMode";
            /// `KmsKeyArn`: 1 to 2048 characters. Update: in place.
            kms_key_arn: KmsKeyArn = "KmsKeyArn";
        }
    }

    property! {
        /// `Schedule` of `AWS::Synthetics::Canary`.
        Schedule;
        new (expression: Str = "Expression");
        set {
            /// `DurationInSeconds`: 0 to 31 622 400. Update: in place.
            duration_in_seconds: Str = "DurationInSeconds";
            /// `RetryConfig`. Update: in place.
            retry_config: RetryConfig = "RetryConfig";
        }
    }

    property! {
        /// `Tag` of `AWS::Synthetics::Canary`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    property! {
        /// `VPCConfig` of `AWS::Synthetics::Canary`.
        VPCConfig;
        new_with VPCConfigRequired {
            /// `SubnetIds`: at most 16 items. Update: in place.
            subnet_ids: List<Ec2SubnetId> = "SubnetIds",
            /// `SecurityGroupIds`: at most 5 items. Update: in place.
            security_group_ids: List<Ec2SecurityGroupId> = "SecurityGroupIds",
        }
        set {
            /// `Ipv6AllowedForDualStack`. Update: in place.
            ipv6_allowed_for_dual_stack: Bool = "Ipv6AllowedForDualStack";
            /// `VpcId`. Update: in place.
            vpc_id: Ec2VpcId = "VpcId";
        }
    }

    property! {
        /// `VisualReference` of `AWS::Synthetics::Canary`.
        VisualReference;
        new (base_canary_run_id: Str = "BaseCanaryRunId");
        set {
            /// `BaseScreenshots`. Update: in place.
            base_screenshots: List<BaseScreenshot> = "BaseScreenshots";
            /// `BrowserType`. Update: in place.
            browser_type: BrowserType = "BrowserType";
        }
    }

    values! {
        /// `BrowserType` of `AWS::Synthetics::Canary`.
        BrowserType {
            CHROME = "CHROME",
            FIREFOX = "FIREFOX",
        }
    }

    values! {
        /// `EncryptionMode` of `AWS::Synthetics::Canary`.
        EncryptionMode {
            SSE_KMS = "SSE_KMS",
            SSE_S3 = "SSE_S3",
        }
    }

    values! {
        /// `ProvisionedResourceCleanup` of `AWS::Synthetics::Canary`.
        ProvisionedResourceCleanup {
            AUTOMATIC = "AUTOMATIC",
            OFF = "OFF",
        }
    }

    values! {
        /// `ResourceToTag` of `AWS::Synthetics::Canary`.
        ResourceToTag {
            LAMBDA_FUNCTION = "lambda-function",
        }
    }

    values! {
        /// `Type` of `AWS::Synthetics::Canary`.
        Type {
            LAMBDA_LAYER = "LambdaLayer",
        }
    }
}

resource! {
    /// `AWS::Synthetics::Group`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-synthetics-group.html).
    Group = "AWS::Synthetics::Group", Ref = Str;
    tags "Tags" List;
    new (name: Str = "Name");
    set {
        /// `Name`: `^[0-9a-z_\-]{1,64}$`. Update: replaces.
        name: Str = "Name";
        /// `ResourceArns`: at most 10 items, no item twice. Update: in place.
        resource_arns: List<Str> = "ResourceArns";
        /// `Tags`. Update: in place.
        tags: List<group::Tag> = "Tags";
    }
    get {
        /// `Id`
        id: Str = "Id";
    }
    ref name;
}

/// Property types of `AWS::Synthetics::Group`.
pub mod group {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `Tag` of `AWS::Synthetics::Group`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }
}
