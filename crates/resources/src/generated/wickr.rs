// Written by `cargo xtask generate` from crates/facts/data: change the generator, not this file.
//! `AWS::Wickr`: 1 resource type.

#[allow(unused_imports, reason = "what the tables below may need")]
use super::prelude::*;

resource! {
    /// `AWS::Wickr::Network`: [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wickr-network.html).
    Network = "AWS::Wickr::Network", Ref = Arn;
    new (network_name: Str = "NetworkName", access_level: network::AccessLevel = "AccessLevel");
    set {
        /// `AccessLevel`. Update: replaces.
        access_level: network::AccessLevel = "AccessLevel";
        /// `NetworkName`: `^[\S\s]*$`. Update: in place.
        network_name: Str = "NetworkName";
    }
    get {
        /// `AwsAccountId`
        aws_account_id: Str = "AwsAccountId";
        /// `MigrationState`
        migration_state: Int = "MigrationState";
        /// `NetworkId`
        network_id: Str = "NetworkId";
        /// `Standing`
        standing: Int = "Standing";
    }
    ref network_arn;
}

/// Property types of `AWS::Wickr::Network`.
pub mod network {
    #[allow(unused_imports, reason = "what the tables below may need")]
    use super::super::prelude::*;

    values! {
        /// `AccessLevel` of `AWS::Wickr::Network`.
        AccessLevel {
            STANDARD = "STANDARD",
            PREMIUM = "PREMIUM",
        }
    }
}
