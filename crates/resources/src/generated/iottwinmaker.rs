// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::IoTTwinMaker`: 5 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::IoTTwinMaker::ComponentType`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iottwinmaker-componenttype.html).
    ComponentType = "AWS::IoTTwinMaker::ComponentType", Ref = Str;
    tags "Tags" Object;
    new_with ComponentTypeRequired {
        /// `WorkspaceId`: 1 to 128 characters, `[a-zA-Z_0-9][a-zA-Z_\-0-9]*[a-zA-Z0-9]+`. Update: replaces.
        workspace_id: Str = "WorkspaceId",
        /// `ComponentTypeId`: 1 to 256 characters, `[a-zA-Z_\.\-0-9:]+`. Update: replaces.
        component_type_id: Str = "ComponentTypeId",
    }
    set {
        /// `ComponentTypeId`: 1 to 256 characters, `[a-zA-Z_\.\-0-9:]+`. Update: replaces.
        component_type_id: Str = "ComponentTypeId";
        /// `CompositeComponentTypes`. Update: in place.
        composite_component_types: Map<component_type::CompositeComponentType> = "CompositeComponentTypes";
        /// `Description`: at most 512 characters. Update: in place.
        description: Str = "Description";
        /// `ExtendsFrom`: 1 to 256 items, no item twice, 1 to 256 characters, `[a-zA-Z_\.\-0-9:]+`. Update: in place.
        extends_from: List<Str> = "ExtendsFrom";
        /// `Functions`. Update: in place.
        functions: Map<component_type::Function> = "Functions";
        /// `IsSingleton`. Update: in place.
        is_singleton: Bool = "IsSingleton";
        /// `PropertyDefinitions`. Update: in place.
        property_definitions: Map<component_type::PropertyDefinition> = "PropertyDefinitions";
        /// `PropertyGroups`. Update: in place.
        property_groups: Map<component_type::PropertyGroup> = "PropertyGroups";
        /// `Tags`. Update: in place.
        tags: Map<Str> = "Tags";
        /// `WorkspaceId`: 1 to 128 characters, `[a-zA-Z_0-9][a-zA-Z_\-0-9]*[a-zA-Z0-9]+`. Update: replaces.
        workspace_id: Str = "WorkspaceId";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
        /// `CreationDateTime`
        creation_date_time: Str = "CreationDateTime";
        /// `IsAbstract`
        is_abstract: Bool = "IsAbstract";
        /// `IsSchemaInitialized`
        is_schema_initialized: Bool = "IsSchemaInitialized";
        /// `Status`
        status: Json = "Status";
        /// `Status.Error`
        status_error: Json = "Status.Error";
        /// `Status.State`
        status_state: Str = "Status.State";
        /// `UpdateDateTime`
        update_date_time: Str = "UpdateDateTime";
    }
}

