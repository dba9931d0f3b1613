// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::Cases`: 7 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::Cases::Case`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cases-case.html).
    Case = "AWS::Cases::Case", Ref = Arn;
    tags "Tags" List;
    new_with CaseRequired {
        /// `DomainId`: 1 to 500 characters. Update: replaces.
        domain_id: Str = "DomainId",
        /// `TemplateId`: 1 to 500 characters. Update: replaces.
        template_id: Str = "TemplateId",
        /// `Title`: at most 4100 characters. Update: in place.
        title: Str = "Title",
        /// `CustomerId`: at most 4100 characters. Update: replaces.
        customer_id: Str = "CustomerId",
    }
    set {
        /// `CustomerId`: at most 4100 characters. Update: replaces.
        customer_id: Str = "CustomerId";
        /// `DomainId`: 1 to 500 characters. Update: replaces.
        domain_id: Str = "DomainId";
        /// `Tags`: at most 50 items. Update: in place.
        tags: List<case::Tag> = "Tags";
        /// `TemplateId`: 1 to 500 characters. Update: replaces.
        template_id: Str = "TemplateId";
        /// `Title`: at most 4100 characters. Update: in place.
        title: Str = "Title";
    }
    get {
        /// `CaseId`
        case_id: Str = "CaseId";
    }
    ref arn;
}

/// Property types of `AWS::Cases::Case`.
pub mod case {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `Tag` of `AWS::Cases::Case`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }
}

resource! {
    /// `AWS::Cases::CaseRule`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cases-caserule.html).
    CaseRule = "AWS::Cases::CaseRule", Ref = Arn;
    tags "Tags" List;
    new (name: Str = "Name", rule: case_rule::CaseRuleDetails = "Rule");
    set {
        /// `Description`: at most 255 characters. Update: in place.
        description: Str = "Description";
        /// `DomainId`: 1 to 500 characters. Update: replaces.
        domain_id: Str = "DomainId";
        /// `Name`: 1 to 100 characters, `^.*[\S]$`. Update: in place.
        name: Str = "Name";
        /// `Rule`. Update: in place.
        rule: case_rule::CaseRuleDetails = "Rule";
        /// `Tags`. Update: in place.
        tags: List<case_rule::Tag> = "Tags";
    }
    get {
        /// `CaseRuleId`
        case_rule_id: Str = "CaseRuleId";
        /// `CreatedTime`
        created_time: Str = "CreatedTime";
        /// `LastModifiedTime`
        last_modified_time: Str = "LastModifiedTime";
    }
    ref case_rule_arn;
}

/// Property types of `AWS::Cases::CaseRule`.
pub mod case_rule {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `BooleanCondition` of `AWS::Cases::CaseRule`.
        BooleanCondition;
        new ();
        set {
            /// `EqualTo`. Update: in place.
            equal_to: BooleanOperands = "EqualTo";
            /// `NotEqualTo`. Update: in place.
            not_equal_to: BooleanOperands = "NotEqualTo";
        }
    }

    property! {
        /// `BooleanOperands` of `AWS::Cases::CaseRule`.
        BooleanOperands;
        new (operand_one: OperandOne = "OperandOne", operand_two: OperandTwo = "OperandTwo", result: Bool = "Result");
        set {
        }
    }

    property! {
        /// `CaseRuleDetails` of `AWS::Cases::CaseRule`.
        CaseRuleDetails;
        new ();
        set {
            /// `Hidden`. Update: in place.
            hidden: HiddenCaseRule = "Hidden";
            /// `Required`. Update: in place.
            required: RequiredCaseRule = "Required";
        }
    }

    property! {
        /// `HiddenCaseRule` of `AWS::Cases::CaseRule`.
        HiddenCaseRule;
        new (conditions: List<BooleanCondition> = "Conditions", default_value: Bool = "DefaultValue");
        set {
        }
    }

    property! {
        /// `OperandOne` of `AWS::Cases::CaseRule`.
        OperandOne;
        new (field_id: Str = "FieldId");
        set {
        }
    }

    property! {
        /// `OperandTwo` of `AWS::Cases::CaseRule`.
        OperandTwo;
        new ();
        set {
            /// `BooleanValue`. Update: in place.
            boolean_value: Bool = "BooleanValue";
            /// `DoubleValue`. Update: in place.
            double_value: Num = "DoubleValue";
            /// `EmptyValue`. Update: in place.
            empty_value: Json = "EmptyValue";
            /// `StringValue`: 1 to 1500 characters. Update: in place.
            string_value: Str = "StringValue";
        }
    }

    property! {
        /// `RequiredCaseRule` of `AWS::Cases::CaseRule`.
        RequiredCaseRule;
        new (conditions: List<BooleanCondition> = "Conditions", default_value: Bool = "DefaultValue");
        set {
        }
    }

    property! {
        /// `Tag` of `AWS::Cases::CaseRule`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }
}

