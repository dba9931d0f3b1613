// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::SecurityLake`: 4 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::SecurityLake::AwsLogSource`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securitylake-awslogsource.html).
    AwsLogSource = "AWS::SecurityLake::AwsLogSource", Ref = Str;
    new_with AwsLogSourceRequired {
        /// `DataLakeArn`: 1 to 256 characters. Update: replaces.
        data_lake_arn: Str = "DataLakeArn",
        /// `SourceVersion`: `^(latest|[0-9]\.[0-9])$`. Update: replaces.
        source_version: Str = "SourceVersion",
        /// `SourceName`. Update: replaces.
        source_name: Str = "SourceName",
    }
    set {
        /// `Accounts`: no item twice, `^[0-9]{12}$`. Update: in place.
        accounts: List<Str> = "Accounts";
        /// `DataLakeArn`: 1 to 256 characters. Update: replaces.
        data_lake_arn: Str = "DataLakeArn";
        /// `SourceName`. Update: replaces.
        source_name: Str = "SourceName";
        /// `SourceVersion`: `^(latest|[0-9]\.[0-9])$`. Update: replaces.
        source_version: Str = "SourceVersion";
    }
    get {
    }
}

resource! {
    /// `AWS::SecurityLake::DataLake`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securitylake-datalake.html).
    DataLake = "AWS::SecurityLake::DataLake", Ref = Arn;
    tags "Tags" List;
    new ();
    set {
        /// `EncryptionConfiguration`. Update: in place.
        encryption_configuration: data_lake::EncryptionConfiguration = "EncryptionConfiguration";
        /// `LifecycleConfiguration`. Update: in place.
        lifecycle_configuration: data_lake::LifecycleConfiguration = "LifecycleConfiguration";
        /// `MetaStoreManagerRoleArn`: `^arn:.*$`. Update: in place.
        meta_store_manager_role_arn: IamRoleArn = "MetaStoreManagerRoleArn";
        /// `ReplicationConfiguration`. Update: in place.
        replication_configuration: data_lake::ReplicationConfiguration = "ReplicationConfiguration";
        /// `Tags`: at most 50 items. Update: in place.
        tags: List<data_lake::Tag> = "Tags";
    }
    get {
        /// `S3BucketArn`
        s3_bucket_arn: Arn = "S3BucketArn";
    }
    ref arn;
}

/// Property types of `AWS::SecurityLake::DataLake`.
pub mod data_lake {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `EncryptionConfiguration` of `AWS::SecurityLake::DataLake`.
        EncryptionConfiguration;
        new ();
        set {
            /// `KmsKeyId`. Update: in place.
            kms_key_id: KmsKey = "KmsKeyId";
        }
    }

    property! {
        /// `Expiration` of `AWS::SecurityLake::DataLake`.
        Expiration;
        new ();
        set {
            /// `Days`: at least 1. Update: in place.
            days: Int = "Days";
        }
    }

    property! {
        /// `LifecycleConfiguration` of `AWS::SecurityLake::DataLake`.
        LifecycleConfiguration;
        new ();
        set {
            /// `Expiration`. Update: in place.
            expiration: Expiration = "Expiration";
            /// `Transitions`. Update: in place.
            transitions: List<Transitions> = "Transitions";
        }
    }

    property! {
        /// `ReplicationConfiguration` of `AWS::SecurityLake::DataLake`.
        ReplicationConfiguration;
        new ();
        set {
            /// `Regions`: no item twice. Update: in place.
            regions: List<Str> = "Regions";
            /// `RoleArn`: `^arn:.*$`. Update: in place.
            role_arn: IamRoleArn = "RoleArn";
        }
    }

    property! {
        /// `Tag` of `AWS::SecurityLake::DataLake`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    property! {
        /// `Transitions` of `AWS::SecurityLake::DataLake`.
        Transitions;
        new ();
        set {
            /// `Days`: at least 1. Update: in place.
            days: Int = "Days";
            /// `StorageClass`. Update: in place.
            storage_class: Str = "StorageClass";
        }
    }
}

resource! {
    /// `AWS::SecurityLake::Subscriber`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securitylake-subscriber.html).
    Subscriber = "AWS::SecurityLake::Subscriber", Ref = Arn;
    tags "Tags" List;
    new_with SubscriberRequired {
        /// `AccessTypes`: at least 1 items, no item twice. Update: in place.
        access_types: List<subscriber::AccessTypes> = "AccessTypes",
        /// `DataLakeArn`: 1 to 256 characters. Update: replaces.
        data_lake_arn: Str = "DataLakeArn",
        /// `Sources`. Update: in place.
        sources: List<subscriber::Source> = "Sources",
        /// `SubscriberIdentity`. Update: in place.
        subscriber_identity: subscriber::SubscriberIdentity = "SubscriberIdentity",
        /// `SubscriberName`: 1 to 64 characters, `^[\\\w\s\-_:/,.@=+]*$`. Update: in place.
        subscriber_name: Str = "SubscriberName",
    }
    set {
        /// `AccessTypes`: at least 1 items, no item twice. Update: in place.
        access_types: List<subscriber::AccessTypes> = "AccessTypes";
        /// `DataLakeArn`: 1 to 256 characters. Update: replaces.
        data_lake_arn: Str = "DataLakeArn";
        /// `Sources`. Update: in place.
        sources: List<subscriber::Source> = "Sources";
        /// `SubscriberDescription`: `^[\\\w\s\-_:/,.@=+]*$`. Update: in place.
        subscriber_description: Str = "SubscriberDescription";
        /// `SubscriberIdentity`. Update: in place.
        subscriber_identity: subscriber::SubscriberIdentity = "SubscriberIdentity";
        /// `SubscriberName`: 1 to 64 characters, `^[\\\w\s\-_:/,.@=+]*$`. Update: in place.
        subscriber_name: Str = "SubscriberName";
        /// `Tags`: at most 50 items. Update: in place.
        tags: List<subscriber::Tag> = "Tags";
    }
    get {
        /// `ResourceShareArn`
        resource_share_arn: Arn = "ResourceShareArn";
        /// `ResourceShareName`
        resource_share_name: Str = "ResourceShareName";
        /// `S3BucketArn`
        s3_bucket_arn: Arn = "S3BucketArn";
        /// `SubscriberRoleArn`
        subscriber_role_arn: Arn = "SubscriberRoleArn";
    }
    ref subscriber_arn;
}

