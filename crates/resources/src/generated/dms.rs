// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::DMS`: 11 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::DMS::Certificate`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dms-certificate.html).
    Certificate = "AWS::DMS::Certificate", Ref = Arn;
    new ();
    set {
        /// `CertificateIdentifier`. Update: replaces.
        certificate_identifier: Str = "CertificateIdentifier";
        /// `CertificatePem`. Update: replaces.
        certificate_pem: Str = "CertificatePem";
        /// `CertificateWallet`. Update: replaces.
        certificate_wallet: Str = "CertificateWallet";
    }
    get {
    }
    ref certificate_arn;
}

resource! {
    /// `AWS::DMS::DataMigration`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dms-datamigration.html).
    DataMigration = "AWS::DMS::DataMigration", Ref = Arn;
    tags "Tags" List;
    new (data_migration_type: data_migration::DataMigrationType = "DataMigrationType", migration_project_identifier: Str = "MigrationProjectIdentifier", service_access_role_arn: IamRoleArn = "ServiceAccessRoleArn");
    set {
        /// `DataMigrationIdentifier` (deprecated): 1 to 300 characters. Update: in place.
        data_migration_identifier: Str = "DataMigrationIdentifier";
        /// `DataMigrationName`: 1 to 300 characters. Update: in place.
        data_migration_name: Str = "DataMigrationName";
        /// `DataMigrationSettings`. Update: in place.
        data_migration_settings: data_migration::DataMigrationSettings = "DataMigrationSettings";
        /// `DataMigrationType`. Update: in place.
        data_migration_type: data_migration::DataMigrationType = "DataMigrationType";
        /// `MigrationProjectIdentifier`: 1 to 255 characters. Update: in place.
        migration_project_identifier: Str = "MigrationProjectIdentifier";
        /// `ServiceAccessRoleArn`: 1 to 300 characters. Update: in place.
        service_access_role_arn: IamRoleArn = "ServiceAccessRoleArn";
        /// `SourceDataSettings`: no item twice. Update: in place.
        source_data_settings: List<data_migration::SourceDataSettings> = "SourceDataSettings";
        /// `Tags`: no item twice. Update: in place.
        tags: List<data_migration::Tag> = "Tags";
    }
    get {
        /// `DataMigrationCreateTime`
        data_migration_create_time: Str = "DataMigrationCreateTime";
    }
    ref data_migration_arn;
}

/// Property types of `AWS::DMS::DataMigration`.
pub mod data_migration {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `DataMigrationSettings` of `AWS::DMS::DataMigration`.
        DataMigrationSettings;
        new ();
        set {
            /// `CloudwatchLogsEnabled`. Update: in place.
            cloudwatch_logs_enabled: Bool = "CloudwatchLogsEnabled";
            /// `NumberOfJobs`: 1 to 50. Update: in place.
            number_of_jobs: Int = "NumberOfJobs";
            /// `SelectionRules`. Update: in place.
            selection_rules: Str = "SelectionRules";
        }
    }

    property! {
        /// `SourceDataSettings` of `AWS::DMS::DataMigration`.
        SourceDataSettings;
        new ();
        set {
            /// `CDCStartPosition`: at most 40 characters. Update: in place.
            cdc_start_position: Str = "CDCStartPosition";
            /// `CDCStartTime`: at most 40 characters. Update: in place.
            cdc_start_time: Str = "CDCStartTime";
            /// `CDCStopTime`: at most 40 characters. Update: in place.
            cdc_stop_time: Str = "CDCStopTime";
            /// `SlotName`: at most 255 characters. Update: in place.
            slot_name: Str = "SlotName";
        }
    }

    property! {
        /// `Tag` of `AWS::DMS::DataMigration`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    values! {
        /// `DataMigrationType` of `AWS::DMS::DataMigration`.
        DataMigrationType {
            FULL_LOAD = "full-load",
            CDC = "cdc",
            FULL_LOAD_AND_CDC = "full-load-and-cdc",
        }
    }
}

resource! {
    /// `AWS::DMS::DataProvider`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dms-dataprovider.html).
    DataProvider = "AWS::DMS::DataProvider", Ref = Arn;
    tags "Tags" List;
    new (engine: data_provider::Engine = "Engine");
    set {
        /// `DataProviderIdentifier` (deprecated): 1 to 255 characters. Update: in place.
        data_provider_identifier: Str = "DataProviderIdentifier";
        /// `DataProviderName`: 1 to 255 characters. Update: in place.
        data_provider_name: Str = "DataProviderName";
        /// `Description`: 1 to 255 characters. Update: in place.
        description: Str = "Description";
        /// `Engine`. Update: in place.
        engine: data_provider::Engine = "Engine";
        /// `ExactSettings`: default `false`. Update: in place.
        exact_settings: Bool = "ExactSettings";
        /// `Settings`. Update: in place.
        settings: data_provider::Settings = "Settings";
        /// `Tags`: no item twice. Update: in place.
        tags: List<data_provider::Tag> = "Tags";
        /// `Virtual`: default `false`. Update: in place.
        virtual_: Bool = "Virtual";
    }
    get {
        /// `DataProviderCreationTime`
        data_provider_creation_time: Str = "DataProviderCreationTime";
    }
    ref data_provider_arn;
}

/// Property types of `AWS::DMS::DataProvider`.
pub mod data_provider {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::data_migration::Tag;

    property! {
        /// `DocDbSettings` of `AWS::DMS::DataProvider`.
        DocDbSettings;
        new_with DocDbSettingsRequired {
            /// `ServerName`. Update: in place.
            server_name: Str = "ServerName",
            /// `Port`. Update: in place.
            port: Int = "Port",
            /// `DatabaseName`. Update: in place.
            database_name: Str = "DatabaseName",
        }
        set {
            /// `CertificateArn`. Update: in place.
            certificate_arn: Str = "CertificateArn";
            /// `SslMode`. Update: in place.
            ssl_mode: MongoDbSslModeValue = "SslMode";
        }
    }

    property! {
        /// `IbmDb2LuwSettings` of `AWS::DMS::DataProvider`.
        IbmDb2LuwSettings;
        new_with IbmDb2LuwSettingsRequired {
            /// `ServerName`. Update: in place.
            server_name: Str = "ServerName",
            /// `Port`. Update: in place.
            port: Int = "Port",
            /// `SslMode`. Update: in place.
            ssl_mode: Db2SslModeValue = "SslMode",
            /// `DatabaseName`. Update: in place.
            database_name: Str = "DatabaseName",
        }
        set {
            /// `CertificateArn`. Update: in place.
            certificate_arn: Str = "CertificateArn";
            /// `EncryptionAlgorithm`. Update: in place.
            encryption_algorithm: Int = "EncryptionAlgorithm";
            /// `SecurityMechanism`. Update: in place.
            security_mechanism: Int = "SecurityMechanism";
        }
    }

    property! {
        /// `IbmDb2zOsSettings` of `AWS::DMS::DataProvider`.
        IbmDb2zOsSettings;
        new_with IbmDb2zOsSettingsRequired {
            /// `ServerName`. Update: in place.
            server_name: Str = "ServerName",
            /// `Port`. Update: in place.
            port: Int = "Port",
            /// `SslMode`. Update: in place.
            ssl_mode: Db2SslModeValue = "SslMode",
            /// `DatabaseName`. Update: in place.
            database_name: Str = "DatabaseName",
        }
        set {
            /// `CertificateArn`. Update: in place.
            certificate_arn: Str = "CertificateArn";
        }
    }

    property! {
        /// `MariaDbSettings` of `AWS::DMS::DataProvider`.
        MariaDbSettings;
        new (server_name: Str = "ServerName", port: Int = "Port", ssl_mode: DmsSslModeValue = "SslMode");
        set {
            /// `CertificateArn`. Update: in place.
            certificate_arn: Str = "CertificateArn";
        }
    }

    property! {
        /// `MicrosoftSqlServerSettings` of `AWS::DMS::DataProvider`.
        MicrosoftSqlServerSettings;
        new_with MicrosoftSqlServerSettingsRequired {
            /// `ServerName`. Update: in place.
            server_name: Str = "ServerName",
            /// `Port`. Update: in place.
            port: Int = "Port",
            /// `SslMode`. Update: in place.
            ssl_mode: DmsSslModeValue = "SslMode",
            /// `DatabaseName`. Update: in place.
            database_name: Str = "DatabaseName",
        }
        set {
            /// `CertificateArn`. Update: in place.
            certificate_arn: Str = "CertificateArn";
            /// `S3AccessRoleArn`. Update: in place.
            s3_access_role_arn: Str = "S3AccessRoleArn";
            /// `S3Path`. Update: in place.
            s3_path: Str = "S3Path";
        }
    }

