// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::IoTSiteWise`: 13 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::IoTSiteWise::AccessPolicy`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotsitewise-accesspolicy.html).
    AccessPolicy = "AWS::IoTSiteWise::AccessPolicy", Ref = Str;
    new (access_policy_identity: access_policy::AccessPolicyIdentity = "AccessPolicyIdentity", access_policy_permission: access_policy::AccessPolicyPermission = "AccessPolicyPermission", access_policy_resource: access_policy::AccessPolicyResource = "AccessPolicyResource");
    set {
        /// `AccessPolicyIdentity`. Update: in place.
        access_policy_identity: access_policy::AccessPolicyIdentity = "AccessPolicyIdentity";
        /// `AccessPolicyPermission`. Update: in place.
        access_policy_permission: access_policy::AccessPolicyPermission = "AccessPolicyPermission";
        /// `AccessPolicyResource`. Update: in place.
        access_policy_resource: access_policy::AccessPolicyResource = "AccessPolicyResource";
    }
    get {
        /// `AccessPolicyArn`
        access_policy_arn: Arn = "AccessPolicyArn";
    }
    ref access_policy_id;
}

/// Property types of `AWS::IoTSiteWise::AccessPolicy`.
pub mod access_policy {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `AccessPolicyIdentity` of `AWS::IoTSiteWise::AccessPolicy`.
        AccessPolicyIdentity;
        new ();
        set {
            /// `IamRole`. Update: in place.
            iam_role: IamRole = "IamRole";
            /// `IamUser`. Update: in place.
            iam_user: IamUser = "IamUser";
            /// `User`. Update: in place.
            user: User = "User";
        }
    }

    property! {
        /// `AccessPolicyResource` of `AWS::IoTSiteWise::AccessPolicy`.
        AccessPolicyResource;
        new ();
        set {
            /// `Portal`. Update: in place.
            portal: Portal = "Portal";
            /// `Project`. Update: in place.
            project: Project = "Project";
        }
    }

    property! {
        /// `IamRole` of `AWS::IoTSiteWise::AccessPolicy`.
        IamRole;
        new ();
        set {
            /// `arn`: 1 to 1600 characters, `^arn:aws(-cn|-us-gov)?:[a-zA-Z0-9-:\/_\.\+=,@]+$`. Update: in place.
            arn: Str = "arn";
        }
    }

    property! {
        /// `IamUser` of `AWS::IoTSiteWise::AccessPolicy`.
        IamUser;
        new ();
        set {
            /// `arn`: 1 to 1600 characters, `^arn:aws(-cn|-us-gov)?:[a-zA-Z0-9-:\/_\.\+=,@]+$`. Update: in place.
            arn: Str = "arn";
        }
    }

    property! {
        /// `Portal` of `AWS::IoTSiteWise::AccessPolicy`.
        Portal;
        new ();
        set {
            /// `id`: 36 characters. Update: in place.
            id: Str = "id";
        }
    }

    property! {
        /// `Project` of `AWS::IoTSiteWise::AccessPolicy`.
        Project;
        new ();
        set {
            /// `id`: 36 characters. Update: in place.
            id: Str = "id";
        }
    }

    property! {
        /// `User` of `AWS::IoTSiteWise::AccessPolicy`.
        User;
        new ();
        set {
            /// `id`: 1 to 256 characters, `^\S+$`. Update: in place.
            id: Str = "id";
        }
    }

    values! {
        /// `AccessPolicyPermission` of `AWS::IoTSiteWise::AccessPolicy`.
        AccessPolicyPermission {
            ADMINISTRATOR = "ADMINISTRATOR",
            VIEWER = "VIEWER",
        }
    }
}

resource! {
    /// `AWS::IoTSiteWise::Application`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotsitewise-application.html).
    Application = "AWS::IoTSiteWise::Application", Ref = Arn;
    tags "Tags" List;
    new_with ApplicationRequired {
        /// `WorkspaceName`: 1 to 64 characters, `^[a-zA-Z0-9_-]+$`. Update: replaces.
        workspace_name: Str = "WorkspaceName",
        /// `Name`: 1 to 256 characters. Update: replaces.
        name: Str = "Name",
    }
    set {
        /// `Description`: 1 to 2048 characters, `^[^\u0000-\u001F\u007F]+$`. Update: replaces.
        description: Str = "Description";
        /// `IdcInstanceArn`: 1 to 1600 characters, `^arn:aws(-cn|-us-gov)?:[a-zA-Z0-9-:\/_\.]+$`. Update: replaces.
        idc_instance_arn: Str = "IdcInstanceArn";
        /// `Name`: 1 to 256 characters. Update: replaces.
        name: Str = "Name";
        /// `Tags`: at most 50 items. Update: in place.
        tags: List<application::Tag> = "Tags";
        /// `WorkspaceName`: 1 to 64 characters, `^[a-zA-Z0-9_-]+$`. Update: replaces.
        workspace_name: Str = "WorkspaceName";
    }
    get {
        /// `ApplicationId`
        application_id: Str = "ApplicationId";
        /// `CreatedAt`
        created_at: Str = "CreatedAt";
        /// `DnsSubdomain`
        dns_subdomain: Str = "DnsSubdomain";
        /// `IdcApplicationArn`
        idc_application_arn: Arn = "IdcApplicationArn";
        /// `Status`
        status: Str = "Status";
        /// `UpdatedAt`
        updated_at: Str = "UpdatedAt";
    }
    ref arn;
}

/// Property types of `AWS::IoTSiteWise::Application`.
pub mod application {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `Tag` of `AWS::IoTSiteWise::Application`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }
}

