// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::LakeFormation`: 7 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::LakeFormation::DataCellsFilter`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lakeformation-datacellsfilter.html).
    DataCellsFilter = "AWS::LakeFormation::DataCellsFilter", Ref = Str;
    new_with DataCellsFilterRequired {
        /// `TableCatalogId`: 12 characters. Update: replaces.
        table_catalog_id: Str = "TableCatalogId",
        /// `DatabaseName`: 1 to 255 characters. Update: replaces.
        database_name: Str = "DatabaseName",
        /// `TableName`: 1 to 255 characters. Update: replaces.
        table_name: Str = "TableName",
        /// `Name`: 1 to 255 characters. Update: replaces.
        name: Str = "Name",
    }
    set {
        /// `ColumnNames`: 1 to 255 characters. Update: replaces.
        column_names: List<Str> = "ColumnNames";
        /// `ColumnWildcard`. Update: replaces.
        column_wildcard: data_cells_filter::ColumnWildcard = "ColumnWildcard";
        /// `DatabaseName`: 1 to 255 characters. Update: replaces.
        database_name: Str = "DatabaseName";
        /// `Name`: 1 to 255 characters. Update: replaces.
        name: Str = "Name";
        /// `RowFilter`. Update: replaces.
        row_filter: data_cells_filter::RowFilter = "RowFilter";
        /// `TableCatalogId`: 12 characters. Update: replaces.
        table_catalog_id: Str = "TableCatalogId";
        /// `TableName`: 1 to 255 characters. Update: replaces.
        table_name: Str = "TableName";
    }
    get {
    }
}

/// Property types of `AWS::LakeFormation::DataCellsFilter`.
pub mod data_cells_filter {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `ColumnWildcard` of `AWS::LakeFormation::DataCellsFilter`.
        ColumnWildcard;
        new ();
        set {
            /// `ExcludedColumnNames`: 1 to 255 characters. Update: replaces.
            excluded_column_names: List<Str> = "ExcludedColumnNames";
        }
    }

    property! {
        /// `RowFilter` of `AWS::LakeFormation::DataCellsFilter`.
        RowFilter;
        new ();
        set {
            /// `AllRowsWildcard`. Update: replaces.
            all_rows_wildcard: Json = "AllRowsWildcard";
            /// `FilterExpression`. Update: replaces.
            filter_expression: Str = "FilterExpression";
        }
    }
}

resource! {
    /// `AWS::LakeFormation::DataLakeSettings`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lakeformation-datalakesettings.html).
    DataLakeSettings = "AWS::LakeFormation::DataLakeSettings", Ref = LakeFormationDataLakeSettingsId;
    new ();
    set {
        /// `Admins`. Update: in place.
        admins: List<data_lake_settings::DataLakePrincipal> = "Admins";
        /// `AllowExternalDataFiltering`. Update: in place.
        allow_external_data_filtering: Bool = "AllowExternalDataFiltering";
        /// `AllowFullTableExternalDataAccess`. Update: in place.
        allow_full_table_external_data_access: Bool = "AllowFullTableExternalDataAccess";
        /// `AuthorizedSessionTagValueList`. Update: in place.
        authorized_session_tag_value_list: List<Str> = "AuthorizedSessionTagValueList";
        /// `CreateDatabaseDefaultPermissions`. Update: in place.
        create_database_default_permissions: List<data_lake_settings::PrincipalPermissions> = "CreateDatabaseDefaultPermissions";
        /// `CreateTableDefaultPermissions`. Update: in place.
        create_table_default_permissions: List<data_lake_settings::PrincipalPermissions> = "CreateTableDefaultPermissions";
        /// `ExternalDataFilteringAllowList`. Update: in place.
        external_data_filtering_allow_list: List<data_lake_settings::DataLakePrincipal> = "ExternalDataFilteringAllowList";
        /// `MutationType`. Update: in place.
        mutation_type: Str = "MutationType";
        /// `Parameters`. Update: in place.
        parameters: Json = "Parameters";
        /// `ReadOnlyAdmins`. Update: in place.
        read_only_admins: List<data_lake_settings::DataLakePrincipal> = "ReadOnlyAdmins";
        /// `TrustedResourceOwners`. Update: in place.
        trusted_resource_owners: List<Str> = "TrustedResourceOwners";
    }
    get {
    }
    ref id;
}

