// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::SMSVOICE`: 12 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::SMSVOICE::ConfigurationSet`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-smsvoice-configurationset.html).
    ConfigurationSet = "AWS::SMSVOICE::ConfigurationSet", Ref = Str;
    tags "Tags" List;
    new ();
    set {
        /// `ConfigurationSetName`: 1 to 64 characters, `^[A-Za-z0-9_-]+$`. Update: replaces.
        configuration_set_name: Str = "ConfigurationSetName";
        /// `DefaultSenderId`: `^[A-Za-z0-9_-]+$`. Update: in place.
        default_sender_id: Str = "DefaultSenderId";
        /// `EventDestinations`: at most 5 items. Update: in place.
        event_destinations: List<configuration_set::EventDestination> = "EventDestinations";
        /// `MessageFeedbackEnabled`. Update: in place.
        message_feedback_enabled: Bool = "MessageFeedbackEnabled";
        /// `ProtectConfigurationId`: 1 to 256 characters, `^[A-Za-z0-9_:/-]+$`. Update: in place.
        protect_configuration_id: Str = "ProtectConfigurationId";
        /// `Tags`: no item twice. Update: in place.
        tags: List<configuration_set::Tag> = "Tags";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
    }
    ref configuration_set_name;
}

/// Property types of `AWS::SMSVOICE::ConfigurationSet`.
pub mod configuration_set {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `CloudWatchLogsDestination` of `AWS::SMSVOICE::ConfigurationSet`.
        CloudWatchLogsDestination;
        new (iam_role_arn: IamRoleArn = "IamRoleArn", log_group_arn: Str = "LogGroupArn");
        set {
        }
    }

    property! {
        /// `EventDestination` of `AWS::SMSVOICE::ConfigurationSet`.
        EventDestination;
        new (event_destination_name: Str = "EventDestinationName", enabled: Bool = "Enabled", matching_event_types: List<Str> = "MatchingEventTypes");
        set {
            /// `CloudWatchLogsDestination`. Update: in place.
            cloud_watch_logs_destination: CloudWatchLogsDestination = "CloudWatchLogsDestination";
            /// `KinesisFirehoseDestination`. Update: in place.
            kinesis_firehose_destination: KinesisFirehoseDestination = "KinesisFirehoseDestination";
            /// `SnsDestination`. Update: in place.
            sns_destination: SnsDestination = "SnsDestination";
        }
    }

    property! {
        /// `KinesisFirehoseDestination` of `AWS::SMSVOICE::ConfigurationSet`.
        KinesisFirehoseDestination;
        new (iam_role_arn: IamRoleArn = "IamRoleArn", delivery_stream_arn: Str = "DeliveryStreamArn");
        set {
        }
    }

    property! {
        /// `SnsDestination` of `AWS::SMSVOICE::ConfigurationSet`.
        SnsDestination;
        new (topic_arn: SnsTopicArn = "TopicArn");
        set {
        }
    }

    property! {
        /// `Tag` of `AWS::SMSVOICE::ConfigurationSet`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }
}