resource! {
    /// `AWS::IoTSiteWise::Asset`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotsitewise-asset.html).
    Asset = "AWS::IoTSiteWise::Asset", Ref = Str;
    tags "Tags" List;
    new_with AssetRequired {
        /// `AssetName`: 1 to 256 characters, `^[^\u0000-\u001F\u007F]+$`. Update: in place.
        asset_name: Str = "AssetName",
        /// `AssetModelId`: 13 to 139 characters. Update: in place.
        asset_model_id: IotSiteWiseAssetModelId = "AssetModelId",
    }
    set {
        /// `AssetDescription`: 1 to 2048 characters, `^[^\u0000-\u001F\u007F]+$`. Update: in place.
        asset_description: Str = "AssetDescription";
        /// `AssetExternalId`: 2 to 128 characters, `[a-zA-Z0-9_][a-zA-Z_\-0-9.:]*[a-zA-Z0-9_]+`. Update: in place.
        asset_external_id: Str = "AssetExternalId";
        /// `AssetHierarchies`. Update: in place.
        asset_hierarchies: List<asset::AssetHierarchy> = "AssetHierarchies";
        /// `AssetModelId`: 13 to 139 characters. Update: in place.
        asset_model_id: IotSiteWiseAssetModelId = "AssetModelId";
        /// `AssetName`: 1 to 256 characters, `^[^\u0000-\u001F\u007F]+$`. Update: in place.
        asset_name: Str = "AssetName";
        /// `AssetProperties`. Update: in place.
        asset_properties: List<asset::AssetProperty> = "AssetProperties";
        /// `Tags`. Update: in place.
        tags: List<asset::Tag> = "Tags";
    }
    get {
        /// `AssetArn`
        asset_arn: Arn = "AssetArn";
    }
    ref asset_id;
}

/// Property types of `AWS::IoTSiteWise::Asset`.
pub mod asset {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `AssetHierarchy` of `AWS::IoTSiteWise::Asset`.
        AssetHierarchy;
        new (child_asset_id: Str = "ChildAssetId");
        set {
            /// `ExternalId`: 2 to 128 characters, `[a-zA-Z0-9_][a-zA-Z_\-0-9.:]*[a-zA-Z0-9_]+`. Update: in place.
            external_id: Str = "ExternalId";
            /// `Id`: 36 characters. Update: in place.
            id: Str = "Id";
            /// `LogicalId`: 1 to 256 characters, `[^\u0000-\u001F\u007F]+`. Update: in place.
            logical_id: Str = "LogicalId";
        }
    }

    property! {
        /// `AssetProperty` of `AWS::IoTSiteWise::Asset`.
        AssetProperty;
        new ();
        set {
            /// `Alias`. Update: in place.
            alias: Str = "Alias";
            /// `ExternalId`: 2 to 128 characters, `[a-zA-Z0-9_][a-zA-Z_\-0-9.:]*[a-zA-Z0-9_]+`. Update: in place.
            external_id: Str = "ExternalId";
            /// `Id`: 36 characters. Update: in place.
            id: Str = "Id";
            /// `LogicalId`: 1 to 256 characters, `[^\u0000-\u001F\u007F]+`. Update: in place.
            logical_id: Str = "LogicalId";
            /// `NotificationState`. Update: in place.
            notification_state: NotificationState = "NotificationState";
            /// `Unit`. Update: in place.
            unit: Str = "Unit";
        }
    }

    property! {
        /// `Tag` of `AWS::IoTSiteWise::Asset`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    values! {
        /// `NotificationState` of `AWS::IoTSiteWise::Asset`.
        NotificationState {
            ENABLED = "ENABLED",
            DISABLED = "DISABLED",
        }
    }
}

resource! {
    /// `AWS::IoTSiteWise::AssetModel`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotsitewise-assetmodel.html).
    AssetModel = "AWS::IoTSiteWise::AssetModel", Ref = IotSiteWiseAssetModelId;
    tags "Tags" List;
    new (asset_model_name: Str = "AssetModelName");
    set {
        /// `AssetModelCompositeModels`. Update: in place.
        asset_model_composite_models: List<asset_model::AssetModelCompositeModel> = "AssetModelCompositeModels";
        /// `AssetModelDescription`: 1 to 2048 characters, `^[^\u0000-\u001F\u007F]+$`. Update: in place.
        asset_model_description: Str = "AssetModelDescription";
        /// `AssetModelExternalId`: 2 to 128 characters, `[a-zA-Z0-9_][a-zA-Z_\-0-9.:]*[a-zA-Z0-9_]+`. Update: in place.
        asset_model_external_id: Str = "AssetModelExternalId";
        /// `AssetModelHierarchies`. Update: in place.
        asset_model_hierarchies: List<asset_model::AssetModelHierarchy> = "AssetModelHierarchies";
        /// `AssetModelName`: 1 to 256 characters, `^[^\u0000-\u001F\u007F]+$`. Update: in place.
        asset_model_name: Str = "AssetModelName";
        /// `AssetModelProperties`. Update: in place.
        asset_model_properties: List<asset_model::AssetModelProperty> = "AssetModelProperties";
        /// `AssetModelType`. Update: replaces.
        asset_model_type: asset_model::AssetModelType = "AssetModelType";
        /// `EnforcedAssetModelInterfaceRelationships`. Update: in place.
        enforced_asset_model_interface_relationships: List<asset_model::EnforcedAssetModelInterfaceRelationship> = "EnforcedAssetModelInterfaceRelationships";
        /// `Tags`. Update: in place.
        tags: List<asset_model::Tag> = "Tags";
    }
    get {
        /// `AssetModelArn`
        asset_model_arn: Arn = "AssetModelArn";
    }
    ref asset_model_id;
}

/// Property types of `AWS::IoTSiteWise::AssetModel`.
pub mod asset_model {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::asset::Tag;

    property! {
        /// `AssetModelCompositeModel` of `AWS::IoTSiteWise::AssetModel`.
        AssetModelCompositeModel;
        new_with AssetModelCompositeModelRequired {
            /// `Name`: 1 to 256 characters, `^[^\u0000-\u001F\u007F]+$`. Update: in place.
            name: Str = "Name",
            /// `Type`: 1 to 256 characters, `^[^\u0000-\u001F\u007F]+$`. Update: in place.
            type_: Str = "Type",
        }
        set {
            /// `ComposedAssetModelId`. Update: in place.
            composed_asset_model_id: Str = "ComposedAssetModelId";
            /// `CompositeModelProperties`. Update: in place.
            composite_model_properties: List<AssetModelProperty> = "CompositeModelProperties";
            /// `Description`: 1 to 2048 characters, `^[^\u0000-\u001F\u007F]+$`. Update: in place.
            description: Str = "Description";
            /// `ExternalId`: 2 to 128 characters, `[a-zA-Z0-9_][a-zA-Z_\-0-9.:]*[a-zA-Z0-9_]+`. Update: in place.
            external_id: Str = "ExternalId";
            /// `Id`: 36 characters. Update: in place.
            id: Str = "Id";
            /// `ParentAssetModelCompositeModelExternalId`: 2 to 128 characters, `[a-zA-Z0-9_][a-zA-Z_\-0-9.:]*[a-zA-Z0-9_]+`. Update: in place.
            parent_asset_model_composite_model_external_id: Str = "ParentAssetModelCompositeModelExternalId";
            /// `Path`. Update: in place.
            path: List<Str> = "Path";
        }
    }

