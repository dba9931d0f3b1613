// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::EventSchemas`: 4 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::EventSchemas::Discoverer`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eventschemas-discoverer.html).
    Discoverer = "AWS::EventSchemas::Discoverer", Ref = Arn;
    tags "Tags" List;
    new (source_arn: Arn = "SourceArn");
    set {
        /// `CrossAccount`: default `true`. Update: in place.
        cross_account: Bool = "CrossAccount";
        /// `Description`. Update: in place.
        description: Str = "Description";
        /// `SourceArn`. Update: replaces.
        source_arn: Arn = "SourceArn";
        /// `Tags`. Update: in place.
        tags: List<discoverer::TagsEntry> = "Tags";
    }
    get {
        /// `CrossAccount`
        cross_account: Bool = "CrossAccount";
        /// `DiscovererId`
        discoverer_id: Str = "DiscovererId";
        /// `State`
        state: Str = "State";
    }
    ref discoverer_arn;
}

/// Property types of `AWS::EventSchemas::Discoverer`.
pub mod discoverer {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `TagsEntry` of `AWS::EventSchemas::Discoverer`.
        TagsEntry;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }
}

resource! {
    /// `AWS::EventSchemas::Registry`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eventschemas-registry.html).
    Registry = "AWS::EventSchemas::Registry", Ref = Arn;
    tags "Tags" List;
    new ();
    set {
        /// `Description`. Update: in place.
        description: Str = "Description";
        /// `RegistryName`. Update: replaces.
        registry_name: Str = "RegistryName";
        /// `Tags`. Update: in place.
        tags: List<registry::TagsEntry> = "Tags";
    }
    get {
        /// `RegistryName`
        registry_name: Str = "RegistryName";
    }
    ref registry_arn;
}

/// Property types of `AWS::EventSchemas::Registry`.
pub mod registry {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::discoverer::TagsEntry;
}

resource! {
    /// `AWS::EventSchemas::RegistryPolicy`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eventschemas-registrypolicy.html).
    RegistryPolicy = "AWS::EventSchemas::RegistryPolicy", Ref = EventSchemasRegistryPolicyRegistryName;
    new (registry_name: Str = "RegistryName", policy: PolicyDocument = "Policy");
    set {
        /// `Policy`. Update: in place.
        policy: PolicyDocument = "Policy";
        /// `RegistryName`. Update: in place.
        registry_name: Str = "RegistryName";
        /// `RevisionId`. Update: in place.
        revision_id: Str = "RevisionId";
    }
    get {
        /// `Id`
        id: Str = "Id";
    }
    ref registry_name;
}

resource! {
    /// `AWS::EventSchemas::Schema`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eventschemas-schema.html).
    Schema = "AWS::EventSchemas::Schema", Ref = Arn;
    tags "Tags" List;
    new_with SchemaRequired {
        /// `Type`. Update: in place.
        type_: Str = "Type",
        /// `Content`. Update: in place.
        content: Str = "Content",
        /// `RegistryName`. Update: replaces.
        registry_name: Str = "RegistryName",
    }
    set {
        /// `Content`. Update: in place.
        content: Str = "Content";
        /// `Description`. Update: in place.
        description: Str = "Description";
        /// `RegistryName`. Update: replaces.
        registry_name: Str = "RegistryName";
        /// `SchemaName`. Update: replaces.
        schema_name: Str = "SchemaName";
        /// `Tags`. Update: in place.
        tags: List<schema::TagsEntry> = "Tags";
        /// `Type`. Update: in place.
        type_: Str = "Type";
    }
    get {
        /// `LastModified`
        last_modified: Str = "LastModified";
        /// `SchemaName`
        schema_name: Str = "SchemaName";
        /// `SchemaVersion`
        schema_version: Str = "SchemaVersion";
        /// `VersionCreatedDate`
        version_created_date: Str = "VersionCreatedDate";
    }
    ref schema_arn;
}

/// Property types of `AWS::EventSchemas::Schema`.
pub mod schema {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::discoverer::TagsEntry;
}