resource! {
    /// `AWS::Cases::Domain`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cases-domain.html).
    Domain = "AWS::Cases::Domain", Ref = Arn;
    tags "Tags" List;
    new (name: Str = "Name");
    set {
        /// `Name`: 1 to 100 characters, `^.*[\S]$`. Update: replaces.
        name: Str = "Name";
        /// `Tags`. Update: in place.
        tags: List<domain::Tag> = "Tags";
    }
    get {
        /// `CreatedTime`
        created_time: Str = "CreatedTime";
        /// `DomainId`
        domain_id: Str = "DomainId";
        /// `DomainStatus`
        domain_status: Str = "DomainStatus";
    }
    ref domain_arn;
}

/// Property types of `AWS::Cases::Domain`.
pub mod domain {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::case_rule::Tag;
}

resource! {
    /// `AWS::Cases::Field`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cases-field.html).
    Field = "AWS::Cases::Field", Ref = Arn;
    tags "Tags" List;
    new (name: Str = "Name", type_: field::FieldType = "Type");
    set {
        /// `Attributes`. Update: in place.
        attributes: field::FieldAttributes = "Attributes";
        /// `Description`: at most 255 characters. Update: in place.
        description: Str = "Description";
        /// `DomainId`: 1 to 500 characters. Update: replaces.
        domain_id: Str = "DomainId";
        /// `Name`: 1 to 100 characters, `^.*[\S]$`. Update: in place.
        name: Str = "Name";
        /// `Tags`. Update: in place.
        tags: List<field::Tag> = "Tags";
        /// `Type`. Update: replaces.
        type_: field::FieldType = "Type";
    }
    get {
        /// `CreatedTime`
        created_time: Str = "CreatedTime";
        /// `FieldId`
        field_id: Str = "FieldId";
        /// `LastModifiedTime`
        last_modified_time: Str = "LastModifiedTime";
        /// `Namespace`
        namespace: Str = "Namespace";
    }
    ref field_arn;
}

/// Property types of `AWS::Cases::Field`.
pub mod field {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::case_rule::Tag;

    property! {
        /// `FieldAttributes` of `AWS::Cases::Field`.
        FieldAttributes;
        new ();
        set {
            /// `Text`. Update: in place.
            text: TextAttributes = "Text";
        }
    }

    property! {
        /// `TextAttributes` of `AWS::Cases::Field`.
        TextAttributes;
        new (is_multiline: Bool = "IsMultiline");
        set {
        }
    }

    values! {
        /// `FieldType` of `AWS::Cases::Field`.
        FieldType {
            TEXT = "Text",
            NUMBER = "Number",
            BOOLEAN = "Boolean",
            DATE_TIME = "DateTime",
            SINGLE_SELECT = "SingleSelect",
            URL = "Url",
            USER = "User",
        }
    }
}

resource! {
    /// `AWS::Cases::Layout`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cases-layout.html).
    Layout = "AWS::Cases::Layout", Ref = Arn;
    tags "Tags" List;
    new (content: layout::Content = "Content", name: Str = "Name");
    set {
        /// `Content`. Update: in place.
        content: layout::Content = "Content";
        /// `DomainId`: 1 to 500 characters. Update: replaces.
        domain_id: Str = "DomainId";
        /// `Name`: 1 to 100 characters, `^.*[\S]$`. Update: in place.
        name: Str = "Name";
        /// `Tags`. Update: in place.
        tags: List<layout::Tag> = "Tags";
    }
    get {
        /// `CreatedTime`
        created_time: Str = "CreatedTime";
        /// `LastModifiedTime`
        last_modified_time: Str = "LastModifiedTime";
        /// `LayoutId`
        layout_id: Str = "LayoutId";
    }
    ref layout_arn;
}

/// Property types of `AWS::Cases::Layout`.
pub mod layout {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::case_rule::Tag;

    property! {
        /// `BasicLayout` of `AWS::Cases::Layout`.
        BasicLayout;
        new ();
        set {
            /// `MoreInfo`. Update: in place.
            more_info: LayoutSections = "MoreInfo";
            /// `TopPanel`. Update: in place.
            top_panel: LayoutSections = "TopPanel";
        }
    }

    property! {
        /// `Content` of `AWS::Cases::Layout`.
        Content;
        new (basic: BasicLayout = "Basic");
        set {
        }
    }

    property! {
        /// `FieldGroup` of `AWS::Cases::Layout`.
        FieldGroup;
        new (fields: List<FieldItem> = "Fields");
        set {
            /// `Name`: at most 100 characters. Update: in place.
            name: Str = "Name";
        }
    }

    property! {
        /// `FieldItem` of `AWS::Cases::Layout`.
        FieldItem;
        new (id: Str = "Id");
        set {
        }
    }

    property! {
        /// `LayoutSections` of `AWS::Cases::Layout`.
        LayoutSections;
        new ();
        set {
            /// `Sections`: at most 1 items. Update: in place.
            sections: List<Sections> = "Sections";
        }
    }

