// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::Rekognition`: 4 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::Rekognition::Collection`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rekognition-collection.html).
    Collection = "AWS::Rekognition::Collection", Ref = Str;
    tags "Tags" List;
    new (collection_id: Str = "CollectionId");
    set {
        /// `CollectionId`: 1 to 255 characters, `\A[a-zA-Z0-9_\.\-]+$`. Update: replaces.
        collection_id: Str = "CollectionId";
        /// `Tags`: at most 200 items, no item twice. Update: in place.
        tags: List<collection::Tag> = "Tags";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
    }
    ref collection_id;
}

/// Property types of `AWS::Rekognition::Collection`.
pub mod collection {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `Tag` of `AWS::Rekognition::Collection`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }
}

resource! {
    /// `AWS::Rekognition::Dataset`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rekognition-dataset.html).
    Dataset = "AWS::Rekognition::Dataset", Ref = Arn;
    tags "Tags" List;
    new (dataset_type: dataset::DatasetType = "DatasetType");
    set {
        /// `DatasetType`. Update: replaces.
        dataset_type: dataset::DatasetType = "DatasetType";
        /// `ProjectArn`: 20 to 2048 characters. Update: replaces.
        project_arn: Str = "ProjectArn";
        /// `Tags`: at most 200 items, no item twice. Update: in place.
        tags: List<dataset::Tag> = "Tags";
    }
    get {
    }
    ref dataset_arn;
}

/// Property types of `AWS::Rekognition::Dataset`.
pub mod dataset {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `Tag` of `AWS::Rekognition::Dataset`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    values! {
        /// `DatasetType` of `AWS::Rekognition::Dataset`.
        DatasetType {
            TRAIN = "TRAIN",
            TEST = "TEST",
        }
    }
}

resource! {
    /// `AWS::Rekognition::Project`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rekognition-project.html).
    Project = "AWS::Rekognition::Project", Ref = Str;
    tags "Tags" List;
    new (project_name: Str = "ProjectName");
    set {
        /// `ProjectName`: 1 to 255 characters, `[a-zA-Z0-9][a-zA-Z0-9_\-]*`. Update: replaces.
        project_name: Str = "ProjectName";
        /// `Tags`: at most 200 items, no item twice. Update: in place.
        tags: List<project::Tag> = "Tags";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
    }
    ref project_name;
}

/// Property types of `AWS::Rekognition::Project`.
pub mod project {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::collection::Tag;
}

resource! {
    /// `AWS::Rekognition::StreamProcessor`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rekognition-streamprocessor.html).
    StreamProcessor = "AWS::Rekognition::StreamProcessor", Ref = Str;
    tags "Tags" List;
    new (role_arn: IamRoleArn = "RoleArn", kinesis_video_stream: stream_processor::KinesisVideoStream = "KinesisVideoStream");
    set {
        /// `BoundingBoxRegionsOfInterest`: no item twice. Update: replaces.
        bounding_box_regions_of_interest: List<stream_processor::BoundingBox> = "BoundingBoxRegionsOfInterest";
        /// `ConnectedHomeSettings`. Update: replaces.
        connected_home_settings: stream_processor::ConnectedHomeSettings = "ConnectedHomeSettings";
        /// `DataSharingPreference`. Update: replaces.
        data_sharing_preference: stream_processor::DataSharingPreference = "DataSharingPreference";
        /// `FaceSearchSettings`. Update: replaces.
        face_search_settings: stream_processor::FaceSearchSettings = "FaceSearchSettings";
        /// `KinesisDataStream`. Update: replaces.
        kinesis_data_stream: stream_processor::KinesisDataStream = "KinesisDataStream";
        /// `KinesisVideoStream`. Update: replaces.
        kinesis_video_stream: stream_processor::KinesisVideoStream = "KinesisVideoStream";
        /// `KmsKeyId`: 1 to 2048 characters, `^[A-Za-z0-9][A-Za-z0-9:_/+=,@.-]{0,2048}$`. Update: replaces.
        kms_key_id: KmsKey = "KmsKeyId";
        /// `Name`: 1 to 128 characters, `[a-zA-Z0-9_.\-]+`. Update: replaces.
        name: Str = "Name";
        /// `NotificationChannel`. Update: replaces.
        notification_channel: stream_processor::NotificationChannel = "NotificationChannel";
        /// `PolygonRegionsOfInterest`: no item twice. Update: replaces.
        polygon_regions_of_interest: List<List<stream_processor::Point>> = "PolygonRegionsOfInterest";
        /// `RoleArn`: at most 2048 characters, `arn:aws(-[\w]+)*:iam::[0-9]{12}:role/.*`. Update: replaces.
        role_arn: IamRoleArn = "RoleArn";
        /// `S3Destination`. Update: replaces.
        s3_destination: stream_processor::S3Destination = "S3Destination";
        /// `Tags`: at most 200 items, no item twice. Update: in place.
        tags: List<stream_processor::Tag> = "Tags";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
        /// `Status`
        status: Str = "Status";
        /// `StatusMessage`
        status_message: Str = "StatusMessage";
    }
    ref name;
}

