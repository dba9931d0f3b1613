// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::Glue`: 29 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::Glue::Blueprint`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-blueprint.html).
    Blueprint = "AWS::Glue::Blueprint", Ref = GlueBlueprintArn;
    tags "Tags" List;
    new_with BlueprintRequired {
        /// `Name`: 1 to 128 characters, `^[\.\-_A-Za-z0-9]+$`. Update: replaces.
        name: Str = "Name",
        /// `BlueprintLocation`: 1 to 8192 characters, `^s3://([^/]+)/([^/]+/)*([^/]+)$`. Update: in place.
        blueprint_location: Str = "BlueprintLocation",
    }
    set {
        /// `BlueprintLocation`: 1 to 8192 characters, `^s3://([^/]+)/([^/]+/)*([^/]+)$`. Update: in place.
        blueprint_location: Str = "BlueprintLocation";
        /// `Description`: 1 to 512 characters. Update: in place.
        description: Str = "Description";
        /// `Name`: 1 to 128 characters, `^[\.\-_A-Za-z0-9]+$`. Update: replaces.
        name: Str = "Name";
        /// `Tags`: at most 50 items. Update: in place.
        tags: List<blueprint::Tag> = "Tags";
    }
    get {
        /// `CreatedOn`
        created_on: Str = "CreatedOn";
        /// `LastModifiedOn`
        last_modified_on: Str = "LastModifiedOn";
        /// `ParameterSpec`
        parameter_spec: Str = "ParameterSpec";
        /// `Status`
        status: Str = "Status";
    }
    ref arn;
}

/// Property types of `AWS::Glue::Blueprint`.
pub mod blueprint {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `Tag` of `AWS::Glue::Blueprint`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }
}

resource! {
    /// `AWS::Glue::Catalog`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-catalog.html).
    Catalog = "AWS::Glue::Catalog", Ref = GlueCatalogResourceArn;
    tags "Tags" List;
    new (name: Str = "Name");
    set {
        /// `AllowFullTableExternalDataAccess`. Update: in place.
        allow_full_table_external_data_access: catalog::AllowFullTableExternalDataAccess = "AllowFullTableExternalDataAccess";
        /// `CatalogProperties`. Update: in place.
        catalog_properties: catalog::CatalogProperties = "CatalogProperties";
        /// `CreateDatabaseDefaultPermissions`. Update: in place.
        create_database_default_permissions: List<catalog::PrincipalPermissions> = "CreateDatabaseDefaultPermissions";
        /// `CreateTableDefaultPermissions`. Update: in place.
        create_table_default_permissions: List<catalog::PrincipalPermissions> = "CreateTableDefaultPermissions";
        /// `Description`: at most 2048 characters. Update: in place.
        description: Str = "Description";
        /// `FederatedCatalog`. Update: in place.
        federated_catalog: catalog::FederatedCatalog = "FederatedCatalog";
        /// `Name`: 1 to 255 characters, `^(?!(.*[.\/\\]|aws:)).*$`. Update: replaces.
        name: Str = "Name";
        /// `OverwriteChildResourcePermissionsWithDefault`. Update: in place.
        overwrite_child_resource_permissions_with_default: catalog::OverwriteChildResourcePermissionsWithDefault = "OverwriteChildResourcePermissionsWithDefault";
        /// `Parameters`. Update: in place.
        parameters: Map<Str> = "Parameters";
        /// `Tags`: no item twice. Update: in place.
        tags: List<catalog::Tag> = "Tags";
        /// `TargetRedshiftCatalog`. Update: in place.
        target_redshift_catalog: catalog::TargetRedshiftCatalog = "TargetRedshiftCatalog";
    }
    get {
        /// `CatalogId`
        catalog_id: Str = "CatalogId";
        /// `CatalogProperties.CustomProperties`
        catalog_properties_custom_properties: Json = "CatalogProperties.CustomProperties";
        /// `CatalogProperties.DataLakeAccessProperties.ManagedWorkgroupName`
        catalog_properties_data_lake_access_properties_managed_workgroup_name: Str = "CatalogProperties.DataLakeAccessProperties.ManagedWorkgroupName";
        /// `CatalogProperties.DataLakeAccessProperties.ManagedWorkgroupStatus`
        catalog_properties_data_lake_access_properties_managed_workgroup_status: Str = "CatalogProperties.DataLakeAccessProperties.ManagedWorkgroupStatus";
        /// `CatalogProperties.DataLakeAccessProperties.RedshiftDatabaseName`
        catalog_properties_data_lake_access_properties_redshift_database_name: Str = "CatalogProperties.DataLakeAccessProperties.RedshiftDatabaseName";
        /// `CreateTime`
        create_time: Int = "CreateTime";
        /// `UpdateTime`
        update_time: Int = "UpdateTime";
    }
    ref resource_arn;
}

/// Property types of `AWS::Glue::Catalog`.
pub mod catalog {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::blueprint::Tag;

    property! {
        /// `CatalogProperties` of `AWS::Glue::Catalog`.
        CatalogProperties;
        new ();
        set {
            /// `CustomProperties`. Update: in place.
            custom_properties: Map<Str> = "CustomProperties";
            /// `DataLakeAccessProperties`. Update: in place.
            data_lake_access_properties: DataLakeAccessProperties = "DataLakeAccessProperties";
        }
    }

    property! {
        /// `DataLakeAccessProperties` of `AWS::Glue::Catalog`.
        DataLakeAccessProperties;
        new ();
        set {
            /// `AllowFullTableExternalDataAccess`. Update: in place.
            allow_full_table_external_data_access: AllowFullTableExternalDataAccess = "AllowFullTableExternalDataAccess";
            /// `CatalogType`. Update: in place.
            catalog_type: Str = "CatalogType";
            /// `DataLakeAccess`. Update: in place.
            data_lake_access: Bool = "DataLakeAccess";
            /// `DataTransferRole`. Update: in place.
            data_transfer_role: Str = "DataTransferRole";
            /// `KmsKey`. Update: in place.
            kms_key: Str = "KmsKey";
            /// `ManagedWorkgroupName`. Update: in place.
            managed_workgroup_name: Str = "ManagedWorkgroupName";
            /// `ManagedWorkgroupStatus`. Update: in place.
            managed_workgroup_status: Str = "ManagedWorkgroupStatus";
            /// `RedshiftDatabaseName`. Update: in place.
            redshift_database_name: Str = "RedshiftDatabaseName";
        }
    }

    property! {
        /// `DataLakePrincipal` of `AWS::Glue::Catalog`.
        DataLakePrincipal;
        new ();
        set {
            /// `DataLakePrincipalIdentifier`: 1 to 255 characters. Update: in place.
            data_lake_principal_identifier: Str = "DataLakePrincipalIdentifier";
        }
    }

    property! {
        /// `FederatedCatalog` of `AWS::Glue::Catalog`.
        FederatedCatalog;
        new ();
        set {
            /// `ConnectionName`. Update: in place.
            connection_name: Str = "ConnectionName";
            /// `Identifier`. Update: in place.
            identifier: Str = "Identifier";
        }
    }

    property! {
        /// `PrincipalPermissions` of `AWS::Glue::Catalog`.
        PrincipalPermissions;
        new ();
        set {
            /// `Permissions`. Update: in place.
            permissions: List<Permissions> = "Permissions";
            /// `Principal`. Update: in place.
            principal: DataLakePrincipal = "Principal";
        }
    }

    property! {
        /// `TargetRedshiftCatalog` of `AWS::Glue::Catalog`.
        TargetRedshiftCatalog;
        new (catalog_arn: Str = "CatalogArn");
        set {
        }
    }

    values! {
        /// `AllowFullTableExternalDataAccess` of `AWS::Glue::Catalog`.
        AllowFullTableExternalDataAccess {
            TRUE = "True",
            FALSE = "False",
        }
    }

    values! {
        /// `OverwriteChildResourcePermissionsWithDefault` of `AWS::Glue::Catalog`.
        OverwriteChildResourcePermissionsWithDefault {
            ACCEPT = "Accept",
            DENY = "Deny",
        }
    }

    values! {
        /// `Permissions` of `AWS::Glue::Catalog`.
        Permissions {
            ALL = "ALL",
            SELECT = "SELECT",
            ALTER = "ALTER",
            DROP = "DROP",
            DELETE = "DELETE",
            INSERT = "INSERT",
            CREATE_DATABASE = "CREATE_DATABASE",
            CREATE_TABLE = "CREATE_TABLE",
            DATA_LOCATION_ACCESS = "DATA_LOCATION_ACCESS",
        }
    }
}

resource! {
    /// `AWS::Glue::Classifier`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-classifier.html).
    Classifier = "AWS::Glue::Classifier", Ref = GlueClassifierName;
    new ();
    set {
        /// `CsvClassifier`. Update: in place.
        csv_classifier: classifier::CsvClassifier = "CsvClassifier";
        /// `GrokClassifier`. Update: in place.
        grok_classifier: classifier::GrokClassifier = "GrokClassifier";
        /// `JsonClassifier`. Update: in place.
        json_classifier: classifier::JsonClassifier = "JsonClassifier";
        /// `XMLClassifier`. Update: in place.
        xml_classifier: classifier::XMLClassifier = "XMLClassifier";
    }
    get {
    }
    ref name;
}

/// Property types of `AWS::Glue::Classifier`.
pub mod classifier {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `CsvClassifier` of `AWS::Glue::Classifier`.
        CsvClassifier;
        new ();
        set {
            /// `AllowSingleColumn`. Update: in place.
            allow_single_column: Bool = "AllowSingleColumn";
            /// `ContainsCustomDatatype`. Update: in place.
            contains_custom_datatype: List<Str> = "ContainsCustomDatatype";
            /// `ContainsHeader`. Update: in place.
            contains_header: ContainsHeader = "ContainsHeader";
            /// `CustomDatatypeConfigured`. Update: in place.
            custom_datatype_configured: Bool = "CustomDatatypeConfigured";
            /// `Delimiter`: 1 characters, `^[^\r\n]$`. Update: in place.
            delimiter: Str = "Delimiter";
            /// `DisableValueTrimming`. Update: in place.
            disable_value_trimming: Bool = "DisableValueTrimming";
            /// `Header`: 1 to 255 characters. Update: in place.
            header: List<Str> = "Header";
            /// `Name`: 1 to 255 characters. Update: replaces.
            name: Str = "Name";
            /// `QuoteSymbol`: 1 characters, `^[^\r\n]$`. Update: in place.
            quote_symbol: Str = "QuoteSymbol";
        }
    }

    property! {
        /// `GrokClassifier` of `AWS::Glue::Classifier`.
        GrokClassifier;
        new_with GrokClassifierRequired {
            /// `GrokPattern`: 1 to 2048 characters. Update: in place.
            grok_pattern: Str = "GrokPattern",
            /// `Classification`. Update: in place.
            classification: Str = "Classification",
        }
        set {
            /// `CustomPatterns`: at most 16 000 characters. Update: in place.
            custom_patterns: Str = "CustomPatterns";
            /// `Name`: 1 to 255 characters. Update: replaces.
            name: Str = "Name";
        }
    }

    property! {
        /// `JsonClassifier` of `AWS::Glue::Classifier`.
        JsonClassifier;
        new (json_path: Str = "JsonPath");
        set {
            /// `Name`: 1 to 255 characters. Update: replaces.
            name: Str = "Name";
        }
    }

    property! {
        /// `XMLClassifier` of `AWS::Glue::Classifier`.
        XMLClassifier;
        new_with XMLClassifierRequired {
            /// `RowTag`. Update: in place.
            row_tag: Str = "RowTag",
            /// `Classification`. Update: in place.
            classification: Str = "Classification",
        }
        set {
            /// `Name`: 1 to 255 characters. Update: replaces.
            name: Str = "Name";
        }
    }

    values! {
        /// `ContainsHeader` of `AWS::Glue::Classifier`.
        ContainsHeader {
            ABSENT = "ABSENT",
            PRESENT = "PRESENT",
            UNKNOWN = "UNKNOWN",
        }
    }
}

resource! {
    /// `AWS::Glue::Connection`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-connection.html).
    Connection = "AWS::Glue::Connection", Ref = Str;
    tags "Tags" Object;
    new (connection_input: connection::ConnectionInput = "ConnectionInput", catalog_id: Str = "CatalogId");
    set {
        /// `CatalogId`: 1 to 255 characters. Update: replaces.
        catalog_id: Str = "CatalogId";
        /// `ConnectionInput`. Update: in place.
        connection_input: connection::ConnectionInput = "ConnectionInput";
        /// `Tags`. Update: in place.
        tags: Json = "Tags";
    }
    get {
        /// `Name`
        name: Str = "Name";
    }
}

