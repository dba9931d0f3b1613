// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::ControlTower`: 3 resource types.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::ControlTower::EnabledBaseline`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-controltower-enabledbaseline.html).
    EnabledBaseline = "AWS::ControlTower::EnabledBaseline", Ref = Str;
    tags "Tags" List;
    new_with EnabledBaselineRequired {
        /// `BaselineIdentifier`: 20 to 2048 characters, `^arn:aws[0-9a-zA-Z_\-:\/]+$`. Update: replaces.
        baseline_identifier: Str = "BaselineIdentifier",
        /// `TargetIdentifier`: 20 to 2048 characters, `^arn:aws[0-9a-zA-Z_\-:\/]+$`. Update: replaces.
        target_identifier: Str = "TargetIdentifier",
        /// `BaselineVersion`: `^\d+(?:\.\d+){0,2}$`. Update: in place.
        baseline_version: Str = "BaselineVersion",
    }
    set {
        /// `BaselineIdentifier`: 20 to 2048 characters, `^arn:aws[0-9a-zA-Z_\-:\/]+$`. Update: replaces.
        baseline_identifier: Str = "BaselineIdentifier";
        /// `BaselineVersion`: `^\d+(?:\.\d+){0,2}$`. Update: in place.
        baseline_version: Str = "BaselineVersion";
        /// `Parameters`. Update: in place.
        parameters: List<enabled_baseline::Parameter> = "Parameters";
        /// `Tags`. Update: in place.
        tags: List<enabled_baseline::Tag> = "Tags";
        /// `TargetIdentifier`: 20 to 2048 characters, `^arn:aws[0-9a-zA-Z_\-:\/]+$`. Update: replaces.
        target_identifier: Str = "TargetIdentifier";
    }
    get {
    }
    ref enabled_baseline_identifier;
}

/// Property types of `AWS::ControlTower::EnabledBaseline`.
pub mod enabled_baseline {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `Parameter` of `AWS::ControlTower::EnabledBaseline`.
        Parameter;
        new ();
        set {
            /// `Key`: 1 to 256 characters. Update: in place.
            key: Str = "Key";
            /// `Value`. Update: in place.
            value: Json = "Value";
        }
    }

    property! {
        /// `Tag` of `AWS::ControlTower::EnabledBaseline`.
        Tag;
        new ();
        set {
            /// `Key`: 1 to 256 characters. Update: in place.
            key: Str = "Key";
            /// `Value`: at most 256 characters. Update: in place.
            value: Str = "Value";
        }
    }
}

resource! {
    /// `AWS::ControlTower::EnabledControl`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-controltower-enabledcontrol.html).
    EnabledControl = "AWS::ControlTower::EnabledControl", Ref = Str;
    tags "Tags" List;
    new_with EnabledControlRequired {
        /// `TargetIdentifier`: 20 to 2048 characters, `^arn:aws[0-9a-zA-Z_\-:\/]+$`. Update: replaces.
        target_identifier: Str = "TargetIdentifier",
        /// `ControlIdentifier`: 20 to 2048 characters, `^arn:aws[0-9a-zA-Z_\-:\/]+$`. Update: replaces.
        control_identifier: Str = "ControlIdentifier",
    }
    set {
        /// `ControlIdentifier`: 20 to 2048 characters, `^arn:aws[0-9a-zA-Z_\-:\/]+$`. Update: replaces.
        control_identifier: Str = "ControlIdentifier";
        /// `Parameters`: at least 1 items. Update: in place.
        parameters: List<enabled_control::EnabledControlParameter> = "Parameters";
        /// `Tags`: 1 to 50 items. Update: in place.
        tags: List<enabled_control::Tag> = "Tags";
        /// `TargetIdentifier`: 20 to 2048 characters, `^arn:aws[0-9a-zA-Z_\-:\/]+$`. Update: replaces.
        target_identifier: Str = "TargetIdentifier";
    }
    get {
    }
}

/// Property types of `AWS::ControlTower::EnabledControl`.
pub mod enabled_control {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `EnabledControlParameter` of `AWS::ControlTower::EnabledControl`.
        EnabledControlParameter;
        new (key: Str = "Key", value: Json = "Value");
        set {
        }
    }

    property! {
        /// `Tag` of `AWS::ControlTower::EnabledControl`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }
}

resource! {
    /// `AWS::ControlTower::LandingZone`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-controltower-landingzone.html).
    LandingZone = "AWS::ControlTower::LandingZone", Ref = Str;
    tags "Tags" List;
    new (manifest: Json = "Manifest", version: Str = "Version");
    set {
        /// `Manifest`. Update: in place.
        manifest: Json = "Manifest";
        /// `RemediationTypes`: 1 items. Update: in place.
        remediation_types: List<landing_zone::RemediationTypes> = "RemediationTypes";
        /// `Tags`. Update: in place.
        tags: List<landing_zone::Tag> = "Tags";
        /// `Version`: 3 to 10 characters, `\d+.\d+`. Update: in place.
        version: Str = "Version";
    }
    get {
        /// `Arn`
        arn: Arn = "Arn";
        /// `DriftStatus`
        drift_status: Str = "DriftStatus";
        /// `LatestAvailableVersion`
        latest_available_version: Str = "LatestAvailableVersion";
        /// `Status`
        status: Str = "Status";
    }
    ref landing_zone_identifier;
}

/// Property types of `AWS::ControlTower::LandingZone`.
pub mod landing_zone {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    pub use super::enabled_baseline::Tag;

    values! {
        /// `RemediationTypes` of `AWS::ControlTower::LandingZone`.
        RemediationTypes {
            INHERITANCE_DRIFT = "INHERITANCE_DRIFT",
        }
    }
}
