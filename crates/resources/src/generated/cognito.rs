// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::Cognito`: 18 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::Cognito::IdentityPool`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-identitypool.html).
    IdentityPool = "AWS::Cognito::IdentityPool", Ref = CognitoIdentityPoolId;
    tags "IdentityPoolTags" List;
    new (allow_unauthenticated_identities: Bool = "AllowUnauthenticatedIdentities");
    set {
        /// `AllowClassicFlow`. Update: in place.
        allow_classic_flow: Bool = "AllowClassicFlow";
        /// `AllowUnauthenticatedIdentities`. Update: in place.
        allow_unauthenticated_identities: Bool = "AllowUnauthenticatedIdentities";
        /// `CognitoEvents`. Update: in place.
        cognito_events: Json = "CognitoEvents";
        /// `CognitoIdentityProviders`. Update: in place.
        cognito_identity_providers: List<identity_pool::CognitoIdentityProvider> = "CognitoIdentityProviders";
        /// `CognitoStreams`. Update: in place.
        cognito_streams: identity_pool::CognitoStreams = "CognitoStreams";
        /// `DeveloperProviderName`: 1 to 128 characters, `^[\w._-]+$`. Update: in place.
        developer_provider_name: Str = "DeveloperProviderName";
        /// `IdentityPoolName`: 1 to 128 characters, `^[\w\s+=,.@-]+$`. Update: in place.
        identity_pool_name: Str = "IdentityPoolName";
        /// `IdentityPoolTags`: no item twice. Update: in place.
        identity_pool_tags: List<identity_pool::Tag> = "IdentityPoolTags";
        /// `OpenIdConnectProviderARNs`: 20 to 2048 characters. Update: in place.
        open_id_connect_provider_arns: List<IamOidcProviderArn> = "OpenIdConnectProviderARNs";
        /// `PushSync`. Update: in place.
        push_sync: identity_pool::PushSync = "PushSync";
        /// `SamlProviderARNs`: 20 to 2048 characters. Update: in place.
        saml_provider_arns: List<Str> = "SamlProviderARNs";
        /// `SupportedLoginProviders`. Update: in place.
        supported_login_providers: Json = "SupportedLoginProviders";
    }
    get {
        /// `Name`
        name: Str = "Name";
    }
    ref id;
}

/// Property types of `AWS::Cognito::IdentityPool`.
pub mod identity_pool {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `CognitoIdentityProvider` of `AWS::Cognito::IdentityPool`.
        CognitoIdentityProvider;
        new_with CognitoIdentityProviderRequired {
            /// `ProviderName`: 1 to 128 characters, `^[\w._:/-]+$`. Update: in place.
            provider_name: Str = "ProviderName",
            /// `ClientId`: 1 to 128 characters, `^[\w_]+$`. Update: in place.
            client_id: CognitoUserPoolClientId = "ClientId",
        }
        set {
            /// `ServerSideTokenCheck`. Update: in place.
            server_side_token_check: Bool = "ServerSideTokenCheck";
        }
    }

    property! {
        /// `CognitoStreams` of `AWS::Cognito::IdentityPool`.
        CognitoStreams;
        new ();
        set {
            /// `RoleArn`. Update: in place.
            role_arn: IamRoleArn = "RoleArn";
            /// `StreamName`. Update: in place.
            stream_name: Str = "StreamName";
            /// `StreamingStatus`. Update: in place.
            streaming_status: Str = "StreamingStatus";
        }
    }

    property! {
        /// `PushSync` of `AWS::Cognito::IdentityPool`.
        PushSync;
        new ();
        set {
            /// `ApplicationArns`. Update: in place.
            application_arns: List<Str> = "ApplicationArns";
            /// `RoleArn`. Update: in place.
            role_arn: IamRoleArn = "RoleArn";
        }
    }

    property! {
        /// `Tag` of `AWS::Cognito::IdentityPool`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }
}

resource! {
    /// `AWS::Cognito::IdentityPoolPrincipalTag`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-identitypoolprincipaltag.html).
    IdentityPoolPrincipalTag = "AWS::Cognito::IdentityPoolPrincipalTag", Ref = Str;
    new_with IdentityPoolPrincipalTagRequired {
        /// `IdentityPoolId`. Update: replaces.
        identity_pool_id: Str = "IdentityPoolId",
        /// `IdentityProviderName`. Update: replaces.
        identity_provider_name: Str = "IdentityProviderName",
    }
    set {
        /// `IdentityPoolId`. Update: replaces.
        identity_pool_id: Str = "IdentityPoolId";
        /// `IdentityProviderName`. Update: replaces.
        identity_provider_name: Str = "IdentityProviderName";
        /// `PrincipalTags`. Update: in place.
        principal_tags: Json = "PrincipalTags";
        /// `UseDefaults`. Update: in place.
        use_defaults: Bool = "UseDefaults";
    }
    get {
    }
}

resource! {
    /// `AWS::Cognito::IdentityPoolRoleAttachment`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-identitypoolroleattachment.html).
    IdentityPoolRoleAttachment = "AWS::Cognito::IdentityPoolRoleAttachment", Ref = Str;
    new (identity_pool_id: CognitoIdentityPoolId = "IdentityPoolId");
    set {
        /// `IdentityPoolId`. Update: replaces.
        identity_pool_id: CognitoIdentityPoolId = "IdentityPoolId";
        /// `RoleMappings`. Update: in place.
        role_mappings: Map<identity_pool_role_attachment::RoleMapping> = "RoleMappings";
        /// `Roles`. Update: in place.
        roles: Map<Str> = "Roles";
    }
    get {
    }
    ref id;
}

/// Property types of `AWS::Cognito::IdentityPoolRoleAttachment`.
pub mod identity_pool_role_attachment {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `MappingRule` of `AWS::Cognito::IdentityPoolRoleAttachment`.
        MappingRule;
        new_with MappingRuleRequired {
            /// `Claim`. Update: in place.
            claim: Str = "Claim",
            /// `MatchType`. Update: in place.
            match_type: Str = "MatchType",
            /// `RoleARN`. Update: in place.
            role_arn: IamRoleArn = "RoleARN",
            /// `Value`. Update: in place.
            value: Str = "Value",
        }
        set {
        }
    }

    property! {
        /// `RoleMapping` of `AWS::Cognito::IdentityPoolRoleAttachment`.
        RoleMapping;
        new (type_: Str = "Type");
        set {
            /// `AmbiguousRoleResolution`. Update: in place.
            ambiguous_role_resolution: Str = "AmbiguousRoleResolution";
            /// `IdentityProvider`. Update: in place.
            identity_provider: Str = "IdentityProvider";
            /// `RulesConfiguration`. Update: in place.
            rules_configuration: RulesConfigurationType = "RulesConfiguration";
        }
    }

    property! {
        /// `RulesConfigurationType` of `AWS::Cognito::IdentityPoolRoleAttachment`.
        RulesConfigurationType;
        new (rules: List<MappingRule> = "Rules");
        set {
        }
    }
}

resource! {
    /// `AWS::Cognito::LogDeliveryConfiguration`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-logdeliveryconfiguration.html).
    LogDeliveryConfiguration = "AWS::Cognito::LogDeliveryConfiguration", Ref = Str;
    new (user_pool_id: Str = "UserPoolId");
    set {
        /// `LogConfigurations`. Update: in place.
        log_configurations: List<log_delivery_configuration::LogConfiguration> = "LogConfigurations";
        /// `UserPoolId`. Update: replaces.
        user_pool_id: Str = "UserPoolId";
    }
    get {
    }
    ref id;
}

/// Property types of `AWS::Cognito::LogDeliveryConfiguration`.
pub mod log_delivery_configuration {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `CloudWatchLogsConfiguration` of `AWS::Cognito::LogDeliveryConfiguration`.
        CloudWatchLogsConfiguration;
        new ();
        set {
            /// `LogGroupArn`. Update: in place.
            log_group_arn: Str = "LogGroupArn";
        }
    }

    property! {
        /// `FirehoseConfiguration` of `AWS::Cognito::LogDeliveryConfiguration`.
        FirehoseConfiguration;
        new ();
        set {
            /// `StreamArn`. Update: in place.
            stream_arn: Str = "StreamArn";
        }
    }

    property! {
        /// `LogConfiguration` of `AWS::Cognito::LogDeliveryConfiguration`.
        LogConfiguration;
        new ();
        set {
            /// `CloudWatchLogsConfiguration`. Update: in place.
            cloud_watch_logs_configuration: CloudWatchLogsConfiguration = "CloudWatchLogsConfiguration";
            /// `EventSource`. Update: in place.
            event_source: Str = "EventSource";
            /// `FirehoseConfiguration`. Update: in place.
            firehose_configuration: FirehoseConfiguration = "FirehoseConfiguration";
            /// `LogLevel`. Update: in place.
            log_level: Str = "LogLevel";
            /// `S3Configuration`. Update: in place.
            s3_configuration: S3Configuration = "S3Configuration";
        }
    }

    property! {
        /// `S3Configuration` of `AWS::Cognito::LogDeliveryConfiguration`.
        S3Configuration;
        new ();
        set {
            /// `BucketArn`. Update: in place.
            bucket_arn: Str = "BucketArn";
        }
    }
}

