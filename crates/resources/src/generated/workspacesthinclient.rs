// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::WorkSpacesThinClient`: 1 resource type.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::WorkSpacesThinClient::Environment`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspacesthinclient-environment.html).
    Environment = "AWS::WorkSpacesThinClient::Environment", Ref = Str;
    tags "Tags" List;
    new (desktop_arn: Str = "DesktopArn");
    set {
        /// `DesiredSoftwareSetId`: `^[0-9]{1,9}$`. Update: in place.
        desired_software_set_id: Str = "DesiredSoftwareSetId";
        /// `DesktopArn`: 20 to 2048 characters. Update: replaces.
        desktop_arn: Str = "DesktopArn";
        /// `DesktopEndpoint`: 1 to 1024 characters. Update: in place.
        desktop_endpoint: Str = "DesktopEndpoint";
        /// `DeviceCreationTags`: at most 50 items, no item twice. Update: in place.
        device_creation_tags: List<environment::Tag> = "DeviceCreationTags";
        /// `KmsKeyArn`: 20 to 2048 characters. Update: replaces.
        kms_key_arn: KmsKeyArn = "KmsKeyArn";
        /// `MaintenanceWindow`. Update: in place.
        maintenance_window: environment::MaintenanceWindow = "MaintenanceWindow";
        /// `Name`: 1 to 64 characters, `^.+$`. Update: in place.
        name: Str = "Name";
        /// `SoftwareSetUpdateMode`. Update: in place.
        software_set_update_mode: environment::SoftwareSetUpdateMode = "SoftwareSetUpdateMode";
        /// `SoftwareSetUpdateSchedule`. Update: in place.
        software_set_update_schedule: environment::SoftwareSetUpdateSchedule = "SoftwareSetUpdateSchedule";
        /// `Tags`: at most 50 items, no item twice. Update: in place.
        tags: List<environment::Tag> = "Tags";
    }
    get {
        /// `ActivationCode`
        activation_code: Str = "ActivationCode";
        /// `Arn`
        arn: Arn = "Arn";
        /// `CreatedAt`
        created_at: Str = "CreatedAt";
        /// `DesktopType`
        desktop_type: Str = "DesktopType";
        /// `PendingSoftwareSetId`
        pending_software_set_id: Str = "PendingSoftwareSetId";
        /// `PendingSoftwareSetVersion`
        pending_software_set_version: Str = "PendingSoftwareSetVersion";
        /// `RegisteredDevicesCount`
        registered_devices_count: Int = "RegisteredDevicesCount";
        /// `SoftwareSetComplianceStatus`
        software_set_compliance_status: Str = "SoftwareSetComplianceStatus";
        /// `UpdatedAt`
        updated_at: Str = "UpdatedAt";
    }
    ref id;
}

/// Property types of `AWS::WorkSpacesThinClient::Environment`.
pub mod environment {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `MaintenanceWindow` of `AWS::WorkSpacesThinClient::Environment`.
        MaintenanceWindow;
        new (type_: Type = "Type");
        set {
            /// `ApplyTimeOf`. Update: in place.
            apply_time_of: ApplyTimeOf = "ApplyTimeOf";
            /// `DaysOfTheWeek`: 1 to 7 items, no item twice. Update: in place.
            days_of_the_week: List<DayOfWeek> = "DaysOfTheWeek";
            /// `EndTimeHour`: 0 to 23. Update: in place.
            end_time_hour: Int = "EndTimeHour";
            /// `EndTimeMinute`: 0 to 59. Update: in place.
            end_time_minute: Int = "EndTimeMinute";
            /// `StartTimeHour`: 0 to 23. Update: in place.
            start_time_hour: Int = "StartTimeHour";
            /// `StartTimeMinute`: 0 to 59. Update: in place.
            start_time_minute: Int = "StartTimeMinute";
        }
    }

    property! {
        /// `Tag` of `AWS::WorkSpacesThinClient::Environment`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    values! {
        /// `ApplyTimeOf` of `AWS::WorkSpacesThinClient::Environment`.
        ApplyTimeOf {
            UTC = "UTC",
            DEVICE = "DEVICE",
        }
    }

    values! {
        /// `DayOfWeek` of `AWS::WorkSpacesThinClient::Environment`.
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
        /// `SoftwareSetUpdateMode` of `AWS::WorkSpacesThinClient::Environment`.
        SoftwareSetUpdateMode {
            USE_LATEST = "USE_LATEST",
            USE_DESIRED = "USE_DESIRED",
        }
    }

    values! {
        /// `SoftwareSetUpdateSchedule` of `AWS::WorkSpacesThinClient::Environment`.
        SoftwareSetUpdateSchedule {
            USE_MAINTENANCE_WINDOW = "USE_MAINTENANCE_WINDOW",
            APPLY_IMMEDIATELY = "APPLY_IMMEDIATELY",
        }
    }

    values! {
        /// `Type` of `AWS::WorkSpacesThinClient::Environment`.
        Type {
            SYSTEM = "SYSTEM",
            CUSTOM = "CUSTOM",
        }
    }
}
