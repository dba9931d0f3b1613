// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::HealthImaging`: 1 resource type.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::HealthImaging::Datastore`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-healthimaging-datastore.html).
    Datastore = "AWS::HealthImaging::Datastore", Ref = Str;
    tags "Tags" Object;
    new ();
    set {
        /// `DatastoreName`: 1 to 256 characters, `^[A-Za-z0-9._/#-]+$`. Update: replaces.
        datastore_name: Str = "DatastoreName";
        /// `KmsKeyArn`: 1 to 512 characters. Update: replaces.
        kms_key_arn: KmsKeyArn = "KmsKeyArn";
        /// `Tags`. Update: replaces.
        tags: Map<Str> = "Tags";
    }
    get {
        /// `CreatedAt`
        created_at: Str = "CreatedAt";
        /// `DatastoreArn`
        datastore_arn: Arn = "DatastoreArn";
        /// `DatastoreStatus`
        datastore_status: Str = "DatastoreStatus";
        /// `UpdatedAt`
        updated_at: Str = "UpdatedAt";
    }
    ref datastore_id;
}