/// Property types of `AWS::Glue::Connection`.
pub mod connection {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `AuthenticationConfiguration` of `AWS::Glue::Connection`.
        AuthenticationConfiguration;
        new (authentication_type: AuthenticationType = "AuthenticationType");
        set {
            /// `BasicAuthenticationCredentials`. Update: in place.
            basic_authentication_credentials: BasicAuthenticationCredentials = "BasicAuthenticationCredentials";
            /// `CustomAuthenticationCredentials`. Update: in place.
            custom_authentication_credentials: Json = "CustomAuthenticationCredentials";
            /// `KmsKeyArn`: `^$|arn:aws[a-z0-9-]*:kms:`. Update: in place.
            kms_key_arn: KmsKeyArn = "KmsKeyArn";
            /// `OAuth2Properties`. Update: in place.
            oauth2_properties: OAuth2Properties = "OAuth2Properties";
            /// `SecretArn`. Update: in place.
            secret_arn: Str = "SecretArn";
        }
    }

    property! {
        /// `AuthorizationCodeProperties` of `AWS::Glue::Connection`.
        AuthorizationCodeProperties;
        new ();
        set {
            /// `AuthorizationCode`: 1 to 4096 characters, `^\S+$`. Update: in place.
            authorization_code: Str = "AuthorizationCode";
            /// `RedirectUri`: at most 512 characters, `^(https?):\/\/[^\s/$.?#].[^\s]*$`. Update: in place.
            redirect_uri: Str = "RedirectUri";
        }
    }

    property! {
        /// `BasicAuthenticationCredentials` of `AWS::Glue::Connection`.
        BasicAuthenticationCredentials;
        new ();
        set {
            /// `Password`: at most 512 characters. Update: in place.
            password: Str = "Password";
            /// `Username`: at most 512 characters, `^\S+$`. Update: in place.
            username: Str = "Username";
        }
    }

    property! {
        /// `ConnectionInput` of `AWS::Glue::Connection`.
        ConnectionInput;
        new (connection_type: ConnectionType = "ConnectionType");
        set {
            /// `AthenaProperties`. Update: in place.
            athena_properties: Json = "AthenaProperties";
            /// `AuthenticationConfiguration`. Update: in place.
            authentication_configuration: AuthenticationConfiguration = "AuthenticationConfiguration";
            /// `ConnectionProperties`. Update: in place.
            connection_properties: Json = "ConnectionProperties";
            /// `Description`: at most 2048 characters. Update: in place.
            description: Str = "Description";
            /// `MatchCriteria`: at most 10 items, 1 to 255 characters. Update: in place.
            match_criteria: List<Str> = "MatchCriteria";
            /// `Name`: 1 to 255 characters. Update: replaces.
            name: Str = "Name";
            /// `PhysicalConnectionRequirements`. Update: in place.
            physical_connection_requirements: PhysicalConnectionRequirements = "PhysicalConnectionRequirements";
            /// `PythonProperties`. Update: in place.
            python_properties: Json = "PythonProperties";
            /// `SparkProperties`. Update: in place.
            spark_properties: Json = "SparkProperties";
            /// `ValidateCredentials`. Update: in place.
            validate_credentials: Bool = "ValidateCredentials";
            /// `ValidateForComputeEnvironments`. Update: in place.
            validate_for_compute_environments: List<ValidateForComputeEnvironments> = "ValidateForComputeEnvironments";
        }
    }

    property! {
        /// `OAuth2ClientApplication` of `AWS::Glue::Connection`.
        OAuth2ClientApplication;
        new ();
        set {
            /// `AWSManagedClientApplicationReference`: at most 2048 characters, `^\S+$`. Update: in place.
            aws_managed_client_application_reference: Str = "AWSManagedClientApplicationReference";
            /// `UserManagedClientApplicationClientId`: at most 2048 characters, `^\S+$`. Update: in place.
            user_managed_client_application_client_id: Str = "UserManagedClientApplicationClientId";
        }
    }

    property! {
        /// `OAuth2Credentials` of `AWS::Glue::Connection`.
        OAuth2Credentials;
        new ();
        set {
            /// `AccessToken`: at most 4096 characters, `^[\x20-\x7E]*$`. Update: in place.
            access_token: Str = "AccessToken";
            /// `JwtToken`: at most 8000 characters. Update: in place.
            jwt_token: Str = "JwtToken";
            /// `RefreshToken`: at most 4096 characters, `^[\x20-\x7E]*$`. Update: in place.
            refresh_token: Str = "RefreshToken";
            /// `UserManagedClientApplicationClientSecret`: at most 512 characters, `^[\x20-\x7E]*$`. Update: in place.
            user_managed_client_application_client_secret: Str = "UserManagedClientApplicationClientSecret";
        }
    }

    property! {
        /// `OAuth2Properties` of `AWS::Glue::Connection`.
        OAuth2Properties;
        new ();
        set {
            /// `AuthorizationCodeProperties`. Update: in place.
            authorization_code_properties: AuthorizationCodeProperties = "AuthorizationCodeProperties";
            /// `OAuth2ClientApplication`. Update: in place.
            oauth2_client_application: OAuth2ClientApplication = "OAuth2ClientApplication";
            /// `OAuth2Credentials`. Update: in place.
            oauth2_credentials: OAuth2Credentials = "OAuth2Credentials";
            /// `OAuth2GrantType`. Update: in place.
            oauth2_grant_type: OAuth2GrantType = "OAuth2GrantType";
            /// `TokenUrl`: at most 256 characters. Update: in place.
            token_url: Str = "TokenUrl";
            /// `TokenUrlParametersMap`. Update: in place.
            token_url_parameters_map: Json = "TokenUrlParametersMap";
        }
    }

    property! {
        /// `PhysicalConnectionRequirements` of `AWS::Glue::Connection`.
        PhysicalConnectionRequirements;
        new ();
        set {
            /// `AvailabilityZone`: 1 to 255 characters. Update: in place.
            availability_zone: Str = "AvailabilityZone";
            /// `SecurityGroupIdList`: at most 50 items, 1 to 255 characters. Update: in place.
            security_group_id_list: List<Ec2SecurityGroupId> = "SecurityGroupIdList";
            /// `SubnetId`: 1 to 255 characters. Update: in place.
            subnet_id: Ec2SubnetId = "SubnetId";
        }
    }

    values! {
        /// `AuthenticationType` of `AWS::Glue::Connection`.
        AuthenticationType {
            BASIC = "BASIC",
            CUSTOM = "CUSTOM",
            IAM = "IAM",
            OAUTH2 = "OAUTH2",
        }
    }

    values! {
        /// `ConnectionType` of `AWS::Glue::Connection`.
        ConnectionType {
            ADOBEANALYTICS = "ADOBEANALYTICS",
            ASANA = "ASANA",
            AZURECOSMOS = "AZURECOSMOS",
            AZURESQL = "AZURESQL",
            BIGQUERY = "BIGQUERY",
            BLACKBAUD = "BLACKBAUD",
            BLACKBAUDRAISEREDGENXT = "BLACKBAUDRAISEREDGENXT",
            CIRCLECI = "CIRCLECI",
            CLOUDERAHIVE = "CLOUDERAHIVE",
            CLOUDERAIMPALA = "CLOUDERAIMPALA",
            CLOUDWATCH = "CLOUDWATCH",
            CLOUDWATCHMETRICS = "CLOUDWATCHMETRICS",
            CMDB = "CMDB",
            CUSTOM = "CUSTOM",
            DATADOG = "DATADOG",
            DATALAKEGEN2 = "DATALAKEGEN2",
            DB2 = "DB2",
            DB2AS400 = "DB2AS400",
            DOCUMENTDB = "DOCUMENTDB",
            DOCUSIGNMONITOR = "DOCUSIGNMONITOR",
            DOMO = "DOMO",
            DYNAMODB = "DYNAMODB",
            DYNATRACE = "DYNATRACE",
            FACEBOOKADS = "FACEBOOKADS",
            FACEBOOKPAGEINSIGHTS = "FACEBOOKPAGEINSIGHTS",
            FRESHDESK = "FRESHDESK",
            FRESHSALES = "FRESHSALES",
            GITLAB = "GITLAB",
            GOOGLEADS = "GOOGLEADS",
            GOOGLEANALYTICS4 = "GOOGLEANALYTICS4",
            GOOGLECLOUDSTORAGE = "GOOGLECLOUDSTORAGE",
            GOOGLESEARCHCONSOLE = "GOOGLESEARCHCONSOLE",
            GOOGLESHEETS = "GOOGLESHEETS",
            HBASE = "HBASE",
            HUBSPOT = "HUBSPOT",
            INSTAGRAMADS = "INSTAGRAMADS",
            INTERCOM = "INTERCOM",
            JDBC = "JDBC",
            JIRACLOUD = "JIRACLOUD",
            KAFKA = "KAFKA",
            KUSTOMER = "KUSTOMER",
            LINKEDIN = "LINKEDIN",
            MAILCHIMP = "MAILCHIMP",
            MARKETO = "MARKETO",
            MARKETPLACE = "MARKETPLACE",
            MICROSOFTDYNAMIC365FINANCEANDOPS = "MICROSOFTDYNAMIC365FINANCEANDOPS",
            MICROSOFTDYNAMICS365CRM = "MICROSOFTDYNAMICS365CRM",
            MICROSOFTTEAMS = "MICROSOFTTEAMS",
            MIXPANEL = "MIXPANEL",
            MONDAY = "MONDAY",
            MONGODB = "MONGODB",
            MYSQL = "MYSQL",
            NETSUITEERP = "NETSUITEERP",
            NETWORK = "NETWORK",
            OKTA = "OKTA",
            OPENSEARCH = "OPENSEARCH",
            ORACLE = "ORACLE",
            PAYPAL = "PAYPAL",
            PENDO = "PENDO",
            PIPEDIVE = "PIPEDIVE",
            PIPEDRIVE = "PIPEDRIVE",
            POSTGRESQL = "POSTGRESQL",
            PRODUCTBOARD = "PRODUCTBOARD",
            QUICKBOOKS = "QUICKBOOKS",
            SALESFORCE = "SALESFORCE",
            SALESFORCECOMMERCECLOUD = "SALESFORCECOMMERCECLOUD",
            SALESFORCEMARKETINGCLOUD = "SALESFORCEMARKETINGCLOUD",
            SALESFORCEPARDOT = "SALESFORCEPARDOT",
            SAPCONCUR = "SAPCONCUR",
            SAPHANA = "SAPHANA",
            SAPODATA = "SAPODATA",
            SENDGRID = "SENDGRID",
            SERVICENOW = "SERVICENOW",
            SFTP = "SFTP",
            SLACK = "SLACK",
            SMARTSHEET = "SMARTSHEET",
            SNAPCHATADS = "SNAPCHATADS",
            SQLSERVER = "SQLSERVER",
            STRIPE = "STRIPE",
            SYNAPSE = "SYNAPSE",
            TERADATA = "TERADATA",
            TERADATANOS = "TERADATANOS",
            TIMESTREAM = "TIMESTREAM",
            TPCDS = "TPCDS",
            TWILIO = "TWILIO",
            VERTICA = "VERTICA",
            VIEW_VALIDATION_ATHENA = "VIEW_VALIDATION_ATHENA",
            VIEW_VALIDATION_REDSHIFT = "VIEW_VALIDATION_REDSHIFT",
            WOOCOMMERCE = "WOOCOMMERCE",
            ZENDESK = "ZENDESK",
            ZOHOCRM = "ZOHOCRM",
            ZOOM = "ZOOM",
        }
    }

    values! {
        /// `OAuth2GrantType` of `AWS::Glue::Connection`.
        OAuth2GrantType {
            AUTHORIZATION_CODE = "AUTHORIZATION_CODE",
            CLIENT_CREDENTIALS = "CLIENT_CREDENTIALS",
            JWT_BEARER = "JWT_BEARER",
            REFRESH_TOKEN = "REFRESH_TOKEN",
        }
    }

    values! {
        /// `ValidateForComputeEnvironments` of `AWS::Glue::Connection`.
        ValidateForComputeEnvironments {
            ATHENA = "ATHENA",
            PYTHON = "PYTHON",
            SPARK = "SPARK",
        }
    }
}

resource! {
    /// `AWS::Glue::ConnectionType`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-connectiontype.html).
    ConnectionType = "AWS::Glue::ConnectionType", Ref = GlueConnectionTypeArn;
    tags "Tags" List;
    new (connection_type: Str = "ConnectionType", rest_configuration: connection_type::RestConfiguration = "RestConfiguration");
    set {
        /// `ConnectionProperties`. Update: replaces.
        connection_properties: connection_type::ConnectionPropertiesConfiguration = "ConnectionProperties";
        /// `ConnectionType`: 1 to 255 characters. Update: replaces.
        connection_type: Str = "ConnectionType";
        /// `ConnectorAuthenticationConfiguration`. Update: replaces.
        connector_authentication_configuration: connection_type::ConnectorAuthenticationConfiguration = "ConnectorAuthenticationConfiguration";
        /// `Description`: at most 1024 characters. Update: replaces.
        description: Str = "Description";
        /// `IntegrationType`. Update: replaces.
        integration_type: connection_type::IntegrationType = "IntegrationType";
        /// `RestConfiguration`. Update: replaces.
        rest_configuration: connection_type::RestConfiguration = "RestConfiguration";
        /// `Tags`: at most 50 items. Update: in place.
        tags: List<connection_type::Tag> = "Tags";
    }
    get {
    }
    ref connection_type_arn;
}

/// Property types of `AWS::Glue::ConnectionType`.
pub mod connection_type {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::blueprint::Tag;

    property! {
        /// `BasicAuthenticationProperties` of `AWS::Glue::ConnectionType`.
        BasicAuthenticationProperties;
        new ();
        set {
            /// `Password`. Update: replaces.
            password: SecretConnectorProperty = "Password";
            /// `Username`. Update: replaces.
            username: SecretConnectorProperty = "Username";
        }
    }

    property! {
        /// `BetweenConfiguration` of `AWS::Glue::ConnectionType`.
        BetweenConfiguration;
        new ();
        set {
            /// `HighBoundKey`. Update: replaces.
            high_bound_key: Str = "HighBoundKey";
            /// `LowBoundKey`. Update: replaces.
            low_bound_key: Str = "LowBoundKey";
            /// `Template`. Update: replaces.
            template: Str = "Template";
        }
    }

    property! {
        /// `ClientCredentialsProperties` of `AWS::Glue::ConnectionType`.
        ClientCredentialsProperties;
        new ();
        set {
            /// `ClientId`. Update: replaces.
            client_id: SecretConnectorProperty = "ClientId";
            /// `ClientSecret`. Update: replaces.
            client_secret: SecretConnectorProperty = "ClientSecret";
            /// `ContentType`. Update: replaces.
            content_type: ContentType = "ContentType";
            /// `RequestMethod`. Update: replaces.
            request_method: RequestMethod = "RequestMethod";
            /// `Scope`. Update: replaces.
            scope: ConnectorProperty = "Scope";
            /// `TokenUrl`. Update: replaces.
            token_url: ConnectorProperty = "TokenUrl";
            /// `TokenUrlParameters`. Update: replaces.
            token_url_parameters: List<ConnectorProperty> = "TokenUrlParameters";
        }
    }

    property! {
        /// `ConnectionPropertiesConfiguration` of `AWS::Glue::ConnectionType`.
        ConnectionPropertiesConfiguration;
        new ();
        set {
            /// `AdditionalRequestParameters`. Update: replaces.
            additional_request_parameters: List<ConnectorProperty> = "AdditionalRequestParameters";
            /// `Url`. Update: replaces.
            url: ConnectorProperty = "Url";
        }
    }

    property! {
        /// `ConnectorAuthenticationConfiguration` of `AWS::Glue::ConnectionType`.
        ConnectorAuthenticationConfiguration;
        new (authentication_types: List<AuthenticationTypes> = "AuthenticationTypes");
        set {
            /// `BasicAuthenticationProperties`. Update: replaces.
            basic_authentication_properties: BasicAuthenticationProperties = "BasicAuthenticationProperties";
            /// `CustomAuthenticationProperties`. Update: replaces.
            custom_authentication_properties: CustomAuthenticationProperties = "CustomAuthenticationProperties";
            /// `OAuth2Properties`. Update: replaces.
            oauth2_properties: ConnectorOAuth2Properties = "OAuth2Properties";
        }
    }

    property! {
        /// `ConnectorAuthorizationCodeProperties` of `AWS::Glue::ConnectionType`.
        ConnectorAuthorizationCodeProperties;
        new ();
        set {
            /// `AuthorizationCode`. Update: replaces.
            authorization_code: ConnectorProperty = "AuthorizationCode";
            /// `AuthorizationCodeUrl`. Update: replaces.
            authorization_code_url: ConnectorProperty = "AuthorizationCodeUrl";
            /// `ClientId`. Update: replaces.
            client_id: SecretConnectorProperty = "ClientId";
            /// `ClientSecret`. Update: replaces.
            client_secret: SecretConnectorProperty = "ClientSecret";
            /// `ContentType`. Update: replaces.
            content_type: ContentType = "ContentType";
            /// `Prompt`. Update: replaces.
            prompt: ConnectorProperty = "Prompt";
            /// `RedirectUri`. Update: replaces.
            redirect_uri: ConnectorProperty = "RedirectUri";
            /// `RequestMethod`. Update: replaces.
            request_method: RequestMethod = "RequestMethod";
            /// `Scope`. Update: replaces.
            scope: ConnectorProperty = "Scope";
            /// `TokenUrl`. Update: replaces.
            token_url: ConnectorProperty = "TokenUrl";
            /// `TokenUrlParameters`. Update: replaces.
            token_url_parameters: List<ConnectorProperty> = "TokenUrlParameters";
        }
    }

    property! {
        /// `ConnectorOAuth2Properties` of `AWS::Glue::ConnectionType`.
        ConnectorOAuth2Properties;
        new (oauth2_grant_type: OAuth2GrantType = "OAuth2GrantType");
        set {
            /// `AuthorizationCodeProperties`. Update: replaces.
            authorization_code_properties: ConnectorAuthorizationCodeProperties = "AuthorizationCodeProperties";
            /// `ClientCredentialsProperties`. Update: replaces.
            client_credentials_properties: ClientCredentialsProperties = "ClientCredentialsProperties";
            /// `JWTBearerProperties`. Update: replaces.
            jwt_bearer_properties: JWTBearerProperties = "JWTBearerProperties";
        }
    }

