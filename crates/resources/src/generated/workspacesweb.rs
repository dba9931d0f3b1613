// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::WorkSpacesWeb`: 10 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::WorkSpacesWeb::BrowserSettings`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspacesweb-browsersettings.html).
    BrowserSettings = "AWS::WorkSpacesWeb::BrowserSettings", Ref = Arn;
    tags "Tags" List;
    new ();
    set {
        /// `AdditionalEncryptionContext`. Update: replaces.
        additional_encryption_context: Map<Str> = "AdditionalEncryptionContext";
        /// `BrowserPolicy`: 2 to 131 072 characters, `^\{[\S\s]*\}\s*$`. Update: in place.
        browser_policy: Str = "BrowserPolicy";
        /// `CustomerManagedKey`: 20 to 2048 characters. Update: replaces.
        customer_managed_key: Str = "CustomerManagedKey";
        /// `Tags`: at most 200 items. Update: in place.
        tags: List<browser_settings::Tag> = "Tags";
        /// `WebContentFilteringPolicy`. Update: in place.
        web_content_filtering_policy: browser_settings::WebContentFilteringPolicy = "WebContentFilteringPolicy";
    }
    get {
        /// `AssociatedPortalArns`
        associated_portal_arns: List<Str> = "AssociatedPortalArns";
    }
    ref browser_settings_arn;
}

/// Property types of `AWS::WorkSpacesWeb::BrowserSettings`.
pub mod browser_settings {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `Tag` of `AWS::WorkSpacesWeb::BrowserSettings`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    property! {
        /// `WebContentFilteringPolicy` of `AWS::WorkSpacesWeb::BrowserSettings`.
        WebContentFilteringPolicy;
        new ();
        set {
            /// `AllowedUrls`: 1 to 1000 items. Update: in place.
            allowed_urls: List<Str> = "AllowedUrls";
            /// `BlockedCategories`: 1 to 100 items, no item twice. Update: in place.
            blocked_categories: List<Category> = "BlockedCategories";
            /// `BlockedUrls`: 1 to 1000 items. Update: in place.
            blocked_urls: List<Str> = "BlockedUrls";
        }
    }

    values! {
        /// `Category` of `AWS::WorkSpacesWeb::BrowserSettings`.
        Category {
            CULTS = "Cults",
            GAMBLING = "Gambling",
            NUDITY = "Nudity",
            PORNOGRAPHY = "Pornography",
            SEX_EDUCATION = "SexEducation",
            TASTELESS = "Tasteless",
            VIOLENCE = "Violence",
            DOWNLOAD_SITES = "DownloadSites",
            IMAGE_SHARING = "ImageSharing",
            PEER_TO_PEER = "PeerToPeer",
            STREAMING_MEDIA_AND_DOWNLOADS = "StreamingMediaAndDownloads",
            GENERATIVE_AI = "GenerativeAI",
            CRIMINAL_ACTIVITY = "CriminalActivity",
            HACKING = "Hacking",
            HATE_AND_INTOLERANCE = "HateAndIntolerance",
            ILLEGAL_DRUG = "IllegalDrug",
            ILLEGAL_SOFTWARE = "IllegalSoftware",
            SCHOOL_CHEATING = "SchoolCheating",
            SELF_HARM = "SelfHarm",
            WEAPONS = "Weapons",
            CHAT = "Chat",
            GAMES = "Games",
            INSTANT_MESSAGING = "InstantMessaging",
            PROFESSIONAL_NETWORK = "ProfessionalNetwork",
            SOCIAL_NETWORKING = "SocialNetworking",
            WEB_BASED_EMAIL = "WebBasedEmail",
            PARKED_DOMAINS = "ParkedDomains",
        }
    }
}

resource! {
    /// `AWS::WorkSpacesWeb::DataProtectionSettings`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspacesweb-dataprotectionsettings.html).
    DataProtectionSettings = "AWS::WorkSpacesWeb::DataProtectionSettings", Ref = Arn;
    tags "Tags" List;
    new ();
    set {
        /// `AdditionalEncryptionContext`. Update: replaces.
        additional_encryption_context: Map<Str> = "AdditionalEncryptionContext";
        /// `CustomerManagedKey`: 20 to 2048 characters. Update: replaces.
        customer_managed_key: Str = "CustomerManagedKey";
        /// `Description`: 1 to 256 characters, `^[ _\-\d\w]+$`. Update: in place.
        description: Str = "Description";
        /// `DisplayName`: 1 to 64 characters, `^[ _\-\d\w]+$`. Update: in place.
        display_name: Str = "DisplayName";
        /// `InlineRedactionConfiguration`. Update: in place.
        inline_redaction_configuration: data_protection_settings::InlineRedactionConfiguration = "InlineRedactionConfiguration";
        /// `Tags`: at most 200 items. Update: in place.
        tags: List<data_protection_settings::Tag> = "Tags";
    }
    get {
        /// `AssociatedPortalArns`
        associated_portal_arns: List<Str> = "AssociatedPortalArns";
        /// `CreationDate`
        creation_date: Str = "CreationDate";
    }
    ref data_protection_settings_arn;
}