/// Property types of `AWS::IoTTwinMaker::ComponentType`.
pub mod component_type {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `CompositeComponentType` of `AWS::IoTTwinMaker::ComponentType`.
        CompositeComponentType;
        new ();
        set {
            /// `ComponentTypeId`: 1 to 256 characters, `[a-zA-Z_\.\-0-9:]+`. Update: in place.
            component_type_id: Str = "ComponentTypeId";
        }
    }

    property! {
        /// `DataConnector` of `AWS::IoTTwinMaker::ComponentType`.
        DataConnector;
        new ();
        set {
            /// `IsNative`. Update: in place.
            is_native: Bool = "IsNative";
            /// `Lambda`. Update: in place.
            lambda: LambdaFunction = "Lambda";
        }
    }

    property! {
        /// `DataType` of `AWS::IoTTwinMaker::ComponentType`.
        DataType;
        new (type_: Type = "Type");
        set {
            /// `AllowedValues`: at most 50 items. Update: in place.
            allowed_values: List<DataValue> = "AllowedValues";
            /// `NestedType`. Update: in place.
            nested_type: DataType = "NestedType";
            /// `Relationship`. Update: in place.
            relationship: Relationship = "Relationship";
            /// `UnitOfMeasure`: 1 to 256 characters, `.*`. Update: in place.
            unit_of_measure: Str = "UnitOfMeasure";
        }
    }

    property! {
        /// `DataValue` of `AWS::IoTTwinMaker::ComponentType`.
        DataValue;
        new ();
        set {
            /// `BooleanValue`. Update: in place.
            boolean_value: Bool = "BooleanValue";
            /// `DoubleValue`. Update: in place.
            double_value: Num = "DoubleValue";
            /// `Expression`: 1 to 316 characters, `(^\$\{Parameters\.[a-zA-z]+([a-zA-z_0-9]*)}$)`. Update: in place.
            expression: Str = "Expression";
            /// `IntegerValue`. Update: in place.
            integer_value: Int = "IntegerValue";
            /// `ListValue`: at most 50 items. Update: in place.
            list_value: List<DataValue> = "ListValue";
            /// `LongValue`. Update: in place.
            long_value: Num = "LongValue";
            /// `MapValue`. Update: in place.
            map_value: Map<DataValue> = "MapValue";
            /// `RelationshipValue`. Update: in place.
            relationship_value: RelationshipValue = "RelationshipValue";
            /// `StringValue`: 1 to 256 characters, `.*`. Update: in place.
            string_value: Str = "StringValue";
        }
    }

    property! {
        /// `Function` of `AWS::IoTTwinMaker::ComponentType`.
        Function;
        new ();
        set {
            /// `ImplementedBy`. Update: in place.
            implemented_by: DataConnector = "ImplementedBy";
            /// `RequiredProperties`: 1 to 256 items, no item twice, `[a-zA-Z_\-0-9]+`. Update: in place.
            required_properties: List<Str> = "RequiredProperties";
            /// `Scope`. Update: in place.
            scope: Scope = "Scope";
        }
    }

    property! {
        /// `LambdaFunction` of `AWS::IoTTwinMaker::ComponentType`.
        LambdaFunction;
        new (arn: Str = "Arn");
        set {
        }
    }

    property! {
        /// `PropertyDefinition` of `AWS::IoTTwinMaker::ComponentType`.
        PropertyDefinition;
        new ();
        set {
            /// `Configurations`. Update: in place.
            configurations: Map<Str> = "Configurations";
            /// `DataType`. Update: in place.
            data_type: DataType = "DataType";
            /// `DefaultValue`. Update: in place.
            default_value: DataValue = "DefaultValue";
            /// `IsExternalId`. Update: in place.
            is_external_id: Bool = "IsExternalId";
            /// `IsRequiredInEntity`. Update: in place.
            is_required_in_entity: Bool = "IsRequiredInEntity";
            /// `IsStoredExternally`. Update: in place.
            is_stored_externally: Bool = "IsStoredExternally";
            /// `IsTimeSeries`. Update: in place.
            is_time_series: Bool = "IsTimeSeries";
        }
    }

    property! {
        /// `PropertyGroup` of `AWS::IoTTwinMaker::ComponentType`.
        PropertyGroup;
        new ();
        set {
            /// `GroupType`. Update: in place.
            group_type: GroupType = "GroupType";
            /// `PropertyNames`: 1 to 256 items, no item twice, `[a-zA-Z_\-0-9]+`. Update: in place.
            property_names: List<Str> = "PropertyNames";
        }
    }

    property! {
        /// `Relationship` of `AWS::IoTTwinMaker::ComponentType`.
        Relationship;
        new ();
        set {
            /// `RelationshipType`: 1 to 256 characters, `.*`. Update: in place.
            relationship_type: Str = "RelationshipType";
            /// `TargetComponentTypeId`: 1 to 256 characters, `[a-zA-Z_\.\-0-9:]+`. Update: in place.
            target_component_type_id: Str = "TargetComponentTypeId";
        }
    }

    property! {
        /// `RelationshipValue` of `AWS::IoTTwinMaker::ComponentType`.
        RelationshipValue;
        new ();
        set {
            /// `TargetComponentName`: 1 to 256 characters, `[a-zA-Z_\-0-9]+`. Update: in place.
            target_component_name: Str = "TargetComponentName";
            /// `TargetEntityId`: 1 to 128 characters. Update: in place.
            target_entity_id: Str = "TargetEntityId";
        }
    }

    values! {
        /// `GroupType` of `AWS::IoTTwinMaker::ComponentType`.
        GroupType {
            TABULAR = "TABULAR",
        }
    }

    values! {
        /// `Scope` of `AWS::IoTTwinMaker::ComponentType`.
        Scope {
            ENTITY = "ENTITY",
            WORKSPACE = "WORKSPACE",
        }
    }

    values! {
        /// `Type` of `AWS::IoTTwinMaker::ComponentType`.
        Type {
            RELATIONSHIP = "RELATIONSHIP",
            STRING = "STRING",
            LONG = "LONG",
            BOOLEAN = "BOOLEAN",
            INTEGER = "INTEGER",
            DOUBLE = "DOUBLE",
            LIST = "LIST",
            MAP = "MAP",
        }
    }
}

