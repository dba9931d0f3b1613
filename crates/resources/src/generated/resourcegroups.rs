// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::ResourceGroups`: 2 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::ResourceGroups::Group`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-resourcegroups-group.html).
    Group = "AWS::ResourceGroups::Group", Ref = Str;
    tags "Tags" List;
    new (name: Str = "Name");
    set {
        /// `Configuration`: at most 2 items. Update: in place.
        configuration: List<group::ConfigurationItem> = "Configuration";
        /// `Description`: at most 512 characters, `^[\sa-zA-Z0-9_\.-]*$`. Update: in place.
        description: Str = "Description";
        /// `Name`: 1 to 128 characters, `^[a-zA-Z0-9_\.-]+$`. Update: replaces.
        name: Str = "Name";
        /// `ResourceQuery`. Update: in place.
        resource_query: group::ResourceQuery = "ResourceQuery";
        /// `Resources`. Update: in place.
        resources: List<Str> = "Resources";
        /// `Tags`. Update: in place.
        tags: List<group::Tag> = "Tags";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
    }
    ref name;
}

/// Property types of `AWS::ResourceGroups::Group`.
pub mod group {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `ConfigurationItem` of `AWS::ResourceGroups::Group`.
        ConfigurationItem;
        new ();
        set {
            /// `Parameters`. Update: in place.
            parameters: List<ConfigurationParameter> = "Parameters";
            /// `Type`: at most 40 characters, `^AWS::[a-zA-Z0-9]+::[a-zA-Z0-9]+$`. Update: in place.
            type_: Str = "Type";
        }
    }

    property! {
        /// `ConfigurationParameter` of `AWS::ResourceGroups::Group`.
        ConfigurationParameter;
        new ();
        set {
            /// `Name`: 1 to 80 characters, `^[a-z-]+$`. Update: in place.
            name: Str = "Name";
            /// `Values`: 1 to 256 characters, `^[a-zA-Z0-9:\/\._-]+$`. Update: in place.
            values: List<Str> = "Values";
        }
    }

    property! {
        /// `Query` of `AWS::ResourceGroups::Group`.
        Query;
        new ();
        set {
            /// `ResourceTypeFilters`. Update: in place.
            resource_type_filters: List<Str> = "ResourceTypeFilters";
            /// `StackIdentifier`. Update: in place.
            stack_identifier: Str = "StackIdentifier";
            /// `TagFilters`. Update: in place.
            tag_filters: List<TagFilter> = "TagFilters";
        }
    }

    property! {
        /// `ResourceQuery` of `AWS::ResourceGroups::Group`.
        ResourceQuery;
        new ();
        set {
            /// `Query`: at most 4096 characters. Update: in place.
            query: Query = "Query";
            /// `Type`. Update: in place.
            type_: Type = "Type";
        }
    }

    property! {
        /// `Tag` of `AWS::ResourceGroups::Group`.
        Tag;
        new ();
        set {
            /// `Key`: `^(?!aws:).+`. Update: in place.
            key: Str = "Key";
            /// `Value`. Update: in place.
            value: Str = "Value";
        }
    }

    property! {
        /// `TagFilter` of `AWS::ResourceGroups::Group`.
        TagFilter;
        new ();
        set {
            /// `Key`. Update: in place.
            key: Str = "Key";
            /// `Values`. Update: in place.
            values: List<Str> = "Values";
        }
    }

    values! {
        /// `Type` of `AWS::ResourceGroups::Group`.
        Type {
            TAG_FILTERS_1_0 = "TAG_FILTERS_1_0",
            CLOUDFORMATION_STACK_1_0 = "CLOUDFORMATION_STACK_1_0",
        }
    }
}

resource! {
    /// `AWS::ResourceGroups::TagSyncTask`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-resourcegroups-tagsynctask.html).
    TagSyncTask = "AWS::ResourceGroups::TagSyncTask", Ref = Arn;
    new_with TagSyncTaskRequired {
        /// `Group`: 12 to 1600 characters. Update: replaces.
        group: Str = "Group",
        /// `TagKey`: 1 to 128 characters, `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`. Update: replaces.
        tag_key: Str = "TagKey",
        /// `TagValue`: at most 256 characters, `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`. Update: replaces.
        tag_value: Str = "TagValue",
        /// `RoleArn`: 20 to 2048 characters. Update: replaces.
        role_arn: IamRoleArn = "RoleArn",
    }
    set {
        /// `Group`: 12 to 1600 characters. Update: replaces.
        group: Str = "Group";
        /// `RoleArn`: 20 to 2048 characters. Update: replaces.
        role_arn: IamRoleArn = "RoleArn";
        /// `TagKey`: 1 to 128 characters, `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`. Update: replaces.
        tag_key: Str = "TagKey";
        /// `TagValue`: at most 256 characters, `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`. Update: replaces.
        tag_value: Str = "TagValue";
    }
    get {
        /// `GroupArn`
        group_arn: Arn = "GroupArn";
        /// `GroupName`
        group_name: Str = "GroupName";
        /// `Status`
        status: Str = "Status";
    }
    ref task_arn;
}