    property! {
        /// `MongoDbSettings` of `AWS::DMS::DataProvider`.
        MongoDbSettings;
        new (server_name: Str = "ServerName", port: Int = "Port");
        set {
            /// `AuthMechanism`. Update: in place.
            auth_mechanism: MongoDbAuthMechanism = "AuthMechanism";
            /// `AuthSource`. Update: in place.
            auth_source: Str = "AuthSource";
            /// `AuthType`. Update: in place.
            auth_type: MongoDbAuthType = "AuthType";
            /// `CertificateArn`. Update: in place.
            certificate_arn: Str = "CertificateArn";
            /// `DatabaseName`. Update: in place.
            database_name: Str = "DatabaseName";
            /// `SslMode`. Update: in place.
            ssl_mode: MongoDbSslModeValue = "SslMode";
        }
    }

    property! {
        /// `MySqlSettings` of `AWS::DMS::DataProvider`.
        MySqlSettings;
        new (server_name: Str = "ServerName", port: Int = "Port", ssl_mode: DmsSslModeValue = "SslMode");
        set {
            /// `CertificateArn`. Update: in place.
            certificate_arn: Str = "CertificateArn";
        }
    }

    property! {
        /// `OracleSettings` of `AWS::DMS::DataProvider`.
        OracleSettings;
        new_with OracleSettingsRequired {
            /// `ServerName`. Update: in place.
            server_name: Str = "ServerName",
            /// `Port`. Update: in place.
            port: Int = "Port",
            /// `SslMode`. Update: in place.
            ssl_mode: DmsSslModeValue = "SslMode",
            /// `DatabaseName`. Update: in place.
            database_name: Str = "DatabaseName",
        }
        set {
            /// `AsmServer`. Update: in place.
            asm_server: Str = "AsmServer";
            /// `CertificateArn`. Update: in place.
            certificate_arn: Str = "CertificateArn";
            /// `SecretsManagerOracleAsmAccessRoleArn`. Update: in place.
            secrets_manager_oracle_asm_access_role_arn: Str = "SecretsManagerOracleAsmAccessRoleArn";
            /// `SecretsManagerOracleAsmSecretId`. Update: in place.
            secrets_manager_oracle_asm_secret_id: Str = "SecretsManagerOracleAsmSecretId";
            /// `SecretsManagerSecurityDbEncryptionAccessRoleArn`. Update: in place.
            secrets_manager_security_db_encryption_access_role_arn: Str = "SecretsManagerSecurityDbEncryptionAccessRoleArn";
            /// `SecretsManagerSecurityDbEncryptionSecretId`. Update: in place.
            secrets_manager_security_db_encryption_secret_id: Str = "SecretsManagerSecurityDbEncryptionSecretId";
        }
    }

    property! {
        /// `PostgreSqlSettings` of `AWS::DMS::DataProvider`.
        PostgreSqlSettings;
        new_with PostgreSqlSettingsRequired {
            /// `ServerName`. Update: in place.
            server_name: Str = "ServerName",
            /// `Port`. Update: in place.
            port: Int = "Port",
            /// `SslMode`. Update: in place.
            ssl_mode: DmsSslModeValue = "SslMode",
            /// `DatabaseName`. Update: in place.
            database_name: Str = "DatabaseName",
        }
        set {
            /// `CertificateArn`. Update: in place.
            certificate_arn: Str = "CertificateArn";
        }
    }

    property! {
        /// `RedshiftSettings` of `AWS::DMS::DataProvider`.
        RedshiftSettings;
        new_with RedshiftSettingsRequired {
            /// `ServerName`. Update: in place.
            server_name: Str = "ServerName",
            /// `Port`. Update: in place.
            port: Int = "Port",
            /// `DatabaseName`. Update: in place.
            database_name: Str = "DatabaseName",
        }
        set {
        }
    }

    property! {
        /// `Settings` of `AWS::DMS::DataProvider`.
        Settings;
        new ();
        set {
            /// `DocDbSettings`. Update: in place.
            doc_db_settings: DocDbSettings = "DocDbSettings";
            /// `IbmDb2LuwSettings`. Update: in place.
            ibm_db2_luw_settings: IbmDb2LuwSettings = "IbmDb2LuwSettings";
            /// `IbmDb2zOsSettings`. Update: in place.
            ibm_db2z_os_settings: IbmDb2zOsSettings = "IbmDb2zOsSettings";
            /// `MariaDbSettings`. Update: in place.
            mariadb_settings: MariaDbSettings = "MariaDbSettings";
            /// `MicrosoftSqlServerSettings`. Update: in place.
            microsoft_sql_server_settings: MicrosoftSqlServerSettings = "MicrosoftSqlServerSettings";
            /// `MongoDbSettings`. Update: in place.
            mongodb_settings: MongoDbSettings = "MongoDbSettings";
            /// `MySqlSettings`. Update: in place.
            my_sql_settings: MySqlSettings = "MySqlSettings";
            /// `OracleSettings`. Update: in place.
            oracle_settings: OracleSettings = "OracleSettings";
            /// `PostgreSqlSettings`. Update: in place.
            postgre_sql_settings: PostgreSqlSettings = "PostgreSqlSettings";
            /// `RedshiftSettings`. Update: in place.
            redshift_settings: RedshiftSettings = "RedshiftSettings";
            /// `SybaseAseSettings`. Update: in place.
            sybase_ase_settings: SybaseAseSettings = "SybaseAseSettings";
        }
    }

    property! {
        /// `SybaseAseSettings` of `AWS::DMS::DataProvider`.
        SybaseAseSettings;
        new (server_name: Str = "ServerName", port: Int = "Port", ssl_mode: SybaseSslModeValue = "SslMode");
        set {
            /// `CertificateArn`. Update: in place.
            certificate_arn: Str = "CertificateArn";
            /// `DatabaseName`. Update: in place.
            database_name: Str = "DatabaseName";
            /// `EncryptPassword`. Update: in place.
            encrypt_password: Bool = "EncryptPassword";
        }
    }

    values! {
        /// `Db2SslModeValue` of `AWS::DMS::DataProvider`.
        Db2SslModeValue {
            NONE = "none",
            VERIFY_CA = "verify-ca",
        }
    }

    values! {
        /// `DmsSslModeValue` of `AWS::DMS::DataProvider`.
        DmsSslModeValue {
            NONE = "none",
            REQUIRE = "require",
            VERIFY_CA = "verify-ca",
            VERIFY_FULL = "verify-full",
        }
    }

    values! {
        /// `Engine` of `AWS::DMS::DataProvider`.
        Engine {
            AURORA = "aurora",
            AURORA_POSTGRESQL = "aurora_postgresql",
            MYSQL = "mysql",
            ORACLE = "oracle",
            POSTGRES = "postgres",
            SQLSERVER = "sqlserver",
            REDSHIFT = "redshift",
            MARIADB = "mariadb",
            MONGODB = "mongodb",
            DOCDB = "docdb",
            DB2 = "db2",
            DB2_ZOS = "db2_zos",
            SYBASE = "sybase",
        }
    }

    values! {
        /// `MongoDbAuthMechanism` of `AWS::DMS::DataProvider`.
        MongoDbAuthMechanism {
            DEFAULT = "default",
            MONGODB_CR = "mongodb_cr",
            SCRAM_SHA_1 = "scram_sha_1",
        }
    }

    values! {
        /// `MongoDbAuthType` of `AWS::DMS::DataProvider`.
        MongoDbAuthType {
            NO = "no",
            PASSWORD = "password",
        }
    }

    values! {
        /// `MongoDbSslModeValue` of `AWS::DMS::DataProvider`.
        MongoDbSslModeValue {
            NONE = "none",
            REQUIRE = "require",
            VERIFY_FULL = "verify-full",
        }
    }

    values! {
        /// `SybaseSslModeValue` of `AWS::DMS::DataProvider`.
        SybaseSslModeValue {
            NONE = "none",
            REQUIRE = "require",
            VERIFY_CA = "verify-ca",
        }
    }
}

