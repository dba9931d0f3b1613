// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::Connect`: 39 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::Connect::AgentStatus`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-agentstatus.html).
    AgentStatus = "AWS::Connect::AgentStatus", Ref = Arn;
    tags "Tags" List;
    new_with AgentStatusRequired {
        /// `InstanceArn`. Update: in place.
        instance_arn: Str = "InstanceArn",
        /// `Name`: 1 to 127 characters. Update: in place.
        name: Str = "Name",
        /// `State`. Update: in place.
        state: agent_status::State = "State",
    }
    set {
        /// `Description`: 1 to 250 characters. Update: in place.
        description: Str = "Description";
        /// `DisplayOrder`: 1 to 50. Update: in place.
        display_order: Int = "DisplayOrder";
        /// `InstanceArn`. Update: in place.
        instance_arn: Str = "InstanceArn";
        /// `Name`: 1 to 127 characters. Update: in place.
        name: Str = "Name";
        /// `ResetOrderNumber`. Update: in place.
        reset_order_number: Bool = "ResetOrderNumber";
        /// `State`. Update: in place.
        state: agent_status::State = "State";
        /// `Tags`: at most 50 items, no item twice. Update: in place.
        tags: List<agent_status::Tag> = "Tags";
        /// `Type`. Update: in place.
        type_: agent_status::Type = "Type";
    }
    get {
        /// `LastModifiedRegion`
        last_modified_region: Str = "LastModifiedRegion";
        /// `LastModifiedTime`
        last_modified_time: Num = "LastModifiedTime";
    }
    ref agent_status_arn;
}

/// Property types of `AWS::Connect::AgentStatus`.
pub mod agent_status {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `Tag` of `AWS::Connect::AgentStatus`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    values! {
        /// `State` of `AWS::Connect::AgentStatus`.
        State {
            ENABLED = "ENABLED",
            DISABLED = "DISABLED",
        }
    }

    values! {
        /// `Type` of `AWS::Connect::AgentStatus`.
        Type {
            ROUTABLE = "ROUTABLE",
            CUSTOM = "CUSTOM",
            OFFLINE = "OFFLINE",
        }
    }
}

resource! {
    /// `AWS::Connect::ApprovedOrigin`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-approvedorigin.html).
    ApprovedOrigin = "AWS::Connect::ApprovedOrigin", Ref = Str;
    new (origin: Str = "Origin", instance_id: ConnectInstanceArn = "InstanceId");
    set {
        /// `InstanceId`: 1 to 100 characters. Update: replaces.
        instance_id: ConnectInstanceArn = "InstanceId";
        /// `Origin`: at most 267 characters. Update: replaces.
        origin: Str = "Origin";
    }
    get {
    }
}

resource! {
    /// `AWS::Connect::ContactFlow`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-contactflow.html).
    ContactFlow = "AWS::Connect::ContactFlow", Ref = Arn;
    tags "Tags" List;
    new_with ContactFlowRequired {
        /// `InstanceArn`: 1 to 256 characters. Update: in place.
        instance_arn: ConnectInstanceArn = "InstanceArn",
        /// `Content`: 1 to 256 000 characters. Update: in place.
        content: Str = "Content",
        /// `Name`: 1 to 127 characters. Update: in place.
        name: Str = "Name",
        /// `Type`. Update: replaces.
        type_: contact_flow::Type = "Type",
    }
    set {
        /// `Content`: 1 to 256 000 characters. Update: in place.
        content: Str = "Content";
        /// `Description`: at most 500 characters. Update: in place.
        description: Str = "Description";
        /// `InstanceArn`: 1 to 256 characters. Update: in place.
        instance_arn: ConnectInstanceArn = "InstanceArn";
        /// `Name`: 1 to 127 characters. Update: in place.
        name: Str = "Name";
        /// `State`. Update: in place.
        state: contact_flow::State = "State";
        /// `Tags`: at most 50 items, no item twice. Update: in place.
        tags: List<contact_flow::Tag> = "Tags";
        /// `Type`. Update: replaces.
        type_: contact_flow::Type = "Type";
    }
    get {
    }
    ref contact_flow_arn;
}

/// Property types of `AWS::Connect::ContactFlow`.
pub mod contact_flow {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::agent_status::Tag;

    values! {
        /// `State` of `AWS::Connect::ContactFlow`.
        State {
            ACTIVE = "ACTIVE",
            ARCHIVED = "ARCHIVED",
        }
    }

    values! {
        /// `Type` of `AWS::Connect::ContactFlow`.
        Type {
            CONTACT_FLOW = "CONTACT_FLOW",
            CUSTOMER_QUEUE = "CUSTOMER_QUEUE",
            CUSTOMER_HOLD = "CUSTOMER_HOLD",
            CUSTOMER_WHISPER = "CUSTOMER_WHISPER",
            AGENT_HOLD = "AGENT_HOLD",
            AGENT_WHISPER = "AGENT_WHISPER",
            OUTBOUND_WHISPER = "OUTBOUND_WHISPER",
            AGENT_TRANSFER = "AGENT_TRANSFER",
            QUEUE_TRANSFER = "QUEUE_TRANSFER",
            CAMPAIGN = "CAMPAIGN",
        }
    }
}

resource! {
    /// `AWS::Connect::ContactFlowModule`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-contactflowmodule.html).
    ContactFlowModule = "AWS::Connect::ContactFlowModule", Ref = Arn;
    tags "Tags" List;
    new_with ContactFlowModuleRequired {
        /// `InstanceArn`: 1 to 256 characters. Update: in place.
        instance_arn: ConnectInstanceArn = "InstanceArn",
        /// `Name`: 1 to 127 characters, `.*\S.*`. Update: in place.
        name: Str = "Name",
        /// `Content`: 1 to 256 000 characters. Update: in place.
        content: Str = "Content",
    }
    set {
        /// `Content`: 1 to 256 000 characters. Update: in place.
        content: Str = "Content";
        /// `Description`: at most 500 characters, `.*\S.*`. Update: in place.
        description: Str = "Description";
        /// `ExternalInvocationConfiguration`. Update: in place.
        external_invocation_configuration: contact_flow_module::ExternalInvocationConfiguration = "ExternalInvocationConfiguration";
        /// `InstanceArn`: 1 to 256 characters. Update: in place.
        instance_arn: ConnectInstanceArn = "InstanceArn";
        /// `Name`: 1 to 127 characters, `.*\S.*`. Update: in place.
        name: Str = "Name";
        /// `Settings`: at most 256 000 characters. Update: in place.
        settings: Str = "Settings";
        /// `State`: at most 500 characters. Update: in place.
        state: Str = "State";
        /// `Tags`: at most 50 items, no item twice. Update: in place.
        tags: List<contact_flow_module::Tag> = "Tags";
    }
    get {
        /// `Status`
        status: Str = "Status";
    }
    ref contact_flow_module_arn;
}

/// Property types of `AWS::Connect::ContactFlowModule`.
pub mod contact_flow_module {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `ExternalInvocationConfiguration` of `AWS::Connect::ContactFlowModule`.
        ExternalInvocationConfiguration;
        new ();
        set {
            /// `Enabled`. Update: in place.
            enabled: Bool = "Enabled";
        }
    }

    property! {
        /// `Tag` of `AWS::Connect::ContactFlowModule`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }
}

resource! {
    /// `AWS::Connect::ContactFlowModuleAlias`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-contactflowmodulealias.html).
    ContactFlowModuleAlias = "AWS::Connect::ContactFlowModuleAlias", Ref = Arn;
    new_with ContactFlowModuleAliasRequired {
        /// `ContactFlowModuleId`: 1 to 500 characters. Update: replaces.
        contact_flow_module_id: Str = "ContactFlowModuleId",
        /// `ContactFlowModuleVersion`: at least 1. Update: in place.
        contact_flow_module_version: Int = "ContactFlowModuleVersion",
        /// `Name`: 1 to 127 characters, `^([$0-9a-zA-Z][_-]?)+$`. Update: in place.
        name: Str = "Name",
    }
    set {
        /// `ContactFlowModuleId`: 1 to 500 characters. Update: replaces.
        contact_flow_module_id: Str = "ContactFlowModuleId";
        /// `ContactFlowModuleVersion`: at least 1. Update: in place.
        contact_flow_module_version: Int = "ContactFlowModuleVersion";
        /// `Description`: at most 500 characters. Update: in place.
        description: Str = "Description";
        /// `Name`: 1 to 127 characters, `^([$0-9a-zA-Z][_-]?)+$`. Update: in place.
        name: Str = "Name";
    }
    get {
        /// `AliasId`
        alias_id: Str = "AliasId";
    }
    ref contact_flow_module_alias_arn;
}

resource! {
    /// `AWS::Connect::ContactFlowModuleVersion`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-contactflowmoduleversion.html).
    ContactFlowModuleVersion = "AWS::Connect::ContactFlowModuleVersion", Ref = Arn;
    new (contact_flow_module_id: Str = "ContactFlowModuleId");
    set {
        /// `ContactFlowModuleId`: 1 to 500 characters. Update: replaces.
        contact_flow_module_id: Str = "ContactFlowModuleId";
        /// `Description`: at most 500 characters, `\S`. Update: replaces.
        description: Str = "Description";
    }
    get {
        /// `FlowModuleContentSha256`
        flow_module_content_sha256: Str = "FlowModuleContentSha256";
        /// `Version`
        version: Int = "Version";
    }
    ref contact_flow_module_version_arn;
}

resource! {
    /// `AWS::Connect::ContactFlowVersion`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-contactflowversion.html).
    ContactFlowVersion = "AWS::Connect::ContactFlowVersion", Ref = Arn;
    new (contact_flow_id: Str = "ContactFlowId");
    set {
        /// `ContactFlowId`: 1 to 500 characters. Update: replaces.
        contact_flow_id: Str = "ContactFlowId";
        /// `Description`: at most 500 characters. Update: replaces.
        description: Str = "Description";
    }
    get {
        /// `FlowContentSha256`
        flow_content_sha256: Str = "FlowContentSha256";
        /// `Version`
        version: Int = "Version";
    }
    ref contact_flow_version_arn;
}

resource! {
    /// `AWS::Connect::DataLakeAssociation`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-datalakeassociation.html).
    DataLakeAssociation = "AWS::Connect::DataLakeAssociation", Ref = Str;
    new_with DataLakeAssociationRequired {
        /// `InstanceId`: 1 to 100 characters, `^[-a-zA-Z0-9]*$`. Update: replaces.
        instance_id: Str = "InstanceId",
        /// `DataSetId`: 1 to 255 characters. Update: replaces.
        data_set_id: Str = "DataSetId",
    }
    set {
        /// `DataSetId`: 1 to 255 characters. Update: replaces.
        data_set_id: Str = "DataSetId";
        /// `InstanceId`: 1 to 100 characters, `^[-a-zA-Z0-9]*$`. Update: replaces.
        instance_id: Str = "InstanceId";
        /// `TargetAccountId`: 12 characters, `^\d+$`. Update: replaces.
        target_account_id: Str = "TargetAccountId";
    }
    get {
        /// `ResourceShareArn`
        resource_share_arn: Arn = "ResourceShareArn";
        /// `ResourceShareId`
        resource_share_id: Str = "ResourceShareId";
    }
}

resource! {
    /// `AWS::Connect::DataTable`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-datatable.html).
    DataTable = "AWS::Connect::DataTable", Ref = Str;
    tags "Tags" List;
    new_with DataTableRequired {
        /// `InstanceArn`: 1 to 100 characters. Update: replaces.
        instance_arn: Str = "InstanceArn",
        /// `Name`: 1 to 128 characters, `^[\p{L}\p{Z}\p{N}\-_.:=@'|]+$`. Update: in place.
        name: Str = "Name",
        /// `TimeZone`. Update: in place.
        time_zone: Str = "TimeZone",
        /// `ValueLockLevel`. Update: in place.
        value_lock_level: data_table::ValueLockLevel = "ValueLockLevel",
        /// `Status`. Update: replaces.
        status: data_table::Status = "Status",
    }
    set {
        /// `Description`: at most 250 characters. Update: in place.
        description: Str = "Description";
        /// `InstanceArn`: 1 to 100 characters. Update: replaces.
        instance_arn: Str = "InstanceArn";
        /// `Name`: 1 to 128 characters, `^[\p{L}\p{Z}\p{N}\-_.:=@'|]+$`. Update: in place.
        name: Str = "Name";
        /// `Status`. Update: replaces.
        status: data_table::Status = "Status";
        /// `Tags`: at most 50 items, no item twice. Update: in place.
        tags: List<data_table::Tag> = "Tags";
        /// `TimeZone`. Update: in place.
        time_zone: Str = "TimeZone";
        /// `ValueLockLevel`. Update: in place.
        value_lock_level: data_table::ValueLockLevel = "ValueLockLevel";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
        /// `CreatedTime`
        created_time: Num = "CreatedTime";
        /// `LastModifiedRegion`
        last_modified_region: Str = "LastModifiedRegion";
        /// `LastModifiedTime`
        last_modified_time: Num = "LastModifiedTime";
        /// `LockVersion`
        lock_version: Json = "LockVersion";
        /// `LockVersion.DataTable`
        lock_version_data_table: Str = "LockVersion.DataTable";
    }
}

/// Property types of `AWS::Connect::DataTable`.
pub mod data_table {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::agent_status::Tag;

    values! {
        /// `Status` of `AWS::Connect::DataTable`.
        Status {
            PUBLISHED = "PUBLISHED",
        }
    }

    values! {
        /// `ValueLockLevel` of `AWS::Connect::DataTable`.
        ValueLockLevel {
            NONE = "NONE",
            DATA_TABLE = "DATA_TABLE",
            PRIMARY_VALUE = "PRIMARY_VALUE",
            ATTRIBUTE = "ATTRIBUTE",
            VALUE = "VALUE",
        }
    }
}

resource! {
    /// `AWS::Connect::DataTableAttribute`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-datatableattribute.html).
    DataTableAttribute = "AWS::Connect::DataTableAttribute", Ref = Str;
    new_with DataTableAttributeRequired {
        /// `InstanceArn`: 1 to 100 characters. Update: replaces.
        instance_arn: Str = "InstanceArn",
        /// `DataTableArn`: 1 to 2048 characters. Update: replaces.
        data_table_arn: Str = "DataTableArn",
        /// `Name`: 1 to 128 characters, `^[\p{L}\p{Z}\p{N}\-_.:=@'|]+$`. Update: may replace.
        name: Str = "Name",
        /// `ValueType`. Update: in place.
        value_type: data_table_attribute::ValueType = "ValueType",
    }
    set {
        /// `DataTableArn`: 1 to 2048 characters. Update: replaces.
        data_table_arn: Str = "DataTableArn";
        /// `Description`: at most 250 characters. Update: in place.
        description: Str = "Description";
        /// `InstanceArn`: 1 to 100 characters. Update: replaces.
        instance_arn: Str = "InstanceArn";
        /// `Name`: 1 to 128 characters, `^[\p{L}\p{Z}\p{N}\-_.:=@'|]+$`. Update: may replace.
        name: Str = "Name";
        /// `Primary`. Update: in place.
        primary: Bool = "Primary";
        /// `Validation`. Update: in place.
        validation: data_table_attribute::Validation = "Validation";
        /// `ValueType`. Update: in place.
        value_type: data_table_attribute::ValueType = "ValueType";
    }
    get {
        /// `AttributeId`
        attribute_id: Str = "AttributeId";
        /// `LastModifiedRegion`
        last_modified_region: Str = "LastModifiedRegion";
        /// `LastModifiedTime`
        last_modified_time: Num = "LastModifiedTime";
        /// `LockVersion`
        lock_version: Json = "LockVersion";
        /// `LockVersion.Attribute`
        lock_version_attribute: Str = "LockVersion.Attribute";
        /// `LockVersion.DataTable`
        lock_version_data_table: Str = "LockVersion.DataTable";
    }
}

/// Property types of `AWS::Connect::DataTableAttribute`.
pub mod data_table_attribute {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `Enum` of `AWS::Connect::DataTableAttribute`.
        Enum;
        new ();
        set {
            /// `Strict`. Update: in place.
            strict: Bool = "Strict";
            /// `Values`. Update: in place.
            values: List<Str> = "Values";
        }
    }

    property! {
        /// `Validation` of `AWS::Connect::DataTableAttribute`.
        Validation;
        new ();
        set {
            /// `Enum`. Update: in place.
            enum_: Enum = "Enum";
            /// `ExclusiveMaximum`. Update: in place.
            exclusive_maximum: Num = "ExclusiveMaximum";
            /// `ExclusiveMinimum`. Update: in place.
            exclusive_minimum: Num = "ExclusiveMinimum";
            /// `MaxLength`: 0 to 1000. Update: in place.
            max_length: Int = "MaxLength";
            /// `MaxValues`: 0 to 100. Update: in place.
            max_values: Int = "MaxValues";
            /// `Maximum`. Update: in place.
            maximum: Num = "Maximum";
            /// `MinLength`: 0 to 1000. Update: in place.
            min_length: Int = "MinLength";
            /// `MinValues`: 0 to 100. Update: in place.
            min_values: Int = "MinValues";
            /// `Minimum`. Update: in place.
            minimum: Num = "Minimum";
            /// `MultipleOf`: at least 0. Update: in place.
            multiple_of: Num = "MultipleOf";
        }
    }

    values! {
        /// `ValueType` of `AWS::Connect::DataTableAttribute`.
        ValueType {
            TEXT = "TEXT",
            NUMBER = "NUMBER",
            BOOLEAN = "BOOLEAN",
            TEXT_LIST = "TEXT_LIST",
            NUMBER_LIST = "NUMBER_LIST",
        }
    }
}

resource! {
    /// `AWS::Connect::DataTableRecord`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-datatablerecord.html).
    DataTableRecord = "AWS::Connect::DataTableRecord", Ref = Str;
    new_with DataTableRecordRequired {
        /// `InstanceArn`: 1 to 100 characters. Update: replaces.
        instance_arn: Str = "InstanceArn",
        /// `DataTableArn`: 1 to 2048 characters. Update: replaces.
        data_table_arn: Str = "DataTableArn",
        /// `DataTableRecord`. Update: in place.
        data_table_record: data_table_record::DataTableRecord = "DataTableRecord",
    }
    set {
        /// `DataTableArn`: 1 to 2048 characters. Update: replaces.
        data_table_arn: Str = "DataTableArn";
        /// `DataTableRecord`. Update: in place.
        data_table_record: data_table_record::DataTableRecord = "DataTableRecord";
        /// `InstanceArn`: 1 to 100 characters. Update: replaces.
        instance_arn: Str = "InstanceArn";
    }
    get {
        /// `RecordId`
        record_id: Str = "RecordId";
    }
}