resource! {
    /// `AWS::IoTTwinMaker::Entity`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iottwinmaker-entity.html).
    Entity = "AWS::IoTTwinMaker::Entity", Ref = Str;
    tags "Tags" Object;
    new_with EntityRequired {
        /// `WorkspaceId`: 1 to 128 characters, `[a-zA-Z_0-9][a-zA-Z_\-0-9]*[a-zA-Z0-9]+`. Update: replaces.
        workspace_id: Str = "WorkspaceId",
        /// `EntityName`: 1 to 256 characters, `[a-zA-Z_0-9-.][a-zA-Z_0-9-. ]*[a-zA-Z0-9]+`. Update: in place.
        entity_name: Str = "EntityName",
    }
    set {
        /// `Components`. Update: in place.
        components: Map<entity::Component> = "Components";
        /// `CompositeComponents`. Update: in place.
        composite_components: Map<entity::CompositeComponent> = "CompositeComponents";
        /// `Description`: at most 512 characters. Update: in place.
        description: Str = "Description";
        /// `EntityId`: 1 to 128 characters. Update: replaces.
        entity_id: Str = "EntityId";
        /// `EntityName`: 1 to 256 characters, `[a-zA-Z_0-9-.][a-zA-Z_0-9-. ]*[a-zA-Z0-9]+`. Update: in place.
        entity_name: Str = "EntityName";
        /// `ParentEntityId`: 1 to 128 characters. Update: in place.
        parent_entity_id: Str = "ParentEntityId";
        /// `Tags`. Update: in place.
        tags: Map<Str> = "Tags";
        /// `WorkspaceId`: 1 to 128 characters, `[a-zA-Z_0-9][a-zA-Z_\-0-9]*[a-zA-Z0-9]+`. Update: replaces.
        workspace_id: Str = "WorkspaceId";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
        /// `CreationDateTime`
        creation_date_time: Str = "CreationDateTime";
        /// `HasChildEntities`
        has_child_entities: Bool = "HasChildEntities";
        /// `Status`
        status: Json = "Status";
        /// `Status.Error`
        status_error: Json = "Status.Error";
        /// `Status.State`
        status_state: Str = "Status.State";
        /// `UpdateDateTime`
        update_date_time: Str = "UpdateDateTime";
    }
}

/// Property types of `AWS::IoTTwinMaker::Entity`.
pub mod entity {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::component_type::{DataValue, GroupType, PropertyGroup, Relationship, RelationshipValue, Type};

    property! {
        /// `Component` of `AWS::IoTTwinMaker::Entity`.
        Component;
        new ();
        set {
            /// `ComponentName`: 1 to 256 characters, `[a-zA-Z_\-0-9]+`. Update: in place.
            component_name: Str = "ComponentName";
            /// `ComponentTypeId`: 1 to 256 characters, `[a-zA-Z_\-0-9]+`. Update: in place.
            component_type_id: Str = "ComponentTypeId";
            /// `DefinedIn`: 1 to 256 characters. Update: in place.
            defined_in: Str = "DefinedIn";
            /// `Description`: at most 512 characters. Update: in place.
            description: Str = "Description";
            /// `Properties`. Update: in place.
            properties: Map<Property> = "Properties";
            /// `PropertyGroups`. Update: in place.
            property_groups: Map<PropertyGroup> = "PropertyGroups";
            /// `Status`. Update: in place.
            status: Status = "Status";
        }
    }