/// Property types of `AWS::LakeFormation::DataLakeSettings`.
pub mod data_lake_settings {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `DataLakePrincipal` of `AWS::LakeFormation::DataLakeSettings`.
        DataLakePrincipal;
        new (data_lake_principal_identifier: Str = "DataLakePrincipalIdentifier");
        set {
        }
    }

    property! {
        /// `PrincipalPermissions` of `AWS::LakeFormation::DataLakeSettings`.
        PrincipalPermissions;
        new (permissions: List<Str> = "Permissions", principal: DataLakePrincipal = "Principal");
        set {
        }
    }
}

resource! {
    /// `AWS::LakeFormation::Permissions`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lakeformation-permissions.html).
    Permissions = "AWS::LakeFormation::Permissions", Ref = LakeFormationPermissionsId;
    new (data_lake_principal: permissions::DataLakePrincipal = "DataLakePrincipal", resource: permissions::Resource = "Resource");
    set {
        /// `DataLakePrincipal`. Update: replaces.
        data_lake_principal: permissions::DataLakePrincipal = "DataLakePrincipal";
        /// `Permissions`. Update: in place.
        permissions: List<Str> = "Permissions";
        /// `PermissionsWithGrantOption`. Update: in place.
        permissions_with_grant_option: List<Str> = "PermissionsWithGrantOption";
        /// `Resource`. Update: replaces.
        resource: permissions::Resource = "Resource";
    }
    get {
    }
    ref id;
}

/// Property types of `AWS::LakeFormation::Permissions`.
pub mod permissions {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `ColumnWildcard` of `AWS::LakeFormation::Permissions`.
        ColumnWildcard;
        new ();
        set {
            /// `ExcludedColumnNames`. Update: replaces.
            excluded_column_names: List<Str> = "ExcludedColumnNames";
        }
    }

    property! {
        /// `DataLakePrincipal` of `AWS::LakeFormation::Permissions`.
        DataLakePrincipal;
        new ();
        set {
            /// `DataLakePrincipalIdentifier`. Update: replaces.
            data_lake_principal_identifier: Str = "DataLakePrincipalIdentifier";
        }
    }

    property! {
        /// `DataLocationResource` of `AWS::LakeFormation::Permissions`.
        DataLocationResource;
        new ();
        set {
            /// `CatalogId`. Update: replaces.
            catalog_id: Str = "CatalogId";
            /// `S3Resource`. Update: replaces.
            s3_resource: Str = "S3Resource";
        }
    }

    property! {
        /// `DatabaseResource` of `AWS::LakeFormation::Permissions`.
        DatabaseResource;
        new ();
        set {
            /// `CatalogId`. Update: replaces.
            catalog_id: Str = "CatalogId";
            /// `Name`. Update: replaces.
            name: Str = "Name";
        }
    }

    property! {
        /// `Resource` of `AWS::LakeFormation::Permissions`.
        Resource;
        new ();
        set {
            /// `DataLocationResource`. Update: replaces.
            data_location_resource: DataLocationResource = "DataLocationResource";
            /// `DatabaseResource`. Update: replaces.
            database_resource: DatabaseResource = "DatabaseResource";
            /// `TableResource`. Update: replaces.
            table_resource: TableResource = "TableResource";
            /// `TableWithColumnsResource`. Update: replaces.
            table_with_columns_resource: TableWithColumnsResource = "TableWithColumnsResource";
        }
    }

    property! {
        /// `TableResource` of `AWS::LakeFormation::Permissions`.
        TableResource;
        new ();
        set {
            /// `CatalogId`. Update: replaces.
            catalog_id: Str = "CatalogId";
            /// `DatabaseName`. Update: replaces.
            database_name: Str = "DatabaseName";
            /// `Name`. Update: replaces.
            name: Str = "Name";
            /// `TableWildcard`. Update: replaces.
            table_wildcard: Json = "TableWildcard";
        }
    }

    property! {
        /// `TableWithColumnsResource` of `AWS::LakeFormation::Permissions`.
        TableWithColumnsResource;
        new ();
        set {
            /// `CatalogId`. Update: replaces.
            catalog_id: Str = "CatalogId";
            /// `ColumnNames`. Update: replaces.
            column_names: List<Str> = "ColumnNames";
            /// `ColumnWildcard`. Update: replaces.
            column_wildcard: ColumnWildcard = "ColumnWildcard";
            /// `DatabaseName`. Update: replaces.
            database_name: Str = "DatabaseName";
            /// `Name`. Update: replaces.
            name: Str = "Name";
        }
    }
}