/// Property types of `AWS::WorkSpacesWeb::DataProtectionSettings`.
pub mod data_protection_settings {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::browser_settings::Tag;

    property! {
        /// `CustomPattern` of `AWS::WorkSpacesWeb::DataProtectionSettings`.
        CustomPattern;
        new_with CustomPatternRequired {
            /// `PatternName`: 1 to 20 characters, `^[_\-\d\w]+$`. Update: in place.
            pattern_name: Str = "PatternName",
            /// `PatternRegex`: at most 300 characters, `^\/((?:[^\n])+)\/([gimsuyvd]{0,8})$`. Update: in place.
            pattern_regex: Str = "PatternRegex",
        }
        set {
            /// `KeywordRegex`: at most 300 characters, `^\/((?:[^\n])+)\/([gimsuyvd]{0,8})$`. Update: in place.
            keyword_regex: Str = "KeywordRegex";
            /// `PatternDescription`: 1 to 256 characters, `^[ _\-\d\w]+$`. Update: in place.
            pattern_description: Str = "PatternDescription";
        }
    }

    property! {
        /// `InlineRedactionConfiguration` of `AWS::WorkSpacesWeb::DataProtectionSettings`.
        InlineRedactionConfiguration;
        new (inline_redaction_patterns: List<InlineRedactionPattern> = "InlineRedactionPatterns");
        set {
            /// `GlobalConfidenceLevel`: 1 to 3. Update: in place.
            global_confidence_level: Num = "GlobalConfidenceLevel";
            /// `GlobalEnforcedUrls`: 1 to 100 items. Update: in place.
            global_enforced_urls: List<Str> = "GlobalEnforcedUrls";
            /// `GlobalExemptUrls`: 1 to 100 items. Update: in place.
            global_exempt_urls: List<Str> = "GlobalExemptUrls";
        }
    }

    property! {
        /// `InlineRedactionPattern` of `AWS::WorkSpacesWeb::DataProtectionSettings`.
        InlineRedactionPattern;
        new (redaction_place_holder: RedactionPlaceHolder = "RedactionPlaceHolder");
        set {
            /// `BuiltInPatternId`: 1 to 50 characters, `^[_\-\d\w]+$`. Update: in place.
            built_in_pattern_id: Str = "BuiltInPatternId";
            /// `ConfidenceLevel`: 1 to 3. Update: in place.
            confidence_level: Num = "ConfidenceLevel";
            /// `CustomPattern`. Update: in place.
            custom_pattern: CustomPattern = "CustomPattern";
            /// `EnforcedUrls`: 1 to 20 items. Update: in place.
            enforced_urls: List<Str> = "EnforcedUrls";
            /// `ExemptUrls`: 1 to 20 items. Update: in place.
            exempt_urls: List<Str> = "ExemptUrls";
        }
    }

    property! {
        /// `RedactionPlaceHolder` of `AWS::WorkSpacesWeb::DataProtectionSettings`.
        RedactionPlaceHolder;
        new (redaction_place_holder_type: RedactionPlaceHolderType = "RedactionPlaceHolderType");
        set {
            /// `RedactionPlaceHolderText`: 1 to 20 characters, `^[*_\-\d\w]+$`. Update: in place.
            redaction_place_holder_text: Str = "RedactionPlaceHolderText";
        }
    }

    values! {
        /// `RedactionPlaceHolderType` of `AWS::WorkSpacesWeb::DataProtectionSettings`.
        RedactionPlaceHolderType {
            CUSTOM_TEXT = "CustomText",
        }
    }
}

