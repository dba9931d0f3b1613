// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::FraudDetector`: 7 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::FraudDetector::Detector` (AWS ends it: sunset): [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-frauddetector-detector.html).
    Detector = "AWS::FraudDetector::Detector", Ref = Arn;
    new (detector_id: Str = "DetectorId", event_type: detector::EventType = "EventType", rules: crate::kinds::List<detector::Rule> = "Rules");
    set {
        /// `AssociatedModels`: at most 10 items. Update: in place.
        associated_models: crate::kinds::List<detector::Model> = "AssociatedModels";
        /// `Description`: 1 to 128 characters. Update: in place.
        description: Str = "Description";
        /// `DetectorId`: 1 to 64 characters, `^[0-9a-z_-]+$`. Update: replaces.
        detector_id: Str = "DetectorId";
        /// `DetectorVersionStatus`. Update: in place.
        detector_version_status: detector::DetectorVersionStatus = "DetectorVersionStatus";
        /// `EventType`. Update: in place.
        event_type: detector::EventType = "EventType";
        /// `RuleExecutionMode`. Update: in place.
        rule_execution_mode: detector::RuleExecutionMode = "RuleExecutionMode";
        /// `Rules`: at least 1 items. Update: in place.
        rules: crate::kinds::List<detector::Rule> = "Rules";
        /// `Tags`: at most 200 items. Update: in place.
        tags: crate::kinds::List<detector::Tag> = "Tags";
    }
    get {
        /// `CreatedTime`
        created_time: Str = "CreatedTime";
        /// `DetectorVersionId`
        detector_version_id: Str = "DetectorVersionId";
        /// `EventType.Arn`
        event_type_arn: Arn = "EventType.Arn";
        /// `EventType.CreatedTime`
        event_type_created_time: Str = "EventType.CreatedTime";
        /// `EventType.LastUpdatedTime`
        event_type_last_updated_time: Str = "EventType.LastUpdatedTime";
        /// `LastUpdatedTime`
        last_updated_time: Str = "LastUpdatedTime";
    }
    ref arn;
}

