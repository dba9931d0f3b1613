// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::AmplifyUIBuilder`: 3 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::AmplifyUIBuilder::Component`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-amplifyuibuilder-component.html).
    Component = "AWS::AmplifyUIBuilder::Component", Ref = Str;
    tags "Tags" Object;
    new ();
    set {
        /// `AppId`. Update: replaces.
        app_id: Str = "AppId";
        /// `BindingProperties`. Update: in place.
        binding_properties: Map<component::ComponentBindingPropertiesValue> = "BindingProperties";
        /// `Children`. Update: in place.
        children: List<component::ComponentChild> = "Children";
        /// `CollectionProperties`. Update: in place.
        collection_properties: Map<component::ComponentDataConfiguration> = "CollectionProperties";
        /// `ComponentType`: 1 to 255 characters. Update: in place.
        component_type: Str = "ComponentType";
        /// `EnvironmentName`. Update: replaces.
        environment_name: Str = "EnvironmentName";
        /// `Events`. Update: in place.
        events: Map<component::ComponentEvent> = "Events";
        /// `Name`: 1 to 255 characters. Update: in place.
        name: Str = "Name";
        /// `Overrides`. Update: in place.
        overrides: Map<Map<Str>> = "Overrides";
        /// `Properties`. Update: in place.
        properties: Map<component::ComponentProperty> = "Properties";
        /// `SchemaVersion`. Update: in place.
        schema_version: Str = "SchemaVersion";
        /// `SourceId`. Update: in place.
        source_id: Str = "SourceId";
        /// `Tags`. Update: may replace.
        tags: Map<Str> = "Tags";
        /// `Variants`. Update: in place.
        variants: List<component::ComponentVariant> = "Variants";
    }
    get {
        /// `CreatedAt`
        created_at: Str = "CreatedAt";
        /// `Id`
        id: Str = "Id";
        /// `ModifiedAt`
        modified_at: Str = "ModifiedAt";
    }
}