/// Property types of `AWS::Rekognition::StreamProcessor`.
pub mod stream_processor {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `BoundingBox` of `AWS::Rekognition::StreamProcessor`.
        BoundingBox;
        new_with BoundingBoxRequired {
            /// `Height`: 0 to 100. Update: replaces.
            height: Num = "Height",
            /// `Width`: 0 to 100. Update: replaces.
            width: Num = "Width",
            /// `Left`: 0 to 100. Update: replaces.
            left: Num = "Left",
            /// `Top`: 0 to 100. Update: replaces.
            top: Num = "Top",
        }
        set {
        }
    }

    property! {
        /// `ConnectedHomeSettings` of `AWS::Rekognition::StreamProcessor`.
        ConnectedHomeSettings;
        new (labels: List<Str> = "Labels");
        set {
            /// `MinConfidence`: 0 to 100. Update: replaces.
            min_confidence: Num = "MinConfidence";
        }
    }

    property! {
        /// `DataSharingPreference` of `AWS::Rekognition::StreamProcessor`.
        DataSharingPreference;
        new (opt_in: Bool = "OptIn");
        set {
        }
    }

    property! {
        /// `FaceSearchSettings` of `AWS::Rekognition::StreamProcessor`.
        FaceSearchSettings;
        new (collection_id: Str = "CollectionId");
        set {
            /// `FaceMatchThreshold`: 0 to 100. Update: replaces.
            face_match_threshold: Num = "FaceMatchThreshold";
        }
    }

    property! {
        /// `KinesisDataStream` of `AWS::Rekognition::StreamProcessor`.
        KinesisDataStream;
        new (arn: Str = "Arn");
        set {
        }
    }

    property! {
        /// `KinesisVideoStream` of `AWS::Rekognition::StreamProcessor`.
        KinesisVideoStream;
        new (arn: Str = "Arn");
        set {
        }
    }

    property! {
        /// `NotificationChannel` of `AWS::Rekognition::StreamProcessor`.
        NotificationChannel;
        new (arn: Str = "Arn");
        set {
        }
    }

    property! {
        /// `Point` of `AWS::Rekognition::StreamProcessor`.
        Point;
        new_with PointRequired {
            /// `X`. Update: replaces.
            x: Num = "X",
            /// `Y`. Update: replaces.
            y: Num = "Y",
        }
        set {
        }
    }

    property! {
        /// `S3Destination` of `AWS::Rekognition::StreamProcessor`.
        S3Destination;
        new (bucket_name: S3BucketName = "BucketName");
        set {
            /// `ObjectKeyPrefix`: at most 256 characters. Update: replaces.
            object_key_prefix: Str = "ObjectKeyPrefix";
        }
    }

    property! {
        /// `Tag` of `AWS::Rekognition::StreamProcessor`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }
}