    property! {
        /// `ConnectorProperty` of `AWS::Glue::ConnectionType`.
        ConnectorProperty;
        new (name: Str = "Name", required: Bool = "Required", property_type: ConnectorPropertyPropertyType = "PropertyType");
        set {
            /// `AllowedValues`. Update: replaces.
            allowed_values: List<Str> = "AllowedValues";
            /// `DefaultValue`. Update: replaces.
            default_value: Str = "DefaultValue";
            /// `KeyOverride`: 1 to 128 characters, `^[a-zA-Z0-9_-]+$`. Update: replaces.
            key_override: Str = "KeyOverride";
            /// `PropertyLocation`. Update: replaces.
            property_location: PropertyLocation = "PropertyLocation";
        }
    }

    property! {
        /// `CursorConfiguration` of `AWS::Glue::ConnectionType`.
        CursorConfiguration;
        new (next_page: ExtractedParameter = "NextPage");
        set {
            /// `LimitParameter`. Update: replaces.
            limit_parameter: ExtractedParameter = "LimitParameter";
        }
    }

    property! {
        /// `CustomAuthenticationProperties` of `AWS::Glue::ConnectionType`.
        CustomAuthenticationProperties;
        new (authentication_parameters: List<SecretConnectorProperty> = "AuthenticationParameters");
        set {
        }
    }

    property! {
        /// `EntityConfiguration` of `AWS::Glue::ConnectionType`.
        EntityConfiguration;
        new ();
        set {
            /// `Schema`. Update: replaces.
            schema: Map<FieldDefinition> = "Schema";
            /// `SourceConfiguration`. Update: replaces.
            source_configuration: SourceConfiguration = "SourceConfiguration";
        }
    }

    property! {
        /// `ExtractedParameter` of `AWS::Glue::ConnectionType`.
        ExtractedParameter;
        new ();
        set {
            /// `DefaultValue`: 1 to 1024 characters, `[^<>&'"]`. Update: replaces.
            default_value: Str = "DefaultValue";
            /// `Key`: 1 to 128 characters, `^[a-zA-Z0-9_-]+$`. Update: replaces.
            key: Str = "Key";
            /// `PropertyLocation`. Update: replaces.
            property_location: PropertyLocation = "PropertyLocation";
            /// `Value`. Update: replaces.
            value: ResponseExtractionMapping = "Value";
        }
    }

    property! {
        /// `FieldDefinition` of `AWS::Glue::ConnectionType`.
        FieldDefinition;
        new (name: Str = "Name", field_data_type: FieldDataType = "FieldDataType");
        set {
            /// `FilterOverrides`. Update: replaces.
            filter_overrides: FilterOverrides = "FilterOverrides";
            /// `IsNullable`. Update: replaces.
            is_nullable: Bool = "IsNullable";
            /// `IsOrderable`. Update: replaces.
            is_orderable: Bool = "IsOrderable";
            /// `IsPartitionable`. Update: replaces.
            is_partitionable: Bool = "IsPartitionable";
            /// `IsQueryable`. Update: replaces.
            is_queryable: Bool = "IsQueryable";
            /// `ResponseDateFormat`. Update: replaces.
            response_date_format: Str = "ResponseDateFormat";
        }
    }

    property! {
        /// `FilterConfiguration` of `AWS::Glue::ConnectionType`.
        FilterConfiguration;
        new (filter_mode: FilterMode = "FilterMode");
        set {
            /// `BetweenConfiguration`. Update: replaces.
            between_configuration: BetweenConfiguration = "BetweenConfiguration";
            /// `DateTimeFormat`. Update: replaces.
            date_time_format: Str = "DateTimeFormat";
            /// `FilterStringConfiguration`. Update: replaces.
            filter_string_configuration: FilterStringConfiguration = "FilterStringConfiguration";
            /// `OperatorMappings`. Update: replaces.
            operator_mappings: Map<Str> = "OperatorMappings";
            /// `StripQuotes`. Update: replaces.
            strip_quotes: Bool = "StripQuotes";
        }
    }

    property! {
        /// `FilterOverrides` of `AWS::Glue::ConnectionType`.
        FilterOverrides;
        new ();
        set {
            /// `BetweenConfiguration`. Update: replaces.
            between_configuration: BetweenConfiguration = "BetweenConfiguration";
            /// `DateTimeFormat`. Update: replaces.
            date_time_format: Str = "DateTimeFormat";
            /// `FieldName`. Update: replaces.
            field_name: Str = "FieldName";
            /// `OperatorMappings`. Update: replaces.
            operator_mappings: Map<Str> = "OperatorMappings";
        }
    }

    property! {
        /// `FilterStringConfiguration` of `AWS::Glue::ConnectionType`.
        FilterStringConfiguration;
        new (query_parameter_name: Str = "QueryParameterName");
        set {
            /// `QuoteCharacter`. Update: replaces.
            quote_character: Str = "QuoteCharacter";
            /// `QuoteStringValues`. Update: replaces.
            quote_string_values: Bool = "QuoteStringValues";
        }
    }

    property! {
        /// `JWTBearerProperties` of `AWS::Glue::ConnectionType`.
        JWTBearerProperties;
        new ();
        set {
            /// `ContentType`. Update: replaces.
            content_type: ContentType = "ContentType";
            /// `JwtToken`. Update: replaces.
            jwt_token: SecretConnectorProperty = "JwtToken";
            /// `RequestMethod`. Update: replaces.
            request_method: RequestMethod = "RequestMethod";
            /// `TokenUrl`. Update: replaces.
            token_url: ConnectorProperty = "TokenUrl";
            /// `TokenUrlParameters`. Update: replaces.
            token_url_parameters: List<ConnectorProperty> = "TokenUrlParameters";
        }
    }

    property! {
        /// `OffsetConfiguration` of `AWS::Glue::ConnectionType`.
        OffsetConfiguration;
        new_with OffsetConfigurationRequired {
            /// `OffsetParameter`. Update: replaces.
            offset_parameter: ExtractedParameter = "OffsetParameter",
            /// `LimitParameter`. Update: replaces.
            limit_parameter: ExtractedParameter = "LimitParameter",
        }
        set {
        }
    }

    property! {
        /// `PaginationConfiguration` of `AWS::Glue::ConnectionType`.
        PaginationConfiguration;
        new ();
        set {
            /// `CursorConfiguration`. Update: replaces.
            cursor_configuration: CursorConfiguration = "CursorConfiguration";
            /// `OffsetConfiguration`. Update: replaces.
            offset_configuration: OffsetConfiguration = "OffsetConfiguration";
        }
    }

    property! {
        /// `ResponseConfiguration` of `AWS::Glue::ConnectionType`.
        ResponseConfiguration;
        new (result_path: Str = "ResultPath");
        set {
            /// `ErrorPath`: 1 to 512 characters, `^\$(\.[a-zA-Z0-9_.@\[\]\(\)-]+)*$`. Update: replaces.
            error_path: Str = "ErrorPath";
        }
    }

    property! {
        /// `ResponseExtractionMapping` of `AWS::Glue::ConnectionType`.
        ResponseExtractionMapping;
        new ();
        set {
            /// `ContentPath`: 1 to 512 characters, `^\$(\.[a-zA-Z0-9_.@\[\]\(\)-]+)*$`. Update: replaces.
            content_path: Str = "ContentPath";
            /// `HeaderKey`: 1 to 128 characters, `^[a-zA-Z0-9_-]+$`. Update: replaces.
            header_key: Str = "HeaderKey";
        }
    }

    property! {
        /// `RestConfiguration` of `AWS::Glue::ConnectionType`.
        RestConfiguration;
        new ();
        set {
            /// `EntityConfigurations`. Update: replaces.
            entity_configurations: Map<EntityConfiguration> = "EntityConfigurations";
            /// `GlobalSourceConfiguration`. Update: replaces.
            global_source_configuration: SourceConfiguration = "GlobalSourceConfiguration";
            /// `ValidationEndpointConfiguration`. Update: replaces.
            validation_endpoint_configuration: ValidationEndpointConfiguration = "ValidationEndpointConfiguration";
        }
    }

    property! {
        /// `SecretConnectorProperty` of `AWS::Glue::ConnectionType`.
        SecretConnectorProperty;
        new (name: Str = "Name", required: Bool = "Required", property_type: SecretConnectorPropertyPropertyType = "PropertyType");
        set {
            /// `KeyOverride`: 1 to 128 characters, `^[a-zA-Z0-9_-]+$`. Update: replaces.
            key_override: Str = "KeyOverride";
            /// `PropertyLocation`. Update: replaces.
            property_location: PropertyLocation = "PropertyLocation";
        }
    }

    property! {
        /// `SourceConfiguration` of `AWS::Glue::ConnectionType`.
        SourceConfiguration;
        new ();
        set {
            /// `FilterConfiguration`. Update: replaces.
            filter_configuration: FilterConfiguration = "FilterConfiguration";
            /// `PaginationConfiguration`. Update: replaces.
            pagination_configuration: PaginationConfiguration = "PaginationConfiguration";
            /// `RequestMethod`. Update: replaces.
            request_method: RequestMethod = "RequestMethod";
            /// `RequestParameters`. Update: replaces.
            request_parameters: List<ConnectorProperty> = "RequestParameters";
            /// `RequestPath`: 1 to 512 characters, `^/[a-zA-Z0-9._~:/?#\[\]@!$&'()*+,;={}-]*$`. Update: replaces.
            request_path: Str = "RequestPath";
            /// `ResponseConfiguration`. Update: replaces.
            response_configuration: ResponseConfiguration = "ResponseConfiguration";
        }
    }

    property! {
        /// `ValidationEndpointConfiguration` of `AWS::Glue::ConnectionType`.
        ValidationEndpointConfiguration;
        new ();
        set {
            /// `RequestMethod`. Update: replaces.
            request_method: RequestMethod = "RequestMethod";
            /// `RequestPath`: 1 to 512 characters, `^/[a-zA-Z0-9._~:/?#\[\]@!$&'()*+,;={}-]*$`. Update: replaces.
            request_path: Str = "RequestPath";
        }
    }

    values! {
        /// `AuthenticationTypes` of `AWS::Glue::ConnectionType`.
        AuthenticationTypes {
            BASIC = "BASIC",
            OAUTH2 = "OAUTH2",
            CUSTOM = "CUSTOM",
            IAM = "IAM",
        }
    }

    values! {
        /// `ConnectorPropertyPropertyType` of `AWS::Glue::ConnectionType`.
        ConnectorPropertyPropertyType {
            USER_INPUT = "USER_INPUT",
            SECRET = "SECRET",
            READ_ONLY = "READ_ONLY",
            UNUSED = "UNUSED",
            SECRET_OR_USER_INPUT = "SECRET_OR_USER_INPUT",
        }
    }

    values! {
        /// `ContentType` of `AWS::Glue::ConnectionType`.
        ContentType {
            APPLICATION_JSON = "APPLICATION_JSON",
            URL_ENCODED = "URL_ENCODED",
        }
    }

    values! {
        /// `FieldDataType` of `AWS::Glue::ConnectionType`.
        FieldDataType {
            INT = "INT",
            SMALLINT = "SMALLINT",
            BIGINT = "BIGINT",
            FLOAT = "FLOAT",
            LONG = "LONG",
            DATE = "DATE",
            BOOLEAN = "BOOLEAN",
            MAP = "MAP",
            ARRAY = "ARRAY",
            STRING = "STRING",
            TIMESTAMP = "TIMESTAMP",
            DECIMAL = "DECIMAL",
            BYTE = "BYTE",
            SHORT = "SHORT",
            DOUBLE = "DOUBLE",
            STRUCT = "STRUCT",
            BINARY = "BINARY",
            UNION = "UNION",
        }
    }

    values! {
        /// `FilterMode` of `AWS::Glue::ConnectionType`.
        FilterMode {
            QUERY_PARAMS = "QUERY_PARAMS",
            FILTER_STRING = "FILTER_STRING",
        }
    }

    values! {
        /// `IntegrationType` of `AWS::Glue::ConnectionType`.
        IntegrationType {
            REST = "REST",
        }
    }

    values! {
        /// `OAuth2GrantType` of `AWS::Glue::ConnectionType`.
        OAuth2GrantType {
            CLIENT_CREDENTIALS = "CLIENT_CREDENTIALS",
            JWT_BEARER = "JWT_BEARER",
            AUTHORIZATION_CODE = "AUTHORIZATION_CODE",
        }
    }

    values! {
        /// `PropertyLocation` of `AWS::Glue::ConnectionType`.
        PropertyLocation {
            HEADER = "HEADER",
            BODY = "BODY",
            QUERY_PARAM = "QUERY_PARAM",
            PATH = "PATH",
        }
    }

    values! {
        /// `RequestMethod` of `AWS::Glue::ConnectionType`.
        RequestMethod {
            GET = "GET",
            POST = "POST",
        }
    }

    values! {
        /// `SecretConnectorPropertyPropertyType` of `AWS::Glue::ConnectionType`.
        SecretConnectorPropertyPropertyType {
            SECRET = "SECRET",
        }
    }
}

resource! {
    /// `AWS::Glue::Crawler`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-crawler.html).
    Crawler = "AWS::Glue::Crawler", Ref = GlueCrawlerName;
    tags "Tags" Object;
    new (role: IamRole = "Role", targets: crawler::Targets = "Targets");
    set {
        /// `Classifiers`: 1 to 255 characters. Update: in place.
        classifiers: List<Str> = "Classifiers";
        /// `Configuration`. Update: in place.
        configuration: Str = "Configuration";
        /// `CrawlerSecurityConfiguration`: at most 128 characters. Update: in place.
        crawler_security_configuration: Str = "CrawlerSecurityConfiguration";
        /// `DatabaseName`. Update: in place.
        database_name: GlueDatabaseName = "DatabaseName";
        /// `Description`: at most 2048 characters. Update: in place.
        description: Str = "Description";
        /// `LakeFormationConfiguration`. Update: in place.
        lake_formation_configuration: crawler::LakeFormationConfiguration = "LakeFormationConfiguration";
        /// `Name`: 1 to 255 characters. Update: replaces.
        name: Str = "Name";
        /// `RecrawlPolicy`. Update: in place.
        recrawl_policy: crawler::RecrawlPolicy = "RecrawlPolicy";
        /// `Role`. Update: in place.
        role: IamRole = "Role";
        /// `Schedule`. Update: in place.
        schedule: crawler::Schedule = "Schedule";
        /// `SchemaChangePolicy`. Update: in place.
        schema_change_policy: crawler::SchemaChangePolicy = "SchemaChangePolicy";
        /// `TablePrefix`: at most 128 characters. Update: in place.
        table_prefix: Str = "TablePrefix";
        /// `Tags`. Update: in place.
        tags: Json = "Tags";
        /// `Targets`. Update: in place.
        targets: crawler::Targets = "Targets";
    }
    get {
    }
    ref name;
}