    property! {
        /// `CompositeComponent` of `AWS::IoTTwinMaker::Entity`.
        CompositeComponent;
        new ();
        set {
            /// `ComponentName`: 1 to 256 characters, `[a-zA-Z_\-0-9]+`. Update: in place.
            component_name: Str = "ComponentName";
            /// `ComponentPath`: 1 to 256 characters, `[a-zA-Z_\-0-9/]+`. Update: in place.
            component_path: Str = "ComponentPath";
            /// `ComponentTypeId`: 1 to 256 characters, `[a-zA-Z_\-0-9]+`. Update: in place.
            component_type_id: Str = "ComponentTypeId";
            /// `Description`: at most 512 characters. Update: in place.
            description: Str = "Description";
            /// `Properties`. Update: in place.
            properties: Map<Property> = "Properties";
            /// `PropertyGroups`. Update: in place.
            property_groups: Map<PropertyGroup> = "PropertyGroups";
            /// `Status`. Update: in place.
            status: Status = "Status";
        }
    }

    property! {
        /// `DataType` of `AWS::IoTTwinMaker::Entity`.
        DataType;
        new ();
        set {
            /// `AllowedValues`: at most 50 items. Update: in place.
            allowed_values: List<DataValue> = "AllowedValues";
            /// `NestedType`. Update: in place.
            nested_type: DataType = "NestedType";
            /// `Relationship`. Update: in place.
            relationship: Relationship = "Relationship";
            /// `Type`. Update: in place.
            type_: Type = "Type";
            /// `UnitOfMeasure`: 1 to 256 characters, `.*`. Update: in place.
            unit_of_measure: Str = "UnitOfMeasure";
        }
    }

    property! {
        /// `Definition` of `AWS::IoTTwinMaker::Entity`.
        Definition;
        new ();
        set {
            /// `Configuration`. Update: in place.
            configuration: Map<Str> = "Configuration";
            /// `DataType`. Update: in place.
            data_type: DataType = "DataType";
            /// `DefaultValue`. Update: in place.
            default_value: DataValue = "DefaultValue";
            /// `IsExternalId`. Update: in place.
            is_external_id: Bool = "IsExternalId";
            /// `IsFinal`. Update: in place.
            is_final: Bool = "IsFinal";
            /// `IsImported`. Update: in place.
            is_imported: Bool = "IsImported";
            /// `IsInherited`. Update: in place.
            is_inherited: Bool = "IsInherited";
            /// `IsRequiredInEntity`. Update: in place.
            is_required_in_entity: Bool = "IsRequiredInEntity";
            /// `IsStoredExternally`. Update: in place.
            is_stored_externally: Bool = "IsStoredExternally";
            /// `IsTimeSeries`. Update: in place.
            is_time_series: Bool = "IsTimeSeries";
        }
    }

    property! {
        /// `Property` of `AWS::IoTTwinMaker::Entity`.
        Property;
        new ();
        set {
            /// `Definition`. Update: in place.
            definition: Definition = "Definition";
            /// `Value`. Update: in place.
            value: DataValue = "Value";
        }
    }

    property! {
        /// `Status` of `AWS::IoTTwinMaker::Entity`.
        Status;
        new ();
        set {
            /// `Error`. Update: in place.
            error: Json = "Error";
            /// `State`. Update: in place.
            state: State = "State";
        }
    }

    values! {
        /// `State` of `AWS::IoTTwinMaker::Entity`.
        State {
            CREATING = "CREATING",
            UPDATING = "UPDATING",
            DELETING = "DELETING",
            ACTIVE = "ACTIVE",
            ERROR = "ERROR",
        }
    }
}

resource! {
    /// `AWS::IoTTwinMaker::Scene`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iottwinmaker-scene.html).
    Scene = "AWS::IoTTwinMaker::Scene", Ref = Str;
    tags "Tags" Object;
    new_with SceneRequired {
        /// `WorkspaceId`: 1 to 128 characters, `[a-zA-Z_0-9][a-zA-Z_\-0-9]*[a-zA-Z0-9]+`. Update: replaces.
        workspace_id: Str = "WorkspaceId",
        /// `SceneId`: 1 to 128 characters, `[a-zA-Z_0-9][a-zA-Z_\-0-9]*[a-zA-Z0-9]+`. Update: replaces.
        scene_id: Str = "SceneId",
        /// `ContentLocation`: at most 256 characters, `[sS]3://[A-Za-z0-9._/-]+`. Update: in place.
        content_location: Str = "ContentLocation",
    }
    set {
        /// `Capabilities`: at most 50 items, no item twice, at most 256 characters, `.*`. Update: in place.
        capabilities: List<Str> = "Capabilities";
        /// `ContentLocation`: at most 256 characters, `[sS]3://[A-Za-z0-9._/-]+`. Update: in place.
        content_location: Str = "ContentLocation";
        /// `Description`: at most 512 characters. Update: in place.
        description: Str = "Description";
        /// `SceneId`: 1 to 128 characters, `[a-zA-Z_0-9][a-zA-Z_\-0-9]*[a-zA-Z0-9]+`. Update: replaces.
        scene_id: Str = "SceneId";
        /// `SceneMetadata`: at most 50 characters. Update: in place.
        scene_metadata: Map<Str> = "SceneMetadata";
        /// `Tags`. Update: in place.
        tags: Map<Str> = "Tags";
        /// `WorkspaceId`: 1 to 128 characters, `[a-zA-Z_0-9][a-zA-Z_\-0-9]*[a-zA-Z0-9]+`. Update: replaces.
        workspace_id: Str = "WorkspaceId";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
        /// `CreationDateTime`
        creation_date_time: Str = "CreationDateTime";
        /// `GeneratedSceneMetadata`
        generated_scene_metadata: Json = "GeneratedSceneMetadata";
        /// `UpdateDateTime`
        update_date_time: Str = "UpdateDateTime";
    }
}