/// Property types of `AWS::FraudDetector::Detector`.
pub mod detector {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `EntityType` of `AWS::FraudDetector::Detector`.
        EntityType;
        new ();
        set {
            /// `Arn`. Update: in place.
            arn: Str = "Arn";
            /// `CreatedTime`. Update: in place.
            created_time: Str = "CreatedTime";
            /// `Description`: 1 to 256 characters. Update: in place.
            description: Str = "Description";
            /// `Inline`. Update: in place.
            inline: Bool = "Inline";
            /// `LastUpdatedTime`. Update: in place.
            last_updated_time: Str = "LastUpdatedTime";
            /// `Name`. Update: in place.
            name: Str = "Name";
            /// `Tags`: at most 200 items. Update: in place.
            tags: List<Tag> = "Tags";
        }
    }

    property! {
        /// `EventType` of `AWS::FraudDetector::Detector`.
        EventType;
        new ();
        set {
            /// `Arn`. Update: in place.
            arn: Str = "Arn";
            /// `CreatedTime`. Update: in place.
            created_time: Str = "CreatedTime";
            /// `Description`: 1 to 128 characters. Update: in place.
            description: Str = "Description";
            /// `EntityTypes`: at least 1 items. Update: in place.
            entity_types: List<EntityType> = "EntityTypes";
            /// `EventVariables`: at least 1 items. Update: in place.
            event_variables: List<EventVariable> = "EventVariables";
            /// `Inline`. Update: in place.
            inline: Bool = "Inline";
            /// `Labels`: at least 2 items. Update: in place.
            labels: List<Label> = "Labels";
            /// `LastUpdatedTime`. Update: in place.
            last_updated_time: Str = "LastUpdatedTime";
            /// `Name`: 1 to 64 characters, `^[0-9a-z_-]+$`. Update: in place.
            name: Str = "Name";
            /// `Tags`: at most 200 items. Update: in place.
            tags: List<Tag> = "Tags";
        }
    }

    property! {
        /// `EventVariable` of `AWS::FraudDetector::Detector`.
        EventVariable;
        new ();
        set {
            /// `Arn`. Update: in place.
            arn: Str = "Arn";
            /// `CreatedTime`. Update: in place.
            created_time: Str = "CreatedTime";
            /// `DataSource`. Update: in place.
            data_source: DataSource = "DataSource";
            /// `DataType`. Update: in place.
            data_type: DataType = "DataType";
            /// `DefaultValue`. Update: in place.
            default_value: Str = "DefaultValue";
            /// `Description`: 1 to 256 characters. Update: in place.
            description: Str = "Description";
            /// `Inline`. Update: in place.
            inline: Bool = "Inline";
            /// `LastUpdatedTime`. Update: in place.
            last_updated_time: Str = "LastUpdatedTime";
            /// `Name`. Update: in place.
            name: Str = "Name";
            /// `Tags`: at most 200 items. Update: in place.
            tags: List<Tag> = "Tags";
            /// `VariableType`. Update: in place.
            variable_type: VariableType = "VariableType";
        }
    }

    property! {
        /// `Label` of `AWS::FraudDetector::Detector`.
        Label;
        new ();
        set {
            /// `Arn`. Update: in place.
            arn: Str = "Arn";
            /// `CreatedTime`. Update: in place.
            created_time: Str = "CreatedTime";
            /// `Description`: 1 to 256 characters. Update: in place.
            description: Str = "Description";
            /// `Inline`. Update: in place.
            inline: Bool = "Inline";
            /// `LastUpdatedTime`. Update: in place.
            last_updated_time: Str = "LastUpdatedTime";
            /// `Name`. Update: in place.
            name: Str = "Name";
            /// `Tags`: at most 200 items. Update: in place.
            tags: List<Tag> = "Tags";
        }
    }

    property! {
        /// `Model` of `AWS::FraudDetector::Detector`.
        Model;
        new ();
        set {
            /// `Arn`. Update: in place.
            arn: Str = "Arn";
        }
    }

    property! {
        /// `Outcome` of `AWS::FraudDetector::Detector`.
        Outcome;
        new ();
        set {
            /// `Arn`. Update: in place.
            arn: Str = "Arn";
            /// `CreatedTime`. Update: in place.
            created_time: Str = "CreatedTime";
            /// `Description`: 1 to 256 characters. Update: in place.
            description: Str = "Description";
            /// `Inline`. Update: in place.
            inline: Bool = "Inline";
            /// `LastUpdatedTime`. Update: in place.
            last_updated_time: Str = "LastUpdatedTime";
            /// `Name`. Update: in place.
            name: Str = "Name";
            /// `Tags`: at most 200 items. Update: in place.
            tags: List<Tag> = "Tags";
        }
    }

    property! {
        /// `Rule` of `AWS::FraudDetector::Detector`.
        Rule;
        new ();
        set {
            /// `Arn`. Update: in place.
            arn: Str = "Arn";
            /// `CreatedTime`. Update: in place.
            created_time: Str = "CreatedTime";
            /// `Description`: 1 to 256 characters. Update: in place.
            description: Str = "Description";
            /// `DetectorId`: 1 to 64 characters, `^[0-9a-z_-]+$`. Update: in place.
            detector_id: Str = "DetectorId";
            /// `Expression`. Update: in place.
            expression: Str = "Expression";
            /// `Language`. Update: in place.
            language: Language = "Language";
            /// `LastUpdatedTime`. Update: in place.
            last_updated_time: Str = "LastUpdatedTime";
            /// `Outcomes`: at least 1 items. Update: in place.
            outcomes: List<Outcome> = "Outcomes";
            /// `RuleId`: 1 to 64 characters, `^[0-9a-z_-]+$`. Update: in place.
            rule_id: Str = "RuleId";
            /// `RuleVersion`: 1 to 5 characters, `^([1-9][0-9]*)$`. Update: in place.
            rule_version: Str = "RuleVersion";
            /// `Tags`: at most 200 items. Update: in place.
            tags: List<Tag> = "Tags";
        }
    }

    property! {
        /// `Tag` of `AWS::FraudDetector::Detector`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    values! {
        /// `DataSource` of `AWS::FraudDetector::Detector`.
        DataSource {
            EVENT = "EVENT",
        }
    }

    values! {
        /// `DataType` of `AWS::FraudDetector::Detector`.
        DataType {
            STRING = "STRING",
            INTEGER = "INTEGER",
            FLOAT = "FLOAT",
            BOOLEAN = "BOOLEAN",
        }
    }

    values! {
        /// `DetectorVersionStatus` of `AWS::FraudDetector::Detector`.
        DetectorVersionStatus {
            DRAFT = "DRAFT",
            ACTIVE = "ACTIVE",
        }
    }

    values! {
        /// `Language` of `AWS::FraudDetector::Detector`.
        Language {
            DETECTORPL = "DETECTORPL",
        }
    }

    values! {
        /// `RuleExecutionMode` of `AWS::FraudDetector::Detector`.
        RuleExecutionMode {
            FIRST_MATCHED = "FIRST_MATCHED",
            ALL_MATCHED = "ALL_MATCHED",
        }
    }

    values! {
        /// `VariableType` of `AWS::FraudDetector::Detector`.
        VariableType {
            AUTH_CODE = "AUTH_CODE",
            AVS = "AVS",
            BILLING_ADDRESS_L1 = "BILLING_ADDRESS_L1",
            BILLING_ADDRESS_L2 = "BILLING_ADDRESS_L2",
            BILLING_CITY = "BILLING_CITY",
            BILLING_COUNTRY = "BILLING_COUNTRY",
            BILLING_NAME = "BILLING_NAME",
            BILLING_PHONE = "BILLING_PHONE",
            BILLING_STATE = "BILLING_STATE",
            BILLING_ZIP = "BILLING_ZIP",
            CARD_BIN = "CARD_BIN",
            CATEGORICAL = "CATEGORICAL",
            CURRENCY_CODE = "CURRENCY_CODE",
            EMAIL_ADDRESS = "EMAIL_ADDRESS",
            FINGERPRINT = "FINGERPRINT",
            FRAUD_LABEL = "FRAUD_LABEL",
            FREE_FORM_TEXT = "FREE_FORM_TEXT",
            IP_ADDRESS = "IP_ADDRESS",
            NUMERIC = "NUMERIC",
            ORDER_ID = "ORDER_ID",
            PAYMENT_TYPE = "PAYMENT_TYPE",
            PHONE_NUMBER = "PHONE_NUMBER",
            PRICE = "PRICE",
            PRODUCT_CATEGORY = "PRODUCT_CATEGORY",
            SHIPPING_ADDRESS_L1 = "SHIPPING_ADDRESS_L1",
            SHIPPING_ADDRESS_L2 = "SHIPPING_ADDRESS_L2",
            SHIPPING_CITY = "SHIPPING_CITY",
            SHIPPING_COUNTRY = "SHIPPING_COUNTRY",
            SHIPPING_NAME = "SHIPPING_NAME",
            SHIPPING_PHONE = "SHIPPING_PHONE",
            SHIPPING_STATE = "SHIPPING_STATE",
            SHIPPING_ZIP = "SHIPPING_ZIP",
            USERAGENT = "USERAGENT",
        }
    }
}

