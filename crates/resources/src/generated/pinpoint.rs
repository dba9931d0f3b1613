// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::Pinpoint`: 19 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::Pinpoint::ADMChannel` (AWS ends it: sunset): [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pinpoint-admchannel.html).
    ADMChannel = "AWS::Pinpoint::ADMChannel", Ref = Str;
    new_with ADMChannelRequired {
        /// `ApplicationId`. Update: replaces.
        application_id: Str = "ApplicationId",
        /// `ClientId`. Update: in place.
        client_id: Str = "ClientId",
        /// `ClientSecret`. Update: in place.
        client_secret: Str = "ClientSecret",
    }
    set {
        /// `ApplicationId`. Update: replaces.
        application_id: Str = "ApplicationId";
        /// `ClientId`. Update: in place.
        client_id: Str = "ClientId";
        /// `ClientSecret`. Update: in place.
        client_secret: Str = "ClientSecret";
        /// `Enabled`. Update: in place.
        enabled: Bool = "Enabled";
    }
    get {
    }
    ref id;
}

resource! {
    /// `AWS::Pinpoint::APNSChannel` (AWS ends it: sunset): [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pinpoint-apnschannel.html).
    APNSChannel = "AWS::Pinpoint::APNSChannel", Ref = Str;
    new (application_id: Str = "ApplicationId");
    set {
        /// `ApplicationId`. Update: replaces.
        application_id: Str = "ApplicationId";
        /// `BundleId`. Update: in place.
        bundle_id: Str = "BundleId";
        /// `Certificate`. Update: in place.
        certificate: Str = "Certificate";
        /// `DefaultAuthenticationMethod`. Update: in place.
        default_authentication_method: Str = "DefaultAuthenticationMethod";
        /// `Enabled`. Update: in place.
        enabled: Bool = "Enabled";
        /// `PrivateKey`. Update: in place.
        private_key: Str = "PrivateKey";
        /// `TeamId`. Update: in place.
        team_id: Str = "TeamId";
        /// `TokenKey`. Update: in place.
        token_key: Str = "TokenKey";
        /// `TokenKeyId`. Update: in place.
        token_key_id: Str = "TokenKeyId";
    }
    get {
    }
    ref id;
}

resource! {
    /// `AWS::Pinpoint::APNSSandboxChannel` (AWS ends it: sunset): [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pinpoint-apnssandboxchannel.html).
    APNSSandboxChannel = "AWS::Pinpoint::APNSSandboxChannel", Ref = Str;
    new (application_id: Str = "ApplicationId");
    set {
        /// `ApplicationId`. Update: replaces.
        application_id: Str = "ApplicationId";
        /// `BundleId`. Update: in place.
        bundle_id: Str = "BundleId";
        /// `Certificate`. Update: in place.
        certificate: Str = "Certificate";
        /// `DefaultAuthenticationMethod`. Update: in place.
        default_authentication_method: Str = "DefaultAuthenticationMethod";
        /// `Enabled`. Update: in place.
        enabled: Bool = "Enabled";
        /// `PrivateKey`. Update: in place.
        private_key: Str = "PrivateKey";
        /// `TeamId`. Update: in place.
        team_id: Str = "TeamId";
        /// `TokenKey`. Update: in place.
        token_key: Str = "TokenKey";
        /// `TokenKeyId`. Update: in place.
        token_key_id: Str = "TokenKeyId";
    }
    get {
    }
    ref id;
}

resource! {
    /// `AWS::Pinpoint::APNSVoipChannel` (AWS ends it: sunset): [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pinpoint-apnsvoipchannel.html).
    APNSVoipChannel = "AWS::Pinpoint::APNSVoipChannel", Ref = Str;
    new (application_id: Str = "ApplicationId");
    set {
        /// `ApplicationId`. Update: replaces.
        application_id: Str = "ApplicationId";
        /// `BundleId`. Update: in place.
        bundle_id: Str = "BundleId";
        /// `Certificate`. Update: in place.
        certificate: Str = "Certificate";
        /// `DefaultAuthenticationMethod`. Update: in place.
        default_authentication_method: Str = "DefaultAuthenticationMethod";
        /// `Enabled`. Update: in place.
        enabled: Bool = "Enabled";
        /// `PrivateKey`. Update: in place.
        private_key: Str = "PrivateKey";
        /// `TeamId`. Update: in place.
        team_id: Str = "TeamId";
        /// `TokenKey`. Update: in place.
        token_key: Str = "TokenKey";
        /// `TokenKeyId`. Update: in place.
        token_key_id: Str = "TokenKeyId";
    }
    get {
    }
    ref id;
}

resource! {
    /// `AWS::Pinpoint::APNSVoipSandboxChannel` (AWS ends it: sunset): [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pinpoint-apnsvoipsandboxchannel.html).
    APNSVoipSandboxChannel = "AWS::Pinpoint::APNSVoipSandboxChannel", Ref = Str;
    new (application_id: Str = "ApplicationId");
    set {
        /// `ApplicationId`. Update: replaces.
        application_id: Str = "ApplicationId";
        /// `BundleId`. Update: in place.
        bundle_id: Str = "BundleId";
        /// `Certificate`. Update: in place.
        certificate: Str = "Certificate";
        /// `DefaultAuthenticationMethod`. Update: in place.
        default_authentication_method: Str = "DefaultAuthenticationMethod";
        /// `Enabled`. Update: in place.
        enabled: Bool = "Enabled";
        /// `PrivateKey`. Update: in place.
        private_key: Str = "PrivateKey";
        /// `TeamId`. Update: in place.
        team_id: Str = "TeamId";
        /// `TokenKey`. Update: in place.
        token_key: Str = "TokenKey";
        /// `TokenKeyId`. Update: in place.
        token_key_id: Str = "TokenKeyId";
    }
    get {
    }
    ref id;
}