resource! {
    /// `AWS::DMS::Endpoint`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dms-endpoint.html).
    Endpoint = "AWS::DMS::Endpoint", Ref = Arn;
    tags "Tags" List;
    new_with EndpointRequired {
        /// `EndpointType`. Update: in place.
        endpoint_type: Str = "EndpointType",
        /// `EngineName`. Update: in place.
        engine_name: Str = "EngineName",
    }
    set {
        /// `CertificateArn`. Update: in place.
        certificate_arn: Str = "CertificateArn";
        /// `DatabaseName`. Update: in place.
        database_name: Str = "DatabaseName";
        /// `DocDbSettings`. Update: in place.
        doc_db_settings: endpoint::DocDbSettings = "DocDbSettings";
        /// `DynamoDbSettings`. Update: in place.
        dynamodb_settings: endpoint::DynamoDbSettings = "DynamoDbSettings";
        /// `ElasticsearchSettings`. Update: in place.
        elasticsearch_settings: endpoint::ElasticsearchSettings = "ElasticsearchSettings";
        /// `EndpointIdentifier`. Update: in place.
        endpoint_identifier: Str = "EndpointIdentifier";
        /// `EndpointType`. Update: in place.
        endpoint_type: Str = "EndpointType";
        /// `EngineName`. Update: in place.
        engine_name: Str = "EngineName";
        /// `ExtraConnectionAttributes`. Update: in place.
        extra_connection_attributes: Str = "ExtraConnectionAttributes";
        /// `GcpMySQLSettings`. Update: in place.
        gcp_mysql_settings: endpoint::GcpMySQLSettings = "GcpMySQLSettings";
        /// `IbmDb2Settings`. Update: in place.
        ibm_db2_settings: endpoint::IbmDb2Settings = "IbmDb2Settings";
        /// `KafkaSettings`. Update: in place.
        kafka_settings: endpoint::KafkaSettings = "KafkaSettings";
        /// `KinesisSettings`. Update: in place.
        kinesis_settings: endpoint::KinesisSettings = "KinesisSettings";
        /// `KmsKeyId`. Update: replaces.
        kms_key_id: KmsKey = "KmsKeyId";
        /// `MicrosoftSqlServerSettings`. Update: in place.
        microsoft_sql_server_settings: endpoint::MicrosoftSqlServerSettings = "MicrosoftSqlServerSettings";
        /// `MongoDbSettings`. Update: in place.
        mongodb_settings: endpoint::MongoDbSettings = "MongoDbSettings";
        /// `MySqlSettings`. Update: in place.
        my_sql_settings: endpoint::MySqlSettings = "MySqlSettings";
        /// `NeptuneSettings`. Update: in place.
        neptune_settings: endpoint::NeptuneSettings = "NeptuneSettings";
        /// `OracleSettings`. Update: in place.
        oracle_settings: endpoint::OracleSettings = "OracleSettings";
        /// `Password`. Update: in place.
        password: Str = "Password";
        /// `Port`. Update: in place.
        port: Int = "Port";
        /// `PostgreSqlSettings`. Update: in place.
        postgre_sql_settings: endpoint::PostgreSqlSettings = "PostgreSqlSettings";
        /// `RedisSettings`. Update: in place.
        redis_settings: endpoint::RedisSettings = "RedisSettings";
        /// `RedshiftSettings`. Update: in place.
        redshift_settings: endpoint::RedshiftSettings = "RedshiftSettings";
        /// `ResourceIdentifier`. Update: replaces.
        resource_identifier: Str = "ResourceIdentifier";
        /// `S3Settings`. Update: in place.
        s3_settings: endpoint::S3Settings = "S3Settings";
        /// `ServerName`. Update: in place.
        server_name: Str = "ServerName";
        /// `SslMode`. Update: in place.
        ssl_mode: Str = "SslMode";
        /// `SybaseSettings`. Update: in place.
        sybase_settings: endpoint::SybaseSettings = "SybaseSettings";
        /// `Tags`. Update: in place.
        tags: List<endpoint::Tag> = "Tags";
        /// `Username`. Update: in place.
        username: Str = "Username";
    }
    get {
        /// `ExternalId`
        external_id: Str = "ExternalId";
    }
    ref endpoint_arn;
}