    property! {
        /// `AssetModelHierarchy` of `AWS::IoTSiteWise::AssetModel`.
        AssetModelHierarchy;
        new_with AssetModelHierarchyRequired {
            /// `Name`: 1 to 256 characters, `^[^\u0000-\u001F\u007F]+$`. Update: in place.
            name: Str = "Name",
            /// `ChildAssetModelId`: 13 to 139 characters. Update: in place.
            child_asset_model_id: Str = "ChildAssetModelId",
        }
        set {
            /// `ExternalId`: 2 to 128 characters, `[a-zA-Z0-9_][a-zA-Z_\-0-9.:]*[a-zA-Z0-9_]+`. Update: in place.
            external_id: Str = "ExternalId";
            /// `Id`: 36 characters. Update: in place.
            id: Str = "Id";
            /// `LogicalId`: 1 to 256 characters, `[^\u0000-\u001F\u007F]+`. Update: in place.
            logical_id: Str = "LogicalId";
        }
    }

    property! {
        /// `AssetModelProperty` of `AWS::IoTSiteWise::AssetModel`.
        AssetModelProperty;
        new (name: Str = "Name", data_type: DataType = "DataType", type_: PropertyType = "Type");
        set {
            /// `DataTypeSpec`: 1 to 256 characters. Update: in place.
            data_type_spec: DataTypeSpec = "DataTypeSpec";
            /// `ExternalId`: 2 to 128 characters, `[a-zA-Z0-9_][a-zA-Z_\-0-9.:]*[a-zA-Z0-9_]+`. Update: in place.
            external_id: Str = "ExternalId";
            /// `Id`: 36 characters. Update: in place.
            id: Str = "Id";
            /// `LogicalId`: 1 to 256 characters, `[^\u0000-\u001F\u007F]+`. Update: in place.
            logical_id: Str = "LogicalId";
            /// `Unit`: 1 to 256 characters, `^[^\u0000-\u001F\u007F]+$`. Update: in place.
            unit: Str = "Unit";
        }
    }

    property! {
        /// `Attribute` of `AWS::IoTSiteWise::AssetModel`.
        Attribute;
        new ();
        set {
            /// `DefaultValue`: `^[^\u0000-\u001F\u007F]+$`. Update: in place.
            default_value: Str = "DefaultValue";
        }
    }

    property! {
        /// `EnforcedAssetModelInterfacePropertyMapping` of `AWS::IoTSiteWise::AssetModel`.
        EnforcedAssetModelInterfacePropertyMapping;
        new (interface_asset_model_property_external_id: Str = "InterfaceAssetModelPropertyExternalId");
        set {
            /// `AssetModelPropertyExternalId`. Update: in place.
            asset_model_property_external_id: Str = "AssetModelPropertyExternalId";
            /// `AssetModelPropertyLogicalId`. Update: in place.
            asset_model_property_logical_id: Str = "AssetModelPropertyLogicalId";
        }
    }

    property! {
        /// `EnforcedAssetModelInterfaceRelationship` of `AWS::IoTSiteWise::AssetModel`.
        EnforcedAssetModelInterfaceRelationship;
        new ();
        set {
            /// `InterfaceAssetModelId`. Update: in place.
            interface_asset_model_id: Str = "InterfaceAssetModelId";
            /// `PropertyMappings`. Update: in place.
            property_mappings: List<EnforcedAssetModelInterfacePropertyMapping> = "PropertyMappings";
        }
    }

    property! {
        /// `ExpressionVariable` of `AWS::IoTSiteWise::AssetModel`.
        ExpressionVariable;
        new (name: Str = "Name", value: VariableValue = "Value");
        set {
        }
    }

    property! {
        /// `Metric` of `AWS::IoTSiteWise::AssetModel`.
        Metric;
        new (expression: Str = "Expression", variables: List<ExpressionVariable> = "Variables", window: MetricWindow = "Window");
        set {
        }
    }

    property! {
        /// `MetricWindow` of `AWS::IoTSiteWise::AssetModel`.
        MetricWindow;
        new ();
        set {
            /// `Tumbling`. Update: in place.
            tumbling: TumblingWindow = "Tumbling";
        }
    }

    property! {
        /// `PropertyPathDefinition` of `AWS::IoTSiteWise::AssetModel`.
        PropertyPathDefinition;
        new (name: Str = "Name");
        set {
        }
    }

    property! {
        /// `PropertyType` of `AWS::IoTSiteWise::AssetModel`.
        PropertyType;
        new (type_name: TypeName = "TypeName");
        set {
            /// `Attribute`. Update: in place.
            attribute: Attribute = "Attribute";
            /// `Metric`. Update: in place.
            metric: Metric = "Metric";
            /// `Transform`. Update: in place.
            transform: Transform = "Transform";
        }
    }

    property! {
        /// `Transform` of `AWS::IoTSiteWise::AssetModel`.
        Transform;
        new (expression: Str = "Expression", variables: List<ExpressionVariable> = "Variables");
        set {
        }
    }

    property! {
        /// `TumblingWindow` of `AWS::IoTSiteWise::AssetModel`.
        TumblingWindow;
        new (interval: Str = "Interval");
        set {
            /// `Offset`: 2 to 25 characters. Update: in place.
            offset: Str = "Offset";
        }
    }