resource! {
    /// `AWS::Pinpoint::App` (AWS ends it: sunset): [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pinpoint-app.html).
    App = "AWS::Pinpoint::App", Ref = Str;
    new (name: Str = "Name");
    set {
        /// `Name`. Update: replaces.
        name: Str = "Name";
        /// `Tags`. Update: in place.
        tags: Json = "Tags";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
    }
    ref id;
}

resource! {
    /// `AWS::Pinpoint::ApplicationSettings` (AWS ends it: sunset): [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pinpoint-applicationsettings.html).
    ApplicationSettings = "AWS::Pinpoint::ApplicationSettings", Ref = Str;
    new (application_id: Str = "ApplicationId");
    set {
        /// `ApplicationId`. Update: replaces.
        application_id: Str = "ApplicationId";
        /// `CampaignHook`. Update: in place.
        campaign_hook: application_settings::CampaignHook = "CampaignHook";
        /// `CloudWatchMetricsEnabled`. Update: in place.
        cloud_watch_metrics_enabled: Bool = "CloudWatchMetricsEnabled";
        /// `Limits`. Update: in place.
        limits: application_settings::Limits = "Limits";
        /// `QuietTime`. Update: in place.
        quiet_time: application_settings::QuietTime = "QuietTime";
    }
    get {
    }
    ref id;
}

/// Property types of `AWS::Pinpoint::ApplicationSettings`.
pub mod application_settings {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `CampaignHook` of `AWS::Pinpoint::ApplicationSettings`.
        CampaignHook;
        new ();
        set {
            /// `LambdaFunctionName`. Update: in place.
            lambda_function_name: Str = "LambdaFunctionName";
            /// `Mode`. Update: in place.
            mode: Str = "Mode";
            /// `WebUrl`. Update: in place.
            web_url: Str = "WebUrl";
        }
    }

    property! {
        /// `Limits` of `AWS::Pinpoint::ApplicationSettings`.
        Limits;
        new ();
        set {
            /// `Daily`. Update: in place.
            daily: Int = "Daily";
            /// `MaximumDuration`. Update: in place.
            maximum_duration: Int = "MaximumDuration";
            /// `MessagesPerSecond`. Update: in place.
            messages_per_second: Int = "MessagesPerSecond";
            /// `Total`. Update: in place.
            total: Int = "Total";
        }
    }

    property! {
        /// `QuietTime` of `AWS::Pinpoint::ApplicationSettings`.
        QuietTime;
        new_with QuietTimeRequired {
            /// `Start`. Update: in place.
            start: Str = "Start",
            /// `End`. Update: in place.
            end: Str = "End",
        }
        set {
        }
    }
}

resource! {
    /// `AWS::Pinpoint::BaiduChannel` (AWS ends it: sunset): [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pinpoint-baiduchannel.html).
    BaiduChannel = "AWS::Pinpoint::BaiduChannel", Ref = Str;
    new_with BaiduChannelRequired {
        /// `ApplicationId`. Update: replaces.
        application_id: Str = "ApplicationId",
        /// `SecretKey`. Update: in place.
        secret_key: Str = "SecretKey",
        /// `ApiKey`. Update: in place.
        api_key: Str = "ApiKey",
    }
    set {
        /// `ApiKey`. Update: in place.
        api_key: Str = "ApiKey";
        /// `ApplicationId`. Update: replaces.
        application_id: Str = "ApplicationId";
        /// `Enabled`. Update: in place.
        enabled: Bool = "Enabled";
        /// `SecretKey`. Update: in place.
        secret_key: Str = "SecretKey";
    }
    get {
    }
    ref id;
}

resource! {
    /// `AWS::Pinpoint::Campaign` (AWS ends it: sunset): [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pinpoint-campaign.html).
    Campaign = "AWS::Pinpoint::Campaign", Ref = Str;
    new_with CampaignRequired {
        /// `SegmentId`. Update: in place.
        segment_id: Str = "SegmentId",
        /// `Schedule`. Update: in place.
        schedule: campaign::Schedule = "Schedule",
        /// `ApplicationId`. Update: replaces.
        application_id: Str = "ApplicationId",
        /// `Name`. Update: in place.
        name: Str = "Name",
    }
    set {
        /// `AdditionalTreatments`. Update: in place.
        additional_treatments: List<campaign::WriteTreatmentResource> = "AdditionalTreatments";
        /// `ApplicationId`. Update: replaces.
        application_id: Str = "ApplicationId";
        /// `CampaignHook`. Update: in place.
        campaign_hook: campaign::CampaignHook = "CampaignHook";
        /// `CustomDeliveryConfiguration`. Update: in place.
        custom_delivery_configuration: campaign::CustomDeliveryConfiguration = "CustomDeliveryConfiguration";
        /// `Description`. Update: in place.
        description: Str = "Description";
        /// `HoldoutPercent`. Update: in place.
        holdout_percent: Int = "HoldoutPercent";
        /// `IsPaused`. Update: in place.
        is_paused: Bool = "IsPaused";
        /// `Limits`. Update: in place.
        limits: campaign::Limits = "Limits";
        /// `MessageConfiguration`. Update: in place.
        message_configuration: campaign::MessageConfiguration = "MessageConfiguration";
        /// `Name`. Update: in place.
        name: Str = "Name";
        /// `Priority`. Update: in place.
        priority: Int = "Priority";
        /// `Schedule`. Update: in place.
        schedule: campaign::Schedule = "Schedule";
        /// `SegmentId`. Update: in place.
        segment_id: Str = "SegmentId";
        /// `SegmentVersion`. Update: in place.
        segment_version: Int = "SegmentVersion";
        /// `Tags`. Update: in place.
        tags: Json = "Tags";
        /// `TemplateConfiguration`. Update: in place.
        template_configuration: campaign::TemplateConfiguration = "TemplateConfiguration";
        /// `TreatmentDescription`. Update: in place.
        treatment_description: Str = "TreatmentDescription";
        /// `TreatmentName`. Update: in place.
        treatment_name: Str = "TreatmentName";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
    }
    ref campaign_id;
}

