// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::IoT`: 32 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::IoT::AccountAuditConfiguration`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-accountauditconfiguration.html).
    AccountAuditConfiguration = "AWS::IoT::AccountAuditConfiguration", Ref = Str;
    new (account_id: Str = "AccountId", audit_check_configurations: account_audit_configuration::AuditCheckConfigurations = "AuditCheckConfigurations", role_arn: IamRoleArn = "RoleArn");
    set {
        /// `AccountId`: 12 characters. Update: replaces.
        account_id: Str = "AccountId";
        /// `AuditCheckConfigurations`. Update: in place.
        audit_check_configurations: account_audit_configuration::AuditCheckConfigurations = "AuditCheckConfigurations";
        /// `AuditNotificationTargetConfigurations`. Update: in place.
        audit_notification_target_configurations: account_audit_configuration::AuditNotificationTargetConfigurations = "AuditNotificationTargetConfigurations";
        /// `RoleArn`: 20 to 2048 characters. Update: in place.
        role_arn: IamRoleArn = "RoleArn";
    }
    get {
    }
    ref account_id;
}

/// Property types of `AWS::IoT::AccountAuditConfiguration`.
pub mod account_audit_configuration {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `AuditCheckConfiguration` of `AWS::IoT::AccountAuditConfiguration`.
        AuditCheckConfiguration;
        new ();
        set {
            /// `Enabled`. Update: in place.
            enabled: Bool = "Enabled";
        }
    }

    property! {
        /// `AuditCheckConfigurations` of `AWS::IoT::AccountAuditConfiguration`.
        AuditCheckConfigurations;
        new ();
        set {
            /// `AuthenticatedCognitoRoleOverlyPermissiveCheck`. Update: in place.
            authenticated_cognito_role_overly_permissive_check: AuditCheckConfiguration = "AuthenticatedCognitoRoleOverlyPermissiveCheck";
            /// `CaCertificateExpiringCheck`. Update: in place.
            ca_certificate_expiring_check: AuditCheckConfiguration = "CaCertificateExpiringCheck";
            /// `CaCertificateKeyQualityCheck`. Update: in place.
            ca_certificate_key_quality_check: AuditCheckConfiguration = "CaCertificateKeyQualityCheck";
            /// `ConflictingClientIdsCheck`. Update: in place.
            conflicting_client_ids_check: AuditCheckConfiguration = "ConflictingClientIdsCheck";
            /// `DeviceCertificateAgeCheck`. Update: in place.
            device_certificate_age_check: DeviceCertAgeAuditCheckConfiguration = "DeviceCertificateAgeCheck";
            /// `DeviceCertificateExpiringCheck`. Update: in place.
            device_certificate_expiring_check: DeviceCertExpirationAuditCheckConfiguration = "DeviceCertificateExpiringCheck";
            /// `DeviceCertificateKeyQualityCheck`. Update: in place.
            device_certificate_key_quality_check: AuditCheckConfiguration = "DeviceCertificateKeyQualityCheck";
            /// `DeviceCertificateSharedCheck`. Update: in place.
            device_certificate_shared_check: AuditCheckConfiguration = "DeviceCertificateSharedCheck";
            /// `IntermediateCaRevokedForActiveDeviceCertificatesCheck`. Update: in place.
            intermediate_ca_revoked_for_active_device_certificates_check: AuditCheckConfiguration = "IntermediateCaRevokedForActiveDeviceCertificatesCheck";
            /// `IoTPolicyPotentialMisConfigurationCheck`. Update: in place.
            iot_policy_potential_mis_configuration_check: AuditCheckConfiguration = "IoTPolicyPotentialMisConfigurationCheck";
            /// `IotPolicyOverlyPermissiveCheck`. Update: in place.
            iot_policy_overly_permissive_check: AuditCheckConfiguration = "IotPolicyOverlyPermissiveCheck";
            /// `IotRoleAliasAllowsAccessToUnusedServicesCheck`. Update: in place.
            iot_role_alias_allows_access_to_unused_services_check: AuditCheckConfiguration = "IotRoleAliasAllowsAccessToUnusedServicesCheck";
            /// `IotRoleAliasOverlyPermissiveCheck`. Update: in place.
            iot_role_alias_overly_permissive_check: AuditCheckConfiguration = "IotRoleAliasOverlyPermissiveCheck";
            /// `LoggingDisabledCheck`. Update: in place.
            logging_disabled_check: AuditCheckConfiguration = "LoggingDisabledCheck";
            /// `RevokedCaCertificateStillActiveCheck`. Update: in place.
            revoked_ca_certificate_still_active_check: AuditCheckConfiguration = "RevokedCaCertificateStillActiveCheck";
            /// `RevokedDeviceCertificateStillActiveCheck`. Update: in place.
            revoked_device_certificate_still_active_check: AuditCheckConfiguration = "RevokedDeviceCertificateStillActiveCheck";
            /// `UnauthenticatedCognitoRoleOverlyPermissiveCheck`. Update: in place.
            unauthenticated_cognito_role_overly_permissive_check: AuditCheckConfiguration = "UnauthenticatedCognitoRoleOverlyPermissiveCheck";
        }
    }

    property! {
        /// `AuditNotificationTarget` of `AWS::IoT::AccountAuditConfiguration`.
        AuditNotificationTarget;
        new ();
        set {
            /// `Enabled`. Update: in place.
            enabled: Bool = "Enabled";
            /// `RoleArn`: 20 to 2048 characters. Update: in place.
            role_arn: IamRoleArn = "RoleArn";
            /// `TargetArn`: at most 2048 characters. Update: in place.
            target_arn: Str = "TargetArn";
        }
    }

    property! {
        /// `AuditNotificationTargetConfigurations` of `AWS::IoT::AccountAuditConfiguration`.
        AuditNotificationTargetConfigurations;
        new ();
        set {
            /// `Sns`. Update: in place.
            sns: AuditNotificationTarget = "Sns";
        }
    }

    property! {
        /// `CertAgeCheckCustomConfiguration` of `AWS::IoT::AccountAuditConfiguration`.
        CertAgeCheckCustomConfiguration;
        new ();
        set {
            /// `CertAgeThresholdInDays`: 1 to 64 characters. Update: in place.
            cert_age_threshold_in_days: Str = "CertAgeThresholdInDays";
        }
    }

    property! {
        /// `CertExpirationCheckCustomConfiguration` of `AWS::IoT::AccountAuditConfiguration`.
        CertExpirationCheckCustomConfiguration;
        new ();
        set {
            /// `CertExpirationThresholdInDays`: 1 to 64 characters. Update: in place.
            cert_expiration_threshold_in_days: Str = "CertExpirationThresholdInDays";
        }
    }

    property! {
        /// `DeviceCertAgeAuditCheckConfiguration` of `AWS::IoT::AccountAuditConfiguration`.
        DeviceCertAgeAuditCheckConfiguration;
        new ();
        set {
            /// `Configuration`. Update: in place.
            configuration: CertAgeCheckCustomConfiguration = "Configuration";
            /// `Enabled`. Update: in place.
            enabled: Bool = "Enabled";
        }
    }

    property! {
        /// `DeviceCertExpirationAuditCheckConfiguration` of `AWS::IoT::AccountAuditConfiguration`.
        DeviceCertExpirationAuditCheckConfiguration;
        new ();
        set {
            /// `Configuration`. Update: in place.
            configuration: CertExpirationCheckCustomConfiguration = "Configuration";
            /// `Enabled`. Update: in place.
            enabled: Bool = "Enabled";
        }
    }
}

resource! {
    /// `AWS::IoT::Authorizer`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-authorizer.html).
    Authorizer = "AWS::IoT::Authorizer", Ref = Str;
    tags "Tags" List;
    new (authorizer_function_arn: Str = "AuthorizerFunctionArn");
    set {
        /// `AuthorizerFunctionArn`: at most 2048 characters, `^[\s\S]*$`. Update: in place.
        authorizer_function_arn: Str = "AuthorizerFunctionArn";
        /// `AuthorizerName`: 1 to 128 characters, `[\w=,@-]+`. Update: replaces.
        authorizer_name: Str = "AuthorizerName";
        /// `EnableCachingForHttp`. Update: in place.
        enable_caching_for_http: Bool = "EnableCachingForHttp";
        /// `SigningDisabled`. Update: replaces.
        signing_disabled: Bool = "SigningDisabled";
        /// `Status`. Update: in place.
        status: authorizer::Status = "Status";
        /// `Tags`: no item twice. Update: in place.
        tags: List<authorizer::Tag> = "Tags";
        /// `TokenKeyName`: 1 to 128 characters, `^[a-zA-Z0-9_-]+$`. Update: in place.
        token_key_name: Str = "TokenKeyName";
        /// `TokenSigningPublicKeys`. Update: in place.
        token_signing_public_keys: Map<Str> = "TokenSigningPublicKeys";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
    }
    ref authorizer_name;
}

/// Property types of `AWS::IoT::Authorizer`.
pub mod authorizer {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `Tag` of `AWS::IoT::Authorizer`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    values! {
        /// `Status` of `AWS::IoT::Authorizer`.
        Status {
            ACTIVE = "ACTIVE",
            INACTIVE = "INACTIVE",
        }
    }
}

resource! {
    /// `AWS::IoT::BillingGroup`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-billinggroup.html).
    BillingGroup = "AWS::IoT::BillingGroup", Ref = Str;
    tags "Tags" List;
    new ();
    set {
        /// `BillingGroupName`: 1 to 128 characters, `[a-zA-Z0-9:_-]+`. Update: replaces.
        billing_group_name: Str = "BillingGroupName";
        /// `BillingGroupProperties`. Update: in place.
        billing_group_properties: billing_group::BillingGroupProperties = "BillingGroupProperties";
        /// `Tags`: at most 50 items, no item twice. Update: in place.
        tags: List<billing_group::Tag> = "Tags";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
        /// `Id`
        id: Str = "Id";
    }
    ref billing_group_name;
}

/// Property types of `AWS::IoT::BillingGroup`.
pub mod billing_group {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `BillingGroupProperties` of `AWS::IoT::BillingGroup`.
        BillingGroupProperties;
        new ();
        set {
            /// `BillingGroupDescription`: at most 2028 characters, `[\p{Graph}\x20]*`. Update: in place.
            billing_group_description: Str = "BillingGroupDescription";
        }
    }

    property! {
        /// `Tag` of `AWS::IoT::BillingGroup`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }
}

resource! {
    /// `AWS::IoT::CACertificate`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-cacertificate.html).
    CACertificate = "AWS::IoT::CACertificate", Ref = Str;
    tags "Tags" List;
    new (ca_certificate_pem: Str = "CACertificatePem", status: ca_certificate::Status = "Status");
    set {
        /// `AutoRegistrationStatus`. Update: in place.
        auto_registration_status: ca_certificate::AutoRegistrationStatus = "AutoRegistrationStatus";
        /// `CACertificatePem`: 1 to 65 536 characters, `[\s\S]*`. Update: replaces.
        ca_certificate_pem: Str = "CACertificatePem";
        /// `CertificateMode`. Update: replaces.
        certificate_mode: ca_certificate::CertificateMode = "CertificateMode";
        /// `RegistrationConfig`. Update: in place.
        registration_config: ca_certificate::RegistrationConfig = "RegistrationConfig";
        /// `RemoveAutoRegistration`. Update: in place.
        remove_auto_registration: Bool = "RemoveAutoRegistration";
        /// `Status`. Update: in place.
        status: ca_certificate::Status = "Status";
        /// `Tags`: no item twice. Update: in place.
        tags: List<ca_certificate::Tag> = "Tags";
        /// `VerificationCertificatePem`: 1 to 65 536 characters, `[\s\S]*`. Update: replaces.
        verification_certificate_pem: Str = "VerificationCertificatePem";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
    }
    ref id;
}

/// Property types of `AWS::IoT::CACertificate`.
pub mod ca_certificate {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::authorizer::Status;

    property! {
        /// `RegistrationConfig` of `AWS::IoT::CACertificate`.
        RegistrationConfig;
        new ();
        set {
            /// `RoleArn`: 20 to 2048 characters. Update: in place.
            role_arn: IamRoleArn = "RoleArn";
            /// `TemplateBody`: at most 10 240 characters, `[\s\S]*`. Update: in place.
            template_body: Str = "TemplateBody";
            /// `TemplateName`: 1 to 36 characters, `^[0-9A-Za-z_-]+$`. Update: in place.
            template_name: Str = "TemplateName";
        }
    }

    property! {
        /// `Tag` of `AWS::IoT::CACertificate`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    values! {
        /// `AutoRegistrationStatus` of `AWS::IoT::CACertificate`.
        AutoRegistrationStatus {
            ENABLE = "ENABLE",
            DISABLE = "DISABLE",
        }
    }

    values! {
        /// `CertificateMode` of `AWS::IoT::CACertificate`.
        CertificateMode {
            DEFAULT = "DEFAULT",
            SNI_ONLY = "SNI_ONLY",
        }
    }
}

resource! {
    /// `AWS::IoT::Certificate`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-certificate.html).
    Certificate = "AWS::IoT::Certificate", Ref = Str;
    new (status: certificate::Status = "Status");
    set {
        /// `CACertificatePem`: 1 to 65 536 characters, `^[\s\S]*$`. Update: replaces.
        ca_certificate_pem: Str = "CACertificatePem";
        /// `CertificateMode`. Update: replaces.
        certificate_mode: certificate::CertificateMode = "CertificateMode";
        /// `CertificatePem`: 1 to 65 536 characters, `^[\s\S]*$`. Update: replaces.
        certificate_pem: Str = "CertificatePem";
        /// `CertificateSigningRequest`: 1 to 4096 characters, `^[\s\S]*$`. Update: replaces.
        certificate_signing_request: Str = "CertificateSigningRequest";
        /// `Status`. Update: in place.
        status: certificate::Status = "Status";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
    }
    ref id;
}

/// Property types of `AWS::IoT::Certificate`.
pub mod certificate {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::ca_certificate::CertificateMode;