/// Property types of `AWS::Connect::DataTableRecord`.
pub mod data_table_record {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `DataTableRecord` of `AWS::Connect::DataTableRecord`.
        DataTableRecord;
        new (values: List<Value> = "Values");
        set {
            /// `PrimaryValues`. Update: in place.
            primary_values: List<Value> = "PrimaryValues";
        }
    }

    property! {
        /// `Value` of `AWS::Connect::DataTableRecord`.
        Value;
        new ();
        set {
            /// `AttributeId`: 1 to 256 characters. Update: in place.
            attribute_id: Str = "AttributeId";
            /// `AttributeValue`. Update: in place.
            attribute_value: Str = "AttributeValue";
        }
    }
}

resource! {
    /// `AWS::Connect::EmailAddress`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-emailaddress.html).
    EmailAddress = "AWS::Connect::EmailAddress", Ref = Arn;
    tags "Tags" List;
    new_with EmailAddressRequired {
        /// `InstanceArn`: 1 to 250 characters. Update: in place.
        instance_arn: Str = "InstanceArn",
        /// `EmailAddress`: 1 to 255 characters, `([^\s@]+@[^\s@]+\.[^\s@]+)`. Update: replaces.
        email_address: Str = "EmailAddress",
    }
    set {
        /// `AliasConfigurations`: at most 1 items. Update: in place.
        alias_configurations: List<email_address::AliasConfiguration> = "AliasConfigurations";
        /// `Description`: 1 to 250 characters, `(^[\S].*[\S]$)|(^[\S]$)`. Update: in place.
        description: Str = "Description";
        /// `DisplayName`: at most 256 characters, `(^[\S].*[\S]$)|(^[\S]$)`. Update: in place.
        display_name: Str = "DisplayName";
        /// `EmailAddress`: 1 to 255 characters, `([^\s@]+@[^\s@]+\.[^\s@]+)`. Update: replaces.
        email_address: Str = "EmailAddress";
        /// `InstanceArn`: 1 to 250 characters. Update: in place.
        instance_arn: Str = "InstanceArn";
        /// `Tags`: at most 50 items, no item twice. Update: in place.
        tags: List<email_address::Tag> = "Tags";
    }
    get {
    }
    ref email_address_arn;
}

/// Property types of `AWS::Connect::EmailAddress`.
pub mod email_address {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::contact_flow_module::Tag;

    property! {
        /// `AliasConfiguration` of `AWS::Connect::EmailAddress`.
        AliasConfiguration;
        new (email_address_arn: Str = "EmailAddressArn");
        set {
        }
    }
}

resource! {
    /// `AWS::Connect::EvaluationForm`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-evaluationform.html).
    EvaluationForm = "AWS::Connect::EvaluationForm", Ref = Arn;
    tags "Tags" List;
    new_with EvaluationFormRequired {
        /// `Title`: 1 to 128 characters. Update: in place.
        title: Str = "Title",
        /// `InstanceArn`. Update: in place.
        instance_arn: ConnectInstanceArn = "InstanceArn",
        /// `Items`: 1 to 200 items. Update: in place.
        items: List<evaluation_form::EvaluationFormBaseItem> = "Items",
        /// `Status`: default `"DRAFT"`. Update: in place.
        status: evaluation_form::EvaluationFormStatus = "Status",
    }
    set {
        /// `AIVersion`: 1 to 256 characters. Update: in place.
        ai_version: Str = "AIVersion";
        /// `AutoEvaluationConfiguration`. Update: in place.
        auto_evaluation_configuration: evaluation_form::AutoEvaluationConfiguration = "AutoEvaluationConfiguration";
        /// `Description`: at most 1024 characters. Update: in place.
        description: Str = "Description";
        /// `InstanceArn`. Update: in place.
        instance_arn: ConnectInstanceArn = "InstanceArn";
        /// `Items`: 1 to 200 items. Update: in place.
        items: List<evaluation_form::EvaluationFormBaseItem> = "Items";
        /// `LanguageConfiguration`. Update: in place.
        language_configuration: evaluation_form::EvaluationFormLanguageConfiguration = "LanguageConfiguration";
        /// `ReviewConfiguration`. Update: in place.
        review_configuration: evaluation_form::EvaluationReviewConfiguration = "ReviewConfiguration";
        /// `ScoringStrategy`. Update: in place.
        scoring_strategy: evaluation_form::ScoringStrategy = "ScoringStrategy";
        /// `Status`: default `"DRAFT"`. Update: in place.
        status: evaluation_form::EvaluationFormStatus = "Status";
        /// `Tags`: at most 50 items, no item twice. Update: in place.
        tags: List<evaluation_form::Tag> = "Tags";
        /// `TargetConfiguration`. Update: in place.
        target_configuration: evaluation_form::EvaluationFormTargetConfiguration = "TargetConfiguration";
        /// `Title`: 1 to 128 characters. Update: in place.
        title: Str = "Title";
    }
    get {
    }
    ref evaluation_form_arn;
}

/// Property types of `AWS::Connect::EvaluationForm`.
pub mod evaluation_form {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::agent_status::Tag;

    property! {
        /// `AutoEvaluationConfiguration` of `AWS::Connect::EvaluationForm`.
        AutoEvaluationConfiguration;
        new ();
        set {
            /// `Enabled`. Update: in place.
            enabled: Bool = "Enabled";
        }
    }

    property! {
        /// `AutomaticFailConfiguration` of `AWS::Connect::EvaluationForm`.
        AutomaticFailConfiguration;
        new ();
        set {
            /// `TargetSection`: `^[a-zA-Z0-9._-]{1,40}$`. Update: in place.
            target_section: Str = "TargetSection";
        }
    }

    property! {
        /// `EvaluationFormBaseItem` of `AWS::Connect::EvaluationForm`.
        EvaluationFormBaseItem;
        new (section: EvaluationFormSection = "Section");
        set {
        }
    }

    property! {
        /// `EvaluationFormItem` of `AWS::Connect::EvaluationForm`.
        EvaluationFormItem;
        new ();
        set {
            /// `Question`. Update: in place.
            question: EvaluationFormQuestion = "Question";
            /// `Section`. Update: in place.
            section: EvaluationFormSection = "Section";
        }
    }

    property! {
        /// `EvaluationFormItemEnablementCondition` of `AWS::Connect::EvaluationForm`.
        EvaluationFormItemEnablementCondition;
        new (operands: List<EvaluationFormItemEnablementConditionOperand> = "Operands");
        set {
            /// `Operator`. Update: in place.
            operator: Operator = "Operator";
        }
    }

    property! {
        /// `EvaluationFormItemEnablementConditionOperand` of `AWS::Connect::EvaluationForm`.
        EvaluationFormItemEnablementConditionOperand;
        new ();
        set {
            /// `Expression`. Update: in place.
            expression: EvaluationFormItemEnablementExpression = "Expression";
        }
    }

    property! {
        /// `EvaluationFormItemEnablementConfiguration` of `AWS::Connect::EvaluationForm`.
        EvaluationFormItemEnablementConfiguration;
        new (condition: EvaluationFormItemEnablementCondition = "Condition", action: Action = "Action");
        set {
            /// `DefaultAction`. Update: in place.
            default_action: DefaultAction = "DefaultAction";
        }
    }

    property! {
        /// `EvaluationFormItemEnablementExpression` of `AWS::Connect::EvaluationForm`.
        EvaluationFormItemEnablementExpression;
        new (source: EvaluationFormItemEnablementSource = "Source", values: List<EvaluationFormItemEnablementSourceValue> = "Values", comparator: Comparator = "Comparator");
        set {
        }
    }

    property! {
        /// `EvaluationFormItemEnablementSource` of `AWS::Connect::EvaluationForm`.
        EvaluationFormItemEnablementSource;
        new (type_: EvaluationFormItemEnablementSourceType = "Type");
        set {
            /// `RefId`: `^[a-zA-Z0-9._-]{1,40}$`. Update: in place.
            ref_id: Str = "RefId";
        }
    }

    property! {
        /// `EvaluationFormItemEnablementSourceValue` of `AWS::Connect::EvaluationForm`.
        EvaluationFormItemEnablementSourceValue;
        new ();
        set {
            /// `RefId`: `^[a-zA-Z0-9._-]{1,40}$`. Update: in place.
            ref_id: Str = "RefId";
            /// `Type`. Update: in place.
            type_: EvaluationFormItemEnablementSourceValueType = "Type";
        }
    }

    property! {
        /// `EvaluationFormLanguageConfiguration` of `AWS::Connect::EvaluationForm`.
        EvaluationFormLanguageConfiguration;
        new ();
        set {
            /// `FormLanguage`. Update: in place.
            form_language: FormLanguage = "FormLanguage";
        }
    }

    property! {
        /// `EvaluationFormMetricConfiguration` of `AWS::Connect::EvaluationForm`.
        EvaluationFormMetricConfiguration;
        new (metric_type: MetricType = "MetricType", metric_name: Str = "MetricName");
        set {
        }
    }

    property! {
        /// `EvaluationFormMultiSelectQuestionAutomation` of `AWS::Connect::EvaluationForm`.
        EvaluationFormMultiSelectQuestionAutomation;
        new ();
        set {
            /// `AnswerSource`. Update: in place.
            answer_source: EvaluationFormQuestionAutomationAnswerSource = "AnswerSource";
            /// `DefaultOptionRefIds`: `^[a-zA-Z0-9._-]{1,40}$`. Update: in place.
            default_option_ref_ids: List<Str> = "DefaultOptionRefIds";
            /// `Options`: 1 to 20 items. Update: in place.
            options: List<EvaluationFormMultiSelectQuestionAutomationOption> = "Options";
        }
    }

    property! {
        /// `EvaluationFormMultiSelectQuestionAutomationOption` of `AWS::Connect::EvaluationForm`.
        EvaluationFormMultiSelectQuestionAutomationOption;
        new (rule_category: MultiSelectQuestionRuleCategoryAutomation = "RuleCategory");
        set {
        }
    }

    property! {
        /// `EvaluationFormMultiSelectQuestionOption` of `AWS::Connect::EvaluationForm`.
        EvaluationFormMultiSelectQuestionOption;
        new_with EvaluationFormMultiSelectQuestionOptionRequired {
            /// `RefId`: `^[a-zA-Z0-9._-]{1,40}$`. Update: in place.
            ref_id: Str = "RefId",
            /// `Text`: 1 to 128 characters. Update: in place.
            text: Str = "Text",
        }
        set {
            /// `AutomaticFail`. Update: in place.
            automatic_fail: Bool = "AutomaticFail";
            /// `AutomaticFailConfiguration`. Update: in place.
            automatic_fail_configuration: AutomaticFailConfiguration = "AutomaticFailConfiguration";
            /// `PointsConfiguration`. Update: in place.
            points_configuration: QuestionOptionPointsConfiguration = "PointsConfiguration";
            /// `Score`: 0 to 10. Update: in place.
            score: Int = "Score";
        }
    }

    property! {
        /// `EvaluationFormMultiSelectQuestionProperties` of `AWS::Connect::EvaluationForm`.
        EvaluationFormMultiSelectQuestionProperties;
        new (options: List<EvaluationFormMultiSelectQuestionOption> = "Options");
        set {
            /// `Automation`. Update: in place.
            automation: EvaluationFormMultiSelectQuestionAutomation = "Automation";
            /// `DisplayAs`. Update: in place.
            display_as: EvaluationFormMultiSelectQuestionPropertiesDisplayAs = "DisplayAs";
        }
    }

    property! {
        /// `EvaluationFormNumericQuestionAutomation` of `AWS::Connect::EvaluationForm`.
        EvaluationFormNumericQuestionAutomation;
        new ();
        set {
            /// `AnswerSource`. Update: in place.
            answer_source: EvaluationFormQuestionAutomationAnswerSource = "AnswerSource";
            /// `PropertyValue`. Update: in place.
            property_value: NumericQuestionPropertyValueAutomation = "PropertyValue";
        }
    }

    property! {
        /// `EvaluationFormNumericQuestionOption` of `AWS::Connect::EvaluationForm`.
        EvaluationFormNumericQuestionOption;
        new_with EvaluationFormNumericQuestionOptionRequired {
            /// `MinValue`. Update: in place.
            min_value: Int = "MinValue",
            /// `MaxValue`. Update: in place.
            max_value: Int = "MaxValue",
        }
        set {
            /// `AutomaticFail`. Update: in place.
            automatic_fail: Bool = "AutomaticFail";
            /// `AutomaticFailConfiguration`. Update: in place.
            automatic_fail_configuration: AutomaticFailConfiguration = "AutomaticFailConfiguration";
            /// `PointsConfiguration`. Update: in place.
            points_configuration: QuestionOptionPointsConfiguration = "PointsConfiguration";
            /// `Score`: 0 to 10. Update: in place.
            score: Int = "Score";
        }
    }

    property! {
        /// `EvaluationFormNumericQuestionProperties` of `AWS::Connect::EvaluationForm`.
        EvaluationFormNumericQuestionProperties;
        new_with EvaluationFormNumericQuestionPropertiesRequired {
            /// `MinValue`. Update: in place.
            min_value: Int = "MinValue",
            /// `MaxValue`. Update: in place.
            max_value: Int = "MaxValue",
        }
        set {
            /// `Automation`. Update: in place.
            automation: EvaluationFormNumericQuestionAutomation = "Automation";
            /// `Options`: 1 to 10 items. Update: in place.
            options: List<EvaluationFormNumericQuestionOption> = "Options";
        }
    }

    property! {
        /// `EvaluationFormQuestion` of `AWS::Connect::EvaluationForm`.
        EvaluationFormQuestion;
        new_with EvaluationFormQuestionRequired {
            /// `RefId`: `^[a-zA-Z0-9._-]{1,40}$`. Update: in place.
            ref_id: Str = "RefId",
            /// `Title`: 1 to 350 characters. Update: in place.
            title: Str = "Title",
            /// `QuestionType`. Update: in place.
            question_type: QuestionType = "QuestionType",
        }
        set {
            /// `Enablement`. Update: in place.
            enablement: EvaluationFormItemEnablementConfiguration = "Enablement";
            /// `Instructions`: at most 1024 characters. Update: in place.
            instructions: Str = "Instructions";
            /// `MetricConfiguration`. Update: in place.
            metric_configuration: EvaluationFormMetricConfiguration = "MetricConfiguration";
            /// `NotApplicableEnabled`. Update: in place.
            not_applicable_enabled: Bool = "NotApplicableEnabled";
            /// `QuestionTypeProperties`. Update: in place.
            question_type_properties: EvaluationFormQuestionTypeProperties = "QuestionTypeProperties";
            /// `ScoringConfiguration`. Update: in place.
            scoring_configuration: EvaluationFormQuestionScoringConfiguration = "ScoringConfiguration";
            /// `Weight`: 0 to 100. Update: in place.
            weight: Num = "Weight";
        }
    }

    property! {
        /// `EvaluationFormQuestionAutomationAnswerSource` of `AWS::Connect::EvaluationForm`.
        EvaluationFormQuestionAutomationAnswerSource;
        new (source_type: SourceType = "SourceType");
        set {
        }
    }

    property! {
        /// `EvaluationFormQuestionScoringConfiguration` of `AWS::Connect::EvaluationForm`.
        EvaluationFormQuestionScoringConfiguration;
        new ();
        set {
            /// `IsExcludedFromScoring`. Update: in place.
            is_excluded_from_scoring: Bool = "IsExcludedFromScoring";
            /// `PointsConfiguration`. Update: in place.
            points_configuration: QuestionPointsConfiguration = "PointsConfiguration";
            /// `ScoreThresholds`. Update: in place.
            score_thresholds: List<EvaluationFormScoreThreshold> = "ScoreThresholds";
        }
    }

    property! {
        /// `EvaluationFormQuestionTypeProperties` of `AWS::Connect::EvaluationForm`.
        EvaluationFormQuestionTypeProperties;
        new ();
        set {
            /// `MultiSelect`. Update: in place.
            multi_select: EvaluationFormMultiSelectQuestionProperties = "MultiSelect";
            /// `Numeric`. Update: in place.
            numeric: EvaluationFormNumericQuestionProperties = "Numeric";
            /// `SingleSelect`. Update: in place.
            single_select: EvaluationFormSingleSelectQuestionProperties = "SingleSelect";
            /// `Text`. Update: in place.
            text: EvaluationFormTextQuestionProperties = "Text";
        }
    }

    property! {
        /// `EvaluationFormScoreThreshold` of `AWS::Connect::EvaluationForm`.
        EvaluationFormScoreThreshold;
        new (performance_category: PerformanceCategory = "PerformanceCategory");
        set {
            /// `MaxScorePercentage`: 0 to 100. Update: in place.
            max_score_percentage: Num = "MaxScorePercentage";
            /// `MinScorePercentage`: 0 to 100. Update: in place.
            min_score_percentage: Num = "MinScorePercentage";
        }
    }

    property! {
        /// `EvaluationFormSection` of `AWS::Connect::EvaluationForm`.
        EvaluationFormSection;
        new_with EvaluationFormSectionRequired {
            /// `RefId`: `^[a-zA-Z0-9._-]{1,40}$`. Update: in place.
            ref_id: Str = "RefId",
            /// `Title`: 1 to 128 characters. Update: in place.
            title: Str = "Title",
        }
        set {
            /// `Instructions`: at most 1024 characters. Update: in place.
            instructions: Str = "Instructions";
            /// `IsExcludedFromScoring`. Update: in place.
            is_excluded_from_scoring: Bool = "IsExcludedFromScoring";
            /// `Items`: 1 to 200 items. Update: in place.
            items: List<EvaluationFormItem> = "Items";
            /// `ScoreThresholds`. Update: in place.
            score_thresholds: List<EvaluationFormScoreThreshold> = "ScoreThresholds";
            /// `Weight`: 0 to 100. Update: in place.
            weight: Num = "Weight";
        }
    }

    property! {
        /// `EvaluationFormSingleSelectQuestionAutomation` of `AWS::Connect::EvaluationForm`.
        EvaluationFormSingleSelectQuestionAutomation;
        new ();
        set {
            /// `AnswerSource`. Update: in place.
            answer_source: EvaluationFormQuestionAutomationAnswerSource = "AnswerSource";
            /// `DefaultOptionRefId`: `^[a-zA-Z0-9._-]{1,40}$`. Update: in place.
            default_option_ref_id: Str = "DefaultOptionRefId";
            /// `Options`: 1 to 20 items. Update: in place.
            options: List<EvaluationFormSingleSelectQuestionAutomationOption> = "Options";
        }
    }

    property! {
        /// `EvaluationFormSingleSelectQuestionAutomationOption` of `AWS::Connect::EvaluationForm`.
        EvaluationFormSingleSelectQuestionAutomationOption;
        new (rule_category: SingleSelectQuestionRuleCategoryAutomation = "RuleCategory");
        set {
        }
    }