    property! {
        /// `VariableValue` of `AWS::IoTSiteWise::AssetModel`.
        VariableValue;
        new ();
        set {
            /// `HierarchyExternalId`: 2 to 128 characters, `[a-zA-Z0-9_][a-zA-Z_\-0-9.:]*[a-zA-Z0-9_]+`. Update: in place.
            hierarchy_external_id: Str = "HierarchyExternalId";
            /// `HierarchyId`: 36 characters. Update: in place.
            hierarchy_id: Str = "HierarchyId";
            /// `HierarchyLogicalId`: 1 to 256 characters, `[^\u0000-\u001F\u007F]+`. Update: in place.
            hierarchy_logical_id: Str = "HierarchyLogicalId";
            /// `PropertyExternalId`: 2 to 128 characters, `[a-zA-Z0-9_][a-zA-Z_\-0-9.:]*[a-zA-Z0-9_]+`. Update: in place.
            property_external_id: Str = "PropertyExternalId";
            /// `PropertyId`: 36 characters. Update: in place.
            property_id: Str = "PropertyId";
            /// `PropertyLogicalId`: 1 to 256 characters, `[^\u0000-\u001F\u007F]+`. Update: in place.
            property_logical_id: Str = "PropertyLogicalId";
            /// `PropertyPath`. Update: in place.
            property_path: List<PropertyPathDefinition> = "PropertyPath";
        }
    }

    values! {
        /// `AssetModelType` of `AWS::IoTSiteWise::AssetModel`.
        AssetModelType {
            ASSET_MODEL = "ASSET_MODEL",
            COMPONENT_MODEL = "COMPONENT_MODEL",
            INTERFACE = "INTERFACE",
        }
    }

    values! {
        /// `DataType` of `AWS::IoTSiteWise::AssetModel`.
        DataType {
            STRING = "STRING",
            INTEGER = "INTEGER",
            DOUBLE = "DOUBLE",
            BOOLEAN = "BOOLEAN",
            STRUCT = "STRUCT",
        }
    }

    values! {
        /// `DataTypeSpec` of `AWS::IoTSiteWise::AssetModel`.
        DataTypeSpec {
            AWS_ALARM_STATE = "AWS/ALARM_STATE",
        }
    }

    values! {
        /// `TypeName` of `AWS::IoTSiteWise::AssetModel`.
        TypeName {
            MEASUREMENT = "Measurement",
            ATTRIBUTE = "Attribute",
            TRANSFORM = "Transform",
            METRIC = "Metric",
        }
    }
}

resource! {
    /// `AWS::IoTSiteWise::ComputationModel`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotsitewise-computationmodel.html).
    ComputationModel = "AWS::IoTSiteWise::ComputationModel", Ref = Str;
    tags "Tags" List;
    new (computation_model_name: Str = "ComputationModelName", computation_model_configuration: computation_model::ComputationModelConfiguration = "ComputationModelConfiguration", computation_model_data_binding: Map<computation_model::ComputationModelDataBindingValue> = "ComputationModelDataBinding");
    set {
        /// `ComputationModelConfiguration`. Update: in place.
        computation_model_configuration: computation_model::ComputationModelConfiguration = "ComputationModelConfiguration";
        /// `ComputationModelDataBinding`. Update: in place.
        computation_model_data_binding: Map<computation_model::ComputationModelDataBindingValue> = "ComputationModelDataBinding";
        /// `ComputationModelDescription`: 1 to 2048 characters, `^[a-zA-Z0-9 _\-#$*!@]+$`. Update: in place.
        computation_model_description: Str = "ComputationModelDescription";
        /// `ComputationModelName`: 1 to 256 characters, `^[a-zA-Z0-9 _\-#$*!@]+$`. Update: in place.
        computation_model_name: Str = "ComputationModelName";
        /// `Tags`: no item twice. Update: in place.
        tags: List<computation_model::Tag> = "Tags";
    }
    get {
        /// `ComputationModelArn`
        computation_model_arn: Arn = "ComputationModelArn";
    }
    ref computation_model_id;
}

/// Property types of `AWS::IoTSiteWise::ComputationModel`.
pub mod computation_model {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::application::Tag;

    property! {
        /// `AnomalyDetectionComputationModelConfiguration` of `AWS::IoTSiteWise::ComputationModel`.
        AnomalyDetectionComputationModelConfiguration;
        new_with AnomalyDetectionComputationModelConfigurationRequired {
            /// `InputProperties`: 4 to 67 characters, `^\$\{[a-z][a-z0-9_]*\}$`. Update: in place.
            input_properties: Str = "InputProperties",
            /// `ResultProperty`: 4 to 67 characters, `^\$\{[a-z][a-z0-9_]*\}$`. Update: in place.
            result_property: Str = "ResultProperty",
        }
        set {
        }
    }

    property! {
        /// `AssetModelPropertyBindingValue` of `AWS::IoTSiteWise::ComputationModel`.
        AssetModelPropertyBindingValue;
        new_with AssetModelPropertyBindingValueRequired {
            /// `AssetModelId`: 36 characters. Update: in place.
            asset_model_id: Str = "AssetModelId",
            /// `PropertyId`: 36 characters. Update: in place.
            property_id: Str = "PropertyId",
        }
        set {
        }
    }

    property! {
        /// `AssetPropertyBindingValue` of `AWS::IoTSiteWise::ComputationModel`.
        AssetPropertyBindingValue;
        new_with AssetPropertyBindingValueRequired {
            /// `AssetId`: 36 characters. Update: in place.
            asset_id: Str = "AssetId",
            /// `PropertyId`: 36 characters. Update: in place.
            property_id: Str = "PropertyId",
        }
        set {
        }
    }

    property! {
        /// `ComputationModelConfiguration` of `AWS::IoTSiteWise::ComputationModel`.
        ComputationModelConfiguration;
        new ();
        set {
            /// `AnomalyDetection`. Update: in place.
            anomaly_detection: AnomalyDetectionComputationModelConfiguration = "AnomalyDetection";
        }
    }

    property! {
        /// `ComputationModelDataBindingValue` of `AWS::IoTSiteWise::ComputationModel`.
        ComputationModelDataBindingValue;
        new ();
        set {
            /// `AssetModelProperty`. Update: in place.
            asset_model_property: AssetModelPropertyBindingValue = "AssetModelProperty";
            /// `AssetProperty`. Update: in place.
            asset_property: AssetPropertyBindingValue = "AssetProperty";
            /// `List`. Update: in place.
            list: List<ComputationModelDataBindingValue> = "List";
        }
    }
}