resource! {
    /// `AWS::SMSVOICE::NotifyConfiguration`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-smsvoice-notifyconfiguration.html).
    NotifyConfiguration = "AWS::SMSVOICE::NotifyConfiguration", Ref = Arn;
    tags "Tags" List;
    new (display_name: Str = "DisplayName", use_case: notify_configuration::UseCase = "UseCase", enabled_channels: List<notify_configuration::EnabledChannels> = "EnabledChannels");
    set {
        /// `DefaultTemplateId`: at most 256 characters, `^[A-Za-z0-9_-]*$`. Update: in place.
        default_template_id: Str = "DefaultTemplateId";
        /// `DeletionProtectionEnabled`. Update: in place.
        deletion_protection_enabled: Bool = "DeletionProtectionEnabled";
        /// `DisplayName`: 1 to 15 characters, `^[A-Za-z0-9_ -]+$`. Update: replaces.
        display_name: Str = "DisplayName";
        /// `EnabledChannels`: 1 to 4 items. Update: in place.
        enabled_channels: List<notify_configuration::EnabledChannels> = "EnabledChannels";
        /// `EnabledCountries`: at most 300 items, 2 characters, `^[A-Z]{2}$`. Update: in place.
        enabled_countries: List<Str> = "EnabledCountries";
        /// `PoolId`: 1 to 256 characters, `^[A-Za-z0-9_:/-]+$`. Update: in place.
        pool_id: Str = "PoolId";
        /// `Tags`: at most 200 items. Update: in place.
        tags: List<notify_configuration::Tag> = "Tags";
        /// `UseCase`. Update: replaces.
        use_case: notify_configuration::UseCase = "UseCase";
    }
    get {
        /// `CreatedTimestamp`
        created_timestamp: Str = "CreatedTimestamp";
        /// `NotifyConfigurationId`
        notify_configuration_id: Str = "NotifyConfigurationId";
        /// `Status`
        status: Str = "Status";
        /// `Tier`
        tier: Str = "Tier";
        /// `TierUpgradeStatus`
        tier_upgrade_status: Str = "TierUpgradeStatus";
    }
    ref notify_configuration_arn;
}

/// Property types of `AWS::SMSVOICE::NotifyConfiguration`.
pub mod notify_configuration {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `Tag` of `AWS::SMSVOICE::NotifyConfiguration`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    values! {
        /// `EnabledChannels` of `AWS::SMSVOICE::NotifyConfiguration`.
        EnabledChannels {
            SMS = "SMS",
            VOICE = "VOICE",
            MMS = "MMS",
            RCS = "RCS",
        }
    }

    values! {
        /// `UseCase` of `AWS::SMSVOICE::NotifyConfiguration`.
        UseCase {
            CODE_VERIFICATION = "CODE_VERIFICATION",
        }
    }
}

resource! {
    /// `AWS::SMSVOICE::OptOutList`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-smsvoice-optoutlist.html).
    OptOutList = "AWS::SMSVOICE::OptOutList", Ref = Str;
    tags "Tags" List;
    new ();
    set {
        /// `OptOutListName`: 1 to 64 characters, `^[A-Za-z0-9_-]+$`. Update: replaces.
        opt_out_list_name: Str = "OptOutListName";
        /// `Tags`: no item twice. Update: in place.
        tags: List<opt_out_list::Tag> = "Tags";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
    }
    ref opt_out_list_name;
}

/// Property types of `AWS::SMSVOICE::OptOutList`.
pub mod opt_out_list {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::configuration_set::Tag;
}

resource! {
    /// `AWS::SMSVOICE::PhoneNumber`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-smsvoice-phonenumber.html).
    PhoneNumber = "AWS::SMSVOICE::PhoneNumber", Ref = Str;
    tags "Tags" List;
    new_with PhoneNumberRequired {
        /// `IsoCountryCode`: `^[A-Z]{2}$`. Update: replaces.
        iso_country_code: Str = "IsoCountryCode",
        /// `NumberCapabilities`: no item twice. Update: replaces.
        number_capabilities: List<phone_number::NumberCapabilities> = "NumberCapabilities",
        /// `NumberType`. Update: replaces.
        number_type: phone_number::NumberType = "NumberType",
        /// `MandatoryKeywords`. Update: in place.
        mandatory_keywords: phone_number::MandatoryKeywords = "MandatoryKeywords",
    }
    set {
        /// `DeletionProtectionEnabled`. Update: in place.
        deletion_protection_enabled: Bool = "DeletionProtectionEnabled";
        /// `IsoCountryCode`: `^[A-Z]{2}$`. Update: replaces.
        iso_country_code: Str = "IsoCountryCode";
        /// `MandatoryKeywords`. Update: in place.
        mandatory_keywords: phone_number::MandatoryKeywords = "MandatoryKeywords";
        /// `NumberCapabilities`: no item twice. Update: replaces.
        number_capabilities: List<phone_number::NumberCapabilities> = "NumberCapabilities";
        /// `NumberType`. Update: replaces.
        number_type: phone_number::NumberType = "NumberType";
        /// `OptOutListName`: 1 to 256 characters, `^[A-Za-z0-9_:/-]+$`. Update: in place.
        opt_out_list_name: Str = "OptOutListName";
        /// `OptionalKeywords`: no item twice. Update: in place.
        optional_keywords: List<phone_number::OptionalKeyword> = "OptionalKeywords";
        /// `SelfManagedOptOutsEnabled`. Update: in place.
        self_managed_opt_outs_enabled: Bool = "SelfManagedOptOutsEnabled";
        /// `Tags`: no item twice. Update: in place.
        tags: List<phone_number::Tag> = "Tags";
        /// `TwoWay`. Update: in place.
        two_way: phone_number::TwoWay = "TwoWay";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
        /// `PhoneNumber`
        phone_number: Str = "PhoneNumber";
    }
    ref phone_number_id;
}