resource! {
    /// `AWS::WorkSpacesWeb::IdentityProvider`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspacesweb-identityprovider.html).
    IdentityProvider = "AWS::WorkSpacesWeb::IdentityProvider", Ref = Arn;
    tags "Tags" List;
    new (identity_provider_details: Map<Str> = "IdentityProviderDetails", identity_provider_name: Str = "IdentityProviderName", identity_provider_type: identity_provider::IdentityProviderType = "IdentityProviderType");
    set {
        /// `IdentityProviderDetails`. Update: in place.
        identity_provider_details: Map<Str> = "IdentityProviderDetails";
        /// `IdentityProviderName`: 1 to 32 characters, `^[^_][\p{L}\p{M}\p{S}\p{N}\p{P}][^_]+$`. Update: in place.
        identity_provider_name: Str = "IdentityProviderName";
        /// `IdentityProviderType`. Update: in place.
        identity_provider_type: identity_provider::IdentityProviderType = "IdentityProviderType";
        /// `PortalArn`: 20 to 2048 characters. Update: replaces.
        portal_arn: Str = "PortalArn";
        /// `Tags`: at most 200 items. Update: in place.
        tags: List<identity_provider::Tag> = "Tags";
    }
    get {
    }
    ref identity_provider_arn;
}

/// Property types of `AWS::WorkSpacesWeb::IdentityProvider`.
pub mod identity_provider {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::browser_settings::Tag;

    values! {
        /// `IdentityProviderType` of `AWS::WorkSpacesWeb::IdentityProvider`.
        IdentityProviderType {
            SAML = "SAML",
            FACEBOOK = "Facebook",
            GOOGLE = "Google",
            LOGIN_WITH_AMAZON = "LoginWithAmazon",
            SIGN_IN_WITH_APPLE = "SignInWithApple",
            OIDC = "OIDC",
        }
    }
}

resource! {
    /// `AWS::WorkSpacesWeb::IpAccessSettings`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspacesweb-ipaccesssettings.html).
    IpAccessSettings = "AWS::WorkSpacesWeb::IpAccessSettings", Ref = Arn;
    tags "Tags" List;
    new (ip_rules: List<ip_access_settings::IpRule> = "IpRules");
    set {
        /// `AdditionalEncryptionContext`. Update: replaces.
        additional_encryption_context: Map<Str> = "AdditionalEncryptionContext";
        /// `CustomerManagedKey`: 20 to 2048 characters. Update: replaces.
        customer_managed_key: Str = "CustomerManagedKey";
        /// `Description`: 1 to 256 characters, `^.+$`. Update: in place.
        description: Str = "Description";
        /// `DisplayName`: 1 to 64 characters, `^.+$`. Update: in place.
        display_name: Str = "DisplayName";
        /// `IpRules`: 1 to 100 items. Update: in place.
        ip_rules: List<ip_access_settings::IpRule> = "IpRules";
        /// `Tags`: at most 200 items. Update: in place.
        tags: List<ip_access_settings::Tag> = "Tags";
    }
    get {
        /// `AssociatedPortalArns`
        associated_portal_arns: List<Str> = "AssociatedPortalArns";
        /// `CreationDate`
        creation_date: Str = "CreationDate";
    }
    ref ip_access_settings_arn;
}

/// Property types of `AWS::WorkSpacesWeb::IpAccessSettings`.
pub mod ip_access_settings {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::browser_settings::Tag;

    property! {
        /// `IpRule` of `AWS::WorkSpacesWeb::IpAccessSettings`.
        IpRule;
        new (ip_range: Str = "IpRange");
        set {
            /// `Description`: 1 to 256 characters, `^.+$`. Update: in place.
            description: Str = "Description";
        }
    }
}

resource! {
    /// `AWS::WorkSpacesWeb::NetworkSettings`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspacesweb-networksettings.html).
    NetworkSettings = "AWS::WorkSpacesWeb::NetworkSettings", Ref = Arn;
    tags "Tags" List;
    new_with NetworkSettingsRequired {
        /// `SecurityGroupIds`: 1 to 5 items, 1 to 128 characters, `^[\w+\-]+$`. Update: in place.
        security_group_ids: List<Ec2SecurityGroupId> = "SecurityGroupIds",
        /// `SubnetIds`: 2 to 3 items, 1 to 32 characters, `^subnet-([0-9a-f]{8}|[0-9a-f]{17})$`. Update: in place.
        subnet_ids: List<Str> = "SubnetIds",
        /// `VpcId`: 1 to 255 characters, `^vpc-[0-9a-z]*$`. Update: in place.
        vpc_id: Ec2VpcId = "VpcId",
    }
    set {
        /// `SecurityGroupIds`: 1 to 5 items, 1 to 128 characters, `^[\w+\-]+$`. Update: in place.
        security_group_ids: List<Ec2SecurityGroupId> = "SecurityGroupIds";
        /// `SubnetIds`: 2 to 3 items, 1 to 32 characters, `^subnet-([0-9a-f]{8}|[0-9a-f]{17})$`. Update: in place.
        subnet_ids: List<Str> = "SubnetIds";
        /// `Tags`: at most 200 items. Update: in place.
        tags: List<network_settings::Tag> = "Tags";
        /// `VpcId`: 1 to 255 characters, `^vpc-[0-9a-z]*$`. Update: in place.
        vpc_id: Ec2VpcId = "VpcId";
    }
    get {
        /// `AssociatedPortalArns`
        associated_portal_arns: List<Str> = "AssociatedPortalArns";
    }
    ref network_settings_arn;
}