resource! {
    /// `AWS::Cognito::ManagedLoginBranding`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-managedloginbranding.html).
    ManagedLoginBranding = "AWS::Cognito::ManagedLoginBranding", Ref = Str;
    new (user_pool_id: Str = "UserPoolId");
    set {
        /// `Assets`: at most 40 items. Update: in place.
        assets: List<managed_login_branding::AssetType> = "Assets";
        /// `ClientId`: 1 to 128 characters, `^[\w+]+$`. Update: replaces.
        client_id: Str = "ClientId";
        /// `ReturnMergedResources`. Update: in place.
        return_merged_resources: Bool = "ReturnMergedResources";
        /// `Settings`. Update: in place.
        settings: Json = "Settings";
        /// `UseCognitoProvidedValues`. Update: in place.
        use_cognito_provided_values: Bool = "UseCognitoProvidedValues";
        /// `UserPoolId`: 1 to 55 characters, `^[\w-]+_[0-9a-zA-Z]+$`. Update: replaces.
        user_pool_id: Str = "UserPoolId";
    }
    get {
        /// `ManagedLoginBrandingId`
        managed_login_branding_id: Str = "ManagedLoginBrandingId";
    }
}

/// Property types of `AWS::Cognito::ManagedLoginBranding`.
pub mod managed_login_branding {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `AssetType` of `AWS::Cognito::ManagedLoginBranding`.
        AssetType;
        new (category: CategoryType = "Category", color_mode: ColorModeType = "ColorMode", extension: ExtensionType = "Extension");
        set {
            /// `Bytes`: at most 1 000 000 characters. Update: in place.
            bytes: Str = "Bytes";
            /// `ResourceId`: 1 to 40 characters, `^[\w\- ]+$`. Update: in place.
            resource_id: Str = "ResourceId";
        }
    }

    values! {
        /// `CategoryType` of `AWS::Cognito::ManagedLoginBranding`.
        CategoryType {
            FAVICON_ICO = "FAVICON_ICO",
            FAVICON_SVG = "FAVICON_SVG",
            EMAIL_GRAPHIC = "EMAIL_GRAPHIC",
            SMS_GRAPHIC = "SMS_GRAPHIC",
            AUTH_APP_GRAPHIC = "AUTH_APP_GRAPHIC",
            PASSWORD_GRAPHIC = "PASSWORD_GRAPHIC",
            PASSKEY_GRAPHIC = "PASSKEY_GRAPHIC",
            PAGE_HEADER_LOGO = "PAGE_HEADER_LOGO",
            PAGE_HEADER_BACKGROUND = "PAGE_HEADER_BACKGROUND",
            PAGE_FOOTER_LOGO = "PAGE_FOOTER_LOGO",
            PAGE_FOOTER_BACKGROUND = "PAGE_FOOTER_BACKGROUND",
            PAGE_BACKGROUND = "PAGE_BACKGROUND",
            FORM_BACKGROUND = "FORM_BACKGROUND",
            FORM_LOGO = "FORM_LOGO",
            IDP_BUTTON_ICON = "IDP_BUTTON_ICON",
        }
    }

    values! {
        /// `ColorModeType` of `AWS::Cognito::ManagedLoginBranding`.
        ColorModeType {
            LIGHT = "LIGHT",
            DARK = "DARK",
            DYNAMIC = "DYNAMIC",
        }
    }

    values! {
        /// `ExtensionType` of `AWS::Cognito::ManagedLoginBranding`.
        ExtensionType {
            ICO = "ICO",
            JPEG = "JPEG",
            PNG = "PNG",
            SVG = "SVG",
            WEBP = "WEBP",
        }
    }
}

resource! {
    /// `AWS::Cognito::Terms`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-terms.html).
    Terms = "AWS::Cognito::Terms", Ref = Str;
    new_with TermsRequired {
        /// `UserPoolId`: 1 to 55 characters, `^[\w-]+_[0-9a-zA-Z]+$`. Update: replaces.
        user_pool_id: Str = "UserPoolId",
        /// `TermsName`: `^(terms-of-use|privacy-policy)$`. Update: in place.
        terms_name: Str = "TermsName",
        /// `TermsSource`. Update: in place.
        terms_source: terms::TermsSourceType = "TermsSource",
        /// `Enforcement`. Update: in place.
        enforcement: terms::TermsEnforcementType = "Enforcement",
        /// `Links`. Update: in place.
        links: Map<Str> = "Links",
    }
    set {
        /// `ClientId`: 1 to 128 characters, `^[\w+]+$`. Update: replaces.
        client_id: Str = "ClientId";
        /// `Enforcement`. Update: in place.
        enforcement: terms::TermsEnforcementType = "Enforcement";
        /// `Links`. Update: in place.
        links: Map<Str> = "Links";
        /// `TermsName`: `^(terms-of-use|privacy-policy)$`. Update: in place.
        terms_name: Str = "TermsName";
        /// `TermsSource`. Update: in place.
        terms_source: terms::TermsSourceType = "TermsSource";
        /// `UserPoolId`: 1 to 55 characters, `^[\w-]+_[0-9a-zA-Z]+$`. Update: replaces.
        user_pool_id: Str = "UserPoolId";
    }
    get {
        /// `TermsId`
        terms_id: Str = "TermsId";
    }
}

/// Property types of `AWS::Cognito::Terms`.
pub mod terms {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    values! {
        /// `TermsEnforcementType` of `AWS::Cognito::Terms`.
        TermsEnforcementType {
            NONE = "NONE",
        }
    }

    values! {
        /// `TermsSourceType` of `AWS::Cognito::Terms`.
        TermsSourceType {
            LINK = "LINK",
        }
    }
}

resource! {
    /// `AWS::Cognito::UserPool`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-userpool.html).
    UserPool = "AWS::Cognito::UserPool", Ref = CognitoUserPoolId;
    tags "UserPoolTags" Object;
    new ();
    set {
        /// `AccountRecoverySetting`. Update: in place.
        account_recovery_setting: user_pool::AccountRecoverySetting = "AccountRecoverySetting";
        /// `AdminCreateUserConfig`. Update: in place.
        admin_create_user_config: user_pool::AdminCreateUserConfig = "AdminCreateUserConfig";
        /// `AliasAttributes`. Update: in place.
        alias_attributes: List<user_pool::AliasAttributes> = "AliasAttributes";
        /// `AutoVerifiedAttributes`. Update: in place.
        auto_verified_attributes: List<user_pool::AutoVerifiedAttributes> = "AutoVerifiedAttributes";
        /// `DeletionProtection`. Update: in place.
        deletion_protection: user_pool::DeletionProtection = "DeletionProtection";
        /// `DeviceConfiguration`. Update: in place.
        device_configuration: user_pool::DeviceConfiguration = "DeviceConfiguration";
        /// `EmailAuthenticationMessage`: 6 to 20 000 characters. Update: in place.
        email_authentication_message: Str = "EmailAuthenticationMessage";
        /// `EmailAuthenticationSubject`: 1 to 140 characters. Update: in place.
        email_authentication_subject: Str = "EmailAuthenticationSubject";
        /// `EmailConfiguration`. Update: in place.
        email_configuration: user_pool::EmailConfiguration = "EmailConfiguration";
        /// `EmailVerificationMessage`: 6 to 20 000 characters. Update: in place.
        email_verification_message: Str = "EmailVerificationMessage";
        /// `EmailVerificationSubject`: 1 to 140 characters, `^[\p{L}\p{M}\p{S}\p{N}\p{P}\s]+$`. Update: in place.
        email_verification_subject: Str = "EmailVerificationSubject";
        /// `EnabledMfas`. Update: in place.
        enabled_mfas: List<Str> = "EnabledMfas";
        /// `IssuerConfiguration`. Update: in place.
        issuer_configuration: user_pool::IssuerConfiguration = "IssuerConfiguration";
        /// `KeyConfiguration`. Update: in place.
        key_configuration: user_pool::KeyConfiguration = "KeyConfiguration";
        /// `LambdaConfig`. Update: in place.
        lambda_config: user_pool::LambdaConfig = "LambdaConfig";
        /// `MfaConfiguration`. Update: in place.
        mfa_configuration: user_pool::MfaConfiguration = "MfaConfiguration";
        /// `Policies`. Update: in place.
        policies: user_pool::Policies = "Policies";
        /// `Schema`: 1 to 50 items. Update: in place.
        schema: List<user_pool::SchemaAttribute> = "Schema";
        /// `SmsAuthenticationMessage`: 6 to 140 characters, `\{####\}`. Update: in place.
        sms_authentication_message: Str = "SmsAuthenticationMessage";
        /// `SmsConfiguration`. Update: in place.
        sms_configuration: user_pool::SmsConfiguration = "SmsConfiguration";
        /// `SmsVerificationMessage`: 6 to 140 characters, `\{####\}`. Update: in place.
        sms_verification_message: Str = "SmsVerificationMessage";
        /// `UserAttributeUpdateSettings`. Update: in place.
        user_attribute_update_settings: user_pool::UserAttributeUpdateSettings = "UserAttributeUpdateSettings";
        /// `UserPoolAddOns`. Update: in place.
        user_pool_add_ons: user_pool::UserPoolAddOns = "UserPoolAddOns";
        /// `UserPoolName`: 1 to 128 characters. Update: in place.
        user_pool_name: Str = "UserPoolName";
        /// `UserPoolTags`. Update: in place.
        user_pool_tags: Map<Str> = "UserPoolTags";
        /// `UserPoolTier`. Update: in place.
        user_pool_tier: user_pool::UserPoolTier = "UserPoolTier";
        /// `UsernameAttributes`. Update: in place.
        username_attributes: List<user_pool::UsernameAttributes> = "UsernameAttributes";
        /// `UsernameConfiguration`. Update: in place.
        username_configuration: user_pool::UsernameConfiguration = "UsernameConfiguration";
        /// `VerificationMessageTemplate`. Update: in place.
        verification_message_template: user_pool::VerificationMessageTemplate = "VerificationMessageTemplate";
        /// `WebAuthnFactorConfiguration`. Update: in place.
        web_authn_factor_configuration: user_pool::WebAuthnFactorConfiguration = "WebAuthnFactorConfiguration";
        /// `WebAuthnRelyingPartyID`: 1 to 63 characters. Update: in place.
        web_authn_relying_party_id: Str = "WebAuthnRelyingPartyID";
        /// `WebAuthnUserVerification`: 1 to 9 characters. Update: in place.
        web_authn_user_verification: Str = "WebAuthnUserVerification";
    }
    get {
        /// `Arn`
        arn: CognitoUserPoolArn = "Arn";
        /// `ProviderName`
        provider_name: CognitoUserPoolProviderName = "ProviderName";
        /// `ProviderURL`
        provider_url: Str = "ProviderURL";
    }
    ref user_pool_id;
}