/// Property types of `AWS::Glue::Crawler`.
pub mod crawler {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `CatalogTarget` of `AWS::Glue::Crawler`.
        CatalogTarget;
        new ();
        set {
            /// `ConnectionName`. Update: in place.
            connection_name: Str = "ConnectionName";
            /// `DatabaseName`: 1 to 255 characters. Update: in place.
            database_name: GlueDatabaseName = "DatabaseName";
            /// `DlqEventQueueArn`. Update: in place.
            dlq_event_queue_arn: Str = "DlqEventQueueArn";
            /// `EventQueueArn`. Update: in place.
            event_queue_arn: Str = "EventQueueArn";
            /// `Tables`: at least 1 items, 1 to 255 characters. Update: in place.
            tables: List<Str> = "Tables";
        }
    }

    property! {
        /// `DeltaTarget` of `AWS::Glue::Crawler`.
        DeltaTarget;
        new ();
        set {
            /// `ConnectionName`. Update: in place.
            connection_name: Str = "ConnectionName";
            /// `CreateNativeDeltaTable`. Update: in place.
            create_native_delta_table: Bool = "CreateNativeDeltaTable";
            /// `DeltaTables`. Update: in place.
            delta_tables: List<Str> = "DeltaTables";
            /// `WriteManifest`. Update: in place.
            write_manifest: Bool = "WriteManifest";
        }
    }

    property! {
        /// `DynamoDBTarget` of `AWS::Glue::Crawler`.
        DynamoDBTarget;
        new ();
        set {
            /// `Path`. Update: in place.
            path: Str = "Path";
            /// `ScanAll`. Update: in place.
            scan_all: Bool = "ScanAll";
            /// `ScanRate`. Update: in place.
            scan_rate: Num = "ScanRate";
        }
    }

    property! {
        /// `HudiTarget` of `AWS::Glue::Crawler`.
        HudiTarget;
        new ();
        set {
            /// `ConnectionName`. Update: in place.
            connection_name: Str = "ConnectionName";
            /// `Exclusions`. Update: in place.
            exclusions: List<Str> = "Exclusions";
            /// `MaximumTraversalDepth`. Update: in place.
            maximum_traversal_depth: Int = "MaximumTraversalDepth";
            /// `Paths`. Update: in place.
            paths: List<Str> = "Paths";
        }
    }

    property! {
        /// `IcebergTarget` of `AWS::Glue::Crawler`.
        IcebergTarget;
        new ();
        set {
            /// `ConnectionName`. Update: in place.
            connection_name: Str = "ConnectionName";
            /// `Exclusions`. Update: in place.
            exclusions: List<Str> = "Exclusions";
            /// `MaximumTraversalDepth`. Update: in place.
            maximum_traversal_depth: Int = "MaximumTraversalDepth";
            /// `Paths`. Update: in place.
            paths: List<Str> = "Paths";
        }
    }

    property! {
        /// `JdbcTarget` of `AWS::Glue::Crawler`.
        JdbcTarget;
        new ();
        set {
            /// `ConnectionName`. Update: in place.
            connection_name: Str = "ConnectionName";
            /// `EnableAdditionalMetadata`. Update: in place.
            enable_additional_metadata: List<EnableAdditionalMetadata> = "EnableAdditionalMetadata";
            /// `Exclusions`. Update: in place.
            exclusions: List<Str> = "Exclusions";
            /// `Path`. Update: in place.
            path: Str = "Path";
        }
    }

    property! {
        /// `LakeFormationConfiguration` of `AWS::Glue::Crawler`.
        LakeFormationConfiguration;
        new ();
        set {
            /// `AccountId`: at most 12 characters. Update: in place.
            account_id: Str = "AccountId";
            /// `UseLakeFormationCredentials`. Update: in place.
            use_lake_formation_credentials: Bool = "UseLakeFormationCredentials";
        }
    }

    property! {
        /// `MongoDBTarget` of `AWS::Glue::Crawler`.
        MongoDBTarget;
        new ();
        set {
            /// `ConnectionName`. Update: in place.
            connection_name: Str = "ConnectionName";
            /// `Path`. Update: in place.
            path: Str = "Path";
        }
    }

    property! {
        /// `RecrawlPolicy` of `AWS::Glue::Crawler`.
        RecrawlPolicy;
        new ();
        set {
            /// `RecrawlBehavior`. Update: in place.
            recrawl_behavior: RecrawlBehavior = "RecrawlBehavior";
        }
    }

    property! {
        /// `S3Target` of `AWS::Glue::Crawler`.
        S3Target;
        new ();
        set {
            /// `ConnectionName`. Update: in place.
            connection_name: Str = "ConnectionName";
            /// `DlqEventQueueArn`. Update: in place.
            dlq_event_queue_arn: SqsQueueArn = "DlqEventQueueArn";
            /// `EventQueueArn`. Update: in place.
            event_queue_arn: SqsQueueArn = "EventQueueArn";
            /// `Exclusions`. Update: in place.
            exclusions: List<Str> = "Exclusions";
            /// `Path`. Update: in place.
            path: Str = "Path";
            /// `SampleSize`. Update: in place.
            sample_size: Int = "SampleSize";
        }
    }

    property! {
        /// `Schedule` of `AWS::Glue::Crawler`.
        Schedule;
        new ();
        set {
            /// `ScheduleExpression`. Update: in place.
            schedule_expression: Str = "ScheduleExpression";
        }
    }

    property! {
        /// `SchemaChangePolicy` of `AWS::Glue::Crawler`.
        SchemaChangePolicy;
        new ();
        set {
            /// `DeleteBehavior`. Update: in place.
            delete_behavior: DeleteBehavior = "DeleteBehavior";
            /// `UpdateBehavior`. Update: in place.
            update_behavior: UpdateBehavior = "UpdateBehavior";
        }
    }

    property! {
        /// `Targets` of `AWS::Glue::Crawler`.
        Targets;
        new ();
        set {
            /// `CatalogTargets`. Update: in place.
            catalog_targets: List<CatalogTarget> = "CatalogTargets";
            /// `DeltaTargets`. Update: in place.
            delta_targets: List<DeltaTarget> = "DeltaTargets";
            /// `DynamoDBTargets`. Update: in place.
            dynamodb_targets: List<DynamoDBTarget> = "DynamoDBTargets";
            /// `HudiTargets`. Update: in place.
            hudi_targets: List<HudiTarget> = "HudiTargets";
            /// `IcebergTargets`. Update: in place.
            iceberg_targets: List<IcebergTarget> = "IcebergTargets";
            /// `JdbcTargets`. Update: in place.
            jdbc_targets: List<JdbcTarget> = "JdbcTargets";
            /// `MongoDBTargets`. Update: in place.
            mongo_db_targets: List<MongoDBTarget> = "MongoDBTargets";
            /// `S3Targets`. Update: in place.
            s3_targets: List<S3Target> = "S3Targets";
        }
    }

    values! {
        /// `DeleteBehavior` of `AWS::Glue::Crawler`.
        DeleteBehavior {
            DELETE_FROM_DATABASE = "DELETE_FROM_DATABASE",
            DEPRECATE_IN_DATABASE = "DEPRECATE_IN_DATABASE",
            LOG = "LOG",
        }
    }

    values! {
        /// `EnableAdditionalMetadata` of `AWS::Glue::Crawler`.
        EnableAdditionalMetadata {
            COMMENTS = "COMMENTS",
            RAWTYPES = "RAWTYPES",
        }
    }

    values! {
        /// `RecrawlBehavior` of `AWS::Glue::Crawler`.
        RecrawlBehavior {
            CRAWL_EVENT_MODE = "CRAWL_EVENT_MODE",
            CRAWL_EVERYTHING = "CRAWL_EVERYTHING",
            CRAWL_NEW_FOLDERS_ONLY = "CRAWL_NEW_FOLDERS_ONLY",
        }
    }

    values! {
        /// `UpdateBehavior` of `AWS::Glue::Crawler`.
        UpdateBehavior {
            LOG = "LOG",
            UPDATE_IN_DATABASE = "UPDATE_IN_DATABASE",
        }
    }
}

resource! {
    /// `AWS::Glue::CustomEntityType`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-customentitytype.html).
    CustomEntityType = "AWS::Glue::CustomEntityType", Ref = GlueCustomEntityTypeName;
    new ();
    set {
        /// `ContextWords`: 1 to 20 items, 1 to 255 characters. Update: in place.
        context_words: List<Str> = "ContextWords";
        /// `Name`: 1 to 255 characters. Update: replaces.
        name: Str = "Name";
        /// `RegexString`: 1 to 255 characters. Update: in place.
        regex_string: Str = "RegexString";
        /// `Tags`. Update: in place.
        tags: Json = "Tags";
    }
    get {
    }
    ref name;
}

resource! {
    /// `AWS::Glue::DataCatalogEncryptionSettings`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-datacatalogencryptionsettings.html).
    DataCatalogEncryptionSettings = "AWS::Glue::DataCatalogEncryptionSettings", Ref = GlueDataCatalogEncryptionSettingsCatalogId;
    new (data_catalog_encryption_settings: data_catalog_encryption_settings::DataCatalogEncryptionSettings = "DataCatalogEncryptionSettings", catalog_id: Str = "CatalogId");
    set {
        /// `CatalogId`: 1 to 255 characters. Update: replaces.
        catalog_id: Str = "CatalogId";
        /// `DataCatalogEncryptionSettings`. Update: in place.
        data_catalog_encryption_settings: data_catalog_encryption_settings::DataCatalogEncryptionSettings = "DataCatalogEncryptionSettings";
    }
    get {
    }
    ref catalog_id;
}

/// Property types of `AWS::Glue::DataCatalogEncryptionSettings`.
pub mod data_catalog_encryption_settings {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `ConnectionPasswordEncryption` of `AWS::Glue::DataCatalogEncryptionSettings`.
        ConnectionPasswordEncryption;
        new ();
        set {
            /// `KmsKeyId`. Update: in place.
            kms_key_id: KmsKey = "KmsKeyId";
            /// `ReturnConnectionPasswordEncrypted`. Update: in place.
            return_connection_password_encrypted: Bool = "ReturnConnectionPasswordEncrypted";
        }
    }

    property! {
        /// `DataCatalogEncryptionSettings` of `AWS::Glue::DataCatalogEncryptionSettings`.
        DataCatalogEncryptionSettings;
        new ();
        set {
            /// `ConnectionPasswordEncryption`. Update: in place.
            connection_password_encryption: ConnectionPasswordEncryption = "ConnectionPasswordEncryption";
            /// `EncryptionAtRest`. Update: in place.
            encryption_at_rest: EncryptionAtRest = "EncryptionAtRest";
        }
    }

    property! {
        /// `EncryptionAtRest` of `AWS::Glue::DataCatalogEncryptionSettings`.
        EncryptionAtRest;
        new ();
        set {
            /// `CatalogEncryptionMode`. Update: in place.
            catalog_encryption_mode: CatalogEncryptionMode = "CatalogEncryptionMode";
            /// `CatalogEncryptionServiceRole`. Update: in place.
            catalog_encryption_service_role: Str = "CatalogEncryptionServiceRole";
            /// `SseAwsKmsKeyId`: 1 to 255 characters. Update: in place.
            sse_aws_kms_key_id: Str = "SseAwsKmsKeyId";
        }
    }

    values! {
        /// `CatalogEncryptionMode` of `AWS::Glue::DataCatalogEncryptionSettings`.
        CatalogEncryptionMode {
            DISABLED = "DISABLED",
            SSE_KMS = "SSE-KMS",
            SSE_KMS_WITH_SERVICE_ROLE = "SSE-KMS-WITH-SERVICE-ROLE",
        }
    }
}

resource! {
    /// `AWS::Glue::DataQualityRuleset`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-dataqualityruleset.html).
    DataQualityRuleset = "AWS::Glue::DataQualityRuleset", Ref = GlueDataQualityRulesetName;
    tags "Tags" Object;
    new (name: Str = "Name");
    set {
        /// `ClientToken`: 1 to 255 characters. Update: in place.
        client_token: Str = "ClientToken";
        /// `Description`: at most 2048 characters. Update: in place.
        description: Str = "Description";
        /// `Name`: 1 to 255 characters. Update: replaces.
        name: Str = "Name";
        /// `Ruleset`: 1 to 65 536 characters. Update: in place.
        ruleset: Str = "Ruleset";
        /// `Tags`. Update: in place.
        tags: Json = "Tags";
        /// `TargetTable`. Update: in place.
        target_table: data_quality_ruleset::DataQualityTargetTable = "TargetTable";
    }
    get {
    }
    ref name;
}

/// Property types of `AWS::Glue::DataQualityRuleset`.
pub mod data_quality_ruleset {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `DataQualityTargetTable` of `AWS::Glue::DataQualityRuleset`.
        DataQualityTargetTable;
        new_with DataQualityTargetTableRequired {
            /// `DatabaseName`: 1 to 255 characters. Update: in place.
            database_name: Str = "DatabaseName",
            /// `TableName`: 1 to 255 characters. Update: in place.
            table_name: Str = "TableName",
        }
        set {
        }
    }
}

resource! {
    /// `AWS::Glue::Database`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-database.html).
    Database = "AWS::Glue::Database", Ref = GlueDatabaseName;
    new (database_input: database::DatabaseInput = "DatabaseInput", catalog_id: Str = "CatalogId");
    set {
        /// `CatalogId`: 1 to 255 characters. Update: may replace.
        catalog_id: Str = "CatalogId";
        /// `DatabaseInput`. Update: in place.
        database_input: database::DatabaseInput = "DatabaseInput";
        /// `DatabaseName`. Update: replaces.
        database_name: Str = "DatabaseName";
    }
    get {
    }
    ref database_name;
}

/// Property types of `AWS::Glue::Database`.
pub mod database {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::catalog::DataLakePrincipal;

    property! {
        /// `DatabaseIdentifier` of `AWS::Glue::Database`.
        DatabaseIdentifier;
        new ();
        set {
            /// `CatalogId`: 1 to 255 characters. Update: in place.
            catalog_id: Str = "CatalogId";
            /// `DatabaseName`: 1 to 255 characters. Update: in place.
            database_name: Str = "DatabaseName";
            /// `Region`: 1 to 255 characters. Update: in place.
            region: Str = "Region";
        }
    }

    property! {
        /// `DatabaseInput` of `AWS::Glue::Database`.
        DatabaseInput;
        new ();
        set {
            /// `CreateTableDefaultPermissions`. Update: in place.
            create_table_default_permissions: List<PrincipalPrivileges> = "CreateTableDefaultPermissions";
            /// `Description`: at most 2048 characters. Update: in place.
            description: Str = "Description";
            /// `FederatedDatabase`. Update: in place.
            federated_database: FederatedDatabase = "FederatedDatabase";
            /// `LocationUri`: 1 to 1024 characters. Update: in place.
            location_uri: Str = "LocationUri";
            /// `Name`: 1 to 255 characters. Update: may replace.
            name: Str = "Name";
            /// `Parameters`. Update: in place.
            parameters: Json = "Parameters";
            /// `TargetDatabase`. Update: in place.
            target_database: DatabaseIdentifier = "TargetDatabase";
        }
    }

    property! {
        /// `FederatedDatabase` of `AWS::Glue::Database`.
        FederatedDatabase;
        new ();
        set {
            /// `ConnectionName`: 1 to 255 characters. Update: in place.
            connection_name: Str = "ConnectionName";
            /// `Identifier`: 1 to 512 characters. Update: in place.
            identifier: Str = "Identifier";
        }
    }

    property! {
        /// `PrincipalPrivileges` of `AWS::Glue::Database`.
        PrincipalPrivileges;
        new ();
        set {
            /// `Permissions`. Update: in place.
            permissions: List<Permissions> = "Permissions";
            /// `Principal`. Update: in place.
            principal: DataLakePrincipal = "Principal";
        }
    }