resource! {
    /// `AWS::LakeFormation::PrincipalPermissions`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lakeformation-principalpermissions.html).
    PrincipalPermissions = "AWS::LakeFormation::PrincipalPermissions", Ref = Str;
    new_with PrincipalPermissionsRequired {
        /// `Principal`. Update: replaces.
        principal: principal_permissions::DataLakePrincipal = "Principal",
        /// `Resource`. Update: replaces.
        resource: principal_permissions::Resource = "Resource",
        /// `Permissions`. Update: replaces.
        permissions: List<principal_permissions::Permission> = "Permissions",
        /// `PermissionsWithGrantOption`. Update: replaces.
        permissions_with_grant_option: List<principal_permissions::Permission> = "PermissionsWithGrantOption",
    }
    set {
        /// `Catalog`: 12 to 255 characters. Update: replaces.
        catalog: Str = "Catalog";
        /// `Permissions`. Update: replaces.
        permissions: List<principal_permissions::Permission> = "Permissions";
        /// `PermissionsWithGrantOption`. Update: replaces.
        permissions_with_grant_option: List<principal_permissions::Permission> = "PermissionsWithGrantOption";
        /// `Principal`. Update: replaces.
        principal: principal_permissions::DataLakePrincipal = "Principal";
        /// `Resource`. Update: replaces.
        resource: principal_permissions::Resource = "Resource";
    }
    get {
        /// `PrincipalIdentifier`
        principal_identifier: Str = "PrincipalIdentifier";
        /// `ResourceIdentifier`
        resource_identifier: Str = "ResourceIdentifier";
    }
}

/// Property types of `AWS::LakeFormation::PrincipalPermissions`.
pub mod principal_permissions {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::data_cells_filter::ColumnWildcard;

    property! {
        /// `DataCellsFilterResource` of `AWS::LakeFormation::PrincipalPermissions`.
        DataCellsFilterResource;
        new_with DataCellsFilterResourceRequired {
            /// `TableCatalogId`: 12 to 255 characters. Update: replaces.
            table_catalog_id: Str = "TableCatalogId",
            /// `DatabaseName`: 1 to 255 characters. Update: replaces.
            database_name: Str = "DatabaseName",
            /// `TableName`: 1 to 255 characters. Update: replaces.
            table_name: Str = "TableName",
            /// `Name`: 1 to 255 characters. Update: replaces.
            name: Str = "Name",
        }
        set {
        }
    }

    property! {
        /// `DataLakePrincipal` of `AWS::LakeFormation::PrincipalPermissions`.
        DataLakePrincipal;
        new ();
        set {
            /// `DataLakePrincipalIdentifier`: 1 to 255 characters. Update: replaces.
            data_lake_principal_identifier: Str = "DataLakePrincipalIdentifier";
        }
    }

    property! {
        /// `DataLocationResource` of `AWS::LakeFormation::PrincipalPermissions`.
        DataLocationResource;
        new_with DataLocationResourceRequired {
            /// `CatalogId`: 12 to 255 characters. Update: replaces.
            catalog_id: Str = "CatalogId",
            /// `ResourceArn`. Update: replaces.
            resource_arn: Str = "ResourceArn",
        }
        set {
        }
    }

    property! {
        /// `DatabaseResource` of `AWS::LakeFormation::PrincipalPermissions`.
        DatabaseResource;
        new_with DatabaseResourceRequired {
            /// `CatalogId`: 12 to 255 characters. Update: replaces.
            catalog_id: Str = "CatalogId",
            /// `Name`: 1 to 255 characters. Update: replaces.
            name: Str = "Name",
        }
        set {
        }
    }

    property! {
        /// `LFTag` of `AWS::LakeFormation::PrincipalPermissions`.
        LFTag;
        new ();
        set {
            /// `TagKey`: 1 to 128 characters. Update: replaces.
            tag_key: Str = "TagKey";
            /// `TagValues`: 1 to 50 items, at most 256 characters. Update: replaces.
            tag_values: List<Str> = "TagValues";
        }
    }

    property! {
        /// `LFTagKeyResource` of `AWS::LakeFormation::PrincipalPermissions`.
        LFTagKeyResource;
        new_with LFTagKeyResourceRequired {
            /// `CatalogId`: 12 to 255 characters. Update: replaces.
            catalog_id: Str = "CatalogId",
            /// `TagKey`: 1 to 255 characters. Update: replaces.
            tag_key: Str = "TagKey",
            /// `TagValues`: 1 to 50 items, at most 256 characters. Update: replaces.
            tag_values: List<Str> = "TagValues",
        }
        set {
        }
    }

    property! {
        /// `LFTagPolicyResource` of `AWS::LakeFormation::PrincipalPermissions`.
        LFTagPolicyResource;
        new (catalog_id: Str = "CatalogId", resource_type: ResourceType = "ResourceType", expression: List<LFTag> = "Expression");
        set {
        }
    }

