// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::CodeArtifact`: 3 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::CodeArtifact::Domain`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codeartifact-domain.html).
    Domain = "AWS::CodeArtifact::Domain", Ref = Arn;
    tags "Tags" List;
    new (domain_name: Str = "DomainName");
    set {
        /// `DomainName`: 2 to 50 characters, `^([a-z][a-z0-9\-]{0,48}[a-z0-9])$`. Update: replaces.
        domain_name: Str = "DomainName";
        /// `PermissionsPolicyDocument`: 2 to 5120 characters. Update: in place.
        permissions_policy_document: PolicyDocument = "PermissionsPolicyDocument";
        /// `Tags`: at most 200 items. Update: in place.
        tags: List<domain::Tag> = "Tags";
    }
    get {
        /// `EncryptionKey`
        encryption_key: Str = "EncryptionKey";
        /// `Name`
        name: CodeArtifactDomainName = "Name";
        /// `Owner`
        owner_: Str = "Owner";
    }
    ref arn;
}

/// Property types of `AWS::CodeArtifact::Domain`.
pub mod domain {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `Tag` of `AWS::CodeArtifact::Domain`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }
}

resource! {
    /// `AWS::CodeArtifact::PackageGroup`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codeartifact-packagegroup.html).
    PackageGroup = "AWS::CodeArtifact::PackageGroup", Ref = Arn;
    tags "Tags" List;
    new_with PackageGroupRequired {
        /// `Pattern`: 2 to 520 characters. Update: replaces.
        pattern: Str = "Pattern",
        /// `DomainName`: 2 to 50 characters, `^([a-z][a-z0-9\-]{0,48}[a-z0-9])$`. Update: replaces.
        domain_name: Str = "DomainName",
    }
    set {
        /// `ContactInfo`: at most 1000 characters, `^\P{C}*$`. Update: in place.
        contact_info: Str = "ContactInfo";
        /// `Description`: at most 1000 characters, `^\P{C}*$`. Update: in place.
        description: Str = "Description";
        /// `DomainName`: 2 to 50 characters, `^([a-z][a-z0-9\-]{0,48}[a-z0-9])$`. Update: replaces.
        domain_name: Str = "DomainName";
        /// `DomainOwner`: 12 characters, `[0-9]{12}`. Update: in place.
        domain_owner: Str = "DomainOwner";
        /// `OriginConfiguration`. Update: in place.
        origin_configuration: package_group::OriginConfiguration = "OriginConfiguration";
        /// `Pattern`: 2 to 520 characters. Update: replaces.
        pattern: Str = "Pattern";
        /// `Tags`: at most 200 items. Update: in place.
        tags: List<package_group::Tag> = "Tags";
    }
    get {
    }
    ref arn;
}

/// Property types of `AWS::CodeArtifact::PackageGroup`.
pub mod package_group {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::domain::Tag;

    property! {
        /// `OriginConfiguration` of `AWS::CodeArtifact::PackageGroup`.
        OriginConfiguration;
        new (restrictions: Restrictions = "Restrictions");
        set {
        }
    }

    property! {
        /// `RestrictionType` of `AWS::CodeArtifact::PackageGroup`.
        RestrictionType;
        new (restriction_mode: RestrictionMode = "RestrictionMode");
        set {
            /// `Repositories`. Update: in place.
            repositories: List<Str> = "Repositories";
        }
    }

    property! {
        /// `Restrictions` of `AWS::CodeArtifact::PackageGroup`.
        Restrictions;
        new ();
        set {
            /// `ExternalUpstream`. Update: in place.
            external_upstream: RestrictionType = "ExternalUpstream";
            /// `InternalUpstream`. Update: in place.
            internal_upstream: RestrictionType = "InternalUpstream";
            /// `Publish`. Update: in place.
            publish: RestrictionType = "Publish";
        }
    }

    values! {
        /// `RestrictionMode` of `AWS::CodeArtifact::PackageGroup`.
        RestrictionMode {
            ALLOW = "ALLOW",
            BLOCK = "BLOCK",
            ALLOW_SPECIFIC_REPOSITORIES = "ALLOW_SPECIFIC_REPOSITORIES",
            INHERIT = "INHERIT",
        }
    }
}

resource! {
    /// `AWS::CodeArtifact::Repository`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codeartifact-repository.html).
    Repository = "AWS::CodeArtifact::Repository", Ref = Arn;
    tags "Tags" List;
    new_with RepositoryRequired {
        /// `RepositoryName`: 2 to 100 characters, `^([A-Za-z0-9][A-Za-z0-9._\-]{1,99})$`. Update: replaces.
        repository_name: Str = "RepositoryName",
        /// `DomainName`: 2 to 50 characters, `^([a-z][a-z0-9\-]{0,48}[a-z0-9])$`. Update: replaces.
        domain_name: CodeArtifactDomainName = "DomainName",
    }
    set {
        /// `Description`: at most 1000 characters, `^\P{C}*$`. Update: in place.
        description: Str = "Description";
        /// `DomainName`: 2 to 50 characters, `^([a-z][a-z0-9\-]{0,48}[a-z0-9])$`. Update: replaces.
        domain_name: CodeArtifactDomainName = "DomainName";
        /// `ExternalConnections`. Update: in place.
        external_connections: List<Str> = "ExternalConnections";
        /// `PermissionsPolicyDocument`: 2 to 5120 characters. Update: in place.
        permissions_policy_document: PolicyDocument = "PermissionsPolicyDocument";
        /// `RepositoryName`: 2 to 100 characters, `^([A-Za-z0-9][A-Za-z0-9._\-]{1,99})$`. Update: replaces.
        repository_name: Str = "RepositoryName";
        /// `Tags`: at most 200 items. Update: in place.
        tags: List<repository::Tag> = "Tags";
        /// `Upstreams`. Update: in place.
        upstreams: List<Str> = "Upstreams";
    }
    get {
        /// `DomainName`
        domain_name: Str = "DomainName";
        /// `DomainOwner`
        domain_owner: Str = "DomainOwner";
        /// `Name`
        name: Str = "Name";
    }
    ref arn;
}

/// Property types of `AWS::CodeArtifact::Repository`.
pub mod repository {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::domain::Tag;
}