    values! {
        /// `Status` of `AWS::IoT::Certificate`.
        Status {
            ACTIVE = "ACTIVE",
            INACTIVE = "INACTIVE",
            REVOKED = "REVOKED",
            PENDING_TRANSFER = "PENDING_TRANSFER",
            PENDING_ACTIVATION = "PENDING_ACTIVATION",
        }
    }
}

resource! {
    /// `AWS::IoT::CertificateProvider`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-certificateprovider.html).
    CertificateProvider = "AWS::IoT::CertificateProvider", Ref = Str;
    tags "Tags" List;
    new (lambda_function_arn: LambdaFunctionArn = "LambdaFunctionArn", account_default_for_operations: List<certificate_provider::CertificateProviderOperation> = "AccountDefaultForOperations");
    set {
        /// `AccountDefaultForOperations`: 1 items, no item twice. Update: in place.
        account_default_for_operations: List<certificate_provider::CertificateProviderOperation> = "AccountDefaultForOperations";
        /// `CertificateProviderName`: 1 to 128 characters, `[\w=,@-]+`. Update: replaces.
        certificate_provider_name: Str = "CertificateProviderName";
        /// `LambdaFunctionArn`: 1 to 170 characters, `^[\s\S]*$`. Update: in place.
        lambda_function_arn: LambdaFunctionArn = "LambdaFunctionArn";
        /// `Tags`: at most 50 items, no item twice. Update: in place.
        tags: List<certificate_provider::Tag> = "Tags";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
    }
    ref certificate_provider_name;
}

/// Property types of `AWS::IoT::CertificateProvider`.
pub mod certificate_provider {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::ca_certificate::Tag;

    values! {
        /// `CertificateProviderOperation` of `AWS::IoT::CertificateProvider`.
        CertificateProviderOperation {
            CREATE_CERTIFICATE_FROM_CSR = "CreateCertificateFromCsr",
        }
    }
}

resource! {
    /// `AWS::IoT::Command`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-command.html).
    Command = "AWS::IoT::Command", Ref = Str;
    tags "Tags" List;
    new (command_id: Str = "CommandId");
    set {
        /// `CommandId`: 1 to 64 characters, `^[a-zA-Z0-9_-]+$`. Update: replaces.
        command_id: Str = "CommandId";
        /// `CreatedAt`. Update: in place.
        created_at: Str = "CreatedAt";
        /// `Deprecated`. Update: in place.
        deprecated: Bool = "Deprecated";
        /// `Description`: at most 2028 characters, `^[^\p{C}]*$`. Update: in place.
        description: Str = "Description";
        /// `DisplayName`: at most 64 characters, `^[^\p{C}]*$`. Update: in place.
        display_name: Str = "DisplayName";
        /// `LastUpdatedAt`. Update: in place.
        last_updated_at: Str = "LastUpdatedAt";
        /// `MandatoryParameters`: at least 1 items. Update: in place.
        mandatory_parameters: List<command::CommandParameter> = "MandatoryParameters";
        /// `Namespace`. Update: in place.
        namespace: command::Namespace = "Namespace";
        /// `Payload`. Update: in place.
        payload: command::CommandPayload = "Payload";
        /// `PayloadTemplate`: at most 32 768 characters. Update: replaces.
        payload_template: Str = "PayloadTemplate";
        /// `PendingDeletion`. Update: in place.
        pending_deletion: Bool = "PendingDeletion";
        /// `Preprocessor`. Update: replaces.
        preprocessor: command::CommandPreprocessor = "Preprocessor";
        /// `RoleArn`: 20 to 2028 characters. Update: in place.
        role_arn: IamRoleArn = "RoleArn";
        /// `Tags`. Update: in place.
        tags: List<command::Tag> = "Tags";
    }
    get {
        /// `CommandArn`
        command_arn: Arn = "CommandArn";
    }
    ref command_id;
}

/// Property types of `AWS::IoT::Command`.
pub mod command {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::billing_group::Tag;

    property! {
        /// `AwsJsonSubstitutionCommandPreprocessorConfig` of `AWS::IoT::Command`.
        AwsJsonSubstitutionCommandPreprocessorConfig;
        new (output_format: OutputFormat = "OutputFormat");
        set {
        }
    }

    property! {
        /// `CommandParameter` of `AWS::IoT::Command`.
        CommandParameter;
        new (name: Str = "Name");
        set {
            /// `DefaultValue`. Update: in place.
            default_value: CommandParameterValue = "DefaultValue";
            /// `Description`: at most 2028 characters, `^[^\p{C}]*$`. Update: in place.
            description: Str = "Description";
            /// `Type`. Update: in place.
            type_: CommandParameterType = "Type";
            /// `Value`. Update: in place.
            value: CommandParameterValue = "Value";
            /// `ValueConditions`: at least 1 items. Update: in place.
            value_conditions: List<CommandParameterValueCondition> = "ValueConditions";
        }
    }

    property! {
        /// `CommandParameterValue` of `AWS::IoT::Command`.
        CommandParameterValue;
        new ();
        set {
            /// `B`. Update: in place.
            b: Bool = "B";
            /// `BIN`: at least 1 characters. Update: in place.
            bin: Str = "BIN";
            /// `D`. Update: in place.
            d: Num = "D";
            /// `I`. Update: in place.
            i: Int = "I";
            /// `L`: at most 19 characters, `^-?\d+$`. Update: in place.
            l: Str = "L";
            /// `S`: at least 1 characters. Update: in place.
            s: Str = "S";
            /// `UL`: 1 to 20 characters, `^[0-9]*$`. Update: in place.
            ul: Str = "UL";
        }
    }

    property! {
        /// `CommandParameterValueComparisonOperand` of `AWS::IoT::Command`.
        CommandParameterValueComparisonOperand;
        new ();
        set {
            /// `Number`: at least 1 characters. Update: in place.
            number: Str = "Number";
            /// `NumberRange`. Update: in place.
            number_range: CommandParameterValueNumberRange = "NumberRange";
            /// `Numbers`: 1 to 10 items, at least 1 characters. Update: in place.
            numbers: List<Str> = "Numbers";
            /// `String`: at least 1 characters. Update: in place.
            string: Str = "String";
            /// `Strings`: 1 to 10 items, at least 1 characters. Update: in place.
            strings: List<Str> = "Strings";
        }
    }

    property! {
        /// `CommandParameterValueCondition` of `AWS::IoT::Command`.
        CommandParameterValueCondition;
        new (comparison_operator: CommandParameterValueComparisonOperator = "ComparisonOperator", operand: CommandParameterValueComparisonOperand = "Operand");
        set {
        }
    }

    property! {
        /// `CommandParameterValueNumberRange` of `AWS::IoT::Command`.
        CommandParameterValueNumberRange;
        new_with CommandParameterValueNumberRangeRequired {
            /// `Min`: at least 1 characters. Update: in place.
            min: Str = "Min",
            /// `Max`: at least 1 characters. Update: in place.
            max: Str = "Max",
        }
        set {
        }
    }

    property! {
        /// `CommandPayload` of `AWS::IoT::Command`.
        CommandPayload;
        new ();
        set {
            /// `Content`. Update: in place.
            content: Str = "Content";
            /// `ContentType`: at least 1 characters. Update: in place.
            content_type: Str = "ContentType";
        }
    }

    property! {
        /// `CommandPreprocessor` of `AWS::IoT::Command`.
        CommandPreprocessor;
        new ();
        set {
            /// `AwsJsonSubstitution`. Update: replaces.
            aws_json_substitution: AwsJsonSubstitutionCommandPreprocessorConfig = "AwsJsonSubstitution";
        }
    }

    values! {
        /// `CommandParameterType` of `AWS::IoT::Command`.
        CommandParameterType {
            STRING = "STRING",
            INTEGER = "INTEGER",
            DOUBLE = "DOUBLE",
            LONG = "LONG",
            UNSIGNEDLONG = "UNSIGNEDLONG",
            BOOLEAN = "BOOLEAN",
            BINARY = "BINARY",
        }
    }

    values! {
        /// `CommandParameterValueComparisonOperator` of `AWS::IoT::Command`.
        CommandParameterValueComparisonOperator {
            EQUALS = "EQUALS",
            NOT_EQUALS = "NOT_EQUALS",
            LESS_THAN = "LESS_THAN",
            LESS_THAN_EQUALS = "LESS_THAN_EQUALS",
            GREATER_THAN = "GREATER_THAN",
            GREATER_THAN_EQUALS = "GREATER_THAN_EQUALS",
            IN_SET = "IN_SET",
            NOT_IN_SET = "NOT_IN_SET",
            IN_RANGE = "IN_RANGE",
            NOT_IN_RANGE = "NOT_IN_RANGE",
        }
    }

    values! {
        /// `Namespace` of `AWS::IoT::Command`.
        Namespace {
            AWS_IOT = "AWS-IoT",
            AWS_IOT_FLEET_WISE = "AWS-IoT-FleetWise",
        }
    }

    values! {
        /// `OutputFormat` of `AWS::IoT::Command`.
        OutputFormat {
            JSON = "JSON",
            CBOR = "CBOR",
        }
    }
}

resource! {
    /// `AWS::IoT::CustomMetric`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-custommetric.html).
    CustomMetric = "AWS::IoT::CustomMetric", Ref = Str;
    tags "Tags" List;
    new (metric_type: custom_metric::MetricType = "MetricType");
    set {
        /// `DisplayName`: at most 128 characters, `^[\p{Graph}\x20]*$`. Update: in place.
        display_name: Str = "DisplayName";
        /// `MetricName`: 1 to 128 characters, `[a-zA-Z0-9:_-]+`. Update: replaces.
        metric_name: Str = "MetricName";
        /// `MetricType`. Update: replaces.
        metric_type: custom_metric::MetricType = "MetricType";
        /// `Tags`: at most 50 items, no item twice. Update: in place.
        tags: List<custom_metric::Tag> = "Tags";
    }
    get {
        /// `MetricArn`
        metric_arn: Arn = "MetricArn";
    }
    ref metric_name;
}

/// Property types of `AWS::IoT::CustomMetric`.
pub mod custom_metric {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::billing_group::Tag;

    values! {
        /// `MetricType` of `AWS::IoT::CustomMetric`.
        MetricType {
            STRING_LIST = "string-list",
            IP_ADDRESS_LIST = "ip-address-list",
            NUMBER_LIST = "number-list",
            NUMBER = "number",
        }
    }
}

resource! {
    /// `AWS::IoT::Dimension`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-dimension.html).
    Dimension = "AWS::IoT::Dimension", Ref = Str;
    tags "Tags" List;
    new (type_: dimension::Type = "Type", string_values: List<Str> = "StringValues");
    set {
        /// `Name`: 1 to 128 characters, `[a-zA-Z0-9:_-]+`. Update: replaces.
        name: Str = "Name";
        /// `StringValues`: 1 to 5 items, no item twice, 1 to 256 characters. Update: in place.
        string_values: List<Str> = "StringValues";
        /// `Tags`: at most 50 items, no item twice. Update: in place.
        tags: List<dimension::Tag> = "Tags";
        /// `Type`. Update: replaces.
        type_: dimension::Type = "Type";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
    }
    ref name;
}

/// Property types of `AWS::IoT::Dimension`.
pub mod dimension {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::billing_group::Tag;

    values! {
        /// `Type` of `AWS::IoT::Dimension`.
        Type {
            TOPIC_FILTER = "TOPIC_FILTER",
        }
    }
}

resource! {
    /// `AWS::IoT::DomainConfiguration`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-domainconfiguration.html).
    DomainConfiguration = "AWS::IoT::DomainConfiguration", Ref = Str;
    tags "Tags" List;
    new ();
    set {
        /// `ApplicationProtocol`. Update: in place.
        application_protocol: domain_configuration::ApplicationProtocol = "ApplicationProtocol";
        /// `AuthenticationType`. Update: in place.
        authentication_type: domain_configuration::AuthenticationType = "AuthenticationType";
        /// `AuthorizerConfig`. Update: in place.
        authorizer_config: domain_configuration::AuthorizerConfig = "AuthorizerConfig";
        /// `ClientCertificateConfig`. Update: in place.
        client_certificate_config: domain_configuration::ClientCertificateConfig = "ClientCertificateConfig";
        /// `DomainConfigurationName`: 1 to 128 characters, `^[\w.-]+$`. Update: replaces.
        domain_configuration_name: Str = "DomainConfigurationName";
        /// `DomainConfigurationStatus`. Update: in place.
        domain_configuration_status: domain_configuration::DomainConfigurationStatus = "DomainConfigurationStatus";
        /// `DomainName`: 1 to 253 characters, `^[\s\S]*$`. Update: replaces.
        domain_name: Str = "DomainName";
        /// `ServerCertificateArns`: at most 1 items, 1 to 2048 characters. Update: replaces.
        server_certificate_arns: List<Str> = "ServerCertificateArns";
        /// `ServerCertificateConfig`. Update: in place.
        server_certificate_config: domain_configuration::ServerCertificateConfig = "ServerCertificateConfig";
        /// `ServiceType`. Update: replaces.
        service_type: domain_configuration::ServiceType = "ServiceType";
        /// `Tags`: no item twice. Update: in place.
        tags: List<domain_configuration::Tag> = "Tags";
        /// `TlsConfig`. Update: in place.
        tls_config: domain_configuration::TlsConfig = "TlsConfig";
        /// `ValidationCertificateArn`: 1 to 2048 characters. Update: replaces.
        validation_certificate_arn: Str = "ValidationCertificateArn";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
        /// `DomainType`
        domain_type: Str = "DomainType";
        /// `ServerCertificates`
        server_certificates: List<Str> = "ServerCertificates";
    }
    ref domain_configuration_name;
}

/// Property types of `AWS::IoT::DomainConfiguration`.
pub mod domain_configuration {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::authorizer::Tag;