/// Property types of `AWS::Pinpoint::Campaign`.
pub mod campaign {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::application_settings::{CampaignHook, QuietTime, QuietTimeRequired};

    property! {
        /// `CampaignCustomMessage` of `AWS::Pinpoint::Campaign`.
        CampaignCustomMessage;
        new ();
        set {
            /// `Data`. Update: in place.
            data: Str = "Data";
        }
    }

    property! {
        /// `CampaignEmailMessage` of `AWS::Pinpoint::Campaign`.
        CampaignEmailMessage;
        new ();
        set {
            /// `Body`. Update: in place.
            body: Str = "Body";
            /// `FromAddress`. Update: in place.
            from_address: Str = "FromAddress";
            /// `HtmlBody`. Update: in place.
            html_body: Str = "HtmlBody";
            /// `Title`. Update: in place.
            title: Str = "Title";
        }
    }

    property! {
        /// `CampaignEventFilter` of `AWS::Pinpoint::Campaign`.
        CampaignEventFilter;
        new ();
        set {
            /// `Dimensions`. Update: in place.
            dimensions: EventDimensions = "Dimensions";
            /// `FilterType`. Update: in place.
            filter_type: Str = "FilterType";
        }
    }

    property! {
        /// `CampaignInAppMessage` of `AWS::Pinpoint::Campaign`.
        CampaignInAppMessage;
        new ();
        set {
            /// `Content`. Update: in place.
            content: List<InAppMessageContent> = "Content";
            /// `CustomConfig`. Update: in place.
            custom_config: Json = "CustomConfig";
            /// `Layout`. Update: in place.
            layout: Str = "Layout";
        }
    }

    property! {
        /// `CampaignSmsMessage` of `AWS::Pinpoint::Campaign`.
        CampaignSmsMessage;
        new ();
        set {
            /// `Body`. Update: in place.
            body: Str = "Body";
            /// `EntityId`. Update: in place.
            entity_id: Str = "EntityId";
            /// `MessageType`. Update: in place.
            message_type: Str = "MessageType";
            /// `OriginationNumber`. Update: in place.
            origination_number: Str = "OriginationNumber";
            /// `SenderId`. Update: in place.
            sender_id: Str = "SenderId";
            /// `TemplateId`. Update: in place.
            template_id: Str = "TemplateId";
        }
    }

    property! {
        /// `CustomDeliveryConfiguration` of `AWS::Pinpoint::Campaign`.
        CustomDeliveryConfiguration;
        new ();
        set {
            /// `DeliveryUri`. Update: in place.
            delivery_uri: Str = "DeliveryUri";
            /// `EndpointTypes`. Update: in place.
            endpoint_types: List<Str> = "EndpointTypes";
        }
    }

    property! {
        /// `DefaultButtonConfiguration` of `AWS::Pinpoint::Campaign`.
        DefaultButtonConfiguration;
        new ();
        set {
            /// `BackgroundColor`. Update: in place.
            background_color: Str = "BackgroundColor";
            /// `BorderRadius`. Update: in place.
            border_radius: Int = "BorderRadius";
            /// `ButtonAction`. Update: in place.
            button_action: Str = "ButtonAction";
            /// `Link`. Update: in place.
            link: Str = "Link";
            /// `Text`. Update: in place.
            text: Str = "Text";
            /// `TextColor`. Update: in place.
            text_color: Str = "TextColor";
        }
    }

    property! {
        /// `EventDimensions` of `AWS::Pinpoint::Campaign`.
        EventDimensions;
        new ();
        set {
            /// `Attributes`. Update: in place.
            attributes: Json = "Attributes";
            /// `EventType`. Update: in place.
            event_type: SetDimension = "EventType";
            /// `Metrics`. Update: in place.
            metrics: Json = "Metrics";
        }
    }

    property! {
        /// `InAppMessageBodyConfig` of `AWS::Pinpoint::Campaign`.
        InAppMessageBodyConfig;
        new ();
        set {
            /// `Alignment`. Update: in place.
            alignment: Str = "Alignment";
            /// `Body`. Update: in place.
            body: Str = "Body";
            /// `TextColor`. Update: in place.
            text_color: Str = "TextColor";
        }
    }

