// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::S3Outposts`: 4 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::S3Outposts::AccessPoint`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3outposts-accesspoint.html).
    AccessPoint = "AWS::S3Outposts::AccessPoint", Ref = Arn;
    new_with AccessPointRequired {
        /// `Bucket`: 20 to 2048 characters. Update: replaces.
        bucket: Str = "Bucket",
        /// `Name`: 3 to 50 characters, `^[a-z0-9]([a-z0-9\\-]*[a-z0-9])?$`. Update: replaces.
        name: Str = "Name",
        /// `VpcConfiguration`. Update: replaces.
        vpc_configuration: access_point::VpcConfiguration = "VpcConfiguration",
    }
    set {
        /// `Bucket`: 20 to 2048 characters. Update: replaces.
        bucket: Str = "Bucket";
        /// `Name`: 3 to 50 characters, `^[a-z0-9]([a-z0-9\\-]*[a-z0-9])?$`. Update: replaces.
        name: Str = "Name";
        /// `Policy`. Update: in place.
        policy: PolicyDocument = "Policy";
        /// `VpcConfiguration`. Update: replaces.
        vpc_configuration: access_point::VpcConfiguration = "VpcConfiguration";
    }
    get {
    }
    ref arn;
}

/// Property types of `AWS::S3Outposts::AccessPoint`.
pub mod access_point {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `VpcConfiguration` of `AWS::S3Outposts::AccessPoint`.
        VpcConfiguration;
        new ();
        set {
            /// `VpcId`: 1 to 1024 characters. Update: replaces.
            vpc_id: Ec2VpcId = "VpcId";
        }
    }
}

resource! {
    /// `AWS::S3Outposts::Bucket`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3outposts-bucket.html).
    Bucket = "AWS::S3Outposts::Bucket", Ref = Arn;
    tags "Tags" List;
    new_with BucketRequired {
        /// `BucketName`: 3 to 63 characters. Update: replaces.
        bucket_name: Str = "BucketName",
        /// `OutpostId`: `^(op-[a-f0-9]{17}|\d{12}|ec2)$`. Update: replaces.
        outpost_id: Str = "OutpostId",
    }
    set {
        /// `BucketName`: 3 to 63 characters. Update: replaces.
        bucket_name: Str = "BucketName";
        /// `LifecycleConfiguration`. Update: in place.
        lifecycle_configuration: bucket::LifecycleConfiguration = "LifecycleConfiguration";
        /// `OutpostId`: `^(op-[a-f0-9]{17}|\d{12}|ec2)$`. Update: replaces.
        outpost_id: Str = "OutpostId";
        /// `Tags`: no item twice. Update: in place.
        tags: List<bucket::Tag> = "Tags";
    }
    get {
    }
    ref arn;
}

/// Property types of `AWS::S3Outposts::Bucket`.
pub mod bucket {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `AbortIncompleteMultipartUpload` of `AWS::S3Outposts::Bucket`.
        AbortIncompleteMultipartUpload;
        new (days_after_initiation: Int = "DaysAfterInitiation");
        set {
        }
    }

    property! {
        /// `AndOperator` of `AWS::S3Outposts::Bucket`.
        AndOperator;
        new (tags: List<FilterTag> = "Tags");
        set {
            /// `Prefix`. Update: in place.
            prefix: Str = "Prefix";
        }
    }

    property! {
        /// `Filter` of `AWS::S3Outposts::Bucket`.
        Filter;
        new ();
        set {
            /// `AndOperator`. Update: in place.
            and_operator: AndOperator = "AndOperator";
            /// `Prefix`. Update: in place.
            prefix: Str = "Prefix";
            /// `Tag`. Update: in place.
            tag: FilterTag = "Tag";
        }
    }

    property! {
        /// `FilterTag` of `AWS::S3Outposts::Bucket`.
        FilterTag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    property! {
        /// `LifecycleConfiguration` of `AWS::S3Outposts::Bucket`.
        LifecycleConfiguration;
        new (rules: List<Rule> = "Rules");
        set {
        }
    }

    property! {
        /// `Rule` of `AWS::S3Outposts::Bucket`.
        Rule;
        new ();
        set {
            /// `AbortIncompleteMultipartUpload`. Update: in place.
            abort_incomplete_multipart_upload: AbortIncompleteMultipartUpload = "AbortIncompleteMultipartUpload";
            /// `ExpirationDate`. Update: in place.
            expiration_date: Str = "ExpirationDate";
            /// `ExpirationInDays`: at least 1. Update: in place.
            expiration_in_days: DayCount = "ExpirationInDays";
            /// `Filter`. Update: in place.
            filter: Filter = "Filter";
            /// `Id`: at most 255 characters. Update: in place.
            id: Str = "Id";
            /// `Status`. Update: in place.
            status: Status = "Status";
        }
    }

    property! {
        /// `Tag` of `AWS::S3Outposts::Bucket`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    values! {
        /// `Status` of `AWS::S3Outposts::Bucket`.
        Status {
            ENABLED = "Enabled",
            DISABLED = "Disabled",
        }
    }
}