    property! {
        /// `EvaluationFormSingleSelectQuestionOption` of `AWS::Connect::EvaluationForm`.
        EvaluationFormSingleSelectQuestionOption;
        new_with EvaluationFormSingleSelectQuestionOptionRequired {
            /// `RefId`: `^[a-zA-Z0-9._-]{1,40}$`. Update: in place.
            ref_id: Str = "RefId",
            /// `Text`: 1 to 128 characters. Update: in place.
            text: Str = "Text",
        }
        set {
            /// `AutomaticFail`. Update: in place.
            automatic_fail: Bool = "AutomaticFail";
            /// `AutomaticFailConfiguration`. Update: in place.
            automatic_fail_configuration: AutomaticFailConfiguration = "AutomaticFailConfiguration";
            /// `PointsConfiguration`. Update: in place.
            points_configuration: QuestionOptionPointsConfiguration = "PointsConfiguration";
            /// `Score`: 0 to 10. Update: in place.
            score: Int = "Score";
        }
    }

    property! {
        /// `EvaluationFormSingleSelectQuestionProperties` of `AWS::Connect::EvaluationForm`.
        EvaluationFormSingleSelectQuestionProperties;
        new (options: List<EvaluationFormSingleSelectQuestionOption> = "Options");
        set {
            /// `Automation`. Update: in place.
            automation: EvaluationFormSingleSelectQuestionAutomation = "Automation";
            /// `DisplayAs`. Update: in place.
            display_as: EvaluationFormSingleSelectQuestionPropertiesDisplayAs = "DisplayAs";
        }
    }

    property! {
        /// `EvaluationFormTargetConfiguration` of `AWS::Connect::EvaluationForm`.
        EvaluationFormTargetConfiguration;
        new (contact_interaction_type: ContactInteractionType = "ContactInteractionType");
        set {
        }
    }

    property! {
        /// `EvaluationFormTextQuestionAutomation` of `AWS::Connect::EvaluationForm`.
        EvaluationFormTextQuestionAutomation;
        new ();
        set {
            /// `AnswerSource`. Update: in place.
            answer_source: EvaluationFormQuestionAutomationAnswerSource = "AnswerSource";
        }
    }

    property! {
        /// `EvaluationFormTextQuestionProperties` of `AWS::Connect::EvaluationForm`.
        EvaluationFormTextQuestionProperties;
        new ();
        set {
            /// `Automation`. Update: in place.
            automation: EvaluationFormTextQuestionAutomation = "Automation";
        }
    }

    property! {
        /// `EvaluationReviewConfiguration` of `AWS::Connect::EvaluationForm`.
        EvaluationReviewConfiguration;
        new (review_notification_recipients: List<EvaluationReviewNotificationRecipient> = "ReviewNotificationRecipients");
        set {
            /// `EligibilityDays`: 1 to 90. Update: in place.
            eligibility_days: Int = "EligibilityDays";
        }
    }

    property! {
        /// `EvaluationReviewNotificationRecipient` of `AWS::Connect::EvaluationForm`.
        EvaluationReviewNotificationRecipient;
        new (type_: EvaluationReviewNotificationRecipientType = "Type", value: EvaluationReviewNotificationRecipientValue = "Value");
        set {
        }
    }

    property! {
        /// `EvaluationReviewNotificationRecipientValue` of `AWS::Connect::EvaluationForm`.
        EvaluationReviewNotificationRecipientValue;
        new ();
        set {
            /// `UserId`: 1 to 500 characters. Update: in place.
            user_id: Str = "UserId";
        }
    }

    property! {
        /// `MultiSelectQuestionRuleCategoryAutomation` of `AWS::Connect::EvaluationForm`.
        MultiSelectQuestionRuleCategoryAutomation;
        new (category: Str = "Category", condition: Condition = "Condition", option_ref_ids: List<Str> = "OptionRefIds");
        set {
        }
    }

    property! {
        /// `NumericQuestionPropertyValueAutomation` of `AWS::Connect::EvaluationForm`.
        NumericQuestionPropertyValueAutomation;
        new (label: Label = "Label");
        set {
        }
    }

    property! {
        /// `QuestionOptionPointsConfiguration` of `AWS::Connect::EvaluationForm`.
        QuestionOptionPointsConfiguration;
        new (point_value: Int = "PointValue");
        set {
            /// `IsBonus`. Update: in place.
            is_bonus: Bool = "IsBonus";
        }
    }

    property! {
        /// `QuestionPointsConfiguration` of `AWS::Connect::EvaluationForm`.
        QuestionPointsConfiguration;
        new ();
        set {
            /// `IsBonus`. Update: in place.
            is_bonus: Bool = "IsBonus";
            /// `MaxPointValue`: 0 to 100. Update: in place.
            max_point_value: Int = "MaxPointValue";
            /// `MinPointValue`: 0 to 100. Update: in place.
            min_point_value: Int = "MinPointValue";
        }
    }

    property! {
        /// `ScoringStrategy` of `AWS::Connect::EvaluationForm`.
        ScoringStrategy;
        new (mode: Mode = "Mode", status: ScoringStrategyStatus = "Status");
        set {
            /// `ScoreThresholds`. Update: in place.
            score_thresholds: List<EvaluationFormScoreThreshold> = "ScoreThresholds";
        }
    }

    property! {
        /// `SingleSelectQuestionRuleCategoryAutomation` of `AWS::Connect::EvaluationForm`.
        SingleSelectQuestionRuleCategoryAutomation;
        new_with SingleSelectQuestionRuleCategoryAutomationRequired {
            /// `Category`: 1 to 50 characters. Update: in place.
            category: Str = "Category",
            /// `Condition`. Update: in place.
            condition: Condition = "Condition",
            /// `OptionRefId`: `^[a-zA-Z0-9._-]{1,40}$`. Update: in place.
            option_ref_id: Str = "OptionRefId",
        }
        set {
        }
    }

    values! {
        /// `Action` of `AWS::Connect::EvaluationForm`.
        Action {
            DISABLE = "DISABLE",
            ENABLE = "ENABLE",
        }
    }

    values! {
        /// `Comparator` of `AWS::Connect::EvaluationForm`.
        Comparator {
            IN = "IN",
            NOT_IN = "NOT_IN",
            ALL_IN = "ALL_IN",
            EXACT = "EXACT",
        }
    }

    values! {
        /// `Condition` of `AWS::Connect::EvaluationForm`.
        Condition {
            PRESENT = "PRESENT",
            NOT_PRESENT = "NOT_PRESENT",
        }
    }

    values! {
        /// `ContactInteractionType` of `AWS::Connect::EvaluationForm`.
        ContactInteractionType {
            AGENT = "AGENT",
            AUTOMATED = "AUTOMATED",
            CUSTOMER = "CUSTOMER",
        }
    }

    values! {
        /// `DefaultAction` of `AWS::Connect::EvaluationForm`.
        DefaultAction {
            DISABLE = "DISABLE",
            ENABLE = "ENABLE",
        }
    }

    values! {
        /// `EvaluationFormItemEnablementSourceType` of `AWS::Connect::EvaluationForm`.
        EvaluationFormItemEnablementSourceType {
            QUESTION_REF_ID = "QUESTION_REF_ID",
        }
    }

    values! {
        /// `EvaluationFormItemEnablementSourceValueType` of `AWS::Connect::EvaluationForm`.
        EvaluationFormItemEnablementSourceValueType {
            OPTION_REF_ID = "OPTION_REF_ID",
        }
    }

    values! {
        /// `EvaluationFormMultiSelectQuestionPropertiesDisplayAs` of `AWS::Connect::EvaluationForm`.
        EvaluationFormMultiSelectQuestionPropertiesDisplayAs {
            DROPDOWN = "DROPDOWN",
            CHECKBOX = "CHECKBOX",
        }
    }

    values! {
        /// `EvaluationFormSingleSelectQuestionPropertiesDisplayAs` of `AWS::Connect::EvaluationForm`.
        EvaluationFormSingleSelectQuestionPropertiesDisplayAs {
            DROPDOWN = "DROPDOWN",
            RADIO = "RADIO",
        }
    }

    values! {
        /// `EvaluationFormStatus` of `AWS::Connect::EvaluationForm`.
        EvaluationFormStatus {
            DRAFT = "DRAFT",
            ACTIVE = "ACTIVE",
        }
    }

    values! {
        /// `EvaluationReviewNotificationRecipientType` of `AWS::Connect::EvaluationForm`.
        EvaluationReviewNotificationRecipientType {
            USER_ID = "USER_ID",
        }
    }

    values! {
        /// `FormLanguage` of `AWS::Connect::EvaluationForm`.
        FormLanguage {
            DE_DE = "de-DE",
            EN_US = "en-US",
            ES_ES = "es-ES",
            FR_FR = "fr-FR",
            IT_IT = "it-IT",
            PT_BR = "pt-BR",
            JA_JP = "ja-JP",
            KO_KR = "ko-KR",
            ZH_CN = "zh-CN",
            MS_MY = "ms-MY",
        }
    }

    values! {
        /// `Label` of `AWS::Connect::EvaluationForm`.
        Label {
            OVERALL_CUSTOMER_SENTIMENT_SCORE = "OVERALL_CUSTOMER_SENTIMENT_SCORE",
            OVERALL_AGENT_SENTIMENT_SCORE = "OVERALL_AGENT_SENTIMENT_SCORE",
            NON_TALK_TIME = "NON_TALK_TIME",
            NON_TALK_TIME_PERCENTAGE = "NON_TALK_TIME_PERCENTAGE",
            NUMBER_OF_INTERRUPTIONS = "NUMBER_OF_INTERRUPTIONS",
            CONTACT_DURATION = "CONTACT_DURATION",
            AGENT_INTERACTION_DURATION = "AGENT_INTERACTION_DURATION",
            CUSTOMER_HOLD_TIME = "CUSTOMER_HOLD_TIME",
            LONGEST_HOLD_DURATION = "LONGEST_HOLD_DURATION",
            NUMBER_OF_HOLDS = "NUMBER_OF_HOLDS",
            AGENT_INTERACTION_AND_HOLD_DURATION = "AGENT_INTERACTION_AND_HOLD_DURATION",
            CUSTOMER_SENTIMENT_SCORE_WITHOUT_AGENT = "CUSTOMER_SENTIMENT_SCORE_WITHOUT_AGENT",
            CUSTOMER_SENTIMENT_SCORE_WITH_AGENT = "CUSTOMER_SENTIMENT_SCORE_WITH_AGENT",
        }
    }

    values! {
        /// `MetricType` of `AWS::Connect::EvaluationForm`.
        MetricType {
            BUSINESS_OUTCOME = "BUSINESS_OUTCOME",
        }
    }

    values! {
        /// `Mode` of `AWS::Connect::EvaluationForm`.
        Mode {
            QUESTION_ONLY = "QUESTION_ONLY",
            SECTION_ONLY = "SECTION_ONLY",
            POINTS_BASED = "POINTS_BASED",
        }
    }

    values! {
        /// `Operator` of `AWS::Connect::EvaluationForm`.
        Operator {
            OR = "OR",
            AND = "AND",
        }
    }

    values! {
        /// `PerformanceCategory` of `AWS::Connect::EvaluationForm`.
        PerformanceCategory {
            NEEDS_IMPROVEMENT = "NEEDS_IMPROVEMENT",
            EXCEEDS_EXPECTATIONS = "EXCEEDS_EXPECTATIONS",
        }
    }

    values! {
        /// `QuestionType` of `AWS::Connect::EvaluationForm`.
        QuestionType {
            NUMERIC = "NUMERIC",
            SINGLESELECT = "SINGLESELECT",
            TEXT = "TEXT",
            MULTISELECT = "MULTISELECT",
            DATETIME = "DATETIME",
        }
    }

    values! {
        /// `ScoringStrategyStatus` of `AWS::Connect::EvaluationForm`.
        ScoringStrategyStatus {
            ENABLED = "ENABLED",
            DISABLED = "DISABLED",
        }
    }

    values! {
        /// `SourceType` of `AWS::Connect::EvaluationForm`.
        SourceType {
            CONTACT_LENS_DATA = "CONTACT_LENS_DATA",
            GEN_AI = "GEN_AI",
        }
    }
}

resource! {
    /// `AWS::Connect::HoursOfOperation`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-hoursofoperation.html).
    HoursOfOperation = "AWS::Connect::HoursOfOperation", Ref = Arn;
    tags "Tags" List;
    new_with HoursOfOperationRequired {
        /// `InstanceArn`. Update: in place.
        instance_arn: ConnectInstanceArn = "InstanceArn",
        /// `Name`: 1 to 127 characters, `^[\P{C}\r\n\t]{1,127}$`. Update: in place.
        name: Str = "Name",
        /// `TimeZone`. Update: in place.
        time_zone: Str = "TimeZone",
        /// `Config`: at most 100 items, no item twice. Update: in place.
        config: List<hours_of_operation::HoursOfOperationConfig> = "Config",
    }
    set {
        /// `ChildHoursOfOperations`. Update: in place.
        child_hours_of_operations: List<hours_of_operation::HoursOfOperationsIdentifier> = "ChildHoursOfOperations";
        /// `Config`: at most 100 items, no item twice. Update: in place.
        config: List<hours_of_operation::HoursOfOperationConfig> = "Config";
        /// `Description`: 1 to 250 characters, `^[\P{C}\r\n\t]{1,250}$`. Update: in place.
        description: Str = "Description";
        /// `HoursOfOperationOverrides`: at most 50 items. Update: in place.
        hours_of_operation_overrides: List<hours_of_operation::HoursOfOperationOverride> = "HoursOfOperationOverrides";
        /// `InstanceArn`. Update: in place.
        instance_arn: ConnectInstanceArn = "InstanceArn";
        /// `Name`: 1 to 127 characters, `^[\P{C}\r\n\t]{1,127}$`. Update: in place.
        name: Str = "Name";
        /// `ParentHoursOfOperations`. Update: in place.
        parent_hours_of_operations: List<hours_of_operation::HoursOfOperationsIdentifier> = "ParentHoursOfOperations";
        /// `Tags`: at most 50 items, no item twice. Update: in place.
        tags: List<hours_of_operation::Tag> = "Tags";
        /// `TimeZone`. Update: in place.
        time_zone: Str = "TimeZone";
    }
    get {
    }
    ref hours_of_operation_arn;
}

/// Property types of `AWS::Connect::HoursOfOperation`.
pub mod hours_of_operation {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::agent_status::Tag;

    property! {
        /// `HoursOfOperationConfig` of `AWS::Connect::HoursOfOperation`.
        HoursOfOperationConfig;
        new_with HoursOfOperationConfigRequired {
            /// `Day`. Update: in place.
            day: Day = "Day",
            /// `StartTime`. Update: in place.
            start_time: HoursOfOperationTimeSlice = "StartTime",
            /// `EndTime`. Update: in place.
            end_time: HoursOfOperationTimeSlice = "EndTime",
        }
        set {
        }
    }

    property! {
        /// `HoursOfOperationOverride` of `AWS::Connect::HoursOfOperation`.
        HoursOfOperationOverride;
        new_with HoursOfOperationOverrideRequired {
            /// `OverrideName`: 1 to 127 characters. Update: in place.
            override_name: Str = "OverrideName",
            /// `EffectiveFrom`: `^\d{4}-\d{2}-\d{2}$`. Update: in place.
            effective_from: Str = "EffectiveFrom",
            /// `EffectiveTill`: `^\d{4}-\d{2}-\d{2}$`. Update: in place.
            effective_till: Str = "EffectiveTill",
            /// `OverrideConfig`: at most 100 items, no item twice. Update: in place.
            override_config: List<HoursOfOperationOverrideConfig> = "OverrideConfig",
        }
        set {
            /// `HoursOfOperationOverrideId`: `^[-a-zA-Z0-9]*$`. Update: in place.
            hours_of_operation_override_id: Str = "HoursOfOperationOverrideId";
            /// `OverrideDescription`: 1 to 250 characters. Update: in place.
            override_description: Str = "OverrideDescription";
            /// `OverrideType`. Update: in place.
            override_type: OverrideType = "OverrideType";
            /// `RecurrenceConfig`. Update: in place.
            recurrence_config: RecurrenceConfig = "RecurrenceConfig";
        }
    }

    property! {
        /// `HoursOfOperationOverrideConfig` of `AWS::Connect::HoursOfOperation`.
        HoursOfOperationOverrideConfig;
        new_with HoursOfOperationOverrideConfigRequired {
            /// `Day`. Update: in place.
            day: Day = "Day",
            /// `StartTime`. Update: in place.
            start_time: OverrideTimeSlice = "StartTime",
            /// `EndTime`. Update: in place.
            end_time: OverrideTimeSlice = "EndTime",
        }
        set {
        }
    }

    property! {
        /// `HoursOfOperationTimeSlice` of `AWS::Connect::HoursOfOperation`.
        HoursOfOperationTimeSlice;
        new_with HoursOfOperationTimeSliceRequired {
            /// `Hours`: 0 to 23. Update: in place.
            hours: Int = "Hours",
            /// `Minutes`: 0 to 59. Update: in place.
            minutes: Int = "Minutes",
        }
        set {
        }
    }

    property! {
        /// `HoursOfOperationsIdentifier` of `AWS::Connect::HoursOfOperation`.
        HoursOfOperationsIdentifier;
        new (id: Str = "Id");
        set {
            /// `Name`: 1 to 127 characters. Update: in place.
            name: Str = "Name";
        }
    }

    property! {
        /// `OverrideTimeSlice` of `AWS::Connect::HoursOfOperation`.
        OverrideTimeSlice;
        new_with OverrideTimeSliceRequired {
            /// `Hours`: 0 to 23. Update: in place.
            hours: Int = "Hours",
            /// `Minutes`: 0 to 59. Update: in place.
            minutes: Int = "Minutes",
        }
        set {
        }
    }

    property! {
        /// `RecurrenceConfig` of `AWS::Connect::HoursOfOperation`.
        RecurrenceConfig;
        new (recurrence_pattern: RecurrencePattern = "RecurrencePattern");
        set {
        }
    }

    property! {
        /// `RecurrencePattern` of `AWS::Connect::HoursOfOperation`.
        RecurrencePattern;
        new ();
        set {
            /// `ByMonth`: 1 to 12. Update: in place.
            by_month: List<Int> = "ByMonth";
            /// `ByMonthDay`: -1 to 31. Update: in place.
            by_month_day: List<Int> = "ByMonthDay";
            /// `ByWeekdayOccurrence`: at most 1 items, -1 to 4. Update: in place.
            by_weekday_occurrence: List<Int> = "ByWeekdayOccurrence";
            /// `Frequency`. Update: in place.
            frequency: RecurrenceFrequency = "Frequency";
            /// `Interval`: 1 to 6. Update: in place.
            interval: Int = "Interval";
        }
    }