/// Property types of `AWS::SMSVOICE::PhoneNumber`.
pub mod phone_number {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::configuration_set::Tag;

    property! {
        /// `MandatoryKeyword` of `AWS::SMSVOICE::PhoneNumber`.
        MandatoryKeyword;
        new (message: Str = "Message");
        set {
        }
    }

    property! {
        /// `MandatoryKeywords` of `AWS::SMSVOICE::PhoneNumber`.
        MandatoryKeywords;
        new_with MandatoryKeywordsRequired {
            /// `STOP`. Update: in place.
            stop: MandatoryKeyword = "STOP",
            /// `HELP`. Update: in place.
            help: MandatoryKeyword = "HELP",
        }
        set {
        }
    }

    property! {
        /// `OptionalKeyword` of `AWS::SMSVOICE::PhoneNumber`.
        OptionalKeyword;
        new_with OptionalKeywordRequired {
            /// `Keyword`: at most 30 characters, `^(?!(?i)(stop|help)$)[ \S]+`. Update: in place.
            keyword: Str = "Keyword",
            /// `Message`: at most 1600 characters, `^(?!\s*$)[\s\S]+$`. Update: in place.
            message: Str = "Message",
            /// `Action`. Update: in place.
            action: Action = "Action",
        }
        set {
        }
    }

    property! {
        /// `TwoWay` of `AWS::SMSVOICE::PhoneNumber`.
        TwoWay;
        new (enabled: Bool = "Enabled");
        set {
            /// `ChannelArn`: `^arn:\S+$`. Update: in place.
            channel_arn: Str = "ChannelArn";
            /// `ChannelRole`: `^arn:\S+$`. Update: in place.
            channel_role: Str = "ChannelRole";
        }
    }

    values! {
        /// `Action` of `AWS::SMSVOICE::PhoneNumber`.
        Action {
            AUTOMATIC_RESPONSE = "AUTOMATIC_RESPONSE",
            OPT_OUT = "OPT_OUT",
            OPT_IN = "OPT_IN",
        }
    }

    values! {
        /// `NumberCapabilities` of `AWS::SMSVOICE::PhoneNumber`.
        NumberCapabilities {
            SMS = "SMS",
            VOICE = "VOICE",
            MMS = "MMS",
        }
    }

    values! {
        /// `NumberType` of `AWS::SMSVOICE::PhoneNumber`.
        NumberType {
            LONG_CODE = "LONG_CODE",
            TOLL_FREE = "TOLL_FREE",
            TEN_DLC = "TEN_DLC",
            SIMULATOR = "SIMULATOR",
        }
    }
}