    property! {
        /// `AuthorizerConfig` of `AWS::IoT::DomainConfiguration`.
        AuthorizerConfig;
        new ();
        set {
            /// `AllowAuthorizerOverride`. Update: in place.
            allow_authorizer_override: Bool = "AllowAuthorizerOverride";
            /// `DefaultAuthorizerName`: 1 to 128 characters, `^[\w=,@-]+$`. Update: in place.
            default_authorizer_name: Str = "DefaultAuthorizerName";
        }
    }

    property! {
        /// `ClientCertificateConfig` of `AWS::IoT::DomainConfiguration`.
        ClientCertificateConfig;
        new ();
        set {
            /// `ClientCertificateCallbackArn`: 1 to 170 characters, `^[\s\S]*$`. Update: in place.
            client_certificate_callback_arn: Str = "ClientCertificateCallbackArn";
        }
    }

    property! {
        /// `ServerCertificateConfig` of `AWS::IoT::DomainConfiguration`.
        ServerCertificateConfig;
        new ();
        set {
            /// `EnableOCSPCheck`. Update: in place.
            enable_ocsp_check: Bool = "EnableOCSPCheck";
            /// `OcspAuthorizedResponderArn`: 1 to 2048 characters. Update: in place.
            ocsp_authorized_responder_arn: Str = "OcspAuthorizedResponderArn";
            /// `OcspLambdaArn`: 1 to 170 characters. Update: in place.
            ocsp_lambda_arn: Str = "OcspLambdaArn";
        }
    }

    property! {
        /// `TlsConfig` of `AWS::IoT::DomainConfiguration`.
        TlsConfig;
        new ();
        set {
            /// `SecurityPolicy`: at most 128 characters, `^[\s\S]*$`. Update: in place.
            security_policy: Str = "SecurityPolicy";
        }
    }

    values! {
        /// `ApplicationProtocol` of `AWS::IoT::DomainConfiguration`.
        ApplicationProtocol {
            SECURE_MQTT = "SECURE_MQTT",
            MQTT_WSS = "MQTT_WSS",
            HTTPS = "HTTPS",
            DEFAULT = "DEFAULT",
        }
    }

    values! {
        /// `AuthenticationType` of `AWS::IoT::DomainConfiguration`.
        AuthenticationType {
            AWS_X509 = "AWS_X509",
            CUSTOM_AUTH = "CUSTOM_AUTH",
            AWS_SIGV4 = "AWS_SIGV4",
            CUSTOM_AUTH_X509 = "CUSTOM_AUTH_X509",
            DEFAULT = "DEFAULT",
        }
    }

    values! {
        /// `DomainConfigurationStatus` of `AWS::IoT::DomainConfiguration`.
        DomainConfigurationStatus {
            ENABLED = "ENABLED",
            DISABLED = "DISABLED",
        }
    }

    values! {
        /// `ServiceType` of `AWS::IoT::DomainConfiguration`.
        ServiceType {
            DATA = "DATA",
            CREDENTIAL_PROVIDER = "CREDENTIAL_PROVIDER",
            JOBS = "JOBS",
        }
    }
}

resource! {
    /// `AWS::IoT::EncryptionConfiguration`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-encryptionconfiguration.html).
    EncryptionConfiguration = "AWS::IoT::EncryptionConfiguration", Ref = Str;
    new (encryption_type: encryption_configuration::EncryptionType = "EncryptionType");
    set {
        /// `EncryptionType`. Update: in place.
        encryption_type: encryption_configuration::EncryptionType = "EncryptionType";
        /// `KmsAccessRoleArn`: 20 to 2048 characters. Update: in place.
        kms_access_role_arn: IamRoleArn = "KmsAccessRoleArn";
        /// `KmsKeyArn`: 20 to 2048 characters. Update: in place.
        kms_key_arn: KmsKeyArn = "KmsKeyArn";
    }
    get {
        /// `ConfigurationDetails`
        configuration_details: Json = "ConfigurationDetails";
        /// `ConfigurationDetails.ConfigurationStatus`
        configuration_details_configuration_status: Str = "ConfigurationDetails.ConfigurationStatus";
        /// `ConfigurationDetails.ErrorCode`
        configuration_details_error_code: Str = "ConfigurationDetails.ErrorCode";
        /// `ConfigurationDetails.ErrorMessage`
        configuration_details_error_message: Str = "ConfigurationDetails.ErrorMessage";
        /// `LastModifiedDate`
        last_modified_date: Str = "LastModifiedDate";
    }
    ref account_id;
}

/// Property types of `AWS::IoT::EncryptionConfiguration`.
pub mod encryption_configuration {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    values! {
        /// `EncryptionType` of `AWS::IoT::EncryptionConfiguration`.
        EncryptionType {
            CUSTOMER_MANAGED_KMS_KEY = "CUSTOMER_MANAGED_KMS_KEY",
            AWS_OWNED_KMS_KEY = "AWS_OWNED_KMS_KEY",
        }
    }
}

resource! {
    /// `AWS::IoT::FleetMetric`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-fleetmetric.html).
    FleetMetric = "AWS::IoT::FleetMetric", Ref = Str;
    tags "Tags" List;
    new (metric_name: Str = "MetricName");
    set {
        /// `AggregationField`: at least 1 characters. Update: in place.
        aggregation_field: Str = "AggregationField";
        /// `AggregationType`. Update: in place.
        aggregation_type: fleet_metric::AggregationType = "AggregationType";
        /// `Description`: at most 1024 characters, `^[\p{Graph}\x20]*$`. Update: in place.
        description: Str = "Description";
        /// `IndexName`: 1 to 128 characters, `^[a-zA-Z0-9:_-]+$`. Update: in place.
        index_name: Str = "IndexName";
        /// `MetricName`: 1 to 128 characters, `^[a-zA-Z0-9_\-\.]+$`. Update: replaces.
        metric_name: Str = "MetricName";
        /// `Period`: 60 to 86 400. Update: in place.
        period: Int = "Period";
        /// `QueryString`: at least 1 characters. Update: in place.
        query_string: Str = "QueryString";
        /// `QueryVersion`. Update: in place.
        query_version: Str = "QueryVersion";
        /// `Tags`: at most 50 items, no item twice. Update: in place.
        tags: List<fleet_metric::Tag> = "Tags";
        /// `Unit`. Update: in place.
        unit: fleet_metric::Unit = "Unit";
    }
    get {
        /// `CreationDate`
        creation_date: Str = "CreationDate";
        /// `LastModifiedDate`
        last_modified_date: Str = "LastModifiedDate";
        /// `MetricArn`
        metric_arn: Arn = "MetricArn";
        /// `Version`
        version: Num = "Version";
    }
    ref metric_name;
}

/// Property types of `AWS::IoT::FleetMetric`.
pub mod fleet_metric {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::billing_group::Tag;

    property! {
        /// `AggregationType` of `AWS::IoT::FleetMetric`.
        AggregationType;
        new (name: Name = "Name", values: List<Str> = "Values");
        set {
        }
    }

    values! {
        /// `Name` of `AWS::IoT::FleetMetric`.
        Name {
            CARDINALITY = "Cardinality",
            PERCENTILES = "Percentiles",
            STATISTICS = "Statistics",
        }
    }

    values! {
        /// `Unit` of `AWS::IoT::FleetMetric`.
        Unit {
            BITS = "Bits",
            BITS_SECOND = "Bits/Second",
            BYTES = "Bytes",
            BYTES_SECOND = "Bytes/Second",
            COUNT = "Count",
            COUNT_SECOND = "Count/Second",
            GIGABITS = "Gigabits",
            GIGABITS_SECOND = "Gigabits/Second",
            GIGABYTES = "Gigabytes",
            GIGABYTES_SECOND = "Gigabytes/Second",
            KILOBITS = "Kilobits",
            KILOBITS_SECOND = "Kilobits/Second",
            KILOBYTES = "Kilobytes",
            KILOBYTES_SECOND = "Kilobytes/Second",
            MEGABITS = "Megabits",
            MEGABITS_SECOND = "Megabits/Second",
            MEGABYTES = "Megabytes",
            MEGABYTES_SECOND = "Megabytes/Second",
            MICROSECONDS = "Microseconds",
            MILLISECONDS = "Milliseconds",
            NONE = "None",
            PERCENT = "Percent",
            SECONDS = "Seconds",
            TERABITS = "Terabits",
            TERABITS_SECOND = "Terabits/Second",
            TERABYTES = "Terabytes",
            TERABYTES_SECOND = "Terabytes/Second",
        }
    }
}

resource! {
    /// `AWS::IoT::Job`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-job.html).
    Job = "AWS::IoT::Job", Ref = Arn;
    tags "Tags" List;
    new (job_id: Str = "JobId", targets: List<Str> = "Targets");
    set {
        /// `AbortConfig`. Update: in place.
        abort_config: job::AbortConfig = "AbortConfig";
        /// `Description`: 1 to 2028 characters, `^[^\p{C}]+$`. Update: in place.
        description: Str = "Description";
        /// `DestinationPackageVersions`: 1 to 1600 characters, `^arn:[!-~]+$`. Update: replaces.
        destination_package_versions: List<Str> = "DestinationPackageVersions";
        /// `Document`: at most 32 768 characters. Update: replaces.
        document: Str = "Document";
        /// `DocumentParameters`. Update: replaces.
        document_parameters: Map<Str> = "DocumentParameters";
        /// `DocumentSource`: 1 to 1350 characters. Update: replaces.
        document_source: Str = "DocumentSource";
        /// `JobExecutionsRetryConfig`. Update: replaces.
        job_executions_retry_config: job::JobExecutionsRetryConfig = "JobExecutionsRetryConfig";
        /// `JobExecutionsRolloutConfig`. Update: in place.
        job_executions_rollout_config: job::JobExecutionsRolloutConfig = "JobExecutionsRolloutConfig";
        /// `JobId`: 1 to 64 characters, `^[a-zA-Z0-9_-]+$`. Update: replaces.
        job_id: Str = "JobId";
        /// `JobTemplateArn`: 1 to 1600 characters, `^arn:[!-~]+$`. Update: replaces.
        job_template_arn: Str = "JobTemplateArn";
        /// `PresignedUrlConfig`. Update: in place.
        presigned_url_config: job::PresignedUrlConfig = "PresignedUrlConfig";
        /// `SchedulingConfig`. Update: replaces.
        scheduling_config: job::SchedulingConfig = "SchedulingConfig";
        /// `Tags`: no item twice. Update: in place.
        tags: List<job::Tag> = "Tags";
        /// `TargetSelection`. Update: replaces.
        target_selection: job::TargetSelection = "TargetSelection";
        /// `Targets`: at least 1 items, at most 2048 characters. Update: replaces.
        targets: List<Str> = "Targets";
        /// `TimeoutConfig`. Update: in place.
        timeout_config: job::TimeoutConfig = "TimeoutConfig";
    }
    get {
        /// `CreatedAt`
        created_at: Str = "CreatedAt";
    }
    ref arn;
}

/// Property types of `AWS::IoT::Job`.
pub mod job {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::authorizer::Tag;

    property! {
        /// `AbortConfig` of `AWS::IoT::Job`.
        AbortConfig;
        new (criteria_list: List<AbortCriteria> = "CriteriaList");
        set {
        }
    }

    property! {
        /// `AbortCriteria` of `AWS::IoT::Job`.
        AbortCriteria;
        new_with AbortCriteriaRequired {
            /// `FailureType`. Update: in place.
            failure_type: AbortCriteriaFailureType = "FailureType",
            /// `Action`. Update: in place.
            action: Action = "Action",
            /// `ThresholdPercentage`: at most 100. Update: in place.
            threshold_percentage: Num = "ThresholdPercentage",
            /// `MinNumberOfExecutedThings`: at least 1. Update: in place.
            min_number_of_executed_things: Int = "MinNumberOfExecutedThings",
        }
        set {
        }
    }

    property! {
        /// `ExponentialRolloutRate` of `AWS::IoT::Job`.
        ExponentialRolloutRate;
        new_with ExponentialRolloutRateRequired {
            /// `BaseRatePerMinute`: 1 to 1000. Update: in place.
            base_rate_per_minute: Int = "BaseRatePerMinute",
            /// `IncrementFactor`: 1.1 to 5. Update: in place.
            increment_factor: Num = "IncrementFactor",
            /// `RateIncreaseCriteria`. Update: in place.
            rate_increase_criteria: RateIncreaseCriteria = "RateIncreaseCriteria",
        }
        set {
        }
    }

    property! {
        /// `JobExecutionsRetryConfig` of `AWS::IoT::Job`.
        JobExecutionsRetryConfig;
        new (criteria_list: List<RetryCriteria> = "CriteriaList");
        set {
        }
    }

    property! {
        /// `JobExecutionsRolloutConfig` of `AWS::IoT::Job`.
        JobExecutionsRolloutConfig;
        new ();
        set {
            /// `ExponentialRate`. Update: in place.
            exponential_rate: ExponentialRolloutRate = "ExponentialRate";
            /// `MaximumPerMinute`: at least 1. Update: in place.
            maximum_per_minute: Int = "MaximumPerMinute";
        }
    }

    property! {
        /// `MaintenanceWindow` of `AWS::IoT::Job`.
        MaintenanceWindow;
        new (start_time: Str = "StartTime", duration_in_minutes: Int = "DurationInMinutes");
        set {
        }
    }

    property! {
        /// `PresignedUrlConfig` of `AWS::IoT::Job`.
        PresignedUrlConfig;
        new ();
        set {
            /// `ExpiresInSec`: 60 to 3600. Update: in place.
            expires_in_sec: Int = "ExpiresInSec";
            /// `RoleArn`: 20 to 2048 characters. Update: in place.
            role_arn: IamRoleArn = "RoleArn";
        }
    }

    property! {
        /// `RateIncreaseCriteria` of `AWS::IoT::Job`.
        RateIncreaseCriteria;
        new ();
        set {
            /// `NumberOfNotifiedThings`: at least 1. Update: in place.
            number_of_notified_things: Int = "NumberOfNotifiedThings";
            /// `NumberOfSucceededThings`: at least 1. Update: in place.
            number_of_succeeded_things: Int = "NumberOfSucceededThings";
        }
    }