    values! {
        /// `Day` of `AWS::Connect::HoursOfOperation`.
        Day {
            SUNDAY = "SUNDAY",
            MONDAY = "MONDAY",
            TUESDAY = "TUESDAY",
            WEDNESDAY = "WEDNESDAY",
            THURSDAY = "THURSDAY",
            FRIDAY = "FRIDAY",
            SATURDAY = "SATURDAY",
        }
    }

    values! {
        /// `OverrideType` of `AWS::Connect::HoursOfOperation`.
        OverrideType {
            STANDARD = "STANDARD",
            OPEN = "OPEN",
            CLOSED = "CLOSED",
        }
    }

    values! {
        /// `RecurrenceFrequency` of `AWS::Connect::HoursOfOperation`.
        RecurrenceFrequency {
            WEEKLY = "WEEKLY",
            MONTHLY = "MONTHLY",
            YEARLY = "YEARLY",
        }
    }
}

resource! {
    /// `AWS::Connect::Instance`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-instance.html).
    Instance = "AWS::Connect::Instance", Ref = ConnectInstanceArn;
    tags "Tags" List;
    new (identity_management_type: instance::IdentityManagementType = "IdentityManagementType", attributes: instance::Attributes = "Attributes");
    set {
        /// `Attributes`. Update: in place.
        attributes: instance::Attributes = "Attributes";
        /// `DirectoryId`: 12 characters, `^d-[0-9a-f]{10}$`. Update: replaces.
        directory_id: Str = "DirectoryId";
        /// `IdentityManagementType`. Update: replaces.
        identity_management_type: instance::IdentityManagementType = "IdentityManagementType";
        /// `InstanceAlias`: 1 to 45 characters, `^(?!d-)([\da-zA-Z]+)([-]*[\da-zA-Z])*$`. Update: replaces.
        instance_alias: Str = "InstanceAlias";
        /// `Tags`: no item twice. Update: in place.
        tags: List<instance::Tag> = "Tags";
    }
    get {
        /// `CreatedTime`
        created_time: Str = "CreatedTime";
        /// `Id`
        id: Str = "Id";
        /// `InstanceStatus`
        instance_status: Str = "InstanceStatus";
        /// `ServiceRole`
        service_role: Str = "ServiceRole";
    }
    ref arn;
}

/// Property types of `AWS::Connect::Instance`.
pub mod instance {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::contact_flow_module::Tag;

    property! {
        /// `Attributes` of `AWS::Connect::Instance`.
        Attributes;
        new_with AttributesRequired {
            /// `InboundCalls`. Update: in place.
            inbound_calls: Bool = "InboundCalls",
            /// `OutboundCalls`. Update: in place.
            outbound_calls: Bool = "OutboundCalls",
        }
        set {
            /// `AutoMuteAgentOnHold`. Update: in place.
            auto_mute_agent_on_hold: Bool = "AutoMuteAgentOnHold";
            /// `AutoResolveBestVoices`. Update: in place.
            auto_resolve_best_voices: Bool = "AutoResolveBestVoices";
            /// `ContactLens`. Update: in place.
            contact_lens: Bool = "ContactLens";
            /// `ContactflowLogs`. Update: in place.
            contactflow_logs: Bool = "ContactflowLogs";
            /// `EarlyMedia`. Update: in place.
            early_media: Bool = "EarlyMedia";
            /// `EnhancedChatMonitoring`. Update: in place.
            enhanced_chat_monitoring: Bool = "EnhancedChatMonitoring";
            /// `EnhancedContactMonitoring`. Update: in place.
            enhanced_contact_monitoring: Bool = "EnhancedContactMonitoring";
            /// `HighVolumeOutBound`. Update: in place.
            high_volume_out_bound: Bool = "HighVolumeOutBound";
            /// `MessageStreaming`. Update: in place.
            message_streaming: Bool = "MessageStreaming";
            /// `MultiPartyChatConference`. Update: in place.
            multi_party_chat_conference: Bool = "MultiPartyChatConference";
            /// `MultiPartyConference`. Update: in place.
            multi_party_conference: Bool = "MultiPartyConference";
            /// `UseCustomTTSVoices`. Update: in place.
            use_custom_tts_voices: Bool = "UseCustomTTSVoices";
        }
    }

    values! {
        /// `IdentityManagementType` of `AWS::Connect::Instance`.
        IdentityManagementType {
            SAML = "SAML",
            CONNECT_MANAGED = "CONNECT_MANAGED",
            EXISTING_DIRECTORY = "EXISTING_DIRECTORY",
        }
    }
}

resource! {
    /// `AWS::Connect::InstanceStorageConfig`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-instancestorageconfig.html).
    InstanceStorageConfig = "AWS::Connect::InstanceStorageConfig", Ref = Str;
    new (instance_arn: ConnectInstanceArn = "InstanceArn", resource_type: instance_storage_config::InstanceStorageResourceType = "ResourceType", storage_type: instance_storage_config::StorageType = "StorageType");
    set {
        /// `InstanceArn`. Update: replaces.
        instance_arn: ConnectInstanceArn = "InstanceArn";
        /// `KinesisFirehoseConfig`. Update: in place.
        kinesis_firehose_config: instance_storage_config::KinesisFirehoseConfig = "KinesisFirehoseConfig";
        /// `KinesisStreamConfig`. Update: in place.
        kinesis_stream_config: instance_storage_config::KinesisStreamConfig = "KinesisStreamConfig";
        /// `KinesisVideoStreamConfig`. Update: in place.
        kinesis_video_stream_config: instance_storage_config::KinesisVideoStreamConfig = "KinesisVideoStreamConfig";
        /// `ResourceType`. Update: replaces.
        resource_type: instance_storage_config::InstanceStorageResourceType = "ResourceType";
        /// `S3Config`. Update: in place.
        s3_config: instance_storage_config::S3Config = "S3Config";
        /// `StorageType`. Update: in place.
        storage_type: instance_storage_config::StorageType = "StorageType";
    }
    get {
        /// `AssociationId`
        association_id: Str = "AssociationId";
    }
}

/// Property types of `AWS::Connect::InstanceStorageConfig`.
pub mod instance_storage_config {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `EncryptionConfig` of `AWS::Connect::InstanceStorageConfig`.
        EncryptionConfig;
        new (encryption_type: EncryptionType = "EncryptionType", key_id: Str = "KeyId");
        set {
        }
    }

    property! {
        /// `KinesisFirehoseConfig` of `AWS::Connect::InstanceStorageConfig`.
        KinesisFirehoseConfig;
        new (firehose_arn: Str = "FirehoseArn");
        set {
        }
    }

    property! {
        /// `KinesisStreamConfig` of `AWS::Connect::InstanceStorageConfig`.
        KinesisStreamConfig;
        new (stream_arn: Str = "StreamArn");
        set {
        }
    }

    property! {
        /// `KinesisVideoStreamConfig` of `AWS::Connect::InstanceStorageConfig`.
        KinesisVideoStreamConfig;
        new (prefix: Str = "Prefix", retention_period_hours: Num = "RetentionPeriodHours", encryption_config: EncryptionConfig = "EncryptionConfig");
        set {
        }
    }

    property! {
        /// `S3Config` of `AWS::Connect::InstanceStorageConfig`.
        S3Config;
        new_with S3ConfigRequired {
            /// `BucketName`: 1 to 128 characters. Update: in place.
            bucket_name: S3BucketName = "BucketName",
            /// `BucketPrefix`: 1 to 128 characters. Update: in place.
            bucket_prefix: Str = "BucketPrefix",
        }
        set {
            /// `EncryptionConfig`. Update: in place.
            encryption_config: EncryptionConfig = "EncryptionConfig";
        }
    }

    values! {
        /// `EncryptionType` of `AWS::Connect::InstanceStorageConfig`.
        EncryptionType {
            KMS = "KMS",
        }
    }

    values! {
        /// `InstanceStorageResourceType` of `AWS::Connect::InstanceStorageConfig`.
        InstanceStorageResourceType {
            CHAT_TRANSCRIPTS = "CHAT_TRANSCRIPTS",
            CALL_RECORDINGS = "CALL_RECORDINGS",
            SCHEDULED_REPORTS = "SCHEDULED_REPORTS",
            MEDIA_STREAMS = "MEDIA_STREAMS",
            CONTACT_TRACE_RECORDS = "CONTACT_TRACE_RECORDS",
            AGENT_EVENTS = "AGENT_EVENTS",
            REAL_TIME_CONTACT_ANALYSIS_SEGMENTS = "REAL_TIME_CONTACT_ANALYSIS_SEGMENTS",
            ATTACHMENTS = "ATTACHMENTS",
            CONTACT_EVALUATIONS = "CONTACT_EVALUATIONS",
            SCREEN_RECORDINGS = "SCREEN_RECORDINGS",
            REAL_TIME_CONTACT_ANALYSIS_CHAT_SEGMENTS = "REAL_TIME_CONTACT_ANALYSIS_CHAT_SEGMENTS",
            REAL_TIME_CONTACT_ANALYSIS_VOICE_SEGMENTS = "REAL_TIME_CONTACT_ANALYSIS_VOICE_SEGMENTS",
            EMAIL_MESSAGES = "EMAIL_MESSAGES",
        }
    }

    values! {
        /// `StorageType` of `AWS::Connect::InstanceStorageConfig`.
        StorageType {
            S3 = "S3",
            KINESIS_VIDEO_STREAM = "KINESIS_VIDEO_STREAM",
            KINESIS_STREAM = "KINESIS_STREAM",
            KINESIS_FIREHOSE = "KINESIS_FIREHOSE",
        }
    }
}

resource! {
    /// `AWS::Connect::IntegrationAssociation`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-integrationassociation.html).
    IntegrationAssociation = "AWS::Connect::IntegrationAssociation", Ref = Str;
    tags "Tags" List;
    new (instance_id: ConnectInstanceArn = "InstanceId", integration_type: integration_association::IntegrationType = "IntegrationType", integration_arn: Str = "IntegrationArn");
    set {
        /// `InstanceId`: 1 to 100 characters. Update: replaces.
        instance_id: ConnectInstanceArn = "InstanceId";
        /// `IntegrationArn`: 1 to 140 characters. Update: replaces.
        integration_arn: Str = "IntegrationArn";
        /// `IntegrationType`. Update: replaces.
        integration_type: integration_association::IntegrationType = "IntegrationType";
        /// `SourceApplicationName`: 1 to 100 characters, `^[a-zA-Z0-9_ -]+$`. Update: may replace.
        source_application_name: Str = "SourceApplicationName";
        /// `SourceApplicationUrl`: 1 to 2000 characters. Update: may replace.
        source_application_url: Str = "SourceApplicationUrl";
        /// `SourceType`. Update: may replace.
        source_type: integration_association::SourceType = "SourceType";
        /// `Tags`: at most 200 items. Update: in place.
        tags: List<integration_association::Tag> = "Tags";
    }
    get {
        /// `IntegrationAssociationId`
        integration_association_id: Str = "IntegrationAssociationId";
    }
}

/// Property types of `AWS::Connect::IntegrationAssociation`.
pub mod integration_association {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::agent_status::Tag;

    values! {
        /// `IntegrationType` of `AWS::Connect::IntegrationAssociation`.
        IntegrationType {
            LEX_BOT = "LEX_BOT",
            LAMBDA_FUNCTION = "LAMBDA_FUNCTION",
            APPLICATION = "APPLICATION",
            CASES_DOMAIN = "CASES_DOMAIN",
            WISDOM_ASSISTANT = "WISDOM_ASSISTANT",
            WISDOM_KNOWLEDGE_BASE = "WISDOM_KNOWLEDGE_BASE",
            WISDOM_QUICK_RESPONSES = "WISDOM_QUICK_RESPONSES",
            FILE_SCANNER = "FILE_SCANNER",
            MESSAGE_PROCESSOR = "MESSAGE_PROCESSOR",
            Q_MESSAGE_TEMPLATES = "Q_MESSAGE_TEMPLATES",
            SES_IDENTITY = "SES_IDENTITY",
            EVENT = "EVENT",
        }
    }

    values! {
        /// `SourceType` of `AWS::Connect::IntegrationAssociation`.
        SourceType {
            SALESFORCE = "SALESFORCE",
            ZENDESK = "ZENDESK",
            CASES = "CASES",
        }
    }
}

resource! {
    /// `AWS::Connect::Metric`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-metric.html).
    Metric = "AWS::Connect::Metric", Ref = Arn;
    tags "Tags" List;
    new_with MetricRequired {
        /// `InstanceArn`. Update: replaces.
        instance_arn: Str = "InstanceArn",
        /// `Name`: 1 to 128 characters. Update: in place.
        name: Str = "Name",
        /// `MetricCalculation`. Update: in place.
        metric_calculation: metric::MetricCalculation = "MetricCalculation",
        /// `Unit`. Update: in place.
        unit: metric::Unit = "Unit",
        /// `Status`. Update: replaces.
        status: metric::Status = "Status",
    }
    set {
        /// `Description`: at most 500 characters. Update: in place.
        description: Str = "Description";
        /// `InstanceArn`. Update: replaces.
        instance_arn: Str = "InstanceArn";
        /// `MetricCalculation`. Update: in place.
        metric_calculation: metric::MetricCalculation = "MetricCalculation";
        /// `Name`: 1 to 128 characters. Update: in place.
        name: Str = "Name";
        /// `PositiveTrendIndicator`. Update: in place.
        positive_trend_indicator: metric::PositiveTrendIndicator = "PositiveTrendIndicator";
        /// `Status`. Update: replaces.
        status: metric::Status = "Status";
        /// `Tags`: at most 50 items, no item twice. Update: in place.
        tags: List<metric::Tag> = "Tags";
        /// `Unit`. Update: in place.
        unit: metric::Unit = "Unit";
    }
    get {
        /// `Category`
        category: Str = "Category";
        /// `CreatedTime`
        created_time: Num = "CreatedTime";
        /// `CreatedUser`
        created_user: Json = "CreatedUser";
        /// `CreationMethod`
        creation_method: Str = "CreationMethod";
        /// `EffectiveTime`
        effective_time: Num = "EffectiveTime";
        /// `Filters`
        filters: List<Str> = "Filters";
        /// `Groupings`
        groupings: List<Str> = "Groupings";
        /// `LastModifiedRegion`
        last_modified_region: Str = "LastModifiedRegion";
        /// `LastModifiedTime`
        last_modified_time: Num = "LastModifiedTime";
        /// `LastModifiedUser`
        last_modified_user: Json = "LastModifiedUser";
        /// `PrimaryEventSource`
        primary_event_source: Str = "PrimaryEventSource";
        /// `PrimaryEventSourceEffectiveTimestampType`
        primary_event_source_effective_timestamp_type: Str = "PrimaryEventSourceEffectiveTimestampType";
        /// `RefreshRate`
        refresh_rate: Int = "RefreshRate";
        /// `SupportedStats`
        supported_stats: List<Str> = "SupportedStats";
        /// `SupportsCustomCalculation`
        supports_custom_calculation: Bool = "SupportsCustomCalculation";
        /// `SupportsPreaggregateCalculation`
        supports_preaggregate_calculation: Bool = "SupportsPreaggregateCalculation";
        /// `Type`
        type_: Str = "Type";
    }
    ref metric_arn;
}

/// Property types of `AWS::Connect::Metric`.
pub mod metric {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::agent_status::Tag;

    property! {
        /// `CalculationComponent` of `AWS::Connect::Metric`.
        CalculationComponent;
        new (alias: Str = "Alias");
        set {
            /// `MetricFilters`: at most 5 items. Update: in place.
            metric_filters: List<MetricFilter> = "MetricFilters";
            /// `MetricId`: 1 to 150 characters. Update: in place.
            metric_id: Str = "MetricId";
            /// `MetricName`: 1 to 128 characters. Update: in place.
            metric_name: Str = "MetricName";
        }
    }

    property! {
        /// `MetricCalculation` of `AWS::Connect::Metric`.
        MetricCalculation;
        new (calculation_components: List<CalculationComponent> = "CalculationComponents", calculation: Str = "Calculation");
        set {
        }
    }

    property! {
        /// `MetricFilter` of `AWS::Connect::Metric`.
        MetricFilter;
        new (metric_filter_key: Str = "MetricFilterKey");
        set {
            /// `BooleanCondition`. Update: in place.
            boolean_condition: MetricFilterBooleanCondition = "BooleanCondition";
            /// `Negate`. Update: in place.
            negate: Bool = "Negate";
            /// `NumberCondition`. Update: in place.
            number_condition: MetricFilterNumberCondition = "NumberCondition";
            /// `StringCondition`. Update: in place.
            string_condition: MetricFilterStringCondition = "StringCondition";
        }
    }

    property! {
        /// `MetricFilterBooleanCondition` of `AWS::Connect::Metric`.
        MetricFilterBooleanCondition;
        new (comparison: MetricFilterBooleanConditionComparison = "Comparison");
        set {
        }
    }

    property! {
        /// `MetricFilterNumberCondition` of `AWS::Connect::Metric`.
        MetricFilterNumberCondition;
        new (comparison: MetricFilterNumberConditionComparison = "Comparison", values: List<Num> = "Values");
        set {
        }
    }

    property! {
        /// `MetricFilterStringCondition` of `AWS::Connect::Metric`.
        MetricFilterStringCondition;
        new (comparison: MetricFilterStringConditionComparison = "Comparison", values: List<Str> = "Values");
        set {
        }
    }

    values! {
        /// `MetricFilterBooleanConditionComparison` of `AWS::Connect::Metric`.
        MetricFilterBooleanConditionComparison {
            IS_TRUE = "IS_TRUE",
            IS_FALSE = "IS_FALSE",
        }
    }

    values! {
        /// `MetricFilterNumberConditionComparison` of `AWS::Connect::Metric`.
        MetricFilterNumberConditionComparison {
            LESSER = "LESSER",
            LESSER_OR_EQUAL = "LESSER_OR_EQUAL",
            GREATER = "GREATER",
            GREATER_OR_EQUAL = "GREATER_OR_EQUAL",
        }
    }

    values! {
        /// `MetricFilterStringConditionComparison` of `AWS::Connect::Metric`.
        MetricFilterStringConditionComparison {
            MATCHES_ANY = "MATCHES_ANY",
            MATCHES_NONE = "MATCHES_NONE",
        }
    }

    values! {
        /// `PositiveTrendIndicator` of `AWS::Connect::Metric`.
        PositiveTrendIndicator {
            POSITIVE = "POSITIVE",
            NEGATIVE = "NEGATIVE",
            NEUTRAL = "NEUTRAL",
        }
    }

    values! {
        /// `Status` of `AWS::Connect::Metric`.
        Status {
            SAVED = "SAVED",
            PUBLISHED = "PUBLISHED",
        }
    }