/// Property types of `AWS::DMS::Endpoint`.
pub mod endpoint {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `DocDbSettings` of `AWS::DMS::Endpoint`.
        DocDbSettings;
        new ();
        set {
            /// `DocsToInvestigate`. Update: in place.
            docs_to_investigate: Int = "DocsToInvestigate";
            /// `ExtractDocId`. Update: in place.
            extract_doc_id: Bool = "ExtractDocId";
            /// `NestingLevel`. Update: in place.
            nesting_level: Str = "NestingLevel";
            /// `SecretsManagerAccessRoleArn`. Update: in place.
            secrets_manager_access_role_arn: IamRoleArn = "SecretsManagerAccessRoleArn";
            /// `SecretsManagerSecretId`. Update: in place.
            secrets_manager_secret_id: Str = "SecretsManagerSecretId";
        }
    }

    property! {
        /// `DynamoDbSettings` of `AWS::DMS::Endpoint`.
        DynamoDbSettings;
        new ();
        set {
            /// `ServiceAccessRoleArn`. Update: in place.
            service_access_role_arn: IamRoleArn = "ServiceAccessRoleArn";
        }
    }

    property! {
        /// `ElasticsearchSettings` of `AWS::DMS::Endpoint`.
        ElasticsearchSettings;
        new ();
        set {
            /// `EndpointUri`. Update: replaces.
            endpoint_uri: Str = "EndpointUri";
            /// `ErrorRetryDuration`. Update: in place.
            error_retry_duration: Int = "ErrorRetryDuration";
            /// `FullLoadErrorPercentage`. Update: in place.
            full_load_error_percentage: Int = "FullLoadErrorPercentage";
            /// `ServiceAccessRoleArn`. Update: in place.
            service_access_role_arn: IamRoleArn = "ServiceAccessRoleArn";
        }
    }

    property! {
        /// `GcpMySQLSettings` of `AWS::DMS::Endpoint`.
        GcpMySQLSettings;
        new ();
        set {
            /// `AfterConnectScript`. Update: in place.
            after_connect_script: Str = "AfterConnectScript";
            /// `CleanSourceMetadataOnMismatch`. Update: in place.
            clean_source_metadata_on_mismatch: Bool = "CleanSourceMetadataOnMismatch";
            /// `DatabaseName`. Update: in place.
            database_name: Str = "DatabaseName";
            /// `EventsPollInterval`. Update: in place.
            events_poll_interval: Int = "EventsPollInterval";
            /// `MaxFileSize`. Update: in place.
            max_file_size: Int = "MaxFileSize";
            /// `ParallelLoadThreads`. Update: in place.
            parallel_load_threads: Int = "ParallelLoadThreads";
            /// `Password`. Update: in place.
            password: Str = "Password";
            /// `Port`. Update: in place.
            port: Int = "Port";
            /// `SecretsManagerAccessRoleArn`. Update: in place.
            secrets_manager_access_role_arn: IamRoleArn = "SecretsManagerAccessRoleArn";
            /// `SecretsManagerSecretId`. Update: in place.
            secrets_manager_secret_id: Str = "SecretsManagerSecretId";
            /// `ServerName`. Update: in place.
            server_name: Str = "ServerName";
            /// `ServerTimezone`. Update: in place.
            server_timezone: Str = "ServerTimezone";
            /// `Username`. Update: in place.
            username: Str = "Username";
        }
    }

    property! {
        /// `IbmDb2Settings` of `AWS::DMS::Endpoint`.
        IbmDb2Settings;
        new ();
        set {
            /// `CurrentLsn`. Update: in place.
            current_lsn: Str = "CurrentLsn";
            /// `KeepCsvFiles`. Update: in place.
            keep_csv_files: Bool = "KeepCsvFiles";
            /// `LoadTimeout`. Update: in place.
            load_timeout: Int = "LoadTimeout";
            /// `MaxFileSize`. Update: in place.
            max_file_size: Int = "MaxFileSize";
            /// `MaxKBytesPerRead`. Update: in place.
            max_k_bytes_per_read: Int = "MaxKBytesPerRead";
            /// `SecretsManagerAccessRoleArn`. Update: in place.
            secrets_manager_access_role_arn: IamRoleArn = "SecretsManagerAccessRoleArn";
            /// `SecretsManagerSecretId`. Update: in place.
            secrets_manager_secret_id: Str = "SecretsManagerSecretId";
            /// `SetDataCaptureChanges`. Update: in place.
            set_data_capture_changes: Bool = "SetDataCaptureChanges";
            /// `WriteBufferSize`. Update: in place.
            write_buffer_size: Int = "WriteBufferSize";
        }
    }

    property! {
        /// `KafkaSettings` of `AWS::DMS::Endpoint`.
        KafkaSettings;
        new ();
        set {
            /// `Broker`. Update: in place.
            broker: Str = "Broker";
            /// `IncludeControlDetails`. Update: in place.
            include_control_details: Bool = "IncludeControlDetails";
            /// `IncludeNullAndEmpty`. Update: in place.
            include_null_and_empty: Bool = "IncludeNullAndEmpty";
            /// `IncludePartitionValue`. Update: in place.
            include_partition_value: Bool = "IncludePartitionValue";
            /// `IncludeTableAlterOperations`. Update: in place.
            include_table_alter_operations: Bool = "IncludeTableAlterOperations";
            /// `IncludeTransactionDetails`. Update: in place.
            include_transaction_details: Bool = "IncludeTransactionDetails";
            /// `MessageFormat`. Update: in place.
            message_format: Str = "MessageFormat";
            /// `MessageMaxBytes`. Update: in place.
            message_max_bytes: Int = "MessageMaxBytes";
            /// `NoHexPrefix`. Update: in place.
            no_hex_prefix: Bool = "NoHexPrefix";
            /// `PartitionIncludeSchemaTable`. Update: in place.
            partition_include_schema_table: Bool = "PartitionIncludeSchemaTable";
            /// `SaslPassword`. Update: in place.
            sasl_password: Str = "SaslPassword";
            /// `SaslUserName`. Update: in place.
            sasl_user_name: Str = "SaslUserName";
            /// `SecurityProtocol`. Update: in place.
            security_protocol: Str = "SecurityProtocol";
            /// `SslCaCertificateArn`. Update: in place.
            ssl_ca_certificate_arn: Str = "SslCaCertificateArn";
            /// `SslClientCertificateArn`. Update: in place.
            ssl_client_certificate_arn: Str = "SslClientCertificateArn";
            /// `SslClientKeyArn`. Update: in place.
            ssl_client_key_arn: Str = "SslClientKeyArn";
            /// `SslClientKeyPassword`. Update: in place.
            ssl_client_key_password: Str = "SslClientKeyPassword";
            /// `Topic`. Update: in place.
            topic: Str = "Topic";
        }
    }

    property! {
        /// `KinesisSettings` of `AWS::DMS::Endpoint`.
        KinesisSettings;
        new ();
        set {
            /// `IncludeControlDetails`. Update: in place.
            include_control_details: Bool = "IncludeControlDetails";
            /// `IncludeNullAndEmpty`. Update: in place.
            include_null_and_empty: Bool = "IncludeNullAndEmpty";
            /// `IncludePartitionValue`. Update: in place.
            include_partition_value: Bool = "IncludePartitionValue";
            /// `IncludeTableAlterOperations`. Update: in place.
            include_table_alter_operations: Bool = "IncludeTableAlterOperations";
            /// `IncludeTransactionDetails`. Update: in place.
            include_transaction_details: Bool = "IncludeTransactionDetails";
            /// `MessageFormat`. Update: in place.
            message_format: Str = "MessageFormat";
            /// `NoHexPrefix`. Update: in place.
            no_hex_prefix: Bool = "NoHexPrefix";
            /// `PartitionIncludeSchemaTable`. Update: in place.
            partition_include_schema_table: Bool = "PartitionIncludeSchemaTable";
            /// `ServiceAccessRoleArn`. Update: in place.
            service_access_role_arn: IamRoleArn = "ServiceAccessRoleArn";
            /// `StreamArn`. Update: in place.
            stream_arn: Str = "StreamArn";
        }
    }

    property! {
        /// `MicrosoftSqlServerSettings` of `AWS::DMS::Endpoint`.
        MicrosoftSqlServerSettings;
        new ();
        set {
            /// `BcpPacketSize`. Update: in place.
            bcp_packet_size: Int = "BcpPacketSize";
            /// `ControlTablesFileGroup`. Update: in place.
            control_tables_file_group: Str = "ControlTablesFileGroup";
            /// `DatabaseName`. Update: in place.
            database_name: Str = "DatabaseName";
            /// `ForceLobLookup`. Update: in place.
            force_lob_lookup: Bool = "ForceLobLookup";
            /// `Password`. Update: in place.
            password: Str = "Password";
            /// `Port`. Update: in place.
            port: Int = "Port";
            /// `QuerySingleAlwaysOnNode`. Update: in place.
            query_single_always_on_node: Bool = "QuerySingleAlwaysOnNode";
            /// `ReadBackupOnly`. Update: in place.
            read_backup_only: Bool = "ReadBackupOnly";
            /// `SafeguardPolicy`. Update: in place.
            safeguard_policy: Str = "SafeguardPolicy";
            /// `SecretsManagerAccessRoleArn`. Update: in place.
            secrets_manager_access_role_arn: IamRoleArn = "SecretsManagerAccessRoleArn";
            /// `SecretsManagerSecretId`. Update: in place.
            secrets_manager_secret_id: Str = "SecretsManagerSecretId";
            /// `ServerName`. Update: in place.
            server_name: Str = "ServerName";
            /// `TlogAccessMode`. Update: in place.
            tlog_access_mode: Str = "TlogAccessMode";
            /// `TrimSpaceInChar`. Update: in place.
            trim_space_in_char: Bool = "TrimSpaceInChar";
            /// `UseBcpFullLoad`. Update: in place.
            use_bcp_full_load: Bool = "UseBcpFullLoad";
            /// `UseThirdPartyBackupDevice`. Update: in place.
            use_third_party_backup_device: Bool = "UseThirdPartyBackupDevice";
            /// `Username`. Update: in place.
            username: Str = "Username";
        }
    }

    property! {
        /// `MongoDbSettings` of `AWS::DMS::Endpoint`.
        MongoDbSettings;
        new ();
        set {
            /// `AuthMechanism`. Update: in place.
            auth_mechanism: Str = "AuthMechanism";
            /// `AuthSource`. Update: in place.
            auth_source: Str = "AuthSource";
            /// `AuthType`. Update: replaces.
            auth_type: Str = "AuthType";
            /// `DatabaseName`. Update: in place.
            database_name: Str = "DatabaseName";
            /// `DocsToInvestigate`. Update: in place.
            docs_to_investigate: Str = "DocsToInvestigate";
            /// `ExtractDocId`. Update: in place.
            extract_doc_id: Str = "ExtractDocId";
            /// `NestingLevel`. Update: in place.
            nesting_level: Str = "NestingLevel";
            /// `Password`. Update: in place.
            password: Str = "Password";
            /// `Port`. Update: in place.
            port: Int = "Port";
            /// `SecretsManagerAccessRoleArn`. Update: in place.
            secrets_manager_access_role_arn: IamRoleArn = "SecretsManagerAccessRoleArn";
            /// `SecretsManagerSecretId`. Update: in place.
            secrets_manager_secret_id: Str = "SecretsManagerSecretId";
            /// `ServerName`. Update: in place.
            server_name: Str = "ServerName";
            /// `Username`. Update: in place.
            username: Str = "Username";
        }
    }

    property! {
        /// `MySqlSettings` of `AWS::DMS::Endpoint`.
        MySqlSettings;
        new ();
        set {
            /// `AfterConnectScript`. Update: in place.
            after_connect_script: Str = "AfterConnectScript";
            /// `CleanSourceMetadataOnMismatch`. Update: in place.
            clean_source_metadata_on_mismatch: Bool = "CleanSourceMetadataOnMismatch";
            /// `EventsPollInterval`. Update: in place.
            events_poll_interval: Int = "EventsPollInterval";
            /// `MaxFileSize`. Update: in place.
            max_file_size: Int = "MaxFileSize";
            /// `ParallelLoadThreads`. Update: in place.
            parallel_load_threads: Int = "ParallelLoadThreads";
            /// `SecretsManagerAccessRoleArn`. Update: in place.
            secrets_manager_access_role_arn: IamRoleArn = "SecretsManagerAccessRoleArn";
            /// `SecretsManagerSecretId`. Update: in place.
            secrets_manager_secret_id: Str = "SecretsManagerSecretId";
            /// `ServerTimezone`. Update: in place.
            server_timezone: Str = "ServerTimezone";
            /// `TargetDbType`. Update: in place.
            target_db_type: Str = "TargetDbType";
        }
    }

    property! {
        /// `NeptuneSettings` of `AWS::DMS::Endpoint`.
        NeptuneSettings;
        new ();
        set {
            /// `ErrorRetryDuration`. Update: in place.
            error_retry_duration: Int = "ErrorRetryDuration";
            /// `IamAuthEnabled`. Update: in place.
            iam_auth_enabled: Bool = "IamAuthEnabled";
            /// `MaxFileSize`. Update: in place.
            max_file_size: Int = "MaxFileSize";
            /// `MaxRetryCount`. Update: in place.
            max_retry_count: Int = "MaxRetryCount";
            /// `S3BucketFolder`. Update: in place.
            s3_bucket_folder: Str = "S3BucketFolder";
            /// `S3BucketName`. Update: in place.
            s3_bucket_name: S3BucketName = "S3BucketName";
            /// `ServiceAccessRoleArn`. Update: in place.
            service_access_role_arn: IamRoleArn = "ServiceAccessRoleArn";
        }
    }

    property! {
        /// `OracleSettings` of `AWS::DMS::Endpoint`.
        OracleSettings;
        new ();
        set {
            /// `AccessAlternateDirectly`. Update: in place.
            access_alternate_directly: Bool = "AccessAlternateDirectly";
            /// `AddSupplementalLogging`. Update: in place.
            add_supplemental_logging: Bool = "AddSupplementalLogging";
            /// `AdditionalArchivedLogDestId`. Update: in place.
            additional_archived_log_dest_id: Int = "AdditionalArchivedLogDestId";
            /// `AllowSelectNestedTables`. Update: in place.
            allow_select_nested_tables: Bool = "AllowSelectNestedTables";
            /// `ArchivedLogDestId`. Update: in place.
            archived_log_dest_id: Int = "ArchivedLogDestId";
            /// `ArchivedLogsOnly`. Update: in place.
            archived_logs_only: Bool = "ArchivedLogsOnly";
            /// `AsmPassword`. Update: in place.
            asm_password: Str = "AsmPassword";
            /// `AsmServer`. Update: in place.
            asm_server: Str = "AsmServer";
            /// `AsmUser`. Update: in place.
            asm_user: Str = "AsmUser";
            /// `CharLengthSemantics`. Update: in place.
            char_length_semantics: Str = "CharLengthSemantics";
            /// `DirectPathNoLog`. Update: in place.
            direct_path_no_log: Bool = "DirectPathNoLog";
            /// `DirectPathParallelLoad`. Update: in place.
            direct_path_parallel_load: Bool = "DirectPathParallelLoad";
            /// `EnableHomogenousTablespace`. Update: in place.
            enable_homogenous_tablespace: Bool = "EnableHomogenousTablespace";
            /// `ExtraArchivedLogDestIds`. Update: in place.
            extra_archived_log_dest_ids: List<Int> = "ExtraArchivedLogDestIds";
            /// `FailTasksOnLobTruncation`. Update: in place.
            fail_tasks_on_lob_truncation: Bool = "FailTasksOnLobTruncation";
            /// `NumberDatatypeScale`. Update: in place.
            number_datatype_scale: Int = "NumberDatatypeScale";
            /// `OraclePathPrefix`. Update: in place.
            oracle_path_prefix: Str = "OraclePathPrefix";
            /// `ParallelAsmReadThreads`. Update: in place.
            parallel_asm_read_threads: Int = "ParallelAsmReadThreads";
            /// `ReadAheadBlocks`. Update: in place.
            read_ahead_blocks: Int = "ReadAheadBlocks";
            /// `ReadTableSpaceName`. Update: in place.
            read_table_space_name: Bool = "ReadTableSpaceName";
            /// `ReplacePathPrefix`. Update: in place.
            replace_path_prefix: Bool = "ReplacePathPrefix";
            /// `RetryInterval`. Update: in place.
            retry_interval: Int = "RetryInterval";
            /// `SecretsManagerAccessRoleArn`. Update: in place.
            secrets_manager_access_role_arn: IamRoleArn = "SecretsManagerAccessRoleArn";
            /// `SecretsManagerOracleAsmAccessRoleArn`. Update: in place.
            secrets_manager_oracle_asm_access_role_arn: IamRoleArn = "SecretsManagerOracleAsmAccessRoleArn";
            /// `SecretsManagerOracleAsmSecretId`. Update: in place.
            secrets_manager_oracle_asm_secret_id: Str = "SecretsManagerOracleAsmSecretId";
            /// `SecretsManagerSecretId`. Update: in place.
            secrets_manager_secret_id: Str = "SecretsManagerSecretId";
            /// `SecurityDbEncryption`. Update: in place.
            security_db_encryption: Str = "SecurityDbEncryption";
            /// `SecurityDbEncryptionName`. Update: in place.
            security_db_encryption_name: Str = "SecurityDbEncryptionName";
            /// `SpatialDataOptionToGeoJsonFunctionName`. Update: in place.
            spatial_data_option_to_geo_json_function_name: Str = "SpatialDataOptionToGeoJsonFunctionName";
            /// `StandbyDelayTime`. Update: in place.
            standby_delay_time: Int = "StandbyDelayTime";
            /// `UseAlternateFolderForOnline`. Update: in place.
            use_alternate_folder_for_online: Bool = "UseAlternateFolderForOnline";
            /// `UseBFile`. Update: in place.
            use_b_file: Bool = "UseBFile";
            /// `UseDirectPathFullLoad`. Update: in place.
            use_direct_path_full_load: Bool = "UseDirectPathFullLoad";
            /// `UseLogminerReader`. Update: in place.
            use_logminer_reader: Bool = "UseLogminerReader";
            /// `UsePathPrefix`. Update: in place.
            use_path_prefix: Str = "UsePathPrefix";
        }
    }

    property! {
        /// `PostgreSqlSettings` of `AWS::DMS::Endpoint`.
        PostgreSqlSettings;
        new ();
        set {
            /// `AfterConnectScript`. Update: in place.
            after_connect_script: Str = "AfterConnectScript";
            /// `BabelfishDatabaseName`. Update: in place.
            babelfish_database_name: Str = "BabelfishDatabaseName";
            /// `CaptureDdls`. Update: in place.
            capture_ddls: Bool = "CaptureDdls";
            /// `DatabaseMode`. Update: in place.
            database_mode: Str = "DatabaseMode";
            /// `DdlArtifactsSchema`. Update: in place.
            ddl_artifacts_schema: Str = "DdlArtifactsSchema";
            /// `ExecuteTimeout`. Update: in place.
            execute_timeout: Int = "ExecuteTimeout";
            /// `FailTasksOnLobTruncation`. Update: in place.
            fail_tasks_on_lob_truncation: Bool = "FailTasksOnLobTruncation";
            /// `HeartbeatEnable`. Update: in place.
            heartbeat_enable: Bool = "HeartbeatEnable";
            /// `HeartbeatFrequency`. Update: in place.
            heartbeat_frequency: Int = "HeartbeatFrequency";
            /// `HeartbeatSchema`. Update: in place.
            heartbeat_schema: Str = "HeartbeatSchema";
            /// `MapBooleanAsBoolean`. Update: in place.
            map_boolean_as_boolean: Bool = "MapBooleanAsBoolean";
            /// `MaxFileSize`. Update: in place.
            max_file_size: Int = "MaxFileSize";
            /// `PluginName`. Update: in place.
            plugin_name: Str = "PluginName";
            /// `SecretsManagerAccessRoleArn`. Update: in place.
            secrets_manager_access_role_arn: IamRoleArn = "SecretsManagerAccessRoleArn";
            /// `SecretsManagerSecretId`. Update: in place.
            secrets_manager_secret_id: Str = "SecretsManagerSecretId";
            /// `SlotName`. Update: in place.
            slot_name: Str = "SlotName";
        }
    }

    property! {
        /// `RedisSettings` of `AWS::DMS::Endpoint`.
        RedisSettings;
        new ();
        set {
            /// `AuthPassword`. Update: in place.
            auth_password: Str = "AuthPassword";
            /// `AuthType`. Update: in place.
            auth_type: Str = "AuthType";
            /// `AuthUserName`. Update: in place.
            auth_user_name: Str = "AuthUserName";
            /// `Port`. Update: in place.
            port: Num = "Port";
            /// `ServerName`. Update: in place.
            server_name: Str = "ServerName";
            /// `SslCaCertificateArn`. Update: in place.
            ssl_ca_certificate_arn: Str = "SslCaCertificateArn";
            /// `SslSecurityProtocol`. Update: in place.
            ssl_security_protocol: Str = "SslSecurityProtocol";
        }
    }

    property! {
        /// `RedshiftSettings` of `AWS::DMS::Endpoint`.
        RedshiftSettings;
        new ();
        set {
            /// `AcceptAnyDate`. Update: in place.
            accept_any_date: Bool = "AcceptAnyDate";
            /// `AfterConnectScript`. Update: in place.
            after_connect_script: Str = "AfterConnectScript";
            /// `BucketFolder`. Update: in place.
            bucket_folder: Str = "BucketFolder";
            /// `BucketName`. Update: in place.
            bucket_name: S3BucketName = "BucketName";
            /// `CaseSensitiveNames`. Update: in place.
            case_sensitive_names: Bool = "CaseSensitiveNames";
            /// `CompUpdate`. Update: in place.
            comp_update: Bool = "CompUpdate";
            /// `ConnectionTimeout`. Update: in place.
            connection_timeout: Int = "ConnectionTimeout";
            /// `DateFormat`. Update: in place.
            date_format: Str = "DateFormat";
            /// `EmptyAsNull`. Update: in place.
            empty_as_null: Bool = "EmptyAsNull";
            /// `EncryptionMode`. Update: in place.
            encryption_mode: Str = "EncryptionMode";
            /// `ExplicitIds`. Update: in place.
            explicit_ids: Bool = "ExplicitIds";
            /// `FileTransferUploadStreams`. Update: in place.
            file_transfer_upload_streams: Int = "FileTransferUploadStreams";
            /// `LoadTimeout`. Update: in place.
            load_timeout: Int = "LoadTimeout";
            /// `MapBooleanAsBoolean`. Update: in place.
            map_boolean_as_boolean: Bool = "MapBooleanAsBoolean";
            /// `MaxFileSize`. Update: in place.
            max_file_size: Int = "MaxFileSize";
            /// `RemoveQuotes`. Update: in place.
            remove_quotes: Bool = "RemoveQuotes";
            /// `ReplaceChars`. Update: in place.
            replace_chars: Str = "ReplaceChars";
            /// `ReplaceInvalidChars`. Update: in place.
            replace_invalid_chars: Str = "ReplaceInvalidChars";
            /// `SecretsManagerAccessRoleArn`. Update: in place.
            secrets_manager_access_role_arn: IamRoleArn = "SecretsManagerAccessRoleArn";
            /// `SecretsManagerSecretId`. Update: in place.
            secrets_manager_secret_id: Str = "SecretsManagerSecretId";
            /// `ServerSideEncryptionKmsKeyId`. Update: in place.
            server_side_encryption_kms_key_id: Str = "ServerSideEncryptionKmsKeyId";
            /// `ServiceAccessRoleArn`. Update: in place.
            service_access_role_arn: IamRoleArn = "ServiceAccessRoleArn";
            /// `TimeFormat`. Update: in place.
            time_format: Str = "TimeFormat";
            /// `TrimBlanks`. Update: in place.
            trim_blanks: Bool = "TrimBlanks";
            /// `TruncateColumns`. Update: in place.
            truncate_columns: Bool = "TruncateColumns";
            /// `WriteBufferSize`. Update: in place.
            write_buffer_size: Int = "WriteBufferSize";
        }
    }

    property! {
        /// `S3Settings` of `AWS::DMS::Endpoint`.
        S3Settings;
        new ();
        set {
            /// `AddColumnName`. Update: in place.
            add_column_name: Bool = "AddColumnName";
            /// `AddTrailingPaddingCharacter`. Update: in place.
            add_trailing_padding_character: Bool = "AddTrailingPaddingCharacter";
            /// `BucketFolder`. Update: in place.
            bucket_folder: Str = "BucketFolder";
            /// `BucketName`. Update: in place.
            bucket_name: S3BucketName = "BucketName";
            /// `CannedAclForObjects`. Update: in place.
            canned_acl_for_objects: Str = "CannedAclForObjects";
            /// `CdcInsertsAndUpdates`. Update: in place.
            cdc_inserts_and_updates: Bool = "CdcInsertsAndUpdates";
            /// `CdcInsertsOnly`. Update: in place.
            cdc_inserts_only: Bool = "CdcInsertsOnly";
            /// `CdcMaxBatchInterval`. Update: in place.
            cdc_max_batch_interval: Int = "CdcMaxBatchInterval";
            /// `CdcMinFileSize`. Update: in place.
            cdc_min_file_size: Int = "CdcMinFileSize";
            /// `CdcPath`. Update: in place.
            cdc_path: Str = "CdcPath";
            /// `CompressionType`. Update: in place.
            compression_type: Str = "CompressionType";
            /// `CsvDelimiter`. Update: in place.
            csv_delimiter: Str = "CsvDelimiter";
            /// `CsvNoSupValue`. Update: in place.
            csv_no_sup_value: Str = "CsvNoSupValue";
            /// `CsvNullValue`. Update: in place.
            csv_null_value: Str = "CsvNullValue";
            /// `CsvRowDelimiter`. Update: in place.
            csv_row_delimiter: Str = "CsvRowDelimiter";
            /// `DataFormat`. Update: in place.
            data_format: Str = "DataFormat";
            /// `DataPageSize`. Update: in place.
            data_page_size: Int = "DataPageSize";
            /// `DatePartitionDelimiter`. Update: in place.
            date_partition_delimiter: Str = "DatePartitionDelimiter";
            /// `DatePartitionEnabled`. Update: in place.
            date_partition_enabled: Bool = "DatePartitionEnabled";
            /// `DatePartitionSequence`. Update: in place.
            date_partition_sequence: Str = "DatePartitionSequence";
            /// `DatePartitionTimezone`. Update: in place.
            date_partition_timezone: Str = "DatePartitionTimezone";
            /// `DictPageSizeLimit`. Update: in place.
            dict_page_size_limit: Int = "DictPageSizeLimit";
            /// `EnableStatistics`. Update: in place.
            enable_statistics: Bool = "EnableStatistics";
            /// `EncodingType`. Update: in place.
            encoding_type: Str = "EncodingType";
            /// `EncryptionMode`. Update: in place.
            encryption_mode: Str = "EncryptionMode";
            /// `ExpectedBucketOwner`. Update: in place.
            expected_bucket_owner: Str = "ExpectedBucketOwner";
            /// `ExternalTableDefinition`. Update: in place.
            external_table_definition: Str = "ExternalTableDefinition";
            /// `GlueCatalogGeneration`. Update: in place.
            glue_catalog_generation: Bool = "GlueCatalogGeneration";
            /// `IgnoreHeaderRows`. Update: in place.
            ignore_header_rows: Int = "IgnoreHeaderRows";
            /// `IncludeOpForFullLoad`. Update: in place.
            include_op_for_full_load: Bool = "IncludeOpForFullLoad";
            /// `MaxFileSize`. Update: in place.
            max_file_size: Int = "MaxFileSize";
            /// `ParquetTimestampInMillisecond`. Update: in place.
            parquet_timestamp_in_millisecond: Bool = "ParquetTimestampInMillisecond";
            /// `ParquetVersion`. Update: in place.
            parquet_version: Str = "ParquetVersion";
            /// `PreserveTransactions`. Update: in place.
            preserve_transactions: Bool = "PreserveTransactions";
            /// `Rfc4180`. Update: in place.
            rfc4180: Bool = "Rfc4180";
            /// `RowGroupLength`. Update: in place.
            row_group_length: Int = "RowGroupLength";
            /// `ServerSideEncryptionKmsKeyId`. Update: in place.
            server_side_encryption_kms_key_id: Str = "ServerSideEncryptionKmsKeyId";
            /// `ServiceAccessRoleArn`. Update: in place.
            service_access_role_arn: IamRoleArn = "ServiceAccessRoleArn";
            /// `TimestampColumnName`. Update: in place.
            timestamp_column_name: Str = "TimestampColumnName";
            /// `UseCsvNoSupValue`. Update: in place.
            use_csv_no_sup_value: Bool = "UseCsvNoSupValue";
            /// `UseTaskStartTimeForFullLoadTimestamp`. Update: in place.
            use_task_start_time_for_full_load_timestamp: Bool = "UseTaskStartTimeForFullLoadTimestamp";
        }
    }

    property! {
        /// `SybaseSettings` of `AWS::DMS::Endpoint`.
        SybaseSettings;
        new ();
        set {
            /// `SecretsManagerAccessRoleArn`. Update: in place.
            secrets_manager_access_role_arn: IamRoleArn = "SecretsManagerAccessRoleArn";
            /// `SecretsManagerSecretId`. Update: in place.
            secrets_manager_secret_id: Str = "SecretsManagerSecretId";
        }
    }

    property! {
        /// `Tag` of `AWS::DMS::Endpoint`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }
}