resource! {
    /// `AWS::IoTSiteWise::Dashboard`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotsitewise-dashboard.html).
    Dashboard = "AWS::IoTSiteWise::Dashboard", Ref = Str;
    tags "Tags" List;
    new_with DashboardRequired {
        /// `DashboardDefinition`: at most 204 800 characters, `^.+$`. Update: in place.
        dashboard_definition: Str = "DashboardDefinition",
        /// `DashboardDescription`: 1 to 2048 characters, `^[^\u0000-\u001F\u007F]+$`. Update: in place.
        dashboard_description: Str = "DashboardDescription",
        /// `DashboardName`: 1 to 256 characters, `^[^\u0000-\u001F\u007F]+$`. Update: in place.
        dashboard_name: Str = "DashboardName",
    }
    set {
        /// `DashboardDefinition`: at most 204 800 characters, `^.+$`. Update: in place.
        dashboard_definition: Str = "DashboardDefinition";
        /// `DashboardDescription`: 1 to 2048 characters, `^[^\u0000-\u001F\u007F]+$`. Update: in place.
        dashboard_description: Str = "DashboardDescription";
        /// `DashboardName`: 1 to 256 characters, `^[^\u0000-\u001F\u007F]+$`. Update: in place.
        dashboard_name: Str = "DashboardName";
        /// `ProjectId`: 36 characters. Update: replaces.
        project_id: Str = "ProjectId";
        /// `Tags`. Update: in place.
        tags: List<dashboard::Tag> = "Tags";
    }
    get {
        /// `DashboardArn`
        dashboard_arn: Arn = "DashboardArn";
    }
    ref dashboard_id;
}

/// Property types of `AWS::IoTSiteWise::Dashboard`.
pub mod dashboard {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::asset::Tag;
}

resource! {
    /// `AWS::IoTSiteWise::Dataset`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotsitewise-dataset.html).
    Dataset = "AWS::IoTSiteWise::Dataset", Ref = Str;
    tags "Tags" List;
    new (dataset_name: Str = "DatasetName");
    set {
        /// `DatasetConfig`. Update: in place.
        dataset_config: dataset::DatasetConfig = "DatasetConfig";
        /// `DatasetDescription`: 1 to 2048 characters, `^[^\u0000-\u001F\u007F]+$`. Update: in place.
        dataset_description: Str = "DatasetDescription";
        /// `DatasetName`: 1 to 256 characters, `^[a-zA-Z0-9 _\-#$*!@.]+$`. Update: in place.
        dataset_name: Str = "DatasetName";
        /// `DatasetSource`. Update: in place.
        dataset_source: dataset::DatasetSource = "DatasetSource";
        /// `DatasetType`. Update: replaces.
        dataset_type: dataset::DatasetType = "DatasetType";
        /// `Tags`: no item twice. Update: in place.
        tags: List<dataset::Tag> = "Tags";
        /// `WorkspaceName`: 1 to 64 characters, `^[a-zA-Z0-9_-]+$`. Update: replaces.
        workspace_name: Str = "WorkspaceName";
    }
    get {
        /// `DatasetArn`
        dataset_arn: Arn = "DatasetArn";
    }
    ref dataset_id;
}

/// Property types of `AWS::IoTSiteWise::Dataset`.
pub mod dataset {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::asset::Tag;

    property! {
        /// `DatasetConfig` of `AWS::IoTSiteWise::Dataset`.
        DatasetConfig;
        new ();
        set {
            /// `Session`. Update: in place.
            session: SessionConfig = "Session";
        }
    }

    property! {
        /// `DatasetSource` of `AWS::IoTSiteWise::Dataset`.
        DatasetSource;
        new (source_format: SourceFormat = "SourceFormat", source_type: SourceType = "SourceType");
        set {
            /// `SourceDetail`. Update: in place.
            source_detail: SourceDetail = "SourceDetail";
        }
    }

    property! {
        /// `KendraSourceDetail` of `AWS::IoTSiteWise::Dataset`.
        KendraSourceDetail;
        new (knowledge_base_arn: Str = "KnowledgeBaseArn", role_arn: IamRoleArn = "RoleArn");
        set {
        }
    }

    property! {
        /// `SessionConfig` of `AWS::IoTSiteWise::Dataset`.
        SessionConfig;
        new_with SessionConfigRequired {
            /// `SessionStartTime`. Update: in place.
            session_start_time: Str = "SessionStartTime",
            /// `SessionEndTime`. Update: in place.
            session_end_time: Str = "SessionEndTime",
        }
        set {
        }
    }

    property! {
        /// `SourceDetail` of `AWS::IoTSiteWise::Dataset`.
        SourceDetail;
        new ();
        set {
            /// `Kendra`. Update: in place.
            kendra: KendraSourceDetail = "Kendra";
        }
    }

    values! {
        /// `DatasetType` of `AWS::IoTSiteWise::Dataset`.
        DatasetType {
            SESSION = "SESSION",
            CURATED = "CURATED",
            EXTERNAL = "EXTERNAL",
        }
    }

    values! {
        /// `SourceFormat` of `AWS::IoTSiteWise::Dataset`.
        SourceFormat {
            KNOWLEDGE_BASE = "KNOWLEDGE_BASE",
            TIMESERIES = "TIMESERIES",
        }
    }

    values! {
        /// `SourceType` of `AWS::IoTSiteWise::Dataset`.
        SourceType {
            KENDRA = "KENDRA",
            SITEWISE = "SITEWISE",
        }
    }
}

resource! {
    /// `AWS::IoTSiteWise::Gateway`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotsitewise-gateway.html).
    Gateway = "AWS::IoTSiteWise::Gateway", Ref = Str;
    tags "Tags" List;
    new (gateway_name: Str = "GatewayName", gateway_platform: gateway::GatewayPlatform = "GatewayPlatform");
    set {
        /// `GatewayCapabilitySummaries`: no item twice. Update: in place.
        gateway_capability_summaries: List<gateway::GatewayCapabilitySummary> = "GatewayCapabilitySummaries";
        /// `GatewayName`: 1 to 256 characters, `^[^\u0000-\u001F\u007F]+$`. Update: in place.
        gateway_name: Str = "GatewayName";
        /// `GatewayPlatform`. Update: replaces.
        gateway_platform: gateway::GatewayPlatform = "GatewayPlatform";
        /// `GatewayVersion`: 1 to 1024 characters, `^[0-9]+$`. Update: replaces.
        gateway_version: Str = "GatewayVersion";
        /// `Tags`. Update: in place.
        tags: List<gateway::Tag> = "Tags";
    }
    get {
    }
    ref gateway_id;
}