    values! {
        /// `Unit` of `AWS::Connect::Metric`.
        Unit {
            INTEGER = "INTEGER",
            DOUBLE = "DOUBLE",
            PERCENT = "PERCENT",
            SECONDS = "SECONDS",
        }
    }
}

resource! {
    /// `AWS::Connect::Notification`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-notification.html).
    Notification = "AWS::Connect::Notification", Ref = Arn;
    tags "Tags" List;
    new (instance_arn: Str = "InstanceArn", content: notification::NotificationContent = "Content");
    set {
        /// `Content`. Update: in place.
        content: notification::NotificationContent = "Content";
        /// `ExpiresAt`: `^[0-9]+$`. Update: replaces.
        expires_at: Str = "ExpiresAt";
        /// `InstanceArn`. Update: replaces.
        instance_arn: Str = "InstanceArn";
        /// `Priority`. Update: replaces.
        priority: notification::Priority = "Priority";
        /// `Recipients`: at most 200 items, no item twice, `^.{0,2048}$`. Update: replaces.
        recipients: List<Str> = "Recipients";
        /// `Tags`: at most 200 items, no item twice. Update: in place.
        tags: List<notification::Tag> = "Tags";
    }
    get {
        /// `CreatedAt`
        created_at: Str = "CreatedAt";
        /// `Id`
        id: Str = "Id";
    }
    ref arn;
}

/// Property types of `AWS::Connect::Notification`.
pub mod notification {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::contact_flow_module::Tag;

    property! {
        /// `NotificationContent` of `AWS::Connect::Notification`.
        NotificationContent;
        new ();
        set {
            /// `DeDE`: `^.{0,500}$`. Update: in place.
            de_de: Str = "DeDE";
            /// `EnUS`: `^.{0,500}$`. Update: in place.
            en_us: Str = "EnUS";
            /// `EsES`: `^.{0,500}$`. Update: in place.
            es_es: Str = "EsES";
            /// `FrFR`: `^.{0,500}$`. Update: in place.
            fr_fr: Str = "FrFR";
            /// `IdID`: `^.{0,500}$`. Update: in place.
            id_id: Str = "IdID";
            /// `ItIT`: `^.{0,500}$`. Update: in place.
            it_it: Str = "ItIT";
            /// `JaJP`: `^.{0,500}$`. Update: in place.
            ja_jp: Str = "JaJP";
            /// `KoKR`: `^.{0,500}$`. Update: in place.
            ko_kr: Str = "KoKR";
            /// `PtBR`: `^.{0,500}$`. Update: in place.
            pt_br: Str = "PtBR";
            /// `ZhCN`: `^.{0,500}$`. Update: in place.
            zh_cn: Str = "ZhCN";
            /// `ZhTW`: `^.{0,500}$`. Update: in place.
            zh_tw: Str = "ZhTW";
        }
    }

    values! {
        /// `Priority` of `AWS::Connect::Notification`.
        Priority {
            HIGH = "HIGH",
            LOW = "LOW",
        }
    }
}

resource! {
    /// `AWS::Connect::PhoneNumber`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-phonenumber.html).
    PhoneNumber = "AWS::Connect::PhoneNumber", Ref = Arn;
    tags "Tags" List;
    new (target_arn: Str = "TargetArn");
    set {
        /// `CountryCode`: `^[A-Z]{2}`. Update: replaces.
        country_code: Str = "CountryCode";
        /// `Description`: 1 to 500 characters. Update: may replace.
        description: Str = "Description";
        /// `Prefix`: `^\+[0-9]{1,15}`. Update: replaces.
        prefix: Str = "Prefix";
        /// `SourcePhoneNumberArn`. Update: replaces.
        source_phone_number_arn: Str = "SourcePhoneNumberArn";
        /// `Tags`: at most 50 items, no item twice. Update: in place.
        tags: List<phone_number::Tag> = "Tags";
        /// `TargetArn`. Update: in place.
        target_arn: Str = "TargetArn";
        /// `Type`. Update: replaces.
        type_: Str = "Type";
    }
    get {
        /// `Address`
        address: Str = "Address";
    }
    ref phone_number_arn;
}

/// Property types of `AWS::Connect::PhoneNumber`.
pub mod phone_number {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::agent_status::Tag;
}

resource! {
    /// `AWS::Connect::PredefinedAttribute`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-predefinedattribute.html).
    PredefinedAttribute = "AWS::Connect::PredefinedAttribute", Ref = Str;
    new_with PredefinedAttributeRequired {
        /// `InstanceArn`. Update: replaces.
        instance_arn: Str = "InstanceArn",
        /// `Name`: 1 to 100 characters. Update: replaces.
        name: Str = "Name",
    }
    set {
        /// `AttributeConfiguration`. Update: in place.
        attribute_configuration: predefined_attribute::AttributeConfiguration = "AttributeConfiguration";
        /// `InstanceArn`. Update: replaces.
        instance_arn: Str = "InstanceArn";
        /// `Name`: 1 to 100 characters. Update: replaces.
        name: Str = "Name";
        /// `Purposes`: 1 to 10 items, 1 to 100 characters. Update: in place.
        purposes: List<Str> = "Purposes";
        /// `Values`. Update: in place.
        values: predefined_attribute::Values = "Values";
    }
    get {
        /// `LastModifiedRegion`
        last_modified_region: Str = "LastModifiedRegion";
        /// `LastModifiedTime`
        last_modified_time: Num = "LastModifiedTime";
    }
}

/// Property types of `AWS::Connect::PredefinedAttribute`.
pub mod predefined_attribute {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `AttributeConfiguration` of `AWS::Connect::PredefinedAttribute`.
        AttributeConfiguration;
        new ();
        set {
            /// `EnableValueValidationOnAssociation`. Update: in place.
            enable_value_validation_on_association: Bool = "EnableValueValidationOnAssociation";
            /// `IsReadOnly`. Update: in place.
            is_read_only: Bool = "IsReadOnly";
        }
    }

    property! {
        /// `Values` of `AWS::Connect::PredefinedAttribute`.
        Values;
        new ();
        set {
            /// `StringList`: 1 to 500 items, 1 to 100 characters. Update: in place.
            string_list: List<Str> = "StringList";
        }
    }
}

resource! {
    /// `AWS::Connect::Prompt`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-prompt.html).
    Prompt = "AWS::Connect::Prompt", Ref = Arn;
    tags "Tags" List;
    new (instance_arn: ConnectInstanceArn = "InstanceArn", name: Str = "Name");
    set {
        /// `Description`: 1 to 250 characters. Update: in place.
        description: Str = "Description";
        /// `InstanceArn`. Update: in place.
        instance_arn: ConnectInstanceArn = "InstanceArn";
        /// `Name`: 1 to 127 characters. Update: in place.
        name: Str = "Name";
        /// `S3Uri`: 1 to 2000 characters. Update: in place.
        s3_uri: Str = "S3Uri";
        /// `Tags`: no item twice. Update: in place.
        tags: List<prompt::Tag> = "Tags";
    }
    get {
    }
    ref prompt_arn;
}

/// Property types of `AWS::Connect::Prompt`.
pub mod prompt {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::contact_flow_module::Tag;
}

resource! {
    /// `AWS::Connect::Queue`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-queue.html).
    Queue = "AWS::Connect::Queue", Ref = Arn;
    tags "Tags" List;
    new_with QueueRequired {
        /// `InstanceArn`. Update: in place.
        instance_arn: ConnectInstanceArn = "InstanceArn",
        /// `HoursOfOperationArn`. Update: in place.
        hours_of_operation_arn: Str = "HoursOfOperationArn",
        /// `Name`: 1 to 127 characters. Update: in place.
        name: Str = "Name",
    }
    set {
        /// `AdditionalEmailAddresses`: at most 50 items. Update: in place.
        additional_email_addresses: List<queue::EmailAddress> = "AdditionalEmailAddresses";
        /// `Description`: 1 to 250 characters. Update: in place.
        description: Str = "Description";
        /// `HoursOfOperationArn`. Update: in place.
        hours_of_operation_arn: Str = "HoursOfOperationArn";
        /// `InstanceArn`. Update: in place.
        instance_arn: ConnectInstanceArn = "InstanceArn";
        /// `MaxContacts`: at least 0. Update: in place.
        max_contacts: Int = "MaxContacts";
        /// `Name`: 1 to 127 characters. Update: in place.
        name: Str = "Name";
        /// `OutboundCallerConfig`. Update: in place.
        outbound_caller_config: queue::OutboundCallerConfig = "OutboundCallerConfig";
        /// `OutboundEmailConfig`. Update: in place.
        outbound_email_config: queue::OutboundEmailConfig = "OutboundEmailConfig";
        /// `QuickConnectArns`: at least 1 items. Update: in place.
        quick_connect_arns: List<Str> = "QuickConnectArns";
        /// `Status`. Update: in place.
        status: queue::Status = "Status";
        /// `Tags`: at most 50 items, no item twice. Update: in place.
        tags: List<queue::Tag> = "Tags";
    }
    get {
        /// `LastModifiedRegion`
        last_modified_region: Str = "LastModifiedRegion";
        /// `LastModifiedTime`
        last_modified_time: Num = "LastModifiedTime";
        /// `Type`
        type_: Str = "Type";
    }
    ref queue_arn;
}

/// Property types of `AWS::Connect::Queue`.
pub mod queue {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::agent_status::Tag;

    property! {
        /// `EmailAddress` of `AWS::Connect::Queue`.
        EmailAddress;
        new (email_address_arn: Str = "EmailAddressArn");
        set {
        }
    }

    property! {
        /// `OutboundCallerConfig` of `AWS::Connect::Queue`.
        OutboundCallerConfig;
        new ();
        set {
            /// `OutboundCallerIdName`: 1 to 255 characters. Update: in place.
            outbound_caller_id_name: Str = "OutboundCallerIdName";
            /// `OutboundCallerIdNumberArn`. Update: in place.
            outbound_caller_id_number_arn: Str = "OutboundCallerIdNumberArn";
            /// `OutboundFlowArn`: 1 to 500 characters. Update: in place.
            outbound_flow_arn: Str = "OutboundFlowArn";
        }
    }

    property! {
        /// `OutboundEmailConfig` of `AWS::Connect::Queue`.
        OutboundEmailConfig;
        new ();
        set {
            /// `OutboundEmailAddressId`: 1 to 500 characters. Update: in place.
            outbound_email_address_id: Str = "OutboundEmailAddressId";
        }
    }

    values! {
        /// `Status` of `AWS::Connect::Queue`.
        Status {
            ENABLED = "ENABLED",
            DISABLED = "DISABLED",
        }
    }
}

resource! {
    /// `AWS::Connect::QuickConnect`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-quickconnect.html).
    QuickConnect = "AWS::Connect::QuickConnect", Ref = Arn;
    tags "Tags" List;
    new (name: Str = "Name", instance_arn: ConnectInstanceArn = "InstanceArn", quick_connect_config: quick_connect::QuickConnectConfig = "QuickConnectConfig");
    set {
        /// `Description`: 1 to 250 characters. Update: in place.
        description: Str = "Description";
        /// `InstanceArn`. Update: in place.
        instance_arn: ConnectInstanceArn = "InstanceArn";
        /// `Name`: 1 to 127 characters. Update: in place.
        name: Str = "Name";
        /// `QuickConnectConfig`. Update: in place.
        quick_connect_config: quick_connect::QuickConnectConfig = "QuickConnectConfig";
        /// `Tags`: at most 200 items, no item twice. Update: in place.
        tags: List<quick_connect::Tag> = "Tags";
    }
    get {
        /// `QuickConnectType`
        quick_connect_type: Str = "QuickConnectType";
    }
    ref quick_connect_arn;
}

/// Property types of `AWS::Connect::QuickConnect`.
pub mod quick_connect {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::agent_status::Tag;

    property! {
        /// `FlowQuickConnectConfig` of `AWS::Connect::QuickConnect`.
        FlowQuickConnectConfig;
        new (contact_flow_arn: Str = "ContactFlowArn");
        set {
        }
    }

    property! {
        /// `PhoneNumberQuickConnectConfig` of `AWS::Connect::QuickConnect`.
        PhoneNumberQuickConnectConfig;
        new (phone_number: Str = "PhoneNumber");
        set {
        }
    }

    property! {
        /// `QueueQuickConnectConfig` of `AWS::Connect::QuickConnect`.
        QueueQuickConnectConfig;
        new_with QueueQuickConnectConfigRequired {
            /// `ContactFlowArn`. Update: in place.
            contact_flow_arn: Str = "ContactFlowArn",
            /// `QueueArn`. Update: in place.
            queue_arn: Str = "QueueArn",
        }
        set {
        }
    }

    property! {
        /// `QuickConnectConfig` of `AWS::Connect::QuickConnect`.
        QuickConnectConfig;
        new (quick_connect_type: QuickConnectType = "QuickConnectType");
        set {
            /// `FlowConfig`. Update: in place.
            flow_config: FlowQuickConnectConfig = "FlowConfig";
            /// `PhoneConfig`. Update: in place.
            phone_config: PhoneNumberQuickConnectConfig = "PhoneConfig";
            /// `QueueConfig`. Update: in place.
            queue_config: QueueQuickConnectConfig = "QueueConfig";
            /// `UserConfig`. Update: in place.
            user_config: UserQuickConnectConfig = "UserConfig";
        }
    }

    property! {
        /// `UserQuickConnectConfig` of `AWS::Connect::QuickConnect`.
        UserQuickConnectConfig;
        new_with UserQuickConnectConfigRequired {
            /// `ContactFlowArn`. Update: in place.
            contact_flow_arn: Str = "ContactFlowArn",
            /// `UserArn`. Update: in place.
            user_arn: Str = "UserArn",
        }
        set {
        }
    }

    values! {
        /// `QuickConnectType` of `AWS::Connect::QuickConnect`.
        QuickConnectType {
            PHONE_NUMBER = "PHONE_NUMBER",
            QUEUE = "QUEUE",
            USER = "USER",
            FLOW = "FLOW",
        }
    }
}

resource! {
    /// `AWS::Connect::RoutingProfile`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-routingprofile.html).
    RoutingProfile = "AWS::Connect::RoutingProfile", Ref = Arn;
    tags "Tags" List;
    new_with RoutingProfileRequired {
        /// `InstanceArn`. Update: in place.
        instance_arn: ConnectInstanceArn = "InstanceArn",
        /// `Name`: 1 to 127 characters. Update: in place.
        name: Str = "Name",
        /// `Description`: 1 to 250 characters. Update: in place.
        description: Str = "Description",
        /// `MediaConcurrencies`. Update: in place.
        media_concurrencies: List<routing_profile::MediaConcurrency> = "MediaConcurrencies",
        /// `DefaultOutboundQueueArn`. Update: in place.
        default_outbound_queue_arn: Str = "DefaultOutboundQueueArn",
    }
    set {
        /// `AgentAvailabilityTimer`. Update: in place.
        agent_availability_timer: routing_profile::AgentAvailabilityTimer = "AgentAvailabilityTimer";
        /// `DefaultOutboundQueueArn`. Update: in place.
        default_outbound_queue_arn: Str = "DefaultOutboundQueueArn";
        /// `Description`: 1 to 250 characters. Update: in place.
        description: Str = "Description";
        /// `InstanceArn`. Update: in place.
        instance_arn: ConnectInstanceArn = "InstanceArn";
        /// `ManualAssignmentQueueConfigs`: 1 to 10 items. Update: in place.
        manual_assignment_queue_configs: List<routing_profile::RoutingProfileManualAssignmentQueueConfig> = "ManualAssignmentQueueConfigs";
        /// `MediaConcurrencies`. Update: in place.
        media_concurrencies: List<routing_profile::MediaConcurrency> = "MediaConcurrencies";
        /// `Name`: 1 to 127 characters. Update: in place.
        name: Str = "Name";
        /// `QueueConfigs`: at least 1 items. Update: in place.
        queue_configs: List<routing_profile::RoutingProfileQueueConfig> = "QueueConfigs";
        /// `Tags`: at most 50 items, no item twice. Update: in place.
        tags: List<routing_profile::Tag> = "Tags";
    }
    get {
    }
    ref routing_profile_arn;
}

/// Property types of `AWS::Connect::RoutingProfile`.
pub mod routing_profile {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::agent_status::Tag;

    property! {
        /// `CrossChannelBehavior` of `AWS::Connect::RoutingProfile`.
        CrossChannelBehavior;
        new (behavior_type: BehaviorType = "BehaviorType");
        set {
        }
    }

    property! {
        /// `MediaConcurrency` of `AWS::Connect::RoutingProfile`.
        MediaConcurrency;
        new (channel: Channel = "Channel", concurrency: Int = "Concurrency");
        set {
            /// `CrossChannelBehavior`. Update: in place.
            cross_channel_behavior: CrossChannelBehavior = "CrossChannelBehavior";
        }
    }

    property! {
        /// `RoutingProfileManualAssignmentQueueConfig` of `AWS::Connect::RoutingProfile`.
        RoutingProfileManualAssignmentQueueConfig;
        new (queue_reference: RoutingProfileQueueReference = "QueueReference");
        set {
        }
    }

    property! {
        /// `RoutingProfileQueueConfig` of `AWS::Connect::RoutingProfile`.
        RoutingProfileQueueConfig;
        new_with RoutingProfileQueueConfigRequired {
            /// `Delay`: 0 to 9999. Update: in place.
            delay: Int = "Delay",
            /// `Priority`: 1 to 99. Update: in place.
            priority: Int = "Priority",
            /// `QueueReference`. Update: in place.
            queue_reference: RoutingProfileQueueReference = "QueueReference",
        }
        set {
        }
    }

    property! {
        /// `RoutingProfileQueueReference` of `AWS::Connect::RoutingProfile`.
        RoutingProfileQueueReference;
        new (channel: Channel = "Channel", queue_arn: Str = "QueueArn");
        set {
        }
    }

    values! {
        /// `AgentAvailabilityTimer` of `AWS::Connect::RoutingProfile`.
        AgentAvailabilityTimer {
            TIME_SINCE_LAST_ACTIVITY = "TIME_SINCE_LAST_ACTIVITY",
            TIME_SINCE_LAST_INBOUND = "TIME_SINCE_LAST_INBOUND",
        }
    }

    values! {
        /// `BehaviorType` of `AWS::Connect::RoutingProfile`.
        BehaviorType {
            ROUTE_CURRENT_CHANNEL_ONLY = "ROUTE_CURRENT_CHANNEL_ONLY",
            ROUTE_ANY_CHANNEL = "ROUTE_ANY_CHANNEL",
        }
    }

    values! {
        /// `Channel` of `AWS::Connect::RoutingProfile`.
        Channel {
            VOICE = "VOICE",
            CHAT = "CHAT",
            TASK = "TASK",
            EMAIL = "EMAIL",
        }
    }
}