/// Property types of `AWS::Cognito::UserPool`.
pub mod user_pool {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `AccountRecoverySetting` of `AWS::Cognito::UserPool`.
        AccountRecoverySetting;
        new ();
        set {
            /// `RecoveryMechanisms`: 1 to 2 items. Update: in place.
            recovery_mechanisms: List<RecoveryOption> = "RecoveryMechanisms";
        }
    }

    property! {
        /// `AdminCreateUserConfig` of `AWS::Cognito::UserPool`.
        AdminCreateUserConfig;
        new ();
        set {
            /// `AllowAdminCreateUserOnly`. Update: in place.
            allow_admin_create_user_only: Bool = "AllowAdminCreateUserOnly";
            /// `InviteMessageTemplate`. Update: in place.
            invite_message_template: InviteMessageTemplate = "InviteMessageTemplate";
            /// `UnusedAccountValidityDays`: 0 to 365. Update: in place.
            unused_account_validity_days: Int = "UnusedAccountValidityDays";
        }
    }

    property! {
        /// `AdvancedSecurityAdditionalFlows` of `AWS::Cognito::UserPool`.
        AdvancedSecurityAdditionalFlows;
        new ();
        set {
            /// `CustomAuthMode`. Update: in place.
            custom_auth_mode: CustomAuthMode = "CustomAuthMode";
        }
    }

    property! {
        /// `CustomEmailSender` of `AWS::Cognito::UserPool`.
        CustomEmailSender;
        new ();
        set {
            /// `LambdaArn`: 20 to 2048 characters. Update: in place.
            lambda_arn: Arn = "LambdaArn";
            /// `LambdaVersion`. Update: in place.
            lambda_version: CustomEmailSenderLambdaVersion = "LambdaVersion";
        }
    }

    property! {
        /// `CustomSMSSender` of `AWS::Cognito::UserPool`.
        CustomSMSSender;
        new ();
        set {
            /// `LambdaArn`: 20 to 2048 characters. Update: in place.
            lambda_arn: Arn = "LambdaArn";
            /// `LambdaVersion`. Update: in place.
            lambda_version: CustomSMSSenderLambdaVersion = "LambdaVersion";
        }
    }

    property! {
        /// `DeviceConfiguration` of `AWS::Cognito::UserPool`.
        DeviceConfiguration;
        new ();
        set {
            /// `ChallengeRequiredOnNewDevice`. Update: in place.
            challenge_required_on_new_device: Bool = "ChallengeRequiredOnNewDevice";
            /// `DeviceOnlyRememberedOnUserPrompt`. Update: in place.
            device_only_remembered_on_user_prompt: Bool = "DeviceOnlyRememberedOnUserPrompt";
        }
    }

    property! {
        /// `EmailConfiguration` of `AWS::Cognito::UserPool`.
        EmailConfiguration;
        new ();
        set {
            /// `ConfigurationSet`: 1 to 64 characters, `^[a-zA-Z0-9_-]+$`. Update: in place.
            configuration_set: Str = "ConfigurationSet";
            /// `EmailSendingAccount`. Update: in place.
            email_sending_account: EmailSendingAccount = "EmailSendingAccount";
            /// `From`: at most 131 072 characters. Update: in place.
            from: Str = "From";
            /// `ReplyToEmailAddress`. Update: in place.
            reply_to_email_address: Str = "ReplyToEmailAddress";
            /// `SourceArn`: 20 to 2048 characters. Update: in place.
            source_arn: Str = "SourceArn";
        }
    }

    property! {
        /// `EumsSmsConfiguration` of `AWS::Cognito::UserPool`.
        EumsSmsConfiguration;
        new (caller_arn: Str = "CallerArn");
        set {
            /// `ConfigurationSetName`: at most 131 072 characters. Update: in place.
            configuration_set_name: Str = "ConfigurationSetName";
            /// `ExternalId`: at most 131 072 characters. Update: in place.
            external_id: Str = "ExternalId";
            /// `InEntityId`: at most 131 072 characters. Update: in place.
            in_entity_id: Str = "InEntityId";
            /// `InTemplateId`: at most 131 072 characters. Update: in place.
            in_template_id: Str = "InTemplateId";
            /// `OriginationIdentity`: at most 131 072 characters. Update: in place.
            origination_identity: Str = "OriginationIdentity";
            /// `Region`: 5 to 32 characters. Update: in place.
            region: Str = "Region";
        }
    }

    property! {
        /// `InboundFederation` of `AWS::Cognito::UserPool`.
        InboundFederation;
        new ();
        set {
            /// `LambdaArn`: 20 to 2048 characters. Update: in place.
            lambda_arn: Arn = "LambdaArn";
            /// `LambdaVersion`. Update: in place.
            lambda_version: InboundFederationLambdaVersion = "LambdaVersion";
        }
    }

    property! {
        /// `InviteMessageTemplate` of `AWS::Cognito::UserPool`.
        InviteMessageTemplate;
        new ();
        set {
            /// `EmailMessage`: 6 to 20 000 characters, `^[\p{L}\p{M}\p{S}\p{N}\p{P}\s*]*$`. Update: in place.
            email_message: Str = "EmailMessage";
            /// `EmailSubject`: 1 to 140 characters, `^[\p{L}\p{M}\p{S}\p{N}\p{P}\s]+$`. Update: in place.
            email_subject: Str = "EmailSubject";
            /// `SMSMessage`: 6 to 140 characters, `^(?s)`. Update: in place.
            sms_message: Str = "SMSMessage";
        }
    }

    property! {
        /// `IssuerConfiguration` of `AWS::Cognito::UserPool`.
        IssuerConfiguration;
        new ();
        set {
            /// `Type`. Update: in place.
            type_: Type = "Type";
        }
    }

    property! {
        /// `KeyConfiguration` of `AWS::Cognito::UserPool`.
        KeyConfiguration;
        new ();
        set {
            /// `KeyType`. Update: in place.
            key_type: EncryptionKeyType = "KeyType";
            /// `KmsKeyArn`: 20 to 2048 characters. Update: in place.
            kms_key_arn: KmsKeyArn = "KmsKeyArn";
        }
    }

    property! {
        /// `LambdaConfig` of `AWS::Cognito::UserPool`.
        LambdaConfig;
        new ();
        set {
            /// `CreateAuthChallenge`: 20 to 2048 characters. Update: in place.
            create_auth_challenge: Str = "CreateAuthChallenge";
            /// `CustomEmailSender`. Update: in place.
            custom_email_sender: CustomEmailSender = "CustomEmailSender";
            /// `CustomMessage`: 20 to 2048 characters. Update: in place.
            custom_message: Str = "CustomMessage";
            /// `CustomSMSSender`. Update: in place.
            custom_sms_sender: CustomSMSSender = "CustomSMSSender";
            /// `DefineAuthChallenge`: 20 to 2048 characters. Update: in place.
            define_auth_challenge: Str = "DefineAuthChallenge";
            /// `InboundFederation`. Update: in place.
            inbound_federation: InboundFederation = "InboundFederation";
            /// `KMSKeyID`: 20 to 2048 characters. Update: in place.
            kms_key_id: KmsKeyArn = "KMSKeyID";
            /// `PostAuthentication`: 20 to 2048 characters. Update: in place.
            post_authentication: Str = "PostAuthentication";
            /// `PostConfirmation`: 20 to 2048 characters. Update: in place.
            post_confirmation: Str = "PostConfirmation";
            /// `PreAuthentication`: 20 to 2048 characters. Update: in place.
            pre_authentication: Str = "PreAuthentication";
            /// `PreSignUp`: 20 to 2048 characters. Update: in place.
            pre_sign_up: Str = "PreSignUp";
            /// `PreTokenGeneration`: 20 to 2048 characters. Update: in place.
            pre_token_generation: Str = "PreTokenGeneration";
            /// `PreTokenGenerationConfig`. Update: in place.
            pre_token_generation_config: PreTokenGenerationConfig = "PreTokenGenerationConfig";
            /// `UserMigration`: 20 to 2048 characters. Update: in place.
            user_migration: Str = "UserMigration";
            /// `VerifyAuthChallengeResponse`: 20 to 2048 characters. Update: in place.
            verify_auth_challenge_response: Str = "VerifyAuthChallengeResponse";
        }
    }

    property! {
        /// `NumberAttributeConstraints` of `AWS::Cognito::UserPool`.
        NumberAttributeConstraints;
        new ();
        set {
            /// `MaxValue`: at most 131 072 characters. Update: in place.
            max_value: Str = "MaxValue";
            /// `MinValue`: at most 131 072 characters. Update: in place.
            min_value: Str = "MinValue";
        }
    }

    property! {
        /// `PasswordPolicy` of `AWS::Cognito::UserPool`.
        PasswordPolicy;
        new ();
        set {
            /// `MinimumLength`: 6 to 99. Update: in place.
            minimum_length: Int = "MinimumLength";
            /// `PasswordHistorySize`: 0 to 24. Update: in place.
            password_history_size: Int = "PasswordHistorySize";
            /// `RequireLowercase`. Update: in place.
            require_lowercase: Bool = "RequireLowercase";
            /// `RequireNumbers`. Update: in place.
            require_numbers: Bool = "RequireNumbers";
            /// `RequireSymbols`. Update: in place.
            require_symbols: Bool = "RequireSymbols";
            /// `RequireUppercase`. Update: in place.
            require_uppercase: Bool = "RequireUppercase";
            /// `TemporaryPasswordValidityDays`: 0 to 365. Update: in place.
            temporary_password_validity_days: Int = "TemporaryPasswordValidityDays";
        }
    }

    property! {
        /// `Policies` of `AWS::Cognito::UserPool`.
        Policies;
        new ();
        set {
            /// `PasswordPolicy`. Update: in place.
            password_policy: PasswordPolicy = "PasswordPolicy";
            /// `SignInPolicy`. Update: in place.
            sign_in_policy: SignInPolicy = "SignInPolicy";
        }
    }

    property! {
        /// `PreTokenGenerationConfig` of `AWS::Cognito::UserPool`.
        PreTokenGenerationConfig;
        new ();
        set {
            /// `LambdaArn`: 20 to 2048 characters. Update: in place.
            lambda_arn: Arn = "LambdaArn";
            /// `LambdaVersion`. Update: in place.
            lambda_version: PreTokenGenerationConfigLambdaVersion = "LambdaVersion";
        }
    }

    property! {
        /// `RecoveryOption` of `AWS::Cognito::UserPool`.
        RecoveryOption;
        new ();
        set {
            /// `Name`. Update: in place.
            name: Name = "Name";
            /// `Priority`: 1 to 2. Update: in place.
            priority: Int = "Priority";
        }
    }

    property! {
        /// `SchemaAttribute` of `AWS::Cognito::UserPool`.
        SchemaAttribute;
        new ();
        set {
            /// `AttributeDataType`. Update: in place.
            attribute_data_type: AttributeDataType = "AttributeDataType";
            /// `DeveloperOnlyAttribute`. Update: in place.
            developer_only_attribute: Bool = "DeveloperOnlyAttribute";
            /// `Mutable`. Update: in place.
            mutable: Bool = "Mutable";
            /// `Name`: 1 to 20 characters, `^[\p{L}\p{M}\p{S}\p{N}\p{P}]+$`. Update: in place.
            name: Str = "Name";
            /// `NumberAttributeConstraints`. Update: in place.
            number_attribute_constraints: NumberAttributeConstraints = "NumberAttributeConstraints";
            /// `Required`. Update: in place.
            required: Bool = "Required";
            /// `StringAttributeConstraints`. Update: in place.
            string_attribute_constraints: StringAttributeConstraints = "StringAttributeConstraints";
        }
    }

    property! {
        /// `SignInPolicy` of `AWS::Cognito::UserPool`.
        SignInPolicy;
        new ();
        set {
            /// `AllowedFirstAuthFactors`: 1 to 5 items. Update: in place.
            allowed_first_auth_factors: List<AllowedFirstAuthFactors> = "AllowedFirstAuthFactors";
        }
    }

    property! {
        /// `SmsConfiguration` of `AWS::Cognito::UserPool`.
        SmsConfiguration;
        new ();
        set {
            /// `EumsSms`. Update: in place.
            eums_sms: EumsSmsConfiguration = "EumsSms";
            /// `ExternalId`: at most 131 072 characters. Update: in place.
            external_id: Str = "ExternalId";
            /// `SnsCallerArn`: at most 2048 characters. Update: in place.
            sns_caller_arn: Arn = "SnsCallerArn";
            /// `SnsRegion`: 5 to 32 characters. Update: in place.
            sns_region: Str = "SnsRegion";
        }
    }

    property! {
        /// `StringAttributeConstraints` of `AWS::Cognito::UserPool`.
        StringAttributeConstraints;
        new ();
        set {
            /// `MaxLength`: at most 131 072 characters. Update: in place.
            max_length: Str = "MaxLength";
            /// `MinLength`: at most 131 072 characters. Update: in place.
            min_length: Str = "MinLength";
        }
    }

    property! {
        /// `UserAttributeUpdateSettings` of `AWS::Cognito::UserPool`.
        UserAttributeUpdateSettings;
        new (attributes_require_verification_before_update: List<AttributesRequireVerificationBeforeUpdate> = "AttributesRequireVerificationBeforeUpdate");
        set {
        }
    }

    property! {
        /// `UserPoolAddOns` of `AWS::Cognito::UserPool`.
        UserPoolAddOns;
        new ();
        set {
            /// `AdvancedSecurityAdditionalFlows`. Update: in place.
            advanced_security_additional_flows: AdvancedSecurityAdditionalFlows = "AdvancedSecurityAdditionalFlows";
            /// `AdvancedSecurityMode`. Update: in place.
            advanced_security_mode: AdvancedSecurityMode = "AdvancedSecurityMode";
        }
    }

    property! {
        /// `UsernameConfiguration` of `AWS::Cognito::UserPool`.
        UsernameConfiguration;
        new ();
        set {
            /// `CaseSensitive`. Update: in place.
            case_sensitive: Bool = "CaseSensitive";
        }
    }

    property! {
        /// `VerificationMessageTemplate` of `AWS::Cognito::UserPool`.
        VerificationMessageTemplate;
        new ();
        set {
            /// `DefaultEmailOption`. Update: in place.
            default_email_option: DefaultEmailOption = "DefaultEmailOption";
            /// `EmailMessage`: 6 to 20 000 characters. Update: in place.
            email_message: Str = "EmailMessage";
            /// `EmailMessageByLink`: 6 to 20 000 characters. Update: in place.
            email_message_by_link: Str = "EmailMessageByLink";
            /// `EmailSubject`: 1 to 140 characters, `^[\p{L}\p{M}\p{S}\p{N}\p{P}\s]+$`. Update: in place.
            email_subject: Str = "EmailSubject";
            /// `EmailSubjectByLink`: 1 to 140 characters, `^[\p{L}\p{M}\p{S}\p{N}\p{P}\s]+$`. Update: in place.
            email_subject_by_link: Str = "EmailSubjectByLink";
            /// `SmsMessage`: 6 to 140 characters, `\{####\}`. Update: in place.
            sms_message: Str = "SmsMessage";
        }
    }

    values! {
        /// `AdvancedSecurityMode` of `AWS::Cognito::UserPool`.
        AdvancedSecurityMode {
            AUDIT = "AUDIT",
            ENFORCED = "ENFORCED",
            OFF = "OFF",
        }
    }

    values! {
        /// `AliasAttributes` of `AWS::Cognito::UserPool`.
        AliasAttributes {
            EMAIL = "email",
            PHONE_NUMBER = "phone_number",
            PREFERRED_USERNAME = "preferred_username",
        }
    }

    values! {
        /// `AllowedFirstAuthFactors` of `AWS::Cognito::UserPool`.
        AllowedFirstAuthFactors {
            EMAIL_OTP = "EMAIL_OTP",
            PASSWORD = "PASSWORD",
            SMS_OTP = "SMS_OTP",
            SOFTWARE_TOKEN = "SOFTWARE_TOKEN",
            WEB_AUTHN = "WEB_AUTHN",
        }
    }

    values! {
        /// `AttributeDataType` of `AWS::Cognito::UserPool`.
        AttributeDataType {
            BOOLEAN = "Boolean",
            DATE_TIME = "DateTime",
            NUMBER = "Number",
            STRING = "String",
        }
    }

    values! {
        /// `AttributesRequireVerificationBeforeUpdate` of `AWS::Cognito::UserPool`.
        AttributesRequireVerificationBeforeUpdate {
            EMAIL = "email",
            PHONE_NUMBER = "phone_number",
        }
    }

    values! {
        /// `AutoVerifiedAttributes` of `AWS::Cognito::UserPool`.
        AutoVerifiedAttributes {
            EMAIL = "email",
            PHONE_NUMBER = "phone_number",
        }
    }

    values! {
        /// `CustomAuthMode` of `AWS::Cognito::UserPool`.
        CustomAuthMode {
            AUDIT = "AUDIT",
            ENFORCED = "ENFORCED",
        }
    }

    values! {
        /// `CustomEmailSenderLambdaVersion` of `AWS::Cognito::UserPool`.
        CustomEmailSenderLambdaVersion {
            V1_0 = "V1_0",
        }
    }

    values! {
        /// `CustomSMSSenderLambdaVersion` of `AWS::Cognito::UserPool`.
        CustomSMSSenderLambdaVersion {
            V1_0 = "V1_0",
        }
    }

    values! {
        /// `DefaultEmailOption` of `AWS::Cognito::UserPool`.
        DefaultEmailOption {
            CONFIRM_WITH_CODE = "CONFIRM_WITH_CODE",
            CONFIRM_WITH_LINK = "CONFIRM_WITH_LINK",
        }
    }

    values! {
        /// `DeletionProtection` of `AWS::Cognito::UserPool`.
        DeletionProtection {
            ACTIVE = "ACTIVE",
            INACTIVE = "INACTIVE",
        }
    }

    values! {
        /// `EmailSendingAccount` of `AWS::Cognito::UserPool`.
        EmailSendingAccount {
            COGNITO_DEFAULT = "COGNITO_DEFAULT",
            DEVELOPER = "DEVELOPER",
        }
    }

    values! {
        /// `EncryptionKeyType` of `AWS::Cognito::UserPool`.
        EncryptionKeyType {
            AWS_OWNED_KEY = "AWS_OWNED_KEY",
            CUSTOMER_MANAGED_KEY = "CUSTOMER_MANAGED_KEY",
        }
    }

    values! {
        /// `InboundFederationLambdaVersion` of `AWS::Cognito::UserPool`.
        InboundFederationLambdaVersion {
            V1_0 = "V1_0",
        }
    }

    values! {
        /// `MfaConfiguration` of `AWS::Cognito::UserPool`.
        MfaConfiguration {
            OFF = "OFF",
            ON = "ON",
            OPTIONAL = "OPTIONAL",
        }
    }

    values! {
        /// `Name` of `AWS::Cognito::UserPool`.
        Name {
            ADMIN_ONLY = "admin_only",
            VERIFIED_EMAIL = "verified_email",
            VERIFIED_PHONE_NUMBER = "verified_phone_number",
        }
    }

    values! {
        /// `PreTokenGenerationConfigLambdaVersion` of `AWS::Cognito::UserPool`.
        PreTokenGenerationConfigLambdaVersion {
            V1_0 = "V1_0",
            V2_0 = "V2_0",
            V3_0 = "V3_0",
        }
    }

    values! {
        /// `Type` of `AWS::Cognito::UserPool`.
        Type {
            ORIGINAL = "ORIGINAL",
            UPDATED = "UPDATED",
        }
    }

    values! {
        /// `UserPoolTier` of `AWS::Cognito::UserPool`.
        UserPoolTier {
            LITE = "LITE",
            ESSENTIALS = "ESSENTIALS",
            PLUS = "PLUS",
        }
    }

    values! {
        /// `UsernameAttributes` of `AWS::Cognito::UserPool`.
        UsernameAttributes {
            EMAIL = "email",
            PHONE_NUMBER = "phone_number",
        }
    }

    values! {
        /// `WebAuthnFactorConfiguration` of `AWS::Cognito::UserPool`.
        WebAuthnFactorConfiguration {
            SINGLE_FACTOR = "SINGLE_FACTOR",
            MULTI_FACTOR_WITH_USER_VERIFICATION = "MULTI_FACTOR_WITH_USER_VERIFICATION",
        }
    }
}

