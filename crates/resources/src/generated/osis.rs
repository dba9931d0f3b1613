// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::OSIS`: 1 resource type.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::OSIS::Pipeline`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-osis-pipeline.html).
    Pipeline = "AWS::OSIS::Pipeline", Ref = Arn;
    tags "Tags" List;
    new_with PipelineRequired {
        /// `MaxUnits`: 1 to 384. Update: in place.
        max_units: Int = "MaxUnits",
        /// `MinUnits`: 1 to 384. Update: in place.
        min_units: Int = "MinUnits",
        /// `PipelineConfigurationBody`: 1 to 100 000 characters. Update: in place.
        pipeline_configuration_body: Str = "PipelineConfigurationBody",
        /// `PipelineName`: 3 to 28 characters, `[a-z][a-z0-9\-]+`. Update: replaces.
        pipeline_name: Str = "PipelineName",
    }
    set {
        /// `BufferOptions`. Update: in place.
        buffer_options: pipeline::BufferOptions = "BufferOptions";
        /// `EncryptionAtRestOptions`. Update: in place.
        encryption_at_rest_options: pipeline::EncryptionAtRestOptions = "EncryptionAtRestOptions";
        /// `LogPublishingOptions`. Update: in place.
        log_publishing_options: pipeline::LogPublishingOptions = "LogPublishingOptions";
        /// `MaxUnits`: 1 to 384. Update: in place.
        max_units: Int = "MaxUnits";
        /// `MinUnits`: 1 to 384. Update: in place.
        min_units: Int = "MinUnits";
        /// `PipelineConfigurationBody`: 1 to 100 000 characters. Update: in place.
        pipeline_configuration_body: Str = "PipelineConfigurationBody";
        /// `PipelineName`: 3 to 28 characters, `[a-z][a-z0-9\-]+`. Update: replaces.
        pipeline_name: Str = "PipelineName";
        /// `PipelineRoleArn`: 20 to 2048 characters. Update: in place.
        pipeline_role_arn: IamRoleArn = "PipelineRoleArn";
        /// `ResourcePolicy`. Update: in place.
        resource_policy: pipeline::ResourcePolicy = "ResourcePolicy";
        /// `Tags`: no item twice. Update: in place.
        tags: List<pipeline::Tag> = "Tags";
        /// `VpcOptions`. Update: in place.
        vpc_options: pipeline::VpcOptions = "VpcOptions";
    }
    get {
        /// `IngestEndpointUrls`
        ingest_endpoint_urls: List<Str> = "IngestEndpointUrls";
        /// `VpcEndpointService`
        vpc_endpoint_service: Str = "VpcEndpointService";
        /// `VpcEndpoints`
        vpc_endpoints: List<Str> = "VpcEndpoints";
    }
    ref pipeline_arn;
}

/// Property types of `AWS::OSIS::Pipeline`.
pub mod pipeline {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `BufferOptions` of `AWS::OSIS::Pipeline`.
        BufferOptions;
        new (persistent_buffer_enabled: Bool = "PersistentBufferEnabled");
        set {
        }
    }

    property! {
        /// `CloudWatchLogDestination` of `AWS::OSIS::Pipeline`.
        CloudWatchLogDestination;
        new (log_group: Str = "LogGroup");
        set {
        }
    }

    property! {
        /// `EncryptionAtRestOptions` of `AWS::OSIS::Pipeline`.
        EncryptionAtRestOptions;
        new (kms_key_arn: KmsKeyArn = "KmsKeyArn");
        set {
        }
    }

    property! {
        /// `LogPublishingOptions` of `AWS::OSIS::Pipeline`.
        LogPublishingOptions;
        new ();
        set {
            /// `CloudWatchLogDestination`. Update: in place.
            cloud_watch_log_destination: CloudWatchLogDestination = "CloudWatchLogDestination";
            /// `IsLoggingEnabled`. Update: in place.
            is_logging_enabled: Bool = "IsLoggingEnabled";
        }
    }

    property! {
        /// `ResourcePolicy` of `AWS::OSIS::Pipeline`.
        ResourcePolicy;
        new (policy: PolicyDocument = "Policy");
        set {
        }
    }

    property! {
        /// `Tag` of `AWS::OSIS::Pipeline`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    property! {
        /// `VpcAttachmentOptions` of `AWS::OSIS::Pipeline`.
        VpcAttachmentOptions;
        new (attach_to_vpc: Bool = "AttachToVpc", cidr_block: Str = "CidrBlock");
        set {
        }
    }

    property! {
        /// `VpcOptions` of `AWS::OSIS::Pipeline`.
        VpcOptions;
        new (subnet_ids: List<Str> = "SubnetIds");
        set {
            /// `SecurityGroupIds`: 1 to 12 items, 11 to 20 characters, `sg-\w{8}(\w{9})?`. Update: in place.
            security_group_ids: List<Ec2SecurityGroupId> = "SecurityGroupIds";
            /// `VpcAttachmentOptions`. Update: in place.
            vpc_attachment_options: VpcAttachmentOptions = "VpcAttachmentOptions";
            /// `VpcEndpointManagement`. Update: in place.
            vpc_endpoint_management: VpcEndpointManagement = "VpcEndpointManagement";
        }
    }

    values! {
        /// `VpcEndpointManagement` of `AWS::OSIS::Pipeline`.
        VpcEndpointManagement {
            CUSTOMER = "CUSTOMER",
            SERVICE = "SERVICE",
        }
    }
}