    property! {
        /// `Sections` of `AWS::Cases::Layout`.
        Sections;
        new (field_group: FieldGroup = "FieldGroup");
        set {
        }
    }
}

resource! {
    /// `AWS::Cases::RelatedItem`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cases-relateditem.html).
    RelatedItem = "AWS::Cases::RelatedItem", Ref = Arn;
    tags "Tags" List;
    new_with RelatedItemRequired {
        /// `DomainId`: 1 to 500 characters. Update: replaces.
        domain_id: Str = "DomainId",
        /// `CaseId`: 1 to 500 characters. Update: replaces.
        case_id: Str = "CaseId",
        /// `Type`. Update: replaces.
        type_: related_item::Type = "Type",
        /// `Content`. Update: replaces.
        content: related_item::RelatedItemContent = "Content",
    }
    set {
        /// `CaseId`: 1 to 500 characters. Update: replaces.
        case_id: Str = "CaseId";
        /// `Content`. Update: replaces.
        content: related_item::RelatedItemContent = "Content";
        /// `DomainId`: 1 to 500 characters. Update: replaces.
        domain_id: Str = "DomainId";
        /// `Tags`: at most 50 items. Update: in place.
        tags: List<related_item::Tag> = "Tags";
        /// `Type`. Update: replaces.
        type_: related_item::Type = "Type";
    }
    get {
        /// `RelatedItemId`
        related_item_id: Str = "RelatedItemId";
    }
    ref related_item_arn;
}

/// Property types of `AWS::Cases::RelatedItem`.
pub mod related_item {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `CommentContent` of `AWS::Cases::RelatedItem`.
        CommentContent;
        new (body: Str = "Body", content_type: ContentType = "ContentType");
        set {
        }
    }

    property! {
        /// `RelatedItemContent` of `AWS::Cases::RelatedItem`.
        RelatedItemContent;
        new ();
        set {
            /// `Comment`. Update: replaces.
            comment: CommentContent = "Comment";
        }
    }

    property! {
        /// `Tag` of `AWS::Cases::RelatedItem`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    values! {
        /// `ContentType` of `AWS::Cases::RelatedItem`.
        ContentType {
            TEXT_PLAIN = "Text/Plain",
        }
    }

    values! {
        /// `Type` of `AWS::Cases::RelatedItem`.
        Type {
            CONTACT = "Contact",
            COMMENT = "Comment",
            FILE = "File",
            SLA = "Sla",
            CONNECT_CASE = "ConnectCase",
            CUSTOM = "Custom",
        }
    }
}

resource! {
    /// `AWS::Cases::Template`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cases-template.html).
    Template = "AWS::Cases::Template", Ref = Arn;
    tags "Tags" List;
    new (name: Str = "Name");
    set {
        /// `Description`: at most 255 characters. Update: in place.
        description: Str = "Description";
        /// `DomainId`: 1 to 500 characters. Update: replaces.
        domain_id: Str = "DomainId";
        /// `LayoutConfiguration`. Update: in place.
        layout_configuration: template::LayoutConfiguration = "LayoutConfiguration";
        /// `Name`: 1 to 100 characters, `^.*[\S]$`. Update: in place.
        name: Str = "Name";
        /// `RequiredFields`: at most 100 items. Update: in place.
        required_fields: List<template::RequiredField> = "RequiredFields";
        /// `Rules`: at most 50 items. Update: in place.
        rules: List<template::TemplateRule> = "Rules";
        /// `Status`. Update: in place.
        status: template::TemplateStatus = "Status";
        /// `Tags`. Update: in place.
        tags: List<template::Tag> = "Tags";
    }
    get {
        /// `CreatedTime`
        created_time: Str = "CreatedTime";
        /// `LastModifiedTime`
        last_modified_time: Str = "LastModifiedTime";
        /// `TemplateId`
        template_id: Str = "TemplateId";
    }
    ref template_arn;
}

/// Property types of `AWS::Cases::Template`.
pub mod template {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::case_rule::Tag;

    property! {
        /// `LayoutConfiguration` of `AWS::Cases::Template`.
        LayoutConfiguration;
        new ();
        set {
            /// `DefaultLayout`: 1 to 500 characters. Update: in place.
            default_layout: Str = "DefaultLayout";
        }
    }

    property! {
        /// `RequiredField` of `AWS::Cases::Template`.
        RequiredField;
        new (field_id: Str = "FieldId");
        set {
        }
    }

    property! {
        /// `TemplateRule` of `AWS::Cases::Template`.
        TemplateRule;
        new (case_rule_id: Str = "CaseRuleId");
        set {
            /// `FieldId`: 1 to 500 characters. Update: in place.
            field_id: Str = "FieldId";
        }
    }

    values! {
        /// `TemplateStatus` of `AWS::Cases::Template`.
        TemplateStatus {
            ACTIVE = "Active",
            INACTIVE = "Inactive",
        }
    }
}