    property! {
        /// `RetryCriteria` of `AWS::IoT::Job`.
        RetryCriteria;
        new (failure_type: RetryCriteriaFailureType = "FailureType", number_of_retries: Int = "NumberOfRetries");
        set {
        }
    }

    property! {
        /// `SchedulingConfig` of `AWS::IoT::Job`.
        SchedulingConfig;
        new ();
        set {
            /// `EndBehavior`. Update: replaces.
            end_behavior: EndBehavior = "EndBehavior";
            /// `EndTime`: 1 to 64 characters. Update: replaces.
            end_time: Str = "EndTime";
            /// `MaintenanceWindows`. Update: replaces.
            maintenance_windows: List<MaintenanceWindow> = "MaintenanceWindows";
            /// `StartTime`: 1 to 64 characters. Update: replaces.
            start_time: Str = "StartTime";
        }
    }

    property! {
        /// `TimeoutConfig` of `AWS::IoT::Job`.
        TimeoutConfig;
        new ();
        set {
            /// `InProgressTimeoutInMinutes`. Update: in place.
            in_progress_timeout_in_minutes: Int = "InProgressTimeoutInMinutes";
        }
    }

    values! {
        /// `AbortCriteriaFailureType` of `AWS::IoT::Job`.
        AbortCriteriaFailureType {
            FAILED = "FAILED",
            REJECTED = "REJECTED",
            TIMED_OUT = "TIMED_OUT",
            ALL = "ALL",
        }
    }

    values! {
        /// `Action` of `AWS::IoT::Job`.
        Action {
            CANCEL = "CANCEL",
        }
    }

    values! {
        /// `EndBehavior` of `AWS::IoT::Job`.
        EndBehavior {
            STOP_ROLLOUT = "STOP_ROLLOUT",
            CANCEL = "CANCEL",
            FORCE_CANCEL = "FORCE_CANCEL",
        }
    }

    values! {
        /// `RetryCriteriaFailureType` of `AWS::IoT::Job`.
        RetryCriteriaFailureType {
            FAILED = "FAILED",
            TIMED_OUT = "TIMED_OUT",
            ALL = "ALL",
        }
    }

    values! {
        /// `TargetSelection` of `AWS::IoT::Job`.
        TargetSelection {
            CONTINUOUS = "CONTINUOUS",
            SNAPSHOT = "SNAPSHOT",
        }
    }
}

resource! {
    /// `AWS::IoT::JobTemplate`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-jobtemplate.html).
    JobTemplate = "AWS::IoT::JobTemplate", Ref = Str;
    tags "Tags" List;
    new_with JobTemplateRequired {
        /// `JobTemplateId`: 1 to 64 characters, `[a-zA-Z0-9_-]+`. Update: replaces.
        job_template_id: Str = "JobTemplateId",
        /// `Description`: at most 2028 characters, `[^\p{C}]+`. Update: replaces.
        description: Str = "Description",
    }
    set {
        /// `AbortConfig`. Update: replaces.
        abort_config: job_template::AbortConfig = "AbortConfig";
        /// `Description`: at most 2028 characters, `[^\p{C}]+`. Update: replaces.
        description: Str = "Description";
        /// `DestinationPackageVersions`: 1 to 1600 characters, `^arn:[!-~]+$`. Update: replaces.
        destination_package_versions: List<Str> = "DestinationPackageVersions";
        /// `Document`: at most 32 768 characters. Update: replaces.
        document: Str = "Document";
        /// `DocumentSource`: 1 to 1350 characters. Update: replaces.
        document_source: Str = "DocumentSource";
        /// `JobArn`. Update: replaces.
        job_arn: Str = "JobArn";
        /// `JobExecutionsRetryConfig`. Update: replaces.
        job_executions_retry_config: job_template::JobExecutionsRetryConfig = "JobExecutionsRetryConfig";
        /// `JobExecutionsRolloutConfig`. Update: replaces.
        job_executions_rollout_config: job_template::JobExecutionsRolloutConfig = "JobExecutionsRolloutConfig";
        /// `JobTemplateId`: 1 to 64 characters, `[a-zA-Z0-9_-]+`. Update: replaces.
        job_template_id: Str = "JobTemplateId";
        /// `MaintenanceWindows`. Update: replaces.
        maintenance_windows: List<job_template::MaintenanceWindow> = "MaintenanceWindows";
        /// `PresignedUrlConfig`. Update: replaces.
        presigned_url_config: job_template::PresignedUrlConfig = "PresignedUrlConfig";
        /// `Tags`: at most 50 items, no item twice. Update: replaces.
        tags: List<job_template::Tag> = "Tags";
        /// `TimeoutConfig`. Update: replaces.
        timeout_config: job_template::TimeoutConfig = "TimeoutConfig";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
    }
    ref job_template_id;
}

/// Property types of `AWS::IoT::JobTemplate`.
pub mod job_template {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::job::Action;

    property! {
        /// `AbortConfig` of `AWS::IoT::JobTemplate`.
        AbortConfig;
        new (criteria_list: List<AbortCriteria> = "CriteriaList");
        set {
        }
    }

    property! {
        /// `AbortCriteria` of `AWS::IoT::JobTemplate`.
        AbortCriteria;
        new_with AbortCriteriaRequired {
            /// `Action`. Update: replaces.
            action: Action = "Action",
            /// `FailureType`. Update: replaces.
            failure_type: FailureType = "FailureType",
            /// `MinNumberOfExecutedThings`: at least 1. Update: replaces.
            min_number_of_executed_things: Int = "MinNumberOfExecutedThings",
            /// `ThresholdPercentage`: at most 100. Update: replaces.
            threshold_percentage: Num = "ThresholdPercentage",
        }
        set {
        }
    }

    property! {
        /// `ExponentialRolloutRate` of `AWS::IoT::JobTemplate`.
        ExponentialRolloutRate;
        new_with ExponentialRolloutRateRequired {
            /// `BaseRatePerMinute`: at least 1. Update: replaces.
            base_rate_per_minute: Int = "BaseRatePerMinute",
            /// `IncrementFactor`: 1 to 5. Update: replaces.
            increment_factor: Num = "IncrementFactor",
            /// `RateIncreaseCriteria`. Update: replaces.
            rate_increase_criteria: RateIncreaseCriteria = "RateIncreaseCriteria",
        }
        set {
        }
    }

    property! {
        /// `JobExecutionsRetryConfig` of `AWS::IoT::JobTemplate`.
        JobExecutionsRetryConfig;
        new ();
        set {
            /// `RetryCriteriaList`: 1 to 2 items. Update: replaces.
            retry_criteria_list: List<RetryCriteria> = "RetryCriteriaList";
        }
    }

    property! {
        /// `JobExecutionsRolloutConfig` of `AWS::IoT::JobTemplate`.
        JobExecutionsRolloutConfig;
        new ();
        set {
            /// `ExponentialRolloutRate`. Update: replaces.
            exponential_rollout_rate: ExponentialRolloutRate = "ExponentialRolloutRate";
            /// `MaximumPerMinute`: at least 1. Update: replaces.
            maximum_per_minute: Int = "MaximumPerMinute";
        }
    }

    property! {
        /// `MaintenanceWindow` of `AWS::IoT::JobTemplate`.
        MaintenanceWindow;
        new ();
        set {
            /// `DurationInMinutes`: 1 to 1430. Update: replaces.
            duration_in_minutes: Int = "DurationInMinutes";
            /// `StartTime`: 1 to 256 characters. Update: replaces.
            start_time: Str = "StartTime";
        }
    }

    property! {
        /// `PresignedUrlConfig` of `AWS::IoT::JobTemplate`.
        PresignedUrlConfig;
        new (role_arn: IamRoleArn = "RoleArn");
        set {
            /// `ExpiresInSec`: 60 to 3600. Update: replaces.
            expires_in_sec: Int = "ExpiresInSec";
        }
    }

    property! {
        /// `RateIncreaseCriteria` of `AWS::IoT::JobTemplate`.
        RateIncreaseCriteria;
        new ();
        set {
            /// `NumberOfNotifiedThings`: at least 1. Update: replaces.
            number_of_notified_things: Int = "NumberOfNotifiedThings";
            /// `NumberOfSucceededThings`: at least 1. Update: replaces.
            number_of_succeeded_things: Int = "NumberOfSucceededThings";
        }
    }

    property! {
        /// `RetryCriteria` of `AWS::IoT::JobTemplate`.
        RetryCriteria;
        new ();
        set {
            /// `FailureType`. Update: replaces.
            failure_type: JobRetryFailureType = "FailureType";
            /// `NumberOfRetries`: 0 to 10. Update: replaces.
            number_of_retries: Int = "NumberOfRetries";
        }
    }

    property! {
        /// `Tag` of `AWS::IoT::JobTemplate`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    property! {
        /// `TimeoutConfig` of `AWS::IoT::JobTemplate`.
        TimeoutConfig;
        new (in_progress_timeout_in_minutes: Int = "InProgressTimeoutInMinutes");
        set {
        }
    }

    values! {
        /// `FailureType` of `AWS::IoT::JobTemplate`.
        FailureType {
            FAILED = "FAILED",
            REJECTED = "REJECTED",
            TIMED_OUT = "TIMED_OUT",
            ALL = "ALL",
        }
    }

    values! {
        /// `JobRetryFailureType` of `AWS::IoT::JobTemplate`.
        JobRetryFailureType {
            FAILED = "FAILED",
            TIMED_OUT = "TIMED_OUT",
            ALL = "ALL",
        }
    }
}

resource! {
    /// `AWS::IoT::Logging`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-logging.html).
    Logging = "AWS::IoT::Logging", Ref = Str;
    new (account_id: Str = "AccountId", role_arn: IamRoleArn = "RoleArn", default_log_level: logging::DefaultLogLevel = "DefaultLogLevel");
    set {
        /// `AccountId`: 12 characters, `^[0-9]{12}$`. Update: replaces.
        account_id: Str = "AccountId";
        /// `DefaultLogLevel`. Update: in place.
        default_log_level: logging::DefaultLogLevel = "DefaultLogLevel";
        /// `EventConfigurations`. Update: in place.
        event_configurations: List<logging::EventConfiguration> = "EventConfigurations";
        /// `RoleArn`: 20 to 2048 characters. Update: in place.
        role_arn: IamRoleArn = "RoleArn";
    }
    get {
    }
    ref account_id;
}

/// Property types of `AWS::IoT::Logging`.
pub mod logging {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `EventConfiguration` of `AWS::IoT::Logging`.
        EventConfiguration;
        new (event_type: Str = "EventType");
        set {
            /// `LogDestination`: 1 to 512 characters, `^(?!aws/)[a-zA-Z0-9_\-/.#]+$`. Update: in place.
            log_destination: Str = "LogDestination";
            /// `LogLevel`. Update: in place.
            log_level: LogLevel = "LogLevel";
        }
    }

    values! {
        /// `DefaultLogLevel` of `AWS::IoT::Logging`.
        DefaultLogLevel {
            ERROR = "ERROR",
            WARN = "WARN",
            INFO = "INFO",
            DEBUG = "DEBUG",
            DISABLED = "DISABLED",
        }
    }

    values! {
        /// `LogLevel` of `AWS::IoT::Logging`.
        LogLevel {
            ERROR = "ERROR",
            WARN = "WARN",
            INFO = "INFO",
            DEBUG = "DEBUG",
            DISABLED = "DISABLED",
        }
    }
}

resource! {
    /// `AWS::IoT::MitigationAction`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-mitigationaction.html).
    MitigationAction = "AWS::IoT::MitigationAction", Ref = Str;
    tags "Tags" List;
    new (role_arn: IamRoleArn = "RoleArn", action_params: mitigation_action::ActionParams = "ActionParams");
    set {
        /// `ActionName`: 1 to 128 characters, `[a-zA-Z0-9:_-]+`. Update: replaces.
        action_name: Str = "ActionName";
        /// `ActionParams`. Update: in place.
        action_params: mitigation_action::ActionParams = "ActionParams";
        /// `RoleArn`: 20 to 2048 characters. Update: in place.
        role_arn: IamRoleArn = "RoleArn";
        /// `Tags`: at most 50 items, no item twice. Update: in place.
        tags: List<mitigation_action::Tag> = "Tags";
    }
    get {
        /// `MitigationActionArn`
        mitigation_action_arn: Arn = "MitigationActionArn";
        /// `MitigationActionId`
        mitigation_action_id: Str = "MitigationActionId";
    }
    ref action_name;
}

/// Property types of `AWS::IoT::MitigationAction`.
pub mod mitigation_action {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::billing_group::Tag;

    property! {
        /// `ActionParams` of `AWS::IoT::MitigationAction`.
        ActionParams;
        new ();
        set {
            /// `AddThingsToThingGroupParams`. Update: in place.
            add_things_to_thing_group_params: AddThingsToThingGroupParams = "AddThingsToThingGroupParams";
            /// `EnableIoTLoggingParams`. Update: in place.
            enable_iot_logging_params: EnableIoTLoggingParams = "EnableIoTLoggingParams";
            /// `PublishFindingToSnsParams`. Update: in place.
            publish_finding_to_sns_params: PublishFindingToSnsParams = "PublishFindingToSnsParams";
            /// `ReplaceDefaultPolicyVersionParams`. Update: in place.
            replace_default_policy_version_params: ReplaceDefaultPolicyVersionParams = "ReplaceDefaultPolicyVersionParams";
            /// `UpdateCACertificateParams`. Update: in place.
            update_ca_certificate_params: UpdateCACertificateParams = "UpdateCACertificateParams";
            /// `UpdateDeviceCertificateParams`. Update: in place.
            update_device_certificate_params: UpdateDeviceCertificateParams = "UpdateDeviceCertificateParams";
        }
    }

    property! {
        /// `AddThingsToThingGroupParams` of `AWS::IoT::MitigationAction`.
        AddThingsToThingGroupParams;
        new (thing_group_names: List<Str> = "ThingGroupNames");
        set {
            /// `OverrideDynamicGroups`. Update: in place.
            override_dynamic_groups: Bool = "OverrideDynamicGroups";
        }
    }