resource! {
    /// `AWS::DMS::EventSubscription`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dms-eventsubscription.html).
    EventSubscription = "AWS::DMS::EventSubscription", Ref = Str;
    tags "Tags" List;
    new (sns_topic_arn: SnsTopicArn = "SnsTopicArn");
    set {
        /// `Enabled`. Update: in place.
        enabled: Bool = "Enabled";
        /// `EventCategories`. Update: in place.
        event_categories: List<Str> = "EventCategories";
        /// `SnsTopicArn`. Update: in place.
        sns_topic_arn: SnsTopicArn = "SnsTopicArn";
        /// `SourceIds`. Update: replaces.
        source_ids: List<Str> = "SourceIds";
        /// `SourceType`. Update: in place.
        source_type: Str = "SourceType";
        /// `SubscriptionName`. Update: replaces.
        subscription_name: Str = "SubscriptionName";
        /// `Tags`. Update: in place.
        tags: List<event_subscription::Tag> = "Tags";
    }
    get {
    }
    ref subscription_name;
}

/// Property types of `AWS::DMS::EventSubscription`.
pub mod event_subscription {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::endpoint::Tag;
}

resource! {
    /// `AWS::DMS::InstanceProfile`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dms-instanceprofile.html).
    InstanceProfile = "AWS::DMS::InstanceProfile", Ref = Arn;
    tags "Tags" List;
    new ();
    set {
        /// `AvailabilityZone`: 1 to 255 characters. Update: in place.
        availability_zone: Str = "AvailabilityZone";
        /// `Description`: 1 to 255 characters. Update: in place.
        description: Str = "Description";
        /// `InstanceProfileIdentifier` (deprecated): 1 to 255 characters. Update: in place.
        instance_profile_identifier: Str = "InstanceProfileIdentifier";
        /// `InstanceProfileName`: 1 to 255 characters. Update: in place.
        instance_profile_name: Str = "InstanceProfileName";
        /// `KmsKeyArn`: 1 to 255 characters. Update: in place.
        kms_key_arn: KmsKeyArn = "KmsKeyArn";
        /// `NetworkType`. Update: in place.
        network_type: instance_profile::NetworkType = "NetworkType";
        /// `PubliclyAccessible`: default `false`. Update: in place.
        publicly_accessible: Bool = "PubliclyAccessible";
        /// `SubnetGroupIdentifier`: 1 to 255 characters. Update: in place.
        subnet_group_identifier: Str = "SubnetGroupIdentifier";
        /// `Tags`: no item twice. Update: in place.
        tags: List<instance_profile::Tag> = "Tags";
        /// `VpcSecurityGroups`: no item twice. Update: in place.
        vpc_security_groups: List<Str> = "VpcSecurityGroups";
    }
    get {
        /// `InstanceProfileCreationTime`
        instance_profile_creation_time: Str = "InstanceProfileCreationTime";
    }
    ref instance_profile_arn;
}