/// Property types of `AWS::AmplifyUIBuilder::Component`.
pub mod component {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `ActionParameters` of `AWS::AmplifyUIBuilder::Component`.
        ActionParameters;
        new ();
        set {
            /// `Anchor`. Update: in place.
            anchor: ComponentProperty = "Anchor";
            /// `Fields`. Update: in place.
            fields: Map<ComponentProperty> = "Fields";
            /// `Global`. Update: in place.
            global: ComponentProperty = "Global";
            /// `Id`. Update: in place.
            id: ComponentProperty = "Id";
            /// `Model`. Update: in place.
            model: Str = "Model";
            /// `State`. Update: in place.
            state: MutationActionSetStateParameter = "State";
            /// `Target`. Update: in place.
            target: ComponentProperty = "Target";
            /// `Type`. Update: in place.
            type_: ComponentProperty = "Type";
            /// `Url`. Update: in place.
            url: ComponentProperty = "Url";
        }
    }

    property! {
        /// `ComponentBindingPropertiesValue` of `AWS::AmplifyUIBuilder::Component`.
        ComponentBindingPropertiesValue;
        new ();
        set {
            /// `BindingProperties`. Update: in place.
            binding_properties: ComponentBindingPropertiesValueProperties = "BindingProperties";
            /// `DefaultValue`. Update: in place.
            default_value: Str = "DefaultValue";
            /// `Type`. Update: in place.
            type_: Str = "Type";
        }
    }

    property! {
        /// `ComponentBindingPropertiesValueProperties` of `AWS::AmplifyUIBuilder::Component`.
        ComponentBindingPropertiesValueProperties;
        new ();
        set {
            /// `Bucket`. Update: in place.
            bucket: Str = "Bucket";
            /// `DefaultValue`. Update: in place.
            default_value: Str = "DefaultValue";
            /// `Field`. Update: in place.
            field: Str = "Field";
            /// `Key`. Update: in place.
            key: Str = "Key";
            /// `Model`. Update: in place.
            model: Str = "Model";
            /// `Predicates`. Update: in place.
            predicates: List<Predicate> = "Predicates";
            /// `SlotName`. Update: in place.
            slot_name: Str = "SlotName";
            /// `UserAttribute`. Update: in place.
            user_attribute: Str = "UserAttribute";
        }
    }

    property! {
        /// `ComponentChild` of `AWS::AmplifyUIBuilder::Component`.
        ComponentChild;
        new_with ComponentChildRequired {
            /// `ComponentType`. Update: in place.
            component_type: Str = "ComponentType",
            /// `Name`. Update: in place.
            name: Str = "Name",
            /// `Properties`. Update: in place.
            properties: Map<ComponentProperty> = "Properties",
        }
        set {
            /// `Children`. Update: in place.
            children: List<ComponentChild> = "Children";
            /// `Events`. Update: in place.
            events: Map<ComponentEvent> = "Events";
            /// `SourceId`. Update: in place.
            source_id: Str = "SourceId";
        }
    }

    property! {
        /// `ComponentConditionProperty` of `AWS::AmplifyUIBuilder::Component`.
        ComponentConditionProperty;
        new ();
        set {
            /// `Else`. Update: in place.
            else_: ComponentProperty = "Else";
            /// `Field`. Update: in place.
            field: Str = "Field";
            /// `Operand`. Update: in place.
            operand: Str = "Operand";
            /// `OperandType`. Update: in place.
            operand_type: Str = "OperandType";
            /// `Operator`. Update: in place.
            operator: Str = "Operator";
            /// `Property`. Update: in place.
            property: Str = "Property";
            /// `Then`. Update: in place.
            then: ComponentProperty = "Then";
        }
    }

    property! {
        /// `ComponentDataConfiguration` of `AWS::AmplifyUIBuilder::Component`.
        ComponentDataConfiguration;
        new (model: Str = "Model");
        set {
            /// `Identifiers`. Update: in place.
            identifiers: List<Str> = "Identifiers";
            /// `Predicate`. Update: in place.
            predicate: Predicate = "Predicate";
            /// `Sort`. Update: in place.
            sort: List<SortProperty> = "Sort";
        }
    }

    property! {
        /// `ComponentEvent` of `AWS::AmplifyUIBuilder::Component`.
        ComponentEvent;
        new ();
        set {
            /// `Action`. Update: in place.
            action: Str = "Action";
            /// `BindingEvent`. Update: in place.
            binding_event: Str = "BindingEvent";
            /// `Parameters`. Update: in place.
            parameters: ActionParameters = "Parameters";
        }
    }

    property! {
        /// `ComponentProperty` of `AWS::AmplifyUIBuilder::Component`.
        ComponentProperty;
        new ();
        set {
            /// `BindingProperties`. Update: in place.
            binding_properties: ComponentPropertyBindingProperties = "BindingProperties";
            /// `Bindings`. Update: in place.
            bindings: Map<FormBindingElement> = "Bindings";
            /// `CollectionBindingProperties`. Update: in place.
            collection_binding_properties: ComponentPropertyBindingProperties = "CollectionBindingProperties";
            /// `ComponentName`. Update: in place.
            component_name: Str = "ComponentName";
            /// `Concat`. Update: in place.
            concat: List<ComponentProperty> = "Concat";
            /// `Condition`. Update: in place.
            condition: ComponentConditionProperty = "Condition";
            /// `Configured`. Update: in place.
            configured: Bool = "Configured";
            /// `DefaultValue`. Update: in place.
            default_value: Str = "DefaultValue";
            /// `Event`. Update: in place.
            event: Str = "Event";
            /// `ImportedValue`. Update: in place.
            imported_value: Str = "ImportedValue";
            /// `Model`. Update: in place.
            model: Str = "Model";
            /// `Property`. Update: in place.
            property: Str = "Property";
            /// `Type`. Update: in place.
            type_: Str = "Type";
            /// `UserAttribute`. Update: in place.
            user_attribute: Str = "UserAttribute";
            /// `Value`. Update: in place.
            value: Str = "Value";
        }
    }

    property! {
        /// `ComponentPropertyBindingProperties` of `AWS::AmplifyUIBuilder::Component`.
        ComponentPropertyBindingProperties;
        new (property: Str = "Property");
        set {
            /// `Field`. Update: in place.
            field: Str = "Field";
        }
    }

    property! {
        /// `ComponentVariant` of `AWS::AmplifyUIBuilder::Component`.
        ComponentVariant;
        new ();
        set {
            /// `Overrides`. Update: in place.
            overrides: Map<Map<Str>> = "Overrides";
            /// `VariantValues`. Update: in place.
            variant_values: Map<Str> = "VariantValues";
        }
    }

    property! {
        /// `FormBindingElement` of `AWS::AmplifyUIBuilder::Component`.
        FormBindingElement;
        new_with FormBindingElementRequired {
            /// `Element`. Update: in place.
            element: Str = "Element",
            /// `Property`. Update: in place.
            property: Str = "Property",
        }
        set {
        }
    }

    property! {
        /// `MutationActionSetStateParameter` of `AWS::AmplifyUIBuilder::Component`.
        MutationActionSetStateParameter;
        new_with MutationActionSetStateParameterRequired {
            /// `ComponentName`. Update: in place.
            component_name: Str = "ComponentName",
            /// `Property`. Update: in place.
            property: Str = "Property",
            /// `Set`. Update: in place.
            set: ComponentProperty = "Set",
        }
        set {
        }
    }

    property! {
        /// `Predicate` of `AWS::AmplifyUIBuilder::Component`.
        Predicate;
        new ();
        set {
            /// `And`. Update: in place.
            and: List<Predicate> = "And";
            /// `Field`. Update: in place.
            field: Str = "Field";
            /// `Operand`. Update: in place.
            operand: Str = "Operand";
            /// `OperandType`: `^boolean|string|number$`. Update: in place.
            operand_type: Str = "OperandType";
            /// `Operator`. Update: in place.
            operator: Str = "Operator";
            /// `Or`. Update: in place.
            or: List<Predicate> = "Or";
        }
    }

    property! {
        /// `SortProperty` of `AWS::AmplifyUIBuilder::Component`.
        SortProperty;
        new (direction: SortDirection = "Direction", field: Str = "Field");
        set {
        }
    }

    values! {
        /// `SortDirection` of `AWS::AmplifyUIBuilder::Component`.
        SortDirection {
            ASC = "ASC",
            DESC = "DESC",
        }
    }
}