    property! {
        /// `EnableIoTLoggingParams` of `AWS::IoT::MitigationAction`.
        EnableIoTLoggingParams;
        new (log_level: LogLevel = "LogLevel", role_arn_for_logging: Str = "RoleArnForLogging");
        set {
        }
    }

    property! {
        /// `PublishFindingToSnsParams` of `AWS::IoT::MitigationAction`.
        PublishFindingToSnsParams;
        new (topic_arn: SnsTopicArn = "TopicArn");
        set {
        }
    }

    property! {
        /// `ReplaceDefaultPolicyVersionParams` of `AWS::IoT::MitigationAction`.
        ReplaceDefaultPolicyVersionParams;
        new (template_name: TemplateName = "TemplateName");
        set {
        }
    }

    property! {
        /// `UpdateCACertificateParams` of `AWS::IoT::MitigationAction`.
        UpdateCACertificateParams;
        new (action: Action = "Action");
        set {
        }
    }

    property! {
        /// `UpdateDeviceCertificateParams` of `AWS::IoT::MitigationAction`.
        UpdateDeviceCertificateParams;
        new (action: Action = "Action");
        set {
        }
    }

    values! {
        /// `Action` of `AWS::IoT::MitigationAction`.
        Action {
            DEACTIVATE = "DEACTIVATE",
            UNSET_VALUE = "UNSET_VALUE",
        }
    }

    values! {
        /// `LogLevel` of `AWS::IoT::MitigationAction`.
        LogLevel {
            DEBUG = "DEBUG",
            INFO = "INFO",
            ERROR = "ERROR",
            WARN = "WARN",
            UNSET_VALUE = "UNSET_VALUE",
        }
    }

    values! {
        /// `TemplateName` of `AWS::IoT::MitigationAction`.
        TemplateName {
            BLANK_POLICY = "BLANK_POLICY",
            UNSET_VALUE = "UNSET_VALUE",
        }
    }
}

resource! {
    /// `AWS::IoT::Policy`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-policy.html).
    Policy = "AWS::IoT::Policy", Ref = Str;
    tags "Tags" List;
    new (policy_document: PolicyDocument = "PolicyDocument");
    set {
        /// `PolicyDocument`: 1 to 404 600 characters, `^[\s\S]*$`. Update: in place.
        policy_document: PolicyDocument = "PolicyDocument";
        /// `PolicyName`: 1 to 128 characters, `^[\w+=,.@-]+$`. Update: replaces.
        policy_name: Str = "PolicyName";
        /// `Tags`: no item twice. Update: in place.
        tags: List<policy::Tag> = "Tags";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
        /// `Id`
        id: Str = "Id";
    }
    ref policy_name;
}

/// Property types of `AWS::IoT::Policy`.
pub mod policy {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::authorizer::Tag;
}

resource! {
    /// `AWS::IoT::PolicyPrincipalAttachment`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-policyprincipalattachment.html).
    PolicyPrincipalAttachment = "AWS::IoT::PolicyPrincipalAttachment", Ref = Str;
    new_with PolicyPrincipalAttachmentRequired {
        /// `PolicyName`. Update: replaces.
        policy_name: Str = "PolicyName",
        /// `Principal`. Update: replaces.
        principal: Str = "Principal",
    }
    set {
        /// `PolicyName`. Update: replaces.
        policy_name: Str = "PolicyName";
        /// `Principal`. Update: replaces.
        principal: Str = "Principal";
    }
    get {
    }
}

resource! {
    /// `AWS::IoT::ProvisioningTemplate`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-provisioningtemplate.html).
    ProvisioningTemplate = "AWS::IoT::ProvisioningTemplate", Ref = Str;
    tags "Tags" List;
    new (provisioning_role_arn: IamRoleArn = "ProvisioningRoleArn", template_body: Str = "TemplateBody");
    set {
        /// `Description`: at most 500 characters, `^[^\p{C}]*$`. Update: in place.
        description: Str = "Description";
        /// `Enabled`. Update: in place.
        enabled: Bool = "Enabled";
        /// `PreProvisioningHook`. Update: in place.
        pre_provisioning_hook: provisioning_template::ProvisioningHook = "PreProvisioningHook";
        /// `ProvisioningRoleArn`: 20 to 2048 characters. Update: in place.
        provisioning_role_arn: IamRoleArn = "ProvisioningRoleArn";
        /// `Tags`: no item twice. Update: in place.
        tags: List<provisioning_template::Tag> = "Tags";
        /// `TemplateBody`: at most 10 240 characters, `^[\s\S]*$`. Update: in place.
        template_body: Str = "TemplateBody";
        /// `TemplateName`: 1 to 36 characters, `^[0-9A-Za-z_-]+$`. Update: replaces.
        template_name: Str = "TemplateName";
        /// `TemplateType`. Update: replaces.
        template_type: provisioning_template::TemplateType = "TemplateType";
    }
    get {
        /// `TemplateArn`
        template_arn: Arn = "TemplateArn";
    }
    ref template_name;
}

/// Property types of `AWS::IoT::ProvisioningTemplate`.
pub mod provisioning_template {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::authorizer::Tag;

    property! {
        /// `ProvisioningHook` of `AWS::IoT::ProvisioningTemplate`.
        ProvisioningHook;
        new ();
        set {
            /// `PayloadVersion`: 10 to 32 characters, `^[0-9-]+$`. Update: in place.
            payload_version: Str = "PayloadVersion";
            /// `TargetArn`: at most 2048 characters. Update: in place.
            target_arn: Arn = "TargetArn";
        }
    }

    values! {
        /// `TemplateType` of `AWS::IoT::ProvisioningTemplate`.
        TemplateType {
            FLEET_PROVISIONING = "FLEET_PROVISIONING",
            JITP = "JITP",
        }
    }
}

resource! {
    /// `AWS::IoT::ResourceSpecificLogging`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-resourcespecificlogging.html).
    ResourceSpecificLogging = "AWS::IoT::ResourceSpecificLogging", Ref = Str;
    new (target_name: Str = "TargetName", target_type: resource_specific_logging::TargetType = "TargetType", log_level: resource_specific_logging::LogLevel = "LogLevel");
    set {
        /// `LogLevel`. Update: in place.
        log_level: resource_specific_logging::LogLevel = "LogLevel";
        /// `TargetName`: 1 to 128 characters, `[a-zA-Z0-9.:\s_\-]+`. Update: replaces.
        target_name: Str = "TargetName";
        /// `TargetType`. Update: replaces.
        target_type: resource_specific_logging::TargetType = "TargetType";
    }
    get {
    }
    ref target_id;
}

/// Property types of `AWS::IoT::ResourceSpecificLogging`.
pub mod resource_specific_logging {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::logging::LogLevel;

    values! {
        /// `TargetType` of `AWS::IoT::ResourceSpecificLogging`.
        TargetType {
            THING_GROUP = "THING_GROUP",
            CLIENT_ID = "CLIENT_ID",
            SOURCE_IP = "SOURCE_IP",
            PRINCIPAL_ID = "PRINCIPAL_ID",
            EVENT_TYPE = "EVENT_TYPE",
        }
    }
}

resource! {
    /// `AWS::IoT::RoleAlias`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-rolealias.html).
    RoleAlias = "AWS::IoT::RoleAlias", Ref = Str;
    tags "Tags" List;
    new (role_arn: IamRoleArn = "RoleArn");
    set {
        /// `CredentialDurationSeconds`: 900 to 43 200, default `3600`. Update: in place.
        credential_duration_seconds: Int = "CredentialDurationSeconds";
        /// `RoleAlias`: 1 to 128 characters, `[\w=,@-]+`. Update: replaces.
        role_alias: Str = "RoleAlias";
        /// `RoleArn`: 20 to 2048 characters. Update: in place.
        role_arn: IamRoleArn = "RoleArn";
        /// `Tags`: no item twice. Update: in place.
        tags: List<role_alias::Tag> = "Tags";
    }
    get {
        /// `RoleAliasArn`
        role_alias_arn: Arn = "RoleAliasArn";
    }
    ref role_alias;
}

/// Property types of `AWS::IoT::RoleAlias`.
pub mod role_alias {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `Tag` of `AWS::IoT::RoleAlias`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }
}

resource! {
    /// `AWS::IoT::ScheduledAudit`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-scheduledaudit.html).
    ScheduledAudit = "AWS::IoT::ScheduledAudit", Ref = Str;
    tags "Tags" List;
    new (frequency: scheduled_audit::Frequency = "Frequency", target_check_names: List<Str> = "TargetCheckNames");
    set {
        /// `DayOfMonth`: `^([1-9]|[12][0-9]|3[01])$|^LAST$|^UNSET_VALUE$`. Update: in place.
        day_of_month: Str = "DayOfMonth";
        /// `DayOfWeek`. Update: in place.
        day_of_week: scheduled_audit::DayOfWeek = "DayOfWeek";
        /// `Frequency`. Update: in place.
        frequency: scheduled_audit::Frequency = "Frequency";
        /// `ScheduledAuditName`: 1 to 128 characters, `[a-zA-Z0-9:_-]+`. Update: replaces.
        scheduled_audit_name: Str = "ScheduledAuditName";
        /// `Tags`: at most 50 items, no item twice. Update: in place.
        tags: List<scheduled_audit::Tag> = "Tags";
        /// `TargetCheckNames`: no item twice. Update: in place.
        target_check_names: List<Str> = "TargetCheckNames";
    }
    get {
        /// `ScheduledAuditArn`
        scheduled_audit_arn: Arn = "ScheduledAuditArn";
    }
    ref scheduled_audit_name;
}

/// Property types of `AWS::IoT::ScheduledAudit`.
pub mod scheduled_audit {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::billing_group::Tag;

    values! {
        /// `DayOfWeek` of `AWS::IoT::ScheduledAudit`.
        DayOfWeek {
            SUN = "SUN",
            MON = "MON",
            TUE = "TUE",
            WED = "WED",
            THU = "THU",
            FRI = "FRI",
            SAT = "SAT",
            UNSET_VALUE = "UNSET_VALUE",
        }
    }

    values! {
        /// `Frequency` of `AWS::IoT::ScheduledAudit`.
        Frequency {
            DAILY = "DAILY",
            WEEKLY = "WEEKLY",
            BIWEEKLY = "BIWEEKLY",
            MONTHLY = "MONTHLY",
        }
    }
}

resource! {
    /// `AWS::IoT::SecurityProfile`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-securityprofile.html).
    SecurityProfile = "AWS::IoT::SecurityProfile", Ref = Str;
    tags "Tags" List;
    new ();
    set {
        /// `AdditionalMetricsToRetainV2`: no item twice. Update: in place.
        additional_metrics_to_retain_v2: List<security_profile::MetricToRetain> = "AdditionalMetricsToRetainV2";
        /// `AlertTargets`. Update: in place.
        alert_targets: Map<security_profile::AlertTarget> = "AlertTargets";
        /// `Behaviors`: at most 100 items, no item twice. Update: in place.
        behaviors: List<security_profile::Behavior> = "Behaviors";
        /// `MetricsExportConfig`. Update: in place.
        metrics_export_config: security_profile::MetricsExportConfig = "MetricsExportConfig";
        /// `SecurityProfileDescription`: at most 1000 characters, `^[\p{Graph}\x20]*$`. Update: in place.
        security_profile_description: Str = "SecurityProfileDescription";
        /// `SecurityProfileName`: 1 to 128 characters, `[a-zA-Z0-9:_-]+`. Update: replaces.
        security_profile_name: Str = "SecurityProfileName";
        /// `Tags`: at most 50 items, no item twice. Update: in place.
        tags: List<security_profile::Tag> = "Tags";
        /// `TargetArns`: no item twice, at most 2048 characters. Update: in place.
        target_arns: List<Str> = "TargetArns";
    }
    get {
        /// `SecurityProfileArn`
        security_profile_arn: Arn = "SecurityProfileArn";
    }
    ref security_profile_name;
}

/// Property types of `AWS::IoT::SecurityProfile`.
pub mod security_profile {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::billing_group::Tag;

    property! {
        /// `AlertTarget` of `AWS::IoT::SecurityProfile`.
        AlertTarget;
        new (alert_target_arn: Str = "AlertTargetArn", role_arn: IamRoleArn = "RoleArn");
        set {
        }
    }

    property! {
        /// `Behavior` of `AWS::IoT::SecurityProfile`.
        Behavior;
        new (name: Str = "Name");
        set {
            /// `Criteria`. Update: in place.
            criteria: BehaviorCriteria = "Criteria";
            /// `ExportMetric`. Update: in place.
            export_metric: Bool = "ExportMetric";
            /// `Metric`: 1 to 128 characters, `[a-zA-Z0-9:_-]+`. Update: in place.
            metric: Str = "Metric";
            /// `MetricDimension`. Update: in place.
            metric_dimension: MetricDimension = "MetricDimension";
            /// `SuppressAlerts`. Update: in place.
            suppress_alerts: Bool = "SuppressAlerts";
        }
    }

    property! {
        /// `BehaviorCriteria` of `AWS::IoT::SecurityProfile`.
        BehaviorCriteria;
        new ();
        set {
            /// `ComparisonOperator`. Update: in place.
            comparison_operator: ComparisonOperator = "ComparisonOperator";
            /// `ConsecutiveDatapointsToAlarm`: 1 to 10. Update: in place.
            consecutive_datapoints_to_alarm: Int = "ConsecutiveDatapointsToAlarm";
            /// `ConsecutiveDatapointsToClear`: 1 to 10. Update: in place.
            consecutive_datapoints_to_clear: Int = "ConsecutiveDatapointsToClear";
            /// `DurationSeconds`. Update: in place.
            duration_seconds: Int = "DurationSeconds";
            /// `MlDetectionConfig`. Update: in place.
            ml_detection_config: MachineLearningDetectionConfig = "MlDetectionConfig";
            /// `StatisticalThreshold`. Update: in place.
            statistical_threshold: StatisticalThreshold = "StatisticalThreshold";
            /// `Value`. Update: in place.
            value: MetricValue = "Value";
        }
    }