    values! {
        /// `Permissions` of `AWS::Glue::Database`.
        Permissions {
            ALL = "ALL",
            ALTER = "ALTER",
            CREATE_DATABASE = "CREATE_DATABASE",
            CREATE_TABLE = "CREATE_TABLE",
            DATA_LOCATION_ACCESS = "DATA_LOCATION_ACCESS",
            DELETE = "DELETE",
            DROP = "DROP",
            INSERT = "INSERT",
            SELECT = "SELECT",
        }
    }
}

resource! {
    /// `AWS::Glue::DevEndpoint`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-devendpoint.html).
    DevEndpoint = "AWS::Glue::DevEndpoint", Ref = GlueDevEndpointName;
    new (role_arn: IamRoleArn = "RoleArn");
    set {
        /// `Arguments`. Update: in place.
        arguments: Json = "Arguments";
        /// `EndpointName`. Update: replaces.
        endpoint_name: Str = "EndpointName";
        /// `ExtraJarsS3Path`. Update: in place.
        extra_jars_s3_path: Str = "ExtraJarsS3Path";
        /// `ExtraPythonLibsS3Path`. Update: in place.
        extra_python_libs_s3_path: Str = "ExtraPythonLibsS3Path";
        /// `GlueVersion`. Update: in place.
        glue_version: Str = "GlueVersion";
        /// `NumberOfNodes`. Update: in place.
        number_of_nodes: Int = "NumberOfNodes";
        /// `NumberOfWorkers`. Update: in place.
        number_of_workers: Int = "NumberOfWorkers";
        /// `PublicKey`. Update: in place.
        public_key: Str = "PublicKey";
        /// `PublicKeys`. Update: in place.
        public_keys: List<Str> = "PublicKeys";
        /// `RoleArn`. Update: in place.
        role_arn: IamRoleArn = "RoleArn";
        /// `SecurityConfiguration`. Update: in place.
        security_configuration: Str = "SecurityConfiguration";
        /// `SecurityGroupIds`. Update: in place.
        security_group_ids: List<Ec2SecurityGroupId> = "SecurityGroupIds";
        /// `SubnetId`. Update: in place.
        subnet_id: Ec2SubnetId = "SubnetId";
        /// `Tags`. Update: in place.
        tags: Json = "Tags";
        /// `WorkerType`. Update: in place.
        worker_type: Str = "WorkerType";
    }
    get {
        /// `Id`
        id: Str = "Id";
    }
    ref endpoint_name;
}

resource! {
    /// `AWS::Glue::IdentityCenterConfiguration`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-identitycenterconfiguration.html).
    IdentityCenterConfiguration = "AWS::Glue::IdentityCenterConfiguration", Ref = GlueIdentityCenterConfigurationAccountId;
    new (instance_arn: Str = "InstanceArn");
    set {
        /// `InstanceArn`: 10 to 1224 characters. Update: replaces.
        instance_arn: Str = "InstanceArn";
        /// `Scopes`: 1 to 50 items, no item twice, at most 50 characters. Update: in place.
        scopes: List<Str> = "Scopes";
        /// `UserBackgroundSessionsEnabled`. Update: in place.
        user_background_sessions_enabled: Bool = "UserBackgroundSessionsEnabled";
    }
    get {
        /// `ApplicationArn`
        application_arn: GlueIdentityCenterConfigurationApplicationArn = "ApplicationArn";
    }
    ref account_id;
}

resource! {
    /// `AWS::Glue::Integration`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-integration.html).
    Integration = "AWS::Glue::Integration", Ref = Str;
    tags "Tags" List;
    new_with IntegrationRequired {
        /// `IntegrationName`: 1 to 128 characters. Update: replaces.
        integration_name: Str = "IntegrationName",
        /// `SourceArn`: 1 to 512 characters, `arn:aws:.*:.*:[0-9]+:.*`. Update: replaces.
        source_arn: Str = "SourceArn",
        /// `TargetArn`: 1 to 512 characters, `arn:aws:.*:.*:[0-9]+:.*`. Update: replaces.
        target_arn: Str = "TargetArn",
    }
    set {
        /// `AdditionalEncryptionContext`. Update: replaces.
        additional_encryption_context: Map<Str> = "AdditionalEncryptionContext";
        /// `DataFilter`: 1 to 2048 characters. Update: in place.
        data_filter: Str = "DataFilter";
        /// `Description`: at most 1000 characters, `^[\S\s]*$`. Update: in place.
        description: Str = "Description";
        /// `IntegrationConfig`. Update: replaces.
        integration_config: integration::IntegrationConfig = "IntegrationConfig";
        /// `IntegrationName`: 1 to 128 characters. Update: replaces.
        integration_name: Str = "IntegrationName";
        /// `KmsKeyId`: 1 to 2048 characters. Update: replaces.
        kms_key_id: KmsKey = "KmsKeyId";
        /// `SourceArn`: 1 to 512 characters, `arn:aws:.*:.*:[0-9]+:.*`. Update: replaces.
        source_arn: Str = "SourceArn";
        /// `Tags`: at most 50 items, no item twice. Update: in place.
        tags: List<integration::Tag> = "Tags";
        /// `TargetArn`: 1 to 512 characters, `arn:aws:.*:.*:[0-9]+:.*`. Update: replaces.
        target_arn: Str = "TargetArn";
    }
    get {
        /// `CreateTime`
        create_time: Str = "CreateTime";
        /// `IntegrationArn`
        integration_arn: GlueIntegrationArn = "IntegrationArn";
        /// `Status`
        status: Str = "Status";
    }
}

/// Property types of `AWS::Glue::Integration`.
pub mod integration {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `IntegrationConfig` of `AWS::Glue::Integration`.
        IntegrationConfig;
        new ();
        set {
            /// `ContinuousSync`. Update: replaces.
            continuous_sync: Bool = "ContinuousSync";
            /// `RefreshInterval`: 1 to 128 characters. Update: replaces.
            refresh_interval: Str = "RefreshInterval";
            /// `SourceProperties`. Update: replaces.
            source_properties: Map<Str> = "SourceProperties";
        }
    }

    property! {
        /// `Tag` of `AWS::Glue::Integration`.
        Tag;
        new (key: Str = "Key");
        set {
            /// `Value`: at most 256 characters. Update: in place.
            value: Str = "Value";
        }
    }
}

resource! {
    /// `AWS::Glue::IntegrationResourceProperty`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-integrationresourceproperty.html).
    IntegrationResourceProperty = "AWS::Glue::IntegrationResourceProperty", Ref = Str;
    tags "Tags" List;
    new (resource_arn: Str = "ResourceArn");
    set {
        /// `ResourceArn`: 1 to 512 characters, `arn:aws:.*:.*:[0-9]+:.*`. Update: replaces.
        resource_arn: Str = "ResourceArn";
        /// `SourceProcessingProperties`. Update: in place.
        source_processing_properties: integration_resource_property::SourceProcessingProperties = "SourceProcessingProperties";
        /// `Tags`: at most 50 items, no item twice. Update: in place.
        tags: List<integration_resource_property::Tag> = "Tags";
        /// `TargetProcessingProperties`. Update: in place.
        target_processing_properties: integration_resource_property::TargetProcessingProperties = "TargetProcessingProperties";
    }
    get {
        /// `ResourcePropertyArn`
        resource_property_arn: GlueIntegrationResourcePropertyArn = "ResourcePropertyArn";
    }
}

/// Property types of `AWS::Glue::IntegrationResourceProperty`.
pub mod integration_resource_property {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::integration::Tag;

    property! {
        /// `SourceProcessingProperties` of `AWS::Glue::IntegrationResourceProperty`.
        SourceProcessingProperties;
        new (role_arn: IamRoleArn = "RoleArn");
        set {
        }
    }

    property! {
        /// `TargetProcessingProperties` of `AWS::Glue::IntegrationResourceProperty`.
        TargetProcessingProperties;
        new (role_arn: IamRoleArn = "RoleArn");
        set {
            /// `ConnectionName`: 1 to 128 characters. Update: in place.
            connection_name: Str = "ConnectionName";
            /// `EventBusArn`: 1 to 128 characters. Update: in place.
            event_bus_arn: Str = "EventBusArn";
            /// `KmsArn`: 1 to 128 characters, `arn:aws:kms:.*:[0-9]+:.*`. Update: in place.
            kms_arn: KmsKeyArn = "KmsArn";
        }
    }
}

resource! {
    /// `AWS::Glue::Job`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-job.html).
    Job = "AWS::Glue::Job", Ref = GlueJobName;
    tags "Tags" Object;
    new (role: IamRole = "Role", command: job::JobCommand = "Command");
    set {
        /// `AllocatedCapacity`. Update: in place.
        allocated_capacity: Num = "AllocatedCapacity";
        /// `Command`. Update: in place.
        command: job::JobCommand = "Command";
        /// `Connections`. Update: in place.
        connections: job::ConnectionsList = "Connections";
        /// `DefaultArguments`. Update: in place.
        default_arguments: Json = "DefaultArguments";
        /// `Description`: at most 2048 characters. Update: in place.
        description: Str = "Description";
        /// `ExecutionClass`. Update: in place.
        execution_class: job::ExecutionClass = "ExecutionClass";
        /// `ExecutionProperty`. Update: in place.
        execution_property: job::ExecutionProperty = "ExecutionProperty";
        /// `GlueVersion`: 1 to 255 characters, `^(\w+\.)+\w+$`. Update: in place.
        glue_version: Str = "GlueVersion";
        /// `JobMode`. Update: in place.
        job_mode: job::JobMode = "JobMode";
        /// `JobRunQueuingEnabled`. Update: in place.
        job_run_queuing_enabled: Bool = "JobRunQueuingEnabled";
        /// `LogUri`. Update: in place.
        log_uri: Str = "LogUri";
        /// `MaintenanceWindow`. Update: in place.
        maintenance_window: Str = "MaintenanceWindow";
        /// `MaxCapacity`. Update: in place.
        max_capacity: Num = "MaxCapacity";
        /// `MaxRetries`. Update: in place.
        max_retries: Num = "MaxRetries";
        /// `Name`: 1 to 255 characters. Update: replaces.
        name: Str = "Name";
        /// `NonOverridableArguments`. Update: in place.
        non_overridable_arguments: Json = "NonOverridableArguments";
        /// `NotificationProperty`. Update: in place.
        notification_property: job::NotificationProperty = "NotificationProperty";
        /// `NumberOfWorkers`: at least 0. Update: in place.
        number_of_workers: Int = "NumberOfWorkers";
        /// `Role`. Update: in place.
        role: IamRole = "Role";
        /// `SecurityConfiguration`: 1 to 255 characters. Update: in place.
        security_configuration: Str = "SecurityConfiguration";
        /// `Tags`. Update: in place.
        tags: Json = "Tags";
        /// `Timeout`: at least 1. Update: in place.
        timeout: Int = "Timeout";
        /// `WorkerType`. Update: in place.
        worker_type: job::WorkerType = "WorkerType";
    }
    get {
    }
    ref name;
}

/// Property types of `AWS::Glue::Job`.
pub mod job {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `ConnectionsList` of `AWS::Glue::Job`.
        ConnectionsList;
        new ();
        set {
            /// `Connections`: at most 1000 items, at most 255 characters. Update: in place.
            connections: List<Str> = "Connections";
        }
    }

    property! {
        /// `ExecutionProperty` of `AWS::Glue::Job`.
        ExecutionProperty;
        new ();
        set {
            /// `MaxConcurrentRuns`. Update: in place.
            max_concurrent_runs: Num = "MaxConcurrentRuns";
        }
    }

    property! {
        /// `JobCommand` of `AWS::Glue::Job`.
        JobCommand;
        new ();
        set {
            /// `Name`. Update: in place.
            name: Str = "Name";
            /// `PythonVersion`: `^([2-3]|3[.]9)$`. Update: in place.
            python_version: Str = "PythonVersion";
            /// `Runtime`: at most 64 characters. Update: in place.
            runtime: Str = "Runtime";
            /// `ScriptLocation`: at most 400 000 characters. Update: in place.
            script_location: Str = "ScriptLocation";
        }
    }

    property! {
        /// `NotificationProperty` of `AWS::Glue::Job`.
        NotificationProperty;
        new ();
        set {
            /// `NotifyDelayAfter`: at least 1. Update: in place.
            notify_delay_after: Int = "NotifyDelayAfter";
        }
    }

    values! {
        /// `ExecutionClass` of `AWS::Glue::Job`.
        ExecutionClass {
            FLEX = "FLEX",
            STANDARD = "STANDARD",
        }
    }

    values! {
        /// `JobMode` of `AWS::Glue::Job`.
        JobMode {
            NOTEBOOK = "NOTEBOOK",
            SCRIPT = "SCRIPT",
            VISUAL = "VISUAL",
        }
    }

    values! {
        /// `WorkerType` of `AWS::Glue::Job`.
        WorkerType {
            STANDARD = "Standard",
            G_1X = "G.1X",
            G_2X = "G.2X",
            G_025X = "G.025X",
            G_4X = "G.4X",
            G_8X = "G.8X",
            Z_2X = "Z.2X",
            G_12X = "G.12X",
            G_16X = "G.16X",
            R_1X = "R.1X",
            R_2X = "R.2X",
            R_4X = "R.4X",
            R_8X = "R.8X",
        }
    }
}

resource! {
    /// `AWS::Glue::MLTransform`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-mltransform.html).
    MLTransform = "AWS::Glue::MLTransform", Ref = GlueMlTransformId;
    tags "Tags" Object;
    new (input_record_tables: ml_transform::InputRecordTables = "InputRecordTables", transform_parameters: ml_transform::TransformParameters = "TransformParameters", role: Str = "Role");
    set {
        /// `Description`: at most 2048 characters. Update: in place.
        description: Str = "Description";
        /// `GlueVersion`: 1 to 255 characters, `^(\w+\.)+\w+$`. Update: in place.
        glue_version: Str = "GlueVersion";
        /// `InputRecordTables`. Update: replaces.
        input_record_tables: ml_transform::InputRecordTables = "InputRecordTables";
        /// `MaxCapacity`: 1 to 100. Update: in place.
        max_capacity: Num = "MaxCapacity";
        /// `MaxRetries`. Update: in place.
        max_retries: Int = "MaxRetries";
        /// `Name`: 1 to 255 characters. Update: in place.
        name: Str = "Name";
        /// `NumberOfWorkers`. Update: in place.
        number_of_workers: Int = "NumberOfWorkers";
        /// `Role`. Update: in place.
        role: Str = "Role";
        /// `Tags`. Update: in place.
        tags: Json = "Tags";
        /// `Timeout`: at least 1. Update: in place.
        timeout: Int = "Timeout";
        /// `TransformEncryption`. Update: replaces.
        transform_encryption: ml_transform::TransformEncryption = "TransformEncryption";
        /// `TransformParameters`. Update: in place.
        transform_parameters: ml_transform::TransformParameters = "TransformParameters";
        /// `WorkerType`. Update: in place.
        worker_type: ml_transform::WorkerType = "WorkerType";
    }
    get {
    }
    ref transform_id;
}

