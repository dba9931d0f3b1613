// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::SSMContacts`: 4 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::SSMContacts::Contact`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssmcontacts-contact.html).
    Contact = "AWS::SSMContacts::Contact", Ref = Arn;
    tags "Tags" List;
    new_with ContactRequired {
        /// `Alias`: 1 to 255 characters, `^[a-z0-9_\-\.]*$`. Update: replaces.
        alias: Str = "Alias",
        /// `DisplayName`: 1 to 255 characters, `^[a-zA-Z0-9_\-\s]*$`. Update: in place.
        display_name: Str = "DisplayName",
        /// `Type`. Update: replaces.
        type_: contact::Type = "Type",
    }
    set {
        /// `Alias`: 1 to 255 characters, `^[a-z0-9_\-\.]*$`. Update: replaces.
        alias: Str = "Alias";
        /// `DisplayName`: 1 to 255 characters, `^[a-zA-Z0-9_\-\s]*$`. Update: in place.
        display_name: Str = "DisplayName";
        /// `Plan`. Update: in place.
        plan: List<contact::Stage> = "Plan";
        /// `Tags`: at most 50 items. Update: in place.
        tags: List<contact::Tag> = "Tags";
        /// `Type`. Update: replaces.
        type_: contact::Type = "Type";
    }
    get {
    }
    ref arn;
}

/// Property types of `AWS::SSMContacts::Contact`.
pub mod contact {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `ChannelTargetInfo` of `AWS::SSMContacts::Contact`.
        ChannelTargetInfo;
        new (channel_id: Str = "ChannelId", retry_interval_in_minutes: Int = "RetryIntervalInMinutes");
        set {
        }
    }

    property! {
        /// `ContactTargetInfo` of `AWS::SSMContacts::Contact`.
        ContactTargetInfo;
        new (contact_id: Str = "ContactId", is_essential: Bool = "IsEssential");
        set {
        }
    }

    property! {
        /// `Stage` of `AWS::SSMContacts::Contact`.
        Stage;
        new ();
        set {
            /// `DurationInMinutes`. Update: in place.
            duration_in_minutes: Int = "DurationInMinutes";
            /// `RotationIds`. Update: in place.
            rotation_ids: List<Str> = "RotationIds";
            /// `Targets`. Update: in place.
            targets: List<Targets> = "Targets";
        }
    }

    property! {
        /// `Tag` of `AWS::SSMContacts::Contact`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    property! {
        /// `Targets` of `AWS::SSMContacts::Contact`.
        Targets;
        new ();
        set {
            /// `ChannelTargetInfo`. Update: in place.
            channel_target_info: ChannelTargetInfo = "ChannelTargetInfo";
            /// `ContactTargetInfo`. Update: in place.
            contact_target_info: ContactTargetInfo = "ContactTargetInfo";
        }
    }

    values! {
        /// `Type` of `AWS::SSMContacts::Contact`.
        Type {
            PERSONAL = "PERSONAL",
            ESCALATION = "ESCALATION",
            ONCALL_SCHEDULE = "ONCALL_SCHEDULE",
        }
    }
}

resource! {
    /// `AWS::SSMContacts::ContactChannel`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssmcontacts-contactchannel.html).
    ContactChannel = "AWS::SSMContacts::ContactChannel", Ref = Arn;
    new ();
    set {
        /// `ChannelAddress`. Update: in place.
        channel_address: Str = "ChannelAddress";
        /// `ChannelName`: 1 to 255 characters. Update: in place.
        channel_name: Str = "ChannelName";
        /// `ChannelType`. Update: replaces.
        channel_type: contact_channel::ChannelType = "ChannelType";
        /// `ContactId`: 1 to 2048 characters. Update: replaces.
        contact_id: Str = "ContactId";
        /// `DeferActivation`. Update: in place.
        defer_activation: Bool = "DeferActivation";
    }
    get {
    }
    ref arn;
}

/// Property types of `AWS::SSMContacts::ContactChannel`.
pub mod contact_channel {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    values! {
        /// `ChannelType` of `AWS::SSMContacts::ContactChannel`.
        ChannelType {
            SMS = "SMS",
            VOICE = "VOICE",
            EMAIL = "EMAIL",
        }
    }
}

resource! {
    /// `AWS::SSMContacts::Plan`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssmcontacts-plan.html).
    Plan = "AWS::SSMContacts::Plan", Ref = Arn;
    new ();
    set {
        /// `ContactId`. Update: replaces.
        contact_id: Str = "ContactId";
        /// `RotationIds`. Update: in place.
        rotation_ids: List<Str> = "RotationIds";
        /// `Stages`. Update: in place.
        stages: List<plan::Stage> = "Stages";
    }
    get {
    }
    ref arn;
}

/// Property types of `AWS::SSMContacts::Plan`.
pub mod plan {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::contact::{ChannelTargetInfo, ContactTargetInfo, Targets};

