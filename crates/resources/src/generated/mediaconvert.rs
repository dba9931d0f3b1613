// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::MediaConvert`: 4 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::MediaConvert::CertificateAssociation`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconvert-certificateassociation.html).
    CertificateAssociation = "AWS::MediaConvert::CertificateAssociation", Ref = Arn;
    new (arn: Str = "Arn");
    set {
        /// `Arn`: 20 to 2048 characters. Update: replaces.
        arn: Str = "Arn";
    }
    get {
    }
    ref arn;
}

resource! {
    /// `AWS::MediaConvert::JobTemplate`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconvert-jobtemplate.html).
    JobTemplate = "AWS::MediaConvert::JobTemplate", Ref = Str;
    tags "Tags" Object;
    new (settings_json: Json = "SettingsJson");
    set {
        /// `AccelerationSettings`. Update: in place.
        acceleration_settings: job_template::AccelerationSettings = "AccelerationSettings";
        /// `Category`. Update: in place.
        category: Str = "Category";
        /// `Description`. Update: in place.
        description: Str = "Description";
        /// `HopDestinations`. Update: in place.
        hop_destinations: List<job_template::HopDestination> = "HopDestinations";
        /// `Name`. Update: replaces.
        name: Str = "Name";
        /// `Priority`: -50 to 50. Update: in place.
        priority: Int = "Priority";
        /// `Queue`. Update: in place.
        queue: Str = "Queue";
        /// `SettingsJson`. Update: in place.
        settings_json: Json = "SettingsJson";
        /// `StatusUpdateInterval`. Update: in place.
        status_update_interval: job_template::StatusUpdateInterval = "StatusUpdateInterval";
        /// `Tags`. Update: in place.
        tags: Json = "Tags";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
    }
    ref name;
}

/// Property types of `AWS::MediaConvert::JobTemplate`.
pub mod job_template {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `AccelerationSettings` of `AWS::MediaConvert::JobTemplate`.
        AccelerationSettings;
        new (mode: Mode = "Mode");
        set {
        }
    }

    property! {
        /// `HopDestination` of `AWS::MediaConvert::JobTemplate`.
        HopDestination;
        new ();
        set {
            /// `Priority`: -50 to 50. Update: in place.
            priority: Int = "Priority";
            /// `Queue`. Update: in place.
            queue: Str = "Queue";
            /// `WaitMinutes`: 1 to 4320. Update: in place.
            wait_minutes: Int = "WaitMinutes";
        }
    }

    values! {
        /// `Mode` of `AWS::MediaConvert::JobTemplate`.
        Mode {
            DISABLED = "DISABLED",
            ENABLED = "ENABLED",
            PREFERRED = "PREFERRED",
        }
    }

    values! {
        /// `StatusUpdateInterval` of `AWS::MediaConvert::JobTemplate`.
        StatusUpdateInterval {
            SECONDS_10 = "SECONDS_10",
            SECONDS_12 = "SECONDS_12",
            SECONDS_120 = "SECONDS_120",
            SECONDS_15 = "SECONDS_15",
            SECONDS_180 = "SECONDS_180",
            SECONDS_20 = "SECONDS_20",
            SECONDS_240 = "SECONDS_240",
            SECONDS_30 = "SECONDS_30",
            SECONDS_300 = "SECONDS_300",
            SECONDS_360 = "SECONDS_360",
            SECONDS_420 = "SECONDS_420",
            SECONDS_480 = "SECONDS_480",
            SECONDS_540 = "SECONDS_540",
            SECONDS_60 = "SECONDS_60",
            SECONDS_600 = "SECONDS_600",
        }
    }
}

resource! {
    /// `AWS::MediaConvert::Preset`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconvert-preset.html).
    Preset = "AWS::MediaConvert::Preset", Ref = Str;
    tags "Tags" Object;
    new (settings_json: Json = "SettingsJson");
    set {
        /// `Category`. Update: in place.
        category: Str = "Category";
        /// `Description`. Update: in place.
        description: Str = "Description";
        /// `Name`. Update: replaces.
        name: Str = "Name";
        /// `SettingsJson`. Update: in place.
        settings_json: Json = "SettingsJson";
        /// `Tags`. Update: in place.
        tags: Json = "Tags";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
    }
    ref name;
}

resource! {
    /// `AWS::MediaConvert::Queue`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconvert-queue.html).
    Queue = "AWS::MediaConvert::Queue", Ref = Str;
    tags "Tags" Object;
    new ();
    set {
        /// `ConcurrentJobs`. Update: in place.
        concurrent_jobs: Int = "ConcurrentJobs";
        /// `Description`. Update: in place.
        description: Str = "Description";
        /// `MaximumConcurrentFeeds`: at least 0. Update: in place.
        maximum_concurrent_feeds: Int = "MaximumConcurrentFeeds";
        /// `Name`. Update: replaces.
        name: Str = "Name";
        /// `PricingPlan`. Update: in place.
        pricing_plan: queue::PricingPlan = "PricingPlan";
        /// `Status`. Update: in place.
        status: queue::Status = "Status";
        /// `Tags`. Update: in place.
        tags: Json = "Tags";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
    }
    ref name;
}

/// Property types of `AWS::MediaConvert::Queue`.
pub mod queue {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    values! {
        /// `PricingPlan` of `AWS::MediaConvert::Queue`.
        PricingPlan {
            ON_DEMAND = "ON_DEMAND",
            RESERVED = "RESERVED",
        }
    }

    values! {
        /// `Status` of `AWS::MediaConvert::Queue`.
        Status {
            ACTIVE = "ACTIVE",
            PAUSED = "PAUSED",
        }
    }
}
