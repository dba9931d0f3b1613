// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::SimSpaceWeaver`: 1 resource type.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::SimSpaceWeaver::Simulation` (AWS ends it: sunset): [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-simspaceweaver-simulation.html).
    Simulation = "AWS::SimSpaceWeaver::Simulation", Ref = Str;
    new (name: Str = "Name", role_arn: IamRoleArn = "RoleArn");
    set {
        /// `MaximumDuration`: 2 to 6 characters. Update: replaces.
        maximum_duration: Str = "MaximumDuration";
        /// `Name`: 1 to 2048 characters, `[a-zA-Z0-9_\-]{1,2048}$`. Update: replaces.
        name: Str = "Name";
        /// `RoleArn`. Update: replaces.
        role_arn: IamRoleArn = "RoleArn";
        /// `SchemaS3Location`. Update: replaces.
        schema_s3_location: simulation::S3Location = "SchemaS3Location";
        /// `SnapshotS3Location`. Update: replaces.
        snapshot_s3_location: simulation::S3Location = "SnapshotS3Location";
    }
    get {
        /// `DescribePayload`
        describe_payload: Str = "DescribePayload";
    }
    ref name;
}

/// Property types of `AWS::SimSpaceWeaver::Simulation`.
pub mod simulation {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `S3Location` of `AWS::SimSpaceWeaver::Simulation`.
        S3Location;
        new_with S3LocationRequired {
            /// `BucketName`: 3 to 63 characters, `[a-zA-Z0-9_\-]{3,63}$`. Update: replaces.
            bucket_name: S3BucketName = "BucketName",
            /// `ObjectKey`: 3 to 255 characters. Update: replaces.
            object_key: Str = "ObjectKey",
        }
        set {
        }
    }
}