    property! {
        /// `Stage` of `AWS::SSMContacts::Plan`.
        Stage;
        new (duration_in_minutes: Int = "DurationInMinutes");
        set {
            /// `Targets`. Update: in place.
            targets: List<Targets> = "Targets";
        }
    }
}

resource! {
    /// `AWS::SSMContacts::Rotation`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssmcontacts-rotation.html).
    Rotation = "AWS::SSMContacts::Rotation", Ref = Arn;
    tags "Tags" List;
    new_with RotationRequired {
        /// `Name`: 1 to 255 characters, `^[a-zA-Z0-9_]*$`. Update: in place.
        name: Str = "Name",
        /// `ContactIds`: 1 to 30 items, 1 to 2048 characters. Update: in place.
        contact_ids: List<Str> = "ContactIds",
        /// `StartTime`: `^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2})$`. Update: in place.
        start_time: Str = "StartTime",
        /// `TimeZoneId`: 1 to 255 characters, `^[:a-zA-Z0-9_\-\s\.\\/]*$`. Update: in place.
        time_zone_id: Str = "TimeZoneId",
        /// `Recurrence`. Update: in place.
        recurrence: rotation::RecurrenceSettings = "Recurrence",
    }
    set {
        /// `ContactIds`: 1 to 30 items, 1 to 2048 characters. Update: in place.
        contact_ids: List<Str> = "ContactIds";
        /// `Name`: 1 to 255 characters, `^[a-zA-Z0-9_]*$`. Update: in place.
        name: Str = "Name";
        /// `Recurrence`. Update: in place.
        recurrence: rotation::RecurrenceSettings = "Recurrence";
        /// `StartTime`: `^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2})$`. Update: in place.
        start_time: Str = "StartTime";
        /// `Tags`: at most 50 items. Update: in place.
        tags: List<rotation::Tag> = "Tags";
        /// `TimeZoneId`: 1 to 255 characters, `^[:a-zA-Z0-9_\-\s\.\\/]*$`. Update: in place.
        time_zone_id: Str = "TimeZoneId";
    }
    get {
    }
    ref arn;
}

/// Property types of `AWS::SSMContacts::Rotation`.
pub mod rotation {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::contact::Tag;

    property! {
        /// `CoverageTime` of `AWS::SSMContacts::Rotation`.
        CoverageTime;
        new_with CoverageTimeRequired {
            /// `StartTime`: `^([0-9]|0[0-9]|1[0-9]|2[0-3]):[0-5][0-9]$`. Update: in place.
            start_time: Str = "StartTime",
            /// `EndTime`: `^([0-9]|0[0-9]|1[0-9]|2[0-3]):[0-5][0-9]$`. Update: in place.
            end_time: Str = "EndTime",
        }
        set {
        }
    }

    property! {
        /// `MonthlySetting` of `AWS::SSMContacts::Rotation`.
        MonthlySetting;
        new (day_of_month: Int = "DayOfMonth", hand_off_time: Str = "HandOffTime");
        set {
        }
    }

    property! {
        /// `RecurrenceSettings` of `AWS::SSMContacts::Rotation`.
        RecurrenceSettings;
        new ();
        set {
            /// `DailySettings`: `^([0-9]|0[0-9]|1[0-9]|2[0-3]):[0-5][0-9]$`. Update: in place.
            daily_settings: List<Str> = "DailySettings";
            /// `MonthlySettings`. Update: in place.
            monthly_settings: List<MonthlySetting> = "MonthlySettings";
            /// `NumberOfOnCalls`: at least 1. Update: in place.
            number_of_on_calls: Int = "NumberOfOnCalls";
            /// `RecurrenceMultiplier`: 1 to 100. Update: in place.
            recurrence_multiplier: Int = "RecurrenceMultiplier";
            /// `ShiftCoverages`. Update: in place.
            shift_coverages: List<ShiftCoverage> = "ShiftCoverages";
            /// `WeeklySettings`. Update: in place.
            weekly_settings: List<WeeklySetting> = "WeeklySettings";
        }
    }

    property! {
        /// `ShiftCoverage` of `AWS::SSMContacts::Rotation`.
        ShiftCoverage;
        new (day_of_week: DayOfWeek = "DayOfWeek", coverage_times: List<CoverageTime> = "CoverageTimes");
        set {
        }
    }

    property! {
        /// `WeeklySetting` of `AWS::SSMContacts::Rotation`.
        WeeklySetting;
        new (day_of_week: DayOfWeek = "DayOfWeek", hand_off_time: Str = "HandOffTime");
        set {
        }
    }

    values! {
        /// `DayOfWeek` of `AWS::SSMContacts::Rotation`.
        DayOfWeek {
            MON = "MON",
            TUE = "TUE",
            WED = "WED",
            THU = "THU",
            FRI = "FRI",
            SAT = "SAT",
            SUN = "SUN",
        }
    }
}