resource! {
    /// `AWS::IoTTwinMaker::SyncJob`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iottwinmaker-syncjob.html).
    SyncJob = "AWS::IoTTwinMaker::SyncJob", Ref = Str;
    tags "Tags" Object;
    new_with SyncJobRequired {
        /// `WorkspaceId`: 1 to 128 characters, `[a-zA-Z_0-9][a-zA-Z_\-0-9]*[a-zA-Z0-9]+`. Update: replaces.
        workspace_id: Str = "WorkspaceId",
        /// `SyncSource`: 1 to 128 characters, `^[a-zA-Z_0-9]+$`. Update: replaces.
        sync_source: Str = "SyncSource",
        /// `SyncRole`: 20 to 2048 characters. Update: replaces.
        sync_role: Str = "SyncRole",
    }
    set {
        /// `SyncRole`: 20 to 2048 characters. Update: replaces.
        sync_role: Str = "SyncRole";
        /// `SyncSource`: 1 to 128 characters, `^[a-zA-Z_0-9]+$`. Update: replaces.
        sync_source: Str = "SyncSource";
        /// `Tags`. Update: replaces.
        tags: Map<Str> = "Tags";
        /// `WorkspaceId`: 1 to 128 characters, `[a-zA-Z_0-9][a-zA-Z_\-0-9]*[a-zA-Z0-9]+`. Update: replaces.
        workspace_id: Str = "WorkspaceId";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
        /// `CreationDateTime`
        creation_date_time: Str = "CreationDateTime";
        /// `State`
        state: Str = "State";
        /// `UpdateDateTime`
        update_date_time: Str = "UpdateDateTime";
    }
}

resource! {
    /// `AWS::IoTTwinMaker::Workspace`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iottwinmaker-workspace.html).
    Workspace = "AWS::IoTTwinMaker::Workspace", Ref = Str;
    tags "Tags" Object;
    new_with WorkspaceRequired {
        /// `WorkspaceId`: 1 to 128 characters, `[a-zA-Z_0-9][a-zA-Z_\-0-9]*[a-zA-Z0-9]+`. Update: replaces.
        workspace_id: Str = "WorkspaceId",
        /// `Role`: 20 to 2048 characters. Update: in place.
        role: IamRoleArn = "Role",
        /// `S3Location`: at most 1024 characters. Update: in place.
        s3_location: Str = "S3Location",
    }
    set {
        /// `Description`: at most 512 characters. Update: in place.
        description: Str = "Description";
        /// `Role`: 20 to 2048 characters. Update: in place.
        role: IamRoleArn = "Role";
        /// `S3Location`: at most 1024 characters. Update: in place.
        s3_location: Str = "S3Location";
        /// `Tags`. Update: in place.
        tags: Map<Str> = "Tags";
        /// `WorkspaceId`: 1 to 128 characters, `[a-zA-Z_0-9][a-zA-Z_\-0-9]*[a-zA-Z0-9]+`. Update: replaces.
        workspace_id: Str = "WorkspaceId";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
        /// `CreationDateTime`
        creation_date_time: Str = "CreationDateTime";
        /// `UpdateDateTime`
        update_date_time: Str = "UpdateDateTime";
    }
    ref workspace_id;
}