resource! {
    /// `AWS::Cognito::UserPoolClient`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-userpoolclient.html).
    UserPoolClient = "AWS::Cognito::UserPoolClient", Ref = CognitoUserPoolClientId;
    new (user_pool_id: CognitoUserPoolId = "UserPoolId");
    set {
        /// `AccessTokenValidity`: 1 to 86 400. Update: in place.
        access_token_validity: Int = "AccessTokenValidity";
        /// `AllowedOAuthFlows`: at most 3 items. Update: in place.
        allowed_oauth_flows: List<user_pool_client::AllowedOAuthFlows> = "AllowedOAuthFlows";
        /// `AllowedOAuthFlowsUserPoolClient`. Update: in place.
        allowed_oauth_flows_user_pool_client: Bool = "AllowedOAuthFlowsUserPoolClient";
        /// `AllowedOAuthScopes`: at most 50 items, 1 to 256 characters, `^[\x21\x23-\x5B\x5D-\x7E]+$`. Update: in place.
        allowed_oauth_scopes: List<Str> = "AllowedOAuthScopes";
        /// `AnalyticsConfiguration`. Update: in place.
        analytics_configuration: user_pool_client::AnalyticsConfiguration = "AnalyticsConfiguration";
        /// `AuthSessionValidity`: 3 to 15. Update: in place.
        auth_session_validity: Int = "AuthSessionValidity";
        /// `CallbackURLs`: at most 100 items, 1 to 1024 characters, `^[\p{L}\p{M}\p{S}\p{N}\p{P}]+$`. Update: in place.
        callback_urls: List<Str> = "CallbackURLs";
        /// `ClientName`: 1 to 128 characters, `^[\w\s+=,.@-]+$`. Update: in place.
        client_name: Str = "ClientName";
        /// `DefaultRedirectURI`: 1 to 1024 characters, `^[\p{L}\p{M}\p{S}\p{N}\p{P}]+$`. Update: in place.
        default_redirect_uri: Str = "DefaultRedirectURI";
        /// `EnablePropagateAdditionalUserContextData`. Update: in place.
        enable_propagate_additional_user_context_data: Bool = "EnablePropagateAdditionalUserContextData";
        /// `EnableTokenRevocation`. Update: in place.
        enable_token_revocation: Bool = "EnableTokenRevocation";
        /// `ExplicitAuthFlows`. Update: in place.
        explicit_auth_flows: List<user_pool_client::ExplicitAuthFlows> = "ExplicitAuthFlows";
        /// `GenerateSecret`. Update: replaces.
        generate_secret: Bool = "GenerateSecret";
        /// `IdTokenValidity`: 1 to 86 400. Update: in place.
        id_token_validity: Int = "IdTokenValidity";
        /// `LogoutURLs`: at most 100 items, 1 to 1024 characters, `^[\p{L}\p{M}\p{S}\p{N}\p{P}]+$`. Update: in place.
        logout_urls: List<Str> = "LogoutURLs";
        /// `PreventUserExistenceErrors`. Update: in place.
        prevent_user_existence_errors: user_pool_client::PreventUserExistenceErrors = "PreventUserExistenceErrors";
        /// `ReadAttributes`: 1 to 2048 characters. Update: in place.
        read_attributes: List<Str> = "ReadAttributes";
        /// `RefreshTokenRotation`. Update: in place.
        refresh_token_rotation: user_pool_client::RefreshTokenRotation = "RefreshTokenRotation";
        /// `RefreshTokenValidity`: 1 to 315 360 000. Update: in place.
        refresh_token_validity: Int = "RefreshTokenValidity";
        /// `SupportedIdentityProviders`: 1 to 32 characters, `^[\p{L}\p{M}\p{S}\p{N}\p{P}\p{Z}]+$`. Update: in place.
        supported_identity_providers: List<Str> = "SupportedIdentityProviders";
        /// `TokenValidityUnits`. Update: in place.
        token_validity_units: user_pool_client::TokenValidityUnits = "TokenValidityUnits";
        /// `UserPoolId`: 1 to 55 characters, `^[\w-]+_[0-9a-zA-Z]+$`. Update: replaces.
        user_pool_id: CognitoUserPoolId = "UserPoolId";
        /// `WriteAttributes`: 1 to 2048 characters. Update: in place.
        write_attributes: List<Str> = "WriteAttributes";
    }
    get {
        /// `ClientSecret`
        client_secret: Str = "ClientSecret";
        /// `Name`
        name: Str = "Name";
    }
    ref client_id;
}