/// Property types of `AWS::WorkSpacesWeb::NetworkSettings`.
pub mod network_settings {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::browser_settings::Tag;
}

resource! {
    /// `AWS::WorkSpacesWeb::Portal`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspacesweb-portal.html).
    Portal = "AWS::WorkSpacesWeb::Portal", Ref = Arn;
    tags "Tags" List;
    new ();
    set {
        /// `AdditionalEncryptionContext`. Update: replaces.
        additional_encryption_context: Map<Str> = "AdditionalEncryptionContext";
        /// `AuthenticationType`. Update: in place.
        authentication_type: portal::AuthenticationType = "AuthenticationType";
        /// `BrowserSettingsArn`: 20 to 2048 characters. Update: in place.
        browser_settings_arn: Str = "BrowserSettingsArn";
        /// `CustomerManagedKey`: 20 to 2048 characters. Update: replaces.
        customer_managed_key: Str = "CustomerManagedKey";
        /// `DataProtectionSettingsArn`: 20 to 2048 characters. Update: in place.
        data_protection_settings_arn: Str = "DataProtectionSettingsArn";
        /// `DisplayName`: 1 to 64 characters, `^.+$`. Update: in place.
        display_name: Str = "DisplayName";
        /// `InstanceType`. Update: in place.
        instance_type: portal::InstanceType = "InstanceType";
        /// `IpAccessSettingsArn`: 20 to 2048 characters. Update: in place.
        ip_access_settings_arn: Str = "IpAccessSettingsArn";
        /// `MaxConcurrentSessions`: 1 to 5000. Update: in place.
        max_concurrent_sessions: Num = "MaxConcurrentSessions";
        /// `NetworkSettingsArn`: 20 to 2048 characters. Update: in place.
        network_settings_arn: Str = "NetworkSettingsArn";
        /// `PortalCustomDomain`: at most 128 characters. Update: in place.
        portal_custom_domain: Str = "PortalCustomDomain";
        /// `SessionLoggerArn`: 20 to 2048 characters. Update: in place.
        session_logger_arn: Str = "SessionLoggerArn";
        /// `Tags`: at most 200 items. Update: in place.
        tags: List<portal::Tag> = "Tags";
        /// `TrustStoreArn`: 20 to 2048 characters. Update: in place.
        trust_store_arn: Str = "TrustStoreArn";
        /// `UserAccessLoggingSettingsArn`: 20 to 2048 characters. Update: in place.
        user_access_logging_settings_arn: Str = "UserAccessLoggingSettingsArn";
        /// `UserSettingsArn`: 20 to 2048 characters. Update: in place.
        user_settings_arn: Str = "UserSettingsArn";
    }
    get {
        /// `BrowserType`
        browser_type: Str = "BrowserType";
        /// `CreationDate`
        creation_date: Str = "CreationDate";
        /// `PortalEndpoint`
        portal_endpoint: Str = "PortalEndpoint";
        /// `PortalStatus`
        portal_status: Str = "PortalStatus";
        /// `RendererType`
        renderer_type: Str = "RendererType";
        /// `ServiceProviderSamlMetadata`
        service_provider_saml_metadata: Str = "ServiceProviderSamlMetadata";
        /// `StatusReason`
        status_reason: Str = "StatusReason";
    }
    ref portal_arn;
}

/// Property types of `AWS::WorkSpacesWeb::Portal`.
pub mod portal {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::browser_settings::Tag;

    values! {
        /// `AuthenticationType` of `AWS::WorkSpacesWeb::Portal`.
        AuthenticationType {
            STANDARD = "Standard",
            IAM_IDENTITY_CENTER = "IAM_Identity_Center",
        }
    }

    values! {
        /// `InstanceType` of `AWS::WorkSpacesWeb::Portal`.
        InstanceType {
            STANDARD_REGULAR = "standard.regular",
            STANDARD_LARGE = "standard.large",
            STANDARD_XLARGE = "standard.xlarge",
        }
    }
}