    property! {
        /// `Resource` of `AWS::LakeFormation::PrincipalPermissions`.
        Resource;
        new ();
        set {
            /// `Catalog`. Update: replaces.
            catalog: Str = "Catalog";
            /// `DataCellsFilter`. Update: replaces.
            data_cells_filter: DataCellsFilterResource = "DataCellsFilter";
            /// `DataLocation`. Update: replaces.
            data_location: DataLocationResource = "DataLocation";
            /// `Database`. Update: replaces.
            database: DatabaseResource = "Database";
            /// `LFTag`. Update: replaces.
            lf_tag: LFTagKeyResource = "LFTag";
            /// `LFTagPolicy`. Update: replaces.
            lf_tag_policy: LFTagPolicyResource = "LFTagPolicy";
            /// `Table`. Update: replaces.
            table: TableResource = "Table";
            /// `TableWithColumns`. Update: replaces.
            table_with_columns: TableWithColumnsResource = "TableWithColumns";
        }
    }

    property! {
        /// `TableResource` of `AWS::LakeFormation::PrincipalPermissions`.
        TableResource;
        new_with TableResourceRequired {
            /// `CatalogId`: 12 to 255 characters. Update: replaces.
            catalog_id: Str = "CatalogId",
            /// `DatabaseName`: 1 to 255 characters. Update: replaces.
            database_name: Str = "DatabaseName",
        }
        set {
            /// `Name`: 1 to 255 characters. Update: replaces.
            name: Str = "Name";
            /// `TableWildcard`. Update: replaces.
            table_wildcard: Json = "TableWildcard";
        }
    }

    property! {
        /// `TableWithColumnsResource` of `AWS::LakeFormation::PrincipalPermissions`.
        TableWithColumnsResource;
        new_with TableWithColumnsResourceRequired {
            /// `CatalogId`: 12 to 255 characters. Update: replaces.
            catalog_id: Str = "CatalogId",
            /// `DatabaseName`: 1 to 255 characters. Update: replaces.
            database_name: Str = "DatabaseName",
            /// `Name`: 1 to 255 characters. Update: replaces.
            name: Str = "Name",
        }
        set {
            /// `ColumnNames`: 1 to 255 characters. Update: replaces.
            column_names: List<Str> = "ColumnNames";
            /// `ColumnWildcard`. Update: replaces.
            column_wildcard: ColumnWildcard = "ColumnWildcard";
        }
    }

    values! {
        /// `Permission` of `AWS::LakeFormation::PrincipalPermissions`.
        Permission {
            ALL = "ALL",
            SELECT = "SELECT",
            ALTER = "ALTER",
            DROP = "DROP",
            DELETE = "DELETE",
            INSERT = "INSERT",
            DESCRIBE = "DESCRIBE",
            CREATE_DATABASE = "CREATE_DATABASE",
            CREATE_TABLE = "CREATE_TABLE",
            DATA_LOCATION_ACCESS = "DATA_LOCATION_ACCESS",
            CREATE_LF_TAG = "CREATE_LF_TAG",
            ASSOCIATE = "ASSOCIATE",
            GRANT_WITH_LF_TAG_EXPRESSION = "GRANT_WITH_LF_TAG_EXPRESSION",
        }
    }

    values! {
        /// `ResourceType` of `AWS::LakeFormation::PrincipalPermissions`.
        ResourceType {
            DATABASE = "DATABASE",
            TABLE = "TABLE",
        }
    }
}

resource! {
    /// `AWS::LakeFormation::Resource`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lakeformation-resource.html).
    Resource = "AWS::LakeFormation::Resource", Ref = LakeFormationResourceId;
    new (resource_arn: Str = "ResourceArn", use_service_linked_role: Bool = "UseServiceLinkedRole");
    set {
        /// `HybridAccessEnabled`. Update: in place.
        hybrid_access_enabled: Bool = "HybridAccessEnabled";
        /// `ResourceArn`. Update: replaces.
        resource_arn: Str = "ResourceArn";
        /// `RoleArn`. Update: in place.
        role_arn: IamRoleArn = "RoleArn";
        /// `UseServiceLinkedRole`. Update: may replace.
        use_service_linked_role: Bool = "UseServiceLinkedRole";
        /// `WithFederation`. Update: in place.
        with_federation: Bool = "WithFederation";
    }
    get {
    }
    ref id;
}