    property! {
        /// `InAppMessageButton` of `AWS::Pinpoint::Campaign`.
        InAppMessageButton;
        new ();
        set {
            /// `Android`. Update: in place.
            android: OverrideButtonConfiguration = "Android";
            /// `DefaultConfig`. Update: in place.
            default_config: DefaultButtonConfiguration = "DefaultConfig";
            /// `IOS`. Update: in place.
            ios: OverrideButtonConfiguration = "IOS";
            /// `Web`. Update: in place.
            web: OverrideButtonConfiguration = "Web";
        }
    }

    property! {
        /// `InAppMessageContent` of `AWS::Pinpoint::Campaign`.
        InAppMessageContent;
        new ();
        set {
            /// `BackgroundColor`. Update: in place.
            background_color: Str = "BackgroundColor";
            /// `BodyConfig`. Update: in place.
            body_config: InAppMessageBodyConfig = "BodyConfig";
            /// `HeaderConfig`. Update: in place.
            header_config: InAppMessageHeaderConfig = "HeaderConfig";
            /// `ImageUrl`. Update: in place.
            image_url: Str = "ImageUrl";
            /// `PrimaryBtn`. Update: in place.
            primary_btn: InAppMessageButton = "PrimaryBtn";
            /// `SecondaryBtn`. Update: in place.
            secondary_btn: InAppMessageButton = "SecondaryBtn";
        }
    }

    property! {
        /// `InAppMessageHeaderConfig` of `AWS::Pinpoint::Campaign`.
        InAppMessageHeaderConfig;
        new ();
        set {
            /// `Alignment`. Update: in place.
            alignment: Str = "Alignment";
            /// `Header`. Update: in place.
            header: Str = "Header";
            /// `TextColor`. Update: in place.
            text_color: Str = "TextColor";
        }
    }

    property! {
        /// `Limits` of `AWS::Pinpoint::Campaign`.
        Limits;
        new ();
        set {
            /// `Daily`. Update: in place.
            daily: Int = "Daily";
            /// `MaximumDuration`. Update: in place.
            maximum_duration: Int = "MaximumDuration";
            /// `MessagesPerSecond`. Update: in place.
            messages_per_second: Int = "MessagesPerSecond";
            /// `Session`. Update: in place.
            session: Int = "Session";
            /// `Total`. Update: in place.
            total: Int = "Total";
        }
    }

    property! {
        /// `Message` of `AWS::Pinpoint::Campaign`.
        Message;
        new ();
        set {
            /// `Action`. Update: in place.
            action: Str = "Action";
            /// `Body`. Update: in place.
            body: Str = "Body";
            /// `ImageIconUrl`. Update: in place.
            image_icon_url: Str = "ImageIconUrl";
            /// `ImageSmallIconUrl`. Update: in place.
            image_small_icon_url: Str = "ImageSmallIconUrl";
            /// `ImageUrl`. Update: in place.
            image_url: Str = "ImageUrl";
            /// `JsonBody`. Update: in place.
            json_body: Str = "JsonBody";
            /// `MediaUrl`. Update: in place.
            media_url: Str = "MediaUrl";
            /// `RawContent`. Update: in place.
            raw_content: Str = "RawContent";
            /// `SilentPush`. Update: in place.
            silent_push: Bool = "SilentPush";
            /// `TimeToLive`. Update: in place.
            time_to_live: Int = "TimeToLive";
            /// `Title`. Update: in place.
            title: Str = "Title";
            /// `Url`. Update: in place.
            url: Str = "Url";
        }
    }

    property! {
        /// `MessageConfiguration` of `AWS::Pinpoint::Campaign`.
        MessageConfiguration;
        new ();
        set {
            /// `ADMMessage`. Update: in place.
            adm_message: Message = "ADMMessage";
            /// `APNSMessage`. Update: in place.
            apns_message: Message = "APNSMessage";
            /// `BaiduMessage`. Update: in place.
            baidu_message: Message = "BaiduMessage";
            /// `CustomMessage`. Update: in place.
            custom_message: CampaignCustomMessage = "CustomMessage";
            /// `DefaultMessage`. Update: in place.
            default_message: Message = "DefaultMessage";
            /// `EmailMessage`. Update: in place.
            email_message: CampaignEmailMessage = "EmailMessage";
            /// `GCMMessage`. Update: in place.
            gcm_message: Message = "GCMMessage";
            /// `InAppMessage`. Update: in place.
            in_app_message: CampaignInAppMessage = "InAppMessage";
            /// `SMSMessage`. Update: in place.
            sms_message: CampaignSmsMessage = "SMSMessage";
        }
    }

    property! {
        /// `OverrideButtonConfiguration` of `AWS::Pinpoint::Campaign`.
        OverrideButtonConfiguration;
        new ();
        set {
            /// `ButtonAction`. Update: in place.
            button_action: Str = "ButtonAction";
            /// `Link`. Update: in place.
            link: Str = "Link";
        }
    }

    property! {
        /// `Schedule` of `AWS::Pinpoint::Campaign`.
        Schedule;
        new ();
        set {
            /// `EndTime`. Update: in place.
            end_time: Str = "EndTime";
            /// `EventFilter`. Update: in place.
            event_filter: CampaignEventFilter = "EventFilter";
            /// `Frequency`. Update: in place.
            frequency: Str = "Frequency";
            /// `IsLocalTime`. Update: in place.
            is_local_time: Bool = "IsLocalTime";
            /// `QuietTime`. Update: in place.
            quiet_time: QuietTime = "QuietTime";
            /// `StartTime`. Update: in place.
            start_time: Str = "StartTime";
            /// `TimeZone`. Update: in place.
            time_zone: Str = "TimeZone";
        }
    }