/// Property types of `AWS::IoTSiteWise::Gateway`.
pub mod gateway {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::asset::Tag;

    property! {
        /// `GatewayCapabilitySummary` of `AWS::IoTSiteWise::Gateway`.
        GatewayCapabilitySummary;
        new (capability_namespace: Str = "CapabilityNamespace");
        set {
            /// `CapabilityConfiguration`. Update: in place.
            capability_configuration: Str = "CapabilityConfiguration";
        }
    }

    property! {
        /// `GatewayPlatform` of `AWS::IoTSiteWise::Gateway`.
        GatewayPlatform;
        new ();
        set {
            /// `GreengrassV2`. Update: replaces.
            greengrass_v2: GreengrassV2 = "GreengrassV2";
            /// `SiemensIE`. Update: replaces.
            siemens_ie: SiemensIE = "SiemensIE";
        }
    }

    property! {
        /// `GreengrassV2` of `AWS::IoTSiteWise::Gateway`.
        GreengrassV2;
        new (core_device_thing_name: Str = "CoreDeviceThingName");
        set {
            /// `CoreDeviceOperatingSystem`. Update: replaces.
            core_device_operating_system: CoreDeviceOperatingSystem = "CoreDeviceOperatingSystem";
        }
    }

    property! {
        /// `SiemensIE` of `AWS::IoTSiteWise::Gateway`.
        SiemensIE;
        new (iot_core_thing_name: Str = "IotCoreThingName");
        set {
        }
    }

    values! {
        /// `CoreDeviceOperatingSystem` of `AWS::IoTSiteWise::Gateway`.
        CoreDeviceOperatingSystem {
            LINUX_AARCH64 = "LINUX_AARCH64",
            LINUX_AMD64 = "LINUX_AMD64",
            WINDOWS_AMD64 = "WINDOWS_AMD64",
        }
    }
}

resource! {
    /// `AWS::IoTSiteWise::Pipeline`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotsitewise-pipeline.html).
    Pipeline = "AWS::IoTSiteWise::Pipeline", Ref = Arn;
    tags "Tags" List;
    new_with PipelineRequired {
        /// `WorkspaceName`: 1 to 128 characters, `^[a-zA-Z0-9_-]+$`. Update: replaces.
        workspace_name: Str = "WorkspaceName",
        /// `PipelineName`: 1 to 128 characters, `^[a-zA-Z0-9_-]+$`. Update: replaces.
        pipeline_name: Str = "PipelineName",
        /// `Computations`: 1 to 50 items. Update: in place.
        computations: List<pipeline::ComputeNode> = "Computations",
    }
    set {
        /// `Computations`: 1 to 50 items. Update: in place.
        computations: List<pipeline::ComputeNode> = "Computations";
        /// `Description`: at most 2048 characters, `^[^\u0000-\u001F\u007F]+$`. Update: in place.
        description: Str = "Description";
        /// `EnvironmentVariables`. Update: in place.
        environment_variables: Map<Str> = "EnvironmentVariables";
        /// `PipelineName`: 1 to 128 characters, `^[a-zA-Z0-9_-]+$`. Update: replaces.
        pipeline_name: Str = "PipelineName";
        /// `Tags`: at most 50 items. Update: in place.
        tags: List<pipeline::Tag> = "Tags";
        /// `WorkspaceName`: 1 to 128 characters, `^[a-zA-Z0-9_-]+$`. Update: replaces.
        workspace_name: Str = "WorkspaceName";
    }
    get {
        /// `Status`
        status: Str = "Status";
    }
    ref pipeline_arn;
}

/// Property types of `AWS::IoTSiteWise::Pipeline`.
pub mod pipeline {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::application::Tag;

    property! {
        /// `ComputeNode` of `AWS::IoTSiteWise::Pipeline`.
        ComputeNode;
        new_with ComputeNodeRequired {
            /// `ComputeNodeName`: 1 to 128 characters, `^[a-zA-Z0-9_-]+$`. Update: in place.
            compute_node_name: Str = "ComputeNodeName",
            /// `TaskName`: 1 to 128 characters, `^[a-zA-Z0-9_-]+$`. Update: in place.
            task_name: Str = "TaskName",
        }
        set {
            /// `DependsOn`: at most 50 items, 1 to 128 characters, `^[a-zA-Z0-9_-]+$`. Update: in place.
            depends_on: List<Str> = "DependsOn";
            /// `EnvironmentVariables`. Update: in place.
            environment_variables: Map<Str> = "EnvironmentVariables";
        }
    }
}

resource! {
    /// `AWS::IoTSiteWise::Portal`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotsitewise-portal.html).
    Portal = "AWS::IoTSiteWise::Portal", Ref = Str;
    tags "Tags" List;
    new_with PortalRequired {
        /// `PortalContactEmail`: 1 to 255 characters. Update: in place.
        portal_contact_email: Str = "PortalContactEmail",
        /// `PortalName`: 1 to 256 characters, `^[^\u0000-\u001F\u007F]+$`. Update: in place.
        portal_name: Str = "PortalName",
        /// `RoleArn`: 1 to 1600 characters, `^arn:aws(-cn|-us-gov)?:[a-zA-Z0-9-:\/_\.\+=,@]+$`. Update: in place.
        role_arn: IamRoleArn = "RoleArn",
    }
    set {
        /// `Alarms`. Update: in place.
        alarms: portal::Alarms = "Alarms";
        /// `NotificationSenderEmail`: 1 to 255 characters. Update: in place.
        notification_sender_email: Str = "NotificationSenderEmail";
        /// `PortalAuthMode`. Update: replaces.
        portal_auth_mode: portal::PortalAuthMode = "PortalAuthMode";
        /// `PortalContactEmail`: 1 to 255 characters. Update: in place.
        portal_contact_email: Str = "PortalContactEmail";
        /// `PortalDescription`: 1 to 2048 characters, `^[^\u0000-\u001F\u007F]+$`. Update: in place.
        portal_description: Str = "PortalDescription";
        /// `PortalName`: 1 to 256 characters, `^[^\u0000-\u001F\u007F]+$`. Update: in place.
        portal_name: Str = "PortalName";
        /// `PortalType`. Update: replaces.
        portal_type: portal::PortalType = "PortalType";
        /// `PortalTypeConfiguration`. Update: in place.
        portal_type_configuration: Map<portal::PortalTypeEntry> = "PortalTypeConfiguration";
        /// `RoleArn`: 1 to 1600 characters, `^arn:aws(-cn|-us-gov)?:[a-zA-Z0-9-:\/_\.\+=,@]+$`. Update: in place.
        role_arn: IamRoleArn = "RoleArn";
        /// `Tags`. Update: in place.
        tags: List<portal::Tag> = "Tags";
    }
    get {
        /// `PortalArn`
        portal_arn: Arn = "PortalArn";
        /// `PortalClientId`
        portal_client_id: Str = "PortalClientId";
        /// `PortalStartUrl`
        portal_start_url: Str = "PortalStartUrl";
    }
    ref portal_id;
}