resource! {
    /// `AWS::LakeFormation::Tag`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lakeformation-tag.html).
    Tag = "AWS::LakeFormation::Tag", Ref = LakeFormationTagKey;
    new (tag_key: Str = "TagKey", tag_values: List<Str> = "TagValues");
    set {
        /// `CatalogId`: 12 characters. Update: replaces.
        catalog_id: Str = "CatalogId";
        /// `TagKey`: 1 to 128 characters, `^([{a-zA-Z}{\s}{0-9}_.:\/=+\-@%]*)$`. Update: replaces.
        tag_key: Str = "TagKey";
        /// `TagValues`: 1 to 1000 items, at most 256 characters, `^([{a-zA-Z}{\s}{0-9}_.:\*\/=+\-@%]*)$`. Update: in place.
        tag_values: List<Str> = "TagValues";
    }
    get {
    }
    ref tag_key;
}

resource! {
    /// `AWS::LakeFormation::TagAssociation`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lakeformation-tagassociation.html).
    TagAssociation = "AWS::LakeFormation::TagAssociation", Ref = Str;
    new (resource: tag_association::Resource = "Resource", lf_tags: List<tag_association::LFTagPair> = "LFTags");
    set {
        /// `LFTags`: 1 to 50 items. Update: replaces.
        lf_tags: List<tag_association::LFTagPair> = "LFTags";
        /// `Resource`. Update: replaces.
        resource: tag_association::Resource = "Resource";
    }
    get {
        /// `ResourceIdentifier`
        resource_identifier: Str = "ResourceIdentifier";
        /// `TagsIdentifier`
        tags_identifier: Str = "TagsIdentifier";
    }
}

/// Property types of `AWS::LakeFormation::TagAssociation`.
pub mod tag_association {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `DatabaseResource` of `AWS::LakeFormation::TagAssociation`.
        DatabaseResource;
        new_with DatabaseResourceRequired {
            /// `CatalogId`: 12 characters. Update: replaces.
            catalog_id: Str = "CatalogId",
            /// `Name`: 1 to 255 characters. Update: replaces.
            name: Str = "Name",
        }
        set {
        }
    }

    property! {
        /// `LFTagPair` of `AWS::LakeFormation::TagAssociation`.
        LFTagPair;
        new_with LFTagPairRequired {
            /// `CatalogId`: 12 characters. Update: replaces.
            catalog_id: Str = "CatalogId",
            /// `TagKey`: 1 to 128 characters, `^([\p{L}\p{Z}\p{N}_.:\/=+\-@%]*)$`. Update: replaces.
            tag_key: Str = "TagKey",
            /// `TagValues`: 1 to 50 items, at most 256 characters, `^([\p{L}\p{Z}\p{N}_.:\*\/=+\-@%]*)$`. Update: replaces.
            tag_values: List<Str> = "TagValues",
        }
        set {
        }
    }

    property! {
        /// `Resource` of `AWS::LakeFormation::TagAssociation`.
        Resource;
        new ();
        set {
            /// `Catalog` (deprecated). Update: replaces.
            catalog: Str = "Catalog";
            /// `Database`. Update: replaces.
            database: DatabaseResource = "Database";
            /// `Table`. Update: replaces.
            table: TableResource = "Table";
            /// `TableWithColumns`. Update: replaces.
            table_with_columns: TableWithColumnsResource = "TableWithColumns";
        }
    }

    property! {
        /// `TableResource` of `AWS::LakeFormation::TagAssociation`.
        TableResource;
        new_with TableResourceRequired {
            /// `CatalogId`: 12 characters. Update: replaces.
            catalog_id: Str = "CatalogId",
            /// `DatabaseName`: 1 to 255 characters. Update: replaces.
            database_name: Str = "DatabaseName",
        }
        set {
            /// `Name`: 1 to 255 characters. Update: replaces.
            name: Str = "Name";
            /// `TableWildcard` (deprecated). Update: replaces.
            table_wildcard: Json = "TableWildcard";
        }
    }

    property! {
        /// `TableWithColumnsResource` of `AWS::LakeFormation::TagAssociation`.
        TableWithColumnsResource;
        new_with TableWithColumnsResourceRequired {
            /// `CatalogId`: 12 characters. Update: replaces.
            catalog_id: Str = "CatalogId",
            /// `DatabaseName`: 1 to 255 characters. Update: replaces.
            database_name: Str = "DatabaseName",
            /// `Name`: 1 to 255 characters. Update: replaces.
            name: Str = "Name",
            /// `ColumnNames`: 1 to 255 characters. Update: replaces.
            column_names: List<Str> = "ColumnNames",
        }
        set {
        }
    }
}