/// Property types of `AWS::SecurityLake::Subscriber`.
pub mod subscriber {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::data_lake::Tag;

    property! {
        /// `AwsLogSource` of `AWS::SecurityLake::Subscriber`.
        AwsLogSource;
        new ();
        set {
            /// `SourceName`. Update: in place.
            source_name: Str = "SourceName";
            /// `SourceVersion`: `^(latest|[0-9]\.[0-9])$`. Update: in place.
            source_version: Str = "SourceVersion";
        }
    }

    property! {
        /// `CustomLogSource` of `AWS::SecurityLake::Subscriber`.
        CustomLogSource;
        new ();
        set {
            /// `SourceName`: 1 to 64 characters, `^[\\\w\-_:/.]*$`. Update: in place.
            source_name: Str = "SourceName";
            /// `SourceVersion`: 1 to 32 characters, `^[A-Za-z0-9\-\.\_]*$`. Update: in place.
            source_version: Str = "SourceVersion";
        }
    }

    property! {
        /// `Source` of `AWS::SecurityLake::Subscriber`.
        Source;
        new ();
        set {
            /// `AwsLogSource`. Update: in place.
            aws_log_source: AwsLogSource = "AwsLogSource";
            /// `CustomLogSource`. Update: in place.
            custom_log_source: CustomLogSource = "CustomLogSource";
        }
    }

    property! {
        /// `SubscriberIdentity` of `AWS::SecurityLake::Subscriber`.
        SubscriberIdentity;
        new_with SubscriberIdentityRequired {
            /// `ExternalId`: 2 to 1224 characters, `^[\w+=,.@:/-]*$`. Update: in place.
            external_id: Str = "ExternalId",
            /// `Principal`. Update: in place.
            principal: Str = "Principal",
        }
        set {
        }
    }

    values! {
        /// `AccessTypes` of `AWS::SecurityLake::Subscriber`.
        AccessTypes {
            LAKEFORMATION = "LAKEFORMATION",
            S3 = "S3",
        }
    }
}

resource! {
    /// `AWS::SecurityLake::SubscriberNotification`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securitylake-subscribernotification.html).
    SubscriberNotification = "AWS::SecurityLake::SubscriberNotification", Ref = Arn;
    new (subscriber_arn: Str = "SubscriberArn", notification_configuration: subscriber_notification::NotificationConfiguration = "NotificationConfiguration");
    set {
        /// `NotificationConfiguration`. Update: in place.
        notification_configuration: subscriber_notification::NotificationConfiguration = "NotificationConfiguration";
        /// `SubscriberArn`: `^arn:.*$`. Update: replaces.
        subscriber_arn: Str = "SubscriberArn";
    }
    get {
        /// `SubscriberEndpoint`
        subscriber_endpoint: Str = "SubscriberEndpoint";
    }
    ref subscriber_arn;
}

/// Property types of `AWS::SecurityLake::SubscriberNotification`.
pub mod subscriber_notification {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `HttpsNotificationConfiguration` of `AWS::SecurityLake::SubscriberNotification`.
        HttpsNotificationConfiguration;
        new (endpoint: Str = "Endpoint", target_role_arn: IamRoleArn = "TargetRoleArn");
        set {
            /// `AuthorizationApiKeyName`. Update: in place.
            authorization_api_key_name: Str = "AuthorizationApiKeyName";
            /// `AuthorizationApiKeyValue`. Update: in place.
            authorization_api_key_value: Str = "AuthorizationApiKeyValue";
            /// `HttpMethod`. Update: in place.
            http_method: HttpMethod = "HttpMethod";
        }
    }

    property! {
        /// `NotificationConfiguration` of `AWS::SecurityLake::SubscriberNotification`.
        NotificationConfiguration;
        new ();
        set {
            /// `HttpsNotificationConfiguration`. Update: in place.
            https_notification_configuration: HttpsNotificationConfiguration = "HttpsNotificationConfiguration";
            /// `SqsNotificationConfiguration`. Update: in place.
            sqs_notification_configuration: Json = "SqsNotificationConfiguration";
        }
    }

    values! {
        /// `HttpMethod` of `AWS::SecurityLake::SubscriberNotification`.
        HttpMethod {
            POST = "POST",
            PUT = "PUT",
        }
    }
}
