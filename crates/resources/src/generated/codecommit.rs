// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::CodeCommit`: 1 resource type.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::CodeCommit::Repository`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codecommit-repository.html).
    Repository = "AWS::CodeCommit::Repository", Ref = Str;
    tags "Tags" List;
    new (repository_name: Str = "RepositoryName");
    set {
        /// `Code`. Update: in place.
        code: repository::Code = "Code";
        /// `KmsKeyId`: 1 to 100 characters, `^[a-zA-Z0-9:/_-]+$`. Update: in place.
        kms_key_id: KmsKey = "KmsKeyId";
        /// `RepositoryDescription`: 1 to 1000 characters. Update: in place.
        repository_description: Str = "RepositoryDescription";
        /// `RepositoryName`: 1 to 100, 1 to 100 characters, `^[a-zA-Z0-9._\-]+(?<!\.git)$`. Update: in place.
        repository_name: Str = "RepositoryName";
        /// `Tags`: no item twice. Update: in place.
        tags: List<repository::Tag> = "Tags";
        /// `Triggers`. Update: may replace.
        triggers: List<repository::RepositoryTrigger> = "Triggers";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
        /// `CloneUrlHttp`
        clone_url_http: Str = "CloneUrlHttp";
        /// `CloneUrlSsh`
        clone_url_ssh: Str = "CloneUrlSsh";
        /// `Name`
        name: Str = "Name";
    }
    ref repository_id;
}

/// Property types of `AWS::CodeCommit::Repository`.
pub mod repository {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `Code` of `AWS::CodeCommit::Repository`.
        Code;
        new (s3: S3 = "S3");
        set {
            /// `BranchName`: 1 to 256 characters. Update: in place.
            branch_name: Str = "BranchName";
        }
    }

    property! {
        /// `RepositoryTrigger` of `AWS::CodeCommit::Repository`.
        RepositoryTrigger;
        new_with RepositoryTriggerRequired {
            /// `Events`. Update: may replace.
            events: List<Events> = "Events",
            /// `DestinationArn`. Update: may replace.
            destination_arn: Str = "DestinationArn",
            /// `Name`. Update: may replace.
            name: Str = "Name",
        }
        set {
            /// `Branches`: 1 to 256 characters. Update: may replace.
            branches: List<Str> = "Branches";
            /// `CustomData`. Update: may replace.
            custom_data: Str = "CustomData";
        }
    }

    property! {
        /// `S3` of `AWS::CodeCommit::Repository`.
        S3;
        new_with S3Required {
            /// `Bucket`: 3 to 63 characters. Update: in place.
            bucket: Str = "Bucket",
            /// `Key`: 1 to 1024 characters. Update: in place.
            key: Str = "Key",
        }
        set {
            /// `ObjectVersion`: 1 to 1024 characters. Update: in place.
            object_version: Str = "ObjectVersion";
        }
    }

    property! {
        /// `Tag` of `AWS::CodeCommit::Repository`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    values! {
        /// `Events` of `AWS::CodeCommit::Repository`.
        Events {
            ALL = "all",
            CREATE_REFERENCE = "createReference",
            DELETE_REFERENCE = "deleteReference",
            UPDATE_REFERENCE = "updateReference",
        }
    }
}