    property! {
        /// `MachineLearningDetectionConfig` of `AWS::IoT::SecurityProfile`.
        MachineLearningDetectionConfig;
        new ();
        set {
            /// `ConfidenceLevel`. Update: in place.
            confidence_level: ConfidenceLevel = "ConfidenceLevel";
        }
    }

    property! {
        /// `MetricDimension` of `AWS::IoT::SecurityProfile`.
        MetricDimension;
        new (dimension_name: Str = "DimensionName");
        set {
            /// `Operator`. Update: in place.
            operator: Operator = "Operator";
        }
    }

    property! {
        /// `MetricToRetain` of `AWS::IoT::SecurityProfile`.
        MetricToRetain;
        new (metric: Str = "Metric");
        set {
            /// `ExportMetric`. Update: in place.
            export_metric: Bool = "ExportMetric";
            /// `MetricDimension`. Update: in place.
            metric_dimension: MetricDimension = "MetricDimension";
        }
    }

    property! {
        /// `MetricValue` of `AWS::IoT::SecurityProfile`.
        MetricValue;
        new ();
        set {
            /// `Cidrs`: no item twice, 2 to 43 characters, `^[a-fA-F0-9:\.\/]+$`. Update: in place.
            cidrs: List<Str> = "Cidrs";
            /// `Count`: at least 0. Update: in place.
            count: Str = "Count";
            /// `Number`. Update: in place.
            number: Num = "Number";
            /// `Numbers`: no item twice. Update: in place.
            numbers: List<Num> = "Numbers";
            /// `Ports`: no item twice, 0 to 65 535. Update: in place.
            ports: List<Int> = "Ports";
            /// `Strings`: no item twice. Update: in place.
            strings: List<Str> = "Strings";
        }
    }

    property! {
        /// `MetricsExportConfig` of `AWS::IoT::SecurityProfile`.
        MetricsExportConfig;
        new (mqtt_topic: Str = "MqttTopic", role_arn: IamRoleArn = "RoleArn");
        set {
        }
    }

    property! {
        /// `StatisticalThreshold` of `AWS::IoT::SecurityProfile`.
        StatisticalThreshold;
        new ();
        set {
            /// `Statistic`. Update: in place.
            statistic: Statistic = "Statistic";
        }
    }

    values! {
        /// `ComparisonOperator` of `AWS::IoT::SecurityProfile`.
        ComparisonOperator {
            LESS_THAN = "less-than",
            LESS_THAN_EQUALS = "less-than-equals",
            GREATER_THAN = "greater-than",
            GREATER_THAN_EQUALS = "greater-than-equals",
            IN_CIDR_SET = "in-cidr-set",
            NOT_IN_CIDR_SET = "not-in-cidr-set",
            IN_PORT_SET = "in-port-set",
            NOT_IN_PORT_SET = "not-in-port-set",
            IN_SET = "in-set",
            NOT_IN_SET = "not-in-set",
        }
    }

    values! {
        /// `ConfidenceLevel` of `AWS::IoT::SecurityProfile`.
        ConfidenceLevel {
            LOW = "LOW",
            MEDIUM = "MEDIUM",
            HIGH = "HIGH",
        }
    }

    values! {
        /// `Operator` of `AWS::IoT::SecurityProfile`.
        Operator {
            IN = "IN",
            NOT_IN = "NOT_IN",
        }
    }

    values! {
        /// `Statistic` of `AWS::IoT::SecurityProfile`.
        Statistic {
            AVERAGE = "Average",
            P0 = "p0",
            P0_1 = "p0.1",
            P0_01 = "p0.01",
            P1 = "p1",
            P10 = "p10",
            P50 = "p50",
            P90 = "p90",
            P99 = "p99",
            P99_9 = "p99.9",
            P99_99 = "p99.99",
            P100 = "p100",
        }
    }
}

resource! {
    /// `AWS::IoT::SoftwarePackage`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-softwarepackage.html).
    SoftwarePackage = "AWS::IoT::SoftwarePackage", Ref = Str;
    tags "Tags" List;
    new ();
    set {
        /// `Description`: at most 1024 characters, `^[^\p{C}]+$`. Update: in place.
        description: Str = "Description";
        /// `PackageName`: 1 to 128 characters, `^[a-zA-Z0-9-_.]+$`. Update: replaces.
        package_name: Str = "PackageName";
        /// `Tags`: at most 50 items, no item twice. Update: in place.
        tags: List<software_package::Tag> = "Tags";
    }
    get {
        /// `PackageArn`
        package_arn: Arn = "PackageArn";
    }
    ref package_name;
}

/// Property types of `AWS::IoT::SoftwarePackage`.
pub mod software_package {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::billing_group::Tag;
}

resource! {
    /// `AWS::IoT::SoftwarePackageVersion`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-softwarepackageversion.html).
    SoftwarePackageVersion = "AWS::IoT::SoftwarePackageVersion", Ref = Str;
    tags "Tags" List;
    new (package_name: Str = "PackageName");
    set {
        /// `Artifact`. Update: in place.
        artifact: software_package_version::PackageVersionArtifact = "Artifact";
        /// `Attributes`. Update: in place.
        attributes: Map<Str> = "Attributes";
        /// `Description`: at most 1024 characters, `^[^\p{C}]+$`. Update: in place.
        description: Str = "Description";
        /// `PackageName`: 1 to 128 characters, `^[a-zA-Z0-9-_.]+$`. Update: replaces.
        package_name: Str = "PackageName";
        /// `Recipe`: at most 3072 characters. Update: in place.
        recipe: Str = "Recipe";
        /// `Sbom`. Update: in place.
        sbom: software_package_version::Sbom = "Sbom";
        /// `Tags`: at most 50 items, no item twice. Update: in place.
        tags: List<software_package_version::Tag> = "Tags";
        /// `VersionName`: 1 to 64 characters, `^[a-zA-Z0-9-_.]+$`. Update: replaces.
        version_name: Str = "VersionName";
    }
    get {
        /// `ErrorReason`
        error_reason: Str = "ErrorReason";
        /// `PackageVersionArn`
        package_version_arn: Arn = "PackageVersionArn";
        /// `SbomValidationStatus`
        sbom_validation_status: Str = "SbomValidationStatus";
        /// `Status`
        status: Str = "Status";
    }
}

/// Property types of `AWS::IoT::SoftwarePackageVersion`.
pub mod software_package_version {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::billing_group::Tag;

    property! {
        /// `PackageVersionArtifact` of `AWS::IoT::SoftwarePackageVersion`.
        PackageVersionArtifact;
        new (s3_location: S3Location = "S3Location");
        set {
        }
    }

    property! {
        /// `S3Location` of `AWS::IoT::SoftwarePackageVersion`.
        S3Location;
        new_with S3LocationRequired {
            /// `Bucket`: at least 1 characters. Update: in place.
            bucket: Str = "Bucket",
            /// `Key`: at least 1 characters. Update: in place.
            key: Str = "Key",
            /// `Version`. Update: in place.
            version: Str = "Version",
        }
        set {
        }
    }

    property! {
        /// `Sbom` of `AWS::IoT::SoftwarePackageVersion`.
        Sbom;
        new (s3_location: S3Location = "S3Location");
        set {
        }
    }
}

resource! {
    /// `AWS::IoT::Stream`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-stream.html).
    Stream = "AWS::IoT::Stream", Ref = Arn;
    tags "Tags" List;
    new (stream_id: Str = "StreamId", files: List<stream::StreamFile> = "Files", role_arn: IamRoleArn = "RoleArn");
    set {
        /// `Description`: at most 2028 characters, `^[^\p{C}]+$`. Update: in place.
        description: Str = "Description";
        /// `Files`: 1 to 50 items. Update: in place.
        files: List<stream::StreamFile> = "Files";
        /// `RoleArn`: 20 to 2048 characters. Update: in place.
        role_arn: IamRoleArn = "RoleArn";
        /// `StreamId`: 1 to 128 characters, `^[a-zA-Z0-9_-]+$`. Update: replaces.
        stream_id: Str = "StreamId";
        /// `Tags`. Update: in place.
        tags: List<stream::Tag> = "Tags";
    }
    get {
        /// `CreatedAt`
        created_at: Str = "CreatedAt";
        /// `LastUpdatedAt`
        last_updated_at: Str = "LastUpdatedAt";
        /// `StreamVersion`
        stream_version: Int = "StreamVersion";
    }
    ref arn;
}

/// Property types of `AWS::IoT::Stream`.
pub mod stream {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::authorizer::Tag;

    property! {
        /// `S3Location` of `AWS::IoT::Stream`.
        S3Location;
        new ();
        set {
            /// `Bucket`: at least 1 characters. Update: in place.
            bucket: Str = "Bucket";
            /// `Key`: at least 1 characters. Update: in place.
            key: Str = "Key";
            /// `Version`. Update: in place.
            version: Str = "Version";
        }
    }

    property! {
        /// `StreamFile` of `AWS::IoT::Stream`.
        StreamFile;
        new ();
        set {
            /// `FileId`: 0 to 255. Update: in place.
            file_id: Int = "FileId";
            /// `S3Location`. Update: in place.
            s3_location: S3Location = "S3Location";
        }
    }
}

resource! {
    /// `AWS::IoT::Thing`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-thing.html).
    Thing = "AWS::IoT::Thing", Ref = Str;
    new ();
    set {
        /// `AttributePayload`. Update: in place.
        attribute_payload: thing::AttributePayload = "AttributePayload";
        /// `ThingName`: 1 to 128 characters, `[a-zA-Z0-9:_-]+`. Update: replaces.
        thing_name: Str = "ThingName";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
        /// `Id`
        id: Str = "Id";
    }
    ref thing_name;
}

/// Property types of `AWS::IoT::Thing`.
pub mod thing {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `AttributePayload` of `AWS::IoT::Thing`.
        AttributePayload;
        new ();
        set {
            /// `Attributes`. Update: in place.
            attributes: Map<Str> = "Attributes";
        }
    }
}

resource! {
    /// `AWS::IoT::ThingGroup`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-thinggroup.html).
    ThingGroup = "AWS::IoT::ThingGroup", Ref = Str;
    tags "Tags" List;
    new ();
    set {
        /// `ParentGroupName`: 1 to 128 characters, `[a-zA-Z0-9:_-]+`. Update: replaces.
        parent_group_name: Str = "ParentGroupName";
        /// `QueryString`: 1 to 1000 characters. Update: in place.
        query_string: Str = "QueryString";
        /// `Tags`: at most 50 items, no item twice. Update: in place.
        tags: List<thing_group::Tag> = "Tags";
        /// `ThingGroupName`: 1 to 128 characters, `[a-zA-Z0-9:_-]+`. Update: replaces.
        thing_group_name: Str = "ThingGroupName";
        /// `ThingGroupProperties`. Update: in place.
        thing_group_properties: thing_group::ThingGroupProperties = "ThingGroupProperties";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
        /// `Id`
        id: Str = "Id";
    }
    ref thing_group_name;
}

/// Property types of `AWS::IoT::ThingGroup`.
pub mod thing_group {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::billing_group::Tag;

    pub use super::thing::AttributePayload;

    property! {
        /// `ThingGroupProperties` of `AWS::IoT::ThingGroup`.
        ThingGroupProperties;
        new ();
        set {
            /// `AttributePayload`. Update: in place.
            attribute_payload: AttributePayload = "AttributePayload";
            /// `ThingGroupDescription`: at most 2028 characters, `[\p{Graph}\x20]*`. Update: in place.
            thing_group_description: Str = "ThingGroupDescription";
        }
    }
}

resource! {
    /// `AWS::IoT::ThingPrincipalAttachment`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-thingprincipalattachment.html).
    ThingPrincipalAttachment = "AWS::IoT::ThingPrincipalAttachment", Ref = Str;
    new_with ThingPrincipalAttachmentRequired {
        /// `ThingName`. Update: replaces.
        thing_name: Str = "ThingName",
        /// `Principal`. Update: replaces.
        principal: Str = "Principal",
    }
    set {
        /// `Principal`. Update: replaces.
        principal: Str = "Principal";
        /// `ThingName`. Update: replaces.
        thing_name: Str = "ThingName";
        /// `ThingPrincipalType`. Update: replaces.
        thing_principal_type: Str = "ThingPrincipalType";
    }
    get {
    }
}

resource! {
    /// `AWS::IoT::ThingType`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-thingtype.html).
    ThingType = "AWS::IoT::ThingType", Ref = Str;
    tags "Tags" List;
    new ();
    set {
        /// `DeprecateThingType`. Update: in place.
        deprecate_thing_type: Bool = "DeprecateThingType";
        /// `Tags`: at most 50 items, no item twice. Update: in place.
        tags: List<thing_type::Tag> = "Tags";
        /// `ThingTypeName`: 1 to 128 characters, `[a-zA-Z0-9:_-]+`. Update: replaces.
        thing_type_name: Str = "ThingTypeName";
        /// `ThingTypeProperties`. Update: may replace.
        thing_type_properties: thing_type::ThingTypeProperties = "ThingTypeProperties";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
        /// `Id`
        id: Str = "Id";
    }
    ref thing_type_name;
}

/// Property types of `AWS::IoT::ThingType`.
pub mod thing_type {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::billing_group::Tag;

    property! {
        /// `Mqtt5Configuration` of `AWS::IoT::ThingType`.
        Mqtt5Configuration;
        new ();
        set {
            /// `PropagatingAttributes`: no item twice. Update: may replace.
            propagating_attributes: List<PropagatingAttribute> = "PropagatingAttributes";
        }
    }