resource! {
    /// `AWS::AmplifyUIBuilder::Form`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-amplifyuibuilder-form.html).
    Form = "AWS::AmplifyUIBuilder::Form", Ref = Str;
    tags "Tags" Object;
    new ();
    set {
        /// `AppId`. Update: replaces.
        app_id: Str = "AppId";
        /// `Cta`. Update: in place.
        cta: form::FormCTA = "Cta";
        /// `DataType`. Update: in place.
        data_type: form::FormDataTypeConfig = "DataType";
        /// `EnvironmentName`. Update: replaces.
        environment_name: Str = "EnvironmentName";
        /// `Fields`. Update: in place.
        fields: Map<form::FieldConfig> = "Fields";
        /// `FormActionType`. Update: in place.
        form_action_type: form::FormActionType = "FormActionType";
        /// `LabelDecorator`. Update: in place.
        label_decorator: form::LabelDecorator = "LabelDecorator";
        /// `Name`: 1 to 255 characters. Update: in place.
        name: Str = "Name";
        /// `SchemaVersion`. Update: in place.
        schema_version: Str = "SchemaVersion";
        /// `SectionalElements`. Update: in place.
        sectional_elements: Map<form::SectionalElement> = "SectionalElements";
        /// `Style`. Update: in place.
        style: form::FormStyle = "Style";
        /// `Tags`. Update: may replace.
        tags: Map<Str> = "Tags";
    }
    get {
        /// `Id`
        id: Str = "Id";
    }
}