resource! {
    /// `AWS::FraudDetector::EntityType` (AWS ends it: sunset): [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-frauddetector-entitytype.html).
    EntityType = "AWS::FraudDetector::EntityType", Ref = Arn;
    tags "Tags" List;
    new (name: Str = "Name");
    set {
        /// `Description`: 1 to 128 characters. Update: in place.
        description: Str = "Description";
        /// `Name`: 1 to 64 characters, `^[0-9a-z_-]+$`. Update: replaces.
        name: Str = "Name";
        /// `Tags`: at most 200 items. Update: in place.
        tags: crate::kinds::List<entity_type::Tag> = "Tags";
    }
    get {
        /// `CreatedTime`
        created_time: Str = "CreatedTime";
        /// `LastUpdatedTime`
        last_updated_time: Str = "LastUpdatedTime";
    }
    ref arn;
}

/// Property types of `AWS::FraudDetector::EntityType`.
pub mod entity_type {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::detector::Tag;
}

resource! {
    /// `AWS::FraudDetector::EventType` (AWS ends it: sunset): [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-frauddetector-eventtype.html).
    EventType = "AWS::FraudDetector::EventType", Ref = Arn;
    new_with EventTypeRequired {
        /// `EntityTypes`: at least 1 items. Update: in place.
        entity_types: crate::kinds::List<event_type::EntityType> = "EntityTypes",
        /// `EventVariables`: at least 1 items. Update: in place.
        event_variables: crate::kinds::List<event_type::EventVariable> = "EventVariables",
        /// `Labels`: at least 2 items. Update: in place.
        labels: crate::kinds::List<event_type::Label> = "Labels",
        /// `Name`: 1 to 64 characters, `^[0-9a-z_-]+$`. Update: replaces.
        name: Str = "Name",
    }
    set {
        /// `Description`: 1 to 128 characters. Update: in place.
        description: Str = "Description";
        /// `EntityTypes`: at least 1 items. Update: in place.
        entity_types: crate::kinds::List<event_type::EntityType> = "EntityTypes";
        /// `EventVariables`: at least 1 items. Update: in place.
        event_variables: crate::kinds::List<event_type::EventVariable> = "EventVariables";
        /// `Labels`: at least 2 items. Update: in place.
        labels: crate::kinds::List<event_type::Label> = "Labels";
        /// `Name`: 1 to 64 characters, `^[0-9a-z_-]+$`. Update: replaces.
        name: Str = "Name";
        /// `Tags`: at most 200 items. Update: in place.
        tags: crate::kinds::List<event_type::Tag> = "Tags";
    }
    get {
        /// `CreatedTime`
        created_time: Str = "CreatedTime";
        /// `LastUpdatedTime`
        last_updated_time: Str = "LastUpdatedTime";
    }
    ref arn;
}