resource! {
    /// `AWS::WorkSpacesWeb::SessionLogger`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspacesweb-sessionlogger.html).
    SessionLogger = "AWS::WorkSpacesWeb::SessionLogger", Ref = Arn;
    tags "Tags" List;
    new (event_filter: session_logger::EventFilter = "EventFilter", log_configuration: session_logger::LogConfiguration = "LogConfiguration");
    set {
        /// `AdditionalEncryptionContext`. Update: replaces.
        additional_encryption_context: Map<Str> = "AdditionalEncryptionContext";
        /// `CustomerManagedKey`: 20 to 2048 characters. Update: replaces.
        customer_managed_key: Str = "CustomerManagedKey";
        /// `DisplayName`: 1 to 64 characters, `^[ _\-\d\w]+$`. Update: in place.
        display_name: Str = "DisplayName";
        /// `EventFilter`. Update: in place.
        event_filter: session_logger::EventFilter = "EventFilter";
        /// `LogConfiguration`. Update: in place.
        log_configuration: session_logger::LogConfiguration = "LogConfiguration";
        /// `Tags`: at most 200 items. Update: in place.
        tags: List<session_logger::Tag> = "Tags";
    }
    get {
        /// `AssociatedPortalArns`
        associated_portal_arns: List<Str> = "AssociatedPortalArns";
        /// `CreationDate`
        creation_date: Str = "CreationDate";
    }
    ref session_logger_arn;
}

/// Property types of `AWS::WorkSpacesWeb::SessionLogger`.
pub mod session_logger {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::browser_settings::Tag;

    property! {
        /// `EventFilter` of `AWS::WorkSpacesWeb::SessionLogger`.
        EventFilter;
        new ();
        set {
            /// `All`. Update: in place.
            all: Json = "All";
            /// `Include`: 1 to 100 items, no item twice. Update: in place.
            include: List<Event> = "Include";
        }
    }

    property! {
        /// `LogConfiguration` of `AWS::WorkSpacesWeb::SessionLogger`.
        LogConfiguration;
        new ();
        set {
            /// `S3`. Update: in place.
            s3: S3LogConfiguration = "S3";
        }
    }

    property! {
        /// `S3LogConfiguration` of `AWS::WorkSpacesWeb::SessionLogger`.
        S3LogConfiguration;
        new (bucket: Str = "Bucket", folder_structure: FolderStructure = "FolderStructure", log_file_format: LogFileFormat = "LogFileFormat");
        set {
            /// `BucketOwner`: `^[0-9]{12}$`. Update: in place.
            bucket_owner: Str = "BucketOwner";
            /// `KeyPrefix`: 1 to 256 characters, `^[\d\w\-_/!().*']+$`. Update: in place.
            key_prefix: Str = "KeyPrefix";
        }
    }

    values! {
        /// `Event` of `AWS::WorkSpacesWeb::SessionLogger`.
        Event {
            WEBSITE_INTERACT = "WebsiteInteract",
            FILE_DOWNLOAD_FROM_SECURE_BROWSER_TO_REMOTE_DISK = "FileDownloadFromSecureBrowserToRemoteDisk",
            FILE_TRANSFER_FROM_REMOTE_TO_LOCAL_DISK = "FileTransferFromRemoteToLocalDisk",
            FILE_TRANSFER_FROM_LOCAL_TO_REMOTE_DISK = "FileTransferFromLocalToRemoteDisk",
            FILE_UPLOAD_FROM_REMOTE_DISK_TO_SECURE_BROWSER = "FileUploadFromRemoteDiskToSecureBrowser",
            CONTENT_PASTE_TO_WEBSITE = "ContentPasteToWebsite",
            CONTENT_TRANSFER_FROM_LOCAL_TO_REMOTE_CLIPBOARD = "ContentTransferFromLocalToRemoteClipboard",
            CONTENT_COPY_FROM_WEBSITE = "ContentCopyFromWebsite",
            URL_LOAD = "UrlLoad",
            TAB_OPEN = "TabOpen",
            TAB_CLOSE = "TabClose",
            PRINT_JOB_SUBMIT = "PrintJobSubmit",
            SESSION_CONNECT = "SessionConnect",
            SESSION_START = "SessionStart",
            SESSION_DISCONNECT = "SessionDisconnect",
            SESSION_END = "SessionEnd",
            URL_BLOCK_BY_CONTENT_FILTER = "UrlBlockByContentFilter",
        }
    }

    values! {
        /// `FolderStructure` of `AWS::WorkSpacesWeb::SessionLogger`.
        FolderStructure {
            FLAT = "Flat",
            NESTED_BY_DATE = "NestedByDate",
        }
    }

    values! {
        /// `LogFileFormat` of `AWS::WorkSpacesWeb::SessionLogger`.
        LogFileFormat {
            JSON_LINES = "JSONLines",
            JSON = "Json",
        }
    }
}