/// Property types of `AWS::AmplifyUIBuilder::Form`.
pub mod form {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `FieldConfig` of `AWS::AmplifyUIBuilder::Form`.
        FieldConfig;
        new ();
        set {
            /// `Excluded`. Update: in place.
            excluded: Bool = "Excluded";
            /// `InputType`. Update: in place.
            input_type: FieldInputConfig = "InputType";
            /// `Label`. Update: in place.
            label: Str = "Label";
            /// `Position`. Update: in place.
            position: FieldPosition = "Position";
            /// `Validations`. Update: in place.
            validations: List<FieldValidationConfiguration> = "Validations";
        }
    }

    property! {
        /// `FieldInputConfig` of `AWS::AmplifyUIBuilder::Form`.
        FieldInputConfig;
        new (type_: Str = "Type");
        set {
            /// `DefaultChecked`. Update: in place.
            default_checked: Bool = "DefaultChecked";
            /// `DefaultCountryCode`. Update: in place.
            default_country_code: Str = "DefaultCountryCode";
            /// `DefaultValue`. Update: in place.
            default_value: Str = "DefaultValue";
            /// `DescriptiveText`. Update: in place.
            descriptive_text: Str = "DescriptiveText";
            /// `FileUploaderConfig`. Update: in place.
            file_uploader_config: FileUploaderFieldConfig = "FileUploaderConfig";
            /// `IsArray`. Update: in place.
            is_array: Bool = "IsArray";
            /// `MaxValue`. Update: in place.
            max_value: Num = "MaxValue";
            /// `MinValue`. Update: in place.
            min_value: Num = "MinValue";
            /// `Name`. Update: in place.
            name: Str = "Name";
            /// `Placeholder`. Update: in place.
            placeholder: Str = "Placeholder";
            /// `ReadOnly`. Update: in place.
            read_only: Bool = "ReadOnly";
            /// `Required`. Update: in place.
            required: Bool = "Required";
            /// `Step`. Update: in place.
            step: Num = "Step";
            /// `Value`. Update: in place.
            value: Str = "Value";
            /// `ValueMappings`. Update: in place.
            value_mappings: ValueMappings = "ValueMappings";
        }
    }

    property! {
        /// `FieldPosition` of `AWS::AmplifyUIBuilder::Form`.
        FieldPosition;
        new ();
        set {
            /// `Below`. Update: in place.
            below: Str = "Below";
            /// `Fixed`. Update: in place.
            fixed: FixedPosition = "Fixed";
            /// `RightOf`. Update: in place.
            right_of: Str = "RightOf";
        }
    }

    property! {
        /// `FieldValidationConfiguration` of `AWS::AmplifyUIBuilder::Form`.
        FieldValidationConfiguration;
        new (type_: Str = "Type");
        set {
            /// `NumValues`. Update: in place.
            num_values: List<Num> = "NumValues";
            /// `StrValues`. Update: in place.
            str_values: List<Str> = "StrValues";
            /// `ValidationMessage`. Update: in place.
            validation_message: Str = "ValidationMessage";
        }
    }

    property! {
        /// `FileUploaderFieldConfig` of `AWS::AmplifyUIBuilder::Form`.
        FileUploaderFieldConfig;
        new (accepted_file_types: List<Str> = "AcceptedFileTypes", access_level: StorageAccessLevel = "AccessLevel");
        set {
            /// `IsResumable`. Update: in place.
            is_resumable: Bool = "IsResumable";
            /// `MaxFileCount`. Update: in place.
            max_file_count: Num = "MaxFileCount";
            /// `MaxSize`. Update: in place.
            max_size: Num = "MaxSize";
            /// `ShowThumbnails`. Update: in place.
            show_thumbnails: Bool = "ShowThumbnails";
        }
    }

    property! {
        /// `FormButton` of `AWS::AmplifyUIBuilder::Form`.
        FormButton;
        new ();
        set {
            /// `Children`. Update: in place.
            children: Str = "Children";
            /// `Excluded`. Update: in place.
            excluded: Bool = "Excluded";
            /// `Position`. Update: in place.
            position: FieldPosition = "Position";
        }
    }

    property! {
        /// `FormCTA` of `AWS::AmplifyUIBuilder::Form`.
        FormCTA;
        new ();
        set {
            /// `Cancel`. Update: in place.
            cancel: FormButton = "Cancel";
            /// `Clear`. Update: in place.
            clear: FormButton = "Clear";
            /// `Position`. Update: in place.
            position: FormButtonsPosition = "Position";
            /// `Submit`. Update: in place.
            submit: FormButton = "Submit";
        }
    }

    property! {
        /// `FormDataTypeConfig` of `AWS::AmplifyUIBuilder::Form`.
        FormDataTypeConfig;
        new (data_source_type: FormDataSourceType = "DataSourceType", data_type_name: Str = "DataTypeName");
        set {
        }
    }

    property! {
        /// `FormInputBindingPropertiesValue` of `AWS::AmplifyUIBuilder::Form`.
        FormInputBindingPropertiesValue;
        new ();
        set {
            /// `BindingProperties`. Update: in place.
            binding_properties: FormInputBindingPropertiesValueProperties = "BindingProperties";
            /// `Type`. Update: in place.
            type_: Str = "Type";
        }
    }

    property! {
        /// `FormInputBindingPropertiesValueProperties` of `AWS::AmplifyUIBuilder::Form`.
        FormInputBindingPropertiesValueProperties;
        new ();
        set {
            /// `Model`. Update: in place.
            model: Str = "Model";
        }
    }

    property! {
        /// `FormInputValueProperty` of `AWS::AmplifyUIBuilder::Form`.
        FormInputValueProperty;
        new ();
        set {
            /// `BindingProperties`. Update: in place.
            binding_properties: FormInputValuePropertyBindingProperties = "BindingProperties";
            /// `Concat`. Update: in place.
            concat: List<FormInputValueProperty> = "Concat";
            /// `Value`. Update: in place.
            value: Str = "Value";
        }
    }

    property! {
        /// `FormInputValuePropertyBindingProperties` of `AWS::AmplifyUIBuilder::Form`.
        FormInputValuePropertyBindingProperties;
        new (property: Str = "Property");
        set {
            /// `Field`. Update: in place.
            field: Str = "Field";
        }
    }

    property! {
        /// `FormStyle` of `AWS::AmplifyUIBuilder::Form`.
        FormStyle;
        new ();
        set {
            /// `HorizontalGap`. Update: in place.
            horizontal_gap: FormStyleConfig = "HorizontalGap";
            /// `OuterPadding`. Update: in place.
            outer_padding: FormStyleConfig = "OuterPadding";
            /// `VerticalGap`. Update: in place.
            vertical_gap: FormStyleConfig = "VerticalGap";
        }
    }

    property! {
        /// `FormStyleConfig` of `AWS::AmplifyUIBuilder::Form`.
        FormStyleConfig;
        new ();
        set {
            /// `TokenReference`. Update: in place.
            token_reference: Str = "TokenReference";
            /// `Value`. Update: in place.
            value: Str = "Value";
        }
    }

    property! {
        /// `SectionalElement` of `AWS::AmplifyUIBuilder::Form`.
        SectionalElement;
        new (type_: Str = "Type");
        set {
            /// `Excluded`. Update: in place.
            excluded: Bool = "Excluded";
            /// `Level`. Update: in place.
            level: Num = "Level";
            /// `Orientation`. Update: in place.
            orientation: Str = "Orientation";
            /// `Position`. Update: in place.
            position: FieldPosition = "Position";
            /// `Text`. Update: in place.
            text: Str = "Text";
        }
    }

    property! {
        /// `ValueMapping` of `AWS::AmplifyUIBuilder::Form`.
        ValueMapping;
        new (value: FormInputValueProperty = "Value");
        set {
            /// `DisplayValue`. Update: in place.
            display_value: FormInputValueProperty = "DisplayValue";
        }
    }

    property! {
        /// `ValueMappings` of `AWS::AmplifyUIBuilder::Form`.
        ValueMappings;
        new (values: List<ValueMapping> = "Values");
        set {
            /// `BindingProperties`. Update: in place.
            binding_properties: Map<FormInputBindingPropertiesValue> = "BindingProperties";
        }
    }

    values! {
        /// `FixedPosition` of `AWS::AmplifyUIBuilder::Form`.
        FixedPosition {
            FIRST = "first",
        }
    }

    values! {
        /// `FormActionType` of `AWS::AmplifyUIBuilder::Form`.
        FormActionType {
            CREATE = "create",
            UPDATE = "update",
        }
    }

    values! {
        /// `FormButtonsPosition` of `AWS::AmplifyUIBuilder::Form`.
        FormButtonsPosition {
            TOP = "top",
            BOTTOM = "bottom",
            TOP_AND_BOTTOM = "top_and_bottom",
        }
    }

    values! {
        /// `FormDataSourceType` of `AWS::AmplifyUIBuilder::Form`.
        FormDataSourceType {
            DATA_STORE = "DataStore",
            CUSTOM = "Custom",
        }
    }

    values! {
        /// `LabelDecorator` of `AWS::AmplifyUIBuilder::Form`.
        LabelDecorator {
            REQUIRED = "required",
            OPTIONAL = "optional",
            NONE = "none",
        }
    }

    values! {
        /// `StorageAccessLevel` of `AWS::AmplifyUIBuilder::Form`.
        StorageAccessLevel {
            PUBLIC = "public",
            PROTECTED = "protected",
            PRIVATE = "private",
        }
    }
}