/// Property types of `AWS::Glue::MLTransform`.
pub mod ml_transform {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `FindMatchesParameters` of `AWS::Glue::MLTransform`.
        FindMatchesParameters;
        new (primary_key_column_name: Str = "PrimaryKeyColumnName");
        set {
            /// `AccuracyCostTradeoff`. Update: in place.
            accuracy_cost_tradeoff: Num = "AccuracyCostTradeoff";
            /// `EnforceProvidedLabels`. Update: in place.
            enforce_provided_labels: Bool = "EnforceProvidedLabels";
            /// `PrecisionRecallTradeoff`. Update: in place.
            precision_recall_tradeoff: Num = "PrecisionRecallTradeoff";
        }
    }

    property! {
        /// `GlueTables` of `AWS::Glue::MLTransform`.
        GlueTables;
        new_with GlueTablesRequired {
            /// `DatabaseName`. Update: replaces.
            database_name: Str = "DatabaseName",
            /// `TableName`. Update: replaces.
            table_name: Str = "TableName",
        }
        set {
            /// `CatalogId`. Update: replaces.
            catalog_id: Str = "CatalogId";
            /// `ConnectionName`. Update: replaces.
            connection_name: Str = "ConnectionName";
        }
    }

    property! {
        /// `InputRecordTables` of `AWS::Glue::MLTransform`.
        InputRecordTables;
        new ();
        set {
            /// `GlueTables`. Update: replaces.
            glue_tables: List<GlueTables> = "GlueTables";
        }
    }

    property! {
        /// `MLUserDataEncryption` of `AWS::Glue::MLTransform`.
        MLUserDataEncryption;
        new (ml_user_data_encryption_mode: MLUserDataEncryptionMode = "MLUserDataEncryptionMode");
        set {
            /// `KmsKeyId`: 1 to 255 characters. Update: replaces.
            kms_key_id: KmsKey = "KmsKeyId";
        }
    }

    property! {
        /// `TransformEncryption` of `AWS::Glue::MLTransform`.
        TransformEncryption;
        new ();
        set {
            /// `MLUserDataEncryption`. Update: replaces.
            ml_user_data_encryption: MLUserDataEncryption = "MLUserDataEncryption";
            /// `TaskRunSecurityConfigurationName`: 1 to 255 characters. Update: replaces.
            task_run_security_configuration_name: Str = "TaskRunSecurityConfigurationName";
        }
    }

    property! {
        /// `TransformParameters` of `AWS::Glue::MLTransform`.
        TransformParameters;
        new (transform_type: Str = "TransformType");
        set {
            /// `FindMatchesParameters`. Update: in place.
            find_matches_parameters: FindMatchesParameters = "FindMatchesParameters";
        }
    }

    values! {
        /// `MLUserDataEncryptionMode` of `AWS::Glue::MLTransform`.
        MLUserDataEncryptionMode {
            DISABLED = "DISABLED",
            SSE_KMS = "SSE-KMS",
        }
    }

    values! {
        /// `WorkerType` of `AWS::Glue::MLTransform`.
        WorkerType {
            G_025X = "G.025X",
            G_1X = "G.1X",
            G_2X = "G.2X",
            G_4X = "G.4X",
            G_8X = "G.8X",
            STANDARD = "Standard",
            Z_2X = "Z.2X",
        }
    }
}

resource! {
    /// `AWS::Glue::Partition`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-partition.html).
    Partition = "AWS::Glue::Partition", Ref = Str;
    new_with PartitionRequired {
        /// `TableName`: 1 to 255 characters. Update: replaces.
        table_name: Str = "TableName",
        /// `DatabaseName`: 1 to 255 characters. Update: replaces.
        database_name: GlueDatabaseName = "DatabaseName",
        /// `CatalogId`: 1 to 255 characters. Update: replaces.
        catalog_id: Str = "CatalogId",
        /// `PartitionInput`. Update: in place.
        partition_input: partition::PartitionInput = "PartitionInput",
    }
    set {
        /// `CatalogId`: 1 to 255 characters. Update: replaces.
        catalog_id: Str = "CatalogId";
        /// `DatabaseName`: 1 to 255 characters. Update: replaces.
        database_name: GlueDatabaseName = "DatabaseName";
        /// `PartitionInput`. Update: in place.
        partition_input: partition::PartitionInput = "PartitionInput";
        /// `TableName`: 1 to 255 characters. Update: replaces.
        table_name: Str = "TableName";
    }
    get {
        /// `IdentifierPartitionInputValues`
        identifier_partition_input_values: Str = "IdentifierPartitionInputValues";
    }
}

/// Property types of `AWS::Glue::Partition`.
pub mod partition {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `Column` of `AWS::Glue::Partition`.
        Column;
        new (name: Str = "Name");
        set {
            /// `Comment`: at most 255 characters. Update: in place.
            comment: Str = "Comment";
            /// `Type`: at most 131 072 characters. Update: in place.
            type_: Str = "Type";
        }
    }

    property! {
        /// `Order` of `AWS::Glue::Partition`.
        Order;
        new (column: Str = "Column");
        set {
            /// `SortOrder`: 0 to 1. Update: in place.
            sort_order: Int = "SortOrder";
        }
    }

    property! {
        /// `PartitionInput` of `AWS::Glue::Partition`.
        PartitionInput;
        new (values: List<Str> = "Values");
        set {
            /// `Parameters`. Update: in place.
            parameters: Json = "Parameters";
            /// `StorageDescriptor`. Update: in place.
            storage_descriptor: StorageDescriptor = "StorageDescriptor";
        }
    }

    property! {
        /// `SchemaId` of `AWS::Glue::Partition`.
        SchemaId;
        new ();
        set {
            /// `RegistryName`: 1 to 255 characters, `^[a-zA-Z0-9-_$#.]+$`. Update: in place.
            registry_name: Str = "RegistryName";
            /// `SchemaArn`: 1 to 10 240 characters, `^arn:aws(-(cn|us-gov|iso(-[bef])?))?:glue:`. Update: in place.
            schema_arn: Str = "SchemaArn";
            /// `SchemaName`: 1 to 255 characters, `^[a-zA-Z0-9-_$#.]+$`. Update: in place.
            schema_name: Str = "SchemaName";
        }
    }

    property! {
        /// `SchemaReference` of `AWS::Glue::Partition`.
        SchemaReference;
        new ();
        set {
            /// `SchemaId`. Update: in place.
            schema_id: SchemaId = "SchemaId";
            /// `SchemaVersionId`: 36 characters. Update: in place.
            schema_version_id: Str = "SchemaVersionId";
            /// `SchemaVersionNumber`: 1 to 100 000. Update: in place.
            schema_version_number: Int = "SchemaVersionNumber";
        }
    }

    property! {
        /// `SerdeInfo` of `AWS::Glue::Partition`.
        SerdeInfo;
        new ();
        set {
            /// `Name`: 1 to 255 characters. Update: in place.
            name: Str = "Name";
            /// `Parameters`. Update: in place.
            parameters: Json = "Parameters";
            /// `SerializationLibrary`: 1 to 255 characters. Update: in place.
            serialization_library: Str = "SerializationLibrary";
        }
    }

    property! {
        /// `SkewedInfo` of `AWS::Glue::Partition`.
        SkewedInfo;
        new ();
        set {
            /// `SkewedColumnNames`: 1 to 255 characters. Update: in place.
            skewed_column_names: List<Str> = "SkewedColumnNames";
            /// `SkewedColumnValueLocationMaps`. Update: in place.
            skewed_column_value_location_maps: Json = "SkewedColumnValueLocationMaps";
            /// `SkewedColumnValues`. Update: in place.
            skewed_column_values: List<Str> = "SkewedColumnValues";
        }
    }

    property! {
        /// `StorageDescriptor` of `AWS::Glue::Partition`.
        StorageDescriptor;
        new ();
        set {
            /// `BucketColumns`: 1 to 255 characters. Update: in place.
            bucket_columns: List<Str> = "BucketColumns";
            /// `Columns`. Update: in place.
            columns: List<Column> = "Columns";
            /// `Compressed`. Update: in place.
            compressed: Bool = "Compressed";
            /// `InputFormat`: at most 128 characters. Update: in place.
            input_format: Str = "InputFormat";
            /// `Location`: at most 2056 characters. Update: in place.
            location: Str = "Location";
            /// `NumberOfBuckets`. Update: in place.
            number_of_buckets: Int = "NumberOfBuckets";
            /// `OutputFormat`: at most 128 characters. Update: in place.
            output_format: Str = "OutputFormat";
            /// `Parameters`. Update: in place.
            parameters: Json = "Parameters";
            /// `SchemaReference`. Update: in place.
            schema_reference: SchemaReference = "SchemaReference";
            /// `SerdeInfo`. Update: in place.
            serde_info: SerdeInfo = "SerdeInfo";
            /// `SkewedInfo`. Update: in place.
            skewed_info: SkewedInfo = "SkewedInfo";
            /// `SortColumns`. Update: in place.
            sort_columns: List<Order> = "SortColumns";
            /// `StoredAsSubDirectories`. Update: in place.
            stored_as_sub_directories: Bool = "StoredAsSubDirectories";
        }
    }
}

resource! {
    /// `AWS::Glue::Registry`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-registry.html).
    Registry = "AWS::Glue::Registry", Ref = GlueRegistryArn;
    tags "Tags" List;
    new (name: Str = "Name");
    set {
        /// `Description`: at most 1000 characters. Update: in place.
        description: Str = "Description";
        /// `Name`: 1 to 255 characters. Update: replaces.
        name: Str = "Name";
        /// `Tags`: at most 50 items. Update: in place.
        tags: List<registry::Tag> = "Tags";
    }
    get {
    }
    ref arn;
}

/// Property types of `AWS::Glue::Registry`.
pub mod registry {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::blueprint::Tag;
}

resource! {
    /// `AWS::Glue::Schema`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-schema.html).
    Schema = "AWS::Glue::Schema", Ref = GlueSchemaArn;
    tags "Tags" List;
    new (name: Str = "Name", data_format: schema::DataFormat = "DataFormat", compatibility: schema::Compatibility = "Compatibility");
    set {
        /// `CheckpointVersion`. Update: in place.
        checkpoint_version: schema::SchemaVersion = "CheckpointVersion";
        /// `Compatibility`. Update: in place.
        compatibility: schema::Compatibility = "Compatibility";
        /// `DataFormat`. Update: replaces.
        data_format: schema::DataFormat = "DataFormat";
        /// `Description`: at most 1000 characters. Update: in place.
        description: Str = "Description";
        /// `Name`: 1 to 255 characters. Update: replaces.
        name: Str = "Name";
        /// `Registry`. Update: replaces.
        registry: schema::Registry = "Registry";
        /// `SchemaDefinition`: 1 to 170 000 characters, `\S`. Update: replaces.
        schema_definition: Str = "SchemaDefinition";
        /// `Tags`: at most 10 items. Update: in place.
        tags: List<schema::Tag> = "Tags";
    }
    get {
        /// `InitialSchemaVersionId`
        initial_schema_version_id: Str = "InitialSchemaVersionId";
    }
    ref arn;
}

/// Property types of `AWS::Glue::Schema`.
pub mod schema {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::blueprint::Tag;

    property! {
        /// `Registry` of `AWS::Glue::Schema`.
        Registry;
        new ();
        set {
            /// `Arn`: `arn:aws(-(cn|us-gov|iso(-[bef])?))?:glue:.*`. Update: replaces.
            arn: Arn = "Arn";
            /// `Name`: 1 to 255 characters. Update: replaces.
            name: Str = "Name";
        }
    }

    property! {
        /// `SchemaVersion` of `AWS::Glue::Schema`.
        SchemaVersion;
        new ();
        set {
            /// `IsLatest`. Update: in place.
            is_latest: Bool = "IsLatest";
            /// `VersionNumber`: 1 to 100 000. Update: in place.
            version_number: Int = "VersionNumber";
        }
    }

    values! {
        /// `Compatibility` of `AWS::Glue::Schema`.
        Compatibility {
            NONE = "NONE",
            DISABLED = "DISABLED",
            BACKWARD = "BACKWARD",
            BACKWARD_ALL = "BACKWARD_ALL",
            FORWARD = "FORWARD",
            FORWARD_ALL = "FORWARD_ALL",
            FULL = "FULL",
            FULL_ALL = "FULL_ALL",
        }
    }

    values! {
        /// `DataFormat` of `AWS::Glue::Schema`.
        DataFormat {
            AVRO = "AVRO",
            JSON = "JSON",
            PROTOBUF = "PROTOBUF",
        }
    }
}

resource! {
    /// `AWS::Glue::SchemaVersion`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-schemaversion.html).
    SchemaVersion = "AWS::Glue::SchemaVersion", Ref = GlueSchemaVersionId;
    new (schema: schema_version::Schema = "Schema", schema_definition: Str = "SchemaDefinition");
    set {
        /// `Schema`. Update: replaces.
        schema: schema_version::Schema = "Schema";
        /// `SchemaDefinition`: 1 to 170 000 characters, `\S`. Update: replaces.
        schema_definition: Str = "SchemaDefinition";
    }
    get {
    }
    ref version_id;
}

/// Property types of `AWS::Glue::SchemaVersion`.
pub mod schema_version {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `Schema` of `AWS::Glue::SchemaVersion`.
        Schema;
        new ();
        set {
            /// `RegistryName`: 1 to 255 characters. Update: replaces.
            registry_name: Str = "RegistryName";
            /// `SchemaArn`: `arn:(aws|aws-us-gov|aws-cn):glue:.*`. Update: replaces.
            schema_arn: GlueSchemaArn = "SchemaArn";
            /// `SchemaName`: 1 to 255 characters. Update: replaces.
            schema_name: Str = "SchemaName";
        }
    }
}

resource! {
    /// `AWS::Glue::SchemaVersionMetadata`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-schemaversionmetadata.html).
    SchemaVersionMetadata = "AWS::Glue::SchemaVersionMetadata", Ref = Str;
    new_with SchemaVersionMetadataRequired {
        /// `SchemaVersionId`. Update: replaces.
        schema_version_id: GlueSchemaVersionId = "SchemaVersionId",
        /// `Key`: 1 to 128 characters. Update: replaces.
        key: Str = "Key",
        /// `Value`: 1 to 256 characters. Update: replaces.
        value: Str = "Value",
    }
    set {
        /// `Key`: 1 to 128 characters. Update: replaces.
        key: Str = "Key";
        /// `SchemaVersionId`. Update: replaces.
        schema_version_id: GlueSchemaVersionId = "SchemaVersionId";
        /// `Value`: 1 to 256 characters. Update: replaces.
        value: Str = "Value";
    }
    get {
    }
}

resource! {
    /// `AWS::Glue::SecurityConfiguration`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-securityconfiguration.html).
    SecurityConfiguration = "AWS::Glue::SecurityConfiguration", Ref = GlueSecurityConfigurationName;
    new (encryption_configuration: security_configuration::EncryptionConfiguration = "EncryptionConfiguration", name: Str = "Name");
    set {
        /// `EncryptionConfiguration`. Update: in place.
        encryption_configuration: security_configuration::EncryptionConfiguration = "EncryptionConfiguration";
        /// `Name`: 1 to 255 characters. Update: replaces.
        name: Str = "Name";
    }
    get {
    }
    ref name;
}