resource! {
    /// `AWS::SMSVOICE::Pool`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-smsvoice-pool.html).
    Pool = "AWS::SMSVOICE::Pool", Ref = Str;
    tags "Tags" List;
    new (origination_identities: List<Str> = "OriginationIdentities", mandatory_keywords: pool::MandatoryKeywords = "MandatoryKeywords");
    set {
        /// `DeletionProtectionEnabled`. Update: in place.
        deletion_protection_enabled: Bool = "DeletionProtectionEnabled";
        /// `MandatoryKeywords`. Update: in place.
        mandatory_keywords: pool::MandatoryKeywords = "MandatoryKeywords";
        /// `OptOutListName`: 1 to 256 characters, `^[A-Za-z0-9_:/-]+$`. Update: in place.
        opt_out_list_name: Str = "OptOutListName";
        /// `OptionalKeywords`: no item twice. Update: in place.
        optional_keywords: List<pool::OptionalKeyword> = "OptionalKeywords";
        /// `OriginationIdentities`: at least 1 items, no item twice, 20 to 256 characters, `^arn:\S+`. Update: in place.
        origination_identities: List<Str> = "OriginationIdentities";
        /// `SelfManagedOptOutsEnabled`. Update: in place.
        self_managed_opt_outs_enabled: Bool = "SelfManagedOptOutsEnabled";
        /// `SharedRoutesEnabled`. Update: in place.
        shared_routes_enabled: Bool = "SharedRoutesEnabled";
        /// `Tags`: no item twice. Update: in place.
        tags: List<pool::Tag> = "Tags";
        /// `TwoWay`. Update: in place.
        two_way: pool::TwoWay = "TwoWay";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
    }
    ref pool_id;
}

/// Property types of `AWS::SMSVOICE::Pool`.
pub mod pool {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::configuration_set::Tag;

    pub use super::phone_number::{Action, MandatoryKeyword, MandatoryKeywords, MandatoryKeywordsRequired, OptionalKeyword, OptionalKeywordRequired};

    property! {
        /// `TwoWay` of `AWS::SMSVOICE::Pool`.
        TwoWay;
        new (enabled: Bool = "Enabled");
        set {
            /// `ChannelArn`: `^[ \S]+`. Update: in place.
            channel_arn: Str = "ChannelArn";
            /// `ChannelRole`: `^arn:\S+$`. Update: in place.
            channel_role: Str = "ChannelRole";
        }
    }
}

resource! {
    /// `AWS::SMSVOICE::ProtectConfiguration`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-smsvoice-protectconfiguration.html).
    ProtectConfiguration = "AWS::SMSVOICE::ProtectConfiguration", Ref = Str;
    tags "Tags" List;
    new ();
    set {
        /// `CountryRuleSet`. Update: in place.
        country_rule_set: protect_configuration::CountryRuleSet = "CountryRuleSet";
        /// `DeletionProtectionEnabled`. Update: in place.
        deletion_protection_enabled: Bool = "DeletionProtectionEnabled";
        /// `Tags`: no item twice. Update: in place.
        tags: List<protect_configuration::Tag> = "Tags";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
    }
    ref protect_configuration_id;
}

/// Property types of `AWS::SMSVOICE::ProtectConfiguration`.
pub mod protect_configuration {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::configuration_set::Tag;

    property! {
        /// `CountryRule` of `AWS::SMSVOICE::ProtectConfiguration`.
        CountryRule;
        new (country_code: Str = "CountryCode", protect_status: ProtectStatus = "ProtectStatus");
        set {
        }
    }

    property! {
        /// `CountryRuleSet` of `AWS::SMSVOICE::ProtectConfiguration`.
        CountryRuleSet;
        new ();
        set {
            /// `MMS`: no item twice. Update: in place.
            mms: List<CountryRule> = "MMS";
            /// `SMS`: no item twice. Update: in place.
            sms: List<CountryRule> = "SMS";
            /// `VOICE`: no item twice. Update: in place.
            voice: List<CountryRule> = "VOICE";
        }
    }

    values! {
        /// `ProtectStatus` of `AWS::SMSVOICE::ProtectConfiguration`.
        ProtectStatus {
            ALLOW = "ALLOW",
            BLOCK = "BLOCK",
            MONITOR = "MONITOR",
            FILTER = "FILTER",
        }
    }
}