resource! {
    /// `AWS::AmplifyUIBuilder::Theme`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-amplifyuibuilder-theme.html).
    Theme = "AWS::AmplifyUIBuilder::Theme", Ref = Str;
    tags "Tags" Object;
    new ();
    set {
        /// `AppId`. Update: replaces.
        app_id: Str = "AppId";
        /// `EnvironmentName`. Update: replaces.
        environment_name: Str = "EnvironmentName";
        /// `Name`: 1 to 255 characters. Update: in place.
        name: Str = "Name";
        /// `Overrides`. Update: in place.
        overrides: List<theme::ThemeValues> = "Overrides";
        /// `Tags`. Update: may replace.
        tags: Map<Str> = "Tags";
        /// `Values`. Update: in place.
        values: List<theme::ThemeValues> = "Values";
    }
    get {
        /// `CreatedAt`
        created_at: Str = "CreatedAt";
        /// `Id`
        id: Str = "Id";
        /// `ModifiedAt`
        modified_at: Str = "ModifiedAt";
    }
}

/// Property types of `AWS::AmplifyUIBuilder::Theme`.
pub mod theme {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `ThemeValue` of `AWS::AmplifyUIBuilder::Theme`.
        ThemeValue;
        new ();
        set {
            /// `Children`. Update: in place.
            children: List<ThemeValues> = "Children";
            /// `Value`. Update: in place.
            value: Str = "Value";
        }
    }

    property! {
        /// `ThemeValues` of `AWS::AmplifyUIBuilder::Theme`.
        ThemeValues;
        new ();
        set {
            /// `Key`. Update: in place.
            key: Str = "Key";
            /// `Value`. Update: in place.
            value: ThemeValue = "Value";
        }
    }
}