/// Property types of `AWS::Glue::SecurityConfiguration`.
pub mod security_configuration {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `CloudWatchEncryption` of `AWS::Glue::SecurityConfiguration`.
        CloudWatchEncryption;
        new ();
        set {
            /// `CloudWatchEncryptionMode`. Update: in place.
            cloud_watch_encryption_mode: CloudWatchEncryptionMode = "CloudWatchEncryptionMode";
            /// `KmsKeyArn`: `^$|arn:aws[a-z0-9-]*:kms:`. Update: in place.
            kms_key_arn: KmsKeyArn = "KmsKeyArn";
        }
    }

    property! {
        /// `EncryptionConfiguration` of `AWS::Glue::SecurityConfiguration`.
        EncryptionConfiguration;
        new ();
        set {
            /// `CloudWatchEncryption`. Update: in place.
            cloud_watch_encryption: CloudWatchEncryption = "CloudWatchEncryption";
            /// `JobBookmarksEncryption`. Update: in place.
            job_bookmarks_encryption: JobBookmarksEncryption = "JobBookmarksEncryption";
            /// `S3Encryptions`. Update: in place.
            s3_encryptions: List<S3Encryption> = "S3Encryptions";
        }
    }

    property! {
        /// `JobBookmarksEncryption` of `AWS::Glue::SecurityConfiguration`.
        JobBookmarksEncryption;
        new ();
        set {
            /// `JobBookmarksEncryptionMode`. Update: in place.
            job_bookmarks_encryption_mode: JobBookmarksEncryptionMode = "JobBookmarksEncryptionMode";
            /// `KmsKeyArn`: `^$|arn:aws[a-z0-9-]*:kms:`. Update: in place.
            kms_key_arn: KmsKeyArn = "KmsKeyArn";
        }
    }

    property! {
        /// `S3Encryption` of `AWS::Glue::SecurityConfiguration`.
        S3Encryption;
        new ();
        set {
            /// `KmsKeyArn`. Update: in place.
            kms_key_arn: KmsKeyArn = "KmsKeyArn";
            /// `S3EncryptionMode`. Update: in place.
            s3_encryption_mode: Str = "S3EncryptionMode";
        }
    }

    values! {
        /// `CloudWatchEncryptionMode` of `AWS::Glue::SecurityConfiguration`.
        CloudWatchEncryptionMode {
            DISABLED = "DISABLED",
            SSE_KMS = "SSE-KMS",
        }
    }

    values! {
        /// `JobBookmarksEncryptionMode` of `AWS::Glue::SecurityConfiguration`.
        JobBookmarksEncryptionMode {
            CSE_KMS = "CSE-KMS",
            DISABLED = "DISABLED",
        }
    }
}

resource! {
    /// `AWS::Glue::Session`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-session.html).
    Session = "AWS::Glue::Session", Ref = GlueSessionArn;
    tags "Tags" List;
    new_with SessionRequired {
        /// `Id`: 1 to 255 characters. Update: replaces.
        id: Str = "Id",
        /// `Role`: 20 to 2048 characters, `^arn:aws[^:]*:iam::[0-9]*:role/.+$`. Update: replaces.
        role: Str = "Role",
        /// `Command`. Update: replaces.
        command: session::SessionCommand = "Command",
    }
    set {
        /// `Command`. Update: replaces.
        command: session::SessionCommand = "Command";
        /// `Connections`. Update: replaces.
        connections: session::ConnectionsList = "Connections";
        /// `DefaultArguments`. Update: replaces.
        default_arguments: Map<Str> = "DefaultArguments";
        /// `Description`: at most 2048 characters. Update: replaces.
        description: Str = "Description";
        /// `GlueVersion`: 1 to 255 characters, `^(\w+\.)+\w+$`. Update: replaces.
        glue_version: Str = "GlueVersion";
        /// `Id`: 1 to 255 characters. Update: replaces.
        id: Str = "Id";
        /// `IdleTimeout`: at least 1. Update: replaces.
        idle_timeout: Int = "IdleTimeout";
        /// `MaxCapacity`. Update: replaces.
        max_capacity: Num = "MaxCapacity";
        /// `NumberOfWorkers`. Update: replaces.
        number_of_workers: Int = "NumberOfWorkers";
        /// `RequestOrigin`: 1 to 128 characters, `^[.\-_A-Za-z0-9]+$`. Update: replaces.
        request_origin: Str = "RequestOrigin";
        /// `Role`: 20 to 2048 characters, `^arn:aws[^:]*:iam::[0-9]*:role/.+$`. Update: replaces.
        role: Str = "Role";
        /// `SecurityConfiguration`: 1 to 255 characters. Update: replaces.
        security_configuration: Str = "SecurityConfiguration";
        /// `Tags`: at most 50 items. Update: in place.
        tags: List<session::Tag> = "Tags";
        /// `Timeout`: at least 1. Update: replaces.
        timeout: Int = "Timeout";
        /// `WorkerType`. Update: replaces.
        worker_type: session::WorkerType = "WorkerType";
    }
    get {
        /// `CreatedOn`
        created_on: Str = "CreatedOn";
        /// `Progress`
        progress: Num = "Progress";
        /// `Status`
        status: Str = "Status";
    }
    ref arn;
}

/// Property types of `AWS::Glue::Session`.
pub mod session {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::blueprint::Tag;

    property! {
        /// `ConnectionsList` of `AWS::Glue::Session`.
        ConnectionsList;
        new ();
        set {
            /// `Connections`: at most 1000 items, at most 255 characters. Update: replaces.
            connections: List<Str> = "Connections";
        }
    }

    property! {
        /// `SessionCommand` of `AWS::Glue::Session`.
        SessionCommand;
        new ();
        set {
            /// `Name`: 1 to 255 characters. Update: replaces.
            name: Str = "Name";
            /// `PythonVersion`: `^([2-3]|3[.]9)$`. Update: replaces.
            python_version: Str = "PythonVersion";
        }
    }

    values! {
        /// `WorkerType` of `AWS::Glue::Session`.
        WorkerType {
            STANDARD = "Standard",
            G_1X = "G.1X",
            G_2X = "G.2X",
            G_025X = "G.025X",
            G_4X = "G.4X",
            G_8X = "G.8X",
            Z_2X = "Z.2X",
        }
    }
}

resource! {
    /// `AWS::Glue::Table`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-table.html).
    Table = "AWS::Glue::Table", Ref = Str;
    new_with TableRequired {
        /// `DatabaseName`: 1 to 255 characters. Update: replaces.
        database_name: GlueDatabaseName = "DatabaseName",
        /// `CatalogId`: 1 to 255 characters. Update: replaces.
        catalog_id: Str = "CatalogId",
    }
    set {
        /// `CatalogId`: 1 to 255 characters. Update: replaces.
        catalog_id: Str = "CatalogId";
        /// `DatabaseName`: 1 to 255 characters. Update: replaces.
        database_name: GlueDatabaseName = "DatabaseName";
        /// `Name`: 1 to 255 characters. Update: replaces.
        name: Str = "Name";
        /// `OpenTableFormatInput`. Update: in place.
        open_table_format_input: table::OpenTableFormatInput = "OpenTableFormatInput";
        /// `TableInput`. Update: in place.
        table_input: table::TableInput = "TableInput";
    }
    get {
    }
}

/// Property types of `AWS::Glue::Table`.
pub mod table {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::partition::{Column, SchemaId, SchemaReference, SerdeInfo, SkewedInfo};

    property! {
        /// `IcebergInput` of `AWS::Glue::Table`.
        IcebergInput;
        new ();
        set {
            /// `IcebergTableInput`. Update: in place.
            iceberg_table_input: IcebergTableInput = "IcebergTableInput";
            /// `MetadataOperation`. Update: in place.
            metadata_operation: MetadataOperation = "MetadataOperation";
            /// `Version`: 1 to 255 characters. Update: in place.
            version: Str = "Version";
        }
    }

    property! {
        /// `IcebergPartitionField` of `AWS::Glue::Table`.
        IcebergPartitionField;
        new_with IcebergPartitionFieldRequired {
            /// `SourceId`. Update: in place.
            source_id: Int = "SourceId",
            /// `Transform`. Update: in place.
            transform: Str = "Transform",
            /// `Name`. Update: in place.
            name: Str = "Name",
        }
        set {
            /// `FieldId`. Update: in place.
            field_id: Int = "FieldId";
        }
    }

    property! {
        /// `IcebergPartitionSpec` of `AWS::Glue::Table`.
        IcebergPartitionSpec;
        new (fields: List<IcebergPartitionField> = "Fields");
        set {
            /// `SpecId`. Update: in place.
            spec_id: Int = "SpecId";
        }
    }

    property! {
        /// `IcebergSchema` of `AWS::Glue::Table`.
        IcebergSchema;
        new (fields: List<IcebergStructField> = "Fields");
        set {
            /// `IdentifierFieldIds`. Update: in place.
            identifier_field_ids: List<Int> = "IdentifierFieldIds";
            /// `SchemaId`. Update: in place.
            schema_id: Int = "SchemaId";
            /// `Type`. Update: in place.
            type_: Str = "Type";
        }
    }

    property! {
        /// `IcebergSortField` of `AWS::Glue::Table`.
        IcebergSortField;
        new_with IcebergSortFieldRequired {
            /// `SourceId`. Update: in place.
            source_id: Int = "SourceId",
            /// `Transform`. Update: in place.
            transform: Str = "Transform",
            /// `Direction`. Update: in place.
            direction: Str = "Direction",
            /// `NullOrder`. Update: in place.
            null_order: Str = "NullOrder",
        }
        set {
        }
    }

    property! {
        /// `IcebergSortOrder` of `AWS::Glue::Table`.
        IcebergSortOrder;
        new (order_id: Int = "OrderId", fields: List<IcebergSortField> = "Fields");
        set {
        }
    }

    property! {
        /// `IcebergStructField` of `AWS::Glue::Table`.
        IcebergStructField;
        new_with IcebergStructFieldRequired {
            /// `Id`. Update: in place.
            id: Int = "Id",
            /// `Name`. Update: in place.
            name: Str = "Name",
            /// `Type`. Update: in place.
            type_: Str = "Type",
            /// `Required`. Update: in place.
            required: Bool = "Required",
        }
        set {
            /// `Doc`. Update: in place.
            doc: Str = "Doc";
        }
    }

    property! {
        /// `IcebergTableInput` of `AWS::Glue::Table`.
        IcebergTableInput;
        new (location: Str = "Location", schema: IcebergSchema = "Schema");
        set {
            /// `PartitionSpec`. Update: in place.
            partition_spec: IcebergPartitionSpec = "PartitionSpec";
            /// `Properties`. Update: in place.
            properties: Map<Str> = "Properties";
            /// `WriteOrder`. Update: in place.
            write_order: IcebergSortOrder = "WriteOrder";
        }
    }

    property! {
        /// `OpenTableFormatInput` of `AWS::Glue::Table`.
        OpenTableFormatInput;
        new ();
        set {
            /// `IcebergInput`. Update: in place.
            iceberg_input: IcebergInput = "IcebergInput";
        }
    }

    property! {
        /// `Order` of `AWS::Glue::Table`.
        Order;
        new (column: Str = "Column", sort_order: Int = "SortOrder");
        set {
        }
    }

    property! {
        /// `StorageDescriptor` of `AWS::Glue::Table`.
        StorageDescriptor;
        new ();
        set {
            /// `BucketColumns`: 1 to 255 characters. Update: in place.
            bucket_columns: List<Str> = "BucketColumns";
            /// `Columns`. Update: in place.
            columns: List<Column> = "Columns";
            /// `Compressed`. Update: in place.
            compressed: Bool = "Compressed";
            /// `InputFormat`: at most 128 characters. Update: in place.
            input_format: Str = "InputFormat";
            /// `Location`: at most 2056 characters. Update: in place.
            location: Str = "Location";
            /// `NumberOfBuckets`. Update: in place.
            number_of_buckets: Int = "NumberOfBuckets";
            /// `OutputFormat`: at most 128 characters. Update: in place.
            output_format: Str = "OutputFormat";
            /// `Parameters`. Update: in place.
            parameters: Json = "Parameters";
            /// `SchemaReference`. Update: in place.
            schema_reference: SchemaReference = "SchemaReference";
            /// `SerdeInfo`. Update: in place.
            serde_info: SerdeInfo = "SerdeInfo";
            /// `SkewedInfo`. Update: in place.
            skewed_info: SkewedInfo = "SkewedInfo";
            /// `SortColumns`. Update: in place.
            sort_columns: List<Order> = "SortColumns";
            /// `StoredAsSubDirectories`. Update: in place.
            stored_as_sub_directories: Bool = "StoredAsSubDirectories";
        }
    }

    property! {
        /// `TableIdentifier` of `AWS::Glue::Table`.
        TableIdentifier;
        new ();
        set {
            /// `CatalogId`: 1 to 255 characters. Update: in place.
            catalog_id: Str = "CatalogId";
            /// `DatabaseName`: 1 to 255 characters. Update: in place.
            database_name: Str = "DatabaseName";
            /// `Name`: 1 to 255 characters. Update: in place.
            name: Str = "Name";
            /// `Region`: 1 to 255 characters. Update: in place.
            region: Str = "Region";
        }
    }

    property! {
        /// `TableInput` of `AWS::Glue::Table`.
        TableInput;
        new ();
        set {
            /// `Description`: at most 2048 characters. Update: in place.
            description: Str = "Description";
            /// `Name`: 1 to 255 characters. Update: replaces.
            name: Str = "Name";
            /// `Owner`: 1 to 255 characters. Update: in place.
            owner: Str = "Owner";
            /// `Parameters`. Update: in place.
            parameters: Json = "Parameters";
            /// `PartitionKeys`. Update: in place.
            partition_keys: List<Column> = "PartitionKeys";
            /// `Retention`: at least 0. Update: in place.
            retention: Int = "Retention";
            /// `StorageDescriptor`. Update: in place.
            storage_descriptor: StorageDescriptor = "StorageDescriptor";
            /// `TableType`: at most 255 characters. Update: in place.
            table_type: TableType = "TableType";
            /// `TargetTable`. Update: in place.
            target_table: TableIdentifier = "TargetTable";
            /// `ViewDefinition`. Update: in place.
            view_definition: ViewDefinition = "ViewDefinition";
            /// `ViewExpandedText`: at most 409 600 characters. Update: in place.
            view_expanded_text: Str = "ViewExpandedText";
            /// `ViewOriginalText`: at most 409 600 characters. Update: in place.
            view_original_text: Str = "ViewOriginalText";
        }
    }

    property! {
        /// `ViewDefinition` of `AWS::Glue::Table`.
        ViewDefinition;
        new ();
        set {
            /// `Definer`: 20 to 2048 characters. Update: in place.
            definer: Str = "Definer";
            /// `IsProtected`. Update: in place.
            is_protected: Bool = "IsProtected";
            /// `Representations`: 1 to 10 items. Update: in place.
            representations: List<ViewRepresentation> = "Representations";
            /// `SubObjects`: at most 10 items, 20 to 2048 characters. Update: in place.
            sub_objects: List<Str> = "SubObjects";
        }
    }

    property! {
        /// `ViewRepresentation` of `AWS::Glue::Table`.
        ViewRepresentation;
        new ();
        set {
            /// `Dialect`. Update: in place.
            dialect: Dialect = "Dialect";
            /// `DialectVersion`: 1 to 255 characters. Update: in place.
            dialect_version: Str = "DialectVersion";
            /// `ValidationConnection`: 1 to 255 characters. Update: in place.
            validation_connection: Str = "ValidationConnection";
            /// `ViewExpandedText`: at most 409 600 characters. Update: in place.
            view_expanded_text: Str = "ViewExpandedText";
            /// `ViewOriginalText`: at most 409 600 characters. Update: in place.
            view_original_text: Str = "ViewOriginalText";
        }
    }

    values! {
        /// `Dialect` of `AWS::Glue::Table`.
        Dialect {
            ATHENA = "ATHENA",
            REDSHIFT = "REDSHIFT",
            SPARK = "SPARK",
        }
    }

    values! {
        /// `MetadataOperation` of `AWS::Glue::Table`.
        MetadataOperation {
            CREATE = "CREATE",
        }
    }