resource! {
    /// `AWS::Connect::Rule`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-rule.html).
    Rule = "AWS::Connect::Rule", Ref = Arn;
    tags "Tags" List;
    new_with RuleRequired {
        /// `Name`: `^[a-zA-Z0-9._-]{1,200}$`. Update: in place.
        name: Str = "Name",
        /// `InstanceArn`. Update: replaces.
        instance_arn: Str = "InstanceArn",
        /// `TriggerEventSource`. Update: replaces.
        trigger_event_source: rule::RuleTriggerEventSource = "TriggerEventSource",
        /// `Function`. Update: in place.
        function: Str = "Function",
        /// `Actions`. Update: in place.
        actions: rule::Actions = "Actions",
        /// `PublishStatus`. Update: in place.
        publish_status: rule::PublishStatus = "PublishStatus",
    }
    set {
        /// `Actions`. Update: in place.
        actions: rule::Actions = "Actions";
        /// `Function`. Update: in place.
        function: Str = "Function";
        /// `InstanceArn`. Update: replaces.
        instance_arn: Str = "InstanceArn";
        /// `Name`: `^[a-zA-Z0-9._-]{1,200}$`. Update: in place.
        name: Str = "Name";
        /// `PublishStatus`. Update: in place.
        publish_status: rule::PublishStatus = "PublishStatus";
        /// `Tags`: at most 50 items, no item twice. Update: in place.
        tags: List<rule::Tag> = "Tags";
        /// `TriggerEventSource`. Update: replaces.
        trigger_event_source: rule::RuleTriggerEventSource = "TriggerEventSource";
    }
    get {
    }
    ref rule_arn;
}

/// Property types of `AWS::Connect::Rule`.
pub mod rule {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::notification::Priority;

    property! {
        /// `Actions` of `AWS::Connect::Rule`.
        Actions;
        new ();
        set {
            /// `AssignContactCategoryActions`: 1 items, no item twice. Update: in place.
            assign_contact_category_actions: List<Json> = "AssignContactCategoryActions";
            /// `AssignSlaActions`: 1 items, no item twice. Update: in place.
            assign_sla_actions: List<AssignSlaAction> = "AssignSlaActions";
            /// `CreateCaseActions`: 1 items, no item twice. Update: in place.
            create_case_actions: List<CreateCaseAction> = "CreateCaseActions";
            /// `EndAssociatedTasksActions`: 1 items, no item twice. Update: in place.
            end_associated_tasks_actions: List<Json> = "EndAssociatedTasksActions";
            /// `EventBridgeActions`: 1 items, no item twice. Update: in place.
            event_bridge_actions: List<EventBridgeAction> = "EventBridgeActions";
            /// `SendInAppNotificationActions`: 1 items, no item twice. Update: in place.
            send_in_app_notification_actions: List<SendInAppNotificationAction> = "SendInAppNotificationActions";
            /// `SendNotificationActions`: 1 items, no item twice. Update: in place.
            send_notification_actions: List<SendNotificationAction> = "SendNotificationActions";
            /// `SubmitAutoEvaluationActions`: 1 items, no item twice. Update: in place.
            submit_auto_evaluation_actions: List<SubmitAutoEvaluationAction> = "SubmitAutoEvaluationActions";
            /// `TaskActions`: 1 items, no item twice. Update: in place.
            task_actions: List<TaskAction> = "TaskActions";
            /// `UpdateCaseActions`: 1 items, no item twice. Update: in place.
            update_case_actions: List<UpdateCaseAction> = "UpdateCaseActions";
        }
    }

    property! {
        /// `AssignSlaAction` of `AWS::Connect::Rule`.
        AssignSlaAction;
        new (sla_assignment_type: SlaAssignmentType = "SlaAssignmentType", case_sla_configuration: CaseSlaConfiguration = "CaseSlaConfiguration");
        set {
        }
    }

    property! {
        /// `CaseSlaConfiguration` of `AWS::Connect::Rule`.
        CaseSlaConfiguration;
        new (type_: CaseSlaConfigurationType = "Type", name: Str = "Name", target_sla_minutes: Num = "TargetSlaMinutes");
        set {
            /// `FieldId`: 1 to 500 characters. Update: in place.
            field_id: Str = "FieldId";
            /// `TargetFieldValues`: at most 1 items. Update: in place.
            target_field_values: List<SlaTargetFieldValue> = "TargetFieldValues";
        }
    }

    property! {
        /// `CreateCaseAction` of `AWS::Connect::Rule`.
        CreateCaseAction;
        new (fields: List<Field> = "Fields", template_id: Str = "TemplateId");
        set {
        }
    }

    property! {
        /// `EventBridgeAction` of `AWS::Connect::Rule`.
        EventBridgeAction;
        new (name: Str = "Name");
        set {
        }
    }

    property! {
        /// `Field` of `AWS::Connect::Rule`.
        Field;
        new (id: Str = "Id", value: FieldValue = "Value");
        set {
        }
    }

    property! {
        /// `FieldValue` of `AWS::Connect::Rule`.
        FieldValue;
        new ();
        set {
            /// `BooleanValue`. Update: in place.
            boolean_value: Bool = "BooleanValue";
            /// `DoubleValue`. Update: in place.
            double_value: Num = "DoubleValue";
            /// `EmptyValue`. Update: in place.
            empty_value: Json = "EmptyValue";
            /// `StringValue`. Update: in place.
            string_value: Str = "StringValue";
        }
    }

    property! {
        /// `InAppNotificationRecipientType` of `AWS::Connect::Rule`.
        InAppNotificationRecipientType;
        new ();
        set {
            /// `UserArns`: 1 to 100 items, no item twice. Update: in place.
            user_arns: List<Str> = "UserArns";
            /// `UserTags`. Update: in place.
            user_tags: Map<Str> = "UserTags";
        }
    }

    property! {
        /// `NotificationContent` of `AWS::Connect::Rule`.
        NotificationContent;
        new ();
        set {
            /// `DeDE`: at most 3000 characters. Update: in place.
            de_de: Str = "DeDE";
            /// `EnUS`: at most 3000 characters. Update: in place.
            en_us: Str = "EnUS";
            /// `EsES`: at most 3000 characters. Update: in place.
            es_es: Str = "EsES";
            /// `FrFR`: at most 3000 characters. Update: in place.
            fr_fr: Str = "FrFR";
            /// `IdID`: at most 3000 characters. Update: in place.
            id_id: Str = "IdID";
            /// `ItIT`: at most 3000 characters. Update: in place.
            it_it: Str = "ItIT";
            /// `JaJP`: at most 3000 characters. Update: in place.
            ja_jp: Str = "JaJP";
            /// `KoKR`: at most 3000 characters. Update: in place.
            ko_kr: Str = "KoKR";
            /// `PtBR`: at most 3000 characters. Update: in place.
            pt_br: Str = "PtBR";
            /// `ZhCN`: at most 3000 characters. Update: in place.
            zh_cn: Str = "ZhCN";
            /// `ZhTW`: at most 3000 characters. Update: in place.
            zh_tw: Str = "ZhTW";
        }
    }

    property! {
        /// `NotificationRecipientType` of `AWS::Connect::Rule`.
        NotificationRecipientType;
        new ();
        set {
            /// `UserArns`: 1 to 5 items, no item twice. Update: in place.
            user_arns: List<Str> = "UserArns";
            /// `UserTags`. Update: in place.
            user_tags: Map<Str> = "UserTags";
        }
    }

    property! {
        /// `Reference` of `AWS::Connect::Rule`.
        Reference;
        new (value: Str = "Value", type_: ReferenceType = "Type");
        set {
        }
    }

    property! {
        /// `RuleTriggerEventSource` of `AWS::Connect::Rule`.
        RuleTriggerEventSource;
        new (event_source_name: EventSourceName = "EventSourceName");
        set {
            /// `IntegrationAssociationArn`. Update: replaces.
            integration_association_arn: Str = "IntegrationAssociationArn";
        }
    }

    property! {
        /// `SendInAppNotificationAction` of `AWS::Connect::Rule`.
        SendInAppNotificationAction;
        new (content: NotificationContent = "Content", recipient: InAppNotificationRecipientType = "Recipient");
        set {
            /// `Exclusion`. Update: in place.
            exclusion: InAppNotificationRecipientType = "Exclusion";
            /// `Priority`. Update: in place.
            priority: Priority = "Priority";
        }
    }

    property! {
        /// `SendNotificationAction` of `AWS::Connect::Rule`.
        SendNotificationAction;
        new_with SendNotificationActionRequired {
            /// `DeliveryMethod`. Update: in place.
            delivery_method: DeliveryMethod = "DeliveryMethod",
            /// `Content`: 1 to 1024 characters. Update: in place.
            content: Str = "Content",
            /// `Recipient`. Update: in place.
            recipient: NotificationRecipientType = "Recipient",
            /// `ContentType`. Update: in place.
            content_type: ContentType = "ContentType",
        }
        set {
            /// `Exclusion`. Update: in place.
            exclusion: NotificationRecipientType = "Exclusion";
            /// `Subject`: 1 to 200 characters. Update: in place.
            subject: Str = "Subject";
        }
    }

    property! {
        /// `SlaTargetFieldValue` of `AWS::Connect::Rule`.
        SlaTargetFieldValue;
        new ();
        set {
            /// `StringValue`. Update: in place.
            string_value: Str = "StringValue";
        }
    }

    property! {
        /// `SubmitAutoEvaluationAction` of `AWS::Connect::Rule`.
        SubmitAutoEvaluationAction;
        new (evaluation_form_arn: Str = "EvaluationFormArn");
        set {
        }
    }

    property! {
        /// `Tag` of `AWS::Connect::Rule`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    property! {
        /// `TaskAction` of `AWS::Connect::Rule`.
        TaskAction;
        new_with TaskActionRequired {
            /// `Name`: 1 to 512 characters. Update: in place.
            name: Str = "Name",
            /// `ContactFlowArn`. Update: in place.
            contact_flow_arn: Str = "ContactFlowArn",
        }
        set {
            /// `Description`: at most 4096 characters. Update: in place.
            description: Str = "Description";
            /// `References`. Update: in place.
            references: Map<Reference> = "References";
        }
    }

    property! {
        /// `UpdateCaseAction` of `AWS::Connect::Rule`.
        UpdateCaseAction;
        new (fields: List<Field> = "Fields");
        set {
        }
    }

    values! {
        /// `CaseSlaConfigurationType` of `AWS::Connect::Rule`.
        CaseSlaConfigurationType {
            CASE_FIELD = "CaseField",
        }
    }

    values! {
        /// `ContentType` of `AWS::Connect::Rule`.
        ContentType {
            PLAIN_TEXT = "PLAIN_TEXT",
        }
    }

    values! {
        /// `DeliveryMethod` of `AWS::Connect::Rule`.
        DeliveryMethod {
            EMAIL = "EMAIL",
        }
    }

    values! {
        /// `EventSourceName` of `AWS::Connect::Rule`.
        EventSourceName {
            ON_EMAIL_ANALYSIS_AVAILABLE = "OnEmailAnalysisAvailable",
            ON_CONTACT_EVALUATION_SUBMIT = "OnContactEvaluationSubmit",
            ON_POST_CALL_ANALYSIS_AVAILABLE = "OnPostCallAnalysisAvailable",
            ON_REAL_TIME_CALL_ANALYSIS_AVAILABLE = "OnRealTimeCallAnalysisAvailable",
            ON_REAL_TIME_CHAT_ANALYSIS_AVAILABLE = "OnRealTimeChatAnalysisAvailable",
            ON_POST_CHAT_ANALYSIS_AVAILABLE = "OnPostChatAnalysisAvailable",
            ON_ZENDESK_TICKET_CREATE = "OnZendeskTicketCreate",
            ON_ZENDESK_TICKET_STATUS_UPDATE = "OnZendeskTicketStatusUpdate",
            ON_SALESFORCE_CASE_CREATE = "OnSalesforceCaseCreate",
            ON_METRIC_DATA_UPDATE = "OnMetricDataUpdate",
            ON_CASE_CREATE = "OnCaseCreate",
            ON_CASE_UPDATE = "OnCaseUpdate",
            ON_SLA_BREACH = "OnSlaBreach",
            ON_SCHEDULE_PUBLISH = "OnSchedulePublish",
            ON_SCHEDULE_UPDATE = "OnScheduleUpdate",
            ON_SCHEDULE_TIME_OFF_REQUEST_ACTIVITY = "OnScheduleTimeOffRequestActivity",
        }
    }

    values! {
        /// `PublishStatus` of `AWS::Connect::Rule`.
        PublishStatus {
            DRAFT = "DRAFT",
            PUBLISHED = "PUBLISHED",
        }
    }

    values! {
        /// `ReferenceType` of `AWS::Connect::Rule`.
        ReferenceType {
            URL = "URL",
            ATTACHMENT = "ATTACHMENT",
            NUMBER = "NUMBER",
            STRING = "STRING",
            DATE = "DATE",
            EMAIL = "EMAIL",
        }
    }

    values! {
        /// `SlaAssignmentType` of `AWS::Connect::Rule`.
        SlaAssignmentType {
            CASES = "CASES",
        }
    }
}

resource! {
    /// `AWS::Connect::SecurityKey`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-securitykey.html).
    SecurityKey = "AWS::Connect::SecurityKey", Ref = Str;
    new (key: Str = "Key", instance_id: ConnectInstanceArn = "InstanceId");
    set {
        /// `InstanceId`: 1 to 100 characters. Update: replaces.
        instance_id: ConnectInstanceArn = "InstanceId";
        /// `Key`: 1 to 1024 characters. Update: replaces.
        key: Str = "Key";
    }
    get {
        /// `AssociationId`
        association_id: Str = "AssociationId";
    }
}

resource! {
    /// `AWS::Connect::SecurityProfile`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-securityprofile.html).
    SecurityProfile = "AWS::Connect::SecurityProfile", Ref = Arn;
    tags "Tags" List;
    new (instance_arn: ConnectInstanceArn = "InstanceArn", security_profile_name: Str = "SecurityProfileName");
    set {
        /// `AllowedAccessControlHierarchyGroupId`: at most 127 characters, `^[a-zA-Z0-9-]*$`. Update: in place.
        allowed_access_control_hierarchy_group_id: Str = "AllowedAccessControlHierarchyGroupId";
        /// `AllowedAccessControlTags`: at most 4 items, no item twice. Update: in place.
        allowed_access_control_tags: List<security_profile::Tag> = "AllowedAccessControlTags";
        /// `AllowedFlowModules`: at most 10 items, no item twice. Update: in place.
        allowed_flow_modules: List<security_profile::FlowModule> = "AllowedFlowModules";
        /// `Applications`: at most 10 items, no item twice. Update: in place.
        applications: List<security_profile::Application> = "Applications";
        /// `Description`: at most 250 characters. Update: in place.
        description: Str = "Description";
        /// `GranularAccessControlConfiguration`. Update: in place.
        granular_access_control_configuration: security_profile::GranularAccessControlConfiguration = "GranularAccessControlConfiguration";
        /// `HierarchyRestrictedResources`: at most 10 items, no item twice, 1 to 128 characters. Update: in place.
        hierarchy_restricted_resources: List<Str> = "HierarchyRestrictedResources";
        /// `InstanceArn`. Update: replaces.
        instance_arn: ConnectInstanceArn = "InstanceArn";
        /// `Permissions`: at most 500 items, no item twice, 1 to 128 characters. Update: in place.
        permissions: List<Str> = "Permissions";
        /// `SecurityProfileName`: 1 to 127 characters, `^[ a-zA-Z0-9_@-]+$`. Update: replaces.
        security_profile_name: Str = "SecurityProfileName";
        /// `TagRestrictedResources`: at most 10 items, no item twice, 1 to 128 characters. Update: in place.
        tag_restricted_resources: List<Str> = "TagRestrictedResources";
        /// `Tags`: at most 50 items, no item twice. Update: in place.
        tags: List<security_profile::Tag> = "Tags";
    }
    get {
        /// `LastModifiedRegion`
        last_modified_region: Str = "LastModifiedRegion";
        /// `LastModifiedTime`
        last_modified_time: Num = "LastModifiedTime";
    }
    ref security_profile_arn;
}

/// Property types of `AWS::Connect::SecurityProfile`.
pub mod security_profile {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::agent_status::Tag;

    property! {
        /// `Application` of `AWS::Connect::SecurityProfile`.
        Application;
        new ();
        set {
            /// `ApplicationPermissions`: 1 to 50 items, no item twice, 1 to 128 characters. Update: in place.
            application_permissions: List<Str> = "ApplicationPermissions";
            /// `Namespace`: 1 to 128 characters. Update: in place.
            namespace: Str = "Namespace";
            /// `Type`. Update: in place.
            type_: ApplicationType = "Type";
        }
    }

    property! {
        /// `DataTableAccessControlConfiguration` of `AWS::Connect::SecurityProfile`.
        DataTableAccessControlConfiguration;
        new ();
        set {
            /// `PrimaryAttributeAccessControlConfiguration`. Update: in place.
            primary_attribute_access_control_configuration: PrimaryAttributeAccessControlConfigurationItem = "PrimaryAttributeAccessControlConfiguration";
        }
    }

    property! {
        /// `FlowModule` of `AWS::Connect::SecurityProfile`.
        FlowModule;
        new ();
        set {
            /// `FlowModuleId`: 1 to 128 characters. Update: in place.
            flow_module_id: Str = "FlowModuleId";
            /// `Type`: 1 to 128 characters. Update: in place.
            type_: FlowModuleType = "Type";
        }
    }

    property! {
        /// `GranularAccessControlConfiguration` of `AWS::Connect::SecurityProfile`.
        GranularAccessControlConfiguration;
        new ();
        set {
            /// `DataTableAccessControlConfiguration`. Update: in place.
            data_table_access_control_configuration: DataTableAccessControlConfiguration = "DataTableAccessControlConfiguration";
        }
    }

    property! {
        /// `PrimaryAttributeAccessControlConfigurationItem` of `AWS::Connect::SecurityProfile`.
        PrimaryAttributeAccessControlConfigurationItem;
        new ();
        set {
            /// `PrimaryAttributeValues`: 1 to 5 items, no item twice. Update: in place.
            primary_attribute_values: List<PrimaryAttributeValue> = "PrimaryAttributeValues";
        }
    }

    property! {
        /// `PrimaryAttributeValue` of `AWS::Connect::SecurityProfile`.
        PrimaryAttributeValue;
        new ();
        set {
            /// `AccessType`. Update: in place.
            access_type: AccessType = "AccessType";
            /// `AttributeName`: 1 to 127 characters, `^(?!aws:|connect:)[\p{L}\p{Z}\p{N}\-_.:=@'|]+$`. Update: in place.
            attribute_name: Str = "AttributeName";
            /// `Values`: 1 to 2 items, no item twice, 1 to 1000 characters. Update: in place.
            values: List<Str> = "Values";
        }
    }