/// Property types of `AWS::IoTSiteWise::Portal`.
pub mod portal {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::asset::Tag;

    property! {
        /// `Alarms` of `AWS::IoTSiteWise::Portal`.
        Alarms;
        new ();
        set {
            /// `AlarmRoleArn`: 1 to 1600 characters, `^arn:aws(-cn|-us-gov)?:[a-zA-Z0-9-:\/_\.\+=,@]+$`. Update: in place.
            alarm_role_arn: Str = "AlarmRoleArn";
            /// `NotificationLambdaArn`: 1 to 1600 characters, `^arn:aws(-cn|-us-gov)?:[a-zA-Z0-9-:\/_\.]+$`. Update: in place.
            notification_lambda_arn: Str = "NotificationLambdaArn";
        }
    }

    property! {
        /// `PortalTypeEntry` of `AWS::IoTSiteWise::Portal`.
        PortalTypeEntry;
        new (portal_tools: List<Str> = "PortalTools");
        set {
        }
    }

    values! {
        /// `PortalAuthMode` of `AWS::IoTSiteWise::Portal`.
        PortalAuthMode {
            IAM = "IAM",
            SSO = "SSO",
        }
    }

    values! {
        /// `PortalType` of `AWS::IoTSiteWise::Portal`.
        PortalType {
            SITEWISE_PORTAL_V1 = "SITEWISE_PORTAL_V1",
            SITEWISE_PORTAL_V2 = "SITEWISE_PORTAL_V2",
        }
    }
}

resource! {
    /// `AWS::IoTSiteWise::Project`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotsitewise-project.html).
    Project = "AWS::IoTSiteWise::Project", Ref = Str;
    tags "Tags" List;
    new_with ProjectRequired {
        /// `PortalId`: 36 characters. Update: replaces.
        portal_id: Str = "PortalId",
        /// `ProjectName`: 1 to 256 characters, `^[^\u0000-\u001F\u007F]+$`. Update: in place.
        project_name: Str = "ProjectName",
    }
    set {
        /// `AssetIds`: no item twice. Update: in place.
        asset_ids: List<Str> = "AssetIds";
        /// `PortalId`: 36 characters. Update: replaces.
        portal_id: Str = "PortalId";
        /// `ProjectDescription`: 1 to 2048 characters, `^[^\u0000-\u001F\u007F]+$`. Update: in place.
        project_description: Str = "ProjectDescription";
        /// `ProjectName`: 1 to 256 characters, `^[^\u0000-\u001F\u007F]+$`. Update: in place.
        project_name: Str = "ProjectName";
        /// `Tags`. Update: in place.
        tags: List<project::Tag> = "Tags";
    }
    get {
        /// `ProjectArn`
        project_arn: Arn = "ProjectArn";
    }
    ref project_id;
}

/// Property types of `AWS::IoTSiteWise::Project`.
pub mod project {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::asset::Tag;
}

resource! {
    /// `AWS::IoTSiteWise::Task`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotsitewise-task.html).
    Task = "AWS::IoTSiteWise::Task", Ref = Arn;
    tags "Tags" List;
    new_with TaskRequired {
        /// `WorkspaceName`: 1 to 128 characters, `^[a-zA-Z0-9_-]+$`. Update: replaces.
        workspace_name: Str = "WorkspaceName",
        /// `TaskName`: 1 to 128 characters, `^[a-zA-Z0-9_-]+$`. Update: replaces.
        task_name: Str = "TaskName",
        /// `TaskConfiguration`. Update: in place.
        task_configuration: task::TaskConfiguration = "TaskConfiguration",
    }
    set {
        /// `Description`: at most 2048 characters, `^[^\u0000-\u001F\u007F]+$`. Update: in place.
        description: Str = "Description";
        /// `Tags`: at most 50 items. Update: in place.
        tags: List<task::Tag> = "Tags";
        /// `TaskConfiguration`. Update: in place.
        task_configuration: task::TaskConfiguration = "TaskConfiguration";
        /// `TaskName`: 1 to 128 characters, `^[a-zA-Z0-9_-]+$`. Update: replaces.
        task_name: Str = "TaskName";
        /// `WorkspaceName`: 1 to 128 characters, `^[a-zA-Z0-9_-]+$`. Update: replaces.
        workspace_name: Str = "WorkspaceName";
    }
    get {
        /// `Status`
        status: Str = "Status";
    }
    ref task_arn;
}

/// Property types of `AWS::IoTSiteWise::Task`.
pub mod task {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::application::Tag;

