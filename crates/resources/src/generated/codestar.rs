// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::CodeStar`: 1 resource type.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::CodeStar::GitHubRepository` (AWS ends it: shutdown): [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codestar-githubrepository.html).
    GitHubRepository = "AWS::CodeStar::GitHubRepository", Ref = Str;
    new_with GitHubRepositoryRequired {
        /// `RepositoryName`. Update: in place.
        repository_name: Str = "RepositoryName",
        /// `RepositoryOwner`. Update: in place.
        repository_owner: Str = "RepositoryOwner",
    }
    set {
        /// `Code`. Update: in place.
        code: git_hub_repository::Code = "Code";
        /// `ConnectionArn`. Update: in place.
        connection_arn: Str = "ConnectionArn";
        /// `EnableIssues`. Update: in place.
        enable_issues: Bool = "EnableIssues";
        /// `IsPrivate`. Update: in place.
        is_private: Bool = "IsPrivate";
        /// `RepositoryAccessToken`. Update: in place.
        repository_access_token: Str = "RepositoryAccessToken";
        /// `RepositoryDescription`. Update: in place.
        repository_description: Str = "RepositoryDescription";
        /// `RepositoryName`. Update: in place.
        repository_name: Str = "RepositoryName";
        /// `RepositoryOwner`. Update: in place.
        repository_owner: Str = "RepositoryOwner";
    }
    get {
    }
    ref id;
}

/// Property types of `AWS::CodeStar::GitHubRepository`.
pub mod git_hub_repository {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `Code` of `AWS::CodeStar::GitHubRepository`.
        Code;
        new (s3: S3 = "S3");
        set {
        }
    }

    property! {
        /// `S3` of `AWS::CodeStar::GitHubRepository`.
        S3;
        new_with S3Required {
            /// `Bucket`. Update: in place.
            bucket: Str = "Bucket",
            /// `Key`. Update: in place.
            key: Str = "Key",
        }
        set {
            /// `ObjectVersion`. Update: in place.
            object_version: Str = "ObjectVersion";
        }
    }
}