resource! {
    /// `AWS::SMSVOICE::RcsAgent`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-smsvoice-rcsagent.html).
    RcsAgent = "AWS::SMSVOICE::RcsAgent", Ref = Arn;
    tags "Tags" List;
    new ();
    set {
        /// `DeletionProtectionEnabled`. Update: in place.
        deletion_protection_enabled: Bool = "DeletionProtectionEnabled";
        /// `OptOutListName`: 1 to 64 characters, `^[A-Za-z0-9_-]+$`. Update: in place.
        opt_out_list_name: Str = "OptOutListName";
        /// `SelfManagedOptOutsEnabled`. Update: in place.
        self_managed_opt_outs_enabled: Bool = "SelfManagedOptOutsEnabled";
        /// `Tags`: at most 200 items, no item twice. Update: in place.
        tags: List<rcs_agent::Tag> = "Tags";
        /// `TwoWayChannelArn`: 20 to 2048 characters, `^\S+$`. Update: in place.
        two_way_channel_arn: Str = "TwoWayChannelArn";
        /// `TwoWayChannelRole`: 20 to 2048 characters, `^arn:\S+$`. Update: in place.
        two_way_channel_role: Str = "TwoWayChannelRole";
        /// `TwoWayEnabled`. Update: in place.
        two_way_enabled: Bool = "TwoWayEnabled";
        /// `TwoWayMediaS3BucketName`: 3 to 63 characters, `^[a-z0-9][a-z0-9.-]*[a-z0-9]$`. Update: in place.
        two_way_media_s3_bucket_name: Str = "TwoWayMediaS3BucketName";
        /// `TwoWayMediaS3KeyPrefix`: 1 to 1024 characters, `^[\S]+$`. Update: in place.
        two_way_media_s3_key_prefix: Str = "TwoWayMediaS3KeyPrefix";
        /// `TwoWayMediaS3Role`: 20 to 2048 characters, `^arn:\S+$`. Update: in place.
        two_way_media_s3_role: Str = "TwoWayMediaS3Role";
        /// `TwoWayRcsEventsEnabled`: at most 100 items, 1 to 50 characters. Update: in place.
        two_way_rcs_events_enabled: List<Str> = "TwoWayRcsEventsEnabled";
    }
    get {
        /// `CreatedTimestamp`
        created_timestamp: Str = "CreatedTimestamp";
        /// `PoolId`
        pool_id: Str = "PoolId";
        /// `RcsAgentId`
        rcs_agent_id: Str = "RcsAgentId";
        /// `Status`
        status: Str = "Status";
        /// `TestingAgent`
        testing_agent: Json = "TestingAgent";
        /// `TestingAgent.RegistrationId`
        testing_agent_registration_id: Str = "TestingAgent.RegistrationId";
        /// `TestingAgent.TestingAgentId`
        testing_agent_testing_agent_id: Str = "TestingAgent.TestingAgentId";
        /// `TestingAgent.TestingAgentStatus`
        testing_agent_testing_agent_status: Str = "TestingAgent.TestingAgentStatus";
    }
    ref rcs_agent_arn;
}

/// Property types of `AWS::SMSVOICE::RcsAgent`.
pub mod rcs_agent {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::notify_configuration::Tag;
}

resource! {
    /// `AWS::SMSVOICE::Registration`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-smsvoice-registration.html).
    Registration = "AWS::SMSVOICE::Registration", Ref = Arn;
    tags "Tags" List;
    new (registration_type: Str = "RegistrationType");
    set {
        /// `RegistrationType`: 1 to 64 characters, `^[A-Za-z0-9_]+$`. Update: replaces.
        registration_type: Str = "RegistrationType";
        /// `Tags`: at most 200 items. Update: in place.
        tags: List<registration::Tag> = "Tags";
    }
    get {
        /// `CreatedTimestamp`
        created_timestamp: Str = "CreatedTimestamp";
        /// `CurrentVersionNumber`
        current_version_number: Int = "CurrentVersionNumber";
        /// `RegistrationId`
        registration_id: Str = "RegistrationId";
        /// `RegistrationStatus`
        registration_status: Str = "RegistrationStatus";
    }
    ref registration_arn;
}

/// Property types of `AWS::SMSVOICE::Registration`.
pub mod registration {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::configuration_set::Tag;
}