    property! {
        /// `ContainerTaskConfiguration` of `AWS::IoTSiteWise::Task`.
        ContainerTaskConfiguration;
        new_with ContainerTaskConfigurationRequired {
            /// `EcrUri`: 1 to 1024 characters. Update: in place.
            ecr_uri: Str = "EcrUri",
            /// `TaskExecutionRole`: 20 to 2048 characters. Update: in place.
            task_execution_role: Str = "TaskExecutionRole",
            /// `ProcessingType`. Update: in place.
            processing_type: ProcessingType = "ProcessingType",
            /// `ProcessingUnit`. Update: in place.
            processing_unit: ProcessingUnit = "ProcessingUnit",
        }
        set {
            /// `Command`. Update: in place.
            command: List<Str> = "Command";
            /// `EnvironmentVariables`. Update: in place.
            environment_variables: Map<Str> = "EnvironmentVariables";
            /// `EphemeralStorageConfiguration`. Update: in place.
            ephemeral_storage_configuration: EphemeralStorageConfiguration = "EphemeralStorageConfiguration";
            /// `Mounts`: at most 5 items. Update: in place.
            mounts: List<Mount> = "Mounts";
            /// `TimeoutSeconds`: 60 to 86 400. Update: in place.
            timeout_seconds: Int = "TimeoutSeconds";
        }
    }

    property! {
        /// `EphemeralStorageConfiguration` of `AWS::IoTSiteWise::Task`.
        EphemeralStorageConfiguration;
        new (storage_class: StorageClass = "StorageClass", storage_size_in_gib: Int = "StorageSizeInGiB");
        set {
        }
    }

    property! {
        /// `Mount` of `AWS::IoTSiteWise::Task`.
        Mount;
        new_with MountRequired {
            /// `Name`: 1 to 64 characters, `^[a-zA-Z0-9_-]+$`. Update: in place.
            name: Str = "Name",
            /// `RelativePath`: 1 to 1024 characters. Update: in place.
            relative_path: Str = "RelativePath",
            /// `Source`. Update: in place.
            source: MountSource = "Source",
            /// `StorageType`. Update: in place.
            storage_type: StorageType = "StorageType",
        }
        set {
        }
    }

    property! {
        /// `MountSource` of `AWS::IoTSiteWise::Task`.
        MountSource;
        new (s3_access_point: S3AccessPointSource = "S3AccessPoint");
        set {
        }
    }

    property! {
        /// `S3AccessPointSource` of `AWS::IoTSiteWise::Task`.
        S3AccessPointSource;
        new (access_point_arn: Str = "AccessPointArn");
        set {
            /// `Prefix`: 1 to 1024 characters. Update: in place.
            prefix: Str = "Prefix";
        }
    }

    property! {
        /// `TaskConfiguration` of `AWS::IoTSiteWise::Task`.
        TaskConfiguration;
        new (container_task_configuration: ContainerTaskConfiguration = "ContainerTaskConfiguration");
        set {
        }
    }

    values! {
        /// `ProcessingType` of `AWS::IoTSiteWise::Task`.
        ProcessingType {
            GENERIC_COMPUTE_PROCESSING = "GENERIC_COMPUTE_PROCESSING",
            HARDWARE_ACCELERATED_PROCESSING = "HARDWARE_ACCELERATED_PROCESSING",
        }
    }

    values! {
        /// `ProcessingUnit` of `AWS::IoTSiteWise::Task`.
        ProcessingUnit {
            UNITS_2 = "UNITS_2",
            UNITS_4 = "UNITS_4",
            UNITS_8 = "UNITS_8",
            UNITS_12 = "UNITS_12",
            UNITS_16 = "UNITS_16",
            UNITS_24 = "UNITS_24",
            UNITS_32 = "UNITS_32",
            UNITS_36 = "UNITS_36",
            UNITS_48 = "UNITS_48",
            UNITS_60 = "UNITS_60",
            UNITS_64 = "UNITS_64",
            UNITS_72 = "UNITS_72",
            UNITS_84 = "UNITS_84",
            UNITS_96 = "UNITS_96",
        }
    }

    values! {
        /// `StorageClass` of `AWS::IoTSiteWise::Task`.
        StorageClass {
            STANDARD_1 = "STANDARD_1",
            STANDARD_2 = "STANDARD_2",
            THROUGHPUT_1 = "THROUGHPUT_1",
            THROUGHPUT_2 = "THROUGHPUT_2",
        }
    }

    values! {
        /// `StorageType` of `AWS::IoTSiteWise::Task`.
        StorageType {
            SHARED_STORAGE = "SHARED_STORAGE",
        }
    }
}

resource! {
    /// `AWS::IoTSiteWise::Workspace`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotsitewise-workspace.html).
    Workspace = "AWS::IoTSiteWise::Workspace", Ref = Arn;
    tags "Tags" List;
    new (workspace_name: Str = "WorkspaceName", encryption_configuration: workspace::EncryptionConfiguration = "EncryptionConfiguration");
    set {
        /// `EncryptionConfiguration`. Update: replaces.
        encryption_configuration: workspace::EncryptionConfiguration = "EncryptionConfiguration";
        /// `KmsKeyId`: 1 to 2048 characters. Update: replaces.
        kms_key_id: KmsKey = "KmsKeyId";
        /// `Tags`: at most 50 items. Update: in place.
        tags: List<workspace::Tag> = "Tags";
        /// `WorkspaceDescription`: at most 2048 characters, `^[^\u0000-\u001F\u007F]+$`. Update: in place.
        workspace_description: Str = "WorkspaceDescription";
        /// `WorkspaceName`: 1 to 128 characters, `^[a-zA-Z0-9_-]+$`. Update: replaces.
        workspace_name: Str = "WorkspaceName";
    }
    get {
        /// `CreatedAt`
        created_at: Str = "CreatedAt";
        /// `Status`
        status: Str = "Status";
        /// `UpdatedAt`
        updated_at: Str = "UpdatedAt";
    }
    ref workspace_arn;
}

/// Property types of `AWS::IoTSiteWise::Workspace`.
pub mod workspace {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::application::Tag;

    property! {
        /// `EncryptionConfiguration` of `AWS::IoTSiteWise::Workspace`.
        EncryptionConfiguration;
        new (encryption_type: EncryptionType = "EncryptionType");
        set {
        }
    }

    values! {
        /// `EncryptionType` of `AWS::IoTSiteWise::Workspace`.
        EncryptionType {
            SITEWISE_DEFAULT_ENCRYPTION = "SITEWISE_DEFAULT_ENCRYPTION",
            KMS_BASED_ENCRYPTION = "KMS_BASED_ENCRYPTION",
        }
    }
}