resource! {
    /// `AWS::WorkSpacesWeb::TrustStore`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspacesweb-truststore.html).
    TrustStore = "AWS::WorkSpacesWeb::TrustStore", Ref = Arn;
    tags "Tags" List;
    new (certificate_list: List<Str> = "CertificateList");
    set {
        /// `CertificateList`. Update: in place.
        certificate_list: List<Str> = "CertificateList";
        /// `Tags`: at most 200 items. Update: in place.
        tags: List<trust_store::Tag> = "Tags";
    }
    get {
        /// `AssociatedPortalArns`
        associated_portal_arns: List<Str> = "AssociatedPortalArns";
    }
    ref trust_store_arn;
}

/// Property types of `AWS::WorkSpacesWeb::TrustStore`.
pub mod trust_store {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::browser_settings::Tag;
}

resource! {
    /// `AWS::WorkSpacesWeb::UserAccessLoggingSettings`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspacesweb-useraccessloggingsettings.html).
    UserAccessLoggingSettings = "AWS::WorkSpacesWeb::UserAccessLoggingSettings", Ref = Arn;
    tags "Tags" List;
    new (kinesis_stream_arn: Str = "KinesisStreamArn");
    set {
        /// `KinesisStreamArn`: 20 to 2048 characters. Update: in place.
        kinesis_stream_arn: Str = "KinesisStreamArn";
        /// `Tags`: at most 200 items. Update: in place.
        tags: List<user_access_logging_settings::Tag> = "Tags";
    }
    get {
        /// `AssociatedPortalArns`
        associated_portal_arns: List<Str> = "AssociatedPortalArns";
    }
    ref user_access_logging_settings_arn;
}

/// Property types of `AWS::WorkSpacesWeb::UserAccessLoggingSettings`.
pub mod user_access_logging_settings {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::browser_settings::Tag;
}

resource! {
    /// `AWS::WorkSpacesWeb::UserSettings`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspacesweb-usersettings.html).
    UserSettings = "AWS::WorkSpacesWeb::UserSettings", Ref = Arn;
    tags "Tags" List;
    new_with UserSettingsRequired {
        /// `CopyAllowed`. Update: in place.
        copy_allowed: user_settings::EnabledType = "CopyAllowed",
        /// `DownloadAllowed`. Update: in place.
        download_allowed: user_settings::EnabledType = "DownloadAllowed",
        /// `PasteAllowed`. Update: in place.
        paste_allowed: user_settings::EnabledType = "PasteAllowed",
        /// `PrintAllowed`. Update: in place.
        print_allowed: user_settings::EnabledType = "PrintAllowed",
        /// `UploadAllowed`. Update: in place.
        upload_allowed: user_settings::EnabledType = "UploadAllowed",
    }
    set {
        /// `AdditionalEncryptionContext`. Update: may replace.
        additional_encryption_context: Map<Str> = "AdditionalEncryptionContext";
        /// `BrandingConfiguration`. Update: in place.
        branding_configuration: user_settings::BrandingConfiguration = "BrandingConfiguration";
        /// `CookieSynchronizationConfiguration`. Update: in place.
        cookie_synchronization_configuration: user_settings::CookieSynchronizationConfiguration = "CookieSynchronizationConfiguration";
        /// `CopyAllowed`. Update: in place.
        copy_allowed: user_settings::EnabledType = "CopyAllowed";
        /// `CustomerManagedKey`: 20 to 2048 characters. Update: may replace.
        customer_managed_key: Str = "CustomerManagedKey";
        /// `DeepLinkAllowed`. Update: in place.
        deep_link_allowed: user_settings::EnabledType = "DeepLinkAllowed";
        /// `DisconnectTimeoutInMinutes`: 1 to 600, default `null`. Update: in place.
        disconnect_timeout_in_minutes: Num = "DisconnectTimeoutInMinutes";
        /// `DownloadAllowed`. Update: in place.
        download_allowed: user_settings::EnabledType = "DownloadAllowed";
        /// `IdleDisconnectTimeoutInMinutes`: 0 to 60, default `null`. Update: in place.
        idle_disconnect_timeout_in_minutes: Num = "IdleDisconnectTimeoutInMinutes";
        /// `PasteAllowed`. Update: in place.
        paste_allowed: user_settings::EnabledType = "PasteAllowed";
        /// `PrintAllowed`. Update: in place.
        print_allowed: user_settings::EnabledType = "PrintAllowed";
        /// `Tags`: at most 200 items. Update: in place.
        tags: List<user_settings::Tag> = "Tags";
        /// `ToolbarConfiguration`. Update: in place.
        toolbar_configuration: user_settings::ToolbarConfiguration = "ToolbarConfiguration";
        /// `UploadAllowed`. Update: in place.
        upload_allowed: user_settings::EnabledType = "UploadAllowed";
        /// `WebAuthnAllowed`. Update: in place.
        web_authn_allowed: user_settings::EnabledType = "WebAuthnAllowed";
    }
    get {
        /// `AssociatedPortalArns`
        associated_portal_arns: List<Str> = "AssociatedPortalArns";
        /// `BrandingConfiguration.FaviconMetadata`
        branding_configuration_favicon_metadata: Json = "BrandingConfiguration.FaviconMetadata";
        /// `BrandingConfiguration.FaviconMetadata.FileExtension`
        branding_configuration_favicon_metadata_file_extension: Str = "BrandingConfiguration.FaviconMetadata.FileExtension";
        /// `BrandingConfiguration.FaviconMetadata.LastUploadTimestamp`
        branding_configuration_favicon_metadata_last_upload_timestamp: Str = "BrandingConfiguration.FaviconMetadata.LastUploadTimestamp";
        /// `BrandingConfiguration.FaviconMetadata.MimeType`
        branding_configuration_favicon_metadata_mime_type: Str = "BrandingConfiguration.FaviconMetadata.MimeType";
        /// `BrandingConfiguration.LogoMetadata`
        branding_configuration_logo_metadata: Json = "BrandingConfiguration.LogoMetadata";
        /// `BrandingConfiguration.LogoMetadata.FileExtension`
        branding_configuration_logo_metadata_file_extension: Str = "BrandingConfiguration.LogoMetadata.FileExtension";
        /// `BrandingConfiguration.LogoMetadata.LastUploadTimestamp`
        branding_configuration_logo_metadata_last_upload_timestamp: Str = "BrandingConfiguration.LogoMetadata.LastUploadTimestamp";
        /// `BrandingConfiguration.LogoMetadata.MimeType`
        branding_configuration_logo_metadata_mime_type: Str = "BrandingConfiguration.LogoMetadata.MimeType";
        /// `BrandingConfiguration.WallpaperMetadata`
        branding_configuration_wallpaper_metadata: Json = "BrandingConfiguration.WallpaperMetadata";
        /// `BrandingConfiguration.WallpaperMetadata.FileExtension`
        branding_configuration_wallpaper_metadata_file_extension: Str = "BrandingConfiguration.WallpaperMetadata.FileExtension";
        /// `BrandingConfiguration.WallpaperMetadata.LastUploadTimestamp`
        branding_configuration_wallpaper_metadata_last_upload_timestamp: Str = "BrandingConfiguration.WallpaperMetadata.LastUploadTimestamp";
        /// `BrandingConfiguration.WallpaperMetadata.MimeType`
        branding_configuration_wallpaper_metadata_mime_type: Str = "BrandingConfiguration.WallpaperMetadata.MimeType";
    }
    ref user_settings_arn;
}