    values! {
        /// `TableType` of `AWS::Glue::Table`.
        TableType {
            EXTERNAL_TABLE = "EXTERNAL_TABLE",
            VIRTUAL_VIEW = "VIRTUAL_VIEW",
        }
    }
}

resource! {
    /// `AWS::Glue::TableOptimizer`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-tableoptimizer.html).
    TableOptimizer = "AWS::Glue::TableOptimizer", Ref = Str;
    new_with TableOptimizerRequired {
        /// `TableName`: 1 to 255 characters. Update: replaces.
        table_name: Str = "TableName",
        /// `Type`. Update: replaces.
        type_: table_optimizer::Type = "Type",
        /// `DatabaseName`: 1 to 255 characters. Update: replaces.
        database_name: Str = "DatabaseName",
        /// `TableOptimizerConfiguration`. Update: in place.
        table_optimizer_configuration: table_optimizer::TableOptimizerConfiguration = "TableOptimizerConfiguration",
        /// `CatalogId`: 1 to 255 characters. Update: replaces.
        catalog_id: Str = "CatalogId",
    }
    set {
        /// `CatalogId`: 1 to 255 characters. Update: replaces.
        catalog_id: Str = "CatalogId";
        /// `DatabaseName`: 1 to 255 characters. Update: replaces.
        database_name: Str = "DatabaseName";
        /// `TableName`: 1 to 255 characters. Update: replaces.
        table_name: Str = "TableName";
        /// `TableOptimizerConfiguration`. Update: in place.
        table_optimizer_configuration: table_optimizer::TableOptimizerConfiguration = "TableOptimizerConfiguration";
        /// `Type`. Update: replaces.
        type_: table_optimizer::Type = "Type";
    }
    get {
    }
}

/// Property types of `AWS::Glue::TableOptimizer`.
pub mod table_optimizer {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `CompactionConfiguration` of `AWS::Glue::TableOptimizer`.
        CompactionConfiguration;
        new ();
        set {
            /// `IcebergConfiguration`. Update: in place.
            iceberg_configuration: IcebergCompactionConfiguration = "IcebergConfiguration";
        }
    }

    property! {
        /// `IcebergCompactionConfiguration` of `AWS::Glue::TableOptimizer`.
        IcebergCompactionConfiguration;
        new ();
        set {
            /// `DeleteFileThreshold`. Update: in place.
            delete_file_threshold: Int = "DeleteFileThreshold";
            /// `MinInputFiles`. Update: in place.
            min_input_files: Int = "MinInputFiles";
            /// `Strategy`. Update: in place.
            strategy: Strategy = "Strategy";
        }
    }

    property! {
        /// `IcebergConfiguration` of `AWS::Glue::TableOptimizer`.
        IcebergConfiguration;
        new ();
        set {
            /// `Location`. Update: in place.
            location: Str = "Location";
            /// `OrphanFileRetentionPeriodInDays`. Update: in place.
            orphan_file_retention_period_in_days: DayCount = "OrphanFileRetentionPeriodInDays";
        }
    }

    property! {
        /// `IcebergRetentionConfiguration` of `AWS::Glue::TableOptimizer`.
        IcebergRetentionConfiguration;
        new ();
        set {
            /// `CleanExpiredFiles`. Update: in place.
            clean_expired_files: Bool = "CleanExpiredFiles";
            /// `NumberOfSnapshotsToRetain`. Update: in place.
            number_of_snapshots_to_retain: Int = "NumberOfSnapshotsToRetain";
            /// `SnapshotRetentionPeriodInDays`. Update: in place.
            snapshot_retention_period_in_days: DayCount = "SnapshotRetentionPeriodInDays";
        }
    }

    property! {
        /// `OrphanFileDeletionConfiguration` of `AWS::Glue::TableOptimizer`.
        OrphanFileDeletionConfiguration;
        new ();
        set {
            /// `IcebergConfiguration`. Update: in place.
            iceberg_configuration: IcebergConfiguration = "IcebergConfiguration";
        }
    }

    property! {
        /// `RetentionConfiguration` of `AWS::Glue::TableOptimizer`.
        RetentionConfiguration;
        new ();
        set {
            /// `IcebergConfiguration`. Update: in place.
            iceberg_configuration: IcebergRetentionConfiguration = "IcebergConfiguration";
        }
    }

    property! {
        /// `TableOptimizerConfiguration` of `AWS::Glue::TableOptimizer`.
        TableOptimizerConfiguration;
        new (enabled: Bool = "Enabled", role_arn: IamRoleArn = "RoleArn");
        set {
            /// `CompactionConfiguration`. Update: in place.
            compaction_configuration: CompactionConfiguration = "CompactionConfiguration";
            /// `OrphanFileDeletionConfiguration`. Update: in place.
            orphan_file_deletion_configuration: OrphanFileDeletionConfiguration = "OrphanFileDeletionConfiguration";
            /// `RetentionConfiguration`. Update: in place.
            retention_configuration: RetentionConfiguration = "RetentionConfiguration";
            /// `VpcConfiguration`. Update: in place.
            vpc_configuration: VpcConfiguration = "VpcConfiguration";
        }
    }

    property! {
        /// `VpcConfiguration` of `AWS::Glue::TableOptimizer`.
        VpcConfiguration;
        new ();
        set {
            /// `GlueConnectionName`. Update: in place.
            glue_connection_name: Str = "GlueConnectionName";
        }
    }

    values! {
        /// `Strategy` of `AWS::Glue::TableOptimizer`.
        Strategy {
            BINPACK = "binpack",
            SORT = "sort",
            Z_ORDER = "z-order",
        }
    }

    values! {
        /// `Type` of `AWS::Glue::TableOptimizer`.
        Type {
            COMPACTION = "compaction",
            ORPHAN_FILE_DELETION = "orphan_file_deletion",
            RETENTION = "retention",
        }
    }
}

resource! {
    /// `AWS::Glue::Trigger`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-trigger.html).
    Trigger = "AWS::Glue::Trigger", Ref = GlueTriggerName;
    tags "Tags" Object;
    new (type_: trigger::Type = "Type", actions: List<trigger::Action> = "Actions");
    set {
        /// `Actions`. Update: in place.
        actions: List<trigger::Action> = "Actions";
        /// `Description`: at most 2048 characters. Update: in place.
        description: Str = "Description";
        /// `EventBatchingCondition`. Update: in place.
        event_batching_condition: trigger::EventBatchingCondition = "EventBatchingCondition";
        /// `Name`: 1 to 255 characters. Update: replaces.
        name: Str = "Name";
        /// `Predicate`. Update: in place.
        predicate: trigger::Predicate = "Predicate";
        /// `Schedule`. Update: in place.
        schedule: Str = "Schedule";
        /// `StartOnCreation`. Update: in place.
        start_on_creation: Bool = "StartOnCreation";
        /// `Tags`. Update: in place.
        tags: Json = "Tags";
        /// `Type`. Update: replaces.
        type_: trigger::Type = "Type";
        /// `WorkflowName`: 1 to 255 characters. Update: replaces.
        workflow_name: Str = "WorkflowName";
    }
    get {
    }
    ref name;
}

/// Property types of `AWS::Glue::Trigger`.
pub mod trigger {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::job::NotificationProperty;

    property! {
        /// `Action` of `AWS::Glue::Trigger`.
        Action;
        new ();
        set {
            /// `Arguments`. Update: in place.
            arguments: Json = "Arguments";
            /// `CrawlerName`: 1 to 255 characters. Update: in place.
            crawler_name: Str = "CrawlerName";
            /// `JobName`: 1 to 255 characters. Update: in place.
            job_name: Str = "JobName";
            /// `NotificationProperty`. Update: in place.
            notification_property: NotificationProperty = "NotificationProperty";
            /// `SecurityConfiguration`: 1 to 255 characters. Update: in place.
            security_configuration: Str = "SecurityConfiguration";
            /// `Timeout`: at least 1. Update: in place.
            timeout: Int = "Timeout";
        }
    }

    property! {
        /// `Condition` of `AWS::Glue::Trigger`.
        Condition;
        new ();
        set {
            /// `CrawlState`. Update: in place.
            crawl_state: CrawlState = "CrawlState";
            /// `CrawlerName`: 1 to 255 characters. Update: in place.
            crawler_name: Str = "CrawlerName";
            /// `JobName`: 1 to 255 characters. Update: in place.
            job_name: Str = "JobName";
            /// `LogicalOperator`. Update: in place.
            logical_operator: LogicalOperator = "LogicalOperator";
            /// `State`. Update: in place.
            state: State = "State";
        }
    }

    property! {
        /// `EventBatchingCondition` of `AWS::Glue::Trigger`.
        EventBatchingCondition;
        new (batch_size: Int = "BatchSize");
        set {
            /// `BatchWindow`: 1 to 900. Update: in place.
            batch_window: Int = "BatchWindow";
        }
    }

    property! {
        /// `Predicate` of `AWS::Glue::Trigger`.
        Predicate;
        new ();
        set {
            /// `Conditions`: at most 500 items. Update: in place.
            conditions: List<Condition> = "Conditions";
            /// `Logical`. Update: in place.
            logical: Logical = "Logical";
        }
    }

    values! {
        /// `CrawlState` of `AWS::Glue::Trigger`.
        CrawlState {
            CANCELLED = "CANCELLED",
            CANCELLING = "CANCELLING",
            ERROR = "ERROR",
            FAILED = "FAILED",
            RUNNING = "RUNNING",
            SUCCEEDED = "SUCCEEDED",
        }
    }

    values! {
        /// `Logical` of `AWS::Glue::Trigger`.
        Logical {
            AND = "AND",
            ANY = "ANY",
        }
    }

    values! {
        /// `LogicalOperator` of `AWS::Glue::Trigger`.
        LogicalOperator {
            EQUALS = "EQUALS",
        }
    }

    values! {
        /// `State` of `AWS::Glue::Trigger`.
        State {
            SUCCEEDED = "SUCCEEDED",
            STOPPED = "STOPPED",
            TIMEOUT = "TIMEOUT",
            FAILED = "FAILED",
        }
    }

    values! {
        /// `Type` of `AWS::Glue::Trigger`.
        Type {
            CONDITIONAL = "CONDITIONAL",
            EVENT = "EVENT",
            ON_DEMAND = "ON_DEMAND",
            SCHEDULED = "SCHEDULED",
        }
    }
}

resource! {
    /// `AWS::Glue::UsageProfile`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-usageprofile.html).
    UsageProfile = "AWS::Glue::UsageProfile", Ref = GlueUsageProfileName;
    tags "Tags" List;
    new (name: Str = "Name");
    set {
        /// `Configuration`. Update: in place.
        configuration: usage_profile::ProfileConfiguration = "Configuration";
        /// `Description`: 1 to 512 characters, `[a-zA-Z0-9\-\:\_]{1,64}`. Update: in place.
        description: Str = "Description";
        /// `Name`: 5 to 128 characters. Update: replaces.
        name: Str = "Name";
        /// `Tags`: at most 50 items, no item twice. Update: in place.
        tags: List<usage_profile::Tag> = "Tags";
    }
    get {
        /// `CreatedOn`
        created_on: Str = "CreatedOn";
    }
    ref name;
}

/// Property types of `AWS::Glue::UsageProfile`.
pub mod usage_profile {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::blueprint::Tag;

    property! {
        /// `ConfigurationObject` of `AWS::Glue::UsageProfile`.
        ConfigurationObject;
        new ();
        set {
            /// `AllowedValues`. Update: in place.
            allowed_values: List<Str> = "AllowedValues";
            /// `DefaultValue`. Update: in place.
            default_value: Str = "DefaultValue";
            /// `MaxValue`. Update: in place.
            max_value: Str = "MaxValue";
            /// `MinValue`. Update: in place.
            min_value: Str = "MinValue";
        }
    }

    property! {
        /// `ProfileConfiguration` of `AWS::Glue::UsageProfile`.
        ProfileConfiguration;
        new ();
        set {
            /// `JobConfiguration`. Update: in place.
            job_configuration: Map<ConfigurationObject> = "JobConfiguration";
            /// `SessionConfiguration`. Update: in place.
            session_configuration: Map<ConfigurationObject> = "SessionConfiguration";
        }
    }
}

resource! {
    /// `AWS::Glue::UserDefinedFunction`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-userdefinedfunction.html).
    UserDefinedFunction = "AWS::Glue::UserDefinedFunction", Ref = GlueUserDefinedFunctionArn;
    new_with UserDefinedFunctionRequired {
        /// `DatabaseName`: 1 to 255 characters. Update: replaces.
        database_name: Str = "DatabaseName",
        /// `FunctionName`: 1 to 255 characters. Update: replaces.
        function_name: Str = "FunctionName",
    }
    set {
        /// `ClassName`: 1 to 255 characters. Update: in place.
        class_name: Str = "ClassName";
        /// `DatabaseName`: 1 to 255 characters. Update: replaces.
        database_name: Str = "DatabaseName";
        /// `FunctionName`: 1 to 255 characters. Update: replaces.
        function_name: Str = "FunctionName";
        /// `FunctionType`. Update: replaces.
        function_type: user_defined_function::FunctionType = "FunctionType";
        /// `OwnerName`: 1 to 255 characters. Update: in place.
        owner_name: Str = "OwnerName";
        /// `OwnerType`. Update: in place.
        owner_type: user_defined_function::OwnerType = "OwnerType";
        /// `ResourceUris`: at most 1000 items. Update: in place.
        resource_uris: List<user_defined_function::ResourceUri> = "ResourceUris";
    }
    get {
    }
    ref arn;
}

/// Property types of `AWS::Glue::UserDefinedFunction`.
pub mod user_defined_function {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `ResourceUri` of `AWS::Glue::UserDefinedFunction`.
        ResourceUri;
        new ();
        set {
            /// `ResourceType`. Update: in place.
            resource_type: ResourceType = "ResourceType";
            /// `Uri`: 1 to 1024 characters. Update: in place.
            uri: Str = "Uri";
        }
    }

    values! {
        /// `FunctionType` of `AWS::Glue::UserDefinedFunction`.
        FunctionType {
            REGULAR_FUNCTION = "REGULAR_FUNCTION",
            AGGREGATE_FUNCTION = "AGGREGATE_FUNCTION",
            STORED_PROCEDURE = "STORED_PROCEDURE",
        }
    }

    values! {
        /// `OwnerType` of `AWS::Glue::UserDefinedFunction`.
        OwnerType {
            USER = "USER",
            ROLE = "ROLE",
            GROUP = "GROUP",
        }
    }

    values! {
        /// `ResourceType` of `AWS::Glue::UserDefinedFunction`.
        ResourceType {
            JAR = "JAR",
            FILE = "FILE",
            ARCHIVE = "ARCHIVE",
        }
    }
}

resource! {
    /// `AWS::Glue::Workflow`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-workflow.html).
    Workflow = "AWS::Glue::Workflow", Ref = GlueWorkflowName;
    tags "Tags" Object;
    new ();
    set {
        /// `DefaultRunProperties`. Update: in place.
        default_run_properties: Json = "DefaultRunProperties";
        /// `Description`: at most 120 000 characters. Update: in place.
        description: Str = "Description";
        /// `MaxConcurrentRuns`. Update: in place.
        max_concurrent_runs: Int = "MaxConcurrentRuns";
        /// `Name`: 1 to 255 characters. Update: replaces.
        name: Str = "Name";
        /// `Tags`. Update: in place.
        tags: Json = "Tags";
    }
    get {
    }
    ref name;
}