/// Property types of `AWS::DMS::InstanceProfile`.
pub mod instance_profile {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::data_migration::Tag;

    values! {
        /// `NetworkType` of `AWS::DMS::InstanceProfile`.
        NetworkType {
            IPV4 = "IPV4",
            DUAL = "DUAL",
        }
    }
}

resource! {
    /// `AWS::DMS::MigrationProject`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dms-migrationproject.html).
    MigrationProject = "AWS::DMS::MigrationProject", Ref = Arn;
    tags "Tags" List;
    new ();
    set {
        /// `Description`: 1 to 255 characters. Update: in place.
        description: Str = "Description";
        /// `InstanceProfileIdentifier`: 1 to 255 characters. Update: in place.
        instance_profile_identifier: Str = "InstanceProfileIdentifier";
        /// `MigrationProjectIdentifier` (deprecated): 1 to 255 characters. Update: in place.
        migration_project_identifier: Str = "MigrationProjectIdentifier";
        /// `MigrationProjectName`: 1 to 255 characters. Update: in place.
        migration_project_name: Str = "MigrationProjectName";
        /// `SchemaConversionApplicationAttributes`. Update: in place.
        schema_conversion_application_attributes: migration_project::SchemaConversionApplicationAttributes = "SchemaConversionApplicationAttributes";
        /// `SourceDataProviderDescriptors`: no item twice. Update: in place.
        source_data_provider_descriptors: List<migration_project::DataProviderDescriptor> = "SourceDataProviderDescriptors";
        /// `Tags`: no item twice. Update: in place.
        tags: List<migration_project::Tag> = "Tags";
        /// `TargetDataProviderDescriptors`: no item twice. Update: in place.
        target_data_provider_descriptors: List<migration_project::DataProviderDescriptor> = "TargetDataProviderDescriptors";
        /// `TransformationRules`. Update: in place.
        transformation_rules: Str = "TransformationRules";
    }
    get {
        /// `InstanceProfileArn`
        instance_profile_arn: Arn = "InstanceProfileArn";
        /// `InstanceProfileName`
        instance_profile_name: Str = "InstanceProfileName";
        /// `MigrationProjectCreationTime`
        migration_project_creation_time: Str = "MigrationProjectCreationTime";
    }
    ref migration_project_arn;
}