resource! {
    /// `AWS::SMSVOICE::RegistrationAttachment`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-smsvoice-registrationattachment.html).
    RegistrationAttachment = "AWS::SMSVOICE::RegistrationAttachment", Ref = Arn;
    tags "Tags" List;
    new ();
    set {
        /// `AttachmentBody`: at least 1 characters. Update: replaces.
        attachment_body: Str = "AttachmentBody";
        /// `AttachmentUrl`: 1 to 2048 characters, `^\S+$`. Update: replaces.
        attachment_url: Str = "AttachmentUrl";
        /// `Tags`: at most 200 items. Update: in place.
        tags: List<registration_attachment::Tag> = "Tags";
    }
    get {
        /// `AttachmentStatus`
        attachment_status: Str = "AttachmentStatus";
        /// `CreatedTimestamp`
        created_timestamp: Str = "CreatedTimestamp";
        /// `RegistrationAttachmentId`
        registration_attachment_id: Str = "RegistrationAttachmentId";
        /// `UploadedAttachmentUrl`
        uploaded_attachment_url: Str = "UploadedAttachmentUrl";
    }
    ref registration_attachment_arn;
}

/// Property types of `AWS::SMSVOICE::RegistrationAttachment`.
pub mod registration_attachment {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::configuration_set::Tag;
}

resource! {
    /// `AWS::SMSVOICE::ResourcePolicy`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-smsvoice-resourcepolicy.html).
    ResourcePolicy = "AWS::SMSVOICE::ResourcePolicy", Ref = Arn;
    new (resource_arn: Str = "ResourceArn", policy_document: PolicyDocument = "PolicyDocument");
    set {
        /// `PolicyDocument`. Update: in place.
        policy_document: PolicyDocument = "PolicyDocument";
        /// `ResourceArn`: `^arn:\S+$`. Update: replaces.
        resource_arn: Str = "ResourceArn";
    }
    get {
    }
    ref resource_arn;
}

resource! {
    /// `AWS::SMSVOICE::SenderId`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-smsvoice-senderid.html).
    SenderId = "AWS::SMSVOICE::SenderId", Ref = Str;
    tags "Tags" List;
    new_with SenderIdRequired {
        /// `IsoCountryCode`: `^[A-Z]{2}$`. Update: replaces.
        iso_country_code: Str = "IsoCountryCode",
        /// `SenderId`: `^[A-Z0-9_-]+$`. Update: replaces.
        sender_id: Str = "SenderId",
    }
    set {
        /// `DeletionProtectionEnabled`. Update: in place.
        deletion_protection_enabled: Bool = "DeletionProtectionEnabled";
        /// `IsoCountryCode`: `^[A-Z]{2}$`. Update: replaces.
        iso_country_code: Str = "IsoCountryCode";
        /// `SenderId`: `^[A-Z0-9_-]+$`. Update: replaces.
        sender_id: Str = "SenderId";
        /// `Tags`: no item twice. Update: in place.
        tags: List<sender_id::Tag> = "Tags";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
    }
}

/// Property types of `AWS::SMSVOICE::SenderId`.
pub mod sender_id {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::configuration_set::Tag;
}

resource! {
    /// `AWS::SMSVOICE::VerifiedDestinationNumber`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-smsvoice-verifieddestinationnumber.html).
    VerifiedDestinationNumber = "AWS::SMSVOICE::VerifiedDestinationNumber", Ref = Arn;
    tags "Tags" List;
    new (destination_phone_number: Str = "DestinationPhoneNumber");
    set {
        /// `DestinationPhoneNumber`: 1 to 20 characters, `^\+?[1-9][0-9]{1,18}$`. Update: replaces.
        destination_phone_number: Str = "DestinationPhoneNumber";
        /// `Tags`: no item twice. Update: in place.
        tags: List<verified_destination_number::Tag> = "Tags";
    }
    get {
        /// `CreatedTimestamp`
        created_timestamp: Str = "CreatedTimestamp";
        /// `Status`
        status: Str = "Status";
        /// `VerifiedDestinationNumberId`
        verified_destination_number_id: Str = "VerifiedDestinationNumberId";
    }
    ref verified_destination_number_arn;
}

/// Property types of `AWS::SMSVOICE::VerifiedDestinationNumber`.
pub mod verified_destination_number {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::notify_configuration::Tag;
}