    property! {
        /// `SetDimension` of `AWS::Pinpoint::Campaign`.
        SetDimension;
        new ();
        set {
            /// `DimensionType`. Update: in place.
            dimension_type: Str = "DimensionType";
            /// `Values`. Update: in place.
            values: List<Str> = "Values";
        }
    }

    property! {
        /// `Template` of `AWS::Pinpoint::Campaign`.
        Template;
        new ();
        set {
            /// `Name`. Update: in place.
            name: Str = "Name";
            /// `Version`. Update: in place.
            version: Str = "Version";
        }
    }

    property! {
        /// `TemplateConfiguration` of `AWS::Pinpoint::Campaign`.
        TemplateConfiguration;
        new ();
        set {
            /// `EmailTemplate`. Update: in place.
            email_template: Template = "EmailTemplate";
            /// `PushTemplate`. Update: in place.
            push_template: Template = "PushTemplate";
            /// `SMSTemplate`. Update: in place.
            sms_template: Template = "SMSTemplate";
            /// `VoiceTemplate`. Update: in place.
            voice_template: Template = "VoiceTemplate";
        }
    }

    property! {
        /// `WriteTreatmentResource` of `AWS::Pinpoint::Campaign`.
        WriteTreatmentResource;
        new ();
        set {
            /// `CustomDeliveryConfiguration`. Update: in place.
            custom_delivery_configuration: CustomDeliveryConfiguration = "CustomDeliveryConfiguration";
            /// `MessageConfiguration`. Update: in place.
            message_configuration: MessageConfiguration = "MessageConfiguration";
            /// `Schedule`. Update: in place.
            schedule: Schedule = "Schedule";
            /// `SizePercent`. Update: in place.
            size_percent: Int = "SizePercent";
            /// `TemplateConfiguration`. Update: in place.
            template_configuration: TemplateConfiguration = "TemplateConfiguration";
            /// `TreatmentDescription`. Update: in place.
            treatment_description: Str = "TreatmentDescription";
            /// `TreatmentName`. Update: in place.
            treatment_name: Str = "TreatmentName";
        }
    }
}

resource! {
    /// `AWS::Pinpoint::EmailChannel` (AWS ends it: sunset): [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pinpoint-emailchannel.html).
    EmailChannel = "AWS::Pinpoint::EmailChannel", Ref = Str;
    new_with EmailChannelRequired {
        /// `FromAddress`. Update: in place.
        from_address: Str = "FromAddress",
        /// `ApplicationId`. Update: replaces.
        application_id: Str = "ApplicationId",
        /// `Identity`. Update: in place.
        identity: Str = "Identity",
    }
    set {
        /// `ApplicationId`. Update: replaces.
        application_id: Str = "ApplicationId";
        /// `ConfigurationSet`. Update: in place.
        configuration_set: Str = "ConfigurationSet";
        /// `Enabled`. Update: in place.
        enabled: Bool = "Enabled";
        /// `FromAddress`. Update: in place.
        from_address: Str = "FromAddress";
        /// `Identity`. Update: in place.
        identity: Str = "Identity";
        /// `OrchestrationSendingRoleArn`. Update: in place.
        orchestration_sending_role_arn: IamRoleArn = "OrchestrationSendingRoleArn";
        /// `RoleArn`. Update: in place.
        role_arn: IamRoleArn = "RoleArn";
    }
    get {
    }
    ref id;
}

resource! {
    /// `AWS::Pinpoint::EmailTemplate` (AWS ends it: sunset): [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pinpoint-emailtemplate.html).
    EmailTemplate = "AWS::Pinpoint::EmailTemplate", Ref = Str;
    new_with EmailTemplateRequired {
        /// `TemplateName`. Update: replaces.
        template_name: Str = "TemplateName",
        /// `Subject`. Update: in place.
        subject: Str = "Subject",
    }
    set {
        /// `DefaultSubstitutions`. Update: in place.
        default_substitutions: Str = "DefaultSubstitutions";
        /// `HtmlPart`. Update: in place.
        html_part: Str = "HtmlPart";
        /// `Subject`. Update: in place.
        subject: Str = "Subject";
        /// `Tags`. Update: in place.
        tags: Json = "Tags";
        /// `TemplateDescription`. Update: in place.
        template_description: Str = "TemplateDescription";
        /// `TemplateName`. Update: replaces.
        template_name: Str = "TemplateName";
        /// `TextPart`. Update: in place.
        text_part: Str = "TextPart";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
    }
    ref id;
}

resource! {
    /// `AWS::Pinpoint::EventStream` (AWS ends it: sunset): [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pinpoint-eventstream.html).
    EventStream = "AWS::Pinpoint::EventStream", Ref = Str;
    new_with EventStreamRequired {
        /// `ApplicationId`. Update: replaces.
        application_id: Str = "ApplicationId",
        /// `DestinationStreamArn`. Update: in place.
        destination_stream_arn: Str = "DestinationStreamArn",
        /// `RoleArn`. Update: in place.
        role_arn: IamRoleArn = "RoleArn",
    }
    set {
        /// `ApplicationId`. Update: replaces.
        application_id: Str = "ApplicationId";
        /// `DestinationStreamArn`. Update: in place.
        destination_stream_arn: Str = "DestinationStreamArn";
        /// `RoleArn`. Update: in place.
        role_arn: IamRoleArn = "RoleArn";
    }
    get {
    }
    ref id;
}