/// Property types of `AWS::DMS::MigrationProject`.
pub mod migration_project {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::data_migration::Tag;

    property! {
        /// `DataProviderDescriptor` of `AWS::DMS::MigrationProject`.
        DataProviderDescriptor;
        new ();
        set {
            /// `DataProviderArn`. Update: in place.
            data_provider_arn: Str = "DataProviderArn";
            /// `DataProviderIdentifier`. Update: in place.
            data_provider_identifier: Str = "DataProviderIdentifier";
            /// `DataProviderName`. Update: in place.
            data_provider_name: Str = "DataProviderName";
            /// `SecretsManagerAccessRoleArn`. Update: in place.
            secrets_manager_access_role_arn: IamRoleArn = "SecretsManagerAccessRoleArn";
            /// `SecretsManagerSecretId`. Update: in place.
            secrets_manager_secret_id: Str = "SecretsManagerSecretId";
        }
    }

    property! {
        /// `SchemaConversionApplicationAttributes` of `AWS::DMS::MigrationProject`.
        SchemaConversionApplicationAttributes;
        new ();
        set {
            /// `S3BucketPath`. Update: in place.
            s3_bucket_path: Str = "S3BucketPath";
            /// `S3BucketRoleArn`. Update: in place.
            s3_bucket_role_arn: Str = "S3BucketRoleArn";
        }
    }
}

resource! {
    /// `AWS::DMS::ReplicationConfig`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dms-replicationconfig.html).
    ReplicationConfig = "AWS::DMS::ReplicationConfig", Ref = Arn;
    tags "Tags" List;
    new_with ReplicationConfigRequired {
        /// `ReplicationConfigIdentifier`. Update: in place.
        replication_config_identifier: Str = "ReplicationConfigIdentifier",
        /// `SourceEndpointArn`. Update: in place.
        source_endpoint_arn: Str = "SourceEndpointArn",
        /// `TargetEndpointArn`. Update: in place.
        target_endpoint_arn: Str = "TargetEndpointArn",
        /// `ReplicationType`. Update: in place.
        replication_type: replication_config::ReplicationType = "ReplicationType",
        /// `ComputeConfig`. Update: in place.
        compute_config: replication_config::ComputeConfig = "ComputeConfig",
        /// `TableMappings`. Update: in place.
        table_mappings: Json = "TableMappings",
    }
    set {
        /// `ComputeConfig`. Update: in place.
        compute_config: replication_config::ComputeConfig = "ComputeConfig";
        /// `ReplicationConfigIdentifier`. Update: in place.
        replication_config_identifier: Str = "ReplicationConfigIdentifier";
        /// `ReplicationSettings`. Update: in place.
        replication_settings: Json = "ReplicationSettings";
        /// `ReplicationType`. Update: in place.
        replication_type: replication_config::ReplicationType = "ReplicationType";
        /// `ResourceIdentifier`. Update: replaces.
        resource_identifier: Str = "ResourceIdentifier";
        /// `SourceEndpointArn`. Update: in place.
        source_endpoint_arn: Str = "SourceEndpointArn";
        /// `SupplementalSettings`. Update: in place.
        supplemental_settings: Json = "SupplementalSettings";
        /// `TableMappings`. Update: in place.
        table_mappings: Json = "TableMappings";
        /// `Tags`: 1 to 200 items. Update: in place.
        tags: List<replication_config::Tag> = "Tags";
        /// `TargetEndpointArn`. Update: in place.
        target_endpoint_arn: Str = "TargetEndpointArn";
    }
    get {
    }
    ref replication_config_arn;
}