    values! {
        /// `AccessType` of `AWS::Connect::SecurityProfile`.
        AccessType {
            ALLOW = "ALLOW",
        }
    }

    values! {
        /// `ApplicationType` of `AWS::Connect::SecurityProfile`.
        ApplicationType {
            MCP = "MCP",
            THIRD_PARTY_APPLICATION = "THIRD_PARTY_APPLICATION",
        }
    }

    values! {
        /// `FlowModuleType` of `AWS::Connect::SecurityProfile`.
        FlowModuleType {
            MCP = "MCP",
        }
    }
}

resource! {
    /// `AWS::Connect::TaskTemplate`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-tasktemplate.html).
    TaskTemplate = "AWS::Connect::TaskTemplate", Ref = Arn;
    tags "Tags" List;
    new (instance_arn: Str = "InstanceArn");
    set {
        /// `ClientToken`: at most 500 characters. Update: in place.
        client_token: Str = "ClientToken";
        /// `Constraints`. Update: in place.
        constraints: task_template::Constraints = "Constraints";
        /// `ContactFlowArn`. Update: in place.
        contact_flow_arn: Str = "ContactFlowArn";
        /// `Defaults`: at most 50 items. Update: in place.
        defaults: List<task_template::DefaultFieldValue> = "Defaults";
        /// `Description`: at most 255 characters. Update: in place.
        description: Str = "Description";
        /// `Fields`: at most 50 items. Update: in place.
        fields: List<task_template::Field> = "Fields";
        /// `InstanceArn`. Update: in place.
        instance_arn: Str = "InstanceArn";
        /// `Name`: 1 to 100 characters. Update: in place.
        name: Str = "Name";
        /// `SelfAssignContactFlowArn`. Update: in place.
        self_assign_contact_flow_arn: Str = "SelfAssignContactFlowArn";
        /// `Status`. Update: in place.
        status: task_template::Status = "Status";
        /// `Tags`: at most 50 items, no item twice. Update: in place.
        tags: List<task_template::Tag> = "Tags";
    }
    get {
    }
    ref arn;
}

/// Property types of `AWS::Connect::TaskTemplate`.
pub mod task_template {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::agent_status::Tag;

    property! {
        /// `Constraints` of `AWS::Connect::TaskTemplate`.
        Constraints;
        new ();
        set {
            /// `InvisibleFields`: at most 50 items. Update: in place.
            invisible_fields: List<InvisibleFieldInfo> = "InvisibleFields";
            /// `ReadOnlyFields`: at most 50 items. Update: in place.
            read_only_fields: List<ReadOnlyFieldInfo> = "ReadOnlyFields";
            /// `RequiredFields`: at most 50 items. Update: in place.
            required_fields: List<RequiredFieldInfo> = "RequiredFields";
        }
    }

    property! {
        /// `DefaultFieldValue` of `AWS::Connect::TaskTemplate`.
        DefaultFieldValue;
        new (id: FieldIdentifier = "Id", default_value: Str = "DefaultValue");
        set {
        }
    }

    property! {
        /// `Field` of `AWS::Connect::TaskTemplate`.
        Field;
        new (id: FieldIdentifier = "Id", type_: FieldType = "Type");
        set {
            /// `Description`: at most 255 characters. Update: in place.
            description: Str = "Description";
            /// `SingleSelectOptions`: at most 50 items, 1 to 100 characters. Update: in place.
            single_select_options: List<Str> = "SingleSelectOptions";
        }
    }

    property! {
        /// `FieldIdentifier` of `AWS::Connect::TaskTemplate`.
        FieldIdentifier;
        new (name: Str = "Name");
        set {
        }
    }

    property! {
        /// `InvisibleFieldInfo` of `AWS::Connect::TaskTemplate`.
        InvisibleFieldInfo;
        new (id: FieldIdentifier = "Id");
        set {
        }
    }

    property! {
        /// `ReadOnlyFieldInfo` of `AWS::Connect::TaskTemplate`.
        ReadOnlyFieldInfo;
        new (id: FieldIdentifier = "Id");
        set {
        }
    }

    property! {
        /// `RequiredFieldInfo` of `AWS::Connect::TaskTemplate`.
        RequiredFieldInfo;
        new (id: FieldIdentifier = "Id");
        set {
        }
    }

    values! {
        /// `FieldType` of `AWS::Connect::TaskTemplate`.
        FieldType {
            NAME = "NAME",
            DESCRIPTION = "DESCRIPTION",
            SCHEDULED_TIME = "SCHEDULED_TIME",
            QUICK_CONNECT = "QUICK_CONNECT",
            URL = "URL",
            NUMBER = "NUMBER",
            TEXT = "TEXT",
            TEXT_AREA = "TEXT_AREA",
            DATE_TIME = "DATE_TIME",
            BOOLEAN = "BOOLEAN",
            SINGLE_SELECT = "SINGLE_SELECT",
            EMAIL = "EMAIL",
            EXPIRY_DURATION = "EXPIRY_DURATION",
            SELF_ASSIGN = "SELF_ASSIGN",
        }
    }

    values! {
        /// `Status` of `AWS::Connect::TaskTemplate`.
        Status {
            ACTIVE = "ACTIVE",
            INACTIVE = "INACTIVE",
        }
    }
}

resource! {
    /// `AWS::Connect::TestCase`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-testcase.html).
    TestCase = "AWS::Connect::TestCase", Ref = Arn;
    tags "Tags" List;
    new_with TestCaseRequired {
        /// `InstanceArn`: 1 to 256 characters. Update: in place.
        instance_arn: Str = "InstanceArn",
        /// `Name`: 1 to 127 characters, `.*\S.*`. Update: in place.
        name: Str = "Name",
        /// `Content`: 1 to 256 000 characters. Update: in place.
        content: Str = "Content",
    }
    set {
        /// `Content`: 1 to 256 000 characters. Update: in place.
        content: Str = "Content";
        /// `Description`: at most 500 characters, `.*\S.*`. Update: in place.
        description: Str = "Description";
        /// `EntryPoint`. Update: in place.
        entry_point: test_case::EntryPoint = "EntryPoint";
        /// `InitializationData`: 1 to 256 000 characters. Update: in place.
        initialization_data: Str = "InitializationData";
        /// `InstanceArn`: 1 to 256 characters. Update: in place.
        instance_arn: Str = "InstanceArn";
        /// `Name`: 1 to 127 characters, `.*\S.*`. Update: in place.
        name: Str = "Name";
        /// `Status`. Update: in place.
        status: test_case::Status = "Status";
        /// `Tags`: at most 50 items, no item twice. Update: in place.
        tags: List<test_case::Tag> = "Tags";
    }
    get {
        /// `LastModifiedRegion`
        last_modified_region: Str = "LastModifiedRegion";
        /// `LastModifiedTime`
        last_modified_time: Num = "LastModifiedTime";
    }
    ref test_case_arn;
}

/// Property types of `AWS::Connect::TestCase`.
pub mod test_case {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::agent_status::Tag;

    pub use super::metric::Status;

    property! {
        /// `ChatEntryPointParameters` of `AWS::Connect::TestCase`.
        ChatEntryPointParameters;
        new ();
        set {
            /// `FlowId`: 1 to 256 characters. Update: in place.
            flow_id: Str = "FlowId";
        }
    }

    property! {
        /// `EntryPoint` of `AWS::Connect::TestCase`.
        EntryPoint;
        new ();
        set {
            /// `ChatEntryPointParameters`. Update: in place.
            chat_entry_point_parameters: ChatEntryPointParameters = "ChatEntryPointParameters";
            /// `Type`. Update: in place.
            type_: Type = "Type";
            /// `VoiceCallEntryPointParameters`. Update: in place.
            voice_call_entry_point_parameters: VoiceCallEntryPointParameters = "VoiceCallEntryPointParameters";
        }
    }

    property! {
        /// `VoiceCallEntryPointParameters` of `AWS::Connect::TestCase`.
        VoiceCallEntryPointParameters;
        new ();
        set {
            /// `DestinationPhoneNumber`: `^\\+[1-9]\\d{1,14}$`. Update: in place.
            destination_phone_number: Str = "DestinationPhoneNumber";
            /// `FlowId`: at most 500 characters. Update: in place.
            flow_id: Str = "FlowId";
            /// `SourcePhoneNumber`: `^\\+[1-9]\\d{1,14}$`. Update: in place.
            source_phone_number: Str = "SourcePhoneNumber";
        }
    }

    values! {
        /// `Type` of `AWS::Connect::TestCase`.
        Type {
            VOICE_CALL = "VOICE_CALL",
            CHAT = "CHAT",
        }
    }
}

resource! {
    /// `AWS::Connect::TrafficDistributionGroup`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-trafficdistributiongroup.html).
    TrafficDistributionGroup = "AWS::Connect::TrafficDistributionGroup", Ref = Arn;
    tags "Tags" List;
    new_with TrafficDistributionGroupRequired {
        /// `InstanceArn`: 1 to 250 characters. Update: in place.
        instance_arn: Str = "InstanceArn",
        /// `Name`: 1 to 128 characters, `(^[\S].*[\S]$)|(^[\S]$)`. Update: replaces.
        name: Str = "Name",
    }
    set {
        /// `Description`: 1 to 250 characters, `(^[\S].*[\S]$)|(^[\S]$)`. Update: replaces.
        description: Str = "Description";
        /// `InstanceArn`: 1 to 250 characters. Update: in place.
        instance_arn: Str = "InstanceArn";
        /// `Name`: 1 to 128 characters, `(^[\S].*[\S]$)|(^[\S]$)`. Update: replaces.
        name: Str = "Name";
        /// `Tags`: at most 50 items, no item twice. Update: in place.
        tags: List<traffic_distribution_group::Tag> = "Tags";
    }
    get {
        /// `IsDefault`
        is_default: Bool = "IsDefault";
        /// `Status`
        status: Str = "Status";
    }
    ref traffic_distribution_group_arn;
}

/// Property types of `AWS::Connect::TrafficDistributionGroup`.
pub mod traffic_distribution_group {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `Tag` of `AWS::Connect::TrafficDistributionGroup`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }
}

resource! {
    /// `AWS::Connect::UseCase`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-usecase.html).
    UseCase = "AWS::Connect::UseCase", Ref = Str;
    tags "Tags" List;
    new_with UseCaseRequired {
        /// `InstanceId`: 1 to 100 characters. Update: replaces.
        instance_id: Str = "InstanceId",
        /// `IntegrationAssociationId`: 1 to 200 characters. Update: replaces.
        integration_association_id: Str = "IntegrationAssociationId",
        /// `UseCaseType`. Update: replaces.
        use_case_type: use_case::UseCaseType = "UseCaseType",
    }
    set {
        /// `InstanceId`: 1 to 100 characters. Update: replaces.
        instance_id: Str = "InstanceId";
        /// `IntegrationAssociationId`: 1 to 200 characters. Update: replaces.
        integration_association_id: Str = "IntegrationAssociationId";
        /// `Tags`: at most 50 items. Update: in place.
        tags: List<use_case::Tag> = "Tags";
        /// `UseCaseType`. Update: replaces.
        use_case_type: use_case::UseCaseType = "UseCaseType";
    }
    get {
        /// `UseCaseArn`
        use_case_arn: Arn = "UseCaseArn";
        /// `UseCaseId`
        use_case_id: Str = "UseCaseId";
    }
}

/// Property types of `AWS::Connect::UseCase`.
pub mod use_case {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `Tag` of `AWS::Connect::UseCase`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    values! {
        /// `UseCaseType` of `AWS::Connect::UseCase`.
        UseCaseType {
            RULES_EVALUATION = "RULES_EVALUATION",
            CONNECT_CAMPAIGNS = "CONNECT_CAMPAIGNS",
        }
    }
}

resource! {
    /// `AWS::Connect::User`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-user.html).
    User = "AWS::Connect::User", Ref = Arn;
    tags "Tags" List;
    new_with UserRequired {
        /// `InstanceArn`. Update: in place.
        instance_arn: Str = "InstanceArn",
        /// `RoutingProfileArn`. Update: in place.
        routing_profile_arn: Str = "RoutingProfileArn",
        /// `SecurityProfileArns`: 1 to 10 items, no item twice. Update: in place.
        security_profile_arns: List<Str> = "SecurityProfileArns",
        /// `Username`: 1 to 64 characters, `[a-zA-Z0-9\_\-\.\@]+`. Update: in place.
        username: Str = "Username",
    }
    set {
        /// `AfterContactWorkConfigs`. Update: in place.
        after_contact_work_configs: List<user::AfterContactWorkConfigPerChannel> = "AfterContactWorkConfigs";
        /// `AutoAcceptConfigs`. Update: in place.
        auto_accept_configs: List<user::AutoAcceptConfig> = "AutoAcceptConfigs";
        /// `DirectoryUserId`. Update: in place.
        directory_user_id: Str = "DirectoryUserId";
        /// `HierarchyGroupArn`. Update: in place.
        hierarchy_group_arn: Str = "HierarchyGroupArn";
        /// `IdentityInfo`. Update: in place.
        identity_info: user::UserIdentityInfo = "IdentityInfo";
        /// `InstanceArn`. Update: in place.
        instance_arn: Str = "InstanceArn";
        /// `Password`. Update: in place.
        password: Str = "Password";
        /// `PersistentConnectionConfigs`. Update: in place.
        persistent_connection_configs: List<user::PersistentConnectionConfig> = "PersistentConnectionConfigs";
        /// `PhoneConfig`. Update: in place.
        phone_config: user::UserPhoneConfig = "PhoneConfig";
        /// `PhoneNumberConfigs`. Update: in place.
        phone_number_configs: List<user::PhoneNumberConfig> = "PhoneNumberConfigs";
        /// `RoutingProfileArn`. Update: in place.
        routing_profile_arn: Str = "RoutingProfileArn";
        /// `SecurityProfileArns`: 1 to 10 items, no item twice. Update: in place.
        security_profile_arns: List<Str> = "SecurityProfileArns";
        /// `Tags`: at most 50 items, no item twice. Update: in place.
        tags: List<user::Tag> = "Tags";
        /// `UserProficiencies`. Update: in place.
        user_proficiencies: List<user::UserProficiency> = "UserProficiencies";
        /// `Username`: 1 to 64 characters, `[a-zA-Z0-9\_\-\.\@]+`. Update: in place.
        username: Str = "Username";
        /// `VoiceEnhancementConfigs`. Update: in place.
        voice_enhancement_configs: List<user::VoiceEnhancementConfig> = "VoiceEnhancementConfigs";
    }
    get {
    }
    ref user_arn;
}

/// Property types of `AWS::Connect::User`.
pub mod user {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::agent_status::Tag;

    pub use super::routing_profile::Channel;

    property! {
        /// `AfterContactWorkConfig` of `AWS::Connect::User`.
        AfterContactWorkConfig;
        new ();
        set {
            /// `AfterContactWorkMode`. Update: in place.
            after_contact_work_mode: AfterContactWorkMode = "AfterContactWorkMode";
            /// `AfterContactWorkTimeLimit`: at least 0. Update: in place.
            after_contact_work_time_limit: Int = "AfterContactWorkTimeLimit";
        }
    }

    property! {
        /// `AfterContactWorkConfigPerChannel` of `AWS::Connect::User`.
        AfterContactWorkConfigPerChannel;
        new (channel: Channel = "Channel", after_contact_work_config: AfterContactWorkConfig = "AfterContactWorkConfig");
        set {
            /// `AgentFirstCallbackAfterContactWorkConfig`. Update: in place.
            agent_first_callback_after_contact_work_config: AfterContactWorkConfig = "AgentFirstCallbackAfterContactWorkConfig";
        }
    }

    property! {
        /// `AutoAcceptConfig` of `AWS::Connect::User`.
        AutoAcceptConfig;
        new (channel: Channel = "Channel", auto_accept: Bool = "AutoAccept");
        set {
            /// `AgentFirstCallbackAutoAccept`. Update: in place.
            agent_first_callback_auto_accept: Bool = "AgentFirstCallbackAutoAccept";
        }
    }

    property! {
        /// `PersistentConnectionConfig` of `AWS::Connect::User`.
        PersistentConnectionConfig;
        new (channel: Channel = "Channel", persistent_connection: Bool = "PersistentConnection");
        set {
        }
    }

    property! {
        /// `PhoneNumberConfig` of `AWS::Connect::User`.
        PhoneNumberConfig;
        new (channel: Channel = "Channel", phone_type: PhoneType = "PhoneType");
        set {
            /// `PhoneNumber`. Update: in place.
            phone_number: Str = "PhoneNumber";
        }
    }

    property! {
        /// `UserIdentityInfo` of `AWS::Connect::User`.
        UserIdentityInfo;
        new ();
        set {
            /// `Email`. Update: in place.
            email: Str = "Email";
            /// `FirstName`: at most 255 characters. Update: in place.
            first_name: Str = "FirstName";
            /// `LastName`: at most 300 characters. Update: in place.
            last_name: Str = "LastName";
            /// `Mobile`: `^\+[1-9]\d{1,14}$`. Update: in place.
            mobile: Str = "Mobile";
            /// `SecondaryEmail`. Update: in place.
            secondary_email: Str = "SecondaryEmail";
        }
    }

    property! {
        /// `UserPhoneConfig` of `AWS::Connect::User`.
        UserPhoneConfig;
        new ();
        set {
            /// `AfterContactWorkTimeLimit`: at least 0. Update: in place.
            after_contact_work_time_limit: Int = "AfterContactWorkTimeLimit";
            /// `AutoAccept`. Update: in place.
            auto_accept: Bool = "AutoAccept";
            /// `DeskPhoneNumber`. Update: in place.
            desk_phone_number: Str = "DeskPhoneNumber";
            /// `PersistentConnection`. Update: in place.
            persistent_connection: Bool = "PersistentConnection";
            /// `PhoneType`. Update: in place.
            phone_type: PhoneType = "PhoneType";
        }
    }

    property! {
        /// `UserProficiency` of `AWS::Connect::User`.
        UserProficiency;
        new_with UserProficiencyRequired {
            /// `AttributeName`: 1 to 64 characters. Update: in place.
            attribute_name: Str = "AttributeName",
            /// `AttributeValue`: 1 to 64 characters. Update: in place.
            attribute_value: Str = "AttributeValue",
            /// `Level`: 0.0 to 10.0. Update: in place.
            level: Num = "Level",
        }
        set {
        }
    }

    property! {
        /// `VoiceEnhancementConfig` of `AWS::Connect::User`.
        VoiceEnhancementConfig;
        new (channel: Channel = "Channel", voice_enhancement_mode: VoiceEnhancementMode = "VoiceEnhancementMode");
        set {
        }
    }