/// Property types of `AWS::FraudDetector::EventType`.
pub mod event_type {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::detector::{DataSource, DataType, EntityType, EventVariable, Label, Tag, VariableType};
}

resource! {
    /// `AWS::FraudDetector::Label` (AWS ends it: sunset): [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-frauddetector-label.html).
    Label = "AWS::FraudDetector::Label", Ref = Arn;
    tags "Tags" List;
    new (name: Str = "Name");
    set {
        /// `Description`: 1 to 128 characters. Update: in place.
        description: Str = "Description";
        /// `Name`: 1 to 64 characters, `^[0-9a-z_-]+$`. Update: replaces.
        name: Str = "Name";
        /// `Tags`: at most 200 items. Update: in place.
        tags: crate::kinds::List<label::Tag> = "Tags";
    }
    get {
        /// `CreatedTime`
        created_time: Str = "CreatedTime";
        /// `LastUpdatedTime`
        last_updated_time: Str = "LastUpdatedTime";
    }
    ref arn;
}

/// Property types of `AWS::FraudDetector::Label`.
pub mod label {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::detector::Tag;
}

resource! {
    /// `AWS::FraudDetector::List` (AWS ends it: sunset): [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-frauddetector-list.html).
    List = "AWS::FraudDetector::List", Ref = Arn;
    tags "Tags" List;
    new (name: Str = "Name");
    set {
        /// `Description`: 1 to 128 characters. Update: in place.
        description: Str = "Description";
        /// `Elements`: at most 100 000 items, 1 to 64 characters, `^\S+( +\S+)*$`. Update: in place.
        elements: crate::kinds::List<Str> = "Elements";
        /// `Name`: 1 to 64 characters, `^[0-9a-z_]+$`. Update: replaces.
        name: Str = "Name";
        /// `Tags`: at most 200 items. Update: in place.
        tags: crate::kinds::List<list::Tag> = "Tags";
        /// `VariableType`: 1 to 64 characters, `^[A-Z_]{1,64}$`. Update: in place.
        variable_type: Str = "VariableType";
    }
    get {
        /// `CreatedTime`
        created_time: Str = "CreatedTime";
        /// `LastUpdatedTime`
        last_updated_time: Str = "LastUpdatedTime";
    }
    ref arn;
}