/// Property types of `AWS::Cognito::UserPoolClient`.
pub mod user_pool_client {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `AnalyticsConfiguration` of `AWS::Cognito::UserPoolClient`.
        AnalyticsConfiguration;
        new ();
        set {
            /// `ApplicationArn`: 20 to 2048 characters. Update: in place.
            application_arn: Str = "ApplicationArn";
            /// `ApplicationId`: `^[0-9a-fA-F]+$`. Update: in place.
            application_id: Str = "ApplicationId";
            /// `ExternalId`: at most 131 072 characters. Update: in place.
            external_id: Str = "ExternalId";
            /// `RoleArn`: 20 to 2048 characters. Update: in place.
            role_arn: IamRoleArn = "RoleArn";
            /// `UserDataShared`. Update: in place.
            user_data_shared: Bool = "UserDataShared";
        }
    }

    property! {
        /// `RefreshTokenRotation` of `AWS::Cognito::UserPoolClient`.
        RefreshTokenRotation;
        new ();
        set {
            /// `Feature`. Update: in place.
            feature: Feature = "Feature";
            /// `RetryGracePeriodSeconds`: 0 to 60. Update: in place.
            retry_grace_period_seconds: Int = "RetryGracePeriodSeconds";
        }
    }

    property! {
        /// `TokenValidityUnits` of `AWS::Cognito::UserPoolClient`.
        TokenValidityUnits;
        new ();
        set {
            /// `AccessToken`. Update: in place.
            access_token: AccessToken = "AccessToken";
            /// `IdToken`. Update: in place.
            id_token: IdToken = "IdToken";
            /// `RefreshToken`. Update: in place.
            refresh_token: RefreshToken = "RefreshToken";
        }
    }

    values! {
        /// `AccessToken` of `AWS::Cognito::UserPoolClient`.
        AccessToken {
            DAYS = "days",
            HOURS = "hours",
            MINUTES = "minutes",
            SECONDS = "seconds",
        }
    }

    values! {
        /// `AllowedOAuthFlows` of `AWS::Cognito::UserPoolClient`.
        AllowedOAuthFlows {
            CLIENT_CREDENTIALS = "client_credentials",
            CODE = "code",
            IMPLICIT = "implicit",
        }
    }

    values! {
        /// `ExplicitAuthFlows` of `AWS::Cognito::UserPoolClient`.
        ExplicitAuthFlows {
            ADMIN_NO_SRP_AUTH = "ADMIN_NO_SRP_AUTH",
            ALLOW_ADMIN_USER_PASSWORD_AUTH = "ALLOW_ADMIN_USER_PASSWORD_AUTH",
            ALLOW_CUSTOM_AUTH = "ALLOW_CUSTOM_AUTH",
            ALLOW_REFRESH_TOKEN_AUTH = "ALLOW_REFRESH_TOKEN_AUTH",
            ALLOW_USER_AUTH = "ALLOW_USER_AUTH",
            ALLOW_USER_PASSWORD_AUTH = "ALLOW_USER_PASSWORD_AUTH",
            ALLOW_USER_SRP_AUTH = "ALLOW_USER_SRP_AUTH",
            CUSTOM_AUTH_FLOW_ONLY = "CUSTOM_AUTH_FLOW_ONLY",
            USER_PASSWORD_AUTH = "USER_PASSWORD_AUTH",
        }
    }

    values! {
        /// `Feature` of `AWS::Cognito::UserPoolClient`.
        Feature {
            ENABLED = "ENABLED",
            DISABLED = "DISABLED",
        }
    }

    values! {
        /// `IdToken` of `AWS::Cognito::UserPoolClient`.
        IdToken {
            DAYS = "days",
            HOURS = "hours",
            MINUTES = "minutes",
            SECONDS = "seconds",
        }
    }

    values! {
        /// `PreventUserExistenceErrors` of `AWS::Cognito::UserPoolClient`.
        PreventUserExistenceErrors {
            ENABLED = "ENABLED",
            LEGACY = "LEGACY",
        }
    }

    values! {
        /// `RefreshToken` of `AWS::Cognito::UserPoolClient`.
        RefreshToken {
            DAYS = "days",
            HOURS = "hours",
            MINUTES = "minutes",
            SECONDS = "seconds",
        }
    }
}