resource! {
    /// `AWS::Pinpoint::GCMChannel` (AWS ends it: sunset): [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pinpoint-gcmchannel.html).
    GCMChannel = "AWS::Pinpoint::GCMChannel", Ref = Str;
    new (application_id: Str = "ApplicationId");
    set {
        /// `ApiKey`. Update: in place.
        api_key: Str = "ApiKey";
        /// `ApplicationId`. Update: replaces.
        application_id: Str = "ApplicationId";
        /// `DefaultAuthenticationMethod`. Update: in place.
        default_authentication_method: Str = "DefaultAuthenticationMethod";
        /// `Enabled`. Update: in place.
        enabled: Bool = "Enabled";
        /// `ServiceJson`. Update: in place.
        service_json: Str = "ServiceJson";
    }
    get {
    }
    ref id;
}

resource! {
    /// `AWS::Pinpoint::InAppTemplate` (AWS ends it: sunset): [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pinpoint-inapptemplate.html).
    InAppTemplate = "AWS::Pinpoint::InAppTemplate", Ref = Str;
    tags "Tags" Object;
    new (template_name: Str = "TemplateName");
    set {
        /// `Content`. Update: in place.
        content: List<in_app_template::InAppMessageContent> = "Content";
        /// `CustomConfig`. Update: in place.
        custom_config: Json = "CustomConfig";
        /// `Layout`. Update: in place.
        layout: in_app_template::Layout = "Layout";
        /// `Tags`. Update: in place.
        tags: Json = "Tags";
        /// `TemplateDescription`. Update: in place.
        template_description: Str = "TemplateDescription";
        /// `TemplateName`. Update: replaces.
        template_name: Str = "TemplateName";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
    }
    ref template_name;
}

/// Property types of `AWS::Pinpoint::InAppTemplate`.
pub mod in_app_template {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `BodyConfig` of `AWS::Pinpoint::InAppTemplate`.
        BodyConfig;
        new ();
        set {
            /// `Alignment`. Update: in place.
            alignment: Alignment = "Alignment";
            /// `Body`. Update: in place.
            body: Str = "Body";
            /// `TextColor`. Update: in place.
            text_color: Str = "TextColor";
        }
    }

    property! {
        /// `ButtonConfig` of `AWS::Pinpoint::InAppTemplate`.
        ButtonConfig;
        new ();
        set {
            /// `Android`. Update: in place.
            android: OverrideButtonConfiguration = "Android";
            /// `DefaultConfig`. Update: in place.
            default_config: DefaultButtonConfiguration = "DefaultConfig";
            /// `IOS`. Update: in place.
            ios: OverrideButtonConfiguration = "IOS";
            /// `Web`. Update: in place.
            web: OverrideButtonConfiguration = "Web";
        }
    }

    property! {
        /// `DefaultButtonConfiguration` of `AWS::Pinpoint::InAppTemplate`.
        DefaultButtonConfiguration;
        new ();
        set {
            /// `BackgroundColor`. Update: in place.
            background_color: Str = "BackgroundColor";
            /// `BorderRadius`. Update: in place.
            border_radius: Int = "BorderRadius";
            /// `ButtonAction`. Update: in place.
            button_action: ButtonAction = "ButtonAction";
            /// `Link`. Update: in place.
            link: Str = "Link";
            /// `Text`. Update: in place.
            text: Str = "Text";
            /// `TextColor`. Update: in place.
            text_color: Str = "TextColor";
        }
    }

    property! {
        /// `HeaderConfig` of `AWS::Pinpoint::InAppTemplate`.
        HeaderConfig;
        new ();
        set {
            /// `Alignment`. Update: in place.
            alignment: Alignment = "Alignment";
            /// `Header`. Update: in place.
            header: Str = "Header";
            /// `TextColor`. Update: in place.
            text_color: Str = "TextColor";
        }
    }

    property! {
        /// `InAppMessageContent` of `AWS::Pinpoint::InAppTemplate`.
        InAppMessageContent;
        new ();
        set {
            /// `BackgroundColor`. Update: in place.
            background_color: Str = "BackgroundColor";
            /// `BodyConfig`. Update: in place.
            body_config: BodyConfig = "BodyConfig";
            /// `HeaderConfig`. Update: in place.
            header_config: HeaderConfig = "HeaderConfig";
            /// `ImageUrl`. Update: in place.
            image_url: Str = "ImageUrl";
            /// `PrimaryBtn`. Update: in place.
            primary_btn: ButtonConfig = "PrimaryBtn";
            /// `SecondaryBtn`. Update: in place.
            secondary_btn: ButtonConfig = "SecondaryBtn";
        }
    }

    property! {
        /// `OverrideButtonConfiguration` of `AWS::Pinpoint::InAppTemplate`.
        OverrideButtonConfiguration;
        new ();
        set {
            /// `ButtonAction`. Update: in place.
            button_action: ButtonAction = "ButtonAction";
            /// `Link`. Update: in place.
            link: Str = "Link";
        }
    }

    values! {
        /// `Alignment` of `AWS::Pinpoint::InAppTemplate`.
        Alignment {
            LEFT = "LEFT",
            CENTER = "CENTER",
            RIGHT = "RIGHT",
        }
    }

    values! {
        /// `ButtonAction` of `AWS::Pinpoint::InAppTemplate`.
        ButtonAction {
            LINK = "LINK",
            DEEP_LINK = "DEEP_LINK",
            CLOSE = "CLOSE",
        }
    }

    values! {
        /// `Layout` of `AWS::Pinpoint::InAppTemplate`.
        Layout {
            BOTTOM_BANNER = "BOTTOM_BANNER",
            TOP_BANNER = "TOP_BANNER",
            OVERLAYS = "OVERLAYS",
            MOBILE_FEED = "MOBILE_FEED",
            MIDDLE_BANNER = "MIDDLE_BANNER",
            CAROUSEL = "CAROUSEL",
        }
    }
}