resource! {
    /// `AWS::S3Outposts::BucketPolicy`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3outposts-bucketpolicy.html).
    BucketPolicy = "AWS::S3Outposts::BucketPolicy", Ref = Str;
    new (bucket: Str = "Bucket", policy_document: PolicyDocument = "PolicyDocument");
    set {
        /// `Bucket`: 20 to 2048 characters. Update: replaces.
        bucket: Str = "Bucket";
        /// `PolicyDocument`. Update: in place.
        policy_document: PolicyDocument = "PolicyDocument";
    }
    get {
    }
    ref bucket;
}

resource! {
    /// `AWS::S3Outposts::Endpoint`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3outposts-endpoint.html).
    Endpoint = "AWS::S3Outposts::Endpoint", Ref = Arn;
    new_with EndpointRequired {
        /// `OutpostId`: `^(op-[a-f0-9]{17}|\d{12}|ec2)$`. Update: replaces.
        outpost_id: Str = "OutpostId",
        /// `SecurityGroupId`: 1 to 100 characters, `^sg-([0-9a-f]{8}|[0-9a-f]{17})$`. Update: replaces.
        security_group_id: Ec2SecurityGroupId = "SecurityGroupId",
        /// `SubnetId`: 1 to 100 characters, `^subnet-([0-9a-f]{8}|[0-9a-f]{17})$`. Update: replaces.
        subnet_id: Ec2SubnetId = "SubnetId",
    }
    set {
        /// `AccessType`: default `"Private"`. Update: replaces.
        access_type: endpoint::AccessType = "AccessType";
        /// `CustomerOwnedIpv4Pool`: `^ipv4pool-coip-([0-9a-f]{17})$`. Update: replaces.
        customer_owned_ipv4_pool: Str = "CustomerOwnedIpv4Pool";
        /// `FailedReason`. Update: in place.
        failed_reason: endpoint::FailedReason = "FailedReason";
        /// `OutpostId`: `^(op-[a-f0-9]{17}|\d{12}|ec2)$`. Update: replaces.
        outpost_id: Str = "OutpostId";
        /// `SecurityGroupId`: 1 to 100 characters, `^sg-([0-9a-f]{8}|[0-9a-f]{17})$`. Update: replaces.
        security_group_id: Ec2SecurityGroupId = "SecurityGroupId";
        /// `SubnetId`: 1 to 100 characters, `^subnet-([0-9a-f]{8}|[0-9a-f]{17})$`. Update: replaces.
        subnet_id: Ec2SubnetId = "SubnetId";
    }
    get {
        /// `CidrBlock`
        cidr_block: Str = "CidrBlock";
        /// `CreationTime`
        creation_time: Str = "CreationTime";
        /// `Id`
        id: Str = "Id";
        /// `NetworkInterfaces`
        network_interfaces: List<Str> = "NetworkInterfaces";
        /// `Status`
        status: Str = "Status";
    }
    ref arn;
}

/// Property types of `AWS::S3Outposts::Endpoint`.
pub mod endpoint {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `FailedReason` of `AWS::S3Outposts::Endpoint`.
        FailedReason;
        new ();
        set {
            /// `ErrorCode`. Update: in place.
            error_code: Str = "ErrorCode";
            /// `Message`. Update: in place.
            message: Str = "Message";
        }
    }

    values! {
        /// `AccessType` of `AWS::S3Outposts::Endpoint`.
        AccessType {
            CUSTOMER_OWNED_IP = "CustomerOwnedIp",
            PRIVATE = "Private",
        }
    }
}