/// Property types of `AWS::FraudDetector::List`.
pub mod list {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::detector::Tag;
}

resource! {
    /// `AWS::FraudDetector::Outcome` (AWS ends it: sunset): [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-frauddetector-outcome.html).
    Outcome = "AWS::FraudDetector::Outcome", Ref = Arn;
    tags "Tags" List;
    new (name: Str = "Name");
    set {
        /// `Description`: 1 to 128 characters. Update: in place.
        description: Str = "Description";
        /// `Name`: 1 to 64 characters, `^[0-9a-z_-]+$`. Update: replaces.
        name: Str = "Name";
        /// `Tags`: at most 200 items. Update: in place.
        tags: crate::kinds::List<outcome::Tag> = "Tags";
    }
    get {
        /// `CreatedTime`
        created_time: Str = "CreatedTime";
        /// `LastUpdatedTime`
        last_updated_time: Str = "LastUpdatedTime";
    }
    ref arn;
}

/// Property types of `AWS::FraudDetector::Outcome`.
pub mod outcome {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::detector::Tag;
}

resource! {
    /// `AWS::FraudDetector::Variable` (AWS ends it: sunset): [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-frauddetector-variable.html).
    Variable = "AWS::FraudDetector::Variable", Ref = Arn;
    tags "Tags" List;
    new_with VariableRequired {
        /// `DataType`. Update: in place.
        data_type: variable::DataType = "DataType",
        /// `DataSource`. Update: in place.
        data_source: variable::DataSource = "DataSource",
        /// `DefaultValue`. Update: in place.
        default_value: Str = "DefaultValue",
        /// `Name`: `^[a-z_][a-z0-9_]{0,99}?$`. Update: replaces.
        name: Str = "Name",
    }
    set {
        /// `DataSource`. Update: in place.
        data_source: variable::DataSource = "DataSource";
        /// `DataType`. Update: in place.
        data_type: variable::DataType = "DataType";
        /// `DefaultValue`. Update: in place.
        default_value: Str = "DefaultValue";
        /// `Description`: 1 to 256 characters. Update: in place.
        description: Str = "Description";
        /// `Name`: `^[a-z_][a-z0-9_]{0,99}?$`. Update: replaces.
        name: Str = "Name";
        /// `Tags`: at most 200 items. Update: in place.
        tags: crate::kinds::List<variable::Tag> = "Tags";
        /// `VariableType`. Update: in place.
        variable_type: variable::VariableType = "VariableType";
    }
    get {
        /// `CreatedTime`
        created_time: Str = "CreatedTime";
        /// `LastUpdatedTime`
        last_updated_time: Str = "LastUpdatedTime";
    }
    ref arn;
}

/// Property types of `AWS::FraudDetector::Variable`.
pub mod variable {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::detector::{DataType, Tag, VariableType};

    values! {
        /// `DataSource` of `AWS::FraudDetector::Variable`.
        DataSource {
            EVENT = "EVENT",
            EXTERNAL_MODEL_SCORE = "EXTERNAL_MODEL_SCORE",
        }
    }
}
