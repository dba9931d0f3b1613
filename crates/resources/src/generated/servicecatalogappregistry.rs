// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::ServiceCatalogAppRegistry`: 4 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::ServiceCatalogAppRegistry::Application`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicecatalogappregistry-application.html).
    Application = "AWS::ServiceCatalogAppRegistry::Application", Ref = Str;
    tags "Tags" Object;
    new (name: Str = "Name");
    set {
        /// `Description`: at most 1024 characters. Update: in place.
        description: Str = "Description";
        /// `Name`: 1 to 256 characters, `\w+`. Update: in place.
        name: Str = "Name";
        /// `Tags`. Update: in place.
        tags: Map<Str> = "Tags";
    }
    get {
        /// `ApplicationName`
        application_name: Str = "ApplicationName";
        /// `ApplicationTagKey`
        application_tag_key: Str = "ApplicationTagKey";
        /// `ApplicationTagValue`
        application_tag_value: Str = "ApplicationTagValue";
        /// `Arn`
        arn: Arn = "Arn";
    }
    ref id;
}

resource! {
    /// `AWS::ServiceCatalogAppRegistry::AttributeGroup`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicecatalogappregistry-attributegroup.html).
    AttributeGroup = "AWS::ServiceCatalogAppRegistry::AttributeGroup", Ref = Str;
    tags "Tags" Object;
    new (name: Str = "Name", attributes: Json = "Attributes");
    set {
        /// `Attributes`: 1 to 8000 characters, `^[\u0009\u000A\u000D\u0020-\u00FF]+$`. Update: in place.
        attributes: Json = "Attributes";
        /// `Description`: at most 1024 characters. Update: in place.
        description: Str = "Description";
        /// `Name`: 1 to 256 characters, `\w+`. Update: in place.
        name: Str = "Name";
        /// `Tags`. Update: in place.
        tags: Map<Str> = "Tags";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
    }
    ref id;
}

resource! {
    /// `AWS::ServiceCatalogAppRegistry::AttributeGroupAssociation`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicecatalogappregistry-attributegroupassociation.html).
    AttributeGroupAssociation = "AWS::ServiceCatalogAppRegistry::AttributeGroupAssociation", Ref = Str;
    new_with AttributeGroupAssociationRequired {
        /// `Application`: 1 to 256 characters, `\w+|[a-z0-9]{12}`. Update: replaces.
        application: Str = "Application",
        /// `AttributeGroup`: 1 to 256 characters, `\w+|[a-z0-9]{12}`. Update: replaces.
        attribute_group: Str = "AttributeGroup",
    }
    set {
        /// `Application`: 1 to 256 characters, `\w+|[a-z0-9]{12}`. Update: replaces.
        application: Str = "Application";
        /// `AttributeGroup`: 1 to 256 characters, `\w+|[a-z0-9]{12}`. Update: replaces.
        attribute_group: Str = "AttributeGroup";
    }
    get {
        /// `ApplicationArn`
        application_arn: Arn = "ApplicationArn";
        /// `AttributeGroupArn`
        attribute_group_arn: Arn = "AttributeGroupArn";
    }
}

resource! {
    /// `AWS::ServiceCatalogAppRegistry::ResourceAssociation`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicecatalogappregistry-resourceassociation.html).
    ResourceAssociation = "AWS::ServiceCatalogAppRegistry::ResourceAssociation", Ref = Str;
    new_with ResourceAssociationRequired {
        /// `Application`: 1 to 256 characters, `\w+|[a-z0-9]{12}`. Update: replaces.
        application: Str = "Application",
        /// `Resource`. Update: replaces.
        resource: Str = "Resource",
        /// `ResourceType`. Update: replaces.
        resource_type: resource_association::ResourceType = "ResourceType",
    }
    set {
        /// `Application`: 1 to 256 characters, `\w+|[a-z0-9]{12}`. Update: replaces.
        application: Str = "Application";
        /// `Resource`. Update: replaces.
        resource: Str = "Resource";
        /// `ResourceType`. Update: replaces.
        resource_type: resource_association::ResourceType = "ResourceType";
    }
    get {
        /// `ApplicationArn`
        application_arn: Arn = "ApplicationArn";
        /// `ResourceArn`
        resource_arn: Arn = "ResourceArn";
    }
}

/// Property types of `AWS::ServiceCatalogAppRegistry::ResourceAssociation`.
pub mod resource_association {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    values! {
        /// `ResourceType` of `AWS::ServiceCatalogAppRegistry::ResourceAssociation`.
        ResourceType {
            CFN_STACK = "CFN_STACK",
        }
    }
}
