// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::Cloud9`: 1 resource type.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::Cloud9::EnvironmentEC2` (AWS ends it: maintenance): [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloud9-environmentec2.html).
    EnvironmentEC2 = "AWS::Cloud9::EnvironmentEC2", Ref = Str;
    tags "Tags" List;
    new ();
    set {
        /// `AutomaticStopTimeMinutes`: 0 to 20 160. Update: replaces.
        automatic_stop_time_minutes: Int = "AutomaticStopTimeMinutes";
        /// `ConnectionType`. Update: replaces.
        connection_type: environment_ec2::ConnectionType = "ConnectionType";
        /// `Description`: 1 to 200 characters. Update: in place.
        description: Str = "Description";
        /// `ImageId`: at most 512 characters. Update: replaces.
        image_id: Str = "ImageId";
        /// `InstanceType`: 5 to 20 characters, `^[a-z]+[1-9][.][a-z0-9]+$`. Update: replaces.
        instance_type: Str = "InstanceType";
        /// `Name`: 1 to 60 characters. Update: in place.
        name: Str = "Name";
        /// `OwnerArn`. Update: replaces.
        owner_arn: Str = "OwnerArn";
        /// `Repositories`. Update: replaces.
        repositories: List<environment_ec2::Repository> = "Repositories";
        /// `SubnetId`: 15 to 24 characters, `^(subnet-[0-9a-f]{8}|subnet-[0-9a-f]{17})$`. Update: replaces.
        subnet_id: Ec2SubnetId = "SubnetId";
        /// `Tags`: at most 200 items, no item twice. Update: in place.
        tags: List<environment_ec2::Tag> = "Tags";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
        /// `Name`
        name: Str = "Name";
    }
    ref environment_id;
}

/// Property types of `AWS::Cloud9::EnvironmentEC2`.
pub mod environment_ec2 {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `Repository` of `AWS::Cloud9::EnvironmentEC2`.
        Repository;
        new_with RepositoryRequired {
            /// `PathComponent`: at most 1000 characters. Update: replaces.
            path_component: Str = "PathComponent",
            /// `RepositoryUrl`: at most 1000 characters. Update: replaces.
            repository_url: Str = "RepositoryUrl",
        }
        set {
        }
    }

    property! {
        /// `Tag` of `AWS::Cloud9::EnvironmentEC2`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    values! {
        /// `ConnectionType` of `AWS::Cloud9::EnvironmentEC2`.
        ConnectionType {
            CONNECT_SSH = "CONNECT_SSH",
            CONNECT_SSM = "CONNECT_SSM",
        }
    }
}