resource! {
    /// `AWS::Pinpoint::PushTemplate` (AWS ends it: sunset): [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pinpoint-pushtemplate.html).
    PushTemplate = "AWS::Pinpoint::PushTemplate", Ref = Str;
    new (template_name: Str = "TemplateName");
    set {
        /// `ADM`. Update: in place.
        adm: push_template::AndroidPushNotificationTemplate = "ADM";
        /// `APNS`. Update: in place.
        apns: push_template::APNSPushNotificationTemplate = "APNS";
        /// `Baidu`. Update: in place.
        baidu: push_template::AndroidPushNotificationTemplate = "Baidu";
        /// `Default`. Update: in place.
        default: push_template::DefaultPushNotificationTemplate = "Default";
        /// `DefaultSubstitutions`. Update: in place.
        default_substitutions: Str = "DefaultSubstitutions";
        /// `GCM`. Update: in place.
        gcm: push_template::AndroidPushNotificationTemplate = "GCM";
        /// `Tags`. Update: in place.
        tags: Json = "Tags";
        /// `TemplateDescription`. Update: in place.
        template_description: Str = "TemplateDescription";
        /// `TemplateName`. Update: replaces.
        template_name: Str = "TemplateName";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
    }
    ref id;
}

/// Property types of `AWS::Pinpoint::PushTemplate`.
pub mod push_template {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `APNSPushNotificationTemplate` of `AWS::Pinpoint::PushTemplate`.
        APNSPushNotificationTemplate;
        new ();
        set {
            /// `Action`. Update: in place.
            action: Str = "Action";
            /// `Body`. Update: in place.
            body: Str = "Body";
            /// `MediaUrl`. Update: in place.
            media_url: Str = "MediaUrl";
            /// `Sound`. Update: in place.
            sound: Str = "Sound";
            /// `Title`. Update: in place.
            title: Str = "Title";
            /// `Url`. Update: in place.
            url: Str = "Url";
        }
    }

    property! {
        /// `AndroidPushNotificationTemplate` of `AWS::Pinpoint::PushTemplate`.
        AndroidPushNotificationTemplate;
        new ();
        set {
            /// `Action`. Update: in place.
            action: Str = "Action";
            /// `Body`. Update: in place.
            body: Str = "Body";
            /// `ImageIconUrl`. Update: in place.
            image_icon_url: Str = "ImageIconUrl";
            /// `ImageUrl`. Update: in place.
            image_url: Str = "ImageUrl";
            /// `SmallImageIconUrl`. Update: in place.
            small_image_icon_url: Str = "SmallImageIconUrl";
            /// `Sound`. Update: in place.
            sound: Str = "Sound";
            /// `Title`. Update: in place.
            title: Str = "Title";
            /// `Url`. Update: in place.
            url: Str = "Url";
        }
    }

    property! {
        /// `DefaultPushNotificationTemplate` of `AWS::Pinpoint::PushTemplate`.
        DefaultPushNotificationTemplate;
        new ();
        set {
            /// `Action`. Update: in place.
            action: Str = "Action";
            /// `Body`. Update: in place.
            body: Str = "Body";
            /// `Sound`. Update: in place.
            sound: Str = "Sound";
            /// `Title`. Update: in place.
            title: Str = "Title";
            /// `Url`. Update: in place.
            url: Str = "Url";
        }
    }
}

resource! {
    /// `AWS::Pinpoint::SMSChannel` (AWS ends it: sunset): [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pinpoint-smschannel.html).
    SMSChannel = "AWS::Pinpoint::SMSChannel", Ref = Str;
    new (application_id: Str = "ApplicationId");
    set {
        /// `ApplicationId`. Update: replaces.
        application_id: Str = "ApplicationId";
        /// `Enabled`. Update: in place.
        enabled: Bool = "Enabled";
        /// `SenderId`. Update: in place.
        sender_id: Str = "SenderId";
        /// `ShortCode`. Update: in place.
        short_code: Str = "ShortCode";
    }
    get {
    }
    ref id;
}

resource! {
    /// `AWS::Pinpoint::Segment` (AWS ends it: sunset): [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pinpoint-segment.html).
    Segment = "AWS::Pinpoint::Segment", Ref = Str;
    new_with SegmentRequired {
        /// `ApplicationId`. Update: replaces.
        application_id: Str = "ApplicationId",
        /// `Name`. Update: in place.
        name: Str = "Name",
    }
    set {
        /// `ApplicationId`. Update: replaces.
        application_id: Str = "ApplicationId";
        /// `Dimensions`. Update: in place.
        dimensions: segment::SegmentDimensions = "Dimensions";
        /// `Name`. Update: in place.
        name: Str = "Name";
        /// `SegmentGroups`. Update: in place.
        segment_groups: segment::SegmentGroups = "SegmentGroups";
        /// `Tags`. Update: in place.
        tags: Json = "Tags";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
    }
    ref segment_id;
}

