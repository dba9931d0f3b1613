// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::Interconnect`: 1 resource type.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::Interconnect::Connection`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-interconnect-connection.html).
    Connection = "AWS::Interconnect::Connection", Ref = Arn;
    tags "Tags" List;
    new (attach_point: connection::AttachPoint = "AttachPoint");
    set {
        /// `ActivationKey`. Update: replaces.
        activation_key: Str = "ActivationKey";
        /// `AttachPoint`. Update: replaces.
        attach_point: connection::AttachPoint = "AttachPoint";
        /// `Bandwidth`: 1 to 8 characters, `^\d+[MG]bps$`. Update: in place.
        bandwidth: Str = "Bandwidth";
        /// `Description`: 1 to 255 characters, `^[-a-zA-Z0-9_ ]+$`. Update: in place.
        description: Str = "Description";
        /// `EnvironmentId`: 1 to 32 characters. Update: replaces.
        environment_id: Str = "EnvironmentId";
        /// `RemoteAccount`. Update: replaces.
        remote_account: connection::RemoteAccount = "RemoteAccount";
        /// `RemoteOwnerAccount` (deprecated): at most 255 characters, `^[-a-zA-Z0-9_@\.]+$`. Update: in place.
        remote_owner_account: Str = "RemoteOwnerAccount";
        /// `Tags`: no item twice. Update: in place.
        tags: List<connection::Tag> = "Tags";
    }
    get {
        /// `BillingTier`
        billing_tier: Int = "BillingTier";
        /// `ConnectionId`
        connection_id: Str = "ConnectionId";
        /// `OwnerAccount`
        owner_account: Str = "OwnerAccount";
        /// `Provider`
        provider: Json = "Provider";
        /// `Provider.CloudServiceProvider`
        provider_cloud_service_provider: Str = "Provider.CloudServiceProvider";
        /// `Provider.LastMileProvider`
        provider_last_mile_provider: Str = "Provider.LastMileProvider";
        /// `SharedId`
        shared_id: Str = "SharedId";
        /// `State`
        state: Str = "State";
        /// `Type`
        type_: Str = "Type";
    }
    ref arn;
}

/// Property types of `AWS::Interconnect::Connection`.
pub mod connection {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    property! {
        /// `AttachPoint` of `AWS::Interconnect::Connection`.
        AttachPoint;
        new ();
        set {
            /// `Arn`. Update: replaces.
            arn: Str = "Arn";
            /// `DirectConnectGateway`. Update: replaces.
            direct_connect_gateway: Str = "DirectConnectGateway";
        }
    }

    property! {
        /// `RemoteAccount` of `AWS::Interconnect::Connection`.
        RemoteAccount;
        new (identifier: Str = "Identifier");
        set {
        }
    }

    property! {
        /// `Tag` of `AWS::Interconnect::Connection`.
        Tag;
        new (key: Str = "Key", value: Str = "Value");
        set {
        }
    }
}