    values! {
        /// `AfterContactWorkMode` of `AWS::Connect::User`.
        AfterContactWorkMode {
            ON = "ON",
            OFF = "OFF",
            ON_DEMAND = "ON_DEMAND",
        }
    }

    values! {
        /// `PhoneType` of `AWS::Connect::User`.
        PhoneType {
            SOFT_PHONE = "SOFT_PHONE",
            DESK_PHONE = "DESK_PHONE",
        }
    }

    values! {
        /// `VoiceEnhancementMode` of `AWS::Connect::User`.
        VoiceEnhancementMode {
            NONE = "NONE",
            VOICE_ISOLATION = "VOICE_ISOLATION",
            NOISE_SUPPRESSION = "NOISE_SUPPRESSION",
        }
    }
}

resource! {
    /// `AWS::Connect::UserHierarchyGroup`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-userhierarchygroup.html).
    UserHierarchyGroup = "AWS::Connect::UserHierarchyGroup", Ref = Arn;
    tags "Tags" List;
    new (name: Str = "Name", instance_arn: ConnectInstanceArn = "InstanceArn");
    set {
        /// `InstanceArn`. Update: in place.
        instance_arn: ConnectInstanceArn = "InstanceArn";
        /// `Name`: 1 to 100 characters. Update: in place.
        name: Str = "Name";
        /// `ParentGroupArn`. Update: replaces.
        parent_group_arn: Str = "ParentGroupArn";
        /// `Tags`: at most 50 items, no item twice. Update: in place.
        tags: List<user_hierarchy_group::Tag> = "Tags";
    }
    get {
    }
    ref user_hierarchy_group_arn;
}

/// Property types of `AWS::Connect::UserHierarchyGroup`.
pub mod user_hierarchy_group {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::agent_status::Tag;
}

resource! {
    /// `AWS::Connect::UserHierarchyStructure`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-userhierarchystructure.html).
    UserHierarchyStructure = "AWS::Connect::UserHierarchyStructure", Ref = Arn;
    new (instance_arn: Str = "InstanceArn");
    set {
        /// `InstanceArn`. Update: replaces.
        instance_arn: Str = "InstanceArn";
        /// `UserHierarchyStructure`. Update: in place.
        user_hierarchy_structure: user_hierarchy_structure::UserHierarchyStructure = "UserHierarchyStructure";
    }
    get {
    }
    ref user_hierarchy_structure_arn;
}

/// Property types of `AWS::Connect::UserHierarchyStructure`.
pub mod user_hierarchy_structure {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `LevelFive` of `AWS::Connect::UserHierarchyStructure`.
        LevelFive;
        new (name: Str = "Name");
        set {
            /// `HierarchyLevelArn`. Update: in place.
            hierarchy_level_arn: Str = "HierarchyLevelArn";
            /// `HierarchyLevelId`. Update: in place.
            hierarchy_level_id: Str = "HierarchyLevelId";
        }
    }

    property! {
        /// `LevelFour` of `AWS::Connect::UserHierarchyStructure`.
        LevelFour;
        new (name: Str = "Name");
        set {
            /// `HierarchyLevelArn`. Update: in place.
            hierarchy_level_arn: Str = "HierarchyLevelArn";
            /// `HierarchyLevelId`. Update: in place.
            hierarchy_level_id: Str = "HierarchyLevelId";
        }
    }

    property! {
        /// `LevelOne` of `AWS::Connect::UserHierarchyStructure`.
        LevelOne;
        new (name: Str = "Name");
        set {
            /// `HierarchyLevelArn`. Update: in place.
            hierarchy_level_arn: Str = "HierarchyLevelArn";
            /// `HierarchyLevelId`. Update: in place.
            hierarchy_level_id: Str = "HierarchyLevelId";
        }
    }

    property! {
        /// `LevelThree` of `AWS::Connect::UserHierarchyStructure`.
        LevelThree;
        new (name: Str = "Name");
        set {
            /// `HierarchyLevelArn`. Update: in place.
            hierarchy_level_arn: Str = "HierarchyLevelArn";
            /// `HierarchyLevelId`. Update: in place.
            hierarchy_level_id: Str = "HierarchyLevelId";
        }
    }

    property! {
        /// `LevelTwo` of `AWS::Connect::UserHierarchyStructure`.
        LevelTwo;
        new (name: Str = "Name");
        set {
            /// `HierarchyLevelArn`. Update: in place.
            hierarchy_level_arn: Str = "HierarchyLevelArn";
            /// `HierarchyLevelId`. Update: in place.
            hierarchy_level_id: Str = "HierarchyLevelId";
        }
    }

    property! {
        /// `UserHierarchyStructure` of `AWS::Connect::UserHierarchyStructure`.
        UserHierarchyStructure;
        new ();
        set {
            /// `LevelFive`. Update: in place.
            level_five: LevelFive = "LevelFive";
            /// `LevelFour`. Update: in place.
            level_four: LevelFour = "LevelFour";
            /// `LevelOne`. Update: in place.
            level_one: LevelOne = "LevelOne";
            /// `LevelThree`. Update: in place.
            level_three: LevelThree = "LevelThree";
            /// `LevelTwo`. Update: in place.
            level_two: LevelTwo = "LevelTwo";
        }
    }
}

resource! {
    /// `AWS::Connect::View`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-view.html).
    View = "AWS::Connect::View", Ref = ConnectViewArn;
    tags "Tags" List;
    new_with ViewRequired {
        /// `InstanceArn`: 1 to 100 characters. Update: in place.
        instance_arn: ConnectInstanceArn = "InstanceArn",
        /// `Template`. Update: in place.
        template: Json = "Template",
        /// `Actions`: at most 1000 items, 1 to 255 characters. Update: in place.
        actions: List<Str> = "Actions",
        /// `Name`: 1 to 512 characters. Update: in place.
        name: Str = "Name",
    }
    set {
        /// `Actions`: at most 1000 items, 1 to 255 characters. Update: in place.
        actions: List<Str> = "Actions";
        /// `Description`: at most 4096 characters. Update: in place.
        description: Str = "Description";
        /// `InstanceArn`: 1 to 100 characters. Update: in place.
        instance_arn: ConnectInstanceArn = "InstanceArn";
        /// `Name`: 1 to 512 characters. Update: in place.
        name: Str = "Name";
        /// `Tags`: at most 50 items, no item twice. Update: in place.
        tags: List<view::Tag> = "Tags";
        /// `Template`. Update: in place.
        template: Json = "Template";
    }
    get {
        /// `ViewContentSha256`
        view_content_sha256: Str = "ViewContentSha256";
        /// `ViewId`
        view_id: Str = "ViewId";
    }
    ref view_arn;
}

/// Property types of `AWS::Connect::View`.
pub mod view {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::agent_status::Tag;
}

resource! {
    /// `AWS::Connect::ViewVersion`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-viewversion.html).
    ViewVersion = "AWS::Connect::ViewVersion", Ref = Arn;
    new (view_arn: ConnectViewArn = "ViewArn");
    set {
        /// `VersionDescription`: 1 to 4096 characters. Update: may replace.
        version_description: Str = "VersionDescription";
        /// `ViewArn`: 1 to 255 characters. Update: replaces.
        view_arn: ConnectViewArn = "ViewArn";
        /// `ViewContentSha256`: 1 to 64 characters, `^[a-zA-Z0-9]{64}$`. Update: replaces.
        view_content_sha256: Str = "ViewContentSha256";
    }
    get {
        /// `Version`
        version: Int = "Version";
    }
    ref view_version_arn;
}

resource! {
    /// `AWS::Connect::Vocabulary`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-vocabulary.html).
    Vocabulary = "AWS::Connect::Vocabulary", Ref = Arn;
    tags "Tags" List;
    new_with VocabularyRequired {
        /// `InstanceId`: 1 to 100 characters. Update: replaces.
        instance_id: Str = "InstanceId",
        /// `VocabularyName`: 1 to 140 characters, `^[0-9a-zA-Z._-]+$`. Update: replaces.
        vocabulary_name: Str = "VocabularyName",
        /// `LanguageCode`. Update: replaces.
        language_code: vocabulary::LanguageCode = "LanguageCode",
        /// `Content`: 1 to 60 000 characters. Update: replaces.
        content: Str = "Content",
    }
    set {
        /// `Content`: 1 to 60 000 characters. Update: replaces.
        content: Str = "Content";
        /// `InstanceId`: 1 to 100 characters. Update: replaces.
        instance_id: Str = "InstanceId";
        /// `LanguageCode`. Update: replaces.
        language_code: vocabulary::LanguageCode = "LanguageCode";
        /// `Tags`: at most 50 items. Update: in place.
        tags: List<vocabulary::Tag> = "Tags";
        /// `VocabularyName`: 1 to 140 characters, `^[0-9a-zA-Z._-]+$`. Update: replaces.
        vocabulary_name: Str = "VocabularyName";
    }
    get {
        /// `LastModifiedTime`
        last_modified_time: Str = "LastModifiedTime";
        /// `State`
        state: Str = "State";
        /// `VocabularyId`
        vocabulary_id: Str = "VocabularyId";
    }
    ref arn;
}

/// Property types of `AWS::Connect::Vocabulary`.
pub mod vocabulary {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::use_case::Tag;

    values! {
        /// `LanguageCode` of `AWS::Connect::Vocabulary`.
        LanguageCode {
            AR_AE = "ar-AE",
            DE_CH = "de-CH",
            DE_DE = "de-DE",
            EN_AB = "en-AB",
            EN_AU = "en-AU",
            EN_GB = "en-GB",
            EN_IE = "en-IE",
            EN_IN = "en-IN",
            EN_US = "en-US",
            EN_WL = "en-WL",
            ES_ES = "es-ES",
            ES_US = "es-US",
            FR_CA = "fr-CA",
            FR_FR = "fr-FR",
            HI_IN = "hi-IN",
            IT_IT = "it-IT",
            JA_JP = "ja-JP",
            KO_KR = "ko-KR",
            PT_BR = "pt-BR",
            PT_PT = "pt-PT",
            ZH_CN = "zh-CN",
            EN_NZ = "en-NZ",
            EN_ZA = "en-ZA",
            CA_ES = "ca-ES",
            DA_DK = "da-DK",
            FI_FI = "fi-FI",
            ID_ID = "id-ID",
            MS_MY = "ms-MY",
            NL_NL = "nl-NL",
            NO_NO = "no-NO",
            PL_PL = "pl-PL",
            SV_SE = "sv-SE",
            TL_PH = "tl-PH",
        }
    }
}

resource! {
    /// `AWS::Connect::Workspace`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-workspace.html).
    Workspace = "AWS::Connect::Workspace", Ref = Arn;
    tags "Tags" List;
    new_with WorkspaceRequired {
        /// `Name`: 1 to 127 characters, `.*\S.*`. Update: in place.
        name: Str = "Name",
        /// `InstanceArn`. Update: replaces.
        instance_arn: Str = "InstanceArn",
    }
    set {
        /// `Associations`: no item twice, at most 2048 characters. Update: in place.
        associations: List<Str> = "Associations";
        /// `Description`: at most 500 characters. Update: in place.
        description: Str = "Description";
        /// `InstanceArn`. Update: replaces.
        instance_arn: Str = "InstanceArn";
        /// `Media`: at most 4 items, no item twice. Update: in place.
        media: List<workspace::MediaItem> = "Media";
        /// `Name`: 1 to 127 characters, `.*\S.*`. Update: in place.
        name: Str = "Name";
        /// `Pages`: no item twice. Update: in place.
        pages: List<workspace::WorkspacePage> = "Pages";
        /// `Tags`: at most 50 items, no item twice. Update: in place.
        tags: List<workspace::Tag> = "Tags";
        /// `Theme`. Update: in place.
        theme: workspace::WorkspaceTheme = "Theme";
        /// `Title`: at most 127 characters, `^[\P{C}]*$`. Update: in place.
        title: Str = "Title";
        /// `Visibility`. Update: in place.
        visibility: workspace::Visibility = "Visibility";
    }
    get {
        /// `Id`
        id: Str = "Id";
    }
    ref arn;
}

/// Property types of `AWS::Connect::Workspace`.
pub mod workspace {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::contact_flow_module::Tag;

    property! {
        /// `FontFamily` of `AWS::Connect::Workspace`.
        FontFamily;
        new ();
        set {
            /// `Default`. Update: in place.
            default: WorkspaceFontFamily = "Default";
        }
    }

    property! {
        /// `MediaItem` of `AWS::Connect::Workspace`.
        MediaItem;
        new (type_: MediaType = "Type");
        set {
            /// `Source`: 1 to 533 333 characters, `.*\S.*`. Update: in place.
            source: Str = "Source";
        }
    }

    property! {
        /// `PaletteCanvas` of `AWS::Connect::Workspace`.
        PaletteCanvas;
        new ();
        set {
            /// `ActiveBackground`: 1 to 127 characters, `.*\S.*`. Update: in place.
            active_background: Str = "ActiveBackground";
            /// `ContainerBackground`: 1 to 127 characters, `.*\S.*`. Update: in place.
            container_background: Str = "ContainerBackground";
            /// `PageBackground`: 1 to 127 characters, `.*\S.*`. Update: in place.
            page_background: Str = "PageBackground";
        }
    }

    property! {
        /// `PaletteHeader` of `AWS::Connect::Workspace`.
        PaletteHeader;
        new ();
        set {
            /// `Background`: 1 to 127 characters, `.*\S.*`. Update: in place.
            background: Str = "Background";
            /// `InvertActionsColors`. Update: in place.
            invert_actions_colors: Bool = "InvertActionsColors";
            /// `Text`: 1 to 127 characters, `.*\S.*`. Update: in place.
            text: Str = "Text";
            /// `TextHover`: 1 to 127 characters, `.*\S.*`. Update: in place.
            text_hover: Str = "TextHover";
        }
    }

    property! {
        /// `PaletteNavigation` of `AWS::Connect::Workspace`.
        PaletteNavigation;
        new ();
        set {
            /// `Background`: 1 to 127 characters, `.*\S.*`. Update: in place.
            background: Str = "Background";
            /// `InvertActionsColors`. Update: in place.
            invert_actions_colors: Bool = "InvertActionsColors";
            /// `Text`: 1 to 127 characters, `.*\S.*`. Update: in place.
            text: Str = "Text";
            /// `TextActive`: 1 to 127 characters, `.*\S.*`. Update: in place.
            text_active: Str = "TextActive";
            /// `TextBackgroundActive`: 1 to 127 characters, `.*\S.*`. Update: in place.
            text_background_active: Str = "TextBackgroundActive";
            /// `TextBackgroundHover`: 1 to 127 characters, `.*\S.*`. Update: in place.
            text_background_hover: Str = "TextBackgroundHover";
            /// `TextHover`: 1 to 127 characters, `.*\S.*`. Update: in place.
            text_hover: Str = "TextHover";
        }
    }

    property! {
        /// `PalettePrimary` of `AWS::Connect::Workspace`.
        PalettePrimary;
        new ();
        set {
            /// `Active`: 1 to 127 characters, `.*\S.*`. Update: in place.
            active: Str = "Active";
            /// `ContrastText`: 1 to 127 characters, `.*\S.*`. Update: in place.
            contrast_text: Str = "ContrastText";
            /// `Default`: 1 to 127 characters, `.*\S.*`. Update: in place.
            default: Str = "Default";
        }
    }

    property! {
        /// `WorkspacePage` of `AWS::Connect::Workspace`.
        WorkspacePage;
        new_with WorkspacePageRequired {
            /// `ResourceArn`: at most 2048 characters. Update: in place.
            resource_arn: Str = "ResourceArn",
            /// `Page`: 1 to 25 characters, `^(?!\.$)(?!\.\.$)[\p{L}\p{Z}\p{N}\-_.:=@'|]+$`. Update: in place.
            page: Str = "Page",
        }
        set {
            /// `InputData`: at most 4096 characters. Update: in place.
            input_data: Str = "InputData";
            /// `Slug`: at most 63 characters, `^$|^[\p{L}\p{Z}\p{N}\-_.:=@'|]{3,}$`. Update: in place.
            slug: Str = "Slug";
        }
    }

    property! {
        /// `WorkspaceTheme` of `AWS::Connect::Workspace`.
        WorkspaceTheme;
        new ();
        set {
            /// `Dark`. Update: in place.
            dark: WorkspaceThemeConfig = "Dark";
            /// `Light`. Update: in place.
            light: WorkspaceThemeConfig = "Light";
        }
    }

    property! {
        /// `WorkspaceThemeConfig` of `AWS::Connect::Workspace`.
        WorkspaceThemeConfig;
        new ();
        set {
            /// `Palette`. Update: in place.
            palette: WorkspaceThemePalette = "Palette";
            /// `Typography`. Update: in place.
            typography: WorkspaceThemeTypography = "Typography";
        }
    }

    property! {
        /// `WorkspaceThemePalette` of `AWS::Connect::Workspace`.
        WorkspaceThemePalette;
        new ();
        set {
            /// `Canvas`. Update: in place.
            canvas: PaletteCanvas = "Canvas";
            /// `Header`. Update: in place.
            header: PaletteHeader = "Header";
            /// `Navigation`. Update: in place.
            navigation: PaletteNavigation = "Navigation";
            /// `Primary`. Update: in place.
            primary: PalettePrimary = "Primary";
        }
    }

    property! {
        /// `WorkspaceThemeTypography` of `AWS::Connect::Workspace`.
        WorkspaceThemeTypography;
        new ();
        set {
            /// `FontFamily`. Update: in place.
            font_family: FontFamily = "FontFamily";
        }
    }

    values! {
        /// `MediaType` of `AWS::Connect::Workspace`.
        MediaType {
            IMAGE_LOGO_LIGHT_FAVICON = "IMAGE_LOGO_LIGHT_FAVICON",
            IMAGE_LOGO_DARK_FAVICON = "IMAGE_LOGO_DARK_FAVICON",
            IMAGE_LOGO_LIGHT_HORIZONTAL = "IMAGE_LOGO_LIGHT_HORIZONTAL",
            IMAGE_LOGO_DARK_HORIZONTAL = "IMAGE_LOGO_DARK_HORIZONTAL",
        }
    }

    values! {
        /// `Visibility` of `AWS::Connect::Workspace`.
        Visibility {
            ALL = "ALL",
            ASSIGNED = "ASSIGNED",
            NONE = "NONE",
        }
    }

    values! {
        /// `WorkspaceFontFamily` of `AWS::Connect::Workspace`.
        WorkspaceFontFamily {
            ARIAL = "ARIAL",
            COURIER_NEW = "COURIER_NEW",
            GEORGIA = "GEORGIA",
            TIMES_NEW_ROMAN = "TIMES_NEW_ROMAN",
            TREBUCHET = "TREBUCHET",
            VERDANA = "VERDANA",
        }
    }
}