/// Property types of `AWS::Pinpoint::Segment`.
pub mod segment {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::campaign::SetDimension;

    property! {
        /// `Behavior` of `AWS::Pinpoint::Segment`.
        Behavior;
        new ();
        set {
            /// `Recency`. Update: in place.
            recency: Recency = "Recency";
        }
    }

    property! {
        /// `Coordinates` of `AWS::Pinpoint::Segment`.
        Coordinates;
        new_with CoordinatesRequired {
            /// `Longitude`. Update: in place.
            longitude: Num = "Longitude",
            /// `Latitude`. Update: in place.
            latitude: Num = "Latitude",
        }
        set {
        }
    }

    property! {
        /// `Demographic` of `AWS::Pinpoint::Segment`.
        Demographic;
        new ();
        set {
            /// `AppVersion`. Update: in place.
            app_version: SetDimension = "AppVersion";
            /// `Channel`. Update: in place.
            channel: SetDimension = "Channel";
            /// `DeviceType`. Update: in place.
            device_type: SetDimension = "DeviceType";
            /// `Make`. Update: in place.
            make: SetDimension = "Make";
            /// `Model`. Update: in place.
            model: SetDimension = "Model";
            /// `Platform`. Update: in place.
            platform: SetDimension = "Platform";
        }
    }

    property! {
        /// `GPSPoint` of `AWS::Pinpoint::Segment`.
        GPSPoint;
        new (range_in_kilometers: Num = "RangeInKilometers", coordinates: Coordinates = "Coordinates");
        set {
        }
    }

    property! {
        /// `Groups` of `AWS::Pinpoint::Segment`.
        Groups;
        new ();
        set {
            /// `Dimensions`. Update: in place.
            dimensions: List<SegmentDimensions> = "Dimensions";
            /// `SourceSegments`. Update: in place.
            source_segments: List<SourceSegments> = "SourceSegments";
            /// `SourceType`. Update: in place.
            source_type: Str = "SourceType";
            /// `Type`. Update: in place.
            type_: Str = "Type";
        }
    }

    property! {
        /// `Location` of `AWS::Pinpoint::Segment`.
        Location;
        new ();
        set {
            /// `Country`. Update: in place.
            country: SetDimension = "Country";
            /// `GPSPoint`. Update: in place.
            gps_point: GPSPoint = "GPSPoint";
        }
    }

    property! {
        /// `Recency` of `AWS::Pinpoint::Segment`.
        Recency;
        new_with RecencyRequired {
            /// `Duration`. Update: in place.
            duration: Str = "Duration",
            /// `RecencyType`. Update: in place.
            recency_type: Str = "RecencyType",
        }
        set {
        }
    }

    property! {
        /// `SegmentDimensions` of `AWS::Pinpoint::Segment`.
        SegmentDimensions;
        new ();
        set {
            /// `Attributes`. Update: in place.
            attributes: Json = "Attributes";
            /// `Behavior`. Update: in place.
            behavior: Behavior = "Behavior";
            /// `Demographic`. Update: in place.
            demographic: Demographic = "Demographic";
            /// `Location`. Update: in place.
            location: Location = "Location";
            /// `Metrics`. Update: in place.
            metrics: Json = "Metrics";
            /// `UserAttributes`. Update: in place.
            user_attributes: Json = "UserAttributes";
        }
    }

    property! {
        /// `SegmentGroups` of `AWS::Pinpoint::Segment`.
        SegmentGroups;
        new ();
        set {
            /// `Groups`. Update: in place.
            groups: List<Groups> = "Groups";
            /// `Include`. Update: in place.
            include: Str = "Include";
        }
    }

    property! {
        /// `SourceSegments` of `AWS::Pinpoint::Segment`.
        SourceSegments;
        new (id: Str = "Id");
        set {
            /// `Version`. Update: in place.
            version: Int = "Version";
        }
    }
}

resource! {
    /// `AWS::Pinpoint::SmsTemplate` (AWS ends it: sunset): [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pinpoint-smstemplate.html).
    SmsTemplate = "AWS::Pinpoint::SmsTemplate", Ref = Str;
    new_with SmsTemplateRequired {
        /// `TemplateName`. Update: replaces.
        template_name: Str = "TemplateName",
        /// `Body`. Update: in place.
        body: Str = "Body",
    }
    set {
        /// `Body`. Update: in place.
        body: Str = "Body";
        /// `DefaultSubstitutions`. Update: in place.
        default_substitutions: Str = "DefaultSubstitutions";
        /// `Tags`. Update: in place.
        tags: Json = "Tags";
        /// `TemplateDescription`. Update: in place.
        template_description: Str = "TemplateDescription";
        /// `TemplateName`. Update: replaces.
        template_name: Str = "TemplateName";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
    }
    ref id;
}

resource! {
    /// `AWS::Pinpoint::VoiceChannel` (AWS ends it: sunset): [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pinpoint-voicechannel.html).
    VoiceChannel = "AWS::Pinpoint::VoiceChannel", Ref = Str;
    new (application_id: Str = "ApplicationId");
    set {
        /// `ApplicationId`. Update: replaces.
        application_id: Str = "ApplicationId";
        /// `Enabled`. Update: in place.
        enabled: Bool = "Enabled";
    }
    get {
    }
    ref id;
}
