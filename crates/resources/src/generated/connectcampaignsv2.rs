// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::ConnectCampaignsV2`: 1 resource type.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::ConnectCampaignsV2::Campaign`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connectcampaignsv2-campaign.html).
    Campaign = "AWS::ConnectCampaignsV2::Campaign", Ref = Arn;
    tags "Tags" List;
    new_with CampaignRequired {
        /// `Name`: 1 to 127 characters. Update: in place.
        name: Str = "Name",
        /// `ConnectInstanceId`: at most 256 characters, `^[a-zA-Z0-9_\-.]*$`. Update: replaces.
        connect_instance_id: Str = "ConnectInstanceId",
    }
    set {
        /// `ChannelSubtypeConfig`. Update: in place.
        channel_subtype_config: campaign::ChannelSubtypeConfig = "ChannelSubtypeConfig";
        /// `CommunicationLimitsOverride`. Update: in place.
        communication_limits_override: campaign::CommunicationLimitsConfig = "CommunicationLimitsOverride";
        /// `CommunicationTimeConfig`. Update: in place.
        communication_time_config: campaign::CommunicationTimeConfig = "CommunicationTimeConfig";
        /// `ConnectCampaignFlowArn`: 20 to 500 characters, `^arn:.*$`. Update: in place.
        connect_campaign_flow_arn: Str = "ConnectCampaignFlowArn";
        /// `ConnectInstanceId`: at most 256 characters, `^[a-zA-Z0-9_\-.]*$`. Update: replaces.
        connect_instance_id: Str = "ConnectInstanceId";
        /// `EntryLimitsConfig`. Update: in place.
        entry_limits_config: campaign::EntryLimitsConfig = "EntryLimitsConfig";
        /// `Name`: 1 to 127 characters. Update: in place.
        name: Str = "Name";
        /// `Schedule`. Update: in place.
        schedule: campaign::Schedule = "Schedule";
        /// `Source`. Update: in place.
        source: campaign::Source = "Source";
        /// `Tags`: at most 50 items, no item twice. Update: in place.
        tags: List<campaign::Tag> = "Tags";
        /// `Type`. Update: in place.
        type_: campaign::CampaignType = "Type";
    }
    get {
    }
    ref arn;
}