/// Property types of `AWS::WorkSpacesWeb::UserSettings`.
pub mod user_settings {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::browser_settings::Tag;

    property! {
        /// `BrandingConfiguration` of `AWS::WorkSpacesWeb::UserSettings`.
        BrandingConfiguration;
        new ();
        set {
            /// `ColorTheme`. Update: in place.
            color_theme: ColorTheme = "ColorTheme";
            /// `Favicon`. Update: in place.
            favicon: Str = "Favicon";
            /// `FaviconMetadata`. Update: in place.
            favicon_metadata: ImageMetadata = "FaviconMetadata";
            /// `LocalizedStrings`. Update: in place.
            localized_strings: Map<LocalizedBrandingStrings> = "LocalizedStrings";
            /// `Logo`. Update: in place.
            logo: Str = "Logo";
            /// `LogoMetadata`. Update: in place.
            logo_metadata: ImageMetadata = "LogoMetadata";
            /// `TermsOfService`: at most 153 600 characters. Update: in place.
            terms_of_service: Str = "TermsOfService";
            /// `Wallpaper`. Update: in place.
            wallpaper: Str = "Wallpaper";
            /// `WallpaperMetadata`. Update: in place.
            wallpaper_metadata: ImageMetadata = "WallpaperMetadata";
        }
    }

    property! {
        /// `CookieSpecification` of `AWS::WorkSpacesWeb::UserSettings`.
        CookieSpecification;
        new (domain: Str = "Domain");
        set {
            /// `Name`: at most 4096 characters. Update: in place.
            name: Str = "Name";
            /// `Path`: at most 2000 characters, `^/(\S)*$`. Update: in place.
            path: Str = "Path";
        }
    }