    property! {
        /// `PropagatingAttribute` of `AWS::IoT::ThingType`.
        PropagatingAttribute;
        new (user_property_key: Str = "UserPropertyKey");
        set {
            /// `ConnectionAttribute`: at most 128 characters. Update: may replace.
            connection_attribute: ConnectionAttribute = "ConnectionAttribute";
            /// `ThingAttribute`: at most 128 characters, `[a-zA-Z0-9_.,@/:#-]+`. Update: may replace.
            thing_attribute: Str = "ThingAttribute";
        }
    }

    property! {
        /// `ThingTypeProperties` of `AWS::IoT::ThingType`.
        ThingTypeProperties;
        new ();
        set {
            /// `Mqtt5Configuration`. Update: may replace.
            mqtt5_configuration: Mqtt5Configuration = "Mqtt5Configuration";
            /// `SearchableAttributes`: at most 3 items, no item twice, at most 128 characters, `[a-zA-Z0-9_.,@/:#-]+`. Update: may replace.
            searchable_attributes: List<Str> = "SearchableAttributes";
            /// `ThingTypeDescription`: at most 2028 characters, `[\p{Graph}\x20]*`. Update: may replace.
            thing_type_description: Str = "ThingTypeDescription";
        }
    }

    values! {
        /// `ConnectionAttribute` of `AWS::IoT::ThingType`.
        ConnectionAttribute {
            IOT_CLIENT_ID = "iot:ClientId",
            IOT_THING_THING_NAME = "iot:Thing.ThingName",
        }
    }
}

resource! {
    /// `AWS::IoT::TopicRule`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-topicrule.html).
    TopicRule = "AWS::IoT::TopicRule", Ref = Str;
    tags "Tags" List;
    new (topic_rule_payload: topic_rule::TopicRulePayload = "TopicRulePayload");
    set {
        /// `RuleName`: 1 to 128 characters, `^[a-zA-Z0-9_]+$`. Update: replaces.
        rule_name: Str = "RuleName";
        /// `Tags`. Update: in place.
        tags: List<topic_rule::Tag> = "Tags";
        /// `TopicRulePayload`. Update: in place.
        topic_rule_payload: topic_rule::TopicRulePayload = "TopicRulePayload";
    }
    get {
        /// `Arn`
        arn: IotTopicRuleArn = "Arn";
    }
    ref rule_name;
}