resource! {
    /// `AWS::Cognito::UserPoolDomain`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-userpooldomain.html).
    UserPoolDomain = "AWS::Cognito::UserPoolDomain", Ref = Str;
    new_with UserPoolDomainRequired {
        /// `UserPoolId`: 1 to 55 characters, `^[\w-]+_[0-9a-zA-Z]+$`. Update: replaces.
        user_pool_id: Str = "UserPoolId",
        /// `Domain`: 1 to 63 characters. Update: replaces.
        domain: Str = "Domain",
    }
    set {
        /// `CustomDomainConfig`. Update: in place.
        custom_domain_config: user_pool_domain::CustomDomainConfigType = "CustomDomainConfig";
        /// `Domain`: 1 to 63 characters. Update: replaces.
        domain: Str = "Domain";
        /// `ManagedLoginVersion`. Update: in place.
        managed_login_version: Int = "ManagedLoginVersion";
        /// `Routing`. Update: in place.
        routing: user_pool_domain::RoutingType = "Routing";
        /// `UserPoolId`: 1 to 55 characters, `^[\w-]+_[0-9a-zA-Z]+$`. Update: replaces.
        user_pool_id: Str = "UserPoolId";
    }
    get {
        /// `CloudFrontDistribution`
        cloud_front_distribution: Str = "CloudFrontDistribution";
    }
    ref domain;
}

/// Property types of `AWS::Cognito::UserPoolDomain`.
pub mod user_pool_domain {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `CustomDomainConfigType` of `AWS::Cognito::UserPoolDomain`.
        CustomDomainConfigType;
        new ();
        set {
            /// `CertificateArn`: 20 to 2048 characters. Update: in place.
            certificate_arn: CertificateManagerCertificateArn = "CertificateArn";
            /// `SecurityPolicy`. Update: in place.
            security_policy: SecurityPolicy = "SecurityPolicy";
        }
    }

    property! {
        /// `FailoverType` of `AWS::Cognito::UserPoolDomain`.
        FailoverType;
        new_with FailoverTypeRequired {
            /// `SecondaryRegion`: 5 to 32 characters. Update: in place.
            secondary_region: Str = "SecondaryRegion",
            /// `PrimaryRoute53HealthCheckId`: at most 64 characters. Update: in place.
            primary_route53_health_check_id: Str = "PrimaryRoute53HealthCheckId",
        }
        set {
        }
    }

    property! {
        /// `RoutingType` of `AWS::Cognito::UserPoolDomain`.
        RoutingType;
        new ();
        set {
            /// `Failover`. Update: in place.
            failover: FailoverType = "Failover";
        }
    }

    values! {
        /// `SecurityPolicy` of `AWS::Cognito::UserPoolDomain`.
        SecurityPolicy {
            TLS_V1 = "TLS_V1",
            TLS_V1_2_2021 = "TLS_V1_2_2021",
            TLS_V1_3_2025 = "TLS_V1_3_2025",
        }
    }
}

resource! {
    /// `AWS::Cognito::UserPoolGroup`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-userpoolgroup.html).
    UserPoolGroup = "AWS::Cognito::UserPoolGroup", Ref = CognitoUserPoolGroupName;
    new (user_pool_id: CognitoUserPoolId = "UserPoolId");
    set {
        /// `Description`: at most 2048 characters. Update: in place.
        description: Str = "Description";
        /// `GroupName`: 1 to 128 characters, `^[\p{L}\p{M}\p{S}\p{N}\p{P}]+$`. Update: replaces.
        group_name: Str = "GroupName";
        /// `Precedence`: at least 0. Update: in place.
        precedence: Int = "Precedence";
        /// `RoleArn`: 20 to 2048 characters. Update: in place.
        role_arn: IamRoleArn = "RoleArn";
        /// `UserPoolId`: 1 to 55 characters, `^[\w-]+_[0-9a-zA-Z]+$`. Update: replaces.
        user_pool_id: CognitoUserPoolId = "UserPoolId";
    }
    get {
    }
    ref group_name;
}

resource! {
    /// `AWS::Cognito::UserPoolIdentityProvider`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-userpoolidentityprovider.html).
    UserPoolIdentityProvider = "AWS::Cognito::UserPoolIdentityProvider", Ref = Str;
    new_with UserPoolIdentityProviderRequired {
        /// `UserPoolId`: 1 to 55 characters, `^[\w-]+_[0-9a-zA-Z]+$`. Update: replaces.
        user_pool_id: Str = "UserPoolId",
        /// `ProviderName`: 1 to 32 characters, `^[^_\p{Z}][\p{L}\p{M}\p{S}\p{N}\p{P}][^_\p{Z}]+$`. Update: replaces.
        provider_name: Str = "ProviderName",
        /// `ProviderType`. Update: replaces.
        provider_type: user_pool_identity_provider::ProviderType = "ProviderType",
        /// `ProviderDetails`. Update: in place.
        provider_details: Map<Str> = "ProviderDetails",
    }
    set {
        /// `AttributeMapping`. Update: in place.
        attribute_mapping: Map<Str> = "AttributeMapping";
        /// `IdpIdentifiers`: at most 50 items, 1 to 40 characters, `^[\w\s+=.@-]+$`. Update: in place.
        idp_identifiers: List<Str> = "IdpIdentifiers";
        /// `ProviderDetails`. Update: in place.
        provider_details: Map<Str> = "ProviderDetails";
        /// `ProviderName`: 1 to 32 characters, `^[^_\p{Z}][\p{L}\p{M}\p{S}\p{N}\p{P}][^_\p{Z}]+$`. Update: replaces.
        provider_name: Str = "ProviderName";
        /// `ProviderType`. Update: replaces.
        provider_type: user_pool_identity_provider::ProviderType = "ProviderType";
        /// `UserPoolId`: 1 to 55 characters, `^[\w-]+_[0-9a-zA-Z]+$`. Update: replaces.
        user_pool_id: Str = "UserPoolId";
    }
    get {
    }
    ref provider_name;
}

/// Property types of `AWS::Cognito::UserPoolIdentityProvider`.
pub mod user_pool_identity_provider {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    values! {
        /// `ProviderType` of `AWS::Cognito::UserPoolIdentityProvider`.
        ProviderType {
            FACEBOOK = "Facebook",
            GOOGLE = "Google",
            LOGIN_WITH_AMAZON = "LoginWithAmazon",
            OIDC = "OIDC",
            SAML = "SAML",
            SIGN_IN_WITH_APPLE = "SignInWithApple",
        }
    }
}