    property! {
        /// `CookieSynchronizationConfiguration` of `AWS::WorkSpacesWeb::UserSettings`.
        CookieSynchronizationConfiguration;
        new (allowlist: List<CookieSpecification> = "Allowlist");
        set {
            /// `Blocklist`: at most 10 items. Update: in place.
            blocklist: List<CookieSpecification> = "Blocklist";
        }
    }

    property! {
        /// `ImageMetadata` of `AWS::WorkSpacesWeb::UserSettings`.
        ImageMetadata;
        new_with ImageMetadataRequired {
            /// `FileExtension`: at most 131 072 characters, `^[\s\S]*$`. Update: in place.
            file_extension: Str = "FileExtension",
            /// `LastUploadTimestamp`. Update: in place.
            last_upload_timestamp: Str = "LastUploadTimestamp",
            /// `MimeType`. Update: in place.
            mime_type: MimeType = "MimeType",
        }
        set {
        }
    }

    property! {
        /// `LocalizedBrandingStrings` of `AWS::WorkSpacesWeb::UserSettings`.
        LocalizedBrandingStrings;
        new_with LocalizedBrandingStringsRequired {
            /// `BrowserTabTitle`. Update: in place.
            browser_tab_title: Str = "BrowserTabTitle",
            /// `WelcomeText`. Update: in place.
            welcome_text: Str = "WelcomeText",
        }
        set {
            /// `ContactButtonText`. Update: in place.
            contact_button_text: Str = "ContactButtonText";
            /// `ContactLink`: `^(https?://|mailto:).*`. Update: in place.
            contact_link: Str = "ContactLink";
            /// `LoadingText`. Update: in place.
            loading_text: Str = "LoadingText";
            /// `LoginButtonText`. Update: in place.
            login_button_text: Str = "LoginButtonText";
            /// `LoginDescription`. Update: in place.
            login_description: Str = "LoginDescription";
            /// `LoginTitle`. Update: in place.
            login_title: Str = "LoginTitle";
        }
    }

    property! {
        /// `ToolbarConfiguration` of `AWS::WorkSpacesWeb::UserSettings`.
        ToolbarConfiguration;
        new ();
        set {
            /// `HiddenToolbarItems`. Update: in place.
            hidden_toolbar_items: List<ToolbarItem> = "HiddenToolbarItems";
            /// `MaxDisplayResolution`. Update: in place.
            max_display_resolution: MaxDisplayResolution = "MaxDisplayResolution";
            /// `ToolbarType`. Update: in place.
            toolbar_type: ToolbarType = "ToolbarType";
            /// `VisualMode`. Update: in place.
            visual_mode: VisualMode = "VisualMode";
        }
    }

    values! {
        /// `ColorTheme` of `AWS::WorkSpacesWeb::UserSettings`.
        ColorTheme {
            LIGHT = "Light",
            DARK = "Dark",
        }
    }

    values! {
        /// `EnabledType` of `AWS::WorkSpacesWeb::UserSettings`.
        EnabledType {
            DISABLED = "Disabled",
            ENABLED = "Enabled",
        }
    }

    values! {
        /// `MaxDisplayResolution` of `AWS::WorkSpacesWeb::UserSettings`.
        MaxDisplayResolution {
            SIZE4096_X2160 = "size4096X2160",
            SIZE3840_X2160 = "size3840X2160",
            SIZE3440_X1440 = "size3440X1440",
            SIZE2560_X1440 = "size2560X1440",
            SIZE1920_X1080 = "size1920X1080",
            SIZE1280_X720 = "size1280X720",
            SIZE1024_X768 = "size1024X768",
            SIZE800_X600 = "size800X600",
        }
    }

    values! {
        /// `MimeType` of `AWS::WorkSpacesWeb::UserSettings`.
        MimeType {
            IMAGE_PNG = "image/png",
            IMAGE_JPEG = "image/jpeg",
            IMAGE_X_ICON = "image/x-icon",
        }
    }

    values! {
        /// `ToolbarItem` of `AWS::WorkSpacesWeb::UserSettings`.
        ToolbarItem {
            WINDOWS = "Windows",
            DUAL_MONITOR = "DualMonitor",
            FULL_SCREEN = "FullScreen",
            WEBCAM = "Webcam",
            MICROPHONE = "Microphone",
        }
    }

    values! {
        /// `ToolbarType` of `AWS::WorkSpacesWeb::UserSettings`.
        ToolbarType {
            FLOATING = "Floating",
            DOCKED = "Docked",
        }
    }

    values! {
        /// `VisualMode` of `AWS::WorkSpacesWeb::UserSettings`.
        VisualMode {
            DARK = "Dark",
            LIGHT = "Light",
        }
    }
}
