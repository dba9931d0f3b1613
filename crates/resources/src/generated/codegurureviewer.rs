// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::CodeGuruReviewer`: 1 resource type.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::CodeGuruReviewer::RepositoryAssociation` (AWS ends it: maintenance): [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codegurureviewer-repositoryassociation.html).
    RepositoryAssociation = "AWS::CodeGuruReviewer::RepositoryAssociation", Ref = Arn;
    tags "Tags" List;
    new (name: Str = "Name", type_: repository_association::Type = "Type");
    set {
        /// `BucketName`: 3 to 63 characters, `^\S(.*\S)?$`. Update: replaces.
        bucket_name: S3BucketName = "BucketName";
        /// `ConnectionArn`: at most 256 characters, `arn:aws(-[\w]+)*:.+:.+:[0-9]{12}:.+`. Update: replaces.
        connection_arn: Str = "ConnectionArn";
        /// `Name`: 1 to 100 characters, `^\S[\w.-]*$`. Update: replaces.
        name: Str = "Name";
        /// `Owner`: 1 to 100 characters, `^\S(.*\S)?$`. Update: replaces.
        owner: Str = "Owner";
        /// `Tags`: at most 50 items. Update: replaces.
        tags: List<repository_association::Tag> = "Tags";
        /// `Type`. Update: replaces.
        type_: repository_association::Type = "Type";
    }
    get {
    }
    ref association_arn;
}

/// Property types of `AWS::CodeGuruReviewer::RepositoryAssociation`.
pub mod repository_association {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `Tag` of `AWS::CodeGuruReviewer::RepositoryAssociation`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    values! {
        /// `Type` of `AWS::CodeGuruReviewer::RepositoryAssociation`.
        Type {
            CODE_COMMIT = "CodeCommit",
            BITBUCKET = "Bitbucket",
            GIT_HUB_ENTERPRISE_SERVER = "GitHubEnterpriseServer",
            S3_BUCKET = "S3Bucket",
        }
    }
}