/// Property types of `AWS::ConnectCampaignsV2::Campaign`.
pub mod campaign {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `AnswerMachineDetectionConfig` of `AWS::ConnectCampaignsV2::Campaign`.
        AnswerMachineDetectionConfig;
        new (enable_answer_machine_detection: Bool = "EnableAnswerMachineDetection");
        set {
            /// `AwaitAnswerMachinePrompt`. Update: in place.
            await_answer_machine_prompt: Bool = "AwaitAnswerMachinePrompt";
        }
    }

    property! {
        /// `ChannelSubtypeConfig` of `AWS::ConnectCampaignsV2::Campaign`.
        ChannelSubtypeConfig;
        new ();
        set {
            /// `Email`. Update: in place.
            email: EmailChannelSubtypeConfig = "Email";
            /// `Sms`. Update: in place.
            sms: SmsChannelSubtypeConfig = "Sms";
            /// `Telephony`. Update: in place.
            telephony: TelephonyChannelSubtypeConfig = "Telephony";
            /// `WhatsApp`. Update: in place.
            whats_app: WhatsAppChannelSubtypeConfig = "WhatsApp";
        }
    }

    property! {
        /// `CommunicationLimit` of `AWS::ConnectCampaignsV2::Campaign`.
        CommunicationLimit;
        new_with CommunicationLimitRequired {
            /// `MaxCountPerRecipient`: at least 1. Update: in place.
            max_count_per_recipient: Int = "MaxCountPerRecipient",
            /// `Frequency`: at least 1. Update: in place.
            frequency: Int = "Frequency",
            /// `Unit`. Update: in place.
            unit: CommunicationLimitTimeUnit = "Unit",
        }
        set {
        }
    }

    property! {
        /// `CommunicationLimits` of `AWS::ConnectCampaignsV2::Campaign`.
        CommunicationLimits;
        new ();
        set {
            /// `CommunicationLimitList`. Update: in place.
            communication_limit_list: List<CommunicationLimit> = "CommunicationLimitList";
        }
    }

    property! {
        /// `CommunicationLimitsConfig` of `AWS::ConnectCampaignsV2::Campaign`.
        CommunicationLimitsConfig;
        new ();
        set {
            /// `AllChannelsSubtypes`. Update: in place.
            all_channels_subtypes: CommunicationLimits = "AllChannelsSubtypes";
            /// `InstanceLimitsHandling`. Update: in place.
            instance_limits_handling: InstanceLimitsHandling = "InstanceLimitsHandling";
        }
    }

    property! {
        /// `CommunicationTimeConfig` of `AWS::ConnectCampaignsV2::Campaign`.
        CommunicationTimeConfig;
        new (local_time_zone_config: LocalTimeZoneConfig = "LocalTimeZoneConfig");
        set {
            /// `Email`. Update: in place.
            email: TimeWindow = "Email";
            /// `Sms`. Update: in place.
            sms: TimeWindow = "Sms";
            /// `Telephony`. Update: in place.
            telephony: TimeWindow = "Telephony";
            /// `WhatsApp`. Update: in place.
            whats_app: TimeWindow = "WhatsApp";
        }
    }

    property! {
        /// `DailyHour` of `AWS::ConnectCampaignsV2::Campaign`.
        DailyHour;
        new ();
        set {
            /// `Key`. Update: in place.
            key: DayOfWeek = "Key";
            /// `Value`. Update: in place.
            value: List<TimeRange> = "Value";
        }
    }

    property! {
        /// `EmailChannelSubtypeConfig` of `AWS::ConnectCampaignsV2::Campaign`.
        EmailChannelSubtypeConfig;
        new (outbound_mode: EmailOutboundMode = "OutboundMode", default_outbound_config: EmailOutboundConfig = "DefaultOutboundConfig");
        set {
            /// `Capacity`: 0.01 to 1. Update: in place.
            capacity: Num = "Capacity";
        }
    }

    property! {
        /// `EmailOutboundConfig` of `AWS::ConnectCampaignsV2::Campaign`.
        EmailOutboundConfig;
        new_with EmailOutboundConfigRequired {
            /// `ConnectSourceEmailAddress`: 1 to 255 characters, `^[\w-\.\+]+@([\w-]+\.)+[\w-]{2,4}$`. Update: in place.
            connect_source_email_address: Str = "ConnectSourceEmailAddress",
            /// `WisdomTemplateArn`: 20 to 500 characters, `^arn:.*$`. Update: in place.
            wisdom_template_arn: Str = "WisdomTemplateArn",
        }
        set {
            /// `SourceEmailAddressDisplayName`: at most 256 characters. Update: in place.
            source_email_address_display_name: Str = "SourceEmailAddressDisplayName";
        }
    }

    property! {
        /// `EmailOutboundMode` of `AWS::ConnectCampaignsV2::Campaign`.
        EmailOutboundMode;
        new ();
        set {
            /// `AgentlessConfig`. Update: in place.
            agentless_config: Json = "AgentlessConfig";
        }
    }

    property! {
        /// `EntryLimitsConfig` of `AWS::ConnectCampaignsV2::Campaign`.
        EntryLimitsConfig;
        new (max_entry_count: Int = "MaxEntryCount", min_entry_interval: Str = "MinEntryInterval");
        set {
        }
    }

    property! {
        /// `EventTrigger` of `AWS::ConnectCampaignsV2::Campaign`.
        EventTrigger;
        new ();
        set {
            /// `CustomerProfilesDomainArn`: 20 to 500 characters, `^arn:.*$`. Update: in place.
            customer_profiles_domain_arn: Str = "CustomerProfilesDomainArn";
        }
    }

    property! {
        /// `LocalTimeZoneConfig` of `AWS::ConnectCampaignsV2::Campaign`.
        LocalTimeZoneConfig;
        new ();
        set {
            /// `DefaultTimeZone`: at most 50 characters, `^[a-zA-Z0-9_\-/]*$`. Update: in place.
            default_time_zone: Str = "DefaultTimeZone";
            /// `LocalTimeZoneDetection`. Update: in place.
            local_time_zone_detection: List<LocalTimeZoneDetectionType> = "LocalTimeZoneDetection";
            /// `LocalTimeZoneDetectionScope`. Update: in place.
            local_time_zone_detection_scope: LocalTimeZoneDetectionScope = "LocalTimeZoneDetectionScope";
        }
    }

    property! {
        /// `OpenHours` of `AWS::ConnectCampaignsV2::Campaign`.
        OpenHours;
        new (daily_hours: List<DailyHour> = "DailyHours");
        set {
        }
    }

    property! {
        /// `PredictiveConfig` of `AWS::ConnectCampaignsV2::Campaign`.
        PredictiveConfig;
        new (bandwidth_allocation: Num = "BandwidthAllocation");
        set {
        }
    }

    property! {
        /// `PreviewConfig` of `AWS::ConnectCampaignsV2::Campaign`.
        PreviewConfig;
        new (bandwidth_allocation: Num = "BandwidthAllocation", timeout_config: TimeoutConfig = "TimeoutConfig");
        set {
            /// `AgentActions`. Update: in place.
            agent_actions: List<AgentAction> = "AgentActions";
        }
    }

    property! {
        /// `ProgressiveConfig` of `AWS::ConnectCampaignsV2::Campaign`.
        ProgressiveConfig;
        new (bandwidth_allocation: Num = "BandwidthAllocation");
        set {
        }
    }

    property! {
        /// `RestrictedPeriod` of `AWS::ConnectCampaignsV2::Campaign`.
        RestrictedPeriod;
        new_with RestrictedPeriodRequired {
            /// `StartDate`: `^\d{4}-\d{2}-\d{2}$`. Update: in place.
            start_date: Str = "StartDate",
            /// `EndDate`: `^\d{4}-\d{2}-\d{2}$`. Update: in place.
            end_date: Str = "EndDate",
        }
        set {
            /// `Name`: at most 127 characters. Update: in place.
            name: Str = "Name";
        }
    }

    property! {
        /// `RestrictedPeriods` of `AWS::ConnectCampaignsV2::Campaign`.
        RestrictedPeriods;
        new ();
        set {
            /// `RestrictedPeriodList`. Update: in place.
            restricted_period_list: List<RestrictedPeriod> = "RestrictedPeriodList";
        }
    }

    property! {
        /// `Schedule` of `AWS::ConnectCampaignsV2::Campaign`.
        Schedule;
        new_with ScheduleRequired {
            /// `StartTime`: at most 100 characters. Update: in place.
            start_time: Str = "StartTime",
            /// `EndTime`: at most 100 characters. Update: in place.
            end_time: Str = "EndTime",
        }
        set {
            /// `RefreshFrequency`: at most 50 characters. Update: in place.
            refresh_frequency: Str = "RefreshFrequency";
        }
    }

    property! {
        /// `SmsChannelSubtypeConfig` of `AWS::ConnectCampaignsV2::Campaign`.
        SmsChannelSubtypeConfig;
        new (outbound_mode: SmsOutboundMode = "OutboundMode", default_outbound_config: SmsOutboundConfig = "DefaultOutboundConfig");
        set {
            /// `Capacity`: 0.01 to 1. Update: in place.
            capacity: Num = "Capacity";
        }
    }

    property! {
        /// `SmsOutboundConfig` of `AWS::ConnectCampaignsV2::Campaign`.
        SmsOutboundConfig;
        new_with SmsOutboundConfigRequired {
            /// `ConnectSourcePhoneNumberArn`: 20 to 500 characters, `^arn:.*$`. Update: in place.
            connect_source_phone_number_arn: Str = "ConnectSourcePhoneNumberArn",
            /// `WisdomTemplateArn`: 20 to 500 characters, `^arn:.*$`. Update: in place.
            wisdom_template_arn: Str = "WisdomTemplateArn",
        }
        set {
        }
    }

    property! {
        /// `SmsOutboundMode` of `AWS::ConnectCampaignsV2::Campaign`.
        SmsOutboundMode;
        new ();
        set {
            /// `AgentlessConfig`. Update: in place.
            agentless_config: Json = "AgentlessConfig";
        }
    }

    property! {
        /// `Source` of `AWS::ConnectCampaignsV2::Campaign`.
        Source;
        new ();
        set {
            /// `CustomerProfilesSegmentArn`: 20 to 500 characters, `^arn:.*$`. Update: in place.
            customer_profiles_segment_arn: Str = "CustomerProfilesSegmentArn";
            /// `EventTrigger`. Update: in place.
            event_trigger: EventTrigger = "EventTrigger";
        }
    }

    property! {
        /// `Tag` of `AWS::ConnectCampaignsV2::Campaign`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    property! {
        /// `TelephonyChannelSubtypeConfig` of `AWS::ConnectCampaignsV2::Campaign`.
        TelephonyChannelSubtypeConfig;
        new (outbound_mode: TelephonyOutboundMode = "OutboundMode", default_outbound_config: TelephonyOutboundConfig = "DefaultOutboundConfig");
        set {
            /// `Capacity`: 0.01 to 1. Update: in place.
            capacity: Num = "Capacity";
            /// `ConnectQueueId`: at most 500 characters. Update: in place.
            connect_queue_id: Str = "ConnectQueueId";
        }
    }

    property! {
        /// `TelephonyOutboundConfig` of `AWS::ConnectCampaignsV2::Campaign`.
        TelephonyOutboundConfig;
        new (connect_contact_flow_id: Str = "ConnectContactFlowId");
        set {
            /// `AnswerMachineDetectionConfig`. Update: in place.
            answer_machine_detection_config: AnswerMachineDetectionConfig = "AnswerMachineDetectionConfig";
            /// `ConnectSourcePhoneNumber`: at most 100 characters. Update: in place.
            connect_source_phone_number: Str = "ConnectSourcePhoneNumber";
            /// `RingTimeout`: 15 to 60. Update: in place.
            ring_timeout: Int = "RingTimeout";
        }
    }

    property! {
        /// `TelephonyOutboundMode` of `AWS::ConnectCampaignsV2::Campaign`.
        TelephonyOutboundMode;
        new ();
        set {
            /// `AgentlessConfig`. Update: in place.
            agentless_config: Json = "AgentlessConfig";
            /// `PredictiveConfig`. Update: in place.
            predictive_config: PredictiveConfig = "PredictiveConfig";
            /// `PreviewConfig`. Update: in place.
            preview_config: PreviewConfig = "PreviewConfig";
            /// `ProgressiveConfig`. Update: in place.
            progressive_config: ProgressiveConfig = "ProgressiveConfig";
        }
    }

    property! {
        /// `TimeRange` of `AWS::ConnectCampaignsV2::Campaign`.
        TimeRange;
        new_with TimeRangeRequired {
            /// `StartTime`: `^T\d{2}:\d{2}$`. Update: in place.
            start_time: Str = "StartTime",
            /// `EndTime`: `^T\d{2}:\d{2}$`. Update: in place.
            end_time: Str = "EndTime",
        }
        set {
        }
    }

    property! {
        /// `TimeWindow` of `AWS::ConnectCampaignsV2::Campaign`.
        TimeWindow;
        new (open_hours: OpenHours = "OpenHours");
        set {
            /// `RestrictedPeriods`. Update: in place.
            restricted_periods: RestrictedPeriods = "RestrictedPeriods";
        }
    }

    property! {
        /// `TimeoutConfig` of `AWS::ConnectCampaignsV2::Campaign`.
        TimeoutConfig;
        new ();
        set {
            /// `DurationInSeconds`: 1 to 300. Update: in place.
            duration_in_seconds: Int = "DurationInSeconds";
        }
    }

    property! {
        /// `WhatsAppChannelSubtypeConfig` of `AWS::ConnectCampaignsV2::Campaign`.
        WhatsAppChannelSubtypeConfig;
        new (outbound_mode: WhatsAppOutboundMode = "OutboundMode", default_outbound_config: WhatsAppOutboundConfig = "DefaultOutboundConfig");
        set {
            /// `Capacity`: 0.01 to 1. Update: in place.
            capacity: Num = "Capacity";
        }
    }

    property! {
        /// `WhatsAppOutboundConfig` of `AWS::ConnectCampaignsV2::Campaign`.
        WhatsAppOutboundConfig;
        new_with WhatsAppOutboundConfigRequired {
            /// `ConnectSourcePhoneNumberArn`: 20 to 500 characters, `^arn:.*$`. Update: in place.
            connect_source_phone_number_arn: Str = "ConnectSourcePhoneNumberArn",
            /// `WisdomTemplateArn`: 20 to 500 characters, `^arn:.*$`. Update: in place.
            wisdom_template_arn: Str = "WisdomTemplateArn",
        }
        set {
        }
    }

    property! {
        /// `WhatsAppOutboundMode` of `AWS::ConnectCampaignsV2::Campaign`.
        WhatsAppOutboundMode;
        new ();
        set {
            /// `AgentlessConfig`. Update: in place.
            agentless_config: Json = "AgentlessConfig";
        }
    }

    values! {
        /// `AgentAction` of `AWS::ConnectCampaignsV2::Campaign`.
        AgentAction {
            DISCARD = "DISCARD",
        }
    }

    values! {
        /// `CampaignType` of `AWS::ConnectCampaignsV2::Campaign`.
        CampaignType {
            MANAGED = "MANAGED",
            JOURNEY = "JOURNEY",
        }
    }

    values! {
        /// `CommunicationLimitTimeUnit` of `AWS::ConnectCampaignsV2::Campaign`.
        CommunicationLimitTimeUnit {
            DAY = "DAY",
        }
    }

    values! {
        /// `DayOfWeek` of `AWS::ConnectCampaignsV2::Campaign`.
        DayOfWeek {
            MONDAY = "MONDAY",
            TUESDAY = "TUESDAY",
            WEDNESDAY = "WEDNESDAY",
            THURSDAY = "THURSDAY",
            FRIDAY = "FRIDAY",
            SATURDAY = "SATURDAY",
            SUNDAY = "SUNDAY",
        }
    }

    values! {
        /// `InstanceLimitsHandling` of `AWS::ConnectCampaignsV2::Campaign`.
        InstanceLimitsHandling {
            OPT_IN = "OPT_IN",
            OPT_OUT = "OPT_OUT",
        }
    }

    values! {
        /// `LocalTimeZoneDetectionScope` of `AWS::ConnectCampaignsV2::Campaign`.
        LocalTimeZoneDetectionScope {
            PRIMARY_ONLY = "PRIMARY_ONLY",
            ALL_AVAILABLE = "ALL_AVAILABLE",
        }
    }

    values! {
        /// `LocalTimeZoneDetectionType` of `AWS::ConnectCampaignsV2::Campaign`.
        LocalTimeZoneDetectionType {
            ZIP_CODE = "ZIP_CODE",
            AREA_CODE = "AREA_CODE",
        }
    }
}