resource! {
    /// `AWS::Cognito::UserPoolRegionalConfigurationAttachment`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-userpoolregionalconfigurationattachment.html).
    UserPoolRegionalConfigurationAttachment = "AWS::Cognito::UserPoolRegionalConfigurationAttachment", Ref = Str;
    tags "UserPoolTags" Object;
    new (user_pool_id: Str = "UserPoolId");
    set {
        /// `EmailConfiguration`. Update: in place.
        email_configuration: user_pool_regional_configuration_attachment::EmailConfiguration = "EmailConfiguration";
        /// `LambdaConfig`. Update: in place.
        lambda_config: user_pool_regional_configuration_attachment::LambdaConfig = "LambdaConfig";
        /// `SmsConfiguration`. Update: in place.
        sms_configuration: user_pool_regional_configuration_attachment::SmsConfiguration = "SmsConfiguration";
        /// `Status`. Update: in place.
        status: Str = "Status";
        /// `UserPoolId`. Update: replaces.
        user_pool_id: Str = "UserPoolId";
        /// `UserPoolTags`. Update: in place.
        user_pool_tags: Map<Str> = "UserPoolTags";
    }
    get {
    }
    ref user_pool_id;
}

/// Property types of `AWS::Cognito::UserPoolRegionalConfigurationAttachment`.
pub mod user_pool_regional_configuration_attachment {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `CustomEmailSender` of `AWS::Cognito::UserPoolRegionalConfigurationAttachment`.
        CustomEmailSender;
        new ();
        set {
            /// `LambdaArn`. Update: in place.
            lambda_arn: Arn = "LambdaArn";
            /// `LambdaVersion`. Update: in place.
            lambda_version: Str = "LambdaVersion";
        }
    }

    property! {
        /// `CustomSMSSender` of `AWS::Cognito::UserPoolRegionalConfigurationAttachment`.
        CustomSMSSender;
        new ();
        set {
            /// `LambdaArn`. Update: in place.
            lambda_arn: Arn = "LambdaArn";
            /// `LambdaVersion`. Update: in place.
            lambda_version: Str = "LambdaVersion";
        }
    }

    property! {
        /// `EmailConfiguration` of `AWS::Cognito::UserPoolRegionalConfigurationAttachment`.
        EmailConfiguration;
        new ();
        set {
            /// `ConfigurationSet`. Update: in place.
            configuration_set: Str = "ConfigurationSet";
            /// `EmailSendingAccount`. Update: in place.
            email_sending_account: Str = "EmailSendingAccount";
            /// `From`. Update: in place.
            from: Str = "From";
            /// `ReplyToEmailAddress`. Update: in place.
            reply_to_email_address: Str = "ReplyToEmailAddress";
            /// `SourceArn`. Update: in place.
            source_arn: Str = "SourceArn";
        }
    }

    property! {
        /// `EumsSmsConfiguration` of `AWS::Cognito::UserPoolRegionalConfigurationAttachment`.
        EumsSmsConfiguration;
        new (caller_arn: Str = "CallerArn");
        set {
            /// `ConfigurationSetName`. Update: in place.
            configuration_set_name: Str = "ConfigurationSetName";
            /// `ExternalId`. Update: in place.
            external_id: Str = "ExternalId";
            /// `InEntityId`. Update: in place.
            in_entity_id: Str = "InEntityId";
            /// `InTemplateId`. Update: in place.
            in_template_id: Str = "InTemplateId";
            /// `OriginationIdentity`. Update: in place.
            origination_identity: Str = "OriginationIdentity";
            /// `Region`. Update: in place.
            region: Str = "Region";
        }
    }

    property! {
        /// `InboundFederation` of `AWS::Cognito::UserPoolRegionalConfigurationAttachment`.
        InboundFederation;
        new ();
        set {
            /// `LambdaArn`. Update: in place.
            lambda_arn: Arn = "LambdaArn";
            /// `LambdaVersion`. Update: in place.
            lambda_version: Str = "LambdaVersion";
        }
    }

    property! {
        /// `LambdaConfig` of `AWS::Cognito::UserPoolRegionalConfigurationAttachment`.
        LambdaConfig;
        new ();
        set {
            /// `CreateAuthChallenge`. Update: in place.
            create_auth_challenge: Str = "CreateAuthChallenge";
            /// `CustomEmailSender`. Update: in place.
            custom_email_sender: CustomEmailSender = "CustomEmailSender";
            /// `CustomMessage`. Update: in place.
            custom_message: Str = "CustomMessage";
            /// `CustomSMSSender`. Update: in place.
            custom_sms_sender: CustomSMSSender = "CustomSMSSender";
            /// `DefineAuthChallenge`. Update: in place.
            define_auth_challenge: Str = "DefineAuthChallenge";
            /// `InboundFederation`. Update: in place.
            inbound_federation: InboundFederation = "InboundFederation";
            /// `KMSKeyID`. Update: in place.
            kms_key_id: Str = "KMSKeyID";
            /// `PostAuthentication`. Update: in place.
            post_authentication: Str = "PostAuthentication";
            /// `PostConfirmation`. Update: in place.
            post_confirmation: Str = "PostConfirmation";
            /// `PreAuthentication`. Update: in place.
            pre_authentication: Str = "PreAuthentication";
            /// `PreSignUp`. Update: in place.
            pre_sign_up: Str = "PreSignUp";
            /// `PreTokenGeneration`. Update: in place.
            pre_token_generation: Str = "PreTokenGeneration";
            /// `PreTokenGenerationConfig`. Update: in place.
            pre_token_generation_config: PreTokenGenerationConfig = "PreTokenGenerationConfig";
            /// `UserMigration`. Update: in place.
            user_migration: Str = "UserMigration";
            /// `VerifyAuthChallengeResponse`. Update: in place.
            verify_auth_challenge_response: Str = "VerifyAuthChallengeResponse";
        }
    }

    property! {
        /// `PreTokenGenerationConfig` of `AWS::Cognito::UserPoolRegionalConfigurationAttachment`.
        PreTokenGenerationConfig;
        new ();
        set {
            /// `LambdaArn`. Update: in place.
            lambda_arn: Arn = "LambdaArn";
            /// `LambdaVersion`. Update: in place.
            lambda_version: Str = "LambdaVersion";
        }
    }

    property! {
        /// `SmsConfiguration` of `AWS::Cognito::UserPoolRegionalConfigurationAttachment`.
        SmsConfiguration;
        new ();
        set {
            /// `EumsSms`. Update: in place.
            eums_sms: EumsSmsConfiguration = "EumsSms";
            /// `ExternalId`. Update: in place.
            external_id: Str = "ExternalId";
            /// `SnsCallerArn`. Update: in place.
            sns_caller_arn: Str = "SnsCallerArn";
            /// `SnsRegion`. Update: in place.
            sns_region: Str = "SnsRegion";
        }
    }
}

resource! {
    /// `AWS::Cognito::UserPoolReplica`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-userpoolreplica.html).
    UserPoolReplica = "AWS::Cognito::UserPoolReplica", Ref = Str;
    tags "UserPoolTagsAtCreate" Object;
    new_with UserPoolReplicaRequired {
        /// `UserPoolId`: 1 to 55 characters, `^[\w-]+_[0-9a-zA-Z]+$`. Update: replaces.
        user_pool_id: Str = "UserPoolId",
        /// `RegionName`: 5 to 32 characters. Update: replaces.
        region_name: Str = "RegionName",
    }
    set {
        /// `RegionName`: 5 to 32 characters. Update: replaces.
        region_name: Str = "RegionName";
        /// `UserPoolId`: 1 to 55 characters, `^[\w-]+_[0-9a-zA-Z]+$`. Update: replaces.
        user_pool_id: Str = "UserPoolId";
        /// `UserPoolTagsAtCreate`. Update: replaces.
        user_pool_tags_at_create: Map<Str> = "UserPoolTagsAtCreate";
    }
    get {
    }
}

resource! {
    /// `AWS::Cognito::UserPoolResourceServer`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-userpoolresourceserver.html).
    UserPoolResourceServer = "AWS::Cognito::UserPoolResourceServer", Ref = Str;
    new_with UserPoolResourceServerRequired {
        /// `UserPoolId`: 1 to 55 characters, `^[\w-]+_[0-9a-zA-Z]+$`. Update: replaces.
        user_pool_id: CognitoUserPoolId = "UserPoolId",
        /// `Identifier`: 1 to 256 characters, `^[\x21\x23-\x5B\x5D-\x7E]+$`. Update: replaces.
        identifier: Str = "Identifier",
        /// `Name`: 1 to 256 characters, `^[\w\s+=,.@-]+$`. Update: in place.
        name: Str = "Name",
    }
    set {
        /// `Identifier`: 1 to 256 characters, `^[\x21\x23-\x5B\x5D-\x7E]+$`. Update: replaces.
        identifier: Str = "Identifier";
        /// `Name`: 1 to 256 characters, `^[\w\s+=,.@-]+$`. Update: in place.
        name: Str = "Name";
        /// `Scopes`: at most 100 items. Update: in place.
        scopes: List<user_pool_resource_server::ResourceServerScopeType> = "Scopes";
        /// `UserPoolId`: 1 to 55 characters, `^[\w-]+_[0-9a-zA-Z]+$`. Update: replaces.
        user_pool_id: CognitoUserPoolId = "UserPoolId";
    }
    get {
    }
    ref identifier;
}