/// Property types of `AWS::IoT::TopicRule`.
pub mod topic_rule {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `Action` of `AWS::IoT::TopicRule`.
        Action;
        new ();
        set {
            /// `CloudwatchAlarm`. Update: in place.
            cloudwatch_alarm: CloudwatchAlarmAction = "CloudwatchAlarm";
            /// `CloudwatchLogs`. Update: in place.
            cloudwatch_logs: CloudwatchLogsAction = "CloudwatchLogs";
            /// `CloudwatchMetric`. Update: in place.
            cloudwatch_metric: CloudwatchMetricAction = "CloudwatchMetric";
            /// `DynamoDB`. Update: in place.
            dynamodb: DynamoDBAction = "DynamoDB";
            /// `DynamoDBv2`. Update: in place.
            dynamodbv2: DynamoDBv2Action = "DynamoDBv2";
            /// `Elasticsearch`. Update: in place.
            elasticsearch: ElasticsearchAction = "Elasticsearch";
            /// `Firehose`. Update: in place.
            firehose: FirehoseAction = "Firehose";
            /// `Http`. Update: in place.
            http: HttpAction = "Http";
            /// `InfluxDB`. Update: in place.
            influx_db: InfluxDBAction = "InfluxDB";
            /// `IotAnalytics` (deprecated). Update: in place.
            iot_analytics: IotAnalyticsAction = "IotAnalytics";
            /// `IotEvents` (deprecated). Update: in place.
            iot_events: IotEventsAction = "IotEvents";
            /// `IotSiteWise`. Update: in place.
            iot_site_wise: IotSiteWiseAction = "IotSiteWise";
            /// `Kafka`. Update: in place.
            kafka: KafkaAction = "Kafka";
            /// `Kinesis`. Update: in place.
            kinesis: KinesisAction = "Kinesis";
            /// `Lambda`. Update: in place.
            lambda: LambdaAction = "Lambda";
            /// `Location`. Update: in place.
            location: LocationAction = "Location";
            /// `OpenSearch`. Update: in place.
            open_search: OpenSearchAction = "OpenSearch";
            /// `Republish`. Update: in place.
            republish: RepublishAction = "Republish";
            /// `S3`. Update: in place.
            s3: S3Action = "S3";
            /// `Sns`. Update: in place.
            sns: SnsAction = "Sns";
            /// `Sqs`. Update: in place.
            sqs: SqsAction = "Sqs";
            /// `StepFunctions`. Update: in place.
            step_functions: StepFunctionsAction = "StepFunctions";
            /// `Timestream`. Update: in place.
            timestream: TimestreamAction = "Timestream";
        }
    }

    property! {
        /// `AssetPropertyTimestamp` of `AWS::IoT::TopicRule`.
        AssetPropertyTimestamp;
        new (time_in_seconds: Str = "TimeInSeconds");
        set {
            /// `OffsetInNanos`. Update: in place.
            offset_in_nanos: Str = "OffsetInNanos";
        }
    }

    property! {
        /// `AssetPropertyValue` of `AWS::IoT::TopicRule`.
        AssetPropertyValue;
        new (value: AssetPropertyVariant = "Value", timestamp: AssetPropertyTimestamp = "Timestamp");
        set {
            /// `Quality`. Update: in place.
            quality: Str = "Quality";
        }
    }

    property! {
        /// `AssetPropertyVariant` of `AWS::IoT::TopicRule`.
        AssetPropertyVariant;
        new ();
        set {
            /// `BooleanValue`. Update: in place.
            boolean_value: Str = "BooleanValue";
            /// `DoubleValue`. Update: in place.
            double_value: Str = "DoubleValue";
            /// `IntegerValue`. Update: in place.
            integer_value: Str = "IntegerValue";
            /// `StringValue`. Update: in place.
            string_value: Str = "StringValue";
        }
    }

    property! {
        /// `BatchConfig` of `AWS::IoT::TopicRule`.
        BatchConfig;
        new ();
        set {
            /// `BatchAcrossTopics`. Update: in place.
            batch_across_topics: Bool = "BatchAcrossTopics";
            /// `MaxBatchOpenMs`: 5 to 200. Update: in place.
            max_batch_open_ms: Int = "MaxBatchOpenMs";
            /// `MaxBatchSize`: 2 to 10. Update: in place.
            max_batch_size: Int = "MaxBatchSize";
            /// `MaxBatchSizeBytes`: 100 to 131 072. Update: in place.
            max_batch_size_bytes: Int = "MaxBatchSizeBytes";
        }
    }

    property! {
        /// `CloudwatchAlarmAction` of `AWS::IoT::TopicRule`.
        CloudwatchAlarmAction;
        new_with CloudwatchAlarmActionRequired {
            /// `AlarmName`. Update: in place.
            alarm_name: Str = "AlarmName",
            /// `StateReason`. Update: in place.
            state_reason: Str = "StateReason",
            /// `StateValue`. Update: in place.
            state_value: Str = "StateValue",
            /// `RoleArn`. Update: in place.
            role_arn: IamRoleArn = "RoleArn",
        }
        set {
        }
    }

    property! {
        /// `CloudwatchLogsAction` of `AWS::IoT::TopicRule`.
        CloudwatchLogsAction;
        new (log_group_name: LogsLogGroupName = "LogGroupName", role_arn: IamRoleArn = "RoleArn");
        set {
            /// `BatchMode`. Update: in place.
            batch_mode: Bool = "BatchMode";
        }
    }

    property! {
        /// `CloudwatchMetricAction` of `AWS::IoT::TopicRule`.
        CloudwatchMetricAction;
        new_with CloudwatchMetricActionRequired {
            /// `MetricName`. Update: in place.
            metric_name: Str = "MetricName",
            /// `MetricValue`. Update: in place.
            metric_value: Str = "MetricValue",
            /// `MetricNamespace`. Update: in place.
            metric_namespace: Str = "MetricNamespace",
            /// `MetricUnit`. Update: in place.
            metric_unit: Str = "MetricUnit",
            /// `RoleArn`. Update: in place.
            role_arn: IamRoleArn = "RoleArn",
        }
        set {
            /// `MetricTimestamp`. Update: in place.
            metric_timestamp: Str = "MetricTimestamp";
        }
    }

    property! {
        /// `DynamoDBAction` of `AWS::IoT::TopicRule`.
        DynamoDBAction;
        new_with DynamoDBActionRequired {
            /// `TableName`. Update: in place.
            table_name: Str = "TableName",
            /// `HashKeyField`. Update: in place.
            hash_key_field: Str = "HashKeyField",
            /// `HashKeyValue`. Update: in place.
            hash_key_value: Str = "HashKeyValue",
            /// `RoleArn`. Update: in place.
            role_arn: IamRoleArn = "RoleArn",
        }
        set {
            /// `HashKeyType`. Update: in place.
            hash_key_type: HashKeyType = "HashKeyType";
            /// `PayloadField`. Update: in place.
            payload_field: Str = "PayloadField";
            /// `RangeKeyField`. Update: in place.
            range_key_field: Str = "RangeKeyField";
            /// `RangeKeyType`. Update: in place.
            range_key_type: RangeKeyType = "RangeKeyType";
            /// `RangeKeyValue`. Update: in place.
            range_key_value: Str = "RangeKeyValue";
        }
    }

    property! {
        /// `DynamoDBv2Action` of `AWS::IoT::TopicRule`.
        DynamoDBv2Action;
        new ();
        set {
            /// `PutItem`. Update: in place.
            put_item: PutItemInput = "PutItem";
            /// `RoleArn`. Update: in place.
            role_arn: IamRoleArn = "RoleArn";
        }
    }

    property! {
        /// `ElasticsearchAction` of `AWS::IoT::TopicRule`.
        ElasticsearchAction;
        new_with ElasticsearchActionRequired {
            /// `Type`. Update: in place.
            type_: Str = "Type",
            /// `Endpoint`: `^https?://`. Update: in place.
            endpoint: Str = "Endpoint",
            /// `Index`. Update: in place.
            index: Str = "Index",
            /// `Id`. Update: in place.
            id: Str = "Id",
            /// `RoleArn`. Update: in place.
            role_arn: IamRoleArn = "RoleArn",
        }
        set {
        }
    }

    property! {
        /// `FirehoseAction` of `AWS::IoT::TopicRule`.
        FirehoseAction;
        new (delivery_stream_name: KinesisFirehoseDeliveryStreamName = "DeliveryStreamName", role_arn: IamRoleArn = "RoleArn");
        set {
            /// `BatchMode`. Update: in place.
            batch_mode: Bool = "BatchMode";
            /// `Separator`: `^([\n\t])|(\r\n)|(,)$`. Update: in place.
            separator: Str = "Separator";
        }
    }

    property! {
        /// `HttpAction` of `AWS::IoT::TopicRule`.
        HttpAction;
        new (url: Str = "Url");
        set {
            /// `Auth`. Update: in place.
            auth: HttpAuthorization = "Auth";
            /// `BatchConfig`. Update: in place.
            batch_config: BatchConfig = "BatchConfig";
            /// `ConfirmationUrl`: at most 2000 characters. Update: in place.
            confirmation_url: Str = "ConfirmationUrl";
            /// `EnableBatching`. Update: in place.
            enable_batching: Bool = "EnableBatching";
            /// `Headers`: at most 100 items, no item twice. Update: in place.
            headers: List<HttpActionHeader> = "Headers";
        }
    }

    property! {
        /// `HttpActionHeader` of `AWS::IoT::TopicRule`.
        HttpActionHeader;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    property! {
        /// `HttpAuthorization` of `AWS::IoT::TopicRule`.
        HttpAuthorization;
        new ();
        set {
            /// `Sigv4`. Update: in place.
            sigv4: SigV4Authorization = "Sigv4";
        }
    }

    property! {
        /// `InfluxDBAction` of `AWS::IoT::TopicRule`.
        InfluxDBAction;
        new_with InfluxDBActionRequired {
            /// `DestinationArn`. Update: in place.
            destination_arn: Str = "DestinationArn",
            /// `RoleArn`. Update: in place.
            role_arn: IamRoleArn = "RoleArn",
            /// `DatabaseName`: 2 to 64 characters, `^[^_\"][^\"]+$`. Update: in place.
            database_name: Str = "DatabaseName",
            /// `TableName`: 1 to 1024 characters, `^[^_].*$`. Update: in place.
            table_name: Str = "TableName",
        }
        set {
            /// `BatchConfig`. Update: in place.
            batch_config: InfluxDBBatchConfig = "BatchConfig";
            /// `Organization`: 1 to 64 characters. Update: in place.
            organization: Str = "Organization";
            /// `Tags`. Update: in place.
            tags: Map<Str> = "Tags";
            /// `TimestampUnit`. Update: in place.
            timestamp_unit: TimestampUnit = "TimestampUnit";
        }
    }

    property! {
        /// `InfluxDBBatchConfig` of `AWS::IoT::TopicRule`.
        InfluxDBBatchConfig;
        new ();
        set {
            /// `BatchAcrossTopics`. Update: in place.
            batch_across_topics: Bool = "BatchAcrossTopics";
            /// `MaxBatchOpenMs`: 5 to 1000. Update: in place.
            max_batch_open_ms: Int = "MaxBatchOpenMs";
            /// `MaxBatchSize`: 1 to 500. Update: in place.
            max_batch_size: Int = "MaxBatchSize";
            /// `MaxBatchSizeBytes`: 100 to 131 072. Update: in place.
            max_batch_size_bytes: Int = "MaxBatchSizeBytes";
        }
    }

    property! {
        /// `IotAnalyticsAction` of `AWS::IoT::TopicRule`.
        IotAnalyticsAction;
        new (channel_name: Str = "ChannelName", role_arn: IamRoleArn = "RoleArn");
        set {
            /// `BatchMode`. Update: in place.
            batch_mode: Bool = "BatchMode";
        }
    }

    property! {
        /// `IotEventsAction` of `AWS::IoT::TopicRule`.
        IotEventsAction;
        new (input_name: IotEventsInputName = "InputName", role_arn: IamRoleArn = "RoleArn");
        set {
            /// `BatchMode`. Update: in place.
            batch_mode: Bool = "BatchMode";
            /// `MessageId`: at most 128 characters. Update: in place.
            message_id: Str = "MessageId";
        }
    }

    property! {
        /// `IotSiteWiseAction` of `AWS::IoT::TopicRule`.
        IotSiteWiseAction;
        new (put_asset_property_value_entries: List<PutAssetPropertyValueEntry> = "PutAssetPropertyValueEntries", role_arn: IamRoleArn = "RoleArn");
        set {
        }
    }

    property! {
        /// `KafkaAction` of `AWS::IoT::TopicRule`.
        KafkaAction;
        new_with KafkaActionRequired {
            /// `DestinationArn`. Update: in place.
            destination_arn: Str = "DestinationArn",
            /// `Topic`. Update: in place.
            topic: Str = "Topic",
            /// `ClientProperties`. Update: in place.
            client_properties: Map<Str> = "ClientProperties",
        }
        set {
            /// `Headers`: 1 to 100 items, no item twice. Update: in place.
            headers: List<KafkaActionHeader> = "Headers";
            /// `Key`. Update: in place.
            key: Str = "Key";
            /// `Partition`. Update: in place.
            partition: Str = "Partition";
        }
    }

    property! {
        /// `KafkaActionHeader` of `AWS::IoT::TopicRule`.
        KafkaActionHeader;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    property! {
        /// `KinesisAction` of `AWS::IoT::TopicRule`.
        KinesisAction;
        new (stream_name: Str = "StreamName", role_arn: IamRoleArn = "RoleArn");
        set {
            /// `PartitionKey`. Update: in place.
            partition_key: Str = "PartitionKey";
        }
    }

    property! {
        /// `LambdaAction` of `AWS::IoT::TopicRule`.
        LambdaAction;
        new ();
        set {
            /// `FunctionArn`. Update: in place.
            function_arn: Arn = "FunctionArn";
        }
    }

    property! {
        /// `LocationAction` of `AWS::IoT::TopicRule`.
        LocationAction;
        new_with LocationActionRequired {
            /// `RoleArn`. Update: in place.
            role_arn: IamRoleArn = "RoleArn",
            /// `TrackerName`. Update: in place.
            tracker_name: Str = "TrackerName",
            /// `DeviceId`. Update: in place.
            device_id: Str = "DeviceId",
            /// `Latitude`. Update: in place.
            latitude: Str = "Latitude",
            /// `Longitude`. Update: in place.
            longitude: Str = "Longitude",
        }
        set {
            /// `Timestamp`. Update: in place.
            timestamp: Timestamp = "Timestamp";
        }
    }

    property! {
        /// `OpenSearchAction` of `AWS::IoT::TopicRule`.
        OpenSearchAction;
        new_with OpenSearchActionRequired {
            /// `Type`. Update: in place.
            type_: Str = "Type",
            /// `Endpoint`: `^https?://`. Update: in place.
            endpoint: Str = "Endpoint",
            /// `Index`. Update: in place.
            index: Str = "Index",
            /// `Id`. Update: in place.
            id: Str = "Id",
            /// `RoleArn`. Update: in place.
            role_arn: IamRoleArn = "RoleArn",
        }
        set {
        }
    }

    property! {
        /// `PutAssetPropertyValueEntry` of `AWS::IoT::TopicRule`.
        PutAssetPropertyValueEntry;
        new (property_values: List<AssetPropertyValue> = "PropertyValues");
        set {
            /// `AssetId`. Update: in place.
            asset_id: Str = "AssetId";
            /// `EntryId`. Update: in place.
            entry_id: Str = "EntryId";
            /// `PropertyAlias`: at least 1 characters. Update: in place.
            property_alias: Str = "PropertyAlias";
            /// `PropertyId`. Update: in place.
            property_id: Str = "PropertyId";
        }
    }

    property! {
        /// `PutItemInput` of `AWS::IoT::TopicRule`.
        PutItemInput;
        new (table_name: DynamodbTableName = "TableName");
        set {
        }
    }

    property! {
        /// `RepublishAction` of `AWS::IoT::TopicRule`.
        RepublishAction;
        new (topic: Str = "Topic", role_arn: IamRoleArn = "RoleArn");
        set {
            /// `Headers`. Update: in place.
            headers: RepublishActionHeaders = "Headers";
            /// `Qos`: 0 to 1. Update: in place.
            qos: Int = "Qos";
        }
    }

    property! {
        /// `RepublishActionHeaders` of `AWS::IoT::TopicRule`.
        RepublishActionHeaders;
        new ();
        set {
            /// `ContentType`: at most 1024 characters. Update: in place.
            content_type: Str = "ContentType";
            /// `CorrelationData`: at most 1024 characters. Update: in place.
            correlation_data: Str = "CorrelationData";
            /// `MessageExpiry`: at most 1024 characters. Update: in place.
            message_expiry: Str = "MessageExpiry";
            /// `PayloadFormatIndicator`: at most 1024 characters. Update: in place.
            payload_format_indicator: Str = "PayloadFormatIndicator";
            /// `ResponseTopic`: at most 1024 characters. Update: in place.
            response_topic: Str = "ResponseTopic";
            /// `UserProperties`: 1 to 100 items. Update: in place.
            user_properties: List<UserProperty> = "UserProperties";
        }
    }

    property! {
        /// `S3Action` of `AWS::IoT::TopicRule`.
        S3Action;
        new_with S3ActionRequired {
            /// `BucketName`. Update: in place.
            bucket_name: S3BucketName = "BucketName",
            /// `Key`. Update: in place.
            key: Str = "Key",
            /// `RoleArn`. Update: in place.
            role_arn: IamRoleArn = "RoleArn",
        }
        set {
            /// `CannedAcl`. Update: in place.
            canned_acl: CannedAccessControlList = "CannedAcl";
        }
    }

    property! {
        /// `SigV4Authorization` of `AWS::IoT::TopicRule`.
        SigV4Authorization;
        new_with SigV4AuthorizationRequired {
            /// `ServiceName`. Update: in place.
            service_name: Str = "ServiceName",
            /// `SigningRegion`. Update: in place.
            signing_region: Str = "SigningRegion",
            /// `RoleArn`. Update: in place.
            role_arn: IamRoleArn = "RoleArn",
        }
        set {
        }
    }

    property! {
        /// `SnsAction` of `AWS::IoT::TopicRule`.
        SnsAction;
        new (target_arn: Arn = "TargetArn", role_arn: IamRoleArn = "RoleArn");
        set {
            /// `MessageFormat`. Update: in place.
            message_format: MessageFormat = "MessageFormat";
        }
    }

    property! {
        /// `SqsAction` of `AWS::IoT::TopicRule`.
        SqsAction;
        new (role_arn: IamRoleArn = "RoleArn", queue_url: SqsQueueUrl = "QueueUrl");
        set {
            /// `UseBase64`. Update: in place.
            use_base64: Bool = "UseBase64";
        }
    }

    property! {
        /// `StepFunctionsAction` of `AWS::IoT::TopicRule`.
        StepFunctionsAction;
        new (state_machine_name: Str = "StateMachineName", role_arn: IamRoleArn = "RoleArn");
        set {
            /// `ExecutionNamePrefix`. Update: in place.
            execution_name_prefix: Str = "ExecutionNamePrefix";
        }
    }

    property! {
        /// `Tag` of `AWS::IoT::TopicRule`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    property! {
        /// `Timestamp` of `AWS::IoT::TopicRule`.
        Timestamp;
        new (value: Str = "Value");
        set {
            /// `Unit`. Update: in place.
            unit: Str = "Unit";
        }
    }

    property! {
        /// `TimestreamAction` of `AWS::IoT::TopicRule`.
        TimestreamAction;
        new_with TimestreamActionRequired {
            /// `RoleArn`. Update: in place.
            role_arn: IamRoleArn = "RoleArn",
            /// `DatabaseName`. Update: in place.
            database_name: Str = "DatabaseName",
            /// `TableName`. Update: in place.
            table_name: Str = "TableName",
            /// `Dimensions`: 1 to 128 items. Update: in place.
            dimensions: List<TimestreamDimension> = "Dimensions",
        }
        set {
            /// `Timestamp`. Update: in place.
            timestamp: TimestreamTimestamp = "Timestamp";
        }
    }

    property! {
        /// `TimestreamDimension` of `AWS::IoT::TopicRule`.
        TimestreamDimension;
        new_with TimestreamDimensionRequired {
            /// `Name`. Update: in place.
            name: Str = "Name",
            /// `Value`. Update: in place.
            value: Str = "Value",
        }
        set {
        }
    }

    property! {
        /// `TimestreamTimestamp` of `AWS::IoT::TopicRule`.
        TimestreamTimestamp;
        new_with TimestreamTimestampRequired {
            /// `Value`. Update: in place.
            value: Str = "Value",
            /// `Unit`. Update: in place.
            unit: Str = "Unit",
        }
        set {
        }
    }

    property! {
        /// `TopicRulePayload` of `AWS::IoT::TopicRule`.
        TopicRulePayload;
        new (actions: List<Action> = "Actions", sql: Str = "Sql");
        set {
            /// `AwsIotSqlVersion`. Update: in place.
            aws_iot_sql_version: Str = "AwsIotSqlVersion";
            /// `Description`. Update: in place.
            description: Str = "Description";
            /// `ErrorAction`. Update: in place.
            error_action: Action = "ErrorAction";
            /// `RuleDisabled`. Update: in place.
            rule_disabled: Bool = "RuleDisabled";
        }
    }

    property! {
        /// `UserProperty` of `AWS::IoT::TopicRule`.
        UserProperty;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    values! {
        /// `CannedAccessControlList` of `AWS::IoT::TopicRule`.
        CannedAccessControlList {
            PRIVATE = "private",
            PUBLIC_READ = "public-read",
            PUBLIC_READ_WRITE = "public-read-write",
            AWS_EXEC_READ = "aws-exec-read",
            AUTHENTICATED_READ = "authenticated-read",
            BUCKET_OWNER_READ = "bucket-owner-read",
            BUCKET_OWNER_FULL_CONTROL = "bucket-owner-full-control",
            LOG_DELIVERY_WRITE = "log-delivery-write",
        }
    }

    values! {
        /// `HashKeyType` of `AWS::IoT::TopicRule`.
        HashKeyType {
            NUMBER = "NUMBER",
            STRING = "STRING",
        }
    }

    values! {
        /// `MessageFormat` of `AWS::IoT::TopicRule`.
        MessageFormat {
            JSON = "JSON",
            RAW = "RAW",
        }
    }

    values! {
        /// `RangeKeyType` of `AWS::IoT::TopicRule`.
        RangeKeyType {
            NUMBER = "NUMBER",
            STRING = "STRING",
        }
    }

    values! {
        /// `TimestampUnit` of `AWS::IoT::TopicRule`.
        TimestampUnit {
            MS = "ms",
            NS = "ns",
            S = "s",
            US = "us",
        }
    }
}

resource! {
    /// `AWS::IoT::TopicRuleDestination`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-topicruledestination.html).
    TopicRuleDestination = "AWS::IoT::TopicRuleDestination", Ref = Arn;
    new ();
    set {
        /// `HttpUrlProperties`. Update: replaces.
        http_url_properties: topic_rule_destination::HttpUrlDestinationSummary = "HttpUrlProperties";
        /// `InfluxDBProperties`. Update: replaces.
        influx_db_properties: topic_rule_destination::InfluxDBDestinationProperties = "InfluxDBProperties";
        /// `Status`. Update: in place.
        status: topic_rule_destination::TopicRuleDestinationStatus = "Status";
        /// `VpcProperties`. Update: replaces.
        vpc_properties: topic_rule_destination::VpcDestinationProperties = "VpcProperties";
    }
    get {
        /// `StatusReason`
        status_reason: Str = "StatusReason";
    }
    ref arn;
}

/// Property types of `AWS::IoT::TopicRuleDestination`.
pub mod topic_rule_destination {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `HttpUrlDestinationSummary` of `AWS::IoT::TopicRuleDestination`.
        HttpUrlDestinationSummary;
        new ();
        set {
            /// `ConfirmationUrl`. Update: replaces.
            confirmation_url: Str = "ConfirmationUrl";
        }
    }

    property! {
        /// `InfluxDBDestinationProperties` of `AWS::IoT::TopicRuleDestination`.
        InfluxDBDestinationProperties;
        new_with InfluxDBDestinationPropertiesRequired {
            /// `Endpoint`. Update: replaces.
            endpoint: Str = "Endpoint",
            /// `InfluxDBVersion`. Update: replaces.
            influx_db_version: Str = "InfluxDBVersion",
            /// `SecretId`. Update: replaces.
            secret_id: Str = "SecretId",
        }
        set {
            /// `SecretKey`. Update: replaces.
            secret_key: Str = "SecretKey";
            /// `SecretType`. Update: replaces.
            secret_type: Str = "SecretType";
        }
    }

    property! {
        /// `VpcDestinationProperties` of `AWS::IoT::TopicRuleDestination`.
        VpcDestinationProperties;
        new ();
        set {
            /// `RoleArn`. Update: replaces.
            role_arn: IamRoleArn = "RoleArn";
            /// `SecurityGroups`: no item twice. Update: replaces.
            security_groups: List<Ec2SecurityGroupId> = "SecurityGroups";
            /// `SubnetIds`: no item twice. Update: replaces.
            subnet_ids: List<Str> = "SubnetIds";
            /// `VpcId`. Update: replaces.
            vpc_id: Ec2VpcId = "VpcId";
        }
    }

    values! {
        /// `TopicRuleDestinationStatus` of `AWS::IoT::TopicRuleDestination`.
        TopicRuleDestinationStatus {
            ENABLED = "ENABLED",
            IN_PROGRESS = "IN_PROGRESS",
            DISABLED = "DISABLED",
        }
    }
}