/// Property types of `AWS::DMS::ReplicationConfig`.
pub mod replication_config {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `ComputeConfig` of `AWS::DMS::ReplicationConfig`.
        ComputeConfig;
        new (max_capacity_units: Int = "MaxCapacityUnits");
        set {
            /// `AvailabilityZone`. Update: in place.
            availability_zone: Str = "AvailabilityZone";
            /// `DnsNameServers`. Update: in place.
            dns_name_servers: Str = "DnsNameServers";
            /// `KmsKeyId`. Update: in place.
            kms_key_id: KmsKey = "KmsKeyId";
            /// `MinCapacityUnits`. Update: in place.
            min_capacity_units: Int = "MinCapacityUnits";
            /// `MultiAZ`. Update: in place.
            multi_az: Bool = "MultiAZ";
            /// `PreferredMaintenanceWindow`. Update: in place.
            preferred_maintenance_window: Str = "PreferredMaintenanceWindow";
            /// `ReplicationSubnetGroupId`. Update: in place.
            replication_subnet_group_id: Str = "ReplicationSubnetGroupId";
            /// `VpcSecurityGroupIds`. Update: in place.
            vpc_security_group_ids: List<Ec2SecurityGroupId> = "VpcSecurityGroupIds";
        }
    }

    property! {
        /// `Tag` of `AWS::DMS::ReplicationConfig`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    values! {
        /// `ReplicationType` of `AWS::DMS::ReplicationConfig`.
        ReplicationType {
            FULL_LOAD = "full-load",
            FULL_LOAD_AND_CDC = "full-load-and-cdc",
            CDC = "cdc",
        }
    }
}

resource! {
    /// `AWS::DMS::ReplicationInstance`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dms-replicationinstance.html).
    ReplicationInstance = "AWS::DMS::ReplicationInstance", Ref = Str;
    new (replication_instance_class: Str = "ReplicationInstanceClass");
    set {
        /// `AllocatedStorage`. Update: in place.
        allocated_storage: Int = "AllocatedStorage";
        /// `AllowMajorVersionUpgrade`. Update: in place.
        allow_major_version_upgrade: Bool = "AllowMajorVersionUpgrade";
        /// `AutoMinorVersionUpgrade`. Update: in place.
        auto_minor_version_upgrade: Bool = "AutoMinorVersionUpgrade";
        /// `AvailabilityZone`. Update: in place.
        availability_zone: Str = "AvailabilityZone";
        /// `DnsNameServers`. Update: replaces.
        dns_name_servers: Str = "DnsNameServers";
        /// `EngineVersion`. Update: in place.
        engine_version: Str = "EngineVersion";
        /// `KmsKeyId`. Update: replaces.
        kms_key_id: KmsKey = "KmsKeyId";
        /// `MultiAZ`. Update: in place.
        multi_az: Bool = "MultiAZ";
        /// `NetworkType`. Update: in place.
        network_type: Str = "NetworkType";
        /// `PreferredMaintenanceWindow`. Update: in place.
        preferred_maintenance_window: Str = "PreferredMaintenanceWindow";
        /// `PubliclyAccessible`. Update: replaces.
        publicly_accessible: Bool = "PubliclyAccessible";
        /// `ReplicationInstanceClass`. Update: in place.
        replication_instance_class: Str = "ReplicationInstanceClass";
        /// `ReplicationInstanceIdentifier`. Update: in place.
        replication_instance_identifier: Str = "ReplicationInstanceIdentifier";
        /// `ReplicationSubnetGroupIdentifier`. Update: replaces.
        replication_subnet_group_identifier: Str = "ReplicationSubnetGroupIdentifier";
        /// `ResourceIdentifier`. Update: replaces.
        resource_identifier: Str = "ResourceIdentifier";
        /// `Tags`. Update: in place.
        tags: List<replication_instance::Tag> = "Tags";
        /// `VpcSecurityGroupIds`. Update: in place.
        vpc_security_group_ids: List<Ec2SecurityGroupId> = "VpcSecurityGroupIds";
    }
    get {
        /// `ReplicationInstancePrivateIpAddresses`
        replication_instance_private_ip_addresses: Str = "ReplicationInstancePrivateIpAddresses";
        /// `ReplicationInstancePublicIpAddresses`
        replication_instance_public_ip_addresses: Str = "ReplicationInstancePublicIpAddresses";
    }
    ref id;
}

/// Property types of `AWS::DMS::ReplicationInstance`.
pub mod replication_instance {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::endpoint::Tag;
}

resource! {
    /// `AWS::DMS::ReplicationSubnetGroup`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dms-replicationsubnetgroup.html).
    ReplicationSubnetGroup = "AWS::DMS::ReplicationSubnetGroup", Ref = Str;
    tags "Tags" List;
    new (replication_subnet_group_description: Str = "ReplicationSubnetGroupDescription", subnet_ids: List<Str> = "SubnetIds");
    set {
        /// `ReplicationSubnetGroupDescription`. Update: in place.
        replication_subnet_group_description: Str = "ReplicationSubnetGroupDescription";
        /// `ReplicationSubnetGroupIdentifier`. Update: replaces.
        replication_subnet_group_identifier: Str = "ReplicationSubnetGroupIdentifier";
        /// `SubnetIds`. Update: in place.
        subnet_ids: List<Str> = "SubnetIds";
        /// `Tags`. Update: in place.
        tags: List<replication_subnet_group::Tag> = "Tags";
    }
    get {
    }
    ref replication_subnet_group_identifier;
}

/// Property types of `AWS::DMS::ReplicationSubnetGroup`.
pub mod replication_subnet_group {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::endpoint::Tag;
}

resource! {
    /// `AWS::DMS::ReplicationTask`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dms-replicationtask.html).
    ReplicationTask = "AWS::DMS::ReplicationTask", Ref = Arn;
    tags "Tags" List;
    new_with ReplicationTaskRequired {
        /// `TableMappings`. Update: in place.
        table_mappings: Str = "TableMappings",
        /// `SourceEndpointArn`. Update: replaces.
        source_endpoint_arn: Str = "SourceEndpointArn",
        /// `MigrationType`. Update: replaces.
        migration_type: replication_task::MigrationType = "MigrationType",
        /// `TargetEndpointArn`. Update: replaces.
        target_endpoint_arn: Str = "TargetEndpointArn",
        /// `ReplicationInstanceArn`. Update: replaces.
        replication_instance_arn: Str = "ReplicationInstanceArn",
    }
    set {
        /// `CdcStartPosition`. Update: in place.
        cdc_start_position: Str = "CdcStartPosition";
        /// `CdcStartTime`. Update: in place.
        cdc_start_time: Num = "CdcStartTime";
        /// `CdcStopPosition`. Update: in place.
        cdc_stop_position: Str = "CdcStopPosition";
        /// `MigrationType`. Update: replaces.
        migration_type: replication_task::MigrationType = "MigrationType";
        /// `ReplicationInstanceArn`. Update: replaces.
        replication_instance_arn: Str = "ReplicationInstanceArn";
        /// `ReplicationTaskIdentifier`: `^[a-zA-Z][a-zA-Z0-9]*(?:-[a-zA-Z0-9]+)*$`. Update: in place.
        replication_task_identifier: Str = "ReplicationTaskIdentifier";
        /// `ReplicationTaskSettings`. Update: in place.
        replication_task_settings: Str = "ReplicationTaskSettings";
        /// `ResourceIdentifier`. Update: replaces.
        resource_identifier: Str = "ResourceIdentifier";
        /// `SourceEndpointArn`. Update: replaces.
        source_endpoint_arn: Str = "SourceEndpointArn";
        /// `TableMappings`. Update: in place.
        table_mappings: Str = "TableMappings";
        /// `Tags`: no item twice. Update: in place.
        tags: List<replication_task::Tag> = "Tags";
        /// `TargetEndpointArn`. Update: replaces.
        target_endpoint_arn: Str = "TargetEndpointArn";
        /// `TaskData`. Update: in place.
        task_data: Str = "TaskData";
    }
    get {
    }
    ref replication_task_arn;
}

/// Property types of `AWS::DMS::ReplicationTask`.
pub mod replication_task {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::endpoint::Tag;

    values! {
        /// `MigrationType` of `AWS::DMS::ReplicationTask`.
        MigrationType {
            FULL_LOAD = "full-load",
            CDC = "cdc",
            FULL_LOAD_AND_CDC = "full-load-and-cdc",
        }
    }
}