/// Property types of `AWS::Cognito::UserPoolResourceServer`.
pub mod user_pool_resource_server {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `ResourceServerScopeType` of `AWS::Cognito::UserPoolResourceServer`.
        ResourceServerScopeType;
        new_with ResourceServerScopeTypeRequired {
            /// `ScopeDescription`: 1 to 256 characters. Update: in place.
            scope_description: Str = "ScopeDescription",
            /// `ScopeName`: 1 to 256 characters, `^[\x21\x23-\x2E\x30-\x5B\x5D-\x7E]+$`. Update: in place.
            scope_name: Str = "ScopeName",
        }
        set {
        }
    }
}

resource! {
    /// `AWS::Cognito::UserPoolRiskConfigurationAttachment`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-userpoolriskconfigurationattachment.html).
    UserPoolRiskConfigurationAttachment = "AWS::Cognito::UserPoolRiskConfigurationAttachment", Ref = Str;
    new_with UserPoolRiskConfigurationAttachmentRequired {
        /// `UserPoolId`. Update: replaces.
        user_pool_id: CognitoUserPoolId = "UserPoolId",
        /// `ClientId`. Update: replaces.
        client_id: Str = "ClientId",
    }
    set {
        /// `AccountTakeoverRiskConfiguration`. Update: in place.
        account_takeover_risk_configuration: user_pool_risk_configuration_attachment::AccountTakeoverRiskConfigurationType = "AccountTakeoverRiskConfiguration";
        /// `ClientId`. Update: replaces.
        client_id: Str = "ClientId";
        /// `CompromisedCredentialsRiskConfiguration`. Update: in place.
        compromised_credentials_risk_configuration: user_pool_risk_configuration_attachment::CompromisedCredentialsRiskConfigurationType = "CompromisedCredentialsRiskConfiguration";
        /// `RiskExceptionConfiguration`. Update: in place.
        risk_exception_configuration: user_pool_risk_configuration_attachment::RiskExceptionConfigurationType = "RiskExceptionConfiguration";
        /// `UserPoolId`. Update: replaces.
        user_pool_id: CognitoUserPoolId = "UserPoolId";
    }
    get {
    }
}

/// Property types of `AWS::Cognito::UserPoolRiskConfigurationAttachment`.
pub mod user_pool_risk_configuration_attachment {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `AccountTakeoverActionType` of `AWS::Cognito::UserPoolRiskConfigurationAttachment`.
        AccountTakeoverActionType;
        new (event_action: Str = "EventAction", notify: Bool = "Notify");
        set {
        }
    }

    property! {
        /// `AccountTakeoverActionsType` of `AWS::Cognito::UserPoolRiskConfigurationAttachment`.
        AccountTakeoverActionsType;
        new ();
        set {
            /// `HighAction`. Update: in place.
            high_action: AccountTakeoverActionType = "HighAction";
            /// `LowAction`. Update: in place.
            low_action: AccountTakeoverActionType = "LowAction";
            /// `MediumAction`. Update: in place.
            medium_action: AccountTakeoverActionType = "MediumAction";
        }
    }

    property! {
        /// `AccountTakeoverRiskConfigurationType` of `AWS::Cognito::UserPoolRiskConfigurationAttachment`.
        AccountTakeoverRiskConfigurationType;
        new (actions: AccountTakeoverActionsType = "Actions");
        set {
            /// `NotifyConfiguration`. Update: in place.
            notify_configuration: NotifyConfigurationType = "NotifyConfiguration";
        }
    }

    property! {
        /// `CompromisedCredentialsActionsType` of `AWS::Cognito::UserPoolRiskConfigurationAttachment`.
        CompromisedCredentialsActionsType;
        new (event_action: Str = "EventAction");
        set {
        }
    }

    property! {
        /// `CompromisedCredentialsRiskConfigurationType` of `AWS::Cognito::UserPoolRiskConfigurationAttachment`.
        CompromisedCredentialsRiskConfigurationType;
        new (actions: CompromisedCredentialsActionsType = "Actions");
        set {
            /// `EventFilter`: no item twice. Update: in place.
            event_filter: List<Str> = "EventFilter";
        }
    }

    property! {
        /// `NotifyConfigurationType` of `AWS::Cognito::UserPoolRiskConfigurationAttachment`.
        NotifyConfigurationType;
        new (source_arn: Str = "SourceArn");
        set {
            /// `BlockEmail`. Update: in place.
            block_email: NotifyEmailType = "BlockEmail";
            /// `From`. Update: in place.
            from: Str = "From";
            /// `MfaEmail`. Update: in place.
            mfa_email: NotifyEmailType = "MfaEmail";
            /// `NoActionEmail`. Update: in place.
            no_action_email: NotifyEmailType = "NoActionEmail";
            /// `ReplyTo`. Update: in place.
            reply_to: Str = "ReplyTo";
        }
    }

    property! {
        /// `NotifyEmailType` of `AWS::Cognito::UserPoolRiskConfigurationAttachment`.
        NotifyEmailType;
        new (subject: Str = "Subject");
        set {
            /// `HtmlBody`. Update: in place.
            html_body: Str = "HtmlBody";
            /// `TextBody`. Update: in place.
            text_body: Str = "TextBody";
        }
    }

    property! {
        /// `RiskExceptionConfigurationType` of `AWS::Cognito::UserPoolRiskConfigurationAttachment`.
        RiskExceptionConfigurationType;
        new ();
        set {
            /// `BlockedIPRangeList`: no item twice. Update: in place.
            blocked_ip_range_list: List<Str> = "BlockedIPRangeList";
            /// `SkippedIPRangeList`: no item twice. Update: in place.
            skipped_ip_range_list: List<Str> = "SkippedIPRangeList";
        }
    }
}

resource! {
    /// `AWS::Cognito::UserPoolUICustomizationAttachment`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-userpooluicustomizationattachment.html).
    UserPoolUICustomizationAttachment = "AWS::Cognito::UserPoolUICustomizationAttachment", Ref = Str;
    new_with UserPoolUICustomizationAttachmentRequired {
        /// `UserPoolId`. Update: replaces.
        user_pool_id: CognitoUserPoolId = "UserPoolId",
        /// `ClientId`. Update: replaces.
        client_id: Str = "ClientId",
    }
    set {
        /// `CSS`. Update: in place.
        css: Str = "CSS";
        /// `ClientId`. Update: replaces.
        client_id: Str = "ClientId";
        /// `UserPoolId`. Update: replaces.
        user_pool_id: CognitoUserPoolId = "UserPoolId";
    }
    get {
    }
}

resource! {
    /// `AWS::Cognito::UserPoolUser`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-userpooluser.html).
    UserPoolUser = "AWS::Cognito::UserPoolUser", Ref = CognitoUserPoolUserUsername;
    new (user_pool_id: CognitoUserPoolId = "UserPoolId");
    set {
        /// `ClientMetadata`. Update: replaces.
        client_metadata: Map<Str> = "ClientMetadata";
        /// `DesiredDeliveryMediums`. Update: replaces.
        desired_delivery_mediums: List<Str> = "DesiredDeliveryMediums";
        /// `ForceAliasCreation`. Update: replaces.
        force_alias_creation: Bool = "ForceAliasCreation";
        /// `MessageAction`. Update: replaces.
        message_action: Str = "MessageAction";
        /// `UserAttributes`. Update: replaces.
        user_attributes: List<user_pool_user::AttributeType> = "UserAttributes";
        /// `UserPoolId`. Update: replaces.
        user_pool_id: CognitoUserPoolId = "UserPoolId";
        /// `Username`. Update: replaces.
        username: Str = "Username";
        /// `ValidationData`. Update: replaces.
        validation_data: List<user_pool_user::AttributeType> = "ValidationData";
    }
    get {
    }
    ref username;
}

/// Property types of `AWS::Cognito::UserPoolUser`.
pub mod user_pool_user {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `AttributeType` of `AWS::Cognito::UserPoolUser`.
        AttributeType;
        new ();
        set {
            /// `Name`. Update: replaces.
            name: Str = "Name";
            /// `Value`. Update: replaces.
            value: Str = "Value";
        }
    }
}

resource! {
    /// `AWS::Cognito::UserPoolUserToGroupAttachment`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-userpoolusertogroupattachment.html).
    UserPoolUserToGroupAttachment = "AWS::Cognito::UserPoolUserToGroupAttachment", Ref = Str;
    new_with UserPoolUserToGroupAttachmentRequired {
        /// `UserPoolId`. Update: replaces.
        user_pool_id: CognitoUserPoolId = "UserPoolId",
        /// `Username`. Update: replaces.
        username: CognitoUserPoolUserUsername = "Username",
        /// `GroupName`. Update: replaces.
        group_name: CognitoUserPoolGroupName = "GroupName",
    }
    set {
        /// `GroupName`. Update: replaces.
        group_name: CognitoUserPoolGroupName = "GroupName";
        /// `UserPoolId`. Update: replaces.
        user_pool_id: CognitoUserPoolId = "UserPoolId";
        /// `Username`. Update: replaces.
        username: CognitoUserPoolUserUsername = "Username";
    }
    get {
    }
}
