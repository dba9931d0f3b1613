// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::ARCZonalShift`: 2 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::ARCZonalShift::AutoshiftObserverNotificationStatus`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-arczonalshift-autoshiftobservernotificationstatus.html).
    AutoshiftObserverNotificationStatus = "AWS::ARCZonalShift::AutoshiftObserverNotificationStatus", Ref = Str;
    new (status: autoshift_observer_notification_status::AutoshiftObserverNotificationStatus = "Status");
    set {
        /// `Status`. Update: replaces.
        status: autoshift_observer_notification_status::AutoshiftObserverNotificationStatus = "Status";
    }
    get {
        /// `AccountId`
        account_id: Str = "AccountId";
        /// `Region`
        region: Str = "Region";
    }
}

/// Property types of `AWS::ARCZonalShift::AutoshiftObserverNotificationStatus`.
pub mod autoshift_observer_notification_status {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    values! {
        /// `AutoshiftObserverNotificationStatus` of `AWS::ARCZonalShift::AutoshiftObserverNotificationStatus`.
        AutoshiftObserverNotificationStatus {
            ENABLED = "ENABLED",
        }
    }
}

resource! {
    /// `AWS::ARCZonalShift::ZonalAutoshiftConfiguration`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-arczonalshift-zonalautoshiftconfiguration.html).
    ZonalAutoshiftConfiguration = "AWS::ARCZonalShift::ZonalAutoshiftConfiguration", Ref = Str;
    new ();
    set {
        /// `PracticeRunConfiguration`. Update: in place.
        practice_run_configuration: zonal_autoshift_configuration::PracticeRunConfiguration = "PracticeRunConfiguration";
        /// `ResourceIdentifier`: 8 to 1024 characters. Update: replaces.
        resource_identifier: Str = "ResourceIdentifier";
        /// `ZonalAutoshiftStatus`. Update: in place.
        zonal_autoshift_status: zonal_autoshift_configuration::ZonalAutoshiftStatus = "ZonalAutoshiftStatus";
    }
    get {
    }
    ref resource_identifier;
}

/// Property types of `AWS::ARCZonalShift::ZonalAutoshiftConfiguration`.
pub mod zonal_autoshift_configuration {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `ControlCondition` of `AWS::ARCZonalShift::ZonalAutoshiftConfiguration`.
        ControlCondition;
        new_with ControlConditionRequired {
            /// `AlarmIdentifier`: 8 to 1024 characters, `^.*$`. Update: in place.
            alarm_identifier: Str = "AlarmIdentifier",
            /// `Type`: 8 to 10 characters, `^[a-zA-Z]*$`. Update: in place.
            type_: Str = "Type",
        }
        set {
        }
    }

    property! {
        /// `PracticeRunConfiguration` of `AWS::ARCZonalShift::ZonalAutoshiftConfiguration`.
        PracticeRunConfiguration;
        new (outcome_alarms: List<ControlCondition> = "OutcomeAlarms");
        set {
            /// `BlockedDates`: at most 15 items, 10 characters, `^[0-9]{4}-[0-9]{2}-[0-9]{2}$`. Update: in place.
            blocked_dates: List<Str> = "BlockedDates";
            /// `BlockedWindows`: at most 15 items, 19 characters. Update: in place.
            blocked_windows: List<Str> = "BlockedWindows";
            /// `BlockingAlarms`: 1 items. Update: in place.
            blocking_alarms: List<ControlCondition> = "BlockingAlarms";
        }
    }

    values! {
        /// `ZonalAutoshiftStatus` of `AWS::ARCZonalShift::ZonalAutoshiftConfiguration`.
        ZonalAutoshiftStatus {
            ENABLED = "ENABLED",
        }
    }
}
