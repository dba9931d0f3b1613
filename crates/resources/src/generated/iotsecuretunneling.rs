// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::IoTSecureTunneling`: 1 resource type.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::IoTSecureTunneling::Tunnel`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotsecuretunneling-tunnel.html).
    Tunnel = "AWS::IoTSecureTunneling::Tunnel", Ref = Arn;
    tags "Tags" List;
    new ();
    set {
        /// `Description`: `^[^\p{C}]{1,2048}$`. Update: replaces.
        description: Str = "Description";
        /// `DestinationConfig`. Update: replaces.
        destination_config: tunnel::DestinationConfig = "DestinationConfig";
        /// `Tags`. Update: in place.
        tags: List<tunnel::Tag> = "Tags";
        /// `TimeoutConfig`. Update: replaces.
        timeout_config: tunnel::TimeoutConfig = "TimeoutConfig";
    }
    get {
        /// `Status`
        status: Str = "Status";
        /// `TunnelId`
        tunnel_id: Str = "TunnelId";
    }
    ref tunnel_arn;
}

/// Property types of `AWS::IoTSecureTunneling::Tunnel`.
pub mod tunnel {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `DestinationConfig` of `AWS::IoTSecureTunneling::Tunnel`.
        DestinationConfig;
        new (services: List<Str> = "Services");
        set {
            /// `ThingName`: 1 to 128 characters, `^[a-zA-Z0-9:_-]+$`. Update: replaces.
            thing_name: Str = "ThingName";
        }
    }

    property! {
        /// `Tag` of `AWS::IoTSecureTunneling::Tunnel`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }

    property! {
        /// `TimeoutConfig` of `AWS::IoTSecureTunneling::Tunnel`.
        TimeoutConfig;
        new ();
        set {
            /// `MaxLifetimeTimeoutMinutes`: 1 to 720. Update: replaces.
            max_lifetime_timeout_minutes: Int = "MaxLifetimeTimeoutMinutes";
        }
    }
}
